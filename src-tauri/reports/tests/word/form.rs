//! What is in a document, and in which form.

use std::collections::BTreeSet;
use std::path::Path;

use proptest::prelude::*;
use tawama_reports::report::{Block, Line, Report};
use tawama_reports::{Language, word};

use crate::example::{self, HOSTILE};
use crate::read::{Element, Parts, parts, tree};
use crate::schema::ORDER;

const EDITIONS: [(&str, Language, Option<Language>); 5] = [
    ("fr", Language::Fr, None),
    ("ar", Language::Ar, None),
    ("en", Language::En, None),
    ("fr-ar", Language::Fr, Some(Language::Ar)),
    ("en-fr", Language::En, Some(Language::Fr)),
];

fn set(language: Language, other: Option<Language>) -> Parts {
    parts(&word::docx(&example::report(language, other)).unwrap())
}

fn body(parts: &Parts) -> Element {
    tree(&parts["word/document.xml"])
}

fn is_xml(name: &str) -> bool {
    name.ends_with(".xml") || name.ends_with(".rels")
}

/// The documents are left in the target folder, to be looked at.
#[test]
fn the_same_report_makes_the_same_bytes() {
    for (name, language, other) in EDITIONS {
        let bytes = word::docx(&example::report(language, other)).unwrap();
        let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("word");
        std::fs::create_dir_all(&folder).unwrap();
        std::fs::write(folder.join(format!("report-{name}.docx")), &bytes).unwrap();
        assert!(bytes == word::docx(&example::report(language, other)).unwrap(), "{name}");
    }
}

#[test]
fn children_stand_in_the_order_of_the_standard() {
    for (_, language, other) in EDITIONS {
        let parts = set(language, other);
        for (name, bytes) in parts.iter().filter(|(name, _)| is_xml(name)) {
            for element in tree(bytes).all() {
                let Some((_, order)) = ORDER.iter().find(|(name, _)| *name == element.name) else {
                    continue;
                };
                let places: Vec<usize> = element
                    .children
                    .iter()
                    .map(|child| {
                        let found = order.iter().position(|it| *it == child.name);
                        let other = order.iter().position(|it| *it == "*");
                        found.or(other).unwrap_or_else(|| {
                            panic!("{name}: {} has no {}", element.name, child.name)
                        })
                    })
                    .collect();
                assert!(places.is_sorted(), "{name}: {element:?}");
            }
        }
    }
}

#[test]
fn every_part_has_a_kind_and_everything_led_to_is_there() {
    for (_, language, other) in EDITIONS {
        let parts = set(language, other);
        let kinds = tree(&parts["[Content_Types].xml"]);
        let overrides: BTreeSet<&str> = kinds
            .named("Override")
            .iter()
            .map(|it| it.attributes["PartName"].trim_start_matches('/'))
            .collect();
        let endings: BTreeSet<&str> =
            kinds.named("Default").iter().map(|it| it.attributes["Extension"].as_str()).collect();
        for name in parts.keys().filter(|name| *name != "[Content_Types].xml") {
            let ending = name.rsplit('.').next().unwrap();
            assert!(
                overrides.contains(name.as_str()) || (endings.contains(ending) && ending != "xml"),
                "{name}"
            );
        }
        assert!(overrides.iter().all(|name| parts.contains_key(*name)));
        for (name, bytes) in parts.iter().filter(|(name, _)| name.ends_with(".rels")) {
            let folder = name.split("_rels/").next().unwrap();
            for relation in tree(bytes).named("Relationship") {
                let target = &relation.attributes["Target"];
                if relation.attributes.contains_key("TargetMode") {
                    assert!(target.starts_with("https://"), "{target}");
                    continue;
                }
                let path = match target.strip_prefix("../") {
                    Some(rest) => format!("word/{rest}"),
                    None => format!("{folder}{target}"),
                };
                assert!(parts.contains_key(&path), "{name} leads to {path}");
            }
        }
        let body = body(&parts);
        let relations = tree(&parts["word/_rels/document.xml.rels"]);
        let known: BTreeSet<&str> =
            relations.children.iter().map(|it| it.attributes["Id"].as_str()).collect();
        let used = body.all().into_iter().filter_map(|it| it.attributes.get("r:id"));
        assert!(used.into_iter().all(|id| known.contains(id.as_str())));
    }
}

