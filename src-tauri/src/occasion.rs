//! Commands of the room of occasions.

use tauri::State;
use tawama_registry::occasion::{self, Occasion, OccasionFacts, OccasionQuery, OccasionRow};
use tawama_registry::{Id, Kind, Op, Part};

use crate::desk::{Answer, Desk, Written};

/// A part of the list.
#[tauri::command]
#[specta::specta]
pub(crate) async fn occasion_list(
    desk: State<'_, Desk>,
    query: OccasionQuery,
    part: Part,
) -> Answer<Vec<OccasionRow>> {
    desk.read(move |conn| occasion::list(conn, &query, part)).await
}

/// How long the list is.
#[tauri::command]
#[specta::specta]
pub(crate) async fn occasion_count(desk: State<'_, Desk>, query: OccasionQuery) -> Answer<u32> {
    desk.read(move |conn| occasion::count(conn, &query)).await
}

/// The record `id`.
#[tauri::command]
#[specta::specta]
pub(crate) async fn occasion_get(desk: State<'_, Desk>, id: Id) -> Answer<Occasion> {
    desk.read(move |conn| occasion::get(conn, id)).await
}

/// Adds a record.
#[tauri::command]
#[specta::specta]
pub(crate) async fn occasion_add(desk: State<'_, Desk>, facts: OccasionFacts) -> Written<Id> {
    desk.write(Op::Add(Kind::Occasion), move |tx| occasion::add(tx, &facts)).await
}

/// Saves a record that was read at `version`.
#[tauri::command]
#[specta::specta]
pub(crate) async fn occasion_save(
    desk: State<'_, Desk>,
    id: Id,
    version: u32,
    facts: OccasionFacts,
) -> Written<()> {
    desk.write(Op::Edit(Kind::Occasion), move |tx| occasion::save(tx, id, version, &facts)).await
}

/// Deletes a record that nothing names.
#[tauri::command]
#[specta::specta]
pub(crate) async fn occasion_delete(desk: State<'_, Desk>, id: Id, version: u32) -> Written<()> {
    desk.write(Op::Delete(Kind::Occasion), move |tx| occasion::delete(tx, id, version)).await
}
