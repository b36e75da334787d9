//! Exported files, read back with another library.

#![allow(clippy::unwrap_used, clippy::indexing_slicing)]

use std::io::Read;

use calamine::{Data, Reader, Xlsx, open_workbook};
use chrono::{TimeZone, Utc};
use proptest::prelude::*;
use tawama_registry::agreement::{self, AgreementQuery};
use tawama_registry::{Kind, Op, Part, Registry, Stamp, sample};
use tawama_reports::csv::{Separator, harmless, plain};
use tawama_reports::{Format, Language, Table, agreements, export};

fn stamp() -> Stamp {
    Stamp {
        actor: "test".into(),
        at: Utc.with_ymd_and_hms(2026, 11, 23, 12, 0, 0).unwrap(),
        today: "2026-11-23".parse().unwrap(),
    }
}

fn registry(dir: &tempfile::TempDir) -> Registry {
    sample::seed(&dir.path().join("sample.tawama"), "fr", &stamp()).unwrap()
}

fn table(registry: &Registry, language: Language) -> Table {
    registry.read(|conn| agreements::in_force(conn, stamp().today, language)).unwrap()
}

fn part_of(path: &std::path::Path, name: &str) -> String {
    let mut archive = zip::ZipArchive::new(std::fs::File::open(path).unwrap()).unwrap();
    let mut text = String::new();
    archive.by_name(name).unwrap().read_to_string(&mut text).unwrap();
    text
}

#[test]
fn a_workbook_has_typed_cells_a_frozen_head_and_filters_in_every_language() {
    let dir = tempfile::tempdir().unwrap();
    let registry = registry(&dir);
    for language in Language::ALL {
        let path = dir.path().join(format!("{}.xlsx", language.tag()));
        export::save(&table(&registry, language), Format::Xlsx, &path).unwrap();
        let mut book: Xlsx<_> = open_workbook(&path).unwrap();
        let (_, sheet) = book.worksheets().into_iter().next().unwrap();
        let rows: Vec<&[Data]> = sheet.rows().collect();
        let head =
            rows.iter().position(|row| row.len() > 5 && !row[5].to_string().is_empty()).unwrap();
        let body = &rows[head + 1..];
        assert_eq!(body.len(), 3, "{language:?}");
        assert!(body.iter().all(|row| row.iter().any(|cell| matches!(cell, Data::DateTime(_)))));
        assert!(body.iter().any(|row| row[0] == Data::String("TNG-2025-001".into())));

        let xml = part_of(&path, "xl/worksheets/sheet1.xml");
        assert_eq!(xml.contains("rightToLeft=\"1\""), language == Language::Ar, "{language:?}");
        assert!(xml.contains("state=\"frozen\""));
        assert!(!xml.contains("<f>"), "no cell is a formula");
        let filters = xml.contains("<autoFilter") || xml.contains("<tablePart");
        assert!(filters, "{language:?}");
    }
}

#[test]
fn a_csv_opens_in_a_spreadsheet_and_reads_back() {
    let dir = tempfile::tempdir().unwrap();
    let registry = registry(&dir);
    for (language, separator) in
        [(Language::Ar, Separator::Semicolon), (Language::En, Separator::Comma)]
    {
        let bytes = export::bytes(&table(&registry, language), Format::Csv(separator)).unwrap();
        let text = String::from_utf8(bytes).unwrap();
        let body = text.strip_prefix('\u{feff}').unwrap();
        assert!(body.lines().count() >= 4 && body.ends_with("\r\n"));
        let mut reader = csv::ReaderBuilder::new()
            .delimiter(u8::try_from(separator.sign()).unwrap())
            .from_reader(body.as_bytes());
        let rows: Vec<csv::StringRecord> = reader.records().map(Result::unwrap).collect();
        assert_eq!(rows.len(), 3);
        assert!(rows.iter().any(|row| &row[0] == "TNG-2025-001"));
    }
}

#[test]
fn only_what_was_in_force_on_the_day_is_told() {
    let dir = tempfile::tempdir().unwrap();
    let registry = registry(&dir);
    let on = |day: &str| {
        registry
            .read(|conn| agreements::in_force(conn, day.parse().unwrap(), Language::Fr))
            .unwrap()
            .rows
            .len()
    };
    assert_eq!((on("2025-01-31"), on("2025-02-01")), (0, 3));
}

#[test]
fn a_title_that_looks_like_a_formula_stays_a_text() {
    let dir = tempfile::tempdir().unwrap();
    let registry = registry(&dir);
    let query = AgreementQuery::all("fr");
    let row = registry
        .read(|conn| agreement::list(conn, &query, Part { offset: 0, limit: 1 }))
        .unwrap()
        .remove(0);
    let read = registry.read(|conn| agreement::get(conn, row.id, stamp().today)).unwrap();
    let mut facts = read.facts;
    facts.title.0.insert("fr".into(), "=HYPERLINK(\"http://x\")".into());
    registry
        .write(&stamp(), Op::Edit(Kind::Agreement), |tx| {
            agreement::save(tx, row.id, read.version, &facts)
        })
        .unwrap();
    let told = table(&registry, Language::Fr);
    let csv = export::bytes(&told, Format::Csv(Separator::Semicolon)).unwrap();
    assert!(String::from_utf8(csv).unwrap().contains("'=HYPERLINK"));
    let path = dir.path().join("a.xlsx");
    export::save(&told, Format::Xlsx, &path).unwrap();
    assert!(!part_of(&path, "xl/worksheets/sheet1.xml").contains("<f>"));
}

#[test]
fn a_place_that_cannot_be_written_leaves_what_was_there() {
    let dir = tempfile::tempdir().unwrap();
    let registry = registry(&dir);
    let missing = dir.path().join("no-such-folder").join("a.xlsx");
    assert!(export::save(&table(&registry, Language::Fr), Format::Xlsx, &missing).is_err());
    assert!(!missing.exists());
}

proptest! {
    #[test]
    fn a_cell_made_harmless_is_given_back_as_it_was(cell in "['=+@\\-\t\r ＝＋－＠a]{0,6}") {
        let made = harmless(&cell);
        prop_assert_eq!(plain(&made), cell.as_str());
        let first = made.trim_start_matches([' ', '\t', '\r', '\n']).chars().next();
        let runs = first.is_some_and(|sign| "=+-@＝＋－＠".contains(sign));
        prop_assert!(!runs, "{made:?} would run");
    }
}
