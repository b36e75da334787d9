use calamine::{Reader, Xlsx, open_workbook};

use crate::support::Desk;

#[test]
fn what_is_in_force_goes_to_a_workbook_and_to_csv_in_every_language() {
    let desk = Desk::sample();
    for lang in ["fr", "ar", "en"] {
        let book = desk.at(&format!("{lang}.xlsx"));
        desk.fine(&["export", "agreements-in-force", "--lang", lang, "--out", &book]);
        let mut book: Xlsx<_> = open_workbook(book).unwrap();
        assert!(book.worksheets()[1].1.rows().count() > 3);
        let csv = desk.at(&format!("{lang}.csv"));
        desk.fine(&[
            "export",
            "agreements-in-force",
            "--lang",
            lang,
            "--format",
            "csv",
            "--out",
            &csv,
        ]);
        let text = std::fs::read_to_string(csv).unwrap();
        assert!(text.starts_with('\u{feff}'));
        let between = if lang == "en" { ',' } else { ';' };
        assert!(text.contains(&format!("TNG-2025-001{between}")), "{text}");
        // It is the report by another name.
        let report = desk.at(&format!("report-{lang}.csv"));
        desk.fine(&["report", "in-force", "--lang", lang, "--out", &report]);
        assert_eq!(std::fs::read_to_string(report).unwrap(), text);
    }
    let tabs = desk.at("list.tsv");
    desk.fine(&["report", "list", "--lang", "fr", "--separator", "tab", "--out", &tabs]);
    assert!(std::fs::read_to_string(tabs).unwrap().contains("TNG-2025-001\t"));
}

#[test]
fn a_day_before_the_signature_has_nothing_in_force() {
    let desk = Desk::sample();
    let out = desk.at("a.csv");
    desk.fine(&[
        "export",
        "agreements-in-force",
        "--on",
        "2025-01-31",
        "--format",
        "csv",
        "--out",
        &out,
    ]);
    assert_eq!(std::fs::read_to_string(out).unwrap().lines().count(), 1);
}

#[test]
fn a_csv_is_planned_and_then_brought_in() {
    let desk = Desk::sample();
    let list = "Partenaire;Pays;Date\nSfax;Tunisie;1998\nBari;Lune;1999\n;Tunisie;1999\n";
    std::fs::write(desk.path("in.csv"), list).unwrap();
    let plan = desk.json(&["import", &desk.at("in.csv"), "--dry-run"]);
    assert_eq!(plan["lines"][0]["fate"], "new");
    assert_eq!(plan["lines"][1]["remarks"][0]["column"], "Pays");
    let left = desk.at("left.csv");
    let output = desk.run(&["import", &desk.at("in.csv"), "--left", &left]);
    assert_eq!(output.status.code(), Some(1), "a row was left out");
    assert_eq!(desk.json(&["list", "agreement", "--find", "sfax"]).as_array().unwrap().len(), 1);
    assert_eq!(std::fs::read_to_string(left).unwrap().lines().count(), 2);
}

#[test]
fn the_map_is_drawn_without_a_window() {
    let desk = Desk::sample();
    let png = desk.path("map.png");
    desk.fine(&["map", "--lang", "ar", "--out", &png.display().to_string()]);
    let bytes = std::fs::read(&png).unwrap();
    assert!(bytes.starts_with(b"\x89PNG"));
    let side = |at: usize| u32::from_be_bytes(bytes[at..at + 4].try_into().unwrap());
    assert_eq!((side(16), side(20)), (2560, 1440));
    let svg = desk.at("map.svg");
    let draw = ["map", "--format", "svg", "--out", &svg];
    desk.fine(&[&draw[..], &["--choose", "TNG-2025-001", "--title", "Nos villes"]].concat());
    let text = std::fs::read_to_string(&svg).unwrap();
    assert!(text.contains("<title>Nos villes</title>") && text.contains("Al-Qods"), "{text}");
    desk.refused(2, &[&draw[..], &["--partners", "--status", "in_force"]].concat());
    desk.refused(1, &[&draw[..], &["--status", "forever"]].concat());
}
