//! How fast reports are told of 1,000 agreements, as a ratio to reading the same agreements and
//! saying nothing; and how a register of 100,000 goes to a workbook and to text row by row, with the
//! most memory that it takes, beside the bare writers given as many cells.
//!
//! Each long one is measured in a process of its own, which tells its peak (`VmHWM`).

#![allow(clippy::unwrap_used, clippy::print_stdout, clippy::indexing_slicing)]

mod measure;

use chrono::{NaiveDate, TimeZone, Utc};
use tawama_registry::agreement::{
    self, AgreementFacts, AgreementQuery, Instrument, Party, PartyRole, Renewal,
};
use tawama_registry::office::NewOffice;
use tawama_registry::partner::{self, PartnerFacts, PartnerKind};
use tawama_registry::{Kind, Name, Op, Part, Registry, Stamp, Tx, Wording};
use tawama_reports::Language;
use tawama_reports::report::{Ask, ReportName, Selection, book, plain, register, tell};

use measure::{millis, timed};

const AGREEMENTS: u32 = 1_000;
const MANY: u32 = 100_000;

fn main() {
    let arguments: Vec<String> = std::env::args().collect();
    if let Some(at) = arguments.iter().position(|it| it == "--alone") {
        return alone(&arguments[at + 1], std::path::Path::new(&arguments[at + 2]));
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
    long(folder.path(), &office, &stamp);
}

fn ask(name: ReportName, today: NaiveDate) -> Ask {
    Ask {
        name,
        selection: Selection {
            from: "2025-01-01".parse().ok(),
            until: "2025-12-31".parse().ok(),
            ..Selection::default()
        },
        day: today,
        issued: today,
        language: Language::Fr,
        other: None,
        reference: String::new(),
        hijri: false,
        public: false,
        separator: None,
    }
}

/// A long register, each way of it in a process of its own.
fn long(folder: &std::path::Path, office: &NewOffice, stamp: &Stamp) {
    let path = folder.join("long.tawama");
    let registry = Registry::create(&path, office, stamp).unwrap();
    registry.write(stamp, Op::Add(Kind::Agreement), |tx| fill(tx, MANY)).unwrap();
    drop(registry);
    for what in ["open", "read", "xlsx", "bare-xlsx", "csv", "bare-csv"] {
        let program = std::env::current_exe().unwrap();
        let output =
            std::process::Command::new(program).args(["--alone", what]).arg(&path).output();
        let output = output.unwrap();
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        print!("{MANY} agreements, {what:>9}: {}", String::from_utf8_lossy(&output.stdout));
    }
}

/// One way of a long register: how long it takes, how many bytes it is, the most memory it had.
fn alone(what: &str, path: &std::path::Path) {
    let today: NaiveDate = "2026-03-15".parse().unwrap();
    let registry = Registry::open(path, today).unwrap();
    let ask = ask(ReportName::Register, today);
    let columns = registry.read(|conn| register::columns(conn, &ask)).unwrap().len();
    let mut out =
        std::io::BufWriter::new(std::fs::File::create(path.with_extension(what)).unwrap());
    let (took, ()) = timed(|| match what {
        "read" => {
            let mut visit = |_| Ok::<(), tawama_registry::Error>(());
            registry.read(|conn| register::each(conn, &ask, ask.language, &mut visit)).unwrap();
        }
        "xlsx" => registry.read(|conn| book::register(conn, &ask, &mut out)).unwrap(),
        "csv" => registry
            .read(|conn| plain::register(conn, &ask, &mut out))
            .unwrap(),
        "bare-xlsx" => {
            let mut workbook = rust_xlsxwriter::Workbook::new();
            let sheet = workbook.add_worksheet_with_constant_memory().unwrap();
            for line in 0..MANY {
                for column in 0..columns {
                    let at = u16::try_from(column).unwrap();
                    sheet.write_string(line, at, "Convention de jumelage").unwrap();
                }
            }
            workbook.save_to_writer(&mut out).unwrap();
        }
        "bare-csv" => {
            let mut writer = csv::Writer::from_writer(&mut out);
            for _ in 0..MANY {
                writer
                    .write_record(std::iter::repeat_n("Convention de jumelage", columns))
                    .unwrap();
            }
            writer.flush().unwrap();
        }
        _ => {}
    });
    std::io::Write::flush(&mut out).unwrap();
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
