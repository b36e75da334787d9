//! The figures of the year, against a table worked out by hand.
//!
//! Tangier has, by its registry of 31 December 2025:
//!
//! | | with | signed | term | what became of it |
//! |---|---|---|---|---|
//! | A | Lyon (FR) | 2020-01-10 | 60 months, tacit for 12 | renewed on 2025-01-10 |
//! | B | Malaga (ES) | 2023-06-01 | 24 months, none | ran out on 2025-05-31 |
//! | C | Dakar (SN) | 2025-03-01 | open | in force |
//! | D | Lyon (FR) and Malaga (ES) | 2025 | open | in force |
//! | E | Dakar (SN) | 2019-05-05 | open | denounced on 2025-07-01 |
//! | F | Lyon (FR) | 2024-02-02 | 36 months, express | renewed by event only in 2027 |
//! | G | Malaga (ES) | 2026-02-01 | open | not yet signed |
//!
//! In force on 31 December 2024: A, B, E, F. Signed in 2025: C, D. Renewed: A. Ended: B, E. In force
//! on 31 December 2025: A, C, D, F. A year before: signed F; none renewed, none ended; in force on
//! the eve A, B, E.

use tawama_registry::activity::{
    self, ActivityFacts, ActivityKind, ActivityParty, ActivityRole, ActivityState, Direction,
};
use tawama_registry::agreement::{AgreementFacts, Event, EventKind, Party, PartyRole, Renewal};
use tawama_registry::money::{Amount, BudgetLine};
use tawama_registry::{Kind, Result, Tx, Wording};
use tawama_reports::Cell;
use tawama_reports::report::{Block, Edition, Grid, ReportName};

use crate::support::{Desk, add_city, ask, day, texts, twinning};

fn event(kind: EventKind, day: &str) -> Event {
    Event { id: None, kind, day: day.parse().unwrap(), note: String::new() }
}

fn term(months: u32, renewal: Renewal) -> impl FnOnce(&mut AgreementFacts) {
    move |facts| {
        facts.term.duration_months = Some(months);
        facts.term.renewal = renewal;
        facts.term.renewal_months = (renewal == Renewal::Tacit).then_some(12);
    }
}

fn fill(tx: &Tx<'_>, home: tawama_registry::Id) -> Result<()> {
    let lyon = add_city(tx, "Lyon", "FR")?;
    let malaga = add_city(tx, "Malaga", "ES")?;
    let dakar = add_city(tx, "Dakar", "SN")?;
    twinning(tx, "A", [home, lyon], "2020-01-10", term(60, Renewal::Tacit))?;
    twinning(tx, "B", [home, malaga], "2023-06-01", term(24, Renewal::None))?;
    twinning(tx, "C", [home, dakar], "2025-03-01", |facts| {
        facts.fields = vec!["culture".into(), "water".into()];
    })?;
    twinning(tx, "D", [home, lyon], "2025", |facts| {
        facts.parties.push(Party { partner: malaga, role: PartyRole::Signatory });
        facts.fields = vec!["culture".into()];
    })?;
    twinning(tx, "E", [home, dakar], "2019-05-05", |facts| {
        facts.events.push(event(EventKind::Denounced, "2025-07-01"));
    })?;
    twinning(tx, "F", [home, lyon], "2024-02-02", |facts| {
        term(36, Renewal::Express)(facts);
        facts.events.push(event(EventKind::Renewed, "2027-01-15"));
    })?;
    twinning(tx, "G", [home, malaga], "2026-02-01", |_| {})?;
    let visits = [
        (ActivityKind::OfficialVisit, Direction::Incoming, "2025-04-01", Some(6)),
        (ActivityKind::OfficialVisit, Direction::Outgoing, "2025-05-01", None),
        (ActivityKind::Training, Direction::Unstated, "2025-06-01", Some(20)),
        (ActivityKind::Training, Direction::Unstated, "2024-06-01", Some(15)),
        (ActivityKind::OfficialVisit, Direction::Incoming, "2026-01-02", Some(99)),
    ];
    for (kind, direction, since, participants) in visits {
        let mut facts = ActivityFacts::new(kind, Wording::of([("fr", since)]));
        facts.direction = direction;
        facts.state = ActivityState::Done;
        facts.since = since.parse().ok();
        facts.participants = participants;
        facts.parties.push(ActivityParty { partner: lyon, role: ActivityRole::Guest });
        for (currency, paid) in [("MAD", 150_000), ("EUR", 2_000)] {
            facts.budget.push(BudgetLine {
                id: None,
                heading: "Transport".into(),
                partner: Some(home),
                currency: currency.into(),
                planned: None,
                committed: None,
                paid: Some(Amount(paid)),
            });
        }
        activity::add(tx, &facts)?;
    }
    Ok(())
}

