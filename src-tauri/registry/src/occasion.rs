//! Occasions: named events, with their edition, organiser, place and dates, to
//! which several agreements belong ("62nd session of the Executive Council of the
//! Arab Towns Organization, Tangier").

use std::collections::BTreeMap;

use rusqlite::{Connection, OptionalExtension, named_params};
use serde::{Deserialize, Serialize};

use crate::date::PartialDate;
use crate::error::{Error, Problem, Result};
use crate::id::Id;
use crate::narrow::{self, Period, Scope};
use crate::person::check_span;
use crate::record::{self, Conditions, Described, Kind, Named, Part};
use crate::registry::Tx;
use crate::search::{Passage, Said};
use crate::terms::terms;
use crate::wording::Wording;

/// What the office states of an occasion.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, specta::Type)]
pub struct OccasionFacts {
    /// Its name per language.
    pub name: Wording,
    /// Which time it is held, counted from one.
    pub edition: Option<u32>,
    /// The party that holds it.
    pub organiser: Option<Id>,
    /// Where it is held.
    pub place: Option<Id>,
    /// Its first day.
    pub since: Option<PartialDate>,
    /// Its last day.
    pub until: Option<PartialDate>,
    /// Anything else.
    pub notes: String,
}

/// An occasion, with what is known through others.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, specta::Type)]
pub struct Occasion {
    /// Its identity.
    pub id: Id,
    /// The change that last wrote it.
    pub version: u32,
    /// What the office states.
    pub facts: OccasionFacts,
    /// The agreements that were signed on it.
    pub agreements: Vec<Named>,
    /// The records the facts name, by identity.
    pub named: BTreeMap<Id, Named>,
}

/// A row of the list of occasions.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, specta::Type)]
pub struct OccasionRow {
    /// Its identity.
    pub id: Id,
    /// Its name per language.
    pub name: Wording,
    /// Which time it is held.
    pub edition: Option<u32>,
    /// Where it is held.
    pub place: Option<Named>,
    /// Its first day.
    pub since: Option<PartialDate>,
    /// Its last day.
    pub until: Option<PartialDate>,
    /// How many agreements belong to it.
    pub agreements: u32,
}

terms! {
    /// What the list of occasions is sorted by.
    pub enum OccasionSort {
        /// Name in the language of the list.
        Name = "name",
        /// First day.
        Since = "since",
    }
}

/// Which occasions, in which order.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, specta::Type)]
pub struct OccasionQuery {
    /// Words to find.
    pub text: String,
    /// Only those that may be held then.
    #[serde(default)]
    pub period: Period,
    /// Only those held by this party.
    #[serde(default)]
    pub organiser: Option<Id>,
    /// The order.
    pub sort: OccasionSort,
    /// From last to first.
    pub descending: bool,
    /// The language whose order is meant.
    pub lang: String,
}

impl OccasionQuery {
    /// All occasions, the first first.
    #[must_use]
    pub fn all(lang: &str) -> Self {
        Self {
            text: String::new(),
            period: Period::default(),
            organiser: None,
            sort: OccasionSort::Since,
            descending: false,
            lang: lang.to_owned(),
        }
    }
}

/// Adds an occasion.
///
/// # Errors
/// [`Error::Invalid`] with the fields that break a rule.
pub fn add(tx: &Tx<'_>, facts: &OccasionFacts) -> Result<Id> {
    check(tx, facts)?;
    let id = tx.id();
    tx.execute(
        "INSERT INTO occasion (id, name, notes, version) VALUES (?, '{}', '', ?)",
        (id, tx.change()),
    )?;
    write(tx, id, facts)?;
    Ok(id)
}

/// Saves an occasion that was read at `version`.
///
/// # Errors
/// [`Error::Invalid`], [`Error::Stale`], [`Error::NotFound`].
pub fn save(tx: &Tx<'_>, id: Id, version: u32, facts: &OccasionFacts) -> Result<()> {
    record::claim(tx, Kind::Occasion, id, version)?;
    check(tx, facts)?;
    if facts_of(tx, id)?.1 == *facts {
        return Ok(());
    }
    write(tx, id, facts)
}

/// Deletes an occasion that nothing names.
///
/// # Errors
/// [`Error::InUse`], [`Error::Stale`], [`Error::NotFound`].
pub fn delete(tx: &Tx<'_>, id: Id, version: u32) -> Result<()> {
    record::delete(tx, Kind::Occasion, id, version)
}

fn write(tx: &Tx<'_>, id: Id, facts: &OccasionFacts) -> Result<()> {
    tx.execute(
        "UPDATE occasion SET name = :name, edition = :edition, organiser = :organiser,
           place = :place, since = :since, until = :until, notes = :notes, version = :version
         WHERE id = :id",
        named_params! {
            ":id": id,
            ":name": facts.name,
            ":edition": facts.edition,
            ":organiser": facts.organiser,
            ":place": facts.place,
            ":since": facts.since,
            ":until": facts.until,
            ":notes": facts.notes.trim(),
            ":version": tx.change(),
        },
    )?;
    Ok(())
}

