//! A text in several languages. No language replaces another.

use std::collections::BTreeMap;

use rusqlite::types::{FromSql, FromSqlError, FromSqlResult, ToSql, ToSqlOutput, ValueRef};
use serde::{Deserialize, Serialize};

/// One text per language, keyed by BCP 47 tag, in the order of the tags.
/// Blank texts are not kept.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
#[serde(transparent)]
#[specta(transparent)]
pub struct Wording(pub BTreeMap<String, String>);

/// The languages asked when the one that is wanted is missing.
const FALLBACKS: [&str; 3] = ["fr", "en", "ar"];

impl Wording {
    /// A wording from pairs of language and text.
    #[must_use]
    pub fn of<const N: usize>(pairs: [(&str, &str); N]) -> Self {
        Self(pairs.into_iter().map(|(lang, text)| (lang.to_owned(), text.to_owned())).collect())
    }

    /// Whether nothing is said in any language.
    #[must_use]
    pub fn is_blank(&self) -> bool {
        self.0.values().all(|text| text.trim().is_empty())
    }

    /// The text in `lang`, or else in French, English, Arabic, or any language.
    #[must_use]
    pub fn pick(&self, lang: &str) -> Option<&str> {
        std::iter::once(lang)
            .chain(FALLBACKS)
            .find_map(|lang| self.0.get(lang))
            .or_else(|| self.0.values().next())
            .map(String::as_str)
    }

    /// Trimmed, without the languages in which nothing is said.
    #[must_use]
    pub fn tidied(&self) -> Self {
        Self(
            self.0
                .iter()
                .map(|(lang, text)| (lang.clone(), text.trim().to_owned()))
                .filter(|(_, text)| !text.is_empty())
                .collect(),
        )
    }
}

/// Whether `tag` has the shape of a BCP 47 language tag (RFC 5646): a language
/// of two or three letters and subtags of up to eight letters or digits.
#[must_use]
pub fn is_language_tag(tag: &str) -> bool {
    let mut parts = tag.split('-');
    let language = parts.next().unwrap_or_default();
    matches!(language.len(), 2 | 3)
        && language.bytes().all(|byte| byte.is_ascii_lowercase())
        && parts.all(|part| {
            (1..=8).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_alphanumeric())
        })
}

impl ToSql for Wording {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        serde_json::to_string(&self.tidied())
            .map(Into::into)
            .map_err(|error| rusqlite::Error::ToSqlConversionFailure(error.into()))
    }
}

impl FromSql for Wording {
    fn column_result(value: ValueRef<'_>) -> FromSqlResult<Self> {
        serde_json::from_str(value.as_str()?).map_err(FromSqlError::other)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn falls_back_from_the_wanted_language() {
        let name = Wording::of([("ar", "القدس"), ("en", "Al-Quds")]);
        assert_eq!(name.pick("ar"), Some("القدس"));
        assert_eq!(name.pick("fr"), Some("Al-Quds"));
        assert_eq!(Wording::of([("he", "x")]).pick("fr"), Some("x"));
        assert_eq!(Wording::default().pick("fr"), None);
    }

    #[test]
    fn blank_texts_are_not_kept() {
        assert_eq!(Wording::of([("fr", " "), ("en", " a ")]).tidied(), Wording::of([("en", "a")]));
    }

    #[test]
    fn knows_the_shape_of_a_language_tag() {
        for tag in ["fr", "ar", "zgh", "ar-MA", "zh-Hant-TW", "de-1996"] {
            assert!(is_language_tag(tag), "{tag}");
        }
        for tag in ["", "f", "FR", "fr_FR", "français", "fr-", "abcd"] {
            assert!(!is_language_tag(tag), "{tag}");
        }
    }
}
