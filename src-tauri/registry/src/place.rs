//! Places: cities, regions and other spots on the map.
//!
//! A place is not a party: the municipality that signs is a [`crate::partner`],
//! the city it governs is a place. Coordinates are WGS 84 degrees. The country
//! is the office's own choice, may be left out, and is only a code
//! (ISO 3166-1 alpha-2): its label belongs to the office too.

use std::collections::BTreeMap;

use rusqlite::{Connection, OptionalExtension, named_params};
use serde::{Deserialize, Serialize};

use crate::children::Children;
use crate::error::{Error, Problem, Result};
use crate::id::Id;
use crate::names::{self, Name};
use crate::narrow::{self, Scope};
use crate::record::{self, Conditions, Described, Kind, Named, Part};
use crate::registry::Tx;
use crate::search::{Passage, Said};
use crate::terms::terms;
use crate::wording::Wording;

const NAMES: Children = names::table("place_name", "place");

/// What the office states of a place.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, specta::Type)]
pub struct PlaceFacts {
    /// Its names.
    pub names: Vec<Name>,
    /// ISO 3166-1 alpha-2.
    pub country: Option<String>,
    /// Region, province or state within the country.
    pub subdivision: String,
    /// Degrees north, WGS 84; with `longitude` or not at all.
    pub latitude: Option<f64>,
    /// Degrees east, WGS 84.
    pub longitude: Option<f64>,
    /// Inhabitants.
    pub population: Option<u32>,
    /// The year of that figure.
    pub population_year: Option<i32>,
    /// IANA time zone, such as `Africa/Casablanca`.
    pub time_zone: String,
    /// Its number in GeoNames.
    pub geonames: Option<u32>,
    /// Its item in Wikidata, such as `Q126148`.
    pub wikidata: String,
}

/// A place, with what is known through others.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, specta::Type)]
pub struct Place {
    /// Its identity.
    pub id: Id,
    /// The change that last wrote it.
    pub version: u32,
    /// What the office states.
    pub facts: PlaceFacts,
    /// The parties that are of this place.
    pub partners: Vec<Named>,
}

/// A row of the list of places.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, specta::Type)]
pub struct PlaceRow {
    /// Its identity.
    pub id: Id,
    /// Its name per language.
    pub name: Wording,
    /// ISO 3166-1 alpha-2.
    pub country: Option<String>,
    /// Region, province or state.
    pub subdivision: String,
    /// Inhabitants.
    pub population: Option<u32>,
    /// How many parties are of it.
    pub partners: u32,
}

terms! {
    /// What the list of places is sorted by.
    pub enum PlaceSort {
        /// Name in the language of the list.
        Name = "name",
        /// Label of the country in that language; none last.
        Country = "country",
    }
}

/// Which places, in which order.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, specta::Type)]
pub struct PlaceQuery {
    /// Words to find.
    pub text: String,
    /// ISO 3166-1 alpha-2.
    pub country: Option<String>,
    /// The order.
    pub sort: PlaceSort,
    /// From last to first.
    pub descending: bool,
    /// The language whose order is meant.
    pub lang: String,
}

impl PlaceQuery {
    /// All places by their names.
    #[must_use]
    pub fn all(lang: &str) -> Self {
        Self {
            text: String::new(),
            country: None,
            sort: PlaceSort::Name,
            descending: false,
            lang: lang.to_owned(),
        }
    }
}

/// Adds a place.
///
/// # Errors
/// [`Error::Invalid`] with the fields that break a rule.
pub fn add(tx: &Tx<'_>, facts: &PlaceFacts) -> Result<Id> {
    check(tx, facts)?;
    let id = tx.id();
    tx.execute(
        "INSERT INTO place (id, subdivision, time_zone, wikidata, version) VALUES (?, '', '', '', ?)",
        (id, tx.change()),
    )?;
    write(tx, id, facts)?;
    Ok(id)
}

