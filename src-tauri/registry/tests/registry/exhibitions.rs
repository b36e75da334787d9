//! The room of exhibitions: a plan with all it can hold, moved, copied, in others' way.

use tawama_registry::agreement;
use tawama_registry::exhibition::conflict::ConflictKind;
use tawama_registry::exhibition::milestone::{self, Anchor, Counted, Milestone};
use tawama_registry::exhibition::object::LentObject;
use tawama_registry::exhibition::people::Someone;
use tawama_registry::exhibition::shipment::{Shipment, ShipmentState};
use tawama_registry::exhibition::{
    self, Exhibition, ExhibitionFacts, ExhibitionQuery, ExhibitionState, Leg,
};
use tawama_registry::money::{Amount, BudgetLine};
use tawama_registry::record;
use tawama_registry::{Error, Id, Kind, Op, Result, Tx, overview};

use crate::support::{ALL, Desk, date, stamp, title};

fn new_id() -> Id {
    Id::new(stamp().at)
}

fn get(desk: &Desk, id: Id) -> Exhibition {
    desk.looks(|conn| exhibition::get(conn, id))
}

fn add(desk: &Desk, facts: &ExhibitionFacts) -> Id {
    desk.does(Op::Add(Kind::Exhibition), |tx| exhibition::add(tx, facts))
}

