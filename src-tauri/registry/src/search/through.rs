//! Records that are found through others they name: an agreement through its parties, those who
//! signed it, its occasion and its place.
//!
//! Neighbouring words that name a party, a person, an occasion or a place lead to all that names
//! it; the other words must be the record's own, or lead to it too. So "jumelage Séville" finds
//! the twinning whose title does not say with whom. The office's own party has to do with nearly
//! everything: it narrows what other words find, and is no way to anything by itself.

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};

use rusqlite::Connection;

use super::asked::Needle;
use super::rank;
use super::rank::{Candidate, Hunt};
use super::said::Passage;
use super::spelling::Spelling;
use crate::children;
use crate::error::Result;
use crate::id::Id;
use crate::record::Kind;

/// How many records a name may mean.
const MEANT: u32 = 32;

/// How many records are taken that name one.
const NAMING: usize = 300;

/// What names a record of this kind.
fn naming(kind: Kind) -> &'static str {
    match kind {
        Kind::Partner => {
            "SELECT agreement FROM agreement_party WHERE partner = ?1
             UNION SELECT exhibition FROM exhibition_party WHERE partner = ?1
             UNION SELECT activity FROM activity_party WHERE partner = ?1
             UNION SELECT person FROM mandate WHERE partner = ?1
             UNION SELECT id FROM occasion WHERE organiser = ?1
             UNION SELECT id FROM venue WHERE partner = ?1
             UNION SELECT id FROM partner WHERE parent = ?1"
        }
        Kind::Person => {
            "SELECT agreement FROM signature WHERE person = ?1
             UNION SELECT agreement FROM witness WHERE person = ?1
             UNION SELECT exhibition FROM contributor WHERE person = ?1
             UNION SELECT activity FROM participant WHERE person = ?1"
        }
        Kind::Occasion => "SELECT id FROM agreement WHERE occasion = ?1",
        _ => {
            "SELECT id FROM agreement WHERE place = ?1
             UNION SELECT id FROM partner WHERE place = ?1
             UNION SELECT id FROM activity WHERE place = ?1
             UNION SELECT id FROM occasion WHERE place = ?1
             UNION SELECT id FROM venue WHERE place = ?1"
        }
    }
}

/// Adds to what was found the records that the needles find through others.
pub(super) fn follow(hunt: &mut Hunt<'_>, spelling: &Spelling) -> Result<()> {
    let needles = spelling.needles();
    // A bit stands for each needle; nobody asks for so many.
    if needles.len() >= 32 {
        return Ok(());
    }
    let everything = (1u32 << needles.len()) - 1;
    let mut ways: HashMap<i64, (Candidate, u32)> = HashMap::new();
    let mut ours = 0;
    // Needles that nobody has in a name: nobody has them with others in it.
    let mut nobodys = BTreeSet::new();
    for span in spelling.spans()? {
        if span.others.is_empty() && span.at.clone().any(|needle| nobodys.contains(&needle)) {
            continue;
        }
        let meant = meant(hunt.conn, spelling.of(span), &span.others)?;
        if meant.is_empty() && span.at.len() == 1 {
            nobodys.insert(span.at.start);
        }
        let mask = ((1u32 << span.at.len()) - 1) << span.at.start;
        for (kind, id) in meant {
            if [hunt.home().party, hunt.home().place].contains(&Some(id)) {
                ours |= mask;
                continue;
            }
            let source = format!("record WHERE record.id IN ({})", naming(kind));
            let value = children::value(&id)?;
            let mut naming = hunt.gather(&source, vec![value], "record.number DESC")?;
            naming.truncate(NAMING);
            for candidate in naming {
                ways.entry(candidate.number).or_insert((candidate, 0)).1 |= mask;
            }
        }
    }
    let mut found = Vec::new();
    let mut by_rest: BTreeMap<u32, Vec<Candidate>> = BTreeMap::new();
    for (candidate, mask) in ways.into_values() {
        by_rest.entry(everything & !(mask | ours)).or_default().push(candidate);
    }
    for (rest, candidates) in by_rest {
        found.extend(with_own(hunt.conn, candidates, &chosen(needles, rest))?);
    }
    found.sort_by_key(|candidate| std::cmp::Reverse(candidate.number));
    hunt.take(found);
    let own = chosen(needles, everything & !ours);
    if ours != 0 && !own.is_empty() && !hunt.is_full() {
        let gathered = hunt.matching(&rank::all(own))?;
        let mut with_us = Vec::new();
        for candidate in gathered {
            if names_us(hunt.conn, &candidate)? {
                with_us.push(candidate);
            }
        }
        hunt.take(with_us);
    }
    Ok(())
}

