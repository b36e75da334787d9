//! Rows that become people.

use tawama_registry::names::{Name, NameKind};
use tawama_registry::partner::PartnerKind;
use tawama_registry::person::{self, Contact, ContactKind, Mandate, PersonFacts};
use tawama_registry::{Connection, Id, PartialDate, Result, Wording};

use super::column::Column;
use super::date::{self, When};
use super::draft::keep_date;
use super::known::{Found, Parties};
use super::meaning::Meaning;
use super::party::{self, kind_of};
use super::row::{Cells, Remarks};
use super::who::{People, Said, Step};
use super::{Context, Line, heading, language_of};
use crate::sheet::Headed;

/// What the rows would become.
pub(super) fn work(
    conn: &Connection,
    context: &Context<'_>,
    headed: &Headed<'_>,
    columns: &[Column],
    parties: &mut Parties,
) -> Result<(Vec<Line>, Vec<Step>)> {
    let cities = columns.iter().any(|column| {
        column.meaning == Some(Meaning::Parties) && heading::speaks_of_cities(&column.heading)
    });
    let mut people = People::read(conn)?;
    let mut lines = Vec::new();
    for row in headed.body {
        let cells = Cells { columns, row };
        let mut remarks = Remarks::default();
        let name = cells.text(Meaning::Name).unwrap_or_default();
        let mut line = Line::new(row.at, name.to_owned(), &[]);
        if name.is_empty() {
            remarks.wrong.push(cells.about(Meaning::Name, "import-name-missing"));
        }
        let function = function(cells, context, cities, parties, &mut remarks);
        let said = Said { id: None, facts: facts(cells, context, &mut remarks), function };
        if remarks.wrong.is_empty() && !people.take(conn, said, parties, &mut line)? {
            remarks.wrong.push(cells.about(Meaning::Name, "import-person-ambiguous"));
        }
        line.take(remarks);
        lines.push(line);
    }
    Ok((lines, people.into_steps()))
}

/// The function that a row tells, and for which party; its party is a new one where none is known.
fn function(
    cells: Cells<'_>,
    context: &Context<'_>,
    cities: bool,
    parties: &mut Parties,
    remarks: &mut Remarks,
) -> Option<(usize, Mandate)> {
    let mut day = |meaning| {
        let when = date::read(cells.cell(meaning)?, context.order);
        match when {
            Some(When::Day(day) | When::Span(day, _)) => Some(day),
            Some(When::Nothing | When::OpenEnded) => None,
            other => {
                keep_date(cells, meaning, other, remarks);
                None
            }
        }
    };
    let (since, until): (Option<PartialDate>, Option<PartialDate>) =
        (day(Meaning::Opens), day(Meaning::Closes));
    let said = cells.text(Meaning::Function);
    let Some(written) = cells.text(Meaning::Parties) else {
        if said.is_some() {
            remarks.keep(cells, Meaning::Function, "import-function-without-party");
        }
        return None;
    };
    let country = cells.text(Meaning::Country).and_then(|text| {
        let code = context.countries.code(text);
        if code.is_none() {
            remarks.keep(cells, Meaning::Country, "import-country-unknown");
        }
        code
    });
    let named = party::named(written, country, context.countries);
    if matches!(parties.find(&named), Found::Several) {
        remarks.wrong.push(cells.about(Meaning::Parties, "import-party-ambiguous"));
        return None;
    }
    let kind: PartnerKind = kind_of(&named.name, cities);
    let at = parties.find_or_add(kind, named)?;
    let wording = said.map(|text| Wording::of([(language_of(text, context.language), text)]));
    // The identity of its party is filled in when it is written.
    let partner = Id::from_bytes(&[0; 16])?;
    Some((at, Mandate { id: None, partner, function: wording.unwrap_or_default(), since, until }))
}

fn facts(cells: Cells<'_>, context: &Context<'_>, remarks: &mut Remarks) -> PersonFacts {
    let mut facts = PersonFacts::default();
    let names = cells.text(Meaning::Name).into_iter().map(|text| (NameKind::Preferred, text));
    let others = cells.texts(Meaning::OtherName).map(|(_, text)| (NameKind::Alternate, text));
    for (kind, text) in names.chain(others) {
        let lang = language_of(text, context.language).to_owned();
        // A name in another script is the preferred one there.
        let first = !facts.names.iter().any(|name| name.lang == lang);
        let kind = if first { NameKind::Preferred } else { kind };
        facts.names.push(Name { lang, kind, text: text.to_owned() });
    }
    for (_, text) in cells.texts(Meaning::Email) {
        for value in text.split([';', ',', ' ', '\n']).map(str::trim).filter(|it| !it.is_empty()) {
            if person::is_mail(value) {
                facts.contacts.push(Contact { kind: ContactKind::Email, value: value.to_owned() });
            } else {
                remarks.keep(cells, Meaning::Email, "import-mail-unclear");
            }
        }
    }
    for (_, text) in cells.texts(Meaning::Phone) {
        for value in text.split([';', '\n', '/']).map(str::trim).filter(|it| !it.is_empty()) {
            facts.contacts.push(Contact { kind: ContactKind::Phone, value: value.to_owned() });
        }
    }
    facts.contacts.dedup();
    facts.notes = remarks.gathered(cells);
    facts
}
