//! Commands of the room of parties.

use tauri::State;
use tawama_registry::partner::{self, Partner, PartnerFacts, PartnerQuery, PartnerRow};
use tawama_registry::place::PlaceFacts;
use tawama_registry::{Id, Kind, Op, Part};

use crate::desk::{Answer, Desk, Written};

/// A part of the list.
#[tauri::command]
#[specta::specta]
pub(crate) async fn partner_list(
    desk: State<'_, Desk>,
    query: PartnerQuery,
    part: Part,
) -> Answer<Vec<PartnerRow>> {
    desk.read(move |conn| partner::list(conn, &query, part)).await
}

/// How long the list is.
#[tauri::command]
#[specta::specta]
pub(crate) async fn partner_count(desk: State<'_, Desk>, query: PartnerQuery) -> Answer<u32> {
    desk.read(move |conn| partner::count(conn, &query)).await
}

/// The record `id`.
#[tauri::command]
#[specta::specta]
pub(crate) async fn partner_get(desk: State<'_, Desk>, id: Id) -> Answer<Partner> {
    desk.read(move |conn| partner::get(conn, id)).await
}

/// Adds a record.
#[tauri::command]
#[specta::specta]
pub(crate) async fn partner_add(desk: State<'_, Desk>, facts: PartnerFacts) -> Written<Id> {
    desk.write(Op::Add(Kind::Partner), move |tx| partner::add(tx, &facts)).await
}

/// Saves a record that was read at `version`.
#[tauri::command]
#[specta::specta]
pub(crate) async fn partner_save(
    desk: State<'_, Desk>,
    id: Id,
    version: u32,
    facts: PartnerFacts,
) -> Written<()> {
    desk.write(Op::Edit(Kind::Partner), move |tx| partner::save(tx, id, version, &facts)).await
}

/// Adds a party of a city that may not be a place of the registry's yet: one act makes both.
#[tauri::command]
#[specta::specta]
pub(crate) async fn partner_add_of_city(
    desk: State<'_, Desk>,
    facts: PartnerFacts,
    city: PlaceFacts,
) -> Written<Id> {
    desk.write(Op::Add(Kind::Partner), move |tx| partner::add_of_city(tx, &facts, &city)).await
}

/// Saves a party as one of a city that may not be a place of the registry's yet.
#[tauri::command]
#[specta::specta]
pub(crate) async fn partner_save_of_city(
    desk: State<'_, Desk>,
    id: Id,
    version: u32,
    facts: PartnerFacts,
    city: PlaceFacts,
) -> Written<()> {
    desk.write(Op::Edit(Kind::Partner), move |tx| {
        partner::save_of_city(tx, id, version, &facts, &city)
    })
    .await
}

/// Deletes a record that nothing names.
#[tauri::command]
#[specta::specta]
pub(crate) async fn partner_delete(desk: State<'_, Desk>, id: Id, version: u32) -> Written<()> {
    desk.write(Op::Delete(Kind::Partner), move |tx| partner::delete(tx, id, version)).await
}
