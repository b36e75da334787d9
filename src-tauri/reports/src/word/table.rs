//! Tables: those that are read as tables, and those that only set things side by side.

use std::io;

use super::package::Relations;
use super::text::{self, Shape};
use super::voice::Voice;
use super::width::{Width, is_small, shares, widths};
use super::xml::Xml;
use crate::report::Line;
use crate::report::block::{Grid, Row};
use crate::table::Cell;

/// A table in one language, wherever it is from. Its rows are told one at a time.
pub(super) struct Told<'d> {
    pub(super) voice: Voice<'d>,
    pub(super) caption: &'d str,
    pub(super) when_empty: &'d str,
    columns: Vec<(&'d str, Width)>,
    rows: Box<dyn ExactSizeIterator<Item = Vec<SetCell<'d>>> + 'd>,
    total: Option<Vec<SetCell<'d>>>,
}

impl<'d> Told<'d> {
    /// A table of a report.
    pub(super) fn grid(grid: &'d Grid, voice: Voice<'d>) -> Self {
        let row = move |row: &'d Row| {
            let mut set = set(&row.cells, voice);
            // The first cell leads where the row does.
            if let Some(first) = set.first_mut() {
                first.link = row.link.as_deref();
            }
            set
        };
        Self {
            voice,
            caption: &grid.caption,
            when_empty: &grid.when_empty,
            columns: grid
                .columns
                .iter()
                .map(|it| it.heading.as_str())
                .zip(widths(grid, voice.language))
                .collect(),
            rows: Box::new(grid.rows.iter().map(row)),
            total: grid.total.as_ref().map(|total| set(total, voice)),
        }
    }

    /// The table of a chart, which stands under the chart's own title.
    pub(super) fn of_chart(grid: &'d Grid, voice: Voice<'d>) -> Self {
        Self { caption: "", ..Self::grid(grid, voice) }
    }

    /// How wide it is, in letters.
    pub(super) fn letters(&self) -> u32 {
        self.columns.iter().map(|(_, width)| width.wished).sum()
    }

    /// How many rows it has, the total not counted.
    pub(super) fn rows(&self) -> usize {
        self.rows.len()
    }
}

/// A cell as it is set.
#[derive(Debug, Clone, Default)]
struct SetCell<'d> {
    /// What it says, line by line.
    lines: Vec<String>,
    /// Whether it stands at the end of its column, as numbers do.
    number: bool,
    /// Where it leads.
    link: Option<&'d str>,
}

/// The cells as their language writes them.
fn set<'d>(cells: &[Cell], voice: Voice<'_>) -> Vec<SetCell<'d>> {
    let set = cells.iter().map(|cell| SetCell {
        lines: cell.lines(voice.language),
        number: cell.is_number(),
        link: None,
    });
    set.collect()
}

/// Where a table stands.
#[derive(Debug, Clone, Copy)]
pub(super) struct Room {
    /// The width of the page, in twentieths of a point.
    pub(super) width: u32,
    /// Whether its last row stays on one page with what follows it.
    pub(super) closing: bool,
}

