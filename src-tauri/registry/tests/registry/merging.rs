//! Two records of one thing become one, and nothing that either said is lost unless it was left out.

use std::collections::{BTreeMap, BTreeSet};

use proptest::prelude::*;
use tawama_registry::agreement::{self, Commitment, CommitmentState, Event, EventKind, Signature};
use tawama_registry::duplicate::merge::{self, Choice, Merge};
use tawama_registry::duplicate::{self};
use tawama_registry::exhibition::{self, ExhibitionRole, Organiser};
use tawama_registry::gift::{Gift, GiftDirection};
use tawama_registry::person::{self, Contact, ContactKind, Mandate, PersonFacts};
use tawama_registry::{
    Error, Id, Kind, Name, NameKind, Op, activity, check, history, office, partner, place,
};

use crate::support::{Desk, city, date, memorandum, stamp, title};

fn versions(desk: &Desk, kind: Kind, ids: [Id; 2]) -> [u32; 2] {
    ids.map(|id| {
        desk.looks(|conn| {
            Ok(conn.query_row(
                &format!("SELECT version FROM {} WHERE id = ?", kind.name()),
                [id],
                |row| row.get(0),
            )?)
        })
    })
}

fn merging(desk: &Desk, kind: Kind, kept: Id, other: Id) -> Merge {
    let [kept_version, other_version] = versions(desk, kind, [kept, other]);
    Merge { kind, kept, kept_version, other, other_version, choices: BTreeMap::new() }
}

fn merged(desk: &Desk, merge: &Merge) {
    desk.does(Op::Merge(merge.kind), |tx| merge::merge(tx, merge));
}

fn gift(what: &str) -> Gift {
    Gift {
        id: None,
        direction: GiftDirection::Given,
        day: Some(date("2025-02")),
        what: title(what),
        person: None,
        activity: None,
        currency: None,
        value: None,
        note: String::new(),
    }
}

fn name(lang: &str, kind: NameKind, text: &str) -> Name {
    Name { lang: lang.into(), kind, text: text.into() }
}

/// Two parties that are one, each with its own of everything, and the agreements of both.
fn doubled() -> (Desk, Id, Id, [Id; 2]) {
    let desk = Desk::new();
    let home = desk.partner("Rabat");
    let add = |facts: partner::PartnerFacts| {
        desk.does(Op::Add(Kind::Partner), |tx| partner::add(tx, &facts))
    };
    let mut one = city("Tangier");
    one.names.push(name("fr", NameKind::Preferred, "Tanger"));
    one.gifts = vec![gift("a carpet")];
    one.languages = vec!["fr".into()];
    one.notes = "met in 2024".into();
    let mut two = city("Tanja");
    two.names.push(name("ar", NameKind::Preferred, "طنجة"));
    two.country = Some("MA".into());
    two.gifts = vec![gift("a lamp"), gift("a map")];
    two.languages = vec!["ar".into(), "fr".into()];
    two.notes = "met in 2025".into();
    let (one, two) = (add(one), add(two));
    let agreements = [desk.agreement("T-1", [home, one]), desk.agreement("T-2", [home, two])];
    let who = PersonFacts {
        names: vec![Name::preferred("en", "Mounir Laymouri")],
        mandates: vec![Mandate {
            id: None,
            partner: two,
            function: title("president"),
            since: Some(date("2021")),
            until: None,
        }],
        ..Default::default()
    };
    desk.does(Op::Add(Kind::Person), |tx| person::add(tx, &who));
    (desk, one, two, agreements)
}

