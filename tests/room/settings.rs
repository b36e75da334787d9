//! What belongs to the office is set in the window: its names, its countries, its fields.

use tawama_registry::{Kind, agreement, letterhead, office, record};
use tawama_window_tests::{Desk, Language, amina};

#[test]
fn an_office_calls_a_country_as_its_own_country_does() {
    let desk = Desk::new(Language::Fr);
    let file = desk.sample("Tanger.tawama");
    let window = desk.open(&file);
    let page = window.page();
    window.go("#settings-room");
    let countries = page.section("#settings-countries");
    countries.field("#settings-country-choose").choose("Espagne");
    countries.wording("#settings-country-label", "fr").fill("Royaume d’Espagne");
    window.save();
    countries.sees("Royaume d’Espagne");
    countries.button("#settings-country-back").click();
    countries.button("#settings-country-back").wait_gone();
    window.undo();
    countries.sees("Royaume d’Espagne");
    let labels = desk.registry(&file).read(office::countries).unwrap();
    assert_eq!(labels["ES"].pick("fr"), Some("Royaume d’Espagne"));
}

#[test]
fn a_field_of_cooperation_is_added_used_and_not_removed_while_used() {
    let desk = Desk::new(Language::Ar);
    let file = desk.sample("Tanger.tawama");
    let window = desk.open(&file);
    let page = window.page();
    window.go("#settings-room");
    page.section("#settings-fields").button("#settings-field-add").click();
    let form = page.at("dialog", "#settings-field-add");
    form.wording("#settings-field-label", "ar").fill("الفلاحة الحضرية");
    window.save();
    form.wait_gone();
    page.section("#settings-fields").sees("الفلاحة الحضرية");

    let culture = window.say_with("common-remove", &[("name", "الثقافة")]);
    page.section("#settings-fields").button(&culture).click();
    window.notice("مذكرة تفاهم بين طنجة والقدس").wait();
    page.section("#settings-fields").sees("الثقافة");

    let title = "مذكرة تفاهم بين طنجة والقدس";
    window.go("#agreement-room");
    page.any("table").row(title).link(title).click();
    page.edit("#agreement-fields").button("#agreement-field-add").click();
    page.at("menuitem", "الفلاحة الحضرية").click();
    window.save();
    page.section("#agreement-fields").sees("الفلاحة الحضرية");

    let facts = desk.registry(&file).read(|conn| {
        let found = record::find(conn, "طنجة والقدس", &[Kind::Agreement], "ar", 1)?;
        agreement::get(conn, found[0].id, amina().today).map(|memorandum| memorandum.facts)
    });
    assert!(facts.unwrap().fields.contains(&"field".to_owned()));
}

#[test]
fn the_name_of_the_office_and_its_pattern_are_changed_and_taken_back() {
    let desk = Desk::new(Language::Fr);
    let file = desk.sample("Tanger.tawama");
    let window = desk.open(&file);
    let page = window.page();
    window.go("#settings-room");
    let form = page.edit("#settings-office");
    form.wording("#settings-office-name", "fr").fill("Service de la coopération");
    window.save();
    page.at("navigation", "#common-rooms").sees("Service de la coopération");

    let form = page.edit("#settings-agreements");
    form.field("#start-pattern").fill("ABC");
    window.save();
    form.field("#start-pattern").says_problem("#problem-pattern-without-number");
    form.field("#start-pattern").fill("COOP/{number}");
    window.save();
    page.section("#settings-agreements").sees("COOP/");
    window.undo();
    page.section("#settings-agreements").sees("TNG-");
    let office = desk.registry(&file).read(office::get).unwrap();
    assert_eq!(office.facts.name.pick("fr"), Some("Service de la coopération"));
}

#[test]
fn the_letterhead_is_written_in_two_scripts_and_seen_as_it_will_be_printed() {
    let desk = Desk::new(Language::Fr);
    let file = desk.sample("Tanger.tawama");
    let window = desk.open(&file);
    let page = window.page();
    window.go("#settings-room");
    page.section("#settings-letterhead").sees("Royaume du Maroc");
    page.section("#settings-letterhead").sees("المملكة المغربية");
    let form = page.edit("#settings-letterhead");
    form.wording("#settings-letterhead-signatory", "fr").fill("Amina Benali");
    form.wording("#settings-letterhead-function", "ar").fill("رئيسة المصلحة");
    form.button("#settings-letterhead-logo-remove").click();
    window.save();
    page.section("#settings-letterhead").sees("Amina Benali");
    let read = || desk.registry(&file).read(letterhead::get).unwrap().facts;
    assert_eq!(read().function.pick("ar"), Some("رئيسة المصلحة"));
    assert_eq!(read().logo, None);
    window.undo();
    page.section("#settings-letterhead").button("#settings-letterhead-logo-choose").wait_gone();
    assert!(read().logo.is_some());
}

#[test]
fn settings_go_to_a_colleague_as_one_file_and_are_taken_back_as_one_act() {
    let desk = Desk::new(Language::Ar);
    let (file, carried) = (desk.sample("Tanger.tawama"), desk.path("settings.json"));
    let window = desk.open(&file);
    let page = window.page();
    window.go("#settings-room");
    // Arabic is written with its own digits at once, wherever numbers stand.
    page.field("#settings-digits").click();
    page.section("#settings-agreements").sees("٦");
    let section = page.section("#settings-carry");
    section.button("#settings-carry-save").click();
    window.file_dialog().take(&carried);
    window.notice(&window.say_with("settings-carry-saved", &[("path", "")])).wait();
    let text = std::fs::read_to_string(&carried).unwrap();
    assert!(!text.contains("Amina"), "the name in the history is nobody else's");
    // As a colleague wrote it, who warns earlier.
    let text = text.replace("\"expiring_months\": 6", "\"expiring_months\": 9");
    std::fs::write(&carried, text).unwrap();
    page.field("#settings-digits").click();
    page.section("#settings-agreements").sees("6");

    section.button("#settings-carry-take").click();
    window.file_dialog().take(&carried);
    let dialog = page.at("dialog", "#settings-carry-take");
    dialog.field("#settings-carry-office").click();
    dialog.button("#settings-carry-do").click();
    dialog.wait_gone();
    page.section("#settings-agreements").sees("٩");
    assert!(page.field("#settings-digits").is_ticked());
    window.undo();
    page.section("#settings-agreements").sees("٦");
    assert_eq!(desk.registry(&file).read(office::get).unwrap().facts.expiring_months, 6);
}

#[test]
fn everything_is_shown_larger_by_a_key_or_by_a_choice_and_that_is_kept() {
    let desk = Desk::new(Language::Fr);
    let file = desk.sample("Tanger.tawama");
    let window = desk.open(&file);
    let page = window.page();
    window.sees("#overview-changes");
    window.go("#settings-room");
    let size = page.field("#settings-zoom");
    window.press("Control+=");
    window.until("it is larger", || size.value() == "110 %");
    // The driver points at where things are in their usual size.
    window.press("Control+0");
    window.until("it is as it was", || size.value() == "100 %");
    size.choose("200 %");
    window.until("it is kept", || desk.settings()["choices"]["zoom"] == 200);
    window.press("Control+0");
    window.until("it is as it was", || desk.settings()["choices"]["zoom"] == 100);
}
