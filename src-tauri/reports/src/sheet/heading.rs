//! Which rows of a sheet are its headings.
//!
//! Above them may stand titles, which fill few of the columns. They may be of several rows, where a
//! merged cell stands over others: "Signature" over "date" and "place" names two columns,
//! "Signature · date" and "Signature · place". And there may be none, in which case columns are
//! called as spreadsheets call them.

use super::{Cell, Row, Sheet};

/// How many rows are looked at for headings.
const LOOKED_AT: usize = 40;
/// A longer text is a sentence and no heading.
const LONGEST: usize = 90;
/// What stands between the rows of a heading.
const BETWEEN: &str = " · ";

/// A sheet whose headings are known.
#[derive(Debug, Clone, PartialEq)]
pub struct Headed<'a> {
    /// What stands above the headings, line by line.
    pub titles: Vec<String>,
    /// The first and the last row of the headings, as the file counts; none where there are none.
    pub rows: Option<(u32, u32)>,
    /// The heading of each column, empty where it has none.
    pub headings: Vec<String>,
    /// The rows under the headings.
    pub body: &'a [Row],
}

impl<'a> Headed<'a> {
    /// The sheet with its headings where they are seen.
    #[must_use]
    pub fn seen(sheet: &'a Sheet) -> Self {
        match first_of(&sheet.rows) {
            Some(first) => Self::under(sheet, first),
            None => Self::without(sheet),
        }
    }

    /// The sheet with the row that the file counts `at` as the first of its headings; with none
    /// where that is nought or not there.
    #[must_use]
    pub fn at(sheet: &'a Sheet, at: u32) -> Self {
        // The names of the members of records stand in no row.
        let place = sheet.rows.iter().position(|row| row.at == at);
        match place {
            Some(first) => Self::under(sheet, first),
            None => Self::without(sheet),
        }
    }

    fn without(sheet: &'a Sheet) -> Self {
        let width = width(&sheet.rows);
        Self {
            titles: Vec::new(),
            rows: None,
            headings: (0..width).map(letters).collect(),
            body: &sheet.rows,
        }
    }

    fn under(sheet: &'a Sheet, first: usize) -> Self {
        let last = last_of(sheet, first);
        let heads = sheet.rows.get(first..=last).unwrap_or_default();
        let above = sheet.rows.get(..first).unwrap_or_default();
        let line = |row: &Row| {
            let filled = row.cells.iter().map(|cell| cell.written().trim());
            filled.filter(|text| !text.is_empty()).collect::<Vec<_>>().join(" ")
        };
        let width = width(&sheet.rows);
        Self {
            titles: above.iter().map(line).collect(),
            rows: heads.first().zip(heads.last()).map(|(first, last)| (first.at, last.at)),
            headings: (0..width).map(|column| heading(sheet, heads, column)).collect(),
            body: sheet.rows.get(last + 1..).unwrap_or_default(),
        }
    }
}

fn width(rows: &[Row]) -> usize {
    rows.iter().map(|row| row.cells.len()).max().unwrap_or_default()
}

/// The first row of the headings: the first that fills most of the columns that rows usually
/// fill, with short texts that are all different.
fn first_of(rows: &[Row]) -> Option<usize> {
    let looked_at = rows.get(..rows.len().min(LOOKED_AT))?;
    let mut filled: Vec<usize> = looked_at.iter().map(Row::filled).collect();
    filled.sort_unstable();
    // Titles and gaps fill less: what three of four rows do not exceed is usual.
    let usual = filled.get(filled.len() * 3 / 4).copied()?;
    let first = looked_at.iter().position(|row| row.filled() * 10 >= usual * 6)?;
    // A row of records is what comes first where there are no headings.
    looked_at.get(first).filter(|row| is_of_headings(row)).map(|_| first)
}

fn is_of_headings(row: &Row) -> bool {
    let mut figures = 0;
    for cell in row.cells.iter().filter(|cell| !cell.is_empty()) {
        let Cell::Text(text) = cell else { return false };
        if text.chars().count() > LONGEST {
            return false;
        }
        if text.trim_start().starts_with(|letter: char| letter.is_numeric()) {
            figures += 1;
        }
    }
    figures * 3 <= row.filled()
}

/// The last row of headings that begin with the row `first`: further down while a cell
/// stands over several columns.
fn last_of(sheet: &Sheet, first: usize) -> usize {
    let mut last = first;
    while last < first + 2
        && let (Some(row), Some(below)) = (sheet.rows.get(last), sheet.rows.get(last + 1))
        && sheet.rows.len() > last + 2
        && is_of_headings(below)
        && (spans(sheet, row, below) || parts(row, below))
    {
        last += 1;
    }
    last
}

/// Whether a merged cell of the row stands over several filled cells of the row below.
fn spans(sheet: &Sheet, row: &Row, below: &Row) -> bool {
    let over = |area: &super::Merged| {
        area.rows.1 == row.at
            && area.columns.0 < area.columns.1
            && area.columns.1 <= area.columns.0 + 256
            && (area.columns.0..=area.columns.1).filter(|at| !below.cell(*at).is_empty()).count()
                > 1
    };
    sheet.merged.iter().any(over)
}

