use std::io::{Cursor, Read, Write};

use zip::write::SimpleFileOptions;
use zip::{ZipArchive, ZipWriter};

use crate::support::Desk;

fn text(path: &std::path::Path) -> String {
    let mut archive = ZipArchive::new(std::fs::File::open(path).unwrap()).unwrap();
    let mut text = String::new();
    archive.by_name("word/document.xml").unwrap().read_to_string(&mut text).unwrap();
    text
}

/// The sample letter with one word for another.
fn changed(desk: &Desk, from: &str, to: &str) -> String {
    let path = desk.at("changed.docx");
    desk.fine(&["template", "sample", "letter", "--lang", "fr", "--out", &path]);
    let mut archive = ZipArchive::new(std::fs::File::open(&path).unwrap()).unwrap();
    let mut out = ZipWriter::new(Cursor::new(Vec::new()));
    for at in 0..archive.len() {
        let mut part = archive.by_index(at).unwrap();
        let name = part.name().unwrap().into_owned();
        let mut bytes = Vec::new();
        part.read_to_end(&mut bytes).unwrap();
        if name == "word/document.xml" {
            bytes = String::from_utf8(bytes).unwrap().replace(from, to).into_bytes();
        }
        out.start_file(name, SimpleFileOptions::default()).unwrap();
        out.write_all(&bytes).unwrap();
    }
    std::fs::write(&path, out.finish().unwrap().into_inner()).unwrap();
    path
}

#[test]
fn a_template_is_checked_and_filled() {
    let desk = Desk::sample();
    let (template, out) = (desk.at("letter.docx"), desk.at("out.docx"));
    desk.fine(&["template", "sample", "letter", "--lang", "fr", "--out", &template]);
    desk.fine(&["template", "check", &template]);
    let fill = ["template", "fill", &template, "--agreement", "TNG-2025-001", "--lang", "fr"];
    desk.fine(&[&fill[..], &["--out", &out]].concat());
    let said = text(&desk.path("out.docx"));
    assert!(said.contains("TNG-2025-001") && !said.contains("{{"));
    let (sheet, out) = (desk.at("sheet.docx"), desk.at("sheet-out.docx"));
    desk.fine(&["template", "sample", "sheet", "--lang", "ar", "--out", &sheet]);
    desk.fine(&["template", "fill", &sheet, "--partner", "القدس", "--lang", "ar", "--out", &out]);
    assert!(text(&desk.path("sheet-out.docx")).contains("القدس"));
}

#[test]
fn what_is_wrong_is_told_and_nothing_is_written() {
    let desk = Desk::sample();
    let wrong = changed(&desk, "agreement.title", "agreement.titel");
    let told = desk.refused(1, &["template", "check", &wrong]);
    assert!(told.contains("agreement.titel") && told.contains("agreement.title"), "{told}");
    let out = desk.at("out.docx");
    let fill = ["template", "fill", &wrong, "--agreement", "TNG-2025-001", "--out", &out];
    desk.refused(1, &fill);
    assert!(!desk.path("out.docx").exists());
    let right = desk.at("letter.docx");
    desk.fine(&["template", "sample", "letter", "--out", &right]);
    desk.refused(1, &["template", "fill", &right, "--partner", "القدس", "--out", &out]);
    desk.refused(5, &["template", "fill", &right, "--agreement", "NO-1", "--out", &out]);
}

#[test]
fn the_fields_are_listed_in_three_languages() {
    let desk = Desk::empty();
    for (lang, word) in
        [("fr", "La date de signature"), ("ar", "تاريخ التوقيع"), ("en", "The date of signature")]
    {
        let rows = desk.json(&["template", "fields", "--lang", lang]);
        let rows = rows.as_array().unwrap();
        let signed = rows.iter().find(|it| it["field"] == "agreement.signed").unwrap();
        assert_eq!(signed["what"], word);
        assert!(rows.len() > 100);
    }
}

