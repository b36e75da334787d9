//! `tawama-cli` as a script calls it.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic)]

mod duplicate;
mod every;
mod exhibition;
mod export;
mod find;
mod gazetteer;
mod manual;
mod records;
mod refusals;
mod seat;
mod support;
mod template;
mod transcript;
mod workbooks;
