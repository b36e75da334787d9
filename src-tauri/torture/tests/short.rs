//! The short form of every trial: seconds, and no rights that a user has not. `make torture` is the
//! long one.

#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing)]

use std::path::Path;

use tawama_torture::{Outcome, disk, feed, harm, kill, place};

const SEED: u64 = 7;

/// A broken promise fails with its own words.
fn holds(outcome: Outcome) -> Vec<(&'static str, u64)> {
    outcome.unwrap_or_else(|promise| std::panic::panic_any(promise))
}

fn program() -> &'static Path {
    Path::new(env!("CARGO_BIN_EXE_torture"))
}

#[test]
fn killed_programs_lose_nothing_that_was_acknowledged() {
    let figures = holds(kill::kill(program(), 24, SEED));
    let acknowledged = figures.iter().find(|(what, _)| what.starts_with("acknowledged parties"));
    assert!(acknowledged.unwrap().1 > 10, "{figures:?}");
}

#[test]
fn harmed_files_are_named_damaged_or_say_what_they_said() {
    let figures = holds(harm::harm(70, SEED));
    assert!(figures[1].1 > 20 && figures[2].1 > 2, "{figures:?}");
}

// Alone in this test's process that opens registries of its own: the disk fails for all of them.
#[test]
fn a_disk_that_fails_at_any_write_loses_nothing_and_is_told() {
    if std::env::var_os("TAWAMA_FAULTY_DISK").is_none() {
        let alone = std::process::Command::new(std::env::current_exe().unwrap())
            .args(["a_disk_that_fails_at_any_write_loses_nothing_and_is_told", "--exact"])
            .env("TAWAMA_FAULTY_DISK", "1")
            .output()
            .unwrap();
        assert!(alone.status.success(), "{}", String::from_utf8_lossy(&alone.stdout));
        return;
    }
    let figures = holds(disk::fail(397));
    assert!(figures[2].1 > 15 && figures[3].1 > 15, "{figures:?}");
}

#[test]
fn bad_input_ends_nothing_changes_nothing_and_the_corpus_is_tried_again() {
    let figures = holds(feed::feed(program(), &feed::Target::ALL, std::time::Duration::ZERO, SEED));
    assert!(figures[0].1 > 20, "{figures:?}");
}

#[test]
fn places_that_are_not_as_they_should_be() {
    holds(place::media());
    holds(place::vanishing(3));
    holds(place::clock());
    holds(place::locale(program(), 2, SEED));
}
