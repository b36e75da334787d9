//! A report as a workbook, as plain text and as days, each read with another library.

use std::collections::BTreeSet;
use std::io::{Cursor, Read};

use calamine::{Data, Reader, Xlsx};
use calcard::icalendar::{ICalendar, ICalendarComponentType, ICalendarProperty, ICalendarValue};
use tawama_reports::Language;
use tawama_reports::csv::{Separator, plain};
use tawama_reports::report::block::Row;
use tawama_reports::report::plain::csv;
use tawama_reports::report::{Block, Report, book, days};
use tawama_reports::table::Cell;

use crate::fixture::{HOSTILE, report, shown};

const ALL: [(Language, Option<Language>); 5] = [
    (Language::Fr, None),
    (Language::Ar, None),
    (Language::En, None),
    (Language::Fr, Some(Language::Ar)),
    (Language::En, Some(Language::Ar)),
];

fn written(report: &Report) -> Vec<u8> {
    let bytes = book::bytes(report).unwrap();
    let second = report.other.as_ref().map(|it| format!("-{}", it.language.tag()));
    let name = format!("book-{}{}.xlsx", report.edition.language.tag(), second.unwrap_or_default());
    shown(&name, &bytes);
    bytes
}

/// The parts of a workbook's package whose names begin so.
fn parts(bytes: &[u8], prefix: &str) -> Vec<String> {
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).unwrap();
    let names: Vec<String> = archive
        .file_names()
        .map(|name| name.unwrap().into_owned())
        .filter(|name| name.starts_with(prefix))
        .collect();
    names
        .iter()
        .map(|name| {
            let mut text = String::new();
            archive.by_name(name).unwrap().read_to_string(&mut text).unwrap();
            text
        })
        .collect()
}

#[test]
fn each_table_has_a_sheet_with_typed_cells_filters_and_its_direction() {
    for (language, other) in ALL {
        let bytes = written(&report(language, other));
        let mut book: Xlsx<_> = Xlsx::new(Cursor::new(bytes.clone())).unwrap();
        let names = book.sheet_names();
        let editions = if other.is_some() { 2 } else { 1 };
        assert_eq!(names.len(), 4 * editions, "words, two tables, charts: {names:?}");
        let lower: BTreeSet<String> = names.iter().map(|name| name.to_lowercase()).collect();
        assert_eq!(lower.len(), names.len());
        assert!(names.iter().all(|name| name.chars().count() <= 31));
        let sheet = book.worksheet_range(&names[1]).unwrap();
        let rows: Vec<&[Data]> = sheet.rows().collect();
        assert_eq!(rows.len(), 2 + 1 + 200 + 1, "caption, headings, rows, what they come to");
        assert_eq!(rows[3][0], Data::String("TNG-2025-000".into()));
        assert!(matches!(rows[3][3], Data::DateTime(_)));
        assert_eq!(rows[4][4], Data::Float(37.0));
        assert_eq!(rows[4][5], Data::Float(1250.5));
        assert_eq!(rows[203][4], Data::Float(f64::from(199 * 200 / 2 * 37)));
        assert_eq!(rows[13][1], Data::String(HOSTILE[0].into()));
        assert_eq!(rows[15][1], Data::String(HOSTILE[2].into()));

        let sheets = parts(&bytes, "xl/worksheets/sheet");
        assert!(sheets.iter().all(|it| !it.contains("<f>")), "nothing is a formula");
        let right = sheets.iter().filter(|it| it.contains("rightToLeft=\"1\"")).count();
        let arabic = [Some(language), other].iter().filter(|it| **it == Some(Language::Ar)).count();
        assert_eq!(right, 4 * arabic);
        assert_eq!(parts(&bytes, "xl/tables/").len(), editions, "an empty table is none");
        assert_eq!(parts(&bytes, "xl/charts/chart").len(), 5 * editions);
        assert_eq!(bytes, book::bytes(&report(language, other)).unwrap(), "the same bytes");
        let core = parts(&bytes, "docProps/core.xml").remove(0);
        assert!(core.contains("2026-11-25T00:00:00Z"), "{core}");
    }
}

