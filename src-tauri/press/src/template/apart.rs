//! Setting a report by an office's template in a process of its own.
//!
//! The program starts itself again with [`ARGUMENT`], as it does to read a workbook. That process
//! gets the report and the template as its standard input and may do nothing but set them: it has
//! little memory, little time, and no file that it could write. Whatever a template does to it,
//! the program that asked lives on and says what happened.

use std::ffi::OsStr;
use std::io::{Read, Write};
use std::ops::Range;
use std::process::{Command, ExitCode, Stdio};
use std::time::{Duration, Instant};

use serde::{Deserialize, Serialize};
use tawama_registry::{Error, Problem, Result};
use tawama_reports::report::Report;

use super::{Fault, LONGEST};
use crate::proof::{Printed, Proof};

/// By what the program knows that it is to set a template and nothing else.
pub const ARGUMENT: &str = "--set-template-from-standard-input";

/// How much memory the setting process may take for itself, in bytes.
#[cfg(unix)]
const MEMORY: u64 = 1536 * 1024 * 1024;
/// How long it may compute, in seconds.
#[cfg(unix)]
const COMPUTING: u64 = 40;
/// How long it may take.
const TIME: Duration = Duration::from_secs(30);
/// How long its answer may be, in bytes.
const LONGEST_ANSWER: u64 = 1024 * 1024 * 1024;

/// What is wished for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum Wish {
    /// Pictures of these pages, from 0; those past the last are left out.
    Pages(Range<usize>),
    /// The file.
    File,
}

/// What came of it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Copies {
    /// How many pages there are.
    pub count: usize,
    /// The pages that were wished for, as drawings (SVG).
    pub pages: Vec<String>,
    /// The file, where it was wished for.
    pub file: Option<Printed>,
    /// The letters that no typeface has.
    pub unshown: String,
}

#[derive(Serialize)]
struct Order<'a> {
    report: &'a Report,
    template: &'a str,
    wish: &'a Wish,
}

#[derive(Deserialize)]
struct Ordered {
    report: Report,
    template: String,
    wish: Wish,
}

#[derive(Serialize, Deserialize)]
enum Answer {
    Set(Copies),
    Wrong(Vec<Fault>),
}

/// Sets `report` by `template`, in this very program started again, so that its `main` must begin
/// with [`serve`].
///
/// # Errors
/// [`Error::Invalid`] when the template is wrong, each fault with its line and column; when it is
/// too long; or when it asks for more memory or time than any page of an office would.
pub fn set(report: &Report, template: &str, wish: &Wish) -> Result<Copies> {
    if template.len() > LONGEST {
        return Err(problem("template-too-long"));
    }
    let program = std::env::current_exe().map_err(|_| problem("template-stopped"))?;
    ask(program.as_os_str(), &Order { report, template, wish })
}

fn ask(program: &OsStr, order: &Order<'_>) -> Result<Copies> {
    let told = serde_json::to_vec(order).map_err(|why| Error::Internal(why.to_string()))?;
    let stopped = |_| problem("template-stopped");
    let mut child = Command::new(program)
        .arg(ARGUMENT)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .map_err(stopped)?;
    let (into, out) = (child.stdin.take(), child.stdout.take());
    // It reads all before it answers; one that dies before leaves us a closed pipe.
    let asking = std::thread::spawn(move || into.map(|mut into| into.write_all(&told)));
    let answer = std::thread::spawn(move || {
        let mut bytes = Vec::new();
        if let Some(out) = out {
            let _ = out.take(LONGEST_ANSWER).read_to_end(&mut bytes);
        }
        bytes
    });
    let begun = Instant::now();
    while !answer.is_finished() && begun.elapsed() < TIME {
        std::thread::sleep(Duration::from_millis(2));
    }
    let _ = child.kill();
    let _ = child.wait();
    let _ = asking.join();
    let bytes = answer.join().unwrap_or_default();
    match serde_json::from_slice(&bytes) {
        Ok(Answer::Set(copies)) => Ok(copies),
        Ok(Answer::Wrong(faults)) => {
            Err(Error::Invalid(faults.iter().map(Problem::from).collect()))
        }
        Err(_) => Err(problem("template-stopped")),
    }
}

/// Sets a template and answers, where this process was started for that: nothing else is then to
/// be done, and the program ends with the code that comes back.
#[must_use]
pub fn serve() -> Option<ExitCode> {
    let mut arguments = std::env::args_os().skip(1);
    if arguments.next().is_none_or(|first| first != ARGUMENT) {
        return None;
    }
    limit();
    let mut told = Vec::new();
    if std::io::stdin().lock().read_to_end(&mut told).is_err() {
        return Some(ExitCode::FAILURE);
    }
    let Ok(ordered) = serde_json::from_slice::<Ordered>(&told) else {
        return Some(ExitCode::FAILURE);
    };
    let Ok(answer) = answer(&ordered) else { return Some(ExitCode::FAILURE) };
    let mut out = std::io::BufWriter::new(std::io::stdout().lock());
    let told = serde_json::to_writer(&mut out, &answer).is_ok() && out.flush().is_ok();
    Some(if told { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

fn answer(ordered: &Ordered) -> Result<Answer> {
    let proof = match Proof::set(&ordered.report, Some(&ordered.template)) {
        Ok(proof) => proof,
        Err(faults) => return Ok(Answer::Wrong(faults)),
    };
    let mut copies = Copies {
        count: proof.count(),
        pages: Vec::new(),
        file: None,
        unshown: proof.unshown().to_owned(),
    };
    match &ordered.wish {
        Wish::Pages(range) => {
            copies.pages = range.clone().map_while(|at| proof.page(at)).collect();
        }
        Wish::File => copies.file = Some(proof.pdf()?),
    }
    Ok(Answer::Set(copies))
}

fn problem(code: &str) -> Error {
    Error::Invalid(vec![Problem::new("template", code)])
}

/// Takes from this process what it does not need for setting.
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
