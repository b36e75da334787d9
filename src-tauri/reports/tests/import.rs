//! A file is understood, brought in as one act, and changes nothing the second time.

#![allow(clippy::unwrap_used, clippy::indexing_slicing)]

use chrono::{TimeZone, Utc};
use proptest::prelude::*;
use tawama_registry::agreement::{self, AgreementQuery, Instrument};
use tawama_registry::{Error, Op, Part, PartialDate, Registry, Stamp, check, sample};
use tawama_reports::import::{self, Fate, Plan, Reading, Summary, Target};
use tawama_reports::report::{Ask, ReportName, book, plain, tell};
use tawama_reports::sheet::{self, Book, Choices};
use tawama_reports::{Language, csv::Separator};

fn stamp() -> Stamp {
    Stamp {
        actor: "test".into(),
        at: Utc.with_ymd_and_hms(2026, 11, 23, 12, 0, 0).unwrap(),
        today: "2026-11-23".parse().unwrap(),
    }
}

fn registry(dir: &tempfile::TempDir, name: &str) -> Registry {
    sample::seed(&dir.path().join(name), "fr", &stamp()).unwrap()
}

fn read(bytes: &[u8]) -> Book {
    sheet::read(bytes, &Choices::default()).unwrap()
}

fn plan(registry: &Registry, bytes: &[u8]) -> Plan {
    let (book, reading) = (read(bytes), Reading::default());
    registry.read(|conn| import::plan(conn, &book, &reading, Language::Fr, stamp().today)).unwrap()
}

fn apply(registry: &Registry, bytes: &[u8]) -> Summary {
    let (book, reading) = (read(bytes), Reading::default());
    let apply = |tx: &tawama_registry::Tx<'_>| {
        import::apply(tx, &book, &reading, Language::Fr, &mut |_, _| true)
    };
    registry.write(&stamp(), Op::Import, apply).unwrap().value
}

fn count(registry: &Registry) -> u32 {
    registry.read(|conn| agreement::count(conn, &AgreementQuery::all("fr"))).unwrap()
}

const FILE: &str = "Ville jumelée;Pays;Type d'accord;Date;Échéance\r\n\
    Séville;Espagne;Jumelage;depuis 1986;\r\n\
    Tripoli;Libye;Jumelage;juin 2025;31/12/2030\r\n\
    Faro;Nulle part;Jumelage;1999;\r\n\
    ;Belgique;Jumelage;2001;le jour d'avant\r\n\
    Liège;Belgique;Jumelage;2001;1999\r\n";

#[test]
fn each_line_becomes_an_agreement_or_says_what_is_wrong_in_which_column() {
    let dir = tempfile::tempdir().unwrap();
    let registry = registry(&dir, "a.tawama");
    let plan = plan(&registry, FILE.as_bytes());
    let fates: Vec<Fate> = plan.lines.iter().map(|line| line.fate).collect();
    assert_eq!(fates, [Fate::New, Fate::New, Fate::New, Fate::Wrong, Fate::Wrong]);
    // What is not known is kept as it was written, and said.
    let said = |at: usize| {
        let remark = &plan.lines[at].remarks[0];
        (remark.code.as_str(), remark.column.as_deref().unwrap(), remark.detail["value"].as_str())
    };
    assert_eq!(said(2), ("import-country-unknown", "Pays", "Nulle part"));
    assert_eq!(said(3), ("import-date-unclear", "Échéance", "le jour d'avant"));
    // What would be wrong as a whole is left out, with its row and column.
    let problem = |at: usize| {
        let line = &plan.lines[at];
        (line.at, line.problems[0].code.as_str(), line.problems[0].column.as_deref().unwrap())
    };
    assert_eq!(problem(3), (5, "import-party-missing", "Ville jumelée"));
    assert_eq!(problem(4), (6, "import-ends-before-it-begins", "Échéance"));
    assert_eq!(plan.partners, ["Séville", "Tripoli", "Faro"]);

    let summary = apply(&registry, FILE.as_bytes());
    assert_eq!((summary.added, summary.partners, summary.left.len()), (3, 3, 2));
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
    assert_eq!((again.added, again.changed, again.partners), (0, 0, 0));
    assert_eq!(registry.read(check::dump).unwrap(), after);
    registry.undo(&stamp(), None).unwrap();
    assert_eq!(registry.read(check::dump).unwrap(), before);
}

