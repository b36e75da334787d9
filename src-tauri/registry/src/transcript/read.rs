//! Bringing a transcript in, record by record.

use std::collections::BTreeMap;
use std::fmt;
use std::io::Read;

use rusqlite::types::Value;
use rusqlite::{Connection, params_from_iter};
use serde::de::{self, DeserializeSeed, MapAccess, SeqAccess, Visitor};
use serde_json::value::RawValue;

use super::shape::{Column, Holds, Table, tables};
use super::{FORMAT, VERSION};
use crate::document::store::safe_name;
use crate::error::{Error, Problem, Result};
use crate::id::Id;
use crate::record::Kind;
use crate::registry::Tx;
use crate::{
    activity, agreement, document, exhibition, jurisdiction, occasion, office, partner, person,
    place, template, venue, view,
};

/// How many letters at the beginning of a file may stand before what it says it is.
const HEAD: usize = 200;

/// A row as it stands in a file: what it says, by name.
type Said = BTreeMap<String, Box<RawValue>>;

/// Whether a file that begins so is a transcript.
#[must_use]
pub fn is_transcript(head: &[u8]) -> bool {
    let head = String::from_utf8_lossy(head.get(..HEAD.min(head.len())).unwrap_or_default());
    let plain: String =
        head.chars().filter(|it| !it.is_whitespace() && *it != '\u{feff}').collect();
    plain.starts_with(&format!("{{\"format\":\"{FORMAT}\""))
}

/// Brings a transcript into a registry that holds no record yet. Answers how many records came.
///
/// # Errors
/// [`Error::Invalid`] with the places at which something is wrong; nothing is brought in then.
pub fn bring_in(tx: &Tx<'_>, from: impl Read) -> Result<u32> {
    let tables = tables(tx)?;
    for table in tables.iter().filter(|table| table.is_of_records()) {
        if tx.prepare(&format!("SELECT 1 FROM {} LIMIT 1", table.name))?.exists([])? {
            return Err(wrong("", "transcript-not-empty", &[]));
        }
    }
    // What names what is looked at when all are there.
    tx.pragma_update(None, "defer_foreign_keys", true)?;
    for table in tables.iter().rev().filter(|table| table.kind == Kind::Office) {
        for part in table.all().iter().rev() {
            tx.execute(&format!("DELETE FROM {}", part.name), [])?;
        }
    }
    let mut bringing =
        Bringing { tx, tables: &tables, count: 0, refused: None, said: (false, false) };
    let mut reader = serde_json::Deserializer::from_reader(std::io::BufReader::new(from));
    let read = (&mut bringing).deserialize(&mut reader).and_then(|()| reader.end());
    let (count, said) = (bringing.count, bringing.said);
    if let Some(refused) = bringing.refused {
        return Err(refused);
    }
    read.map_err(|error| wrong("", "transcript-unreadable", &[("what", &error.to_string())]))?;
    if said != (true, true) {
        return Err(wrong("", "transcript-not-one", &[]));
    }
    verify(tx, &tables)?;
    Ok(count)
}

/// A refusal, with the place and what its sentence needs.
fn wrong(field: &str, code: &str, detail: &[(&str, &str)]) -> Error {
    let problem = Problem::new(field, code);
    Error::Invalid(vec![detail.iter().fold(problem, |it, (name, value)| it.with(name, value))])
}

/// A transcript that is being read.
struct Bringing<'t> {
    tx: &'t Tx<'t>,
    tables: &'t [Table],
    count: u32,
    /// Why it goes no further. The reader of JSON knows only that it does not.
    refused: Option<Error>,
    /// Whether it said its format and its version.
    said: (bool, bool),
}

impl Bringing<'_> {
    fn refuse<E: de::Error>(&mut self, error: Error) -> E {
        self.refused = Some(error);
        E::custom("refused")
    }
}

impl<'de> DeserializeSeed<'de> for &mut Bringing<'_> {
    type Value = ();

    fn deserialize<D: de::Deserializer<'de>>(self, from: D) -> std::result::Result<(), D::Error> {
        from.deserialize_map(self)
    }
}

impl<'de> Visitor<'de> for &mut Bringing<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object of tables")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> std::result::Result<(), A::Error> {
        while let Some(name) = map.next_key::<String>()? {
            match name.as_str() {
                "$schema" => drop(map.next_value::<de::IgnoredAny>()?),
                "format" => {
                    if map.next_value::<String>()? != FORMAT {
                        return Err(self.refuse(wrong("format", "transcript-not-one", &[])));
                    }
                    self.said.0 = true;
                }
                "version" => {
                    let version = map.next_value::<u32>()?;
                    if version > VERSION {
                        let found = version.to_string();
                        let error = wrong("version", "transcript-newer", &[("found", &found)]);
                        return Err(self.refuse(error));
                    }
                    self.said.1 = true;
                }
                name => match self.tables.iter().find(|table| table.name == name) {
                    Some(table) => map.next_value_seed(Rows { bringing: self, table })?,
                    None => {
                        let error = wrong(name, "transcript-unknown", &[("name", name)]);
                        return Err(self.refuse(error));
                    }
                },
            }
        }
        Ok(())
    }
}

