//! Commands of the room of the programme.

use std::collections::BTreeMap;

use tauri::State;
use tawama_registry::activity::{self, Activity, ActivityFacts, ActivityQuery, ActivityRow};
use tawama_registry::{Id, Kind, Op, Part};

use crate::desk::{Answer, Desk, Written};

/// A part of the list.
#[tauri::command]
#[specta::specta]
pub(crate) async fn activity_list(
    desk: State<'_, Desk>,
    query: ActivityQuery,
    part: Part,
) -> Answer<Vec<ActivityRow>> {
    desk.read(move |conn| activity::list(conn, &query, part)).await
}

/// How long the list is.
#[tauri::command]
#[specta::specta]
pub(crate) async fn activity_count(desk: State<'_, Desk>, query: ActivityQuery) -> Answer<u32> {
    desk.read(move |conn| activity::count(conn, &query)).await
}

/// The record `id`.
#[tauri::command]
#[specta::specta]
pub(crate) async fn activity_get(desk: State<'_, Desk>, id: Id) -> Answer<Activity> {
    desk.read(move |conn| activity::get(conn, id)).await
}

/// Adds a record.
#[tauri::command]
#[specta::specta]
pub(crate) async fn activity_add(desk: State<'_, Desk>, facts: ActivityFacts) -> Written<Id> {
    desk.write(Op::Add(Kind::Activity), move |tx| activity::add(tx, &facts)).await
}

/// Saves a record that was read at `version`.
#[tauri::command]
#[specta::specta]
pub(crate) async fn activity_save(
    desk: State<'_, Desk>,
    id: Id,
    version: u32,
    facts: ActivityFacts,
) -> Written<()> {
    desk.write(Op::Edit(Kind::Activity), move |tx| activity::save(tx, id, version, &facts)).await
}

/// Deletes a record that nothing names.
#[tauri::command]
#[specta::specta]
pub(crate) async fn activity_delete(desk: State<'_, Desk>, id: Id, version: u32) -> Written<()> {
    desk.write(Op::Delete(Kind::Activity), move |tx| activity::delete(tx, id, version)).await
}

/// Every currency (ISO 4217) and how many decimals it has.
#[tauri::command]
#[specta::specta]
pub(crate) async fn currencies() -> Answer<BTreeMap<String, u8>> {
    Ok(tawama_registry::money::currencies())
}
