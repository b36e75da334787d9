//! Public facts in the words of schema.org, each word looked up in its vocabulary.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{TimeZone, Utc};
use serde_json::Value;
use tawama_registry::{Registry, Stamp, sample};
use tawama_reports::linked::{self, Subjects};

use crate::fixture::{day, shown};

/// For each type the properties that it and the types above it have. From schema.org, as
/// schema-dts 2.1.0 (Apache-2.0) gives it; only names, none of the descriptions.
const VOCABULARY: &str = include_str!("schema-org.tsv");

fn vocabulary() -> BTreeMap<&'static str, BTreeSet<&'static str>> {
    VOCABULARY
        .lines()
        .map(|line| {
            let (kind, properties) = line.split_once('\t').unwrap();
            (kind, properties.split(' ').collect())
        })
        .collect()
}

fn registry(folder: &tempfile::TempDir) -> Registry {
    let today = day("2026-11-23");
    let at = Utc.with_ymd_and_hms(2026, 11, 23, 12, 0, 0).unwrap();
    let stamp = Stamp { actor: "test".into(), at, today };
    sample::seed(&folder.path().join("sample.tawama"), "fr", &stamp).unwrap()
}

#[allow(clippy::needless_pass_by_value)] // A test says what it is of in passing.
fn written(registry: &Registry, subjects: Option<Subjects>) -> String {
    let mut bytes = Vec::new();
    registry
        .read(|conn| {
            let subjects = match &subjects {
                Some(subjects) => subjects.clone(),
                None => Subjects::all(conn)?,
            };
            linked::write(conn, &subjects, &mut bytes)
        })
        .unwrap();
    String::from_utf8(bytes).unwrap()
}

/// Looks at every node: its type is a type, and what it says is said of such a type.
fn look(value: &Value, words: &BTreeMap<&str, BTreeSet<&str>>, leads: &mut Vec<String>) {
    match value {
        Value::Array(items) => items.iter().for_each(|it| look(it, words, leads)),
        Value::Object(node) => {
            if let Some(text) = node.get("@value") {
                assert!(text.is_string() && node["@language"].is_string());
                return;
            }
            if node.len() == 1 {
                leads.push(node["@id"].as_str().unwrap().to_owned());
                return;
            }
            let kind = node["@type"].as_str().unwrap();
            let known = words.get(kind).unwrap_or_else(|| panic!("{kind} is no type"));
            for (property, value) in node.iter().filter(|(name, _)| !name.starts_with('@')) {
                assert!(known.contains(property.as_str()), "{property} of {kind}");
                assert!(!value.is_null() && value != "" && value != &Value::Array(Vec::new()));
                look(value, words, leads);
            }
        }
        _ => {}
    }
}

#[test]
fn every_word_is_one_of_schema_org_and_every_name_leads_to_a_node() {
    let folder = tempfile::tempdir().unwrap();
    let registry = registry(&folder);
    let text = written(&registry, None);
    shown("sample.jsonld", text.as_bytes());
    let read: Value = serde_json::from_str(&text).unwrap();
    assert_eq!(read["@context"], "https://schema.org");
    let nodes = read["@graph"].as_array().unwrap();
    let mut leads = Vec::new();
    look(&read["@graph"], &vocabulary(), &mut leads);
    let ids: Vec<&str> = nodes.iter().map(|it| it["@id"].as_str().unwrap()).collect();
    let distinct: BTreeSet<&str> = ids.iter().copied().collect();
    assert_eq!(distinct.len(), ids.len(), "each is told once");
    assert!(leads.len() > 20);
    for lead in leads {
        assert!(distinct.contains(lead.as_str()), "{lead} leads nowhere");
    }
    let kinds: BTreeSet<&str> = nodes.iter().map(|it| it["@type"].as_str().unwrap()).collect();
    for kind in
        ["City", "GovernmentOrganization", "Organization", "Person", "ExhibitionEvent", "Event"]
    {
        assert!(kinds.contains(kind), "{kind}");
    }
    assert_eq!(text, written(&registry, None), "the same bytes");
}

#[test]
fn a_party_is_no_place_and_an_agreement_names_who_signed_it() {
    let folder = tempfile::tempdir().unwrap();
    let registry = registry(&folder);
    let read: Value = serde_json::from_str(&written(&registry, None)).unwrap();
    let nodes = read["@graph"].as_array().unwrap();
    let of = |kind: &str, identifier: &str| {
        nodes.iter().find(|it| it["@type"] == kind && it.to_string().contains(identifier)).unwrap()
    };
    let agreement = of("CreativeWork", "TNG-2025-001");
    assert_eq!(agreement["author"].as_array().unwrap().len(), 2);
    assert_eq!(agreement["dateCreated"], "2025-02-01");
    let id = agreement["@id"].as_str().unwrap();
    let signature = of("Action", &format!("{id}#signature"));
    assert_eq!(signature["agent"].as_array().unwrap().len(), 2);
    let text = read.to_string();
    assert!(text.contains("\"@language\":\"ar\",\"@value\":\"القدس\""), "names in every language");
    for private in ["email", "telephone", "notes", "price"] {
        assert!(!text.contains(&format!("\"{private}\"")), "{private}");
    }
}
