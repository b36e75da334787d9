//! What a page of help is made of.

use serde::Serialize;

/// A page.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, specta::Type)]
pub struct Page {
    /// By which it is asked for.
    pub name: String,
    /// What it is called.
    pub title: String,
    /// What it is about, then one task after the other.
    pub sections: Vec<Section>,
}

/// A part of a page. The first has no heading and says what the page is about.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, specta::Type)]
pub struct Section {
    /// What it is called; blank for the first.
    pub heading: String,
    /// What it says.
    pub blocks: Vec<Block>,
}

/// A part of a section.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, specta::Type)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Block {
    /// A paragraph.
    Text {
        /// What it says.
        said: Vec<Inline>,
    },
    /// A remark beside the steps.
    Note {
        /// What it says.
        said: Vec<Inline>,
    },
    /// What to do, one after the other.
    Steps {
        /// Each step.
        items: Vec<Vec<Inline>>,
    },
    /// What holds in no order.
    Points {
        /// Each point.
        items: Vec<Vec<Inline>>,
    },
    /// Words, or keys, and what they mean.
    Words {
        /// Each word.
        items: Vec<Word>,
    },
}

/// A word and what it means.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, specta::Type)]
pub struct Word {
    /// The word.
    pub word: Vec<Inline>,
    /// What it means.
    pub meaning: Vec<Inline>,
}

/// A part of a line.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, specta::Type)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Inline {
    /// Words.
    Text {
        /// They.
        text: String,
    },
    /// Words that are read first.
    Strong {
        /// They.
        text: String,
    },
    /// What a part of the window is called.
    Label {
        /// Its message.
        key: String,
        /// As it stands in the window.
        text: String,
    },
    /// Keys that are pressed together.
    Keys {
        /// As the sheet of keys calls each.
        keys: Vec<String>,
    },
    /// What is typed as it stands.
    Typed {
        /// It.
        text: String,
    },
    /// A way to another page.
    Link {
        /// Its name, or [`SHEET`](super::SHEET).
        page: String,
        /// What the link says.
        text: String,
    },
}

impl Inline {
    /// As it is read.
    #[must_use]
    pub fn plain(&self) -> String {
        match self {
            Self::Text { text }
            | Self::Strong { text }
            | Self::Label { text, .. }
            | Self::Typed { text }
            | Self::Link { text, .. } => text.clone(),
            Self::Keys { keys } => keys.join(" "),
        }
    }
}

/// A line as it is read.
#[must_use]
pub fn plain(line: &[Inline]) -> String {
    line.iter().map(Inline::plain).collect()
}

impl Block {
    /// Its lines, in the order in which they are read.
    #[must_use]
    pub fn lines(&self) -> Vec<&[Inline]> {
        match self {
            Self::Text { said } | Self::Note { said } => vec![said],
            Self::Steps { items } | Self::Points { items } => {
                items.iter().map(Vec::as_slice).collect()
            }
            Self::Words { items } => {
                items.iter().flat_map(|it| [it.word.as_slice(), it.meaning.as_slice()]).collect()
            }
        }
    }
}

impl Section {
    /// Its lines, without its heading.
    #[must_use]
    pub fn lines(&self) -> Vec<&[Inline]> {
        self.blocks.iter().flat_map(Block::lines).collect()
    }
}
