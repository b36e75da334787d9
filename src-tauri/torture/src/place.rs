//! Places that are not as they should be: media that cannot be written, disks that are really full,
//! folders that go away, clocks that are set back, systems that know no letters.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use tawama_registry::document::store::Store;
use tawama_registry::store::ReadOnly;
use tawama_registry::{Error, Registry, backup, check};

use crate::Outcome;
use crate::world::{self, stamp, stamp_at, today};

/// Says which step went wrong.
fn of<T, E: std::fmt::Display>(step: &str, done: Result<T, E>) -> Result<T, String> {
    done.map_err(|error| format!("{step}: {error}"))
}

/// A file system in memory, as only root can mount one; it goes when it is dropped.
struct Mounted(PathBuf);

impl Mounted {
    fn new(at: &Path, options: &str) -> Option<Self> {
        fs::create_dir_all(at).ok()?;
        let mounted = Command::new("mount")
            .args(["-t", "tmpfs", "-o", options, "tmpfs"])
            .arg(at)
            .output()
            .ok()?;
        mounted.status.success().then(|| Self(at.to_owned()))
    }

    fn again(&self, options: &str) -> bool {
        let done =
            Command::new("mount").args(["-o", &format!("remount,{options}")]).arg(&self.0).output();
        done.is_ok_and(|done| done.status.success())
    }
}

impl Drop for Mounted {
    fn drop(&mut self) {
        let _ = Command::new("umount").arg("-l").arg(&self.0).output();
    }
}

/// Media that cannot be written, and disks that are full for everything and not for SQLite alone.
/// Both need root; without it nothing is tried and the figures say so.
///
/// # Errors
/// The promise that was broken.
pub fn media() -> Outcome {
    let folder = of("folder", tempfile::tempdir())?;
    let at = folder.path().join("medium");
    let Some(medium) = Mounted::new(&at, "size=12m") else {
        return Ok(vec![("media tried: mounting one needs root", 0)]);
    };
    let path = world::sample_in(&at);
    let said = of("read", Registry::open(&path, today()).and_then(|it| it.read(check::dump)))?;
    if !medium.again("ro") {
        return Err("the medium could not be made read-only".to_owned());
    }
    {
        let registry = of("a medium that cannot be written", Registry::open(&path, today()))?;
        if registry.read_only() != Some(ReadOnly::Place) {
            return Err(format!("it is open as {:?}", registry.read_only()));
        }
        if of("read", registry.read(check::dump))? != said {
            return Err("it says something else on a medium that cannot be written".to_owned());
        }
        match world::add(&registry, "Ville") {
            Err(Error::ReadOnly) => {}
            other => return Err(format!("a write there: {other:?}")),
        }
    }
    medium.again("rw");
    let full = filled(&path)?;
    Ok(vec![
        ("media that cannot be written: opened for reading, and said so", 1),
        ("disks really filled with parties, documents and backups", 1),
        ("acts acknowledged before they were full", full.0),
        ("acts refused as the disk was full, nothing being lost", full.1),
    ])
}

/// Writes until the disk is full in every way in which the program writes. Answers how many acts
/// were acknowledged and how many refused.
fn filled(path: &Path) -> Result<(u64, u64), String> {
    let registry = of("open", Registry::open(path, today()))?;
    let (mut done, mut refused, mut at) = (0, 0, 0_u32);
    let beside = backup::folder_beside(path);
    let file = path.with_file_name("scan.pdf");
    let full = |error: &Error| error.code() == "disk-full";
    while refused < 40 {
        at += 1;
        let before = of("read", registry.read(check::dump))?;
        let act = match at % 4 {
            0 => {
                let keeping = backup::Keeping::default();
                let made =
                    backup::make(&registry, &beside, backup::Cause::Asked, keeping, &stamp());
                made.map(drop)
            }
            1 => fs::write(&file, vec![at as u8; 300_000])
                .map_err(|error| Error::Io(file.clone(), error))
                .and_then(|()| Store::of(path).take_in(&file).map(drop)),
            2 => world::bring_in(&registry, &format!("Table {at}"), 60),
            _ => world::add(&registry, &format!("Ville {at}")).map(drop),
        };
        match act {
            Ok(()) => done += 1,
            Err(error) if full(&error) => {
                refused += 1;
                if of("read when full", registry.read(check::dump))? != before {
                    return Err("a refused act changed something".to_owned());
                }
            }
            Err(error) => return Err(format!("act {at}: {}: {error}", error.code())),
        }
    }
    let _ = fs::remove_file(&file);
    let parts: Vec<_> = fs::read_dir(&beside)
        .into_iter()
        .flatten()
        .flatten()
        .filter(|entry| entry.path().extension().is_some_and(|end| end == "part"))
        .collect();
    if !parts.is_empty() {
        return Err(format!("half a backup was left behind: {parts:?}"));
    }
    fs::remove_dir_all(&beside).map_err(|error| error.to_string())?;
    world::whole(&registry)?;
    of("with room again", world::add(&registry, "Place de nouveau"))?;
    Ok((done, refused))
}

