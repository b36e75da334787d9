//! Commands that bring objects from a spreadsheet into an exhibition.

use std::path::PathBuf;

use tauri::{AppHandle, State};
use tawama_registry::{Id, Op};
use tawama_reports::exhibition::objects::{self, ObjectPlan, ObjectSummary};
use tawama_reports::sheet::{apart, Choices};
use tawama_reports::Language;

use crate::desk::{Answer, Desk, Written};
use crate::home::choose_file;

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
