//! How fast the registry is, as ratios to bare SQLite over the same rows in the
//! same run, at 1,000, 10,000 and 100,000 generated agreements.
//!
//! `cargo bench -p tawama-registry`, or `make bench`. `TAWAMA_BENCH_SIZES=1000,10000`
//! measures fewer. Generated registries are kept in the target folder and say in
//! every title that they are generated.

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
use tawama_registry::agreement::{
    self, AgreementFacts, AgreementQuery, AgreementSort, Instrument, Party, PartyRole, Renewal,
    Status,
};
use tawama_registry::bulk::{self, Bulk, ListQuery, Selected, Which};
use tawama_registry::exhibition::{self, ExhibitionFacts, ExhibitionQuery};
use tawama_registry::partner::{self, PartnerFacts, PartnerKind, PartnerQuery};
use tawama_registry::{Kind, Name, Op, Part, Period, Registry, Stamp, Wording, change, sample};

const PAGE: Part = Part { offset: 0, limit: 50 };

fn main() {
    let sizes = std::env::var("TAWAMA_BENCH_SIZES").unwrap_or_else(|_| "1000,10000,100000".into());
    let sizes: Vec<usize> = sizes.split(',').filter_map(|size| size.trim().parse().ok()).collect();
    let mut table: Vec<(String, Vec<Figure>)> = Vec::new();
    for size in &sizes {
        for (name, figure) in measure(*size) {
            match table.iter_mut().find(|(known, _)| *known == name) {
                Some((_, figures)) => figures.push(figure),
                None => table.push((name, vec![figure])),
            }
        }
    }
    print(&sizes, &table);
}

/// The median time of something, and of the bare thing it is compared with.
#[derive(Clone, Copy)]
struct Figure {
    ours: Duration,
    bare: Option<Duration>,
}

fn print(sizes: &[usize], table: &[(String, Vec<Figure>)]) {
    print!("{:34}", "median time, ratio to bare SQLite");
    for size in sizes {
        print!("{size:>20}");
    }
    println!("{:>12}", "flatness");
    for (name, figures) in table {
        print!("{name:34}");
        for figure in figures {
            let micros = figure.ours.as_secs_f64() * 1e6;
            let ratio = figure.bare.map_or_else(String::new, |bare| {
                format!("{:.2}×", figure.ours.as_secs_f64() / bare.as_secs_f64())
            });
            print!("{micros:>11.0} µs {ratio:>5}");
        }
        let flat = figures.last().unwrap().ours.as_secs_f64() / figures[0].ours.as_secs_f64();
        println!("{flat:>11.1}×");
    }
}

fn stamp() -> Stamp {
    Stamp {
        actor: "bench".into(),
        at: Utc.with_ymd_and_hms(2026, 11, 23, 12, 0, 0).unwrap(),
        today: "2026-11-23".parse().unwrap(),
    }
}

/// The registry with this many generated agreements, made where there is none.
fn generated(size: usize) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("bench");
    std::fs::create_dir_all(&folder).unwrap();
    let path = folder.join(format!("generated-{}-{size}.tawama", env!("CARGO_PKG_VERSION")));
    if path.exists() && Registry::open(&path, stamp().today).is_ok() {
        return path;
    }
    let _ = std::fs::remove_file(&path);
    let registry = sample::seed(&path, "fr", &stamp()).unwrap();
    let home =
        registry.read(|conn| Ok(tawama_registry::office::get(conn)?.facts.home.unwrap())).unwrap();
    let parties = registry.write(&stamp(), Op::Import, |tx| {
        (0..(size / 10).max(10)).map(|at| partner::add(tx, &party(at))).collect()
    });
    let parties: Vec<_> = parties.unwrap().value;
    let numbers: Vec<usize> = (0..size).collect();
    for chunk in numbers.chunks(10_000) {
        let write = registry.write(&stamp(), Op::Import, |tx| {
            for at in chunk {
                let mut facts = agreement_facts(*at, size);
                for partner in [home, parties[at % parties.len()]] {
                    facts.parties.push(Party { partner, role: PartyRole::Signatory });
                }
                agreement::add(tx, &facts)?;
                if at % 20 == 0 {
                    let title = format!("Exposition engendrée {at}");
                    exhibition::add(tx, &ExhibitionFacts::new(Wording::of([("fr", &title)])))?;
                }
            }
            Ok(())
        });
        write.unwrap();
    }
    path
}

