//! The note before a visit: what whoever receives a delegation, or travels with one, must know
//! on two or three pages. The visit; the partner; the agreements that bind, and why they stand as
//! they do; what each side owes; the last visits; the people, by names in both scripts and how they
//! are addressed; the gifts, so as not to repeat one; what is due.
//!
//! The visit is the next one with the partner, on the day of the report or after it.

use tawama_registry::activity::{Activity, ActivityKind, ActivityState};
use tawama_registry::deadline::{self, DeadlineQuery};
use tawama_registry::{PartialDate, Result};

use super::super::Line;
use super::super::block::Row;
use super::Told;
use super::deadlines;
use super::in_force::ALL;
use super::page::{Heading, Page};
use super::relation::Relation;
use super::voice::Voice;
use crate::table::Cell;

/// How many past exchanges are told.
const LAST: usize = 6;

/// How many months ahead deadlines are told.
const AHEAD: u32 = 6;

pub(super) fn tell(voice: &Voice<'_>) -> Result<Told> {
    let relation = Relation::read(voice, voice.ask.of()?)?;
    let day = voice.ask.day;
    let visit = next_visit(voice, &relation);
    let mut page = Page::new(voice);
    page.section(2, "report-briefing-visit");
    match visit {
        Some(visit) => tell_visit(voice, &mut page, visit),
        None => page.says("report-briefing-no-visit", &[]),
    }
    page.section(2, "report-briefing-partner");
    super::partner::identity(voice, &mut page, &relation)?;
    page.section(2, "report-briefing-agreements");
    let points = relation.in_force().map(|agreement| {
        let title = voice.pick(&agreement.facts.title);
        let args = [("reference", (&agreement.facts.reference).into()), ("title", (&title).into())];
        voice
            .line("report-briefing-agreement", &args)
            .then(Line::kept(" "))
            .then(voice.why(&agreement.standing.reason, "reason-"))
    });
    page.points(points.collect(), "report-briefing-no-agreement");
    page.section(2, "report-promises");
    relation.tell_promises(voice, &mut page);
    page.section(2, "report-briefing-last");
    let is_past = |it: &Activity| {
        let begun = it.facts.since.is_some_and(|since| since.earliest() < day);
        begun && it.facts.state != ActivityState::Cancelled
    };
    relation.tell_exchanges(voice, &mut page, "report-briefing-last", is_past, LAST);
    page.section(2, "report-briefing-people");
    relation.tell_people(voice, &mut page, true);
    page.section(2, "partner-gifts");
    relation.tell_gifts(voice, &mut page)?;
    page.section(2, "report-briefing-due");
    due(voice, &mut page, &relation)?;

    let name = voice.pick(&tawama_registry::names::shown(&relation.partner.facts.names));
    let written = voice.date(PartialDate::day(day));
    Ok(Told {
        title: voice.say("report-briefing-title", &[("name", (&name).into())]),
        subtitle: voice.line("report-as-of", &[("day", (&written).into())]),
        blocks: page.into_blocks(),
        agenda: None,
    })
}

/// The next visit with the partner that was not called off.
fn next_visit<'a>(voice: &Voice<'_>, relation: &'a Relation) -> Option<&'a Activity> {
    let ahead = relation.activities.iter().filter(|it| {
        let facts = &it.facts;
        let ends = facts.until.or(facts.since);
        facts.kind == ActivityKind::OfficialVisit
            && facts.state != ActivityState::Cancelled
            && ends.is_some_and(|ends| ends.latest() >= voice.ask.day)
    });
    ahead.min_by_key(|it| it.facts.since)
}

fn tell_visit(voice: &Voice<'_>, page: &mut Page<'_, '_>, visit: &Activity) {
    const POINTS: [Heading; 4] = [
        ("activity-day", 16),
        ("activity-time", 12),
        ("activity-what", 44),
        ("activity-location", 28),
    ];
    const PEOPLE: [Heading; 3] =
        [("person-name", 30), ("activity-function", 30), ("activity-partner", 30)];
    let facts = &visit.facts;
    let participants = facts.participants.map(|count| {
        voice
            .say("activity-participants-count", &[("count", count.into()), ("shown", count.into())])
    });
    let known = page
        .known()
        .wording("activity-title", &facts.title)
        .said("activity-direction", voice.term("activity-direction", facts.direction.word()))
        .said("report-when", voice.when(facts.since, facts.until))
        .said("activity-place", voice.name(facts.place, &visit.named))
        .said("activity-state", voice.term("activity-state", facts.state.word()))
        .wording("activity-purpose", &facts.purpose)
        .said("activity-participants", participants.unwrap_or_default());
    page.facts(known);
    let rows = facts.people.iter().map(|it| {
        let name = voice.name(it.person, &visit.named);
        Row::from(vec![
            Cell::text(if name.is_empty() { it.name.clone() } else { name }),
            Cell::text(voice.pick(&it.function)),
            Cell::text(voice.name(it.partner, &visit.named)),
        ])
    });
    page.table("report-briefing-delegation", &PEOPLE, rows.collect(), "report-none");
    let rows = facts.points.iter().map(|point| {
        let day = match point.day {
            Some(day) => Cell::Date(day),
            None => Cell::text(voice.get("activity-day-open")),
        };
        Row::from(vec![
            day,
            Cell::text(&point.time),
            Cell::text(voice.pick(&point.what)),
            Cell::text(&point.location),
        ])
    });
    page.table("report-briefing-programme", &POINTS, rows.collect(), "report-none");
}

/// What is due under what binds the partner and the office.
fn due(voice: &Voice<'_>, page: &mut Page<'_, '_>, relation: &Relation) -> Result<()> {
    let partner = &relation.partner;
    let ours: Vec<_> = partner
        .agreements
        .iter()
        .chain(&partner.exhibitions)
        .chain(&partner.activities)
        .map(|named| named.id)
        .collect();
    let day = voice.ask.day;
    let last = day.checked_add_months(chrono::Months::new(AHEAD)).unwrap_or(day);
    let ahead = DeadlineQuery {
        from: Some(PartialDate::day(day)),
        to: Some(PartialDate::day(last)),
        ..DeadlineQuery::default()
    };
    let overdue = DeadlineQuery { overdue: true, ..DeadlineQuery::default() };
    let mut dues = deadline::list(voice.conn, &overdue, day, ALL)?;
    for it in deadline::list(voice.conn, &ahead, day, ALL)? {
        if !dues.contains(&it) {
            dues.push(it);
        }
    }
    dues.retain(|it| {
        let owner = it.owner.as_ref().map(|owner| owner.id);
        owner == Some(partner.id) || ours.contains(&it.record.id)
    });
    deadlines::table(voice, page, voice.get("report-briefing-due"), &dues);
    Ok(())
}
