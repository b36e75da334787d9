//! A part of a document as a tree, read with limits and written as it was.

use quick_xml::events::{BytesStart, Event};
use quick_xml::{Reader, XmlVersion};
use tawama_registry::Result;

use super::refused;
use crate::word::xml::escape;

/// How deep elements may stand in one another. What offices write comes to some thirty.
const DEEPEST: usize = 160;
/// How many elements a part may have. A hundred pages of text have some fifty thousand.
const MOST: usize = 1_000_000;

/// What stands in an element.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Node {
    /// Another element.
    Element(Element),
    /// A text.
    Text(String),
    /// What the program puts in: a run of a paragraph, or siblings that are repeated.
    Put(Box<super::place::Put>),
}

/// An element.
#[derive(Debug, Clone, Default, PartialEq)]
pub(super) struct Element {
    pub(super) name: String,
    pub(super) attributes: Vec<(String, String)>,
    pub(super) children: Vec<Node>,
}

impl Element {
    /// An element with these attributes and nothing in it.
    pub(super) fn new(name: &str, attributes: &[(&str, &str)]) -> Self {
        let attributes = attributes.iter().map(|(name, it)| ((*name).to_owned(), (*it).to_owned()));
        Self { name: name.to_owned(), attributes: attributes.collect(), children: Vec::new() }
    }

    /// An element with these children.
    pub(super) fn of(name: &str, children: Vec<Node>) -> Self {
        Self { name: name.to_owned(), attributes: Vec::new(), children }
    }

    /// The attribute of this name.
    pub(super) fn attribute(&self, name: &str) -> Option<&str> {
        self.attributes.iter().find(|(it, _)| it == name).map(|(_, value)| value.as_str())
    }

    /// Gives the attribute of this name a value.
    pub(super) fn set(&mut self, name: &str, value: &str) {
        match self.attributes.iter_mut().find(|(it, _)| it == name) {
            Some((_, there)) => value.clone_into(there),
            None => self.attributes.push((name.to_owned(), value.to_owned())),
        }
    }

    /// The elements that stand in it directly.
    pub(super) fn elements(&self) -> impl Iterator<Item = &Self> {
        self.children.iter().filter_map(|node| match node {
            Node::Element(element) => Some(element),
            _ => None,
        })
    }

    /// The first child of this name.
    pub(super) fn child(&self, name: &str) -> Option<&Self> {
        self.elements().find(|it| it.name == name)
    }

    /// Whether a switch of Word's is on: there, and not said to be off.
    pub(super) fn switch(&self, name: &str) -> Option<bool> {
        let value = self.child(name)?.attribute("w:val").unwrap_or("1");
        Some(!matches!(value, "0" | "false" | "off"))
    }
}

/// Reads a part.
///
/// # Errors
/// When it is no XML, declares entities, or is larger than any text of an office.
pub(super) fn read(name: &str, bytes: &[u8]) -> Result<Element> {
    let damaged = || refused("template-damaged").with("what", name);
    let text = std::str::from_utf8(bytes).map_err(|_| damaged())?;
    let mut reader = Reader::from_str(text.trim_start_matches('\u{feff}'));
    let mut open: Vec<Element> = vec![Element::default()];
    let mut count = 0_usize;
    loop {
        let event = reader.read_event().map_err(|_| damaged())?;
        let Some(here) = open.last_mut() else { return Err(damaged().into()) };
        match event {
            Event::Start(start) => {
                count += 1;
                let element = element(&start).ok_or_else(damaged)?;
                open.push(element);
                if open.len() > DEEPEST || count > MOST {
                    return Err(refused("template-too-large").with("what", name).into());
                }
            }
            Event::Empty(start) => {
                count += 1;
                here.children.push(Node::Element(element(&start).ok_or_else(damaged)?));
            }
            Event::End(_) => {
                let (Some(done), Some(outer)) = (open.pop(), open.last_mut()) else {
                    return Err(damaged().into());
                };
                outer.children.push(Node::Element(done));
            }
            Event::Text(text) => say(here, &text.xml10_content()),
            Event::CData(text) => say(here, &text.xml10_content()),
            Event::GeneralRef(named) => {
                let letter = named.resolve_char_ref().map_err(|_| damaged())?;
                let known = letter.or(match &*named {
                    "amp" => Some('&'),
                    "lt" => Some('<'),
                    "gt" => Some('>'),
                    "quot" => Some('"'),
                    "apos" => Some('\''),
                    _ => None,
                });
                say(here, known.ok_or_else(damaged)?.encode_utf8(&mut [0; 4]));
            }
            // A document of Word declares nothing; what does is meant to grow or to fetch.
            Event::DocType(_) => return Err(refused("template-declares").into()),
            Event::Decl(_) | Event::Comment(_) | Event::PI(_) => {}
            Event::Eof => break,
        }
    }
    let mut rest = open.into_iter();
    match (rest.next(), rest.next()) {
        (Some(whole), None) => {
            let first = whole.children.into_iter().find_map(|node| match node {
                Node::Element(element) => Some(element),
                _ => None,
            });
            first.ok_or_else(|| damaged().into())
        }
        _ => Err(damaged().into()),
    }
}

