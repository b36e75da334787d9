//! The list of exhibitions.

use rusqlite::types::Value;
use rusqlite::{Connection, Row};
use serde::{Deserialize, Serialize};

use super::ExhibitionState;
use crate::date::PartialDate;
use crate::error::Result;
use crate::id::Id;
use crate::narrow::{self, Period, Scope};
use crate::record::{self, Conditions, Kind, Named, Part};
use crate::terms::terms;
use crate::wording::Wording;

/// From when to when a leg of an exhibition is open to the public.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct LegRun {
    /// The first day.
    pub opens: Option<PartialDate>,
    /// The last day.
    pub closes: Option<PartialDate>,
}

/// A row of the list of exhibitions.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, specta::Type)]
pub struct ExhibitionRow {
    /// Its identity.
    pub id: Id,
    /// Its title per language.
    pub title: Wording,
    /// How far it has come.
    pub state: ExhibitionState,
    /// The first opening of its legs.
    pub opens: Option<PartialDate>,
    /// The last closing.
    pub closes: Option<PartialDate>,
    /// The venues of its legs, in order.
    pub venues: Vec<Named>,
    /// When it is open, leg by leg; those without a day are left out.
    pub runs: Vec<LegRun>,
    /// How many conflicts in its plan nobody has accepted.
    pub conflicts: u32,
}

terms! {
    /// What the list of exhibitions is sorted by.
    pub enum ExhibitionSort {
        /// Title in the language of the list.
        Title = "title",
        /// State.
        State = "state",
        /// First opening.
        Opens = "opens",
        /// Last closing.
        Closes = "closes",
    }
}

/// Which exhibitions, in which order.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, specta::Type)]
pub struct ExhibitionQuery {
    /// Words to find.
    pub text: String,
    /// Only this state.
    pub state: Option<ExhibitionState>,
    /// Only those this party takes part in.
    pub partner: Option<Id>,
    /// Only those with a party of this country that is not the home party, or shown there.
    #[serde(default)]
    pub country: Option<String>,
    /// Only those that may be open then.
    #[serde(default)]
    pub period: Period,
    /// Only those with a conflict that nobody has accepted.
    pub conflicts: bool,
    /// The order.
    pub sort: ExhibitionSort,
    /// From last to first.
    pub descending: bool,
    /// The language whose order is meant.
    pub lang: String,
}

impl ExhibitionQuery {
    /// All exhibitions by their titles.
    #[must_use]
    pub fn all(lang: &str) -> Self {
        Self {
            text: String::new(),
            state: None,
            partner: None,
            country: None,
            period: Period::default(),
            conflicts: false,
            sort: ExhibitionSort::Title,
            descending: false,
            lang: lang.to_owned(),
        }
    }
}

/// A part of the list of exhibitions.
///
/// # Errors
/// When the registry cannot be read.
pub fn list(conn: &Connection, query: &ExhibitionQuery, part: Part) -> Result<Vec<ExhibitionRow>> {
    let Some(conditions) = conditions(conn, query)? else {
        return Ok(Vec::new());
    };
    let Scope { conditions, join, but } = Scope::of(conn, Kind::Exhibition, conditions)?;
    let sort = record::sort_column(&query.lang);
    let way = if query.descending { "DESC" } else { "ASC" };
    let run = format!("{join} run ON run.exhibition = exhibition.id");
    let (from, order) = match query.sort {
        ExhibitionSort::Title => (
            format!("record {join} exhibition ON exhibition.id = record.id {run}"),
            format!("record.{sort} {way}, record.id {way}"),
        ),
        ExhibitionSort::State => (
            format!("exhibition {run} {join} record ON record.id = exhibition.id"),
            format!("exhibition.state {way}, exhibition.id {way}"),
        ),
        ExhibitionSort::Opens | ExhibitionSort::Closes => (
            format!(
                "run {join} exhibition ON exhibition.id = run.exhibition
                 {join} record ON record.id = exhibition.id"
            ),
            format!("run.{} {way}, run.exhibition {way}", query.sort.word()),
        ),
    };
    let mut statement = conn.prepare_cached(&format!(
        "SELECT {COLUMNS} FROM {from} WHERE {but}record.kind = 'exhibition' {}
         ORDER BY {order} LIMIT ? OFFSET ?",
        conditions.sql()
    ))?;
    let mut rows = statement
        .query_map(record::values_of(&conditions, part), read_row)?
        .collect::<rusqlite::Result<Vec<_>>>()?;
    rows.iter_mut().try_for_each(|row| add_legs(conn, row))?;
    Ok(rows)
}

