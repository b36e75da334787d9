//! Rescuing a registry whose file is damaged: the newest sound backup is put in its place.
//!
//! The damaged file is never written to and never thrown away: it is moved aside under a name that
//! says when, with the log that belongs to it. So the rescue can be taken back, and whoever knows
//! more of such files than this program can still read what is in it.

use std::fs::{self, File};
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

use super::restore::bring_documents;
use super::{Backup, Contents, TIME, look};
use crate::document::store::sync_folder;
use crate::error::{Error, Problem, Result};
use crate::registry::Stamp;
use crate::seat::{self, Medium, Presence, Taken};
use crate::store::{self, EXTENSION, sibling};

/// What SQLite keeps beside a file: it goes where the file goes.
const BESIDE: [&str; 4] = ["", "-wal", "-journal", "-shm"];

/// What is wrong with a registry, and what can be put in its place.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct RescueOffer {
    /// Where the registry is.
    pub path: String,
    /// What is wrong with its file, a line for each check that failed; nothing when it is whole.
    pub damage: Vec<String>,
    /// The newest backup that is whole.
    pub backup: Option<Backup>,
    /// What it holds.
    pub contents: Option<Contents>,
    /// Newer backups that are not whole themselves, and were passed over.
    pub passed_over: Vec<Backup>,
    /// Files that an earlier rescue moved aside, the latest first.
    pub kept: Vec<String>,
}

/// What a rescue did.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct Rescued {
    /// Where the damaged file now is; nothing when there was none.
    pub kept: Option<String>,
    /// How many documents were brought back.
    pub documents: u32,
    /// How many documents the backup names that are in neither place.
    pub missing: u32,
}

/// What is wrong with the file of the registry at `path`, without writing to it or beside it.
#[must_use]
pub fn damage(path: &Path) -> Vec<String> {
    match sound(path) {
        Ok(()) => Vec::new(),
        Err(Error::Damaged(what)) => vec![what],
        Err(error) => vec![error.to_string()],
    }
}

/// Refuses a file that cannot be opened whole, as [`crate::Registry::open`] would.
fn sound(path: &Path) -> Result<()> {
    store::look_at_header(path)?;
    // What a log still holds belongs to it: it is looked at where nobody is disturbed.
    let aside = seat::aside::Aside::of(path).map_err(store::by("integrity check"))?;
    store::open_aside(aside.file()).map(drop)
}

/// What is wrong with the registry at `path`, and the newest whole backup of it in `folders`.
///
/// # Errors
/// [`Error::Io`] when the folder beside it cannot be read; other folders may be away.
pub fn offer(path: &Path, folders: &[PathBuf]) -> Result<RescueOffer> {
    let mut backups = super::list(path, &super::folder_beside(path))?;
    for folder in folders {
        backups.extend(super::list(path, folder).unwrap_or_default());
    }
    backups.sort_by_key(|backup| std::cmp::Reverse(backup.at));
    let mut offer = RescueOffer {
        path: path.display().to_string(),
        damage: damage(path),
        backup: None,
        contents: None,
        passed_over: Vec::new(),
        kept: kept(path),
    };
    for backup in backups {
        let file = Path::new(&backup.path);
        match look(file, &super::documents_beside(path, file)) {
            Ok(contents) if contents.damage.is_empty() => {
                (offer.backup, offer.contents) = (Some(backup), Some(contents));
                break;
            }
            _ => offer.passed_over.push(backup),
        }
    }
    Ok(offer)
}

/// Puts the backup at `backup` in the place of the damaged registry at `path`, which is moved aside.
///
/// # Errors
/// [`Error::Invalid`] when the registry is whole: then a backup is restored in it and not in its
/// place; [`Error::Seated`] when a program has it open; [`Error::Damaged`], [`Error::Newer`] or
/// [`Error::NotARegistry`] when the backup is not whole; [`Error::Io`] when there is no room. All
/// is as it was then.
pub fn rescue(path: &Path, backup: &Path, stamp: &Stamp) -> Result<Rescued> {
    if damage(path).is_empty() {
        return Err(Error::Invalid(vec![Problem::new("registry", "registry-whole")]));
    }
    let held = super::look::open(backup)?;
    store::refuse_damaged(&held)?;
    store::refuse_newer(&held)?;
    let seat = alone(path, stamp)?;
    let part = aside_name(path, "rescue", stamp.at);
    let copied = fs::copy(backup, &part).and_then(|_| File::open(&part)?.sync_all());
    let kept = copied
        .map_err(Error::io(&part))
        .and_then(|()| own(&part))
        .and_then(|()| store::look_at_header(&part))
        .and_then(|()| exchange(path, &part, &aside_name(path, "damaged", stamp.at)));
    let kept = kept.inspect_err(|_| drop(fs::remove_file(&part)))?;
    drop(seat);
    let (documents, missing) = bring_documents(&held, path, backup)?;
    let kept = kept.map(|kept| kept.display().to_string());
    Ok(Rescued { kept, documents, missing })
}

