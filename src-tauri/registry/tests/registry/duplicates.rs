//! What may be the same is found across spellings and scripts, and what is not is left alone.

use tawama_registry::duplicate::{self, Draft, Pair, SignKind};
use tawama_registry::partner::{self, PartnerFacts, PartnerKind};
use tawama_registry::person::{self, Contact, ContactKind, Mandate, PersonFacts};
use tawama_registry::place::{self, PlaceFacts};
use tawama_registry::{Error, Id, Kind, Name, Op, agreement, gazetteer, history};

use crate::support::{Desk, city, date, memorandum, title};

/// Names of two parties: what each is, its country, and whether the two are one.
type Case = (&'static str, &'static str, &'static str, &'static str, bool);

/// Cities, by name and country. The first half of the names below are one city each.
const CITIES: &[Case] = &[
    ("Tanger", "MA", "طنجة", "MA", true),
    ("Tanger", "MA", "Tangier", "MA", true),
    ("Ville de Tanger", "MA", "Commune urbaine de Tanger", "MA", true),
    ("جماعة طنجة", "MA", "Commune de Tanger", "MA", true),
    ("Tánger", "MA", "مدينة طنجه", "MA", true),
    ("القدس", "PS", "Al-Quds", "PS", true),
    ("القدس", "PS", "Al Qods", "PS", true),
    ("محافظة القدس", "PS", "القدس الشريف", "PS", true),
    ("Jérusalem", "PS", "القدس", "PS", true),
    ("Al-Qods", "PS", "Jerusalem", "IL", true),
    ("Nanjing", "CN", "Nankin", "CN", true),
    ("Nanjing", "CN", "南京", "CN", true),
    ("Sankt Petersburg", "RU", "Saint-Pétersbourg", "RU", true),
    ("Saint Petersburg", "RU", "Санкт-Петербург", "RU", true),
    ("Moscou", "RU", "Москва", "RU", true),
    ("Tétouan", "MA", "Tetuán", "MA", true),
    ("Tétouan", "MA", "تطوان", "MA", true),
    ("Fès", "MA", "Fez", "MA", true),
    ("Fès", "MA", "فاس", "MA", true),
    ("Marrakech", "MA", "Marrakesh", "MA", true),
    ("Marrakech", "MA", "مراكش", "MA", true),
    ("Casablanca", "MA", "الدار البيضاء", "MA", true),
    ("Commune de Casablanca", "MA", "Casablnca", "MA", true),
    ("Agadir", "MA", "أكادير", "MA", true),
    ("Agadir", "MA", "اكادير", "MA", true),
    ("Laâyoune", "MA", "العيون", "EH", true),
    ("Chefchaouen", "MA", "شفشاون", "MA", true),
    ("Chefchaouen", "MA", "Chaouen", "MA", true),
    ("Al Hoceïma", "MA", "الحسيمة", "MA", true),
    ("Oujda", "MA", "وجدة", "MA", true),
    ("Tunis", "TN", "بلدية تونس", "TN", true),
    ("Sfax", "TN", "صفاقس", "TN", true),
    ("Tripoli", "LY", "طرابلس", "LY", true),
    ("Tripoli", "LB", "طرابلس", "LB", true),
    ("Beyrouth", "LB", "Beirut", "LB", true),
    ("بيروت", "LB", "Ville de Beyrouth", "LB", true),
    ("Le Caire", "EG", "القاهرة", "EG", true),
    ("Alexandrie", "EG", "Alexandria", "EG", true),
    ("Amman", "JO", "أمانة عمان", "JO", true),
    ("Damas", "SY", "دمشق", "SY", true),
    ("Ramallah", "PS", "رام الله", "PS", true),
    ("Bethléem", "PS", "بيت لحم", "PS", true),
    ("Naplouse", "PS", "نابلس", "PS", true),
    ("Gaza", "PS", "غزة", "PS", true),
    ("Séville", "ES", "Sevilla", "ES", true),
    ("Ayuntamiento de Málaga", "ES", "Malaga", "ES", true),
    ("Cadix", "ES", "Cádiz", "ES", true),
    ("Londres", "GB", "London", "GB", true),
    ("Stadt Köln", "DE", "Cologne", "DE", true),
    ("München", "DE", "Munich", "DE", true),
    ("Aix-la-Chapelle", "DE", "Aachen", "DE", true),
    ("Anvers", "BE", "Antwerpen", "BE", true),
    ("Firenze", "IT", "Florence", "IT", true),
    ("Comune di Genova", "IT", "Gênes", "IT", true),
    ("Varsovie", "PL", "Warszawa", "PL", true),
    ("Łódź", "PL", "Lodz", "PL", true),
    ("Lisboa", "PT", "Lisbonne", "PT", true),
    ("Boulogne Billancourt", "FR", "Boulogne-Billancourt", "FR", true),
    ("Mairie de Saint-Étienne", "FR", "Saint Etienne", "FR", true),
    ("Ville de Montpellier", "FR", "Montpelier", "FR", true),
    ("İzmir", "TR", "Izmir Büyükşehir Belediyesi", "TR", false),
    ("Istanbul", "TR", "إسطنبول", "TR", true),
    ("Kyoto", "JP", "京都市", "JP", true),
    ("Dakar", "SN", "داكار", "SN", true),
    ("Nouakchott", "MR", "نواكشوط", "MR", true),
    // What is not the same.
    ("Newcastle upon Tyne", "GB", "Newcastle", "AU", false),
    ("Tripoli", "LY", "Tripoli", "LB", false),
    ("طرابلس", "LY", "Tripoli", "LB", false),
    ("Nanjing", "CN", "Nanning", "CN", false),
    ("Córdoba", "ES", "Córdoba", "AR", false),
    ("Valence", "FR", "Valencia", "ES", false),
    ("Alexandria", "EG", "Alexandria", "US", false),
    ("Casablanca", "MA", "Casablanca", "CL", false),
    ("Santiago", "CL", "Santiago de Compostela", "ES", false),
    ("Saint-Denis", "FR", "Saint-Dié", "FR", false),
    ("Tours", "FR", "Toul", "FR", false),
    ("Fès", "MA", "Safi", "MA", false),
    ("Rabat", "MA", "Rabat", "MT", false),
    ("Salé", "MA", "Sala", "SE", false),
    ("Mohammedia", "MA", "Mohammadia", "DZ", false),
    ("Paris 13e", "FR", "Paris 14e", "FR", false),
    ("Frankfurt am Main", "DE", "Frankfurt (Oder)", "DE", false),
    ("Plymouth", "GB", "Portsmouth", "GB", false),
    ("Cádiz", "ES", "Cadix", "US", false),
    ("Al-Hoceïma", "MA", "Essaouira", "MA", false),
    ("Nantes", "FR", "Nanterre", "FR", false),
    ("Hebron", "PS", "Jéricho", "PS", false),
    ("Oran", "DZ", "Orange", "FR", false),
    ("Meknès", "MA", "Marrakech", "MA", false),
    ("Sousse", "TN", "Sfax", "TN", false),
];

