//! Whoever signs does not stand alone on the last page: the last lines of the report are with them,
//! however long it is.

use tawama_registry::agreement::{self, AgreementFacts, Instrument, Party, PartyRole, Renewal};
use tawama_registry::{Id, Kind, Op, Registry, Stamp, Tx, Wording, record, sample};
use tawama_reports::Language;
use tawama_reports::report::block::Row;
use tawama_reports::report::{
    Ask, Block, Edition, Fact, Grid, Line, Report, ReportName, Selection, tell,
};
use tawama_reports::{Cell, Column};

use crate::example;
use crate::look::printed;

const ALL: [(Language, Option<Language>); 4] = [
    (Language::Fr, None),
    (Language::Ar, None),
    (Language::En, None),
    (Language::Fr, Some(Language::Ar)),
];

/// What the last line of an edition says, of which something must be found on the last page.
fn last_words(edition: &Edition) -> Vec<String> {
    let cells = |cells: &[Cell]| -> Vec<String> {
        cells.iter().flat_map(|it| it.lines(edition.language)).collect()
    };
    let said = match edition.blocks.last().unwrap() {
        Block::Grid(grid) if grid.rows.is_empty() => vec![grid.when_empty.clone()],
        Block::Grid(grid) => match &grid.total {
            Some(total) => cells(total),
            None => cells(&grid.rows.last().unwrap().cells),
        },
        Block::Facts(facts) => facts.last().unwrap().lines.iter().map(Line::plain).collect(),
        Block::Paragraph(line) => vec![line.plain()],
        Block::Chart(chart) => cells(&chart.grid().rows.last().unwrap().cells),
        other => panic!("{other:?}"),
    };
    said.iter().flat_map(|it| it.split_whitespace()).map(str::to_owned).collect()
}

/// The letters of a word without their order: those that are joined on the page are taken from it
/// in the order in which they are drawn.
fn letters(word: &str) -> String {
    let mut letters: Vec<char> = word.chars().filter(|it| it.is_alphanumeric()).collect();
    letters.sort_unstable();
    letters.into_iter().collect()
}

/// Fails where the page with the signature has nothing else of the report.
fn is_closed(file: &str, called: &str, report: &Report) {
    let report = report.on_pages();
    let pdf = printed(file, &report);
    let text = pdf.text();
    let pages: Vec<&str> = text.split('\u{c}').filter(|page| !page.trim().is_empty()).collect();
    let last = pages.last().unwrap();
    let edition = &report.edition;
    let signature = edition.signature.as_ref().unwrap();
    let signed = if signature.function.is_empty() { &signature.name } else { &signature.function };
    let signed = letters(signed.split_whitespace().next_back().unwrap());
    let signs = |page: &&str| page.split_whitespace().any(|word| letters(word) == signed);
    let at = pages.iter().rposition(signs).unwrap();
    assert_eq!(at, pages.len() - 1, "{called}: they sign at the end");
    let words = last_words(edition);
    // The head of the page and its foot say what the report is, too.
    let around = [edition.title.as_str(), signature.function.as_str(), signature.name.as_str()];
    let own = words.iter().filter(|word| !around.iter().any(|it| it.contains(word.as_str())));
    let own: Vec<&String> = own.collect();
    assert!(!own.is_empty(), "{called}: {words:?}");
    let shown: Vec<String> = last.split_whitespace().map(letters).collect();
    let found = own.iter().filter(|word| shown.contains(&letters(word))).count();
    assert!(found * 2 >= own.len(), "{called}, page {}: of {own:?} in\n{last}", pages.len());
}

