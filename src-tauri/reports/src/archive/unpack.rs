//! Unpacking an archive that may come from anyone.

use std::collections::VecDeque;
use std::fs::{self, OpenOptions};
use std::io::{BufReader, Read, Write};
use std::path::{Path, PathBuf};

use sha2::{Digest, Sha256};
use tawama_registry::document::store::{MOST_BYTES, Store, hex};
use tawama_registry::store::documents_folder;
use tawama_registry::{Error, Result, backup};
use zip::read::read_zipfile_from_stream;
use zip::result::ZipError;

use super::{
    Entry, FORMAT, LARGEST_REGISTRY, LONGEST_MANIFEST, MANIFEST, Manifest, Packed, Passphrase,
    REGISTRY, Telling, VERSION, name_of, opened, refused, seal,
};

/// How much is held in memory at once.
const PIECE: usize = 256 * 1024;

/// Unpacks the archive at `from` into a new registry at `to`, which must not be there yet, with
/// its documents beside it; one that is sealed needs its passphrase.
///
/// # Errors
/// [`Error::AlreadyThere`] when `to` or its folder of documents is; [`Error::Invalid`] when the
/// file is no archive, is cut short, or holds something else than it says;
/// [`Error::Newer`] when a newer program made it; [`Error::Io`]; [`Error::Cancelled`]. Nothing
/// is left behind then.
pub fn unpack(
    from: &Path,
    to: &Path,
    passphrase: Option<&Passphrase>,
    tell: Telling<'_>,
) -> Result<Packed> {
    let folder = documents_folder(to);
    for place in [to, &folder] {
        if place.exists() {
            return Err(Error::AlreadyThere(place.to_owned()));
        }
    }
    let name = to.file_name().unwrap_or_default().to_string_lossy();
    let aside = to.with_file_name(format!(".{name}.{}.part", std::process::id()));
    let aside_documents = to.with_file_name(format!(".{name}.{}.documents", std::process::id()));
    let unpacked =
        take_out(from, &aside, &aside_documents, passphrase, tell).and_then(|documents| {
            // Looked through as any registry is before anyone opens it.
            let held = backup::look(&aside, &aside_documents)?;
            if let Some(line) = held.damage.first() {
                return Err(Error::Damaged(line.clone()));
            }
            if aside_documents.exists() {
                fs::rename(&aside_documents, &folder).map_err(|error| Error::Io(folder, error))?;
            }
            fs::rename(&aside, to).map_err(|error| Error::Io(to.to_owned(), error))?;
            let missing = held.documents.1;
            Ok(Packed { path: to.display().to_string(), documents, missing })
        });
    if unpacked.is_err() {
        let _ = fs::remove_file(&aside);
        let _ = fs::remove_dir_all(&aside_documents);
    }
    unpacked
}

/// Takes everything out; answers how many documents there were.
fn take_out(
    from: &Path,
    aside: &Path,
    documents: &Path,
    passphrase: Option<&Passphrase>,
    tell: Telling<'_>,
) -> Result<u32> {
    let mut file = BufReader::with_capacity(PIECE, opened(from)?);
    let io = |error| Error::Io(from.to_owned(), error);
    let mut stream: Box<dyn Read> = match (seal::is_sealed(&mut file).map_err(io)?, passphrase) {
        (false, _) => Box::new(file),
        (true, Some(passphrase)) => {
            Box::new(BufReader::with_capacity(PIECE, seal::open(file, passphrase)?))
        }
        (true, None) => return Err(refused("archive-sealed")),
    };
    let manifest = manifest(&mut stream)?;
    let store = Store::in_folder(documents.to_owned());
    let all =
        manifest.registry.bytes + manifest.documents.iter().map(|entry| entry.bytes).sum::<u64>();
    let mut expected: VecDeque<(String, Entry, PathBuf)> = VecDeque::new();
    expected.push_back((REGISTRY.to_owned(), manifest.registry, aside.to_owned()));
    let count = u32::try_from(manifest.documents.len()).unwrap_or(u32::MAX);
    for entry in manifest.documents {
        let place = store.path(&entry.sha256);
        expected.push_back((name_of(&entry.sha256), entry, place));
    }
    let mut done = 0;
    while let Some((name, entry, place)) = expected.pop_front() {
        let mut packed = read_zipfile_from_stream(&mut stream)
            .map_err(wrong)?
            .ok_or_else(|| refused("archive-incomplete"))?;
        if packed.name().map_err(wrong)? != name {
            return Err(refused("archive-other-entry"));
        }
        take_one(&mut packed, &entry, &place, &mut done, all, tell)?;
    }
    // What follows is the directory, which nobody asked.
    match read_zipfile_from_stream(&mut stream).map_err(wrong)? {
        None => Ok(count),
        Some(_) => Err(refused("archive-other-entry")),
    }
}

