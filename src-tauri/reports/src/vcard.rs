//! People as vCards (version 4.0, RFC 6350), out and in.
//!
//! Out: a name per language under one `ALTID`, other spellings as nicknames, the
//! functions held today with their party, ways of reaching them. Notes, rank and what is kept
//! about retention stay in the registry. In: any version from 2.1 on, as address books write
//! them; a person who is known by UID, address or name gains what is new and loses nothing.

use std::collections::BTreeMap;
use std::path::Path;

use calcard::vcard::{
    VCard, VCardEntry, VCardKind, VCardParameter, VCardProperty, VCardType, VCardValue,
};
use calcard::{Entry, Parser};
use serde::{Deserialize, Serialize};
use tawama_registry::partner::{self, KnownAs};
use tawama_registry::person::{self, Contact, ContactKind, Mandate, Person, PersonFacts, is_mail};
use tawama_registry::text::fold;
use tawama_registry::wording::is_language_tag;
use tawama_registry::{
    Connection, Error, Id, Kind, Name, NameKind, Problem, Result, Tx, Wording, record,
};

/// What bringing cards in did.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct Brought {
    /// People who were added.
    pub added: u32,
    /// People who were known and gained something.
    pub changed: u32,
    /// People who were known and gained nothing.
    pub same: u32,
    /// Cards without a name, by their place in the file, counted from 1.
    pub nameless: Vec<u32>,
}

/// These people as one file of cards; everyone who is not archived when none is named.
///
/// # Errors
/// When the registry cannot be read.
pub fn cards(conn: &Connection, people: &[Id], today: chrono::NaiveDate) -> Result<String> {
    let everyone;
    let people = if people.is_empty() {
        everyone = record::find(conn, "", &[Kind::Person], "fr", u32::MAX)?;
        everyone.iter().map(|named| named.id).collect()
    } else {
        people.to_vec()
    };
    let mut text = String::new();
    for id in people {
        let person = person::get(conn, id)?;
        text.push_str(&card(&person, today).to_string());
    }
    Ok(text)
}

fn entry(name: VCardProperty, value: &str) -> VCardEntry {
    VCardEntry::new(name).with_value(VCardValue::Text(value.to_owned()))
}

fn card(person: &Person, today: chrono::NaiveDate) -> VCard {
    let facts = &person.facts;
    let mut entries = vec![
        VCardEntry::new(VCardProperty::Kind).with_value(VCardValue::Kind(VCardKind::Individual)),
        entry(VCardProperty::Uid, &format!("urn:uuid:{}", person.id)),
    ];
    // One name in several languages is one property with alternative forms.
    for name in facts.names.iter().filter(|name| name.kind == NameKind::Preferred) {
        entries.push(
            entry(VCardProperty::Fn, &name.text)
                .with_param(VCardParameter::altid("1".to_owned()))
                .with_param(VCardParameter::language(name.lang.clone())),
        );
    }
    if !entries.iter().any(|entry| entry.name == VCardProperty::Fn)
        && let Some(name) = facts.names.first()
    {
        entries.push(entry(VCardProperty::Fn, &name.text));
    }
    for name in facts.names.iter().filter(|name| name.kind != NameKind::Preferred) {
        entries.push(
            entry(VCardProperty::Nickname, &name.text)
                .with_param(VCardParameter::language(name.lang.clone())),
        );
    }
    for lang in &facts.languages {
        entries.push(entry(VCardProperty::Lang, lang));
    }
    for contact in &facts.contacts {
        let property = match contact.kind {
            ContactKind::Email => VCardProperty::Email,
            ContactKind::Phone => VCardProperty::Tel,
        };
        let typed =
            entry(property, &contact.value).with_param(VCardParameter::typ(VCardType::Work));
        entries.push(typed);
    }
    let held = facts.mandates.iter().filter(|mandate| {
        mandate.since.is_none_or(|since| since.earliest() <= today)
            && mandate.until.is_none_or(|until| until.latest() >= today)
    });
    for (at, mandate) in held.enumerate() {
        let group = Some(format!("m{}", at + 1));
        let alternatives = |property: VCardProperty, wording: &Wording| {
            let forms: Vec<VCardEntry> = wording
                .0
                .iter()
                .map(|(lang, text)| {
                    entry(property.clone(), text)
                        .with_group(group.clone())
                        .with_param(VCardParameter::altid(format!("{}", at + 2)))
                        .with_param(VCardParameter::language(lang.clone()))
                })
                .collect();
            forms
        };
        entries.extend(alternatives(VCardProperty::Title, &mandate.function));
        if let Some(party) = person.named.get(&mandate.partner) {
            entries.extend(alternatives(VCardProperty::Org, &party.name));
        }
    }
    VCard { entries }
}

