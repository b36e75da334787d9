//! A report as pages hold it.
//!
//! A workbook has room for any number of columns; paper has not. Columns that are told only where
//! there is room ([`Column::roomy`](crate::table::Column)) are left out. A table that no paper is wide
//! enough for is told on pages record by record: its first two columns as a heading, and
//! beneath it what is known of the others. What is blank is left out, in two languages where
//! it is blank in both, so that they still pair one to one.

use std::borrow::Cow;

use super::block::Row;
use super::{Block, Edition, Fact, Grid, Line, Report, Weight};
use crate::messages::Messages;
use crate::table::Cell;

/// The most columns of a table that are told as one: a large sheet that lies holds them in letters
/// that can be read.
const MOST_COLUMNS: usize = 30;

/// How many columns a record is known by.
const KNOWN_BY: usize = 2;

impl Report {
    /// The report as it is set on pages.
    #[must_use]
    pub fn on_pages(&self) -> Cow<'_, Self> {
        let editions = || std::iter::once(&self.edition).chain(&self.other);
        if !editions().any(|edition| edition.blocks.iter().any(is_changed)) {
            return Cow::Borrowed(self);
        }
        let fellow = |edition: &Edition| {
            editions().find(|other| other.language != edition.language).map(|it| &it.blocks)
        };
        let told = |edition: &Edition| Edition {
            blocks: blocks(edition, fellow(edition).map(Vec::as_slice)),
            ..edition.clone()
        };
        Cow::Owned(Self {
            edition: told(&self.edition),
            other: self.other.as_ref().map(told),
            ..self.clone()
        })
    }
}

fn is_changed(block: &Block) -> bool {
    too_wide(block).is_some() || narrowed(block).is_some()
}

/// The table without the columns for which pages have no room, where it has any.
fn narrowed(block: &Block) -> Option<Block> {
    let Block::Grid(grid) = block else { return None };
    if !grid.columns.iter().any(|column| column.roomy) {
        return None;
    }
    let kept = |cells: &[Cell]| {
        let told = cells.iter().zip(&grid.columns).filter(|(_, column)| !column.roomy);
        told.map(|(cell, _)| cell.clone()).collect::<Vec<_>>()
    };
    let row = |row: &Row| Row { cells: kept(&row.cells), link: row.link.clone() };
    Some(Block::Grid(Grid {
        columns: grid.columns.iter().filter(|column| !column.roomy).cloned().collect(),
        rows: grid.rows.iter().map(row).collect(),
        total: grid.total.as_deref().map(kept),
        caption: grid.caption.clone(),
        sheet: grid.sheet.clone(),
        part: grid.part.clone(),
        when_empty: grid.when_empty.clone(),
    }))
}

fn too_wide(block: &Block) -> Option<&Grid> {
    match block {
        Block::Grid(grid) if grid.columns.len() > MOST_COLUMNS => Some(grid),
        _ => None,
    }
}

/// The blocks of an edition, each beside the block of the other edition that it pairs with.
fn blocks(edition: &Edition, other: Option<&[Block]>) -> Vec<Block> {
    let mut told = Vec::new();
    for (at, block) in edition.blocks.iter().enumerate() {
        match too_wide(block) {
            None => told.push(narrowed(block).unwrap_or_else(|| block.clone())),
            Some(grid) => {
                let fellow = other.and_then(|blocks| blocks.get(at)).and_then(too_wide);
                records(edition, grid, fellow, &mut told);
            }
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
    for (at, row) in grid.rows.iter().enumerate() {
        let lines = |cell: &Cell| -> Vec<Line> {
            cell.lines(edition.language).into_iter().map(Line::kept).collect()
        };
        let known_by = row.cells.iter().take(KNOWN_BY).flat_map(|it| it.lines(edition.language));
        // Each keeps its own direction: a reference does not turn the title after it.
        let text = known_by.map(Line::kept);
        let text = text.reduce(|line, next| line.then(Line::said(" · ")).then(next));
        let text = text.unwrap_or_default();
        told.push(Block::Heading { level: 2, text, anchor: None });
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
