//! A table as a report tells it, before it becomes a file.

use serde::{Deserialize, Serialize};
use tawama_registry::PartialDate;
use tawama_registry::money::Amount;

use crate::dates;
use crate::language::Language;
use crate::numbers;

/// A table with its heading.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Table {
    /// The language it is in.
    pub language: Language,
    /// What it is.
    pub title: String,
    /// The day it tells of and how many rows it has, in a sentence.
    pub caption: String,
    /// Whose it is: the office.
    pub owner: String,
    /// The name of its sheet.
    pub sheet: String,
    /// A name for its file, without extension.
    pub file_name: String,
    /// Its columns.
    pub columns: Vec<Column>,
    /// Its rows, each with a cell for every column.
    pub rows: Vec<Vec<Cell>>,
}

/// A column.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Column {
    /// Its heading.
    pub heading: String,
    /// How wide it is, in letters of the usual size.
    pub width: u16,
    /// Whether it is told only where there is room for any number of columns: in a workbook and
    /// in plain text, not on pages.
    pub roomy: bool,
}

impl Column {
    /// A column that is told everywhere.
    #[must_use]
    pub fn new(heading: impl Into<String>, width: u16) -> Self {
        Self { heading: heading.into(), width, roomy: false }
    }
}

/// What a cell holds.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub enum Cell {
    /// Nothing.
    Blank,
    /// A text.
    Text(String),
    /// Texts, one beneath the other where there is room.
    List(Vec<String>),
    /// A date, as precisely as it is known.
    Date(PartialDate),
    /// How many.
    Count(u32),
    /// A figure that is no count: a share, an average.
    Figure(f64),
    /// An amount of this currency (ISO 4217), which another cell names.
    Amount(Amount, String),
}

impl Cell {
    /// A text, or a blank cell for none.
    #[must_use]
    pub fn text(text: impl Into<String>) -> Self {
        let text = text.into();
        if text.is_empty() { Self::Blank } else { Self::Text(text) }
    }

    /// A date, or a blank cell for none.
    #[must_use]
    pub fn date(date: Option<PartialDate>) -> Self {
        date.map_or(Self::Blank, Self::Date)
    }

    /// An amount of a currency, or a blank cell where either is missing.
    #[must_use]
    pub fn amount(amount: Option<Amount>, currency: Option<&str>) -> Self {
        amount
            .zip(currency)
            .map_or(Self::Blank, |(amount, currency)| Self::Amount(amount, currency.to_owned()))
    }

    /// A list, or a blank cell for an empty one.
    #[must_use]
    pub fn list(items: Vec<String>) -> Self {
        if items.is_empty() { Self::Blank } else { Self::List(items) }
    }

    /// What it says, line by line, as the language writes it. A workbook and a CSV do
    /// not ask: what they hold is calculated with.
    #[must_use]
    pub fn lines(&self, language: Language) -> Vec<String> {
        match self {
            Self::Blank => Vec::new(),
            Self::Text(text) => text.lines().map(str::to_owned).collect(),
            Self::List(items) => items.clone(),
            Self::Date(date) => vec![dates::written(*date, language)],
            Self::Count(count) => vec![numbers::whole(u64::from(*count), language)],
            Self::Figure(figure) => vec![numbers::figure(*figure, language)],
            Self::Amount(amount, currency) => vec![numbers::amount(*amount, currency, language)],
        }
    }

    /// Whether it is a number, which stands with its last digit under those above it.
    #[must_use]
    pub fn is_number(&self) -> bool {
        matches!(self, Self::Count(_) | Self::Figure(_) | Self::Amount(..))
    }
}