#[test]
fn what_was_exported_is_brought_into_another_registry_in_every_language() {
    let dir = tempfile::tempdir().unwrap();
    let source = registry(&dir, "a.tawama");
    for language in Language::ALL {
        for name in [ReportName::InForce, ReportName::List] {
            let told =
                source.read(|conn| tell(conn, &Ask::new(name, stamp().today, language))).unwrap();
            let files = [plain::csv(&told, Separator::Semicolon), book::bytes(&told).unwrap()];
            for (at, bytes) in files.iter().enumerate() {
                // The same registry has everything already.
                let lines = plan(&source, bytes).lines;
                assert!(lines.iter().all(|line| line.fate == Fate::There), "{lines:#?}");
                // Another one, emptied of its agreements, gets them back.
                let called = format!("{}-{}-{at}.tawama", language.tag(), name.word());
                let target = registry(&dir, &called);
                target.undo(&stamp(), None).unwrap();
                assert_eq!(count(&target), 0);
                let summary = apply(&target, bytes);
                assert_eq!((summary.added, summary.left), (3, Vec::new()), "{called}");
                assert_eq!(in_force(&target), in_force(&source), "{called}");
            }
        }
    }
}

/// What is in force, as far as a file carries it along.
fn in_force(registry: &Registry) -> Vec<(String, Instrument, [Option<PartialDate>; 2], usize)> {
    let rows = registry.read(|conn| agreement::in_force(conn, stamp().today, "en")).unwrap();
    let told = rows
        .into_iter()
        .map(|row| (row.reference, row.instrument, [row.signed, row.begins], row.parties.len()));
    let mut told: Vec<_> = told.collect();
    told.sort_by(|a, b| a.0.cmp(&b.0));
    told
}

#[test]
fn a_file_without_partners_is_refused_whole() {
    let dir = tempfile::tempdir().unwrap();
    let registry = registry(&dir, "a.tawama");
    let book = read(b"a;b\r\n1;2\r\n");
    let reading = Reading { heading: Some(1), ..Reading::default() };
    let refused =
        registry.read(|conn| import::plan(conn, &book, &reading, Language::Fr, stamp().today));
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
    assert_eq!(read.partners, ["Séville", "Tripoli", "Faro"]);
}

/// People: addresses and functions are added to those who are there, nothing is taken away.
#[test]
fn people_are_found_again_and_what_is_new_is_added() {
    let dir = tempfile::tempdir().unwrap();
    let registry = registry(&dir, "a.tawama");
    let first = "Nom;Fonction;Organisme;E-mail;Téléphone\r\n\
        Salma Idrissi;Maire adjointe;Ville de Séville;salma@example.org;+34 600 000 000\r\n\
        Omar Naciri;Conseiller;Ville de Séville;pas-une-adresse;\r\n";
    let planned = plan(&registry, first.as_bytes());
    assert_eq!(planned.understood.target, Target::People);
    assert_eq!(planned.lines[1].remarks[0].code, "import-mail-unclear");
    let brought = apply(&registry, first.as_bytes());
    assert_eq!((brought.added, brought.partners), (2, 1));
    assert_eq!(apply(&registry, first.as_bytes()).changed, 0);
    let second = "Nom;Téléphone;E-mail\r\nIDRISSI Salma;+34 611 111 111;Salma@example.org\r\n";
    let planned = plan(&registry, second.as_bytes());
    assert_eq!(planned.lines[0].fate, Fate::Change);
    assert!(planned.lines[0].changes.iter().any(|change| change.field == "contacts"));
    assert_eq!(apply(&registry, second.as_bytes()).changed, 1);
}

