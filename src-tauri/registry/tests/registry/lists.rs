//! Lists: every order in every language page by page, filters, finding, counting.

use tawama_registry::agreement::{self, AgreementQuery, AgreementSort, Instrument, Status};
use tawama_registry::exhibition::{self, ExhibitionQuery, ExhibitionSort, ExhibitionState};
use tawama_registry::occasion::{self, OccasionQuery, OccasionSort};
use tawama_registry::partner::{self, PartnerQuery, PartnerSort};
use tawama_registry::person::{self, PersonQuery};
use tawama_registry::place::{self, PlaceQuery, PlaceSort};
use tawama_registry::venue::{self, VenueQuery};
use tawama_registry::{Connection, Id, Kind, Name, Op, Part, Result, record};

use crate::support::{ALL, Desk, date, memorandum, stamp, title};

const COUNTRIES: [Option<&str>; 4] = [Some("PS"), None, Some("FR"), Some("MA")];

/// A registry with enough records that pages, ties and gaps occur.
fn full() -> Desk {
    let desk = Desk::new();
    let mut parties = Vec::new();
    for at in 0..9_usize {
        let mut facts = crate::support::city(&format!("City {}", at * 7 % 5));
        facts.names.push(Name::preferred("ar", ["طنجة", "القدس", "أكادير"][at % 3]));
        facts.country = COUNTRIES[at % 4].map(Into::into);
        facts.kind = partner::PartnerKind::ALL[at % 3];
        parties.push(desk.does(Op::Add(Kind::Partner), |tx| partner::add(tx, &facts)));
        let place =
            place::PlaceFacts { names: facts.names, country: facts.country, ..Default::default() };
        desk.does(Op::Add(Kind::Place), |tx| place::add(tx, &place));
        desk.person(&format!("Person {}", at % 4));
        desk.venue(&format!("Hall {}", at % 4));
        let occasion = occasion::OccasionFacts {
            name: title(&format!("Session {at}")),
            since: (at % 2 == 0).then(|| date("2025")),
            ..Default::default()
        };
        desk.does(Op::Add(Kind::Occasion), |tx| occasion::add(tx, &occasion));
        let mut shown = exhibition::ExhibitionFacts::new(title(&format!("Gates {}", at % 3)));
        shown.state = ExhibitionState::ALL[at % 4];
        shown.legs = vec![exhibition::Leg {
            opens: (at % 3 > 0).then(|| date(&format!("2027-0{}", at % 3))),
            ..Default::default()
        }];
        desk.does(Op::Add(Kind::Exhibition), |tx| exhibition::add(tx, &shown));
    }
    for at in 0..23_usize {
        let mut facts =
            memorandum(&format!("T-{:02}", at * 7 % 23), [parties[at % 9], parties[(at + 4) % 9]]);
        facts.title = title(&format!("Memorandum {}", at % 6));
        facts.instrument = [Instrument::LetterOfIntent, Instrument::Protocol][at % 2];
        facts.signed = (at % 4 > 0).then(|| date(["2019", "2025-02", "2026-03-01"][at % 3]));
        facts.term.duration_months = (at % 5 > 0).then_some(24);
        facts.fields = vec![["culture", "water"][at % 2].into()];
        desk.does(Op::Add(Kind::Agreement), |tx| agreement::add(tx, &facts));
    }
    desk
}

/// Sees that pages of a list joined are the list, that it goes backwards as it goes
/// forth, and that the count is its length.
fn pages<R: PartialEq + std::fmt::Debug>(
    desk: &Desk,
    name: &str,
    id: impl Fn(&R) -> Id,
    list: impl Fn(&Connection, bool, Part) -> Result<Vec<R>>,
    count: impl Fn(&Connection) -> Result<u32>,
) -> usize {
    let all = desk.looks(|conn| list(conn, false, ALL));
    let mut joined = Vec::new();
    for offset in (0..).step_by(4).take_while(|offset| *offset <= all.len() as u32) {
        joined.extend(desk.looks(|conn| list(conn, false, Part { offset, limit: 4 })));
    }
    assert_eq!(joined, all, "{name}: pages joined");
    let mut back: Vec<Id> = desk.looks(|conn| list(conn, true, ALL)).iter().map(&id).collect();
    back.reverse();
    let forth: Vec<Id> = all.iter().map(&id).collect();
    assert_eq!(back, forth, "{name}: from last to first");
    assert_eq!(desk.looks(&count) as usize, all.len(), "{name}: count");
    all.len()
}

