//! The registry: one file, many readers, one writer, one door for every write.

use std::cell::Cell;
use std::collections::BTreeSet;
use std::ops::Deref;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicI64, Ordering};
use std::sync::{Mutex, MutexGuard};

use chrono::{DateTime, NaiveDate, Utc};
use rusqlite::session::Session;
use rusqlite::{Connection, ErrorCode, TransactionBehavior};
use serde::{Deserialize, Serialize};

use crate::change::{self, Op};
use crate::derived;
use crate::document;
use crate::error::{Error, Result};
use crate::id::Id;
use crate::office;
use crate::record::Kind;
use crate::seat::aside::Aside;
use crate::seat::{self, Medium, Presence, Seat, SeatHolder, SeatStanding, Taken};
use crate::store::{self, ReadOnly};
use crate::text::Sorting;

/// Who does something, and when. The edge of the program makes it; nothing
/// further in reads a clock.
#[derive(Debug, Clone)]
pub struct Stamp {
    /// Who does it, as the history will tell.
    pub actor: String,
    /// The instant.
    pub at: DateTime<Utc>,
    /// The day it is where the office is.
    pub today: NaiveDate,
}

/// What a write answers: its value, the number of its change, and the kinds of
/// records that are no longer as they were.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct Changed<T> {
    /// What the verb answered.
    pub value: T,
    /// The number of the change, by which it can be undone; none when nothing changed.
    pub change: Option<u32>,
    /// The kinds of records that were touched.
    pub touched: Vec<Kind>,
}

/// A transaction of the one writer, as a verb sees it.
pub struct Tx<'a> {
    conn: &'a Connection,
    stamp: &'a Stamp,
    change: u32,
    about: Cell<Option<Id>>,
}

impl Tx<'_> {
    /// Says which record the act is about, where its kind alone does not tell.
    pub(crate) fn is_about(&self, id: Id) {
        self.about.set(Some(id));
    }

    /// A new identity.
    #[must_use]
    pub fn id(&self) -> Id {
        Id::new(self.stamp.at)
    }

    /// Who does it.
    #[must_use]
    pub fn actor(&self) -> &str {
        &self.stamp.actor
    }

    /// The day it is.
    #[must_use]
    pub fn today(&self) -> NaiveDate {
        self.stamp.today
    }

    /// The number of this change, which is the version of every record it writes.
    #[must_use]
    pub fn change(&self) -> u32 {
        self.change
    }
}

impl Deref for Tx<'_> {
    type Target = Connection;

    fn deref(&self) -> &Connection {
        self.conn
    }
}

/// An open registry.
pub struct Registry {
    path: PathBuf,
    read_only: Option<ReadOnly>,
    writer: Mutex<Connection>,
    readers: Mutex<Vec<Connection>>,
    /// What is looked at when it is not the file itself; it goes after the connections to it.
    aside: Option<Aside>,
    /// Who wrote when it was opened, if that was another.
    theirs: Option<SeatHolder>,
    /// Our seat; it is left after the connections are closed.
    seat: Option<Seat>,
    medium: Medium,
    /// Which file it was when it was opened.
    mark: Option<(u64, u64)>,
    day: Mutex<NaiveDate>,
    /// SQLite's count of what other connections wrote, as last seen by the writer.
    seen: AtomicI64,
    sorting: Sorting,
}

impl Registry {
    /// Makes a new registry at `path`, with the countries and the fields of
    /// cooperation that an office starts from.
    ///
    /// # Errors
    /// [`Error::AlreadyThere`] when something is at `path`; [`Error::Io`] when the
    /// place cannot be written.
    pub fn create(path: &Path, office: &office::NewOffice, stamp: &Stamp) -> Result<Self> {
        office.check()?;
        let medium = Medium::of(path);
        let conn = store::create(path, medium.is_shared())?;
        let made = seat::take(path, &medium, &stamp.actor).and_then(|taken| match taken {
            Taken::Ours(seat) => {
                let opened = Opened { conn, read_only: None, aside: None, theirs: None, medium };
                Self::over(path, opened, Some(seat), stamp.today)
            }
            Taken::Theirs(holder) => Err(Error::Seated(Box::new(holder))),
        });
        let made = made.and_then(|registry| registry.furnish(office, stamp).map(|()| registry));
        if made.is_err() {
            // It was made a moment ago and holds nothing of anyone's.
            for end in ["", "-wal", "-shm", "-journal"] {
                let _ = std::fs::remove_file(store::sibling(path, end));
            }
        }
        made
    }

