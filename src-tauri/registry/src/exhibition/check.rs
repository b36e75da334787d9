//! The rules that the facts of an exhibition keep.

use rusqlite::Connection;

use super::balance::ExchangeRate;
use super::milestone::Milestone;
use super::people::Someone;
use super::{ExhibitionFacts, Leg};
use crate::activity;
use crate::date::PartialDate;
use crate::error::{Error, Problem, Result};
use crate::id::Id;
use crate::money;
use crate::record::{self, Kind};
use crate::wording::is_language_tag;

/// Refuses facts that break a rule. Every item has its identity.
pub(super) fn check(conn: &Connection, exhibition: Id, facts: &ExhibitionFacts) -> Result<()> {
    let mut found = Vec::new();
    if facts.title.is_blank() {
        found.push(Problem::new("title", "title-missing"));
    }
    check_someone(conn, "responsible", &facts.responsible, &mut found)?;
    check_agreements(conn, facts, &mut found)?;
    for (at, party) in facts.parties.iter().enumerate() {
        let field = format!("parties.{at}.partner");
        record::check_named(conn, &field, Kind::Partner, Some(party.partner), &mut found)?;
        if facts.parties.iter().take(at).any(|other| other == party) {
            found.push(Problem::new(field, "party-twice"));
        }
    }
    for (at, it) in facts.people.iter().enumerate() {
        let field = format!("people.{at}");
        check_someone(conn, &format!("{field}.who"), &it.who, &mut found)?;
        let partner = format!("{field}.partner");
        record::check_named(conn, &partner, Kind::Partner, it.partner, &mut found)?;
        if it.who.is_nobody() {
            found.push(Problem::new(format!("{field}.who.name"), "name-missing"));
        }
    }
    for (at, leg) in facts.legs.iter().enumerate() {
        check_leg(conn, &format!("legs.{at}"), leg, &mut found)?;
    }
    check_objects(conn, exhibition, facts, &mut found)?;
    check_shipments(conn, facts, &mut found)?;
    check_permits(facts, &mut found);
    check_milestones(conn, facts, &mut found)?;
    check_money(conn, facts, &mut found)?;
    for (at, it) in facts.accepted.iter().enumerate() {
        if it.reason.trim().is_empty() {
            found.push(Problem::new(format!("accepted.{at}.reason"), "reason-missing"));
        }
        if facts.accepted.iter().take(at).any(|other| other.key == it.key) {
            found.push(Problem::new(format!("accepted.{at}"), "item-twice"));
        }
    }
    check_identities(conn, exhibition, facts, &mut found)?;
    Error::unless_none(found)
}

fn check_agreements(
    conn: &Connection,
    facts: &ExhibitionFacts,
    found: &mut Vec<Problem>,
) -> Result<()> {
    for (at, agreement) in facts.agreements.iter().enumerate() {
        let field = format!("agreements.{at}");
        record::check_named(conn, &field, Kind::Agreement, Some(*agreement), found)?;
        if facts.agreements.iter().take(at).any(|other| other == agreement) {
            found.push(Problem::new(field, "agreement-twice"));
        }
    }
    activity::check_commitments(conn, &facts.commitments, &facts.agreements, found)
}

fn check_someone(
    conn: &Connection,
    field: &str,
    it: &Someone,
    found: &mut Vec<Problem>,
) -> Result<()> {
    record::check_named(conn, &format!("{field}.person"), Kind::Person, it.person, found)
}

fn check_leg(conn: &Connection, field: &str, leg: &Leg, found: &mut Vec<Problem>) -> Result<()> {
    record::check_named(conn, &format!("{field}.venue"), Kind::Venue, leg.venue, found)?;
    check_someone(conn, &format!("{field}.responsible"), &leg.responsible, found)?;
    let (install, closes) = (("install", leg.install), ("closes", leg.closes));
    let days = [install, ("opens", leg.opens), closes, ("dismantled", leg.dismantled)];
    check_order(field, &days, found);
    if leg.ceremony.is_some() {
        check_order(field, &[install, ("ceremony", leg.ceremony)], found);
        check_order(field, &[("ceremony", leg.ceremony), closes], found);
    }
    for (at, lang) in leg.languages.iter().enumerate() {
        let field = format!("{field}.languages.{at}");
        if !is_language_tag(lang) {
            found.push(Problem::new(field, "language-unknown").with("tag", lang));
        } else if leg.languages.iter().take(at).any(|other| other == lang) {
            found.push(Problem::new(field, "language-twice").with("tag", lang));
        }
    }
    Ok(())
}

