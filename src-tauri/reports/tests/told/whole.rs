//! What pages tell part by part is one table for those who calculate with it.

use std::io::Cursor;

use calamine::{Data, Reader, Xlsx};
use tawama_registry::Kind;
use tawama_registry::agreement::Renewal;
use tawama_reports::Language;
use tawama_reports::csv::Separator;
use tawama_reports::report::plain::csv;
use tawama_reports::report::{Ask, Block, Report, ReportName, book};

use crate::support::{Desk, add_city, day, twinning};

/// The rows of all tables of a report, on paper.
fn told(report: &Report) -> usize {
    let grids = report.edition.blocks.iter().filter_map(|block| match block {
        Block::Grid(grid) => Some(grid.rows.len()),
        _ => None,
    });
    grids.sum()
}

/// Reads back the one table that the report is as a workbook and as a CSV: every row of every part,
/// under one line of headings. Answers its first column.
fn is_one_table(report: &Report) -> Vec<String> {
    let rows = told(report);
    let mut workbook: Xlsx<_> = Xlsx::new(Cursor::new(book::bytes(report).unwrap())).unwrap();
    let names = workbook.sheet_names();
    assert_eq!(names.len(), 2, "what is said and one table: {names:?}");
    let sheet = workbook.worksheet_range(&names[1]).unwrap();
    let cells: Vec<&[Data]> = sheet.rows().skip(2).collect();
    assert_eq!(cells.len(), 1 + rows, "{cells:?}");
    let text = String::from_utf8(csv(report, Separator::Semicolon)).unwrap();
    let lines: Vec<&str> = text.trim_start_matches('\u{feff}').lines().collect();
    assert_eq!(lines.len(), cells.len(), "{text}");
    let first = |line: &&str| line.split(';').next().unwrap().to_owned();
    assert_eq!(first(&lines[0]), cells[0][0].to_string());
    cells.iter().map(|row| row[0].to_string()).collect()
}

#[test]
fn months_are_one_table() {
    let desk = Desk::sample();
    let told = is_one_table(&desk.tells(&desk.asks(ReportName::Calendar)));
    assert_eq!(told[0], "Mois");
    assert!(told.contains(&"février 2027".to_owned()), "{told:?}");

    let desk = Desk::empty();
    let home = desk.found(Kind::Partner, "Tanger");
    desk.does(|tx| {
        let lyon = add_city(tx, "Lyon", "FR")?;
        for (name, signed) in [("A", "2024-06-10"), ("B", "2024-05-10"), ("C", "2024-05-20")] {
            twinning(tx, name, [home, lyon], signed, |facts| {
                facts.term.duration_months = Some(24);
                facts.term.renewal = Renewal::None;
            })?;
        }
        Ok(())
    });
    let told = is_one_table(&desk.tells(&desk.asks(ReportName::Ending)));
    assert_eq!(told, ["Mois", "mai 2026", "mai 2026", "juin 2026"]);
}

#[test]
fn weeks_and_what_is_in_none_are_one_table() {
    let desk = Desk::sample();
    let ask = Ask { day: day("2026-12-01"), ..desk.asks(ReportName::Deadlines) };
    let told = is_one_table(&desk.tells(&ask));
    assert_eq!(told[0], "Semaine du");
    assert!(told.len() > 10, "{told:?}");
}

#[test]
fn weeks_are_days_and_what_has_none_is_told_in_words() {
    let desk = Desk::sample();
    let report = desk.tells(&Ask {
        day: day("2026-12-01"),
        language: Language::En,
        ..desk.asks(ReportName::Deadlines)
    });
    let text = String::from_utf8(csv(&report, Separator::Comma)).unwrap();
    let weeks: Vec<&str> = text.lines().skip(1).filter_map(|line| line.split(',').next()).collect();
    let mut days = weeks.iter().filter(|week| week.starts_with("20")).peekable();
    assert!(days.peek().is_some(), "{text}");
    for week in days {
        let monday: chrono::NaiveDate = week.parse().unwrap();
        assert_eq!(chrono::Datelike::weekday(&monday), chrono::Weekday::Mon, "{week}");
    }
    assert!(weeks.iter().any(|week| ["Overdue", "Without a date"].contains(week)), "{text}");
}
