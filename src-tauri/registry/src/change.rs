//! What was done: every act is kept with the change set that SQLite's session
//! extension recorded of it, so that it can be taken back, done again and told.
//!
//! An act is undone by applying its inverted change set. Where a row is no
//! longer as the act left it, undoing is refused, never forced. The log itself is
//! only added to: an undoing is an act of its own.

use std::collections::BTreeSet;
use std::io::Read;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use fallible_streaming_iterator::FallibleStreamingIterator;
use rusqlite::hooks::Action;
use rusqlite::session::{ChangesetItem, ChangesetIter, ConflictAction, ConflictType, invert_strm};
use rusqlite::types::ValueRef;
use rusqlite::{Connection, OptionalExtension, Row, named_params};
use serde::{Deserialize, Serialize};

use crate::error::{Error, Result};
use crate::id::Id;
use crate::record::Kind;
use crate::registry::Stamp;
use crate::wording::Wording;

/// A table of facts, and how a row of it tells which record it belongs to.
pub(crate) struct Facts {
    pub(crate) table: &'static str,
    pub(crate) kind: Kind,
    /// The column that holds the identity of the record: its number and its name.
    /// The office has none, being one.
    pub(crate) owner: Option<(usize, &'static str)>,
}

const fn facts(table: &'static str, kind: Kind, owner: usize, name: &'static str) -> Facts {
    Facts { table, kind, owner: Some((owner, name)) }
}

/// Every table that the session watches: owners before what they own.
pub(crate) const FACTS: &[Facts] = &[
    Facts { table: "office", kind: Kind::Office, owner: None },
    Facts { table: "letterhead", kind: Kind::Office, owner: None },
    Facts { table: "country", kind: Kind::Office, owner: None },
    Facts { table: "field", kind: Kind::Office, owner: None },
    Facts { table: "field_goal", kind: Kind::Office, owner: None },
    Facts { table: "jurisdiction", kind: Kind::Office, owner: None },
    Facts { table: "jurisdiction_step", kind: Kind::Office, owner: None },
    facts("place", Kind::Place, 0, "id"),
    facts("place_name", Kind::Place, 0, "place"),
    facts("partner", Kind::Partner, 0, "id"),
    facts("partner_name", Kind::Partner, 0, "partner"),
    facts("partner_language", Kind::Partner, 0, "partner"),
    facts("person", Kind::Person, 0, "id"),
    facts("person_name", Kind::Person, 0, "person"),
    facts("person_contact", Kind::Person, 0, "person"),
    facts("person_language", Kind::Person, 0, "person"),
    facts("mandate", Kind::Person, 1, "person"),
    facts("occasion", Kind::Occasion, 0, "id"),
    facts("agreement", Kind::Agreement, 0, "id"),
    facts("agreement_party", Kind::Agreement, 0, "agreement"),
    facts("signature", Kind::Agreement, 1, "agreement"),
    facts("witness", Kind::Agreement, 1, "agreement"),
    facts("agreement_field", Kind::Agreement, 0, "agreement"),
    facts("agreement_language", Kind::Agreement, 0, "agreement"),
    facts("agreement_original", Kind::Agreement, 1, "agreement"),
    facts("agreement_link", Kind::Agreement, 0, "agreement"),
    facts("agreement_source", Kind::Agreement, 1, "agreement"),
    facts("approval", Kind::Agreement, 1, "agreement"),
    facts("event", Kind::Agreement, 1, "agreement"),
    facts("commitment", Kind::Agreement, 1, "agreement"),
    facts("commitment_kept", Kind::Agreement, 0, "agreement"),
    facts("venue", Kind::Venue, 0, "id"),
    facts("exhibition", Kind::Exhibition, 0, "id"),
    facts("exhibition_agreement", Kind::Exhibition, 0, "exhibition"),
    facts("exhibition_party", Kind::Exhibition, 0, "exhibition"),
    facts("exhibition_commitment", Kind::Exhibition, 0, "exhibition"),
    facts("contributor", Kind::Exhibition, 1, "exhibition"),
    facts("leg", Kind::Exhibition, 1, "exhibition"),
    facts("leg_language", Kind::Exhibition, 0, "exhibition"),
    facts("lent_object", Kind::Exhibition, 1, "exhibition"),
    facts("object_leg", Kind::Exhibition, 0, "exhibition"),
    facts("condition_report", Kind::Exhibition, 1, "exhibition"),
    facts("shipment", Kind::Exhibition, 1, "exhibition"),
    facts("shipment_object", Kind::Exhibition, 0, "exhibition"),
    facts("permit", Kind::Exhibition, 1, "exhibition"),
    facts("insurance", Kind::Exhibition, 1, "exhibition"),
    facts("milestone", Kind::Exhibition, 1, "exhibition"),
    facts("exhibition_cost", Kind::Exhibition, 1, "exhibition"),
    facts("exchange_rate", Kind::Exhibition, 0, "exhibition"),
    facts("accepted_conflict", Kind::Exhibition, 0, "exhibition"),
    facts("activity", Kind::Activity, 0, "id"),
    facts("activity_agreement", Kind::Activity, 0, "activity"),
    facts("activity_commitment", Kind::Activity, 0, "activity"),
    facts("activity_party", Kind::Activity, 0, "activity"),
    facts("participant", Kind::Activity, 1, "activity"),
    facts("activity_point", Kind::Activity, 1, "activity"),
    facts("activity_cost", Kind::Activity, 1, "activity"),
    facts("gift", Kind::Partner, 1, "partner"),
    facts("document", Kind::Document, 0, "id"),
    facts("saved_view", Kind::SavedView, 0, "id"),
    facts("template", Kind::Template, 0, "id"),
    facts("template_purpose", Kind::Template, 0, "template"),
    facts("place_distinct", Kind::Place, 0, "place"),
    facts("partner_distinct", Kind::Partner, 0, "partner"),
    facts("person_distinct", Kind::Person, 0, "person"),
    facts("agreement_distinct", Kind::Agreement, 0, "agreement"),
];

/// The table of facts called `table`.
pub(crate) fn facts_of(table: &str) -> Result<&'static Facts> {
    FACTS
        .iter()
        .find(|facts| facts.table == table)
        .ok_or_else(|| Error::Damaged(format!("a change set names the table {table}")))
}

