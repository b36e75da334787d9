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
        let editions = || std::iter::once(&self.edition).chain(&self.other);
        let fellow = |edition: &Edition| {
            editions().find(|other| other.language != edition.language).map(|it| &it.blocks)
        };
        let told = |edition: &Edition| Edition {
            blocks: blocks(edition, fellow(edition).map(Vec::as_slice)),
            ..edition.clone()
        };
        let is_changed = |edition: &Edition| {
            let other = fellow(edition).map(Vec::as_slice);
            let mut blocks = edition.blocks.iter().enumerate();
            blocks.any(|(at, block)| {
                let fellow = beside(other, at);
                too_wide(block, fellow).is_some() || narrowed(block, fellow).is_some()
            })
        };
        if !editions().any(is_changed) {
            return Cow::Borrowed(self);
        }
        Cow::Owned(Self {
            edition: told(&self.edition),
            other: self.other.as_ref().map(told),
            ..self.clone()
        })
    }
}

/// The table that pairs with that at a place.
fn beside(other: Option<&[Block]>, at: usize) -> Option<&Grid> {
    other.and_then(|blocks| blocks.get(at)).and_then(grid_of)
}

fn grid_of(block: &Block) -> Option<&Grid> {
    match block {
        Block::Grid(grid) => Some(grid),
        _ => None,
    }
}

/// Which columns of a table pages have: neither those for which they have no room nor those in which
/// nothing stands, in either language. A table without rows keeps its own.
fn kept(grid: &Grid, fellow: Option<&Grid>) -> Vec<bool> {
    let said = |grid: &Grid, column: usize| {
        let mut rows = grid.rows.iter().map(|row| &row.cells);
        rows.any(|cells| cells.get(column).is_some_and(|cell| *cell != Cell::Blank))
    };
    let columns = grid.columns.iter().enumerate();
    columns
        .map(|(at, column)| {
            let blank = !said(grid, at) && !fellow.is_some_and(|grid| said(grid, at));
            !column.roomy && (grid.rows.is_empty() || !blank)
        })
        .collect()
}

/// The table with the columns that pages have, where it has others.
fn narrowed(block: &Block, fellow: Option<&Grid>) -> Option<Block> {
    let grid = grid_of(block)?;
    let keeps = kept(grid, fellow);
    if keeps.iter().all(|kept| *kept) {
        return None;
    }
    let cells = |cells: &[Cell]| {
        let told = cells.iter().zip(&keeps).filter(|(_, kept)| **kept);
        told.map(|(cell, _)| cell.clone()).collect::<Vec<_>>()
    };
    let row = |row: &Row| Row { cells: cells(&row.cells), link: row.link.clone() };
    let columns = grid.columns.iter().zip(&keeps).filter(|(_, kept)| **kept);
    Some(Block::Grid(Grid {
        columns: columns.map(|(column, _)| column.clone()).collect(),
        rows: grid.rows.iter().map(row).collect(),
        total: grid.total.as_deref().map(cells),
        caption: grid.caption.clone(),
        sheet: grid.sheet.clone(),
        part: grid.part.clone(),
        when_empty: grid.when_empty.clone(),
    }))
}

fn too_wide<'b>(block: &'b Block, fellow: Option<&Grid>) -> Option<&'b Grid> {
    let grid = grid_of(block)?;
    (kept(grid, fellow).into_iter().filter(|kept| *kept).count() > MOST_COLUMNS).then_some(grid)
}

/// The blocks of an edition, each beside the block of the other edition that it pairs with.
fn blocks(edition: &Edition, other: Option<&[Block]>) -> Vec<Block> {
    let mut told = Vec::new();
    for (at, block) in edition.blocks.iter().enumerate() {
        let fellow = beside(other, at);
        match too_wide(block, fellow) {
            None => told.push(narrowed(block, fellow).unwrap_or_else(|| block.clone())),
            Some(grid) => records(edition, grid, fellow, &mut told),
        }
    }
    told
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
