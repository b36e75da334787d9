//! Where a record was found, as it is shown: a passage in its own spelling, in pieces, those
//! that were found marked.
//!
//! Folding changes how long a text is, so each letter that is compared remembers which letters it
//! was made from. What is marked is whole letters with their signs: a vowel sign goes with the
//! letter that bears it.

use std::ops::Range;

use rusqlite::Connection;
use serde::{Deserialize, Serialize};

use super::asked::Needle;
use super::said::Passage;
use super::spelling::Spelling;
use super::{Candidate, through};
use crate::derived;
use crate::error::Result;
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

/// How many letters of a passage are compared at once.
const LINE: usize = 600;

/// How many bytes of the texts of documents are looked through for all that is shown together.
pub(super) const LOOKED_THROUGH: usize = 512 * 1024;

/// What is looked for, with what it may be called otherwise.
pub(super) struct Sought {
    needles: Vec<(Needle, Vec<Needle>)>,
}

impl Sought {
    /// What these needles look for.
    pub(super) fn new(needles: &[Needle]) -> Self {
        Self { needles: needles.iter().map(|needle| (needle.clone(), Vec::new())).collect() }
    }

    /// What the needles look for, and the other names of the cities that they name.
    pub(super) fn spelled(spelling: &Spelling) -> Result<Self> {
        let mut sought = Self::new(spelling.needles());
        for span in spelling.spans()? {
            let whole = |name: &String| Needle {
                words: name.split(' ').map(ToOwned::to_owned).collect(),
                open: false,
            };
            for (_, known) in sought.needles.iter_mut().skip(span.at.start).take(span.at.len()) {
                known.extend(span.others.iter().map(whole));
            }
        }
        Ok(sought)
    }

    /// How well a text says what is sought, and where. Each needle counts for what is nearest to
    /// it: the beginning of a word before a part of one, and that before another name.
    fn seek(&self, read: &Read) -> (u32, Vec<Range<usize>>) {
        let (mut score, mut found) = (0, Vec::new());
        for (needle, others) in &self.needles {
            let own = read.beginnings(needle);
            let (worth, places) = if own.is_empty() {
                let parts = read.parts(needle);
                if parts.is_empty() {
                    (2, others.iter().flat_map(|other| read.beginnings(other)).collect())
                } else {
                    (3, parts)
                }
            } else {
                (4, own)
            };
            if !places.is_empty() {
                score += worth;
                found.extend(places);
            }
        }
        (score, found)
    }

    /// The best that [`Sought::seek`] can find.
    fn best(&self) -> u32 {
        4 * u32::try_from(self.needles.len()).unwrap_or(u32::MAX / 4)
    }

    /// Whether every needle can have been found by what scored so.
    fn is_all(&self, score: u32) -> bool {
        score >= 2 * u32::try_from(self.needles.len()).unwrap_or(u32::MAX / 4)
    }
}

/// Where `candidate` says what was sought, best first: its name in `lang`, its other passages,
/// the names of what it names. At most `budget` bytes of texts are looked through, and taken off.
pub(super) fn show(
    conn: &Connection,
    candidate: &Candidate,
    sought: &Sought,
    lang: &str,
    budget: &mut usize,
) -> Result<Option<(Passage, Vec<Piece>)>> {
    let Some(described) = derived::described(conn, candidate.kind, candidate.id)? else {
        return Ok(None);
    };
    let mut best: Option<(u32, Passage, Read, Vec<Range<usize>>)> = None;
    let label = described.name.pick(lang).unwrap_or_default();
    let own = described.said.passages();
    let passages = std::iter::once((Passage::Name, label)).chain(own);
    for (passage, text) in passages {
        look(sought, passage, text, budget, &mut best);
        if best.as_ref().is_some_and(|(score, ..)| *score == sought.best()) {
            break;
        }
    }
    if !best.as_ref().is_some_and(|(score, ..)| sought.is_all(*score)) {
        for (passage, kind, id) in through::named_by(conn, candidate.kind, candidate.id)? {
            if let Some(other) = derived::described(conn, kind, id)? {
                let label = other.name.pick(lang).unwrap_or_default();
                for text in std::iter::once(label).chain(other.said.called()) {
                    look(sought, passage, text, budget, &mut best);
                }
            }
        }
    }
    Ok(best.map(|(_, passage, read, found)| (passage, read.pieces(found))))
}

/// Looks through a passage, and keeps where it says more of what is sought than the best so far.
fn look(
    sought: &Sought,
    passage: Passage,
    text: &str,
    budget: &mut usize,
    best: &mut Option<(u32, Passage, Read, Vec<Range<usize>>)>,
) {
    for line in lines(text) {
        if passage == Passage::Text {
            if *budget < line.len() {
                return;
            }
            *budget -= line.len();
        }
        let folded = text::fold(line);
        if !sought.may_be_in(&folded) {
            continue;
        }
        let read = Read::new(line);
        let (score, found) = sought.seek(&read);
        if score > best.as_ref().map_or(0, |(score, ..)| *score) {
            let is_best = score == sought.best();
            *best = Some((score, passage, read, found));
            if is_best {
                return;
            }
        }
    }
}

