//! Workbooks of Excel and LibreOffice.
//!
//! An archive says of itself how large it is, and a sheet how far it reaches; neither is
//! believed. What an archive holds is unpacked once to be measured before it is read, and what a
//! sheet holds is counted as it comes.

use std::fmt::Display;
use std::io::{Cursor, Read};

use calamine::{
    CellErrorType, Data, DataRef, Dimensions, ExcelDateTime, Ods, OdsError, Reader, SheetType,
    SheetVisible, Xls, XlsError, Xlsx, XlsxError,
};
use chrono::{NaiveDate, NaiveDateTime};
use tawama_registry::{Error, PartialDate, Problem, Result};
use zip::ZipArchive;

use super::{
    Book, Cell, FileKind, MOST_CELLS, Merged, Row, Sheet, problem, too_large, too_many_cells,
};

/// How many files an archive may hold. A workbook has some tens, and one for each of its sheets.
const MOST_FILES: usize = 4_096;
/// How many bytes they may hold together.
const MOST_UNPACKED: u64 = 768 * 1024 * 1024;
/// How many sheets are read.
const MOST_SHEETS: usize = 256;

type Bytes<'a> = Cursor<&'a [u8]>;

/// Which kind of workbook an archive is.
pub(super) fn kind_of_archive(bytes: &[u8]) -> Result<FileKind> {
    let archive = open(bytes)?;
    let holds = |name: &str| archive.index_for_name(name).is_some();
    if holds("xl/workbook.xml") || holds("xl/_rels/workbook.xml.rels") {
        Ok(FileKind::Xlsx)
    } else if holds("content.xml") && holds("mimetype") {
        Ok(FileKind::Ods)
    } else {
        Err(problem("import-file-unknown"))
    }
}

fn open(bytes: &[u8]) -> Result<ZipArchive<Bytes<'_>>> {
    let archive = ZipArchive::new(Cursor::new(bytes)).map_err(|error| damaged("", &error))?;
    if archive.len() > MOST_FILES { Err(too_large()) } else { Ok(archive) }
}

/// Refuses an archive that holds more than any list of an office would.
fn measure(bytes: &[u8]) -> Result<()> {
    let mut archive = open(bytes)?;
    let mut left = MOST_UNPACKED;
    for at in 0..archive.len() {
        let file = archive.by_index(at).map_err(|error| match error {
            zip::result::ZipError::UnsupportedArchive(zip::result::ZipError::PASSWORD_REQUIRED) => {
                problem("import-file-locked")
            }
            other => damaged("", &other),
        })?;
        let unpacked = std::io::copy(&mut file.take(left + 1), &mut std::io::sink())
            .map_err(|error| damaged("", &error))?;
        left = left.checked_sub(unpacked).ok_or_else(too_large)?;
    }
    Ok(())
}

/// Reads a workbook.
pub(super) fn read(bytes: &[u8], kind: FileKind) -> Result<Book> {
    let sheets = match kind {
        FileKind::Xls => xls(bytes)?,
        FileKind::Ods => {
            measure(bytes)?;
            ods(bytes)?
        }
        _ => {
            measure(bytes)?;
            xlsx(bytes)?
        }
    };
    let sheets = sheets.into_iter().filter(|sheet| !sheet.rows.is_empty()).collect();
    Ok(Book { kind, encoding: None, separator: None, sheets })
}

/// Reads a workbook. Where what takes it apart gives up on a damaged one with a panic, it is damaged.
pub(super) fn read_guarded(bytes: &[u8], kind: FileKind) -> Result<Book> {
    // Nothing is shared with what is given up: it had the bytes to look at, and made what is dropped.
    std::panic::catch_unwind(|| read(bytes, kind))
        .unwrap_or_else(|_| Err(damaged("", &"its records contradict each other")))
}

fn damaged(sheet: &str, what: &impl Display) -> Error {
    let sheet = if sheet.is_empty() { "none" } else { sheet };
    let problem = Problem::new("file", "import-workbook-damaged");
    Error::Invalid(vec![problem.with("sheet", sheet).with("what", what)])
}

