//! Joint exhibitions: what two cities show together.
//!
//! An exhibition carries out one or more agreements, is organised by several
//! parties, each with its role, and is shown in one or more legs, in order: a
//! venue, and the days of its installation, opening, closing and dismantling.

use std::collections::BTreeMap;

use rusqlite::types::Value;
use rusqlite::{Connection, OptionalExtension, Row, named_params};
use serde::{Deserialize, Serialize};

use crate::activity::{self, CarriedOut};
use crate::children::{Children, ordinal, row};
use crate::date::PartialDate;
use crate::error::{Error, Problem, Result};
use crate::id::Id;
use crate::record::{self, Conditions, Described, Kind, Named, Part};
use crate::registry::Tx;
use crate::terms::terms;
use crate::wording::Wording;

const AGREEMENTS: Children =
    Children { table: "exhibition_agreement", owner: "exhibition", key: &["agreement"], rest: &[] };
const COMMITMENTS: Children = Children {
    table: "exhibition_commitment",
    owner: "exhibition",
    key: &["commitment"],
    rest: &[],
};
const PARTIES: Children = Children {
    table: "exhibition_party",
    owner: "exhibition",
    key: &["partner", "role"],
    rest: &["ordinal"],
};
const LEGS: Children = Children {
    table: "leg",
    owner: "exhibition",
    key: &["id"],
    rest: &["venue", "install", "opens", "closes", "dismantled", "visitors", "ordinal"],
};

terms! {
    /// How far an exhibition has come.
    pub enum ExhibitionState {
        /// Thought of.
        Idea = "idea",
        /// Put to the partner.
        Proposed = "proposed",
        /// Agreed between the parties.
        Agreed = "agreed",
        /// Being prepared.
        InPreparation = "in_preparation",
        /// Open to the public.
        Open = "open",
        /// Closed.
        Closed = "closed",
        /// Closed, and its outcome written down.
        Evaluated = "evaluated",
        /// Put off.
        Postponed = "postponed",
        /// Given up.
        Cancelled = "cancelled",
    }
}

terms! {
    /// The heritage an exhibition shows.
    pub enum Heritage {
        /// Not said.
        Unstated = "unstated",
        /// Objects and buildings.
        Tangible = "tangible",
        /// Practices, knowledge, skills.
        Intangible = "intangible",
        /// Both.
        Both = "both",
    }
}

terms! {
    /// What a party is to an exhibition.
    pub enum ExhibitionRole {
        /// It leads.
        Lead = "lead",
        /// It organises with the lead.
        CoOrganiser = "co_organiser",
        /// It lends objects.
        Lender = "lender",
        /// It hosts a leg.
        Host = "host",
        /// It pays a share.
        Sponsor = "sponsor",
    }
}

/// A party to an exhibition.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct Organiser {
    /// The party.
    pub partner: Id,
    /// What it is to the exhibition.
    pub role: ExhibitionRole,
}

/// One showing in one venue.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct Leg {
    /// Its identity; none for one that is not saved yet.
    pub id: Option<Id>,
    /// Where.
    pub venue: Option<Id>,
    /// The first day of installation.
    pub install: Option<PartialDate>,
    /// The first day for the public.
    pub opens: Option<PartialDate>,
    /// The last day for the public.
    pub closes: Option<PartialDate>,
    /// The day by which it is dismantled.
    pub dismantled: Option<PartialDate>,
    /// Visitors counted.
    pub visitors: Option<u32>,
}

/// What the office states of an exhibition.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct ExhibitionFacts {
    /// Its title per language.
    pub title: Wording,
    /// Its theme, in a phrase, per language.
    pub theme: Wording,
    /// Its concept, per language.
    pub concept: Wording,
    /// The heritage it shows.
    pub heritage: Heritage,
    /// How far it has come.
    pub state: ExhibitionState,
    /// The agreements it carries out.
    pub agreements: Vec<Id>,
    /// The commitments it carries out.
    pub commitments: Vec<Id>,
    /// The parties that organise it, in order.
    pub parties: Vec<Organiser>,
    /// Its legs, in order.
    pub legs: Vec<Leg>,
    /// Anything else.
    pub notes: String,
}

