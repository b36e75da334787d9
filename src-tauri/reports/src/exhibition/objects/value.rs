//! What single cells of a list of objects say.

use tawama_registry::PartialDate;
use tawama_registry::money::{self, Amount};
use tawama_registry::text::fold;

use crate::dates;
use crate::language::Language;
use crate::sheet::Cell;

/// The language a text is taken to be in: that of the reader, unless its letters are others.
pub(super) fn language_of(text: &str, language: Language) -> &'static str {
    let arabic = text.chars().any(|letter| ('\u{600}'..='\u{6ff}').contains(&letter));
    match (arabic, language) {
        (true, _) => "ar",
        (false, Language::Ar) => "fr",
        (false, language) => language.tag(),
    }
}

/// A day, a month or a year: what the file holds for one, ISO 8601, day before month, or with
/// the month by its name, as the product's own lists have it.
pub(super) fn day(cell: &Cell) -> Option<PartialDate> {
    if let Cell::Day(day, _) = cell {
        return Some(*day);
    }
    let text = fold(cell.written().trim());
    if let Ok(day) = text.parse() {
        return Some(day);
    }
    let parts: Vec<&str> = text.split(['/', '.', '-']).collect();
    let figures = |part: &str, most: usize| {
        (1..=most).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_digit())
    };
    let iso = match parts.as_slice() {
        [day, month, year] if figures(day, 2) && figures(month, 2) && year.len() == 4 => {
            format!("{year}-{month:0>2}-{day:0>2}")
        }
        [month, year] if figures(month, 2) && year.len() == 4 => format!("{year}-{month:0>2}"),
        _ => return in_words(&text),
    };
    iso.parse().ok()
}

/// `1er février 2025`, `February 2025`.
fn in_words(text: &str) -> Option<PartialDate> {
    let words: Vec<&str> = text.split_whitespace().collect();
    let (day, month, year) = match words.as_slice() {
        [month, year] => (None, month, year),
        [day, month, year] => (Some(day.strip_suffix("er").unwrap_or(day)), month, year),
        _ => return None,
    };
    let month = dates::month_called(month)?;
    match day {
        None => format!("{year}-{month:02}").parse().ok(),
        Some(day) => format!("{year}-{month:02}-{day:0>2}").parse().ok(),
    }
}

/// How many: a whole number of one or more.
pub(super) fn count(cell: &Cell) -> Option<u32> {
    fold(cell.written().trim()).parse().ok().filter(|count| *count > 0)
}

/// A currency by its code.
pub(super) fn currency(text: &str) -> Option<String> {
    let code = text.trim().to_uppercase();
    money::decimals(&code).map(|_| code)
}

/// An amount and its currency: that of the cell where it names one (`12 500 MAD`), or else
/// `given`. What could mean two amounts is none.
pub(super) fn amount(cell: &Cell, given: Option<&str>) -> Option<(Amount, String)> {
    let text = fold(cell.written());
    let text = text.trim();
    let letters: String = text.chars().filter(|letter| letter.is_alphabetic()).collect();
    let named = if letters.is_empty() { None } else { Some(currency(&letters)?) };
    let currency = named.or_else(|| given.map(str::to_owned))?;
    let decimals = usize::from(money::decimals(&currency)?);
    let figures: String = text
        .chars()
        .filter(|letter| !letter.is_alphabetic() && !letter.is_whitespace() && *letter != '\'')
        .collect();
    let (whole, fraction) = parted(&figures, decimals, matches!(cell, Cell::Number(..)))?;
    let mut digits = whole;
    digits.push_str(&fraction);
    digits.extend(std::iter::repeat_n('0', decimals.checked_sub(fraction.len())?));
    let units = digits.parse().ok().map(Amount).filter(|units| money::is_in_range(*units))?;
    Some((units, currency))
}

