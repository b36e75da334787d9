//! A sheet for a table.

use std::collections::BTreeSet;

use rust_xlsxwriter::{Table, TableColumn, TableStyle, Worksheet, XlsxError};

use super::super::block::Row;
use super::super::{Edition, Grid, Report};
use super::{Sheet, owner};
use crate::language::Language;
use crate::xlsx::cell::{Looks, fitting, height_of, ready_to_print, write_cell};

/// The rows above the headings: the caption and an empty one.
const HEADINGS: u32 = 2;

/// Makes a sheet ready for a table of so many rows: all but its cells.
pub(super) fn furnish(
    page: &mut Worksheet,
    sheet: &Sheet<'_>,
    (grid, rows): (&Grid, u32),
    (report, edition): (&Report, &Edition),
    number: u32,
) -> Result<(), XlsxError> {
    let looks = Looks::of(edition.language);
    page.set_name(&sheet.name)?;
    page.set_right_to_left(edition.language.is_right_to_left());
    ready_to_print(page, &owner(report, edition), &grid.caption);
    page.set_repeat_rows(HEADINGS, HEADINGS)?;
    page.write_string_with_format(0, 0, fitting(&grid.caption), &looks.title)?;
    let last = u16::try_from(grid.columns.len().saturating_sub(1)).unwrap_or(u16::MAX);
    page.set_freeze_panes(HEADINGS + 1, 1.min(last))?;
    page.set_selection(HEADINGS + 1, 0, HEADINGS + 1, 0)?;
    frame(page, (grid, rows), HEADINGS, number)
}

/// Writes the cells of a table.
pub(super) fn fill(page: &mut Worksheet, grid: &Grid, language: Language) -> Result<(), XlsxError> {
    put(page, grid, HEADINGS, language, &Looks::of(language)).map(drop)
}

/// Writes the headings of a table whose rows follow one by one. Answers the line of the first.
pub(super) fn begin(page: &mut Worksheet, grid: &Grid, looks: &Looks) -> Result<u32, XlsxError> {
    head(page, grid, HEADINGS, looks)
}

/// Makes the cells that a table will have a real one: with filters, known by its name. That comes
/// first, because a sheet that goes through the disk takes its rows in order.
fn frame(
    page: &mut Worksheet,
    (grid, rows): (&Grid, u32),
    top: u32,
    number: u32,
) -> Result<(), XlsxError> {
    let headings = headings(grid);
    let last = u16::try_from(headings.len().saturating_sub(1)).unwrap_or(u16::MAX);
    if rows > 0 && !headings.is_empty() {
        let columns: Vec<TableColumn> =
            headings.iter().map(|it| TableColumn::new().set_header(it)).collect();
        let table = Table::new()
            .set_name(format!("Table{number}"))
            .set_style(TableStyle::None)
            .set_columns(&columns)
            .set_alt_text(fitting(&grid.caption).chars().take(250).collect::<String>());
        page.add_table(top, 0, top.saturating_add(rows), last, &table)?;
    }
    for (at, column) in (0..).zip(&grid.columns) {
        page.set_column_width(at, column.width)?;
    }
    Ok(())
}

/// Writes the cells of a table: headings, rows, and what they come to. Answers the line after it.
pub(super) fn put(
    page: &mut Worksheet,
    grid: &Grid,
    top: u32,
    language: Language,
    looks: &Looks,
) -> Result<u32, XlsxError> {
    let mut line = head(page, grid, top, looks)?;
    for row in &grid.rows {
        add(page, line, (grid, row), language, looks)?;
        line += 1;
    }
    if grid.rows.is_empty() {
        page.write_string_with_format(line, 0, fitting(&grid.when_empty), &looks.caption)?;
        line += 1;
    }
    if let Some(total) = &grid.total {
        let looks = looks.strong();
        for (at, cell) in (0..).zip(total) {
            write_cell(page, (line, at), cell, language, &looks)?;
        }
        line += 1;
    }
    Ok(line)
}

/// Writes the headings. Answers the line after them.
fn head(page: &mut Worksheet, grid: &Grid, top: u32, looks: &Looks) -> Result<u32, XlsxError> {
    for (at, heading) in (0..).zip(headings(grid)) {
        page.write_string_with_format(top, at, heading, &looks.heading)?;
    }
    page.set_row_height(top, 32)?;
    Ok(top + 1)
}

/// Writes a row of a table on a line.
pub(super) fn add(
    page: &mut Worksheet,
    line: u32,
    (grid, row): (&Grid, &Row),
    language: Language,
    looks: &Looks,
) -> Result<(), XlsxError> {
    write_row(page, line, row, language, looks)?;
    page.set_row_height(line, height_of(&row.cells, &grid.columns))?;
    Ok(())
}

fn write_row(
    page: &mut Worksheet,
    line: u32,
    row: &Row,
    language: Language,
    looks: &Looks,
) -> Result<(), XlsxError> {
    // A blank cell has the line under the row and no value: a chart has a gap there, and a filter
    // finds it.
    for (at, cell) in (0..).zip(&row.cells) {
        write_cell(page, (line, at), cell, language, looks)?;
    }
    Ok(())
}

/// The headings as a table may have them: none blank, none twice, whatever the case.
fn headings(grid: &Grid) -> Vec<String> {
    let mut taken = BTreeSet::new();
    let named = |(at, heading): (usize, &str)| {
        let wanted = match heading.trim() {
            "" => (at + 1).to_string(),
            heading => heading.chars().take(250).collect(),
        };
        let mut name = wanted.clone();
        let mut number = 1_u32;
        while !taken.insert(name.to_lowercase()) {
            number += 1;
            name = format!("{wanted} {number}");
        }
        name
    };
    grid.columns.iter().map(|column| column.heading.as_str()).enumerate().map(named).collect()
}
