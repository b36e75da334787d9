//! What a query asks for, once its filters are understood; and what was not understood.
//!
//! A filter that is not known, or a value that it cannot have, is never passed over: it is told
//! with its place and the nearest right name, and nothing is found until it is mended.

use std::collections::BTreeMap;

use rusqlite::Connection;
use rusqlite::types::Value;
use serde::{Deserialize, Serialize};

use super::query::{self, Placed, What};
use super::rank;
use super::vocabulary::{self, Filter, Vocabulary};
use crate::date::PartialDate;
use crate::error::Result;
use crate::terms::terms;
use crate::text;

terms! {
    /// What is wrong with a filter.
    pub enum TroubleKind {
        /// There is no filter of this name.
        UnknownFilter = "unknown",
        /// The filter cannot be this.
        UnknownValue = "value",
        /// It is not a date, nor two with `..` between them.
        NotADate = "date",
        /// Nothing is asked of the filter yet.
        Blank = "blank",
    }
}

/// A filter that was not understood.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct Trouble {
    /// What is wrong.
    pub kind: TroubleKind,
    /// Where it begins in the text, in UTF-16 units, as the interface counts.
    pub from: u32,
    /// Where it ends.
    pub to: u32,
    /// What was written there.
    pub said: String,
    /// The nearest right name, where one is near.
    pub nearest: Option<String>,
    /// The whole text with that name in its place.
    pub mended: Option<String>,
}

/// Words that must be found together. The last one may go on, unless they are a phrase that
/// was closed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Needle {
    /// The words, folded.
    pub(super) words: Vec<String>,
    /// Whether the last word may go on.
    pub(super) open: bool,
}

impl Needle {
    /// A word that may go on, and may be a part of another.
    pub(super) fn word(word: &str) -> Self {
        Self { words: vec![word.to_owned()], open: true }
    }

    /// The one word, when it is no phrase.
    pub(super) fn alone(&self) -> Option<&str> {
        match self.words.as_slice() {
            [word] if self.open => Some(word),
            _ => None,
        }
    }
}

/// What a filter narrows to.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Narrowing {
    pub(super) filter: Filter,
    pub(super) negated: bool,
    /// What it may be; of dates two for each span, its first and last.
    pub(super) values: Vec<Value>,
}

/// A query that was understood.
#[derive(Debug, Clone, Default, PartialEq)]
pub(super) struct Asked {
    pub(super) wanted: Vec<Needle>,
    pub(super) unwanted: Vec<Needle>,
    pub(super) narrowings: Vec<Narrowing>,
}

impl Asked {
    /// Words only.
    pub(super) fn words(text: &str) -> Self {
        let wanted = text::words(&text::fold(text)).map(Needle::word).collect();
        Self { wanted, ..Self::default() }
    }

    /// Whether there is nothing to look for.
    pub(super) fn is_blank(&self) -> bool {
        self.wanted.is_empty() && self.narrowings.is_empty()
    }

    /// All that is wanted, as a whole name would be compared.
    pub(super) fn key(&self) -> String {
        let words: Vec<&str> =
            self.wanted.iter().flat_map(|needle| &needle.words).map(String::as_str).collect();
        words.join(" ")
    }
}

/// Understands a query, or tells what in it cannot be.
pub(super) fn understand(
    conn: &Connection,
    text: &str,
    vocabulary: &Vocabulary,
    lang: &str,
) -> Result<std::result::Result<Asked, Vec<Trouble>>> {
    let mut asked = Asked::default();
    let mut troubles = Vec::new();
    let mut wanted: BTreeMap<Filter, Vec<Value>> = BTreeMap::new();
    for placed in query::parse(text) {
        let negated = placed.term.negated;
        let needles = if negated { &mut asked.unwanted } else { &mut asked.wanted };
        match &placed.term.what {
            What::Word(word) => {
                needles.extend(text::words(&text::fold(word)).map(Needle::word));
            }
            What::Phrase { text: phrase, closed } => {
                let words: Vec<String> =
                    text::words(&text::fold(phrase)).map(ToOwned::to_owned).collect();
                if !words.is_empty() {
                    needles.push(Needle { words, open: !closed });
                }
            }
            What::Filter { name, value } => match vocabulary.filter(name) {
                // A colon after a word that is no filter, and then a blank, is punctuation.
                None if value.is_empty() => {
                    needles.extend(text::words(&text::fold(name)).map(Needle::word));
                }
                None => {
                    let nearest = vocabulary.nearest_filter(name, lang).map(ToOwned::to_owned);
                    troubles.push(trouble(text, TroubleKind::UnknownFilter, &placed, nearest));
                }
                Some(filter) => match values(conn, vocabulary, filter, value, lang)? {
                    Ok(values) if negated => {
                        asked.narrowings.push(Narrowing { filter, negated, values });
                    }
                    // The same filter twice is one that may be either.
                    Ok(values) => wanted.entry(filter).or_default().extend(values),
                    Err((kind, nearest)) => troubles.push(trouble(text, kind, &placed, nearest)),
                },
            },
        }
    }
    if !troubles.is_empty() {
        return Ok(Err(troubles));
    }
    let wanted = wanted.into_iter();
    asked.narrowings.extend(wanted.map(|(filter, values)| Narrowing {
        filter,
        negated: false,
        values,
    }));
    // What leads through parties is looked at last, and only of what the others leave.
    let is_far = |filter| matches!(filter, Filter::Country | Filter::Partner);
    asked.narrowings.sort_by_key(|narrowing| is_far(narrowing.filter));
    Ok(Ok(asked))
}

