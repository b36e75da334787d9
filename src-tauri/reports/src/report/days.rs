//! The days of a report as a calendar file. It is stamped with the day of issue, so that the same
//! report gives the same bytes.

use chrono::NaiveTime;

use super::Report;
use crate::calendar;

/// The days of a report in its first language; nothing where it tells of none.
#[must_use]
pub fn ics(report: &Report) -> Option<String> {
    let agenda = report.edition.agenda.as_ref()?;
    let at = report.issued.and_time(NaiveTime::MIN).and_utc();
    Some(calendar::text(&report.edition.title, agenda, at))
}
