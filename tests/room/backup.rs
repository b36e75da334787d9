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
    backups.button("#backup-look").first().click();
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
        .button("#backup-look")
        .click();
    page.any("dialog").button("#backup-restore").click();
    page.any("dialog").wait_gone();
    window.go("#partner-room");
    window.filter("après");
    window.lists(&["Ville d’après"]);
}

#[test]
fn a_registry_goes_to_another_machine_as_one_file() {
    let desk = Desk::new(Language::En);
    let file = desk.sample("Tangier.tawama");
    let window = desk.open(&file);
    let page = window.page();
    window.go("#settings-room");
    let packed = desk.path("office.tawama.zip");
    page.section("#backup-title").button("#backup-pack").click();
    window.file_dialog().take(&packed);
    window.until("the registry is packed", || packed.exists());
    window.close();

    let other = Desk::new(Language::Ar);
    let window = other.start(&[]);
    window.page().button("#start-unpack").click();
    window.file_dialog().take(&packed);
    let to = other.path("colleague.tawama");
    window.file_dialog().take(&to);
    window.page().heading("#overview-room").wait();
    assert!(to.exists());
}
