//! The gazetteer: cities of the world that a name leads to, without a network.
//!
//! It holds every place of a thousand people and more, each with its names in many languages, and
//! is looked in by whatever spelling someone knows: in any script, with or without accents, with
//! any form of alef, and by the beginning of any of its words. What is found fills in a place:
//! coordinates, population, subdivision, names, the number in GeoNames.
//!
//! It takes no side. Its source puts some cities under a country that others write otherwise:
//! there it names no country and offers both, and the office says which. Elsewhere too the country
//! of a place stays the office's own choice, and a search by city and country is patient with it.
//!
//! It travels packed inside the program, is unpacked the first time that someone asks, and stays in
//! memory from then on. Whoever asks first waits for it, so nobody asks on the thread that draws.

mod index;
mod row;

use std::io::Read;
use std::sync::OnceLock;

use serde::{Deserialize, Serialize};

use self::index::Index;
use self::row::Row;
use crate::error::{Error, Result};
use crate::names::Name;
use crate::place::PlaceFacts;
use crate::text;

const PACKED: &[u8] = include_bytes!("../../data/gazetteer.tsv.zst");

/// Spellings by which people write cities that the source has under others.
const SPELLINGS: &str = include_str!("../../data/gazetteer-spellings.tsv");

/// The most that a search answers.
pub const MOST: u32 = 50;

/// A city that was found.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, specta::Type)]
pub struct Hit {
    /// Its number in GeoNames.
    pub geonames: u32,
    /// Its preferred names in English, French and Arabic, as far as they are known.
    pub names: Vec<Name>,
    /// The name by which it was found, as it is written.
    pub matched: String,
    /// Its country (ISO 3166-1 alpha-2); none where that is for the office to say.
    pub country: Option<String>,
    /// The countries under which it is written, one or more, by their codes.
    pub countries: Vec<String>,
    /// Region, province or state; may be empty.
    pub subdivision: String,
    /// Degrees north, WGS 84.
    pub latitude: f64,
    /// Degrees east, WGS 84.
    pub longitude: f64,
    /// Inhabitants, where they are known.
    pub population: Option<u32>,
}

impl Hit {
    /// The place that it fills in, under `country` or else its own.
    #[must_use]
    pub fn place(&self, country: Option<&str>) -> PlaceFacts {
        PlaceFacts {
            names: self.names.clone(),
            country: country.map(ToOwned::to_owned).or_else(|| self.country.clone()),
            subdivision: self.subdivision.clone(),
            latitude: Some(self.latitude),
            longitude: Some(self.longitude),
            population: self.population,
            geonames: Some(self.geonames),
            ..PlaceFacts::default()
        }
    }
}

/// The two letters of a country.
type Code = [u8; 2];

fn code(country: &str) -> Code {
    country.as_bytes().try_into().unwrap_or_default()
}

/// The numbers of cities, each with another spelling of its name.
fn spellings() -> Vec<(&'static str, &'static str)> {
    SPELLINGS.lines().skip(1).filter_map(|line| line.split_once('\t')).collect()
}

/// The gazetteer in memory.
struct Gazetteer {
    /// A line for each place, the most populous first.
    text: String,
    /// Where each line begins.
    lines: Vec<u32>,
    /// The countries of each: a search looks at those of thousands.
    countries: Vec<[Code; 2]>,
    index: Index,
}

