//! Documents: signed texts, translations, annexes, photographs, of any type.
//!
//! A document belongs to one record and names a content, which lies in the folder
//! beside the registry under its SHA-256 ([`store`]): the same file is kept once
//! however many documents name it, and an altered one is noticed. Deleting a
//! document deletes no file: as long as an act that can be undone or done again
//! names the content, it stays; [`tidy`] takes away what nothing names.

mod list;
mod save;
pub mod store;
pub mod tidy;

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::date::PartialDate;
use crate::id::Id;
use crate::record::Named;
use crate::terms::terms;
use crate::wording::Wording;

pub use list::{DocumentQuery, DocumentRow, count, get, list, of_record, unread};
pub(crate) use list::{describe, ids};
pub(crate) use save::keep_text;
pub use save::{add, delete, save};
pub use store::Content;

terms! {
    /// What a document is.
    pub enum DocumentKind {
        /// The text as signed.
        SignedText = "signed_text",
        /// A translation of it.
        Translation = "translation",
        /// An annex to it.
        Annex = "annex",
        /// The deliberation of a council.
        Deliberation = "deliberation",
        /// A visa or receipt of an authority.
        Visa = "visa",
        /// A letter.
        Letter = "letter",
        /// A photograph or picture.
        Photograph = "photograph",
        /// What the press wrote.
        Press = "press",
        /// A report or an outcome.
        Report = "report",
        /// Anything else.
        Other = "other",
    }
}

/// The record a document belongs to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
#[serde(tag = "kind", content = "id", rename_all = "snake_case")]
pub enum Owner {
    /// An agreement.
    Agreement(Id),
    /// An exhibition.
    Exhibition(Id),
    /// An item of the programme.
    Activity(Id),
    /// A party.
    Partner(Id),
    /// A person.
    Person(Id),
}

impl Owner {
    /// The column that names it, and its identity.
    pub(crate) fn column(self) -> (&'static str, Id) {
        match self {
            Self::Agreement(id) => ("agreement", id),
            Self::Exhibition(id) => ("exhibition", id),
            Self::Activity(id) => ("activity", id),
            Self::Partner(id) => ("partner", id),
            Self::Person(id) => ("person", id),
        }
    }
}

/// What the office states of a document.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct DocumentFacts {
    /// The name of the file, safe on every system.
    pub name: String,
    /// What it is.
    pub kind: DocumentKind,
    /// The language of its text (BCP 47).
    pub lang: Option<String>,
    /// Its title per language; the file's name where it has none.
    pub title: Wording,
    /// Its date.
    pub day: Option<PartialDate>,
    /// How many pages it has.
    pub pages: Option<u32>,
    /// Anything to add.
    pub note: String,
}

/// A document, with its content and the record it belongs to.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, specta::Type)]
pub struct Document {
    /// Its identity.
    pub id: Id,
    /// The change that last wrote it.
    pub version: u32,
    /// What the office states.
    pub facts: DocumentFacts,
    /// Its content.
    pub content: Content,
    /// The record it belongs to.
    pub owner: Option<Named>,
    /// The records its facts name; there are none yet.
    pub named: BTreeMap<Id, Named>,
}
