//! Whom rows are about: who is there, and what rows add to them.
//!
//! A person is known by identity where a row has one, by a mail address, or else by a name in any
//! of its spellings, unless both have addresses and share none: two people of one name are two.
//! Of one who is known, what a row gives is added and nothing is lost. Several rows may be about
//! one person, whether it is there or is brought by the first of them.

use std::collections::{BTreeSet, HashMap, HashSet};

use tawama_registry::names::NameKind;
use tawama_registry::person::{self, Contact, ContactKind, Mandate, PersonFacts, PersonQuery};
use tawama_registry::{Connection, Id, Part, Result, Tx};

use super::known::Parties;
use super::party::key;
use super::write::Made;
use super::{Fate, FieldChange, Line};

/// What rows ask to be written of a person, who is there or not; the party of each function is
/// one of those that are known.
#[derive(Clone)]
pub(super) struct Step {
    there: Option<(Id, u32)>,
    facts: Box<PersonFacts>,
    functions: Vec<(usize, Mandate)>,
}

/// What a row says of a person.
pub(super) struct Said {
    /// The identity that the row gives.
    pub(super) id: Option<Id>,
    pub(super) facts: PersonFacts,
    /// A function and its party, among those that are known.
    pub(super) function: Option<(usize, Mandate)>,
}

/// A person of the registry, or of the step at this place.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
enum Who {
    There(Id),
    Brought(usize),
}

/// Who is there, and whom earlier rows brought.
pub(super) struct People {
    steps: Vec<Step>,
    /// The steps of those who were there.
    of: HashMap<Id, usize>,
    there: HashSet<Id>,
    by_name: HashMap<String, BTreeSet<Who>>,
    by_mail: HashMap<String, Who>,
    mailed: HashSet<Who>,
}

impl Step {
    /// The parties of the functions.
    pub(super) fn parties(&self) -> impl Iterator<Item = usize> {
        self.functions.iter().map(|(at, _)| *at)
    }

    fn has(&self, function: &(usize, Mandate), parties: &Parties) -> bool {
        let (at, mandate) = function;
        let same = |other: &Mandate| {
            mandate.function.is_blank()
                || other
                    .function
                    .0
                    .values()
                    .any(|said| mandate.function.0.values().any(|new| key(said) == key(new)))
        };
        let partner = parties.all.get(*at).and_then(|party| party.id);
        self.functions.iter().any(|(other, held)| other == at && same(held))
            || self.facts.mandates.iter().any(|held| Some(held.partner) == partner && same(held))
    }

    /// Writes it.
    pub(super) fn write(self, tx: &Tx<'_>, made: &mut Made<'_>) -> Result<()> {
        let mut facts = self.facts;
        for (at, mandate) in self.functions {
            facts.mandates.push(Mandate { partner: made.partner(tx, at)?, ..mandate });
        }
        match self.there {
            None => person::add(tx, &facts).map(|_| ()),
            Some((id, version)) => person::save(tx, id, version, &facts),
        }
    }
}

impl People {
    pub(super) fn read(conn: &Connection) -> Result<Self> {
        let mut people = Self {
            steps: Vec::new(),
            of: HashMap::new(),
            there: HashSet::new(),
            by_name: HashMap::new(),
            by_mail: HashMap::new(),
            mailed: HashSet::new(),
        };
        let query = PersonQuery { archived: true, ..PersonQuery::all("fr") };
        for row in person::list(conn, &query, Part { offset: 0, limit: u32::MAX })? {
            people.there.insert(row.id);
            people.know(Who::There(row.id), &person::get(conn, row.id)?.facts);
        }
        Ok(people)
    }

    fn know(&mut self, who: Who, facts: &PersonFacts) {
        for name in &facts.names {
            self.by_name.entry(key(&name.text)).or_default().insert(who);
        }
        for mail in mails(facts) {
            self.mailed.insert(who);
            self.by_mail.entry(mail).or_insert(who);
        }
    }

    /// All whom a row is about: nobody, one, or several of the same name.
    fn find(&self, said: &Said) -> BTreeSet<Who> {
        if let Some(id) = said.id.filter(|id| self.there.contains(id)) {
            return BTreeSet::from([Who::There(id)]);
        }
        let mut has_mail = false;
        for mail in mails(&said.facts) {
            has_mail = true;
            if let Some(who) = self.by_mail.get(&mail) {
                return BTreeSet::from([*who]);
            }
        }
        let named = said.facts.names.iter().filter_map(|name| self.by_name.get(&key(&name.text)));
        named.flatten().copied().filter(|who| !has_mail || !self.mailed.contains(who)).collect()
    }

