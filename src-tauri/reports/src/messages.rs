//! What the product says, from the same Fluent files as the interface.

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};

use crate::language::Language;

include!(concat!(env!("OUT_DIR"), "/catalogue.rs"));

/// The messages in one language.
pub struct Messages {
    language: Language,
    own: FluentBundle<FluentResource>,
    /// English, for what a language does not say yet.
    english: Option<FluentBundle<FluentResource>>,
}

impl Messages {
    /// The messages for files, where marks of direction would be letters like any other.
    #[must_use]
    pub fn new(language: Language) -> Self {
        Self::with(language, false)
    }

    /// The messages for sentences that people read, where marks keep what is put
    /// into a sentence from turning its direction.
    #[must_use]
    pub fn with_isolates(language: Language) -> Self {
        Self::with(language, true)
    }

    fn with(language: Language, isolating: bool) -> Self {
        let english = (language != Language::En).then(|| bundle(Language::En, isolating));
        Self { language, own: bundle(language, isolating), english }
    }

    /// The language they are in.
    #[must_use]
    pub fn language(&self) -> Language {
        self.language
    }

    /// The message of this key; the key itself where there is none.
    #[must_use]
    pub fn get(&self, key: &str) -> String {
        self.say(key, &[])
    }

    /// The message of this key with what its placeables stand for. Whole numbers
    /// choose plural forms.
    #[must_use]
    pub fn say(&self, key: &str, args: &[(&str, Value<'_>)]) -> String {
        self.try_say(key, args).unwrap_or_else(|| key.to_owned())
    }

    /// The same, or nothing where there is no such message.
    #[must_use]
    pub fn try_say(&self, key: &str, args: &[(&str, Value<'_>)]) -> Option<String> {
        let args: FluentArgs<'_> = args
            .iter()
            .map(|(name, value)| {
                let value = match value {
                    Value::Text(text) => FluentValue::from(*text),
                    Value::Count(count) => FluentValue::from(*count),
                };
                (*name, value)
            })
            .collect();
        std::iter::once(&self.own).chain(&self.english).find_map(|bundle| {
            let pattern = bundle.get_message(key)?.value()?;
            // A missing argument leaves its name in braces; the tests see it.
            Some(bundle.format_pattern(pattern, Some(&args), &mut Vec::new()).into_owned())
        })
    }

    /// The label of a term of a closed set, such as `status` and `in_force`; the
    /// word itself where there is none.
    #[must_use]
    pub fn term(&self, set: &str, word: &str) -> String {
        self.try_say(&format!("{set}-{word}"), &[]).unwrap_or_else(|| word.to_owned())
    }
}

/// What a placeable stands for.
#[derive(Debug, Clone, Copy)]
pub enum Value<'a> {
    /// A text.
    Text(&'a str),
    /// A whole number.
    Count(u32),
}

impl<'a> From<&'a str> for Value<'a> {
    fn from(text: &'a str) -> Self {
        Self::Text(text)
    }
}

impl<'a> From<&'a String> for Value<'a> {
    fn from(text: &'a String) -> Self {
        Self::Text(text)
    }
}

impl From<u32> for Value<'_> {
    fn from(count: u32) -> Self {
        Self::Count(count)
    }
}

/// A catalogue with the spaces of its language: in French no line ends before `: ; ? ! %` and `»`, or
/// after `«` (Lexique des règles typographiques en usage à l’Imprimerie nationale). They are set
/// here and not in the files, where nobody would see them missing.
fn spaced(catalogue: &str, language: Language) -> String {
    if language != Language::Fr {
        return catalogue.to_owned();
    }
    let mut text = String::with_capacity(catalogue.len());
    let mut letters = catalogue.chars().peekable();
    let mut before = ' ';
    while let Some(letter) = letters.next() {
        let opens = before == '«';
        let closes = letters.peek().is_some_and(|next| ":;?!»%".contains(*next));
        let kept = letter == ' ' && (opens || closes && !before.is_whitespace());
        text.push(if kept { '\u{a0}' } else { letter });
        before = letter;
    }
    text
}

fn bundle(language: Language, isolating: bool) -> FluentBundle<FluentResource> {
    let (tag, files) = match language {
        Language::Fr => ("fr", FR),
        Language::Ar => ("ar", AR),
        Language::En => ("en", EN),
    };
    let tag = tag.parse().unwrap_or_default();
    let mut bundle = FluentBundle::new_concurrent(vec![tag]);
    bundle.set_use_isolating(isolating);
    let _ = bundle.add_builtins();
    for file in files {
        // A file that does not parse whole still gives what did; the tests refuse it.
        let resource = match FluentResource::try_new(spaced(file, language)) {
            Ok(resource) | Err((resource, _)) => resource,
        };
        bundle.add_resource_overriding(resource);
    }
    bundle
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn french_keeps_its_high_signs_with_their_words() {
        let text = "a = « Oui » : 5 % ; non ?\n    : b\n";
        assert_eq!(
            spaced(text, Language::Fr),
            "a = «\u{a0}Oui\u{a0}»\u{a0}: 5\u{a0}%\u{a0}; non\u{a0}?\n    : b\n"
        );
        assert_eq!(spaced(text, Language::En), text);
    }
}
