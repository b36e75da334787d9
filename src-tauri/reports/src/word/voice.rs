//! The language in which a part of a document speaks, and where what it names is found.

use std::collections::BTreeMap;

use super::package::Relations;
use crate::language::Language;
use crate::report::{Block, Edition};

/// The names of bookmarks by the anchors of blocks.
pub(super) type Bookmarks = BTreeMap<String, Bookmark>;

/// Where a block is found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Bookmark {
    /// Its number in the document.
    pub(super) number: usize,
    /// Its name: one that Word takes whatever the anchor is made of, and hides in its list.
    pub(super) name: String,
}

/// A language of a document.
#[derive(Debug, Clone, Copy)]
pub(super) struct Voice<'d> {
    /// The language.
    pub(super) language: Language,
    /// The language that Latin letters are in where nothing else is said.
    pub(super) main: Language,
    /// Where its blocks are found.
    pub(super) bookmarks: &'d Bookmarks,
}

impl<'d> Voice<'d> {
    /// Whether it is from right to left.
    pub(super) fn right_to_left(self) -> bool {
        self.language.is_right_to_left()
    }

    /// Its locale, where Latin letters are not in the document's own.
    pub(super) fn foreign(self) -> Option<&'static str> {
        let latin = !self.language.is_right_to_left() && self.language != self.main;
        latin.then(|| locale(self.language))
    }

    /// The bookmark of a block.
    pub(super) fn bookmark(self, anchor: Option<&str>) -> Option<&'d Bookmark> {
        self.bookmarks.get(anchor?)
    }

    /// The attribute that leads to a link: to a block of this report by its anchor, or to an
    /// address outside. Anything else, such as a file or a script, leads nowhere.
    pub(super) fn led(self, link: &str, links: &mut Relations) -> Option<(&'static str, String)> {
        if let Some(anchor) = link.strip_prefix('#') {
            return Some(("w:anchor", self.bookmark(Some(anchor))?.name.clone()));
        }
        let outside = ["https:", "http:", "mailto:", "tel:"];
        let scheme = link.to_ascii_lowercase();
        let known = outside.iter().any(|it| scheme.starts_with(it));
        known.then(|| ("r:id", links.address(&link.replace(|it: char| it <= ' ', ""))))
    }
}

/// The bookmarks of an edition, numbered from `first`.
pub(super) fn bookmarks(edition: &Edition, first: usize) -> Bookmarks {
    let anchors = edition.blocks.iter().filter_map(|block| match block {
        Block::Heading { anchor, .. } => anchor.clone(),
        _ => None,
    });
    let mut found = Bookmarks::new();
    for anchor in anchors {
        let number = first + found.len();
        found.entry(anchor).or_insert_with(|| Bookmark { number, name: format!("_part{number}") });
    }
    found
}

/// The locale by which Word checks spelling.
pub(super) fn locale(language: Language) -> &'static str {
    match language {
        Language::Fr => "fr-FR",
        Language::Ar => "ar-MA",
        Language::En => "en-GB",
    }
}