/// Bodies, by kind and name, all in Morocco as far as their register knows.
const BODIES: &[(PartnerKind, &str, PartnerKind, &str, bool)] = &[
    (
        PartnerKind::University,
        "Université Mohammed V",
        PartnerKind::University,
        "University of Mohammed V",
        true,
    ),
    (PartnerKind::University, "Université de Tanger", PartnerKind::University, "جامعة طنجة", true),
    (PartnerKind::University, "Université Al-Quds", PartnerKind::University, "جامعة القدس", true),
    (
        PartnerKind::Association,
        "AMPCC",
        PartnerKind::Association,
        "Association Marocaine des Présidents des Conseils Communaux",
        true,
    ),
    (PartnerKind::Museum, "Musée de Tétouan", PartnerKind::Museum, "Museum Tetouan", true),
    (PartnerKind::Museum, "Musée de la Kasbah", PartnerKind::Museum, "متحف القصبة", true),
    (PartnerKind::University, "Université de Tanger", PartnerKind::City, "Tanger", false),
    (PartnerKind::City, "Tanger", PartnerKind::Region, "Région de Tanger", false),
    (PartnerKind::Region, "Casablanca-Settat", PartnerKind::City, "Casablanca", false),
    (
        PartnerKind::University,
        "Université Mohammed V",
        PartnerKind::University,
        "Université Mohammed VI",
        false,
    ),
    (
        PartnerKind::University,
        "Université Hassan II",
        PartnerKind::University,
        "Université Hassan Ier",
        false,
    ),
    (PartnerKind::Museum, "Musée d'art moderne", PartnerKind::Museum, "Musée d'histoire", false),
    (
        PartnerKind::Association,
        "Organisation des villes arabes",
        PartnerKind::Association,
        "Organisation des capitales islamiques",
        false,
    ),
    (
        PartnerKind::Institute,
        "Institut arabe de développement urbain",
        PartnerKind::Institute,
        "Institut du monde arabe",
        false,
    ),
];

