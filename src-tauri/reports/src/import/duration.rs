//! How long something runs, as people write it: `3 ans`, `36 mois`, `five (5) years`, `ثلاث سنوات`.

use std::collections::HashMap;
use std::sync::LazyLock;

use tawama_registry::text::fold;

const MONTHS: &[&str] = &[
    "mois", "month", "months", "monat", "monate", "monaten", "mes", "meses", "mese", "mesi", "شهر",
    "شهرا", "اشهر", "شهور",
];
const YEARS: &[&str] = &[
    "an",
    "ans",
    "année",
    "années",
    "year",
    "years",
    "yr",
    "yrs",
    "jahr",
    "jahre",
    "jahren",
    "año",
    "años",
    "anno",
    "anni",
    "سنة",
    "سنوات",
    "سنتان",
    "سنتين",
    "عام",
    "أعوام",
];
/// Numbers in words up to ten, in the languages of the field.
const NUMBERS: [&[&str]; 10] = [
    &["un", "une", "one", "ein", "eine", "einem", "uno", "una", "واحدة", "سنة واحدة"],
    &["deux", "two", "zwei", "dos", "due", "سنتان", "سنتين", "عامين"],
    &["trois", "three", "drei", "tres", "tre", "ثلاث", "ثلاثة"],
    &["quatre", "four", "vier", "cuatro", "quattro", "أربع", "أربعة"],
    &["cinq", "five", "fünf", "cinco", "cinque", "خمس", "خمسة"],
    &["six", "sechs", "seis", "sei", "ست", "ستة"],
    &["sept", "seven", "sieben", "siete", "sette", "سبع", "سبعة"],
    &["huit", "eight", "acht", "ocho", "otto", "ثمان", "ثماني", "ثمانية"],
    &["neuf", "nine", "neun", "nueve", "nove", "تسع", "تسعة"],
    &["dix", "ten", "zehn", "diez", "dieci", "عشر", "عشرة"],
];

/// What a word says of a duration.
#[derive(Debug, Clone, Copy, Default)]
struct Said {
    months: bool,
    years: bool,
    count: Option<u32>,
}

/// What each of these words says, by the word folded: a dual of Arabic says two things at once.
static SAID: LazyLock<HashMap<String, Said>> = LazyLock::new(|| {
    let mut said: HashMap<String, Said> = HashMap::new();
    for word in MONTHS {
        said.entry(fold(word)).or_default().months = true;
    }
    for word in YEARS {
        said.entry(fold(word)).or_default().years = true;
    }
    for (number, words) in (1..).zip(NUMBERS) {
        for word in words {
            said.entry(fold(word)).or_default().count.get_or_insert(number);
        }
    }
    said
});

/// The months of a duration; nothing when it is not understood.
pub(super) fn months(written: &str) -> Option<u32> {
    let folded = fold(written);
    let spaced: String =
        folded.chars().map(|it| if it.is_alphanumeric() { it } else { ' ' }).collect();
    let words: Vec<&str> = spaced.split_whitespace().collect();
    if words.len() > 5 {
        return None;
    }
    let says = |word: &&str| SAID.get(*word).copied().unwrap_or_default();
    let is_months = words.iter().any(|word| says(word).months);
    let is_years = words.iter().any(|word| says(word).years);
    let counts: Vec<u32> =
        words.iter().filter_map(|word| word.parse().ok().or(says(word).count)).collect();
    let count = *counts.first().filter(|first| counts.iter().all(|it| it == *first))?;
    let months = match (is_months, is_years) {
        (true, false) => count,
        (false, true) => count.checked_mul(12)?,
        _ => return None,
    };
    (1..=1_200).contains(&months).then_some(months)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn durations_are_read_in_months() {
        for (written, meant) in [
            ("3 ans", Some(36)),
            ("36 mois", Some(36)),
            ("five (5) years", Some(60)),
            ("un an", Some(12)),
            ("ثلاث سنوات", Some(36)),
            ("سنتين", Some(24)),
            ("5 Jahre", Some(60)),
            ("3", None),
            ("3 à 5 ans", None),
            ("0 mois", None),
            ("autant que nécessaire", None),
        ] {
            assert_eq!(months(written), meant, "{written}");
        }
    }
}
