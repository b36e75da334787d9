//! Tables from files, whatever program wrote them.
//!
//! A file is known by its contents and never by its name: a workbook of Excel (new or old) or of
//! LibreOffice, a text whose cells stand between separators, a list of JSON records, or an address
//! book of vCards, each in one cell. What comes out is the same of all: sheets of rows, each row
//! with the number that its own program shows and each cell with what it is (a text, a number, a
//! day, yes or no) and what was written.
//!
//! Nothing here knows what a table is about. Which rows are [`heading`]s is seen in its shape; that
//! and the encoding and the separator of a text are guesses, told with the result, and can be
//! chosen instead.
//!
//! Workbooks are programs' archives that may come from anyone. The window and the command line have
//! them read [`apart`], in a process with little memory and little time, which may die for them.

pub mod apart;
mod card;
pub mod heading;
mod record;
mod text;
mod workbook;

use serde::{Deserialize, Serialize};
use tawama_registry::{Error, PartialDate, Problem, Result};

pub use self::heading::Headed;
pub use self::text::{ENCODINGS, SEPARATORS};

/// The largest file that is read, in bytes.
pub const LARGEST: u64 = 64 * 1024 * 1024;

/// How many columns a sheet may have: as many as Excel knows. Each is weighed against all that is known.
const MOST_COLUMNS: usize = 16_384;

/// How many cells the sheets of a file may have together, blank ones before filled ones counted in.
pub(crate) const MOST_CELLS: usize = 12_000_000;

/// What a file is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
#[serde(rename_all = "snake_case")]
pub enum FileKind {
    /// A text whose cells stand between separators.
    Text,
    /// A workbook of Excel since 2007.
    Xlsx,
    /// A workbook of Excel before that.
    Xls,
    /// A workbook of LibreOffice.
    Ods,
    /// A list of records in JSON.
    Json,
    /// An address book: vCards.
    Cards,
}

/// What someone says of a file, where a guess would do otherwise.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
#[serde(default)]
pub struct Choices {
    /// The label of the encoding of a text, one of [`ENCODINGS`] or any other of the web's.
    pub encoding: Option<String>,
    /// What stands between the cells of a text: one sign.
    pub separator: Option<String>,
}

/// A cell: what it is, and what was written in it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Cell {
    /// Nothing.
    Empty,
    /// A text.
    Text(String),
    /// A number, and how it is written out.
    Number(f64, String),
    /// A day that the file itself holds for one, and the same with its time where it has one.
    Day(PartialDate, String),
    /// Yes or no.
    Bool(bool),
}

impl Cell {
    /// A text, or nothing where there is nothing but blanks.
    #[must_use]
    pub fn text(text: &str) -> Self {
        if text.trim().is_empty() { Self::Empty } else { Self::Text(text.to_owned()) }
    }

    /// A number as a person would write it down; what is none, such as a sum over nothing,
    /// as the text it is shown as.
    #[must_use]
    pub fn number(number: f64) -> Self {
        if number.is_finite() {
            Self::Number(number, number.to_string())
        } else {
            Self::Text(number.to_string())
        }
    }

    /// What was written.
    #[must_use]
    pub fn written(&self) -> &str {
        match self {
            Self::Empty => "",
            Self::Text(text) | Self::Number(_, text) | Self::Day(_, text) => text,
            Self::Bool(true) => "true",
            Self::Bool(false) => "false",
        }
    }

    /// Whether there is nothing in it.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        matches!(self, Self::Empty)
    }
}

/// A row that is not empty.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Row {
    /// Its number as its program shows it: the line of a text, the row of a sheet, the record of a
    /// list, counted from one.
    pub at: u32,
    /// Its cells up to the last that is filled.
    pub cells: Vec<Cell>,
}

impl Row {
    /// The cell of the column `at`, counted from nought.
    #[must_use]
    pub fn cell(&self, at: usize) -> &Cell {
        self.cells.get(at).unwrap_or(&Cell::Empty)
    }

    fn filled(&self) -> usize {
        self.cells.iter().filter(|cell| !cell.is_empty()).count()
    }
}

/// Cells that were made one: rows and columns from first to last, counted from one and nought.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Merged {
    /// The first row and the last.
    pub rows: (u32, u32),
    /// The first column and the last.
    pub columns: (usize, usize),
}

