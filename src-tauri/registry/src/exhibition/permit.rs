//! What must be allowed and insured before an object travels.
//!
//! The day a permit expires is a hard stop: the objects must be back by then. A
//! policy covers the days from its first to its last, both included.

use serde::{Deserialize, Serialize};

use crate::date::PartialDate;
use crate::id::Id;
use crate::terms::terms;
use crate::wording::Wording;

terms! {
    /// What sort of permit it is.
    pub enum PermitKind {
        /// Objects may leave their country for a time.
        TemporaryExport = "temporary_export",
        /// Objects may enter a country for a time.
        TemporaryImport = "temporary_import",
        /// The customs let them pass.
        Customs = "customs",
        /// The state will not let them be seized.
        ImmunityFromSeizure = "immunity_from_seizure",
        /// Another.
        Other = "other",
    }
}

terms! {
    /// How far a permit has come.
    pub enum PermitState {
        /// Still to be asked for.
        ToDo = "to_do",
        /// Asked for.
        Asked = "asked",
        /// Granted.
        Granted = "granted",
        /// Refused.
        Refused = "refused",
        /// Not needed after all.
        NotNeeded = "not_needed",
    }
}

/// What an authority must allow.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct Permit {
    /// Its identity; none for one that is not saved yet.
    pub id: Option<Id>,
    /// What sort.
    pub kind: PermitKind,
    /// The leg it is for; none for all of them.
    pub leg: Option<Id>,
    /// Who grants it, per language.
    pub authority: Wording,
    /// Its number.
    pub reference: String,
    /// How far it has come.
    pub state: PermitState,
    /// The day it was asked for.
    pub asked: Option<PartialDate>,
    /// The day it was granted.
    pub granted: Option<PartialDate>,
    /// The last day on which it holds.
    pub expires: Option<PartialDate>,
    /// Anything to add.
    pub note: String,
}

impl Permit {
    /// A permit for all legs that is still to be asked for.
    #[must_use]
    pub fn new(kind: PermitKind) -> Self {
        Self {
            id: None,
            kind,
            leg: None,
            authority: Wording::default(),
            reference: String::new(),
            state: PermitState::ToDo,
            asked: None,
            granted: None,
            expires: None,
            note: String::new(),
        }
    }

    /// Whether it counts: a refused one, or one that is not needed, allows nothing and
    /// stops nothing.
    #[must_use]
    pub fn counts(&self) -> bool {
        !matches!(self.state, PermitState::Refused | PermitState::NotNeeded)
    }
}

/// A policy under which objects are insured.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct Insurance {
    /// Its identity; none for one that is not saved yet.
    pub id: Option<Id>,
    /// Who insures.
    pub insurer: String,
    /// The number of the policy.
    pub policy: String,
    /// The first day it covers.
    pub since: Option<PartialDate>,
    /// The last day it covers.
    pub until: Option<PartialDate>,
    /// Whether it covers from nail to nail: the ways there and back too.
    pub nail_to_nail: bool,
    /// What is borne by the insured.
    pub excess: String,
    /// Anything to add.
    pub note: String,
}
