//! `torture`: every fault, at length or in short, with its figures in a table.
//!
//! `torture [--short] [--seed NUMBER] [ROOM…]`; the rooms are `kill`, `harm`, `disk`, `media`,
//! `vanishing`, `clock`, `locale`, all without any. The exit code is 1 when a promise was broken.

#![allow(clippy::print_stdout)]

use std::path::Path;
use std::process::ExitCode;
use std::time::Instant;

use tawama_torture::{Outcome, disk, harm, kill, place};

/// The rooms, in the order in which they are tried.
const ROOMS: [&str; 7] = ["kill", "harm", "disk", "media", "vanishing", "clock", "locale"];

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    if let [first, path, start] = arguments.as_slice()
        && first == kill::ARGUMENT
    {
        return kill::serve(Path::new(path), start);
    }
    let short = arguments.iter().any(|argument| argument == "--short");
    let after = arguments.iter().position(|argument| argument == "--seed").map(|at| at + 1);
    let seed = after.and_then(|at| arguments.get(at)?.parse().ok()).unwrap_or(20_261_130);
    let rooms: Vec<&str> =
        ROOMS.into_iter().filter(|room| arguments.iter().any(|asked| asked == room)).collect();
    let rooms = if rooms.is_empty() { ROOMS.to_vec() } else { rooms };
    let Ok(program) = std::env::current_exe() else { return ExitCode::FAILURE };
    let mut broken = 0;
    for room in rooms {
        let begun = Instant::now();
        let outcome = try_in(room, short, seed, &program);
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

fn try_in(room: &str, short: bool, seed: u64, program: &Path) -> Outcome {
    let times = |long, brief| if short { brief } else { long };
    match room {
        "kill" => kill::kill(program, times(600, 20), seed),
        "harm" => harm::harm(times(1400, 70), seed),
        "disk" => disk::fail(times(1, 97)),
        "media" => place::media(),
        "vanishing" => place::vanishing(times(50, 3)),
        "clock" => place::clock(),
        _ => place::locale(program, times(20, 2), seed),
    }
}
