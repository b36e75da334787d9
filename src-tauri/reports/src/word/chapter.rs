//! Chapters, and the paper each is on.
//!
//! A chapter runs from one large heading to the next. Where it has a table too wide for a page
//! that stands, its pages lie, heading and all, so that a reader turns the sheet once.

use std::ops::Range;

use super::page::Paper;
use super::table::STANDING;
use crate::report::{Block, Report};

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
        let blocks = editions().filter_map(|it| it.blocks.get(at));
        let begins =
            blocks.clone().any(|block| matches!(block, Block::Heading { level: 1 | 2, .. }));
        if begins && at > 0 {
            chapters.push(Chapter { blocks: at..at, paper: Paper::Standing });
        }
        if let Some(last) = chapters.last_mut() {
            last.blocks.end = at + 1;
            if blocks.into_iter().any(is_wide) {
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

fn is_wide(block: &Block) -> bool {
    match block {
        Block::Grid(grid) => {
            !grid.rows.is_empty()
                && grid.columns.iter().map(|it| u32::from(it.width)).sum::<u32>() > STANDING
        }
        _ => false,
    }
}
