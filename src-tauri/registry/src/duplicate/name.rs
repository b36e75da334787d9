//! How names are compared that may name one thing in two spellings, languages or scripts.
//!
//! A name is taken apart: what class of body it says it is of (a university, a region), and
//! the words that are its own. "Commune de Tanger", "City of Tanger" and «مدينة طنجة» have the
//! words of "Tanger" and «طنجة»: what every municipality is called says nothing. "Université de
//! Tanger" has them too, but is of another class, and so is no other spelling of the city.
//!
//! How a name sounds is what remains of it in any script: its consonants, those that languages
//! write for one another taken as one.

use super::class::{CLASSES, Class, JOINING, MUNICIPAL};
use crate::text::fold;

/// A name, taken apart.
#[derive(Debug, Clone)]
pub(super) struct Called {
    /// As it is written.
    pub(super) text: String,
    /// What it says its bearer is.
    pub(super) class: Class,
    /// The words of its own, folded, in their order.
    pub(super) words: Vec<String>,
    /// By what the gazetteer may know it.
    pub(super) asked: Vec<String>,
    /// How it sounds, in any script.
    pub(super) sound: String,
    /// The first letters of the words of a long name, by which it may be called for short.
    pub(super) initials: Option<String>,
    /// The name as it is called for short, if it is nothing but capitals.
    pub(super) short: Option<String>,
}

impl Called {
    /// Takes the name of a party or a place apart.
    pub(super) fn of_body(text: &str) -> Self {
        let all = words_of(text);
        let telling: Vec<&String> =
            all.iter().filter(|word| !JOINING.contains(&word.as_str())).collect();
        let found = CLASSES.iter().find_map(|(class, words)| {
            let at = telling.iter().position(|word| words.contains(&word.as_str()))?;
            Some((*class, at))
        });
        let class = found.map_or(Class::Plain, |(class, _)| class);
        let own: Vec<String> = telling
            .iter()
            .enumerate()
            .filter(|(at, word)| {
                found.is_none_or(|(_, of_class)| *at != of_class)
                    && !MUNICIPAL.contains(&word.as_str())
            })
            .map(|(_, word)| (*word).clone())
            .collect();
        // "La Commune", "City": of a name that says nothing of its own, all is its own.
        let words = if own.is_empty() { all.clone() } else { own };
        Self {
            class,
            asked: asked(text, class),
            sound: words.iter().map(|word| sound(word)).collect(),
            initials: initials(&telling),
            short: short(text),
            text: text.trim().to_owned(),
            words,
        }
    }

    /// Takes the name of a person apart: in whatever order, its words are the same.
    pub(super) fn of_person(text: &str) -> Self {
        let mut words = words_of(text);
        if words.len() > 1 {
            words.retain(|word| !["al", "el", "ul", "ben", "bin", "ibn"].contains(&word.as_str()));
        }
        words.sort_unstable();
        let mut sounds: Vec<String> = words.iter().map(|word| sound(word)).collect();
        sounds.sort_unstable();
        Self {
            text: text.trim().to_owned(),
            class: Class::Plain,
            words,
            asked: Vec::new(),
            sound: sounds.concat(),
            initials: None,
            short: None,
        }
    }

    /// Its words as one text, whatever their order.
    pub(super) fn sorted(&self) -> String {
        let mut words = self.words.clone();
        words.sort_unstable();
        words.join(" ")
    }

    /// The numbers in it: what differs in them is not the same.
    pub(super) fn numbers(&self) -> Vec<&String> {
        self.words.iter().filter(|word| word.chars().all(|it| it.is_ascii_digit())).collect()
    }

    /// Whether it is written in Latin letters.
    pub(super) fn is_latin(&self) -> bool {
        self.words.iter().all(|word| word.is_ascii())
    }
}