fn grid<'a>(edition: &'a Edition, caption: &str) -> &'a Grid {
    let grids = edition.blocks.iter().filter_map(|block| match block {
        Block::Grid(grid) => Some(grid),
        _ => None,
    });
    grids.into_iter().find(|grid| grid.caption == caption).unwrap()
}

/// The figures of a table, by what they are of: now, and a year before.
fn figures(edition: &Edition, caption: &str) -> Vec<(String, u32, u32)> {
    let rows = grid(edition, caption).rows.iter().map(|row| match &row.cells[..3] {
        [Cell::Text(what), Cell::Count(now), Cell::Count(before)] => (what.clone(), *now, *before),
        other => panic!("{other:?}"),
    });
    rows.collect()
}

#[test]
fn the_year_is_counted_as_by_hand() {
    let desk = Desk::empty();
    let home = desk.found(Kind::Partner, "Tanger");
    desk.does(|tx| fill(tx, home));
    let mut ask = ask(ReportName::Annual);
    ask.day = day("2025-12-31");
    ask.selection.from = Some(day("2025-01-01"));
    ask.selection.until = Some(day("2025-12-31"));
    let edition = desk.tells(&ask).edition;
    let told = |caption: &str| {
        let told = figures(&edition, caption);
        told.into_iter().filter(|(_, now, before)| now + before > 0).collect::<Vec<_>>()
    };
    let row = |what: &str, now, before| (what.to_owned(), now, before);
    assert_eq!(
        told("Mouvement des accords"),
        [
            row("En vigueur au début de la période", 4, 3),
            row("Signés", 2, 1),
            row("Reconduits", 1, 0),
            row("Terminés", 2, 0),
            row("En vigueur à la fin de la période", 4, 4),
        ]
    );
    // Each is set against what had been signed by its own day: A, B, E and F; all but G.
    let movement = grid(&edition, "Mouvement des accords");
    assert_eq!(movement.rows[0].cells[3], Cell::text("sur 4 accords signés à ce jour"));
    assert_eq!(movement.rows[4].cells[3], Cell::text("sur 6 accords signés à ce jour"));
    assert_eq!(
        told("Programme réalisé"),
        [
            row("Visites officielles reçues", 1, 0),
            row("Visites officielles effectuées", 1, 0),
            row("Formation", 1, 1),
            row("Participants", 26, 15),
        ]
    );
    let people = grid(&edition, "Programme réalisé").rows.last().unwrap();
    assert_eq!(people.cells[3], Cell::text("connus pour 2 sur 3"));
    assert!(edition.subtitle.plain().contains("accords signés depuis l’origine\u{a0}: 6"));

    let money = grid(&edition, "Dépenses par payeur et devise");
    let paid: Vec<&Cell> = money.rows.iter().map(|row| &row.cells[4]).collect();
    assert_eq!(
        paid,
        [&Cell::Amount(Amount(6_000), "EUR".into()), &Cell::Amount(Amount(450_000), "MAD".into())]
    );

    let charts: Vec<_> = edition
        .blocks
        .iter()
        .filter_map(|block| match block {
            Block::Chart(chart) => Some(chart),
            _ => None,
        })
        .collect();
    let chart = |title: &str| *charts.iter().find(|chart| chart.title == title).unwrap();
    let bars = |title: &str| {
        let chart = chart(title);
        let figures = chart.series.iter().map(|series| series.figures.clone());
        (chart.categories.clone(), figures.collect::<Vec<_>>())
    };
    let of = |figures: &[f64]| figures.iter().map(|it| Some(*it)).collect::<Vec<_>>();
    assert_eq!(
        bars("Accords par pays"),
        (
            vec!["France".into(), "Espagne".into(), "Sénégal".into()],
            vec![of(&[3.0, 1.0, 1.0]), of(&[1.0, 1.0, 1.0])]
        )
    );
    // D is with France and Spain: one continent, counted once.
    assert_eq!(
        bars("Accords par continent"),
        (vec!["Europe".into(), "Afrique".into()], vec![of(&[3.0, 1.0]), of(&[1.0, 1.0])])
    );
    assert_eq!(bars("Accords par domaine").1, [of(&[2.0, 1.0]), of(&[2.0, 1.0])]);
    assert!(chart("Accords par domaine").note.starts_with("Classés ici\u{a0}: 2 des 4 accords"));
    let years = chart("Accords signés par année");
    assert_eq!(years.categories.first().unwrap(), "2016");
    assert_eq!(years.series[0].figures.last().unwrap(), &Some(2.0));
}

