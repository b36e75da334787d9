//! People, and the mandates they hold over time.
//!
//! A signature is not a person: the same person may sign for two parties, and
//! the capacity of that day is kept with the signature. Names are kept per script
//! with every known spelling. The office says how long a person's data is kept.

mod list;

use std::collections::BTreeMap;

use rusqlite::{Connection, OptionalExtension, named_params};
use serde::{Deserialize, Serialize};

use crate::children::{Children, row};
use crate::date::PartialDate;
use crate::error::{Error, Problem, Result};
use crate::id::Id;
use crate::languages;
use crate::names::{self, Name};
use crate::record::{self, Described, Kind, Named};
use crate::registry::Tx;
use crate::search::{Passage, Said};
use crate::terms::terms;
use crate::wording::Wording;

pub(crate) use list::ids;
pub use list::{PersonQuery, PersonRow, count, list};

const NAMES: Children = names::table("person_name", "person");
const LANGUAGES: Children = languages::table("person_language", "person");
const CONTACTS: Children =
    Children { table: "person_contact", owner: "person", key: &["kind", "value"], rest: &[] };
const MANDATES: Children = Children {
    table: "mandate",
    owner: "person",
    key: &["id"],
    rest: &["partner", "function", "since", "until"],
};

terms! {
    /// How a person is reached.
    pub enum ContactKind {
        /// An e-mail address.
        Email = "email",
        /// A telephone number.
        Phone = "phone",
    }
}

/// One way of reaching a person.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, specta::Type)]
pub struct Contact {
    /// Which way.
    pub kind: ContactKind,
    /// The address or number.
    pub value: String,
}

/// A function held for a party over a span of time.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct Mandate {
    /// Its identity; none for one that is not saved yet.
    pub id: Option<Id>,
    /// The party it is held for.
    pub partner: Id,
    /// The function, per language.
    pub function: Wording,
    /// From when.
    pub since: Option<PartialDate>,
    /// Until when; none while it lasts.
    pub until: Option<PartialDate>,
}

/// What the office states of a person.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, specta::Type)]
pub struct PersonFacts {
    /// Names, per script, with known spellings.
    pub names: Vec<Name>,
    /// The form of address per language ("Monsieur le Président").
    pub address: Wording,
    /// Precedence at table and in lists; one is the highest.
    pub protocol_rank: Option<u32>,
    /// Ways of reaching them.
    pub contacts: Vec<Contact>,
    /// The languages they are written to in (BCP 47).
    pub languages: Vec<String>,
    /// Functions held.
    pub mandates: Vec<Mandate>,
    /// Until when the office keeps these data.
    pub keep_until: Option<PartialDate>,
    /// Anything else.
    pub notes: String,
    /// Left out of choices.
    pub archived: bool,
}

/// A person, with what is known through others.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, specta::Type)]
pub struct Person {
    /// Their identity.
    pub id: Id,
    /// The change that last wrote it.
    pub version: u32,
    /// What the office states.
    pub facts: PersonFacts,
    /// The agreements they signed or witnessed.
    pub agreements: Vec<Named>,
    /// The records the facts name, by identity.
    pub named: BTreeMap<Id, Named>,
}

/// Adds a person.
///
/// # Errors
/// [`Error::Invalid`] with the fields that break a rule.
pub fn add(tx: &Tx<'_>, facts: &PersonFacts) -> Result<Id> {
    check(tx, facts)?;
    let id = tx.id();
    tx.execute(
        "INSERT INTO person (id, address, notes, archived, version) VALUES (?, '{}', '', 0, ?)",
        (id, tx.change()),
    )?;
    write(tx, id, facts)?;
    Ok(id)
}

/// Saves a person that was read at `version`.
///
/// # Errors
/// [`Error::Invalid`], [`Error::Stale`], [`Error::NotFound`].
pub fn save(tx: &Tx<'_>, id: Id, version: u32, facts: &PersonFacts) -> Result<()> {
    record::claim(tx, Kind::Person, id, version)?;
    check(tx, facts)?;
    if facts_of(tx, id)?.1 == *facts {
        return Ok(());
    }
    write(tx, id, facts)
}

/// Deletes a person whom nothing names.
///
/// # Errors
/// [`Error::InUse`], [`Error::Stale`], [`Error::NotFound`].
pub fn delete(tx: &Tx<'_>, id: Id, version: u32) -> Result<()> {
    record::delete(tx, Kind::Person, id, version)
}

fn write(tx: &Tx<'_>, id: Id, facts: &PersonFacts) -> Result<()> {
    tx.execute(
        "UPDATE person SET address = :address, protocol_rank = :rank, keep_until = :keep_until,
           notes = :notes, archived = :archived, version = :version
         WHERE id = :id",
        named_params! {
            ":id": id,
            ":address": facts.address,
            ":rank": facts.protocol_rank,
            ":keep_until": facts.keep_until,
            ":notes": facts.notes.trim(),
            ":archived": facts.archived,
            ":version": tx.change(),
        },
    )?;
    names::write(tx, &NAMES, id, &facts.names)?;
    languages::write(tx, &LANGUAGES, id, &facts.languages)?;
    let mut contacts = Vec::new();
    for contact in facts.contacts.iter().filter(|contact| !contact.value.trim().is_empty()) {
        let row = row![contact.kind, contact.value.trim().to_owned()];
        if !contacts.contains(&row) {
            contacts.push(row);
        }
    }
    CONTACTS.replace(tx, id, &contacts)?;
    let mut mandates = Vec::new();
    for mandate in &facts.mandates {
        let id = mandate.id.unwrap_or_else(|| tx.id());
        mandates.push(row![id, mandate.partner, mandate.function, mandate.since, mandate.until]);
    }
    MANDATES.replace(tx, id, &mandates)
}

