//! What one party to an exhibition must do: its days, its tasks, its loans, its share of the
//! money, in whatever language it reads.
//!
//! A task is a party's when it answers for it; one that names no party is the home party's
//! when it is ours, every other party's when it is theirs, and everyone's when it is both's.

use tawama_registry::exhibition::balance::Share;
use tawama_registry::exhibition::milestone::{Milestone, Side};
use tawama_registry::exhibition::object::LentObject;
use tawama_registry::money::Total;
use tawama_registry::{Connection, Error, Id, Kind, Result, office};

use super::Telling;
use crate::language::Language;
use crate::table::{Cell, Table};

const DATES: [(&str, u16); 6] = [
    ("exhibition-venue", 34),
    ("exhibition-install", 18),
    ("exhibition-opens", 18),
    ("exhibition-closes", 18),
    ("exhibition-dismantled", 20),
    ("report-party-on-the-spot", 26),
];

const TASKS: [(&str, u16); 5] = [
    ("report-party-task", 44),
    ("report-party-due", 18),
    ("report-party-turn", 16),
    ("report-party-contact", 26),
    ("report-party-done", 18),
];

const LOANS: [(&str, u16); 8] = [
    (super::loans::NUMBER, 14),
    (super::loans::TITLE, 34),
    (super::loans::PIECES, 8),
    (super::loans::VALUE, 16),
    (super::loans::CURRENCY, 10),
    (super::loans::SINCE, 14),
    (super::loans::UNTIL, 14),
    (super::loans::TRANSPORT, 26),
];

const MONEY: [(&str, u16); 5] = [
    ("report-party-heading", 34),
    (super::loans::CURRENCY, 10),
    ("report-party-planned", 16),
    ("report-party-committed", 16),
    ("report-party-paid", 16),
];

/// What a party must do for an exhibition.
#[derive(Debug, Clone, PartialEq)]
pub struct PartySheet {
    /// The language it is in.
    pub language: Language,
    /// The exhibition.
    pub exhibition: String,
    /// The party.
    pub party: String,
    /// What it is: one sentence.
    pub title: String,
    /// Whose it is: the office.
    pub owner: String,
    /// A name for its file, without extension.
    pub file_name: String,
    /// Days, tasks, loans, money: those that are empty are there, and say so in their caption.
    pub tables: Vec<Table>,
}

/// What the party `partner` must do for the exhibition `id`.
///
/// # Errors
/// [`Error::NotFound`] when there is no such exhibition, or the party is none of its.
pub fn party_sheet(
    conn: &Connection,
    id: Id,
    partner: Id,
    language: Language,
) -> Result<PartySheet> {
    let telling = Telling::new(conn, id, language)?;
    let facts = &telling.exhibition.facts;
    let is_party = facts.parties.iter().any(|party| party.partner == partner)
        || facts.objects.iter().any(|object| object.lender == Some(partner));
    if !is_party {
        return Err(Error::NotFound { kind: Kind::Partner, id: partner });
    }
    let home = office::get(conn)?.facts.home;
    let (exhibition, party) = (telling.title(), telling.name(Some(partner)));
    let args = [("party", (&party).into()), ("exhibition", (&exhibition).into())];
    Ok(PartySheet {
        language,
        title: telling.say("report-party-title", &args),
        owner: telling.owner.clone(),
        file_name: telling.messages.get("report-party-file"),
        tables: vec![
            dates(&telling),
            tasks(&telling, partner, home == Some(partner)),
            loans(&telling, partner),
            money_of(&telling, partner),
        ],
        exhibition,
        party,
    })
}

/// A table of the sheet, called by the messages that begin with `called`.
fn section(
    telling: &Telling,
    called: &str,
    columns: &[(&str, u16)],
    rows: Vec<Vec<Cell>>,
) -> Table {
    let count = u32::try_from(rows.len()).unwrap_or(u32::MAX);
    telling.table(
        telling.messages.get(called),
        telling.say(&format!("{called}-count"), &[("count", count.into())]),
        telling.messages.get("report-party-file"),
        columns,
        rows,
    )
}

