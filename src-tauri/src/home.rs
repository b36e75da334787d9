//! Commands of the desk itself: which registry is open, opening and making one,
//! the settings, undo and redo, the history.

use std::path::{Path, PathBuf};

use serde::Serialize;
use tauri::{AppHandle, Manager, State, Wry};
use tauri_plugin_dialog::{DialogExt, FileDialogBuilder};
use tawama_registry::change::{self, Entry, Next};
use tawama_registry::history::{self, Told};
use tawama_registry::office::{self, NewOffice, Office};
use tawama_registry::overview::{self, Overview};
use tawama_registry::seat::SeatStanding;
use tawama_registry::store::{ReadOnly, EXTENSION};
use tawama_registry::{record, sample, Error, Id, Kind, Named, Registry};
use tawama_reports::{Language, Messages};

use crate::desk::{run, Answer, Desk, Written};
use crate::dress;
use crate::settings::{Choices, Recent};

/// The registry on the desk.
#[derive(Debug, Clone, PartialEq, Serialize, specta::Type)]
pub(crate) struct Open {
    /// Where it is.
    path: String,
    /// The office.
    office: Office,
    /// Why nothing can be written, if so.
    read_only: Option<ReadOnly>,
    /// Who writes to it, and in what kind of place it lies.
    standing: SeatStanding,
}

/// All that a window needs to know when it opens.
#[derive(Debug, Clone, PartialEq, Serialize, specta::Type)]
pub(crate) struct DeskState {
    /// The registry on the desk, if there is one.
    open: Option<Open>,
    /// The registries opened last.
    recent: Vec<Recent>,
    /// What was chosen here.
    choices: Choices,
    /// The languages of the system, the most wanted first (BCP 47).
    languages: Vec<String>,
    /// The version of the program.
    version: String,
    /// The day it is (ISO 8601).
    today: String,
    /// Why a registry could not be opened.
    trouble: Option<Unopened>,
}

/// A registry that could not be opened.
#[derive(Debug, Clone, PartialEq, Serialize, specta::Type)]
pub(crate) struct Unopened {
    /// Which.
    path: String,
    /// Why.
    report: tawama_registry::Report,
}

/// What lies on the desk.
#[tauri::command]
#[specta::specta]
pub(crate) async fn desk(desk: State<'_, Desk>, start: State<'_, Start>) -> Answer<DeskState> {
    let (desk, trouble) = (desk.inner().clone(), start.take());
    run(move || {
        let open = match desk.registry() {
            None => None,
            Some(registry) => {
                registry.turn_to(desk.stamp().today)?;
                Some(Open {
                    path: registry.path().display().to_string(),
                    office: registry.read(office::get)?,
                    read_only: registry.read_only(),
                    standing: registry.standing(),
                })
            }
        };
        let settings = desk.settings().clone();
        Ok(DeskState {
            open,
            recent: settings.recent,
            choices: settings.choices,
            languages: system_languages(),
            version: env!("CARGO_PKG_VERSION").to_owned(),
            today: desk.stamp().today.to_string(),
            trouble,
        })
    })
    .await
}

/// What could not be opened, until the window has said so.
#[derive(Default)]
pub(crate) struct Start(std::sync::Mutex<Option<Unopened>>);

impl Start {
    /// Keeps what went wrong for the window to tell.
    pub(crate) fn trouble(&self, path: &Path, error: &Error) {
        let trouble = Unopened { path: path.display().to_string(), report: error.report() };
        *self.0.lock().unwrap_or_else(std::sync::PoisonError::into_inner) = Some(trouble);
    }

    fn take(&self) -> Option<Unopened> {
        self.0.lock().unwrap_or_else(std::sync::PoisonError::into_inner).take()
    }
}

