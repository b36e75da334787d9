//! What is due in a period, week by week: first what should have been done already, then each
//! week with its days, then what has no day yet.
//!
//! Deadlines are derived from the facts as they stand now: this is the office's sheet for the
//! weeks to come. What is past is told by the other reports.

use chrono::{Days, NaiveDate, Weekday};
use tawama_registry::deadline::{self, Deadline, DeadlineQuery, Rule};
use tawama_registry::{Kind, PartialDate, Result, change};

use super::super::block::Row;
use super::super::{Agenda, Line, Part};
use super::Told;
use super::in_force::ALL;
use super::page::{Heading, Page};
use super::voice::{Voice, count};
use crate::calendar;
use crate::table::Cell;

const COLUMNS: [Heading; 5] = [
    ("report-when", 16),
    ("report-due-what", 36),
    ("report-due-about", 40),
    ("report-due-for", 26),
    ("report-due-until", 16),
];

pub(super) fn tell(voice: &Voice<'_>) -> Result<Told> {
    let (from, until) = voice.ask.period()?;
    let day = voice.ask.day;
    let overdue = DeadlineQuery { overdue: true, ..DeadlineQuery::default() };
    let ahead = DeadlineQuery {
        from: Some(PartialDate::day(from)),
        to: Some(PartialDate::day(until)),
        ..DeadlineQuery::default()
    };
    let undated = DeadlineQuery { undated: true, ..DeadlineQuery::default() };
    let overdue = deadline::list(voice.conn, &overdue, day, ALL)?;
    let mut ahead = deadline::list(voice.conn, &ahead, day, ALL)?;
    ahead.retain(|it| !overdue.contains(it));
    let undated = deadline::list(voice.conn, &undated, day, ALL)?;

    let mut page = Page::new(voice);
    let named = |caption: String, which: Cell| {
        let by = voice.column("report-due-part", 18);
        (caption, Part { whole: voice.get("report-due-title"), by, which })
    };
    let without = |key: &str| named(voice.get(key), Cell::text(voice.get(key)));
    page.section(2, "report-due-overdue");
    part(voice, &mut page, without("report-due-overdue"), &overdue);
    let number = count(ahead.len());
    let happenings =
        overdue.iter().chain(&ahead).filter_map(|it| calendar::happening(it, &voice.plain));
    let agenda = Agenda { sequence: change::latest(voice.conn)?, happenings: happenings.collect() };
    if ahead.is_empty() {
        page.says("report-due-none", &[]);
    }
    for (monday, due) in by_week(ahead, from) {
        let sunday = monday.checked_add_days(Days::new(6)).unwrap_or(monday);
        let days = voice.days(Some(PartialDate::day(monday)), Some(PartialDate::day(sunday)));
        let name = voice.say("report-due-week", &[("days", (&days).into())]);
        page.heading(2, Line::kept(&name), None);
        part(voice, &mut page, named(name, Cell::Date(PartialDate::day(monday))), &due);
    }
    page.section(2, "report-due-undated");
    part(voice, &mut page, without("report-due-undated"), &undated);

    let period = voice.period((from, until));
    let args = [
        ("period", (&period).into()),
        ("count", number.into()),
        ("overdue", count(overdue.len()).into()),
    ];
    Ok(Told {
        title: voice.get("report-due-title"),
        subtitle: voice.line("report-due-count", &args),
        blocks: page.into_blocks(),
        agenda: Some(agenda),
    })
}

/// Deadlines as a table.
pub(super) fn table(voice: &Voice<'_>, page: &mut Page<'_, '_>, caption: String, of: &[Deadline]) {
    page.named_table(caption, &COLUMNS, rows(voice, of), "report-due-none");
}

/// Deadlines as a table that is a part of all.
fn part(
    voice: &Voice<'_>,
    page: &mut Page<'_, '_>,
    (caption, part): (String, Part),
    of: &[Deadline],
) {
    page.part_table(caption, part, &COLUMNS, rows(voice, of), "report-due-none");
}

fn rows(voice: &Voice<'_>, of: &[Deadline]) -> Vec<Row> {
    let row = |due: &Deadline| {
        // Exhibitions are told apart by their theme and items of the programme by their day, which
        // would stand in every row; agreements by their reference.
        let hint = match due.record.kind {
            Kind::Exhibition | Kind::Activity => String::new(),
            _ => voice.pick(&due.record.hint),
        };
        let about = [voice.pick(&due.record.name), hint].into_iter().filter(|it| !it.is_empty());
        // Which of several: the venue that opens, the permit that expires, the lender.
        let in_the_phrase = matches!(due.rule, Rule::Commitment | Rule::Milestone);
        let permit = due.step.as_deref().filter(|_| due.rule == Rule::PermitExpiry);
        let which = [
            calendar::phrase(due, &voice.plain),
            permit.map(|kind| voice.term("exhibition-permit", kind)).unwrap_or_default(),
            if in_the_phrase { String::new() } else { voice.pick(&due.what) },
        ];
        Row::from(vec![
            Cell::date(due.look_to),
            Cell::list(which.into_iter().filter(|it| !it.is_empty()).collect()),
            Cell::list(about.collect()),
            Cell::text(due.owner.as_ref().map(|it| voice.pick(&it.name)).unwrap_or_default()),
            // What is over on its day goes on no further.
            Cell::date(due.until.filter(|until| Some(*until) != due.look_to)),
        ])
    };
    of.iter().map(row).collect()
}

/// Deadlines by the Monday of their week; what began before the period stands in its first.
fn by_week(mut dues: Vec<Deadline>, from: NaiveDate) -> Vec<(NaiveDate, Vec<Deadline>)> {
    let first = |due: &Deadline| due.stands_on.map(|it| it.earliest().max(from));
    dues.sort_by_key(first);
    let mut weeks: Vec<(NaiveDate, Vec<Deadline>)> = Vec::new();
    for due in dues {
        let Some(day) = first(&due) else { continue };
        let monday = day.week(Weekday::Mon).checked_first_day().unwrap_or(day);
        match weeks.last_mut() {
            Some((week, group)) if *week == monday => group.push(due),
            _ => weeks.push((monday, vec![due])),
        }
    }
    weeks
}
