//! What is done to a plan as a whole: moving it, moving a part of it, taking it as
//! the plan for the next, bringing it into another state, accepting what clashes.
//!
//! A plan is moved by days. With it move the days of its legs, the milestones that are
//! not done, the first and last days of loans, and the shipments that have not arrived.
//! What others set stays: permits, policies, valuations, condition reports, rates. A day
//! known only to the month or the year stays so: it becomes the month or the year in
//! which its middle comes to lie ([`PartialDate::moved`]).

use super::conflict::Accepted;
use super::milestone::{Anchor, Milestone, anchor_day, count, days_between};
use super::object::LentObject;
use super::permit::{Permit, PermitState};
use super::shipment::{Shipment, ShipmentState};
use super::{ExhibitionFacts, ExhibitionState, Leg, Outcome, add, clash, read, save};
use crate::date::PartialDate;
use crate::error::{Error, Problem, Result};
use crate::id::Id;
use crate::money::BudgetLine;
use crate::record::{self, Kind};
use crate::registry::Tx;
use crate::wording::Wording;

/// Moves a day that is known by `days`; one that would leave the calendar stays.
fn shift(day: &mut Option<PartialDate>, days: i32) {
    *day = day.map(|day| day.moved(days).unwrap_or(day));
}

fn shift_leg(leg: &mut Leg, days: i32) {
    let known =
        [&mut leg.install, &mut leg.ceremony, &mut leg.opens, &mut leg.closes, &mut leg.dismantled];
    known.into_iter().for_each(|day| shift(day, days));
}

/// Moves all that is planned by `days`.
fn shift_plan(facts: &mut ExhibitionFacts, days: i32) {
    facts.legs.iter_mut().for_each(|leg| shift_leg(leg, days));
    for milestone in facts.milestones.iter_mut().filter(|it| it.done.is_none()) {
        shift(&mut milestone.due, days);
    }
    for object in &mut facts.objects {
        shift(&mut object.since, days);
        shift(&mut object.until, days);
    }
    for shipment in &mut facts.shipments {
        if shipment.state == ShipmentState::Planned {
            shift(&mut shipment.leaves, days);
        }
        if shipment.state != ShipmentState::Arrived {
            shift(&mut shipment.arrives, days);
        }
    }
}

/// Reads an exhibition that was read at `version`, to be changed.
fn claimed(tx: &Tx<'_>, id: Id, version: u32) -> Result<ExhibitionFacts> {
    record::claim(tx, Kind::Exhibition, id, version)?;
    Ok(read::facts_of(tx, id)?.1)
}

/// What is wrong when an item that is asked for is none of the exhibition's.
fn gone(field: &str) -> Error {
    Error::Invalid(vec![Problem::new(field, "item-gone")])
}

/// Moves the whole plan by `days`, back when less than nothing.
///
/// # Errors
/// [`Error::Stale`], [`Error::NotFound`].
pub fn move_plan(tx: &Tx<'_>, id: Id, version: u32, days: i32) -> Result<()> {
    let mut facts = claimed(tx, id, version)?;
    shift_plan(&mut facts, days);
    save(tx, id, version, &facts)
}

/// Moves a leg by `days`. The milestones that are counted from it go with it, or else,
/// unless `milestones`, keep their days and are counted anew.
///
/// # Errors
/// [`Error::Stale`], [`Error::NotFound`]; [`Error::Invalid`] when the leg is gone.
pub fn move_leg(
    tx: &Tx<'_>,
    id: Id,
    version: u32,
    leg: Id,
    days: i32,
    milestones: bool,
) -> Result<()> {
    let mut facts = claimed(tx, id, version)?;
    let moved = facts.legs.iter_mut().find(|it| it.id == Some(leg)).ok_or_else(|| gone("leg"))?;
    shift_leg(moved, days);
    if !milestones {
        facts.milestones.iter_mut().for_each(|it| recount(it, &facts.legs));
    }
    save(tx, id, version, &facts)
}

/// Makes a milestone due on `due`. One that is counted from a leg is counted anew.
///
/// # Errors
/// [`Error::Stale`], [`Error::NotFound`]; [`Error::Invalid`] when the milestone is gone.
pub fn move_milestone(
    tx: &Tx<'_>,
    id: Id,
    version: u32,
    milestone: Id,
    due: PartialDate,
) -> Result<()> {
    let mut facts = claimed(tx, id, version)?;
    let moved = facts
        .milestones
        .iter_mut()
        .find(|it| it.id == Some(milestone))
        .ok_or_else(|| gone("milestone"))?;
    moved.due = Some(due);
    recount(moved, &facts.legs);
    save(tx, id, version, &facts)
}

/// Counts a milestone anew to the day it is due. One that is due in a month or a year is
/// counted from nothing any more, lest its day be made up.
fn recount(milestone: &mut Milestone, legs: &[Leg]) {
    let Some(counted) = &mut milestone.counted else { return };
    let Some(anchor) = anchor_day(legs, counted) else { return };
    let days = milestone.due.and_then(PartialDate::exact).and_then(|due| days_between(anchor, due));
    match days {
        Some(days) => counted.days = days,
        None => milestone.counted = None,
    }
}

/// Brings an exhibition into another state.
///
/// # Errors
/// [`Error::Stale`], [`Error::NotFound`].
pub fn set_state(tx: &Tx<'_>, id: Id, version: u32, state: ExhibitionState) -> Result<()> {
    let mut facts = claimed(tx, id, version)?;
    facts.state = state;
    save(tx, id, version, &facts)
}

