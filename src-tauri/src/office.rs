//! Commands of the office: itself, its countries' labels, its fields of cooperation.

use std::collections::BTreeMap;

use tauri::State;
use tawama_registry::office::{self, Field, Office, OfficeFacts};
use tawama_registry::{Op, Wording};

use crate::desk::{Answer, Desk, Written};

/// The office as it stands.
#[tauri::command]
#[specta::specta]
pub(crate) async fn office_get(desk: State<'_, Desk>) -> Answer<Office> {
    desk.read(office::get).await
}

/// Saves what the office states of itself, as read at `version`.
#[tauri::command]
#[specta::specta]
pub(crate) async fn office_save(
    desk: State<'_, Desk>,
    version: u32,
    facts: OfficeFacts,
) -> Written<()> {
    desk.write(Op::EditOffice, move |tx| office::save(tx, version, &facts)).await
}

/// Every country's label, by code.
#[tauri::command]
#[specta::specta]
pub(crate) async fn countries(desk: State<'_, Desk>) -> Answer<BTreeMap<String, Wording>> {
    desk.read(office::countries).await
}

/// The labels that countries start from, for a registry that is still to be made.
#[tauri::command]
#[specta::specta]
pub(crate) async fn countries_shipped() -> Answer<BTreeMap<String, Wording>> {
    Ok(office::shipped_countries().collect())
}

/// Gives a country the label that the office wants.
#[tauri::command]
#[specta::specta]
pub(crate) async fn country_label(
    desk: State<'_, Desk>,
    code: String,
    label: Wording,
) -> Written<()> {
    desk.write(Op::EditCountry, move |tx| office::label_country(tx, &code, &label)).await
}

/// The thesaurus of fields of cooperation.
#[tauri::command]
#[specta::specta]
pub(crate) async fn fields(desk: State<'_, Desk>) -> Answer<Vec<Field>> {
    desk.read(office::fields).await
}

/// Adds a field of cooperation, or changes one. Answers its code.
#[tauri::command]
#[specta::specta]
pub(crate) async fn field_save(desk: State<'_, Desk>, field: Field) -> Written<String> {
    desk.write(Op::EditFields, move |tx| office::save_field(tx, &field)).await
}

/// Removes a field of cooperation that no agreement is about.
#[tauri::command]
#[specta::specta]
pub(crate) async fn field_delete(desk: State<'_, Desk>, code: String) -> Written<()> {
    desk.write(Op::EditFields, move |tx| office::delete_field(tx, &code)).await
}
