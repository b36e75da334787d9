//! The folder of contents beside the registry: taken in by streaming, addressed by
//! what they are, looked at again.

use std::fs::{self, File};
use std::io::{self, Read, Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use crate::error::{Error, Problem, Result};
use crate::terms::terms;

/// The largest file that is taken in: 2 GiB.
pub const MOST_BYTES: u64 = 2 * 1024 * 1024 * 1024;

/// How much is held in memory at once.
const PIECE: usize = 256 * 1024;

/// The longest name of a file, in bytes: what every common file system allows, with
/// room for a number.
const LONGEST_NAME: usize = 200;

/// A content: what it is, and how a file of it is opened.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct Content {
    /// SHA-256, in 64 small hexadecimal digits.
    pub sha256: String,
    /// Its length.
    #[specta(type = u32)]
    pub bytes: u64,
    /// Its media type (RFC 6838), as far as its first bytes or its name tell.
    pub media: String,
}

terms! {
    /// What is wrong with a content.
    pub enum Fault {
        /// Its file is not there.
        Missing = "missing",
        /// Its file is shorter or longer than it was.
        CutShort = "cut_short",
        /// Its file is not what it was.
        Altered = "altered",
    }
}

/// The folder of contents of one registry.
#[derive(Debug, Clone)]
pub struct Store {
    folder: PathBuf,
}

impl Store {
    /// The store of the registry at `registry`.
    #[must_use]
    pub fn of(registry: &Path) -> Self {
        Self { folder: crate::store::documents_folder(registry) }
    }

    /// The store that lies in `folder`, as that of the backups of a registry.
    #[must_use]
    pub fn in_folder(folder: PathBuf) -> Self {
        Self { folder }
    }

    /// Where it is.
    #[must_use]
    pub fn folder(&self) -> &Path {
        &self.folder
    }

    /// Whether the content with this SHA-256 and length is there, as far as its length tells.
    #[must_use]
    pub fn holds(&self, sha256: &str, bytes: u64) -> bool {
        fs::metadata(self.path(sha256)).is_ok_and(|about| about.len() == bytes)
    }

    /// Where the content with this SHA-256 lies.
    #[must_use]
    pub fn path(&self, sha256: &str) -> PathBuf {
        let (first, _) = sha256.split_at(sha256.len().min(2));
        self.folder.join(first).join(sha256)
    }

    /// Takes the file at `from` in: read once, never held whole in memory, on the disk
    /// before this answers. One that is there already is not written again.
    ///
    /// # Errors
    /// [`Error::Io`] when it cannot be read or kept; [`Error::Invalid`] when it is larger
    /// than [`MOST_BYTES`]. Nothing is left behind.
    pub fn take_in(&self, from: &Path) -> Result<Content> {
        let io = |error| Error::Io(from.to_owned(), error);
        let mut source = File::open(from).map_err(io)?;
        let about = source.metadata().map_err(io)?;
        if !about.is_file() {
            return Err(io(io::ErrorKind::InvalidInput.into()));
        }
        if about.len() > MOST_BYTES {
            return Err(too_large());
        }
        fs::create_dir_all(&self.folder).map_err(|error| Error::Io(self.folder.clone(), error))?;
        let aside = self.folder.join(format!(".{}.part", uuid::Uuid::now_v7().simple()));
        let taken = self.copy(&mut source, from, &aside);
        if taken.is_err() {
            let _ = fs::remove_file(&aside);
        }
        taken
    }

    fn copy(&self, source: &mut File, from: &Path, aside: &Path) -> Result<Content> {
        let kept = |error| Error::Io(aside.to_owned(), error);
        let mut target = File::create_new(aside).map_err(kept)?;
        let (mut hash, mut bytes, mut first) = (Sha256::new(), 0_u64, Vec::new());
        let mut piece = vec![0_u8; PIECE];
        loop {
            let read =
                source.read(&mut piece).map_err(|error| Error::Io(from.to_owned(), error))?;
            let part = piece.get(..read).unwrap_or_default();
            if part.is_empty() {
                break;
            }
            if first.is_empty() {
                first.extend_from_slice(part.get(..16).unwrap_or(part));
            }
            bytes += part.len() as u64;
            if bytes > MOST_BYTES {
                return Err(too_large());
            }
            hash.update(part);
            target.write_all(part).map_err(kept)?;
        }
        target.sync_all().map_err(kept)?;
        drop(target);
        let sha256 = hex(&hash.finalize());
        let place = self.path(&sha256);
        if self.holds(&sha256, bytes) {
            fs::remove_file(aside).map_err(kept)?;
        } else {
            if let Some(folder) = place.parent() {
                fs::create_dir_all(folder).map_err(|error| Error::Io(folder.to_owned(), error))?;
            }
            fs::rename(aside, &place).map_err(|error| Error::Io(place.clone(), error))?;
            sync_folder(place.parent());
        }
        Ok(Content { sha256, bytes, media: media(&first, from) })
    }

