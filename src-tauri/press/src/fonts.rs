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
    /// Whether a typeface has this letter, or needs none for it. What is for private use says
    /// nothing to anyone else, and no archive takes it.
    pub(crate) fn has(&self, letter: char) -> bool {
        if matches!(letter, '\u{e000}'..='\u{f8ff}' | '\u{f0000}'..) {
            return false;
        }
        letter.is_whitespace()
            || typst::text::is_default_ignorable(letter)
            || self.fonts.iter().any(|font| font.info().coverage.contains(u32::from(letter)))
    }
}
