//! What may be hostile is looked at in a process of its own: this very program, started again
//! with an argument that says what for.
//!
//! That process gets what it needs as its standard input and may do nothing but answer on its
//! standard output: it has little memory, little time, and no file that it could write. Whatever
//! happens to it, the program that asked lives on and says what happened.
//!
//! | who | what for |
//! |---|---|
//! | [`sheet::apart`](crate::sheet::apart) | reads a workbook |
//! | `tawama-press`, `template` | sets an office's template |

use std::ffi::OsStr;
use std::fs::File;
use std::io::{Read, Write};
use std::process::{Command, ExitCode, Stdio};
use std::time::{Duration, Instant};

use serde::Serialize;
use serde::de::DeserializeOwned;

/// How long an answer may be, in bytes.
const LONGEST_ANSWER: u64 = 1024 * 1024 * 1024;

/// What the process is given to read.
#[derive(Debug)]
pub enum Told {
    /// A file, which it reads itself.
    File(File),
    /// Bytes, all of which it reads before it answers.
    Bytes(Vec<u8>),
}

/// Starts `program` with `argument`, has it read what it is told, and gives it `time` to answer.
/// Nothing when it could not be started, took longer, died, or answered anything else.
#[must_use]
pub fn ask<A: DeserializeOwned>(
    program: &OsStr,
    argument: &str,
    told: Told,
    time: Duration,
) -> Option<A> {
    let (input, bytes) = match told {
        Told::File(file) => (Stdio::from(file), None),
        Told::Bytes(bytes) => (Stdio::piped(), Some(bytes)),
    };
    let mut child = Command::new(program)
        .arg(argument)
        .stdin(input)
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .ok()?;
    let (into, out) = (child.stdin.take(), child.stdout.take());
    // A process that dies before it has read all leaves us a closed pipe.
    let telling =
        std::thread::spawn(move || into.zip(bytes).map(|(mut into, it)| into.write_all(&it)));
    let answer = std::thread::spawn(move || {
        let mut bytes = Vec::new();
        if let Some(out) = out {
            let _ = out.take(LONGEST_ANSWER).read_to_end(&mut bytes);
        }
        bytes
    });
    let begun = Instant::now();
    // It ends by itself soon after it has answered; a process that does neither is ended.
    while !answer.is_finished() && begun.elapsed() < time {
        std::thread::sleep(Duration::from_millis(2));
    }
    let _ = child.kill();
    let _ = child.wait();
    let _ = telling.join();
    serde_json::from_slice(&answer.join().unwrap_or_default()).ok()
}

/// Whether this process was started with `argument`.
#[must_use]
pub fn is_asked(argument: &str) -> bool {
    std::env::args_os().nth(1).is_some_and(|first| first == argument)
}

/// Answers, and says how the process ends.
#[must_use]
pub fn answer(answer: &impl Serialize) -> ExitCode {
    let mut out = std::io::BufWriter::new(std::io::stdout().lock());
    let told = serde_json::to_writer(&mut out, answer).is_ok() && out.flush().is_ok();
    if told { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

/// Takes from this process what it does not need: all but `memory` bytes of its own and
/// `computing` seconds of a processor, and every file that it could write. Where a system knows
/// no such limit, the time that [`ask`] gives still holds.
pub fn limit(memory: u64, computing: u64) {
    #[cfg(unix)]
    {
        use rlimit::Resource;
        // Where a system knows no such limit, the others still hold.
        for (resource, most) in [
            (Resource::DATA, memory),
            (Resource::CPU, computing),
            (Resource::FSIZE, 0),
            (Resource::CORE, 0),
        ] {
            let _ = resource.set(most, most);
        }
    }
    #[cfg(not(unix))]
    let _ = (memory, computing);
}
