//! Conflicts: what in a plan cannot be, by a worked table and by what always holds.

use chrono::DateTime;
use proptest::prelude::*;
use tawama_registry::exhibition::conflict::{Conflict, ConflictKind, Lapse, Plan, find};
use tawama_registry::exhibition::milestone::Milestone;
use tawama_registry::exhibition::object::LentObject;
use tawama_registry::exhibition::permit::{Insurance, Permit, PermitKind, PermitState};
use tawama_registry::exhibition::shipment::{Shipment, ShipmentState};
use tawama_registry::exhibition::{ExhibitionFacts, ExhibitionState, Leg};
use tawama_registry::money::Amount;
use tawama_registry::{Id, PartialDate};

use crate::support::{date, day, title};

fn id() -> Id {
    Id::new(DateTime::UNIX_EPOCH)
}

/// A day, a month or a year; nothing for an empty text.
fn maybe(text: &str) -> Option<PartialDate> {
    (!text.is_empty()).then(|| date(text))
}

/// A leg from its installation, opening, closing and dismantling, told as `a|b|c|d`.
fn leg(venue: Id, days: &str) -> Leg {
    let mut days = days.split('|').map(maybe);
    let mut next = || days.next().unwrap();
    Leg {
        id: Some(id()),
        venue: Some(venue),
        install: next(),
        opens: next(),
        closes: next(),
        dismantled: next(),
        ..Leg::default()
    }
}

fn object(since: &str, until: &str) -> LentObject {
    LentObject {
        id: Some(id()),
        since: maybe(since),
        until: maybe(until),
        value: Some(Amount(100)),
        currency: Some("MAD".into()),
        ..LentObject::new(title("Map"))
    }
}

fn show(legs: Vec<Leg>) -> ExhibitionFacts {
    let mut facts = ExhibitionFacts::new(title("Show"));
    facts.legs = legs;
    facts
}

/// What clashes within one plan: the kind, and whether it is certain.
fn told(facts: &ExhibitionFacts) -> Vec<(ConflictKind, bool)> {
    kinds(&find(Plan { id: id(), facts }, &[], &[]))
}

fn kinds(conflicts: &[Conflict]) -> Vec<(ConflictKind, bool)> {
    conflicts.iter().map(|conflict| (conflict.kind, conflict.certain)).collect()
}

use ConflictKind as K;

#[test]
fn legs_clash_as_their_days_and_venues_say() {
    let (hall, other) = (id(), id());
    let first = "2027-02-01|2027-02-10|2027-03-10|2027-03-15";
    for (venue, second, travel, clash) in [
        (other, "2027-03-20|2027-04-01|2027-05-01|2027-05-05", 0, None),
        (other, "2027-03-20|2027-04-01|2027-05-01|2027-05-05", 5, None),
        (other, "2027-03-20|2027-04-01|2027-05-01|2027-05-05", 6, Some((K::LegTooEarly, true))),
        (other, "2027-03-15|2027-04-01|2027-05-01|2027-05-05", 0, None),
        (other, "2027-03-14|2027-04-01|2027-05-01|2027-05-05", 0, Some((K::LegTooEarly, true))),
        (hall, "2027-03-15|2027-04-01|2027-05-01|2027-05-05", 0, Some((K::VenueTwice, true))),
        (hall, "2027-03-16|2027-04-01|2027-05-01|2027-05-05", 0, None),
        // Known to the month: it may be the fourteenth.
        (other, "2027-03|2027-04-01|2027-05-01|2027-05-05", 0, Some((K::LegTooEarly, false))),
        (hall, "2027-03||2027-05|", 0, Some((K::VenueTwice, false))),
        (hall, "2027-02||2027-05|", 0, Some((K::VenueTwice, true))),
        (hall, "|2027||", 0, Some((K::VenueTwice, false))),
        // However it falls: it is over after the other has begun, and begins before it ends.
        (hall, "|2027-01|2027-02-20|", 0, Some((K::VenueTwice, true))),
        (other, "2027-04|2027-05|2027-05|", 17, None),
        (other, "2027-04|2027-05|2027-05|", 18, Some((K::LegTooEarly, false))),
        (other, "2027-04|2027-05|2027-05|", 47, Some((K::LegTooEarly, true))),
        (other, "|||", 99, None),
    ] {
        let mut second_leg = leg(venue, second);
        second_leg.travel_days = Some(travel);
        let facts = show(vec![leg(hall, first), second_leg]);
        let expected: Vec<_> = clash.into_iter().collect();
        assert_eq!(told(&facts), expected, "{second} after {travel} days");
    }
}