/// By what the gazetteer may know the city of a name: the name as it is, and without what cities
/// and bodies are called; of another script also in Latin letters, as many cities are there.
fn asked(text: &str, class: Class) -> Vec<String> {
    let of_class = CLASSES.iter().find(|(it, _)| *it == class).map_or(&[][..], |(_, words)| words);
    let folded = fold(text);
    let all: Vec<&str> = folded
        .split(|letter: char| !letter.is_alphanumeric())
        .filter(|it| !it.is_empty())
        .collect();
    let bare = |word: &&&str| {
        let stem = word.strip_prefix("ال").unwrap_or(word);
        !MUNICIPAL.contains(&stem) && !of_class.contains(&stem)
    };
    let own: Vec<&str> = all.iter().filter(bare).copied().collect();
    let article = |word: &str| word == "al" || word == "el";
    let from = own.iter().position(|word| article(word) || !JOINING.contains(word)).unwrap_or(0);
    let mut asked = vec![own.get(from..).unwrap_or_default().join(" ")];
    // "Mexico City", "مدينة نصر": what cities are called may be a part of the name.
    if class == Class::Plain {
        asked.push(all.join(" "));
    }
    let latin: Vec<String> =
        asked.iter().map(|name| any_ascii::any_ascii(name).to_ascii_lowercase()).collect();
    asked.extend(latin);
    asked.retain(|name| !name.is_empty());
    asked.sort_unstable();
    asked.dedup();
    asked
}

