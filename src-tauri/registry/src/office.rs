//! The office: the city whose registry this is, the labels it gives to
//! countries, its thesaurus of fields of cooperation, its reference numbers.
//!
//! A country's label is the office's data and not the platform's: where a system
//! says "Palestinian Territories" the office may write "Palestine". The codes are
//! ISO 3166-1 alpha-2 and only codes.

use std::collections::BTreeMap;

use rusqlite::{Connection, OptionalExtension, named_params};
use serde::{Deserialize, Serialize};

use crate::agreement::status::Horizons;
use crate::error::{Error, Problem, Result};
use crate::id::Id;
use crate::partner::{self, PartnerFacts};
use crate::place::{self, PlaceFacts};
use crate::record::{self, Kind, Named};
use crate::registry::Tx;
use crate::text;
use crate::wording::{Wording, is_language_tag};

const COUNTRIES: &str = include_str!("../data/countries.tsv");

/// The fields of cooperation that an office starts from: code, French, Arabic,
/// English, and the Sustainable Development Goals each maps to.
const FIELDS: &[(&str, &str, &str, &str, &[u8])] = &[
    ("culture", "Culture", "الثقافة", "Culture", &[11]),
    ("youth", "Jeunesse", "الشباب", "Youth", &[4, 8]),
    ("tangible_heritage", "Patrimoine matériel", "التراث المادي", "Tangible heritage", &[11]),
    (
        "intangible_heritage",
        "Patrimoine immatériel",
        "التراث اللامادي",
        "Intangible heritage",
        &[11],
    ),
    ("joint_exhibitions", "Expositions communes", "المعارض المشتركة", "Joint exhibitions", &[11]),
    (
        "scientific_research",
        "Recherche scientifique",
        "البحث العلمي",
        "Scientific research",
        &[4, 9],
    ),
    ("universities", "Universités", "الجامعات", "Universities", &[4]),
    (
        "municipal_services",
        "Modernisation des services municipaux",
        "تحديث الخدمات الجماعية",
        "Modernisation of municipal services",
        &[11, 16],
    ),
    ("training", "Formation", "التكوين", "Training", &[4]),
    ("expertise", "Échange d’expertise", "تبادل الخبرات", "Exchange of expertise", &[17]),
    ("official_visits", "Visites officielles", "الزيارات الرسمية", "Visits of officials", &[17]),
    ("economy", "Économie", "الاقتصاد", "Economy", &[8]),
    ("environment", "Environnement", "البيئة", "Environment", &[13, 15]),
    ("water", "Eau et assainissement", "الماء والتطهير", "Water and sanitation", &[6]),
    ("waste", "Déchets", "النفايات", "Waste", &[12]),
    ("urban_planning", "Urbanisme", "التعمير", "Urban planning", &[11]),
    ("mobility", "Mobilité", "التنقل", "Mobility", &[11]),
    ("health", "Santé", "الصحة", "Health", &[3]),
    ("sport", "Sport", "الرياضة", "Sport", &[3]),
    ("tourism", "Tourisme", "السياحة", "Tourism", &[8]),
    ("education", "Éducation", "التعليم", "Education", &[4]),
    ("digital", "Numérique", "الرقمنة", "Digital", &[9]),
    ("migration", "Migration", "الهجرة", "Migration", &[10]),
    (
        "gender_equality",
        "Égalité entre les femmes et les hommes",
        "المساواة بين النساء والرجال",
        "Gender equality",
        &[5],
    ),
    (
        "disaster_relief",
        "Secours en cas de catastrophe",
        "الإغاثة في حالات الكوارث",
        "Disaster relief",
        &[11, 13],
    ),
];

/// The reference pattern of an office that has not chosen one.
pub const REFERENCE_PATTERN: &str = "{year}-{number:3}";

/// Agreements that end within this many months are "expiring", unless the office says otherwise.
pub const EXPIRING_MONTHS: u32 = 6;

/// What a new registry is told.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, specta::Type)]
pub struct NewOffice {
    /// The name of the office per language.
    pub name: Wording,
    /// Its working language (BCP 47).
    pub language: String,
    /// How references are proposed: `{year}`, `{number}` or `{number:3}`, and fixed letters.
    pub reference_pattern: String,
    /// The party whose office it is.
    pub home: Option<Home>,
    /// Whether it is the sample that a newcomer looks around in.
    pub sample: bool,
}

/// The home party as it is first entered: a party and the place it is of.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, specta::Type)]
pub struct Home {
    /// The party.
    pub partner: PartnerFacts,
    /// The place it is of.
    pub place: Option<PlaceFacts>,
}

