//! Finding the conflicts of a plan.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{Days, NaiveDate};

use super::{Conflict, ConflictKind, ConflictSide, Lapse, Plan, SideKind, is_live, key};
use crate::date::PartialDate;
use crate::exhibition::Leg;
use crate::exhibition::object::LentObject;
use crate::exhibition::shipment::{Shipment, ShipmentState};
use crate::id::Id;

/// Whether a clash is certain; none where there is no clash.
type Clash = Option<bool>;

/// From a first day to a last, as far as they are known.
#[derive(Debug, Clone, Copy)]
struct Span {
    since: PartialDate,
    until: PartialDate,
}

impl Span {
    /// The days on which a leg takes its venue.
    fn of(leg: &Leg) -> Option<Self> {
        Some(Self { since: leg.begins()?, until: leg.ends()? })
    }

    fn meets(self, other: Self) -> Clash {
        let certain = self.until.earliest() >= other.since.latest()
            && other.until.earliest() >= self.since.latest();
        let possible = self.since.earliest() <= other.until.latest()
            && other.since.earliest() <= self.until.latest();
        possible.then_some(certain)
    }
}

/// Whether `day` is after `limit`, `more` days later, though it must not be.
fn is_after(day: PartialDate, limit: PartialDate, more: u32) -> Clash {
    if day == limit && more == 0 {
        return None;
    }
    let moved =
        |limit: NaiveDate| limit.checked_add_days(Days::new(more.into())).unwrap_or(NaiveDate::MAX);
    let possible = day.latest() > moved(limit.earliest());
    possible.then(|| day.earliest() > moved(limit.latest()))
}

/// Whether `day` is before `limit`, `more` days later, though it must not be.
fn is_before(day: PartialDate, limit: PartialDate, more: u32) -> Clash {
    if day == limit && more == 0 {
        return None;
    }
    let moved =
        |limit: NaiveDate| limit.checked_add_days(Days::new(more.into())).unwrap_or(NaiveDate::MAX);
    let possible = day.earliest() < moved(limit.latest());
    possible.then(|| day.latest() < moved(limit.earliest()))
}

/// A leg that has an identity and days.
#[derive(Clone, Copy)]
struct Dated<'a> {
    id: Id,
    leg: &'a Leg,
    span: Span,
}

/// The legs of a plan in the order of their days.
fn dated(legs: &[Leg]) -> Vec<Dated<'_>> {
    let mut dated: Vec<Dated<'_>> = legs
        .iter()
        .filter_map(|leg| Some(Dated { id: leg.id?, leg, span: Span::of(leg)? }))
        .collect();
    dated.sort_by_key(|leg| {
        (leg.span.since.earliest(), leg.span.since.latest(), leg.span.until.latest(), leg.id)
    });
    dated
}

/// Objects that clash alike.
type Loans = (Option<Id>, Option<PartialDate>, Option<PartialDate>);

/// Finds what clashes: within the plan, with the others it meets, and with the
/// agreements it carries out, of which `lapses` tells those that come to an end.
#[must_use]
pub fn find(plan: Plan<'_>, others: &[Plan<'_>], lapses: &[Lapse]) -> Vec<Conflict> {
    if !is_live(plan.facts.state) {
        return Vec::new();
    }
    let mut found = Found { plan, legs: dated(&plan.facts.legs), conflicts: Vec::new() };
    found.within_legs();
    for other in others {
        if other.id != plan.id && is_live(other.facts.state) {
            found.against(*other);
        }
    }
    found.loans();
    found.uninsured();
    found.permits();
    found.shipments();
    found.milestones();
    found.agreements(lapses);
    let accepted = || {
        let theirs = others.iter().flat_map(|other| &other.facts.accepted);
        plan.facts.accepted.iter().chain(theirs)
    };
    for conflict in &mut found.conflicts {
        conflict.accepted = accepted().find(|it| it.key == conflict.key).cloned();
    }
    let day = |conflict: &Conflict| {
        conflict
            .sides
            .iter()
            .filter_map(|side| side.since.or(side.until))
            .map(PartialDate::earliest)
            .min()
    };
    found.conflicts.sort_by(|one, other| {
        let rank = |it: &Conflict| (!it.certain, it.kind, day(it));
        rank(one).cmp(&rank(other)).then_with(|| one.key.cmp(&other.key))
    });
    found.conflicts
}

struct Found<'a> {
    plan: Plan<'a>,
    legs: Vec<Dated<'a>>,
    conflicts: Vec<Conflict>,
}

