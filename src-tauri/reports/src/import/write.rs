//! Making the records that rows name: parties and their places, once each.

use std::collections::BTreeMap;

use tawama_registry::names::{Name, NameKind};
use tawama_registry::partner::{self, PartnerFacts, PartnerKind};
use tawama_registry::place::{self, PlaceFacts};
use tawama_registry::{Error, Id, Result, Tx, gazetteer};

use super::known::Parties;
use super::language_of;
use super::party::{PartyName, Spot, key};
use crate::language::Language;

/// The parties that are made while rows are written.
pub(super) struct Made<'a> {
    parties: &'a mut Parties,
    pub(super) language: Language,
    /// How many were made.
    pub(super) count: u32,
    /// The places by their numbers in GeoNames.
    places: BTreeMap<u32, Id>,
}

impl<'a> Made<'a> {
    pub(super) fn new(tx: &Tx<'_>, parties: &'a mut Parties, language: Language) -> Result<Self> {
        Ok(Self { parties, language, count: 0, places: place::by_geonames(tx)? })
    }

    /// The identity of a party, which is made where the registry does not have it.
    pub(super) fn partner(&mut self, tx: &Tx<'_>, at: usize) -> Result<Id> {
        let Some(party) = self.parties.all.get_mut(at) else {
            return Err(Error::Internal("a row names no party".to_owned()));
        };
        if let Some(id) = party.id {
            return Ok(id);
        }
        let Some((kind, named)) = party.new.take() else {
            return Err(Error::Internal("a party is neither there nor new".to_owned()));
        };
        let mut facts = PartnerFacts::new(kind, names(&named, self.language));
        facts.country.clone_from(&named.country);
        facts.website.clone_from(&named.website);
        facts.notes.clone_from(&named.notes);
        facts.place = place_of(tx, kind, &named, &facts.names, &mut self.places)?;
        let id = partner::add(tx, &facts)?;
        party.id = Some(id);
        self.count += 1;
        Ok(id)
    }
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

/// The place of a new city, where the gazetteer knows it for certain or the file tells where it
/// is. What the file says of it counts more than the gazetteer.
fn place_of(
    tx: &Tx<'_>,
    kind: PartnerKind,
    named: &PartyName,
    names: &[Name],
    places: &mut BTreeMap<u32, Id>,
) -> Result<Option<Id>> {
    if kind != PartnerKind::City {
        return Ok(None);
    }
    let spot = named.spot;
    let found = match &named.country {
        Some(country) => gazetteer::certain(&named.name, country, None)?,
        None => None,
    };
    // Another town of the same name is not meant.
    let found = found.filter(|hit| !spot.is_far_from(Some((hit.latitude, hit.longitude))));
    if let Some(id) = found.as_ref().and_then(|hit| places.get(&hit.geonames)) {
        return Ok(Some(*id));
    }
    let mut facts = match &found {
        Some(hit) => hit.place(named.country.as_deref()),
        None if spot == Spot::default() => return Ok(None),
        None => PlaceFacts { country: named.country.clone(), ..PlaceFacts::default() },
    };
    if let Some((north, east)) = spot.coordinates {
        (facts.latitude, facts.longitude) = (Some(north), Some(east));
    }
    facts.population = spot.population.or(facts.population);
    for name in names.iter().filter(|name| name.kind == NameKind::Preferred) {
        if !facts.names.iter().any(|known| key(&known.text) == key(&name.text)) {
            let first = !facts.names.iter().any(|known| known.lang == name.lang);
            let kind = if first { NameKind::Preferred } else { NameKind::Alternate };
            facts.names.push(Name { kind, ..name.clone() });
        }
    }
    let id = place::add(tx, &facts)?;
    if let Some(hit) = found {
        places.insert(hit.geonames, id);
    }
    Ok(Some(id))
}
