//! Lists and sheets of an exhibition, read back by other programs; objects from files.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic, clippy::print_stdout)]

use std::collections::BTreeMap;
use std::io::Cursor;
use std::path::Path;

use calamine::{Data, Reader, Xlsx};
use chrono::{NaiveDate, TimeZone, Utc};
use tawama_registry::exhibition::{self, Exhibition};
use tawama_registry::{Id, Kind, Op, Registry, Stamp, record, sample};
use tawama_reports::csv::Separator;
use tawama_reports::exhibition::objects::{self, ObjectFate, ObjectPlan};
use tawama_reports::exhibition::{loans, page, party};
use tawama_reports::sheet::{self, Book, Choices};
use tawama_reports::{Cell, Format, Language, export};
use tempfile::TempDir;

struct Desk {
    registry: Registry,
    show: Id,
    _folder: TempDir,
}

fn stamp() -> Stamp {
    let today: NaiveDate = "2026-03-15".parse().unwrap();
    let noon = Utc.from_utc_datetime(&today.and_hms_opt(12, 0, 0).unwrap());
    Stamp { actor: "officer".into(), at: noon, today }
}

impl Desk {
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("sample.tawama");
        let registry = sample::seed(&path, "fr", &stamp()).unwrap();
        let found =
            registry.read(|conn| record::find(conn, "", &[Kind::Exhibition], "fr", 1)).unwrap();
        Self { registry, show: found[0].id, _folder: folder }
    }

    fn get(&self) -> Exhibition {
        self.registry.read(|conn| exhibition::get(conn, self.show)).unwrap()
    }

    fn party(&self, name: &str) -> Id {
        let found = self.registry.read(|conn| record::find(conn, name, &[Kind::Partner], "fr", 1));
        found.unwrap()[0].id
    }

    fn plan(&self, book: &Book, language: Language) -> ObjectPlan {
        self.registry.read(|conn| objects::plan(conn, self.show, book, language)).unwrap()
    }
}

fn cells(bytes: Vec<u8>) -> Vec<(String, Vec<Vec<Data>>)> {
    let mut book: Xlsx<_> = Xlsx::new(Cursor::new(bytes)).unwrap();
    let names = book.sheet_names();
    names
        .into_iter()
        .map(|name| {
            let range = book.worksheet_range(&name).unwrap();
            (name, range.rows().map(<[Data]>::to_vec).collect())
        })
        .collect()
}

fn text_of(rows: &[Vec<Data>]) -> String {
    rows.iter().flatten().map(ToString::to_string).collect::<Vec<_>>().join("|")
}

#[test]
fn a_loan_list_tells_objects_and_what_they_come_to() {
    let desk = Desk::new();
    for language in Language::ALL {
        let tables =
            desk.registry.read(|conn| loans::loan_list(conn, desk.show, language, false)).unwrap();
        let sheets = cells(export::book(&tables, Format::Xlsx).unwrap());
        assert_eq!(sheets.len(), 2, "objects, and what they are insured for");
        let list = text_of(&sheets[0].1);
        assert!(list.contains("EX-001") && list.contains("120000"), "{list}");
        // All objects: 144,000 dirhams and 1,500 dinars; the second leg: 120,000 and 1,500.
        let amounts: Vec<(f64, String)> = sheets[1]
            .1
            .iter()
            .filter_map(|row| match (&row[3], &row[4]) {
                (Data::Float(value), Data::String(code)) => Some((*value, code.clone())),
                _ => None,
            })
            .collect();
        let told: Vec<(f64, &str)> =
            amounts.iter().map(|(it, code)| (*it, code.as_str())).collect();
        assert_eq!(
            told,
            [
                (1500.0, "JOD"),
                (144_000.0, "MAD"),
                (1500.0, "JOD"),
                (144_000.0, "MAD"),
                (1500.0, "JOD"),
                (120_000.0, "MAD"),
            ],
            "{language:?}"
        );
    }
}

#[test]
fn a_list_for_the_public_tells_no_value_and_an_arabic_one_reads_from_the_right() {
    let desk = Desk::new();
    let tables =
        desk.registry.read(|conn| loans::loan_list(conn, desk.show, Language::Ar, true)).unwrap();
    assert_eq!(tables.len(), 1);
    let bytes = export::book(&tables, Format::Xlsx).unwrap();
    let list = text_of(&cells(bytes.clone())[0].1);
    assert!(list.contains("EX-001") && list.contains("خريطة قديمة لأسوار طنجة"), "{list}");
    assert!(
        !list.contains("120000") && !list.contains("MAD") && !list.contains("50 lux"),
        "{list}"
    );
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).unwrap();
    let sheet = archive.by_name("xl/worksheets/sheet1.xml").unwrap();
    assert!(std::io::read_to_string(sheet).unwrap().contains("rightToLeft=\"1\""));
}

