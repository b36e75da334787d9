//! Commands for a registry that is damaged: what can be put in its place, and taking that back.

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

use tauri::{AppHandle, Emitter, Manager, State};
use tawama_registry::backup::rescue::{self, RescueOffer, Rescued};
use tawama_registry::{check, Error};

use crate::desk::{run, Answer, Desk};
use crate::home::Start;

/// How long after the opening a registry is looked through: the first list comes first.
const PATIENCE: Duration = Duration::from_secs(2);

/// What is wrong with the registry at `path`, and what can be put in its place.
#[tauri::command]
#[specta::specta]
pub(crate) async fn rescue_offer(desk: State<'_, Desk>, path: String) -> Answer<RescueOffer> {
    let second: Vec<PathBuf> =
        desk.settings().backups.second.as_ref().map(PathBuf::from).into_iter().collect();
    run(move || rescue::offer(Path::new(&path), &second)).await
}

/// Puts a backup in the place of the damaged registry at `path`, and opens it.
#[tauri::command]
#[specta::specta]
pub(crate) async fn rescue_do(
    desk: State<'_, Desk>,
    path: String,
    backup: String,
) -> Answer<Rescued> {
    let second: Vec<PathBuf> =
        desk.settings().backups.second.as_ref().map(PathBuf::from).into_iter().collect();
    let desk = desk.inner().clone();
    run(move || {
        let path = Path::new(&path);
        // The window can name no other file than the one that was offered.
        let offered = rescue::offer(path, &second)?.backup;
        let offered = offered.filter(|offered| offered.path == backup);
        let backup = offered.ok_or_else(|| Error::Missing(PathBuf::from(&backup)))?;
        let rescued = rescue::rescue(path, Path::new(&backup.path), &desk.stamp())?;
        desk.open_anew(path)?;
        Ok(rescued)
    })
    .await
}

/// The files that rescues of the open registry moved aside, the latest first.
#[tauri::command]
#[specta::specta]
pub(crate) async fn rescue_kept(desk: State<'_, Desk>) -> Answer<Vec<String>> {
    desk.with(|registry, _| Ok(rescue::kept(registry.path()))).await
}

/// Takes a rescue back: puts a file that was moved aside in the place of the open registry. Where it
/// is damaged the window says so and offers the rescue again.
#[tauri::command]
#[specta::specta]
pub(crate) async fn rescue_take_back(app: AppHandle, file: String) -> Answer<()> {
    run(move || {
        let desk = app.state::<Desk>();
        let Some(registry) = desk.registry() else { return Ok(()) };
        let path = registry.path().to_owned();
        // Its file is moved: nothing may have it open. Whoever is reading ends first.
        desk.clear();
        for _ in 0..100 {
            if Arc::strong_count(&registry) == 1 {
                break;
            }
            std::thread::sleep(Duration::from_millis(30));
        }
        drop(registry);
        let back = rescue::take_back(&path, Path::new(&file), &desk.stamp());
        let opened = crate::home::open_telling(&app, &path);
        back?;
        opened
    })
    .await
}

/// Looks through the registry on the desk, aside from everything: one that is not whole is taken off
/// the desk before anyone builds upon it, and the window offers what can be done.
pub(crate) fn attend(app: &AppHandle) {
    let app = app.clone();
    std::thread::spawn(move || {
        let mut looked: Option<PathBuf> = None;
        loop {
            std::thread::sleep(PATIENCE);
            let desk = app.state::<Desk>();
            let Some(registry) = desk.registry() else {
                looked = None;
                continue;
            };
            if looked.as_deref() == Some(registry.path()) {
                continue;
            }
            let path = registry.path().to_owned();
            let found = check::refuse_unsound(&registry);
            drop(registry);
            if let Err(error @ Error::Damaged(_)) = found {
                desk.clear();
                app.state::<Start>().trouble(&path, &error);
                let _ = app.emit("registry-opened", ());
            }
            looked = Some(path);
        }
    });
}
