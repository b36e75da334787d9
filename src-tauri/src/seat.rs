//! Commands for the seat of the open registry, and the look at what others do to it.

use std::time::Duration;

use tauri::{AppHandle, Emitter, Manager, State};
use tawama_registry::seat::{self, Presence, SeatHolder, SeatStanding};
use tawama_registry::store::ReadOnly;
use tawama_registry::Registry;

use crate::desk::{Answer, Desk};

/// How often the seat of a registry that others reach is looked at.
const EVERY: Duration = Duration::from_secs(3);

/// Opens the registry on the desk anew: for writing when the seat is free.
#[tauri::command]
#[specta::specta]
pub(crate) async fn registry_reopen(desk: State<'_, Desk>) -> Answer<()> {
    let again = desk.inner().clone();
    desk.with(move |registry, _| again.open_anew(registry.path())).await
}

/// Frees the seat of someone who has not been heard of for long, as whoever saw `holder` decided,
/// and opens the registry for writing.
#[tauri::command]
#[specta::specta]
pub(crate) async fn seat_free(desk: State<'_, Desk>, holder: SeatHolder) -> Answer<()> {
    let again = desk.inner().clone();
    desk.with(move |registry, _| {
        seat::free(registry.path(), &holder)?;
        again.open_anew(registry.path())
    })
    .await
}

/// Looks at the seat every few seconds for as long as the program runs.
pub(crate) fn attend(app: AppHandle) {
    std::thread::spawn(move || {
        let mut told: Option<SeatStanding> = None;
        loop {
            std::thread::sleep(EVERY);
            let Some(registry) = app.state::<Desk>().registry() else { continue };
            if !others_reach(&registry) {
                told = None;
                continue;
            }
            look(&app, &registry);
            let now = app.state::<Desk>().registry().map(|registry| registry.standing());
            // A sign of life is no news, as long as it comes.
            let news = |standing: &SeatStanding| {
                let holder = standing.holder.as_ref();
                let beat = holder.filter(|_| standing.presence == Some(Presence::Silent));
                (
                    standing.presence,
                    holder.map(|holder| holder.token.clone()),
                    beat.map(|holder| holder.beat),
                    standing.copied,
                    standing.conflicts.clone(),
                )
            };
            if told.as_ref().map(news) != now.as_ref().map(news) {
                let _ = app.emit("seat-changed", ());
            }
            told = now;
        }
    });
}

/// Whether anyone on another machine may write to it, or has the seat.
fn others_reach(registry: &Registry) -> bool {
    let standing = registry.standing();
    registry.read_only() == Some(ReadOnly::Seat)
        || standing.lost
        || (standing.medium.is_shared() && registry.read_only().is_none())
}

/// Takes note of what others wrote: of a private copy another one is taken, and whoever lost the
/// seat looks from now on.
pub(crate) fn look(app: &AppHandle, registry: &Registry) {
    let desk = app.state::<Desk>();
    let lost = registry.standing().lost;
    let behind = registry.changed_elsewhere().unwrap_or(false);
    let taken = match (lost, registry.read_only()) {
        (true, _) => desk.open_anew(registry.path()),
        (false, Some(ReadOnly::Seat)) if behind => desk.look_again(registry),
        _ => Ok(()),
    };
    // What cannot be read just now is tried again: until then the last copy is looked at.
    if (lost || behind) && taken.is_ok() {
        let _ = app.emit("registry-changed", ());
    }
}
