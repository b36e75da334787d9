//! Dates in words, as each language writes them.

use chrono::Datelike;
use tawama_registry::PartialDate;
use tawama_registry::text::fold;

use crate::language::Language;

/// The months from January, as each language names them. The Arabic ones are the Moroccan.
const MONTHS: [[&str; 3]; 12] = [
    ["janvier", "يناير", "January"],
    ["février", "فبراير", "February"],
    ["mars", "مارس", "March"],
    ["avril", "أبريل", "April"],
    ["mai", "ماي", "May"],
    ["juin", "يونيو", "June"],
    ["juillet", "يوليوز", "July"],
    ["août", "غشت", "August"],
    ["septembre", "شتنبر", "September"],
    ["octobre", "أكتوبر", "October"],
    ["novembre", "نونبر", "November"],
    ["décembre", "دجنبر", "December"],
];

/// A date in words, no more precise than it is known: "1 février 2025", "février 2025", "2025".
#[must_use]
pub fn written(date: PartialDate, language: Language) -> String {
    let first = date.earliest();
    let year = first.year();
    let Some(month) = month_name(first.month0(), language) else {
        return date.to_string();
    };
    match date.to_string().len() {
        4 => year.to_string(),
        7 => format!("{month} {year}"),
        _ => {
            let day = first.day();
            match (language, day) {
                (Language::Fr, 1) => format!("1er {month} {year}"),
                _ => format!("{day} {month} {year}"),
            }
        }
    }
}

/// The name of the month, counted from 0; nothing past 11.
#[must_use]
pub fn month_name(month0: u32, language: Language) -> Option<&'static str> {
    let [fr, ar, en] = MONTHS.get(usize::try_from(month0).ok()?)?;
    Some(match language {
        Language::Fr => fr,
        Language::Ar => ar,
        Language::En => en,
    })
}

/// The number of the month, from one, that is called so in any of the languages.
pub(crate) fn month_called(name: &str) -> Option<u32> {
    let name = fold(name);
    let at = MONTHS.iter().position(|names| names.iter().any(|it| fold(it) == name))?;
    u32::try_from(at + 1).ok()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn a_date_is_told_no_more_precisely_than_it_is_known() {
        let told = |date: &str, language| written(date.parse().unwrap(), language);
        assert_eq!(told("2025-02-01", Language::Fr), "1er février 2025");
        assert_eq!(told("2025-02-01", Language::Ar), "1 فبراير 2025");
        assert_eq!(told("2025-02", Language::En), "February 2025");
        assert_eq!(told("2025", Language::Ar), "2025");
    }
}