impl Gazetteer {
    /// Unpacks it and orders its names.
    fn unpack() -> std::result::Result<Self, String> {
        let mut text = String::new();
        let mut packed = PACKED;
        ruzstd::decoding::StreamingDecoder::new(&mut packed)
            .map_err(|error| error.to_string())?
            .read_to_string(&mut text)
            .map_err(|error| error.to_string())?;
        let headings = text.find('\n').map_or(0, |end| end + 1);
        let mut lines = Vec::new();
        let mut at = headings;
        for line in text.get(headings..).unwrap_or_default().split_inclusive('\n') {
            lines.push(u32::try_from(at).map_err(|error| error.to_string())?);
            at += line.len();
        }
        let spellings = spellings();
        let (mut index, mut countries) = (Index::default(), Vec::with_capacity(lines.len()));
        for (place, line) in (0_u32..).zip(text.get(headings..).unwrap_or_default().lines()) {
            let Some(row) = Row::read(line) else {
                return Err(format!("the gazetteer has a line that is none: {line}"));
            };
            let other = spellings.iter().filter(|(id, _)| *id == row.geonames).map(|it| it.1);
            index.add(place, row.names().chain(other));
            let mut codes = row.countries().map(code);
            let first = codes.next().unwrap_or_default();
            countries.push([first, codes.next().unwrap_or(first)]);
        }
        index.order();
        Ok(Self { text, lines, countries, index })
    }

    fn row(&self, place: u32) -> Option<Row<'_>> {
        let at = *self.lines.get(usize::try_from(place).ok()?)?;
        let line = self.text.get(usize::try_from(at).ok()?..)?;
        Row::read(line.split('\n').next()?)
    }
}

fn gazetteer() -> Result<&'static Gazetteer> {
    static IN_MEMORY: OnceLock<std::result::Result<Gazetteer, String>> = OnceLock::new();
    IN_MEMORY
        .get_or_init(Gazetteer::unpack)
        .as_ref()
        .map_err(|error| Error::Internal(error.clone()))
}

/// The cities whose names begin as `query` does, or have a word that does: first those that are
/// called exactly so, then those of the country `home`, then the most populous. With nothing
/// asked for, nothing is found, but the gazetteer is ready from then on.
///
/// # Errors
/// When the gazetteer that the program carries cannot be unpacked.
pub fn find(query: &str, home: Option<&str>, limit: u32) -> Result<Vec<Hit>> {
    let gazetteer = gazetteer()?;
    let key = text::key(query);
    if key.is_empty() {
        return Ok(Vec::new());
    }
    let home = home.map(code);
    let at_home = |place: u32| {
        let codes = usize::try_from(place).ok().and_then(|at| gazetteer.countries.get(at));
        home.zip(codes).is_some_and(|(home, codes)| codes.contains(&home))
    };
    let places = gazetteer.index.find(&key, at_home, limit.min(MOST) as usize);
    Ok(places
        .into_iter()
        .filter_map(|place| gazetteer.row(place))
        .map(|row| row.hit(&key))
        .collect())
}

/// The one city that is meant by a name and a country, where there is no doubt: the only one that
/// is called so there, or one that is at least ten times as populous as any other. A city that is
/// written under several countries is found under each of them.
///
/// With a `subdivision` only cities of that one are looked at. Without a country nothing is certain.
///
/// # Errors
/// When the gazetteer that the program carries cannot be unpacked.
pub fn certain(name: &str, country: &str, subdivision: Option<&str>) -> Result<Option<Hit>> {
    let gazetteer = gazetteer()?;
    let key = text::key(name);
    let subdivision = subdivision.map(text::key);
    let mut rows =
        gazetteer.index.called(&key).filter_map(|place| gazetteer.row(place)).filter(|row| {
            row.countries().any(|it| it == country)
                && subdivision.as_ref().is_none_or(|it| text::key(row.subdivision) == *it)
        });
    // They come with the most populous first.
    let (first, second) = (rows.next(), rows.next());
    Ok(match (first, second) {
        (Some(first), None) => Some(first.hit(&key)),
        (Some(first), Some(second)) if first.population >= 10 * second.population.max(1) => {
            Some(first.hit(&key))
        }
        _ => None,
    })
}