/// Refuses a record that is there and breaks a rule.
pub(crate) fn check_kept(conn: &Connection, id: Id) -> Result<()> {
    check(conn, &facts_of(conn, id)?.1)
}

fn check(conn: &Connection, facts: &PersonFacts) -> Result<()> {
    let mut problems = Vec::new();
    names::check("names", &facts.names, &mut problems);
    languages::check("languages", &facts.languages, &mut problems);
    for (at, contact) in facts.contacts.iter().enumerate() {
        let value = contact.value.trim();
        if contact.kind == ContactKind::Email && !value.is_empty() && !is_mail(value) {
            problems.push(Problem::new(format!("contacts.{at}.value"), "email-shape"));
        }
    }
    for (at, mandate) in facts.mandates.iter().enumerate() {
        let partner = format!("mandates.{at}.partner");
        record::check_named(conn, &partner, Kind::Partner, Some(mandate.partner), &mut problems)?;
        check_span(&format!("mandates.{at}"), mandate.since, mandate.until, &mut problems);
    }
    Error::unless_none(problems)
}

/// Whether a text has the shape of a mail address; whether it is one, only a message would tell.
#[must_use]
pub fn is_mail(value: &str) -> bool {
    value.split_once('@').is_some_and(|(name, host)| {
        !name.is_empty() && host.contains('.') && !value.contains(char::is_whitespace)
    })
}

/// Notes a problem when a span at `field` ends before it can begin.
pub(crate) fn check_span(
    field: &str,
    since: Option<PartialDate>,
    until: Option<PartialDate>,
    problems: &mut Vec<Problem>,
) {
    if let (Some(since), Some(until)) = (since, until)
        && until.latest() < since.earliest()
    {
        let field = if field.is_empty() { "until".to_owned() } else { format!("{field}.until") };
        problems.push(Problem::new(field, "ends-before-it-begins").with("since", since));
    }
}

fn facts_of(conn: &Connection, id: Id) -> Result<(u32, PersonFacts)> {
    let found = conn
        .prepare_cached(
            "SELECT address, protocol_rank, keep_until, notes, archived, version
             FROM person WHERE id = ?",
        )?
        .query_row([id], |row| {
            let facts = PersonFacts {
                address: row.get(0)?,
                protocol_rank: row.get(1)?,
                keep_until: row.get(2)?,
                notes: row.get(3)?,
                archived: row.get(4)?,
                ..PersonFacts::default()
            };
            Ok((row.get(5)?, facts))
        })
        .optional()?;
    let (version, mut facts) = found.ok_or(Error::NotFound { kind: Kind::Person, id })?;
    facts.names = names::read(conn, &NAMES, id)?;
    facts.languages = languages::read(conn, &LANGUAGES, id)?;
    facts.contacts = conn
        .prepare_cached(
            "SELECT kind, value FROM person_contact WHERE person = ? ORDER BY kind, value",
        )?
        .query_map([id], |row| Ok(Contact { kind: row.get(0)?, value: row.get(1)? }))?
        .collect::<rusqlite::Result<_>>()?;
    facts.mandates = conn
        .prepare_cached(
            "SELECT id, partner, function, since, until FROM mandate
             WHERE person = ? ORDER BY since DESC NULLS LAST, id",
        )?
        .query_map([id], |row| {
            Ok(Mandate {
                id: row.get(0)?,
                partner: row.get(1)?,
                function: row.get(2)?,
                since: row.get(3)?,
                until: row.get(4)?,
            })
        })?
        .collect::<rusqlite::Result<_>>()?;
    Ok((version, facts))
}

/// The person `id`.
///
/// # Errors
/// [`Error::NotFound`].
pub fn get(conn: &Connection, id: Id) -> Result<Person> {
    let (version, facts) = facts_of(conn, id)?;
    Ok(Person {
        id,
        version,
        agreements: record::through(
            conn,
            "SELECT agreement FROM signature WHERE person = ?1
             UNION SELECT agreement FROM witness WHERE person = ?1",
            id,
        )?,
        named: record::names(conn, facts.mandates.iter().map(|mandate| mandate.partner))?,
        facts,
    })
}

pub(crate) fn describe(conn: &Connection, id: Id) -> Result<Option<Described>> {
    let Some((_, facts)) = record::if_there(facts_of(conn, id))? else {
        return Ok(None);
    };
    Ok(Some(Described {
        name: names::shown(&facts.names),
        // The mandate that lasts, or began last.
        hint: facts
            .mandates
            .iter()
            .find(|mandate| mandate.until.is_none())
            .or(facts.mandates.first())
            .map(|mandate| mandate.function.clone())
            .unwrap_or_default(),
        said: Said::names(&facts.names)
            .wordings(Passage::Function, facts.mandates.iter().map(|mandate| &mandate.function))
            .all(Passage::Contact, facts.contacts.iter().map(|contact| &contact.value))
            .text(Passage::Note, &facts.notes),
        archived: facts.archived,
    }))
}
