//! What a report is made of, in order.

use super::chart::Chart;
use super::line::Line;
use super::strip::Strip;
use crate::table::{Cell, Column};
use serde::{Deserialize, Serialize};

/// A part of a report.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub enum Block {
    /// The heading of what follows.
    Heading {
        /// From 1, the largest under the title, to 4.
        level: u8,
        /// What it says.
        text: Line,
        /// By what others lead to it; unique in the report.
        anchor: Option<String>,
    },
    /// A paragraph.
    Paragraph(Line),
    /// Things said one beneath the other.
    Points(Vec<Line>),
    /// What is known of something: names and what they are.
    Facts(Vec<Fact>),
    /// A table.
    Grid(Grid),
    /// Figures that are drawn. Its table follows it in every format.
    Chart(Chart),
    /// Time that is drawn. Its table follows it in every format.
    Strip(Strip),
    /// What follows begins on a page, or a sheet, of its own.
    NewPage,
}

/// One thing that is known of something.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Fact {
    /// What is known: "Signed on".
    pub label: String,
    /// What it is, line by line.
    pub lines: Vec<Line>,
}

/// A table within a report. Its cells are typed, so that a workbook can calculate with
/// them and other formats write them as the language does.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Grid {
    /// What it is, for those who do not see where it stands.
    pub caption: String,
    /// The name of its sheet in a workbook.
    pub sheet: String,
    /// Its columns.
    pub columns: Vec<Column>,
    /// Its rows, each with a cell for every column.
    pub rows: Vec<Row>,
    /// The row that sums up, where there is one.
    pub total: Option<Vec<Cell>>,
    /// What is said where there are no rows.
    pub when_empty: String,
    /// What it is a part of, where pages tell one table part by part.
    pub part: Option<Part>,
}

/// That a table is one part of several with the same columns, such as a month of a year.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Part {
    /// What all parts together are, and the name of their sheet.
    pub whole: String,
    /// The column that tells the parts apart where they are one table.
    pub by: Column,
    /// What stands in it for this part.
    pub which: Cell,
}

/// A row of a table.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Row {
    /// A cell for every column.
    pub cells: Vec<Cell>,
    /// Where it leads: `#` and the anchor of a block, or nothing.
    pub link: Option<String>,
}

impl From<Vec<Cell>> for Row {
    fn from(cells: Vec<Cell>) -> Self {
        Self { cells, link: None }
    }
}
