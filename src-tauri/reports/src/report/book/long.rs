//! The register or a list as a workbook, however long it is: row by row from the registry to the disk. What is
//! in memory is a part of the list and the sheet that says what there is.

use std::collections::BTreeSet;
use std::io::{Seek, Write};

use rust_xlsxwriter::{Workbook, XlsxError};
use tawama_registry::{Connection, Error, Result};

use super::super::{Ask, Report, head_of, register as rows};
use super::{Content, first, free, properties, sheets, table};
use crate::messages::Messages;
use crate::xlsx::cell::Looks;

/// What can go wrong between a registry and a workbook.
enum Broken {
    Registry(Error),
    Book(XlsxError),
}

impl From<Error> for Broken {
    fn from(error: Error) -> Self {
        Self::Registry(error)
    }
}

impl From<XlsxError> for Broken {
    fn from(error: XlsxError) -> Self {
        Self::Book(error)
    }
}

/// Writes the register or the list that is asked for.
///
/// # Errors
/// When the registry cannot be read, `out` cannot be written, or the register is longer than a
/// sheet can be (1,048,576 rows).
pub fn register(conn: &Connection, ask: &Ask, out: &mut (impl Write + Seek + Send)) -> Result<()> {
    write(conn, ask, out).map_err(|broken| match broken {
        Broken::Registry(error) => error,
        Broken::Book(error) => Error::Internal(error.to_string()),
    })
}

fn write(
    conn: &Connection,
    ask: &Ask,
    out: &mut (impl Write + Seek + Send),
) -> std::result::Result<(), Broken> {
    let report: Report = head_of(conn, ask)?;
    let number = rows::count_of(conn, ask)?;
    let mut workbook = Workbook::new();
    workbook.set_properties(&properties(&report)?);
    let mut taken = BTreeSet::new();
    let mut tables = 0;
    for edition in std::iter::once(&report.edition).chain(&report.other) {
        let name = free(&Messages::new(edition.language).get("book-first"), &mut taken);
        let mut sheets = sheets(edition, &mut taken);
        for sheet in &mut sheets {
            if let Content::Table(_, rows) = &mut sheet.content {
                *rows = number;
            }
        }
        first::write(&mut workbook, &name, &report, edition, &sheets)?;
        let looks = Looks::of(edition.language);
        for sheet in &sheets {
            let Content::Table(grid, number) = sheet.content else { continue };
            tables += 1;
            // Texts stand in their cells: those that several cells share are not gathered.
            let page = workbook.add_worksheet_with_constant_memory()?;
            table::furnish(page, sheet, (grid, number), (&report, edition), tables)?;
            let mut line = table::begin(page, grid, &looks)?;
            rows::each::<Broken>(conn, ask, edition.language, &mut |row| {
                table::add(page, line, (grid, &row), edition.language, &looks)?;
                line += 1;
                Ok(())
            })?;
            if tables == 1 {
                page.set_active(true);
            }
            if number == 0 {
                table::fill(page, grid, edition.language)?;
            }
        }
    }
    workbook.save_to_writer(out)?;
    Ok(())
}
