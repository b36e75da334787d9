//! A strip of time as values. Days become shares of its width here, so that the sources only
//! draw: 0 is where the strip begins, 1 where it ends, whichever way it is read.

use chrono::{Datelike, Days, Months, NaiveDate};
use tawama_registry::PartialDate;
use tawama_reports::dates;
use tawama_reports::report::Strip;
use tawama_reports::report::strip::{Lane, Span};
use typst::foundations::{Array, Dict, IntoValue, dict};

use crate::pen::Pen;

/// Past so many months, a month is called by its number.
const NAMED: usize = 14;

/// A strip as values.
pub(super) fn told(strip: &Strip, pen: &mut Pen<'_>) -> Dict {
    let scale = Scale::of(strip);
    let months = scale.months();
    let named = months.len() <= NAMED;
    let header: Array = months
        .iter()
        .map(|month| {
            let name = match dates::month_name(month.month0(), pen.language()) {
                Some(name) if named => name.to_owned(),
                _ => format!("{:02}", month.month()),
            };
            part(&scale, *month, next_month(*month), &name, pen).into_value()
        })
        .collect();
    let mut years: Vec<(NaiveDate, i32)> = Vec::new();
    for month in &months {
        if years.last().is_none_or(|(_, year)| *year != month.year()) {
            years.push((*month, month.year()));
        }
    }
    let years: Array = years
        .iter()
        .map(|(first, year)| {
            let next = NaiveDate::from_ymd_opt(year + 1, 1, 1).unwrap_or(strip.until);
            part(&scale, *first, next, &year.to_string(), pen).into_value()
        })
        .collect();
    let lanes: Array = strip.lanes.iter().map(|it| lane(it, &scale, pen).into_value()).collect();
    dict! {
        "kind" => "strip",
        "title" => pen.kept(&strip.title),
        "note" => pen.said(&strip.note),
        "told" => pen.plain(&strip.told),
        "years" => years,
        "months" => header,
        "lanes" => lanes,
    }
}

fn lane(lane: &Lane, scale: &Scale, pen: &mut Pen<'_>) -> Dict {
    let label = pen.kept(&lane.label);
    let spans: Array = lane.spans.iter().filter_map(|it| span(it, scale, pen)).collect();
    dict! { "label" => pen.leading(label, lane.link.as_deref()), "spans" => spans }
}

/// A span, or nothing for one that lies outside.
fn span(span: &Span, scale: &Scale, pen: &mut Pen<'_>) -> Option<typst::foundations::Value> {
    let last = span.last.max(span.first);
    if last < scale.from || span.first > scale.until {
        return None;
    }
    let written = |day| dates::written(PartialDate::day(day), pen.language());
    let days = match last == span.first {
        true => written(span.first),
        false => format!("{} – {}", written(span.first), written(last)),
    };
    let told = dict! {
        "label" => pen.kept(&span.label),
        "days" => pen.kept(&days),
        "first" => scale.at(span.first),
        "last" => scale.at(following(last)),
        "settled" => span.settled,
        "from-before" => span.first < scale.from,
        "goes-on" => last > scale.until,
    };
    Some(told.into_value())
}

fn part(scale: &Scale, first: NaiveDate, next: NaiveDate, label: &str, pen: &mut Pen<'_>) -> Dict {
    dict! {
        "label" => pen.kept(label),
        "first" => scale.at(first),
        "last" => scale.at(next),
    }
}

/// The days that are drawn.
struct Scale {
    from: NaiveDate,
    until: NaiveDate,
}

impl Scale {
    /// Whole months, no more than a wall can show.
    fn of(strip: &Strip) -> Self {
        const LONGEST: u32 = 36;
        let from = strip.from.with_day(1).unwrap_or(strip.from);
        let longest = from.checked_add_months(Months::new(LONGEST - 1)).unwrap_or(from);
        let last = strip.until.clamp(from, longest);
        let until = next_month(last).pred_opt().unwrap_or(last);
        Self { from, until }
    }

    /// Where a day begins, from 0 to 1.
    fn at(&self, day: NaiveDate) -> f64 {
        let share = |from: NaiveDate, until: NaiveDate| {
            f64::from(i32::try_from((until - from).num_days()).unwrap_or(i32::MAX))
        };
        let whole = share(self.from, following(self.until)).max(1.0);
        (share(self.from, day) / whole).clamp(0.0, 1.0)
    }

    /// The first day of every month.
    fn months(&self) -> Vec<NaiveDate> {
        std::iter::successors(Some(self.from), |month| Some(next_month(*month)))
            .take_while(|month| *month <= self.until)
            .take(48)
            .collect()
    }
}

fn next_month(day: NaiveDate) -> NaiveDate {
    let first = day.with_day(1).unwrap_or(day);
    first.checked_add_months(Months::new(1)).unwrap_or(first)
}

fn following(day: NaiveDate) -> NaiveDate {
    day.checked_add_days(Days::new(1)).unwrap_or(day)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn strip(from: &str, until: &str) -> Strip {
        Strip {
            title: String::new(),
            note: String::new(),
            told: String::new(),
            from: from.parse().unwrap(),
            until: until.parse().unwrap(),
            lanes: Vec::new(),
        }
    }

    #[test]
    fn whole_months_are_drawn() {
        let scale = Scale::of(&strip("2026-01-20", "2026-03-02"));
        assert_eq!(scale.from.to_string(), "2026-01-01");
        assert_eq!(scale.until.to_string(), "2026-03-31");
        assert_eq!(scale.months().len(), 3);
        assert!((scale.at("2026-02-15".parse().unwrap()) - 0.5).abs() < 1e-9);
        assert!(scale.at("2027-01-01".parse().unwrap()) <= 1.0);
    }

    #[test]
    fn a_strip_that_ends_before_it_begins_is_a_month() {
        assert_eq!(Scale::of(&strip("2026-05-10", "2020-01-01")).months().len(), 1);
        assert_eq!(Scale::of(&strip("2020-01-01", "9999-01-01")).months().len(), 36);
    }
}
