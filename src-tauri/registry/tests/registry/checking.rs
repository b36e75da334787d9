//! A registry that someone changed past the program: what is wrong is found, told by what it
//! concerns, and mended where that takes no guessing.

use rusqlite::Connection;
use tawama_registry::backup::{self, Cause, Keeping};
use tawama_registry::check::{self, Computed, Findings};
use tawama_registry::document::store::Store;
use tawama_registry::{Error, Registry};

use crate::support::{Desk, stamp};

fn found(desk: &Desk) -> Findings {
    check::check(&desk.registry, &stamp()).unwrap()
}

/// Changes the file as no part of the program does.
fn tamper(desk: &Desk, sql: &str) {
    let conn = Connection::open(&desk.path).unwrap();
    conn.pragma_update(None, "foreign_keys", "OFF").unwrap();
    conn.execute_batch(sql).unwrap();
}

fn repaired(desk: &Desk) -> check::Repaired {
    let beside = backup::folder_beside(&desk.path);
    check::repair(&desk.registry, &[&beside], Keeping::default(), &stamp()).unwrap()
}

#[test]
fn whatever_is_computed_is_found_where_it_was_changed_and_mended() {
    let cases: [(&str, &[Computed]); 10] = [
        (
            "UPDATE record SET label = '{\"fr\":\"Autre\"}' WHERE kind = 'partner'",
            &[Computed::Names],
        ),
        ("UPDATE record_name SET key = key || 'x'", &[Computed::Names]),
        (
            "DELETE FROM record_text WHERE rowid = (SELECT number FROM record WHERE kind = 'agreement')",
            &[Computed::Words],
        ),
        ("INSERT INTO bearer_text (rowid, name) VALUES (99999, 'nobody')", &[Computed::Words]),
        ("DELETE FROM word_part WHERE part = word", &[Computed::Words]),
        ("UPDATE standing SET status = 'expired'", &[Computed::Standings]),
        ("DELETE FROM run", &[Computed::Exhibitions]),
        ("UPDATE deadline SET day = '2030-01-01'", &[Computed::Deadlines]),
        ("DELETE FROM likeness", &[Computed::Likeness]),
        ("UPDATE country_order SET sort_ar = x'00' WHERE code = 'MA'", &[Computed::Countries]),
    ];
    for (sql, areas) in cases {
        let desk = Desk::sample();
        let facts = desk.dump();
        desk.is_sound();
        tamper(&desk, sql);
        let findings = found(&desk);
        assert_eq!(findings.derived, areas, "{sql}");
        assert_eq!((findings.is_sound(), findings.trail), (false, None), "{sql}");
        let done = repaired(&desk);
        assert_eq!((done.derived.as_slice(), done.left.is_sound()), (areas, true), "{sql}");
        assert_eq!(desk.dump(), facts, "{sql}: facts are never touched");
        let kept = backup::list(&desk.path, &backup::folder_beside(&desk.path)).unwrap();
        assert_eq!(kept[0].cause, Cause::BeforeRepair, "{sql}");
    }
}

#[test]
fn a_fact_changed_past_the_program_breaks_the_trail_and_stays() {
    let desk = Desk::sample();
    let number = desk.registry.read(tawama_registry::change::latest).unwrap();
    tamper(&desk, "UPDATE agreement SET notes = 'written past the program'");
    let findings = found(&desk);
    assert_eq!(findings.trail, Some(number), "{findings:?}");
    let facts = desk.dump();
    let done = repaired(&desk);
    assert_eq!(done.left.trail, Some(number), "it is told, and nothing is guessed");
    assert_eq!(desk.dump(), facts);
}

#[test]
fn a_row_that_names_nothing_is_told_with_its_table() {
    let desk = Desk::sample();
    tamper(&desk, "DELETE FROM occasion");
    let findings = found(&desk);
    assert_eq!(findings.dangling, [("agreement".to_owned(), 3)]);
    assert!(!repaired(&desk).left.is_sound());
}

#[test]
fn an_index_that_lost_its_rows_is_made_anew_on_opening() {
    let desk = Desk::sample();
    // The index is emptied beneath SQLite: its root page is written over with an empty leaf.
    let path = desk.path.clone();
    let root: u32 = desk
        .registry
        .read(|conn| {
            let sql = "SELECT rootpage FROM sqlite_schema WHERE name = 'standing_ends'";
            Ok(conn.query_row(sql, [], |row| row.get(0))?)
        })
        .unwrap();
    let Desk { registry, folder, .. } = desk;
    drop(registry);
    let mut bytes = std::fs::read(&path).unwrap();
    let size = usize::from(u16::from_be_bytes([bytes[16], bytes[17]]));
    let at = (root as usize - 1) * size;
    // An index leaf without cells (type 10): no free block, no cell, content from the end.
    let end = u16::try_from(size).unwrap().to_be_bytes();
    bytes[at..at + 8].copy_from_slice(&[10, 0, 0, 0, 0, end[0], end[1], 0]);
    std::fs::write(&path, bytes).unwrap();
    // Whoever may not write is told; whoever may has it mended.
    let reader = Registry::open_read_only(&path, stamp().today).err();
    assert!(matches!(reader, Some(Error::Damaged(what)) if what.contains("standing_ends")));
    let registry = Registry::open(&path, stamp().today).unwrap();
    let desk = Desk { registry, path, folder };
    desk.is_sound();
}

#[test]
fn a_lost_document_is_taken_out_of_a_backup() {
    let desk = Desk::new();
    let owner = tawama_registry::document::Owner::Partner(desk.partner("A"));
    crate::documents::add(&desk, owner, "kept.txt", b"kept");
    let beside = backup::folder_beside(&desk.path);
    let elsewhere = desk.folder.path().join("stick");
    backup::make(&desk.registry, &elsewhere, Cause::Asked, Keeping::default(), &stamp()).unwrap();
    let store = Store::of(&desk.path);
    let file = store.contents().unwrap().remove(0);
    std::fs::remove_file(&file).unwrap();
    assert_eq!(found(&desk).broken.len(), 1);
    assert_eq!(repaired(&desk).documents, 0, "there is none beside");
    let folders = [beside.as_path(), elsewhere.as_path()];
    let done = check::repair(&desk.registry, &folders, Keeping::default(), &stamp()).unwrap();
    assert_eq!((done.documents, done.left.is_sound()), (1, true));
    assert_eq!(std::fs::read(file).unwrap(), b"kept");
}

#[test]
fn a_registry_that_cannot_be_written_is_looked_at_on_any_day_and_not_mended() {
    let desk = Desk::sample();
    let later = crate::support::stamp_on("2031-06-01");
    let reader = Registry::open_read_only(&desk.path, later.today).unwrap();
    let findings = check::check(&reader, &later).unwrap();
    assert!(findings.is_sound(), "{findings:?}");
    let refused = check::repair(&reader, &[], Keeping::default(), &later);
    assert!(matches!(refused, Err(Error::ReadOnly)));
}
