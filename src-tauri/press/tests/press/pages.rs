//! Pages of every kind.

use std::collections::BTreeSet;

use proptest::prelude::*;
use tawama_press::{Printed, Proof, Standing};
use tawama_reports::Language;
use tawama_reports::report::{Block, Fact, Line};

use crate::example;
use crate::look::{Pdf, printed};

/// The languages a report is printed in.
const ALL: [(&str, Language, Option<Language>); 5] = [
    ("fr", Language::Fr, None),
    ("ar", Language::Ar, None),
    ("en", Language::En, None),
    ("fr-ar", Language::Fr, Some(Language::Ar)),
    ("ar-en", Language::Ar, Some(Language::En)),
];

/// Marks of direction are no letters of a text.
fn bare(text: &str) -> String {
    let marks = |it: &char| !matches!(it, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    text.chars().filter(marks).collect()
}

/// Fails where these do not follow each other in the text.
fn in_order(text: &str, parts: &[&str]) {
    let text = bare(text);
    let mut rest = text.as_str();
    for part in parts {
        let Some(at) = rest.find(part) else {
            panic!("{part} is not where it should be in:\n{text}")
        };
        rest = &rest[at + part.len()..];
    }
}

#[test]
fn every_report_is_tagged_and_fit_for_archives() {
    for (name, language, other) in ALL {
        let pdf = printed(&format!("report-{name}"), &example::report(language, other));
        assert_promises(&pdf, language);
        assert_eq!(pdf.info("Title"), example::report(language, other).edition.title);
        let pdf = printed(&format!("calendar-{name}"), &example::calendar(language, other));
        assert_promises(&pdf, language);
        assert!(pdf.info("Page size").starts_with("1190.55 x 841.89"), "A3, lying");
    }
}

fn assert_promises(pdf: &Pdf, language: Language) {
    assert!(pdf.is_for_archives());
    pdf.check();
    assert_eq!(pdf.info("Tagged"), "yes");
    assert_eq!(pdf.info("Creator"), "Tawama");
    let author = if language == Language::Ar {
        "قسم العلاقات الدولية"
    } else {
        "Division des relations internationales"
    };
    assert_eq!(pdf.info("Author"), author);
    let objects = pdf.objects();
    assert!(objects.contains("/Marked true"));
    assert!(objects.contains("/CreationDate (D:20261126"));
    let tag = if language == Language::Ar { "ar-MA" } else { language.tag() };
    assert!(objects.contains(&format!("/Lang ({tag})")), "the language of the file");
    assert!(objects.contains("pdfaid:part") && objects.contains("pdfuaid:part"));
}

#[test]
fn a_page_says_in_order_what_the_report_says() {
    let french = printed("order-fr", &example::report(Language::Fr, None));
    in_order(
        &french.text(),
        &[
            "Royaume du Maroc",
            "Réf. : RI/2026/114",
            "Tanger, le 26 novembre 2026",
            "Rapport annuel au conseil communal",
            "1. Les accords",
            "avec القدس (réf. TNG-2025-001) porte",
            "a.b@lyon.fr",
            "#let x = 1; #panic()",
            "$ x^2 $ *gras* _italique_ `code` @lyon = titre",
            "1.2 Fiche",
            "Aucun partenaire sans accord.",
            "2. Chiffres",
            "3. Registre complet",
            "Fait pour servir",
            "Le Président du conseil communal",
            "Mounir Laymouri",
        ],
    );
    let english = printed("order-en", &example::report(Language::En, None));
    in_order(
        &english.text(),
        &["Ref.: RI/2026/114", "26 November 2026", "Page 1 of", "2. Figures"],
    );
}

/// The letters of a word without their order: Poppler turns round the letters of a ligature, such as
/// the last two of «إلى», which other readers give back as they were written.
fn letters(word: &str) -> String {
    let mut letters: Vec<char> = word.chars().filter(|it| it.is_alphabetic()).collect();
    letters.sort_unstable();
    letters.into_iter().collect()
}

/// Poppler gives the words of a line of Arabic back in the order in which they stand on the page,
/// from the left.
#[test]
fn arabic_is_read_from_right_to_left_and_its_numbers_are_not_turned() {
    let arabic = printed("order-ar", &example::report(Language::Ar, None));
    let text = arabic.text();
    in_order(
        &text,
        &[
            "المغربية المملكة",
            "طنجة جماعة",
            "الجماعي المجلس",
            "TNG-2025-001",
            "+212 539 33 12 12",
            "Lyon (2025)",
            "1.2",
            "بطاقة",
            "relations@tanger.ma",
            "الجماعي المجلس رئيس",
        ],
    );
    let said: BTreeSet<String> = bare(&text).split_whitespace().map(letters).collect();
    for word in "التقرير السنوي إلى المجلس الجماعي الاتفاقيات اتفاقية من أصل نونبر الثقافة والشباب فلسطين إسبانيا عدد في ازدياد".split(' ') {
        assert!(said.contains(&letters(word)), "{word}");
    }
    // The number of a heading stands where the line begins: further right than its words.
    let boxes = arabic.boxes();
    let number = boxes.iter().find(|it| bare(&it.0) == "1.2").unwrap();
    let word = boxes.iter().find(|it| letters(&it.0) == letters("بطاقة")).unwrap();
    assert!(number.1 > word.1, "{number:?} {word:?}");
    // Letters that share a place, such as a shadda and what it doubles, are given back by those
    // programs that read `ActualText`.
    assert!(arabic.objects().contains("/ActualText"));
}

#[test]
fn headings_lead_the_way() {
    let pdf = printed("outline", &example::report(Language::Fr, Some(Language::Ar)));
    let objects = pdf.objects();
    assert!(objects.contains("/Outlines"));
    assert_eq!(objects.matches("/Dest").count().min(1), 1);
    // A heading that stood two levels below the one before it stands one below.
    let structure = printed("outline-fr", &example::report(Language::Fr, None)).structure();
    let levels: Vec<&str> = structure
        .lines()
        .map(str::trim)
        .filter(|line| {
            line.starts_with('H') && line.as_bytes().get(1).is_some_and(u8::is_ascii_digit)
        })
        .map(|line| &line[..2])
        .collect();
    assert_eq!(levels, ["H1", "H2", "H2", "H3", "H1", "H1", "H1"]);
    for what in ["Table", "TH", "TD", "Figure", "Link", "LI"] {
        assert!(structure.contains(what), "{what} in:\n{structure}");
    }
}

#[test]
fn what_is_drawn_is_also_told() {
    let objects = printed("alt", &example::report(Language::En, None)).objects();
    let told = |text: &str| {
        let hex: String = text.encode_utf16().map(|unit| format!("{unit:04x}")).collect();
        objects.contains(&format!("({text})")) || objects.contains(&hex)
    };
    assert!(told("3 in 2022, 7 in 2025"), "the chart");
    assert!(told("Emblem of the city"), "the logo");
    assert!(told("Partners and amounts"), "the table");
}

#[test]
fn the_same_report_is_the_same_file() {
    for (_, language, other) in ALL {
        let report = example::report(language, other);
        let [one, two] = [(), ()].map(|()| tawama_press::pdf(&report).unwrap());
        assert!(one == two, "{language:?} {other:?}");
    }
}

#[test]
fn a_table_comes_again_with_its_heading_and_its_rows_are_whole() {
    let pdf = printed("register", &example::register(Language::Fr, 200));
    let text = pdf.text();
    let pages: usize = pdf.info("Pages").parse().unwrap();
    assert!(pages > 4);
    assert_eq!(text.matches("Intitulé").count(), pages, "a heading on every page");
    for at in 1..=200 {
        assert_eq!(text.matches(&format!("TNG-2025-{at:03}\n")).count().max(1), 1);
        assert!(text.contains(&format!("TNG-2025-{at:03}")), "{at}");
    }
    assert!(text.contains(&format!("Page {pages} sur {pages}")));
    assert!(pdf.info("Page size").starts_with("841.89 x 595.27"), "A4, lying");
}

#[test]
fn letters_that_no_typeface_has_are_named() {
    let mut report = example::report(Language::Fr, None);
    report.edition.blocks = vec![Block::Paragraph(Line::kept("Kyōto (京都) 😀, \u{202e}gnah"))];
    let proof = Proof::of(&report).unwrap();
    assert_eq!(proof.unshown(), "京都😀");
    let pdf = printed("unshown", &report);
    assert!(pdf.is_for_archives());
    in_order(
        &pdf.text(),
        &["Kyōto (��) �, gnah", "3 caractères ne peuvent", "U+4EAC U+90FD U+1F600"],
    );
}

#[test]
fn a_logo_that_cannot_be_drawn_is_named() {
    let mut report = example::report(Language::Fr, None);
    if let Some(logo) = &mut report.letterhead.logo {
        logo.bytes = b"<svg".to_vec();
    }
    let told = Proof::of(&report).err().unwrap().report();
    assert_eq!(told.problems[0].code, "logo-not-drawn");
}

#[test]
fn a_report_of_nothing_is_still_a_page() {
    let mut report = example::report(Language::Ar, None);
    report.edition.blocks.clear();
    report.edition.signature = None;
    report.letterhead = tawama_reports::report::Letterhead::default();
    report.reference.clear();
    let pdf = printed("nothing", &report);
    assert_eq!(pdf.info("Pages"), "1");
    assert!(pdf.is_for_archives());
}

#[test]
fn pages_can_be_looked_at_one_by_one() {
    let proof = Proof::of(&example::report(Language::Ar, None)).unwrap();
    let first = proof.page(0).unwrap();
    assert!(first.starts_with("<svg"));
    assert!(
        !first.contains("<text") && !first.contains("<script") && !first.contains("http://tanger")
    );
    assert!(proof.page(proof.count() - 1).is_some());
    assert!(proof.page(proof.count()).is_none());
}

/// Letters of every kind, those that join, turn or hide others among them.
fn texts() -> impl Strategy<Value = String> {
    let odd = prop::sample::select(vec![
        "\u{202e}",
        "\u{2067}",
        "\u{200d}",
        "\u{200b}",
        "\u{feff}",
        "\u{301}",
        "\u{651}",
        "\u{64e}",
        "\u{fffe}",
        "\u{e000}",
        "\u{ece0}",
        "\n",
        "\t",
        "\0",
        "#",
        "$",
        "@a",
        "<a>",
        "\\",
        "*",
        "[",
        "]",
        "لا",
        "في",
        "ﷺ",
        "é",
        "👩‍👩‍👧",
        "漢",
        "क्ष",
        "\u{ad}",
        "\u{2028}",
        "ʿ",
        "ḥ",
        "12",
        " ",
        "-",
        "٣",
    ]);
    let odd = prop::collection::vec(odd, 0..12).prop_map(|parts| parts.concat());
    prop_oneof![odd, "\\PC{0,24}", any::<String>()]
}

/// A report whose every place holds one of the texts.
fn filled(texts: &[String], arabic: bool, both: bool) -> Printed {
    let (language, other) =
        if arabic { (Language::Ar, Language::Fr) } else { (Language::Fr, Language::Ar) };
    let mut report = example::calendar(language, both.then_some(other));
    let mut rest = texts.iter().cycle().cloned();
    let mut next = || rest.next().unwrap_or_default();
    report.reference = next();
    report.letterhead.sides[0].lines[0] = next();
    report.letterhead.address[0] = next();
    let lines: Vec<Line> = texts.iter().map(Line::kept).collect();
    for edition in std::iter::once(&mut report.edition).chain(&mut report.other) {
        edition.title = next();
        edition.subtitle = Line::said(&next());
        edition.blocks.push(Block::Heading {
            level: 3,
            text: lines[0].clone(),
            anchor: Some(next()),
        });
        edition.blocks.push(Block::Paragraph(lines[1].clone().leading_to(&next())));
        edition.blocks.push(Block::Points(lines.clone()));
        edition.blocks.push(Block::Facts(vec![Fact { label: next(), lines: lines.clone() }]));
        let mut grid = example::wide(edition.language, 1);
        grid.caption = next();
        for (cell, text) in grid.rows[0].cells.iter_mut().zip(texts) {
            *cell = tawama_reports::Cell::text(text.as_str());
        }
        edition.blocks.push(Block::Grid(grid));
    }
    tawama_press::pdf(&report).unwrap()
}

#[test]
fn a_mark_that_is_on_no_letter_can_be_printed() {
    let alone = [
        "\u{610}",
        "\u{301}x",
        "\u{64b}",
        "\u{5b0}",
        "漢\u{650}",
        "e\u{ad}\u{301}",
        "-\u{670}",
        " \u{614}",
    ];
    let alone = alone.map(str::to_owned);
    for (arabic, both) in [(false, false), (true, true)] {
        assert_eq!(filled(&alone, arabic, both).standing, Standing::Archive);
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn whatever_a_registry_holds_can_be_printed(
        texts in prop::collection::vec(texts(), 8),
        arabic in any::<bool>(),
        both in any::<bool>(),
    ) {
        prop_assert_eq!(filled(&texts, arabic, both).standing, Standing::Archive);
    }
}

#[test]
fn a_report_can_be_set_in_one_thread_and_looked_at_in_another() {
    fn crosses<T: Send + Sync>() {}
    crosses::<Proof>();
}
