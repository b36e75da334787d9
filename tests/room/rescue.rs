//! A damaged registry: named, rescued by its newest backup, and that taken back.

use std::path::Path;

use tawama_registry::backup;
use tawama_window_tests::{Desk, Language, amina};

fn harm(file: &Path) -> Vec<u8> {
    let mut bytes = std::fs::read(file).unwrap();
    let middle = bytes.len() / 2 / 4096 * 4096;
    bytes[middle..middle + 16 * 4096].fill(0);
    std::fs::write(file, &bytes).unwrap();
    bytes
}

#[test]
fn a_damaged_registry_is_rescued_from_the_start_screen_and_that_is_taken_back() {
    for language in Language::ALL {
        let desk = Desk::new(language);
        let file = desk.sample("Tanger.tawama");
        {
            let registry = desk.registry(&file);
            let (cause, keeping) = (backup::Cause::Asked, backup::Keeping::default());
            let beside = backup::folder_beside(&file);
            backup::make(&registry, &beside, cause, keeping, &amina()).unwrap();
        }
        let harmed = harm(&file);
        let window = desk.open(&file);
        window.sees("#rescue-title");
        window.sees(" check: ");
        assert_eq!(window.violations().len(), 0, "{:?}", window.violations());
        if let Some(folder) = std::env::var_os("TAWAMA_PICTURES") {
            window.picture(&Path::new(&folder).join(format!("rescue-{}.png", language.tag())));
        }
        window.page().button("#rescue-do").click();
        window.sees("#common-sample");
        let kept = backup::rescue::kept(&file);
        assert_eq!(std::fs::read(&kept[0]).unwrap(), harmed);

        window.go("#settings-room");
        let backups = window.page().section("#backup-title");
        backups.begins("button", "#rescue-take-back").first().click();
        let dialog = window.page().any("dialog");
        dialog.button("#rescue-take-back").click();
        window.sees("#rescue-title");
        assert_eq!(std::fs::read(&file).unwrap(), harmed);
        window.page().button("#rescue-do").click();
        window.sees("#common-sample");
    }
}

#[test]
fn a_damaged_registry_without_backups_says_what_to_do_and_the_start_screen_stays() {
    let desk = Desk::new(Language::Fr);
    let file = desk.sample("Tanger.tawama");
    harm(&file);
    let window = desk.open(&file);
    window.sees("#rescue-no-backup");
    window.page().button("#rescue-later").click();
    window.sees_no("#rescue-title");
    window.page().has("button", "#start-sample").wait();
}
