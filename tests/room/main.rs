//! The real window, room by room.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod accessibility;
mod agreement;
mod backup;
mod calendar;
mod document;
mod duplicate;
mod exhibition;
mod export;
mod first_start;
mod help;
mod history;
mod hostile;
mod import;
mod language;
mod list;
mod map;
mod occasion;
mod partner;
mod person;
mod programme;
mod registry;
mod relation;
mod report;
mod rescue;
mod search;
mod seat;
mod settings;
mod template;
