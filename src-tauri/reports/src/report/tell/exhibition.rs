//! The dossier of an exhibition: what it shows and for whom, where and when, who works on it,
//! which objects travel how and under which papers, what it costs and who bears that, what is to
//! be done by when, and what in the plan still clashes.
//!
//! A copy for the public is without money, what objects are worth, how they are carried and
//! secured, and without the office's remarks.

use tawama_registry::exhibition::conflict::Conflict;
use tawama_registry::exhibition::people::Someone;
use tawama_registry::exhibition::{self, Exhibition};
use tawama_registry::{Id, PartialDate, Result, change};

use super::super::block::Row;
use super::super::{Agenda, Happening, Line};
use super::Told;
use super::loan_list;
use super::page::{Heading, Page};
use super::voice::Voice;
use crate::table::Cell;

pub(super) fn tell(voice: &Voice<'_>) -> Result<Told> {
    let show = exhibition::get(voice.conn, voice.ask.of()?)?;
    let mut page = Page::new(voice);
    page.section(2, "exhibition-about");
    about(voice, &mut page, &show);
    legs(voice, &mut page, &show);
    people(voice, &mut page, &show);
    loan_list::tables(voice, &mut page)?;
    if !voice.ask.public {
        carried(voice, &mut page, &show);
        papers(voice, &mut page, &show);
        money(voice, &mut page, &show);
    }
    milestones(voice, &mut page, &show);
    if !voice.ask.public {
        page.section(2, "exhibition-conflicts");
        let open = show.conflicts.iter().filter(|it| it.is_open());
        page.points(open.map(|it| conflict(voice, &show, it)).collect(), "report-no-conflicts");
    }
    page.section(2, "exhibition-outcome");
    let known = page
        .known()
        .wording("exhibition-outcome-press", &show.facts.outcome.press)
        .wording("exhibition-outcome-evaluation", &show.facts.outcome.evaluation)
        .wording("exhibition-outcome-lessons", &show.facts.outcome.lessons);
    page.facts(known);
    if !voice.ask.public {
        page.section(2, "exhibition-notes");
        page.text(&show.facts.notes);
    }
    let day = voice.date(PartialDate::day(voice.ask.day));
    let state = voice.term("exhibition-state", show.facts.state.word());
    Ok(Told {
        title: voice.pick(&show.facts.title),
        subtitle: voice.line(
            "report-exhibition-stands",
            &[("state", (&state).into()), ("day", (&day).into())],
        ),
        blocks: page.into_blocks(),
        agenda: Some(Agenda {
            sequence: change::latest(voice.conn)?,
            happenings: happenings(voice, &show),
        }),
    })
}

fn about(voice: &Voice<'_>, page: &mut Page<'_, '_>, show: &Exhibition) {
    let facts = &show.facts;
    let parties = facts.parties.iter().map(|it| {
        let name = voice.name(Some(it.partner), &show.named);
        let role = voice.term("exhibition-role", it.role.word());
        voice.line("report-role", &[("name", (&name).into()), ("role", (&role).into())])
    });
    let agreements =
        facts.agreements.iter().map(|id| Line::kept(voice.name(Some(*id), &show.named)));
    let carried = show.owed.iter().filter(|it| facts.commitments.contains(&it.id));
    let known = page
        .known()
        .wordings("exhibition-title", &facts.title)
        .wording("exhibition-theme", &facts.theme)
        .wording("exhibition-concept", &facts.concept)
        .said("exhibition-heritage", voice.term("exhibition-heritage", facts.heritage.word()))
        .said("exhibition-state", voice.term("exhibition-state", facts.state.word()))
        .lines("exhibition-parties", parties.collect())
        .said("exhibition-responsible", someone(voice, show, &facts.responsible))
        .lines("exhibition-sheet-under", agreements.collect())
        .lines(
            "commitment-carried-out",
            carried.map(|it| Line::kept(voice.pick(&it.wording))).collect(),
        );
    page.facts(known);
}

