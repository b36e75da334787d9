//! What a report says as days, for the calendar everyone has. A happening is a day or a
//! span of days, never an instant, so that no time zone moves it.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// The days of a report.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Agenda {
    /// The number of the registry's last act: a calendar that takes a later report in moves
    /// what it has and adds none twice.
    pub sequence: u32,
    /// What happens and is due, in time.
    pub happenings: Vec<Happening>,
}

/// Something that happens or is due.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Happening {
    /// By which a calendar knows it again, whatever day it moves to.
    pub uid: String,
    /// What happens, in a line, without marks of direction.
    pub what: String,
    /// What else is known of it, line by line.
    pub details: Vec<String>,
    /// Where, or empty.
    pub place: String,
    /// Its first day.
    pub first: NaiveDate,
    /// Its last day; the same for one of a single day.
    pub last: NaiveDate,
    /// Whether it is something to be done, and is called to mind a week before; what
    /// only happens, the day before.
    pub task: bool,
}
