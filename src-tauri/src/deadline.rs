//! Commands of the deadlines.

use tauri::State;
use tawama_registry::deadline::{self, Deadline, DeadlineQuery, Figures};
use tawama_registry::Part;

use crate::desk::{Answer, Desk};

/// A part of the list.
#[tauri::command]
#[specta::specta]
pub(crate) async fn deadline_list(
    desk: State<'_, Desk>,
    query: DeadlineQuery,
    part: Part,
) -> Answer<Vec<Deadline>> {
    let today = desk.stamp().today;
    desk.read(move |conn| deadline::list(conn, &query, today, part)).await
}

/// How long the list is.
#[tauri::command]
#[specta::specta]
pub(crate) async fn deadline_count(desk: State<'_, Desk>, query: DeadlineQuery) -> Answer<u32> {
    let today = desk.stamp().today;
    desk.read(move |conn| deadline::count(conn, &query, today)).await
}

/// What is due, in figures.
#[tauri::command]
#[specta::specta]
pub(crate) async fn deadline_figures(desk: State<'_, Desk>) -> Answer<Figures> {
    let today = desk.stamp().today;
    desk.read(move |conn| deadline::figures(conn, today)).await
}
