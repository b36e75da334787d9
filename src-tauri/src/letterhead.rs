//! Commands of the letterhead.

use tauri::{AppHandle, State};
use tawama_registry::letterhead::{self, Letterhead, LetterheadFacts, Picture, LARGEST};
use tawama_registry::{Error, Op};

use crate::desk::{run, Answer, Desk, Written};
use crate::home::choose_file;

/// The letterhead as it stands.
#[tauri::command]
#[specta::specta]
pub(crate) async fn letterhead_get(desk: State<'_, Desk>) -> Answer<Letterhead> {
    desk.read(letterhead::get).await
}

/// Saves the letterhead, as read at `version`.
#[tauri::command]
#[specta::specta]
pub(crate) async fn letterhead_save(
    desk: State<'_, Desk>,
    version: u32,
    facts: LetterheadFacts,
) -> Written<()> {
    desk.write(Op::EditLetterhead, move |tx| letterhead::save(tx, version, &facts)).await
}

/// Lets a picture be chosen and reads it, to be looked at before it is saved. Answers nothing
/// when none was chosen.
#[tauri::command]
#[specta::specta]
pub(crate) async fn letterhead_logo_choose(app: AppHandle) -> Answer<Option<Picture>> {
    let kinds = ["png", "jpg", "jpeg", "svg"];
    let Some(path) = choose_file(&app, "PNG, JPEG, SVG", &kinds).await else {
        return Ok(None);
    };
    run(move || {
        use std::io::Read;
        let io = |error| Error::Io(path.clone(), error);
        let mut bytes = Vec::new();
        // One byte more than may be is enough to refuse it.
        let most = u64::try_from(LARGEST).unwrap_or(u64::MAX) + 1;
        std::fs::File::open(&path)
            .and_then(|file| file.take(most).read_to_end(&mut bytes))
            .map_err(io)?;
        let picture = Picture::of(bytes);
        match picture.problem("logo") {
            Some(problem) => Err(Error::Invalid(vec![problem])),
            None => Ok(Some(picture)),
        }
    })
    .await
}
