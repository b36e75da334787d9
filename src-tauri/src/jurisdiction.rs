//! Commands of the jurisdictions: which approvals agreements need where.

use tauri::State;
use tawama_registry::jurisdiction::{self, Jurisdiction};
use tawama_registry::Op;

use crate::desk::{Answer, Desk, Written};

/// Every profile, in its order.
#[tauri::command]
#[specta::specta]
pub(crate) async fn jurisdictions(desk: State<'_, Desk>) -> Answer<Vec<Jurisdiction>> {
    desk.read(jurisdiction::list).await
}

/// Adds a profile, or changes one. Answers its code.
#[tauri::command]
#[specta::specta]
pub(crate) async fn jurisdiction_save(
    desk: State<'_, Desk>,
    profile: Jurisdiction,
) -> Written<String> {
    desk.write(Op::EditJurisdictions, move |tx| jurisdiction::save(tx, &profile)).await
}

/// Removes a profile.
#[tauri::command]
#[specta::specta]
pub(crate) async fn jurisdiction_delete(desk: State<'_, Desk>, code: String) -> Written<()> {
    desk.write(Op::EditJurisdictions, move |tx| jurisdiction::delete(tx, &code)).await
}
