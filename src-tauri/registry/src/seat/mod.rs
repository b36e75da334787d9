//! The seat: who writes to a registry.
//!
//! - While a registry is open for writing there is a file beside it, `office.tawama-seat`, that
//!   says who writes, on which machine, since when, and when they were last heard of.
//! - On a disk of this machine SQLite's own locks hold: several programs of one machine share the
//!   seat and write in turn. On a network or in a folder kept in step ([`Medium`]) one program
//!   alone has it, and SQLite keeps a rollback journal there instead of its write-ahead log.
//! - Whoever comes second reads: a private copy ([`aside`]), taken in a moment when nobody wrote
//!   and looked through, because pages that another machine writes cannot be trusted as they come.
//! - A seat whose program is gone from this machine is taken over at once: the lock on it says so.
//!   One of another machine that has not been heard of for [`SILENT_AFTER`] is told to be silent,
//!   and only a person can free it: that machine may be asleep with unsaved work.
//! - Whoever lost the seat meanwhile writes no more: it is looked at before every write in a
//!   shared place, and every [`BEAT`] anywhere.
//!
//! Here alone the library reads a clock: what is told is a sign of life, no fact of the office's.

pub mod aside;
pub mod conflict;
mod file;
mod medium;

use std::fs::File;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::thread::JoinHandle;
use std::time::{Duration, Instant};

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

pub use medium::{Medium, MediumKind};

use self::file::Lock;
use crate::error::{Error, Result};
use crate::store::sibling;
use crate::terms::terms;

/// How often whoever writes gives a sign of life.
pub const BEAT: Duration = Duration::from_secs(20);

/// After how long without a sign of life a seat is told to be silent: several beats, and the time
/// that a program takes to keep a folder in step.
pub const SILENT_AFTER: chrono::Duration = chrono::Duration::minutes(5);

/// How long a seat that another program is just taking is waited for.
const PATIENCE: Duration = Duration::from_secs(2);

/// Whoever holds a seat.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct SeatHolder {
    /// Who writes.
    pub who: String,
    /// On which machine.
    pub machine: String,
    /// As which process of it.
    pub process: u32,
    /// Since when, in UTC (RFC 3339).
    #[specta(type = String)]
    pub since: DateTime<Utc>,
    /// When they were last heard of, in UTC (RFC 3339), by the clock of their machine.
    #[specta(type = String)]
    pub heard: DateTime<Utc>,
    /// How many signs of life they gave: clocks of two machines need not agree.
    pub beat: u32,
    /// What tells this sitting from any other.
    pub token: String,
}

impl SeatHolder {
    fn new(who: &str, machine: &str) -> Self {
        let now = Utc::now();
        Self {
            who: who.chars().take(80).collect(),
            machine: machine.to_owned(),
            process: std::process::id(),
            since: now,
            heard: now,
            beat: 0,
            token: uuid::Uuid::now_v7().to_string(),
        }
    }

    /// Whether they write on another machine than this one.
    pub(crate) fn is_elsewhere(&self) -> bool {
        self.machine != machine()
    }

    /// Whether they have not been heard of for long. A clock that runs ahead is no silence.
    #[must_use]
    pub fn is_silent(&self, now: DateTime<Utc>) -> bool {
        now - self.heard > SILENT_AFTER
    }
}

terms! {
    /// How the seat stands for whoever only reads.
    pub enum Presence {
        /// Someone writes.
        Writing = "writing",
        /// Whoever wrote has not been heard of for long: the seat can be freed.
        Silent = "silent",
        /// Nobody writes any more: the registry can be opened for writing.
        Free = "free",
    }
}

/// Who writes to an open registry, and in what kind of place it lies.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct SeatStanding {
    /// The place.
    pub medium: Medium,
    /// How the seat stands, when another has it or had it.
    pub presence: Option<Presence>,
    /// Who that is, or was.
    pub holder: Option<SeatHolder>,
    /// Whether the seat was ours and another took it: nothing more can be written.
    pub lost: bool,
    /// When the private copy was taken that is looked at, in UTC (RFC 3339).
    #[specta(type = Option<String>)]
    pub copied: Option<DateTime<Utc>>,
    /// The names of copies in conflict that lie beside the registry.
    pub conflicts: Vec<String>,
}

/// What came of asking for a seat.
pub(crate) enum Taken {
    /// It is ours.
    Ours(Seat),
    /// Another has it.
    Theirs(SeatHolder),
}

/// A seat that is ours, until it is dropped.
pub(crate) struct Seat {
    inner: Arc<Inner>,
    heart: Option<JoinHandle<()>>,
}

struct Inner {
    path: PathBuf,
    file: File,
    /// Whether other programs of this machine may hold it with us.
    together: bool,
    state: Mutex<State>,
    bell: Condvar,
}

