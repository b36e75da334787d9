//! What a registry is like, told without anything that it says.

use rusqlite::Connection;
use serde::Serialize;

use super::{counted, rows};
use crate::error::Result;

/// The shape of a registry: sizes and counts, and nobody's names.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Shape {
    /// The version of its format: how many migrations led to it.
    pub format: u32,
    /// How large the file is, in bytes, without its documents.
    pub bytes: u64,
    /// How writes come to the disk (`wal`, `delete`, …).
    pub journal: String,
    /// How many records there are of each kind.
    pub records: Vec<(&'static str, u32)>,
    /// How many acts the log holds.
    pub changes: u32,
    /// The version of SQLite.
    pub sqlite: &'static str,
}

/// The shape of a registry.
///
/// # Errors
/// When the registry cannot be read.
pub fn shape(conn: &Connection) -> Result<Shape> {
    let pragma = |name| conn.pragma_query_value(None, name, |row| row.get::<_, i64>(0));
    let bytes = pragma("page_count")?.saturating_mul(pragma("page_size")?);
    Ok(Shape {
        format: u32::try_from(pragma("user_version")?).unwrap_or(0),
        bytes: u64::try_from(bytes).unwrap_or(0),
        journal: conn.pragma_query_value(None, "journal_mode", |row| row.get(0))?,
        records: counted(conn)?,
        changes: rows(conn, "change")?,
        sqlite: rusqlite::version(),
    })
}
