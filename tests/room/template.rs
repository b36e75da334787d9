//! The office's own templates: begun from ours, kept, used where they are for, read back.

use std::io::Read;
use std::path::Path;

use tawama_registry::template::{self, TemplateFormat};
use tawama_window_tests::{Desk, Language, Theme, Violation, Window};

const TITLE: &str = "Mémorandum d’entente entre Tanger et Al-Qods";

/// The text of a Word document.
fn words(docx: &Path) -> String {
    let mut archive = zip::ZipArchive::new(std::fs::File::open(docx).unwrap()).unwrap();
    let mut body = String::new();
    archive.by_name("word/document.xml").unwrap().read_to_string(&mut body).unwrap();
    body
}

fn is_said(window: &Window, file: &Path) {
    let path = file.display().to_string();
    window.notice(&window.say_with("export-done", &[("path", &path)]));
}

/// Lets a file be added, and answers the dialog that shows what is wrong in it.
fn add<'w>(window: &'w Window, file: &Path) -> tawama_window_tests::Part<'w> {
    window.page().section("#templates-room").button("#templates-add").click();
    window.file_dialog().take(file);
    window.page().at("dialog", "#templates-add")
}

#[test]
fn a_letter_is_begun_from_ours_kept_and_written_from_the_page_of_an_agreement() {
    let desk = Desk::new(Language::Fr);
    let registry = desk.sample("Tanger.tawama");
    let window = desk.open(&registry);
    let page = window.page();
    window.go("#settings-room");
    let section = page.section("#templates-room");
    section.sees("#templates-none");
    section.button("#templates-sample").click();
    page.at("menuitem", "#templates-sample-letter").click();
    let sample = desk.path("lettre.docx");
    window.file_dialog().take(&sample);
    is_said(&window, &sample);

    let dialog = add(&window, &sample);
    dialog.sees("#templates-sound");
    dialog.sees("#reporting-agreement");
    dialog.field("#templates-name").fill("Lettre d’envoi");
    dialog.button("#templates-keep").click();
    dialog.wait_gone();
    section.sees("Lettre d’envoi");

    window.go("#agreement-room");
    page.any("table").row(TITLE).link(TITLE).click();
    page.button("#common-more").click();
    let by = window.say_with("templates-by", &[("name", "Lettre d’envoi")]);
    page.at("menuitem", &by).click();
    page.sees(&window.say_with("templates-word-pages", &[("name", "Lettre d’envoi")]));
    page.field("#reporting-reference").fill("17/2026");
    let out = desk.path("sortie.docx");
    page.button("#export-write").click();
    window.file_dialog().take(&out);
    is_said(&window, &out);
    let said = words(&out);
    assert!(said.contains("TNG-2025-001") && !said.contains("{{"), "{said}");
    window.close();

    // What was chosen is there again.
    let window = desk.start(&[]);
    let page = window.page();
    window.go("#reporting-room");
    page.link("#reporting-agreement").click();
    page.heading("#reporting-agreement").wait();
    let layout = page.field("#templates-layout");
    assert_eq!(layout.value(), "Lettre d’envoi");
    layout.choose(&window.say("templates-layout-ours"));
    page.field("#export-format").wait();
    let kept = desk.registry(&registry).read(template::list).unwrap();
    assert_eq!(kept[0].format, TemplateFormat::Word);
}

