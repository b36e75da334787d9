//! The settings of an office as one piece, for a colleague who keeps another registry: how the office
//! writes of itself, numbers and warns, its letterhead, what it calls countries, its fields of
//! cooperation and the approvals of its jurisdictions. The home party and every other record stay
//! where they are: they belong to one registry.
//!
//! Taking them over removes nothing: a field or a jurisdiction that is there already is changed, one
//! that is not is added, and what agreements are filed under stays. It is one act, and undone as one.

use std::collections::BTreeMap;

use rusqlite::Connection;
use serde::{Deserialize, Serialize};

use crate::error::Result;
use crate::jurisdiction::{self, Jurisdiction};
use crate::letterhead::{self, LetterheadFacts};
use crate::office::{self, Field, OfficeFacts};
use crate::registry::Tx;
use crate::wording::Wording;

/// What can be carried from one registry to another.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct OfficeSettings {
    /// Its name per language.
    pub name: Wording,
    /// Its working language (BCP 47).
    pub language: String,
    /// How references are proposed.
    pub reference_pattern: String,
    /// Agreements that end within this many months are "expiring".
    pub expiring_months: u32,
    /// How many months before the last day for notice a decision is asked for.
    pub decision_months: u32,
    /// Agreements under which nothing was done for this many months sleep.
    pub dormant_months: u32,
    /// The letterhead.
    pub letterhead: LetterheadFacts,
    /// The labels of countries that are the office's own, by code.
    pub countries: BTreeMap<String, Wording>,
    /// The thesaurus, in its order.
    pub fields: Vec<Field>,
    /// The approvals of each jurisdiction, in their order.
    pub jurisdictions: Vec<Jurisdiction>,
}

/// The settings of this registry's office.
///
/// # Errors
/// When the registry cannot be read.
pub fn gather(conn: &Connection) -> Result<OfficeSettings> {
    let facts = office::get(conn)?.facts;
    let shipped: BTreeMap<String, Wording> = office::shipped_countries().collect();
    let mut countries = office::countries(conn)?;
    countries.retain(|code, label| shipped.get(code) != Some(label));
    Ok(OfficeSettings {
        name: facts.name,
        language: facts.language,
        reference_pattern: facts.reference_pattern,
        expiring_months: facts.expiring_months,
        decision_months: facts.decision_months,
        dormant_months: facts.dormant_months,
        letterhead: letterhead::get(conn)?.facts,
        countries,
        fields: office::fields(conn)?,
        jurisdictions: jurisdiction::list(conn)?,
    })
}

/// Takes over the settings of another office. A letterhead that says nothing leaves the one that is
/// there.
///
/// # Errors
/// [`Error::Invalid`](crate::Error::Invalid) with what breaks a rule.
pub fn take(tx: &Tx<'_>, settings: &OfficeSettings) -> Result<()> {
    let there = office::get(tx)?;
    let facts = OfficeFacts {
        name: settings.name.clone(),
        language: settings.language.clone(),
        home: there.facts.home,
        reference_pattern: settings.reference_pattern.clone(),
        expiring_months: settings.expiring_months,
        decision_months: settings.decision_months,
        dormant_months: settings.dormant_months,
    };
    office::save(tx, there.version, &facts)?;
    if settings.letterhead != LetterheadFacts::default() {
        letterhead::save(tx, letterhead::get(tx)?.version, &settings.letterhead)?;
    }
    for (code, label) in &settings.countries {
        office::label_country(tx, code, label)?;
    }
    let known = office::fields(tx)?;
    for field in settings.fields.iter().filter(|field| !known.contains(field)) {
        office::save_field(tx, field)?;
    }
    let known = jurisdiction::list(tx)?;
    for jurisdiction in settings.jurisdictions.iter().filter(|it| !known.contains(it)) {
        jurisdiction::save(tx, jurisdiction)?;
    }
    Ok(())
}
