//! Whoever starts the program for the first time finds three doors.

use tawama_window_tests::{Desk, Language};

#[test]
fn the_window_speaks_the_language_of_the_system_and_opens_the_sample() {
    let desk = Desk::newcomer("fr_MA.UTF-8:fr", Language::Fr);
    let window = desk.start(&[]);
    let page = window.page();
    page.heading("#start-welcome").wait();
    for door in ["#start-sample", "#start-office"] {
        page.has("button", door).wait();
    }
    page.has("button", "#start-sample").click();
    window.sees("#common-sample");
    assert_eq!(window.direction(), "ltr");
}

#[test]
fn an_office_makes_its_own_registry_where_it_says() {
    let desk = Desk::newcomer("ar_MA.UTF-8:ar", Language::Ar);
    let file = desk.path("Fes.tawama");
    let window = desk.start(&[]);
    assert_eq!(window.direction(), "rtl");
    window.page().has("button", "#start-office").click();
    window.page().wording("#start-home", "ar").fill("فاس");
    window.page().button("#start-make").click();
    window.file_dialog().take(&file);
    window.sees("فاس");
    assert!(file.exists());
    assert!(window.title().contains("فاس"), "{}", window.title());
}
