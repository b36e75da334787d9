//! Terms: when an agreement runs, and by when notice must be given.
//!
//! A term of N months from D ends the day before the same day N months on
//! ([`crate::date::term_end`]). A tacit renewal rolls the term on until the
//! agreement is denounced or the greatest number of renewals is reached; an
//! express one needs an event. Pure arithmetic: the day is passed in.

use chrono::{Days, NaiveDate};

use super::{EntryRule, Event, EventKind, NoticeUnit, Renewal, Term};
use crate::date::{PartialDate, months_before, term_end};

/// How many terms are followed before giving up: more than any text can mean.
const MOST_TERMS: usize = 5_000;

/// One term of an agreement, first and last day included.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Span {
    /// Its first day.
    pub begins: NaiveDate,
    /// Its last day; none when open-ended.
    pub ends: Option<NaiveDate>,
    /// The last day on which notice can be given, where notice is foreseen.
    pub notice_by: Option<NaiveDate>,
    /// Whether another term follows by itself.
    pub rolls_on: bool,
}

/// The first day of `events` of this kind.
#[must_use]
pub fn first(events: &[Event], kind: EventKind) -> Option<PartialDate> {
    events.iter().filter(|event| event.kind == kind).map(|event| event.day).min()
}

/// When the agreement was signed: its own date, or that of an event.
#[must_use]
pub fn signed_on(signed: Option<PartialDate>, events: &[Event]) -> Option<PartialDate> {
    signed.or_else(|| first(events, EventKind::Signed))
}

/// The day an agreement entered or enters into force: that of the event, or else
/// by its rule. None while that day is not known.
#[must_use]
pub fn begins(term: &Term, signed: Option<PartialDate>, events: &[Event]) -> Option<PartialDate> {
    first(events, EventKind::EnteredIntoForce).or_else(|| match term.entry_rule {
        EntryRule::OnSignature => signed_on(signed, events),
        EntryRule::OnDate => term.entry_date,
        EntryRule::OnLastApproval => None,
    })
}

/// The last day of the first term, where it has one.
#[must_use]
pub fn first_end(term: &Term, begins: NaiveDate) -> Option<NaiveDate> {
    match (term.expiry_set, term.duration_months) {
        (Some(set), _) => Some(set.latest()),
        (None, Some(months)) => term_end(begins, months),
        (None, None) => None,
    }
}

/// The terms of an agreement that began on `begins`, up to the one that follows
/// the one in which `until` lies.
#[must_use]
pub fn spans(term: &Term, begins: NaiveDate, events: &[Event], until: NaiveDate) -> Vec<Span> {
    let mut spans = Vec::new();
    let mut renewals: Vec<NaiveDate> = events
        .iter()
        .filter(|event| event.kind == EventKind::Renewed)
        .map(|event| event.day.earliest())
        .collect();
    renewals.sort_unstable();
    let mut renewals = renewals.into_iter();
    let most = term.renewal_maximum.map_or(usize::MAX, |most| most as usize);
    let mut start = begins;
    let mut end = first_end(term, begins);
    for renewed in 0..MOST_TERMS {
        let next = end.and_then(|end| next_term(term, start, end, renewed < most, &mut renewals));
        spans.push(Span {
            begins: start,
            ends: end,
            notice_by: end.and_then(|end| notice_by(term, end)),
            rolls_on: next.is_some(),
        });
        match next {
            // One term beyond the day is enough to know what comes next.
            Some((next, _)) if spans.len() > 1 && start > until && next > until => break,
            Some((next_start, next_end)) => (start, end) = (next_start, Some(next_end)),
            None => break,
        }
    }
    spans
}

/// The term after the one that ends on `end`, if there is one.
fn next_term(
    term: &Term,
    start: NaiveDate,
    end: NaiveDate,
    allowed: bool,
    renewals: &mut impl Iterator<Item = NaiveDate>,
) -> Option<(NaiveDate, NaiveDate)> {
    let day_after = end.checked_add_days(Days::new(1))?;
    let months = term.renewal_months.or(term.duration_months);
    let length = |from: NaiveDate| match months {
        Some(months) => term_end(from, months),
        // A set end and no period: as long again as the first term.
        None => from.checked_add_signed(end.signed_duration_since(start)),
    };
    let next = match term.renewal {
        Renewal::Tacit if allowed => day_after,
        // What the parties renewed late runs from the day they did.
        _ => renewals.next()?.max(day_after),
    };
    length(next).map(|end| (next, end))
}

/// The last day on which notice can be given for an end on `end`.
#[must_use]
pub fn notice_by(term: &Term, end: NaiveDate) -> Option<NaiveDate> {
    let count = term.notice_count?;
    match term.notice_unit {
        NoticeUnit::Months => months_before(end, count),
        NoticeUnit::Days => end.checked_sub_days(Days::new(count.into())),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn ends(term: &Term, begins: &str, until: &str) -> Vec<String> {
        spans(term, day(begins), &[], day(until))
            .iter()
            .map(|span| span.ends.map_or("open".to_owned(), |end| end.to_string()))
            .collect()
    }

    #[test]
    fn three_years_from_signature() {
        let term = Term { duration_months: Some(36), ..Term::default() };
        assert_eq!(ends(&term, "2025-02-01", "2030-01-01"), ["2028-01-31"]);
    }

    #[test]
    fn tacit_renewal_begins_after_the_first_term_and_stops_at_its_maximum() {
        let term = Term {
            duration_months: Some(36),
            renewal: Renewal::Tacit,
            renewal_months: Some(12),
            renewal_maximum: Some(2),
            ..Term::default()
        };
        assert_eq!(
            ends(&term, "2025-02-01", "2040-01-01"),
            ["2028-01-31", "2029-01-31", "2030-01-31"]
        );
    }

    #[test]
    fn an_express_renewal_needs_its_event() {
        let term = Term { duration_months: Some(12), renewal: Renewal::Express, ..Term::default() };
        assert_eq!(ends(&term, "2024-01-01", "2030-01-01"), ["2024-12-31"]);
        let renewed = [Event {
            id: None,
            kind: EventKind::Renewed,
            day: "2025-03-01".parse().unwrap(),
            note: String::new(),
        }];
        let spans = spans(&term, day("2024-01-01"), &renewed, day("2030-01-01"));
        assert_eq!(spans[1].begins, day("2025-03-01"));
        assert_eq!(spans[1].ends, Some(day("2026-02-28")));
    }

    #[test]
    fn notice_is_counted_back_from_the_end() {
        let months =
            Term { notice_count: Some(3), notice_unit: NoticeUnit::Months, ..Term::default() };
        assert_eq!(notice_by(&months, day("2028-01-31")), Some(day("2027-10-31")));
        let days =
            Term { notice_count: Some(90), notice_unit: NoticeUnit::Days, ..Term::default() };
        assert_eq!(notice_by(&days, day("2028-01-31")), Some(day("2027-11-02")));
    }
}
