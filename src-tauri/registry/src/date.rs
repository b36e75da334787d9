//! Dates as offices know them: sometimes to the day, sometimes only to the month
//! or the year. What is known is kept (EDTF level 0: `2025`, `2025-02`,
//! `2025-02-01`) and nothing is made up.

use std::fmt;
use std::str::FromStr;

use chrono::{Datelike, Days, Months, NaiveDate};
use rusqlite::types::{FromSql, FromSqlError, FromSqlResult, ToSql, ToSqlOutput, ValueRef};
use serde::{Deserialize, Serialize};

/// A date known to the year, the month or the day. Years run from 1 to 9999.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, specta::Type,
)]
#[serde(try_from = "String", into = "String")]
#[specta(transparent)]
pub struct PartialDate(#[specta(type = String)] Known);

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
enum Known {
    Year(i32),
    Month(i32, u32),
    Day(NaiveDate),
}

/// The text is not a date of EDTF level 0, or names a day that does not exist.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NotADate(pub String);

impl fmt::Display for NotADate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "`{}` is not a date (write 2025, 2025-02 or 2025-02-01)", self.0)
    }
}

impl std::error::Error for NotADate {}

impl PartialDate {
    /// A date known to the day.
    #[must_use]
    pub fn day(day: NaiveDate) -> Self {
        Self(Known::Day(day))
    }

    /// The first day it can be.
    #[must_use]
    pub fn earliest(self) -> NaiveDate {
        match self.0 {
            Known::Year(year) => NaiveDate::from_ymd_opt(year, 1, 1),
            Known::Month(year, month) => NaiveDate::from_ymd_opt(year, month, 1),
            Known::Day(day) => Some(day),
        }
        .unwrap_or_default()
    }

    /// The last day it can be.
    #[must_use]
    pub fn latest(self) -> NaiveDate {
        match self.0 {
            Known::Year(year) => NaiveDate::from_ymd_opt(year, 12, 31).unwrap_or_default(),
            Known::Month(..) => last_of_month(self.earliest()),
            Known::Day(day) => day,
        }
    }

    /// The date as many days later, or earlier when less than nothing, known as well as
    /// before: of one known to the month or the year the middle is moved, and it becomes the
    /// month or the year in which that comes to lie. Nothing beyond the years 1 to 9999.
    #[must_use]
    pub fn moved(self, days: i32) -> Option<Self> {
        let middle = match self.0 {
            Known::Day(day) => day,
            Known::Month(year, month) => NaiveDate::from_ymd_opt(year, month, 16)?,
            Known::Year(year) => NaiveDate::from_ymd_opt(year, 7, 2)?,
        };
        let count = Days::new(days.unsigned_abs().into());
        let moved =
            if days < 0 { middle.checked_sub_days(count) } else { middle.checked_add_days(count) }?;
        let known = match self.0 {
            Known::Day(_) => Known::Day(moved),
            Known::Month(..) => Known::Month(moved.year(), moved.month()),
            Known::Year(_) => Known::Year(moved.year()),
        };
        (1..=9999).contains(&moved.year()).then_some(Self(known))
    }

    /// The day, when it is known to the day.
    #[must_use]
    pub fn exact(self) -> Option<NaiveDate> {
        match self.0 {
            Known::Day(day) => Some(day),
            _ => None,
        }
    }
}

impl fmt::Display for PartialDate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0 {
            Known::Year(year) => write!(f, "{year:04}"),
            Known::Month(year, month) => write!(f, "{year:04}-{month:02}"),
            Known::Day(day) => write!(f, "{}", day.format("%Y-%m-%d")),
        }
    }
}

impl FromStr for PartialDate {
    type Err = NotADate;

    fn from_str(text: &str) -> Result<Self, NotADate> {
        let wrong = || NotADate(text.to_owned());
        let shape_is_right = matches!(text.len(), 4 | 7 | 10)
            && text.bytes().enumerate().all(|(at, byte)| match at {
                4 | 7 => byte == b'-',
                _ => byte.is_ascii_digit(),
            });
        if !shape_is_right {
            return Err(wrong());
        }
        let mut parts = text.split('-');
        let year: i32 = parts.next().and_then(|part| part.parse().ok()).ok_or_else(wrong)?;
        let month: Option<u32> = parts.next().and_then(|part| part.parse().ok());
        let day: Option<u32> = parts.next().and_then(|part| part.parse().ok());
        let known = match (month, day) {
            (None, _) => Known::Year(year),
            (Some(month), None) => Known::Month(year, month),
            (Some(month), Some(day)) => {
                Known::Day(NaiveDate::from_ymd_opt(year, month, day).ok_or_else(wrong)?)
            }
        };
        let exists = year > 0 && NaiveDate::from_ymd_opt(year, month.unwrap_or(1), 1).is_some();
        if exists { Ok(Self(known)) } else { Err(wrong()) }
    }
}

impl TryFrom<String> for PartialDate {
    type Error = NotADate;

    fn try_from(text: String) -> Result<Self, NotADate> {
        text.parse()
    }
}

impl From<PartialDate> for String {
    fn from(date: PartialDate) -> Self {
        date.to_string()
    }
}