/// What a card says of a person, as far as the registry keeps it.
struct Read {
    uid: Option<Id>,
    facts: PersonFacts,
}

/// Brings the cards of a file in.
///
/// # Errors
/// [`Error::Invalid`] when the file holds no card, or when a person breaks a rule.
pub fn bring_in(tx: &Tx<'_>, bytes: &[u8], lang: &str) -> Result<Brought> {
    let text = decoded(bytes);
    let partners = partner::known_as(tx)?;
    let mut parser = Parser::new(&text);
    let (mut brought, mut number) = (Brought::default(), 0);
    loop {
        match parser.entry() {
            Entry::VCard(card) => {
                number += 1;
                let read = read(&card, lang, &partners);
                if read.facts.names.is_empty() {
                    brought.nameless.push(number);
                } else {
                    take(tx, &read, &mut brought)?;
                }
            }
            Entry::Eof => break,
            _ => {}
        }
    }
    if number == 0 {
        return Err(Error::Invalid(vec![Problem::new("file", "no-cards")]));
    }
    Ok(brought)
}

/// Reads a file and answers its bytes; one that is far too large for an address book is refused.
///
/// # Errors
/// [`Error::Io`]; [`Error::Invalid`] when it is larger than 64 MiB.
pub fn open(path: &Path) -> Result<Vec<u8>> {
    let io = |error| Error::Io(path.to_owned(), error);
    if std::fs::metadata(path).map_err(io)?.len() > 64 * 1024 * 1024 {
        return Err(Error::Invalid(vec![
            Problem::new("file", "file-too-large").with("most", "64 MiB"),
        ]));
    }
    std::fs::read(path).map_err(io)
}

/// UTF-8 as the standard asks, or what the bytes look like.
fn decoded(bytes: &[u8]) -> String {
    if let Ok(text) = std::str::from_utf8(bytes) {
        return text.trim_start_matches('\u{feff}').to_owned();
    }
    let mut detector = chardetng::EncodingDetector::new(chardetng::Iso2022JpDetection::Deny);
    detector.feed(bytes, true);
    detector.guess(None, chardetng::Utf8Detection::Allow).decode(bytes).0.into_owned()
}

