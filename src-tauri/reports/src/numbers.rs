//! Numbers as each language writes them, always in Western digits.
//!
//! | language | thousands | decimals |
//! |---|---|---|
//! | French | narrow no-break space | comma |
//! | Arabic of the Maghreb | point | comma |
//! | English | comma | point |
//!
//! These are the signs of Unicode CLDR for `fr`, `ar-MA` and `en`. What a program reads (CSV, JSON,
//! calendars) is never written so.

use tawama_registry::money::{self, Amount};

use crate::language::Language;

/// A whole number with its thousands set apart: "12 345".
#[must_use]
pub fn whole(number: u64, language: Language) -> String {
    grouped(&number.to_string(), language)
}

/// A figure of a chart: no more than two decimals, and none that say nothing.
#[must_use]
pub fn figure(number: f64, language: Language) -> String {
    let text = format!("{number:.2}");
    let text = text.trim_end_matches('0').trim_end_matches('.');
    localized(if text == "-0" { "0" } else { text }, language)
}

/// A figure with every decimal it was written with, such as a rate: `10.8435` as "10,8435".
#[must_use]
pub fn exact(figures: &str, language: Language) -> String {
    localized(figures, language)
}

/// An amount with the decimals of its currency, without the currency: "1 250,50".
#[must_use]
pub fn amount(amount: Amount, currency: &str, language: Language) -> String {
    localized(&money::figures(amount, currency), language)
}

/// Plain figures such as `-1250.50`, as the language writes them.
fn localized(figures: &str, language: Language) -> String {
    let (sign, figures) = figures.strip_prefix('-').map_or(("", figures), |rest| ("−", rest));
    let (whole, fraction) = figures.split_once('.').unwrap_or((figures, ""));
    let point = match (fraction.is_empty(), language) {
        (true, _) => "",
        (false, Language::En) => ".",
        (false, Language::Fr | Language::Ar) => ",",
    };
    format!("{sign}{}{point}{fraction}", grouped(whole, language))
}

fn grouped(digits: &str, language: Language) -> String {
    let mark = match language {
        Language::Fr => '\u{202f}',
        Language::Ar => '.',
        Language::En => ',',
    };
    let mut text = String::with_capacity(digits.len() + digits.len() / 3 * mark.len_utf8());
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            text.push(mark);
        }
        text.push(digit);
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn thousands_and_decimals_are_set_as_the_language_has_them() {
        let told = |language| {
            [
                whole(1_234_567, language),
                figure(1234.5, language),
                figure(-0.001, language),
                figure(-12.25, language),
                amount(Amount(123_456_789), "JOD", language),
                amount(Amount(999), "JPY", language),
            ]
        };
        assert_eq!(exact("0.0912", Language::Fr), "0,0912", "a rate is not rounded");
        assert_eq!(
            told(Language::Fr),
            [
                "1\u{202f}234\u{202f}567",
                "1\u{202f}234,5",
                "0",
                "−12,25",
                "123\u{202f}456,789",
                "999"
            ]
        );
        assert_eq!(
            told(Language::Ar),
            ["1.234.567", "1.234,5", "0", "−12,25", "123.456,789", "999"]
        );
        assert_eq!(
            told(Language::En),
            ["1,234,567", "1,234.5", "0", "−12.25", "123,456.789", "999"]
        );
    }
}
