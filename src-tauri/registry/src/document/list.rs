//! Reading documents, one by one and in lists.

use std::collections::BTreeMap;

use rusqlite::{Connection, OptionalExtension, Row};
use serde::{Deserialize, Serialize};

use super::store::Content;
use super::{Document, DocumentFacts, DocumentKind, Owner};
use crate::error::{Error, Result};
use crate::id::Id;
use crate::narrow::{self, Scope};
use crate::record::{self, Conditions, Described, Kind, Named, Part};
use crate::search::{Passage, Said};
use crate::wording::Wording;

/// A row of the list of documents.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, specta::Type)]
pub struct DocumentRow {
    /// Its identity.
    pub id: Id,
    /// The change that last wrote it.
    pub version: u32,
    /// What the office states.
    pub facts: DocumentFacts,
    /// Its content.
    pub content: Content,
    /// The record it belongs to.
    pub owner: Option<Named>,
}

/// Which documents, the latest first.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, specta::Type)]
pub struct DocumentQuery {
    /// Words to find, in what the office states and in the text of the files.
    pub text: String,
    /// Only this kind.
    pub kind: Option<DocumentKind>,
    /// Only those written in this language (BCP 47).
    #[serde(default)]
    pub written: Option<String>,
    /// Only those of a record of this kind.
    #[serde(default)]
    pub of: Option<Kind>,
    /// The language of the list.
    pub lang: String,
}

impl DocumentQuery {
    /// All documents, the latest first.
    #[must_use]
    pub fn all(lang: &str) -> Self {
        Self { text: String::new(), kind: None, written: None, of: None, lang: lang.to_owned() }
    }
}

const COLUMNS: &str = "document.id, document.version, document.name, document.kind, document.lang,
    document.title, document.day, document.pages, document.note, document.sha256, document.bytes,
    document.media, coalesce(agreement, exhibition, activity, partner, person)";

type Read = (DocumentRow, Id);

fn read(row: &Row<'_>) -> rusqlite::Result<Read> {
    let facts = DocumentFacts {
        name: row.get(2)?,
        kind: row.get(3)?,
        lang: row.get(4)?,
        title: row.get(5)?,
        day: row.get(6)?,
        pages: row.get(7)?,
        note: row.get(8)?,
    };
    let content = Content {
        sha256: row.get(9)?,
        bytes: u64::try_from(row.get::<_, i64>(10)?).unwrap_or(0),
        media: row.get(11)?,
    };
    let document =
        DocumentRow { id: row.get(0)?, version: row.get(1)?, facts, content, owner: None };
    Ok((document, row.get(12)?))
}

fn with_owner(conn: &Connection, (mut row, owner): Read) -> Result<DocumentRow> {
    row.owner = record::named(conn, owner)?;
    Ok(row)
}

/// The document `id`.
///
/// # Errors
/// [`Error::NotFound`].
pub fn get(conn: &Connection, id: Id) -> Result<Document> {
    let found = conn
        .prepare_cached(&format!("SELECT {COLUMNS} FROM document WHERE id = ?"))?
        .query_row([id], read)
        .optional()?
        .ok_or(Error::NotFound { kind: Kind::Document, id })?;
    let DocumentRow { id, version, facts, content, owner } = with_owner(conn, found)?;
    Ok(Document { id, version, facts, content, owner, named: BTreeMap::new() })
}

/// The documents of a record, in the order they were added.
///
/// # Errors
/// When the registry cannot be read.
pub fn of_record(conn: &Connection, owner: Owner) -> Result<Vec<DocumentRow>> {
    let (column, id) = owner.column();
    let found = conn
        .prepare_cached(&format!("SELECT {COLUMNS} FROM document WHERE {column} = ? ORDER BY id"))?
        .query_map([id], read)?
        .collect::<rusqlite::Result<Vec<_>>>()?;
    found.into_iter().map(|read| with_owner(conn, read)).collect()
}

/// A part of the list of documents.
///
/// # Errors
/// When the registry cannot be read.
pub fn list(conn: &Connection, query: &DocumentQuery, part: Part) -> Result<Vec<DocumentRow>> {
    let Some(conditions) = conditions(conn, query)? else {
        return Ok(Vec::new());
    };
    let Scope { conditions, join, .. } = Scope::of(conn, Kind::Document, conditions)?;
    let mut statement = conn.prepare_cached(&format!(
        "SELECT {COLUMNS} FROM document {join} record ON record.id = document.id
         WHERE 1 {} ORDER BY document.id DESC LIMIT ? OFFSET ?",
        conditions.sql()
    ))?;
    let found = statement
        .query_map(record::values_of(&conditions, part), read)?
        .collect::<rusqlite::Result<Vec<_>>>()?;
    found.into_iter().map(|read| with_owner(conn, read)).collect()
}

/// How many documents there are in the list.
///
/// # Errors
/// When the registry cannot be read.
pub fn count(conn: &Connection, query: &DocumentQuery) -> Result<u32> {
    record::count(conn, Kind::Document, conditions(conn, query)?.as_ref())
}

/// The identities of all documents of the list, in no order.
pub(crate) fn ids(conn: &Connection, query: &DocumentQuery) -> Result<Vec<Id>> {
    narrow::ids(conn, Kind::Document, conditions(conn, query)?.as_ref())
}

fn conditions(conn: &Connection, query: &DocumentQuery) -> Result<Option<Conditions>> {
    let mut conditions = Conditions::default();
    conditions.word("document.kind", query.kind.map(DocumentKind::word));
    conditions.word("document.lang", query.written.as_deref());
    match query.of {
        None => {}
        Some(
            kind @ (Kind::Agreement
            | Kind::Exhibition
            | Kind::Activity
            | Kind::Partner
            | Kind::Person),
        ) => conditions.add(format!("document.{} IS NOT NULL", kind.name()), Vec::new()),
        // Nothing else has documents.
        Some(_) => return Ok(None),
    }
    Ok(conditions.find(conn, &query.text, None)?.then_some(conditions))
}

/// Contents with text in them that was not read yet.
///
/// # Errors
/// When the registry cannot be read.
pub fn unread(conn: &Connection, limit: u32) -> Result<Vec<Content>> {
    let mut statement = conn.prepare_cached(
        "SELECT DISTINCT sha256, bytes, media FROM document
         WHERE media = 'application/pdf'
           AND sha256 NOT IN (SELECT sha256 FROM document_text) LIMIT ?",
    )?;
    let rows = statement.query_map([limit], |row| {
        Ok(Content {
            sha256: row.get(0)?,
            bytes: u64::try_from(row.get::<_, i64>(1)?).unwrap_or(0),
            media: row.get(2)?,
        })
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

pub(crate) fn describe(conn: &Connection, id: Id) -> Result<Option<Described>> {
    let Some(document) = record::if_there(get(conn, id))? else {
        return Ok(None);
    };
    let facts = document.facts;
    let text: Option<String> = conn
        .prepare_cached("SELECT text FROM document_text WHERE sha256 = ?")?
        .query_row([&document.content.sha256], |row| row.get(0))
        .optional()?;
    let said = Said::title(&facts.title)
        .text(Passage::File, &facts.name)
        .text(Passage::Note, &facts.note)
        .all(Passage::Text, text);
    let name =
        if facts.title.is_blank() { Wording::of([("und", &facts.name)]) } else { facts.title };
    Ok(Some(Described { name, hint: Wording::of([("und", &facts.name)]), said, archived: false }))
}
