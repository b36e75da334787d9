//! Agreements in the order of a list, a row each: the full register with every fact, or the list
//! with what is told of an agreement elsewhere ([`Listing`]).
//!
//! Their rows can be as many as the registry is large. A report on pages holds them all, as other
//! reports do: two editions of it are compared, and pages need to know how many there are. A
//! workbook or a plain text of a hundred thousand needs not: for those [`each`] hands over row by
//! row, from the same function, so that what is streamed and what is told is the same, and no more
//! than a part of the list is held at a time.

use tawama_registry::agreement::{self, Agreement, AgreementQuery, AgreementRow, NoticeUnit};
use tawama_registry::{Connection, Error, Part, PartialDate, Result};

use super::super::block::Row;
use super::super::{Ask, Block, Grid, ReportName};
use super::Told;
use super::agreement::{by, state_on, was_there};
use super::listing::{Listing, signatory};
use super::page::Heading;
use super::voice::{Voice, count};
use crate::language::Language;
use crate::table::{Cell, Column};

/// How many rows of the list are held at a time.
const AT_A_TIME: u32 = 2_000;

/// The columns of the full register, and whether the public sees them.
const COLUMNS: [(Heading, bool); 34] = [
    (("agreement-reference", 14), true),
    (("agreement-title", 44), true),
    (("agreement-title-as-signed", 36), true),
    (("agreement-instrument", 22), true),
    (("agreement-instrument-as-signed", 24), true),
    (("agreement-parent", 30), true),
    (("agreement-parties", 36), true),
    (("agreement-country", 14), true),
    (("agreement-status", 18), true),
    (("report-ending-why", 40), true),
    (("agreement-signed-on", 14), true),
    (("agreement-place", 16), true),
    (("agreement-occasion", 36), true),
    (("agreement-signatures", 44), true),
    (("agreement-witnesses", 40), true),
    (("report-column-begins", 14), true),
    (("agreement-expiry", 14), true),
    (("agreement-entry", 22), true),
    (("report-duration-months", 12), true),
    (("agreement-renewal", 18), true),
    (("report-renewal-months", 12), true),
    (("report-renewal-most", 12), true),
    (("agreement-notice", 16), true),
    (("agreement-notice-by", 14), true),
    (("agreement-fields", 36), true),
    (("agreement-languages", 16), true),
    (("agreement-originals", 30), true),
    (("agreement-links", 30), true),
    (("agreement-changes", 30), true),
    (("agreement-approvals", 40), true),
    (("commitment-room", 44), true),
    (("agreement-events", 36), true),
    (("agreement-sources", 36), true),
    (("agreement-notes", 36), false),
];

pub(super) fn tell(voice: &Voice<'_>) -> Result<Told> {
    let mut rows = Vec::new();
    walk::<Error>(voice, &mut |row| {
        rows.push(row);
        Ok(())
    })?;
    let number = count(rows.len());
    told(voice, rows, number)
}

/// What is said, but for its rows, of which there are `number`.
pub(super) fn head(voice: &Voice<'_>, number: u32) -> Result<Told> {
    told(voice, Vec::new(), number)
}

fn told(voice: &Voice<'_>, rows: Vec<Row>, number: u32) -> Result<Told> {
    let day = voice.date(PartialDate::day(voice.ask.day));
    let title = voice.get(match voice.ask.name {
        ReportName::List => "report-list-title",
        _ => "report-register-title",
    });
    let grid = Grid {
        caption: title.clone(),
        sheet: title.clone(),
        columns: Teller::new(voice)?.columns(),
        rows,
        total: None,
        part: None,
        when_empty: voice.get("report-none"),
    };
    Ok(Told {
        title,
        subtitle: voice
            .line("report-register-count", &[("day", (&day).into()), ("count", number.into())]),
        blocks: vec![Block::Grid(grid)],
        agenda: None,
    })
}

/// Whether a report is told row by row from a list of any length.
#[must_use]
pub fn is_long(name: ReportName) -> bool {
    matches!(name, ReportName::List | ReportName::Register)
}

/// The columns of the register or the list that is asked for.
///
/// # Errors
/// When the registry cannot be read.
pub fn columns(conn: &Connection, ask: &Ask) -> Result<Vec<Column>> {
    Ok(Teller::new(&Voice::new(conn, ask, ask.language)?)?.columns())
}

/// Hands over every row of the register or the list that is asked for, one after the other, in `language`,
/// with a cell for each of [`columns`].
///
/// # Errors
/// When the registry cannot be read, or what `visit` answers.
pub fn each<E: From<Error>>(
    conn: &Connection,
    ask: &Ask,
    language: Language,
    visit: &mut dyn FnMut(Row) -> std::result::Result<(), E>,
) -> std::result::Result<(), E> {
    walk(&Voice::new(conn, ask, language)?, visit)
}

