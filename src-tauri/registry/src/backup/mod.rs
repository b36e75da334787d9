//! Backups: whole copies of a registry with its documents, made while it is in use.
//!
//! - A backup is made by SQLite's own backup in one moment of the registry, written
//!   aside, looked through (its pages, its rows against those it was made of, its
//!   documents), and only then given its name. What has a name is whole.
//! - Documents never change, being named by their SHA-256: the backups of a folder
//!   share one store of them. On the same disk they are links to one file, so that a
//!   daily backup costs no more than what is new.
//! - Backups are kept by the day, the week and the month ([`keep`]). The newest is never
//!   taken away, nor one of the last day, nor anything that is not a backup of this
//!   registry.
//! - A registry whose file is damaged is rescued: the newest whole backup is put in its place, and the
//!   damaged file kept beside it ([`rescue`]).
//! - Restoring makes a backup of what is there first, so that it can be taken back ([`restore`]).
//!
//! The folder beside the registry protects against a mistake; a second place, on another
//! machine or a stick, against the loss of the disk. That it is not there is said, and is
//! no reason not to make the first.

pub mod keep;
pub mod look;
mod make;
pub mod rescue;
mod restore;

use std::fs;
use std::path::{Path, PathBuf};

use chrono::{DateTime, NaiveDateTime, Utc};
use serde::{Deserialize, Serialize};

pub use keep::Keeping;
pub use look::{Contents, look};
pub use make::{Made, copy_to, make};
pub(crate) use make::{documents_in, take_over};
pub use restore::{Restored, restore};

use crate::error::{Error, Result};
use crate::store::EXTENSION;
use crate::terms::terms;

terms! {
    /// Why a backup was made.
    pub enum Cause {
        /// The last one was older than a day.
        Daily = "daily",
        /// Someone asked for it.
        Asked = "asked",
        /// A file was about to be brought in.
        BeforeImport = "before-import",
        /// What nothing names was about to be taken away.
        BeforeTidy = "before-tidy",
        /// What was found wrong was about to be mended.
        BeforeRepair = "before-repair",
        /// Another backup was about to be restored.
        BeforeRestore = "before-restore",
    }
}

/// How the time of a backup stands in its name: UTC, so that names sort by it.
const TIME: &str = "%Y%m%dT%H%M%SZ";

/// A backup in its folder.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct Backup {
    /// Where it is.
    pub path: String,
    /// When it was made, in UTC (RFC 3339).
    #[specta(type = String)]
    pub at: DateTime<Utc>,
    /// Why.
    pub cause: Cause,
    /// How large it is, without its documents.
    #[specta(type = u32)]
    pub bytes: u64,
}

/// The folder of backups beside a registry.
#[must_use]
pub fn folder_beside(registry: &Path) -> PathBuf {
    registry.with_extension("backups")
}

/// The folder of the documents that belong to the backup at `backup` of the registry at `registry`.
#[must_use]
pub fn documents_beside(registry: &Path, backup: &Path) -> PathBuf {
    make::documents_in(registry, backup.parent().unwrap_or(backup))
}

/// The backups of the registry `registry` that lie in `folder`, the latest first.
///
/// # Errors
/// [`Error::Io`] when the folder is there and cannot be read.
pub fn list(registry: &Path, folder: &Path) -> Result<Vec<Backup>> {
    let entries = match fs::read_dir(folder) {
        Ok(entries) => entries,
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(Vec::new()),
        Err(error) => return Err(Error::Io(folder.to_owned(), error)),
    };
    let mut backups = Vec::new();
    for entry in entries {
        let path = entry.map_err(Error::io(folder))?.path();
        let named = path.file_name().and_then(|name| name.to_str());
        if let Some((at, cause)) = named.and_then(|name| read_name(&stem(registry), name)) {
            let bytes = fs::metadata(&path).map_or(0, |about| about.len());
            backups.push(Backup { path: path.display().to_string(), at, cause, bytes });
        }
    }
    backups.sort_by(|one, other| other.at.cmp(&one.at).then_with(|| other.path.cmp(&one.path)));
    Ok(backups)
}

/// Whether it is time for a daily backup at `now`: the last is a day old, or there is none.
#[must_use]
pub fn is_due(last: Option<DateTime<Utc>>, now: DateTime<Utc>) -> bool {
    // A clock that was set back leaves backups from the future: those are no reason to wait.
    last.is_none_or(|last| last > now || now - last >= chrono::Duration::days(1))
}

/// The name of the registry within the names of its backups.
fn stem(registry: &Path) -> String {
    registry.file_stem().unwrap_or_default().to_string_lossy().into_owned()
}

/// The name of a backup: `office-20261125T081500Z-daily.tawama`.
fn name(stem: &str, at: DateTime<Utc>, cause: Cause) -> String {
    format!("{stem}-{}-{}.{EXTENSION}", at.format(TIME), cause.word())
}

/// What the name of a backup tells; nothing when it is none of this registry.
fn read_name(stem: &str, name: &str) -> Option<(DateTime<Utc>, Cause)> {
    let rest = name.strip_prefix(stem)?.strip_prefix('-')?;
    let rest = rest.strip_suffix(&format!(".{EXTENSION}"))?;
    let (time, cause) = rest.split_once('-')?;
    let at = NaiveDateTime::parse_from_str(time, TIME).ok()?;
    Some((at.and_utc(), Cause::named(cause)?))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(text: &str) -> DateTime<Utc> {
        text.parse().unwrap()
    }

    #[test]
    fn a_name_tells_when_and_why_and_whose() {
        let made = name("office", at("2026-11-25T08:15:00Z"), Cause::BeforeImport);
        assert_eq!(made, "office-20261125T081500Z-before-import.tawama");
        let read = read_name("office", &made).unwrap();
        assert_eq!(read, (at("2026-11-25T08:15:00Z"), Cause::BeforeImport));
        for other in [
            "office-2-20261125T081500Z-daily.tawama",
            "office-20261125T081500Z-daily.tawama.part",
            "office-20261125T081500Z-someday.tawama",
            "office.tawama",
            "notes.txt",
        ] {
            assert_eq!(read_name("office", other), None, "{other}");
        }
    }

    #[test]
    fn a_backup_is_due_after_a_day_and_when_the_clock_was_set_back() {
        let now = at("2026-11-25T08:00:00Z");
        assert!(is_due(None, now));
        assert!(is_due(Some(at("2026-11-24T08:00:00Z")), now));
        assert!(!is_due(Some(at("2026-11-24T08:00:01Z")), now));
        assert!(is_due(Some(at("2026-12-24T08:00:00Z")), now));
    }
}
