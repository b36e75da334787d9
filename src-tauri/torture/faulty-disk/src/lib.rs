//! A disk for SQLite that fails when it is told to: full, or broken, at a chosen call.
//!
//! SQLite reaches files through a table of C functions, its VFS. [`install`] makes a copy of the
//! system's own, puts a few functions of ours in the places of those that write, and makes it the
//! one by which every connection of this process that is opened from then on reaches its files. Each of
//! ours counts, and either fails as [`fail_at`] told it, or calls the system's.
//!
//! This crate alone has `unsafe` code, because such a table has C functions in it. What makes it
//! sound: the copies live as long as the process; a file's own bytes are never looked at, only
//! handed on to the functions that SQLite would have called; and those stand beside ours in a table
//! that is never freed, to which the file points from its opening on.

use std::ffi::{c_char, c_int, c_void};
use std::sync::atomic::{AtomicBool, AtomicI32, AtomicI64, Ordering};
use std::sync::{Mutex, OnceLock, PoisonError};

use rusqlite::ffi;

/// How the disk fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fault {
    /// There is no room: of what is written half arrives.
    Full,
    /// It answers with an error: of what is written half arrives.
    Broken,
    /// It takes what is written and cannot say that it is safe.
    Unsynced,
}

/// The calls left until the next fails; below nought none does.
static LEFT: AtomicI64 = AtomicI64::new(-1);
/// Calls counted.
static COUNT: AtomicI64 = AtomicI64::new(0);
/// Of these, calls that make sure of what was written.
static SYNCS: AtomicI64 = AtomicI64::new(0);
/// What the failing call answers.
static ANSWER: AtomicI32 = AtomicI32::new(0);
/// Whether all calls fail after the first that did.
static LASTING: AtomicBool = AtomicBool::new(false);
/// Whether a call failed since it was told to.
static STRUCK: AtomicBool = AtomicBool::new(false);

/// Has the call number `at` of those that the fault concerns fail from now on, counted from nought, and, when it is `lasting`, every
/// one after it, until [`mend`].
pub fn fail_at(at: u32, fault: Fault, lasting: bool) {
    let answer = match fault {
        Fault::Full => ffi::SQLITE_FULL,
        Fault::Broken => ffi::SQLITE_IOERR_WRITE,
        Fault::Unsynced => ffi::SQLITE_IOERR_FSYNC,
    };
    ANSWER.store(answer, Ordering::SeqCst);
    LASTING.store(lasting, Ordering::SeqCst);
    STRUCK.store(false, Ordering::SeqCst);
    LEFT.store(i64::from(at), Ordering::SeqCst);
}

/// Mends the disk.
pub fn mend() {
    LEFT.store(-1, Ordering::SeqCst);
}

/// Whether anything failed since the disk was last told to.
pub fn struck() -> bool {
    STRUCK.load(Ordering::SeqCst)
}

/// How many calls that write there were since this was last asked, and how many of them make sure of
/// what was written.
pub fn count() -> (u32, u32) {
    let taken =
        |count: &AtomicI64| u32::try_from(count.swap(0, Ordering::SeqCst)).unwrap_or(u32::MAX);
    (taken(&COUNT), taken(&SYNCS))
}

/// What a call answers: nothing when it is to do what it is for. `syncing` tells one that only
/// makes sure of what was written.
fn strike(syncing: bool) -> Option<c_int> {
    COUNT.fetch_add(1, Ordering::SeqCst);
    SYNCS.fetch_add(i64::from(syncing), Ordering::SeqCst);
    let answer = ANSWER.load(Ordering::SeqCst);
    if answer == ffi::SQLITE_IOERR_FSYNC && !syncing {
        return None;
    }
    let left = LEFT.load(Ordering::SeqCst);
    if left < 0 {
        return None;
    }
    if left > 0 {
        LEFT.store(left - 1, Ordering::SeqCst);
        return None;
    }
    if !LASTING.load(Ordering::SeqCst) {
        LEFT.store(-1, Ordering::SeqCst);
    }
    STRUCK.store(true, Ordering::SeqCst);
    // A disk that is full can still make sure of what it took.
    (answer != ffi::SQLITE_FULL || !syncing).then_some(answer)
}

