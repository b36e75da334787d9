//! What leaves the window as a file is read back by other programs' libraries.

use calamine::{Data, Reader, Xlsx, open_workbook};
use tawama_window_tests::{Desk, Language, Window};

#[test]
fn a_list_is_a_workbook_with_dates_that_are_dates() {
    let desk = Desk::new(Language::Ar);
    let window = desk.open(&desk.sample("Tanger.tawama"));
    let file = desk.path("in-force.xlsx");
    window.go("#agreement-room");
    window.page().button("#export-open").click();
    window.page().at("menuitem", &window.say_with("export-list-xlsx", &LIST)).click();
    take(&window, &file);

    let mut book: Xlsx<_> = open_workbook(&file).unwrap();
    let sheet = book.sheet_names()[1].clone();
    let cells = book.worksheet_range(&sheet).unwrap();
    let heading = window.say("report-column-reference");
    let head = cells.rows().position(|row| row.contains(&Data::String(heading.clone()))).unwrap();
    let rows: Vec<_> = cells.rows().skip(head + 1).collect();
    assert_eq!(rows.len(), 3, "the sample has three agreements");
    let signed = Data::String(window.say("report-column-signed"));
    let signed = cells.rows().nth(head).unwrap().iter().position(|cell| *cell == signed).unwrap();
    assert!(matches!(rows[0][signed], Data::DateTime(_)), "{:?}", rows[0][signed]);
    let said: String = rows.iter().map(|row| format!("{row:?}")).collect();
    assert!(said.contains("مذكرة تفاهم بين طنجة والقدس"), "{said}");
}

#[test]
fn a_list_as_it_is_filtered_is_text_that_a_french_spreadsheet_opens() {
    let desk = Desk::new(Language::Fr);
    let window = desk.open(&desk.sample("Tanger.tawama"));
    let file = desk.path("liste.csv");
    window.go("#agreement-room");
    window.filter("al-qods");
    window.lists(&["Mémorandum d’entente entre Tanger et Al-Qods"]);
    let page = window.page();
    page.button("#export-open").click();
    page.at("menuitem", &window.say_with("export-list-csv", &LIST)).click();
    take(&window, &file);
    let rows = rows_of(&window, &file, b';');
    assert_eq!(rows.len(), 1);
    assert!(rows[0].iter().any(|cell| cell == "TNG-2025-001"), "{:?}", rows[0]);

    // Everything else is chosen where reports are, of the same list.
    page.button("#export-open").click();
    page.at("menuitem", "#export-list-other").click();
    page.heading("#reporting-list").wait();
    assert_eq!(page.field("#reporting-which").value(), window.say("reporting-which-list"));
    page.sees(&window.say("reporting-which-narrowed"));
    page.field("#export-format").choose(&window.say("reporting-form-csv"));
    assert_eq!(page.field("#export-separator").value(), window.say("export-separator-semicolon"));
    page.field("#export-separator").choose(&window.say("export-separator-tab"));
    let file = desk.path("liste.tsv");
    page.button("#export-write").click();
    take(&window, &file);
    assert_eq!(rows_of(&window, &file, b'\t'), rows);
}

/// What a menu says of a list in which nothing is selected.
const LIST: [(&str, &str); 1] = [("what", "list")];

/// The rows of a text, whose headings are those of the language.
fn rows_of(window: &Window, file: &std::path::Path, separator: u8) -> Vec<csv::StringRecord> {
    let bytes = std::fs::read(file).unwrap();
    let text = bytes.strip_prefix(b"\xef\xbb\xbf").expect("a byte order mark, for Excel");
    let mut reader = csv::ReaderBuilder::new().delimiter(separator).from_reader(text);
    let head = reader.headers().unwrap().clone();
    assert!(head.iter().any(|cell| cell == window.say("report-column-reference")), "{head:?}");
    reader.records().map(Result::unwrap).collect()
}

/// Takes a place in the system's dialog, and waits until the file is written there.
fn take(window: &Window, file: &std::path::Path) {
    window.file_dialog().take(file);
    let path = file.display().to_string();
    window.notice(&window.say_with("export-done", &[("path", &path)]));
}