/// What a filter may be, or what is wrong with what was asked of it and what is near.
type Values = std::result::Result<Vec<Value>, (TroubleKind, Option<String>)>;

fn values(
    conn: &Connection,
    vocabulary: &Vocabulary,
    filter: Filter,
    said: &str,
    lang: &str,
) -> Result<Values> {
    if text::key(said).is_empty() && !said.contains("..") {
        return Ok(Err((TroubleKind::Blank, None)));
    }
    if filter.is_date() {
        return Ok(match span(said) {
            Some((first, last)) => Ok(vec![Value::Text(first), Value::Text(last)]),
            None => Err((TroubleKind::NotADate, None)),
        });
    }
    if filter == Filter::Partner {
        let parties = rank::parties(conn, said)?;
        let ids: Vec<Value> = parties.iter().map(crate::children::value).collect::<Result<_>>()?;
        return Ok(if ids.is_empty() { Err((TroubleKind::UnknownValue, None)) } else { Ok(ids) });
    }
    let key = text::key(said);
    let words = vocabulary.values(conn, filter)?;
    let best = words.iter().filter_map(|word| word.answers(&key)).min();
    let Some(best) = best else {
        let nearest = vocabulary::nearest(&words, said).map(|word| word.called(lang).to_owned());
        return Ok(Err((TroubleKind::UnknownValue, nearest)));
    };
    let said_by_it = words.iter().filter(|word| word.answers(&key) == Some(best));
    Ok(Ok(said_by_it.map(|word| Value::Text(word.code.clone())).collect()))
}

/// The first and the last text that a date within a span can be: `2025`, `2020..2024`, `2020..`.
fn span(said: &str) -> Option<(String, String)> {
    // Whatever begins with a date comes before this.
    const AFTER: char = '~';
    let said = text::fold(said);
    let (from, to) = said.split_once("..").unwrap_or((&said, &said));
    let date = |text: &str| text.trim().parse::<PartialDate>().ok();
    let first = if from.trim().is_empty() { String::new() } else { date(from)?.to_string() };
    let last = if to.trim().is_empty() { String::new() } else { date(to)?.to_string() };
    if first.is_empty() && last.is_empty() {
        return None;
    }
    Some((first, format!("{last}{AFTER}")))
}

fn trouble(text: &str, kind: TroubleKind, placed: &Placed, nearest: Option<String>) -> Trouble {
    let whole = placed.at.clone();
    let sign = usize::from(placed.term.negated);
    let at = match kind {
        TroubleKind::UnknownFilter => whole.start + sign..placed.value_at() - 1,
        TroubleKind::Blank => whole,
        TroubleKind::UnknownValue | TroubleKind::NotADate => placed.value_at()..whole.end,
    };
    let mended = nearest.as_ref().map(|nearest| {
        let (before, after) = (text.get(..at.start), text.get(at.end..));
        let nearest = query::quoted_where_needed(nearest);
        format!("{}{nearest}{}", before.unwrap_or_default(), after.unwrap_or_default())
    });
    Trouble {
        kind,
        from: units(text, at.start),
        to: units(text, at.end),
        said: text.get(at).unwrap_or_default().to_owned(),
        nearest,
        mended,
    }
}

/// How many UTF-16 units stand before a byte of a text.
pub(super) fn units(text: &str, at: usize) -> u32 {
    let before = text.get(..at).unwrap_or(text);
    u32::try_from(before.encode_utf16().count()).unwrap_or(u32::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_span_takes_in_every_date_that_begins_within_it() {
        let within = |said: &str, date: &str| {
            let (first, last) = span(said).unwrap();
            first.as_str() <= date && date <= last.as_str()
        };
        for (said, date, expected) in [
            ("2026", "2026-01-01", true),
            ("2026", "2026", true),
            ("2026", "2027-01-01", false),
            ("2020..2024", "2024-12-31", true),
            ("2020..2024", "2019-12-31", false),
            ("2020..", "2031", true),
            ("..2020-02", "2020-02-29", true),
            ("..2020-02", "2020-03-01", false),
            ("٢٠٢٥", "2025-02-01", true),
        ] {
            assert_eq!(within(said, date), expected, "{said} {date}");
        }
        for said in ["20", "..", "2020..20", "demain", "2020-13"] {
            assert_eq!(span(said), None, "{said}");
        }
    }
}