struct State {
    me: SeatHolder,
    leaving: bool,
    lost: Option<SeatHolder>,
}

/// The seat file of a registry.
pub(crate) fn path_of(registry: &Path) -> PathBuf {
    sibling(registry, "-seat")
}

/// Who has the seat of `registry`, and how it stands; nothing when nobody has.
#[must_use]
pub fn holder(registry: &Path) -> Option<(SeatHolder, Presence)> {
    let path = path_of(registry);
    let holder = file::read(&path)?;
    let gone = holder.machine == machine() && {
        let opened = file::open(&path).ok().flatten();
        opened.is_none_or(|opened| file::alone(&opened) == Lock::Had) || !is_running(holder.process)
    };
    let presence = if gone {
        Presence::Free
    } else if holder.is_silent(Utc::now()) {
        Presence::Silent
    } else {
        Presence::Writing
    };
    Some((holder, presence))
}

/// Frees a seat whose holder is silent, as someone decided who saw `seen`.
///
/// # Errors
/// [`Error::Seated`] when it has been heard of since, or another has taken it; [`Error::Io`] when
/// the file cannot be taken away.
pub fn free(registry: &Path, seen: &SeatHolder) -> Result<()> {
    let path = path_of(registry);
    let Some((now, presence)) = holder(registry) else { return Ok(()) };
    let heard_since = (&now.token, now.beat) != (&seen.token, seen.beat);
    // A lock that reaches the other machine knows better than any clock.
    let alive = file::open(&path)?.is_some_and(|file| file::alone(&file) == Lock::Taken);
    if presence == Presence::Writing || alive || heard_since {
        return Err(Error::Seated(Box::new(now)));
    }
    match std::fs::remove_file(&path) {
        Err(error) if error.kind() != std::io::ErrorKind::NotFound => Err(Error::Io(path, error)),
        _ => Ok(()),
    }
}

/// Asks for the seat of `registry` in the name of `who`.
///
/// # Errors
/// [`Error::Io`] when the file beside the registry cannot be made.
pub(crate) fn take(registry: &Path, medium: &Medium, who: &str) -> Result<Taken> {
    take_as(registry, medium, SeatHolder::new(who, &machine()))
}

fn take_as(registry: &Path, medium: &Medium, me: SeatHolder) -> Result<Taken> {
    let path = path_of(registry);
    let together = !medium.is_shared();
    let since = Instant::now();
    loop {
        let waited = since.elapsed() >= PATIENCE;
        match once(&path, together, waited, &me)? {
            Some(Ok(file)) => return Ok(Taken::Ours(Seat::sit(path, file, together, me))),
            Some(Err(holder)) => return Ok(Taken::Theirs(holder)),
            // Another is just taking or leaving it.
            None if !waited => std::thread::sleep(Duration::from_millis(20)),
            None => {
                let holder = file::read(&path).unwrap_or_else(|| unreadable(&path));
                return Ok(Taken::Theirs(holder));
            }
        }
    }
}

/// Tries once: the file that is held, or who holds it, or nothing when it is worth another try.
fn once(
    path: &Path,
    together: bool,
    waited: bool,
    me: &SeatHolder,
) -> Result<Option<std::result::Result<File, SeatHolder>>> {
    let (file, made) = match file::make(path)? {
        Some(file) => (file, true),
        None => match file::open(path)? {
            Some(file) => (file, false),
            None => return Ok(None),
        },
    };
    let lock = file::alone(&file);
    let there = if made { None } else { file::read_open(&file) };
    let free = match &there {
        // Who cannot be alone where a file was just made is in the way of another who came first.
        None if made => lock != Lock::Taken,
        // One that was never written: on this machine its maker is gone when nobody holds it.
        None => waited && together && lock == Lock::Had,
        Some(holder) => {
            let gone = lock == Lock::Had || (lock == Lock::Unknown && !is_running(holder.process));
            holder.machine == me.machine && gone
        }
    };
    if free {
        file::write(&file, me).map_err(Error::io(path))?;
        if together && lock == Lock::Had && file::together(&file) != Lock::Had {
            return Ok(None);
        }
        // Whoever left may have taken the file away under our hands.
        let held = file::read(path).is_some_and(|now| now.token == me.token);
        return Ok(held.then_some(Ok(file)));
    }
    let Some(holder) = there else { return Ok(None) };
    if together && holder.machine == me.machine {
        let beside = lock == Lock::Unknown || file::together(&file) == Lock::Had;
        let there = file::read(path).is_some_and(|now| now.token == holder.token);
        return Ok((beside && there).then_some(Ok(file)));
    }
    Ok(Some(Err(holder)))
}

