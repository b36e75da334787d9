//! Commands of the room of exhibitions.

use tauri::State;
use tawama_registry::exhibition::milestone::{self, Milestone};
use tawama_registry::exhibition::{
    self, Exhibition, ExhibitionFacts, ExhibitionQuery, ExhibitionRow, ExhibitionState, Leg,
};
use tawama_registry::{Id, Kind, Op, Part, PartialDate, Wording};

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

/// Adds an exhibition that takes the plan of another as its own: with `days` its days
/// moved by as many, without, none.
#[tauri::command]
#[specta::specta]
pub(crate) async fn exhibition_duplicate(
    desk: State<'_, Desk>,
    id: Id,
    title: Wording,
    days: Option<i32>,
) -> Written<Id> {
    desk.write(Op::Add(Kind::Exhibition), move |tx| exhibition::duplicate(tx, id, &title, days))
        .await
}

/// Brings an exhibition into another state.
#[tauri::command]
#[specta::specta]
pub(crate) async fn exhibition_set_state(
    desk: State<'_, Desk>,
    id: Id,
    version: u32,
    state: ExhibitionState,
) -> Written<()> {
    desk.write(Op::Edit(Kind::Exhibition), move |tx| exhibition::set_state(tx, id, version, state))
        .await
}

/// Moves the whole plan by `days`.
#[tauri::command]
#[specta::specta]
pub(crate) async fn exhibition_move_plan(
    desk: State<'_, Desk>,
    id: Id,
    version: u32,
    days: i32,
) -> Written<()> {
    desk.write(Op::Edit(Kind::Exhibition), move |tx| exhibition::move_plan(tx, id, version, days))
        .await
}

/// Moves a leg by `days`, with or without the milestones counted from it.
#[tauri::command]
#[specta::specta]
pub(crate) async fn exhibition_move_leg(
    desk: State<'_, Desk>,
    id: Id,
    version: u32,
    leg: Id,
    days: i32,
    milestones: bool,
) -> Written<()> {
    desk.write(Op::Edit(Kind::Exhibition), move |tx| {
        exhibition::move_leg(tx, id, version, leg, days, milestones)
    })
    .await
}

/// Makes a milestone due on another day.
#[tauri::command]
#[specta::specta]
pub(crate) async fn exhibition_move_milestone(
    desk: State<'_, Desk>,
    id: Id,
    version: u32,
    milestone: Id,
    due: PartialDate,
) -> Written<()> {
    desk.write(Op::Edit(Kind::Exhibition), move |tx| {
        exhibition::move_milestone(tx, id, version, milestone, due)
    })
    .await
}

/// Accepts a conflict for a reason.
#[tauri::command]
#[specta::specta]
pub(crate) async fn exhibition_accept(
    desk: State<'_, Desk>,
    id: Id,
    version: u32,
    key: String,
    reason: String,
) -> Written<()> {
    desk.write(Op::Edit(Kind::Exhibition), move |tx| {
        exhibition::accept(tx, id, version, &key, &reason)
    })
    .await
}

/// Opens a conflict again that was accepted.
#[tauri::command]
#[specta::specta]
pub(crate) async fn exhibition_take_back(
    desk: State<'_, Desk>,
    id: Id,
    version: u32,
    key: String,
) -> Written<()> {
    desk.write(Op::Edit(Kind::Exhibition), move |tx| exhibition::take_back(tx, id, version, &key))
        .await
}

/// The milestones of the usual plan, counted from `leg`, one of `legs`.
#[tauri::command]
#[specta::specta]
pub(crate) async fn exhibition_presets(leg: Id, legs: Vec<Leg>) -> Answer<Vec<Milestone>> {
    Ok(milestone::presets(leg, &legs))
}
