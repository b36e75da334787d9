//! The registry of a city's friendships: everything the product knows, without a window.
//!
//! # The rooms
//!
//! | room | what it keeps |
//! |---|---|
//! | [`place`] | cities and regions on the map |
//! | [`partner`] | parties: whoever can sign |
//! | [`person`] | people and their mandates |
//! | [`occasion`] | named events to which agreements belong |
//! | [`agreement`] | agreements of every instrument, their term and where they stand |
//! | [`venue`] | where exhibitions are shown |
//! | [`exhibition`] | joint exhibitions and their legs |
//! | [`activity`] | the programme: visits, trainings, conferences… |
//! | [`deadline`] | what is due and what happens, over everything, derived |
//! | [`document`] | documents and the contents they name |
//! | [`duplicate`] | records that may be one and the same, and merging them |
//! | [`gift`] | gifts given and received |
//! | [`map`] | where the parties are, and how the agreements with them stand |
//! | [`review`] | how relationships stand, and what lives with a party or a country |
//! | [`seat`] | who writes to a registry, where several machines reach it |
//! | [`backup`] | whole copies of the registry, kept by day, week and month |
//! | [`jurisdiction`] | which approvals agreements need where |
//! | [`profile`] | how files that are brought in are understood |
//! | [`search`] | one box over everything, and its language |
//! | [`transcript`] | every fact as JSON, out and in without loss |
//! | [`gazetteer`] | cities of the world by any of their names, to fill in places |
//! | [`template`] | the office's own templates for what it writes |
//! | [`view`] | views of lists that were saved under a name |
//! | [`bulk`] | what is done to many records of a list in one act |
//! | [`office`] | the office itself, its countries' labels, its fields of cooperation |
//! | [`letterhead`] | what stands at the head and foot of what the office issues, and who signs |
//!
//! # The doors
//!
//! [`Registry::read`] for looking, [`Registry::write`] for every change. The second
//! keeps a change set of each act, from which come undo, redo ([`change`]) and the
//! [`history`] of every record. What is computed from the facts is derived
//! behind that door and never written elsewhere.

// A unit test that unwraps or indexes past the end has failed, which is what it is for.
#![cfg_attr(test, allow(clippy::unwrap_used, clippy::indexing_slicing))]

pub mod activity;
pub mod agreement;
pub mod backup;
pub mod bulk;
pub mod change;
pub mod check;
mod children;
pub mod date;
pub mod deadline;
mod derived;
pub mod document;
pub mod duplicate;
pub mod error;
pub mod exhibition;
pub mod gazetteer;
pub mod gift;
pub mod history;
pub mod id;
pub mod jurisdiction;
mod languages;
pub mod letterhead;
pub mod map;
mod mention;
pub mod money;
pub mod names;
mod narrow;
pub mod occasion;
pub mod office;
pub mod overview;
pub mod partner;
pub mod person;
pub mod place;
pub mod profile;
pub mod record;
pub mod registry;
pub mod review;
pub mod sample;
pub mod search;
pub mod seat;
pub mod settings;
pub mod store;
pub mod template;
mod terms;
pub mod text;
pub mod transcript;
pub mod venue;
pub mod view;
pub mod wording;

pub use change::Op;
pub use date::PartialDate;
pub use error::{Error, Problem, Report, Result};
pub use id::Id;
pub use names::{Name, NameKind};
pub use narrow::Period;
pub use record::{Kind, Named, Part};
pub use registry::{Changed, Registry, Stamp, Tx};
pub use rusqlite::Connection;
pub use wording::Wording;
