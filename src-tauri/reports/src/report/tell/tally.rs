//! What is counted for the year's report, and by which rules. No words here, only figures; each
//! keeps the list of what it counts.
//!
//! An agreement was *signed* in a period when its day of signature lies in it. It was *renewed* when
//! a further term of it began, tacitly or by the parties. It *ended* when a party denounced it, when
//! the parties held it to be over, or when its last term ran out with none to follow. An item of the
//! programme counts when it is recorded as done and began in the period; an exhibition counts by its
//! legs that opened in it. What is dated only to the year counts in that year and in no shorter
//! period. Nothing after the day of the report counts.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{Months, NaiveDate};
use tawama_registry::activity::{self, Activity, ActivityQuery, ActivityState};
use tawama_registry::agreement::status::{self, Horizons, Life};
use tawama_registry::agreement::term::{self, Origin};
use tawama_registry::agreement::{self, Agreement, AgreementQuery, EventKind};
use tawama_registry::exhibition::{
    self, Exhibition, ExhibitionQuery, ExhibitionSort, ExhibitionState,
};
use tawama_registry::partner::{self, PartnerQuery};
use tawama_registry::{Id, PartialDate, Result};

use super::in_force::ALL;
use super::voice::Voice;

/// Warnings change no figure: an agreement that expires soon, or sleeps, is in force.
const NO_WARNING: Horizons = Horizons { expiring_months: 0, decision_months: 0, dormant_months: 0 };

/// The longest period for which another before it is looked for, in years.
const MOST_YEARS: u32 = 100;

/// A period, first and last day included; what lies after the day of the report is no part of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Period {
    pub(super) from: NaiveDate,
    pub(super) until: NaiveDate,
}

impl Period {
    /// The period up to the day, where it reaches beyond it.
    pub(super) fn up_to(from: NaiveDate, until: NaiveDate, day: NaiveDate) -> Self {
        Self { from, until: until.min(day) }
    }

    /// The same period as many whole years before as keep both apart: a year before for one of
    /// up to a year.
    pub(super) fn before(self) -> Self {
        let back = |day: NaiveDate, years: u32| {
            day.checked_sub_months(Months::new(12 * years)).unwrap_or(day)
        };
        let apart = (1..=MOST_YEARS).find(|years| back(self.until, *years) < self.from);
        let years = apart.unwrap_or(MOST_YEARS);
        Self { from: back(self.from, years), until: back(self.until, years) }
    }

    /// Whether all that a date can be lies in the period.
    pub(super) fn holds(self, date: PartialDate) -> bool {
        date.earliest() >= self.from && date.latest() <= self.until
    }
}

/// Something that happened to an agreement: which, by its place in the list, and when.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Happened {
    pub(super) agreement: usize,
    pub(super) on: PartialDate,
}

/// What was counted of agreements.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Tally {
    pub(super) signed: Vec<Happened>,
    pub(super) renewed: Vec<Happened>,
    pub(super) ended: Vec<Happened>,
    /// In force on the eve of the period, by their places in the list.
    pub(super) before: Vec<usize>,
    /// In force on its last day.
    pub(super) after: Vec<usize>,
    /// How many had been signed by then.
    pub(super) ever: u32,
    /// Those of them that were signed before its first day.
    pub(super) ever_before: u32,
}

/// What there is to count.
pub(super) struct Book {
    pub(super) agreements: Vec<Agreement>,
    pub(super) activities: Vec<Activity>,
    pub(super) shows: Vec<Exhibition>,
    countries: BTreeMap<Id, String>,
    home: Option<Id>,
}

