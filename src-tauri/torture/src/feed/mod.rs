//! Bad input: what is brought in, unpacked, asked and filled in, bent by chance and by craft.
//!
//! Inputs begin as whole ones and are bent over and over ([`bend`]). None may end the program or take
//! long; what is refused leaves the registry as it was. Those of `corpus/`, a folder for each kind, are
//! tried every time: what once went wrong, what is hostile by craft, and what reached the most lines of
//! the program when `fuzz/` looked for it under the guidance of what is covered.

pub mod bend;
mod hostile;
mod kitchen;
mod target;

use std::path::Path;
use std::time::{Duration, Instant};

use crate::world::Chance;
use crate::{Figure, Outcome};

pub use kitchen::{Kitchen, serve};
pub use target::Target;

/// The fewest inputs of each kind, however little time there is.
const FEWEST: u64 = 50;
/// The same where each is looked at by a process of its own, which must be started first.
const FEWEST_APART: u64 = 10;

/// Feeds these kinds of input for so long each, beginning with the whole corpus; `program` is one whose
/// `main` begins with [`serve`].
///
/// # Errors
/// The input that went wrong, which is left in the folder for temporary files.
pub fn feed(program: &Path, targets: &[Target], each: Duration, seed: u64) -> Outcome {
    let mut figures: Vec<Figure> = Vec::new();
    let kitchen = Kitchen::new(program)?;
    figures.push(("inputs of the corpus, tried first", kitchen.corpus()?));
    for &target in targets {
        let mut chance = Chance::new(seed);
        let seeds = kitchen.seeds(target)?;
        let fewest = if target.is_apart() { FEWEST_APART } else { FEWEST };
        let (begun, mut fed) = (Instant::now(), 0);
        while begun.elapsed() < each || fed < fewest {
            kitchen.try_one(target, &bend::bent(&seeds, &mut chance))?;
            fed += 1;
        }
        figures.push((target.told(), fed));
    }
    kitchen.unchanged()?;
    figures.push(("registries changed by what was refused", 0));
    figures.push(("panics", 0));
    figures.push(("most memory ever held, MiB", peak() / 1024));
    Ok(figures)
}

/// The most memory that this process ever held, in KiB; nought where the system does not tell.
fn peak() -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    line.and_then(|line| line.split_whitespace().next()?.parse().ok()).unwrap_or(0)
}
