//! Dates as people write them in spreadsheets, understood no more precisely than they are
//! written.
//!
//! Of `01/02/2025` only the file can tell which is the day: a column in which `25/12/2024` stands
//! too has the day first, one with `12/25/2024` the month. Where nothing tells, the day comes
//! first, as in French, Arabic and British English, and whoever brings the file in can choose.
//!
//! What could mean two things is not understood. A date of the Islamic calendar is never counted
//! over: which of its calendars was meant is not written, and they differ by a day. It is kept as
//! written, unless the other date stands beside it.

use std::collections::HashMap;
use std::sync::LazyLock;

use serde::{Deserialize, Serialize};
use tawama_registry::PartialDate;
use tawama_registry::text::fold;

use super::month::month_of;
use crate::sheet::Cell;

/// Which figure of `01/02/2025` is the day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
#[serde(rename_all = "snake_case")]
pub enum DayOrder {
    /// The first.
    DayFirst,
    /// The second.
    MonthFirst,
}

/// What a cell of dates says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum When {
    /// One date.
    Day(PartialDate),
    /// From one to another.
    Span(PartialDate, PartialDate),
    /// That there is no end.
    OpenEnded,
    /// That it goes on by itself.
    RollsOn,
    /// That there is nothing to say.
    Nothing,
    /// A date of the Islamic calendar.
    Hijri,
}

/// Words before a date that leave it what it is.
const OPENINGS: &[&str] = &[
    "depuis",
    "since",
    "from",
    "seit",
    "desde",
    "dal",
    "منذ",
    "en",
    "in",
    "im",
    "le",
    "on",
    "am",
    "el",
    "il",
    "في",
    "سنة",
    "عام",
    "بتاريخ",
    "يوم",
    "signé le",
    "signed on",
    "au",
    "jusqu'au",
    "until",
    "up to",
    "bis",
    "hasta",
    "fino al",
    "إلى",
    "حتى",
];

/// Words for a term without end.
const OPEN_ENDED: &[&str] = &[
    "unlimited",
    "indefinite",
    "open",
    "open-ended",
    "open ended",
    "no expiry",
    "no end date",
    "permanent",
    "perpetual",
    "illimité",
    "illimitée",
    "durée illimitée",
    "indéterminé",
    "indéterminée",
    "durée indéterminée",
    "sans limite",
    "sans limitation de durée",
    "permanente",
    "unbefristet",
    "unbegrenzt",
    "indefinido",
    "indefinida",
    "ilimitado",
    "ilimitada",
    "illimitato",
    "illimitata",
    "indeterminato",
    "غير محدود",
    "غير محدودة",
    "مفتوح",
    "مفتوحة",
    "دائم",
    "دائمة",
    "غير محدد المدة",
];

/// Words for a term that goes on by itself.
const ROLLS_ON: &[&str] = &[
    "auto renew",
    "auto-renew",
    "auto renewal",
    "auto renewed",
    "automatic renewal",
    "automatically renewed",
    "renewed automatically",
    "tacit renewal",
    "tacit",
    "tacite",
    "tacite reconduction",
    "par tacite reconduction",
    "reconduction tacite",
    "renouvellement automatique",
    "renouvelable par tacite reconduction",
    "automatische verlängerung",
    "stillschweigende verlängerung",
    "renovación automática",
    "renovación tácita",
    "tácita reconducción",
    "rinnovo automatico",
    "rinnovo tacito",
    "tacito rinnovo",
    "تجديد تلقائي",
    "يتجدد تلقائيا",
    "تلقائي",
    "تجديد ضمني",
];

/// What is written where there is nothing to say.
const NOTHING: &[&str] = &[
    "-",
    "–",
    "—",
    "n/a",
    "na",
    "n.a.",
    "none",
    "néant",
    "aucun",
    "aucune",
    "unknown",
    "inconnu",
    "inconnue",
    "non renseigné",
    "s.o.",
    "s/o",
    "sans objet",
    "tbc",
    "tbd",
    "?",
    "unbekannt",
    "k.a.",
    "desconocido",
    "desconocida",
    "sconosciuto",
    "لا شيء",
    "غير معروف",
    "لا يوجد",
];

/// What stands between a date of the Islamic calendar and the same day of the other.
const JOINTS: &[&str] =
    &["الموافق ل", "الموافق", "موافق", "correspondant au", "corresponding to", "soit le", "="];

/// Marks of the Islamic calendar behind a date, folded.
const HIJRI: &[&str] =
    &["ه", "هـ", "هجري", "هجريه", "ah", "a.h.", "hégire", "de l'hégire", "hijri"];