/// How many rows the register or the list that is asked for has.
///
/// # Errors
/// When the registry cannot be read.
pub fn count_of(conn: &Connection, ask: &Ask) -> Result<u32> {
    let all = AgreementQuery::all(ask.language.tag());
    let query = ask.selection.agreements.as_ref().unwrap_or(&all);
    let mut part = Part { offset: 0, limit: AT_A_TIME };
    let mut number = 0;
    loop {
        let rows = agreement::list(conn, query, part)?;
        let got = count(rows.len());
        for row in rows {
            // Only what was signed later is looked at more closely.
            let later = row.signed.is_some_and(|it| it.earliest() > ask.day);
            if !later || was_there(&agreement::get(conn, row.id, ask.day)?, ask.day) {
                number += 1;
            }
        }
        if got < AT_A_TIME {
            return Ok(number);
        }
        part.offset += got;
    }
}

fn shown(voice: &Voice<'_>) -> impl Iterator<Item = Heading> {
    let public = voice.ask.public;
    COLUMNS.into_iter().filter(move |(_, seen)| *seen || !public).map(|(heading, _)| heading)
}

/// By what a row is told.
enum Teller<'v, 'c> {
    /// With every fact.
    Whole(&'v Voice<'c>),
    /// As elsewhere.
    Listed(Listing<'v, 'c>),
}

impl<'v, 'c> Teller<'v, 'c> {
    fn new(voice: &'v Voice<'c>) -> Result<Self> {
        match voice.ask.name {
            ReportName::List => Listing::new(voice).map(Self::Listed),
            _ => Ok(Self::Whole(voice)),
        }
    }

    fn columns(&self) -> Vec<Column> {
        match self {
            Self::Whole(voice) => {
                shown(voice).map(|(key, width)| voice.column(key, width)).collect()
            }
            Self::Listed(listing) => listing.columns(),
        }
    }

    fn cells(&self, row: &AgreementRow, agreement: &Agreement) -> Vec<Cell> {
        match self {
            Self::Whole(voice) => {
                let country = row.country.as_deref();
                shown(voice).map(|(key, _)| cell(voice, agreement, country, key)).collect()
            }
            Self::Listed(listing) => listing.cells(row, agreement),
        }
    }
}

fn walk<E: From<Error>>(
    voice: &Voice<'_>,
    visit: &mut dyn FnMut(Row) -> std::result::Result<(), E>,
) -> std::result::Result<(), E> {
    let all = AgreementQuery::all(voice.order());
    let query = voice.ask.selection.agreements.as_ref().unwrap_or(&all);
    let teller = Teller::new(voice)?;
    let mut part = Part { offset: 0, limit: AT_A_TIME };
    loop {
        let rows = agreement::list(voice.conn, query, part)?;
        let got = count(rows.len());
        for row in rows {
            let agreement = voice.agreement_on(row.id, voice.ask.day)?;
            if !was_there(&agreement, voice.ask.day) {
                continue;
            }
            visit(Row::from(teller.cells(&row, &agreement)))?;
        }
        if got < AT_A_TIME {
            return Ok(());
        }
        part.offset += got;
    }
}

fn cell(voice: &Voice<'_>, agreement: &Agreement, country: Option<&str>, key: &str) -> Cell {
    let (facts, named, standing) = (&agreement.facts, &agreement.named, &agreement.standing);
    let term = &facts.term;
    let months = |count: Option<u32>| count.map_or(Cell::Blank, Cell::Count);
    match key {
        "agreement-reference" => Cell::text(&facts.reference),
        "agreement-title" => Cell::text(voice.pick(&facts.title)),
        "agreement-title-as-signed" => Cell::text(voice.pick(&facts.title_as_signed)),
        "agreement-instrument" => {
            Cell::text(voice.term("agreement-instrument", facts.instrument.word()))
        }
        "agreement-instrument-as-signed" => Cell::text(voice.pick(&facts.instrument_as_signed)),
        "agreement-parent" => Cell::text(voice.name(facts.parent, named)),
        "agreement-parties" => Cell::list(parties(voice, agreement)),
        "agreement-country" => Cell::text(voice.country(country)),
        "agreement-status" => Cell::text(voice.term("agreement-status", standing.status.word())),
        "report-ending-why" => Cell::text(voice.why(&standing.reason, "reason-").plain()),
        "agreement-signed-on" => Cell::date(standing.signed),
        "agreement-place" => Cell::text(voice.name(facts.place, named)),
        "agreement-occasion" => Cell::text(voice.name(facts.occasion, named)),
        "agreement-signatures" => Cell::list(signatures(voice, agreement)),
        "agreement-witnesses" => Cell::list(witnesses(voice, agreement)),
        "report-column-begins" => Cell::date(standing.begins),
        "agreement-expiry" => Cell::date(standing.ends),
        "agreement-entry" => Cell::text(voice.term("agreement-entry", term.entry_rule.word())),
        "report-duration-months" => months(term.duration_months),
        "agreement-renewal" => Cell::text(voice.term("agreement-renewal", term.renewal.word())),
        "report-renewal-months" => months(term.renewal_months),
        "report-renewal-most" => months(term.renewal_maximum),
        "agreement-notice" => Cell::text(notice(voice, agreement)),
        "agreement-notice-by" => Cell::date(standing.notice_by),
        "agreement-fields" => {
            Cell::list(facts.fields.iter().map(|code| voice.field(code)).collect())
        }
        "agreement-languages" => {
            Cell::list(facts.languages.iter().map(|it| voice.tongue(&it.lang)).collect())
        }
        "agreement-originals" => Cell::list(originals(voice, agreement)),
        "agreement-links" => Cell::list(links(voice, agreement)),
        "agreement-changes" => Cell::text(voice.pick(&facts.changes)),
        "agreement-approvals" => Cell::list(approvals(voice, agreement)),
        "commitment-room" => Cell::list(commitments(voice, agreement)),
        "agreement-events" => Cell::list(events(voice, agreement)),
        "agreement-sources" => Cell::list(sources(voice, agreement)),
        "agreement-notes" => Cell::text(&facts.notes),
        _ => Cell::Blank,
    }
}

