//! Where an agreement stands on a day: one pure function of its facts.
//!
//! Every status says why in a reason that the interface turns into a sentence, and
//! the days between which it holds, so that what is kept of it can be
//! trusted until then.

use std::collections::BTreeMap;

use chrono::{Days, Months, NaiveDate};
use serde::{Deserialize, Serialize};

use super::approval::{self, Approval, ApprovalState};
use super::term::{self, Span, Then};
use super::timeline::decide_from;
use super::{AgreementFacts, EntryRule, Event, EventKind, Term};
use crate::date::{PartialDate, months_before};
use crate::terms::terms;

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
        /// In force; nothing was done under it for as long as the office allows.
        Dormant = "dormant",
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
        matches!(self, Self::InForce | Self::NoticeDue | Self::Expiring | Self::Dormant)
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

impl Reason {
    /// The same with a count or a word that its sentence needs.
    #[must_use]
    pub(super) fn count(mut self, name: &str, it: Option<impl ToString>) -> Self {
        if let Some(it) = it {
            self.detail.insert(name.to_owned(), it.to_string());
        }
        self
    }
}

/// By how much the office wants to be warned, in months.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Horizons {
    /// How long before its end an agreement is "expiring".
    pub expiring_months: u32,
    /// How long before the last day for notice a decision is asked for.
    pub decision_months: u32,
    /// After how long without a deed an agreement sleeps; 0 for never.
    pub dormant_months: u32,
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

impl Standing {
    /// The last day on which it binds, where that is known: a term that rolls on by
    /// itself has none.
    #[must_use]
    pub fn last_day(&self) -> Option<NaiveDate> {
        let rolls = matches!(self.reason.code.as_str(), "renews-tacitly" | "notice-due");
        self.ends.filter(|_| !rolls).map(PartialDate::latest)
    }
}

/// The facts that decide where an agreement stands.
#[derive(Debug, Clone, Copy)]
pub struct Life<'a> {
    /// When it was signed.
    pub signed: Option<PartialDate>,
    /// Its term.
    pub term: &'a Term,
    /// The approvals it needs.
    pub approvals: &'a [Approval],
    /// What happened to it.
    pub events: &'a [Event],
    /// The days on which something was done under it.
    pub deeds: &'a [NaiveDate],
    /// By how much the office wants to be warned.
    pub horizons: Horizons,
}

impl<'a> Life<'a> {
    /// The life of an agreement with these facts.
    #[must_use]
    pub fn of(facts: &'a AgreementFacts, deeds: &'a [NaiveDate], horizons: Horizons) -> Self {
        Self {
            signed: facts.signed,
            term: &facts.term,
            approvals: &facts.approvals,
            events: &facts.events,
            deeds,
            horizons,
        }
    }

    /// The term it is in on `today`, or its first.
    #[must_use]
    pub fn span_on(&self, today: NaiveDate) -> Option<Span> {
        let spans = term::spans(self.term, self.begins()?.earliest(), self.events, today, today);
        spans.iter().rfind(|span| span.begins <= today).or(spans.first()).copied()
    }

    /// When it entered or enters into force, where that is known.
    #[must_use]
    pub fn begins(&self) -> Option<PartialDate> {
        term::begins(self.term, self.signed, self.approvals, self.events)
    }
}

const FIRST_DAY: &str = "0001-01-01";
const LAST_DAY: &str = "9999-12-31";

