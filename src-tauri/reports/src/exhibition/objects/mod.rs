//! Objects of an exhibition from a spreadsheet.
//!
//! First a plan: what each row would become, and what is wrong with it, by row and
//! column. Then, as one act, what the plan said. An object is known by its inventory
//! number, and by its title where it has none; a row that names one that is there changes
//! it. A blank cell leaves what is there. What is not understood is told and never
//! guessed, and its row is left out. Bringing in the same file twice changes nothing.

mod column;
mod row;
mod value;

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};
use tawama_registry::exhibition::{self, object::LentObject};
use tawama_registry::partner::{self, PartnerFacts, PartnerKind};
use tawama_registry::{Connection, Error, Id, Name, NameKind, Problem, Result, Tx};

use self::row::{Draft, Reader};
use crate::language::Language;
use crate::messages::Messages;
use crate::sheet::{Book, Headed, Sheet};

pub use self::column::{ObjectColumn, ObjectField};

/// What becomes of a row.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
#[serde(rename_all = "snake_case")]
pub enum ObjectFate {
    /// It becomes an object.
    New,
    /// It changes an object that is there.
    Changed,
    /// It says what is there already.
    There,
    /// Something in it is not understood.
    Wrong,
}

/// What is wrong with a row.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct ObjectProblem {
    /// The heading of the column, where it is about one.
    pub column: Option<String>,
    /// Which rule: one of the closed set that has sentences (`problem-…`).
    pub code: String,
    /// What the sentence needs.
    pub detail: BTreeMap<String, String>,
}

/// A row of the file and what becomes of it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct ObjectLine {
    /// Its number as its program shows it, counted from one.
    pub at: u32,
    /// What becomes of it.
    pub fate: ObjectFate,
    /// The inventory number.
    pub number: String,
    /// The title.
    pub title: String,
    /// The headings of the columns that would change something.
    pub changes: Vec<String>,
    /// What is wrong with it.
    pub problems: Vec<ObjectProblem>,
}

/// What a file would bring.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct ObjectPlan {
    /// The name of the sheet; empty where there is but one without a name.
    pub sheet: String,
    /// Its columns and what each means.
    pub columns: Vec<ObjectColumn>,
    /// Its rows, the headings left out.
    pub lines: Vec<ObjectLine>,
    /// The names of lenders that are not in the registry yet.
    pub partners: Vec<String>,
}

/// What a file brought.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct ObjectSummary {
    /// How many objects were added.
    pub added: u32,
    /// How many were changed.
    pub changed: u32,
    /// How many lenders were added for them.
    pub partners: u32,
    /// The rows that were left out because of what is wrong with them.
    pub left: Vec<ObjectLine>,
}

/// What the tables of a file would bring into the exhibition `id`. Texts that could be in
/// any language are taken to be in `language`.
///
/// # Errors
/// [`Error::NotFound`]; [`Error::Invalid`] when no sheet has a column of titles, or two
/// columns mean the same.
pub fn plan(conn: &Connection, id: Id, book: &Book, language: Language) -> Result<ObjectPlan> {
    Ok(understand(conn, id, book, language)?.0)
}

/// Brings the objects of a file into the exhibition `id`, as one act.
///
/// # Errors
/// As [`plan`]; [`Error::Invalid`] when what is brought in breaks a rule of exhibitions.
pub fn apply(tx: &Tx<'_>, id: Id, book: &Book, language: Language) -> Result<ObjectSummary> {
    let (plan, drafts) = understand(tx, id, book, language)?;
    let found = exhibition::get(tx, id)?;
    let mut facts = found.facts;
    let (mut added, mut changed) = (0, 0);
    let mut lenders: BTreeMap<String, Id> = BTreeMap::new();
    for draft in drafts {
        let mut object = draft.object;
        if let Some(name) = draft.lender {
            let lender = match lenders.get(&name) {
                Some(lender) => *lender,
                None => {
                    let lang = value::language_of(&name, language).to_owned();
                    let name_of = Name { lang, kind: NameKind::Preferred, text: name.clone() };
                    let facts = PartnerFacts::new(PartnerKind::Other, vec![name_of]);
                    let lender = partner::add(tx, &facts)?;
                    lenders.insert(name, lender);
                    lender
                }
            };
            object.lender = Some(lender);
        }
        match draft.place.and_then(|at| facts.objects.get_mut(at)) {
            Some(there) => {
                *there = object;
                changed += 1;
            }
            None => {
                facts.objects.push(object);
                added += 1;
            }
        }
    }
    exhibition::save(tx, id, found.version, &facts)?;
    Ok(ObjectSummary {
        added,
        changed,
        partners: u32::try_from(lenders.len()).unwrap_or(u32::MAX),
        left: plan.lines.into_iter().filter(|line| line.fate == ObjectFate::Wrong).collect(),
    })
}