#[test]
fn a_list_that_comes_back_changes_nothing_in_any_language_or_form() {
    let desk = Desk::new();
    let forms = [
        Format::Xlsx,
        Format::Csv(Separator::Semicolon),
        Format::Csv(Separator::Comma),
        Format::Csv(Separator::Tab),
    ];
    for language in Language::ALL {
        for format in forms {
            let tables = desk
                .registry
                .read(|conn| loans::loan_list(conn, desk.show, language, false))
                .unwrap();
            let bytes = export::book(&tables, format).unwrap();
            let book = sheet::read(&bytes, &Choices::default()).unwrap();
            let plan = desk.plan(&book, language);
            let fates: Vec<ObjectFate> = plan.lines.iter().map(|line| line.fate).collect();
            assert_eq!(fates, [ObjectFate::There; 3], "{language:?} {format:?}: {plan:?}");
            let done = desk
                .registry
                .write(&stamp(), Op::Import, |tx| objects::apply(tx, desk.show, &book, language))
                .unwrap();
            assert_eq!(done.change, None);
        }
    }
}

const LIST: &str = "\
N° d'inventaire;Objet;Auteur;Propriétaire;Valeur d'assurance;Devise;Prêt à partir du;Prêt jusqu’au;Pièces;Montré à
EX-001;Plan ancien des remparts de Tanger (exemple);;;130 000,00;MAD;;;;
EX-010;Lanterne;Anonyme;Musée de la Kasbah;2 500,50;EUR;1/2/2027;31/5/2027;3;Salle d’exposition municipale
EX-011;Tapis;;Tanger;1.250;EUR;demain;;zéro;Nulle part
EX-010;Lanterne encore;;;;;;;;
;;;;5;;;;;
EX-012;قفطان;;القدس;;;;;;
";

#[test]
fn objects_of_a_museums_list_are_planned_and_then_brought_in_once() {
    let desk = Desk::new();
    let book = sheet::read(LIST.as_bytes(), &Choices::default()).unwrap();
    let plan = desk.plan(&book, Language::Fr);
    let told: Vec<(u32, ObjectFate)> = plan.lines.iter().map(|it| (it.at, it.fate)).collect();
    assert_eq!(
        told,
        [
            (2, ObjectFate::Changed),
            (3, ObjectFate::New),
            (4, ObjectFate::Wrong),
            (5, ObjectFate::Wrong),
            (6, ObjectFate::Wrong),
            (7, ObjectFate::New),
        ]
    );
    assert_eq!(plan.lines[0].changes, ["Valeur d'assurance"]);
    assert_eq!(plan.partners, ["Musée de la Kasbah"]);
    let problems: Vec<(Option<&str>, &str)> =
        plan.lines[2].problems.iter().map(|it| (it.column.as_deref(), it.code.as_str())).collect();
    assert_eq!(
        problems,
        [
            (Some("Valeur d'assurance"), "objects-amount-unclear"),
            (Some("Prêt à partir du"), "objects-date-unclear"),
            (Some("Pièces"), "objects-count-unclear"),
            (Some("Montré à"), "objects-leg-unknown"),
        ]
    );
    assert_eq!(plan.lines[3].problems[0].code, "objects-twice");
    let codes: Vec<&str> = plan.lines[4].problems.iter().map(|it| it.code.as_str()).collect();
    assert_eq!(codes, ["title-missing", "currency-missing"]);

    let bring = |_: u32| {
        desk.registry
            .write(&stamp(), Op::Import, |tx| objects::apply(tx, desk.show, &book, Language::Fr))
            .unwrap()
    };
    let done = bring(1);
    assert_eq!((done.value.added, done.value.changed, done.value.partners), (2, 1, 1));
    assert_eq!(done.value.left.len(), 3);
    let facts = desk.get().facts;
    assert_eq!(facts.objects.len(), 5);
    assert_eq!(facts.objects[0].value.unwrap().0, 13_000_000);
    let lantern = &facts.objects[3];
    assert_eq!((lantern.value.unwrap().0, lantern.pieces), (250_050, 3));
    assert_eq!(lantern.legs, [facts.legs[0].id.unwrap()]);
    assert_eq!(facts.objects[4].title.0["ar"], "قفطان");
    assert_eq!(facts.objects[4].lender, Some(desk.party("القدس")));
    // One act, and the second time nothing.
    assert_eq!(bring(2).change, None);
    desk.registry.undo(&stamp(), None).unwrap();
    assert_eq!(desk.get().facts.objects.len(), 3);
}

