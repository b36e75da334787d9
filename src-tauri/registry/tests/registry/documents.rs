//! Documents and their contents: kept once, found by their text, never lost.

use std::path::PathBuf;

use tawama_registry::document::store::{Fault, Store};
use tawama_registry::document::tidy;
use tawama_registry::document::{self, DocumentFacts, DocumentKind, DocumentQuery, Owner};
use tawama_registry::{Id, Kind, Op, Wording, agreement, check, record};

use crate::support::{ALL, Desk, stamp, title};

fn file(desk: &Desk, name: &str, content: &[u8]) -> PathBuf {
    let path = desk.folder.path().join(name);
    std::fs::write(&path, content).unwrap();
    path
}

fn facts(name: &str) -> DocumentFacts {
    DocumentFacts {
        name: name.into(),
        kind: DocumentKind::SignedText,
        lang: Some("ar".into()),
        title: Wording::default(),
        day: None,
        pages: None,
        note: String::new(),
    }
}

fn store(desk: &Desk) -> Store {
    Store::of(&desk.path)
}

pub(crate) fn add(desk: &Desk, owner: Owner, name: &str, content: &[u8]) -> Id {
    let content = store(desk).take_in(&file(desk, name, content)).unwrap();
    desk.does(Op::Add(Kind::Document), |tx| document::add(tx, owner, &content, &facts(name)))
}

fn names(desk: &Desk, text: &str) -> Vec<String> {
    let query = DocumentQuery { text: text.into(), ..DocumentQuery::all("en") };
    let rows = desk.looks(|conn| document::list(conn, &query, ALL));
    assert_eq!(desk.looks(|conn| document::count(conn, &query)) as usize, rows.len());
    rows.into_iter().map(|row| row.facts.name).collect()
}

#[test]
fn one_file_named_by_two_documents_is_kept_once_and_found_by_its_text() {
    let desk = Desk::new();
    let parties = [desk.partner("A"), desk.partner("B")];
    let owner = Owner::Agreement(desk.agreement("T-1", parties));
    let first = add(&desk, owner, "signed.pdf", b"%PDF-1.7 one");
    let second = add(&desk, Owner::Partner(parties[0]), "copy.pdf", b"%PDF-1.7 one");
    assert_eq!(store(&desk).contents().unwrap().len(), 1);
    assert_eq!(desk.looks(|conn| document::of_record(conn, owner)).len(), 1);
    let unread = desk.looks(|conn| document::unread(conn, 10));
    assert_eq!(unread.len(), 1);
    desk.registry
        .keep_text(&unread[0].sha256, "مذكرة تفاهم بين طنجة والقدس", stamp().today)
        .unwrap();
    assert!(desk.looks(|conn| document::unread(conn, 10)).is_empty());
    assert_eq!(names(&desk, "القُدس"), ["copy.pdf", "signed.pdf"]);
    let found = desk.looks(|conn| record::find(conn, "signed", &[Kind::Document], "en", 5));
    assert_eq!(found[0].id, first);
    // What was read of a content outlives deriving everything anew.
    desk.registry.rebuild(stamp().today).unwrap();
    assert_eq!(names(&desk, "القدس").len(), 2);
    // Deleted and brought back, a document is found by its text as before.
    for (id, other) in [(first, "copy.pdf"), (second, "signed.pdf")] {
        let version = desk.looks(|conn| document::get(conn, id)).version;
        desk.does(Op::Delete(Kind::Document), |tx| document::delete(tx, id, version));
        assert_eq!(names(&desk, "القدس"), [other]);
        desk.registry.undo(&stamp(), None).unwrap();
        assert_eq!(names(&desk, "القدس"), ["copy.pdf", "signed.pdf"]);
    }
    desk.is_sound();
}

#[test]
fn a_document_goes_with_its_record_and_comes_back_with_it() {
    let desk = Desk::new();
    let id = desk.agreement("T-1", [desk.partner("A"), desk.partner("B")]);
    let document = add(&desk, Owner::Agreement(id), "signed.pdf", b"one");
    let version = desk.agreement_facts(id).0;
    desk.does(Op::Delete(Kind::Agreement), |tx| agreement::delete(tx, id, version));
    assert!(names(&desk, "").is_empty());
    assert!(desk.looks(|conn| tidy::unnamed(conn, &store(&desk))).is_empty(), "an act names it");
    desk.registry.undo(&stamp(), None).unwrap();
    assert_eq!(desk.looks(|conn| document::get(conn, document)).owner.unwrap().id, id);
    assert_eq!(names(&desk, "signed"), ["signed.pdf"]);
    desk.is_sound();
}

