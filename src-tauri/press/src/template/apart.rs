//! Setting a report by an office's template in a process of its own (see
//! [`tawama_reports::apart`]), which gets the report and the template as its standard input.

use std::ffi::OsStr;
use std::io::Read;
use std::ops::Range;
use std::process::ExitCode;
use std::time::Duration;

use serde::{Deserialize, Serialize};
use tawama_registry::{Error, Problem, Result};
use tawama_reports::apart::{self, Told};
use tawama_reports::report::Report;

use super::{Fault, LONGEST};
use crate::proof::{Printed, Proof};

/// By what the program knows that it is to set a template and nothing else.
pub const ARGUMENT: &str = "--set-template-from-standard-input";

/// How much memory the setting process may take for itself, in bytes.
const MEMORY: u64 = 1536 * 1024 * 1024;
/// How long it may compute, in seconds.
const COMPUTING: u64 = 40;
/// How long it may take.
const TIME: Duration = Duration::from_secs(30);

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
    /// Their widths and heights, in points.
    pub sizes: Vec<(u32, u32)>,
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
    let program = std::env::current_exe().map_err(|_| problem("template-stopped"))?;
    ask(program.as_os_str(), report, template, wish)
}

/// The same by another `program` whose `main` begins with [`serve`].
///
/// # Errors
/// As [`set`].
pub fn ask(program: &OsStr, report: &Report, template: &str, wish: &Wish) -> Result<Copies> {
    if template.len() > LONGEST {
        return Err(problem("template-too-long"));
    }
    let order = Order { report, template, wish };
    let told = serde_json::to_vec(&order).map_err(|why| Error::Internal(why.to_string()))?;
    match apart::ask(program, ARGUMENT, Told::Bytes(told), TIME) {
        Some(Answer::Set(copies)) => Ok(copies),
        Some(Answer::Wrong(faults)) => {
            Err(Error::Invalid(faults.iter().map(Problem::from).collect()))
        }
        None => Err(problem("template-stopped")),
    }
}

/// Sets a template and answers, where this process was started for that: nothing else is then to
/// be done, and the program ends with the code that comes back.
#[must_use]
pub fn serve() -> Option<ExitCode> {
    if !apart::is_asked(ARGUMENT) {
        return None;
    }
    apart::limit(MEMORY, COMPUTING);
    let mut told = Vec::new();
    if std::io::stdin().lock().read_to_end(&mut told).is_err() {
        return Some(ExitCode::FAILURE);
    }
    let Ok(ordered) = serde_json::from_slice::<Ordered>(&told) else {
        return Some(ExitCode::FAILURE);
    };
    let Ok(answer) = answer(&ordered) else { return Some(ExitCode::FAILURE) };
    Some(apart::answer(&answer))
}

fn answer(ordered: &Ordered) -> Result<Answer> {
    let proof = match Proof::set(&ordered.report, Some(&ordered.template)) {
        Ok(proof) => proof,
        Err(faults) => return Ok(Answer::Wrong(faults)),
    };
    let mut copies = Copies {
        count: proof.count(),
        pages: Vec::new(),
        sizes: Vec::new(),
        file: None,
        unshown: proof.unshown().to_owned(),
    };
    match &ordered.wish {
        Wish::Pages(range) => {
            copies.pages = range.clone().map_while(|at| proof.page(at)).collect();
            copies.sizes = range.clone().map_while(|at| proof.size(at)).collect();
        }
        Wish::File => copies.file = Some(proof.pdf()?),
    }
    Ok(Answer::Set(copies))
}

fn problem(code: &str) -> Error {
    Error::Invalid(vec![Problem::new("template", code)])
}
