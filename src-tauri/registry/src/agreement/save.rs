//! Adding, saving and deleting agreements.

use chrono::NaiveDate;
use rusqlite::types::Value;
use rusqlite::{Connection, OptionalExtension, named_params};

use super::approval::Completion;
use super::{AgreementFacts, ApprovalState, EntryRule, Renewal, read, term};
use crate::children::{Children, Put, ordinal, row};
use crate::date::PartialDate;
use crate::error::{Error, Problem, Result};
use crate::id::Id;
use crate::jurisdiction;
use crate::record::{self, Kind};
use crate::registry::Tx;
use crate::wording::is_language_tag;

const fn children(
    table: &'static str,
    key: &'static [&'static str],
    rest: &'static [&'static str],
) -> Children {
    Children { table, owner: "agreement", key, rest }
}

const PARTIES: Children = children("agreement_party", &["partner"], &["role", "ordinal"]);
const SIGNATURES: Children =
    children("signature", &["id"], &["partner", "person", "capacity", "signed", "ordinal"]);
const WITNESSES: Children =
    children("witness", &["id"], &["person", "partner", "capacity", "ordinal"]);
const FIELDS: Children = children("agreement_field", &["field"], &[]);
const LANGUAGES: Children = children("agreement_language", &["lang"], &["authentic", "prevails"]);
const ORIGINALS: Children =
    children("agreement_original", &["id"], &["holder", "location", "count", "ordinal"]);
const LINKS: Children = children("agreement_link", &["kind", "other"], &[]);
const SOURCES: Children = children(
    "agreement_source",
    &["id"],
    &["fact", "kind", "citation", "seen", "confirmed", "ordinal"],
);
const APPROVALS: Children = children(
    "approval",
    &["id"],
    &[
        "kind",
        "authority",
        "state",
        "reference",
        "submitted",
        "decided",
        "clock_days",
        "silence",
        "completion",
        "note",
        "ordinal",
    ],
);
const COMMITMENTS: Children = children(
    "commitment",
    &["id"],
    &[
        "wording", "clause", "owed_by", "due", "yearly", "field", "state", "note", "ordinal",
        "settled",
    ],
);
const COMMITMENTS_KEPT: Children = children("commitment_kept", &["commitment", "due"], &[]);
const EVENTS: Children = children("event", &["id"], &["kind", "day", "note", "ordinal"]);

/// Adds an agreement.
///
/// # Errors
/// [`Error::Invalid`] with the fields that break a rule.
pub fn add(tx: &Tx<'_>, facts: &AgreementFacts) -> Result<Id> {
    check(tx, None, facts)?;
    let id = tx.id();
    write(tx, id, facts, Children::fill)?;
    Ok(id)
}

/// Saves an agreement that was read at `version`.
///
/// # Errors
/// [`Error::Invalid`], [`Error::Stale`], [`Error::NotFound`].
pub fn save(tx: &Tx<'_>, id: Id, version: u32, facts: &AgreementFacts) -> Result<()> {
    record::claim(tx, Kind::Agreement, id, version)?;
    check(tx, Some(id), facts)?;
    let there = read::facts_of(tx, id)?.1;
    let facts = dated(facts, &there, tx.today());
    if there == facts {
        return Ok(());
    }
    write(tx, id, &facts, Children::replace)
}

/// The facts with the day on which a commitment was settled: today for one that is settled by this
/// act and says no other, none for one that is not.
fn dated(facts: &AgreementFacts, there: &AgreementFacts, today: NaiveDate) -> AgreementFacts {
    let mut facts = facts.clone();
    for it in &mut facts.commitments {
        let before = there.commitments.iter().find(|other| other.id == it.id && it.id.is_some());
        if !it.state.settles() {
            it.settled = None;
        } else if before.is_some_and(|before| !before.state.settles()) {
            it.settled = it.settled.or(Some(PartialDate::day(today)));
        }
    }
    facts
}

/// Deletes an agreement that nothing names.
///
/// # Errors
/// [`Error::InUse`], [`Error::Stale`], [`Error::NotFound`].
pub fn delete(tx: &Tx<'_>, id: Id, version: u32) -> Result<()> {
    record::delete(tx, Kind::Agreement, id, version)
}

