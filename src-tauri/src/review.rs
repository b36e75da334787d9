//! Commands of relationships, and of people as vCards.

use tauri::{AppHandle, State};
use tawama_registry::review::{self, Links, Relationship, ReviewQuery, Subject};
use tawama_registry::{Id, Part};
use tawama_reports::export;
use tawama_reports::vcard;

use crate::desk::{Answer, Desk};
use crate::home::choose_place;

/// A part of the review of relationships.
#[tauri::command]
#[specta::specta]
pub(crate) async fn relationship_list(
    desk: State<'_, Desk>,
    query: ReviewQuery,
    part: Part,
) -> Answer<Vec<Relationship>> {
    let today = desk.stamp().today;
    desk.read(move |conn| review::review(conn, &query, part, today)).await
}

/// How many relationships the review has.
#[tauri::command]
#[specta::specta]
pub(crate) async fn relationship_count(desk: State<'_, Desk>, query: ReviewQuery) -> Answer<u32> {
    desk.read(move |conn| review::count(conn, &query)).await
}

/// Everything that lives with a party or a country.
#[tauri::command]
#[specta::specta]
pub(crate) async fn living_links(
    desk: State<'_, Desk>,
    subject: Subject,
    lang: String,
) -> Answer<Links> {
    let today = desk.stamp().today;
    desk.read(move |conn| review::links(conn, &subject, &lang, today)).await
}

/// Lets a place be chosen and writes people there as vCards; everyone when none is named.
#[tauri::command]
#[specta::specta]
pub(crate) async fn people_export(
    app: AppHandle,
    desk: State<'_, Desk>,
    people: Vec<Id>,
    file_name: String,
) -> Answer<Option<String>> {
    let Some(path) = choose_place(&app, "vCard", "vcf", &file_name).await else { return Ok(None) };
    desk.with(move |registry, stamp| {
        let text = registry.read(|conn| vcard::cards(conn, &people, stamp.today))?;
        export::save_text(&text, &path)?;
        Ok(Some(path.display().to_string()))
    })
    .await
}
