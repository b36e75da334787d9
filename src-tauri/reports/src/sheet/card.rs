//! Address books: files of vCards, each of which is a row of one cell, its text.

use super::{Book, Cell, Choices, FileKind, Row, Sheet, problem, text};
use tawama_registry::Result;

/// How a card begins.
pub(super) const BEGINS: &str = "BEGIN:VCARD";
/// How it ends.
const ENDS: &str = "END:VCARD";

/// Reads a file of cards; what stands between them is none.
pub(super) fn read(bytes: &[u8], choices: &Choices) -> Result<Book> {
    let (text, encoding) = text::decode(bytes, choices)?;
    let mut rows = Vec::new();
    let mut card: Option<String> = None;
    for line in text.lines() {
        let is = |mark: &str| line.trim().eq_ignore_ascii_case(mark);
        if is(BEGINS) {
            card = Some(String::new());
        }
        if let Some(card) = &mut card {
            card.push_str(line);
            card.push_str("\r\n");
        }
        if is(ENDS)
            && let Some(card) = card.take()
        {
            let at = u32::try_from(rows.len() + 1).unwrap_or(u32::MAX);
            rows.push(Row { at, cells: vec![Cell::Text(card)] });
        }
    }
    if rows.is_empty() {
        return Err(problem("no-cards"));
    }
    let sheet = Sheet { name: String::new(), hidden: false, rows, merged: Vec::new() };
    Ok(Book {
        kind: FileKind::Cards,
        encoding: Some(encoding.to_owned()),
        separator: None,
        sheets: vec![sheet],
    })
}

#[cfg(test)]
mod tests {
    use super::super::{Choices, Error, FileKind, read};

    #[test]
    fn each_card_is_a_row_and_a_file_of_a_half_is_none() {
        let text = "\u{feff}begin:vcard\r\nFN:A\r\nend:vcard\r\n\r\nBEGIN:VCARD\nFN:B\nEND:VCARD\n";
        let book = read(text.as_bytes(), &Choices::default()).unwrap();
        assert_eq!(book.kind, FileKind::Cards);
        let rows = &book.sheets[0].rows;
        assert_eq!(rows.iter().map(|row| row.at).collect::<Vec<_>>(), [1, 2]);
        assert_eq!(rows[1].cell(0).written(), "BEGIN:VCARD\r\nFN:B\r\nEND:VCARD\r\n");
        let half = read(b"BEGIN:VCARD\nFN:C\n", &Choices::default());
        assert!(matches!(half, Err(Error::Invalid(problems)) if problems[0].code == "no-cards"));
    }
}
