//! A text as it is compared with what is sought, and in its own spelling, in pieces, those that
//! were found marked.
//!
//! Folding changes how long a text is, so each letter that is compared remembers which letters it
//! was made from. What is marked is whole letters with their signs: a vowel sign goes with the
//! letter that bears it.

use std::ops::Range;

use serde::{Deserialize, Serialize};

use super::asked::Needle;
use crate::text;

/// A piece of a passage.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct Piece {
    /// What it says, as it is written.
    pub text: String,
    /// Whether it was looked for.
    pub matched: bool,
}

/// How many letters are shown of a long passage: before what was found, and from there on.
const BEFORE: usize = 48;
const AFTER: usize = 112;

/// A text as it is compared, letter by letter, with where each letter was.
pub(super) struct Read {
    text: String,
    letters: Vec<char>,
    /// Which bytes of the text each letter was made from.
    origins: Vec<Range<usize>>,
    /// The words, as ranges of letters.
    words: Vec<Range<usize>>,
}

impl Read {
    pub(super) fn new(text: &str) -> Self {
        let (mut letters, mut origins) = (Vec::new(), Vec::new());
        let mut at = text.char_indices().peekable();
        while let Some((start, first)) = at.next() {
            let mut end = start + first.len_utf8();
            if first.is_ascii() && at.peek().is_none_or(|(_, next)| next.is_ascii()) {
                letters.push(first.to_ascii_lowercase());
                origins.push(start..end);
                continue;
            }
            // A letter takes the signs along that are written over and under it.
            while let Some((sign, next)) = at.peek()
                && text::fold(next.encode_utf8(&mut [0; 4])).is_empty()
            {
                end = sign + next.len_utf8();
                at.next();
            }
            for letter in text::fold(text.get(start..end).unwrap_or_default()).chars() {
                letters.push(letter);
                origins.push(start..end);
            }
        }
        let mut words: Vec<Range<usize>> = Vec::new();
        for (at, letter) in letters.iter().enumerate() {
            if !letter.is_alphanumeric() {
                continue;
            }
            match words.last_mut() {
                Some(word) if word.end == at => word.end = at + 1,
                _ => words.push(at..at + 1),
            }
        }
        Self { text: text.to_owned(), letters, origins, words }
    }

    fn word(&self, word: &Range<usize>) -> String {
        self.letters.get(word.clone()).unwrap_or_default().iter().collect()
    }

    /// Where words begin as the needle does.
    pub(super) fn beginnings(&self, needle: &Needle) -> Vec<Range<usize>> {
        let length = needle.words.len();
        let mut found = Vec::new();
        for (at, first) in self.words.iter().enumerate() {
            let here = self.words.get(at..at + length).unwrap_or_default();
            if here.len() < length {
                break;
            }
            let mut end = first.end;
            let says = here.iter().zip(&needle.words).enumerate().all(|(nth, (word, wanted))| {
                let own = self.word(word);
                let may_go_on = needle.open && nth + 1 == length;
                end = word.start + wanted.chars().count();
                own == *wanted || (may_go_on && own.starts_with(wanted.as_str()))
            });
            if says {
                found.push(first.start..end);
            } else if let Some(bare) = self.bare(first, needle) {
                found.push(bare);
            }
        }
        found
    }

    /// Where an Arabic word begins so, once what is written together with it is left out.
    fn bare(&self, word: &Range<usize>, needle: &Needle) -> Option<Range<usize>> {
        let [wanted] = needle.words.as_slice() else { return None };
        let own = self.word(word);
        let says =
            |form: &String| form == wanted || (needle.open && form.starts_with(wanted.as_str()));
        let form = text::bare_forms(&own).into_iter().find(says)?;
        let start = match own.strip_suffix(form.as_str()) {
            Some(before) => word.start + before.chars().count(),
            // The article was swallowed: the whole word is meant.
            None => return Some(word.clone()),
        };
        Some(start..start + wanted.chars().count())
    }

    /// Where the needle is a part of a word.
    pub(super) fn parts(&self, needle: &Needle) -> Vec<Range<usize>> {
        let Some(wanted) = needle.alone() else { return Vec::new() };
        let length = wanted.chars().count();
        let mut found = Vec::new();
        for word in &self.words {
            let own = self.word(word);
            if let Some(at) = own.find(wanted) {
                let start = word.start + own.get(..at).unwrap_or_default().chars().count();
                found.push(start..start + length);
            }
        }
        found
    }

    /// The text in pieces, of a long one what stands about the first place that was found.
    pub(super) fn pieces(&self, found: Vec<Range<usize>>) -> Vec<Piece> {
        let origin = |letters: Range<usize>| -> Range<usize> {
            let first = self.origins.get(letters.start).map_or(0, |it| it.start);
            let last = letters.end.checked_sub(1).and_then(|last| self.origins.get(last));
            first..last.map_or(first, |it| it.end)
        };
        let mut marks: Vec<Range<usize>> = found.into_iter().map(origin).collect();
        marks.sort_by_key(|mark| (mark.start, mark.end));
        let shown = self.window(marks.first());
        let mut pieces: Vec<Piece> = Vec::new();
        let mut add = |range: Range<usize>, matched| {
            let text = self.text.get(range).unwrap_or_default();
            if !text.is_empty() {
                pieces.push(Piece { text: text.to_owned(), matched });
            }
        };
        let mut at = shown.start;
        for mark in marks {
            let mark = mark.start.max(at)..mark.end.min(shown.end);
            if mark.start >= mark.end {
                continue;
            }
            add(at..mark.start, false);
            at = mark.end;
            add(mark, true);
        }
        add(at..shown.end, false);
        if shown.start > 0 {
            pieces.insert(0, Piece { text: "… ".to_owned(), matched: false });
        }
        if shown.end < self.text.len() {
            pieces.push(Piece { text: " …".to_owned(), matched: false });
        }
        pieces
    }

    /// What is shown of the text: all of a short one, or whole words about the first mark.
    fn window(&self, mark: Option<&Range<usize>>) -> Range<usize> {
        let text = self.text.as_str();
        if text.chars().count() <= BEFORE + AFTER {
            return 0..text.len();
        }
        let mark = mark.map_or(0, |mark| mark.start);
        let (before, after) = text.split_at_checked(mark).unwrap_or(("", text));
        let start = match before.char_indices().rev().nth(BEFORE) {
            None => 0,
            Some((limit, _)) => {
                let tail = before.get(limit..).unwrap_or_default();
                let blank = tail.char_indices().find(|(_, letter)| letter.is_whitespace());
                blank.map_or(limit, |(at, letter)| limit + at + letter.len_utf8())
            }
        };
        let end = match after.char_indices().nth(AFTER) {
            None => text.len(),
            Some((limit, _)) => {
                let head = after.get(..limit).unwrap_or_default();
                mark + head.rfind(char::is_whitespace).unwrap_or(limit)
            }
        };
        start..end
    }
}
