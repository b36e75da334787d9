//! Commitments: what the text of an agreement obliges to, from clause to deed.
//!
//! A commitment is owed by one party or by all of them, once or every year. Once
//! kept or dropped it is settled; a yearly one is kept year by year, until its
//! agreement ends. Exhibitions and the programme carry commitments out; that one
//! does does not settle it by itself: the office says when it is kept.

use chrono::{Months, NaiveDate};
use serde::{Deserialize, Serialize};

use super::Agreement;
use crate::date::PartialDate;
use crate::id::Id;
use crate::record::Named;
use crate::terms::terms;
use crate::wording::Wording;

/// How many years of a yearly commitment are followed: more than any text means.
const MOST_YEARS: u32 = 500;

terms! {
    /// How far the office says a commitment has come.
    pub enum CommitmentState {
        /// Nothing was done yet.
        Open = "open",
        /// Something is being done.
        InProgress = "in_progress",
        /// It was kept.
        Kept = "kept",
        /// The parties let it go.
        Dropped = "dropped",
    }
}

impl CommitmentState {
    /// Whether nothing more is owed.
    #[must_use]
    pub fn settles(self) -> bool {
        matches!(self, Self::Kept | Self::Dropped)
    }
}

terms! {
    /// Where a commitment stands on a day.
    pub enum CommitmentStatus {
        /// Its day has passed and it was not kept.
        Overdue = "overdue",
        /// Something is being done.
        InProgress = "in_progress",
        /// Nothing was done yet, and there is time.
        Open = "open",
        /// It was kept.
        Kept = "kept",
        /// The parties let it go.
        Dropped = "dropped",
    }
}

/// What a text obliges to.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct Commitment {
    /// Its identity; none for one that is not saved yet.
    pub id: Option<Id>,
    /// What is owed, in the office's words, per language.
    pub wording: Wording,
    /// The clause of the text.
    pub clause: String,
    /// Who owes it; none for all parties.
    pub owed_by: Option<Id>,
    /// By when; the first time, where it is owed every year.
    pub due: Option<PartialDate>,
    /// Whether it is owed every year.
    pub yearly: bool,
    /// The field of cooperation.
    pub field: Option<String>,
    /// How far the office says it has come.
    pub state: CommitmentState,
    /// The day on which it was kept or let go, where that is known.
    #[serde(default)]
    pub settled: Option<PartialDate>,
    /// The due dates of the years in which a yearly one was kept.
    pub kept: Vec<PartialDate>,
    /// Anything to add.
    pub note: String,
}

/// Where a commitment stands, and what carries it out.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct Pledge {
    /// The commitment.
    pub id: Id,
    /// Where it stands.
    pub status: CommitmentStatus,
    /// When it is due next; none when it is settled, or has no day.
    pub due: Option<PartialDate>,
    /// The due dates up to today and the next one, where it is owed every year.
    pub years: Vec<PartialDate>,
    /// The exhibitions and programme items that carry it out.
    pub carried_by: Vec<Named>,
}

impl Commitment {
    /// The days on which it is due, up to the agreement's `end`; one, unless it is yearly.
    pub fn dues(&self, end: Option<NaiveDate>) -> impl Iterator<Item = PartialDate> + use<> {
        let (first, yearly) = (self.due, self.yearly);
        let years = if yearly { MOST_YEARS } else { 1 };
        (0..years)
            .map_while(move |years| later_by(first?, years))
            .take_while(move |due| !yearly || end.is_none_or(|end| due.earliest() <= end))
    }

    /// When it is due next; none when it is settled, or has no day.
    #[must_use]
    pub fn next_due(&self, end: Option<NaiveDate>) -> Option<PartialDate> {
        match self.state {
            CommitmentState::Kept | CommitmentState::Dropped => None,
            _ => self.dues(end).find(|due| !self.kept.contains(due)),
        }
    }

    /// As it was known on a past `day`: what was settled later was still open, and of the years of a
    /// yearly one those that had not begun to be due were not kept yet. Where nobody has said
    /// when it was settled, it is as the office has it.
    #[must_use]
    pub fn as_of(&self, day: NaiveDate) -> Self {
        let mut then = self.clone();
        if then.settled.is_some_and(|settled| settled.earliest() > day) {
            (then.state, then.settled) = (CommitmentState::Open, None);
        }
        then.kept.retain(|due| due.earliest() <= day);
        then
    }

    /// Where it stands on `today` under an agreement that ends on `end`.
    #[must_use]
    pub fn status(&self, end: Option<NaiveDate>, today: NaiveDate) -> CommitmentStatus {
        match (self.state, self.next_due(end)) {
            (CommitmentState::Dropped, _) => CommitmentStatus::Dropped,
            (CommitmentState::Kept, _) => CommitmentStatus::Kept,
            (_, Some(due)) if due.latest() < today => CommitmentStatus::Overdue,
            (_, None) if self.due.is_some() => CommitmentStatus::Kept,
            (CommitmentState::InProgress, _) => CommitmentStatus::InProgress,
            (CommitmentState::Open, _) => CommitmentStatus::Open,
        }
    }

