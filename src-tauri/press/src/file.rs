//! A report as a file of any of its forms.

use tawama_registry::{Error, Problem, Result};
use tawama_reports::Language;
use tawama_reports::csv::Separator;
use tawama_reports::report::{Form, Report, book, days, html, plain};
use tawama_reports::word;

use crate::proof;

/// The report as the bytes of a file of this form.
///
/// # Errors
/// [`Error::Invalid`] when the report cannot take the form (see
/// [`Offer::forms`](tawama_reports::report::Offer)), and as each form answers.
pub fn bytes(report: &Report, form: Form) -> Result<Vec<u8>> {
    match form {
        Form::Pdf => Ok(proof::pdf(report)?.bytes),
        Form::Docx => word::docx(report),
        Form::Xlsx => book::bytes(report),
        Form::Csv => Ok(plain::csv(report, separator(report.edition.language))),
        Form::Html => Ok(html::page(report).into_bytes()),
        Form::Ics => days::ics(report).map(String::into_bytes).ok_or_else(not_offered),
        Form::Json | Form::JsonLd => Err(not_offered()),
    }
}

/// What stands between the cells where a language's spreadsheets expect it.
fn separator(language: Language) -> Separator {
    if language == Language::En { Separator::Comma } else { Separator::Semicolon }
}

fn not_offered() -> Error {
    Error::Invalid(vec![Problem::new("form", "report-form-not-offered")])
}
