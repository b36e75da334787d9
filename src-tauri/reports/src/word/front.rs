//! What a report begins and ends with: what it is and of which day, and who signs.

use std::io;

use tawama_registry::PartialDate;

use super::body::Body;
use super::package::Relations;
use super::table::{self, cell, row, side_by_side};
use super::text::{self, Shape};
use super::voice::Voice;
use super::xml::Xml;
use crate::dates;
use crate::messages::Messages;
use crate::report::{Line, Report};

impl Body<'_> {
    /// The reference and the day, then what the report is.
    pub(super) fn title(&mut self, xml: &mut Xml<'_>) -> io::Result<()> {
        let report = self.report;
        let alone = self.editions.len() == 1;
        if !alone {
            // A page that begins with a table is not known for the first by every program.
            table::between(xml)?;
        }
        self.each(xml, "Editions", |_, xml, (edition, voice), width| {
            let (reference, day) = dated(report, voice);
            let shape = Shape::of("Reference");
            let links = &mut Relations::default();
            if alone {
                let half = width / 2;
                side_by_side(xml, "Layout", &[half, width - half], voice.right_to_left(), |xml| {
                    row(xml, true, |xml| {
                        cell(xml, half, |xml| text::line(xml, shape, voice, &reference, links))?;
                        cell(xml, width - half, |xml| {
                            let shape = Shape { at_end: true, ..shape };
                            text::line(xml, shape, voice, &day, &mut Relations::default())
                        })
                    })
                })?;
            } else {
                for line in [&day, &reference] {
                    text::line(xml, shape, voice, line, links)?;
                }
            }
            text::plain(xml, Shape::of("Title"), voice, &edition.title)?;
            text::line(xml, Shape::of("Subtitle"), voice, &edition.subtitle, links)
        })
    }

    /// The block of whoever signs, in the half where lines end.
    pub(super) fn signature(&mut self, xml: &mut Xml<'_>) -> io::Result<()> {
        if self.editions.iter().all(|(edition, _)| edition.signature.is_none()) {
            return Ok(());
        }
        let alone = self.editions.len() == 1;
        self.each(xml, "Layout", |_, xml, (edition, voice), width| {
            let Some(signature) = &edition.signature else { return table::between(xml) };
            let block = |xml: &mut Xml<'_>| {
                text::plain(xml, Shape::of("Function"), voice, &signature.function)?;
                text::plain(xml, Shape::of("Signatory"), voice, &signature.name)
            };
            if !alone {
                return block(xml);
            }
            let half = width / 2;
            side_by_side(xml, "Layout", &[half, width - half], voice.right_to_left(), |xml| {
                row(xml, true, |xml| {
                    cell(xml, half, table::between)?;
                    cell(xml, width - half, block)
                })
            })?;
            table::between(xml)
        })
    }
}

/// The reference of a report and the place and day of its issue, as its letters have them.
fn dated(report: &Report, voice: Voice<'_>) -> (Line, Line) {
    let messages = Messages::with_isolates(voice.language);
    let day = dates::written(PartialDate::day(report.issued), voice.language);
    let sides = report.letterhead.sides.iter().zip(&report.letterhead.place);
    let place = sides
        .filter(|(side, place)| side.language == voice.language && !place.is_empty())
        .map(|(_, place)| place)
        .next();
    let day = match place {
        Some(place) => {
            messages.say("paper-place-and-day", &[("place", place.into()), ("day", (&day).into())])
        }
        None => messages.say("paper-issued", &[("day", (&day).into())]),
    };
    let reference = &report.reference;
    let reference = if reference.is_empty() {
        Line::default()
    } else {
        Line::said(&messages.say("paper-reference", &[("reference", reference.into())]))
    };
    (reference, Line::said(&day))
}
