//! Which report is asked for: of what, on which day, in which languages.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use tawama_registry::Id;
use tawama_registry::agreement::AgreementQuery;

use crate::language::Language;

/// The reports an office can put before a council.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, specta::Type,
)]
#[serde(rename_all = "snake_case")]
pub enum ReportName {
    /// The agreements in force on a day.
    InForce,
    /// The agreements that end, or whose notice is due, within a period.
    Ending,
    /// A partner on a few pages: fiche de jumelage.
    Partner,
    /// An agreement with its family, commitments and approvals.
    Agreement,
    /// The year's activity for the council: signed, renewed, done, spent.
    Annual,
    /// What to know before a delegation's visit.
    Briefing,
    /// An exhibition with its legs, objects, people, money and what is open.
    Exhibition,
    /// The objects on loan.
    LoanList,
    /// Exhibitions and visits in a period.
    Calendar,
    /// What is due in the coming weeks.
    Deadlines,
    /// Every agreement with every fact.
    Register,
}

impl ReportName {
    /// Every report, in the order in which they are offered.
    pub const ALL: [Self; 11] = [
        Self::InForce,
        Self::Ending,
        Self::Partner,
        Self::Agreement,
        Self::Annual,
        Self::Briefing,
        Self::Exhibition,
        Self::LoanList,
        Self::Calendar,
        Self::Deadlines,
        Self::Register,
    ];

    /// Its word on the command line, in files and in the keys of its messages.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::InForce => "in-force",
            Self::Ending => "ending",
            Self::Partner => "partner",
            Self::Agreement => "agreement",
            Self::Annual => "annual",
            Self::Briefing => "briefing",
            Self::Exhibition => "exhibition",
            Self::LoanList => "loan-list",
            Self::Calendar => "calendar",
            Self::Deadlines => "deadlines",
            Self::Register => "register",
        }
    }

    /// The report that `word` names.
    #[must_use]
    pub fn named(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|name| name.word() == word)
    }
}

/// Of what a report is.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, specta::Type)]
#[serde(default)]
pub struct Selection {
    /// The agreements of a list, as it is filtered and sorted; all of them without it.
    pub agreements: Option<AgreementQuery>,
    /// The partner, agreement or exhibition that the report is of, where it is of one.
    pub of: Option<Id>,
    /// The first day of the period, where the report has one.
    #[specta(type = Option<String>)]
    pub from: Option<NaiveDate>,
    /// The last day of the period.
    #[specta(type = Option<String>)]
    pub until: Option<NaiveDate>,
}

/// A report that is asked for.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, specta::Type)]
pub struct Ask {
    /// Which.
    pub name: ReportName,
    /// Of what.
    pub selection: Selection,
    /// The day whose state of affairs it tells: any day, past ones as they were.
    #[specta(type = String)]
    pub day: NaiveDate,
    /// The day it is issued on.
    #[specta(type = String)]
    pub issued: NaiveDate,
    /// The language.
    pub language: Language,
    /// A second language beside it.
    pub other: Option<Language>,
    /// The office's reference for it, or empty.
    pub reference: String,
    /// The Hijri date (Umm al-Qura) beside the Gregorian one.
    pub hijri: bool,
    /// For the public: without what objects are worth, private addresses and remarks.
    pub public: bool,
}