#[test]
fn an_object_cannot_be_in_two_places_nor_outside_its_loan() {
    let (hall, other) = (id(), id());
    let legs = vec![
        leg(hall, "2027-02-01|2027-02-10|2027-03-10|2027-03-15"),
        leg(other, "2027-04-01|2027-04-10|2027-05-10|2027-05-15"),
    ];
    for (since, until, only_first, clash) in [
        ("2027-01-15", "2027-05-31", false, None),
        ("2027-02-10", "2027-05-15", false, None),
        ("2027-02-11", "2027-05-31", false, Some((K::OutsideLoan, true))),
        ("2027-01-15", "2027-05-09", false, Some((K::OutsideLoan, true))),
        ("2027-01-15", "2027-05-09", true, None),
        ("2027-01-15", "2027-05-12", false, Some((K::LoanTooShort, true))),
        ("2027-01-15", "2027-03-12", true, Some((K::LoanTooShort, true))),
        ("2027-02", "2027-06", false, Some((K::OutsideLoan, false))),
        ("2027-01", "2027-05", false, Some((K::OutsideLoan, false))),
        ("2027", "2027", true, Some((K::OutsideLoan, false))),
        ("", "", false, None),
    ] {
        let mut facts = show(legs.clone());
        let mut lent = object(since, until);
        if only_first {
            lent.legs = legs.iter().take(1).filter_map(|leg| leg.id).collect();
        }
        facts.objects = vec![lent];
        let expected: Vec<_> = clash.into_iter().collect();
        assert_eq!(told(&facts), expected, "{since} to {until}, first alone: {only_first}");
    }
    // Two legs at once: the object that is shown in both is in two places, the other is not.
    let mut facts = show(vec![
        leg(hall, "2027-02-01|2027-02-10|2027-03-10|2027-03-15"),
        leg(other, "2027-03-01|2027-03-10|2027-05-10|2027-05-15"),
    ]);
    let mut one = object("", "");
    one.legs = facts.legs.iter().take(1).filter_map(|leg| leg.id).collect();
    let both = object("", "");
    facts.objects = vec![one, both.clone()];
    let found = find(Plan { id: id(), facts: &facts }, &[], &[]);
    assert_eq!(kinds(&found), [(K::ObjectTwice, true), (K::LegTooEarly, true)]);
    assert_eq!(found[0].objects, [both.id.unwrap()]);
}

#[test]
fn a_loan_lasts_until_its_objects_are_back() {
    let first = leg(id(), "2027-02-01|2027-02-10|2027-03-10|2027-03-15");
    let mut facts = show(vec![first.clone()]);
    facts.objects = vec![object("2027-01-01", "2027-03-31"), object("2027-01-01", "2027-03-31")];
    let home =
        |arrives: &str| Shipment { id: Some(id()), arrives: maybe(arrives), ..Shipment::new() };
    assert_eq!(told(&facts), []);
    facts.shipments = vec![home("2027-03-31")];
    assert_eq!(told(&facts), []);
    facts.shipments = vec![home("2027-04-01")];
    let found = find(Plan { id: id(), facts: &facts }, &[], &[]);
    assert_eq!(kinds(&found), [(K::LoanTooShort, true)], "objects of one loan are told once");
    assert_eq!(found[0].objects.len(), 2);
    // A shipment of the other object is not this one's.
    facts.shipments[0].objects = facts.objects.iter().take(1).filter_map(|it| it.id).collect();
    let found = find(Plan { id: id(), facts: &facts }, &[], &[]);
    assert_eq!(found[0].objects, facts.shipments[0].objects);
}

