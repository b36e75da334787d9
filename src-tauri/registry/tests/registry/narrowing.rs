//! What lists are narrowed by: each filter keeps what the same rule, told in Rust, keeps.

use std::collections::BTreeSet;

use tawama_registry::activity::{self, ActivityFacts, ActivityKind, ActivityQuery};
use tawama_registry::agreement::{
    self, AgreementFacts, AgreementQuery, AgreementRow, AgreementSort, Commitment, CommitmentState,
    Renewal, Source, SourceFact, SourceKind,
};
use tawama_registry::document::store::Store;
use tawama_registry::document::{self, DocumentFacts, DocumentKind, DocumentQuery, Owner};
use tawama_registry::exhibition::{self, ExhibitionFacts, ExhibitionQuery, Leg};
use tawama_registry::occasion::{self, OccasionFacts, OccasionQuery};
use tawama_registry::partner::{self, PartnerQuery};
use tawama_registry::person::{self, Mandate, PersonFacts, PersonQuery};
use tawama_registry::place::{self, PlaceFacts, PlaceQuery};
use tawama_registry::review::{self, ReviewQuery};
use tawama_registry::venue::{self, VenueFacts, VenueQuery};
use tawama_registry::{Id, Kind, Name, Op, PartialDate, Period};

use crate::support::{ALL, Desk, city, date, memorandum, stamp, title};

const DATES: [Option<&str>; 7] = [
    None,
    Some("2024"),
    Some("2025"),
    Some("2025-02"),
    Some("2025-02-01"),
    Some("2025-12-31"),
    Some("2026-03"),
];

fn some_date(at: usize) -> Option<PartialDate> {
    DATES[at % DATES.len()].map(date)
}

fn periods() -> impl Iterator<Item = Period> {
    (0..DATES.len()).flat_map(|from| {
        (0..DATES.len()).map(move |until| Period { from: some_date(from), until: some_date(until) })
    })
}

/// Parties, places and an occasion, and as many agreements as are asked for, no two alike.
fn agreements(count: usize) -> (Desk, Vec<Id>, Id) {
    let desk = Desk::new();
    let countries = ["MA", "PS", "FR"];
    let parties: Vec<Id> = (0..6)
        .map(|at| {
            let mut facts = city(&format!("City {at}"));
            facts.country = (at % 4 < 3).then(|| countries[at % 3].into());
            desk.does(Op::Add(Kind::Partner), |tx| partner::add(tx, &facts))
        })
        .collect();
    let occasion = desk.occasion("Session");
    desk.does(Op::Import, |tx| {
        for at in 0..count {
            let parties = [parties[at % 6], parties[(at / 6 + at + 1) % 6]];
            if parties[0] == parties[1] {
                continue;
            }
            let mut facts = memorandum(&format!("T-{at:04}"), parties);
            facts.signed = some_date(at);
            facts.term.duration_months = (at % 3 > 0).then_some(6 + (at as u32 % 20));
            if at % 5 == 0 && at % 3 > 0 {
                facts.term.renewal = Renewal::Tacit;
                facts.term.renewal_months = Some(12);
            }
            facts.occasion = (at % 4 == 0).then_some(occasion);
            facts.fields = vec![["culture", "water"][at % 2].into()];
            facts.sources = (0..at % 3)
                .map(|one| Source {
                    id: None,
                    fact: SourceFact::ALL[0],
                    kind: SourceKind::Press,
                    citation: "a paper".into(),
                    seen: None,
                    confirmed: one == 0,
                })
                .collect();
            if at % 7 == 0 {
                facts.commitments = vec![Commitment {
                    id: None,
                    wording: title("to meet"),
                    clause: String::new(),
                    owed_by: None,
                    due: None,
                    yearly: false,
                    field: None,
                    state: CommitmentState::ALL[at / 7 % CommitmentState::ALL.len()],
                    settled: None,
                    kept: Vec::new(),
                    note: String::new(),
                }];
            }
            agreement::add(tx, &facts)?;
        }
        Ok(())
    });
    (desk, parties, occasion)
}

/// Sees that a query keeps exactly those agreements that `keeps` does, in every order.
fn keeps(
    desk: &Desk,
    all: &[(AgreementRow, AgreementFacts)],
    query: AgreementQuery,
    keeps: impl Fn(&AgreementRow, &AgreementFacts) -> bool,
) -> usize {
    let wanted: BTreeSet<Id> =
        all.iter().filter(|(row, facts)| keeps(row, facts)).map(|(row, _)| row.id).collect();
    for sort in AgreementSort::ALL {
        let query = AgreementQuery { sort: *sort, ..query.clone() };
        let rows = desk.looks(|conn| agreement::list(conn, &query, ALL));
        let found: BTreeSet<Id> = rows.iter().map(|row| row.id).collect();
        assert_eq!(found.len(), rows.len(), "none twice");
        assert_eq!(found, wanted, "{query:?}");
        assert_eq!(desk.looks(|conn| agreement::count(conn, &query)) as usize, wanted.len());
        // From last to first, and in pages, it is the same list.
        let backwards = AgreementQuery { descending: true, ..query };
        let mut back = desk.looks(|conn| agreement::list(conn, &backwards, ALL));
        back.reverse();
        assert_eq!(back, rows);
    }
    wanted.len()
}