#[test]
fn what_both_say_is_united_and_everything_names_the_one_that_stays() {
    let (desk, one, two, agreements) = doubled();
    let before = desk.dump();
    merged(&desk, &merging(&desk, Kind::Partner, one, two));
    let found = desk.looks(|conn| partner::get(conn, one));
    let facts = &found.facts;
    assert_eq!(facts.country.as_deref(), Some("MA"), "what only the other stated");
    assert_eq!(facts.notes, "met in 2024\n\nmet in 2025");
    assert_eq!(facts.languages, ["ar", "fr"]);
    let whats: Vec<_> = facts.gifts.iter().filter_map(|gift| gift.what.pick("en")).collect();
    assert_eq!(whats, ["a carpet", "a lamp", "a map"]);
    assert_eq!(
        facts.names,
        [
            name("ar", NameKind::Preferred, "طنجة"),
            name("en", NameKind::Preferred, "Tangier"),
            name("fr", NameKind::Preferred, "Tanger"),
            name("en", NameKind::Alternate, "Tanja"),
        ]
    );
    assert_eq!((found.agreements.len(), found.people.len()), (2, 1));
    assert!(desk.registry.read(|conn| partner::get(conn, two)).is_err());
    let found =
        desk.looks(|conn| tawama_registry::record::find(conn, "Tanja", &[Kind::Partner], "en", 5));
    assert_eq!(found.iter().map(|it| it.id).collect::<Vec<_>>(), [one], "any spelling finds it");
    // Who was looking at an agreement that named the other looks again before saving.
    let stale = desk.agreement_facts(agreements[1]);
    assert_eq!(stale.0, versions(&desk, Kind::Partner, [one, one])[0]);

    let told = desk.looks(|conn| history::of(conn, one));
    assert_eq!(told[0].entry.op, "merge-partner");
    assert_eq!(told[0].entry.subject.pick("en"), Some("Tangier"));
    let text = format!("{:?}", told[0].fields);
    for word in ["a lamp", "طنجة", "met in 2025", "MA"] {
        assert!(text.contains(word), "{word} in {text}");
    }
    assert!(desk.looks(|conn| history::of(conn, two)).len() > 1, "the history of the other stays");
    desk.is_sound();
    let after = desk.dump();
    desk.registry.undo(&stamp(), None).unwrap();
    assert_eq!(desk.dump(), before);
    let log = desk.looks(|conn| tawama_registry::change::list(conn, 0, 2));
    assert_eq!(log[0].subject.pick("en"), Some("Tangier"), "{log:?}");
    assert_eq!(log[1].record.as_ref().map(|it| it.id), Some(one));
    desk.is_sound();
    desk.registry.redo(&stamp()).unwrap();
    assert_eq!(desk.dump(), after);
    desk.is_sound();
}

#[test]
fn field_by_field_the_office_chooses() {
    let (desk, one, two, _) = doubled();
    let compared = desk.looks(|conn| merge::compare(conn, Kind::Partner, one, two));
    let choices: BTreeMap<&str, (Choice, usize)> = compared
        .fields
        .iter()
        .map(|field| (field.key.as_str(), (field.choice, field.choices.len())))
        .collect();
    assert_eq!(choices["country"], (Choice::Other, 2));
    assert_eq!(choices["kind"], (Choice::Kept, 0), "where both say the same there is no choice");
    assert_eq!(choices["partner_name"], (Choice::Both, 3));
    assert_eq!(choices["notes"], (Choice::Both, 3));
    assert_eq!(compared.users.len(), 2, "an agreement and a person: {:?}", compared.users);

    let mut choice = merging(&desk, Kind::Partner, one, two);
    for (key, chosen) in [
        ("country", Choice::Kept),
        ("notes", Choice::Other),
        ("gift", Choice::Other),
        ("partner_name", Choice::Kept),
    ] {
        choice.choices.insert(key.into(), chosen);
    }
    merged(&desk, &choice);
    let facts = desk.looks(|conn| partner::get(conn, one)).facts;
    assert_eq!((facts.country.as_deref(), facts.notes.as_str()), (None, "met in 2025"));
    assert_eq!((facts.gifts.len(), facts.names.len()), (2, 2));
    desk.is_sound();
}

