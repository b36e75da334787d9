//! Reading an activity.

use rusqlite::{Connection, OptionalExtension, Row};

use super::{
    Activity, ActivityFacts, ActivityParty, ActivityState, CarriedOut, Participant, Point,
};
use crate::children::rows;
use crate::date::PartialDate;
use crate::error::{Error, Result};
use crate::id::Id;
use crate::money::{self, BudgetLine};
use crate::record::{self, Described, Kind};
use crate::search::{Passage, Said};
use crate::wording::Wording;

/// The activity `id`.
///
/// # Errors
/// [`Error::NotFound`].
pub fn get(conn: &Connection, id: Id) -> Result<Activity> {
    let (version, facts) = facts_of(conn, id)?;
    Ok(Activity {
        id,
        version,
        owed: owed(conn, &facts.agreements)?,
        totals: money::totals(&facts.budget),
        named: record::names(conn, references(&facts))?,
        facts,
    })
}

/// Every record that the facts name.
fn references(facts: &ActivityFacts) -> Vec<Id> {
    let mut ids = facts.agreements.clone();
    ids.extend(facts.place);
    ids.extend(facts.parties.iter().map(|party| party.partner));
    ids.extend(facts.people.iter().flat_map(|it| [it.person, it.partner]).flatten());
    ids.extend(facts.budget.iter().filter_map(|line| line.partner));
    ids
}

/// The commitments of these agreements, in their order.
pub(crate) fn owed(conn: &Connection, agreements: &[Id]) -> Result<Vec<CarriedOut>> {
    let mut owed = Vec::new();
    for agreement in agreements {
        owed.extend(rows(
            conn,
            "SELECT id, wording, clause, agreement FROM commitment
             WHERE agreement = ? ORDER BY ordinal",
            *agreement,
            |row| {
                Ok(CarriedOut {
                    id: row.get(0)?,
                    wording: row.get(1)?,
                    clause: row.get(2)?,
                    agreement: row.get(3)?,
                })
            },
        )?);
    }
    Ok(owed)
}

/// The version and the facts of an activity.
pub(super) fn facts_of(conn: &Connection, id: Id) -> Result<(u32, ActivityFacts)> {
    let found = conn
        .prepare_cached(
            "SELECT kind, direction, title, purpose, state, since, until, place, participants,
                    outcome, notes, version
             FROM activity WHERE id = ?",
        )?
        .query_row([id], |row| Ok((row.get(11)?, own_facts(row)?)))
        .optional()?;
    let (version, mut facts) = found.ok_or(Error::NotFound { kind: Kind::Activity, id })?;
    facts.agreements = rows(
        conn,
        "SELECT agreement FROM activity_agreement JOIN agreement ON agreement.id = agreement
         WHERE activity = ? ORDER BY reference",
        id,
        |row| row.get(0),
    )?;
    facts.commitments = rows(
        conn,
        "SELECT commitment FROM activity_commitment JOIN commitment ON commitment.id = commitment
         WHERE activity = ? ORDER BY commitment.agreement, ordinal",
        id,
        |row| row.get(0),
    )?;
    facts.parties = rows(
        conn,
        "SELECT partner, role FROM activity_party WHERE activity = ? ORDER BY ordinal",
        id,
        |row| Ok(ActivityParty { partner: row.get(0)?, role: row.get(1)? }),
    )?;
    facts.people = rows(
        conn,
        "SELECT id, person, name, partner, function FROM participant
         WHERE activity = ? ORDER BY ordinal",
        id,
        |row| {
            Ok(Participant {
                id: row.get(0)?,
                person: row.get(1)?,
                name: row.get(2)?,
                partner: row.get(3)?,
                function: row.get(4)?,
            })
        },
    )?;
    facts.points = rows(
        conn,
        "SELECT id, day, time, what, location FROM activity_point
         WHERE activity = ? ORDER BY ordinal",
        id,
        |row| {
            Ok(Point {
                id: row.get(0)?,
                day: row.get(1)?,
                time: row.get(2)?,
                what: row.get(3)?,
                location: row.get(4)?,
            })
        },
    )?;
    facts.budget = rows(
        conn,
        "SELECT id, heading, partner, currency, planned, committed, paid FROM activity_cost
         WHERE activity = ? ORDER BY ordinal",
        id,
        BudgetLine::read,
    )?;
    Ok((version, facts))
}

fn own_facts(row: &Row<'_>) -> rusqlite::Result<ActivityFacts> {
    Ok(ActivityFacts {
        direction: row.get(1)?,
        purpose: row.get(3)?,
        state: row.get(4)?,
        since: row.get(5)?,
        until: row.get(6)?,
        place: row.get(7)?,
        participants: row.get(8)?,
        outcome: row.get(9)?,
        notes: row.get(10)?,
        ..ActivityFacts::new(row.get(0)?, row.get(2)?)
    })
}

/// What an activity does under its agreements: it takes place. What is only
/// planned, or was called off, does nothing.
pub(crate) fn deeds(conn: &Connection, id: Id) -> Result<Vec<(Id, PartialDate)>> {
    let Some((_, facts)) = record::if_there(facts_of(conn, id))? else {
        return Ok(Vec::new());
    };
    let happens = matches!(facts.state, ActivityState::Confirmed | ActivityState::Done);
    let day = facts.since.filter(|_| happens);
    Ok(day.map_or_else(Vec::new, |day| facts.agreements.iter().map(|id| (*id, day)).collect()))
}

pub(crate) fn describe(conn: &Connection, id: Id) -> Result<Option<Described>> {
    let Some((_, facts)) = record::if_there(facts_of(conn, id))? else {
        return Ok(None);
    };
    let said = Said::title(&facts.title)
        .wording(Passage::Theme, &facts.purpose)
        .all(Passage::Participant, facts.people.iter().map(|it| &it.name))
        .wordings(Passage::Function, facts.people.iter().map(|it| &it.function))
        .wordings(Passage::Point, facts.points.iter().map(|point| &point.what))
        .all(Passage::Point, facts.points.iter().map(|point| &point.location))
        .all(Passage::Budget, facts.budget.iter().map(|line| &line.heading))
        .wording(Passage::Outcome, &facts.outcome)
        .text(Passage::Note, &facts.notes);
    let hint = facts.since.map(|day| Wording::of([("und", &day.to_string())]));
    Ok(Some(Described { name: facts.title, hint: hint.unwrap_or_default(), said, archived: false }))
}
