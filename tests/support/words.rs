//! What the window says, read from the interface's own catalogues by key, so that
//! a word can be changed there without breaking a test here.

use std::path::Path;

use fluent_bundle::{FluentArgs, FluentBundle, FluentResource, FluentValue};

/// A language of the window.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Language {
    /// French.
    Fr,
    /// Arabic, as the Maghreb writes it.
    Ar,
    /// English.
    En,
}

impl Language {
    /// Every language.
    pub const ALL: [Self; 3] = [Self::Fr, Self::Ar, Self::En];

    /// Its tag.
    #[must_use]
    pub fn tag(self) -> &'static str {
        match self {
            Self::Fr => "fr",
            Self::Ar => "ar",
            Self::En => "en",
        }
    }

    /// What it calls itself.
    #[must_use]
    pub fn own_name(self) -> &'static str {
        match self {
            Self::Fr => "Français",
            Self::Ar => "العربية",
            Self::En => "English",
        }
    }
}

/// The messages in one language.
pub(crate) struct Words(FluentBundle<FluentResource>);

impl Words {
    pub(crate) fn of(language: Language) -> Self {
        let mut bundle = FluentBundle::new(vec![language.tag().parse().unwrap()]);
        // What a person reads has no marks of direction.
        bundle.set_use_isolating(false);
        let folder =
            Path::new(env!("CARGO_MANIFEST_DIR")).join("../ui/src/messages").join(language.tag());
        for file in std::fs::read_dir(folder).unwrap() {
            let text = std::fs::read_to_string(file.unwrap().path()).unwrap();
            let resource = FluentResource::try_new(text).expect("the catalogue is well-formed");
            bundle.add_resource_overriding(resource);
        }
        Self(bundle)
    }

    /// The message of a key; whole numbers among the arguments choose plural forms.
    pub(crate) fn say(&self, key: &str, arguments: &[(&str, &str)]) -> String {
        let arguments: FluentArgs<'_> = arguments
            .iter()
            .map(|(name, value)| match value.parse::<u32>() {
                Ok(count) => (*name, FluentValue::from(count)),
                Err(_) => (*name, FluentValue::from(*value)),
            })
            .collect();
        let message = self.0.get_message(key).and_then(|message| message.value());
        let pattern = message.unwrap_or_else(|| panic!("there is no message {key}"));
        self.0.format_pattern(pattern, Some(&arguments), &mut Vec::new()).into_owned()
    }
}
