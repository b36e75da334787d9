//! The language of the box: words, `"phrases"`, `name:value` for a filter, `-` before what is
//! not wanted.
//!
//! Every text is a query; there is no wrong one. What a filter is called and what it may be is
//! not known here: see [`super::vocabulary`].

use std::ops::Range;

use crate::text;

/// One thing that is asked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Term {
    /// Whether it is what must not be.
    pub negated: bool,
    /// What it is.
    pub what: What,
}

/// What a term is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum What {
    /// A word, or the beginning or a part of one.
    Word(String),
    /// Words that stand together.
    Phrase {
        /// The words.
        text: String,
        /// Whether the closing mark was typed. Until then the last word may go on.
        closed: bool,
    },
    /// A filter and what it should be; blank while that is not typed yet.
    Filter {
        /// What the filter was called.
        name: String,
        /// What was asked of it.
        value: String,
    },
}

/// A term and where it stands in the text, in bytes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Placed {
    /// The term.
    pub term: Term,
    /// From its first byte to after its last.
    pub at: Range<usize>,
}

impl Placed {
    /// Where the value of a filter begins, or the term itself.
    #[must_use]
    pub fn value_at(&self) -> usize {
        let sign = usize::from(self.term.negated);
        match &self.term.what {
            What::Filter { name, .. } => self.at.start + sign + name.len() + 1,
            What::Word(_) | What::Phrase { .. } => self.at.start + sign,
        }
    }
}

const QUOTE: char = '"';

/// How many terms of a query are read: what comes after them is not looked for. Nobody types so many;
/// a page that was pasted into the box would keep the registry busy for a minute.
const MOST_TERMS: usize = 200;

/// Reads a text as a query.
#[must_use]
pub fn parse(text: &str) -> Vec<Placed> {
    let mut terms = Vec::new();
    let mut rest = text.trim_start();
    while !rest.is_empty() && terms.len() < MOST_TERMS {
        let start = text.len() - rest.len();
        let (term, after) = first_term(rest);
        terms.push(Placed { term, at: start..text.len() - after.len() });
        rest = after.trim_start();
    }
    terms
}

/// The first term of a text that begins with one, and what comes after it.
fn first_term(text: &str) -> (Term, &str) {
    let after_sign = text
        .strip_prefix('-')
        .filter(|rest| !rest.is_empty() && !rest.starts_with(char::is_whitespace));
    let (negated, rest) = match after_sign {
        Some(rest) => (true, rest),
        None => (false, text),
    };
    let (what, after) = if let Some(inner) = rest.strip_prefix(QUOTE) {
        let (text, closed, after) = quoted(inner);
        (What::Phrase { text: text.to_owned(), closed }, after)
    } else if let Some((name, after)) = filter_name(rest) {
        let (value, after) = match after.strip_prefix(QUOTE) {
            Some(inner) => {
                let (value, _, after) = quoted(inner);
                (value, after)
            }
            None => word(after),
        };
        (What::Filter { name: name.to_owned(), value: value.to_owned() }, after)
    } else {
        let (word, after) = word(rest);
        (What::Word(word.to_owned()), after)
    };
    (Term { negated, what }, after)
}

/// A name with a colon after it, and what comes after that.
fn filter_name(text: &str) -> Option<(&str, &str)> {
    let (name, after) = text.split_once(':')?;
    let begins = name.starts_with(char::is_alphabetic);
    let is_name = name.chars().all(|letter| {
        // The signs over and under letters belong to them.
        letter.is_alphanumeric()
            || letter == '_'
            || text::fold(letter.encode_utf8(&mut [0; 4])).is_empty()
    });
    (begins && is_name).then_some((name, after))
}

/// What stands before the next quotation mark, whether there is one, and what comes after it.
fn quoted(text: &str) -> (&str, bool, &str) {
    match text.split_once(QUOTE) {
        Some((inner, after)) => (inner, true, after),
        None => (text, false, ""),
    }
}