fn xlsx(bytes: &[u8]) -> Result<Vec<Sheet>> {
    let mut book: Xlsx<Bytes<'_>> = Xlsx::new(Cursor::new(bytes)).map_err(|error| match error {
        XlsxError::Password => problem("import-file-locked"),
        other => damaged("", &other),
    })?;
    let mut sheets = Vec::new();
    for (name, hidden) in tables(book.sheets_metadata()) {
        let wrong = |error| damaged(&name, &error);
        let merged = book.merge_cells_by_sheet_name(&name).unwrap_or_default();
        let mut cells = Cells::new(&name);
        let mut reader = book.worksheet_cells_reader(&name).map_err(wrong)?;
        while let Some(cell) = reader.next_cell().map_err(wrong)? {
            let value = match cell.get_value() {
                DataRef::Empty => Cell::Empty,
                DataRef::Int(number) => whole(*number),
                DataRef::Float(number) => Cell::number(*number),
                DataRef::String(text) => Cell::text(text),
                DataRef::SharedString(text) => Cell::text(text),
                DataRef::Bool(it) => Cell::Bool(*it),
                DataRef::DateTime(date) => day_of_serial(date),
                DataRef::DateTimeIso(text) | DataRef::DurationIso(text) => day_of_iso(text),
                DataRef::Error(error) => fault(error),
            };
            cells.put(cell.get_position(), value)?;
        }
        sheets.push(cells.sheet(hidden, &merged));
    }
    Ok(sheets)
}

fn xls(bytes: &[u8]) -> Result<Vec<Sheet>> {
    // A new workbook behind a password lies in an old one's shell.
    let sealed: Vec<u8> = "EncryptedPackage".encode_utf16().flat_map(u16::to_le_bytes).collect();
    if bytes.windows(sealed.len()).any(|window| window == sealed) {
        return Err(problem("import-file-locked"));
    }
    let mut book: Xls<Bytes<'_>> = Xls::new(Cursor::new(bytes)).map_err(|error| match error {
        XlsError::Password => problem("import-file-locked"),
        other => damaged("", &other),
    })?;
    let mut sheets = Vec::new();
    for (name, hidden) in tables(book.sheets_metadata()) {
        let range = book.worksheet_range(&name).map_err(|error| damaged(&name, &error))?;
        let merged = book.merge_cells_by_sheet_name(&name).unwrap_or_default();
        sheets.push(sheet(&name, hidden, &range, &merged)?);
    }
    Ok(sheets)
}

fn ods(bytes: &[u8]) -> Result<Vec<Sheet>> {
    let mut book: Ods<Bytes<'_>> = Ods::new(Cursor::new(bytes)).map_err(|error| match error {
        OdsError::Password => problem("import-file-locked"),
        OdsError::CellLimitExceeded { .. } => too_many_cells(""),
        other => damaged("", &other),
    })?;
    let mut sheets = Vec::new();
    for (name, hidden) in tables(book.sheets_metadata()) {
        let range = book.worksheet_range(&name).map_err(|error| damaged(&name, &error))?;
        sheets.push(sheet(&name, hidden, &range, &[])?);
    }
    Ok(sheets)
}

/// The sheets that hold cells, and whether they are hidden.
fn tables(sheets: &[calamine::Sheet]) -> Vec<(String, bool)> {
    sheets
        .iter()
        .filter(|sheet| sheet.typ == SheetType::WorkSheet)
        .take(MOST_SHEETS)
        .map(|sheet| (sheet.name.clone(), sheet.visible != SheetVisible::Visible))
        .collect()
}

fn sheet(
    name: &str,
    hidden: bool,
    range: &calamine::Range<Data>,
    merged: &[Dimensions],
) -> Result<Sheet> {
    let (row, column) = range.start().unwrap_or_default();
    let mut cells = Cells::new(name);
    for (down, along, data) in range.used_cells() {
        let value = match data {
            Data::Empty => Cell::Empty,
            Data::Int(number) => whole(*number),
            Data::Float(number) => Cell::number(*number),
            Data::String(text) => Cell::text(text),
            Data::Bool(it) => Cell::Bool(*it),
            Data::DateTime(date) => day_of_serial(date),
            Data::DateTimeIso(text) | Data::DurationIso(text) => day_of_iso(text),
            Data::Error(error) => fault(error),
        };
        let at =
            |start: u32, more: usize| start.saturating_add(u32::try_from(more).unwrap_or(u32::MAX));
        cells.put((at(row, down), at(column, along)), value)?;
    }
    Ok(cells.sheet(hidden, merged))
}

#[allow(clippy::cast_precision_loss)]
fn whole(number: i64) -> Cell {
    Cell::Number(number as f64, number.to_string())
}

/// What a formula could not compute, as the sheet shows it.
fn fault(error: &CellErrorType) -> Cell {
    Cell::Text(error.to_string())
}

