//! The map as a drawing: land, arcs, marks and names, in the pixels of a frame.
//!
//! There is one drawing, and it is made here. The window shows it as elements that can be
//! pressed, and a [`picture`] writes it as SVG or PNG: projection, great circles, gathering and
//! the places of names are nowhere else, so that a slide shows what the window showed, and the
//! command line draws it without a window.
//!
//! - A party is a mark: its shape and its hue tell how the friendship stands, as the agreement
//!   with it that stands best ([`Tone`]). Parties too close to be told apart are one mark that
//!   counts them, with a ring of their hues.
//! - From home an arc goes to each mark that an agreement of the home party leads to; its
//!   dashes and its hue tell the same. Agreements among others draw no arc from home.
//! - A name is written where there is room for it. There are no borders.

mod arc;
mod chart;
mod cluster;
mod coast;
mod draw;
mod drawing;
mod label;
pub(crate) mod letters;
mod path;
pub mod picture;
mod plane;
mod svg;
mod tone;

pub use chart::Chart;
pub use drawing::{Drawing, DrawnArc, LegendLine, Mark, MarkKind, Sight, Slice};
pub use label::{Label, LabelAnchor};
pub use plane::Frame;
pub use tone::Tone;
