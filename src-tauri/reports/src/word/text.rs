//! Paragraphs and the runs of their lines.

use std::io;

use super::direction::{self, Part};
use super::package::Relations;
use super::voice::Voice;
use super::xml::Xml;
use crate::report::{Line, Run, Weight};

/// How a paragraph stands.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Shape<'s> {
    /// Its style.
    pub(super) style: &'s str,
    /// Whether it begins on a page of its own.
    pub(super) new_page: bool,
    /// Whether it stays with what follows it.
    pub(super) keeps: bool,
    /// Whether it ends where lines end, as numbers do in a column.
    pub(super) at_end: bool,
}

impl<'s> Shape<'s> {
    /// A paragraph of this style and nothing else.
    pub(super) fn of(style: &'s str) -> Self {
        Self { style, ..Self::default() }
    }
}

/// A paragraph with whatever `inner` puts into it.
pub(super) fn paragraph(
    xml: &mut Xml<'_>,
    shape: Shape<'_>,
    voice: Voice<'_>,
    inner: impl FnOnce(&mut Xml<'_>) -> io::Result<()>,
) -> io::Result<()> {
    xml.within("w:p", &[], |xml| {
        xml.within("w:pPr", &[], |xml| {
            xml.value("w:pStyle", shape.style)?;
            if shape.keeps {
                xml.empty("w:keepNext", &[])?;
            }
            if shape.new_page {
                xml.empty("w:pageBreakBefore", &[])?;
            }
            if voice.right_to_left() {
                xml.empty("w:bidi", &[])?;
            }
            if shape.at_end {
                // Word turns left and right round where a paragraph is from right to left.
                xml.value("w:jc", "right")?;
            }
            if voice.right_to_left() {
                // The mark that ends the paragraph, so that what is typed there goes on so.
                xml.within("w:rPr", &[], |xml| xml.empty("w:rtl", &[]))?;
            }
            Ok(())
        })?;
        inner(xml)
    })
}

/// A paragraph of one line.
pub(super) fn line(
    xml: &mut Xml<'_>,
    shape: Shape<'_>,
    voice: Voice<'_>,
    line: &Line,
    links: &mut Relations,
) -> io::Result<()> {
    paragraph(xml, shape, voice, |xml| runs(xml, voice, line, links))
}

/// A paragraph of one text of the registry.
pub(super) fn plain(
    xml: &mut Xml<'_>,
    shape: Shape<'_>,
    voice: Voice<'_>,
    text: &str,
) -> io::Result<()> {
    paragraph(xml, shape, voice, |xml| kept(xml, voice, text, None))
}

/// A text of the registry, which keeps its own direction, as runs of this character style.
pub(super) fn kept(
    xml: &mut Xml<'_>,
    voice: Voice<'_>,
    text: &str,
    style: Option<&str>,
) -> io::Result<()> {
    let text = direction::straight(text);
    let part = Part { text: &text, isolated: true };
    let placed = direction::place(&[part], voice.right_to_left());
    placed.iter().try_for_each(|placed| write(xml, voice, &text, placed, style))
}

/// What a paragraph has between its texts: where one is found, and what leads to another.
pub(super) fn runs(
    xml: &mut Xml<'_>,
    voice: Voice<'_>,
    line: &Line,
    links: &mut Relations,
) -> io::Result<()> {
    let texts: Vec<_> = line.0.iter().map(|run| direction::straight(&run.text)).collect();
    let parts: Vec<Part<'_>> = line
        .0
        .iter()
        .zip(&texts)
        .map(|(run, text)| Part { text, isolated: run.isolated })
        .collect();
    let placed = direction::place(&parts, voice.right_to_left());
    for ((run, text), placed) in line.0.iter().zip(&texts).zip(&placed) {
        let style = |run: &Run| match run.weight {
            Weight::Plain => None,
            Weight::Strong => Some("Strong"),
            Weight::Quiet => Some("Quiet"),
        };
        let led = run.link.as_deref().and_then(|link| voice.led(link, links));
        match led {
            Some((name, target)) => {
                xml.within("w:hyperlink", &[(name, &target), ("w:history", "1")], |xml| {
                    write(xml, voice, text, placed, Some("Hyperlink"))
                })?;
            }
            None => write(xml, voice, text, placed, style(run))?,
        }
    }
    Ok(())
}

/// Writes a part of a line as runs.
fn write(
    xml: &mut Xml<'_>,
    voice: Voice<'_>,
    text: &str,
    placed: &direction::Placed,
    style: Option<&str>,
) -> io::Result<()> {
    let pieces = |xml: &mut Xml<'_>| {
        placed
            .said(text)
            .into_iter()
            .try_for_each(|(said, right_to_left)| run(xml, voice, &said, right_to_left, style))
    };
    match placed.embedded {
        Some(right_to_left) => {
            let direction = if right_to_left { "rtl" } else { "ltr" };
            xml.within("w:dir", &[("w:val", direction)], pieces)
        }
        None => pieces(xml),
    }
}

/// A run of one direction. New lines and tabs are Word's own.
fn run(
    xml: &mut Xml<'_>,
    voice: Voice<'_>,
    text: &str,
    right_to_left: bool,
    style: Option<&str>,
) -> io::Result<()> {
    let language = voice.foreign().filter(|_| !right_to_left);
    xml.within("w:r", &[], |xml| {
        if style.is_some() || right_to_left || language.is_some() {
            xml.within("w:rPr", &[], |xml| {
                if let Some(style) = style {
                    xml.value("w:rStyle", style)?;
                }
                if right_to_left {
                    xml.empty("w:rtl", &[])?;
                }
                language.map_or(Ok(()), |tag| xml.value("w:lang", tag))
            })?;
        }
        let mut rest = text;
        while let Some(at) = rest.find(['\n', '\t']) {
            let (before, after) = rest.split_at(at);
            word(xml, before)?;
            xml.empty(if after.starts_with('\n') { "w:br" } else { "w:tab" }, &[])?;
            rest = after.get(1..).unwrap_or_default();
        }
        word(xml, rest)
    })
}

fn word(xml: &mut Xml<'_>, text: &str) -> io::Result<()> {
    if text.is_empty() {
        return Ok(());
    }
    // Blanks at either end are kept only where the text says so.
    let blank = text.starts_with(char::is_whitespace) || text.ends_with(char::is_whitespace);
    let kept: &[_] = if blank { &[("xml:space", "preserve")] } else { &[] };
    xml.text("w:t", kept, text)
}

/// A field that Word reckons: `PAGE`, `NUMPAGES`.
pub(super) fn field(xml: &mut Xml<'_>, instruction: &str, shown: &str) -> io::Result<()> {
    let mark = |xml: &mut Xml<'_>, kind: &str| {
        xml.within("w:r", &[], |xml| xml.empty("w:fldChar", &[("w:fldCharType", kind)]))
    };
    mark(xml, "begin")?;
    xml.within("w:r", &[], |xml| {
        xml.text("w:instrText", &[("xml:space", "preserve")], &format!(" {instruction} "))
    })?;
    mark(xml, "separate")?;
    xml.within("w:r", &[], |xml| xml.text("w:t", &[], shown))?;
    mark(xml, "end")
}
