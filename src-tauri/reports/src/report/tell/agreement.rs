//! The record of an agreement: what it is, who it binds and who signed in which capacity, what it
//! belongs to, how long it runs and why, what approved it, what it obliges to and what came of
//! that, where the facts came from, which documents prove them.

use chrono::NaiveDate;
use tawama_registry::agreement::{self, Agreement, Approval, ApprovalState, NoticeUnit, Renewal};
use tawama_registry::{PartialDate, Result, document};

use super::super::Line;
use super::super::block::Row;
use super::Told;
use super::page::{Heading, Page};
use super::relation::{EXCHANGES, exchange};
use super::voice::Voice;
use crate::table::Cell;

pub(super) fn tell(voice: &Voice<'_>) -> Result<Told> {
    let day = voice.ask.day;
    let agreement = voice.agreement_on(voice.ask.of()?, day)?;
    let mut page = Page::new(voice);
    page.section(2, "agreement-identity");
    identity(voice, &mut page, &agreement);
    parties(voice, &mut page, &agreement);
    family(voice, &mut page, &agreement)?;
    term(voice, &mut page, &agreement);
    approvals(voice, &mut page, &agreement);
    commitments(voice, &mut page, &agreement);
    activities(voice, &mut page, &agreement)?;
    events(voice, &mut page, &agreement);
    text(voice, &mut page, &agreement);
    sources(voice, &mut page, &agreement);
    documents(voice, &mut page, &agreement)?;
    if !voice.ask.public {
        page.section(2, "agreement-notes");
        page.text(&agreement.facts.notes);
    }
    let written = voice.date(PartialDate::day(day));
    let status = voice.term("agreement-status", agreement.standing.status.word());
    let args = [
        ("reference", (&agreement.facts.reference).into()),
        ("status", (&status).into()),
        ("day", (&written).into()),
    ];
    Ok(Told {
        title: voice.pick(&agreement.facts.title),
        subtitle: voice.line("report-agreement-stands", &args),
        blocks: page.into_blocks(),
        agenda: None,
    })
}

fn identity(voice: &Voice<'_>, page: &mut Page<'_, '_>, agreement: &Agreement) {
    let (facts, named) = (&agreement.facts, &agreement.named);
    let fields = facts.fields.iter().map(|code| voice.field(code)).collect::<Vec<_>>();
    let known = page
        .known()
        .said("agreement-reference", &facts.reference)
        .said("agreement-instrument", voice.term("agreement-instrument", facts.instrument.word()))
        .wordings("agreement-title", &facts.title)
        .wordings("agreement-title-as-signed", &facts.title_as_signed)
        .wordings("agreement-instrument-as-signed", &facts.instrument_as_signed)
        .lines("agreement-status", vec![voice.why(&agreement.standing.reason, "reason-")])
        .date("agreement-signed-on", agreement.standing.signed)
        .said("agreement-place", voice.name(facts.place, named))
        .said("agreement-occasion", voice.name(facts.occasion, named))
        .said("agreement-fields", voice.list(&fields));
    page.facts(known);
}

fn parties(voice: &Voice<'_>, page: &mut Page<'_, '_>, agreement: &Agreement) {
    const PARTIES: [Heading; 2] = [("agreement-partner", 44), ("agreement-role", 24)];
    const SIGNED: [Heading; 4] = [
        ("agreement-person", 30),
        ("agreement-capacity", 36),
        ("agreement-signs-for", 30),
        ("agreement-signed-on", 14),
    ];
    const WITNESSES: [Heading; 3] =
        [("agreement-person", 30), ("agreement-capacity", 36), ("agreement-body", 30)];
    let (facts, named) = (&agreement.facts, &agreement.named);
    page.section(2, "agreement-parties");
    let rows = facts.parties.iter().map(|party| {
        Row::from(vec![
            Cell::text(voice.name(Some(party.partner), named)),
            Cell::text(voice.term("agreement-role", party.role.word())),
        ])
    });
    page.table("agreement-parties", &PARTIES, rows.collect(), "report-none");
    let rows = facts.signatures.iter().map(|it| {
        Row::from(vec![
            Cell::text(voice.name(it.person, named)),
            Cell::text(voice.pick(&it.capacity)),
            Cell::text(voice.name(Some(it.partner), named)),
            Cell::date(it.signed.or(agreement.standing.signed)),
        ])
    });
    page.table("agreement-signatures", &SIGNED, rows.collect(), "report-none");
    let rows = facts.witnesses.iter().map(|it| {
        Row::from(vec![
            Cell::text(voice.name(it.person, named)),
            Cell::text(voice.pick(&it.capacity)),
            Cell::text(voice.name(it.partner, named)),
        ])
    });
    page.table("agreement-witnesses", &WITNESSES, rows.collect(), "report-none");
}