/// Edits an exhibition at the version it has.
fn edit(desk: &Desk, id: Id, verb: impl FnOnce(&Tx<'_>, u32) -> Result<()>) {
    let version = get(desk, id).version;
    desk.does(Op::Edit(Kind::Exhibition), |tx| verb(tx, version));
}

/// A leg of the venue, from its opening to its closing.
fn leg(venue: Id, opens: &str, closes: &str) -> Leg {
    Leg {
        id: Some(new_id()),
        venue: Some(venue),
        opens: Some(date(opens)),
        closes: Some(date(closes)),
        ..Leg::default()
    }
}

fn show(name: &str, legs: Vec<Leg>) -> ExhibitionFacts {
    let mut facts = ExhibitionFacts::new(title(name));
    facts.legs = legs;
    facts
}

/// How many conflicts the list tells of each exhibition, by name.
fn listed(desk: &Desk) -> Vec<(String, u32)> {
    let query = ExhibitionQuery::all("en");
    let rows = desk.looks(|conn| exhibition::list(conn, &query, ALL));
    for row in &rows {
        assert_eq!(row.opens, row.runs.iter().filter_map(|run| run.opens).min());
        assert_eq!(row.closes, row.runs.iter().filter_map(|run| run.closes).max());
    }
    let some = ExhibitionQuery { conflicts: true, ..query };
    let only = desk.looks(|conn| exhibition::list(conn, &some, ALL));
    assert!(only.iter().all(|row| row.conflicts > 0));
    assert_eq!(only.len(), rows.iter().filter(|row| row.conflicts > 0).count());
    assert_eq!(desk.looks(|conn| exhibition::count(conn, &some)) as usize, only.len());
    let overview = desk.looks(|conn| overview::get(conn, "en", stamp().today));
    assert_eq!(overview.conflicts as usize, only.len());
    desk.is_sound();
    rows.iter().map(|row| (row.title.pick("en").unwrap().to_owned(), row.conflicts)).collect()
}

fn counts(told: &[(&str, u32)]) -> Vec<(String, u32)> {
    told.iter().map(|(name, count)| ((*name).to_owned(), *count)).collect()
}

#[test]
fn the_example_of_the_sample_holds_everything_once_and_is_read_as_it_was_saved() {
    let desk = Desk::sample();
    let shows = desk.looks(|conn| record::find(conn, "", &[Kind::Exhibition], "fr", 9));
    let found = get(&desk, shows[0].id);
    let facts = &found.facts;
    let lists = [
        facts.agreements.len(),
        facts.commitments.len(),
        facts.parties.len(),
        facts.people.len(),
        facts.legs.len(),
        facts.objects.len(),
        facts.conditions.len(),
        facts.shipments.len(),
        facts.permits.len(),
        facts.insurance.len(),
        facts.milestones.len(),
        facts.budget.len(),
        facts.rates.len(),
        facts.accepted.len(),
    ];
    assert_eq!(lists, [1, 1, 2, 2, 2, 3, 1, 4, 2, 1, 9, 2, 1, 1]);
    let told: Vec<_> = found.conflicts.iter().map(|it| (it.kind, it.is_open())).collect();
    assert_eq!(told, [(ConflictKind::PermitExpires, false)]);
    assert_eq!(found.conflicts[0].accepted.as_ref().unwrap().by, stamp().actor);
    // 60,000 dirhams and 2,750 dinars at 13.1.
    assert_eq!(found.balance.whole.as_ref().unwrap().planned, Amount(9_602_500));
    assert_eq!(found.balance.shares.len(), 2);
    assert_eq!(found.insured.len(), 3);
    assert!(facts.milestones.iter().any(|it| it.done.is_some()));
    // Saving what was read changes nothing.
    let saved = desk
        .registry
        .write(&stamp(), Op::Edit(Kind::Exhibition), |tx| {
            exhibition::save(tx, found.id, found.version, facts)
        })
        .unwrap();
    assert_eq!(saved.change, None);
    desk.is_sound();
}

#[test]
fn what_items_name_must_be_there() {
    let desk = Desk::new();
    let hall = desk.venue("Hall");
    let first = add(&desk, &show("First", vec![leg(hall, "2027-01-01", "2027-02-01")]));
    let theirs = get(&desk, first).facts.legs[0].clone();
    let mut facts = show("Second", vec![theirs.clone(), leg(hall, "2027-05-01", "2027-06-01")]);
    let own = facts.legs[1].id.unwrap();
    let mut object = LentObject::new(title("Map"));
    object.pieces = 0;
    object.value = Some(Amount(-1));
    object.legs = vec![new_id(), own, own];
    object.since = Some(date("2027-02"));
    object.until = Some(date("2027-01"));
    object.picture = Some(new_id());
    facts.objects = vec![object, LentObject::new(title(" "))];
    facts.shipments = vec![Shipment { leg: Some(new_id()), ..Shipment::new() }];
    let step = |after| Milestone { id: Some(new_id()), after, ..Milestone::new(title("Step")) };
    let (mut one, two) = (step(None), step(None));
    let two = Milestone { after: one.id, ..two };
    one.after = two.id;
    facts.milestones = vec![one, two];
    facts.milestones[0].counted = Some(Counted { leg: new_id(), from: Anchor::Opening, days: -3 });
    facts.currency = Some("XYZ".into());
    facts.people = vec![exhibition::people::Contributor {
        id: None,
        who: Someone::default(),
        role: exhibition::people::ContributorRole::Curator,
        partner: None,
    }];
    facts.rates = vec![exhibition::balance::ExchangeRate {
        from: "MAD".into(),
        to: "MAD".into(),
        rate: "1,5".into(),
        day: date("2026"),
    }];
    let mut told = desk.problems(|tx| exhibition::add(tx, &facts));
    told.sort();
    assert_eq!(
        told,
        [
            "currency: currency-unknown",
            "legs.0.id: item-twice",
            "milestones.0.after: milestone-waits-for-itself",
            "milestones.0.counted.leg: item-gone",
            "milestones.1.after: milestone-waits-for-itself",
            "objects.0.legs.0: item-gone",
            "objects.0.legs.2: item-twice",
            "objects.0.picture: document-of-another",
            "objects.0.pieces: number-too-small",
            "objects.0.until: days-out-of-order",
            "objects.0.value: amount-out-of-range",
            "objects.1.title: title-missing",
            "people.0.who.name: name-missing",
            "rates.0.rate: rate-shape",
            "rates.0.to: rate-to-itself",
            "shipments.0.leg: item-gone",
        ]
    );
}

#[test]
fn two_exhibitions_in_one_hall_see_one_another_until_one_gives_way() {
    let desk = Desk::new();
    let (hall, other) = (desk.venue("Hall"), desk.venue("Other"));
    let ours = add(&desk, &show("Ours", vec![leg(hall, "2027-01-10", "2027-03-10")]));
    assert_eq!(listed(&desk), counts(&[("Ours", 0)]));
    let theirs = add(&desk, &show("Theirs", vec![leg(hall, "2027-03", "2027-04-10")]));
    assert_eq!(listed(&desk), counts(&[("Ours", 0), ("Theirs", 0)]), "it is only possible");
    assert!(!get(&desk, ours).conflicts[0].certain);
    let open = |opens: &str| {
        let mut facts = get(&desk, theirs).facts;
        facts.legs[0].opens = Some(date(opens));
        edit(&desk, theirs, |tx, version| exhibition::save(tx, theirs, version, &facts));
    };
    open("2027-03-10");
    assert_eq!(listed(&desk), counts(&[("Ours", 1), ("Theirs", 1)]));
    let conflict = get(&desk, ours).conflicts[0].clone();
    assert_eq!(conflict.kind, ConflictKind::VenueTwice);
    assert_eq!(conflict.sides[1].record, theirs);
    assert!(get(&desk, ours).named.contains_key(&theirs));
    assert_eq!(get(&desk, theirs).conflicts[0].key, conflict.key);

    // Accepted in one, it is accepted in the other.
    edit(&desk, ours, |tx, version| {
        exhibition::accept(tx, ours, version, &conflict.key, " One hall each ")
    });
    assert_eq!(listed(&desk), counts(&[("Ours", 0), ("Theirs", 0)]));
    let accepted = get(&desk, theirs).conflicts[0].accepted.clone().unwrap();
    assert_eq!((accepted.reason.as_str(), accepted.by.as_str()), ("One hall each", "officer"));
    assert_eq!(accepted.day, date("2026-03-15"));

    // On other days it is another conflict.
    open("2027-03-09");
    assert_eq!(listed(&desk), counts(&[("Ours", 1), ("Theirs", 1)]));
    open("2027-03-10");
    assert_eq!(listed(&desk), counts(&[("Ours", 0), ("Theirs", 0)]), "its reason was kept");
    edit(&desk, ours, |tx, version| exhibition::take_back(tx, ours, version, &conflict.key));
    assert_eq!(listed(&desk), counts(&[("Ours", 1), ("Theirs", 1)]));

    let mut facts = get(&desk, ours).facts;
    facts.legs[0].venue = Some(other);
    edit(&desk, ours, |tx, version| exhibition::save(tx, ours, version, &facts));
    assert_eq!(listed(&desk), counts(&[("Ours", 0), ("Theirs", 0)]));
    desk.registry.undo(&stamp(), None).unwrap();
    assert_eq!(listed(&desk), counts(&[("Ours", 1), ("Theirs", 1)]));
    let version = get(&desk, theirs).version;
    desk.does(Op::Delete(Kind::Exhibition), |tx| exhibition::delete(tx, theirs, version));
    assert_eq!(listed(&desk), counts(&[("Ours", 0)]));
    desk.registry.undo(&stamp(), None).unwrap();
    assert_eq!(listed(&desk), counts(&[("Ours", 1), ("Theirs", 1)]));
    edit(&desk, theirs, |tx, version| {
        exhibition::set_state(tx, theirs, version, ExhibitionState::Postponed)
    });
    assert_eq!(listed(&desk), counts(&[("Ours", 0), ("Theirs", 0)]));
}

#[test]
fn an_object_that_two_exhibitions_borrow_is_known_by_lender_and_number() {
    let desk = Desk::new();
    let (hall, other, lender) = (desk.venue("Hall"), desk.venue("Other"), desk.partner("Museum"));
    let object = |number: &str| LentObject {
        lender: Some(lender),
        number: number.into(),
        ..LentObject::new(title("Map"))
    };
    let mut ours = show("Ours", vec![leg(hall, "2027-01-10", "2027-03-10")]);
    ours.objects = vec![object("12"), object("")];
    let ours = add(&desk, &ours);
    let mut theirs = show("Theirs", vec![leg(other, "2027-03-01", "2027-04-10")]);
    theirs.objects = vec![object("12 "), object(""), object("13")];
    add(&desk, &theirs);
    assert_eq!(listed(&desk), counts(&[("Ours", 1), ("Theirs", 1)]));
    let conflict = get(&desk, ours).conflicts[0].clone();
    assert_eq!(conflict.kind, ConflictKind::ObjectTwice);
    assert_eq!(conflict.objects, [get(&desk, ours).facts.objects[0].id.unwrap()]);
}

#[test]
fn an_agreement_that_lapses_before_the_closing_is_told_and_follows_the_agreement() {
    let desk = Desk::new();
    let agreement = desk.agreement("T-1", [desk.partner("A"), desk.partner("B")]);
    let hall = desk.venue("Hall");
    let mut facts = show("Show", vec![leg(hall, "2027-12-10", "2028-03-10")]);
    facts.agreements = vec![agreement];
    let show = add(&desk, &facts);
    assert_eq!(listed(&desk), counts(&[("Show", 0)]));
    let term = |change: &dyn Fn(&mut agreement::AgreementFacts)| {
        let (version, mut facts) = desk.agreement_facts(agreement);
        change(&mut facts);
        desk.does(Op::Edit(Kind::Agreement), |tx| agreement::save(tx, agreement, version, &facts));
    };
    term(&|facts| {
        facts.signed = Some(date("2025-02-01"));
        facts.term.duration_months = Some(36);
    });
    assert_eq!(listed(&desk), counts(&[("Show", 1)]));
    let conflict = get(&desk, show).conflicts[0].clone();
    assert_eq!(conflict.kind, ConflictKind::AgreementLapses);
    assert_eq!(conflict.sides[1].record, agreement);
    assert_eq!(conflict.sides[1].until, Some(date("2028-01-31")));
    assert_eq!(conflict.other(), None);
    term(&|facts| {
        facts.term.renewal = agreement::Renewal::Tacit;
        facts.term.renewal_months = Some(12);
    });
    assert_eq!(listed(&desk), counts(&[("Show", 0)]), "it rolls on");
}

/// A plan with a leg, a milestone counted from it and one that is not, a loan, a shipment.
fn plan(desk: &Desk) -> Id {
    let mut facts = show("Plan", vec![leg(desk.venue("Hall"), "2027-03-01", "2027-05")]);
    let counted = Counted { leg: facts.legs[0].id.unwrap(), from: Anchor::Opening, days: -30 };
    facts.milestones = vec![
        Milestone { counted: Some(counted), ..Milestone::new(title("Counted")) },
        Milestone { due: Some(date("2026-12-01")), ..Milestone::new(title("Fixed")) },
        Milestone {
            due: Some(date("2026-02-01")),
            done: Some(date("2026-02-02")),
            ..Milestone::new(title("Done"))
        },
    ];
    facts.objects = vec![LentObject {
        since: Some(date("2027-02-01")),
        until: Some(date("2027-06")),
        ..LentObject::new(title("Map"))
    }];
    facts.shipments = vec![
        Shipment { leaves: Some(date("2027-02-10")), ..Shipment::new() },
        Shipment {
            leaves: Some(date("2027-01-10")),
            state: ShipmentState::Arrived,
            ..Shipment::new()
        },
    ];
    add(desk, &facts)
}

fn days_of(facts: &ExhibitionFacts) -> Vec<String> {
    let leg = &facts.legs[0];
    let object = &facts.objects[0];
    let mut days = vec![leg.opens, leg.closes];
    days.extend(facts.milestones.iter().map(|it| it.due));
    days.extend([object.since, object.until]);
    days.extend(facts.shipments.iter().map(|it| it.leaves));
    days.into_iter().map(|day| day.map_or_else(String::new, |day| day.to_string())).collect()
}

#[test]
fn a_plan_moves_with_all_that_is_planned_and_nothing_that_is_done() {
    let desk = Desk::new();
    let id = plan(&desk);
    let before = days_of(&get(&desk, id).facts);
    assert_eq!(
        before,
        [
            "2027-03-01",
            "2027-05",
            "2027-01-30",
            "2026-12-01",
            "2026-02-01",
            "2027-02-01",
            "2027-06",
            "2027-02-10",
            "2027-01-10",
        ]
    );
    edit(&desk, id, |tx, version| exhibition::move_plan(tx, id, version, 31));
    assert_eq!(
        days_of(&get(&desk, id).facts),
        [
            "2027-04-01",
            "2027-06",
            "2027-03-02",
            "2027-01-01",
            "2026-02-01",
            "2027-03-04",
            "2027-07",
            "2027-03-13",
            "2027-01-10",
        ]
    );
    desk.registry.undo(&stamp(), None).unwrap();
    assert_eq!(days_of(&get(&desk, id).facts), before);
    let version = get(&desk, id).version;
    edit(&desk, id, |tx, version| exhibition::move_plan(tx, id, version, 1));
    let stale = desk.refuses(|tx| exhibition::move_plan(tx, id, version, 1));
    assert!(matches!(stale, Error::Stale { kind: Kind::Exhibition }));
}

#[test]
fn a_leg_takes_its_milestones_along_or_leaves_them_where_they_are() {
    let desk = Desk::new();
    let id = plan(&desk);
    let leg = get(&desk, id).facts.legs[0].id.unwrap();
    let counted = |desk: &Desk| {
        let found = get(desk, id).facts.milestones[0].clone();
        (found.due.unwrap().to_string(), found.counted.unwrap().days)
    };
    edit(&desk, id, |tx, version| exhibition::move_leg(tx, id, version, leg, 10, true));
    assert_eq!(counted(&desk), ("2027-02-09".into(), -30));
    assert_eq!(get(&desk, id).facts.objects[0].since, Some(date("2027-02-01")));
    edit(&desk, id, |tx, version| exhibition::move_leg(tx, id, version, leg, -10, false));
    assert_eq!(counted(&desk), ("2027-02-09".into(), -20));
    let step = get(&desk, id).facts.milestones[0].id.unwrap();
    edit(&desk, id, |tx, version| {
        exhibition::move_milestone(tx, id, version, step, date("2027-02-28"))
    });
    assert_eq!(counted(&desk), ("2027-02-28".into(), -1));
    // In a month there is no day to count to.
    edit(&desk, id, |tx, version| {
        exhibition::move_milestone(tx, id, version, step, date("2027-02"))
    });
    let found = get(&desk, id).facts.milestones[0].clone();
    assert_eq!((found.due, found.counted), (Some(date("2027-02")), None));
    let gone = desk.problems(|tx| {
        let version = exhibition::get(tx, id)?.version;
        exhibition::move_leg(tx, id, version, step, 1, true)
    });
    assert_eq!(gone, ["leg: item-gone"]);
}

#[test]
fn a_copy_is_the_plan_for_the_next_with_nothing_done() {
    let desk = Desk::sample();
    let shows = desk.looks(|conn| record::find(conn, "", &[Kind::Exhibition], "fr", 9));
    let first = get(&desk, shows[0].id);
    let copy = |days| {
        desk.does(Op::Add(Kind::Exhibition), |tx| {
            exhibition::duplicate(tx, first.id, &title("Next"), days)
        })
    };
    let next = get(&desk, copy(Some(365)));
    let facts = &next.facts;
    assert_eq!((facts.state, &facts.title), (ExhibitionState::Idea, &title("Next")));
    assert_eq!(facts.legs[0].opens, Some(date("2028-02-12")));
    assert!(facts.milestones.iter().all(|it| it.done.is_none() && it.due.is_some()));
    assert!(facts.permits.iter().all(|it| it.expires.is_none() && it.asked.is_none()));
    assert!(facts.accepted.is_empty() && facts.conditions.is_empty() && facts.rates.is_empty());
    assert_eq!(facts.objects.len(), first.facts.objects.len());
    // Its items are its own, and name one another as before.
    assert_ne!(facts.legs[0].id, first.facts.legs[0].id);
    assert_eq!(facts.objects[2].legs, [facts.legs[0].id.unwrap()]);
    assert_eq!(facts.milestones[1].after, facts.milestones[0].id);
    assert_eq!(facts.milestones[0].counted.as_ref().unwrap().leg, facts.legs[0].id.unwrap());

    let empty = get(&desk, copy(None)).facts;
    assert!(empty.legs.iter().all(|leg| leg.begins().is_none()));
    assert!(empty.milestones.iter().all(|it| it.due.is_none() && it.counted.is_some()));
    let problems = desk.problems(|tx| exhibition::duplicate(tx, first.id, &title(" "), None));
    assert_eq!(problems, ["title: title-missing"]);
    desk.is_sound();
}

#[test]
fn what_is_due_before_the_first_opening_of_a_copy_is_counted_from_it() {
    let desk = Desk::new();
    let id = plan(&desk);
    let copy = desk
        .does(Op::Add(Kind::Exhibition), |tx| exhibition::duplicate(tx, id, &title("Next"), None));
    let days: Vec<i32> = get(&desk, copy)
        .facts
        .milestones
        .iter()
        .map(|it| it.counted.as_ref().unwrap().days)
        .collect();
    assert_eq!(days, [-30, -90, -393]);
}

#[test]
fn the_usual_plan_is_counted_back_by_the_calendar() {
    let desk = Desk::new();
    let mut opening = leg(desk.venue("Hall"), "2027-03-31", "2027-05-31");
    let legs = [opening.clone()];
    let days: Vec<String> = milestone::presets(opening.id.unwrap(), &legs)
        .into_iter()
        .map(|it| it.due.unwrap().to_string())
        .collect();
    assert_eq!(
        days,
        [
            "2026-03-31",
            "2026-06-30",
            "2026-07-31",
            "2026-09-30",
            "2026-09-30",
            "2026-11-30",
            "2027-01-31",
            "2027-03-16",
            "2027-06-15",
        ]
    );
    opening.opens = Some(date("2027-03"));
    let found = milestone::presets(opening.id.unwrap(), &[opening.clone()]);
    assert!(found[0].due.is_none());
    assert_eq!(found[0].counted.as_ref().unwrap().days, -360);
}

#[test]
fn a_budget_is_summed_up_in_the_minor_units_of_its_currency() {
    let desk = Desk::new();
    let id = plan(&desk);
    let facts = get(&desk, id).facts;
    assert!(facts.objects[0].id.is_some());
    let mut other = facts.clone();
    other.budget = vec![BudgetLine {
        id: None,
        heading: " Transport ".into(),
        partner: None,
        currency: "JPY".into(),
        planned: Some(Amount(7)),
        committed: None,
        paid: None,
    }];
    edit(&desk, id, |tx, version| exhibition::save(tx, id, version, &other));
    assert_eq!(get(&desk, id).facts.budget[0].heading, "Transport");
    assert_eq!(get(&desk, id).balance.sums[0].planned, Amount(7));
}
