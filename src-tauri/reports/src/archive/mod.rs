//! A registry with its documents as one file, to be carried to another machine or kept for good.
//!
//! An archive is a ZIP file that any system opens:
//!
//! ```text
//! manifest.json            what it is, of when, and every file in it with length and SHA-256
//! registry.tawama          the registry, one moment of it
//! documents/ab/abcd…       the documents, each by its SHA-256
//! ```
//!
//! On request it is sealed under a passphrase ([`Passphrase`]), which nobody can do without.
//!
//! An archive may come from anyone. It is read from front to back and never by its own
//! directory, so that one with a million entries takes no memory; nothing in it says where
//! anything is written: the name of a document is made from its hash, and what the manifest
//! does not name is refused. What is longer than the manifest says, or is not what it says, is
//! refused, and nothing is left behind.

mod pack;
mod seal;
mod unpack;

use std::fs::File;
use std::path::Path;

use serde::{Deserialize, Serialize};
use tawama_registry::{Error, Problem, Result};

pub use pack::pack;
pub use seal::{Passphrase, SEALED, SHORTEST, sealed};
pub use unpack::unpack;

/// The ending of an archive's name.
pub const EXTENSION: &str = "tawama.zip";

/// The name and the version of the shape, which a program looks at first.
const FORMAT: &str = "tawama-archive";
const VERSION: u32 = 1;

const MANIFEST: &str = "manifest.json";
const REGISTRY: &str = "registry.tawama";

/// The longest manifest that is read: that of some 400,000 documents.
const LONGEST_MANIFEST: u64 = 64 * 1024 * 1024;
/// The largest registry that is taken from an archive: 8 GiB. Documents have the store's own limit.
const LARGEST_REGISTRY: u64 = 8 * 1024 * 1024 * 1024;

/// What an archive says of itself.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Manifest {
    format: String,
    version: u32,
    /// When it was made (RFC 3339, UTC).
    made: String,
    registry: Entry,
    documents: Vec<Entry>,
}

/// A file in an archive.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Entry {
    sha256: String,
    bytes: u64,
}

/// The name of a document in an archive.
fn name_of(sha256: &str) -> String {
    format!("documents/{}/{sha256}", sha256.get(..2).unwrap_or(sha256))
}

/// What packing or unpacking did.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, specta::Type)]
pub struct Packed {
    /// Where it is.
    pub path: String,
    /// How many documents it holds.
    pub documents: u32,
    /// How many documents are missing: their content is not in the registry's own store, or not what it was.
    pub missing: u32,
}

/// Tells how far it is, in bytes of so many, and answers whether to go on.
pub type Telling<'a> = &'a mut dyn FnMut(u64, u64) -> bool;

/// Opens the file of an archive.
fn opened(path: &Path) -> Result<File> {
    File::open(path).map_err(|error| match error.kind() {
        std::io::ErrorKind::NotFound => Error::Missing(path.to_owned()),
        _ => Error::Io(path.to_owned(), error),
    })
}

/// An archive that is refused, by the code of what is wrong with it.
fn refused(code: &'static str) -> Error {
    Error::Invalid(vec![Problem::new("archive", code)])
}

#[cfg(test)]
mod tests;
