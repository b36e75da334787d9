//! A picture that the office gives: PNG, JPEG or SVG, and nothing else.
//!
//! What it is is told by what is in it and never by the name of a file. It is refused when it
//! is larger than a letterhead needs, when it is cut short, when it would unfold to more dots
//! than a page has, and, for SVG, when it could do anything but be looked at: run a script,
//! move, or fetch something from elsewhere.

use std::fmt;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};
use rusqlite::types::{FromSql, FromSqlResult, ToSql, ToSqlOutput, ValueRef};
use serde::{Deserialize, Serialize};

use crate::error::Problem;

/// The largest picture that is taken, in bytes.
pub const LARGEST: usize = 1 << 20;

/// The most dots a picture may unfold to.
const MOST_DOTS: u64 = 40_000_000;

/// A picture. It crosses to the interface, and into JSON, as a `data:` address.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
#[serde(try_from = "String", into = "String")]
#[specta(transparent)]
pub struct Picture(#[specta(type = String)] Vec<u8>);

/// The media types of pictures that are taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum MediaType {
    /// `image/png`
    Png,
    /// `image/jpeg`
    Jpeg,
    /// `image/svg+xml`
    Svg,
}

impl MediaType {
    /// The registered name.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Png => "image/png",
            Self::Jpeg => "image/jpeg",
            Self::Svg => "image/svg+xml",
        }
    }
}

/// Why a picture is not taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Fault {
    TooLarge,
    Unknown,
    Broken,
    TooManyDots,
    Active,
}

impl Picture {
    /// A picture of these bytes. Whether it is one is told by [`Picture::problem`].
    #[must_use]
    pub fn of(bytes: Vec<u8>) -> Self {
        Self(bytes)
    }

    /// Its bytes, as they were given.
    #[must_use]
    pub fn bytes(&self) -> &[u8] {
        &self.0
    }

    /// What it is, by how it begins; nothing where it is no picture that is taken.
    #[must_use]
    pub fn media_type(&self) -> Option<MediaType> {
        let bytes = self.0.as_slice();
        if bytes.starts_with(PNG) {
            Some(MediaType::Png)
        } else if bytes.starts_with(&[0xFF, 0xD8, 0xFF]) {
            Some(MediaType::Jpeg)
        } else {
            let text = std::str::from_utf8(bytes).ok()?;
            text.trim_start_matches('\u{feff}')
                .trim_start()
                .starts_with('<')
                .then_some(MediaType::Svg)
        }
    }

    /// Why it is not taken, as a problem of `field`; nothing where it is.
    #[must_use]
    pub fn problem(&self, field: &str) -> Option<Problem> {
        let fault = self.look().err()?;
        Some(match fault {
            Fault::TooLarge => Problem::new(field, "picture-too-large")
                .with("most", LARGEST / 1024)
                .with("size", self.0.len().div_ceil(1024)),
            Fault::Unknown => Problem::new(field, "picture-unknown"),
            Fault::Broken => Problem::new(field, "picture-broken"),
            Fault::TooManyDots => Problem::new(field, "picture-too-many-dots"),
            Fault::Active => Problem::new(field, "picture-active"),
        })
    }

    fn look(&self) -> Result<(), Fault> {
        if self.0.len() > LARGEST {
            return Err(Fault::TooLarge);
        }
        let (width, height) = match self.media_type().ok_or(Fault::Unknown)? {
            MediaType::Png => png_size(&self.0).ok_or(Fault::Broken)?,
            MediaType::Jpeg => jpeg_size(&self.0).ok_or(Fault::Broken)?,
            MediaType::Svg => {
                let text = std::str::from_utf8(&self.0).map_err(|_| Fault::Unknown)?;
                return look_at_svg(text);
            }
        };
        match u64::from(width) * u64::from(height) {
            0 => Err(Fault::Broken),
            dots if dots > MOST_DOTS => Err(Fault::TooManyDots),
            _ => Ok(()),
        }
    }
}