fn check_objects(
    conn: &Connection,
    exhibition: Id,
    facts: &ExhibitionFacts,
    found: &mut Vec<Problem>,
) -> Result<()> {
    for (at, it) in facts.objects.iter().enumerate() {
        let field = format!("objects.{at}");
        if it.title.is_blank() {
            found.push(Problem::new(format!("{field}.title"), "title-missing"));
        }
        if it.pieces == 0 {
            let problem = Problem::new(format!("{field}.pieces"), "number-too-small");
            found.push(problem.with("least", 1));
        }
        record::check_named(conn, &format!("{field}.lender"), Kind::Partner, it.lender, found)?;
        check_someone(conn, &format!("{field}.courier"), &it.courier, found)?;
        match (it.value, it.currency.as_deref()) {
            (Some(value), _) if !money::is_in_range(value) => {
                found.push(Problem::new(format!("{field}.value"), "amount-out-of-range"));
            }
            (Some(_), None) => {
                found.push(Problem::new(format!("{field}.currency"), "currency-missing"));
            }
            _ => {}
        }
        check_currency(&format!("{field}.currency"), it.currency.as_deref(), found);
        check_order(&field, &[("since", it.since), ("until", it.until)], found);
        for (at, leg) in it.legs.iter().enumerate() {
            let field = format!("{field}.legs.{at}");
            if it.legs.iter().take(at).any(|other| other == leg) {
                found.push(Problem::new(&field, "item-twice"));
            }
            check_leg_named(&field, Some(*leg), facts, found);
        }
        check_document(conn, &format!("{field}.picture"), it.picture, exhibition, found)?;
    }
    for (at, it) in facts.conditions.iter().enumerate() {
        let field = format!("conditions.{at}");
        check_object_named(&format!("{field}.object"), it.object, facts, found);
        check_someone(conn, &format!("{field}.by"), &it.by, found)?;
        check_document(conn, &format!("{field}.document"), it.document, exhibition, found)?;
    }
    Ok(())
}

fn check_shipments(
    conn: &Connection,
    facts: &ExhibitionFacts,
    found: &mut Vec<Problem>,
) -> Result<()> {
    for (at, it) in facts.shipments.iter().enumerate() {
        let field = format!("shipments.{at}");
        check_leg_named(&format!("{field}.leg"), it.leg, facts, found);
        for (end, stop) in [("from", &it.from), ("to", &it.to)] {
            let venue = format!("{field}.{end}.venue");
            record::check_named(conn, &venue, Kind::Venue, stop.venue, found)?;
        }
        check_someone(conn, &format!("{field}.courier"), &it.courier, found)?;
        check_order(&field, &[("leaves", it.leaves), ("arrives", it.arrives)], found);
        for (at, object) in it.objects.iter().enumerate() {
            let field = format!("{field}.objects.{at}");
            if it.objects.iter().take(at).any(|other| other == object) {
                found.push(Problem::new(&field, "item-twice"));
            }
            check_object_named(&field, *object, facts, found);
        }
    }
    Ok(())
}

fn check_permits(facts: &ExhibitionFacts, found: &mut Vec<Problem>) {
    for (at, it) in facts.permits.iter().enumerate() {
        let field = format!("permits.{at}");
        check_leg_named(&format!("{field}.leg"), it.leg, facts, found);
        let days = [("asked", it.asked), ("granted", it.granted), ("expires", it.expires)];
        check_order(&field, &days, found);
    }
    for (at, it) in facts.insurance.iter().enumerate() {
        let days = [("since", it.since), ("until", it.until)];
        check_order(&format!("insurance.{at}"), &days, found);
    }
}

fn check_milestones(
    conn: &Connection,
    facts: &ExhibitionFacts,
    found: &mut Vec<Problem>,
) -> Result<()> {
    for (at, it) in facts.milestones.iter().enumerate() {
        let field = format!("milestones.{at}");
        if it.title.is_blank() {
            found.push(Problem::new(format!("{field}.title"), "title-missing"));
        }
        record::check_named(conn, &format!("{field}.partner"), Kind::Partner, it.partner, found)?;
        check_someone(conn, &format!("{field}.contact"), &it.contact, found)?;
        if let Some(counted) = &it.counted {
            let leg = Some(counted.leg);
            check_leg_named(&format!("{field}.counted.leg"), leg, facts, found);
        }
        if let Some(after) = it.after {
            let field = format!("{field}.after");
            if !facts.milestones.iter().any(|other| other.id == Some(after)) {
                found.push(Problem::new(field, "item-gone"));
            } else if waits_for_itself(it, &facts.milestones) {
                found.push(Problem::new(field, "milestone-waits-for-itself"));
            }
        }
    }
    Ok(())
}

/// Whether the chain of milestones that must be done before `it` leads back to it.
fn waits_for_itself(it: &Milestone, all: &[Milestone]) -> bool {
    let mut next = it.after;
    for _ in all {
        match next {
            None => return false,
            Some(id) if it.id == Some(id) => return true,
            Some(id) => {
                next = all.iter().find(|other| other.id == Some(id)).and_then(|other| other.after);
            }
        }
    }
    // It never ends, though it does not lead back here: someone else's circle.
    false
}