fn understand(
    conn: &Connection,
    id: Id,
    book: &Book,
    language: Language,
) -> Result<(ObjectPlan, Vec<Draft>)> {
    let messages: Vec<Messages> = Language::ALL.into_iter().map(Messages::new).collect();
    let (sheet, headed, columns) = sheet_of_objects(book, &messages)?;
    let found = exhibition::get(conn, id)?;
    let reader = Reader::new(conn, &found, &columns, &messages, language)?;
    let ends: Vec<String> = messages.iter().map(|it| it.get("report-loans-totals")).collect();
    let objects = &found.facts.objects;
    let (mut lines, mut drafts, mut partners) = (Vec::new(), Vec::new(), Vec::new());
    let mut seen = BTreeSet::new();
    for row in headed.body {
        // The product's own lists tell what objects come to beneath them.
        let first = row.cells.iter().map(|cell| cell.written().trim()).find(|it| !it.is_empty());
        if first.is_some_and(|first| ends.iter().any(|end| end == first)) {
            break;
        }
        let mut told = reader.read(row, objects);
        let key = told.key();
        if !key.is_empty() && !seen.insert(key) {
            told.problem(None, "objects-twice", &[]);
        }
        let before = told.place.and_then(|at| objects.get(at));
        let fate = match (told.problems.is_empty(), before) {
            (false, _) => ObjectFate::Wrong,
            (true, None) => ObjectFate::New,
            (true, Some(_)) if told.changes.is_empty() => ObjectFate::There,
            (true, Some(_)) => ObjectFate::Changed,
        };
        lines.push(ObjectLine {
            at: row.at,
            fate,
            number: told.object.number.clone(),
            title: told.object.title.pick(language.tag()).unwrap_or_default().to_owned(),
            changes: if fate == ObjectFate::Changed { told.changes.clone() } else { Vec::new() },
            problems: std::mem::take(&mut told.problems),
        });
        if matches!(fate, ObjectFate::New | ObjectFate::Changed) {
            if let Some(name) = told.lender.as_ref().filter(|name| !partners.contains(*name)) {
                partners.push(name.clone());
            }
            drafts.push(Draft { object: told.object, place: told.place, lender: told.lender });
        }
    }
    let sheet = sheet.name.clone();
    Ok((ObjectPlan { sheet, columns, lines, partners }, drafts))
}

/// The first sheet that tells of objects: one of its columns holds titles.
fn sheet_of_objects<'b>(
    book: &'b Book,
    messages: &[Messages],
) -> Result<(&'b Sheet, Headed<'b>, Vec<ObjectColumn>)> {
    for sheet in book.sheets.iter().filter(|sheet| !sheet.hidden) {
        let headed = Headed::seen(sheet);
        let columns = column::understand(&headed.headings, messages)?;
        if columns.iter().any(|column| column.meaning == Some(ObjectField::Title)) {
            return Ok((sheet, headed, columns));
        }
    }
    Err(Error::Invalid(vec![Problem::new("file", "objects-no-columns")]))
}

/// What tells an object from the others of its exhibition: its number, or else its titles.
fn keys(object: &LentObject) -> Vec<String> {
    let fold = tawama_registry::text::fold;
    let number = fold(object.number.trim());
    if number.is_empty() {
        object.title.0.values().map(|title| format!("title {}", fold(title.trim()))).collect()
    } else {
        vec![format!("number {number}")]
    }
}
