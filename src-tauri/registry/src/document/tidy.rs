//! Looking whether the contents are whole, and taking away what nothing names.

use std::collections::BTreeSet;
use std::fs;
use std::path::PathBuf;

use rusqlite::Connection;
use serde::{Deserialize, Serialize};

use super::store::{Fault, Store};
use crate::change;
use crate::error::{Error, Result};
use crate::id::Id;
use crate::record::{self, Named};
use crate::registry::{Registry, Stamp};

/// A document whose content is not whole.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct Broken {
    /// The document.
    pub document: Named,
    /// What is wrong with its content.
    pub fault: Fault,
    /// Where its content lies, or should.
    pub path: String,
    /// The SHA-256 of its content.
    pub sha256: String,
    /// How long it is.
    #[specta(type = u32)]
    pub bytes: u64,
}

/// The documents whose content is missing or not what it was.
///
/// # Errors
/// When the registry or a file that is there cannot be read.
pub fn broken(conn: &Connection, store: &Store) -> Result<Vec<Broken>> {
    let rows = conn
        .prepare("SELECT id, sha256, bytes FROM document ORDER BY sha256")?
        .query_map([], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))?
        .collect::<rusqlite::Result<Vec<(Id, String, i64)>>>()?;
    let mut broken = Vec::new();
    let mut last: Option<(String, Option<Fault>)> = None;
    for (id, sha256, bytes) in rows {
        let bytes = u64::try_from(bytes).unwrap_or(0);
        // The same content is looked at once, however many name it.
        let fault = match &last {
            Some((same, fault)) if *same == sha256 => *fault,
            _ => store.fault(&sha256, bytes)?,
        };
        if let (Some(fault), Some(document)) = (fault, record::named(conn, id)?) {
            let path = store.path(&sha256).display().to_string();
            let sha256 = sha256.clone();
            broken.push(Broken { document, fault, path, sha256, bytes });
        }
        last = Some((sha256, fault));
    }
    Ok(broken)
}

/// The files in the store that no document names, and no act that can be undone or
/// done again; half-copied ones among them.
///
/// # Errors
/// When the registry or the folder cannot be read.
pub fn unnamed(conn: &Connection, store: &Store) -> Result<Vec<PathBuf>> {
    let named = named(conn)?;
    let mut files = store.contents()?;
    files.retain(|file| {
        let name = file.file_name().unwrap_or_default().to_string_lossy();
        !named.contains(name.as_ref())
    });
    Ok(files)
}

/// Every content that a document names, or an act that can be taken back or done again.
fn named(conn: &Connection) -> Result<BTreeSet<String>> {
    let mut named: BTreeSet<String> = conn
        .prepare("SELECT DISTINCT sha256 FROM document")?
        .query_map([], |row| row.get(0))?
        .collect::<rusqlite::Result<_>>()?;
    let mut statement =
        conn.prepare("SELECT changeset FROM change WHERE state IN ('done', 'undone')")?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        let changeset: Vec<u8> = row.get(0)?;
        change::each_row(&changeset, |item| {
            if item.op()?.table_name() == "document" {
                for value in [item.old_value(1).ok(), item.new_value(1).ok()].into_iter().flatten()
                {
                    named.extend(value.as_str().ok().map(str::to_owned));
                }
            }
            Ok(())
        })?;
    }
    Ok(named)
}

/// What tidying did.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct Tidied {
    /// How many files were taken away.
    pub files: u32,
    /// How many bytes they held.
    #[specta(type = u32)]
    pub bytes: u64,
    /// Where they were put; none when there was nothing to take away.
    pub put: Option<String>,
}

/// Takes away what nothing names: it is put into a folder beside the registry, from
/// which it can be brought back, and which may be deleted when it is no longer wanted.
///
/// # Errors
/// [`Error::ReadOnly`]; [`Error::Io`] when a file cannot be moved: those before it were.
pub fn tidy(registry: &Registry, stamp: &Stamp) -> Result<Tidied> {
    if registry.read_only().is_some() {
        return Err(Error::ReadOnly);
    }
    let store = Store::of(registry.path());
    let files = registry.read(|conn| unnamed(conn, &store))?;
    let mut tidied = Tidied { files: 0, bytes: 0, put: None };
    if files.is_empty() {
        return Ok(tidied);
    }
    let time = stamp.at.format("%Y%m%d-%H%M%S");
    let put = registry.path().with_extension(format!("tidied-{time}"));
    let io = |path: &PathBuf, error| Error::Io(path.clone(), error);
    fs::create_dir_all(&put).map_err(|error| io(&put, error))?;
    for file in files {
        let name = file.file_name().unwrap_or_default().to_owned();
        tidied.bytes += fs::metadata(&file).map_or(0, |about| about.len());
        fs::rename(&file, put.join(name)).map_err(|error| io(&file, error))?;
        tidied.files += 1;
    }
    tidied.put = Some(put.display().to_string());
    Ok(tidied)
}
