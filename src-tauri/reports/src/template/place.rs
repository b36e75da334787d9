//! Finding fields in the paragraphs of a part.
//!
//! Word cuts a text into runs wherever it likes: at a correction, at a proofing mark, at an edit
//! of another day. A field that was cut is put together again in the run it begins in, whose form
//! it keeps, and is then given a run of its own.

use tawama_registry::Problem;

use super::archive::Story;
use super::field::{self, Asked, Tag};
use super::tree::{Element, Node};

/// How much of a paragraph is told to find a field by, in letters.
const AROUND: usize = 60;

/// What the program puts in.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Put {
    /// A value, in a run of this form.
    Value(Element, Asked, Place),
    /// A mark whose fellow is still to be found.
    Mark(usize, Tag, Place),
    /// Siblings for each item of a list.
    Each(Vec<String>, Vec<Node>, Place),
    /// Siblings where something is there, or is not; and others in the other case.
    Choice(Vec<String>, bool, [Vec<Node>; 2], Place),
}

/// Where a field stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Place {
    pub(super) story: Story,
    /// Which paragraph of its part, counted from one.
    pub(super) paragraph: u32,
    /// The beginning of the paragraph.
    pub(super) around: String,
    /// The field as it was written.
    pub(super) tag: String,
}

impl Place {
    /// A problem with the field.
    pub(super) fn problem(&self, code: &str) -> Problem {
        Problem::new(&self.tag, code)
            .with("name", &self.tag)
            .with("part", self.story.word())
            .with("paragraph", self.paragraph)
            .with("around", &self.around)
    }
}

/// Finds the fields of a part and gives each a run of its own.
pub(super) struct Finder<'p> {
    pub(super) story: Story,
    pub(super) problems: &'p mut Vec<Problem>,
    paragraphs: u32,
    marks: usize,
}

impl<'p> Finder<'p> {
    /// A finder that has seen nothing.
    pub(super) fn new(story: Story, problems: &'p mut Vec<Problem>) -> Self {
        Self { story, problems, paragraphs: 0, marks: 0 }
    }

    /// Looks through an element and everything in it.
    pub(super) fn look(&mut self, element: &mut Element) {
        let here = element.name == "w:p";
        if here {
            self.paragraphs += 1;
        }
        let number = self.paragraphs;
        for child in &mut element.children {
            if let Node::Element(child) = child {
                self.look(child);
            }
        }
        if here {
            self.paragraph(element, number);
        }
    }

    fn paragraph(&mut self, element: &mut Element, number: u32) {
        let mut texts = Vec::new();
        collect(element, &mut texts);
        let whole = texts.concat();
        if !whole.contains("{{") {
            return;
        }
        let around: String = match whole.trim().char_indices().nth(AROUND) {
            Some((at, _)) => format!("{}…", whole.trim().get(..at).unwrap_or_default()),
            None => whole.trim().to_owned(),
        };
        let place = |tag: &str| Place {
            story: self.story,
            paragraph: number,
            around: around.clone(),
            tag: tag.to_owned(),
        };
        let (joined, open) = joined(&texts, &whole);
        if let Some(open) = open {
            self.problems.push(place(open).problem("template-field-open"));
        }
        let mut joined = joined.into_iter();
        let children = std::mem::take(&mut element.children);
        let mut split = Split { place: &place, problems: self.problems, marks: &mut self.marks };
        element.children = split.nodes(children, &mut joined);
    }
}

/// The texts of a paragraph, without those of paragraphs that stand in it, as in a text box.
fn collect(element: &Element, texts: &mut Vec<String>) {
    for child in element.elements() {
        match child.name.as_str() {
            "w:p" => {}
            "w:t" => texts.push(said(child)),
            _ => collect(child, texts),
        }
    }
}

fn said(element: &Element) -> String {
    let texts = element.children.iter().filter_map(|node| match node {
        Node::Text(text) => Some(text.as_str()),
        _ => None,
    });
    texts.collect()
}

/// The texts with every field whole in the one it begins in, and what is left of a field that
/// does not end.
fn joined<'t>(texts: &[String], whole: &'t str) -> (Vec<String>, Option<&'t str>) {
    let mut joined = vec![String::new(); texts.len()];
    let mut ends = texts.iter().scan(0, |end, text| {
        *end += text.len();
        Some(*end)
    });
    let mut owner = 0;
    let mut end = ends.next().unwrap_or(0);
    let mut until = 0;
    let mut open = None;
    let mut held = None;
    for (at, letter) in whole.char_indices() {
        while at >= end {
            owner += 1;
            end = ends.next().unwrap_or(usize::MAX);
        }
        if at >= until {
            held = None;
            let rest = whole.get(at..).unwrap_or_default();
            if rest.starts_with("{{") {
                match rest.find("}}") {
                    Some(long) => {
                        until = at + long + 2;
                        held = Some(owner);
                    }
                    None => open = open.or(Some(rest)),
                }
            }
        }
        if let Some(text) = joined.get_mut(held.unwrap_or(owner)) {
            text.push(letter);
        }
    }
    (joined, open)
}

