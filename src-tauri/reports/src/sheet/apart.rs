//! Reading a workbook in a process of its own (see [`apart`](crate::apart)).

use std::ffi::OsStr;
use std::fs::File;
use std::io::{Read, Seek};
use std::path::Path;
use std::process::ExitCode;
use std::time::Duration;

use serde::{Deserialize, Serialize};
use tawama_registry::{Error, Problem, Result};

use super::{Book, Choices, LARGEST, problem, read, too_large};
use crate::apart::{self, Told};

/// By what the program knows that it is to read a workbook and nothing else.
pub const ARGUMENT: &str = "--read-workbook-from-standard-input";

/// How much memory the reading process may take for itself, in bytes.
const MEMORY: u64 = 1024 * 1024 * 1024;
/// How long it may compute, in seconds.
const COMPUTING: u64 = 40;
/// How long it may take.
const TIME: Duration = Duration::from_secs(60);

/// What the reading process answers.
#[derive(Serialize, Deserialize)]
enum Answer {
    Read(Book),
    Refused(Vec<Problem>),
}

/// Reads the tables of the file at `path`: workbooks in a process of their own, which is this
/// very program started again, so that its `main` must begin with [`serve`]; texts in this one.
///
/// # Errors
/// [`Error::Io`] when the file cannot be read; otherwise as [`read`], and [`Error::Invalid`] too
/// when the file asks for more memory or time than any list of an office would.
pub fn open(path: &Path, choices: &Choices) -> Result<Book> {
    let io = |error| Error::Io(path.to_owned(), error);
    let mut file = File::open(path).map_err(io)?;
    let about = file.metadata().map_err(io)?;
    if about.is_dir() {
        return Err(io(std::io::ErrorKind::IsADirectory.into()));
    }
    if about.len() > LARGEST {
        return Err(too_large());
    }
    let mut start = [0; 4];
    let known = file.read(&mut start).map_err(io)?;
    file.rewind().map_err(io)?;
    let is_workbook = [&b"PK\x03\x04"[..], &[0xd0, 0xcf, 0x11, 0xe0]]
        .iter()
        .any(|magic| start.get(..known) == Some(*magic));
    if !is_workbook {
        let mut bytes = Vec::new();
        file.take(LARGEST + 1).read_to_end(&mut bytes).map_err(io)?;
        return read(&bytes, choices);
    }
    let program = std::env::current_exe().map_err(io)?;
    ask(program.as_os_str(), file)
}

/// Has `program`, whose `main` begins with [`serve`], read the workbook `file` and answer.
///
/// # Errors
/// [`Error::Invalid`] as of [`read`], and when the file asks for more than [`open`] allows.
pub fn ask(program: &OsStr, file: File) -> Result<Book> {
    match apart::ask(program, ARGUMENT, Told::File(file), TIME) {
        Some(Answer::Read(book)) => Ok(book),
        Some(Answer::Refused(problems)) => Err(Error::Invalid(problems)),
        None => Err(problem("import-reader-stopped")),
    }
}

/// Reads a workbook and answers, where this process was started for that: nothing else is then
/// to be done, and the program ends with the code that comes back.
#[must_use]
pub fn serve() -> Option<ExitCode> {
    if !apart::is_asked(ARGUMENT) {
        return None;
    }
    apart::limit(MEMORY, COMPUTING);
    let mut bytes = Vec::new();
    let taken = std::io::stdin().lock().take(LARGEST + 1).read_to_end(&mut bytes);
    let answer = match taken.map_err(|_| problem("import-reader-stopped")) {
        Ok(_) => read(&bytes, &Choices::default()),
        Err(error) => Err(error),
    };
    let answer = match answer {
        Ok(book) => Answer::Read(book),
        Err(Error::Invalid(problems)) => Answer::Refused(problems),
        Err(_) => return Some(ExitCode::FAILURE),
    };
    Some(apart::answer(&answer))
}
