//! Names in other scripts and languages: whoever types "Tanja" or "Tetouan" finds طنجة and تطوان,
//! though the registry may know them in Arabic only.
//!
//! The gazetteer knows what cities are called. It is asked when something is looked for, and not
//! when it is written: nothing of it is kept in the registry, so that a newer gazetteer is at once
//! a better one, writing never waits for it to be unpacked, and a name is found whether or not it
//! is joined to a place. It is asked last, when what was typed itself did not fill the page.

use std::cell::OnceCell;
use std::ops::Range;

use super::asked::Needle;
use super::rank;
use crate::error::Result;
use crate::gazetteer;

/// How many words of a query may be the name of one city, or of one party.
const SPAN: usize = 3;

/// How many words of a query are looked at.
const LOOKED_AT: usize = 6;

/// Neighbouring needles that may be one name.
pub(super) struct Span {
    /// Which needles.
    pub(super) at: Range<usize>,
    /// What else the city is called that they name, as it would be compared; mostly nothing.
    pub(super) others: Vec<String>,
}

/// The needles of a query by what they may be called otherwise, looked up when it is first asked.
pub(super) struct Spelling {
    needles: Vec<Needle>,
    country: Option<String>,
    spans: OnceCell<Vec<Span>>,
}

impl Spelling {
    /// Of these needles, where of cities of one name those of `country` are meant first.
    pub(super) fn new(needles: &[Needle], country: Option<String>) -> Self {
        Self { needles: needles.to_vec(), country, spans: OnceCell::new() }
    }

    /// The needles themselves.
    pub(super) fn needles(&self) -> &[Needle] {
        &self.needles
    }

    /// Those of a span.
    pub(super) fn of(&self, span: &Span) -> &[Needle] {
        self.needles.get(span.at.clone()).unwrap_or_default()
    }

    /// The runs of needles that may be one name, the shortest first.
    pub(super) fn spans(&self) -> Result<&[Span]> {
        if let Some(spans) = self.spans.get() {
            return Ok(spans);
        }
        let looked_at = self.needles.len().min(LOOKED_AT);
        let mut spans = Vec::new();
        for length in 1..=SPAN.min(looked_at) {
            for from in 0..=looked_at - length {
                let at = from..from + length;
                spans.push(Span { others: self.others(at.clone())?, at });
            }
        }
        Ok(self.spans.get_or_init(|| spans))
    }

    fn others(&self, at: Range<usize>) -> Result<Vec<String>> {
        // Only the word that is being typed is unfinished.
        let is_last = at.end == self.needles.len();
        let span = self.needles.get(at).unwrap_or_default();
        let words: Vec<&str> =
            span.iter().flat_map(|needle| &needle.words).map(String::as_str).collect();
        let open = is_last && span.last().is_some_and(|needle| needle.open);
        gazetteer::other_names(&words.join(" "), open, self.country.as_deref())
    }

    /// The needles as an expression over the index in which some of them, together, are called
    /// otherwise; nothing where none names a city.
    pub(super) fn expression(&self) -> Result<Option<String>> {
        let mut ways = Vec::new();
        for span in self.spans()?.iter().filter(|span| !span.others.is_empty()) {
            let quoted: Vec<String> =
                span.others.iter().map(|name| format!("\"{name}\"")).collect();
            let before = self.needles.iter().take(span.at.start);
            let mut way = format!("({})", quoted.join(" OR "));
            for needle in before.chain(self.needles.iter().skip(span.at.end)) {
                way.push_str(" AND ");
                way.push_str(&rank::expression(needle));
            }
            ways.push(format!("({way})"));
        }
        Ok((!ways.is_empty()).then(|| ways.join(" OR ")))
    }
}
