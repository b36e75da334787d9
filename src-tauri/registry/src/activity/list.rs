//! The list of activities.

use rusqlite::{Connection, Row};
use serde::{Deserialize, Serialize};

use super::{ActivityKind, ActivityState, Direction};
use crate::date::PartialDate;
use crate::error::Result;
use crate::id::Id;
use crate::narrow::{self, Period, Scope};
use crate::record::{self, Conditions, Kind, Part};
use crate::terms::terms;
use crate::wording::Wording;

/// A row of the list of activities.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, specta::Type)]
pub struct ActivityRow {
    /// Its identity.
    pub id: Id,
    /// Its title per language.
    pub title: Wording,
    /// What sort.
    pub kind: ActivityKind,
    /// Which way it goes.
    pub direction: Direction,
    /// How far it has come.
    pub state: ActivityState,
    /// Its first day.
    pub since: Option<PartialDate>,
    /// Its last day.
    pub until: Option<PartialDate>,
    /// The name of its place per language.
    pub place: Wording,
}

terms! {
    /// What the list of activities is sorted by.
    pub enum ActivitySort {
        /// Title in the language of the list.
        Title = "title",
        /// Sort of activity.
        Kind = "kind",
        /// State.
        State = "state",
        /// First day.
        Since = "since",
    }
}

/// Which activities, in which order.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, specta::Type)]
pub struct ActivityQuery {
    /// Words to find.
    pub text: String,
    /// Only this sort.
    pub kind: Option<ActivityKind>,
    /// Only this way.
    pub direction: Option<Direction>,
    /// Only this state.
    pub state: Option<ActivityState>,
    /// Only those this party takes part in.
    pub partner: Option<Id>,
    /// Only those that carry out this agreement.
    pub agreement: Option<Id>,
    /// Only those that may take place then.
    #[serde(default)]
    pub period: Period,
    /// The order.
    pub sort: ActivitySort,
    /// From last to first.
    pub descending: bool,
    /// The language whose order is meant.
    pub lang: String,
}

impl ActivityQuery {
    /// All activities, the first first.
    #[must_use]
    pub fn all(lang: &str) -> Self {
        Self {
            text: String::new(),
            kind: None,
            direction: None,
            state: None,
            partner: None,
            agreement: None,
            period: Period::default(),
            sort: ActivitySort::Since,
            descending: false,
            lang: lang.to_owned(),
        }
    }
}

/// The names of parties and people lead to what they take part in.
const THROUGH_NAMES: &str = "record.id IN (
    SELECT activity_party.activity FROM record_text
      JOIN record AS other ON other.number = record_text.rowid
      JOIN activity_party ON activity_party.partner = other.id WHERE record_text MATCH ?
    UNION
    SELECT participant.activity FROM record_text
      JOIN record AS other ON other.number = record_text.rowid
      JOIN participant ON participant.person = other.id WHERE record_text MATCH ?)";

const COLUMNS: &str = "activity.id, activity.title, activity.kind, activity.direction,
    activity.state, activity.since, activity.until,
    coalesce((SELECT label FROM record AS named WHERE named.id = activity.place), '{}')";

fn row(row: &Row<'_>) -> rusqlite::Result<ActivityRow> {
    Ok(ActivityRow {
        id: row.get(0)?,
        title: row.get(1)?,
        kind: row.get(2)?,
        direction: row.get(3)?,
        state: row.get(4)?,
        since: row.get(5)?,
        until: row.get(6)?,
        place: row.get(7)?,
    })
}

/// A part of the list of activities.
///
/// # Errors
/// When the registry cannot be read.
pub fn list(conn: &Connection, query: &ActivityQuery, part: Part) -> Result<Vec<ActivityRow>> {
    let Some(conditions) = conditions(conn, query)? else {
        return Ok(Vec::new());
    };
    let Scope { conditions, join, but } = Scope::of(conn, Kind::Activity, conditions)?;
    let sort = record::sort_column(&query.lang);
    let way = if query.descending { "DESC" } else { "ASC" };
    let (from, order) = match query.sort {
        ActivitySort::Title => (
            format!("record {join} activity ON activity.id = record.id"),
            format!("record.{sort} {way}, record.id {way}"),
        ),
        other => (
            format!("activity {join} record ON record.id = activity.id"),
            format!("activity.{} {way}, activity.id {way}", other.word()),
        ),
    };
    let mut statement = conn.prepare_cached(&format!(
        "SELECT {COLUMNS} FROM {from} WHERE {but}record.kind = 'activity' {}
         ORDER BY {order} LIMIT ? OFFSET ?",
        conditions.sql()
    ))?;
    let rows = statement.query_map(record::values_of(&conditions, part), row)?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// How many activities there are in the list.
///
/// # Errors
/// When the registry cannot be read.
pub fn count(conn: &Connection, query: &ActivityQuery) -> Result<u32> {
    record::count(conn, Kind::Activity, conditions(conn, query)?.as_ref())
}

/// The identities of all activities of the list, in no order.
pub(crate) fn ids(conn: &Connection, query: &ActivityQuery) -> Result<Vec<Id>> {
    narrow::ids(conn, Kind::Activity, conditions(conn, query)?.as_ref())
}

fn conditions(conn: &Connection, query: &ActivityQuery) -> Result<Option<Conditions>> {
    let mut conditions = Conditions::default();
    let id = "activity.id";
    conditions.word("activity.kind", query.kind.map(ActivityKind::word));
    conditions.word("activity.direction", query.direction.map(Direction::word));
    conditions.word("activity.state", query.state.map(ActivityState::word));
    let of_party = "SELECT activity FROM activity_party WHERE partner = ?";
    conditions.among(id, of_party, query.partner)?;
    let under = "SELECT activity FROM activity_agreement WHERE agreement = ?";
    conditions.among(id, under, query.agreement)?;
    conditions.during("activity.since", "activity.until", query.period);
    Ok(conditions.find(conn, &query.text, Some(THROUGH_NAMES))?.then_some(conditions))
}
