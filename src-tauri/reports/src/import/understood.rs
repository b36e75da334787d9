//! What is understood of a file as a whole, before its rows are looked at one by one.

use serde::{Deserialize, Serialize};
use tawama_registry::profile;
use tawama_registry::{Connection, Error, Problem, Result};

use super::column::{self, Certainty, Column};
use super::country::Countries;
use super::date::DayOrder;
use super::meaning::{Meaning, Target};
use crate::language::Language;
use crate::messages::Messages;
use crate::sheet::{Book, Choices, FileKind, Headed, Sheet};

/// How someone says that a file is to be understood, where a guess would do otherwise.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
#[serde(default)]
pub struct Reading {
    /// The label of the encoding of a text.
    pub encoding: Option<String>,
    /// What stands between the cells of a text: one sign.
    pub separator: Option<String>,
    /// Which sheet, counted from nought.
    pub sheet: Option<u32>,
    /// The first row of the headings, as the file counts; nought for none.
    pub heading: Option<u32>,
    /// What it is a list of.
    pub target: Option<Target>,
    /// What each column means, from the first; none for one that is not brought in.
    pub columns: Option<Vec<Option<Meaning>>>,
    /// Which figure of a date is the day.
    pub order: Option<DayOrder>,
}

impl Reading {
    /// What is chosen of it for reading the text.
    #[must_use]
    pub fn choices(&self) -> Choices {
        Choices { encoding: self.encoding.clone(), separator: self.separator.clone() }
    }
}

/// A sheet of the file, to choose from.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct Listed {
    /// Its name; empty where the file has but one without a name.
    pub name: String,
    /// Whether its program hides it.
    pub hidden: bool,
    /// How many rows it has.
    pub rows: u32,
}

impl Listed {
    fn of(sheet: &Sheet) -> Self {
        let rows = count(sheet.rows.len());
        Self { name: sheet.name.clone(), hidden: sheet.hidden, rows }
    }
}

/// What was understood of a file as a whole.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct Understood {
    /// What the file is.
    pub kind: FileKind,
    /// The name of the encoding, of a text.
    pub encoding: Option<String>,
    /// What stands between the cells, of a text.
    pub separator: Option<char>,
    /// Its sheets.
    pub sheets: Vec<Listed>,
    /// Which of them is meant.
    pub sheet: u32,
    /// What stands above the headings.
    pub titles: Vec<String>,
    /// The first and the last row of the headings, as the file counts; none where there are none.
    pub heading: Option<(u32, u32)>,
    /// What it is a list of.
    pub target: Target,
    /// Its columns and what each means.
    pub columns: Vec<Column>,
    /// Which figure of a date is the day.
    pub order: DayOrder,
    /// Whether that was chosen or the dates themselves tell it.
    pub order_sure: bool,
    /// Whether the columns are as they were kept of a file with the same headings.
    pub remembered: bool,
}

/// The sheet of this number.
pub(super) fn sheet_of(book: &Book, at: u32) -> Result<&Sheet> {
    let sheet = usize::try_from(at).ok().and_then(|at| book.sheets.get(at));
    sheet.ok_or_else(|| Error::Invalid(vec![Problem::new("sheet", "import-file-empty")]))
}

/// The sheet with its headings, chosen or seen; cards have none.
pub(super) fn headed<'a>(book: &Book, sheet: &'a Sheet, reading: &Reading) -> Headed<'a> {
    match (book.kind, reading.heading) {
        (FileKind::Cards, _) => Headed::at(sheet, 0),
        (_, Some(at)) => Headed::at(sheet, at),
        (_, None) => Headed::seen(sheet),
    }
}

fn count(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}

/// What is understood of the file.
///
/// # Errors
/// [`Error::Invalid`] when the sheet that is chosen is not there.
pub fn understand(
    conn: &Connection,
    book: &Book,
    reading: &Reading,
    language: Language,
) -> Result<Understood> {
    let at = reading.sheet.unwrap_or_else(|| count(book.main_sheet().unwrap_or_default()));
    let sheet = sheet_of(book, at)?;
    if book.kind == FileKind::Cards {
        return Ok(of_cards(book, sheet));
    }
    let headed = headed(book, sheet, reading);
    let mut messages: Vec<Messages> = Language::ALL.into_iter().map(Messages::new).collect();
    // Of headings that mean one thing in one language and another in the next, the file's own count.
    messages.sort_by_key(|it| it.language() != language);
    let kept = match &reading.columns {
        Some(_) => None,
        None => profile::find(conn, &headed.headings)?,
    };
    let kept: Option<Kept> = kept.and_then(|settings| serde_json::from_str(&settings).ok());
    let target = reading
        .target
        .or(kept.as_ref().map(|kept| kept.target))
        .unwrap_or_else(|| column::target_of(&headed.headings, &messages));
    let countries = Countries::read(conn)?;
    let mut columns = column::guess(&headed, target, &countries, &messages);
    let chosen = reading.columns.clone().or_else(|| {
        kept.as_ref().filter(|kept| kept.target == target).map(|kept| kept.columns.clone())
    });
    for (column, meaning) in columns.iter_mut().zip(chosen.iter().flatten()) {
        if column.meaning != *meaning || reading.columns.is_none() {
            column.certainty = Certainty::Chosen;
        }
        column.meaning = meaning.filter(|it| target.meanings().contains(it));
    }
    let (seen, tells) = column::order_of(&headed, &columns);
    let remembered = kept.as_ref().is_some_and(|kept| kept.target == target);
    let kept_order = kept.and_then(|kept| kept.order);
    let order = reading.order.or(kept_order.filter(|_| !tells)).unwrap_or(seen);
    Ok(Understood {
        kind: book.kind,
        encoding: book.encoding.clone(),
        separator: book.separator,
        sheets: book.sheets.iter().map(Listed::of).collect(),
        sheet: at,
        titles: headed.titles,
        heading: headed.rows,
        target,
        columns,
        order,
        order_sure: tells || reading.order.is_some() || kept_order.is_some(),
        remembered,
    })
}

/// Cards say themselves what they are: there is nothing to guess but their letters.
fn of_cards(book: &Book, sheet: &Sheet) -> Understood {
    Understood {
        kind: book.kind,
        encoding: book.encoding.clone(),
        separator: None,
        sheets: vec![Listed::of(sheet)],
        sheet: 0,
        titles: Vec::new(),
        heading: None,
        target: Target::People,
        columns: Vec::new(),
        order: DayOrder::DayFirst,
        order_sure: true,
        remembered: false,
    }
}

/// What is kept of how a file was understood, for the next one with the same headings.
#[derive(Debug, Serialize, Deserialize)]
struct Kept {
    target: Target,
    columns: Vec<Option<Meaning>>,
    order: Option<DayOrder>,
}

impl Understood {
    /// The headings, and what is to be kept with them in [`profile`].
    ///
    /// # Errors
    /// [`Error::Internal`] when it cannot be written down, which does not happen.
    pub fn to_keep(&self) -> Result<(Vec<String>, String)> {
        let kept = Kept {
            target: self.target,
            columns: self.columns.iter().map(|column| column.meaning).collect(),
            order: self.order_sure.then_some(self.order),
        };
        let headings = self.columns.iter().map(|column| column.heading.clone()).collect();
        let settings =
            serde_json::to_string(&kept).map_err(|error| Error::Internal(error.to_string()))?;
        Ok((headings, settings))
    }
}
