//! The JSON Schema of transcripts, made from the schema of the registry.

use std::fmt::Write as _;

use rusqlite::Connection;

use super::shape::{Column, Holds, Table, tables};
use super::{FORMAT, VERSION};
use crate::error::Result;

/// The schema of transcripts (JSON Schema 2020-12).
///
/// # Errors
/// When the registry cannot be read.
pub fn schema(conn: &Connection) -> Result<String> {
    let tables = tables(conn)?;
    let mut text = String::new();
    let _ = write!(
        text,
        "{{\n  \"$schema\": \"https://json-schema.org/draft/2020-12/schema\",\n  \
         \"title\": \"Transcript of a Tawama registry\",\n  \"type\": \"object\",\n  \
         \"required\": [\"format\", \"version\"],\n  \"additionalProperties\": false,\n  \
         \"properties\": {{\n    \"$schema\": {{\"type\": \"string\"}},\n    \
         \"format\": {{\"const\": \"{FORMAT}\"}},\n    \
         \"version\": {{\"type\": \"integer\", \"minimum\": 1, \"maximum\": {VERSION}}}"
    );
    for table in &tables {
        let _ = write!(
            text,
            ",\n    \"{0}\": {{\"type\": \"array\", \"items\": {{\"$ref\": \"#/$defs/{0}\"}}}}",
            table.name
        );
    }
    text.push_str("\n  },\n  \"$defs\": {\n    \
        \"identity\": {\"type\": \"string\", \"pattern\": \"^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$\"},\n    \
        \"bytes\": {\"type\": \"object\", \"required\": [\"hex\"], \"properties\": {\"hex\": {\"type\": \"string\", \"pattern\": \"^([0-9a-f]{2})*$\"}}, \"additionalProperties\": false},\n    \
        \"wording\": {\"type\": \"object\", \"description\": \"A text in several languages: from BCP 47 tag to text.\"}");
    for table in tables.iter().flat_map(Table::all) {
        describe(&mut text, table);
    }
    text.push_str("\n  }\n}\n");
    Ok(text)
}

fn describe(text: &mut String, table: &Table) {
    let needed: Vec<String> = table
        .columns
        .iter()
        .filter(|column| column.needed)
        .map(|column| format!("\"{}\"", column.name))
        .collect();
    let _ = write!(
        text,
        ",\n    \"{}\": {{\n      \"type\": \"object\",\n      \"required\": [{}],\n      \
         \"additionalProperties\": false,\n      \"properties\": {{",
        table.name,
        needed.join(", ")
    );
    let mut parts: Vec<String> = table
        .columns
        .iter()
        .map(|column| format!("\n        \"{}\": {}", column.name, kind(column)))
        .collect();
    parts.extend(table.parts.iter().map(|part| {
        format!(
            "\n        \"{0}\": {{\"type\": \"array\", \"items\": {{\"$ref\": \"#/$defs/{0}\"}}}}",
            part.name
        )
    }));
    let _ = write!(text, "{}\n      }}\n    }}", parts.join(","));
}

/// The type of a column, and what it names.
fn kind(column: &Column) -> String {
    let named =
        column.names.as_ref().map(|it| format!("\"description\": \"Names a row of {it}.\", "));
    let named = named.unwrap_or_default();
    match column.holds {
        Holds::Bytes => {
            format!(
                "{{{named}\"anyOf\": [{{\"$ref\": \"#/$defs/identity\"}}, {{\"$ref\": \"#/$defs/bytes\"}}]}}"
            )
        }
        Holds::Whole => format!("{{{named}\"type\": \"integer\"}}"),
        Holds::Flag => "{\"type\": \"boolean\"}".to_owned(),
        Holds::Number => "{\"type\": \"number\"}".to_owned(),
        Holds::Json => "{\"$ref\": \"#/$defs/wording\"}".to_owned(),
        Holds::Text => format!("{{{named}\"type\": \"string\"}}"),
    }
}