const PEOPLE: &[(&str, &str, bool)] = &[
    ("Mounir Laymouri", "Mounir Lymouri", true),
    ("Mounir Laymouri", "LAYMOURI Mounir", true),
    ("Mounir Laymouri", "منير ليموري", true),
    ("Adnan Ghait", "عدنان غيث", true),
    ("Adnan Ghaith", "Adnan Ghait", true),
    ("Mohammed Benali", "Mohamed Benali", true),
    ("Abdellah El Fassi", "Abdallah Fassi", true),
    ("Mounir Laymouri", "Mounir Alami", false),
    ("Fatima Zahra Mansouri", "Fatima Benali", false),
    ("Adnan Ghait", "Amina Rachidi", false),
    ("Karim Tazi", "Karima Tahiri", false),
];

fn named(name: &str) -> Vec<Name> {
    let arabic = name.chars().any(|letter| ('\u{600}'..='\u{6ff}').contains(&letter));
    vec![Name::preferred(if arabic { "ar" } else { "fr" }, name)]
}

fn party(kind: PartnerKind, name: &str, country: Option<&str>) -> PartnerFacts {
    let mut facts = PartnerFacts::new(kind, named(name));
    facts.country = country.map(Into::into);
    facts
}

/// Whether two drafts are found to be alike, each looked for when the other is there.
fn found(one: &Draft, other: &Draft) -> bool {
    let desk = Desk::new();
    let add = |draft: &Draft| -> Id {
        match draft {
            Draft::Partner(facts) => {
                desk.does(Op::Add(Kind::Partner), |tx| partner::add(tx, facts))
            }
            Draft::Person(facts) => desk.does(Op::Add(Kind::Person), |tx| person::add(tx, facts)),
            Draft::Place(facts) => desk.does(Op::Add(Kind::Place), |tx| place::add(tx, facts)),
        }
    };
    add(one);
    let typed = desk.looks(|conn| duplicate::alike(conn, other, 5));
    add(other);
    let pairs = desk.looks(duplicate::pairs);
    assert_eq!(typed.len(), pairs.len(), "the form and the list agree: {one:?} {other:?}");
    !pairs.is_empty()
}

#[test]
fn what_is_the_same_is_found_and_what_is_not_is_left_alone() {
    let mut cases: Vec<(String, bool, bool)> = Vec::new();
    for (one, in_one, other, in_other, same) in CITIES {
        let one = Draft::Partner(party(PartnerKind::City, one, Some(in_one)));
        let other = Draft::Partner(party(PartnerKind::City, other, Some(in_other)));
        cases.push((told(&one, &other), *same, found(&one, &other)));
    }
    for (kind, one, other_kind, other, same) in BODIES {
        let one = Draft::Partner(party(*kind, one, Some("MA")));
        let other = Draft::Partner(party(*other_kind, other, Some("MA")));
        cases.push((told(&one, &other), *same, found(&one, &other)));
    }
    for (one, other, same) in PEOPLE {
        let [one, other] = [one, other]
            .map(|name| Draft::Person(PersonFacts { names: named(name), ..Default::default() }));
        cases.push((told(&one, &other), *same, found(&one, &other)));
    }
    let count = |same, found| cases.iter().filter(|it| (it.1, it.2) == (same, found)).count();
    let (right, missed, wrong) = (count(true, true), count(true, false), count(false, true));
    let percent = |part: usize, rest: usize| 100.0 * part as f64 / (part + rest) as f64;
    println!(
        "{} pairs: precision {:.1} %, recall {:.1} %",
        cases.len(),
        percent(right, wrong),
        percent(right, missed)
    );
    let unlike: Vec<&String> = cases.iter().filter(|it| it.1 != it.2).map(|it| &it.0).collect();
    println!("{unlike:#?}");
    assert!(cases.len() >= 80);
    assert!(percent(right, wrong) >= 97.0, "{wrong} were taken for one: {unlike:?}");
    assert!(percent(right, missed) >= 95.0, "{missed} were not found: {unlike:?}");
}

