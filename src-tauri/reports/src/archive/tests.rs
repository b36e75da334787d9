use std::fs;
use std::io::{Read, Write};
use std::path::{Path, PathBuf};

use proptest::prelude::*;
use tawama_registry::document::store::{Store, hex};
use tawama_registry::store::documents_folder;
use tawama_registry::{Error, Registry, Stamp, check, sample};
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

use super::*;

fn stamp() -> Stamp {
    let today = chrono::NaiveDate::from_ymd_opt(2026, 11, 25).unwrap();
    let at = today.and_hms_opt(9, 0, 0).unwrap().and_utc();
    Stamp { actor: "test".to_owned(), at, today }
}

fn packed(folder: &Path) -> (Registry, PathBuf) {
    let registry = sample::seed(&folder.join("office.tawama"), "fr", &stamp()).unwrap();
    let to = folder.join("office.tawama.zip");
    pack(&registry, &to, None, &stamp(), &mut |_, _| true).unwrap();
    (registry, to)
}

#[test]
fn what_is_packed_and_unpacked_says_the_same_byte_for_byte() {
    let folder = tempfile::tempdir().unwrap();
    let (registry, archive) = packed(folder.path());
    let to = folder.path().join("elsewhere").join("colleague.tawama");
    fs::create_dir(to.parent().unwrap()).unwrap();
    let mut told = (0, 0);
    let unpacked = unpack(&archive, &to, None, &mut |done, all| {
        told = (done, all);
        true
    })
    .unwrap();
    assert_eq!((unpacked.missing, told.0), (0, told.1));
    let other = Registry::open(&to, stamp().today).unwrap();
    assert_eq!(registry.read(check::dump).unwrap(), other.read(check::dump).unwrap());
    assert!(check::check(&other, &stamp()).unwrap().is_sound());
    let contents = |path: &Path| {
        let files = Store::of(path).contents().unwrap();
        files.iter().map(|file| fs::read(file).unwrap()).collect::<Vec<_>>()
    };
    assert_eq!(contents(registry.path()), contents(&to));
    #[cfg(unix)]
    {
        let mode =
            std::os::unix::fs::PermissionsExt::mode(&fs::metadata(&to).unwrap().permissions());
        assert_eq!(mode & 0o777, 0o600, "readable by its owner alone");
    }
}

#[test]
fn the_same_registry_gives_the_same_archive() {
    let folder = tempfile::tempdir().unwrap();
    let (registry, archive) = packed(folder.path());
    let again = folder.path().join("again.tawama.zip");
    pack(&registry, &again, None, &stamp(), &mut |_, _| true).unwrap();
    assert_eq!(fs::read(archive).unwrap(), fs::read(again).unwrap());
}

#[test]
fn what_is_there_is_not_written_over_and_what_is_stopped_leaves_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let (registry, archive) = packed(folder.path());
    let there = registry.path().to_owned();
    assert!(matches!(
        unpack(&archive, &there, None, &mut |_, _| true),
        Err(Error::AlreadyThere(path)) if path == there
    ));
    let to = folder.path().join("other.tawama");
    let stopped = unpack(&archive, &to, None, &mut |_, _| false);
    assert!(matches!(stopped, Err(Error::Cancelled)));
    let again = folder.path().join("again.tawama.zip");
    assert!(matches!(
        pack(&registry, &again, None, &stamp(), &mut |_, _| false),
        Err(Error::Cancelled)
    ));
    drop(registry);
    let mut left: Vec<String> = fs::read_dir(folder.path())
        .unwrap()
        .map(|entry| entry.unwrap().file_name().to_string_lossy().into_owned())
        .collect();
    left.sort();
    let mut expected = vec!["office.tawama".to_owned(), "office.tawama.zip".to_owned()];
    if documents_folder(&there).exists() {
        expected.insert(0, "office.documents".to_owned());
    }
    assert_eq!(left, expected);
}

/// An archive with these entries in this order.
fn forged(folder: &Path, entries: &[(&str, &[u8])]) -> PathBuf {
    let path = folder.join("forged.tawama.zip");
    let mut zip = ZipWriter::new(fs::File::create(&path).unwrap());
    for (name, bytes) in entries {
        zip.start_file(*name, SimpleFileOptions::default()).unwrap();
        zip.write_all(bytes).unwrap();
    }
    zip.finish().unwrap();
    path
}