#[test]
fn every_list_in_every_order_and_language_is_whole_page_by_page() {
    let desk = full();
    for lang in ["fr", "ar", "en", "de"] {
        let lang = lang.to_owned();
        for sort in AgreementSort::ALL {
            let query = AgreementQuery { sort: *sort, ..AgreementQuery::all(&lang) };
            let found = pages(
                &desk,
                sort.word(),
                |row: &agreement::AgreementRow| row.id,
                |conn, descending, part| {
                    agreement::list(conn, &AgreementQuery { descending, ..query.clone() }, part)
                },
                |conn| agreement::count(conn, &query),
            );
            assert_eq!(found, 23);
        }
        for sort in PartnerSort::ALL {
            let query = PartnerQuery { sort: *sort, lang: lang.clone(), ..parties("") };
            let found = pages(
                &desk,
                sort.word(),
                |row: &partner::PartnerRow| row.id,
                |conn, descending, part| {
                    partner::list(conn, &PartnerQuery { descending, ..query.clone() }, part)
                },
                |conn| partner::count(conn, &query),
            );
            assert_eq!(found, 9);
        }
        for sort in PlaceSort::ALL {
            let query = PlaceQuery { sort: *sort, ..PlaceQuery::all(&lang) };
            let found = pages(
                &desk,
                sort.word(),
                |row: &place::PlaceRow| row.id,
                |conn, descending, part| {
                    place::list(conn, &PlaceQuery { descending, ..query.clone() }, part)
                },
                |conn| place::count(conn, &query),
            );
            assert_eq!(found, 9);
        }
        for sort in ExhibitionSort::ALL {
            let query = ExhibitionQuery { sort: *sort, lang: lang.clone(), ..exhibitions("") };
            let found = pages(
                &desk,
                sort.word(),
                |row: &exhibition::ExhibitionRow| row.id,
                |conn, descending, part| {
                    exhibition::list(conn, &ExhibitionQuery { descending, ..query.clone() }, part)
                },
                |conn| exhibition::count(conn, &query),
            );
            assert_eq!(found, 9);
        }
        for sort in OccasionSort::ALL {
            let query = OccasionQuery { sort: *sort, ..OccasionQuery::all(&lang) };
            pages(
                &desk,
                sort.word(),
                |row: &occasion::OccasionRow| row.id,
                |conn, descending, part| {
                    occasion::list(conn, &OccasionQuery { descending, ..query.clone() }, part)
                },
                |conn| occasion::count(conn, &query),
            );
        }
        let query = PersonQuery::all(&lang);
        pages(
            &desk,
            "people",
            |row: &person::PersonRow| row.id,
            |conn, descending, part| {
                person::list(conn, &PersonQuery { descending, ..query.clone() }, part)
            },
            |conn| person::count(conn, &query),
        );
        let query = VenueQuery::all(&lang);
        pages(
            &desk,
            "venues",
            |row: &venue::VenueRow| row.id,
            |conn, descending, part| {
                venue::list(conn, &VenueQuery { descending, ..query.clone() }, part)
            },
            |conn| venue::count(conn, &query),
        );
    }
}

fn parties(text: &str) -> PartnerQuery {
    PartnerQuery { text: text.into(), ..PartnerQuery::all("en") }
}

fn exhibitions(text: &str) -> ExhibitionQuery {
    ExhibitionQuery { text: text.into(), ..ExhibitionQuery::all("en") }
}