/// The rows of a table, one after the other.
struct Rows<'b, 't> {
    bringing: &'b mut Bringing<'t>,
    table: &'t Table,
}

impl<'de> DeserializeSeed<'de> for Rows<'_, '_> {
    type Value = ();

    fn deserialize<D: de::Deserializer<'de>>(self, from: D) -> std::result::Result<(), D::Error> {
        from.deserialize_seq(self)
    }
}

impl<'de> Visitor<'de> for Rows<'_, '_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a list of rows")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut rows: A) -> std::result::Result<(), A::Error> {
        let mut at = 0_u32;
        while let Some(said) = rows.next_element::<Said>()? {
            let place = format!("{}.{at}", self.table.name);
            if let Err(error) = put(self.bringing.tx, self.table, said, None, &place) {
                return Err(self.bringing.refuse(error));
            }
            at += 1;
            self.bringing.count += u32::from(self.table.is_of_records());
        }
        Ok(())
    }
}

/// Writes a row and what belongs to it.
fn put(
    tx: &Tx<'_>,
    table: &Table,
    mut said: Said,
    owner: Option<&Value>,
    place: &str,
) -> Result<()> {
    let mut columns: Vec<&str> = Vec::new();
    let mut values: Vec<Value> = Vec::new();
    if let (Some(column), Some(owner)) = (&table.owner, owner) {
        columns.push(column);
        values.push(owner.clone());
    }
    for column in &table.columns {
        let field = || format!("{place}.{}", column.name);
        match said.remove(&column.name) {
            Some(raw) => {
                let value = value(column, raw.get())
                    .ok_or_else(|| wrong(&field(), "transcript-value", &[("value", raw.get())]))?;
                columns.push(&column.name);
                values.push(value);
            }
            None if column.needed => return Err(wrong(&field(), "transcript-missing", &[])),
            None => {}
        }
    }
    if table.owner.is_none() && table.is_versioned(tx)? {
        columns.push("version");
        values.push(Value::Integer(tx.change().into()));
    }
    let key = table.key.first().map_or("id", String::as_str);
    let own = columns.iter().position(|name| *name == key).and_then(|at| values.get(at)).cloned();
    let sql = format!(
        "INSERT INTO {} ({}) VALUES ({})",
        table.name,
        columns.join(", "),
        vec!["?"; columns.len()].join(", ")
    );
    tx.prepare_cached(&sql)?.execute(params_from_iter(values)).map_err(|error| {
        match error.sqlite_error_code() {
            Some(rusqlite::ErrorCode::ConstraintViolation | rusqlite::ErrorCode::TypeMismatch) => {
                wrong(place, "transcript-broken", &[("what", &error.to_string())])
            }
            _ => error.into(),
        }
    })?;
    for part in &table.parts {
        let Some(raw) = said.remove(part.name) else { continue };
        let place = format!("{place}.{}", part.name);
        let rows: Vec<Said> = serde_json::from_str(raw.get()).map_err(|error| {
            wrong(&place, "transcript-unreadable", &[("what", &error.to_string())])
        })?;
        for (at, row) in rows.into_iter().enumerate() {
            put(tx, part, row, own.as_ref(), &format!("{place}.{at}"))?;
        }
    }
    match said.keys().next() {
        Some(name) => {
            Err(wrong(&format!("{place}.{name}"), "transcript-unknown", &[("name", name)]))
        }
        None => Ok(()),
    }
}

/// A value as the column holds it; nothing when it cannot.
fn value(column: &Column, raw: &str) -> Option<Value> {
    let text = || serde_json::from_str::<String>(raw).ok();
    if raw == "null" {
        return (!column.needed).then_some(Value::Null);
    }
    Some(match column.holds {
        Holds::Flag => Value::Integer(i64::from(serde_json::from_str::<bool>(raw).ok()?)),
        Holds::Whole => Value::Integer(serde_json::from_str(raw).ok()?),
        Holds::Number => Value::Real(serde_json::from_str(raw).ok()?),
        Holds::Json => Value::Text(compact(raw)),
        Holds::Text if column.name == "sha256" => {
            // It becomes the name of a file.
            let is_hex = |it: &String| it.bytes().all(|it| matches!(it, b'0'..=b'9' | b'a'..=b'f'));
            Value::Text(text().filter(is_hex)?)
        }
        Holds::Text => Value::Text(text()?),
        Holds::Bytes => match text() {
            Some(text) => Value::Blob(bytes_of(text.parse().ok()?)?),
            None => {
                let other: BTreeMap<String, String> = serde_json::from_str(raw).ok()?;
                Value::Blob(unhexed(other.get("hex")?)?)
            }
        },
    })
}

