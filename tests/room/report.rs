//! Reports: chosen, looked at as they will be, written, and read back by other programs' libraries.

use std::io::Read;
use std::process::Command;

use tawama_window_tests::{Desk, Language, Theme, Violation, Window, plain};

/// The text of a PDF, as another program takes it.
fn text_of(pdf: &std::path::Path) -> String {
    let told = Command::new("pdftotext").arg(pdf).arg("-").output().unwrap();
    assert!(told.status.success(), "{told:?}");
    String::from_utf8(told.stdout).unwrap()
}

fn write(window: &Window, file: &std::path::Path) {
    window.page().button("#export-write").click();
    window.file_dialog().take(file);
    let path = file.display().to_string();
    window.notice(&window.say_with("export-done", &[("path", &path)]));
}

#[test]
fn a_partner_is_put_before_the_council_in_two_languages_as_pdf_and_as_word() {
    let desk = Desk::new(Language::Fr);
    let window = desk.open(&desk.sample("Tanger.tawama"));
    let page = window.page();
    window.go("#reporting-room");
    page.link("#reporting-partner").click();
    page.sees(&window.say("reporting-choose-partner"));
    page.field("#reporting-of-partner").pick("qods", "Al-Qods");
    page.any("img").first().wait();
    page.field("#reporting-other").choose("العربية");
    let pdf = desk.path("fiche.pdf");
    write(&window, &pdf);
    let text = text_of(&pdf);
    assert!(text.contains("Al-Qods") && text.contains("القدس"), "{text}");

    page.field("#export-format").choose(&window.say("reporting-form-docx"));
    let docx = desk.path("fiche.docx");
    write(&window, &docx);
    let mut archive = zip::ZipArchive::new(std::fs::File::open(&docx).unwrap()).unwrap();
    let mut body = String::new();
    archive.by_name("word/document.xml").unwrap().read_to_string(&mut body).unwrap();
    assert!(body.contains("القدس") && body.contains("w:rtl"), "{body}");
    window.close();

    // What was chosen is there again, for this report alone.
    let window = desk.start(&[]);
    let page = window.page();
    window.go("#reporting-room");
    page.link("#reporting-partner").click();
    assert_eq!(page.field("#export-format").value(), window.say("reporting-form-docx"));
    page.link("#reporting-in_force").click();
    page.heading("#reporting-in_force").wait();
    assert_eq!(page.field("#export-format").value(), window.say("reporting-form-pdf"));
}

#[test]
fn what_a_report_lacks_is_said_and_a_past_day_is_told_as_it_was() {
    let desk = Desk::new(Language::En);
    let window = desk.open(&desk.sample("Tangier.tawama"));
    let page = window.page();
    window.go("#reporting-room");
    page.link("#reporting-in_force").click();
    page.field("#reporting-day").fill("2024");
    page.field("#reporting-day").says_problem("#problem-day-needed");
    page.field("#reporting-day").fill("31/12/2024");
    let file = desk.path("before.csv");
    page.field("#export-format").choose(&window.say("reporting-form-csv"));
    write(&window, &file);
    let before = std::fs::read_to_string(&file).unwrap();
    assert!(!before.contains("TNG-2025"), "{before}");
    page.field("#reporting-day").fill("2/2/2025");
    let file = desk.path("after.csv");
    write(&window, &file);
    let after = std::fs::read_to_string(&file).unwrap();
    assert!(after.contains("TNG-2025-001"), "{after}");
}

/// Every report in a language, looked at by axe, with a picture of each where one is asked for.
fn every_report(language: Language, theme: Theme) {
    let desk = Desk::with(language, theme);
    let window = desk.open(&desk.sample("Tanger.tawama"));
    let page = window.page();
    window.go("#reporting-room");
    for name in ["in_force", "list", "ending", "register", "annual", "calendar", "deadlines"] {
        page.link(&format!("#reporting-{name}")).click();
        page.heading(&format!("#reporting-{name}")).wait();
        page.any("img").first().wait();
        if let Some(folder) = std::env::var_os("TAWAMA_PICTURES") {
            let called = format!("report-{name} {} {theme:?}.png", language.tag());
            window.picture(&std::path::Path::new(&folder).join(called));
        }
        let violations = window.violations();
        let told: Vec<String> =
            violations.into_iter().map(|Violation { rule, help, .. }| rule + &help).collect();
        assert!(told.is_empty(), "{name}: {told:?}");
        let said = plain(&page.text());
        assert!(!said.contains("reporting-") && !said.contains("report-"), "{said}");
    }
}

#[test]
fn every_report_in_french() {
    every_report(Language::Fr, Theme::Light);
}

#[test]
fn every_report_in_arabic() {
    every_report(Language::Ar, Theme::Dark);
}

#[test]
fn every_report_in_english() {
    every_report(Language::En, Theme::Light);
}