/// What stands before the next blank, and the rest.
fn word(text: &str) -> (&str, &str) {
    text.split_at(text.find(char::is_whitespace).unwrap_or(text.len()))
}

/// Writes a query as it would be typed.
#[must_use]
pub fn print<'t>(terms: impl IntoIterator<Item = &'t Term>) -> String {
    let mut text = String::new();
    for term in terms {
        if !text.is_empty() {
            text.push(' ');
        }
        if term.negated {
            text.push('-');
        }
        match &term.what {
            What::Word(word) => text.push_str(word),
            What::Phrase { text: inner, closed } => {
                text.push(QUOTE);
                text.push_str(inner);
                if *closed {
                    text.push(QUOTE);
                }
            }
            What::Filter { name, value } => text.push_str(&filter(name, value)),
        }
    }
    text
}

/// A filter as it would be typed.
pub(super) fn filter(name: &str, value: &str) -> String {
    format!("{name}:{}", quoted_where_needed(value))
}

/// A value as it would be typed after a colon.
pub(super) fn quoted_where_needed(value: &str) -> String {
    if value.contains(char::is_whitespace) {
        format!("{QUOTE}{value}{QUOTE}")
    } else {
        value.to_owned()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn terms(text: &str) -> Vec<Term> {
        parse(text).into_iter().map(|placed| placed.term).collect()
    }

    fn word(text: &str) -> Term {
        Term { negated: false, what: What::Word(text.into()) }
    }

    fn filter(name: &str, value: &str) -> Term {
        Term { negated: false, what: What::Filter { name: name.into(), value: value.into() } }
    }

    #[test]
    fn words_phrases_filters_and_what_is_not_wanted() {
        assert_eq!(
            terms("tanger -\"arts de la rue\" statut:\"en vigueur\" -pays:MA الحالة:سارية"),
            [
                word("tanger"),
                Term {
                    negated: true,
                    what: What::Phrase { text: "arts de la rue".into(), closed: true }
                },
                filter("statut", "en vigueur"),
                Term { negated: true, ..filter("pays", "MA") },
                filter("الحالة", "سارية"),
            ]
        );
    }

    #[test]
    fn what_only_looks_like_a_filter_or_a_minus_is_a_word() {
        assert_eq!(terms("10:30 - Al-Quds :x"), ["10:30", "-", "Al-Quds", ":x"].map(word));
        assert_eq!(terms("kind: x"), [filter("kind", ""), word("x")]);
    }

    #[test]
    fn a_phrase_that_is_still_typed_goes_on_to_the_end() {
        let open = What::Phrase { text: "al qu ".into(), closed: false };
        assert_eq!(terms("\"al qu "), [Term { negated: false, what: open }]);
    }

    #[test]
    fn every_term_knows_its_place() {
        let text = "  طنجة -status:in_force";
        let placed = parse(text);
        let said: Vec<&str> = placed.iter().map(|it| &text[it.at.clone()]).collect();
        assert_eq!(said, ["طنجة", "-status:in_force"]);
        assert_eq!(&text[placed[1].value_at()..], "in_force");
    }

    proptest! {
        #[test]
        fn any_text_is_a_query_and_prints_as_one_that_says_the_same(text in "\\PC{0,60}") {
            let first = terms(&text);
            prop_assert_eq!(terms(&print(&first)), first);
        }

        #[test]
        fn so_does_a_text_of_what_the_language_is_made_of(
            parts in prop::collection::vec("[-:\"_ a1é\u{62a}\t]{1,3}", 0..12)
        ) {
            let text = parts.concat();
            let first = terms(&text);
            prop_assert_eq!(terms(&print(&first)), first);
            for placed in parse(&text) {
                prop_assert!(text.is_char_boundary(placed.value_at()));
                prop_assert!(placed.value_at() <= placed.at.end);
            }
        }
    }
}
