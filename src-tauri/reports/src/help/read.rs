//! Reads a page from its Markdown. Whatever is not of the closed part that pages use is told as a
//! trouble and left out.

use std::iter::Peekable;

use pulldown_cmark::{Event, HeadingLevel, Options, Parser, Tag, TagEnd, TextMergeWithOffset};

use super::SHEET;
use super::page::{Block, Inline, Page, Section, Word, plain};
use crate::messages::Messages;

/// A page, and what was not understood of it.
pub(super) struct Reading {
    pub(super) page: Page,
    /// Each with its line.
    pub(super) troubles: Vec<String>,
}

/// The keys that have a name of more than one letter, or that are a sign.
const KEYS: [&str; 17] = [
    "Ctrl", "Shift", "Alt", "Enter", "Esc", "Tab", "Space", "Home", "End", "F1", "?", "+", "−",
    "0", "↑", "↓", "←",
];

/// What a page is called.
pub(super) fn title(text: &str, messages: &Messages) -> String {
    let first = text.lines().next().unwrap_or_default();
    plain(&labelled(first.trim_start_matches('#').trim(), messages, &mut |_| {}))
}

/// Reads a page; `titles` are those of the pages that links lead to.
pub(super) fn read(
    name: &str,
    text: &str,
    messages: &Messages,
    titles: &[(&str, String)],
) -> Reading {
    let events = Parser::new_ext(text, Options::ENABLE_DEFINITION_LIST).into_offset_iter();
    let mut reader = Reader {
        events: TextMergeWithOffset::new(events).peekable(),
        text,
        messages,
        titles,
        at: 0,
        troubles: Vec::new(),
    };
    let page = reader.page(name);
    Reading { page, troubles: reader.troubles }
}

struct Reader<'t, I: Iterator<Item = (Event<'t>, std::ops::Range<usize>)>> {
    events: Peekable<I>,
    text: &'t str,
    messages: &'t Messages,
    titles: &'t [(&'t str, String)],
    /// Where the last event began, in bytes.
    at: usize,
    troubles: Vec<String>,
}

impl<'t, I: Iterator<Item = (Event<'t>, std::ops::Range<usize>)>> Reader<'t, I> {
    fn next(&mut self) -> Option<Event<'t>> {
        let (event, range) = self.events.next()?;
        self.at = range.start;
        Some(event)
    }

    fn trouble(&mut self, what: &str) {
        let line = self.text.get(..self.at).unwrap_or_default().matches('\n').count() + 1;
        self.troubles.push(format!("line {line}: {what}"));
    }

    fn page(&mut self, name: &str) -> Page {
        let mut page = Page { name: name.to_owned(), ..Page::default() };
        page.sections.push(Section::default());
        while let Some(event) = self.next() {
            let block = match event {
                Event::Start(Tag::Heading { level: HeadingLevel::H1, .. }) => {
                    let title = self.line(TagEnd::Heading(HeadingLevel::H1));
                    page.title = plain(&title);
                    continue;
                }
                Event::Start(Tag::Heading { level: HeadingLevel::H2, .. }) => {
                    let heading = plain(&self.line(TagEnd::Heading(HeadingLevel::H2)));
                    page.sections.push(Section { heading, blocks: Vec::new() });
                    continue;
                }
                Event::Start(Tag::Paragraph) => Block::Text { said: self.line(TagEnd::Paragraph) },
                Event::Start(Tag::BlockQuote(kind)) => {
                    Block::Note { said: self.line(TagEnd::BlockQuote(kind)) }
                }
                Event::Start(Tag::List(Some(_))) => Block::Steps { items: self.items(true) },
                Event::Start(Tag::List(None)) => Block::Points { items: self.items(false) },
                Event::Start(Tag::DefinitionList) => Block::Words { items: self.words() },
                other => {
                    self.trouble(&format!("{other:?} has no place on a page"));
                    continue;
                }
            };
            if let Some(section) = page.sections.last_mut() {
                section.blocks.push(block);
            }
        }
        if page.title.is_empty() {
            self.trouble("the page has no title");
        }
        page
    }

    fn items(&mut self, ordered: bool) -> Vec<Vec<Inline>> {
        let mut items = Vec::new();
        loop {
            match self.next() {
                Some(Event::Start(Tag::Item)) => items.push(self.line(TagEnd::Item)),
                Some(Event::End(TagEnd::List(end))) if end == ordered => return items,
                None => return items,
                Some(other) => self.trouble(&format!("{other:?} has no place in a list")),
            }
        }
    }

    fn words(&mut self) -> Vec<Word> {
        let mut items: Vec<Word> = Vec::new();
        loop {
            match self.next() {
                Some(Event::Start(Tag::DefinitionListTitle)) => {
                    let word = self.line(TagEnd::DefinitionListTitle);
                    items.push(Word { word, meaning: Vec::new() });
                }
                Some(Event::Start(Tag::DefinitionListDefinition)) => {
                    let meaning = self.line(TagEnd::DefinitionListDefinition);
                    match items.last_mut().filter(|item| item.meaning.is_empty()) {
                        Some(item) => item.meaning = meaning,
                        None => self.trouble("a meaning without its word"),
                    }
                }
                Some(Event::End(TagEnd::DefinitionList)) | None => return items,
                Some(other) => self.trouble(&format!("{other:?} has no place among words")),
            }
        }
    }

    /// What stands until this end. Of what is written in several paragraphs, one line is made.
    fn line(&mut self, end: TagEnd) -> Vec<Inline> {
        let mut line = Vec::new();
        while let Some(event) = self.next() {
            match event {
                Event::End(found) if found == end => break,
                Event::Start(Tag::Paragraph) | Event::End(TagEnd::Paragraph) => {}
                Event::Text(text) => line.extend(self.labelled(&text)),
                Event::SoftBreak => line.push(Inline::Text { text: " ".to_owned() }),
                Event::Code(code) => line.push(pressed_or_typed(&code, self.messages)),
                Event::Start(Tag::Strong) => {
                    let text = plain(&self.line(TagEnd::Strong));
                    line.push(Inline::Strong { text });
                }
                Event::Start(Tag::Link { dest_url, .. }) => {
                    let said = plain(&self.line(TagEnd::Link));
                    line.extend(self.link(&dest_url, said));
                }
                other => self.trouble(&format!("{other:?} has no place in a line")),
            }
        }
        line
    }

    fn link(&mut self, page: &str, said: String) -> Option<Inline> {
        let title = self.titles.iter().find(|(name, _)| *name == page).map(|(_, title)| title);
        let text = match title {
            Some(title) if said.is_empty() => title.clone(),
            Some(_) => said,
            None if page == SHEET && !said.is_empty() => said,
            None => {
                self.trouble(&format!("there is no page “{page}”"));
                return None;
            }
        };
        Some(Inline::Link { page: page.to_owned(), text })
    }

    fn labelled(&mut self, text: &str) -> Vec<Inline> {
        let mut wrong = Vec::new();
        let line = labelled(text, self.messages, &mut |what| wrong.push(what));
        wrong.iter().for_each(|what| self.trouble(what));
        line
    }
}

