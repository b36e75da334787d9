//! Whether a registry is whole: the file itself, its references, what is computed from its facts,
//! its history, and its documents; and mending what can be mended ([`repair()`]).

mod derivation;
mod repair;
mod shape;
mod trail;

pub use derivation::Computed;
pub use repair::{Repaired, repair};
pub use shape::{Shape, shape};

use rusqlite::Connection;
use serde::{Deserialize, Serialize};

use crate::change::FACTS;
use crate::document::store::Store;
use crate::document::tidy::{self, Broken};
use crate::error::Result;
use crate::record::Kind;
use crate::registry::{Registry, Stamp, copy_whole};
use crate::store;

/// What `check` found.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct Findings {
    /// What SQLite says of its pages and indexes; nothing when they are sound.
    pub damage: Vec<String>,
    /// Rows that name what is not there: table and number of such rows.
    pub dangling: Vec<(String, u32)>,
    /// What is computed from the facts and does not agree with them.
    pub derived: Vec<Computed>,
    /// The latest act of the history whose outcome is no longer what it was, though no later act
    /// changed it: neither it nor those before can be taken back.
    pub trail: Option<u32>,
    /// How many records there are of each kind.
    pub records: Vec<(String, u32)>,
    /// How many acts the log holds.
    pub changes: u32,
    /// Where documents are kept.
    pub documents: String,
    /// Documents whose content is missing or not what it was.
    pub broken: Vec<Broken>,
    /// How many files are kept that nothing names: `tidy` takes them away.
    pub unnamed: u32,
}

impl Findings {
    /// Whether nothing is wrong.
    #[must_use]
    pub fn is_sound(&self) -> bool {
        self.damage.is_empty()
            && self.dangling.is_empty()
            && self.derived.is_empty()
            && self.trail.is_none()
            && self.broken.is_empty()
    }
}

/// Looks whether the registry is whole.
///
/// # Errors
/// When the registry cannot be read at all.
pub fn check(registry: &Registry, stamp: &Stamp) -> Result<Findings> {
    registry.turn_to(stamp.today)?;
    registry.read(|conn| {
        // An index keeps the shape it last saw in this connection, and would take what was
        // written since for damage: looking into it once has it look again.
        for index in ["record_text", "bearer_text"] {
            conn.prepare(&format!("SELECT rowid FROM {index} LIMIT 1"))?.exists([])?;
        }
        let damage = store::damage(conn, 20)?;
        let dangling = conn
            .prepare("SELECT \"table\", count(*) FROM pragma_foreign_key_check GROUP BY 1")?
            .query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?
            .collect::<rusqlite::Result<_>>()?;
        let (mut derived, mut trail) = (Vec::new(), None);
        // In pages that are damaged nothing can be looked at that would tell more.
        if damage.is_empty() {
            let copy = copied(conn)?;
            derived = derivation::stale(registry, &copy, stamp.today)?;
            trail = trail::broken(&copy)?;
        }
        let records = counted(conn)?;
        let store = Store::of(registry.path());
        let unnamed = tidy::unnamed(conn, &store)?.len();
        Ok(Findings {
            damage,
            dangling,
            derived,
            trail,
            records: records.into_iter().map(|(kind, count)| (kind.to_owned(), count)).collect(),
            changes: rows(conn, "change")?,
            documents: store.folder().display().to_string(),
            broken: tidy::broken(conn, &store)?,
            unnamed: u32::try_from(unnamed).unwrap_or(u32::MAX),
        })
    })
}

/// Looks whether the file is whole within: what opening it looks at in a small one and leaves for
/// later in a large one.
///
/// # Errors
/// [`crate::Error::Damaged`] with the check that failed.
pub fn refuse_unsound(registry: &Registry) -> Result<()> {
    registry.read(store::refuse_unsound)
}

fn rows(conn: &Connection, table: &str) -> Result<u32> {
    Ok(conn.query_row(&format!("SELECT count(*) FROM {table}"), [], |row| row.get(0))?)
}

/// How many records there are of each kind.
fn counted(conn: &Connection) -> Result<Vec<(&'static str, u32)>> {
    let kinds = Kind::ALL.into_iter().filter(|kind| *kind != Kind::Office);
    kinds.map(|kind| Ok((kind.name(), rows(conn, kind.name())?))).collect()
}

/// A copy in memory, to try things in.
fn copied(conn: &Connection) -> Result<Connection> {
    let mut copy = Connection::open_in_memory()?;
    copy_whole(conn, &mut copy)?;
    Ok(copy)
}

/// Every fact of a registry, as lines in a stable order: two registries that say
/// the same have the same dump, byte for byte.
///
/// # Errors
/// When the registry cannot be read.
pub fn dump(conn: &Connection) -> Result<Vec<String>> {
    let mut lines = Vec::new();
    for facts in FACTS {
        lines.push(format!("-- {}", facts.table));
        let mut rows = lines_of(conn, &format!("SELECT * FROM {}", facts.table))?;
        rows.sort_unstable();
        lines.extend(rows);
    }
    Ok(lines)
}

fn lines_of(conn: &Connection, sql: &str) -> Result<Vec<String>> {
    let mut statement = conn.prepare(sql)?;
    let width = statement.column_count();
    let rows = statement.query_map([], |row| {
        let cells = (0..width).map(|at| {
            Ok(match row.get_ref(at)? {
                rusqlite::types::ValueRef::Null => "∅".to_owned(),
                rusqlite::types::ValueRef::Integer(number) => number.to_string(),
                rusqlite::types::ValueRef::Real(number) => format!("{number:?}"),
                rusqlite::types::ValueRef::Text(text) => {
                    format!("{:?}", String::from_utf8_lossy(text))
                }
                rusqlite::types::ValueRef::Blob(bytes) => {
                    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
                }
            })
        });
        Ok(cells.collect::<rusqlite::Result<Vec<_>>>()?.join("\t"))
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}