/// The place that has the number of `city` in GeoNames already, or else a new one.
///
/// # Errors
/// [`Error::Invalid`] with the fields that break a rule.
pub fn known_or_added(tx: &Tx<'_>, city: &PlaceFacts) -> Result<Id> {
    let known = city.geonames.map(|number| with_geonames(tx, number)).transpose()?.flatten();
    known.map_or_else(|| add(tx, city), Ok)
}

/// Saves a place that was read at `version`.
///
/// # Errors
/// [`Error::Invalid`], [`Error::Stale`], [`Error::NotFound`].
pub fn save(tx: &Tx<'_>, id: Id, version: u32, facts: &PlaceFacts) -> Result<()> {
    record::claim(tx, Kind::Place, id, version)?;
    check(tx, facts)?;
    if get(tx, id)?.facts == *facts {
        return Ok(());
    }
    write(tx, id, facts)
}

/// Deletes a place that nothing names.
///
/// # Errors
/// [`Error::InUse`], [`Error::Stale`], [`Error::NotFound`].
pub fn delete(tx: &Tx<'_>, id: Id, version: u32) -> Result<()> {
    record::delete(tx, Kind::Place, id, version)
}

fn write(tx: &Tx<'_>, id: Id, facts: &PlaceFacts) -> Result<()> {
    tx.prepare_cached(
        "UPDATE place SET country = :country, subdivision = :subdivision, latitude = :latitude,
           longitude = :longitude, population = :population, population_year = :population_year,
           time_zone = :time_zone, geonames = :geonames, wikidata = :wikidata, version = :version
         WHERE id = :id",
    )?
    .execute(named_params! {
        ":id": id,
        ":country": facts.country,
        ":subdivision": facts.subdivision.trim(),
        ":latitude": facts.latitude,
        ":longitude": facts.longitude,
        ":population": facts.population,
        ":population_year": facts.population_year,
        ":time_zone": facts.time_zone.trim(),
        ":geonames": facts.geonames,
        ":wikidata": facts.wikidata.trim(),
        ":version": tx.change(),
    })?;
    names::write(tx, &NAMES, id, &facts.names)
}

/// Refuses a record that is there and breaks a rule.
pub(crate) fn check_kept(conn: &Connection, id: Id) -> Result<()> {
    check(conn, &get(conn, id)?.facts)
}

fn check(conn: &Connection, facts: &PlaceFacts) -> Result<()> {
    let mut problems = Vec::new();
    names::check("names", &facts.names, &mut problems);
    crate::office::check_country(conn, "country", facts.country.as_deref(), &mut problems)?;
    let degrees = [("latitude", facts.latitude, 90.0), ("longitude", facts.longitude, 180.0)];
    for (field, degrees, most) in degrees {
        if degrees.is_some_and(|degrees| !(-most..=most).contains(&degrees)) {
            problems.push(Problem::new(field, "degrees-out-of-range").with("most", most));
        }
    }
    if facts.latitude.is_some() != facts.longitude.is_some() {
        let missing = if facts.latitude.is_some() { "longitude" } else { "latitude" };
        problems.push(Problem::new(missing, "coordinate-missing"));
    }
    Error::unless_none(problems)
}

/// The place `id`.
///
/// # Errors
/// [`Error::NotFound`].
pub fn get(conn: &Connection, id: Id) -> Result<Place> {
    let place = conn
        .prepare_cached(
            "SELECT country, subdivision, latitude, longitude, population, population_year,
                    time_zone, geonames, wikidata, version
             FROM place WHERE id = ?",
        )?
        .query_row([id], |row| {
            Ok(Place {
                id,
                facts: PlaceFacts {
                    names: Vec::new(),
                    country: row.get(0)?,
                    subdivision: row.get(1)?,
                    latitude: row.get(2)?,
                    longitude: row.get(3)?,
                    population: row.get(4)?,
                    population_year: row.get(5)?,
                    time_zone: row.get(6)?,
                    geonames: row.get(7)?,
                    wikidata: row.get(8)?,
                },
                version: row.get(9)?,
                partners: Vec::new(),
            })
        })
        .optional()?;
    let mut place = place.ok_or(Error::NotFound { kind: Kind::Place, id })?;
    place.facts.names = names::read(conn, &NAMES, id)?;
    place.partners = record::through(conn, "SELECT id FROM partner WHERE place = ?", id)?;
    Ok(place)
}

