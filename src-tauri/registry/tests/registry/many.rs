//! What is done to many records at once, and the views of lists.

use tawama_registry::agreement::AgreementQuery;
use tawama_registry::bulk::{self, Bulk, ListQuery, Selected, Which};
use tawama_registry::partner::{self, PartnerQuery};
use tawama_registry::view::{self, ViewFacts};
use tawama_registry::{Error, Id, Kind, Op, change};

use crate::support::{ALL, Desk, city, stamp};

fn chosen(desk: &Desk, kind: Kind, ids: &[Id]) -> Selected {
    let seen = desk.looks(change::latest);
    Selected { kind, which: Which::Chosen { ids: ids.to_vec() }, seen }
}

fn archived(desk: &Desk, ids: &[Id]) -> Vec<bool> {
    ids.iter().map(|id| desk.looks(|conn| partner::get(conn, *id)).facts.archived).collect()
}

#[test]
fn many_are_archived_in_one_act_and_come_back_in_one() {
    let desk = Desk::new();
    let ids: Vec<Id> = ["A", "B", "C"].map(|name| desk.partner(name)).into();
    let before = desk.dump();
    let two = chosen(&desk, Kind::Partner, &ids[..2]);
    let changed = desk
        .registry
        .write(&stamp(), Op::ChangeMany(Kind::Partner), |tx| {
            bulk::apply(tx, &two, &Bulk::Archive(true))
        })
        .unwrap();
    assert_eq!(changed.value, 2);
    assert_eq!(archived(&desk, &ids), [true, true, false]);
    let told = desk.looks(|conn| change::list(conn, 0, 1)).remove(0);
    assert_eq!((told.op.as_str(), told.records), ("change-many-partner", 2));
    desk.is_sound();
    desk.registry.undo(&stamp(), None).unwrap();
    assert_eq!(desk.dump(), before);
    // Done again to what is so already, nothing is written.
    desk.registry.redo(&stamp()).unwrap();
    let again = chosen(&desk, Kind::Partner, &ids[..2]);
    let nothing = desk
        .registry
        .write(&stamp(), Op::ChangeMany(Kind::Partner), |tx| {
            bulk::apply(tx, &again, &Bulk::Archive(true))
        })
        .unwrap();
    assert_eq!((nothing.value, nothing.change), (0, None));
}

#[test]
fn all_of_a_list_but_some_are_meant_by_the_list_and_not_by_their_names() {
    let desk = Desk::new();
    let ids: Vec<Id> = (0..30).map(|at| desk.partner(&format!("City {at}"))).collect();
    let other = desk.partner("Village");
    let select = |count| Selected {
        kind: Kind::Partner,
        which: Which::All {
            listed: Box::new(ListQuery::Partner(PartnerQuery {
                text: "city".into(),
                ..PartnerQuery::all("en")
            })),
            count,
            without: vec![ids[4]],
        },
        seen: desk.looks(change::latest),
    };
    let act = Bulk::SetCountry(Some("MA".into()));
    let wrong = desk.refuses(|tx| bulk::apply(tx, &select(29), &act));
    assert!(matches!(wrong, Error::Stale { kind: Kind::Partner }), "the list holds one more");
    let op = Op::ChangeMany(Kind::Partner);
    assert_eq!(desk.does(op, |tx| bulk::apply(tx, &select(30), &act)), 29);
    let rows = desk.looks(|conn| partner::list(conn, &PartnerQuery::all("en"), ALL));
    for row in rows {
        let left_out = row.id == ids[4] || row.id == other;
        assert_eq!(row.country.is_none(), left_out);
    }
    desk.is_sound();
}

#[test]
fn what_someone_touched_since_it_was_seen_holds_all_of_it_back() {
    let desk = Desk::new();
    let ids: Vec<Id> = ["A", "B"].map(|name| desk.partner(name)).into();
    let save = |notes: &str| {
        let found = desk.looks(|conn| partner::get(conn, ids[1]));
        let facts = partner::PartnerFacts { notes: notes.into(), ..found.facts };
        desk.does(Op::Edit(Kind::Partner), |tx| partner::save(tx, ids[1], found.version, &facts));
    };
    save("first");
    let selected = chosen(&desk, Kind::Partner, &ids);
    // An undoing touches it as well, though it brings an older version back.
    desk.registry.undo(&stamp(), None).unwrap();
    let error = desk.refuses(|tx| bulk::apply(tx, &selected, &Bulk::Archive(true)));
    assert!(matches!(error, Error::Stale { kind: Kind::Partner }));
    assert_eq!(archived(&desk, &ids), [false, false]);
    let gone = Id::new(stamp().at);
    let error =
        desk.refuses(|tx| bulk::apply(tx, &chosen(&desk, Kind::Partner, &[gone]), &Bulk::Delete));
    assert!(matches!(error, Error::NotFound { .. }));
}

