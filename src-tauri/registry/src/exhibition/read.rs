//! Reading an exhibition.

use std::collections::BTreeMap;

use rusqlite::{Connection, OptionalExtension, Row};

use super::balance::{self, ExchangeRate};
use super::conflict::Accepted;
use super::milestone::{Counted, Milestone};
use super::object::{ConditionReport, LentObject};
use super::people::{Contributor, Someone};
use super::permit::{Insurance, Permit};
use super::shipment::{Shipment, Stop};
use super::{Exhibition, ExhibitionFacts, Leg, Organiser, Outcome, clash};
use crate::activity;
use crate::children::rows;
use crate::date::PartialDate;
use crate::error::{Error, Result};
use crate::id::Id;
use crate::money::BudgetLine;
use crate::record::{self, Described, Kind};
use crate::search::{Passage, Said};

/// The exhibition `id`, with its conflicts.
///
/// # Errors
/// [`Error::NotFound`].
pub fn get(conn: &Connection, id: Id) -> Result<Exhibition> {
    let (version, facts) = facts_of(conn, id)?;
    let conflicts = clash::of(conn, id, &facts)?;
    let mut ids = references(&facts);
    for conflict in &conflicts {
        ids.extend(conflict.sides.iter().map(|side| side.record));
    }
    Ok(Exhibition {
        id,
        version,
        owed: activity::owed(conn, &facts.agreements)?,
        balance: balance::balance(&facts),
        insured: balance::insured(&facts.legs, &facts.objects),
        conflicts,
        named: record::names(conn, ids)?,
        facts,
    })
}

/// Every record that the facts name.
fn references(facts: &ExhibitionFacts) -> Vec<Id> {
    let mut ids = facts.agreements.clone();
    let mut someone: Vec<&Someone> = vec![&facts.responsible];
    ids.extend(facts.parties.iter().map(|party| party.partner));
    ids.extend(facts.legs.iter().filter_map(|leg| leg.venue));
    ids.extend(facts.people.iter().filter_map(|it| it.partner));
    ids.extend(facts.objects.iter().flat_map(|it| [it.lender, it.picture]).flatten());
    ids.extend(facts.conditions.iter().filter_map(|it| it.document));
    ids.extend(facts.shipments.iter().flat_map(|it| [it.from.venue, it.to.venue]).flatten());
    ids.extend(facts.milestones.iter().filter_map(|it| it.partner));
    ids.extend(facts.budget.iter().filter_map(|it| it.partner));
    someone.extend(facts.people.iter().map(|it| &it.who));
    someone.extend(facts.legs.iter().map(|it| &it.responsible));
    someone.extend(facts.objects.iter().map(|it| &it.courier));
    someone.extend(facts.conditions.iter().map(|it| &it.by));
    someone.extend(facts.shipments.iter().map(|it| &it.courier));
    someone.extend(facts.milestones.iter().map(|it| &it.contact));
    ids.extend(someone.into_iter().filter_map(|someone| someone.person));
    ids
}

