//! Dates as people write them in spreadsheets, understood no more precisely than
//! they are written. The day comes before the month, as in French, Arabic and
//! British English. What could mean two things is not understood.

use tawama_registry::PartialDate;
use tawama_registry::text::fold;

/// The names of the months in French, English, and the Arabic of the Maghreb and the Mashriq.
const MONTHS: [&[&str]; 12] = [
    &["janvier", "janv", "january", "jan", "يناير", "جانفي", "كانون الثاني"],
    &["février", "févr", "fév", "february", "feb", "فبراير", "فيفري", "شباط"],
    &["mars", "march", "mar", "مارس", "آذار"],
    &["avril", "avr", "april", "apr", "أبريل", "أفريل", "إبريل", "نيسان"],
    &["mai", "may", "ماي", "مايو", "أيار"],
    &["juin", "june", "jun", "يونيو", "يونيه", "جوان", "حزيران"],
    &["juillet", "juil", "july", "jul", "يوليوز", "يوليو", "يوليه", "جويلية", "تموز"],
    &["août", "august", "aug", "غشت", "أغسطس", "أوت", "آب"],
    &["septembre", "september", "sept", "sep", "شتنبر", "سبتمبر", "أيلول"],
    &["octobre", "october", "oct", "أكتوبر", "تشرين الأول"],
    &["novembre", "november", "nov", "نونبر", "نوفمبر", "تشرين الثاني"],
    &["décembre", "december", "déc", "dec", "دجنبر", "ديسمبر", "كانون الأول"],
];

/// Words before a date that leave it what it is.
const OPENINGS: [&str; 8] = ["depuis", "since", "en", "in", "le", "منذ", "في", "سنة"];

/// The date that is written; nothing when it is not understood.
pub(super) fn read(written: &str) -> Option<PartialDate> {
    let folded = fold(written);
    let mut text = folded.trim();
    while let Some(rest) = OPENINGS
        .iter()
        .find_map(|opening| text.strip_prefix(&fold(opening))?.strip_prefix(char::is_whitespace))
    {
        text = rest.trim_start();
    }
    figures(text).or_else(|| words(text)).or_else(|| days_of_a_month(text))
}

/// `16 au 20 décembre 2009`: one of several days of a month is known to the month.
fn days_of_a_month(text: &str) -> Option<PartialDate> {
    let parts: Vec<&str> = text.split_whitespace().collect();
    let [first, between, last, month @ ..] = parts.as_slice() else { return None };
    let is_day = |part: &str| part.parse::<u32>().is_ok_and(|day| (1..=31).contains(&day));
    let joined = ["au", "to", "-", "–", "الى"].contains(between);
    (is_day(first) && joined && is_day(last)).then(|| words(&month.join(" "))).flatten()
}

/// `2025`, `2025-02`, `2025-02-01`, `1/2/2025`, `01.02.2025`, `02/2025`, with
/// a time of midnight behind it or none.
fn figures(text: &str) -> Option<PartialDate> {
    let text = text.strip_suffix("00:00:00").map_or(text, |day| day.trim_end_matches([' ', 't']));
    let parts: Vec<&str> = text.split(['-', '/', '.', ' ']).collect();
    if !parts.iter().all(|part| part.bytes().all(|byte| byte.is_ascii_digit())) {
        return None;
    }
    match parts.as_slice() {
        [year] => date(year, None, None),
        [year, month] if year.len() == 4 => date(year, Some(month), None),
        [month, year] => date(year, Some(month), None),
        [year, month, day] if year.len() == 4 => date(year, Some(month), Some(day)),
        [day, month, year] => date(year, Some(month), Some(day)),
        _ => None,
    }
}

/// `juin 2025`, `1er février 2025`, `1 فبراير 2025`, `February 1, 2025`.
fn words(text: &str) -> Option<PartialDate> {
    let clean = text.replace([',', '.', '،'], " ");
    let words: Vec<&str> = clean.split_whitespace().filter(|word| *word != "of").collect();
    let (year, rest) = words.split_last()?;
    let (day, month) = match rest {
        [first, month @ ..] if !month.is_empty() && day_of(first).is_some() => {
            (day_of(first), month)
        }
        [month @ .., last] if !month.is_empty() && day_of(last).is_some() => (day_of(last), month),
        month => (None, month),
    };
    let number = month_of(&month.join(" "))?.to_string();
    date(year, Some(&number), day)
}

fn day_of(word: &str) -> Option<&str> {
    let day = ["er", "st", "nd", "rd", "th"]
        .iter()
        .find_map(|ending| word.strip_suffix(ending))
        .unwrap_or(word);
    (matches!(day.len(), 1 | 2) && day.bytes().all(|byte| byte.is_ascii_digit())).then_some(day)
}

fn month_of(name: &str) -> Option<usize> {
    let at = MONTHS.iter().position(|names| names.iter().any(|it| fold(it) == name))?;
    Some(at + 1)
}

/// A date of these figures. A year of two figures could be of two centuries.
fn date(year: &str, month: Option<&str>, day: Option<&str>) -> Option<PartialDate> {
    if year.len() != 4 || [month, day].into_iter().flatten().any(|it| !matches!(it.len(), 1 | 2)) {
        return None;
    }
    let mut edtf = year.to_owned();
    for part in [month, day].into_iter().flatten() {
        edtf.push_str(&format!("-{part:0>2}"));
    }
    edtf.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_are_read_as_people_write_them() {
        for (written, meant) in [
            ("2025", "2025"),
            ("2025-02", "2025-02"),
            ("2025-02-01", "2025-02-01"),
            ("2025-02-01 00:00:00", "2025-02-01"),
            ("1/2/2025", "2025-02-01"),
            ("01.02.2025", "2025-02-01"),
            ("02/2025", "2025-02"),
            ("depuis 1986", "1986"),
            ("16 au 20 décembre 2009", "2009-12"),
            ("juin 2025", "2025-06"),
            ("22 septembre 2025", "2025-09-22"),
            ("1er février 2025", "2025-02-01"),
            ("le 1er août 1999", "1999-08-01"),
            ("February 1, 2025", "2025-02-01"),
            ("1st of May 2020", "2020-05-01"),
            ("١ فبراير ٢٠٢٥", "2025-02-01"),
            ("غشت 2012", "2012-08"),
            ("أغسطس 2012", "2012-08"),
            ("15 كانون الثاني 2001", "2001-01-15"),
            ("جويلية 1988", "1988-07"),
        ] {
            assert_eq!(
                read(written).map(|date| date.to_string()).as_deref(),
                Some(meant),
                "{written}"
            );
        }
    }

    #[test]
    fn what_could_mean_two_things_is_not_understood() {
        for written in [
            "début 1959",
            "trois ans plus tard (1980)",
            "31/02/2025",
            "1/2/25",
            "2025-13",
            "0000",
            "vers 1990",
            "1990-1995",
            "?",
        ] {
            assert_eq!(read(written), None, "{written}");
        }
    }
}
