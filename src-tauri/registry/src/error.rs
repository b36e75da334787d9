//! What can go wrong, told so that someone can act on it. The interface
//! translates a `code`; `detail` fills in the sentence.

use std::collections::BTreeMap;
use std::fmt;
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};

use crate::id::Id;
use crate::record::Kind;
use crate::seat::SeatHolder;

/// The result of anything the registry is asked.
pub type Result<T> = std::result::Result<T, Error>;

/// Why the registry could not do what it was asked.
#[derive(Debug)]
pub enum Error {
    /// There is no file at this path.
    Missing(PathBuf),
    /// A new registry is never written over an existing file.
    AlreadyThere(PathBuf),
    /// The file is no registry of Tawama's.
    NotARegistry(PathBuf),
    /// The file was written by a newer version of the program.
    Newer {
        /// The version of the file.
        found: usize,
        /// The newest version this program knows.
        known: usize,
    },
    /// The file is damaged; the sentence is SQLite's.
    Damaged(String),
    /// The registry was opened read-only.
    ReadOnly,
    /// Another program is writing to the file.
    Busy,
    /// Another has the seat: they write, and nobody else does meanwhile.
    Seated(Box<SeatHolder>),
    /// The file that is open is no longer at its path, or another is.
    Gone(PathBuf),
    /// There is no room left where the registry lies; SQLite took back what was begun.
    DiskFull,
    /// The disk or the network answered with an error; SQLite took back what was begun.
    Disk(String),
    /// No record of this kind has this identity.
    NotFound {
        /// The kind that was asked for.
        kind: Kind,
        /// The identity that was asked for.
        id: Id,
    },
    /// The record was changed since it was read.
    Stale {
        /// The kind of the record.
        kind: Kind,
    },
    /// What was given breaks a rule; each problem names its field.
    Invalid(Vec<Problem>),
    /// Other records name this one, so it cannot be deleted.
    InUse {
        /// How many name it.
        count: u32,
        /// The kind of the first that does.
        by: Kind,
        /// The name of the first that does, as shown in the office's language.
        name: String,
    },
    /// Whoever asked for it stopped it; nothing was changed.
    Cancelled,
    /// There is nothing left to undo.
    NothingToUndo,
    /// There is nothing to do again.
    NothingToRedo,
    /// The act cannot be taken back, because later acts built upon it.
    UndoBlocked,
    /// A file could not be read or written.
    Io(PathBuf, std::io::Error),
    /// SQLite refused for a reason that nobody can act on.
    Sqlite(rusqlite::Error),
    /// A part of the program that cannot fail did.
    Internal(String),
}

/// A rule that a field breaks.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct Problem {
    /// The path of the field, such as `parties.0.partner`.
    pub field: String,
    /// Which rule: one of a closed set that the interface has sentences for.
    pub code: String,
    /// What the sentence needs.
    pub detail: BTreeMap<String, String>,
}

impl Problem {
    /// A broken rule without further detail.
    pub fn new(field: impl Into<String>, code: &str) -> Self {
        Self { field: field.into(), code: code.to_owned(), detail: BTreeMap::new() }
    }

    /// The same with one more word for its sentence.
    #[must_use]
    pub fn with(mut self, name: &str, value: impl fmt::Display) -> Self {
        self.detail.insert(name.to_owned(), value.to_string());
        self
    }
}

/// An error as it crosses to the interface and to scripts.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct Report {
    /// One of a closed set that the interface has sentences for (`error-…`).
    pub code: String,
    /// An English sentence, for logs and scripts.
    pub message: String,
    /// What the translated sentence needs.
    pub detail: BTreeMap<String, String>,
    /// The fields that break a rule, when that is what is wrong.
    pub problems: Vec<Problem>,
}