/// Gives fields runs of their own.
struct Split<'s, F: Fn(&str) -> Place> {
    place: &'s F,
    problems: &'s mut Vec<Problem>,
    marks: &'s mut usize,
}

impl<F: Fn(&str) -> Place> Split<'_, F> {
    fn nodes(&mut self, nodes: Vec<Node>, texts: &mut impl Iterator<Item = String>) -> Vec<Node> {
        let mut split = Vec::with_capacity(nodes.len());
        for node in nodes {
            match node {
                Node::Element(run) if run.name == "w:r" => self.run(&run, texts, &mut split),
                Node::Element(mut element) if element.name != "w:p" => {
                    let children = std::mem::take(&mut element.children);
                    element.children = self.nodes(children, texts);
                    split.push(Node::Element(element));
                }
                other => split.push(other),
            }
        }
        split
    }

    fn run(
        &mut self,
        run: &Element,
        texts: &mut impl Iterator<Item = String>,
        out: &mut Vec<Node>,
    ) {
        let properties = run.child("w:rPr").cloned().map(Node::Element);
        let shell = |children: Vec<Node>| {
            let children = properties.iter().cloned().chain(children).collect();
            Element { name: run.name.clone(), attributes: run.attributes.clone(), children }
        };
        let mut kept: Vec<Node> = Vec::new();
        for child in run.children.iter().cloned() {
            match child {
                Node::Element(it) if it.name == "w:rPr" => {}
                Node::Element(it) if it.name == "w:t" => {
                    let text = texts.next().unwrap_or_default();
                    let mut rest = text.as_str();
                    while let Some((before, tag, after)) = next_tag(rest) {
                        kept.extend(word(before));
                        if !kept.is_empty() {
                            out.push(Node::Element(shell(std::mem::take(&mut kept))));
                        }
                        out.extend(self.put(tag, shell(Vec::new())));
                        rest = after;
                    }
                    kept.extend(word(rest));
                }
                Node::Element(mut it) => {
                    // What a run may hold besides texts has none of its own, save in paragraphs.
                    let children = std::mem::take(&mut it.children);
                    it.children = self.nodes(children, texts);
                    kept.push(Node::Element(it));
                }
                other => kept.push(other),
            }
        }
        if !kept.is_empty() {
            out.push(Node::Element(shell(kept)));
        }
    }

    fn put(&mut self, tag: &str, run: Element) -> Option<Node> {
        let place = (self.place)(tag);
        let inner = tag.trim_start_matches("{{").trim_end_matches("}}");
        let put = match field::read(inner) {
            Tag::Value(asked) => Put::Value(run, asked, place),
            Tag::Unclear => {
                self.problems.push(place.problem("template-field-unclear"));
                return None;
            }
            mark => {
                *self.marks += 1;
                Put::Mark(*self.marks, mark, place)
            }
        };
        Some(Node::Put(Box::new(put)))
    }
}

fn next_tag(text: &str) -> Option<(&str, &str, &str)> {
    let from = text.find("{{")?;
    let long = text.get(from..)?.find("}}")? + 2;
    Some((text.get(..from)?, text.get(from..from + long)?, text.get(from + long..)?))
}

/// A text of a run, where there is any.
pub(super) fn word(text: &str) -> Option<Node> {
    if text.is_empty() {
        return None;
    }
    let mut word = Element::new("w:t", &[("xml:space", "preserve")]);
    word.children.push(Node::Text(text.to_owned()));
    Some(Node::Element(word))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_field_that_was_cut_is_whole_where_it_begins() {
        let texts = ["Le {", "{partner", ".na", "me}} et {{x", "}}", "."].map(str::to_owned);
        let concat = texts.concat();
        let (whole, open) = joined(&texts, &concat);
        assert_eq!(whole, ["Le {{partner.name}}", "", "", " et {{x}}", "", "."]);
        assert_eq!(open, None);
        let texts = ["a {{b".to_owned()];
        assert_eq!(joined(&texts, &texts[0].clone()).1, Some("{{b"));
    }
}