fn legs(voice: &Voice<'_>, page: &mut Page<'_, '_>, show: &Exhibition) {
    const COLUMNS: [Heading; 8] = [
        ("exhibition-venue", 30),
        ("exhibition-install", 14),
        ("exhibition-ceremony", 14),
        ("exhibition-opens", 14),
        ("exhibition-closes", 14),
        ("exhibition-dismantled", 14),
        ("exhibition-leg-responsible", 22),
        ("exhibition-visitors", 12),
    ];
    page.section(2, "exhibition-legs");
    let rows = show.facts.legs.iter().map(|leg| {
        let venue = voice.name(leg.venue, &show.named);
        let none = || voice.get("exhibition-no-venue");
        Row::from(vec![
            Cell::text(if venue.is_empty() { none() } else { venue }),
            Cell::date(leg.install),
            Cell::date(leg.ceremony),
            Cell::date(leg.opens),
            Cell::date(leg.closes),
            Cell::date(leg.dismantled),
            Cell::text(someone(voice, show, &leg.responsible)),
            leg.visitors.map_or(Cell::Blank, Cell::Count),
        ])
    });
    page.table("exhibition-legs", &COLUMNS, rows.collect(), "report-none");
}

fn people(voice: &Voice<'_>, page: &mut Page<'_, '_>, show: &Exhibition) {
    const COLUMNS: [Heading; 3] =
        [("exhibition-person", 30), ("exhibition-role", 24), ("exhibition-partner", 30)];
    page.section(2, "exhibition-people");
    let rows = show.facts.people.iter().map(|it| {
        Row::from(vec![
            Cell::text(someone(voice, show, &it.who)),
            Cell::text(voice.term("exhibition-person-role", it.role.word())),
            Cell::text(voice.name(it.partner, &show.named)),
        ])
    });
    page.table("exhibition-people", &COLUMNS, rows.collect(), "report-none");
}

/// How the objects travel.
fn carried(voice: &Voice<'_>, page: &mut Page<'_, '_>, show: &Exhibition) {
    const COLUMNS: [Heading; 8] = [
        ("exhibition-shipment-from", 24),
        ("exhibition-shipment-to", 24),
        ("exhibition-shipment-leaves", 14),
        ("exhibition-shipment-arrives", 14),
        ("exhibition-shipment-carrier", 22),
        ("exhibition-courier", 22),
        ("exhibition-shipment-customs", 20),
        ("activity-state", 14),
    ];
    page.section(2, "exhibition-shipments");
    let stop = |stop: &exhibition::shipment::Stop| {
        let venue = voice.name(stop.venue, &show.named);
        if venue.is_empty() { stop.place.clone() } else { venue }
    };
    let mut shipments: Vec<_> = show.facts.shipments.iter().collect();
    shipments.sort_by_key(|it| (it.leaves.is_none(), it.leaves));
    let rows = shipments.into_iter().map(|it| {
        Row::from(vec![
            Cell::text(stop(&it.from)),
            Cell::text(stop(&it.to)),
            Cell::date(it.leaves),
            Cell::date(it.arrives),
            Cell::text(&it.carrier),
            Cell::text(someone(voice, show, &it.courier)),
            Cell::text(voice.term("exhibition-customs", it.customs.word())),
            Cell::text(voice.term("exhibition-shipment", it.state.word())),
        ])
    });
    page.table("exhibition-shipments", &COLUMNS, rows.collect(), "report-none");
}

