//! Rows that become parties.
//!
//! A party is known by its name, in any of its languages and spellings, and its country. Of one
//! that is known, what the row gives is added: other names, the country where none is stated,
//! notes. Nothing that the office states is taken away.

use tawama_registry::names::NameKind;
use tawama_registry::partner::{self, PartnerFacts, PartnerKind};
use tawama_registry::{Connection, Id, Result, Tx};

use super::column::Column;
use super::known::{Found, Parties};
use super::meaning::Meaning;
use super::party::{self, PartyName, Spot, kind_of};
use super::row::{Cells, Remarks};
use super::write::{Made, names};
use super::{Context, Fate, FieldChange, Line, heading, term};
use crate::sheet::Headed;

/// What a row asks to be written.
pub(super) enum Step {
    /// A new party.
    Add(usize),
    /// A party that is there says more now.
    Change(Id, u32, Box<PartnerFacts>),
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
    let (mut lines, mut steps) = (Vec::new(), Vec::new());
    for row in headed.body {
        let cells = Cells { columns, row };
        let mut remarks = Remarks::default();
        let mut named = read(cells, context, &mut remarks);
        let mut line = Line::new(row.at, named.name.clone(), &[]);
        let kind = kind(cells, context, cities, &named.name, &mut remarks);
        named.notes = remarks.gathered(cells);
        if named.name.is_empty() {
            remarks.wrong.push(cells.about(Meaning::Parties, "import-party-missing"));
        } else {
            match parties.find(&named) {
                Found::Several => {
                    remarks.wrong.push(cells.about(Meaning::Parties, "import-party-ambiguous"));
                }
                Found::None => {
                    line.fate = Fate::New;
                    if let Some(at) = parties.find_or_add(kind, named) {
                        steps.push(Step::Add(at));
                    }
                }
                Found::One(at) => {
                    line.fate = Fate::There;
                    if let Some(id) = parties.all.get(at).and_then(|party| party.id) {
                        line.record = Some(id);
                        change(conn, id, &named, context, &mut line, &mut steps)?;
                    }
                }
            }
        }
        line.take(remarks);
        lines.push(line);
    }
    Ok((lines, steps))
}

fn read(cells: Cells<'_>, context: &Context<'_>, remarks: &mut Remarks) -> PartyName {
    let written = cells.text(Meaning::Parties).unwrap_or_default();
    let country = cells.text(Meaning::Country).and_then(|text| {
        let code = context.countries.code(text);
        if code.is_none() {
            remarks.keep(cells, Meaning::Country, "import-country-unknown");
        }
        code
    });
    let mut named = party::named(written, country, context.countries);
    named.website = cells.text(Meaning::Website).map(with_scheme).unwrap_or_default();
    named.short = cells.text(Meaning::Short).map(ToOwned::to_owned);
    named.others.extend(cells.texts(Meaning::OtherName).map(|(_, text)| text.to_owned()));
    named.spot = Spot {
        coordinates: cells.coordinates(Meaning::Latitude, Meaning::Longitude),
        population: cells.whole(Meaning::Population).filter(|count| *count > 0),
    };
    named
}

fn kind(
    cells: Cells<'_>,
    context: &Context<'_>,
    cities: bool,
    name: &str,
    remarks: &mut Remarks,
) -> PartnerKind {
    let Some(text) = cells.text(Meaning::Kind) else { return kind_of(name, cities) };
    let labelled =
        term(context.messages, "partner-kind", text, PartnerKind::ALL, PartnerKind::word);
    let kind = labelled.unwrap_or_else(|| {
        if heading::speaks_of_cities(text) { PartnerKind::City } else { kind_of(text, false) }
    });
    if labelled.is_none() && kind == PartnerKind::Other {
        remarks.keep(cells, Meaning::Kind, "import-kind-unknown");
    }
    kind
}

fn with_scheme(site: &str) -> String {
    if site.starts_with("http://") || site.starts_with("https://") {
        site.to_owned()
    } else {
        format!("https://{site}")
    }
}

fn change(
    conn: &Connection,
    id: Id,
    named: &PartyName,
    context: &Context<'_>,
    line: &mut Line,
    steps: &mut Vec<Step>,
) -> Result<()> {
    let there = partner::get(conn, id)?;
    let mut after = there.facts.clone();
    for mut name in names(named, context.language) {
        let known = after.names.iter().any(|it| party::key(&it.text) == party::key(&name.text));
        if !known {
            if name.kind == NameKind::Preferred {
                name.kind = NameKind::Alternate;
            }
            after.names.push(name);
        }
    }
    after.country = after.country.or_else(|| named.country.clone());
    if after.website.is_empty() {
        after.website.clone_from(&named.website);
    }
    for said in named.notes.lines() {
        if !after.notes.lines().any(|there| there.trim() == said.trim()) {
            after.notes = [after.notes.trim_end(), said].join("\n").trim().to_owned();
        }
    }
    if after != there.facts {
        line.fate = Fate::Change;
        line.changes = FieldChange::between(&there.facts, &after);
        steps.push(Step::Change(id, there.version, Box::new(after)));
    }
    Ok(())
}

/// Writes what a row asks for.
pub(super) fn write(tx: &Tx<'_>, step: Step, made: &mut Made<'_>) -> Result<()> {
    match step {
        Step::Add(at) => {
            made.partner(tx, at)?;
        }
        Step::Change(id, version, facts) => partner::save(tx, id, version, &facts)?,
    }
    Ok(())
}
