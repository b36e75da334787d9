//! The file: how it is made, opened, refused and brought up to date.

use std::fs::{File, OpenOptions};
use std::io::Read;
use std::path::{Path, PathBuf};

use rusqlite::config::DbConfig;
use rusqlite::{Connection, OpenFlags, OptionalExtension};
use rusqlite_migration::{M, Migrations, SchemaVersion};

use crate::error::{Error, Result};

/// The ending of a registry's file name.
pub const EXTENSION: &str = "tawama";

/// `TWMA`, at byte 68 of every registry's header, by which `file(1)` and this
/// program tell it from any other SQLite file.
const APPLICATION_ID: i32 = 0x5457_4D41;

/// The steps from an empty file to the newest schema. Only ever added to: the
/// first is frozen with the first release, and a file of each is kept in
/// `tests/frozen`.
const STEPS: &[M<'static>] = &[
    M::up(include_str!("../migrations/001-registry.sql")),
    M::up(include_str!("../migrations/002-life.sql")),
    M::up(include_str!("../migrations/003-programme.sql")),
    M::up(include_str!("../migrations/004-deadlines.sql")),
    M::up(include_str!("../migrations/005-documents.sql")),
    M::up(include_str!("../migrations/006-gifts.sql")),
    M::up(include_str!("../migrations/007-exhibitions.sql")),
    M::up(include_str!("../migrations/008-profiles.sql")),
    M::up(include_str!("../migrations/009-views.sql")),
    M::up(include_str!("../migrations/010-search.sql")),
    M::up(include_str!("../migrations/011-duplicates.sql")),
    M::up(include_str!("../migrations/012-letterhead.sql")),
    M::up(include_str!("../migrations/013-templates.sql")),
    M::up(include_str!("../migrations/014-settled.sql")),
    M::up(include_str!("../migrations/015-profile-names.sql")),
];

fn migrations() -> Migrations<'static> {
    Migrations::from_slice(STEPS)
}

/// Why a registry is open for reading only.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize, serde::Deserialize, specta::Type)]
#[serde(rename_all = "snake_case")]
pub enum ReadOnly {
    /// It was asked for.
    Asked,
    /// The file, its folder or its medium cannot be written.
    Place,
    /// Another writes to it: what is looked at is a private copy.
    Seat,
}

/// The folder beside the registry in which its documents are kept.
#[must_use]
pub fn documents_folder(registry: &Path) -> PathBuf {
    registry.with_extension("documents")
}

/// Makes an empty registry at `path`, readable by its owner alone, with the journal that its place
/// needs.
pub(crate) fn create(path: &Path, shared: bool) -> Result<Connection> {
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(path).map_err(|error| match error.kind() {
        std::io::ErrorKind::AlreadyExists => Error::AlreadyThere(path.to_owned()),
        _ => Error::Io(path.to_owned(), error),
    })?;
    let made = fill(path, shared);
    if made.is_err() {
        // Ours and still empty: a half-made registry is of no use to anyone.
        let _ = std::fs::remove_file(path);
    }
    made
}

fn fill(path: &Path, shared: bool) -> Result<Connection> {
    let mut conn = Connection::open_with_flags(path, writing())?;
    conn.pragma_update(None, "application_id", APPLICATION_ID)?;
    prepare(&conn)?;
    prepare_for_writing(&conn)?;
    choose_journal(&conn, shared)?;
    migrations().to_latest(&mut conn).map_err(migration_failed)?;
    Ok(conn)
}

/// Why a file that nobody else writes to is to be opened for reading only: as it was asked, or as
/// its place allows no more.
pub(crate) fn why_read_only(path: &Path, asked: Option<ReadOnly>) -> Option<ReadOnly> {
    asked.or_else(|| (!is_writable(path)).then_some(ReadOnly::Place))
}

