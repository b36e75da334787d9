//! Saying that two records which look alike are of two things.

use rusqlite::Connection;

use super::concerns;
use crate::error::{Error, Problem, Result};
use crate::id::Id;
use crate::record::Kind;
use crate::registry::Tx;

/// Says that two records are not the same: they are no longer shown as a pair.
///
/// # Errors
/// [`Error::NotFound`]; [`Error::Invalid`] for a kind that is not looked at, or one record twice.
pub fn distinguish(tx: &Tx<'_>, kind: Kind, one: Id, other: Id) -> Result<()> {
    check(tx, kind, one, other)?;
    let name = kind.name();
    let mut insert = tx.prepare_cached(&format!(
        "INSERT OR IGNORE INTO {name}_distinct ({name}, other) VALUES (?, ?)"
    ))?;
    insert.execute((one, other))?;
    insert.execute((other, one))?;
    tx.is_about(one);
    Ok(())
}

/// Takes back that two records are not the same.
///
/// # Errors
/// As [`distinguish`].
pub fn mistake(tx: &Tx<'_>, kind: Kind, one: Id, other: Id) -> Result<()> {
    check(tx, kind, one, other)?;
    let name = kind.name();
    tx.prepare_cached(&format!(
        "DELETE FROM {name}_distinct WHERE ({name}, other) IN (VALUES (?1, ?2), (?2, ?1))"
    ))?
    .execute((one, other))?;
    tx.is_about(one);
    Ok(())
}

/// Whether the office said that two records are not the same.
///
/// # Errors
/// When the registry cannot be read.
pub fn told_apart(conn: &Connection, kind: Kind, one: Id, other: Id) -> Result<bool> {
    if !concerns(kind) {
        return Ok(false);
    }
    let name = kind.name();
    Ok(conn
        .prepare_cached(&format!("SELECT 1 FROM {name}_distinct WHERE {name} = ? AND other = ?"))?
        .exists((one, other))?)
}

/// Refuses what no two records of a kind that is looked at are.
pub(super) fn check(conn: &Connection, kind: Kind, one: Id, other: Id) -> Result<()> {
    if !concerns(kind) || one == other {
        return Err(Error::Invalid(vec![Problem::new("other", "no-pair")]));
    }
    for id in [one, other] {
        let there = conn
            .prepare_cached(&format!("SELECT 1 FROM {} WHERE id = ?", kind.name()))?
            .exists([id])?;
        if !there {
            return Err(Error::NotFound { kind, id });
        }
    }
    Ok(())
}
