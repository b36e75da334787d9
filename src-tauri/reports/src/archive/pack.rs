//! Packing a registry.

use std::fs::{self, File};
use std::io::{Read, Write};
use std::path::Path;

use sha2::{Digest, Sha256};
use tawama_registry::document::store::Store;
use tawama_registry::{Error, Registry, Result, Stamp, backup};
use zip::write::{SimpleFileOptions, ZipWriter};
use zip::{CompressionMethod, DateTime};

use super::{Entry, FORMAT, MANIFEST, Manifest, Packed, REGISTRY, Telling, VERSION, hex, name_of};

/// How much is held in memory at once.
const PIECE: usize = 256 * 1024;

/// Packs `registry` and its documents into the file `to`, which is replaced only by a whole one.
///
/// # Errors
/// [`Error::Io`] when the place cannot be written; [`Error::Cancelled`] when `tell` says so.
/// Nothing is left behind then.
pub fn pack(registry: &Registry, to: &Path, stamp: &Stamp, tell: Telling<'_>) -> Result<Packed> {
    let aside = beside(to, "part");
    let copy = beside(to, "copy");
    let packed = backup::copy_to(registry, &copy).and_then(|documents| {
        let packing = Packing { copy: &copy, aside: &aside, store: Store::of(registry.path()) };
        packing.write(&documents, stamp, tell)
    });
    let _ = fs::remove_file(&copy);
    let moved = packed.and_then(|(documents, missing)| {
        fs::rename(&aside, to).map_err(|error| Error::Io(to.to_owned(), error))?;
        Ok(Packed { path: to.display().to_string(), documents, missing })
    });
    if moved.is_err() {
        let _ = fs::remove_file(&aside);
    }
    moved
}

fn beside(path: &Path, ending: &str) -> std::path::PathBuf {
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    path.with_file_name(format!(".{name}.{}.{ending}", std::process::id()))
}

struct Packing<'a> {
    copy: &'a Path,
    aside: &'a Path,
    store: Store,
}

impl Packing<'_> {
    /// Answers how many documents were packed and how many were missing.
    fn write(
        &self,
        documents: &[(String, u64)],
        stamp: &Stamp,
        tell: Telling<'_>,
    ) -> Result<(u32, u32)> {
        let mut whole = Vec::new();
        let mut missing = 0_u32;
        for (sha256, bytes) in documents {
            // Looked at here, so that the manifest never names what the archive lacks.
            match self.store.fault(sha256, *bytes)? {
                None => whole.push(Entry { sha256: sha256.clone(), bytes: *bytes }),
                Some(_) => missing += 1,
            }
        }
        let registry = Entry { sha256: hash(self.copy)?, bytes: length(self.copy)? };
        let all = registry.bytes + whole.iter().map(|entry| entry.bytes).sum::<u64>();
        let manifest = Manifest {
            format: FORMAT.to_owned(),
            version: VERSION,
            made: stamp.at.to_rfc3339_opts(chrono::SecondsFormat::Secs, true),
            registry,
            documents: whole,
        };
        let io = |error| Error::Io(self.aside.to_owned(), error);
        let mut zip = ZipWriter::new(File::create(self.aside).map_err(io)?);
        let text = serde_json::to_vec_pretty(&manifest)
            .map_err(|error| Error::Internal(error.to_string()))?;
        self.begin(&mut zip, MANIFEST, CompressionMethod::Deflated)?;
        zip.write_all(&text).map_err(io)?;
        let mut done = 0;
        self.begin(&mut zip, REGISTRY, CompressionMethod::Deflated)?;
        self.put(&mut zip, self.copy, &mut done, all, tell)?;
        for entry in &manifest.documents {
            // Scans and PDFs are packed already.
            self.begin(&mut zip, &name_of(&entry.sha256), CompressionMethod::Stored)?;
            self.put(&mut zip, &self.store.path(&entry.sha256), &mut done, all, tell)?;
        }
        let file = zip.finish().map_err(|error| io(error.into()))?;
        file.sync_all().map_err(io)?;
        Ok((u32::try_from(manifest.documents.len()).unwrap_or(u32::MAX), missing))
    }

    fn begin(&self, zip: &mut ZipWriter<File>, name: &str, how: CompressionMethod) -> Result<()> {
        let options = SimpleFileOptions::default()
            .compression_method(how)
            .last_modified_time(DateTime::default())
            .unix_permissions(0o600)
            .large_file(true);
        zip.start_file(name, options)
            .map_err(|error| Error::Io(self.aside.to_owned(), error.into()))
    }

    fn put(
        &self,
        zip: &mut ZipWriter<File>,
        from: &Path,
        done: &mut u64,
        all: u64,
        tell: Telling<'_>,
    ) -> Result<()> {
        let mut file = File::open(from).map_err(|error| Error::Io(from.to_owned(), error))?;
        let mut piece = vec![0_u8; PIECE];
        loop {
            let read = file.read(&mut piece).map_err(|error| Error::Io(from.to_owned(), error))?;
            let part = piece.get(..read).unwrap_or_default();
            if part.is_empty() {
                return Ok(());
            }
            zip.write_all(part).map_err(|error| Error::Io(self.aside.to_owned(), error))?;
            *done += part.len() as u64;
            if !tell(*done, all) {
                return Err(Error::Cancelled);
            }
        }
    }
}

fn length(path: &Path) -> Result<u64> {
    let about = fs::metadata(path).map_err(|error| Error::Io(path.to_owned(), error))?;
    Ok(about.len())
}

fn hash(path: &Path) -> Result<String> {
    let io = |error| Error::Io(path.to_owned(), error);
    let mut file = File::open(path).map_err(io)?;
    let mut hash = Sha256::new();
    let mut piece = vec![0_u8; PIECE];
    loop {
        let read = file.read(&mut piece).map_err(io)?;
        match piece.get(..read) {
            Some(part) if !part.is_empty() => hash.update(part),
            _ => return Ok(hex(&hash.finalize())),
        }
    }
}
