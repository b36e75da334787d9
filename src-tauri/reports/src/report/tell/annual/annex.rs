//! The annex: the lists behind the figures, each under the anchor to which its figure leads.

use super::super::super::Line;
use super::super::super::block::Row;
use super::super::page::{Heading, Page};
use super::super::relation::{EXCHANGES, exchange};
use super::super::tally::{Book, Happened};
use super::super::voice::Voice;
use super::Year;
use crate::table::Cell;

pub(super) const SIGNED: &str = "list-signed";
pub(super) const RENEWED: &str = "list-renewed";
pub(super) const ENDED: &str = "list-ended";
pub(super) const IN_FORCE: &str = "list-in-force";
pub(super) const DONE: &str = "list-done";
pub(super) const SHOWN: &str = "list-shown";

const AGREEMENTS: [Heading; 5] = [
    ("report-when", 16),
    ("report-column-reference", 14),
    ("report-column-title", 44),
    ("report-column-instrument", 24),
    ("report-column-parties", 30),
];

const SHOWS: [Heading; 4] = [
    ("exhibition-title", 40),
    ("exhibition-venue", 30),
    ("report-when", 28),
    ("exhibition-visitors", 12),
];

pub(super) fn tell(voice: &Voice<'_>, page: &mut Page<'_, '_>, book: &Book, year: &Year<'_>) {
    page.section(2, "report-annual-annex");
    page.says("report-annual-annex-text", &[]);
    let tally = &year.tally;
    listed(voice, page, book, ("report-annual-signed", SIGNED), &tally.signed);
    listed(voice, page, book, ("report-annual-renewed", RENEWED), &tally.renewed);
    listed(voice, page, book, ("report-annual-ended", ENDED), &tally.ended);
    heading(voice, page, "report-annual-in-force-after", IN_FORCE);
    let rows = tally.after.iter().filter_map(|at| {
        let it = book.agreements.get(*at)?;
        Some(row(voice, it.standing.signed, it))
    });
    page.table("report-annual-in-force-after", &AGREEMENTS, rows.collect(), "report-none");
    heading(voice, page, "report-annual-done", DONE);
    let rows = year.done.iter().map(|it| Row::from(exchange(voice, it)));
    page.table("report-annual-done", &EXCHANGES, rows.collect(), "report-none");
    heading(voice, page, "report-annual-exhibitions", SHOWN);
    let rows = year.shown.iter().flat_map(|(show, legs)| {
        legs.iter().map(|leg| {
            Row::from(vec![
                Cell::text(voice.pick(&show.facts.title)),
                Cell::text(voice.name(leg.venue, &show.named)),
                Cell::text(voice.days(leg.opens, leg.closes)),
                leg.visitors.map_or(Cell::Blank, Cell::Count),
            ])
        })
    });
    page.table("report-annual-exhibitions", &SHOWS, rows.collect(), "report-none");
}

fn heading(voice: &Voice<'_>, page: &mut Page<'_, '_>, key: &str, anchor: &str) {
    page.heading(3, Line::kept(voice.get(key)), Some(anchor.to_owned()));
}

fn listed(
    voice: &Voice<'_>,
    page: &mut Page<'_, '_>,
    book: &Book,
    (key, anchor): (&str, &str),
    happened: &[Happened],
) {
    heading(voice, page, key, anchor);
    let rows = happened
        .iter()
        .filter_map(|it| Some(row(voice, Some(it.on), book.agreements.get(it.agreement)?)));
    page.table(key, &AGREEMENTS, rows.collect(), "report-none");
}

fn row(
    voice: &Voice<'_>,
    on: Option<tawama_registry::PartialDate>,
    agreement: &tawama_registry::agreement::Agreement,
) -> Row {
    let facts = &agreement.facts;
    let others = facts.parties.iter().filter(|it| Some(it.partner) != voice.home());
    Row::from(vec![
        Cell::date(on),
        Cell::text(&facts.reference),
        Cell::text(voice.pick(&facts.title)),
        Cell::text(voice.term("agreement-instrument", facts.instrument.word())),
        Cell::list(others.map(|it| voice.name(Some(it.partner), &agreement.named)).collect()),
    ])
}