#[test]
fn a_list_of_parties_adds_what_is_new_of_them() {
    let dir = tempfile::tempdir().unwrap();
    let registry = registry(&dir, "a.tawama");
    let list = "City;Country;Population;Website\r\nAl Quds;Palestine;;www.example.org\r\nFaro;Portugal;67 566;\r\n";
    let planned = plan(&registry, list.as_bytes());
    assert_eq!(planned.understood.target, Target::Partners);
    let fates: Vec<Fate> = planned.lines.iter().map(|line| line.fate).collect();
    assert_eq!(fates, [Fate::Change, Fate::New], "{planned:#?}");
    let brought = apply(&registry, list.as_bytes());
    assert_eq!((brought.added, brought.changed), (1, 1));
    let again = apply(&registry, list.as_bytes());
    assert_eq!((again.added, again.changed), (0, 0));
}

#[test]
fn a_row_with_a_known_reference_changes_the_agreement() {
    let dir = tempfile::tempdir().unwrap();
    let registry = registry(&dir, "a.tawama");
    let list = "Référence;Partenaire;Date;Échéance\r\nTNG-2025-001;القدس;2025-02-01;31/01/2030\r\n";
    let before = registry.read(check::dump).unwrap();
    let planned = plan(&registry, list.as_bytes());
    let line = &planned.lines[0];
    assert_eq!(line.fate, Fate::Change, "{line:#?}");
    let fields: Vec<&str> = line.changes.iter().map(|change| change.field.as_str()).collect();
    assert_eq!(fields, ["term.expiry_set"]);
    assert_eq!(line.changes[0].after, "2030-01-31");
    assert_eq!(apply(&registry, list.as_bytes()).changed, 1);
    assert_eq!(plan(&registry, list.as_bytes()).lines[0].fate, Fate::There);
    registry.undo(&stamp(), None).unwrap();
    assert_eq!(registry.read(check::dump).unwrap(), before);
}

/// A list does not change who is party to an agreement, and does not keep quiet about it.
#[test]
fn other_parties_under_a_known_reference_are_said() {
    let dir = tempfile::tempdir().unwrap();
    let registry = registry(&dir, "a.tawama");
    let list = "Référence;Partenaire;Date\r\nTNG-2025-001;Faro;2025-02-01\r\n";
    let planned = plan(&registry, list.as_bytes());
    assert_eq!(planned.lines[0].fate, Fate::There);
    assert_eq!(planned.lines[0].remarks[0].code, "import-parties-differ");
    assert!(planned.partners.is_empty());
    assert_eq!(apply(&registry, list.as_bytes()).partners, 0);
}

#[test]
fn what_is_stopped_changes_nothing() {
    let dir = tempfile::tempdir().unwrap();
    let registry = registry(&dir, "a.tawama");
    let before = registry.read(check::dump).unwrap();
    let (book, reading) = (read(FILE.as_bytes()), Reading::default());
    let mut told = Vec::new();
    let stopped = registry.write(&stamp(), Op::Import, |tx| {
        import::apply(tx, &book, &reading, Language::Fr, &mut |done, all| {
            told.push((done, all));
            done == 0
        })
    });
    assert!(matches!(stopped, Err(Error::Cancelled)));
    assert_eq!(told, [(0, 3), (3, 3)]);
    assert_eq!(registry.read(check::dump).unwrap(), before);
}

#[test]
fn rows_that_were_left_out_are_a_file_that_can_be_put_right() {
    let dir = tempfile::tempdir().unwrap();
    let registry = registry(&dir, "a.tawama");
    let left = apply(&registry, FILE.as_bytes()).left;
    let (source, reading) = (read(FILE.as_bytes()), Reading::default());
    let bytes = registry
        .read(|conn| {
            import::left_out(conn, &source, &reading, &left, Language::Fr, Separator::Semicolon)
        })
        .unwrap();
    let rows = read(&bytes).sheets.remove(0).rows;
    assert_eq!(rows.len(), 3);
    assert_eq!(rows[2].cell(0).written(), "Liège");
    assert!(rows[2].cell(5).written().starts_with("Échéance"), "{:?}", rows[2]);
}

