//! Writes the texts of a report as content of the page: values, never markup, so that whatever a
//! registry holds is only ever text.
//!
//! - A run that stands by itself is isolated (UAX #9), so that it turns nothing around it and is
//!   turned by nothing.
//! - Marks that force a direction (U+202A–202E, lone isolates) and control characters are dropped:
//!   they are no letters, and a name could pretend to be another by them.
//! - A letter that no typeface has is set as � and kept in mind, so that the report can say which.

use std::collections::BTreeSet;

use tawama_reports::Language;
use tawama_reports::report::{Line, Run, Weight};
use typst::foundations::Label;
use typst::foundations::{Content, NativeElement, Smart};
use typst::layout::Dir;
use typst::model::{Destination, LinkElem, LinkTarget, Url};
use typst::text::{Lang, LinebreakElem, TextDir, TextElem, is_default_ignorable};
use typst::utils::PicoStr;
use typst::visualize::Color;
use unicode_bidi::BidiClass;

use crate::fonts::CASE;

/// What stands for a letter that cannot be shown.
const REPLACEMENT: char = '\u{fffd}';

/// What a mark that is on no letter stands on (Unicode, 2.11 “Combining Characters”).
const ALONE: char = '\u{a0}';
const ISOLATE: char = '\u{2068}';
const POP: char = '\u{2069}';
/// After how many letters a word without a place to break gets one, in a column of this width.
const BREAK: char = '\u{200b}';

/// Writes in one language.
pub(crate) struct Pen<'r> {
    language: Language,
    /// What the report can lead to within itself.
    anchors: &'r BTreeSet<&'r str>,
    /// The letters that could not be shown.
    pub(crate) unshown: BTreeSet<char>,
}

impl<'r> Pen<'r> {
    /// A pen for this language.
    pub(crate) fn new(language: Language, anchors: &'r BTreeSet<&'r str>) -> Self {
        Self { language, anchors, unshown: BTreeSet::new() }
    }

    /// The language it writes.
    pub(crate) fn language(&self) -> Language {
        self.language
    }

    /// A line.
    pub(crate) fn line(&mut self, line: &Line) -> Content {
        Content::sequence(line.0.iter().map(|run| self.run(run)).collect::<Vec<_>>())
    }

    /// A sentence of the messages, with marks around what was put into it.
    pub(crate) fn said(&mut self, sentence: &str) -> Content {
        self.line(&Line::said(sentence))
    }

    /// A text of the registry, which keeps its own direction.
    pub(crate) fn kept(&mut self, text: &str) -> Content {
        self.text(text, true, None)
    }

    /// The same for a column so many letters wide: what is longer than that can be broken.
    pub(crate) fn kept_within(&mut self, text: &str, width: u16) -> Content {
        self.text(text, true, Some(usize::from(width)))
    }

    /// A text that is only heard or shown by programs: a title, what a picture shows.
    pub(crate) fn plain(&mut self, text: &str) -> String {
        let marks = |letter: &char| !matches!(letter, '\u{2066}'..='\u{2069}');
        self.letters(text).into_iter().filter(marks).collect()
    }

    /// Where a link leads, where it leads anywhere.
    pub(crate) fn leading(&self, content: Content, link: Option<&str>) -> Content {
        let Some(target) = link.and_then(|link| self.target(link)) else { return content };
        LinkElem::new(target, content).pack()
    }

    /// The mark by which a heading is led to. Two editions have the same anchors.
    pub(crate) fn label(&self, anchor: &str) -> Option<Label> {
        Label::new(PicoStr::intern(&format!("{}-{anchor}", self.language.tag())))
    }

    fn target(&self, link: &str) -> Option<LinkTarget> {
        if let Some(anchor) = link.strip_prefix('#') {
            let known = self.anchors.contains(anchor);
            return self.label(anchor).filter(|_| known).map(LinkTarget::Label);
        }
        let known = ["https:", "http:", "mailto:", "tel:"].iter().any(|it| link.starts_with(it));
        let url = Url::new(link).ok().filter(|_| known)?;
        Some(LinkTarget::Dest(Destination::Url(url)))
    }

    fn run(&mut self, run: &Run) -> Content {
        let content = self.text(&run.text, run.isolated, None);
        let content = match run.weight {
            Weight::Plain => content,
            Weight::Strong => content.strong(),
            Weight::Quiet => content.set(TextElem::fill, soft().into()),
        };
        self.leading(content, run.link.as_deref())
    }

    fn text(&mut self, text: &str, isolated: bool, width: Option<usize>) -> Content {
        let mut parts = Vec::new();
        for line in text.lines() {
            if !parts.is_empty() {
                parts.push(LinebreakElem::new().pack());
            }
            let mut letters = self.letters(line);
            if let Some(width) = width {
                letters = breakable(&letters, width);
            }
            let direction = Direction::of(&letters);
            let turns = match self.language.is_right_to_left() {
                true => direction.latin || direction.number,
                false => direction.arabic,
            };
            if isolated && turns {
                letters.insert(0, ISOLATE);
                letters.push(POP);
            }
            let content = TextElem::packed(letters.into_iter().collect::<String>());
            // Who hears the page hears Arabic as Arabic. The direction stays the line's: the
            // marks around it are enough, and a direction of its own would undo them.
            let arabic = direction.arabic && !direction.latin && !self.language.is_right_to_left();
            parts.push(if arabic {
                content
                    .set(TextElem::lang, Lang::ARABIC)
                    .set(TextElem::dir, TextDir(Smart::Custom(Dir::LTR)))
            } else {
                content
            });
        }
        Content::sequence(parts)
    }

