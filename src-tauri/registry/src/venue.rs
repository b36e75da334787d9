//! Venues: the halls and galleries in which the legs of exhibitions are shown,
//! with what a lender asks about them.

use std::collections::BTreeMap;

use rusqlite::types::Value;
use rusqlite::{Connection, OptionalExtension, named_params};
use serde::{Deserialize, Serialize};

use crate::date::PartialDate;
use crate::error::{Error, Problem, Result};
use crate::id::Id;
use crate::narrow::{self, Scope};
use crate::record::{self, Conditions, Described, Kind, Named, Part};
use crate::registry::Tx;
use crate::search::{Passage, Said};
use crate::wording::Wording;

/// What the office states of a venue.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, specta::Type)]
pub struct VenueFacts {
    /// Its name per language.
    pub name: Wording,
    /// The party that runs it.
    pub partner: Option<Id>,
    /// Where it is.
    pub place: Option<Id>,
    /// The hall or room within it.
    pub hall: String,
    /// Area in square metres.
    pub area_m2: Option<f64>,
    /// How many visitors it holds at once.
    pub capacity: Option<u32>,
    /// Temperature, humidity, light.
    pub climate: String,
    /// Guards, alarms, fire.
    pub security: String,
    /// The day of its facilities report, which lenders ask for.
    pub facilities_report: Option<PartialDate>,
    /// Anything else.
    pub notes: String,
}

/// A venue, with what is known through others.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, specta::Type)]
pub struct Venue {
    /// Its identity.
    pub id: Id,
    /// The change that last wrote it.
    pub version: u32,
    /// What the office states.
    pub facts: VenueFacts,
    /// The exhibitions that are shown in it.
    pub exhibitions: Vec<Named>,
    /// The records the facts name, by identity.
    pub named: BTreeMap<Id, Named>,
}

/// A row of the list of venues.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, specta::Type)]
pub struct VenueRow {
    /// Its identity.
    pub id: Id,
    /// Its name per language.
    pub name: Wording,
    /// Where it is.
    pub place: Option<Named>,
    /// The hall or room.
    pub hall: String,
    /// Its area in square metres.
    pub area_m2: Option<f64>,
    /// How many people it holds.
    pub capacity: Option<u32>,
    /// How many exhibitions are shown in it.
    pub exhibitions: u32,
}

/// Which venues, in the order of their names.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, specta::Type)]
pub struct VenueQuery {
    /// Words to find.
    pub text: String,
    /// Only those in a place of this country (ISO 3166-1 alpha-2).
    #[serde(default)]
    pub country: Option<String>,
    /// Only those in this place.
    #[serde(default)]
    pub place: Option<Id>,
    /// From last to first.
    pub descending: bool,
    /// The language whose order is meant.
    pub lang: String,
}

impl VenueQuery {
    /// All venues by their names.
    #[must_use]
    pub fn all(lang: &str) -> Self {
        Self {
            text: String::new(),
            country: None,
            place: None,
            descending: false,
            lang: lang.to_owned(),
        }
    }
}

/// Adds a venue.
///
/// # Errors
/// [`Error::Invalid`] with the fields that break a rule.
pub fn add(tx: &Tx<'_>, facts: &VenueFacts) -> Result<Id> {
    check(tx, facts)?;
    let id = tx.id();
    tx.execute(
        "INSERT INTO venue (id, name, hall, climate, security, notes, version)
         VALUES (?, '{}', '', '', '', '', ?)",
        (id, tx.change()),
    )?;
    write(tx, id, facts)?;
    Ok(id)
}

/// Saves a venue that was read at `version`.
///
/// # Errors
/// [`Error::Invalid`], [`Error::Stale`], [`Error::NotFound`].
pub fn save(tx: &Tx<'_>, id: Id, version: u32, facts: &VenueFacts) -> Result<()> {
    record::claim(tx, Kind::Venue, id, version)?;
    check(tx, facts)?;
    if facts_of(tx, id)?.1 == *facts {
        return Ok(());
    }
    write(tx, id, facts)
}

/// Deletes a venue that nothing names.
///
/// # Errors
/// [`Error::InUse`], [`Error::Stale`], [`Error::NotFound`].
pub fn delete(tx: &Tx<'_>, id: Id, version: u32) -> Result<()> {
    record::delete(tx, Kind::Venue, id, version)
}

fn write(tx: &Tx<'_>, id: Id, facts: &VenueFacts) -> Result<()> {
    tx.execute(
        "UPDATE venue SET name = :name, partner = :partner, place = :place, hall = :hall,
           area_m2 = :area, capacity = :capacity, climate = :climate, security = :security,
           facilities_report = :report, notes = :notes, version = :version
         WHERE id = :id",
        named_params! {
            ":id": id,
            ":name": facts.name,
            ":partner": facts.partner,
            ":place": facts.place,
            ":hall": facts.hall.trim(),
            ":area": facts.area_m2,
            ":capacity": facts.capacity,
            ":climate": facts.climate.trim(),
            ":security": facts.security.trim(),
            ":report": facts.facilities_report,
            ":notes": facts.notes.trim(),
            ":version": tx.change(),
        },
    )?;
    Ok(())
}