/// What is said by words alone, by the words folded.
static SAID: LazyLock<HashMap<String, When>> = LazyLock::new(|| {
    let lists =
        [(ROLLS_ON, When::RollsOn), (OPEN_ENDED, When::OpenEnded), (NOTHING, When::Nothing)];
    let said = lists.into_iter().flat_map(|(words, when)| words.iter().map(move |it| (it, when)));
    said.map(|(word, when)| (fold(word), when)).collect()
});
static OPENINGS_FOLDED: LazyLock<Vec<String>> = LazyLock::new(|| folded(OPENINGS));
static HIJRI_FOLDED: LazyLock<Vec<String>> = LazyLock::new(|| folded(HIJRI));
static JOINTS_FOLDED: LazyLock<Vec<String>> = LazyLock::new(|| folded(JOINTS));

fn folded(words: &[&str]) -> Vec<String> {
    words.iter().map(|word| fold(word)).collect()
}

/// What a cell says; nothing when it is not understood.
pub(super) fn read(cell: &Cell, order: DayOrder) -> Option<When> {
    match cell {
        Cell::Day(day, _) => Some(When::Day(year_in_disguise(cell).unwrap_or(*day))),
        Cell::Number(number, _) => serial(*number).map(When::Day),
        Cell::Text(text) => read_text(text, order),
        Cell::Empty => Some(When::Nothing),
        Cell::Bool(_) => None,
    }
}

/// The year that someone typed into a cell that shows days: 1999 is then the 1999th day that Excel
/// counts, in June 1905. No city signed so much in those two years.
pub(super) fn year_in_disguise(cell: &Cell) -> Option<PartialDate> {
    let Cell::Day(day, _) = cell else { return None };
    let begins = chrono::NaiveDate::from_ymd_opt(1899, 12, 30)?;
    let count = (day.exact()? - begins).num_days();
    (1600..=2200).contains(&count).then(|| count.to_string().parse().ok()).flatten()
}

/// A number in a column of dates: a year, or a day that Excel counted from 1900.
fn serial(number: f64) -> Option<PartialDate> {
    if number.fract() != 0.0 || !(0.0..100_000.0).contains(&number) {
        return None;
    }
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
    let whole = number as u64;
    if (1600..=2200).contains(&whole) {
        return whole.to_string().parse().ok();
    }
    // Days between 1936 and 2173: fewer or more are rather something else.
    let begins = chrono::NaiveDate::from_ymd_opt(1899, 12, 30)?;
    (13_500..100_000).contains(&whole).then_some(())?;
    begins.checked_add_days(chrono::Days::new(whole)).map(PartialDate::day)
}

/// What a text says.
pub(super) fn read_text(written: &str, order: DayOrder) -> Option<When> {
    let folded = fold(written);
    let text = folded.split_whitespace().collect::<Vec<_>>().join(" ");
    if text.is_empty() {
        return Some(When::Nothing);
    }
    if let Some(when) = SAID.get(&text) {
        return Some(*when);
    }
    if let Some(both) = beside_a_hijri_date(&text, order) {
        return Some(When::Day(both));
    }
    if is_hijri(&text) {
        return Some(When::Hijri);
    }
    let text = without_openings(&text);
    one(text, order)
        .map(When::Day)
        .or_else(|| days_of_a_month(text, order).map(|(from, until)| When::Span(from, until)))
        .or_else(|| span(text, order))
}

fn without_openings(text: &str) -> &str {
    let mut text = text.trim();
    while let Some(rest) = OPENINGS_FOLDED
        .iter()
        .find_map(|opening| text.strip_prefix(opening)?.strip_prefix(char::is_whitespace))
    {
        text = rest.trim_start();
    }
    text
}

fn is_hijri(text: &str) -> bool {
    if HIJRI_FOLDED.iter().any(|mark| {
        text.strip_suffix(mark)
            .is_some_and(|rest| rest.trim_end().ends_with(|letter: char| letter.is_ascii_digit()))
    }) {
        return true;
    }
    // A year of these centuries is not one of agreements between cities, but one of that calendar.
    let figures = text.split(|letter: char| !letter.is_ascii_digit());
    let years: Vec<u32> =
        figures.filter(|part| part.len() == 4).filter_map(|part| part.parse().ok()).collect();
    !years.is_empty() && years.iter().all(|year| (1300..1500).contains(year))
}

/// `2 شعبان 1446 هـ الموافق 1 فبراير 2025 م`: the date beside the Islamic one says the same day.
fn beside_a_hijri_date(text: &str, order: DayOrder) -> Option<PartialDate> {
    JOINTS_FOLDED.iter().find_map(|joint| {
        let (one_side, other) = text.split_once(joint)?;
        let sides = [one_side, other].map(|side| {
            let side = side.trim().trim_matches(['(', ')', '،', ',', ':', '/']).trim();
            (side, is_hijri(side))
        });
        match sides {
            [(side, false), (_, true)] | [(_, true), (side, false)] => {
                let side = side.strip_suffix('م').map_or(side, str::trim_end);
                one(without_openings(side), order)
            }
            _ => None,
        }
    })
}

