//! Commands of the room of places.

use tauri::State;
use tawama_registry::place::{self, Place, PlaceFacts, PlaceQuery, PlaceRow};
use tawama_registry::{Id, Kind, Op, Part};

use crate::desk::{Answer, Desk, Written};

/// A part of the list.
#[tauri::command]
#[specta::specta]
pub(crate) async fn place_list(
    desk: State<'_, Desk>,
    query: PlaceQuery,
    part: Part,
) -> Answer<Vec<PlaceRow>> {
    desk.read(move |conn| place::list(conn, &query, part)).await
}

/// How long the list is.
#[tauri::command]
#[specta::specta]
pub(crate) async fn place_count(desk: State<'_, Desk>, query: PlaceQuery) -> Answer<u32> {
    desk.read(move |conn| place::count(conn, &query)).await
}

/// The record `id`.
#[tauri::command]
#[specta::specta]
pub(crate) async fn place_get(desk: State<'_, Desk>, id: Id) -> Answer<Place> {
    desk.read(move |conn| place::get(conn, id)).await
}

/// Adds a record.
#[tauri::command]
#[specta::specta]
pub(crate) async fn place_add(desk: State<'_, Desk>, facts: PlaceFacts) -> Written<Id> {
    desk.write(Op::Add(Kind::Place), move |tx| place::add(tx, &facts)).await
}

/// The place that has the number of this city in GeoNames already, or else a new one.
#[tauri::command]
#[specta::specta]
pub(crate) async fn place_of_city(desk: State<'_, Desk>, city: PlaceFacts) -> Written<Id> {
    desk.write(Op::Add(Kind::Place), move |tx| place::known_or_added(tx, &city)).await
}

/// Saves a record that was read at `version`.
#[tauri::command]
#[specta::specta]
pub(crate) async fn place_save(
    desk: State<'_, Desk>,
    id: Id,
    version: u32,
    facts: PlaceFacts,
) -> Written<()> {
    desk.write(Op::Edit(Kind::Place), move |tx| place::save(tx, id, version, &facts)).await
}

/// Deletes a record that nothing names.
#[tauri::command]
#[specta::specta]
pub(crate) async fn place_delete(desk: State<'_, Desk>, id: Id, version: u32) -> Written<()> {
    desk.write(Op::Delete(Kind::Place), move |tx| place::delete(tx, id, version)).await
}
