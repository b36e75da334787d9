//! Reading an agreement, and deriving where it stands.

use chrono::NaiveDate;
use rusqlite::{Connection, OptionalExtension, Row, named_params};

use super::{
    Agreement, AgreementFacts, Approval, Commitment, Event, EventKind, Link, Original, Party,
    Pledge, Relative, Signature, Source, Term, TextLanguage, Witness, status, term, timeline,
};
use crate::children::rows;
use crate::date::PartialDate;
use crate::deadline;
use crate::error::{Error, Result};
use crate::id::Id;
use crate::record::{self, Described, Kind};
use crate::search::{Passage, Said};
use crate::wording::Wording;

/// The agreement `id` as it stands on `today`.
///
/// # Errors
/// [`Error::NotFound`].
pub fn get(conn: &Connection, id: Id, today: NaiveDate) -> Result<Agreement> {
    let (version, facts) = facts_of(conn, id)?;
    let deeds = deeds_under(conn, id)?;
    let life = status::Life::of(&facts, &deeds, crate::office::horizons(conn)?);
    let standing = status::standing(life, today);
    Ok(Agreement {
        id,
        version,
        timeline: timeline::timeline(life, today),
        pledges: pledges(conn, &facts, &standing, today)?,
        standing,
        children: relatives(conn, id)?,
        linked_from: record::through(
            conn,
            "SELECT DISTINCT agreement FROM agreement_link WHERE other = ?",
            id,
        )?,
        exhibitions: record::through(
            conn,
            "SELECT exhibition FROM exhibition_agreement WHERE agreement = ?",
            id,
        )?,
        activities: record::through(
            conn,
            "SELECT activity FROM activity_agreement JOIN activity ON activity.id = activity
             WHERE agreement = ? ORDER BY since DESC LIMIT 200",
            id,
        )?,
        named: record::names(conn, references(&facts))?,
        facts,
    })
}

/// The agreements under one, and those under them, the first signed first. The few under it come first in
/// every join: left to itself SQLite goes through all agreements, to have them grouped.
fn relatives(conn: &Connection, id: Id) -> Result<Vec<Relative>> {
    rows(
        conn,
        "WITH RECURSIVE line (id, depth) AS (
           SELECT id, 0 FROM agreement WHERE parent = ?1
           UNION SELECT agreement.id, depth + 1 FROM line CROSS JOIN agreement ON parent = line.id)
         SELECT agreement.id, instrument, reference, title, standing.status, standing.signed,
                changes, min(depth)
         FROM line CROSS JOIN agreement USING (id)
           CROSS JOIN standing ON standing.agreement = agreement.id
         GROUP BY agreement.id
         ORDER BY standing.signed IS NULL, standing.signed, reference",
        id,
        |row| {
            Ok(Relative {
                id: row.get(0)?,
                instrument: row.get(1)?,
                reference: row.get(2)?,
                title: row.get(3)?,
                status: row.get(4)?,
                signed: row.get(5)?,
                changes: row.get(6)?,
                depth: row.get(7)?,
            })
        },
    )
}

/// Every record that the facts name.
fn references(facts: &AgreementFacts) -> Vec<Id> {
    let mut ids: Vec<Id> = Vec::new();
    ids.extend([facts.parent, facts.place, facts.occasion].into_iter().flatten());
    ids.extend(facts.parties.iter().map(|party| party.partner));
    ids.extend(facts.signatures.iter().flat_map(|it| [Some(it.partner), it.person]).flatten());
    ids.extend(facts.witnesses.iter().flat_map(|it| [it.partner, it.person]).flatten());
    ids.extend(facts.originals.iter().filter_map(|original| original.holder));
    ids.extend(facts.links.iter().map(|link| link.other));
    ids.extend(facts.commitments.iter().filter_map(|commitment| commitment.owed_by));
    ids
}

