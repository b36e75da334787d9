//! Backups: whole, kept by day, week and month, restored and taken back.

use std::path::{Path, PathBuf};

use chrono::Duration;
use tawama_registry::backup::{self, Cause, Keeping};
use tawama_registry::document::store::Store;
use tawama_registry::document::{self, DocumentFacts, DocumentKind, Owner};
use tawama_registry::{Error, Kind, Op, Registry, Stamp, Wording, check};

use crate::support::{Desk, stamp};

fn folder(desk: &Desk) -> PathBuf {
    backup::folder_beside(&desk.path)
}

/// The same desk `days` later.
fn later(days: i64) -> Stamp {
    let now = stamp();
    Stamp { at: now.at + Duration::days(days), today: now.today + Duration::days(days), ..now }
}

fn make(desk: &Desk, cause: Cause, stamp: &Stamp) -> backup::Made {
    backup::make(&desk.registry, &folder(desk), cause, Keeping::default(), stamp).unwrap()
}

/// A document of a partner, with this content.
fn document(desk: &Desk, content: &str) -> String {
    let party = desk.partner(&format!("Party of {content}"));
    let file = desk.folder.path().join("scan.pdf");
    std::fs::write(&file, content).unwrap();
    let taken = Store::of(&desk.path).take_in(&file).unwrap();
    let facts = DocumentFacts {
        name: "scan.pdf".into(),
        kind: DocumentKind::SignedText,
        lang: None,
        title: Wording::default(),
        day: None,
        pages: None,
        note: String::new(),
    };
    desk.does(Op::Add(Kind::Document), |tx| {
        document::add(tx, Owner::Partner(party), &taken, &facts)
    });
    taken.sha256
}

#[test]
fn a_backup_holds_what_the_registry_held_and_says_so() {
    let desk = Desk::sample();
    let sha256 = document(&desk, "%PDF-1.7 signed");
    let made = make(&desk, Cause::Asked, &stamp());
    assert_eq!((made.documents, made.broken, made.pruned), (1, 0, 0));
    let list = backup::list(&desk.path, &folder(&desk)).unwrap();
    assert_eq!(list, std::slice::from_ref(&made.backup));
    let path = Path::new(&made.backup.path);
    let documents = folder(&desk).join("sample.documents");
    let held = backup::look(path, &documents).unwrap();
    assert_eq!(held.documents, (1, 0));
    assert!(held.damage.is_empty());
    assert_eq!(held.records.iter().find(|(kind, _)| *kind == Kind::Agreement).unwrap().1, 3);
    assert_eq!(held.last.unwrap().op, "add-document");
    // It is a registry by itself: opened, it says the same.
    let copy = desk.folder.path().join("copy.tawama");
    std::fs::copy(path, &copy).unwrap();
    let other = Registry::open(&copy, stamp().today).unwrap();
    assert_eq!(other.read(check::dump).unwrap(), desk.dump());
    assert!(Store::in_folder(documents).path(&sha256).exists());
    #[cfg(unix)]
    {
        let about = std::fs::metadata(path).unwrap();
        assert_eq!(std::os::unix::fs::PermissionsExt::mode(&about.permissions()) & 0o777, 0o600);
    }
}

#[test]
fn what_is_restored_is_what_was_and_can_be_taken_back() {
    let desk = Desk::sample();
    let lost = document(&desk, "%PDF-1.7 first");
    let then = desk.dump();
    let first = make(&desk, Cause::Daily, &stamp());
    document(&desk, "%PDF-1.7 second");
    let now = desk.dump();
    std::fs::remove_file(Store::of(&desk.path).path(&lost)).unwrap();
    let restore = |path: &str, stamp: &Stamp| {
        let path = Path::new(path);
        backup::restore(&desk.registry, path, &folder(&desk), Keeping::default(), stamp).unwrap()
    };
    let restored = restore(&first.backup.path, &later(1));
    assert_eq!((restored.documents, restored.missing), (1, 0), "the lost document is back");
    assert_eq!(desk.dump(), then);
    desk.is_sound();
    // Another program that has it open reads what was restored.
    let other = Registry::open_read_only(&desk.path, stamp().today).unwrap();
    assert_eq!(other.read(check::dump).unwrap(), then);
    restore(&restored.before.path, &later(2));
    assert_eq!(desk.dump(), now);
    desk.is_sound();
    desk.partner("After all that");
}

