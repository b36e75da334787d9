//! Packing a registry.

use std::fs::{self, File};
use std::io::{BufWriter, Read, Write};
use std::path::{Path, PathBuf};

use tawama_registry::document::store::{Store, sha256_of};
use tawama_registry::{Error, Registry, Result, Stamp, backup};
use zip::write::{SimpleFileOptions, ZipWriter};
use zip::{CompressionMethod, DateTime};

use super::{
    Entry, FORMAT, MANIFEST, Manifest, Packed, Passphrase, REGISTRY, Telling, VERSION, name_of,
    seal,
};
use crate::export;

/// How much is held in memory at once.
const PIECE: usize = 256 * 1024;

/// Packs `registry` and its documents into the file `to`, which is replaced only by a whole one;
/// sealed under `passphrase` where there is one.
///
/// # Errors
/// [`Error::Io`] when the place cannot be written; [`Error::Cancelled`] when `tell` says so.
/// Nothing is left behind then.
pub fn pack(
    registry: &Registry,
    to: &Path,
    passphrase: Option<&Passphrase>,
    stamp: &Stamp,
    tell: Telling<'_>,
) -> Result<Packed> {
    let copy = copy_beside(to);
    let packed = backup::copy_to(registry, &copy).and_then(|documents| {
        let packing = Packing { copy: &copy, to, store: Store::of(registry.path()) };
        let mut counts = (0, 0);
        export::save_with(to, |file| {
            let io = |error| Error::Io(to.to_owned(), error);
            let Some(passphrase) = passphrase else {
                counts = packing.write(file, &documents, stamp, tell)?;
                return Ok(());
            };
            // What is sealed is packed first: it lies in a file without a name, which is gone with
            // the program however that ends.
            let folder = to.parent().filter(|folder| !folder.as_os_str().is_empty());
            let open = tempfile::tempfile_in(folder.unwrap_or(Path::new("."))).map_err(io)?;
            let mut open = BufWriter::new(open);
            counts = packing.write(&mut open, &documents, stamp, tell)?;
            let mut open = open.into_inner().map_err(|error| io(error.into_error()))?;
            seal::close(&mut open, file, passphrase).map_err(io)
        })?;
        let (documents, missing) = counts;
        Ok(Packed { path: to.display().to_string(), documents, missing })
    });
    let _ = fs::remove_file(&copy);
    packed
}

/// Where the copy of the registry lies while it is packed.
fn copy_beside(path: &Path) -> PathBuf {
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    path.with_file_name(format!(".{name}.{}.copy", std::process::id()))
}

/// An archive while it is written.
type Zip<'a> = ZipWriter<&'a mut BufWriter<File>>;

struct Packing<'a> {
    copy: &'a Path,
    to: &'a Path,
    store: Store,
}

impl Packing<'_> {
    /// Answers how many documents were packed and how many were missing.
    fn write(
        &self,
        file: &mut BufWriter<File>,
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
        let registry = self.registry()?;
        let all = registry.bytes + whole.iter().map(|entry| entry.bytes).sum::<u64>();
        let manifest = Manifest {
            format: FORMAT.to_owned(),
            version: VERSION,
            made: stamp.at.to_rfc3339_opts(chrono::SecondsFormat::Secs, true),
            registry,
            documents: whole,
        };
        let io = |error| Error::Io(self.to.to_owned(), error);
        let mut zip = ZipWriter::new(file);
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
        zip.finish().map_err(|error| io(error.into()))?;
        Ok((u32::try_from(manifest.documents.len()).unwrap_or(u32::MAX), missing))
    }

    /// The copy of the registry as the manifest names it.
    fn registry(&self) -> Result<Entry> {
        let io = |error| Error::Io(self.copy.to_owned(), error);
        let bytes = fs::metadata(self.copy).map_err(io)?.len();
        let sha256 = File::open(self.copy).and_then(sha256_of).map_err(io)?;
        Ok(Entry { sha256, bytes })
    }

    fn begin(&self, zip: &mut Zip<'_>, name: &str, how: CompressionMethod) -> Result<()> {
        let options = SimpleFileOptions::default()
            .compression_method(how)
            .last_modified_time(DateTime::default())
            .unix_permissions(0o600)
            .large_file(true);
        zip.start_file(name, options).map_err(|error| Error::Io(self.to.to_owned(), error.into()))
    }

    fn put(
        &self,
        zip: &mut Zip<'_>,
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
            zip.write_all(part).map_err(|error| Error::Io(self.to.to_owned(), error))?;
            *done += part.len() as u64;
            if !tell(*done, all) {
                return Err(Error::Cancelled);
            }
        }
    }
}
