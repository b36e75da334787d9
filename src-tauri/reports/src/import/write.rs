//! Making the records that rows name: parties and their places, once each.

use tawama_registry::names::{Name, NameKind};
use tawama_registry::partner::{self, PartnerFacts, PartnerKind};
use tawama_registry::place::{self, PlaceFacts};
use tawama_registry::{Id, Result, Tx};

use super::known::Parties;
use super::language_of;
use super::party::PartyName;
use crate::language::Language;

/// The parties that are made while rows are written.
pub(super) struct Made<'a> {
    pub(super) parties: &'a mut Parties,
    pub(super) language: Language,
    /// How many were made.
    pub(super) count: u32,
}

impl Made<'_> {
    /// The identity of a party, which is made where the registry does not have it.
    pub(super) fn partner(&mut self, tx: &Tx<'_>, at: usize) -> Result<Id> {
        let Some(party) = self.parties.all.get_mut(at) else {
            return Err(tawama_registry::Error::Internal("a row names no party".to_owned()));
        };
        if let Some(id) = party.id {
            return Ok(id);
        }
        let (kind, named) = party.new.take().unwrap_or((PartnerKind::Other, PartyName::default()));
        let id = partner::add(tx, &facts(tx, kind, &named, self.language)?)?;
        party.id = Some(id);
        self.count += 1;
        Ok(id)
    }
}

/// What is stated of a new party.
pub(super) fn facts(
    tx: &Tx<'_>,
    kind: PartnerKind,
    named: &PartyName,
    language: Language,
) -> Result<PartnerFacts> {
    let mut facts = PartnerFacts::new(kind, names(named, language));
    facts.country.clone_from(&named.country);
    facts.website.clone_from(&named.website);
    facts.notes.clone_from(&named.notes);
    if let Some(place) = place_of(kind, named, &facts.names) {
        facts.place = Some(place::add(tx, &place)?);
    }
    Ok(facts)
}

/// The names of a party: the preferred first.
pub(super) fn names(named: &PartyName, language: Language) -> Vec<Name> {
    let name = |kind, text: &str| Name {
        lang: language_of(text, language).to_owned(),
        kind,
        text: text.to_owned(),
    };
    let mut names = vec![name(NameKind::Preferred, &named.name)];
    names.extend(named.short.iter().map(|text| name(NameKind::Short, text)));
    names.extend(named.others.iter().map(|text| name(NameKind::Alternate, text)));
    names.dedup_by(|one, other| one.text == other.text);
    names
}

/// The place of a new city, where the file or the gazetteer tells it for certain.
fn place_of(kind: PartnerKind, named: &PartyName, names: &[Name]) -> Option<PlaceFacts> {
    if !matches!(kind, PartnerKind::City | PartnerKind::Region) {
        return None;
    }
    let spot = named.spot;
    if spot.coordinates.is_none() && spot.population.is_none() {
        return None;
    }
    Some(PlaceFacts {
        names: names.iter().filter(|name| name.kind == NameKind::Preferred).cloned().collect(),
        country: named.country.clone(),
        latitude: spot.coordinates.map(|(north, _)| north),
        longitude: spot.coordinates.map(|(_, east)| east),
        population: spot.population,
        ..PlaceFacts::default()
    })
}