#[test]
fn charts_stand_over_their_cells_and_run_as_the_language_is_read() {
    for (language, reversed) in [(Language::Fr, 2), (Language::Ar, 7)] {
        let bytes = book::bytes(&report(language, None)).unwrap();
        let charts = parts(&bytes, "xl/charts/chart");
        let all = charts.concat();
        // Bars are read from the top in every language.
        assert_eq!(all.matches("<c:orientation val=\"maxMin\"/>").count(), reversed);
        assert_eq!(all.matches("<c:ser>").count(), 1 + 2 + 1 + 3 + 3);
        assert!(all.contains("!$B$5:$B$8"), "{all}");
        // Both axes say what they are of, and every word knows from where it is read.
        let right_to_left = language == Language::Ar;
        for chart in &charts {
            let names = chart.matches("<c:title>").count();
            let told = report(language, None);
            let named = told.edition.blocks.iter().find_map(|block| match block {
                Block::Chart(it) if chart.contains(&it.title) => Some(it),
                _ => None,
            });
            let named = named.unwrap();
            let axes = [&named.category, &named.measure].into_iter();
            assert_eq!(names, 1 + axes.clone().filter(|it| !it.is_empty()).count());
            assert!(axes.into_iter().all(|it| chart.contains(it.as_str())), "{chart}");
            let turned = if right_to_left { "rtl=\"0\"" } else { "rtl=\"1\"" };
            assert!(chart.contains("rtl=\"") && !chart.contains(turned), "{chart}");
            // The figures of lying bars stand beneath the last of them.
            let lying = chart.contains("<c:barDir val=\"bar\"/>");
            assert_eq!(chart.contains("<c:crosses val=\"max\"/>"), lying);
        }
        let drawing = parts(&bytes, "xl/drawings/drawing").concat();
        assert_eq!(drawing.matches("descr=\"").count(), 5, "what each shows, in words");
    }
}

#[test]
fn no_page_ends_within_a_chart() {
    let sheets = parts(&book::bytes(&report(Language::Fr, None)).unwrap(), "xl/worksheets/sheet");
    let charts = sheets.iter().filter(|it| it.contains("<drawing ")).collect::<Vec<_>>();
    let [sheet] = charts.as_slice() else { panic!("{} sheets of charts", charts.len()) };
    // A program that fits a sheet to a page parts it where it likes.
    assert!(!sheet.contains("fitToPage") && sheet.contains("scale=\""), "{sheet}");
    let told = report(Language::Fr, None);
    let titles: Vec<&str> = told
        .edition
        .blocks
        .iter()
        .filter_map(|block| match block {
            Block::Chart(chart) => Some(chart.title.as_str()),
            _ => None,
        })
        .collect();
    let mut book: Xlsx<_> =
        Xlsx::new(Cursor::new(book::bytes(&report(Language::Fr, None)).unwrap())).unwrap();
    let name = book.sheet_names().pop().unwrap();
    let cells = book.worksheet_range(&name).unwrap();
    let breaks = sheet.split("<brk id=\"").skip(1).map(|it| it.split('"').next().unwrap());
    let breaks: Vec<u32> = breaks.map(|it| it.parse().unwrap()).collect();
    assert!(!breaks.is_empty(), "five charts are more than a page");
    for before in breaks {
        let title = cells.get_value((before, 0)).unwrap().to_string();
        assert!(titles.contains(&title.as_str()), "a page begins with {title:?}");
    }
}

