//! The guide is one page in every language, whole, and can be archived and heard.

use tawama_press::{Standing, guide};
use tawama_reports::Language;
use tawama_reports::help::{self, page};

use crate::look;

#[test]
fn the_guide_is_one_page_of_a4_in_every_language() {
    for language in Language::ALL {
        let printed = guide::pdf(language, "2026-11-30".parse().unwrap()).unwrap();
        let pdf = look::kept(&format!("guide-{}", language.tag()), printed);
        assert_eq!(pdf.info("Pages"), "1", "{}", language.tag());
        assert!(pdf.info("Page size").starts_with("595.2"), "{}", pdf.info("Page size"));
        assert_eq!(pdf.printed.standing, Standing::Archive, "{}", language.tag());
        let title = &help::guide(language).unwrap().title;
        assert_eq!(&pdf.info("Title"), title);
    }
}

#[test]
fn the_guide_says_all_that_the_help_says_in_it() {
    let printed = guide::pdf(Language::Fr, "2026-11-30".parse().unwrap()).unwrap();
    let text = look::kept("guide-whole", printed).text();
    let bare = |text: &str| text.split_whitespace().collect::<String>();
    let said = bare(&text);
    for section in &help::guide(Language::Fr).unwrap().sections {
        assert!(said.contains(&bare(&section.heading)), "{}", section.heading);
        for line in section.lines() {
            let line = bare(&page::plain(line));
            assert!(said.contains(&line), "{line} in {said}");
        }
    }
}
