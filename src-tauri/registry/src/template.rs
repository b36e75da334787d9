//! The office's own templates, kept with everything else that is the office's: they are in every
//! backup, in the transcript and on every desk that opens the registry.
//!
//! A template is a Word document with fields that are filled in, or a Typst source that sets a
//! report as pages. Two never bear one name, whatever they are: people choose by it. Each is for
//! one report or several, by their words; a template that is for nothing would never be offered.
//!
//! What stands in a template is the business of whoever fills it in; here it is bytes. It is kept
//! even where a field in it is wrong, so that an office can bring in what it has and mend it: who
//! keeps it is told what is wrong first, and a wrong one writes nothing.
//!
//! A file takes the place of another of its own format alone: a choice that was remembered goes on
//! meaning what it meant.

use rusqlite::types::Value;
use rusqlite::{Connection, OptionalExtension, Row};
use serde::{Deserialize, Serialize};

use crate::children::{Children, rows};
use crate::error::{Error, Problem, Result};
use crate::id::Id;
use crate::record::{self, Described, Kind};
use crate::registry::Tx;
use crate::search::Said;
use crate::terms::terms;
use crate::wording::Wording;

/// The largest template that is kept, in bytes: an act that replaces it keeps both.
pub const LARGEST: usize = 8 * 1024 * 1024;

terms! {
    /// What a template is written in.
    pub enum TemplateFormat {
        /// A Word document with fields.
        Word = "word",
        /// A Typst source.
        Typst = "typst",
    }
}

/// What is said of a template.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct TemplateFacts {
    /// What the office calls it.
    pub name: String,
    /// The words of the reports that it is for, in alphabetical order.
    pub purposes: Vec<String>,
}

/// A template that is kept, without its bytes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct KeptTemplate {
    /// Its identity.
    pub id: Id,
    /// The change that last wrote it.
    pub version: u32,
    /// What is said of it.
    pub facts: TemplateFacts,
    /// What it is written in.
    pub format: TemplateFormat,
    /// How many bytes it has.
    pub bytes: u32,
    /// The day on which its file was kept (`2025-02-01`).
    pub added: String,
}

const PURPOSES: Children =
    Children { table: "template_purpose", owner: "template", key: &["purpose"], rest: &[] };

/// Keeps a template of this format.
///
/// # Errors
/// [`Error::Invalid`] with the fields that break a rule.
pub fn keep(tx: &Tx<'_>, facts: &TemplateFacts, format: TemplateFormat, file: &[u8]) -> Result<Id> {
    let id = tx.id();
    let facts = tidied(facts);
    let mut problems = check(tx, id, &facts)?;
    problems.extend(too_large(file));
    Error::unless_none(problems)?;
    tx.execute(
        "INSERT INTO template (id, name, format, file, added, version) VALUES (?, ?, ?, ?, ?, ?)",
        (id, &facts.name, format, file, tx.today().to_string(), tx.change()),
    )?;
    PURPOSES.fill(tx, id, &purposes(&facts))?;
    Ok(id)
}

/// Puts another file in the place of that of a template that was read at `version`.
///
/// # Errors
/// [`Error::Invalid`] when it is of another format or too large, [`Error::Stale`],
/// [`Error::NotFound`].
pub fn replace(
    tx: &Tx<'_>,
    id: Id,
    version: u32,
    format: TemplateFormat,
    file: &[u8],
) -> Result<()> {
    record::claim(tx, Kind::Template, id, version)?;
    let there = get(tx, id)?;
    let mut problems: Vec<Problem> = too_large(file).into_iter().collect();
    if there.format != format {
        problems.push(
            Problem::new("file", "template-format-other")
                .with("name", &there.facts.name)
                .with("format", there.format.word()),
        );
    }
    Error::unless_none(problems)?;
    if bytes(tx, id)? == file {
        return Ok(());
    }
    tx.execute(
        "UPDATE template SET file = ?, added = ?, version = ? WHERE id = ?",
        (file, tx.today().to_string(), tx.change(), id),
    )?;
    Ok(())
}

/// Saves what is said of a template that was read at `version`: its name, what it is for.
///
/// # Errors
/// [`Error::Invalid`], [`Error::Stale`], [`Error::NotFound`].
pub fn save(tx: &Tx<'_>, id: Id, version: u32, facts: &TemplateFacts) -> Result<()> {
    record::claim(tx, Kind::Template, id, version)?;
    let facts = tidied(facts);
    Error::unless_none(check(tx, id, &facts)?)?;
    if get(tx, id)?.facts == facts {
        return Ok(());
    }
    tx.execute(
        "UPDATE template SET name = ?, version = ? WHERE id = ?",
        (&facts.name, tx.change(), id),
    )?;
    PURPOSES.replace(tx, id, &purposes(&facts))
}