/// The version and the facts of an agreement.
pub(super) fn facts_of(conn: &Connection, id: Id) -> Result<(u32, AgreementFacts)> {
    let found = conn
        .prepare_cached(
            "SELECT instrument, reference, parent, title, title_as_signed, instrument_as_signed,
                    signed, place, occasion, entry_rule, entry_date, duration_months, expiry_set,
                    renewal, renewal_months, renewal_maximum, notice_count, notice_unit, notes,
                    notice_anchor, changes, version
             FROM agreement WHERE id = ?",
        )?
        .query_row([id], |row| Ok((row.get(21)?, own_facts(row)?)))
        .optional()?;
    let (version, mut facts) = found.ok_or(Error::NotFound { kind: Kind::Agreement, id })?;
    read_children(conn, id, &mut facts)?;
    Ok((version, facts))
}

fn own_facts(row: &Row<'_>) -> rusqlite::Result<AgreementFacts> {
    Ok(AgreementFacts {
        instrument: row.get(0)?,
        reference: row.get(1)?,
        parent: row.get(2)?,
        title: row.get(3)?,
        title_as_signed: row.get(4)?,
        instrument_as_signed: row.get(5)?,
        signed: row.get(6)?,
        place: row.get(7)?,
        occasion: row.get(8)?,
        term: Term {
            entry_rule: row.get(9)?,
            entry_date: row.get(10)?,
            duration_months: row.get(11)?,
            expiry_set: row.get(12)?,
            renewal: row.get(13)?,
            renewal_months: row.get(14)?,
            renewal_maximum: row.get(15)?,
            notice_count: row.get(16)?,
            notice_unit: row.get(17)?,
            notice_anchor: row.get(19)?,
        },
        notes: row.get(18)?,
        changes: row.get(20)?,
        parties: Vec::new(),
        signatures: Vec::new(),
        witnesses: Vec::new(),
        fields: Vec::new(),
        languages: Vec::new(),
        originals: Vec::new(),
        links: Vec::new(),
        approvals: Vec::new(),
        commitments: Vec::new(),
        events: Vec::new(),
        sources: Vec::new(),
    })
}

fn read_children(conn: &Connection, id: Id, facts: &mut AgreementFacts) -> Result<()> {
    facts.parties = rows(
        conn,
        "SELECT partner, role FROM agreement_party WHERE agreement = ? ORDER BY ordinal",
        id,
        |row| Ok(Party { partner: row.get(0)?, role: row.get(1)? }),
    )?;
    facts.signatures = rows(
        conn,
        "SELECT id, partner, person, capacity, signed FROM signature
         WHERE agreement = ? ORDER BY ordinal",
        id,
        |row| {
            Ok(Signature {
                id: row.get(0)?,
                partner: row.get(1)?,
                person: row.get(2)?,
                capacity: row.get(3)?,
                signed: row.get(4)?,
            })
        },
    )?;
    facts.witnesses = rows(
        conn,
        "SELECT id, person, partner, capacity FROM witness WHERE agreement = ? ORDER BY ordinal",
        id,
        |row| {
            Ok(Witness {
                id: row.get(0)?,
                person: row.get(1)?,
                partner: row.get(2)?,
                capacity: row.get(3)?,
            })
        },
    )?;
    facts.fields = rows(
        conn,
        "SELECT field.code FROM agreement_field JOIN field ON field.code = agreement_field.field
         WHERE agreement = ? ORDER BY field.ordinal, field.code",
        id,
        |row| row.get(0),
    )?;
    facts.languages = rows(
        conn,
        "SELECT lang, authentic, prevails FROM agreement_language WHERE agreement = ? ORDER BY lang",
        id,
        |row| Ok(TextLanguage { lang: row.get(0)?, authentic: row.get(1)?, prevails: row.get(2)? }),
    )?;
    facts.originals = rows(
        conn,
        "SELECT id, holder, location, count FROM agreement_original
         WHERE agreement = ? ORDER BY ordinal",
        id,
        |row| {
            Ok(Original {
                id: row.get(0)?,
                holder: row.get(1)?,
                location: row.get(2)?,
                count: row.get(3)?,
            })
        },
    )?;
    facts.links = rows(
        conn,
        "SELECT kind, other FROM agreement_link WHERE agreement = ? ORDER BY kind, other",
        id,
        |row| Ok(Link { kind: row.get(0)?, other: row.get(1)? }),
    )?;
    facts.sources = rows(
        conn,
        "SELECT id, fact, kind, citation, seen, confirmed FROM agreement_source
         WHERE agreement = ? ORDER BY ordinal",
        id,
        |row| {
            Ok(Source {
                id: row.get(0)?,
                fact: row.get(1)?,
                kind: row.get(2)?,
                citation: row.get(3)?,
                seen: row.get(4)?,
                confirmed: row.get(5)?,
            })
        },
    )?;
    facts.approvals = approvals(conn, id)?;
    facts.commitments = commitments(conn, id)?;
    facts.events = events(conn, id)?;
    Ok(())
}