    /// The due dates of a yearly commitment up to `today`, and the next one.
    #[must_use]
    pub fn years(&self, end: Option<NaiveDate>, today: NaiveDate) -> Vec<PartialDate> {
        if !self.yearly {
            return Vec::new();
        }
        let mut years = Vec::new();
        for due in self.dues(end) {
            years.push(due);
            if due.earliest() > today {
                break;
            }
        }
        years
    }
}

impl Agreement {
    /// Its commitments as they stood on a past `day`, on which the agreement was read.
    pub fn recall_commitments(&mut self, day: NaiveDate) {
        let end = self.standing.last_day();
        for (commitment, pledge) in self.facts.commitments.iter_mut().zip(&mut self.pledges) {
            *commitment = commitment.as_of(day);
            pledge.status = commitment.status(end, day);
            pledge.due = commitment.next_due(end);
            pledge.years = commitment.years(end, day);
        }
    }
}

/// The same day `years` later, with the same precision; 29 February becomes the 28th.
fn later_by(date: PartialDate, years: u32) -> Option<PartialDate> {
    let day = date.earliest().checked_add_months(Months::new(years.checked_mul(12)?))?;
    let text = day.format("%Y-%m-%d").to_string();
    text.get(..date.to_string().len())?.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn date(text: &str) -> PartialDate {
        text.parse().unwrap()
    }

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn owed(due: Option<&str>, yearly: bool) -> Commitment {
        Commitment {
            id: None,
            wording: Wording::default(),
            clause: String::new(),
            owed_by: None,
            due: due.map(date),
            yearly,
            field: None,
            state: CommitmentState::Open,
            settled: None,
            kept: Vec::new(),
            note: String::new(),
        }
    }

    #[test]
    fn one_that_is_owed_once_is_overdue_from_the_day_after_the_last_it_can_mean() {
        let once = owed(Some("2026-06"), false);
        assert_eq!(once.status(None, day("2026-06-30")), CommitmentStatus::Open);
        assert_eq!(once.status(None, day("2026-07-01")), CommitmentStatus::Overdue);
        let kept = Commitment { state: CommitmentState::Kept, ..once };
        assert_eq!(kept.status(None, day("2026-07-01")), CommitmentStatus::Kept);
        assert_eq!(kept.next_due(None), None);
        let undated = owed(None, false);
        assert_eq!(undated.status(None, day("2126-01-01")), CommitmentStatus::Open);
    }

    #[test]
    fn on_a_past_day_it_stood_as_it_stood_then() {
        let settled = Commitment {
            state: CommitmentState::Kept,
            settled: Some(date("2026-05-20")),
            ..owed(Some("2026-06"), false)
        };
        let status = |on: &str| settled.as_of(day(on)).status(None, day(on));
        assert_eq!(status("2026-05-19"), CommitmentStatus::Open);
        assert_eq!(status("2026-05-20"), CommitmentStatus::Kept);
        let unsaid = Commitment { settled: None, ..settled };
        assert_eq!(unsaid.as_of(day("2026-05-19")).state, CommitmentState::Kept);
        let mut yearly = owed(Some("2025-06"), true);
        yearly.kept.extend([date("2025-06"), date("2026-06")]);
        assert_eq!(yearly.as_of(day("2026-01-01")).kept, [date("2025-06")]);
    }

    #[test]
    fn a_yearly_one_is_due_again_until_its_agreement_ends() {
        let end = Some(day("2028-01-31"));
        let mut yearly = owed(Some("2025-06"), true);
        let told: Vec<String> = yearly.dues(end).map(|due| due.to_string()).collect();
        assert_eq!(told, ["2025-06", "2026-06", "2027-06"]);
        assert_eq!(yearly.status(end, day("2025-07-01")), CommitmentStatus::Overdue);
        yearly.kept.push(date("2025-06"));
        assert_eq!(yearly.next_due(end), Some(date("2026-06")));
        assert_eq!(yearly.status(end, day("2026-06-30")), CommitmentStatus::Open);
        assert_eq!(yearly.years(end, day("2026-01-01")), [date("2025-06"), date("2026-06")]);
        yearly.kept.extend([date("2026-06"), date("2027-06")]);
        assert_eq!(yearly.status(end, day("2030-01-01")), CommitmentStatus::Kept);
    }

    #[test]
    fn a_leap_day_is_due_on_the_28th_in_other_years() {
        let yearly = owed(Some("2024-02-29"), true);
        let told: Vec<String> = yearly.dues(None).take(5).map(|due| due.to_string()).collect();
        assert_eq!(told, ["2024-02-29", "2025-02-28", "2026-02-28", "2027-02-28", "2028-02-29"]);
    }
}
