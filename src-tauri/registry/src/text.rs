//! How text is compared: folded for finding, and as sort keys for ordering.
//!
//! Folding happens here and not in SQLite, whose own tokenizer cuts vocalised
//! Arabic apart and keeps alef forms, tatweel and Arabic digits distinct.

use icu_casemap::CaseMapper;
use icu_collator::options::CollatorOptions;
use icu_collator::{CollatorBorrowed, CollatorPreferences};
use icu_locale_core::{Locale, locale};
use icu_normalizer::{ComposingNormalizerBorrowed, DecomposingNormalizerBorrowed};

use crate::error::{Error, Result};

/// `text` without what spellings differ in: case, accents, Arabic vowel signs,
/// tatweel, forms of alef, hamza carriers, taa marbuta, alef maqsura, ligatures,
/// and the script of digits. Two texts that an officer would call the same
/// spelling fold to the same words.
#[must_use]
pub fn fold(text: &str) -> String {
    let compatible = ComposingNormalizerBorrowed::new_nfkc().normalize(text);
    let lower = CaseMapper::new().fold_string(&compatible);
    let mut folded = String::with_capacity(lower.len());
    for letter in DecomposingNormalizerBorrowed::new_nfd().normalize_iter(lower.chars()) {
        match letter {
            // Combining marks of Latin; Arabic vowel signs, Quranic marks, tatweel;
            // the marks that steer direction and joining.
            '\u{300}'..='\u{36f}'
            | '\u{610}'..='\u{61a}'
            | '\u{640}'
            | '\u{64b}'..='\u{65f}'
            | '\u{670}'
            | '\u{6d6}'..='\u{6ed}'
            | '\u{200b}'..='\u{200f}'
            | '\u{202a}'..='\u{202e}'
            | '\u{2066}'..='\u{2069}' => {}
            'ٱ' => folded.push('ا'),
            'ى' => folded.push('ي'),
            'ة' => folded.push('ه'),
            'ک' => folded.push('ك'),
            'ی' => folded.push('ي'),
            '٠'..='٩' => folded.extend(char::from_digit(letter as u32 - '٠' as u32, 10)),
            '۰'..='۹' => folded.extend(char::from_digit(letter as u32 - '۰' as u32, 10)),
            'œ' => folded.push_str("oe"),
            'æ' => folded.push_str("ae"),
            'ø' => folded.push('o'),
            'ł' => folded.push('l'),
            'đ' => folded.push('d'),
            'ı' => folded.push('i'),
            '’' | 'ʼ' | '`' | 'ʻ' | 'ʿ' | 'ʾ' => folded.push('\''),
            other => folded.push(other),
        }
    }
    folded
}

/// How a name is compared: folded, with one blank for whatever stands between its words.
#[must_use]
pub fn key(name: &str) -> String {
    // Most names are plain letters, which need no more than this.
    let folded = if name.is_ascii() { name.to_ascii_lowercase() } else { fold(name) };
    let mut key = String::with_capacity(folded.len());
    for word in words(&folded) {
        if !key.is_empty() {
            key.push(' ');
        }
        key.push_str(word);
    }
    key
}

/// The words of a folded text.
pub fn words(folded: &str) -> impl Iterator<Item = &str> {
    folded.split(|letter: char| !letter.is_alphanumeric()).filter(|word| !word.is_empty())
}

/// What a text is found by: its folded words, and beside an Arabic word that carries a
/// conjunction, a preposition or the article the word without it, so that whoever
/// asks for القدس or قدس finds «بين طنجة والقدس».
#[must_use]
pub fn findable(text: &str) -> String {
    with_bare_forms(fold(text))
}

/// The same of a text that is folded already.
pub(crate) fn with_bare_forms(mut folded: String) -> String {
    let mut bare = String::new();
    for word in words(&folded) {
        for form in bare_forms(word) {
            bare.push(' ');
            bare.push_str(&form);
        }
    }
    folded.push_str(&bare);
    folded
}

/// The fewest letters that are left of an Arabic word for what stood before to be no part of it.
const STEM: usize = 3;

/// A folded Arabic word without what is written together with it: و ف, then ب ك ل, then ال.
/// A single letter before a word without the article may be its own: both readings are kept.
pub(crate) fn bare_forms(word: &str) -> Vec<String> {
    let mut forms = Vec::new();
    let long_enough = |stem: &&str| stem.chars().count() >= STEM;
    let mut rest = word;
    if let Some(stem) = rest.strip_prefix(['و', 'ف']).filter(|stem| stem.chars().count() > STEM) {
        forms.push(stem.to_owned());
        rest = stem;
    }
    let article = match rest.strip_prefix("لل") {
        Some(stem) => Some(stem),
        None => rest.strip_prefix(['ب', 'ك', 'ل']).unwrap_or(rest).strip_prefix("ال"),
    };
    if let Some(stem) = article.filter(long_enough) {
        if !rest.starts_with("ال") {
            forms.push(format!("ال{stem}"));
        }
        forms.push(stem.to_owned());
    }
    forms
}