/// What it belongs to, what lies under it, and what it bears on.
fn family(voice: &Voice<'_>, page: &mut Page<'_, '_>, agreement: &Agreement) -> Result<()> {
    const CHILDREN: [Heading; 6] = [
        ("agreement-reference", 14),
        ("agreement-instrument", 22),
        ("agreement-title", 40),
        ("agreement-changes", 36),
        ("agreement-signed", 14),
        ("agreement-status", 18),
    ];
    let (facts, named) = (&agreement.facts, &agreement.named);
    page.section(2, "agreement-family");
    let links = facts.links.iter().map(|link| {
        let kind = voice.term("agreement-link", link.kind.word());
        let other = voice.name(Some(link.other), named);
        voice.line("report-link", &[("kind", (&kind).into()), ("other", (&other).into())])
    });
    // What an agreement of its class has not is not said to be missing.
    let mut known = page.known();
    if facts.parent.is_some() || facts.instrument.needs_parent() {
        known = known
            .said("agreement-parent", voice.name(facts.parent, named))
            .wording("agreement-changes", &facts.changes);
    }
    if !facts.links.is_empty() {
        known = known.lines("agreement-links", links.collect());
    }
    if !agreement.linked_from.is_empty() {
        let names = voice.names(&agreement.linked_from);
        known = known.lines("report-linked-from", names.into_iter().map(Line::kept).collect());
    }
    page.facts(known);
    let mut rows = Vec::new();
    for child in &agreement.children {
        // What was signed after the day did not exist on it.
        if child.signed.is_some_and(|signed| signed.earliest() > voice.ask.day) {
            continue;
        }
        let standing = agreement::get(voice.conn, child.id, voice.ask.day)?.standing;
        rows.push(Row::from(vec![
            Cell::text(&child.reference),
            Cell::text(voice.term("agreement-instrument", child.instrument.word())),
            Cell::text(voice.pick(&child.title)),
            Cell::text(voice.pick(&child.changes)),
            Cell::date(standing.signed),
            Cell::text(voice.term("agreement-status", standing.status.word())),
        ]));
    }
    page.table("agreement-family", &CHILDREN, rows, "report-none");
    Ok(())
}

/// How long it runs, and why: what the text says, then every term with what comes after it.
fn term(voice: &Voice<'_>, page: &mut Page<'_, '_>, agreement: &Agreement) {
    const TERMS: [Heading; 6] = [
        ("report-term-number", 10),
        ("report-when", 28),
        ("agreement-decide-from", 16),
        ("agreement-notice-by", 16),
        ("report-term-state", 12),
        ("report-ending-why", 50),
    ];
    let term = &agreement.facts.term;
    page.section(2, "agreement-term");
    let duration = match (term.duration_months, term.expiry_set) {
        (Some(months), _) => voice.say("report-months", &[("count", months.into())]),
        (None, None) => voice.get("agreement-open-ended"),
        (None, Some(_)) => String::new(),
    };
    let notice = term.notice_count.map(|count| {
        let key = match term.notice_unit {
            NoticeUnit::Months => "report-months",
            NoticeUnit::Days => "report-days",
        };
        voice.say(key, &[("count", count.into())])
    });
    let months = |count: u32| voice.say("report-months", &[("count", count.into())]);
    let period = term.renewal_months.or(term.duration_months).map(months);
    let times = |count: u32| voice.say("report-times", &[("count", count.into())]);
    let most = term.renewal_maximum.map_or_else(|| voice.get("report-any-times"), times);
    let standing = &agreement.standing;
    let ends = match standing.ends {
        None if standing.begins.is_some() => voice.get("report-no-end"),
        ends => voice.maybe_date(ends),
    };
    let mut known = page
        .known()
        .said("agreement-entry", voice.term("agreement-entry", term.entry_rule.word()))
        .date("report-column-begins", standing.begins)
        .said("agreement-duration", duration)
        .said("agreement-expiry", ends)
        .said("agreement-renewal", voice.term("agreement-renewal", term.renewal.word()));
    if term.renewal != Renewal::None {
        known = known
            .said("agreement-renewal-period", period.unwrap_or_default())
            .said("agreement-renewal-maximum", most)
            .said("agreement-notice", notice.unwrap_or_default());
    }
    page.facts(known);
    let rows = agreement.timeline.terms.iter().map(|it| {
        let why = voice.why(&it.why, "").plain();
        Row::from(vec![
            Cell::Count(it.number),
            Cell::text(voice.days(Some(it.begins), it.ends)),
            Cell::date(it.decide_from),
            Cell::date(it.notice_by),
            Cell::text(voice.term("agreement-when", it.when.word())),
            Cell::text(format!("{why} {}", voice.why(&it.then, "").plain())),
        ])
    });
    page.table("agreement-timeline", &TERMS, rows.collect(), "report-none");
}

