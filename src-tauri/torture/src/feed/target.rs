//! The kinds of input that are fed.

use std::time::Duration;

/// What is fed, and so to whom.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Target {
    /// Texts with separators.
    Text,
    /// Address books (vCard).
    Cards,
    /// Lists in JSON.
    Json,
    /// Workbooks. They are read in a process of their own, as the product does, whose memory and time are
    /// bounded, since what takes them apart may ask for any amount (tafia/calamine#684).
    Workbook,
    /// Archives of a registry with its documents.
    Archive,
    /// Registries as JSON.
    Transcript,
    /// What is written into the search box.
    Query,
    /// Word documents as templates.
    Word,
    /// Typst sources as templates, which are set in a process of their own as well.
    Typst,
}

impl Target {
    /// Every kind.
    pub const ALL: [Self; 9] = [
        Self::Text,
        Self::Cards,
        Self::Json,
        Self::Workbook,
        Self::Archive,
        Self::Transcript,
        Self::Query,
        Self::Word,
        Self::Typst,
    ];

    /// Its folder in the corpus.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Text => "text",
            Self::Cards => "cards",
            Self::Json => "json",
            Self::Workbook => "workbook",
            Self::Archive => "archive",
            Self::Transcript => "transcript",
            Self::Query => "query",
            Self::Word => "word",
            Self::Typst => "typst",
        }
    }

    /// What stands in the table of figures.
    #[must_use]
    pub fn told(self) -> &'static str {
        match self {
            Self::Text => "texts with separators",
            Self::Cards => "address books (vCard)",
            Self::Json => "lists in JSON",
            Self::Workbook => "workbooks (XLSX, XLS, ODS), each in a process of its own",
            Self::Archive => "archives (.tawama.zip)",
            Self::Transcript => "registries as JSON",
            Self::Query => "queries",
            Self::Word => "Word templates",
            Self::Typst => "Typst templates, each in a process of its own",
        }
    }

    /// Whether a process of its own looks at it.
    #[must_use]
    pub fn is_apart(self) -> bool {
        matches!(self, Self::Workbook | Self::Typst)
    }

    /// How long one may take, in a build that is not made to be fast. What is looked at apart is ended by
    /// who asked, after a minute at most.
    pub(super) fn longest(self) -> Duration {
        Duration::from_secs(if self.is_apart() { 80 } else { 20 })
    }
}