#[test]
fn a_period_is_set_beside_the_one_before_and_never_beside_itself() {
    let desk = Desk::empty();
    let home = desk.found(Kind::Partner, "Tanger");
    desk.does(|tx| fill(tx, home));
    let mut ask = ask(ReportName::Annual);
    ask.day = day("2026-06-30");
    ask.selection.from = Some(day("2025-01-01"));
    ask.selection.until = Some(day("2026-12-31"));
    let edition = desk.tells(&ask).edition;
    // Up to the day: C, D and G; two years before, up to 30 June 2024: B and F.
    assert!(figures(&edition, "Mouvement des accords").contains(&("Signés".into(), 3, 2)));
    ask.selection.until = Some(day("2025-12-31"));
    assert_eq!(desk.tells(&ask).edition.title, "Rapport d’activité 2025");
    ask.selection.from = Some(day("2018-01-01"));
    ask.selection.until = Some(day("2018-12-31"));
    let said = texts(&desk.tells(&ask).edition);
    assert!(
        said.contains(&"Aucun accord n’a été signé pendant la période.".to_owned()),
        "{said:?}"
    );
    assert!(said.contains(&"Accords par pays\u{a0}: aucun accord à classer.".to_owned()));
}

#[test]
fn what_is_to_be_decided_stands_in_the_month_by_which_it_must_be() {
    let desk = Desk::empty();
    let home = desk.found(Kind::Partner, "Tanger");
    desk.does(|tx| {
        let lyon = add_city(tx, "Lyon", "FR")?;
        twinning(tx, "tacit", [home, lyon], "2023-06-15", |facts| {
            term(36, Renewal::Tacit)(facts);
            facts.term.notice_count = Some(3);
        })?;
        twinning(tx, "express", [home, lyon], "2024-03-20", term(24, Renewal::Express))?;
        twinning(tx, "open", [home, lyon], "2024-01-01", |_| {})?;
        twinning(tx, "later", [home, lyon], "2025-01-01", term(60, Renewal::None))
    });
    let mut ask = ask(ReportName::Ending);
    ask.day = day("2026-01-10");
    ask.selection.from = Some(day("2026-01-01"));
    ask.selection.until = Some(day("2026-12-31"));
    let edition = desk.tells(&ask).edition;
    let march = grid(&edition, "À décider en mars 2026");
    let told: Vec<Vec<String>> = march
        .rows
        .iter()
        .map(|row| row.cells.iter().flat_map(|cell| cell.lines(edition.language)).collect())
        .collect();
    assert_eq!(told[0][..3], ["14 mars 2026", "tacit", "tacit"]);
    assert_eq!(told[0][4], "Donner préavis ou laisser reconduire");
    assert_eq!(told[0][5], "14 juin 2026");
    assert_eq!(told[1][0], "19 mars 2026");
    assert_eq!(told[1][4], "Reconduire ou laisser prendre fin");
    assert!(told[1][6].contains("sauf reconduction expresse"), "{:?}", told[1]);
    assert_eq!(told.len(), 2);
    assert!(edition.subtitle.plain().ends_with("2 sur 4 accords en vigueur"));
}
