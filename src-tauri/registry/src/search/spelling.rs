//! Names in other scripts and languages: whoever types "Tanja" or "Tetouan" finds طنجة and تطوان,
//! though the registry may know them in Arabic only.
//!
//! The gazetteer knows what cities are called. It is asked when something is looked for, and not
//! when it is written: nothing of it is kept in the registry, so that a newer gazetteer is at once
//! a better one, writing never waits for it to be unpacked, and a name is found whether or not it
//! is joined to a place. It is asked last, when what was typed itself did not fill the page.

use super::asked::Needle;
use super::rank;
use crate::error::Result;
use crate::gazetteer;

/// How many words of a query may be the name of one city.
pub(super) const SPAN: usize = 3;

/// How many words of a query are looked at.
pub(super) const LOOKED_AT: usize = 6;

/// The runs of neighbouring needles that may be one name: where each begins, and its needles.
pub(super) fn spans(needles: &[Needle]) -> impl Iterator<Item = (usize, &[Needle])> {
    let looked_at = needles.len().min(LOOKED_AT);
    (0..looked_at).flat_map(move |from| {
        let longest = SPAN.min(looked_at - from);
        (1..=longest).filter_map(move |length| Some((from, needles.get(from..from + length)?)))
    })
}

/// What else the city is called that a run of needles names, as it would be compared.
pub(super) fn others(span: &[Needle], country: Option<&str>) -> Result<Vec<String>> {
    let words: Vec<&str> =
        span.iter().flat_map(|needle| &needle.words).map(String::as_str).collect();
    let open = span.last().is_some_and(|needle| needle.open);
    gazetteer::other_names(&words.join(" "), open, country)
}

/// The needles as an expression over the index in which some of them, together, are called
/// otherwise; nothing where none names a city.
pub(super) fn expression(needles: &[Needle], country: Option<&str>) -> Result<Option<String>> {
    let mut ways = Vec::new();
    for (from, span) in spans(needles) {
        let others = others(span, country)?;
        if others.is_empty() {
            continue;
        }
        let quoted: Vec<String> = others.iter().map(|name| format!("\"{name}\"")).collect();
        let after = from + span.len();
        let rest = needles.iter().take(from).chain(needles.iter().skip(after));
        let mut way = format!("({})", quoted.join(" OR "));
        for needle in rest {
            way.push_str(" AND ");
            way.push_str(&rank::expression(needle));
        }
        ways.push(format!("({way})"));
    }
    Ok((!ways.is_empty()).then(|| ways.join(" OR ")))
}
