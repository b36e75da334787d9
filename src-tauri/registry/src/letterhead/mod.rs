//! The letterhead: what stands at the head and at the foot of whatever the office issues,
//! and who signs it.
//!
//! Offices of the Maghreb write it in two columns, French or English on the side where Latin
//! begins, Arabic opposite, the arms between them; from the kingdom or the republic down to
//! the office, one per line. Each language keeps its own lines: they are not translations of
//! each other line by line. In the block of whoever signs, the function stands above the name.
//!
//! The letterhead is part of the office and is undone as the office's other facts are.

mod picture;

use rusqlite::{Connection, named_params};
use serde::{Deserialize, Serialize};

use crate::error::{Error, Problem, Result};
use crate::record::Kind;
use crate::registry::Tx;
use crate::wording::{Wording, is_language_tag};

pub use picture::{LARGEST, MediaType, Picture};

/// How many lines a column of the letterhead, or the address, may have.
const MOST_LINES: usize = 8;

/// The letterhead as it stands.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct Letterhead {
    /// The change that last wrote it; 0 where no one has yet.
    pub version: u32,
    /// What the office states.
    pub facts: LetterheadFacts,
}

/// What the office states of its letterhead. All of it may be blank.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct LetterheadFacts {
    /// The column of each language: from the kingdom down to the office, one per line.
    pub lines: Wording,
    /// The arms or the logo.
    pub logo: Option<Picture>,
    /// What the logo shows, for those who do not see it, per language.
    pub logo_told: Wording,
    /// Address, telephone, site, one per line, per language.
    pub address: Wording,
    /// The place of issue, per language: "Tanger, le …".
    pub issued_in: Wording,
    /// The function of whoever signs, per language.
    pub function: Wording,
    /// The name of whoever signs, per language; blank where only the function stands.
    pub signatory: Wording,
}

/// The letterhead as it stands.
///
/// # Errors
/// When the registry cannot be read.
pub fn get(conn: &Connection) -> Result<Letterhead> {
    Ok(conn
        .prepare_cached(
            "SELECT version, lines, logo, logo_told, address, issued_in, function, signatory
             FROM letterhead",
        )?
        .query_row([], |row| {
            Ok(Letterhead {
                version: row.get(0)?,
                facts: LetterheadFacts {
                    lines: row.get(1)?,
                    logo: row.get(2)?,
                    logo_told: row.get(3)?,
                    address: row.get(4)?,
                    issued_in: row.get(5)?,
                    function: row.get(6)?,
                    signatory: row.get(7)?,
                },
            })
        })?)
}

/// Saves the letterhead, as read at `version`.
///
/// # Errors
/// [`Error::Invalid`] with what breaks a rule, [`Error::Stale`].
pub fn save(tx: &Tx<'_>, version: u32, facts: &LetterheadFacts) -> Result<()> {
    let there = get(tx)?;
    if there.version != version {
        return Err(Error::Stale { kind: Kind::Office });
    }
    check(facts)?;
    if there.facts == *facts {
        return Ok(());
    }
    tx.execute(
        "UPDATE letterhead SET lines = :lines, logo = :logo, logo_told = :told,
           address = :address, issued_in = :place, function = :function,
           signatory = :signatory, version = :version",
        named_params! {
            ":lines": facts.lines,
            ":logo": facts.logo,
            ":told": facts.logo_told,
            ":address": facts.address,
            ":place": facts.issued_in,
            ":function": facts.function,
            ":signatory": facts.signatory,
            ":version": tx.change(),
        },
    )?;
    Ok(())
}

fn check(facts: &LetterheadFacts) -> Result<()> {
    let mut problems = Vec::new();
    let texts = [
        ("lines", &facts.lines, MOST_LINES),
        ("logo_told", &facts.logo_told, 1),
        ("address", &facts.address, MOST_LINES),
        ("issued_in", &facts.issued_in, 1),
        ("function", &facts.function, 2),
        ("signatory", &facts.signatory, 1),
    ];
    for (field, wording, most) in texts {
        for (lang, text) in &wording.tidied().0 {
            if !is_language_tag(lang) {
                problems.push(Problem::new(field, "language-unknown").with("tag", lang));
            }
            if text.lines().count() > most {
                problems.push(Problem::new(field, "lines-too-many").with("most", most));
            }
        }
    }
    if let Some(problem) = facts.logo.as_ref().and_then(|logo| logo.problem("logo")) {
        problems.push(problem);
    }
    Error::unless_none(problems)
}
