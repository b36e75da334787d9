//! Understanding a file of an office's records and bringing it in.
//!
//! First it is said what was understood of the file as a whole: its sheet, its headings, what it
//! is a list of, and what each of its columns means. Each of these is a guess that can be chosen
//! otherwise. Then a plan: what each row would become, computed and not written. Then, in
//! one transaction, what the plan said.
//!
//! A value that is not known is never guessed: it is kept as written and the row says so. A row
//! that would be wrong as a whole is left out, and the rows that were left out can be saved as a file of
//! their own. Bringing in the same file twice changes nothing.

mod agreements;
mod cards;
mod column;
mod country;
mod date;
mod draft;
mod duration;
mod exhibitions;
mod heading;
mod known;
mod left;
mod meaning;
mod month;
mod partners;
mod party;
mod people;
mod row;
mod understood;
mod who;
mod write;

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use tawama_registry::agreement::{self, Numbering};
use tawama_registry::text::fold;
use tawama_registry::{Connection, Error, Id, Result, Tx};

pub use self::column::{Certainty, Column};
pub use self::date::DayOrder;
pub use self::left::left_out;
pub use self::meaning::{Meaning, Target};
pub use self::understood::{Listed, Reading, Understood, understand};

use self::country::Countries;
use self::known::Parties;
use self::party::PartyName;
use self::row::Remarks;
use self::write::Made;
use crate::language::Language;
use crate::messages::Messages;
use crate::sheet::{Book, FileKind};

/// What becomes of a row.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
#[serde(rename_all = "snake_case")]
pub enum Fate {
    /// It becomes a new record.
    New,
    /// It changes a record that is there.
    Change,
    /// The registry has it already, or an earlier row of the file says the same.
    There,
    /// Something keeps it from being taken.
    Wrong,
}

/// What is to be said of a row: what is wrong with it, or what of it is kept as written.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct LineProblem {
    /// The heading of the column, where it is about one.
    pub column: Option<String>,
    /// Which rule: one of the closed set that has sentences (`problem-…`).
    pub code: String,
    /// What the sentence needs.
    pub detail: BTreeMap<String, String>,
}

/// What a row changes in a record that is there.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct FieldChange {
    /// The field, as the record's facts name it, such as `term.expiry_set`.
    pub field: String,
    /// What is there.
    pub before: String,
    /// What will be there.
    pub after: String,
}

/// A row of the file and what becomes of it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, specta::Type)]
pub struct Line {
    /// Its number, as the program that wrote the file shows it.
    pub at: u32,
    /// What becomes of it.
    pub fate: Fate,
    /// Its title or its name, by which it is told from others.
    pub title: String,
    /// The names of its parties, the office's own left out.
    pub parties: Vec<String>,
    /// The record that it changes or that is there already.
    pub record: Option<Id>,
    /// What it changes in it.
    pub changes: Vec<FieldChange>,
    /// What keeps it from being taken.
    pub problems: Vec<LineProblem>,
    /// What was not understood and is kept as it was written.
    pub remarks: Vec<LineProblem>,
}

/// What a file would bring.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, specta::Type)]
pub struct Plan {
    /// What was understood of the file as a whole.
    pub understood: Understood,
    /// Its rows, the headings left out.
    pub lines: Vec<Line>,
    /// The names of parties that will be added.
    pub partners: Vec<String>,
}

/// What a file brought.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, specta::Type)]
pub struct Summary {
    /// What the file is a list of.
    pub target: Target,
    /// How many records were added.
    pub added: u32,
    /// How many that were there were changed.
    pub changed: u32,
    /// How many parties were added for them.
    pub partners: u32,
    /// The rows that were left out because of what is wrong with them.
    pub left: Vec<Line>,
}

/// Is told how many of how many rows are done, and answers whether to go on.
pub type Watch<'a> = &'a mut dyn FnMut(u32, u32) -> bool;

/// How many rows are done between two tellings.
const STEP: usize = 250;

/// What reading rows needs beside them.
struct Context<'a> {
    language: Language,
    order: DayOrder,
    messages: &'a [Messages],
    countries: &'a Countries,
    today: NaiveDate,
}

