//! People as vCards (version 4.0, RFC 6350), as they go out; they come in by the door of every
//! file, [`import`](crate::import).
//!
//! A name per language under one `ALTID`, other spellings as nicknames, the functions held today
//! with their party, ways of reaching them. Notes, rank and what is kept about retention stay in
//! the registry.

use calcard::vcard::{
    VCard, VCardEntry, VCardKind, VCardParameter, VCardProperty, VCardType, VCardValue,
};
use tawama_registry::person::{self, ContactKind, Person};
use tawama_registry::{Connection, Id, Kind, NameKind, Result, Wording, record};

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
