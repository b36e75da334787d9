//! Rows that belong to a record: written as the difference between what is
//! there and what should be, so that a change set holds what changed and no more.

use rusqlite::types::Value;
use rusqlite::{Connection, Row, ToSql, params_from_iter};

use crate::error::Result;
use crate::id::Id;

/// What `sql` finds for `id`, its one parameter, each row told by `read`.
pub(crate) fn rows<T>(
    conn: &Connection,
    sql: &str,
    id: Id,
    read: impl FnMut(&Row<'_>) -> rusqlite::Result<T>,
) -> Result<Vec<T>> {
    let mut statement = conn.prepare_cached(sql)?;
    let rows = statement.query_map([id], read)?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// One of the verbs of [`Children`] that write rows: [`Children::fill`] for a record that is new,
/// [`Children::replace`] for one that is there.
pub(crate) type Put = fn(&Children, &Connection, Id, &[Vec<Value>]) -> Result<()>;

/// A child table as its room sees it.
pub(crate) struct Children {
    /// The table.
    pub(crate) table: &'static str,
    /// The column that names the owner.
    pub(crate) owner: &'static str,
    /// The columns that tell two rows of one owner apart.
    pub(crate) key: &'static [&'static str],
    /// The columns that may change in a row.
    pub(crate) rest: &'static [&'static str],
}

impl Children {
    /// Gives `rows` to an `owner` that is new and has none, so that none are looked for.
    pub(crate) fn fill(&self, conn: &Connection, owner: Id, rows: &[Vec<Value>]) -> Result<()> {
        rows.iter().try_for_each(|row| self.insert(conn, owner, row))
    }

    /// Makes the rows of `owner` be `rows`: each the key's values and then the rest's.
    pub(crate) fn replace(&self, conn: &Connection, owner: Id, rows: &[Vec<Value>]) -> Result<()> {
        let key = self.key.len();
        let there = self.rows(conn, owner)?;
        for row in &there {
            if !rows.iter().any(|wanted| wanted.get(..key) == row.get(..key)) {
                let sql = format!(
                    "DELETE FROM {} WHERE {} = ? AND {}",
                    self.table,
                    self.owner,
                    conditions(self.key)
                );
                self.run(conn, &sql, [].iter(), owner, row.iter().take(key))?;
            }
        }
        for row in rows {
            match there.iter().find(|there| there.get(..key) == row.get(..key)) {
                Some(same) if same == row => {}
                Some(_) => {
                    let sets: Vec<String> =
                        self.rest.iter().map(|column| format!("{column} = ?")).collect();
                    let sql = format!(
                        "UPDATE {} SET {} WHERE {} = ? AND {}",
                        self.table,
                        sets.join(", "),
                        self.owner,
                        conditions(self.key)
                    );
                    self.run(conn, &sql, row.iter().skip(key), owner, row.iter().take(key))?;
                }
                None => self.insert(conn, owner, row)?,
            }
        }
        Ok(())
    }

    fn insert(&self, conn: &Connection, owner: Id, row: &[Value]) -> Result<()> {
        let columns: Vec<&str> = self.key.iter().chain(self.rest).copied().collect();
        let sql = format!(
            "INSERT INTO {} ({}, {}) VALUES (?{})",
            self.table,
            self.owner,
            columns.join(", "),
            ", ?".repeat(columns.len())
        );
        self.run(conn, &sql, [].iter(), owner, row.iter())
    }

    fn rows(&self, conn: &Connection, owner: Id) -> Result<Vec<Vec<Value>>> {
        let columns: Vec<&str> = self.key.iter().chain(self.rest).copied().collect();
        let sql =
            format!("SELECT {} FROM {} WHERE {} = ?", columns.join(", "), self.table, self.owner);
        let mut statement = conn.prepare_cached(&sql)?;
        let rows = statement
            .query_map([owner], |row| (0..columns.len()).map(|at| row.get(at)).collect())?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    fn run<'v>(
        &self,
        conn: &Connection,
        sql: &str,
        before: impl Iterator<Item = &'v Value>,
        owner: Id,
        after: impl Iterator<Item = &'v Value>,
    ) -> Result<()> {
        let mut values: Vec<&dyn ToSql> = Vec::new();
        values.extend(before.map(|value| value as &dyn ToSql));
        values.push(&owner);
        values.extend(after.map(|value| value as &dyn ToSql));
        conn.prepare_cached(sql)?.execute(params_from_iter(values))?;
        Ok(())
    }
}

fn conditions(columns: &[&str]) -> String {
    let parts: Vec<String> = columns.iter().map(|column| format!("{column} = ?")).collect();
    parts.join(" AND ")
}

/// Something as a value of SQLite's, for a row.
pub(crate) fn value(it: &impl ToSql) -> Result<Value> {
    use rusqlite::types::ToSqlOutput;
    Ok(match it.to_sql()? {
        ToSqlOutput::Borrowed(value) => value.try_into().map_err(rusqlite::Error::from)?,
        ToSqlOutput::Owned(value) => value,
        _ => Value::Null,
    })
}

/// The place of a row in its list.
pub(crate) fn ordinal(at: usize) -> Value {
    Value::Integer(i64::try_from(at).unwrap_or(i64::MAX))
}

/// A row of values, from anything SQLite can hold.
macro_rules! row {
    ($($it:expr),* $(,)?) => { vec![$($crate::children::value(&$it)?),*] };
}
pub(crate) use row;