/// The place with this number in GeoNames.
///
/// # Errors
/// When the registry cannot be read.
pub fn with_geonames(conn: &Connection, number: u32) -> Result<Option<Id>> {
    Ok(conn
        .prepare_cached("SELECT id FROM place WHERE geonames = ? LIMIT 1")?
        .query_row([number], |row| row.get(0))
        .optional()?)
}

/// The places whose number in GeoNames is stated, by it.
///
/// # Errors
/// When the registry cannot be read.
pub fn by_geonames(conn: &Connection) -> Result<BTreeMap<u32, Id>> {
    let mut statement =
        conn.prepare_cached("SELECT geonames, id FROM place WHERE geonames IS NOT NULL")?;
    let rows = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// A part of the list of places.
///
/// # Errors
/// When the registry cannot be read.
pub fn list(conn: &Connection, query: &PlaceQuery, part: Part) -> Result<Vec<PlaceRow>> {
    let Some(conditions) = conditions(conn, query)? else {
        return Ok(Vec::new());
    };
    let Scope { conditions, join, but } = Scope::of(conn, Kind::Place, conditions)?;
    let sort = record::sort_column(&query.lang);
    let direction = if query.descending { "DESC" } else { "ASC" };
    let (from, order) = match query.sort {
        PlaceSort::Name => (
            format!("record {join} place ON place.id = record.id"),
            format!("record.{sort} {direction}, record.id {direction}"),
        ),
        PlaceSort::Country => (
            format!(
                "country_order {join} place ON place.country IS country_order.code
                 {join} record ON record.id = place.id"
            ),
            format!("country_order.{sort} {direction}, place.id {direction}"),
        ),
    };
    let mut statement = conn.prepare_cached(&format!(
        "SELECT place.id, record.label, place.country, place.subdivision, place.population,
                (SELECT count(*) FROM partner WHERE partner.place = place.id)
         FROM {from} WHERE {but}record.kind = 'place' {} ORDER BY {order} LIMIT ? OFFSET ?",
        conditions.sql()
    ))?;
    let rows = statement.query_map(record::values_of(&conditions, part), |row| {
        Ok(PlaceRow {
            id: row.get(0)?,
            name: row.get(1)?,
            country: row.get(2)?,
            subdivision: row.get(3)?,
            population: row.get(4)?,
            partners: row.get(5)?,
        })
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// How many places there are in the list.
///
/// # Errors
/// When the registry cannot be read.
pub fn count(conn: &Connection, query: &PlaceQuery) -> Result<u32> {
    record::count(conn, Kind::Place, conditions(conn, query)?.as_ref())
}

/// The identities of all places of the list, in no order.
pub(crate) fn ids(conn: &Connection, query: &PlaceQuery) -> Result<Vec<Id>> {
    narrow::ids(conn, Kind::Place, conditions(conn, query)?.as_ref())
}

fn conditions(conn: &Connection, query: &PlaceQuery) -> Result<Option<Conditions>> {
    let mut conditions = Conditions::default();
    conditions.word("place.country", query.country.as_deref());
    Ok(conditions.find(conn, &query.text, None)?.then_some(conditions))
}

pub(crate) fn describe(conn: &Connection, id: Id) -> Result<Option<Described>> {
    let Some(Place { facts, .. }) = record::if_there(get(conn, id))? else {
        return Ok(None);
    };
    let hint = crate::office::country_label(conn, facts.country.as_deref())?;
    Ok(Some(Described {
        name: names::shown(&facts.names),
        said: Said::names(&facts.names)
            .text(Passage::Subdivision, &facts.subdivision)
            .wording(Passage::Country, &hint),
        hint,
        archived: false,
    }))
}