/// The languages the system is set to, from the variables that say so.
fn system_languages() -> Vec<String> {
    ["LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG"]
        .iter()
        .filter_map(|name| std::env::var(name).ok())
        .flat_map(|value| {
            let tags = value
                .split(':')
                .map(|tag| tag.split(['.', '@']).next().unwrap_or_default().replace('_', "-"));
            tags.collect::<Vec<_>>()
        })
        .filter(|tag| !matches!(tag.as_str(), "" | "C" | "POSIX"))
        .collect()
}

/// Opens the registry at `path`.
#[tauri::command]
#[specta::specta]
pub(crate) async fn registry_open(app: AppHandle, path: String) -> Answer<()> {
    run(move || open_telling(&app, Path::new(&path))).await
}

/// Opens a registry, and keeps for the window why it could not be.
pub(crate) fn open_telling(app: &AppHandle, path: &Path) -> tawama_registry::Result<()> {
    let opened = app.state::<Desk>().open(path);
    opened.inspect_err(|error| app.state::<Start>().trouble(path, error))
}

/// Lets a registry be chosen and opens it. Answers false when none was chosen.
#[tauri::command]
#[specta::specta]
pub(crate) async fn registry_choose(app: AppHandle) -> Answer<bool> {
    let chosen = choose_file(&app, "Tawama", &[EXTENSION]).await;
    let Some(path) = chosen else { return Ok(false) };
    run(move || open_telling(&app, &path).map(|()| true)).await
}

/// Lets a place be chosen and makes a new registry there. Answers false when none was.
#[tauri::command]
#[specta::specta]
pub(crate) async fn registry_create(
    app: AppHandle,
    desk: State<'_, Desk>,
    office: NewOffice,
    file_name: String,
) -> Answer<bool> {
    let Some(path) = choose_place(&app, "Tawama", EXTENSION, &file_name).await else {
        return Ok(false);
    };
    let desk = desk.inner().clone();
    run(move || {
        let registry = Registry::create(&path, &office, &desk.stamp())?;
        desk.lay(registry).map(|()| true)
    })
    .await
}

/// Opens the sample registry; makes it first where there is none.
#[tauri::command]
#[specta::specta]
pub(crate) async fn registry_sample(
    app: AppHandle,
    desk: State<'_, Desk>,
    lang: String,
) -> Answer<()> {
    let folder =
        app.path().app_data_dir().map_err(|error| Error::Internal(error.to_string()).report())?;
    let desk = desk.inner().clone();
    run(move || {
        std::fs::create_dir_all(&folder).map_err(|error| Error::Io(folder.clone(), error))?;
        let path = folder.join(format!("sample.{EXTENSION}"));
        if path.exists() {
            return desk.open(&path);
        }
        let registry = sample::create(&path, &lang, &desk.stamp())?;
        desk.lay(registry)
    })
    .await
}

/// Takes a registry off the list of those opened last.
#[tauri::command]
#[specta::specta]
pub(crate) async fn recent_forget(desk: State<'_, Desk>, path: String) -> Answer<()> {
    let desk = desk.inner().clone();
    run(move || {
        let mut settings = desk.settings();
        settings.recent.retain(|recent| recent.path != path);
        settings.keep()
    })
    .await
}

/// Keeps what was chosen.
#[tauri::command]
#[specta::specta]
pub(crate) async fn choices_save(
    app: AppHandle,
    desk: State<'_, Desk>,
    choices: Choices,
) -> Answer<()> {
    let desk = desk.inner().clone();
    run(move || keep_choices(&app, &desk, choices)).await
}

/// Keeps what was chosen, and dresses the window where that changes its theme.
pub(crate) fn keep_choices(app: &AppHandle, desk: &Desk, choices: Choices) -> Result<(), Error> {
    let theme = choices.theme;
    // The window is asked without the settings: whoever answers may wait for them.
    let before = {
        let mut settings = desk.settings();
        let before = std::mem::replace(&mut settings.choices, choices);
        settings.keep()?;
        before.theme
    };
    if theme != before {
        dress::change(app, theme);
    }
    Ok(())
}