fn manifest(registry: (&str, u64), documents: &[(&str, u64)]) -> Vec<u8> {
    let entry =
        |(sha256, bytes): &(&str, u64)| serde_json::json!({"sha256": sha256, "bytes": bytes});
    serde_json::to_vec(&serde_json::json!({
        "format": "tawama-archive", "version": 1, "made": "2026-11-25T09:00:00Z",
        "registry": entry(&registry),
        "documents": documents.iter().map(entry).collect::<Vec<_>>(),
    }))
    .unwrap()
}

fn code(error: &Error) -> String {
    match error {
        Error::Invalid(problems) => problems[0].code.to_string(),
        other => other.code().to_owned(),
    }
}

#[test]
fn an_archive_of_someone_else_is_refused_by_name_and_writes_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let zeros = "0".repeat(64);
    let bomb = vec![0_u8; 4 * 1024 * 1024];
    let newer = br#"{"format":"tawama-archive","version":9}"#;
    let outside = "../../../../tmp/escaped".to_owned() + &"0".repeat(41);
    type Entries<'a> = Vec<(&'a str, Vec<u8>)>;
    let cases: Vec<(&str, Entries<'_>)> = vec![
        ("archive-not-one", vec![("hello.txt", b"x".to_vec())]),
        ("archive-not-one", vec![(MANIFEST, b"{".to_vec())]),
        ("archive-not-one", vec![(MANIFEST, b"{\"format\":\"other\"}".to_vec())]),
        ("newer", vec![(MANIFEST, newer.to_vec())]),
        // A name that leads out of the folder is no hash.
        ("archive-too-large", vec![(MANIFEST, manifest((&zeros, 1), &[(&outside, 1)]))]),
        ("archive-too-large", vec![(MANIFEST, manifest((&zeros, u64::MAX / 2), &[]))]),
        ("archive-incomplete", vec![(MANIFEST, manifest((&zeros, 1), &[]))]),
        (
            "archive-other-entry",
            vec![(MANIFEST, manifest((&zeros, 1), &[])), ("../evil", b"x".to_vec())],
        ),
        // Said to be one byte, and four million.
        ("archive-damaged", vec![(MANIFEST, manifest((&zeros, 1), &[])), (REGISTRY, bomb)]),
        (
            "archive-damaged",
            vec![(MANIFEST, manifest((&zeros, 1), &[])), (REGISTRY, b"x".to_vec())],
        ),
    ];
    for (expected, entries) in cases {
        let entries: Vec<(&str, &[u8])> =
            entries.iter().map(|(name, bytes)| (*name, bytes.as_slice())).collect();
        let archive = forged(folder.path(), &entries);
        let to = folder.path().join("taken.tawama");
        let error = unpack(&archive, &to, None, &mut |_, _| true).unwrap_err();
        assert_eq!(code(&error), expected);
        let left = fs::read_dir(folder.path()).unwrap().count();
        assert_eq!(left, 1, "only the archive itself is there after {expected}");
    }
    assert!(!Path::new("/tmp/escaped").exists());
}

#[test]
fn an_archive_that_holds_no_registry_is_refused() {
    let folder = tempfile::tempdir().unwrap();
    let text = b"not a registry";
    let hash = hex(&<sha2::Sha256 as sha2::Digest>::digest(text));
    let length = text.len() as u64;
    let archive = forged(
        folder.path(),
        &[(MANIFEST, &manifest((&hash, length), &[])), (REGISTRY, text.as_slice())],
    );
    let to = folder.path().join("taken.tawama");
    let error = unpack(&archive, &to, None, &mut |_, _| true).unwrap_err();
    assert!(matches!(error, Error::NotARegistry(_)), "{error:?}");
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1);
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, ..ProptestConfig::default() })]

    /// Wherever an archive was cut or altered, it is refused or gives the very registry.
    #[test]
    fn a_damaged_archive_is_refused_or_whole(at in 0.0_f64..1.0, byte in any::<u8>(), cut in any::<bool>()) {
        thread_local! {
            static WHOLE: (tempfile::TempDir, Vec<u8>, Vec<String>) = {
                let folder = tempfile::tempdir().unwrap();
                let (registry, archive) = packed(folder.path());
                let dump = registry.read(check::dump).unwrap();
                let mut bytes = Vec::new();
                fs::File::open(archive).unwrap().read_to_end(&mut bytes).unwrap();
                (folder, bytes, dump)
            };
        }
        WHOLE.with(|(_, whole, dump)| {
            let folder = tempfile::tempdir().unwrap();
            let mut bytes = whole.clone();
            #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, clippy::cast_precision_loss)]
            let place = ((bytes.len() - 1) as f64 * at) as usize;
            if cut { bytes.truncate(place) } else { bytes[place] = byte }
            let archive = folder.path().join("a.tawama.zip");
            fs::write(&archive, bytes).unwrap();
            let to = folder.path().join("taken.tawama");
            match unpack(&archive, &to, None, &mut |_, _| true) {
                Ok(_) => {
                    let registry = Registry::open(&to, stamp().today).unwrap();
                    prop_assert_eq!(&registry.read(check::dump).unwrap(), dump);
                }
                Err(_) => prop_assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1),
            }
            Ok(())
        })?;
    }
}