/// A table that is read as one: its headings again on every page, no row across two. A second
/// one beside it says the same in another language and has as many rows; where that runs the
/// other way its columns are mirrored, so that the two read towards each other.
///
pub(super) fn grid<'d>(
    xml: &mut Xml<'_>,
    one: Told<'d>,
    beside: Option<Told<'d>>,
    Room { width, closing }: Room,
    links: &mut Relations,
) -> io::Result<()> {
    let mut tables = vec![(one, false)];
    if let Some(other) = beside {
        let mirrored =
            tables.iter().any(|(it, _)| it.voice.right_to_left() != other.voice.right_to_left());
        tables.push((other, mirrored));
    }
    let letters = tables.iter().map(|(it, _)| it.letters()).sum::<u32>();
    let wished: Vec<Width> =
        tables.iter().flat_map(|(it, _)| it.columns.iter().map(|(_, width)| *width)).collect();
    let mut shares = shares(&wished, width).into_iter();
    let mut heads: Vec<Head<'d>> = Vec::new();
    for (told, mirrored) in &mut tables {
        let columns = told.columns.iter().zip(&mut shares);
        let mut columns: Vec<Head<'d>> = columns
            .map(|((said, _), share)| Head {
                said,
                width: share,
                voice: told.voice,
                divides: false,
            })
            .collect();
        if *mirrored {
            columns.reverse();
        }
        if let (Some(first), false) = (columns.first_mut(), heads.is_empty()) {
            first.divides = true;
        }
        heads.append(&mut columns);
    }
    let all_right = tables.iter().all(|(it, _)| it.voice.right_to_left());
    let caption = tables.first().map(|(it, _)| it.caption).unwrap_or_default();
    let totals: Option<Vec<SetCell<'_>>> = tables
        .iter_mut()
        .map(|(it, mirrored)| Some(fitting(it.total.take()?, it.columns.len(), *mirrored)))
        .collect::<Option<Vec<_>>>()
        .map(|cells| cells.concat());
    let mut rows = std::iter::from_fn(|| {
        let cells = tables
            .iter_mut()
            .map(|(it, mirrored)| Some(fitting(it.rows.next()?, it.columns.len(), *mirrored)));
        cells.collect::<Option<Vec<_>>>().map(|cells| cells.concat())
    })
    .peekable();
    let small = is_small(letters);
    let (heading, body) =
        if small { ("CellHeadingSmall", "CellTextSmall") } else { ("CellHeading", "CellText") };
    xml.within("w:tbl", &[], |xml| {
        xml.within("w:tblPr", &[], |xml| {
            xml.value("w:tblStyle", "Grid")?;
            if all_right {
                xml.empty("w:bidiVisual", &[])?;
            }
            full_width(xml)?;
            look(xml, "1", if totals.is_some() { "1" } else { "0" }, "0")?;
            if caption.is_empty() { Ok(()) } else { xml.value("w:tblCaption", caption) }
        })?;
        columns(xml, &heads.iter().map(|it| it.width).collect::<Vec<_>>())?;
        xml.within("w:tr", &[], |xml| {
            xml.within("w:trPr", &[], |xml| {
                xml.empty("w:cantSplit", &[])?;
                xml.empty("w:tblHeader", &[])
            })?;
            let first = rows.peek();
            heads.iter().enumerate().try_for_each(|(at, head)| {
                // A heading stands over its numbers.
                let at_end = first.and_then(|row| row.get(at)).is_some_and(|cell| cell.number);
                let shape = Shape { at_end, ..Shape::of(heading) };
                grid_cell(xml, head, |xml| text::plain(xml, shape, head.voice, head.said))
            })
        })?;
        let mut rows = rows.map(|it| (it, false)).chain(totals.map(|it| (it, true))).peekable();
        while let Some((row, is_total)) = rows.next() {
            let keeps = closing && rows.peek().is_none();
            let shape = Shape { keeps, ..Shape::of(body) };
            xml.within("w:tr", &[], |xml| {
                xml.within("w:trPr", &[], |xml| xml.empty("w:cantSplit", &[]))?;
                heads.iter().zip(&row).try_for_each(|(head, it)| {
                    grid_cell(xml, head, |xml| {
                        set_cell(xml, it, shape, is_total, head.voice, links)
                    })
                })
            })?;
        }
        Ok(())
    })
}

/// A column of the page: its heading, how wide it is in twentieths of a point, its language.
struct Head<'d> {
    said: &'d str,
    width: u32,
    voice: Voice<'d>,
    /// Whether a second language begins with it, which a line then tells.
    divides: bool,
}

