//! What names say their bearers are, and the words by which they say it.

/// What a name says its bearer is, where it says so.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Class {
    /// A city, or nothing.
    Plain,
    /// A region, province or county.
    Region,
    /// A university or school.
    University,
    /// A museum.
    Museum,
    /// An institute or centre.
    Institute,
    /// A chamber.
    Chamber,
    /// A ministry or embassy.
    State,
    /// An association, union or federation.
    Association,
}

impl Class {
    /// A letter for it, for keys.
    pub(super) fn letter(self) -> char {
        match self {
            Self::Plain => '-',
            Self::Region => 'r',
            Self::University => 'u',
            Self::Museum => 'm',
            Self::Institute => 'i',
            Self::Chamber => 'c',
            Self::State => 's',
            Self::Association => 'a',
        }
    }
}

/// Words by which names say what their bearer is, folded and without the Arabic article. The
/// first that is found counts: a museum of a university is a museum.
pub(super) const CLASSES: &[(Class, &[&str])] = &[
    (Class::Museum, &["museum", "musee", "museo", "museu", "gallery", "galerie", "متحف"]),
    (
        Class::University,
        &[
            "university",
            "universite",
            "universitat",
            "universidad",
            "universidade",
            "universita",
            "universiteit",
            "univ",
            "college",
            "جامعه",
        ],
    ),
    (
        Class::Institute,
        &["institute", "institut", "instituto", "istituto", "center", "centre", "معهد", "مركز"],
    ),
    (Class::Chamber, &["chamber", "chambre", "camara", "camera", "kammer", "غرفه"]),
    (
        Class::State,
        &[
            "ministry",
            "ministere",
            "ministerio",
            "ministerium",
            "embassy",
            "ambassade",
            "وزاره",
            "سفاره",
        ],
    ),
    (
        Class::Association,
        &[
            "association",
            "asociacion",
            "associazione",
            "federation",
            "union",
            "verband",
            "جمعيه",
            "اتحاد",
        ],
    ),
    (
        Class::Region,
        &[
            "region",
            "province",
            "provincia",
            "county",
            "wilaya",
            "prefecture",
            "departement",
            "department",
            "landkreis",
            "voivodeship",
            "oblast",
            "جهه",
            "ولايه",
            "اقليم",
            "عماله",
        ],
    ),
];

/// What every municipality may be called, folded and without the Arabic article.
pub(super) const MUNICIPAL: &[&str] = &[
    "ville",
    "commune",
    "communal",
    "communale",
    "municipalite",
    "municipality",
    "municipal",
    "municipale",
    "municipio",
    "mairie",
    "city",
    "town",
    "council",
    "conseil",
    "borough",
    "stadt",
    "gemeinde",
    "ayuntamiento",
    "ciudad",
    "comune",
    "citta",
    "prefeitura",
    "cidade",
    "gemeente",
    "kommune",
    "belediyesi",
    "governorate",
    "gouvernorat",
    "urbaine",
    "بلديه",
    "جماعه",
    "جماعي",
    "مدينه",
    "مجلس",
    "محافظه",
    "حضريه",
    "امانه",
];

/// Words that join others and tell nothing by themselves.
pub(super) const JOINING: &[&str] = &[
    "de", "du", "des", "d", "l", "la", "le", "les", "of", "the", "and", "et", "und", "y", "e",
    "von", "der", "die", "das", "di", "del", "della", "do", "da", "dos", "en", "on", "upon", "sur",
    "am", "al", "el", "ul", "ad", "ar", "as", "ash", "at", "az", "an", "for", "pour", "para", "في",
    "من",
];