impl FieldChange {
    /// What differs between two states of a record's facts.
    fn between(before: &impl Serialize, after: &impl Serialize) -> Vec<Self> {
        let mut changes = Vec::new();
        if let (Ok(before), Ok(after)) = (serde_json::to_value(before), serde_json::to_value(after))
        {
            compare(String::new(), &before, &after, &mut changes);
        }
        changes
    }
}

fn compare(
    field: String,
    before: &serde_json::Value,
    after: &serde_json::Value,
    changes: &mut Vec<FieldChange>,
) {
    use serde_json::Value;
    match (before, after) {
        (before, after) if before == after => {}
        (Value::Object(before), Value::Object(after)) => {
            let names: BTreeSet<&String> = before.keys().chain(after.keys()).collect();
            for name in names {
                let inner = if field.is_empty() { name.clone() } else { format!("{field}.{name}") };
                let of = |object: &serde_json::Map<String, Value>| object.get(name).cloned();
                let (before, after) =
                    (of(before).unwrap_or_default(), of(after).unwrap_or_default());
                compare(inner, &before, &after, changes);
            }
        }
        _ => changes.push(FieldChange { field, before: told(before), after: told(after) }),
    }
}

/// A value as a person reads it.
fn told(value: &serde_json::Value) -> String {
    use serde_json::Value;
    match value {
        Value::Null => String::new(),
        Value::String(text) => text.clone(),
        Value::Array(items) => items.iter().map(told).collect::<Vec<_>>().join(", "),
        Value::Object(fields) => match fields.get("text").or_else(|| fields.get("value")) {
            Some(text) => told(text),
            None => fields.values().map(told).collect::<Vec<_>>().join(" "),
        },
        other => other.to_string(),
    }
}

impl Line {
    fn new(at: u32, title: String, parties: &[PartyName]) -> Self {
        Self {
            at,
            fate: Fate::Wrong,
            title,
            parties: parties.iter().map(|party| party.name.clone()).collect(),
            record: None,
            changes: Vec::new(),
            problems: Vec::new(),
            remarks: Vec::new(),
        }
    }

    fn take(&mut self, remarks: Remarks) {
        if !remarks.wrong.is_empty() {
            self.fate = Fate::Wrong;
        }
        self.problems = remarks.wrong;
        self.remarks = remarks.kept;
    }
}

/// What the rows ask to be written.
enum Steps {
    Agreements(Vec<agreements::Step>),
    Partners(Vec<partners::Step>),
    People(Vec<who::Step>),
    Exhibitions(Vec<exhibitions::Step>),
}

/// A plan with what is needed to carry it out.
struct Work {
    plan: Plan,
    steps: Steps,
    parties: Parties,
}

/// What the file would bring into the registry, on the day `today`.
///
/// # Errors
/// [`Error::Invalid`] when the column that is needed is missing, or two mean the same.
pub fn plan(
    conn: &Connection,
    book: &Book,
    reading: &Reading,
    language: Language,
    today: NaiveDate,
) -> Result<Plan> {
    Ok(work(conn, book, reading, language, today)?.plan)
}

fn work(
    conn: &Connection,
    book: &Book,
    reading: &Reading,
    language: Language,
    today: NaiveDate,
) -> Result<Work> {
    let understood = understand(conn, book, reading, language)?;
    let is_cards = book.kind == FileKind::Cards;
    if !is_cards {
        column::check(&understood.columns, understood.target)?;
    }
    let sheet = understood::sheet_of(book, understood.sheet)?;
    let headed = understood::headed(book, sheet, reading);
    let messages: Vec<Messages> = Language::ALL.into_iter().map(Messages::new).collect();
    let countries = Countries::read(conn)?;
    let context = Context {
        language,
        order: understood.order,
        messages: &messages,
        countries: &countries,
        today,
    };
    let mut parties = Parties::read(conn)?;
    let columns = &understood.columns;
    let (lines, steps) = match understood.target {
        Target::Agreements => {
            let (lines, steps) = agreements::work(conn, &context, &headed, columns, &mut parties)?;
            (lines, Steps::Agreements(steps))
        }
        Target::Partners => {
            let (lines, steps) = partners::work(conn, &context, &headed, columns, &mut parties)?;
            (lines, Steps::Partners(steps))
        }
        Target::People if is_cards => {
            let (lines, steps) = cards::work(conn, &context, headed.body, &parties)?;
            (lines, Steps::People(steps))
        }
        Target::People => {
            let (lines, steps) = people::work(conn, &context, &headed, columns, &mut parties)?;
            (lines, Steps::People(steps))
        }
        Target::Exhibitions => {
            let (lines, steps) = exhibitions::work(conn, &context, &headed, columns, &mut parties)?;
            (lines, Steps::Exhibitions(steps))
        }
    };
    let named: BTreeSet<usize> = match &steps {
        Steps::Agreements(steps) => steps.iter().flat_map(|step| step.parties()).copied().collect(),
        // The rows themselves are the parties.
        Steps::Partners(_) => BTreeSet::new(),
        Steps::People(steps) => steps.iter().flat_map(who::Step::parties).collect(),
        Steps::Exhibitions(steps) => steps.iter().flat_map(|step| step.parties.clone()).collect(),
    };
    let partners = parties.new_names(&named);
    Ok(Work { plan: Plan { understood, lines, partners }, steps, parties })
}

