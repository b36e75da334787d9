//! The fields in which two records may differ, and what each becomes.

use std::collections::BTreeSet;

use rusqlite::Connection;
use rusqlite::types::Value;

use super::table::{Table, owned, root};
use super::{Aspect, Cell, Choice, Line};
use crate::children::rows;
use crate::error::Result;
use crate::history::shown;
use crate::id::Id;
use crate::money;
use crate::record::Kind;
use crate::wording::Wording;

/// Columns that make sense only together, and how they are chosen.
const TOGETHER: &[(Kind, &str, &[&str])] = &[
    (Kind::Place, "latitude", &["latitude", "longitude"]),
    (Kind::Place, "population", &["population", "population_year"]),
    (
        Kind::Agreement,
        "term",
        &[
            "entry_rule",
            "entry_date",
            "duration_months",
            "expiry_set",
            "renewal",
            "renewal_months",
            "renewal_maximum",
            "notice_count",
            "notice_unit",
            "notice_anchor",
        ],
    ),
];

/// Columns that hold a text in several languages.
const WORDINGS: &[&str] =
    &["address", "title", "title_as_signed", "instrument_as_signed", "changes"];

/// Columns whose texts may stand one after the other.
const TEXTS: &[&str] = &["notes"];

/// Rows that go with those of another table and are not chosen by themselves.
const ATTACHED: &[&str] = &["commitment_kept"];

/// What columns say when nobody has said anything.
const UNSAID: &[&str] = &["", "{}", "on_signature", "none", "months", "any_day"];

/// What one record states.
pub(super) struct Side {
    root: Table,
    values: Vec<Value>,
    pub(super) tables: Vec<(Table, Vec<Vec<Value>>)>,
}

impl Side {
    pub(super) fn read(conn: &Connection, kind: Kind, id: Id) -> Result<Self> {
        let root = root(conn, kind)?;
        let mut values = read_rows(conn, &root, id)?;
        let mut tables = Vec::new();
        for table in owned(conn, kind)? {
            let rows = read_rows(conn, &table, id)?;
            tables.push((table, rows));
        }
        Ok(Self { root, values: values.pop().unwrap_or_default(), tables })
    }

    fn value(&self, column: &str) -> Value {
        self.root.at(column).and_then(|at| self.values.get(at)).cloned().unwrap_or(Value::Null)
    }

    fn wording(&self, column: &str) -> Wording {
        match self.value(column) {
            Value::Text(text) => serde_json::from_str(&text).unwrap_or_default(),
            _ => Wording::default(),
        }
    }

    fn rows(&self, table: &str) -> &[Vec<Value>] {
        self.tables.iter().find(|(it, _)| it.name == table).map_or(&[], |(_, rows)| rows.as_slice())
    }
}

/// The rows of a table that belong to a record, in their order.
pub(super) fn read_rows(conn: &Connection, table: &Table, owner: Id) -> Result<Vec<Vec<Value>>> {
    let order = if table.at("ordinal").is_some() { "ORDER BY ordinal" } else { "" };
    let sql = format!(
        "SELECT {} FROM {} WHERE {} = ? {order}",
        table.columns.join(", "),
        table.name,
        table.owner
    );
    let width = table.columns.len();
    rows(conn, &sql, owner, |row| (0..width).map(|at| row.get(at)).collect())
}

/// What a field is made of.
pub(super) enum Made {
    /// Columns of the record.
    Columns(Vec<String>),
    /// The text of a column in one language.
    Language(String, String),
    /// A text that may be joined.
    Text(String),
    /// The rows of a table.
    Rows(Table),
}

/// A field with the values of both sides.
pub(super) struct Both {
    pub(super) key: String,
    pub(super) made: Made,
    root: &'static str,
    pub(super) kept: Vec<Vec<Value>>,
    pub(super) other: Vec<Vec<Value>>,
    pub(super) united: Vec<Vec<Value>>,
    pub(super) choices: Vec<Choice>,
    pub(super) choice: Choice,
}

/// The fields of two records of a kind, in order: their own, and then what belongs to them.
pub(super) fn fields(kind: Kind, kept: &Side, other: &Side) -> Vec<Both> {
    let mut fields = Vec::new();
    // Names come first: they are what one looks at first.
    let (names, rest): (Vec<_>, Vec<_>) = kept
        .tables
        .iter()
        .filter(|(table, _)| !ATTACHED.contains(&table.name))
        .partition(|(table, _)| table.name.ends_with("_name"));
    let row_field = |table: &Table| {
        let (own, theirs) = (kept.rows(table.name).to_vec(), other.rows(table.name).to_vec());
        let united = unite(table, &own, &theirs);
        Both::of(kind, table.name.to_owned(), Made::Rows(table.clone()), own, theirs, united)
    };
    fields.extend(names.iter().map(|(table, _)| row_field(table)));
    own_fields(kind, kept, other, &mut fields);
    fields.extend(rest.iter().map(|(table, _)| row_field(table)));
    fields
}