#[test]
fn permits_policies_shipments_milestones_and_agreements_hold_as_long_as_they_must() {
    let first = leg(id(), "2027-02-01|2027-02-10|2027-03-10|2027-03-15");
    let plain = show(vec![first.clone()]);
    let permit = |expires: &str, state| {
        let mut facts = plain.clone();
        facts.permits = vec![Permit {
            id: Some(id()),
            expires: maybe(expires),
            state,
            ..Permit::new(PermitKind::Customs)
        }];
        told(&facts)
    };
    assert_eq!(permit("2027-03-15", PermitState::Granted), []);
    assert_eq!(permit("2027-03-14", PermitState::Asked), [(K::PermitExpires, true)]);
    assert_eq!(permit("2027-03", PermitState::Granted), [(K::PermitExpires, false)]);
    assert_eq!(permit("2027-01-01", PermitState::Refused), []);
    assert_eq!(permit("", PermitState::Granted), []);

    let insured = |spans: &[(&str, &str)]| {
        let mut facts = plain.clone();
        facts.objects = vec![object("2027-01-10", "2027-03-31")];
        let policies = spans.iter().map(|(since, until)| Insurance {
            id: Some(id()),
            since: maybe(since),
            until: maybe(until),
            ..Insurance::default()
        });
        facts.insurance = policies.collect();
        told(&facts)
    };
    assert_eq!(insured(&[]), [], "not insured yet");
    assert_eq!(insured(&[("2027-01-10", "2027-03-31")]), []);
    assert_eq!(insured(&[("", "")]), []);
    assert_eq!(insured(&[("2027-01-11", "2027-03-31")]), [(K::NotInsured, true)]);
    assert_eq!(insured(&[("2027-01-10", "2027-03-30")]), [(K::NotInsured, true)]);
    assert_eq!(insured(&[("2027-02-15", "2027-06-01"), ("2027-01-01", "2027-02-14")]), []);
    assert_eq!(
        insured(&[("2027-02-16", "2027-06-01"), ("2027-01-01", "2027-02-14")]),
        [(K::NotInsured, true)]
    );
    assert_eq!(insured(&[("2027-01", "2027-03")]), [(K::NotInsured, false)]);

    let shipped = |arrives: &str, state| {
        let mut facts = plain.clone();
        facts.shipments = vec![Shipment {
            id: Some(id()),
            leg: first.id,
            arrives: maybe(arrives),
            state,
            ..Shipment::new()
        }];
        told(&facts)
    };
    assert_eq!(shipped("2027-02-10", ShipmentState::Planned), []);
    assert_eq!(shipped("2027-02-11", ShipmentState::UnderWay), [(K::ShipmentTooLate, true)]);
    assert_eq!(shipped("2027-02-11", ShipmentState::Arrived), []);
    assert_eq!(shipped("2027-02", ShipmentState::Planned), [(K::ShipmentTooLate, false)]);

    let due = |before: &str, after: &str, done: &str| {
        let mut facts = plain.clone();
        let step = |due: &str| Milestone {
            id: Some(id()),
            due: maybe(due),
            ..Milestone::new(title("Step"))
        };
        let mut first = step(before);
        first.done = maybe(done);
        let second = Milestone { after: first.id, ..step(after) };
        facts.milestones = vec![second, first];
        told(&facts)
    };
    assert_eq!(due("2026-05-01", "2026-05-01", ""), []);
    assert_eq!(due("2026-05-02", "2026-05-01", ""), [(K::MilestoneTooEarly, true)]);
    assert_eq!(due("2026-05-02", "2026-05-01", "2026-04-01"), [], "it is done");
    assert_eq!(due("2026-05", "2026-05", ""), [], "the same month is taken to agree");
    assert_eq!(due("2026-05", "2026-05-20", ""), [(K::MilestoneTooEarly, false)]);

    let lapses = |on: &str| {
        let lapse = Lapse { agreement: id(), day: day(on) };
        kinds(&find(Plan { id: id(), facts: &plain }, &[], &[lapse]))
    };
    assert_eq!(lapses("2027-03-10"), []);
    assert_eq!(lapses("2027-03-09"), [(K::AgreementLapses, true)]);
}

#[test]
fn what_is_over_or_put_off_is_in_nobodys_way() {
    let hall = id();
    let days = "2027-02-01|2027-02-10|2027-03-10|2027-03-15";
    let (ours, theirs) = (show(vec![leg(hall, days)]), show(vec![leg(hall, days)]));
    for (state, clashes) in [
        (ExhibitionState::Idea, true),
        (ExhibitionState::Open, true),
        (ExhibitionState::Closed, false),
        (ExhibitionState::Evaluated, false),
        (ExhibitionState::Postponed, false),
        (ExhibitionState::Cancelled, false),
    ] {
        let mut other = theirs.clone();
        other.state = state;
        let (us, them) = (Plan { id: id(), facts: &ours }, Plan { id: id(), facts: &other });
        assert_eq!(!find(us, &[them], &[]).is_empty(), clashes, "{state:?}");
        assert_eq!(!find(them, &[us], &[]).is_empty(), clashes, "{state:?}");
    }
}

