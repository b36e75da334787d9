//! Adding, saving and deleting activities.

use rusqlite::{Connection, named_params};

use super::{ActivityFacts, read};
use crate::children::{Children, ordinal, row};
use crate::error::{Error, Problem, Result};
use crate::id::Id;
use crate::money;
use crate::record::{self, Kind};
use crate::registry::Tx;

const fn children(
    table: &'static str,
    key: &'static [&'static str],
    rest: &'static [&'static str],
) -> Children {
    Children { table, owner: "activity", key, rest }
}

const AGREEMENTS: Children = children("activity_agreement", &["agreement"], &[]);
const COMMITMENTS: Children = children("activity_commitment", &["commitment"], &[]);
const PARTIES: Children = children("activity_party", &["partner", "role"], &["ordinal"]);
const PEOPLE: Children =
    children("participant", &["id"], &["person", "name", "partner", "function", "ordinal"]);
const POINTS: Children =
    children("activity_point", &["id"], &["day", "time", "what", "location", "ordinal"]);
const BUDGET: Children = children(
    "activity_cost",
    &["id"],
    &["heading", "partner", "currency", "planned", "committed", "paid", "ordinal"],
);

/// Adds an activity.
///
/// # Errors
/// [`Error::Invalid`] with the fields that break a rule.
pub fn add(tx: &Tx<'_>, facts: &ActivityFacts) -> Result<Id> {
    check(tx, facts)?;
    let id = tx.id();
    tx.execute(
        "INSERT INTO activity (id, kind, direction, title, purpose, state, outcome, notes, version)
         VALUES (?, '', '', '{}', '{}', '', '{}', '', ?)",
        (id, tx.change()),
    )?;
    write(tx, id, facts)?;
    Ok(id)
}

/// Saves an activity that was read at `version`.
///
/// # Errors
/// [`Error::Invalid`], [`Error::Stale`], [`Error::NotFound`].
pub fn save(tx: &Tx<'_>, id: Id, version: u32, facts: &ActivityFacts) -> Result<()> {
    record::claim(tx, Kind::Activity, id, version)?;
    check(tx, facts)?;
    if read::facts_of(tx, id)?.1 == *facts {
        return Ok(());
    }
    write(tx, id, facts)
}

/// Deletes an activity.
///
/// # Errors
/// [`Error::InUse`], [`Error::Stale`], [`Error::NotFound`].
pub fn delete(tx: &Tx<'_>, id: Id, version: u32) -> Result<()> {
    record::delete(tx, Kind::Activity, id, version)
}

fn write(tx: &Tx<'_>, id: Id, facts: &ActivityFacts) -> Result<()> {
    tx.execute(
        "UPDATE activity SET kind = :kind, direction = :direction, title = :title,
           purpose = :purpose, state = :state, since = :since, until = :until, place = :place,
           participants = :participants, outcome = :outcome, notes = :notes, version = :version
         WHERE id = :id",
        named_params! {
            ":id": id,
            ":kind": facts.kind,
            ":direction": facts.direction,
            ":title": facts.title,
            ":purpose": facts.purpose,
            ":state": facts.state,
            ":since": facts.since,
            ":until": facts.until,
            ":place": facts.place,
            ":participants": facts.participants,
            ":outcome": facts.outcome,
            ":notes": facts.notes.trim(),
            ":version": tx.change(),
        },
    )?;
    let new = |id: Option<Id>| id.unwrap_or_else(|| tx.id());
    let mut rows = Vec::new();
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
    for (at, it) in facts.people.iter().enumerate() {
        let name = it.name.trim().to_owned();
        rows.push(row![new(it.id), it.person, name, it.partner, it.function, ordinal(at)]);
    }
    PEOPLE.replace(tx, id, &rows)?;
    rows.clear();
    for (at, it) in facts.points.iter().enumerate() {
        let (time, location) = (it.time.trim().to_owned(), it.location.trim().to_owned());
        rows.push(row![new(it.id), it.day, time, it.what, location, ordinal(at)]);
    }
    POINTS.replace(tx, id, &rows)?;
    rows.clear();
    for (at, it) in facts.budget.iter().enumerate() {
        let heading = it.heading.trim().to_owned();
        rows.push(row![
            new(it.id),
            heading,
            it.partner,
            it.currency,
            it.planned,
            it.committed,
            it.paid,
            ordinal(at)
        ]);
    }
    BUDGET.replace(tx, id, &rows)
}

fn check(conn: &Connection, facts: &ActivityFacts) -> Result<()> {
    let mut problems = Vec::new();
    if facts.title.is_blank() {
        problems.push(Problem::new("title", "title-missing"));
    }
    record::check_named(conn, "place", Kind::Place, facts.place, &mut problems)?;
    match (facts.since, facts.until) {
        (None, Some(_)) => problems.push(Problem::new("since", "date-missing")),
        (Some(since), Some(until)) if until.latest() < since.earliest() => {
            problems.push(Problem::new("until", "ends-before-it-begins").with("since", since));
        }
        _ => {}
    }
    for (at, agreement) in facts.agreements.iter().enumerate() {
        let field = format!("agreements.{at}");
        record::check_named(conn, &field, Kind::Agreement, Some(*agreement), &mut problems)?;
        if facts.agreements.iter().take(at).any(|other| other == agreement) {
            problems.push(Problem::new(field, "agreement-twice"));
        }
    }
    check_commitments(conn, &facts.commitments, &facts.agreements, &mut problems)?;
    for (at, party) in facts.parties.iter().enumerate() {
        let field = format!("parties.{at}.partner");
        record::check_named(conn, &field, Kind::Partner, Some(party.partner), &mut problems)?;
        if facts.parties.iter().take(at).any(|other| other == party) {
            problems.push(Problem::new(field, "party-twice"));
        }
    }
    for (at, it) in facts.people.iter().enumerate() {
        let person = format!("people.{at}.person");
        let partner = format!("people.{at}.partner");
        record::check_named(conn, &person, Kind::Person, it.person, &mut problems)?;
        record::check_named(conn, &partner, Kind::Partner, it.partner, &mut problems)?;
        if it.person.is_none() && it.name.trim().is_empty() {
            problems.push(Problem::new(format!("people.{at}.name"), "name-missing"));
        }
    }
    for (at, it) in facts.points.iter().enumerate() {
        if it.what.is_blank() {
            problems.push(Problem::new(format!("points.{at}.what"), "text-missing"));
        }
    }
    for (at, line) in facts.budget.iter().enumerate() {
        let field = format!("budget.{at}");
        let partner = format!("{field}.partner");
        record::check_named(conn, &partner, Kind::Partner, line.partner, &mut problems)?;
        money::check(&field, line, &mut problems);
    }
    Error::unless_none(problems)
}

/// What is carried out must be owed under one of the agreements that are.
pub(crate) fn check_commitments(
    conn: &Connection,
    commitments: &[Id],
    agreements: &[Id],
    problems: &mut Vec<Problem>,
) -> Result<()> {
    let mut owner = conn.prepare_cached("SELECT agreement FROM commitment WHERE id = ?")?;
    for (at, commitment) in commitments.iter().enumerate() {
        let owners: Vec<Id> =
            owner.query_map([commitment], |row| row.get(0))?.collect::<rusqlite::Result<_>>()?;
        if !owners.iter().any(|owner| agreements.contains(owner)) {
            problems.push(Problem::new(format!("commitments.{at}"), "commitment-of-another"));
        }
    }
    Ok(())
}