fn one(text: &str, order: DayOrder) -> Option<PartialDate> {
    figures(text, order).or_else(|| words(text))
}

/// `16 au 20 décembre 2009`, `du 16 au 20/12/2009`: several days of a month.
fn days_of_a_month(text: &str, order: DayOrder) -> Option<(PartialDate, PartialDate)> {
    let text = text.strip_prefix("du ").or_else(|| text.strip_prefix("من ")).unwrap_or(text);
    let (first, rest) = split_at_joint(text)?;
    let first = day_of(first)?;
    let last = one(rest, order)?;
    let day: u32 = first.parse().ok()?;
    let from = chrono::Datelike::with_day(&last.exact()?, day)?;
    (from <= last.exact()?).then(|| (PartialDate::day(from), last))
}

/// `1998-2004`, `du 3 mai 2010 au 2 mai 2015`.
fn span(text: &str, order: DayOrder) -> Option<When> {
    let text = text.strip_prefix("du ").or_else(|| text.strip_prefix("من ")).unwrap_or(text);
    let (from, until) = split_at_joint(text)?;
    let (from, until) = (one(from, order)?, one(without_openings(until), order)?);
    (from.earliest() <= until.latest()).then_some(When::Span(from, until))
}

fn split_at_joint(text: &str) -> Option<(&str, &str)> {
    let joints = [
        " au ", " a ", " to ", " until ", " bis ", " al ", " hasta ", " الي ", " حتي ", " - ", "–",
        "—",
    ];
    let parts = joints.iter().find_map(|joint| text.split_once(joint)).or_else(|| {
        // A hyphen parts two years; between figures of one date it does not.
        let (from, until) = text.split_once('-')?;
        let is_year = |part: &str| part.len() == 4 && part.bytes().all(|it| it.is_ascii_digit());
        (is_year(from) && is_year(until)).then_some((from, until))
    });
    parts.map(|(from, until)| (from.trim(), until.trim()))
}

/// `2025`, `2025-02`, `2025-02-01`, `1/2/2025`, `01.02.2025`, `02/2025`, with a time of
/// midnight behind it or none.
fn figures(text: &str, order: DayOrder) -> Option<PartialDate> {
    let parts = parts_of(text)?;
    match parts.as_slice() {
        [year] => date(year, None, None),
        [year, month] if year.len() == 4 => date(year, Some(month), None),
        [month, year] => date(year, Some(month), None),
        [year, month, day] if year.len() == 4 => date(year, Some(month), Some(day)),
        [day, month, year] if order == DayOrder::DayFirst => date(year, Some(month), Some(day)),
        [month, day, year] => date(year, Some(month), Some(day)),
        _ => None,
    }
}

fn parts_of(text: &str) -> Option<Vec<&str>> {
    let text = text.strip_suffix(['z', 'م']).unwrap_or(text).trim_end();
    // A time of day says nothing more of the day.
    let text = text.split_once(['t', ' ']).map_or(text, |(day, time)| {
        let is_time = time.contains(':')
            && time.bytes().all(|it| it.is_ascii_digit() || b":.+".contains(&it));
        if is_time { day } else { text }
    });
    let parts: Vec<&str> = text.split(['-', '/', '.', ' ']).collect();
    let figures = |part: &&str| !part.is_empty() && part.bytes().all(|it| it.is_ascii_digit());
    parts.iter().all(figures).then_some(parts)
}

/// Which of the two first figures of a date must be the day, where it tells.
pub(super) fn tells(text: &str) -> Option<DayOrder> {
    let folded = fold(text);
    let parts = parts_of(without_openings(&folded))?;
    let [one, other, year] = parts.as_slice() else { return None };
    if year.len() != 4 || one.len() > 2 || other.len() > 2 {
        return None;
    }
    match (one.parse::<u32>().ok()?, other.parse::<u32>().ok()?) {
        (13..=31, 1..=12) => Some(DayOrder::DayFirst),
        (1..=12, 13..=31) => Some(DayOrder::MonthFirst),
        _ => None,
    }
}