fn all_of(desk: &Desk) -> Vec<(AgreementRow, AgreementFacts)> {
    let rows = desk.looks(|conn| agreement::list(conn, &AgreementQuery::all("en"), ALL));
    rows.into_iter().map(|row| (row.clone(), desk.agreement_facts(row.id).1)).collect()
}

#[test]
fn agreements_are_narrowed_as_the_rule_says_whether_few_or_many_are_meant() {
    // More than are found first and sorted, so that both ways of looking are gone.
    let (desk, parties, occasion) = agreements(1600);
    let all = all_of(&desk);
    assert!(all.len() > 1300);
    let of = || AgreementQuery::all("en");
    let found = keeps(&desk, &all, AgreementQuery { owed: true, ..of() }, |_, facts| {
        let open = [CommitmentState::Open, CommitmentState::InProgress];
        facts.commitments.iter().any(|it| open.contains(&it.state))
    });
    assert!((50..1000).contains(&found));
    let signed = Period { from: None, until: Some(date("2026")) };
    let many = keeps(&desk, &all, AgreementQuery { signed, ..of() }, |_, facts| {
        signed.may_hold(facts.signed, facts.signed)
    });
    assert!(many > 1000, "{many}");
    let both = AgreementQuery { signed, partner: Some(parties[2]), unconfirmed: true, ..of() };
    keeps(&desk, &all, both, |_, facts| {
        facts.signed.is_some()
            && facts.sources.iter().any(|it| !it.confirmed)
            && facts.parties.iter().any(|it| it.partner == parties[2])
    });
    let at = AgreementQuery { occasion: Some(occasion), ..of() };
    keeps(&desk, &all, at, |_, facts| facts.occasion == Some(occasion));
    let tacit = AgreementQuery { renewal: Some(Renewal::Tacit), ..of() };
    assert!(keeps(&desk, &all, tacit, |row, _| row.renewal == Renewal::Tacit) > 0);
    let only: Vec<Id> = all.iter().step_by(9).map(|(row, _)| row.id).collect();
    let these = AgreementQuery { only: only.clone(), ..of() };
    assert_eq!(keeps(&desk, &all, these, |row, _| only.contains(&row.id)), only.len());
}

#[test]
fn agreements_are_narrowed_by_any_period_of_signing_and_of_ending() {
    let (desk, ..) = agreements(60);
    let all = all_of(&desk);
    for period in periods() {
        let query = AgreementQuery { signed: period, ..AgreementQuery::all("en") };
        keeps(&desk, &all, query, |row, _| period.may_hold(row.signed, row.signed));
        let query = AgreementQuery { ends: period, ..AgreementQuery::all("en") };
        keeps(&desk, &all, query, |row, _| period.may_hold(row.ends, row.ends));
    }
}

#[test]
fn what_lasts_is_narrowed_by_the_days_it_may_last() {
    let desk = Desk::new();
    let mut spans = Vec::new();
    for (at, since) in DATES.iter().enumerate() {
        for until in &DATES[at..] {
            let (since, until) = (since.map(date), until.map(date));
            if since.is_none() && until.is_some() {
                continue;
            }
            let name = title(&format!("{since:?} {until:?}"));
            let held = OccasionFacts { name: name.clone(), since, until, ..Default::default() };
            let held = desk.does(Op::Add(Kind::Occasion), |tx| occasion::add(tx, &held));
            let mut visit = ActivityFacts::new(ActivityKind::ALL[0], name.clone());
            (visit.since, visit.until) = (since, until);
            let visit = desk.does(Op::Add(Kind::Activity), |tx| activity::add(tx, &visit));
            let mut shown = ExhibitionFacts::new(name);
            shown.legs = vec![Leg { opens: since, closes: until, ..Default::default() }];
            let shown = desk.does(Op::Add(Kind::Exhibition), |tx| exhibition::add(tx, &shown));
            spans.push((since, until, [held, visit, shown]));
        }
    }
    for period in periods() {
        let wanted = |which: usize| -> BTreeSet<Id> {
            let within = spans.iter().filter(|(since, until, _)| period.may_hold(*since, *until));
            within.map(|(_, _, ids)| ids[which]).collect()
        };
        let occasions = OccasionQuery { period, ..OccasionQuery::all("en") };
        let found = desk.looks(|conn| occasion::list(conn, &occasions, ALL));
        assert_eq!(found.iter().map(|row| row.id).collect::<BTreeSet<_>>(), wanted(0));
        assert_eq!(desk.looks(|conn| occasion::count(conn, &occasions)) as usize, found.len());
        let activities = ActivityQuery { period, ..ActivityQuery::all("en") };
        let found = desk.looks(|conn| activity::list(conn, &activities, ALL));
        assert_eq!(found.iter().map(|row| row.id).collect::<BTreeSet<_>>(), wanted(1));
        let exhibitions = ExhibitionQuery { period, ..ExhibitionQuery::all("en") };
        let found = desk.looks(|conn| exhibition::list(conn, &exhibitions, ALL));
        let found: BTreeSet<_> = found.iter().map(|row| row.id).collect();
        assert_eq!(found, wanted(2), "{period:?}");
        assert_eq!(desk.looks(|conn| exhibition::count(conn, &exhibitions)) as usize, found.len());
    }
}

