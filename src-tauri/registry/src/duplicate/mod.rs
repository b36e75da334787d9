//! Duplicates: records that may be one and the same, and making one of two.
//!
//! An office writes one city as Tanger, طنجة and Tangier, and one day it is there twice. What
//! may be the same is found across spellings, languages and scripts: parties, people and places
//! by their names and what else tells them apart, agreements by whom they are with, when they
//! were signed and what they are called. Each pair comes with the reasons that speak for it and
//! against it; nothing is merged by itself.
//!
//! The office looks at a pair and says that the two are one, choosing field by field what is
//! kept ([`merge`]), or that they are not ([`distinguish`]), which is remembered. Both are acts
//! like any other: they can be undone, and the history tells them.

mod agreement;
mod class;
mod distinct;
mod find;
mod key;
mod known;
pub mod merge;
mod name;
mod weigh;

use serde::{Deserialize, Serialize};

use crate::partner::PartnerFacts;
use crate::person::PersonFacts;
use crate::place::PlaceFacts;
use crate::record::{Kind, Named};
use crate::terms::terms;

pub use distinct::{distinguish, mistake, told_apart};
pub use find::{alike, pair, pairs};
pub(crate) use key::follow;

terms! {
    /// What speaks for two records being one, or against it.
    pub enum SignKind {
        /// They bear one name.
        SameName = "same_name",
        /// Their names have the same words but for what every city is called, or in another order.
        SameWords = "same_words",
        /// Their names sound the same, whatever the script.
        SameSound = "same_sound",
        /// The gazetteer knows one city by both names.
        SameCity = "same_city",
        /// One name is the first letters of the other.
        Initials = "initials",
        /// Their names differ in a letter or two.
        CloseName = "close_name",
        /// They have one number in GeoNames.
        SameGeonames = "same_geonames",
        /// They have one item in Wikidata.
        SameWikidata = "same_wikidata",
        /// They are of one place of the registry.
        SamePlace = "same_place",
        /// They have one web site.
        SameWebsite = "same_website",
        /// They are reached at one address.
        SameEmail = "same_email",
        /// They are reached at one number.
        SamePhone = "same_phone",
        /// They hold or held mandates for one party.
        SameParty = "same_party",
        /// They are in one country.
        SameCountry = "same_country",
        /// They lie close by.
        NearEachOther = "near_each_other",
        /// They have the same parties.
        SameParties = "same_parties",
        /// They were signed on the same day.
        SameDay = "same_day",
        /// They were signed within a few days, or the day is not known so well.
        NearDay = "near_day",
        /// Their titles have most words in common.
        SimilarTitle = "similar_title",
        /// They are of one class.
        SameInstrument = "same_instrument",
        /// They have different numbers in GeoNames.
        OtherGeonames = "other_geonames",
        /// They are in different countries.
        OtherCountry = "other_country",
        /// They are of different sorts.
        OtherKind = "other_kind",
        /// They lie far from each other.
        FarApart = "far_apart",
        /// They lie in different regions.
        OtherSubdivision = "other_subdivision",
        /// The gazetteer knows two cities by their names.
        TwoCities = "two_cities",
        /// Their mandates are for different parties.
        OtherParty = "other_party",
        /// They are reached at different addresses.
        OtherEmail = "other_email",
        /// They have parties of which only some are the same.
        OtherParties = "other_parties",
        /// They were signed on different days.
        OtherDay = "other_day",
        /// Their titles have little in common.
        OtherTitle = "other_title",
        /// They are of different classes.
        OtherInstrument = "other_instrument",
    }
}

/// One thing that speaks for two records being one, or against it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct Sign {
    /// What.
    pub kind: SignKind,
    /// Whether it speaks for it.
    pub speaks_for: bool,
    /// What it is about on the one side: a name, a code, a day; may be empty.
    pub left: String,
    /// The same on the other.
    pub right: String,
}

/// Two records that may be one.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct Pair {
    /// What they are.
    pub kind: Kind,
    /// The older of them.
    pub left: Named,
    /// The younger.
    pub right: Named,
    /// How likely they are one, in hundredths: 60 and more.
    pub score: u32,
    /// Why, the weightiest first.
    pub reasons: Vec<Sign>,
}

/// A record that something being written may already be.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct Alike {
    /// The record.
    pub record: Named,
    /// How likely it is the same, in hundredths.
    pub score: u32,
    /// Why.
    pub reasons: Vec<Sign>,
}

/// What is being written in a form and not saved yet.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, specta::Type)]
#[serde(tag = "kind", content = "facts", rename_all = "snake_case")]
pub enum Draft {
    /// A place.
    Place(PlaceFacts),
    /// A party.
    Partner(PartnerFacts),
    /// A person.
    Person(PersonFacts),
}

/// Whether records of a kind are looked at for duplicates.
#[must_use]
pub fn concerns(kind: Kind) -> bool {
    matches!(kind, Kind::Place | Kind::Partner | Kind::Person | Kind::Agreement)
}
