//! A private copy of a registry that another writes to, for whoever reads meanwhile.
//!
//! The file is copied with the log or journal that lies beside it, in a moment in which neither
//! changed, into a folder of this machine that its user alone may enter. There SQLite brings it to
//! its last whole state and it is looked through: no lock of the place is trusted, and nothing is
//! written there.

use std::fs;
use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime};

use chrono::{DateTime, Utc};
use rusqlite::{Connection, OpenFlags};
use tempfile::TempDir;

use crate::error::{Error, Result};
use crate::store::{self, sibling};

/// What SQLite keeps beside a file while it is written to.
const BESIDE: [&str; 2] = ["-wal", "-journal"];

/// How often a copy is tried of a file that keeps changing, and how long is waited between.
const TRIES: u32 = 40;
const PAUSE: Duration = Duration::from_millis(50);

/// A copy, which goes when it is dropped.
pub(crate) struct Aside {
    _folder: TempDir,
    file: PathBuf,
    original: PathBuf,
    seen: Vec<Seen>,
    at: DateTime<Utc>,
}

/// How a file was when it was looked at: nothing when it was not there.
type Seen = Option<(u64, Option<SystemTime>)>;

impl Aside {
    /// Copies the registry at `path`.
    ///
    /// # Errors
    /// [`Error::Busy`] when it never stood still; [`Error::Damaged`] when what was copied is not
    /// sound; [`Error::Io`] when it cannot be read or there is no room for it.
    pub(crate) fn of(path: &Path) -> Result<Self> {
        let folder = tempfile::Builder::new().prefix("tawama-").tempdir();
        let folder = folder.map_err(Error::io(&std::env::temp_dir()))?;
        let file = folder.path().join("copy.tawama");
        let mut damage = None;
        for _ in 0..TRIES {
            let before = seen(path);
            copy(path, &file)?;
            if seen(path) != before {
                std::thread::sleep(PAUSE);
                continue;
            }
            match settle(&file) {
                Ok(()) => {
                    let original = path.to_owned();
                    let at = Utc::now();
                    return Ok(Self { _folder: folder, file, original, seen: before, at });
                }
                // The same bytes twice, and they do not hold together: it is no chance moment.
                Err(Error::Damaged(what))
                    if damage.as_ref() == Some(&(before.clone(), what.clone())) =>
                {
                    return Err(Error::Damaged(what));
                }
                Err(Error::Damaged(what)) => damage = Some((before, what)),
                Err(other) => return Err(other),
            }
            std::thread::sleep(PAUSE);
        }
        Err(Error::Busy)
    }

    /// The copy.
    pub(crate) fn file(&self) -> &Path {
        &self.file
    }

    /// When it was taken.
    pub(crate) fn at(&self) -> DateTime<Utc> {
        self.at
    }

    /// Whether the original was written to since.
    pub(crate) fn is_behind(&self) -> bool {
        let now = seen(&self.original);
        // An original that is away for the moment says nothing new.
        now.first().is_some_and(Option::is_some) && now != self.seen
    }
}

fn seen(path: &Path) -> Vec<Seen> {
    let of = |path: PathBuf| {
        let about = fs::metadata(path).ok()?;
        Some((about.len(), about.modified().ok()))
    };
    let mut all = vec![of(path.to_owned())];
    // A log that is there and empty says the same as none.
    all.extend(BESIDE.map(|end| of(sibling(path, end)).filter(|(bytes, _)| *bytes > 0)));
    all
}

fn copy(from: &Path, to: &Path) -> Result<()> {
    fs::copy(from, to).map_err(Error::io(from))?;
    for end in BESIDE {
        let (from, to) = (sibling(from, end), sibling(to, end));
        match fs::copy(&from, &to) {
            Ok(_) => {}
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => {
                let _ = fs::remove_file(&to);
            }
            Err(error) => return Err(Error::Io(from, error)),
        }
    }
    // The original may be one that cannot be written; its copy is brought up to date.
    #[cfg(unix)]
    {
        let private = std::os::unix::fs::PermissionsExt::from_mode(0o600);
        fs::set_permissions(to, private).map_err(Error::io(to))?;
    }
    Ok(())
}

/// Brings the copy to its last whole state in one file, and looks through it. What was copied does
/// not hold together when it was written to in that moment unseen.
fn settle(file: &Path) -> Result<()> {
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let conn = Connection::open_with_flags(file, flags)?;
    store::prepare(&conn)?;
    conn.pragma_update(None, "journal_mode", "DELETE")?;
    store::refuse_cut_short(&conn, file)?;
    store::refuse_damaged(&conn)
}