#[test]
fn styles_are_those_that_are_there() {
    let styles = tree(word_styles(&set(Language::Fr, None)));
    let there: BTreeSet<&str> =
        styles.named("w:style").iter().map(|it| it.attributes["w:styleId"].as_str()).collect();
    for (_, language, other) in EDITIONS {
        let parts = set(language, other);
        for (name, bytes) in parts.iter().filter(|(name, _)| is_xml(name)) {
            let part = tree(bytes);
            for kind in ["w:pStyle", "w:rStyle", "w:tblStyle", "w:basedOn", "w:next"] {
                for it in part.named(kind) {
                    let style = it.attributes["w:val"].as_str();
                    assert!(there.contains(style), "{name}: {style}");
                }
            }
        }
    }
}

fn word_styles(parts: &Parts) -> &[u8] {
    &parts["word/styles.xml"]
}

#[test]
fn headings_have_their_levels_and_texts_stay_texts() {
    let parts = set(Language::En, None);
    let body = body(&parts);
    let headings: Vec<(String, String)> = body
        .named("w:p")
        .iter()
        .filter(|it| it.style().starts_with("Heading"))
        .map(|it| (it.style().to_owned(), it.said()))
        .collect();
    let told = |style: &str, said: &str| (style.to_owned(), said.to_owned());
    assert_eq!(
        headings[..4],
        [
            told("Heading1", "Agreements"),
            told("Heading2", "Partners"),
            told("Heading3", "A heading of the third level"),
            told("Heading4", "A heading of the fourth level"),
        ]
    );
    let points: Vec<String> = body
        .named("w:p")
        .iter()
        .filter(|it| it.style() == "ListBullet")
        .map(|it| it.said())
        .collect();
    assert_eq!(points, HOSTILE);
    let styles = tree(word_styles(&parts));
    let bullet = styles
        .named("w:style")
        .into_iter()
        .find(|it| it.attributes["w:styleId"] == "ListBullet")
        .unwrap();
    assert_eq!(bullet.named("w:numId").len(), 1, "its bullets come with its style");
}

#[test]
fn arabic_is_from_right_to_left_in_all_three_ways() {
    let body = body(&set(Language::Ar, None));
    let said = |it: &Element| it.said().chars().any(char::is_alphabetic);
    for paragraph in body.named("w:p").into_iter().filter(|it| said(it)) {
        assert!(paragraph.child("w:pPr").unwrap().child("w:bidi").is_some(), "{paragraph:?}");
    }
    for table in body.named("w:tbl") {
        assert!(table.child("w:tblPr").unwrap().child("w:bidiVisual").is_some());
    }
    let sections = body.named("w:sectPr");
    assert!(sections.iter().all(|it| it.child("w:bidi").is_some()));
    for run in body.named("w:r") {
        let arabic = run.said().chars().any(|it| ('\u{600}'..'\u{700}').contains(&it));
        let latin = run.said().chars().any(|it| it.is_ascii_alphanumeric());
        let right_to_left = run.child("w:rPr").is_some_and(|it| it.child("w:rtl").is_some());
        assert!(!(arabic && latin), "a run is of one script: {}", run.said());
        if arabic || latin {
            assert_eq!(right_to_left, arabic, "{}", run.said());
        }
    }
}

#[test]
fn french_is_not() {
    let body = body(&set(Language::Fr, None));
    assert!(body.named("w:bidi").is_empty());
    assert!(body.named("w:bidiVisual").is_empty());
    let arabic = body.named("w:r").into_iter().filter(|it| it.said().contains("طنجة"));
    let mut arabic = arabic.peekable();
    assert!(arabic.peek().is_some());
    assert!(arabic.all(|it| !it.named("w:rtl").is_empty()));
}

