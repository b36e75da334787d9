//! What of a record is compared with others.

use rusqlite::{Connection, OptionalExtension};

use super::Draft;
use super::name::Called;
use crate::children::rows;
use crate::error::Result;
use crate::gazetteer;
use crate::id::Id;
use crate::names::Name;
use crate::partner::PartnerKind;
use crate::person::{Contact, ContactKind};
use crate::record::Kind;

/// What is known of a place, a party or a person that tells it from others.
#[derive(Debug, Clone)]
pub(super) struct Traits {
    pub(super) kind: Kind,
    /// Its names, each spelling once.
    pub(super) names: Vec<Called>,
    pub(super) country: Option<String>,
    /// What it is, for a party.
    pub(super) sort: Option<PartnerKind>,
    /// The place of a party.
    pub(super) place: Option<Id>,
    pub(super) geonames: Option<u32>,
    pub(super) wikidata: String,
    pub(super) coordinates: Option<(f64, f64)>,
    pub(super) subdivision: String,
    /// The host of its web site.
    pub(super) host: String,
    pub(super) emails: Vec<String>,
    /// The last nine digits of each number.
    pub(super) phones: Vec<String>,
    /// The parties that a person holds or held a mandate for.
    pub(super) parties: Vec<Id>,
    /// For each name, the cities that the gazetteer knows by it, as their numbers in GeoNames.
    cities: Option<Vec<Vec<u32>>>,
}

impl Traits {
    fn new(kind: Kind, names: impl Iterator<Item = String>) -> Self {
        let mut called: Vec<Called> = Vec::new();
        for text in names.filter(|text| !text.trim().is_empty()) {
            let name = match kind {
                Kind::Person => Called::of_person(&text),
                _ => Called::of_body(&text),
            };
            if !called.iter().any(|it| it.text == name.text) {
                called.push(name);
            }
        }
        Self {
            kind,
            names: called,
            country: None,
            sort: None,
            place: None,
            geonames: None,
            wikidata: String::new(),
            coordinates: None,
            subdivision: String::new(),
            host: String::new(),
            emails: Vec::new(),
            phones: Vec::new(),
            parties: Vec::new(),
            cities: None,
        }
    }

    /// What is known of the record `id`; nothing when it is gone, or of another kind than these.
    pub(super) fn read(conn: &Connection, kind: Kind, id: Id) -> Result<Option<Self>> {
        match kind {
            Kind::Place => Self::of_place(conn, id),
            Kind::Partner => Self::of_partner(conn, id),
            Kind::Person => Self::of_person(conn, id),
            _ => Ok(None),
        }
    }

    fn of_place(conn: &Connection, id: Id) -> Result<Option<Self>> {
        let names = texts(conn, "SELECT DISTINCT text FROM place_name WHERE place = ?", id)?;
        let mut traits = Self::new(Kind::Place, names.into_iter());
        let there = traits.locate(conn, id)?;
        Ok(there.then_some(traits))
    }

    fn of_partner(conn: &Connection, id: Id) -> Result<Option<Self>> {
        let names = texts(conn, "SELECT DISTINCT text FROM partner_name WHERE partner = ?", id)?;
        let mut traits = Self::new(Kind::Partner, names.into_iter());
        let found = conn
            .prepare_cached("SELECT country, kind, place, website FROM partner WHERE id = ?")?
            .query_row([id], |row| {
                Ok((
                    row.get(0)?,
                    row.get(1)?,
                    row.get::<_, Option<Id>>(2)?,
                    row.get::<_, String>(3)?,
                ))
            })
            .optional()?;
        let Some((country, sort, place, website)) = found else { return Ok(None) };
        if let Some(place) = place {
            traits.locate(conn, place)?;
        }
        traits.settle(country, sort, place, &website);
        Ok(Some(traits))
    }

    /// What is stated of a party itself.
    fn settle(
        &mut self,
        country: Option<String>,
        sort: PartnerKind,
        place: Option<Id>,
        website: &str,
    ) {
        // The country of the party is what the office says of it; its place's only fills in.
        self.country = country.or(self.country.take());
        self.sort = Some(sort);
        self.place = place;
        self.host = host(website);
    }

