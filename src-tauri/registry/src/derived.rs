//! What is computed from the facts and kept beside them, so that lists and
//! searches stay instant: names and their sort keys, words to find by, where
//! agreements stand, when exhibitions run.
//!
//! The write door looks at the change set of each act, undoings included, and
//! derives anew what belongs to the records in it. Nothing else writes here.

use std::collections::BTreeSet;

use chrono::NaiveDate;
use rusqlite::{Connection, OptionalExtension, named_params};

use crate::date::PartialDate;
use crate::deadline;
use crate::error::Result;
use crate::id::Id;
use crate::record::{Described, Kind};
use crate::search::index::{self, Entries};
use crate::text::{self, Sorting};
use crate::wording::Wording;
use crate::{
    activity, agreement, document, duplicate, exhibition, occasion, office, partner, person, place,
    template, venue, view,
};

/// The kinds that have records of their own.
const KINDS: [Kind; 11] = [
    Kind::Place,
    Kind::Partner,
    Kind::Person,
    Kind::Occasion,
    Kind::Agreement,
    Kind::Venue,
    Kind::Exhibition,
    Kind::Activity,
    Kind::Document,
    Kind::SavedView,
    Kind::Template,
];

/// Follows an act: derives anew what it touched. Answers the name of what it was about, which
/// is the record `about` or else the one that stands highest.
pub(crate) fn follow(
    conn: &Connection,
    sorting: &Sorting,
    roots: &BTreeSet<(Kind, Option<Id>)>,
    about: Option<Id>,
    today: NaiveDate,
) -> Result<Wording> {
    let subject = about.or_else(|| subject_of(roots));
    let before = match subject {
        Some(id) => crate::record::named(conn, id)?.map(|named| named.name),
        None => None,
    };
    let mut entries = Entries::default();
    if roots.iter().any(|(kind, _)| *kind == Kind::Office) {
        order_countries(conn, sorting)?;
        for kind in [Kind::Place, Kind::Partner] {
            each(conn, kind, |id| refresh_among(conn, sorting, kind, id, today, &mut entries))?;
        }
        // The home party and the horizon of "expiring" belong to the office.
        each(conn, Kind::Agreement, |id| agreement::stand(conn, id, today))?;
        // What is ours to do in an exhibition waits for the home party.
        each(conn, Kind::Exhibition, |id| deadline::follow(conn, Kind::Exhibition, id))?;
    }
    for (kind, id) in roots {
        if let Some(id) = id {
            refresh_among(conn, sorting, *kind, *id, today, &mut entries)?;
        }
    }
    entries.settle(conn)?;
    let after = match subject {
        Some(id) => crate::record::named(conn, id)?.map(|named| named.name),
        None => Some(office::name(conn)?),
    };
    Ok(after.or(before).unwrap_or_default())
}

/// What an act was about: of several records the one that stands highest.
fn subject_of(roots: &BTreeSet<(Kind, Option<Id>)>) -> Option<Id> {
    roots.iter().rev().find_map(|(_, id)| *id)
}

/// Derives anew what belongs to one record, or removes it when it is gone.
pub(crate) fn refresh(
    conn: &Connection,
    sorting: &Sorting,
    kind: Kind,
    id: Id,
    today: NaiveDate,
) -> Result<()> {
    let mut entries = Entries::default();
    refresh_among(conn, sorting, kind, id, today, &mut entries)?;
    entries.settle(conn)
}

/// The same for one of many records, whose entries in the index may wait.
fn refresh_among(
    conn: &Connection,
    sorting: &Sorting,
    kind: Kind,
    id: Id,
    today: NaiveDate,
    entries: &mut Entries,
) -> Result<()> {
    match described(conn, kind, id)? {
        Some(described) => write(conn, sorting, kind, id, &described, entries)?,
        None => forget(conn, id)?,
    }
    duplicate::follow(conn, kind, id)?;
    deadline::follow(conn, kind, id)?;
    match kind {
        Kind::Agreement => {
            follow_deeds(conn, id, &agreement::deeds(conn, id)?, today)?;
            agreement::stand(conn, id, today)?;
            exhibition::follow_clashes_under(conn, id)
        }
        Kind::Exhibition => {
            follow_deeds(conn, id, &exhibition::deeds(conn, id)?, today)?;
            exhibition::span(conn, id)?;
            exhibition::follow_clashes(conn, id)
        }
        Kind::Activity => follow_deeds(conn, id, &activity::deeds(conn, id)?, today),
        // The country of an agreement is that of whom it is with.
        Kind::Partner => agreement::follow_partner(conn, id),
        _ => Ok(()),
    }
}