/// Opens the registry at `path` for writing, with the journal that its place needs. A file of an
/// older version is copied beside itself and then brought up to date.
pub(crate) fn open(path: &Path, shared: bool) -> Result<Connection> {
    if shared && keeps_log(path)? {
        leave_log(path)?;
    }
    let mut conn = connect(path, writing())?;
    prepare_for_writing(&conn).map_err(by("schema check"))?;
    let version = version(&conn, path)?;
    if shared {
        choose_journal(&conn, shared)?;
    }
    if version < STEPS.len() {
        keep_a_copy(&conn, path, version)?;
        migrations().to_latest(&mut conn).map_err(migration_failed)?;
    }
    look_whole(&conn, path)?;
    refuse_unsound_small(&conn, path, true)?;
    if !shared {
        choose_journal(&conn, shared)?;
    }
    Ok(conn)
}

/// Opens the registry at `path` for reading only.
pub(crate) fn open_read_only(path: &Path, why: ReadOnly) -> Result<Connection> {
    let conn = reader(path, Some(why))?;
    if version(&conn, path)? < STEPS.len() {
        return Err(Error::ReadOnly);
    }
    look_whole(&conn, path)?;
    refuse_unsound_small(&conn, path, false)?;
    Ok(conn)
}

/// Opens a private copy of a registry: one of an older version is brought up to date.
pub(crate) fn open_aside(path: &Path) -> Result<Connection> {
    let mut conn = connect(path, writing())?;
    if version(&conn, path)? < STEPS.len() {
        migrations().to_latest(&mut conn).map_err(migration_failed)?;
    }
    drop(conn);
    open_read_only(path, ReadOnly::Asked)
}

/// The version of the schema, which this program knows.
fn version(conn: &Connection, path: &Path) -> Result<usize> {
    let known = STEPS.len();
    let found = migrations().current_version(conn).map_err(migration_failed);
    match found.map_err(by("header check"))? {
        SchemaVersion::Inside(version) => Ok(version.get()),
        SchemaVersion::Outside(version) => Err(Error::Newer { found: version.get(), known }),
        SchemaVersion::NoneSet => Err(Error::NotARegistry(path.to_owned())),
    }
}

/// Whether the file says that it is written to through a log (the read version of its header).
fn keeps_log(path: &Path) -> Result<bool> {
    let mut start = [0u8; 20];
    File::open(path).and_then(|mut file| file.read_exact(&mut start)).map_err(Error::io(path))?;
    Ok(start.last() == Some(&2))
}

/// Takes a file that came from a disk away from its log, by a connection of its own that is told
/// first to keep others out: so the log is read without the memory that machines cannot share, and
/// no lock of that stays with whoever writes afterwards.
fn leave_log(path: &Path) -> Result<()> {
    let conn = Connection::open_with_flags(path, writing())?;
    conn.busy_timeout(std::time::Duration::from_secs(5))?;
    conn.pragma_update(None, "locking_mode", "EXCLUSIVE")?;
    version(&conn, path)?;
    choose_journal(&conn, true)?;
    conn.close().map_err(|(_, error)| Error::from(error))
}

/// Chooses how SQLite keeps what is being written.
///
/// On a disk of this machine a write-ahead log: nobody who reads waits for whoever writes. It needs
/// memory that all programs share, which those of two machines cannot: in a shared place a
/// rollback journal beside the file, cut to nothing after every write, because a folder that is
/// kept in step carries a file that comes and goes late or twice.
fn choose_journal(conn: &Connection, shared: bool) -> Result<()> {
    let wanted = if shared { "truncate" } else { "wal" };
    let got: String =
        conn.pragma_update_and_check(None, "journal_mode", wanted, |row| row.get(0))?;
    // Another program of this machine that has the file open may keep it from changing: that is
    // only waited for where it matters.
    if shared && got == "wal" { Err(Error::Busy) } else { Ok(()) }
}

/// One more connection that cannot write.
pub(crate) fn reader(path: &Path, read_only: Option<ReadOnly>) -> Result<Connection> {
    if read_only != Some(ReadOnly::Place) {
        return connect(path, OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX);
    }
    // In a place where nothing can be written SQLite cannot make the shared memory
    // that WAL needs; where no log waits, the file is as good as carved in stone.
    let log = sibling(path, "-wal");
    let settled = std::fs::metadata(&log).map_or(true, |log| log.len() == 0);
    let uri = if settled { immutable(path) } else { format!("file:{}?mode=ro", percent(path)) };
    connect(
        Path::new(&uri),
        OpenFlags::SQLITE_OPEN_READ_ONLY
            | OpenFlags::SQLITE_OPEN_NO_MUTEX
            | OpenFlags::SQLITE_OPEN_URI,
    )
}

