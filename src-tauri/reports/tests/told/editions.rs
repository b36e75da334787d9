//! Every report in every language: it says all it should, in that language, and two editions
//! pair block for block.

use std::mem::discriminant;

use proptest::prelude::*;
use tawama_registry::agreement::{Event, EventKind, Renewal};
use tawama_registry::{Error, Kind};
use tawama_reports::Language;
use tawama_reports::report::{Ask, Block, Edition, ReportName, tell};

use crate::support::{Desk, add_city, ask, day, texts, twinning};

fn every(desk: &Desk) -> impl Iterator<Item = Ask> {
    ReportName::ALL.into_iter().map(|name| desk.asks(name))
}

#[test]
fn every_report_says_all_it_should_in_every_language() {
    let desk = Desk::sample();
    for ask in every(&desk) {
        for language in Language::ALL {
            for (public, hijri) in [(false, false), (true, true)] {
                let told = desk.tells(&Ask { language, public, hijri, ..ask.clone() });
                looks_whole(ask.name, &told.edition);
            }
        }
    }
}

/// No key instead of a message, no gap where something was to be put in, no heading with
/// nothing to say or nothing under it, no row that does not fit its table.
fn looks_whole(name: ReportName, edition: &Edition) {
    let key = |text: &str| {
        let rest = text.split_once('-').map(|(word, rest)| (word, rest.contains('-')));
        let sets = ["report", "agreement", "exhibition", "reason", "commitment", "activity"];
        rest.is_some_and(|(word, more)| sets.contains(&word) && more && !text.contains(' '))
    };
    for text in texts(edition) {
        assert!(!key(&text), "{name:?} {:?}: {text}", edition.language);
        assert!(!text.contains(['{', '\u{2068}', '\u{2069}']), "{name:?}: {text}");
    }
    assert!(!edition.title.trim().is_empty() && !edition.subtitle.is_blank());
    for (at, block) in edition.blocks.iter().enumerate() {
        match block {
            Block::Heading { text, level, .. } => {
                assert!(!text.is_blank(), "{name:?}: an empty heading");
                let under = match edition.blocks.get(at + 1) {
                    Some(Block::Heading { level: next, .. }) => next > level,
                    next => next.is_some(),
                };
                assert!(under, "{name:?}: nothing under {}", text.plain());
            }
            Block::Grid(grid) => {
                assert!(!grid.caption.trim().is_empty() && !grid.when_empty.trim().is_empty());
                assert!(grid.columns.iter().all(|column| !column.heading.trim().is_empty()));
                let rows = grid.rows.iter().map(|row| &row.cells).chain(&grid.total);
                for row in rows {
                    assert_eq!(row.len(), grid.columns.len(), "{name:?}: {}", grid.caption);
                }
            }
            Block::Facts(facts) => {
                for fact in facts {
                    assert!(!fact.lines.is_empty() && fact.lines.iter().all(|it| !it.is_blank()));
                }
            }
            Block::Chart(chart) => {
                for series in &chart.series {
                    assert_eq!(series.figures.len(), chart.categories.len());
                }
            }
            Block::Paragraph(_) | Block::Points(_) | Block::Strip(_) | Block::NewPage => {}
        }
    }
    let anchors = edition.blocks.iter().filter_map(|block| match block {
        Block::Heading { anchor, .. } => anchor.clone(),
        _ => None,
    });
    let anchors: Vec<String> = anchors.collect();
    let links = edition.blocks.iter().flat_map(|block| match block {
        Block::Grid(grid) => grid.rows.iter().filter_map(|row| row.link.clone()).collect(),
        _ => Vec::new(),
    });
    for link in links {
        let anchor = link.strip_prefix('#').unwrap();
        assert!(anchors.iter().any(|it| it == anchor), "{name:?}: {link} leads nowhere");
    }
}

/// The shape that both editions must have.
fn shape(block: &Block) -> Vec<usize> {
    match block {
        Block::Heading { level, .. } => vec![usize::from(*level)],
        Block::Points(points) => vec![points.len()],
        Block::Facts(facts) => facts.iter().map(|fact| fact.lines.len()).collect(),
        Block::Grid(grid) => vec![grid.columns.len(), grid.rows.len()],
        Block::Chart(chart) => vec![chart.categories.len(), chart.series.len()],
        Block::Strip(strip) => strip.lanes.iter().map(|lane| lane.spans.len()).collect(),
        Block::Paragraph(_) | Block::NewPage => Vec::new(),
    }
}

fn pair(name: ReportName, one: &Edition, other: &Edition) {
    assert_eq!(one.blocks.len(), other.blocks.len(), "{name:?}");
    for (a, b) in one.blocks.iter().zip(&other.blocks) {
        assert_eq!(discriminant(a), discriminant(b), "{name:?}");
        assert_eq!(shape(a), shape(b), "{name:?}: {a:?} {b:?}");
        // Rows stand in the same order: what is the same in every language is in the same place.
        if let (Block::Grid(a), Block::Grid(b)) = (a, b) {
            for (a, b) in a.rows.iter().zip(&b.rows) {
                assert_eq!(a.link, b.link);
                for (a, b) in a.cells.iter().zip(&b.cells) {
                    assert_eq!(discriminant(a), discriminant(b), "{name:?}: {a:?} {b:?}");
                }
            }
        }
    }
    assert_eq!(one.signature.is_some(), other.signature.is_some());
}

