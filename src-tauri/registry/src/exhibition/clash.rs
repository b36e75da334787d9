//! What an exhibition meets in others, read for [`conflict`](super::conflict), and how
//! many of its conflicts are open, derived.

use std::collections::BTreeSet;

use chrono::NaiveDate;
use rusqlite::Connection;

use super::conflict::{self, Conflict, Lapse, Plan};
use super::read::facts_of;
use super::{ExhibitionFacts, conflict::is_live};
use crate::agreement;
use crate::error::Result;
use crate::id::Id;
use crate::record;

/// The conflicts of the exhibition `id`.
pub(super) fn of(conn: &Connection, id: Id, facts: &ExhibitionFacts) -> Result<Vec<Conflict>> {
    if !is_live(facts.state) {
        return Ok(Vec::new());
    }
    let mut others = Vec::new();
    for other in met(conn, id, facts)? {
        others.push((other, facts_of(conn, other)?.1));
    }
    let others: Vec<Plan<'_>> = others.iter().map(|(id, facts)| Plan { id: *id, facts }).collect();
    let lapses = lapses(conn, facts)?;
    Ok(conflict::find(Plan { id, facts }, &others, &lapses))
}

/// The other exhibitions that are in one of its venues on its days, or borrow one of
/// its objects.
fn met(conn: &Connection, id: Id, facts: &ExhibitionFacts) -> Result<BTreeSet<Id>> {
    let mut met = BTreeSet::new();
    // A month sorts before its days, so that it is no later than any of them; with a tilde after
    // it, it is no earlier.
    let mut in_venue = conn.prepare_cached(
        "SELECT exhibition FROM leg WHERE venue = ?1 AND exhibition <> ?2
           AND coalesce(install, ceremony, opens, closes, dismantled) <= ?4
           AND coalesce(dismantled, closes, opens, ceremony, install) || '~' >= ?3",
    )?;
    for leg in &facts.legs {
        if let (Some(venue), Some(since), Some(until)) = (leg.venue, leg.begins(), leg.ends()) {
            let (since, until) = (since.earliest().to_string(), until.latest().to_string());
            for other in in_venue.query_map((venue, id, since, until), |row| row.get(0))? {
                met.insert(other?);
            }
        }
    }
    let mut borrowed = conn.prepare_cached(
        "SELECT exhibition FROM lent_object WHERE lender = ? AND number = ? AND exhibition <> ?",
    )?;
    for object in &facts.objects {
        let number = object.number.trim();
        if let Some(lender) = object.lender.filter(|_| !number.is_empty()) {
            for other in borrowed.query_map((lender, number, id), |row| row.get(0))? {
                met.insert(other?);
            }
        }
    }
    Ok(met)
}

/// The agreements that lapse before the exhibition closes.
fn lapses(conn: &Connection, facts: &ExhibitionFacts) -> Result<Vec<Lapse>> {
    let last: Option<NaiveDate> =
        facts.legs.iter().filter_map(|leg| leg.closes.or(leg.ends())).map(|day| day.latest()).max();
    let Some(last) = last else { return Ok(Vec::new()) };
    let mut lapses = Vec::new();
    for agreement in &facts.agreements {
        if let Some(day) = agreement::lapse(conn, *agreement, last)? {
            lapses.push(Lapse { agreement: *agreement, day });
        }
    }
    Ok(lapses)
}

/// Derives anew how many conflicts the exhibition `id` has, and those that it clashed with
/// before or does now.
pub(crate) fn follow(conn: &Connection, id: Id) -> Result<()> {
    let mut touched: BTreeSet<Id> = conn
        .prepare_cached("SELECT other FROM exhibition_clash WHERE exhibition = ?")?
        .query_map([id], |row| row.get(0))?
        .collect::<rusqlite::Result<_>>()?;
    touched.extend(count(conn, id)?);
    for other in touched {
        count(conn, other)?;
    }
    Ok(())
}

/// The same for the exhibitions that carry out an agreement.
pub(crate) fn follow_agreement(conn: &Connection, agreement: Id) -> Result<()> {
    let ids: Vec<Id> = conn
        .prepare_cached("SELECT exhibition FROM exhibition_agreement WHERE agreement = ?")?
        .query_map([agreement], |row| row.get(0))?
        .collect::<rusqlite::Result<_>>()?;
    for id in ids {
        count(conn, id)?;
    }
    Ok(())
}

/// Counts the open conflicts of an exhibition; answers the others it clashes with.
fn count(conn: &Connection, id: Id) -> Result<BTreeSet<Id>> {
    let conflicts = match record::if_there(facts_of(conn, id))? {
        Some((_, facts)) => of(conn, id, &facts)?,
        None => Vec::new(),
    };
    let open = conflicts.iter().filter(|conflict| conflict.is_open()).count();
    let others: BTreeSet<Id> = conflicts.iter().filter_map(Conflict::other).collect();
    conn.prepare_cached("DELETE FROM exhibition_conflicts WHERE exhibition = ?")?.execute([id])?;
    conn.prepare_cached("DELETE FROM exhibition_clash WHERE exhibition = ?")?.execute([id])?;
    if open > 0 {
        conn.prepare_cached("INSERT INTO exhibition_conflicts (exhibition, open) VALUES (?, ?)")?
            .execute((id, u32::try_from(open).unwrap_or(u32::MAX)))?;
    }
    let mut insert =
        conn.prepare_cached("INSERT INTO exhibition_clash (exhibition, other) VALUES (?, ?)")?;
    for other in &others {
        insert.execute((id, other))?;
    }
    Ok(others)
}