/// A file that nobody writes to, as SQLite opens it without a trace beside it.
pub(crate) fn immutable(path: &Path) -> String {
    format!("file:{}?immutable=1", percent(path))
}

/// Brings a registry that was put in the place of another up to date, and looks whether it is one.
pub(crate) fn bring_up_to_date(conn: &mut Connection) -> Result<()> {
    migrations().to_latest(conn).map_err(migration_failed)
}

/// Refuses what this program cannot take: a file of a newer one.
pub(crate) fn refuse_newer(conn: &Connection) -> Result<()> {
    let known = STEPS.len();
    match migrations().current_version(conn).map_err(migration_failed)? {
        SchemaVersion::Outside(version) => Err(Error::Newer { found: version.get(), known }),
        SchemaVersion::NoneSet => Err(Error::Damaged("it has no tables".to_owned())),
        SchemaVersion::Inside(_) => Ok(()),
    }
}

fn writing() -> OpenFlags {
    OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX
}

fn connect(path: &Path, flags: OpenFlags) -> Result<Connection> {
    let conn = Connection::open_with_flags(path, flags)?;
    // Being told something, SQLite reads the schema.
    prepare(&conn).map_err(by("schema check"))?;
    Ok(conn)
}

/// What the one connection that writes is told besides.
fn prepare_for_writing(conn: &Connection) -> Result<()> {
    // Pages that were changed stay in memory until they are written together. What an import of
    // 100,000 rows changes fits; anything smaller takes no more than it needs.
    conn.pragma_update(None, "cache_size", -256 * 1024)?;
    Ok(())
}

/// What every connection is told, and why.
pub(crate) fn prepare(conn: &Connection) -> Result<()> {
    // The shell and `tawama-cli` may write to one file; wait for each other.
    conn.busy_timeout(std::time::Duration::from_secs(5))?;
    // A write that was acknowledged is on the disk: NORMAL may lose the last
    // commits when the power fails, and this registry is seldom written to.
    conn.pragma_update(None, "synchronous", "FULL")?;
    // References are kept whole by SQLite itself.
    conn.pragma_update(None, "foreign_keys", true)?;
    // A registry may come from anyone: its schema cannot call what is not safe,
    // nor write to the shadow tables of the index, and damaged pages are noticed.
    conn.pragma_update(None, "trusted_schema", false)?;
    conn.set_db_config(DbConfig::SQLITE_DBCONFIG_DEFENSIVE, true)?;
    conn.pragma_update(None, "cell_size_check", true)?;
    // Mapped memory turns an I/O error into the end of the program.
    conn.pragma_update(None, "mmap_size", 0)?;
    // A log that grew in an import does not stay that large.
    conn.pragma_update(None, "journal_size_limit", 8 * 1024 * 1024)?;
    // Sorting and undo's intermediate tables leave no trace in shared folders.
    conn.pragma_update(None, "temp_store", "MEMORY")?;
    // Sixteen MiB of pages: the first screen of 100,000 agreements stays in memory.
    conn.pragma_update(None, "cache_size", -16 * 1024)?;
    conn.set_prepared_statement_cache_capacity(128);
    Ok(())
}

/// What tells the file at a path from any other that may come to stand there: nothing where the
/// system has no such sign.
pub(crate) fn mark(path: &Path) -> Option<(u64, u64)> {
    #[cfg(unix)]
    {
        use std::os::unix::fs::MetadataExt;
        std::fs::metadata(path).ok().map(|about| (about.dev(), about.ino()))
    }
    #[cfg(not(unix))]
    {
        let _ = path;
        None
    }
}

