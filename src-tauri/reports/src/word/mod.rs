//! A report as a Word document (ECMA-376), written part by part.
//!
//! # Directions
//!
//! Word asks three times which way a thing is written, and all three are answered: of a paragraph
//! and a section (`w:bidi`), of a table, whose first column then stands on the right
//! (`w:bidiVisual`), and of a run of letters (`w:rtl`), by which it also chooses the font, size and
//! weight that Arabic letters have beside the Latin ones. How the runs of a line are found is
//! [`direction`]'s matter.
//!
//! # Form
//!
//! What things are is said by styles with Word's own names where it has them, so that an office
//! changes the look of a report in one place and headings make a table of contents. Styles,
//! numbering, fonts and settings are the files in `parts`; the text is written as it is told,
//! straight into the archive, so that a register of any length takes no more memory than what
//! it shrinks to. Elements stand in the order of the standard's schema, on which Word insists.
//!
//! The same report makes the same bytes.

mod body;
mod chapter;
mod chart;
pub(crate) mod direction;
mod front;
pub(crate) mod package;
mod page;
pub(crate) mod picture;
mod properties;
mod table;
mod text;
mod voice;
mod width;
pub(crate) mod xml;

use std::io::{self, Cursor, Seek, Write};

use tawama_registry::{Error, Result};

use self::body::Body;
use self::package::{Package, Relations};
use self::page::{Edges, Paper};
use self::picture::Picture;
use self::voice::{Voice, bookmarks, locale};
use crate::language::Language;
use crate::report::{Block, Chart, Report};

/// What the parts are called that every report has.
const STYLES: &str = include_str!("parts/styles.xml");
const NUMBERING: &str = include_str!("parts/numbering.xml");
const FONTS: &str = include_str!("parts/fontTable.xml");
const SETTINGS: &str = include_str!("parts/settings.xml");

/// The kinds of parts, without what all of them begin with.
const MAIN: &str = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

/// The report as the bytes of a Word document.
///
/// # Errors
/// When a chart has more figures than a sheet can hold.
pub fn docx(report: &Report) -> Result<Vec<u8>> {
    let mut bytes = Cursor::new(Vec::new());
    write(report, &mut bytes).map_err(|error| Error::Internal(error.to_string()))?;
    Ok(bytes.into_inner())
}

/// Writes the report to `out` as a Word document.
///
/// # Errors
/// When `out` cannot be written, or a chart has more figures than a sheet can hold.
pub fn write(report: &Report, out: &mut (impl Write + Seek)) -> io::Result<()> {
    let report = &*report.on_pages();
    let first = bookmarks(&report.edition, 0);
    let second = report.other.as_ref().map(|it| bookmarks(it, first.len())).unwrap_or_default();
    let editions = std::iter::once(&report.edition).chain(&report.other);
    let main = editions.clone().map(|it| it.language).find(|it| !it.is_right_to_left());
    // Latin letters of an Arabic report are names, which French spelling is asked of.
    let main = main.unwrap_or(Language::Fr);
    let voices: Vec<Voice<'_>> = editions
        .zip([&first, &second])
        .map(|(edition, bookmarks)| Voice { language: edition.language, main, bookmarks })
        .collect();
    let mut links = Relations::default();
    for (kind, target) in [
        ("styles", "styles.xml"),
        ("numbering", "numbering.xml"),
        ("fontTable", "fontTable.xml"),
        ("settings", "settings.xml"),
    ] {
        links.part(kind, target);
    }
    let edges = Edges {
        first_header: links.part("header", "header1.xml"),
        header: links.part("header", "header2.xml"),
        first_footer: links.part("footer", "footer1.xml"),
        footer: links.part("footer", "footer2.xml"),
    };
    let mut package = Package::new(out);
    kinds(&mut package, report)?;
    let mut body = Body::new(report, &voices, links);
    let paper = body.paper();
    package.xml("word/document.xml", |xml| body.write(xml, &edges))?;

    package.xml("word/_rels/document.xml.rels", |xml| body.links.write(xml))?;
    heads_and_feet(&mut package, report, &voices, paper)?;
    for (number, (drawn, voice)) in (1..).zip(&body.charts) {
        drawing(&mut package, report, number, drawn, *voice)?;
    }
    furnish(&mut package, report, &voices, main)?;
    package.finish().map(|_| ())
}

