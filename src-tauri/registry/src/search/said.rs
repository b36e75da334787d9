//! What a record says, passage by passage: it is found by them, and shown where it was found.

use crate::names::Name;
use crate::terms::terms;
use crate::wording::Wording;

terms! {
    /// Where in a record something is said, or through which other record it is found.
    pub enum Passage {
        /// One of its names, or its title.
        Name = "name",
        /// The number that the office gave it.
        Reference = "reference",
        /// The title or the instrument as signed.
        AsSigned = "as_signed",
        /// The name of a file.
        File = "file",
        /// Notes.
        Note = "note",
        /// The capacity in which someone signed or witnessed.
        Capacity = "capacity",
        /// What an agreement obliges to.
        Commitment = "commitment",
        /// What an amendment changes.
        Change = "change",
        /// The reference of an approval.
        Approval = "approval",
        /// An office held, or a function.
        Function = "function",
        /// Addresses and numbers.
        Contact = "contact",
        /// The country, by its labels.
        Country = "country",
        /// Region, province or state.
        Subdivision = "subdivision",
        /// Edition or date.
        When = "when",
        /// The hall of a venue.
        Hall = "hall",
        /// The climate and the security of a venue.
        Condition = "condition",
        /// The theme of an exhibition, or the purpose of an activity.
        Theme = "theme",
        /// The concept of an exhibition.
        Concept = "concept",
        /// What came of it.
        Outcome = "outcome",
        /// Someone who takes part.
        Participant = "participant",
        /// An object on loan.
        Object = "object",
        /// A milestone.
        Milestone = "milestone",
        /// A point of the programme.
        Point = "point",
        /// A heading of the budget.
        Budget = "budget",
        /// A shipment.
        Shipment = "shipment",
        /// A permit.
        Permit = "permit",
        /// An insurance.
        Insurance = "insurance",
        /// The text of a document.
        Text = "text",
        /// The name of a party that it names.
        Party = "party",
        /// The name of someone who signed or witnessed it.
        Signatory = "signatory",
        /// The name of the occasion it belongs to.
        Occasion = "occasion",
        /// The name of a place that it names.
        Place = "place",
    }
}

impl Passage {
    /// Whether the record is called so.
    pub(super) fn is_name(self) -> bool {
        matches!(self, Self::Name | Self::Reference | Self::AsSigned | Self::File)
    }
}

/// Everything that a record says.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Said(Vec<(Passage, String)>);

impl Said {
    /// Nothing yet but these names.
    pub(crate) fn names(names: &[Name]) -> Self {
        Self::default().all(Passage::Name, names.iter().map(|name| &name.text))
    }

    /// Nothing yet but this title.
    pub(crate) fn title(title: &Wording) -> Self {
        Self::default().wording(Passage::Name, title)
    }

    /// And this.
    pub(crate) fn text(mut self, passage: Passage, text: &str) -> Self {
        if !text.trim().is_empty() {
            self.0.push((passage, text.to_owned()));
        }
        self
    }

    /// And this, in all its languages.
    pub(crate) fn wording(self, passage: Passage, wording: &Wording) -> Self {
        self.all(passage, wording.0.values())
    }

    /// And these.
    pub(crate) fn all<T: AsRef<str>>(
        self,
        passage: Passage,
        texts: impl IntoIterator<Item = T>,
    ) -> Self {
        texts.into_iter().fold(self, |said, text| said.text(passage, text.as_ref()))
    }

    /// And these, each in all its languages.
    pub(crate) fn wordings<'w>(
        self,
        passage: Passage,
        wordings: impl IntoIterator<Item = &'w Wording>,
    ) -> Self {
        wordings.into_iter().fold(self, |said, wording| said.wording(passage, wording))
    }

    /// Each passage with its text.
    pub(super) fn passages(&self) -> impl Iterator<Item = (Passage, &str)> {
        self.0.iter().map(|(passage, text)| (*passage, text.as_str()))
    }

    /// What the record is called, a line each.
    pub(crate) fn called(&self) -> impl Iterator<Item = &str> {
        self.passages().filter(|(passage, _)| passage.is_name()).map(|(_, text)| text)
    }

    /// What it says besides.
    pub(crate) fn besides(&self) -> impl Iterator<Item = (Passage, &str)> {
        self.passages().filter(|(passage, _)| !passage.is_name())
    }
}
