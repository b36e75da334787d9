//! The map: where the parties are, and how the agreements with them stand.
//!
//! A party is where its place is; one without a place, or of a place without
//! coordinates, is nowhere on the map and is counted as such, never left out in
//! silence. A country is no place: a network that has none stands at its seat.
//!
//! The map shows what a list shows. With a list of agreements these are the parties
//! to them, each with those agreements alone; with a list of parties, those parties
//! with all their agreements. The home party stands on every map, and is counted on none.
//!
//! Not every agreement in a register is the home party's own: an office keeps what others
//! signed beside it. Of a party, [`Spot::with_home`] tells those to which the home party is a
//! party too; only they tie the two together.

use std::collections::{BTreeMap, HashMap, HashSet};

use rusqlite::types::Value;
use rusqlite::{Connection, OptionalExtension};
use serde::{Deserialize, Serialize};

use crate::agreement::{self, AgreementQuery, Status};
use crate::error::Result;
use crate::id::Id;
use crate::overview::StatusCount;
use crate::partner::{self, PartnerQuery};
use crate::record::Conditions;

/// What the interface takes degrees for: the types that are made for it hold an `f64` to be
/// `number | null`, because JSON has no word for infinity.
type Finite = i32;

/// A part of the map between two parallels and two meridians, its edges included.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize, specta::Type)]
pub struct Area {
    /// Degrees north (WGS 84) of its lower edge.
    #[specta(type = Finite)]
    pub south: f64,
    /// Degrees north of its upper edge.
    #[specta(type = Finite)]
    pub north: f64,
    /// Degrees east of its left edge.
    #[specta(type = Finite)]
    pub west: f64,
    /// Degrees east of its right edge.
    #[specta(type = Finite)]
    pub east: f64,
}

impl Area {
    /// The area that is this one point.
    #[must_use]
    pub fn point(latitude: f64, longitude: f64) -> Self {
        Self { south: latitude, north: latitude, west: longitude, east: longitude }
    }

    /// The smallest area that holds both.
    #[must_use]
    pub fn and(self, other: Self) -> Self {
        Self {
            south: self.south.min(other.south),
            north: self.north.max(other.north),
            west: self.west.min(other.west),
            east: self.east.max(other.east),
        }
    }

    /// Whether a point lies in it.
    #[must_use]
    pub fn holds(&self, latitude: f64, longitude: f64) -> bool {
        (self.south..=self.north).contains(&latitude)
            && (self.west..=self.east).contains(&longitude)
    }
}

/// Where on the map a party is looked for.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize, specta::Type)]
#[serde(tag = "kind", content = "of", rename_all = "snake_case")]
pub enum Whereabouts {
    /// In a part of the map.
    Area(Area),
    /// Nowhere: at no place, or at one without coordinates.
    Nowhere,
}

impl Whereabouts {
    /// The parties that are there, as a statement that answers their identities.
    pub(crate) fn parties(self) -> (&'static str, Vec<Value>) {
        match self {
            Self::Nowhere => (
                "SELECT partner.id FROM partner LEFT JOIN place ON place.id = partner.place
                 WHERE place.latitude IS NULL",
                Vec::new(),
            ),
            Self::Area(area) => (
                "SELECT partner.id FROM place JOIN partner ON partner.place = place.id
                 WHERE place.latitude BETWEEN ? AND ? AND place.longitude BETWEEN ? AND ?",
                [area.south, area.north, area.west, area.east].map(Value::Real).into(),
            ),
        }
    }
}

/// What the map shows.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, specta::Type)]
#[serde(tag = "kind", content = "of", rename_all = "snake_case")]
pub enum MapOf {
    /// The parties to the agreements of a list.
    Agreements(AgreementQuery),
    /// The parties of a list.
    Partners(PartnerQuery),
    /// One party.
    Partner(Id),
}

/// A party on the map.
#[derive(Debug, Clone, PartialEq)]
pub struct Spot {
    /// The party.
    pub partner: Id,
    /// Degrees north, WGS 84.
    pub latitude: f64,
    /// Degrees east.
    pub longitude: f64,
    /// The agreements it is a party to, by status; only statuses that occur.
    pub statuses: Vec<StatusCount>,
    /// Those of them that bind the home party too.
    pub with_home: Vec<StatusCount>,
    /// How many exhibitions it takes part in.
    pub exhibitions: u32,
}