#[test]
fn a_file_without_titles_or_with_two_columns_of_one_meaning_is_refused() {
    let desk = Desk::new();
    for (text, code) in [
        ("Ville;Pays\nTanger;Maroc\nFaro;Portugal\n", "objects-no-columns"),
        ("Titre;Objet\nPlan;Plan\nTapis;Tapis\n", "objects-column-twice"),
    ] {
        let book = sheet::read(text.as_bytes(), &Choices::default()).unwrap();
        let plan = desk
            .registry
            .read(|conn| objects::plan(conn, desk.show, &book, Language::Fr))
            .unwrap_err();
        let report = plan.report();
        assert_eq!(report.problems[0].code, code);
    }
}

#[test]
fn a_party_is_told_what_it_must_do_and_nothing_of_the_others() {
    let desk = Desk::new();
    let (tangier, quds) = (desk.party("Tanger"), desk.party("القدس"));
    for language in Language::ALL {
        let sheet = |party| {
            desk.registry.read(|conn| party::party_sheet(conn, desk.show, party, language)).unwrap()
        };
        let (ours, theirs) = (sheet(tangier), sheet(quds));
        let rows = |sheet: &party::PartySheet| {
            sheet.tables.iter().map(|table| table.rows.len()).collect::<Vec<_>>()
        };
        // Two legs; tasks; loans; a line of the budget, what it comes to, and the share.
        assert_eq!(rows(&ours), [2, 8, 2, 3], "{language:?}");
        assert_eq!(rows(&theirs), [2, 4, 1, 3], "{language:?}");
        assert!(
            ours.tables[3].rows[2]
                .contains(&Cell::Amount(tawama_registry::money::Amount(6_000_000), "MAD".into()))
        );
        let workbook = cells(export::book(&theirs.tables, Format::Xlsx).unwrap());
        assert_eq!(workbook.len(), 4);
        let text = text_of(&workbook[2].1);
        assert!(text.contains("EX-002") && !text.contains("EX-001"), "{text}");
    }
    let stranger = desk.party("AMPCC");
    let refused =
        desk.registry.read(|conn| party::party_sheet(conn, desk.show, stranger, Language::En));
    assert_eq!(refused.unwrap_err().code(), "not-found");
}

/// An element of a page: its name, its attributes, and the text directly in it.
struct Element {
    name: String,
    attributes: BTreeMap<String, String>,
    text: String,
}

/// The elements of a page in the order in which they begin. A page that is not well-formed fails.
fn elements(html: &str) -> Vec<Element> {
    use quick_xml::events::Event;
    let mut reader = quick_xml::Reader::from_str(html);
    let (mut elements, mut open): (Vec<Element>, Vec<usize>) = (Vec::new(), Vec::new());
    loop {
        match reader.read_event().unwrap() {
            Event::Start(tag) => {
                open.push(elements.len());
                let attributes = tag.attributes().map(|it| {
                    let it = it.unwrap();
                    (it.key.as_ref().to_owned(), it.value.to_string())
                });
                elements.push(Element {
                    name: tag.name().as_ref().to_owned(),
                    attributes: attributes.collect(),
                    text: String::new(),
                });
            }
            Event::End(_) => drop(open.pop()),
            Event::Text(text) => {
                if let Some(at) = open.last() {
                    elements[*at].text.push_str(&text);
                }
            }
            Event::Eof => break,
            _ => {}
        }
    }
    assert!(open.is_empty(), "every element is closed");
    elements
}

