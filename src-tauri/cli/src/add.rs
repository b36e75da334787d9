//! New records from flags or from JSON.

use std::io::Read;
use std::path::Path;

use serde_json::Value;
use tawama_registry::activity::{ActivityFacts, ActivityKind, ActivityParty, ActivityRole};
use tawama_registry::agreement::{AgreementFacts, Instrument, Party, PartyRole};
use tawama_registry::exhibition::{ExhibitionFacts, ExhibitionRole, Organiser};
use tawama_registry::occasion::OccasionFacts;
use tawama_registry::office::{Home, NewOffice};
use tawama_registry::partner::{PartnerFacts, PartnerKind};
use tawama_registry::person::PersonFacts;
use tawama_registry::place::PlaceFacts;
use tawama_registry::text::fold;
use tawama_registry::venue::VenueFacts;
use tawama_registry::{
    Connection, Error, Id, Kind, Name, NameKind, Problem, Result, Tx, Wording, agreement, office,
    partner,
};
use tawama_reports::Language;

use crate::args::Facts;
use crate::{default_pattern, kind};

/// What a new registry is told.
pub(crate) fn office(
    language: Language,
    name: &[String],
    home: &[String],
    country: Option<&str>,
    pattern: Option<&str>,
) -> Result<NewOffice> {
    let home_names = names("home", home)?;
    let home = (!home_names.is_empty()).then(|| {
        let mut partner = PartnerFacts::new(PartnerKind::City, home_names);
        partner.country = country.map(ToOwned::to_owned);
        Home { partner, place: None }
    });
    Ok(NewOffice {
        name: wording("name", name)?,
        language: language.tag().to_owned(),
        reference_pattern: default_pattern(pattern),
        home,
        sample: false,
    })
}

/// The text of a file, or of standard input for `-`.
pub(crate) fn read(file: &Path) -> Result<String> {
    let io = |error| Error::Io(file.to_owned(), error);
    if file == Path::new("-") {
        let mut text = String::new();
        std::io::stdin().read_to_string(&mut text).map_err(io)?;
        return Ok(text);
    }
    std::fs::read_to_string(file).map_err(io)
}

/// Adds a record from flags or JSON.
pub(crate) fn record(tx: &Tx<'_>, kind: Kind, facts: &Facts, language: Language) -> Result<Id> {
    if let Some(file) = &facts.json_file {
        let value: Value = serde_json::from_str(&read(file)?).map_err(|error| {
            Error::Invalid(vec![Problem::new("json", "other").with("code", error)])
        })?;
        return kind::add(tx, kind, value);
    }
    refuse_strangers(kind, facts)?;
    let value = match kind {
        Kind::Place => kind::json(&PlaceFacts {
            names: names("name", &facts.name)?,
            country: facts.country.clone(),
            ..PlaceFacts::default()
        }),
        Kind::Partner => {
            let word = facts.partner_kind.as_deref().unwrap_or("city");
            let is = kind::term("partner-kind", word, PartnerKind::named)?;
            let mut partner = PartnerFacts::new(is, names("name", &facts.name)?);
            partner.country.clone_from(&facts.country);
            kind::json(&partner)
        }
        Kind::Person => kind::json(&PersonFacts {
            names: names("name", &facts.name)?,
            ..PersonFacts::default()
        }),
        Kind::Occasion => kind::json(&OccasionFacts {
            name: wording("name", &facts.name)?,
            ..OccasionFacts::default()
        }),
        Kind::Venue => {
            kind::json(&VenueFacts { name: wording("name", &facts.name)?, ..VenueFacts::default() })
        }
        Kind::Exhibition => {
            let mut exhibition = ExhibitionFacts::new(wording("title", &facts.name)?);
            for partner in parties(tx, &facts.party)? {
                exhibition.parties.push(Organiser { partner, role: ExhibitionRole::CoOrganiser });
            }
            kind::json(&exhibition)
        }
        Kind::Activity => {
            let word = facts.activity_kind.as_deref().unwrap_or("official_visit");
            let sort = kind::term("activity-kind", word, ActivityKind::named)?;
            let mut activity = ActivityFacts::new(sort, wording("title", &facts.name)?);
            for partner in parties(tx, &facts.party)? {
                activity.parties.push(ActivityParty { partner, role: ActivityRole::Participant });
            }
            kind::json(&activity)
        }
        Kind::Agreement | Kind::Document | Kind::Office | Kind::SavedView | Kind::Template => {
            kind::json(&agreement_of(tx, facts, language)?)
        }
    }?;
    kind::add(tx, kind, value)
}

