//! Finding one record, and all of what is known of it.

use chrono::NaiveDate;
use serde_json::Value;
use tawama_registry::agreement::AgreementQuery;
use tawama_registry::{
    Connection, Error, Id, Kind, Part, Registry, Result, activity, agreement, document, exhibition,
    occasion, partner, person, place, record, template, text::fold, venue,
};

use crate::kind::json;

/// The identity that a text names: itself, or that of the agreement with this reference.
pub(crate) fn identity(conn: &Connection, text: &str) -> Result<Id> {
    if let Ok(id) = text.parse() {
        return Ok(id);
    }
    let query = AgreementQuery { text: text.to_owned(), ..AgreementQuery::all("en") };
    agreement::list(conn, &query, Part { offset: 0, limit: 1000 })?
        .into_iter()
        .find(|row| row.reference == text)
        .map(|row| row.id)
        .ok_or_else(|| Error::Missing(text.into()))
}

/// The same, over an open registry.
pub(crate) fn find(registry: &Registry, text: &str) -> Result<Id> {
    registry.read(|conn| identity(conn, text))
}

/// The records of a kind that a text may mean: the one with this identity; those that are called
/// so; or else those that are found by it.
pub(crate) fn called(conn: &Connection, kind: Kind, text: &str) -> Result<Vec<Id>> {
    if let Ok(id) = text.parse() {
        return Ok(vec![id]);
    }
    let found = record::find(conn, text, &[kind], "en", 100)?;
    let exact = found.iter().filter(|it| it.name.0.values().any(|name| fold(name) == fold(text)));
    let exact: Vec<Id> = exact.map(|it| it.id).collect();
    Ok(if exact.is_empty() { found.into_iter().map(|it| it.id).collect() } else { exact })
}

/// A record with all that is known of it, as JSON, with its kind.
pub(crate) fn record(conn: &Connection, text: &str, today: NaiveDate) -> Result<Value> {
    let id = identity(conn, text)?;
    let named = record::named(conn, id)?.ok_or_else(|| Error::Missing(text.into()))?;
    let mut value = match named.kind {
        Kind::Place => json(&place::get(conn, id)?),
        Kind::Partner => json(&partner::get(conn, id)?),
        Kind::Person => json(&person::get(conn, id)?),
        Kind::Occasion => json(&occasion::get(conn, id)?),
        Kind::Agreement => json(&agreement::get(conn, id, today)?),
        Kind::Venue => json(&venue::get(conn, id)?),
        Kind::Exhibition => json(&exhibition::get(conn, id)?),
        Kind::Activity => json(&activity::get(conn, id)?),
        Kind::Document => json(&document::get(conn, id)?),
        Kind::Template => json(&template::get(conn, id)?),
        Kind::Office | Kind::SavedView => json(&named),
    }?;
    if let Some(fields) = value.as_object_mut() {
        fields.insert("kind".to_owned(), Value::String(named.kind.name().to_owned()));
    }
    Ok(value)
}
