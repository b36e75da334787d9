//! A disk that fails at every single write of a session, one after the other.
//!
//! A session opens the registry, adds, brings in, takes back, does again, derives anew, makes a backup
//! and closes. First its calls that write are counted; then it is run once for each of them, which
//! fails: once, or from then on until the disk is mended in the middle of the session. Whatever
//! happens the program goes on, each act that is refused says that the disk is full or broken, what
//! was acknowledged is there and nothing else, and the same open registry writes again.

use std::fs;
use std::path::Path;

use tawama_faulty_disk::{self as faulty, Fault};
use tawama_registry::{Error, Registry, Result, backup, check};

use crate::Outcome;
use crate::world::{self, stamp, today};

const FAULTS: [Fault; 3] = [Fault::Full, Fault::Broken, Fault::Unsynced];

/// Fails at every `step`th write call of a session, in each way.
///
/// # Errors
/// The promise that was broken.
pub fn fail(step: u32) -> Outcome {
    if !faulty::install() {
        return Err("SQLite would not have the faulty disk".to_owned());
    }
    let folder = world::folder().map_err(|error| error.to_string())?;
    let base = world::sample_in(folder.path());
    let (mut runs, mut refused, mut there, mut struck, mut calls) = (0, 0, 0, 0, 0);
    for shared in [false, true] {
        let place = |number: u64| {
            let place = folder.path().join(format!("{shared}-{number}"));
            fs::create_dir(&place).expect("a folder is made");
            if shared {
                world::keep_in_step(&place);
            }
            fs::copy(&base, place.join("office.tawama")).expect("the sample is copied");
            place
        };
        faulty::count();
        session(&place(0).join("office.tawama"), None, shared)?;
        let (all, syncs) = faulty::count();
        calls += u64::from(all);
        for fault in FAULTS {
            let (all, step) = match fault {
                Fault::Unsynced => (syncs, step.div_ceil(4)),
                _ => (all, step),
            };
            for lasting in [false, true] {
                for at in (0..all).step_by(step.max(1) as usize) {
                    runs += 1;
                    let place = place(runs);
                    let trial = format!(
                        "{fault:?} at call {at} of {all}, lasting {lasting}, shared {shared}"
                    );
                    faulty::fail_at(at, fault, lasting);
                    let went = session(&place.join("office.tawama"), Some(fault), shared);
                    faulty::mend();
                    struck += u64::from(faulty::struck());
                    let (no, all_the_same) = went.map_err(|error| format!("{trial}: {error}"))?;
                    refused += no;
                    there += all_the_same;
                    fs::remove_dir_all(&place).map_err(|error| error.to_string())?;
                }
            }
        }
        faulty::count();
    }
    Ok(vec![
        ("write calls of a session, on a disk and in a shared folder", calls),
        ("sessions with a failing disk", runs),
        ("of these the disk did fail in", struck),
        ("acts refused with a sentence about the disk", refused),
        ("of these there all the same, as a disk that stays broken could not say", there),
        ("acknowledged acts lost, or acts there by halves", 0),
        ("registries that were not whole afterwards", 0),
        ("panics", 0),
    ])
}

/// One session. Answers how many acts were refused, and how many of these were there all the same: with
/// a rollback journal, a disk that breaks for good after it took an act cannot say that it did.
fn session(
    path: &Path,
    fault: Option<Fault>,
    shared: bool,
) -> std::result::Result<(u64, u64), String> {
    let faults = fault.is_some();
    let unsaid = shared && fault != Some(Fault::Full);
    let (mut refused, mut there) = (0, 0);
    let mut known: Option<Vec<String>> = None;
    let first = Registry::open(path, today());
    let registry = match first {
        Ok(registry) => registry,
        Err(error) => {
            disk(&error, faults)?;
            refused += 1;
            faulty::mend();
            Registry::open(path, today()).map_err(|error| format!("it does not open: {error}"))?
        }
    };
    let beside = backup::folder_beside(path);
    let acts: [(&str, &dyn Fn() -> Result<()>); 8] = [
        ("add", &|| world::add(&registry, "Première").map(drop)),
        ("import", &|| world::bring_in(&registry, "Table", 40)),
        ("undo", &|| registry.undo(&stamp(), None).map(drop)),
        ("redo", &|| registry.redo(&stamp()).map(drop)),
        ("derive", &|| registry.rebuild(today())),
        ("backup", &|| {
            let keeping = backup::Keeping::default();
            backup::make(&registry, &beside, backup::Cause::Asked, keeping, &stamp()).map(drop)
        }),
        ("add more", &|| world::add(&registry, "Seconde").map(drop)),
        ("day", &|| registry.turn_to(world::stamp_at("2031-01-01T12:00:00Z").today)),
    ];
    for (number, (name, act)) in acts.iter().enumerate() {
        // A disk that failed and lasts is mended two acts before the end.
        if faults && number == acts.len() - 2 {
            faulty::mend();
        }
        match act() {
            Ok(()) => {}
            Err(Error::NothingToUndo | Error::NothingToRedo) => {}
            Err(error) => {
                disk(&error, faults).map_err(|error| format!("{name}: {error}"))?;
                refused += 1;
                let now = unhindered(&registry, faults)
                    .map_err(|error| format!("after {name} was refused: {error}"))?;
                if known.is_some() && now.is_some() && known != now {
                    if !unsaid {
                        return Err(format!("{name} was refused and changed something"));
                    }
                    there += 1;
                    known = now;
                }
                continue;
            }
        }
        known = unhindered(&registry, faults)
            .map_err(|error| format!("after {name}: {error}"))?
            .or(known);
    }
    drop(registry);
    faulty::mend();
    let registry = Registry::open(path, today()).map_err(|error| error.to_string())?;
    let now = registry.read(check::dump).map_err(|error| error.to_string())?;
    if known.is_some_and(|known| known != now) {
        return Err("what was acknowledged is not what is there".to_owned());
    }
    world::whole(&registry)?;
    world::add(&registry, "Après").map_err(|error| format!("it writes no more: {error}"))?;
    for made in backup::list(path, &beside).map_err(|error| error.to_string())? {
        let path = Path::new(&made.path);
        let held = backup::look(path, &beside).map_err(|error| error.to_string())?;
        if !held.damage.is_empty() {
            return Err(format!("a backup is not whole: {:?}", held.damage));
        }
    }
    Ok((refused, there))
}

/// Every fact of the registry; nothing when the disk that fails keeps it from being read.
fn unhindered(
    registry: &Registry,
    faults: bool,
) -> std::result::Result<Option<Vec<String>>, String> {
    match registry.read(check::dump) {
        Ok(dump) => Ok(Some(dump)),
        Err(error) => disk(&error, faults)
            .map(|()| None)
            .map_err(|error| format!("it cannot be read any more: {error}")),
    }
}

/// Whether an error says that the disk is full or broken.
fn disk(error: &Error, faults: bool) -> std::result::Result<(), String> {
    if faults && ["disk-full", "disk"].contains(&error.code()) {
        Ok(())
    } else {
        Err(format!("{}: {error}", error.code()))
    }
}
