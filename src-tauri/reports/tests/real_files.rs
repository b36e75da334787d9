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
use tawama_registry::exhibition::{self, ExhibitionQuery, ExhibitionSort};
use tawama_registry::{Id, Op, Part, Registry, Stamp, Tx, sample};
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
    sample::create(&dir.path().join("a.tawama"), "en", &stamp()).unwrap()
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
    println!("{file}: {} of {} rows as expected", expected.len() - wrong.len(), expected.len());
    assert!(expected.len() >= 44, "{file}: {} rows are expected", expected.len());
    assert!(wrong.len() * 50 <= expected.len(), "{file}:\n{}", wrong.join("\n"));
}

/// What each row became, in one line: its fate and codes, and of what the registry has now the
/// parties with their countries, the instrument, the days of signature and end.
fn agreements(registry: &Registry, plan: &Plan) -> HashMap<u32, String> {
    let rows = registry
        .read(|conn| {
            agreement::list(conn, &AgreementQuery::all("en"), Part { offset: 0, limit: u32::MAX })
        })
        .unwrap();
    let countries: HashMap<Id, Option<String>> = registry
        .read(|conn| tawama_registry::partner::known_as(conn))
        .unwrap()
        .into_iter()
        .map(|known| (known.partner, known.country))
        .collect();
    // Agreements are written in the order of their rows, and identities sort by when they were made.
    let mut made: Vec<_> = rows.into_iter().map(|row| (row.id, row)).collect();
    made.sort_by_key(|(id, _)| *id);
    let new: Vec<&Line> = plan.lines.iter().filter(|line| line.fate == Fate::New).collect();
    let of_rows = made.split_off(made.len() - new.len());
    let mut told = HashMap::new();
    for line in &plan.lines {
        let codes = line.problems.iter().chain(&line.remarks).map(|it| it.code.as_str());
        let codes: Vec<&str> = codes.collect();
        told.insert(line.at, format!("{:?} {}", line.fate, codes.join(",")).trim().to_owned());
    }
    for (line, (_, row)) in new.iter().zip(&of_rows) {
        let day = |day: Option<tawama_registry::PartialDate>| {
            day.map(|it| it.to_string()).unwrap_or_default()
        };
        let mut parties: Vec<String> = row
            .parties
            .iter()
            .map(|party| {
                let name = party.name.pick("en").unwrap_or_default();
                match countries.get(&party.id).cloned().flatten() {
                    Some(country) => format!("{name} {country}"),
                    None => name.to_owned(),
                }
            })
            .collect();
        parties.sort();
        let said =
            [parties.join(" + "), row.instrument.word().to_owned(), day(row.signed), day(row.ends)];
        let fate = told.get(&line.at).cloned().unwrap_or_default();
        let codes = fate.trim_start_matches("New").trim();
        told.insert(line.at, format!("{} | {codes}", said.join(" | ")).trim_end().to_owned());
    }
    told
}

#[test]
fn probe() {
    for name in [
        "twinnings/DERIVED_jumelages_maghreb_fr_cp1252.csv",
        "twinnings/hekman_wikipedia_pairs.csv",
        "twinnings/rogorido_wikidata_eu.tsv",
        "twinnings/chula_mou_12col.xlsx",
        "exhibitions/walters_exhibitions_2025-07.csv",
    ] {
        let Some(book) = book(name) else { continue };
        let dir = tempfile::tempdir().unwrap();
        let registry = registry(&dir);
        let begun = std::time::Instant::now();
        let plan = plan(&registry, &book);
        println!(
            "{name} {:?} rows {} in {:?}",
            plan.understood.target,
            plan.lines.len(),
            begun.elapsed()
        );
        for column in &plan.understood.columns {
            println!("   {:?} {:?} {:?}", column.heading, column.meaning, column.certainty);
        }
        println!(
            "   heading {:?} order {:?} sure {}",
            plan.understood.heading, plan.understood.order, plan.understood.order_sure
        );
        let mut fates = BTreeMap::new();
        let mut codes: BTreeMap<String, (u32, Vec<String>)> = BTreeMap::new();
        for line in &plan.lines {
            *fates.entry(format!("{:?}", line.fate)).or_insert(0) += 1;
            for p in line.problems.iter().chain(&line.remarks) {
                let e = codes.entry(p.code.clone()).or_default();
                e.0 += 1;
                let v =
                    format!("{}:{}", line.at, p.detail.get("value").cloned().unwrap_or_default());
                if e.1.len() < 25
                    && !e
                        .1
                        .iter()
                        .any(|x| x.split_once(':').unwrap().1 == v.split_once(':').unwrap().1)
                {
                    e.1.push(v)
                }
            }
        }
        println!("   {fates:?} partners {}", plan.partners.len());
        for (c, (n, v)) in codes {
            println!("   {c} {n} {v:?}");
        }
    }
}