/// What an office looks at first.
#[tauri::command]
#[specta::specta]
pub(crate) async fn overview(desk: State<'_, Desk>, lang: String) -> Answer<Overview> {
    desk.with(move |registry, stamp| {
        registry.turn_to(stamp.today)?;
        registry.read(|conn| overview::get(conn, &lang, stamp.today))
    })
    .await
}

/// Records of the kinds asked for (all when none is) whose words begin as those of `text` do.
#[tauri::command]
#[specta::specta]
pub(crate) async fn find(
    desk: State<'_, Desk>,
    text: String,
    kinds: Vec<Kind>,
    lang: String,
) -> Answer<Vec<Named>> {
    desk.read(move |conn| record::find(conn, &text, &kinds, &lang, 12)).await
}

/// Takes back the latest act that stands, or the act `number`.
#[tauri::command]
#[specta::specta]
pub(crate) async fn undo(desk: State<'_, Desk>, number: Option<u32>) -> Written<u32> {
    desk.with(move |registry, stamp| registry.undo(stamp, number)).await
}

/// Does again what was undone last.
#[tauri::command]
#[specta::specta]
pub(crate) async fn redo(desk: State<'_, Desk>) -> Written<u32> {
    desk.with(|registry, stamp| registry.redo(stamp)).await
}

/// What Undo and Redo would do next.
#[tauri::command]
#[specta::specta]
pub(crate) async fn undo_ahead(desk: State<'_, Desk>) -> Answer<Next> {
    desk.read(change::ahead).await
}

/// The acts of the whole registry, newest first.
#[tauri::command]
#[specta::specta]
pub(crate) async fn changes(desk: State<'_, Desk>, offset: u32, limit: u32) -> Answer<Vec<Entry>> {
    desk.read(move |conn| change::list(conn, offset, limit)).await
}

/// The acts that touched one record, newest first, with what each did to it.
#[tauri::command]
#[specta::specta]
pub(crate) async fn history(desk: State<'_, Desk>, id: Id) -> Answer<Vec<Told>> {
    desk.read(move |conn| history::of(conn, id)).await
}

/// A dialog of the system's for files, with a title in the language of the window.
pub(crate) fn file_dialog(app: &AppHandle, title: &str) -> FileDialogBuilder<Wry> {
    let lang = app.state::<Desk>().settings().choices.lang.clone();
    let language = lang.as_deref().and_then(Language::named).unwrap_or(Language::Fr);
    app.dialog().file().set_title(Messages::new(language).get(title))
}

/// Lets a file with one of these endings be chosen.
pub(crate) async fn choose_file(app: &AppHandle, kind: &str, endings: &[&str]) -> Option<PathBuf> {
    let (tell, told) = tokio::sync::oneshot::channel();
    let dialog = file_dialog(app, "common-dialog-open").add_filter(kind, endings);
    dialog.pick_file(move |path| drop(tell.send(path)));
    told.await.ok().flatten().and_then(|path| path.into_path().ok())
}

/// Lets a folder be chosen.
pub(crate) async fn choose_folder(app: &AppHandle) -> Option<PathBuf> {
    let (tell, told) = tokio::sync::oneshot::channel();
    file_dialog(app, "common-dialog-folder").pick_folder(move |path| drop(tell.send(path)));
    told.await.ok().flatten().and_then(|path| path.into_path().ok())
}

/// Lets a place for a new file be chosen; it gets the ending when it has none.
pub(crate) async fn choose_place(
    app: &AppHandle,
    kind: &str,
    ending: &str,
    file_name: &str,
) -> Option<PathBuf> {
    let (tell, told) = tokio::sync::oneshot::channel();
    let dialog =
        file_dialog(app, "common-dialog-save").add_filter(kind, &[ending]).set_file_name(file_name);
    dialog.save_file(move |path| drop(tell.send(path)));
    let path = told.await.ok().flatten()?.into_path().ok()?;
    Some(if path.extension().is_some() { path } else { path.with_extension(ending) })
}