    /// Takes what a row says and tells in its line what becomes of it; answers whether it is clear
    /// whom it is about.
    pub(super) fn take(
        &mut self,
        conn: &Connection,
        said: Said,
        parties: &Parties,
        line: &mut Line,
    ) -> Result<bool> {
        let mut found = self.find(&said).into_iter();
        let (who, other) = (found.next(), found.next());
        if other.is_some() {
            return Ok(false);
        }
        let Some(who) = who else {
            self.know(Who::Brought(self.steps.len()), &said.facts);
            let functions = said.function.into_iter().collect();
            self.steps.push(Step { there: None, facts: Box::new(said.facts), functions });
            line.fate = Fate::New;
            return Ok(true);
        };
        let place = match who {
            Who::There(id) => {
                line.record = Some(id);
                self.of.get(&id).copied()
            }
            Who::Brought(at) => Some(at),
        };
        let mut step = match (place.and_then(|at| self.steps.get(at)), who) {
            (Some(step), _) => step.clone(),
            (None, Who::There(id)) => {
                let person = person::get(conn, id)?;
                let there = Some((id, person.version));
                Step { there, facts: Box::new(person.facts), functions: Vec::new() }
            }
            // Whoever was brought has a step.
            (None, Who::Brought(_)) => return Ok(true),
        };
        let before = step.facts.clone();
        gain(&mut step.facts, said.facts);
        let function = said.function.filter(|function| !step.has(function, parties));
        line.changes = changes(&before, &step.facts, function.as_ref());
        line.fate = if line.changes.is_empty() { Fate::There } else { Fate::Change };
        if line.changes.is_empty() {
            return Ok(true);
        }
        step.functions.extend(function);
        self.know(who, &step.facts);
        if let Some(kept) = place.and_then(|at| self.steps.get_mut(at)) {
            *kept = step;
        } else if let Who::There(id) = who {
            self.of.insert(id, self.steps.len());
            self.steps.push(step);
        }
        Ok(true)
    }

    /// What is to be written.
    pub(super) fn into_steps(self) -> Vec<Step> {
        self.steps
    }
}

fn mails(facts: &PersonFacts) -> impl Iterator<Item = String> {
    let mails = facts.contacts.iter().filter(|contact| contact.kind == ContactKind::Email);
    mails.map(|contact| contact.value.to_lowercase())
}

/// Whether two ways of reaching somebody are one: addresses without regard to capitals, numbers
/// without regard to how they are spaced.
pub(super) fn same_contact(one: &Contact, other: &Contact) -> bool {
    let plain = |contact: &Contact| match contact.kind {
        ContactKind::Email => contact.value.to_lowercase(),
        ContactKind::Phone => {
            contact.value.chars().filter(|it| it.is_ascii_digit() || *it == '+').collect()
        }
    };
    one.kind == other.kind && plain(one) == plain(other)
}

/// Adds what is new.
fn gain(facts: &mut PersonFacts, new: PersonFacts) {
    for mut name in new.names {
        if !facts.names.iter().any(|it| key(&it.text) == key(&name.text)) {
            if facts.names.iter().any(|it| it.lang == name.lang && it.kind == NameKind::Preferred) {
                name.kind = NameKind::Alternate;
            }
            facts.names.push(name);
        }
    }
    for contact in new.contacts {
        if !facts.contacts.iter().any(|it| same_contact(it, &contact)) {
            facts.contacts.push(contact);
        }
    }
    for lang in new.languages {
        if !facts.languages.contains(&lang) {
            facts.languages.push(lang);
        }
    }
    for mandate in new.mandates {
        // What is known of a party stays as it is.
        if !facts.mandates.iter().any(|it| it.partner == mandate.partner) {
            facts.mandates.push(mandate);
        }
    }
    for said in new.notes.lines().map(str::trim).filter(|line| !line.is_empty()) {
        if !facts.notes.lines().any(|there| there.trim() == said) {
            facts.notes = [facts.notes.trim_end(), said].join("\n").trim().to_owned();
        }
    }
}

/// What differs, functions in their words.
fn changes(
    before: &PersonFacts,
    after: &PersonFacts,
    function: Option<&(usize, Mandate)>,
) -> Vec<FieldChange> {
    let plain = |facts: &PersonFacts| PersonFacts { mandates: Vec::new(), ..facts.clone() };
    let mut changes = FieldChange::between(&plain(before), &plain(after));
    let gained = after.mandates.iter().skip(before.mandates.len());
    for mandate in gained.chain(function.map(|(_, mandate)| mandate)) {
        changes.push(FieldChange {
            field: "mandates".into(),
            before: String::new(),
            after: mandate.function.0.values().next().cloned().unwrap_or_default(),
        });
    }
    changes
}
