//! The shape of facts, as the schema has it: which tables there are, what belongs to what, what
//! a column holds.

use rusqlite::Connection;

use crate::change::{FACTS, Facts};
use crate::error::Result;
use crate::record::Kind;

/// What a column holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Holds {
    /// Sixteen bytes that are an identity, or other bytes.
    Bytes,
    /// A whole number.
    Whole,
    /// Yes or no.
    Flag,
    /// A number.
    Number,
    /// A text.
    Text,
    /// JSON: a text in several languages, mostly.
    Json,
}

/// A column.
#[derive(Debug, Clone)]
pub(super) struct Column {
    pub(super) name: String,
    pub(super) holds: Holds,
    /// Whether a row without it is none.
    pub(super) needed: bool,
    /// The table whose record it names.
    pub(super) names: Option<String>,
}

/// A table of facts with those that belong to it.
#[derive(Debug, Clone)]
pub(super) struct Table {
    pub(super) name: &'static str,
    pub(super) kind: Kind,
    /// The column by which a row belongs to one of the table above, or none.
    pub(super) owner: Option<String>,
    /// What a row says, without whose it is and without what is of this registry alone.
    pub(super) columns: Vec<Column>,
    /// The columns by which rows are told apart.
    pub(super) key: Vec<String>,
    /// The tables that belong to it, in the order in which they name each other.
    pub(super) parts: Vec<Table>,
}

impl Table {
    /// Whether its rows are records with an identity.
    pub(super) fn is_of_records(&self) -> bool {
        self.kind != Kind::Office && self.owner.is_none()
    }

    /// The order in which its rows are written: as the office ordered them, where it did.
    pub(super) fn order(&self) -> String {
        let ordinal = self.columns.iter().any(|column| column.name == "ordinal");
        let columns =
            ordinal.then_some("ordinal").into_iter().chain(self.key.iter().map(String::as_str));
        columns.collect::<Vec<_>>().join(", ")
    }

    /// It and all that belongs to it.
    pub(super) fn all(&self) -> Vec<&Table> {
        std::iter::once(self).chain(self.parts.iter().flat_map(Table::all)).collect()
    }
}

/// The tables that belong to no other, in the order in which they name each other.
pub(super) fn tables(conn: &Connection) -> Result<Vec<Table>> {
    let mut roots: Vec<Table> = Vec::new();
    for facts in FACTS {
        let Some((above, owner)) = above(conn, facts)? else {
            roots.push(table(conn, facts, None)?);
            continue;
        };
        let part = table(conn, facts, Some(owner))?;
        if let Some(root) = roots.iter_mut().find(|root| root.name == above) {
            root.parts.push(part);
        }
    }
    Ok(roots)
}

/// The table that a table of facts belongs to, and the column that says so.
fn above(conn: &Connection, facts: &Facts) -> Result<Option<(String, String)>> {
    if facts.table == facts.kind.name() {
        return Ok(None);
    }
    let mut statement = conn.prepare_cached(
        "SELECT \"table\", \"from\" FROM pragma_foreign_key_list(?) WHERE on_delete = 'CASCADE'",
    )?;
    let owners = statement
        .query_map([facts.table], |row| Ok((row.get(0)?, row.get(1)?)))?
        .collect::<rusqlite::Result<Vec<(String, String)>>>()?;
    let named = facts.owner.map(|(_, name)| name);
    Ok(owners.into_iter().find(|(_, from)| named.is_none_or(|name| name == from)))
}

fn table(conn: &Connection, facts: &Facts, owner: Option<String>) -> Result<Table> {
    let sql: String = conn.query_row(
        "SELECT sql FROM sqlite_schema WHERE type = 'table' AND name = ?",
        [facts.table],
        |row| row.get(0),
    )?;
    let names = conn
        .prepare("SELECT \"from\", \"table\" FROM pragma_foreign_key_list(?)")?
        .query_map([facts.table], |row| Ok((row.get(0)?, row.get(1)?)))?
        .collect::<rusqlite::Result<Vec<(String, String)>>>()?;
    let rows = conn
        .prepare(
            "SELECT name, type, \"notnull\", dflt_value IS NOT NULL, pk FROM pragma_table_info(?)",
        )?
        .query_map([facts.table], |row| {
            Ok((row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?, row.get(4)?))
        })?
        .collect::<rusqlite::Result<Vec<(String, String, bool, bool, u32)>>>()?;
    let mut key: Vec<(u32, String)> = Vec::new();
    let mut columns = Vec::new();
    for (name, kind, strict, usual, place) in rows {
        if place > 0 {
            key.push((place, name.clone()));
        }
        // Which act wrote a record is of this registry alone.
        if owner.as_ref() == Some(&name) || name == "version" {
            continue;
        }
        let says = |check: &str| sql.contains(check);
        let holds = match kind.as_str() {
            "BLOB" => Holds::Bytes,
            "REAL" => Holds::Number,
            "INTEGER" if says(&format!("{name} IN (0, 1)")) => Holds::Flag,
            "INTEGER" => Holds::Whole,
            _ if says(&format!("json_valid({name})")) => Holds::Json,
            _ => Holds::Text,
        };
        let named = names.iter().find(|(from, _)| *from == name).map(|(_, table)| table.clone());
        columns.push(Column { name, holds, needed: strict && !usual, names: named });
    }
    key.sort_unstable();
    let key = key.into_iter().map(|(_, name)| name).collect();
    Ok(Table { name: facts.table, kind: facts.kind, owner, columns, key, parts: Vec::new() })
}