/// What an act was, as the history and the undo button name it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Op {
    /// A record was added.
    Add(Kind),
    /// A record was edited.
    Edit(Kind),
    /// A record was deleted.
    Delete(Kind),
    /// Many records were changed at once.
    ChangeMany(Kind),
    /// Many records were deleted at once.
    DeleteMany(Kind),
    /// The office and its home party were entered.
    AddHome,
    /// The settings of the office were edited.
    EditOffice,
    /// The letterhead was edited.
    EditLetterhead,
    /// The settings of another office were taken over.
    TakeSettings,
    /// The label of a country was edited.
    EditCountry,
    /// The thesaurus of fields of cooperation was edited.
    EditFields,
    /// The approvals that a jurisdiction asks for were edited.
    EditJurisdictions,
    /// The sample registry was laid out.
    MakeSample,
    /// A file was brought in.
    Import,
    /// Two records of one thing became one.
    Merge(Kind),
    /// Two records that look alike were said to be of two things, or no longer so.
    Distinguish(Kind),
    /// An act was taken back.
    Undo,
    /// An act that was taken back was done again.
    Redo,
}

impl Op {
    /// The name of the act in the closed set that the interface translates (`op-…`).
    #[must_use]
    pub fn name(self) -> String {
        match self {
            Self::Add(kind) => format!("add-{}", kind.name()),
            Self::Edit(kind) => format!("edit-{}", kind.name()),
            Self::Delete(kind) => format!("delete-{}", kind.name()),
            Self::ChangeMany(kind) => format!("change-many-{}", kind.name()),
            Self::DeleteMany(kind) => format!("delete-many-{}", kind.name()),
            Self::AddHome => "add-home".to_owned(),
            Self::EditOffice => "edit-office".to_owned(),
            Self::EditLetterhead => "edit-letterhead".to_owned(),
            Self::TakeSettings => "take-settings".to_owned(),
            Self::EditCountry => "edit-country".to_owned(),
            Self::EditFields => "edit-fields".to_owned(),
            Self::EditJurisdictions => "edit-jurisdictions".to_owned(),
            Self::MakeSample => "make-sample".to_owned(),
            Self::Import => "import".to_owned(),
            Self::Merge(kind) => format!("merge-{}", kind.name()),
            Self::Distinguish(kind) => format!("distinguish-{}", kind.name()),
            Self::Undo => "undo".to_owned(),
            Self::Redo => "redo".to_owned(),
        }
    }
}

