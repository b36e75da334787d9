//! The terms of an agreement as its page shows them: each with its last day for
//! notice, the day from which a decision is asked for, and why.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::status::{Life, Reason, because};
use super::term::{self, Origin, Span, Then};
use crate::date::{PartialDate, months_before};
use crate::terms::terms;

/// How many past terms are shown one by one.
const PAST: usize = 4;

/// How many terms to come are shown.
const TO_COME: usize = 2;

terms! {
    /// Where a term lies from a day.
    pub enum When {
        /// It is over.
        Past = "past",
        /// It runs.
        Now = "now",
        /// It is still to come.
        ToCome = "to_come",
    }
}

/// A term and what decides about the next.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct TermLine {
    /// Which one, counted from 1.
    pub number: u32,
    /// Its first day.
    pub begins: PartialDate,
    /// Its last day; none when open-ended.
    pub ends: Option<PartialDate>,
    /// The day from which a decision on its renewal is asked for.
    pub decide_from: Option<PartialDate>,
    /// The last day on which notice can be given.
    pub notice_by: Option<PartialDate>,
    /// Where it lies.
    pub when: When,
    /// Why there is such a term (`term-…`).
    pub why: Reason,
    /// What comes after it, and why (`then-…`).
    pub then: Reason,
}

/// The terms of an agreement, past and to come.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct Timeline {
    /// How many terms lie before the first that is shown.
    pub earlier: u32,
    /// The terms, in time.
    pub terms: Vec<TermLine>,
}

/// The terms of an agreement as they are known on `today`.
#[must_use]
pub fn timeline(life: Life<'_>, today: NaiveDate) -> Timeline {
    let spans = life
        .begins()
        .map(|begins| term::spans(life.term, begins.earliest(), life.events, today, today))
        .unwrap_or_default();
    let over = spans.iter().filter(|span| when(span, today) == When::Past).count();
    let earlier = over.saturating_sub(PAST);
    let shown = spans.iter().enumerate().skip(earlier).take(over - earlier + 1 + TO_COME);
    Timeline {
        earlier: u32::try_from(earlier).unwrap_or(u32::MAX),
        terms: shown.map(|(at, span)| line(life, at, span, today)).collect(),
    }
}

fn when(span: &Span, today: NaiveDate) -> When {
    if span.begins > today {
        When::ToCome
    } else if span.ends.is_some_and(|end| end < today) {
        When::Past
    } else {
        When::Now
    }
}

fn line(life: Life<'_>, at: usize, span: &Span, today: NaiveDate) -> TermLine {
    let day = |day: Option<NaiveDate>| day.map(PartialDate::day);
    let ends = ("ends", day(span.ends));
    let by = ("by", day(span.notice_by));
    let why = match span.origin {
        Origin::First if life.term.expiry_set.is_some() => because("term-set", []),
        Origin::First if life.term.duration_months.is_none() => because("term-open", []),
        Origin::First => because("term-first", []).count("months", life.term.duration_months),
        Origin::Tacit => because("term-tacit", []),
        Origin::Express(on) => because("term-express", [("on", day(Some(on)))]),
    };
    let then = match span.then {
        Then::OpenEnded => because("then-open", []),
        Then::RollsOn if span.notice_by.is_some() => because("then-rolls-unless", [by]),
        Then::RollsOn => because("then-rolls", []),
        Then::Renewed(on) => because("then-renewed", [("on", day(Some(on)))]),
        Then::NeedsRenewal => because("then-needs-renewal", [ends]),
        Then::Ends => because("then-ends", []),
        Then::Maximum => because("then-maximum", []).count("count", life.term.renewal_maximum),
        Then::Noticed(on) => because("then-noticed", [("on", day(Some(on)))]),
    };
    TermLine {
        number: u32::try_from(at + 1).unwrap_or(u32::MAX),
        begins: PartialDate::day(span.begins),
        ends: ends.1,
        decide_from: day(decide_from(life, span)),
        notice_by: by.1,
        when: when(span, today),
        why,
        then,
    }
}

/// The day from which a decision on what follows a term is asked for: before the
/// last day for notice where it would roll on, before its end where it must be renewed.
pub(crate) fn decide_from(life: Life<'_>, span: &Span) -> Option<NaiveDate> {
    match span.then {
        Then::RollsOn => months_before(span.notice_by?, life.horizons.decision_months),
        Then::NeedsRenewal => months_before(span.ends?, life.horizons.expiring_months),
        _ => None,
    }
}