    /// Opens the registry at `path` in the name of whoever is logged in; read-only where the place
    /// allows no more, or where another writes to it.
    ///
    /// # Errors
    /// [`Error::Missing`], [`Error::NotARegistry`], [`Error::Newer`],
    /// [`Error::Damaged`]: the file is left as it is.
    pub fn open(path: &Path, today: NaiveDate) -> Result<Self> {
        let user = ["USER", "USERNAME", "LOGNAME"].iter().find_map(|name| std::env::var(name).ok());
        Self::open_as(path, today, user.as_deref().unwrap_or("?"))
    }

    /// The same in the name of `who`, whom others on other machines are told of.
    ///
    /// # Errors
    /// As [`Registry::open`].
    pub fn open_as(path: &Path, today: NaiveDate, who: &str) -> Result<Self> {
        store::look_at_header(path)?;
        let medium = Medium::of(path);
        if let Some(why) = store::why_read_only(path, None) {
            return Self::look_at(path, why, None, medium, today);
        }
        match seat::take(path, &medium, who)? {
            Taken::Theirs(holder) => {
                Self::look_at(path, ReadOnly::Seat, Some(holder), medium, today)
            }
            Taken::Ours(seat) => {
                let conn = store::open(path, medium.is_shared())?;
                let opened = Opened { conn, read_only: None, aside: None, theirs: None, medium };
                Self::over(path, opened, Some(seat), today)
            }
        }
    }

    /// Opens the registry at `path` for reading only.
    ///
    /// # Errors
    /// As [`Registry::open`].
    pub fn open_read_only(path: &Path, today: NaiveDate) -> Result<Self> {
        store::look_at_header(path)?;
        let theirs = seat::holder(path).map(|(holder, _)| holder);
        Self::look_at(path, ReadOnly::Asked, theirs, Medium::of(path), today)
    }

    /// Looks at the same registry anew, as it now is, for the same reason.
    ///
    /// # Errors
    /// As [`Registry::open`].
    pub fn look_again(&self, today: NaiveDate) -> Result<Self> {
        store::look_at_header(&self.path)?;
        let why = self.read_only.unwrap_or(ReadOnly::Asked);
        Self::look_at(&self.path, why, self.theirs.clone(), self.medium.clone(), today)
    }

    fn look_at(
        path: &Path,
        why: ReadOnly,
        theirs: Option<SeatHolder>,
        medium: Medium,
        today: NaiveDate,
    ) -> Result<Self> {
        // Where another machine may write, pages are not trusted as they come.
        let elsewhere = medium.is_shared() || theirs.as_ref().is_some_and(SeatHolder::is_elsewhere);
        let aside = elsewhere.then(|| Aside::of(path)).transpose()?;
        let conn = match &aside {
            Some(aside) => store::open_aside(aside.file())?,
            None => store::open_read_only(path, why)?,
        };
        let opened = Opened { conn, read_only: Some(why), aside, theirs, medium };
        Self::over(path, opened, None, today)
    }

    fn over(path: &Path, opened: Opened, seat: Option<Seat>, today: NaiveDate) -> Result<Self> {
        let Opened { conn, read_only, aside, theirs, medium } = opened;
        let registry = Self {
            path: path.to_owned(),
            read_only,
            writer: Mutex::new(conn),
            readers: Mutex::new(Vec::new()),
            aside,
            theirs,
            seat,
            medium,
            mark: store::mark(path),
            day: Mutex::new(NaiveDate::MIN),
            seen: AtomicI64::new(0),
            sorting: Sorting::new()?,
        };
        registry.turn_to(today)?;
        registry.changed_elsewhere()?;
        Ok(registry)
    }

