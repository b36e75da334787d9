//! Terms: when an agreement runs, and by when notice must be given.
//!
//! A term of N months from D ends the day before the same day N months on
//! ([`crate::date::term_end`]). A tacit renewal rolls the term on until notice is
//! given in time or the greatest number of renewals is reached; an express one
//! needs an event. Pure arithmetic: the day is passed in, and what is recorded of
//! later days counts for nothing yet.

use chrono::{Days, Months, NaiveDate};

use super::approval::{self, Approval};
use super::{EntryRule, Event, EventKind, NoticeAnchor, NoticeUnit, Renewal, Term};
use crate::date::{PartialDate, last_of_month, months_before, term_end};

/// How many terms are followed before giving up: more than any text can mean.
const MOST_TERMS: usize = 5_000;

/// How a term came about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Origin {
    /// It is the first.
    First,
    /// The one before it was renewed tacitly.
    Tacit,
    /// The parties renewed the one before it on this day.
    Express(NaiveDate),
}

/// What comes after a term.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Then {
    /// It has no end.
    OpenEnded,
    /// Another, by itself.
    RollsOn,
    /// Another, which the parties agreed on this day.
    Renewed(NaiveDate),
    /// Nothing, unless the parties renew it.
    NeedsRenewal,
    /// Nothing: it is not renewed.
    Ends,
    /// Nothing: it was renewed as many times as it may be.
    Maximum,
    /// Nothing: notice was given on this day.
    Noticed(NaiveDate),
}

/// One term of an agreement, first and last day included.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Span {
    /// Its first day.
    pub begins: NaiveDate,
    /// Its last day; none when open-ended.
    pub ends: Option<NaiveDate>,
    /// The last day on which notice can be given, where notice is foreseen.
    pub notice_by: Option<NaiveDate>,
    /// How it came about.
    pub origin: Origin,
    /// What comes after it.
    pub then: Then,
}

