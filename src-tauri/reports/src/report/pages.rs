//! A report as pages hold it.
//!
//! A workbook has room for any number of columns; paper has not. Columns that are told only where
//! there is room ([`Column::roomy`](crate::table::Column)) are left out, and so are those in which no
//! row says anything. A table that no page is wide enough for is told record by record: its first two
//! columns as a heading, and beneath it what is known of the others. What is blank is left out, in
//! two languages where it is blank in both, so that they still pair one to one.

use std::borrow::Cow;

use super::block::Row;
use super::{Block, Edition, Fact, Grid, Line, Report, Weight};
use crate::messages::Messages;
use crate::table::Cell;

/// The most columns of a table that are told as one: a page that lies holds them in letters that can be
/// read, and breaks no word or amount.
const MOST_COLUMNS: usize = 12;

/// How many columns a record is known by.
const KNOWN_BY: usize = 2;

impl Report {
    /// The report as it is set on pages.
    #[must_use]
    pub fn on_pages(&self) -> Cow<'_, Self> {
        let (one, other) = (&self.edition, self.other.as_ref());
        let first = Sides { blocks: &one.blocks, other: other.map(|it| it.blocks.as_slice()) };
        let second = other.map(|it| Sides { blocks: &it.blocks, other: Some(&one.blocks) });
        if !first.is_changed() && !second.as_ref().is_some_and(Sides::is_changed) {
            return Cow::Borrowed(self);
        }
        let told = |sides: &Sides<'_>, edition: &Edition| Edition {
            blocks: sides.on_pages(edition),
            ..edition.clone()
        };
        Cow::Owned(Self {
            edition: told(&first, one),
            other: second.as_ref().zip(other).map(|(sides, edition)| told(sides, edition)),
            ..self.clone()
        })
    }
}

/// The blocks of an edition, and those of the other that they pair with.
struct Sides<'r> {
    blocks: &'r [Block],
    other: Option<&'r [Block]>,
}

fn grid_at(blocks: &[Block], at: usize) -> Option<&Grid> {
    match blocks.get(at) {
        Some(Block::Grid(grid)) => Some(grid),
        _ => None,
    }
}

impl<'r> Sides<'r> {
    fn is_changed(&self) -> bool {
        (0..self.blocks.len()).any(|at| self.changed(at).is_some())
    }

    /// The table that pairs with that at a place.
    fn fellow(&self, at: usize) -> Option<&'r Grid> {
        self.other.and_then(|blocks| grid_at(blocks, at))
    }

    /// All that is one table with that at a place: it by itself, or every part of it, in both languages.
    fn one_with(&self, at: usize) -> Vec<&'r Grid> {
        let whole = |at: usize| grid_at(self.blocks, at)?.part.as_ref().map(|it| &it.whole);
        let places: Vec<usize> = match whole(at) {
            Some(name) => (0..self.blocks.len()).filter(|it| whole(*it) == Some(name)).collect(),
            None => vec![at],
        };
        let sides = [Some(self.blocks), self.other].into_iter().flatten();
        sides.flat_map(|side| places.iter().filter_map(|at| grid_at(side, *at))).collect()
    }

    /// Which columns of a table pages have: neither those for which they have no room nor those in
    /// which nothing stands, in either language and in any part. A table without rows keeps its own.
    fn kept(&self, at: usize) -> Option<Vec<bool>> {
        let grid = grid_at(self.blocks, at)?;
        let all = self.one_with(at);
        let empty = all.iter().all(|grid| grid.rows.is_empty());
        let said = |column: usize| {
            let mut rows = all
                .iter()
                .flat_map(|grid| grid.rows.iter().map(|row| &row.cells).chain(&grid.total));
            rows.any(|cells| cells.get(column).is_some_and(|cell| *cell != Cell::Blank))
        };
        let columns = grid.columns.iter().enumerate();
        Some(columns.map(|(at, column)| !column.roomy && (empty || said(at))).collect())
    }

    /// The table at a place and which columns of it pages have, where those are not all or too many.
    fn changed(&self, at: usize) -> Option<(&'r Grid, Vec<bool>)> {
        let (grid, keeps) = (grid_at(self.blocks, at)?, self.kept(at)?);
        let all = keeps.iter().all(|kept| *kept);
        (!all || keeps.len() > MOST_COLUMNS).then_some((grid, keeps))
    }

    /// The blocks as pages have them.
    fn on_pages(&self, edition: &Edition) -> Vec<Block> {
        let mut told = Vec::new();
        for (at, block) in self.blocks.iter().enumerate() {
            match self.changed(at) {
                None => told.push(block.clone()),
                Some((grid, keeps)) if keeps.iter().filter(|it| **it).count() > MOST_COLUMNS => {
                    records(edition, grid, self.fellow(at), &mut told);
                }
                Some((grid, keeps)) => told.push(narrowed(grid, &keeps)),
            }
        }
        told
    }
}

