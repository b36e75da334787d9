//! Which report is asked for: of what, on which day, in which languages.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use tawama_registry::agreement::AgreementQuery;
use tawama_registry::{Id, Kind};

use crate::csv::Separator;
use crate::language::Language;

/// The reports an office can put before a council.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, specta::Type,
)]
#[serde(rename_all = "snake_case")]
pub enum ReportName {
    /// The agreements in force on a day.
    InForce,
    /// The agreements of a list, as it is filtered and sorted.
    List,
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
    pub const ALL: [Self; 12] = [
        Self::InForce,
        Self::List,
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
            Self::List => "list",
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

/// What a report becomes.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, specta::Type,
)]
#[serde(rename_all = "snake_case")]
pub enum Form {
    /// Pages, tagged, for printing and for keeping.
    Pdf,
    /// A document for Word and its kin, to be worked on.
    Docx,
    /// A workbook: a sheet for each table.
    Xlsx,
    /// Its tables as plain text.
    Csv,
    /// One page for any browser.
    Html,
    /// All-day events for any calendar.
    Ics,
    /// Every fact, for programs.
    Json,
    /// In the words of schema.org, for programs of others.
    JsonLd,
}

impl Form {
    /// Every form, in the order in which they are offered.
    pub const ALL: [Self; 8] = [
        Self::Pdf,
        Self::Docx,
        Self::Xlsx,
        Self::Csv,
        Self::Html,
        Self::Ics,
        Self::Json,
        Self::JsonLd,
    ];

    /// The extension of its files, without a dot; also its word on the command line.
    #[must_use]
    pub fn extension(self) -> &'static str {
        match self {
            Self::Pdf => "pdf",
            Self::Docx => "docx",
            Self::Xlsx => "xlsx",
            Self::Csv => "csv",
            Self::Html => "html",
            Self::Ics => "ics",
            Self::Json => "json",
            Self::JsonLd => "jsonld",
        }
    }

    /// The form whose files have this extension.
    #[must_use]
    pub fn named(extension: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|form| form.extension() == extension)
    }
}

/// A report as it is offered: what must be chosen for it, and what it can become.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, specta::Type)]
pub struct Offer {
    /// Which report.
    pub name: ReportName,
    /// The kind of record it is of; none where it is of many.
    pub of: Option<Kind>,
    /// Whether it can be of the agreements of a list ([`Selection::agreements`]).
    pub listed: bool,
    /// Whether it has a period.
    pub period: bool,
    /// What it can become, the most usual first.
    pub forms: Vec<Form>,
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
    /// What stands between the cells of plain text; what the spreadsheets of the first language
    /// expect without it.
    pub separator: Option<Separator>,
}

impl Ask {
    /// The report of this name as things stand on a day, issued on it, of everything that it can be of.
    #[must_use]
    pub fn new(name: ReportName, day: NaiveDate, language: Language) -> Self {
        Self {
            name,
            selection: Selection::default(),
            day,
            issued: day,
            language,
            other: None,
            reference: String::new(),
            hijri: false,
            public: false,
            separator: None,
        }
    }

    /// What stands between the cells of plain text.
    #[must_use]
    pub fn between(&self) -> Separator {
        self.separator.unwrap_or_else(|| Separator::usual(self.language))
    }

    /// The extension of the report's file, without a dot.
    #[must_use]
    pub fn extension(&self, form: Form) -> &'static str {
        match form {
            Form::Csv if self.separator == Some(Separator::Tab) => "tsv",
            form => form.extension(),
        }
    }
}