#[test]
fn a_template_is_kept_used_by_its_name_and_taken_out_again() {
    let desk = Desk::sample();
    let (file, out) = (desk.at("letter.docx"), desk.at("out.docx"));
    desk.fine(&["template", "sample", "letter", "--lang", "fr", "--out", &file]);
    let keep = ["template", "keep", &file, "--name", "Lettre d’envoi"];
    desk.fine(&keep);
    assert!(desk.refused(1, &keep).contains("Lettre d’envoi"), "a name is given once");
    let rows = desk.json(&["template", "list"]);
    assert_eq!(rows[0]["name"], "Lettre d’envoi");
    assert_eq!(rows[0]["for"], "agreement", "what its fields are of");
    assert_eq!(rows[0]["added"], "2026-11-23");

    let report = ["report", "agreement", "--of", "TNG-2025-001", "--template", "lettre d’envoi"];
    let issued = ["--reference", "17/2026", "--lang", "fr", "--out", &out];
    desk.fine(&[&report[..], &issued].concat());
    let said = text(&desk.path("out.docx"));
    assert!(said.contains("TNG-2025-001") && !said.contains("{{"), "{said}");
    // A Word template becomes no PDF.
    let pdf = desk.at("out.pdf");
    desk.refused(1, &[&report[..], &["--out", &pdf]].concat());
    // By its file too, without being kept.
    let by_file =
        ["report", "agreement", "--of", "TNG-2025-001", "--template", &file, "--out", &out];
    desk.fine(&by_file);

    desk.fine(&["template", "rename", "Lettre d’envoi", "Lettre"]);
    desk.fine(&["template", "assign", "Lettre", "agreement", "partner"]);
    assert_eq!(desk.json(&["template", "list"])[0]["for"], "agreement, partner");
    // For a partner it would name an agreement that is not there.
    assert!(desk.refused(1, &["template", "check", "Lettre"]).contains("agreement."));
    let copy = desk.at("copy.docx");
    desk.fine(&["template", "copy", "Lettre", "--out", &copy]);
    assert_eq!(std::fs::read(&copy).unwrap(), std::fs::read(&file).unwrap());
    desk.fine(&["template", "remove", "Lettre"]);
    assert_eq!(desk.json(&["template", "list"]), serde_json::json!([]));
    desk.fine(&["undo"]);
    assert_eq!(desk.json(&["template", "list"])[0]["name"], "Lettre");
    desk.refused(5, &["template", "remove", "Aucune"]);
}

#[test]
fn a_template_in_which_something_is_wrong_is_kept_only_when_asked_for_anyway() {
    let desk = Desk::sample();
    let wrong = changed(&desk, "agreement.title", "agreement.titel");
    let told = desk.refused(1, &["template", "keep", &wrong]);
    assert!(told.contains("agreement.titel") && told.contains("agreement.title"), "{told}");
    assert_eq!(desk.json(&["template", "list"]), serde_json::json!([]));
    desk.fine(&["template", "keep", &wrong, "--name", "Brouillon", "--anyway"]);
    let out = desk.at("out.docx");
    let report = ["report", "agreement", "--of", "TNG-2025-001", "--template", "Brouillon"];
    desk.refused(1, &[&report[..], &["--out", &out]].concat());
    assert!(!desk.path("out.docx").exists(), "a wrong one writes nothing");
    let right = desk.at("right.docx");
    desk.fine(&["template", "sample", "letter", "--out", &right]);
    desk.fine(&["template", "replace", "Brouillon", &right]);
    desk.fine(&[&report[..], &["--out", &out]].concat());
    let typst = desk.at("pages.typ");
    desk.fine(&["template", "sample", "pages", "--out", &typst]);
    desk.refused(1, &["template", "replace", "Brouillon", &typst]);
    std::fs::write(desk.path("note.txt"), "text").unwrap();
    desk.refused(1, &["template", "keep", &desk.at("note.txt")]);
}

#[test]
fn pages_are_set_by_a_source_of_the_offices_own() {
    let desk = Desk::sample();
    let (file, out) = (desk.at("pages.typ"), desk.at("out.pdf"));
    desk.fine(&["template", "sample", "pages", "--lang", "ar", "--out", &file]);
    desk.fine(&[
        "template", "keep", &file, "--name", "Pages", "--for", "in-force", "--for", "annual",
    ]);
    let report = ["report", "in-force", "--template", "Pages", "--lang", "ar"];
    desk.fine(&[&report[..], &["--out", &out]].concat());
    let pages = std::fs::read(desk.path("out.pdf")).unwrap();
    assert!(pages.starts_with(b"%PDF"));
    desk.fine(&[&report[..], &["--out", &out]].concat());
    assert_eq!(std::fs::read(desk.path("out.pdf")).unwrap(), pages, "the same bytes every time");
    let wrong = desk.at("wrong.typ");
    std::fs::write(&wrong, "= Titre\n\n#report.letterhead.adress").unwrap();
    let told = desk.refused(1, &["template", "check", &wrong]);
    assert!(told.contains("address") && told.contains('3'), "{told}");
    // What is wrong is told before anything is written.
    desk.refused(1, &["report", "in-force", "--template", &wrong, "--out", &desk.at("no.pdf")]);
    assert!(!desk.path("no.pdf").exists());
}
