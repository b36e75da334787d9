//! Lists that real people keep, understood without anyone saying what their columns mean.
//!
//! The lists themselves are not part of this repository, because not all of them say under which
//! licence they may be passed on. Where they are beside it, in `../shared/data`, they are read;
//! where they are not, the tests say so. What rows of theirs mean was written by hand, row by
//! row, in `expected`.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::print_stdout)]

use std::collections::{BTreeMap, HashMap};
use std::path::PathBuf;

use chrono::{TimeZone, Utc};
use tawama_registry::agreement::{self, AgreementQuery};
use tawama_registry::exhibition::{self, ExhibitionQuery};
use tawama_registry::{Id, Op, Part, PartialDate, Registry, Stamp, Tx, partner, sample};
use tawama_reports::Language;
use tawama_reports::import::{self, Fate, Line, Plan, Reading, Summary, Target};
use tawama_reports::sheet::{self, Book};

fn stamp() -> Stamp {
    Stamp {
        actor: "test".into(),
        at: Utc.with_ymd_and_hms(2026, 11, 24, 12, 0, 0).unwrap(),
        today: "2026-11-24".parse().unwrap(),
    }
}

/// A list, where it is at hand.
fn book(name: &str) -> Option<Book> {
    let path: PathBuf = [env!("CARGO_MANIFEST_DIR"), "../../../shared/data", name].iter().collect();
    let beside: PathBuf =
        [env!("CARGO_MANIFEST_DIR"), "../../../../shared/data", name].iter().collect();
    let Some(bytes) = [path, beside].iter().find_map(|path| std::fs::read(path).ok()) else {
        println!("skipped: ../shared/data/{name} is not beside the repository");
        return None;
    };
    Some(sheet::read(&bytes, &sheet::Choices::default()).unwrap())
}

fn registry(dir: &tempfile::TempDir) -> Registry {
    sample::seed(&dir.path().join("a.tawama"), "en", &stamp()).unwrap()
}

fn plan(registry: &Registry, book: &Book) -> Plan {
    let reading = Reading::default();
    registry.read(|conn| import::plan(conn, book, &reading, Language::En, stamp().today)).unwrap()
}

fn apply(registry: &Registry, book: &Book) -> Summary {
    let reading = Reading::default();
    let apply = |tx: &Tx<'_>| import::apply(tx, book, &reading, Language::En, &mut |_, _| true);
    registry.write(&stamp(), Op::Import, apply).unwrap().value
}

/// What is expected of rows: their number, and what they mean, in one line each.
fn expected(text: &str) -> BTreeMap<u32, &str> {
    let lines = text.lines().filter(|line| !line.is_empty() && !line.starts_with('#'));
    lines
        .map(|line| {
            let (row, meaning) = line.split_once('\t').unwrap();
            (row.parse().unwrap(), meaning)
        })
        .collect()
}

/// Compares what rows became with what they mean.
fn compare(file: &str, expected: &BTreeMap<u32, &str>, told: &HashMap<u32, String>) {
    let wrong: Vec<String> = expected
        .iter()
        .filter(|(row, meaning)| told.get(row).map(String::as_str) != Some(**meaning))
        .map(|(row, meaning)| format!("{row}\n  wanted {meaning}\n  got    {:?}", told.get(row)))
        .collect();
    let right = expected.len() - wrong.len();
    println!("{file}: {right} of {} rows as expected {}", expected.len(), wrong.join("\n"));
    assert!(expected.len() >= 44, "{file}: {} rows are expected", expected.len());
    assert!(wrong.len() * 50 <= expected.len(), "{file}:\n{}", wrong.join("\n"));
}

/// One row of a list under its headings.
fn only(book: &Book, row: u32) -> Book {
    let mut only = book.clone();
    for sheet in &mut only.sheets {
        let first = sheet.rows.first().map_or(0, |row| row.at);
        sheet.rows.retain(|it| it.at == first || it.at == row);
    }
    only
}

/// What is said of a row: what keeps it from being taken, and what is kept as written.
fn said(line: &Line) -> String {
    let codes: Vec<&str> =
        line.problems.iter().chain(&line.remarks).map(|it| it.code.as_str()).collect();
    codes.join(",")
}

