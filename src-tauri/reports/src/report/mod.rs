//! A report before it is set: what it says, in order, without a format.
//!
//! A report is *told* from the registry, once per language, by one function per report ([`tell`]);
//! what was told is then *set* by a format. No format asks the registry anything, and no report
//! knows what it will become, so that every report reads the same in all of them.
//!
//! A bilingual report is two editions of the same report: the same function told both from
//! the same rows, so that their blocks pair one to one and a format may set them side by side.
//!
//! | part | what it is |
//! |---|---|
//! | [`ask`] | which report, of what, on which day, in which languages |
//! | [`line`] | a line of text whose parts keep their own direction |
//! | [`block`] | headings, paragraphs, facts, grids, charts, in order |
//! | [`chart`] | figures that are drawn, with their table |
//! | [`pages`] | what pages leave out, and what none is wide enough for, told record by record |
//! | [`drawing`] | a chart as SVG, for every format that shows one |
//! | [`strip`] | time that is drawn, with its table |
//! | [`agenda`] | the days it tells of, for a calendar |
//! | [`letterhead`] | who issues it |
//!
//! | format | what it makes |
//! |---|---|
//! | [`html`] | one page for any browser |
//! | [`book`] | a workbook: what is said on its first sheet, a sheet for each table, charts that live |
//! | [`plain`] | its tables as CSV |
//! | [`days`] | its days as a calendar file |

pub mod agenda;
pub mod ask;
pub mod block;
pub mod book;
pub mod chart;
pub mod days;
pub mod drawing;
pub mod html;
pub mod letterhead;
pub mod line;
pub mod pages;
pub mod plain;
pub mod strip;
pub(crate) mod tell;
mod whole;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

pub use agenda::{Agenda, Happening};
pub use ask::{Ask, Form, Offer, ReportName, Selection};
pub use block::{Block, Fact, Grid, Part};
pub use chart::Chart;
pub use letterhead::{Letterhead, Signature};
pub use line::{Line, Run, Weight};
pub use strip::Strip;
pub use tell::head::letterhead as letterhead_of;
pub use tell::{head_of, register, tell};

use crate::language::Language;

/// A report in the language or the two languages it was asked in.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Report {
    /// Which report it is.
    pub name: ReportName,
    /// The day whose state of affairs it tells.
    pub day: NaiveDate,
    /// The day it is issued on.
    pub issued: NaiveDate,
    /// The office's reference for it, or empty.
    pub reference: String,
    /// Who issues it. Its sides are in their own languages, whatever language the report is in.
    pub letterhead: Letterhead,
    /// What it says, in the first language.
    pub edition: Edition,
    /// The same in a second language, block for block.
    pub other: Option<Edition>,
    /// A name for its file, without extension.
    pub file_name: String,
}

/// What a report says in one language.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Edition {
    /// The language.
    pub language: Language,
    /// What it is: "Agreements in force".
    pub title: String,
    /// Of what and as of when, with how many it counts: "As of 25 November 2026 · 12 of 31 agreements".
    pub subtitle: Line,
    /// What follows, in order.
    pub blocks: Vec<Block>,
    /// The days it tells of, where a calendar can take it in.
    pub agenda: Option<Agenda>,
    /// The block of whoever signs, where the report is signed.
    pub signature: Option<Signature>,
}
