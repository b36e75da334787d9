//! The archive of a template: opened with limits, refused where it could do something, and
//! written again with what was filled in.

use std::collections::BTreeMap;
use std::io::{Cursor, Read};

use tawama_registry::{Error, Result};
use zip::ZipArchive;

use super::refused;
use super::tree::{self, Element, Node};
use crate::word::package::Package;

/// The largest template, in bytes.
pub(super) const LARGEST: u64 = 32 * 1024 * 1024;
/// What it may unpack to, in bytes.
const LARGEST_UNPACKED: u64 = 96 * 1024 * 1024;
/// The largest part of XML, in bytes.
const LARGEST_PART: usize = 16 * 1024 * 1024;
/// How many parts a template may have.
const MOST_PARTS: usize = 2_000;

/// The part that says what kind each part is.
pub(super) const KINDS: &str = "[Content_Types].xml";

/// The parts of a template by name, in the order of the archive.
#[derive(Debug, Clone)]
pub(super) struct Archive {
    names: Vec<String>,
    parts: BTreeMap<String, Vec<u8>>,
}

/// What a part is that words can stand in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Story {
    /// The text itself.
    Text,
    /// The head of pages.
    Header,
    /// The foot of pages.
    Footer,
    /// Notes, at the foot of pages or at the end.
    Notes,
}

impl Story {
    /// Its word in problems.
    pub(super) fn word(self) -> &'static str {
        match self {
            Self::Text => "text",
            Self::Header => "header",
            Self::Footer => "footer",
            Self::Notes => "notes",
        }
    }
}

impl Archive {
    /// Opens a template.
    ///
    /// # Errors
    /// When it is no Word document, has macros or controls, takes things from elsewhere, or is
    /// larger than any document of an office.
    pub(super) fn open(bytes: &[u8]) -> Result<Self> {
        if bytes.len() as u64 > LARGEST {
            return Err(too_large("").into());
        }
        if bytes.starts_with(&[0xd0, 0xcf, 0x11, 0xe0]) {
            // Word before 2007, or a document with a password.
            return Err(refused("template-old-or-locked").into());
        }
        let not_word = |_| refused("template-not-word");
        let mut zip = ZipArchive::new(Cursor::new(bytes)).map_err(not_word)?;
        if zip.len() > MOST_PARTS {
            return Err(too_large("").into());
        }
        let mut archive = Self { names: Vec::new(), parts: BTreeMap::new() };
        let mut left = LARGEST_UNPACKED;
        for at in 0..zip.len() {
            let damaged = |_| refused("template-damaged").with("what", at + 1);
            let mut part = zip.by_index(at).map_err(damaged)?;
            if part.is_dir() {
                continue;
            }
            let name = part.name().map_err(damaged)?.into_owned();
            let outside = name.starts_with('/')
                || name.contains(['\\', ':', '\0'])
                || name.split('/').any(|it| it == "..");
            if outside || archive.parts.contains_key(&name) {
                return Err(refused("template-damaged").with("what", name).into());
            }
            let mut unpacked = Vec::new();
            // Read up to the limit, whatever the archive says of its sizes.
            let told = |_| refused("template-damaged").with("what", &name);
            part.by_ref().take(left + 1).read_to_end(&mut unpacked).map_err(told)?;
            left = left
                .checked_sub(u64::try_from(unpacked.len()).unwrap_or(u64::MAX))
                .ok_or_else(|| too_large(&name))?;
            archive.names.push(name.clone());
            archive.parts.insert(name, unpacked);
        }
        archive.look()?;
        Ok(archive)
    }