/// How an act stands now.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
#[serde(rename_all = "snake_case")]
pub enum State {
    /// It stands.
    Done,
    /// It was taken back and can be done again.
    Undone,
    /// It was taken back, and then something new was done.
    Superseded,
    /// It is itself an undoing or a doing again.
    Echo,
}

impl State {
    fn name(self) -> &'static str {
        match self {
            Self::Done => "done",
            Self::Undone => "undone",
            Self::Superseded => "superseded",
            Self::Echo => "echo",
        }
    }

    fn read(text: &str) -> Self {
        match text {
            "done" => Self::Done,
            "undone" => Self::Undone,
            "superseded" => Self::Superseded,
            _ => Self::Echo,
        }
    }
}

/// An act about to be logged.
pub(crate) struct Act {
    pub(crate) number: u32,
    pub(crate) op: Op,
    pub(crate) undoes: Option<u32>,
    pub(crate) redoes: Option<u32>,
}

/// An act of the log, newest first where there are several.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct Entry {
    /// Its number.
    pub number: u32,
    /// What it was (`add-agreement`, `undo`, …).
    pub op: String,
    /// The name of the record it was about, as it then was.
    pub subject: Wording,
    /// How many records it touched.
    pub records: u32,
    /// The record it was about, where there is one and it is still there.
    pub record: Option<crate::record::Named>,
    /// Who did it.
    pub actor: String,
    /// When, in UTC (RFC 3339).
    pub at: String,
    /// The act that this one took back.
    pub undoes: Option<u32>,
    /// The act that this one did again.
    pub redoes: Option<u32>,
    /// How it stands now.
    pub state: State,
}

/// The number that the next act will have. Never one that was used before.
pub(crate) fn next(conn: &Connection) -> Result<u32> {
    let last: Option<u32> = conn
        .prepare_cached("SELECT seq FROM sqlite_sequence WHERE name = 'change'")?
        .query_row([], |row| row.get(0))
        .optional()?;
    Ok(last.unwrap_or(0) + 1)
}

/// The number of the latest act; 0 where nothing was done yet.
///
/// # Errors
/// When the registry cannot be read.
pub fn latest(conn: &Connection) -> Result<u32> {
    Ok(next(conn)?.saturating_sub(1))
}

/// Writes an act into the log.
pub(crate) fn log(
    conn: &Connection,
    stamp: &Stamp,
    act: &Act,
    subject: &Wording,
    changeset: &[u8],
    roots: &BTreeSet<(Kind, Option<Id>)>,
) -> Result<()> {
    let echo = act.undoes.is_some() || act.redoes.is_some();
    conn.prepare_cached(
        "INSERT INTO change (id, op, subject, actor, at, undoes, redoes, state, changeset)
         VALUES (:id, :op, :subject, :actor, :at, :undoes, :redoes, :state, :changeset)",
    )?
    .execute(named_params! {
        ":id": act.number,
        ":op": act.op.name(),
        ":subject": subject,
        ":actor": stamp.actor,
        ":at": stamp.at.to_rfc3339_opts(chrono::SecondsFormat::Millis, true),
        ":undoes": act.undoes,
        ":redoes": act.redoes,
        ":state": if echo { State::Echo } else { State::Done }.name(),
        ":changeset": changeset,
    })?;
    let mut statement =
        conn.prepare_cached("INSERT INTO change_record (change, kind, record) VALUES (?, ?, ?)")?;
    for (kind, id) in roots {
        if let Some(id) = id {
            statement.execute((act.number, kind, id))?;
        }
    }
    Ok(())
}

/// What the act `number` was about, where it was one over several records of which one stands
/// for all: a merging, a telling apart.
pub(crate) fn subject_of_several(conn: &Connection, number: u32) -> Result<Option<Wording>> {
    Ok(conn
        .prepare_cached(
            "SELECT subject FROM change
             WHERE id = ? AND (op GLOB 'merge-*' OR op GLOB 'distinguish-*')",
        )?
        .query_row([number], |row| row.get(0))
        .optional()?)
}

/// What was undone can no longer be done again once something new is done.
pub(crate) fn supersede_undone(conn: &Connection) -> Result<()> {
    conn.prepare_cached("UPDATE change SET state = 'superseded' WHERE state = 'undone'")?
        .execute([])?;
    Ok(())
}

