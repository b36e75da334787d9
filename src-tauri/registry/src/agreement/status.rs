//! Where an agreement stands on a day: one pure function of its facts.
//!
//! Every status says why in a reason that the interface turns into a sentence, and
//! the days between which it holds, so that what is kept of it can be
//! trusted until then.

use std::collections::BTreeMap;

use chrono::{Days, NaiveDate};
use serde::{Deserialize, Serialize};

use super::term::{self, Span};
use super::{AgreementFacts, EntryRule, Event, EventKind, Term};
use crate::date::{PartialDate, months_before};
use crate::terms::terms;

/// How many months before the last day for notice a tacitly renewed agreement asks for a decision.
pub const NOTICE_WINDOW_MONTHS: u32 = 3;

terms! {
    /// Where an agreement stands.
    pub enum Status {
        /// Being talked about.
        InNegotiation = "in_negotiation",
        /// A draft is out, or a day of signature is set.
        AwaitingSignature = "awaiting_signature",
        /// Signed; approvals are still to be granted.
        AwaitingApproval = "awaiting_approval",
        /// Signed; the day of its entry into force is still to come.
        NotYetInForce = "not_yet_in_force",
        /// In force.
        InForce = "in_force",
        /// In force; whether to let it renew must be decided now.
        NoticeDue = "notice_due",
        /// In force; ends within the office's horizon.
        Expiring = "expiring",
        /// Over.
        Expired = "expired",
        /// Suspended by an event, and not resumed.
        Suspended = "suspended",
        /// Denounced by a party.
        Denounced = "denounced",
    }
}

impl Status {
    /// Whether an agreement that stands so binds its parties.
    #[must_use]
    pub fn is_in_force(self) -> bool {
        matches!(self, Self::InForce | Self::NoticeDue | Self::Expiring)
    }
}

/// Why an agreement stands where it stands: a code that the interface has a
/// sentence for (`reason-…`) and the dates in it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct Reason {
    /// The code.
    pub code: String,
    /// The dates (EDTF) and counts that the sentence needs.
    pub detail: BTreeMap<String, String>,
}

/// Where an agreement stands on a day.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct Standing {
    /// The status.
    pub status: Status,
    /// Why.
    pub reason: Reason,
    /// When it was signed.
    pub signed: Option<PartialDate>,
    /// When it entered or enters into force.
    pub begins: Option<PartialDate>,
    /// The last day of the term it is in, or of its last.
    pub ends: Option<PartialDate>,
    /// The last day on which notice can be given.
    pub notice_by: Option<PartialDate>,
    /// The first day on which all of this holds.
    pub holds_from: PartialDate,
    /// The last day on which all of this holds.
    pub holds_until: PartialDate,
}

/// The facts that decide where an agreement stands.
#[derive(Debug, Clone, Copy)]
pub struct Life<'a> {
    /// When it was signed.
    pub signed: Option<PartialDate>,
    /// Its term.
    pub term: &'a Term,
    /// What happened to it.
    pub events: &'a [Event],
    /// How many months before its end it is "expiring".
    pub expiring_months: u32,
}

impl<'a> Life<'a> {
    /// The life of an agreement with these facts.
    #[must_use]
    pub fn of(facts: &'a AgreementFacts, expiring_months: u32) -> Self {
        Self { signed: facts.signed, term: &facts.term, events: &facts.events, expiring_months }
    }
}

const FIRST_DAY: &str = "0001-01-01";
const LAST_DAY: &str = "9999-12-31";

/// Where an agreement stands on `today`.
#[must_use]
pub fn standing(life: Life<'_>, today: NaiveDate) -> Standing {
    let signed = term::signed_on(life.signed, life.events);
    let begins = term::begins(life.term, life.signed, life.events);
    let spans = begins
        .map(|begins| term::spans(life.term, begins.earliest(), life.events, today))
        .unwrap_or_default();
    let current = spans.iter().rfind(|span| span.begins <= today).or(spans.first());
    let (status, reason) = judge(life, signed, begins, current, today);
    let (holds_from, holds_until) = holds(life, signed, &spans, today);
    let day = |day: NaiveDate| PartialDate::day(day);
    Standing {
        status,
        reason,
        signed,
        begins,
        ends: current.and_then(|span| span.ends).map(day),
        notice_by: current.and_then(|span| span.notice_by).map(day),
        holds_from: day(holds_from),
        holds_until: day(holds_until),
    }
}

fn because<const N: usize>(code: &str, detail: [(&str, Option<PartialDate>); N]) -> Reason {
    let detail = detail
        .into_iter()
        .filter_map(|(name, date)| Some((name.to_owned(), date?.to_string())))
        .collect();
    Reason { code: code.to_owned(), detail }
}

