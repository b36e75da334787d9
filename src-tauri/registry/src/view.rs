//! Views of lists: what a list is narrowed by, its order and its columns, saved under a name.
//!
//! A view is the office's own: everyone who opens the registry finds it above the list of its room.
//! What a look consists of is the business of whoever shows lists; here it is a text in JSON.
//! Two views of one room never bear one name.

use rusqlite::{Connection, OptionalExtension, Row};
use serde::{Deserialize, Serialize};

use crate::error::{Error, Problem, Result};
use crate::id::Id;
use crate::record::{self, Described, Kind};
use crate::registry::Tx;
use crate::search::Said;
use crate::wording::Wording;

/// What is saved.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct ViewFacts {
    /// The room whose list it shows.
    pub room: String,
    /// What the office calls it.
    pub name: String,
    /// How the list is looked at (JSON).
    pub look: String,
}

/// A view that was saved.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct SavedView {
    /// Its identity.
    pub id: Id,
    /// The change that last wrote it.
    pub version: u32,
    /// What is saved.
    pub facts: ViewFacts,
}

/// Saves a view under a new name.
///
/// # Errors
/// [`Error::Invalid`] with the fields that break a rule.
pub fn add(tx: &Tx<'_>, facts: &ViewFacts) -> Result<Id> {
    let id = tx.id();
    check(tx, id, facts)?;
    tx.execute(
        "INSERT INTO saved_view (id, room, name, look, version) VALUES (?, ?, ?, ?, ?)",
        (id, &facts.room, facts.name.trim(), tidied(&facts.look), tx.change()),
    )?;
    Ok(id)
}

/// Saves a view that was read at `version` anew, or under another name.
///
/// # Errors
/// [`Error::Invalid`], [`Error::Stale`], [`Error::NotFound`].
pub fn save(tx: &Tx<'_>, id: Id, version: u32, facts: &ViewFacts) -> Result<()> {
    record::claim(tx, Kind::SavedView, id, version)?;
    check(tx, id, facts)?;
    if get(tx, id)?.facts == *facts {
        return Ok(());
    }
    tx.execute(
        "UPDATE saved_view SET room = ?, name = ?, look = ?, version = ? WHERE id = ?",
        (&facts.room, facts.name.trim(), tidied(&facts.look), tx.change(), id),
    )?;
    Ok(())
}

/// Deletes a view. What it showed stays.
///
/// # Errors
/// [`Error::Stale`], [`Error::NotFound`].
pub fn delete(tx: &Tx<'_>, id: Id, version: u32) -> Result<()> {
    record::delete(tx, Kind::SavedView, id, version)
}

/// What a view shows, written as JSON is written here: without blanks.
fn tidied(look: &str) -> String {
    serde_json::from_str::<serde_json::Value>(look)
        .map_or_else(|_| look.to_owned(), |look| look.to_string())
}

fn check(conn: &Connection, id: Id, facts: &ViewFacts) -> Result<()> {
    let mut problems = Vec::new();
    let name = facts.name.trim();
    if name.is_empty() {
        problems.push(Problem::new("name", "name-missing"));
    }
    let taken = conn
        .prepare_cached("SELECT 1 FROM saved_view WHERE room = ? AND name = ? AND id <> ?")?
        .exists((&facts.room, name, id))?;
    if taken {
        problems.push(Problem::new("name", "view-name-taken").with("name", name));
    }
    if facts.room.is_empty() {
        problems.push(Problem::new("room", "other").with("code", "room"));
    }
    if serde_json::from_str::<serde_json::Value>(&facts.look).is_err() {
        problems.push(Problem::new("look", "other").with("code", "look"));
    }
    Error::unless_none(problems)
}

const COLUMNS: &str = "id, version, room, name, look";

fn read(row: &Row<'_>) -> rusqlite::Result<SavedView> {
    Ok(SavedView {
        id: row.get(0)?,
        version: row.get(1)?,
        facts: ViewFacts { room: row.get(2)?, name: row.get(3)?, look: row.get(4)? },
    })
}

/// The view `id`.
///
/// # Errors
/// [`Error::NotFound`].
pub fn get(conn: &Connection, id: Id) -> Result<SavedView> {
    conn.prepare_cached(&format!("SELECT {COLUMNS} FROM saved_view WHERE id = ?"))?
        .query_row([id], read)
        .optional()?
        .ok_or(Error::NotFound { kind: Kind::SavedView, id })
}

/// Every view, in the order they were made.
///
/// # Errors
/// When the registry cannot be read.
pub fn list(conn: &Connection) -> Result<Vec<SavedView>> {
    let mut statement =
        conn.prepare_cached(&format!("SELECT {COLUMNS} FROM saved_view ORDER BY id"))?;
    let rows = statement.query_map([], read)?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

pub(crate) fn describe(conn: &Connection, id: Id) -> Result<Option<Described>> {
    let Some(view) = record::if_there(get(conn, id))? else {
        return Ok(None);
    };
    Ok(Some(Described {
        name: Wording::of([("und", &view.facts.name)]),
        hint: Wording::default(),
        // It is found above its list; a search is for records.
        said: Said::default(),
        archived: false,
    }))
}