fn party(at: usize) -> PartnerFacts {
    let name = |lang, text: String| Name::preferred(lang, &text);
    let mut facts = PartnerFacts::new(
        PartnerKind::ALL[at % PartnerKind::ALL.len()],
        vec![
            name("fr", format!("Ville engendrée {at}")),
            name("ar", format!("مدينة مولدة {at}")),
            name("en", format!("Generated city {at}")),
        ],
    );
    facts.country = Some(["MA", "FR", "ES", "PS", "TN", "SN", "JP"][at % 7].into());
    facts
}

fn agreement_facts(at: usize, size: usize) -> AgreementFacts {
    // A fixed stride through the numbers stands in for chance and is the same every time.
    let shuffled = at.wrapping_mul(7919) % size;
    let mut facts = AgreementFacts::new(
        Instrument::ALL[at % 6],
        &format!("GEN-{at:06}"),
        Wording::of([
            ("fr", &format!("Accord engendré {shuffled}")),
            ("ar", &format!("اتفاق مولد {shuffled}")),
            ("en", &format!("Generated agreement {shuffled}")),
        ]),
    );
    facts.signed =
        format!("{:04}-{:02}-{:02}", 1990 + at % 37, 1 + at % 12, 1 + at % 28).parse().ok();
    facts.term.duration_months = Some(12 + (at % 120) as u32);
    if at.is_multiple_of(3) {
        facts.term.renewal = Renewal::Tacit;
    }
    facts.fields = vec!["culture".into(), "youth".into()];
    facts
}

/// The medians of two things, measured in turn so that both meet the same weather.
fn against(mut ours: impl FnMut(), mut bare: impl FnMut()) -> Figure {
    let (mut times, mut bare_times) = (Vec::new(), Vec::new());
    ours();
    bare();
    for _ in 0..21 {
        times.push(timed(&mut ours));
        bare_times.push(timed(&mut bare));
    }
    Figure { ours: median(times), bare: Some(median(bare_times)) }
}

/// Keeps the compiler from leaving out what nobody looks at.
fn keep<T>(seen: T) {
    std::hint::black_box(seen);
}

fn alone(mut ours: impl FnMut()) -> Figure {
    ours();
    Figure { ours: median((0..11).map(|_| timed(&mut ours)).collect()), bare: None }
}

fn timed(act: &mut impl FnMut()) -> Duration {
    let start = Instant::now();
    act();
    start.elapsed()
}

fn median(mut times: Vec<Duration>) -> Duration {
    times.sort_unstable();
    times[times.len() / 2]
}

/// A connection that knows nothing of the registry, told what the registry tells its own.
fn bare(path: &Path) -> Connection {
    let conn = Connection::open_with_flags(path, OpenFlags::SQLITE_OPEN_READ_WRITE).unwrap();
    for (name, value) in [("synchronous", "FULL"), ("foreign_keys", "ON"), ("cache_size", "-16384")]
    {
        conn.pragma_update(None, name, value).unwrap();
    }
    conn
}

/// Reads every column of every row of a statement, as text or bytes.
fn read_all(conn: &Connection, sql: &str) -> usize {
    let mut statement = conn.prepare_cached(sql).unwrap();
    let width = statement.column_count();
    let mut rows = statement.query([]).unwrap();
    let mut bytes = 0;
    while let Some(row) = rows.next().unwrap() {
        for at in 0..width {
            bytes += match row.get_ref(at).unwrap() {
                rusqlite::types::ValueRef::Text(text) => text.to_vec().len(),
                rusqlite::types::ValueRef::Blob(blob) => blob.to_vec().len(),
                _ => 8,
            };
        }
    }
    bytes
}

/// What a page of parties needs, in one bare statement.
const BARE_PARTNERS: &str = "SELECT partner.id, record.label, partner.kind, partner.country,
             (SELECT count(*) FROM agreement_party WHERE agreement_party.partner = partner.id), partner.archived
             FROM record CROSS JOIN partner ON partner.id = record.id
             WHERE record.kind = 'partner' AND partner.archived = 0 ORDER BY record.sort_fr LIMIT 50";

/// What a page of agreements needs, in one bare statement.
fn bare_page(from: &str, order: &str) -> String {
    format!(
        "SELECT agreement.id, agreement.reference, agreement.title, agreement.instrument,
           (SELECT json_group_array(json_object('id', lower(hex(p.partner)), 'name', json(r.label)))
            FROM agreement_party AS p JOIN record AS r ON r.id = p.partner WHERE p.agreement = agreement.id),
           standing.country, standing.status, standing.signed, standing.begins, standing.ends
         FROM {from} ORDER BY {order} LIMIT 50"
    )
}

