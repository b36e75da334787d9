//! Which way the parts of a line run, told to Word in its own terms.
//!
//! Word does not find out the direction of what is neutral from what stands round it: each of its
//! runs says whether it is from right to left (`w:rtl`), and that holds for its digits, blanks and
//! signs too. So the bidirectional algorithm (UAX #9) is carried out here, with what stands by
//! itself isolated, and the line is cut wherever the direction turns.
//!
//! Two directions are not enough where a part that stands by itself runs against the line and
//! has blanks, signs or words of the line's direction in it: a telephone number in an Arabic line,
//! a Latin title with an Arabic word. Such a part is embedded, for Word by an element (`w:dir`), and
//! by the signs of the algorithm round its text for programs that carry it out themselves and pass
//! over that element, as LibreOffice does.
//!
//! Signs that turn the direction of what follows them ([`is_turning`]) are left out of every text:
//! one that was pasted into a name would turn the rest of its line.

use std::borrow::Cow;
use std::ops::Range;

use unicode_bidi::{BidiInfo, Direction, Level, get_base_direction};

const LEFT_TO_RIGHT: char = '\u{2066}';
const RIGHT_TO_LEFT: char = '\u{2067}';
const POP: char = '\u{2069}';

/// What embeds a text from left to right, from right to left, and ends it.
const EMBED_LEFT_TO_RIGHT: char = '\u{202a}';
const EMBED_RIGHT_TO_LEFT: char = '\u{202b}';
const END: char = '\u{202c}';

/// A part of a line, as it comes.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Part<'a> {
    /// What it says.
    pub(crate) text: &'a str,
    /// Whether it stands by itself, with a direction of its own.
    pub(crate) isolated: bool,
}

/// A part of a line, set.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Placed {
    /// Whether it is embedded, and then whether from right to left.
    pub(crate) embedded: Option<bool>,
    /// Its pieces, in the order of reading.
    pub(crate) pieces: Vec<Piece>,
}

impl Placed {
    /// What its pieces say, each with whether it is from right to left, and with the signs that
    /// embed them where they are embedded.
    pub(crate) fn said<'t>(&self, text: &'t str) -> Vec<(Cow<'t, str>, bool)> {
        let pieces = self.pieces.iter().map(|piece| {
            (Cow::Borrowed(text.get(piece.range.clone()).unwrap_or_default()), piece.right_to_left)
        });
        let mut said: Vec<(Cow<'t, str>, bool)> = pieces.collect();
        if let Some(right_to_left) = self.embedded {
            let begin = if right_to_left { EMBED_RIGHT_TO_LEFT } else { EMBED_LEFT_TO_RIGHT };
            if let Some((first, _)) = said.first_mut() {
                first.to_mut().insert(0, begin);
            }
            if let Some((last, _)) = said.last_mut() {
                last.to_mut().push(END);
            }
        }
        said
    }
}

/// A piece of a part that runs in one direction.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Piece {
    /// Where in the text of the part.
    pub(crate) range: Range<usize>,
    /// Whether it is from right to left.
    pub(crate) right_to_left: bool,
}

