//! How a file that is brought in was understood, kept for the next file with the same headings.
//!
//! A profile is known by the headings, whatever their case, accents and signs. What is kept is the
//! business of whoever understands files; here it is a text. It is no fact of the office's: it
//! says nothing of any record, is not undone with an act, and can be forgotten without loss.

use rusqlite::{Connection, OptionalExtension};
use serde::{Deserialize, Serialize};

use crate::error::{Error, Result};
use crate::registry::{Registry, Stamp};
use crate::text::fold;

/// A profile, to be shown.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct Profile {
    /// By what it is known.
    pub key: String,
    /// The headings, as they were written.
    pub headings: Vec<String>,
    /// The day on which it was kept (`2025-02-01`).
    pub kept: String,
}

fn key(headings: &[String]) -> String {
    let bare = |heading: &String| {
        let folded = fold(heading);
        let words: Vec<&str> = folded.split(|it: char| !it.is_alphanumeric()).collect();
        words.into_iter().filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ")
    };
    headings.iter().map(bare).collect::<Vec<_>>().join("\n")
}

/// What was kept of a file with these headings.
///
/// # Errors
/// When the registry cannot be read.
pub fn find(conn: &Connection, headings: &[String]) -> Result<Option<String>> {
    Ok(conn
        .prepare_cached("SELECT settings FROM import_profile WHERE key = ?")?
        .query_row([key(headings)], |row| row.get(0))
        .optional()?)
}

/// Every profile, the latest first.
///
/// # Errors
/// When the registry cannot be read.
pub fn list(conn: &Connection) -> Result<Vec<Profile>> {
    let mut statement =
        conn.prepare("SELECT key, headings, kept FROM import_profile ORDER BY kept DESC, key")?;
    let rows = statement.query_map([], |row| {
        let headings: String = row.get(1)?;
        Ok(Profile {
            key: row.get(0)?,
            headings: serde_json::from_str(&headings).unwrap_or_default(),
            kept: row.get(2)?,
        })
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// Keeps how a file with these headings was understood, in the place of what was kept before.
///
/// # Errors
/// [`Error::ReadOnly`], or when the registry cannot be written.
pub fn keep(registry: &Registry, stamp: &Stamp, headings: &[String], settings: &str) -> Result<()> {
    let told = serde_json::to_string(headings).map_err(|it| Error::Internal(it.to_string()))?;
    registry.keep(|conn| {
        conn.execute(
            "INSERT OR REPLACE INTO import_profile (key, headings, settings, kept) VALUES (?, ?, ?, ?)",
            (key(headings), told, settings, stamp.today.to_string()),
        )?;
        Ok(())
    })
}

/// Forgets the profile that is known by `key`.
///
/// # Errors
/// [`Error::ReadOnly`], or when the registry cannot be written.
pub fn forget(registry: &Registry, key: &str) -> Result<()> {
    registry.keep(|conn| {
        conn.execute("DELETE FROM import_profile WHERE key = ?", [key])?;
        Ok(())
    })
}