#[test]
fn a_long_table_is_written_through_the_disk_and_reads_as_a_short_one() {
    let mut long = report(Language::Ar, None);
    for block in &mut long.edition.blocks {
        if let Block::Grid(grid) = block {
            let row = |at: u32| -> Row {
                vec![
                    Cell::text(format!("N {at}")),
                    Cell::text(HOSTILE[at as usize % 8]),
                    Cell::Blank,
                    Cell::Blank,
                    Cell::Count(at),
                    Cell::Blank,
                    Cell::Blank,
                ]
                .into()
            };
            grid.rows = (0..6_000).map(row).collect();
        }
    }
    let bytes = book::bytes(&long).unwrap();
    let mut book: Xlsx<_> = Xlsx::new(Cursor::new(bytes.clone())).unwrap();
    let names = book.sheet_names();
    let sheet = book.worksheet_range(&names[1]).unwrap();
    assert_eq!(sheet.height(), 3 + 6_000 + 1);
    assert_eq!(sheet.get((3 + 5_999, 4)), Some(&Data::Float(5_999.0)));
    assert_eq!(sheet.get((3 + 2, 1)), Some(&Data::String(HOSTILE[2].into())));
    assert_eq!(bytes, book::bytes(&long).unwrap(), "the same bytes");
    assert_eq!(parts(&bytes, "xl/tables/").len(), 2);
}

#[test]
fn plain_text_holds_every_table_and_no_formula() {
    let bytes = csv(&report(Language::Fr, None), Separator::Semicolon);
    let text = String::from_utf8(bytes).unwrap();
    let body = text.strip_prefix('\u{feff}').unwrap();
    let mut reader = csv::ReaderBuilder::new()
        .delimiter(b';')
        .has_headers(false)
        .flexible(true)
        .from_reader(body.as_bytes());
    let rows: Vec<csv::StringRecord> = reader.records().map(Result::unwrap).collect();
    assert_eq!(rows.len(), 1 + 200 + 2, "headings, rows; the title and headings of the empty one");
    assert_eq!(&rows[0][0], "Référence");
    assert_eq!((&rows[2][4], &rows[2][5]), ("37", "1250.50"));
    assert_eq!(plain(&rows[13][1]), HOSTILE[2]);
    assert!(rows.iter().flatten().all(|cell| !cell.starts_with(['=', '+', '-', '@'])));
    let mut charts = report(Language::Fr, None);
    charts.edition.blocks.retain(|block| !matches!(block, Block::Grid(_)));
    let text = String::from_utf8(csv(&charts, Separator::Comma)).unwrap();
    assert!(text.contains("Maroc,12\r\n") && text.contains("2021,,12000,3000"), "{text}");
}

#[test]
fn days_are_days_with_an_exclusive_end_and_keep_their_names() {
    let text = days::ics(&report(Language::Ar, None)).unwrap();
    shown("days-ar.ics", text.as_bytes());
    assert!(text.lines().all(|line| line.len() <= 75) && !text.contains("\r\nBEGIN:VEVENT\r\nx"));
    let read = ICalendar::parse(&text).unwrap();
    let events: Vec<_> = read
        .components
        .iter()
        .filter(|it| it.component_type == ICalendarComponentType::VEvent)
        .collect();
    assert_eq!(events.len(), 2, "what someone typed begins no event");
    let said =
        |at: usize, name: &ICalendarProperty| match &events[at].property(name).unwrap().values[0] {
            ICalendarValue::Text(text) => text.clone(),
            ICalendarValue::Integer(number) => number.to_string(),
            ICalendarValue::PartialDateTime(date) => {
                assert!(date.hour.is_none(), "a day and no instant");
                let (year, month, day) =
                    (date.year.unwrap(), date.month.unwrap(), date.day.unwrap());
                format!("{year:04}-{month:02}-{day:02}")
            }
            other => panic!("{other:?}"),
        };
    assert_eq!(said(0, &ICalendarProperty::Dtstart), "2027-02-10");
    assert_eq!(said(0, &ICalendarProperty::Dtend), "2027-04-01");
    assert_eq!(said(1, &ICalendarProperty::Dtend), "2028-01-01");
    assert_eq!(said(0, &ICalendarProperty::Uid), "a@tawama");
    assert_eq!(said(0, &ICalendarProperty::Sequence), "42");
    assert!(said(0, &ICalendarProperty::Description).contains("a,b;c\\d\nBEGIN:VEVENT"));
    assert_eq!(text, days::ics(&report(Language::Ar, None)).unwrap());
    let mut none = report(Language::Fr, None);
    none.edition.agenda = None;
    assert!(days::ics(&none).is_none());
}
