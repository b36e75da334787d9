//! The year's activity, for the council: what was signed, renewed and ended; who visited whom; what
//! was taught, shown and spent; which promises were kept; by country, continent, field and
//! Sustainable Development Goal; each beside the year before.
//!
//! By which rules things are counted is told in [`tally`](super::tally). Every figure says out of
//! how many it is, and leads to the list of what it counts, in the annex.

mod annex;
mod charts;

use tawama_registry::activity::{Activity, ActivityKind, Direction};
use tawama_registry::agreement::CommitmentStatus;
use tawama_registry::{PartialDate, Result};

use super::super::block::Row;
use super::Told;
use super::page::{Heading, Page};
use super::relation::money_table;
use super::tally::{Book, Period, Tally};
use super::voice::{Voice, count};
use crate::table::Cell;

/// What is counted of a period.
struct Year<'a> {
    tally: Tally,
    done: Vec<&'a Activity>,
    shown: Vec<(
        &'a tawama_registry::exhibition::Exhibition,
        Vec<&'a tawama_registry::exhibition::Leg>,
    )>,
}

impl<'a> Year<'a> {
    fn of(book: &'a Book, period: Period) -> Self {
        Self { tally: book.tally(period), done: book.done(period), shown: book.shown(period) }
    }

    fn of_kind(&self, which: impl Fn(&Activity) -> bool) -> u32 {
        count(self.done.iter().filter(|it| which(it)).count())
    }

    /// How many people took part, and in how many of the items done that is known.
    fn people(&self) -> (u32, u32) {
        let known: Vec<u32> = self.done.iter().filter_map(|it| it.facts.participants).collect();
        (known.iter().fold(0, |all, it| all.saturating_add(*it)), count(known.len()))
    }

    fn legs(&self) -> u32 {
        count(self.shown.iter().map(|(_, legs)| legs.len()).sum())
    }

    /// How many visitors came, and in how many legs they were counted.
    fn visitors(&self) -> (u32, u32) {
        let legs = self.shown.iter().flat_map(|(_, legs)| legs);
        let known: Vec<u32> = legs.filter_map(|leg| leg.visitors).collect();
        (known.iter().fold(0, |all, it| all.saturating_add(*it)), count(known.len()))
    }
}

pub(super) fn tell(voice: &Voice<'_>) -> Result<Told> {
    let (from, until) = voice.ask.period()?;
    let period = Period::up_to(from, until, voice.ask.day);
    let book = Book::read(voice, period.until)?;
    let now = Year::of(&book, period);
    let then = Year::of(&book, period.before());

    let mut page = Page::new(voice);
    page.section(2, "report-annual-summary");
    summary(voice, &mut page, &now, period);
    page.section(2, "report-annual-figures");
    figures(voice, &mut page, &now, &then);
    promises(voice, &mut page, &book, &now);
    page.section(2, "report-annual-money");
    let spent = now
        .done
        .iter()
        .flat_map(|it| &it.facts.budget)
        .chain(now.shown.iter().flat_map(|(show, _)| &show.facts.budget));
    money_table(voice, &mut page, "report-annual-money", &spent.collect::<Vec<_>>())?;
    charts::tell(voice, &mut page, &book, &now.tally, period);
    annex::tell(voice, &mut page, &book, &now);

    let days = voice.period((from, until));
    let day = voice.date(PartialDate::day(voice.ask.day));
    Ok(Told {
        title: voice.say("report-annual-title", &[("period", (&days).into())]),
        subtitle: voice.line(
            "report-annual-subtitle",
            &[("day", (&day).into()), ("all", now.tally.ever.into())],
        ),
        blocks: page.into_blocks(),
        agenda: None,
    })
}

/// The year in three sentences.
fn summary(voice: &Voice<'_>, page: &mut Page<'_, '_>, year: &Year<'_>, period: Period) {
    let tally = &year.tally;
    let (people, _) = year.people();
    let (visitors, _) = year.visitors();
    page.says("report-annual-signed-sentence", &[("count", count(tally.signed.len()).into())]);
    let eve = period.from.pred_opt().unwrap_or(period.from);
    let [day, eve] = [period.until, eve].map(|day| voice.date(PartialDate::day(day)));
    page.says(
        "report-annual-in-force-sentence",
        &[
            ("count", count(tally.after.len()).into()),
            ("before", count(tally.before.len()).into()),
            ("day", (&day).into()),
            ("eve", (&eve).into()),
        ],
    );
    page.says(
        "report-annual-done-sentence",
        &[("count", count(year.done.len()).into()), ("people", people.into())],
    );
    page.says(
        "report-annual-shown-sentence",
        &[("count", year.legs().into()), ("visitors", visitors.into())],
    );
}

const FIGURES: [Heading; 4] = [
    ("report-what", 40),
    ("report-annual-now", 12),
    ("report-annual-before", 14),
    ("report-annual-out-of", 36),
];

/// A figure: what, now, the year before, out of how many, and where what it counts is listed.
fn figure(
    voice: &Voice<'_>,
    key: &str,
    (now, before): (u32, u32),
    out_of: String,
    list: Option<&str>,
) -> Row {
    Row {
        cells: vec![
            Cell::text(voice.get(key)),
            Cell::Count(now),
            Cell::Count(before),
            Cell::text(out_of),
        ],
        link: list.map(|anchor| format!("#{anchor}")),
    }
}

