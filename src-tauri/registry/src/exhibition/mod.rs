//! Joint exhibitions: what two cities show together.
//!
//! An exhibition carries out one or more agreements, is organised by several
//! parties, each with its role, and is shown in one or more legs, in order: a
//! venue, and the days of its installation, opening, closing and dismantling.
//! What is shown is lent ([`object`]), insured and permitted ([`permit`]),
//! carried from venue to venue ([`shipment`]), paid for ([`balance`]) and prepared
//! step by step ([`milestone`]).
//!
//! All of it is one record, read and saved whole. Its items name each other: an object
//! the legs in which it is shown, a milestone the one it follows. An item that another
//! names before it was ever saved is given its identity (UUIDv7) by whoever makes
//! it; any other gets it when it is saved.
//!
//! A plan may contradict itself or another plan: a venue that is taken, an object that
//! must be in two places. Such a [`conflict`] does not keep anyone from saving. It is
//! found afresh whenever the exhibition is read, and stays until the plan changes or
//! someone accepts it and says why.

pub mod balance;
mod check;
mod clash;
pub mod conflict;
mod list;
pub mod milestone;
pub mod object;
pub mod people;
pub mod permit;
pub mod plan;
mod read;
mod save;
pub mod shipment;

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::activity::CarriedOut;
use crate::date::PartialDate;
use crate::id::Id;
use crate::money::BudgetLine;
use crate::record::Named;
use crate::terms::terms;
use crate::wording::Wording;

use balance::{Balance, ExchangeRate, Insured};
pub(crate) use clash::{follow as follow_clashes, follow_agreement as follow_clashes_under};
use conflict::{Accepted, Conflict};
pub use list::{ExhibitionQuery, ExhibitionRow, ExhibitionSort, LegRun, count, list};
pub(crate) use list::{ids, row};
use milestone::Milestone;
use object::{ConditionReport, LentObject};
use people::{Contributor, Someone};
use permit::{Insurance, Permit};
pub use plan::{accept, duplicate, move_leg, move_milestone, move_plan, set_state, take_back};
pub use read::get;
pub(crate) use read::{deeds, describe, facts_of, span};
pub use save::{add, delete, save};
use shipment::Shipment;

terms! {
    /// How far an exhibition has come.
    pub enum ExhibitionState {
        /// Thought of.
        Idea = "idea",
        /// Put to the partner.
        Proposed = "proposed",
        /// Agreed between the parties.
        Agreed = "agreed",
        /// Being prepared.
        InPreparation = "in_preparation",
        /// Open to the public.
        Open = "open",
        /// Closed.
        Closed = "closed",
        /// Closed, and its outcome written down.
        Evaluated = "evaluated",
        /// Put off.
        Postponed = "postponed",
        /// Given up.
        Cancelled = "cancelled",
    }
}

terms! {
    /// The heritage an exhibition shows.
    pub enum Heritage {
        /// Not said.
        Unstated = "unstated",
        /// Objects and buildings.
        Tangible = "tangible",
        /// Practices, knowledge, skills.
        Intangible = "intangible",
        /// Both.
        Both = "both",
    }
}

terms! {
    /// What a party is to an exhibition.
    pub enum ExhibitionRole {
        /// It leads.
        Lead = "lead",
        /// It organises with the lead.
        CoOrganiser = "co_organiser",
        /// It lends objects.
        Lender = "lender",
        /// It hosts a leg.
        Host = "host",
        /// It pays a share.
        Sponsor = "sponsor",
    }
}

terms! {
    /// How the parties agreed to pay for an exhibition.
    pub enum FinanceModel {
        /// Not said.
        Unstated = "unstated",
        /// Whoever hosts a leg pays for it.
        HostPays = "host_pays",
        /// Everyone pays the same.
        EqualShares = "equal_shares",
        /// Who hosts a leg pays a fee to whoever made the exhibition.
        HireFee = "hire_fee",
        /// Another way, which the notes tell.
        Other = "other",
    }
}

/// A party to an exhibition.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct Organiser {
    /// The party.
    pub partner: Id,
    /// What it is to the exhibition.
    pub role: ExhibitionRole,
}

/// One showing in one venue.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct Leg {
    /// Its identity; none for one that is not saved yet and that nothing names.
    pub id: Option<Id>,
    /// Where.
    pub venue: Option<Id>,
    /// How many days the objects need from the venue of the leg before.
    pub travel_days: Option<u32>,
    /// The first day of installation.
    pub install: Option<PartialDate>,
    /// The day of the opening ceremony.
    pub ceremony: Option<PartialDate>,
    /// The first day for the public.
    pub opens: Option<PartialDate>,
    /// The last day for the public.
    pub closes: Option<PartialDate>,
    /// The day by which it is dismantled.
    pub dismantled: Option<PartialDate>,
    /// The languages of its labels and panels (BCP 47), in order.
    pub languages: Vec<String>,
    /// Who answers for it on the spot.
    pub responsible: Someone,
    /// Visitors counted.
    pub visitors: Option<u32>,
}