impl Span {
    /// Whether another term follows.
    #[must_use]
    pub fn rolls_on(&self) -> bool {
        matches!(self.then, Then::RollsOn | Then::Renewed(_))
    }
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
pub fn begins(
    term: &Term,
    signed: Option<PartialDate>,
    approvals: &[Approval],
    events: &[Event],
) -> Option<PartialDate> {
    let signed = signed_on(signed, events);
    first(events, EventKind::EnteredIntoForce).or_else(|| match term.entry_rule {
        EntryRule::OnSignature => signed,
        EntryRule::OnDate => term.entry_date,
        // What was approved beforehand waits for the signature; where every step was
        // waived there is nothing else to wait for.
        EntryRule::OnLastApproval => match approval::last_completed(approvals) {
            Some(approved) => Some(later(approved, signed?)),
            None if approvals.is_empty() || approval::waiting(approvals).is_some() => None,
            None => signed,
        },
    })
}

fn later(one: PartialDate, other: PartialDate) -> PartialDate {
    if other.earliest() > one.earliest() { other } else { one }
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

/// The days of this kind of event, up to `today`, in order.
fn days_of(events: &[Event], kind: EventKind, today: NaiveDate) -> Vec<NaiveDate> {
    let mut days: Vec<NaiveDate> = events
        .iter()
        .filter(|event| event.kind == kind)
        .map(|event| event.day.earliest())
        .filter(|day| *day <= today)
        .collect();
    days.sort_unstable();
    days
}

/// The terms of an agreement that began on `begins`, as they are known on `today`,
/// up to the one that follows the one in which `until` lies.
#[must_use]
pub fn spans(
    term: &Term,
    begins: NaiveDate,
    events: &[Event],
    today: NaiveDate,
    until: NaiveDate,
) -> Vec<Span> {
    let renewals = days_of(events, EventKind::Renewed, today);
    let notices = days_of(events, EventKind::NoticeGiven, today);
    let most = term.renewal_maximum.map_or(usize::MAX, |most| most as usize);
    let mut spans = Vec::new();
    let (mut start, mut end, mut origin) = (begins, first_end(term, begins), Origin::First);
    for renewed in 0..MOST_TERMS {
        let Some(last) = end else {
            spans.push(open_ended(term, start, &notices));
            break;
        };
        let by = notice_by(term, last);
        let noticed = notices.iter().copied().find(|day| *day <= by.unwrap_or(last));
        // A renewal agreed before this term began made this one, or one before it.
        let agreed = renewals.iter().copied().find(|day| *day > start);
        let day_after = last.checked_add_days(Days::new(1));
        let (then, next) = match (term.renewal, noticed, agreed) {
            (Renewal::Tacit, Some(day), _) => (Then::Noticed(day), None),
            (Renewal::Tacit, None, _) if renewed < most => (Then::RollsOn, day_after),
            // What the parties renewed late runs from the day they did.
            (_, _, Some(day)) => (Then::Renewed(day), day_after.map(|after| after.max(day))),
            (Renewal::Tacit, ..) => (Then::Maximum, None),
            (Renewal::Express, ..) => (Then::NeedsRenewal, None),
            (Renewal::None, ..) => (Then::Ends, None),
        };
        let next = next.and_then(|next| Some((next, next_end(term, start, last, next)?)));
        spans.push(Span { begins: start, ends: end, notice_by: by, origin, then });
        match next {
            // One term beyond the day is enough to know what comes next.
            Some((next, _)) if spans.len() > 1 && start > until && next > until => break,
            Some((next, next_end)) => (start, end) = (next, Some(next_end)),
            None => break,
        }
        origin = match then {
            Then::Renewed(day) => Origin::Express(day),
            _ => Origin::Tacit,
        };
    }
    spans
}

/// The term of an agreement without an end: it runs until a notice has run out.
fn open_ended(term: &Term, start: NaiveDate, notices: &[NaiveDate]) -> Span {
    let given = notices.iter().copied().find(|day| *day >= start);
    let then = given.map_or(Then::OpenEnded, Then::Noticed);
    let ends = given.and_then(|day| notice_runs_out(term, day));
    Span { begins: start, ends, notice_by: None, origin: Origin::First, then }
}

/// The last day of the term that begins on `next`, after the one from `start` to `end`.
fn next_end(term: &Term, start: NaiveDate, end: NaiveDate, next: NaiveDate) -> Option<NaiveDate> {
    match term.renewal_months.or(term.duration_months) {
        Some(months) => term_end(next, months),
        // A set end and no period: as long again as the first term.
        None => next.checked_add_signed(end.signed_duration_since(start)),
    }
}

/// The last day on which notice can be given for an end on `end`.
#[must_use]
pub fn notice_by(term: &Term, end: NaiveDate) -> Option<NaiveDate> {
    let count = term.notice_count?;
    let day = match term.notice_unit {
        NoticeUnit::Months => months_before(end, count),
        NoticeUnit::Days => end.checked_sub_days(Days::new(count.into())),
    }?;
    match term.notice_anchor {
        NoticeAnchor::AnyDay => Some(day),
        NoticeAnchor::MonthEnd if day == last_of_month(day) => Some(day),
        NoticeAnchor::MonthEnd => months_before(day, 1).map(last_of_month),
    }
}

/// The last day of an open-ended agreement of which notice was given on `day`.
#[must_use]
pub fn notice_runs_out(term: &Term, day: NaiveDate) -> Option<NaiveDate> {
    let out = match (term.notice_count, term.notice_unit) {
        (None, _) => Some(day),
        (Some(count), NoticeUnit::Months) => day.checked_add_months(Months::new(count)),
        (Some(count), NoticeUnit::Days) => day.checked_add_days(Days::new(count.into())),
    }?;
    Some(match term.notice_anchor {
        NoticeAnchor::AnyDay => out,
        NoticeAnchor::MonthEnd => last_of_month(out),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn notice(count: u32, unit: NoticeUnit, anchor: NoticeAnchor) -> Term {
        Term {
            notice_count: Some(count),
            notice_unit: unit,
            notice_anchor: anchor,
            ..Term::default()
        }
    }

    #[test]
    fn notice_is_counted_back_from_the_end() {
        let cases = [
            (3, NoticeUnit::Months, NoticeAnchor::AnyDay, "2028-01-31", "2027-10-31"),
            (90, NoticeUnit::Days, NoticeAnchor::AnyDay, "2028-01-31", "2027-11-02"),
            // A month's end stays one: 30 June is three months before 30 September's end of March.
            (1, NoticeUnit::Months, NoticeAnchor::AnyDay, "2027-02-28", "2027-01-31"),
            (3, NoticeUnit::Months, NoticeAnchor::AnyDay, "2027-05-31", "2027-02-28"),
            (3, NoticeUnit::Months, NoticeAnchor::AnyDay, "2028-05-31", "2028-02-29"),
            (3, NoticeUnit::Months, NoticeAnchor::AnyDay, "2027-05-15", "2027-02-15"),
            (3, NoticeUnit::Months, NoticeAnchor::MonthEnd, "2027-05-15", "2027-01-31"),
            (3, NoticeUnit::Months, NoticeAnchor::MonthEnd, "2027-05-31", "2027-02-28"),
            (90, NoticeUnit::Days, NoticeAnchor::MonthEnd, "2028-01-31", "2027-10-31"),
        ];
        for (count, unit, anchor, end, by) in cases {
            let found = notice_by(&notice(count, unit, anchor), day(end));
            assert_eq!(found, Some(day(by)), "{count} {unit:?} {anchor:?} before {end}");
        }
    }

    #[test]
    fn an_open_ended_agreement_ends_when_its_notice_has_run_out() {
        let cases = [
            (notice(6, NoticeUnit::Months, NoticeAnchor::AnyDay), "2025-09-15"),
            (notice(6, NoticeUnit::Months, NoticeAnchor::MonthEnd), "2025-09-30"),
            (notice(30, NoticeUnit::Days, NoticeAnchor::AnyDay), "2025-04-14"),
            (Term::default(), "2025-03-15"),
        ];
        for (term, out) in cases {
            assert_eq!(notice_runs_out(&term, day("2025-03-15")), Some(day(out)));
        }
    }
}