fn check_money(conn: &Connection, facts: &ExhibitionFacts, found: &mut Vec<Problem>) -> Result<()> {
    check_currency("currency", facts.currency.as_deref(), found);
    for (at, line) in facts.budget.iter().enumerate() {
        let field = format!("budget.{at}");
        record::check_named(conn, &format!("{field}.partner"), Kind::Partner, line.partner, found)?;
        money::check(&field, line, found);
    }
    for (at, it) in facts.rates.iter().enumerate() {
        let field = format!("rates.{at}");
        check_currency(&format!("{field}.from"), Some(&it.from), found);
        check_currency(&format!("{field}.to"), Some(&it.to), found);
        if it.number().is_none() {
            found.push(Problem::new(format!("{field}.rate"), "rate-shape"));
        }
        if it.from == it.to {
            found.push(Problem::new(format!("{field}.to"), "rate-to-itself"));
        }
        let same = |other: &ExchangeRate| {
            (&other.from, &other.to, other.day) == (&it.from, &it.to, it.day)
        };
        if facts.rates.iter().take(at).any(same) {
            found.push(Problem::new(format!("{field}.day"), "rate-twice"));
        }
    }
    Ok(())
}

fn check_currency(field: &str, currency: Option<&str>, found: &mut Vec<Problem>) {
    if let Some(code) = currency
        && money::decimals(code).is_none()
    {
        found.push(Problem::new(field, "currency-unknown").with("code", code));
    }
}

/// The days that are known follow one another.
fn check_order(field: &str, days: &[(&str, Option<PartialDate>)], found: &mut Vec<Problem>) {
    let known: Vec<(&str, PartialDate)> =
        days.iter().filter_map(|(name, day)| Some((*name, (*day)?))).collect();
    for ((before, first), (after, second)) in known.iter().zip(known.iter().skip(1)) {
        if second.latest() < first.earliest() {
            found.push(
                Problem::new(format!("{field}.{after}"), "days-out-of-order")
                    .with("before", before)
                    .with("day", first),
            );
        }
    }
}

fn check_leg_named(
    field: &str,
    leg: Option<Id>,
    facts: &ExhibitionFacts,
    found: &mut Vec<Problem>,
) {
    if leg.is_some() && !facts.legs.iter().any(|it| it.id == leg) {
        found.push(Problem::new(field, "item-gone"));
    }
}

fn check_object_named(field: &str, object: Id, facts: &ExhibitionFacts, found: &mut Vec<Problem>) {
    if !facts.objects.iter().any(|it| it.id == Some(object)) {
        found.push(Problem::new(field, "item-gone"));
    }
}

/// A file that belongs to another record may go with it: only the exhibition's own are named.
fn check_document(
    conn: &Connection,
    field: &str,
    document: Option<Id>,
    exhibition: Id,
    found: &mut Vec<Problem>,
) -> Result<()> {
    let Some(document) = document else { return Ok(()) };
    let own = conn
        .prepare_cached("SELECT 1 FROM document WHERE id = ? AND exhibition = ?")?
        .exists((document, exhibition))?;
    if !own {
        found.push(Problem::new(field, "document-of-another"));
    }
    Ok(())
}

/// No identity is borne twice, here or in another exhibition.
fn check_identities(
    conn: &Connection,
    exhibition: Id,
    facts: &ExhibitionFacts,
    found: &mut Vec<Problem>,
) -> Result<()> {
    let lists: [(&str, &str, Vec<Option<Id>>); 9] = [
        ("people", "contributor", facts.people.iter().map(|it| it.id).collect()),
        ("legs", "leg", facts.legs.iter().map(|it| it.id).collect()),
        ("objects", "lent_object", facts.objects.iter().map(|it| it.id).collect()),
        ("conditions", "condition_report", facts.conditions.iter().map(|it| it.id).collect()),
        ("shipments", "shipment", facts.shipments.iter().map(|it| it.id).collect()),
        ("permits", "permit", facts.permits.iter().map(|it| it.id).collect()),
        ("insurance", "insurance", facts.insurance.iter().map(|it| it.id).collect()),
        ("milestones", "milestone", facts.milestones.iter().map(|it| it.id).collect()),
        ("budget", "exhibition_cost", facts.budget.iter().map(|it| it.id).collect()),
    ];
    for (field, table, ids) in lists {
        let mut elsewhere = conn
            .prepare_cached(&format!("SELECT 1 FROM {table} WHERE id = ? AND exhibition <> ?"))?;
        for (at, id) in ids.iter().enumerate() {
            if ids.iter().take(at).any(|other| other == id) || elsewhere.exists((id, exhibition))? {
                found.push(Problem::new(format!("{field}.{at}.id"), "item-twice"));
            }
        }
    }
    Ok(())
}
