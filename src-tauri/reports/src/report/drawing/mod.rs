//! A chart as a drawing: SVG, the same for a page, for paper and for the window.
//!
//! - **Figures start at nothing.** Every scale holds zero, and its steps are 1, 2, 2½ or 5 times a
//!   power of ten; what is counted has no halves.
//! - **It is read as the language is.** Bars grow from the side on which a line begins, and time runs
//!   the way a line runs.
//! - **Colour is never the only sign.** Every bar says its figure, every line bears its name at its
//!   end; where series need a key each has a pattern besides its colour, and lines have dashes and
//!   points of their own. The colours keep three to one against paper and hold for colour-blind eyes.
//! - **It stands alone.** Colours are attributes of what they colour, so that a drawing needs no style
//!   sheet; each also has a class, by which a page for the dark gives it another.
//! - **Nothing turns anything around.** Each text is isolated (UAX #9), whatever stands beside it.
//!
//! The title is not drawn: it is the name of the drawing (`<title>`), and a format sets it above as
//! it sets its other titles. How wide a text is, is estimated, generously: no typeface is asked.

mod canvas;
mod columns;
mod ink;
mod lines;
mod lying;
mod scale;
mod words;

use self::canvas::Canvas;
use super::chart::{Chart, Shape};
use crate::language::Language;

/// How a drawing is made.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Frame {
    /// How wide it is, in CSS pixels. How high, it says itself.
    pub width: u16,
    /// What its parts are called by, beginning with a letter; unique on a page with several drawings.
    pub id: String,
}

impl Default for Frame {
    fn default() -> Self {
        Self { width: 640, id: "chart".to_owned() }
    }
}

/// The classes of a drawing, coloured for the dark, as a style sheet whose rules begin with `scope`.
#[must_use]
pub fn dark(scope: &str) -> String {
    ink::dark(scope)
}

/// The colour of the series `at` on paper, as `#rrggbb`.
pub(crate) fn colour(at: usize) -> &'static str {
    ink::of(at).paper
}

/// The chart as SVG, in the direction of `language`.
#[must_use]
pub fn svg(chart: &Chart, language: Language, frame: &Frame) -> String {
    let mut canvas = Canvas::new(frame, language);
    match chart.shape {
        Shape::Bars => lying::draw(&mut canvas, chart),
        Shape::Columns | Shape::Stacks => columns::draw(&mut canvas, chart),
        Shape::Lines => lines::draw(&mut canvas, chart),
    }
    canvas.finish(chart)
}