/// Where the commitments of an agreement stand, and what carries them out.
fn pledges(
    conn: &Connection,
    facts: &AgreementFacts,
    standing: &status::Standing,
    today: NaiveDate,
) -> Result<Vec<Pledge>> {
    let end = standing.last_day();
    let mut pledges = Vec::new();
    for commitment in &facts.commitments {
        let Some(id) = commitment.id else { continue };
        pledges.push(Pledge {
            id,
            status: commitment.status(end, today),
            due: commitment.next_due(end),
            years: commitment.years(end, today),
            carried_by: record::through(
                conn,
                "SELECT exhibition FROM exhibition_commitment WHERE commitment = ?1
                 UNION SELECT activity FROM activity_commitment WHERE commitment = ?1",
                id,
            )?,
        });
    }
    Ok(pledges)
}

fn commitments(conn: &Connection, id: Id) -> Result<Vec<Commitment>> {
    let mut commitments = rows(
        conn,
        "SELECT id, wording, clause, owed_by, due, yearly, field, state, note, settled
         FROM commitment
         WHERE agreement = ? ORDER BY ordinal",
        id,
        |row| {
            Ok(Commitment {
                id: row.get(0)?,
                wording: row.get(1)?,
                clause: row.get(2)?,
                owed_by: row.get(3)?,
                due: row.get(4)?,
                yearly: row.get(5)?,
                field: row.get(6)?,
                state: row.get(7)?,
                note: row.get(8)?,
                settled: row.get(9)?,
                kept: Vec::new(),
            })
        },
    )?;
    for commitment in commitments.iter_mut().filter(|it| it.yearly) {
        if let Some(id) = commitment.id {
            commitment.kept = rows(
                conn,
                "SELECT due FROM commitment_kept WHERE commitment = ? ORDER BY due",
                id,
                |row| row.get(0),
            )?;
        }
    }
    Ok(commitments)
}

fn approvals(conn: &Connection, id: Id) -> Result<Vec<Approval>> {
    rows(
        conn,
        "SELECT id, kind, authority, state, reference, submitted, decided, clock_days, silence,
                completion, note
         FROM approval WHERE agreement = ? ORDER BY ordinal",
        id,
        |row| {
            Ok(Approval {
                id: row.get(0)?,
                kind: row.get(1)?,
                authority: row.get(2)?,
                state: row.get(3)?,
                reference: row.get(4)?,
                submitted: row.get(5)?,
                decided: row.get(6)?,
                clock_days: row.get(7)?,
                silence: row.get(8)?,
                completion: row.get(9)?,
                note: row.get(10)?,
            })
        },
    )
}

/// The days on which something was done under an agreement.
fn deeds_under(conn: &Connection, id: Id) -> Result<Vec<NaiveDate>> {
    let days: Vec<PartialDate> =
        rows(conn, "SELECT DISTINCT day FROM deed WHERE agreement = ? ORDER BY day", id, |row| {
            row.get(0)
        })?;
    Ok(days.into_iter().map(PartialDate::earliest).collect())
}

