//! A row of a list of objects, understood against what is there.

use std::collections::{BTreeMap, BTreeSet};

use tawama_registry::exhibition::Exhibition;
use tawama_registry::exhibition::object::{LentObject, ObjectNature};
use tawama_registry::exhibition::people::Someone;
use tawama_registry::text::fold;
use tawama_registry::{Connection, Id, Result, Wording, partner};

use super::column::{ObjectColumn, ObjectField};
use super::{ObjectProblem, keys, value};
use crate::csv::plain;
use crate::language::Language;
use crate::messages::Messages;
use crate::sheet::{Cell, Row};

/// An object about to be kept.
pub(super) struct Draft {
    pub(super) object: LentObject,
    /// Where it is among those of the exhibition; none for a new one.
    pub(super) place: Option<usize>,
    /// The name of a lender that the registry does not know yet.
    pub(super) lender: Option<String>,
}

/// A row that was read.
pub(super) struct Told {
    pub(super) object: LentObject,
    pub(super) place: Option<usize>,
    pub(super) lender: Option<String>,
    /// The headings of the columns that say something else than what is there.
    pub(super) changes: Vec<String>,
    pub(super) problems: Vec<ObjectProblem>,
}

impl Told {
    /// By what two rows are about one object.
    pub(super) fn key(&self) -> String {
        keys(&self.object).into_iter().next().unwrap_or_default()
    }

    pub(super) fn problem(&mut self, column: Option<&str>, code: &str, detail: &[(&str, &str)]) {
        self.problems.push(ObjectProblem {
            column: column.map(str::to_owned),
            code: code.to_owned(),
            detail: detail
                .iter()
                .map(|(name, it)| ((*name).to_owned(), (*it).to_owned()))
                .collect(),
        });
    }
}

/// What is needed to understand rows.
pub(super) struct Reader<'a> {
    columns: &'a [ObjectColumn],
    language: Language,
    /// Parties by every name they bear, folded.
    parties: BTreeMap<String, BTreeSet<Id>>,
    /// Legs by what they are called in any language, folded.
    legs: BTreeMap<String, Id>,
    /// Original and copy by what they are called in any language, folded.
    natures: BTreeMap<String, ObjectNature>,
    /// The names of people the exhibition names, in any language, folded.
    people: BTreeMap<Id, BTreeSet<String>>,
}

impl<'a> Reader<'a> {
    pub(super) fn new(
        conn: &Connection,
        exhibition: &Exhibition,
        columns: &'a [ObjectColumn],
        messages: &[Messages],
        language: Language,
    ) -> Result<Self> {
        let mut parties: BTreeMap<String, BTreeSet<Id>> = BTreeMap::new();
        for (id, name) in partner::all_names(conn)? {
            parties.entry(fold(name.trim())).or_default().insert(id);
        }
        let mut natures = BTreeMap::new();
        for messages in messages {
            for nature in ObjectNature::ALL {
                let word = messages.term("exhibition-nature", nature.word());
                natures.insert(fold(&word), *nature);
            }
        }
        let mut legs = BTreeMap::new();
        for language in Language::ALL {
            let telling = crate::exhibition::Telling::new(conn, exhibition.id, language)?;
            legs.extend(telling.legs().into_iter().map(|(id, name)| (fold(&name), id)));
        }
        let people = exhibition
            .named
            .iter()
            .map(|(id, named)| (*id, named.name.0.values().map(|name| fold(name)).collect()))
            .collect();
        Ok(Self { columns, language, parties, legs, natures, people })
    }

    /// The row as an object, and what it changes in one that is there.
    pub(super) fn read(&self, row: &Row, objects: &[LentObject]) -> Told {
        let cells: Vec<(ObjectField, &str, Cell)> = self
            .columns
            .iter()
            .enumerate()
            .filter_map(|(at, column)| {
                let cell = match row.cell(at) {
                    Cell::Text(text) => Cell::text(plain(text).trim()),
                    other => other.clone(),
                };
                let field = column.meaning.filter(|_| !cell.is_empty())?;
                Some((field, column.heading.as_str(), cell))
            })
            .collect();
        let said = |field: ObjectField| cells.iter().find(|(it, _, _)| *it == field);
        let text = |field| said(field).map(|(_, _, cell)| cell.written().trim().to_owned());
        let mut named = LentObject::new(Wording::default());
        named.number = text(ObjectField::Number).unwrap_or_default();
        if let Some(title) = text(ObjectField::Title) {
            let lang = value::language_of(&title, self.language);
            named.title = Wording::of([(lang, &title)]);
        }
        let wanted = keys(&named);
        let place = objects.iter().position(|it| keys(it).iter().any(|key| wanted.contains(key)));
        let there = place.and_then(|at| objects.get(at));
        let object = there.cloned().unwrap_or(named);
        let mut told =
            Told { object, place, lender: None, changes: Vec::new(), problems: Vec::new() };
        if there.is_none() && told.object.title.is_blank() {
            told.problem(None, "title-missing", &[]);
        }
        // An amount is read with the currency that stands beside it.
        let code = text(ObjectField::Currency);
        for (field, heading, cell) in &cells {
            let before = told.object.clone();
            self.take(&mut told, *field, heading, cell, code.as_deref());
            if told.object != before || (*field == ObjectField::Lender && told.lender.is_some()) {
                told.changes.push((*heading).to_owned());
            }
        }
        told
    }