/// The digits before and after the decimal sign.
fn parted(figures: &str, decimals: usize, is_number: bool) -> Option<(String, String)> {
    let is_digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    let in_groups = |text: &str, sign: char| {
        let groups: Vec<&str> = text.split(sign).collect();
        let first = groups.first().is_some_and(|group| (1..=3).contains(&group.len()));
        first && groups.iter().skip(1).all(|group| group.len() == 3)
    };
    let sign = figures.rfind(['.', ',', '٫', '٬']);
    let Some(at) = sign else {
        return (!figures.is_empty() && is_digits(figures))
            .then(|| (figures.to_owned(), String::new()));
    };
    let (before, rest) = figures.split_at(at);
    let sign = rest.chars().next()?;
    let after = rest.get(sign.len_utf8()..)?;
    if !is_digits(after) || after.is_empty() {
        return None;
    }
    let many = before.contains(sign);
    let groups =
        ['.', ',', '٫', '٬'].into_iter().find(|other| *other != sign && before.contains(*other));
    let plain = |text: &str, group: Option<char>| {
        let group_free: String = text.chars().filter(|letter| Some(*letter) != group).collect();
        let fits = group.is_none_or(|group| in_groups(text, group));
        (fits && is_digits(&group_free) && !group_free.is_empty()).then_some(group_free)
    };
    if many {
        // 1.250.000: the sign parts thousands, and there is no other.
        let all = plain(figures, Some(sign)).filter(|_| groups.is_none())?;
        return Some((all, String::new()));
    }
    let whole = plain(before, groups)?;
    // 1.250 may be a thousand and more, unless the file itself calls it a number, another
    // sign parts its thousands, or its currency has three decimals.
    let thousands = after.len() == 3 && groups.is_none() && !is_number;
    if thousands && decimals != 3 {
        return None;
    }
    (after.len() <= decimals).then(|| (whole, after.to_owned()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str, currency: &str) -> Option<i64> {
        amount(&Cell::text(text), Some(currency)).map(|(amount, _)| amount.0)
    }

    #[test]
    fn amounts_are_read_as_people_write_them() {
        for (text, currency, units) in [
            ("120000", "MAD", 12_000_000),
            ("120 000,00", "MAD", 12_000_000),
            ("120\u{202f}000,5", "MAD", 12_000_050),
            ("120,000.00", "MAD", 12_000_000),
            ("1.250.000", "MAD", 125_000_000),
            ("1.250.000,50", "EUR", 125_000_050),
            ("1’250’000.50", "CHF", 125_000_050),
            ("1.250", "JOD", 1_250),
            ("12,5", "JOD", 12_500),
            ("1500", "JPY", 1_500),
            ("١٢٥٠٫٥", "MAD", 125_050),
            ("12 500 EUR", "MAD", 1_250_000),
            ("EUR 0.07", "MAD", 7),
        ] {
            assert_eq!(read(text, currency), Some(units), "{text} {currency}");
        }
        assert_eq!(amount(&Cell::number(1.25), Some("MAD")).map(|it| it.0.0), Some(125));
    }

    #[test]
    fn what_could_mean_two_amounts_is_none() {
        for (text, currency) in [
            ("1.250", "MAD"),
            ("1,250", "EUR"),
            ("12.345", "JPY"),
            ("0.5", "JPY"),
            ("12,50,00", "MAD"),
            ("-5", "MAD"),
            ("abc", "MAD"),
            ("12 500 XYZ", "MAD"),
            ("99999999999999999999", "MAD"),
            ("1.2.3", "MAD"),
        ] {
            assert_eq!(read(text, currency), None, "{text} {currency}");
        }
        assert_eq!(amount(&Cell::text("12"), None), None, "of no currency");
        assert_eq!(amount(&Cell::number(12.345), Some("MAD")), None, "finer than a centime");
    }

    #[test]
    fn days_are_read_no_more_precisely_than_they_are_written() {
        for (text, meant) in [
            ("2027-02-01", Some("2027-02-01")),
            ("1/2/2027", Some("2027-02-01")),
            ("01.02.2027", Some("2027-02-01")),
            ("02/2027", Some("2027-02")),
            ("février 2027", Some("2027-02")),
            ("1er août 2027", Some("2027-08-01")),
            ("12 غشت 2027", Some("2027-08-12")),
            ("32 March 2027", None),
            ("٢٠٢٧", Some("2027")),
            ("31/2/2027", None),
            ("soon", None),
            ("1/2/27", None),
        ] {
            let read = day(&Cell::text(text)).map(|day| day.to_string());
            assert_eq!(read.as_deref(), meant, "{text}");
        }
    }
}
