//! Commands of the room of agreements.

use tauri::State;
use tawama_registry::agreement::{self, Agreement, AgreementFacts, AgreementQuery, AgreementRow};
use tawama_registry::{Id, Kind, Op, Part};

use crate::desk::{Answer, Desk, Written};

/// A part of the list.
#[tauri::command]
#[specta::specta]
pub(crate) async fn agreement_list(
    desk: State<'_, Desk>,
    query: AgreementQuery,
    part: Part,
) -> Answer<Vec<AgreementRow>> {
    desk.read(move |conn| agreement::list(conn, &query, part)).await
}

/// How long the list is.
#[tauri::command]
#[specta::specta]
pub(crate) async fn agreement_count(desk: State<'_, Desk>, query: AgreementQuery) -> Answer<u32> {
    desk.read(move |conn| agreement::count(conn, &query)).await
}

/// The record `id`.
#[tauri::command]
#[specta::specta]
pub(crate) async fn agreement_get(desk: State<'_, Desk>, id: Id) -> Answer<Agreement> {
    desk.with(move |registry, stamp| {
        registry.turn_to(stamp.today)?;
        registry.read(|conn| agreement::get(conn, id, stamp.today))
    })
    .await
}

/// Adds a record.
#[tauri::command]
#[specta::specta]
pub(crate) async fn agreement_add(desk: State<'_, Desk>, facts: AgreementFacts) -> Written<Id> {
    desk.write(Op::Add(Kind::Agreement), move |tx| agreement::add(tx, &facts)).await
}

/// Saves a record that was read at `version`.
#[tauri::command]
#[specta::specta]
pub(crate) async fn agreement_save(
    desk: State<'_, Desk>,
    id: Id,
    version: u32,
    facts: AgreementFacts,
) -> Written<()> {
    desk.write(Op::Edit(Kind::Agreement), move |tx| agreement::save(tx, id, version, &facts)).await
}

/// Deletes a record that nothing names.
#[tauri::command]
#[specta::specta]
pub(crate) async fn agreement_delete(desk: State<'_, Desk>, id: Id, version: u32) -> Written<()> {
    desk.write(Op::Delete(Kind::Agreement), move |tx| agreement::delete(tx, id, version)).await
}

/// The next free reference of the year.
#[tauri::command]
#[specta::specta]
pub(crate) async fn agreement_propose_reference(
    desk: State<'_, Desk>,
    year: i32,
) -> Answer<String> {
    desk.read(move |conn| agreement::propose(conn, year)).await
}
