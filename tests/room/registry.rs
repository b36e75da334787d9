//! The file that is open: found again after a restart, replaced by another, refused.

use tawama_window_tests::{Desk, Language, amina};

#[test]
fn what_was_open_is_open_again_and_what_was_open_before_is_offered() {
    let desk = Desk::new(Language::Fr);
    let first = desk.sample("premier.tawama");
    let second = desk.sample("second.tawama");
    desk.open(&first).close();
    desk.open(&second).close();

    let window = desk.start(&[]);
    let rail = window.page().at("navigation", "#common-rooms");
    rail.has("button", "Service des relations internationales de Tanger").click();
    window.page().at("menuitem", "#start-leave").click();
    window.sees("#start-recent");
    window.page().has("button", "premier.tawama").wait();
    window.page().has("button", "second.tawama").wait();
    window.page().has("button", "premier.tawama").click();
    window.sees("#common-sample");
    let recent = desk.settings()["recent"][0]["path"].clone();
    assert_eq!(recent, first.display().to_string());
}

#[test]
fn a_second_start_opens_its_file_in_the_running_window() {
    let desk = Desk::new(Language::En);
    let ours = desk.sample("ours.tawama");
    let theirs = desk.sample("theirs.tawama");
    {
        let registry = desk.registry(&theirs);
        registry
            .write(&amina(), tawama_registry::Op::EditOffice, |tx| {
                let mut office = tawama_registry::office::get(tx)?;
                office.facts.name = tawama_registry::Wording::of([("en", "Office of Fez")]);
                tawama_registry::office::save(tx, office.version, &office.facts)
            })
            .unwrap();
    }
    let window = desk.open(&ours);
    window.sees("International Relations Office of Tangier");
    desk.start_again(&[&theirs]);
    window.sees("Office of Fez");
    assert!(window.title().contains("Office of Fez"), "{}", window.title());
}

#[test]
fn what_is_no_registry_is_refused_in_words_and_left_as_it_is() {
    let desk = Desk::new(Language::Fr);
    let letter = desk.path("lettre.tawama");
    std::fs::write(&letter, "Madame, Monsieur,").unwrap();
    let window = desk.open(&letter);
    let path = letter.display().to_string();
    window.notice(&window.say_with("error-not-a-registry", &[("path", &path)]));
    window.page().has("button", "#start-sample").wait();
    assert_eq!(std::fs::read(&letter).unwrap(), b"Madame, Monsieur,");
}

#[test]
fn closing_the_window_leaves_one_whole_file() {
    let desk = Desk::new(Language::Fr);
    let file = desk.sample("Tanger.tawama");
    desk.open(&file).close();
    // Whoever copies the file to another computer copies all of it.
    assert!(
        !desk.path("Tanger.tawama-wal").exists(),
        "what was written last is still beside the file"
    );
}