/// Keeps on which days a record did something under agreements, and has those
/// stand anew that it did it under before or does now.
fn follow_deeds(
    conn: &Connection,
    source: Id,
    deeds: &[(Id, PartialDate)],
    today: NaiveDate,
) -> Result<()> {
    let before: Vec<(Id, PartialDate)> = conn
        .prepare_cached("SELECT agreement, day FROM deed WHERE source = ?")?
        .query_map([source], |row| Ok((row.get(0)?, row.get(1)?)))?
        .collect::<rusqlite::Result<_>>()?;
    let (old, new): (BTreeSet<_>, BTreeSet<_>) =
        (before.into_iter().collect(), deeds.iter().copied().collect());
    if old == new {
        return Ok(());
    }
    conn.prepare_cached("DELETE FROM deed WHERE source = ?")?.execute([source])?;
    for (agreement, day) in &new {
        conn.prepare_cached("INSERT INTO deed (source, agreement, day) VALUES (?, ?, ?)")?
            .execute((source, agreement, day))?;
    }
    let touched: BTreeSet<Id> = old.symmetric_difference(&new).map(|(id, _)| *id).collect();
    touched.into_iter().try_for_each(|id| agreement::stand(conn, id, today))
}

pub(crate) fn described(conn: &Connection, kind: Kind, id: Id) -> Result<Option<Described>> {
    match kind {
        Kind::Office => Ok(None),
        Kind::Place => place::describe(conn, id),
        Kind::Partner => partner::describe(conn, id),
        Kind::Person => person::describe(conn, id),
        Kind::Occasion => occasion::describe(conn, id),
        Kind::Agreement => agreement::describe(conn, id),
        Kind::Venue => venue::describe(conn, id),
        Kind::Exhibition => exhibition::describe(conn, id),
        Kind::Activity => activity::describe(conn, id),
        Kind::Document => document::describe(conn, id),
        Kind::SavedView => view::describe(conn, id),
        Kind::Template => template::describe(conn, id),
    }
}

fn write(
    conn: &Connection,
    sorting: &Sorting,
    kind: Kind,
    id: Id,
    described: &Described,
    entries: &mut Entries,
) -> Result<()> {
    let in_lang = |lang| described.name.pick(lang).unwrap_or_default();
    let keys = sorting.keys(in_lang("fr"), in_lang("ar"), in_lang("en"));
    let number: i64 = conn
        .prepare_cached(
            "INSERT INTO record (id, kind, label, hint, archived, sort_fr, sort_ar, sort_en)
             VALUES (:id, :kind, :label, :hint, :archived, :fr, :ar, :en)
             ON CONFLICT (id) DO UPDATE SET label = :label, hint = :hint, archived = :archived,
               sort_fr = :fr, sort_ar = :ar, sort_en = :en
             RETURNING number",
        )?
        .query_row(
            named_params! {
                ":id": id,
                ":kind": kind,
                ":label": described.name,
                ":hint": described.hint,
                ":archived": described.archived,
                ":fr": keys.fr,
                ":ar": keys.ar,
                ":en": keys.en,
            },
            |row| row.get(0),
        )?;
    entries.put(conn, kind, number, &described.said)
}

fn forget(conn: &Connection, id: Id) -> Result<()> {
    let number: Option<i64> = conn
        .prepare_cached("DELETE FROM record WHERE id = ? RETURNING number")?
        .query_row([id], |row| row.get(0))
        .optional()?;
    if let Some(number) = number {
        index::forget(conn, number)?;
    }
    Ok(())
}

