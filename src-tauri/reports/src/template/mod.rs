//! The office's own Word documents, with fields that are filled in.
//!
//! An office makes a letter or a sheet in Word or LibreOffice as it always has, with its letterhead
//! and its words, and writes names between braces where something of the registry belongs:
//!
//! | written | becomes |
//! |---|---|
//! | `{{partner.name}}` | the value, in the language of the document |
//! | `{{partner.name.ar}}` | the same in Arabic, whatever language the document is in |
//! | `{{agreement.signed \| short}}` | `01/02/2025`; also `long`, `year`, `iso` |
//! | `{{agreement.fields \| list}}` | the items in a sentence; `lines` sets them one beneath the other |
//! | `{{agreement.ends \| or: sans terme}}` | what is said where there is nothing |
//! | `{{#each agreement.commitments}} … {{/each}}` | repeated: in the line, over paragraphs, over rows |
//! | `{{#if agreement.ends}} … {{else}} … {{/if}}` | one or the other; `{{#if not …}}` the other way |
//! | `{{logo}}` | the arms of the office |
//!
//! The names are the same in every template ([`fields`]); within what is repeated the fields of the
//! item come first, and `{{number}}` counts. A name that is none, a mark without its fellow, a word
//! that does not fit: each is told with its place and the nearest right name, all of them at once,
//! and nothing is written.
//!
//! A value keeps the form of the field it takes the place of and runs in its own direction, as
//! [`crate::word`] has it.
//!
//! A template may come from anyone. It is read with limits on what it unpacks to and how deep it
//! goes ([`archive`]); it is never run, and what could run or fetch something is refused. Nothing
//! in it makes this program ask for memory by a number that the file gives, which is why it is
//! read here and not in a process of its own, as workbooks are.

mod archive;
pub mod data;
mod field;
pub mod fields;
mod fill;
mod place;
mod run;
pub mod samples;
mod structure;
mod tree;
mod value;

use std::io::Read;
use std::path::Path;

use tawama_registry::{Error, Kind, Problem, Result};

use self::archive::{Archive, KINDS, LARGEST};
use self::data::Data;
use self::fill::{Filler, Styles};
use self::place::Finder;
use self::tree::{Element, Node};
use crate::language::Language;
use crate::word::picture::{Image, Picture};

/// A template that was read.
#[derive(Debug)]
pub struct Template {
    archive: Archive,
    parts: Vec<(String, Element)>,
    styles: Styles,
    problems: Vec<Problem>,
}

impl Template {
    /// Reads the template at `path`.
    ///
    /// # Errors
    /// [`Error::Io`] when the file cannot be read; otherwise as [`Template::read`].
    pub fn open(path: &Path) -> Result<Self> {
        let io = |error| Error::Io(path.to_owned(), error);
        let mut bytes = Vec::new();
        let file = std::fs::File::open(path).map_err(io)?;
        file.take(LARGEST + 1).read_to_end(&mut bytes).map_err(io)?;
        Self::read(&bytes)
    }

    /// Reads a template.
    ///
    /// # Errors
    /// [`Error::Invalid`] when it is no Word document, is damaged or too large, has macros or
    /// controls, or takes things from elsewhere. What is wrong with its fields is told by
    /// [`Template::check`].
    pub fn read(bytes: &[u8]) -> Result<Self> {
        let archive = Archive::open(bytes)?;
        let mut problems = Vec::new();
        let mut parts = Vec::new();
        for (name, story) in archive.stories()? {
            let Some(mut part) = archive.tree(&name)? else { continue };
            Finder::new(story, &mut problems).look(&mut part);
            structure::settle(&mut part, &mut problems);
            parts.push((name, part));
        }
        let styles = archive.tree("word/styles.xml")?;
        let styles = styles.map(|part| Styles::of(&part)).unwrap_or_default();
        Ok(Self { archive, parts, styles, problems })
    }

    /// Looks at every field, whatever it would be filled with.
    ///
    /// # Errors
    /// [`Error::Invalid`] with everything that is wrong, each with its place.
    pub fn check(&self) -> Result<()> {
        self.look(None)
    }

    /// Looks at every field of a template that is filled for records of this kind, or for none:
    /// those of another record are wrong too.
    ///
    /// # Errors
    /// [`Error::Invalid`] with everything that is wrong, each with its place.
    pub fn check_for(&self, of: Option<Kind>) -> Result<()> {
        self.look(Some(match of {
            Some(Kind::Agreement) => &["agreement", "partner"],
            Some(Kind::Partner) => &["partner"],
            Some(Kind::Exhibition) => &["exhibition"],
            _ => &[],
        }))
    }

