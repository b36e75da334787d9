//! How long the program takes to start: from asking for it until the first list is
//! on the screen, beside a window of the same kind with nothing in it. The programs
//! take turns, so that whatever else the machine does weighs on all alike.

#![allow(clippy::unwrap_used, clippy::print_stdout, clippy::indexing_slicing)]

use std::path::PathBuf;
use std::time::Duration;

use tawama_window_tests::{Desk, Language, binary};

/// How often each is started; the first time warms the machine up and is not counted.
const TURNS: usize = 12;

/// The mark that the page sets when its first rows have been painted.
const PAINTED: &str = "list-painted";

/// What the program may take, against the empty window.
const AIM: f64 = 1.3;

fn main() {
    let desk = Desk::new(Language::Fr);
    let sample = desk.sample("Tanger.tawama");
    let large = large_registry();
    let mut empty = Vec::new();
    let mut small = Vec::new();
    let mut big = Vec::new();
    for turn in 0..TURNS {
        let counted = turn > 0;
        let keep = |times: &mut Vec<Duration>, time| {
            if counted {
                times.push(time);
            }
        };
        keep(&mut empty, desk.start_other(&binary("examples/empty_window")).time_to(PAINTED));
        keep(&mut small, desk.open(&sample).time_to(PAINTED));
        if let Some(large) = &large {
            keep(&mut big, desk.open(large).time_to(PAINTED));
        }
    }
    println!("start, to the first list on the screen ({} times each, in turn)", TURNS - 1);
    println!("  {:<24}{:>8} {:>8} {:>8}   ratio (aim {AIM})", "", "least", "median", "most");
    let bare = median(&mut empty);
    tell("an empty window", &mut empty, bare);
    tell("the sample registry", &mut small, bare);
    if big.is_empty() {
        println!(
            "  100,000 agreements      not there: `cargo bench -p tawama-registry` makes them"
        );
    } else {
        tell("100,000 agreements", &mut big, bare);
    }
}

/// The registry of 100,000 generated agreements that the bench of the registry keeps.
fn large_registry() -> Option<PathBuf> {
    let cache = std::env::var_os("CARGO_TARGET_DIR").map(PathBuf::from)?;
    let folder = std::fs::read_dir(cache.join("tmp")).ok()?;
    let large = |path: &PathBuf| {
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        name.contains("100000") && name.ends_with(".tawama")
    };
    folder.flatten().map(|entry| entry.path()).find(large)
}

fn median(times: &mut [Duration]) -> Duration {
    times.sort_unstable();
    times[times.len() / 2]
}

fn tell(name: &str, times: &mut [Duration], bare: Duration) {
    let middle = median(times);
    let milliseconds = |time: Duration| format!("{} ms", time.as_millis());
    println!(
        "  {name:<24}{:>8} {:>8} {:>8}   {:.2}×",
        milliseconds(times[0]),
        milliseconds(middle),
        milliseconds(times[times.len() - 1]),
        middle.as_secs_f64() / bare.as_secs_f64(),
    );
}
