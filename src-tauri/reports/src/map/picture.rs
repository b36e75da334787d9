//! The map as a picture for a slide: SVG or PNG, with its title, what the signs mean, the day
//! it holds on and whose it is.
//!
//! Every letter is drawn as its outline: a slide on another machine has neither the typefaces
//! nor an idea of Arabic. What is written can still be found and read aloud, in the title and
//! the description of the SVG.

use std::fmt::Write as _;

use chrono::NaiveDate;
use resvg::usvg;
use serde::{Deserialize, Serialize};
use tawama_registry::{Connection, Error, PartialDate, Result, office};

use super::chart::Chart;
use super::drawing::{Drawing, MarkKind, Sight};
use super::letters;
use super::svg::{self, Face, INK, Line, PAPER, Place, SEA, SOFT, Sign};
use crate::dates;
use crate::language::Language;
use crate::messages::Messages;
use crate::pixels;

/// A slide, in the pixels that it is laid out in.
const SLIDE: (f64, f64) = (1280.0, 720.0);

/// How many pixels of a PNG there are for each of those, so that it is sharp on a wall.
const SCALE: f32 = 2.0;

/// The bands above and below the map, and from the edge to what is written.
const HEAD: f64 = 92.0;
const FOOT: f64 = 76.0;
const EDGE: f64 = 32.0;

/// What kind of file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
#[serde(rename_all = "snake_case")]
pub enum PictureForm {
    /// Lines that stay sharp at any size.
    Svg,
    /// Pixels that every program shows.
    Png,
}

impl PictureForm {
    /// The extension of its files, without a dot.
    #[must_use]
    pub fn extension(self) -> &'static str {
        match self {
            Self::Svg => "svg",
            Self::Png => "png",
        }
    }
}

/// What is to be on a picture.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, specta::Type)]
pub struct MapPicture {
    /// The title; one is made when it is blank.
    pub title: String,
    /// As the map is looked at.
    pub sight: Sight,
    /// The whole of it on a slide of 16 to 9 instead, whatever the frame.
    pub slide: bool,
}

/// The picture as the bytes of a file, as it holds on `today`. It is told in the language of
/// the sight.
///
/// # Errors
/// When the registry cannot be read.
pub fn picture(
    chart: &Chart,
    conn: &Connection,
    what: &MapPicture,
    form: PictureForm,
    today: NaiveDate,
) -> Result<Vec<u8>> {
    let mut sight = what.sight.clone();
    if what.slide {
        sight.frame = None;
        (sight.width, sight.height) = (SLIDE.0, SLIDE.1 - HEAD - FOOT);
    }
    let drawing = chart.draw(conn, &sight)?;
    let size = (sight.width.clamp(64.0, 8192.0), sight.height.clamp(64.0, 8192.0));
    let telling = Telling::new(conn, sight.language, &what.title, &drawing, today)?;
    let tree = pixels::outlined(telling.svg(&drawing, size).as_bytes());
    let tree = tree.ok_or_else(|| Error::Internal("a map that is no drawing".to_owned()))?;
    match form {
        PictureForm::Svg => Ok(telling.described(&tree).into_bytes()),
        PictureForm::Png => pixels::png(&tree, SCALE)
            .ok_or_else(|| Error::Internal("a picture of no size".to_owned())),
    }
}

/// What is written on a picture.
struct Telling {
    language: Language,
    messages: Messages,
    title: String,
    /// How many partners and agreements.
    figures: String,
    /// Whose picture it is.
    office: String,
    /// The day it holds on.
    day: String,
    /// Who is not on the map, if anyone.
    nowhere: Option<String>,
    /// The names on the map.
    names: String,
}

impl Telling {
    fn new(
        conn: &Connection,
        language: Language,
        title: &str,
        drawing: &Drawing,
        today: NaiveDate,
    ) -> Result<Self> {
        let messages = Messages::new(language);
        let office = office::get(conn)?;
        let name = |wording: &tawama_registry::Wording| {
            wording.pick(language.tag()).unwrap_or_default().to_owned()
        };
        let home = office.home.as_ref().map(|home| name(&home.name));
        let title = match (title.trim(), &home) {
            ("", Some(home)) => messages.say("map-title-of", &[("home", home.into())]),
            ("", None) => messages.get("map-title"),
            (title, _) => title.to_owned(),
        };
        let figures = [
            messages
                .say("partner-count", &[("count", (drawing.partners + drawing.nowhere).into())]),
            messages.say("agreement-count", &[("count", drawing.agreements.into())]),
        ];
        let day = dates::written(PartialDate::day(today), language);
        let nowhere = (drawing.nowhere > 0)
            .then(|| messages.say("map-nowhere", &[("count", drawing.nowhere.into())]));
        let labels = drawing.marks.iter().filter_map(|mark| mark.label.as_ref());
        let names: Vec<&str> = labels.map(|label| label.text.as_str()).collect();
        Ok(Self {
            language,
            title,
            figures: figures.join(" · "),
            office: name(&office.facts.name),
            day: messages.say("map-as-of", &[("day", (&day).into())]),
            nowhere,
            names: names.join(language.list_separator()),
            messages,
        })
    }