impl Leg {
    /// The first day of any kind on which its venue is taken.
    #[must_use]
    pub fn begins(&self) -> Option<PartialDate> {
        [self.install, self.ceremony, self.opens, self.closes, self.dismantled]
            .into_iter()
            .flatten()
            .next()
    }

    /// The last day of any kind on which its venue is taken.
    #[must_use]
    pub fn ends(&self) -> Option<PartialDate> {
        [self.dismantled, self.closes, self.opens, self.ceremony, self.install]
            .into_iter()
            .flatten()
            .next()
    }
}

/// What came of an exhibition, besides its visitors.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct Outcome {
    /// What the press said, per language.
    pub press: Wording,
    /// How the parties judge it, per language.
    pub evaluation: Wording,
    /// What they would do otherwise, per language.
    pub lessons: Wording,
}

/// What the office states of an exhibition.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct ExhibitionFacts {
    /// Its title per language.
    pub title: Wording,
    /// Its theme, in a phrase, per language.
    pub theme: Wording,
    /// Its concept, per language.
    pub concept: Wording,
    /// The heritage it shows.
    pub heritage: Heritage,
    /// How far it has come.
    pub state: ExhibitionState,
    /// Who answers for all of it.
    pub responsible: Someone,
    /// The agreements it carries out.
    pub agreements: Vec<Id>,
    /// The commitments it carries out.
    pub commitments: Vec<Id>,
    /// The parties that organise it, in order.
    pub parties: Vec<Organiser>,
    /// Who works on it, in order.
    pub people: Vec<Contributor>,
    /// Its legs, in order.
    pub legs: Vec<Leg>,
    /// What is lent to it, in order.
    pub objects: Vec<LentObject>,
    /// In what state its objects were found, in order.
    pub conditions: Vec<ConditionReport>,
    /// What is carried where, in order.
    pub shipments: Vec<Shipment>,
    /// What authorities must allow, in order.
    pub permits: Vec<Permit>,
    /// The policies under which its objects are insured, in order.
    pub insurance: Vec<Insurance>,
    /// The steps of its preparation, in order.
    pub milestones: Vec<Milestone>,
    /// How the parties agreed to pay for it.
    pub finance: FinanceModel,
    /// The currency in which its money is summed up (ISO 4217).
    pub currency: Option<String>,
    /// What it costs, and who bears it.
    pub budget: Vec<BudgetLine>,
    /// The exchange rates that were typed in, in order.
    pub rates: Vec<ExchangeRate>,
    /// What came of it.
    pub outcome: Outcome,
    /// The conflicts that were accepted, in order.
    pub accepted: Vec<Accepted>,
    /// Anything else.
    pub notes: String,
}

impl ExhibitionFacts {
    /// An exhibition of which only the title is known.
    #[must_use]
    pub fn new(title: Wording) -> Self {
        Self {
            title,
            theme: Wording::default(),
            concept: Wording::default(),
            heritage: Heritage::Unstated,
            state: ExhibitionState::Idea,
            responsible: Someone::default(),
            agreements: Vec::new(),
            commitments: Vec::new(),
            parties: Vec::new(),
            people: Vec::new(),
            legs: Vec::new(),
            objects: Vec::new(),
            conditions: Vec::new(),
            shipments: Vec::new(),
            permits: Vec::new(),
            insurance: Vec::new(),
            milestones: Vec::new(),
            finance: FinanceModel::Unstated,
            currency: None,
            budget: Vec::new(),
            rates: Vec::new(),
            outcome: Outcome::default(),
            accepted: Vec::new(),
            notes: String::new(),
        }
    }
}

/// An exhibition, with what is known through others.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, specta::Type)]
pub struct Exhibition {
    /// Its identity.
    pub id: Id,
    /// The change that last wrote it.
    pub version: u32,
    /// What the office states.
    pub facts: ExhibitionFacts,
    /// The commitments of its agreements, from which it carries out some.
    pub owed: Vec<CarriedOut>,
    /// What its budget comes to.
    pub balance: Balance,
    /// What its objects are insured for: all of them, then leg by leg.
    pub insured: Vec<Insured>,
    /// What in its plan clashes, accepted conflicts included.
    pub conflicts: Vec<Conflict>,
    /// The records the facts and the conflicts name, by identity.
    pub named: BTreeMap<Id, Named>,
}