impl Error {
    /// The code of this error in the closed set.
    #[must_use]
    pub fn code(&self) -> &'static str {
        match self {
            Self::Missing(_) => "missing",
            Self::AlreadyThere(_) => "already-there",
            Self::NotARegistry(_) => "not-a-registry",
            Self::Newer { .. } => "newer",
            Self::Damaged(_) => "damaged",
            Self::ReadOnly => "read-only",
            Self::Busy => "busy",
            Self::Seated(_) => "seated",
            Self::Gone(_) => "gone",
            Self::DiskFull => "disk-full",
            Self::Disk(_) => "disk",
            Self::NotFound { .. } => "not-found",
            Self::Stale { .. } => "stale",
            Self::Invalid(_) => "invalid",
            Self::InUse { .. } => "in-use",
            Self::Cancelled => "cancelled",
            Self::NothingToUndo => "nothing-to-undo",
            Self::NothingToRedo => "nothing-to-redo",
            Self::UndoBlocked => "undo-blocked",
            Self::Io(_, error) if is_full(error) => "disk-full",
            Self::Io(..) => "io",
            Self::Sqlite(_) | Self::Internal(_) => "internal",
        }
    }

    /// The error as it crosses to the interface and to scripts.
    #[must_use]
    pub fn report(&self) -> Report {
        let mut detail = BTreeMap::new();
        let mut say = |name: &str, value: String| detail.insert(name.to_owned(), value);
        match self {
            Self::Missing(path)
            | Self::AlreadyThere(path)
            | Self::NotARegistry(path)
            | Self::Gone(path) => {
                say("path", path.display().to_string());
            }
            Self::Newer { found, known } => {
                say("found", found.to_string());
                say("known", known.to_string());
            }
            Self::Damaged(what) | Self::Internal(what) | Self::Disk(what) => {
                say("what", what.clone());
            }
            Self::Seated(holder) => {
                say("who", holder.who.clone());
                say("machine", holder.machine.clone());
                say("since", holder.since.to_rfc3339());
                say("heard", holder.heard.to_rfc3339());
            }
            Self::NotFound { kind, .. } | Self::Stale { kind } => {
                say("kind", kind.name().to_owned());
            }
            Self::InUse { count, by, name } => {
                say("count", count.to_string());
                say("kind", by.name().to_owned());
                say("name", name.clone());
            }
            Self::Io(path, error) => {
                say("path", path.display().to_string());
                say("what", error.to_string());
            }
            Self::Sqlite(error) => {
                say("what", error.to_string());
            }
            _ => {}
        }
        let problems = match self {
            Self::Invalid(problems) => problems.clone(),
            _ => Vec::new(),
        };
        Report { code: self.code().to_owned(), message: self.to_string(), detail, problems }
    }

    /// [`Error::Invalid`] when there are problems.
    pub(crate) fn unless_none(problems: Vec<Problem>) -> Result<()> {
        if problems.is_empty() { Ok(()) } else { Err(Self::Invalid(problems)) }
    }

    /// An input or output error at `path`.
    pub(crate) fn io(path: &Path) -> impl FnOnce(std::io::Error) -> Self {
        let path = path.to_owned();
        move |error| Self::Io(path, error)
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Missing(path) => write!(f, "there is no file at {}", path.display()),
            Self::AlreadyThere(path) => {
                write!(f, "{} exists already; choose another name", path.display())
            }
            Self::NotARegistry(path) => write!(f, "{} is not a Tawama registry", path.display()),
            Self::Newer { found, known } => write!(
                f,
                "the registry was written by a newer Tawama (format {found}, this program knows {known}); update the program"
            ),
            Self::Damaged(what) => write!(f, "the registry is damaged: {what}"),
            Self::ReadOnly => write!(f, "the registry is open read-only; nothing was changed"),
            Self::Busy => write!(f, "another program is writing to the registry; try again"),
            Self::Seated(holder) => write!(
                f,
                "{} writes to the registry on {} since {}; nothing was changed",
                holder.who, holder.machine, holder.since
            ),
            Self::Gone(path) => write!(
                f,
                "the registry is no longer at {}; nothing of this was written: put it back, or open it where it is",
                path.display()
            ),
            Self::DiskFull => write!(
                f,
                "the disk is full; nothing of this was written and nothing was lost: make room and try again"
            ),
            Self::Disk(what) => write!(
                f,
                "the disk or the network answered with an error ({what}); nothing of this was written"
            ),
            Self::NotFound { kind, id } => write!(f, "there is no {} {id}", kind.name()),
            Self::Stale { kind } => {
                write!(f, "the {} was changed since it was read", kind.name())
            }
            Self::Invalid(problems) => {
                write!(f, "what was given breaks a rule:")?;
                for problem in problems {
                    write!(f, " {}: {};", problem.field, problem.code)?;
                }
                Ok(())
            }
            Self::InUse { count, by, name } => {
                write!(f, "{count} other records name it, the first a {}: {name}", by.name())
            }
            Self::Cancelled => write!(f, "it was stopped; nothing was changed"),
            Self::NothingToUndo => write!(f, "there is nothing to undo"),
            Self::NothingToRedo => write!(f, "there is nothing to do again"),
            Self::UndoBlocked => {
                write!(
                    f,
                    "it cannot be undone, because later changes built upon it; undo those first"
                )
            }
            Self::Io(path, error) => write!(f, "{}: {error}", path.display()),
            Self::Sqlite(error) => error.fmt(f),
            Self::Internal(what) => f.write_str(what),
        }
    }
}