#[test]
fn tidying_takes_away_only_what_no_document_and_no_act_names() {
    let desk = Desk::new();
    let owner = Owner::Partner(desk.partner("A"));
    let kept = add(&desk, owner, "kept.txt", b"kept");
    let deleted = add(&desk, owner, "deleted.txt", b"deleted");
    let version = desk.looks(|conn| document::get(conn, deleted)).version;
    desk.does(Op::Delete(Kind::Document), |tx| document::delete(tx, deleted, version));
    // Added, taken back, and then something else was done: it can never come again.
    add(&desk, owner, "gone.txt", b"gone");
    desk.registry.undo(&stamp(), None).unwrap();
    assert!(
        desk.looks(|conn| tidy::unnamed(conn, &store(&desk))).is_empty(),
        "it can be done again"
    );
    desk.partner("B");
    std::fs::write(store(&desk).folder().join(".half.part"), b"ha").unwrap();
    assert_eq!(desk.looks(|conn| tidy::unnamed(conn, &store(&desk))).len(), 2);

    let tidied = tidy::tidy(&desk.registry, &stamp()).unwrap();
    assert_eq!((tidied.files, tidied.bytes), (2, 6));
    assert_eq!(std::fs::read_dir(tidied.put.unwrap()).unwrap().count(), 2, "put aside, not lost");
    assert_eq!(tidy::tidy(&desk.registry, &stamp()).unwrap().put, None);
    // Taking back the deletion brings the document with its content.
    let deletion = desk.looks(|conn| tawama_registry::change::list(conn, 0, 10));
    let number = deletion.iter().find(|it| it.op == "delete-document").unwrap().number;
    desk.registry.undo(&stamp(), Some(number)).unwrap();
    assert_eq!(names(&desk, "").len(), 2);
    desk.is_sound();
    assert_eq!(desk.looks(|conn| document::get(conn, kept)).facts.name, "kept.txt");
}

#[test]
fn a_missing_an_altered_and_a_half_copied_file_are_found() {
    let desk = Desk::new();
    let owner = Owner::Partner(desk.partner("A"));
    for name in ["missing", "altered", "cut"] {
        add(&desk, owner, &format!("{name}.txt"), name.as_bytes());
    }
    let path = |name: &str| {
        let query = DocumentQuery { text: name.into(), ..DocumentQuery::all("en") };
        let row = desk.looks(|conn| document::list(conn, &query, ALL)).remove(0);
        store(&desk).path(&row.content.sha256)
    };
    std::fs::remove_file(path("missing")).unwrap();
    std::fs::write(path("altered"), b"aLtered").unwrap();
    std::fs::write(path("cut"), b"cu").unwrap();
    let findings = check::check(&desk.registry, &stamp()).unwrap();
    assert!(!findings.is_sound());
    let mut told: Vec<(String, Fault)> = findings
        .broken
        .iter()
        .map(|it| (it.document.name.pick("en").unwrap().to_owned(), it.fault))
        .collect();
    told.sort();
    assert_eq!(
        told,
        [
            ("altered.txt".to_owned(), Fault::Altered),
            ("cut.txt".to_owned(), Fault::CutShort),
            ("missing.txt".to_owned(), Fault::Missing),
        ]
    );
}

#[test]
fn a_document_is_refused_field_by_field_and_its_name_made_safe() {
    let desk = Desk::new();
    let owner = Owner::Partner(desk.partner("A"));
    let content = store(&desk).take_in(&file(&desk, "x", b"x")).unwrap();
    let wrong = DocumentFacts {
        name: " ".into(),
        lang: Some("arabic!".into()),
        pages: Some(0),
        ..facts("x")
    };
    assert_eq!(
        desk.problems(|tx| document::add(tx, owner, &content, &wrong)),
        ["name: name-missing", "lang: language-unknown", "pages: number-too-small"]
    );
    let nobody = Owner::Partner(Id::new(stamp().at));
    assert_eq!(
        desk.problems(|tx| document::add(tx, nobody, &content, &facts("x"))),
        ["owner: record-gone"]
    );
    let id = desk.does(Op::Add(Kind::Document), |tx| {
        document::add(tx, owner, &content, &facts("../a:b.pdf"))
    });
    let mut found = desk.looks(|conn| document::get(conn, id));
    assert_eq!(found.facts.name, "a_b.pdf");
    found.facts.title = title("The text");
    desk.does(Op::Edit(Kind::Document), |tx| document::save(tx, id, found.version, &found.facts));
    assert_eq!(desk.looks(|conn| record::named(conn, id)).unwrap().name, title("The text"));
}

#[test]
fn a_document_that_was_edited_deleted_and_brought_back_is_found_by_its_text() {
    let desk = Desk::sample();
    let owner = Owner::Partner(desk.partner("A"));
    let id = add(&desk, owner, "signed.pdf", b"%PDF-1.7 one");
    let sha = desk.looks(|conn| document::unread(conn, 10))[0].sha256.clone();
    desk.registry.keep_text(&sha, "une semaine culturelle", stamp().today).unwrap();
    let found = desk.looks(|conn| document::get(conn, id));
    let facts = document::DocumentFacts { lang: Some("ar".into()), ..found.facts };
    desk.does(Op::Edit(Kind::Document), |tx| document::save(tx, id, found.version, &facts));
    assert_eq!(names(&desk, "culturelle"), ["signed.pdf"]);
    let version = desk.looks(|conn| document::get(conn, id)).version;
    desk.does(Op::Delete(Kind::Document), |tx| document::delete(tx, id, version));
    assert!(names(&desk, "culturelle").is_empty());
    desk.registry.undo(&stamp(), None).unwrap();
    assert_eq!(names(&desk, ""), ["signed.pdf"]);
    assert_eq!(names(&desk, "culturelle"), ["signed.pdf"]);
    desk.is_sound();
}
