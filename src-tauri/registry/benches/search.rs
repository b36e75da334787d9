//! How fast searching is while someone types, against a bare FTS5 query for the same words over
//! the same index in the same run, at 1,000, 10,000 and 100,000 generated agreements with half as
//! many parties.
//!
//! `TAWAMA_BENCH_SIZES=1000000` tries a million: one keystroke in ten, for there the bare query takes
//! a second each.
//!
//! `cargo bench -p tawama-registry --bench search`, or `make bench`. `TAWAMA_BENCH_SIZES=1000`
//! measures less. Generated registries are kept in the target folder.

#![allow(
    clippy::unwrap_used,
    clippy::print_stdout,
    clippy::indexing_slicing,
    clippy::cast_possible_truncation
)]

use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use chrono::{TimeZone, Utc};
use rusqlite::{Connection, OpenFlags, params};
use tawama_registry::agreement::{self, AgreementFacts, Instrument, Party, PartyRole};
use tawama_registry::partner::{self, PartnerFacts, PartnerKind};
use tawama_registry::search::{self, Vocabulary};
use tawama_registry::{Name, Op, Part, Registry, Stamp, Wording, gazetteer, sample};

/// What the box shows.
const PAGE: Part = Part { offset: 0, limit: 12 };

/// From this size on a few keystrokes stand for all.
const LARGEST_IN_FULL: usize = 100_000;

fn main() {
    let sizes = std::env::var("TAWAMA_BENCH_SIZES").unwrap_or_else(|_| "1000,10000,100000".into());
    let sizes = sizes.split(',').filter_map(|size| size.trim().parse().ok());
    // Whoever opens the box has it made ready.
    gazetteer::find("", None, 1).unwrap();
    println!(
        "a keystroke: median, 95 of 100, slowest; ratio of the 95 to bare FTS5 (by rank, first rows)"
    );
    let mut before: Option<f64> = None;
    for size in sizes {
        let path = generated(size);
        let p95 = measure(size, &path);
        if let Some(before) = before {
            println!("{:>46} × the 95 of the size before", format!("{:.1}", p95 / before));
        }
        before = Some(p95);
    }
}

fn stamp() -> Stamp {
    Stamp {
        actor: "bench".into(),
        at: Utc.with_ymd_and_hms(2026, 11, 23, 12, 0, 0).unwrap(),
        today: "2026-11-23".parse().unwrap(),
    }
}

/// Numbers that stand in for chance and are the same every time.
struct Chance(u64);

impl Chance {
    fn below(&mut self, limit: usize) -> usize {
        // Knuth's MMIX constants; the upper bits are the good ones.
        self.0 =
            self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) as usize % limit
    }

    /// A made-up word; some are used often and most seldom, as words are.
    fn word(&mut self, syllables: &[&str]) -> String {
        let seed = self.below(60) * self.below(60) * self.below(8);
        let mut own = Chance(seed as u64 + 17);
        (0..2 + own.below(2)).map(|_| syllables[own.below(syllables.len())]).collect()
    }
}

const LATIN: [&str; 24] = [
    "ta", "ran", "mé", "lo", "vi", "ker", "sou", "bel", "na", "dir", "fou", "chi", "ga", "mon",
    "ter", "al", "qui", "ver", "sa", "hou", "é", "zan", "pri", "cor",
];
const ARABIC: [&str; 20] = [
    "طن", "جة", "ال", "قد", "مد", "ين", "را", "با", "سل", "وا", "كي", "نو", "فا", "حي", "عم", "دا",
    "شم", "لي", "تو", "أن",
];
const SUBJECTS: [(&str, &str); 6] = [
    ("Jumelage avec", "توأمة مع"),
    ("Convention de coopération", "اتفاقية تعاون"),
    ("Mémorandum d’entente sur", "مذكرة تفاهم حول"),
    ("Accord de partenariat", "اتفاق شراكة"),
    ("Programme exécutif", "برنامج تنفيذي"),
    ("Protocole d’amitié", "بروتوكول صداقة"),
];

