//! Who works on an exhibition. Not everyone need be in the registry: a courier
//! whom one museum sends once is a name.

use rusqlite::Row;
use serde::{Deserialize, Serialize};

use crate::id::Id;
use crate::terms::terms;

/// A person of the registry, or somebody who is only a name here.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct Someone {
    /// The person, where the registry knows them.
    pub person: Option<Id>,
    /// The name, where it does not.
    pub name: String,
}

impl Someone {
    /// Whether it is nobody.
    #[must_use]
    pub fn is_nobody(&self) -> bool {
        self.person.is_none() && self.name.trim().is_empty()
    }

    /// The name as it is kept.
    pub(super) fn trimmed(&self) -> String {
        self.name.trim().to_owned()
    }

    /// Someone from two columns of a row, `at` and the next.
    pub(super) fn read(row: &Row<'_>, at: usize) -> rusqlite::Result<Self> {
        Ok(Self { person: row.get(at)?, name: row.get(at + 1)? })
    }
}

terms! {
    /// What someone does for an exhibition.
    pub enum ContributorRole {
        /// Chooses and explains what is shown.
        Curator = "curator",
        /// Shapes how it is shown.
        Scenographer = "scenographer",
        /// Travels with the objects.
        Courier = "courier",
        /// Cares for the state of the objects.
        Conservator = "conservator",
        /// Draws labels, panels, posters.
        Designer = "designer",
        /// Translates its texts.
        Translator = "translator",
        /// Speaks to the press.
        Press = "press",
        /// Does something else.
        Other = "other",
    }
}

/// Someone who works on an exhibition.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct Contributor {
    /// Its identity; none for one that is not saved yet.
    pub id: Option<Id>,
    /// Who.
    pub who: Someone,
    /// What they do.
    pub role: ContributorRole,
    /// The party they do it for.
    pub partner: Option<Id>,
}