fn element(start: &BytesStart<'_>) -> Option<Element> {
    let attributes = start.attributes().map(|it| {
        let it = it.ok()?;
        let value = it.normalized_value(XmlVersion::Implicit1_0).ok()?.into_owned();
        Some((it.key.as_ref().to_owned(), value))
    });
    Some(Element {
        name: start.name().as_ref().to_owned(),
        attributes: attributes.collect::<Option<_>>()?,
        children: Vec::new(),
    })
}

fn say(element: &mut Element, text: &str) {
    match element.children.last_mut() {
        Some(Node::Text(there)) => there.push_str(text),
        _ => element.children.push(Node::Text(text.to_owned())),
    }
}

/// Writes a part.
pub(super) fn write(element: &Element) -> Vec<u8> {
    let mut out = b"<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n".to_vec();
    put(&mut out, element);
    out
}

fn put(out: &mut Vec<u8>, element: &Element) {
    let escaped = |out: &mut Vec<u8>, text: &str, attribute| {
        // Memory takes whatever is written to it.
        let _ = escape(out, text, attribute);
    };
    out.push(b'<');
    out.extend_from_slice(element.name.as_bytes());
    for (name, value) in &element.attributes {
        out.push(b' ');
        out.extend_from_slice(name.as_bytes());
        out.extend_from_slice(b"=\"");
        escaped(out, value, true);
        out.push(b'"');
    }
    if element.children.is_empty() {
        out.extend_from_slice(b"/>");
        return;
    }
    out.push(b'>');
    for child in &element.children {
        match child {
            Node::Element(child) => put(out, child),
            Node::Text(text) => escaped(out, text, false),
            // What was to be put in has been by now.
            Node::Put(_) => {}
        }
    }
    out.extend_from_slice(b"</");
    out.extend_from_slice(element.name.as_bytes());
    out.push(b'>');
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_part_is_written_as_it_was_read() {
        let part = "<w:p a=\"1 &amp; &quot;2&quot;\"><w:t>a &lt; b &#233;</w:t><w:x/></w:p>";
        let written = String::from_utf8(write(&read("p", part.as_bytes()).unwrap())).unwrap();
        assert!(
            written.ends_with("<w:p a=\"1 &amp; &quot;2&quot;\"><w:t>a &lt; b é</w:t><w:x/></w:p>")
        );
    }

    #[test]
    fn what_is_meant_to_grow_is_refused() {
        let grows = b"<!DOCTYPE a [<!ENTITY b \"bbbb\">]><a>&b;</a>";
        assert!(read("p", grows).is_err());
        assert!(read("p", b"<a>&b;</a>").is_err());
        assert!(read("p", b"<a><b></a>").is_err());
        let deep = "<a>".repeat(1_000) + &"</a>".repeat(1_000);
        assert!(read("p", deep.as_bytes()).is_err());
    }
}