#[test]
fn whoever_signs_is_with_the_last_lines_of_whatever_comes_last() {
    for (language, other) in ALL {
        for rows in (4..=34).step_by(3) {
            let said = |at: usize| Line::kept(format!("mot{at} {}", "autre ".repeat(at % 3 * 9)));
            let facts = |_| {
                let fact = |at| Fact { label: format!("Fait {at}"), lines: vec![said(at)] };
                vec![Block::Facts((0..rows).map(fact).collect())]
            };
            let lines = |_| (0..rows).map(|at| Block::Paragraph(said(at))).collect();
            let table = |full: bool, total: bool| {
                move |_| {
                    let row = |at: usize| {
                        let long = if full { "cellule ".repeat(9) } else { String::new() };
                        let cells = [format!("rang{at}"), format!("valeur{at} {long}")];
                        Row::from(cells.map(Cell::Text).to_vec())
                    };
                    let total = total.then(|| ["Somme", "Fin"].map(Cell::text).to_vec());
                    vec![Block::Grid(Grid {
                        caption: "Tableau".to_owned(),
                        sheet: "T".to_owned(),
                        columns: vec![Column::new("Rang", 10), Column::new("Valeur", 44)],
                        rows: (0..rows).map(row).collect(),
                        total,
                        part: None,
                        when_empty: "rien".to_owned(),
                    })]
                }
            };
            let of = |what: &str, report: &Report| {
                is_closed(
                    "closing-blocks",
                    &format!("{rows} {what} {language:?} {other:?}"),
                    report,
                );
            };
            of("facts", &example::with(ReportName::Agreement, language, other, facts));
            of("paragraphs", &example::with(ReportName::Annual, language, other, lines));
            for (full, total) in [(false, false), (true, false), (false, true)] {
                let blocks = table(full, total);
                of("rows", &example::with(ReportName::InForce, language, other, blocks));
            }
        }
    }
}

fn stamp() -> Stamp {
    Stamp {
        actor: "test".into(),
        at: "2026-03-15T12:00:00Z".parse().unwrap(),
        today: "2026-03-15".parse().unwrap(),
    }
}

fn twinning(tx: &Tx<'_>, number: usize, parties: [Id; 2]) -> tawama_registry::Result<Id> {
    let title = Wording::of([("fr", "Convention de jumelage"), ("ar", "اتفاقية توأمة")]);
    let mut facts =
        AgreementFacts::new(Instrument::TwinningAgreement, &format!("R-{number}"), title);
    facts.parties = parties.map(|partner| Party { partner, role: PartyRole::Signatory }).to_vec();
    facts.signed = "2025-05-10".parse().ok();
    facts.term.duration_months = Some(36);
    facts.term.renewal = Renewal::Tacit;
    agreement::add(tx, &facts)
}

#[test]
fn whoever_signs_a_report_of_a_registry_is_with_its_last_lines() {
    let folder = tempfile::tempdir().unwrap();
    let registry = sample::seed(&folder.path().join("s.tawama"), "fr", &stamp()).unwrap();
    let found = |registry: &Registry, kind, word| {
        registry.read(|conn| record::find(conn, word, &[kind], "fr", 1)).unwrap()[0].id
    };
    let parties =
        [found(&registry, Kind::Partner, "Tanger"), found(&registry, Kind::Partner, "Qods")];
    let names = ReportName::ALL.into_iter().filter(|name| {
        // Those of one record say the same however many agreements there are.
        name.offer().of.is_none() && *name != ReportName::Register
    });
    let names: Vec<ReportName> = names.collect();
    for number in 0..12_usize {
        registry
            .write(&stamp(), Op::Add(Kind::Agreement), |tx| {
                twinning(tx, number * 2, parties)?;
                twinning(tx, number * 2 + 1, parties)
            })
            .unwrap();
        let of_one = [
            (ReportName::Agreement, Some(Kind::Agreement)),
            (ReportName::LoanList, Some(Kind::Exhibition)),
        ];
        let of_one = of_one.into_iter().filter(|_| number == 0);
        let asked = names.iter().map(|name| (*name, None)).chain(of_one);
        for ((name, of), (language, other)) in
            asked.flat_map(|it| ALL.into_iter().map(move |languages| (it, languages)))
        {
            let ask = Ask {
                selection: Selection {
                    of: of.map(|kind| found(&registry, kind, "")),
                    from: "2025-01-01".parse().ok(),
                    until: "2025-12-31".parse().ok(),
                    ..Selection::default()
                },
                other,
                ..Ask::new(name, stamp().today, language)
            };
            let report = registry.read(|conn| tell(conn, &ask)).unwrap();
            if report.edition.signature.is_some() {
                is_closed(
                    "closing-told",
                    &format!("{name:?} of {number} {language:?} {other:?}"),
                    &report,
                );
            }
        }
    }
}
