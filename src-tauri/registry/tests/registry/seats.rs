//! One writes to a registry that several machines reach, and the others read.

use std::path::{Path, PathBuf};

use chrono::{Duration, Utc};
use rusqlite::Connection;
use tawama_registry::seat::{self, MediumKind, Presence, SeatHolder};
use tawama_registry::store::ReadOnly;
use tawama_registry::{Error, Kind, Op, Registry, check, partner};
use tempfile::TempDir;

use crate::support::{Desk, city, office, stamp};

/// A registry in a folder that is kept in step with other machines.
fn in_step() -> (TempDir, PathBuf) {
    let folder = tempfile::tempdir().unwrap();
    std::fs::create_dir(folder.path().join(".stfolder")).unwrap();
    let path = folder.path().join("desk.tawama");
    drop(Registry::create(&path, &office(), &stamp()).unwrap());
    (folder, path)
}

fn seat_of(path: &Path) -> PathBuf {
    path.with_extension("tawama-seat")
}

/// Has someone on another machine sit there, last heard of so long ago.
fn sit_elsewhere(path: &Path, ago: Duration) -> SeatHolder {
    let holder = SeatHolder {
        who: "Karim".into(),
        machine: "another-machine".into(),
        process: 7,
        since: Utc::now() - Duration::hours(1),
        heard: Utc::now() - ago,
        beat: 3,
        token: "0192".into(),
    };
    std::fs::write(seat_of(path), serde_json::to_vec(&holder).unwrap()).unwrap();
    holder
}

fn journal(path: &Path) -> String {
    let conn = Connection::open(path).unwrap();
    conn.pragma_query_value(None, "journal_mode", |row| row.get(0)).unwrap()
}

fn add(registry: &Registry, name: &str) -> tawama_registry::Result<()> {
    let add = |tx: &tawama_registry::Tx<'_>| partner::add(tx, &city(name));
    registry.write(&stamp(), Op::Add(Kind::Partner), add).map(drop)
}

#[test]
fn in_a_folder_kept_in_step_one_writes_and_the_other_reads_a_copy_and_follows() {
    let (_folder, path) = in_step();
    let amina = Registry::open_as(&path, stamp().today, "Amina").unwrap();
    assert_eq!(amina.read_only(), None);
    assert_eq!(amina.standing().medium.kind, MediumKind::Synchronised);
    add(&amina, "A").unwrap();

    let karim = Registry::open_as(&path, stamp().today, "Karim").unwrap();
    assert_eq!(karim.read_only(), Some(ReadOnly::Seat));
    let standing = karim.standing();
    assert_eq!(standing.presence, Some(Presence::Writing));
    assert_eq!(standing.holder.unwrap().who, "Amina");
    assert!(standing.copied.is_some());
    assert_eq!(karim.read(check::dump).unwrap(), amina.read(check::dump).unwrap());
    let refused = add(&karim, "K").unwrap_err();
    assert!(matches!(refused, Error::Seated(holder) if holder.who == "Amina"));

    assert!(!karim.changed_elsewhere().unwrap());
    add(&amina, "B").unwrap();
    assert!(karim.changed_elsewhere().unwrap());
    let karim = karim.look_again(stamp().today).unwrap();
    assert_eq!(karim.read_only(), Some(ReadOnly::Seat));
    assert_eq!(karim.read(check::dump).unwrap(), amina.read(check::dump).unwrap());

    drop(amina);
    assert_eq!(karim.standing().presence, Some(Presence::Free));
    let karim = Registry::open_as(&path, stamp().today, "Karim").unwrap();
    assert_eq!(karim.read_only(), None);
    add(&karim, "K").unwrap();
    assert!(check::check(&karim, &stamp()).unwrap().is_sound());
    drop(karim);
    assert!(!seat_of(&path).exists());
}

#[test]
fn what_another_machine_writes_is_read_with_its_log_and_never_written_to() {
    // The other machine has it on its own disk, with a log, and we reach it through the network.
    let desk = Desk::new();
    add(&desk.registry, "A").unwrap();
    let log = desk.path.with_extension("tawama-wal");
    assert!(std::fs::metadata(&log).unwrap().len() > 0);
    let holder = sit_elsewhere(&desk.path, Duration::zero());
    let reader = Registry::open_as(&desk.path, stamp().today, "Amina").unwrap();
    assert_eq!(reader.read_only(), Some(ReadOnly::Seat));
    assert_eq!(
        reader.read(check::dump).unwrap(),
        desk.dump(),
        "what is in the log is read as well"
    );
    assert_eq!(reader.standing().holder, Some(holder));
    let asked = Registry::open_read_only(&desk.path, stamp().today).unwrap();
    assert!(asked.standing().copied.is_some());
    assert_eq!(asked.read(check::dump).unwrap(), desk.dump());
}

