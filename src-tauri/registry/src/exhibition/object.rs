//! Objects on loan, and the reports of the state they were found in.
//!
//! The words are those of Spectrum, the museums' standard: an object has a number in
//! the collection of its lender, a valuation with its day, a loan with a first and a
//! last day, and its condition is checked each time it is packed or unpacked.

use serde::{Deserialize, Serialize};

use super::people::Someone;
use crate::date::PartialDate;
use crate::id::Id;
use crate::money::Amount;
use crate::terms::terms;
use crate::wording::Wording;

terms! {
    /// Whether an object is an original.
    pub enum ObjectNature {
        /// Not said.
        Unstated = "unstated",
        /// It is.
        Original = "original",
        /// It is a copy, a cast, a print.
        Copy = "copy",
    }
}

/// An object, or a lot of several pieces, lent to an exhibition.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct LentObject {
    /// Its identity; none for one that is not saved yet and that nothing names.
    pub id: Option<Id>,
    /// Its title per language.
    pub title: Wording,
    /// What sort of object it is, in a word.
    pub kind: String,
    /// Who made it.
    pub maker: String,
    /// When it was made, as the lender writes it.
    pub dated: String,
    /// Of what, and how.
    pub material: String,
    /// Its dimensions, as the lender writes them.
    pub dimensions: String,
    /// Its number in the lender's inventory.
    pub number: String,
    /// The party that lends it.
    pub lender: Option<Id>,
    /// How many pieces it is, one or more.
    pub pieces: u32,
    /// What all its pieces together are insured for.
    pub value: Option<Amount>,
    /// The currency of that value (ISO 4217).
    pub currency: Option<String>,
    /// The day of the valuation.
    pub valued: Option<PartialDate>,
    /// The first day of the loan.
    pub since: Option<PartialDate>,
    /// The last day of the loan: the lender has it back.
    pub until: Option<PartialDate>,
    /// The legs in which it is shown; all when empty.
    pub legs: Vec<Id>,
    /// How it must be carried.
    pub transport: String,
    /// Who travels with it.
    pub courier: Someone,
    /// The line that names its lender on the label, per language.
    pub credit: Wording,
    /// Its condition when it left the lender, in a line.
    pub condition_out: String,
    /// Its condition when it came back, in a line.
    pub condition_in: String,
    /// What the lender asks of its display: light, humidity, glass.
    pub display: String,
    /// Whether it is an original.
    pub nature: ObjectNature,
    /// Its picture: a document of this exhibition.
    pub picture: Option<Id>,
    /// Anything to add.
    pub note: String,
}

impl LentObject {
    /// A single piece of which only the title is known.
    #[must_use]
    pub fn new(title: Wording) -> Self {
        Self {
            id: None,
            title,
            kind: String::new(),
            maker: String::new(),
            dated: String::new(),
            material: String::new(),
            dimensions: String::new(),
            number: String::new(),
            lender: None,
            pieces: 1,
            value: None,
            currency: None,
            valued: None,
            since: None,
            until: None,
            legs: Vec::new(),
            transport: String::new(),
            courier: Someone::default(),
            credit: Wording::default(),
            condition_out: String::new(),
            condition_in: String::new(),
            display: String::new(),
            nature: ObjectNature::Unstated,
            picture: None,
            note: String::new(),
        }
    }

    /// Whether it is shown in the leg `leg`.
    #[must_use]
    pub fn is_shown_in(&self, leg: Id) -> bool {
        self.legs.is_empty() || self.legs.contains(&leg)
    }
}

terms! {
    /// At which moment the condition of an object was looked at.
    pub enum ConditionStage {
        /// It is packed at its lender's.
        PackingOut = "packing_out",
        /// It is unpacked at a venue.
        UnpackingOut = "unpacking_out",
        /// It is packed at a venue.
        PackingBack = "packing_back",
        /// It is unpacked at its lender's.
        UnpackingBack = "unpacking_back",
    }
}

/// In what state an object was found.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct ConditionReport {
    /// Its identity; none for one that is not saved yet.
    pub id: Option<Id>,
    /// The object, one of this exhibition.
    pub object: Id,
    /// At which moment.
    pub stage: ConditionStage,
    /// On which day.
    pub day: Option<PartialDate>,
    /// Who looked.
    pub by: Someone,
    /// What they found.
    pub condition: String,
    /// The report as a file: a document of this exhibition.
    pub document: Option<Id>,
}
