//! Making a backup: written aside, looked through, then given its name.

use std::fs::{self, File, OpenOptions};
use std::io;
use std::path::{Path, PathBuf};
use std::time::Duration;

use rusqlite::{Connection, OpenFlags};
use serde::{Deserialize, Serialize};

use super::look::documents_of;
use super::{Backup, Cause, Keeping, keep};
use crate::change::FACTS;
use crate::document::store::{Fault, Store, sync_folder};
use crate::error::{Error, Result};
use crate::registry::{Registry, Stamp};

/// How many pages are copied at a time: the writer waits no longer than for these.
const PAGES: std::ffi::c_int = 1024;

/// What making a backup did.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct Made {
    /// The backup.
    pub backup: Backup,
    /// How many documents were copied anew.
    pub documents: u32,
    /// How many documents could not be copied, being missing or altered in the registry's own store.
    pub broken: u32,
    /// How many older backups were taken away.
    pub pruned: u32,
}

/// The documents of the backups of `registry` in `folder`.
pub(crate) fn documents_in(registry: &Path, folder: &Path) -> PathBuf {
    folder.join(format!("{}.documents", super::stem(registry)))
}

/// Makes a backup of `registry` in `folder`, and takes away those that are no longer kept.
///
/// # Errors
/// [`Error::Io`] when the folder cannot be written; [`Error::Damaged`] when what was written is
/// not what was read. Nothing is left behind then, and nothing was taken away.
pub fn make(
    registry: &Registry,
    folder: &Path,
    cause: Cause,
    keeping: Keeping,
    stamp: &Stamp,
) -> Result<Made> {
    fs::create_dir_all(folder).map_err(Error::io(folder))?;
    let stem = super::stem(registry.path());
    let mut at = stamp.at;
    let mut path = folder.join(super::name(&stem, at, cause));
    while path.exists() {
        // Two within a second, as an import after a tidying.
        at += chrono::Duration::seconds(1);
        path = folder.join(super::name(&stem, at, cause));
    }
    let aside = path.with_extension("part");
    let written = copy_to(registry, &aside).and_then(|named| {
        let kept = keep_documents(registry.path(), folder, &named)?;
        fs::rename(&aside, &path).map_err(Error::io(&path))?;
        sync_folder(Some(folder));
        Ok(kept)
    });
    let (documents, broken) = match written {
        Ok(kept) => kept,
        Err(error) => {
            let _ = fs::remove_file(&aside);
            return Err(error);
        }
    };
    let bytes = fs::metadata(&path).map_or(0, |about| about.len());
    let backup = Backup { path: path.display().to_string(), at, cause, bytes };
    let pruned = keep::prune(registry.path(), folder, keeping, stamp.at)?;
    Ok(Made { backup, documents, broken, pruned })
}

/// Copies one moment of `registry` into a new file at `to`, looked through as a backup is, and
/// answers the contents that its documents name: SHA-256 and length, each once.
///
/// # Errors
/// [`Error::Io`] when the place cannot be written; [`Error::Damaged`] when what was written is
/// not what was read.
pub fn copy_to(registry: &Registry, to: &Path) -> Result<Vec<(String, u64)>> {
    registry.read(|conn| copy(conn, to))?;
    look_through(registry, to)
}

/// Copies one moment of the registry into a new file of its own, readable by its owner alone.
fn copy(conn: &Connection, to: &Path) -> Result<()> {
    let mut options = OpenOptions::new();
    options.write(true).create(true).truncate(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(to).map_err(Error::io(to))?;
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let mut target = Connection::open_with_flags(to, flags)?;
    rusqlite::backup::Backup::new(conn, &mut target)?.run_to_completion(
        PAGES,
        Duration::ZERO,
        None,
    )?;
    // One file, without a log beside it: it can be carried anywhere.
    target.pragma_update(None, "journal_mode", "DELETE")?;
    target.close().map_err(|(_, error)| error)?;
    File::open(to).and_then(|file| file.sync_all()).map_err(Error::io(to))
}

/// Opens what was written, and compares it with what it was written from: its pages are sound,
/// and every table has at least the rows that belong there. Answers the documents it names.
fn look_through(registry: &Registry, copy: &Path) -> Result<Vec<(String, u64)>> {
    let conn = super::look::open(copy)?;
    crate::store::refuse_damaged(&conn)?;
    let last = "SELECT coalesce(max(id), 0) FROM change";
    let copied: u32 = conn.query_row(last, [], |row| row.get(0))?;
    registry.read(|now| {
        // Where nobody wrote meanwhile, the two must agree row for row.
        if now.query_row(last, [], |row| row.get::<_, u32>(0))? != copied {
            return Ok(());
        }
        for facts in FACTS {
            let count = format!("SELECT count(*) FROM {}", facts.table);
            let rows = |conn: &Connection| conn.query_row(&count, [], |row| row.get::<_, u32>(0));
            let (here, there) = (rows(now)?, rows(&conn)?);
            if here != there {
                let table = facts.table;
                return Err(Error::Damaged(format!("{table}: {there} rows where {here} belong")));
            }
        }
        Ok(())
    })?;
    documents_of(&conn)
}

/// Has the documents of a backup in its folder. Answers how many were copied anew, and how many
/// could not be.
fn keep_documents(registry: &Path, folder: &Path, named: &[(String, u64)]) -> Result<(u32, u32)> {
    let own = Store::of(registry);
    let kept = Store::in_folder(documents_in(registry, folder));
    let (mut copied, mut broken) = (0, 0);
    for (sha256, bytes) in named {
        if kept.holds(sha256, *bytes) {
            continue;
        }
        match own.fault(sha256, *bytes)? {
            Some(Fault::Missing | Fault::CutShort | Fault::Altered) => broken += 1,
            None => {
                take_over(&own.path(sha256), &kept.path(sha256))?;
                copied += 1;
            }
        }
    }
    Ok((copied, broken))
}

/// Has a document that never changes in a second place: as another name of the same file where
/// that is possible, as a copy elsewhere.
pub(crate) fn take_over(from: &Path, to: &Path) -> Result<()> {
    if let Some(folder) = to.parent() {
        fs::create_dir_all(folder).map_err(Error::io(folder))?;
    }
    match fs::remove_file(to) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => {
            return Err(Error::Io(to.to_owned(), error));
        }
        _ => {}
    }
    if fs::hard_link(from, to).is_ok() {
        return Ok(());
    }
    let aside = to.with_extension("part");
    let copied = fs::copy(from, &aside)
        .and_then(|_| File::open(&aside).and_then(|file| file.sync_all()))
        .and_then(|()| fs::rename(&aside, to));
    copied.map_err(|error| {
        let _ = fs::remove_file(&aside);
        Error::Io(to.to_owned(), error)
    })
}