/// A folder that goes away while the registry in it is open, and comes back.
///
/// # Errors
/// The promise that was broken.
pub fn vanishing(times: u32) -> Outcome {
    let folder = of("folder", tempfile::tempdir())?;
    let (here, there) = (folder.path().join("here"), folder.path().join("there"));
    of("folder", fs::create_dir(&here))?;
    let path = world::sample_in(&here);
    let registry = of("open", Registry::open(&path, today()))?;
    let (mut refused, mut written) = (0, 0);
    for at in 0..times {
        of("a write", world::add(&registry, &format!("Ville {at}")))?;
        of("move", fs::rename(&here, &there))?;
        match world::add(&registry, &format!("Perdue {at}")) {
            Err(Error::Gone(_)) => refused += 1,
            other => return Err(format!("a write into a folder that went away: {other:?}")),
        }
        // Another folder of the same name is not the one that went.
        of("folder", fs::create_dir(&here))?;
        match world::add(&registry, &format!("Perdue {at}")) {
            Err(Error::Gone(_)) => refused += 1,
            other => return Err(format!("a write where another folder stands: {other:?}")),
        }
        of("folder", fs::remove_dir(&here))?;
        of("move back", fs::rename(&there, &here))?;
        of("a write when it is back", world::add(&registry, &format!("Revenue {at}")))?;
        written += 2;
    }
    world::whole(&registry)?;
    let names = of("read", world::names(&registry))?;
    if names.iter().any(|name| name.starts_with("Perdue")) {
        return Err("what was refused is there".to_owned());
    }
    drop(registry);
    of("removed", fs::remove_dir_all(&here))?;
    match Registry::open(&path, today()) {
        Err(Error::Missing(_)) => {}
        other => return Err(format!("a registry that is gone: {:?}", other.map(|_| "opens"))),
    }
    Ok(vec![
        ("times a folder went away under an open registry", u64::from(times)),
        ("writes refused meanwhile, with where it was", refused),
        ("writes acknowledged around it, all there", written),
    ])
}

/// A clock that is set back and forth, by years, in one session.
///
/// # Errors
/// The promise that was broken.
pub fn clock() -> Outcome {
    let folder = of("folder", tempfile::tempdir())?;
    let path = world::sample_in(folder.path());
    let beside = backup::folder_beside(&path);
    let registry = of("open", Registry::open(&path, today()))?;
    let instants = [
        "2026-03-15T12:00:00Z",
        "2026-03-15T11:59:59Z",
        "2001-01-01T00:00:00Z",
        "1970-01-01T00:00:00Z",
        "2099-12-31T23:59:59Z",
        "2026-03-16T08:00:00Z",
    ];
    let mut acts = 0_u64;
    for (at, instant) in instants.iter().enumerate() {
        let stamp = stamp_at(instant);
        let name = format!("Ville {at}");
        let names = vec![tawama_registry::Name::preferred("fr", &name)];
        let facts = tawama_registry::partner::PartnerFacts::new(
            tawama_registry::partner::PartnerKind::City,
            names,
        );
        let op = tawama_registry::Op::Add(tawama_registry::Kind::Partner);
        let add = |tx: &tawama_registry::Tx<'_>| tawama_registry::partner::add(tx, &facts);
        of(instant, registry.write(&stamp, op, add))?;
        of(instant, registry.undo(&stamp, None))?;
        of(instant, registry.redo(&stamp))?;
        let keeping = backup::Keeping { daily: 1, weekly: 1, monthly: 1 };
        let made =
            of(instant, backup::make(&registry, &beside, backup::Cause::Daily, keeping, &stamp))?;
        // The one just made is there, however far the clock went back.
        if !Path::new(&made.backup.path).exists() {
            return Err(format!("{instant}: the backup just made was taken away"));
        }
        acts += 4;
        let findings = of(instant, check::check(&registry, &stamp))?;
        if !findings.is_sound() {
            return Err(format!("{instant}: {findings:?}"));
        }
        let history = of(instant, registry.read(|conn| tawama_registry::change::list(conn, 0, 3)))?;
        if history.first().is_none_or(|entry| entry.op != "redo") {
            return Err(format!("{instant}: the newest act is not first: {history:?}"));
        }
    }
    Ok(vec![
        ("instants in one session, some decades back and forth", instants.len() as u64),
        ("acts, undoings, redoings and backups at them, all as they should be", acts),
    ])
}

/// A system that knows no letters but those of ASCII, and a folder named in Arabic: `program`, which
/// answers to [`crate::kill::ARGUMENT`], writes there until it is killed.
///
/// # Errors
/// The promise that was broken.
pub fn locale(program: &Path, times: u32, seed: u64) -> Outcome {
    let folder = of("folder", tempfile::tempdir())?;
    let place = folder.path().join("سجل توأمة – Été");
    of("folder", fs::create_dir(&place))?;
    let path = world::sample_in(&place);
    let mut chance = world::Chance::new(seed);
    for round in 0..times {
        let name = format!("مدينة {round}");
        let mut plain = Command::new(program);
        plain.env_clear().env("LC_ALL", "C").env("LANG", "C").env("TZ", "UTC");
        let said = crate::kill::once(plain, &path, &name, &mut chance)?;
        let registry = of("open", Registry::open(&path, today()))?;
        let there = of("read", world::names(&registry))?;
        let parties = said.iter().filter(|(what, _)| what == "party");
        if let Some((_, lost)) = parties.clone().find(|(_, name)| !there.contains(name)) {
            return Err(format!("{lost} was acknowledged and is not there"));
        }
    }
    let registry = of("open", Registry::open(&path, today()))?;
    world::whole(&registry)?;
    Ok(vec![("programs under LC_ALL=C, in a folder and with names in Arabic", u64::from(times))])
}
