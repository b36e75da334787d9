//! Looking into a backup without touching it: what it holds, and whether it is whole.

use std::path::Path;

use rusqlite::{Connection, OpenFlags};
use serde::{Deserialize, Serialize};

use crate::change::{self, Entry};
use crate::document::store::Store;
use crate::error::Result;
use crate::office;
use crate::record::Kind;
use crate::store;
use crate::wording::Wording;

/// What a backup holds.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct Contents {
    /// The name of the office.
    pub office: Wording,
    /// How many records there are of each kind.
    pub records: Vec<(Kind, u32)>,
    /// The last act before it was made.
    pub last: Option<Entry>,
    /// How many documents it has, and how many of them are not in its folder.
    pub documents: (u32, u32),
    /// What SQLite says of its pages; nothing when they are sound.
    pub damage: Vec<String>,
}

/// What the backup at `path` holds, with the documents that lie beside it in `documents`.
///
/// # Errors
/// When it is no registry, cut short, or cannot be read.
pub fn look(path: &Path, documents_folder: &Path) -> Result<Contents> {
    let conn = open(path)?;
    let damage = store::damage(&conn, 5)?;
    let mut records = Vec::new();
    for kind in Kind::ALL.into_iter().filter(|kind| kind.is_sought()) {
        // A backup of an older format may lack a table that came later.
        if conn.table_exists(None, kind.name())? {
            let count =
                conn.query_row(&format!("SELECT count(*) FROM {}", kind.name()), [], |row| {
                    row.get(0)
                })?;
            records.push((kind, count));
        }
    }
    let kept = Store::in_folder(documents_folder.to_owned());
    let named = documents_of(&conn)?;
    let missing = named.iter().filter(|(sha256, bytes)| !kept.holds(sha256, *bytes)).count();
    let count = |number: usize| u32::try_from(number).unwrap_or(u32::MAX);
    Ok(Contents {
        office: office::name(&conn)?,
        records,
        last: change::list(&conn, 0, 1)?.into_iter().next(),
        documents: (count(named.len()), count(missing)),
        damage,
    })
}

/// The contents that the documents of a registry file name: SHA-256 and length, each once.
pub(super) fn documents(path: &Path) -> Result<Vec<(String, u64)>> {
    documents_of(&open(path)?)
}

/// The same of an open registry.
pub(super) fn documents_of(conn: &Connection) -> Result<Vec<(String, u64)>> {
    if !conn.table_exists(None, "document")? {
        return Ok(Vec::new());
    }
    let rows = conn
        .prepare("SELECT DISTINCT sha256, bytes FROM document ORDER BY sha256")?
        .query_map([], |row| Ok((row.get(0)?, row.get::<_, i64>(1)?)))?
        .collect::<rusqlite::Result<Vec<(String, i64)>>>()?;
    Ok(rows.into_iter().map(|(sha, bytes)| (sha, u64::try_from(bytes).unwrap_or(0))).collect())
}

/// Opens a registry file that nobody writes to, without a trace beside it.
pub(super) fn open(path: &Path) -> Result<Connection> {
    store::look_at_header(path)?;
    let conn = Connection::open_with_flags(
        store::immutable(path),
        OpenFlags::SQLITE_OPEN_READ_ONLY
            | OpenFlags::SQLITE_OPEN_NO_MUTEX
            | OpenFlags::SQLITE_OPEN_URI,
    )?;
    store::prepare(&conn)?;
    store::refuse_cut_short(&conn, path)?;
    Ok(conn)
}
