//! The tables of a report as plain text, one beneath the other: what is said around them is left
//! out, and so is what they come to, which whoever reads a CSV adds up. A report without tables
//! gives the figures of its charts.

use super::{Block, Edition, Grid, Report};
use crate::csv::{self, Separator};

/// The tables of every edition as the bytes of a file.
#[must_use]
pub fn csv(report: &Report, separator: Separator) -> Vec<u8> {
    let editions = || std::iter::once(&report.edition).chain(&report.other);
    let tables = || editions().flat_map(|edition| tables(edition).map(|it| (it, edition.language)));
    if tables().next().is_some() {
        return csv::grids(tables(), separator);
    }
    let charts: Vec<(Grid, _)> =
        editions().flat_map(|edition| charts(edition).map(|it| (it, edition.language))).collect();
    csv::grids(charts.iter().map(|(grid, language)| (grid, *language)), separator)
}

fn tables(edition: &Edition) -> impl Iterator<Item = &Grid> {
    edition.blocks.iter().filter_map(|block| match block {
        Block::Grid(grid) => Some(grid),
        _ => None,
    })
}

fn charts(edition: &Edition) -> impl Iterator<Item = Grid> {
    edition.blocks.iter().filter_map(|block| match block {
        Block::Chart(chart) => Some(chart.grid()),
        _ => None,
    })
}
