//! The calendar of exhibitions and visits in a period: a strip of time, then month by month what
//! begins in it.
//!
//! A leg of an exhibition stands from its opening to its closing; what is only known to the
//! month is drawn over the whole of it and marked as not settled. What was called off is left out;
//! what has no day is counted in the note. Days are dates and never instants.

use chrono::NaiveDate;
use tawama_registry::activity::{self, ActivityQuery, ActivityState};
use tawama_registry::exhibition::{self, ExhibitionQuery, ExhibitionSort, ExhibitionState};
use tawama_registry::{Id, PartialDate, Result, change};

use super::super::block::Row;
use super::super::strip::{Lane, Span, Strip};
use super::super::{Agenda, Block, Happening, Line};
use super::Told;
use super::in_force::ALL;
use super::months;
use super::page::{Heading, Page};
use super::voice::{Voice, count};
use crate::table::Cell;

const COLUMNS: [Heading; 5] = [
    ("report-when", 28),
    ("report-what", 22),
    ("report-title", 44),
    ("activity-place", 28),
    ("activity-state", 16),
];

/// Something that happens in the period.
struct Event {
    uid: String,
    lane: Id,
    title: String,
    kind: String,
    place: String,
    state: String,
    since: PartialDate,
    until: PartialDate,
}

impl Event {
    fn first(&self) -> NaiveDate {
        self.since.earliest()
    }

    fn last(&self) -> NaiveDate {
        self.until.latest().max(self.first())
    }
}

pub(super) fn tell(voice: &Voice<'_>) -> Result<Told> {
    let (from, until) = voice.ask.period()?;
    let (mut events, mut undated) = exhibitions(voice)?;
    let (visits, more) = programme(voice)?;
    events.extend(visits);
    undated += more;
    events.retain(|it| it.first() <= until && it.last() >= from);
    events.sort_by(|a, b| (a.first(), a.last(), &a.uid).cmp(&(b.first(), b.last(), &b.uid)));

    let number = count(events.len());
    let period = voice.period((from, until));
    let args =
        [("period", (&period).into()), ("count", number.into()), ("undated", undated.into())];
    let subtitle = voice.line("report-calendar-count", &args);
    let agenda = Agenda {
        sequence: change::latest(voice.conn)?,
        happenings: events.iter().map(happening).collect(),
    };
    let mut page = Page::new(voice);
    page.push(Block::Strip(Strip {
        title: voice.say("report-calendar-strip", &[("period", (&period).into())]),
        note: voice.say("report-calendar-note", &args),
        told: told(voice, &events),
        from,
        until,
        lanes: lanes(&events),
    }));
    if events.is_empty() {
        page.says("report-calendar-none", &[]);
    }
    // What began before the period stands in its first month.
    let dated = events.into_iter().map(|it| (it.first().max(from), it)).collect();
    for (month, group) in months::by_month(dated) {
        let name = months::named(voice, month);
        page.heading(2, Line::kept(&name), None);
        let rows = group.iter().map(|it| Row::from(cells(voice, it)));
        let caption = voice.say("report-calendar-month", &[("month", (&name).into())]);
        let part = months::part(voice, "report-calendar-title", month);
        page.part_table(caption, part, &COLUMNS, rows.collect(), "report-none");
    }
    Ok(Told {
        title: voice.get("report-calendar-title"),
        subtitle,
        blocks: page.into_blocks(),
        agenda: Some(agenda),
    })
}

/// The legs of exhibitions, and how many have no day yet.
fn exhibitions(voice: &Voice<'_>) -> Result<(Vec<Event>, u32)> {
    let query = ExhibitionQuery {
        sort: ExhibitionSort::Opens,
        descending: false,
        ..ExhibitionQuery::all(voice.order())
    };
    let (mut events, mut undated) = (Vec::new(), 0);
    for row in exhibition::list(voice.conn, &query, ALL)? {
        if matches!(row.state, ExhibitionState::Cancelled | ExhibitionState::Idea) {
            continue;
        }
        let show = exhibition::get(voice.conn, row.id)?;
        for leg in &show.facts.legs {
            let Some(opens) = leg.opens.or(leg.closes) else {
                undated += 1;
                continue;
            };
            events.push(Event {
                uid: format!("{}-{}-leg@tawama", show.id, leg.id.unwrap_or(show.id)),
                lane: show.id,
                title: voice.pick(&show.facts.title),
                kind: voice.get("exhibition-one"),
                place: voice.name(leg.venue, &show.named),
                state: voice.term("exhibition-state", show.facts.state.word()),
                since: opens,
                until: leg.closes.unwrap_or(opens),
            });
        }
    }
    Ok((events, undated))
}

/// The items of the programme, and how many have no day yet.
fn programme(voice: &Voice<'_>) -> Result<(Vec<Event>, u32)> {
    let (mut events, mut undated) = (Vec::new(), 0);
    for row in activity::list(voice.conn, &ActivityQuery::all(voice.order()), ALL)? {
        if row.state == ActivityState::Cancelled {
            continue;
        }
        let Some(since) = row.since.or(row.until) else {
            undated += 1;
            continue;
        };
        events.push(Event {
            uid: format!("{}-activity@tawama", row.id),
            lane: row.id,
            title: voice.pick(&row.title),
            kind: voice.term("activity-kind", row.kind.word()),
            place: voice.pick(&row.place),
            state: voice.term("activity-state", row.state.word()),
            since,
            until: row.until.unwrap_or(since),
        });
    }
    Ok((events, undated))
}

fn happening(event: &Event) -> Happening {
    Happening {
        uid: event.uid.clone(),
        what: event.title.clone(),
        details: vec![event.kind.clone(), event.state.clone()],
        place: event.place.clone(),
        first: event.first(),
        last: event.last(),
        task: false,
    }
}

/// A lane for each exhibition and each item of the programme, in the order of their first days.
fn lanes(events: &[Event]) -> Vec<Lane> {
    let mut lanes: Vec<(Id, Lane)> = Vec::new();
    for event in events {
        let settled = event.since.exact().is_some() && event.until.exact().is_some();
        let label = if event.place.is_empty() { event.kind.clone() } else { event.place.clone() };
        let span = Span { label, first: event.first(), last: event.last(), settled };
        match lanes.iter_mut().find(|(id, _)| *id == event.lane) {
            Some((_, lane)) => lane.spans.push(span),
            None => lanes.push((
                event.lane,
                Lane { label: event.title.clone(), spans: vec![span], link: None },
            )),
        }
    }
    lanes.into_iter().map(|(_, lane)| lane).collect()
}

/// The strip in a sentence.
fn told(voice: &Voice<'_>, events: &[Event]) -> String {
    let each = events.iter().map(|it| {
        let days = voice.days(Some(it.since), Some(it.until));
        voice.say("report-pair", &[("one", (&it.title).into()), ("other", (&days).into())])
    });
    let all: Vec<String> = each.collect();
    if all.is_empty() {
        voice.get("report-calendar-none")
    } else {
        all.join(voice.language.list_separator())
    }
}

fn cells(voice: &Voice<'_>, event: &Event) -> Vec<Cell> {
    vec![
        Cell::text(voice.days(Some(event.since), Some(event.until))),
        Cell::text(&event.kind),
        Cell::text(&event.title),
        Cell::text(&event.place),
        Cell::text(&event.state),
    ]
}
