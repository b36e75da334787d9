//! The programme: what is done under agreements besides exhibitions, from an
//! official visit to a training.
//!
//! An activity carries out agreements and commitments, joins parties, each with
//! its role, and people with the function they have that day. A person who takes
//! part need not be in the registry: a name is enough.

mod list;
mod read;
mod save;

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::date::PartialDate;
use crate::id::Id;
use crate::money::{BudgetLine, Total};
use crate::record::Named;
use crate::terms::terms;
use crate::wording::Wording;

pub(crate) use list::ids;
pub use list::{ActivityQuery, ActivityRow, ActivitySort, count, list};
pub use read::get;
pub(crate) use read::{deeds, describe, owed};
pub(crate) use save::check_commitments;
pub use save::{add, delete, save};

terms! {
    /// What sort of activity it is.
    pub enum ActivityKind {
        /// Officials visit.
        OfficialVisit = "official_visit",
        /// People are trained.
        Training = "training",
        /// People go to learn from how others do.
        StudyTour = "study_tour",
        /// Artists, writers, craftspeople meet.
        CulturalMeeting = "cultural_meeting",
        /// Young people live and learn with one another.
        YouthExchange = "youth_exchange",
        /// Universities and institutes do research together.
        ResearchCooperation = "research_cooperation",
        /// Experts help on the spot.
        TechnicalAssistance = "technical_assistance",
        /// People confer.
        Conference = "conference",
        /// A signing, an inauguration, a day of twinning.
        Ceremony = "ceremony",
    }
}

terms! {
    /// Which way an activity goes, seen from the home party.
    pub enum Direction {
        /// Neither comes to the other, or it is not said.
        Unstated = "unstated",
        /// The partner comes.
        Incoming = "incoming",
        /// The home party goes.
        Outgoing = "outgoing",
    }
}

terms! {
    /// How far an activity has come.
    pub enum ActivityState {
        /// Planned.
        Planned = "planned",
        /// Confirmed by whom it takes.
        Confirmed = "confirmed",
        /// Done.
        Done = "done",
        /// Called off.
        Cancelled = "cancelled",
    }
}

terms! {
    /// What a party is to an activity.
    pub enum ActivityRole {
        /// It receives.
        Host = "host",
        /// It is received.
        Guest = "guest",
        /// It organises.
        Organiser = "organiser",
        /// It takes part.
        Participant = "participant",
        /// It pays a share.
        Funder = "funder",
    }
}

/// A party to an activity.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct ActivityParty {
    /// The party.
    pub partner: Id,
    /// What it is to the activity.
    pub role: ActivityRole,
}

/// Someone who takes part.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct Participant {
    /// Its identity; none for one that is not saved yet.
    pub id: Option<Id>,
    /// Who, where it is a person of the registry.
    pub person: Option<Id>,
    /// The name of someone who is not.
    pub name: String,
    /// The party they belong to.
    pub partner: Option<Id>,
    /// Their function that day, per language.
    pub function: Wording,
}

/// A point of the programme.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct Point {
    /// Its identity; none for one that is not saved yet.
    pub id: Option<Id>,
    /// The day.
    pub day: Option<PartialDate>,
    /// The time of day, as written (`09:30`, `after noon`).
    pub time: String,
    /// What happens, per language.
    pub what: Wording,
    /// Where.
    pub location: String,
}

/// What the office states of an activity.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct ActivityFacts {
    /// What sort.
    pub kind: ActivityKind,
    /// Which way it goes.
    pub direction: Direction,
    /// Its title per language.
    pub title: Wording,
    /// What it is for, per language.
    pub purpose: Wording,
    /// How far it has come.
    pub state: ActivityState,
    /// Its first day.
    pub since: Option<PartialDate>,
    /// Its last day; none when it is over on the first.
    pub until: Option<PartialDate>,
    /// Where.
    pub place: Option<Id>,
    /// The agreements it carries out.
    pub agreements: Vec<Id>,
    /// The commitments it carries out.
    pub commitments: Vec<Id>,
    /// The parties to it, in order.
    pub parties: Vec<ActivityParty>,
    /// How many take part.
    pub participants: Option<u32>,
    /// Those of them who are known by name.
    pub people: Vec<Participant>,
    /// The programme, point by point.
    pub points: Vec<Point>,
    /// What it costs, and who bears it.
    pub budget: Vec<BudgetLine>,
    /// What came of it, per language.
    pub outcome: Wording,
    /// Anything else.
    pub notes: String,
}

impl ActivityFacts {
    /// A planned activity of which only sort and title are known.
    #[must_use]
    pub fn new(kind: ActivityKind, title: Wording) -> Self {
        Self {
            kind,
            direction: Direction::Unstated,
            title,
            purpose: Wording::default(),
            state: ActivityState::Planned,
            since: None,
            until: None,
            place: None,
            agreements: Vec::new(),
            commitments: Vec::new(),
            parties: Vec::new(),
            participants: None,
            people: Vec::new(),
            points: Vec::new(),
            budget: Vec::new(),
            outcome: Wording::default(),
            notes: String::new(),
        }
    }
}

/// A commitment as a record that carries it out names it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct CarriedOut {
    /// The commitment.
    pub id: Id,
    /// Its wording per language.
    pub wording: Wording,
    /// The clause of the text.
    pub clause: String,
    /// The agreement it is of.
    pub agreement: Id,
}

/// An activity, with what is known through others.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, specta::Type)]
pub struct Activity {
    /// Its identity.
    pub id: Id,
    /// The change that last wrote it.
    pub version: u32,
    /// What the office states.
    pub facts: ActivityFacts,
    /// The commitments of its agreements, from which it carries out some.
    pub owed: Vec<CarriedOut>,
    /// What its budget comes to, by currency and party.
    pub totals: Vec<Total>,
    /// The records its facts name, by identity.
    pub named: BTreeMap<Id, Named>,
}