/// `juin 2025`, `1er février 2025`, `1 فبراير 2025`, `February 1, 2025`, `6-Oct-15` not: a year
/// of two figures could be of two centuries.
fn words(text: &str) -> Option<PartialDate> {
    let clean = text.replace([',', '.', '،', '-', '/'], " ");
    let words: Vec<&str> =
        clean.split_whitespace().filter(|word| !["of", "de", "del", "م"].contains(word)).collect();
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
    let day = ["er", "st", "nd", "rd", "th", "o", "°"]
        .iter()
        .find_map(|ending| word.strip_suffix(ending))
        .unwrap_or(word)
        .trim_end_matches('.');
    (matches!(day.len(), 1 | 2) && day.bytes().all(|byte| byte.is_ascii_digit())).then_some(day)
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

    fn told(written: &str, order: DayOrder) -> String {
        match read_text(written, order) {
            None => "unclear".into(),
            Some(When::Day(day)) => day.to_string(),
            Some(When::Span(from, until)) => format!("{from}/{until}"),
            Some(other) => format!("{other:?}"),
        }
    }

    #[test]
    fn dates_are_read_as_people_write_them() {
        for (written, meant) in [
            ("2025", "2025"),
            ("2025-02", "2025-02"),
            ("2025-02-01", "2025-02-01"),
            ("2025-02-01 00:00:00", "2025-02-01"),
            ("2025-02-01T14:30:00Z", "2025-02-01"),
            ("1/2/2025", "2025-02-01"),
            ("01.02.2025", "2025-02-01"),
            ("02/2025", "2025-02"),
            ("depuis 1986", "1986"),
            ("seit 1986", "1986"),
            ("منذ 1998", "1998"),
            ("16 au 20 décembre 2009", "2009-12-16/2009-12-20"),
            ("1998-2004", "1998/2004"),
            ("du 3 mai 2010 au 2 mai 2015", "2010-05-03/2015-05-02"),
            ("juin 2025", "2025-06"),
            ("22 septembre 2025", "2025-09-22"),
            ("1er février 2025", "2025-02-01"),
            ("le 1er août 1999", "1999-08-01"),
            ("February 1, 2025", "2025-02-01"),
            ("1st of May 2020", "2020-05-01"),
            ("6-Oct-2015", "2015-10-06"),
            ("3. März 2001", "2001-03-03"),
            ("2 de mayo de 2011", "2011-05-02"),
            ("1º gennaio 1999", "1999-01-01"),
            ("١ فبراير ٢٠٢٥", "2025-02-01"),
            ("غشت 2012", "2012-08"),
            ("أغسطس 2012", "2012-08"),
            ("15 كانون الثاني 2001", "2001-01-15"),
            ("جويلية 1988", "1988-07"),
            ("2 شعبان 1446 هـ الموافق 1 فبراير 2025 م", "2025-02-01"),
            ("2 شعبان 1446 هـ", "Hijri"),
            ("1446/08/02", "Hijri"),
            ("unlimited", "OpenEnded"),
            ("Durée indéterminée", "OpenEnded"),
            ("غير محدودة", "OpenEnded"),
            ("auto renew", "RollsOn"),
            ("Tacite reconduction", "RollsOn"),
            ("n/a", "Nothing"),
            ("—", "Nothing"),
        ] {
            assert_eq!(told(written, DayOrder::DayFirst), meant, "{written}");
        }
        assert_eq!(told("02/01/2025", DayOrder::MonthFirst), "2025-02-01");
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
            "2004-1998",
            "20 au 16 décembre 2009",
            "Until the agreement is signed",
        ] {
            assert_eq!(told(written, DayOrder::DayFirst), "unclear", "{written}");
        }
    }

    #[test]
    fn numbers_are_years_or_days_that_excel_counts() {
        let told = |number| serial(number).map(|day| day.to_string());
        assert_eq!(told(2025.0).as_deref(), Some("2025"));
        assert_eq!(told(45_689.0).as_deref(), Some("2025-02-01"));
        assert_eq!(told(12.0), None);
        assert_eq!(told(45_689.5), None);
    }

    #[test]
    fn a_year_in_a_cell_of_days_is_a_year() {
        let cell = |text: &str| Cell::Day(text.parse().unwrap(), text.into());
        let told = |text| match read(&cell(text), DayOrder::DayFirst) {
            Some(When::Day(day)) => day.to_string(),
            other => format!("{other:?}"),
        };
        assert_eq!(told("1905-06-21"), "1999");
        assert_eq!(told("1998-06-21"), "1998-06-21");
    }

    #[test]
    fn a_date_tells_its_order_where_only_one_is_possible() {
        assert_eq!(tells("25/12/2024"), Some(DayOrder::DayFirst));
        assert_eq!(tells("12/25/2024"), Some(DayOrder::MonthFirst));
        assert_eq!(tells("1/2/2025"), None);
        assert_eq!(tells("2025-12-25"), None);
    }
}
