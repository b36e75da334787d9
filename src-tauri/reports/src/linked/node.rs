//! Nodes: things with a type, an identity and what is known of them.

use serde_json::{Map, Value, json};
use tawama_registry::{Id, Name, PartialDate, Wording};

/// A thing.
pub(super) struct Node(Map<String, Value>);

impl Node {
    /// A thing of this type that is no record.
    pub(super) fn new(kind: &str) -> Self {
        let mut map = Map::new();
        map.insert("@type".to_owned(), json!(kind));
        Self(map)
    }

    /// The record of this identity.
    pub(super) fn of(kind: &str, id: Id) -> Self {
        Self::new(kind).with("@id", json!(urn(id)))
    }

    /// The same with one more thing known, unless it is nothing.
    pub(super) fn with(mut self, property: &str, value: Value) -> Self {
        let nothing = match &value {
            Value::Null => true,
            Value::String(text) => text.is_empty(),
            Value::Array(items) => items.is_empty(),
            _ => false,
        };
        if !nothing {
            self.0.insert(property.to_owned(), value);
        }
        self
    }

    pub(super) fn done(self) -> Value {
        Value::Object(self.0)
    }
}

/// The identity of a record, as others name it.
fn urn(id: Id) -> String {
    format!("urn:uuid:{id}")
}

/// A record that is told elsewhere.
pub(super) fn leads(id: Id) -> Value {
    json!({ "@id": urn(id) })
}

/// Records that are told elsewhere.
pub(super) fn lead(ids: impl IntoIterator<Item = Id>) -> Value {
    Value::Array(ids.into_iter().map(leads).collect())
}

/// A text in every language that has it.
pub(super) fn said(wording: &Wording) -> Value {
    let texts = wording.0.iter().filter(|(_, text)| !text.trim().is_empty());
    texts.map(|(lang, text)| spoken(lang, text)).collect()
}

/// Names, each in its language.
pub(super) fn names<'n>(names: impl Iterator<Item = &'n Name>) -> Value {
    names.map(|name| spoken(&name.lang, &name.text)).collect()
}

fn spoken(lang: &str, text: &str) -> Value {
    json!({ "@value": text, "@language": lang })
}

/// A date as precisely as it is known.
pub(super) fn date(date: Option<PartialDate>) -> Value {
    date.map_or(Value::Null, |date| json!(date.to_string()))
}

/// An address that begins as addresses of the web do.
pub(super) fn address(text: &str) -> Value {
    let web = text.starts_with("https://") || text.starts_with("http://");
    if web { json!(text) } else { Value::Null }
}
