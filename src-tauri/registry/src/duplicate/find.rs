//! Finding what may be the same: all pairs of a registry, and what a form may be repeating.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use rusqlite::Connection;

use super::agreement::{self, Deal};
use super::distinct;
use super::known::Traits;
use super::weigh::{Weighed, weigh};
use super::{Alike, Draft, Pair, Sign, key};
use crate::error::Result;
use crate::gazetteer;
use crate::id::Id;
use crate::record::{self, Kind};

/// How many records may meet under a key that many unlike ones have.
const CROWD: usize = 40;

/// Every pair of records that may be one and that nobody said is not, the likeliest first.
///
/// # Errors
/// When the registry cannot be read.
pub fn pairs(conn: &Connection) -> Result<Vec<Pair>> {
    let mut pairs = Vec::new();
    for kind in [Kind::Place, Kind::Partner, Kind::Person] {
        among(conn, kind, &mut pairs)?;
    }
    among_agreements(conn, &mut pairs)?;
    // Of two that are as likely, the order is that of their identities: the same each time.
    pairs.sort_by_key(|pair| (std::cmp::Reverse(pair.score), pair.left.id, pair.right.id));
    Ok(pairs)
}

/// What speaks for and against two records being one, whether or not they are likely to be.
///
/// # Errors
/// [`crate::Error::NotFound`], or [`crate::Error::Invalid`] where they cannot be a pair.
pub fn pair(conn: &Connection, kind: Kind, one: Id, other: Id) -> Result<(u32, Vec<Sign>)> {
    distinct::check(conn, kind, one, other)?;
    let weighed = if kind == Kind::Agreement {
        match (Deal::read(conn, one)?, Deal::read(conn, other)?) {
            (Some(left), Some(right)) => agreement::weigh((one, &left), (other, &right)),
            _ => Weighed::default(),
        }
    } else {
        match (Traits::read(conn, kind, one)?, Traits::read(conn, kind, other)?) {
            (Some(mut left), Some(mut right)) => weigh(&mut left, &mut right)?,
            _ => Weighed::default(),
        }
    };
    Ok((score(&weighed), weighed.reasons))
}

fn score(weighed: &Weighed) -> u32 {
    u32::try_from(weighed.score.clamp(0, 100)).unwrap_or(0)
}

fn among(conn: &Connection, kind: Kind, pairs: &mut Vec<Pair>) -> Result<()> {
    let mut candidates = meeting(conn, kind)?;
    candidates.extend(numbered(conn, kind)?);
    if kind != Kind::Person {
        candidates.extend(of_one_city(conn, kind)?);
    }
    let apart = told_apart(conn, kind)?;
    let mut known: HashMap<Id, Traits> = HashMap::new();
    for (one, other) in candidates {
        if apart.contains(&(one, other)) {
            continue;
        }
        for id in [one, other] {
            if !known.contains_key(&id)
                && let Some(traits) = Traits::read(conn, kind, id)?
            {
                known.insert(id, traits);
            }
        }
        let (Some(mut left), Some(mut right)) = (known.remove(&one), known.remove(&other)) else {
            continue;
        };
        let weighed = weigh(&mut left, &mut right)?;
        known.insert(one, left);
        known.insert(other, right);
        tell(conn, kind, (one, other), weighed, pairs)?;
    }
    Ok(())
}

fn among_agreements(conn: &Connection, pairs: &mut Vec<Pair>) -> Result<()> {
    let apart = told_apart(conn, Kind::Agreement)?;
    let mut known: HashMap<Id, Deal> = HashMap::new();
    for (one, other) in agreement::candidates(conn)? {
        let (one, other) = (one.min(other), one.max(other));
        if apart.contains(&(one, other)) {
            continue;
        }
        for id in [one, other] {
            if !known.contains_key(&id)
                && let Some(deal) = Deal::read(conn, id)?
            {
                known.insert(id, deal);
            }
        }
        if let (Some(left), Some(right)) = (known.get(&one), known.get(&other)) {
            let weighed = agreement::weigh((one, left), (other, right));
            tell(conn, Kind::Agreement, (one, other), weighed, pairs)?;
        }
    }
    Ok(())
}

