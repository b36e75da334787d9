//! A report as a file of any of its forms.

use std::path::Path;

use tawama_registry::agreement::{self, AgreementQuery};
use tawama_registry::transcript::{self, Which};
use tawama_registry::{Connection, Error, Kind, Part, Problem, Result};
use tawama_reports::export;
use tawama_reports::linked::{self, Subjects};
use tawama_reports::report::{Ask, Form, Report, book, days, html, plain, register, tell};
use tawama_reports::word;

use crate::proof;

/// The report `told` of `ask` as the bytes of a file of this form. What is said for programs
/// (JSON, JSON-LD) is taken from the registry, of the records that the report is of.
///
/// # Errors
/// [`Error::Invalid`] when the report cannot take the form (see
/// [`Offer::forms`](tawama_reports::report::Offer)), and as each form answers.
pub fn bytes(conn: &Connection, ask: &Ask, told: &Report, form: Form) -> Result<Vec<u8>> {
    match form {
        Form::Pdf => Ok(proof::pdf(told)?.bytes),
        Form::Docx => word::docx(told),
        Form::Xlsx => book::bytes(told),
        Form::Csv => Ok(plain::csv(told, ask.between())),
        Form::Html => Ok(html::page(told).into_bytes()),
        Form::Ics => days::ics(told).map(String::into_bytes).ok_or_else(not_offered),
        Form::Json => json(conn, ask),
        Form::JsonLd => json_ld(conn, ask),
    }
}

/// Writes the report of `ask` to a file of this form at `path`; a file that is there is replaced only
/// by a whole one. A register or a list goes to a workbook or to plain text row by row, so that what is in
/// memory does not grow with it.
///
/// # Errors
/// As [`bytes`]; [`Error::Io`] when the place cannot be written.
pub fn write(conn: &Connection, ask: &Ask, form: Form, path: &Path) -> Result<()> {
    match (ask.name, form) {
        (name, Form::Xlsx) if register::is_long(name) => {
            export::save_with(path, |out| book::register(conn, ask, out))
        }
        (name, Form::Csv) if register::is_long(name) => {
            export::save_with(path, |out| plain::register(conn, ask, out))
        }
        _ => export::save_bytes(&bytes(conn, ask, &tell(conn, ask)?, form)?, path),
    }
}

/// Every fact of the agreements that are told, with what they name; of the whole registry where
/// no list was asked for.
fn json(conn: &Connection, ask: &Ask) -> Result<Vec<u8>> {
    let which = match &ask.selection.agreements {
        None => Which::All,
        Some(query) => Which::These(listed(conn, query)?.into_iter().collect()),
    };
    let mut bytes = Vec::new();
    transcript::write(conn, &which, &mut bytes)?;
    Ok(bytes)
}

fn listed(conn: &Connection, query: &AgreementQuery) -> Result<Vec<tawama_registry::Id>> {
    let whole = Part { offset: 0, limit: u32::MAX };
    Ok(agreement::list(conn, query, whole)?.into_iter().map(|row| row.id).collect())
}

/// The public facts of what the report is of.
fn json_ld(conn: &Connection, ask: &Ask) -> Result<Vec<u8>> {
    let mut subjects = Subjects::default();
    let of: Vec<_> = ask.selection.of.into_iter().collect();
    match ask.name.offer().of {
        Some(Kind::Partner) => subjects.partners = of,
        Some(Kind::Agreement) => subjects.agreements = of,
        Some(Kind::Exhibition) => subjects.exhibitions = of,
        _ => return Err(not_offered()),
    }
    let mut bytes = Vec::new();
    linked::write(conn, &subjects, &mut bytes)?;
    Ok(bytes)
}

fn not_offered() -> Error {
    Error::Invalid(vec![Problem::new("form", "report-form-not-offered")])
}
