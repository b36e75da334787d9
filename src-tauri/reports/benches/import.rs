//! How long it takes to bring in 100,000 rows, as a ratio to inserting the same rows into the
//! same tables, with the same indexes and triggers, by nothing but SQL.
//!
//! `cargo bench -p tawama-reports --bench import`; `TAWAMA_BENCH_SIZES=1000,10000` measures fewer.

#![allow(clippy::unwrap_used, clippy::print_stdout, clippy::indexing_slicing)]

use std::fmt::Write;
use std::path::Path;
use std::time::{Duration, Instant};

use chrono::{TimeZone, Utc};
use rusqlite::types::Value;
use rusqlite::{Connection, params_from_iter};
use tawama_registry::office::NewOffice;
use tawama_registry::{Op, Registry, Stamp, Wording, gazetteer};
use tawama_reports::Language;
use tawama_reports::import::{self, Reading};
use tawama_reports::sheet::{self, Choices};

fn stamp() -> Stamp {
    Stamp {
        actor: "bench".into(),
        at: Utc.with_ymd_and_hms(2026, 11, 24, 12, 0, 0).unwrap(),
        today: "2026-11-24".parse().unwrap(),
    }
}

fn registry(path: &Path) -> Registry {
    let office = NewOffice {
        name: Wording::of([("fr", "Banc d’essai")]),
        language: "fr".into(),
        reference_pattern: "{year}-{number:6}".into(),
        home: None,
        sample: false,
    };
    Registry::create(path, &office, &stamp()).unwrap()
}

/// A list of so many agreements between twenty of the office's own towns and one in ten others.
fn file(rows: usize) -> String {
    let mut text = String::from(
        "Référence;Ville;Ville jumelée;Pays partenaire;Type d'accord;Date;Échéance;Note\r\n",
    );
    for at in 0..rows {
        let (own, other) = (at % 20, at % (rows / 10));
        let (day, month, year) = (at % 28 + 1, at % 12 + 1, at % 40 + 1985);
        let country = ["Espagne", "France", "Tunisie", "Sénégal", "Italie"][other % 5];
        let kind = ["Jumelage", "Convention de coopération", "Pacte d'amitié"][at % 3];
        writeln!(
            text,
            "E-{at:06};Ville engendrée {own};Cité engendrée {other};{country};{kind};{day:02}/{month:02}/{year};{day:02}/{month:02}/{};ligne {at}\r",
            year + 45
        )
        .unwrap();
    }
    text
}

fn main() {
    let sizes = std::env::var("TAWAMA_BENCH_SIZES").unwrap_or_else(|_| "1000,10000,100000".into());
    // It is unpacked once in the life of the program, for whoever looks up a city first.
    gazetteer::find("", None, 1).unwrap();
    for size in sizes.split(',').filter_map(|size| size.trim().parse().ok()) {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("imported.tawama");
        let registry = registry(&path);
        let text = file(size);
        let reading = Reading::default();
        let (read, book) = timed(|| sheet::read(text.as_bytes(), &Choices::default()).unwrap());
        let (planned, plan) = timed(|| {
            let plan = |conn: &_| import::plan(conn, &book, &reading, Language::Fr, stamp().today);
            registry.read(plan).unwrap()
        });
        drop(plan);
        let (applied, done) = timed(|| {
            registry
                .write(&stamp(), Op::Import, |tx| {
                    import::apply(tx, &book, &reading, Language::Fr, &mut |_, _| true)
                })
                .unwrap()
        });
        assert_eq!((done.value.added as usize, done.value.left.len()), (size, 0));
        let again = registry
            .write(&stamp(), Op::Import, |tx| {
                import::apply(tx, &book, &reading, Language::Fr, &mut |_, _| true)
            })
            .unwrap();
        assert_eq!(again.change, None, "a second time nothing changes");
        drop(registry);
        let bare = bare(&path, &folder.path().join("bare.tawama"));
        let (undone, _) =
            timed(|| Registry::open(&path, stamp().today).unwrap().undo(&stamp(), None).unwrap());
        println!(
            "{size:>7} rows: read {:>5.0} ms, planned {:>6.0} ms, brought in {:>6.0} ms = {:.2}× the bare inserts ({:.0} ms), undone {:>6.0} ms",
            millis(read),
            millis(planned),
            millis(applied),
            applied.as_secs_f64() / bare.as_secs_f64(),
            millis(bare),
            millis(undone),
        );
    }
}