impl ExhibitionFacts {
    /// An exhibition of which only the title is known.
    #[must_use]
    pub fn new(title: Wording) -> Self {
        Self {
            title,
            theme: Wording::default(),
            concept: Wording::default(),
            heritage: Heritage::Unstated,
            state: ExhibitionState::Idea,
            agreements: Vec::new(),
            commitments: Vec::new(),
            parties: Vec::new(),
            legs: Vec::new(),
            notes: String::new(),
        }
    }
}

/// An exhibition, with what is known through others.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, specta::Type)]
pub struct Exhibition {
    /// Its identity.
    pub id: Id,
    /// The change that last wrote it.
    pub version: u32,
    /// What the office states.
    pub facts: ExhibitionFacts,
    /// The commitments of its agreements, from which it carries out some.
    pub owed: Vec<CarriedOut>,
    /// The records the facts name, by identity.
    pub named: BTreeMap<Id, Named>,
}

/// A row of the list of exhibitions.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, specta::Type)]
pub struct ExhibitionRow {
    /// Its identity.
    pub id: Id,
    /// Its title per language.
    pub title: Wording,
    /// How far it has come.
    pub state: ExhibitionState,
    /// The first opening of its legs.
    pub opens: Option<PartialDate>,
    /// The last closing.
    pub closes: Option<PartialDate>,
    /// The venues of its legs, in order.
    pub venues: Vec<Named>,
}

terms! {
    /// What the list of exhibitions is sorted by.
    pub enum ExhibitionSort {
        /// Title in the language of the list.
        Title = "title",
        /// State.
        State = "state",
        /// First opening.
        Opens = "opens",
        /// Last closing.
        Closes = "closes",
    }
}

/// Which exhibitions, in which order.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, specta::Type)]
pub struct ExhibitionQuery {
    /// Words to find.
    pub text: String,
    /// Only this state.
    pub state: Option<ExhibitionState>,
    /// Only those this party takes part in.
    pub partner: Option<Id>,
    /// The order.
    pub sort: ExhibitionSort,
    /// From last to first.
    pub descending: bool,
    /// The language whose order is meant.
    pub lang: String,
}

/// Adds an exhibition.
///
/// # Errors
/// [`Error::Invalid`] with the fields that break a rule.
pub fn add(tx: &Tx<'_>, facts: &ExhibitionFacts) -> Result<Id> {
    check(tx, facts)?;
    let id = tx.id();
    tx.execute(
        "INSERT INTO exhibition (id, title, theme, concept, heritage, state, notes, version)
         VALUES (?, '{}', '{}', '{}', '', '', '', ?)",
        (id, tx.change()),
    )?;
    write(tx, id, facts)?;
    Ok(id)
}

/// Saves an exhibition that was read at `version`.
///
/// # Errors
/// [`Error::Invalid`], [`Error::Stale`], [`Error::NotFound`].
pub fn save(tx: &Tx<'_>, id: Id, version: u32, facts: &ExhibitionFacts) -> Result<()> {
    record::claim(tx, Kind::Exhibition, id, version)?;
    check(tx, facts)?;
    if facts_of(tx, id)?.1 == *facts {
        return Ok(());
    }
    write(tx, id, facts)
}

/// Deletes an exhibition.
///
/// # Errors
/// [`Error::InUse`], [`Error::Stale`], [`Error::NotFound`].
pub fn delete(tx: &Tx<'_>, id: Id, version: u32) -> Result<()> {
    record::delete(tx, Kind::Exhibition, id, version)
}