fn events(conn: &Connection, id: Id) -> Result<Vec<Event>> {
    rows(
        conn,
        "SELECT id, kind, day, note FROM event WHERE agreement = ? ORDER BY ordinal",
        id,
        |row| Ok(Event { id: row.get(0)?, kind: row.get(1)?, day: row.get(2)?, note: row.get(3)? }),
    )
}

/// The facts that decide where an agreement stands, and no more.
struct Deciding {
    signed: Option<PartialDate>,
    term: Term,
    approvals: Vec<Approval>,
    events: Vec<Event>,
    deeds: Vec<NaiveDate>,
}

impl Deciding {
    /// Reads them; nothing when the agreement is gone.
    fn read(conn: &Connection, id: Id) -> Result<Option<Self>> {
        let found = conn
            .prepare_cached(
                "SELECT signed, entry_rule, entry_date, duration_months, expiry_set, renewal,
                        renewal_months, renewal_maximum, notice_count, notice_unit, notice_anchor
                 FROM agreement WHERE id = ?",
            )?
            .query_row([id], |row| {
                let term = Term {
                    entry_rule: row.get(1)?,
                    entry_date: row.get(2)?,
                    duration_months: row.get(3)?,
                    expiry_set: row.get(4)?,
                    renewal: row.get(5)?,
                    renewal_months: row.get(6)?,
                    renewal_maximum: row.get(7)?,
                    notice_count: row.get(8)?,
                    notice_unit: row.get(9)?,
                    notice_anchor: row.get(10)?,
                };
                Ok((row.get(0)?, term))
            })
            .optional()?;
        let Some((signed, term)) = found else { return Ok(None) };
        Ok(Some(Self {
            signed,
            term,
            approvals: approvals(conn, id)?,
            events: events(conn, id)?,
            deeds: deeds_under(conn, id)?,
        }))
    }

    fn life(&self, horizons: status::Horizons) -> status::Life<'_> {
        status::Life {
            signed: self.signed,
            term: &self.term,
            approvals: &self.approvals,
            events: &self.events,
            deeds: &self.deeds,
            horizons,
        }
    }
}

/// Where the agreement `id` stands on `today`; nothing when it is gone.
pub(crate) fn standing_of(
    conn: &Connection,
    id: Id,
    horizons: status::Horizons,
    today: NaiveDate,
) -> Result<Option<status::Standing>> {
    let deciding = Deciding::read(conn, id)?;
    Ok(deciding.map(|deciding| status::standing(deciding.life(horizons), today)))
}

/// Derives where an agreement stands on `today` and what is due under it, or
/// removes that when it is gone.
pub(crate) fn stand(conn: &Connection, id: Id, today: NaiveDate) -> Result<()> {
    let Some(deciding) = Deciding::read(conn, id)? else {
        conn.prepare_cached("DELETE FROM standing WHERE agreement = ?")?.execute([id])?;
        return deadline::follow_agreement(conn, id, None, today);
    };
    let life = deciding.life(crate::office::horizons(conn)?);
    let standing = status::standing(life, today);
    let owed = commitments(conn, id)?;
    deadline::follow_agreement(conn, id, Some((life, &standing, &owed)), today)?;
    // The first party that is not the office's own is whom the agreement is with.
    let counterpart: Option<(Id, Option<String>)> = conn
        .prepare_cached(
            "SELECT partner.id, partner.country FROM agreement_party
             JOIN partner ON partner.id = agreement_party.partner
             WHERE agreement = ?
             ORDER BY partner.id IS (SELECT home FROM office), agreement_party.ordinal LIMIT 1",
        )?
        .query_row([id], |row| Ok((row.get(0)?, row.get(1)?)))
        .optional()?;
    let (counterpart, country) = counterpart.unzip();
    conn.prepare_cached(
        "INSERT OR REPLACE INTO standing (agreement, status, holds_from, holds_until, signed,
           begins, ends, counterpart, country)
         VALUES (:id, :status, :from, :until, :signed, :begins, :ends, :counterpart, :country)",
    )?
    .execute(named_params! {
        ":id": id,
        ":status": standing.status,
        ":from": standing.holds_from,
        ":until": standing.holds_until,
        ":signed": standing.signed,
        ":begins": standing.begins,
        ":ends": standing.ends,
        ":counterpart": counterpart,
        ":country": country.flatten(),
    })?;
    Ok(())
}

