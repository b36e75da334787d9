//! A report as a page, read as the XML that it is.

use std::collections::BTreeSet;

use quick_xml::Reader;
use quick_xml::events::Event;
use tawama_reports::Language;
use tawama_reports::report::html;

use crate::fixture::{HOSTILE, report, shown};

/// An element of a page.
struct Element {
    name: String,
    attributes: Vec<(String, String)>,
    text: String,
}

impl Element {
    fn get(&self, name: &str) -> Option<&str> {
        self.attributes.iter().find(|(key, _)| key == name).map(|(_, value)| value.as_str())
    }
}

/// The elements in the order in which they begin, each with all the text in it.
fn elements(page: &str) -> Vec<Element> {
    let body = page.strip_prefix("<!DOCTYPE html>\n").unwrap();
    let mut reader = Reader::from_str(body);
    reader.config_mut().expand_empty_elements = true;
    let (mut found, mut open): (Vec<Element>, Vec<usize>) = (Vec::new(), Vec::new());
    loop {
        let mut say = |text: &str| {
            for at in &open {
                found[*at].text.push_str(text);
            }
        };
        match reader.read_event().unwrap() {
            Event::Text(text) => say(&text),
            Event::GeneralRef(name) => say(match &*name {
                "lt" => "<",
                "gt" => ">",
                "amp" => "&",
                "quot" => "\"",
                "#39" => "'",
                other => panic!("{other}"),
            }),
            Event::Start(element) => {
                open.push(found.len());
                let attributes = element.attributes().map(Result::unwrap);
                found.push(Element {
                    name: element.name().as_ref().to_owned(),
                    attributes: attributes
                        .map(|it| (it.key.as_ref().to_owned(), it.value.to_string()))
                        .collect(),
                    text: String::new(),
                });
            }
            Event::End(_) => drop(open.pop()),
            Event::Eof => break,
            _ => {}
        }
    }
    assert!(open.is_empty());
    found
}

fn pages() -> Vec<(Language, Option<Language>, String)> {
    [
        (Language::Fr, None),
        (Language::Ar, None),
        (Language::En, None),
        (Language::Fr, Some(Language::Ar)),
        (Language::En, Some(Language::Ar)),
    ]
    .into_iter()
    .map(|(language, other)| {
        let page = html::page(&report(language, other));
        let second = other.map(|it| format!("-{}", it.tag())).unwrap_or_default();
        shown(&format!("page-{}{second}.html", language.tag()), page.as_bytes());
        (language, other, page)
    })
    .collect()
}

#[test]
fn a_page_is_whole_in_every_language_and_says_which_it_is() {
    for (language, other, page) in pages() {
        let read = elements(&page);
        let all = |name: &str| read.iter().filter(|it| it.name == name).collect::<Vec<_>>();
        assert_eq!(read[0].get("lang"), Some(language.tag()));
        assert_eq!(read[0].get("dir"), Some(if language == Language::Ar { "rtl" } else { "ltr" }));
        for name in ["main", "h1", "header", "head"] {
            assert_eq!(all(name).len(), 1, "{name}");
        }
        let languages: BTreeSet<&str> = read.iter().filter_map(|it| it.get("lang")).collect();
        assert!(other.is_none_or(|it| languages.contains(it.tag())));
        let editions = if other.is_some() { 2 } else { 1 };
        assert_eq!(all("nav").len(), editions);
        assert_eq!(all("figure").len(), 5 * editions);
        assert_eq!(all("caption").len(), (2 + 5) * editions, "a drawing has its table");
        assert_eq!(page, html::page(&report(language, other)), "the same report, the same bytes");
    }
}

#[test]
fn every_link_leads_somewhere_and_no_name_is_borne_twice() {
    for (.., page) in pages() {
        let read = elements(&page);
        let mut ids = BTreeSet::new();
        for id in read.iter().filter_map(|it| it.get("id")) {
            assert!(ids.insert(id), "{id} twice");
        }
        for it in &read {
            for name in ["aria-labelledby", "aria-describedby"] {
                assert!(it.get(name).is_none_or(|id| ids.contains(id)));
            }
            match it.get("href") {
                None => {}
                Some(link) if link.starts_with('#') => assert!(ids.contains(&link[1..]), "{link}"),
                Some(link) => assert!(link.starts_with("https://tanger.ma/"), "{link}"),
            }
        }
    }
}

#[test]
fn headings_are_in_order_and_headings_of_tables_say_what_they_head() {
    for (.., page) in pages() {
        let read = elements(&page);
        let mut before = 0;
        for it in &read {
            if let Some(level) = it.name.strip_prefix('h').and_then(|it| it.parse::<u8>().ok()) {
                assert!(level <= before + 1, "{} after {before}", it.name);
                before = level;
            }
            if it.name == "th" {
                assert!(["col", "row"].contains(&it.get("scope").unwrap()) && !it.text.is_empty());
            }
            if it.get("tabindex") == Some("0") {
                assert!(it.get("role") == Some("group") && it.get("aria-labelledby").is_some());
            }
        }
    }
}

#[test]
fn what_someone_typed_is_a_text_and_nothing_is_run_or_fetched() {
    for (.., page) in pages() {
        let read = elements(&page);
        let words: String = read[0].text.clone();
        for text in &HOSTILE[..7] {
            // What would turn the rest of the page is no text and stays away.
            let text = text.replace(|sign| matches!(sign, '\u{202a}'..='\u{202e}'), "");
            assert!(words.contains(&text), "{text}");
        }
        assert!(read.iter().all(|it| !["script", "link", "iframe", "object"].contains(&&*it.name)));
        for it in &read {
            assert!(it.attributes.iter().all(|(name, _)| !name.starts_with("on")));
            assert!(it.get("src").is_none_or(|it| it.starts_with("data:image/svg+xml;base64,")));
        }
        let policy = read.iter().find(|it| it.get("http-equiv").is_some()).unwrap();
        assert!(
            policy.get("content").unwrap().starts_with("default-src &#39;none&#39;")
                || policy.get("content").unwrap().starts_with("default-src 'none'")
        );
        assert!(!page.contains("url(http") && !page.contains("@import"));
        assert!(!page.contains("javascript:alert"), "it leads nowhere and is a word only");
    }
}

#[test]
fn numbers_and_days_are_written_as_the_language_does_and_names_keep_their_direction() {
    let page = html::page(&report(Language::Ar, None));
    assert!(page.contains("<bdi>1.250,50</bdi>") && page.contains("1 فبراير 2025"));
    assert!(page.contains("<bdi>Saint-Étienne</bdi>"));
    let page = html::page(&report(Language::Fr, None));
    assert!(page.contains("<bdi>1\u{202f}250,50</bdi>") && page.contains("1er février 2025"));
}
