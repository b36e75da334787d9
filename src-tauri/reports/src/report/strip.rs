//! Time that is drawn: what runs from when until when, one lane beneath the other under the
//! months. A strip never stands alone: its table says the same in every format, so that a format
//! that cannot draw leaves the strip out and loses nothing.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// A strip of time.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Strip {
    /// What it shows.
    pub title: String,
    /// How many it shows, as of when, what is left out.
    pub note: String,
    /// The same in a sentence, for those who do not see it.
    pub told: String,
    /// The first day that is drawn.
    pub from: NaiveDate,
    /// The last day that is drawn.
    pub until: NaiveDate,
    /// What is drawn, in order from above.
    pub lanes: Vec<Lane>,
}

/// What stands on one line of a strip: a leg of an exhibition, a visit.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Lane {
    /// What it is of, beside the line: the exhibition.
    pub label: String,
    /// What runs on it. A span that begins before the strip or ends after it is drawn as going on.
    pub spans: Vec<Span>,
    /// Where its label leads: `#` and the anchor of a block, or nothing.
    pub link: Option<String>,
}

/// What runs from a day until a day.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Span {
    /// What stands on it: the venue.
    pub label: String,
    /// Its first day.
    pub first: NaiveDate,
    /// Its last day; the same for what lasts a day.
    pub last: NaiveDate,
    /// Whether both days are settled; others are drawn so that it shows without colour.
    pub settled: bool,
}