/// The version and the facts of an exhibition.
pub(crate) fn facts_of(conn: &Connection, id: Id) -> Result<(u32, ExhibitionFacts)> {
    let found = conn
        .prepare_cached(
            "SELECT title, theme, concept, heritage, state, person, person_name, finance,
                    currency, press, evaluation, lessons, notes, version
             FROM exhibition WHERE id = ?",
        )?
        .query_row([id], |row| Ok((row.get(13)?, own(row)?)))
        .optional()?;
    let (version, mut facts) = found.ok_or(Error::NotFound { kind: Kind::Exhibition, id })?;
    facts.agreements = rows(
        conn,
        "SELECT agreement FROM exhibition_agreement
           JOIN agreement ON agreement.id = exhibition_agreement.agreement
         WHERE exhibition = ? ORDER BY agreement.reference",
        id,
        |row| row.get(0),
    )?;
    facts.commitments = rows(
        conn,
        "SELECT commitment FROM exhibition_commitment
           JOIN commitment ON commitment.id = commitment
         WHERE exhibition = ? ORDER BY commitment.agreement, ordinal",
        id,
        |row| row.get(0),
    )?;
    facts.parties = rows(
        conn,
        "SELECT partner, role FROM exhibition_party WHERE exhibition = ? ORDER BY ordinal",
        id,
        |row| Ok(Organiser { partner: row.get(0)?, role: row.get(1)? }),
    )?;
    facts.people = rows(
        conn,
        "SELECT id, person, person_name, role, partner FROM contributor
         WHERE exhibition = ? ORDER BY ordinal",
        id,
        |row| {
            Ok(Contributor {
                id: row.get(0)?,
                who: Someone::read(row, 1)?,
                role: row.get(3)?,
                partner: row.get(4)?,
            })
        },
    )?;
    facts.legs = legs(conn, id)?;
    facts.objects = objects(conn, id)?;
    facts.conditions = rows(
        conn,
        "SELECT id, object, stage, day, person, person_name, condition, document
         FROM condition_report WHERE exhibition = ? ORDER BY ordinal",
        id,
        condition,
    )?;
    facts.shipments = shipments(conn, id)?;
    facts.permits = rows(
        conn,
        "SELECT id, kind, leg, authority, reference, state, asked, granted, expires, note
         FROM permit WHERE exhibition = ? ORDER BY ordinal",
        id,
        permit,
    )?;
    facts.insurance = rows(
        conn,
        "SELECT id, insurer, policy, since, until, nail_to_nail, excess, note
         FROM insurance WHERE exhibition = ? ORDER BY ordinal",
        id,
        insurance,
    )?;
    facts.milestones = rows(
        conn,
        "SELECT id, title, due, side, partner, person, person_name, done, after, leg, anchor,
                days, note
         FROM milestone WHERE exhibition = ? ORDER BY ordinal",
        id,
        milestone,
    )?;
    facts.budget = rows(
        conn,
        "SELECT id, heading, partner, currency, planned, committed, paid FROM exhibition_cost
         WHERE exhibition = ? ORDER BY ordinal",
        id,
        BudgetLine::read,
    )?;
    facts.rates = rows(
        conn,
        "SELECT from_currency, to_currency, rate, day FROM exchange_rate
         WHERE exhibition = ? ORDER BY ordinal",
        id,
        |row| {
            Ok(ExchangeRate {
                from: row.get(0)?,
                to: row.get(1)?,
                rate: row.get(2)?,
                day: row.get(3)?,
            })
        },
    )?;
    facts.accepted = accepted(conn, id)?;
    Ok((version, facts))
}

/// The conflicts of an exhibition that were accepted, in order.
pub(super) fn accepted(conn: &Connection, id: Id) -> Result<Vec<Accepted>> {
    rows(
        conn,
        "SELECT conflict, reason, day, actor FROM accepted_conflict
         WHERE exhibition = ? ORDER BY ordinal",
        id,
        |row| {
            Ok(Accepted {
                key: row.get(0)?,
                reason: row.get(1)?,
                day: row.get(2)?,
                by: row.get(3)?,
            })
        },
    )
}

fn own(row: &Row<'_>) -> rusqlite::Result<ExhibitionFacts> {
    Ok(ExhibitionFacts {
        theme: row.get(1)?,
        concept: row.get(2)?,
        heritage: row.get(3)?,
        state: row.get(4)?,
        responsible: Someone::read(row, 5)?,
        finance: row.get(7)?,
        currency: row.get(8)?,
        outcome: Outcome { press: row.get(9)?, evaluation: row.get(10)?, lessons: row.get(11)? },
        notes: row.get(12)?,
        ..ExhibitionFacts::new(row.get(0)?)
    })
}

/// The legs of an exhibition, in order.
fn legs(conn: &Connection, id: Id) -> Result<Vec<Leg>> {
    let mut legs = rows(
        conn,
        "SELECT id, venue, travel_days, install, ceremony, opens, closes, dismantled, person,
                person_name, visitors
         FROM leg WHERE exhibition = ? ORDER BY ordinal",
        id,
        |row| {
            Ok(Leg {
                id: row.get(0)?,
                venue: row.get(1)?,
                travel_days: row.get(2)?,
                install: row.get(3)?,
                ceremony: row.get(4)?,
                opens: row.get(5)?,
                closes: row.get(6)?,
                dismantled: row.get(7)?,
                languages: Vec::new(),
                responsible: Someone::read(row, 8)?,
                visitors: row.get(10)?,
            })
        },
    )?;
    let languages: Vec<(Id, String)> = rows(
        conn,
        "SELECT leg, lang FROM leg_language WHERE exhibition = ? ORDER BY ordinal",
        id,
        |row| Ok((row.get(0)?, row.get(1)?)),
    )?;
    for (leg, lang) in languages {
        legs.iter_mut()
            .filter(|it| it.id == Some(leg))
            .for_each(|it| it.languages.push(lang.clone()));
    }
    Ok(legs)
}