    fn furnish(&self, office: &office::NewOffice, stamp: &Stamp) -> Result<()> {
        let conn = self.writer();
        let tx = conn.unchecked_transaction()?;
        office::furnish(&tx, office)?;
        derived::rebuild(&tx, &self.sorting, stamp.today)?;
        tx.commit()?;
        drop(conn);
        if let Some(home) = &office.home {
            self.write(stamp, Op::AddHome, |tx| office::settle(tx, home))?;
        }
        Ok(())
    }

    /// Where the file is.
    #[must_use]
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Why nothing can be written, if so.
    #[must_use]
    pub fn read_only(&self) -> Option<ReadOnly> {
        self.read_only
    }

    /// Who writes to it, and in what kind of place it lies, as it stands now.
    #[must_use]
    pub fn standing(&self) -> SeatStanding {
        let lost = self.seat.as_ref().and_then(|seat| {
            // Whoever lost it is told at once, and not when the seat is looked at by itself.
            seat.look();
            seat.lost()
        });
        let not_ours = self.read_only == Some(ReadOnly::Seat) || lost.is_some();
        let (holder, presence) = match seat::holder(&self.path).filter(|_| not_ours) {
            Some((holder, presence)) => (Some(holder), Some(presence)),
            None => {
                (lost.clone().or_else(|| self.theirs.clone()), not_ours.then_some(Presence::Free))
            }
        };
        SeatStanding {
            medium: self.medium.clone(),
            presence,
            holder: holder.filter(|_| not_ours),
            lost: lost.is_some(),
            copied: self.aside.as_ref().map(Aside::at),
            conflicts: seat::conflict::copies(&self.path),
        }
    }

    /// Makes `today` the day on which agreements stand where they stand. Cheap when
    /// the day is the same as before.
    ///
    /// # Errors
    /// When the registry cannot be read or written.
    pub fn turn_to(&self, today: NaiveDate) -> Result<()> {
        let mut day = self.day.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
        if *day == today {
            return Ok(());
        }
        if self.read_only.is_some() || self.seat.as_ref().is_some_and(|seat| seat.lost().is_some())
        {
            // Nothing can be written: each reader keeps its own view of the day.
            self.readers.lock().unwrap_or_else(std::sync::PoisonError::into_inner).clear();
            derived::turn_aside(&self.writer(), today)?;
        } else {
            let mut conn = self.writer();
            let other_recipe = derived::is_of_another_recipe(&conn)?;
            // Most days and most openings move nothing on: then nothing is written, and
            // another program that is writing is not waited for.
            if other_recipe || derived::is_behind(&conn, today)? {
                let tx = conn.transaction_with_behavior(TransactionBehavior::Immediate)?;
                if other_recipe {
                    derived::rebuild(&tx, &self.sorting, today)?;
                } else {
                    derived::turn_to(&tx, today)?;
                }
                tx.commit()?;
            }
        }
        *day = today;
        Ok(())
    }

    /// Whether another program wrote to the file since this was last asked; of a private copy,
    /// since it was taken ([`Registry::look_again`] takes another).
    ///
    /// # Errors
    /// When the registry cannot be read.
    pub fn changed_elsewhere(&self) -> Result<bool> {
        if let Some(aside) = &self.aside {
            return Ok(aside.is_behind());
        }
        let now =
            self.writer().pragma_query_value(None, "data_version", |row| row.get::<_, i64>(0))?;
        Ok(self.seen.swap(now, Ordering::Relaxed) != now)
    }