/// Accepts the conflict `key` for a reason.
///
/// # Errors
/// [`Error::Stale`], [`Error::NotFound`]; [`Error::Invalid`] without a reason, or when there
/// is no such conflict any more.
pub fn accept(tx: &Tx<'_>, id: Id, version: u32, key: &str, reason: &str) -> Result<()> {
    let mut facts = claimed(tx, id, version)?;
    let conflicts = clash::of(tx, id, &facts)?;
    if !conflicts.iter().any(|conflict| conflict.key == key) {
        return Err(gone("key"));
    }
    if reason.trim().is_empty() {
        return Err(Error::Invalid(vec![Problem::new("reason", "reason-missing")]));
    }
    facts.accepted.retain(|it| it.key != key);
    facts.accepted.push(Accepted {
        key: key.to_owned(),
        reason: reason.trim().to_owned(),
        day: PartialDate::day(tx.today()),
        by: tx.actor().to_owned(),
    });
    save(tx, id, version, &facts)
}

/// Opens the conflict `key` again that was accepted.
///
/// # Errors
/// [`Error::Stale`], [`Error::NotFound`].
pub fn take_back(tx: &Tx<'_>, id: Id, version: u32, key: &str) -> Result<()> {
    let mut facts = claimed(tx, id, version)?;
    facts.accepted.retain(|it| it.key != key);
    save(tx, id, version, &facts)
}

/// Adds an exhibition that takes the plan of another as its own: an idea, of which
/// nothing is done, asked for, counted or paid. With `days` its days are those of the
/// other, moved by as many; without, it has none, and what was due before the first
/// opening is counted from it.
///
/// # Errors
/// [`Error::NotFound`]; [`Error::Invalid`] without a title.
pub fn duplicate(tx: &Tx<'_>, id: Id, title: &Wording, days: Option<i32>) -> Result<Id> {
    let mut facts = read::facts_of(tx, id)?.1;
    facts.title = title.clone();
    facts.state = ExhibitionState::Idea;
    facts.milestones.iter_mut().for_each(|it| it.done = None);
    facts.shipments.iter_mut().for_each(|it| it.state = ShipmentState::Planned);
    match days {
        Some(days) => shift_plan(&mut facts, days),
        None => without_days(&mut facts),
    }
    facts.outcome = Outcome::default();
    facts.accepted.clear();
    facts.conditions.clear();
    facts.insurance.clear();
    facts.rates.clear();
    facts.legs.iter_mut().for_each(|leg| leg.visitors = None);
    for object in &mut facts.objects {
        *object = LentObject {
            condition_out: String::new(),
            condition_in: String::new(),
            // It is a document of the other exhibition.
            picture: None,
            ..object.clone()
        };
    }
    for permit in &mut facts.permits {
        *permit = Permit {
            id: permit.id,
            leg: permit.leg,
            authority: permit.authority.clone(),
            state: PermitState::ToDo,
            ..Permit::new(permit.kind)
        };
    }
    for shipment in &mut facts.shipments {
        *shipment = Shipment { reference: String::new(), ..shipment.clone() };
    }
    for line in &mut facts.budget {
        *line = BudgetLine { committed: None, paid: None, ..line.clone() };
    }
    rename(tx, &mut facts);
    add(tx, &facts)
}

/// Takes all planned days out of a plan.
fn without_days(facts: &mut ExhibitionFacts) {
    // What is due on a day before the first opening keeps its distance from it.
    let first = facts.legs.iter().filter_map(|leg| Some((leg.opens?.exact()?, leg.id?))).min();
    for milestone in &mut facts.milestones {
        let due = milestone.due.take().and_then(PartialDate::exact);
        if milestone.counted.is_none()
            && let (Some(due), Some((opening, leg))) = (due, first)
            && due <= opening
            && let Some(days) = days_between(opening, due)
        {
            let from = Anchor::Opening;
            milestone.counted = Some(super::milestone::Counted { leg, from, days });
        }
    }
    for leg in &mut facts.legs {
        *leg = Leg {
            install: None,
            ceremony: None,
            opens: None,
            closes: None,
            dismantled: None,
            ..leg.clone()
        };
    }
    for object in &mut facts.objects {
        (object.since, object.until) = (None, None);
    }
    for shipment in &mut facts.shipments {
        (shipment.leaves, shipment.arrives) = (None, None);
    }
}

/// Gives every item another identity, also where others name it.
fn rename(tx: &Tx<'_>, facts: &mut ExhibitionFacts) {
    let mut new = std::collections::BTreeMap::new();
    let mut renamed = |id: Id| *new.entry(id).or_insert_with(|| tx.id());
    let mut maybe = |id: &mut Option<Id>| *id = id.map(&mut renamed);
    facts.people.iter_mut().for_each(|it| maybe(&mut it.id));
    facts.legs.iter_mut().for_each(|it| maybe(&mut it.id));
    facts.permits.iter_mut().for_each(|it| {
        maybe(&mut it.id);
        maybe(&mut it.leg);
    });
    facts.milestones.iter_mut().for_each(|it| {
        maybe(&mut it.id);
        maybe(&mut it.after);
    });
    facts.budget.iter_mut().for_each(|it| maybe(&mut it.id));
    facts.objects.iter_mut().for_each(|it| maybe(&mut it.id));
    facts.shipments.iter_mut().for_each(|it| {
        maybe(&mut it.id);
        maybe(&mut it.leg);
    });
    for object in &mut facts.objects {
        object.legs.iter_mut().for_each(|leg| *leg = renamed(*leg));
    }
    for shipment in &mut facts.shipments {
        shipment.objects.iter_mut().for_each(|object| *object = renamed(*object));
    }
    for counted in facts.milestones.iter_mut().filter_map(|it| it.counted.as_mut()) {
        counted.leg = renamed(counted.leg);
    }
    count(facts);
}
