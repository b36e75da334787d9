//! A sheet for charts: each beside its table, drawn by the program that opens the workbook.
//!
//! A program draws a chart from left to right whatever its sheet does. In a language that is read
//! the other way its axes are turned, and its words are told to run from the right, by which the
//! legend does, too.

use rust_xlsxwriter::{
    Chart as Drawn, ChartAxisCrossing, ChartDataLabel, ChartFont, ChartFormat, ChartLegendPosition,
    ChartLine, ChartLineDashType, ChartMarker, ChartMarkerType, ChartPatternFill,
    ChartPatternFillType, ChartSolidFill, ChartType, Color, Workbook, XlsxError,
};

use super::super::chart::{Chart, Shape};
use super::super::{Edition, Report, drawing};
use super::{Sheet, owner, paper, table};
use crate::language::Language;
use crate::xlsx::cell::{Looks, fitting, height_of, ready_to_print};

/// How wide a chart is, and how high a row is at least, in pixels.
const WIDTH: u32 = 620;
const ROW: u32 = 20;
/// How high the row of headings is, and how wide a letter of a column's width, in pixels.
const HEADINGS: u32 = 43;
const LETTER: u32 = 7;

/// How high a chart is, in pixels: lying bars need a line for each category, or a program leaves
/// some of their names out.
fn height(chart: &Chart) -> u32 {
    let count = |of: usize| u32::try_from(of).unwrap_or(u32::MAX);
    let (categories, series) = (count(chart.categories.len()), count(chart.series.len()));
    match chart.shape {
        Shape::Bars => categories
            .saturating_mul(series.saturating_mul(14).saturating_add(10))
            .saturating_add(130)
            .clamp(240, 1_200),
        Shape::Columns | Shape::Stacks | Shape::Lines => 320,
    }
}

/// The lines of a scale, which matter less than what is measured.
const RULES: Color = Color::RGB(0x00D5_CEBF);

pub(super) fn write(
    workbook: &mut Workbook,
    sheet: &Sheet<'_>,
    charts: &[&Chart],
    (report, edition): (&Report, &Edition),
) -> Result<(), XlsxError> {
    let (language, looks) = (edition.language, Looks::of(edition.language));
    let page = workbook.add_worksheet();
    page.set_name(&sheet.name)?;
    page.set_right_to_left(language.is_right_to_left());
    ready_to_print(page, &owner(report, edition), &sheet.name);
    // Tables of several widths stand one beneath the other: the widest gives the measure.
    let beside = charts.iter().map(|chart| chart.series.len() + 2).max().unwrap_or(2);
    let beside = u16::try_from(beside).unwrap_or(u16::MAX);
    let (mut top, mut parts) = (0, Vec::new());
    for chart in charts {
        page.write_string_with_format(top, 0, fitting(&chart.title), &looks.section)?;
        page.write_string_with_format(top + 1, 0, fitting(&chart.note), &looks.caption)?;
        let grid = chart.grid();
        let headings = top + 3;
        let after = table::put(page, &grid, headings, language, &looks)?;
        if !chart.categories.is_empty() {
            let drawn = drawn(chart, &sheet.name, headings, language);
            page.insert_chart(top + 2, beside, &drawn)?;
        }
        let next = after.max(top + 2 + height(chart).div_ceil(ROW)) + 2;
        let table: f64 = grid.rows.iter().map(|row| height_of(&row.cells, &grid.columns)).sum();
        let empty = next.saturating_sub(after) * ROW;
        let with_gap = 4 * ROW + HEADINGS + pixels(table) + empty;
        let height = with_gap - 2 * ROW;
        parts.push(paper::Part { top, height, with_gap });
        top = next;
    }
    let widths = charts.iter().map(|chart| chart.grid().columns);
    let mut widest: Vec<u16> = Vec::new();
    for columns in widths {
        for (at, column) in columns.iter().enumerate() {
            match widest.get_mut(at) {
                Some(width) => *width = (*width).max(column.width),
                None => widest.push(column.width),
            }
        }
    }
    let left: u32 = widest.iter().map(|width| u32::from(*width) * LETTER + LETTER).sum();
    for (at, width) in (0..).zip(widest) {
        page.set_column_width(at, width)?;
    }
    // Between a table and its chart is a column as wide as a program makes it. All of them are as wide
    // as so many digits of a font that a system may not have: with another one they are wider, and the
    // chart with them.
    let width = (left + 10 * LETTER + WIDTH) * 13 / 10;
    paper::part(page, width, &parts)
}

/// Points in pixels.
#[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
fn pixels(points: f64) -> u32 {
    (points * 4.0 / 3.0).ceil().max(0.0) as u32
}

