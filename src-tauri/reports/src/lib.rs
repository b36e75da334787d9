//! What leaves the registry as a file, and what comes in from one.
//!
//! | part | what it does |
//! |---|---|
//! | [`messages`] | says things in French, Arabic and English, from the interface's own files |
//! | [`agreements`] | tells agreements as a [`table`] |
//! | [`calendar`] | tells deadlines as a calendar file |
//! | [`vcard`] | people as vCards, out and in |
//! | [`vocabulary`] | by which words filters are called in a search |
//! | [`exhibition`] | loan lists, a sheet for each party, objects from a spreadsheet |
//! | [`export`] | writes a table to a file, as [`xlsx`] or [`csv`] |
//! | [`sheet`] | reads the tables of workbooks and texts |
//! | [`import`] | understands a plain CSV of agreements and brings it in |

// A unit test that unwraps or indexes past the end has failed, which is what it is for.
#![cfg_attr(test, allow(clippy::unwrap_used, clippy::indexing_slicing))]

pub mod agreements;
pub mod calendar;
pub mod csv;
pub mod dates;
pub mod exhibition;
pub mod export;
pub mod import;
pub mod language;
pub mod messages;
pub mod sheet;
pub mod table;
pub mod vcard;
pub mod vocabulary;
pub mod xlsx;

pub use export::Format;
pub use language::Language;
pub use messages::Messages;
pub use table::{Cell, Column, Table};
