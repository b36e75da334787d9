//! Where a record was found, as it is shown: the passage that says most of what was looked for.

use std::collections::BTreeSet;
use std::ops::Range;

use rusqlite::Connection;

use super::asked::Needle;
use super::marked::{Piece, Read};
use super::said::{Passage, Said};
use super::spelling::Spelling;
use super::{Candidate, through};
use crate::derived;
use crate::error::Result;
use crate::text;

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
    fn seek(&self, read: &Read) -> Sighting {
        let mut sighting = Sighting::default();
        for (at, (needle, others)) in self.needles.iter().enumerate() {
            let own = read.beginnings(needle);
            let (worth, places) = if own.is_empty() {
                let parts = read.parts(needle);
                if parts.is_empty() {
                    (1, others.iter().flat_map(|other| read.beginnings(other)).collect())
                } else {
                    (2, parts)
                }
            } else {
                (3, own)
            };
            if !places.is_empty() {
                sighting.score += worth;
                sighting.needles.insert(at);
                sighting.places.extend(places);
            }
        }
        sighting
    }

    /// The best that can be seen.
    fn best(&self) -> usize {
        3 * self.needles.len()
    }

    /// Whether the names of a record have all of it, in beginnings or parts of words.
    pub(super) fn is_in_names(&self, said: &Said) -> bool {
        let reads: Vec<Read> = said.called().map(Read::new).collect();
        self.needles.iter().all(|(needle, _)| {
            reads.iter().any(|it| !it.beginnings(needle).is_empty() || !it.parts(needle).is_empty())
        })
    }

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

/// What of the sought was seen in a text.
#[derive(Default)]
struct Sighting {
    score: usize,
    /// Which needles.
    needles: BTreeSet<usize>,
    /// Where, as ranges of letters.
    places: Vec<Range<usize>>,
}

/// Where a record says what was sought.
pub(super) struct Shown {
    pub(super) passage: Passage,
    pub(super) pieces: Vec<Piece>,
    /// Whether it, with what it names, says all that was sought.
    pub(super) is_all: bool,
}

/// Looking through the passages of one record.
struct Looking<'l> {
    sought: &'l Sought,
    /// How many bytes of texts may still be looked through.
    budget: &'l mut usize,
    /// The needles that were seen so far.
    seen: BTreeSet<usize>,
    best: Option<(usize, Passage, Read, Vec<Range<usize>>)>,
}

/// Where `candidate` says what was sought: the best of its name in `lang`, its other passages and,
/// where it does not say all of it itself, the names of what it names. At most `budget` bytes of
/// texts are looked through, and taken off.
pub(super) fn show(
    conn: &Connection,
    candidate: &Candidate,
    sought: &Sought,
    lang: &str,
    budget: &mut usize,
) -> Result<Option<Shown>> {
    let Some(described) = derived::described(conn, candidate.kind, candidate.id)? else {
        return Ok(None);
    };
    let mut looking = Looking { sought, budget, seen: BTreeSet::new(), best: None };
    let label = described.name.pick(lang).unwrap_or_default();
    let own = std::iter::once((Passage::Name, label)).chain(described.said.passages());
    for (passage, text) in own {
        looking.look(passage, text, &BTreeSet::new());
        if looking.best.as_ref().is_some_and(|(score, ..)| *score == sought.best()) {
            break;
        }
    }
    let known = looking.seen.clone();
    if known.len() < sought.needles.len() {
        // It was found through what it names, which is then what is to be shown.
        let own_best = looking.best.take();
        for (passage, kind, id) in through::named_by(conn, candidate.kind, candidate.id)? {
            if let Some(other) = derived::described(conn, kind, id)? {
                let label = other.name.pick(lang).unwrap_or_default();
                for text in std::iter::once(label).chain(other.said.called()) {
                    looking.look(passage, text, &known);
                }
            }
        }
        looking.best = looking.best.take().or(own_best);
    }
    let is_all = looking.seen.len() == sought.needles.len();
    let best = looking.best;
    Ok(best.map(|(_, passage, read, places)| Shown {
        passage,
        pieces: read.pieces(places),
        is_all,
    }))
}

impl Looking<'_> {
    /// Looks through a passage, and keeps where it says more of what is sought than the best so
    /// far, and something that was not `known` before.
    fn look(&mut self, passage: Passage, text: &str, known: &BTreeSet<usize>) {
        for line in lines(text) {
            if passage == Passage::Text {
                if *self.budget < line.len() {
                    return;
                }
                *self.budget -= line.len();
            }
            if !self.sought.may_be_in(&text::fold(line)) {
                continue;
            }
            let read = Read::new(line);
            let Sighting { score, needles, places } = self.sought.seek(&read);
            let is_new = needles.difference(known).next().is_some();
            self.seen.extend(needles);
            if is_new && score > self.best.as_ref().map_or(0, |(score, ..)| *score) {
                self.best = Some((score, passage, read, places));
                if score == self.sought.best() {
                    return;
                }
            }
        }
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

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn shown(text: &str, words: &[&str]) -> String {
        let needles: Vec<Needle> =
            words.iter().map(|word| Needle::word(&text::fold(word))).collect();
        let read = Read::new(text);
        let found = Sought::new(&needles).seek(&read).places;
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
        let text = format!("{}aiguille {}", "foin ".repeat(60), "paille ".repeat(60));
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
            let found = Sought::new(&needles).seek(&read).places;
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
                let found = Sought::new(&needles).seek(&read).places;
                let pieces = read.pieces(found);
                prop_assert!(pieces.iter().map(|it| it.text.chars().count()).sum::<usize>() < 400);
            }
        }
    }
}
