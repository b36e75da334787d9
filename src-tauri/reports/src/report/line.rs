//! A line of text whose parts keep their own direction: an Arabic name in a French
//! sentence, a Latin one in an Arabic sentence, a reference in either.

use serde::{Deserialize, Serialize};

/// A line of text.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Line(pub Vec<Run>);

/// A part of a line.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Run {
    /// What it says.
    pub text: String,
    /// Whether it stands by itself in the line, with a direction of its own: a name, a
    /// number, a quotation. Formats isolate it.
    pub isolated: bool,
    /// How much weight it has.
    pub weight: Weight,
    /// Where it leads: an address (`https:`, `mailto:`), or `#` and the anchor of a block.
    pub link: Option<String>,
}

/// How much weight a part of a line has.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum Weight {
    /// As the rest.
    #[default]
    Plain,
    /// More than the rest.
    Strong,
    /// Less than the rest: what is computed, uncertain, or a remark.
    Quiet,
}

/// First strong isolate and pop directional isolate (UAX #9), by which the messages
/// mark what is put into a sentence.
const ISOLATE: char = '\u{2068}';
const POP: char = '\u{2069}';

impl Line {
    /// A sentence of the messages (with isolates, see
    /// [`Messages::with_isolates`](crate::Messages::with_isolates)): what was put into
    /// it becomes a part of its own.
    #[must_use]
    pub fn said(sentence: &str) -> Self {
        let mut line = Self::default();
        let mut depth = 0_u32;
        let mut text = String::new();
        for letter in sentence.chars() {
            match letter {
                ISOLATE => {
                    if depth == 0 {
                        line.push(std::mem::take(&mut text), false);
                    }
                    depth += 1;
                }
                POP if depth > 0 => {
                    depth -= 1;
                    if depth == 0 {
                        line.push(std::mem::take(&mut text), true);
                    }
                }
                POP => {}
                other => text.push(other),
            }
        }
        line.push(text, depth > 0);
        line
    }

    /// A text of the registry, such as a name or a title: it keeps its own direction.
    #[must_use]
    pub fn kept(text: impl Into<String>) -> Self {
        let mut line = Self::default();
        line.push(text.into(), true);
        line
    }

    /// The same line with this weight throughout.
    #[must_use]
    pub fn weighing(mut self, weight: Weight) -> Self {
        self.0.iter_mut().for_each(|run| run.weight = weight);
        self
    }

    /// The same line, leading somewhere throughout.
    #[must_use]
    pub fn leading_to(mut self, link: &str) -> Self {
        self.0.iter_mut().for_each(|run| run.link = Some(link.to_owned()));
        self
    }

    /// This line, then another.
    #[must_use]
    pub fn then(mut self, other: Self) -> Self {
        self.0.extend(other.0);
        self
    }

    /// Whether it says nothing.
    #[must_use]
    pub fn is_blank(&self) -> bool {
        self.0.iter().all(|run| run.text.trim().is_empty())
    }

    /// What it says, without weights and links.
    #[must_use]
    pub fn plain(&self) -> String {
        self.0.iter().map(|run| run.text.as_str()).collect()
    }

    fn push(&mut self, text: String, isolated: bool) {
        if !text.is_empty() {
            self.0.push(Run { text, isolated, weight: Weight::Plain, link: None });
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_put_into_a_sentence_stands_by_itself() {
        let line =
            Line::said("Signed in \u{2068}طنجة\u{2069} with \u{2068}a \u{2068}b\u{2069}\u{2069}.");
        let told: Vec<(&str, bool)> =
            line.0.iter().map(|run| (run.text.as_str(), run.isolated)).collect();
        assert_eq!(
            told,
            [("Signed in ", false), ("طنجة", true), (" with ", false), ("a b", true), (".", false)]
        );
        assert_eq!(line.plain(), "Signed in طنجة with a b.");
    }

    #[test]
    fn a_mark_without_its_fellow_is_no_letter() {
        assert_eq!(Line::said("a\u{2069}b\u{2068}c").plain(), "abc");
    }
}
