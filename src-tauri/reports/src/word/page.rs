//! The paper, and what stands at the head and the foot of it.

use std::io;

use tawama_registry::PartialDate;

use super::package::Relations;
use super::picture;
use super::table::{self, cell, row, side_by_side};
use super::text::{self, Shape};
use super::voice::Voice;
use super::xml::Xml;
use crate::dates;
use crate::messages::Messages;
use crate::report::letterhead::Side;
use crate::report::{Line, Report};

/// The spaces whose names stand in a part.
pub(super) const SPACES: &[(&str, &str)] = &[
    ("xmlns:w", "http://schemas.openxmlformats.org/wordprocessingml/2006/main"),
    ("xmlns:r", "http://schemas.openxmlformats.org/officeDocument/2006/relationships"),
];

/// A4 and its margins, in twentieths of a point.
const SHORT: u32 = 11_906;
const LONG: u32 = 16_838;
const MARGIN: u32 = 1_134;

/// How a sheet of paper is put before a reader.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Paper {
    /// Upright.
    Standing,
    /// On its side, for wide tables.
    Lying,
}

impl Paper {
    /// How wide a line is, in twentieths of a point.
    pub(super) fn width(self) -> u32 {
        let whole = if self == Self::Lying { LONG } else { SHORT };
        whole - 2 * MARGIN
    }
}

/// The references of the parts at head and foot.
pub(super) struct Edges {
    pub(super) first_header: String,
    pub(super) header: String,
    pub(super) first_footer: String,
    pub(super) footer: String,
}

/// The properties of a section. The first one names the parts at head and foot, which the
/// others go on with.
pub(super) fn section(
    xml: &mut Xml<'_>,
    paper: Paper,
    right_to_left: bool,
    edges: Option<&Edges>,
) -> io::Result<()> {
    xml.within("w:sectPr", &[], |xml| {
        if let Some(edges) = edges {
            for (name, kind, id) in [
                ("w:headerReference", "default", &edges.header),
                ("w:headerReference", "first", &edges.first_header),
                ("w:footerReference", "default", &edges.footer),
                ("w:footerReference", "first", &edges.first_footer),
            ] {
                xml.empty(name, &[("w:type", kind), ("r:id", id)])?;
            }
        }
        xml.value("w:type", "nextPage")?;
        let (wide, high) = match paper {
            Paper::Standing => (SHORT, LONG),
            Paper::Lying => (LONG, SHORT),
        };
        let (wide, high) = (wide.to_string(), high.to_string());
        let mut size = vec![("w:w", wide.as_str()), ("w:h", high.as_str())];
        if paper == Paper::Lying {
            size.push(("w:orient", "landscape"));
        }
        xml.empty("w:pgSz", &size)?;
        let margin = MARGIN.to_string();
        let mut margins: Vec<(&str, &str)> =
            ["w:top", "w:right", "w:bottom", "w:left"].map(|side| (side, margin.as_str())).into();
        margins.extend([("w:header", "567"), ("w:footer", "454"), ("w:gutter", "0")]);
        xml.empty("w:pgMar", &margins)?;
        if edges.is_some() {
            xml.empty("w:titlePg", &[])?;
        }
        if right_to_left {
            xml.empty("w:bidi", &[])?;
        }
        Ok(())
    })
}

