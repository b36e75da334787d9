//! Parties: whoever can sign. Cities and regions, but also associations,
//! networks, universities, museums.
//!
//! A party is not a place and has many names, none of which replaces another.
//! It may have no country: a network has none, and the register takes no side in
//! who belongs where. One party is the office's own, "home". A party that is no
//! longer dealt with is archived, not deleted, so that its agreements still name it.

mod list;

use std::collections::BTreeMap;

use rusqlite::{Connection, OptionalExtension, named_params};
use serde::{Deserialize, Serialize};

use crate::children::Children;
use crate::error::{Error, Problem, Result};
use crate::gift::{self, Gift};
use crate::id::Id;
use crate::languages;
use crate::names::{self, Name};
use crate::place::{self, PlaceFacts};
use crate::record::{self, Described, Kind, Named};
use crate::registry::Tx;
use crate::search::{Passage, Said};
use crate::terms::terms;

pub(crate) use list::{IN_FORCE, WITH_ONE_IN_FORCE, conditions, ids};
pub use list::{PartnerQuery, PartnerRow, PartnerSort, count, list};

const NAMES: Children = names::table("partner_name", "partner");
const LANGUAGES: Children = languages::table("partner_language", "partner");

terms! {
    /// What a party is.
    pub enum PartnerKind {
        /// A municipality, commune or governorate of a city.
        City = "city",
        /// A region, province or state within a country.
        Region = "region",
        /// A ministry, embassy or other body of a state.
        StateBody = "state_body",
        /// An association of cities or of mayors.
        Association = "association",
        /// A network of cities.
        Network = "network",
        /// A university or school.
        University = "university",
        /// A museum or gallery.
        Museum = "museum",
        /// An institute or centre.
        Institute = "institute",
        /// A company.
        Company = "company",
        /// Any other legal person.
        Other = "other",
    }
}

/// What the office states of a party.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, specta::Type)]
pub struct PartnerFacts {
    /// What it is.
    pub kind: PartnerKind,
    /// Its names.
    pub names: Vec<Name>,
    /// ISO 3166-1 alpha-2, or none.
    pub country: Option<String>,
    /// The place it is of.
    pub place: Option<Id>,
    /// The party it belongs to, as a university to its city.
    pub parent: Option<Id>,
    /// Its web site.
    pub website: String,
    /// The languages it is written to in (BCP 47).
    pub languages: Vec<String>,
    /// Gifts given to it and received from it.
    pub gifts: Vec<Gift>,
    /// Anything else.
    pub notes: String,
    /// No longer dealt with; left out of choices.
    pub archived: bool,
}

impl PartnerFacts {
    /// A party of this kind of which nothing else is known.
    #[must_use]
    pub fn new(kind: PartnerKind, names: Vec<Name>) -> Self {
        Self {
            kind,
            names,
            country: None,
            place: None,
            parent: None,
            website: String::new(),
            languages: Vec::new(),
            gifts: Vec::new(),
            notes: String::new(),
            archived: false,
        }
    }
}

/// A party, with what is known through others.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, specta::Type)]
pub struct Partner {
    /// Its identity.
    pub id: Id,
    /// The change that last wrote it.
    pub version: u32,
    /// What the office states.
    pub facts: PartnerFacts,
    /// Whether it is the office's own party.
    pub home: bool,
    /// The parties that belong to it.
    pub members: Vec<Named>,
    /// The agreements it is a party to.
    pub agreements: Vec<Named>,
    /// The exhibitions it takes part in.
    pub exhibitions: Vec<Named>,
    /// The items of the programme it takes part in, the latest first.
    pub activities: Vec<Named>,
    /// The people who hold or held a mandate for it.
    pub people: Vec<Named>,
    /// The records its facts name, by identity.
    pub named: BTreeMap<Id, Named>,
}

/// Adds a party.
///
/// # Errors
/// [`Error::Invalid`] with the fields that break a rule.
pub fn add(tx: &Tx<'_>, facts: &PartnerFacts) -> Result<Id> {
    check(tx, None, facts)?;
    let id = tx.id();
    tx.prepare_cached(
        "INSERT INTO partner (id, kind, website, notes, archived, version)
         VALUES (?, ?, '', '', 0, ?)",
    )?
    .execute((id, facts.kind, tx.change()))?;
    write(tx, id, facts)?;
    Ok(id)
}