#[test]
fn old_backups_go_and_take_the_documents_with_them_that_no_other_names() {
    let desk = Desk::new();
    document(&desk, "%PDF-1.7 kept");
    let gone = document(&desk, "%PDF-1.7 gone");
    make(&desk, Cause::Daily, &stamp());
    let kept = Store::in_folder(folder(&desk).join("desk.documents"));
    assert!(kept.path(&gone).exists());
    desk.registry.undo(&stamp(), None).unwrap();
    let keeping = Keeping { daily: 2, weekly: 0, monthly: 0 };
    let mut pruned = 0;
    for days in 1..6 {
        let at = later(days);
        pruned += backup::make(&desk.registry, &folder(&desk), Cause::Daily, keeping, &at)
            .unwrap()
            .pruned;
    }
    assert_eq!(pruned, 4);
    assert_eq!(backup::list(&desk.path, &folder(&desk)).unwrap().len(), 2);
    assert!(!kept.path(&gone).exists());
    assert_eq!(kept.contents().unwrap().len(), 1);
}

#[test]
fn two_backups_of_one_second_are_two_and_those_of_another_registry_are_left_alone() {
    let desk = Desk::new();
    make(&desk, Cause::BeforeTidy, &stamp());
    make(&desk, Cause::BeforeTidy, &stamp());
    let stranger = folder(&desk).join("other-20200101T000000Z-daily.tawama");
    std::fs::write(&stranger, "not ours").unwrap();
    let keeping = Keeping { daily: 0, weekly: 0, monthly: 0 };
    backup::make(&desk.registry, &folder(&desk), Cause::Daily, keeping, &later(9)).unwrap();
    assert_eq!(backup::list(&desk.path, &folder(&desk)).unwrap().len(), 1);
    assert!(stranger.exists());
}

#[test]
fn what_is_no_whole_backup_is_refused_and_the_registry_stays() {
    let desk = Desk::sample();
    let made = make(&desk, Cause::Asked, &stamp());
    let before = desk.dump();
    let refused = |bytes: &[u8]| {
        let path = desk.folder.path().join("bad.tawama");
        std::fs::write(&path, bytes).unwrap();
        let keeping = Keeping::default();
        let error =
            backup::restore(&desk.registry, &path, &folder(&desk), keeping, &stamp()).unwrap_err();
        assert_eq!(desk.dump(), before);
        error
    };
    assert!(matches!(refused(b"no registry at all"), Error::NotARegistry(_)));
    let whole = std::fs::read(&made.backup.path).unwrap();
    assert!(matches!(refused(&whole[..whole.len() / 2]), Error::Damaged(_)));
    let mut newer = whole.clone();
    // `user_version` stands at byte 60 of the header.
    newer[60..64].copy_from_slice(&9999_u32.to_be_bytes());
    assert!(matches!(refused(&newer), Error::Newer { found: 9999, .. }));
    // Zeroed pages in the middle: found by looking, not by luck.
    let mut holed = whole;
    let middle = holed.len() / 2 / 4096 * 4096;
    holed[middle..middle + 8 * 4096].fill(0);
    assert!(matches!(refused(&holed), Error::Damaged(_) | Error::Sqlite(_)));
    assert_eq!(backup::list(&desk.path, &folder(&desk)).unwrap().len(), 1, "nothing was begun");
}

#[test]
fn a_place_that_is_not_there_is_told_and_leaves_nothing() {
    let desk = Desk::new();
    let file = desk.folder.path().join("a file");
    std::fs::write(&file, "").unwrap();
    let place = file.join("stick");
    let error = backup::make(&desk.registry, &place, Cause::Daily, Keeping::default(), &stamp());
    assert!(matches!(error, Err(Error::Io(path, _)) if path == place));
}