/// Sort keys in the three languages of the product, so that lists, reports and
/// spreadsheets agree on one order whatever the system's own data says.
pub struct Sorting {
    fr: CollatorBorrowed<'static>,
    ar: CollatorBorrowed<'static>,
    en: CollatorBorrowed<'static>,
}

/// What the sort keys were made with. Another version of the data makes other keys.
pub const RECIPE: &str = "icu_collator 2.4, fold 2, life 5, search 1, likeness 1";

/// The sort keys of one text, as bytes to be compared as bytes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SortKeys {
    /// In French order.
    pub fr: Vec<u8>,
    /// In Arabic order, Arabic script first.
    pub ar: Vec<u8>,
    /// In English order.
    pub en: Vec<u8>,
}

impl Sorting {
    /// The three orders, with numbers inside names compared by their value.
    ///
    /// # Errors
    /// When the collation data built into the program cannot be read.
    pub fn new() -> Result<Self> {
        let order = |locale: Locale| {
            CollatorBorrowed::try_new(
                CollatorPreferences::from(&locale),
                CollatorOptions::default(),
            )
            .map_err(|error| Error::Internal(error.to_string()))
        };
        Ok(Self {
            fr: order(locale!("fr-u-kn"))?,
            ar: order(locale!("ar-u-kn"))?,
            en: order(locale!("en-u-kn"))?,
        })
    }

    /// The keys of a text that reads differently in each language.
    #[must_use]
    pub fn keys(&self, fr: &str, ar: &str, en: &str) -> SortKeys {
        let key = |collator: &CollatorBorrowed<'static>, text: &str| {
            let mut key = Vec::new();
            // Writing to memory cannot fail.
            let Ok(()) = collator.write_sort_key_to(text, &mut key);
            key
        };
        SortKeys { fr: key(&self.fr, fr), ar: key(&self.ar, ar), en: key(&self.en, en) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn spellings_of_one_name_fold_to_one() {
        for (a, b) in [
            ("مُحَمَّد", "محمد"),
            ("آسفي", "اسفي"),
            ("أكادير", "اكادير"),
            ("طنجـــة", "طنجه"),
            ("مصطفى", "مصطفي"),
            ("٢٠٢٥", "2025"),
            ("Tétouan", "TETOUAN"),
            ("Œuvre", "oeuvre"),
            ("Straße", "STRASSE"),
            ("İzmir", "izmir"),
            ("Łódź", "lodz"),
            ("مسؤول", "مسوول"),
            ("شاطئ", "شاطي"),
            ("Al‑Quds\u{200f}", "al‑quds"),
        ] {
            assert_eq!(fold(a), fold(b), "{a} / {b}");
        }
        assert_ne!(fold("طنجة"), fold("طنجا"));
    }

    #[test]
    fn an_arabic_word_is_found_without_what_is_written_together_with_it() {
        for (text, asked) in [
            ("بين طنجة والقدس", "القدس"),
            ("بين طنجة والقدس", "قدس"),
            ("بالقدس", "القدس"),
            ("للقدس", "القدس"),
            ("وللمدن العربية", "مدن"),
            ("الرباط وطنجة", "طنجة"),
            ("فالرباط", "رباط"),
        ] {
            let words = findable(text);
            assert!(words.split(' ').any(|word| word == fold(asked)), "{asked} in {words}");
        }
        // What is a part of the word stays: Oujda is not Jeddah, and «كتاب» has no preposition.
        assert_eq!(findable("وجدة كتاب ولي"), fold("وجدة كتاب ولي"));
        assert_eq!(findable("Tanger"), "tanger");
    }

    #[test]
    fn names_sort_as_a_reader_expects() {
        let sorting = Sorting::new().unwrap();
        let key = |text: &str| sorting.keys(text, text, text);
        assert!(key("Évora").fr < key("Fès").fr);
        assert!(key("école 2").fr < key("école 10").fr);
        assert!(key("أكادير").ar < key("طنجة").ar);
    }

    proptest! {
        #[test]
        fn folding_twice_is_folding_once(text in "\\PC{0,40}") {
            prop_assert_eq!(fold(&fold(&text)), fold(&text));
        }
    }
}