/// The row of the exhibition `id`, as the list shows it.
pub(crate) fn row(conn: &Connection, id: Id) -> Result<ExhibitionRow> {
    let mut row = conn
        .prepare_cached(&format!(
            "SELECT {COLUMNS} FROM exhibition JOIN run ON run.exhibition = exhibition.id
             WHERE exhibition.id = ?"
        ))?
        .query_row([id], read_row)?;
    add_legs(conn, &mut row)?;
    Ok(row)
}

/// The columns of [`read_row`].
const COLUMNS: &str = "exhibition.id, exhibition.title, exhibition.state, run.opens, run.closes,
    (SELECT open FROM exhibition_conflicts WHERE exhibition_conflicts.exhibition = exhibition.id)";

fn read_row(row: &Row<'_>) -> rusqlite::Result<ExhibitionRow> {
    Ok(ExhibitionRow {
        id: row.get(0)?,
        title: row.get(1)?,
        state: row.get(2)?,
        opens: row.get(3)?,
        closes: row.get(4)?,
        venues: Vec::new(),
        runs: Vec::new(),
        conflicts: row.get::<_, Option<u32>>(5)?.unwrap_or_default(),
    })
}

fn add_legs(conn: &Connection, row: &mut ExhibitionRow) -> Result<()> {
    let venues =
        "SELECT venue FROM leg WHERE exhibition = ? AND venue IS NOT NULL ORDER BY ordinal";
    row.venues = record::through(conn, venues, row.id)?;
    row.runs = conn
        .prepare_cached(
            "SELECT opens, closes FROM leg
             WHERE exhibition = ? AND (opens IS NOT NULL OR closes IS NOT NULL) ORDER BY ordinal",
        )?
        .query_map([row.id], |leg| Ok(LegRun { opens: leg.get(0)?, closes: leg.get(1)? }))?
        .collect::<rusqlite::Result<_>>()?;
    Ok(())
}

/// How many exhibitions there are in the list.
///
/// # Errors
/// When the registry cannot be read.
pub fn count(conn: &Connection, query: &ExhibitionQuery) -> Result<u32> {
    record::count(conn, Kind::Exhibition, conditions(conn, query)?.as_ref())
}

/// The identities of all exhibitions of the list, in no order.
pub(crate) fn ids(conn: &Connection, query: &ExhibitionQuery) -> Result<Vec<Id>> {
    narrow::ids(conn, Kind::Exhibition, conditions(conn, query)?.as_ref())
}

fn conditions(conn: &Connection, query: &ExhibitionQuery) -> Result<Option<Conditions>> {
    let mut conditions = Conditions::default();
    let id = "exhibition.id";
    conditions.word("exhibition.state", query.state.map(ExhibitionState::word));
    let of_party = "SELECT exhibition FROM exhibition_party WHERE partner = ?";
    conditions.among(id, of_party, query.partner)?;
    if let Some(country) = &query.country {
        conditions.add(
            "exhibition.id IN (
               SELECT exhibition FROM partner JOIN exhibition_party ON exhibition_party.partner = partner.id
               WHERE partner.country = ? AND partner.id IS NOT (SELECT home FROM office)
               UNION
               SELECT exhibition FROM place JOIN venue ON venue.place = place.id
                 JOIN leg ON leg.venue = venue.id WHERE place.country = ?)",
            vec![Value::Text(country.clone()); 2],
        );
    }
    conditions.during("run.opens", "run.closes", query.period);
    let open = "SELECT exhibition FROM exhibition_conflicts WHERE open > 0";
    conditions.whether(id, open, query.conflicts.then_some(true));
    let through = "record.id IN (
        SELECT exhibition_party.exhibition FROM record_text JOIN record AS other ON other.number = record_text.rowid
          JOIN exhibition_party ON exhibition_party.partner = other.id WHERE record_text MATCH ?
        UNION
        SELECT leg.exhibition FROM record_text JOIN record AS other ON other.number = record_text.rowid
          JOIN leg ON leg.venue = other.id WHERE record_text MATCH ?
        UNION
        SELECT contributor.exhibition FROM record_text JOIN record AS other ON other.number = record_text.rowid
          JOIN contributor ON contributor.person = other.id WHERE record_text MATCH ?)";
    Ok(conditions.find(conn, &query.text, Some(through))?.then_some(conditions))
}
