//! Rows that become people.
//!
//! A person is known by a mail address, or else by the name in any of its spellings. Of one who
//! is known, what the row gives is added: addresses, and a function held for a party.

use std::collections::HashMap;

use tawama_registry::names::{Name, NameKind};
use tawama_registry::partner::PartnerKind;
use tawama_registry::person::{self, Contact, ContactKind, Mandate, PersonFacts, PersonQuery};
use tawama_registry::{Connection, Id, Part, PartialDate, Result, Tx, Wording};

use super::column::Column;
use super::date::{self, When};
use super::draft::keep_date;
use super::known::{Found, Parties};
use super::meaning::Meaning;
use super::party::{self, key, kind_of};
use super::row::{Cells, Remarks};
use super::write::Made;
use super::{Context, Fate, FieldChange, Line, heading, language_of};
use crate::sheet::Headed;

/// What a row asks to be written: a person, who is there or not, and the party of the function that is
/// the last of the mandates.
pub(super) struct Step {
    there: Option<(Id, u32)>,
    facts: Box<PersonFacts>,
    function: Option<(usize, Mandate)>,
}

impl Step {
    /// The party of the function, among those that are known.
    pub(super) fn party(&self) -> Option<usize> {
        self.function.as_ref().map(|(at, _)| *at)
    }
}

/// Who is there.
struct People {
    by_name: HashMap<String, Vec<Id>>,
    by_mail: HashMap<String, Id>,
    /// Those that earlier rows brought.
    of_rows: HashMap<(String, String), u32>,
}

impl People {
    fn read(conn: &Connection) -> Result<Self> {
        let mut people =
            Self { by_name: HashMap::new(), by_mail: HashMap::new(), of_rows: HashMap::new() };
        let query = PersonQuery { archived: true, ..PersonQuery::all("fr") };
        for row in person::list(conn, &query, Part { offset: 0, limit: u32::MAX })? {
            let facts = person::get(conn, row.id)?.facts;
            for name in &facts.names {
                let bearers = people.by_name.entry(key(&name.text)).or_default();
                if !bearers.contains(&row.id) {
                    bearers.push(row.id);
                }
            }
            for contact in facts.contacts.iter().filter(|it| it.kind == ContactKind::Email) {
                people.by_mail.insert(contact.value.to_lowercase(), row.id);
            }
        }
        Ok(people)
    }
}

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
    let (mut lines, mut steps) = (Vec::new(), Vec::new());
    for row in headed.body {
        let cells = Cells { columns, row };
        let mut remarks = Remarks::default();
        let name = cells.text(Meaning::Name).unwrap_or_default();
        let mut line = Line::new(row.at, name.to_owned(), &[]);
        if name.is_empty() {
            remarks.wrong.push(cells.about(Meaning::Name, "import-name-missing"));
        }
        let function = function(cells, context, cities, parties, &mut remarks);
        let new = facts(cells, context, &mut remarks);
        if remarks.wrong.is_empty() {
            compare(
                conn,
                cells,
                new,
                function,
                &mut people,
                &mut line,
                &mut remarks,
                &mut steps,
                parties,
            )?;
        }
        line.take(remarks);
        lines.push(line);
    }
    Ok((lines, steps))
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

#[allow(clippy::too_many_arguments)]
fn compare(
    conn: &Connection,
    cells: Cells<'_>,
    new: PersonFacts,
    function: Option<(usize, Mandate)>,
    people: &mut People,
    line: &mut Line,
    remarks: &mut Remarks,
    steps: &mut Vec<Step>,
    parties: &Parties,
) -> Result<()> {
    let mails = new.contacts.iter().filter(|it| it.kind == ContactKind::Email);
    let by_mail =
        mails.clone().find_map(|mail| people.by_mail.get(&mail.value.to_lowercase()).copied());
    let name = new.names.first().map(|name| key(&name.text)).unwrap_or_default();
    let bearers = people.by_name.get(&name).map(Vec::as_slice).unwrap_or_default();
    let there = match (by_mail, bearers) {
        (Some(id), _) => Some(id),
        (None, []) => None,
        (None, [one]) => Some(*one),
        (None, _) => {
            remarks.wrong.push(cells.about(Meaning::Name, "import-person-ambiguous"));
            return Ok(());
        }
    };
    let Some(id) = there else {
        let mail = mails.map(|mail| mail.value.to_lowercase()).next().unwrap_or_default();
        let earlier = people.of_rows.insert((name, mail), line.at);
        if earlier.is_some() {
            line.fate = Fate::There;
        } else {
            line.fate = Fate::New;
            steps.push(Step { there: None, facts: Box::new(new), function });
        }
        return Ok(());
    };
    line.record = Some(id);
    line.fate = Fate::There;
    let person = person::get(conn, id)?;
    let mut after = person.facts.clone();
    for mut name in new.names {
        if !after.names.iter().any(|it| key(&it.text) == key(&name.text)) {
            if after.names.iter().any(|it| it.lang == name.lang && it.kind == NameKind::Preferred) {
                name.kind = NameKind::Alternate;
            }
            after.names.push(name);
        }
    }
    for contact in new.contacts {
        let same = |it: &Contact| it.value.to_lowercase() == contact.value.to_lowercase();
        if !after.contacts.iter().any(same) {
            after.contacts.push(contact);
        }
    }
    for said in new.notes.lines() {
        if !after.notes.lines().any(|there| there.trim() == said.trim()) {
            after.notes = [after.notes.trim_end(), said].join("\n").trim().to_owned();
        }
    }
    let function =
        function.filter(|(at, mandate)| {
            let partner = parties.all.get(*at).and_then(|party| party.id);
            !after.mandates.iter().any(|it| {
                Some(it.partner) == partner
                    && (mandate.function.is_blank()
                        || it.function.0.values().any(|said| {
                            mandate.function.0.values().any(|new| key(said) == key(new))
                        }))
            })
        });
    if after != person.facts || function.is_some() {
        line.fate = Fate::Change;
        line.changes = FieldChange::between(&person.facts, &after);
        if let Some((_, mandate)) = &function {
            let after = mandate.function.0.values().next().cloned().unwrap_or_default();
            line.changes.push(FieldChange {
                field: "mandates".into(),
                before: String::new(),
                after,
            });
        }
        steps.push(Step { there: Some((id, person.version)), facts: Box::new(after), function });
    }
    Ok(())
}

/// Writes what a row asks for.
pub(super) fn write(tx: &Tx<'_>, step: Step, made: &mut Made<'_>) -> Result<()> {
    let mut facts = step.facts;
    if let Some((at, mandate)) = step.function {
        facts.mandates.push(Mandate { partner: made.partner(tx, at)?, ..mandate });
    }
    match step.there {
        None => person::add(tx, &facts).map(|_| ()),
        Some((id, version)) => person::save(tx, id, version, &facts),
    }
}
