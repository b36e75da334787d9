//! Transcripts: every fact goes out as JSON and comes in as it was.

use std::collections::BTreeSet;

use proptest::prelude::*;
use serde_json::Value;
use tawama_registry::transcript::{self, Which};
use tawama_registry::{Connection, Error, Op, Registry, check};

use crate::support::{Desk, stamp, stamp_on};
use crate::undo::{deeds, done};

fn written(registry: &Registry, which: &Which) -> String {
    let mut bytes = Vec::new();
    registry.read(|conn| transcript::write(conn, which, &mut bytes)).unwrap();
    String::from_utf8(bytes).unwrap()
}

/// An empty registry into which a transcript was brought.
fn brought(text: &str) -> (Desk, u32) {
    let desk = Desk::new();
    let count = desk.does(Op::Import, |tx| transcript::bring_in(tx, text.as_bytes()));
    (desk, count)
}

/// The problems for which a transcript is refused.
fn problems(text: &str) -> Vec<String> {
    Desk::new().problems(|tx| transcript::bring_in(tx, text.as_bytes()))
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, failure_persistence: None, ..Default::default() })]

    #[test]
    fn what_goes_out_comes_in_and_goes_out_the_same(deeds in deeds(60)) {
        let desk = Desk::new();
        for name in ["A", "B", "C"] {
            desk.partner(name);
        }
        for deed in deeds {
            done(&desk.registry, deed);
        }
        let text = written(&desk.registry, &Which::All);
        let (other, _) = brought(&text);
        prop_assert_eq!(&written(&other.registry, &Which::All), &text);
        other.is_sound();
        other.registry.undo(&stamp(), None).unwrap();
        prop_assert_eq!(other.dump(), Desk::new().dump(), "one act, which can be taken back");
    }
}

#[test]
fn the_sample_comes_back_whole_and_says_what_it_is() {
    let desk = Desk::sample();
    let text = written(&desk.registry, &Which::All);
    assert!(transcript::is_transcript(text.as_bytes()));
    assert!(text.contains("القدس") && text.contains("\"text\": \"Tanger\""), "words as they are");
    let value: Value = serde_json::from_str(&text).unwrap();
    assert_eq!(value["version"], 1);
    let (other, count) = brought(&text);
    let records: u32 = check::check(&desk.registry, &stamp())
        .unwrap()
        .records
        .iter()
        .map(|(_, count)| count)
        .sum();
    assert_eq!(count, records);
    assert_eq!(written(&other.registry, &Which::All), text);
    other.is_sound();
}

#[test]
fn what_another_program_laid_out_otherwise_is_the_same() {
    let text = written(&Desk::sample().registry, &Which::All);
    let value: Value = serde_json::from_str(&text).unwrap();
    let laid_out = serde_json::to_string_pretty(&value).unwrap();
    assert_ne!(laid_out, text);
    let (other, _) = brought(&laid_out);
    let again: Value = serde_json::from_str(&written(&other.registry, &Which::All)).unwrap();
    assert!(again == value, "whatever the order and the room between signs");
}

#[test]
fn some_records_take_with_them_what_they_name() {
    let desk = Desk::sample();
    let find = |conn: &Connection| {
        let sql = "SELECT id FROM agreement ORDER BY reference LIMIT 1";
        Ok(conn.query_row(sql, [], |row| row.get(0))?)
    };
    let id = desk.looks(find);
    let text = written(&desk.registry, &Which::These(BTreeSet::from([id])));
    let whole = written(&desk.registry, &Which::All);
    assert!(text.len() < whole.len());
    let (other, count) = brought(&text);
    assert!(count > 3);
    assert_eq!(written(&other.registry, &Which::All), text);
    other.is_sound();
    let gone = tawama_registry::Id::new(stamp_on("2026-01-01").at);
    let none = Which::These(BTreeSet::from([gone]));
    let refused = desk.registry.read(|conn| transcript::write(conn, &none, &mut Vec::new()));
    assert!(matches!(refused, Err(Error::Missing(_))));
}

#[test]
fn it_comes_only_into_a_registry_that_holds_nothing() {
    let text = written(&Desk::sample().registry, &Which::All);
    let desk = Desk::new();
    desk.partner("A");
    let refused = desk.problems(|tx| transcript::bring_in(tx, text.as_bytes()));
    assert_eq!(refused, [": transcript-not-empty"]);
}

#[test]
fn what_is_wrong_is_named_with_its_place_and_nothing_is_kept() {
    let text = written(&Desk::sample().registry, &Which::All);
    let with = |from: &str, to: &str| {
        assert!(text.contains(from), "{from}");
        problems(&text.replacen(from, to, 1))
    };
    assert_eq!(problems("{"), [": transcript-unreadable"]);
    assert_eq!(problems("{\"office\": []}"), [": transcript-not-one"]);
    assert_eq!(with("tawama-registry", "other"), ["format: transcript-not-one"]);
    assert_eq!(with("\"version\": 1", "\"version\": 2"), ["version: transcript-newer"]);
    assert_eq!(with("\"venue\": [", "\"venues\": ["), ["venues: transcript-unknown"]);
    assert_eq!(
        with("\"instrument\": ", "\"instrumnt\": "),
        ["agreement.0.instrument: transcript-missing"]
    );
    assert_eq!(
        with("\"instrument\": \"memorandum_of_understanding\"", "\"instrument\": 7"),
        ["agreement.0.instrument: transcript-value"]
    );
    let word =
        with("\"instrument\": \"memorandum_of_understanding\"", "\"instrument\": \"treaty\"");
    assert!(
        word[0].starts_with("agreement.") && word[0].ends_with(": transcript-broken"),
        "{word:?}"
    );
    let website = with("\"website\": \"", "\"website\": \"javascript:alert(1)");
    assert!(website[0].ends_with(".website: website-without-scheme"), "{website:?}");
    let home = with("\"home\": \"0", "\"home\": \"1");
    assert_eq!(home, ["office: transcript-dangling"]);
    let twice = with("\"reference\": \"TNG-2025-002\"", "\"reference\": \"TNG-2025-001\"");
    assert_eq!(twice, ["agreement.1: transcript-broken"]);
}

