//! Looks for words in the pages: folded as names are, so that accents, vowel signs and forms of
//! letters make no difference, and in all three languages at once, so that whoever reads Arabic and
//! thinks of the French word finds the section.

use serde::Serialize;
use tawama_registry::text;

use super::page::{Inline, Page, Section, plain};
use super::{pages, shelf};
use crate::language::Language;

/// A section that was found.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, specta::Type)]
pub struct HelpHit {
    /// The page.
    pub page: String,
    /// What the page is called.
    pub title: String,
    /// Which section of it, from 0.
    pub section: u32,
    /// What the section is called; blank for the first.
    pub heading: String,
    /// The line in which the words are, or the first.
    pub passage: String,
}

/// How many letters of a line are shown.
const SHOWN: usize = 160;

/// The sections in which every one of these words begins a word, in one of the languages: those that
/// are called so first, then those of the reader's own words, in the order of the contents.
#[must_use]
pub fn find(words: &str, language: Language) -> Vec<HelpHit> {
    let folded = text::fold(words);
    let asked: Vec<Asked> = text::words(&folded).map(forms).collect();
    if asked.is_empty() {
        return Vec::new();
    }
    let mut found: Vec<(u8, HelpHit)> = Vec::new();
    for (at, page) in pages(language).iter().enumerate() {
        for (number, section) in page.sections.iter().enumerate() {
            let rank = |other: Language| {
                let theirs = shelf(other).pages.get(at)?;
                let rank = rank(theirs, number, &asked)?;
                Some(rank * 2 + u8::from(other != language))
            };
            if let Some(best) = Language::ALL.into_iter().filter_map(rank).min() {
                found.push((best, hit((page, language), number, section, &asked)));
            }
        }
    }
    found.sort_by_key(|(rank, _)| *rank);
    found.into_iter().map(|(_, hit)| hit).collect()
}

/// A word that is asked for, as it was written and without what Arabic writes together with it.
type Asked = Vec<String>;

fn forms(word: &str) -> Asked {
    let findable = text::findable(word);
    text::words(&findable).map(str::to_owned).collect()
}

/// Where the words are: in what the section is called, in what the page is called, in what is said.
fn rank(page: &Page, number: usize, asked: &[Asked]) -> Option<u8> {
    let section = page.sections.get(number)?;
    let heading = if number == 0 { &page.title } else { &section.heading };
    if says(&[heading.as_str()], asked) {
        return Some(0);
    }
    let lines: Vec<String> = section.lines().into_iter().map(plain).collect();
    let mut said: Vec<&str> = lines.iter().map(String::as_str).collect();
    said.push(&page.title);
    said.push(&section.heading);
    says(&said, asked).then_some(1)
}

/// Whether every word that is asked for begins a word of these texts.
fn says(texts: &[&str], asked: &[Asked]) -> bool {
    let findable: Vec<String> = texts.iter().map(|it| text::findable(it)).collect();
    asked.iter().all(|asked| {
        let begins = |word: &str| asked.iter().any(|form| word.starts_with(form.as_str()));
        findable.iter().any(|text| text::words(text).any(begins))
    })
}

fn hit(
    (page, language): (&Page, Language),
    number: usize,
    section: &Section,
    asked: &[Asked],
) -> HelpHit {
    let lines = section.lines();
    let says_of = |line: &[Inline]| {
        let said = plain(line);
        asked.iter().filter(|word| says(&[said.as_str()], std::slice::from_ref(*word))).count()
    };
    // The first of those that say as many.
    let best =
        lines.iter().enumerate().max_by_key(|(at, line)| (says_of(line), std::cmp::Reverse(*at)));
    let line = best.map(|(_, line)| quoted(line, language)).unwrap_or_default();
    HelpHit {
        page: page.name.clone(),
        title: page.title.clone(),
        section: u32::try_from(number).unwrap_or_default(),
        heading: section.heading.clone(),
        passage: shortened(&line),
    }
}

/// A line as it is read where nothing is set apart: what a part of the window is called stands between
/// quotation marks, without which "Open opens the file" reads as a mistake.
fn quoted(line: &[Inline], language: Language) -> String {
    let (before, after) = match language {
        Language::En => ("“", "”"),
        Language::Fr => ("«\u{a0}", "\u{a0}»"),
        Language::Ar => ("«", "»"),
    };
    let said = line.iter().map(|it| match it {
        Inline::Strong { text } | Inline::Label { text, .. } => format!("{before}{text}{after}"),
        other => other.plain(),
    });
    said.collect()
}

/// The beginning of a line, cut between two words.
fn shortened(line: &str) -> String {
    let Some((end, _)) = line.char_indices().nth(SHOWN) else { return line.to_owned() };
    let start = line.get(..end).unwrap_or(line);
    let cut = start.rfind(' ').and_then(|at| start.get(..at)).unwrap_or(start);
    format!("{} …", cut.trim_end_matches([',', '،', ';', ':']))
}