/// Sets how an act stands.
pub(crate) fn mark(conn: &Connection, number: u32, state: State) -> Result<()> {
    conn.prepare_cached("UPDATE change SET state = ? WHERE id = ?")?
        .execute((state.name(), number))?;
    Ok(())
}

/// The act to undo, and its change set.
pub(crate) fn to_undo(conn: &Connection, number: Option<u32>) -> Result<(u32, Vec<u8>)> {
    conn.prepare_cached(
        "SELECT id, changeset FROM change
         WHERE state = 'done' AND (?1 IS NULL OR id = ?1) ORDER BY id DESC LIMIT 1",
    )?
    .query_row([number], |row| Ok((row.get(0)?, row.get(1)?)))
    .optional()?
    .ok_or(Error::NothingToUndo)
}

/// The act that was undone last, and its change set.
pub(crate) fn to_redo(conn: &Connection) -> Result<(u32, Vec<u8>)> {
    conn.prepare_cached(
        "SELECT first.id, first.changeset
         FROM change AS first JOIN change AS undoing ON undoing.undoes = first.id
         WHERE first.state = 'undone' ORDER BY undoing.id DESC LIMIT 1",
    )?
    .query_row([], |row| Ok((row.get(0)?, row.get(1)?)))
    .optional()?
    .ok_or(Error::NothingToRedo)
}

/// The change set that takes `changeset` back.
pub(crate) fn inverted(changeset: &[u8]) -> Result<Vec<u8>> {
    let mut back = Vec::new();
    invert_strm(&mut &*changeset, &mut back)?;
    Ok(back)
}

/// Applies a change set wholly, or refuses it.
pub(crate) fn apply(conn: &Connection, changeset: &[u8]) -> Result<()> {
    let blocked = Arc::new(AtomicBool::new(false));
    let noticed = Arc::clone(&blocked);
    let on_conflict = move |_: ConflictType, _: ChangesetItem| {
        noticed.store(true, Ordering::Relaxed);
        ConflictAction::SQLITE_CHANGESET_ABORT
    };
    let before = conn.total_changes();
    let applied = conn.apply_strm(&mut &*changeset, None::<fn(&str) -> bool>, on_conflict);
    if blocked.load(Ordering::Relaxed) {
        return Err(Error::UndoBlocked);
    }
    applied?;
    // A deletion takes along what belongs to its owner. Where that was more than the
    // change set tells, later acts had written there.
    let mut rows = 0_u64;
    each_row(changeset, |_| {
        rows += 1;
        Ok(())
    })?;
    if conn.total_changes().wrapping_sub(before) == rows { Ok(()) } else { Err(Error::UndoBlocked) }
}

/// Runs `look` over every row of a change set.
pub(crate) fn each_row(
    changeset: &[u8],
    mut look: impl FnMut(&ChangesetItem) -> Result<()>,
) -> Result<()> {
    let mut bytes = changeset;
    // The iterator keeps a pointer to this very reference: it must outlive it.
    let reader: &mut dyn Read = &mut bytes;
    let mut rows = ChangesetIter::start_strm(&reader)?;
    while let Some(item) = rows.next()? {
        look(item)?;
    }
    Ok(())
}

/// The value of a column after the row was written, or before it was deleted;
/// nothing for a column that an update left alone.
pub(crate) fn present<'i>(item: &'i ChangesetItem, column: usize) -> Option<ValueRef<'i>> {
    let op = item.op().ok()?.code();
    let new = if op == Action::SQLITE_DELETE { None } else { item.new_value(column).ok() };
    match new {
        Some(value) => Some(value),
        None if op == Action::SQLITE_INSERT => None,
        None => item.old_value(column).ok(),
    }
}

/// The records that a change set, already applied to `conn`, touches.
pub(crate) fn roots(conn: &Connection, changeset: &[u8]) -> Result<BTreeSet<(Kind, Option<Id>)>> {
    let mut roots = BTreeSet::new();
    each_row(changeset, |item| {
        let op = item.op()?;
        let facts = facts_of(op.table_name())?;
        roots.insert((facts.kind, owner_of(conn, facts, item)?));
        Ok(())
    })?;
    Ok(roots)
}

