//! Rescuing a damaged registry.

use std::path::{Path, PathBuf};

use tawama_registry::backup::rescue::{self, RescueOffer};
use tawama_registry::{Error, Result, Stamp};

use crate::code;
use crate::tell::Teller;

/// Tells what is wrong with the registry at `path` and what can be put in its place, and does so
/// unless it is only looked at.
pub(crate) fn run(
    path: &Path,
    look: bool,
    folders: &[PathBuf],
    take_back: Option<&Path>,
    stamp: &Stamp,
    teller: &Teller,
) -> Result<u8> {
    if let Some(file) = take_back {
        let moved = rescue::take_back(path, file, stamp)?;
        teller.record(&serde_json::json!({ "kept": moved }));
        return Ok(code::FINE);
    }
    let offer = rescue::offer(path, folders)?;
    if look {
        teller.record(&serde_json::json!(offer));
        return Ok(if offer.damage.is_empty() { code::FINE } else { code::UNSOUND });
    }
    let RescueOffer { backup: Some(backup), .. } = &offer else {
        return Err(no_backup(path));
    };
    let rescued = rescue::rescue(path, Path::new(&backup.path), stamp)?;
    teller.record(&serde_json::json!({
        "damage": offer.damage,
        "backup": backup,
        "kept": rescued.kept,
        "documents": rescued.documents,
        "missing": rescued.missing,
    }));
    Ok(code::FINE)
}

fn no_backup(path: &Path) -> Error {
    let folder = tawama_registry::backup::folder_beside(path);
    Error::Missing(folder.join("*.tawama"))
}