#[test]
fn what_is_not_offered_or_no_longer_so_is_refused() {
    let (desk, one, two, _) = doubled();
    let good = merging(&desk, Kind::Partner, one, two);
    let mut wrong = good.clone();
    wrong.choices.insert("country".into(), Choice::Both);
    wrong.choices.insert("colour".into(), Choice::Kept);
    assert_eq!(
        desk.problems(|tx| merge::merge(tx, &wrong)),
        ["choices.colour: choice-unknown", "choices.country: choice-unknown"]
    );
    let same = Merge { other: one, other_version: good.kept_version, ..good.clone() };
    assert_eq!(desk.problems(|tx| merge::merge(tx, &same)), ["other: no-pair"]);
    let stale = Merge { other_version: good.other_version + 1, ..good };
    assert!(matches!(desk.refuses(|tx| merge::merge(tx, &stale)), Error::Stale { .. }));
}

#[test]
fn records_of_which_one_names_the_other_are_not_one() {
    let desk = Desk::new();
    let city_id = desk.partner("Tangier");
    let facts = partner::PartnerFacts { parent: Some(city_id), ..city("Tangier") };
    let member = desk.does(Op::Add(Kind::Partner), |tx| partner::add(tx, &facts));
    let pair = merging(&desk, Kind::Partner, city_id, member);
    assert_eq!(desk.problems(|tx| merge::merge(tx, &pair)), ["other: names-each-other"]);
}

#[test]
fn an_agreement_with_both_keeps_two_parties_or_the_merging_is_refused() {
    let desk = Desk::new();
    let (one, two, third) = (desk.partner("Tangier"), desk.partner("Tanja"), desk.partner("Rabat"));
    let between = desk.agreement("T-1", [one, two]);
    let pair = merging(&desk, Kind::Partner, one, two);
    assert_eq!(desk.problems(|tx| merge::merge(tx, &pair)), ["other: one-party-left"]);

    // With a third party the two rows become one, if they say the same.
    let (version, mut facts) = desk.agreement_facts(between);
    facts.parties.push(agreement::Party { partner: third, role: agreement::PartyRole::Signatory });
    facts.parties[1].role = agreement::PartyRole::Observer;
    desk.does(Op::Edit(Kind::Agreement), |tx| agreement::save(tx, between, version, &facts));
    assert_eq!(desk.problems(|tx| merge::merge(tx, &pair)), ["other: names-both"]);
    let (version, mut facts) = desk.agreement_facts(between);
    facts.parties[1].role = agreement::PartyRole::Signatory;
    desk.does(Op::Edit(Kind::Agreement), |tx| agreement::save(tx, between, version, &facts));
    let before = desk.dump();
    merged(&desk, &pair);
    assert_eq!(desk.agreement_facts(between).1.parties.len(), 2);
    desk.is_sound();
    desk.registry.undo(&stamp(), None).unwrap();
    assert_eq!(desk.dump(), before);
    desk.is_sound();
}

#[test]
fn agreements_become_one_with_their_promises_and_what_carries_them_out() {
    let desk = Desk::new();
    let (home, with) = (desk.partner("Rabat"), desk.partner("Lyon"));
    let promise = |what: &str| Commitment {
        id: None,
        wording: title(what),
        clause: String::new(),
        owed_by: None,
        due: Some(date("2025")),
        yearly: true,
        field: None,
        state: CommitmentState::Open,
        settled: None,
        kept: vec![date("2025")],
        note: String::new(),
    };
    let add = |reference: &str, promises: &[&str]| {
        let mut facts = memorandum(reference, [home, with]);
        facts.commitments = promises.iter().map(|what| promise(what)).collect();
        facts.events = vec![Event {
            id: None,
            kind: EventKind::Signed,
            day: date("2025-02-01"),
            note: String::new(),
        }];
        desk.does(Op::Add(Kind::Agreement), |tx| agreement::add(tx, &facts))
    };
    let one = add("T-1", &["a library", "a school"]);
    let two = add("T-2", &["a school", "a festival"]);
    let carried: Vec<Id> =
        desk.agreement_facts(two).1.commitments.iter().filter_map(|it| it.id).collect();
    let mut visit = activity::ActivityFacts::new(activity::ActivityKind::Training, title("visit"));
    visit.agreements = vec![two];
    visit.commitments = carried;
    let visit = desk.does(Op::Add(Kind::Activity), |tx| activity::add(tx, &visit));
    let before = desk.dump();

    let mut pair = merging(&desk, Kind::Agreement, one, two);
    pair.choices.insert("reference".into(), Choice::Other);
    merged(&desk, &pair);
    let facts = desk.agreement_facts(one).1;
    assert_eq!(facts.reference, "T-2", "a number that is free again can be kept");
    let owed: Vec<_> = facts.commitments.iter().filter_map(|it| it.wording.pick("en")).collect();
    assert_eq!(owed, ["a library", "a school", "a festival"], "what both promise is promised once");
    assert!(facts.commitments.iter().all(|it| it.kept.len() == 1), "{:?}", facts.commitments);
    assert_eq!(facts.events.len(), 1);
    let visit = desk.looks(|conn| activity::get(conn, visit)).facts;
    assert_eq!((visit.agreements, visit.commitments.len()), (vec![one], 2));
    desk.is_sound();
    let after = desk.dump();
    desk.registry.undo(&stamp(), None).unwrap();
    assert_eq!(desk.dump(), before);
    desk.registry.redo(&stamp()).unwrap();
    assert_eq!(desk.dump(), after);
    desk.is_sound();
}

