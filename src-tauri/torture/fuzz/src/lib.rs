//! What every target of the fuzzer does: feeds one input to a kitchen that stands ready. What is looked
//! at by a process of its own (workbooks, Typst templates) is not among them: nothing would be counted
//! of what is covered there.

use std::path::Path;

use libfuzzer_sys::fuzzer_mutate;
use tawama_torture::feed::{Kitchen, Target, bend};
use tawama_torture::world::Chance;

thread_local! {
    static KITCHEN: Kitchen =
        Kitchen::new(Path::new("")).unwrap_or_else(|word| std::panic::panic_any(word));
}

/// Feeds one input; what goes wrong ends the program, as the fuzzer expects.
pub fn feed(target: Target, input: &[u8]) {
    let fed = KITCHEN.with(|kitchen| kitchen.try_one(target, input));
    if let Err(word) = fed {
        std::panic::panic_any(word);
    }
}

/// Bends what is an archive within every other time, so that more is reached than its sums. Answers the
/// new size, as the fuzzer asks.
pub fn bend_within(data: &mut [u8], size: usize, most: usize, seed: u32) -> usize {
    if seed % 2 == 0 {
        let bent = bend::bent(&[data[..size].to_vec()], &mut Chance::new(seed.into()));
        if let Some(place) = data.get_mut(..bent.len()).filter(|_| bent.len() <= most) {
            place.copy_from_slice(&bent);
            return bent.len();
        }
    }
    fuzzer_mutate(data, size, most)
}