fn own_fields(kind: Kind, kept: &Side, other: &Side, fields: &mut Vec<Both>) {
    let mut done: BTreeSet<&str> = ["id", "version"].into();
    for column in &kept.root.columns {
        let column = column.as_str();
        if done.contains(column) {
            continue;
        }
        if WORDINGS.contains(&column) {
            let (own, theirs) = (kept.wording(column), other.wording(column));
            let langs: BTreeSet<&String> = own.0.keys().chain(theirs.0.keys()).collect();
            for lang in langs {
                let said = |wording: &Wording| {
                    let text = wording.0.get(lang).cloned();
                    vec![vec![text.map_or(Value::Null, Value::Text)]]
                };
                let made = Made::Language(column.to_owned(), lang.clone());
                let key = format!("{column}.{lang}");
                fields.push(Both::of(kind, key, made, said(&own), said(&theirs), Vec::new()));
            }
            continue;
        }
        let together =
            TOGETHER.iter().find(|(of, _, columns)| *of == kind && columns.contains(&column));
        let (key, columns) =
            together.map_or((column, vec![column]), |(_, key, columns)| (*key, columns.to_vec()));
        done.extend(columns.iter());
        let said = |side: &Side| vec![columns.iter().map(|column| side.value(column)).collect()];
        let (own, theirs): (Vec<Vec<Value>>, Vec<Vec<Value>>) = (said(kept), said(other));
        let (made, united) = if TEXTS.contains(&column) {
            let joined = join(&kept.value(column), &other.value(column));
            (Made::Text(column.to_owned()), vec![vec![joined]])
        } else {
            (Made::Columns(columns.iter().map(ToString::to_string).collect()), Vec::new())
        };
        fields.push(Both::of(kind, key.to_owned(), made, own, theirs, united));
    }
}

/// Two texts one after the other; what the one says already is not said twice.
fn join(kept: &Value, other: &Value) -> Value {
    match (kept, other) {
        (Value::Text(kept), Value::Text(other)) if kept.contains(other.as_str()) => {
            Value::Text(kept.clone())
        }
        (Value::Text(kept), Value::Text(other)) if other.contains(kept.as_str()) => {
            Value::Text(other.clone())
        }
        (Value::Text(kept), Value::Text(other)) => Value::Text(format!("{kept}\n\n{other}")),
        _ => kept.clone(),
    }
}

/// Whether nothing is said.
fn is_blank(line: &[Value]) -> bool {
    line.iter().all(|value| match value {
        Value::Null => true,
        Value::Text(text) => UNSAID.contains(&text.as_str()),
        _ => false,
    })
}

impl Both {
    fn of(
        kind: Kind,
        key: String,
        made: Made,
        kept: Vec<Vec<Value>>,
        other: Vec<Vec<Value>>,
        united: Vec<Vec<Value>>,
    ) -> Self {
        let same = match &made {
            Made::Rows(table) => told(table, &kept) == told(table, &other),
            _ => kept == other,
        };
        let is_list = matches!(made, Made::Rows(_) | Made::Text(_));
        let blank = |lines: &[Vec<Value>]| lines.iter().all(|line| is_blank(line));
        let first = |lines: &[Vec<Value>]| lines.first().and_then(|line| line.first()).cloned();
        let one = Value::Integer(1);
        let choice = if is_list {
            Choice::Both
        } else if blank(&kept) && !blank(&other) {
            Choice::Other
        } else if key == "archived" && first(&kept) == Some(one) {
            // What is still dealt with is not put away.
            Choice::Other
        } else if key == "kind" && first(&kept) == Some(Value::Text("other".to_owned())) {
            Choice::Other
        } else {
            Choice::Kept
        };
        let choices = match (same, is_list) {
            (true, _) => Vec::new(),
            (false, true) => vec![Choice::Kept, Choice::Other, Choice::Both],
            (false, false) => vec![Choice::Kept, Choice::Other],
        };
        Self { key, made, root: kind.name(), kept, other, united, choices, choice }
    }

