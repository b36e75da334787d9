//! The same verbs for every kind of record.

use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;
use tawama_registry::activity::{ActivityQuery, ActivitySort, ActivityState};
use tawama_registry::agreement::{AgreementQuery, AgreementSort, Status};
use tawama_registry::deadline::Deadline;
use tawama_registry::document::DocumentQuery;
use tawama_registry::exhibition::{ExhibitionQuery, ExhibitionSort, ExhibitionState};
use tawama_registry::gazetteer::Hit;
use tawama_registry::occasion::{OccasionQuery, OccasionSort};
use tawama_registry::partner::{PartnerQuery, PartnerSort};
use tawama_registry::place::{PlaceQuery, PlaceSort};
use tawama_registry::review::Relationship;
use tawama_registry::{
    Connection, Error, Id, Kind, Part, Problem, Result, Tx, activity, agreement, document,
    exhibition, occasion, partner, person, place, venue,
};
use tawama_reports::Language;

use crate::args::List;

/// A value as JSON.
pub(crate) fn json(it: &impl Serialize) -> Result<Value> {
    serde_json::to_value(it).map_err(|error| Error::Internal(error.to_string()))
}

/// Facts from JSON; what does not fit is told with its place.
pub(crate) fn facts<T: DeserializeOwned>(value: Value) -> Result<T> {
    serde_json::from_value(value)
        .map_err(|error| Error::Invalid(vec![Problem::new("json", "other").with("code", error)]))
}

/// A word of a closed set, or what is wrong with it.
pub(crate) fn term<T>(field: &str, word: &str, named: impl Fn(&str) -> Option<T>) -> Result<T> {
    named(word).ok_or_else(|| Error::Invalid(vec![Problem::new(field, "other").with("code", word)]))
}

/// The rows of a list, as JSON objects.
pub(crate) fn list(conn: &Connection, list: &List, language: Language) -> Result<Vec<Value>> {
    let part = Part { offset: list.offset, limit: list.limit };
    let (text, descending) = (list.find.clone(), list.desc);
    let lang = language.tag().to_owned();
    let sort = list.sort.as_deref();
    match list.kind.kind() {
        Kind::Place => {
            let sort = term("sort", sort.unwrap_or("name"), PlaceSort::named)?;
            let query = PlaceQuery { text, sort, descending, ..PlaceQuery::all(&lang) };
            rows(&place::list(conn, &query, part)?)
        }
        Kind::Partner => {
            let sort = term("sort", sort.unwrap_or("name"), PartnerSort::named)?;
            let query =
                PartnerQuery { text, archived: true, sort, descending, ..PartnerQuery::all(&lang) };
            rows(&partner::list(conn, &query, part)?)
        }
        Kind::Person => {
            let all = person::PersonQuery::all(&lang);
            let query = person::PersonQuery { text, archived: true, descending, ..all };
            rows(&person::list(conn, &query, part)?)
        }
        Kind::Occasion => {
            let sort = term("sort", sort.unwrap_or("since"), OccasionSort::named)?;
            let query = OccasionQuery { text, sort, descending, ..OccasionQuery::all(&lang) };
            rows(&occasion::list(conn, &query, part)?)
        }
        Kind::Agreement => {
            let status = list.status.iter().map(|word| term("status", word, Status::named));
            let query = AgreementQuery {
                text,
                status: status.collect::<Result<_>>()?,
                sort: term("sort", sort.unwrap_or("reference"), AgreementSort::named)?,
                descending,
                ..AgreementQuery::all(&lang)
            };
            rows(&agreement::list(conn, &query, part)?)
        }
        Kind::Venue => {
            let query = venue::VenueQuery { text, descending, ..venue::VenueQuery::all(&lang) };
            rows(&venue::list(conn, &query, part)?)
        }
        Kind::Document => {
            let query = DocumentQuery { text, ..DocumentQuery::all(&lang) };
            rows(&document::list(conn, &query, part)?)
        }
        Kind::Activity => {
            let state = list.status.first().map(|word| term("status", word, ActivityState::named));
            let query = ActivityQuery {
                text,
                state: state.transpose()?,
                sort: term("sort", sort.unwrap_or("since"), ActivitySort::named)?,
                descending,
                ..ActivityQuery::all(&lang)
            };
            rows(&activity::list(conn, &query, part)?)
        }
        Kind::Exhibition | Kind::Office | Kind::SavedView | Kind::Template => {
            let state =
                list.status.first().map(|word| term("status", word, ExhibitionState::named));
            let query = ExhibitionQuery {
                text,
                state: state.transpose()?,
                sort: term("sort", sort.unwrap_or("title"), ExhibitionSort::named)?,
                descending,
                ..ExhibitionQuery::all(&lang)
            };
            rows(&exhibition::list(conn, &query, part)?)
        }
    }
}

fn rows(rows: &[impl Serialize]) -> Result<Vec<Value>> {
    rows.iter().map(json).collect()
}

