//! What a file may be a list of, and what its columns may tell.

use serde::{Deserialize, Serialize};

/// What the rows of a file become.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
#[serde(rename_all = "snake_case")]
pub enum Target {
    /// Agreements, and the parties they name.
    Agreements,
    /// Parties.
    Partners,
    /// People.
    People,
    /// Exhibitions, and the venues they name.
    Exhibitions,
}

/// What a column tells of a row.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, specta::Type,
)]
#[serde(rename_all = "snake_case")]
pub enum Meaning {
    /// The office's number of an agreement.
    Reference,
    /// The title of an agreement or an exhibition.
    Title,
    /// The class of instrument.
    Instrument,
    /// The party on the office's side.
    Own,
    /// The country of the party on the office's side.
    OwnCountry,
    /// Where that party is, degrees north.
    OwnLatitude,
    /// Where that party is, degrees east.
    OwnLongitude,
    /// The inhabitants of its place.
    OwnPopulation,
    /// The other parties; the party of a person; the organisers of an exhibition.
    Parties,
    /// What the first of them is called for short.
    Short,
    /// Another name of the first of them.
    OtherName,
    /// The country of the first of them.
    Country,
    /// Where it is, degrees north.
    Latitude,
    /// Where it is, degrees east.
    Longitude,
    /// The inhabitants of its place.
    Population,
    /// What a party is.
    Kind,
    /// Its web site.
    Website,
    /// When it was signed.
    Signed,
    /// When it entered into force.
    Begins,
    /// The last day of its term, or that it has none.
    Ends,
    /// How long it runs.
    Duration,
    /// What happens at the end of its term.
    Renewal,
    /// The fields of cooperation.
    Fields,
    /// The name of a person.
    Name,
    /// The function of a person.
    Function,
    /// The mail address of a person.
    Email,
    /// The telephone number of a person.
    Phone,
    /// The first day of an exhibition for the public; since when a person holds a function.
    Opens,
    /// The last day of an exhibition; until when a person holds a function.
    Closes,
    /// The year of the first day, where a column of its own tells it.
    OpensYear,
    /// The year of the last day, likewise.
    ClosesYear,
    /// Where an exhibition is shown.
    Venue,
    /// A sentence that cites an exhibition: its title, its venues, its years.
    Citation,
    /// How far an exhibition has come.
    State,
    /// Its visitors.
    Visitors,
    /// Its theme.
    Theme,
    /// Anything else: kept in the notes, under its heading.
    Notes,
}

impl Target {
    /// Every target, the usual first.
    pub const ALL: [Self; 4] = [Self::Agreements, Self::Partners, Self::People, Self::Exhibitions];

    /// What columns may tell of such a row.
    #[must_use]
    pub fn meanings(self) -> &'static [Meaning] {
        use Meaning as M;
        match self {
            Self::Agreements => &[
                M::Reference,
                M::Title,
                M::Instrument,
                M::Own,
                M::OwnCountry,
                M::OwnLatitude,
                M::OwnLongitude,
                M::OwnPopulation,
                M::Parties,
                M::Short,
                M::OtherName,
                M::Country,
                M::Latitude,
                M::Longitude,
                M::Population,
                M::Signed,
                M::Begins,
                M::Ends,
                M::Duration,
                M::Renewal,
                M::Fields,
                M::Notes,
            ],
            Self::Partners => &[
                M::Parties,
                M::Short,
                M::OtherName,
                M::Kind,
                M::Country,
                M::Latitude,
                M::Longitude,
                M::Population,
                M::Website,
                M::Notes,
            ],
            Self::People => &[
                M::Name,
                M::OtherName,
                M::Function,
                M::Parties,
                M::Country,
                M::Email,
                M::Phone,
                M::Opens,
                M::Closes,
                M::Notes,
            ],
            Self::Exhibitions => &[
                M::Title,
                M::Theme,
                M::State,
                M::Opens,
                M::Closes,
                M::OpensYear,
                M::ClosesYear,
                M::Venue,
                M::Citation,
                M::Visitors,
                M::Parties,
                M::Notes,
            ],
        }
    }

    /// Without which column there are no such rows.
    pub(super) fn needed(self) -> Meaning {
        match self {
            Self::Agreements | Self::Partners => Meaning::Parties,
            Self::People => Meaning::Name,
            Self::Exhibitions => Meaning::Title,
        }
    }
}

impl Meaning {
    /// Whether a column of it holds dates.
    pub(super) fn is_of_dates(self) -> bool {
        matches!(self, Self::Signed | Self::Begins | Self::Ends | Self::Opens | Self::Closes)
    }

    /// Whether several columns may tell it.
    pub(super) fn may_be_twice(self) -> bool {
        matches!(self, Self::Notes | Self::Phone | Self::Email | Self::OtherName)
    }
}