/// The registry of this size, made where there is none.
fn generated(size: usize) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("bench");
    std::fs::create_dir_all(&folder).unwrap();
    let path = folder.join(format!("searched-{}-{size}.tawama", env!("CARGO_PKG_VERSION")));
    if path.exists() && Registry::open(&path, stamp().today).is_ok() {
        return path;
    }
    let _ = std::fs::remove_file(&path);
    let registry = sample::seed(&path, "fr", &stamp()).unwrap();
    let home =
        registry.read(|conn| Ok(tawama_registry::office::get(conn)?.facts.home.unwrap())).unwrap();
    let mut chance = Chance(1);
    let mut parties = Vec::new();
    let start = Instant::now();
    for _ in 0..(size / 2).div_ceil(10_000) {
        let made = registry.write(&stamp(), Op::Import, |tx| {
            (0..10_000.min(size / 2)).map(|at| partner::add(tx, &party(at, &mut chance))).collect()
        });
        let mut made: Vec<_> = made.unwrap().value;
        parties.append(&mut made);
    }
    let numbers: Vec<usize> = (0..size).collect();
    for chunk in numbers.chunks(10_000) {
        let write = registry.write(&stamp(), Op::Import, |tx| {
            for at in chunk {
                let mut facts = agreement_facts(*at, &mut chance);
                for partner in [home, parties[chance.below(parties.len())]] {
                    facts.parties.push(Party { partner, role: PartyRole::Signatory });
                }
                agreement::add(tx, &facts)?;
            }
            Ok(())
        });
        write.unwrap();
    }
    println!("{size} generated in {:.1} s", start.elapsed().as_secs_f64());
    path
}

fn party(at: usize, chance: &mut Chance) -> PartnerFacts {
    let latin = [chance.word(&LATIN), chance.word(&LATIN)].join("-");
    let arabic = [chance.word(&ARABIC), chance.word(&ARABIC)].join(" ");
    let mut facts = PartnerFacts::new(
        PartnerKind::ALL[at % PartnerKind::ALL.len()],
        vec![Name::preferred("fr", &latin), Name::preferred("ar", &arabic)],
    );
    facts.country = Some(["MA", "FR", "ES", "PS", "TN", "SN", "JP"][at % 7].into());
    facts
}

fn agreement_facts(at: usize, chance: &mut Chance) -> AgreementFacts {
    let (fr, ar) = SUBJECTS[chance.below(SUBJECTS.len())];
    let latin: Vec<String> = (0..3).map(|_| chance.word(&LATIN)).collect();
    let arabic: Vec<String> = (0..2).map(|_| chance.word(&ARABIC)).collect();
    let mut facts = AgreementFacts::new(
        Instrument::ALL[at % 6],
        &format!("GEN-{at:06}"),
        Wording::of([
            ("fr", &format!("{fr} {}", latin.join(" "))),
            ("ar", &format!("{ar} {}", arabic.join(" "))),
        ]),
    );
    facts.notes = (0..12).map(|_| chance.word(&LATIN)).collect::<Vec<_>>().join(" ");
    facts.signed =
        format!("{:04}-{:02}-{:02}", 1990 + at % 37, 1 + at % 12, 1 + at % 28).parse().ok();
    facts.term.duration_months = Some(12 + (at % 120) as u32);
    facts.fields = vec!["culture".into()];
    facts
}

/// What is typed, up to each keystroke.
fn keystrokes(conn: &Connection, chance: &mut Chance) -> Vec<String> {
    let mut typed: Vec<String> = [
        "jumelage",
        "mémorandum d’entente",
        "accord de partenariat",
        "توأمة مع",
        "مذكرة تفاهم",
        "Tanger",
        "tanja",
        "al quds",
        "طنجة",
        "القدس",
        "GEN-0004",
        "convention culture",
        "umelag",
        "xylophone",
    ]
    .map(ToOwned::to_owned)
    .into();
    // Names and titles that are there, and pairs of words of different records.
    let mut names = conn
        .prepare(
            "SELECT label FROM record WHERE kind = ?1 ORDER BY (number * 7919) % 100003 LIMIT 20",
        )
        .unwrap();
    for kind in ["partner", "agreement"] {
        let labels: Vec<String> =
            names.query_map([kind], |row| row.get(0)).unwrap().map(Result::unwrap).collect();
        for label in labels {
            let label: std::collections::BTreeMap<String, String> =
                serde_json::from_str(&label).unwrap();
            typed.extend(label.into_values());
        }
    }
    for _ in 0..20 {
        typed.push(format!("{} {}", chance.word(&LATIN), chance.word(&LATIN)));
        // The middle of a word.
        typed.push(chance.word(&LATIN).chars().skip(2).collect());
    }
    let mut strokes = Vec::new();
    for text in typed {
        let ends = text.char_indices().skip(1).map(|(at, _)| at).chain([text.len()]);
        strokes.extend(ends.map(|end| text[..end].to_owned()));
    }
    strokes
}