fn write(tx: &Tx<'_>, id: Id, facts: &ExhibitionFacts) -> Result<()> {
    tx.execute(
        "UPDATE exhibition SET title = :title, theme = :theme, concept = :concept,
           heritage = :heritage, state = :state, notes = :notes, version = :version
         WHERE id = :id",
        named_params! {
            ":id": id,
            ":title": facts.title,
            ":theme": facts.theme,
            ":concept": facts.concept,
            ":heritage": facts.heritage,
            ":state": facts.state,
            ":notes": facts.notes.trim(),
            ":version": tx.change(),
        },
    )?;
    let mut rows: Vec<Vec<Value>> = Vec::new();
    for agreement in &facts.agreements {
        rows.push(row![agreement]);
    }
    AGREEMENTS.replace(tx, id, &rows)?;
    rows.clear();
    for commitment in &facts.commitments {
        rows.push(row![commitment]);
    }
    COMMITMENTS.replace(tx, id, &rows)?;
    rows.clear();
    for (at, party) in facts.parties.iter().enumerate() {
        rows.push(row![party.partner, party.role, ordinal(at)]);
    }
    PARTIES.replace(tx, id, &rows)?;
    rows.clear();
    for (at, leg) in facts.legs.iter().enumerate() {
        rows.push(row![
            leg.id.unwrap_or_else(|| tx.id()),
            leg.venue,
            leg.install,
            leg.opens,
            leg.closes,
            leg.dismantled,
            leg.visitors,
            ordinal(at)
        ]);
    }
    LEGS.replace(tx, id, &rows)
}

fn check(conn: &Connection, facts: &ExhibitionFacts) -> Result<()> {
    let mut problems = Vec::new();
    if facts.title.is_blank() {
        problems.push(Problem::new("title", "title-missing"));
    }
    for (at, agreement) in facts.agreements.iter().enumerate() {
        let field = format!("agreements.{at}");
        record::check_named(conn, &field, Kind::Agreement, Some(*agreement), &mut problems)?;
        if facts.agreements.iter().take(at).any(|other| other == agreement) {
            problems.push(Problem::new(field, "agreement-twice"));
        }
    }
    activity::check_commitments(conn, &facts.commitments, &facts.agreements, &mut problems)?;
    for (at, party) in facts.parties.iter().enumerate() {
        let field = format!("parties.{at}.partner");
        record::check_named(conn, &field, Kind::Partner, Some(party.partner), &mut problems)?;
        if facts.parties.iter().take(at).any(|other| other == party) {
            problems.push(Problem::new(field, "party-twice"));
        }
    }
    for (at, leg) in facts.legs.iter().enumerate() {
        let venue = format!("legs.{at}.venue");
        record::check_named(conn, &venue, Kind::Venue, leg.venue, &mut problems)?;
        check_order(at, leg, &mut problems);
    }
    Error::unless_none(problems)
}

/// Installation, opening, closing and dismantling follow one another.
fn check_order(at: usize, leg: &Leg, problems: &mut Vec<Problem>) {
    let days = [
        ("install", leg.install),
        ("opens", leg.opens),
        ("closes", leg.closes),
        ("dismantled", leg.dismantled),
    ];
    let known: Vec<(&str, PartialDate)> =
        days.into_iter().filter_map(|(name, day)| Some((name, day?))).collect();
    for ((before, first), (after, second)) in known.iter().zip(known.iter().skip(1)) {
        if second.latest() < first.earliest() {
            problems.push(
                Problem::new(format!("legs.{at}.{after}"), "days-out-of-order")
                    .with("before", before)
                    .with("day", first),
            );
        }
    }
}

fn facts_of(conn: &Connection, id: Id) -> Result<(u32, ExhibitionFacts)> {
    let found = conn
        .prepare_cached(
            "SELECT title, theme, concept, heritage, state, notes, version
             FROM exhibition WHERE id = ?",
        )?
        .query_row([id], |row| {
            let facts = ExhibitionFacts {
                title: row.get(0)?,
                theme: row.get(1)?,
                concept: row.get(2)?,
                heritage: row.get(3)?,
                state: row.get(4)?,
                notes: row.get(5)?,
                agreements: Vec::new(),
                commitments: Vec::new(),
                parties: Vec::new(),
                legs: Vec::new(),
            };
            Ok((row.get(6)?, facts))
        })
        .optional()?;
    let (version, mut facts) = found.ok_or(Error::NotFound { kind: Kind::Exhibition, id })?;
    facts.agreements = conn
        .prepare_cached(
            "SELECT agreement FROM exhibition_agreement JOIN agreement ON agreement.id = exhibition_agreement.agreement
             WHERE exhibition = ? ORDER BY agreement.reference",
        )?
        .query_map([id], |row| row.get(0))?
        .collect::<rusqlite::Result<_>>()?;
    facts.commitments = conn
        .prepare_cached(
            "SELECT commitment FROM exhibition_commitment
               JOIN commitment ON commitment.id = commitment
             WHERE exhibition = ? ORDER BY commitment.agreement, ordinal",
        )?
        .query_map([id], |row| row.get(0))?
        .collect::<rusqlite::Result<_>>()?;
    facts.parties = conn
        .prepare_cached(
            "SELECT partner, role FROM exhibition_party WHERE exhibition = ? ORDER BY ordinal",
        )?
        .query_map([id], |row| Ok(Organiser { partner: row.get(0)?, role: row.get(1)? }))?
        .collect::<rusqlite::Result<_>>()?;
    facts.legs = conn
        .prepare_cached(
            "SELECT id, venue, install, opens, closes, dismantled, visitors FROM leg
             WHERE exhibition = ? ORDER BY ordinal",
        )?
        .query_map([id], leg)?
        .collect::<rusqlite::Result<_>>()?;
    Ok((version, facts))
}