/// Brings the file into the registry, as one act. `watch` is told how far it is.
///
/// # Errors
/// As [`plan`]; [`Error::Cancelled`] when `watch` says so.
pub fn apply(
    tx: &Tx<'_>,
    book: &Book,
    reading: &Reading,
    language: Language,
    watch: Watch<'_>,
) -> Result<Summary> {
    let Work { plan, steps, mut parties } = work(tx, book, reading, language, tx.today())?;
    let mut made = Made::new(tx, &mut parties, language)?;
    match steps {
        Steps::Agreements(steps) => {
            let mut numbering = Numbering::new(tx)?;
            let mut taken: BTreeSet<String> =
                agreement::known(tx)?.into_iter().map(|known| known.reference).collect();
            taken.extend(steps.iter().filter_map(agreements::Step::reference));
            each(steps, watch, |step| {
                agreements::write(tx, step, &mut numbering, &taken, &mut made)
            })?;
        }
        Steps::Partners(steps) => each(steps, watch, |step| partners::write(tx, step, &mut made))?,
        Steps::People(steps) => each(steps, watch, |step| step.write(tx, &mut made))?,
        Steps::Exhibitions(steps) => {
            let mut venues = exhibitions::Venues::read(tx)?;
            each(steps, watch, |step| exhibitions::write(tx, step, &mut venues, &mut made))?;
        }
    }
    let count = |fate| {
        let of_it = plan.lines.iter().filter(|line| line.fate == fate).count();
        u32::try_from(of_it).unwrap_or(u32::MAX)
    };
    let target = plan.understood.target;
    let partners = if target == Target::Partners { 0 } else { made.count };
    let (added, changed) = (count(Fate::New), count(Fate::Change));
    let left = plan.lines.into_iter().filter(|line| line.fate == Fate::Wrong).collect();
    Ok(Summary { target, added, changed, partners, left })
}

/// Does something with each step, and tells how far it is.
fn each<T>(steps: Vec<T>, watch: Watch<'_>, mut act: impl FnMut(T) -> Result<()>) -> Result<()> {
    let count = |number: usize| u32::try_from(number).unwrap_or(u32::MAX);
    let all = steps.len();
    for (at, step) in steps.into_iter().enumerate() {
        if at % STEP == 0 && !watch(count(at), count(all)) {
            return Err(Error::Cancelled);
        }
        act(step)?;
    }
    if watch(count(all), count(all)) { Ok(()) } else { Err(Error::Cancelled) }
}

/// The language a text is taken to be in: that of the file, unless its letters are others.
fn language_of(text: &str, language: Language) -> &'static str {
    let arabic = text.chars().any(|letter| ('\u{600}'..='\u{6ff}').contains(&letter));
    match (arabic, language) {
        (true, _) => "ar",
        (false, Language::Ar) => "fr",
        (false, language) => language.tag(),
    }
}

/// The term of a closed set that a cell names, by its label in any language or its word.
fn term<T: Copy>(
    messages: &[Messages],
    set: &str,
    cell: &str,
    all: &[T],
    word: impl Fn(T) -> &'static str,
) -> Option<T> {
    let folded = fold(cell.trim());
    all.iter().copied().find(|term| {
        word(*term) == cell || messages.iter().any(|it| fold(&it.term(set, word(*term))) == folded)
    })
}