    /// A part of a content: up to `length` bytes from `offset`.
    ///
    /// # Errors
    /// [`Error::Io`] when its file is missing or cannot be read.
    pub fn part(&self, sha256: &str, offset: u64, length: usize) -> Result<Vec<u8>> {
        let path = self.path(sha256);
        let io = |error| Error::Io(path.clone(), error);
        let mut file = File::open(&path).map_err(io)?;
        file.seek(SeekFrom::Start(offset)).map_err(io)?;
        let mut part = Vec::new();
        file.take(length as u64).read_to_end(&mut part).map_err(io)?;
        Ok(part)
    }

    /// Writes a content to `to`, which is replaced only by the whole of it.
    ///
    /// # Errors
    /// [`Error::Io`] when either cannot be read or written.
    pub fn copy_out(&self, sha256: &str, to: &Path) -> Result<()> {
        let from = self.path(sha256);
        let mut aside = to.as_os_str().to_owned();
        aside.push(".part");
        let aside = PathBuf::from(aside);
        let copied = fs::copy(&from, &aside).and_then(|_| fs::rename(&aside, to));
        copied.map_err(|error| {
            let _ = fs::remove_file(&aside);
            Error::Io(if from.exists() { to.to_owned() } else { from.clone() }, error)
        })
    }

    /// What is wrong with a content; nothing when it is whole.
    ///
    /// # Errors
    /// [`Error::Io`] when its file is there and cannot be read.
    pub fn fault(&self, sha256: &str, bytes: u64) -> Result<Option<Fault>> {
        let path = self.path(sha256);
        let file = match File::open(&path) {
            Ok(file) => file,
            Err(error) if error.kind() == io::ErrorKind::NotFound => {
                return Ok(Some(Fault::Missing));
            }
            Err(error) => return Err(Error::Io(path, error)),
        };
        if file.metadata().is_ok_and(|about| about.len() != bytes) {
            return Ok(Some(Fault::CutShort));
        }
        let found = sha256_of(file).map_err(|error| Error::Io(path, error))?;
        Ok((found != sha256).then_some(Fault::Altered))
    }

    /// The contents that lie in the folder, and what was left half-copied.
    ///
    /// # Errors
    /// [`Error::Io`] when the folder is there and cannot be read.
    pub fn contents(&self) -> Result<Vec<PathBuf>> {
        let mut files = Vec::new();
        let entries = match fs::read_dir(&self.folder) {
            Ok(entries) => entries,
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(files),
            Err(error) => return Err(Error::Io(self.folder.clone(), error)),
        };
        for entry in entries {
            let path = entry.map_err(|error| Error::Io(self.folder.clone(), error))?.path();
            if path.is_dir() {
                let inner = fs::read_dir(&path).map_err(|error| Error::Io(path.clone(), error))?;
                files.extend(inner.filter_map(|entry| entry.ok().map(|entry| entry.path())));
            } else {
                files.push(path);
            }
        }
        files.sort();
        Ok(files)
    }
}

fn too_large() -> Error {
    Error::Invalid(vec![Problem::new("file", "file-too-large").with("most", "2 GiB")])
}

/// The SHA-256 of what is read, in 64 small hexadecimal digits; never held whole in memory.
///
/// # Errors
/// When it cannot be read.
pub fn sha256_of(mut from: impl Read) -> io::Result<String> {
    let mut hash = Sha256::new();
    let mut piece = vec![0_u8; PIECE];
    loop {
        let read = from.read(&mut piece)?;
        match piece.get(..read) {
            Some(part) if !part.is_empty() => hash.update(part),
            _ => return Ok(hex(&hash.finalize())),
        }
    }
}

/// A new name in a folder is on the disk only when the folder is.
pub(crate) fn sync_folder(folder: Option<&Path>) {
    #[cfg(unix)]
    if let Some(folder) = folder.and_then(|folder| File::open(folder).ok()) {
        let _ = folder.sync_all();
    }
    #[cfg(not(unix))]
    let _ = folder;
}

