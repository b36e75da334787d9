//! Help: opened on the screen that is shown, searched, followed from page to page, and read beside
//! a form without leaving it.

use tawama_window_tests::{Desk, Language};

#[test]
fn help_on_the_screen_is_searched_followed_and_left_in_arabic() {
    let desk = Desk::new(Language::Ar);
    let window = desk.open(&desk.sample("Tanger.tawama"));
    window.sees("#overview-changes");
    let page = window.page();
    window.go("#agreement-room");
    window.press("F1");
    let contents = page.at("navigation", "#help-contents");
    page.heading("#agreement-room").wait();
    page.heading("تسجيل مذكرة وُقّعت للتو").wait();
    // What is called as a button is called exactly as it.
    page.any("article").sees("#agreement-signature-add");

    // A French word finds what an Arabic page says.
    contents.field("#help-find").write("sauvegarde");
    contents.begins("link", "صون السجل").click();
    page.heading("صون السجل").wait();
    window.until("the keyboard is where the section begins", || window.focused() == "صون السجل");
    contents.field("#help-find").fill("مذكره");
    contents.begins("link", "تسجيل مذكرة وُقّعت للتو").first().click();
    page.heading("تسجيل مذكرة وُقّعت للتو").wait();

    // From page to page, and back to where one was.
    page.any("article").link("#activity-room").first().click();
    page.any("article").heading("#activity-room").wait();
    window.press("Alt+ArrowLeft");
    page.any("article").heading("#agreement-room").wait();
    let room = window.say("agreement-room");
    page.link(&window.say_with("common-go-to", &[("room", &room)])).click();
    page.any("table").row("TNG-2025-001").wait();
}

#[test]
fn help_is_read_beside_a_form_that_stays() {
    let desk = Desk::new(Language::En);
    let window = desk.open(&desk.sample("Tanger.tawama"));
    window.sees("#overview-changes");
    let page = window.page();
    window.go("#occasion-room");
    page.button("#occasion-add").click();
    page.field("#occasion-edition").write("63");
    window.press("F1");
    let help = page.at("dialog", "#occasion-room");
    help.heading("Record a session and what was signed on it").wait();
    help.button("#common-close").click();
    help.wait_gone();
    assert_eq!(page.field("#occasion-edition").value(), "63");
}

#[test]
fn help_is_there_before_anything_is_open_and_the_guide_is_printed() {
    let desk = Desk::newcomer("fr_FR.UTF-8:fr", Language::Fr);
    let guide = desk.path("guide.pdf");
    let window = desk.start(&[]);
    let page = window.page();
    page.heading("#start-welcome").wait();
    window.press("F1");
    page.heading("Premiers pas").wait();
    page.button("#help-guide").click();
    window.file_dialog().take(&guide);
    page.button("#reporting-open").wait();
    let bytes = std::fs::read(&guide).unwrap();
    assert!(bytes.starts_with(b"%PDF"), "it is no PDF");
    page.link("#help-start").click();
    page.heading("#start-welcome").wait();
}
