//! Reading a document back: its parts, and each part as a tree.

use std::collections::BTreeMap;
use std::io::{Cursor, Read};

use quick_xml::Reader;
use quick_xml::events::Event;
use zip::ZipArchive;

/// The parts of a document by name.
pub(crate) type Parts = BTreeMap<String, Vec<u8>>;

/// An element of a part.
#[derive(Debug, Default, Clone)]
pub(crate) struct Element {
    pub(crate) name: String,
    pub(crate) attributes: BTreeMap<String, String>,
    pub(crate) children: Vec<Element>,
    /// The text that stands in it directly.
    pub(crate) text: String,
}

/// Opens a document.
pub(crate) fn parts(bytes: &[u8]) -> Parts {
    let mut archive = ZipArchive::new(Cursor::new(bytes)).unwrap();
    let names: Vec<String> = archive.file_names().map(|name| name.unwrap().into_owned()).collect();
    names
        .into_iter()
        .map(|name| {
            let mut bytes = Vec::new();
            archive.by_name(&name).unwrap().read_to_end(&mut bytes).unwrap();
            (name, bytes)
        })
        .collect()
}

/// A part as a tree.
pub(crate) fn tree(bytes: &[u8]) -> Element {
    let mut reader = Reader::from_str(std::str::from_utf8(bytes).unwrap());
    let mut open = vec![Element::default()];
    loop {
        match reader.read_event().unwrap() {
            Event::Start(start) => open.push(element(&start)),
            Event::Empty(start) => {
                let element = element(&start);
                open.last_mut().unwrap().children.push(element);
            }
            Event::End(_) => {
                let done = open.pop().unwrap();
                open.last_mut().unwrap().children.push(done);
            }
            Event::Text(text) => open.last_mut().unwrap().text.push_str(&text.xml10_content()),
            Event::GeneralRef(it) => {
                let name: &str = &it;
                let known = it.resolve_char_ref().unwrap().or(match name {
                    "amp" => Some('&'),
                    "lt" => Some('<'),
                    "gt" => Some('>'),
                    "quot" => Some('"'),
                    "apos" => Some('\''),
                    _ => None,
                });
                open.last_mut().unwrap().text.push(known.unwrap());
            }
            Event::Eof => return open.pop().unwrap().children.pop().unwrap(),
            Event::Decl(_) => {}
            other => panic!("{other:?}"),
        }
    }
}

fn element(start: &quick_xml::events::BytesStart<'_>) -> Element {
    let attributes = start.attributes().map(|it| {
        let it = it.unwrap();
        (
            it.key.as_ref().to_owned(),
            it.normalized_value(quick_xml::XmlVersion::Implicit1_0).unwrap().into_owned(),
        )
    });
    Element {
        name: start.name().as_ref().to_owned(),
        attributes: attributes.collect(),
        ..Element::default()
    }
}

impl Element {
    /// It and everything in it, in the order of the part.
    pub(crate) fn all(&self) -> Vec<&Self> {
        let mut found = vec![self];
        found.extend(self.children.iter().flat_map(Self::all));
        found
    }

    /// Everything of this name in it.
    pub(crate) fn named<'e>(&'e self, name: &str) -> Vec<&'e Self> {
        self.all().into_iter().filter(|it| it.name == name).collect()
    }

    /// The child of this name.
    pub(crate) fn child(&self, name: &str) -> Option<&Self> {
        self.children.iter().find(|it| it.name == name)
    }

    /// What is said in it, without the signs that turn directions.
    pub(crate) fn said(&self) -> String {
        let words = self.all().into_iter().map(|it| match it.name.as_str() {
            "w:t" => it.text.as_str(),
            "w:br" => "\n",
            "w:tab" => "\t",
            _ => "",
        });
        let turning = |letter: &char| matches!(letter, '\u{202a}'..='\u{202e}');
        words.collect::<String>().chars().filter(|it| !turning(it)).collect()
    }

    /// The style of a paragraph.
    pub(crate) fn style(&self) -> &str {
        let style = self.child("w:pPr").and_then(|it| it.child("w:pStyle"));
        style.map_or("", |it| it.attributes["w:val"].as_str())
    }
}
