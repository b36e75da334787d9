//! What the columns of a file mean: known by the headings of the product's own
//! files in its three languages, and by those that offices usually write.

use serde::{Deserialize, Serialize};
use tawama_registry::text::fold;
use tawama_registry::{Error, Problem, Result};

use crate::agreements as own;
use crate::language::Language;
use crate::messages::Messages;

/// What a column tells of an agreement.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, specta::Type)]
#[serde(rename_all = "snake_case")]
pub enum Meaning {
    /// The office's number.
    Reference,
    /// The title.
    Title,
    /// The class of instrument.
    Instrument,
    /// The party on the office's side.
    Own,
    /// The country of the party on the office's side.
    OwnCountry,
    /// The other parties.
    Parties,
    /// The country of the first of them.
    Country,
    /// When it was signed.
    Signed,
    /// When it entered into force.
    Begins,
    /// The last day of its term.
    Ends,
    /// What happens then.
    Renewal,
    /// The fields of cooperation.
    Fields,
    /// Anything else.
    Notes,
}

impl Meaning {
    /// The key of the heading it has in the product's own files, where it has one.
    fn key(self) -> Option<&'static str> {
        Some(match self {
            Self::Reference => own::REFERENCE,
            Self::Title => own::TITLE,
            Self::Instrument => own::INSTRUMENT,
            Self::Own => own::OWN,
            Self::Parties => own::PARTIES,
            Self::Country => own::COUNTRY,
            Self::Signed => own::SIGNED,
            Self::Begins => own::BEGINS,
            Self::Ends => own::ENDS,
            Self::Renewal => own::RENEWAL,
            Self::Fields => own::FIELDS,
            Self::OwnCountry | Self::Notes => return None,
        })
    }
}

/// A column of a file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct Column {
    /// Its heading, as written.
    pub heading: String,
    /// What it means; none when it is not brought in.
    pub meaning: Option<Meaning>,
}

/// Headings that mean one thing wherever they stand.
const PLAIN: &[(Meaning, &[&str])] = &[
    (
        Meaning::Reference,
        &[
            "référence",
            "réf",
            "n°",
            "numéro",
            "reference",
            "ref",
            "no",
            "number",
            "المرجع",
            "الرقم",
            "رقم",
        ],
    ),
    (Meaning::Title, &["intitulé", "titre", "objet", "title", "subject", "العنوان", "الموضوع"]),
    (
        Meaning::Instrument,
        &[
            "nature",
            "type",
            "type d'accord",
            "type d’acte",
            "nature de l'accord",
            "instrument",
            "agreement type",
            "type of agreement",
            "kind",
            "نوع الاتفاق",
            "نوع الاتفاقية",
            "النوع",
        ],
    ),
    (Meaning::Own, &["notre ville", "notre partie", "our city", "our party", "city1", "مدينتنا"]),
    (Meaning::OwnCountry, &["notre pays", "our country", "country1"]),
    (
        Meaning::Signed,
        &[
            "date",
            "signé",
            "signé le",
            "date de signature",
            "signature",
            "signed",
            "signed on",
            "date signed",
            "signature date",
            "année",
            "year",
            "التاريخ",
            "تاريخ",
            "تاريخ التوقيع",
            "السنة",
        ],
    ),
    (
        Meaning::Begins,
        &[
            "entrée en vigueur",
            "date d'entrée en vigueur",
            "en vigueur depuis",
            "début",
            "entry into force",
            "in force from",
            "start",
            "start date",
            "تاريخ الدخول حيز التنفيذ",
            "دخول حيز التنفيذ",
        ],
    ),
    (
        Meaning::Ends,
        &[
            "échéance",
            "expiration",
            "date d'expiration",
            "date d'échéance",
            "fin",
            "expiry",
            "expiry date",
            "expires",
            "end",
            "end date",
            "تاريخ الانتهاء",
            "الانتهاء",
        ],
    ),
    (Meaning::Renewal, &["reconduction", "renouvellement", "renewal", "التجديد"]),
    (
        Meaning::Fields,
        &[
            "domaines",
            "domaine",
            "domaines de coopération",
            "thèmes",
            "fields",
            "fields of cooperation",
            "areas",
            "areas of cooperation",
            "themes",
            "المجالات",
            "مجالات التعاون",
        ],
    ),
    (
        Meaning::Notes,
        &[
            "notes",
            "note",
            "remarques",
            "observations",
            "commentaires",
            "remarks",
            "comments",
            "ملاحظات",
        ],
    ),
];

/// Headings of the other side.
const THEIRS: &[&str] = &[
    "partenaire",
    "partenaires",
    "ville jumelée",
    "ville jumelle",
    "villes jumelées",
    "ville partenaire",
    "ville étrangère",
    "partner",
    "partners",
    "partner city",
    "twin city",
    "twin town",
    "sister city",
    "sister town",
    "city2",
    "الشريك",
    "الشركاء",
    "المدينة الشريكة",
    "المدينة المتوأمة",
    "المدينة التوأم",
];