/// The objects of an exhibition, in order, each with the legs it is shown in, in theirs.
fn objects(conn: &Connection, id: Id) -> Result<Vec<LentObject>> {
    let mut objects = rows(
        conn,
        "SELECT id, title, kind, maker, dated, material, dimensions, number, lender, pieces,
                value, currency, valued, since, until, transport, courier, courier_name, credit,
                condition_out, condition_in, display, nature, picture, note
         FROM lent_object WHERE exhibition = ? ORDER BY ordinal",
        id,
        object,
    )?;
    let mut shown: BTreeMap<Id, Vec<Id>> = BTreeMap::new();
    let pairs: Vec<(Id, Id)> = rows(
        conn,
        "SELECT object, leg FROM object_leg JOIN leg ON leg.id = object_leg.leg
         WHERE object_leg.exhibition = ? ORDER BY leg.ordinal",
        id,
        |row| Ok((row.get(0)?, row.get(1)?)),
    )?;
    for (object, leg) in pairs {
        shown.entry(object).or_default().push(leg);
    }
    for object in &mut objects {
        object.legs = object.id.and_then(|id| shown.remove(&id)).unwrap_or_default();
    }
    Ok(objects)
}

fn object(row: &Row<'_>) -> rusqlite::Result<LentObject> {
    Ok(LentObject {
        id: row.get(0)?,
        title: row.get(1)?,
        kind: row.get(2)?,
        maker: row.get(3)?,
        dated: row.get(4)?,
        material: row.get(5)?,
        dimensions: row.get(6)?,
        number: row.get(7)?,
        lender: row.get(8)?,
        pieces: row.get(9)?,
        value: row.get(10)?,
        currency: row.get(11)?,
        valued: row.get(12)?,
        since: row.get(13)?,
        until: row.get(14)?,
        legs: Vec::new(),
        transport: row.get(15)?,
        courier: Someone::read(row, 16)?,
        credit: row.get(18)?,
        condition_out: row.get(19)?,
        condition_in: row.get(20)?,
        display: row.get(21)?,
        nature: row.get(22)?,
        picture: row.get(23)?,
        note: row.get(24)?,
    })
}

fn condition(row: &Row<'_>) -> rusqlite::Result<ConditionReport> {
    Ok(ConditionReport {
        id: row.get(0)?,
        object: row.get(1)?,
        stage: row.get(2)?,
        day: row.get(3)?,
        by: Someone::read(row, 4)?,
        condition: row.get(6)?,
        document: row.get(7)?,
    })
}

/// The shipments of an exhibition, in order, each with what it carries, in its order.
fn shipments(conn: &Connection, id: Id) -> Result<Vec<Shipment>> {
    let mut shipments = rows(
        conn,
        "SELECT id, leg, from_venue, from_place, to_venue, to_place, leaves, arrives, carrier,
                crates, courier, courier_name, customs, reference, nail_to_nail, state, note
         FROM shipment WHERE exhibition = ? ORDER BY ordinal",
        id,
        |row| {
            Ok(Shipment {
                id: row.get(0)?,
                leg: row.get(1)?,
                from: Stop { venue: row.get(2)?, place: row.get(3)? },
                to: Stop { venue: row.get(4)?, place: row.get(5)? },
                leaves: row.get(6)?,
                arrives: row.get(7)?,
                carrier: row.get(8)?,
                crates: row.get(9)?,
                courier: Someone::read(row, 10)?,
                customs: row.get(12)?,
                reference: row.get(13)?,
                nail_to_nail: row.get(14)?,
                state: row.get(15)?,
                objects: Vec::new(),
                note: row.get(16)?,
            })
        },
    )?;
    let mut carried = conn.prepare_cached(
        "SELECT object FROM shipment_object JOIN lent_object ON lent_object.id = object
         WHERE shipment_object.exhibition = ? AND shipment = ? ORDER BY lent_object.ordinal",
    )?;
    for shipment in &mut shipments {
        shipment.objects = carried
            .query_map((id, shipment.id), |row| row.get(0))?
            .collect::<rusqlite::Result<_>>()?;
    }
    Ok(shipments)
}