#[test]
fn a_table_repeats_its_headings_and_keeps_its_rows_whole() {
    let body = body(&set(Language::Fr, None));
    let tables = body.named("w:tbl");
    let grids: Vec<&&Element> = tables
        .iter()
        .filter(|it| {
            it.child("w:tblPr").unwrap().child("w:tblStyle").unwrap().attributes["w:val"] == "Grid"
        })
        .collect();
    assert_eq!(grids.len(), 6, "a table with rows, four of charts, and the register");
    for grid in &grids {
        let rows: Vec<&Element> = grid.children.iter().filter(|it| it.name == "w:tr").collect();
        assert_eq!(rows[0].named("w:tblHeader").len(), 1);
        assert!(rows[1..].iter().all(|it| it.named("w:tblHeader").is_empty()));
        assert!(rows.iter().all(|it| it.named("w:cantSplit").len() == 1));
        let columns = grid.child("w:tblGrid").unwrap().children.len();
        assert!(rows.iter().all(|it| it.named("w:tc").len() == columns));
    }
    assert_eq!(grids[0].children.iter().filter(|it| it.name == "w:tr").count(), 1 + 12 + 1);
    assert!(grids[0].said().contains("123\u{202f}456,11"), "{}", grids[0].said());
    assert_eq!(grids[5].children.iter().filter(|it| it.name == "w:tr").count(), 201);
    assert!(body.said().contains("Aucun partenaire."), "an empty table says so");
    // Two tables that touch would be one.
    let after = body.children[0].children.windows(2);
    assert!(after.clone().all(|it| it[0].name != "w:tbl" || it[1].name == "w:p"));
    assert!(body.named("w:tc").iter().all(|it| it.children.last().unwrap().name == "w:p"));
}

#[test]
fn a_wide_table_lies_and_what_follows_stands_again() {
    let body = body(&set(Language::Fr, None));
    let orients: Vec<bool> =
        body.named("w:pgSz").iter().map(|it| it.attributes.contains_key("w:orient")).collect();
    assert_eq!(orients, [false, true, false]);
    let sections = body.named("w:sectPr");
    assert_eq!(sections[0].named("w:headerReference").len(), 2);
    assert_eq!(sections.iter().map(|it| it.named("w:titlePg").len()).sum::<usize>(), 1);
}

#[test]
fn links_lead_to_bookmarks_and_addresses() {
    for (_, language, other) in EDITIONS {
        let body = body(&set(language, other));
        let marks: Vec<&str> = body
            .named("w:bookmarkStart")
            .iter()
            .map(|it| it.attributes["w:name"].as_str())
            .collect();
        let unique: BTreeSet<&&str> = marks.iter().collect();
        assert_eq!(unique.len(), marks.len());
        let links = body.named("w:hyperlink");
        let inner: Vec<&str> = links
            .iter()
            .filter_map(|it| it.attributes.get("w:anchor"))
            .map(String::as_str)
            .collect();
        assert_eq!(inner.len(), if other.is_some() { 4 } else { 2 });
        assert!(inner.iter().all(|it| marks.contains(it)));
    }
}

#[test]
fn a_link_that_does_something_leads_nowhere() {
    let mut report = example::report(Language::Fr, None);
    let bad = ["javascript:alert(1)", "file:///etc/passwd", "\\\\server\\x", "#nowhere"];
    report.edition.blocks =
        bad.iter().map(|it| Block::Paragraph(Line::kept(*it).leading_to(it))).collect();
    let body = body(&parts(&word::docx(&report).unwrap()));
    assert!(body.named("w:hyperlink").is_empty());
    assert!(body.said().contains("javascript:alert(1)"));
}