/// The office as it stands.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, specta::Type)]
pub struct Office {
    /// The change that last wrote it.
    pub version: u32,
    /// What the office states of itself.
    pub facts: OfficeFacts,
    /// The home party.
    pub home: Option<Named>,
    /// Whether this is the sample registry.
    pub sample: bool,
}

/// What the office states of itself.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, specta::Type)]
pub struct OfficeFacts {
    /// Its name per language.
    pub name: Wording,
    /// Its working language (BCP 47).
    pub language: String,
    /// The home party.
    pub home: Option<Id>,
    /// How references are proposed.
    pub reference_pattern: String,
    /// Agreements that end within this many months are "expiring" (0–120).
    pub expiring_months: u32,
    /// How many months before the last day for notice a decision is asked for (0–24).
    pub decision_months: u32,
    /// Agreements under which nothing was done for this many months sleep (0–240; 0: never).
    pub dormant_months: u32,
}

/// A field of cooperation.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct Field {
    /// Its code, which never changes. A blank one is made from the label when the field is added.
    pub code: String,
    /// Its label per language.
    pub label: Wording,
    /// The Sustainable Development Goals it maps to (1–17).
    pub goals: Vec<u8>,
}

impl NewOffice {
    /// Refuses what a registry could not be made from.
    pub(crate) fn check(&self) -> Result<()> {
        let mut problems = Vec::new();
        check_language(&self.language, &mut problems);
        check_pattern(&self.reference_pattern, &mut problems);
        Error::unless_none(problems)
    }
}

/// Lays out what every registry starts from.
pub(crate) fn furnish(conn: &Connection, office: &NewOffice) -> Result<()> {
    conn.execute(
        "INSERT INTO office (id, home, name, language, reference_pattern, expiring_months, sample, version)
         VALUES (1, NULL, :name, :language, :pattern, :months, :sample, 0)",
        named_params! {
            ":name": office.name,
            ":language": office.language,
            ":pattern": office.reference_pattern,
            ":months": EXPIRING_MONTHS,
            ":sample": office.sample,
        },
    )?;
    let mut country = conn.prepare("INSERT INTO country (code, label) VALUES (?, ?)")?;
    for (code, label) in shipped_countries() {
        country.execute((code, label))?;
    }
    let mut field = conn.prepare("INSERT INTO field (code, label, ordinal) VALUES (?, ?, ?)")?;
    let mut goal = conn.prepare("INSERT INTO field_goal (field, goal) VALUES (?, ?)")?;
    for (ordinal, (code, fr, ar, en, goals)) in FIELDS.iter().enumerate() {
        field.execute((
            code,
            Wording::of([("fr", fr), ("ar", ar), ("en", en)]),
            crate::children::ordinal(ordinal),
        ))?;
        for number in *goals {
            goal.execute((code, number))?;
        }
    }
    Ok(())
}

/// The labels of countries that a new registry starts from, by code.
pub fn shipped_countries() -> impl Iterator<Item = (String, Wording)> {
    COUNTRIES.lines().skip(1).filter_map(|line| {
        let mut cells = line.split('\t');
        let (code, en, fr, ar) = (cells.next()?, cells.next()?, cells.next()?, cells.next()?);
        Some((code.to_owned(), Wording::of([("fr", fr), ("ar", ar), ("en", en)])))
    })
}

/// Enters the home party and its place.
pub(crate) fn settle(tx: &Tx<'_>, home: &Home) -> Result<Id> {
    let mut facts = home.partner.clone();
    if let Some(place) = &home.place {
        facts.place = Some(place::add(tx, place)?);
    }
    let id = partner::add(tx, &facts)?;
    tx.execute("UPDATE office SET home = ?, version = ?", (id, tx.change()))?;
    Ok(id)
}

/// The office as it stands.
///
/// # Errors
/// When the registry cannot be read.
pub fn get(conn: &Connection) -> Result<Office> {
    let (version, sample, facts) = conn
        .prepare_cached(
            "SELECT version, sample, name, language, home, reference_pattern, expiring_months,
                    decision_months, dormant_months
             FROM office",
        )?
        .query_row([], |row| {
            Ok((
                row.get(0)?,
                row.get(1)?,
                OfficeFacts {
                    name: row.get(2)?,
                    language: row.get(3)?,
                    home: row.get(4)?,
                    reference_pattern: row.get(5)?,
                    expiring_months: row.get(6)?,
                    decision_months: row.get(7)?,
                    dormant_months: row.get(8)?,
                },
            ))
        })?;
    let home = match facts.home {
        Some(home) => record::named(conn, home)?,
        None => None,
    };
    Ok(Office { version, facts, home, sample })
}

