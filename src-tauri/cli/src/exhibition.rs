//! Exhibitions: what clashes in their plans, their lists as files, objects from a file.

use std::path::Path;

use serde_json::{Value, json};
use tawama_registry::exhibition::conflict::{Conflict, ConflictSide};
use tawama_registry::exhibition::{self, ExhibitionQuery, ExhibitionSort};
use tawama_registry::{
    Connection, Error, Id, Kind, Op, Part, Problem, Registry, Result, Stamp, partner, text::fold,
};
use tawama_reports::exhibition::{loans, objects, page, party};
use tawama_reports::sheet::{Choices, apart};
use tawama_reports::{Format, Language, Messages, export};

use crate::args::{Export, Form, Report};
use crate::code;
use crate::show::called;
use crate::tell::Teller;

/// The exhibition that a text names: by its identity, or by its title in any language.
pub(crate) fn named(conn: &Connection, text: &str) -> Result<Id> {
    match called(conn, Kind::Exhibition, text)?.as_slice() {
        [one] => Ok(*one),
        _ => Err(Error::Missing(text.into())),
    }
}

/// The party that a text names: by its identity, or by one of its names.
pub(crate) fn party_named(conn: &Connection, text: &str) -> Result<Id> {
    if let Ok(id) = text.parse() {
        return Ok(id);
    }
    let names = partner::all_names(conn)?;
    let mut ids: Vec<Id> =
        names.into_iter().filter(|(_, name)| fold(name) == fold(text)).map(|(id, _)| id).collect();
    ids.sort_unstable();
    ids.dedup();
    match ids.as_slice() {
        [one] => Ok(*one),
        _ => Err(Error::Missing(text.into())),
    }
}

/// What clashes: in one exhibition, accepted conflicts and possible ones too, or the open ones
/// in all of them.
pub(crate) fn conflicts(
    registry: &Registry,
    text: Option<&str>,
    language: Language,
) -> Result<Vec<Value>> {
    let messages = Messages::new(language);
    registry.read(|conn| {
        let ids = match text {
            Some(text) => vec![named(conn, text)?],
            None => {
                let query = ExhibitionQuery {
                    conflicts: true,
                    sort: ExhibitionSort::Opens,
                    ..ExhibitionQuery::all(language.tag())
                };
                let part = Part { offset: 0, limit: u32::MAX };
                exhibition::list(conn, &query, part)?.into_iter().map(|row| row.id).collect()
            }
        };
        let mut rows = Vec::new();
        for id in ids {
            let found = exhibition::get(conn, id)?;
            let of_all = text.is_none();
            let told = found.conflicts.iter().filter(|conflict| !of_all || conflict.is_open());
            for conflict in told {
                let name = |id: Id| {
                    let named = found.named.get(&id);
                    named.and_then(|named| named.name.pick(language.tag())).unwrap_or_default()
                };
                let title = found.facts.title.pick(language.tag()).unwrap_or_default();
                rows.push(row(conflict, title, &name, &messages));
            }
        }
        Ok(rows)
    })
}

fn row<'n>(
    conflict: &Conflict,
    title: &str,
    name: &dyn Fn(Id) -> &'n str,
    messages: &Messages,
) -> Value {
    let [ours, theirs] = &conflict.sides;
    let days = |side: &ConflictSide| {
        let known = [side.since, side.until].into_iter().flatten();
        known.map(|day| day.to_string()).collect::<Vec<_>>().join("/")
    };
    let how = match (&conflict.accepted, conflict.certain) {
        (Some(_), _) => "cli-conflict-accepted",
        (None, true) => "cli-conflict-open",
        (None, false) => "cli-conflict-possible",
    };
    json!({
        "exhibition": title,
        "conflict": messages.term("exhibition-conflict", conflict.kind.word()),
        "how": messages.get(how),
        "days": days(ours),
        "against": days(theirs),
        "other": if theirs.record == ours.record { "" } else { name(theirs.record) },
        "objects": conflict.objects.len(),
        "reason": conflict.accepted.as_ref().map(|it| it.reason.as_str()),
        "id": conflict.key,
    })
}

/// Writes the loan list or the sheet of a party.
pub(crate) fn export_to(
    registry: &Registry,
    language: Language,
    what: &Export,
    teller: &Teller,
) -> Result<()> {
    let needed = |field: &str| Error::Invalid(vec![Problem::new(field, "record-missing")]);
    let show = what.exhibition.as_deref().ok_or_else(|| needed("--exhibition"))?;
    let tables = match what.report {
        Report::PartySheet => {
            let text = what.party.as_deref().ok_or_else(|| needed("--party"))?;
            let sheet = registry.read(|conn| {
                party::party_sheet(conn, named(conn, show)?, party_named(conn, text)?, language)
            })?;
            if what.format == Form::Html {
                export::save_text(&page::page(&sheet), &what.out)?;
                teller.value("path", &what.out.display().to_string());
                return Ok(());
            }
            sheet.tables
        }
        _ => registry
            .read(|conn| loans::loan_list(conn, named(conn, show)?, language, what.public))?,
    };
    let format = match what.format {
        Form::Xlsx => Format::Xlsx,
        Form::Csv => Format::Csv(what.separator.sign(language)),
        Form::Html => return Err(Error::Invalid(vec![Problem::new("--format", "format-unfit")])),
    };
    export::save_book(&tables, format, &what.out)?;
    teller.value("path", &what.out.display().to_string());
    Ok(())
}

/// Brings the objects of a file into an exhibition, or only tells what they would be.
pub(crate) fn bring_in(
    registry: &Registry,
    stamp: &Stamp,
    language: Language,
    (show, file): (&str, &Path),
    dry_run: bool,
    teller: &Teller,
) -> Result<u8> {
    let book = apart::open(file, &Choices::default())?;
    let id = registry.read(|conn| named(conn, show))?;
    if dry_run {
        let plan = registry.read(|conn| objects::plan(conn, id, &book, language))?;
        teller.objects_planned(&plan);
        return Ok(code::FINE);
    }
    let done = registry.write(stamp, Op::Import, |tx| objects::apply(tx, id, &book, language))?;
    teller.objects_brought(&done.value, done.change);
    Ok(if done.value.left.is_empty() { code::FINE } else { code::REFUSED })
}
