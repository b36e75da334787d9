//! What filters there are, what each may be, and by which words either is called.
//!
//! A filter goes by its code everywhere (`status:in_force`), and by what it is called in each
//! language of the interface (`état:"en vigueur"`, `الوضعية:سارية`). Those words are the
//! interface's own; whoever asks brings them along. Countries and fields of cooperation are
//! called as the office calls them, parties by any of their names.

use rusqlite::Connection;

use crate::activity::ActivityState;
use crate::agreement::{Instrument, Status};
use crate::error::Result;
use crate::exhibition::ExhibitionState;
use crate::office;
use crate::record::Kind;
use crate::terms::terms;
use crate::text;
use crate::wording::Wording;

terms! {
    /// What a search can be narrowed by.
    pub enum Filter {
        /// The kind of record.
        Kind = "kind",
        /// Where an agreement stands; the state of an exhibition or an activity.
        Status = "status",
        /// The country of a party or a place, or of a party to something.
        Country = "country",
        /// A field of cooperation.
        Field = "field",
        /// A party that has to do with it.
        Partner = "partner",
        /// The class of an agreement.
        Instrument = "instrument",
        /// When an agreement was signed.
        Signed = "signed",
        /// When something begins.
        Since = "since",
        /// When something ends.
        Until = "until",
    }
}

impl Filter {
    /// Whether it is asked for a date or a span of dates.
    #[must_use]
    pub fn is_date(self) -> bool {
        matches!(self, Self::Signed | Self::Since | Self::Until)
    }
}

/// The languages in which filters and their values are called something.
const LANGUAGES: [&str; 3] = ["fr", "ar", "en"];

/// Something that a filter may be, or a filter itself.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Word {
    /// Its code, which is the same in every language.
    pub code: String,
    /// What it is called, by language.
    pub label: Wording,
    /// Its code and labels as they are compared.
    keys: Vec<String>,
}

impl Word {
    fn new(code: &str, label: Wording) -> Self {
        let mut keys = vec![text::key(code)];
        keys.extend(label.0.values().map(|label| text::key(label)));
        Self { code: code.to_owned(), label, keys }
    }

    /// How well `key` says this word: nothing when it does not.
    pub(super) fn answers(&self, key: &str) -> Option<Answer> {
        let within = |own: &String| {
            let mut places = own.match_indices(key);
            places.any(|(at, _)| own.get(..at).is_some_and(|before| before.ends_with(' ')))
        };
        if self.keys.iter().any(|own| own == key) {
            Some(Answer::Whole)
        } else if self.keys.iter().any(|own| own.starts_with(key)) {
            Some(Answer::Begun)
        } else if self.keys.iter().any(within) {
            Some(Answer::Within)
        } else {
            None
        }
    }

    /// How far `key` is from this word: letters to be changed.
    fn distance(&self, key: &str) -> usize {
        self.keys.iter().map(|own| distance(own, key)).min().unwrap_or(usize::MAX)
    }

    /// What it is called in `lang`.
    #[must_use]
    pub fn called(&self, lang: &str) -> &str {
        self.label.pick(lang).unwrap_or(&self.code)
    }
}

/// How well a text says a word.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Answer {
    /// Wholly.
    Whole,
    /// It begins so.
    Begun,
    /// A later word of it begins so.
    Within,
}

/// The filters and the values of those that have closed sets of them, in all languages.
#[derive(Debug, Clone)]
pub struct Vocabulary {
    filters: Vec<(Filter, Word)>,
    values: Vec<(Filter, Word)>,
}

impl Vocabulary {
    /// The vocabulary in the words of the interface, of which `say` tells each by its language
    /// and key.
    pub fn new(say: impl Fn(&str, &str) -> String) -> Self {
        let label = |key: &str| {
            Wording(LANGUAGES.iter().map(|lang| ((*lang).to_owned(), say(lang, key))).collect())
        };
        let word = |set: &str, code: &str| Word::new(code, label(&format!("{set}-{code}")));
        // A filter's name is one word, so that it can stand before a colon.
        let name = |filter: Filter| {
            Word::new(filter.word(), label(&format!("search-filter-{}", filter.word())))
        };
        let mut values = Vec::new();
        let mut add = |filter, set: &str, codes: &[&str]| {
            values.extend(codes.iter().map(|code| (filter, word(set, code))));
        };
        let kinds: Vec<&str> =
            Kind::ALL.into_iter().filter(|kind| kind.is_sought()).map(Kind::name).collect();
        add(Filter::Kind, "search-kind", &kinds);
        let words = |all: &[Status]| all.iter().map(|it| it.word()).collect::<Vec<_>>();
        add(Filter::Status, "agreement-status", &words(Status::ALL));
        let states: Vec<&str> = ExhibitionState::ALL.iter().map(|it| it.word()).collect();
        add(Filter::Status, "exhibition-state", &states);
        let states: Vec<&str> = ActivityState::ALL.iter().map(|it| it.word()).collect();
        add(Filter::Status, "activity-state", &states);
        let instruments: Vec<&str> = Instrument::ALL.iter().map(|it| it.word()).collect();
        add(Filter::Instrument, "agreement-instrument", &instruments);
        Self { filters: Filter::ALL.iter().map(|it| (*it, name(*it))).collect(), values }
    }

