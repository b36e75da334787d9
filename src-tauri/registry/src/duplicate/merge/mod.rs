//! Making one record of two.
//!
//! The one that stays keeps its identity; whatever names the other names it from then on. Field
//! by field the office chooses what is kept: what stands in the one, in the other, or both.
//! Names, mandates, gifts, documents and whatever else is a list are united unless it chooses
//! otherwise, and where both have a preferred name in a language, the other's becomes an
//! alternate one, so that every spelling still finds the record. Of a field that only one of them
//! states, what is stated is kept.
//!
//! Which fields there are is read from the tables: the columns of the record, those that make
//! sense only together taken together and those in several languages taken language by
//! language; and each table of rows that belong to it.
//!
//! It is refused where it would say what cannot be: that a record belongs to itself or replaces
//! itself, that an agreement has one party, or one party in two roles.

mod field;
mod table;
mod write;

use std::collections::BTreeMap;

use rusqlite::Connection;
use serde::{Deserialize, Serialize};

use self::field::{Side, fields};
use super::{Sign, find, told_apart};
use crate::error::Result;
use crate::history::Shown;
use crate::id::Id;
use crate::mention::Mentions;
use crate::record::{self, Kind, Named};
use crate::terms::terms;

pub use write::merge;

terms! {
    /// Which side of a field is kept.
    pub enum Choice {
        /// That of the record that stays.
        Kept = "kept",
        /// That of the other.
        Other = "other",
        /// Both.
        Both = "both",
    }
}

/// A value with its column, which the interface has a word for (`column-…`).
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, specta::Type)]
pub struct Cell {
    /// The column.
    pub column: String,
    /// The value.
    pub value: Shown,
}

/// The values that stand together: those of a field, or of a row that belongs to the record.
pub type Line = Vec<Cell>;

/// A field in which two records may differ, as each states it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, specta::Type)]
pub struct Aspect {
    /// By what it is chosen.
    pub key: String,
    /// The table, which the interface has a word for (`table-…`).
    pub table: String,
    /// The column of the record; none for rows that belong to it.
    pub column: Option<String>,
    /// The language, of a text in several.
    pub lang: Option<String>,
    /// What the record that stays states.
    pub kept: Vec<Line>,
    /// What the other states.
    pub other: Vec<Line>,
    /// What would be stated with both.
    pub both: Vec<Line>,
    /// What may be chosen; nothing where both state the same.
    pub choices: Vec<Choice>,
    /// What is chosen unless the office says otherwise.
    pub choice: Choice,
}

/// Two records side by side.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, specta::Type)]
pub struct Comparison {
    /// What they are.
    pub kind: Kind,
    /// The one that would stay.
    pub kept: Named,
    /// The change that last wrote it.
    pub kept_version: u32,
    /// The one that would go.
    pub other: Named,
    /// The change that last wrote it.
    pub other_version: u32,
    /// How likely they are one, in hundredths.
    pub score: u32,
    /// Why.
    pub reasons: Vec<Sign>,
    /// Whether the office said that they are not the same.
    pub told_apart: bool,
    /// Their fields, in order.
    pub fields: Vec<Aspect>,
    /// The records that name the one that would go, and would name the other.
    pub users: Vec<Named>,
}

/// Which two records become one, and how.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct Merge {
    /// What they are.
    pub kind: Kind,
    /// The one that stays.
    pub kept: Id,
    /// The change that had written it when it was looked at.
    pub kept_version: u32,
    /// The one that goes.
    pub other: Id,
    /// The change that had written it when it was looked at.
    pub other_version: u32,
    /// What is kept of which field; for one that is not named, what [`Aspect::choice`] says.
    pub choices: BTreeMap<String, Choice>,
}

/// Two records side by side: what each states, and what may be chosen.
///
/// # Errors
/// [`crate::Error::NotFound`], or [`crate::Error::Invalid`] where they cannot be a pair.
pub fn compare(conn: &Connection, kind: Kind, kept: Id, other: Id) -> Result<Comparison> {
    let (score, reasons) = find::pair(conn, kind, kept, other)?;
    let version = |id| -> Result<u32> {
        Ok(conn
            .prepare_cached(&format!("SELECT version FROM {} WHERE id = ?", kind.name()))?
            .query_row([id], |row| row.get(0))?)
    };
    let named = |id| -> Result<Named> {
        record::named(conn, id)?.ok_or(crate::error::Error::NotFound { kind, id })
    };
    let sides = (Side::read(conn, kind, kept)?, Side::read(conn, kind, other)?);
    let fields = fields(kind, &sides.0, &sides.1);
    Ok(Comparison {
        kind,
        kept: named(kept)?,
        kept_version: version(kept)?,
        other: named(other)?,
        other_version: version(other)?,
        score,
        reasons,
        told_apart: told_apart(conn, kind, kept, other)?,
        fields: fields.iter().map(|field| field.told(conn)).collect::<Result<_>>()?,
        users: Mentions::of(conn, kind)?.users(conn, other, |owner| owner == other)?,
    })
}
