//! Pictures: the arms of the city, or the logo of the office.

use std::io;

use super::xml::Xml;
use crate::language::Language;
use crate::report::letterhead::Logo;

/// English metric units in a centimetre.
const CENTIMETRE: u64 = 360_000;
/// The highest and the widest that the arms stand.
const HIGHEST: u64 = 2 * CENTIMETRE;
const WIDEST: u64 = 4 * CENTIMETRE;

/// A picture that is part of a document.
#[derive(Debug)]
pub(crate) struct Picture {
    /// The extension of its part.
    pub(crate) extension: &'static str,
    /// By which the part that shows it names it.
    pub(crate) relation: String,
    told: String,
    wide: u64,
    high: u64,
}

impl Picture {
    /// The arms, told in `language`; nothing where they are no picture that Word knows (PNG,
    /// JPEG), or none at all.
    pub(crate) fn of(logo: &Logo, language: Language) -> Option<Self> {
        let (extension, (wide, high)) = match logo.media_type.as_str() {
            "image/png" => ("png", png_size(&logo.bytes)?),
            "image/jpeg" => ("jpeg", jpeg_size(&logo.bytes)?),
            _ => return None,
        };
        let (wide, high) = (u64::from(wide).max(1), u64::from(high).max(1));
        // As high as arms are, unless they would then be wider than the place they have.
        let (wide, high) = if wide * HIGHEST > WIDEST * high {
            (WIDEST, WIDEST * high / wide)
        } else {
            (HIGHEST * wide / high, HIGHEST)
        };
        let told = logo.told.iter().find(|(it, _)| *it == language).or(logo.told.first());
        let told = told.map(|(_, said)| said.clone()).unwrap_or_default();
        Some(Self { extension, relation: String::new(), told, wide, high })
    }

    /// The run that shows it. `number` is its own in the document.
    pub(crate) fn run(&self, xml: &mut Xml<'_>, number: u32) -> io::Result<()> {
        let (wide, high) = (self.wide.to_string(), self.high.to_string());
        let extent: &[(&str, &str)] = &[("cx", &wide), ("cy", &high)];
        let number = number.to_string();
        let named: &[(&str, &str)] = &[("id", &number), ("name", "Logo"), ("descr", &self.told)];
        xml.within("w:r", &[], |xml| {
            xml.within("w:drawing", &[], |xml| {
                xml.within("wp:inline", INLINE, |xml| {
                    xml.empty("wp:extent", extent)?;
                    xml.empty("wp:docPr", named)?;
                    let space = "http://schemas.openxmlformats.org/drawingml/2006/main";
                    xml.within("a:graphic", &[("xmlns:a", space)], |xml| {
                        let kind = "http://schemas.openxmlformats.org/drawingml/2006/picture";
                        xml.within("a:graphicData", &[("uri", kind)], |xml| {
                            xml.within("pic:pic", &[("xmlns:pic", kind)], |xml| {
                                self.fill(xml, named, extent)
                            })
                        })
                    })
                })
            })
        })
    }

    fn fill(
        &self,
        xml: &mut Xml<'_>,
        named: &[(&str, &str)],
        extent: &[(&str, &str)],
    ) -> io::Result<()> {
        xml.within("pic:nvPicPr", &[], |xml| {
            xml.empty("pic:cNvPr", named)?;
            xml.empty("pic:cNvPicPr", &[])
        })?;
        xml.within("pic:blipFill", &[], |xml| {
            xml.empty("a:blip", &[("r:embed", &self.relation)])?;
            xml.within("a:stretch", &[], |xml| xml.empty("a:fillRect", &[]))
        })?;
        xml.within("pic:spPr", &[], |xml| {
            xml.within("a:xfrm", &[], |xml| {
                xml.empty("a:off", &[("x", "0"), ("y", "0")])?;
                xml.empty("a:ext", extent)
            })?;
            xml.within("a:prstGeom", &[("prst", "rect")], |xml| xml.empty("a:avLst", &[]))
        })
    }
}

/// The distances of a drawing that stands in a line like a letter, and the spaces it is told in.
pub(super) const INLINE: &[(&str, &str)] = &[
    ("xmlns:wp", "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"),
    ("xmlns:r", "http://schemas.openxmlformats.org/officeDocument/2006/relationships"),
    ("distT", "0"),
    ("distB", "0"),
    ("distL", "0"),
    ("distR", "0"),
];

/// How many dots wide and high a PNG is.
fn png_size(bytes: &[u8]) -> Option<(u32, u32)> {
    bytes.strip_prefix(b"\x89PNG\r\n\x1a\n")?;
    Some((number(bytes.get(16..20)?), number(bytes.get(20..24)?)))
}

/// How many dots wide and high a JPEG is: its first frame says so.
fn jpeg_size(bytes: &[u8]) -> Option<(u32, u32)> {
    let mut rest = bytes.strip_prefix(b"\xff\xd8")?;
    loop {
        let [0xff, marker, tail @ ..] = rest else { return None };
        match marker {
            0xff => rest = rest.get(1..)?,
            // A frame of any kind; the three left out are tables.
            0xc0..=0xcf if !matches!(marker, 0xc4 | 0xc8 | 0xcc) => {
                return Some((number(tail.get(5..7)?), number(tail.get(3..5)?)));
            }
            _ => {
                let long = usize::try_from(number(tail.get(..2)?)).ok()?;
                rest = tail.get(long..)?;
            }
        }
    }
}

fn number(bytes: &[u8]) -> u32 {
    bytes.iter().fold(0, |sum, byte| sum << 8 | u32::from(*byte))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_picture_tells_how_large_it_is() {
        let png = b"\x89PNG\r\n\x1a\n\0\0\0\x0dIHDR\0\0\x01\x02\0\0\0\x03";
        assert_eq!(png_size(png), Some((258, 3)));
        let jpeg = b"\xff\xd8\xff\xe0\0\x04ab\xff\xff\xc2\0\x0b\x08\0\x10\0\x20\x03";
        assert_eq!(jpeg_size(jpeg), Some((32, 16)));
        assert_eq!(jpeg_size(b"\xff\xd8\xff\xe0\xff\xff"), None);
        assert_eq!(png_size(b"GIF89a"), None);
    }
}
