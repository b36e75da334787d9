//! Figures that are drawn. A chart never stands alone: its table says the same in every
//! format, and its note tells what was counted, out of how many, as of when.

/// A chart.
#[derive(Debug, Clone, PartialEq)]
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
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
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
#[derive(Debug, Clone, PartialEq)]
pub struct Series {
    /// What they are: "Signed", "Renewed".
    pub label: String,
    /// A figure for every category; none where there is nothing to count.
    pub figures: Vec<Option<f64>>,
}
