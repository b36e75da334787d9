//! Commands of the map: drawing it for the window, and writing it as a picture.

use std::sync::{Arc, Mutex, PoisonError};

use tauri::{AppHandle, State};
use tawama_registry::map::{self, MapOf};
use tawama_registry::{change, Connection, Result, Stamp};
use tawama_reports::map::picture::{self, MapPicture, PictureForm};
use tawama_reports::map::{Chart, Drawing, Sight};
use tawama_reports::{export, Messages};

use crate::desk::{Answer, Desk};
use crate::home::choose_place;

/// A map that was laid out, and for what.
type LaidOut = (Key, Arc<Chart>);

/// The map that was laid out last. While it is moved and zoomed, it is only drawn anew.
#[derive(Default, Clone)]
pub(crate) struct Laid(Arc<Mutex<Option<LaidOut>>>);

/// What a map was laid out from. Another registry, another act, another day or another list
/// is another map.
#[derive(PartialEq)]
struct Key {
    registry: std::path::PathBuf,
    change: u32,
    today: chrono::NaiveDate,
    shown: MapOf,
}

impl Laid {
    /// The map of `shown`, laid out now unless it was the last.
    fn chart(
        &self,
        conn: &Connection,
        registry: &std::path::Path,
        stamp: &Stamp,
        shown: MapOf,
    ) -> Result<Arc<Chart>> {
        let change = change::latest(conn)?;
        let key = Key { registry: registry.to_owned(), change, today: stamp.today, shown };
        let laid = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some((_, chart)) = laid.as_ref().filter(|(known, _)| *known == key) {
            return Ok(Arc::clone(chart));
        }
        // Laying out takes its time: whoever else draws need not wait for it.
        drop(laid);
        let chart = Arc::new(Chart::new(map::atlas(conn, &key.shown)?));
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = Some((key, Arc::clone(&chart)));
        Ok(chart)
    }
}

/// Draws the map of a list as it is looked at.
#[tauri::command]
#[specta::specta]
pub(crate) async fn map_draw(
    desk: State<'_, Desk>,
    laid: State<'_, Laid>,
    shown: MapOf,
    sight: Sight,
) -> Answer<Drawing> {
    let laid = laid.inner().clone();
    desk.with(move |registry, stamp| {
        registry.turn_to(stamp.today)?;
        registry.read(|conn| laid.chart(conn, registry.path(), stamp, shown)?.draw(conn, &sight))
    })
    .await
}

/// Lets a place be chosen and writes the map there as a picture. Answers where, or nothing
/// when no place was chosen.
#[tauri::command]
#[specta::specta]
pub(crate) async fn map_picture(
    app: AppHandle,
    desk: State<'_, Desk>,
    laid: State<'_, Laid>,
    shown: MapOf,
    what: MapPicture,
    form: PictureForm,
) -> Answer<Option<String>> {
    let ending = form.extension();
    let name = format!("{}.{ending}", Messages::new(what.sight.language).get("map-picture-file"));
    let chosen = choose_place(&app, &ending.to_uppercase(), ending, &name).await;
    let Some(path) = chosen else { return Ok(None) };
    let laid = laid.inner().clone();
    desk.with(move |registry, stamp| {
        registry.turn_to(stamp.today)?;
        let bytes = registry.read(|conn| {
            let chart = laid.chart(conn, registry.path(), stamp, shown)?;
            picture::picture(&chart, conn, &what, form, stamp.today)
        })?;
        export::save_bytes(&bytes, &path)?;
        Ok(Some(path.display().to_string()))
    })
    .await
}
