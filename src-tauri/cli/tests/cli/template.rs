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