/// The words of a name, folded, Arabic ones without their article.
pub(super) fn words_of(text: &str) -> Vec<String> {
    fold(text)
        .split(|letter: char| !letter.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .map(|word| match word.strip_prefix("ال") {
            Some(stem) if stem.chars().count() > 1 => stem.to_owned(),
            _ => word.to_owned(),
        })
        .collect()
}

/// The first letters of three words or more.
fn initials(words: &[&String]) -> Option<String> {
    let latin = words.iter().all(|word| word.is_ascii());
    (words.len() > 2 && latin)
        .then(|| words.iter().filter_map(|word| word.chars().next()).collect())
}

/// A name of capitals alone, three to eight of them, in small letters.
fn short(text: &str) -> Option<String> {
    let text = text.trim().replace('.', "");
    let capitals = text.chars().all(|letter| letter.is_ascii_uppercase());
    (capitals && (3..=8).contains(&text.len())).then(|| text.to_ascii_lowercase())
}

/// The consonants of a word in any script, those that languages write for one another as one:
/// طنجة and "Tanja" are TNG, القدس, "Quds" and "Qods" are KDS.
pub(super) fn sound(word: &str) -> String {
    let latin = any_ascii::any_ascii(word).to_ascii_lowercase();
    let doubles = word.is_ascii();
    let letters: Vec<char> = latin.chars().filter(char::is_ascii_alphabetic).collect();
    let at = |place: usize| letters.get(place).copied().unwrap_or(' ');
    let mut sounds = String::new();
    let mut here = 0;
    while here < letters.len() {
        let (letter, next) = (at(here), at(here + 1));
        let (said, read) = match (letter, next) {
            // A letter that is doubled in Latin script is said once.
            _ if doubles && here > 0 && at(here - 1) == letter => ("", 1),
            ('s', 'c') if at(here + 2) == 'h' => ("S", 3),
            ('s' | 'c', 'h') => ("S", 2),
            ('k', 'h') | ('c', 'k') => ("K", 2),
            ('g', 'h') | ('d', 'j') => ("G", 2),
            ('p', 'h') => ("F", 2),
            ('t' | 'd', 'h') => (if letter == 't' { "T" } else { "D" }, 2),
            ('c', 'e' | 'i' | 'y') => ("S", 1),
            ('c' | 'k' | 'q', _) => ("K", 1),
            ('g' | 'j', _) => ("G", 1),
            ('s' | 'z', _) => ("S", 1),
            ('x', _) => ("KS", 1),
            ('b' | 'p', _) => ("B", 1),
            ('f' | 'v', _) => ("F", 1),
            ('d', _) => ("D", 1),
            ('t', _) => ("T", 1),
            ('l', _) => ("L", 1),
            ('m', _) => ("M", 1),
            ('n', _) => ("N", 1),
            ('r', _) => ("R", 1),
            // Vowels, and what some languages write and others do not.
            _ => ("", 1),
        };
        sounds.push_str(said);
        here += read;
    }
    sounds
}

/// How many letters two spellings of a length may differ in.
fn slips(length: usize) -> usize {
    match length {
        0..5 => 0,
        5..9 => 1,
        9..14 => 2,
        _ => 3,
    }
}

/// Whether two names in Latin letters differ in no more than a slip or two.
pub(super) fn are_close(one: &Called, other: &Called) -> bool {
    if !one.is_latin() || !other.is_latin() {
        return false;
    }
    let (one, other) = (one.words.concat(), other.words.concat());
    let allowed = slips(one.len().min(other.len()));
    one.len().abs_diff(other.len()) <= allowed && strsim::osa_distance(&one, &other) <= allowed
}

/// Whether two names that are long enough sound alike but for one consonant.
pub(super) fn sound_close(one: &Called, other: &Called) -> bool {
    let shorter = one.sound.len().min(other.sound.len());
    shorter >= 6
        && one.sound.len().abs_diff(other.sound.len()) <= 1
        && strsim::osa_distance(&one.sound, &other.sound) <= 1
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_every_city_is_called_is_not_its_own() {
        for name in ["Ville de Tanger", "Commune urbaine de Tanger", "Tanger", "City of Tanger"] {
            let called = Called::of_body(name);
            assert_eq!(
                (called.class, called.sorted().as_str()),
                (Class::Plain, "tanger"),
                "{name}"
            );
        }
        for name in ["بلدية القدس", "محافظة القدس", "مدينة القدس", "القدس"]
        {
            let called = Called::of_body(name);
            assert_eq!(called.sorted(), "قدس", "{name}");
            assert!(called.asked.contains(&"القدس".to_owned()), "{called:?}");
        }
        assert_eq!(Called::of_body("Université de Tanger").class, Class::University);
        assert_eq!(Called::of_body("La Commune").sorted(), "commune la");
        assert_eq!(
            Called::of_body("Ville d’Aix-la-Chapelle").asked,
            ["aix la chapelle", "ville d aix la chapelle"]
        );
    }

    #[test]
    fn a_name_sounds_the_same_in_every_script() {
        for (one, other) in [
            ("طنجة", "Tanja"),
            ("القدس", "Al-Quds"),
            ("القدس", "Al Qods"),
            ("تطوان", "Tétouan"),
            ("تطوان", "Tetuán"),
            ("مراكش", "Marrakech"),
            ("الدار البيضاء", "Ad-Dar al-Bayda"),
            ("بيت لحم", "Bethlehem"),
            ("Москва", "Moskva"),
            ("南京", "Nanjing"),
        ] {
            let [one, other] = [one, other].map(Called::of_body);
            assert_eq!(one.sound, other.sound, "{one:?} {other:?}");
        }
    }

    #[test]
    fn a_long_name_is_also_its_first_letters() {
        let long = Called::of_body("Association Marocaine des Présidents de Conseils Communaux");
        assert_eq!(long.initials.as_deref(), Some("ampcc"));
        assert_eq!(Called::of_body("AMPCC").short.as_deref(), Some("ampcc"));
        assert_eq!(Called::of_body("Rome").short, None);
    }

    #[test]
    fn the_words_of_a_person_have_no_order() {
        let [one, other] = ["Mounir Laymouri", "LAYMOURI Mounir"].map(Called::of_person);
        assert_eq!(one.sorted(), other.sorted());
        let arabic = Called::of_person("منير ليموري");
        assert_eq!(arabic.sound, one.sound);
    }

    #[test]
    fn slips_are_counted_by_length() {
        let close = |one, other| are_close(&Called::of_body(one), &Called::of_body(other));
        assert!(close("Casablanca", "Casablnca"));
        assert!(close("Chefchaouen", "Chefchaouene"));
        assert!(!close("Fès", "Fez"));
        assert!(!close("Rabat", "Rabta ville nouvelle"));
    }
}
