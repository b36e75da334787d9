//! Typst with one source and one typeface, and nothing of ours.

use typst::diag::{FileError, FileResult};
use typst::foundations::{Bytes, Datetime, Duration};
use typst::syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot};
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;
use typst::{Library, LibraryExt, World};
use typst_layout::PagedDocument;

/// The source as a PDF; how many pages it has.
pub(crate) fn pdf(source: &str) -> usize {
    let world = Bare::new(source);
    let document = typst::compile::<PagedDocument>(&world).output.unwrap();
    let written = typst_pdf::pdf(&document, &typst_pdf::PdfOptions::default()).unwrap();
    assert!(!written.is_empty());
    comemo::evict(0);
    document.pages().len()
}

struct Bare {
    library: LazyHash<Library>,
    book: LazyHash<FontBook>,
    fonts: Vec<Font>,
    source: Source,
}

impl Bare {
    fn new(source: &str) -> Self {
        let path = VirtualPath::new("bare.typ").unwrap();
        let id = RootedPath::new(VirtualRoot::Project, path).intern();
        let files: [&[u8]; 2] = [
            include_bytes!("../../../fonts/IBMPlexSans-Regular.ttf"),
            include_bytes!("../../../fonts/IBMPlexSansArabic-Regular.ttf"),
        ];
        let fonts: Vec<Font> =
            files.into_iter().flat_map(|file| Font::iter(Bytes::new(file))).collect();
        Self {
            library: LazyHash::new(Library::default()),
            book: LazyHash::new(FontBook::from_fonts(&fonts)),
            fonts,
            source: Source::new(id, source.to_owned()),
        }
    }
}

impl World for Bare {
    fn library(&self) -> &LazyHash<Library> {
        &self.library
    }

    fn book(&self) -> &LazyHash<FontBook> {
        &self.book
    }

    fn main(&self) -> FileId {
        self.source.id()
    }

    fn source(&self, _: FileId) -> FileResult<Source> {
        Ok(self.source.clone())
    }

    fn file(&self, _: FileId) -> FileResult<Bytes> {
        Err(FileError::AccessDenied)
    }

    fn font(&self, index: usize) -> Option<Font> {
        self.fonts.get(index).cloned()
    }

    fn today(&self, _: Option<Duration>) -> Option<Datetime> {
        None
    }
}
