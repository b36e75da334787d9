//! Rows that become agreements: compared with what is there, and written.
//!
//! An agreement is known by its reference. Where a row has none, it is known by its parties, its
//! instrument, and the days of its signature and its end. Of one that is known, what the row gives
//! takes the place of what is there; what it leaves empty stays, and so do its parties.

use std::collections::{BTreeSet, HashMap};

use chrono::Datelike;
use tawama_registry::agreement::{self, AgreementFacts, Instrument, Numbering, Party, PartyRole};
use tawama_registry::partner::PartnerKind;
use tawama_registry::text::fold;
use tawama_registry::{Connection, Id, PartialDate, Result, Tx, Wording};

use super::column::Column;
use super::draft::{Draft, Reader};
use super::known::{Found, Parties};
use super::meaning::Meaning;
use super::party::{PartyName, kind_of};
use super::row::{Cells, Remarks};
use super::write::Made;
use super::{Context, Fate, FieldChange, Line, heading};
use crate::sheet::Headed;

/// What a row asks to be written.
pub(super) enum Step {
    /// A new agreement.
    Add {
        /// What it says, but for its parties.
        facts: Box<AgreementFacts>,
        /// Its parties.
        parties: Vec<usize>,
    },
    /// An agreement that is there says something else now.
    Change {
        /// Which.
        id: Id,
        /// At which version it was read.
        version: u32,
        /// What it says now.
        facts: Box<AgreementFacts>,
    },
}

impl Step {
    /// The parties that it names, among those that are known.
    pub(super) fn parties(&self) -> &[usize] {
        match self {
            Self::Add { parties, .. } => parties,
            Self::Change { .. } => &[],
        }
    }

    /// The reference that the row itself gives.
    pub(super) fn reference(&self) -> Option<String> {
        match self {
            Self::Add { facts, .. } | Self::Change { facts, .. } => {
                Some(facts.reference.clone()).filter(|reference| !reference.is_empty())
            }
        }
    }
}

/// By what an agreement without a reference is known.
#[derive(Clone, PartialEq, Eq, Hash)]
struct Likeness {
    parties: Vec<usize>,
    instrument: Instrument,
    as_signed: String,
    signed: Option<PartialDate>,
    ends: Option<PartialDate>,
}

impl Likeness {
    fn of(
        mut parties: Vec<usize>,
        (instrument, as_signed): (Instrument, &Wording),
        signed: Option<PartialDate>,
        ends: Option<PartialDate>,
    ) -> Self {
        parties.sort_unstable();
        let as_signed = as_signed.0.values().next().map(|text| fold(text)).unwrap_or_default();
        Self { parties, instrument, as_signed, signed, ends }
    }
}

/// Where an agreement is known from.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Known {
    Registry(Id),
    /// An earlier row.
    Row,
}

/// The agreements that are there.
struct Agreements {
    by_reference: HashMap<String, Known>,
    /// The references that earlier rows gave, with the row and by what else it is known, where it
    /// was understood.
    of_rows: HashMap<String, (u32, Option<Likeness>)>,
    by_likeness: HashMap<Likeness, Known>,
    /// The parties of those of the registry.
    parties_of: HashMap<Id, Vec<usize>>,
}