impl std::error::Error for Error {}

impl From<rusqlite::Error> for Error {
    fn from(error: rusqlite::Error) -> Self {
        use rusqlite::{Error as Sql, ErrorCode};
        // What a row holds is none of what belongs there.
        if matches!(
            error,
            Sql::FromSqlConversionFailure(..)
                | Sql::InvalidColumnType(..)
                | Sql::IntegralValueOutOfRange(..)
                | Sql::Utf8Error(..)
        ) {
            return Self::Damaged(error.to_string());
        }
        // A journal that a failing disk left behind, which whoever only reads cannot settle.
        if error.sqlite_error().is_some_and(|error| {
            error.extended_code == rusqlite::ffi::SQLITE_READONLY_ROLLBACK
                || error.extended_code == rusqlite::ffi::SQLITE_READONLY_RECOVERY
        }) {
            return Self::Disk(error.to_string());
        }
        match error.sqlite_error_code() {
            Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked) => Self::Busy,
            Some(ErrorCode::DatabaseCorrupt) => Self::Damaged(error.to_string()),
            Some(ErrorCode::ReadOnly) => Self::ReadOnly,
            Some(ErrorCode::DiskFull) => Self::DiskFull,
            Some(
                ErrorCode::SystemIoFailure
                | ErrorCode::CannotOpen
                | ErrorCode::FileLockingProtocolFailed
                | ErrorCode::NoLargeFileSupport,
            ) => Self::Disk(error.to_string()),
            // What is no database any more, where a registry was.
            Some(ErrorCode::NotADatabase) => Self::Damaged(error.to_string()),
            Some(ErrorCode::Unknown) if is_of_a_file(&error.to_string()) => {
                Self::Damaged(error.to_string())
            }
            _ => Self::Sqlite(error),
        }
    }
}

/// Whether SQLite says of the file what it has no code of its own for: a header of another format, an index
/// of words whose first page is another's.
fn is_of_a_file(words: &str) -> bool {
    ["unsupported file format", "invalid fts5 file format"].iter().any(|it| words.contains(it))
}

/// Whether there was no room for what was to be written.
fn is_full(error: &std::io::Error) -> bool {
    use std::io::ErrorKind;
    matches!(
        error.kind(),
        ErrorKind::StorageFull | ErrorKind::QuotaExceeded | ErrorKind::FileTooLarge
    )
}