fn told(one: &Draft, other: &Draft) -> String {
    let name = |draft: &Draft| match draft {
        Draft::Partner(facts) => facts.names[0].text.clone(),
        Draft::Person(facts) => facts.names[0].text.clone(),
        Draft::Place(facts) => facts.names[0].text.clone(),
    };
    format!("{} / {}", name(one), name(other))
}

#[test]
fn places_are_told_apart_by_where_they_are() {
    let at = |name: &str, north: f64, east: f64, geonames| {
        Draft::Place(PlaceFacts {
            names: named(name),
            country: Some("US".into()),
            latitude: Some(north),
            longitude: Some(east),
            geonames,
            ..Default::default()
        })
    };
    let portland = at("Portland", 45.52, -122.68, Some(5_746_545));
    assert!(!found(&portland, &at("Portland", 43.66, -70.26, Some(4_975_802))));
    assert!(!found(&portland, &at("Portland", 43.66, -70.26, None)));
    assert!(found(&portland, &at("Portland", 45.52, -122.67, None)));
    assert!(found(&portland, &at("Stumptown", 45.52, -122.68, Some(5_746_545))));
}

#[test]
fn a_number_of_the_gazetteer_makes_two_cities_one_whatever_they_are_called() {
    let desk = Desk::new();
    let hit = gazetteer::find("Tanger", Some("MA"), 1).unwrap().remove(0);
    let city_of = |name: &str| {
        desk.does(Op::Import, |tx| {
            let place = place::add(tx, &hit.place(None))?;
            let facts = PartnerFacts { place: Some(place), ..city(name) };
            partner::add(tx, &facts)
        })
    };
    let (one, other) = (city_of("The white city"), city_of("The bride of the north"));
    let pairs = desk.looks(duplicate::pairs);
    let of = |kind| pairs.iter().filter(move |pair: &&Pair| pair.kind == kind).collect::<Vec<_>>();
    assert_eq!(of(Kind::Place).len(), 1, "and their places are one: {pairs:?}");
    let parties = of(Kind::Partner);
    // One number alone does not make a pair of parties: two bodies may be of one city.
    assert!(parties.is_empty(), "{parties:?}");
    let (score, reasons) = desk.looks(|conn| duplicate::pair(conn, Kind::Partner, one, other));
    assert!(score > 0 && reasons.iter().any(|it| it.kind == SignKind::SameGeonames));
}

#[test]
fn people_are_known_by_an_address_and_by_whom_they_work_for() {
    let desk = Desk::new();
    let party = desk.partner("Tangier");
    let person = |name: &str, email: &str, mandate: bool| {
        let facts = PersonFacts {
            names: named(name),
            contacts: vec![Contact { kind: ContactKind::Email, value: email.into() }],
            mandates: (mandate.then(|| Mandate {
                id: None,
                partner: party,
                function: title("mayor"),
                since: None,
                until: None,
            }))
            .into_iter()
            .collect(),
            ..Default::default()
        };
        desk.does(Op::Add(Kind::Person), |tx| person::add(tx, &facts))
    };
    person("M. Laymouri", "maire@tanger.ma", true);
    person("Mounir Laymouri", "MAIRE@tanger.ma", true);
    person("Amina Rachidi", "amina@tanger.ma", true);
    let pairs = desk.looks(duplicate::pairs);
    let kinds: Vec<SignKind> = pairs[0].reasons.iter().map(|it| it.kind).collect();
    assert_eq!((pairs.len(), kinds), (1, vec![SignKind::SameEmail, SignKind::SameParty]));
}