impl Agreements {
    fn read(conn: &Connection, parties: &Parties) -> Result<Self> {
        let mut places: HashMap<Id, usize> = HashMap::new();
        for (at, party) in parties.all.iter().enumerate() {
            if let Some(id) = party.id {
                places.insert(id, at);
            }
        }
        let mut known = Self {
            by_reference: HashMap::new(),
            of_rows: HashMap::new(),
            by_likeness: HashMap::new(),
            parties_of: HashMap::new(),
        };
        for it in agreement::known(conn)? {
            let parties: Vec<usize> =
                it.parties.iter().filter_map(|id| places.get(id).copied()).collect();
            known.parties_of.insert(it.id, parties.clone());
            let class = (it.instrument, &it.instrument_as_signed);
            let likeness = Likeness::of(parties, class, it.signed, it.expiry_set);
            known.by_likeness.insert(likeness, Known::Registry(it.id));
            known.by_reference.insert(it.reference, Known::Registry(it.id));
        }
        Ok(known)
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
    let reader = Reader::new(
        conn,
        context.language,
        context.order,
        context.messages,
        context.countries,
        columns,
    )?;
    let mut known = Agreements::read(conn, parties)?;
    let cities = Sides::of(columns);
    let (mut lines, mut steps) = (Vec::with_capacity(headed.body.len()), Vec::new());
    for row in headed.body {
        let cells = Cells { columns, row };
        let (draft, mut remarks) = reader.read(cells);
        let reference = draft.facts.reference.clone();
        let mut line = Line::new(row.at, called(&draft, context), &draft.parties);
        if remarks.wrong.is_empty()
            && let Some(resolved) = resolve(cells, &draft, cities, parties, &mut remarks)
        {
            compare(conn, cells, draft, resolved, &mut known, &mut line, &mut remarks, &mut steps)?;
        }
        line.take(remarks);
        if line.fate == Fate::Wrong && !reference.is_empty() {
            known.of_rows.entry(reference).or_insert((line.at, None));
        }
        lines.push(line);
    }
    Ok((lines, steps))
}

/// What tells the row from others.
fn called(draft: &Draft, context: &Context<'_>) -> String {
    let title = draft.facts.title.pick(context.language.tag()).unwrap_or_default();
    if draft.facts.reference.is_empty() || draft.titled {
        title.to_owned()
    } else {
        format!("{} · {title}", draft.facts.reference)
    }
}

/// Whether the columns of the sides hold cities.
#[derive(Clone, Copy)]
struct Sides {
    own: bool,
    theirs: bool,
}

impl Sides {
    fn of(columns: &[Column]) -> Self {
        let cities = |meaning| {
            columns
                .iter()
                .any(|it| it.meaning == Some(meaning) && heading::speaks_of_cities(&it.heading))
        };
        // In a list of pairs one heading often speaks for both.
        let either = cities(Meaning::Own) || cities(Meaning::Parties);
        let has_own = columns.iter().any(|it| it.meaning == Some(Meaning::Own));
        Self { own: either, theirs: if has_own { either } else { cities(Meaning::Parties) } }
    }
}

/// The parties of a row among those that are known, the new ones added to them.
fn resolve(
    cells: Cells<'_>,
    draft: &Draft,
    cities: Sides,
    parties: &mut Parties,
    remarks: &mut Remarks,
) -> Option<Vec<usize>> {
    let own = draft.own.iter().map(|named| (Meaning::Own, named, cities.own));
    let theirs = draft.parties.iter().map(|named| (Meaning::Parties, named, cities.theirs));
    let all: Vec<(Meaning, &PartyName, bool)> = own.chain(theirs).collect();
    // A name that may mean one party or another is for someone to decide.
    let several = all.iter().find(|(_, named, _)| matches!(parties.find(named), Found::Several));
    if let Some((meaning, named, _)) = several {
        let mut about = cells.about(*meaning, "import-party-ambiguous");
        about.detail.insert("value".to_owned(), named.name.clone());
        remarks.wrong.push(about);
        return None;
    }
    let same = |one: &PartyName, other: &PartyName| {
        super::party::key(&one.name) == super::party::key(&other.name)
            && one.country == other.country
            && !one.spot.is_far_from(other.spot.coordinates)
    };
    let alone =
        all.iter().all(|(_, named, _)| all.first().is_some_and(|first| same(first.1, named)));
    if alone && !(draft.home && parties.home.is_some()) {
        remarks.wrong.push(cells.about(Meaning::Parties, "two-parties-needed"));
        return None;
    }
    let mut resolved = Vec::new();
    if draft.home {
        resolved.extend(parties.home);
    }
    for (_, named, cities) in all {
        let kind: PartnerKind = kind_of(&named.name, cities);
        let at = parties.find_or_add(kind, named.clone())?;
        if !resolved.contains(&at) {
            resolved.push(at);
        }
    }
    if resolved.len() < 2 {
        remarks.wrong.push(cells.about(Meaning::Parties, "two-parties-needed"));
        return None;
    }
    Some(resolved)
}

#[allow(clippy::too_many_arguments)]
fn compare(
    conn: &Connection,
    cells: Cells<'_>,
    draft: Draft,
    parties: Vec<usize>,
    known: &mut Agreements,
    line: &mut Line,
    remarks: &mut Remarks,
    steps: &mut Vec<Step>,
) -> Result<()> {
    let facts = &draft.facts;
    let class = (facts.instrument, &facts.instrument_as_signed);
    let likeness = Likeness::of(parties.clone(), class, facts.signed, facts.term.expiry_set);
    let reference = facts.reference.clone();
    if let Some((earlier, other)) = known.of_rows.get(&reference) {
        // The same reference for something else is a slip of the pen, not a duplicate.
        if other.as_ref() == Some(&likeness) {
            line.fate = Fate::There;
        } else {
            let mut about = cells.about(Meaning::Reference, "import-reference-twice");
            about.detail.insert("row".to_owned(), earlier.to_string());
            remarks.wrong.push(about);
        }
        return Ok(());
    }
    let there = if reference.is_empty() {
        known.by_likeness.get(&likeness).copied()
    } else {
        known.of_rows.insert(reference.clone(), (line.at, Some(likeness.clone())));
        known.by_reference.get(&reference).copied()
    };
    match there {
        None => {
            line.fate = Fate::New;
            known.by_likeness.insert(likeness, Known::Row);
            steps.push(Step::Add { facts: Box::new(draft.facts), parties });
        }
        Some(Known::Row) => line.fate = Fate::There,
        Some(Known::Registry(id)) => {
            line.fate = Fate::There;
            line.record = Some(id);
            // A row without a reference gives nothing beside what it is known by.
            if !reference.is_empty() {
                // Who is party to it is not changed by a list, but it is said.
                let there = known.parties_of.get(&id);
                if parties.iter().any(|at| there.is_some_and(|there| !there.contains(at))) {
                    remarks.kept.push(cells.about(Meaning::Parties, "import-parties-differ"));
                }
                change(conn, id, cells, &draft, line, steps)?;
            }
        }
    }
    Ok(())
}

/// Lays what the row gives over what is there.
fn change(
    conn: &Connection,
    id: Id,
    cells: Cells<'_>,
    draft: &Draft,
    line: &mut Line,
    steps: &mut Vec<Step>,
) -> Result<()> {
    let (version, before) = agreement::facts(conn, id)?;
    let mut after = before.clone();
    let given = |meaning| cells.text(meaning).is_some();
    let new = &draft.facts;
    let said = |title: &str| before.title.0.values().any(|there| fold(there) == fold(title));
    if draft.titled && !new.title.0.values().any(|title| said(title)) {
        after.title.0.extend(new.title.0.clone());
    }
    if given(Meaning::Instrument) {
        after.instrument = new.instrument;
        if !new.instrument_as_signed.is_blank() {
            after.instrument_as_signed.0.extend(new.instrument_as_signed.0.clone());
        }
    }
    after.signed = new.signed.or(before.signed);
    if new.term.entry_date.is_some() {
        after.term.entry_rule = new.term.entry_rule;
        after.term.entry_date = new.term.entry_date;
    }
    after.term.expiry_set = new.term.expiry_set.or(before.term.expiry_set);
    after.term.duration_months = new.term.duration_months.or(before.term.duration_months);
    if given(Meaning::Renewal) {
        after.term.renewal = new.term.renewal;
    }
    for code in &new.fields {
        if !after.fields.contains(code) {
            after.fields.push(code.clone());
        }
    }
    for said in new.notes.lines() {
        if !after.notes.lines().any(|there| there.trim() == said.trim()) {
            after.notes = [after.notes.trim_end(), said].join("\n").trim().to_owned();
        }
    }
    if after != before {
        line.fate = Fate::Change;
        line.changes = FieldChange::between(&before, &after);
        steps.push(Step::Change { id, version, facts: Box::new(after) });
    }
    Ok(())
}

/// Writes what a row asks for.
pub(super) fn write(
    tx: &Tx<'_>,
    step: Step,
    numbering: &mut Numbering,
    taken: &BTreeSet<String>,
    made: &mut Made<'_>,
) -> Result<()> {
    match step {
        Step::Add { mut facts, parties } => {
            facts.parties.clear();
            for at in parties {
                facts
                    .parties
                    .push(Party { partner: made.partner(tx, at)?, role: PartyRole::Signatory });
            }
            if facts.reference.is_empty() {
                let year = facts.signed.map_or(tx.today(), PartialDate::earliest).year();
                while facts.reference.is_empty() || taken.contains(&facts.reference) {
                    facts.reference = numbering.next(tx, year)?;
                }
            }
            agreement::add(tx, &facts)?;
        }
        Step::Change { id, version, facts } => agreement::save(tx, id, version, &facts)?,
    }
    Ok(())
}
