//! A line of the gazetteer.

use super::Hit;
use crate::names::Name;
use crate::text;

/// A line, taken apart.
pub(super) struct Row<'a> {
    pub(super) geonames: &'a str,
    name: &'a str,
    ascii: &'a str,
    country: &'a str,
    pub(super) subdivision: &'a str,
    latitude: f64,
    longitude: f64,
    pub(super) population: u32,
    feature: &'a str,
    french: &'a str,
    arabic: &'a str,
    /// Other names, with `|` between them.
    others: &'a str,
}

/// Jerusalem and its eastern part.
const JERUSALEM: [&str; 2] = ["281184", "7303419"];

impl<'a> Row<'a> {
    pub(super) fn read(line: &'a str) -> Option<Self> {
        let mut cells = line.split('\t');
        let mut next = || cells.next();
        Some(Self {
            geonames: next()?,
            name: next()?,
            ascii: next()?,
            country: next()?,
            subdivision: next()?,
            latitude: next()?.parse().ok()?,
            longitude: next()?.parse().ok()?,
            population: next()?.parse().ok()?,
            feature: next()?,
            french: next()?,
            arabic: next()?,
            others: next()?,
        })
    }

    /// Every name that the source has.
    pub(super) fn names(&self) -> impl Iterator<Item = &'a str> {
        [self.name, self.ascii, self.french, self.arabic]
            .into_iter()
            .chain(self.others.split('|'))
            .filter(|name| !name.is_empty())
    }

    /// The countries under which it is written.
    pub(super) fn countries(&self) -> impl Iterator<Item = &'a str> {
        let both = if JERUSALEM.contains(&self.geonames) || self.feature == "STLMT" {
            [Some("IL"), Some("PS")]
        } else if self.country == "EH" {
            [Some("EH"), Some("MA")]
        } else {
            [Some(self.country), None]
        };
        both.into_iter().flatten()
    }

    /// The city, found by a name whose key begins, or has a word that begins, with `key`.
    pub(super) fn hit(&self, key: &str) -> Hit {
        let countries: Vec<String> = self.countries().map(ToOwned::to_owned).collect();
        let mut names = vec![Name::preferred("en", self.name)];
        let known = [("fr", self.french), ("ar", self.arabic)];
        let known = known.into_iter().filter(|(_, name)| !name.is_empty());
        names.extend(known.map(|(lang, name)| Name::preferred(lang, name)));
        // Of several spellings with one key the one with its accents is shown.
        let shown = [self.french, self.arabic, self.name].into_iter().chain(self.names());
        let nearest = shown.filter(|name| !name.is_empty()).min_by_key(|name| {
            let own = text::key(name);
            if own == key {
                0
            } else if own.starts_with(key) {
                1
            } else if own.contains(key) {
                2
            } else {
                3
            }
        });
        Hit {
            geonames: self.geonames.parse().unwrap_or_default(),
            names,
            matched: nearest.unwrap_or(self.name).to_owned(),
            country: countries.first().filter(|_| countries.len() == 1).cloned(),
            countries,
            subdivision: self.subdivision.to_owned(),
            latitude: self.latitude,
            longitude: self.longitude,
            population: (self.population > 0).then_some(self.population),
        }
    }
}