fn check(conn: &Connection, facts: &VenueFacts) -> Result<()> {
    let mut problems = Vec::new();
    if facts.name.is_blank() {
        problems.push(Problem::new("name", "name-missing"));
    }
    record::check_named(conn, "partner", Kind::Partner, facts.partner, &mut problems)?;
    record::check_named(conn, "place", Kind::Place, facts.place, &mut problems)?;
    if facts.area_m2.is_some_and(|area| area.is_nan() || area <= 0.0) {
        problems.push(Problem::new("area_m2", "number-too-small").with("least", 1));
    }
    if facts.capacity == Some(0) {
        problems.push(Problem::new("capacity", "number-too-small").with("least", 1));
    }
    Error::unless_none(problems)
}

fn facts_of(conn: &Connection, id: Id) -> Result<(u32, VenueFacts)> {
    conn.prepare_cached(
        "SELECT name, partner, place, hall, area_m2, capacity, climate, security,
                facilities_report, notes, version
         FROM venue WHERE id = ?",
    )?
    .query_row([id], |row| {
        let facts = VenueFacts {
            name: row.get(0)?,
            partner: row.get(1)?,
            place: row.get(2)?,
            hall: row.get(3)?,
            area_m2: row.get(4)?,
            capacity: row.get(5)?,
            climate: row.get(6)?,
            security: row.get(7)?,
            facilities_report: row.get(8)?,
            notes: row.get(9)?,
        };
        Ok((row.get(10)?, facts))
    })
    .optional()?
    .ok_or(Error::NotFound { kind: Kind::Venue, id })
}

/// The venue `id`.
///
/// # Errors
/// [`Error::NotFound`].
pub fn get(conn: &Connection, id: Id) -> Result<Venue> {
    let (version, facts) = facts_of(conn, id)?;
    Ok(Venue {
        id,
        version,
        exhibitions: record::through(
            conn,
            "SELECT DISTINCT exhibition FROM leg WHERE venue = ?",
            id,
        )?,
        named: record::names(conn, [facts.partner, facts.place].into_iter().flatten())?,
        facts,
    })
}

/// A part of the list of venues.
///
/// # Errors
/// When the registry cannot be read.
pub fn list(conn: &Connection, query: &VenueQuery, part: Part) -> Result<Vec<VenueRow>> {
    let Some(conditions) = conditions(conn, query)? else {
        return Ok(Vec::new());
    };
    let Scope { conditions, join, but } = Scope::of(conn, Kind::Venue, conditions)?;
    let sort = record::sort_column(&query.lang);
    let way = if query.descending { "DESC" } else { "ASC" };
    let mut statement = conn.prepare_cached(&format!(
        "SELECT venue.id, record.label, venue.hall, venue.place,
                (SELECT count(DISTINCT exhibition) FROM leg WHERE leg.venue = venue.id),
                venue.area_m2, venue.capacity
         FROM record {join} venue ON venue.id = record.id
         WHERE {but}record.kind = 'venue' {}
         ORDER BY record.{sort} {way}, record.id {way} LIMIT ? OFFSET ?",
        conditions.sql()
    ))?;
    let rows = statement
        .query_map(record::values_of(&conditions, part), |row| {
            let place: Option<Id> = row.get(3)?;
            Ok((
                VenueRow {
                    id: row.get(0)?,
                    name: row.get(1)?,
                    place: None,
                    hall: row.get(2)?,
                    exhibitions: row.get(4)?,
                    area_m2: row.get(5)?,
                    capacity: row.get(6)?,
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

/// How many venues there are in the list.
///
/// # Errors
/// When the registry cannot be read.
pub fn count(conn: &Connection, query: &VenueQuery) -> Result<u32> {
    record::count(conn, Kind::Venue, conditions(conn, query)?.as_ref())
}

/// The identities of all venues of the list, in no order.
pub(crate) fn ids(conn: &Connection, query: &VenueQuery) -> Result<Vec<Id>> {
    narrow::ids(conn, Kind::Venue, conditions(conn, query)?.as_ref())
}

fn conditions(conn: &Connection, query: &VenueQuery) -> Result<Option<Conditions>> {
    let mut conditions = Conditions::default();
    if let Some(country) = &query.country {
        conditions.add(
            "venue.place IN (SELECT id FROM place WHERE country = ?)",
            vec![Value::Text(country.clone())],
        );
    }
    let there = "SELECT id FROM venue WHERE place = ?";
    conditions.among("venue.id", there, query.place)?;
    Ok(conditions.find(conn, &query.text, None)?.then_some(conditions))
}

pub(crate) fn describe(conn: &Connection, id: Id) -> Result<Option<Described>> {
    let Some((_, facts)) = record::if_there(facts_of(conn, id))? else {
        return Ok(None);
    };
    let said = Said::title(&facts.name)
        .text(Passage::Hall, &facts.hall)
        .all(Passage::Condition, [facts.climate, facts.security])
        .text(Passage::Note, &facts.notes);
    Ok(Some(Described { name: facts.name, hint: Wording::default(), said, archived: false }))
}