/// Saves what the office states of itself, as read at `version`.
///
/// # Errors
/// [`Error::Invalid`], [`Error::Stale`].
pub fn save(tx: &Tx<'_>, version: u32, facts: &OfficeFacts) -> Result<()> {
    let there = get(tx)?;
    if there.version != version {
        return Err(Error::Stale { kind: Kind::Office });
    }
    let mut problems = Vec::new();
    check_language(&facts.language, &mut problems);
    check_pattern(&facts.reference_pattern, &mut problems);
    record::check_named(tx, "home", Kind::Partner, facts.home, &mut problems)?;
    let months = [
        ("expiring_months", facts.expiring_months, 120),
        ("decision_months", facts.decision_months, 24),
        ("dormant_months", facts.dormant_months, 240),
    ];
    for (field, count, most) in months {
        if count > most {
            problems.push(Problem::new(field, "number-too-large").with("most", most));
        }
    }
    Error::unless_none(problems)?;
    if there.facts == *facts {
        return Ok(());
    }
    tx.execute(
        "UPDATE office SET name = :name, language = :language, home = :home,
           reference_pattern = :pattern, expiring_months = :months,
           decision_months = :decision, dormant_months = :dormant, version = :version",
        named_params! {
            ":name": facts.name,
            ":language": facts.language,
            ":home": facts.home,
            ":pattern": facts.reference_pattern.trim(),
            ":months": facts.expiring_months,
            ":decision": facts.decision_months,
            ":dormant": facts.dormant_months,
            ":version": tx.change(),
        },
    )?;
    Ok(())
}

/// The home party.
pub(crate) fn home(conn: &Connection) -> Result<Option<Id>> {
    Ok(conn.prepare_cached("SELECT home FROM office")?.query_row([], |row| row.get(0))?)
}

/// The name of the office.
pub(crate) fn name(conn: &Connection) -> Result<Wording> {
    Ok(conn.prepare_cached("SELECT name FROM office")?.query_row([], |row| row.get(0))?)
}

/// The working language of the office.
pub(crate) fn language(conn: &Connection) -> Result<String> {
    Ok(conn.prepare_cached("SELECT language FROM office")?.query_row([], |row| row.get(0))?)
}

/// By how much the office wants to be warned beforehand.
pub(crate) fn horizons(conn: &Connection) -> Result<Horizons> {
    Ok(conn
        .prepare_cached("SELECT expiring_months, decision_months, dormant_months FROM office")?
        .query_row([], |row| {
            Ok(Horizons {
                expiring_months: row.get(0)?,
                decision_months: row.get(1)?,
                dormant_months: row.get(2)?,
            })
        })?)
}