    /// The lines that are kept with a choice.
    pub(super) fn lines(&self, choice: Choice) -> &[Vec<Value>] {
        match choice {
            Choice::Kept => &self.kept,
            Choice::Other => &self.other,
            Choice::Both if matches!(self.made, Made::Rows(_) | Made::Text(_)) => &self.united,
            Choice::Both => &self.kept,
        }
    }

    /// The field as it is shown.
    pub(super) fn told(&self, conn: &Connection) -> Result<Aspect> {
        let lines = |lines: &[Vec<Value>]| -> Result<Vec<Line>> {
            let told = lines.iter().map(|line| self.line(conn, line));
            Ok(told
                .collect::<Result<Vec<Line>>>()?
                .into_iter()
                .filter(|it| !it.is_empty())
                .collect())
        };
        let (table, column, lang) = match &self.made {
            Made::Rows(table) => (table.name, None, None),
            Made::Language(column, lang) => (self.root, Some(column.clone()), Some(lang.clone())),
            Made::Text(column) => (self.root, Some(column.clone()), None),
            Made::Columns(_) => (self.root, Some(self.key.clone()), None),
        };
        Ok(Aspect {
            key: self.key.clone(),
            table: table.to_owned(),
            column,
            lang,
            kept: lines(&self.kept)?,
            other: lines(&self.other)?,
            both: lines(self.lines(Choice::Both))?,
            choices: self.choices.clone(),
            choice: self.choice,
        })
    }

    fn line(&self, conn: &Connection, line: &[Value]) -> Result<Line> {
        let columns: Vec<&str> = match &self.made {
            Made::Columns(columns) => columns.iter().map(String::as_str).collect(),
            Made::Language(column, _) | Made::Text(column) => vec![column.as_str()],
            Made::Rows(table) => table.columns.iter().map(String::as_str).collect(),
        };
        let currency = columns.iter().position(|it| *it == "currency").and_then(|at| line.get(at));
        let mut cells = Vec::new();
        for (at, (column, value)) in columns.iter().zip(line).enumerate() {
            if matches!(&self.made, Made::Rows(table) if !table.tells(at)) {
                continue;
            }
            let value = match (value, currency) {
                (Value::Integer(units), Some(Value::Text(currency))) => {
                    let amount = money::write(money::Amount(*units), currency);
                    Some(crate::history::Shown::Text(amount))
                }
                _ => shown(conn, value.into())?,
            };
            cells.extend(value.map(|value| Cell { column: (*column).to_owned(), value }));
        }
        Ok(cells)
    }
}

/// What rows tell, whatever their identities and order.
fn told(table: &Table, rows: &[Vec<Value>]) -> BTreeSet<String> {
    rows.iter().map(|row| format!("{:?}", telling(table, row))).collect()
}

fn telling<'r>(table: &Table, row: &'r [Value]) -> Vec<&'r Value> {
    row.iter().enumerate().filter(|(at, _)| table.tells(*at)).map(|(_, value)| value).collect()
}

/// The rows of the one that stays and those of the other that it does not have.
fn unite(table: &Table, kept: &[Vec<Value>], other: &[Vec<Value>]) -> Vec<Vec<Value>> {
    let mut united = kept.to_vec();
    for row in other {
        let row = second_name(table, kept, row);
        let there = united.iter().any(|there| {
            if table.has_items() {
                telling(table, there) == telling(table, &row)
            } else {
                same_key(table, there, &row)
            }
        });
        if !there {
            united.push(row);
        }
    }
    united
}

fn same_key(table: &Table, one: &[Value], other: &[Value]) -> bool {
    table
        .key
        .iter()
        .filter(|at| table.columns.get(**at).is_some_and(|name| name != table.owner))
        .all(|at| one.get(*at) == other.get(*at))
}

/// A preferred name, where another is preferred already, is one by which it is also known.
fn second_name(table: &Table, kept: &[Vec<Value>], row: &[Value]) -> Vec<Value> {
    let mut row = row.to_vec();
    let (Some(lang), Some(kind)) = (table.at("lang"), table.at("kind")) else { return row };
    let preferred = Value::Text("preferred".to_owned());
    let is_name = table.name.ends_with("_name") && row.get(kind) == Some(&preferred);
    let text = table.at("text").and_then(|at| row.get(at).cloned());
    let taken = kept.iter().any(|other| {
        other.get(kind) == Some(&preferred)
            && other.get(lang) == row.get(lang)
            && table.at("text").and_then(|at| other.get(at).cloned()) != text
    });
    if is_name
        && taken
        && let Some(cell) = row.get_mut(kind)
    {
        *cell = Value::Text("alternate".to_owned());
    }
    row
}
