//! Dates in words, as each language writes them.

use chrono::{Datelike, NaiveDate};
use icu_calendar::Date;
use icu_calendar::cal::Hijri;
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

/// The first date of a span that ends with another, without what the last one says again: "1" of
/// "1 – 3 May 2025", "12 February" of "12 February – 25 April 2027".
#[must_use]
pub fn beginning(since: PartialDate, until: PartialDate, language: Language) -> String {
    let whole = written(since, language);
    let (first, last) = (since.earliest(), until.earliest());
    let known_to_a_month = |date: PartialDate| date.to_string().len() >= 7;
    if first.year() != last.year() || ![since, until].into_iter().all(known_to_a_month) {
        return whole;
    }
    let year = format!(" {}", first.year());
    let short = whole.strip_suffix(&year).unwrap_or(&whole);
    let both_days = since.exact().is_some() && until.exact().is_some();
    let month = month_name(first.month0(), language).filter(|_| first.month() == last.month());
    match month.filter(|_| both_days) {
        Some(month) => short.strip_suffix(month).map_or(short, str::trim_end).to_owned(),
        None => short.to_owned(),
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

/// The months of the Hijri year from Muharram, as each language names them.
const HIJRI_MONTHS: [[&str; 3]; 12] = [
    ["mouharram", "محرم", "Muharram"],
    ["safar", "صفر", "Safar"],
    ["rabia al-aoual", "ربيع الأول", "Rabi‘ I"],
    ["rabia ath-thani", "ربيع الآخر", "Rabi‘ II"],
    ["joumada al-oula", "جمادى الأولى", "Jumada I"],
    ["joumada ath-thania", "جمادى الآخرة", "Jumada II"],
    ["rajab", "رجب", "Rajab"],
    ["chaabane", "شعبان", "Sha‘ban"],
    ["ramadan", "رمضان", "Ramadan"],
    ["chaoual", "شوال", "Shawwal"],
    ["dhou al-qi‘da", "ذو القعدة", "Dhu al-Qi‘dah"],
    ["dhou al-hijja", "ذو الحجة", "Dhu al-Hijjah"],
];

/// The years of the Hijri calendar for which the official table of Umm al-Qura speaks.
const HIJRI_YEARS: std::ops::RangeInclusive<i32> = 1300..=1600;

/// The day in the Hijri calendar of Umm al-Qura, in words: "2 chaabane 1446". What a country
/// announces may differ from it by a day. Nothing for days of which the table does not speak.
#[must_use]
pub fn hijri(day: NaiveDate, language: Language) -> Option<String> {
    let number = |it: u32| u8::try_from(it).ok();
    let date = Date::try_new_iso(day.year(), number(day.month())?, number(day.day())?).ok()?;
    let date = date.to_calendar(Hijri::new_umm_al_qura());
    let year = Some(date.year().extended_year()).filter(|year| HIJRI_YEARS.contains(year))?;
    let [fr, ar, en] = HIJRI_MONTHS.get(usize::from(date.month().ordinal.checked_sub(1)?))?;
    let month = match language {
        Language::Fr => fr,
        Language::Ar => ar,
        Language::En => en,
    };
    Some(format!("{} {month} {year}", date.day_of_month().0))
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

    #[test]
    fn a_span_says_its_year_and_its_month_once() {
        let told = |since: &str, until: &str, language| {
            beginning(since.parse().unwrap(), until.parse().unwrap(), language)
        };
        assert_eq!(told("2026-09-01", "2026-09-03", Language::Fr), "1er");
        assert_eq!(told("2027-02-12", "2027-04-25", Language::Ar), "12 فبراير");
        assert_eq!(told("2026-12-28", "2027-01-03", Language::En), "28 December 2026");
        assert_eq!(told("2027-05", "2027-06", Language::En), "May");
        assert_eq!(told("2027-05", "2027-05-20", Language::En), "May");
        assert_eq!(told("2026", "2026-05-20", Language::En), "2026");
        assert_eq!(told("2026-05-03", "2026", Language::En), "3 May 2026");
    }

    #[test]
    fn a_day_has_one_name_in_the_calendar_of_umm_al_qura() {
        let told = |day: &str, language| hijri(day.parse().unwrap(), language);
        // The first of Muharram 1446 and of Ramadan 1446 by the official table.
        assert_eq!(told("2024-07-07", Language::En).unwrap(), "1 Muharram 1446");
        assert_eq!(told("2025-03-01", Language::Ar).unwrap(), "1 رمضان 1446");
        assert_eq!(told("2025-02-01", Language::Fr).unwrap(), "2 chaabane 1446");
        assert_eq!(told("1700-01-01", Language::Fr), None);
        assert_eq!(told("2300-01-01", Language::Fr), None);
    }
}
