//! How fast reports are told of 1,000 agreements, as a ratio to reading the same agreements and
//! saying nothing; how their register becomes a file of each form, beside the bare writer of that
//! form and, where it is installed, LibreOffice; and how a register and a list of 100,000 go to a
//! workbook and to text row by row, with the most memory that it takes, beside the bare writers given
//! as many cells.
//!
//! Each long one is measured in a process of its own, which tells its peak (`VmHWM`).

#![allow(clippy::unwrap_used, clippy::print_stdout, clippy::indexing_slicing)]

mod measure;

use std::io::{Cursor, Read, Seek, Write};
use std::path::Path;
use std::process::Command;
use std::time::Duration;

use chrono::{NaiveDate, TimeZone, Utc};
use tawama_registry::agreement::{
    self, AgreementFacts, AgreementQuery, Instrument, Party, PartyRole, Renewal,
};
use tawama_registry::office::NewOffice;
use tawama_registry::partner::{self, PartnerFacts, PartnerKind};
use tawama_registry::{Kind, Name, Op, Part, Registry, Stamp, Tx, Wording};
use tawama_reports::report::{
    Ask, Block, ReportName, Selection, book, html, plain, register, tell,
};
use tawama_reports::{Language, word};

use measure::{millis, timed};

const AGREEMENTS: u32 = 1_000;
const MANY: u32 = 100_000;

fn main() {
    let arguments: Vec<String> = std::env::args().collect();
    if let Some(at) = arguments.iter().position(|it| it == "--alone") {
        return alone(&arguments[at + 1], Path::new(&arguments[at + 2]));
    }
    let folder = tempfile::tempdir().unwrap();
    let today: NaiveDate = "2026-03-15".parse().unwrap();
    let noon = Utc.from_utc_datetime(&today.and_hms_opt(12, 0, 0).unwrap());
    let stamp = Stamp { actor: "bench".into(), at: noon, today };
    let office = NewOffice {
        name: Wording::of([("fr", "Service")]),
        language: "fr".into(),
        reference_pattern: "{year}-{number}".into(),
        home: None,
        sample: false,
    };
    let registry = Registry::create(&folder.path().join("a.tawama"), &office, &stamp).unwrap();
    registry.write(&stamp, Op::Add(Kind::Agreement), |tx| fill(tx, AGREEMENTS)).unwrap();

    let whole = Part { offset: 0, limit: u32::MAX };
    let (bare, read) = timed(|| {
        registry
            .read(|conn| {
                let rows = agreement::list(conn, &AgreementQuery::all("fr"), whole)?;
                rows.iter()
                    .map(|row| agreement::get(conn, row.id, today))
                    .collect::<Result<Vec<_>, _>>()
            })
            .unwrap()
            .len()
    });
    println!("{read} agreements read: {:.0} ms", millis(bare));
    for name in [ReportName::InForce, ReportName::Ending, ReportName::Annual, ReportName::Register]
    {
        for other in [None, Some(Language::Ar)] {
            let ask = Ask { other, ..ask(name, today) };
            let (time, _) = timed(|| registry.read(|conn| tell(conn, &ask)).unwrap());
            let editions = if other.is_some() { "two editions" } else { "one edition" };
            println!(
                "{:>10} in {editions}: {:>5.0} ms ({:.2}× reading)",
                name.word(),
                millis(time),
                time.as_secs_f64() / bare.as_secs_f64(),
            );
            if name == ReportName::Register && other.is_none() {
                let mut cells = 0;
                let (time, ()) = timed(|| {
                    let mut visit = |row: tawama_reports::report::block::Row| {
                        cells += row.cells.len();
                        Ok::<(), tawama_registry::Error>(())
                    };
                    registry
                        .read(|conn| register::each(conn, &ask, ask.language, &mut visit))
                        .unwrap();
                });
                println!("{:>10} row by row, {cells} cells: {:.0} ms", name.word(), millis(time));
            }
        }
    }
    short(&registry, folder.path(), today);
    long(folder.path(), &office, &stamp);
}

fn ask(name: ReportName, today: NaiveDate) -> Ask {
    Ask {
        selection: Selection {
            from: "2025-01-01".parse().ok(),
            until: "2025-12-31".parse().ok(),
            ..Selection::default()
        },
        ..Ask::new(name, today, Language::Fr)
    }
}