/// A seat that says nothing that can be read.
fn unreadable(path: &Path) -> SeatHolder {
    let written = std::fs::metadata(path).and_then(|about| about.modified());
    let heard = written.map_or_else(|_| Utc::now(), DateTime::<Utc>::from);
    SeatHolder {
        since: heard,
        heard,
        process: 0,
        token: String::new(),
        ..SeatHolder::new("?", "?")
    }
}

impl Seat {
    fn sit(path: PathBuf, file: File, together: bool, me: SeatHolder) -> Self {
        let state = Mutex::new(State { me, leaving: false, lost: None });
        let inner = Arc::new(Inner { path, file, together, state, bell: Condvar::new() });
        let beating = Arc::clone(&inner);
        let heart = std::thread::Builder::new()
            .name("seat".to_owned())
            .spawn(move || beating.beat_until_left())
            // Without a heart the seat is told to be silent after a while, and held all the same.
            .ok();
        Self { inner, heart }
    }

    /// Who took the seat from us, if someone did, as far as is known.
    pub(crate) fn lost(&self) -> Option<SeatHolder> {
        self.inner.state().lost.clone()
    }

    /// Looks whether the seat is still ours, where others can reach it.
    pub(crate) fn look(&self) {
        if !self.inner.together {
            self.inner.look();
        }
    }

    /// Refuses when the seat is no longer ours; in a shared place it is looked at anew.
    ///
    /// # Errors
    /// [`Error::Seated`].
    pub(crate) fn refuse_lost(&self) -> Result<()> {
        self.look();
        match self.lost() {
            None => Ok(()),
            Some(holder) => Err(Error::Seated(Box::new(holder))),
        }
    }
}

impl Inner {
    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn beat_until_left(&self) {
        let mut state = self.state();
        // Whoever leaves at once may have rung before this thread began.
        while !state.leaving && state.lost.is_none() {
            let (now, waited) =
                self.bell.wait_timeout(state, BEAT).unwrap_or_else(PoisonError::into_inner);
            state = now;
            if waited.timed_out() {
                drop(state);
                self.look();
                self.give_sign();
                state = self.state();
            }
        }
    }

    /// Looks whether another has taken the seat. A file that is not there or cannot be read says
    /// nothing: a network that is away takes nobody's seat.
    fn look(&self) {
        let Some(there) = file::read(&self.path) else { return };
        let mut state = self.state();
        let ours =
            there.token == state.me.token || (self.together && there.machine == state.me.machine);
        if !ours {
            state.lost = Some(there);
        }
    }

    /// Says that whoever is named in the seat lives: on a disk of this machine it may be another
    /// program of it that has sat down first.
    fn give_sign(&self) {
        let mut state = self.state();
        if state.lost.is_some() {
            return;
        }
        let told = file::read_open(&self.file).filter(|it| it.machine == state.me.machine);
        let mut told = told.unwrap_or_else(|| state.me.clone());
        told.heard = Utc::now();
        told.beat = told.beat.wrapping_add(1);
        if file::write(&self.file, &told).is_ok() && told.token == state.me.token {
            state.me = told;
        }
    }

    fn leave(&self) {
        let ours = file::read(&self.path).is_some_and(|there| {
            let state = self.state();
            there.token == state.me.token || (self.together && there.machine == state.me.machine)
        });
        // The last of this machine takes the file away.
        if ours && file::alone(&self.file) != Lock::Taken {
            let _ = std::fs::remove_file(&self.path);
        }
    }
}

impl Drop for Seat {
    fn drop(&mut self) {
        self.inner.state().leaving = true;
        self.inner.bell.notify_all();
        if let Some(heart) = self.heart.take() {
            let _ = heart.join();
        }
        self.inner.leave();
    }
}

/// What this machine is called in its network.
fn machine() -> String {
    gethostname::gethostname().to_string_lossy().into_owned()
}

/// Whether a process of this machine still runs; yes where that cannot be told.
fn is_running(process: u32) -> bool {
    let all = Path::new("/proc/self");
    !all.exists() || Path::new("/proc").join(process.to_string()).exists()
}

#[cfg(test)]
#[allow(clippy::panic)]
mod tests {
    use super::*;

    fn place(kind: MediumKind) -> Medium {
        Medium { kind, name: String::new() }
    }

    fn ours(taken: Taken) -> Seat {
        match taken {
            Taken::Ours(seat) => seat,
            Taken::Theirs(holder) => panic!("{holder:?}"),
        }
    }

    fn theirs(taken: Taken) -> SeatHolder {
        match taken {
            Taken::Theirs(holder) => holder,
            Taken::Ours(_) => panic!("it is ours"),
        }
    }

    /// A seat of another machine, last heard of so long ago.
    fn other(registry: &Path, ago: chrono::Duration) -> SeatHolder {
        let mut holder = SeatHolder::new("Karim", "another-machine");
        holder.heard -= ago;
        std::fs::write(path_of(registry), serde_json::to_vec(&holder).unwrap()).unwrap();
        holder
    }