#[test]
fn a_silent_seat_is_told_freed_by_a_person_and_whoever_had_it_writes_no_more() {
    let (_folder, path) = in_step();
    let amina = Registry::open_as(&path, stamp().today, "Amina").unwrap();
    add(&amina, "A").unwrap();
    // Her machine sleeps, Karim frees her seat on his and sits down.
    let karim = sit_elsewhere(&path, Duration::zero());
    let refused = add(&amina, "B").unwrap_err();
    assert!(matches!(refused, Error::Seated(by) if *by == karim));
    assert!(matches!(amina.undo(&stamp(), None), Err(Error::Seated(_))));
    let standing = amina.standing();
    assert!(standing.lost);
    assert_eq!(standing.holder, Some(karim.clone()));
    drop(amina);
    assert!(seat_of(&path).exists(), "his seat stays his");

    let amina = Registry::open_as(&path, stamp().today, "Amina").unwrap();
    assert!(matches!(seat::free(&path, &karim), Err(Error::Seated(_))), "he writes");
    let silent = sit_elsewhere(&path, Duration::minutes(10));
    assert_eq!(amina.standing().presence, Some(Presence::Silent));
    seat::free(&path, &silent).unwrap();
    let amina = Registry::open_as(&path, stamp().today, "Amina").unwrap();
    add(&amina, "C").unwrap();
}

#[test]
fn a_shared_place_has_no_log_and_a_disk_has_one_again() {
    let (folder, path) = in_step();
    let registry = Registry::open(&path, stamp().today).unwrap();
    add(&registry, "A").unwrap();
    assert!(!path.with_extension("tawama-wal").exists());
    drop(registry);
    assert_ne!(journal(&path), "wal");
    // It is carried to a disk of this machine, and back.
    std::fs::remove_dir(folder.path().join(".stfolder")).unwrap();
    drop(Registry::open(&path, stamp().today).unwrap());
    assert_eq!(journal(&path), "wal");
    std::fs::create_dir(folder.path().join(".stfolder")).unwrap();
    let registry = Registry::open(&path, stamp().today).unwrap();
    add(&registry, "B").unwrap();
    assert!(!path.with_extension("tawama-wal").exists());
    drop(registry);
    assert_ne!(journal(&path), "wal");
}

#[test]
fn copies_in_conflict_are_named() {
    let (folder, path) = in_step();
    let copy = "desk.sync-conflict-20261130-101112-ABCDEFG.tawama";
    std::fs::copy(&path, folder.path().join(copy)).unwrap();
    let registry = Registry::open(&path, stamp().today).unwrap();
    assert_eq!(registry.standing().conflicts, [copy]);
}

#[test]
fn a_damaged_registry_that_another_writes_is_damaged_and_not_merely_busy() {
    let (_folder, path) = in_step();
    let mut bytes = std::fs::read(&path).unwrap();
    let middle = bytes.len() / 2 / 4096 * 4096;
    bytes[middle..middle + 16 * 4096].fill(0);
    std::fs::write(&path, bytes).unwrap();
    sit_elsewhere(&path, Duration::zero());
    let refused = Registry::open(&path, stamp().today).err().unwrap();
    assert!(matches!(refused, Error::Damaged(_)), "{refused}");
}

#[test]
fn a_registry_whose_file_went_away_is_not_written_to_until_it_is_back() {
    let desk = Desk::new();
    add(&desk.registry, "A").unwrap();
    let away = desk.folder.path().join("away");
    std::fs::create_dir(&away).unwrap();
    let ends = ["", "-wal", "-shm"];
    let at = |folder: &Path, end: &str| folder.join(format!("desk.tawama{end}"));
    let shift = |from: &Path, to: &Path| {
        ends.iter().for_each(|end| std::fs::rename(at(from, end), at(to, end)).unwrap());
    };
    shift(desk.folder.path(), &away);
    let refused = add(&desk.registry, "B").unwrap_err();
    assert!(matches!(refused, Error::Gone(path) if path == desk.path));
    shift(&away, desk.folder.path());
    add(&desk.registry, "C").unwrap();
    desk.is_sound();
    // Another file in its place is not this registry.
    std::fs::rename(&desk.path, away.join("old.tawama")).unwrap();
    std::fs::copy(away.join("old.tawama"), &desk.path).unwrap();
    assert!(matches!(add(&desk.registry, "D"), Err(Error::Gone(_))));
}
