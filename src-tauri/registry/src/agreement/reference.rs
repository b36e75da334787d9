//! The office's numbers for its agreements, proposed from a pattern such as
//! `TNG-{year}-{number:3}` → `TNG-2025-003`.

use rusqlite::Connection;

use crate::error::{Error, Problem, Result};

/// A pattern: fixed letters around a number and perhaps the year.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pattern {
    before: String,
    after: String,
    width: usize,
}

impl Pattern {
    /// Reads a pattern. `{year}` stands for the year, `{number}` or `{number:3}`
    /// for the number, padded with zeros to that many digits; the number must
    /// occur exactly once.
    #[must_use]
    pub fn read(text: &str) -> Option<Self> {
        let (before, rest) = text.trim().split_once("{number")?;
        let (width, after) = rest.split_once('}')?;
        let width = match width.strip_prefix(':') {
            Some(digits) => digits.parse().ok().filter(|width| (1..=9).contains(width))?,
            None if width.is_empty() => 1,
            None => return None,
        };
        let known = |part: &str| !part.replace("{year}", "").contains(['{', '}']);
        (known(before) && known(after)).then(|| Self {
            before: before.to_owned(),
            after: after.to_owned(),
            width,
        })
    }

    fn around(&self, year: i32) -> (String, String) {
        let year = year.to_string();
        (self.before.replace("{year}", &year), self.after.replace("{year}", &year))
    }

    /// The reference with this number in this year.
    #[must_use]
    pub fn write(&self, year: i32, number: u64) -> String {
        let (before, after) = self.around(year);
        format!("{before}{number:0width$}{after}", width = self.width)
    }

    /// The number of a reference that the pattern may have made for that year.
    #[must_use]
    pub fn number(&self, year: i32, reference: &str) -> Option<u64> {
        let (before, after) = self.around(year);
        reference.strip_prefix(&before)?.strip_suffix(&after)?.parse().ok()
    }
}

/// The next free reference of `year`.
///
/// # Errors
/// [`Error::Invalid`] when the office's pattern cannot be read.
pub fn propose(conn: &Connection, year: i32) -> Result<String> {
    let pattern = pattern_of(conn)?;
    Ok(pattern.write(year, last_number(conn, &pattern, year)? + 1))
}

/// The references that are proposed for many agreements at once, without looking at all those that
/// are there for each.
pub struct Numbering {
    pattern: Pattern,
    /// The last number of each year.
    last: std::collections::HashMap<i32, u64>,
}

impl Numbering {
    /// Numbers that follow the office's pattern.
    ///
    /// # Errors
    /// [`Error::Invalid`] when the office's pattern cannot be read.
    pub fn new(conn: &Connection) -> Result<Self> {
        Ok(Self { pattern: pattern_of(conn)?, last: std::collections::HashMap::new() })
    }

    /// The next reference of the year.
    ///
    /// # Errors
    /// When the registry cannot be read.
    pub fn next(&mut self, conn: &Connection, year: i32) -> Result<String> {
        // A pattern without a year counts on through all of them.
        let (before, after) = self.pattern.around(year);
        let counts_on = (before, after) == self.pattern.around(year + 1);
        let count = if counts_on { 0 } else { year };
        let last = match self.last.get(&count) {
            Some(last) => *last,
            None => last_number(conn, &self.pattern, year)?,
        };
        self.last.insert(count, last + 1);
        Ok(self.pattern.write(year, last + 1))
    }
}

fn pattern_of(conn: &Connection) -> Result<Pattern> {
    let text: String = conn
        .prepare_cached("SELECT reference_pattern FROM office")?
        .query_row([], |row| row.get(0))?;
    Pattern::read(&text).ok_or_else(|| {
        Error::Invalid(vec![Problem::new("reference_pattern", "pattern-without-number")])
    })
}

fn last_number(conn: &Connection, pattern: &Pattern, year: i32) -> Result<u64> {
    let (before, _) = pattern.around(year);
    // References that share the fixed beginning lie side by side in the index.
    let mut statement = conn.prepare_cached(
        "SELECT reference FROM agreement WHERE reference >= ?1 AND reference < ?1 || char(1114111)",
    )?;
    let mut rows = statement.query([&before])?;
    let mut last = 0;
    while let Some(row) = rows.next()? {
        let reference: String = row.get(0)?;
        last = last.max(pattern.number(year, &reference).unwrap_or(0));
    }
    Ok(last)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn writes_and_reads_its_own_numbers() {
        let pattern = Pattern::read("TNG-{year}-{number:3}").unwrap();
        assert_eq!(pattern.write(2025, 3), "TNG-2025-003");
        assert_eq!(pattern.number(2025, "TNG-2025-0041"), Some(41));
        assert_eq!(pattern.number(2025, "TNG-2024-003"), None);
        assert_eq!(Pattern::read("{number}/{year}/RI").unwrap().write(2025, 12), "12/2025/RI");
    }

    #[test]
    fn a_pattern_needs_one_number() {
        for text in [
            "",
            "TNG",
            "{year}",
            "{number}{number}",
            "{number:x}",
            "{month}-{number}",
            "{number:0}",
        ] {
            assert_eq!(Pattern::read(text), None, "{text}");
        }
    }
}
