//! Commands of the help: the contents, a page, what words find, and the guide that is printed.

use tauri::{AppHandle, State};
use tawama_reports::help::{self, Chapter, HelpHit, Page};
use tawama_reports::{export, Language, Messages};

use crate::desk::{run, Answer, Desk};
use crate::home::choose_place;
use crate::report::Reporting;

/// The contents of the help.
#[tauri::command]
#[specta::specta]
pub(crate) async fn help_contents(language: Language) -> Answer<Vec<Chapter>> {
    run(move || Ok(help::contents(language))).await
}

/// A page of the help; nothing where there is none of this name.
#[tauri::command]
#[specta::specta]
pub(crate) async fn help_page(name: String, language: Language) -> Answer<Option<Page>> {
    run(move || Ok(help::page(&name, language).cloned())).await
}

/// The sections of the help in which these words are, whatever their language.
#[tauri::command]
#[specta::specta]
pub(crate) async fn help_find(text: String, language: Language) -> Answer<Vec<HelpHit>> {
    run(move || Ok(help::find(&text, language))).await
}

/// Lets a place be chosen and writes the guide of one page there, from where it can be opened
/// and printed. Answers where, or nothing when no place was chosen.
#[tauri::command]
#[specta::specta]
pub(crate) async fn guide_save(
    app: AppHandle,
    desk: State<'_, Desk>,
    reporting: State<'_, Reporting>,
    language: Language,
) -> Answer<Option<String>> {
    let name = format!("{}.pdf", Messages::new(language).get("help-guide-file"));
    let Some(path) = choose_place(&app, "PDF", "pdf", &name).await else { return Ok(None) };
    let today = desk.stamp().today;
    let reporting = reporting.inner().clone();
    run(move || {
        export::save_bytes(&tawama_press::guide::pdf(language, today)?.bytes, &path)?;
        reporting.wrote(&path);
        Ok(Some(path.display().to_string()))
    })
    .await
}
