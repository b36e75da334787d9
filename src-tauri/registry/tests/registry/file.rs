//! The file: made, opened, refused, never harmed.

use std::fs;
use std::path::Path;

use rusqlite::Connection;
use tawama_registry::agreement::{self, AgreementQuery, Status};
use tawama_registry::store::ReadOnly;
use tawama_registry::{Error, Kind, Op, Registry, partner};

use crate::support::{ALL, Desk, city, office, stamp, stamp_on};

/// Opens `path` and answers the error, having seen that no byte of it moved.
fn refused(path: &Path) -> Error {
    let before = fs::read(path).unwrap();
    let error = Registry::open(path, stamp().today).err().expect("it opens");
    assert_eq!(fs::read(path).unwrap(), before, "its bytes are untouched");
    error
}

#[test]
fn a_new_registry_is_never_written_over_a_file() {
    let desk = Desk::new();
    let again = Registry::create(&desk.path, &office(), &stamp());
    assert!(matches!(again.err(), Some(Error::AlreadyThere(path)) if path == desk.path));
}

#[test]
fn a_missing_file_is_missing_and_is_not_made() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("none.tawama");
    assert!(matches!(Registry::open(&path, stamp().today).err(), Some(Error::Missing(_))));
    assert!(!path.exists());
}

#[test]
fn what_is_no_registry_is_refused_untouched() {
    let folder = tempfile::tempdir().unwrap();
    let text = folder.path().join("text.tawama");
    fs::write(&text, "reference;title\n".repeat(40)).unwrap();
    let empty = folder.path().join("empty.tawama");
    fs::write(&empty, "").unwrap();
    let other = folder.path().join("other.tawama");
    Connection::open(&other)
        .unwrap()
        .execute_batch("CREATE TABLE a (b); PRAGMA user_version = 1")
        .unwrap();
    for path in [text, empty, other] {
        assert!(matches!(refused(&path), Error::NotARegistry(_)), "{}", path.display());
    }
}

/// A registry that was closed, with its file changed by `sql`.
fn tampered(sql: &str) -> (tempfile::TempDir, std::path::PathBuf) {
    let Desk { registry, path, folder } = Desk::new();
    drop(registry);
    let conn = Connection::open(&path).unwrap();
    conn.execute_batch(sql).unwrap();
    conn.pragma_update(None, "wal_checkpoint", "TRUNCATE").ok();
    drop(conn);
    (folder, path)
}

#[test]
fn a_newer_file_is_refused_with_both_versions() {
    let (_folder, path) = tampered("PRAGMA user_version = 99");
    assert!(matches!(refused(&path), Error::Newer { found: 99, known } if known < 99));
}

#[test]
fn a_schema_that_was_tampered_with_is_refused() {
    for sql in [
        "CREATE TRIGGER quiet AFTER INSERT ON partner BEGIN DELETE FROM agreement; END",
        "CREATE VIEW more AS SELECT 1",
        "DROP INDEX standing_ends",
        "ALTER TABLE partner ADD COLUMN more TEXT",
    ] {
        let (_folder, path) = tampered(sql);
        assert!(matches!(refused(&path), Error::Damaged(_)), "{sql}");
    }
}

#[test]
fn a_file_cut_short_is_damaged() {
    for cut in [1, 4096, 40_000] {
        let Desk { registry, path, folder: _folder } = Desk::sample();
        drop(registry);
        let bytes = fs::read(&path).unwrap();
        fs::write(&path, &bytes[..bytes.len() - cut]).unwrap();
        assert!(matches!(refused(&path), Error::Damaged(_)), "{cut}");
    }
}

#[test]
fn a_file_with_flipped_bytes_is_read_or_damaged_and_never_ends_the_program() {
    let Desk { registry, path, folder } = Desk::sample();
    drop(registry);
    let whole = fs::read(&path).unwrap();
    for seed in 1..=24_u64 {
        let mut bytes = whole.clone();
        let mut next = seed.wrapping_mul(0x9E37_79B9_7F4A_7C15);
        for _ in 0..40 {
            next = next.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
            let at = 100 + (next >> 16) as usize % (bytes.len() - 100);
            bytes[at] ^= 1 << (next >> 61);
        }
        let copy = folder.path().join(format!("flipped-{seed}.tawama"));
        fs::write(&copy, &bytes).unwrap();
        let tried = Registry::open(&copy, stamp().today).and_then(|registry| {
            registry.read(|conn| agreement::list(conn, &AgreementQuery::all("fr"), ALL))?;
            tawama_registry::check::check(&registry, &stamp())
        });
        // A row that cannot be understood is reported as well; no outcome is a crash.
        if let Err(error) = tried {
            let code = error.code();
            assert!(
                ["damaged", "internal", "not-found", "not-a-registry", "newer"].contains(&code),
                "{seed}: {error}"
            );
        }
    }
}

#[cfg(unix)]
#[test]
fn a_registry_is_readable_by_its_owner_alone() {
    use std::os::unix::fs::PermissionsExt;
    let desk = Desk::new();
    assert_eq!(fs::metadata(&desk.path).unwrap().permissions().mode() & 0o777, 0o600);
}

