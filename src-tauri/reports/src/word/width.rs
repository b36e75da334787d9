//! How wide the columns of a table are: so that no word, reference or amount is broken as long as
//! there is room for all of them. Room is counted in letters of the usual size.

use crate::language::Language;
use crate::report::block::Grid;

/// How many letters of a table, the margins of its cells included, fit beside each other across a page
/// that stands.
pub(super) const STANDING: u32 = 108;
/// From how many on a page lies for a table: a few words that are wrapped are better than a page
/// that is turned.
pub(super) const TURNED: u32 = STANDING * 5 / 4;
/// The same across a page that lies.
pub(super) const LYING: u32 = 168;
/// From how many on its letters are set smaller.
const SMALLER: u32 = 205;
/// The narrowest and the widest that a column counts for, in letters.
const NARROWEST: u32 = 8;
const WIDEST: u32 = 46;
/// A heading that is longer than this may be wrapped.
const HEADING: u32 = 14;
/// What a cell's margins take, in letters.
const MARGINS: u32 = 3;
/// How wide a letter is, in twentieths of a point: a page that stands has [`STANDING`] of them.
const LETTER: u32 = 89;
/// The same of a letter that is set smaller: 7 points and not 8.5.
const SMALL_LETTER: u32 = LETTER * 14 / 17;

/// How wide a column is, in letters.
#[derive(Debug, Clone, Copy)]
pub(super) struct Width {
    /// Where there is room.
    pub(super) wished: u32,
    /// So that no word, reference or amount in it is broken.
    least: u32,
}

/// Whether a table of so many letters is set smaller.
pub(super) fn is_small(letters: u32) -> bool {
    letters > SMALLER
}

/// How wide columns become across so many twentieths of a point: as they wish to be, in proportion,
/// or where there is less room, narrower by what each can spare.
pub(super) fn shares(widths: &[Width], across: u32) -> Vec<u32> {
    let wished: u32 = widths.iter().map(|it| it.wished).sum();
    let letter = if is_small(wished) { SMALL_LETTER } else { LETTER };
    let shared = shared(widths, across / letter);
    let whole = shared.iter().sum::<u32>().max(1);
    shared.into_iter().map(|it| it * across / whole).collect()
}

fn shared(widths: &[Width], room: u32) -> Vec<u32> {
    let wished: u32 = widths.iter().map(|it| it.wished).sum();
    let spare: u32 = widths.iter().map(|it| it.wished - it.least).sum();
    match wished.saturating_sub(room) {
        0 => widths.iter().map(|it| it.wished).collect(),
        over if over >= spare => widths.iter().map(|it| it.least).collect(),
        over => widths.iter().map(|it| it.wished - (it.wished - it.least) * over / spare).collect(),
    }
}

/// How wide the columns of a table are, in letters: as wide as they are meant to be, or less where
/// what they say needs less, but never so narrow that a word, a reference or an amount is broken.
pub(super) fn widths(grid: &Grid, language: Language) -> Vec<Width> {
    let long = |text: &str| u32::try_from(text.chars().count()).unwrap_or(u32::MAX);
    // A long heading may be wrapped between its words.
    let heading = |heading: &str| {
        let word = heading.split_whitespace().map(long).max().unwrap_or_default();
        long(heading).min(HEADING).max(word + 2)
    };
    // Capitals and figures, of which references and amounts are made, are wider than other letters.
    let wide = |word: &str| {
        let of = |letter: char| if letter.is_uppercase() || letter.is_numeric() { 5 } else { 4 };
        word.chars().map(of).sum::<u32>().div_ceil(4)
    };
    let word = |text: &str| text.split(' ').map(wide).max().unwrap_or_default();
    let columns = grid.columns.iter();
    let mut widths: Vec<(u32, u32)> =
        columns.map(|it| (heading(&it.heading), word(&it.heading))).collect();
    for cells in grid.rows.iter().map(|row| &row.cells).chain(&grid.total) {
        for ((width, whole), cell) in widths.iter_mut().zip(cells) {
            for line in cell.lines(language) {
                *width = (*width).max(long(&line) + MARGINS);
                *whole = (*whole).max(word(&line));
            }
        }
    }
    let meant = grid.columns.iter().map(|it| u32::from(it.width).clamp(NARROWEST, WIDEST));
    let fitting = |((width, whole), meant): ((u32, u32), u32)| {
        let least = (whole + MARGINS).clamp(NARROWEST, WIDEST);
        Width { wished: width.clamp(least, meant.max(least)), least }
    };
    widths.into_iter().zip(meant).map(fitting).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_columns_must_give_is_taken_where_nothing_is_broken() {
        let widths = [(14, 14), (46, 16), (40, 20)].map(|(wished, least)| Width { wished, least });
        assert_eq!(shared(&widths, 120), [14, 46, 40]);
        assert_eq!(shared(&widths, 75), [14, 31, 30], "a reference keeps its line");
        assert_eq!(shared(&widths, 40), [14, 16, 20], "all give what they can");
    }

    #[test]
    fn small_letters_have_room_for_more() {
        let widths = [Width { wished: 106, least: 20 }, Width { wished: 100, least: 20 }];
        assert!(is_small(206));
        let shares = shares(&widths, 14_570);
        assert!(shares.iter().sum::<u32>() <= 14_570 && shares[0] > shares[1], "{shares:?}");
    }
}
