//! What helps whoever helps: versions, sizes, counts and the log, without anything that the
//! registry says. It is shown before it is copied, and goes nowhere by itself.

use std::fmt::Write;

use tauri::State;
use tawama_registry::check::{self, Shape};
use tawama_registry::store::ReadOnly;
use tawama_registry::{backup, Result};

use crate::desk::{run, Answer, Desk};
use crate::journal;

/// How many lines of the log are told.
const LINES: usize = 60;

/// The diagnostic as text, in English, which whoever helps reads.
#[tauri::command]
#[specta::specta]
pub(crate) async fn diagnostic(desk: State<'_, Desk>) -> Answer<String> {
    let desk = desk.inner().clone();
    run(move || Ok(text(&desk))).await
}

/// Notes that the page met an error: what kind it is of and where in the page's script.
#[tauri::command]
#[specta::specta]
pub(crate) async fn trouble_note(kind: String, at: String) -> Answer<()> {
    run(move || {
        journal::note(&format!("page:{}", plain(&at)), &plain(&kind));
        Ok(())
    })
    .await
}

/// The letters, digits and signs of which kinds and places consist, and few of them.
fn plain(text: &str) -> String {
    let fits = |sign: &char| sign.is_ascii_alphanumeric() || "/._:-".contains(*sign);
    text.chars().filter(fits).take(120).collect()
}

fn text(desk: &Desk) -> String {
    let mut lines = vec![
        format!("Tawama {}", env!("CARGO_PKG_VERSION")),
        format!("system: {} {}", std::env::consts::OS, std::env::consts::ARCH),
        format!("webview: {}", tauri::webview_version().unwrap_or_else(|_| "unknown".to_owned())),
    ];
    for name in
        ["XDG_SESSION_TYPE", "XDG_CURRENT_DESKTOP", "LANG", "WEBKIT_DISABLE_DMABUF_RENDERER"]
    {
        if let Ok(value) = std::env::var(name) {
            lines.push(format!("{name}: {value}"));
        }
    }
    let choices = desk.settings().choices.clone();
    lines.push(format!("language: {}", choices.lang.as_deref().unwrap_or("system")));
    lines.push(format!("theme: {:?}", choices.theme).to_lowercase());
    match desk.registry() {
        None => lines.push("registry: none is open".to_owned()),
        Some(registry) => {
            match registry.read(check::shape) {
                Ok(shape) => lines.extend(told(&shape)),
                Err(error) => lines.push(format!("registry: {}", error.code())),
            }
            lines.push(match registry.read_only() {
                None => "writable: yes".to_owned(),
                Some(ReadOnly::Asked) => "writable: no, as asked".to_owned(),
                Some(ReadOnly::Seat) => "writable: no, another program writes".to_owned(),
                Some(ReadOnly::Place) => "writable: no, because of its place".to_owned(),
            });
            lines
                .push(last_backup(registry.path()).unwrap_or_else(|error| error.code().to_owned()));
            let second = desk.settings().backups.second.is_some();
            lines.push(format!(
                "second place of backups: {}",
                if second { "chosen" } else { "none" }
            ));
        }
    }
    lines.push(String::new());
    let noted = journal::last(LINES);
    lines.push(if noted.is_empty() { "log: empty".to_owned() } else { "log:".to_owned() });
    lines.extend(noted);
    lines.join("\n")
}

fn told(shape: &Shape) -> Vec<String> {
    let mut records = String::new();
    for (kind, count) in &shape.records {
        let _ = write!(records, " {kind}={count}");
    }
    vec![
        format!(
            "registry: format {}, {} bytes, journal {}",
            shape.format, shape.bytes, shape.journal
        ),
        format!("records:{records}"),
        format!("acts: {}", shape.changes),
        format!("SQLite {}", shape.sqlite),
    ]
}

fn last_backup(registry: &std::path::Path) -> Result<String> {
    let backups = backup::list(registry, &backup::folder_beside(registry))?;
    Ok(match backups.first() {
        Some(last) => format!("backups: {}, the last of {}", backups.len(), last.at.format("%F")),
        None => "backups: none".to_owned(),
    })
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::indexing_slicing)]
mod tests {
    use super::*;
    use crate::settings::Settings;
    use crate::told::Told;

    #[test]
    fn the_diagnostic_tells_counts_and_no_name_of_the_registry() {
        let folder = tempfile::tempdir().unwrap();
        let desk = Desk::new(
            Settings::load(folder.path().join("settings.json")),
            Told::load(folder.path().join("told.json")),
        );
        assert!(text(&desk).contains("registry: none is open"));
        let path = folder.path().join("Tanger.tawama");
        desk.lay(tawama_registry::sample::seed(&path, "fr", &desk.stamp()).unwrap()).unwrap();
        let told = text(&desk);
        assert!(told.contains("agreement=") && told.contains("writable: yes"), "{told}");
        for word in ["Tanger", "طنجة", "tawama\n", "@"] {
            assert!(!told.contains(word), "{word} in {told}");
        }
        assert!(!told.contains(&folder.path().display().to_string()), "{told}");
    }

    #[test]
    fn what_the_page_notes_is_few_plain_letters() {
        assert_eq!(plain("TypeError"), "TypeError");
        assert_eq!(plain("assets/index.js:12:4 قدس <b>\n"), "assets/index.js:12:4b");
        assert_eq!(plain(&"x".repeat(500)).len(), 120);
    }
}
