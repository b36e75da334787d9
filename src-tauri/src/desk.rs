//! The desk: the registry that is open, and the way every command reads and writes it.
//!
//! Reading and writing happen on threads of their own, never on the one that
//! draws the window.

use std::any::type_name_of_val;
use std::path::Path;
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use chrono::{Local, Utc};
use tawama_registry::{Changed, Connection, Error, Op, Registry, Report, Result, Stamp, Tx};

use crate::journal;
use crate::settings::Settings;
use crate::told::Told;

/// What a command answers.
pub(crate) type Answer<T> = std::result::Result<T, Report>;

/// What a write answers.
pub(crate) type Written<T> = Answer<Changed<T>>;

/// The open registry and the settings of this desk.
#[derive(Clone)]
pub(crate) struct Desk(Arc<Inner>);

struct Inner {
    registry: Mutex<Option<Arc<Registry>>>,
    settings: Mutex<Settings>,
    told: Mutex<Told>,
    /// How many registries were laid here, and who waits for the next.
    laid: (Mutex<u64>, Condvar),
}

impl Desk {
    /// A desk with nothing open.
    pub(crate) fn new(settings: Settings, told: Told) -> Self {
        Self(Arc::new(Inner {
            registry: Mutex::new(None),
            settings: Mutex::new(settings),
            told: Mutex::new(told),
            laid: (Mutex::new(0), Condvar::new()),
        }))
    }

    /// What was told here already.
    pub(crate) fn told(&self) -> MutexGuard<'_, Told> {
        self.0.told.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The settings.
    pub(crate) fn settings(&self) -> MutexGuard<'_, Settings> {
        self.0.settings.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The open registry.
    pub(crate) fn registry(&self) -> Option<Arc<Registry>> {
        self.0.registry.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// Who is at the desk, and what time it is: the one place where the clock is read.
    pub(crate) fn stamp(&self) -> Stamp {
        Stamp { actor: self.settings().actor(), at: Utc::now(), today: Local::now().date_naive() }
    }

    /// Puts a registry on the desk and remembers it.
    pub(crate) fn lay(&self, registry: Registry) -> Result<()> {
        let path = registry.path().to_owned();
        let name = registry.read(|conn| Ok(tawama_registry::office::get(conn)?.facts.name))?;
        *self.0.registry.lock().unwrap_or_else(PoisonError::into_inner) = Some(Arc::new(registry));
        self.settings().remember(&path, name);
        let (laid, waiting) = &self.0.laid;
        *laid.lock().unwrap_or_else(PoisonError::into_inner) += 1;
        waiting.notify_all();
        Ok(())
    }

    /// Waits until more than `seen` registries were laid here, but no longer than `most`. Answers
    /// how many there were.
    pub(crate) fn wait_for_another(&self, seen: u64, most: Duration) -> u64 {
        let (laid, waiting) = &self.0.laid;
        let laid = laid.lock().unwrap_or_else(PoisonError::into_inner);
        let waited = waiting.wait_timeout_while(laid, most, |laid| *laid <= seen);
        let (laid, _) = waited.unwrap_or_else(PoisonError::into_inner);
        *laid
    }

    /// Takes the registry off the desk. The last connection that closes takes the log
    /// into the file, so that whoever copies the file copies all of it.
    pub(crate) fn clear(&self) {
        *self.0.registry.lock().unwrap_or_else(PoisonError::into_inner) = None;
    }

    /// Opens the registry at `path` and lays it on the desk.
    pub(crate) fn open(&self, path: &Path) -> Result<()> {
        let same = self.registry().is_some_and(|open| open.path() == path);
        if same {
            Ok(())
        } else {
            self.open_anew(path)
        }
    }

    /// The same of one that lies here already: whoever only looked at it writes when the seat is
    /// free by now, and whoever lost the seat looks.
    pub(crate) fn open_anew(&self, path: &Path) -> Result<()> {
        let stamp = self.stamp();
        self.lay(Registry::open_as(path, stamp.today, &stamp.actor)?)
    }

    /// Puts a copy of now in the place of the private copy that is looked at.
    pub(crate) fn look_again(&self, registry: &Registry) -> Result<()> {
        let now = registry.look_again(self.stamp().today)?;
        let mut open = self.0.registry.lock().unwrap_or_else(PoisonError::into_inner);
        // Another may have been opened meanwhile.
        if open.as_ref().is_some_and(|open| std::ptr::eq(Arc::as_ptr(open), registry)) {
            *open = Some(Arc::new(now));
        }
        Ok(())
    }

    /// Does something with the open registry, on a thread of its own.
    pub(crate) async fn with<T: Send + 'static>(
        &self,
        act: impl FnOnce(&Registry, &Stamp) -> Result<T> + Send + 'static,
    ) -> Answer<T> {
        let (desk, place) = (self.clone(), type_name_of_val(&act));
        run_at(place, move || {
            let registry = desk.registry().ok_or_else(nothing_open)?;
            act(&registry, &desk.stamp())
        })
        .await
    }

    /// Reads the open registry.
    pub(crate) async fn read<T: Send + 'static>(
        &self,
        look: impl FnOnce(&Connection) -> Result<T> + Send + 'static,
    ) -> Answer<T> {
        let (desk, place) = (self.clone(), type_name_of_val(&look));
        run_at(place, move || {
            let registry = desk.registry().ok_or_else(nothing_open)?;
            registry.turn_to(desk.stamp().today)?;
            registry.read(look)
        })
        .await
    }

    /// Writes the open registry.
    pub(crate) async fn write<T: Send + 'static>(
        &self,
        op: Op,
        verb: impl FnOnce(&Tx<'_>) -> Result<T> + Send + 'static,
    ) -> Written<T> {
        let (desk, place) = (self.clone(), type_name_of_val(&verb));
        run_at(place, move || {
            let registry = desk.registry().ok_or_else(nothing_open)?;
            registry.write(&desk.stamp(), op, verb)
        })
        .await
    }
}

/// Runs something that may take long on a thread of its own.
pub(crate) async fn run<T: Send + 'static>(
    act: impl FnOnce() -> Result<T> + Send + 'static,
) -> Answer<T> {
    run_at(type_name_of_val(&act), act).await
}

/// The same, which tells the log by the name of a closure in which verb something went wrong.
async fn run_at<T: Send + 'static>(
    place: &'static str,
    act: impl FnOnce() -> Result<T> + Send + 'static,
) -> Answer<T> {
    let done = tauri::async_runtime::spawn_blocking(act).await;
    let done = done.unwrap_or_else(|error| Err(Error::Internal(error.to_string())));
    done.map_err(|error| {
        journal::error(place, &error);
        error.report()
    })
}

fn nothing_open() -> Error {
    Error::Internal("no registry is open".to_owned())
}
