//! The command that looks cities up.

use tauri::State;
use tawama_registry::gazetteer::{self, Hit};
use tawama_registry::{partner, place};

use crate::desk::{run, Answer, Desk};

/// The cities that a name, or its beginning, leads to, those of the home party's country before
/// others. With nothing asked for it finds nothing and only makes ready, so that a form can have
/// that done while its fields are looked at. With `new_only`, those that are places of the registry
/// already are left out: they are offered as what they are.
#[tauri::command]
#[specta::specta]
pub(crate) async fn gazetteer_find(
    desk: State<'_, Desk>,
    query: String,
    limit: u32,
    new_only: bool,
) -> Answer<Vec<Hit>> {
    let registry = desk.registry();
    run(move || {
        // Whoever makes a new registry looks their city up before there is one.
        let Some(registry) = registry else { return gazetteer::find(&query, None, limit) };
        registry.read(|conn| {
            let country = partner::home_country(conn)?;
            let hits = gazetteer::find(&query, country.as_deref(), limit)?;
            if !new_only {
                return Ok(hits);
            }
            let mut new = Vec::with_capacity(hits.len());
            for hit in hits {
                if place::with_geonames(conn, hit.geonames)?.is_none() {
                    new.push(hit);
                }
            }
            Ok(new)
        })
    })
    .await
}
