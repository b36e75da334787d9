//! Pictures: the arms of the city, or the logo of the office.

use std::io;

use super::xml::Xml;
use crate::language::Language;
use crate::pixels;
use crate::report::letterhead::Logo;

/// English metric units in a centimetre.
const CENTIMETRE: u64 = 360_000;
/// The highest and the widest that the arms stand.
const HIGHEST: u64 = 2 * CENTIMETRE;
const WIDEST: u64 = 4 * CENTIMETRE;

/// How many dots the longer side of arms has that were drawn as lines: sharp in print.
const DOTS: u32 = 1_000;

/// A part of a document that is a picture.
#[derive(Debug)]
pub(crate) struct Image {
    /// The extension of its part.
    pub(crate) extension: &'static str,
    /// Its media type.
    pub(crate) media_type: &'static str,
    /// The part.
    pub(crate) bytes: Vec<u8>,
    /// By which the part that shows it names it.
    pub(crate) relation: String,
}

impl Image {
    fn new(extension: &'static str, media_type: &'static str, bytes: Vec<u8>) -> Self {
        Self { extension, media_type, bytes, relation: String::new() }
    }
}

/// A picture that is shown in a document.
#[derive(Debug)]
pub(crate) struct Picture {
    /// What every program shows: PNG or JPEG.
    pub(crate) image: Image,
    /// The same as lines (SVG), where it was given so. Word shows them where it can, and asks
    /// for dots beside them where it cannot.
    pub(crate) lines: Option<Image>,
    told: String,
    wide: u64,
    high: u64,
}

impl Picture {
    /// The arms, told in `language`; nothing where they are no picture (PNG, JPEG, SVG).
    pub(crate) fn of(logo: &Logo, language: Language) -> Option<Self> {
        let given = || logo.bytes.clone();
        let (image, lines) = match logo.media_type.as_str() {
            "image/png" => (Image::new("png", "image/png", given()), None),
            "image/jpeg" => (Image::new("jpeg", "image/jpeg", given()), None),
            "image/svg+xml" => {
                let dots = pixels::of_lines(&logo.bytes, DOTS)?;
                let lines = Image::new("svg", "image/svg+xml", given());
                (Image::new("png", "image/png", dots), Some(lines))
            }
            _ => return None,
        };
        let (wide, high) = match image.extension {
            "png" => png_size(&image.bytes)?,
            _ => jpeg_size(&image.bytes)?,
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
        Some(Self { image, lines, told, wide, high })
    }

    /// Its parts, that which every program shows first.
    pub(crate) fn images(&self) -> impl Iterator<Item = &Image> {
        std::iter::once(&self.image).chain(&self.lines)
    }

    /// Its parts, to be named.
    pub(crate) fn images_mut(&mut self) -> impl Iterator<Item = &mut Image> {
        std::iter::once(&mut self.image).chain(&mut self.lines)
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
            let shown: &[(&str, &str)] = &[("r:embed", &self.image.relation)];
            match &self.lines {
                None => xml.empty("a:blip", shown)?,
                Some(lines) => xml.within("a:blip", shown, |xml| as_lines(xml, lines))?,
            }
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

/// That a picture is there as lines too ([MS-ODRAWXML] 2.16, `svgBlip`).
fn as_lines(xml: &mut Xml<'_>, lines: &Image) -> io::Result<()> {
    let known: &[(&str, &str)] = &[("uri", "{96DAC541-7B7A-43D3-8B79-37D633B846F1}")];
    let named: &[(&str, &str)] = &[
        ("xmlns:asvg", "http://schemas.microsoft.com/office/drawing/2016/SVG/main"),
        ("r:embed", &lines.relation),
    ];
    xml.within("a:extLst", &[], |xml| {
        xml.within("a:ext", known, |xml| xml.empty("asvg:svgBlip", named))
    })
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
