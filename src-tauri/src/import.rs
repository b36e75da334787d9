//! Commands that bring a spreadsheet into the registry.

use std::path::{Path, PathBuf};

use tauri::{AppHandle, State};
use tawama_registry::{Error, Id, Op, Problem, Result};
use tawama_reports::exhibition::objects::{self, ObjectPlan, ObjectSummary};
use tawama_reports::import::{self, Plan, Summary};
use tawama_reports::sheet::{apart, Choices};
use tawama_reports::Language;

use crate::desk::{Answer, Desk, Written};
use crate::home::choose_file;

/// A file and what it would bring.
#[derive(Debug, Clone, serde::Serialize, specta::Type)]
pub(crate) struct Planned {
    /// Where the file is.
    path: String,
    /// What it would bring.
    plan: Plan,
}

/// Lets a CSV file be chosen and tells what it would bring. Answers nothing when none was chosen.
#[tauri::command]
#[specta::specta]
pub(crate) async fn import_plan(
    app: AppHandle,
    desk: State<'_, Desk>,
    language: Language,
) -> Answer<Option<Planned>> {
    let Some(path) = choose_file(&app, "CSV", &["csv", "tsv", "txt"]).await else {
        return Ok(None);
    };
    desk.read(move |conn| {
        let plan = import::plan(&contents(&path)?, language, conn)?;
        Ok(Some(Planned { path: path.display().to_string(), plan }))
    })
    .await
}

/// Brings the file in, as one act.
#[tauri::command]
#[specta::specta]
pub(crate) async fn import_apply(
    desk: State<'_, Desk>,
    path: String,
    language: Language,
) -> Written<Summary> {
    desk.write(Op::Import, move |tx| import::apply(tx, &contents(&PathBuf::from(path))?, language))
        .await
}

/// A file of objects and what it would bring into an exhibition.
#[derive(Debug, Clone, serde::Serialize, specta::Type)]
pub(crate) struct PlannedObjects {
    /// Where the file is.
    path: String,
    /// What it would bring.
    plan: ObjectPlan,
}

/// Lets a spreadsheet be chosen and tells which objects it would bring into the exhibition `id`.
/// Answers nothing when none was chosen.
#[tauri::command]
#[specta::specta]
pub(crate) async fn objects_plan(
    app: AppHandle,
    desk: State<'_, Desk>,
    id: Id,
    language: Language,
) -> Answer<Option<PlannedObjects>> {
    let kinds = ["xlsx", "xls", "ods", "csv", "tsv", "txt"];
    let Some(path) = choose_file(&app, "XLSX, CSV", &kinds).await else {
        return Ok(None);
    };
    desk.read(move |conn| {
        let book = apart::open(&path, &Choices::default())?;
        let plan = objects::plan(conn, id, &book, language)?;
        Ok(Some(PlannedObjects { path: path.display().to_string(), plan }))
    })
    .await
}

/// Brings the objects of the file into the exhibition `id`, as one act.
#[tauri::command]
#[specta::specta]
pub(crate) async fn objects_apply(
    desk: State<'_, Desk>,
    id: Id,
    path: String,
    language: Language,
) -> Written<ObjectSummary> {
    desk.write(Op::Import, move |tx| {
        let book = apart::open(&PathBuf::from(path), &Choices::default())?;
        objects::apply(tx, id, &book, language)
    })
    .await
}

fn contents(path: &Path) -> Result<Vec<u8>> {
    let io = |error| Error::Io(path.to_owned(), error);
    if std::fs::metadata(path).map_err(io)?.len() > import::LARGEST {
        let most = import::LARGEST / 1024 / 1024;
        return Err(Error::Invalid(vec![
            Problem::new("file", "import-too-large").with("most", most)
        ]));
    }
    std::fs::read(path).map_err(io)
}
