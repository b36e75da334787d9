//! What is drawn with: colours, patterns, dashes, points. Each series has one of each.

use std::fmt::Write as _;

/// How a series is told from the others.
pub(super) struct Ink {
    /// On paper: at least three to one against white.
    pub(super) paper: &'static str,
    /// On a dark page.
    dark: &'static str,
    /// What lies over the colour in a surface, in a square of eight pixels; nothing for the first.
    pub(super) pattern: &'static str,
    /// The dashes of a line.
    pub(super) dashes: &'static str,
}

/// In the order in which series take them. Neighbours differ in lightness, too.
const INKS: [Ink; 6] = [
    Ink { paper: "#0a5c66", dark: "#6cc3c6", pattern: "", dashes: "none" },
    Ink {
        paper: "#b87a10",
        dark: "#e6b455",
        pattern: "M-2 2 2 -2M0 8 8 0M6 10 10 6",
        dashes: "7 4",
    },
    Ink { paper: "#5b87c7", dark: "#93b9f2", pattern: "M2 2h1.5M6 6h1.5", dashes: "2 3" },
    Ink { paper: "#a1301a", dark: "#f09a83", pattern: "M0 4H8M4 0V8", dashes: "9 3 2 3" },
    Ink { paper: "#857d6e", dark: "#b4ac9e", pattern: "M0 2H8M0 6H8", dashes: "4 2" },
    Ink { paper: "#0b6149", dark: "#62c7a4", pattern: "M2 0V8M6 0V8", dashes: "12 4" },
];

/// Words and lines that are no series: class, on paper, in the dark.
const REST: [(&str, &str, &str); 3] =
    [(WORDS, "#24211b", "#ece7dd"), (SOFT, "#5f584c", "#b4ac9e"), (RULES, "#d5cebf", "#4a463e")];

/// The class of words.
pub(super) const WORDS: &str = "words";
/// The class of words that matter less.
pub(super) const SOFT: &str = "soft";
/// The class of the lines of a scale.
pub(super) const RULES: &str = "rules";

/// What the series `at` is drawn with.
pub(super) fn of(at: usize) -> &'static Ink {
    INKS.get(at % INKS.len()).unwrap_or(&INKS[0])
}

/// The class of the series `at`.
pub(super) fn class(at: usize) -> String {
    format!("s{}", at % INKS.len())
}

/// The colour of a class that is no series.
pub(super) fn colour(class: &str) -> &'static str {
    REST.iter().find(|(name, ..)| *name == class).map_or("#24211b", |(_, paper, _)| paper)
}

/// The classes as a page for the dark colours them.
pub(super) fn dark(scope: &str) -> String {
    let mut sheet = String::new();
    for (at, ink) in INKS.iter().enumerate() {
        // A line has no surface, and its `fill` stays what it is.
        let _ = write!(
            sheet,
            "{scope} .s{at}{{fill:{0}}}{scope} .s{at}.line{{fill:none;stroke:{0}}}",
            ink.dark
        );
    }
    for (class, _, dark) in REST {
        let _ =
            write!(sheet, "{scope} .{class}{{fill:{dark}}}{scope} .{class}.line{{stroke:{dark}}}");
    }
    let _ = write!(sheet, "{scope} .over{{stroke:#211f1c}}{scope} .point{{stroke:#211f1c}}");
    sheet
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lightness(colour: &str) -> f64 {
        let part = |at: usize| {
            let value = f64::from(u8::from_str_radix(&colour[at..at + 2], 16).unwrap()) / 255.0;
            if value <= 0.04045 { value / 12.92 } else { ((value + 0.055) / 1.055).powf(2.4) }
        };
        0.2126 * part(1) + 0.7152 * part(3) + 0.0722 * part(5)
    }

    fn contrast(one: &str, other: &str) -> f64 {
        let (a, b) = (lightness(one), lightness(other));
        (a.max(b) + 0.05) / (a.min(b) + 0.05)
    }

    #[test]
    fn every_colour_stands_out_from_its_ground_and_no_two_series_are_drawn_alike() {
        for ink in &INKS {
            assert!(contrast(ink.paper, "#ffffff") >= 3.0, "{}", ink.paper);
            assert!(contrast(ink.dark, "#211f1c") >= 3.0, "{}", ink.dark);
        }
        for (_, paper, dark) in &REST[..2] {
            assert!(contrast(paper, "#ffffff") >= 4.5 && contrast(dark, "#211f1c") >= 4.5);
        }
        let drawn: std::collections::BTreeSet<_> =
            INKS.iter().map(|ink| (ink.pattern, ink.dashes)).collect();
        assert_eq!(drawn.len(), INKS.len());
    }
}