#[test]
fn a_page_stands_by_itself_and_says_what_its_tables_are() {
    let desk = Desk::new();
    for language in Language::ALL {
        let sheet = desk
            .registry
            .read(|conn| party::party_sheet(conn, desk.show, desk.party("القدس"), language))
            .unwrap();
        let html = page::page(&sheet);
        let read = elements(&html);
        let all = |name: &str| read.iter().filter(|it| it.name == name).collect::<Vec<_>>();
        let root = &all("html")[0].attributes;
        assert_eq!(root["lang"], language.tag());
        assert_eq!(root["dir"], if language == Language::Ar { "rtl" } else { "ltr" });
        for name in ["h1", "title"] {
            let texts: Vec<&str> = all(name).iter().map(|it| it.text.as_str()).collect();
            assert_eq!(texts, [sheet.title.as_str()], "{name}");
        }
        let (captions, headings) = (all("caption"), all("th"));
        let heading = |it: &&&Element| it.attributes["scope"] == "col" && !it.text.is_empty();
        let columns = headings.iter().filter(heading).count();
        assert_eq!((captions.len(), columns), (4, 6 + 5 + 8 + 5));
        assert!(headings.iter().all(|it| ["col", "row"].contains(&&*it.attributes["scope"])));
        for region in all("div") {
            let name = &region.attributes["aria-labelledby"];
            assert!(captions.iter().any(|it| it.attributes["id"] == *name));
        }
        let rows: usize = sheet.tables.iter().map(|table| table.rows.len()).sum();
        let empty = sheet.tables.iter().filter(|table| table.rows.is_empty()).count();
        assert_eq!(all("tr").len(), rows + empty + 4);
        // Nothing is fetched, nothing runs.
        assert!(["script", "link", "img", "iframe"].iter().all(|name| all(name).is_empty()));
        assert!(!html.contains("http://") && !html.contains("https://") && !html.contains("url("));
        let value = match language {
            Language::Fr => "1\u{202f}500,000",
            Language::Ar => "1.500,000",
            Language::En => "1,500.000",
        };
        assert!(html.contains(value), "{html}");
    }
}

/// The exhibitions of a real museum, 2024 and after, all in one hall, with the works they showed:
/// what clashes among them is found, from both sides. Where the list is there.
#[test]
fn a_real_museums_exhibitions_are_kept_and_clash_where_they_must() {
    let Some(folder) = std::env::var_os("TAWAMA_REAL_DATA") else {
        println!("skipped: TAWAMA_REAL_DATA names no folder of real lists");
        return;
    };
    let path = Path::new(&folder).join("exhibitions/walters_exhibitions_2025-07.csv");
    let Ok(bytes) = std::fs::read(&path) else {
        println!("skipped: there is no {}", path.display());
        return;
    };
    let desk = Desk::new();
    let book = sheet::read(&bytes, &Choices::default()).unwrap();
    // It is no list of objects, and is not taken for one.
    let refused = desk.registry.read(|conn| objects::plan(conn, desk.show, &book, Language::En));
    assert_eq!(refused.unwrap_err().report().problems[0].code, "objects-no-columns");
    let (museum, hall) = (desk.party("Tanger"), desk.get().facts.legs[0].venue);
    let mut shows = Vec::new();
    let (mut undated, mut works) = (0, 0);
    for row in book.sheets[0].rows.iter().skip(1) {
        let text = |at: usize| row.cell(at).written().trim().to_owned();
        // The list writes the month first, as its country does.
        let ends = text(2);
        let parts: Vec<&str> = ends.split('/').collect();
        let closes = match parts.as_slice() {
            [month, day, year] => format!("{year}-{month:0>2}-{day:0>2}").parse().ok(),
            _ => text(4).parse().ok(),
        };
        undated += u32::from(closes.is_none());
        let title = tawama_registry::Wording::of([("en", &text(1))]);
        let mut facts = exhibition::ExhibitionFacts::new(title.clone());
        facts.legs = vec![exhibition::Leg {
            venue: hall,
            opens: text(3).parse().ok(),
            closes,
            ..exhibition::Leg::default()
        }];
        let numbers = text(6);
        for number in numbers.split('|').filter(|number| !number.is_empty()) {
            let mut object = exhibition::object::LentObject::new(title.clone());
            number.clone_into(&mut object.number);
            object.lender = Some(museum);
            facts.objects.push(object);
            works += 1;
        }
        shows.push(facts);
    }
    let begun = std::time::Instant::now();
    let mut left_out = Vec::new();
    let added: Vec<Id> = shows
        .iter()
        .filter_map(|facts| {
            let added = desk
                .registry
                .write(&stamp(), Op::Add(Kind::Exhibition), |tx| exhibition::add(tx, facts));
            added.map_err(|error| left_out.push(error.to_string())).ok().map(|it| it.value)
        })
        .collect();
    println!(
        "{} exhibitions with {works} works in {:?}; {undated} without an end; left out: {left_out:?}",
        added.len(),
        begun.elapsed()
    );
    let (mut certain, mut possible) = (0, 0);
    for id in &added {
        let found = desk.registry.read(|conn| exhibition::get(conn, *id)).unwrap();
        certain += found.conflicts.iter().filter(|it| it.certain).count();
        possible += found.conflicts.iter().filter(|it| !it.certain).count();
    }
    println!("{certain} certain conflicts, {possible} possible ones");
    assert!(added.len() > 100 && certain + possible > 0);
    let stand = tawama_registry::check::check(&desk.registry, &stamp()).unwrap();
    assert!(stand.is_sound(), "{stand:?}");
}
