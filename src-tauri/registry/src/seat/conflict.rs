//! Copies that a program keeping a folder in step has made beside a registry, because two
//! machines wrote to it at once: what one of them wrote is in the copy alone.

use std::path::Path;

/// What such copies have in their names, in small letters: Dropbox (also in French and Arabic),
/// Syncthing, Nextcloud and ownCloud, Seafile, Synology Drive.
const SIGNS: &[&str] = &[
    "conflicted copy",
    "copie en conflit",
    "نسخة متعارضة",
    "النسخة المتعارضة",
    ".sync-conflict-",
    "_conflict-",
    "sfconflict",
    "_conflict.",
];

/// The names of the copies beside `registry`, in order.
#[must_use]
pub fn copies(registry: &Path) -> Vec<String> {
    let stem = registry.file_stem().unwrap_or_default().to_string_lossy().to_lowercase();
    let own = registry.file_name().unwrap_or_default().to_string_lossy();
    let folder = registry.parent().filter(|it| !it.as_os_str().is_empty());
    let entries = std::fs::read_dir(folder.unwrap_or(Path::new(".")));
    let mut copies: Vec<String> = entries
        .into_iter()
        .flatten()
        .filter_map(|entry| entry.ok()?.file_name().into_string().ok())
        .filter(|name| **name != *own && is_copy(&stem, &name.to_lowercase()))
        .collect();
    copies.sort_unstable();
    copies
}

fn is_copy(stem: &str, name: &str) -> bool {
    let ours = name.strip_prefix(stem).filter(|rest| rest.ends_with(".tawama"));
    ours.is_some_and(|rest| SIGNS.iter().any(|sign| rest.contains(sign)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn copies_in_conflict_are_known_by_their_names() {
        let folder = tempfile::tempdir().unwrap();
        let named = [
            "Tanger (Amina's conflicted copy 2026-11-30).tawama",
            "Tanger (Copie en conflit de Amina 2026-11-30).tawama",
            "Tanger (SFConflict amina@example.org 2026-11-30).tawama",
            "Tanger (conflicted copy 2026-11-30 101112).tawama",
            "Tanger (النسخة المتعارضة من أمينة).tawama",
            "Tanger.sync-conflict-20261130-101112-ABCDEFG.tawama",
            "Tanger_bureau_Nov-30-1011-2026_Conflict.tawama",
            "Tanger_conflict-20261130-101112.tawama",
        ];
        let others = [
            "Tanger.tawama",
            "Tanger-2.tawama",
            "Rabat (conflicted copy).tawama",
            "Tanger (conflicted copy).txt",
        ];
        for name in named.iter().chain(&others) {
            std::fs::write(folder.path().join(name), "").unwrap();
        }
        assert_eq!(copies(&folder.path().join("Tanger.tawama")), named);
        assert!(copies(&folder.path().join("gone/Tanger.tawama")).is_empty());
    }
}