/// Refuses what is no registry without letting SQLite touch it.
pub(crate) fn look_at_header(path: &Path) -> Result<()> {
    let mut header = [0u8; 100];
    let mut file = File::open(path).map_err(|error| match error.kind() {
        std::io::ErrorKind::NotFound => Error::Missing(path.to_owned()),
        _ => Error::Io(path.to_owned(), error),
    })?;
    let whole = file.read_exact(&mut header).is_ok();
    let ours = header.starts_with(b"SQLite format 3\0")
        && header.get(68..72) == Some(APPLICATION_ID.to_be_bytes().as_slice());
    if !(whole && ours) {
        return Err(Error::NotARegistry(path.to_owned()));
    }
    // How it is read and written: 1 with a journal, 2 with a log. SQLite only reads a file of any other
    // way, which is no wish of anyone's but damage.
    match header.get(18..20) {
        Some([1 | 2, 1 | 2]) => Ok(()),
        _ => Err(Error::Damaged("header check: it is written in no way that is known".to_owned())),
    }
}

/// Refuses a file that was cut short or whose schema was tampered with. What
/// lies deeper is found by SQLite when it is read, and by `check`.
fn look_whole(conn: &Connection, path: &Path) -> Result<()> {
    // What a log still holds is not in the file yet.
    if std::fs::metadata(sibling(path, "-wal")).map_or(0, |log| log.len()) == 0 {
        refuse_cut_short(conn, path)?;
    }
    if schema(conn).map_err(by("schema check"))? != newest_schema()? {
        let what = "schema check: its tables are not those of a registry";
        return Err(Error::Damaged(what.to_owned()));
    }
    Ok(())
}

/// What SQLite says of the pages and indexes of a file, `most` lines of it; nothing when they are
/// sound.
pub(crate) fn damage(conn: &Connection, most: u32) -> Result<Vec<String>> {
    let mut statement = conn.prepare(&format!("PRAGMA integrity_check({most})"))?;
    let lines = statement.query_map([], |row| row.get::<_, String>(0))?;
    Ok(lines
        .filter(|line| !matches!(line, Ok(line) if line == "ok"))
        .collect::<rusqlite::Result<_>>()?)
}

/// Refuses a registry whose pages are not sound.
pub(crate) fn refuse_damaged(conn: &Connection) -> Result<()> {
    let checked = damage(conn, 1).map_err(by("integrity check"))?;
    match checked.into_iter().next() {
        None => Ok(()),
        Some(line) => Err(Error::Damaged(format!("integrity check: {line}"))),
    }
}

/// Says by which check it was found that a file is damaged.
pub(crate) fn by(check: &'static str) -> impl Fn(Error) -> Error {
    move |error| match error {
        Error::Damaged(what) => Error::Damaged(format!("{check}: {what}")),
        other => other,
    }
}

/// Refuses a registry that is not whole within: its pages, its indexes, its references.
///
/// # Errors
/// [`Error::Damaged`] with the check that failed.
pub(crate) fn refuse_unsound(conn: &Connection) -> Result<()> {
    refuse_damaged(conn)?;
    refuse_dangling(conn)
}

/// Refuses a registry in which something names what is not there.
fn refuse_dangling(conn: &Connection) -> Result<()> {
    let dangling = "SELECT \"table\" FROM pragma_foreign_key_check LIMIT 1";
    let dangling: Option<String> = conn
        .query_row(dangling, [], |row| row.get(0))
        .optional()
        .map_err(Error::from)
        .map_err(by("reference check"))?;
    match dangling {
        None => Ok(()),
        Some(table) => Err(Error::Damaged(format!("reference check: {table} names what is gone"))),
    }
}

/// Up to this length a file is looked through before it is opened: it takes a blink. A larger one is
/// looked through aside, after its first list is there.
const LOOKED_THROUGH: u64 = 16 * 1024 * 1024;

