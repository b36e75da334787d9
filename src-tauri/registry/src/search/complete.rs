//! What may be typed next: the names of filters, and what a filter may be.

use rusqlite::Connection;
use serde::{Deserialize, Serialize};

use super::asked::units;
use super::query::{self, Placed, What};
use super::vocabulary::{Answer, Filter, Vocabulary, Word};
use crate::error::Result;
use crate::record::{self, Kind};
use crate::text;

/// How many are offered at most.
const OFFERED: usize = 8;

/// The fewest letters after which the name of a filter is offered.
const LETTERS: usize = 2;

/// Something that may be typed next.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct Suggestion {
    /// What it is called.
    pub label: String,
    /// The filter it is a value of; none where it is a filter itself.
    pub filter: Option<Filter>,
    /// The whole text with it in its place.
    pub text: String,
    /// Where typing goes on, in UTF-16 units, as the interface counts.
    pub cursor: u32,
}

/// What may be typed where the cursor is, in the words of `lang`. The cursor is told in UTF-16
/// units, as the interface counts.
///
/// # Errors
/// When the registry cannot be read.
pub fn complete(
    conn: &Connection,
    text: &str,
    cursor: u32,
    vocabulary: &Vocabulary,
    lang: &str,
) -> Result<Vec<Suggestion>> {
    let Some(placed) = term_before(text, cursor) else {
        return Ok(Vec::new());
    };
    match &placed.term.what {
        What::Word(begun) => Ok(filters(text, &placed, begun, vocabulary, lang)),
        What::Phrase { .. } => Ok(Vec::new()),
        What::Filter { name, value } => {
            let Some(filter) = vocabulary.filter(name) else {
                return Ok(filters(text, &placed, name, vocabulary, lang));
            };
            let labels = match filter {
                Filter::Partner => parties(conn, value, lang)?,
                filter => labels(&vocabulary.values(conn, filter)?, value, lang),
            };
            Ok(labels
                .into_iter()
                .map(|label| {
                    let typed = query::filter(name, &label);
                    put(text, &placed, &typed, " ", label, Some(filter))
                })
                // What is there already need not be offered.
                .filter(|it| it.text.trim_end() != text.trim_end())
                .collect())
        }
    }
}

/// The term that the cursor is in or right after.
fn term_before(text: &str, cursor: u32) -> Option<Placed> {
    query::parse(text).into_iter().find(|placed| {
        units(text, placed.at.start) < cursor && cursor <= units(text, placed.at.end)
    })
}

/// The filters whose names begin so.
fn filters(
    text: &str,
    placed: &Placed,
    begun: &str,
    vocabulary: &Vocabulary,
    lang: &str,
) -> Vec<Suggestion> {
    let key = text::key(begun);
    if key.chars().count() < LETTERS {
        return Vec::new();
    }
    let words =
        vocabulary.filters().map(|(_, word)| word).filter(|word| word.answers(&key).is_some());
    words
        .map(|word| {
            let name = word.called(lang);
            put(text, placed, &format!("{name}:"), "", name.to_owned(), None)
        })
        .take(OFFERED)
        .collect()
}

/// What the values are called that begin so, those that are called so wholly first.
fn labels(words: &[Word], begun: &str, lang: &str) -> Vec<String> {
    let key = text::key(begun);
    let mut found: Vec<(Answer, String)> = Vec::new();
    for word in words {
        let answer = if key.is_empty() { Some(Answer::Begun) } else { word.answers(&key) };
        let label = word.called(lang).to_owned();
        if let Some(answer) = answer.filter(|_| found.iter().all(|(_, known)| *known != label)) {
            found.push((answer, label));
        }
    }
    // The order of what begins so is that of the set.
    found.sort_by_key(|(answer, _)| *answer);
    found.into_iter().map(|(_, label)| label).take(OFFERED).collect()
}

/// The names of parties with words that begin so.
fn parties(conn: &Connection, begun: &str, lang: &str) -> Result<Vec<String>> {
    let limit = u32::try_from(OFFERED).unwrap_or(u32::MAX);
    let found = record::find(conn, begun, &[Kind::Partner], lang, limit)?;
    let names = found.into_iter().filter_map(|it| it.name.pick(lang).map(ToOwned::to_owned));
    // A quotation mark cannot be quoted.
    Ok(names.filter(|name| !name.contains('"')).collect())
}

/// The text with `typed` in the place of a term.
fn put(
    text: &str,
    placed: &Placed,
    typed: &str,
    after: &str,
    label: String,
    filter: Option<Filter>,
) -> Suggestion {
    let sign = if placed.term.negated { "-" } else { "" };
    let before = text.get(..placed.at.start).unwrap_or_default();
    let rest = text.get(placed.at.end..).unwrap_or_default();
    let after = if rest.starts_with(char::is_whitespace) { "" } else { after };
    let head = format!("{before}{sign}{typed}{after}");
    Suggestion { label, filter, cursor: units(&head, head.len()), text: format!("{head}{rest}") }
}