    #[test]
    fn in_a_shared_place_one_has_it_and_on_a_disk_the_programs_of_a_machine_share_it() {
        for kind in [MediumKind::Synchronised, MediumKind::Network] {
            let folder = tempfile::tempdir().unwrap();
            let registry = folder.path().join("office.tawama");
            let first = ours(take(&registry, &place(kind), "Amina").unwrap());
            let seen = theirs(take(&registry, &place(kind), "Karim").unwrap());
            assert_eq!((seen.who.as_str(), seen.process), ("Amina", std::process::id()));
            assert_eq!(holder(&registry).unwrap(), (seen, Presence::Writing));
            drop(first);
            assert!(!path_of(&registry).exists());
            drop(ours(take(&registry, &place(kind), "Karim").unwrap()));
        }
        let folder = tempfile::tempdir().unwrap();
        let registry = folder.path().join("office.tawama");
        let disk = place(MediumKind::Local);
        let first = ours(take(&registry, &disk, "Amina").unwrap());
        let second = ours(take(&registry, &disk, "Karim").unwrap());
        assert_eq!(holder(&registry).unwrap().0.who, "Amina");
        drop(first);
        assert_eq!(holder(&registry).unwrap().1, Presence::Writing, "one of the two still writes");
        drop(second);
        assert!(!path_of(&registry).exists());
    }

    #[test]
    fn a_seat_whose_program_is_gone_from_this_machine_is_taken_over() {
        for kind in [MediumKind::Local, MediumKind::Synchronised] {
            let folder = tempfile::tempdir().unwrap();
            let registry = folder.path().join("office.tawama");
            let left = SeatHolder::new("Karim", &machine());
            std::fs::write(path_of(&registry), serde_json::to_vec(&left).unwrap()).unwrap();
            assert_eq!(holder(&registry).unwrap().1, Presence::Free);
            let seat = ours(take(&registry, &place(kind), "Amina").unwrap());
            assert_eq!(holder(&registry).unwrap().0.who, "Amina");
            drop(seat);
        }
    }

    #[test]
    fn a_seat_of_another_machine_is_never_taken_and_only_freed_when_it_is_silent() {
        for kind in [MediumKind::Local, MediumKind::Network] {
            let folder = tempfile::tempdir().unwrap();
            let registry = folder.path().join("office.tawama");
            let writing = other(&registry, chrono::Duration::minutes(1));
            assert_eq!(theirs(take(&registry, &place(kind), "Amina").unwrap()), writing);
            assert!(matches!(free(&registry, &writing), Err(Error::Seated(_))));
            let silent = other(&registry, chrono::Duration::minutes(6));
            assert_eq!(theirs(take(&registry, &place(kind), "Amina").unwrap()), silent);
            assert_eq!(holder(&registry).unwrap().1, Presence::Silent);
            // It gave a sign of life after someone decided.
            let mut heard = silent.clone();
            heard.beat = 9;
            std::fs::write(path_of(&registry), serde_json::to_vec(&heard).unwrap()).unwrap();
            assert!(matches!(free(&registry, &silent), Err(Error::Seated(_))));
            free(&registry, &heard).unwrap();
            drop(ours(take(&registry, &place(kind), "Amina").unwrap()));
        }
    }

    #[test]
    fn whoever_lost_the_seat_is_told_and_leaves_it_to_the_other() {
        let folder = tempfile::tempdir().unwrap();
        let registry = folder.path().join("office.tawama");
        let seat = ours(take(&registry, &place(MediumKind::Network), "Amina").unwrap());
        seat.refuse_lost().unwrap();
        let karim = other(&registry, chrono::Duration::zero());
        let refused = seat.refuse_lost().unwrap_err();
        assert!(matches!(refused, Error::Seated(by) if *by == karim));
        drop(seat);
        assert_eq!(file::read(&path_of(&registry)).unwrap(), karim);
    }

    #[test]
    fn a_sign_of_life_is_given_and_a_seat_that_says_nothing_is_waited_for_and_left() {
        let folder = tempfile::tempdir().unwrap();
        let registry = folder.path().join("office.tawama");
        let seat = ours(take(&registry, &place(MediumKind::Network), "أمينة").unwrap());
        let before = file::read(&path_of(&registry)).unwrap();
        seat.inner.give_sign();
        let after = file::read(&path_of(&registry)).unwrap();
        assert_eq!((after.beat, after.token), (before.beat + 1, before.token));
        assert!(after.heard >= before.heard);
        drop(seat);
        std::fs::write(path_of(&registry), "half a sen").unwrap();
        let seen = theirs(take(&registry, &place(MediumKind::Network), "Amina").unwrap());
        assert_eq!(seen.who, "?");
    }
}