#[test]
fn read_only_refuses_writes_and_tells_todays_statuses() {
    let Desk { registry, path, folder: _folder } = Desk::new();
    let (a, b) = {
        let add = |name: &str| {
            registry
                .write(&stamp(), Op::Add(Kind::Partner), |tx| partner::add(tx, &city(name)))
                .unwrap()
                .value
        };
        (add("A"), add("B"))
    };
    let mut facts = crate::support::memorandum("T-1", [a, b]);
    facts.signed = Some(crate::support::date("2025-02-01"));
    facts.term.duration_months = Some(36);
    registry.write(&stamp(), Op::Add(Kind::Agreement), |tx| agreement::add(tx, &facts)).unwrap();
    drop(registry);
    let before = fs::read(&path).unwrap();

    let registry = Registry::open_read_only(&path, stamp_on("2031-01-01").today).unwrap();
    assert_eq!(registry.read_only(), Some(ReadOnly::Asked));
    let status = |registry: &Registry| {
        registry.read(|conn| agreement::list(conn, &AgreementQuery::all("fr"), ALL)).unwrap()[0]
            .status
    };
    assert_eq!(status(&registry), Status::Expired);
    registry.turn_to(stamp_on("2026-01-01").today).unwrap();
    assert_eq!(status(&registry), Status::InForce);
    let write = registry.write(&stamp(), Op::Import, |tx| partner::add(tx, &city("C")));
    assert!(matches!(write, Err(Error::ReadOnly)));
    assert!(matches!(registry.undo(&stamp(), None), Err(Error::ReadOnly)));
    assert!(matches!(registry.redo(&stamp()), Err(Error::ReadOnly)));
    drop(registry);
    assert_eq!(fs::read(&path).unwrap(), before);
}

/// Run by [`a_place_that_cannot_be_written_opens_read_only_and_says_so`] in a process
/// that is not root's; it does nothing by itself.
#[test]
fn read_only_place_as_someone_else() {
    let Ok(path) = std::env::var("TAWAMA_READ_ONLY_PLACE") else { return };
    let registry = Registry::open(Path::new(&path), stamp().today).unwrap();
    assert_eq!(registry.read_only(), Some(ReadOnly::Place));
    let rows = registry.read(|conn| agreement::list(conn, &AgreementQuery::all("fr"), ALL));
    assert_eq!(rows.unwrap().len(), 3);
}

#[cfg(unix)]
#[test]
fn a_place_that_cannot_be_written_opens_read_only_and_says_so() {
    use std::os::unix::fs::PermissionsExt;
    let Desk { registry, path, folder } = Desk::sample();
    drop(registry);
    let mode = |path: &Path, mode| {
        fs::set_permissions(path, fs::Permissions::from_mode(mode)).unwrap();
    };
    // Permissions do not bind root: the same test is run as nobody, from a copy of
    // this program that nobody may read.
    let program = folder.path().join("tests");
    fs::copy(std::env::current_exe().unwrap(), &program).unwrap();
    mode(&program, 0o555);
    mode(&path, 0o444);
    mode(folder.path(), 0o555);
    let as_nobody = std::process::Command::new("setpriv")
        .args(["--reuid", "65534", "--regid", "65534", "--clear-groups"])
        .arg(&program)
        .args(["file::read_only_place_as_someone_else", "--exact"])
        .env("TAWAMA_READ_ONLY_PLACE", &path)
        .output();
    let ran = match as_nobody {
        Ok(ran) if ran.status.success() || !is_unprivileged(&ran) => ran,
        // Not root, then: the permissions bind this very process.
        _ => std::process::Command::new(&program)
            .args(["file::read_only_place_as_someone_else", "--exact"])
            .env("TAWAMA_READ_ONLY_PLACE", &path)
            .output()
            .unwrap(),
    };
    mode(folder.path(), 0o755);
    assert!(ran.status.success(), "{}", String::from_utf8_lossy(&ran.stdout));
}

#[cfg(unix)]
fn is_unprivileged(ran: &std::process::Output) -> bool {
    String::from_utf8_lossy(&ran.stderr).contains("setpriv")
}

#[test]
fn two_programs_see_what_each_other_wrote() {
    let desk = Desk::new();
    let other = Registry::open(&desk.path, stamp().today).unwrap();
    for at in 0..6 {
        let writer = if at % 2 == 0 { &desk.registry } else { &other };
        let reader = if at % 2 == 0 { &other } else { &desk.registry };
        let id = writer
            .write(&stamp(), Op::Add(Kind::Partner), |tx| {
                partner::add(tx, &city(&format!("C{at}")))
            })
            .unwrap()
            .value;
        assert_eq!(reader.read(|conn| partner::get(conn, id)).unwrap().id, id);
        assert!(reader.changed_elsewhere().unwrap());
        assert!(!reader.changed_elsewhere().unwrap());
    }
    desk.is_sound();
}

#[test]
fn a_verb_that_fails_or_panics_leaves_nothing() {
    let desk = Desk::new();
    let before = desk.dump();
    let failed = desk.registry.write(&stamp(), Op::Import, |tx| {
        partner::add(tx, &city("A"))?;
        Err::<(), _>(Error::Internal("enough".into()))
    });
    assert!(matches!(failed, Err(Error::Internal(_))));
    let panicked = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| {
        desk.registry.write(&stamp(), Op::Import, |tx| -> tawama_registry::Result<()> {
            partner::add(tx, &city("A"))?;
            panic!("in the middle")
        })
    }));
    assert!(panicked.is_err());
    assert_eq!(desk.dump(), before);
    desk.partner("B");
    desk.is_sound();
}

#[test]
fn a_closed_registry_is_one_whole_file() {
    let Desk { registry, path, folder } = Desk::sample();
    drop(registry);
    let log = folder.path().join("sample.tawama-wal");
    assert!(fs::metadata(log).map_or(true, |log| log.len() == 0));
    let copy = folder.path().join("copy.tawama");
    fs::copy(&path, &copy).unwrap();
    let copy = Registry::open(&copy, stamp().today).unwrap();
    assert_eq!(copy.read(|conn| agreement::count(conn, &AgreementQuery::all("fr"))).unwrap(), 3);
}