fn write(tx: &Tx<'_>, id: Id, facts: &AgreementFacts, put: Put) -> Result<()> {
    // What is new is written at once: a row that is written twice costs its indexes twice.
    tx.prepare_cached(
        "INSERT INTO agreement (id, instrument, reference, parent, title, title_as_signed,
           instrument_as_signed, signed, place, occasion, entry_rule, entry_date,
           duration_months, expiry_set, renewal, renewal_months, renewal_maximum, notice_count,
           notice_unit, notice_anchor, changes, notes, version)
         VALUES (:id, :instrument, :reference, :parent, :title, :title_as_signed,
           :instrument_as_signed, :signed, :place, :occasion, :entry_rule, :entry_date,
           :duration, :expiry, :renewal, :renewal_months, :renewal_maximum, :notice_count,
           :notice_unit, :notice_anchor, :changes, :notes, :version)
         ON CONFLICT (id) DO UPDATE SET instrument = :instrument, reference = :reference,
           parent = :parent, title = :title, title_as_signed = :title_as_signed,
           instrument_as_signed = :instrument_as_signed, signed = :signed, place = :place,
           occasion = :occasion, entry_rule = :entry_rule, entry_date = :entry_date,
           duration_months = :duration, expiry_set = :expiry, renewal = :renewal,
           renewal_months = :renewal_months, renewal_maximum = :renewal_maximum,
           notice_count = :notice_count, notice_unit = :notice_unit,
           notice_anchor = :notice_anchor, changes = :changes, notes = :notes,
           version = :version",
    )?
    .execute(named_params! {
        ":id": id,
        ":instrument": facts.instrument,
        ":reference": facts.reference.trim(),
        ":parent": facts.parent,
        ":title": facts.title,
        ":title_as_signed": facts.title_as_signed,
        ":instrument_as_signed": facts.instrument_as_signed,
        ":signed": facts.signed,
        ":place": facts.place,
        ":occasion": facts.occasion,
        ":entry_rule": facts.term.entry_rule,
        ":entry_date": facts.term.entry_date,
        ":duration": facts.term.duration_months,
        ":expiry": facts.term.expiry_set,
        ":renewal": facts.term.renewal,
        ":renewal_months": facts.term.renewal_months,
        ":renewal_maximum": facts.term.renewal_maximum,
        ":notice_count": facts.term.notice_count,
        ":notice_unit": facts.term.notice_unit,
        ":notice_anchor": facts.term.notice_anchor,
        ":changes": facts.changes,
        ":notes": facts.notes.trim(),
        ":version": tx.change(),
    })?;
    write_children(tx, id, facts, put)
}

fn write_children(tx: &Tx<'_>, id: Id, facts: &AgreementFacts, put: Put) -> Result<()> {
    let new = |id: Option<Id>| id.unwrap_or_else(|| tx.id());
    let rows = listed(&facts.parties, |at, party| Ok(row![party.partner, party.role, ordinal(at)]));
    put(&PARTIES, tx, id, &rows?)?;
    let rows = listed(&facts.signatures, |at, it| {
        Ok(row![new(it.id), it.partner, it.person, it.capacity, it.signed, ordinal(at)])
    });
    put(&SIGNATURES, tx, id, &rows?)?;
    let rows = listed(&facts.witnesses, |at, it| {
        Ok(row![new(it.id), it.person, it.partner, it.capacity, ordinal(at)])
    });
    put(&WITNESSES, tx, id, &rows?)?;
    let rows = listed(&facts.fields, |_, field| Ok(row![field]));
    put(&FIELDS, tx, id, &once(rows?))?;
    let rows = listed(&facts.languages, |_, it| Ok(row![it.lang, it.authentic, it.prevails]));
    put(&LANGUAGES, tx, id, &rows?)?;
    let rows = listed(&facts.originals, |at, it| {
        Ok(row![new(it.id), it.holder, it.location.trim().to_owned(), it.count, ordinal(at)])
    });
    put(&ORIGINALS, tx, id, &rows?)?;
    let rows = listed(&facts.links, |_, link| Ok(row![link.kind, link.other]));
    put(&LINKS, tx, id, &once(rows?))?;
    let rows = listed(&facts.sources, |at, it| {
        let citation = it.citation.trim().to_owned();
        Ok(row![new(it.id), it.fact, it.kind, citation, it.seen, it.confirmed, ordinal(at)])
    });
    put(&SOURCES, tx, id, &rows?)?;
    let rows = listed(&facts.approvals, |at, it| {
        let (reference, note) = (it.reference.trim().to_owned(), it.note.trim().to_owned());
        Ok(row![
            new(it.id),
            it.kind,
            it.authority,
            it.state,
            reference,
            it.submitted,
            it.decided,
            it.clock_days,
            it.silence,
            it.completion,
            note,
            ordinal(at)
        ])
    });
    put(&APPROVALS, tx, id, &rows?)?;
    write_commitments(tx, id, facts, put)?;
    let rows = listed(&facts.events, |at, it| {
        Ok(row![new(it.id), it.kind, it.day, it.note.trim().to_owned(), ordinal(at)])
    });
    put(&EVENTS, tx, id, &rows?)
}