    /// Every filter with its words.
    pub fn filters(&self) -> impl Iterator<Item = &(Filter, Word)> {
        self.filters.iter()
    }

    /// The filter that is called so, wholly.
    #[must_use]
    pub fn filter(&self, name: &str) -> Option<Filter> {
        let key = text::key(name);
        let called = |word: &Word| word.answers(&key) == Some(Answer::Whole);
        self.filters.iter().find(|(_, word)| called(word)).map(|(filter, _)| *filter)
    }

    /// The name of the filter that is nearest to `name`, in `lang`.
    #[must_use]
    pub fn nearest_filter(&self, name: &str, lang: &str) -> Option<&str> {
        nearest(self.filters.iter().map(|(_, word)| word), name).map(|word| word.called(lang))
    }

    /// What `filter` may be in this registry; nothing for parties and dates, which are too many.
    ///
    /// # Errors
    /// When the registry cannot be read.
    pub fn values(&self, conn: &Connection, filter: Filter) -> Result<Vec<Word>> {
        Ok(match filter {
            Filter::Country => office::countries(conn)?
                .into_iter()
                .map(|(code, label)| Word::new(&code, label))
                .collect(),
            Filter::Field => office::fields(conn)?
                .into_iter()
                .map(|field| Word::new(&field.code, field.label))
                .collect(),
            _ => {
                let own = self.values.iter().filter(|(of, _)| *of == filter);
                own.map(|(_, word)| word.clone()).collect()
            }
        })
    }
}

/// The word that is nearest to `text`, unless none is near.
pub(super) fn nearest<'w>(
    words: impl IntoIterator<Item = &'w Word>,
    text: &str,
) -> Option<&'w Word> {
    let key = text::key(text);
    let near = (key.chars().count() / 3).max(1);
    words
        .into_iter()
        .map(|word| (word.distance(&key), word))
        .filter(|(distance, _)| *distance <= near)
        .min_by_key(|(distance, _)| *distance)
        .map(|(_, word)| word)
}

/// How many letters must be changed, added or left out to make one text of another
/// (Levenshtein), two that changed places counting as one (in the restricted sense).
fn distance(one: &str, other: &str) -> usize {
    let other: Vec<char> = other.chars().collect();
    let mut before: Vec<usize> = (0..=other.len()).collect();
    let mut before_that: Vec<usize> = Vec::new();
    let mut last = None;
    for (row, letter) in one.chars().enumerate() {
        let mut now = vec![row + 1];
        for (column, theirs) in other.iter().enumerate() {
            let at = |line: &[usize], at: usize| line.get(at).copied().unwrap_or(usize::MAX / 2);
            let change = at(&before, column) + usize::from(letter != *theirs);
            let mut least = change.min(at(&before, column + 1) + 1).min(at(&now, column) + 1);
            let swapped = column > 0
                && last == Some(*theirs)
                && column.checked_sub(1).and_then(|left| other.get(left)) == Some(&letter);
            if swapped {
                least = least.min(at(&before_that, column - 1) + 1);
            }
            now.push(least);
        }
        before_that = std::mem::replace(&mut before, now);
        last = Some(letter);
    }
    before.last().copied().unwrap_or_default()
}

#[cfg(test)]
pub(super) mod tests {
    use super::*;

    /// A vocabulary that calls a thing by its code and the language.
    pub(in crate::search) fn vocabulary() -> Vocabulary {
        Vocabulary::new(|lang, key| {
            let said = match (lang, key) {
                ("fr", "search-filter-status") => "statut",
                ("ar", "search-filter-status") => "الحالة",
                ("fr", "search-filter-country") => "pays",
                ("fr", "agreement-status-in_force") => "En vigueur",
                ("ar", "agreement-status-in_force") => "سارية",
                ("fr", "search-kind-agreement") => "accord",
                _ => return key.rsplit('-').next().unwrap_or_default().replace('_', " "),
            };
            said.to_owned()
        })
    }

    #[test]
    fn a_filter_goes_by_its_code_and_by_its_names() {
        let vocabulary = vocabulary();
        for name in ["status", "STATUT", "الحالة", "الحاله"] {
            assert_eq!(vocabulary.filter(name), Some(Filter::Status), "{name}");
        }
        assert_eq!(vocabulary.filter("stat"), None);
        assert_eq!(vocabulary.nearest_filter("satut", "fr"), Some("statut"));
        assert_eq!(vocabulary.nearest_filter("cuontry", "en"), Some("country"));
        assert_eq!(vocabulary.nearest_filter("https", "en"), None);
    }

    #[test]
    fn distance_counts_what_must_be_changed() {
        assert_eq!(distance("statut", "statut"), 0);
        assert_eq!(distance("statut", "status"), 1);
        assert_eq!(distance("statut", "satut"), 1);
        assert_eq!(distance("ab", "ba"), 1);
        assert_eq!(distance("", "abc"), 3);
    }
}
