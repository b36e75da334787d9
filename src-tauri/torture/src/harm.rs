//! Files that are harmed: cut short, with flipped bits, holes, pages of others.
//!
//! None may end the program. Each is refused with a name for what is wrong, or opens and says what
//! it said; what opens and says something else is counted by whether `check` sees it: SQLite keeps
//! no sums of its pages, so that a flipped bit within a text is a text like any other.

use std::fs;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::Path;

use tawama_registry::agreement::{self, AgreementQuery};
use tawama_registry::{Error, Part, Registry, check};

use crate::Outcome;
use crate::world::{self, Chance, stamp, today};

/// How a file is harmed.
const WAYS: [&str; 7] = ["cut", "bit", "bits", "hole", "header", "page", "log"];

/// What became of a harmed file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Fate {
    /// It was refused, and what is wrong named.
    Refused,
    /// It says what it said.
    Right,
    /// It opened and says something else, and `check` names it.
    Noticed,
    /// Reading all of it met what cannot be read, which was named.
    Met,
    /// It opened and says something else that nothing tells from what was written.
    Silent,
}

/// Harms a registry so many times.
///
/// # Errors
/// The trial that ended the program, or answered an error that names no damage.
pub fn harm(times: u32, seed: u64) -> Outcome {
    let folder = world::folder().map_err(|error| error.to_string())?;
    let path = world::sample_in(folder.path());
    let whole = fs::read(&path).map_err(|error| error.to_string())?;
    let said = {
        let registry = Registry::open(&path, today()).map_err(|error| error.to_string())?;
        registry.read(check::dump).map_err(|error| error.to_string())?
    };
    let mut chance = Chance::new(seed);
    let mut counts = [0_u64; 5];
    for trial in 0..times {
        let way = WAYS[trial as usize % WAYS.len()];
        let place = folder.path().join(format!("{trial}"));
        fs::create_dir(&place).map_err(|error| error.to_string())?;
        let file = place.join("office.tawama");
        let bytes = harmed(&whole, way, &mut chance);
        fs::write(&file, &bytes).map_err(|error| error.to_string())?;
        if way == "log" {
            let log: Vec<u8> = (0..20_000).map(|_| chance.number() as u8).collect();
            let end =
                if chance.below(2) == 0 { "office.tawama-wal" } else { "office.tawama-journal" };
            fs::write(place.join(end), log).map_err(|error| error.to_string())?;
        }
        let fate = catch_unwind(AssertUnwindSafe(|| tried(&file, &said)));
        let fate = fate
            .map_err(|_| format!("seed {seed}, trial {trial} ({way}): it panicked"))?
            .map_err(|error| format!("seed {seed}, trial {trial} ({way}): {error}"))?;
        counts[fate as usize] += 1;
        fs::remove_dir_all(&place).map_err(|error| error.to_string())?;
    }
    Ok(vec![
        ("harmed files", u64::from(times)),
        ("refused, what is wrong being named", counts[Fate::Refused as usize]),
        ("opened and said what they said", counts[Fate::Right as usize]),
        ("opened, and check names what is wrong", counts[Fate::Noticed as usize]),
        ("opened, and reading all names what is wrong", counts[Fate::Met as usize]),
        ("opened with a text silently changed", counts[Fate::Silent as usize]),
        ("ended the program", 0),
    ])
}

fn harmed(whole: &[u8], way: &str, chance: &mut Chance) -> Vec<u8> {
    let mut bytes = whole.to_vec();
    let pages = bytes.len() / 4096;
    let flip = |bytes: &mut Vec<u8>, at: usize, chance: &mut Chance| {
        bytes[at] ^= 1 << chance.below(8);
    };
    match way {
        "cut" => bytes.truncate(chance.below(whole.len())),
        "bit" => {
            let at = chance.below(whole.len());
            flip(&mut bytes, at, chance);
        }
        "bits" => {
            for _ in 0..2 + chance.below(60) {
                let at = chance.below(whole.len());
                flip(&mut bytes, at, chance);
            }
        }
        "hole" => {
            let (at, length) = (chance.below(pages), 1 + chance.below(8));
            let end = ((at + length) * 4096).min(bytes.len());
            bytes[at * 4096..end].fill(0);
        }
        "header" => {
            for _ in 0..1 + chance.below(4) {
                let at = chance.below(100);
                bytes[at] = chance.number() as u8;
            }
        }
        "page" => {
            let (from, to) = (chance.below(pages), chance.below(pages));
            bytes.copy_within(from * 4096..(from + 1) * 4096, to * 4096);
        }
        _ => {}
    }
    bytes
}

fn tried(file: &Path, said: &[String]) -> Result<Fate, String> {
    let registry = match Registry::open(file, today()) {
        Ok(registry) => registry,
        Err(error) => return named(&error).map(|()| Fate::Refused),
    };
    let all = Part { offset: 0, limit: u32::MAX };
    let read = registry
        .read(|conn| agreement::list(conn, &AgreementQuery::all("fr"), all))
        .and_then(|_| registry.read(check::dump));
    let now = match read {
        Ok(now) => now,
        Err(error) => return named(&error).map(|()| Fate::Met),
    };
    match check::check(&registry, &stamp()) {
        Ok(findings) if now == said && findings.is_sound() => Ok(Fate::Right),
        Ok(findings) if findings.is_sound() => Ok(Fate::Silent),
        Ok(_) => Ok(Fate::Noticed),
        Err(error) => named(&error).map(|()| Fate::Noticed),
    }
}

/// Whether an error names what is wrong with a file.
fn named(error: &Error) -> Result<(), String> {
    let known = ["damaged", "not-a-registry", "newer", "missing"];
    if known.contains(&error.code()) { Ok(()) } else { Err(format!("{}: {error}", error.code())) }
}
