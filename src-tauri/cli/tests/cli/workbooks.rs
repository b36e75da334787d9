//! Workbooks are read in a process of their own, which is this program started again. Whatever
//! happens to that process, the program that asked says so and has done nothing.

use std::io::{Cursor, Write};
use std::process::{Command, Stdio};

use zip::ZipWriter;
use zip::write::SimpleFileOptions;

use crate::support::Desk;

/// A workbook is read in a process of its own, which is this program started again.
#[test]
fn a_workbook_is_brought_in_as_it_was_exported() {
    let desk = Desk::sample();
    let book = desk.at("out.xlsx");
    desk.fine(&["export", "agreements-in-force", "--out", &book]);
    let plan = desk.json(&["import", &book, "--dry-run"]);
    let fates: Vec<&str> = plan["lines"]
        .as_array()
        .unwrap()
        .iter()
        .map(|line| line["fate"].as_str().unwrap())
        .collect();
    assert_eq!(fates, ["there", "there", "there"]);
    assert_eq!(plan["understood"]["kind"], "xlsx");
}

/// A new workbook with this list of texts and this sheet.
fn xlsx(strings: &str, sheet: impl Fn(&mut dyn Write)) -> Vec<u8> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    let relation = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    let package = "http://schemas.openxmlformats.org/package/2006/relationships";
    let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    for (name, text) in [
        (
            "_rels/.rels",
            format!(
                r#"<Relationships xmlns="{package}"><Relationship Id="r1" Type="{relation}/officeDocument" Target="xl/workbook.xml"/></Relationships>"#
            ),
        ),
        (
            "xl/workbook.xml",
            format!(
                r#"<workbook xmlns="{main}" xmlns:r="{relation}"><sheets><sheet name="A" sheetId="1" r:id="r1"/></sheets></workbook>"#
            ),
        ),
        (
            "xl/_rels/workbook.xml.rels",
            format!(
                r#"<Relationships xmlns="{package}"><Relationship Id="r1" Type="{relation}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="r2" Type="{relation}/sharedStrings" Target="sharedStrings.xml"/></Relationships>"#
            ),
        ),
        ("xl/sharedStrings.xml", format!(r#"<sst xmlns="{main}">{strings}</sst>"#)),
    ] {
        zip.start_file(name, SimpleFileOptions::default()).unwrap();
        zip.write_all(text.as_bytes()).unwrap();
    }
    zip.start_file("xl/worksheets/sheet1.xml", SimpleFileOptions::default()).unwrap();
    write!(zip, r#"<worksheet xmlns="{main}"><sheetData>"#).unwrap();
    sheet(&mut zip);
    zip.write_all(b"</sheetData></worksheet>").unwrap();
    zip.finish().unwrap().into_inner()
}

/// What is said of a file that cannot be brought in; nothing is changed by it.
fn refused(desk: &Desk, name: &str, bytes: &[u8]) -> String {
    std::fs::write(desk.path(name), bytes).unwrap();
    let acts = desk.json(&["history"]).as_array().unwrap().len();
    let error = desk.refused(1, &["import", &desk.at(name), "--json"]);
    assert_eq!(desk.json(&["history"]).as_array().unwrap().len(), acts);
    let report: serde_json::Value = serde_json::from_str(&error).unwrap();
    report["error"]["problems"][0]["code"].as_str().unwrap().to_owned()
}

#[test]
fn a_workbook_that_asks_for_more_memory_than_a_list_needs_takes_only_its_reader_along() {
    let desk = Desk::sample();
    // A file of some kilobytes: one long text, named two million times.
    let text = format!("<si><t>{}</t></si>", "طنجة ".repeat(200));
    let greedy = xlsx(&text, |sheet| {
        for row in 1..=200_000 {
            write!(sheet, "<row r=\"{row}\">").unwrap();
            for _ in 0..10 {
                sheet.write_all(b"<c t=\"s\"><v>0</v></c>").unwrap();
            }
            sheet.write_all(b"</row>").unwrap();
        }
    });
    assert!(greedy.len() < 1 << 20);
    assert_eq!(refused(&desk, "greedy.xlsx", &greedy), "import-reader-stopped");
}

#[test]
fn a_workbook_that_unpacks_to_gigabytes_is_not_unpacked() {
    let desk = Desk::sample();
    let blank = vec![b' '; 1 << 20];
    let bomb = xlsx("", |sheet| (0..900).for_each(|_| sheet.write_all(&blank).unwrap()));
    assert!(bomb.len() < 2 << 20);
    assert_eq!(refused(&desk, "bomb.xlsx", &bomb), "import-too-large");
}

#[test]
fn a_workbook_that_is_none_is_told_as_such() {
    let desk = Desk::sample();
    // It begins as an old workbook does, and goes on with nonsense.
    let mut nonsense = vec![0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
    nonsense.resize(4096, 0xff);
    let code = refused(&desk, "nonsense.xls", &nonsense);
    assert!(
        ["import-workbook-damaged", "import-reader-stopped"].contains(&code.as_str()),
        "{code}"
    );
    let mut cut = xlsx("", |_| {});
    cut.truncate(cut.len() / 2);
    assert_eq!(refused(&desk, "cut.xlsx", &cut), "import-workbook-damaged");
}

#[test]
fn the_reader_answers_and_does_nothing_else() {
    let desk = Desk::sample();
    let bytes = xlsx("<si><t>Ville</t></si>", |sheet| {
        sheet.write_all(b"<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c></row>").unwrap();
    });
    let mut reader = Command::new(env!("CARGO_BIN_EXE_tawama-cli"))
        .arg("--read-workbook-from-standard-input")
        .current_dir(desk.folder.path())
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    reader.stdin.take().unwrap().write_all(&bytes).unwrap();
    let answer = reader.wait_with_output().unwrap();
    assert!(answer.status.success());
    let answer: serde_json::Value = serde_json::from_slice(&answer.stdout).unwrap();
    assert_eq!(answer["Read"]["sheets"][0]["rows"][0]["cells"][0]["text"], "Ville", "{answer}");
    // Only where nothing comes before it.
    let output = desk.run(&["--read-workbook-from-standard-input"]);
    assert_eq!(output.status.code(), Some(2));
}