/// What becomes of the rows that are expected, planned with the whole list; of a new one, the
/// record that it is alone.
fn told(
    plan: &Plan,
    expected: &BTreeMap<u32, &str>,
    mut record: impl FnMut(u32) -> String,
) -> HashMap<u32, String> {
    let lines = plan.lines.iter().filter(|line| expected.contains_key(&line.at));
    lines
        .map(|line| {
            let told = match line.fate {
                Fate::New => format!("{}{}", record(line.at), said(line)),
                fate => format!("{fate:?} {}", said(line)),
            };
            (line.at, told.trim_end().to_owned())
        })
        .collect()
}

fn day(day: Option<PartialDate>) -> String {
    day.map(|day| day.to_string()).unwrap_or_default()
}

const EVERYTHING: Part = Part { offset: 0, limit: u32::MAX };

/// Looks at a list of agreements.
fn agreements(file: &str, list: &str, rows: &str) {
    let Some(book) = book(file) else { return };
    let expected = expected(rows);
    let dir = tempfile::tempdir().unwrap();
    let registry = registry(&dir);
    let whole = plan(&registry, &book);
    assert_eq!(whole.understood.target, Target::Agreements);
    let query = AgreementQuery::all("en");
    let listed = || registry.read(|conn| agreement::list(conn, &query, EVERYTHING)).unwrap();
    let there = listed();
    let told = told(&whole, &expected, |row| {
        assert_eq!(apply(&registry, &only(&book, row)).added, 1, "row {row}");
        let known = registry.read(partner::known_as).unwrap();
        let countries: HashMap<Id, Option<String>> =
            known.into_iter().map(|known| (known.partner, known.country)).collect();
        let made = listed();
        let made = made.iter().find(|row| there.iter().all(|it| it.id != row.id)).unwrap();
        let mut parties: Vec<String> = made
            .parties
            .iter()
            .map(|party| {
                let name = party.name.pick("en").unwrap_or_default();
                let country = countries.get(&party.id).cloned().flatten();
                [name, &country.unwrap_or_default()].join(" ").trim().to_owned()
            })
            .collect();
        parties.sort();
        registry.undo(&stamp(), None).unwrap();
        let days = format!("{} | {}", day(made.signed), day(made.ends));
        format!("{} | {} | {days} | ", parties.join(" + "), made.instrument.word())
    });
    compare(list, &expected, &told);
}

#[test]
fn pairs_of_cities_are_understood() {
    agreements(
        "twinnings/hekman_wikipedia_pairs.csv",
        "pairs",
        include_str!("expected/hekman.tsv"),
    );
}

#[test]
fn twinnings_with_coordinates_are_understood() {
    let rows = include_str!("expected/rogorido.tsv");
    agreements("twinnings/rogorido_wikidata_eu.tsv", "twinnings", rows);
}

#[test]
fn a_french_list_in_an_old_encoding_is_understood() {
    let rows = include_str!("expected/maghreb.tsv");
    agreements("twinnings/DERIVED_jumelages_maghreb_fr_cp1252.csv", "Maghreb", rows);
}

#[test]
fn a_register_of_memoranda_is_understood() {
    agreements("twinnings/chula_mou_12col.xlsx", "memoranda", include_str!("expected/chula.tsv"));
}

#[test]
fn exhibitions_are_understood() {
    let Some(book) = book("exhibitions/walters_exhibitions_2025-07.csv") else { return };
    let expected = expected(include_str!("expected/walters.tsv"));
    let dir = tempfile::tempdir().unwrap();
    let registry = registry(&dir);
    let whole = plan(&registry, &book);
    assert_eq!(whole.understood.target, Target::Exhibitions);
    let query = ExhibitionQuery::all("en");
    let listed = || registry.read(|conn| exhibition::list(conn, &query, EVERYTHING)).unwrap();
    let there = listed();
    let told = told(&whole, &expected, |row| {
        assert_eq!(apply(&registry, &only(&book, row)).added, 1, "row {row}");
        let made = listed();
        let made = made.iter().find(|row| there.iter().all(|it| it.id != row.id)).unwrap();
        registry.undo(&stamp(), None).unwrap();
        let venues: Vec<&str> =
            made.venues.iter().filter_map(|venue| venue.name.pick("en")).collect();
        let title = made.title.pick("en").unwrap_or_default();
        format!("{} | {} | {} | {title}", day(made.opens), day(made.closes), venues.join("; "))
    });
    compare("exhibitions", &expected, &told);
    assert_eq!(apply(&registry, &book).left, []);
    // A second time nothing more comes of it.
    let again = apply(&registry, &book);
    assert_eq!((again.added, again.changed, again.left.len()), (0, 0, 0));
}
