//! The agreements that end, or of which notice must be given, within a period: month by month,
//! what is to be decided by when, and why.
//!
//! What counts is the day by which something must be decided: the last day for notice of a term
//! that would roll on, the last day of a term that ends unless it is renewed. A term that ends
//! whatever anyone does stands on its last day. Agreements that are over, suspended or not yet in
//! force have nothing to decide. How many of those in force are told is in the subtitle.

use chrono::NaiveDate;
use tawama_registry::PartialDate;
use tawama_registry::Result;
use tawama_registry::agreement::timeline::{TermLine, When};
use tawama_registry::agreement::{self, Agreement};

use super::super::block::Row;
use super::Told;
use super::months;
use super::page::{Heading, Page};
use super::voice::{Voice, count};
use crate::table::Cell;

const COLUMNS: [Heading; 7] = [
    ("report-ending-by", 14),
    ("report-column-reference", 14),
    ("report-column-title", 40),
    ("report-column-parties", 26),
    ("report-ending-what", 30),
    ("report-ending-last-day", 14),
    ("report-ending-why", 44),
];

/// What is to be decided about a term.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum What {
    /// Whether notice is given; otherwise it rolls on.
    Notice,
    /// Whether it is renewed; otherwise it ends.
    Renew,
    /// Nothing: it ends.
    Ends,
}

impl What {
    fn key(self) -> &'static str {
        match self {
            Self::Notice => "report-ending-notice",
            Self::Renew => "report-ending-renew",
            Self::Ends => "report-ending-ends",
        }
    }
}

/// A term that is decided about, and by when.
struct Decision {
    what: What,
    by: PartialDate,
    term: TermLine,
}

pub(super) fn tell(voice: &Voice<'_>) -> Result<Told> {
    let (from, until) = voice.ask.period()?;
    let rows = agreement::in_force(voice.conn, voice.ask.day, voice.order())?;
    let all = count(rows.len());
    let mut found: Vec<(NaiveDate, (Agreement, Decision))> = Vec::new();
    for row in rows {
        let agreement = agreement::get(voice.conn, row.id, voice.ask.day)?;
        for decision in decisions(&agreement, from, until) {
            found.push((decision.by.earliest(), (agreement.clone(), decision)));
        }
    }
    found.sort_by(|(one, (a, _)), (other, (b, _))| {
        (one, &a.facts.reference).cmp(&(other, &b.facts.reference))
    });
    let of = found.iter().map(|(_, (agreement, _))| agreement.id);
    let number = count(of.collect::<std::collections::BTreeSet<_>>().len());

    let mut page = Page::new(voice);
    if found.is_empty() {
        page.says("report-ending-none", &[]);
    }
    for (month, group) in months::by_month(found) {
        let name = months::named(voice, month);
        page.heading(2, super::super::Line::kept(&name), None);
        let rows = group.iter().map(|(agreement, it)| Row::from(cells(voice, agreement, it)));
        let caption = voice.say("report-ending-caption", &[("month", (&name).into())]);
        let part = months::part(voice, "report-ending-title", month);
        page.part_table(caption, part, &COLUMNS, rows.collect(), "report-none");
    }
    let period = voice.period((from, until));
    let day = voice.date(PartialDate::day(voice.ask.day));
    let args = [
        ("period", (&period).into()),
        ("day", (&day).into()),
        ("count", number.into()),
        ("all", all.into()),
    ];
    Ok(Told {
        title: voice.get("report-ending-title"),
        subtitle: voice.line("report-ending-count", &args),
        blocks: page.into_blocks(),
        agenda: None,
    })
}

/// What is to be decided about an agreement within the period.
fn decisions(agreement: &Agreement, from: NaiveDate, until: NaiveDate) -> Vec<Decision> {
    let within = |by: &PartialDate| by.earliest() >= from && by.earliest() <= until;
    let terms = agreement.timeline.terms.iter().filter(|term| term.when != When::Past);
    terms
        .filter_map(|term| {
            let (what, by) = match term.then.code.as_str() {
                "then-rolls-unless" => (What::Notice, term.notice_by?),
                "then-needs-renewal" => (What::Renew, term.ends?),
                "then-ends" | "then-maximum" | "then-noticed" => (What::Ends, term.ends?),
                _ => return None,
            };
            Some(Decision { what, by, term: term.clone() }).filter(|it| within(&it.by))
        })
        .collect()
}

fn cells(voice: &Voice<'_>, agreement: &Agreement, decision: &Decision) -> Vec<Cell> {
    let facts = &agreement.facts;
    let home = voice.home();
    let parties = facts.parties.iter().filter(|party| Some(party.partner) != home);
    vec![
        Cell::Date(decision.by),
        Cell::text(&facts.reference),
        Cell::text(voice.pick(&facts.title)),
        Cell::list(parties.map(|it| voice.name(Some(it.partner), &agreement.named)).collect()),
        Cell::text(voice.get(decision.what.key())),
        Cell::date(decision.term.ends),
        Cell::text(format!(
            "{} {}",
            voice.why(&decision.term.why, "").plain(),
            voice.why(&decision.term.then, "").plain()
        )),
    ]
}