fn write_commitments(tx: &Tx<'_>, id: Id, facts: &AgreementFacts, put: Put) -> Result<()> {
    let (mut rows, mut kept) = (Vec::new(), Vec::new());
    for (at, it) in facts.commitments.iter().enumerate() {
        let commitment = it.id.unwrap_or_else(|| tx.id());
        let (clause, note) = (it.clause.trim().to_owned(), it.note.trim().to_owned());
        rows.push(row![
            commitment,
            it.wording,
            clause,
            it.owed_by,
            it.due,
            it.yearly,
            it.field,
            it.state,
            note,
            ordinal(at),
            it.state.settles().then_some(it.settled).flatten()
        ]);
        for due in it.kept.iter().filter(|_| it.yearly) {
            kept.push(row![commitment, due]);
        }
    }
    put(&COMMITMENTS, tx, id, &rows)?;
    put(&COMMITMENTS_KEPT, tx, id, &once(kept))
}

/// What is listed twice is kept once.
fn once(rows: Vec<Vec<Value>>) -> Vec<Vec<Value>> {
    let mut kept: Vec<Vec<Value>> = Vec::new();
    for row in rows {
        if !kept.contains(&row) {
            kept.push(row);
        }
    }
    kept
}

fn listed<T>(
    items: &[T],
    row: impl Fn(usize, &T) -> Result<Vec<Value>>,
) -> Result<Vec<Vec<Value>>> {
    items.iter().enumerate().map(|(at, item)| row(at, item)).collect()
}

/// Refuses a record that is there and breaks a rule.
pub(crate) fn check_kept(conn: &Connection, id: Id) -> Result<()> {
    check(conn, Some(id), &read::facts_of(conn, id)?.1)
}

fn check(conn: &Connection, id: Option<Id>, facts: &AgreementFacts) -> Result<()> {
    let mut problems = Vec::new();
    if facts.title.is_blank() {
        problems.push(Problem::new("title", "title-missing"));
    }
    check_reference(conn, id, facts, &mut problems)?;
    check_parent(conn, id, facts, &mut problems)?;
    record::check_named(conn, "place", Kind::Place, facts.place, &mut problems)?;
    record::check_named(conn, "occasion", Kind::Occasion, facts.occasion, &mut problems)?;
    check_people(conn, facts, &mut problems)?;
    check_lists(conn, id, facts, &mut problems)?;
    check_approvals(facts, &mut problems);
    check_commitments(conn, facts, &mut problems)?;
    check_term(facts, &mut problems);
    Error::unless_none(problems)
}

fn check_reference(
    conn: &Connection,
    id: Option<Id>,
    facts: &AgreementFacts,
    problems: &mut Vec<Problem>,
) -> Result<()> {
    let reference = facts.reference.trim();
    if reference.is_empty() {
        problems.push(Problem::new("reference", "reference-missing"));
    }
    let other: Option<Id> = conn
        .prepare_cached("SELECT id FROM agreement WHERE reference = ?1 AND id IS NOT ?2")?
        .query_row((reference, id), |row| row.get(0))
        .optional()?;
    if other.is_some() {
        problems.push(Problem::new("reference", "reference-taken").with("reference", reference));
    }
    Ok(())
}

