//! Writing to a file. What was there stays whole until the new file is.

use std::fs::{self, File};
use std::io::{self, BufWriter, Write};
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};
use tawama_registry::{Error, Result};

use crate::csv::{self, Separator};
use crate::table::Table;
use crate::xlsx;

/// What kind of file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
#[serde(tag = "kind", content = "separator", rename_all = "snake_case")]
pub enum Format {
    /// A workbook for Excel and its kin.
    Xlsx,
    /// Plain text with this between the cells.
    Csv(Separator),
}

impl Format {
    /// The extension of its files, without a dot.
    #[must_use]
    pub fn extension(self) -> &'static str {
        match self {
            Self::Xlsx => "xlsx",
            Self::Csv(Separator::Tab) => "tsv",
            Self::Csv(_) => "csv",
        }
    }
}

/// Several tables as the bytes of one file.
///
/// # Errors
/// When a table is larger than a sheet can be (1,048,576 rows).
pub fn book(tables: &[Table], format: Format) -> Result<Vec<u8>> {
    match format {
        Format::Xlsx => xlsx::book(tables),
        Format::Csv(separator) => Ok(csv::book(tables, separator)),
    }
}

/// Writes several tables to one file at `path`. A file that is there is replaced only by a
/// whole one.
///
/// # Errors
/// [`Error::Io`] when the place cannot be written; what was there is as it was.
pub fn save_book(tables: &[Table], format: Format, path: &Path) -> Result<()> {
    let bytes = book(tables, format)?;
    replace(path, &bytes).map_err(|error| Error::Io(path.to_owned(), error))
}

/// Writes the bytes of a file to `path`. A file that is there is replaced only by a whole one.
///
/// # Errors
/// [`Error::Io`] when the place cannot be written; what was there is as it was.
pub fn save_bytes(bytes: &[u8], path: &Path) -> Result<()> {
    replace(path, bytes).map_err(|error| Error::Io(path.to_owned(), error))
}

/// Writes a text to `path`. A file that is there is replaced only by a whole one.
///
/// # Errors
/// [`Error::Io`] when the place cannot be written; what was there is as it was.
pub fn save_text(text: &str, path: &Path) -> Result<()> {
    save_bytes(text.as_bytes(), path)
}

/// Writes to `path` what `write` writes, however long it is. A file that is there is replaced only
/// by a whole one.
///
/// # Errors
/// Whatever `write` answers; [`Error::Io`] when the place cannot be written.
pub fn save_with(
    path: &Path,
    write: impl FnOnce(&mut BufWriter<File>) -> Result<()>,
) -> Result<()> {
    let io = |error| Error::Io(path.to_owned(), error);
    let (beside, file) = make_beside(path).map_err(io)?;
    let mut file = BufWriter::new(file);
    let written = write(&mut file).and_then(|()| {
        let file = file.into_inner().map_err(|error| io(error.into_error()))?;
        file.sync_all().map_err(io)?;
        drop(file);
        fs::rename(&beside, path).map_err(io)
    });
    if written.is_err() {
        let _ = fs::remove_file(&beside);
    }
    written
}

/// Writes beside `path` and moves the whole file into its place.
fn replace(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let (beside, mut file) = make_beside(path)?;
    let written = file.write_all(bytes).and_then(|()| file.sync_all());
    drop(file);
    let moved = written.and_then(|()| fs::rename(&beside, path));
    if moved.is_err() {
        let _ = fs::remove_file(&beside);
    }
    moved
}

fn make_beside(path: &Path) -> io::Result<(PathBuf, File)> {
    let name = path.file_name().ok_or(io::ErrorKind::InvalidInput)?.to_string_lossy();
    let mut attempt = 0_u32;
    loop {
        let beside = path.with_file_name(format!(".{name}.{}-{attempt}", std::process::id()));
        match File::create_new(&beside) {
            Ok(file) => return Ok((beside, file)),
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists && attempt < 100 => {
                attempt += 1;
            }
            Err(error) => return Err(error),
        }
    }
}
