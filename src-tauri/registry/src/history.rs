//! The history of a record, told from the change sets: who changed which field
//! from what to what, and when.

use std::collections::BTreeMap;

use rusqlite::hooks::Action;
use rusqlite::session::ChangesetItem;
use rusqlite::types::ValueRef;
use rusqlite::{Connection, OptionalExtension};
use serde::{Deserialize, Serialize};

use crate::change::{self, Entry};
use crate::error::Result;
use crate::id::Id;
use crate::record::{self, Named};

/// An act as the history of one record tells it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, specta::Type)]
pub struct Told {
    /// The act.
    pub entry: Entry,
    /// What it did to this record, field by field.
    pub fields: Vec<Difference>,
}

/// What an act did to one row.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
#[serde(rename_all = "snake_case")]
pub enum Deed {
    /// The row was added.
    Added,
    /// A value in it was changed.
    Changed,
    /// The row was removed.
    Removed,
}

/// One field that an act changed.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, specta::Type)]
pub struct Difference {
    /// The table, which the interface has a word for (`table-…`).
    pub table: String,
    /// The column, which the interface has a word for (`column-…`).
    pub column: String,
    /// What was done.
    pub deed: Deed,
    /// The value before, if there was one.
    pub before: Option<Shown>,
    /// The value after, if there is one.
    pub after: Option<Shown>,
}

/// A value as it can be shown.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, specta::Type)]
#[serde(tag = "kind", content = "value", rename_all = "snake_case")]
pub enum Shown {
    /// A text, a number, a date or a word of a closed set.
    Text(String),
    /// A text in several languages.
    Wording(crate::wording::Wording),
    /// Another record; its identity alone when it is gone.
    Record(Option<Named>),
}

/// The acts that touched the record `id`, newest first.
///
/// # Errors
/// When the registry cannot be read.
pub fn of(conn: &Connection, id: Id) -> Result<Vec<Told>> {
    let columns = Columns::read(conn)?;
    change::of_record(conn, id)?
        .into_iter()
        .map(|(entry, changeset)| {
            let mut fields = Vec::new();
            change::each_row(&changeset, |item| {
                let facts = change::facts_of(item.op()?.table_name())?;
                if change::owner_of(conn, facts, item)? == Some(id) {
                    tell(conn, &columns, facts, item, &mut fields)?;
                }
                Ok(())
            })?;
            Ok(Told { entry, fields })
        })
        .collect()
}

/// The columns of every table of facts, in their order.
struct Columns(BTreeMap<&'static str, Vec<String>>);

impl Columns {
    fn read(conn: &Connection) -> Result<Self> {
        let mut columns = BTreeMap::new();
        for facts in change::FACTS {
            let names = conn
                .prepare_cached("SELECT name FROM pragma_table_info(?) ORDER BY cid")?
                .query_map([facts.table], |row| row.get(0))?
                .collect::<rusqlite::Result<_>>()?;
            columns.insert(facts.table, names);
        }
        Ok(Self(columns))
    }
}

/// Columns that tell a reader nothing: identities and the bookkeeping of rows.
const SILENT: [&str; 3] = ["id", "version", "ordinal"];

fn tell(
    conn: &Connection,
    columns: &Columns,
    facts: &change::Facts,
    item: &ChangesetItem,
    fields: &mut Vec<Difference>,
) -> Result<()> {
    let deed = match item.op()?.code() {
        Action::SQLITE_INSERT => Deed::Added,
        Action::SQLITE_DELETE => Deed::Removed,
        _ => Deed::Changed,
    };
    let owner = facts.owner.map_or("", |(_, name)| name);
    let names = columns.0.get(facts.table).map(Vec::as_slice).unwrap_or_default();
    for (at, column) in names.iter().enumerate() {
        if SILENT.contains(&column.as_str()) || column == owner {
            continue;
        }
        let said = |value| {
            let value_of = matches!(facts.table, "gift" | "lent_object") && column == "value";
            if value_of || MONEY.contains(&column.as_str()) {
                amount(conn, facts, names, item, value)
            } else {
                shown(conn, value)
            }
        };
        let before = match deed {
            Deed::Added => None,
            _ => item.old_value(at).ok().and_then(|value| said(value).transpose()),
        };
        let after = match deed {
            Deed::Removed => None,
            // An update that leaves a column alone has no new value for it.
            _ => match item.new_value(at) {
                Ok(value) => said(value).transpose(),
                Err(_) => continue,
            },
        };
        let (before, after) = (before.transpose()?, after.transpose()?);
        if before != after {
            fields.push(Difference {
                table: facts.table.to_owned(),
                column: column.clone(),
                deed,
                before,
                after,
            });
        }
    }
    Ok(())
}

/// What an item says that is no record of its own, but that others name: a commitment,
/// an object, a milestone; a leg by its venue.
fn item(conn: &Connection, id: Id) -> Result<Option<crate::wording::Wording>> {
    Ok(conn
        .prepare_cached(
            "SELECT wording FROM commitment WHERE id = ?1
             UNION ALL SELECT title FROM lent_object WHERE id = ?1
             UNION ALL SELECT title FROM milestone WHERE id = ?1
             UNION ALL SELECT label FROM leg JOIN record ON record.id = leg.venue
               WHERE leg.id = ?1",
        )?
        .query_row([id], |row| row.get(0))
        .optional()?)
}

/// Columns that hold amounts in the minor units of the currency of their row.
const MONEY: [&str; 3] = ["planned", "committed", "paid"];

/// An amount with its currency.
fn amount(
    conn: &Connection,
    facts: &change::Facts,
    names: &[String],
    item: &ChangesetItem,
    value: ValueRef<'_>,
) -> Result<Option<Shown>> {
    let ValueRef::Integer(units) = value else {
        return Ok(None);
    };
    let in_row = names
        .iter()
        .position(|name| name == "currency")
        .and_then(|at| change::present(item, at))
        .and_then(|value| value.as_str().ok().map(str::to_owned));
    let currency = match in_row {
        Some(currency) => currency,
        // A row that was only edited does not tell what was left alone.
        None => change::present(item, 0)
            .and_then(|value| value.as_blob().ok().and_then(Id::from_bytes))
            .map_or(Ok(None), |id| {
                conn.prepare_cached(&format!("SELECT currency FROM {} WHERE id = ?", facts.table))?
                    .query_row([id], |row| row.get(0))
                    .optional()
            })?
            .unwrap_or_default(),
    };
    Ok(Some(Shown::Text(crate::money::write(crate::money::Amount(units), &currency))))
}

/// A value as it can be shown; nothing for what is blank.
pub(crate) fn shown(conn: &Connection, value: ValueRef<'_>) -> Result<Option<Shown>> {
    Ok(match value {
        ValueRef::Null => None,
        ValueRef::Integer(number) => Some(Shown::Text(number.to_string())),
        ValueRef::Real(number) => Some(Shown::Text(number.to_string())),
        ValueRef::Blob(bytes) => match Id::from_bytes(bytes) {
            Some(id) => Some(match (record::named(conn, id)?, item(conn, id)?) {
                (None, Some(wording)) => Shown::Wording(wording),
                (named, _) => Shown::Record(named),
            }),
            None => None,
        },
        ValueRef::Text(bytes) => {
            let text = String::from_utf8_lossy(bytes);
            match serde_json::from_str(&text) {
                Ok(wording) if text.starts_with('{') => {
                    let wording: crate::wording::Wording = wording;
                    (!wording.0.is_empty()).then_some(Shown::Wording(wording))
                }
                _ if text.is_empty() => None,
                _ => Some(Shown::Text(text.into_owned())),
            }
        }
    })
}
