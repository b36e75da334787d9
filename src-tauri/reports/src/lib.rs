//! What leaves the registry as a file, and what comes in from one.
//!
//! | part | what it does |
//! |---|---|
//! | [`messages`] | says things in French, Arabic and English, from the interface's own files |
//! | [`numbers`] | writes numbers as each language does |
//! | [`agreements`] | tells agreements as a [`table`] |
//! | [`calendar`] | tells deadlines as a calendar file |
//! | [`vcard`] | people as vCards, out and in |
//! | [`vocabulary`] | by which words filters are called in a search |
//! | [`exhibition`] | loan lists, a sheet for each party, objects from a spreadsheet |
//! | [`report`] | what a report says, before a format sets it |
//! | [`word`] | sets a report as a Word document |
//! | [`template`] | fills the office's own Word documents |
//! | [`linked`] | public facts in the words of schema.org |
//! | [`help`] | pages of help for officers, and the guide of one page |
//! | [`export`] | writes files, each whole; tables as [`xlsx`] or [`csv`] |
//! | [`map`] | draws the map, for the window and as a picture |
//! | [`archive`] | a registry with its documents as one file, out and in |
//! | [`apart`] | what may be hostile, looked at in a process of its own |
//! | [`sheet`] | reads the tables of workbooks and texts |
//! | [`import`] | understands a plain CSV of agreements and brings it in |

// A unit test that unwraps or indexes past the end has failed, which is what it is for.
#![cfg_attr(test, allow(clippy::unwrap_used, clippy::indexing_slicing))]

pub mod apart;
pub mod archive;
pub mod calendar;
mod continent;
pub mod csv;
pub mod dates;
pub mod exhibition;
pub mod export;
pub mod help;
pub mod import;
pub mod language;
pub mod linked;
pub mod map;
mod markup;
pub mod messages;
pub mod numbers;
mod pixels;
pub mod report;
pub mod sheet;
pub mod table;
pub mod template;
pub mod vcard;
pub mod vocabulary;
pub mod word;
pub mod xlsx;

pub use export::Format;
pub use language::Language;
pub use messages::Messages;
pub use table::{Cell, Column, Table};