const PNG: &[u8] = b"\x89PNG\r\n\x1a\n";

/// Width and height of a PNG whose chunks follow each other to its end.
fn png_size(bytes: &[u8]) -> Option<(u32, u32)> {
    let number = |at: usize| Some(u32::from_be_bytes(bytes.get(at..at + 4)?.try_into().ok()?));
    let mut at = PNG.len();
    let mut size = None;
    loop {
        let length = usize::try_from(number(at)?).ok()?;
        let kind = bytes.get(at + 4..at + 8)?;
        let next = at.checked_add(length)?.checked_add(12)?;
        if next > bytes.len() {
            return None;
        }
        match kind {
            b"IHDR" if size.is_none() => size = Some((number(at + 8)?, number(at + 12)?)),
            b"IEND" => return size,
            _ if size.is_none() => return None,
            _ => {}
        }
        at = next;
    }
}

/// Width and height of a JPEG whose segments lead to a scan and that has an end.
fn jpeg_size(bytes: &[u8]) -> Option<(u32, u32)> {
    let number = |at: usize| Some(u16::from_be_bytes(bytes.get(at..at + 2)?.try_into().ok()?));
    let mut at = 2;
    let mut size = None;
    loop {
        let (0xFF, marker) = (*bytes.get(at)?, *bytes.get(at + 1)?) else { return None };
        let length = usize::from(number(at + 2)?);
        match marker {
            // Between a marker and the next there may be any number of 0xFF.
            0xFF => {
                at += 1;
                continue;
            }
            // A frame, in whichever way it is coded; the others of this range are tables.
            0xC0..=0xCF if !matches!(marker, 0xC4 | 0xC8 | 0xCC) => {
                size = Some((u32::from(number(at + 7)?), u32::from(number(at + 5)?)));
            }
            // The scan begins: what follows is the picture, up to its end.
            0xDA => {
                let ends = bytes.get(at..)?.windows(2).any(|pair| pair == [0xFF, 0xD9]);
                return size.filter(|_| ends);
            }
            _ => {}
        }
        at = at.checked_add(2)?.checked_add(length)?;
    }
}

/// Elements of SVG that do more than show something, or hold what is no SVG.
const ACTIVE: [&str; 13] = [
    "script",
    "foreignObject",
    "handler",
    "listener",
    "iframe",
    "object",
    "embed",
    "audio",
    "video",
    "animate",
    "animateTransform",
    "animateMotion",
    "set",
];

/// Looks through an SVG: whether it is one whole document whose root is `svg`, and shows
/// something without doing anything.
fn look_at_svg(text: &str) -> Result<(), Fault> {
    let mut reader = Reader::from_str(text);
    let (mut depth, mut roots, mut in_style) = (0_u32, 0_u32, false);
    loop {
        match reader.read_event().map_err(|_| Fault::Broken)? {
            Event::Start(element) => {
                roots += look_at_root(&element, depth)?;
                look_at_element(&element)?;
                in_style = element.local_name().as_ref() == "style";
                depth += 1;
            }
            Event::Empty(element) => {
                roots += look_at_root(&element, depth)?;
                look_at_element(&element)?;
            }
            Event::End(_) => {
                in_style = false;
                depth = depth.checked_sub(1).ok_or(Fault::Broken)?;
            }
            Event::Text(text) if in_style => look_at_style(&text)?,
            Event::CData(text) if in_style => look_at_style(&text)?,
            // A letter written by its number could hide what a style says.
            Event::GeneralRef(_) if in_style => return Err(Fault::Active),
            // A document type can name entities that unfold without end.
            Event::DocType(kind) if kind.contains('[') => return Err(Fault::Active),
            Event::PI(instruction) if instruction.starts_with("xml-stylesheet") => {
                return Err(Fault::Active);
            }
            Event::Eof => break,
            _ => {}
        }
    }
    if depth == 0 && roots == 1 { Ok(()) } else { Err(Fault::Broken) }
}

