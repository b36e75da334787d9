//! Deadlines as a calendar file (iCalendar, RFC 5545) for the calendar everyone has.
//!
//! A deadline is a day and never an instant: `VALUE=DATE` with an exclusive end,
//! so that no time zone moves it and none runs into the next day. Its UID is that
//! of what it is about, and the sequence number that of the registry's last act:
//! a calendar that takes the file in again moves the events and adds none twice.

use chrono::{DateTime, Days, Duration, Utc};
use icalendar::{Alarm, Calendar, Component, Event, EventLike, Property};
use tawama_registry::deadline::{self, Deadline, DeadlineQuery, Rule};
use tawama_registry::{Connection, Part, PartialDate, Result, Stamp, Wording, change, office};

use crate::dates;
use crate::language::Language;
use crate::messages::Messages;
use crate::report::{Agenda, Happening};

/// How many hours before its day a task is called to mind: 9 o'clock a week before.
const BEFORE_A_TASK: i64 = 7 * 24 - 9;

/// The same for what happens: 9 o'clock the day before.
const BEFORE_AN_EVENT: i64 = 24 - 9;

/// The deadlines from `from` on, and the tasks that are overdue, as the text of a
/// calendar file in `language`.
///
/// # Errors
/// When the registry cannot be read.
pub fn calendar(
    conn: &Connection,
    from: PartialDate,
    language: Language,
    stamp: &Stamp,
) -> Result<String> {
    let messages = Messages::new(language);
    let all = Part { offset: 0, limit: u32::MAX };
    let ahead = DeadlineQuery { from: Some(from), ..DeadlineQuery::default() };
    let overdue = DeadlineQuery { overdue: true, ..DeadlineQuery::default() };
    let mut dues = deadline::list(conn, &ahead, stamp.today, all)?;
    for due in deadline::list(conn, &overdue, stamp.today, all)? {
        if !dues.contains(&due) {
            dues.push(due);
        }
    }
    let agenda = Agenda {
        sequence: change::latest(conn)?,
        happenings: dues.iter().filter_map(|due| happening(due, &messages)).collect(),
    };
    let name = office::get(conn)?.facts.name;
    Ok(text(name.pick(language.tag()).unwrap_or("Tawama"), &agenda, stamp.at))
}

/// What is to be done or happens, in a phrase: "Decide on the renewal", the
/// wording of a commitment, the step of an approval.
#[must_use]
pub fn phrase(due: &Deadline, messages: &Messages) -> String {
    let lang = messages.language().tag();
    match (due.rule, &due.step) {
        (Rule::Commitment | Rule::Milestone, _) => {
            due.what.pick(lang).unwrap_or_default().to_owned()
        }
        (Rule::Approval, Some(step)) => messages.term("agreement-approval", step),
        (rule, _) => messages.term("deadline-rule", rule.word()),
    }
}

/// What tells a deadline from others, where it is neither its phrase nor a place.
fn told_beside(due: &Deadline) -> Option<&Wording> {
    let in_the_phrase = matches!(due.rule, Rule::Commitment | Rule::Milestone | Rule::Approval);
    Some(&due.what).filter(|_| !in_the_phrase && !is_where(due.rule))
}

/// Whether what tells a deadline from others is a place.
fn is_where(rule: Rule) -> bool {
    matches!(
        rule,
        Rule::Installation | Rule::Opening | Rule::Closing | Rule::Dismantling | Rule::Shipment
    )
}

/// A deadline as a calendar takes it in; nothing for one without a day.
#[must_use]
pub fn happening(due: &Deadline, messages: &Messages) -> Option<Happening> {
    let language = messages.language();
    let first = due.stands_on?.earliest();
    // A span that is known only to the month would fill the whole of it.
    let exact = |date: Option<PartialDate>| date.and_then(PartialDate::exact);
    let last = match (exact(due.said), exact(due.until)) {
        (Some(_), Some(until)) if !due.task && until >= first => until,
        _ => first,
    };
    let record = due.record.name.pick(language.tag()).unwrap_or_default();
    let what = phrase(due, messages);
    let what = messages
        .say("deadline-in-calendar", &[("what", (&what).into()), ("record", record.into())]);
    let mut details = Vec::new();
    if let Some(said) = due.said.filter(|said| said.exact().is_none()) {
        let written = dates::written(said, language);
        details.push(messages.say("deadline-known-as", &[("day", (&written).into())]));
    }
    if let Some(owner) = &due.owner {
        let name = owner.name.pick(language.tag()).unwrap_or_default();
        details.push(messages.say("deadline-waits-for", &[("owner", name.into())]));
    }
    if let Some(what) = told_beside(due).and_then(|what| what.pick(language.tag())) {
        details.push(what.to_owned());
    }
    if let Some(hint) = due.record.hint.pick(language.tag()) {
        details.push(hint.to_owned());
    }
    let place = Some(&due.what).filter(|what| !what.is_blank() && is_where(due.rule));
    Some(Happening {
        uid: format!("{}-{}-{}@tawama", due.record.id, due.item, due.rule.word()),
        what,
        details,
        place: place.and_then(|what| what.pick(language.tag())).unwrap_or_default().to_owned(),
        first,
        last,
        task: due.task,
    })
}

/// Happenings as the text of a calendar file called `name`, written at `at`.
#[must_use]
pub fn text(name: &str, agenda: &Agenda, at: DateTime<Utc>) -> String {
    let mut calendar = Calendar::new();
    calendar.append_property(Property::new("PRODID", "-//Tawama//Tawama//EN"));
    calendar.name(name);
    calendar.append_property(Property::new("METHOD", "PUBLISH"));
    for happening in &agenda.happenings {
        calendar.push(event(happening, agenda.sequence, at));
    }
    // What would turn the rest of a line in the calendar that takes it in.
    calendar.to_string().replace(|letter| matches!(letter, '\u{202a}'..='\u{202e}'), "")
}

fn event(it: &Happening, sequence: u32, at: DateTime<Utc>) -> Event {
    let before = Duration::hours(if it.task { BEFORE_A_TASK } else { BEFORE_AN_EVENT });
    let mut alarm = Alarm::display(&it.what, -before);
    // The same happening has the same alarm: no clock is read and nothing is drawn by lot.
    alarm.uid(&format!("alarm-{}", it.uid)).timestamp(at);
    let mut event = Event::new();
    event
        .uid(&it.uid)
        .timestamp(at)
        .last_modified(at)
        .sequence(sequence)
        .summary(&it.what)
        .starts(it.first)
        .ends(it.last.checked_add_days(Days::new(1)).unwrap_or(it.last))
        .add_property("TRANSP", "TRANSPARENT")
        .alarm(alarm);
    if !it.details.is_empty() {
        event.description(&it.details.join("\n"));
    }
    if !it.place.is_empty() {
        event.location(&it.place);
    }
    event.done()
}
