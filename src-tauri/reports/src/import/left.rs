//! The rows that were not taken, as a file of their own: to be put right and brought in again.

use tawama_registry::{Connection, Result};

use super::understood::{self, Reading};
use super::{Line, understand};
use crate::csv::{self, Separator};
use crate::language::Language;
use crate::messages::{Messages, Value};
use crate::sheet::Book;
use crate::table::{Cell, Column, Table};

/// The rows of `lines` under the headings of their file, with a last column that says what is
/// wrong with each, as the bytes of a CSV.
///
/// # Errors
/// As [`understand`].
pub fn left_out(
    conn: &Connection,
    book: &Book,
    reading: &Reading,
    lines: &[Line],
    language: Language,
    separator: Separator,
) -> Result<Vec<u8>> {
    let understood = understand(conn, book, reading, language)?;
    let sheet = understood::sheet_of(book, understood.sheet)?;
    let headed = understood::headed(book, sheet, reading);
    let messages = Messages::new(language);
    let why = messages.get("import-left-why");
    let headings = headed.headings.iter().chain([&why]);
    let columns = headings.map(|text| Column::new(text, 20)).collect();
    let mut rows = Vec::new();
    let mut body = headed.body.iter();
    for line in lines {
        let Some(row) = body.by_ref().find(|row| row.at == line.at) else { continue };
        let cells =
            (0..headed.headings.len()).map(|at| Cell::Text(row.cell(at).written().to_owned()));
        let why: Vec<String> =
            line.problems.iter().map(|problem| sentence(&messages, problem)).collect();
        rows.push(cells.chain([Cell::Text(why.join(" "))]).collect());
    }
    let table = Table {
        language,
        title: String::new(),
        caption: String::new(),
        owner: String::new(),
        sheet: String::new(),
        file_name: String::new(),
        columns,
        rows,
    };
    Ok(csv::book(std::slice::from_ref(&table), separator))
}

/// A problem in words, with the column it is about before it.
fn sentence(messages: &Messages, problem: &super::LineProblem) -> String {
    let args: Vec<(&str, Value<'_>)> =
        problem.detail.iter().map(|(name, value)| (name.as_str(), value.into())).collect();
    let sentence = messages.say(&format!("problem-{}", problem.code), &args);
    problem.column.iter().cloned().chain([sentence]).collect::<Vec<_>>().join(": ")
}
