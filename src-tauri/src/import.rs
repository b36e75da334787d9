//! Commands that bring a file into the registry.

use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant, SystemTime};

use tauri::ipc::Channel;
use tauri::{AppHandle, State};
use tawama_registry::backup::Cause;
use tawama_registry::profile::{self, Profile};
use tawama_registry::{Error, Op, Result};
use tawama_reports::csv::Separator;
use tawama_reports::import::{self, Line, Plan, Reading, Summary, Understood};
use tawama_reports::sheet::{self, apart, Book, Choices};
use tawama_reports::Language;

use crate::backup::make_both;
use crate::desk::{Answer, Desk, Written};
use crate::home::{choose_file, choose_place};

/// The endings that files of records usually have.
pub(crate) const ENDINGS: &[&str] =
    &["csv", "tsv", "txt", "xlsx", "xls", "ods", "json", "vcf", "vcard"];
/// How often the window is told how far it is.
const EVERY: Duration = Duration::from_millis(100);

/// The file that is being brought in, read once, and whether that is to stop.
#[derive(Clone, Default)]
pub(crate) struct Importing(Arc<Inner>);

#[derive(Default)]
struct Inner {
    read: Mutex<Option<Read>>,
    stop: AtomicBool,
}

/// A file as it was read.
struct Read {
    path: PathBuf,
    written: Option<SystemTime>,
    choices: Choices,
    book: Arc<Book>,
}

impl Importing {
    /// The tables of the file, read anew when it or how it is to be read changed.
    fn book(&self, path: &Path, reading: &Reading) -> Result<Arc<Book>> {
        let choices = reading.choices();
        let about = std::fs::metadata(path).map_err(|error| Error::Io(path.to_owned(), error))?;
        let written = about.modified().ok();
        let mut read = self.0.read.lock().unwrap_or_else(PoisonError::into_inner);
        let same = |it: &&Read| it.path == path && it.written == written && it.choices == choices;
        if let Some(read) = read.as_ref().filter(same) {
            return Ok(read.book.clone());
        }
        let book = Arc::new(apart::open(path, &choices)?);
        *read = Some(Read { path: path.to_owned(), written, choices, book: book.clone() });
        Ok(book)
    }
}

/// How far it is.
#[derive(Debug, Clone, Copy, serde::Serialize, specta::Type)]
pub(crate) struct Progress {
    /// How many rows are written.
    done: u32,
    /// Of how many.
    all: u32,
}

/// Lets a file be chosen. Answers nothing when none was chosen.
#[tauri::command]
#[specta::specta]
pub(crate) async fn import_choose(app: AppHandle) -> Answer<Option<String>> {
    let path = choose_file(&app, "CSV, Excel, LibreOffice, JSON, vCard", ENDINGS).await;
    Ok(path.map(|path| path.display().to_string()))
}

/// The encodings to choose from, for a text whose letters are not right.
#[tauri::command]
#[specta::specta]
pub(crate) async fn import_encodings() -> Answer<Vec<String>> {
    Ok(sheet::ENCODINGS.iter().map(|&label| label.to_owned()).collect())
}

/// What is understood of the file as a whole.
#[tauri::command]
#[specta::specta]
pub(crate) async fn import_understand(
    desk: State<'_, Desk>,
    importing: State<'_, Importing>,
    path: String,
    reading: Reading,
    language: Language,
) -> Answer<Understood> {
    let importing = importing.inner().clone();
    desk.read(move |conn| {
        let book = importing.book(Path::new(&path), &reading)?;
        import::understand(conn, &book, &reading, language)
    })
    .await
}

/// What the file would bring, row by row.
#[tauri::command]
#[specta::specta]
pub(crate) async fn import_plan(
    desk: State<'_, Desk>,
    importing: State<'_, Importing>,
    path: String,
    reading: Reading,
    language: Language,
) -> Answer<Plan> {
    let importing = importing.inner().clone();
    desk.with(move |registry, stamp| {
        let book = importing.book(Path::new(&path), &reading)?;
        registry.read(|conn| import::plan(conn, &book, &reading, language, stamp.today))
    })
    .await
}