fn bytes_of(id: Id) -> Option<Vec<u8>> {
    match crate::children::value(&id).ok()? {
        Value::Blob(bytes) => Some(bytes),
        _ => None,
    }
}

fn unhexed(hex: &str) -> Option<Vec<u8>> {
    let digits: Option<Vec<u8>> =
        hex.chars().map(|it| it.to_digit(16).and_then(|it| u8::try_from(it).ok())).collect();
    let pairs = digits?;
    (pairs.len() % 2 == 0)
        .then(|| pairs.chunks(2).map(|it| it.iter().fold(0, |sum, it| sum * 16 + it)).collect())
}

/// JSON without what stands between its signs, in its order.
fn compact(raw: &str) -> String {
    let (mut kept, mut quoted, mut escaped) = (String::with_capacity(raw.len()), false, false);
    for letter in raw.chars() {
        if quoted || !letter.is_ascii_whitespace() {
            kept.push(letter);
        }
        if !escaped && letter == '"' {
            quoted = !quoted;
        }
        escaped = quoted && letter == '\\' && !escaped;
    }
    kept
}

impl Table {
    /// Whether its rows say which act wrote them.
    fn is_versioned(&self, conn: &Connection) -> Result<bool> {
        Ok(conn
            .prepare_cached("SELECT 1 FROM pragma_table_info(?) WHERE name = 'version'")?
            .exists([self.name])?)
    }
}

/// Refuses records that name what is not there, that cannot be read, or that break a rule of
/// their own.
fn verify(tx: &Tx<'_>, tables: &[Table]) -> Result<()> {
    let dangling: Option<(String, String)> = tx
        .prepare("SELECT \"table\", parent FROM pragma_foreign_key_check LIMIT 1")?
        .query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?
        .next()
        .transpose()?;
    if let Some((table, of)) = dangling {
        return Err(wrong(&table, "transcript-dangling", &[("name", &of)]));
    }
    let there =
        office::get(tx).map_err(|_| wrong("office", "transcript-broken", &[("what", "office")]))?;
    office::save(tx, there.version, &there.facts).map_err(at("office"))?;
    jurisdiction::list(tx).map_err(at("jurisdiction"))?;
    for table in tables.iter().filter(|table| table.is_of_records()) {
        let ids = tx
            .prepare(&format!("SELECT id FROM {} ORDER BY id", table.name))?
            .query_map([], |row| row.get(0))?
            .collect::<rusqlite::Result<Vec<Id>>>()?;
        for id in ids {
            let place = || format!("{}.{id}", table.name);
            look(tx, table.kind, id).map_err(|error| at(&place())(error))?;
        }
    }
    Ok(())
}

/// Reads a record as its room does, and asks its rules where they look at nothing but itself.
fn look(tx: &Tx<'_>, kind: Kind, id: Id) -> Result<()> {
    match kind {
        // A room saves nothing where nothing changed, but looks whether it could.
        Kind::Place => place::get(tx, id).and_then(|it| place::save(tx, id, it.version, &it.facts)),
        Kind::Partner => {
            partner::get(tx, id).and_then(|it| partner::save(tx, id, it.version, &it.facts))
        }
        Kind::Person => {
            person::get(tx, id).and_then(|it| person::save(tx, id, it.version, &it.facts))
        }
        Kind::Occasion => {
            occasion::get(tx, id).and_then(|it| occasion::save(tx, id, it.version, &it.facts))
        }
        Kind::Venue => venue::get(tx, id).and_then(|it| venue::save(tx, id, it.version, &it.facts)),
        Kind::Agreement => agreement::facts(tx, id).map(drop),
        Kind::Exhibition => exhibition::facts_of(tx, id).map(drop),
        Kind::Activity => activity::get(tx, id).map(drop),
        Kind::Document => document::get(tx, id).and_then(|it| {
            if safe_name(&it.facts.name) != it.facts.name {
                return Err(wrong("name", "transcript-value", &[("value", &it.facts.name)]));
            }
            document::save(tx, id, it.version, &it.facts)
        }),
        Kind::SavedView => {
            view::get(tx, id).and_then(|it| view::save(tx, id, it.version, &it.facts))
        }
        Kind::Template => {
            template::get(tx, id).and_then(|it| template::save(tx, id, it.version, &it.facts))
        }
        Kind::Office => Ok(()),
    }
}

/// What is wrong, with where.
fn at(place: &str) -> impl FnOnce(Error) -> Error {
    let place = place.to_owned();
    move |error| match error {
        Error::Invalid(problems) => Error::Invalid(
            problems
                .into_iter()
                .map(|it| Problem { field: format!("{place}.{}", it.field), ..it })
                .collect(),
        ),
        // A word that is no term, a date that is none.
        other => wrong(&place, "transcript-broken", &[("what", &other.to_string())]),
    }
}