/// The home party on the map.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Home {
    /// The party.
    pub partner: Id,
    /// Degrees north and east of its place, if they are stated.
    pub coordinates: Option<(f64, f64)>,
}

/// Everything that a map shows.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Atlas {
    /// The home party.
    pub home: Option<Home>,
    /// The other parties that have a place on the map, in the order of their identities.
    pub spots: Vec<Spot>,
    /// How many belong on the map and are nowhere.
    pub nowhere: u32,
    /// How many agreements are told.
    pub agreements: u32,
}

/// How many agreements stand how, one figure for each of [`Status::ALL`].
type Counts = [u32; Status::ALL.len()];

/// What was counted of a party.
#[derive(Clone, Copy, Default)]
struct Counted {
    all: Counts,
    with_home: Counts,
}

/// What was counted of agreements.
#[derive(Default)]
struct Count {
    parties: HashMap<Id, Counted>,
    agreements: u32,
}

/// Everything that the map of `shown` shows, as it stands on the registry's day.
///
/// # Errors
/// When the registry cannot be read.
pub fn atlas(conn: &Connection, shown: &MapOf) -> Result<Atlas> {
    let home = home(conn)?;
    let mine = home.map(|home| home.partner);
    let everyone = |_: Id| true;
    let counted = match shown {
        MapOf::Agreements(query) => match agreement::conditions(conn, query)? {
            Some(conditions) => count(conn, mine, &conditions, everyone)?,
            None => Count::default(),
        },
        MapOf::Partners(query) => match partner::conditions(conn, query)? {
            Some(conditions) => {
                let those = parties(conn, &conditions)?;
                let mut counted =
                    count(conn, mine, &Conditions::default(), |id| those.contains(&id))?;
                for id in those {
                    counted.parties.entry(id).or_default();
                }
                counted
            }
            None => Count::default(),
        },
        MapOf::Partner(one) => {
            let query = AgreementQuery { partner: Some(*one), ..AgreementQuery::all("en") };
            let conditions = agreement::conditions(conn, &query)?.unwrap_or_default();
            let mut counted = count(conn, mine, &conditions, |id| id == *one)?;
            counted.parties.entry(*one).or_default();
            counted
        }
    };
    let agreements = counted.agreements;
    let mut atlas = Atlas { home, agreements, ..place(conn, mine, counted.parties)? };
    atlas.spots.sort_by_key(|spot| spot.partner);
    Ok(atlas)
}

/// The parties that a record leads to on the map: itself, or the parties to an agreement but
/// for the home party.
///
/// # Errors
/// When the registry cannot be read.
pub fn parties_of(conn: &Connection, id: Id) -> Result<Vec<Id>> {
    let mut statement = conn.prepare_cached(
        "SELECT id FROM partner WHERE id = ?1
         UNION SELECT partner FROM agreement_party
         WHERE agreement = ?1 AND partner IS NOT (SELECT home FROM office)",
    )?;
    let ids = statement.query_map([id], |row| row.get(0))?;
    Ok(ids.collect::<rusqlite::Result<_>>()?)
}

fn home(conn: &Connection) -> Result<Option<Home>> {
    let found = conn
        .prepare_cached(
            "SELECT partner.id, place.latitude, place.longitude
             FROM office JOIN partner ON partner.id = office.home
               LEFT JOIN place ON place.id = partner.place",
        )?
        .query_row([], |row| {
            let (north, east): (Option<f64>, Option<f64>) = (row.get(1)?, row.get(2)?);
            Ok(Home { partner: row.get(0)?, coordinates: north.zip(east) })
        })
        .optional()?;
    Ok(found)
}

