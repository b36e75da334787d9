//! How long it takes to find what may be the same among many parties: cities of the gazetteer,
//! every twentieth of them a second time under another of its names.
//!
//! `cargo bench -p tawama-registry --bench duplicates`. `TAWAMA_BENCH_SIZES=1000` measures fewer.

#![allow(clippy::unwrap_used, clippy::print_stdout, clippy::indexing_slicing)]

use std::io::Read;
use std::time::Instant;

use chrono::{TimeZone, Utc};
use tawama_registry::duplicate::{self, Draft};
use tawama_registry::office::NewOffice;
use tawama_registry::partner::{self, PartnerFacts, PartnerKind};
use tawama_registry::{Name, Op, Registry, Stamp, Wording};

const GAZETTEER: &[u8] = include_bytes!("../data/gazetteer.tsv.zst");

fn stamp() -> Stamp {
    Stamp {
        actor: "bench".into(),
        at: Utc.with_ymd_and_hms(2026, 11, 23, 12, 0, 0).unwrap(),
        today: "2026-11-23".parse().unwrap(),
    }
}

/// Parties of cities: their names in three languages, as far as they are known.
fn parties(size: usize) -> Vec<PartnerFacts> {
    let mut text = String::new();
    let mut packed = GAZETTEER;
    ruzstd::decoding::StreamingDecoder::new(&mut packed)
        .unwrap()
        .read_to_string(&mut text)
        .unwrap();
    let mut parties = Vec::new();
    for line in text.lines().skip(1) {
        let cells: Vec<&str> = line.split('\t').collect();
        let party = |names: Vec<Name>| {
            let mut facts = PartnerFacts::new(PartnerKind::City, names);
            facts.country = Some(cells[3].to_owned()).filter(|it| it.len() == 2);
            facts
        };
        let named = [("en", cells[1]), ("fr", cells[9]), ("ar", cells[10])];
        let named = named.into_iter().filter(|(_, name)| !name.is_empty());
        parties.push(party(named.map(|(lang, name)| Name::preferred(lang, name)).collect()));
        if parties.len() % 20 == 0
            && let Some(other) = cells[11].split('|').find(|it| !it.is_empty())
        {
            parties.push(party(vec![Name::preferred("de", other)]));
        }
        if parties.len() >= size {
            break;
        }
    }
    parties
}

fn main() {
    let sizes = std::env::var("TAWAMA_BENCH_SIZES").unwrap_or_else(|_| "1000,10000,50000".into());
    let sizes = sizes.split(',').filter_map(|size| size.trim().parse::<usize>().ok());
    let typed = |name: &str| {
        let mut facts = PartnerFacts::new(PartnerKind::City, vec![Name::preferred("fr", name)]);
        facts.country = Some("MA".into());
        Draft::Partner(facts)
    };
    // The gazetteer is unpacked once, on first use.
    tawama_registry::gazetteer::find("", None, 1).unwrap();
    for size in sizes {
        let folder = tempfile::tempdir().unwrap();
        let office = NewOffice {
            name: Wording::of([("en", "Bench")]),
            language: "en".into(),
            reference_pattern: "B-{number}".into(),
            home: None,
            sample: false,
        };
        let path = folder.path().join("bench.tawama");
        let registry = Registry::create(&path, &office, &stamp()).unwrap();
        let parties = parties(size);
        let begun = Instant::now();
        registry
            .write(&stamp(), Op::Import, |tx| {
                parties.iter().try_for_each(|facts| partner::add(tx, facts).map(drop))
            })
            .unwrap();
        let written = begun.elapsed();
        let begun = Instant::now();
        let pairs = registry.read(duplicate::pairs).unwrap();
        let whole = begun.elapsed();
        let mut times: Vec<f64> = Vec::new();
        for name in ["Tanger", "طنجة", "Commune de Fès", "Casablnca", "Nowhere at all"].repeat(20)
        {
            let begun = Instant::now();
            let found = registry.read(|conn| duplicate::alike(conn, &typed(name), 3)).unwrap();
            times.push(begun.elapsed().as_secs_f64() * 1e3);
            assert!(found.len() <= 3);
        }
        times.sort_by(f64::total_cmp);
        println!(
            "{size} parties: written in {written:.2?}; {} pairs among all in {whole:.2?}; \
             one being typed in {:.2} ms (median), {:.2} ms (slowest)",
            pairs.len(),
            times[times.len() / 2],
            times[times.len() - 1]
        );
    }
}