fn measure(size: usize) -> Vec<(String, Figure)> {
    let source = generated(size);
    let path = source.with_extension("copy.tawama");
    std::fs::copy(&source, &path).unwrap();
    let mut figures = Vec::new();
    let mut note = |name: &str, figure| figures.push((name.to_owned(), figure));

    note(
        "open",
        against(
            || drop(Registry::open(&path, stamp().today).unwrap()),
            || keep(read_all(&bare(&path), "SELECT count(*) FROM office")),
        ),
    );
    let registry = Registry::open(&path, stamp().today).unwrap();
    let conn = bare(&path);
    lists(&registry, &conn, &mut note);
    let mut note_write = |name: &str, figure| figures.push((name.to_owned(), figure));
    writes(&registry, &conn, &mut note_write);
    figures
}

fn lists(registry: &Registry, conn: &Connection, note: &mut impl FnMut(&str, Figure)) {
    let (a, s, r) = (
        "agreement CROSS JOIN standing ON standing.agreement = agreement.id",
        "standing CROSS JOIN agreement ON agreement.id = standing.agreement",
        "record CROSS JOIN agreement ON agreement.id = record.id CROSS JOIN standing ON standing.agreement = agreement.id",
    );
    for (sort, from, column) in [
        (AgreementSort::Reference, a, "agreement.reference"),
        (AgreementSort::Instrument, a, "agreement.instrument"),
        (AgreementSort::Status, s, "standing.status"),
        (AgreementSort::Signed, s, "standing.signed"),
        (AgreementSort::Begins, s, "standing.begins"),
        (AgreementSort::Ends, s, "standing.ends"),
        (AgreementSort::Title, r, "record.kind, record.sort_fr"),
        (AgreementSort::Partner, "", ""),
        (AgreementSort::Country, "", ""),
    ] {
        for descending in [false, true] {
            let query = AgreementQuery { sort, descending, ..AgreementQuery::all("fr") };
            let ours = || keep(registry.read(|conn| agreement::list(conn, &query, PAGE)).unwrap());
            let name =
                format!("agreements by {}{}", sort.word(), if descending { " ↓" } else { "" });
            let way = if descending { "DESC" } else { "ASC" };
            note(
                &name,
                if from.is_empty() {
                    alone(ours)
                } else {
                    let order =
                        column.split(", ").map(|it| format!("{it} {way}")).collect::<Vec<_>>();
                    let sql = bare_page(from, &order.join(", "));
                    against(ours, || keep(read_all(conn, &sql)))
                },
            );
        }
    }
    let expiring = AgreementQuery {
        status: vec![Status::Expiring],
        sort: AgreementSort::Ends,
        ..AgreementQuery::all("fr")
    };
    let sql = bare_page(&format!("{s} WHERE standing.status = 'expiring'"), "standing.ends");
    note(
        "agreements, one status",
        against(
            || keep(registry.read(|conn| agreement::list(conn, &expiring, PAGE)).unwrap()),
            || keep(read_all(conn, &sql)),
        ),
    );
    let words = AgreementQuery { text: "engendre 77".into(), ..AgreementQuery::all("fr") };
    note(
        "agreements, words",
        alone(|| keep(registry.read(|conn| agreement::list(conn, &words, PAGE)).unwrap())),
    );
    // What few records fulfil, and what many do.
    let party = registry.read(|conn| partner::list(conn, &PartnerQuery::all("fr"), PAGE)).unwrap();
    let year = |year: &str| {
        let day = year.parse().ok();
        Period { from: day, until: day }
    };
    let narrowed = [
        (
            "of one party",
            AgreementQuery { partner: Some(party[7].id), ..AgreementQuery::all("fr") },
        ),
        ("signed in a year", AgreementQuery { signed: year("2021"), ..AgreementQuery::all("fr") }),
        ("with a commitment owed", AgreementQuery { owed: true, ..AgreementQuery::all("fr") }),
    ];
    for (name, query) in narrowed {
        note(
            &format!("agreements {name}"),
            alone(|| {
                keep(registry.read(|conn| agreement::list(conn, &query, PAGE)).unwrap());
            }),
        );
        note(
            &format!("counting those {name}"),
            alone(|| {
                keep(registry.read(|conn| agreement::count(conn, &query)).unwrap());
            }),
        );
    }
    let all = AgreementQuery::all("fr");
    note(
        "agreements, count",
        against(
            || keep(registry.read(|conn| agreement::count(conn, &all)).unwrap()),
            || keep(read_all(conn, "SELECT count(*) FROM agreement")),
        ),
    );
    let partners = PartnerQuery::all("fr");
    note(
        "parties by name",
        against(
            || keep(registry.read(|conn| partner::list(conn, &partners, PAGE)).unwrap()),
            || {
                keep(read_all(conn, BARE_PARTNERS));
            },
        ),
    );
    let exhibitions = ExhibitionQuery::all("fr");
    note(
        "exhibitions by title",
        alone(|| keep(registry.read(|conn| exhibition::list(conn, &exhibitions, PAGE)).unwrap())),
    );
}