fn permit(row: &Row<'_>) -> rusqlite::Result<Permit> {
    Ok(Permit {
        id: row.get(0)?,
        kind: row.get(1)?,
        leg: row.get(2)?,
        authority: row.get(3)?,
        reference: row.get(4)?,
        state: row.get(5)?,
        asked: row.get(6)?,
        granted: row.get(7)?,
        expires: row.get(8)?,
        note: row.get(9)?,
    })
}

fn insurance(row: &Row<'_>) -> rusqlite::Result<Insurance> {
    Ok(Insurance {
        id: row.get(0)?,
        insurer: row.get(1)?,
        policy: row.get(2)?,
        since: row.get(3)?,
        until: row.get(4)?,
        nail_to_nail: row.get(5)?,
        excess: row.get(6)?,
        note: row.get(7)?,
    })
}

fn milestone(row: &Row<'_>) -> rusqlite::Result<Milestone> {
    let leg: Option<Id> = row.get(9)?;
    let counted = match leg {
        Some(leg) => Some(Counted { leg, from: row.get(10)?, days: row.get(11)? }),
        None => None,
    };
    Ok(Milestone {
        id: row.get(0)?,
        title: row.get(1)?,
        due: row.get(2)?,
        side: row.get(3)?,
        partner: row.get(4)?,
        contact: Someone::read(row, 5)?,
        done: row.get(7)?,
        after: row.get(8)?,
        counted,
        note: row.get(12)?,
    })
}

/// What an exhibition does under its agreements: its legs open. What is only an
/// idea, or was put off or given up, does nothing.
pub(crate) fn deeds(conn: &Connection, id: Id) -> Result<Vec<(Id, PartialDate)>> {
    rows(
        conn,
        "SELECT DISTINCT exhibition_agreement.agreement, leg.opens
         FROM exhibition JOIN exhibition_agreement ON exhibition_agreement.exhibition = exhibition.id
           JOIN leg ON leg.exhibition = exhibition.id
         WHERE exhibition.id = ? AND leg.opens IS NOT NULL
           AND state NOT IN ('idea', 'proposed', 'postponed', 'cancelled')",
        id,
        |row| Ok((row.get(0)?, row.get(1)?)),
    )
}

/// Derives from when to when an exhibition is shown, or removes that when it is gone.
pub(crate) fn span(conn: &Connection, id: Id) -> Result<()> {
    conn.prepare_cached("DELETE FROM run WHERE exhibition = ?")?.execute([id])?;
    conn.prepare_cached(
        "INSERT INTO run (exhibition, opens, closes)
         SELECT id, (SELECT min(opens) FROM leg WHERE leg.exhibition = exhibition.id),
                    (SELECT max(closes) FROM leg WHERE leg.exhibition = exhibition.id)
         FROM exhibition WHERE id = ?",
    )?
    .execute([id])?;
    Ok(())
}

pub(crate) fn describe(conn: &Connection, id: Id) -> Result<Option<Described>> {
    let Some((_, facts)) = record::if_there(facts_of(conn, id))? else {
        return Ok(None);
    };
    let outcome = &facts.outcome;
    let mut said = Said::title(&facts.title)
        .wording(Passage::Theme, &facts.theme)
        .wording(Passage::Concept, &facts.concept)
        .text(Passage::Participant, &facts.responsible.name)
        .all(Passage::Participant, facts.people.iter().map(|it| &it.who.name));
    for object in &facts.objects {
        said = said
            .wording(Passage::Object, &object.title)
            .all(Passage::Object, [&object.number, &object.maker, &object.kind]);
    }
    for shipment in &facts.shipments {
        said = said.all(Passage::Shipment, [&shipment.carrier, &shipment.reference]);
    }
    let policies = facts.insurance.iter().flat_map(|it| [&it.insurer, &it.policy]);
    let said = said
        .all(Passage::Permit, facts.permits.iter().map(|permit| &permit.reference))
        .all(Passage::Insurance, policies)
        .wordings(Passage::Milestone, facts.milestones.iter().map(|milestone| &milestone.title))
        .wordings(Passage::Outcome, [&outcome.press, &outcome.evaluation, &outcome.lessons])
        .text(Passage::Note, &facts.notes);
    Ok(Some(Described { name: facts.title, hint: facts.theme, said, archived: false }))
}