/// A day of 2027, and how well it is known: to the day, to the month.
fn some_day() -> impl Strategy<Value = PartialDate> {
    (0_u64..300, 0_u8..4).prop_map(|(offset, known)| {
        let exact = day("2027-01-01") + chrono::Days::new(offset);
        let text = exact.to_string();
        date(if known == 0 { &text[..7] } else { &text })
    })
}

/// A plan of up to three legs and four objects in three venues, that may clash in any way.
fn some_plan(venues: [Id; 3], lender: Id) -> impl Strategy<Value = ExhibitionFacts> {
    let legs = prop::collection::vec((0_usize..3, [some_day(), some_day()], 0_u32..20), 0..4);
    let objects = prop::collection::vec(
        (0_usize..4, prop::option::of(some_day()), prop::option::of(some_day()), any::<bool>()),
        0..5,
    );
    let milestones = prop::collection::vec((some_day(), 0_usize..4), 0..4);
    let papers = (prop::option::of(some_day()), prop::option::of([some_day(), some_day()]));
    (legs, objects, milestones, papers).prop_map(move |(legs, objects, milestones, papers)| {
        let mut facts = show(Vec::new());
        for (venue, [one, other], travel) in legs {
            let mut days = [one, other];
            days.sort_by_key(|day| (day.earliest(), day.latest()));
            facts.legs.push(Leg {
                id: Some(id()),
                venue: Some(venues[venue]),
                travel_days: Some(travel),
                opens: Some(days[0]),
                closes: Some(days[1]),
                ..Leg::default()
            });
        }
        for (number, since, until, first) in objects {
            let mut lent = object("", "");
            (lent.since, lent.until) = (since, until);
            lent.lender = Some(lender);
            lent.number = format!("N {number}");
            if first {
                lent.legs = facts.legs.iter().take(1).filter_map(|leg| leg.id).collect();
            }
            facts.objects.push(lent);
        }
        for (due, after) in milestones {
            let after = facts.milestones.get(after).and_then(|it: &Milestone| it.id);
            let due = Some(due);
            facts.milestones.push(Milestone {
                id: Some(id()),
                due,
                after,
                ..Milestone::new(title("Step"))
            });
        }
        let (expires, policy) = papers;
        facts.permits.push(Permit { id: Some(id()), expires, ..Permit::new(PermitKind::Customs) });
        if let Some([since, until]) = policy {
            facts.insurance.push(Insurance {
                id: Some(id()),
                since: Some(since),
                until: Some(until),
                ..Insurance::default()
            });
        }
        facts
    })
}

/// Two plans that may meet in venues and objects.
fn two_plans() -> impl Strategy<Value = [(Id, ExhibitionFacts); 2]> {
    let (venues, lender) = ([id(), id(), id()], id());
    [some_plan(venues, lender), some_plan(venues, lender)]
        .prop_map(|[one, other]| [(id(), one), (id(), other)])
}

fn keys<'c>(conflicts: impl IntoIterator<Item = &'c Conflict>) -> Vec<(String, bool)> {
    let mut keys: Vec<_> = conflicts.into_iter().map(|it| (it.key.clone(), it.certain)).collect();
    keys.sort();
    keys
}

fn moved(facts: &ExhibitionFacts, days: i32) -> ExhibitionFacts {
    let mut facts = facts.clone();
    let shift = |day: &mut Option<PartialDate>| *day = day.and_then(|day| day.moved(days));
    for leg in &mut facts.legs {
        [&mut leg.opens, &mut leg.closes].into_iter().for_each(shift);
    }
    for object in &mut facts.objects {
        [&mut object.since, &mut object.until].into_iter().for_each(shift);
    }
    facts.milestones.iter_mut().for_each(|it| shift(&mut it.due));
    facts.permits.iter_mut().for_each(|it| shift(&mut it.expires));
    for policy in &mut facts.insurance {
        [&mut policy.since, &mut policy.until].into_iter().for_each(shift);
    }
    facts
}

/// The same plan with all its days known to the day.
fn exact(facts: &ExhibitionFacts) -> ExhibitionFacts {
    let mut facts = facts.clone();
    let settle = |day: &mut Option<PartialDate>| {
        *day = day.map(|day| PartialDate::day(day.earliest()));
    };
    for leg in &mut facts.legs {
        [&mut leg.opens, &mut leg.closes].into_iter().for_each(settle);
    }
    for object in &mut facts.objects {
        [&mut object.since, &mut object.until].into_iter().for_each(settle);
    }
    facts.milestones.iter_mut().for_each(|it| settle(&mut it.due));
    facts.permits.iter_mut().for_each(|it| settle(&mut it.expires));
    for policy in &mut facts.insurance {
        [&mut policy.since, &mut policy.until].into_iter().for_each(settle);
    }
    facts
}

