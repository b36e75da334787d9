//! How relationships stand, and what lives with a party or a country.

use tawama_registry::activity::{
    self, ActivityFacts, ActivityKind, ActivityParty, ActivityRole, ActivityState,
};
use tawama_registry::agreement::{
    self, Commitment, CommitmentState, CommitmentStatus, Event, EventKind,
};
use tawama_registry::gift::{Gift, GiftDirection};
use tawama_registry::money::{Amount, BudgetLine};
use tawama_registry::review::{self, Relationship, ReviewQuery, ReviewSort, Subject};
use tawama_registry::{Error, Id, Kind, Op, exhibition, history, partner};

use crate::support::{ALL, Desk, city, date, day, memorandum, title};

fn gift(what: &str, on: &str) -> Gift {
    Gift {
        id: None,
        direction: GiftDirection::Received,
        day: Some(date(on)),
        what: title(what),
        person: None,
        activity: None,
        currency: Some("JOD".into()),
        value: Some(Amount(12_500)),
        note: String::new(),
    }
}

fn promise(what: &str, due: &str, state: CommitmentState) -> Commitment {
    Commitment {
        id: None,
        wording: title(what),
        clause: String::new(),
        owed_by: None,
        due: Some(date(due)),
        yearly: false,
        field: None,
        state,
        settled: None,
        kept: Vec::new(),
        note: String::new(),
    }
}

fn cost(planned: i64, currency: &str, partner: Id) -> BudgetLine {
    BudgetLine {
        id: None,
        heading: "travel".into(),
        partner: Some(partner),
        currency: currency.into(),
        planned: Some(Amount(planned)),
        committed: Some(Amount(planned / 2)),
        paid: None,
    }
}

/// A desk with a home and a partner city in Palestine, and their memorandum.
fn desk() -> (Desk, Id, Id, Id) {
    let desk = Desk::new();
    let home = desk.partner("Tangier");
    let mut facts = city("Al-Quds");
    facts.country = Some("PS".into());
    let partner = desk.does(Op::Add(Kind::Partner), |tx| partner::add(tx, &facts));
    let mut memorandum = memorandum("T-1", [home, partner]);
    memorandum.signed = Some(date("2025-02-01"));
    memorandum.commitments = vec![
        promise("a library", "2025-12", CommitmentState::Open),
        promise("a school", "2025-06", CommitmentState::Kept),
        promise("a festival", "2027", CommitmentState::InProgress),
        promise("a tower", "2025", CommitmentState::Dropped),
    ];
    let agreement = desk.does(Op::Add(Kind::Agreement), |tx| agreement::add(tx, &memorandum));
    (desk, home, partner, agreement)
}

fn visit(desk: &Desk, partner: Id, since: &str, state: ActivityState) -> Id {
    let mut facts = ActivityFacts::new(ActivityKind::OfficialVisit, title("visit"));
    facts.since = Some(date(since));
    facts.state = state;
    facts.parties = vec![ActivityParty { partner, role: ActivityRole::Guest }];
    facts.budget = vec![cost(1_000, "MAD", partner), cost(7, "JPY", partner)];
    desk.does(Op::Add(Kind::Activity), |tx| activity::add(tx, &facts))
}

fn relationship(desk: &Desk, partner: Id, today: &str) -> Relationship {
    let query = ReviewQuery::all("en");
    let found = desk.looks(|conn| review::review(conn, &query, ALL, day(today)));
    assert_eq!(found.len(), desk.looks(|conn| review::count(conn, &query)) as usize);
    found.into_iter().find(|it| it.id == partner).unwrap()
}

fn contact(it: &Relationship) -> Option<String> {
    it.last_contact.map(|day| day.to_string())
}

#[test]
fn the_last_contact_is_the_latest_thing_that_took_place() {
    let (desk, _, partner, _) = desk();
    let signed = relationship(&desk, partner, "2026-03-15");
    assert_eq!((contact(&signed).as_deref(), signed.days), (Some("2025-02-01"), Some(407)));
    assert_eq!(signed.in_force, 1);

    // A visit that is only planned, or called off, or still ahead, was no contact.
    visit(&desk, partner, "2025-09-01", ActivityState::Planned);
    visit(&desk, partner, "2025-10-01", ActivityState::Cancelled);
    visit(&desk, partner, "2027-01-01", ActivityState::Confirmed);
    assert_eq!(contact(&relationship(&desk, partner, "2026-03-15")).as_deref(), Some("2025-02-01"));
    visit(&desk, partner, "2025-11-20", ActivityState::Done);
    assert_eq!(contact(&relationship(&desk, partner, "2026-03-15")).as_deref(), Some("2025-11-20"));
    desk.does(Op::Edit(Kind::Partner), |tx| {
        let found = partner::get(tx, partner)?;
        let mut facts = found.facts;
        facts.gifts = vec![gift("a key of the city", "2026-03-14")];
        partner::save(tx, partner, found.version, &facts)
    });
    let given = relationship(&desk, partner, "2026-03-15");
    assert_eq!((contact(&given).as_deref(), given.days), (Some("2026-03-14"), Some(1)));
    // Asked about an earlier day, what came later had not been.
    assert_eq!(contact(&relationship(&desk, partner, "2025-12-01")).as_deref(), Some("2025-11-20"));
}

#[test]
fn promises_and_money_are_told_by_what_became_of_them() {
    let (desk, _, partner, _) = desk();
    visit(&desk, partner, "2026-05-01", ActivityState::Planned);
    visit(&desk, partner, "2026-06-01", ActivityState::Cancelled);
    let it = relationship(&desk, partner, "2026-03-15");
    assert_eq!((it.kept, it.owed, it.overdue), (1, 2, 1), "what was dropped is not owed");
    let money: Vec<_> = it
        .money
        .iter()
        .map(|sum| (sum.currency.as_str(), sum.planned.0, sum.committed.0))
        .collect();
    assert_eq!(money, [("JPY", 7, 3), ("MAD", 1_000, 500)], "what was called off costs nothing");
}