    /// Reads. Many can at once, and none waits for the writer.
    ///
    /// # Errors
    /// Whatever `look` answers, or that the file cannot be read.
    pub fn read<T>(&self, look: impl FnOnce(&Connection) -> Result<T>) -> Result<T> {
        let spare = self.readers().pop();
        let conn = match spare {
            Some(conn) => conn,
            None => {
                let conn = match &self.aside {
                    Some(aside) => store::reader(aside.file(), Some(ReadOnly::Asked))?,
                    None => store::reader(&self.path, self.read_only)?,
                };
                if self.read_only.is_some() {
                    let today = *self.day.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
                    derived::turn_aside(&conn, today)?;
                }
                conn
            }
        };
        // One transaction, so that everything looked at is of one moment.
        let mut tx = conn.unchecked_transaction()?;
        if self.medium.is_shared() && self.read_only.is_none() {
            // A write that a failing disk broke off has left its journal: only the writer may settle it.
            let begun =
                |conn: &Connection| conn.prepare_cached("SELECT 1 FROM sqlite_schema")?.exists([]);
            if begun(&tx).is_err() {
                drop(tx);
                begun(&self.writer())?;
                tx = conn.unchecked_transaction()?;
            }
        }
        let seen = look(&tx);
        drop(tx);
        self.readers().push(conn);
        seen
    }

