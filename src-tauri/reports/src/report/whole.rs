//! A report as those have it who calculate with it: what pages tell part by part, each under a
//! heading of its own, is one table there, with a column that tells the parts apart. A workbook with
//! a sheet for every week could be neither sorted nor filtered.

use std::borrow::Cow;

use super::block::{Grid, Part};
use super::{Block, Edition, Report};

impl Report {
    /// The report with the parts of each table as one, where its first part stands. Headings stay:
    /// in a workbook they say nothing where no words are under them.
    pub(crate) fn in_whole_tables(&self) -> Cow<'_, Self> {
        if !self.edition.blocks.iter().any(|block| part_of(block).is_some()) {
            return Cow::Borrowed(self);
        }
        let whole =
            |edition: &Edition| Edition { blocks: whole(&edition.blocks), ..edition.clone() };
        Cow::Owned(Self {
            edition: whole(&self.edition),
            other: self.other.as_ref().map(whole),
            ..self.clone()
        })
    }
}

fn whole(blocks: &[Block]) -> Vec<Block> {
    let mut all: Vec<Block> = Vec::new();
    for block in blocks {
        let Some((grid, part)) = part_of(block) else {
            all.push(block.clone());
            continue;
        };
        let before = all.iter_mut().find_map(|it| match it {
            Block::Grid(grid) if is_part_of(grid, &part.whole) => Some(grid),
            _ => None,
        });
        let rows = grid.rows.iter().cloned().map(|mut row| {
            row.cells.insert(0, part.which.clone());
            row
        });
        if let Some(before) = before {
            before.rows.extend(rows);
            continue;
        }
        let by = std::iter::once(&part.by);
        let whole = Grid {
            caption: part.whole.clone(),
            sheet: part.whole.clone(),
            columns: by.chain(&grid.columns).cloned().collect(),
            rows: rows.collect(),
            total: None,
            part: grid.part.clone(),
            when_empty: grid.when_empty.clone(),
        };
        all.push(Block::Grid(whole));
    }
    all
}

/// The table that a block is, and which part of which.
fn part_of(block: &Block) -> Option<(&Grid, &Part)> {
    let Block::Grid(grid) = block else { return None };
    grid.part.as_ref().map(|part| (grid, part))
}

fn is_part_of(grid: &Grid, whole: &str) -> bool {
    grid.part.as_ref().is_some_and(|part| part.whole == whole)
}
