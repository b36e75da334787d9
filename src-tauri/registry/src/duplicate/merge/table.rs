//! The tables of a kind of record, as their declarations tell them.

use rusqlite::Connection;

use crate::change::FACTS;
use crate::error::Result;
use crate::record::Kind;

/// A table of rows that belong to a record.
#[derive(Debug, Clone)]
pub(super) struct Table {
    pub(super) name: &'static str,
    /// The column that names the record.
    pub(super) owner: &'static str,
    pub(super) columns: Vec<String>,
    /// The places, among the columns, of those that tell its rows apart.
    pub(super) key: Vec<usize>,
}

impl Table {
    fn read(conn: &Connection, name: &'static str, owner: &'static str) -> Result<Self> {
        let told: Vec<(String, u32)> = conn
            .prepare_cached("SELECT name, pk FROM pragma_table_info(?) ORDER BY cid")?
            .query_map([name], |row| Ok((row.get(0)?, row.get(1)?)))?
            .collect::<rusqlite::Result<_>>()?;
        let key = told.iter().enumerate().filter(|(_, (_, key))| *key > 0).map(|(at, _)| at);
        let key = key.collect();
        Ok(Self { name, owner, key, columns: told.into_iter().map(|(name, _)| name).collect() })
    }

    /// The place of a column.
    pub(super) fn at(&self, column: &str) -> Option<usize> {
        self.columns.iter().position(|name| name == column)
    }

    /// Whether each of its rows has an identity of its own.
    pub(super) fn has_items(&self) -> bool {
        self.columns.first().is_some_and(|column| column == "id") && self.key == [0]
    }

    /// Whether a column tells what a row is about: not whose it is, nor its place in the list.
    pub(super) fn tells(&self, at: usize) -> bool {
        self.columns
            .get(at)
            .is_some_and(|name| name != self.owner && name != "id" && name != "ordinal")
    }
}

/// The record itself as a table.
pub(super) fn root(conn: &Connection, kind: Kind) -> Result<Table> {
    Table::read(conn, kind.name(), "id")
}

/// The tables of rows that belong to records of a kind, in the order in which they are told.
pub(super) fn owned(conn: &Connection, kind: Kind) -> Result<Vec<Table>> {
    FACTS
        .iter()
        .filter(|facts| {
            facts.kind == kind && facts.table != kind.name() && !is_distinct(facts.table)
        })
        .filter_map(|facts| facts.owner.map(|(_, owner)| (facts.table, owner)))
        .map(|(name, owner)| Table::read(conn, name, owner))
        .collect()
}

/// Whether a table says which records are not the same.
pub(super) fn is_distinct(table: &str) -> bool {
    table.ends_with("_distinct")
}

/// A column somewhere that names the rows of a table.
#[derive(Debug, Clone)]
pub(super) struct Reference {
    pub(super) table: &'static str,
    pub(super) column: String,
}

/// Every column that names the rows of `table`, the tables of facts over.
pub(super) fn references(conn: &Connection, table: &str) -> Result<Vec<Reference>> {
    let mut references = Vec::new();
    let mut statement = conn.prepare_cached(
        "SELECT \"from\" FROM pragma_foreign_key_list(?1) WHERE \"table\" = ?2 ORDER BY id",
    )?;
    for facts in FACTS {
        let columns: Vec<String> = statement
            .query_map((facts.table, table), |row| row.get(0))?
            .collect::<rusqlite::Result<_>>()?;
        references
            .extend(columns.into_iter().map(|column| Reference { table: facts.table, column }));
    }
    Ok(references)
}