/// How the agreements that fulfil the conditions stand, by those of their parties that are
/// `meant`, the home party never among them.
fn count(
    conn: &Connection,
    home: Option<Id>,
    conditions: &Conditions,
    meant: impl Fn(Id) -> bool,
) -> Result<Count> {
    let named = conditions.sql();
    let record = if named.contains("record.") {
        "CROSS JOIN record ON record.id = agreement.id"
    } else {
        ""
    };
    // The parties to one agreement come one after the other: they lie so in their table.
    let mut statement = conn.prepare_cached(&format!(
        "SELECT agreement.id, party.partner, standing.status
         FROM agreement CROSS JOIN standing ON standing.agreement = agreement.id {record}
           CROSS JOIN agreement_party AS party ON party.agreement = agreement.id
         WHERE 1 {named}"
    ))?;
    let mut rows = statement.query(rusqlite::params_from_iter(conditions.values()))?;
    let mut count = Count::default();
    let mut parties: Vec<Id> = Vec::new();
    let mut current: Option<(Id, Status)> = None;
    let mut tell = |parties: &mut Vec<Id>, status: Status| {
        let ours = parties.iter().any(|party| Some(*party) == home);
        let mut told = false;
        for party in parties.drain(..).filter(|party| Some(*party) != home && meant(*party)) {
            let its = count.parties.entry(party).or_default();
            add(&mut its.all, status);
            if ours {
                add(&mut its.with_home, status);
            }
            told = true;
        }
        count.agreements += u32::from(told);
    };
    while let Some(row) = rows.next()? {
        let agreement: Id = row.get(0)?;
        if current.is_none_or(|(same, _)| same != agreement) {
            if let Some((_, status)) = current {
                tell(&mut parties, status);
            }
            current = Some((agreement, row.get(2)?));
        }
        parties.push(row.get(1)?);
    }
    if let Some((_, status)) = current {
        tell(&mut parties, status);
    }
    Ok(count)
}

fn add(counts: &mut Counts, status: Status) {
    let at = Status::ALL.iter().position(|one| *one == status);
    if let Some(count) = at.and_then(|at| counts.get_mut(at)) {
        *count += 1;
    }
}

fn told(counts: &Counts) -> Vec<StatusCount> {
    let each = Status::ALL.iter().zip(counts);
    each.filter(|(_, count)| **count > 0)
        .map(|(status, count)| StatusCount { status: *status, count: *count })
        .collect()
}

/// The parties of a list.
fn parties(conn: &Connection, conditions: &Conditions) -> Result<HashSet<Id>> {
    let named = conditions.sql();
    let record =
        if named.contains("record.") { "JOIN record ON record.id = partner.id" } else { "" };
    let mut statement =
        conn.prepare_cached(&format!("SELECT partner.id FROM partner {record} WHERE 1 {named}"))?;
    let ids =
        statement.query_map(rusqlite::params_from_iter(conditions.values()), |row| row.get(0))?;
    Ok(ids.collect::<rusqlite::Result<_>>()?)
}

/// Puts those who were counted where their places are.
fn place(conn: &Connection, home: Option<Id>, mut counted: HashMap<Id, Counted>) -> Result<Atlas> {
    if let Some(home) = home {
        counted.remove(&home);
    }
    let exhibitions: BTreeMap<Id, u32> = conn
        .prepare_cached(
            "SELECT partner, count(DISTINCT exhibition) FROM exhibition_party GROUP BY partner",
        )?
        .query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?
        .collect::<rusqlite::Result<_>>()?;
    let mut spots = Vec::new();
    let mut statement = conn.prepare_cached(
        "SELECT partner.id, place.latitude, place.longitude
         FROM place JOIN partner ON partner.place = place.id WHERE place.latitude IS NOT NULL",
    )?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        let partner: Id = row.get(0)?;
        if let Some(its) = counted.remove(&partner) {
            spots.push(Spot {
                partner,
                latitude: row.get(1)?,
                longitude: row.get(2)?,
                statuses: told(&its.all),
                with_home: told(&its.with_home),
                exhibitions: exhibitions.get(&partner).copied().unwrap_or(0),
            });
        }
    }
    let nowhere = u32::try_from(counted.len()).unwrap_or(u32::MAX);
    Ok(Atlas { spots, nowhere, ..Atlas::default() })
}
