//! Restoring a backup: what is there is backed up first, then replaced in one transaction.

use std::path::Path;

use rusqlite::Connection;
use serde::{Deserialize, Serialize};

use super::look::documents_of;
use super::make::{documents_in, take_over};
use super::{Backup, Cause, Keeping, make};
use crate::document::store::Store;
use crate::error::{Error, Result};
use crate::registry::{Registry, Stamp};
use crate::store;

/// What restoring did.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct Restored {
    /// What was there before: restoring it takes this back.
    pub before: Backup,
    /// How many documents were brought back.
    pub documents: u32,
    /// How many documents the backup names that are in neither place.
    pub missing: u32,
}

/// Puts what the backup at `path` holds in the place of what `registry` holds. Other programs
/// that have it open see the one or the other, never a part.
///
/// # Errors
/// [`Error::ReadOnly`]; [`Error::Damaged`], [`Error::Newer`] or [`Error::NotARegistry`] when the
/// backup is not whole or not of this program; [`Error::Io`] when there is no room. Whatever is
/// answered, the registry is as it was or as the backup is.
pub fn restore(
    registry: &Registry,
    path: &Path,
    folder: &Path,
    keeping: Keeping,
    stamp: &Stamp,
) -> Result<Restored> {
    if registry.read_only().is_some() {
        return Err(Error::ReadOnly);
    }
    let held = super::look::open(path)?;
    store::refuse_damaged(&held)?;
    store::refuse_newer(&held)?;
    let before = make(registry, folder, Cause::BeforeRestore, keeping, stamp)?.backup;
    registry.replace_by(&held, stamp.today)?;
    let (documents, missing) = bring_documents(&held, registry.path(), path)?;
    Ok(Restored { before, documents, missing })
}

/// Brings back the documents that the backup `held`, which lies at `backup`, names and the registry
/// at `registry` lacks. Answers how many came, and how many are in neither place.
pub(super) fn bring_documents(
    held: &Connection,
    registry: &Path,
    backup: &Path,
) -> Result<(u32, u32)> {
    let kept = Store::in_folder(documents_in(registry, backup.parent().unwrap_or(backup)));
    let own = Store::of(registry);
    let (mut documents, mut missing) = (0, 0);
    for (sha256, bytes) in documents_of(held)? {
        if own.holds(&sha256, bytes) {
            continue;
        }
        if kept.holds(&sha256, bytes) {
            take_over(&kept.path(&sha256), &own.path(&sha256))?;
            documents += 1;
        } else {
            missing += 1;
        }
    }
    Ok((documents, missing))
}