#[test]
fn parties_are_told_apart_by_what_is_in_force_with_them() {
    let (desk, parties, _) = agreements(40);
    let lonely = desk.partner("Lonely");
    let in_force: BTreeSet<Id> = all_of(&desk)
        .iter()
        .filter(|(row, _)| row.status.is_in_force())
        .flat_map(|(_, facts)| facts.parties.iter().map(|it| it.partner).collect::<Vec<_>>())
        .collect();
    assert!(!in_force.is_empty());
    let list = |in_force| {
        let query = PartnerQuery { in_force, ..PartnerQuery::all("en") };
        let rows = desk.looks(|conn| partner::list(conn, &query, ALL));
        assert_eq!(desk.looks(|conn| partner::count(conn, &query)) as usize, rows.len());
        for row in &rows {
            assert_eq!(row.in_force > 0, in_force.unwrap_or(row.in_force > 0));
        }
        rows.into_iter().map(|row| row.id).collect::<BTreeSet<_>>()
    };
    assert_eq!(list(Some(true)), in_force);
    let without = list(Some(false));
    assert!(without.contains(&lonely) && without.is_disjoint(&in_force));
    assert_eq!(list(None).len(), parties.len() + 1);
    let review = ReviewQuery { in_force: Some(false), ..ReviewQuery::all("en") };
    let reviewed = desk.looks(|conn| review::review(conn, &review, ALL, stamp().today));
    assert_eq!(reviewed.iter().map(|it| it.id).collect::<BTreeSet<_>>(), without);
}

#[test]
fn relationships_are_narrowed_by_how_long_there_was_silence() {
    let (desk, ..) = agreements(40);
    desk.partner("Lonely");
    let today = stamp().today;
    let all = desk.looks(|conn| review::review(conn, &ReviewQuery::all("en"), ALL, today));
    for from in DATES.iter().flatten() {
        let silent = Period { from: Some(date(from)), until: Some(PartialDate::day(today)) };
        let query = ReviewQuery { silent, ..ReviewQuery::all("en") };
        let found = desk.looks(|conn| review::review(conn, &query, ALL, today));
        assert_eq!(desk.looks(|conn| review::count(conn, &query)) as usize, found.len());
        for it in &all {
            let heard = it.last_contact.is_some_and(|day| day.latest() >= date(from).earliest());
            if heard {
                assert!(!found.contains(it), "{from}: {:?}", it.last_contact);
            }
            if it.last_contact.is_none() {
                assert!(found.contains(it));
            }
        }
    }
}

#[test]
fn people_are_found_by_the_party_and_the_day_of_their_mandate() {
    let desk = Desk::new();
    let parties = [desk.partner("A"), desk.partner("B")];
    let mut mandates = Vec::new();
    for since in 0..DATES.len() {
        for until in 0..DATES.len() {
            let mandate = |partner| Mandate {
                id: None,
                partner,
                function: title("mayor"),
                since: some_date(since),
                until: some_date(until),
            };
            let facts = PersonFacts {
                names: vec![Name::preferred("en", &format!("P {since} {until}"))],
                mandates: vec![mandate(parties[(since + until) % 2])],
                ..Default::default()
            };
            // A mandate that ends before it begins is refused.
            let added = desk.registry.write(&stamp(), Op::Import, |tx| person::add(tx, &facts));
            mandates.extend(added.ok().map(|added| (added.value, facts.mandates[0].clone())));
        }
    }
    assert!(mandates.len() > 20);
    for partner in [None, Some(parties[0]), Some(parties[1])] {
        for day in [None, Some("2025-02-01"), Some("2025-06-15"), Some("2026-03-15")] {
            let in_office = day.map(date);
            let query = PersonQuery { partner, in_office, ..PersonQuery::all("en") };
            let rows = desk.looks(|conn| person::list(conn, &query, ALL));
            let found: BTreeSet<Id> = rows.iter().map(|row| row.id).collect();
            let wanted: BTreeSet<Id> = mandates
                .iter()
                .filter(|(_, it)| partner.is_none_or(|partner| partner == it.partner))
                .filter(|(_, it)| {
                    in_office.is_none_or(|day| {
                        it.since.is_none_or(|since| since.earliest() <= day.latest())
                            && it.until.is_none_or(|until| until.latest() >= day.earliest())
                    })
                })
                .map(|(id, _)| *id)
                .collect();
            assert_eq!(found, wanted, "{partner:?} {day:?}");
            assert_eq!(desk.looks(|conn| person::count(conn, &query)) as usize, found.len());
        }
    }
}

