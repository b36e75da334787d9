//! Programs that are killed in the middle of what they do.
//!
//! A process of its own adds parties and brings in tables, and says each time that the registry has
//! acknowledged one. It is killed at a moment of chance; then everything that it said must be there,
//! of every import all rows or none, and the file whole. Half of it happens on a disk of this machine
//! (write-ahead log), half in a folder kept in step (rollback journal).

use std::io::{BufRead, BufReader, Write};
use std::path::Path;
use std::process::{Command, ExitCode, Stdio};
use std::sync::mpsc;
use std::time::Duration;

use tawama_registry::{Registry, backup};

use crate::Outcome;
use crate::world::{self, Chance, stamp, today};

/// By what the program knows that it is to write until it is killed.
pub const ARGUMENT: &str = "--write-until-killed";

/// How many rows an import has.
const ROWS: u32 = 30;

/// After how many kills another registry is taken.
const EACH: u32 = 20;

/// Writes until the process is killed.
#[must_use]
pub fn serve(path: &Path, start: &str) -> ExitCode {
    let registry = match Registry::open(path, today()) {
        Ok(registry) => registry,
        Err(error) => return told(&error.to_string()),
    };
    let mut out = std::io::stdout();
    for at in 0_u32.. {
        let name = format!("{start} {at}");
        let done = match at % 5 {
            3 => world::bring_in(&registry, &name, ROWS).map(|()| "import"),
            4 => {
                let folder = backup::folder_beside(registry.path());
                let keeping = backup::Keeping { daily: 1, weekly: 0, monthly: 0 };
                let cause = backup::Cause::Asked;
                backup::make(&registry, &folder, cause, keeping, &stamp()).map(|_| "backup")
            }
            _ => world::add(&registry, &name).map(|_| "party"),
        };
        match done {
            Ok(what) => {
                if writeln!(out, "{what}\t{name}").and_then(|()| out.flush()).is_err() {
                    return ExitCode::SUCCESS;
                }
            }
            Err(error) => return told(&error.to_string()),
        }
    }
    ExitCode::SUCCESS
}

#[allow(clippy::print_stdout)]
fn told(error: &str) -> ExitCode {
    println!("failed\t{error}");
    ExitCode::FAILURE
}

/// Kills `program`, which answers to [`ARGUMENT`], so many times.
///
/// # Errors
/// The promise that was broken.
pub fn kill(program: &Path, times: u32, seed: u64) -> Outcome {
    let mut chance = Chance::new(seed);
    let (mut parties, mut imports, mut during_import, mut begun) = (0, 0, 0, 0);
    let mut done = 0;
    while done < times {
        let folder = tempfile::tempdir().map_err(|error| error.to_string())?;
        let path = world::sample_in(folder.path());
        if (done / EACH) % 2 == 1 {
            world::keep_in_step(folder.path());
        }
        let mut said: Vec<(String, String)> = Vec::new();
        for round in 0..EACH.min(times - done) {
            let start = format!("Ville {round}");
            let lines = once(Command::new(program), &path, &start, &mut chance)?;
            let trial = || format!("seed {seed}, kill {}", done + round);
            if let Some((_, error)) = lines.iter().find(|(what, _)| what == "failed") {
                return Err(format!("{}: it could not write: {error}", trial()));
            }
            if lines.is_empty() {
                begun += 1;
            }
            // The next it would have done is an import three times of each four that follow a party.
            let last = lines.last().map(|(_, name)| name.clone());
            said.extend(lines);
            let registry = Registry::open(&path, today())
                .map_err(|error| format!("{}: it does not open: {error}", trial()))?;
            let there = world::names(&registry).map_err(|error| error.to_string())?;
            for (what, name) in &said {
                let found = match what.as_str() {
                    "party" => u32::from(there.contains(name)),
                    "import" => there.range(format!("{name} ")..format!("{name}!")).count() as u32,
                    _ => continue,
                };
                let wanted = if what == "party" { 1 } else { ROWS };
                if found != wanted {
                    return Err(format!(
                        "{}: {what} {name} was acknowledged: {found} of {wanted} are there",
                        trial()
                    ));
                }
            }
            // What was under way and never acknowledged is there as a whole or not at all.
            let next = last
                .as_deref()
                .and_then(|name| name.rsplit_once(' '))
                .map_or(0, |(_, at)| at.parse::<u32>().map_or(0, |at| at + 1));
            if next % 5 == 3 {
                during_import += 1;
                let name = format!("{start} {next}");
                let rows = there.range(format!("{name} ")..format!("{name}!")).count() as u32;
                if rows != 0 && rows != ROWS {
                    return Err(format!("{}: {rows} of {ROWS} rows of {name} are there", trial()));
                }
            }
            world::whole(&registry).map_err(|error| format!("{}: {error}", trial()))?;
        }
        parties += said.iter().filter(|(what, _)| what == "party").count() as u64;
        imports += said.iter().filter(|(what, _)| what == "import").count() as u64;
        done += EACH.min(times - done);
    }
    Ok(vec![
        ("programs killed", u64::from(times)),
        ("of these before their first write was acknowledged", begun),
        ("of these in the middle of an import", during_import),
        ("acknowledged parties, all there", parties),
        ("acknowledged imports, all rows there", imports),
        ("acknowledged writes lost", 0),
        ("imports half there", 0),
        ("files not whole", 0),
    ])
}

/// Starts a writer and kills it; answers what it said.
pub(crate) fn once(
    mut program: Command,
    path: &Path,
    start: &str,
    chance: &mut Chance,
) -> Result<Vec<(String, String)>, String> {
    let mut writer = program
        .arg(ARGUMENT)
        .arg(path)
        .arg(start)
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .map_err(|error| error.to_string())?;
    let out = writer.stdout.take().ok_or("no output")?;
    let (tell, told) = mpsc::channel();
    let reading = std::thread::spawn(move || {
        for line in BufReader::new(out).lines().map_while(Result::ok) {
            if tell.send(line).is_err() {
                return;
            }
        }
    });
    // One in eight is killed while it opens; the others some acts later, at any moment of one.
    let mut lines = Vec::new();
    let wait = |lines: &mut Vec<String>, count: usize| {
        while lines.len() < count {
            match told.recv_timeout(Duration::from_secs(60)) {
                Ok(line) => lines.push(line),
                Err(_) => return,
            }
        }
    };
    if chance.below(8) > 0 {
        wait(&mut lines, 1 + chance.below(7));
    }
    std::thread::sleep(Duration::from_micros(chance.below(40_000) as u64));
    writer.kill().map_err(|error| error.to_string())?;
    writer.wait().map_err(|error| error.to_string())?;
    let _ = reading.join();
    lines.extend(told.try_iter());
    Ok(lines
        .iter()
        .filter_map(|line| line.split_once('\t'))
        .map(|(what, name)| (what.to_owned(), name.to_owned()))
        .collect())
}
