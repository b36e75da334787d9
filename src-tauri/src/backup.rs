//! Commands for backups and for a registry as one file.
//!
//! A backup is made by itself when a registry is open and its last one is a day old, and
//! before a file is brought in or a tidying: beside the registry, and in the second place that
//! this desk has chosen. That a second place is not there is told and hinders nothing.

use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use serde::{Deserialize, Serialize};
use tauri::ipc::Channel;
use tauri::{AppHandle, Emitter, Manager, State};
use tawama_registry::backup::{self, Backup, Cause, Contents, Keeping, Restored};
use tawama_registry::{Error, Registry, Report, Result, Stamp};
use tawama_reports::archive::{self, Packed, Passphrase};

use crate::desk::{run, Answer, Desk};
use crate::home::{choose_file, choose_folder, choose_place};
use crate::journal;

/// How long after the opening a daily backup waits: the first list comes first.
const PATIENCE: Duration = Duration::from_secs(3);
/// How often it is looked whether a daily backup is due while the same registry stays open.
const AGAIN: Duration = Duration::from_secs(15 * 60);
/// How often the window is told how far it is.
const EVERY: Duration = Duration::from_millis(100);

/// What this desk has chosen about backups.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub(crate) struct BackupChoices {
    /// The second place, a folder on another disk or machine.
    pub second: Option<String>,
    /// How many are kept.
    pub keeping: Keeping,
}

/// The backups of the open registry.
#[derive(Debug, Clone, Serialize, specta::Type)]
pub(crate) struct Backups {
    /// The folder beside the registry.
    folder: String,
    /// What this desk has chosen.
    choices: BackupChoices,
    /// Those beside the registry, the latest first.
    first: Vec<Backup>,
    /// Those in the second place.
    second: Vec<Backup>,
    /// Why the second place could not be reached when it was last tried, or just now.
    trouble: Option<Report>,
}

/// Whether a packing is to stop, and what went wrong when a backup was last made by itself.
#[derive(Clone, Default)]
pub(crate) struct Keeper(Arc<Inner>);

#[derive(Default)]
struct Inner {
    stop: AtomicBool,
    trouble: Mutex<Option<Report>>,
    /// The archive that was chosen to be unpacked, and where to.
    chosen: Mutex<Option<(PathBuf, Option<PathBuf>)>>,
}

impl Keeper {
    fn note(&self, trouble: Option<Report>) {
        *self.0.trouble.lock().unwrap_or_else(PoisonError::into_inner) = trouble;
    }

    fn chosen(&self) -> MutexGuard<'_, Option<(PathBuf, Option<PathBuf>)>> {
        self.0.chosen.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn trouble(&self) -> Option<Report> {
        self.0.trouble.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }
}

/// Makes a backup in both places. The first must succeed; answers what is wrong with the second.
pub(crate) fn make_both(
    registry: &Registry,
    stamp: &Stamp,
    cause: Cause,
    choices: &BackupChoices,
) -> Result<Option<Report>> {
    let first = backup::folder_beside(registry.path());
    backup::make(registry, &first, cause, choices.keeping, stamp)?;
    let second = choices.second.as_deref().map(Path::new);
    Ok(second.and_then(|second| make_second(registry, stamp, cause, choices, second).err()))
}

fn make_second(
    registry: &Registry,
    stamp: &Stamp,
    cause: Cause,
    choices: &BackupChoices,
    second: &Path,
) -> std::result::Result<(), Report> {
    // A stick that is not in makes no folder where it would be.
    if !second.is_dir() {
        let gone = std::io::Error::from(std::io::ErrorKind::NotFound);
        return Err(Error::Io(second.to_owned(), gone).report());
    }
    backup::make(registry, second, cause, choices.keeping, stamp)
        .map(drop)
        .map_err(|error| error.report())
}

/// Makes the daily backup of whatever is laid on the desk when it is due, aside from everything;
/// looked at again now and then, since a program may be left open for weeks.
pub(crate) fn attend(app: &AppHandle) {
    let app = app.clone();
    std::thread::spawn(move || {
        let desk = app.state::<Desk>().inner().clone();
        let mut seen = 0;
        loop {
            seen = desk.wait_for_another(seen, AGAIN);
            std::thread::sleep(PATIENCE);
            if let Some(registry) = desk.registry().filter(|it| it.read_only().is_none()) {
                back_up_daily(&app, &desk, &registry);
            }
        }
    });
}

fn back_up_daily(app: &AppHandle, desk: &Desk, registry: &Registry) {
    let stamp = desk.stamp();
    let choices = desk.settings().backups.clone();
    let folder = backup::folder_beside(registry.path());
    let last = backup::list(registry.path(), &folder)
        .ok()
        .and_then(|list| list.first().map(|backup| backup.at));
    if !backup::is_due(last, stamp.at) {
        return;
    }
    let trouble = match make_both(registry, &stamp, Cause::Daily, &choices) {
        Ok(trouble) => trouble,
        Err(error) => {
            journal::error("backup::daily", &error);
            Some(error.report())
        }
    };
    if let Some(trouble) = &trouble {
        let _ = app.emit("backup-trouble", trouble);
    }
    app.state::<Keeper>().note(trouble);
}