#[test]
fn a_chart_has_its_figures_with_it_and_its_words_for_those_who_do_not_see_it() {
    let parts = set(Language::Ar, None);
    let body = body(&parts);
    let told = body.named("wp:docPr");
    assert_eq!(told.len(), 4);
    assert!(told.iter().all(|it| it.attributes["descr"] == "3 في 2022 و7 في 2025"));
    let columns = tree(&parts["word/charts/chart2.xml"]);
    let turned = |name: &str| {
        let axis = columns.named(name)[0];
        axis.named("c:orientation")[0].attributes["val"].clone()
    };
    assert_eq!(turned("c:catAx"), "maxMin", "time runs from the right");
    assert_eq!(turned("c:valAx"), "minMax");
    for number in 1..=told.len() {
        let chart = tree(&parts[&format!("word/charts/chart{number}.xml")]);
        for axis in ["c:catAx", "c:valAx"] {
            let title = chart.named(axis)[0].named("c:title");
            assert_eq!(title.len(), 1, "{axis} of chart {number} says what it is of");
            assert_eq!(title[0].named("a:pPr")[0].attributes["rtl"], "1");
        }
    }
    let figures: Vec<&str> =
        columns.named("c:val")[0].named("c:v").iter().map(|it| it.text.as_str()).collect();
    assert_eq!(figures, ["3", "5", "2", "7"]);
    assert_eq!(columns.named("c:val")[1].named("c:v").len(), 3, "nothing to count is no nought");
    let book = calamine::open_workbook_from_rs::<calamine::Xlsx<_>, _>(std::io::Cursor::new(
        parts["word/embeddings/chart2.xlsx"].clone(),
    ));
    let sheet = calamine::Reader::worksheet_range(&mut book.unwrap(), "Sheet1").unwrap();
    assert_eq!(sheet.get((4, 1)).unwrap().to_string(), "7");
    assert_eq!(sheet.get((4, 0)).unwrap().to_string(), "2025");
}

#[test]
fn head_and_foot_say_who_what_and_where() {
    let parts = set(Language::Ar, None);
    let head = tree(&parts["word/header1.xml"]);
    let cells: Vec<String> = head.named("w:tc").iter().map(|it| it.said()).collect();
    assert!(cells[0].starts_with("Royaume du Maroc") && cells[2].starts_with("المملكة المغربية"));
    assert_eq!(head.named("a:blip").len(), 1);
    assert_eq!(parts["word/media/logo.png"], example::PNG);
    let foot = tree(&parts["word/footer2.xml"]);
    let fields: Vec<&str> = foot.named("w:instrText").iter().map(|it| it.text.trim()).collect();
    assert_eq!(fields, ["PAGE", "NUMPAGES"]);
    assert!(foot.said().contains("+212 539 33 12 12"));
    let core = tree(&parts["docProps/core.xml"]);
    assert_eq!(core.child("dc:title").unwrap().text, "التقرير السنوي إلى المجلس");
    assert_eq!(core.child("dcterms:created").unwrap().text, "2026-11-26T00:00:00Z");
    assert_eq!(core.child("dc:language").unwrap().text, "ar-MA");
}

#[test]
fn arms_that_are_lines_are_in_the_head_as_dots_and_as_lines() {
    let mut report = example::report(Language::Fr, None);
    let logo = report.letterhead.logo.as_mut().unwrap();
    logo.bytes = example::SVG.to_vec();
    logo.media_type = "image/svg+xml".to_owned();
    let bytes = word::docx(&report).unwrap();
    let parts = parts(&bytes);
    let head = tree(&parts["word/header1.xml"]);
    let relations = tree(&parts["word/_rels/header1.xml.rels"]);
    let targets: Vec<&str> =
        relations.children.iter().map(|it| it.attributes["Target"].as_str()).collect();
    assert_eq!(targets, ["media/logo.png", "media/logo.svg"]);
    assert!(parts["word/media/logo.png"].starts_with(b"\x89PNG"));
    assert_eq!(parts["word/media/logo.svg"], example::SVG);
    assert_eq!(head.named("asvg:svgBlip")[0].attributes["r:embed"], "rId2");
    assert_eq!(bytes, word::docx(&report).unwrap(), "the same dots every time");
}