#[test]
fn places_and_people_and_our_own_party_become_one_too() {
    let desk = Desk::new();
    let (here, there) = (desk.place("Tangier"), desk.place("Tanja"));
    let facts = partner::PartnerFacts { place: Some(there), ..city("Tangier") };
    let party = desk.does(Op::Add(Kind::Partner), |tx| partner::add(tx, &facts));
    merged(&desk, &merging(&desk, Kind::Place, here, there));
    assert_eq!(desk.looks(|conn| partner::get(conn, party)).facts.place, Some(here));
    assert_eq!(desk.looks(|conn| place::get(conn, here)).facts.names.len(), 2);

    let twin = desk.partner("Tanja");
    desk.does(Op::EditOffice, |tx| {
        let found = office::get(tx)?;
        office::save(tx, found.version, &office::OfficeFacts { home: Some(twin), ..found.facts })
    });
    merged(&desk, &merging(&desk, Kind::Partner, party, twin));
    assert_eq!(desk.looks(office::get).facts.home, Some(party));

    let (one, two) = (desk.person("Mounir Laymouri"), desk.person("Mounir Lymouri"));
    desk.does(Op::Edit(Kind::Person), |tx| {
        let found = person::get(tx, two)?;
        let mut facts = found.facts;
        facts.contacts = vec![Contact { kind: ContactKind::Email, value: "m@tanger.ma".into() }];
        person::save(tx, two, found.version, &facts)
    });
    let mut facts = memorandum("T-1", [party, desk.partner("Lyon")]);
    facts.signatures = vec![Signature {
        id: None,
        partner: party,
        person: Some(two),
        capacity: title("president"),
        signed: None,
    }];
    let signed = desk.does(Op::Add(Kind::Agreement), |tx| agreement::add(tx, &facts));
    duplicate_told_apart_is_merged(&desk, one, two);
    assert_eq!(desk.agreement_facts(signed).1.signatures[0].person, Some(one));
    assert_eq!(desk.looks(|conn| person::get(conn, one)).facts.contacts.len(), 1);
    desk.is_sound();
}

/// That two were told apart does not keep them from becoming one: someone has looked again.
fn duplicate_told_apart_is_merged(desk: &Desk, one: Id, two: Id) {
    desk.does(Op::Distinguish(Kind::Person), |tx| {
        duplicate::distinguish(tx, Kind::Person, one, two)
    });
    let before = desk.dump();
    merged(desk, &merging(desk, Kind::Person, one, two));
    desk.registry.undo(&stamp(), None).unwrap();
    assert_eq!(desk.dump(), before);
    desk.registry.redo(&stamp()).unwrap();
}