/// Adds a party of a city that may not be a place of the registry's yet: see [`place::known_or_added`].
///
/// # Errors
/// [`Error::Invalid`] with the fields that break a rule.
pub fn add_of_city(tx: &Tx<'_>, facts: &PartnerFacts, city: &PlaceFacts) -> Result<Id> {
    let place = place::known_or_added(tx, city)?;
    add(tx, &PartnerFacts { place: Some(place), ..facts.clone() })
}

/// Saves a party as one of a city that may not be a place of the registry's yet.
///
/// # Errors
/// [`Error::Invalid`], [`Error::Stale`], [`Error::NotFound`].
pub fn save_of_city(
    tx: &Tx<'_>,
    id: Id,
    version: u32,
    facts: &PartnerFacts,
    city: &PlaceFacts,
) -> Result<()> {
    let place = place::known_or_added(tx, city)?;
    save(tx, id, version, &PartnerFacts { place: Some(place), ..facts.clone() })
}

/// Saves a party that was read at `version`.
///
/// # Errors
/// [`Error::Invalid`], [`Error::Stale`], [`Error::NotFound`].
pub fn save(tx: &Tx<'_>, id: Id, version: u32, facts: &PartnerFacts) -> Result<()> {
    record::claim(tx, Kind::Partner, id, version)?;
    check(tx, Some(id), facts)?;
    if facts_of(tx, id)?.1 == *facts {
        return Ok(());
    }
    write(tx, id, facts)
}

/// Deletes a party that nothing names.
///
/// # Errors
/// [`Error::InUse`], [`Error::Stale`], [`Error::NotFound`].
pub fn delete(tx: &Tx<'_>, id: Id, version: u32) -> Result<()> {
    record::delete(tx, Kind::Partner, id, version)
}

fn write(tx: &Tx<'_>, id: Id, facts: &PartnerFacts) -> Result<()> {
    tx.prepare_cached(
        "UPDATE partner SET kind = :kind, country = :country, place = :place, parent = :parent,
           website = :website, notes = :notes, archived = :archived, version = :version
         WHERE id = :id",
    )?
    .execute(named_params! {
        ":id": id,
        ":kind": facts.kind,
        ":country": facts.country,
        ":place": facts.place,
        ":parent": facts.parent,
        ":website": facts.website.trim(),
        ":notes": facts.notes.trim(),
        ":archived": facts.archived,
        ":version": tx.change(),
    })?;
    names::write(tx, &NAMES, id, &facts.names)?;
    languages::write(tx, &LANGUAGES, id, &facts.languages)?;
    gift::write(tx, id, &facts.gifts)
}

/// Refuses a record that is there and breaks a rule.
pub(crate) fn check_kept(conn: &Connection, id: Id) -> Result<()> {
    check(conn, Some(id), &facts_of(conn, id)?.1)
}

fn check(conn: &Connection, id: Option<Id>, facts: &PartnerFacts) -> Result<()> {
    let mut problems = Vec::new();
    names::check("names", &facts.names, &mut problems);
    crate::office::check_country(conn, "country", facts.country.as_deref(), &mut problems)?;
    record::check_named(conn, "place", Kind::Place, facts.place, &mut problems)?;
    record::check_named(conn, "parent", Kind::Partner, facts.parent, &mut problems)?;
    languages::check("languages", &facts.languages, &mut problems);
    gift::check(conn, &facts.gifts, &mut problems)?;
    let website = facts.website.trim();
    let schemes = ["https://", "http://"];
    if !website.is_empty() && !schemes.iter().any(|scheme| website.starts_with(scheme)) {
        problems.push(Problem::new("website", "website-without-scheme"));
    }
    if let Some(id) = id
        && is_below(conn, facts.parent, id)?
    {
        problems.push(Problem::new("parent", "parent-is-below"));
    }
    Error::unless_none(problems)
}

/// Whether `party` is `above` or belongs to it, through however many others.
fn is_below(conn: &Connection, party: Option<Id>, above: Id) -> Result<bool> {
    Ok(conn
        .prepare_cached(
            "WITH RECURSIVE line (id) AS (
               SELECT ?1 UNION SELECT partner.parent FROM partner JOIN line USING (id))
             SELECT EXISTS (SELECT 1 FROM line WHERE id = ?2)",
        )?
        .query_row((party, above), |row| row.get(0))?)
}

