//! By country, continent, field and goal: how many agreements were in force at the end of the
//! period, and how many were signed in it; and how many were signed in each of ten years.
//!
//! An agreement with parties of several countries, in several fields or for several goals counts
//! once under each: the figures of a chart add up to more than there are, and its note says so.

use std::collections::BTreeMap;

use chrono::Datelike;
use tawama_registry::agreement::{Agreement, term};

use super::super::super::Block;
use super::super::super::chart::{Chart, Series, Shape};
use super::super::page::Page;
use super::super::tally::{Book, Period, Tally};
use super::super::voice::{Voice, count};
use crate::continent::Continent;

/// How many years back signatures are told.
const YEARS: i32 = 10;

pub(super) fn tell(
    voice: &Voice<'_>,
    page: &mut Page<'_, '_>,
    book: &Book,
    tally: &Tally,
    period: Period,
) {
    page.section(2, "report-annual-spread");
    let continent = |agreement: &Agreement| {
        let of = book.countries_of(agreement);
        let mut found: Vec<Continent> = of.iter().filter_map(|code| Continent::of(code)).collect();
        found.sort_unstable();
        found.dedup();
        found.into_iter().map(|it| it.word().to_owned()).collect()
    };
    let goals = |agreement: &Agreement| {
        let fields =
            voice.fields.iter().filter(|field| agreement.facts.fields.contains(&field.code));
        let goals: std::collections::BTreeSet<u8> =
            fields.flat_map(|field| field.goals.iter().copied()).collect();
        goals.into_iter().map(|goal| goal.to_string()).collect()
    };
    let chart = Spread { voice, book, tally };
    let country = |code: &str| voice.country(Some(code));
    chart.tell(page, "country", |it| book.countries_of(it).into_iter().collect(), country);
    chart.tell(page, "continent", continent, |word| voice.term("report-continent", word));
    chart.tell(page, "field", |it| it.facts.fields.clone(), |code| voice.field(code));
    chart.tell(page, "goal", goals, |goal| {
        let name = voice.term("goal", goal);
        voice.say("report-goal", &[("goal", goal.into()), ("name", (&name).into())])
    });
    chart.tell(
        page,
        "instrument",
        |it| vec![it.facts.instrument.word().to_owned()],
        |word| voice.term("agreement-instrument", word),
    );
    years(voice, page, book, period);
}

/// How agreements are spread over something.
struct Spread<'a> {
    voice: &'a Voice<'a>,
    book: &'a Book,
    tally: &'a Tally,
}

impl Spread<'_> {
    fn tell(
        &self,
        page: &mut Page<'_, '_>,
        over: &str,
        of: impl Fn(&Agreement) -> Vec<String>,
        label: impl Fn(&str) -> String,
    ) {
        let voice = self.voice;
        let mut counted: BTreeMap<String, (u32, u32)> = BTreeMap::new();
        let at = |at: usize| self.book.agreements.get(at);
        let (mut bound, mut placed) = (0_u32, 0_u32);
        for agreement in self.tally.after.iter().filter_map(|it| at(*it)) {
            let under = of(agreement);
            bound += 1;
            placed += u32::from(!under.is_empty());
            under.into_iter().for_each(|it| counted.entry(it).or_default().0 += 1);
        }
        for agreement in self.tally.signed.iter().filter_map(|it| at(it.agreement)) {
            of(agreement).into_iter().for_each(|it| counted.entry(it).or_default().1 += 1);
        }
        let title = voice.get(&format!("report-annual-by-{over}"));
        if counted.is_empty() {
            page.says("report-annual-no-chart", &[("what", (&title).into())]);
            return;
        }
        let mut counted: Vec<(String, (u32, u32))> = counted.into_iter().collect();
        counted.sort_by(|(a, one), (b, other)| (other, a).cmp(&(one, b)));
        let told = counted.iter().map(|(key, (bound, _))| {
            let name = label(key);
            voice.say("report-annual-told", &[("name", (&name).into()), ("count", (*bound).into())])
        });
        let told = told.collect::<Vec<_>>().join(voice.language.list_separator());
        let figures = |pick: fn(&(u32, u32)) -> u32| {
            counted.iter().map(|(_, it)| Some(f64::from(pick(it)))).collect()
        };
        let note = voice.say(
            "report-annual-note",
            &[
                ("all", bound.into()),
                ("placed", placed.into()),
                ("signed", count(self.tally.signed.len()).into()),
            ],
        );
        page.push(Block::Chart(Chart {
            told: voice
                .say("report-chart-told", &[("title", (&title).into()), ("told", (&told).into())]),
            title,
            note,
            shape: Shape::Bars,
            category: voice.get(&format!("report-annual-{over}")),
            measure: voice.get("agreement-room"),
            categories: counted.iter().map(|(key, _)| label(key)).collect(),
            series: vec![
                Series { label: voice.get("report-annual-bound"), figures: figures(|it| it.0) },
                Series { label: voice.get("report-annual-signed"), figures: figures(|it| it.1) },
            ],
        }));
    }
}

/// How many agreements were signed in each of the years up to the last of the period.
fn years(voice: &Voice<'_>, page: &mut Page<'_, '_>, book: &Book, period: Period) {
    let last = period.until.year();
    let years: Vec<i32> = (last - YEARS + 1..=last).collect();
    let signed = book.agreements.iter().filter_map(|it| {
        term::signed_on(it.facts.signed, &it.facts.events)
            .filter(|signed| signed.earliest() <= period.until)
            .map(|signed| signed.earliest().year())
    });
    let signed: Vec<i32> = signed.collect();
    let of = |year: &i32| count(signed.iter().filter(|it| *it == year).count());
    let within = count(signed.iter().filter(|it| years.contains(it)).count());
    let told = years.iter().map(|year| {
        let name = year.to_string();
        voice.say("report-annual-told", &[("name", (&name).into()), ("count", of(year).into())])
    });
    let told = told.collect::<Vec<_>>().join(voice.language.list_separator());
    let title = voice.get("report-annual-by-year");
    page.push(Block::Chart(Chart {
        told: voice
            .say("report-chart-told", &[("title", (&title).into()), ("told", (&told).into())]),
        title,
        note: voice.say(
            "report-annual-years-note",
            &[("count", within.into()), ("all", count(signed.len()).into())],
        ),
        shape: Shape::Columns,
        category: voice.get("report-annual-year"),
        measure: voice.get("agreement-room"),
        categories: years.iter().map(ToString::to_string).collect(),
        series: vec![Series {
            label: voice.get("report-annual-signed"),
            figures: years.iter().map(|year| Some(f64::from(of(year)))).collect(),
        }],
    }));
}
