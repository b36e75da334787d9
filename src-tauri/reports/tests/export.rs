//! Exported files, read back with another library.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic)]

use std::io::Read;

use calamine::{Data, Reader, Xlsx, open_workbook};
use chrono::{TimeZone, Utc};
use proptest::prelude::*;
use tawama_registry::agreement::{self, AgreementQuery, AgreementSort};
use tawama_registry::{Kind, Op, Part, Registry, Stamp, sample};
use tawama_reports::csv::{self as text, Separator, harmless};
use tawama_reports::report::{Ask, Block, Report, ReportName, Selection, book, plain, tell};
use tawama_reports::{Cell, Language, export};

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

fn told(registry: &Registry, language: Language) -> Report {
    registry
        .read(|conn| tell(conn, &Ask::new(ReportName::InForce, stamp().today, language)))
        .unwrap()
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
        std::fs::write(&path, book::bytes(&told(&registry, language)).unwrap()).unwrap();
        let mut book: Xlsx<_> = open_workbook(&path).unwrap();
        let (_, sheet) = book.worksheets().into_iter().nth(1).unwrap();
        let rows: Vec<&[Data]> = sheet.rows().collect();
        let head =
            rows.iter().position(|row| row.len() > 5 && !row[5].to_string().is_empty()).unwrap();
        let body = &rows[head + 1..];
        assert_eq!(body.len(), 3, "{language:?}");
        assert!(body.iter().all(|row| row.iter().any(|cell| matches!(cell, Data::DateTime(_)))));
        assert!(body.iter().any(|row| row[0] == Data::String("TNG-2025-001".into())));

        let xml = part_of(&path, "xl/worksheets/sheet2.xml");
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
        let text = String::from_utf8(plain::csv(&told(&registry, language), separator)).unwrap();
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
        let ask = Ask::new(ReportName::InForce, day.parse().unwrap(), Language::Fr);
        let told = registry.read(|conn| tell(conn, &ask)).unwrap();
        let Some(Block::Grid(grid)) = told.edition.blocks.into_iter().next() else {
            panic!("it begins with its table")
        };
        grid.rows.len()
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
    let told = told(&registry, Language::Fr);
    let csv = plain::csv(&told, Separator::Semicolon);
    assert!(String::from_utf8(csv).unwrap().contains("'=HYPERLINK"));
    let path = dir.path().join("a.xlsx");
    std::fs::write(&path, book::bytes(&told).unwrap()).unwrap();
    assert!(!part_of(&path, "xl/worksheets/sheet2.xml").contains("<f>"));
}

/// What the first table of a list says, row by row.
fn rows_of(registry: &Registry, ask: &Ask) -> (Vec<String>, Vec<Vec<Cell>>) {
    let told = registry.read(|conn| tell(conn, ask)).unwrap();
    let Some(Block::Grid(grid)) = told.edition.blocks.into_iter().next() else {
        panic!("it begins with its table")
    };
    let headings = grid.columns.into_iter().map(|it| it.heading).collect();
    (headings, grid.rows.into_iter().map(|it| it.cells).collect())
}

#[test]
fn a_list_is_told_as_it_is_filtered_and_in_its_order_with_all_its_columns() {
    let dir = tempfile::tempdir().unwrap();
    let registry = registry(&dir);
    let of = |query| Ask {
        selection: Selection { agreements: Some(query), ..Selection::default() },
        ..Ask::new(ReportName::List, stamp().today, Language::En)
    };
    let sorted = |descending| AgreementQuery {
        sort: AgreementSort::Reference,
        descending,
        ..AgreementQuery::all("en")
    };
    let (headings, up) = rows_of(&registry, &of(sorted(false)));
    let (_, mut down) = rows_of(&registry, &of(sorted(true)));
    assert!(up.len() > 2);
    assert_ne!(up, down);
    down.reverse();
    assert_eq!(up, down);
    let rest = ["Fields of cooperation", "Signatories", "Occasion", "Place"];
    assert_eq!(headings[headings.len() - 4..], rest);
    let signatories = headings.len() - 3;
    assert!(up.iter().any(|row| matches!(&row[signatories], Cell::List(told) if told.len() > 1)));
    let found = AgreementQuery { text: "quds".into(), ..sorted(false) };
    let (_, some) = rows_of(&registry, &of(found));
    assert!(!some.is_empty() && some.len() < up.len());
    // Whether an agreement is the office's own is said where some are not.
    let own = headings.iter().position(|it| it == "Our party").unwrap();
    let others: Vec<&str> = up
        .iter()
        .filter(|row| row[own] == Cell::Blank)
        .map(|row| match &row[0] {
            Cell::Text(reference) => reference.as_str(),
            other => panic!("{other:?}"),
        })
        .collect();
    assert!(!others.is_empty() && others.len() < up.len());
    let all = registry
        .read(|conn| agreement::list(conn, &sorted(false), Part { offset: 0, limit: 99 }))
        .unwrap();
    for row in all.iter().filter(|row| others.contains(&row.reference.as_str())) {
        let version = registry.read(|conn| agreement::facts(conn, row.id)).unwrap().0;
        registry
            .write(&stamp(), Op::Delete(Kind::Agreement), |tx| {
                agreement::delete(tx, row.id, version)
            })
            .unwrap();
    }
    let (headings, _) = rows_of(&registry, &of(sorted(false)));
    assert!(!headings.iter().any(|it| it == "Our party"), "{headings:?}");
}

#[test]
fn a_place_that_cannot_be_written_leaves_what_was_there() {
    let dir = tempfile::tempdir().unwrap();
    let registry = registry(&dir);
    let missing = dir.path().join("no-such-folder").join("a.xlsx");
    let book = book::bytes(&told(&registry, Language::Fr)).unwrap();
    assert!(export::save_bytes(&book, &missing).is_err());
    assert!(!missing.exists());
}

proptest! {
    #[test]
    fn a_cell_made_harmless_is_given_back_as_it_was(cell in "['=+@\\-\t\r ＝＋－＠a]{0,6}") {
        let made = harmless(&cell);
        prop_assert_eq!(text::plain(&made), cell.as_str());
        let first = made.trim_start_matches([' ', '\t', '\r', '\n']).chars().next();
        let runs = first.is_some_and(|sign| "=+-@＝＋－＠".contains(sign));
        prop_assert!(!runs, "{made:?} would run");
    }
}