/// The chart over the cells of its table.
fn drawn(chart: &Chart, sheet: &str, headings: u32, language: Language) -> Drawn {
    let lines = chart.shape == Shape::Lines;
    let mut drawn = Drawn::new(match chart.shape {
        Shape::Bars => ChartType::Bar,
        Shape::Columns => ChartType::Column,
        Shape::Stacks => ChartType::ColumnStacked,
        Shape::Lines => ChartType::Line,
    });
    let rows = u32::try_from(chart.categories.len()).unwrap_or(u32::MAX);
    let (first, last) = (headings + 1, headings.saturating_add(rows));
    for (at, column) in (0..chart.series.len()).zip(1_u16..) {
        let series = drawn
            .add_series()
            .set_name((sheet, headings, column))
            .set_categories((sheet, first, 0, last, 0))
            .set_values((sheet, first, column, last, column))
            .set_format(&mut look(at, lines));
        if lines {
            series.set_marker(&marker(at));
        } else {
            series.set_gap(45);
        }
        // What stands by itself says its figure, unless that would be more figures than drawing.
        let apart = matches!(chart.shape, Shape::Bars | Shape::Columns);
        if apart && chart.series.len() * chart.categories.len() <= 40 {
            series.set_data_label(ChartDataLabel::new().show_value());
        }
    }
    let right_to_left = language.is_right_to_left();
    let words = |size: f64| {
        let mut words = ChartFont::new();
        words.set_size(size).set_right_to_left(right_to_left);
        words
    };
    drawn.title().set_name(&chart.title).set_font(words(12.0).set_bold());
    drawn.set_alt_text(alternative(&chart.told)).set_width(WIDTH).set_height(height(chart));
    if chart.series.len() < 2 {
        drawn.legend().set_hidden();
    } else {
        drawn.legend().set_position(ChartLegendPosition::Bottom).set_font(&words(9.0));
    }
    let mut rules = ChartLine::new();
    rules.set_color(RULES).set_width(0.75);
    let lying = chart.shape == Shape::Bars;
    let categories = if lying { drawn.y_axis() } else { drawn.x_axis() };
    categories.set_name(&chart.category).set_name_font(&words(9.0)).set_font(&words(9.0));
    if lying {
        // Categories are read from the top; the figures stay beneath the last of them.
        categories.set_reverse().set_crossing(ChartAxisCrossing::Max);
    } else if right_to_left {
        categories.set_reverse();
    }
    let figures = if lying { drawn.x_axis() } else { drawn.y_axis() };
    figures.set_name(&chart.measure).set_name_font(&words(9.0)).set_font(&words(9.0));
    figures.set_major_gridlines_line(&rules);
    if let Some(unit) = chart.unit() {
        figures.set_major_unit(unit);
    }
    if lying && right_to_left {
        figures.set_reverse();
    }
    drawn
}

/// The most letters that Excel takes to say what a picture shows.
const MOST_TOLD: usize = 255;

/// What a chart shows, as much of it as Excel takes: the table beside it says the rest.
fn alternative(told: &str) -> String {
    if told.chars().count() <= MOST_TOLD {
        return told.to_owned();
    }
    let kept: String = told.chars().take(MOST_TOLD - 1).collect();
    let whole = kept.rsplit_once(char::is_whitespace).map_or(kept.as_str(), |(whole, _)| whole);
    format!("{}…", whole.trim_end())
}

fn colour(at: usize) -> Color {
    let hex = drawing::colour(at).trim_start_matches('#');
    Color::RGB(u32::from_str_radix(hex, 16).unwrap_or_default())
}

/// As in a drawing: each series has a pattern or dashes besides its colour.
fn look(at: usize, line: bool) -> ChartFormat {
    let mut format = ChartFormat::new();
    if line {
        let dashes = match at % 6 {
            1 => ChartLineDashType::Dash,
            2 => ChartLineDashType::RoundDot,
            3 => ChartLineDashType::DashDot,
            4 => ChartLineDashType::SquareDot,
            5 => ChartLineDashType::LongDash,
            _ => ChartLineDashType::Solid,
        };
        format
            .set_line(ChartLine::new().set_color(colour(at)).set_width(2.25).set_dash_type(dashes));
        return format;
    }
    let pattern = match at % 6 {
        1 => ChartPatternFillType::DiagonalStripesWideUpwards,
        2 => ChartPatternFillType::HorizontalStripesDark,
        3 => ChartPatternFillType::Dotted50Percent,
        4 => ChartPatternFillType::VerticalStripesDark,
        5 => ChartPatternFillType::DiagonalStripesWideDownwards,
        _ => {
            format.set_solid_fill(ChartSolidFill::new().set_color(colour(at)));
            return format;
        }
    };
    format.set_pattern_fill(
        ChartPatternFill::new()
            .set_pattern(pattern)
            .set_foreground_color(colour(at))
            .set_background_color(Color::White),
    );
    format
}

fn marker(at: usize) -> ChartMarker {
    let shape = match at % 6 {
        1 => ChartMarkerType::Square,
        2 => ChartMarkerType::Triangle,
        3 => ChartMarkerType::Diamond,
        4 => ChartMarkerType::X,
        5 => ChartMarkerType::LongDash,
        _ => ChartMarkerType::Circle,
    };
    let mut marker = ChartMarker::new();
    marker
        .set_type(shape)
        .set_size(7)
        .set_format(ChartFormat::new().set_solid_fill(ChartSolidFill::new().set_color(colour(at))));
    marker
}
