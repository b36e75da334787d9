//! Writing a report, or telling which there are.

use std::path::Path;

use chrono::NaiveDate;
use serde_json::json;
use tawama_press::file;
use tawama_registry::{Error, Id, Kind, Problem, Registry, Result, Stamp};
use tawama_reports::report::{Ask, Form, Offer, ReportName, Selection, tell};
use tawama_reports::{Language, export};

use crate::args::{self, Export, ReportArgs};
use crate::show::{called, find};
use crate::tell::Teller;
use crate::template;

/// Writes the report that is asked for.
pub(crate) fn write(
    registry: &Registry,
    (name, args): (&str, &ReportArgs),
    stamp: &Stamp,
    teller: &Teller,
) -> Result<()> {
    let refuse = |field, code| Error::Invalid(vec![Problem::new(field, code)]);
    let name = ReportName::named(name).ok_or_else(|| refuse("name", "report-unknown"))?;
    let offer = name.offer();
    let out = args.out.as_deref().ok_or_else(|| refuse("out", "report-out-missing"))?;
    let template = match &args.template {
        Some(named) => Some(registry.read(|conn| template::open_named(conn, named))?),
        None => None,
    };
    let form = match &template {
        // A template becomes one form, whatever the report can become.
        Some(template) => form_of(args, out).filter(|form| *form == template.form()),
        None => form_of(args, out).filter(|form| offer.forms.contains(form)),
    };
    let code = match &template {
        Some(_) => "report-form-of-template",
        None => "report-form-not-offered",
    };
    let form = form.ok_or_else(|| refuse("format", code))?;
    let of = match (offer.of, &args.of) {
        (Some(kind), Some(of)) => Some(named(registry, kind, of)?),
        _ => None,
    };
    let ask = Ask {
        name,
        selection: Selection { agreements: None, of, from: args.from, until: args.until },
        day: args.day.unwrap_or(stamp.today),
        issued: stamp.today,
        language: teller.language(),
        other: args.other,
        reference: args.reference.clone(),
        hijri: args.hijri,
        public: args.public,
        separator: args.separator.chosen(),
    };
    registry.read(|conn| match &template {
        Some(template) => export::save_bytes(&template.bytes(conn, &ask, &tell(conn, &ask)?)?, out),
        None => file::write(conn, &ask, form, out),
    })?;
    teller.value("file", &out.display().to_string());
    Ok(())
}

/// Writes the agreements in force on a day, as `report in-force` does.
pub(crate) fn in_force(
    registry: &Registry,
    what: &Export,
    (day, issued): (NaiveDate, NaiveDate),
    language: Language,
) -> Result<()> {
    let form = match what.format {
        args::Form::Xlsx => Form::Xlsx,
        args::Form::Csv => Form::Csv,
        args::Form::Html => Form::Html,
    };
    let ask = Ask {
        issued,
        public: what.public,
        separator: what.separator.chosen(),
        ..Ask::new(ReportName::InForce, day, language)
    };
    registry.read(|conn| file::write(conn, &ask, form, &what.out))
}

/// The record of this kind that a text names: by its identity, its reference or its name.
fn named(registry: &Registry, kind: Kind, text: &str) -> Result<Id> {
    if let Ok(id) = find(registry, text) {
        return Ok(id);
    }
    match registry.read(|conn| called(conn, kind, text))?.as_slice() {
        [one] => Ok(*one),
        [] => Err(Error::Missing(text.into())),
        _ => Err(Error::Invalid(vec![Problem::new("of", "report-of-several").with("name", text)])),
    }
}

fn form_of(args: &ReportArgs, out: &Path) -> Option<Form> {
    let ending = out.extension().map(|ending| ending.to_string_lossy().to_lowercase());
    let asked = args.format.clone().or(ending)?;
    // What is set apart by tabs is often named so.
    Form::named(if asked == "tsv" { "csv" } else { &asked })
}

/// Tells which reports there are: what each is called here and in the window, what it needs, and what
/// it can become.
pub(crate) fn offers(teller: &Teller) {
    let told = ReportName::ALL.into_iter().map(|name| {
        let Offer { of, period, forms, .. } = name.offer();
        let forms: Vec<&str> = forms.into_iter().map(Form::extension).collect();
        let title = teller.term("reporting", &name.word().replace('-', "_"));
        let needs = [
            of.map_or_else(String::new, |kind| format!("--of {}", kind.name().to_uppercase())),
            if period { "--from --until".to_owned() } else { String::new() },
        ];
        let needs = needs.into_iter().filter(|it| !it.is_empty()).collect::<Vec<_>>().join(" ");
        let json = json!({
            "name": name.word(),
            "title": title,
            "of": of.map_or("", Kind::name),
            "period": if period { "--from --until" } else { "" },
            "forms": forms.join(" "),
        });
        (json, vec![name.word().to_owned(), title, needs, forms.join(" ")])
    });
    let (json, rows): (Vec<_>, Vec<_>) = told.unzip();
    teller.table_or(&json, &rows);
}
