//! `torture`: every fault, at length or in short, with its figures in a table.
//!
//! `torture [--short] [--seed NUMBER] [--seconds EACH] [ROOM…]`; the rooms are `kill`, `harm`, `disk`,
//! `feed` (so many seconds for each kind of input, or for those that are named: `feed workbook typst`),
//! `media`, `vanishing`, `clock`, `locale`, all without any. The exit code is 1 when a promise was broken.
//!
//! `torture seeds FOLDER` lays there what the fuzzer of `fuzz/` begins with.

#![allow(clippy::print_stdout)]

use std::path::Path;
use std::process::ExitCode;
use std::time::{Duration, Instant};

use tawama_torture::feed::Target;
use tawama_torture::{Outcome, disk, feed, harm, kill, place};

/// The rooms, in the order in which they are tried.
const ROOMS: [&str; 8] = ["kill", "harm", "disk", "feed", "media", "vanishing", "clock", "locale"];

fn main() -> ExitCode {
    if let Some(code) = feed::serve() {
        return code;
    }
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    if let [first, path, start] = arguments.as_slice()
        && first == kill::ARGUMENT
    {
        return kill::serve(Path::new(path), start);
    }
    let Ok(program) = std::env::current_exe() else { return ExitCode::FAILURE };
    if let [first, folder] = arguments.as_slice()
        && first == "seeds"
    {
        let laid =
            feed::Kitchen::new(&program).and_then(|kitchen| kitchen.lay_seeds(Path::new(folder)));
        return if laid.is_ok() { ExitCode::SUCCESS } else { ExitCode::FAILURE };
    }
    let short = arguments.iter().any(|argument| argument == "--short");
    let number = |name: &str| -> Option<u64> {
        let at = arguments.iter().position(|argument| argument == name)?;
        arguments.get(at + 1)?.parse().ok()
    };
    let seed = number("--seed").unwrap_or(20_261_130);
    let each = Duration::from_secs(number("--seconds").unwrap_or(if short { 0 } else { 30 }));
    let rooms: Vec<&str> =
        ROOMS.into_iter().filter(|room| arguments.iter().any(|asked| asked == room)).collect();
    let rooms = if rooms.is_empty() { ROOMS.to_vec() } else { rooms };
    // The kinds of input that are fed: those that are named, or all.
    let named = |target: &Target| arguments.iter().any(|asked| asked == target.word());
    let targets: Vec<Target> = Target::ALL.into_iter().filter(named).collect();
    let targets = if targets.is_empty() { Target::ALL.to_vec() } else { targets };
    let mut broken = 0;
    for room in rooms {
        let begun = Instant::now();
        let outcome = try_in(room, &targets, (short, each), seed, &program);
        println!("{room} ({} s)", begun.elapsed().as_secs());
        match outcome {
            Ok(figures) => {
                figures.iter().for_each(|(what, count)| println!("  {count:>9}  {what}"));
            }
            Err(promise) => {
                broken += 1;
                println!("     BROKEN  {promise}");
            }
        }
    }
    if broken == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

fn try_in(
    room: &str,
    targets: &[Target],
    (short, each): (bool, Duration),
    seed: u64,
    program: &Path,
) -> Outcome {
    let times = |long, brief| if short { brief } else { long };
    match room {
        "kill" => kill::kill(program, times(600, 20), seed),
        "harm" => harm::harm(times(1400, 70), seed),
        "disk" => disk::fail(times(1, 397)),
        "feed" => feed::feed(program, targets, each, seed),
        "media" => place::media(),
        "vanishing" => place::vanishing(times(50, 3)),
        "clock" => place::clock(),
        _ => place::locale(program, times(20, 2), seed),
    }
}
