//! Cards of an address book that become people: any version of vCard from 2.1 on, as address
//! books write them.
//!
//! A function is held for a party that is there; a party that is not is not made up from an
//! address book, and what the card said of it is kept in the notes, as is whatever would break
//! a rule of the registry.

use std::collections::BTreeMap;

use calcard::vcard::{VCard, VCardEntry, VCardProperty, VCardValue};
use calcard::{Entry, Parser};
use tawama_registry::person::{Contact, ContactKind, Mandate, PersonFacts, is_mail};
use tawama_registry::wording::is_language_tag;
use tawama_registry::{Connection, Id, Name, NameKind, Result, Wording};

use super::known::Parties;
use super::who::{People, Said, Step, same_contact};
use super::{Context, Line, LineProblem, language_of};
use crate::language::Language;
use crate::sheet::Row;

/// What the cards would become.
pub(super) fn work(
    conn: &Connection,
    context: &Context<'_>,
    cards: &[Row],
    parties: &Parties,
) -> Result<(Vec<Line>, Vec<Step>)> {
    let mut people = People::read(conn)?;
    let mut lines = Vec::new();
    for row in cards {
        let said = read(row.cell(0).written(), context.language, parties);
        let name = said.facts.names.first().map(|name| name.text.clone());
        let mut line = Line::new(row.at, name.clone().unwrap_or_default(), &[]);
        let wrong = match name {
            None => Some("import-name-missing"),
            Some(_) if !people.take(conn, said, parties, &mut line)? => {
                Some("import-person-ambiguous")
            }
            Some(_) => None,
        };
        line.problems.extend(wrong.map(|code| LineProblem {
            column: None,
            code: code.to_owned(),
            detail: BTreeMap::from([("value".to_owned(), line.title.clone())]),
        }));
        lines.push(line);
    }
    Ok((lines, people.into_steps()))
}

/// What a card says of a person, as far as the registry keeps it.
fn read(text: &str, language: Language, parties: &Parties) -> Said {
    let mut parser = Parser::new(text);
    let Entry::VCard(card) = parser.entry() else {
        return Said { id: None, facts: PersonFacts::default(), function: None };
    };
    let mut facts = PersonFacts::default();
    let mut others: Vec<String> = Vec::new();
    let mut orgs: BTreeMap<Option<String>, Wording> = BTreeMap::new();
    let mut titles: BTreeMap<Option<String>, Wording> = BTreeMap::new();
    for entry in &card.entries {
        let Some(text) = joined(entry) else { continue };
        let tag = entry.language().filter(|tag| is_language_tag(tag));
        let own = tag.unwrap_or_else(|| language_of(&text, language)).to_owned();
        match entry.name {
            VCardProperty::Fn => {
                let first = !facts
                    .names
                    .iter()
                    .any(|name| name.lang == own && name.kind == NameKind::Preferred);
                let kind = if first { NameKind::Preferred } else { NameKind::Alternate };
                add_name(&mut facts, own, kind, &text);
            }
            VCardProperty::Nickname => add_name(&mut facts, own, NameKind::Alternate, &text),
            VCardProperty::Email if !is_mail(text.trim_start_matches("mailto:")) => {
                others.push(text);
            }
            VCardProperty::Email => {
                add_contact(&mut facts, ContactKind::Email, text.trim_start_matches("mailto:"));
            }
            VCardProperty::Tel => {
                add_contact(&mut facts, ContactKind::Phone, text.trim_start_matches("tel:"));
            }
            VCardProperty::Lang if !is_language_tag(&text) => others.push(text),
            VCardProperty::Lang if !facts.languages.contains(&text) => facts.languages.push(text),
            VCardProperty::Org => {
                orgs.entry(entry.group.clone()).or_default().0.insert(own, text);
            }
            VCardProperty::Title | VCardProperty::Role => {
                titles.entry(entry.group.clone()).or_default().0.entry(own).or_insert(text);
            }
            VCardProperty::Note => others.push(text),
            _ => {}
        }
    }
    if facts.names.is_empty()
        && let Some(name) = card.property(&VCardProperty::N).and_then(given_and_family)
    {
        let own = language_of(&name, language).to_owned();
        add_name(&mut facts, own, NameKind::Preferred, &name);
    }
    for (group, function) in titles {
        let org = orgs.remove(&group).unwrap_or_default();
        if let Some(partner) = org.0.values().find_map(|name| parties.called(name)) {
            facts.mandates.push(Mandate { id: None, partner, function, since: None, until: None });
        } else {
            others.extend(function.0.into_values().chain(org.0.into_values()));
        }
    }
    others.extend(orgs.into_values().flat_map(|org| org.0.into_values()));
    others.dedup();
    facts.notes = others.join("\n");
    Said { id: identity(&card), facts, function: None }
}

fn identity(card: &VCard) -> Option<Id> {
    card.uid().and_then(|uid| uid.trim_start_matches("urn:uuid:").parse().ok())
}

fn joined(entry: &VCardEntry) -> Option<String> {
    let parts: Vec<String> = entry
        .values
        .iter()
        .flat_map(|value| match value {
            VCardValue::Component(parts) => parts.clone(),
            other => other.as_text().map(str::to_owned).into_iter().collect(),
        })
        .map(|part| part.trim().to_owned())
        .filter(|part| !part.is_empty())
        .collect();
    (!parts.is_empty()).then(|| parts.join(", "))
}

/// The name of a card that has only its parts: given name before family name.
fn given_and_family(entry: &VCardEntry) -> Option<String> {
    let parts: Vec<String> = entry
        .values
        .iter()
        .map(|value| match value {
            VCardValue::Component(parts) => parts.join(" "),
            other => other.as_text().unwrap_or_default().to_owned(),
        })
        .collect();
    let at = |place: usize| parts.get(place).map_or("", |part| part.trim());
    let name = format!("{} {} {}", at(1), at(2), at(0));
    let name = name.split_whitespace().collect::<Vec<_>>().join(" ");
    (!name.is_empty()).then_some(name)
}

fn add_name(facts: &mut PersonFacts, lang: String, kind: NameKind, text: &str) {
    let name = Name { lang, kind, text: text.trim().to_owned() };
    if !facts.names.iter().any(|other| other.lang == name.lang && other.text == name.text) {
        facts.names.push(name);
    }
}

fn add_contact(facts: &mut PersonFacts, kind: ContactKind, value: &str) {
    let contact = Contact { kind, value: value.trim().to_owned() };
    if !facts.contacts.iter().any(|other| same_contact(other, &contact)) {
        facts.contacts.push(contact);
    }
}
