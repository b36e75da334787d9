//! One registry and several who reach it; a damaged one and its backups.

use std::path::Path;

use serde_json::{Value, json};
use tawama_registry::Registry;

use crate::support::Desk;

/// The sample in a folder that is kept in step with other machines.
fn in_step() -> Desk {
    let desk = Desk::empty();
    std::fs::create_dir(desk.path(".stfolder")).unwrap();
    desk.fine(&["sample", &desk.at("office.tawama")]);
    desk
}

/// Has someone on another machine sit there.
fn sit(desk: &Desk, heard: &str) {
    let holder = json!({
        "who": "Karim", "machine": "bureau-2", "process": 7, "since": "2026-11-23T08:00:00Z",
        "heard": heard, "beat": 3, "token": "0192",
    });
    std::fs::write(desk.path("office.tawama-seat"), holder.to_string()).unwrap();
}

#[test]
fn while_another_writes_there_is_a_copy_to_read_and_writing_is_refused_with_its_code() {
    let desk = in_step();
    sit(&desk, "2999-01-01T00:00:00Z");
    let read = desk.run(&["list", "partner", "--json"]);
    assert!(read.status.success());
    assert!(!serde_json::from_slice::<Value>(&read.stdout).unwrap().as_array().unwrap().is_empty());
    let told: Value = serde_json::from_slice(&read.stderr).unwrap();
    assert_eq!(told["standing"]["holder"]["who"], "Karim");
    assert_eq!(told["standing"]["medium"]["name"], "Syncthing");
    let refused = desk.refused(4, &["add", "partner", "--name", "fr=Fès"]);
    assert!(refused.contains("Karim") && refused.contains("bureau-2"), "{refused}");
    assert!(refused.contains("Syncthing"), "{refused}");
    let told = desk.json(&["seat"]);
    assert_eq!(told["presence"], "writing");
    desk.refused(4, &["seat", "--free"]);
}

#[test]
fn a_silent_seat_is_freed_and_the_registry_written_to() {
    let desk = in_step();
    sit(&desk, "2026-11-23T08:00:20Z");
    assert_eq!(desk.json(&["seat"])["presence"], "silent");
    desk.refused(4, &["add", "partner", "--name", "fr=Fès"]);
    assert!(desk.fine(&["seat", "--free"]).contains("Syncthing"));
    desk.fine(&["add", "partner", "--name", "fr=Fès"]);
    assert!(!desk.path("office.tawama-seat").exists(), "whoever ends leaves the seat");
    assert_eq!(desk.json(&["seat"])["presence"], "free");
}

#[test]
fn a_program_that_has_it_open_keeps_others_from_writing_in_a_shared_folder_alone() {
    let desk = in_step();
    let path = desk.path("office.tawama");
    let open = |path: &Path| Registry::open(path, "2026-11-23".parse().unwrap()).unwrap();
    let held = open(&path);
    desk.refused(4, &["add", "partner", "--name", "fr=Fès"]);
    drop(held);
    std::fs::remove_dir(desk.path(".stfolder")).unwrap();
    let _held = open(&path);
    desk.fine(&["add", "partner", "--name", "fr=Fès"]);
}

#[test]
fn a_damaged_registry_is_rescued_by_its_newest_backup_and_that_is_taken_back() {
    let desk = Desk::sample();
    desk.fine(&["backup"]);
    let path = desk.path("office.tawama");
    let mut bytes = std::fs::read(&path).unwrap();
    let middle = bytes.len() / 2 / 4096 * 4096;
    bytes[middle..middle + 16 * 4096].fill(0);
    std::fs::write(&path, &bytes).unwrap();
    desk.refused(3, &["list", "partner"]);
    let looked = desk.run(&["rescue", "--look", "--json"]);
    assert_eq!(looked.status.code(), Some(6));
    let offer: Value = serde_json::from_slice(&looked.stdout).unwrap();
    assert_eq!(offer["damage"].as_array().unwrap().len(), 1);
    assert_eq!(offer["backup"]["cause"], "asked");
    let done = desk.json(&["rescue"]);
    let kept = done["kept"].as_str().unwrap().to_owned();
    assert_eq!(std::fs::read(&kept).unwrap(), bytes);
    assert!(!desk.json(&["list", "partner"]).as_array().unwrap().is_empty());
    desk.refused(1, &["rescue"]);
    desk.fine(&["rescue", "--take-back", &kept]);
    desk.refused(3, &["list", "partner"]);
}