/// A table with the columns that are kept.
fn narrowed(grid: &Grid, keeps: &[bool]) -> Block {
    let cells = |cells: &[Cell]| {
        let told = cells.iter().zip(keeps).filter(|(_, kept)| **kept);
        told.map(|(cell, _)| cell.clone()).collect::<Vec<_>>()
    };
    let row = |row: &Row| Row { cells: cells(&row.cells), link: row.link.clone() };
    let columns = grid.columns.iter().zip(keeps).filter(|(_, kept)| **kept);
    Block::Grid(Grid {
        columns: columns.map(|(column, _)| column.clone()).collect(),
        rows: grid.rows.iter().map(row).collect(),
        total: grid.total.as_deref().map(cells),
        caption: grid.caption.clone(),
        sheet: grid.sheet.clone(),
        part: grid.part.clone(),
        when_empty: grid.when_empty.clone(),
    })
}

fn records(edition: &Edition, grid: &Grid, fellow: Option<&Grid>, told: &mut Vec<Block>) {
    if grid.rows.is_empty() {
        told.push(Block::Paragraph(Line::kept(&grid.when_empty)));
    }
    let none = Messages::new(edition.language).get("report-not-recorded");
    let none = Line::kept(none).weighing(Weight::Quiet);
    // Under a heading, one that is smaller.
    let level = told.iter().rev().find_map(|block| match block {
        Block::Heading { level, .. } => Some((level + 1).min(4)),
        _ => None,
    });
    for (at, row) in grid.rows.iter().enumerate() {
        let lines = |cell: &Cell| -> Vec<Line> {
            cell.lines(edition.language).into_iter().map(Line::kept).collect()
        };
        let known_by = row.cells.iter().take(KNOWN_BY).flat_map(|it| it.lines(edition.language));
        // Each keeps its own direction: a reference does not turn the title after it.
        let text = known_by.map(Line::kept);
        let text = text.reduce(|line, next| line.then(Line::said(" · ")).then(next));
        let text = text.unwrap_or_default();
        told.push(Block::Heading { level: level.unwrap_or(2), text, anchor: None });
        let other = fellow.and_then(|grid| grid.rows.get(at)).map(|row| row.cells.as_slice());
        let is_known = |column: usize, cell: &Cell| {
            let beside = other.and_then(|cells| cells.get(column));
            *cell != Cell::Blank || beside.is_some_and(|it| *it != Cell::Blank)
        };
        let known = grid.columns.iter().zip(&row.cells).enumerate().skip(KNOWN_BY);
        let facts = known.filter(|(column, (_, cell))| is_known(*column, cell));
        let facts = facts.map(|(_, (column, cell))| {
            let lines = if *cell == Cell::Blank { vec![none.clone()] } else { lines(cell) };
            Fact { label: column.heading.clone(), lines }
        });
        told.push(Block::Facts(facts.collect()));
    }
}
