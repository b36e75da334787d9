//! The world in which pages are set: our own sources, at most one of the office's, the typefaces,
//! the report. There is no file, no package, no network and no clock in it.

use std::sync::LazyLock;

use typst::diag::{FileError, FileResult, PackageError};
use typst::foundations::{Bytes, Datetime, Dict, Duration};
use typst::syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot};
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;
use typst::{Feature, Features, Library, LibraryExt, World};

use crate::fonts::CASE;

/// By what name a template finds the report.
pub(crate) const REPORT: &str = "report";

/// Where the office's own template lies, as messages about it call it.
pub(crate) const TEMPLATE: &str = "template.typ";

/// Our own sources: where a template can import them from, and what they say.
const OURS: [(&str, &str); 6] = [
    ("tawama.typ", include_str!("../typst/tawama.typ")),
    ("tawama/style.typ", include_str!("../typst/style.typ")),
    ("tawama/letterhead.typ", include_str!("../typst/letterhead.typ")),
    ("tawama/block.typ", include_str!("../typst/block.typ")),
    ("tawama/table.typ", include_str!("../typst/table.typ")),
    ("tawama/strip.typ", include_str!("../typst/strip.typ")),
];

/// What is set where the office has no template of its own.
const MAIN: (&str, &str) = ("report.typ", include_str!("../typst/report.typ"));

/// What sets the guide of one page.
const GUIDE: (&str, &str) = ("guide.typ", include_str!("../typst/guide.typ"));

/// Our own sources, read once.
static SOURCES: LazyLock<Vec<Source>> = LazyLock::new(|| {
    let read = |(path, text): &(&str, &str)| Some(Source::new(id(path)?, (*text).to_owned()));
    OURS.iter().chain([&MAIN, &GUIDE]).filter_map(read).collect()
});

/// A world with one report in it.
pub(crate) struct Desk {
    library: LazyHash<Library>,
    main: FileId,
    template: Option<Source>,
}

impl Desk {
    /// A desk with the report on it, as values, and the office's template where it has one.
    /// Nothing, where the name of a source is no path, which a test rules out.
    pub(crate) fn new(report: Dict, template: Option<&str>) -> Option<Self> {
        let template = match template {
            Some(text) => Some(Source::new(id(TEMPLATE)?, text.to_owned())),
            None => None,
        };
        let main = template.as_ref().map_or_else(|| id(MAIN.0), |it| Some(it.id()))?;
        Some(Self { library: library(report), main, template })
    }

    /// A desk with the guide on it, as values.
    pub(crate) fn guide(guide: Dict) -> Option<Self> {
        Some(Self { library: library(guide), main: id(GUIDE.0)?, template: None })
    }

    /// The office's template.
    pub(crate) fn template(&self) -> Option<&Source> {
        self.template.as_ref()
    }
}

/// What sources can name: Typst's own, and what is set.
fn library(report: Dict) -> LazyHash<Library> {
    // By one feature tables can be given a summary, which those hear who do not see them.
    let features = Features::from_iter([Feature::A11yExtras]);
    let mut library = Library::builder().with_features(features).build();
    library.global.scope_mut().define(REPORT, report);
    LazyHash::new(library)
}

impl World for Desk {
    fn library(&self) -> &LazyHash<Library> {
        &self.library
    }

    fn book(&self) -> &LazyHash<FontBook> {
        &CASE.book
    }

    fn main(&self) -> FileId {
        self.main
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        let found = self.template.iter().chain(SOURCES.iter()).find(|source| source.id() == id);
        found.cloned().ok_or_else(|| refused(id))
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        Err(refused(id))
    }

    fn font(&self, index: usize) -> Option<Font> {
        CASE.fonts.get(index).cloned()
    }

    fn today(&self, _: Option<Duration>) -> Option<Datetime> {
        None
    }
}

fn refused(id: FileId) -> FileError {
    match id.get().root() {
        VirtualRoot::Package(spec) => FileError::Package(PackageError::NotFound(spec.clone())),
        VirtualRoot::Project => FileError::AccessDenied,
    }
}

fn id(path: &str) -> Option<FileId> {
    let path = VirtualPath::new(path).ok()?;
    Some(RootedPath::new(VirtualRoot::Project, path).intern())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_source_of_ours_is_there() {
        assert_eq!(SOURCES.len(), OURS.len() + 2);
        assert!(Desk::new(Dict::new(), None).is_some());
        assert!(Desk::new(Dict::new(), Some("")).is_some());
        assert!(Desk::guide(Dict::new()).is_some());
    }
}