#[test]
fn who_was_never_met_comes_first_and_whom_we_met_last_comes_last() {
    let (desk, home, partner, _) = desk();
    let stranger = desk.partner("Nowhere");
    let order = |query: &ReviewQuery| -> Vec<Id> {
        let found = desk.looks(|conn| review::review(conn, query, ALL, day("2026-03-15")));
        found.iter().map(|it| it.id).collect()
    };
    let all = ReviewQuery::all("en");
    assert_eq!(order(&all), [stranger, partner, home]);
    assert_eq!(order(&ReviewQuery { sort: ReviewSort::Name, ..all.clone() })[0], partner);
    assert_eq!(
        order(&ReviewQuery { sort: ReviewSort::InForce, ..all.clone() })[0],
        stranger,
        "none in force is the least"
    );
    assert_eq!(order(&ReviewQuery { country: Some("PS".into()), ..all.clone() }), [partner]);
    assert_eq!(order(&ReviewQuery { text: "nowh".into(), ..all }), [stranger]);
}

#[test]
fn all_that_lives_with_a_country_is_on_one_page_and_what_is_over_is_not() {
    let (desk, _, partner, agreement) = desk();
    let coming = visit(&desk, partner, "2026-05-01", ActivityState::Planned);
    visit(&desk, partner, "2025-05-01", ActivityState::Done);
    let show = desk.exhibition("Gates");
    desk.does(Op::Edit(Kind::Exhibition), |tx| {
        let found = exhibition::get(tx, show)?;
        let mut facts = found.facts;
        facts.parties =
            vec![exhibition::Organiser { partner, role: exhibition::ExhibitionRole::CoOrganiser }];
        exhibition::save(tx, show, found.version, &facts)
    });
    let links = |subject: &Subject| {
        desk.looks(|conn| review::links(conn, subject, "en", day("2026-03-15")))
    };
    let country = links(&Subject::Country("PS".into()));
    assert_eq!(country.partners.iter().map(|it| it.id).collect::<Vec<_>>(), [partner]);
    assert_eq!(country.agreements.iter().map(|it| it.id).collect::<Vec<_>>(), [agreement]);
    assert_eq!(country.activities.iter().map(|it| it.id).collect::<Vec<_>>(), [coming]);
    assert_eq!(country.exhibitions.iter().map(|it| it.id).collect::<Vec<_>>(), [show]);
    let owed: Vec<_> = country.promises.iter().map(|it| it.status).collect();
    assert_eq!(owed, [CommitmentStatus::Overdue, CommitmentStatus::InProgress]);
    let planned: Vec<_> =
        country.money.iter().map(|sum| (sum.currency.as_str(), sum.planned.0)).collect();
    assert_eq!(planned, [("JPY", 7), ("MAD", 1_000)], "of what lives alone");
    assert_eq!(country, review::Links { ..links(&Subject::Partner(partner)) });

    // Denounced, it no longer binds anyone: neither it nor its promises live.
    let (version, mut facts) = desk.agreement_facts(agreement);
    facts.events.push(Event {
        id: None,
        kind: EventKind::Denounced,
        day: date("2026-01-01"),
        note: String::new(),
    });
    desk.does(Op::Edit(Kind::Agreement), |tx| agreement::save(tx, agreement, version, &facts));
    let after = links(&Subject::Country("PS".into()));
    assert!(after.agreements.is_empty() && after.promises.is_empty());
    assert!(links(&Subject::Country("FR".into())).partners.is_empty());
    let nobody = desk
        .registry
        .read(|conn| review::links(conn, &Subject::Partner(agreement), "en", day("2026-03-15")));
    assert!(matches!(nobody, Err(Error::NotFound { kind: Kind::Partner, .. })));
}

#[test]
fn gifts_are_told_in_the_history_and_what_is_wrong_with_one_at_its_field() {
    let (desk, _, partner, _) = desk();
    let found = desk.looks(|conn| partner::get(conn, partner));
    let mut facts = found.facts;
    facts.gifts = vec![
        Gift { what: Default::default(), ..gift("", "2026") },
        Gift { currency: Some("XYZ".into()), ..gift("a vase", "2026") },
        Gift { value: Some(Amount(-1)), ..gift("a book", "2026") },
        Gift { person: Some(partner), ..gift("a map", "2026") },
    ];
    assert_eq!(
        desk.problems(|tx| partner::save(tx, partner, found.version, &facts)),
        [
            "gifts.0.what: text-missing",
            "gifts.1.currency: currency-unknown",
            "gifts.2.value: amount-out-of-range",
            "gifts.3.person: record-gone",
        ]
    );
    facts.gifts = vec![Gift { value: None, ..gift("an olive tree", "2026") }];
    desk.does(Op::Edit(Kind::Partner), |tx| partner::save(tx, partner, found.version, &facts));
    let kept = desk.looks(|conn| partner::get(conn, partner)).facts.gifts;
    assert_eq!((kept[0].value, kept[0].currency.as_deref()), (None, None));
    let mut worth = desk.looks(|conn| partner::get(conn, partner));
    worth.facts.gifts[0].value = Some(Amount(12_500));
    worth.facts.gifts[0].currency = Some("JOD".into());
    desk.does(Op::Edit(Kind::Partner), |tx| {
        partner::save(tx, partner, worth.version, &worth.facts)
    });
    let told = format!("{:?}", desk.looks(|conn| history::of(conn, partner)));
    assert!(told.contains("12.500 JOD"), "{told}");
    desk.is_sound();
}