impl Book {
    pub(super) fn read(voice: &Voice<'_>, last: NaiveDate) -> Result<Self> {
        let conn = voice.conn;
        let mut agreements = Vec::new();
        for row in agreement::list(conn, &AgreementQuery::all(voice.order()), ALL)? {
            agreements.push(voice.agreement_on(row.id, last)?);
        }
        let mut activities = Vec::new();
        for row in activity::list(conn, &ActivityQuery::all(voice.order()), ALL)? {
            activities.push(activity::get(conn, row.id)?);
        }
        activities.sort_by_key(|it| it.facts.since);
        let query = ExhibitionQuery {
            sort: ExhibitionSort::Opens,
            descending: false,
            ..ExhibitionQuery::all(voice.order())
        };
        let mut shows = Vec::new();
        for row in exhibition::list(conn, &query, ALL)? {
            shows.push(exhibition::get(conn, row.id)?);
        }
        let query = PartnerQuery { archived: true, ..PartnerQuery::all(voice.order()) };
        let parties = partner::list(conn, &query, ALL)?;
        let countries =
            parties.into_iter().filter_map(|row| Some((row.id, row.country?))).collect();
        Ok(Self { agreements, activities, shows, countries, home: voice.home() })
    }

    /// The countries of the parties to an agreement that are not the office's own.
    pub(super) fn countries_of(&self, agreement: &Agreement) -> BTreeSet<String> {
        let others = agreement.facts.parties.iter().filter(|it| Some(it.partner) != self.home);
        others.filter_map(|it| self.countries.get(&it.partner).cloned()).collect()
    }

    /// What happened to agreements in a period.
    pub(super) fn tally(&self, period: Period) -> Tally {
        let mut tally = Tally::default();
        for (at, agreement) in self.agreements.iter().enumerate() {
            count_in(&mut tally, at, agreement, period);
        }
        tally
    }

    /// The items of the programme that were done in a period.
    pub(super) fn done(&self, period: Period) -> Vec<&Activity> {
        let done = self.activities.iter().filter(|it| it.facts.state == ActivityState::Done);
        done.filter(|it| it.facts.since.is_some_and(|since| period.holds(since))).collect()
    }

    /// The exhibitions of which a leg opened in a period, each with these legs.
    pub(super) fn shown(&self, period: Period) -> Vec<(&Exhibition, Vec<&exhibition::Leg>)> {
        let live = self.shows.iter().filter(|it| {
            !matches!(it.facts.state, ExhibitionState::Cancelled | ExhibitionState::Postponed)
        });
        let opened = |leg: &&exhibition::Leg| leg.opens.is_some_and(|it| period.holds(it));
        live.map(|it| (it, it.facts.legs.iter().filter(opened).collect::<Vec<_>>()))
            .filter(|(_, legs)| !legs.is_empty())
            .collect()
    }
}

fn count_in(tally: &mut Tally, at: usize, agreement: &Agreement, period: Period) {
    let facts = &agreement.facts;
    let life = Life::of(facts, &[], NO_WARNING);
    let binds = |day: NaiveDate| status::standing(life, day).status.is_in_force();
    let happened = |on| Happened { agreement: at, on };
    if let Some(signed) = term::signed_on(facts.signed, &facts.events) {
        tally.ever += u32::from(signed.earliest() <= period.until);
        tally.ever_before += u32::from(signed.earliest() < period.from);
        if period.holds(signed) {
            tally.signed.push(happened(signed));
        }
    }
    // Of a period that is still to come, as much is known as on the day.
    let eve = period.from.pred_opt().map(|eve| eve.min(period.until));
    if eve.is_some_and(binds) {
        tally.before.push(at);
    }
    if binds(period.until) {
        tally.after.push(at);
    }
    let spans = life
        .begins()
        .map(|begins| {
            let last = period.until;
            term::spans(life.term, begins.earliest(), life.events, last, last)
        })
        .unwrap_or_default();
    for span in &spans {
        let on = PartialDate::day(span.begins);
        if span.origin != Origin::First && period.holds(on) && binds(span.begins) {
            tally.renewed.push(happened(on));
        }
    }
    let broken = facts.events.iter().filter(|event| {
        matches!(event.kind, EventKind::Denounced | EventKind::Expired) && period.holds(event.day)
    });
    let ran_out = spans.last().filter(|span| !span.rolls_on()).and_then(|span| span.ends);
    let ran_out = ran_out.filter(|day| binds(*day)).map(PartialDate::day);
    let ended = broken.map(|event| event.day).chain(ran_out.filter(|day| period.holds(*day)));
    tally.ended.extend(ended.min().map(happened));
}