/// The record that a row of a change set belongs to.
pub(crate) fn owner_of(
    conn: &Connection,
    facts: &Facts,
    item: &ChangesetItem,
) -> Result<Option<Id>> {
    let Some((column, name)) = facts.owner else {
        return Ok(None);
    };
    let id_in = |column| {
        present(item, column).and_then(|value| value.as_blob().ok().and_then(Id::from_bytes))
    };
    if let Some(owner) = id_in(column) {
        return Ok(Some(owner));
    }
    // An update names only its row: the row, if it is still there, names its owner.
    let Some(row) = id_in(0) else { return Ok(None) };
    Ok(conn
        .prepare_cached(&format!("SELECT {name} FROM {} WHERE id = ?", facts.table))?
        .query_row([row], |row| row.get(0))
        .optional()?)
}

/// The acts of the whole registry, newest first. The record that an act is told of is looked for among 500 of
/// its records: an act on more of them is told by their number.
///
/// # Errors
/// When the registry cannot be read.
pub fn list(conn: &Connection, offset: u32, limit: u32) -> Result<Vec<Entry>> {
    let mut statement = conn.prepare_cached(
        "SELECT id, op, subject, actor, at, undoes, redoes, state,
                (SELECT count(*) FROM change_record WHERE change = change.id),
                (SELECT one.record
                 FROM (SELECT record FROM change_record WHERE change = change.id LIMIT 500) AS one
                   LEFT JOIN record ON record.id = one.record
                 ORDER BY label IS NOT subject LIMIT 1)
         FROM change ORDER BY id DESC LIMIT ? OFFSET ?",
    )?;
    let rows =
        statement.query_map((limit, offset), entry)?.collect::<rusqlite::Result<Vec<_>>>()?;
    with_records(conn, rows)
}

/// The acts that touched one record, newest first, each with its change set.
pub(crate) fn of_record(conn: &Connection, id: Id) -> Result<Vec<(Entry, Vec<u8>)>> {
    let mut statement = conn.prepare_cached(
        "SELECT change.id, op, subject, actor, at, undoes, redoes, state,
                (SELECT count(*) FROM change_record AS other WHERE other.change = change.id),
                change_record.record, changeset
         FROM change_record JOIN change ON change.id = change_record.change
         WHERE change_record.record = ? ORDER BY change.id DESC",
    )?;
    let rows = statement
        .query_map([id], |row| Ok((entry(row)?, row.get(10)?)))?
        .collect::<rusqlite::Result<Vec<((Entry, Option<Id>), Vec<u8>)>>>()?;
    let (entries, sets): (Vec<_>, Vec<_>) = rows.into_iter().unzip();
    Ok(with_records(conn, entries)?.into_iter().zip(sets).collect())
}

fn entry(row: &Row<'_>) -> rusqlite::Result<(Entry, Option<Id>)> {
    let entry = Entry {
        number: row.get(0)?,
        op: row.get(1)?,
        subject: row.get(2)?,
        records: row.get(8)?,
        record: None,
        actor: row.get(3)?,
        at: row.get(4)?,
        undoes: row.get(5)?,
        redoes: row.get(6)?,
        state: State::read(&row.get::<_, String>(7)?),
    };
    Ok((entry, row.get(9)?))
}

fn with_records(conn: &Connection, rows: Vec<(Entry, Option<Id>)>) -> Result<Vec<Entry>> {
    rows.into_iter()
        .map(|(mut entry, record)| {
            entry.record = match record {
                Some(id) => crate::record::named(conn, id)?,
                None => None,
            };
            Ok(entry)
        })
        .collect()
}

/// What Undo and Redo would do next.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct Next {
    /// What Undo would take back.
    pub undo: Option<Entry>,
    /// What Redo would do again.
    pub redo: Option<Entry>,
}

/// What Undo and Redo would do next.
///
/// # Errors
/// When the registry cannot be read.
pub fn ahead(conn: &Connection) -> Result<Next> {
    let one = |number: Result<(u32, Vec<u8>)>| -> Result<Option<Entry>> {
        let Ok((number, _)) = number else {
            return Ok(None);
        };
        let row = conn
            .prepare_cached(
                "SELECT id, op, subject, actor, at, undoes, redoes, state,
                        (SELECT count(*) FROM change_record WHERE change = change.id), NULL
                 FROM change WHERE id = ?",
            )?
            .query_row([number], entry)?;
        Ok(Some(row.0))
    };
    Ok(Next { undo: one(to_undo(conn, None))?, redo: one(to_redo(conn))? })
}