/// The register of 1,000 as a file of each form, beside the bare writer of that form given as many
/// cells; and, where it is installed, beside LibreOffice given the same table. As PDF it is measured
/// where pages are set.
fn short(registry: &Registry, folder: &Path, today: NaiveDate) {
    let ask = ask(ReportName::Register, today);
    let told = registry.read(|conn| tell(conn, &ask)).unwrap();
    let Block::Grid(grid) = &told.edition.blocks[0] else { unreachable!() };
    let rows: Vec<Vec<String>> = grid
        .rows
        .iter()
        .map(|row| row.cells.iter().map(|it| it.lines(ask.language).join("; ")).collect())
        .collect();
    let (docx, document) = best(|| word::docx(&told).unwrap());
    let (packing, ()) = best(|| pack(&body(&document)));
    let (xlsx, _) = best(|| book::bytes(&told).unwrap());
    let (bare_xlsx, ()) = best(|| bare_book(rows.iter(), Cursor::new(Vec::new())));
    let (csv, text) = best(|| plain::csv(&told, ask.between()));
    let (bare_csv, ()) = best(|| bare_text(rows.iter(), Vec::new()));
    std::fs::write(folder.join("short.csv"), text).unwrap();
    std::fs::write(folder.join("short.html"), html::page(&told)).unwrap();
    for (form, took, bare, from) in [
        ("docx", docx, packing, "short.html"),
        ("xlsx", xlsx, bare_xlsx, "short.csv"),
        ("csv", csv, bare_csv, ""),
    ] {
        print!(
            "{AGREEMENTS} agreements to {form}: {:.1} ms ({:.2}× bare)",
            millis(took),
            ratio(took, bare)
        );
        match office(&folder.join(from), form).filter(|_| !from.is_empty()) {
            Some(time) => println!(", {:.3}× LibreOffice from {from}", ratio(took, time)),
            None => println!(),
        }
    }
}

fn ratio(one: Duration, other: Duration) -> f64 {
    one.as_secs_f64() / other.as_secs_f64()
}

/// The shortest of three, and what the last answered.
fn best<T>(mut act: impl FnMut() -> T) -> (Duration, T) {
    let mut runs: Vec<(Duration, T)> = (0..3).map(|_| timed(&mut act)).collect();
    let shortest = runs.iter().map(|(took, _)| *took).min().unwrap();
    (shortest, runs.pop().unwrap().1)
}

/// The text of a Word document.
fn body(document: &[u8]) -> Vec<u8> {
    let mut archive = zip::ZipArchive::new(Cursor::new(document)).unwrap();
    let mut text = Vec::new();
    archive.by_name("word/document.xml").unwrap().read_to_end(&mut text).unwrap();
    text
}

/// Packs a text, which is all that a bare writer of Word documents does.
fn pack(text: &[u8]) {
    let mut out = zip::ZipWriter::new(Cursor::new(Vec::new()));
    let options = zip::write::SimpleFileOptions::default();
    out.start_file("word/document.xml", options).unwrap();
    out.write_all(text).unwrap();
    out.finish().unwrap();
}

/// A workbook with these texts and nothing else, as little of it in memory as can be.
fn bare_book<'r>(rows: impl Iterator<Item = &'r Vec<String>>, out: impl Write + Seek + Send) {
    let mut workbook = rust_xlsxwriter::Workbook::new();
    let sheet = workbook.add_worksheet_with_constant_memory().unwrap();
    for (line, row) in (0_u32..).zip(rows) {
        for (at, cell) in (0_u16..).zip(row) {
            sheet.write_string(line, at, cell).unwrap();
        }
    }
    workbook.save_to_writer(out).unwrap();
}

/// A CSV with these texts and nothing else.
fn bare_text<'r>(rows: impl Iterator<Item = &'r Vec<String>>, out: impl Write) {
    let mut writer = csv::Writer::from_writer(out);
    rows.for_each(|row| writer.write_record(row).unwrap());
    writer.flush().unwrap();
}

/// LibreOffice, which makes a file of this form of the same table; nothing where it is not installed.
fn office(from: &Path, form: &str) -> Option<Duration> {
    let folder = tempfile::tempdir().ok()?;
    let profile = format!("-env:UserInstallation=file://{}/profile", folder.path().display());
    let filter = if form == "docx" { "docx:MS Word 2007 XML" } else { form };
    let convert = |from: &Path| {
        Command::new("libreoffice")
            .args([&profile, "--headless", "--convert-to", filter, "--outdir"])
            .arg(folder.path())
            .arg(from)
            .output()
            .ok()
            .filter(|told| told.status.success())
    };
    // The first time it makes its profile, which is not what is measured.
    let nothing = folder.path().join("nothing.csv");
    std::fs::write(&nothing, "a\n").ok()?;
    convert(&nothing)?;
    let (time, done) = timed(|| convert(from));
    let made = folder.path().join(from.with_extension(form).file_name()?);
    done.filter(|_| made.exists()).map(|_| time)
}