fn tell(
    conn: &Connection,
    kind: Kind,
    (one, other): (Id, Id),
    weighed: Weighed,
    pairs: &mut Vec<Pair>,
) -> Result<()> {
    if weighed.is_likely()
        && let (Some(left), Some(right)) = (record::named(conn, one)?, record::named(conn, other)?)
    {
        pairs.push(Pair { kind, left, right, score: score(&weighed), reasons: weighed.reasons });
    }
    Ok(())
}

/// The pairs that the office told apart, the older first.
fn told_apart(conn: &Connection, kind: Kind) -> Result<BTreeSet<(Id, Id)>> {
    let name = kind.name();
    let mut statement =
        conn.prepare(&format!("SELECT {name}, other FROM {name}_distinct WHERE {name} < other"))?;
    let found = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?;
    Ok(found.collect::<rusqlite::Result<_>>()?)
}

/// Records that meet under a key, as pairs, the older first.
fn meeting(conn: &Connection, kind: Kind) -> Result<BTreeSet<(Id, Id)>> {
    let mut pairs = BTreeSet::new();
    let mut statement = conn
        .prepare_cached("SELECT key, record FROM likeness WHERE kind = ? ORDER BY key, record")?;
    let mut found = statement.query([kind])?;
    let (mut under, mut group) = (String::new(), Vec::<Id>::new());
    while let Some(row) = found.next()? {
        let key = row.get_ref(0)?.as_str().map_err(rusqlite::Error::from)?;
        if key != under {
            pair_off(&group, key::is_vague(&under), &mut pairs);
            key.clone_into(&mut under);
            group.clear();
        }
        group.push(row.get(1)?);
    }
    pair_off(&group, key::is_vague(&under), &mut pairs);
    Ok(pairs)
}

/// Pairs those of a group, in the order of their identities. In a crowd each is paired with the
/// next ones only; where meeting tells little, a crowd is no reason to pair anyone.
fn pair_off(group: &[Id], vague: bool, pairs: &mut BTreeSet<(Id, Id)>) {
    if vague && group.len() > CROWD {
        return;
    }
    for (at, one) in group.iter().enumerate() {
        let later = group.iter().skip(at + 1).take(CROWD);
        pairs.extend(
            later.filter(|other| *other != one).map(|other| (*one.min(other), *one.max(other))),
        );
    }
}

/// Records with one number in another register.
fn numbered(conn: &Connection, kind: Kind) -> Result<BTreeSet<(Id, Id)>> {
    let sql = match kind {
        Kind::Place => {
            "SELECT CAST(geonames AS TEXT) AS number, id FROM place WHERE geonames IS NOT NULL
             UNION ALL SELECT wikidata, id FROM place WHERE wikidata <> '' ORDER BY number, id"
        }
        Kind::Partner => {
            "SELECT CAST(geonames AS TEXT) AS number, partner.id AS id
             FROM place JOIN partner ON partner.place = place.id
             WHERE geonames IS NOT NULL AND partner.kind = 'city'
             UNION ALL SELECT wikidata, partner.id FROM place JOIN partner ON partner.place = place.id
             WHERE wikidata <> '' AND partner.kind = 'city' ORDER BY number, id"
        }
        _ => return Ok(BTreeSet::new()),
    };
    let mut groups: BTreeMap<String, Vec<Id>> = BTreeMap::new();
    let mut statement = conn.prepare_cached(sql)?;
    let mut found = statement.query([])?;
    while let Some(row) = found.next()? {
        groups.entry(row.get(0)?).or_default().push(row.get(1)?);
    }
    let mut pairs = BTreeSet::new();
    groups.values().for_each(|group| pair_off(group, false, &mut pairs));
    Ok(pairs)
}

