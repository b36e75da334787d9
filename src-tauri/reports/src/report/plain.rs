//! The tables of a report as plain text, one beneath the other, their parts as one: what is said
//! around them is left out, and so is what they come to, which whoever reads a CSV adds up: totals,
//! and how many agreements in force there are of each class and country. A report without tables
//! gives the figures of its charts.

use std::io::{self, Write};

use tawama_registry::{Connection, Error, Result};

use super::{Ask, Block, Edition, Grid, Report, ReportName, head_of, register as rows};
use crate::csv::{self, Lines, Separator};

/// The tables of every edition as the bytes of a file.
#[must_use]
pub fn csv(report: &Report, separator: Separator) -> Vec<u8> {
    let report = report.in_whole_tables();
    let editions = || std::iter::once(&report.edition).chain(&report.other);
    let most = if report.name == ReportName::InForce { 1 } else { usize::MAX };
    let tables = || {
        editions().flat_map(|edition| tables(edition).take(most).map(|it| (it, edition.language)))
    };
    if tables().next().is_some() {
        return csv::grids(tables(), separator);
    }
    let charts: Vec<(Grid, _)> =
        editions().flat_map(|edition| charts(edition).map(|it| (it, edition.language))).collect();
    csv::grids(charts.iter().map(|(grid, language)| (grid, *language)), separator)
}

/// Writes the register or the list that is asked for as [`csv`] has it, row by row from the registry, however
/// long it is.
///
/// # Errors
/// When the registry cannot be read, or `out` cannot be written.
pub fn register(conn: &Connection, ask: &Ask, out: &mut impl Write) -> Result<()> {
    let broken = |error: io::Error| Error::Internal(error.to_string());
    let report = head_of(conn, ask)?;
    let mut lines: Option<Lines<'_, _>> = None;
    let mut out = Some(out);
    for edition in std::iter::once(&report.edition).chain(&report.other) {
        for grid in tables(edition) {
            let begun = match (lines.take(), out.take()) {
                (Some(before), _) => before.next(&grid.caption, &grid.columns, edition.language),
                (None, Some(out)) => {
                    Lines::begin(out, &grid.columns, (edition.language, ask.between()))
                }
                (None, None) => return Ok(()),
            };
            let mut table = begun.map_err(broken)?;
            rows::each::<Error>(conn, ask, edition.language, &mut |row| {
                table.row(&row.cells).map_err(broken)
            })?;
            lines = Some(table);
        }
    }
    Ok(())
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