fn judge(
    life: Life<'_>,
    signed: Option<PartialDate>,
    begins: Option<PartialDate>,
    current: Option<&Span>,
    today: NaiveDate,
) -> (Status, Reason) {
    let happened = |kind| {
        life.events
            .iter()
            .filter(|event| event.kind == kind && event.day.earliest() <= today)
            .map(|event| event.day)
            .max()
    };
    if let Some(on) = happened(EventKind::Denounced) {
        return (Status::Denounced, because("denounced", [("on", Some(on))]));
    }
    if let Some(on) = happened(EventKind::Expired) {
        return (Status::Expired, because("expired-by-event", [("on", Some(on))]));
    }
    let Some(signed) = signed else {
        return match happened(EventKind::DraftSent) {
            Some(on) => (Status::AwaitingSignature, because("draft-sent", [("on", Some(on))])),
            None => (Status::InNegotiation, because("not-signed", [])),
        };
    };
    if signed.earliest() > today {
        return (Status::AwaitingSignature, because("to-be-signed", [("on", Some(signed))]));
    }
    let (Some(begins), Some(span)) = (begins, current) else {
        return match life.term.entry_rule {
            EntryRule::OnLastApproval => {
                (Status::AwaitingApproval, because("awaiting-approval", [("signed", Some(signed))]))
            }
            _ => (Status::NotYetInForce, because("no-day-of-entry", [("signed", Some(signed))])),
        };
    };
    if begins.earliest() > today {
        return (Status::NotYetInForce, because("begins-later", [("on", Some(begins))]));
    }
    let ends = span.ends.map(PartialDate::day);
    if span.ends.is_some_and(|end| end < today) {
        return (Status::Expired, because("term-over", [("on", ends)]));
    }
    if let Some(on) = suspended_on(life.events, today) {
        return (Status::Suspended, because("suspended", [("on", Some(on))]));
    }
    in_force(life, begins, span, today)
}

/// Which of the statuses of an agreement that binds its parties.
fn in_force(
    life: Life<'_>,
    begins: PartialDate,
    span: &Span,
    today: NaiveDate,
) -> (Status, Reason) {
    let ends = span.ends.map(PartialDate::day);
    let notice_by = span.notice_by.map(PartialDate::day);
    let since = ("since", Some(begins));
    let Some(end) = span.ends else {
        return (Status::InForce, because("open-ended", [since]));
    };
    if span.rolls_on {
        let window = span.notice_by.and_then(|by| months_before(by, NOTICE_WINDOW_MONTHS));
        let open = window.is_some_and(|opens| opens <= today)
            && span.notice_by.is_some_and(|by| today <= by);
        return if open {
            (Status::NoticeDue, because("notice-due", [("by", notice_by), ("ends", ends)]))
        } else {
            (Status::InForce, because("renews-tacitly", [since, ("ends", ends)]))
        };
    }
    let horizon = months_before(end, life.expiring_months).unwrap_or(end);
    if horizon <= today {
        (Status::Expiring, because("ends-soon", [("ends", ends)]))
    } else {
        (Status::InForce, because("term-runs", [since, ("ends", ends)]))
    }
}

/// The day since which an agreement is suspended on `today`.
fn suspended_on(events: &[Event], today: NaiveDate) -> Option<PartialDate> {
    let mut turns: Vec<&Event> = events
        .iter()
        .filter(|event| matches!(event.kind, EventKind::Suspended | EventKind::Resumed))
        .filter(|event| event.day.earliest() <= today)
        .collect();
    // On one day a resumption comes after a suspension.
    turns.sort_by_key(|event| (event.day.earliest(), event.kind));
    turns.last().filter(|event| event.kind == EventKind::Suspended).map(|event| event.day)
}

/// The days between which nothing can change: from the last turning point on or
/// before `today` to the day before the next.
fn holds(
    life: Life<'_>,
    signed: Option<PartialDate>,
    spans: &[Span],
    today: NaiveDate,
) -> (NaiveDate, NaiveDate) {
    let day_after = |day: NaiveDate| day.checked_add_days(Days::new(1));
    let mut turns: Vec<NaiveDate> = life.events.iter().map(|event| event.day.earliest()).collect();
    turns.extend(signed.map(PartialDate::earliest));
    for span in spans {
        turns.push(span.begins);
        turns.extend(span.ends.and_then(day_after));
        turns.extend(span.ends.and_then(|end| months_before(end, life.expiring_months)));
        turns.extend(span.notice_by.and_then(day_after));
        turns.extend(span.notice_by.and_then(|by| months_before(by, NOTICE_WINDOW_MONTHS)));
    }
    let edge = |text: &str| text.parse::<NaiveDate>().unwrap_or(today);
    let from = turns.iter().copied().filter(|turn| *turn <= today).max();
    let next = turns.iter().copied().filter(|turn| *turn > today).min();
    (
        from.unwrap_or_else(|| edge(FIRST_DAY)),
        next.and_then(|next| next.checked_sub_days(Days::new(1))).unwrap_or_else(|| edge(LAST_DAY)),
    )
}