    /// The whole picture, its letters still letters.
    fn svg(&self, drawing: &Drawing, (width, height): (f64, f64)) -> String {
        let all = HEAD + height + FOOT;
        let mut svg = format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{width}\" height=\"{all}\" \
             viewBox=\"0 0 {width} {all}\"><defs><clipPath id=\"frame\">\
             <rect width=\"{width}\" height=\"{height}\"/></clipPath></defs>\
             <rect width=\"{width}\" height=\"{all}\" fill=\"{PAPER}\"/>"
        );
        let mut line = Line { svg: &mut svg, language: self.language, width };
        line.write(&self.title, Place::near(EDGE, 46.0), &Face::new(26.0, INK).bold());
        line.write(&self.figures, Place::near(EDGE, 73.0), &Face::new(15.0, SOFT));
        let _ = write!(
            svg,
            "<g transform=\"translate(0 {HEAD})\"><g clip-path=\"url(#frame)\">\
             <rect width=\"{width}\" height=\"{height}\" fill=\"{SEA}\"/>"
        );
        svg::draw(&mut svg, drawing);
        svg.push_str("</g></g>");
        self.legend(&mut svg, drawing, (width, HEAD + height + 26.0));
        let mut line = Line { svg: &mut svg, language: self.language, width };
        let foot = Face::new(13.0, SOFT);
        let under = [&self.office, &self.day].map(String::as_str);
        let under: Vec<&str> = under.into_iter().filter(|text| !text.is_empty()).collect();
        line.write(&under.join(" · "), Place::near(EDGE, all - 20.0), &foot);
        if let Some(nowhere) = &self.nowhere {
            line.write(nowhere, Place::far(EDGE, all - 20.0), &foot);
        }
        svg.push_str("</svg>");
        svg
    }

    fn meaning(&self, sign: &Sign<'_>) -> String {
        match sign {
            Sign::Home => self.messages.get("map-home"),
            Sign::Several => self.messages.get("map-several"),
            Sign::Line(line) => {
                let statuses = line.statuses.iter();
                let words: Vec<String> =
                    statuses.map(|it| self.messages.term("agreement-status", it.word())).collect();
                words.join(" · ")
            }
        }
    }

    /// What the signs mean, in a row from where reading begins.
    fn legend(&self, svg: &mut String, drawing: &Drawing, (width, y): (f64, f64)) {
        let has = |kind| drawing.marks.iter().any(|mark| mark.kind == kind);
        let mut signs: Vec<Sign<'_>> = drawing.legend.iter().map(Sign::Line).collect();
        if has(MarkKind::Several) {
            signs.push(Sign::Several);
        }
        if has(MarkKind::Home) {
            signs.insert(0, Sign::Home);
        }
        let face = Face::new(13.0, INK);
        let mut at = EDGE;
        for sign in signs {
            let text = self.meaning(&sign);
            let room = if matches!(sign, Sign::Line(_)) { 46.0 } else { 22.0 };
            let middle = at + room / 2.0;
            let x = if self.language.is_right_to_left() { width - middle } else { middle };
            let _ = write!(svg, "<g transform=\"translate({x} {})\">", y - 4.5);
            sign.draw(svg);
            svg.push_str("</g>");
            let mut line = Line { svg, language: self.language, width };
            line.write(&text, Place::near(at + room + 6.0, y), &face);
            at += room + 6.0 + letters::width(&text, face.size) + 24.0;
        }
    }

    /// The picture as a file, which says in words what it shows.
    fn described(&self, tree: &usvg::Tree) -> String {
        let svg = tree.to_string(&usvg::WriteOptions::default());
        let mut parts = vec![&self.figures, &self.names, &self.office, &self.day];
        parts.extend(&self.nowhere);
        parts.retain(|text| !text.is_empty());
        let parts: Vec<&str> = parts.into_iter().map(String::as_str).collect();
        let words = format!(
            "<title>{}</title><desc>{}</desc>",
            svg::escaped(&self.title),
            svg::escaped(&parts.join(". "))
        );
        match svg.split_once('>') {
            Some((head, rest)) => {
                format!("{head} role=\"img\" lang=\"{}\">{words}{rest}", self.language.tag())
            }
            None => svg,
        }
    }
}
