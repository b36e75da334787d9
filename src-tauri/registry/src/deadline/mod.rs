//! Deadlines: one list over everything of what is due and what happens, and when.
//!
//! They are derived from the facts behind the write door, and from the day where
//! a term turns; so none is lost while the program is closed, and none outlives
//! what it is about. A task is something to be done: once its day has passed it is
//! overdue until it is done. A decision is open from a day until another, and after that
//! it no longer makes sense. The others happen.
//! Closed records fall silent. What has no day yet is kept too, in a list of its own.

mod derive;
mod list;

use serde::{Deserialize, Serialize};

use crate::date::PartialDate;
use crate::id::Id;
use crate::record::Named;
use crate::terms::terms;
use crate::wording::Wording;

pub(crate) use derive::{follow, follow_agreement};
pub use list::{DeadlineQuery, Figures, Waiting, count, figures, list};

terms! {
    /// Why something stands in the list.
    pub enum Rule {
        /// Whether to let an agreement renew, or to renew it, is to be decided.
        Decide = "decide",
        /// The last day on which notice can be given.
        Notice = "notice",
        /// A term ends and another follows.
        Renewal = "renewal",
        /// An agreement ends.
        Expiry = "expiry",
        /// An agreement enters into force.
        Entry = "entry",
        /// An approval is waited for.
        Approval = "approval",
        /// A commitment is due.
        Commitment = "commitment",
        /// A leg of an exhibition is installed.
        Installation = "installation",
        /// A leg of an exhibition opens.
        Opening = "opening",
        /// A leg of an exhibition closes.
        Closing = "closing",
        /// A leg of an exhibition is dismantled.
        Dismantling = "dismantling",
        /// A step of the preparation of an exhibition is due.
        Milestone = "milestone",
        /// Objects that were lent must be back with their lender.
        LoanReturn = "loan_return",
        /// Objects are carried.
        Shipment = "shipment",
        /// A permit for objects expires.
        PermitExpiry = "permit_expiry",
        /// A policy for objects ends.
        InsuranceEnd = "insurance_end",
        /// An item of the programme takes place.
        Activity = "activity",
        /// What came of it is to be written down.
        Outcome = "outcome",
        /// The data of a person was to be kept until then.
        Retention = "retention",
    }
}

impl Rule {
    /// Whether it asks for something to be done, and not only happens.
    #[must_use]
    pub fn is_task(self) -> bool {
        matches!(
            self,
            Self::Decide
                | Self::Approval
                | Self::Commitment
                | Self::Milestone
                | Self::LoanReturn
                | Self::Outcome
                | Self::Retention
        )
    }
}

/// A day on which something is due or happens.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct Deadline {
    /// Why it stands here.
    pub rule: Rule,
    /// The record it is about.
    pub record: Named,
    /// The row of it that it is about; the record itself where there is none.
    pub item: Id,
    /// What tells it from others of the record: a commitment, a milestone, an authority, a
    /// venue, a lender.
    pub what: Wording,
    /// For an approval, what sort of step it is; for a permit, what sort of permit.
    pub step: Option<String>,
    /// The day that counts (ISO 8601); none for what has no day yet.
    pub day: Option<PartialDate>,
    /// What is known of it.
    pub said: Option<PartialDate>,
    /// The last day on which it goes on, or still makes sense.
    pub until: Option<PartialDate>,
    /// The day to look to, under which it is told: what is known of its day, or of a decision that
    /// can be taken already, its last.
    pub look_to: Option<PartialDate>,
    /// The day on which it stands in a calendar: that which counts, or of a decision that can be taken
    /// already its last.
    pub stands_on: Option<PartialDate>,
    /// Whether it asks for something to be done.
    pub task: bool,
    /// Whether it should have been done before the day that was asked about.
    pub overdue: bool,
    /// Whom it waits for; none for an authority, or for all.
    pub owner: Option<Named>,
}
