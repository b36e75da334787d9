//! Who issues a report: the letterhead in two columns, the first language's on the side
//! where Latin begins, Arabic opposite, the arms between them; and the block of whoever signs.

use crate::language::Language;
use serde::{Deserialize, Serialize};

/// What stands at the head of the first page.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Letterhead {
    /// The columns, each in its language: kingdom, province, city, directorate, office, one per line.
    pub sides: Vec<Side>,
    /// The arms or logo, between the columns.
    pub logo: Option<Logo>,
    /// The address, telephone and site, at the foot of every page.
    pub address: Vec<String>,
    /// The place it is issued in, per language in the order of `sides`; "Tangier, 25 November 2026".
    pub place: Vec<String>,
}

/// A column of the letterhead.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Side {
    /// Its language.
    pub language: Language,
    /// Its lines.
    pub lines: Vec<String>,
}

/// The arms of the city or the logo of the office.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Logo {
    /// The picture as the office gave it: PNG, JPEG or SVG.
    pub bytes: Vec<u8>,
    /// Its media type: `image/png`, `image/jpeg`, `image/svg+xml`.
    pub media_type: String,
    /// What it shows, per language: "Arms of Tangier".
    pub told: Vec<(Language, String)>,
}

/// The block of whoever signs: the function stands above the name.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Signature {
    /// "The President of the Communal Council".
    pub function: String,
    /// Who, or empty where only the function stands.
    pub name: String,
}