/// Every country's label, by code.
///
/// # Errors
/// When the registry cannot be read.
pub fn countries(conn: &Connection) -> Result<BTreeMap<String, Wording>> {
    let mut statement = conn.prepare_cached("SELECT code, label FROM country")?;
    let rows = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// The label of a country, blank for none.
pub(crate) fn country_label(conn: &Connection, code: Option<&str>) -> Result<Wording> {
    let Some(code) = code else {
        return Ok(Wording::default());
    };
    let label = conn
        .prepare_cached("SELECT label FROM country WHERE code = ?")?
        .query_row([code], |row| row.get(0))
        .optional()?;
    Ok(label.unwrap_or_default())
}

/// The countries that parties are of, and those that places are in (ISO 3166-1 alpha-2).
///
/// # Errors
/// When the registry cannot be read.
pub fn countries_used(conn: &Connection) -> Result<Vec<String>> {
    let mut statement = conn.prepare_cached(
        "SELECT code FROM country
         WHERE EXISTS (SELECT 1 FROM partner WHERE partner.country = country.code)
            OR EXISTS (SELECT 1 FROM place WHERE place.country = country.code)",
    )?;
    let rows = statement.query_map([], |row| row.get(0))?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// Gives a country the label that the office wants.
///
/// # Errors
/// [`Error::Invalid`] when there is no such country or the label is blank.
pub fn label_country(tx: &Tx<'_>, code: &str, label: &Wording) -> Result<()> {
    let mut problems = Vec::new();
    check_country(tx, "code", Some(code), &mut problems)?;
    if label.is_blank() {
        problems.push(Problem::new("label", "name-missing"));
    }
    Error::unless_none(problems)?;
    tx.execute("UPDATE country SET label = ?2 WHERE code = ?1 AND label <> ?2", (code, label))?;
    Ok(())
}

/// Notes a problem at `field` when `code` is no country that the office knows.
pub(crate) fn check_country(
    conn: &Connection,
    field: &str,
    code: Option<&str>,
    problems: &mut Vec<Problem>,
) -> Result<()> {
    let Some(code) = code else { return Ok(()) };
    if !conn.prepare_cached("SELECT 1 FROM country WHERE code = ?")?.exists([code])? {
        problems.push(Problem::new(field, "country-unknown").with("code", code));
    }
    Ok(())
}

/// The thesaurus of fields of cooperation, in its order.
///
/// # Errors
/// When the registry cannot be read.
pub fn fields(conn: &Connection) -> Result<Vec<Field>> {
    let mut statement =
        conn.prepare_cached("SELECT code, label FROM field ORDER BY ordinal, code")?;
    let mut goals =
        conn.prepare_cached("SELECT goal FROM field_goal WHERE field = ? ORDER BY goal")?;
    let rows = statement
        .query_map([], |row| Ok((row.get::<_, String>(0)?, row.get(1)?)))?
        .collect::<rusqlite::Result<Vec<_>>>()?;
    rows.into_iter()
        .map(|(code, label)| {
            let goals =
                goals.query_map([&code], |row| row.get(0))?.collect::<rusqlite::Result<_>>()?;
            Ok(Field { code, label, goals })
        })
        .collect()
}

/// Adds a field of cooperation, or changes the label and goals of one. Answers its code.
///
/// # Errors
/// [`Error::Invalid`] with what breaks a rule.
pub fn save_field(tx: &Tx<'_>, field: &Field) -> Result<String> {
    let mut problems = Vec::new();
    check_code(&field.code, &mut problems);
    if field.label.is_blank() {
        problems.push(Problem::new("label", "name-missing"));
    }
    if field.goals.iter().any(|goal| !(1..=17).contains(goal)) {
        problems.push(Problem::new("goals", "goal-unknown"));
    }
    Error::unless_none(problems)?;
    let code = if field.code.is_empty() {
        free_code(tx, "field", &field.label)?
    } else {
        field.code.clone()
    };
    tx.execute(
        "INSERT INTO field (code, label, ordinal)
         VALUES (?1, ?2, (SELECT coalesce(max(ordinal), -1) + 1 FROM field))
         ON CONFLICT (code) DO UPDATE SET label = ?2 WHERE label <> ?2",
        (&code, &field.label),
    )?;
    tx.execute("DELETE FROM field_goal WHERE field = ?", [&code])?;
    let mut goals = field.goals.clone();
    goals.sort_unstable();
    goals.dedup();
    for goal in goals {
        tx.execute("INSERT INTO field_goal (field, goal) VALUES (?, ?)", (&code, goal))?;
    }
    Ok(code)
}

/// Notes that a code is not of the shape that codes have.
pub(crate) fn check_code(code: &str, problems: &mut Vec<Problem>) {
    let shape = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'_';
    if !code.bytes().all(shape) {
        problems.push(Problem::new("code", "code-shape"));
    }
}

/// A code that no row of `table` has yet, after what the label says in Latin letters.
pub(crate) fn free_code(conn: &Connection, table: &str, label: &Wording) -> Result<String> {
    let letters = text::fold(label.pick("en").unwrap_or_default());
    let ascii: Vec<&str> = letters
        .split(|c: char| !c.is_ascii_alphanumeric())
        .filter(|word| !word.is_empty())
        .collect();
    let stem = if ascii.is_empty() { table.to_owned() } else { ascii.join("_") };
    let mut taken = conn.prepare_cached(&format!("SELECT 1 FROM {table} WHERE code = ?"))?;
    let mut code = stem.clone();
    let mut next = 2_u32;
    while taken.exists([&code])? {
        code = format!("{stem}_{next}");
        next += 1;
    }
    Ok(code)
}

/// Removes a field of cooperation that no agreement is about.
///
/// # Errors
/// [`Error::InUse`] when one is.
pub fn delete_field(tx: &Tx<'_>, code: &str) -> Result<()> {
    let users: Vec<Id> = tx
        .prepare(
            "SELECT agreement FROM agreement_field WHERE field = ?1
             UNION SELECT agreement FROM commitment WHERE field = ?1",
        )?
        .query_map([code], |row| row.get(0))?
        .collect::<rusqlite::Result<_>>()?;
    if let Some(first) = users.first() {
        let name = record::named(tx, *first)?.map(|named| named.name).unwrap_or_default();
        return Err(Error::InUse {
            count: u32::try_from(users.len()).unwrap_or(u32::MAX),
            by: Kind::Agreement,
            name: name.pick(&language(tx)?).unwrap_or_default().to_owned(),
        });
    }
    tx.execute("DELETE FROM field WHERE code = ?", [code])?;
    Ok(())
}

fn check_language(language: &str, problems: &mut Vec<Problem>) {
    if !is_language_tag(language) {
        problems.push(Problem::new("language", "language-unknown").with("tag", language));
    }
}

fn check_pattern(pattern: &str, problems: &mut Vec<Problem>) {
    if crate::agreement::reference::Pattern::read(pattern).is_none() {
        problems.push(Problem::new("reference_pattern", "pattern-without-number"));
    }
}