#[test]
fn two_editions_of_the_sample_pair_one_to_one() {
    let desk = Desk::sample();
    for ask in every(&desk) {
        for (language, other) in [
            (Language::Fr, Language::Ar),
            (Language::En, Language::Ar),
            (Language::Ar, Language::Fr),
        ] {
            let told = desk.tells(&Ask { language, other: Some(other), ..ask.clone() });
            pair(ask.name, &told.edition, told.other.as_ref().unwrap());
        }
    }
    let same = Ask { other: Some(Language::Fr), ..desk.asks(ReportName::InForce) };
    assert!(desk.tells(&same).other.is_none());
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(12))]
    #[test]
    fn two_editions_of_any_registry_pair_one_to_one(
        agreements in proptest::collection::vec(
            (2015_i32..2027, 1_u32..13, proptest::option::of(1_u32..72), 0_u8..3, 0_u8..4), 0..8),
        month in 1_u32..13, year in 2018_i32..2030,
    ) {
        let desk = Desk::empty();
        let home = desk.found(Kind::Partner, "Tanger");
        desk.does(|tx| {
            // Two names that sort one way in French and the other in Arabic.
            let others = [add_city(tx, "Zarqa", "JO")?, add_city(tx, "Agadir", "MA")?];
            for (at, (year, month, months, renewal, event)) in agreements.iter().enumerate() {
                let signed = format!("{year}-{month:02}");
                twinning(tx, &format!("R-{at}"), [home, others[at % 2]], &signed, |facts| {
                    facts.term.duration_months = *months;
                    if months.is_some() {
                        facts.term.renewal = Renewal::ALL[usize::from(*renewal)];
                        facts.term.notice_count = Some(3);
                    }
                    let kinds = [EventKind::Suspended, EventKind::Denounced, EventKind::Renewed];
                    facts.events.extend(kinds.get(usize::from(*event)).map(|kind| Event {
                        id: None,
                        kind: *kind,
                        day: "2026-05".parse().unwrap(),
                        note: String::new(),
                    }));
                })?;
            }
            Ok(())
        });
        let names = [
            ReportName::InForce, ReportName::List, ReportName::Ending, ReportName::Annual,
            ReportName::Register,
        ];
        for name in names {
            let mut ask = ask(name);
            ask.day = day(&format!("{year}-{month:02}-15"));
            ask.other = Some(Language::Ar);
            ask.selection.from = Some(day("2024-01-01"));
            ask.selection.until = Some(day("2028-12-31"));
            let told = desk.tells(&ask);
            looks_whole(name, &told.edition);
            pair(name, &told.edition, told.other.as_ref().unwrap());
        }
    }
}

#[test]
fn the_same_question_has_the_same_answer() {
    let desk = Desk::sample();
    for ask in every(&desk) {
        assert_eq!(desk.tells(&ask), desk.tells(&ask), "{:?}", ask.name);
    }
}

#[test]
fn what_is_not_chosen_or_gone_is_said() {
    let desk = Desk::sample();
    let refused = |ask: &Ask| desk.registry.read(|conn| tell(conn, ask)).unwrap_err();
    let codes = |error: Error| match error {
        Error::Invalid(problems) => problems.into_iter().map(|it| it.code).collect::<Vec<_>>(),
        other => panic!("{other:?}"),
    };
    assert_eq!(codes(refused(&ask(ReportName::Partner))), ["report-of-missing"]);
    assert_eq!(codes(refused(&ask(ReportName::Annual))), ["report-period-missing"]);
    let mut backwards = desk.asks(ReportName::Calendar);
    backwards.selection.until = Some(day("2024-01-01"));
    assert_eq!(codes(refused(&backwards)), ["report-ends-before"]);
    let mut gone = desk.asks(ReportName::Exhibition);
    gone.selection.of = Some(desk.found(Kind::Partner, "Al-Qods"));
    assert!(matches!(refused(&gone), Error::NotFound { kind: Kind::Exhibition, .. }));
}

#[test]
fn a_copy_for_the_public_holds_nothing_that_is_the_offices_own() {
    let desk = Desk::sample();
    for ask in every(&desk) {
        let private = texts(&desk.tells(&ask).edition);
        let public = texts(&desk.tells(&Ask { public: true, ..ask.clone() }).edition);
        for text in &public {
            assert!(!text.contains('@'), "{:?}: {text}", ask.name);
            for insured in ["valeur d’assurance", "valeurs assurées", "notes"] {
                assert!(!text.to_lowercase().contains(insured), "{:?}: {text}", ask.name);
            }
        }
        if ask.name == ReportName::LoanList {
            let value = |text: &String| text.contains("000,00");
            assert!(private.iter().any(value), "the sample has values: {private:?}");
            assert!(!public.iter().any(value));
        }
    }
}
