//! A plain CSV is understood, brought in as one act, and changes nothing the second time.

#![allow(clippy::unwrap_used, clippy::indexing_slicing)]

use chrono::{TimeZone, Utc};
use tawama_registry::agreement::{self, AgreementQuery};
use tawama_registry::{Error, Op, Part, Registry, Stamp, check, sample};
use tawama_reports::import::{self, Fate, Plan, Summary};
use tawama_reports::{Format, Language, agreements, csv::Separator, export};

fn stamp() -> Stamp {
    Stamp {
        actor: "test".into(),
        at: Utc.with_ymd_and_hms(2026, 11, 23, 12, 0, 0).unwrap(),
        today: "2026-11-23".parse().unwrap(),
    }
}

fn registry(dir: &tempfile::TempDir, name: &str) -> Registry {
    sample::create(&dir.path().join(name), "fr", &stamp()).unwrap()
}

fn plan(registry: &Registry, bytes: &[u8]) -> Plan {
    registry.read(|conn| import::plan(bytes, Language::Fr, conn)).unwrap()
}

fn apply(registry: &Registry, bytes: &[u8]) -> Summary {
    registry.write(&stamp(), Op::Import, |tx| import::apply(tx, bytes, Language::Fr)).unwrap().value
}

fn count(registry: &Registry) -> u32 {
    registry.read(|conn| agreement::count(conn, &AgreementQuery::all("fr"))).unwrap()
}

const FILE: &str = "Ville jumelée;Pays;Type d'accord;Date;Échéance\r\n\
    Séville;Espagne;Jumelage;depuis 1986;\r\n\
    Tripoli;Libye;Jumelage;juin 2025;31/12/2030\r\n\
    Faro;Nulle part;Jumelage;1999;\r\n\
    Liège;Belgique;Jumelage;le jour d'avant;\r\n";

#[test]
fn each_line_becomes_an_agreement_or_says_what_is_wrong_in_which_column() {
    let dir = tempfile::tempdir().unwrap();
    let registry = registry(&dir, "a.tawama");
    let plan = plan(&registry, FILE.as_bytes());
    let fates: Vec<Fate> = plan.lines.iter().map(|line| line.fate).collect();
    assert_eq!(fates, [Fate::New, Fate::New, Fate::Wrong, Fate::Wrong]);
    assert_eq!(plan.lines[2].problems[0].code, "import-country-unknown");
    assert_eq!(plan.lines[2].problems[0].column.as_deref(), Some("Pays"));
    assert_eq!(
        (plan.lines[3].at, plan.lines[3].problems[0].code.as_str()),
        (5, "import-date-unclear")
    );
    assert_eq!(plan.partners, ["Séville", "Tripoli"]);

    let summary = apply(&registry, FILE.as_bytes());
    assert_eq!((summary.agreements, summary.partners, summary.left.len()), (2, 2, 2));
    let query = AgreementQuery { text: "seville".into(), ..AgreementQuery::all("fr") };
    let rows =
        registry.read(|conn| agreement::list(conn, &query, Part { offset: 0, limit: 9 })).unwrap();
    assert_eq!(rows.len(), 1);
    assert_eq!(rows[0].country.as_deref(), Some("ES"));
    assert_eq!(rows[0].signed.unwrap().to_string(), "1986");
    assert_eq!(rows[0].instrument, agreement::Instrument::TwinningAgreement);
}

#[test]
fn a_second_time_nothing_changes_and_undo_takes_the_whole_back() {
    let dir = tempfile::tempdir().unwrap();
    let registry = registry(&dir, "a.tawama");
    let before = registry.read(check::dump).unwrap();
    apply(&registry, FILE.as_bytes());
    let after = registry.read(check::dump).unwrap();
    let again = apply(&registry, FILE.as_bytes());
    assert_eq!((again.agreements, again.partners), (0, 0));
    assert_eq!(registry.read(check::dump).unwrap(), after);
    registry.undo(&stamp(), None).unwrap();
    assert_eq!(registry.read(check::dump).unwrap(), before);
}

#[test]
fn what_was_exported_is_brought_into_another_registry_in_every_language() {
    let dir = tempfile::tempdir().unwrap();
    let source = registry(&dir, "a.tawama");
    for (at, language) in Language::ALL.into_iter().enumerate() {
        let table =
            source.read(|conn| agreements::in_force(conn, stamp().today, language)).unwrap();
        let bytes = export::bytes(&table, Format::Csv(Separator::Semicolon)).unwrap();
        // The same registry has everything already.
        assert!(plan(&source, &bytes).lines.iter().all(|line| line.fate == Fate::There));
        // Another one, emptied of its agreements, gets them back.
        let target = registry(&dir, &format!("b{at}.tawama"));
        target.undo(&stamp(), None).unwrap();
        assert_eq!(count(&target), 0);
        let summary = apply(&target, &bytes);
        assert_eq!((summary.agreements, summary.left), (3, Vec::new()), "{language:?}");
        let told = |registry: &Registry| {
            let rows =
                registry.read(|conn| agreement::in_force(conn, stamp().today, "en")).unwrap();
            let mut told: Vec<_> = rows
                .into_iter()
                .map(|row| {
                    (row.reference, row.instrument, row.signed, row.begins, row.parties.len())
                })
                .collect();
            told.sort_by(|a, b| a.0.cmp(&b.0));
            told
        };
        assert_eq!(told(&target), told(&source), "{language:?}");
    }
}

#[test]
fn a_file_without_partners_is_refused_whole() {
    let dir = tempfile::tempdir().unwrap();
    let registry = registry(&dir, "a.tawama");
    let refused = registry.read(|conn| import::plan(b"a;b\r\n1;2\r\n", Language::Fr, conn));
    let Err(Error::Invalid(problems)) = refused else { unreachable!() };
    assert_eq!(problems[0].code, "import-no-columns");
}

#[test]
fn arabic_and_old_encodings_are_recognised() {
    let dir = tempfile::tempdir().unwrap();
    let registry = registry(&dir, "a.tawama");
    let arabic = "الشريك,البلد,تاريخ التوقيع\r\nنابلس,فلسطين,1 فبراير 2019\r\n";
    let read = plan(&registry, arabic.as_bytes());
    assert_eq!(read.lines[0].fate, Fate::New, "{read:#?}");
    let (old, _, _) = encoding_rs::WINDOWS_1252.encode(FILE);
    let read = plan(&registry, &old);
    assert_eq!(read.partners, ["Séville", "Tripoli"]);
}

/// A list of real twinnings, where the folder of such files is at hand.
#[test]
fn a_real_list_of_twinnings_is_understood() {
    let path = concat!(
        env!("CARGO_MANIFEST_DIR"),
        "/../../../shared/data/twinnings/DERIVED_jumelages_maghreb_fr_cp1252.csv"
    );
    let Ok(bytes) = std::fs::read(path) else { return };
    let dir = tempfile::tempdir().unwrap();
    let registry = registry(&dir, "a.tawama");
    let plan = plan(&registry, &bytes);
    let wrong: Vec<_> = plan.lines.iter().filter(|line| line.fate == Fate::Wrong).collect();
    assert_eq!(plan.lines.len(), 44);
    // "Congo" may be two countries, a joint declaration is no instrument of the register, and
    // "three years later" is no date, nor the beginning of a year: these are for someone to decide.
    assert!(wrong.len() <= 5, "{wrong:#?}");
    let summary = apply(&registry, &bytes);
    assert!(summary.agreements >= 39);
}
