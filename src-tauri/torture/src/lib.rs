//! Faults, tried and counted. Each room does to a registry what machines and people do to it, over
//! and over, looks whether every promise held, and answers figures.
//!
//! | room | what is tried |
//! |---|---|
//! | [`kill`] | programs killed in the middle of writes and imports |
//! | [`harm`] | files cut short, with flipped bits, holes and foreign pages |
//! | [`disk`] | a disk that is full or broken at every single write |
//! | [`feed`] | bad input: tables, address books, archives, registries as JSON, queries, templates |
//! | [`place`] | media that cannot be written, folders that go away, clocks, plain locales |
//!
//! `make torture` runs all of it at length and prints a table; the tests run a short form. What
//! breaks a promise is an `Err` that says which trial it was: the same seed does it again.

// What is tried must not go wrong: where it does, the trial ends with a word about it.
#![allow(clippy::expect_used, clippy::unwrap_used, clippy::panic, clippy::indexing_slicing)]
#![allow(clippy::cast_possible_truncation)]

pub mod disk;
pub mod feed;
pub mod harm;
pub mod kill;
pub mod place;
pub mod world;

/// A line of the table: what was counted, and how many.
pub type Figure = (&'static str, u64);

/// What a trial answers: figures, or which promise was broken and how.
pub type Outcome = Result<Vec<Figure>, String>;
