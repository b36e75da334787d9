//! Which records go with which.

use std::collections::BTreeSet;

use rusqlite::{Connection, OptionalExtension};

use super::shape::{Holds, Table};
use crate::error::{Error, Result};
use crate::id::Id;
use crate::office;

/// These records, those that they name, and those that these name; the home party; documents.
pub(super) fn with_what_they_name(
    conn: &Connection,
    tables: &[Table],
    ids: &BTreeSet<Id>,
) -> Result<BTreeSet<Id>> {
    for id in ids {
        if kind_of(conn, tables, *id)?.is_none() {
            return Err(Error::Missing(id.to_string().into()));
        }
    }
    let mut waiting: Vec<Id> = ids.iter().copied().chain(office::home(conn)?).collect();
    let mut found = BTreeSet::new();
    while let Some(id) = waiting.pop() {
        if !found.insert(id) {
            continue;
        }
        let Some(root) = kind_of(conn, tables, id)? else { continue };
        for table in root.all() {
            let owner = table.owner.as_deref().unwrap_or("id");
            let naming = table.columns.iter().filter(|it| it.holds == Holds::Bytes);
            for (column, of) in naming.filter_map(|it| Some((&it.name, it.names.as_ref()?))) {
                let sql = format!(
                    "SELECT DISTINCT {column} FROM {} WHERE {owner} = ? AND {column} IS NOT NULL",
                    table.name
                );
                let named = conn
                    .prepare_cached(&sql)?
                    .query_map([id], |row| row.get(0))?
                    .collect::<rusqlite::Result<Vec<Id>>>()?;
                for named in named {
                    waiting.extend(record_of(conn, tables, of, named)?);
                }
            }
        }
        let documents = format!(
            "SELECT id FROM document WHERE {} = ?",
            if root.name == "document" { "id" } else { root.name }
        );
        // Kinds without documents have no column of their name.
        if let Ok(mut statement) = conn.prepare_cached(&documents) {
            let documents = statement.query_map([id], |row| row.get(0))?;
            for document in documents {
                waiting.push(document?);
            }
        }
    }
    Ok(found)
}

/// The table of records that holds this identity.
fn kind_of<'t>(conn: &Connection, tables: &'t [Table], id: Id) -> Result<Option<&'t Table>> {
    for table in tables.iter().filter(|table| table.is_of_records()) {
        let sql = format!("SELECT 1 FROM {} WHERE id = ?", table.name);
        if conn.prepare_cached(&sql)?.exists([id])? {
            return Ok(Some(table));
        }
    }
    Ok(None)
}

/// The record that a row of `table` is, or belongs to.
fn record_of(conn: &Connection, tables: &[Table], table: &str, row: Id) -> Result<Option<Id>> {
    let all = tables.iter().flat_map(Table::all);
    let owner = all.filter(|it| it.name == table).find_map(|it| it.owner.clone());
    let Some(owner) = owner else { return Ok(Some(row)) };
    let sql = format!("SELECT {owner} FROM {table} WHERE id = ?");
    Ok(conn.prepare_cached(&sql)?.query_row([row], |row| row.get(0)).optional()?)
}