#[test]
fn pages_with_a_mistake_are_told_kept_anyway_replaced_and_set() {
    let desk = Desk::new(Language::Ar);
    let registry = desk.sample("Tanger.tawama");
    let wrong = desk.path("pages.typ");
    std::fs::write(&wrong, "= عنوان\n\n#report.letterhead.adress").unwrap();
    let window = desk.open(&registry);
    let page = window.page();
    window.go("#settings-room");
    let section = page.section("#templates-room");
    let dialog = add(&window, &wrong);
    dialog.sees("address");
    dialog.sees(&window.say_with("templates-wrong", &[("count", "1")]));
    dialog.button("#templates-keep-anyway").click();
    dialog.wait_gone();

    window.go("#reporting-room");
    page.link("#reporting-in_force").click();
    page.field("#templates-layout").choose("pages");
    page.has("alert", "address").wait();

    window.go("#settings-room");
    section.button("#templates-sample").click();
    page.at("menuitem", "#templates-sample-pages").click();
    let right = desk.path("right.typ");
    window.file_dialog().take(&right);
    is_said(&window, &right);
    let more = window.say_with("templates-more", &[("name", "pages")]);
    section.button(&more).click();
    page.at("menuitem", "#templates-replace").click();
    window.file_dialog().take(&right);
    let replacing = window.say_with("templates-replace-of", &[("name", "pages")]);
    let dialog = page.at("dialog", &replacing);
    dialog.sees("#templates-sound");
    dialog.button("#templates-replace-do").click();
    dialog.wait_gone();

    window.go("#reporting-room");
    page.link("#reporting-in_force").click();
    page.any("img").first().wait();
    let out = desk.path("pages.pdf");
    page.button("#export-write").click();
    window.file_dialog().take(&out);
    is_said(&window, &out);
    let told = std::process::Command::new("pdftotext").arg(&out).arg("-").output().unwrap();
    assert!(String::from_utf8_lossy(&told.stdout).contains("TNG-2025-001"));

    // Its removal is taken back.
    window.go("#settings-room");
    section.button(&more).click();
    page.at("menuitem", "#templates-remove").click();
    section.sees("#templates-none");
    window.undo();
    section.button(&more).wait();
}

/// The templates in the settings in a language, looked at by axe, with pictures where asked for.
fn shown(language: Language, theme: Theme) {
    let desk = Desk::with(language, theme);
    let window = desk.open(&desk.sample("Tanger.tawama"));
    let page = window.page();
    window.go("#settings-room");
    let section = page.section("#templates-room");
    let picture = |called: &str| {
        if let Some(folder) = std::env::var_os("TAWAMA_PICTURES") {
            let called = format!("template-{called} {} {theme:?}.png", language.tag());
            window.picture(&Path::new(&folder).join(called));
        }
        let violations = window.violations();
        let told: Vec<String> =
            violations.into_iter().map(|Violation { rule, help, .. }| rule + &help).collect();
        assert!(told.is_empty(), "{called}: {told:?}");
    };
    for (sample, name) in [("letter", "a.docx"), ("pages", "b.typ")] {
        section.button("#templates-sample").click();
        page.at("menuitem", &format!("#templates-sample-{sample}")).click();
        let file = desk.path(name);
        window.file_dialog().take(&file);
        is_said(&window, &file);
        let dialog = add(&window, &file);
        dialog.sees("#templates-sound");
        picture(sample);
        dialog.button("#templates-keep").click();
        dialog.wait_gone();
    }
    let wrong = desk.path("wrong.typ");
    std::fs::write(&wrong, "#report.letterhead.adress #report.titel").unwrap();
    let dialog = add(&window, &wrong);
    dialog.sees(&window.say_with("templates-wrong", &[("count", "1")]));
    picture("wrong");
    dialog.button("#common-cancel").click();
    dialog.wait_gone();
    section.button(&window.say_with("templates-more", &[("name", "a")])).click();
    picture("section");
    page.at("menuitem", "#templates-look").click();
    page.at("dialog", "a").sees("#templates-sound");
    page.at("dialog", "a").button("#common-close").click();
    window.go("#reporting-room");
    page.link("#reporting-in_force").click();
    page.field("#templates-layout").choose("b");
    page.any("img").first().wait();
    picture("pages-set");
    page.link("#reporting-agreement").click();
    let title = match language {
        Language::Fr => "Mémorandum",
        Language::Ar => "مذكرة",
        Language::En => "Memorandum",
    };
    page.field("#reporting-of-agreement").pick("TNG-2025-001", title);
    page.field("#templates-layout").choose("a");
    page.sees(&window.say_with("templates-word-pages", &[("name", "a")]));
    picture("word");
}

#[test]
fn templates_in_french() {
    shown(Language::Fr, Theme::Light);
}

#[test]
fn templates_in_arabic() {
    shown(Language::Ar, Theme::Dark);
}

#[test]
fn templates_in_english() {
    shown(Language::En, Theme::Light);
}
