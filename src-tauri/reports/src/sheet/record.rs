//! Lists of records in JSON: `[{"city": "Tanger", "year": 2025}, …]`, or an object that holds
//! such a list and nothing else that is one.

use std::fmt;

use serde::de::{Deserialize, Deserializer, MapAccess, SeqAccess, Visitor};
use tawama_registry::{Error, Problem, Result};

use super::{Book, Cell, Choices, FileKind, MOST_CELLS, Row, Sheet, problem, text, too_many_cells};

/// Reads a list of records. Its headings are the names of all their members, as they come.
pub(super) fn read(bytes: &[u8], choices: &Choices) -> Result<Book> {
    let (text, encoding) = text::decode(bytes, choices)?;
    let json: Json = serde_json::from_str(&text).map_err(|error| {
        let (line, what) = (error.line(), error.to_string());
        let damaged = Problem::new("file", "import-json-damaged");
        Error::Invalid(vec![damaged.with("line", line).with("what", what)])
    })?;
    let records = list_in(json).ok_or_else(|| problem("import-json-shape"))?;
    let mut names: Vec<String> = Vec::new();
    let mut places = std::collections::HashMap::<String, usize>::new();
    let mut rows = Vec::new();
    let mut cells_in_all = 0;
    for (number, record) in (1_u32..).zip(records) {
        let Json::Object(members) = record else { return Err(nested(number, "")) };
        let mut cells = Vec::new();
        for (name, value) in members {
            let cell = match cell_of(value) {
                Some(cell) => cell,
                None => return Err(nested(number, &name)),
            };
            let at = *places.entry(name).or_insert_with_key(|name| {
                names.push(name.clone());
                names.len() - 1
            });
            if cells.len() <= at {
                cells.resize(at + 1, Cell::Empty);
            }
            if let Some(place) = cells.get_mut(at) {
                *place = cell;
            }
        }
        cells_in_all += cells.len();
        if cells_in_all > MOST_CELLS {
            return Err(too_many_cells(""));
        }
        while cells.last().is_some_and(Cell::is_empty) {
            cells.pop();
        }
        if !cells.is_empty() {
            rows.push(Row { at: number, cells });
        }
    }
    // The names of the members are no record: their row has no number.
    if !rows.is_empty() {
        rows.insert(0, Row { at: 0, cells: names.iter().map(|name| Cell::text(name)).collect() });
    }
    let sheet = Sheet { name: String::new(), hidden: false, rows, merged: Vec::new() };
    Ok(Book {
        kind: FileKind::Json,
        encoding: Some(encoding.to_owned()),
        separator: None,
        sheets: if sheet.rows.is_empty() { Vec::new() } else { vec![sheet] },
    })
}

/// A record holds more than flat values.
fn nested(record: u32, member: &str) -> Error {
    let problem = Problem::new("file", "import-json-nested");
    Error::Invalid(vec![problem.with("record", record).with("member", member)])
}

/// The one list that is there.
fn list_in(json: Json) -> Option<Vec<Json>> {
    match json {
        Json::List(records) => Some(records),
        Json::Object(members) => {
            let mut lists = members.into_iter().filter_map(|(_, value)| match value {
                Json::List(records) => Some(records),
                _ => None,
            });
            lists.next().filter(|_| lists.next().is_none())
        }
        _ => None,
    }
}

/// A flat value as a cell; a list of such as a cell that holds several.
fn cell_of(value: Json) -> Option<Cell> {
    Some(match value {
        Json::Null => Cell::Empty,
        Json::Bool(it) => Cell::Bool(it),
        Json::Number(number) => Cell::number(number),
        Json::Text(text) => Cell::text(&text),
        Json::List(items) => {
            let items: Option<Vec<String>> = items
                .into_iter()
                .map(|item| match item {
                    Json::List(_) | Json::Object(_) => None,
                    flat => cell_of(flat).map(|cell| cell.written().to_owned()),
                })
                .collect();
            Cell::text(&items?.join("; "))
        }
        Json::Object(_) => return None,
    })
}

/// A value, with the members of records in the order in which they are written.
enum Json {
    Null,
    Bool(bool),
    Number(f64),
    Text(String),
    List(Vec<Json>),
    Object(Vec<(String, Json)>),
}

impl<'de> Deserialize<'de> for Json {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> std::result::Result<Self, D::Error> {
        deserializer.deserialize_any(Reader)
    }
}

struct Reader;

impl<'de> Visitor<'de> for Reader {
    type Value = Json;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a value")
    }

    fn visit_unit<E>(self) -> std::result::Result<Json, E> {
        Ok(Json::Null)
    }

    fn visit_bool<E>(self, value: bool) -> std::result::Result<Json, E> {
        Ok(Json::Bool(value))
    }

    #[allow(clippy::cast_precision_loss)]
    fn visit_i64<E>(self, value: i64) -> std::result::Result<Json, E> {
        Ok(Json::Number(value as f64))
    }

    #[allow(clippy::cast_precision_loss)]
    fn visit_u64<E>(self, value: u64) -> std::result::Result<Json, E> {
        Ok(Json::Number(value as f64))
    }

    fn visit_f64<E>(self, value: f64) -> std::result::Result<Json, E> {
        Ok(Json::Number(value))
    }

    fn visit_str<E>(self, value: &str) -> std::result::Result<Json, E> {
        Ok(Json::Text(value.to_owned()))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> std::result::Result<Json, A::Error> {
        let mut items = Vec::new();
        while let Some(item) = seq.next_element()? {
            items.push(item);
        }
        Ok(Json::List(items))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> std::result::Result<Json, A::Error> {
        let mut members = Vec::new();
        while let Some(member) = map.next_entry()? {
            members.push(member);
        }
        Ok(Json::Object(members))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn problem_of(json: &str) -> Problem {
        let Err(Error::Invalid(mut problems)) = read(json.as_bytes(), &Choices::default()) else {
            unreachable!("{json}")
        };
        problems.remove(0)
    }

    #[test]
    fn records_become_rows_under_the_names_of_their_members() {
        let json = r#"{"count": 2, "agreements": [
            {"ville": "Tanger", "année": 2025, "partenaires": ["القدس", "Séville"]},
            {"ville": "Tétouan", "actif": true, "année": null}]}"#;
        let book = read(json.as_bytes(), &Choices::default()).unwrap();
        let rows = &book.sheets[0].rows;
        let written = |row: &Row| -> Vec<String> {
            row.cells.iter().map(|cell| cell.written().to_owned()).collect()
        };
        assert_eq!(written(&rows[0]), ["ville", "année", "partenaires", "actif"]);
        assert_eq!(written(&rows[1]), ["Tanger", "2025", "القدس; Séville"]);
        assert_eq!(written(&rows[2]), ["Tétouan", "", "", "true"]);
        assert_eq!((rows[1].at, rows[1].cell(1)), (1, &Cell::Number(2025.0, "2025".into())));
    }

    #[test]
    fn what_is_no_list_of_flat_records_is_told_with_its_place() {
        let deep = problem_of(r#"[{"a": 1}, {"b": {"c": 2}}]"#);
        assert_eq!(deep.code, "import-json-nested");
        assert_eq!((deep.detail["record"].as_str(), deep.detail["member"].as_str()), ("2", "b"));
        assert_eq!(problem_of("{}").code, "import-json-shape");
        let cut = problem_of("[{\"a\": 1},\n{\"b\"");
        assert_eq!((cut.code.as_str(), cut.detail["line"].as_str()), ("import-json-damaged", "2"));
        assert_eq!(problem_of(&"[".repeat(100_000)).code, "import-json-damaged");
    }
}
