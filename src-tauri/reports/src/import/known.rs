//! The parties that a row may name: those of the registry, and those that earlier rows brought.

use std::collections::{BTreeSet, HashMap};

use tawama_registry::partner::{self, PartnerKind};
use tawama_registry::{Connection, Id, Result, office};

use super::party::{PartyName, key};

/// A party, of the registry or of the file.
pub(super) struct KnownParty {
    /// Its identity, where the registry has it.
    pub(super) id: Option<Id>,
    country: Option<String>,
    coordinates: Option<(f64, f64)>,
    /// What is brought of it, where the registry does not have it.
    pub(super) new: Option<(PartnerKind, PartyName)>,
}

/// The parties by every name they bear.
pub(super) struct Parties {
    pub(super) all: Vec<KnownParty>,
    by_name: HashMap<String, Vec<usize>>,
    /// The office's own party.
    pub(super) home: Option<usize>,
}

/// What a name leads to.
pub(super) enum Found {
    /// This party.
    One(usize),
    /// Several parties bear it.
    Several,
    /// None does.
    None,
}

impl Parties {
    pub(super) fn read(conn: &Connection) -> Result<Self> {
        let mut parties = Self { all: Vec::new(), by_name: HashMap::new(), home: None };
        let mut places: HashMap<Id, usize> = HashMap::new();
        for known in partner::known_as(conn)? {
            let at = *places.entry(known.partner).or_insert_with(|| {
                let party = KnownParty {
                    id: Some(known.partner),
                    country: known.country.clone(),
                    coordinates: known.coordinates,
                    new: None,
                };
                parties.all.push(party);
                parties.all.len() - 1
            });
            parties.call(at, &known.name);
        }
        parties.home = office::get(conn)?.facts.home.and_then(|home| places.get(&home).copied());
        Ok(parties)
    }

    fn call(&mut self, at: usize, name: &str) {
        let bearers = self.by_name.entry(key(name)).or_default();
        if !bearers.contains(&at) {
            bearers.push(at);
        }
    }

    /// The party of the registry that is called so, the first of several.
    pub(super) fn called(&self, name: &str) -> Option<Id> {
        let bearers = self.by_name.get(&key(name))?;
        bearers.iter().find_map(|at| self.all.get(*at)?.id)
    }

    /// The party that is called so. Of several of one name the country tells, and where they are; a
    /// party without one is also found under any.
    pub(super) fn find(&self, named: &PartyName) -> Found {
        let Some(bearers) = self.by_name.get(&key(&named.name)) else { return Found::None };
        // Towns of one name in one country are told apart by where they are.
        let near = |at: &&usize| {
            let known = self.all.get(**at).and_then(|party| party.coordinates);
            !named.spot.is_far_from(known)
        };
        let bearers: Vec<usize> = bearers.iter().filter(near).copied().collect();
        let country_of = |at: &usize| self.all.get(*at).and_then(|party| party.country.clone());
        let fitting: Vec<usize> = match &named.country {
            None => bearers,
            Some(country) => {
                let of_it = |at: &&usize| country_of(at).as_ref() == Some(country);
                let there: Vec<usize> = bearers.iter().filter(of_it).copied().collect();
                let stateless = |at: &&usize| country_of(at).is_none();
                if there.is_empty() {
                    bearers.iter().filter(stateless).copied().collect()
                } else {
                    there
                }
            }
        };
        match fitting.as_slice() {
            [] => Found::None,
            [one] => Found::One(*one),
            _ => Found::Several,
        }
    }

    /// The party of this name, which is new where none is there; none where several are.
    pub(super) fn find_or_add(&mut self, kind: PartnerKind, named: PartyName) -> Option<usize> {
        match self.find(&named) {
            Found::One(at) => Some(at),
            Found::Several => None,
            Found::None => {
                let at = self.all.len();
                self.call(at, &named.name);
                for name in named.short.iter().chain(&named.others) {
                    self.call(at, name);
                }
                let (country, coordinates) = (named.country.clone(), named.spot.coordinates);
                self.all.push(KnownParty {
                    id: None,
                    country,
                    coordinates,
                    new: Some((kind, named)),
                });
                Some(at)
            }
        }
    }

    /// The names of those among `wanted` that are not in the registry, as the file has them.
    pub(super) fn new_names(&self, wanted: &BTreeSet<usize>) -> Vec<String> {
        let wanted = wanted.iter().filter_map(|at| self.all.get(*at));
        wanted.filter_map(|it| it.new.as_ref()).map(|(_, named)| named.name.clone()).collect()
    }
}