/// Adds a record with these facts.
pub(crate) fn add(tx: &Tx<'_>, kind: Kind, value: Value) -> Result<Id> {
    match kind {
        Kind::Place => place::add(tx, &facts(value)?),
        Kind::Partner => partner::add(tx, &facts(value)?),
        Kind::Person => person::add(tx, &facts(value)?),
        Kind::Occasion => occasion::add(tx, &facts(value)?),
        Kind::Agreement => agreement::add(tx, &facts(value)?),
        Kind::Venue => venue::add(tx, &facts(value)?),
        Kind::Exhibition => exhibition::add(tx, &facts(value)?),
        Kind::Activity => activity::add(tx, &facts(value)?),
        Kind::Document => {
            Err(Error::Internal("a document is added with its file: see `document add`".to_owned()))
        }
        Kind::Office | Kind::SavedView | Kind::Template => {
            Err(Error::Internal("the office and its views are not added here".to_owned()))
        }
    }
}

/// Saves `{"version": …, "facts": …}` over a record that still has that version.
pub(crate) fn save(tx: &Tx<'_>, kind: Kind, id: Id, text: &str) -> Result<()> {
    let mut whole: Value = serde_json::from_str(text)
        .map_err(|error| Error::Invalid(vec![Problem::new("json", "other").with("code", error)]))?;
    let version: u32 = facts(whole.get("version").cloned().unwrap_or(Value::Null))?;
    let value = whole.get_mut("facts").map(Value::take).unwrap_or(Value::Null);
    match kind {
        Kind::Place => place::save(tx, id, version, &facts(value)?),
        Kind::Partner => partner::save(tx, id, version, &facts(value)?),
        Kind::Person => person::save(tx, id, version, &facts(value)?),
        Kind::Occasion => occasion::save(tx, id, version, &facts(value)?),
        Kind::Agreement => agreement::save(tx, id, version, &facts(value)?),
        Kind::Venue => venue::save(tx, id, version, &facts(value)?),
        Kind::Exhibition => exhibition::save(tx, id, version, &facts(value)?),
        Kind::Document => document::save(tx, id, version, &facts(value)?),
        Kind::Activity => activity::save(tx, id, version, &facts(value)?),
        Kind::Office | Kind::SavedView | Kind::Template => {
            Err(Error::Internal("the office and its views are edited in the window".to_owned()))
        }
    }
}

/// Deletes a record as it is now.
pub(crate) fn delete(tx: &Tx<'_>, kind: Kind, id: Id) -> Result<()> {
    match kind {
        Kind::Place => place::delete(tx, id, place::get(tx, id)?.version),
        Kind::Partner => partner::delete(tx, id, partner::get(tx, id)?.version),
        Kind::Person => person::delete(tx, id, person::get(tx, id)?.version),
        Kind::Occasion => occasion::delete(tx, id, occasion::get(tx, id)?.version),
        Kind::Agreement => agreement::delete(tx, id, agreement::get(tx, id, tx.today())?.version),
        Kind::Venue => venue::delete(tx, id, venue::get(tx, id)?.version),
        Kind::Exhibition => exhibition::delete(tx, id, exhibition::get(tx, id)?.version),
        Kind::Document => document::delete(tx, id, document::get(tx, id)?.version),
        Kind::Activity => activity::delete(tx, id, activity::get(tx, id)?.version),
        Kind::Office | Kind::SavedView | Kind::Template => {
            Err(Error::Internal("the office and its views are not deleted here".to_owned()))
        }
    }
}

/// A deadline as a line of a list.
pub(crate) fn due(due: &Deadline, language: Language) -> Value {
    let messages = tawama_reports::Messages::new(language);
    let said = due.said.or(due.day).map(|day| day.to_string());
    serde_json::json!({
        "day": said,
        "rule": due.rule.word(),
        "what": tawama_reports::calendar::phrase(due, &messages),
        "overdue": due.overdue,
        "record": due.record.name.pick(language.tag()),
        "kind": due.record.kind.name(),
        "id": due.record.id,
        "owner": due.owner.as_ref().and_then(|owner| owner.name.pick(language.tag())),
    })
}

/// A city as a line of a list: all of it for scripts, its name in the language first for readers.
pub(crate) fn city(hit: &Hit, language: Language) -> Value {
    let shown = tawama_registry::names::shown(&hit.names);
    serde_json::json!({
        "city": shown.pick(language.tag()),
        "countries": hit.countries,
        "country": hit.country,
        "geonames": hit.geonames,
        "latitude": hit.latitude,
        "longitude": hit.longitude,
        "matched": hit.matched,
        "names": hit.names,
        "population": hit.population,
        "subdivision": hit.subdivision,
    })
}

/// A relationship as a line of a list.
pub(crate) fn relationship(it: &Relationship, language: Language) -> Value {
    serde_json::json!({
        "partner": it.name.pick(language.tag()),
        "last_contact": it.last_contact,
        "days": it.days,
        "in_force": it.in_force,
        "kept": it.kept,
        "owed": it.owed,
        "overdue": it.overdue,
        "id": it.id,
    })
}