/// The manifest, which stands first.
fn manifest(stream: &mut impl Read) -> Result<Manifest> {
    let packed = read_zipfile_from_stream(stream).map_err(wrong)?;
    let packed = packed.filter(|packed| packed.name().is_ok_and(|name| name == MANIFEST));
    let packed = packed.ok_or_else(|| refused("archive-not-one"))?;
    let mut text = Vec::new();
    packed
        .take(LONGEST_MANIFEST + 1)
        .read_to_end(&mut text)
        .map_err(|_| refused("archive-not-one"))?;
    if text.len() as u64 > LONGEST_MANIFEST {
        return Err(refused("archive-too-large"));
    }
    // The version first: a newer shape may not be read at all.
    let shape: serde_json::Value =
        serde_json::from_slice(&text).map_err(|_| refused("archive-not-one"))?;
    if shape.get("format").and_then(|format| format.as_str()) != Some(FORMAT) {
        return Err(refused("archive-not-one"));
    }
    let version = shape.get("version").and_then(serde_json::Value::as_u64).unwrap_or_default();
    if version > u64::from(VERSION) {
        let found = usize::try_from(version).unwrap_or(usize::MAX);
        return Err(Error::Newer { found, known: VERSION as usize });
    }
    let manifest: Manifest =
        serde_json::from_value(shape).map_err(|_| refused("archive-not-one"))?;
    let known = |entry: &Entry, most: u64| is_hash(&entry.sha256) && entry.bytes <= most;
    let sound = known(&manifest.registry, LARGEST_REGISTRY)
        && manifest.documents.iter().all(|entry| known(entry, MOST_BYTES));
    if sound { Ok(manifest) } else { Err(refused("archive-too-large")) }
}

/// Whether a text can be a SHA-256, and so a name without a folder in it.
fn is_hash(text: &str) -> bool {
    text.len() == 64 && text.bytes().all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f'))
}

fn take_one(
    packed: &mut impl Read,
    entry: &Entry,
    place: &Path,
    done: &mut u64,
    all: u64,
    tell: Telling<'_>,
) -> Result<()> {
    let io = |error| Error::Io(place.to_owned(), error);
    if let Some(folder) = place.parent() {
        fs::create_dir_all(folder).map_err(io)?;
    }
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let mut file = options.open(place).map_err(io)?;
    let (mut hash, mut bytes) = (Sha256::new(), 0_u64);
    let mut piece = vec![0_u8; PIECE];
    loop {
        let read = packed.read(&mut piece).map_err(|_| refused("archive-damaged"))?;
        let part = piece.get(..read).unwrap_or_default();
        if part.is_empty() {
            break;
        }
        bytes += part.len() as u64;
        // What is said to be small and is not is cut off here, however much would follow.
        if bytes > entry.bytes {
            return Err(refused("archive-damaged"));
        }
        hash.update(part);
        file.write_all(part).map_err(io)?;
        *done += part.len() as u64;
        if !tell(*done, all) {
            return Err(Error::Cancelled);
        }
    }
    if bytes != entry.bytes || hex(&hash.finalize()) != entry.sha256 {
        return Err(refused("archive-damaged"));
    }
    file.sync_all().map_err(io)
}

fn wrong(error: ZipError) -> Error {
    match error {
        ZipError::UnsupportedArchive(_) => refused("archive-other-entry"),
        ZipError::Io(error) if error.kind() == std::io::ErrorKind::UnexpectedEof => {
            refused("archive-incomplete")
        }
        _ => refused("archive-not-one"),
    }
}
