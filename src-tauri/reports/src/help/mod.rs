//! Help for officers: a page for every room, and first steps, the keyboard, the words of the trade.
//!
//! The texts are Markdown files in `help/`, one of each language, of which a closed part is read
//! into typed blocks ([`page`]): whatever shows them never sees markup. What a button is called is
//! never written down but named by its message, `{agreement-add}`, so that it cannot drift; a link
//! is written `[words](page)`, and without words it says the page's title. The three languages have
//! the same sections, steps, labels and links, which a test holds them to; so a word of one language
//! finds the section in another ([`find`]).

mod find;
pub mod page;
mod read;

use std::sync::LazyLock;

use serde::Serialize;

pub use find::{HelpHit, find};
pub use page::Page;

use crate::language::Language;
use crate::messages::Messages;

/// The texts of one page.
struct Source {
    name: &'static str,
    fr: &'static str,
    ar: &'static str,
    en: &'static str,
}

impl Source {
    fn text(&self, language: Language) -> &'static str {
        match language {
            Language::Fr => self.fr,
            Language::Ar => self.ar,
            Language::En => self.en,
        }
    }
}

macro_rules! sources {
    ($($name:literal)*) => {
        &[$(Source {
            name: $name,
            fr: include_str!(concat!("../../help/fr/", $name, ".md")),
            ar: include_str!(concat!("../../help/ar/", $name, ".md")),
            en: include_str!(concat!("../../help/en/", $name, ".md")),
        }),*]
    };
}

/// The pages under the keys of their chapters, in the order in which they are read.
const CHAPTERS: [(&str, &[Source]); 5] = [
    ("help-chapter-begin", sources!["first-steps" "overview" "search" "lists" "keyboard"]),
    (
        "help-chapter-record",
        sources!["agreements" "partners" "people" "occasions" "places" "documents" "duplicates"],
    ),
    (
        "help-chapter-plan",
        sources!["programme" "exhibitions" "venues" "calendar" "relations" "map"],
    ),
    ("help-chapter-exchange", sources!["import" "reports"]),
    ("help-chapter-keep", sources!["settings" "history" "glossary"]),
];

/// The guide that is printed: one page, apart from the others.
const GUIDE: &[Source] = sources!["guide"];

/// Where a link leads that leads to no page: the sheet of keys that the window shows.
pub const SHEET: &str = "sheet";

/// A chapter of the contents.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, specta::Type)]
pub struct Chapter {
    /// What it is called.
    pub title: String,
    /// Its pages.
    pub pages: Vec<PageName>,
}

/// A page in the contents.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, specta::Type)]
pub struct PageName {
    /// By which it is asked for: the name of a room, or of a subject.
    pub name: String,
    /// What it is called.
    pub title: String,
}

/// All pages in one language, read once.
struct Shelf {
    pages: Vec<Page>,
    guide: Vec<Page>,
    troubles: Vec<String>,
}

static SHELVES: LazyLock<[Shelf; 3]> = LazyLock::new(|| Language::ALL.map(read_all));

fn shelf(language: Language) -> &'static Shelf {
    let [fr, ar, en] = &*SHELVES;
    match language {
        Language::Fr => fr,
        Language::Ar => ar,
        Language::En => en,
    }
}

fn read_all(language: Language) -> Shelf {
    let messages = Messages::new(language);
    let all = || CHAPTERS.iter().flat_map(|(_, sources)| *sources);
    let titles: Vec<(&str, String)> =
        all().map(|source| (source.name, read::title(source.text(language), &messages))).collect();
    let mut troubles = Vec::new();
    let mut read_one = |source: &Source| {
        let reading = read::read(source.name, source.text(language), &messages, &titles);
        let place = format!("{}/{}.md", language.tag(), source.name);
        troubles.extend(reading.troubles.iter().map(|trouble| format!("{place}: {trouble}")));
        reading.page
    };
    let pages = all().map(&mut read_one).collect();
    let guide = GUIDE.iter().map(&mut read_one).collect();
    Shelf { pages, guide, troubles }
}

/// The contents in this language.
#[must_use]
pub fn contents(language: Language) -> Vec<Chapter> {
    let messages = Messages::new(language);
    let entry = |source: &Source| PageName {
        name: source.name.to_owned(),
        title: page(source.name, language).map(|page| page.title.clone()).unwrap_or_default(),
    };
    let chapter = |(title, sources): &(&str, &[Source])| Chapter {
        title: messages.get(title),
        pages: sources.iter().map(entry).collect(),
    };
    CHAPTERS.iter().map(chapter).collect()
}

/// The page of this name; nothing where there is none.
#[must_use]
pub fn page(name: &str, language: Language) -> Option<&'static Page> {
    shelf(language).pages.iter().find(|page| page.name == name)
}

/// Every page in this language, in the order of the contents.
#[must_use]
pub fn pages(language: Language) -> &'static [Page] {
    &shelf(language).pages
}

/// The guide of one page, to be printed.
#[must_use]
pub fn guide(language: Language) -> Option<&'static Page> {
    shelf(language).guide.first()
}

/// What the texts have in them that is not understood, with file and line: words outside of the
/// closed part of Markdown, labels and links to what is not there. Nothing, says a test.
#[must_use]
pub fn troubles() -> Vec<String> {
    Language::ALL.iter().flat_map(|language| shelf(*language).troubles.clone()).collect()
}