/// A cell of a table that is read as one.
fn grid_cell(
    xml: &mut Xml<'_>,
    head: &Head<'_>,
    inner: impl FnOnce(&mut Xml<'_>) -> io::Result<()>,
) -> io::Result<()> {
    xml.within("w:tc", &[], |xml| {
        xml.within("w:tcPr", &[], |xml| {
            xml.empty("w:tcW", &[("w:w", &head.width.to_string()), ("w:type", "dxa")])?;
            if !head.divides {
                return Ok(());
            }
            xml.within("w:tcBorders", &[], |xml| {
                let line =
                    [("w:val", "single"), ("w:sz", "8"), ("w:space", "0"), ("w:color", "0A5C66")];
                xml.empty("w:left", &line)
            })
        })?;
        inner(xml)
    })
}

/// A row with a cell for every column, from the far side where it is mirrored.
fn fitting(mut row: Vec<SetCell<'_>>, columns: usize, mirrored: bool) -> Vec<SetCell<'_>> {
    row.resize_with(columns, SetCell::default);
    if mirrored {
        row.reverse();
    }
    row
}

fn set_cell(
    xml: &mut Xml<'_>,
    it: &SetCell<'_>,
    shape: Shape<'_>,
    strong: bool,
    voice: Voice<'_>,
    links: &mut Relations,
) -> io::Result<()> {
    let shape = Shape { at_end: it.number, ..shape };
    if it.lines.is_empty() {
        return text::paragraph(xml, shape, voice, |_| Ok(()));
    }
    for said in &it.lines {
        match it.link {
            Some(link) => {
                let line = Line::kept(said.as_str()).leading_to(link);
                text::line(xml, shape, voice, &line, links)?;
            }
            None => text::paragraph(xml, shape, voice, |xml| {
                text::kept(xml, voice, said, strong.then_some("Strong"))
            })?,
        }
    }
    Ok(())
}

/// A table that only sets things side by side, each row by `row`; the columns from left to
/// right, or from right to left where all of it reads so.
pub(super) fn side_by_side(
    xml: &mut Xml<'_>,
    style: &str,
    widths: &[u32],
    right_to_left: bool,
    rows: impl FnOnce(&mut Xml<'_>) -> io::Result<()>,
) -> io::Result<()> {
    xml.within("w:tbl", &[], |xml| {
        xml.within("w:tblPr", &[], |xml| {
            xml.value("w:tblStyle", style)?;
            if right_to_left {
                xml.empty("w:bidiVisual", &[])?;
            }
            full_width(xml)?;
            look(xml, "0", "0", if style == "Facts" { "1" } else { "0" })
        })?;
        columns(xml, widths)?;
        rows(xml)
    })
}

/// A row of a table that sets things side by side. What a page cannot hold goes on on the next,
/// unless it is `whole`.
pub(super) fn row(
    xml: &mut Xml<'_>,
    whole: bool,
    cells: impl FnOnce(&mut Xml<'_>) -> io::Result<()>,
) -> io::Result<()> {
    xml.within("w:tr", &[], |xml| {
        if whole {
            xml.within("w:trPr", &[], |xml| xml.empty("w:cantSplit", &[]))?;
        }
        cells(xml)
    })
}

/// A cell, which must end with a paragraph.
pub(super) fn cell(
    xml: &mut Xml<'_>,
    width: u32,
    inner: impl FnOnce(&mut Xml<'_>) -> io::Result<()>,
) -> io::Result<()> {
    xml.within("w:tc", &[], |xml| {
        xml.within("w:tcPr", &[], |xml| {
            xml.empty("w:tcW", &[("w:w", &width.to_string()), ("w:type", "dxa")])
        })?;
        inner(xml)
    })
}

/// What must stand between two tables, which Word would make one, and after the last.
pub(super) fn between(xml: &mut Xml<'_>) -> io::Result<()> {
    between_kept(xml, false)
}

/// The same; it stays with what follows it where it `keeps`.
pub(super) fn between_kept(xml: &mut Xml<'_>, keeps: bool) -> io::Result<()> {
    xml.within("w:p", &[], |xml| {
        xml.within("w:pPr", &[], |xml| {
            xml.value("w:pStyle", "Between")?;
            if keeps { xml.empty("w:keepNext", &[]) } else { Ok(()) }
        })
    })
}

/// As wide as the page, with columns that Word does not weigh anew for every row.
fn full_width(xml: &mut Xml<'_>) -> io::Result<()> {
    xml.empty("w:tblW", &[("w:w", "5000"), ("w:type", "pct")])?;
    xml.empty("w:tblLayout", &[("w:type", "fixed")])
}

fn look(xml: &mut Xml<'_>, first_row: &str, last_row: &str, first_column: &str) -> io::Result<()> {
    xml.empty(
        "w:tblLook",
        &[
            ("w:firstRow", first_row),
            ("w:lastRow", last_row),
            ("w:firstColumn", first_column),
            ("w:lastColumn", "0"),
            ("w:noHBand", "1"),
            ("w:noVBand", "1"),
        ],
    )
}

fn columns(xml: &mut Xml<'_>, widths: &[u32]) -> io::Result<()> {
    xml.within("w:tblGrid", &[], |xml| {
        widths.iter().try_for_each(|width| xml.empty("w:gridCol", &[("w:w", &width.to_string())]))
    })
}
