//! The list of people.

use rusqlite::Connection;
use rusqlite::types::Value;
use serde::{Deserialize, Serialize};

use crate::children::value;
use crate::date::PartialDate;
use crate::error::Result;
use crate::id::Id;
use crate::narrow::{self, Scope};
use crate::record::{self, Conditions, Kind, Part};
use crate::wording::Wording;

/// A row of the list of people.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, specta::Type)]
pub struct PersonRow {
    /// Their identity.
    pub id: Id,
    /// Their name per language.
    pub name: Wording,
    /// The function that lasts, or began last, per language.
    pub function: Wording,
    /// The party of that function, per language.
    pub partner: Wording,
    /// The first e-mail address; may be empty.
    pub email: String,
    /// Precedence at table and in lists; one is the highest.
    pub protocol_rank: Option<u32>,
    /// How many agreements they signed.
    pub signed: u32,
    /// Left out of choices.
    pub archived: bool,
}

/// Which people, in the order of their names.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, specta::Type)]
pub struct PersonQuery {
    /// Words to find.
    pub text: String,
    /// Only those who hold or held a mandate for this party.
    #[serde(default)]
    pub partner: Option<Id>,
    /// Only those whose mandate, for that party where one is asked for, can last on this day.
    #[serde(default)]
    pub in_office: Option<PartialDate>,
    /// Archived ones too.
    pub archived: bool,
    /// From last to first.
    pub descending: bool,
    /// The language whose order is meant.
    pub lang: String,
}

impl PersonQuery {
    /// All people who are still dealt with, by their names.
    #[must_use]
    pub fn all(lang: &str) -> Self {
        Self {
            text: String::new(),
            partner: None,
            in_office: None,
            archived: false,
            descending: false,
            lang: lang.to_owned(),
        }
    }
}

/// The columns of a row. The mandate that lasts, or began last, is the one whose function is the hint.
const COLUMNS: &str = "person.id, record.label, record.hint,
    coalesce((SELECT label FROM record AS party WHERE party.id = (
       SELECT partner FROM mandate WHERE mandate.person = person.id
       ORDER BY until IS NOT NULL, since DESC NULLS LAST, id LIMIT 1)), '{}'),
    coalesce((SELECT min(value) FROM person_contact
              WHERE person_contact.person = person.id AND person_contact.kind = 'email'), ''),
    person.protocol_rank,
    (SELECT count(*) FROM signature WHERE signature.person = person.id), person.archived";

/// A part of the list of people.
///
/// # Errors
/// When the registry cannot be read.
pub fn list(conn: &Connection, query: &PersonQuery, part: Part) -> Result<Vec<PersonRow>> {
    let Some(conditions) = conditions(conn, query)? else {
        return Ok(Vec::new());
    };
    let Scope { conditions, join, but } = Scope::of(conn, Kind::Person, conditions)?;
    let sort = record::sort_column(&query.lang);
    let way = if query.descending { "DESC" } else { "ASC" };
    let mut statement = conn.prepare_cached(&format!(
        "SELECT {COLUMNS} FROM record {join} person ON person.id = record.id
         WHERE {but}record.kind = 'person' {}
         ORDER BY record.{sort} {way}, record.id {way} LIMIT ? OFFSET ?",
        conditions.sql()
    ))?;
    let rows = statement.query_map(record::values_of(&conditions, part), |row| {
        Ok(PersonRow {
            id: row.get(0)?,
            name: row.get(1)?,
            function: row.get(2)?,
            partner: row.get(3)?,
            email: row.get(4)?,
            protocol_rank: row.get(5)?,
            signed: row.get(6)?,
            archived: row.get(7)?,
        })
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// How many people there are in the list.
///
/// # Errors
/// When the registry cannot be read.
pub fn count(conn: &Connection, query: &PersonQuery) -> Result<u32> {
    record::count(conn, Kind::Person, conditions(conn, query)?.as_ref())
}

/// The identities of all people of the list, in no order.
pub(crate) fn ids(conn: &Connection, query: &PersonQuery) -> Result<Vec<Id>> {
    narrow::ids(conn, Kind::Person, conditions(conn, query)?.as_ref())
}

fn conditions(conn: &Connection, query: &PersonQuery) -> Result<Option<Conditions>> {
    let mut conditions = Conditions::default();
    if !query.archived {
        conditions.add("person.archived = 0", Vec::new());
    }
    let mut mandate = Conditions::default();
    if let Some(partner) = query.partner {
        mandate.add("mandate.partner = ?", vec![value(&partner)?]);
    }
    if let Some(day) = query.in_office {
        mandate.add(
            "(mandate.since IS NULL OR mandate.since <= ?)",
            vec![Value::Text(day.latest().to_string())],
        );
        let (until, values) = narrow::not_before("mandate.until", day);
        mandate.add(format!("(mandate.until IS NULL OR {until})"), values);
    }
    if !mandate.sql().is_empty() {
        conditions.add(
            format!("person.id IN (SELECT person FROM mandate WHERE 1 {})", mandate.sql()),
            mandate.values().cloned().collect(),
        );
    }
    Ok(conditions.find(conn, &query.text, None)?.then_some(conditions))
}