fn writes(registry: &Registry, conn: &Connection, note: &mut impl FnMut(&str, Figure)) {
    let row = registry
        .read(|conn| agreement::list(conn, &AgreementQuery::all("fr"), PAGE))
        .unwrap()
        .remove(7);
    let read = registry.read(|conn| agreement::get(conn, row.id, stamp().today)).unwrap();
    let (mut facts, mut version, mut turn) = (read.facts, read.version, 0u32);
    let mut edit = || {
        turn += 1;
        facts.notes = format!("note {turn}");
        let op = Op::Edit(Kind::Agreement);
        let save = registry.write(&stamp(), op, |tx| agreement::save(tx, row.id, version, &facts));
        // The number of the change is the record's next version.
        version = save.unwrap().change.unwrap();
    };
    let mut bare_turn = 0u32;
    let bare_edit = || {
        bare_turn += 1;
        let tx = conn.unchecked_transaction().unwrap();
        tx.prepare_cached("UPDATE agreement SET notes = ? WHERE reference = 'GEN-000009'")
            .unwrap()
            .execute(params![format!("note {bare_turn}")])
            .unwrap();
        tx.commit().unwrap();
    };
    note("edit one agreement", against(&mut edit, bare_edit));
    let parties = registry
        .read(|conn| {
            let part = Part { offset: 0, limit: 10_000 };
            partner::list(conn, &PartnerQuery { archived: true, ..PartnerQuery::all("fr") }, part)
        })
        .unwrap();
    let mut archived = false;
    note(
        &format!("archive {} parties in one act", parties.len()),
        alone(|| {
            archived = !archived;
            let which = Which::Chosen { ids: parties.iter().map(|row| row.id).collect() };
            let seen = registry.read(change::latest).unwrap();
            let selected = Selected { kind: Kind::Partner, which, seen };
            let op = Op::ChangeMany(Kind::Partner);
            let act = Bulk::Archive(archived);
            registry.write(&stamp(), op, |tx| bulk::apply(tx, &selected, &act)).unwrap();
        }),
    );
    note("undo and redo it", undone(registry));
    note("a field for every agreement", field_for_all(registry, conn));
    note("undo and redo that", undone(registry));
}

fn undone(registry: &Registry) -> Figure {
    seldom(|| {
        registry.undo(&stamp(), None).unwrap();
        registry.redo(&stamp()).unwrap();
    })
}

/// Every agreement gets one more field of cooperation in one act, against the same rows written bare.
fn field_for_all(registry: &Registry, conn: &Connection) -> Figure {
    let query = AgreementQuery::all("fr");
    let mut given = false;
    let mut ours = || {
        given = !given;
        let count = registry.read(|conn| agreement::count(conn, &query)).unwrap();
        let listed = Box::new(ListQuery::Agreement(query.clone()));
        let which = Which::All { listed, count, without: Vec::new() };
        let seen = registry.read(change::latest).unwrap();
        let selected = Selected { kind: Kind::Agreement, which, seen };
        let field = "universities".to_owned();
        let act = if given { Bulk::AddField(field) } else { Bulk::RemoveField(field) };
        let op = Op::ChangeMany(Kind::Agreement);
        let changed = registry.write(&stamp(), op, |tx| bulk::apply(tx, &selected, &act));
        // Those of the sample may have it already.
        assert!(changed.unwrap().value + 10 > count);
    };
    let mut bare_given = false;
    let bare = || {
        bare_given = !bare_given;
        let tx = conn.unchecked_transaction().unwrap();
        tx.execute_batch(if bare_given {
            "INSERT OR IGNORE INTO agreement_field (agreement, field) SELECT id, 'scientific_research' FROM agreement;
             UPDATE agreement SET version = version;"
        } else {
            "DELETE FROM agreement_field WHERE field = 'scientific_research'; UPDATE agreement SET version = version;"
        })
        .unwrap();
        tx.commit().unwrap();
    };
    let figure = Figure { ours: seldom(&mut ours).ours, bare: Some(seldom(bare).ours) };
    // The last of five gave the field: that is the act which is undone next.
    assert!(given);
    figure
}

/// The median of five: for what takes long.
fn seldom(mut act: impl FnMut()) -> Figure {
    Figure { ours: median((0..5).map(|_| timed(&mut act)).collect()), bare: None }
}