#[test]
fn agreements_are_one_by_whom_they_are_with_when_and_what_they_are_called() {
    let desk = Desk::new();
    let (home, other, third) = (desk.partner("Rabat"), desk.partner("Lyon"), desk.partner("Oslo"));
    let signed = |reference: &str, day: &str, called: &str, with: Id| {
        let mut facts = memorandum(reference, [home, with]);
        facts.signed = Some(date(day));
        facts.title = title(called);
        desk.does(Op::Add(Kind::Agreement), |tx| agreement::add(tx, &facts))
    };
    let first = signed("T-1", "2025-02-01", "Memorandum on heritage and youth", other);
    let again = signed("T-01", "2025-02-01", "Memorandum on youth and heritage", other);
    signed("T-2", "2025-02-01", "Executive programme for water", other);
    signed("T-3", "2019-05-04", "Memorandum on heritage and youth", other);
    signed("T-4", "2025-02-01", "Memorandum on heritage and youth", third);
    let pairs = desk.looks(duplicate::pairs);
    let told: Vec<(Id, Id)> = pairs.iter().map(|pair| (pair.left.id, pair.right.id)).collect();
    assert_eq!(told, [(first, again)], "{pairs:?}");
    // What carries another out is not the other.
    let (version, mut facts) = desk.agreement_facts(again);
    facts.parent = Some(first);
    desk.does(Op::Edit(Kind::Agreement), |tx| agreement::save(tx, again, version, &facts));
    assert_eq!(desk.looks(duplicate::pairs), []);
}

#[test]
fn what_the_office_says_is_not_the_same_is_remembered_and_can_be_taken_back() {
    let desk = Desk::new();
    let (one, other) = (desk.partner("Tanger"), desk.partner("طنجة"));
    let none = desk.partner("Oslo");
    assert_eq!(desk.looks(duplicate::pairs).len(), 1);
    desk.does(Op::Distinguish(Kind::Partner), |tx| {
        duplicate::distinguish(tx, Kind::Partner, other, one)
    });
    assert_eq!(desk.looks(duplicate::pairs), []);
    for id in [one, other] {
        let told = desk.looks(|conn| history::of(conn, id));
        assert_eq!(told[0].entry.op, "distinguish-partner");
        assert_eq!(told[0].fields.len(), 1, "the history of each tells it: {told:?}");
    }
    desk.registry.undo(&crate::support::stamp(), None).unwrap();
    assert_eq!(desk.looks(duplicate::pairs).len(), 1);
    desk.registry.redo(&crate::support::stamp()).unwrap();
    let apart =
        |one, other| desk.looks(|conn| duplicate::told_apart(conn, Kind::Partner, one, other));
    assert!(apart(one, other) && apart(other, one) && !apart(one, none));
    desk.does(Op::Distinguish(Kind::Partner), |tx| {
        duplicate::mistake(tx, Kind::Partner, one, other)
    });
    assert!(!apart(one, other));
    assert!(matches!(
        desk.refuses(|tx| duplicate::distinguish(tx, Kind::Partner, one, one)),
        Error::Invalid(_)
    ));
    assert!(matches!(
        desk.refuses(|tx| duplicate::distinguish(tx, Kind::Person, one, other)),
        Error::NotFound { .. }
    ));
    // One that is deleted takes along what was said of it, and comes back with it.
    desk.does(Op::Distinguish(Kind::Partner), |tx| {
        duplicate::distinguish(tx, Kind::Partner, one, none)
    });
    let before = desk.dump();
    let version = desk.looks(|conn| partner::get(conn, none)).version;
    desk.does(Op::Delete(Kind::Partner), |tx| partner::delete(tx, none, version));
    desk.registry.undo(&crate::support::stamp(), None).unwrap();
    assert_eq!(desk.dump(), before);
    desk.is_sound();
}