    /// The one door for every write. Runs `verb` in a transaction that SQLite's
    /// session extension watches, and keeps the change set with it, from which
    /// come undo, redo and the history of every record. When `verb` fails nothing
    /// is changed; when it answers, what it wrote is on the disk.
    ///
    /// # Errors
    /// Whatever `verb` answers, [`Error::ReadOnly`], [`Error::Busy`].
    pub fn write<T>(
        &self,
        stamp: &Stamp,
        op: Op,
        verb: impl FnOnce(&Tx<'_>) -> Result<T>,
    ) -> Result<Changed<T>> {
        self.turn_to(stamp.today)?;
        let mut conn = self.writer_for_writing()?;
        let tx = conn.transaction_with_behavior(TransactionBehavior::Immediate)?;
        let number = change::next(&tx)?;
        let mut changeset = Vec::new();
        let (value, about) = {
            let mut session = Session::new(&tx)?;
            // What is owned before its owner, so that an undoing deletes each row by itself and
            // a row that is no longer there is noticed.
            for facts in change::FACTS.iter().rev() {
                session.attach(Some(facts.table))?;
            }
            let verb_tx = Tx { conn: &tx, stamp, change: number, about: Cell::new(None) };
            let value = verb(&verb_tx)?;
            session.changeset_strm(&mut changeset)?;
            (value, verb_tx.about.get())
        };
        if changeset.is_empty() {
            return Ok(Changed { value, change: None, touched: Vec::new() });
        }
        let roots = change::roots(&tx, &changeset)?;
        let act = change::Act { number, op, undoes: None, redoes: None };
        change::supersede_undone(&tx)?;
        self.log(&tx, stamp, &act, &changeset, &roots, about)?;
        let ended = tx.commit();
        self.settle(&conn, number, ended)?;
        Ok(Changed { value, change: Some(number), touched: kinds(&roots) })
    }

    /// Takes back the latest act that stands, or the act `number`.
    ///
    /// # Errors
    /// [`Error::NothingToUndo`]; [`Error::UndoBlocked`] when later acts built upon it.
    pub fn undo(&self, stamp: &Stamp, number: Option<u32>) -> Result<Changed<u32>> {
        self.turn_to(stamp.today)?;
        let mut conn = self.writer_for_writing()?;
        let tx = conn.transaction_with_behavior(TransactionBehavior::Immediate)?;
        let (done, changeset) = change::to_undo(&tx, number)?;
        let back = change::inverted(&changeset)?;
        change::apply(&tx, &back)?;
        let act = change::Act {
            number: change::next(&tx)?,
            op: Op::Undo,
            undoes: Some(done),
            redoes: None,
        };
        let roots = change::roots(&tx, &back)?;
        change::mark(&tx, done, change::State::Undone)?;
        self.log(&tx, stamp, &act, &back, &roots, None)?;
        let ended = tx.commit();
        self.settle(&conn, act.number, ended)?;
        Ok(Changed { value: done, change: Some(act.number), touched: kinds(&roots) })
    }

    /// Does again what was undone last.
    ///
    /// # Errors
    /// [`Error::NothingToRedo`]; [`Error::UndoBlocked`] when the records changed since.
    pub fn redo(&self, stamp: &Stamp) -> Result<Changed<u32>> {
        self.turn_to(stamp.today)?;
        let mut conn = self.writer_for_writing()?;
        let tx = conn.transaction_with_behavior(TransactionBehavior::Immediate)?;
        let (undone, changeset) = change::to_redo(&tx)?;
        change::apply(&tx, &changeset)?;
        let act = change::Act {
            number: change::next(&tx)?,
            op: Op::Redo,
            undoes: None,
            redoes: Some(undone),
        };
        let roots = change::roots(&tx, &changeset)?;
        change::mark(&tx, undone, change::State::Done)?;
        self.log(&tx, stamp, &act, &changeset, &roots, None)?;
        let ended = tx.commit();
        self.settle(&conn, act.number, ended)?;
        Ok(Changed { value: undone, change: Some(act.number), touched: kinds(&roots) })
    }

    /// Writes what is no fact of the office's, and so no act of anyone's.
    ///
    /// # Errors
    /// Whatever `write` answers, [`Error::ReadOnly`], [`Error::Busy`].
    pub(crate) fn keep(&self, write: impl FnOnce(&Connection) -> Result<()>) -> Result<()> {
        let mut conn = self.writer_for_writing()?;
        let tx = conn.transaction_with_behavior(TransactionBehavior::Immediate)?;
        write(&tx)?;
        tx.commit()?;
        Ok(())
    }

    /// Keeps the text of a content, by which its documents are found from now on. It
    /// is derived from the content and no act of anyone's.
    ///
    /// # Errors
    /// [`Error::ReadOnly`], or when the registry cannot be written.
    pub fn keep_text(&self, sha256: &str, text: &str, today: NaiveDate) -> Result<()> {
        let mut conn = self.writer_for_writing()?;
        let tx = conn.transaction_with_behavior(TransactionBehavior::Immediate)?;
        for id in document::keep_text(&tx, sha256, text)? {
            derived::refresh(&tx, &self.sorting, Kind::Document, id, today)?;
        }
        tx.commit()?;
        Ok(())
    }

    /// Computes everything that is derived anew.
    ///
    /// # Errors
    /// When the registry cannot be written.
    pub fn rebuild(&self, today: NaiveDate) -> Result<()> {
        let mut conn = self.writer_for_writing()?;
        let tx = conn.transaction_with_behavior(TransactionBehavior::Immediate)?;
        derived::rebuild(&tx, &self.sorting, today)?;
        tx.commit()?;
        Ok(())
    }

    /// Makes the indexes of the file anew. What is damaged beyond them stays so, and is no error
    /// here: whoever looks again is told.
    pub(crate) fn reindex(&self) -> Result<()> {
        match self.writer_for_writing()?.execute_batch("REINDEX") {
            Err(error) if error.sqlite_error_code() == Some(ErrorCode::DatabaseCorrupt) => Ok(()),
            done => Ok(done?),
        }
    }

    /// Puts what `held` holds in the place of what this registry holds, in one transaction of
    /// SQLite's own, and brings it up to date.
    pub(crate) fn replace_by(&self, held: &Connection, today: NaiveDate) -> Result<()> {
        let mut conn = self.writer_for_writing()?;
        // Brought up to date in memory first: what cannot be is refused before anything changed.
        let mut whole = Connection::open_in_memory()?;
        copy_whole(held, &mut whole)?;
        store::bring_up_to_date(&mut whole)?;
        if store::schema(&whole)? != store::newest_schema()? {
            return Err(Error::Damaged("its tables are not those of a registry".to_owned()));
        }
        self.derive_anew(&whole, today)?;
        // The readers look at the old pages until they are asked again.
        self.readers().clear();
        copy_whole(&whole, &mut conn)
    }

    /// Derives everything anew in a copy of a registry that is held in memory, in one transaction: for each of
    /// its own SQLite would look through all pages that it holds.
    pub(crate) fn derive_anew(&self, copy: &Connection, today: NaiveDate) -> Result<()> {
        let tx = copy.unchecked_transaction()?;
        derived::rebuild(&tx, &self.sorting, today)?;
        Ok(tx.commit()?)
    }

    /// Ends a write. With a rollback journal a disk may take an act and then fail to say that it is
    /// safe: SQLite answers an error, and the act is there. Then it is made safe by one more write of
    /// what stands there already; only when that fails too is it refused.
    fn settle(&self, conn: &Connection, number: u32, ended: rusqlite::Result<()>) -> Result<()> {
        let Err(error) = ended else { return Ok(()) };
        if self.medium.is_shared() {
            let there = "SELECT EXISTS (SELECT 1 FROM change WHERE id = ?)";
            let there = conn.query_row(there, [number], |row| row.get(0)).unwrap_or(false);
            let again = |conn: &Connection| {
                let version: i64 =
                    conn.pragma_query_value(None, "user_version", |row| row.get(0))?;
                conn.pragma_update(None, "user_version", version)
            };
            if there && again(conn).is_ok() {
                return Ok(());
            }
        }
        Err(error.into())
    }

    /// Derives what the act made stale, and writes the act into the log.
    fn log(
        &self,
        tx: &Connection,
        stamp: &Stamp,
        act: &change::Act,
        changeset: &[u8],
        roots: &BTreeSet<(Kind, Option<Id>)>,
        about: Option<Id>,
    ) -> Result<()> {
        let told = derived::follow(tx, &self.sorting, roots, about, stamp.today)?;
        // What an act over several records was about is not told by its rows: the act that is
        // taken back or done again says it.
        let echoed = act.undoes.or(act.redoes);
        let subject = echoed.map_or(Ok(None), |act| change::subject_of_several(tx, act))?;
        let subject = subject.unwrap_or(told);
        change::log(tx, stamp, act, &subject, changeset, roots)
    }

    fn writer_for_writing(&self) -> Result<MutexGuard<'_, Connection>> {
        match (&self.seat, &self.theirs) {
            (Some(seat), _) => seat.refuse_lost()?,
            (None, Some(holder)) if self.read_only == Some(ReadOnly::Seat) => {
                return Err(Error::Seated(Box::new(holder.clone())));
            }
            (None, _) => return Err(Error::ReadOnly),
        }
        // A folder that was moved, or a file that another program put in the place of this one: SQLite
        // would go on writing into what nobody finds any more.
        if self.mark.is_some() && store::mark(&self.path) != self.mark {
            return Err(Error::Gone(self.path.clone()));
        }
        Ok(self.writer())
    }