#[test]
fn a_document_s_content_can_lie_nowhere_but_in_its_folder() {
    let desk = Desk::new();
    let partner = desk.partner("A");
    let text = written(&desk.registry, &Which::All);
    let document = |sha256: &str, name: &str| {
        let row = format!(
            "\"document\": [{{\"id\": \"01930000-0000-7000-8000-000000000001\", \"sha256\": \"{sha256}\", \
             \"bytes\": 1, \"name\": \"{name}\", \"media\": \"\", \"kind\": \"other\", \"title\": {{}}, \
             \"note\": \"\", \"partner\": \"{partner}\"}}]"
        );
        problems(&text.replace("\"document\": []", &row))
    };
    let climbing = format!("../{}", "a".repeat(61));
    assert_eq!(document(&climbing, "a.pdf"), ["document.0.sha256: transcript-value"]);
    let named = document(&"a".repeat(64), "../a.pdf");
    assert!(named[0].ends_with(".name: transcript-value"), "{named:?}");
}

#[test]
fn the_schema_in_docs_is_that_of_the_registry() {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../../docs/registry.schema.json");
    let made = Desk::new().looks(transcript::schema);
    if std::env::var_os("TAWAMA_WRITE_SCHEMA").is_some() {
        std::fs::write(path, &made).unwrap();
    }
    let kept = std::fs::read_to_string(path).unwrap_or_default();
    assert!(kept == made, "TAWAMA_WRITE_SCHEMA=1 cargo test --test registry transcript");
    let value: Value = serde_json::from_str(&made).unwrap();
    assert!(value["$defs"]["agreement"]["properties"]["signature"].is_object());
}

#[test]
fn every_column_that_may_be_unknown_is_unknown_when_it_is_left_out() {
    Desk::new().looks(|conn| {
        let usual: Vec<String> = conn
            .prepare(
                "SELECT m.name || '.' || c.name FROM sqlite_schema AS m, pragma_table_info(m.name) AS c
                 WHERE m.type = 'table' AND c.\"notnull\" = 0 AND c.dflt_value IS NOT NULL",
            )?
            .query_map([], |row| row.get(0))?
            .collect::<std::result::Result<_, _>>()?;
        assert_eq!(usual, Vec::<String>::new());
        Ok(())
    });
}

/// What in `value` is not as the schema says, with its place: the words of JSON Schema that the
/// schema of transcripts uses, and no others.
fn unlike(schema: &Value, value: &Value, root: &Value, place: &str, found: &mut Vec<String>) {
    for (word, says) in schema.as_object().unwrap() {
        let fits = match word.as_str() {
            "$ref" => {
                let name = says.as_str().unwrap().strip_prefix("#/$defs/").unwrap();
                unlike(&root["$defs"][name], value, root, place, found);
                true
            }
            "anyOf" => says.as_array().unwrap().iter().any(|one| {
                let mut wrong = Vec::new();
                unlike(one, value, root, place, &mut wrong);
                wrong.is_empty()
            }),
            "type" => match says.as_str().unwrap() {
                "object" => value.is_object(),
                "array" => value.is_array(),
                "string" => value.is_string(),
                "boolean" => value.is_boolean(),
                "integer" => value.is_i64(),
                "number" => value.is_number(),
                other => panic!("{other}"),
            },
            "required" => {
                says.as_array().unwrap().iter().all(|it| value.get(it.as_str().unwrap()).is_some())
            }
            "additionalProperties" => {
                let known = &schema["properties"];
                value.as_object().is_none_or(|it| it.keys().all(|key| known.get(key).is_some()))
            }
            "properties" => {
                for (key, of) in says.as_object().unwrap() {
                    if let Some(value) = value.get(key) {
                        unlike(of, value, root, &format!("{place}.{key}"), found);
                    }
                }
                true
            }
            "items" => {
                for (at, item) in value.as_array().into_iter().flatten().enumerate() {
                    unlike(says, item, root, &format!("{place}.{at}"), found);
                }
                true
            }
            "const" => value == says,
            "pattern" => value.as_str().is_none_or(|it| {
                it.bytes().all(|it| matches!(it, b'0'..=b'9' | b'a'..=b'f' | b'-'))
            }),
            "minimum" => value.as_i64() >= says.as_i64(),
            "maximum" => value.as_i64() <= says.as_i64(),
            "$schema" | "title" | "description" | "$defs" => true,
            other => panic!("{other}"),
        };
        if !fits {
            found.push(format!("{place}: {word}"));
        }
    }
}

#[test]
fn a_transcript_is_as_its_schema_says() {
    let desk = Desk::sample();
    let schema: Value = serde_json::from_str(&desk.looks(transcript::schema)).unwrap();
    let mut value: Value = serde_json::from_str(&written(&desk.registry, &Which::All)).unwrap();
    let wrong = |value: &Value| {
        let mut found = Vec::new();
        unlike(&schema, value, &schema, "", &mut found);
        found
    };
    assert_eq!(wrong(&value), Vec::<String>::new());
    value["agreement"][0]["signed"] = Value::from(7);
    value["venue"][0].as_object_mut().unwrap().remove("name");
    assert_eq!(wrong(&value), [".agreement.0.signed: type", ".venue.0: required"]);
}