/// One for the root of the document, which must be `svg`; none further in.
fn look_at_root(element: &BytesStart<'_>, depth: u32) -> Result<u32, Fault> {
    match (depth, element.local_name().as_ref()) {
        (0, "svg") => Ok(1),
        (0, _) => Err(Fault::Unknown),
        _ => Ok(0),
    }
}

fn look_at_element(element: &BytesStart<'_>) -> Result<(), Fault> {
    if ACTIVE.contains(&element.local_name().as_ref()) {
        return Err(Fault::Active);
    }
    for attribute in element.attributes() {
        let attribute = attribute.map_err(|_| Fault::Broken)?;
        let name = attribute.key.local_name();
        let name: &str = name.as_ref();
        if name.get(..2).is_some_and(|start| start.eq_ignore_ascii_case("on")) {
            return Err(Fault::Active);
        }
        let value = attribute
            .normalized_value(quick_xml::XmlVersion::Implicit1_0)
            .map_err(|_| Fault::Broken)?;
        if matches!(name, "href" | "src") && !stays_inside(&value) {
            return Err(Fault::Active);
        }
        look_at_style(&value)?;
    }
    Ok(())
}

/// Whether an address leads into the picture itself, or is a picture of dots carried within.
fn stays_inside(address: &str) -> bool {
    let address = address.trim();
    address.starts_with('#')
        || ["data:image/png;", "data:image/jpeg;"].iter().any(|start| address.starts_with(start))
}

/// Refuses a style that fetches something. A backslash could hide that it does.
fn look_at_style(style: &str) -> Result<(), Fault> {
    let style = style.to_ascii_lowercase();
    if style.contains('\\') || style.contains("@import") {
        return Err(Fault::Active);
    }
    let fetches = style.split("url(").skip(1).any(|rest| {
        !stays_inside(
            rest.trim_start_matches(|c: char| c.is_whitespace() || matches!(c, '"' | '\'')),
        )
    });
    if fetches { Err(Fault::Active) } else { Ok(()) }
}

impl fmt::Debug for Picture {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let kind = self.media_type().map_or("no picture", MediaType::name);
        write!(f, "Picture({kind}, {} bytes)", self.0.len())
    }
}

/// The text is no `data:` address of a picture.
#[derive(Debug)]
pub struct NotAPicture;

impl fmt::Display for NotAPicture {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("not a `data:` address in base64")
    }
}

impl TryFrom<String> for Picture {
    type Error = NotAPicture;

    fn try_from(address: String) -> Result<Self, NotAPicture> {
        let rest = address.strip_prefix("data:").ok_or(NotAPicture)?;
        let (_, data) = rest.split_once(";base64,").ok_or(NotAPicture)?;
        STANDARD.decode(data).map(Self).map_err(|_| NotAPicture)
    }
}

impl From<Picture> for String {
    fn from(picture: Picture) -> Self {
        let kind = picture.media_type().map_or("application/octet-stream", MediaType::name);
        format!("data:{kind};base64,{}", STANDARD.encode(&picture.0))
    }
}

impl ToSql for Picture {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        Ok(ToSqlOutput::Borrowed(ValueRef::Blob(&self.0)))
    }
}