impl Sought {
    /// Whether a folded text can have any of it: cheap, and never wrong about that it has not.
    fn may_be_in(&self, folded: &str) -> bool {
        let has = |needle: &Needle| {
            needle.words.first().is_some_and(|word| {
                // What is written together with an Arabic word may be here and not there.
                let bare = text::bare_forms(word);
                folded.contains(word.as_str())
                    || bare.iter().any(|form| folded.contains(form.as_str()))
            })
        };
        self.needles.iter().any(|(needle, others)| has(needle) || others.iter().any(has))
    }
}

/// A long text in parts that are compared one by one, cut at the ends of lines or at blanks.
fn lines(text: &str) -> impl Iterator<Item = &str> {
    text.split('\n').flat_map(|line| {
        let mut rest = line.trim();
        std::iter::from_fn(move || {
            if rest.is_empty() {
                return None;
            }
            let end = match rest.char_indices().nth(LINE) {
                None => rest.len(),
                Some((limit, _)) => {
                    let head = rest.get(..limit).unwrap_or(rest);
                    head.rfind(char::is_whitespace).filter(|at| *at > 0).unwrap_or(limit)
                }
            };
            let (line, after) = rest.split_at(end);
            rest = after.trim_start();
            Some(line)
        })
    })
}

/// A text as it is compared, letter by letter, with where each letter was.
struct Read {
    text: String,
    letters: Vec<char>,
    /// Which bytes of the text each letter was made from.
    origins: Vec<Range<usize>>,
    /// The words, as ranges of letters.
    words: Vec<Range<usize>>,
}

impl Read {
    fn new(text: &str) -> Self {
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
    fn beginnings(&self, needle: &Needle) -> Vec<Range<usize>> {
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
    fn parts(&self, needle: &Needle) -> Vec<Range<usize>> {
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
    fn pieces(&self, found: Vec<Range<usize>>) -> Vec<Piece> {
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

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn shown(text: &str, words: &[&str]) -> String {
        let needles: Vec<Needle> =
            words.iter().map(|word| Needle::word(&text::fold(word))).collect();
        let read = Read::new(text);
        let (_, found) = Sought::new(&needles).seek(&read);
        let pieces = read.pieces(found);
        pieces
            .iter()
            .map(|it| if it.matched { format!("[{}]", it.text) } else { it.text.clone() })
            .collect()
    }

    #[test]
    fn what_was_found_is_marked_in_its_own_spelling() {
        for (text, words, marked) in [
            ("Mémorandum d’entente", &["memo"][..], "[Mémo]randum d’entente"),
            ("Œuvres d’art", &["oeuv"], "[Œuv]res d’art"),
            ("مُحَمَّد السادس", &["محم"], "[مُحَمَّ]د السادس"),
            ("بين طنجة والقدس", &["القدس"], "بين طنجة و[القدس]"),
            ("تحية للقدس", &["القدس"], "تحية [للقدس]"),
            ("طنجـــة", &["طنجه"], "[طنجـــة]"),
            ("Étrangère", &["rang"], "Ét[rang]ère"),
            ("Al-Quds – Tanger", &["tang", "quds"], "Al-[Quds] – [Tang]er"),
            ("Signé en ٢٠٢٥", &["2025"], "Signé en [٢٠٢٥]"),
            ("rien ici", &["autre"], "rien ici"),
        ] {
            assert_eq!(shown(text, words), marked, "{words:?}");
        }
    }

    #[test]
    fn of_a_long_passage_whole_words_about_the_mark_are_shown() {
        let text = format!("{} aiguille {}", "foin ".repeat(60), "paille ".repeat(60));
        let shown = shown(text.trim(), &["aiguille"]);
        assert!(shown.starts_with("… foin "), "{shown}");
        assert!(shown.contains("foin [aiguille] paille"), "{shown}");
        assert!(shown.ends_with("paille …"), "{shown}");
        assert!(shown.chars().count() < 200, "{shown}");
    }

    #[test]
    fn a_text_is_compared_in_lines_that_lose_nothing_but_blanks() {
        let text = format!("un\n\n{}fin", "mot ".repeat(400));
        let joined: String = lines(&text).collect::<Vec<_>>().join(" ");
        assert_eq!(joined.split_whitespace().count(), 402);
        assert!(lines(&text).all(|line| line.chars().count() <= LINE));
    }

    proptest! {
        #[test]
        fn pieces_of_a_short_text_make_the_text(text in "\\PC{0,60}", word in "\\PC{1,3}") {
            let needles = [Needle::word(&text::fold(&word))];
            let read = Read::new(&text);
            let (_, found) = Sought::new(&needles).seek(&read);
            let joined: String = read.pieces(found).iter().map(|it| it.text.as_str()).collect();
            prop_assert_eq!(joined, text);
        }

        #[test]
        fn long_texts_are_cut_without_harm(
            words in prop::collection::vec("[a-zé\u{62a}\u{64e} ]{1,40}", 1..60), at in 0_usize..60
        ) {
            let text = words.join(" ");
            let word = words[at % words.len()].split(' ').next().unwrap_or_default();
            let needles = [Needle::word(&text::fold(word))];
            for line in lines(&text) {
                let read = Read::new(line);
                let (_, found) = Sought::new(&needles).seek(&read);
                let pieces = read.pieces(found);
                prop_assert!(pieces.iter().map(|it| it.text.chars().count()).sum::<usize>() < 400);
            }
        }
    }
}
