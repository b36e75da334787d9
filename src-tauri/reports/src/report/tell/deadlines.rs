//! What is due in a period, week by week: first what should have been done already, then each
//! week with its days, then what has no day yet.
//!
//! Deadlines are derived from the facts as they stand now: this is the office's sheet for the
//! weeks to come. What is past is told by the other reports.

use chrono::{Days, NaiveDate, Weekday};
use tawama_registry::deadline::{self, Deadline, DeadlineQuery};
use tawama_registry::{PartialDate, Result, change};

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
    let part = |caption: String, which: Cell| {
        let by = voice.column("report-due-part", 18);
        (caption, Part { whole: voice.get("report-due-title"), by, which })
    };
    let named = |key: &str| part(voice.get(key), Cell::text(voice.get(key)));
    page.section(2, "report-due-overdue");
    week(voice, &mut page, named("report-due-overdue"), &overdue);
    let number = count(ahead.len());
    let happenings =
        overdue.iter().chain(&ahead).filter_map(|it| calendar::happening(it, &voice.plain));
    let agenda = Agenda { sequence: change::latest(voice.conn)?, happenings: happenings.collect() };
    if ahead.is_empty() {
        page.says("report-due-none", &[]);
    }
    for (monday, due) in by_week(ahead) {
        let sunday = monday.checked_add_days(Days::new(6)).unwrap_or(monday);
        let days = voice.days(Some(PartialDate::day(monday)), Some(PartialDate::day(sunday)));
        let name = voice.say("report-due-week", &[("days", (&days).into())]);
        page.heading(2, Line::kept(&name), None);
        week(voice, &mut page, part(name, Cell::Date(PartialDate::day(monday))), &due);
    }
    page.section(2, "report-due-undated");
    week(voice, &mut page, named("report-due-undated"), &undated);

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
fn week(
    voice: &Voice<'_>,
    page: &mut Page<'_, '_>,
    (caption, part): (String, Part),
    of: &[Deadline],
) {
    page.part_table(caption, part, &COLUMNS, rows(voice, of), "report-due-none");
}

fn rows(voice: &Voice<'_>, of: &[Deadline]) -> Vec<Row> {
    let row = |due: &Deadline| {
        let record = voice.pick(&due.record.name);
        let hint = voice.pick(&due.record.hint);
        // What tells items of the programme apart is their day.
        let hint = hint.parse::<PartialDate>().map_or(hint, |day| voice.date(day));
        let about = [record, hint].into_iter().filter(|it| !it.is_empty());
        Row::from(vec![
            Cell::date(due.said.or(due.day)),
            Cell::text(calendar::phrase(due, &voice.plain)),
            Cell::list(about.collect()),
            Cell::text(due.owner.as_ref().map(|it| voice.pick(&it.name)).unwrap_or_default()),
            Cell::date(due.until),
        ])
    };
    of.iter().map(row).collect()
}

/// Deadlines by the Monday of their week.
fn by_week(dues: Vec<Deadline>) -> Vec<(NaiveDate, Vec<Deadline>)> {
    let mut weeks: Vec<(NaiveDate, Vec<Deadline>)> = Vec::new();
    for due in dues {
        let Some(day) = due.day.map(PartialDate::earliest) else { continue };
        let monday = day.week(Weekday::Mon).checked_first_day().unwrap_or(day);
        match weeks.last_mut() {
            Some((week, group)) if *week == monday => group.push(due),
            _ => weeks.push((monday, vec![due])),
        }
    }
    weeks
}
