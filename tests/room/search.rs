//! The box that finds anything: in each script, by filters that are completed, by keyboard alone.

use tawama_window_tests::{Desk, Language, Window};

const MEMORANDUM: &str = "Mémorandum d’entente entre Tanger et Al-Qods";

/// Opens the box and types.
fn types(window: &Window, text: &str) {
    window.press("Control+k");
    window.page().at("combobox", "#common-jump").write(text);
}

#[test]
fn a_party_is_found_in_every_script_and_opened_by_keyboard() {
    let desk = Desk::new(Language::Fr);
    let window = desk.open(&desk.sample("Tanger.tawama"));
    window.sees("#overview-changes");
    let page = window.page();
    for text in ["al qods", "القدس", "Jerusalem", "rusal", "قُدْس"] {
        types(&window, text);
        page.begins("option", "Al-Qods").first().wait();
        window.press("Escape");
    }
    types(&window, "القدس");
    page.begins("option", "Al-Qods").first().wait();
    window.press("Enter");
    page.heading("Al-Qods").wait();
}

#[test]
fn what_was_found_says_where() {
    let desk = Desk::new(Language::Fr);
    let window = desk.open(&desk.sample("Tanger.tawama"));
    window.sees("#overview-changes");
    let page = window.page();
    // By who signed it: the memorandum names him.
    types(&window, "lymouri memorandum");
    let found = page.begins("option", MEMORANDUM);
    found.sees("#search-passage-signatory");
    found.click();
    page.heading(MEMORANDUM).wait();
}

#[test]
fn filters_are_completed_by_keyboard_and_mended_where_they_are_wrong() {
    let desk = Desk::new(Language::Fr);
    let window = desk.open(&desk.sample("Tanger.tawama"));
    window.sees("#overview-changes");
    let page = window.page();
    let written = || page.at("combobox", "#common-jump").value();
    types(&window, "typ");
    page.has("option", "type").first().wait();
    window.press("Tab");
    window.until("the filter is written", || written() == "type:");
    window.types("acc");
    page.at(
        "option",
        &format!("{} {}", window.say("search-kind-agreement"), window.say("search-complete-key")),
    )
    .wait();
    window.press("Tab");
    window.until("its value is written", || written() == "type:Accord");
    page.begins("option", MEMORANDUM).wait();
    window.types("qods");
    page.begins("option", MEMORANDUM).wait();
    window.press("ArrowDown");
    window.press("ArrowUp");
    window.press("Enter");
    page.heading(MEMORANDUM).wait();

    types(&window, "etats:expiré");
    window.sees(&window.say_with("problem-filter-unknown", &[("said", "etats")]));
    page.begins("option", &window.say_with("search-mend", &[("nearest", "état")])).wait();
    window.press("Enter");
    window.until("it is mended", || written() == "état:expiré");
    window.press("Escape");
}

#[test]
fn what_is_typed_by_its_own_name_is_gone_to_by_enter() {
    let desk = Desk::new(Language::Fr);
    let window = desk.open(&desk.sample("Tanger.tawama"));
    window.sees("#overview-changes");
    let page = window.page();
    let report = window.say("reporting-annual");
    types(&window, "rapport d");
    page.at("option", &window.say_with("common-go-to", &[("room", &report)])).wait();
    window.press("Enter");
    page.heading("#reporting-annual").wait();
    // The word of a filter is completed by Tab, and does not stand in the way.
    types(&window, "nouveau partenaire");
    page.at("option", "#partner-add").wait();
    window.press("Enter");
    page.heading("#partner-add").wait();
}

#[test]
fn all_that_was_found_is_a_page_of_its_own_in_arabic_too() {
    let desk = Desk::new(Language::Ar);
    let window = desk.open(&desk.sample("Tanger.tawama"));
    window.sees("#overview-changes");
    let page = window.page();
    let room = window.say("search-room");
    window.jump(&room, &window.say_with("common-go-to", &[("room", &room)]));
    page.heading("#search-room").wait();
    page.field("#search-box").write("النوع:اتفاقية طنجة");
    window.until("several are found", || page.any("listitem").count() > 2);
    page.field("#search-box").fill("tanja");
    page.begins("link", "طنجة").first().click();
    page.heading("طنجة").wait();
    // Going back finds the page as it was left.
    window.press("Alt+ArrowLeft");
    window.until("it is asked again", || page.field("#search-box").value() == "tanja");
    page.begins("link", "طنجة").first().wait();
}