fn check(conn: &Connection, facts: &OccasionFacts) -> Result<()> {
    let mut problems = Vec::new();
    if facts.name.is_blank() {
        problems.push(Problem::new("name", "name-missing"));
    }
    if facts.edition == Some(0) {
        problems.push(Problem::new("edition", "number-too-small").with("least", 1));
    }
    record::check_named(conn, "organiser", Kind::Partner, facts.organiser, &mut problems)?;
    record::check_named(conn, "place", Kind::Place, facts.place, &mut problems)?;
    check_span("", facts.since, facts.until, &mut problems);
    Error::unless_none(problems)
}

fn facts_of(conn: &Connection, id: Id) -> Result<(u32, OccasionFacts)> {
    conn.prepare_cached(
        "SELECT name, edition, organiser, place, since, until, notes, version
         FROM occasion WHERE id = ?",
    )?
    .query_row([id], |row| {
        let facts = OccasionFacts {
            name: row.get(0)?,
            edition: row.get(1)?,
            organiser: row.get(2)?,
            place: row.get(3)?,
            since: row.get(4)?,
            until: row.get(5)?,
            notes: row.get(6)?,
        };
        Ok((row.get(7)?, facts))
    })
    .optional()?
    .ok_or(Error::NotFound { kind: Kind::Occasion, id })
}

/// The occasion `id`.
///
/// # Errors
/// [`Error::NotFound`].
pub fn get(conn: &Connection, id: Id) -> Result<Occasion> {
    let (version, facts) = facts_of(conn, id)?;
    let sql = "SELECT id FROM agreement WHERE occasion = ? ORDER BY reference";
    Ok(Occasion {
        id,
        version,
        agreements: record::through(conn, sql, id)?,
        named: record::names(conn, [facts.organiser, facts.place].into_iter().flatten())?,
        facts,
    })
}

/// A part of the list of occasions.
///
/// # Errors
/// When the registry cannot be read.
pub fn list(conn: &Connection, query: &OccasionQuery, part: Part) -> Result<Vec<OccasionRow>> {
    let Some(conditions) = conditions(conn, query)? else {
        return Ok(Vec::new());
    };
    let Scope { conditions, join, but } = Scope::of(conn, Kind::Occasion, conditions)?;
    let sort = record::sort_column(&query.lang);
    let way = if query.descending { "DESC" } else { "ASC" };
    let (from, order) = match query.sort {
        OccasionSort::Name => (
            format!("record {join} occasion ON occasion.id = record.id"),
            format!("record.{sort} {way}, record.id {way}"),
        ),
        OccasionSort::Since => (
            format!("occasion {join} record ON record.id = occasion.id"),
            format!("occasion.since {way}, occasion.id {way}"),
        ),
    };
    let mut statement = conn.prepare_cached(&format!(
        "SELECT occasion.id, record.label, occasion.edition, occasion.place, occasion.since,
                occasion.until, (SELECT count(*) FROM agreement WHERE agreement.occasion = occasion.id)
         FROM {from} WHERE {but}record.kind = 'occasion' {} ORDER BY {order} LIMIT ? OFFSET ?",
        conditions.sql()
    ))?;
    let rows = statement
        .query_map(record::values_of(&conditions, part), |row| {
            let place: Option<Id> = row.get(3)?;
            Ok((
                OccasionRow {
                    id: row.get(0)?,
                    name: row.get(1)?,
                    edition: row.get(2)?,
                    place: None,
                    since: row.get(4)?,
                    until: row.get(5)?,
                    agreements: row.get(6)?,
                },
                place,
            ))
        })?
        .collect::<rusqlite::Result<Vec<_>>>()?;
    rows.into_iter()
        .map(|(mut row, place)| {
            row.place = record::maybe_named(conn, place)?;
            Ok(row)
        })
        .collect()
}

/// How many occasions there are in the list.
///
/// # Errors
/// When the registry cannot be read.
pub fn count(conn: &Connection, query: &OccasionQuery) -> Result<u32> {
    record::count(conn, Kind::Occasion, conditions(conn, query)?.as_ref())
}

/// The identities of all occasions of the list, in no order.
pub(crate) fn ids(conn: &Connection, query: &OccasionQuery) -> Result<Vec<Id>> {
    narrow::ids(conn, Kind::Occasion, conditions(conn, query)?.as_ref())
}

fn conditions(conn: &Connection, query: &OccasionQuery) -> Result<Option<Conditions>> {
    let mut conditions = Conditions::default();
    conditions.during("occasion.since", "occasion.until", query.period);
    let held = "SELECT id FROM occasion WHERE organiser = ?";
    conditions.among("occasion.id", held, query.organiser)?;
    Ok(conditions.find(conn, &query.text, None)?.then_some(conditions))
}

pub(crate) fn describe(conn: &Connection, id: Id) -> Result<Option<Described>> {
    let Some((_, facts)) = record::if_there(facts_of(conn, id))? else {
        return Ok(None);
    };
    let said = Said::title(&facts.name)
        .all(Passage::When, facts.edition.map(|edition| edition.to_string()))
        .all(Passage::When, facts.since.map(|since| since.to_string()))
        .text(Passage::Note, &facts.notes);
    let when = facts.since.map(|since| ("und".to_owned(), since.to_string()));
    Ok(Some(Described {
        name: facts.name,
        hint: Wording(when.into_iter().collect()),
        said,
        archived: false,
    }))
}
