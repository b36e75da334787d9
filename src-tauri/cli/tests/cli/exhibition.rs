//! Exhibitions from the command line: what clashes, lists, sheets, objects from a file.

use std::fs;

use crate::support::Desk;

const SHOW: &str = "Tanger – Al-Qods : portes et remparts (exemple)";

#[test]
fn what_clashes_is_told_of_one_exhibition_and_what_is_open_of_all() {
    let desk = Desk::sample();
    let one = desk.json(&["conflicts", SHOW]);
    assert_eq!(one[0]["how"], "accepté");
    assert_eq!(one[0]["against"], "2026-11-16/2027-07-18");
    assert!(desk.json(&["conflicts"]).as_array().unwrap().is_empty(), "it was accepted");
    assert!(desk.refused(5, &["conflicts", "Nulle part"]).contains("Nulle part"));
}

#[test]
fn a_loan_list_and_a_partys_sheet_go_to_files() {
    let desk = Desk::sample();
    let list = |name: &str, more: &[&str]| {
        let out = desk.at(name);
        let common =
            ["export", "loan-list", "--exhibition", SHOW, "--format", "csv", "--out", &out];
        desk.fine(&[&common[..], more].concat());
        fs::read_to_string(desk.path(name)).unwrap()
    };
    assert!(list("all.csv", &[]).contains("120000.00;MAD"));
    let public = list("public.csv", &["--public"]);
    assert!(public.contains("EX-001") && !public.contains("MAD"), "{public}");

    let page = desk.at("quds.html");
    let sheet = ["export", "party-sheet", "--exhibition", SHOW, "--party", "القدس"];
    desk.fine(&[&sheet[..], &["--format", "html", "--lang", "ar", "--out", &page]].concat());
    let text = fs::read_to_string(desk.path("quds.html")).unwrap();
    assert!(text.contains("dir=\"rtl\"") && text.contains("EX-002"), "{text}");
    let book = desk.at("quds.xlsx");
    desk.fine(&[&sheet[..], &["--out", &book]].concat());
    assert!(fs::read(desk.path("quds.xlsx")).unwrap().starts_with(b"PK"));

    let unfit = ["export", "loan-list", "--exhibition", SHOW, "--format", "html", "--out", &page];
    assert!(desk.refused(1, &unfit).contains("--format"));
    assert!(desk.refused(1, &["export", "loan-list", "--out", &page]).contains("--exhibition"));
}

#[test]
fn objects_are_planned_brought_in_and_taken_back() {
    let desk = Desk::sample();
    fs::write(desk.path("list.csv"), "Inventaire;Titre;Pièces\nA-1;Lanterne;2\nA-2;Tapis;x\n")
        .unwrap();
    let file = desk.at("list.csv");
    let plan = desk.json(&["objects", "import", SHOW, &file, "--dry-run"]);
    assert_eq!(plan["lines"][0]["fate"], "new");
    assert_eq!(plan["lines"][1]["problems"][0]["column"], "Pièces");
    let output = desk.run(&["objects", "import", SHOW, &file]);
    assert_eq!(output.status.code(), Some(1), "a row was left out");
    let told = String::from_utf8(output.stdout).unwrap();
    assert!(told.contains("Objets ajoutés"), "{told}");
    let again = desk.run(&["objects", "import", SHOW, &file, "--json"]);
    assert!(String::from_utf8(again.stdout).unwrap().contains("\"change\": null"));
    desk.fine(&["undo"]);
}

#[test]
fn a_workbook_comes_back_through_the_reader_in_its_own_process() {
    let desk = Desk::sample();
    let book = desk.at("list.xlsx");
    desk.fine(&["export", "loan-list", "--exhibition", SHOW, "--out", &book]);
    let plan = desk.json(&["objects", "import", SHOW, &book, "--dry-run"]);
    let fates: Vec<&str> =
        plan["lines"].as_array().unwrap().iter().map(|it| it["fate"].as_str().unwrap()).collect();
    assert_eq!(fates, ["there"; 3]);
}