impl FromSql for Picture {
    fn column_result(value: ValueRef<'_>) -> FromSqlResult<Self> {
        Ok(Self(value.as_blob()?.to_vec()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn said(bytes: &[u8]) -> String {
        Picture::of(bytes.to_vec()).problem("logo").map(|it| it.code).unwrap_or_default()
    }

    /// A PNG of this size without its dots: as much of one as is looked at.
    fn png(width: u32, height: u32) -> Vec<u8> {
        let mut bytes = PNG.to_vec();
        bytes.extend(13_u32.to_be_bytes());
        bytes.extend(b"IHDR");
        bytes.extend(width.to_be_bytes());
        bytes.extend(height.to_be_bytes());
        bytes.extend([8, 6, 0, 0, 0, 0, 0, 0, 0]);
        bytes.extend(0_u32.to_be_bytes());
        bytes.extend(b"IEND\0\0\0\0");
        bytes
    }

    fn jpeg() -> Vec<u8> {
        let mut bytes = vec![0xFF, 0xD8, 0xFF, 0xE0, 0, 4, 1, 2];
        bytes.extend([0xFF, 0xC0, 0, 11, 8, 0, 40, 0, 30, 1, 1, 0x11, 0]);
        bytes.extend([0xFF, 0xDA, 0, 4, 0, 0, 1, 2, 3, 0xFF, 0xD9]);
        bytes
    }

    #[test]
    fn a_picture_is_what_is_in_it() {
        assert_eq!(said(&png(30, 40)), "");
        assert_eq!(said(&jpeg()), "");
        assert_eq!(said(b"<?xml version='1.0'?>\n<svg xmlns='http://www.w3.org/2000/svg'/>"), "");
        for (bytes, code) in [
            (&b"GIF89a"[..], "picture-unknown"),
            (b"", "picture-unknown"),
            (b"<html><body/></html>", "picture-unknown"),
            (b"<svg><g></svg>", "picture-broken"),
            (b"<svg/><svg/>", "picture-broken"),
            (&png(30, 40)[..40], "picture-broken"),
            (&png(0, 40), "picture-broken"),
            (&png(100_000, 100_000), "picture-too-many-dots"),
            (&jpeg()[..20], "picture-broken"),
            (&vec![b'<'; LARGEST + 1], "picture-too-large"),
        ] {
            assert_eq!(said(bytes), code, "{:?}", Picture::of(bytes.to_vec()));
        }
    }

    #[test]
    fn a_drawing_that_could_do_something_is_not_taken() {
        for inside in [
            "<script>alert(1)</script>",
            "<g onload='alert(1)'/>",
            "<G ONLOAD='x'/>",
            "<image href='http://a.example/b.png'/>",
            "<image xlink:href='file:///etc/passwd'/>",
            "<use href='other.svg#a'/>",
            "<a href='javascript:alert(1)'/>",
            "<image href='data:image/svg+xml;base64,AAAA'/>",
            "<image href='&#104;ttp://a.example'/>",
            "<foreignObject/>",
            "<set attributeName='href' to='x'/>",
            "<style>@import 'x.css';</style>",
            "<style>rect{fill:u&#114;l(http://a.example/#b)}</style>",
            "<style><![CDATA[rect{fill:url(http://a.example/#b)}]]></style>",
            "<rect style='fill:URL( \"http://a.example\")'/>",
            "<rect style='fill:\\75rl(http://a.example)'/>",
        ] {
            let drawing = format!("<svg xmlns:xlink='x'>{inside}</svg>");
            assert_eq!(said(drawing.as_bytes()), "picture-active", "{inside}");
        }
        let bomb = b"<!DOCTYPE svg [<!ENTITY a 'b'>]><svg>&a;</svg>";
        assert_eq!(said(bomb), "picture-active");
        let sheet = b"<?xml-stylesheet href='a.css'?><svg/>";
        assert_eq!(said(sheet), "picture-active");
    }

    #[test]
    fn a_drawing_as_drawing_programs_write_it_is_taken() {
        let drawing = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>
            <!DOCTYPE svg PUBLIC \"-//W3C//DTD SVG 1.1//EN\" \"http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd\">
            <svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\">
            <style>.a{fill:url(#b)}</style><defs><linearGradient id=\"b\"/></defs>
            <use xlink:href=\"#b\"/><rect class=\"a\" fill=\"url('#b')\"/></svg>";
        assert_eq!(said(drawing.as_bytes()), "");
    }

    #[test]
    fn a_picture_crosses_as_an_address_and_comes_back() {
        let picture = Picture::of(png(1, 1));
        let address = String::from(picture.clone());
        assert!(address.starts_with("data:image/png;base64,iVBOR"), "{address}");
        assert_eq!(Picture::try_from(address).unwrap(), picture);
        assert!(Picture::try_from("http://a.example".to_owned()).is_err());
    }
}
