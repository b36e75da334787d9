//! Adding, saving and deleting documents.

use rusqlite::{Connection, named_params};

use super::store::{self, Content};
use super::{DocumentFacts, Owner, list};
use crate::error::{Error, Problem, Result};
use crate::id::Id;
use crate::record::{self, Kind};
use crate::registry::Tx;
use crate::wording::is_language_tag;

/// The longest text of a file by which it is found; what lies beyond is left out.
const LONGEST_TEXT: usize = 2_000_000;

/// Adds a document with a content that lies in the store.
///
/// # Errors
/// [`Error::Invalid`] with the fields that break a rule.
pub fn add(tx: &Tx<'_>, owner: Owner, content: &Content, facts: &DocumentFacts) -> Result<Id> {
    let mut problems = Vec::new();
    let (column, of) = owner.column();
    let kind = Kind::named(column).unwrap_or(Kind::Agreement);
    record::check_named(tx, "owner", kind, Some(of), &mut problems)?;
    check(facts, &mut problems);
    Error::unless_none(problems)?;
    let id = tx.id();
    tx.execute(
        &format!(
            "INSERT INTO document (id, sha256, bytes, name, media, kind, title, note, {column},
               version)
             VALUES (?, ?, ?, '', ?, '', '{{}}', '', ?, ?)"
        ),
        (
            id,
            &content.sha256,
            i64::try_from(content.bytes).unwrap_or(i64::MAX),
            &content.media,
            of,
            tx.change(),
        ),
    )?;
    write(tx, id, facts)?;
    Ok(id)
}

/// Saves a document that was read at `version`.
///
/// # Errors
/// [`Error::Invalid`], [`Error::Stale`], [`Error::NotFound`].
pub fn save(tx: &Tx<'_>, id: Id, version: u32, facts: &DocumentFacts) -> Result<()> {
    record::claim(tx, Kind::Document, id, version)?;
    let mut problems = Vec::new();
    check(facts, &mut problems);
    Error::unless_none(problems)?;
    if list::get(tx, id)?.facts == *facts {
        return Ok(());
    }
    write(tx, id, facts)
}

/// Deletes a document. Its content stays, as long as an act names it.
///
/// # Errors
/// [`Error::Stale`], [`Error::NotFound`].
pub fn delete(tx: &Tx<'_>, id: Id, version: u32) -> Result<()> {
    record::delete(tx, Kind::Document, id, version)
}

fn write(tx: &Tx<'_>, id: Id, facts: &DocumentFacts) -> Result<()> {
    tx.execute(
        "UPDATE document SET name = :name, kind = :kind, lang = :lang, title = :title, day = :day,
           pages = :pages, note = :note, version = :version
         WHERE id = :id",
        named_params! {
            ":id": id,
            ":name": store::safe_name(&facts.name),
            ":kind": facts.kind,
            ":lang": facts.lang,
            ":title": facts.title,
            ":day": facts.day,
            ":pages": facts.pages,
            ":note": facts.note.trim(),
            ":version": tx.change(),
        },
    )?;
    Ok(())
}

fn check(facts: &DocumentFacts, problems: &mut Vec<Problem>) {
    if facts.name.trim().is_empty() {
        problems.push(Problem::new("name", "name-missing"));
    }
    if let Some(lang) = &facts.lang
        && !is_language_tag(lang)
    {
        problems.push(Problem::new("lang", "language-unknown").with("tag", lang));
    }
    if facts.pages == Some(0) {
        problems.push(Problem::new("pages", "number-too-small").with("least", 1));
    }
}

/// Keeps the text of a content; answers the documents that are found by it.
pub(crate) fn keep_text(conn: &Connection, sha256: &str, text: &str) -> Result<Vec<Id>> {
    let mut cut = LONGEST_TEXT.min(text.len());
    while !text.is_char_boundary(cut) {
        cut -= 1;
    }
    conn.execute(
        "INSERT INTO document_text (sha256, text) VALUES (?1, ?2)
         ON CONFLICT (sha256) DO UPDATE SET text = ?2",
        (sha256, text.get(..cut).unwrap_or_default()),
    )?;
    Ok(conn
        .prepare_cached("SELECT id FROM document WHERE sha256 = ?")?
        .query_map([sha256], |row| row.get(0))?
        .collect::<rusqlite::Result<_>>()?)
}