/// Whether the row below fills nothing but what stands under gaps of the row, and under the cells
/// at whose side the gaps are: what a merged heading looks like where merging is not told.
fn parts(row: &Row, below: &Row) -> bool {
    let width = row.cells.len().max(below.cells.len());
    let filled = |row: &Row, at: usize| !row.cell(at).is_empty();
    let parted = |at: usize| filled(row, at) && !filled(row, at + 1) && filled(below, at + 1);
    let fits = |at: usize| match (filled(row, at), filled(below, at)) {
        (true, under) => under == parted(at),
        (false, under) => under,
    };
    (0..width).any(parted) && (0..width).all(fits)
}

/// The heading of a column, from all the rows of the headings.
fn heading(sheet: &Sheet, heads: &[Row], column: usize) -> String {
    let mut said: Vec<&str> = Vec::new();
    for (at, row) in heads.iter().enumerate() {
        let deepest = at + 1 == heads.len();
        let own = row.cell(column).written().trim();
        // Above the last row a cell also speaks for the columns that it is merged over.
        let text = if own.is_empty() && !deepest { spoken_for(sheet, row, column) } else { own };
        if !text.is_empty() && !said.contains(&text) {
            said.push(text);
        }
    }
    said.join(BETWEEN)
}

fn spoken_for<'s>(sheet: &Sheet, row: &'s Row, column: usize) -> &'s str {
    let mut areas = sheet.merged.iter();
    let area = areas.find(|area| {
        (area.rows.0..=area.rows.1).contains(&row.at)
            && (area.columns.0..=area.columns.1).contains(&column)
    });
    let from = match area {
        Some(area) => Some(area.columns.0),
        None if sheet.merged.is_empty() => (0..column).rev().find(|at| !row.cell(*at).is_empty()),
        None => None,
    };
    from.map_or("", |from| row.cell(from).written().trim())
}

/// What spreadsheets call the column `at`: A, B, … Z, AA, …
#[must_use]
pub fn letters(at: usize) -> String {
    let mut name = String::new();
    let mut left = at + 1;
    while left > 0 {
        let digit = u8::try_from((left - 1) % 26).unwrap_or_default();
        name.insert(0, char::from(b'A' + digit));
        left = (left - 1) / 26;
    }
    name
}

#[cfg(test)]
mod tests {
    use super::super::{Choices, Merged, read};
    use super::*;

    fn sheet(text: &str) -> Sheet {
        read(text.as_bytes(), &Choices::default()).unwrap().sheets.remove(0)
    }

    #[test]
    fn titles_above_are_no_headings() {
        let sheet = sheet(
            "Ville de Tanger;;;\nListe des jumelages;2025;;\n\nVille;Pays;Date;Note\nSéville;Espagne;1986;\nFaro;Portugal;1984;x\n",
        );
        let headed = Headed::seen(&sheet);
        assert_eq!(headed.titles, ["Ville de Tanger", "Liste des jumelages 2025"]);
        assert_eq!(headed.rows, Some((4, 4)));
        assert_eq!(headed.headings, ["Ville", "Pays", "Date", "Note"]);
        assert_eq!(headed.body[0].at, 5);
    }

    #[test]
    fn a_heading_over_others_is_said_before_each() {
        let text = "Ville;Signature;;Note\n;date;lieu;\nSéville;1986;Rabat;\nFaro;1984;Faro;x\n";
        let mut plain = sheet(text);
        let wanted = ["Ville", "Signature · date", "Signature · lieu", "Note"];
        assert_eq!(Headed::seen(&plain).headings, wanted);
        plain.merged.push(Merged { rows: (1, 1), columns: (1, 2) });
        let headed = Headed::seen(&plain);
        assert_eq!(
            (headed.headings, headed.rows),
            (wanted.map(String::from).to_vec(), Some((1, 2)))
        );
    }

    #[test]
    fn records_that_follow_are_no_second_row_of_headings() {
        let sheet = sheet("Ville;Pays;\nSéville;Espagne;jumelée\nFaro;Portugal;amie\n");
        assert_eq!(Headed::seen(&sheet).rows, Some((1, 1)));
    }

    #[test]
    fn a_list_without_headings_has_letters() {
        let sheet = sheet("Séville;Espagne;1986;12\nFaro;Portugal;1984;13\n");
        let headed = Headed::seen(&sheet);
        assert_eq!((headed.rows, headed.body.len()), (None, 2));
        assert_eq!(headed.headings, ["A", "B", "C", "D"]);
        assert_eq!(
            [letters(25), letters(26), letters(701), letters(702)],
            ["Z", "AA", "ZZ", "AAA"]
        );
        // What was taken for records can be chosen as headings.
        assert_eq!(Headed::at(&sheet, 1).headings[0], "Séville");
        assert_eq!(Headed::at(&sheet, 0).rows, None);
    }
}