fn check_parent(
    conn: &Connection,
    id: Option<Id>,
    facts: &AgreementFacts,
    problems: &mut Vec<Problem>,
) -> Result<()> {
    record::check_named(conn, "parent", Kind::Agreement, facts.parent, problems)?;
    if facts.instrument.needs_parent() && facts.parent.is_none() {
        problems.push(Problem::new("parent", "parent-missing"));
    }
    let below: bool = conn
        .prepare_cached(
            "WITH RECURSIVE line (id) AS (
               SELECT ?1 UNION SELECT agreement.parent FROM agreement JOIN line USING (id))
             SELECT EXISTS (SELECT 1 FROM line WHERE id = ?2)",
        )?
        .query_row((facts.parent, id), |row| row.get(0))?;
    if below && id.is_some() {
        problems.push(Problem::new("parent", "parent-is-below"));
    }
    Ok(())
}

fn check_people(
    conn: &Connection,
    facts: &AgreementFacts,
    problems: &mut Vec<Problem>,
) -> Result<()> {
    if facts.parties.len() < 2 {
        problems.push(Problem::new("parties", "two-parties-needed"));
    }
    for (at, party) in facts.parties.iter().enumerate() {
        let field = format!("parties.{at}.partner");
        record::check_named(conn, &field, Kind::Partner, Some(party.partner), problems)?;
        if facts.parties.iter().take(at).any(|other| other.partner == party.partner) {
            problems.push(Problem::new(field, "party-twice"));
        }
    }
    for (at, signature) in facts.signatures.iter().enumerate() {
        let person = format!("signatures.{at}.person");
        record::check_named(conn, &person, Kind::Person, signature.person, problems)?;
        if !facts.parties.iter().any(|party| party.partner == signature.partner) {
            problems.push(Problem::new(format!("signatures.{at}.partner"), "signs-for-no-party"));
        }
        if signature.person.is_none() && signature.capacity.is_blank() {
            problems.push(Problem::new(person, "nobody-signs"));
        }
    }
    for (at, witness) in facts.witnesses.iter().enumerate() {
        let person = format!("witnesses.{at}.person");
        let partner = format!("witnesses.{at}.partner");
        record::check_named(conn, &person, Kind::Person, witness.person, problems)?;
        record::check_named(conn, &partner, Kind::Partner, witness.partner, problems)?;
        if witness.person.is_none() && witness.partner.is_none() && witness.capacity.is_blank() {
            problems.push(Problem::new(person, "nobody-witnesses"));
        }
    }
    Ok(())
}

fn check_lists(
    conn: &Connection,
    id: Option<Id>,
    facts: &AgreementFacts,
    problems: &mut Vec<Problem>,
) -> Result<()> {
    for (at, field) in facts.fields.iter().enumerate() {
        if !conn.prepare_cached("SELECT 1 FROM field WHERE code = ?")?.exists([field])? {
            problems
                .push(Problem::new(format!("fields.{at}"), "field-unknown").with("code", field));
        }
    }
    for (at, language) in facts.languages.iter().enumerate() {
        let field = format!("languages.{at}.lang");
        if !is_language_tag(&language.lang) {
            problems.push(Problem::new(field, "language-unknown").with("tag", &language.lang));
        } else if facts.languages.iter().take(at).any(|other| other.lang == language.lang) {
            problems.push(Problem::new(field, "language-twice").with("tag", &language.lang));
        }
        if language.prevails && !language.authentic {
            problems.push(Problem::new(format!("languages.{at}.prevails"), "prevails-unauthentic"));
        }
        if language.prevails && facts.languages.iter().take(at).any(|other| other.prevails) {
            problems.push(Problem::new(format!("languages.{at}.prevails"), "prevails-twice"));
        }
    }
    for (at, original) in facts.originals.iter().enumerate() {
        let holder = format!("originals.{at}.holder");
        record::check_named(conn, &holder, Kind::Partner, original.holder, problems)?;
        if original.count == 0 {
            problems.push(
                Problem::new(format!("originals.{at}.count"), "number-too-small").with("least", 1),
            );
        }
    }
    for (at, link) in facts.links.iter().enumerate() {
        let other = format!("links.{at}.other");
        record::check_named(conn, &other, Kind::Agreement, Some(link.other), problems)?;
        if Some(link.other) == id {
            problems.push(Problem::new(other, "links-to-itself"));
        }
    }
    Ok(())
}

