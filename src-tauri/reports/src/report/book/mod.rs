//! A report as a workbook, to be calculated with.
//!
//! - The first sheet says what the report says in words, and leads to the others.
//! - Each table has a sheet: typed cells, a real table with filters, headings that stay in view
//!   and are printed on every page. What a table comes to is a figure, the same as in every other
//!   format, and no formula; nothing of a registry ever is one.
//! - What pages tell part by part, such as a year month by month, is one table here.
//! - Charts stand beside their tables, on a sheet that is called by their heading. They are
//!   drawn by the program that opens it and follow their cells.
//! - Arabic sheets run from right to left. A report in two languages has the sheets of the first
//!   and then those of the second.
//! - A long table is written through the disk, so that memory does not grow with it.

mod charts;
mod first;
mod long;
mod paper;
mod table;

pub use long::register;

use std::collections::BTreeSet;

use rust_xlsxwriter::{DocProperties, ExcelDateTime, Workbook, XlsxError};
use tawama_registry::{Error, Result};

use super::chart::Chart;
use super::{Block, Edition, Grid, Report};
use crate::messages::Messages;
use crate::xlsx::add_sheet;
use crate::xlsx::cell::sheet_name;

/// The report as the bytes of a workbook.
///
/// # Errors
/// When a table is larger than a sheet can be (1,048,576 rows).
pub fn bytes(report: &Report) -> Result<Vec<u8>> {
    write(&report.in_whole_tables()).map_err(|error| Error::Internal(error.to_string()))
}

/// What a sheet after the first holds.
enum Content<'r> {
    /// A table, and how many rows it has.
    Table(&'r Grid, u32),
    Charts(Vec<&'r Chart>),
}

/// A sheet after the first.
struct Sheet<'r> {
    name: String,
    content: Content<'r>,
}

fn write(report: &Report) -> std::result::Result<Vec<u8>, XlsxError> {
    let mut workbook = Workbook::new();
    workbook.set_properties(&properties(report)?);
    let mut taken = BTreeSet::new();
    let mut tables = 0;
    let alone = is_one_table(report);
    for edition in std::iter::once(&report.edition).chain(&report.other) {
        let words = Messages::new(edition.language).get("book-first");
        let first = free(&words, &mut taken);
        let sheets = sheets(edition, &mut taken);
        first::write(&mut workbook, &first, report, edition, &sheets)?;
        for sheet in &sheets {
            match &sheet.content {
                Content::Table(grid, rows) => {
                    tables += 1;
                    let page = add_sheet(&mut workbook, grid.rows.len())?;
                    table::furnish(page, sheet, (grid, *rows), (report, edition), tables)?;
                    table::fill(page, grid, edition.language)?;
                    if alone && tables == 1 {
                        page.set_active(true);
                    }
                }
                Content::Charts(all) => {
                    charts::write(&mut workbook, sheet, all, (report, edition))?;
                }
            }
        }
    }
    workbook.save_to_buffer()
}

/// Whether a report is one table and nothing else: its workbook opens where that is.
fn is_one_table(report: &Report) -> bool {
    matches!(report.edition.blocks.as_slice(), [Block::Grid(_)])
}

/// The sheets of an edition: one for each table, and one for all charts under a heading.
fn sheets<'r>(edition: &'r Edition, taken: &mut BTreeSet<String>) -> Vec<Sheet<'r>> {
    let mut sheets: Vec<Sheet<'r>> = Vec::new();
    let mut heading: Option<String> = None;
    let mut open = false;
    for block in &edition.blocks {
        match block {
            Block::Heading { level: 1 | 2, text, .. } => {
                heading = Some(text.plain());
                open = false;
            }
            Block::Grid(grid) => {
                let name = free(&grid.sheet, taken);
                let rows = u32::try_from(grid.rows.len()).unwrap_or(u32::MAX);
                sheets.push(Sheet { name, content: Content::Table(grid, rows) });
                open = false;
            }
            Block::Chart(chart) => match sheets.last_mut() {
                Some(Sheet { content: Content::Charts(charts), .. }) if open => charts.push(chart),
                _ => {
                    let name = free(heading.as_deref().unwrap_or(&chart.title), taken);
                    sheets.push(Sheet { name, content: Content::Charts(vec![chart]) });
                    open = true;
                }
            },
            _ => {}
        }
    }
    sheets
}

/// A name that a sheet may have and that none has yet, whatever its case.
fn free(wanted: &str, taken: &mut BTreeSet<String>) -> String {
    let wanted = sheet_name(wanted);
    // Excel keeps this name to itself.
    let reserved = wanted.is_empty() || wanted.to_lowercase() == "history";
    let wanted = if reserved { format!("{wanted} 1").trim().to_owned() } else { wanted };
    let mut name = wanted.clone();
    let mut number = 1_u32;
    while !taken.insert(name.to_lowercase()) {
        number += 1;
        let mark = format!(" {number}");
        let kept: String = wanted.chars().take(31 - mark.len()).collect();
        name = format!("{}{mark}", kept.trim_end());
    }
    name
}

fn properties(report: &Report) -> std::result::Result<DocProperties, XlsxError> {
    let edition = &report.edition;
    let owner = owner(report, edition);
    let day = ExcelDateTime::parse_from_str(&report.issued.to_string())?;
    Ok(DocProperties::new()
        .set_title(&edition.title)
        .set_subject(edition.subtitle.plain())
        .set_company(&owner)
        .set_author(&owner)
        .set_creation_datetime(&day))
}

/// Whose the report is: the last line of the letterhead, in the language of the edition if it can be.
fn owner(report: &Report, edition: &Edition) -> String {
    let sides = &report.letterhead.sides;
    let side = sides.iter().find(|side| side.language == edition.language).or(sides.first());
    side.and_then(|side| side.lines.last()).cloned().unwrap_or_default()
}