#[test]
fn filters_keep_what_they_name_and_count_as_they_list() {
    let desk = full();
    let all = desk.looks(|conn| agreement::list(conn, &AgreementQuery::all("en"), ALL));
    let sees = |query: AgreementQuery, keeps: &dyn Fn(&agreement::AgreementRow) -> bool| {
        for sort in AgreementSort::ALL {
            let query = AgreementQuery { sort: *sort, ..query.clone() };
            let mut found = desk.looks(|conn| agreement::list(conn, &query, ALL));
            found.sort_by(|a, b| a.reference.cmp(&b.reference));
            let wanted: Vec<_> = all.iter().filter(|row| keeps(row)).cloned().collect();
            assert!(!wanted.is_empty());
            assert_eq!(found, wanted);
            assert_eq!(desk.looks(|conn| agreement::count(conn, &query)) as usize, wanted.len());
        }
    };
    let of = || AgreementQuery::all("en");
    sees(AgreementQuery { status: vec![Status::Expired, Status::Expiring], ..of() }, &|row| {
        matches!(row.status, Status::Expired | Status::Expiring)
    });
    sees(AgreementQuery { instrument: Some(Instrument::Protocol), ..of() }, &|row| {
        row.instrument == Instrument::Protocol
    });
    let partner = all[0].parties[0].id;
    sees(AgreementQuery { partner: Some(partner), ..of() }, &|row| {
        row.parties.iter().any(|party| party.id == partner)
    });
    let morocco = PartnerQuery { country: Some("MA".into()), ..parties("") };
    let moroccans: Vec<Id> =
        desk.looks(|conn| partner::list(conn, &morocco, ALL)).iter().map(|row| row.id).collect();
    sees(AgreementQuery { country: Some("MA".into()), ..of() }, &|row| {
        row.parties.iter().any(|party| moroccans.contains(&party.id))
    });
    let watery: Vec<Id> = all
        .iter()
        .map(|row| row.id)
        .filter(|id| desk.agreement_facts(*id).1.fields == ["water"])
        .collect();
    sees(AgreementQuery { field: Some("water".into()), ..of() }, &|row| watery.contains(&row.id));
}

#[test]
fn archived_parties_and_people_are_left_out_unless_asked_for() {
    let desk = Desk::new();
    let mut facts = crate::support::city("Old");
    facts.archived = true;
    let old = desk.does(Op::Add(Kind::Partner), |tx| partner::add(tx, &facts));
    desk.partner("New");
    let count = |archived| {
        desk.looks(|conn| partner::count(conn, &PartnerQuery { archived, ..parties("") }))
    };
    assert_eq!((count(false), count(true)), (1, 2));
    let found = desk.looks(|conn| record::find(conn, "", &[Kind::Partner], "en", 10));
    assert!(found.iter().all(|named| named.id != old));
    let someone = person::PersonFacts {
        names: vec![Name::preferred("en", "Someone")],
        archived: true,
        ..Default::default()
    };
    desk.does(Op::Add(Kind::Person), |tx| person::add(tx, &someone));
    let count = |archived| {
        let query = PersonQuery { archived, ..PersonQuery::all("en") };
        desk.looks(|conn| person::count(conn, &query))
    };
    assert_eq!((count(false), count(true)), (0, 1));
}

#[test]
fn a_city_is_found_in_every_spelling_and_script() {
    let desk = Desk::sample();
    for spelling in ["طنجة", "طنجه", "طَنْجَة", "طنجـــة", "Tanger", "TANGER", "tangier", "tang"]
    {
        let rows = desk.looks(|conn| partner::list(conn, &parties(spelling), ALL));
        assert!(rows.iter().any(|row| row.home), "{spelling}");
        assert_eq!(
            desk.looks(|conn| partner::count(conn, &parties(spelling))) as usize,
            rows.len()
        );
        let named = desk.looks(|conn| record::find(conn, spelling, &[Kind::Partner], "ar", 5));
        assert!(!named.is_empty(), "{spelling}");
        // An agreement is found through the names of its parties.
        let query = AgreementQuery { text: spelling.into(), ..AgreementQuery::all("fr") };
        let rows = desk.looks(|conn| agreement::list(conn, &query, ALL));
        assert!(rows.iter().any(|row| row.reference == "TNG-2025-001"), "{spelling}");
        assert_eq!(desk.looks(|conn| agreement::count(conn, &query)) as usize, rows.len());
        assert!(!desk.looks(|conn| exhibition::list(conn, &exhibitions(spelling), ALL)).is_empty());
    }
    assert_eq!(desk.looks(|conn| partner::count(conn, &parties("\"; --"))), 0);
    assert_eq!(desk.looks(|conn| partner::count(conn, &parties("Reykjavik"))), 0);
}

#[test]
fn an_agreement_is_found_by_who_signed_it() {
    let desk = Desk::sample();
    for spelling in ["Laymouri", "laymo", "Ghait", "غيث"] {
        let query = AgreementQuery { text: spelling.into(), ..AgreementQuery::all("fr") };
        let rows = desk.looks(|conn| agreement::list(conn, &query, ALL));
        assert!(!rows.is_empty(), "{spelling}");
    }
    let _ = stamp();
}