#[test]
fn places_venues_and_exhibitions_are_found_by_their_country() {
    let desk = Desk::new();
    let place = |country: &str| {
        let facts = PlaceFacts {
            names: vec![Name::preferred("en", country)],
            country: Some(country.into()),
            ..Default::default()
        };
        desk.does(Op::Add(Kind::Place), |tx| place::add(tx, &facts))
    };
    let (here, there) = (place("MA"), place("PS"));
    let venue = |place| {
        let facts = VenueFacts { name: title("Hall"), place: Some(place), ..Default::default() };
        desk.does(Op::Add(Kind::Venue), |tx| venue::add(tx, &facts))
    };
    let (near, far) = (venue(here), venue(there));
    let mut shown = ExhibitionFacts::new(title("Gates"));
    shown.legs = vec![Leg { venue: Some(far), ..Default::default() }];
    let shown = desk.does(Op::Add(Kind::Exhibition), |tx| exhibition::add(tx, &shown));
    let country = || Some("PS".to_owned());
    let places = PlaceQuery { country: country(), ..PlaceQuery::all("en") };
    let places = desk.looks(|conn| place::list(conn, &places, ALL));
    assert_eq!(places.iter().map(|row| row.id).collect::<Vec<_>>(), [there]);
    let venues = VenueQuery { country: country(), ..VenueQuery::all("en") };
    let venues = desk.looks(|conn| venue::list(conn, &venues, ALL));
    assert_eq!(venues.iter().map(|row| row.id).collect::<Vec<_>>(), [far]);
    let venues = VenueQuery { place: Some(here), ..VenueQuery::all("en") };
    assert_eq!(desk.looks(|conn| venue::list(conn, &venues, ALL))[0].id, near);
    let exhibitions = ExhibitionQuery { country: country(), ..ExhibitionQuery::all("en") };
    let exhibitions = desk.looks(|conn| exhibition::list(conn, &exhibitions, ALL));
    assert_eq!(exhibitions.iter().map(|row| row.id).collect::<Vec<_>>(), [shown]);
    let elsewhere = ExhibitionQuery { country: Some("MA".into()), ..ExhibitionQuery::all("en") };
    assert_eq!(desk.looks(|conn| exhibition::count(conn, &elsewhere)), 0);
}

#[test]
fn documents_are_found_by_what_they_are_of_and_written_in() {
    let desk = Desk::new();
    let partner = desk.partner("A");
    let agreement = desk.agreement("T-1", [partner, desk.partner("B")]);
    let file = desk.folder.path().join("text.txt");
    std::fs::write(&file, "text").unwrap();
    let content = Store::of(&desk.path).take_in(&file).unwrap();
    let add = |owner, lang: Option<&str>| {
        let facts = DocumentFacts {
            name: "text.txt".into(),
            kind: DocumentKind::ALL[0],
            lang: lang.map(Into::into),
            title: title("Text"),
            day: None,
            pages: None,
            note: String::new(),
        };
        desk.does(Op::Add(Kind::Document), |tx| document::add(tx, owner, &content, &facts))
    };
    let signed = add(Owner::Agreement(agreement), Some("ar"));
    let letter = add(Owner::Partner(partner), Some("fr"));
    let found = |query: DocumentQuery| {
        let rows = desk.looks(|conn| document::list(conn, &query, ALL));
        assert_eq!(desk.looks(|conn| document::count(conn, &query)) as usize, rows.len());
        rows.into_iter().map(|row| row.id).collect::<Vec<_>>()
    };
    let all = || DocumentQuery::all("en");
    assert_eq!(found(all()), [letter, signed]);
    assert_eq!(found(DocumentQuery { of: Some(Kind::Agreement), ..all() }), [signed]);
    assert_eq!(found(DocumentQuery { of: Some(Kind::Partner), ..all() }), [letter]);
    assert!(found(DocumentQuery { of: Some(Kind::Venue), ..all() }).is_empty());
    assert_eq!(found(DocumentQuery { written: Some("fr".into()), ..all() }), [letter]);
}
