//! What is done to many records of a list at once, in one act that one undo takes back.
//!
//! A selection is some records, or everything that a list holds as it is narrowed, with a few
//! left out. It says what its maker had seen: where someone touched one of its records since, all
//! of it is refused, as a single save would be. It is done to all of them or to none; where some
//! cannot be deleted, each of those is told.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use crate::activity::{self, ActivityQuery, ActivityState};
use crate::agreement::{self, AgreementQuery};
use crate::document::{self, DocumentKind, DocumentQuery};
use crate::error::{Error, Problem, Result};
use crate::exhibition::{self, ExhibitionQuery, ExhibitionState};
use crate::id::Id;
use crate::mention::Mentions;
use crate::occasion::{self, OccasionQuery};
use crate::partner::{self, PartnerQuery};
use crate::person::{self, PersonQuery};
use crate::place::{self, PlaceQuery};
use crate::record::{self, Kind};
use crate::registry::Tx;
use crate::venue::{self, VenueQuery};
use rusqlite::Connection;

/// The list of a room, as it is narrowed.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, specta::Type)]
#[serde(tag = "kind", content = "query", rename_all = "snake_case")]
pub enum ListQuery {
    /// Places.
    Place(PlaceQuery),
    /// Parties.
    Partner(PartnerQuery),
    /// People.
    Person(PersonQuery),
    /// Occasions.
    Occasion(OccasionQuery),
    /// Agreements.
    Agreement(AgreementQuery),
    /// Venues.
    Venue(VenueQuery),
    /// Exhibitions.
    Exhibition(ExhibitionQuery),
    /// The programme.
    Activity(ActivityQuery),
    /// Documents.
    Document(DocumentQuery),
}

impl ListQuery {
    fn ids(&self, conn: &Connection) -> Result<Vec<Id>> {
        match self {
            Self::Place(query) => place::ids(conn, query),
            Self::Partner(query) => partner::ids(conn, query),
            Self::Person(query) => person::ids(conn, query),
            Self::Occasion(query) => occasion::ids(conn, query),
            Self::Agreement(query) => agreement::ids(conn, query),
            Self::Venue(query) => venue::ids(conn, query),
            Self::Exhibition(query) => exhibition::ids(conn, query),
            Self::Activity(query) => activity::ids(conn, query),
            Self::Document(query) => document::ids(conn, query),
        }
    }
}

/// Which records are meant.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, specta::Type)]
#[serde(tag = "of", rename_all = "snake_case")]
pub enum Which {
    /// These.
    Chosen {
        /// Which they are.
        ids: Vec<Id>,
    },
    /// All that a list holds, but these.
    All {
        /// The list.
        listed: Box<ListQuery>,
        /// How many records it was seen to hold.
        count: u32,
        /// Those that are left out.
        without: Vec<Id>,
    },
}

/// Records that something is done to.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, specta::Type)]
pub struct Selected {
    /// The kind they are of.
    pub kind: Kind,
    /// Which they are.
    pub which: Which,
    /// The number of the latest act that their maker had seen the outcome of.
    pub seen: u32,
}

/// What is done to each of them.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
#[serde(tag = "act", content = "to", rename_all = "snake_case")]
pub enum Bulk {
    /// Parties and people are archived, or taken out of the archive.
    Archive(bool),
    /// Parties and places get this country (ISO 3166-1 alpha-2), or none.
    SetCountry(Option<String>),
    /// Agreements get this field of cooperation beside their others.
    AddField(String),
    /// Agreements lose this field of cooperation.
    RemoveField(String),
    /// Agreements come to belong to this occasion, or to none.
    SetOccasion(Option<Id>),
    /// Exhibitions come into this state.
    SetExhibitionState(ExhibitionState),
    /// Items of the programme come into this state.
    SetActivityState(ActivityState),
    /// Documents become documents of this kind.
    SetDocumentKind(DocumentKind),
    /// They are deleted.
    Delete,
}

/// Does it to each record of the selection. Answers how many were changed by it.
///
/// # Errors
/// [`Error::Stale`] when one of them was touched since it was seen, or the list holds more or
/// fewer; [`Error::Invalid`] when it cannot be done to records of this kind, when what they would
/// come to name is not there, or, with a problem for each (`in-use`, its field the identity), when
/// others name some that are to be deleted.
pub fn apply(tx: &Tx<'_>, selection: &Selected, bulk: &Bulk) -> Result<u32> {
    let ids = seen(tx, selection)?;
    let kind = selection.kind;
    check(tx, kind, bulk)?;
    let table = kind.name();
    let set = |column: &str, value: &dyn rusqlite::ToSql| {
        let mut update = tx.prepare_cached(&format!(
            "UPDATE {table} SET {column} = ?1, version = ?2 WHERE id = ?3 AND {column} IS NOT ?1"
        ))?;
        count(&ids, |id| Ok(update.execute((value, tx.change(), id))? > 0))
    };
    match bulk {
        Bulk::Archive(archived) => set("archived", archived),
        Bulk::SetCountry(country) => set("country", country),
        Bulk::SetOccasion(occasion) => set("occasion", occasion),
        Bulk::SetExhibitionState(state) => set("state", state),
        Bulk::SetActivityState(state) => set("state", state),
        Bulk::SetDocumentKind(kind) => set("kind", kind),
        Bulk::AddField(field) => {
            let sql = "INSERT OR IGNORE INTO agreement_field (agreement, field) VALUES (?, ?)";
            of_fields(tx, &ids, sql, field)
        }
        Bulk::RemoveField(field) => {
            let sql = "DELETE FROM agreement_field WHERE agreement = ? AND field = ?";
            of_fields(tx, &ids, sql, field)
        }
        Bulk::Delete => delete(tx, kind, &ids),
    }
}