/// The version and the facts of a party.
fn facts_of(conn: &Connection, id: Id) -> Result<(u32, PartnerFacts)> {
    let found = conn
        .prepare_cached(
            "SELECT kind, country, place, parent, website, notes, archived, version
             FROM partner WHERE id = ?",
        )?
        .query_row([id], |row| {
            let facts = PartnerFacts {
                kind: row.get(0)?,
                names: Vec::new(),
                country: row.get(1)?,
                place: row.get(2)?,
                parent: row.get(3)?,
                website: row.get(4)?,
                languages: Vec::new(),
                gifts: Vec::new(),
                notes: row.get(5)?,
                archived: row.get(6)?,
            };
            Ok((row.get(7)?, facts))
        })
        .optional()?;
    let (version, mut facts) = found.ok_or(Error::NotFound { kind: Kind::Partner, id })?;
    facts.names = names::read(conn, &NAMES, id)?;
    facts.languages = languages::read(conn, &LANGUAGES, id)?;
    facts.gifts = gift::read(conn, id)?;
    Ok((version, facts))
}

/// The party `id`.
///
/// # Errors
/// [`Error::NotFound`].
pub fn get(conn: &Connection, id: Id) -> Result<Partner> {
    let (version, facts) = facts_of(conn, id)?;
    let through = |sql: &str| record::through(conn, sql, id);
    Ok(Partner {
        id,
        version,
        home: crate::office::home(conn)? == Some(id),
        members: through("SELECT id FROM partner WHERE parent = ?")?,
        agreements: through(
            "SELECT agreement FROM agreement_party JOIN standing USING (agreement)
             WHERE partner = ? ORDER BY signed DESC LIMIT 200",
        )?,
        exhibitions: through("SELECT DISTINCT exhibition FROM exhibition_party WHERE partner = ?")?,
        activities: through(
            "SELECT DISTINCT activity FROM activity_party JOIN activity ON activity.id = activity
             WHERE partner = ? ORDER BY since DESC LIMIT 200",
        )?,
        people: through("SELECT DISTINCT person FROM mandate WHERE partner = ?")?,
        named: record::names(
            conn,
            facts
                .gifts
                .iter()
                .flat_map(|gift| [gift.person, gift.activity])
                .chain([facts.place, facts.parent])
                .flatten(),
        )?,
        facts,
    })
}

/// A name by which a party is known.
#[derive(Debug, Clone, PartialEq)]
pub struct KnownAs {
    /// The party.
    pub partner: Id,
    /// Its country (ISO 3166-1 alpha-2).
    pub country: Option<String>,
    /// Degrees north and east of its place, where they are stated.
    pub coordinates: Option<(f64, f64)>,
    /// One of its names, in any language.
    pub name: String,
}

/// Every name of every party, for whoever looks parties up by name in bulk.
///
/// # Errors
/// When the registry cannot be read.
pub fn known_as(conn: &Connection) -> Result<Vec<KnownAs>> {
    let mut statement = conn.prepare_cached(
        "SELECT partner.id, partner.country, partner_name.text, place.latitude, place.longitude
         FROM partner_name JOIN partner ON partner.id = partner_name.partner
           LEFT JOIN place ON place.id = partner.place
         ORDER BY partner.id",
    )?;
    let rows = statement.query_map([], |row| {
        let (north, east): (Option<f64>, Option<f64>) = (row.get(3)?, row.get(4)?);
        Ok(KnownAs {
            partner: row.get(0)?,
            country: row.get(1)?,
            coordinates: north.zip(east),
            name: row.get(2)?,
        })
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

pub(crate) fn describe(conn: &Connection, id: Id) -> Result<Option<Described>> {
    let Some((_, facts)) = record::if_there(facts_of(conn, id))? else {
        return Ok(None);
    };
    let hint = crate::office::country_label(conn, facts.country.as_deref())?;
    Ok(Some(Described {
        name: names::shown(&facts.names),
        said: Said::names(&facts.names)
            .wording(Passage::Country, &hint)
            .text(Passage::Contact, &facts.website)
            .text(Passage::Note, &facts.notes),
        hint,
        archived: facts.archived,
    }))
}

/// The country of the office's own party (ISO 3166-1 alpha-2).
///
/// # Errors
/// When the registry cannot be read.
pub fn home_country(conn: &Connection) -> Result<Option<String>> {
    Ok(conn
        .prepare_cached(
            "SELECT partner.country FROM office JOIN partner ON partner.id = office.home",
        )?
        .query_row([], |row| row.get(0))
        .optional()?
        .flatten())
}

/// Every name that any party bears, in whatever language, with the party.
///
/// # Errors
/// When the registry cannot be read.
pub fn all_names(conn: &Connection) -> Result<Vec<(Id, String)>> {
    let mut statement = conn.prepare_cached("SELECT partner, text FROM partner_name")?;
    let rows = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}
