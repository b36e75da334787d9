//! Parties, as a cell names them.

use std::collections::HashMap;
use std::sync::LazyLock;

use tawama_registry::partner::PartnerKind;
use tawama_registry::text::fold;

use super::country::Countries;

/// Where a party is, as far as its row tells.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub(super) struct Spot {
    /// Degrees north and east.
    pub(super) coordinates: Option<(f64, f64)>,
    /// Inhabitants.
    pub(super) population: Option<u32>,
}

/// How many degrees apart two towns of one name are no longer one.
const FAR: f64 = 0.25;

impl Spot {
    /// Whether it is somewhere else for certain.
    pub(super) fn is_far_from(self, other: Option<(f64, f64)>) -> bool {
        let (Some((north, east)), Some((other_north, other_east))) = (self.coordinates, other)
        else {
            return false;
        };
        (north - other_north).abs() > FAR || (east - other_east).abs() > FAR
    }
}

/// A party as a row names it.
#[derive(Debug, Clone, Default, PartialEq)]
pub(super) struct PartyName {
    /// Its name.
    pub(super) name: String,
    /// Its country (ISO 3166-1 alpha-2).
    pub(super) country: Option<String>,
    /// What it is called for short.
    pub(super) short: Option<String>,
    /// Its other names.
    pub(super) others: Vec<String>,
    /// Where it is.
    pub(super) spot: Spot,
    /// Its web site.
    pub(super) website: String,
    /// What is written of it and not understood, for its notes.
    pub(super) notes: String,
}

/// The items of a cell that holds several.
pub(super) fn listed(cell: &str) -> Vec<String> {
    cell.split([';', '؛', '|', '\n'])
        .flat_map(|part| part.split(" / "))
        .map(str::trim)
        .filter(|item| !item.is_empty())
        .map(ToOwned::to_owned)
        .collect()
}

/// A party's name and country, from what its own cell says and the cell of its country, if one
/// is there: "Varna, Bulgaria" is in Bulgaria, "Laufen, Germany" beside "Germany" is Laufen, and what
/// else stands behind a comma or between brackets belongs to the name.
pub(super) fn named(written: &str, country: Option<&str>, countries: &Countries) -> PartyName {
    let mut party = PartyName {
        name: written.split_whitespace().collect::<Vec<_>>().join(" "),
        country: country.map(ToOwned::to_owned),
        ..PartyName::default()
    };
    let behind = party
        .name
        .rsplit_once([',', '،'])
        .or_else(|| party.name.strip_suffix(')').and_then(|inner| inner.rsplit_once('(')));
    if let Some((name, said)) = behind
        && let Some(code) = countries.code(said.trim()).filter(|_| said.trim().chars().count() > 3)
        && party.country.as_deref().is_none_or(|country| country == code)
    {
        let (name, code) = (name.trim().to_owned(), code.to_owned());
        party.country = Some(code);
        party.name = name;
    } else if party.country.is_none()
        && let Some(code) = countries.code(&party.name).filter(|_| written.chars().count() > 3)
    {
        // A country or its part that stands for itself: "Falkland Islands".
        party.country = Some(code.to_owned());
    }
    if let Some(turned) = turned(&party.name) {
        // As it was written it is still found.
        party.others.push(std::mem::replace(&mut party.name, turned));
    }
    party
}

/// "Adelaide, University of", as registers in the order of the alphabet write it, in the usual order.
fn turned(name: &str) -> Option<String> {
    let (place, kind) = name.split_once(", ")?;
    let folded = fold(kind);
    let kind = if folded.starts_with("the ") { kind.get(4..)? } else { kind };
    let joints = [" of", " de", " di", " für"];
    let ends = joints.iter().any(|joint| folded.ends_with(&fold(joint)));
    (ends && !kind.contains(',') && kind_of(kind, false) != PartnerKind::Other)
        .then(|| format!("{kind} {place}"))
}