/// The head of the first page: the letterhead, Latin on the left, Arabic on the right, the arms
/// between them.
pub(super) fn first_header(
    xml: &mut Xml<'_>,
    report: &Report,
    voice: Voice<'_>,
    paper: Paper,
    picture: Option<&picture::Picture>,
) -> io::Result<()> {
    let head = &report.letterhead;
    let (right, left): (Vec<&Side>, Vec<&Side>) =
        head.sides.iter().partition(|side| side.language.is_right_to_left());
    let lone = left.is_empty() || right.is_empty();
    if head.sides.is_empty() && picture.is_none() {
        return text::paragraph(xml, Shape::of("Header"), voice, |_| Ok(()));
    }
    let whole = paper.width();
    let middle = if picture.is_some() { whole / 5 } else { whole / 20 };
    let side = (whole - middle) / 2;
    let lines = |xml: &mut Xml<'_>, sides: &[&Side], voice: Voice<'_>| {
        for (side, said) in sides.iter().flat_map(|it| it.lines.iter().map(move |said| (it, said)))
        {
            let voice = Voice { language: side.language, ..voice };
            text::plain(xml, Shape::of("Letterhead"), voice, said)?;
        }
        if sides.iter().all(|it| it.lines.is_empty()) { table::between(xml) } else { Ok(()) }
    };
    let arms = |xml: &mut Xml<'_>| match picture {
        Some(picture) => {
            text::paragraph(xml, Shape::of("Letterhead"), voice, |xml| picture.run(xml, 1))
        }
        None => table::between(xml),
    };
    if lone {
        // One language alone stands under its arms, in the middle.
        if picture.is_some() {
            arms(xml)?;
        }
        lines(xml, &[left, right].concat(), voice)?;
    } else {
        side_by_side(xml, "Layout", &[side, middle, side], false, |xml| {
            row(xml, true, |xml| {
                cell(xml, side, |xml| lines(xml, &left, voice))?;
                cell(xml, middle, arms)?;
                cell(xml, side, |xml| lines(xml, &right, voice))
            })
        })?;
    }
    text::paragraph(xml, Shape::of("Header"), voice, |_| Ok(()))
}

/// The head of the pages after the first: what the report is.
pub(super) fn header(xml: &mut Xml<'_>, report: &Report, voices: &[Voice<'_>]) -> io::Result<()> {
    let mut editions = std::iter::once(&report.edition).chain(&report.other).zip(voices);
    editions.try_for_each(|(edition, voice)| {
        let mut said = Line::kept(edition.title.as_str());
        if !report.reference.is_empty() {
            said = said.then(Line::said(" · ")).then(Line::kept(report.reference.as_str()));
        }
        text::line(xml, Shape::of("Header"), *voice, &said, &mut Relations::default())
    })
}

/// The foot of every page: the address, the day that is told of, the page and how many there are.
pub(super) fn footer(
    xml: &mut Xml<'_>,
    report: &Report,
    voices: &[Voice<'_>],
    paper: Paper,
) -> io::Result<()> {
    let all_right = voices.iter().all(|voice| voice.right_to_left());
    let whole = paper.width();
    let (most, rest) = (whole * 7 / 10, whole - whole * 7 / 10);
    // Where two languages share the foot it is laid out from left to right for both.
    let turned = |voice: Voice<'_>| voice.right_to_left() != all_right;
    let shape = |voice| Shape { at_end: turned(voice), ..Shape::of("Footer") };
    side_by_side(xml, "Foot", &[most, rest], all_right, |xml| {
        row(xml, true, |xml| {
            cell(xml, most, |xml| {
                if let (Some(voice), false) = (voices.first(), report.letterhead.address.is_empty())
                {
                    let address = report.letterhead.address.iter();
                    let said = address.fold(Line::default(), |line, it| {
                        let between = if line.0.is_empty() { "" } else { " · " };
                        line.then(Line::said(between)).then(Line::kept(it.as_str()))
                    });
                    let links = &mut Relations::default();
                    text::line(xml, shape(*voice), *voice, &said, links)?;
                }
                voices.iter().try_for_each(|voice| {
                    let day = dates::written(PartialDate::day(report.day), voice.language);
                    let messages = Messages::with_isolates(voice.language);
                    let said = messages.say("word-as-of", &[("day", (&day).into())]);
                    let links = &mut Relations::default();
                    text::line(xml, shape(*voice), *voice, &Line::said(&said), links)
                })
            })?;
            cell(xml, rest, |xml| {
                voices.iter().try_for_each(|voice| pages(xml, *voice, !turned(*voice)))
            })
        })
    })?;
    table::between(xml)
}

/// "Page 2 of 7", both reckoned by Word.
fn pages(xml: &mut Xml<'_>, voice: Voice<'_>, at_end: bool) -> io::Result<()> {
    let messages = Messages::with_isolates(voice.language);
    let args = [("page", "PAGE".into()), ("pages", "NUMPAGES".into())];
    let said = Line::said(&messages.say("paper-page", &args));
    let shape = Shape { at_end, ..Shape::of("Footer") };
    text::paragraph(xml, shape, voice, |xml| {
        said.0.into_iter().try_for_each(|part| match part.text.as_str() {
            field @ ("PAGE" | "NUMPAGES") if part.isolated => text::field(xml, field, "1"),
            _ => text::runs(xml, voice, &Line(vec![part]), &mut Relations::default()),
        })
    })
}
