//! Commands of the room of people.

use tauri::State;
use tawama_registry::person::{self, Person, PersonFacts, PersonQuery, PersonRow};
use tawama_registry::{Id, Kind, Op, Part};

use crate::desk::{Answer, Desk, Written};

/// A part of the list.
#[tauri::command]
#[specta::specta]
pub(crate) async fn person_list(
    desk: State<'_, Desk>,
    query: PersonQuery,
    part: Part,
) -> Answer<Vec<PersonRow>> {
    desk.read(move |conn| person::list(conn, &query, part)).await
}

/// How long the list is.
#[tauri::command]
#[specta::specta]
pub(crate) async fn person_count(desk: State<'_, Desk>, query: PersonQuery) -> Answer<u32> {
    desk.read(move |conn| person::count(conn, &query)).await
}

/// The record `id`.
#[tauri::command]
#[specta::specta]
pub(crate) async fn person_get(desk: State<'_, Desk>, id: Id) -> Answer<Person> {
    desk.read(move |conn| person::get(conn, id)).await
}

/// Adds a record.
#[tauri::command]
#[specta::specta]
pub(crate) async fn person_add(desk: State<'_, Desk>, facts: PersonFacts) -> Written<Id> {
    desk.write(Op::Add(Kind::Person), move |tx| person::add(tx, &facts)).await
}

/// Saves a record that was read at `version`.
#[tauri::command]
#[specta::specta]
pub(crate) async fn person_save(
    desk: State<'_, Desk>,
    id: Id,
    version: u32,
    facts: PersonFacts,
) -> Written<()> {
    desk.write(Op::Edit(Kind::Person), move |tx| person::save(tx, id, version, &facts)).await
}

/// Deletes a record that nothing names.
#[tauri::command]
#[specta::specta]
pub(crate) async fn person_delete(desk: State<'_, Desk>, id: Id, version: u32) -> Written<()> {
    desk.write(Op::Delete(Kind::Person), move |tx| person::delete(tx, id, version)).await
}