/// A day that is counted from 1900 or 1904, whichever the workbook says.
fn day_of_serial(date: &ExcelDateTime) -> Cell {
    let (year, month, day, hour, minute, second, _) = date.to_ymd_hms_milli();
    let day = NaiveDate::from_ymd_opt(year.into(), month.into(), day.into());
    let time = day.and_then(|day| day.and_hms_opt(hour.into(), minute.into(), second.into()));
    match time {
        // Less than a day is a time of day or a span of time.
        Some(time) if date.is_datetime() && date.as_f64() >= 1.0 => day_and_time(time),
        Some(time) if date.is_datetime() => Cell::Text(time.format("%H:%M").to_string()),
        _ => Cell::number(date.as_f64()),
    }
}

fn day_of_iso(text: &str) -> Cell {
    let (day, time) = text.split_once('T').unwrap_or((text, "00:00:00"));
    let time = time.get(..8).unwrap_or("00:00:00");
    match NaiveDateTime::parse_from_str(&format!("{day} {time}"), "%Y-%m-%d %H:%M:%S") {
        Ok(time) => day_and_time(time),
        Err(_) => Cell::text(text),
    }
}

fn day_and_time(time: NaiveDateTime) -> Cell {
    let form = if time.time() == chrono::NaiveTime::MIN { "%Y-%m-%d" } else { "%Y-%m-%d %H:%M" };
    Cell::Day(PartialDate::day(time.date()), time.format(form).to_string())
}

/// The cells of a sheet as they come.
struct Cells<'a> {
    name: &'a str,
    /// Row, column and value.
    filled: Vec<(u32, u32, Cell)>,
}

impl<'a> Cells<'a> {
    fn new(name: &'a str) -> Self {
        Self { name, filled: Vec::new() }
    }

    fn put(&mut self, (row, column): (u32, u32), value: Cell) -> Result<()> {
        if value.is_empty() {
            return Ok(());
        }
        if self.filled.len() >= MOST_CELLS || row >= 1_048_576 || column >= 16_384 {
            return Err(too_many_cells(self.name));
        }
        self.filled.push((row, column, value));
        Ok(())
    }

    fn sheet(mut self, hidden: bool, merged: &[Dimensions]) -> Sheet {
        self.filled.sort_by_key(|(row, column, _)| (*row, *column));
        let mut rows: Vec<Row> = Vec::new();
        let mut padded = 0;
        for (row, column, value) in self.filled {
            let at = row + 1;
            if rows.last().is_none_or(|last| last.at != at) {
                rows.push(Row { at, cells: Vec::new() });
            }
            let Some(last) = rows.last_mut() else { continue };
            let column = usize::try_from(column).unwrap_or(usize::MAX);
            // One far cell in every row would cost as much as full rows.
            padded += column.saturating_sub(last.cells.len());
            if padded > MOST_CELLS {
                break;
            }
            if last.cells.len() > column {
                continue;
            }
            last.cells.resize(column, Cell::Empty);
            last.cells.push(value);
        }
        let merged: Vec<Merged> = merged.iter().map(merged_of).collect();
        spread(&mut rows, &merged);
        Sheet { name: self.name.to_owned(), hidden, rows, merged }
    }
}

fn merged_of(area: &Dimensions) -> Merged {
    let column = |at: u32| usize::try_from(at).unwrap_or(usize::MAX);
    Merged {
        rows: (area.start.0.saturating_add(1), area.end.0.saturating_add(1)),
        columns: (column(area.start.1), column(area.end.1)),
    }
}

/// What is written in a merged cell stands in each row that it spans.
fn spread(rows: &mut [Row], merged: &[Merged]) {
    let mut steps = 0;
    for area in merged.iter().filter(|area| area.rows.0 < area.rows.1) {
        let first = rows.partition_point(|row| row.at < area.rows.0);
        let last = rows.partition_point(|row| row.at <= area.rows.1);
        let column = area.columns.0;
        let Some((head, below)) = rows.get_mut(first..last).and_then(<[Row]>::split_first_mut)
        else {
            continue;
        };
        let value = head.cell(column).clone();
        steps += below.len();
        if steps > MOST_CELLS || head.at != area.rows.0 || value.is_empty() {
            continue;
        }
        for row in below.iter_mut().filter(|row| row.cell(column).is_empty()) {
            if row.cells.len() <= column {
                row.cells.resize(column + 1, Cell::Empty);
            }
            if let Some(cell) = row.cells.get_mut(column) {
                *cell = value.clone();
            }
        }
    }
}