/// What the rows of a table tell of a record, whatever their identities, versions and places.
fn telling(desk: &Desk, table: &str, owner: &str, id: Id) -> BTreeSet<String> {
    desk.looks(|conn| {
        let columns: Vec<String> = conn
            .prepare("SELECT name FROM pragma_table_info(?)")?
            .query_map([table], |row| row.get(0))?
            .collect::<Result<_, _>>()?;
        let silent = ["id", "ordinal", "version", owner];
        let columns: Vec<&String> =
            columns.iter().filter(|it| !silent.contains(&it.as_str())).collect();
        let cells: Vec<String> = columns.iter().map(|it| format!("quote({it})")).collect();
        let sql =
            format!("SELECT {} FROM {table} WHERE {owner} = ?", cells.join(" || char(9) || "));
        Ok(conn.prepare(&sql)?.query_map([id], |row| row.get(0))?.collect::<Result<_, _>>()?)
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 40, failure_persistence: None, ..Default::default() })]

    #[test]
    fn nothing_is_lost_that_was_not_left_out_and_undoing_leads_back(
        lists in prop::collection::vec((0_u8..6, 0_u8..6), 2..10),
        chosen in prop::collection::vec(0_usize..3, 12),
    ) {
        let desk = Desk::new();
        let home = desk.partner("Home");
        let facts = |own: &dyn Fn(&(u8, u8)) -> u8, called: &str| {
            let mut facts = city(called);
            for pair in &lists {
                let it = own(pair);
                let lang = ["fr", "ar", "en"][usize::from(it) % 3];
                let kind = NameKind::ALL[1 + usize::from(it) % 4];
                facts.names.push(name(lang, kind, &format!("name {it}")));
                facts.gifts.push(gift(&format!("gift {it}")));
                facts.languages.push(lang.into());
            }
            facts.languages.sort();
            facts.languages.dedup();
            facts.website = format!("https://{called}.example");
            facts.country = Some(["MA", "FR"][called.len() % 2].into());
            facts
        };
        let [one, two] = [facts(&|it| it.0, "One"), facts(&|it| it.1, "Other")]
            .map(|facts| desk.does(Op::Add(Kind::Partner), |tx| partner::add(tx, &facts)));
        for (at, party) in [(1, one), (2, two)] {
            desk.agreement(&format!("T-{at}"), [home, party]);
            let mut show = exhibition::ExhibitionFacts::new(title("show"));
            for partner in [one, two] {
                show.parties.push(Organiser { partner, role: ExhibitionRole::Lead });
            }
            desk.does(Op::Add(Kind::Exhibition), |tx| exhibition::add(tx, &show));
        }
        let compared = desk.looks(|conn| merge::compare(conn, Kind::Partner, one, two));
        let mut pair = merging(&desk, Kind::Partner, one, two);
        for (field, chosen) in compared.fields.iter().zip(&chosen) {
            if let Some(choice) = field.choices.get(*chosen % field.choices.len().max(1)) {
                pair.choices.insert(field.key.clone(), *choice);
            }
        }
        let tables = [("gift", "partner"), ("partner_language", "partner"), ("partner_name", "partner")];
        let told = |id| tables.map(|(table, owner)| telling(&desk, table, owner, id));
        let (of_one, of_two) = (told(one), told(two));
        let before = desk.dump();
        merged(&desk, &pair);
        desk.is_sound();
        for (at, (table, _)) in tables.iter().enumerate() {
            let now = &told(one)[at];
            let choice = pair.choices.get(*table).copied().unwrap_or(Choice::Both);
            // A preferred name of the other became an alternate one: the text is what counts.
            let plain = |rows: &BTreeSet<String>| -> BTreeSet<String> {
                rows.iter().map(|row| row.replace("'preferred'", "'alternate'")).collect()
            };
            let (now, one, two) = (plain(now), plain(&of_one[at]), plain(&of_two[at]));
            match choice {
                Choice::Kept => prop_assert_eq!(&now, &one),
                Choice::Other => prop_assert_eq!(&now, &two),
                Choice::Both => prop_assert_eq!(now, one.union(&two).cloned().collect()),
            }
        }
        let after = desk.looks(check::dump);
        desk.registry.undo(&stamp(), None).unwrap();
        prop_assert_eq!(desk.dump(), before);
        desk.is_sound();
        desk.registry.redo(&stamp()).unwrap();
        prop_assert_eq!(desk.dump(), after);
    }
}