/// How an approval stood on a day: what was decided later was still waited for.
pub(super) fn state_on(approval: &Approval, day: NaiveDate) -> ApprovalState {
    let later = |date: Option<PartialDate>| date.is_some_and(|date| date.earliest() > day);
    match (later(approval.decided), later(approval.submitted), approval.submitted) {
        (_, true, _) | (true, _, None) => ApprovalState::ToDo,
        (true, false, Some(_)) => ApprovalState::Submitted,
        (false, false, _) => approval.state,
    }
}

/// Whether an agreement was there on a day: it was signed by then, or talked about, or no one
/// knows when it came about.
pub(super) fn was_there(agreement: &Agreement, day: NaiveDate) -> bool {
    let later = |date: PartialDate| date.earliest() > day;
    let signed_later = agreement.standing.signed.is_some_and(later);
    !signed_later || agreement.facts.events.iter().any(|event| !later(event.day))
}

/// A date, where it is not after the day.
pub(super) fn by(day: NaiveDate, date: Option<PartialDate>) -> Option<PartialDate> {
    date.filter(|date| date.earliest() <= day)
}

fn approvals(voice: &Voice<'_>, page: &mut Page<'_, '_>, agreement: &Agreement) {
    const APPROVALS: [Heading; 6] = [
        ("agreement-approval-kind", 28),
        ("agreement-approval-authority", 30),
        ("agreement-approval-state", 14),
        ("agreement-approval-reference", 18),
        ("agreement-approval-submitted", 14),
        ("agreement-approval-decided", 14),
    ];
    let day = voice.ask.day;
    page.section(2, "agreement-approvals");
    let rows = agreement.facts.approvals.iter().map(|it| {
        Row::from(vec![
            Cell::text(voice.term("agreement-approval", it.kind.word())),
            Cell::text(voice.pick(&it.authority)),
            Cell::text(voice.term("agreement-approval-state", state_on(it, day).word())),
            Cell::text(&it.reference),
            Cell::date(by(day, it.submitted)),
            Cell::date(by(day, it.decided)),
        ])
    });
    page.table("agreement-approvals", &APPROVALS, rows.collect(), "agreement-approvals-none");
}

fn commitments(voice: &Voice<'_>, page: &mut Page<'_, '_>, agreement: &Agreement) {
    const OWED: [Heading; 7] = [
        ("commitment-wording", 44),
        ("commitment-clause", 10),
        ("commitment-owed-by", 24),
        ("commitment-due", 14),
        ("commitment-field", 24),
        ("commitment-state", 14),
        ("report-carried-by", 34),
    ];
    page.section(2, "commitment-room");
    let pledged = agreement.facts.commitments.iter().zip(&agreement.pledges);
    let rows = pledged.map(|(it, pledge)| {
        let owed_by = match it.owed_by {
            Some(_) => voice.name(it.owed_by, &agreement.named),
            None => voice.get("commitment-by-all"),
        };
        Row::from(vec![
            Cell::text(voice.pick(&it.wording)),
            Cell::text(&it.clause),
            Cell::text(owed_by),
            Cell::date(pledge.due.or(it.due)),
            Cell::text(it.field.as_deref().map(|code| voice.field(code)).unwrap_or_default()),
            Cell::text(voice.term("commitment-status", pledge.status.word())),
            Cell::list(voice.names(&pledge.carried_by)),
        ])
    });
    page.table("commitment-room", &OWED, rows.collect(), "report-none");
}

fn activities(voice: &Voice<'_>, page: &mut Page<'_, '_>, agreement: &Agreement) -> Result<()> {
    page.section(2, "report-carried-out");
    let mut rows = Vec::new();
    for named in &agreement.activities {
        let activity = tawama_registry::activity::get(voice.conn, named.id)?;
        rows.push(Row::from(exchange(voice, &activity)));
    }
    page.table("report-exchanges", &EXCHANGES, rows, "report-none");
    const SHOWS: [Heading; 1] = [("exhibition-title", 60)];
    let shows = voice.names(&agreement.exhibitions);
    let rows = shows.into_iter().map(|name| Row::from(vec![Cell::text(name)])).collect();
    page.table("partner-exhibitions", &SHOWS, rows, "report-none");
    Ok(())
}

