//! Commands of the room of venues.

use tauri::State;
use tawama_registry::venue::{self, Venue, VenueFacts, VenueQuery, VenueRow};
use tawama_registry::{Id, Kind, Op, Part};

use crate::desk::{Answer, Desk, Written};

/// A part of the list.
#[tauri::command]
#[specta::specta]
pub(crate) async fn venue_list(
    desk: State<'_, Desk>,
    query: VenueQuery,
    part: Part,
) -> Answer<Vec<VenueRow>> {
    desk.read(move |conn| venue::list(conn, &query, part)).await
}

/// How long the list is.
#[tauri::command]
#[specta::specta]
pub(crate) async fn venue_count(desk: State<'_, Desk>, query: VenueQuery) -> Answer<u32> {
    desk.read(move |conn| venue::count(conn, &query)).await
}

/// The record `id`.
#[tauri::command]
#[specta::specta]
pub(crate) async fn venue_get(desk: State<'_, Desk>, id: Id) -> Answer<Venue> {
    desk.read(move |conn| venue::get(conn, id)).await
}

/// Adds a record.
#[tauri::command]
#[specta::specta]
pub(crate) async fn venue_add(desk: State<'_, Desk>, facts: VenueFacts) -> Written<Id> {
    desk.write(Op::Add(Kind::Venue), move |tx| venue::add(tx, &facts)).await
}

/// Saves a record that was read at `version`.
#[tauri::command]
#[specta::specta]
pub(crate) async fn venue_save(
    desk: State<'_, Desk>,
    id: Id,
    version: u32,
    facts: VenueFacts,
) -> Written<()> {
    desk.write(Op::Edit(Kind::Venue), move |tx| venue::save(tx, id, version, &facts)).await
}

/// Deletes a record that nothing names.
#[tauri::command]
#[specta::specta]
pub(crate) async fn venue_delete(desk: State<'_, Desk>, id: Id, version: u32) -> Written<()> {
    desk.write(Op::Delete(Kind::Venue), move |tx| venue::delete(tx, id, version)).await
}