/// Words that say what a party is, in the languages of the field.
const KINDS: &[(PartnerKind, &[&str])] = &[
    (
        PartnerKind::University,
        &[
            "university",
            "université",
            "universität",
            "universidad",
            "universidade",
            "università",
            "universiteit",
            "college",
            "hochschule",
            "polytechnic",
            "polytechnique",
            "جامعة",
            "school",
            "école",
            "كلية",
        ],
    ),
    (PartnerKind::Museum, &["museum", "musée", "museo", "gallery", "galerie", "متحف"]),
    (
        PartnerKind::Association,
        &[
            "association",
            "fédération",
            "federation",
            "union",
            "verband",
            "asociación",
            "associazione",
            "جمعية",
            "اتحاد",
            "منظمة",
        ],
    ),
    (PartnerKind::Network, &["network", "réseau", "netzwerk", "red", "rete", "شبكة"]),
    (
        PartnerKind::Institute,
        &[
            "institute",
            "institut",
            "instituto",
            "istituto",
            "center",
            "centre",
            "zentrum",
            "laboratory",
            "معهد",
            "مركز",
        ],
    ),
    (
        PartnerKind::StateBody,
        &[
            "ministry",
            "ministère",
            "ministerium",
            "ministerio",
            "ministero",
            "embassy",
            "ambassade",
            "وزارة",
            "سفارة",
        ],
    ),
    (
        PartnerKind::Region,
        &[
            "region",
            "région",
            "province",
            "provincia",
            "county",
            "wilaya",
            "préfecture",
            "prefecture",
            "district",
            "landkreis",
            "voivodeship",
            "جهة",
            "ولاية",
            "محافظة",
            "إقليم",
        ],
    ),
    (
        PartnerKind::Company,
        &["ltd", "ltd.", "gmbh", "inc", "inc.", "company", "co.", "sarl", "s.a.", "plc", "شركة"],
    ),
];

/// Where each of these words stands in their list, by the word folded.
static KINDS_BY_WORD: LazyLock<HashMap<String, usize>> = LazyLock::new(|| {
    let mut by_word = HashMap::new();
    for (at, (_, words)) in KINDS.iter().enumerate() {
        for word in *words {
            by_word.entry(fold(word)).or_insert(at);
        }
    }
    by_word
});

/// What a party is by its name; `cities` is whether its column holds cities.
pub(super) fn kind_of(name: &str, cities: bool) -> PartnerKind {
    let folded = fold(name);
    let words = folded.split([' ', ',', '(', ')', '/', '-']);
    let first = words.filter_map(|word| KINDS_BY_WORD.get(word).copied()).min();
    let found = first.and_then(|at| KINDS.get(at)).map(|(kind, _)| *kind);
    match found {
        // A town may be named after a school or a church: only regions are told apart.
        Some(PartnerKind::Region) if cities => PartnerKind::Region,
        _ if cities => PartnerKind::City,
        Some(kind) => kind,
        None => PartnerKind::Other,
    }
}

/// Words of headings that say that what is listed are twinnings.
const TWINNINGS: &[&str] = &[
    "sister",
    "twin",
    "twinned",
    "twinning",
    "jumele",
    "jumelle",
    "jumelage",
    "partnerstadt",
    "hermanad",
    "gemella",
    "توأم",
    "متوأم",
];

/// Whether a heading says that the city under it is a twin.
pub(super) fn speaks_of_twins(heading: &str) -> bool {
    let folded = fold(heading);
    TWINNINGS.iter().any(|word| folded.contains(&fold(word)))
}

/// A name as it is compared with others: folded, without signs.
pub(super) fn key(name: &str) -> String {
    let folded = fold(name);
    let words: String =
        folded.chars().map(|it| if it.is_alphanumeric() { it } else { ' ' }).collect();
    words.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_in_the_order_of_the_alphabet_is_turned_round() {
        assert_eq!(turned("Adelaide, University of").unwrap(), "University of Adelaide");
        assert_eq!(
            turned("Western Australia, the University of").unwrap(),
            "University of Western Australia"
        );
        for name in ["Vernouillet, Yvelines", "Hawaii, University of, at Manoa", "Tanger"] {
            assert_eq!(turned(name), None, "{name}");
        }
    }

    #[test]
    fn what_a_party_is_shows_in_its_name() {
        for (name, cities, kind) in [
            ("University of Adelaide", false, PartnerKind::University),
            ("جامعة الزيتونة", false, PartnerKind::University),
            ("Musée de Tétouan", false, PartnerKind::Museum),
            ("Organisation des villes arabes", false, PartnerKind::Other),
            ("Thai Takenaka International, Ltd.", false, PartnerKind::Company),
            ("Fairfax County", true, PartnerKind::Region),
            ("College Park", true, PartnerKind::City),
            ("Faro", false, PartnerKind::Other),
        ] {
            assert_eq!(kind_of(name, cities), kind, "{name}");
        }
    }

    #[test]
    fn several_parties_may_stand_in_one_cell() {
        assert_eq!(listed("القدس؛ نابلس"), ["القدس", "نابلس"]);
        assert_eq!(
            listed("Nantes | Rennes\nBrest / Lorient"),
            ["Nantes", "Rennes", "Brest", "Lorient"]
        );
        assert_eq!(listed("Biel/Bienne"), ["Biel/Bienne"]);
    }
}