/// Two things that belong together, the second where there is one: "a: b".
fn pair(voice: &Voice<'_>, one: &str, other: &str) -> String {
    match (one.is_empty(), other.is_empty()) {
        (false, false) => voice.say("report-pair", &[("one", one.into()), ("other", other.into())]),
        (true, _) => other.to_owned(),
        (_, true) => one.to_owned(),
    }
}

fn parties(voice: &Voice<'_>, agreement: &Agreement) -> Vec<String> {
    let told = agreement.facts.parties.iter().map(|party| {
        let name = voice.name(Some(party.partner), &agreement.named);
        pair(voice, &voice.term("agreement-role", party.role.word()), &name)
    });
    told.collect()
}

fn signatures(voice: &Voice<'_>, agreement: &Agreement) -> Vec<String> {
    agreement.facts.signatures.iter().map(|it| signatory(voice, agreement, it)).collect()
}

fn witnesses(voice: &Voice<'_>, agreement: &Agreement) -> Vec<String> {
    let told = agreement.facts.witnesses.iter().map(|it| {
        let who = voice.name(it.person, &agreement.named);
        let who = if who.is_empty() { voice.name(it.partner, &agreement.named) } else { who };
        pair(voice, &who, &voice.pick(&it.capacity))
    });
    told.collect()
}

fn notice(voice: &Voice<'_>, agreement: &Agreement) -> String {
    let term = &agreement.facts.term;
    let Some(count) = term.notice_count else { return String::new() };
    let key = match term.notice_unit {
        NoticeUnit::Months => "report-months",
        NoticeUnit::Days => "report-days",
    };
    voice.say(key, &[("count", count.into())])
}

fn originals(voice: &Voice<'_>, agreement: &Agreement) -> Vec<String> {
    let told = agreement.facts.originals.iter().map(|it| {
        let holder = voice.name(it.holder, &agreement.named);
        let count = voice.say("report-copies", &[("count", it.count.into())]);
        pair(voice, &pair(voice, &holder, &it.location), &count)
    });
    told.collect()
}

fn links(voice: &Voice<'_>, agreement: &Agreement) -> Vec<String> {
    let told = agreement.facts.links.iter().map(|it| {
        let other = voice.name(Some(it.other), &agreement.named);
        pair(voice, &voice.term("agreement-link", it.kind.word()), &other)
    });
    told.collect()
}

fn approvals(voice: &Voice<'_>, agreement: &Agreement) -> Vec<String> {
    let day = voice.ask.day;
    let told = agreement.facts.approvals.iter().map(|it| {
        let kind = voice.term("agreement-approval", it.kind.word());
        let state = voice.term("agreement-approval-state", state_on(it, day).word());
        let when = voice.maybe_date(by(day, it.decided).or(by(day, it.submitted)));
        pair(voice, &kind, [state, when].join(" ").trim_end())
    });
    told.collect()
}

fn commitments(voice: &Voice<'_>, agreement: &Agreement) -> Vec<String> {
    let pledged = agreement.facts.commitments.iter().zip(&agreement.pledges);
    let told = pledged.map(|(it, pledge)| {
        let status = voice.term("commitment-status", pledge.status.word());
        pair(voice, &voice.pick(&it.wording), &status)
    });
    told.collect()
}

fn events(voice: &Voice<'_>, agreement: &Agreement) -> Vec<String> {
    let day = voice.ask.day;
    let told =
        agreement.facts.events.iter().filter(|it| it.day.earliest() <= day).map(|it| {
            pair(voice, &voice.date(it.day), &voice.term("agreement-event", it.kind.word()))
        });
    told.collect()
}

fn sources(voice: &Voice<'_>, agreement: &Agreement) -> Vec<String> {
    let told = agreement
        .facts
        .sources
        .iter()
        .map(|it| pair(voice, &voice.term("agreement-source", it.kind.word()), &it.citation));
    told.collect()
}