impl<'a> Found<'a> {
    fn tell(
        &mut self,
        kind: ConflictKind,
        certain: bool,
        sides: [ConflictSide; 2],
        objects: &[&LentObject],
    ) {
        let mut ids: Vec<Id> = objects.iter().filter_map(|object| object.id).collect();
        ids.sort_unstable();
        // Another exhibition knows the objects by their lender and number alone.
        let crosses = sides.iter().any(|side| side.record != self.plan.id);
        let named: Vec<String> = if crosses {
            objects
                .iter()
                .filter_map(|object| loan_number(object))
                .map(|(lender, number)| format!("{lender} {number}"))
                .collect()
        } else {
            ids.iter().map(ToString::to_string).collect()
        };
        let key = key(kind, &sides, &named);
        self.conflicts.push(Conflict { key, kind, certain, sides, objects: ids, accepted: None });
    }

    fn side(
        &self,
        kind: SideKind,
        item: Id,
        since: Option<PartialDate>,
        until: Option<PartialDate>,
    ) -> ConflictSide {
        ConflictSide { kind, record: self.plan.id, item: Some(item), since, until }
    }

    fn leg_side(&self, leg: Dated<'_>) -> ConflictSide {
        self.side(SideKind::Leg, leg.id, Some(leg.span.since), Some(leg.span.until))
    }

    fn objects(&self) -> impl Iterator<Item = &'a LentObject> + use<'a> {
        self.plan.facts.objects.iter().filter(|object| object.id.is_some())
    }

    /// Each leg against those before it.
    fn within_legs(&mut self) {
        let legs = self.legs.clone();
        for (at, later) in legs.iter().enumerate() {
            for (before, earlier) in legs.iter().take(at).enumerate() {
                let sides = || [self.leg_side(*earlier), self.leg_side(*later)];
                let meet = earlier.span.meets(later.span);
                let same_venue =
                    earlier.leg.venue.is_some() && earlier.leg.venue == later.leg.venue;
                if let (true, Some(certain)) = (same_venue, meet) {
                    let sides = sides();
                    self.tell(ConflictKind::VenueTwice, certain, sides, &[]);
                    continue;
                }
                if let Some(certain) = meet {
                    let both: Vec<&LentObject> = self
                        .objects()
                        .filter(|it| it.is_shown_in(earlier.id) && it.is_shown_in(later.id))
                        .collect();
                    if !both.is_empty() {
                        let sides = sides();
                        self.tell(ConflictKind::ObjectTwice, certain, sides, &both);
                    }
                }
                let follows = before + 1 == at;
                let travel = later.leg.travel_days.filter(|_| follows).unwrap_or_default();
                if let Some(certain) = is_before(later.span.since, earlier.span.until, travel) {
                    let sides = [self.leg_side(*earlier), self.leg_side(*later)];
                    self.tell(ConflictKind::LegTooEarly, certain, sides, &[]);
                }
            }
        }
    }

    /// The plan against that of another exhibition.
    fn against(&mut self, other: Plan<'_>) {
        let theirs = dated(&other.facts.legs);
        for ours in self.legs.clone() {
            for their in &theirs {
                let Some(certain) = ours.span.meets(their.span) else { continue };
                let their_side = ConflictSide {
                    kind: SideKind::Leg,
                    record: other.id,
                    item: Some(their.id),
                    since: Some(their.span.since),
                    until: Some(their.span.until),
                };
                let sides = [self.leg_side(ours), their_side];
                if ours.leg.venue.is_some() && ours.leg.venue == their.leg.venue {
                    self.tell(ConflictKind::VenueTwice, certain, sides, &[]);
                    continue;
                }
                let there: BTreeSet<(Id, &str)> = other
                    .facts
                    .objects
                    .iter()
                    .filter(|object| object.is_shown_in(their.id))
                    .filter_map(loan_number)
                    .collect();
                let is_there = |object: &LentObject| {
                    loan_number(object).is_some_and(|number| there.contains(&number))
                };
                let both: Vec<&LentObject> =
                    self.objects().filter(|it| it.is_shown_in(ours.id) && is_there(it)).collect();
                if !both.is_empty() {
                    self.tell(ConflictKind::ObjectTwice, certain, sides, &both);
                }
            }
        }
    }