fn check_approvals(facts: &AgreementFacts, problems: &mut Vec<Problem>) {
    for (at, step) in facts.approvals.iter().enumerate() {
        let field = |name: &str| format!("approvals.{at}.{name}");
        jurisdiction::check_clock(
            &format!("approvals.{at}"),
            step.clock_days,
            step.silence,
            problems,
        );
        let (submitted, decided) = match step.state {
            ApprovalState::ToDo | ApprovalState::Waived => (false, false),
            ApprovalState::Submitted => (true, false),
            ApprovalState::Refused => (false, true),
            // What was sent is all that is asked for where sending it is enough.
            ApprovalState::Granted => {
                let sent = step.completion == Completion::Submission && step.submitted.is_some();
                (false, !sent)
            }
        };
        if submitted && step.submitted.is_none() {
            problems.push(Problem::new(field("submitted"), "date-missing"));
        }
        if decided && step.decided.is_none() {
            problems.push(Problem::new(field("decided"), "date-missing"));
        }
        if let (Some(first), Some(second)) = (step.submitted, step.decided)
            && second.latest() < first.earliest()
        {
            problems.push(
                Problem::new(field("decided"), "decided-before-submitted").with("day", first),
            );
        }
    }
}

fn check_commitments(
    conn: &Connection,
    facts: &AgreementFacts,
    problems: &mut Vec<Problem>,
) -> Result<()> {
    for (at, it) in facts.commitments.iter().enumerate() {
        let field = |name: &str| format!("commitments.{at}.{name}");
        if it.wording.is_blank() {
            problems.push(Problem::new(field("wording"), "text-missing"));
        }
        if it.yearly && it.due.is_none() {
            problems.push(Problem::new(field("due"), "date-missing"));
        }
        if it.owed_by.is_some_and(|owes| !facts.parties.iter().any(|it| it.partner == owes)) {
            problems.push(Problem::new(field("owed_by"), "owes-for-no-party"));
        }
        if let Some(code) = &it.field
            && !conn.prepare_cached("SELECT 1 FROM field WHERE code = ?")?.exists([code])?
        {
            problems.push(Problem::new(field("field"), "field-unknown").with("code", code));
        }
    }
    Ok(())
}

fn check_term(facts: &AgreementFacts, problems: &mut Vec<Problem>) {
    let term = &facts.term;
    if term.entry_rule == EntryRule::OnDate && term.entry_date.is_none() {
        problems.push(Problem::new("term.entry_date", "entry-date-missing"));
    }
    let counts = [
        ("term.duration_months", term.duration_months),
        ("term.renewal_months", term.renewal_months),
        ("term.renewal_maximum", term.renewal_maximum),
        ("term.notice_count", term.notice_count),
    ];
    for (field, count) in counts {
        if count == Some(0) {
            problems.push(Problem::new(field, "number-too-small").with("least", 1));
        }
        if count.is_some_and(|count| count > 12_000) {
            problems.push(Problem::new(field, "number-too-large").with("most", 12_000));
        }
    }
    let begins = term::begins(term, facts.signed, &facts.approvals, &facts.events);
    if let (Some(begins), Some(expiry)) = (begins, term.expiry_set)
        && expiry.latest() < begins.earliest()
    {
        problems.push(
            Problem::new("term.expiry_set", "expires-before-it-begins").with("begins", begins),
        );
    }
    let has_an_end = term.duration_months.is_some() || term.expiry_set.is_some();
    if term.renewal != Renewal::None && !has_an_end {
        problems.push(Problem::new("term.duration_months", "renewal-without-duration"));
    }
}