impl ToSql for PartialDate {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        Ok(self.to_string().into())
    }
}

impl FromSql for PartialDate {
    fn column_result(value: ValueRef<'_>) -> FromSqlResult<Self> {
        value.as_str()?.parse().map_err(FromSqlError::other)
    }
}

/// The last day of the month that `day` lies in.
#[must_use]
pub fn last_of_month(day: NaiveDate) -> NaiveDate {
    day.with_day(1)
        .and_then(|first| first.checked_add_months(Months::new(1)))
        .and_then(|next| next.checked_sub_days(Days::new(1)))
        .unwrap_or(day)
}

/// The last day of a term of `months` that begins on `start`: the day before the
/// same day `months` on (2025-02-01 + 36 → 2028-01-31). Where that month has no
/// such day, the last day of that month (2025-01-31 + 1 → 2025-02-28).
/// Nothing when it lies beyond the calendar.
#[must_use]
pub fn term_end(start: NaiveDate, months: u32) -> Option<NaiveDate> {
    let same_day = start.checked_add_months(Months::new(months))?;
    if same_day.day() == start.day() {
        same_day.checked_sub_days(Days::new(1))
    } else {
        Some(same_day)
    }
}

/// `months` before `day`; where that month has no such day, its last day.
/// A last day of a month stays a last day of a month, because a notice
/// "one month before 28 February" at a month's end is meant as 31 January.
#[must_use]
pub fn months_before(day: NaiveDate, months: u32) -> Option<NaiveDate> {
    let earlier = day.checked_sub_months(Months::new(months))?;
    Some(if day == last_of_month(day) { last_of_month(earlier) } else { earlier })
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    #[test]
    fn keeps_the_precision_that_is_known() {
        for text in ["2025", "2025-02", "2025-02-01", "0988-12-31"] {
            assert_eq!(text.parse::<PartialDate>().unwrap().to_string(), text);
        }
    }

    #[test]
    fn refuses_what_is_no_date() {
        for text in [
            "",
            "0000",
            "25",
            "2025-13",
            "2025-02-30",
            "2025-2-1",
            "2025-02-01T00",
            "٢٠٢٥",
            "2025/02",
        ] {
            assert!(text.parse::<PartialDate>().is_err(), "{text}");
        }
    }

    #[test]
    fn spans_from_its_first_day_to_its_last() {
        let february: PartialDate = "2024-02".parse().unwrap();
        assert_eq!(february.earliest(), day("2024-02-01"));
        assert_eq!(february.latest(), day("2024-02-29"));
        let year: PartialDate = "2025".parse().unwrap();
        assert_eq!((year.earliest(), year.latest()), (day("2025-01-01"), day("2025-12-31")));
    }

    #[test]
    fn a_date_moves_and_stays_as_well_known_as_it_was() {
        for (from, days, to) in [
            ("2027-02-28", 1, "2027-03-01"),
            ("2027-03-01", -1, "2027-02-28"),
            ("2027-02", 10, "2027-02"),
            ("2027-02", 20, "2027-03"),
            ("2027-02", -20, "2027-01"),
            ("2027", 100, "2027"),
            ("2027", 200, "2028"),
        ] {
            let date: PartialDate = from.parse().unwrap();
            assert_eq!(date.moved(days).unwrap().to_string(), to, "{from} moved by {days}");
        }
        assert_eq!("9999-12-31".parse::<PartialDate>().unwrap().moved(1), None);
    }

    #[test]
    fn terms_end_the_day_before() {
        for (start, months, end) in [
            ("2025-02-01", 36, "2028-01-31"),
            ("2025-01-31", 1, "2025-02-28"),
            ("2024-01-31", 1, "2024-02-29"),
            ("2024-02-29", 12, "2025-02-28"),
            ("2024-02-29", 48, "2028-02-28"),
            ("2025-03-15", 12, "2026-03-14"),
            ("2025-12-31", 2, "2026-02-28"),
            ("2025-08-31", 1, "2025-09-30"),
        ] {
            assert_eq!(term_end(day(start), months), Some(day(end)), "{start} + {months}");
        }
    }

    #[test]
    fn a_notice_keeps_to_the_months_end() {
        assert_eq!(months_before(day("2028-01-31"), 2), Some(day("2027-11-30")));
        assert_eq!(months_before(day("2025-02-28"), 1), Some(day("2025-01-31")));
        assert_eq!(months_before(day("2025-05-15"), 3), Some(day("2025-02-15")));
    }

    proptest! {
        #[test]
        fn a_longer_term_never_ends_earlier(offset in 0u64..40_000, months in 1u32..1_200) {
            let start = day("1950-01-01") + Days::new(offset);
            prop_assert!(term_end(start, months).unwrap() > start || months == 0);
            prop_assert!(term_end(start, months + 1).unwrap() > term_end(start, months).unwrap());
        }

        #[test]
        fn text_sorts_as_time_does(a in 0u64..80_000, b in 0u64..80_000) {
            let (a, b) = (day("1900-01-01") + Days::new(a), day("1900-01-01") + Days::new(b));
            prop_assert_eq!(a < b, PartialDate::day(a).to_string() < PartialDate::day(b).to_string());
        }
    }
}
