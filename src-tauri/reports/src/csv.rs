//! Tables as plain text: UTF-8 with a byte order mark, by which Excel knows it, lines that
//! end in CR LF and quotes as RFC 4180 has them.
//!
//! A spreadsheet runs a cell that begins with `=`, `+`, `-`, `@` or their full-width
//! forms as a formula, also behind spaces, a tab or a carriage return. Such a cell gets an
//! apostrophe before it, and so does one that begins with apostrophes before
//! such a sign, so that [`plain`] gives every cell back as it was.

use std::io::{self, Write};

use serde::{Deserialize, Serialize};
use tawama_registry::money;

use crate::language::Language;
use crate::report::Grid;
use crate::table::{Cell, Column, Table};

/// What stands between the cells.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
#[serde(rename_all = "snake_case")]
pub enum Separator {
    /// `,`
    Comma,
    /// `;`, which Excel expects where the comma is the decimal sign.
    Semicolon,
    /// A tab.
    Tab,
}

impl Separator {
    /// What the spreadsheets of a language expect: where the comma is the decimal sign, another.
    #[must_use]
    pub fn usual(language: Language) -> Self {
        if language == Language::En { Self::Comma } else { Self::Semicolon }
    }
}

impl Separator {
    /// Every separator.
    pub const ALL: [Self; 3] = [Self::Comma, Self::Semicolon, Self::Tab];

    /// The sign itself.
    #[must_use]
    pub fn sign(self) -> char {
        match self {
            Self::Comma => ',',
            Self::Semicolon => ';',
            Self::Tab => '\t',
        }
    }
}

/// Several tables as the bytes of one file, one beneath the other: before each but the
/// first stand an empty line and its title.
#[must_use]
pub fn book(tables: &[Table], separator: Separator) -> Vec<u8> {
    let mut text = String::from('\u{feff}');
    for (at, table) in tables.iter().enumerate() {
        if at > 0 {
            text.push_str("\r\n");
            write_line(&mut text, separator, std::iter::once(table.title.clone()));
        }
        let rows = table.rows.iter().map(Vec::as_slice);
        write_rows(&mut text, &table.columns, rows, table.language, separator);
    }
    text.into_bytes()
}

/// Several tables of a report as the bytes of one file, in the same way.
#[must_use]
pub fn grids<'g>(
    grids: impl IntoIterator<Item = (&'g Grid, Language)>,
    separator: Separator,
) -> Vec<u8> {
    let mut text = String::from('\u{feff}');
    for (at, (grid, language)) in grids.into_iter().enumerate() {
        if at > 0 {
            text.push_str("\r\n");
            write_line(&mut text, separator, std::iter::once(grid.caption.clone()));
        }
        let rows = grid.rows.iter().map(|row| row.cells.as_slice());
        write_rows(&mut text, &grid.columns, rows, language, separator);
    }
    text.into_bytes()
}

/// A table as lines, written one after the other, however long it is.
pub(crate) struct Lines<'w, W: Write> {
    out: &'w mut W,
    separator: Separator,
    language: Language,
    line: String,
}

impl<'w, W: Write> Lines<'w, W> {
    /// Begins a file with the headings of its table.
    ///
    /// # Errors
    /// When `out` cannot be written.
    pub(crate) fn begin(
        out: &'w mut W,
        columns: &[Column],
        (language, separator): (Language, Separator),
    ) -> io::Result<Self> {
        out.write_all("\u{feff}".as_bytes())?;
        Self { out, separator, language, line: String::new() }.headed(columns)
    }

    /// Goes on with another table: an empty line, what it is, its headings.
    ///
    /// # Errors
    /// When what is written to cannot be.
    pub(crate) fn next(
        mut self,
        caption: &str,
        columns: &[Column],
        language: Language,
    ) -> io::Result<Self> {
        self.language = language;
        self.out.write_all(b"\r\n")?;
        self.say(std::iter::once(caption.to_owned()))?;
        self.headed(columns)
    }

    fn headed(mut self, columns: &[Column]) -> io::Result<Self> {
        self.say(columns.iter().map(|column| column.heading.clone()))?;
        Ok(self)
    }

    /// Writes a row.
    ///
    /// # Errors
    /// When what is written to cannot be.
    pub(crate) fn row(&mut self, cells: &[Cell]) -> io::Result<()> {
        let language = self.language;
        self.say(cells.iter().map(|cell| written(cell, language)))
    }

    fn say(&mut self, cells: impl Iterator<Item = String>) -> io::Result<()> {
        self.line.clear();
        write_line(&mut self.line, self.separator, cells);
        self.out.write_all(self.line.as_bytes())
    }
}

fn write_rows<'r>(
    text: &mut String,
    columns: &[Column],
    rows: impl Iterator<Item = &'r [Cell]>,
    language: Language,
    separator: Separator,
) {
    write_line(text, separator, columns.iter().map(|column| column.heading.clone()));
    for row in rows {
        write_line(text, separator, row.iter().map(|cell| written(cell, language)));
    }
}

fn written(cell: &Cell, language: Language) -> String {
    match cell {
        Cell::Blank => String::new(),
        Cell::Text(text) => text.clone(),
        Cell::List(items) => items.join(language.list_separator()),
        Cell::Date(date) => date.to_string(),
        Cell::Count(count) => count.to_string(),
        Cell::Figure(figure) => figure.to_string(),
        Cell::Amount(amount, currency) => money::figures(*amount, currency),
    }
}

fn write_line(text: &mut String, separator: Separator, cells: impl Iterator<Item = String>) {
    for (at, cell) in cells.enumerate() {
        if at > 0 {
            text.push(separator.sign());
        }
        text.push_str(&quoted(&harmless(&cell)));
    }
    text.push_str("\r\n");
}

/// The cell as a spreadsheet shows it and never runs it.
#[must_use]
pub fn harmless(cell: &str) -> String {
    if is_risky(cell.trim_start_matches('\'')) { format!("'{cell}") } else { cell.to_owned() }
}

/// The cell as it was before [`harmless`].
#[must_use]
pub fn plain(cell: &str) -> &str {
    match cell.strip_prefix('\'') {
        Some(rest) if is_risky(rest.trim_start_matches('\'')) => rest,
        _ => cell,
    }
}

/// Whether a spreadsheet may run a cell that begins so.
fn is_risky(cell: &str) -> bool {
    // Some trim blanks and marks of direction before they look; a tab or a return is a risk by itself.
    let blank = |letter: char| {
        letter.is_whitespace()
            || matches!(letter, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}' | '\0')
    };
    cell.starts_with(['\t', '\r', '\n'])
        || cell.trim_start_matches(blank).starts_with(['=', '+', '-', '@', '＝', '＋', '－', '＠'])
}

/// The cell in quotes where it needs them.
fn quoted(cell: &str) -> String {
    let needs = cell.contains([',', ';', '\t', '"', '\r', '\n'])
        || cell.starts_with(char::is_whitespace)
        || cell.ends_with(char::is_whitespace);
    if needs { format!("\"{}\"", cell.replace('"', "\"\"")) } else { cell.to_owned() }
}
