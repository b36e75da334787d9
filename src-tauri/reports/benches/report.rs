//! How fast reports are told of 1,000 agreements, as a ratio to reading the same agreements and
//! saying nothing.

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
use tawama_reports::report::{Ask, ReportName, Selection, register, tell};

use measure::{millis, timed};

const AGREEMENTS: u32 = 1_000;

fn main() {
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
    registry.write(&stamp, Op::Add(Kind::Agreement), fill).unwrap();

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
            let ask = Ask {
                name,
                selection: Selection {
                    from: "2025-01-01".parse().ok(),
                    until: "2025-12-31".parse().ok(),
                    ..Selection::default()
                },
                day: today,
                issued: today,
                language: Language::Fr,
                other,
                reference: String::new(),
                hijri: false,
                public: false,
            };
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
}

fn fill(tx: &Tx<'_>) -> tawama_registry::Result<()> {
    let mut parties = Vec::new();
    for at in 0..40 {
        let names = vec![Name::preferred("fr", &format!("Ville {at}"))];
        let mut facts = PartnerFacts::new(PartnerKind::City, names);
        facts.country = Some(["MA", "FR", "ES", "SN"][at % 4].into());
        parties.push(partner::add(tx, &facts)?);
    }
    for (at, number) in (0..AGREEMENTS).enumerate() {
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