/// Whether a character turns the direction of what follows it: embeddings, overrides and
/// isolates. Marks such as U+200F, which turn nothing, are none.
pub(crate) fn is_turning(letter: char) -> bool {
    matches!(letter, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

/// The text without what would turn the rest of its line.
pub(crate) fn straight(text: &str) -> Cow<'_, str> {
    if text.contains(is_turning) {
        Cow::Owned(text.chars().filter(|letter| !is_turning(*letter)).collect())
    } else {
        Cow::Borrowed(text)
    }
}

/// Whether the text by itself is from right to left: as its first letter is; a number, a
/// reference or a telephone number never is; what has neither is as the line.
pub(crate) fn runs_right_to_left(text: &str, line: bool) -> bool {
    match get_base_direction(text) {
        Direction::Ltr => false,
        Direction::Rtl => true,
        Direction::Mixed => line && !text.contains(|letter: char| letter.is_ascii_digit()),
    }
}

/// Sets the parts of a line that is from right to left or not. Their texts are [`straight`].
pub(crate) fn place(parts: &[Part<'_>], right_to_left: bool) -> Vec<Placed> {
    if !right_to_left && parts.iter().all(|part| part.text.is_ascii()) {
        return parts.iter().map(|part| whole(part.text, false)).collect();
    }
    let base = if right_to_left { Level::rtl() } else { Level::ltr() };
    let mut isolating = String::new();
    let mut plain = String::new();
    // Where each part begins in both.
    let mut begins = Vec::with_capacity(parts.len());
    for part in parts {
        if part.isolated {
            isolating.push(if runs_right_to_left(part.text, right_to_left) {
                RIGHT_TO_LEFT
            } else {
                LEFT_TO_RIGHT
            });
        }
        begins.push((isolating.len(), plain.len()));
        let letters: Vec<char> = part.text.chars().collect();
        let is_digit =
            |at: Option<usize>| at.and_then(|at| letters.get(at)).is_some_and(char::is_ascii_digit);
        let even = letters.iter().enumerate().map(|(at, letter)| match letter {
            // A new line within a part ends no paragraph.
            letter if letter.is_control() => ' ',
            // A date or a number in figures is one: after Arabic letters its parts would be turned.
            '-' | '/' | '.' | ':' if is_digit(at.checked_sub(1)) && is_digit(Some(at + 1)) => '0',
            letter => *letter,
        });
        for (even, letter) in even.zip(part.text.chars()) {
            // A control of two bytes stands for two blanks, so that places stay the same.
            (0..letter.len_utf8() / even.len_utf8()).for_each(|_| {
                isolating.push(even);
                plain.push(even);
            });
        }
        if part.isolated {
            isolating.push(POP);
        }
    }
    let isolating = BidiInfo::new(&isolating, Some(base));
    let plain = BidiInfo::new(&plain, Some(base));
    parts
        .iter()
        .zip(begins)
        .map(|(part, (from, plain_from))| {
            let levels = isolating.levels.get(from..).unwrap_or_default();
            let plain_levels = plain.levels.get(plain_from..).unwrap_or_default();
            let pieces = cut(part.text, levels);
            let turned = part
                .text
                .char_indices()
                .any(|(at, _)| is_odd(levels, at) != is_odd(plain_levels, at));
            let own = runs_right_to_left(part.text, right_to_left);
            let embedded = (part.isolated && turned && own != right_to_left).then_some(own);
            Placed { embedded, pieces }
        })
        .collect()
}

fn whole(text: &str, right_to_left: bool) -> Placed {
    Placed { embedded: None, pieces: vec![Piece { range: 0..text.len(), right_to_left }] }
}

fn is_odd(levels: &[Level], at: usize) -> bool {
    levels.get(at).is_some_and(Level::is_rtl)
}

/// Cuts a text wherever its direction turns.
fn cut(text: &str, levels: &[Level]) -> Vec<Piece> {
    let mut pieces: Vec<Piece> = Vec::new();
    for (at, letter) in text.char_indices() {
        let right_to_left = is_odd(levels, at);
        let end = at + letter.len_utf8();
        match pieces.last_mut() {
            Some(last) if last.right_to_left == right_to_left => last.range.end = end,
            _ => pieces.push(Piece { range: at..end, right_to_left }),
        }
    }
    pieces
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told(parts: &[(&str, bool)], right_to_left: bool) -> Vec<(String, bool, Option<bool>)> {
        let parts: Vec<Part<'_>> =
            parts.iter().map(|(text, isolated)| Part { text, isolated: *isolated }).collect();
        let placed = place(&parts, right_to_left);
        let pieces = parts.iter().zip(placed).flat_map(|(part, placed)| {
            placed.pieces.into_iter().map(move |piece| {
                (part.text[piece.range].to_owned(), piece.right_to_left, placed.embedded)
            })
        });
        pieces.collect()
    }

    #[test]
    fn an_arabic_name_in_a_french_sentence_runs_by_itself() {
        assert_eq!(
            told(&[("Signé à ", false), ("طنجة", true), (", 2025.", false)], false),
            [
                ("Signé à ".to_owned(), false, None),
                ("طنجة".to_owned(), true, None),
                (", 2025.".to_owned(), false, None)
            ]
        );
    }

    #[test]
    fn the_stop_after_a_latin_name_belongs_to_the_arabic_line() {
        assert_eq!(
            told(&[("مع ", false), ("Lyon", true), (".", false)], true),
            [
                ("مع ".to_owned(), true, None),
                ("Lyon".to_owned(), false, None),
                (".".to_owned(), true, None)
            ]
        );
    }

    #[test]
    fn a_telephone_number_in_an_arabic_line_is_embedded_and_a_reference_need_not_be() {
        assert_eq!(
            told(&[("+212 539 33 12 12", true)], true),
            [("+212 539 33 12 12".to_owned(), false, Some(false))]
        );
        assert_eq!(
            told(&[("TNG-2025-001", true)], true),
            [("TNG-2025-001".to_owned(), false, None)]
        );
    }

    #[test]
    fn a_latin_title_with_an_arabic_word_keeps_its_order() {
        let pieces = told(&[("Porte (باب) 3", true)], true);
        assert!(pieces.iter().all(|(_, _, embedded)| *embedded == Some(false)), "{pieces:?}");
        assert_eq!(pieces[1], ("باب".to_owned(), true, Some(false)));
    }

    #[test]
    fn digits_in_arabic_run_as_they_are_written() {
        assert_eq!(
            told(&[("سنة 2025-02-01 م", false)], true),
            [
                ("سنة ".to_owned(), true, None),
                ("2025-02-01".to_owned(), false, None),
                (" م".to_owned(), true, None)
            ]
        );
    }

    #[test]
    fn nothing_turns_the_rest_of_a_line() {
        assert_eq!(straight("a\u{202e}b\u{2067}c\u{200f}"), "abc\u{200f}");
        let text = "a\nب\u{85}c";
        let pieces = place(&[Part { text, isolated: true }], true);
        let whole: String =
            pieces[0].pieces.iter().map(|piece| &text[piece.range.clone()]).collect();
        assert_eq!(whole, text);
    }
}
