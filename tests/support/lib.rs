//! The vocabulary of the window tests. A `Desk` is somebody's computer; from it a
//! `Window` is opened and used as a person does: things are found by what they are
//! called, in the language of the window, and keys and pointer do the rest.

// A test that cannot go on says why and stops.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod axe;
mod desk;
mod driver;
mod system;
mod window;
mod words;

pub use axe::Violation;
pub use desk::{Desk, Theme, amina, binary, cli};
pub use system::Dialog;
pub use window::{Part, Window, plain};
pub use words::Language;