fn passphrase(text: &str) -> Passphrase {
    Passphrase::strong(text.to_owned()).unwrap()
}

#[test]
fn what_is_sealed_opens_under_its_passphrase_alone_and_tells_nothing_before() {
    let folder = tempfile::tempdir().unwrap();
    let (registry, _) = packed(folder.path());
    let archive = folder.path().join("office.tawama.zip.age");
    let ours = passphrase("باب البحر و أسوار القدس");
    pack(&registry, &archive, Some(&ours), &stamp(), &mut |_, _| true).unwrap();
    assert!(sealed(&archive).unwrap());
    let bytes = fs::read(&archive).unwrap();
    for plain in ["tawama-archive", "SQLite format 3", "registry.tawama"] {
        let there = bytes.windows(plain.len()).any(|part| part == plain.as_bytes());
        assert!(!there, "{plain} can be read");
    }
    let to = folder.path().join("colleague.tawama");
    for (other, expected) in
        [(None, "archive-sealed"), (Some(passphrase("another passphrase")), "archive-passphrase")]
    {
        let error = unpack(&archive, &to, other.as_ref(), &mut |_, _| true).unwrap_err();
        assert_eq!(code(&error), expected);
    }
    unpack(&archive, &to, Some(&ours), &mut |_, _| true).unwrap();
    let other = Registry::open(&to, stamp().today).unwrap();
    assert_eq!(registry.read(check::dump).unwrap(), other.read(check::dump).unwrap());
    drop((registry, other));

    // Altered or cut short anywhere, it is refused, and nothing is left behind.
    let before = names_in(folder.path());
    for at in [60, bytes.len() / 3, bytes.len() / 2, bytes.len() * 2 / 3] {
        let altered = folder.path().join("altered.age");
        let mut wrong = bytes.clone();
        wrong[at] ^= 1;
        for wrong in [wrong, bytes[..at].to_vec()] {
            fs::write(&altered, wrong).unwrap();
            let to = folder.path().join("never.tawama");
            let error = unpack(&altered, &to, Some(&ours), &mut |_, _| true).unwrap_err();
            assert!(code(&error).starts_with("archive-"), "{at}: {error}");
            fs::remove_file(&altered).unwrap();
        }
    }
    assert_eq!(names_in(folder.path()), before);
}

fn names_in(folder: &Path) -> Vec<String> {
    let mut names: Vec<String> = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().file_name().to_string_lossy().into_owned())
        .collect();
    names.sort();
    names
}

#[test]
fn a_passphrase_that_is_soon_guessed_is_refused_and_none_is_ever_shown() {
    let error = Passphrase::strong("tanger2025".to_owned()).unwrap_err();
    assert_eq!(code(&error), "passphrase-short");
    assert_eq!(format!("{:?}", passphrase("twelve signs")), "Passphrase(…)");
}

#[test]
fn an_archive_that_asks_for_endless_work_is_refused_at_once() {
    let folder = tempfile::tempdir().unwrap();
    let archive = folder.path().join("heavy.age");
    // A header of age whose scrypt would take 2^40 steps; its length is right, its content is not.
    let header = "age-encryption.org/v1\n-> scrypt bBjlhJVYZeE4aqUdmtRHfw 40\n\
         ZV/AhotwSGqaPCU43cepl4WYUouAa17a3xpu4G2yi5k\n\
         --- fgMiVLJHMlg9fW7CVG/hPS5EAU4Zeg19LyCP7SoH5nA\n";
    fs::write(&archive, [header.as_bytes(), &[0; 64]].concat()).unwrap();
    let begun = std::time::Instant::now();
    let to = folder.path().join("never.tawama");
    let key = passphrase("any passphrase");
    let error = unpack(&archive, &to, Some(&key), &mut |_, _| true).unwrap_err();
    assert!(begun.elapsed().as_secs() < 30);
    assert_eq!(code(&error), "archive-too-much-work");
}