/// The backups of the open registry, in both places.
#[tauri::command]
#[specta::specta]
pub(crate) async fn backups(desk: State<'_, Desk>, keeper: State<'_, Keeper>) -> Answer<Backups> {
    let (choices, noted) = (desk.settings().backups.clone(), keeper.trouble());
    desk.with(move |registry, _| {
        let folder = backup::folder_beside(registry.path());
        let first = backup::list(registry.path(), &folder)?;
        let (mut second, mut trouble) = (Vec::new(), noted);
        if let Some(place) = &choices.second {
            match list_second(registry, Path::new(place)) {
                Ok(list) => second = list,
                Err(error) => trouble = Some(error.report()),
            }
        }
        let folder = folder.display().to_string();
        Ok(Backups { folder, choices, first, second, trouble })
    })
    .await
}

fn list_second(registry: &Registry, place: &Path) -> Result<Vec<Backup>> {
    if !place.is_dir() {
        let gone = std::io::Error::from(std::io::ErrorKind::NotFound);
        return Err(Error::Io(place.to_owned(), gone));
    }
    backup::list(registry.path(), place)
}

/// Makes a backup now. Answers what is wrong with the second place, if anything is.
#[tauri::command]
#[specta::specta]
pub(crate) async fn backup_make(
    desk: State<'_, Desk>,
    keeper: State<'_, Keeper>,
) -> Answer<Option<Report>> {
    let (choices, keeper) = (desk.settings().backups.clone(), keeper.inner().clone());
    desk.with(move |registry, stamp| {
        let trouble = make_both(registry, stamp, Cause::Asked, &choices)?;
        keeper.note(trouble.clone());
        Ok(trouble)
    })
    .await
}

/// Lets a second place be chosen. Answers false when none was.
#[tauri::command]
#[specta::specta]
pub(crate) async fn backup_choose_second(app: AppHandle, desk: State<'_, Desk>) -> Answer<bool> {
    let Some(folder) = choose_folder(&app).await else { return Ok(false) };
    let desk = desk.inner().clone();
    run(move || {
        let mut settings = desk.settings();
        settings.backups.second = Some(folder.display().to_string());
        settings.keep()?;
        Ok(true)
    })
    .await
}

/// Makes no more backups in a second place. Those that are there stay.
#[tauri::command]
#[specta::specta]
pub(crate) async fn backup_forget_second(
    desk: State<'_, Desk>,
    keeper: State<'_, Keeper>,
) -> Answer<()> {
    keeper.note(None);
    let desk = desk.inner().clone();
    run(move || {
        let mut settings = desk.settings();
        settings.backups.second = None;
        settings.keep()
    })
    .await
}

/// Keeps how many backups are kept. It holds from the next backup on.
#[tauri::command]
#[specta::specta]
pub(crate) async fn backup_keep(desk: State<'_, Desk>, keeping: Keeping) -> Answer<()> {
    let desk = desk.inner().clone();
    run(move || {
        let mut settings = desk.settings();
        settings.backups.keeping = keeping;
        settings.keep()
    })
    .await
}

/// What a backup of the open registry holds.
#[tauri::command]
#[specta::specta]
pub(crate) async fn backup_look(desk: State<'_, Desk>, path: String) -> Answer<Contents> {
    let choices = desk.settings().backups.clone();
    desk.with(move |registry, _| {
        let path = known(registry, &choices, &path)?;
        backup::look(&path, &backup::documents_beside(registry.path(), &path))
    })
    .await
}

/// Puts what a backup holds in the place of what the registry holds, which is backed up first.
#[tauri::command]
#[specta::specta]
pub(crate) async fn backup_restore(desk: State<'_, Desk>, path: String) -> Answer<Restored> {
    let choices = desk.settings().backups.clone();
    desk.with(move |registry, stamp| {
        let path = known(registry, &choices, &path)?;
        let folder = backup::folder_beside(registry.path());
        backup::restore(registry, &path, &folder, choices.keeping, stamp)
    })
    .await
}

/// The path of a backup of the open registry: the window can name no other file.
fn known(registry: &Registry, choices: &BackupChoices, path: &str) -> Result<PathBuf> {
    let mut all = backup::list(registry.path(), &backup::folder_beside(registry.path()))?;
    if let Some(second) = &choices.second {
        all.extend(list_second(registry, Path::new(second)).unwrap_or_default());
    }
    let found = all.into_iter().find(|backup| backup.path == path);
    found.map(|backup| PathBuf::from(backup.path)).ok_or_else(|| Error::Missing(path.into()))
}