fn events(voice: &Voice<'_>, page: &mut Page<'_, '_>, agreement: &Agreement) {
    const EVENTS: [Heading; 3] =
        [("agreement-event-day", 18), ("agreement-event-kind", 28), ("agreement-event-note", 50)];
    // Remarks are the office's own.
    let shown = if voice.ask.public { &EVENTS[..2] } else { &EVENTS[..] };
    page.section(2, "agreement-events");
    let day = voice.ask.day;
    let rows = agreement.facts.events.iter().filter(|it| it.day.earliest() <= day).map(|it| {
        let mut cells =
            vec![Cell::Date(it.day), Cell::text(voice.term("agreement-event", it.kind.word()))];
        if !voice.ask.public {
            cells.push(Cell::text(&it.note));
        }
        Row::from(cells)
    });
    page.table("agreement-events", shown, rows.collect(), "report-none");
}

/// The languages of the text, which are authentic and which prevails; where originals lie.
fn text(voice: &Voice<'_>, page: &mut Page<'_, '_>, agreement: &Agreement) {
    const LANGUAGES: [Heading; 3] =
        [("common-language", 16), ("agreement-authentic", 16), ("agreement-prevails", 30)];
    const ORIGINALS: [Heading; 3] =
        [("agreement-holder", 30), ("agreement-location", 34), ("agreement-original-count", 10)];
    let facts = &agreement.facts;
    page.section(2, "agreement-text");
    let yes =
        |it: bool| Cell::text(if it { voice.get("history-yes") } else { voice.get("history-no") });
    let rows = facts.languages.iter().map(|it| {
        Row::from(vec![Cell::text(voice.tongue(&it.lang)), yes(it.authentic), yes(it.prevails)])
    });
    page.table("agreement-languages", &LANGUAGES, rows.collect(), "report-none");
    let rows = facts.originals.iter().map(|it| {
        Row::from(vec![
            Cell::text(voice.name(it.holder, &agreement.named)),
            Cell::text(&it.location),
            Cell::Count(it.count),
        ])
    });
    page.table("agreement-originals", &ORIGINALS, rows.collect(), "report-none");
}

fn sources(voice: &Voice<'_>, page: &mut Page<'_, '_>, agreement: &Agreement) {
    const SOURCES: [Heading; 5] = [
        ("agreement-fact", 24),
        ("agreement-source", 20),
        ("agreement-citation", 44),
        ("agreement-seen", 14),
        ("agreement-confirmed", 14),
    ];
    page.section(2, "agreement-sources");
    let rows = agreement.facts.sources.iter().map(|it| {
        let confirmed = if it.confirmed { "history-yes" } else { "agreement-unconfirmed" };
        Row::from(vec![
            Cell::text(voice.term("agreement-fact", it.fact.word())),
            Cell::text(voice.term("agreement-source", it.kind.word())),
            Cell::text(&it.citation),
            Cell::date(it.seen),
            Cell::text(voice.get(confirmed)),
        ])
    });
    page.table("agreement-sources", &SOURCES, rows.collect(), "report-none");
}

/// The documents, each with the SHA-256 of its content, by which a copy is told from the original.
fn documents(voice: &Voice<'_>, page: &mut Page<'_, '_>, agreement: &Agreement) -> Result<()> {
    const DOCUMENTS: [Heading; 6] = [
        ("document-title", 34),
        ("document-kind", 20),
        ("document-lang", 10),
        ("document-day", 14),
        ("document-pages", 10),
        ("report-hash", 66),
    ];
    page.section(2, "document-room");
    let owner = document::Owner::Agreement(agreement.id);
    let rows = document::of_record(voice.conn, owner)?.into_iter().map(|it| {
        let title = voice.pick(&it.facts.title);
        Row::from(vec![
            Cell::text(if title.is_empty() { it.facts.name.clone() } else { title }),
            Cell::text(voice.term("document-kind", it.facts.kind.word())),
            Cell::text(it.facts.lang.as_deref().map(|it| voice.tongue(it)).unwrap_or_default()),
            Cell::date(it.facts.day),
            it.facts.pages.map_or(Cell::Blank, Cell::Count),
            Cell::text(it.content.sha256),
        ])
    });
    page.table("document-room", &DOCUMENTS, rows.collect(), "report-none");
    Ok(())
}
