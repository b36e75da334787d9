//! Tables as workbooks: typed cells, a heading that stays in view and filters,
//! right to left in Arabic, ready to be printed.
//!
//! A text is always written as a text, whatever it begins with, so that nothing in a
//! registry can become a formula.

pub(crate) mod cell;

use rust_xlsxwriter::{DocProperties, Workbook, Worksheet, XlsxError};
use tawama_registry::{Error, Result};

use self::cell::{Looks, height_of, sheet_name, write_cell};
use crate::table::Table;

/// The rows above the headings: the title and the caption.
const HEADINGS_ROW: u32 = 2;

/// From how many rows on a sheet is written through the disk: what is in memory then no longer
/// grows with it.
pub(crate) const MANY_ROWS: usize = 5_000;

/// Several tables as the bytes of one workbook, a sheet each, named as the first is.
///
/// # Errors
/// When a table is larger than a sheet can be (1,048,576 rows).
pub fn book(tables: &[Table]) -> Result<Vec<u8>> {
    write(tables).map_err(|error| Error::Internal(error.to_string()))
}

fn write(tables: &[Table]) -> std::result::Result<Vec<u8>, XlsxError> {
    let mut workbook = Workbook::new();
    if let Some(first) = tables.first() {
        workbook.set_properties(&properties(first));
    }
    for table in tables {
        let looks = Looks::of(table.language);
        let sheet = add_sheet(&mut workbook, table.rows.len())?;
        sheet.set_name(sheet_name(&table.sheet))?;
        sheet.set_right_to_left(table.language.is_right_to_left());
        write_cells(sheet, table, &looks)?;
        furnish(sheet, table)?;
    }
    workbook.save_to_buffer()
}

/// A new sheet for so many rows.
pub(crate) fn add_sheet(
    workbook: &mut Workbook,
    rows: usize,
) -> std::result::Result<&mut Worksheet, XlsxError> {
    if rows < MANY_ROWS {
        return Ok(workbook.add_worksheet());
    }
    workbook.add_worksheet_with_low_memory()
}

fn properties(table: &Table) -> DocProperties {
    DocProperties::new()
        .set_title(&table.title)
        .set_subject(&table.caption)
        .set_company(&table.owner)
        .set_author(&table.owner)
}

fn write_cells(
    sheet: &mut Worksheet,
    table: &Table,
    looks: &Looks,
) -> std::result::Result<(), XlsxError> {
    sheet.write_string_with_format(0, 0, &table.title, &looks.title)?;
    sheet.write_string_with_format(1, 0, &table.caption, &looks.caption)?;
    for (at, column) in (0_u16..).zip(&table.columns) {
        sheet.set_column_width(at, column.width)?;
        sheet.write_string_with_format(HEADINGS_ROW, at, &column.heading, &looks.heading)?;
    }
    sheet.set_row_height(HEADINGS_ROW, 32)?;
    for (line, row) in (HEADINGS_ROW + 1..).zip(&table.rows) {
        for (at, cell) in (0_u16..).zip(row) {
            write_cell(sheet, (line, at), cell, table.language, looks)?;
        }
        sheet.set_row_height(line, height_of(row, &table.columns))?;
    }
    Ok(())
}

fn furnish(sheet: &mut Worksheet, table: &Table) -> std::result::Result<(), XlsxError> {
    let last_column = u16::try_from(table.columns.len().saturating_sub(1)).unwrap_or(u16::MAX);
    let rows = u32::try_from(table.rows.len()).unwrap_or(u32::MAX);
    let last_row = HEADINGS_ROW.saturating_add(rows);
    // The reference and the title stay in view beside the headings.
    sheet.set_freeze_panes(HEADINGS_ROW + 1, 2.min(last_column))?;
    sheet.autofilter(HEADINGS_ROW, 0, last_row, last_column)?;
    sheet.set_selection(HEADINGS_ROW + 1, 0, HEADINGS_ROW + 1, 0)?;
    cell::ready_to_print(sheet, &table.owner, &table.caption);
    sheet.set_repeat_rows(HEADINGS_ROW, HEADINGS_ROW)?;
    Ok(())
}