/// How far a packing is, in parts of a thousand.
#[derive(Debug, Clone, Copy, Serialize, specta::Type)]
pub(crate) struct Packing {
    done: u32,
}

/// Tells the window how far it is, and answers whether to go on.
fn telling(keeper: Keeper, progress: Channel<Packing>) -> impl FnMut(u64, u64) -> bool {
    let mut told: Option<Instant> = None;
    move |done, all| {
        if told.is_none_or(|told| told.elapsed() >= EVERY) {
            told = Some(Instant::now());
            let done = u32::try_from(done.saturating_mul(1000) / all.max(1)).unwrap_or(1000);
            let _ = progress.send(Packing { done });
        }
        !keeper.0.stop.load(Ordering::Relaxed)
    }
}

/// Lets a place be chosen and packs the registry with its documents into one file there, sealed
/// under a passphrase where one is given. Answers nothing when no place was chosen.
#[tauri::command]
#[specta::specta]
pub(crate) async fn registry_pack(
    app: AppHandle,
    desk: State<'_, Desk>,
    keeper: State<'_, Keeper>,
    file_name: String,
    passphrase: Option<String>,
    progress: Channel<Packing>,
) -> Answer<Option<Packed>> {
    let keeper = keeper.inner().clone();
    let passphrase =
        passphrase.map(Passphrase::strong).transpose().map_err(|error| error.report())?;
    let ending = if passphrase.is_some() { archive::SEALED } else { archive::EXTENSION };
    let file_name = format!("{file_name}.{ending}");
    let Some(path) = choose_place(&app, "Tawama", ending, &file_name).await else {
        return Ok(None);
    };
    keeper.0.stop.store(false, Ordering::Relaxed);
    desk.with(move |registry, stamp| {
        let tell = &mut telling(keeper, progress);
        archive::pack(registry, &path, passphrase.as_ref(), stamp, tell).map(Some)
    })
    .await
}

/// An archive that was chosen.
#[derive(Debug, Clone, Serialize, specta::Type)]
pub(crate) struct Chosen {
    /// What its file is called.
    name: String,
    /// Whether it is sealed under a passphrase.
    sealed: bool,
}

/// Lets an archive be chosen. Answers nothing when none was.
#[tauri::command]
#[specta::specta]
pub(crate) async fn archive_choose(
    app: AppHandle,
    keeper: State<'_, Keeper>,
) -> Answer<Option<Chosen>> {
    let keeper = keeper.inner().clone();
    let Some(from) = choose_file(&app, "Tawama", &["zip", "age"]).await else { return Ok(None) };
    run(move || {
        let sealed = archive::sealed(&from)?;
        let name = from.file_name().unwrap_or_default().to_string_lossy().into_owned();
        *keeper.chosen() = Some((from, None));
        Ok(Some(Chosen { name, sealed }))
    })
    .await
}

/// Lets a place be chosen for the registry in the archive that was chosen; unpacks and opens it.
/// Answers nothing when none was chosen. Where the passphrase is another one it is tried again
/// with the same place.
#[tauri::command]
#[specta::specta]
pub(crate) async fn registry_unpack(
    app: AppHandle,
    desk: State<'_, Desk>,
    keeper: State<'_, Keeper>,
    passphrase: Option<String>,
    progress: Channel<Packing>,
) -> Answer<Option<Packed>> {
    let keeper = keeper.inner().clone();
    let Some((from, place)) = keeper.chosen().clone() else { return Ok(None) };
    let place = match place {
        Some(place) => Some(place),
        None => {
            let name = from.file_name().unwrap_or_default().to_string_lossy().into_owned();
            let stem = name.split('.').next().unwrap_or_default().to_owned();
            let ending = tawama_registry::store::EXTENSION;
            choose_place(&app, "Tawama", ending, &format!("{stem}.{ending}")).await
        }
    };
    let Some(to) = place else { return Ok(None) };
    *keeper.chosen() = Some((from.clone(), Some(to.clone())));
    keeper.0.stop.store(false, Ordering::Relaxed);
    let desk = desk.inner().clone();
    run(move || {
        let passphrase = passphrase.map(Passphrase::new);
        let tell = &mut telling(keeper.clone(), progress);
        let packed = archive::unpack(&from, &to, passphrase.as_ref(), tell)?;
        *keeper.chosen() = None;
        desk.open(&to)?;
        Ok(Some(packed))
    })
    .await
}

/// Stops what is being packed or unpacked: nothing of it stays.
#[tauri::command]
#[specta::specta]
pub(crate) async fn packing_cancel(keeper: State<'_, Keeper>) -> Answer<()> {
    keeper.0.stop.store(true, Ordering::Relaxed);
    Ok(())
}
