//! What every record has, whatever its kind: an identity and a name.

use std::collections::BTreeMap;

use rusqlite::types::{FromSql, FromSqlError, FromSqlResult, ToSql, ToSqlOutput, Value, ValueRef};
use rusqlite::{Connection, OptionalExtension};
use serde::{Deserialize, Serialize};

use crate::error::{Error, Result};
use crate::id::Id;
use crate::registry::Tx;
use crate::search::{Said, index};
use crate::wording::Wording;

/// The kinds of records.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, specta::Type,
)]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    /// The office, its countries' labels and its thesaurus.
    Office,
    /// A city or region on the map.
    Place,
    /// A party: whoever can sign.
    Partner,
    /// Someone, with mandates over time.
    Person,
    /// An event to which agreements belong.
    Occasion,
    /// An agreement of any instrument.
    Agreement,
    /// Where an exhibition is shown.
    Venue,
    /// A joint exhibition.
    Exhibition,
    /// An item of the programme.
    Activity,
    /// A document of a record.
    Document,
    /// A view of a list that was saved under a name.
    SavedView,
    /// A template of the office's own.
    Template,
}

impl Kind {
    /// Every kind, owners of names first.
    pub const ALL: [Self; 12] = [
        Self::Office,
        Self::Place,
        Self::Partner,
        Self::Person,
        Self::Occasion,
        Self::Agreement,
        Self::Venue,
        Self::Exhibition,
        Self::Activity,
        Self::Document,
        Self::SavedView,
        Self::Template,
    ];

    /// Its name, which is also that of its table.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Office => "office",
            Self::Place => "place",
            Self::Partner => "partner",
            Self::Person => "person",
            Self::Occasion => "occasion",
            Self::Agreement => "agreement",
            Self::Venue => "venue",
            Self::Exhibition => "exhibition",
            Self::Activity => "activity",
            Self::Document => "document",
            Self::SavedView => "saved_view",
            Self::Template => "template",
        }
    }

    /// Whether people look for records of this kind.
    pub(crate) fn is_sought(self) -> bool {
        !matches!(self, Self::Office) && self.is_nameable()
    }

    /// Whether other records can name those of this kind: a view or a template leads to
    /// records, or is filled with them, and is none itself.
    fn is_nameable(self) -> bool {
        !matches!(self, Self::SavedView | Self::Template)
    }

    /// The kind called `name`.
    #[must_use]
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.name() == name)
    }
}

impl ToSql for Kind {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        Ok(self.name().into())
    }
}

impl FromSql for Kind {
    fn column_result(value: ValueRef<'_>) -> FromSqlResult<Self> {
        Self::named(value.as_str()?).ok_or(FromSqlError::InvalidType)
    }
}

/// A record as others show it: in a list of choices, on another's page.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct Named {
    /// Its identity.
    pub id: Id,
    /// Its kind.
    pub kind: Kind,
    /// The name it goes by, per language.
    pub name: Wording,
    /// What tells it from another of the same name: a country, a reference, an office held.
    pub hint: Wording,
}

/// A record as its room describes it to what is derived.
pub(crate) struct Described {
    pub(crate) name: Wording,
    pub(crate) hint: Wording,
    /// Everything it is found by.
    pub(crate) said: Said,
    pub(crate) archived: bool,
}

const NAMED: &str = "SELECT id, kind, label, hint FROM record";

fn row(row: &rusqlite::Row<'_>) -> rusqlite::Result<Named> {
    Ok(Named { id: row.get(0)?, kind: row.get(1)?, name: row.get(2)?, hint: row.get(3)? })
}

/// The record `id` as others show it.
///
/// # Errors
/// When the registry cannot be read.
pub fn named(conn: &Connection, id: Id) -> Result<Option<Named>> {
    Ok(conn.prepare_cached(&format!("{NAMED} WHERE id = ?"))?.query_row([id], row).optional()?)
}

/// The records named by `ids`, by identity. Those that are gone are left out.
///
/// # Errors
/// When the registry cannot be read.
pub fn names(conn: &Connection, ids: impl IntoIterator<Item = Id>) -> Result<BTreeMap<Id, Named>> {
    let mut names = BTreeMap::new();
    for id in ids {
        if let std::collections::btree_map::Entry::Vacant(vacant) = names.entry(id)
            && let Some(named) = named(conn, id)?
        {
            vacant.insert(named);
        }
    }
    Ok(names)
}

