//! Tables: those that are read as tables, and those that only set things side by side.

use std::io;

use super::package::Relations;
use super::text::{self, Shape};
use super::voice::Voice;
use super::xml::Xml;
use crate::report::{Line, block::Row};
use crate::table::{Cell, Column};

/// How many letters of a table fit beside each other across a page that stands.
pub(super) const STANDING: u32 = 100;
/// The same across a page that lies.
pub(super) const LYING: u32 = 155;
/// From how many on its letters are set smaller.
const SMALLER: u32 = 190;
/// The narrowest and the widest that a column counts for, in letters.
const NARROWEST: u32 = 8;
const WIDEST: u32 = 46;

/// The columns of a table and the language each is in.
pub(super) struct Heads<'d> {
    heads: Vec<(&'d str, u32, Voice<'d>)>,
}

impl<'d> Heads<'d> {
    /// The columns of a table in one language.
    pub(super) fn of(columns: &'d [Column], voice: Voice<'d>) -> Self {
        let counted = |column: &Column| u32::from(column.width).clamp(NARROWEST, WIDEST);
        let heads = columns.iter().map(|it| (it.heading.as_str(), counted(it), voice));
        Self { heads: heads.collect() }
    }

    /// How wide they are together, in letters.
    pub(super) fn letters(&self) -> u32 {
        self.heads.iter().map(|(_, width, _)| width).sum()
    }

    /// These columns and beside them those of a second language, mirrored where it runs the
    /// other way, so that the two read towards each other.
    pub(super) fn beside(mut self, other: Self) -> Self {
        self.heads.extend(other.heads);
        self
    }

    fn right_to_left(&self) -> bool {
        self.heads.iter().all(|(_, _, voice)| voice.right_to_left())
    }
}

/// A cell as it is set.
#[derive(Debug, Clone, Default)]
pub(super) struct SetCell<'d> {
    /// What it says, line by line.
    pub(super) lines: Vec<String>,
    /// Whether it stands at the end of its column, as numbers do.
    pub(super) number: bool,
    /// Where it leads.
    pub(super) link: Option<&'d str>,
}

/// The cells of a row as its language writes them. The first leads where the row does.
pub(super) fn cells<'d>(row: &'d Row, voice: Voice<'_>) -> Vec<SetCell<'d>> {
    let mut set = set(&row.cells, voice);
    if let Some(first) = set.first_mut() {
        first.link = row.link.as_deref();
    }
    set
}

/// The cells as their language writes them.
pub(super) fn set<'d>(cells: &[Cell], voice: Voice<'_>) -> Vec<SetCell<'d>> {
    let set = cells.iter().map(|cell| SetCell {
        lines: cell.lines(voice.language),
        number: cell.is_number(),
        link: None,
    });
    set.collect()
}

/// A table that is read as one: its headings again on every page, no row across two.
///
/// `width` is that of the page, in twentieths of a point. Its rows are set one at a time.
pub(super) fn grid<'d>(
    xml: &mut Xml<'_>,
    (caption, heads): (&str, &Heads<'_>),
    rows: impl Iterator<Item = Vec<SetCell<'d>>>,
    total: Option<Vec<SetCell<'d>>>,
    width: u32,
    links: &mut Relations,
) -> io::Result<()> {
    let letters = heads.letters().max(1);
    let widths: Vec<u32> = heads.heads.iter().map(|(_, it, _)| it * width / letters).collect();
    let small = letters > SMALLER;
    let (heading, body) =
        if small { ("CellHeadingSmall", "CellTextSmall") } else { ("CellHeading", "CellText") };
    xml.within("w:tbl", &[], |xml| {
        xml.within("w:tblPr", &[], |xml| {
            xml.value("w:tblStyle", "Grid")?;
            if heads.right_to_left() {
                xml.empty("w:bidiVisual", &[])?;
            }
            full_width(xml)?;
            let last = if total.is_some() { "1" } else { "0" };
            look(xml, "1", last, "0")?;
            xml.value("w:tblCaption", caption)
        })?;
        columns(xml, &widths)?;
        xml.within("w:tr", &[], |xml| {
            xml.within("w:trPr", &[], |xml| {
                xml.empty("w:cantSplit", &[])?;
                xml.empty("w:tblHeader", &[])
            })?;
            for ((said, _, voice), width) in heads.heads.iter().zip(&widths) {
                cell(xml, *width, |xml| text::plain(xml, Shape::of(heading), *voice, said))?;
            }
            Ok(())
        })?;
        for (row, is_total) in rows.map(|it| (it, false)).chain(total.map(|it| (it, true))) {
            xml.within("w:tr", &[], |xml| {
                xml.within("w:trPr", &[], |xml| xml.empty("w:cantSplit", &[]))?;
                let mut row = row.into_iter();
                for ((_, _, voice), width) in heads.heads.iter().zip(&widths) {
                    let it = row.next().unwrap_or_default();
                    cell(xml, *width, |xml| set_cell(xml, &it, body, is_total, *voice, links))?;
                }
                Ok(())
            })?;
        }
        Ok(())
    })
}

fn set_cell(
    xml: &mut Xml<'_>,
    it: &SetCell<'_>,
    style: &str,
    strong: bool,
    voice: Voice<'_>,
    links: &mut Relations,
) -> io::Result<()> {
    let shape = Shape { at_end: it.number, ..Shape::of(style) };
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
    xml.within("w:p", &[], |xml| {
        xml.within("w:pPr", &[], |xml| xml.value("w:pStyle", "Between"))
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
        widths
            .iter()
            .try_for_each(|width| xml.empty("w:gridCol", &[("w:w", &width.to_string())]))
    })
}