/// A text in which labels are named by their messages, `{agreement-add}`.
fn labelled(text: &str, messages: &Messages, wrong: &mut dyn FnMut(String)) -> Vec<Inline> {
    let mut line = Vec::new();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('{') {
        let Some((key, after)) = after.split_once('}') else {
            wrong("a brace is not closed".to_owned());
            break;
        };
        if !before.is_empty() {
            line.push(Inline::Text { text: before.to_owned() });
        }
        match messages.try_say(key, &[]) {
            // What would be put into it is not known here.
            Some(said) if said.contains(['{', '}']) => wrong(format!("{key} is no whole label")),
            Some(text) => line.push(Inline::Label { key: key.to_owned(), text }),
            None => wrong(format!("there is no message “{key}”")),
        }
        rest = after;
    }
    if !rest.is_empty() {
        line.push(Inline::Text { text: rest.to_owned() });
    }
    line
}

/// What stands between backticks: keys where every word is one, else something typed.
fn pressed_or_typed(code: &str, messages: &Messages) -> Inline {
    let letter = |word: &str| word.len() == 1 && word.bytes().all(|it| it.is_ascii_uppercase());
    if code.split(' ').all(|word| KEYS.contains(&word) || letter(word)) {
        let named = |key: &str| {
            let named = messages.try_say(&format!("common-pressed-{}", key.to_lowercase()), &[]);
            named.unwrap_or_else(|| key.to_owned())
        };
        return Inline::Keys { keys: code.split(' ').map(named).collect() };
    }
    Inline::Typed { text: code.to_owned() }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Language;

    fn troubles(text: &str) -> Vec<String> {
        let messages = Messages::new(Language::En);
        read("page", text, &messages, &[("there", "There".to_owned())]).troubles
    }

    #[test]
    fn what_a_page_cannot_hold_is_told_with_its_line() {
        for (text, line, what) in [
            ("# A\n\n<b>x</b>", 3, "Html"),
            ("# A\n\n### Deep", 3, "Heading"),
            ("# A\n\nA [way](nowhere).", 3, "no page “nowhere”"),
            ("# A\n\nA [](sheet).", 3, "no page “sheet”"),
            ("# A\n\nPress {no-such-thing}.", 3, "no message “no-such-thing”"),
            ("# A\n\nPress {common-edit-part}.", 3, "no whole label"),
            ("# A\n\n*thin*", 3, "Emphasis"),
            ("# A\n\n1. a\n   - b", 4, "List"),
        ] {
            let found = troubles(text);
            assert!(!found.is_empty(), "{text} is understood");
            let first = &found[0];
            assert!(first.starts_with(&format!("line {line}: ")), "{text}: {first}");
            assert!(first.contains(what), "{text}: {first}");
        }
        assert!(troubles("# A\n\nA [way](there), [](there), a [sheet](sheet).").is_empty());
    }

    #[test]
    fn keys_are_told_from_what_is_typed() {
        let keys =
            |keys: &[&str]| Inline::Keys { keys: keys.iter().map(|it| (*it).into()).collect() };
        let english = Messages::new(Language::En);
        assert_eq!(pressed_or_typed("Ctrl Shift Z", &english), keys(&["Ctrl", "Shift", "Z"]));
        let french = Messages::new(Language::Fr);
        assert_eq!(pressed_or_typed("Ctrl Shift Z", &french), keys(&["Ctrl", "Maj", "Z"]));
        assert_eq!(pressed_or_typed("?", &english), keys(&["?"]));
        assert_eq!(pressed_or_typed("02/2025", &english), Inline::Typed { text: "02/2025".into() });
    }
}