/// Our functions for files, and the system's, which they call. SQLite gives files of several kinds
/// their own tables (those that it locks, and journals, which it does not): each has one of these.
#[repr(C)]
struct Methods {
    /// First, so that the table that a file points to is where the whole of it is.
    ours: ffi::sqlite3_io_methods,
    system: &'static ffi::sqlite3_io_methods,
}

// SAFETY: both are tables of functions that are never written to once they are made.
unsafe impl Send for Methods {}
// SAFETY: as above.
unsafe impl Sync for Methods {}

/// All that were made, for as long as the process lives.
static METHODS: Mutex<Vec<&'static Methods>> = Mutex::new(Vec::new());

impl Methods {
    /// Those in whose place the table `system` stood.
    fn of(system: &'static ffi::sqlite3_io_methods) -> &'static Self {
        let mut all = METHODS.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(made) = all.iter().find(|made| std::ptr::eq(made.system, system)) {
            return made;
        }
        let mut ours = *system;
        ours.xWrite = Some(write);
        ours.xTruncate = Some(truncate);
        ours.xSync = Some(sync);
        ours.xShmMap = system.xShmMap.map(|_| shm_map as _);
        let made: &'static Self = Box::leak(Box::new(Self { ours, system }));
        all.push(made);
        made
    }

    /// The system's functions for an open file that [`open`] gave ours.
    ///
    /// # Safety
    /// `file` is open and was opened by [`open`].
    unsafe fn system_of(file: *mut ffi::sqlite3_file) -> &'static ffi::sqlite3_io_methods {
        // SAFETY: what the file points to is the first field of a `Methods` that is never freed.
        unsafe { (*(*file).pMethods.cast::<Self>()).system }
    }
}

/// The system's VFS, in whose place ours stands.
struct System(*mut ffi::sqlite3_vfs);

// SAFETY: SQLite's own table, which lives as long as the process and is only read.
unsafe impl Send for System {}
// SAFETY: as above.
unsafe impl Sync for System {}

static SYSTEM: OnceLock<System> = OnceLock::new();

/// Puts the faulty disk between SQLite and the system's, for the whole process. Answers false when
/// SQLite would not have it.
pub fn install() -> bool {
    static DONE: Mutex<bool> = Mutex::new(false);
    let mut done = DONE.lock().unwrap_or_else(PoisonError::into_inner);
    if *done {
        return true;
    }
    // SAFETY: `sqlite3_vfs_find` answers a table that lives as long as the process, or null, which
    // is looked for. The copy is given away for as long, as registering asks, and is whole: a VFS
    // of SQLite's own for Unix may stand under several names, each a copy with the same functions.
    *done = unsafe {
        if ffi::sqlite3_initialize() != ffi::SQLITE_OK {
            return false;
        }
        let system = ffi::sqlite3_vfs_find(std::ptr::null());
        if system.is_null() {
            return false;
        }
        let mut ours = Box::new(*system);
        ours.zName = c"faulty".as_ptr();
        ours.pNext = std::ptr::null_mut();
        ours.xOpen = Some(open);
        ours.xDelete = Some(delete);
        if SYSTEM.set(System(system)).is_err() {
            return false;
        }
        ffi::sqlite3_vfs_register(Box::leak(ours), 1) == ffi::SQLITE_OK
    };
    *done
}

/// The system's VFS; null before [`install`], when nothing of ours is called.
fn system() -> *mut ffi::sqlite3_vfs {
    SYSTEM.get().map_or(std::ptr::null_mut(), |system| system.0)
}

