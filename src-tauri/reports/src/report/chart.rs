//! Figures that are drawn. A chart never stands alone: its table says the same in every
//! format, and its note tells what was counted, out of how many, as of when.

use super::block::{Grid, Row};
use crate::table::{Cell, Column};
use serde::{Deserialize, Serialize};

/// A chart.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Chart {
    /// What it shows, in a sentence that says the finding where there is one.
    pub title: String,
    /// Out of how many, as of when, what is left out.
    pub note: String,
    /// The same figures in a sentence, for those who do not see it.
    pub told: String,
    /// How it is drawn.
    pub shape: Shape,
    /// What the axis of the categories is called.
    pub category: String,
    /// What the axis of the figures is called: "Agreements", "MAD".
    pub measure: String,
    /// The categories in order: countries, years, fields.
    pub categories: Vec<String>,
    /// The series in order; each has a figure for every category.
    pub series: Vec<Series>,
}

/// How a chart is drawn.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Shape {
    /// Lying bars, for categories with names; from the side the language begins on.
    Bars,
    /// Standing columns, for years and months; time runs as the language is read.
    Columns,
    /// Standing columns, the series one on top of the other.
    Stacks,
    /// A line through points, for what runs on in time.
    Lines,
}

/// Figures that belong together.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Series {
    /// What they are: "Signed", "Renewed".
    pub label: String,
    /// A figure for every category; none where there is nothing to count.
    pub figures: Vec<Option<f64>>,
}

impl Series {
    /// The figure of the category `at`; none where there is nothing to count, or nothing
    /// that is a number.
    #[must_use]
    pub fn figure(&self, at: usize) -> Option<f64> {
        self.figures.get(at).copied().flatten().filter(|figure| figure.is_finite())
    }
}

impl Chart {
    /// How far apart the lines of its scale stand, where a program left to itself would draw parts
    /// of what is counted in wholes: 1, for a handful.
    #[must_use]
    pub fn unit(&self) -> Option<f64> {
        const HANDFUL: f64 = 6.0;
        let figures = |at: usize| self.series.iter().filter_map(move |series| series.figure(at));
        let reaches = |at: usize| match self.shape {
            Shape::Stacks => figures(at).sum(),
            _ => figures(at).fold(0.0, f64::max),
        };
        let mut all = (0..self.categories.len()).flat_map(figures);
        let whole = all.all(|figure| figure.fract() == 0.0 && figure >= 0.0);
        let highest = (0..self.categories.len()).map(reaches).fold(0.0, f64::max);
        (whole && highest <= HANDFUL).then_some(1.0)
    }

    /// The table that says the same: a row for every category, a column for every series.
    #[must_use]
    pub fn grid(&self) -> Grid {
        let wide = |label: &str| u16::try_from(label.chars().count()).unwrap_or(u16::MAX);
        let names = self.categories.iter().map(|name| wide(name)).max().unwrap_or_default();
        // One series is named by what is counted: the title says the rest.
        let heading = |series: &Series| match self.series.len() {
            1 if !self.measure.is_empty() => self.measure.clone(),
            _ => series.label.clone(),
        };
        let mut columns =
            vec![Column::new(&self.category, names.max(wide(&self.category)).clamp(12, 44))];
        columns.extend(self.series.iter().map(|series| {
            let heading = heading(series);
            let width = wide(&heading).clamp(12, 24);
            Column::new(heading, width)
        }));
        let row = |(at, name): (usize, &String)| {
            let mut cells = vec![Cell::text(name)];
            cells.extend(self.series.iter().map(|series| cell(series.figure(at))));
            Row::from(cells)
        };
        Grid {
            caption: self.title.clone(),
            sheet: self.title.clone(),
            columns,
            rows: self.categories.iter().enumerate().map(row).collect(),
            total: None,
            part: None,
            when_empty: self.note.clone(),
        }
    }
}

/// A figure in a table: a count where it is one.
fn cell(figure: Option<f64>) -> Cell {
    let Some(figure) = figure else { return Cell::Blank };
    // Only what is exactly a count becomes one.
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
    let count = figure as u32;
    if f64::from(count) == figure { Cell::Count(count) } else { Cell::Figure(figure) }
}