/// How long it takes to insert what a registry holds into an empty one, the log left out.
fn bare(from: &Path, to: &Path) -> Duration {
    drop(registry(to));
    let from = Connection::open(from).unwrap();
    let mut to = Connection::open(to).unwrap();
    // As the registry itself opens its file.
    to.execute_batch(
        "PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON; PRAGMA temp_store = MEMORY;
         PRAGMA cache_size = -262144;",
    )
    .unwrap();
    let names: Vec<String> = from
        .prepare(
            "SELECT name FROM sqlite_schema WHERE type = 'table' AND sql NOT LIKE '%VIRTUAL%'
               AND name NOT LIKE 'sqlite%' AND name NOT LIKE 'record_text%'
               AND name NOT LIKE 'change%' ORDER BY rowid",
        )
        .unwrap()
        .query_map([], |row| row.get(0))
        .unwrap()
        .collect::<rusqlite::Result<_>>()
        .unwrap();
    let tables: Vec<(String, usize, Vec<Vec<Value>>)> = names
        .into_iter()
        .map(|name| {
            let mut statement = from.prepare(&format!("SELECT * FROM {name}")).unwrap();
            let columns = statement.column_count();
            let rows = statement
                .query_map([], |row| (0..columns).map(|at| row.get(at)).collect())
                .unwrap()
                .collect::<rusqlite::Result<_>>()
                .unwrap();
            (name, columns, rows)
        })
        .collect();
    // What records are found by is not kept as text; their names are about as long.
    let words: Vec<(i64, String)> = from
        .prepare("SELECT number, label || hint FROM record")
        .unwrap()
        .query_map([], |row| Ok((row.get(0)?, row.get(1)?)))
        .unwrap()
        .collect::<rusqlite::Result<_>>()
        .unwrap();
    let (time, ()) = timed(|| {
        let tx = to.transaction().unwrap();
        tx.execute_batch("PRAGMA defer_foreign_keys = ON").unwrap();
        for (name, columns, rows) in &tables {
            let marks = vec!["?"; *columns].join(", ");
            let sql = format!("INSERT OR IGNORE INTO {name} VALUES ({marks})");
            let mut insert = tx.prepare(&sql).unwrap();
            for row in rows {
                insert.execute(params_from_iter(row)).unwrap();
            }
        }
        let mut insert =
            tx.prepare("INSERT INTO record_text (rowid, words) VALUES (?, ?)").unwrap();
        for (number, words) in &words {
            insert.execute((number, words)).unwrap();
        }
        drop(insert);
        tx.commit().unwrap();
    });
    time
}

/// How long something takes on the processor, which whoever else uses it does not lengthen; where
/// the system does not tell, by the clock.
fn timed<T>(act: impl FnOnce() -> T) -> (Duration, T) {
    let (start, before) = (Instant::now(), on_the_processor());
    let done = act();
    let spent = before.zip(on_the_processor()).map(|(before, after)| after.saturating_sub(before));
    (spent.unwrap_or_else(|| start.elapsed()), done)
}

fn on_the_processor() -> Option<Duration> {
    let told = std::fs::read_to_string("/proc/thread-self/schedstat").ok()?;
    told.split_whitespace().next()?.parse().ok().map(Duration::from_nanos)
}

fn millis(time: Duration) -> f64 {
    time.as_secs_f64() * 1e3
}