/// The permits, whose expiry is a hard stop, and the insurance.
fn papers(voice: &Voice<'_>, page: &mut Page<'_, '_>, show: &Exhibition) {
    const PERMITS: [Heading; 6] = [
        ("exhibition-permit", 24),
        ("exhibition-permit-authority", 28),
        ("exhibition-permit-reference", 18),
        ("activity-state", 14),
        ("exhibition-permit-granted", 14),
        ("exhibition-permit-expires", 14),
    ];
    const INSURANCE: [Heading; 4] = [
        ("exhibition-insurer", 28),
        ("exhibition-policy", 20),
        ("exhibition-insurance-days", 28),
        ("exhibition-excess", 18),
    ];
    page.section(2, "exhibition-permits");
    let rows = show.facts.permits.iter().map(|it| {
        Row::from(vec![
            Cell::text(voice.term("exhibition-permit", it.kind.word())),
            Cell::text(voice.pick(&it.authority)),
            Cell::text(&it.reference),
            Cell::text(voice.term("exhibition-permit-state", it.state.word())),
            Cell::date(it.granted),
            Cell::date(it.expires),
        ])
    });
    page.table("exhibition-permits", &PERMITS, rows.collect(), "report-none");
    page.section(2, "exhibition-insurance");
    let rows = show.facts.insurance.iter().map(|it| {
        Row::from(vec![
            Cell::text(&it.insurer),
            Cell::text(&it.policy),
            Cell::text(voice.days(it.since, it.until)),
            Cell::text(&it.excess),
        ])
    });
    page.table("exhibition-insurance", &INSURANCE, rows.collect(), "report-none");
}

/// What it costs by heading, and what each party bears: shares only where every amount can be
/// told in one currency.
fn money(voice: &Voice<'_>, page: &mut Page<'_, '_>, show: &Exhibition) {
    const LINES: [Heading; 6] = [
        ("report-party-heading", 34),
        ("report-payer", 28),
        ("report-object-currency", 10),
        ("report-party-planned", 16),
        ("report-party-committed", 16),
        ("report-party-paid", 16),
    ];
    const SHARES: [Heading; 6] = [
        ("report-payer", 30),
        ("report-object-currency", 10),
        ("report-party-planned", 16),
        ("report-party-committed", 16),
        ("report-party-paid", 16),
        ("report-share", 10),
    ];
    let payer = |id: Option<Id>| match id {
        Some(_) => voice.name(id, &show.named),
        None => voice.get("exhibition-share-nobody"),
    };
    page.section(2, "exhibition-whole");
    let rows = show.facts.budget.iter().map(|it| {
        let amount = |amount| Cell::amount(amount, Some(&it.currency));
        Row::from(vec![
            Cell::text(&it.heading),
            Cell::text(payer(it.partner)),
            Cell::text(&it.currency),
            amount(it.planned),
            amount(it.committed),
            amount(it.paid),
        ])
    });
    page.table("report-budget", &LINES, rows.collect(), "report-none");
    let balance = &show.balance;
    let rows = balance.shares.iter().map(|share| {
        let amount = |amount| Cell::Amount(amount, share.sum.currency.clone());
        let part = share.part.map(|part| {
            let percent = crate::numbers::figure(f64::from(part) / 10.0, voice.language);
            voice.say("report-percent", &[("percent", (&percent).into())])
        });
        Row::from(vec![
            Cell::text(payer(share.partner)),
            Cell::text(&share.sum.currency),
            amount(share.sum.planned),
            amount(share.sum.committed),
            amount(share.sum.paid),
            Cell::text(part.unwrap_or_default()),
        ])
    });
    let total = balance.whole.as_ref().map(|whole| {
        let amount = |amount| Cell::Amount(amount, whole.currency.clone());
        vec![
            Cell::text(voice.get("report-total")),
            Cell::text(&whole.currency),
            amount(whole.planned),
            amount(whole.committed),
            amount(whole.paid),
            Cell::Blank,
        ]
    });
    let caption = voice.get("exhibition-shares");
    page.sum_table(caption, &SHARES, rows.collect(), total, "report-none");
    let without: Vec<Line> = balance
        .without_rate
        .iter()
        .map(|from| {
            let to = show.facts.currency.clone().unwrap_or_default();
            voice.line("exhibition-rate-missing", &[("from", from.into()), ("to", (&to).into())])
        })
        .collect();
    if !without.is_empty() {
        page.points(without, "report-none");
    }
    // What is told in one currency can be worked out again.
    let rates = show.facts.rates.iter().filter_map(|it| {
        let rate = it.number()?.normalize().to_string();
        let rate = crate::numbers::exact(&rate, voice.language);
        let day = voice.date(it.day);
        let (from, to) = (it.from.as_str().into(), it.to.as_str().into());
        let args = [("from", from), ("rate", (&rate).into()), ("to", to), ("day", (&day).into())];
        Some(voice.line("report-rate", &args))
    });
    let rates: Vec<Line> = rates.collect();
    if !rates.is_empty() {
        let known = page.known().lines("exhibition-rates", rates);
        page.facts(known);
    }
}