/// The vocabulary in codes alone: what it is called weighs nothing.
fn vocabulary() -> Vocabulary {
    Vocabulary::new(|_, key| key.rsplit('-').next().unwrap_or_default().to_owned())
}

/// A connection that knows nothing of the registry, told what the registry tells its readers.
fn bare(path: &Path) -> Connection {
    let conn = Connection::open_with_flags(path, OpenFlags::SQLITE_OPEN_READ_ONLY).unwrap();
    conn.pragma_update(None, "cache_size", "-16384").unwrap();
    conn
}

fn bare_expression(text: &str) -> String {
    let folded = tawama_registry::text::fold(text);
    let words: Vec<String> =
        tawama_registry::text::words(&folded).map(|word| format!("\"{word}\"*")).collect();
    words.join(" ")
}

/// The rows of a bare query, read as text.
fn bare_search(conn: &Connection, text: &str, order: &str) -> usize {
    let expression = bare_expression(text);
    if expression.is_empty() {
        return 0;
    }
    let mut statement = conn
        .prepare_cached(&format!(
            "SELECT record.id, record.kind, record.label, record.hint
             FROM record_text JOIN record ON record.number = record_text.rowid
             WHERE record_text MATCH ?1 ORDER BY {order} LIMIT ?2"
        ))
        .unwrap();
    let mut rows = statement.query(params![expression, PAGE.limit]).unwrap();
    let mut bytes = 0;
    while let Some(row) = rows.next().unwrap() {
        bytes += row.get::<_, String>(2).unwrap().len() + row.get::<_, String>(3).unwrap().len();
    }
    bytes
}

/// Prints the figures of one size and answers its 95 of 100, in milliseconds.
fn measure(size: usize, path: &Path) -> f64 {
    let registry = Registry::open(path, stamp().today).unwrap();
    let conn = bare(path);
    let vocabulary = vocabulary();
    let mut strokes = keystrokes(&conn, &mut Chance(99));
    if size > LARGEST_IN_FULL {
        strokes = strokes.into_iter().step_by(10).collect();
    }
    let (mut ours, mut ranked, mut first) = (Vec::new(), Vec::new(), Vec::new());
    let mut slowest = (Duration::ZERO, String::new());
    for round in 0..4 {
        for text in &strokes {
            let look = || {
                registry.read(|conn| search::search(conn, text, &vocabulary, "fr", PAGE)).unwrap()
            };
            let time = timed(|| drop(look()));
            let by_rank = timed(|| {
                std::hint::black_box(bare_search(&conn, text, "rank"));
            });
            let by_row = timed(|| {
                std::hint::black_box(bare_search(&conn, text, "record_text.rowid"));
            });
            // The first round brings the pages into memory.
            if round > 0 {
                ours.push(time);
                ranked.push(by_rank);
                first.push(by_row);
                if time > slowest.0 {
                    slowest = (time, text.clone());
                }
            }
        }
    }
    let (p95, by_rank, by_row) = (at(&mut ours, 95), at(&mut ranked, 95), at(&mut first, 95));
    println!(
        "{size:>8} agreements, {:>5} keystrokes: {:>6.2} ms {:>6.2} ms {:>6.2} ms (“{}”); bare {:.2} ms, {:.2} ms: {:.2}×, {:.1}×",
        ours.len(),
        at(&mut ours, 50),
        p95,
        at(&mut ours, 100),
        slowest.1,
        by_rank,
        by_row,
        p95 / by_rank,
        p95 / by_row,
    );
    for text in ["kind:agreement status:in_force", "country:MA until:2026", "jumelage country:PS"] {
        let look =
            || registry.read(|conn| search::search(conn, text, &vocabulary, "fr", PAGE)).unwrap();
        let mut times: Vec<Duration> = (0..11).map(|_| timed(|| drop(look()))).collect();
        println!("{:>46.2} ms {text}", at(&mut times, 50));
    }
    p95
}

fn timed(act: impl FnOnce()) -> Duration {
    let start = Instant::now();
    act();
    start.elapsed()
}

/// The time that so many of a hundred do not exceed, in milliseconds.
fn at(times: &mut [Duration], of_a_hundred: usize) -> f64 {
    times.sort_unstable();
    let place = (times.len() * of_a_hundred / 100).min(times.len() - 1);
    times[place].as_secs_f64() * 1e3
}
