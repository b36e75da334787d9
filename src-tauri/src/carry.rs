//! Commands of the settings as one file: written for a colleague, looked at, and taken over, what
//! belongs to the office into the open registry, what belongs to the desk onto this one.
//!
//! The name in the history, the places of backups and what was opened last are nobody else's: they
//! never leave this machine.

use std::path::Path;

use serde::{Deserialize, Serialize};
use tauri::{AppHandle, State};
use tawama_registry::profile::{self, KeptProfile};
use tawama_registry::settings::{self, OfficeSettings};
use tawama_registry::{Changed, Error, Op, Problem, Result, Wording};
use tawama_reports::export;

use crate::desk::{run, Answer, Desk, Written};
use crate::home::{choose_file, choose_place, keep_choices};
use crate::settings::Choices;

/// How the file says what it is.
const FORMAT: &str = "tawama-settings";

/// The version of what is written here.
const VERSION: u32 = 1;

/// The largest file that is read, in bytes: a letterhead's picture is 1 MB at most.
const LARGEST: u64 = 8 << 20;

/// The file.
#[derive(Debug, Serialize, Deserialize)]
struct Carried {
    format: String,
    version: u32,
    /// The day on which it was written (`2025-02-01`).
    day: String,
    office: OfficeSettings,
    /// How files are understood that are brought in.
    profiles: Vec<KeptProfile>,
    desk: Choices,
}

/// What a file of settings holds, to be shown before any of it is taken over.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, specta::Type)]
pub(crate) struct CarriedSettings {
    /// Where the file is.
    path: String,
    /// The day on which it was written.
    day: String,
    /// The office that wrote it.
    office: Wording,
    /// How many kinds of files it understands.
    profiles: u32,
}

/// Lets a place be chosen and writes the settings there. Answers where, or nothing when no place was
/// chosen.
#[tauri::command]
#[specta::specta]
pub(crate) async fn settings_save(
    app: AppHandle,
    desk: State<'_, Desk>,
    file_name: String,
) -> Answer<Option<String>> {
    let Some(path) = choose_place(&app, "JSON", "json", &file_name).await else { return Ok(None) };
    let choices = Choices { actor: String::new(), ..desk.settings().choices.clone() };
    desk.with(move |registry, stamp| {
        let (office, profiles) =
            registry.read(|conn| Ok((settings::gather(conn)?, profile::kept(conn)?)))?;
        let carried = Carried {
            format: FORMAT.to_owned(),
            version: VERSION,
            day: stamp.today.to_string(),
            office,
            profiles,
            desk: choices,
        };
        let text = serde_json::to_vec_pretty(&carried)
            .map_err(|error| Error::Internal(error.to_string()))?;
        export::save_bytes(&text, &path)?;
        Ok(Some(path.display().to_string()))
    })
    .await
}

/// Lets a file of settings be chosen and tells what is in it. Answers nothing when none was chosen.
#[tauri::command]
#[specta::specta]
pub(crate) async fn settings_look(app: AppHandle) -> Answer<Option<CarriedSettings>> {
    let Some(path) = choose_file(&app, "JSON", &["json"]).await else { return Ok(None) };
    run(move || {
        let carried = read(&path)?;
        Ok(Some(CarriedSettings {
            path: path.display().to_string(),
            day: carried.day,
            office: carried.office.name,
            profiles: u32::try_from(carried.profiles.len()).unwrap_or(u32::MAX),
        }))
    })
    .await
}

/// Takes over what belongs to the office: one act, and beside it how files are understood, which is
/// no act of anyone's.
#[tauri::command]
#[specta::specta]
pub(crate) async fn settings_take_office(desk: State<'_, Desk>, path: String) -> Written<()> {
    desk.with(move |registry, stamp| {
        let carried = read(Path::new(&path))?;
        let changed: Changed<()> =
            registry.write(stamp, Op::TakeSettings, |tx| settings::take(tx, &carried.office))?;
        for profile in &carried.profiles {
            profile::take(registry, stamp, profile)?;
        }
        Ok(changed)
    })
    .await
}

/// Takes over what belongs to the desk, apart from the name in the history. Answers it.
#[tauri::command]
#[specta::specta]
pub(crate) async fn settings_take_desk(
    app: AppHandle,
    desk: State<'_, Desk>,
    path: String,
) -> Answer<Choices> {
    let desk = desk.inner().clone();
    run(move || {
        let carried = read(Path::new(&path))?;
        let actor = desk.settings().choices.actor.clone();
        let choices = Choices { actor, ..carried.desk };
        keep_choices(&app, &desk, choices.clone())?;
        Ok(choices)
    })
    .await
}

fn read(path: &Path) -> Result<Carried> {
    let io = |error| Error::Io(path.to_owned(), error);
    let refused = |code: &'static str| Error::Invalid(vec![Problem::new("file", code)]);
    if std::fs::metadata(path).map_err(io)?.len() > LARGEST {
        return Err(refused("settings-not-one"));
    }
    let text = std::fs::read(path).map_err(io)?;
    // What it is comes first: the parts of a newer one may have other shapes.
    let told: serde_json::Value =
        serde_json::from_slice(&text).map_err(|_| refused("settings-not-one"))?;
    if told.get("format").and_then(serde_json::Value::as_str) != Some(FORMAT) {
        return Err(refused("settings-not-one"));
    }
    if told.get("version").and_then(serde_json::Value::as_u64) > Some(u64::from(VERSION)) {
        return Err(refused("settings-newer"));
    }
    serde_json::from_value(told).map_err(|_| refused("settings-damaged"))
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::panic)]
mod tests {
    use super::*;

    fn refused(text: &str) -> String {
        let name = format!("tawama-carried-{}-{}.json", std::process::id(), text.len());
        let path = std::env::temp_dir().join(name);
        std::fs::write(&path, text).unwrap();
        let found = read(&path);
        std::fs::remove_file(&path).unwrap();
        match found {
            Err(Error::Invalid(problems)) => {
                problems.iter().map(|it| it.code.to_string()).collect()
            }
            other => panic!("{other:?}"),
        }
    }

    #[test]
    fn a_file_that_holds_no_settings_is_refused_with_the_reason() {
        assert_eq!(refused("Paris;Tanger"), "settings-not-one");
        assert_eq!(refused("{\"format\": \"other\"}"), "settings-not-one");
        assert_eq!(refused("{\"format\": \"tawama-settings\", \"version\": 2}"), "settings-newer");
        assert_eq!(
            refused("{\"format\": \"tawama-settings\", \"version\": 1}"),
            "settings-damaged"
        );
    }
}
