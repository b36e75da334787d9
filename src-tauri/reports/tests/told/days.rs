//! A past day reads as it read then, whatever came later.

use tawama_registry::agreement::{self, Commitment, CommitmentState, Event, EventKind, Renewal};
use tawama_registry::{Kind, Op, Wording};
use tawama_reports::Language;
use tawama_reports::report::{Ask, ReportName};

use crate::support::{Desk, add_city, ask, day, stamp_on, texts, twinning};

fn owed(what: &str, due: &str, yearly: bool) -> Commitment {
    Commitment {
        id: None,
        wording: Wording::of([("fr", what)]),
        clause: String::new(),
        owed_by: None,
        due: due.parse().ok(),
        yearly,
        field: None,
        state: CommitmentState::Open,
        settled: None,
        kept: Vec::new(),
        note: String::new(),
    }
}

#[test]
fn a_past_day_reads_as_it_read_then() {
    let desk = Desk::empty();
    let home = desk.found(Kind::Partner, "Tanger");
    let (lyon, twin) = desk.does(|tx| {
        let lyon = add_city(tx, "Lyon", "FR")?;
        let twin = twinning(tx, "A", [home, lyon], "2024-02-01", |facts| {
            facts.term.duration_months = Some(24);
            facts.term.renewal = Renewal::Express;
            facts.term.notice_count = Some(3);
            facts.commitments =
                vec![owed("Exposition", "2026-06", false), owed("Visite", "2024-06", true)];
        })?;
        Ok((lyon, twin))
    });
    let then = |name: ReportName| {
        let mut ask = Ask { day: day("2025-12-01"), ..ask(name) };
        ask.selection.of = match name {
            ReportName::Agreement => Some(twin),
            _ => Some(lyon),
        };
        ask.selection.from = Some(day("2025-01-01"));
        ask.selection.until = Some(day("2026-12-31"));
        desk.tells(&ask)
    };
    let names = [
        ReportName::InForce,
        ReportName::Ending,
        ReportName::Annual,
        ReportName::Agreement,
        ReportName::Partner,
        ReportName::Register,
    ];
    let before: Vec<_> = names.into_iter().map(then).collect();

    let later = stamp_on("2027-06-01");
    desk.registry
        .write(&later, Op::Edit(Kind::Agreement), |tx| {
            let found = agreement::get(tx, twin, tx.today())?;
            let mut facts = found.facts;
            for (kind, on) in [
                (EventKind::Renewed, "2026-01-20"),
                (EventKind::Suspended, "2026-06-01"),
                (EventKind::Denounced, "2027-01-01"),
            ] {
                let day = on.parse().unwrap();
                facts.events.push(Event { id: None, kind, day, note: "later".into() });
            }
            facts.commitments[0].state = CommitmentState::Kept;
            facts.commitments[1].kept = vec!["2026-06".parse().unwrap()];
            agreement::save(tx, twin, found.version, &facts)?;
            twinning(tx, "B", [home, lyon], "2026-03-01", |facts| facts.parent = Some(twin))
        })
        .unwrap();
    for (name, before) in names.into_iter().zip(before) {
        assert_eq!(then(name), before, "{name:?}");
    }
    let mut now = Ask { day: day("2027-06-01"), ..ask(ReportName::Agreement) };
    now.selection.of = Some(twin);
    let now = texts(&desk.tells(&now).edition);
    assert!(now.iter().any(|text| text.contains("later")));
    assert!(now.iter().any(|text| text == "Tenu"), "{now:?}");
}

#[test]
fn a_hijri_date_stands_beside_the_other_where_it_is_wished() {
    let desk = Desk::sample();
    let said = |language, hijri| {
        let ask = Ask { language, hijri, ..desk.asks(ReportName::Agreement) };
        texts(&desk.tells(&ask).edition)
    };
    let holds = |texts: &[String], text: &str| texts.iter().any(|it| it == text);
    assert!(holds(&said(Language::Fr, false), "1er février 2025"));
    assert!(holds(&said(Language::Fr, true), "1er février 2025 (2 chaabane 1446 H)"));
    assert!(holds(&said(Language::Ar, true), "1 فبراير 2025 (2 شعبان 1446 هـ)"));
    let note = |texts: &[String]| texts.iter().any(|it| it.contains("Oumm al-Qoura"));
    assert!(note(&said(Language::Fr, true)) && !note(&said(Language::Fr, false)));
}

#[test]
fn what_is_due_within_a_month_stands_in_its_last_week_and_an_open_decision_in_that_of_its_last_day()
{
    let desk = Desk::empty();
    let home = desk.found(Kind::Partner, "Tanger");
    desk.does(|tx| {
        let lyon = add_city(tx, "Lyon", "FR")?;
        twinning(tx, "A", [home, lyon], "2024-07-01", |facts| {
            facts.term.duration_months = Some(24);
            facts.term.renewal = Renewal::Express;
            facts.commitments = vec![owed("Exposition", "2026-05", false)];
        })
    });
    let mut ask = ask(ReportName::Deadlines);
    ask.day = day("2026-05-04");
    ask.selection.from = Some(day("2026-05-04"));
    ask.selection.until = Some(day("2026-12-31"));
    let report = desk.tells(&ask);
    let said = texts(&report.edition);
    let under = |what: &str| {
        let at = said.iter().position(|text| text == what).unwrap();
        said[..at].iter().rev().find(|text| text.starts_with("Semaine ")).unwrap().clone()
    };
    assert_eq!(under("Exposition"), "Semaine du 25 au 31 mai 2026");
    // It could be decided since months, and can be until the term ends.
    assert_eq!(under("Décider de la reconduction"), "Semaine du 29 juin au 5 juillet 2026");
    let days = report.edition.agenda.unwrap().happenings;
    let decision = days.iter().find(|it| it.what.starts_with("Décider")).unwrap();
    assert_eq!(decision.first, day("2026-06-30"));
}