/// Where an agreement stands on `today`.
#[must_use]
pub fn standing(life: Life<'_>, today: NaiveDate) -> Standing {
    let signed = term::signed_on(life.signed, life.events);
    let begins = life.begins();
    let spans = begins
        .map(|begins| term::spans(life.term, begins.earliest(), life.events, today, today))
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

pub(super) fn because<const N: usize>(
    code: &str,
    detail: [(&str, Option<PartialDate>); N],
) -> Reason {
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
    let by_approval = life.term.entry_rule == EntryRule::OnLastApproval;
    let (Some(begins), Some(span)) = (begins, current) else {
        return if by_approval {
            (Status::AwaitingApproval, awaited(life.approvals, signed))
        } else {
            (Status::NotYetInForce, because("no-day-of-entry", [("signed", Some(signed))]))
        };
    };
    if begins.earliest() > today {
        let silent = life.approvals.iter().any(Approval::is_granted_by_silence);
        let entered = term::first(life.events, EventKind::EnteredIntoForce).is_some();
        return if by_approval && silent && !entered {
            (Status::AwaitingApproval, because("silence-grants", [("on", Some(begins))]))
        } else {
            (Status::NotYetInForce, because("begins-later", [("on", Some(begins))]))
        };
    }
    let ends = ("ends", span.ends.map(PartialDate::day));
    if span.ends.is_some_and(|end| end < today) {
        return match span.then {
            Then::Noticed(on) => {
                let on = ("on", Some(PartialDate::day(on)));
                (Status::Expired, because("notice-ran-out", [on, ends]))
            }
            _ => (Status::Expired, because("term-over", [ends])),
        };
    }
    if let Some(on) = suspended_on(life.events, today) {
        return (Status::Suspended, because("suspended", [("on", Some(on))]));
    }
    in_force(life, begins, span, today)
}

/// Why a signed agreement is not approved yet.
fn awaited(approvals: &[Approval], signed: PartialDate) -> Reason {
    let signed = ("signed", Some(signed));
    let refused = approvals.iter().find(|approval| approval.state == ApprovalState::Refused);
    if let Some(step) = refused {
        return because("approval-refused", [("on", step.decided)])
            .count("kind", Some(step.kind.word()));
    }
    let Some(step) = approval::waiting(approvals) else {
        return because("awaiting-approval", [signed]);
    };
    let reason = match (step.state, step.answer_by()) {
        (ApprovalState::Submitted, Some(by)) => {
            because("approval-within", [("on", step.submitted), ("by", Some(PartialDate::day(by)))])
        }
        (ApprovalState::Submitted, None) => because("approval-submitted", [("on", step.submitted)]),
        _ => because("approval-to-do", [signed]),
    };
    reason.count("kind", Some(step.kind.word()))
}

/// Which of the statuses of an agreement that binds its parties.
fn in_force(
    life: Life<'_>,
    begins: PartialDate,
    span: &Span,
    today: NaiveDate,
) -> (Status, Reason) {
    let ends = ("ends", span.ends.map(PartialDate::day));
    if let Some(end) = span.ends {
        let soon = months_before(end, life.horizons.expiring_months).unwrap_or(end) <= today;
        match span.then {
            Then::RollsOn => {
                let open = decide_from(life, span).is_some_and(|from| from <= today)
                    && span.notice_by.is_some_and(|by| today <= by);
                if open {
                    let by = ("by", span.notice_by.map(PartialDate::day));
                    return (Status::NoticeDue, because("notice-due", [by, ends]));
                }
            }
            Then::Renewed(_) => {}
            Then::Noticed(on) if soon => {
                let on = ("on", Some(PartialDate::day(on)));
                return (Status::Expiring, because("noticed", [on, ends]));
            }
            Then::NeedsRenewal if soon => {
                return (Status::Expiring, because("renew-by", [ends]));
            }
            _ if soon => return (Status::Expiring, because("ends-soon", [ends])),
            _ => {}
        }
    }
    if let Some((code, since)) = asleep(life, begins, today) {
        return (Status::Dormant, because(code, [("since", Some(since))]));
    }
    let since = ("since", Some(begins));
    let reason = match span.then {
        _ if span.ends.is_none() => because("open-ended", [since]),
        Then::RollsOn => because("renews-tacitly", [since, ends]),
        Then::Renewed(on) => because("is-renewed", [("on", Some(PartialDate::day(on))), ends]),
        Then::Noticed(on) => because("noticed", [("on", Some(PartialDate::day(on))), ends]),
        _ => because("term-runs", [since, ends]),
    };
    (Status::InForce, reason)
}

/// Since when nothing was done under an agreement, where that is too long ago.
fn asleep(
    life: Life<'_>,
    begins: PartialDate,
    today: NaiveDate,
) -> Option<(&'static str, PartialDate)> {
    let last = stirrings(life).filter(|day| *day <= today).max();
    let (code, since) = match last {
        Some(day) if day > begins.earliest() => ("dormant", PartialDate::day(day)),
        _ => ("dormant-always", begins),
    };
    (falls_asleep(life, since.earliest())? <= today).then_some((code, since))
}

/// The day an agreement falls asleep when nothing is done under it after `day`.
fn falls_asleep(life: Life<'_>, day: NaiveDate) -> Option<NaiveDate> {
    let months = life.horizons.dormant_months;
    if months == 0 { None } else { day.checked_add_months(Months::new(months)) }
}

/// The days on which an agreement was alive: deeds under it, and what was done to it.
fn stirrings(life: Life<'_>) -> impl Iterator<Item = NaiveDate> {
    let events = life.events.iter().filter(|event| {
        matches!(event.kind, EventKind::Renewed | EventKind::Amended | EventKind::Resumed)
    });
    life.deeds.iter().copied().chain(events.map(|event| event.day.earliest()))
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
        turns.extend(span.ends.and_then(|end| months_before(end, life.horizons.expiring_months)));
        turns.extend(span.notice_by.and_then(day_after));
        turns.extend(decide_from(life, span));
    }
    let first = life.begins().map(PartialDate::earliest);
    for day in stirrings(life).chain(first) {
        turns.push(day);
        turns.extend(falls_asleep(life, day));
    }
    let edge = |text: &str| text.parse::<NaiveDate>().unwrap_or(today);
    let from = turns.iter().copied().filter(|turn| *turn <= today).max();
    let next = turns.iter().copied().filter(|turn| *turn > today).min();
    (
        from.unwrap_or_else(|| edge(FIRST_DAY)),
        next.and_then(|next| next.checked_sub_days(Days::new(1))).unwrap_or_else(|| edge(LAST_DAY)),
    )
}