#[test]
fn those_that_others_name_are_told_each_and_none_is_deleted() {
    let desk = Desk::new();
    let ids: Vec<Id> = ["A", "B", "C"].map(|name| desk.partner(name)).into();
    let agreement = desk.agreement("T-1", [ids[0], ids[1]]);
    let all = chosen(&desk, Kind::Partner, &ids);
    match desk.refuses(|tx| bulk::apply(tx, &all, &Bulk::Delete)) {
        Error::Invalid(problems) => {
            let told: Vec<_> = problems
                .iter()
                .map(|it| (it.field.clone(), it.detail["name"].as_str(), it.code.as_str()))
                .collect();
            assert_eq!(
                told,
                [(ids[0].to_string(), "A", "in-use"), (ids[1].to_string(), "B", "in-use")]
            );
            assert_eq!(problems[0].detail["by"], "Memorandum T-1");
        }
        other => panic!("{other:?}"),
    }
    // Those that only name each other go together.
    let facts = partner::PartnerFacts { parent: Some(ids[2]), ..city("Below") };
    let below = desk.does(Op::Add(Kind::Partner), |tx| partner::add(tx, &facts));
    let before = desk.dump();
    let pair = chosen(&desk, Kind::Partner, &[ids[2], below]);
    let op = Op::DeleteMany(Kind::Partner);
    assert_eq!(desk.does(op, |tx| bulk::apply(tx, &pair, &Bulk::Delete)), 2);
    desk.is_sound();
    desk.registry.undo(&stamp(), None).unwrap();
    assert_eq!(desk.dump(), before);
    let _ = agreement;
}

#[test]
fn what_cannot_be_done_to_such_records_is_refused() {
    let desk = Desk::new();
    let venue = desk.venue("Hall");
    let place = desk.place("Tangier");
    let venues = chosen(&desk, Kind::Venue, &[venue]);
    let places = chosen(&desk, Kind::Place, &[place]);
    for (selected, act, problem) in [
        (&venues, Bulk::Archive(true), "act: not-for-these"),
        (&places, Bulk::AddField("water".into()), "act: not-for-these"),
        (&places, Bulk::SetCountry(Some("XX".into())), "country: country-unknown"),
    ] {
        assert_eq!(desk.problems(|tx| bulk::apply(tx, selected, &act)), [problem]);
    }
    let agreement = desk.agreement("T-1", [desk.partner("A"), desk.partner("B")]);
    let agreements = chosen(&desk, Kind::Agreement, &[agreement]);
    let unknown = Bulk::AddField("nothing".into());
    let problems = desk.problems(|tx| bulk::apply(tx, &agreements, &unknown));
    assert_eq!(problems, ["field: field-unknown"]);
    let nowhere = Bulk::SetOccasion(Some(place));
    let problems = desk.problems(|tx| bulk::apply(tx, &agreements, &nowhere));
    assert_eq!(problems, ["occasion: record-gone"]);
}

#[test]
fn a_field_is_added_to_agreements_beside_their_others_and_taken_out_again() {
    let desk = Desk::new();
    let parties = [desk.partner("A"), desk.partner("B")];
    let ids: Vec<Id> = (0..3).map(|at| desk.agreement(&format!("T-{at}"), parties)).collect();
    let all = Selected {
        kind: Kind::Agreement,
        which: Which::All {
            listed: Box::new(ListQuery::Agreement(AgreementQuery::all("en"))),
            count: 3,
            without: Vec::new(),
        },
        seen: desk.looks(change::latest),
    };
    let op = Op::ChangeMany(Kind::Agreement);
    let version = desk.agreement_facts(ids[0]).0;
    assert_eq!(desk.does(op, |tx| bulk::apply(tx, &all, &Bulk::AddField("water".into()))), 3);
    assert_eq!(desk.agreement_facts(ids[0]).1.fields, ["water"]);
    assert!(desk.agreement_facts(ids[0]).0 > version);
    let one = chosen(&desk, Kind::Agreement, &ids[..1]);
    let act = Bulk::RemoveField("water".into());
    assert_eq!(desk.does(op, |tx| bulk::apply(tx, &one, &act)), 1);
    assert!(desk.agreement_facts(ids[0]).1.fields.is_empty());
    desk.is_sound();
}

#[test]
fn a_view_bears_a_name_of_its_own_in_its_room_and_is_told_in_the_history() {
    let desk = Desk::new();
    let facts = |room: &str, name: &str| ViewFacts {
        room: room.into(),
        name: name.into(),
        look: "{}".into(),
    };
    let add = |facts: &ViewFacts| desk.does(Op::Add(Kind::SavedView), |tx| view::add(tx, facts));
    let first = add(&facts("agreements", " In force in Palestine "));
    assert_eq!(
        desk.problems(|tx| view::add(tx, &facts("agreements", "In force in Palestine"))),
        ["name: view-name-taken"]
    );
    assert_eq!(desk.problems(|tx| view::add(tx, &facts("partners", " "))), ["name: name-missing"]);
    let other = ViewFacts { look: "no".into(), ..facts("partners", "A") };
    assert_eq!(desk.problems(|tx| view::add(tx, &other)), ["look: other"]);
    add(&facts("partners", "In force in Palestine"));
    let saved = desk.looks(|conn| view::get(conn, first));
    desk.does(Op::Edit(Kind::SavedView), |tx| {
        view::save(tx, first, saved.version, &facts("agreements", "Palestine"))
    });
    assert!(matches!(
        desk.refuses(|tx| view::delete(tx, first, saved.version)),
        Error::Stale { kind: Kind::SavedView }
    ));
    let names: Vec<String> =
        desk.looks(view::list).into_iter().map(|view| view.facts.name).collect();
    assert_eq!(names, ["Palestine", "In force in Palestine"]);
    let told = desk.looks(|conn| change::list(conn, 0, 1)).remove(0);
    assert_eq!((told.op.as_str(), told.subject.pick("en")), ("edit-saved_view", Some("Palestine")));
    // A view is none of the records that a search is for.
    assert!(
        desk.looks(|conn| tawama_registry::record::find(conn, "", &[], "en", 50))
            .iter()
            .all(|named| named.kind != Kind::SavedView)
    );
    desk.is_sound();
}
