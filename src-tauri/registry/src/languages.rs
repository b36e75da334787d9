//! The languages a party or a person is written to in.

use rusqlite::Connection;

use crate::children::{Children, row};
use crate::error::{Problem, Result};
use crate::id::Id;
use crate::wording::is_language_tag;

/// The table of languages of one kind of record.
pub(crate) const fn table(table: &'static str, owner: &'static str) -> Children {
    Children { table, owner, key: &["lang"], rest: &[] }
}

/// The languages of `owner`, in the order of their tags.
pub(crate) fn read(conn: &Connection, children: &Children, owner: Id) -> Result<Vec<String>> {
    let languages = conn
        .prepare_cached(&format!(
            "SELECT lang FROM {} WHERE {} = ? ORDER BY lang",
            children.table, children.owner
        ))?
        .query_map([owner], |row| row.get(0))?
        .collect::<rusqlite::Result<_>>()?;
    Ok(languages)
}

/// Makes the languages of `owner` be `languages`.
pub(crate) fn write(
    conn: &Connection,
    children: &Children,
    owner: Id,
    languages: &[String],
) -> Result<()> {
    let mut rows = Vec::new();
    for lang in languages {
        let row = row![lang];
        if !rows.contains(&row) {
            rows.push(row);
        }
    }
    children.replace(conn, owner, &rows)
}

/// What is wrong with a list of languages at `field`.
pub(crate) fn check(field: &str, languages: &[String], problems: &mut Vec<Problem>) {
    for (at, lang) in languages.iter().enumerate() {
        if !is_language_tag(lang) {
            problems
                .push(Problem::new(format!("{field}.{at}"), "language-unknown").with("tag", lang));
        }
    }
}
