//! Writing a transcript, record by record: however large a registry is, one record is in memory.

use std::io::Write;

use rusqlite::types::ValueRef;
use rusqlite::{Connection, Row, ToSql};

use super::shape::{Column, Holds, Table, tables};
use super::{FORMAT, VERSION, Which, select};
use crate::error::{Error, Result};
use crate::id::Id;

/// Writes the facts of these records, or of all.
///
/// # Errors
/// When the registry cannot be read, or `to` cannot be written.
pub fn write(conn: &Connection, which: &Which, to: &mut impl Write) -> Result<()> {
    let tables = tables(conn)?;
    let chosen = match which {
        Which::All => None,
        Which::These(ids) => Some(select::with_what_they_name(conn, &tables, ids)?),
    };
    let mut out = Out(to);
    out.say(&format!("{{\n\"format\": \"{FORMAT}\",\n\"version\": {VERSION}"))?;
    for table in &tables {
        out.say(&format!(",\n\"{}\": [", table.name))?;
        let ids = chosen.as_ref().filter(|_| table.is_of_records());
        let mut first = true;
        each(conn, table, None, |row| {
            let chosen = match ids {
                Some(ids) => ids.contains(&row.get::<_, Id>("id")?),
                None => true,
            };
            if chosen {
                out.say(if first { "\n" } else { ",\n" })?;
                first = false;
                out.say(&record(conn, table, row)?)?;
            }
            Ok(())
        })?;
        out.say(if first { "]" } else { "\n]" })?;
    }
    out.say("\n}\n")
}

struct Out<'w, W: Write>(&'w mut W);

impl<W: Write> Out<'_, W> {
    fn say(&mut self, text: &str) -> Result<()> {
        self.0.write_all(text.as_bytes()).map_err(|error| Error::Internal(error.to_string()))
    }
}

/// Looks at the rows of a table in their order: all, or those of an owner.
fn each(
    conn: &Connection,
    table: &Table,
    owner: Option<&dyn ToSql>,
    mut look: impl FnMut(&Row<'_>) -> Result<()>,
) -> Result<()> {
    let whose = match (&table.owner, owner) {
        (Some(column), Some(_)) => format!("WHERE {column} = ?"),
        _ => String::new(),
    };
    let sql = format!("SELECT * FROM {} {whose} ORDER BY {}", table.name, table.order());
    let mut statement = conn.prepare_cached(&sql)?;
    let mut rows = match owner {
        Some(owner) => statement.query([owner])?,
        None => statement.query([])?,
    };
    while let Some(row) = rows.next()? {
        look(row)?;
    }
    Ok(())
}

/// A row with what belongs to it.
fn record(conn: &Connection, table: &Table, row: &Row<'_>) -> Result<String> {
    let mut said = Vec::new();
    for column in &table.columns {
        if let Some(value) = value(column, row)? {
            said.push(format!("\"{}\": {value}", column.name));
        }
    }
    for part in &table.parts {
        let key = table.key.first().map_or("id", String::as_str);
        let owner: rusqlite::types::Value = row.get(key)?;
        let mut rows = Vec::new();
        each(conn, part, Some(&owner), |row| {
            rows.push(record(conn, part, row)?);
            Ok(())
        })?;
        if !rows.is_empty() {
            said.push(format!("\"{}\": [{}]", part.name, rows.join(", ")));
        }
    }
    Ok(format!("{{{}}}", said.join(", ")))
}

/// A value as JSON; nothing for what is not known.
fn value(column: &Column, row: &Row<'_>) -> Result<Option<String>> {
    Ok(Some(match row.get_ref(column.name.as_str())? {
        ValueRef::Null => return Ok(None),
        ValueRef::Integer(number) if column.holds == Holds::Flag => (number != 0).to_string(),
        ValueRef::Integer(number) => number.to_string(),
        ValueRef::Real(number) => json(&number)?,
        ValueRef::Text(text) if column.holds == Holds::Json => {
            String::from_utf8_lossy(text).into_owned()
        }
        ValueRef::Text(text) => json(&String::from_utf8_lossy(text))?,
        ValueRef::Blob(bytes) => match Id::from_bytes(bytes) {
            Some(id) => format!("\"{id}\""),
            None => {
                let hex: String = bytes.iter().map(|byte| format!("{byte:02x}")).collect();
                format!("{{\"hex\": \"{hex}\"}}")
            }
        },
    }))
}

fn json<T: serde::Serialize + ?Sized>(value: &T) -> Result<String> {
    serde_json::to_string(value).map_err(|error| Error::Internal(error.to_string()))
}
