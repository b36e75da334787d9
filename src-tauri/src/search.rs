//! The commands that look for anything.

use tauri::State;
use tawama_registry::search::{self, Found, Suggestion};
use tawama_registry::Part;
use tawama_reports::vocabulary::vocabulary;

use crate::desk::{Answer, Desk};

/// What a text in the language of the box finds, best first.
#[tauri::command]
#[specta::specta]
pub(crate) async fn search(
    desk: State<'_, Desk>,
    text: String,
    lang: String,
    part: Part,
) -> Answer<Found> {
    desk.read(move |conn| search::search(conn, &text, vocabulary(), &lang, part)).await
}

/// What may be typed where the cursor is.
#[tauri::command]
#[specta::specta]
pub(crate) async fn search_complete(
    desk: State<'_, Desk>,
    text: String,
    cursor: u32,
    lang: String,
) -> Answer<Vec<Suggestion>> {
    desk.read(move |conn| search::complete(conn, &text, cursor, vocabulary(), &lang)).await
}