#[test]
fn two_languages_stand_side_by_side_and_their_tables_mirror_each_other() {
    let body = body(&set(Language::Fr, Some(Language::Ar)));
    let rows = body.named("w:tr");
    let pair = rows.iter().find(|it| it.said().contains("Les accords")).unwrap();
    let cells: Vec<String> = pair.named("w:tc").iter().map(|it| it.said()).collect();
    assert_eq!(cells, ["Les accords", "الاتفاقيات"]);
    let heads = rows.iter().find(|it| !it.named("w:tblHeader").is_empty()).unwrap();
    let cells: Vec<String> = heads.named("w:tc").iter().map(|it| it.said()).collect();
    assert_eq!(cells, ["Partenaire", "Accords", "Montant", "المبلغ", "الاتفاقيات", "الشريك"]);
    assert!(body.named("w:tc").iter().all(|it| it.named("w:tbl").is_empty()), "none in another");
}

fn saying(text: &str, language: Language) -> Report {
    let mut report = example::report(language, None);
    report.edition.blocks = vec![Block::Paragraph(Line::kept(text))];
    report
}

proptest! {
    #[test]
    fn any_text_comes_back_as_it_was(text in any::<String>()) {
        let kept: String = text
            .chars()
            .filter(|it| !matches!(it, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}'))
            .filter(|it| matches!(it, '\t' | '\n' | '\r') || (*it >= ' ' && !matches!(it, '\u{fffe}' | '\u{ffff}')))
            .collect();
        for language in [Language::Fr, Language::Ar] {
            let body = body(&parts(&word::docx(&saying(&text, language)).unwrap()));
            let found = body.named("w:p").into_iter().find(|it| it.style() == "Normal").unwrap();
            prop_assert_eq!(found.said(), kept.as_str());
        }
    }
}

/// What a paragraph is by its style, whether it stays with what follows it, and what it says.
fn stands(paragraph: &Element) -> (String, bool, String) {
    let form = &paragraph.children[0];
    let style = form.named("w:pStyle").first().map(|it| it.attributes["w:val"].clone());
    let keeps = !form.named("w:keepNext").is_empty();
    (style.unwrap_or_default(), keeps, paragraph.said())
}

#[test]
fn whoever_signs_stays_with_the_last_lines() {
    let is_last = |block: &Block, which: usize| match block {
        Block::Paragraph(_) => which == 0,
        Block::Facts(_) => which == 1,
        Block::Grid(grid) => which == if grid.rows.is_empty() { 2 } else { 3 },
        Block::Points(_) => which == 4,
        _ => false,
    };
    for ((_, language, other), which) in
        EDITIONS.into_iter().flat_map(|it| (0..5).map(move |which| (it, which)))
    {
        let mut report = example::report(language, other);
        let blocks = &report.edition.blocks;
        let end = blocks.iter().rposition(|it| is_last(it, which)).unwrap() + 1;
        for edition in std::iter::once(&mut report.edition).chain(&mut report.other) {
            edition.blocks.truncate(end);
            assert!(edition.signature.is_some());
        }
        let parts = parts(&word::docx(&report).unwrap());
        let body = body(&parts);
        let told: Vec<_> = body.named("w:p").into_iter().map(stands).collect();
        let signs = told.iter().position(|(style, ..)| style == "Function").unwrap();
        // The function stays with the name by its style.
        let before = &told[..signs];
        // Back from there: what only stands between, and then the last words.
        let (between, said): (Vec<_>, Vec<_>) = before
            .iter()
            .rev()
            .take_while({
                let mut words = 0;
                move |(_, _, said)| {
                    words += usize::from(!said.is_empty());
                    words < 2
                }
            })
            .partition(|(.., said)| said.is_empty());
        let what = format!("{which} {language:?} {other:?}: {before:?}");
        assert!(said.iter().all(|(_, keeps, _)| *keeps) && said.len() == 1, "{what}");
        let outside = between.iter().filter(|(style, keeps, _)| style == "Between" && !keeps);
        // The empty half beside the signature is in its own row.
        assert!(outside.count() <= usize::from(other.is_none()), "{what}");
    }
}
