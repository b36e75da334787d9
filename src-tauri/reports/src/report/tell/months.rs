//! What lies in time, month by month.

use chrono::{Datelike, NaiveDate};
use tawama_registry::PartialDate;

use super::super::Part;
use super::voice::Voice;
use crate::dates;
use crate::table::Cell;

/// A month: its year and its number.
pub(super) type Month = (i32, u32);

/// The month that a day lies in.
pub(super) fn month_of(day: NaiveDate) -> Month {
    (day.year(), day.month())
}

fn date((year, month): Month) -> Option<PartialDate> {
    format!("{year:04}-{month:02}").parse().ok()
}

/// The name of a month with its year: "March 2026".
pub(super) fn named(voice: &Voice<'_>, (year, month): Month) -> String {
    date((year, month)).map(|date| dates::written(date, voice.language)).unwrap_or_default()
}

/// A month as a part of the table that the key names.
pub(super) fn part(voice: &Voice<'_>, whole: &str, month: Month) -> Part {
    let which = Cell::date(date(month));
    Part { whole: voice.get(whole), by: voice.column("report-month", 18), which }
}

/// Things with their days, as groups month by month, in their order.
pub(super) fn by_month<T>(things: Vec<(NaiveDate, T)>) -> Vec<(Month, Vec<T>)> {
    let mut groups: Vec<(Month, Vec<T>)> = Vec::new();
    for (day, thing) in things {
        match groups.last_mut() {
            Some((month, group)) if *month == month_of(day) => group.push(thing),
            _ => groups.push((month_of(day), vec![thing])),
        }
    }
    groups
}