    /// The legs an object is shown in, in the order of their days.
    fn shown(&self, object: &LentObject) -> impl Iterator<Item = Dated<'a>> + use<'_, 'a> {
        let legs: Vec<Id> = object.legs.clone();
        self.legs.iter().copied().filter(move |leg| legs.is_empty() || legs.contains(&leg.id))
    }

    /// The shipments that take an object home.
    fn homeward<'o>(
        &self,
        object: &'o LentObject,
    ) -> impl Iterator<Item = &'a Shipment> + use<'a, 'o> {
        self.plan.facts.shipments.iter().filter(|it| it.leg.is_none() && it.carries(object))
    }

    /// When an object is back with its lender: the end of its last leg, or the arrival of the
    /// shipment that takes it home.
    fn back(&self, object: &LentObject) -> Option<(ConflictSide, PartialDate)> {
        let last = self.shown(object).max_by_key(|leg| (leg.span.until.latest(), leg.id))?;
        let leg = (self.leg_side(last), last.span.until);
        let shipment = self
            .homeward(object)
            .filter_map(|it| {
                let (id, arrives) = (it.id?, it.arrives?);
                Some((self.side(SideKind::Shipment, id, it.leaves, it.arrives), arrives))
            })
            .max_by_key(|(side, arrives)| (arrives.latest(), side.item));
        match shipment {
            Some(shipment) if shipment.1.latest() > leg.1.latest() => Some(shipment),
            _ => Some(leg),
        }
    }

    fn loans(&mut self) {
        let mut outside: BTreeMap<(Id, Loans), (bool, Vec<&LentObject>)> = BTreeMap::new();
        let mut short: BTreeMap<(ConflictSide, Loans), (bool, Vec<&LentObject>)> = BTreeMap::new();
        for object in self.objects() {
            let loan = (object.lender, object.since, object.until);
            let mut told_late = false;
            for leg in self.shown(object) {
                let opens = leg.leg.opens.or(leg.leg.ceremony);
                let closes = leg.leg.closes.or(opens);
                let early =
                    opens.zip(object.since).and_then(|(day, limit)| is_before(day, limit, 0));
                let late =
                    closes.zip(object.until).and_then(|(day, limit)| is_after(day, limit, 0));
                told_late |= late.is_some();
                if early.is_some() || late.is_some() {
                    let certain = early == Some(true) || late == Some(true);
                    let group = outside.entry((leg.id, loan)).or_insert((certain, Vec::new()));
                    group.1.push(object);
                }
            }
            if let (Some(until), Some((side, back)), false) =
                (object.until, self.back(object), told_late)
                && let Some(certain) = is_after(back, until, 0)
            {
                short.entry((side, loan)).or_insert((certain, Vec::new())).1.push(object);
            }
        }
        for ((leg, loan), (certain, objects)) in outside {
            let leg = self.legs.iter().find(|it| it.id == leg).copied();
            let side = leg.map(|leg| {
                self.side(SideKind::Leg, leg.id, leg.leg.opens, leg.leg.closes.or(leg.leg.opens))
            });
            self.tell_loan(ConflictKind::OutsideLoan, certain, side, loan, &objects);
        }
        for ((side, loan), (certain, objects)) in short {
            self.tell_loan(ConflictKind::LoanTooShort, certain, Some(side), loan, &objects);
        }
    }

    /// A clash of something with a loan, told once for all objects of that loan.
    fn tell_loan(
        &mut self,
        kind: ConflictKind,
        certain: bool,
        side: Option<ConflictSide>,
        (_, since, until): Loans,
        objects: &[&LentObject],
    ) {
        let first = objects.iter().filter_map(|object| object.id).min();
        if let (Some(side), Some(first)) = (side, first) {
            let loan = self.side(SideKind::Object, first, since, until);
            self.tell(kind, certain, [side, loan], objects);
        }
    }

    /// Loans with a value of which some day is covered by no policy, where there are policies.
    fn uninsured(&mut self) {
        let facts = self.plan.facts;
        let latest = facts
            .insurance
            .iter()
            .filter_map(|it| Some((it.until.map_or(NaiveDate::MAX, PartialDate::latest), it.id?)))
            .max();
        let Some(policy) =
            latest.and_then(|(_, id)| facts.insurance.iter().find(|it| it.id == Some(id)))
        else {
            return;
        };
        let generous: Vec<(NaiveDate, NaiveDate)> = facts
            .insurance
            .iter()
            .map(|it| {
                (
                    it.since.map_or(NaiveDate::MIN, PartialDate::earliest),
                    it.until.map_or(NaiveDate::MAX, PartialDate::latest),
                )
            })
            .collect();
        let strict: Vec<(NaiveDate, NaiveDate)> = facts
            .insurance
            .iter()
            .map(|it| {
                (
                    it.since.map_or(NaiveDate::MIN, PartialDate::latest),
                    it.until.map_or(NaiveDate::MAX, PartialDate::earliest),
                )
            })
            .collect();
        let mut groups: BTreeMap<Loans, (bool, Vec<&LentObject>)> = BTreeMap::new();
        for object in self.objects().filter(|object| object.value.is_some()) {
            let first = self.shown(object).next().map(|leg| leg.span.since);
            let last = self.back(object).map(|(_, day)| day);
            let (Some(since), Some(until)) = (object.since.or(first), object.until.or(last)) else {
                continue;
            };
            if has_gap(&strict, since.earliest(), until.latest()) {
                let certain = has_gap(&generous, since.latest(), until.earliest());
                let loan = (object.lender, Some(since), Some(until));
                groups.entry(loan).or_insert((certain, Vec::new())).1.push(object);
            }
        }
        let Some(id) = policy.id else { return };
        let side = self.side(SideKind::Insurance, id, policy.since, policy.until);
        for (loan, (certain, objects)) in groups {
            self.tell_loan(ConflictKind::NotInsured, certain, Some(side.clone()), loan, &objects);
        }
    }

    fn permits(&mut self) {
        let facts = self.plan.facts;
        // Without objects there is nothing to bring back but the exhibition itself.
        let backs = self.objects().filter_map(|object| self.back(object));
        let ends = self.legs.iter().map(|leg| (self.leg_side(*leg), leg.span.until));
        let all = backs.chain(ends).max_by_key(|(side, day)| (day.latest(), side.kind, side.item));
        for permit in facts.permits.iter().filter(|permit| permit.counts()) {
            let (Some(id), Some(expires)) = (permit.id, permit.expires) else { continue };
            let until = match permit.leg {
                None => all.clone(),
                Some(leg) => self
                    .legs
                    .iter()
                    .find(|it| it.id == leg)
                    .map(|leg| (self.leg_side(*leg), leg.span.until)),
            };
            if let Some((side, back)) = until
                && let Some(certain) = is_after(back, expires, 0)
            {
                let sides = [side, self.side(SideKind::Permit, id, permit.granted, Some(expires))];
                self.tell(ConflictKind::PermitExpires, certain, sides, &[]);
            }
        }
    }

    fn shipments(&mut self) {
        let facts = self.plan.facts;
        for shipment in facts.shipments.iter().filter(|it| it.state != ShipmentState::Arrived) {
            let leg = self.legs.iter().find(|leg| Some(leg.id) == shipment.leg).copied();
            if let (Some(id), Some(arrives), Some(leg)) = (shipment.id, shipment.arrives, leg)
                && let Some(opens) = leg.leg.opens.or(leg.leg.install)
                && let Some(certain) = is_after(arrives, opens, 0)
            {
                let sides = [
                    self.side(SideKind::Shipment, id, shipment.leaves, Some(arrives)),
                    self.side(SideKind::Leg, leg.id, Some(opens), leg.leg.closes),
                ];
                self.tell(ConflictKind::ShipmentTooLate, certain, sides, &[]);
            }
        }
    }

    fn milestones(&mut self) {
        let open = || self.plan.facts.milestones.iter().filter(|it| it.done.is_none());
        let mut told = Vec::new();
        for milestone in open() {
            let first = open().find(|it| it.id.is_some() && it.id == milestone.after);
            if let (Some(id), Some(due), Some(first)) = (milestone.id, milestone.due, first)
                && let (Some(before), Some(limit)) = (first.id, first.due)
                && let Some(certain) = is_before(due, limit, 0)
            {
                told.push((
                    certain,
                    [
                        self.side(SideKind::Milestone, before, None, Some(limit)),
                        self.side(SideKind::Milestone, id, None, Some(due)),
                    ],
                ));
            }
        }
        for (certain, sides) in told {
            self.tell(ConflictKind::MilestoneTooEarly, certain, sides, &[]);
        }
    }

    fn agreements(&mut self, lapses: &[Lapse]) {
        let closes = |leg: &Dated<'_>| leg.leg.closes.unwrap_or(leg.span.until);
        let Some(last) = self.legs.iter().copied().max_by_key(|leg| (closes(leg).latest(), leg.id))
        else {
            return;
        };
        for lapse in lapses {
            let day = PartialDate::day(lapse.day);
            if let Some(certain) = is_after(closes(&last), day, 0) {
                let agreement = ConflictSide {
                    kind: SideKind::Agreement,
                    record: lapse.agreement,
                    item: None,
                    since: None,
                    until: Some(day),
                };
                let leg = self.side(SideKind::Leg, last.id, last.leg.opens, Some(closes(&last)));
                self.tell(ConflictKind::AgreementLapses, certain, [leg, agreement], &[]);
            }
        }
    }
}

/// What tells an object in whichever exhibition: its lender and its number there.
fn loan_number(object: &LentObject) -> Option<(Id, &str)> {
    let number = object.number.trim();
    object.lender.filter(|_| !number.is_empty()).map(|lender| (lender, number))
}

/// Whether a day from `since` to `until` lies in none of the spans.
fn has_gap(spans: &[(NaiveDate, NaiveDate)], since: NaiveDate, until: NaiveDate) -> bool {
    let mut spans: Vec<_> = spans.iter().filter(|(from, to)| from <= to).collect();
    spans.sort_unstable();
    let mut day = since;
    for (from, to) in spans {
        if *from > day {
            break;
        }
        if *to >= day {
            let Some(next) = to.succ_opt() else { return false };
            day = next;
        }
    }
    day <= until
}
