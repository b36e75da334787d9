//! The typefaces of what is drawn, and how much room a text takes in them.

use std::sync::OnceLock;

use skrifa::instance::{LocationRef, Size};
use skrifa::{FontRef, MetadataProvider};

pub(crate) const LATIN: &str = "IBM Plex Sans";
pub(crate) const ARABIC: &str = "IBM Plex Sans Arabic";

/// The files of the faces that are drawn with.
pub(crate) const FACES: [&[u8]; 4] = [
    LATIN_REGULAR,
    ARABIC_REGULAR,
    include_bytes!("../../../fonts/IBMPlexSans-SemiBold.ttf"),
    include_bytes!("../../../fonts/IBMPlexSansArabic-SemiBold.ttf"),
];
const LATIN_REGULAR: &[u8] = include_bytes!("../../../fonts/IBMPlexSans-Regular.ttf");
const ARABIC_REGULAR: &[u8] = include_bytes!("../../../fonts/IBMPlexSansArabic-Regular.ttf");

/// What letters take more than in the regular face when they are set in a bolder one.
const BOLDER: f64 = 1.06;

/// How wide a text is at most, in the units of its size. Arabic letters are counted as they
/// stand alone, which is wider than joined: a label takes less room than it is given, never more.
pub(crate) fn width(text: &str, size: f64) -> f64 {
    static READ: OnceLock<Vec<FontRef<'static>>> = OnceLock::new();
    let faces = READ.get_or_init(|| {
        [LATIN_REGULAR, ARABIC_REGULAR].into_iter().flat_map(FontRef::new).collect()
    });
    let em: f64 = text
        .chars()
        .map(|letter| {
            let of = |face: &FontRef<'static>| {
                let glyph = face.charmap().map(letter)?;
                let metrics = face.glyph_metrics(Size::new(1.0), LocationRef::default());
                metrics.advance_width(glyph).map(f64::from)
            };
            // A script of neither face takes a square.
            faces.iter().find_map(of).unwrap_or(1.0)
        })
        .sum();
    em * size * BOLDER
}

/// Whether a text is read from right to left: by its first letter that has a direction.
pub(crate) fn is_right_to_left(text: &str) -> bool {
    text.chars().find(|letter| letter.is_alphabetic()).is_some_and(
        |letter| matches!(u32::from(letter), 0x0590..=0x08FF | 0xFB1D..=0xFDFF | 0xFE70..=0xFEFF),
    )
}

/// A text that is too long for its place, cut after a word where there is one.
pub(crate) fn cut(text: &str, most: usize) -> String {
    if text.chars().count() <= most {
        return text.to_owned();
    }
    let kept: String = text.chars().take(most.saturating_sub(1)).collect();
    let word = kept.rfind(' ').filter(|at| *at > kept.len() / 2).unwrap_or(kept.len());
    format!("{}…", kept.get(..word).unwrap_or(&kept).trim_end())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_takes_the_room_of_its_letters() {
        assert!(width("iii", 12.0) < width("MMM", 12.0));
        assert!((width("Tanger", 24.0) - 2.0 * width("Tanger", 12.0)).abs() < 1e-6);
        let arabic = width("طنجة", 12.0);
        assert!((15.0..40.0).contains(&arabic), "{arabic}");
        assert!(width("東京", 12.0) > 20.0);
    }

    #[test]
    fn a_long_name_is_cut_after_a_word() {
        assert_eq!(cut("Tanger", 24), "Tanger");
        assert_eq!(cut("Association marocaine des présidents", 24), "Association marocaine…");
        assert_eq!(cut("Llanfairpwllgwyngyllgogerych", 24), "Llanfairpwllgwyngyllgog…");
    }

    #[test]
    fn the_first_letter_tells_the_direction() {
        assert!(is_right_to_left("(2) القدس AMPCC"));
        assert!(!is_right_to_left("AMPCC القدس"));
        assert!(!is_right_to_left("2025"));
    }
}
