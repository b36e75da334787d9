//! What a heading says: by the headings of the product's own files, by those that offices usually
//! write, or by the words it is put together from.

use std::collections::HashMap;
use std::sync::LazyLock;

use serde::de::DeserializeOwned;
use tawama_registry::text::fold;

use super::meaning::{Meaning, Target};
use crate::messages::Messages;
use crate::report::tell::listing as own;

/// A heading as it is compared: folded, without signs.
pub(super) fn bare(heading: &str) -> String {
    let folded =
        fold(heading).replace(|letter: char| !letter.is_alphanumeric() && letter != '°', " ");
    folded.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Headings that offices usually write, in six languages: of which target, or of any, what each means.
const HEADINGS: &str = include_str!("../../data/headings.tsv");

/// What headings mean, each of one target or of any.
type Usual = HashMap<String, Vec<(Option<Target>, Meaning)>>;

/// What the usual headings mean, by their letters and figures.
static USUAL: LazyLock<Usual> = LazyLock::new(|| {
    let mut usual = Usual::new();
    for line in HEADINGS.lines().skip(1) {
        let mut cells = line.split('\t');
        let (Some(of), Some(meaning), Some(headings)) = (cells.next(), cells.next(), cells.next())
        else {
            continue;
        };
        let Some(meaning) = named(meaning) else { continue };
        for heading in headings.split(" | ") {
            let said = usual.entry(bare(heading).replace(' ', "")).or_default();
            said.push((named(of), meaning));
        }
    }
    usual
});

/// The target or the meaning that is called so.
fn named<T: DeserializeOwned>(name: &str) -> Option<T> {
    serde_json::from_value(serde_json::Value::String(name.to_owned())).ok()
}

/// Words that say which side a column is about.
const OURS: &[&str] = &[
    "our",
    "notre",
    "nos",
    "own",
    "origin",
    "origine",
    "home",
    "local",
    "unsere",
    "nuestra",
    "nostra",
    "مدينتنا",
];
const THEIRS: &[&str] = &[
    "partner",
    "partners",
    "partenaire",
    "partenaires",
    "sister",
    "twin",
    "twinned",
    "jumelee",
    "jumelees",
    "jumelle",
    "jumelles",
    "destination",
    "foreign",
    "etrangere",
    "etranger",
    "partnerstadt",
    "partnerstadte",
    "hermana",
    "hermanada",
    "gemellata",
    "gemella",
    "gemellaggio",
    "socio",
    "الشريك",
    "الشركاء",
    "شريك",
    "الشريكه",
    "المتوامه",
    "التوام",
    "الشقيقه",
    "الطرف",
    "cocontractant",
    "contrepartie",
    "counterpart",
    "vertragspartner",
];
/// Signs that say so beside a word for what it is of.
const FIRST: &[&str] = &["1", "a", "from", "source"];
const SECOND: &[&str] = &["2", "b", "to", "target"];
/// Words that say what a column is of.
const CITIES: &[&str] = &[
    "city",
    "cities",
    "ville",
    "villes",
    "town",
    "towns",
    "commune",
    "communes",
    "collectivite",
    "municipality",
    "stadt",
    "gemeinde",
    "ciudad",
    "municipio",
    "citta",
    "comune",
    "المدينه",
    "مدينه",
    "الجماعه",
    "جماعه",
    "البلديه",
    "partnerstadt",
];
const BODIES: &[&str] = &[
    "organisation",
    "organization",
    "org",
    "uni",
    "university",
    "universite",
    "universitat",
    "universidad",
    "universita",
    "institution",
    "institut",
    "etablissement",
    "association",
    "party",
    "parties",
    "partie",
    "party",
    "company",
    "hochschule",
    "einrichtung",
    "organizacion",
    "istituzione",
    "ente",
    "الجامعه",
    "المؤسسه",
    "الهيئه",
    "الجهه",
    "الجمعيه",
];
const COUNTRIES: &[&str] = &[
    "country",
    "countries",
    "pays",
    "land",
    "staat",
    "pais",
    "paese",
    "nation",
    "البلد",
    "بلد",
    "الدوله",
    "دوله",
];
const LATITUDES: &[&str] = &["lat", "latitude"];
const LONGITUDES: &[&str] = &["lon", "long", "lng", "longitude"];
const POPULATIONS: &[&str] = &["population", "pop", "habitants", "einwohner", "السكان"];
const SIGNINGS: &[&str] =
    &["signed", "signing", "signature", "signe", "unterzeichnung", "firma", "التوقيع", "توقيع"];
const ENDINGS: &[&str] = &[
    "end",
    "ends",
    "expiry",
    "expiration",
    "echeance",
    "fin",
    "ende",
    "ablauf",
    "vencimiento",
    "scadenza",
    "انتهاء",
    "الانتهاء",
];
const BEGINNINGS: &[&str] =
    &["begin", "begins", "start", "opening", "debut", "beginn", "inicio", "inizio", "بدايه"];
const DATES: &[&str] = &["date", "dates", "datum", "fecha", "data", "تاريخ", "التاريخ"];
const YEARS: &[&str] = &["year", "annee", "jahr", "ano", "anno", "سنه"];
const EXHIBITIONS: &[&str] = &[
    "exhibition",
    "exhibitions",
    "exhibit",
    "exhib",
    "exh",
    "exposition",
    "expositions",
    "ausstellung",
    "exposicion",
    "mostra",
    "esposizione",
    "المعرض",
    "معرض",
    "المعارض",
];
const NAMES: &[&str] = &["name", "names", "nom", "noms", "label", "nombre", "nome", "الاسم", "اسم"];
const TITLES: &[&str] = &["title", "titre", "titel", "titulo", "titolo", "العنوان"];
/// Words that are put together with others without a gap.
const FILLERS: &[&str] = &["of", "de", "la", "du", "the", "id", "dist", "eu", "s"];

/// The words of a heading, those written together taken apart: "origincityLabel" is of an origin,
/// a city and a label.
pub(super) fn words_of(heading: &str) -> Vec<String> {
    let mut parted = String::new();
    let mut before = ' ';
    for letter in heading.chars() {
        let turns = letter.is_uppercase() && before.is_lowercase()
            || letter.is_ascii_digit() && before.is_alphabetic();
        if turns {
            parted.push(' ');
        }
        parted.push(letter);
        before = letter;
    }
    bare(&parted)
        .split(' ')
        .flat_map(|word| taken_apart(word).unwrap_or_else(|| vec![word.to_owned()]))
        .collect()
}

/// The known words that a word is put together from, if it is.
fn taken_apart(word: &str) -> Option<Vec<String>> {
    if word.is_empty() || word.len() > 40 {
        return None;
    }
    let known = [
        OURS,
        THEIRS,
        FIRST,
        SECOND,
        CITIES,
        BODIES,
        COUNTRIES,
        LATITUDES,
        LONGITUDES,
        POPULATIONS,
        SIGNINGS,
        ENDINGS,
        BEGINNINGS,
        DATES,
        YEARS,
        EXHIBITIONS,
        NAMES,
        TITLES,
        FILLERS,
    ];
    let mut longest: Vec<&str> =
        known.into_iter().flatten().copied().filter(|it| it.len() > 1).collect();
    longest.sort_by_key(|it| std::cmp::Reverse(it.len()));
    if longest.contains(&word) {
        return None;
    }
    fn rest(word: &str, known: &[&str]) -> Option<Vec<String>> {
        if word.is_empty() {
            return Some(Vec::new());
        }
        known.iter().find_map(|it| {
            let mut words = rest(word.strip_prefix(it)?, known)?;
            words.insert(0, (*it).to_owned());
            Some(words)
        })
    }
    rest(word, &longest)
}

fn any(words: &[String], of: &[&str]) -> bool {
    words.iter().any(|word| of.contains(&word.as_str()))
}

/// Whether a heading says that what is under it are cities.
pub(super) fn speaks_of_cities(heading: &str) -> bool {
    any(&words_of(heading), CITIES)
}

/// Whether a heading speaks of exhibitions.
pub(super) fn speaks_of_exhibitions(heading: &str) -> bool {
    any(&words_of(heading), EXHIBITIONS)
}

/// Whether a heading is of the other side.
pub(super) fn is_theirs(heading: &str) -> bool {
    let words = words_of(heading);
    any(&words, THEIRS)
        || (any(&words, SECOND)
            && (any(&words, CITIES) || any(&words, BODIES) || any(&words, COUNTRIES)))
}

/// Whether a heading names a party, whichever side's.
pub(super) fn is_of_parties(heading: &str) -> bool {
    let words = words_of(heading);
    any(&words, CITIES) || any(&words, BODIES) || (any(&words, THEIRS) && !any(&words, COUNTRIES))
}

/// Whether a heading names a country.
pub(super) fn is_of_countries(heading: &str) -> bool {
    any(&words_of(heading), COUNTRIES)
}

/// The meanings whose headings the product's own files have.
const OF_OUR_FILES: [(Meaning, &str); 11] = [
    (Meaning::Reference, own::REFERENCE),
    (Meaning::Title, own::TITLE),
    (Meaning::Instrument, own::INSTRUMENT),
    (Meaning::Own, own::OWN),
    (Meaning::Parties, own::PARTIES),
    (Meaning::Country, own::COUNTRY),
    (Meaning::Signed, own::SIGNED),
    (Meaning::Begins, own::BEGINS),
    (Meaning::Ends, own::ENDS),
    (Meaning::Renewal, own::RENEWAL),
    (Meaning::Fields, own::FIELDS),
];

/// What a heading certainly says of a row of this target; the parties and countries of both
/// sides are told apart by [`sided`].
pub(super) fn plainly(heading: &str, target: Target, messages: &[Messages]) -> Option<Meaning> {
    let bare = bare(heading);
    if bare.is_empty() {
        return None;
    }
    let meanings = target.meanings();
    let ours = OF_OUR_FILES.iter().find(|(meaning, key)| {
        meanings.contains(meaning)
            && messages.iter().any(|messages| self::bare(&messages.get(key)) == bare)
    });
    if let Some((meaning, _)) = ours {
        return Some(*meaning);
    }
    let said = USUAL.get(&bare.replace(' ', ""))?;
    // Headings such as "date" mean several things; what the rows become says which.
    let of = |wanted: Option<Target>| {
        said.iter().find(|(of, meaning)| *of == wanted && meanings.contains(meaning))
    };
    of(Some(target)).or_else(|| of(None)).map(|(_, meaning)| *meaning)
}

/// What a heading says by the words it is put together from. `ours` is whether a heading of no
/// side is of ours, because another column is of the other side.
pub(super) fn sided(heading: &str, target: Target, ours: bool) -> Option<Meaning> {
    let words = words_of(heading);
    let is_theirs = any(&words, THEIRS) || any(&words, SECOND);
    let is_ours = any(&words, OURS) || (any(&words, FIRST) && !is_theirs) || (ours && !is_theirs);
    let of_two = |our: Meaning, their: Meaning| {
        Some(if is_ours && target == Target::Agreements { our } else { their })
    };
    let meaning = if any(&words, LATITUDES) {
        of_two(Meaning::OwnLatitude, Meaning::Latitude)
    } else if any(&words, LONGITUDES) {
        of_two(Meaning::OwnLongitude, Meaning::Longitude)
    } else if any(&words, POPULATIONS) {
        of_two(Meaning::OwnPopulation, Meaning::Population)
    } else if any(&words, COUNTRIES) {
        of_two(Meaning::OwnCountry, Meaning::Country)
    } else if target == Target::Exhibitions && any(&words, TITLES) {
        Some(Meaning::Title)
    } else if target == Target::Exhibitions && any(&words, YEARS) {
        if any(&words, ENDINGS) { Some(Meaning::ClosesYear) } else { Some(Meaning::OpensYear) }
    } else if any(&words, DATES) || any(&words, YEARS) || any(&words, SIGNINGS) {
        let exhibition = target == Target::Exhibitions;
        if any(&words, ENDINGS) {
            Some(if exhibition { Meaning::Closes } else { Meaning::Ends })
        } else if any(&words, BEGINNINGS) {
            Some(if exhibition { Meaning::Opens } else { Meaning::Begins })
        } else if any(&words, SIGNINGS) {
            Some(Meaning::Signed)
        } else {
            None
        }
    } else if any(&words, CITIES) || any(&words, BODIES) || any(&words, THEIRS) {
        of_two(Meaning::Own, Meaning::Parties)
    } else {
        None
    };
    meaning.filter(|it| target.meanings().contains(it))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_that_are_written_together_are_taken_apart() {
        assert_eq!(words_of("origincityLabel"), ["origin", "city", "label"]);
        assert_eq!(words_of("destination_countryLabel"), ["destination", "country", "label"]);
        assert_eq!(words_of("destinationpopulation"), ["destination", "population"]);
        assert_eq!(words_of("ExhibEndDate"), ["exhib", "end", "date"]);
        assert_eq!(words_of("Ville jumelée "), ["ville", "jumelee"]);
        assert_eq!(words_of("city1"), ["city", "1"]);
        assert_eq!(words_of("uniOrg"), ["uni", "org"]);
    }

    #[test]
    fn every_usual_heading_is_of_a_meaning() {
        for line in HEADINGS.lines().skip(1) {
            let cells: Vec<&str> = line.split('\t').collect();
            assert_eq!(cells.len(), 3, "{line}");
            assert!(cells[0] == "*" || named::<Target>(cells[0]).is_some(), "{line}");
            assert!(named::<Meaning>(cells[1]).is_some(), "{line}");
        }
        let said = |heading, target| plainly(heading, target, &[]);
        assert_eq!(said("Date de signature", Target::Agreements), Some(Meaning::Signed));
        assert_eq!(said("date", Target::Exhibitions), Some(Meaning::Opens));
        assert_eq!(said("Gültig bis", Target::Agreements), Some(Meaning::Ends));
        assert_eq!(said("تاريخ التوقيع", Target::Agreements), Some(Meaning::Signed));
    }

    #[test]
    fn the_side_of_a_column_is_in_its_words() {
        let said = |heading| sided(heading, Target::Agreements, true);
        assert_eq!(said("origincityLabel"), Some(Meaning::Own));
        assert_eq!(said("sistercityLabel"), Some(Meaning::Parties));
        assert_eq!(said("destinationlat"), Some(Meaning::Latitude));
        assert_eq!(said("originlong"), Some(Meaning::OwnLongitude));
        assert_eq!(said("الدولة الشريكة"), Some(Meaning::Country));
        assert_eq!(said("Ciudad hermanada"), Some(Meaning::Parties));
        assert_eq!(said("Partnerstadt"), Some(Meaning::Parties));
        assert_eq!(said("Ville"), Some(Meaning::Own));
        assert_eq!(sided("Ville", Target::Agreements, false), Some(Meaning::Parties));
        assert_eq!(said("dist"), None);
    }
}