    /// The kind of record that its fields are of; an agreement where they are of its partner too,
    /// and none where they are of the office alone.
    #[must_use]
    pub fn is_of(&self) -> Option<Kind> {
        let mut filler = Filler::new(None, Language::En, &self.styles, None);
        for (_, part) in &self.parts {
            filler.element(part);
        }
        let kinds = [Kind::Agreement, Kind::Exhibition, Kind::Partner];
        kinds.into_iter().find(|kind| filler.named.contains(kind.name()))
    }

    fn look(&self, subjects: Option<&'static [&'static str]>) -> Result<()> {
        let mut filler = Filler::new(None, Language::En, &self.styles, None);
        filler.subjects = subjects;
        for (_, part) in &self.parts {
            filler.element(part);
        }
        let mut problems: Vec<Problem> = Vec::new();
        for problem in self.problems.iter().chain(&filler.problems) {
            // A text box is in a document twice, for programs of two ages.
            if !problems.contains(problem) {
                problems.push(problem.clone());
            }
        }
        if problems.is_empty() { Ok(()) } else { Err(Error::Invalid(problems)) }
    }

    /// The document with everything filled in, in `language` where a field does not say another.
    ///
    /// # Errors
    /// As [`Template::check`]; and when a field belongs to a record that it is not filled for.
    pub fn fill(&self, data: &Data, language: Language) -> Result<Vec<u8>> {
        self.check()?;
        let mut archive = self.archive.clone();
        let picture = data.logo.as_ref().and_then(|logo| Picture::of(logo, language));
        let picture = picture.map(|mut picture| {
            picture.image.relation = LOGO.to_owned();
            if let Some(lines) = &mut picture.lines {
                lines.relation = LINES.to_owned();
            }
            picture
        });
        let mut problems = Vec::new();
        let mut pictures = 0;
        for (name, part) in &self.parts {
            let value = Some(&data.value);
            let mut filler = Filler::new(value, language, &self.styles, picture.as_ref());
            filler.pictures = pictures;
            let filled = filler.element(part);
            problems.append(&mut filler.problems);
            if let (Some(picture), true) = (&picture, filler.pictures > pictures) {
                for image in picture.images() {
                    lead_to(&mut archive, name, image)?;
                }
            }
            pictures = filler.pictures;
            if let Some(filled) = filled {
                archive.put(name, tree::write(&filled));
            }
        }
        if problems.is_empty() { archive.write() } else { Err(Error::Invalid(problems)) }
    }
}

/// By which a part that shows the arms names them, as dots and as lines.
const LOGO: &str = "rIdTawamaLogo";
const LINES: &str = "rIdTawamaLogoLines";

/// Puts the arms into the document, and into what a part leads to.
fn lead_to(archive: &mut Archive, part: &str, image: &Image) -> Result<()> {
    let target = format!("media/tawama-logo.{}", image.extension);
    let (folder, own) = part.rsplit_once('/').unwrap_or(("", part));
    let relations = format!("{folder}/_rels/{own}.rels");
    let space = "http://schemas.openxmlformats.org/package/2006/relationships";
    let there = archive.tree(&relations)?;
    let mut there = there.unwrap_or_else(|| Element::new("Relationships", &[("xmlns", space)]));
    let kind = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/image";
    let target_path = format!("/{folder}/{target}");
    let relation = [("Id", image.relation.as_str()), ("Type", kind), ("Target", &target_path)];
    there.children.push(Node::Element(Element::new("Relationship", &relation)));
    archive.put(&relations, tree::write(&there));
    archive.put(&format!("{folder}/{target}"), image.bytes.clone());
    let Some(mut kinds) = archive.tree(KINDS)? else { return Ok(()) };
    let known = kinds.elements().any(|it| {
        it.attribute("Extension").is_some_and(|it| it.eq_ignore_ascii_case(image.extension))
    });
    if !known {
        let named = [("Extension", image.extension), ("ContentType", image.media_type)];
        kinds.children.insert(0, Node::Element(Element::new("Default", &named)));
        archive.put(KINDS, tree::write(&kinds));
    }
    Ok(())
}

/// A template that is not taken.
struct Refused(Problem);

impl Refused {
    fn with(self, name: &str, value: impl std::fmt::Display) -> Self {
        Self(self.0.with(name, value))
    }
}

impl From<Refused> for Error {
    fn from(refused: Refused) -> Self {
        Self::Invalid(vec![refused.0])
    }
}

/// That a template is not taken, and why.
fn refused(code: &str) -> Refused {
    Refused(Problem::new("file", code))
}

/// Marks of direction, which Word puts where it likes and which are no part of a name.
fn direction_marks(letter: char) -> bool {
    matches!(letter, '\u{200e}' | '\u{200f}' | '\u{61c}')
        || crate::word::direction::is_turning(letter)
}
