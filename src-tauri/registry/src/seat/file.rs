//! The seat file: how it is made, read, locked and given up.
//!
//! It is held open and locked for as long as the registry is: the lock goes with the program, even
//! with one that was killed, so that on one machine nobody waits for the dead. Between machines a
//! lock may reach or not; there the time at which the seat was last heard of decides, and a person.

use std::fs::{File, OpenOptions, TryLockError};
use std::io::{ErrorKind, Read, Seek, SeekFrom, Write};
use std::path::Path;

use super::SeatHolder;
use crate::error::{Error, Result};

/// What is written is padded to this length, so that it is always written over as a whole and
/// never read half old and half new.
const LENGTH: usize = 1024;

/// Makes the file where there is none; nothing when there is one.
pub(super) fn make(path: &Path) -> Result<Option<File>> {
    match options().create_new(true).open(path) {
        Ok(file) => Ok(Some(file)),
        Err(error) if error.kind() == ErrorKind::AlreadyExists => Ok(None),
        Err(error) => Err(Error::Io(path.to_owned(), error)),
    }
}

/// Opens the file; nothing when it was just taken away.
pub(super) fn open(path: &Path) -> Result<Option<File>> {
    match options().open(path) {
        Ok(file) => Ok(Some(file)),
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(None),
        Err(error) => Err(Error::Io(path.to_owned(), error)),
    }
}

fn options() -> OpenOptions {
    let mut options = OpenOptions::new();
    options.read(true).write(true);
    // Whoever may read the registry may read who writes to it: nothing of the office is in it.
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o644);
    options
}

/// Who holds the seat at `path`, as far as it can be read.
pub(super) fn read(path: &Path) -> Option<SeatHolder> {
    parse(&std::fs::read(path).ok()?)
}

/// The same of the open file.
pub(super) fn read_open(mut file: &File) -> Option<SeatHolder> {
    let mut bytes = Vec::new();
    file.seek(SeekFrom::Start(0)).ok()?;
    file.take(64 * 1024).read_to_end(&mut bytes).ok()?;
    parse(&bytes)
}

fn parse(bytes: &[u8]) -> Option<SeatHolder> {
    serde_json::from_slice(bytes).ok()
}

/// Writes who holds it.
pub(super) fn write(mut file: &File, holder: &SeatHolder) -> std::io::Result<()> {
    let mut text = serde_json::to_vec(holder)?;
    text.resize(text.len().max(LENGTH - 1), b' ');
    text.push(b'\n');
    file.seek(SeekFrom::Start(0))?;
    file.write_all(&text)
}

/// How far a lock could be had.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Lock {
    /// It is had.
    Had,
    /// A living program has it.
    Taken,
    /// Neither can be told: the file system knows no locks, or they would hide the file from
    /// whoever wants to read it, as on Windows.
    Unknown,
}

/// Tries to hold the file alone.
pub(super) fn alone(file: &File) -> Lock {
    if cfg!(unix) { told(&file.try_lock()) } else { Lock::Unknown }
}

/// Tries to hold it beside others of this machine.
pub(super) fn together(file: &File) -> Lock {
    if cfg!(unix) { told(&file.try_lock_shared()) } else { Lock::Unknown }
}

fn told(tried: &std::result::Result<(), TryLockError>) -> Lock {
    match tried {
        Ok(()) => Lock::Had,
        Err(TryLockError::WouldBlock) => Lock::Taken,
        Err(TryLockError::Error(_)) => Lock::Unknown,
    }
}