/// Those of the needles that the bits of `mask` stand for.
fn chosen(needles: &[Needle], mask: u32) -> Vec<&Needle> {
    let bits = (0..u32::BITS).map(|bit| mask & (1 << bit) != 0);
    needles.iter().zip(bits).filter(|(_, chosen)| *chosen).map(|(needle, _)| needle).collect()
}

/// The parties, people, occasions and places that these needles name.
fn meant(conn: &Connection, span: &[Needle], others: &[String]) -> Result<Vec<(Kind, Id)>> {
    let mut names = vec![format!("({})", rank::all(span))];
    names.extend(others.iter().map(|name| format!("\"{name}\"")));
    let mut statement = conn.prepare_cached(
        "SELECT record.kind, record.id
         FROM bearer_text CROSS JOIN record ON record.number = bearer_text.rowid
         WHERE bearer_text MATCH ?1 LIMIT ?2",
    )?;
    let names = names.join(" OR ");
    let rows = statement.query_map((names, MEANT), |row| Ok((row.get(0)?, row.get(1)?)))?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// Those of the candidates that have the rest of the needles in their own words.
fn with_own(
    conn: &Connection,
    candidates: Vec<Candidate>,
    rest: &[&Needle],
) -> Result<Vec<Candidate>> {
    if rest.is_empty() {
        return Ok(candidates);
    }
    let among: BTreeSet<i64> = candidates.iter().map(|candidate| candidate.number).collect();
    let mut statement = conn.prepare_cached(
        "SELECT rowid FROM record_text WHERE record_text MATCH ?1 AND rowid BETWEEN ?2 AND ?3",
    )?;
    let expression = rank::all(rest.iter().copied());
    let mut rows = statement.query((expression, among.first(), among.last()))?;
    let mut own: HashSet<i64> = HashSet::new();
    while let Some(row) = rows.next()? {
        let number = row.get(0)?;
        if among.contains(&number) {
            own.insert(number);
        }
    }
    Ok(candidates.into_iter().filter(|candidate| own.contains(&candidate.number)).collect())
}

fn names_us(conn: &Connection, candidate: &Candidate) -> Result<bool> {
    Ok(conn
        .prepare_cached(
            "SELECT 1 FROM agreement_party
             WHERE agreement = ? AND partner = (SELECT home FROM office)",
        )?
        .exists([candidate.id])?)
}

/// The records that the record of this kind names, and as what.
pub(super) fn named_by(conn: &Connection, kind: Kind, id: Id) -> Result<Vec<(Passage, Kind, Id)>> {
    let sql = match kind {
        Kind::Agreement => {
            "SELECT 'party', 'partner', partner FROM agreement_party WHERE agreement = ?1
             UNION ALL SELECT 'signatory', 'person', person FROM signature WHERE agreement = ?1
             UNION ALL SELECT 'signatory', 'person', person FROM witness WHERE agreement = ?1
             UNION ALL SELECT 'occasion', 'occasion', occasion FROM agreement WHERE id = ?1
             UNION ALL SELECT 'place', 'place', place FROM agreement WHERE id = ?1"
        }
        Kind::Exhibition => {
            "SELECT 'party', 'partner', partner FROM exhibition_party WHERE exhibition = ?1
             UNION ALL SELECT 'participant', 'person', person FROM contributor WHERE exhibition = ?1"
        }
        Kind::Activity => {
            "SELECT 'party', 'partner', partner FROM activity_party WHERE activity = ?1
             UNION ALL SELECT 'participant', 'person', person FROM participant WHERE activity = ?1
             UNION ALL SELECT 'place', 'place', place FROM activity WHERE id = ?1"
        }
        Kind::Person => "SELECT 'party', 'partner', partner FROM mandate WHERE person = ?1",
        Kind::Occasion => {
            "SELECT 'party', 'partner', organiser FROM occasion WHERE id = ?1
             UNION ALL SELECT 'place', 'place', place FROM occasion WHERE id = ?1"
        }
        Kind::Venue => {
            "SELECT 'party', 'partner', partner FROM venue WHERE id = ?1
             UNION ALL SELECT 'place', 'place', place FROM venue WHERE id = ?1"
        }
        Kind::Partner => {
            "SELECT 'party', 'partner', parent FROM partner WHERE id = ?1
             UNION ALL SELECT 'place', 'place', place FROM partner WHERE id = ?1"
        }
        Kind::Office | Kind::Place | Kind::Document | Kind::SavedView | Kind::Template => {
            return Ok(Vec::new());
        }
    };
    let mut statement = conn.prepare_cached(sql)?;
    let rows = statement
        .query_map([id], |row| Ok((row.get(0)?, row.get(1)?, row.get::<_, Option<Id>>(2)?)))?;
    let mut named = Vec::new();
    for row in rows {
        let (passage, kind, other) = row?;
        named.extend(other.map(|other| (passage, kind, other)));
    }
    Ok(named)
}