/// Takes a rescue back: puts a file that was moved aside in the place of the registry at `path`,
/// which is moved aside itself. Answers where that now is.
///
/// # Errors
/// [`Error::Missing`] when `file` is none that a rescue of this registry moved aside;
/// [`Error::Seated`] when a program has the registry open.
pub fn take_back(path: &Path, file: &Path, stamp: &Stamp) -> Result<Option<String>> {
    if !kept(path).iter().any(|kept| Path::new(kept) == file) {
        return Err(Error::Missing(file.to_owned()));
    }
    let _seat = alone(path, stamp)?;
    let moved = exchange(path, file, &aside_name(path, "rescued", stamp.at))?;
    Ok(moved.map(|moved| moved.display().to_string()))
}

/// The files that rescues of the registry at `path` moved aside, the latest first.
#[must_use]
pub fn kept(path: &Path) -> Vec<String> {
    let stem = super::stem(path);
    let folder = path.parent().filter(|it| !it.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let is_kept = |name: &str| {
        let rest = name.strip_prefix(&stem)?.strip_suffix(&format!(".{EXTENSION}"))?;
        let time = rest.strip_prefix(".damaged-").or_else(|| rest.strip_prefix(".rescued-"))?;
        Some(time.to_owned())
    };
    let mut kept: Vec<(String, String)> = fs::read_dir(folder)
        .into_iter()
        .flatten()
        .filter_map(|entry| {
            let entry = entry.ok()?;
            let time = is_kept(entry.file_name().to_str()?)?;
            Some((time, path.with_file_name(entry.file_name()).display().to_string()))
        })
        .collect();
    kept.sort_unstable_by(|one, other| other.cmp(one));
    kept.into_iter().map(|(_, path)| path).collect()
}

/// Takes the seat of a registry that no program has open.
fn alone(path: &Path, stamp: &Stamp) -> Result<seat::Seat> {
    if let Some((holder, Presence::Writing)) = seat::holder(path) {
        return Err(Error::Seated(Box::new(holder)));
    }
    match seat::take(path, &Medium::of(path), &stamp.actor)? {
        Taken::Ours(seat) => Ok(seat),
        Taken::Theirs(holder) => Err(Error::Seated(Box::new(holder))),
    }
}

/// Moves what is at `path` to `aside`, and `instead` to `path`. Answers where it went, or nothing
/// when nothing was there.
fn exchange(path: &Path, instead: &Path, aside: &Path) -> Result<Option<PathBuf>> {
    let moved = shift(path, aside)?;
    if let Err(error) = shift(instead, path) {
        let _ = shift(aside, path);
        return Err(error);
    }
    sync_folder(path.parent());
    Ok(moved.then(|| aside.to_owned()))
}

/// Moves a file with what belongs to it. Answers whether the file itself was there.
fn shift(from: &Path, to: &Path) -> Result<bool> {
    let mut there = false;
    for end in BESIDE {
        let (one, other) = (sibling(from, end), sibling(to, end));
        match fs::rename(&one, &other) {
            Ok(()) => there |= end.is_empty(),
            Err(error) if error.kind() == ErrorKind::NotFound => {}
            Err(error) => return Err(Error::Io(one, error)),
        }
    }
    Ok(there)
}

/// A name beside the registry that nothing has yet: `office.damaged-20261130T101112Z.tawama`.
fn aside_name(path: &Path, what: &str, at: DateTime<Utc>) -> PathBuf {
    let mut at = at;
    loop {
        let name = path.with_extension(format!("{what}-{}.{EXTENSION}", at.format(TIME)));
        if !name.exists() {
            return name;
        }
        at += chrono::Duration::seconds(1);
    }
}

/// Makes a copied file one that its owner alone may read, and write.
fn own(path: &Path) -> Result<()> {
    #[cfg(unix)]
    {
        let private = std::os::unix::fs::PermissionsExt::from_mode(0o600);
        fs::set_permissions(path, private).map_err(Error::io(path))?;
    }
    #[cfg(not(unix))]
    let _ = path;
    Ok(())
}