    fn take(
        &self,
        told: &mut Told,
        field: ObjectField,
        heading: &str,
        cell: &Cell,
        code: Option<&str>,
    ) {
        let text = cell.written().trim();
        let unclear = |told: &mut Told, code: &str| {
            told.problem(Some(heading), code, &[("value", text)]);
        };
        match field {
            ObjectField::Number => text.clone_into(&mut told.object.number),
            ObjectField::Title => self.word(&mut told.object.title, text),
            ObjectField::Credit => self.word(&mut told.object.credit, text),
            ObjectField::Kind => text.clone_into(&mut told.object.kind),
            ObjectField::Maker => text.clone_into(&mut told.object.maker),
            ObjectField::Dated => text.clone_into(&mut told.object.dated),
            ObjectField::Material => text.clone_into(&mut told.object.material),
            ObjectField::Dimensions => text.clone_into(&mut told.object.dimensions),
            ObjectField::Transport => text.clone_into(&mut told.object.transport),
            ObjectField::Display => text.clone_into(&mut told.object.display),
            ObjectField::Note => text.clone_into(&mut told.object.note),
            ObjectField::Courier => self.courier(&mut told.object.courier, text),
            ObjectField::Nature => match self.natures.get(&fold(text)) {
                Some(nature) => told.object.nature = *nature,
                None => unclear(told, "objects-nature-unknown"),
            },
            ObjectField::Pieces => match value::count(cell) {
                Some(pieces) => told.object.pieces = pieces,
                None => unclear(told, "objects-count-unclear"),
            },
            ObjectField::Since | ObjectField::Until | ObjectField::Valued => {
                let Some(day) = value::day(cell) else {
                    return unclear(told, "objects-date-unclear");
                };
                let known = match field {
                    ObjectField::Since => &mut told.object.since,
                    ObjectField::Until => &mut told.object.until,
                    _ => &mut told.object.valued,
                };
                *known = Some(day);
            }
            ObjectField::Currency => match value::currency(text) {
                // Of an object whose value is in another column it is read with that.
                Some(code) => told.object.currency = Some(code),
                None => told.problem(Some(heading), "currency-unknown", &[("code", text)]),
            },
            ObjectField::Value => {
                let given = code.or(told.object.currency.as_deref()).and_then(value::currency);
                match value::amount(cell, given.as_deref()) {
                    Some((amount, currency)) => {
                        told.object.value = Some(amount);
                        told.object.currency = Some(currency);
                    }
                    None if given.is_none() => {
                        told.problem(Some(heading), "currency-missing", &[]);
                    }
                    None => unclear(told, "objects-amount-unclear"),
                }
            }
            ObjectField::Lender => self.lender(told, heading, text),
            ObjectField::Legs => self.shown_in(told, heading, text),
        }
    }

    /// Takes a text into a wording, unless it says so already in some language.
    fn word(&self, wording: &mut Wording, text: &str) {
        if !wording.0.values().any(|said| said.trim() == text) {
            let lang = value::language_of(text, self.language);
            wording.0.insert(lang.to_owned(), text.to_owned());
        }
    }

    /// Someone by name; a person of the registry who is called so stays.
    fn courier(&self, courier: &mut Someone, text: &str) {
        let is_them = courier
            .person
            .and_then(|id| self.people.get(&id))
            .is_some_and(|names| names.contains(&fold(text)));
        if !is_them {
            *courier = Someone { person: None, name: text.to_owned() };
        }
    }

    fn lender(&self, told: &mut Told, heading: &str, text: &str) {
        let known = self.parties.get(&fold(text));
        match known.map(|ids| ids.iter().copied().collect::<Vec<_>>()).as_deref() {
            Some([one]) => told.object.lender = Some(*one),
            // Of several that are called so the one that lends it already is meant.
            Some(several) if told.object.lender.is_some_and(|id| several.contains(&id)) => {}
            Some(_) => {
                told.problem(Some(heading), "objects-lender-ambiguous", &[("value", text)]);
            }
            None => told.lender = Some(text.to_owned()),
        }
    }

    fn shown_in(&self, told: &mut Told, heading: &str, text: &str) {
        let mut legs = Vec::new();
        for name in text.split([';', '؛', '\n']).map(str::trim).filter(|name| !name.is_empty()) {
            match self.legs.get(&fold(name)) {
                Some(leg) if legs.contains(leg) => {}
                Some(leg) => legs.push(*leg),
                None => {
                    return told.problem(Some(heading), "objects-leg-unknown", &[("value", name)]);
                }
            }
        }
        told.object.legs = legs;
    }
}
