//! What each report needs and what it can become: for the screen, the command line and the
//! README from one place.

use tawama_registry::{Error, Kind, Problem, Result};

use super::super::{Ask, Form, Offer, ReportName};

impl ReportName {
    /// What must be chosen for the report, and what it can become.
    #[must_use]
    pub fn offer(self) -> Offer {
        use Form::{Csv, Docx, Html, Ics, Json, JsonLd, Pdf, Xlsx};
        let (of, listed, period) = match self {
            Self::InForce | Self::List | Self::Register => (None, true, false),
            Self::Ending | Self::Annual | Self::Calendar | Self::Deadlines => (None, false, true),
            Self::Partner | Self::Briefing => (Some(Kind::Partner), false, false),
            Self::Agreement => (Some(Kind::Agreement), false, false),
            Self::Exhibition | Self::LoanList => (Some(Kind::Exhibition), false, false),
        };
        let forms: &[Form] = match self {
            Self::List => &[Xlsx, Csv, Pdf, Docx, Html],
            Self::InForce | Self::Ending => &[Pdf, Docx, Xlsx, Csv, Html],
            Self::Partner | Self::Agreement => &[Pdf, Docx, Html, JsonLd],
            Self::Annual => &[Pdf, Docx, Xlsx, Html],
            Self::Briefing => &[Pdf, Docx, Html],
            Self::Exhibition => &[Pdf, Docx, Xlsx, Html, Ics, JsonLd],
            Self::LoanList => &[Xlsx, Pdf, Docx, Csv, Html],
            Self::Calendar => &[Pdf, Ics, Docx, Xlsx, Html],
            Self::Deadlines => &[Pdf, Ics, Docx, Xlsx, Csv, Html],
            Self::Register => &[Xlsx, Csv, Pdf, Docx, Html, Json],
        };
        Offer { name: self, of, listed, period, forms: forms.to_vec() }
    }
}

impl Offer {
    /// Refuses a question that lacks what the report needs.
    pub(super) fn check(&self, ask: &Ask) -> Result<()> {
        let mut problems = Vec::new();
        if self.of.is_some() && ask.selection.of.is_none() {
            problems.push(Problem::new("of", "report-of-missing"));
        }
        if self.period {
            match (ask.selection.from, ask.selection.until) {
                (Some(from), Some(until)) if from <= until => {}
                (Some(_), Some(_)) => problems.push(Problem::new("until", "report-ends-before")),
                _ => problems.push(Problem::new("from", "report-period-missing")),
            }
        }
        if problems.is_empty() { Ok(()) } else { Err(Error::Invalid(problems)) }
    }
}

impl Ask {
    /// What the report is of, where [`Offer::of`] says that it is of one record.
    pub(super) fn of(&self) -> Result<tawama_registry::Id> {
        let missing = || Error::Invalid(vec![Problem::new("of", "report-of-missing")]);
        self.selection.of.ok_or_else(missing)
    }

    /// The first and the last day of the period, where [`Offer::period`] says that there is one.
    pub(super) fn period(&self) -> Result<(chrono::NaiveDate, chrono::NaiveDate)> {
        let missing = || Error::Invalid(vec![Problem::new("from", "report-period-missing")]);
        self.selection.from.zip(self.selection.until).ok_or_else(missing)
    }
}
