//! Help is whole: every room has its page in all three languages, nothing in a page leads nowhere,
//! and the three languages say the same things.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic)]

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use tawama_reports::Language;
use tawama_reports::help::page::{Block, Inline};
use tawama_reports::help::{self, Page};

const HERE: &str = env!("CARGO_MANIFEST_DIR");

/// The rooms of the interface, as it lists them, apart from the help itself.
fn rooms() -> Vec<String> {
    let route = fs::read_to_string(Path::new(HERE).join("../../ui/src/route.ts")).unwrap();
    let list = route.split("ROOMS = [").nth(1).unwrap().split(']').next().unwrap();
    let rooms: Vec<String> =
        list.split('\'').skip(1).step_by(2).filter(|it| *it != "help").map(str::to_owned).collect();
    assert!(rooms.len() > 10, "{rooms:?}");
    rooms
}

#[test]
fn everything_in_the_pages_is_understood() {
    let troubles = help::troubles();
    assert!(troubles.is_empty(), "{}", troubles.join("\n"));
}

#[test]
fn every_room_has_its_page_in_every_language() {
    for language in Language::ALL {
        for room in rooms() {
            let page = help::page(&room, language);
            let page = page.unwrap_or_else(|| panic!("no help for {room} in {}", language.tag()));
            // What it is about, and at least one task that is told step by step or point by point.
            assert!(!page.sections[0].blocks.is_empty(), "{room} says not what it is about");
            assert!(page.sections.len() > 1, "{room} tells no task");
        }
        for subject in ["first-steps", "lists", "keyboard", "glossary"] {
            assert!(help::page(subject, language).is_some(), "{subject}");
        }
    }
}

#[test]
fn every_file_is_shown() {
    for language in Language::ALL {
        let shown: BTreeSet<String> =
            help::pages(language).iter().map(|page| page.name.clone()).collect();
        for file in fs::read_dir(Path::new(HERE).join("help").join(language.tag())).unwrap() {
            let name = file.unwrap().path().file_stem().unwrap().to_string_lossy().into_owned();
            assert!(name == "guide" || shown.contains(&name), "{name} is shown nowhere");
        }
    }
}

/// The keys that a French keyboard names in its own way.
const NAMED: [(&str, &str); 6] = [
    ("Maj", "Shift"),
    ("Entrée", "Enter"),
    ("Échap", "Esc"),
    ("Espace", "Space"),
    ("Début", "Home"),
    ("Fin", "End"),
];

fn in_english(key: &str) -> &str {
    NAMED.iter().find(|(own, _)| *own == key).map_or(key, |(_, english)| english)
}

/// What of a line is the same in every language.
fn shape_of_line(line: &[Inline]) -> String {
    let mut parts: Vec<String> = line
        .iter()
        .filter_map(|inline| match inline {
            Inline::Label { key, .. } => Some(format!("label {key}")),
            Inline::Keys { keys } => {
                let keys: Vec<&str> = keys.iter().map(|key| in_english(key)).collect();
                Some(format!("keys {}", keys.join("+")))
            }
            Inline::Link { page, .. } => Some(format!("link {page}")),
            Inline::Typed { text } => Some(format!("typed {text}")),
            Inline::Strong { .. } => Some("strong".to_owned()),
            Inline::Text { .. } => None,
        })
        .collect();
    // Languages put their words in orders of their own.
    parts.sort();
    parts.join(", ")
}

/// What of a page is the same in every language, a line each.
fn shape(page: &Page) -> Vec<String> {
    let mut shape = Vec::new();
    for (number, section) in page.sections.iter().enumerate() {
        shape.push(format!("section {number}"));
        assert_eq!(section.heading.is_empty(), number == 0, "{} {number}", page.name);
        for block in &section.blocks {
            let kind = match block {
                Block::Text { .. } => "text",
                Block::Note { .. } => "note",
                Block::Steps { .. } => "steps",
                Block::Points { .. } => "points",
                Block::Words { .. } => "words",
            };
            for (at, line) in block.lines().into_iter().enumerate() {
                shape.push(format!("{kind} {at}: {}", shape_of_line(line)));
            }
        }
    }
    shape
}

#[test]
fn the_three_languages_say_the_same_things() {
    let guides = |language| help::guide(language).into_iter();
    let all = |language| help::pages(language).iter().chain(guides(language));
    let mut wrong = Vec::new();
    for other in [Language::Fr, Language::Ar] {
        for (english, theirs) in all(Language::En).zip(all(other)) {
            assert_eq!(english.name, theirs.name);
            let (ours, theirs) = (shape(english), shape(theirs));
            for (one, two) in ours.iter().zip(&theirs).filter(|(one, two)| one != two).take(1) {
                wrong.push(format!("{}/{}: {two}\n   en: {one}", other.tag(), english.name));
            }
            if ours.len() != theirs.len() {
                wrong.push(format!("{}/{}: longer or shorter", other.tag(), english.name));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn every_page_is_in_the_contents_once_and_has_a_title() {
    for language in Language::ALL {
        let contents = help::contents(language);
        let names: Vec<&str> = contents
            .iter()
            .flat_map(|chapter| &chapter.pages)
            .map(|entry| {
                assert!(!entry.title.is_empty(), "{}", entry.name);
                entry.name.as_str()
            })
            .collect();
        let once: BTreeSet<&&str> = names.iter().collect();
        assert_eq!(once.len(), names.len());
        assert_eq!(names.len(), help::pages(language).len());
        assert!(contents.iter().all(|chapter| !chapter.title.starts_with("help-")));
    }
}

#[test]
fn a_section_is_found_across_accents_scripts_and_languages() {
    for (asked, language, page) in [
        ("memorandum signed", Language::En, "agreements"),
        ("MEMORANDUM", Language::Fr, "agreements"),
        ("memorandum", Language::Ar, "agreements"),
        ("مذكره", Language::Ar, "agreements"),
        ("المُذَكِّرة", Language::Ar, "agreements"),
        ("sauvegarde cle", Language::Fr, "settings"),
        ("backup", Language::Ar, "settings"),
        ("six months", Language::Fr, "calendar"),
        ("dormant", Language::Fr, "glossary"),
        ("excel", Language::Ar, "import"),
    ] {
        let hits = help::find(asked, language);
        assert!(hits.iter().any(|hit| hit.page == page), "{asked}: {hits:#?}");
        for hit in &hits {
            let page = help::page(&hit.page, language).unwrap();
            assert_eq!(hit.title, page.title);
            assert!(page.sections.len() > hit.section as usize);
            assert!(!hit.passage.is_empty());
        }
    }
    // What a section is called comes before what is said in it.
    let first = &help::find("undo", Language::En);
    assert!(!first.is_empty());
    assert_eq!(help::find("opening", Language::En)[0].heading, "Move the opening");
    assert!(help::find("", Language::Fr).is_empty());
    assert!(help::find("qwertz", Language::Fr).is_empty());
}