/// Bytes in small hexadecimal digits.
#[must_use]
pub fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// What a file is by its first bytes, or by its name where they say nothing.
fn media(first: &[u8], path: &Path) -> String {
    let by_bytes: &[(&[u8], &str)] = &[
        (b"%PDF-", "application/pdf"),
        (b"\x89PNG\r\n\x1a\n", "image/png"),
        (b"\xff\xd8\xff", "image/jpeg"),
        (b"GIF8", "image/gif"),
    ];
    if let Some((_, media)) = by_bytes.iter().find(|(magic, _)| first.starts_with(magic)) {
        return (*media).to_owned();
    }
    if first.starts_with(b"RIFF") && first.get(8..12) == Some(b"WEBP") {
        return "image/webp".to_owned();
    }
    mime_guess::from_path(path).first_or_octet_stream().essence_str().to_owned()
}

/// A file's name that every system takes: without folders, marks that are reserved
/// somewhere, control characters, or names of devices; not too long, ending kept.
#[must_use]
pub fn safe_name(name: &str) -> String {
    let last = name.rsplit(['/', '\\']).next().unwrap_or_default();
    let options = sanitize_filename::Options { windows: true, truncate: false, replacement: "_" };
    let clean = sanitize_filename::sanitize_with_options(last, options);
    let clean = clean.trim().trim_start_matches('.');
    let clean = if clean.is_empty() { "document" } else { clean };
    if clean.len() <= LONGEST_NAME {
        return clean.to_owned();
    }
    let (stem, ending) = match clean.rsplit_once('.') {
        Some((stem, ending)) if ending.len() <= 16 => (stem, format!(".{ending}")),
        _ => (clean, String::new()),
    };
    let mut cut = LONGEST_NAME.saturating_sub(ending.len()).min(stem.len());
    while !stem.is_char_boundary(cut) {
        cut -= 1;
    }
    format!("{}{ending}", stem.get(..cut).unwrap_or_default().trim_end())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_safe_on_every_system_and_keep_their_ending() {
        for (given, safe) in [
            ("Convention signée.pdf", "Convention signée.pdf"),
            ("مذكرة التفاهم.pdf", "مذكرة التفاهم.pdf"),
            ("../../etc/passwd", "passwd"),
            ("C:\\Users\\a\\scan.pdf", "scan.pdf"),
            ("a:b*c?.pdf", "a_b_c_.pdf"),
            ("...", "_"),
            (" .hidden", "hidden"),
            ("", "document"),
        ] {
            assert_eq!(safe_name(given), safe, "{given}");
        }
        assert_ne!(safe_name("CON"), "CON");
        let long = format!("{}.pdf", "ص".repeat(300));
        assert!(safe_name(&long).len() <= LONGEST_NAME && safe_name(&long).ends_with(".pdf"));
    }

    #[test]
    fn a_file_is_taken_in_once_and_looked_at_again() {
        let folder = tempfile::tempdir().unwrap();
        let store = Store::of(&folder.path().join("office.tawama"));
        let file = folder.path().join("scan.bin");
        fs::write(&file, b"%PDF-1.7 something").unwrap();
        let content = store.take_in(&file).unwrap();
        assert_eq!((content.media.as_str(), content.bytes), ("application/pdf", 18));
        assert_eq!(store.take_in(&file).unwrap(), content);
        assert_eq!(store.contents().unwrap(), [store.path(&content.sha256)], "kept once");
        assert_eq!(store.part(&content.sha256, 5, 3).unwrap(), b"1.7");
        assert_eq!(store.fault(&content.sha256, 18).unwrap(), None);

        let path = store.path(&content.sha256);
        fs::write(&path, b"%PDF-1.7 something else").unwrap();
        assert_eq!(store.fault(&content.sha256, 18).unwrap(), Some(Fault::CutShort));
        fs::write(&path, b"%PDF-1.7 sometHing").unwrap();
        assert_eq!(store.fault(&content.sha256, 18).unwrap(), Some(Fault::Altered));
        fs::remove_file(&path).unwrap();
        assert_eq!(store.fault(&content.sha256, 18).unwrap(), Some(Fault::Missing));
        // Taken in again it is whole again.
        store.take_in(&file).unwrap();
        assert_eq!(store.fault(&content.sha256, 18).unwrap(), None);
    }

    #[test]
    fn what_cannot_be_taken_in_leaves_nothing_behind() {
        let folder = tempfile::tempdir().unwrap();
        let store = Store::of(&folder.path().join("office.tawama"));
        assert!(matches!(store.take_in(folder.path()), Err(Error::Io(..))));
        let large = folder.path().join("large.bin");
        File::create(&large).unwrap().set_len(MOST_BYTES + 1).unwrap();
        assert!(matches!(store.take_in(&large), Err(Error::Invalid(_))));
        assert!(store.contents().unwrap().is_empty());
    }
}
