//! The typefaces, which are part of the program: IBM Plex Sans for Latin, Greek and Cyrillic, IBM
//! Plex Sans Arabic beside it. No typeface of the machine is ever asked, so that the same report is
//! the same file everywhere.

use std::sync::LazyLock;

use typst::foundations::Bytes;
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;

/// The files, as they are shipped.
const FILES: [&[u8]; 7] = [
    include_bytes!("../../fonts/IBMPlexSans-Regular.ttf"),
    include_bytes!("../../fonts/IBMPlexSans-Italic.ttf"),
    include_bytes!("../../fonts/IBMPlexSans-SemiBold.ttf"),
    include_bytes!("../../fonts/IBMPlexSans-Bold.ttf"),
    include_bytes!("../../fonts/IBMPlexSansArabic-Regular.ttf"),
    include_bytes!("../../fonts/IBMPlexSansArabic-SemiBold.ttf"),
    include_bytes!("../../fonts/IBMPlexSansArabic-Bold.ttf"),
];

/// The typefaces with their index, read once.
pub(crate) struct Case {
    /// By what they are found.
    pub(crate) book: LazyHash<FontBook>,
    /// In the order of the book.
    pub(crate) fonts: Vec<Font>,
}

/// The typefaces.
pub(crate) static CASE: LazyLock<Case> = LazyLock::new(|| {
    let fonts: Vec<Font> = FILES.iter().flat_map(|file| Font::iter(Bytes::new(*file))).collect();
    Case { book: LazyHash::new(FontBook::from_fonts(&fonts)), fonts }
});

impl Case {
    /// Whether one typeface has all of these: a letter, or a letter and the marks on it, which are
    /// set together. What is for private use says nothing to anyone else, and no archive takes it.
    pub(crate) fn has(&self, letters: &[char]) -> bool {
        let private = |it: &char| matches!(it, '\u{e000}'..='\u{f8ff}' | '\u{f0000}'..);
        let has =
            |font: &Font| letters.iter().all(|it| font.info().coverage.contains(u32::from(*it)));
        !letters.iter().any(private) && self.fonts.iter().any(has)
    }
}