/// A sheet.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Sheet {
    /// Its name; empty where a file has but one without a name.
    pub name: String,
    /// Whether its program shows it.
    pub hidden: bool,
    /// Its rows, those without anything in them left out.
    pub rows: Vec<Row>,
    /// Its merged cells. What is written in one stands in all the cells of a column that it spans.
    pub merged: Vec<Merged>,
}

/// What was read of a file.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Book {
    /// What it is.
    pub kind: FileKind,
    /// The name of the encoding, of a text.
    pub encoding: Option<String>,
    /// What stands between the cells, of a text.
    pub separator: Option<char>,
    /// Its sheets that are not empty.
    pub sheets: Vec<Sheet>,
}

impl Book {
    /// The sheet that is meant where none is named: the one with the most in it among those shown.
    /// Counted are cells, because a page that tells what there is can have more lines than a list.
    #[must_use]
    pub fn main_sheet(&self) -> Option<usize> {
        let shown = self.sheets.iter().enumerate().filter(|(_, sheet)| !sheet.hidden);
        let filled = |sheet: &Sheet| sheet.rows.iter().map(Row::filled).sum::<usize>();
        // Of two that hold as much the first is meant.
        shown.rev().max_by_key(|(_, sheet)| filled(sheet)).map(|(at, _)| at)
    }
}

/// Reads the tables of a file, in this process.
///
/// # Errors
/// [`Error::Invalid`] when it is too large, locked with a password, none of the kinds that are
/// known, or damaged; the problem tells which, and the sheet and the row where it can.
pub fn read(bytes: &[u8], choices: &Choices) -> Result<Book> {
    if bytes.len() as u64 > LARGEST {
        return Err(too_large());
    }
    let book = match kind_of(bytes)? {
        FileKind::Text => text::read(bytes, choices)?,
        FileKind::Json => record::read(bytes, choices)?,
        FileKind::Cards => card::read(bytes, choices)?,
        kind => workbook::read_guarded(bytes, kind)?,
    };
    let wide = |sheet: &&Sheet| sheet.rows.iter().any(|row| row.cells.len() > MOST_COLUMNS);
    if let Some(sheet) = book.sheets.iter().find(wide) {
        return Err(Error::Invalid(vec![
            Problem::new("file", "import-too-many-columns")
                .with("sheet", &sheet.name)
                .with("most", MOST_COLUMNS),
        ]));
    }
    if book.sheets.is_empty() { Err(problem("import-file-empty")) } else { Ok(book) }
}

/// What a file is, by how it begins.
fn kind_of(bytes: &[u8]) -> Result<FileKind> {
    if bytes.starts_with(b"PK\x03\x04") {
        return workbook::kind_of_archive(bytes);
    }
    if bytes.starts_with(&[0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]) {
        return Ok(FileKind::Xls);
    }
    // What other programs' files begin with: none of them is a table of cells.
    if [
        &b"%PDF"[..],
        b"{\\rtf",
        b"\x89PNG",
        b"\xff\xd8\xff",
        b"SQLite format 3",
        b"Rar!",
        b"7z\xbc",
    ]
    .iter()
    .any(|start| bytes.starts_with(start))
    {
        return Err(problem("import-file-unknown"));
    }
    let start = text::start_of(bytes);
    let start = start.trim_start();
    if start.get(..card::BEGINS.len()).is_some_and(|it| it.eq_ignore_ascii_case(card::BEGINS)) {
        return Ok(FileKind::Cards);
    }
    let is_list = start.strip_prefix('[').map(str::trim_start);
    Ok(match is_list {
        Some(rest) if rest.starts_with(['{', ']']) => FileKind::Json,
        None if start.starts_with('{') => FileKind::Json,
        _ => FileKind::Text,
    })
}

/// A problem with the file as a whole.
pub(crate) fn problem(code: &str) -> Error {
    Error::Invalid(vec![Problem::new("file", code)])
}

/// The file is larger than any list of an office.
pub(crate) fn too_large() -> Error {
    let most = LARGEST / 1024 / 1024;
    Error::Invalid(vec![Problem::new("file", "import-too-large").with("most", most)])
}

/// A sheet has more cells than any list of an office.
fn too_many_cells(sheet: &str) -> Error {
    Error::Invalid(vec![Problem::new("file", "import-too-many-cells").with("sheet", sheet)])
}