/// Records with words that begin as those of `query` do, or have them in their middle, of the kinds asked for (all
/// when none is), in the order of `lang`; without a query, the first ones.
/// Archived records are left out.
///
/// # Errors
/// When the registry cannot be read.
pub fn find(
    conn: &Connection,
    query: &str,
    kinds: &[Kind],
    lang: &str,
    limit: u32,
) -> Result<Vec<Named>> {
    let expression = index::expression(conn, query)?;
    if expression.is_none() && !query.trim().is_empty() {
        return Ok(Vec::new());
    }
    let all = Kind::ALL.into_iter().filter(|kind| kind.is_nameable()).collect::<Vec<_>>();
    let kinds = if kinds.is_empty() { &all } else { kinds };
    let sort = sort_column(lang);
    let few = match &expression {
        Some(expression) => few_matching(conn, expression)?,
        None => None,
    };
    // Where few match they are looked at first, for all of a kind would be a long way from one to the next.
    let (but, matching, values) = match (few, expression) {
        (Some(few), _) => ("+", "AND number IN (SELECT value FROM json_each(?2))", Some(few)),
        (None, Some(expression)) => (
            "",
            "AND number IN (SELECT rowid FROM record_text WHERE record_text MATCH ?2)",
            Some(expression),
        ),
        (None, None) => ("", "AND ?2 IS NULL", None),
    };
    let mut statement = conn.prepare_cached(&format!(
        "{NAMED} WHERE {but}kind = ?1 AND archived = 0 {matching} ORDER BY {but}{sort} LIMIT ?3"
    ))?;
    let mut found = Vec::new();
    for kind in kinds {
        let rows = statement.query_map((kind, &values, limit), row)?;
        for named in rows {
            found.push(named?);
        }
    }
    Ok(found)
}

/// The numbers of the records that match, as JSON, unless they are many.
fn few_matching(conn: &Connection, expression: &str) -> Result<Option<String>> {
    let mut statement =
        conn.prepare_cached("SELECT rowid FROM record_text WHERE record_text MATCH ?1 LIMIT ?2")?;
    let numbers = statement
        .query_map((expression, crate::narrow::FEW + 1), |row| row.get(0))?
        .collect::<rusqlite::Result<Vec<i64>>>()?;
    let few = numbers.len() <= crate::narrow::FEW as usize;
    Ok(few.then(|| serde_json::Value::from(numbers).to_string()))
}

/// The column of `record` that is sorted by in `lang`.
pub(crate) fn sort_column(lang: &str) -> &'static str {
    match lang {
        "ar" => "sort_ar",
        "en" => "sort_en",
        _ => "sort_fr",
    }
}

/// Refuses to write over a record that changed since `version`.
pub(crate) fn claim(tx: &Tx<'_>, kind: Kind, id: Id, version: u32) -> Result<()> {
    let found: Option<u32> = tx
        .prepare_cached(&format!("SELECT version FROM {} WHERE id = ?", kind.name()))?
        .query_row([id], |row| row.get(0))
        .optional()?;
    match found {
        None => Err(Error::NotFound { kind, id }),
        Some(found) if found == version => Ok(()),
        Some(_) => Err(Error::Stale { kind }),
    }
}

/// Deletes a record and what belongs to it, unless another record names it.
pub(crate) fn delete(tx: &Tx<'_>, kind: Kind, id: Id, version: u32) -> Result<()> {
    claim(tx, kind, id, version)?;
    let users = crate::mention::Mentions::of(tx, kind)?.users(tx, id, |owner| owner == id)?;
    if let Some(first) = users.first() {
        return Err(Error::InUse {
            count: u32::try_from(users.len()).unwrap_or(u32::MAX),
            by: first.kind,
            name: first.name.pick(&crate::office::language(tx)?).unwrap_or_default().to_owned(),
        });
    }
    tx.execute(&format!("DELETE FROM {} WHERE id = ?", kind.name()), [id])?;
    Ok(())
}

/// A condition of a list, joined to the others with AND.
pub(crate) struct Condition {
    pub(crate) sql: String,
    pub(crate) values: Vec<Value>,
}

/// The conditions of a list as SQL and its values.
#[derive(Default)]
pub(crate) struct Conditions(Vec<Condition>);

impl Conditions {
    /// Adds a condition with its values.
    pub(crate) fn add(&mut self, sql: impl Into<String>, values: Vec<Value>) {
        self.0.push(Condition { sql: sql.into(), values });
    }

