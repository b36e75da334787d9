//! The languages that the product speaks.

use serde::{Deserialize, Serialize};

/// A language of the product.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, specta::Type)]
#[serde(rename_all = "snake_case")]
pub enum Language {
    /// French.
    Fr,
    /// Arabic, as the Maghreb writes it.
    Ar,
    /// English.
    En,
}

impl Language {
    /// Every language, in the order in which the product names them.
    pub const ALL: [Self; 3] = [Self::Fr, Self::Ar, Self::En];

    /// Its tag, by which names and titles are kept.
    #[must_use]
    pub fn tag(self) -> &'static str {
        match self {
            Self::Fr => "fr",
            Self::Ar => "ar",
            Self::En => "en",
        }
    }

    /// The language that a tag or a locale such as `ar-MA` or `fr_FR.UTF-8` begins with.
    #[must_use]
    pub fn named(locale: &str) -> Option<Self> {
        let tag = locale.split(['-', '_', '.', '@']).next().unwrap_or_default();
        Self::ALL.into_iter().find(|language| language.tag().eq_ignore_ascii_case(tag))
    }

    /// Whether it is written from right to left.
    #[must_use]
    pub fn is_right_to_left(self) -> bool {
        self == Self::Ar
    }

    /// What stands between the items of a list on one line.
    #[must_use]
    pub fn list_separator(self) -> &'static str {
        match self {
            Self::Ar => "؛ ",
            Self::Fr | Self::En => "; ",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_locale_names_its_language() {
        assert_eq!(Language::named("ar-MA"), Some(Language::Ar));
        assert_eq!(Language::named("fr_FR.UTF-8"), Some(Language::Fr));
        assert_eq!(Language::named("EN"), Some(Language::En));
        assert_eq!(Language::named("C.UTF-8"), None);
        assert_eq!(Language::named("arz"), None);
    }
}
