//! Several who reach one registry: one writes, the others read and are told who.

use std::path::{Path, PathBuf};

use serde_json::json;
use tawama_registry::{Kind, Name, Op, Registry, partner};
use tawama_window_tests::{Desk, Language, Window, amina, binary};

/// The sample in a folder that is kept in step with other machines.
fn in_step(desk: &Desk) -> PathBuf {
    std::fs::create_dir(desk.path(".stfolder")).unwrap();
    desk.sample("Tanger.tawama")
}

fn add(registry: &Registry, name: &str) {
    let facts =
        partner::PartnerFacts::new(partner::PartnerKind::City, vec![Name::preferred("fr", name)]);
    registry.write(&amina(), Op::Add(Kind::Partner), |tx| partner::add(tx, &facts)).unwrap();
}

/// Has someone on another machine sit there who was last heard of then (RFC 3339).
fn sit(registry: &Path, heard: &str) {
    let holder = json!({
        "who": "Karim", "machine": "bureau-2", "process": 7, "since": "2026-01-05T08:00:00Z",
        "heard": heard, "beat": 3, "token": "0192",
    });
    std::fs::write(registry.with_extension("tawama-seat"), holder.to_string()).unwrap();
}

/// A picture for somebody's own eyes, where `TAWAMA_PICTURES` names a folder; and no fault by axe.
fn look(window: &Window, called: &str) {
    let found: Vec<String> = window.violations().iter().map(|it| format!("{it:?}")).collect();
    assert!(found.is_empty(), "{called}: {found:#?}");
    if let Some(folder) = std::env::var_os("TAWAMA_PICTURES") {
        window.picture(&Path::new(&folder).join(format!("{called}.png")));
    }
}

#[test]
fn whoever_comes_second_reads_follows_and_writes_when_the_first_has_finished() {
    let desk = Desk::new(Language::Fr);
    let file = in_step(&desk);
    let karim = Registry::open_as(&file, amina().today, "Karim").unwrap();
    let window = desk.open(&file);
    window.sees("Karim");
    window.sees("Syncthing");
    window.go("#partner-room");
    assert!(!window.page().button("#partner-add").is_there(), "nothing can be written");
    add(&karim, "Ville de Karim");
    window.filter("Karim");
    window.lists(&["Ville de Karim"]);
    drop(karim);
    window.page().button("#seat-reopen").click();
    window.page().button("#partner-add").wait();
    window.sees("#seat-ours");
    look(&window, "seat-ours-fr");

    // Now the window has the seat, and a script is refused with its code.
    let refused = std::process::Command::new(binary("tawama-cli"))
        .args(["--lang", "fr", "add", "partner", "--name", "fr=Fès"])
        .env("TAWAMA_REGISTRY", &file)
        .output()
        .unwrap();
    assert_eq!(refused.status.code(), Some(4));
    assert!(String::from_utf8_lossy(&refused.stderr).contains("Amina"));
    window.close();
    assert!(!file.with_extension("tawama-seat").exists());
}

#[test]
fn a_seat_that_fell_silent_is_freed_by_a_person_and_the_banner_is_read_in_every_language() {
    for language in Language::ALL {
        let desk = Desk::new(language);
        let file = in_step(&desk);
        let copy = "Tanger.sync-conflict-20261130-101112-ABCDEFG.tawama";
        std::fs::copy(&file, desk.path(copy)).unwrap();
        sit(&file, "2026-01-05T09:00:00Z");
        let window = desk.open(&file);
        window.sees("bureau-2");
        window.sees(copy);
        look(&window, &format!("seat-silent-{}", language.tag()));
        window.page().button("#seat-free-ask").click();
        let dialog = window.page().any("dialog");
        dialog.sees("Karim");
        look(&window, &format!("seat-free-{}", language.tag()));
        dialog.button("#seat-free-act").click();
        window.sees("#seat-ours");
        window.go("#partner-room");
        window.page().button("#partner-add").wait();
    }
}

#[test]
fn whoever_loses_the_seat_is_told_who_has_it_and_reads_on() {
    let desk = Desk::new(Language::En);
    let file = in_step(&desk);
    let window = desk.open(&file);
    window.sees("#seat-ours");
    sit(&file, "2999-01-01T00:00:00Z");
    window.sees("Karim");
    window.sees_no("#seat-ours");
    window.go("#partner-room");
    assert!(!window.page().button("#partner-add").is_there());
    look(&window, "seat-lost-en");
}