fn leg(row: &Row<'_>) -> rusqlite::Result<Leg> {
    Ok(Leg {
        id: row.get(0)?,
        venue: row.get(1)?,
        install: row.get(2)?,
        opens: row.get(3)?,
        closes: row.get(4)?,
        dismantled: row.get(5)?,
        visitors: row.get(6)?,
    })
}

/// The exhibition `id`.
///
/// # Errors
/// [`Error::NotFound`].
pub fn get(conn: &Connection, id: Id) -> Result<Exhibition> {
    let (version, facts) = facts_of(conn, id)?;
    let mut ids: Vec<Id> = facts.agreements.clone();
    ids.extend(facts.parties.iter().map(|party| party.partner));
    ids.extend(facts.legs.iter().filter_map(|leg| leg.venue));
    let owed = activity::owed(conn, &facts.agreements)?;
    Ok(Exhibition { id, version, owed, named: record::names(conn, ids)?, facts })
}

/// A part of the list of exhibitions.
///
/// # Errors
/// When the registry cannot be read.
pub fn list(conn: &Connection, query: &ExhibitionQuery, part: Part) -> Result<Vec<ExhibitionRow>> {
    let Some(conditions) = conditions(query) else {
        return Ok(Vec::new());
    };
    let sort = record::sort_column(&query.lang);
    let way = if query.descending { "DESC" } else { "ASC" };
    let run = "CROSS JOIN run ON run.exhibition = exhibition.id";
    let (from, order) = match query.sort {
        ExhibitionSort::Title => (
            format!("record CROSS JOIN exhibition ON exhibition.id = record.id {run}"),
            format!("record.{sort} {way}, record.id {way}"),
        ),
        ExhibitionSort::State => (
            format!("exhibition {run} CROSS JOIN record ON record.id = exhibition.id"),
            format!("exhibition.state {way}, exhibition.id {way}"),
        ),
        ExhibitionSort::Opens | ExhibitionSort::Closes => (
            "run CROSS JOIN exhibition ON exhibition.id = run.exhibition
             CROSS JOIN record ON record.id = exhibition.id"
                .to_owned(),
            format!("run.{} {way}, run.exhibition {way}", query.sort.word()),
        ),
    };
    let mut statement = conn.prepare_cached(&format!(
        "SELECT {COLUMNS} FROM {from} WHERE record.kind = 'exhibition' {}
         ORDER BY {order} LIMIT ? OFFSET ?",
        conditions.sql()
    ))?;
    let mut rows = statement
        .query_map(record::values_of(&conditions, part), read_row)?
        .collect::<rusqlite::Result<Vec<_>>>()?;
    rows.iter_mut().try_for_each(|row| add_venues(conn, row))?;
    Ok(rows)
}

