//! Reports as Word documents, read back.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic)]

mod example;
mod form;
mod gathered;
mod read;
mod samples;
mod schema;
mod template;