/// The records of a selection, where none of them was touched since it was made.
fn seen(tx: &Tx<'_>, selection: &Selected) -> Result<Vec<Id>> {
    let stale = || Error::Stale { kind: selection.kind };
    let ids = match &selection.which {
        Which::Chosen { ids } => ids.iter().copied().collect::<BTreeSet<_>>(),
        Which::All { listed, count, without } => {
            let all = listed.ids(tx)?;
            if u32::try_from(all.len()).ok() != Some(*count) {
                return Err(stale());
            }
            all.into_iter().filter(|id| !without.contains(id)).collect()
        }
    };
    let mut touched =
        tx.prepare_cached("SELECT 1 FROM change_record WHERE record = ? AND change > ?")?;
    let mut there =
        tx.prepare_cached(&format!("SELECT 1 FROM {} WHERE id = ?", selection.kind.name()))?;
    for id in &ids {
        if touched.exists((id, selection.seen))? {
            return Err(stale());
        }
        if !there.exists([id])? {
            return Err(Error::NotFound { kind: selection.kind, id: *id });
        }
    }
    Ok(ids.into_iter().collect())
}

/// Refuses what cannot be done to records of `kind`, or names what is not there.
fn check(tx: &Tx<'_>, kind: Kind, bulk: &Bulk) -> Result<()> {
    let fits = match bulk {
        Bulk::Archive(_) => matches!(kind, Kind::Partner | Kind::Person),
        Bulk::SetCountry(_) => matches!(kind, Kind::Partner | Kind::Place),
        Bulk::AddField(_) | Bulk::RemoveField(_) | Bulk::SetOccasion(_) => kind == Kind::Agreement,
        Bulk::SetExhibitionState(_) => kind == Kind::Exhibition,
        Bulk::SetActivityState(_) => kind == Kind::Activity,
        Bulk::SetDocumentKind(_) => kind == Kind::Document,
        Bulk::Delete => !matches!(kind, Kind::Office | Kind::SavedView | Kind::Template),
    };
    let mut problems = Vec::new();
    if !fits {
        problems.push(Problem::new("act", "not-for-these").with("kind", kind.name()));
    }
    if let Bulk::SetCountry(country) = bulk {
        crate::office::check_country(tx, "country", country.as_deref(), &mut problems)?;
    }
    if let Bulk::SetOccasion(occasion) = bulk {
        record::check_named(tx, "occasion", Kind::Occasion, *occasion, &mut problems)?;
    }
    if let Bulk::AddField(field) = bulk
        && !tx.prepare_cached("SELECT 1 FROM field WHERE code = ?")?.exists([field])?
    {
        problems.push(Problem::new("field", "field-unknown").with("code", field));
    }
    Error::unless_none(problems)
}

/// Runs `sql` over each agreement and the field; those it changed are written by this act.
fn of_fields(tx: &Tx<'_>, ids: &[Id], sql: &str, field: &str) -> Result<u32> {
    let mut change = tx.prepare_cached(sql)?;
    let mut written = tx.prepare_cached("UPDATE agreement SET version = ? WHERE id = ?")?;
    count(ids, |id| {
        let changed = change.execute((id, field))? > 0;
        if changed {
            written.execute((tx.change(), id))?;
        }
        Ok(changed)
    })
}

/// Deletes them, unless records that are not among them name some.
fn delete(tx: &Tx<'_>, kind: Kind, ids: &[Id]) -> Result<u32> {
    let mentions = Mentions::of(tx, kind)?;
    let lang = crate::office::language(tx)?;
    let mut refused = Vec::new();
    for id in ids {
        let users = mentions.users(tx, *id, |owner| ids.binary_search(&owner).is_ok())?;
        if let Some(first) = users.first() {
            let name = record::named(tx, *id)?.map(|named| named.name).unwrap_or_default();
            refused.push(
                Problem::new(id.to_string(), "in-use")
                    .with("name", name.pick(&lang).unwrap_or_default())
                    .with("count", users.len())
                    .with("kind", first.kind.name())
                    .with("by", first.name.pick(&lang).unwrap_or_default()),
            );
        }
    }
    Error::unless_none(refused)?;
    let mut delete = tx.prepare_cached(&format!("DELETE FROM {} WHERE id = ?", kind.name()))?;
    count(ids, |id| Ok(delete.execute([id])? > 0))
}

/// How many of them were changed.
fn count(ids: &[Id], mut change: impl FnMut(Id) -> Result<bool>) -> Result<u32> {
    let mut changed = 0_u32;
    for id in ids {
        changed += u32::from(change(*id)?);
    }
    Ok(changed)
}
