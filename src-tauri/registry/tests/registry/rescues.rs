//! A damaged registry is named damaged, and the newest whole backup takes its place.

use std::path::{Path, PathBuf};

use tawama_registry::backup::{self, Cause, Keeping, rescue};
use tawama_registry::{Error, Registry, Stamp, check};

use crate::support::{Desk, stamp};

/// The same officer, hours later.
fn later(hours: i64) -> Stamp {
    let now = stamp();
    Stamp { at: now.at + chrono::Duration::hours(hours), ..now }
}

/// Makes a hole in a file.
fn harm(path: &Path) {
    let mut bytes = std::fs::read(path).unwrap();
    let middle = bytes.len() / 2 / 4096 * 4096;
    bytes[middle..middle + 16 * 4096].fill(0);
    std::fs::write(path, bytes).unwrap();
}

/// A registry with two backups that was damaged after a third act, and what the second one holds.
fn damaged() -> (tempfile::TempDir, PathBuf, Vec<String>, [PathBuf; 2]) {
    let Desk { registry, path, folder } = Desk::sample();
    let beside = backup::folder_beside(&path);
    let make = |hours| {
        let (cause, keeping) = (Cause::Asked, Keeping::default());
        let made = backup::make(&registry, &beside, cause, keeping, &later(hours)).unwrap();
        PathBuf::from(made.backup.path)
    };
    let first = make(0);
    let desk = Desk { registry, path, folder };
    desk.partner("Later");
    let held = desk.dump();
    let Desk { registry, path, folder } = desk;
    let (cause, keeping) = (Cause::Asked, Keeping::default());
    let made = backup::make(&registry, &beside, cause, keeping, &later(2)).unwrap();
    let second = PathBuf::from(made.backup.path);
    drop(registry);
    harm(&path);
    (folder, path, held, [first, second])
}

#[test]
fn a_damaged_registry_is_not_opened_and_the_newest_whole_backup_is_offered() {
    let (_folder, path, _, [first, second]) = damaged();
    let before = std::fs::read(&path).unwrap();
    let refused = Registry::open(&path, stamp().today).err().unwrap();
    assert!(refused.to_string().contains("check"), "the check that failed is named: {refused}");
    assert!(matches!(refused, Error::Damaged(_)));
    assert_eq!(std::fs::read(&path).unwrap(), before);
    let offer = rescue::offer(&path, &[]).unwrap();
    assert_eq!(offer.damage.len(), 1);
    assert_eq!(offer.backup.unwrap().path, second.display().to_string());
    assert!(offer.contents.unwrap().records.iter().any(|(_, count)| *count > 0));
    assert!(offer.passed_over.is_empty() && offer.kept.is_empty());
    harm(&second);
    let offer = rescue::offer(&path, &[]).unwrap();
    assert_eq!(offer.backup.unwrap().path, first.display().to_string());
    assert_eq!(offer.passed_over.len(), 1);
}

#[test]
fn a_rescue_puts_the_backup_in_place_keeps_the_damaged_file_and_can_be_taken_back() {
    let (_folder, path, held, [_, second]) = damaged();
    let harmed = std::fs::read(&path).unwrap();
    let rescued = rescue::rescue(&path, &second, &stamp()).unwrap();
    let kept = rescued.kept.unwrap();
    assert!(kept.ends_with("sample.damaged-20260315T120000Z.tawama"), "{kept}");
    assert_eq!(std::fs::read(&kept).unwrap(), harmed);
    assert!(!path.with_extension("tawama-seat").exists());
    let registry = Registry::open(&path, stamp().today).unwrap();
    assert_eq!(registry.read(check::dump).unwrap(), held);
    assert!(check::check(&registry, &stamp()).unwrap().is_sound());

    let again = rescue::take_back(&path, Path::new(&kept), &stamp()).unwrap_err();
    assert!(matches!(again, Error::Seated(_)), "it is open");
    drop(registry);
    let moved = rescue::take_back(&path, Path::new(&kept), &later(1)).unwrap().unwrap();
    assert_eq!(std::fs::read(&path).unwrap(), harmed);
    assert_eq!(rescue::kept(&path), std::slice::from_ref(&moved));
    // And that as well.
    rescue::take_back(&path, Path::new(&moved), &later(2)).unwrap();
    let registry = Registry::open(&path, stamp().today).unwrap();
    assert_eq!(registry.read(check::dump).unwrap(), held);
}

#[test]
fn a_missing_registry_is_rescued_too_and_a_whole_one_is_not() {
    let (_folder, path, held, [_, second]) = damaged();
    std::fs::remove_file(&path).unwrap();
    assert!(!rescue::offer(&path, &[]).unwrap().damage.is_empty());
    assert_eq!(rescue::rescue(&path, &second, &stamp()).unwrap().kept, None);
    let registry = Registry::open(&path, stamp().today).unwrap();
    assert_eq!(registry.read(check::dump).unwrap(), held);
    drop(registry);
    assert!(rescue::offer(&path, &[]).unwrap().damage.is_empty());
    let refused = rescue::rescue(&path, &second, &stamp()).unwrap_err();
    assert!(matches!(refused, Error::Invalid(_)));
    let stranger = path.with_file_name("other.tawama");
    std::fs::copy(&path, &stranger).unwrap();
    assert!(matches!(rescue::take_back(&path, &stranger, &stamp()), Err(Error::Missing(_))));
}

#[test]
fn a_rescue_by_a_damaged_backup_is_refused_and_leaves_everything() {
    let (folder, path, _, [_, second]) = damaged();
    harm(&second);
    let before = std::fs::read(&path).unwrap();
    let refused = rescue::rescue(&path, &second, &stamp()).unwrap_err();
    assert!(matches!(refused, Error::Damaged(_)));
    assert_eq!(std::fs::read(&path).unwrap(), before);
    let left = std::fs::read_dir(folder.path()).unwrap().flatten();
    let names: Vec<_> = left.map(|it| it.file_name().into_string().unwrap()).collect();
    assert!(!names.iter().any(|name| name.contains("damaged-") || name.contains("rescue-")));
}
