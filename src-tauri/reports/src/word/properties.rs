//! What a document says of itself: in searches, in archives, to screen readers.

use std::io;

use super::voice::{Voice, locale};
use super::xml::Xml;
use crate::report::Report;

/// Title, subject, author, language and the day it was issued.
pub(super) fn core(xml: &mut Xml<'_>, report: &Report, voices: &[Voice<'_>]) -> io::Result<()> {
    let spaces = [
        ("xmlns:cp", "http://schemas.openxmlformats.org/package/2006/metadata/core-properties"),
        ("xmlns:dc", "http://purl.org/dc/elements/1.1/"),
        ("xmlns:dcterms", "http://purl.org/dc/terms/"),
        ("xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance"),
    ];
    let editions = || std::iter::once(&report.edition).chain(&report.other);
    let joined = |parts: Vec<String>| parts.join(" · ");
    // The office is the last line of its letterhead; the lines above say what it belongs to.
    let office = |voice: &Voice<'_>| {
        let sides = &report.letterhead.sides;
        let own = sides.iter().find(|it| it.language == voice.language).or(sides.first());
        own.and_then(|side| side.lines.last().cloned())
    };
    let languages: Vec<&str> = voices.iter().map(|voice| locale(voice.language)).collect();
    let day = format!("{}T00:00:00Z", report.issued);
    xml.within("cp:coreProperties", &spaces, |xml| {
        xml.text("dc:title", &[], &joined(editions().map(|it| it.title.clone()).collect()))?;
        xml.text("dc:subject", &[], &joined(editions().map(|it| it.subtitle.plain()).collect()))?;
        if let Some(office) = voices.first().and_then(office) {
            xml.text("dc:creator", &[], &office)?;
        }
        xml.text("dc:identifier", &[], &report.reference)?;
        xml.text("dc:language", &[], &languages.join(", "))?;
        for name in ["dcterms:created", "dcterms:modified"] {
            xml.text(name, &[("xsi:type", "dcterms:W3CDTF")], &day)?;
        }
        Ok(())
    })
}

/// The program that wrote it.
pub(super) fn app(xml: &mut Xml<'_>) -> io::Result<()> {
    let space = "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties";
    xml.within("Properties", &[("xmlns", space)], |xml| xml.text("Application", &[], "Tawama"))
}
