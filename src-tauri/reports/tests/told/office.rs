//! Who issues a report, what each report is offered as, and what is streamed.

use tawama_registry::letterhead::{self, LetterheadFacts};
use tawama_registry::{Error, Wording};
use tawama_reports::Language;
use tawama_reports::report::{Ask, Block, Form, ReportName, register};

use crate::support::Desk;

#[test]
fn the_letterhead_has_latin_on_one_side_and_arabic_opposite() {
    let desk = Desk::sample();
    let sides = |language, other| {
        let ask = Ask { language, other, ..desk.asks(ReportName::InForce) };
        let head = desk.tells(&ask).letterhead;
        let sides: Vec<Language> = head.sides.iter().map(|side| side.language).collect();
        (sides, head)
    };
    assert_eq!(sides(Language::Fr, None).0, [Language::Fr, Language::Ar]);
    assert_eq!(sides(Language::Ar, None).0, [Language::Fr, Language::Ar]);
    assert_eq!(sides(Language::Ar, Some(Language::En)).0, [Language::En, Language::Ar]);
    let (_, head) = sides(Language::Fr, None);
    assert_eq!(head.sides[0].lines[0], "Royaume du Maroc");
    assert_eq!(head.sides[1].lines[0], "المملكة المغربية");
    assert_eq!(head.place, ["Tanger", "طنجة"]);
    assert_eq!(head.logo.unwrap().media_type, "image/svg+xml");
}

#[test]
fn an_office_without_a_letterhead_issues_under_its_name_and_signs_nothing() {
    let desk = Desk::empty();
    let told = desk.tells(&desk.asks(ReportName::InForce));
    assert_eq!(told.letterhead.sides[0].lines, ["Service de Tanger"]);
    assert_eq!(told.edition.signature, None);
    desk.does(|tx| {
        let facts = LetterheadFacts {
            function: Wording::of([("fr", "Le Président"), ("ar", "الرئيس")]),
            ..LetterheadFacts::default()
        };
        letterhead::save(tx, letterhead::get(tx)?.version, &facts)
    });
    let ask = Ask { other: Some(Language::Ar), ..desk.asks(ReportName::InForce) };
    let told = desk.tells(&ask);
    assert_eq!(told.edition.signature.unwrap().function, "Le Président");
    assert_eq!(told.other.unwrap().signature.unwrap().function, "الرئيس");
    // What is for the office's own desk is not signed.
    assert_eq!(desk.tells(&desk.asks(ReportName::Deadlines)).edition.signature, None);
}

#[test]
fn a_file_is_called_as_its_report_without_what_a_name_cannot_hold() {
    let desk = Desk::sample();
    for (language, wanted) in [
        (Language::Fr, "Fiche du partenaire – Al-Qods 2026-03-15"),
        (Language::En, "Partner fact sheet – Al-Quds 2026-03-15"),
    ] {
        let told = desk.tells(&Ask { language, ..desk.asks(ReportName::Partner) });
        assert_eq!(told.file_name, wanted);
    }
}

#[test]
fn what_is_streamed_is_what_is_told() {
    let desk = Desk::sample();
    for public in [false, true] {
        let ask = Ask { public, ..desk.asks(ReportName::Register) };
        let told = desk.tells(&ask);
        let Block::Grid(grid) = &told.edition.blocks[0] else { panic!("{told:?}") };
        let mut rows = Vec::new();
        let columns = desk.registry.read(|conn| {
            register::each::<Error>(conn, &ask, ask.language, &mut |row| {
                rows.push(row);
                Ok(())
            })?;
            assert_eq!(register::count_of(conn, &ask)? as usize, rows.len());
            register::columns(conn, &ask)
        });
        assert_eq!((&columns.unwrap(), &rows), (&grid.columns, &grid.rows));
    }
}

/// The table of README.md says what the program offers.
#[test]
fn the_readme_tells_what_each_report_can_become() {
    let readme = include_str!("../../../../README.md");
    let mut table =
        String::from("| report | PDF | Word | Excel | CSV | HTML | ICS | JSON | JSON-LD |\n");
    table.push_str("|---|---|---|---|---|---|---|---|---|\n");
    for name in ReportName::ALL {
        let forms = name.offer().forms;
        let marks = Form::ALL.map(|form| if forms.contains(&form) { "●" } else { "" });
        table.push_str(&format!("| `{}` | {} |\n", name.word(), marks.join(" | ")));
    }
    assert!(readme.contains(&table), "README.md should hold\n{table}");
}