fn figures(voice: &Voice<'_>, page: &mut Page<'_, '_>, now: &Year<'_>, then: &Year<'_>) {
    let of_agreements =
        |ever: u32| voice.say("report-annual-of-agreements", &[("count", ever.into())]);
    let of_before =
        voice.say("report-annual-of-before", &[("count", count(now.tally.before.len()).into())]);
    let tallied = |pick: fn(&Tally) -> usize| (count(pick(&now.tally)), count(pick(&then.tally)));
    let agreements = vec![
        figure(
            voice,
            "report-annual-in-force-before",
            tallied(|it| it.before.len()),
            of_agreements(now.tally.ever_before),
            None,
        ),
        figure(
            voice,
            "report-annual-signed",
            tallied(|it| it.signed.len()),
            of_agreements(now.tally.ever),
            Some(annex::SIGNED),
        ),
        figure(
            voice,
            "report-annual-renewed",
            tallied(|it| it.renewed.len()),
            of_before.clone(),
            Some(annex::RENEWED),
        ),
        figure(
            voice,
            "report-annual-ended",
            tallied(|it| it.ended.len()),
            of_before,
            Some(annex::ENDED),
        ),
        figure(
            voice,
            "report-annual-in-force-after",
            tallied(|it| it.after.len()),
            of_agreements(now.tally.ever),
            Some(annex::IN_FORCE),
        ),
    ];
    page.table("report-annual-agreements", &FIGURES, agreements, "report-none");

    let of_done = voice.say("report-annual-of-done", &[("count", count(now.done.len()).into())]);
    let both = |which: fn(&Activity) -> bool| (now.of_kind(which), then.of_kind(which));
    let visit = |it: &Activity| it.facts.kind == ActivityKind::OfficialVisit;
    let incoming = both(|it| {
        it.facts.kind == ActivityKind::OfficialVisit && it.facts.direction == Direction::Incoming
    });
    let outgoing = both(|it| {
        it.facts.kind == ActivityKind::OfficialVisit && it.facts.direction == Direction::Outgoing
    });
    let unstated = (
        now.of_kind(visit) - incoming.0 - outgoing.0,
        then.of_kind(visit) - incoming.1 - outgoing.1,
    );
    let listed = Some(annex::DONE);
    let mut rows = vec![
        figure(voice, "report-annual-visits-in", incoming, of_done.clone(), listed),
        figure(voice, "report-annual-visits-out", outgoing, of_done.clone(), listed),
        figure(voice, "report-annual-visits-other", unstated, of_done.clone(), listed),
    ];
    for kind in ActivityKind::ALL.iter().filter(|kind| **kind != ActivityKind::OfficialVisit) {
        let numbers =
            (now.of_kind(|it| it.facts.kind == *kind), then.of_kind(|it| it.facts.kind == *kind));
        // Training is always told; of the others, what there was.
        if numbers == (0, 0) && *kind != ActivityKind::Training {
            continue;
        }
        let mut row = figure(voice, "report-what", numbers, of_done.clone(), listed);
        if let Some(first) = row.cells.first_mut() {
            *first = Cell::text(voice.term("activity-kind", kind.word()));
        }
        rows.push(row);
    }
    let (people, known) = now.people();
    let of_known = voice.say(
        "report-annual-of-known",
        &[("count", count(now.done.len()).into()), ("known", known.into())],
    );
    rows.push(figure(voice, "report-annual-people", (people, then.people().0), of_known, listed));
    page.table("report-annual-programme", &FIGURES, rows, "report-none");

    let (visitors, counted) = now.visitors();
    let of_legs = voice
        .say("report-annual-of-legs", &[("count", now.legs().into()), ("known", counted.into())]);
    let all = voice.say("report-annual-of-legs-all", &[("count", now.legs().into())]);
    let rows = vec![
        figure(
            voice,
            "report-annual-exhibitions",
            (count(now.shown.len()), count(then.shown.len())),
            all,
            Some(annex::SHOWN),
        ),
        figure(
            voice,
            "report-annual-visitors",
            (visitors, then.visitors().0),
            of_legs,
            Some(annex::SHOWN),
        ),
    ];
    page.table("report-annual-shows", &FIGURES, rows, "report-none");
}

/// What became of what was promised under the agreements in force at the end of the period.
fn promises(voice: &Voice<'_>, page: &mut Page<'_, '_>, book: &Book, year: &Year<'_>) {
    const COLUMNS: [Heading; 3] =
        [("commitment-state", 24), ("report-number", 12), ("report-annual-out-of", 40)];
    let bound = year.tally.after.iter().filter_map(|at| book.agreements.get(*at));
    let statuses: Vec<CommitmentStatus> =
        bound.flat_map(|it| &it.pledges).map(|pledge| pledge.status).collect();
    let all = voice.say("report-annual-of-promises", &[("count", count(statuses.len()).into())]);
    let rows = CommitmentStatus::ALL.iter().map(|status| {
        let number = count(statuses.iter().filter(|it| *it == status).count());
        Row::from(vec![
            Cell::text(voice.term("commitment-status", status.word())),
            Cell::Count(number),
            Cell::text(&all),
        ])
    });
    page.section(2, "report-annual-promises");
    page.table("report-annual-promises", &COLUMNS, rows.collect(), "report-none");
}
