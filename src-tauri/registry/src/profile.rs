//! How a file that is brought in was understood, kept for the next file with the same headings.
//!
//! A profile is known by the headings, whatever their case, accents and signs. What is kept is the
//! business of whoever understands files; here it is a text. It is no fact of the office's: it
//! says nothing of any record, is not undone with an act, and can be forgotten without loss.

use rusqlite::{Connection, OptionalExtension};
use serde::{Deserialize, Serialize};

use crate::error::{Error, Problem, Result};
use crate::registry::{Registry, Stamp};
use crate::text::fold;

/// A profile, to be shown.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct Profile {
    /// By what it is known.
    pub key: String,
    /// What the office calls it; blank where it has not been given a name.
    pub name: String,
    /// The headings, as they were written.
    pub headings: Vec<String>,
    /// The day on which it was kept (`2025-02-01`).
    pub kept: String,
}

/// A profile with what is kept in it, to be carried to another registry.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct KeptProfile {
    /// What the office calls it.
    pub name: String,
    /// The headings, as they were written.
    pub headings: Vec<String>,
    /// What is kept.
    pub settings: String,
}

/// The longest name, in letters.
const LONGEST_NAME: usize = 80;

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
    let mut statement = conn
        .prepare("SELECT key, headings, kept, name FROM import_profile ORDER BY kept DESC, key")?;
    let rows = statement.query_map([], |row| {
        let headings: String = row.get(1)?;
        Ok(Profile {
            key: row.get(0)?,
            headings: serde_json::from_str(&headings).unwrap_or_default(),
            kept: row.get(2)?,
            name: row.get(3)?,
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
            // A name that was given stays.
            "INSERT INTO import_profile (key, headings, settings, kept) VALUES (?1, ?2, ?3, ?4)
             ON CONFLICT (key) DO UPDATE SET headings = ?2, settings = ?3, kept = ?4",
            (key(headings), told, settings, stamp.today.to_string()),
        )?;
        Ok(())
    })
}

/// Calls the profile that is known by `key` so; a blank name takes its name away.
///
/// # Errors
/// [`Error::Invalid`] when the name is too long, [`Error::ReadOnly`], or when the registry cannot be
/// written.
pub fn rename(registry: &Registry, key: &str, name: &str) -> Result<()> {
    let name = name.trim();
    if name.chars().count() > LONGEST_NAME {
        let problem = Problem::new("name", "text-too-long").with("most", LONGEST_NAME);
        return Err(Error::Invalid(vec![problem]));
    }
    registry.keep(|conn| {
        conn.execute("UPDATE import_profile SET name = ? WHERE key = ?", (name, key))?;
        Ok(())
    })
}

/// Every profile with what is kept in it.
///
/// # Errors
/// When the registry cannot be read.
pub fn kept(conn: &Connection) -> Result<Vec<KeptProfile>> {
    let mut statement =
        conn.prepare("SELECT name, headings, settings FROM import_profile ORDER BY key")?;
    let rows = statement.query_map([], |row| {
        let headings: String = row.get(1)?;
        Ok(KeptProfile {
            name: row.get(0)?,
            headings: serde_json::from_str(&headings).unwrap_or_default(),
            settings: row.get(2)?,
        })
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// Takes over a profile from another registry, in the place of one with the same headings.
///
/// # Errors
/// [`Error::ReadOnly`], or when the registry cannot be written.
pub fn take(registry: &Registry, stamp: &Stamp, profile: &KeptProfile) -> Result<()> {
    keep(registry, stamp, &profile.headings, &profile.settings)?;
    rename(registry, &key(&profile.headings), &profile.name)
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
