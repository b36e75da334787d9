//! A row as it is read: its cells by what they mean, and what is to be said of them.

use std::collections::BTreeMap;

use super::LineProblem;
use super::column::Column;
use super::meaning::Meaning;
use crate::sheet::{Cell, Row};

/// A row under the columns of its file.
#[derive(Clone, Copy)]
pub(super) struct Cells<'a> {
    pub(super) columns: &'a [Column],
    pub(super) row: &'a Row,
}

impl<'a> Cells<'a> {
    /// The cell of this meaning, where there is one that is not empty.
    pub(super) fn cell(self, meaning: Meaning) -> Option<&'a Cell> {
        let at = self.columns.iter().position(|column| column.meaning == Some(meaning))?;
        Some(self.row.cell(at)).filter(|cell| !cell.is_empty())
    }

    /// What is written in it.
    pub(super) fn text(self, meaning: Meaning) -> Option<&'a str> {
        self.cell(meaning).map(|cell| cell.written().trim()).filter(|text| !text.is_empty())
    }

    /// All that is written in columns of this meaning, with their headings.
    pub(super) fn texts(self, meaning: Meaning) -> impl Iterator<Item = (&'a str, &'a str)> {
        self.columns
            .iter()
            .enumerate()
            .filter(move |(_, column)| column.meaning == Some(meaning))
            .map(move |(at, column)| (column.heading.trim(), self.row.cell(at).written().trim()))
            .filter(|(_, text)| !text.is_empty())
    }

    /// A whole number, thousands parted by blanks, dots or commas.
    pub(super) fn whole(self, meaning: Meaning) -> Option<u32> {
        match self.cell(meaning)? {
            Cell::Number(number, _) => whole(*number),
            Cell::Text(text) => {
                let digits: String = text.chars().filter(|it| !it.is_whitespace()).collect();
                let plain = digits.parse().ok();
                plain.or_else(|| {
                    let parts: Vec<&str> = digits.split(['.', ',', '\'', '’']).collect();
                    let thousands = parts.iter().skip(1).all(|part| part.len() == 3);
                    thousands.then(|| parts.concat().parse().ok()).flatten()
                })
            }
            _ => None,
        }
    }

    /// A number with a point or a comma.
    pub(super) fn number(self, meaning: Meaning) -> Option<f64> {
        match self.cell(meaning)? {
            Cell::Number(number, _) => Some(*number),
            Cell::Text(text) => text.trim().replace(',', ".").parse().ok(),
            _ => None,
        }
    }

    /// Coordinates that are on the earth.
    pub(super) fn coordinates(self, north: Meaning, east: Meaning) -> Option<(f64, f64)> {
        let (north, east) = (self.number(north)?, self.number(east)?);
        ((-90.0..=90.0).contains(&north) && (-180.0..=180.0).contains(&east))
            .then_some((north, east))
    }

    /// What is to be said of the cell of this meaning.
    pub(super) fn about(self, meaning: Meaning, code: &str) -> LineProblem {
        let column = self.columns.iter().find(|column| column.meaning == Some(meaning));
        let value = self.text(meaning).unwrap_or_default();
        LineProblem {
            column: column.map(|column| column.heading.clone()),
            code: code.to_owned(),
            detail: BTreeMap::from([("value".to_owned(), value.to_owned())]),
        }
    }
}

#[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
fn whole(number: f64) -> Option<u32> {
    (number.fract() == 0.0 && (0.0..=4_000_000_000.0).contains(&number)).then_some(number as u32)
}

/// What one row says, before it is compared with what is there.
#[derive(Debug, Default)]
pub(super) struct Remarks {
    /// What keeps the row from being taken.
    pub(super) wrong: Vec<LineProblem>,
    /// What was not understood and is kept as it was written.
    pub(super) kept: Vec<LineProblem>,
    /// What is kept in the notes, line by line.
    pub(super) notes: Vec<String>,
}

impl Remarks {
    /// Keeps what is written in the cell of this meaning in the notes.
    pub(super) fn keep(&mut self, cells: Cells<'_>, meaning: Meaning, code: &str) {
        let about = cells.about(meaning, code);
        if let (Some(column), Some(value)) = (&about.column, cells.text(meaning)) {
            self.notes.push(format!("{column}: {value}"));
        }
        self.kept.push(about);
    }

    /// The notes of the row: its own, those of further columns under their headings, and what
    /// was not understood.
    pub(super) fn gathered(&mut self, cells: Cells<'_>) -> String {
        let own: Vec<(&str, &str)> = cells.texts(Meaning::Notes).collect();
        let several =
            cells.columns.iter().filter(|it| it.meaning == Some(Meaning::Notes)).count() > 1;
        let mut lines: Vec<String> = own
            .into_iter()
            .map(
                |(heading, text)| {
                    if several { format!("{heading}: {text}") } else { text.to_owned() }
                },
            )
            .collect();
        lines.append(&mut self.notes);
        lines.join("\n")
    }
}
