//! The log: what went wrong, when and where in the program, in the system's folder for logs.
//!
//! It holds no personal data: the code of an error, the verb that met it, and what the system or
//! SQLite calls the reason; never a sentence, a path or a name, which may tell of someone. So it
//! can be sent to whoever helps without being read through first.

use std::fs::{self, File, OpenOptions};
use std::io::Write;
use std::path::{Path, PathBuf};
use std::sync::OnceLock;

use chrono::{SecondsFormat, Utc};
use tawama_registry::Error;

/// How large the log grows before it is put aside, in bytes. One older one is kept.
const MOST: u64 = 256 * 1024;

static OPEN: OnceLock<Journal> = OnceLock::new();

/// A log in its file.
#[derive(Debug)]
struct Journal {
    file: PathBuf,
}

impl Journal {
    /// Adds a line. That it cannot be written is no reason to stop anything.
    fn add(&self, place: &str, what: &str) {
        let time = Utc::now().to_rfc3339_opts(SecondsFormat::Millis, true);
        let line = format!("{time} {place} {what}\n");
        let _ = self.append(&line);
    }

    fn append(&self, line: &str) -> std::io::Result<()> {
        if let Some(folder) = self.file.parent() {
            fs::create_dir_all(folder)?;
        }
        if fs::metadata(&self.file).is_ok_and(|about| about.len() > MOST) {
            fs::rename(&self.file, self.older())?;
        }
        let mut options = OpenOptions::new();
        options.append(true).create(true);
        #[cfg(unix)]
        std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
        let mut file: File = options.open(&self.file)?;
        file.write_all(line.as_bytes())
    }

    fn older(&self) -> PathBuf {
        self.file.with_extension("1.log")
    }

    /// The last lines, the oldest first.
    fn last(&self, most: usize) -> Vec<String> {
        let read = |path: &Path| fs::read_to_string(path).unwrap_or_default();
        let text = read(&self.older()) + &read(&self.file);
        let mut lines: Vec<String> = text.lines().rev().take(most).map(str::to_owned).collect();
        lines.reverse();
        lines
    }
}

/// Begins the log in `folder`. A panic is noted from now on, by its place.
pub(crate) fn begin(folder: &Path) {
    let _ = OPEN.set(Journal { file: folder.join("tawama.log") });
    let usual = std::panic::take_hook();
    std::panic::set_hook(Box::new(move |panic| {
        let place = panic.location().map_or_else(String::new, |at| {
            // The path of a file of the program, without where it was built.
            let file = at.file().rsplit("src-tauri/").next().unwrap_or_default();
            format!("{file}:{}", at.line())
        });
        note(&place, "panic");
        usual(panic);
    }));
}

/// Notes that something happened at a place in the program.
pub(crate) fn note(place: &str, what: &str) {
    if let Some(journal) = OPEN.get() {
        journal.add(place, what);
    }
}

/// Notes an error, unless it is one of those that belong to daily work.
pub(crate) fn error(place: &str, error: &Error) {
    if let Some(reason) = reason(error) {
        note(&place_of(place), &format!("{} {reason}", error.code()));
    }
}

/// The last lines of the log, the oldest first.
pub(crate) fn last(most: usize) -> Vec<String> {
    OPEN.get().map(|journal| journal.last(most)).unwrap_or_default()
}

/// Why, in words that tell of nobody; nothing for what is no trouble of the program's.
fn reason(error: &Error) -> Option<String> {
    match error {
        Error::Io(_, why) => Some(match why.raw_os_error() {
            Some(code) => format!("{:?} ({code})", why.kind()),
            None => format!("{:?}", why.kind()),
        }),
        Error::Sqlite(why) => Some(match why.sqlite_error() {
            Some(why) => format!("{:?} ({})", why.code, why.extended_code),
            None => "(no code)".to_owned(),
        }),
        Error::Missing(_)
        | Error::AlreadyThere(_)
        | Error::NotFound { .. }
        | Error::Stale { .. }
        | Error::Invalid(_)
        | Error::InUse { .. }
        | Error::Cancelled
        | Error::NothingToUndo
        | Error::NothingToRedo
        | Error::ReadOnly => None,
        _ => Some(String::new()),
    }
}

/// The verb out of the name that the compiler gives what is done by it:
/// `tawama_lib::partner::partner_save::{{closure}}::{{closure}}`.
fn place_of(name: &str) -> String {
    name.split("::{{closure}}").next().unwrap_or_default().replace("tawama_lib::", "")
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::indexing_slicing)]
mod tests {
    use super::*;

    #[test]
    fn the_log_tells_codes_and_places_and_no_paths_or_names() {
        let folder = tempfile::tempdir().unwrap();
        let journal = Journal { file: folder.path().join("logs/tawama.log") };
        let secret = PathBuf::from("/home/amina/Registre.tawama");
        let full = std::io::Error::from_raw_os_error(28);
        let told = reason(&Error::Io(secret, full)).unwrap();
        journal.add("backup::backup_make", &format!("io {told}"));
        let internal = Error::Internal("Amina Berrada".into());
        journal.add("x", &format!("internal {}", reason(&internal).unwrap()));
        let text = fs::read_to_string(&journal.file).unwrap();
        assert!(text.contains("backup::backup_make io StorageFull (28)"), "{text}");
        assert!(!text.contains("mina"), "{text}");
        assert_eq!(reason(&Error::NothingToUndo), None);
    }

    #[test]
    fn an_old_log_is_put_aside_and_its_lines_are_still_told() {
        let folder = tempfile::tempdir().unwrap();
        let journal = Journal { file: folder.path().join("tawama.log") };
        let line = "x".repeat(1000);
        for _ in 0..600 {
            journal.add("place", &line);
        }
        let size = |path: &Path| fs::metadata(path).unwrap().len();
        assert!(size(&journal.file) <= MOST + 2000 && size(&journal.older()) <= MOST + 2000);
        journal.add("place", "the last");
        let last = journal.last(300);
        assert_eq!(last.len(), 300);
        assert!(last[299].ends_with("place the last"));
    }

    #[test]
    fn a_place_is_the_verb() {
        let name = "tawama_lib::partner::partner_save::{{closure}}::{{closure}}";
        assert_eq!(place_of(name), "partner::partner_save");
    }
}
