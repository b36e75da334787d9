//! A register can be as long as its registry: row by row it says what it says as a whole, and on
//! pages it is told agreement by agreement.

use std::io::Cursor;

use calamine::{Reader, Xlsx};
use tawama_reports::report::{Ask, Block, ReportName, book, plain};
use tawama_reports::{Cell, Language};

use crate::support::{Desk, ask, day, texts};

fn asks() -> impl Iterator<Item = Ask> {
    let of = |language, other, name| Ask { language, other, ..ask(name) };
    let both = [ReportName::Register, ReportName::List].map(|name| {
        [
            of(Language::Fr, None, name),
            of(Language::Ar, Some(Language::Fr), name),
            // Before anything was signed there is nothing to tell.
            Ask { day: day("2020-01-01"), ..of(Language::En, None, name) },
        ]
    });
    both.into_iter().flatten()
}

/// Every sheet of a workbook with its cells.
fn sheets(bytes: Vec<u8>) -> Vec<(String, Vec<Vec<String>>)> {
    let mut book: Xlsx<_> = calamine::open_workbook_from_rs(Cursor::new(bytes)).unwrap();
    let cells = |range: calamine::Range<calamine::Data>| -> Vec<Vec<String>> {
        range.rows().map(|row| row.iter().map(ToString::to_string).collect()).collect()
    };
    book.worksheets().into_iter().map(|(name, range)| (name, cells(range))).collect()
}

#[test]
fn a_register_that_is_written_row_by_row_is_the_one_that_is_told() {
    let desk = Desk::sample();
    for ask in asks() {
        let told = desk.tells(&ask);
        let mut text = Vec::new();
        desk.registry.read(|conn| plain::register(conn, &ask, &mut text)).unwrap();
        assert_eq!(text, plain::csv(&told, ask.between()));
        let mut workbook = Cursor::new(Vec::new());
        desk.registry.read(|conn| book::register(conn, &ask, &mut workbook)).unwrap();
        let workbook = workbook.into_inner();
        assert_eq!(sheets(workbook.clone()), sheets(book::bytes(&told).unwrap()));
        let mut again = Cursor::new(Vec::new());
        desk.registry.read(|conn| book::register(conn, &ask, &mut again)).unwrap();
        assert!(again.into_inner() == workbook, "the same bytes every time");
    }
}

#[test]
fn on_pages_a_register_is_told_agreement_by_agreement() {
    let desk = Desk::sample();
    let told = desk.tells(&Ask { other: Some(Language::Ar), ..ask(ReportName::Register) });
    let pages = told.on_pages();
    let other = pages.other.as_ref().unwrap();
    assert_eq!(pages.edition.blocks.len(), other.blocks.len());
    for (block, fellow) in pages.edition.blocks.iter().zip(&other.blocks) {
        match (block, fellow) {
            (Block::Facts(facts), Block::Facts(others)) => {
                assert_eq!(facts.len(), others.len(), "they stand beside each other");
                assert!(facts.iter().chain(others).all(|it| !it.lines.is_empty()));
            }
            (Block::Grid(grid), _) => panic!("{} columns", grid.columns.len()),
            _ => {}
        }
    }
    let Some(Block::Heading { text, .. }) = pages.edition.blocks.first() else {
        panic!("an agreement has a heading")
    };
    assert!(text.plain().starts_with("TNG-2025-001 · "), "{}", text.plain());
    // What is said as a table is said on pages, but for what is blank.
    let paged = texts(&pages.edition);
    let table = texts(&told.edition).into_iter().skip(2);
    let headings: Vec<String> = match &told.edition.blocks[0] {
        Block::Grid(grid) => grid.columns.iter().map(|it| it.heading.clone()).collect(),
        _ => panic!("a register is a table"),
    };
    for text in table.filter(|it| !it.is_empty() && !headings.contains(it)) {
        let caption = text == told.edition.title || text == "Rien n’est consigné.";
        assert!(caption || paged.iter().any(|it| it.contains(&text)), "{text}");
    }
    // A table that paper is wide enough for stays one, without what only a workbook has room for.
    for name in [ReportName::InForce, ReportName::List] {
        let told = desk.tells(&ask(name));
        let paged = told.on_pages();
        let (Block::Grid(whole), Block::Grid(kept)) =
            (&told.edition.blocks[0], &paged.edition.blocks[0])
        else {
            panic!("{name:?} begins with its table")
        };
        let said = |at: usize| whole.rows.iter().any(|row| row.cells[at] != Cell::Blank);
        let columns = whole.columns.iter().enumerate().filter(|(at, it)| !it.roomy && said(*at));
        assert_eq!(columns.count(), kept.columns.len(), "those in which something is said");
        assert!(kept.columns.len() < whole.columns.len() && kept.rows.len() == whole.rows.len());
        assert!(kept.rows.iter().all(|row| row.cells.len() == kept.columns.len()));
        assert_eq!(told.edition.blocks[1..], paged.edition.blocks[1..]);
        assert_eq!(*paged.on_pages(), *paged);
    }
}