proptest! {
    #[test]
    fn the_order_in_which_things_are_written_does_not_matter([us, them] in two_plans()) {
        let found = |facts: &ExhibitionFacts| {
            let other = Plan { id: them.0, facts: &them.1 };
            find(Plan { id: us.0, facts }, &[other], &[])
        };
        let mut turned = us.1.clone();
        turned.legs.reverse();
        turned.objects.reverse();
        turned.milestones.reverse();
        turned.insurance.reverse();
        prop_assert_eq!(found(&turned), found(&us.1));
    }

    #[test]
    fn two_exhibitions_see_the_same_clash_from_both_sides([us, them] in two_plans()) {
        let (us, them) = (Plan { id: us.0, facts: &us.1 }, Plan { id: them.0, facts: &them.1 });
        let (ours, theirs) = (find(us, &[them], &[]), find(them, &[us], &[]));
        let shared = |found: &[Conflict]| keys(found.iter().filter(|it| it.other().is_some()));
        prop_assert_eq!(shared(&ours), shared(&theirs));
        prop_assert!(ours.iter().filter_map(Conflict::other).all(|other| other == them.id));
    }

    #[test]
    fn no_two_conflicts_have_one_key([us, them] in two_plans()) {
        let (us, them) = (Plan { id: us.0, facts: &us.1 }, Plan { id: them.0, facts: &them.1 });
        let mut keys: Vec<_> = find(us, &[them], &[]).into_iter().map(|it| it.key).collect();
        let count = keys.len();
        keys.sort();
        keys.dedup();
        prop_assert_eq!(keys.len(), count);
    }

    #[test]
    fn a_plan_that_is_moved_as_a_whole_keeps_what_clashes_in_it(
        [us, _] in two_plans(), days in -400_i32..400,
    ) {
        let facts = exact(&us.1);
        let found = |facts: &ExhibitionFacts| {
            let mut found = kinds(&find(Plan { id: us.0, facts }, &[], &[]));
            found.sort();
            found
        };
        prop_assert_eq!(found(&moved(&facts, days)), found(&facts));
    }

    #[test]
    fn what_is_certain_stays_so_when_a_day_becomes_known([us, them] in two_plans()) {
        // Each day turns out to be the first it could be.
        let (our_facts, their_facts) = (exact(&us.1), exact(&them.1));
        let found = |ours: &ExhibitionFacts, theirs: &ExhibitionFacts| {
            let other = Plan { id: them.0, facts: theirs };
            find(Plan { id: us.0, facts: ours }, &[other], &[])
        };
        let now = found(&our_facts, &their_facts);
        for conflict in found(&us.1, &them.1).iter().filter(|it| it.certain) {
            // Loans may be told in other groups, and travel follows another order of legs.
            let still = now.iter().any(|it| it.kind == conflict.kind && it.certain);
            prop_assert!(still || conflict.kind == K::LegTooEarly, "{conflict:?}");
        }
        prop_assert!(now.iter().all(|it| it.certain), "nothing is only possible when all is known");
    }

    #[test]
    fn a_plan_that_is_built_apart_has_no_conflict(
        gaps in prop::collection::vec((1_u64..40, 1_u64..90, 0_u32..30), 1..6), objects in 0_usize..5,
    ) {
        let mut today = day("2027-01-01");
        let mut facts = show(Vec::new());
        for (gap, length, travel) in gaps {
            today = today + chrono::Days::new(gap + u64::from(travel));
            let opens = today;
            today = today + chrono::Days::new(length);
            facts.legs.push(Leg {
                id: Some(id()),
                venue: Some(id()),
                travel_days: Some(travel),
                opens: Some(PartialDate::day(opens)),
                closes: Some(PartialDate::day(today)),
                ..Leg::default()
            });
        }
        let (first, last) = ("2027-01-01".to_owned(), today.to_string());
        facts.objects = (0..objects).map(|_| object(&first, &last)).collect();
        facts.permits =
            vec![Permit { id: Some(id()), expires: maybe(&last), ..Permit::new(PermitKind::Customs) }];
        facts.insurance = vec![Insurance {
            id: Some(id()),
            since: maybe(&first),
            until: maybe(&last),
            ..Insurance::default()
        }];
        prop_assert_eq!(told(&facts), []);
    }
}
