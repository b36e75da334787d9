//! Conflicts: what in a plan cannot be as it is written.
//!
//! One pure function finds them, from the exhibition, from the others it meets (in
//! a venue, or in an object that both borrow) and from the days its agreements lapse.
//! Legs are taken in the order of their days, whatever the order they are written in.
//! First and last days count as taken: who dismantles on a day and who installs on it
//! in the same hall are in each other's way.
//!
//! A day may be known only to the month or the year. What clashes however such days
//! fall is a conflict; what clashes only if they fall badly is told as possible and
//! counted nowhere. Two that are known to the same month, and to no day, are taken to agree.
//!
//! What is over or put off is in nobody's way. Objects of one lender with the same loan
//! that clash alike are told once, with how many there are. A conflict that was accepted
//! keeps its reason as long as it stays what it was: its key is made of what clashes and
//! of the days. Where two exhibitions clash both see the same key, and what was accepted
//! in one is accepted in the other.

mod find;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use super::{ExhibitionFacts, ExhibitionState};
use crate::date::PartialDate;
use crate::id::Id;
use crate::terms::terms;

pub use find::find;

terms! {
    /// What clashes.
    pub enum ConflictKind {
        /// Two legs take the same venue at once.
        VenueTwice = "venue_twice",
        /// An object is in two places at once.
        ObjectTwice = "object_twice",
        /// An object is shown before its loan begins or after it ends.
        OutsideLoan = "outside_loan",
        /// A loan ends before its object is back from its last leg.
        LoanTooShort = "loan_too_short",
        /// A leg begins before the objects can have come from the one before.
        LegTooEarly = "leg_too_early",
        /// A milestone is due before the one it follows.
        MilestoneTooEarly = "milestone_too_early",
        /// An agreement lapses before the exhibition closes.
        AgreementLapses = "agreement_lapses",
        /// A permit expires before the objects are back.
        PermitExpires = "permit_expires",
        /// A loan is not insured on all its days.
        NotInsured = "not_insured",
        /// A shipment arrives after the opening it is for.
        ShipmentTooLate = "shipment_too_late",
    }
}

terms! {
    /// What a side of a conflict is.
    pub enum SideKind {
        /// A leg.
        Leg = "leg",
        /// A lent object: the first of those that clash alike.
        Object = "object",
        /// A shipment.
        Shipment = "shipment",
        /// A permit.
        Permit = "permit",
        /// A policy.
        Insurance = "insurance",
        /// A milestone.
        Milestone = "milestone",
        /// An agreement.
        Agreement = "agreement",
    }
}

/// One side of a conflict.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, specta::Type)]
pub struct ConflictSide {
    /// What it is.
    pub kind: SideKind,
    /// The record it belongs to: this exhibition, another, or the agreement.
    pub record: Id,
    /// The item of that record; none for an agreement.
    pub item: Option<Id>,
    /// The first day that counts.
    pub since: Option<PartialDate>,
    /// The last day that counts.
    pub until: Option<PartialDate>,
}

/// A conflict that someone looked at and accepted.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct Accepted {
    /// The key of the conflict.
    pub key: String,
    /// Why it may stay.
    pub reason: String,
    /// On which day it was accepted.
    pub day: PartialDate,
    /// Who accepted it.
    pub by: String,
}

/// Something in a plan that cannot be as it is written.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct Conflict {
    /// What tells it from others, as long as what clashes and the days stay what they are.
    pub key: String,
    /// What clashes.
    pub kind: ConflictKind,
    /// Whether it clashes for certain, however the days fall that are not known.
    pub certain: bool,
    /// The two sides; the first is of this exhibition.
    pub sides: [ConflictSide; 2],
    /// The objects of this exhibition that are concerned, where it is about objects.
    pub objects: Vec<Id>,
    /// The reason it was accepted for, if it was.
    pub accepted: Option<Accepted>,
}

impl Conflict {
    /// Whether it clashes for certain and nobody has accepted that.
    #[must_use]
    pub fn is_open(&self) -> bool {
        self.certain && self.accepted.is_none()
    }

    /// The other exhibition it clashes with, where it is one.
    #[must_use]
    pub fn other(&self) -> Option<Id> {
        let [this, other] = &self.sides;
        (other.kind != SideKind::Agreement && other.record != this.record).then_some(other.record)
    }
}

/// An exhibition as conflicts see it.
#[derive(Debug, Clone, Copy)]
pub struct Plan<'a> {
    /// Its identity.
    pub id: Id,
    /// What is stated of it.
    pub facts: &'a ExhibitionFacts,
}

/// An agreement that lapses.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Lapse {
    /// Which.
    pub agreement: Id,
    /// The last day on which it binds.
    pub day: NaiveDate,
}

/// Whether an exhibition in this state can be in anyone's way.
#[must_use]
pub fn is_live(state: ExhibitionState) -> bool {
    !matches!(
        state,
        ExhibitionState::Closed
            | ExhibitionState::Evaluated
            | ExhibitionState::Postponed
            | ExhibitionState::Cancelled
    )
}

/// The key of a conflict: the same from both sides, and another once anything that
/// clashes, or a day of it, is another.
fn key(kind: ConflictKind, sides: &[ConflictSide; 2], objects: &[String]) -> String {
    let mut parts: Vec<String> = sides
        .iter()
        .map(|side| {
            let day =
                |day: Option<PartialDate>| day.map_or_else(String::new, |day| day.to_string());
            let item = side.item.unwrap_or(side.record);
            format!("{} {item} {} {}", side.kind.word(), day(side.since), day(side.until))
        })
        .collect();
    parts.sort_unstable();
    let mut objects = objects.to_vec();
    objects.sort_unstable();
    objects.dedup();
    parts.extend(objects);
    let digest = Sha256::digest(parts.join("\n").as_bytes());
    let short: String = digest.iter().take(8).map(|byte| format!("{byte:02x}")).collect();
    format!("{}-{short}", kind.word())
}
