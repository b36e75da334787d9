//! The office's own templates: a `.typ` file is compiled with the report as values under the name
//! `report` (see `docs/typst-templates.md`), and with our own sources beside it, so that a
//! template of ten lines can have its own head and leave the rest to us.
//!
//! A template can read nothing but the report: no file, no package, no network, no clock. What
//! it computes is bounded in memory and time, because it is set in a process of its own
//! ([`apart`]). What is wrong with it is told with line and column; where it names a part that no
//! report has, with the part that was meant.

pub mod apart;
mod kept;
mod nearest;

use std::fmt;

use serde::{Deserialize, Serialize};
use tawama_registry::Problem;
use typst::diag::SourceDiagnostic;
use typst::foundations::Dict;
use typst::syntax::{DiagSpan, Source};
use typst::{World, WorldExt};

use crate::world::Desk;

pub use apart::{Copies, Wish, ask, serve, set};
pub use kept::{Kept, sample};

/// How long a template may be, in bytes.
pub const LONGEST: usize = 1024 * 1024;

/// What is wrong with a template.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Fault {
    /// What it is.
    pub what: What,
    /// The line, from 1, where it is known.
    pub line: Option<u32>,
    /// The column in it, from 1.
    pub column: Option<u32>,
}

/// What can be wrong with a template.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum What {
    /// It names a part that a report does not have.
    Field {
        /// The name.
        name: String,
        /// The name that was meant, where one is near.
        nearest: Option<String>,
    },
    /// It names something that nobody has defined.
    Name {
        /// The name.
        name: String,
        /// The name that was meant, where one is near.
        nearest: Option<String>,
    },
    /// It asks for a file or a package.
    Refused,
    /// Anything else, in the words of Typst.
    Said(String),
}

impl Fault {
    /// Whether a link leads to a heading that is not on the pages.
    pub(crate) fn is_link(&self) -> bool {
        matches!(&self.what, What::Said(words) if words.starts_with("label `")
            && words.contains("does not exist in the document"))
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let (Some(line), Some(column)) = (self.line, self.column) {
            write!(f, "line {line}, column {column}: ")?;
        }
        let meant = |nearest: &Option<String>| match nearest {
            Some(nearest) => format!("; {nearest} may be meant"),
            None => String::new(),
        };
        match &self.what {
            What::Field { name, nearest } => {
                write!(f, "a report has no part {name}{}", meant(nearest))
            }
            What::Name { name, nearest } => {
                write!(f, "nothing is called {name}{}", meant(nearest))
            }
            What::Refused => write!(f, "a template can read no file and no package"),
            What::Said(words) => write!(f, "{words}"),
        }
    }
}

impl From<&Fault> for Problem {
    fn from(fault: &Fault) -> Self {
        let of = |code: &str, name: &str, nearest: &Option<String>| match nearest {
            Some(nearest) => Problem::new("template", &format!("{code}-near"))
                .with("name", name)
                .with("nearest", nearest),
            None => Problem::new("template", code).with("name", name),
        };
        let problem = match &fault.what {
            What::Field { name, nearest } => of("template-field", name, nearest),
            What::Name { name, nearest } => of("template-name", name, nearest),
            What::Refused => Problem::new("template", "template-refused"),
            What::Said(words) => Problem::new("template", "template-wrong").with("words", words),
        };
        problem.with("line", fault.line.unwrap_or(1)).with("column", fault.column.unwrap_or(1))
    }
}

/// What Typst says is wrong, as faults of the template.
pub(crate) fn faults(desk: &Desk, report: &Dict, errors: &[SourceDiagnostic]) -> Vec<Fault> {
    errors.iter().map(|error| fault(desk, report, error)).collect()
}

fn fault(desk: &Desk, report: &Dict, error: &SourceDiagnostic) -> Fault {
    let place = desk.template().and_then(|template| {
        // What goes wrong in our sources was called from somewhere in the template.
        let calls = error.trace.iter().map(|call| DiagSpan::from(call.span));
        let mut spans = std::iter::once(error.span).chain(calls);
        let span = spans.find(|span| span.id() == Some(template.id()))?;
        Some((template, desk.range(span)?))
    });
    let (line, column) = place
        .as_ref()
        .and_then(|(template, range)| template.lines().byte_to_line_column(range.start))
        .and_then(|(line, column)| {
            Some((u32::try_from(line + 1).ok()?, u32::try_from(column + 1).ok()?))
        })
        .unzip();
    let at = place.as_ref().map(|(template, range)| (*template, range.start));
    let what = match what(desk, report, &error.message, at) {
        What::Said(words) if at.is_none() => What::Said(format!("{words}{}", ours(desk, error))),
        what => what,
    };
    Fault { what, line, column }
}

/// Where in our own sources something went wrong, for whoever mends them.
fn ours(desk: &Desk, error: &SourceDiagnostic) -> String {
    let place = || {
        let source = desk.source(error.span.id()?).ok()?;
        let line = source.lines().byte_to_line(desk.range(error.span)?.start)?;
        Some(format!(" ({}:{})", source.id().get().vpath().get_without_slash(), line + 1))
    };
    place().unwrap_or_default()
}

fn what(desk: &Desk, report: &Dict, message: &str, at: Option<(&Source, usize)>) -> What {
    let quoted = |rest: &str| rest.split('"').nth(1).map(str::to_owned);
    if let Some(name) = message.strip_prefix("dictionary does not contain key ").and_then(quoted) {
        let nearest = nearest::field(&name, report, at);
        return What::Field { name, nearest };
    }
    if let Some(name) = message.strip_prefix("unknown variable: ") {
        let nearest = nearest::name(name, desk, at.map(|(template, _)| template));
        return What::Name { name: name.to_owned(), nearest };
    }
    let refused = ["failed to load file (access denied)", "package not found", "file not found"];
    if refused.iter().any(|it| message.contains(it)) {
        return What::Refused;
    }
    What::Said(message.to_owned())
}
