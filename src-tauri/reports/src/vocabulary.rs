//! The vocabulary of searches, in the words of the interface.

use std::sync::OnceLock;

use tawama_registry::search::Vocabulary;

use crate::language::Language;
use crate::messages::Messages;

/// By which words filters and their values are called in all languages; put together once.
pub fn vocabulary() -> &'static Vocabulary {
    static VOCABULARY: OnceLock<Vocabulary> = OnceLock::new();
    VOCABULARY.get_or_init(|| {
        let messages = Language::ALL.map(|language| (language.tag(), Messages::new(language)));
        Vocabulary::new(|lang, key| {
            let own = messages.iter().find(|(tag, _)| *tag == lang);
            own.map(|(_, messages)| messages.get(key)).unwrap_or_default()
        })
    })
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::*;
    use tawama_registry::search::query::{What, parse};

    #[test]
    fn every_filter_has_a_name_of_its_own_that_can_stand_before_a_colon() {
        let mut names = BTreeMap::new();
        for (filter, word) in vocabulary().filters() {
            for name in word.label.0.values().chain([&word.code]) {
                assert_eq!(vocabulary().filter(name), Some(*filter), "{name}");
                let typed = parse(&format!("{name}:x"));
                let is_filter = matches!(&typed[0].term.what, What::Filter { .. });
                assert!(is_filter, "{name}");
                let other = names.insert(name.clone(), *filter);
                assert!(other.is_none_or(|other| other == *filter), "{name}");
            }
        }
    }
}
