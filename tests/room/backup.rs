//! Backups: made, looked into, restored and taken back; a registry as one file.

use tawama_registry::{Kind, Op, partner};
use tawama_registry::{Name, backup};
use tawama_window_tests::{Desk, Language, amina};

#[test]
fn what_was_lost_is_restored_from_a_backup_and_that_is_taken_back() {
    let desk = Desk::new(Language::Fr);
    let file = desk.sample("Tanger.tawama");
    let window = desk.open(&file);
    let page = window.page();
    window.go("#settings-room");
    let backups = page.section("#backup-title");
    backups.button("#backup-make").click();
    window.notice("#backup-made");
    let made = backup::list(&file, &backup::folder_beside(&file)).unwrap();
    assert!(!made.is_empty());

    // Something is added afterwards, and restoring takes it away.
    let facts = partner::PartnerFacts::new(
        partner::PartnerKind::City,
        vec![Name::preferred("fr", "Ville d’après")],
    );
    desk.registry(&file)
        .write(&amina(), Op::Add(Kind::Partner), |tx| partner::add(tx, &facts))
        .unwrap();
    backups.begins("button", "#backup-look").first().click();
    let dialog = page.any("dialog");
    dialog.sees("Service des relations internationales de Tanger");
    dialog.button("#backup-restore").click();
    dialog.wait_gone();
    window.go("#partner-room");
    window.filter("après");
    window.lists(&[]);

    window.go("#settings-room");
    backups
        .has("row", &window.say("backup-cause-before-restore"))
        .first()
        .begins("button", "#backup-look")
        .click();
    page.any("dialog").button("#backup-restore").click();
    page.any("dialog").wait_gone();
    window.go("#partner-room");
    window.filter("après");
    window.lists(&["Ville d’après"]);
}

#[test]
fn a_registry_travels_sealed_and_opens_under_its_passphrase_alone() {
    let desk = Desk::new(Language::Ar);
    let file = desk.sample("Tanger.tawama");
    let window = desk.open(&file);
    let page = window.page();
    window.go("#settings-room");
    page.section("#backup-title").button("#backup-seal").click();
    let dialog = page.any("dialog");
    dialog.field("#backup-passphrase").fill("قصيرة");
    dialog.button("#backup-seal-do").click();
    dialog.sees(&window.say_with("problem-passphrase-short", &[("least", "12")]));
    dialog.field("#backup-passphrase").fill("باب البحر وباب العمود");
    dialog.field("#backup-passphrase-again").fill("باب البحر وباب الخليل");
    dialog.button("#backup-seal-do").click();
    dialog.sees("#problem-passphrase-differs");
    dialog.field("#backup-passphrase-again").fill("باب البحر وباب العمود");
    dialog.button("#backup-seal-do").click();
    let archive = desk.path("office.tawama.zip.age");
    window.file_dialog().take(&archive);
    let packed = [("path", archive.display().to_string()), ("count", "0".to_owned())];
    let packed = packed.each_ref().map(|(key, value)| (*key, value.as_str()));
    window.notice(&window.say_with("backup-packed", &packed));
    assert!(std::fs::read(&archive).unwrap().starts_with(b"age-encryption.org/v1"));

    page.link("#overview-room").click();
    page.button("#overview-own").click();
    page.button("#start-unpack").click();
    window.file_dialog().take(&archive);
    let dialog = page.any("dialog");
    dialog.sees("office.tawama.zip.age");
    dialog.field("#backup-passphrase").fill("باب البحر وباب الخليل");
    dialog.button("#start-unseal-do").click();
    let place = desk.path("colleague.tawama");
    window.file_dialog().take(&place);
    dialog.sees("#problem-archive-passphrase");
    // The place was said already.
    dialog.field("#backup-passphrase").fill("باب البحر وباب العمود");
    dialog.button("#start-unseal-do").click();
    dialog.wait_gone();
    window.sees("#overview-changes");
    let same = |path| desk.registry(path).read(tawama_registry::check::dump).unwrap();
    assert_eq!(same(&place), same(&file));
}

#[test]
fn what_is_wrong_is_found_told_and_mended_and_the_diagnostic_names_nobody() {
    let desk = Desk::new(Language::En);
    let file = desk.sample("Tanger.tawama");
    let window = desk.open(&file);
    let page = window.page();
    window.go("#settings-room");
    let upkeep = page.section("#settings-upkeep");
    upkeep.button("#settings-check").click();
    upkeep.sees("#settings-sound");
    // Another program writes past this one.
    let conn = rusqlite::Connection::open(&file).unwrap();
    conn.execute("UPDATE standing SET status = 'expired'", []).unwrap();
    drop(conn);
    upkeep.button("#settings-check").click();
    upkeep.sees("#settings-unsound");
    let area = window.say("check-area-standings");
    upkeep.sees(&window.say_with("settings-derived", &[("area", &area)]));
    upkeep.button("#settings-repair").click();
    window.notice(&window.say_with("settings-repaired-derived", &[("area", &area)]));
    upkeep.sees("#settings-sound");

    let about = page.section("#settings-about");
    about.button("#settings-diagnostic").click();
    let told = about.at("group", "#settings-diagnostic").text();
    assert!(told.contains("Tawama") && told.contains("agreement=3"), "{told}");
    assert!(!told.contains("Tang") && !told.contains(&file.display().to_string()), "{told}");
    about.button("#settings-diagnostic-copy").click();
    window.notice("#settings-diagnostic-copied");
}
