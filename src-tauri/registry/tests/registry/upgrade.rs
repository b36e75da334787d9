//! Files of every released format open, hold what they held, and have the newest schema.

use std::path::{Path, PathBuf};

use tawama_registry::agreement::{self, AgreementQuery, Status};
use tawama_registry::{Registry, check, partner, sample, store};

use crate::support::{ALL, stamp, stamp_on};

fn frozen(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/frozen").join(name)
}

/// How `registry-001.tawama` was made, once, before the first release. A file that
/// is there is never written over.
#[test]
#[ignore = "made once: the file it makes is kept for good"]
fn make_the_frozen_file_of_the_first_format() {
    drop(sample::seed(&frozen("registry-001.tawama"), "fr", &stamp_on("2026-03-15")).unwrap());
}

#[test]
fn a_registry_of_the_first_format_opens_with_all_it_held() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("old.tawama");
    std::fs::copy(frozen("registry-001.tawama"), &path).unwrap();
    let registry = Registry::open(&path, stamp().today).unwrap();
    let schema = registry.read(store::schema).unwrap();
    assert_eq!(schema, store::newest_schema().unwrap());
    let rows =
        registry.read(|conn| agreement::list(conn, &AgreementQuery::all("fr"), ALL)).unwrap();
    let told: Vec<(&str, Status)> =
        rows.iter().map(|row| (row.reference.as_str(), row.status)).collect();
    assert_eq!(
        told,
        [
            ("TNG-2025-001", Status::InForce),
            ("TNG-2025-002", Status::InForce),
            ("TNG-2025-003", Status::InForce)
        ]
    );
    let query =
        partner::PartnerQuery { text: "طنجه".into(), ..partner::PartnerQuery::all("ar") };
    let found = registry.read(|conn| partner::list(conn, &query, ALL)).unwrap();
    assert!(found.iter().any(|row| row.home && row.name.pick("fr") == Some("Tanger")));
    assert!(check::check(&registry, &stamp()).unwrap().is_sound());
    registry.undo(&stamp(), None).unwrap();
    registry.redo(&stamp()).unwrap();
    assert!(check::check(&registry, &stamp()).unwrap().is_sound());
}