/// Brings the file in, as one act, telling how far it is.
#[tauri::command]
#[specta::specta]
pub(crate) async fn import_apply(
    desk: State<'_, Desk>,
    importing: State<'_, Importing>,
    path: String,
    reading: Reading,
    language: Language,
    progress: Channel<Progress>,
) -> Written<Summary> {
    let importing = importing.inner().clone();
    importing.0.stop.store(false, Ordering::Relaxed);
    let choices = desk.settings().backups.clone();
    desk.with(move |registry, stamp| {
        make_both(registry, stamp, Cause::BeforeImport, &choices).map(drop)
    })
    .await?;
    desk.write(Op::Import, move |tx| {
        let book = importing.book(Path::new(&path), &reading)?;
        let mut told: Option<Instant> = None;
        import::apply(tx, &book, &reading, language, &mut |done, all| {
            if done == all || told.is_none_or(|told| told.elapsed() >= EVERY) {
                told = Some(Instant::now());
                // A window that is gone is told nothing.
                let _ = progress.send(Progress { done, all });
            }
            !importing.0.stop.load(Ordering::Relaxed)
        })
    })
    .await
}

/// Stops what is being brought in: nothing of it stays.
#[tauri::command]
#[specta::specta]
pub(crate) async fn import_cancel(importing: State<'_, Importing>) -> Answer<()> {
    importing.0.stop.store(true, Ordering::Relaxed);
    Ok(())
}

/// Saves the rows that were not taken as a CSV, where someone chooses. Answers the place, or nothing
/// when none was chosen.
#[tauri::command]
#[specta::specta]
pub(crate) async fn import_left_save(
    app: AppHandle,
    desk: State<'_, Desk>,
    importing: State<'_, Importing>,
    path: String,
    reading: Reading,
    lines: Vec<Line>,
    language: Language,
) -> Answer<Option<String>> {
    let stem = Path::new(&path).file_stem().unwrap_or_default().to_string_lossy().into_owned();
    let Some(place) = choose_place(&app, "CSV", "csv", &format!("{stem}-2")).await else {
        return Ok(None);
    };
    let importing = importing.inner().clone();
    desk.read(move |conn| {
        let book = importing.book(Path::new(&path), &reading)?;
        let separator = Separator::usual(language);
        let bytes = import::left_out(conn, &book, &reading, &lines, language, separator)?;
        std::fs::write(&place, bytes).map_err(|error| Error::Io(place.clone(), error))?;
        Ok(Some(place.display().to_string()))
    })
    .await
}

/// Keeps how the file was understood, for the next one with the same headings.
#[tauri::command]
#[specta::specta]
pub(crate) async fn import_keep(
    desk: State<'_, Desk>,
    importing: State<'_, Importing>,
    path: String,
    reading: Reading,
    language: Language,
) -> Answer<()> {
    let importing = importing.inner().clone();
    desk.with(move |registry, stamp| {
        let book = importing.book(Path::new(&path), &reading)?;
        let understood =
            registry.read(|conn| import::understand(conn, &book, &reading, language))?;
        let (headings, settings) = understood.to_keep()?;
        profile::keep(registry, stamp, &headings, &settings)
    })
    .await
}

/// The profiles that were kept, the latest first.
#[tauri::command]
#[specta::specta]
pub(crate) async fn import_profiles(desk: State<'_, Desk>) -> Answer<Vec<Profile>> {
    desk.read(profile::list).await
}

/// Gives a profile a name by which the office knows it, or takes it away where it is blank.
#[tauri::command]
#[specta::specta]
pub(crate) async fn import_rename(desk: State<'_, Desk>, key: String, name: String) -> Answer<()> {
    desk.with(move |registry, _| profile::rename(registry, &key, &name)).await
}

/// Forgets a profile.
#[tauri::command]
#[specta::specta]
pub(crate) async fn import_forget(desk: State<'_, Desk>, key: String) -> Answer<()> {
    desk.with(move |registry, _| profile::forget(registry, &key)).await
}