/// The parts at head and foot, with the arms.
fn heads_and_feet<W: Write + Seek>(
    package: &mut Package<W>,
    report: &Report,
    voices: &[Voice<'_>],
    paper: Paper,
) -> io::Result<()> {
    let Some(voice) = voices.first().copied() else { return Ok(()) };
    let mut headers = Relations::default();
    let logo = report.letterhead.logo.as_ref();
    let mut picture = logo.and_then(|logo| Picture::of(logo, voice.language));
    if let Some(picture) = &mut picture {
        for image in picture.images_mut() {
            let target = format!("media/logo.{}", image.extension);
            image.relation = headers.part("image", &target);
            package.bytes(&format!("word/{target}"), &image.bytes)?;
        }
        package.xml("word/_rels/header1.xml.rels", |xml| headers.write(xml))?;
    }
    package.xml("word/header1.xml", |xml| {
        xml.within("w:hdr", page::SPACES, |xml| {
            page::first_header(xml, report, voice, paper, picture.as_ref())
        })
    })?;
    package.xml("word/header2.xml", |xml| {
        xml.within("w:hdr", page::SPACES, |xml| page::header(xml, report, voices))
    })?;
    for name in ["word/footer1.xml", "word/footer2.xml"] {
        package.xml(name, |xml| {
            xml.within("w:ftr", page::SPACES, |xml| page::footer(xml, report, voices, paper))
        })?;
    }
    Ok(())
}

/// A chart, the workbook of its figures, and what leads from the one to the other.
fn drawing<W: Write + Seek>(
    package: &mut Package<W>,
    report: &Report,
    number: usize,
    drawn: &Chart,
    voice: Voice<'_>,
) -> io::Result<()> {
    package.xml(&format!("word/charts/chart{number}.xml"), |xml| chart::part(xml, drawn, voice))?;
    let book = chart::workbook(drawn, report.issued).map_err(io::Error::other)?;
    package.bytes(&format!("word/embeddings/chart{number}.xlsx"), &book)?;
    let mut links = Relations::default();
    links.part("package", &format!("../embeddings/chart{number}.xlsx"));
    package.xml(&format!("word/charts/_rels/chart{number}.xml.rels"), |xml| links.write(xml))
}

/// The parts that every report has, and what leads to them.
fn furnish<W: Write + Seek>(
    package: &mut Package<W>,
    report: &Report,
    voices: &[Voice<'_>],
    main: Language,
) -> io::Result<()> {
    package.bytes("word/styles.xml", STYLES.replace("LATIN", locale(main)).as_bytes())?;
    package.bytes("word/numbering.xml", NUMBERING.as_bytes())?;
    package.bytes("word/fontTable.xml", FONTS.as_bytes())?;
    let decimal = if main == Language::En { "." } else { "," };
    let settings = SETTINGS.replace("LATIN", locale(main)).replace("DECIMAL", decimal);
    package.bytes("word/settings.xml", settings.as_bytes())?;
    package.xml("docProps/core.xml", |xml| properties::core(xml, report, voices))?;
    package.xml("docProps/app.xml", properties::app)?;
    let mut links = Relations::default();
    links.part("officeDocument", "word/document.xml");
    links.part("core-properties", "docProps/core.xml");
    links.part("extended-properties", "docProps/app.xml");
    package.xml("_rels/.rels", |xml| links.write(xml))
}

/// What kind each part is: the first part, by which mail and archives know the file for what it is.
fn kinds<W: Write + Seek>(package: &mut Package<W>, report: &Report) -> io::Result<()> {
    let blocks = std::iter::once(&report.edition).chain(&report.other).flat_map(|it| &it.blocks);
    let charts = blocks.filter(|it| matches!(it, Block::Chart(_))).count();
    let own = |name: &str, kind: &str| (format!("word/{name}.xml"), format!("{MAIN}{kind}+xml"));
    let mut parts: Vec<(String, String)> = [
        ("document", "document.main"),
        ("styles", "styles"),
        ("numbering", "numbering"),
        ("fontTable", "fontTable"),
        ("settings", "settings"),
        ("header1", "header"),
        ("header2", "header"),
        ("footer1", "footer"),
        ("footer2", "footer"),
    ]
    .into_iter()
    .map(|(name, kind)| own(name, kind))
    .collect();
    let drawn = "application/vnd.openxmlformats-officedocument.drawingml.chart+xml";
    parts.extend((1..=charts).map(|it| (format!("word/charts/chart{it}.xml"), drawn.to_owned())));
    for (name, kind) in [
        ("core", "application/vnd.openxmlformats-package.core-properties+xml"),
        ("app", "application/vnd.openxmlformats-officedocument.extended-properties+xml"),
    ] {
        parts.push((format!("docProps/{name}.xml"), kind.to_owned()));
    }
    package.xml("[Content_Types].xml", |xml| package::content_types(xml, &parts))
}