    fn of_person(conn: &Connection, id: Id) -> Result<Option<Self>> {
        if !conn.prepare_cached("SELECT 1 FROM person WHERE id = ?")?.exists([id])? {
            return Ok(None);
        }
        let names = texts(conn, "SELECT DISTINCT text FROM person_name WHERE person = ?", id)?;
        let mut traits = Self::new(Kind::Person, names.into_iter());
        let contacts: Vec<Contact> =
            rows(conn, "SELECT kind, value FROM person_contact WHERE person = ?", id, |row| {
                Ok(Contact { kind: row.get(0)?, value: row.get(1)? })
            })?;
        traits.reach(&contacts);
        traits.parties =
            rows(conn, "SELECT DISTINCT partner FROM mandate WHERE person = ?", id, |row| {
                row.get(0)
            })?;
        Ok(Some(traits))
    }

    /// What is stated in a form and not saved yet.
    pub(super) fn of_draft(conn: &Connection, draft: &Draft) -> Result<Self> {
        let texts = |names: &[Name]| {
            names.iter().map(|name| name.text.clone()).collect::<Vec<_>>().into_iter()
        };
        Ok(match draft {
            Draft::Place(facts) => {
                let mut traits = Self::new(Kind::Place, texts(&facts.names));
                traits.country.clone_from(&facts.country);
                traits.geonames = facts.geonames;
                facts.wikidata.trim().clone_into(&mut traits.wikidata);
                traits.coordinates = facts.latitude.zip(facts.longitude);
                facts.subdivision.clone_into(&mut traits.subdivision);
                traits
            }
            Draft::Partner(facts) => {
                let mut traits = Self::new(Kind::Partner, texts(&facts.names));
                if let Some(place) = facts.place {
                    traits.locate(conn, place)?;
                }
                traits.settle(facts.country.clone(), facts.kind, facts.place, &facts.website);
                traits
            }
            Draft::Person(facts) => {
                let mut traits = Self::new(Kind::Person, texts(&facts.names));
                traits.reach(&facts.contacts);
                traits.parties = facts.mandates.iter().map(|mandate| mandate.partner).collect();
                traits
            }
        })
    }

    /// Takes in where the place `id` is; answers whether it is there.
    fn locate(&mut self, conn: &Connection, id: Id) -> Result<bool> {
        let found = conn
            .prepare_cached(
                "SELECT country, geonames, wikidata, latitude, longitude, subdivision
                 FROM place WHERE id = ?",
            )?
            .query_row([id], |row| {
                self.country = row.get(0)?;
                self.geonames = row.get(1)?;
                self.wikidata = row.get(2)?;
                self.coordinates = row.get::<_, Option<f64>>(3)?.zip(row.get::<_, Option<f64>>(4)?);
                self.subdivision = row.get(5)?;
                Ok(())
            })
            .optional()?;
        Ok(found.is_some())
    }

    fn reach(&mut self, contacts: &[Contact]) {
        for contact in contacts {
            match contact.kind {
                ContactKind::Email => self.emails.push(contact.value.trim().to_lowercase()),
                ContactKind::Phone => {
                    let digits: String =
                        contact.value.chars().filter(char::is_ascii_digit).collect();
                    // How a number begins depends on from where it is called.
                    if digits.len() > 6 {
                        let from = digits.len().saturating_sub(9);
                        self.phones.push(digits.get(from..).unwrap_or_default().to_owned());
                    }
                }
            }
        }
    }

    /// Whether its names may be those of cities, or have those in them.
    pub(super) fn is_somewhere(&self) -> bool {
        self.kind != Kind::Person
    }

    /// For each name, the cities that the gazetteer knows by it in the country that is stated.
    pub(super) fn cities(&mut self) -> Result<&[Vec<u32>]> {
        if self.cities.is_none() {
            let country = self.country.as_deref();
            let somewhere = self.is_somewhere();
            let of = |name: &Called| match somewhere {
                true => gazetteer::called(&name.asked, country),
                false => Ok(Vec::new()),
            };
            let cities = self.names.iter().map(of).collect::<Result<_>>()?;
            self.cities = Some(cities);
        }
        Ok(self.cities.as_deref().unwrap_or_default())
    }

    /// The same, where they were looked up before.
    pub(super) fn known_cities(&self) -> &[Vec<u32>] {
        self.cities.as_deref().unwrap_or_default()
    }
}

fn texts(conn: &Connection, sql: &str, id: Id) -> Result<Vec<String>> {
    rows(conn, sql, id, |row| row.get(0))
}

/// The host of a web site, without what most begin with.
fn host(website: &str) -> String {
    let rest = website.trim().split("://").nth(1).unwrap_or_default().to_lowercase();
    let host = rest.split(['/', '?', '#', ':']).next().unwrap_or_default();
    host.strip_prefix("www.").unwrap_or(host).to_owned()
}
