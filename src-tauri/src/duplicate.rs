//! Commands of duplicates: pairs that may be one, two records side by side, merging.

use std::path::PathBuf;
use std::sync::{Arc, Mutex, PoisonError};

use tauri::State;
use tawama_registry::duplicate::merge::{self, Comparison, Merge};
use tawama_registry::duplicate::{self, Alike, Draft, Pair};
use tawama_registry::{change, Id, Kind, Op, Registry, Result};

use crate::desk::{Answer, Desk, Written};

/// How many records a form names that may be what is being written.
const NAMED_IN_FORMS: usize = 3;

/// The pairs as they were found last: they are the same until something is written.
#[derive(Clone, Default)]
pub(crate) struct Found(Arc<Mutex<Option<Pairs>>>);

struct Pairs {
    path: PathBuf,
    change: u32,
    pairs: Arc<Vec<Pair>>,
}

impl Found {
    /// The pairs of a registry, looked for anew when something was written since.
    fn pairs(&self, registry: &Registry) -> Result<Arc<Vec<Pair>>> {
        // Whoever asks meanwhile waits for what is being found, and does not look for it again.
        let mut found = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let change = registry.read(change::latest)?;
        let same = |it: &&Pairs| it.path == registry.path() && it.change == change;
        if let Some(found) = found.as_ref().filter(same) {
            return Ok(found.pairs.clone());
        }
        let pairs = Arc::new(registry.read(duplicate::pairs)?);
        *found = Some(Pairs { path: registry.path().to_owned(), change, pairs: pairs.clone() });
        Ok(pairs)
    }
}

/// The pairs that may be one, the likeliest first.
#[tauri::command]
#[specta::specta]
pub(crate) async fn duplicate_list(
    desk: State<'_, Desk>,
    found: State<'_, Found>,
) -> Answer<Vec<Pair>> {
    let found = found.inner().clone();
    desk.with(move |registry, _| Ok(found.pairs(registry)?.to_vec())).await
}

/// How many pairs of a kind may be one.
#[tauri::command]
#[specta::specta]
pub(crate) async fn duplicate_count(
    desk: State<'_, Desk>,
    found: State<'_, Found>,
    kind: Kind,
) -> Answer<u32> {
    let found = found.inner().clone();
    desk.with(move |registry, _| {
        let count = found.pairs(registry)?.iter().filter(|pair| pair.kind == kind).count();
        Ok(u32::try_from(count).unwrap_or(u32::MAX))
    })
    .await
}

/// The records that what is being written may already be.
#[tauri::command]
#[specta::specta]
pub(crate) async fn duplicate_alike(desk: State<'_, Desk>, draft: Draft) -> Answer<Vec<Alike>> {
    desk.read(move |conn| duplicate::alike(conn, &draft, NAMED_IN_FORMS)).await
}

/// Two records side by side, of which the first would stay.
#[tauri::command]
#[specta::specta]
pub(crate) async fn duplicate_compare(
    desk: State<'_, Desk>,
    kind: Kind,
    kept: Id,
    other: Id,
) -> Answer<Comparison> {
    desk.read(move |conn| merge::compare(conn, kind, kept, other)).await
}

/// Makes one record of two.
#[tauri::command]
#[specta::specta]
pub(crate) async fn duplicate_merge(desk: State<'_, Desk>, merge: Merge) -> Written<()> {
    desk.write(Op::Merge(merge.kind), move |tx| merge::merge(tx, &merge)).await
}

/// Says that two records are not the same.
#[tauri::command]
#[specta::specta]
pub(crate) async fn duplicate_distinguish(
    desk: State<'_, Desk>,
    kind: Kind,
    one: Id,
    other: Id,
) -> Written<()> {
    desk.write(Op::Distinguish(kind), move |tx| duplicate::distinguish(tx, kind, one, other)).await
}
