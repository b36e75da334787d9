//! Where the sheet of charts is parted when it is printed. A program that fits a sheet to a page's width
//! parts it wherever the page ends, across a chart as well, and then ignores where it is told to.

use rust_xlsxwriter::{Worksheet, XlsxError};

/// What a page of A4 lying has room for within the margins of
/// [`ready_to_print`](crate::xlsx::cell::ready_to_print), in pixels of 1/96 of an inch.
const WIDTH: u32 = 1_040;
const HEIGHT: u32 = 670;

/// The smallest scale whose words can still be read, in hundredths.
const SMALLEST: u32 = 55;

/// What belongs together: the row it begins with, how high it is, and how high with the gap after
/// it, in pixels.
pub(super) struct Part {
    pub(super) top: u32,
    pub(super) height: u32,
    pub(super) with_gap: u32,
}

/// Parts a sheet `width` pixels wide into pages, so that each part is on one.
pub(super) fn part(page: &mut Worksheet, width: u32, parts: &[Part]) -> Result<(), XlsxError> {
    let scale = scale(width, parts);
    page.set_print_scale(u16::try_from(scale).unwrap_or(100));
    page.set_page_breaks(&breaks(parts, HEIGHT * 100 / scale))?;
    Ok(())
}

/// The scale, in hundredths, at which the width and the highest part fit on a page.
fn scale(width: u32, parts: &[Part]) -> u32 {
    let highest = parts.iter().map(|part| part.height).max().unwrap_or_default();
    let (across, down) = (WIDTH * 100 / width.max(1), HEIGHT * 100 / highest.max(1));
    across.min(down).clamp(SMALLEST, 100)
}

/// The rows before which a page ends, where it is so many pixels high.
fn breaks(parts: &[Part], page: u32) -> Vec<u32> {
    let mut filled = 0;
    let mut breaks = Vec::new();
    for part in parts {
        if filled > 0 && filled + part.height > page {
            breaks.push(part.top);
            filled = 0;
        }
        filled += part.with_gap;
    }
    breaks
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parts(heights: &[u32]) -> Vec<Part> {
        let tops = (0..).step_by(10);
        let parts = tops.zip(heights);
        parts.map(|(top, &height)| Part { top, height, with_gap: height + 40 }).collect()
    }

    #[test]
    fn a_page_ends_before_what_does_not_fit_and_never_within_it() {
        assert_eq!(breaks(&parts(&[300, 300, 300, 700, 100]), 700), [20, 30, 40]);
        assert_eq!(breaks(&parts(&[900]), 700), [0_u32; 0], "nothing stands before it");
    }

    #[test]
    fn words_shrink_until_all_fits_but_not_beyond_reading() {
        assert_eq!(scale(500, &parts(&[300])), 100);
        assert_eq!(scale(1_300, &parts(&[300])), 80);
        assert_eq!(scale(500, &parts(&[300, 1_000])), 67);
        assert_eq!(scale(500, &parts(&[4_000])), SMALLEST);
    }
}