/// Headings of a side that is ours where another column is theirs.
const CITY: &[&str] =
    &["ville", "commune", "collectivité", "city", "town", "المدينة", "مدينة", "الجماعة"];

const THEIR_COUNTRY: &[&str] = &[
    "pays partenaire",
    "pays du partenaire",
    "pays de la ville jumelée",
    "partner country",
    "country of partner",
    "country2",
    "بلد الشريك",
    "الدولة الشريكة",
    "البلد الشريك",
];

const COUNTRY: &[&str] = &["pays", "country", "البلد", "الدولة", "بلد"];

/// Headings that say their party is a city.
const CITY_WORDS: &[&str] = &["ville", "commune", "city", "town", "المدينه", "مدينه", "الجماعه"];

/// A heading as it is compared: folded, without signs.
fn bare(heading: &str) -> String {
    let folded =
        fold(heading).replace(|letter: char| !letter.is_alphanumeric() && letter != '°', " ");
    folded.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn is_among(heading: &str, headings: &[&str]) -> bool {
    headings.iter().any(|it| bare(it) == heading)
}

/// Whether a heading says that the party under it is a city.
pub(super) fn speaks_of_cities(heading: &str) -> bool {
    bare(heading)
        .split(' ')
        .any(|word| CITY_WORDS.iter().any(|it| word.trim_end_matches('s') == *it))
}

/// What the columns with these headings mean.
///
/// # Errors
/// [`Error::Invalid`] when no column is of partners, or two mean the same.
pub(super) fn understand(headings: &[String], messages: &[Messages]) -> Result<Vec<Column>> {
    let bare: Vec<String> = headings.iter().map(|heading| bare(heading)).collect();
    let theirs = bare.iter().any(|heading| is_among(heading, THEIRS));
    let their_country = bare.iter().any(|heading| is_among(heading, THEIR_COUNTRY));
    let meaning = |heading: &String| {
        let heading = heading.as_str();
        if heading.is_empty() {
            None
        } else if is_among(heading, THEIRS) || (!theirs && is_among(heading, CITY)) {
            Some(Meaning::Parties)
        } else if is_among(heading, CITY) {
            Some(Meaning::Own)
        } else if is_among(heading, THEIR_COUNTRY) || (!their_country && is_among(heading, COUNTRY))
        {
            Some(Meaning::Country)
        } else if is_among(heading, COUNTRY) {
            Some(Meaning::OwnCountry)
        } else {
            of_our_own_files(heading, messages).or_else(|| {
                PLAIN
                    .iter()
                    .find(|(_, names)| is_among(heading, names))
                    .map(|(meaning, _)| *meaning)
            })
        }
    };
    let columns: Vec<Column> = headings
        .iter()
        .zip(&bare)
        .map(|(heading, bare)| Column { heading: heading.clone(), meaning: meaning(bare) })
        .collect();
    check(&columns, messages)?;
    Ok(columns)
}

const BROUGHT: [Meaning; 11] = [
    Meaning::Reference,
    Meaning::Title,
    Meaning::Instrument,
    Meaning::Own,
    Meaning::Parties,
    Meaning::Country,
    Meaning::Signed,
    Meaning::Begins,
    Meaning::Ends,
    Meaning::Renewal,
    Meaning::Fields,
];

fn of_our_own_files(heading: &str, messages: &[Messages]) -> Option<Meaning> {
    BROUGHT.into_iter().find(|meaning| {
        let Some(key) = meaning.key() else { return false };
        messages.iter().any(|messages| bare(&messages.get(key)) == heading)
    })
}

fn check(columns: &[Column], messages: &[Messages]) -> Result<()> {
    let mut problems = Vec::new();
    for (at, column) in columns.iter().enumerate() {
        let Some(meaning) = column.meaning else { continue };
        let earlier = columns.iter().take(at).find(|other| other.meaning == Some(meaning));
        if let Some(earlier) = earlier {
            let own = messages.iter().find(|messages| messages.language() == Language::En);
            let label = meaning.key().zip(own).map(|(key, messages)| messages.get(key));
            problems.push(
                Problem::new("file", "import-column-twice")
                    .with("meaning", label.as_deref().unwrap_or(&column.heading))
                    .with("first", &earlier.heading)
                    .with("second", &column.heading),
            );
        }
    }
    if !columns.iter().any(|column| column.meaning == Some(Meaning::Parties)) {
        problems.push(Problem::new("file", "import-no-columns"));
    }
    if problems.is_empty() { Ok(()) } else { Err(Error::Invalid(problems)) }
}
