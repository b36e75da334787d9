//! A document as the archive it is: parts, what kind each is, and what each leads to.
//!
//! The same parts make the same bytes: the archive keeps no time and no name of a machine.

use std::io::{self, BufWriter, Seek, Write};

use zip::result::ZipError;
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipWriter};

use super::xml::Xml;

/// What relations between parts are called, without their last word.
const RELATION: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

/// An archive that is being written.
pub(crate) struct Package<W: Write + Seek> {
    zip: ZipWriter<W>,
}

impl<W: Write + Seek> Package<W> {
    /// An empty archive.
    pub(crate) fn new(out: W) -> Self {
        Self { zip: ZipWriter::new(out) }
    }

    /// A part of XML, written as it is told, so that a long one is never held whole.
    pub(crate) fn xml(
        &mut self,
        name: &str,
        tell: impl FnOnce(&mut Xml<'_>) -> io::Result<()>,
    ) -> io::Result<()> {
        self.begin(name)?;
        let mut out = BufWriter::with_capacity(64 * 1024, &mut self.zip);
        tell(&mut Xml::part(&mut out)?)?;
        out.flush()
    }

    /// A part of any bytes.
    pub(crate) fn bytes(&mut self, name: &str, bytes: &[u8]) -> io::Result<()> {
        self.begin(name)?;
        self.zip.write_all(bytes)
    }

    fn begin(&mut self, name: &str) -> io::Result<()> {
        let options = SimpleFileOptions::default().compression_method(CompressionMethod::Deflated);
        self.zip.start_file(name, options).map_err(broken)
    }

    /// The whole archive.
    pub(crate) fn finish(self) -> io::Result<W> {
        self.zip.finish().map_err(broken)
    }
}

fn broken(error: ZipError) -> io::Error {
    match error {
        ZipError::Io(error) => error,
        other => io::Error::other(other),
    }
}

/// What a part leads to: other parts, and addresses outside.
#[derive(Debug, Default)]
pub(crate) struct Relations(Vec<Relation>);

#[derive(Debug)]
struct Relation {
    kind: &'static str,
    target: String,
    outside: bool,
}

impl Relations {
    /// Another part, by what it is to this one: `styles`, `header`, `image`, …
    pub(crate) fn part(&mut self, kind: &'static str, target: &str) -> String {
        self.add(kind, target, false)
    }

    /// An address outside the document, which is only ever gone to by who reads it.
    pub(crate) fn address(&mut self, target: &str) -> String {
        self.add("hyperlink", target, true)
    }

    /// The identity of what is led to; the same for the same.
    fn add(&mut self, kind: &'static str, target: &str, outside: bool) -> String {
        let there = self.0.iter().position(|it| it.kind == kind && it.target == target);
        let at = there.unwrap_or_else(|| {
            self.0.push(Relation { kind, target: target.to_owned(), outside });
            self.0.len() - 1
        });
        format!("rId{}", at + 1)
    }

    /// The part that tells of them.
    pub(crate) fn write(&self, xml: &mut Xml<'_>) -> io::Result<()> {
        let space = "http://schemas.openxmlformats.org/package/2006/relationships";
        xml.within("Relationships", &[("xmlns", space)], |xml| {
            for (at, it) in self.0.iter().enumerate() {
                let kind = match it.kind {
                    "core-properties" => format!("{space}/metadata/core-properties"),
                    kind => format!("{RELATION}{kind}"),
                };
                let id = format!("rId{}", at + 1);
                let mut attributes =
                    vec![("Id", id.as_str()), ("Type", &kind), ("Target", &it.target)];
                if it.outside {
                    attributes.push(("TargetMode", "External"));
                }
                xml.empty("Relationship", &attributes)?;
            }
            Ok(())
        })
    }
}

/// What kind each part is.
pub(crate) fn content_types(xml: &mut Xml<'_>, parts: &[(String, String)]) -> io::Result<()> {
    let space = "http://schemas.openxmlformats.org/package/2006/content-types";
    xml.within("Types", &[("xmlns", space)], |xml| {
        for (extension, kind) in [
            ("jpeg", "image/jpeg"),
            ("png", "image/png"),
            ("rels", "application/vnd.openxmlformats-package.relationships+xml"),
            ("svg", "image/svg+xml"),
            ("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
            ("xml", "application/xml"),
        ] {
            xml.empty("Default", &[("Extension", extension), ("ContentType", kind)])?;
        }
        for (name, kind) in parts {
            xml.empty("Override", &[("PartName", &format!("/{name}")), ("ContentType", kind)])?;
        }
        Ok(())
    })
}
