//! Who issues a report: the letterhead and the signature, from the registry.
//!
//! The letterhead has a column on the side where Latin begins, in the report's language where it
//! is written so and otherwise in the first the office has, and the Arabic one opposite. An
//! office that has given no letterhead yet issues under its name.
//!
//! What is put before others as the office's word is signed; what is for its own desk is not.

use tawama_registry::letterhead::{self as registry, LetterheadFacts};
use tawama_registry::{Connection, Result, Wording, office};

use super::super::ReportName;
use super::super::letterhead::{Letterhead, Logo, Side, Signature};
use super::voice::Voice;
use crate::language::Language;

/// The letterhead as what is written in `language`, with `other` beside it, carries it.
///
/// # Errors
/// When the registry cannot be read.
pub fn letterhead(
    conn: &Connection,
    language: Language,
    other: Option<Language>,
) -> Result<Letterhead> {
    let facts = registry::get(conn)?.facts;
    let lines = lines(conn, &facts)?;
    let sides = sides(&lines, language, other);
    let place =
        |side: &Side| facts.issued_in.pick(side.language.tag()).unwrap_or_default().to_owned();
    let address = facts.address.pick(language.tag()).unwrap_or_default();
    Ok(Letterhead {
        place: sides.iter().map(place).collect(),
        address: lines_of(address),
        logo: logo(&facts),
        sides,
    })
}

/// The column of each language; the name of an office that has written none yet.
pub(crate) fn lines(conn: &Connection, facts: &LetterheadFacts) -> Result<Wording> {
    Ok(if facts.lines.is_blank() { office::get(conn)?.facts.name } else { facts.lines.clone() })
}

/// The columns: one that begins where Latin does, then the Arabic one, as far as there are any.
fn sides(lines: &Wording, language: Language, other: Option<Language>) -> Vec<Side> {
    let wanted = [Some(language), other].into_iter().flatten().chain(Language::ALL);
    let there: Vec<Language> = wanted
        .filter(|language| lines.0.get(language.tag()).is_some_and(|text| !text.trim().is_empty()))
        .collect();
    let first = |right_to_left| {
        there.iter().copied().find(|language| language.is_right_to_left() == right_to_left)
    };
    [first(false), first(true)]
        .into_iter()
        .flatten()
        .filter_map(|language| {
            let lines = lines_of(lines.0.get(language.tag())?);
            Some(Side { language, lines })
        })
        .collect()
}

fn lines_of(text: &str) -> Vec<String> {
    text.lines().map(str::trim).filter(|line| !line.is_empty()).map(str::to_owned).collect()
}

fn logo(facts: &LetterheadFacts) -> Option<Logo> {
    let picture = facts.logo.as_ref()?;
    let told = |language: Language| facts.logo_told.pick(language.tag()).unwrap_or_default();
    Some(Logo {
        bytes: picture.bytes().to_vec(),
        media_type: picture.media_type()?.name().to_owned(),
        told: Language::ALL.map(|language| (language, told(language).to_owned())).to_vec(),
    })
}

/// The block of whoever signs, on reports that are signed.
pub(super) fn signature(voice: &Voice<'_>) -> Result<Option<Signature>> {
    let signed = match voice.ask.name {
        ReportName::InForce
        | ReportName::Agreement
        | ReportName::Annual
        | ReportName::LoanList
        | ReportName::Register => true,
        ReportName::List
        | ReportName::Ending
        | ReportName::Partner
        | ReportName::Briefing
        | ReportName::Exhibition
        | ReportName::Calendar
        | ReportName::Deadlines => false,
    };
    let facts = registry::get(voice.conn)?.facts;
    let (function, name) = (voice.pick(&facts.function), voice.pick(&facts.signatory));
    let blank = function.is_empty() && name.is_empty();
    Ok((signed && !blank).then_some(Signature { function, name }))
}