fn agreement_of(tx: &Tx<'_>, facts: &Facts, _language: Language) -> Result<AgreementFacts> {
    let word = facts.instrument.as_deref().unwrap_or("memorandum_of_understanding");
    let instrument = kind::term("instrument", word, Instrument::named)?;
    let mut agreement = AgreementFacts::new(instrument, "", wording("title", &facts.name)?);
    let signed = facts.signed.as_deref().map(|text| {
        text.parse().map_err(|error| {
            Error::Invalid(vec![Problem::new("signed", "other").with("code", error)])
        })
    });
    agreement.signed = signed.transpose()?;
    agreement.term.duration_months = facts.duration_months;
    agreement.fields.clone_from(&facts.field);
    let year = agreement.signed.map_or(tx.today(), tawama_registry::PartialDate::earliest);
    agreement.reference = match &facts.reference {
        Some(reference) => reference.clone(),
        None => agreement::propose(tx, chrono::Datelike::year(&year))?,
    };
    for partner in parties(tx, &facts.party)? {
        agreement.parties.push(Party { partner, role: PartyRole::Signatory });
    }
    Ok(agreement)
}

/// The parties that are named, the home party first.
fn parties(conn: &Connection, named: &[String]) -> Result<Vec<Id>> {
    let mut parties: Vec<Id> = office::get(conn)?.facts.home.into_iter().collect();
    let names = partner::all_names(conn)?;
    for text in named {
        let mut found: Vec<Id> = match text.parse() {
            Ok(id) => vec![id],
            Err(_) => names
                .iter()
                .filter(|(_, name)| fold(name) == fold(text))
                .map(|(id, _)| *id)
                .collect(),
        };
        found.sort_unstable();
        found.dedup();
        match found.as_slice() {
            [one] if parties.contains(one) => {}
            [one] => parties.push(*one),
            [] => {
                let problem = Problem::new("party", "record-gone").with("kind", "partner");
                return Err(Error::Invalid(vec![problem]));
            }
            _ => {
                let problem = Problem::new("party", "import-party-ambiguous").with("value", text);
                return Err(Error::Invalid(vec![problem]));
            }
        }
    }
    Ok(parties)
}

/// Refuses a flag that this kind of record does not know, rather than forget it.
fn refuse_strangers(kind: Kind, facts: &Facts) -> Result<()> {
    let of_agreements = kind == Kind::Agreement;
    let given = [
        ("country", facts.country.is_some(), matches!(kind, Kind::Place | Kind::Partner)),
        ("partner-kind", facts.partner_kind.is_some(), kind == Kind::Partner),
        ("instrument", facts.instrument.is_some(), of_agreements),
        ("reference", facts.reference.is_some(), of_agreements),
        ("activity-kind", facts.activity_kind.is_some(), kind == Kind::Activity),
        (
            "party",
            !facts.party.is_empty(),
            matches!(kind, Kind::Agreement | Kind::Exhibition | Kind::Activity),
        ),
        ("signed", facts.signed.is_some(), of_agreements),
        ("duration-months", facts.duration_months.is_some(), of_agreements),
        ("field", !facts.field.is_empty(), of_agreements),
    ];
    let strangers: Vec<Problem> = given
        .iter()
        .filter(|(_, given, known)| *given && !known)
        .map(|(flag, _, _)| Problem::new(format!("--{flag}"), "other").with("code", kind.name()))
        .collect();
    if strangers.is_empty() { Ok(()) } else { Err(Error::Invalid(strangers)) }
}

/// `LANGUAGE=TEXT` pairs.
fn pairs<'a>(field: &str, given: &'a [String]) -> Result<Vec<(&'a str, &'a str)>> {
    given
        .iter()
        .map(|pair| {
            pair.split_once('=').ok_or_else(|| {
                Error::Invalid(vec![Problem::new(field, "language-unknown").with("tag", pair)])
            })
        })
        .collect()
}

fn wording(field: &str, given: &[String]) -> Result<Wording> {
    let pairs = pairs(field, given)?;
    Ok(Wording(pairs.into_iter().map(|(lang, text)| (lang.into(), text.into())).collect()))
}

fn names(field: &str, given: &[String]) -> Result<Vec<Name>> {
    let mut names: Vec<Name> = Vec::new();
    for (lang, text) in pairs(field, given)? {
        // The first name in a language is the one to show; the others are other spellings.
        let first = !names.iter().any(|name| name.lang == lang);
        let kind = if first { NameKind::Preferred } else { NameKind::Alternate };
        names.push(Name { lang: lang.into(), kind, text: text.into() });
    }
    Ok(names)
}
