//! Approvals: the steps by which an agreement is allowed, and when each is done.
//!
//! Which steps there are, how long an authority has and what its silence means is
//! the law of a jurisdiction and differs from one to the next: the office keeps
//! them as [`crate::jurisdiction`] profiles, which it edits. Here is only what
//! follows from a step's dates.

use chrono::{Days, NaiveDate};
use serde::{Deserialize, Serialize};

use crate::date::PartialDate;
use crate::id::Id;
use crate::terms::terms;
use crate::wording::Wording;

terms! {
    /// What sort of step an approval is.
    pub enum ApprovalKind {
        /// A council deliberates.
        CouncilDeliberation = "council_deliberation",
        /// A ministry, or who stands for it on the spot, gives its visa.
        MinistryVisa = "ministry_visa",
        /// The text is transmitted to the prefect.
        PrefectTransmission = "prefect_transmission",
        /// The ministry of foreign affairs gives its opinion.
        ForeignMinistryOpinion = "foreign_ministry_opinion",
        /// The partner's own authority approves.
        PartnerApproval = "partner_approval",
        /// Any other step.
        Other = "other",
    }
}

terms! {
    /// How far an approval has come.
    pub enum ApprovalState {
        /// Still to be asked for.
        ToDo = "to_do",
        /// Asked for; the authority has it.
        Submitted = "submitted",
        /// Granted.
        Granted = "granted",
        /// Refused.
        Refused = "refused",
        /// Not needed after all.
        Waived = "waived",
    }
}

terms! {
    /// What it means when an authority says nothing until its clock has run out.
    pub enum Silence {
        /// Nothing: an answer is still needed.
        Nothing = "nothing",
        /// That it is granted.
        Grants = "grants",
    }
}

terms! {
    /// What completes a step.
    pub enum Completion {
        /// That the authority grants it.
        Grant = "grant",
        /// That the text was submitted to the authority.
        Submission = "submission",
    }
}

/// A step by which an agreement is allowed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct Approval {
    /// Its identity; none for one that is not saved yet.
    pub id: Option<Id>,
    /// What sort of step.
    pub kind: ApprovalKind,
    /// Who decides, per language.
    pub authority: Wording,
    /// How far it has come.
    pub state: ApprovalState,
    /// The number of the act, visa or receipt.
    pub reference: String,
    /// When it was submitted.
    pub submitted: Option<PartialDate>,
    /// When it was decided.
    pub decided: Option<PartialDate>,
    /// How many days the authority has, from the day it was submitted.
    pub clock_days: Option<u32>,
    /// What its silence means once they are over.
    pub silence: Silence,
    /// What completes the step.
    pub completion: Completion,
    /// Anything to add.
    pub note: String,
}

impl Approval {
    /// Whether nothing more is waited for.
    #[must_use]
    pub fn is_settled(&self) -> bool {
        self.state == ApprovalState::Waived || self.completed().is_some()
    }

    /// The day on which the step is complete, where that follows from what is
    /// known. It may lie ahead: that on which silence grants it.
    #[must_use]
    pub fn completed(&self) -> Option<PartialDate> {
        match self.state {
            ApprovalState::ToDo | ApprovalState::Refused | ApprovalState::Waived => None,
            _ if self.completion == Completion::Submission && self.submitted.is_some() => {
                self.submitted
            }
            ApprovalState::Granted => self.decided.or(self.submitted),
            ApprovalState::Submitted if self.silence == Silence::Grants => {
                self.answer_by()?.checked_add_days(Days::new(1)).map(PartialDate::day)
            }
            ApprovalState::Submitted => None,
        }
    }

    /// Whether its day of completion is that on which silence grants it.
    #[must_use]
    pub fn is_granted_by_silence(&self) -> bool {
        self.state == ApprovalState::Submitted
            && self.completion == Completion::Grant
            && self.completed().is_some()
    }

    /// The last day the authority has, once it was submitted.
    #[must_use]
    pub fn answer_by(&self) -> Option<NaiveDate> {
        self.submitted?.latest().checked_add_days(Days::new(self.clock_days?.into()))
    }
}

/// The first step that is neither complete nor waived.
#[must_use]
pub fn waiting(approvals: &[Approval]) -> Option<&Approval> {
    approvals.iter().find(|approval| !approval.is_settled())
}

/// The day on which the last of `approvals` is complete; none while one is waited
/// for, or where there is none. Steps that were waived count for nothing.
#[must_use]
pub fn last_completed(approvals: &[Approval]) -> Option<PartialDate> {
    if waiting(approvals).is_some() {
        return None;
    }
    approvals.iter().filter_map(Approval::completed).max_by_key(|day| day.earliest())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn submitted(state: ApprovalState) -> Approval {
        Approval {
            id: None,
            kind: ApprovalKind::MinistryVisa,
            authority: Wording::default(),
            state,
            reference: String::new(),
            submitted: "2025-02-03".parse().ok(),
            decided: None,
            clock_days: Some(20),
            silence: Silence::Nothing,
            completion: Completion::Grant,
            note: String::new(),
        }
    }

    #[test]
    fn a_clock_runs_from_the_day_after_it_was_submitted() {
        let visa = submitted(ApprovalState::Submitted);
        assert_eq!(visa.answer_by(), "2025-02-23".parse().ok());
        assert_eq!(visa.completed(), None, "silence means nothing here");
        let tacit = Approval { silence: Silence::Grants, ..visa };
        assert_eq!(tacit.completed(), "2025-02-24".parse().ok());
        assert!(tacit.is_granted_by_silence());
    }

    #[test]
    fn what_takes_effect_on_transmission_waits_for_no_answer() {
        let sent =
            Approval { completion: Completion::Submission, ..submitted(ApprovalState::Submitted) };
        assert_eq!(sent.completed(), sent.submitted);
        assert!(!sent.is_granted_by_silence());
    }

    #[test]
    fn the_last_counts_and_what_is_waived_does_not() {
        let granted =
            |day: &str| Approval { decided: day.parse().ok(), ..submitted(ApprovalState::Granted) };
        let waived = submitted(ApprovalState::Waived);
        let steps = [granted("2025-03-01"), waived, granted("2025-02-20")];
        assert_eq!(last_completed(&steps), "2025-03-01".parse().ok());
        assert_eq!(last_completed(&[granted("2025-03-01"), submitted(ApprovalState::ToDo)]), None);
        assert_eq!(last_completed(&[]), None);
    }
}
