//! Commands of the room of exhibitions.

use tauri::State;
use tawama_registry::exhibition::{
    self, Exhibition, ExhibitionFacts, ExhibitionQuery, ExhibitionRow,
};
use tawama_registry::{Id, Kind, Op, Part};

use crate::desk::{Answer, Desk, Written};

/// A part of the list.
#[tauri::command]
#[specta::specta]
pub(crate) async fn exhibition_list(
    desk: State<'_, Desk>,
    query: ExhibitionQuery,
    part: Part,
) -> Answer<Vec<ExhibitionRow>> {
    desk.read(move |conn| exhibition::list(conn, &query, part)).await
}

/// How long the list is.
#[tauri::command]
#[specta::specta]
pub(crate) async fn exhibition_count(desk: State<'_, Desk>, query: ExhibitionQuery) -> Answer<u32> {
    desk.read(move |conn| exhibition::count(conn, &query)).await
}

/// The record `id`.
#[tauri::command]
#[specta::specta]
pub(crate) async fn exhibition_get(desk: State<'_, Desk>, id: Id) -> Answer<Exhibition> {
    desk.read(move |conn| exhibition::get(conn, id)).await
}

/// Adds a record.
#[tauri::command]
#[specta::specta]
pub(crate) async fn exhibition_add(desk: State<'_, Desk>, facts: ExhibitionFacts) -> Written<Id> {
    desk.write(Op::Add(Kind::Exhibition), move |tx| exhibition::add(tx, &facts)).await
}

/// Saves a record that was read at `version`.
#[tauri::command]
#[specta::specta]
pub(crate) async fn exhibition_save(
    desk: State<'_, Desk>,
    id: Id,
    version: u32,
    facts: ExhibitionFacts,
) -> Written<()> {
    desk.write(Op::Edit(Kind::Exhibition), move |tx| exhibition::save(tx, id, version, &facts))
        .await
}

/// Deletes a record that nothing names.
#[tauri::command]
#[specta::specta]
pub(crate) async fn exhibition_delete(desk: State<'_, Desk>, id: Id, version: u32) -> Written<()> {
    desk.write(Op::Delete(Kind::Exhibition), move |tx| exhibition::delete(tx, id, version)).await
}
