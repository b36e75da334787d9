//! Blocks as values: each a dictionary with its `kind`.

use std::collections::BTreeMap;

use tawama_reports::Cell;
use tawama_reports::report::block::{Fact, Grid, Row};
use tawama_reports::report::drawing::{self, Frame};
use tawama_reports::report::{Block, Chart};
use typst::foundations::{Array, Bytes, Dict, IntoValue, Value, dict};

use super::{some, strip};
use crate::paper::{self, Paper};
use crate::pen::Pen;

/// A row whose highest cell has more lines than this may be broken at the foot of a page.
const HIGH: usize = 24;
/// A table of so many lines stays on one page.
const SHORT: usize = 10;

/// Where a block is set.
#[derive(Debug, Clone, Copy)]
pub(super) struct Place {
    pub(super) paper: Paper,
    /// Whether it has half of the width, its fellow in the other language beside it.
    pub(super) half: bool,
    /// How many letters of a table's width are taken by its fellow beside it.
    pub(super) beside: u32,
    /// Whether what stands above it says what it is: a heading, or the title of the report.
    pub(super) titled: bool,
}

/// A block as values. `level` is the level of the heading before it: a heading is never more than
/// one level below the one before, as those need it who go from heading to heading. `labelled`
/// are the anchors that are taken already.
pub(super) fn told<'r>(
    block: &'r Block,
    at: usize,
    place: Place,
    level: &mut u8,
    labelled: &mut BTreeMap<&'r str, usize>,
    pen: &mut Pen<'_>,
) -> Dict {
    match block {
        Block::Heading { level: wished, text, anchor } => {
            let text = pen.line(text);
            // A heading that says nothing leads nowhere, and nobody hears it.
            if text.plain_text().trim().is_empty() {
                return dict! { "kind" => "nothing" };
            }
            *level = (*wished).clamp(1, *level + 1);
            let anchor = anchor.as_deref().filter(|it| labelled.insert(it, at).is_none());
            dict! {
                "kind" => "heading",
                "level" => i64::from(*level),
                "text" => text,
                "label" => anchor.and_then(|it| pen.label(it)),
            }
        }
        Block::Paragraph(line) => dict! { "kind" => "paragraph", "text" => pen.line(line) },
        Block::Points(lines) => {
            let lines: Array = lines.iter().map(|line| pen.line(line).into_value()).collect();
            dict! { "kind" => "points", "lines" => lines }
        }
        Block::Facts(facts) => {
            let facts: Array = facts.iter().map(|it| fact(it, pen).into_value()).collect();
            dict! { "kind" => "facts", "facts" => facts }
        }
        Block::Grid(it) => grid(it, place, pen),
        Block::Chart(it) => chart(it, at, place, pen),
        Block::Strip(it) => strip::told(it, pen),
        Block::NewPage => dict! { "kind" => "new-page" },
    }
}

fn fact(fact: &Fact, pen: &mut Pen<'_>) -> Dict {
    let lines: Array = fact.lines.iter().map(|line| pen.line(line).into_value()).collect();
    dict! { "label" => pen.kept(&fact.label), "lines" => lines }
}

fn grid(grid: &Grid, place: Place, pen: &mut Pen<'_>) -> Dict {
    let fit = paper::fit(grid, pen.language(), place.paper, place.beside);
    let cells = |pen: &mut Pen<'_>, cells: &[Cell], link: Option<&str>| -> Array {
        let mut link = link;
        cells.iter().zip(&fit.widths).map(|(it, width)| cell(it, *width, &mut link, pen)).collect()
    };
    let columns: Array = grid
        .columns
        .iter()
        .zip(&fit.widths)
        .enumerate()
        .map(|(at, (column, width))| {
            let mut held = grid.rows.iter().filter_map(|row| row.cells.get(at));
            let is_number = held.all(|it| it.is_number() || *it == Cell::Blank)
                && grid.rows.iter().any(|row| row.cells.get(at).is_some_and(Cell::is_number));
            dict! {
                "heading" => pen.kept_within(&column.heading, *width),
                "width" => i64::from(*width),
                "number" => is_number,
            }
            .into_value()
        })
        .collect();
    let rows: Array = grid
        .rows
        .iter()
        .map(|row| {
            dict! {
                "cells" => cells(pen, &row.cells, row.link.as_deref()),
                "high" => is_high(row, &fit.widths, pen),
            }
            .into_value()
        })
        .collect();
    let total = grid.total.as_ref().map(|total| cells(pen, total, None));
    dict! {
        "kind" => "grid",
        "caption" => some(&grid.caption, |it| pen.plain(it).into_value()),
        "called" => if place.titled { Value::None } else { some(&grid.caption, |it| pen.kept(it).into_value()) },
        "short" => is_short(grid, &fit.widths, pen),
        "columns" => columns,
        "rows" => rows,
        "total" => total,
        "when-empty" => pen.said(&grid.when_empty),
        "size" => f64::from(fit.size) / 100.0,
        "full" => fit.full,
    }
}

/// A cell: none where it is blank. The first that is not takes the link of its row.
fn cell(cell: &Cell, width: u16, link: &mut Option<&str>, pen: &mut Pen<'_>) -> Value {
    let lines = cell.lines(pen.language());
    if lines.iter().all(|line| line.trim().is_empty()) {
        return Value::None;
    }
    let content = pen.kept_within(&lines.join("\n"), width);
    match link.take() {
        Some(link) => pen.leading(content, Some(link)).into_value(),
        None => content.into_value(),
    }
}

/// How many lines a row has on the page.
fn lines(row: &Row, widths: &[u16], pen: &Pen<'_>) -> usize {
    let cells = row.cells.iter().zip(widths).map(|(cell, width)| {
        let wide = usize::from(*width).max(1);
        let lines = cell.lines(pen.language());
        lines.iter().map(|line| line.chars().count().div_ceil(wide).max(1)).sum::<usize>()
    });
    cells.max().unwrap_or_default().max(1)
}

fn is_high(row: &Row, widths: &[u16], pen: &Pen<'_>) -> bool {
    lines(row, widths, pen) > HIGH
}

/// Whether a table is so short that it is not divided between two pages.
fn is_short(grid: &Grid, widths: &[u16], pen: &Pen<'_>) -> bool {
    let rows = grid.rows.iter().take(SHORT + 1);
    rows.map(|row| lines(row, widths, pen)).sum::<usize>() <= SHORT
}

fn chart(chart: &Chart, at: usize, place: Place, pen: &mut Pen<'_>) -> Dict {
    let language = pen.language();
    // In pixels that become as large as letters of a table, whatever the paper.
    let width = match (place.paper, place.half) {
        (Paper::Standing, false) => 640,
        (Paper::Standing, true) => 308,
        (Paper::Lying, false) => 900,
        (Paper::Lying, true) => 440,
        (Paper::Large, false) => 1330,
        (Paper::Large, true) => 650,
    };
    let frame = Frame { width, id: format!("{}{at}", language.tag()) };
    dict! {
        "kind" => "chart",
        "title" => pen.kept(&chart.title),
        "note" => pen.said(&chart.note),
        "told" => pen.plain(&chart.told),
        "drawing" => Bytes::from_string(drawing::svg(chart, language, &frame)),
        "table" => grid(&chart.grid(), Place { beside: 0, titled: true, ..place }, pen),
    }
}