/// Computes everything anew.
pub(crate) fn rebuild(conn: &Connection, sorting: &Sorting, today: NaiveDate) -> Result<()> {
    conn.execute_batch(
        "DELETE FROM record; DELETE FROM standing; DELETE FROM run; DELETE FROM deed;
         DELETE FROM deadline; DELETE FROM likeness; DELETE FROM exhibition_conflicts;
         DELETE FROM exhibition_clash;",
    )?;
    index::empty(conn)?;
    order_countries(conn, sorting)?;
    let mut entries = Entries::default();
    for kind in KINDS {
        each(conn, kind, |id| refresh_among(conn, sorting, kind, id, today, &mut entries))?;
    }
    entries.settle(conn)?;
    conn.execute(
        "INSERT INTO derivation (id, recipe) VALUES (1, ?1)
         ON CONFLICT (id) DO UPDATE SET recipe = ?1",
        [text::RECIPE],
    )?;
    Ok(())
}

/// Whether another version of the program derived what is there.
pub(crate) fn is_of_another_recipe(conn: &Connection) -> Result<bool> {
    let found: Option<String> = conn
        .prepare_cached("SELECT recipe FROM derivation WHERE id = 1")?
        .query_row([], |row| row.get(0))
        .optional()?;
    Ok(found.is_some_and(|found| found != text::RECIPE))
}

/// Agreements whose status does not hold on the day `?1`.
const BEHIND: &str = "SELECT agreement FROM standing WHERE holds_until < ?1
    UNION ALL SELECT agreement FROM standing WHERE holds_from > ?1";

/// Whether there is an agreement whose status no longer holds on `today`.
pub(crate) fn is_behind(conn: &Connection, today: NaiveDate) -> Result<bool> {
    Ok(conn.prepare_cached(BEHIND)?.exists([today.to_string()])?)
}

/// Moves agreements on whose status no longer holds on `today`.
pub(crate) fn turn_to(conn: &Connection, today: NaiveDate) -> Result<()> {
    let behind: Vec<Id> = conn
        .prepare_cached(BEHIND)?
        .query_map([today.to_string()], |row| row.get(0))?
        .collect::<rusqlite::Result<_>>()?;
    behind.into_iter().try_for_each(|id| agreement::stand(conn, id, today))
}

/// The same for a registry that cannot be written: what changed with the day is
/// kept in the memory of this connection, under the same name.
pub(crate) fn turn_aside(conn: &Connection, today: NaiveDate) -> Result<()> {
    conn.execute_batch(
        "DROP TABLE IF EXISTS temp.standing;
         CREATE TEMP TABLE standing (
           agreement BLOB NOT NULL PRIMARY KEY, status, holds_from, holds_until, signed, begins,
           ends, counterpart, country);
         INSERT INTO temp.standing SELECT * FROM main.standing;
         DROP TABLE IF EXISTS temp.deadline;
         CREATE TEMP TABLE deadline (
           record, rule, item, day, said, until, task, owner, PRIMARY KEY (record, rule, item));
         INSERT INTO temp.deadline SELECT * FROM main.deadline;
         CREATE INDEX temp.aside_day ON deadline (day);
         CREATE INDEX temp.aside_status ON standing (status, agreement);
         CREATE INDEX temp.aside_counterpart ON standing (counterpart, agreement);",
    )?;
    turn_to(conn, today)
}

fn order_countries(conn: &Connection, sorting: &Sorting) -> Result<()> {
    conn.execute("DELETE FROM country_order", [])?;
    let mut insert = conn.prepare_cached(
        "INSERT INTO country_order (code, sort_fr, sort_ar, sort_en) VALUES (?, ?, ?, ?)",
    )?;
    for (code, label) in office::countries(conn)? {
        let in_lang = |lang| label.pick(lang).unwrap_or_default();
        let keys = sorting.keys(in_lang("fr"), in_lang("ar"), in_lang("en"));
        // Two countries may bear one label: the code makes each place in the order its own,
        // by which SQLite knows that a list by country needs no sorting.
        let place = |key: Vec<u8>| [key.as_slice(), &[0], code.as_bytes()].concat();
        insert.execute((&code, place(keys.fr), place(keys.ar), place(keys.en)))?;
    }
    let last: &[u8] = &[0xff];
    insert.execute((None::<String>, last, last, last))?;
    Ok(())
}

fn each(conn: &Connection, kind: Kind, mut act: impl FnMut(Id) -> Result<()>) -> Result<()> {
    let ids: Vec<Id> = conn
        .prepare(&format!("SELECT id FROM {}", kind.name()))?
        .query_map([], |row| row.get(0))?
        .collect::<rusqlite::Result<_>>()?;
    ids.into_iter().try_for_each(&mut act)
}
