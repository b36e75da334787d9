//! A transcript: every fact of a registry, or of some of its records, as JSON, for programs and for
//! keeping. It goes out and comes in without loss: brought into an empty registry and written
//! again it is the same, byte for byte.
//!
//! - It says **facts**, in the registry's own words: a table's name, a column's name, a record with
//!   what belongs to it within it. What is derived is derived anew, and what was done (the history)
//!   stays with the registry it was done in. What is not known is left out.
//! - A text in several languages is an object from language to text; an identity is a UUID; a date is
//!   as precise as it is known (`2025`, `2025-02`, `2025-02-01`); an amount is in minor units.
//! - **Documents are named by the SHA-256 of their content.** The contents lie beside the registry, in
//!   `name.documents`, and go with it by copying that folder.
//! - **Its shape is the schema's**: what a later migration adds is in it without another word here, and
//!   `docs/registry.schema.json` is made from it ([`schema`]). A transcript without a column that came
//!   later is read with what the migration says of old rows.
//! - It comes in as one act, through the write door, and only into a registry that holds no record yet.
//!   It is no list to be matched with what is there: that is what an import is for. Everything
//!   is refused together, with the place, when one value is none: an unknown column, a word that
//!   is no term, a record that is named and not there.
//! - The rules of places, parties, people, occasions and venues are asked again. Those of agreements,
//!   exhibitions and the programme look at other records too, which may have become others since: what
//!   was kept in one registry must come back in another, and so there only what can be read is asked.
//! - **Some records** take with them every record they name, and those that these name, so that
//!   they can be read where nothing else is; and their documents.

mod describe;
mod read;
mod select;
mod shape;
mod write;

pub use describe::schema;
pub use read::{bring_in, is_transcript};
pub use write::write;

use std::collections::BTreeSet;

use crate::id::Id;

/// By which a file says that it is one.
pub const FORMAT: &str = "tawama-registry";

/// The version of the form. It is raised when what was written before would be read otherwise;
/// a new table or column does not raise it.
pub const VERSION: u32 = 1;

/// Which records.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Which {
    /// The whole registry.
    All,
    /// These, and what they name.
    These(BTreeSet<Id>),
}
