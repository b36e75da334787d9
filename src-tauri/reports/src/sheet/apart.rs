//! Reading a workbook in a process of its own.
//!
//! The program starts itself again with [`ARGUMENT`]. That process gets the file as its standard
//! input and may do nothing but read it: it has little memory, little time, and no file that it
//! could write. What it read it answers on its standard output. Whatever happens to it, the
//! program that asked lives on and says what happened.

use std::ffi::OsStr;
use std::fs::File;
use std::io::{Read, Seek, Write};
use std::path::Path;
use std::process::{Command, ExitCode, Stdio};
use std::time::{Duration, Instant};

use serde::{Deserialize, Serialize};
use tawama_registry::{Error, Problem, Result};

use super::{Book, Choices, LARGEST, problem, read, too_large};

/// By what the program knows that it is to read a workbook and nothing else.
pub const ARGUMENT: &str = "--read-workbook-from-standard-input";

/// How much memory the reading process may take for itself, in bytes.
#[cfg(unix)]
const MEMORY: u64 = 1024 * 1024 * 1024;
/// How long it may compute, in seconds.
#[cfg(unix)]
const COMPUTING: u64 = 40;
/// How long it may take.
const TIME: Duration = Duration::from_secs(60);
/// How long its answer may be, in bytes.
const LONGEST_ANSWER: u64 = 1024 * 1024 * 1024;

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

/// Has `program` read `file` and answer.
fn ask(program: &OsStr, file: File) -> Result<Book> {
    let stopped = |_| problem("import-reader-stopped");
    let mut child = Command::new(program)
        .arg(ARGUMENT)
        .stdin(Stdio::from(file))
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .map_err(stopped)?;
    let pipe = child.stdout.take();
    let answer = std::thread::spawn(move || {
        let mut bytes = Vec::new();
        if let Some(pipe) = pipe {
            let _ = pipe.take(LONGEST_ANSWER).read_to_end(&mut bytes);
        }
        bytes
    });
    let begun = Instant::now();
    // It ends by itself soon after it has answered; a process that does neither is ended.
    while !answer.is_finished() && begun.elapsed() < TIME {
        std::thread::sleep(Duration::from_millis(2));
    }
    if !answer.is_finished() {
        let _ = child.kill();
    }
    let bytes = answer.join().unwrap_or_default();
    let _ = child.kill();
    let _ = child.wait();
    match serde_json::from_slice(&bytes) {
        Ok(Answer::Read(book)) => Ok(book),
        Ok(Answer::Refused(problems)) => Err(Error::Invalid(problems)),
        Err(_) => Err(problem("import-reader-stopped")),
    }
}

/// Reads a workbook and answers, where this process was started for that: nothing else is then
/// to be done, and the program ends with the code that comes back.
#[must_use]
pub fn serve() -> Option<ExitCode> {
    let mut arguments = std::env::args_os().skip(1);
    if arguments.next().is_none_or(|first| first != ARGUMENT) {
        return None;
    }
    limit();
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
    let mut out = std::io::BufWriter::new(std::io::stdout().lock());
    let told = serde_json::to_writer(&mut out, &answer).is_ok() && out.flush().is_ok();
    Some(if told { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

/// Takes from this process what it does not need for reading.
fn limit() {
    #[cfg(unix)]
    {
        use rlimit::Resource;
        // Where a system knows no such limit, the others and the time still hold.
        for (resource, most) in [
            (Resource::DATA, MEMORY),
            (Resource::CPU, COMPUTING),
            (Resource::FSIZE, 0),
            (Resource::CORE, 0),
        ] {
            let _ = resource.set(most, most);
        }
    }
}