/// Takes a template out of the registry. What was written by it stays.
///
/// # Errors
/// [`Error::Stale`], [`Error::NotFound`].
pub fn remove(tx: &Tx<'_>, id: Id, version: u32) -> Result<()> {
    record::delete(tx, Kind::Template, id, version)
}

fn tidied(facts: &TemplateFacts) -> TemplateFacts {
    let mut purposes: Vec<String> =
        facts.purposes.iter().map(|it| it.trim().to_owned()).filter(|it| !it.is_empty()).collect();
    purposes.sort_unstable();
    purposes.dedup();
    TemplateFacts { name: facts.name.trim().to_owned(), purposes }
}

fn purposes(facts: &TemplateFacts) -> Vec<Vec<Value>> {
    facts.purposes.iter().map(|it| vec![Value::Text(it.clone())]).collect()
}

fn check(conn: &Connection, id: Id, facts: &TemplateFacts) -> Result<Vec<Problem>> {
    let mut problems = Vec::new();
    if facts.name.is_empty() {
        problems.push(Problem::new("name", "name-missing"));
    }
    let taken = conn
        .prepare_cached("SELECT 1 FROM template WHERE name = ? AND id <> ?")?
        .exists((&facts.name, id))?;
    if taken {
        problems.push(Problem::new("name", "template-name-taken").with("name", &facts.name));
    }
    if facts.purposes.is_empty() {
        problems.push(Problem::new("purposes", "template-purpose-missing"));
    }
    Ok(problems)
}

fn too_large(file: &[u8]) -> Option<Problem> {
    (file.len() > LARGEST)
        .then(|| Problem::new("file", "template-kept-too-large").with("most", LARGEST >> 20))
}

const COLUMNS: &str = "id, version, name, format, length(file), added";

fn read(row: &Row<'_>) -> rusqlite::Result<KeptTemplate> {
    Ok(KeptTemplate {
        id: row.get(0)?,
        version: row.get(1)?,
        facts: TemplateFacts { name: row.get(2)?, purposes: Vec::new() },
        format: row.get(3)?,
        bytes: row.get(4)?,
        added: row.get(5)?,
    })
}

fn with_purposes(conn: &Connection, mut kept: KeptTemplate) -> Result<KeptTemplate> {
    let sql = "SELECT purpose FROM template_purpose WHERE template = ? ORDER BY purpose";
    kept.facts.purposes = rows(conn, sql, kept.id, |row| row.get(0))?;
    Ok(kept)
}

/// The template `id`.
///
/// # Errors
/// [`Error::NotFound`].
pub fn get(conn: &Connection, id: Id) -> Result<KeptTemplate> {
    let kept = conn
        .prepare_cached(&format!("SELECT {COLUMNS} FROM template WHERE id = ?"))?
        .query_row([id], read)
        .optional()?
        .ok_or(Error::NotFound { kind: Kind::Template, id })?;
    with_purposes(conn, kept)
}

/// The file of the template `id`.
///
/// # Errors
/// [`Error::NotFound`].
pub fn bytes(conn: &Connection, id: Id) -> Result<Vec<u8>> {
    conn.prepare_cached("SELECT file FROM template WHERE id = ?")?
        .query_row([id], |row| row.get(0))
        .optional()?
        .ok_or(Error::NotFound { kind: Kind::Template, id })
}

/// Every template, by name.
///
/// # Errors
/// When the registry cannot be read.
pub fn list(conn: &Connection) -> Result<Vec<KeptTemplate>> {
    let mut statement =
        conn.prepare_cached(&format!("SELECT {COLUMNS} FROM template ORDER BY name, id"))?;
    let kept = statement.query_map([], read)?.collect::<rusqlite::Result<Vec<_>>>()?;
    kept.into_iter().map(|kept| with_purposes(conn, kept)).collect()
}

pub(crate) fn describe(conn: &Connection, id: Id) -> Result<Option<Described>> {
    let Some(kept) = record::if_there(get(conn, id))? else {
        return Ok(None);
    };
    Ok(Some(Described {
        name: Wording::of([("und", &kept.facts.name)]),
        hint: Wording::default(),
        // It is found in the settings; a search is for records.
        said: Said::default(),
        archived: false,
    }))
}