#[test]
fn a_profile_is_kept_for_files_with_the_same_headings() {
    let dir = tempfile::tempdir().unwrap();
    let registry = registry(&dir, "a.tawama");
    let list = "Cité amie;Quand\r\nFaro;1999\r\n";
    let (source, reading) = (
        read(list.as_bytes()),
        Reading {
            target: Some(Target::Agreements),
            columns: Some(vec![Some(import::Meaning::Parties), Some(import::Meaning::Signed)]),
            ..Reading::default()
        },
    );
    let understood =
        registry.read(|conn| import::understand(conn, &source, &reading, Language::Fr)).unwrap();
    let (headings, settings) = understood.to_keep().unwrap();
    tawama_registry::profile::keep(&registry, &stamp(), &headings, &settings).unwrap();
    let again = plan(&registry, "CITE AMIE;quand\r\nLoulé;2001\r\n".as_bytes());
    assert!(again.understood.remembered);
    assert_eq!(again.lines[0].fate, Fate::New);
    let kept = registry.read(tawama_registry::profile::list).unwrap();
    tawama_registry::profile::forget(&registry, &kept[0].key).unwrap();
    assert!(registry.read(tawama_registry::profile::list).unwrap().is_empty());
}

#[test]
fn two_cities_of_one_name_are_told_apart_by_their_countries() {
    let dir = tempfile::tempdir().unwrap();
    let registry = registry(&dir, "a.tawama");
    let pairs = "city1,country1,city2,country2\nBerat,Albania,Bérat,France\nBérat,France,Berat,Albania\nBerat,Albania,Berat,Albania\n";
    let planned = plan(&registry, pairs.as_bytes());
    let fates: Vec<Fate> = planned.lines.iter().map(|line| line.fate).collect();
    // The reversed pair is the same one, and no city is its own twin.
    assert_eq!(fates, [Fate::New, Fate::There, Fate::Wrong]);
    assert_eq!(planned.lines[2].problems[0].code, "two-parties-needed");
    assert_eq!(planned.partners, ["Berat", "Bérat"]);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(16))]

    /// Whatever a list holds, bringing it in a second time changes nothing, and undoing it leaves
    /// what was there byte for byte.
    #[test]
    fn a_second_time_changes_nothing_whatever_the_list(
        rows in prop::collection::vec((
            prop::sample::select(vec!["Faro", "FARO", "Séville", "طنجة", "القدس", "Al-Quds", "x; y", "", "Bérat (France)"]),
            prop::sample::select(vec!["Portugal", "ES", "فلسطين", "nowhere", ""]),
            prop::sample::select(vec!["1999", "1/2/2020", "13/2/2020", "depuis 1986", "2 شعبان 1446 هـ", "?", "soon", ""]),
            prop::sample::select(vec!["", "A-1", "A-2"]),
        ), 0..12),
    ) {
        let dir = tempfile::tempdir().unwrap();
        let registry = registry(&dir, "a.tawama");
        let mut text = String::from("Ville jumelée;Pays;Date;Référence\n");
        for (city, country, day, reference) in rows {
            text.push_str(&format!("\"{city}\";{country};{day};{reference}\n"));
        }
        let before = registry.read(check::dump).unwrap();
        let first = apply(&registry, text.as_bytes());
        let after = registry.read(check::dump).unwrap();
        let second = apply(&registry, text.as_bytes());
        prop_assert_eq!((second.added, second.changed, second.partners), (0, 0, 0));
        prop_assert_eq!(&registry.read(check::dump).unwrap(), &after);
        if first.added + first.changed > 0 {
            registry.undo(&stamp(), None).unwrap();
        }
        prop_assert_eq!(registry.read(check::dump).unwrap(), before);
    }
}