/// What the cities are called otherwise that are called by exactly this `key` (see [`text::key`]),
/// or, where there is none and the name may go on, whose names begin so: keys, those of `country`
/// and the most populous first. What begins as `key` does is left out.
///
/// # Errors
/// When the gazetteer that the program carries cannot be unpacked.
pub(crate) fn other_names(key: &str, open: bool, country: Option<&str>) -> Result<Vec<String>> {
    /// The fewest letters by which a city is guessed at.
    const LETTERS: usize = 3;
    /// How many cities may be called the same, and how many are guessed at.
    const NAMESAKES: usize = 8;
    const GUESSES: usize = 3;
    // Codes of airports and the like are no names.
    let is_code = |name: &str| name.len() <= 4 && name.bytes().all(|it| it.is_ascii_uppercase());
    if key.chars().count() < LETTERS {
        return Ok(Vec::new());
    }
    let gazetteer = gazetteer()?;
    let country = country.map(code);
    let at_home = |place: u32| {
        let codes = usize::try_from(place).ok().and_then(|at| gazetteer.countries.get(at));
        country.zip(codes).is_some_and(|(country, codes)| codes.contains(&country))
    };
    let mut places: Vec<u32> = gazetteer.index.called(key).collect();
    // الخرطوم is there as خرطوم.
    if let Some(bare) = key.strip_prefix("ال").filter(|_| places.is_empty()) {
        places.extend(gazetteer.index.called(bare));
    }
    places.sort_by_key(|place| !at_home(*place));
    places.truncate(NAMESAKES);
    if places.is_empty() && open {
        places = gazetteer.index.find(key, at_home, GUESSES);
    }
    let spellings = spellings();
    let mut names: Vec<String> = Vec::new();
    for row in places.into_iter().filter_map(|place| gazetteer.row(place)) {
        let other = spellings.iter().filter(|(id, _)| *id == row.geonames).map(|it| it.1);
        let written = row.names().filter(|name| !is_code(name)).chain(other);
        for name in written.map(text::key) {
            if !name.is_empty() && !name.starts_with(key) && !names.contains(&name) {
                names.push(name);
            }
        }
    }
    Ok(names)
}

/// How many cities of one name are looked at, the most populous first.
const NAMESAKES: usize = 5;

/// The cities that are called exactly by one of `names`, of those of `country` where it is said.
fn namesakes<'g>(
    gazetteer: &'g Gazetteer,
    names: &[String],
    country: Option<&str>,
) -> Vec<Row<'g>> {
    let places = names.iter().flat_map(|name| gazetteer.index.called(&text::key(name)));
    places
        .filter_map(|place| gazetteer.row(place))
        .filter(|row| country.is_none_or(|it| row.countries().any(|own| own == it)))
        .take(NAMESAKES)
        .collect()
}

/// The numbers in GeoNames of the cities that are called exactly by one of `names`, for each of
/// them the most populous first; of those of `country` alone, where it is said.
pub(crate) fn called(names: &[String], country: Option<&str>) -> Result<Vec<u32>> {
    let rows = namesakes(gazetteer()?, names, country);
    Ok(rows.iter().filter_map(|row| row.geonames.parse().ok()).collect())
}