    fn letters(&mut self, text: &str) -> Vec<char> {
        // Marks that force a direction; those of the order of bytes, which no archive takes.
        let dropped = |letter: &char| matches!(letter, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}' | '\u{fffe}');
        let mut letters = Vec::with_capacity(text.len());
        // A letter with the marks on it so far.
        let mut cluster: Vec<char> = Vec::new();
        for letter in text.chars().filter(|it| !dropped(it)) {
            let is_mark = unicode_bidi::bidi_class(letter) == BidiClass::NSM;
            if !is_mark && is_default_ignorable(letter) && !CASE.has(&[letter]) {
                continue;
            }
            if !is_mark {
                cluster.clear();
            } else if cluster.is_empty() && CASE.has(&[ALONE, letter]) {
                // Without a letter the typeface would have to set a circle, which it may not have.
                cluster.push(ALONE);
                letters.push(ALONE);
            }
            cluster.push(letter);
            if letter.is_control() {
                letters.push(' ');
            } else if CASE.has(&cluster) {
                letters.push(letter);
            } else if letter.is_whitespace() {
                letters.push(' ');
            } else {
                cluster.pop();
                if !is_default_ignorable(letter) {
                    self.unshown.insert(letter);
                    letters.push(REPLACEMENT);
                }
            }
        }
        letters
    }
}

/// The colour of what matters less, as the sources have it.
fn soft() -> Color {
    Color::from_u8(0x5f, 0x58, 0x4c, 0xff)
}

/// What a text has in it that asks for a direction.
#[derive(Debug, Clone, Copy, Default)]
struct Direction {
    latin: bool,
    arabic: bool,
    number: bool,
}

impl Direction {
    fn of(letters: &[char]) -> Self {
        let mut found = Self::default();
        for letter in letters {
            match unicode_bidi::bidi_class(*letter) {
                BidiClass::L => found.latin = true,
                BidiClass::R | BidiClass::AL => found.arabic = true,
                BidiClass::EN | BidiClass::AN => found.number = true,
                _ => {}
            }
        }
        found
    }
}

/// The same letters, with places to break in words that are longer than a line of this width:
/// after a sign where there is one, or else where the line is full.
fn breakable(letters: &[char], width: usize) -> Vec<char> {
    let width = width.max(6);
    let mut broken = Vec::with_capacity(letters.len());
    for word in letters.split_inclusive(|letter| letter.is_whitespace()) {
        if word.len() <= width {
            broken.extend_from_slice(word);
            continue;
        }
        let mut since = 0;
        for letter in word {
            broken.push(*letter);
            since += 1;
            let sign = matches!(letter, '@' | '.' | '/' | '_' | '-' | ':' | '?' | '&' | '=');
            // Letters of Arabic are joined: a break would part what belongs together.
            let latin = unicode_bidi::bidi_class(*letter) != BidiClass::AL;
            if sign || (since >= width && latin) {
                broken.push(BREAK);
                since = 0;
            }
        }
    }
    broken
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(pen: &mut Pen<'_>, line: &Line) -> String {
        pen.line(line).plain_text().to_string()
    }

    #[test]
    fn what_stands_by_itself_is_isolated_where_it_would_turn_something() {
        let anchors = BTreeSet::new();
        let line = Line::said("Signé à \u{2068}طنجة\u{2069} par \u{2068}Tanger\u{2069}");
        let mut french = Pen::new(Language::Fr, &anchors);
        assert_eq!(text(&mut french, &line), "Signé à \u{2068}طنجة\u{2069} par Tanger");
        let mut arabic = Pen::new(Language::Ar, &anchors);
        let line = Line::said("وقع في \u{2068}طنجة\u{2069} مع \u{2068}a.b@lyon.fr\u{2069}");
        assert_eq!(text(&mut arabic, &line), "وقع في طنجة مع \u{2068}a.b@lyon.fr\u{2069}");
    }

    #[test]
    fn marks_that_force_a_direction_are_no_letters() {
        let anchors = BTreeSet::new();
        let mut pen = Pen::new(Language::Fr, &anchors);
        assert_eq!(pen.plain("a\u{202e}b\u{2066}c\u{7}d"), "abc d");
        assert!(pen.unshown.is_empty());
    }

    #[test]
    fn a_letter_that_no_typeface_has_is_kept_in_mind() {
        let anchors = BTreeSet::new();
        let mut pen = Pen::new(Language::Fr, &anchors);
        assert_eq!(pen.plain("Kyōto 京都 😀"), "Kyōto \u{fffd}\u{fffd} \u{fffd}");
        assert_eq!(pen.unshown.iter().collect::<String>(), "京都😀");
    }

    #[test]
    fn a_word_longer_than_its_column_can_be_broken() {
        let told = |text: &str| {
            breakable(&text.chars().collect::<Vec<_>>(), 8).into_iter().collect::<String>()
        };
        assert_eq!(told("a court"), "a court");
        assert_eq!(told("relations@ville.ma"), "relation\u{200b}s@\u{200b}ville.\u{200b}ma");
        assert_eq!(told("المستقبليةالمستقبلية"), "المستقبليةالمستقبلية");
    }

    #[test]
    fn a_link_leads_only_to_what_is_there() {
        let anchors = BTreeSet::from(["here"]);
        let pen = Pen::new(Language::Fr, &anchors);
        assert!(pen.target("#here").is_some());
        assert!(pen.target("#there").is_none());
        assert!(pen.target("mailto:a@b.ma").is_some());
        assert!(pen.target("file:///etc/passwd").is_none());
        assert!(pen.target("javascript:alert(1)").is_none());
    }
}
