//! Commands that write a file the office takes elsewhere.

use tauri::{AppHandle, State};
use tawama_registry::Id;
use tawama_reports::exhibition::{loans, page, party};
use tawama_reports::{export, Format, Language};

use crate::desk::{Answer, Desk};
use crate::home::choose_place;

/// Lets a place be chosen and writes the loan list of an exhibition there; one for the public
/// leaves out what objects are worth and how they are carried. Answers where, or nothing
/// when no place was chosen.
#[tauri::command]
#[specta::specta]
pub(crate) async fn export_loan_list(
    app: AppHandle,
    desk: State<'_, Desk>,
    id: Id,
    for_public: bool,
    format: Format,
    language: Language,
    file_name: String,
) -> Answer<Option<String>> {
    let ending = format.extension();
    let chosen = choose_place(&app, &ending.to_uppercase(), ending, &file_name).await;
    let Some(path) = chosen else { return Ok(None) };
    desk.read(move |conn| {
        let tables = loans::loan_list(conn, id, language, for_public)?;
        export::save_book(&tables, format, &path)?;
        Ok(Some(path.display().to_string()))
    })
    .await
}

/// How a sheet for a party is written.
#[derive(Debug, Clone, Copy, serde::Deserialize, specta::Type)]
#[serde(rename_all = "snake_case")]
pub(crate) enum SheetForm {
    /// A workbook.
    Xlsx,
    /// A page for any browser.
    Html,
}

/// Lets a place be chosen and writes there what a party must do for an exhibition. Answers
/// where, or nothing when no place was chosen.
#[tauri::command]
#[specta::specta]
pub(crate) async fn export_party_sheet(
    app: AppHandle,
    desk: State<'_, Desk>,
    id: Id,
    partner: Id,
    form: SheetForm,
    language: Language,
    file_name: String,
) -> Answer<Option<String>> {
    let ending = match form {
        SheetForm::Xlsx => "xlsx",
        SheetForm::Html => "html",
    };
    let chosen = choose_place(&app, &ending.to_uppercase(), ending, &file_name).await;
    let Some(path) = chosen else { return Ok(None) };
    desk.read(move |conn| {
        let sheet = party::party_sheet(conn, id, partner, language)?;
        match form {
            SheetForm::Xlsx => export::save_book(&sheet.tables, Format::Xlsx, &path)?,
            SheetForm::Html => export::save_text(&page::page(&sheet), &path)?,
        }
        Ok(Some(path.display().to_string()))
    })
    .await
}
