//! Countries, by what people call them.
//!
//! A name is looked up among the labels of the office first, then among those of the program in
//! three languages, then among further names in six and the spellings that registers use. A name
//! that several countries bear is none of them, unless one bears it in the office's own labels. Which
//! country a city belongs to is nowhere decided here: only what is written is read.

use std::collections::HashMap;

use tawama_registry::text::fold;
use tawama_registry::{Connection, Result, office};

/// Names of countries beside the labels, a code and a name on each line.
const NAMES: &str = include_str!("../../data/country-names.tsv");
/// Spellings of registers, likewise.
const SPELLINGS: &str = include_str!("../../data/country-spellings.tsv");

/// The codes of countries by their names, folded.
pub(super) struct Countries {
    by_name: HashMap<String, Option<String>>,
}

impl Countries {
    pub(super) fn read(conn: &Connection) -> Result<Self> {
        let mut countries = Self { by_name: HashMap::new() };
        let labels = office::countries(conn)?;
        let shipped = office::shipped_countries();
        let labelled = |(code, label): (String, tawama_registry::Wording)| {
            let names: Vec<String> = label.0.into_values().collect();
            names.into_iter().map(move |name| (name, code.clone()))
        };
        countries.add(labels.into_iter().flat_map(labelled));
        countries.add(shipped.flat_map(labelled));
        countries.add(office::shipped_countries().map(|(code, _)| (code.clone(), code)));
        for list in [SPELLINGS, NAMES] {
            let lines = list.lines().skip(1).filter_map(|line| line.split_once('\t'));
            countries.add(lines.map(|(code, name)| (name.to_owned(), code.to_owned())));
        }
        // What two countries are called in one breath.
        countries.by_name.insert(key("Congo"), None);
        Ok(countries)
    }

    /// Adds names of one rank: they give way to those that are there, and those that two
    /// countries bear are of none.
    fn add(&mut self, names: impl Iterator<Item = (String, String)>) {
        let mut rank: HashMap<String, Option<String>> = HashMap::new();
        for (name, code) in names {
            let one = rank.entry(key(&name)).or_insert_with(|| Some(code.clone()));
            if one.as_ref() != Some(&code) {
                *one = None;
            }
        }
        for (name, code) in rank {
            self.by_name.entry(name).or_insert(code);
        }
    }

    /// The country that is called so: its code (ISO 3166-1 alpha-2).
    pub(super) fn code(&self, written: &str) -> Option<&str> {
        let find = |name: &str| self.by_name.get(&key(name))?.as_deref();
        find(written)
            // "England, United Kingdom": a part, and the whole.
            .or_else(|| written.rsplit_once([',', '،']).and_then(|(_, whole)| find(whole)))
            .or_else(|| {
                let inner = written.strip_suffix(')')?;
                // "Georgia (country)", "Réunion (France)".
                let (name, said) = inner.split_once('(')?;
                find(said).or_else(|| find(name).filter(|_| !said.contains(' ')))
            })
            .or_else(|| {
                ["in ", "en ", "au ", "the "].iter().find_map(|word| {
                    let start = written.get(..word.len())?;
                    start.eq_ignore_ascii_case(word).then(|| find(written.get(word.len()..)?))?
                })
            })
    }
}

/// A name as it is compared: folded, without signs and articles of the beginning.
fn key(name: &str) -> String {
    let folded = fold(name).replace('&', " and ");
    let words: String =
        folded.chars().map(|it| if it.is_alphanumeric() { it } else { ' ' }).collect();
    words.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn countries_are_known_in_many_languages_and_spellings() {
        let dir = tempfile::tempdir().unwrap();
        let stamp = tawama_registry::Stamp {
            actor: String::new(),
            at: chrono::DateTime::UNIX_EPOCH,
            today: chrono::NaiveDate::default(),
        };
        let path = dir.path().join("a.tawama");
        let registry = tawama_registry::sample::seed(&path, "fr", &stamp).unwrap();
        let countries = registry.read(Countries::read).unwrap();
        for (written, code) in [
            ("Maroc", "MA"),
            ("المغرب", "MA"),
            ("Marruecos", "MA"),
            ("Deutschland", "DE"),
            ("Alemania", "DE"),
            ("ESPAÑA", "ES"),
            ("Stati Uniti d'America", "US"),
            ("USA", "US"),
            ("UK", "GB"),
            ("England", "GB"),
            ("England, United Kingdom", "GB"),
            ("Georgia (country)", "GE"),
            ("Réunion, France", "FR"),
            ("in Italy", "IT"),
            ("KOREA", "KR"),
            ("LAO PDR", "LA"),
            ("Palestinian National Authority", "PS"),
            ("فلسطين", "PS"),
            ("Côte d’Ivoire", "CI"),
            ("Trinidad & Tobago", "TT"),
            ("fr", "FR"),
        ] {
            assert_eq!(countries.code(written), Some(code), "{written}");
        }
        for written in ["Congo", "Nulle part", "Japa", "Northern Cyprus", "t430222130", ""] {
            assert_eq!(countries.code(written), None, "{written}");
        }
    }
}