/// Records whose names the gazetteer knows for names of one city.
fn of_one_city(conn: &Connection, kind: Kind) -> Result<BTreeSet<(Id, Id)>> {
    let name = kind.name();
    let mut statement = conn.prepare(&format!(
        "SELECT DISTINCT {name}.id, country, text
         FROM {name} JOIN {name}_name ON {name}_name.{name} = {name}.id"
    ))?;
    let mut found = statement.query([])?;
    let mut groups: HashMap<u32, Vec<Id>> = HashMap::new();
    while let Some(row) = found.next()? {
        let (id, country): (Id, Option<String>) = (row.get(0)?, row.get(1)?);
        let text = row.get_ref(2)?.as_str().map_err(rusqlite::Error::from)?;
        let called = super::name::Called::of_body(text);
        for city in gazetteer::called(&called.asked, country.as_deref())? {
            let group = groups.entry(city).or_default();
            if group.last() != Some(&id) {
                group.push(id);
            }
        }
    }
    let mut pairs = BTreeSet::new();
    groups.values().for_each(|group| pair_off(group, true, &mut pairs));
    Ok(pairs)
}

/// The records that what is being written may already be, the likeliest first.
///
/// # Errors
/// When the registry cannot be read.
pub fn alike(conn: &Connection, draft: &Draft, limit: usize) -> Result<Vec<Alike>> {
    let mut traits = Traits::of_draft(conn, draft)?;
    let mut alike = Vec::new();
    for id in near(conn, &traits)? {
        let Some(mut there) = Traits::read(conn, traits.kind, id)? else { continue };
        let weighed = weigh(&mut traits, &mut there)?;
        if weighed.is_likely()
            && let Some(record) = record::named(conn, id)?
        {
            alike.push(Alike { record, score: score(&weighed), reasons: weighed.reasons });
        }
    }
    alike.sort_by_key(|it| (std::cmp::Reverse(it.score), it.record.id));
    alike.truncate(limit);
    Ok(alike)
}

/// The records that meet what is being written under a key, or by a number.
fn near(conn: &Connection, traits: &Traits) -> Result<BTreeSet<Id>> {
    let mut keys = key::of(traits);
    if traits.is_somewhere() {
        for name in &traits.names {
            // Whatever else the cities of that name are called.
            for other in gazetteer::names_of_namesakes(&name.asked, traits.country.as_deref())? {
                let mut other = super::name::Called::of_body(other);
                other.class = name.class;
                keys.insert(format!("n{}{}", name.class.letter(), other.sorted()));
            }
        }
    }
    let mut near = BTreeSet::new();
    let mut meet =
        conn.prepare_cached("SELECT record FROM likeness WHERE kind = ? AND key = ? LIMIT ?")?;
    for key in keys {
        let found: Vec<Id> = meet
            .query_map((traits.kind, &key, i64::try_from(CROWD + 1).unwrap_or(0)), |row| {
                row.get(0)
            })?
            .collect::<rusqlite::Result<_>>()?;
        if found.len() <= CROWD || !key::is_vague(&key) {
            near.extend(found);
        }
    }
    let by_number = match traits.kind {
        Kind::Place => "SELECT id FROM place WHERE geonames = ?1",
        Kind::Partner => {
            "SELECT partner.id FROM place JOIN partner ON partner.place = place.id
             WHERE geonames = ?1 AND partner.kind = 'city' LIMIT 40"
        }
        _ => return Ok(near),
    };
    if let Some(geonames) = traits.geonames {
        let mut statement = conn.prepare_cached(by_number)?;
        let found = statement.query_map([geonames], |row| row.get(0))?;
        near.extend(found.collect::<rusqlite::Result<Vec<Id>>>()?);
    }
    Ok(near)
}
