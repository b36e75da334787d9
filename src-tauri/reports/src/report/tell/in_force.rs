//! The agreements in force on a day, each as it stood then, in the order of whom they are with.
//!
//! Of how many: of all that had been signed by then. A list that was filtered leads to those of it that
//! were in force on that day. How many there are of each class and in each country is told
//! beneath; an agreement with parties of several countries stands under the first.

use std::collections::{BTreeMap, BTreeSet};

use tawama_registry::agreement::{self, AgreementQuery};
use tawama_registry::{Part, PartialDate, Result};

use super::super::block::Row;
use super::super::{Block, Grid};
use super::Told;
use super::listing::Listing;
use super::page::{Heading, Page};
use super::voice::{Voice, count};
use crate::table::Cell;

/// Every row of a list.
pub(super) const ALL: Part = Part { offset: 0, limit: u32::MAX };

const COUNTS: [Heading; 2] = [("report-what", 34), ("report-number", 12)];

pub(super) fn tell(voice: &Voice<'_>) -> Result<Told> {
    let mut rows = agreement::in_force(voice.conn, voice.ask.day, voice.order())?;
    let every = AgreementQuery::all(voice.order());
    let query = voice.ask.selection.agreements.as_ref().unwrap_or(&every);
    let listed = agreement::list(voice.conn, query, ALL)?;
    let by_then = |signed: PartialDate| signed.earliest() <= voice.ask.day;
    let all = count(listed.iter().filter(|row| row.signed.is_some_and(by_then)).count());
    let listed: BTreeSet<_> = listed.into_iter().map(|row| row.id).collect();
    rows.retain(|row| listed.contains(&row.id));
    let day = voice.date(PartialDate::day(voice.ask.day));
    let number = count(rows.len());
    let title = voice.say("report-in-force-title", &[("day", (&day).into())]);
    let args = [("day", (&day).into()), ("count", number.into()), ("all", all.into())];
    let subtitle = voice.line("report-in-force-count", &args);

    let mut page = Page::new(voice);
    let listing = Listing::new(voice)?;
    let mut told = Vec::with_capacity(rows.len());
    for row in &rows {
        let agreement = voice.agreement_on(row.id, voice.ask.day)?;
        told.push(Row::from(listing.cells(row, &agreement)));
    }
    page.push(Block::Grid(Grid {
        caption: title.clone(),
        sheet: voice.get("agreement-room"),
        columns: listing.columns(),
        rows: told,
        total: None,
        part: None,
        when_empty: voice.get("report-in-force-none"),
    }));
    let classes = rows.iter().map(|row| row.instrument);
    let tallied = tally(classes)
        .into_iter()
        .map(|(class, number)| (voice.term("agreement-instrument", class.word()), number));
    page.section(2, "report-by-instrument");
    counts(&mut page, voice, "report-by-instrument", tallied.collect(), number);
    let countries = rows.iter().map(|row| row.country.clone());
    let tallied = tally(countries).into_iter().map(|(code, number)| {
        let none = || voice.get("report-no-country");
        let label = voice.country(code.as_deref());
        (if label.is_empty() { none() } else { label }, number)
    });
    page.section(2, "report-by-country");
    counts(&mut page, voice, "report-by-country", tallied.collect(), number);
    Ok(Told { title, subtitle, blocks: page.into_blocks(), agenda: None })
}

/// How many there are of each, the most first.
pub(super) fn tally<T: Ord>(of: impl Iterator<Item = T>) -> Vec<(T, u32)> {
    let mut counted: BTreeMap<T, u32> = BTreeMap::new();
    of.for_each(|it| *counted.entry(it).or_default() += 1);
    let mut counted: Vec<(T, u32)> = counted.into_iter().collect();
    counted.sort_by_key(|(_, number)| std::cmp::Reverse(*number));
    counted
}

fn counts(
    page: &mut Page<'_, '_>,
    voice: &Voice<'_>,
    key: &str,
    tallied: Vec<(String, u32)>,
    all: u32,
) {
    let rows = tallied
        .into_iter()
        .map(|(label, number)| Row::from(vec![Cell::text(label), Cell::Count(number)]))
        .collect();
    let total = vec![Cell::text(voice.get("report-total")), Cell::Count(all)];
    page.sum_table(voice.get(key), &COUNTS, rows, Some(total), "report-in-force-none");
}