    fn writer(&self) -> MutexGuard<'_, Connection> {
        // A verb that panicked left its transaction rolled back; the connection is sound.
        self.writer.lock().unwrap_or_else(std::sync::PoisonError::into_inner)
    }

    fn readers(&self) -> MutexGuard<'_, Vec<Connection>> {
        self.readers.lock().unwrap_or_else(std::sync::PoisonError::into_inner)
    }
}

impl Drop for Registry {
    fn drop(&mut self) {
        let lost = self.seat.as_ref().is_some_and(|seat| seat.lost().is_some());
        if self.read_only.is_none() && !lost {
            self.readers().clear();
            // The log is folded into the file, so that a copied file is a whole one.
            let _ = self.writer().execute_batch("PRAGMA wal_checkpoint(TRUNCATE)");
        }
    }
}

/// What an opened registry stands on.
struct Opened {
    conn: Connection,
    read_only: Option<ReadOnly>,
    aside: Option<Aside>,
    theirs: Option<SeatHolder>,
    medium: Medium,
}

/// Copies a whole registry over another.
pub(crate) fn copy_whole(from: &Connection, to: &mut Connection) -> Result<()> {
    // All pages in one step, which is one transaction.
    rusqlite::backup::Backup::new(from, to)?.run_to_completion(
        std::ffi::c_int::MAX,
        std::time::Duration::ZERO,
        None,
    )?;
    Ok(())
}

fn kinds(roots: &BTreeSet<(Kind, Option<Id>)>) -> Vec<Kind> {
    let kinds: BTreeSet<Kind> = roots.iter().map(|(kind, _)| *kind).collect();
    kinds.into_iter().collect()
}