/// What an exhibition does under its agreements: its legs open. What is only an
/// idea, or was put off or given up, does nothing.
pub(crate) fn deeds(conn: &Connection, id: Id) -> Result<Vec<(Id, PartialDate)>> {
    let mut statement = conn.prepare_cached(
        "SELECT DISTINCT exhibition_agreement.agreement, leg.opens
         FROM exhibition JOIN exhibition_agreement ON exhibition_agreement.exhibition = exhibition.id
           JOIN leg ON leg.exhibition = exhibition.id
         WHERE exhibition.id = ? AND leg.opens IS NOT NULL
           AND state NOT IN ('idea', 'proposed', 'postponed', 'cancelled')",
    )?;
    let rows = statement.query_map([id], |row| Ok((row.get(0)?, row.get(1)?)))?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// The row of the exhibition `id`, as the list shows it.
pub(crate) fn row(conn: &Connection, id: Id) -> Result<ExhibitionRow> {
    let mut row = conn
        .prepare_cached(&format!(
            "SELECT {COLUMNS} FROM exhibition JOIN run ON run.exhibition = exhibition.id
             WHERE exhibition.id = ?"
        ))?
        .query_row([id], read_row)?;
    add_venues(conn, &mut row)?;
    Ok(row)
}

/// The columns of [`read_row`].
const COLUMNS: &str = "exhibition.id, exhibition.title, exhibition.state, run.opens, run.closes";

fn read_row(row: &Row<'_>) -> rusqlite::Result<ExhibitionRow> {
    Ok(ExhibitionRow {
        id: row.get(0)?,
        title: row.get(1)?,
        state: row.get(2)?,
        opens: row.get(3)?,
        closes: row.get(4)?,
        venues: Vec::new(),
    })
}

fn add_venues(conn: &Connection, row: &mut ExhibitionRow) -> Result<()> {
    let venues =
        "SELECT venue FROM leg WHERE exhibition = ? AND venue IS NOT NULL ORDER BY ordinal";
    row.venues = record::through(conn, venues, row.id)?;
    Ok(())
}

/// How many exhibitions there are in the list.
///
/// # Errors
/// When the registry cannot be read.
pub fn count(conn: &Connection, query: &ExhibitionQuery) -> Result<u32> {
    record::count(conn, Kind::Exhibition, conditions(query).as_ref())
}

fn conditions(query: &ExhibitionQuery) -> Option<Conditions> {
    let mut conditions = Conditions::default();
    if let Some(state) = query.state {
        conditions.add("exhibition.state = ?", vec![Value::Text(state.word().to_owned())]);
    }
    if let Some(partner) = query.partner {
        conditions.add(
            "exhibition.id IN (SELECT exhibition FROM exhibition_party WHERE partner = ?)",
            crate::children::value(&partner).into_iter().collect(),
        );
    }
    let through = "record.id IN (
        SELECT exhibition_party.exhibition FROM record_text JOIN record AS other ON other.number = record_text.rowid
          JOIN exhibition_party ON exhibition_party.partner = other.id WHERE record_text MATCH ?
        UNION
        SELECT leg.exhibition FROM record_text JOIN record AS other ON other.number = record_text.rowid
          JOIN leg ON leg.venue = other.id WHERE record_text MATCH ?)";
    conditions.find(&query.text, Some(through)).then_some(conditions)
}

/// Derives from when to when an exhibition is shown, or removes that when it is gone.
pub(crate) fn span(conn: &Connection, id: Id) -> Result<()> {
    conn.prepare_cached("DELETE FROM run WHERE exhibition = ?")?.execute([id])?;
    conn.prepare_cached(
        "INSERT INTO run (exhibition, opens, closes)
         SELECT id, (SELECT min(opens) FROM leg WHERE leg.exhibition = exhibition.id),
                    (SELECT max(closes) FROM leg WHERE leg.exhibition = exhibition.id)
         FROM exhibition WHERE id = ?",
    )?
    .execute([id])?;
    Ok(())
}

pub(crate) fn describe(conn: &Connection, id: Id) -> Result<Option<Described>> {
    let Some((_, facts)) = record::if_there(facts_of(conn, id))? else {
        return Ok(None);
    };
    let mut words = vec![facts.notes];
    for wording in [&facts.title, &facts.theme, &facts.concept] {
        words.extend(wording.0.values().cloned());
    }
    Ok(Some(Described {
        name: facts.title,
        hint: facts.theme,
        words: words.join(" \n "),
        archived: false,
    }))
}