fn read(card: &VCard, lang: &str, partners: &[KnownAs]) -> Read {
    let mut facts = PersonFacts::default();
    let mut others: Vec<String> = Vec::new();
    let mut orgs: BTreeMap<Option<String>, Wording> = BTreeMap::new();
    let mut titles: BTreeMap<Option<String>, Wording> = BTreeMap::new();
    for entry in &card.entries {
        let Some(text) = joined(entry) else { continue };
        let own = entry
            .language()
            .filter(|tag| is_language_tag(tag))
            .map_or_else(|| language_of(&text, lang), str::to_owned);
        match entry.name {
            VCardProperty::Fn => {
                let first = !facts
                    .names
                    .iter()
                    .any(|name| name.lang == own && name.kind == NameKind::Preferred);
                let kind = if first { NameKind::Preferred } else { NameKind::Alternate };
                add_name(&mut facts, &own, kind, &text);
            }
            VCardProperty::Nickname => add_name(&mut facts, &own, NameKind::Alternate, &text),
            // What breaks a rule of the registry is kept as a note and holds no one else up.
            VCardProperty::Email if !is_mail(text.trim_start_matches("mailto:")) => {
                others.push(text);
            }
            VCardProperty::Email => add_contact(&mut facts, ContactKind::Email, &text),
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
        let own = language_of(&name, lang);
        add_name(&mut facts, &own, NameKind::Preferred, &name);
    }
    for (group, function) in &mut titles {
        let org = orgs.remove(group).unwrap_or_default();
        let party = org.0.values().find_map(|name| known(partners, name));
        if let Some(partner) = party {
            let function = std::mem::take(function);
            facts.mandates.push(Mandate { id: None, partner, function, since: None, until: None });
        } else {
            // A party that is not in the registry is not made up: what was said of it is kept.
            others.extend(function.0.values().cloned());
            others.extend(org.0.values().cloned());
        }
    }
    for org in orgs.values() {
        others.extend(org.0.values().cloned());
    }
    others.dedup();
    facts.notes = others.join("\n");
    let uid = card.uid().and_then(|uid| uid.trim_start_matches("urn:uuid:").parse().ok());
    Read { uid, facts }
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

/// The language of a name that does not say: Arabic script is Arabic, the rest is the office's.
fn language_of(text: &str, lang: &str) -> String {
    let arabic = text.chars().any(|letter| ('\u{600}'..='\u{6ff}').contains(&letter));
    match (arabic, lang) {
        (true, _) => "ar".to_owned(),
        (false, "ar") => "fr".to_owned(),
        (false, other) => other.to_owned(),
    }
}

fn add_name(facts: &mut PersonFacts, lang: &str, kind: NameKind, text: &str) {
    let name = Name { lang: lang.to_owned(), kind, text: text.trim().to_owned() };
    if !facts.names.iter().any(|other| other.lang == name.lang && other.text == name.text) {
        facts.names.push(name);
    }
}

fn add_contact(facts: &mut PersonFacts, kind: ContactKind, value: &str) {
    let value = value.trim().trim_start_matches("mailto:").to_owned();
    let contact = Contact { kind, value };
    if !facts.contacts.iter().any(|other| same_contact(other, &contact)) {
        facts.contacts.push(contact);
    }
}

/// Whether two ways of reaching somebody are one: addresses without regard to capitals,
/// numbers without regard to how they are spaced.
fn same_contact(one: &Contact, other: &Contact) -> bool {
    let plain = |contact: &Contact| match contact.kind {
        ContactKind::Email => contact.value.to_lowercase(),
        ContactKind::Phone => {
            contact.value.chars().filter(|c| c.is_ascii_digit() || *c == '+').collect()
        }
    };
    one.kind == other.kind && plain(one) == plain(other)
}

fn known(partners: &[KnownAs], name: &str) -> Option<Id> {
    let wanted = fold(name);
    partners.iter().find(|known| fold(&known.name) == wanted).map(|known| known.partner)
}

/// Adds a person, or gives one who is known what is new.
fn take(tx: &Tx<'_>, read: &Read, brought: &mut Brought) -> Result<()> {
    let Some(id) = find(tx, read)? else {
        person::add(tx, &read.facts)?;
        brought.added += 1;
        return Ok(());
    };
    let there = person::get(tx, id)?;
    let mut facts = there.facts.clone();
    for name in &read.facts.names {
        let known = facts.names.iter().any(|other| fold(&other.text) == fold(&name.text));
        let first = !facts
            .names
            .iter()
            .any(|other| other.lang == name.lang && other.kind == NameKind::Preferred);
        if !known {
            let kind = if first { name.kind } else { NameKind::Alternate };
            add_name(&mut facts, &name.lang, kind, &name.text);
        }
    }
    for contact in &read.facts.contacts {
        add_contact(&mut facts, contact.kind, &contact.value);
    }
    for lang in &read.facts.languages {
        if !facts.languages.contains(lang) {
            facts.languages.push(lang.clone());
        }
    }
    for mandate in &read.facts.mandates {
        if !facts.mandates.iter().any(|other| other.partner == mandate.partner) {
            facts.mandates.push(mandate.clone());
        }
    }
    for line in read.facts.notes.lines().filter(|line| !line.trim().is_empty()) {
        if !facts.notes.contains(line) {
            facts.notes = format!("{}\n{line}", facts.notes).trim().to_owned();
        }
    }
    if facts == there.facts {
        brought.same += 1;
    } else {
        person::save(tx, id, there.version, &facts)?;
        brought.changed += 1;
    }
    Ok(())
}

/// The person a card is of: by its UID, an address, or a name and nothing that speaks against it.
fn find(conn: &Connection, read: &Read) -> Result<Option<Id>> {
    if let Some(uid) = read.uid
        && record::named(conn, uid)?.is_some_and(|named| named.kind == Kind::Person)
    {
        return Ok(Some(uid));
    }
    for contact in read.facts.contacts.iter().filter(|it| it.kind == ContactKind::Email) {
        let mut statement = conn.prepare_cached(
            "SELECT person FROM person_contact WHERE kind = 'email' AND lower(value) = ?",
        )?;
        let mut rows = statement.query_map([contact.value.to_lowercase()], |row| row.get(0))?;
        if let Some(id) = rows.next().transpose()? {
            return Ok(Some(id));
        }
    }
    let emails = |facts: &PersonFacts| {
        facts.contacts.iter().filter(|it| it.kind == ContactKind::Email).count()
    };
    for name in &read.facts.names {
        for named in record::find(conn, &name.text, &[Kind::Person], "fr", 20)? {
            let there = person::get(conn, named.id)?.facts;
            let same = there.names.iter().any(|other| fold(&other.text) == fold(&name.text));
            // Two people of one name with different addresses are two people.
            if same && (emails(&there) == 0 || emails(&read.facts) == 0) {
                return Ok(Some(named.id));
            }
        }
    }
    Ok(None)
}