    /// Refuses what could do something by itself, on any machine it is opened on.
    fn look(&self) -> Result<()> {
        let kinds = self.tree(KINDS)?.ok_or_else(|| refused("template-not-word"))?;
        let kind = |word: &str| {
            kinds
                .elements()
                .any(|it| it.attribute("ContentType").is_some_and(|it| it.contains(word)))
        };
        let has = |word: &str| self.names.iter().any(|it| it.to_lowercase().contains(word));
        if kind("macroEnabled") || kind("vbaProject") || has("vbaproject") {
            return Err(refused("template-macros").into());
        }
        if kind("activeX") || has("activex/") || kind("oleObject") {
            return Err(refused("template-controls").into());
        }
        if self.stories()?.is_empty() {
            return Err(refused("template-not-word").into());
        }
        for name in self.names.iter().filter(|it| it.ends_with(".rels")) {
            let Some(relations) = self.tree(name)? else { continue };
            for it in
                relations.elements().filter(|it| it.attribute("TargetMode") == Some("External"))
            {
                let kind = it.attribute("Type").and_then(|it| it.rsplit('/').next()).unwrap_or("");
                // An address waits until someone goes to it; the template that a template was
                // made from is left out when it is written.
                if !matches!(kind, "hyperlink" | "attachedTemplate") {
                    let target = it.attribute("Target").unwrap_or_default();
                    return Err(refused("template-takes").with("what", target).into());
                }
            }
        }
        Ok(())
    }

    /// A part as a tree, where there is one of this name.
    pub(super) fn tree(&self, name: &str) -> Result<Option<Element>> {
        let Some(bytes) = self.parts.get(name) else { return Ok(None) };
        if bytes.len() > LARGEST_PART {
            return Err(too_large(name).into());
        }
        tree::read(name, bytes).map(Some)
    }

    /// The parts that words can stand in, the text first.
    pub(super) fn stories(&self) -> Result<Vec<(String, Story)>> {
        let Some(kinds) = self.tree(KINDS)? else { return Ok(Vec::new()) };
        let mut stories: Vec<(String, Story)> = kinds
            .elements()
            .filter_map(|it| {
                let name = it.attribute("PartName")?.trim_start_matches('/');
                let kind = it.attribute("ContentType")?;
                let kind = kind.split("wordprocessingml.").nth(1)?.trim_end_matches("+xml");
                let story = match kind {
                    "document.main" | "template.main" => Story::Text,
                    "header" => Story::Header,
                    "footer" => Story::Footer,
                    "footnotes" | "endnotes" => Story::Notes,
                    _ => return None,
                };
                self.parts.contains_key(name).then(|| (name.to_owned(), story))
            })
            .collect();
        stories.sort_by_key(|(name, story)| (*story != Story::Text, name.clone()));
        let has_text = stories.iter().any(|(_, story)| *story == Story::Text);
        Ok(if has_text { stories } else { Vec::new() })
    }

    /// Puts a part in, in the place of one that is there.
    pub(super) fn put(&mut self, name: &str, bytes: Vec<u8>) {
        if self.parts.insert(name.to_owned(), bytes).is_none() {
            self.names.push(name.to_owned());
        }
    }

    /// The bytes of the archive, its parts in their order: a document, even where it was kept as
    /// a template of Word's, and without what it was made from.
    pub(super) fn write(mut self) -> Result<Vec<u8>> {
        if let Some(mut kinds) = self.tree(KINDS)? {
            for node in &mut kinds.children {
                if let Node::Element(it) = node
                    && let Some(kind) = it.attribute("ContentType")
                {
                    let kind = kind.replace("ml.template.main", "ml.document.main");
                    it.set("ContentType", &kind);
                }
            }
            self.put(KINDS, tree::write(&kinds));
        }
        self.leave_out("word/_rels/settings.xml.rels", |it| {
            it.attribute("Type").is_some_and(|it| it.ends_with("/attachedTemplate"))
        })?;
        self.leave_out("word/settings.xml", |it| it.name == "w:attachedTemplate")?;
        let broken = |error: std::io::Error| Error::Internal(error.to_string());
        let mut package = Package::new(Cursor::new(Vec::new()));
        for name in &self.names {
            let bytes = self.parts.get(name).map(Vec::as_slice).unwrap_or_default();
            package.bytes(name, bytes).map_err(broken)?;
        }
        Ok(package.finish().map_err(broken)?.into_inner())
    }

    fn leave_out(&mut self, name: &str, which: impl Fn(&Element) -> bool) -> Result<()> {
        let Some(mut part) = self.tree(name)? else { return Ok(()) };
        let there = part.children.len();
        part.children.retain(|node| !matches!(node, Node::Element(it) if which(it)));
        if part.children.len() < there {
            self.put(name, tree::write(&part));
        }
        Ok(())
    }
}

fn too_large(name: &str) -> super::Refused {
    let name = if name.is_empty() { "none" } else { name };
    refused("template-too-large").with("what", name)
}