/// Every name of those cities.
pub(crate) fn names_of_namesakes(
    names: &[String],
    country: Option<&str>,
) -> Result<Vec<&'static str>> {
    let rows = namesakes(gazetteer()?, names, country);
    let named = |id: &str| rows.iter().any(|row| row.geonames == id);
    let spellings = spellings();
    let spelled = spellings.iter().filter(|(id, _)| named(id)).map(|it| it.1);
    Ok(rows.iter().flat_map(Row::names).chain(spelled).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn first(query: &str, home: Option<&str>) -> u32 {
        find(query, home, 5).unwrap().first().map_or(0, |hit| hit.geonames)
    }

    #[test]
    fn any_spelling_in_any_script_leads_to_the_city() {
        const TANGIER: u32 = 2_530_335;
        for spelling in ["Tanger", "TANGIER", "tang", "طنجة", "طنجه", "طنج", "Tánger"] {
            assert_eq!(first(spelling, Some("MA")), TANGIER, "{spelling}");
        }
        const JERUSALEM: u32 = 281_184;
        for spelling in [
            "Al Qods",
            "Al-Quds",
            "al qods",
            "القدس",
            "قدس",
            "Jérusalem",
            "JERUSALEM",
            "القدس الشريف",
        ] {
            assert_eq!(first(spelling, Some("MA")), JERUSALEM, "{spelling}");
        }
        for (spelling, home, wanted) in [
            ("Beit Sahour", "PS", 284_304),
            ("Boulogne Billancourt", "FR", 3_031_137),
            ("Hoceima", "MA", 2_558_545),
            ("أكادير", "MA", 2_561_668),
            ("اكادير", "MA", 2_561_668),
        ] {
            assert_eq!(first(spelling, Some(home)), wanted, "{spelling}");
        }
    }

    #[test]
    fn the_exact_name_comes_first_then_home_then_the_most_populous() {
        let countries = |query: &str, home| -> Vec<String> {
            find(query, home, 3).unwrap().into_iter().filter_map(|hit| hit.country).collect()
        };
        assert_eq!(countries("Tripoli", None), ["LY", "LB", "GR"]);
        assert_eq!(countries("Tripoli", Some("LB"))[0], "LB");
        // Casablanca is exact wherever it is; a mere beginning never comes before it.
        assert_eq!(countries("Casablanca", Some("CL"))[0], "CL");
        assert_eq!(countries("Casabl", None)[0], "MA");
    }

    #[test]
    fn what_is_found_fills_in_a_place() {
        let hit = find("Séville", None, 1).unwrap().remove(0);
        assert_eq!(hit.matched, "Séville");
        let place = hit.place(None);
        assert_eq!(place.country.as_deref(), Some("ES"));
        assert_eq!(place.subdivision, "Andalusia");
        assert_eq!(place.geonames, Some(2_510_911));
        assert!(place.population.unwrap() > 600_000);
        assert!((place.latitude.unwrap() - 37.38).abs() < 0.1);
        for name in [Name::preferred("fr", "Séville"), Name::preferred("ar", "إشبيلية")] {
            assert!(place.names.contains(&name), "{:?}", place.names);
        }
    }

    #[test]
    fn where_writers_differ_on_the_country_both_are_offered_and_none_is_said() {
        let hit = find("القدس", None, 1).unwrap().remove(0);
        assert_eq!(
            (hit.country.as_deref(), hit.countries.as_slice()),
            (None, &["IL".to_owned(), "PS".to_owned()][..])
        );
        assert_eq!(hit.place(Some("PS")).country.as_deref(), Some("PS"));
        let hit = find("Laâyoune", Some("MA"), 1).unwrap().remove(0);
        assert_eq!((hit.country.as_deref(), hit.countries.join(" ").as_str()), (None, "EH MA"));
    }

    #[test]
    fn a_city_is_certain_only_where_no_other_is_meant() {
        let certain =
            |name, country, within| certain(name, country, within).unwrap().map(|hit| hit.geonames);
        assert_eq!(certain("Al Qods", "PS", None), Some(281_184));
        assert_eq!(certain("القدس", "IL", None), Some(281_184));
        assert_eq!(certain("Dakhla", "EH", None), Some(2_463_447));
        assert_eq!(certain("Paris", "FR", None), Some(2_988_507));
        assert_eq!(certain("Paris", "US", None), None);
        assert_eq!(certain("Portland", "US", Some("Oregon")), Some(5_746_545));
        assert_eq!(certain("Springfield", "US", None), None);
        assert_eq!(certain("Séville", "FR", None), None);
        assert_eq!(certain("Nowhere at all", "FR", None), None);
    }

    #[test]
    fn nothing_asked_for_finds_nothing() {
        assert_eq!(find("", None, 5).unwrap(), []);
        assert_eq!(find(" - ", None, 5).unwrap(), []);
        assert_eq!(find("qqqqqqqq", None, 5).unwrap(), []);
        assert!(find("a", None, 1_000).unwrap().len() <= MOST as usize);
    }
}