    /// Adds that a record's words match the query, or those of a record that
    /// `through` (a subquery over `record.id IN (…)`) leads to.
    /// Answers false when the query can match nothing.
    pub(crate) fn find(
        &mut self,
        conn: &Connection,
        query: &str,
        through: Option<&str>,
    ) -> Result<bool> {
        if query.trim().is_empty() {
            return Ok(true);
        }
        let Some(expression) = index::expression(conn, query)? else {
            return Ok(false);
        };
        let own = "record.number IN (SELECT rowid FROM record_text WHERE record_text MATCH ?)";
        let value = Value::Text(expression);
        match through {
            None => self.add(own, vec![value]),
            Some(through) => {
                let marks = 1 + through.matches('?').count();
                self.add(format!("({own} OR {through})"), vec![value; marks]);
            }
        }
        Ok(true)
    }

    /// The clause, beginning with AND where there is any.
    pub(crate) fn sql(&self) -> String {
        self.0.iter().map(|condition| format!(" AND {}", condition.sql)).collect()
    }

    /// The tables that the conditions on records of `kind` speak of. What none asks about is
    /// not looked at: counting is then reading one index.
    pub(crate) fn tables(&self, kind: Kind) -> String {
        let (table, asked) = (kind.name(), self.sql());
        let mut tables = table.to_owned();
        let beside = match kind {
            Kind::Agreement => Some(("standing", "agreement")),
            Kind::Exhibition => Some(("run", "exhibition")),
            _ => None,
        };
        for (other, column) in beside.into_iter().chain([("record", "id")]) {
            if asked.contains(&format!("{other}.")) {
                tables.push_str(&format!(" JOIN {other} ON {other}.{column} = {table}.id"));
            }
        }
        tables
    }

    /// The values in the order of their question marks.
    pub(crate) fn values(&self) -> impl Iterator<Item = &Value> {
        self.0.iter().flat_map(|condition| condition.values.iter())
    }
}

/// A part of a list: where it begins and how long it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct Part {
    /// How many rows come before it.
    pub offset: u32,
    /// How many rows it may hold.
    pub limit: u32,
}

/// The values of a list's statement: those of its conditions, then LIMIT and OFFSET.
pub(crate) fn values_of(
    conditions: &Conditions,
    part: Part,
) -> rusqlite::ParamsFromIter<Vec<Value>> {
    let mut values: Vec<Value> = conditions.values().cloned().collect();
    values.push(Value::Integer(part.limit.into()));
    values.push(Value::Integer(part.offset.into()));
    rusqlite::params_from_iter(values)
}

/// The records that a statement over the record `id` leads to, in its order.
pub(crate) fn through(conn: &Connection, sql: &str, id: Id) -> Result<Vec<Named>> {
    let ids: Vec<Id> = conn
        .prepare_cached(sql)?
        .query_map([id], |row| row.get(0))?
        .collect::<rusqlite::Result<_>>()?;
    let found = ids.into_iter().map(|id| named(conn, id));
    found.filter_map(Result::transpose).collect()
}

/// Notes a problem at `field` when it names a record of `kind` that is not there.
pub(crate) fn check_named(
    conn: &Connection,
    field: &str,
    kind: Kind,
    id: Option<Id>,
    problems: &mut Vec<crate::error::Problem>,
) -> Result<()> {
    let Some(id) = id else { return Ok(()) };
    let there = conn
        .prepare_cached(&format!("SELECT 1 FROM {} WHERE id = ?", kind.name()))?
        .exists([id])?;
    if !there {
        problems.push(crate::error::Problem::new(field, "record-gone").with("kind", kind.name()));
    }
    Ok(())
}

/// The record that an optional reference leads to.
pub(crate) fn maybe_named(conn: &Connection, id: Option<Id>) -> Result<Option<Named>> {
    id.map_or(Ok(None), |id| named(conn, id))
}

/// How many records of `kind` fulfil the conditions; none where they can match nothing.
pub(crate) fn count(conn: &Connection, kind: Kind, conditions: Option<&Conditions>) -> Result<u32> {
    let Some(conditions) = conditions else {
        return Ok(0);
    };
    Ok(conn
        .prepare_cached(&format!(
            "SELECT count(*) FROM {} WHERE 1 {}",
            conditions.tables(kind),
            conditions.sql()
        ))?
        .query_row(rusqlite::params_from_iter(conditions.values()), |row| row.get(0))?)
}

/// What was read of a record, or nothing when it is gone.
pub(crate) fn if_there<T>(read: Result<T>) -> Result<Option<T>> {
    match read {
        Ok(it) => Ok(Some(it)),
        Err(Error::NotFound { .. }) => Ok(None),
        Err(other) => Err(other),
    }
}
