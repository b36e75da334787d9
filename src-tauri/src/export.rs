//! Commands that write a file the office takes elsewhere.

use tauri::{AppHandle, State};
use tawama_registry::agreement::AgreementQuery;
use tawama_registry::{Error, Id, PartialDate, Problem};
use tawama_reports::exhibition::{loans, page, party};
use tawama_reports::{agreements, export, Format, Language};

use crate::desk::{Answer, Desk};
use crate::home::choose_place;

/// Which agreements are exported.
#[derive(Debug, Clone, serde::Deserialize, specta::Type)]
#[serde(tag = "kind", content = "of", rename_all = "snake_case")]
pub(crate) enum Exported {
    /// Those in force on a day, as they stood then.
    InForce(PartialDate),
    /// Those of a list, as it is filtered and sorted.
    Listed(Box<AgreementQuery>),
}

/// Lets a place be chosen and writes the agreements there. Answers where, or nothing
/// when no place was chosen.
#[tauri::command]
#[specta::specta]
pub(crate) async fn export_agreements(
    app: AppHandle,
    desk: State<'_, Desk>,
    selection: Exported,
    format: Format,
    language: Language,
    file_name: String,
) -> Answer<Option<String>> {
    let ending = format.extension();
    let chosen = choose_place(&app, &ending.to_uppercase(), ending, &file_name).await;
    let Some(path) = chosen else { return Ok(None) };
    desk.with(move |registry, stamp| {
        registry.turn_to(stamp.today)?;
        let table = registry.read(|conn| match &selection {
            Exported::InForce(on) => agreements::in_force(conn, known_day(*on)?, language),
            Exported::Listed(query) => agreements::listed(conn, query, stamp.today),
        })?;
        export::save(&table, format, &path)?;
        Ok(Some(path.display().to_string()))
    })
    .await
}

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

/// A day on which agreements can stand: known to the day.
fn known_day(on: PartialDate) -> tawama_registry::Result<chrono::NaiveDate> {
    on.exact().ok_or_else(|| Error::Invalid(vec![Problem::new("on", "day-needed")]))
}
