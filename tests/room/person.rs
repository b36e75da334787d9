//! The room of people.

use tawama_registry::{Kind, person, record};
use tawama_window_tests::{Desk, Language};

#[test]
fn a_person_is_recorded_with_a_mandate_and_found_again_by_either_script() {
    let desk = Desk::new(Language::Fr);
    let file = desk.sample("Tanger.tawama");
    let window = desk.open(&file);
    let page = window.page();

    window.go("#person-room");
    page.button("#person-add").click();
    let names = page.group("#person-names");
    names.name_in("fr").fill("Faïza Amrani");
    names.name_in("ar").fill("فائزة العمراني");
    page.button("#person-mandate-add").click();
    let mandate = page.group("#person-mandates").item(1);
    mandate.wording("#person-function", "fr").fill("vice-présidente");
    mandate.field("#person-partner").pick("tanger", "Tanger");
    mandate.field("#person-since").fill("9/2021");
    window.save();
    page.heading("Faïza Amrani").wait();
    page.section("#person-mandates").sees("vice-présidente");
    page.section("#person-mandates").sees("septembre 2021");

    for spelling in ["faiza", "AMRANI", "فائزه"] {
        window.filter(spelling);
        window.lists(&["Faïza Amrani"]);
    }

    let mandates = page.edit("#person-mandates");
    mandates.field("#person-until").fill("2027");
    window.save();
    mandates.sees("2027");
    window.undo();
    mandates.sees_no("2027");
    window.redo();
    mandates.sees("2027");

    let registry = desk.registry(&file);
    let person = registry
        .read(|conn| {
            let found = record::find(conn, "amrani", &[Kind::Person], "fr", 1)?;
            person::get(conn, found[0].id)
        })
        .unwrap();
    let mandate = &person.facts.mandates[0];
    let day = |day: &Option<tawama_registry::PartialDate>| day.map(|day| day.to_string());
    assert_eq!(day(&mandate.since).as_deref(), Some("2021-09"), "known to the month");
    assert_eq!(day(&mandate.until).as_deref(), Some("2027"), "known to the year");
}

#[test]
fn a_mandate_that_ends_before_it_begins_is_said_where_it_ends() {
    let desk = Desk::new(Language::Ar);
    let window = desk.open(&desk.sample("Tanger.tawama"));
    let page = window.page();
    window.go("#person-room");
    page.any("table").row("منير ليموري").any("link").click();
    let mandate = page.edit("#person-mandates").group("#person-mandates").item(1);
    let until = mandate.field("#person-until");
    until.fill("1999");
    window.press("Control+s");
    until.says_problem(&window.say_with("problem-ends-before-it-begins", &[("since", "2023")]));
    assert_eq!(until.value(), "1999");
    // The form stands until someone decides about it.
    page.at("navigation", "#common-rooms").link("#settings-room").click();
    page.at("dialog", "#common-unsaved-title").button("#common-stay").click();
    assert_eq!(until.value(), "1999");
}

#[test]
fn what_was_typed_is_not_lost_by_closing_the_window() {
    let desk = Desk::new(Language::Fr);
    let file = desk.sample("Tanger.tawama");
    let window = desk.open(&file);
    let page = window.page();
    window.go("#person-room");
    page.any("table").row("Mounir Laymouri").any("link").click();
    let notes = page.edit("#person-notes");
    notes.field("#person-notes").fill("À rappeler après la fête");
    window.ask_to_close();
    page.at("dialog", "#common-unsaved-title").button("#common-stay").click();
    assert_eq!(notes.field("#person-notes").value(), "À rappeler après la fête");
    window.ask_to_close();
    page.at("dialog", "#common-unsaved-title").button("#common-save").click();
    window.ends();
    let kept = desk.registry(&file).read(|conn| {
        let found = record::find(conn, "lymouri", &[Kind::Person], "fr", 1)?;
        person::get(conn, found[0].id).map(|person| person.facts.notes)
    });
    assert_eq!(kept.unwrap(), "À rappeler après la fête");
}