/// Refuses a small file that is not whole within. Where only its indexes are not, and it may be
/// written, they are made anew: they hold nothing that the tables do not, so that nobody needs a
/// backup for their sake.
fn refuse_unsound_small(conn: &Connection, path: &Path, mend: bool) -> Result<()> {
    if std::fs::metadata(path).map_err(Error::io(path))?.len() > LOOKED_THROUGH {
        return Ok(());
    }
    let found = damage(conn, 100).map_err(by("integrity check"))?;
    match found.first() {
        None => refuse_dangling(conn),
        Some(_) if mend && found.iter().all(|line| is_of_an_index(line)) => {
            conn.execute_batch("REINDEX").map_err(Error::from).map_err(by("integrity check"))?;
            refuse_unsound(conn)
        }
        Some(line) => Err(Error::Damaged(format!("integrity check: {line}"))),
    }
}

/// Whether what SQLite says is wrong is wrong with an index alone.
fn is_of_an_index(line: &str) -> bool {
    line.starts_with("wrong # of entries in index ")
        || line.starts_with("non-unique entry in index ")
        || (line.starts_with("row ") && line.contains(" missing from index "))
}

/// Refuses a file of fewer bytes than its own header says.
pub(crate) fn refuse_cut_short(conn: &Connection, path: &Path) -> Result<()> {
    let pragma = |name| conn.pragma_query_value(None, name, |row| row.get::<_, i64>(0));
    let expected = pragma("page_count")?.saturating_mul(pragma("page_size")?);
    let found = std::fs::metadata(path).map_err(Error::io(path))?.len();
    if found < u64::try_from(expected).unwrap_or(0) {
        let what = format!("length check: {found} bytes where {expected} belong");
        return Err(Error::Damaged(what));
    }
    Ok(())
}

/// Every statement of the schema, in a stable order.
///
/// # Errors
/// When the schema cannot be read.
pub fn schema(conn: &Connection) -> Result<Vec<String>> {
    let mut statement = conn.prepare(
        "SELECT sql FROM sqlite_schema
         WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY type, name",
    )?;
    let rows = statement.query_map([], |row| row.get(0))?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// The schema that the newest migration leads to.
///
/// # Errors
/// When a migration is wrong.
pub fn newest_schema() -> Result<Vec<String>> {
    let mut conn = Connection::open_in_memory()?;
    migrations().to_latest(&mut conn).map_err(migration_failed)?;
    schema(&conn)
}

fn keep_a_copy(conn: &Connection, path: &Path, version: usize) -> Result<()> {
    let mut copy = path.with_extension(format!("before-upgrade-from-{version}.{EXTENSION}"));
    let mut number = 1;
    while copy.exists() {
        number += 1;
        copy = path.with_extension(format!("before-upgrade-from-{version}-{number}.{EXTENSION}"));
    }
    let mut target = create_file_for_copy(&copy)?;
    rusqlite::backup::Backup::new(conn, &mut target)?.run_to_completion(
        1024,
        std::time::Duration::ZERO,
        None,
    )?;
    Ok(())
}

fn create_file_for_copy(path: &Path) -> Result<Connection> {
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(path).map_err(Error::io(path))?;
    Ok(Connection::open_with_flags(path, writing())?)
}

/// Whether both the file and its folder (for the log) can be written.
fn is_writable(path: &Path) -> bool {
    let file = OpenOptions::new().write(true).open(path).is_ok();
    file && {
        let probe = sibling(path, &format!("-probe-{}", std::process::id()));
        let made = OpenOptions::new().write(true).create(true).truncate(true).open(&probe).is_ok();
        if made {
            let _ = std::fs::remove_file(&probe);
        }
        made
    }
}

pub(crate) fn sibling(path: &Path, suffix: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(suffix);
    PathBuf::from(name)
}

/// A path as it may stand in a `file:` URI.
fn percent(path: &Path) -> String {
    path.to_string_lossy()
        .bytes()
        .map(|byte| match byte {
            b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'/' | b'.' | b'-' | b'_' | b':' => {
                char::from(byte).to_string()
            }
            b'\\' => "/".to_owned(),
            other => format!("%{other:02X}"),
        })
        .collect()
}

fn migration_failed(error: rusqlite_migration::Error) -> Error {
    match error {
        rusqlite_migration::Error::RusqliteError { err, .. } => Error::from(err),
        other => Error::Damaged(other.to_string()),
    }
}
