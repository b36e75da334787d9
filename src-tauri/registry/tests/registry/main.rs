//! The registry from without: files, rooms, undoing, history, durability.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::print_stdout,
    clippy::cast_possible_truncation,
    clippy::needless_pass_by_value
)]

mod backups;
mod carrying;
mod checking;
mod conflicts;
mod deadlines;
mod documents;
mod duplicates;
mod durability;
mod exhibitions;
mod file;
mod growth;
mod history;
mod lesson;
mod lists;
mod many;
mod map;
mod merging;
mod narrowing;
mod relations;
mod rescues;
mod rooms;
mod search;
mod seats;
mod status;
mod support;
mod templates;
mod transcript;
mod undo;
mod upgrade;