/// What is made of a long registry: the register, the list, and what is in force.
const LONG: [(&str, ReportName); 5] = [
    ("xlsx", ReportName::Register),
    ("csv", ReportName::Register),
    ("list-xlsx", ReportName::List),
    ("list-csv", ReportName::List),
    ("in-force-xlsx", ReportName::InForce),
];

/// A long register, each way of it in a process of its own.
fn long(folder: &Path, office: &NewOffice, stamp: &Stamp) {
    let path = folder.join("long.tawama");
    let registry = Registry::create(&path, office, stamp).unwrap();
    registry.write(stamp, Op::Add(Kind::Agreement), |tx| fill(tx, MANY)).unwrap();
    drop(registry);
    let ways = ["open", "read", "bare-xlsx", "bare-csv"].into_iter();
    for what in ways.chain(LONG.map(|(what, _)| what)) {
        let program = std::env::current_exe().unwrap();
        let output = Command::new(program).args(["--alone", what]).arg(&path).output();
        let output = output.unwrap();
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        print!("{MANY} agreements, {what:>13}: {}", String::from_utf8_lossy(&output.stdout));
    }
    let text = folder.join("long.text.csv");
    std::fs::rename(path.with_extension("csv"), &text).unwrap();
    if let Some(time) = self::office(&text, "xlsx") {
        println!("{MANY} agreements from csv to xlsx by LibreOffice: {:.0} ms", millis(time));
    }
}

/// One way of a long register: how long it takes, how many bytes it is, the most memory it had.
fn alone(what: &str, path: &Path) {
    let today: NaiveDate = "2026-03-15".parse().unwrap();
    let registry = Registry::open(path, today).unwrap();
    let name = LONG.iter().find(|(way, _)| *way == what).map(|(_, name)| *name);
    let ask = ask(name.unwrap_or(ReportName::Register), today);
    let columns = registry.read(|conn| register::columns(conn, &ask)).unwrap().len();
    let row = vec!["Convention de jumelage".to_owned(); columns];
    let many = || std::iter::repeat_n(&row, usize::try_from(MANY).unwrap());
    let mut out =
        std::io::BufWriter::new(std::fs::File::create(path.with_extension(what)).unwrap());
    let (took, ()) = timed(|| match what {
        "read" => {
            let mut visit = |_| Ok::<(), tawama_registry::Error>(());
            registry.read(|conn| register::each(conn, &ask, ask.language, &mut visit)).unwrap();
        }
        "xlsx" | "list-xlsx" => {
            registry.read(|conn| book::register(conn, &ask, &mut out)).unwrap();
        }
        "csv" | "list-csv" => registry.read(|conn| plain::register(conn, &ask, &mut out)).unwrap(),
        "in-force-xlsx" => {
            let told = registry.read(|conn| tell(conn, &ask)).unwrap();
            out.write_all(&book::bytes(&told).unwrap()).unwrap();
        }
        "bare-xlsx" => bare_book(many(), &mut out),
        "bare-csv" => bare_text(many(), &mut out),
        _ => {}
    });
    out.flush().unwrap();
    let size = out.get_ref().metadata().unwrap().len();
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let peak = status.lines().find(|line| line.starts_with("VmHWM:")).unwrap_or("VmHWM: ?");
    println!("{:>6.0} ms, {size:>9} bytes, {}", millis(took), peak.replace('\t', " "));
}

fn fill(tx: &Tx<'_>, agreements: u32) -> tawama_registry::Result<()> {
    let mut parties = Vec::new();
    for at in 0..40 {
        let names = vec![Name::preferred("fr", &format!("Ville {at}"))];
        let mut facts = PartnerFacts::new(PartnerKind::City, names);
        facts.country = Some(["MA", "FR", "ES", "SN"][at % 4].into());
        parties.push(partner::add(tx, &facts)?);
    }
    for (at, number) in (0..agreements).enumerate() {
        let reference = format!("R-{number}");
        let title = Wording::of([("fr", "Convention de jumelage"), ("ar", "اتفاقية توأمة")]);
        let mut facts = AgreementFacts::new(Instrument::TwinningAgreement, &reference, title);
        let party = |at: usize| Party { partner: parties[at % 40], role: PartyRole::Signatory };
        facts.parties = vec![party(at), party(at + 1)];
        facts.signed = format!("{}-{:02}-10", 2015 + number % 11, 1 + number % 12).parse().ok();
        facts.fields = vec!["culture".into(), "youth".into(), "water".into()];
        facts.term.duration_months = Some(24 + number % 48);
        facts.term.renewal = Renewal::Tacit;
        facts.term.notice_count = Some(3);
        agreement::add(tx, &facts)?;
    }
    Ok(())
}
