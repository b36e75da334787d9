//! How long the gazetteer takes to unpack, how much memory it keeps, and how long a keystroke
//! takes then.
//!
//! `cargo bench -p tawama-registry --bench gazetteer`

#![allow(clippy::unwrap_used, clippy::print_stdout, clippy::indexing_slicing)]

use std::time::{Duration, Instant};

use tawama_registry::gazetteer;

/// What people type, letter by letter.
const TYPED: [&str; 12] = [
    "Tanger",
    "Al Qods",
    "Saint-Denis",
    "San Francisco",
    "القدس الشريف",
    "الدار البيضاء",
    "Casablanca",
    "Boulogne-Billancourt",
    "Москва",
    "東京",
    "Beit Sahour",
    "New York",
];

fn main() {
    let before = memory();
    let begun = Instant::now();
    gazetteer::find("", None, 20).unwrap();
    println!("unpacked in {:.0} ms", begun.elapsed().as_secs_f64() * 1e3);
    if let (Some(before), Some(after)) = (before, memory()) {
        println!("memory kept: {} MB", after.saturating_sub(before) / 1024);
    }
    let mut keystrokes: Vec<(Duration, String)> = Vec::new();
    for typed in TYPED {
        let letters: Vec<char> = typed.chars().collect();
        for length in 1..=letters.len() {
            let query: String = letters[..length].iter().collect();
            let begun = Instant::now();
            std::hint::black_box(gazetteer::find(&query, Some("MA"), 20).unwrap());
            keystrokes.push((begun.elapsed(), query));
        }
    }
    keystrokes.sort();
    let at = |share: usize| &keystrokes[(keystrokes.len() - 1) * share / 100];
    for (name, share) in [("median", 50), ("95 of 100", 95), ("slowest", 100)] {
        let (time, query) = at(share);
        println!("keystroke, {name}: {:.2} ms ({query})", time.as_secs_f64() * 1e3);
    }
}

/// The memory of this process in kilobytes, where the system tells.
fn memory() -> Option<u64> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:"))?;
    line.split_whitespace().next()?.parse().ok()
}