/// The last day on which an agreement binds, if that comes before the day `by`, as
/// far as all that is recorded of it tells. A term that renews itself does not end.
pub(crate) fn lapse(conn: &Connection, id: Id, by: NaiveDate) -> Result<Option<NaiveDate>> {
    let Some(deciding) = Deciding::read(conn, id)? else { return Ok(None) };
    let life = deciding.life(crate::office::horizons(conn)?);
    let over = [EventKind::Denounced, EventKind::Expired]
        .into_iter()
        .filter_map(|kind| term::first(life.events, kind))
        .map(PartialDate::latest);
    let spans = life
        .begins()
        .map(|begins| term::spans(life.term, begins.earliest(), life.events, by, by))
        .unwrap_or_default();
    let ends = spans.last().and_then(|span| span.ends);
    Ok(over.chain(ends).min().filter(|day| *day < by))
}

/// What an agreement does under its parent: it was signed.
pub(crate) fn deeds(conn: &Connection, id: Id) -> Result<Vec<(Id, PartialDate)>> {
    rows(
        conn,
        "SELECT parent, coalesce(signed, (SELECT min(day) FROM event
                                          WHERE event.agreement = agreement.id AND kind = 'signed'))
         FROM agreement WHERE id = ? AND parent IS NOT NULL",
        id,
        |row| Ok((row.get(0)?, row.get::<_, Option<PartialDate>>(1)?)),
    )
    .map(|found| found.into_iter().filter_map(|(parent, day)| Some((parent, day?))).collect())
}

/// Gives the agreements with a party the country that it now has.
pub(crate) fn follow_partner(conn: &Connection, partner: Id) -> Result<()> {
    conn.prepare_cached(
        "UPDATE standing SET country = (SELECT country FROM partner WHERE id = ?1)
         WHERE counterpart = ?1 AND country IS NOT (SELECT country FROM partner WHERE id = ?1)",
    )?
    .execute([partner])?;
    Ok(())
}

pub(crate) fn describe(conn: &Connection, id: Id) -> Result<Option<Described>> {
    let found = conn
        .prepare_cached(
            "SELECT title, reference, notes, title_as_signed, instrument_as_signed, changes
             FROM agreement WHERE id = ?",
        )?
        .query_row([id], |row| {
            let texts: [String; 2] = [row.get(1)?, row.get(2)?];
            let wordings: [Wording; 3] = [row.get(3)?, row.get(4)?, row.get(5)?];
            Ok((row.get::<_, Wording>(0)?, texts, wordings))
        })
        .optional()?;
    let Some((title, [reference, notes], wordings)) = found else { return Ok(None) };
    let references = "SELECT reference FROM approval WHERE agreement = ? ORDER BY ordinal";
    let approvals: Vec<String> = rows(conn, references, id, |row| row.get(0))?;
    let capacities: Vec<Wording> = rows(
        conn,
        "SELECT capacity FROM signature WHERE agreement = ?1
         UNION ALL SELECT capacity FROM witness WHERE agreement = ?1",
        id,
        |row| row.get(0),
    )?;
    let owed: Vec<Wording> =
        rows(conn, "SELECT wording FROM commitment WHERE agreement = ?", id, |row| row.get(0))?;
    let [title_as_signed, instrument_as_signed, changes] = &wordings;
    let said = Said::title(&title)
        .text(Passage::Reference, &reference)
        .wordings(Passage::AsSigned, [title_as_signed, instrument_as_signed])
        .wording(Passage::Change, changes)
        .wordings(Passage::Commitment, &owed)
        .wordings(Passage::Capacity, &capacities)
        .all(Passage::Approval, approvals)
        .text(Passage::Note, &notes);
    Ok(Some(Described {
        name: title,
        hint: Wording::of([("und", &reference)]),
        said,
        archived: false,
    }))
}
