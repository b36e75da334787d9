//! The command that looks cities up.

use tauri::State;
use tawama_registry::gazetteer::{self, Hit};
use tawama_registry::partner;

use crate::desk::{run, Answer, Desk};

/// The cities that a name, or its beginning, leads to, those of the home party's country before
/// others. With nothing asked for it finds nothing and only makes ready, so that a form can have
/// that done while its fields are looked at.
#[tauri::command]
#[specta::specta]
pub(crate) async fn gazetteer_find(
    desk: State<'_, Desk>,
    query: String,
    limit: u32,
) -> Answer<Vec<Hit>> {
    let registry = desk.registry();
    run(move || {
        // Whoever makes a new registry looks their city up before there is one.
        let country = match registry {
            Some(registry) => registry.read(partner::home_country)?,
            None => None,
        };
        gazetteer::find(&query, country.as_deref(), limit)
    })
    .await
}
