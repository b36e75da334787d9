//! Commands of every list: views that were saved, what is done to many records at once, and the
//! names of what a list is narrowed by.

use tauri::State;
use tawama_registry::bulk::{self, Bulk, Selected};
use tawama_registry::view::{self, SavedView, ViewFacts};
use tawama_registry::{change, office, record, Id, Kind, Named, Op};

use crate::desk::{Answer, Desk, Written};

/// Every view that was saved.
#[tauri::command]
#[specta::specta]
pub(crate) async fn view_list(desk: State<'_, Desk>) -> Answer<Vec<SavedView>> {
    desk.read(view::list).await
}

/// Saves a view under a new name.
#[tauri::command]
#[specta::specta]
pub(crate) async fn view_add(desk: State<'_, Desk>, facts: ViewFacts) -> Written<Id> {
    desk.write(Op::Add(Kind::SavedView), move |tx| view::add(tx, &facts)).await
}

/// Saves a view that was read at `version` anew, or under another name.
#[tauri::command]
#[specta::specta]
pub(crate) async fn view_save(
    desk: State<'_, Desk>,
    id: Id,
    version: u32,
    facts: ViewFacts,
) -> Written<()> {
    desk.write(Op::Edit(Kind::SavedView), move |tx| view::save(tx, id, version, &facts)).await
}

/// Deletes a view.
#[tauri::command]
#[specta::specta]
pub(crate) async fn view_delete(desk: State<'_, Desk>, id: Id, version: u32) -> Written<()> {
    desk.write(Op::Delete(Kind::SavedView), move |tx| view::delete(tx, id, version)).await
}

/// The number of the latest act: what a selection says that its maker had seen.
#[tauri::command]
#[specta::specta]
pub(crate) async fn change_latest(desk: State<'_, Desk>) -> Answer<u32> {
    desk.read(change::latest).await
}

/// Does something to many records in one act. Answers how many were changed.
#[tauri::command]
#[specta::specta]
pub(crate) async fn bulk_apply(
    desk: State<'_, Desk>,
    selection: Selected,
    bulk: Bulk,
) -> Written<u32> {
    let op = match bulk {
        Bulk::Delete => Op::DeleteMany(selection.kind),
        _ => Op::ChangeMany(selection.kind),
    };
    desk.write(op, move |tx| bulk::apply(tx, &selection, &bulk)).await
}

/// The record `id` as others show it.
#[tauri::command]
#[specta::specta]
pub(crate) async fn named(desk: State<'_, Desk>, id: Id) -> Answer<Option<Named>> {
    desk.read(move |conn| record::named(conn, id)).await
}

/// The countries that parties are of, and those that places are in (ISO 3166-1 alpha-2).
#[tauri::command]
#[specta::specta]
pub(crate) async fn countries_used(desk: State<'_, Desk>) -> Answer<Vec<String>> {
    desk.read(office::countries_used).await
}