fn dates(telling: &Telling) -> Table {
    let legs = telling.legs();
    let rows = telling.exhibition.facts.legs.iter().map(|leg| {
        let name = leg.id.and_then(|id| legs.get(&id).cloned()).unwrap_or_default();
        vec![
            Cell::text(name),
            Cell::date(leg.install),
            Cell::date(leg.opens),
            Cell::date(leg.closes),
            Cell::date(leg.dismantled),
            Cell::text(telling.someone(&leg.responsible)),
        ]
    });
    section(telling, "report-party-dates", &DATES, rows.collect())
}

/// Whether a task is this party's.
fn is_of(milestone: &Milestone, partner: Id, is_home: bool) -> bool {
    match (milestone.partner, milestone.side) {
        (Some(named), Side::Ours | Side::Theirs) => named == partner,
        (_, Side::Both) => true,
        (None, Side::Ours) => is_home,
        (None, Side::Theirs) => !is_home,
    }
}

fn tasks(telling: &Telling, partner: Id, is_home: bool) -> Table {
    let all = telling.exhibition.facts.milestones.iter();
    let mut tasks: Vec<&Milestone> = all.filter(|it| is_of(it, partner, is_home)).collect();
    tasks.sort_by_key(|it| {
        it.due.map_or((true, chrono::NaiveDate::MAX), |due| (false, due.latest()))
    });
    let rows = tasks.into_iter().map(|it| {
        let both = it.side == Side::Both;
        let turn = if both { "report-party-both" } else { "report-party-own" };
        vec![
            Cell::text(telling.pick(&it.title)),
            Cell::date(it.due),
            Cell::text(telling.messages.get(turn)),
            Cell::text(telling.someone(&it.contact)),
            Cell::date(it.done),
        ]
    });
    section(telling, "report-party-tasks", &TASKS, rows.collect())
}

fn loans(telling: &Telling, partner: Id) -> Table {
    let own = |object: &&LentObject| object.lender == Some(partner);
    let rows = telling.exhibition.facts.objects.iter().filter(own).map(|object| {
        vec![
            Cell::text(&object.number),
            Cell::text(telling.pick(&object.title)),
            Cell::Count(object.pieces),
            Cell::amount(object.value, object.currency.as_deref()),
            Cell::text(object.currency.clone().unwrap_or_default()),
            Cell::date(object.since),
            Cell::date(object.until),
            Cell::text(&object.transport),
        ]
    });
    section(telling, "report-party-loans", &LOANS, rows.collect())
}

/// The lines of the budget that the party bears, what they come to in each currency, and its
/// share of the whole where that is known.
fn money_of(telling: &Telling, partner: Id) -> Table {
    let amount = |amount, currency: &str| Cell::amount(Some(amount), Some(currency));
    let lines = telling.exhibition.facts.budget.iter().filter(|line| line.partner == Some(partner));
    let mut rows: Vec<Vec<Cell>> = lines
        .map(|line| {
            let cell = |it| Cell::amount(it, Some(&line.currency));
            vec![
                Cell::text(&line.heading),
                Cell::text(&line.currency),
                cell(line.planned),
                cell(line.committed),
                cell(line.paid),
            ]
        })
        .collect();
    let count = u32::try_from(rows.len()).unwrap_or(u32::MAX);
    let balance = &telling.exhibition.balance;
    let totals: Vec<&Total> =
        balance.totals.iter().filter(|total| total.partner == Some(partner)).collect();
    for total in totals {
        let currency = total.currency.as_str();
        rows.push(vec![
            Cell::text(telling.messages.get("report-party-total")),
            Cell::text(currency),
            amount(total.planned, currency),
            amount(total.committed, currency),
            amount(total.paid, currency),
        ]);
    }
    let share = balance.shares.iter().find(|share| share.partner == Some(partner));
    if let Some(Share { sum, part: Some(part), .. }) = share {
        let percent = format!("{}.{}", part / 10, part % 10);
        let label = telling.say("report-party-share", &[("percent", (&percent).into())]);
        rows.push(vec![
            Cell::text(label),
            Cell::text(&sum.currency),
            amount(sum.planned, &sum.currency),
            amount(sum.committed, &sum.currency),
            amount(sum.paid, &sum.currency),
        ]);
    }
    // The lines are counted, and not what they come to.
    let mut table = section(telling, "report-party-money", &MONEY, rows);
    table.caption = telling.say("report-party-money-count", &[("count", count.into())]);
    table
}