fn milestones(voice: &Voice<'_>, page: &mut Page<'_, '_>, show: &Exhibition) {
    const COLUMNS: [Heading; 5] = [
        ("exhibition-milestone", 40),
        ("exhibition-milestone-due", 14),
        ("exhibition-milestone-side", 16),
        ("exhibition-milestone-contact", 26),
        ("exhibition-milestone-done", 14),
    ];
    page.section(2, "exhibition-milestones");
    let mut milestones: Vec<_> = show.facts.milestones.iter().collect();
    milestones.sort_by_key(|it| (it.due.is_none(), it.due));
    let rows = milestones.into_iter().map(|it| {
        Row::from(vec![
            Cell::text(voice.pick(&it.title)),
            Cell::date(it.due),
            Cell::text(voice.term("exhibition-side", it.side.word())),
            Cell::text(someone(voice, show, &it.contact)),
            Cell::date(super::agreement::by(voice.ask.day, it.done)),
        ])
    });
    page.table("exhibition-milestones", &COLUMNS, rows.collect(), "report-none");
}

/// A conflict: what it is, and the days of both sides.
fn conflict(voice: &Voice<'_>, show: &Exhibition, it: &Conflict) -> Line {
    let what = voice.term("exhibition-conflict", it.kind.word());
    let sides = it.sides.iter().map(|side| {
        let leg = show.facts.legs.iter().find(|leg| leg.id.is_some() && leg.id == side.item);
        let name = match leg {
            Some(leg) => voice.name(leg.venue, &show.named),
            None => voice.name(Some(side.record), &show.named),
        };
        let days = voice.days(side.since, side.until);
        match name.is_empty() {
            true => days,
            false => {
                voice.say("report-pair", &[("one", (&name).into()), ("other", (&days).into())])
            }
        }
    });
    let sides: Vec<String> = sides.filter(|side| !side.is_empty()).collect();
    let days = sides.join(voice.language.list_separator());
    let key = if it.certain { "report-conflict" } else { "report-conflict-possible" };
    voice.line(key, &[("what", (&what).into()), ("days", (&days).into())])
}

fn someone(voice: &Voice<'_>, show: &Exhibition, someone: &Someone) -> String {
    let name = voice.name(someone.person, &show.named);
    if name.is_empty() { someone.name.clone() } else { name }
}

/// The days of the legs and of what is still to be done.
fn happenings(voice: &Voice<'_>, show: &Exhibition) -> Vec<Happening> {
    let title = voice.pick(&show.facts.title);
    let named = |what: &str| {
        voice.say("deadline-in-calendar", &[("what", what.into()), ("record", (&title).into())])
    };
    let legs = show.facts.legs.iter().filter_map(|leg| {
        let opens = leg.opens?;
        Some(Happening {
            uid: format!("{}-{}-leg@tawama", show.id, leg.id.unwrap_or(show.id)),
            what: title.clone(),
            details: vec![voice.term("exhibition-state", show.facts.state.word())],
            place: voice.name(leg.venue, &show.named),
            first: opens.earliest(),
            last: leg.closes.unwrap_or(opens).latest().max(opens.earliest()),
            task: false,
        })
    });
    let tasks = show.facts.milestones.iter().filter(|it| it.done.is_none()).filter_map(|it| {
        let due = it.due?;
        Some(Happening {
            uid: format!("{}-{}-milestone@tawama", show.id, it.id.unwrap_or(show.id)),
            what: named(&voice.pick(&it.title)),
            details: vec![voice.term("exhibition-side", it.side.word())],
            place: String::new(),
            first: due.earliest(),
            last: due.earliest(),
            task: true,
        })
    });
    legs.chain(tasks).collect()
}
