//! Mending what can be mended without guessing: indexes and whatever is computed are made anew
//! from the facts, and lost documents are taken out of the backups. Facts are never touched: what
//! is wrong with them is told, and a backup is the way back.

use std::path::Path;

use serde::{Deserialize, Serialize};

use super::{Computed, Findings, check};
use crate::backup::{self, Cause, Keeping};
use crate::document::store::Store;
use crate::error::{Error, Result};
use crate::registry::{Registry, Stamp};

/// What a repair did.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct Repaired {
    /// Whether the indexes of the file were made anew.
    pub indexes: bool,
    /// What was computed anew from the facts.
    pub derived: Vec<Computed>,
    /// How many documents were taken out of backups.
    pub documents: u32,
    /// What is found now.
    pub left: Findings,
}

/// Mends what can be mended, after a backup beside the registry where its file is sound. Lost
/// documents are looked for in the backups in `folders`.
///
/// # Errors
/// [`Error::ReadOnly`], [`Error::Busy`]; [`Error::Io`] when the backup or a document cannot be
/// written. What was mended until then stays mended.
pub fn repair(
    registry: &Registry,
    folders: &[&Path],
    keeping: Keeping,
    stamp: &Stamp,
) -> Result<Repaired> {
    if registry.read_only().is_some() {
        return Err(Error::ReadOnly);
    }
    let found = check(registry, stamp)?;
    if found.is_sound() {
        return Ok(Repaired { indexes: false, derived: Vec::new(), documents: 0, left: found });
    }
    let indexes = !found.damage.is_empty();
    if !indexes && !found.derived.is_empty() {
        let beside = backup::folder_beside(registry.path());
        backup::make(registry, &beside, Cause::BeforeRepair, keeping, stamp)?;
    }
    if indexes {
        registry.reindex()?;
    }
    if indexes || !found.derived.is_empty() {
        registry.rebuild(stamp.today)?;
    }
    let mut documents = 0;
    for broken in &found.broken {
        documents += u32::from(bring_back(registry.path(), folders, &broken.sha256, broken.bytes)?);
    }
    let left = check(registry, stamp)?;
    Ok(Repaired { indexes, derived: found.derived, documents, left })
}

/// Takes a content out of the first backups that have it whole.
fn bring_back(registry: &Path, folders: &[&Path], sha256: &str, bytes: u64) -> Result<bool> {
    let own = Store::of(registry);
    for folder in folders {
        let kept = Store::in_folder(backup::documents_in(registry, folder));
        // One that cannot be read there is as good as not there.
        if matches!(kept.fault(sha256, bytes), Ok(None)) {
            backup::take_over(&kept.path(sha256), &own.path(sha256))?;
            return Ok(true);
        }
    }
    Ok(false)
}
