//! Chapters, and the paper each is on.
//!
//! A chapter runs from one of the largest headings to the next. Where it has a table too wide for a
//! page that stands, its pages lie, heading and all, so that a reader turns the sheet once. A
//! report without chapters is on one paper: a section does not turn it.

use std::ops::Range;

use super::page::Paper;
use super::width::{TURNED, widths};
use crate::report::{Block, Edition, Report};

/// A stretch of blocks that is read on one kind of page.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Chapter {
    pub(super) blocks: Range<usize>,
    pub(super) paper: Paper,
}

/// The chapters of a report, neighbours on the same paper made one.
pub(super) fn chapters(report: &Report) -> Vec<Chapter> {
    let mut chapters: Vec<Chapter> = vec![Chapter { blocks: 0..0, paper: Paper::Standing }];
    let editions = || std::iter::once(&report.edition).chain(&report.other);
    let count = editions().map(|it| it.blocks.len()).max().unwrap_or(0);
    for at in 0..count {
        let mut blocks = editions().filter_map(|it| it.blocks.get(at));
        let begins = blocks.any(|block| matches!(block, Block::Heading { level: 0 | 1, .. }));
        if begins && at > 0 {
            chapters.push(Chapter { blocks: at..at, paper: Paper::Standing });
        }
        if let Some(last) = chapters.last_mut() {
            last.blocks.end = at + 1;
            if editions().any(|edition| width(edition, at) > TURNED) {
                last.paper = Paper::Lying;
            }
        }
    }
    chapters.into_iter().fold(Vec::new(), |mut joined: Vec<Chapter>, it| {
        match joined.last_mut() {
            Some(last) if last.paper == it.paper => last.blocks.end = it.blocks.end,
            _ => joined.push(it),
        }
        joined
    })
}

/// How wide the block `at` of an edition is, in letters; nothing but a table has a width.
fn width(edition: &Edition, at: usize) -> u32 {
    match edition.blocks.get(at) {
        Some(Block::Grid(grid)) if !grid.rows.is_empty() => {
            widths(grid, edition.language).iter().map(|it| it.wished).sum()
        }
        _ => 0,
    }
}
