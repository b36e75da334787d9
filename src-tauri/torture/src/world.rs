//! What every trial needs: a registry of its own, acts to do in it, and chance that can be had again.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use chrono::{DateTime, NaiveDate, Utc};
use tawama_registry::partner::{self, PartnerFacts, PartnerKind};
use tawama_registry::{Changed, Error, Id, Kind, Name, Op, Registry, Result, Stamp, check, sample};
use tawama_reports::Language;
use tawama_reports::import::{self, Reading, Target};
use tawama_reports::sheet::{self, Choices};

/// Chance that is the same for the same seed (SplitMix64).
#[derive(Debug, Clone)]
pub struct Chance(u64);

impl Chance {
    /// Begins at a seed.
    #[must_use]
    pub fn new(seed: u64) -> Self {
        Self(seed)
    }

    /// The next number.
    pub fn number(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        z ^ (z >> 31)
    }

    /// A number below `end`, which is not nought.
    pub fn below(&mut self, end: usize) -> usize {
        (self.number() % end as u64) as usize
    }
}

/// The officer of the trials, on a day that stays the same.
#[must_use]
pub fn stamp() -> Stamp {
    stamp_at("2026-03-15T12:00:00Z")
}

/// The same at an instant (RFC 3339).
#[must_use]
pub fn stamp_at(instant: &str) -> Stamp {
    let at: DateTime<Utc> = instant.parse().expect("an instant");
    Stamp { actor: "officer".to_owned(), at, today: at.date_naive() }
}

/// The day of [`stamp`].
#[must_use]
pub fn today() -> NaiveDate {
    stamp().today
}

/// A folder that goes when it is dropped: in memory where the system has such a place, because what a
/// disk that is told to fail does is no matter of its speed.
///
/// # Errors
/// When none can be made.
pub fn folder() -> std::io::Result<tempfile::TempDir> {
    tempfile::tempdir_in("/dev/shm").or_else(|_| tempfile::tempdir())
}

/// A registry of what the sample tells as it happened, closed, in `folder`.
#[must_use]
pub fn sample_in(folder: &Path) -> PathBuf {
    let path = folder.join("office.tawama");
    drop(sample::seed(&path, "fr", &stamp()).expect("the sample is made"));
    path
}

/// Marks a folder as one that a program keeps in step with other machines.
pub fn keep_in_step(folder: &Path) {
    std::fs::create_dir_all(folder.join(".stfolder")).expect("a mark is made");
}

/// Adds a party of this name.
///
/// # Errors
/// What the registry answers.
pub fn add(registry: &Registry, name: &str) -> Result<Changed<Id>> {
    let names = vec![Name::preferred("fr", name), Name::preferred("ar", "مدينة")];
    let facts = PartnerFacts::new(PartnerKind::City, names);
    registry.write(&stamp(), Op::Add(Kind::Partner), |tx| partner::add(tx, &facts))
}

/// Brings in a table of `rows` parties whose names begin so.
///
/// # Errors
/// What the registry answers.
pub fn bring_in(registry: &Registry, start: &str, rows: u32) -> Result<()> {
    let mut text = "Nom;Pays\n".to_owned();
    for row in 0..rows {
        text.push_str(&format!("{start} {};MA\n", letters(row)));
    }
    let book = sheet::read(text.as_bytes(), &Choices::default())?;
    let reading = Reading { target: Some(Target::Partners), ..Reading::default() };
    let done = registry.write(&stamp(), Op::Import, |tx| {
        import::apply(tx, &book, &reading, Language::Fr, &mut |_, _| true)
    })?;
    if done.value.added == rows {
        Ok(())
    } else {
        Err(Error::Internal(format!("{} of {rows} rows came in", done.value.added)))
    }
}

/// A number in letters, so that no two names are alike but for a figure.
fn letters(number: u32) -> String {
    number
        .to_string()
        .bytes()
        .map(|digit| {
            ["ba", "ce", "di", "fo", "gu", "hy", "ja", "ke", "li", "mo"][usize::from(digit - b'0')]
        })
        .collect()
}

/// The French names of all parties.
///
/// # Errors
/// What the registry answers.
pub fn names(registry: &Registry) -> Result<BTreeSet<String>> {
    registry.read(|conn| {
        let mut statement = conn.prepare("SELECT text FROM partner_name WHERE lang = 'fr'")?;
        let rows = statement.query_map([], |row| row.get(0))?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    })
}

/// Looks whether the registry is whole: file, references, and what is derived.
///
/// # Errors
/// What is wrong with it.
pub fn whole(registry: &Registry) -> std::result::Result<(), String> {
    let findings = check::check(registry, &stamp()).map_err(|error| error.to_string())?;
    if findings.is_sound() { Ok(()) } else { Err(format!("{findings:?}")) }
}