unsafe extern "C" fn open(
    vfs: *mut ffi::sqlite3_vfs,
    name: *const c_char,
    file: *mut ffi::sqlite3_file,
    flags: c_int,
    told: *mut c_int,
) -> c_int {
    let making = flags & ffi::SQLITE_OPEN_CREATE != 0;
    if making && let Some(answer) = strike(false) {
        // SAFETY: SQLite gives room for a file; one without methods is not closed.
        unsafe { (*file).pMethods = std::ptr::null() };
        return if answer == ffi::SQLITE_FULL { answer } else { ffi::SQLITE_CANTOPEN };
    }
    // SAFETY: the system's own function, with what SQLite gave us; `vfs` is a whole copy of its table,
    // to which the file keeps a pointer.
    unsafe {
        let Some(system_open) = (*system()).xOpen else { return ffi::SQLITE_CANTOPEN };
        let answer = system_open(vfs, name, file, flags, told);
        let given = (*file).pMethods;
        if answer != ffi::SQLITE_OK || given.is_null() {
            return answer;
        }
        (*file).pMethods = &raw const Methods::of(&*given).ours;
        answer
    }
}

unsafe extern "C" fn delete(
    vfs: *mut ffi::sqlite3_vfs,
    name: *const c_char,
    sync_folder: c_int,
) -> c_int {
    if let Some(answer) = strike(false) {
        // Taking a file away needs no room.
        if answer != ffi::SQLITE_FULL {
            return ffi::SQLITE_IOERR_DELETE;
        }
    }
    // SAFETY: the system's own function, with what SQLite gave us.
    unsafe {
        match (*system()).xDelete {
            Some(system_delete) => system_delete(vfs, name, sync_folder),
            None => ffi::SQLITE_IOERR_DELETE,
        }
    }
}

unsafe extern "C" fn write(
    file: *mut ffi::sqlite3_file,
    bytes: *const c_void,
    length: c_int,
    at: i64,
) -> c_int {
    // SAFETY: SQLite calls this for files that `open` gave it.
    let Some(system_write) = (unsafe { Methods::system_of(file) }).xWrite else {
        return ffi::SQLITE_IOERR_WRITE;
    };
    match strike(false) {
        None => {
            // SAFETY: the system's own function, with what SQLite gave us.
            unsafe { system_write(file, bytes, length, at) }
        }
        Some(answer) => {
            // SAFETY: as above; half of what there is to write is no more than there is.
            let _ = unsafe { system_write(file, bytes, length / 2, at) };
            answer
        }
    }
}

unsafe extern "C" fn truncate(file: *mut ffi::sqlite3_file, length: i64) -> c_int {
    // SAFETY: SQLite calls this for files that `open` gave it.
    match (strike(false), unsafe { Methods::system_of(file) }.xTruncate) {
        // Cutting a file short needs no room.
        (None | Some(ffi::SQLITE_FULL), Some(system_truncate)) => {
            // SAFETY: the system's own function, with what SQLite gave us.
            unsafe { system_truncate(file, length) }
        }
        _ => ffi::SQLITE_IOERR_TRUNCATE,
    }
}

unsafe extern "C" fn sync(file: *mut ffi::sqlite3_file, flags: c_int) -> c_int {
    // SAFETY: SQLite calls this for files that `open` gave it.
    match (strike(true), unsafe { Methods::system_of(file) }.xSync) {
        (None, Some(system_sync)) => {
            // SAFETY: the system's own function, with what SQLite gave us.
            unsafe { system_sync(file, flags) }
        }
        _ => ffi::SQLITE_IOERR_FSYNC,
    }
}

unsafe extern "C" fn shm_map(
    file: *mut ffi::sqlite3_file,
    page: c_int,
    size: c_int,
    extend: c_int,
    told: *mut *mut c_void,
) -> c_int {
    // SAFETY: SQLite calls this for files that `open` gave it.
    let Some(system_map) = (unsafe { Methods::system_of(file) }).xShmMap else {
        return ffi::SQLITE_IOERR_SHMMAP;
    };
    if extend != 0
        && let Some(answer) = strike(false)
    {
        return if answer == ffi::SQLITE_FULL { answer } else { ffi::SQLITE_IOERR_SHMSIZE };
    }
    // SAFETY: the system's own function, with what SQLite gave us.
    unsafe { system_map(file, page, size, extend, told) }
}
