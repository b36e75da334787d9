//! The map as a picture for a slide: SVG or PNG, with its title, what the signs mean, the day
//! it holds on and whose it is.
//!
//! Every letter is drawn as its outline: a slide on another machine has neither the typefaces
//! nor an idea of Arabic. What is written can still be found and read aloud, in the title and
//! the description of the SVG.

use std::fmt::Write as _;
use std::sync::{Arc, OnceLock};

use chrono::NaiveDate;
use resvg::tiny_skia::{Pixmap, Transform};
use resvg::usvg::{self, fontdb};
use serde::{Deserialize, Serialize};
use tawama_registry::{Connection, Error, PartialDate, Result, office};

use super::chart::Chart;
use super::drawing::{Drawing, LegendLine, Mark, MarkKind, Sight};
use super::label::{LABEL_SIZE, LabelAnchor};
use super::letters;
use super::tone::{self, Tone};
use crate::dates;
use crate::language::Language;
use crate::messages::Messages;

/// A slide, in the pixels that it is laid out in.
const SLIDE: (f64, f64) = (1280.0, 720.0);

/// How many pixels of a PNG there are for each of those, so that it is sharp on a wall.
const SCALE: f32 = 2.0;

/// The bands above and below the map, and from the edge to what is written.
const HEAD: f64 = 92.0;
const FOOT: f64 = 76.0;
const EDGE: f64 = 32.0;

/// The colours of a picture: those of the interface by day.
const PAPER: &str = "#fffefb";
const SEA: &str = "#eef3f2";
const LAND: &str = "#ddd7c8";
const COAST: &str = "#bfb8a6";
const INK: &str = "#24211b";
const SOFT: &str = "#5f584c";
const ACCENT: &str = "#0a5c66";

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
pub struct Picture {
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
    what: &Picture,
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
    let tree = outlined(&telling.svg(&drawing, size))?;
    match form {
        PictureForm::Svg => Ok(telling.described(&tree).into_bytes()),
        PictureForm::Png => pixels(&tree),
    }
}

/// The picture with its letters as outlines.
fn outlined(svg: &str) -> Result<usvg::Tree> {
    static FACES: OnceLock<Arc<fontdb::Database>> = OnceLock::new();
    let faces = FACES.get_or_init(|| {
        let mut faces = fontdb::Database::new();
        letters::FACES.into_iter().for_each(|face| faces.load_font_data(face.to_vec()));
        Arc::new(faces)
    });
    let options = usvg::Options { fontdb: Arc::clone(faces), ..usvg::Options::default() };
    usvg::Tree::from_str(svg, &options).map_err(|error| Error::Internal(error.to_string()))
}

fn pixels(tree: &usvg::Tree) -> Result<Vec<u8>> {
    let size = tree.size().to_int_size().scale_by(SCALE);
    let mut pixmap = size
        .and_then(|size| Pixmap::new(size.width(), size.height()))
        .ok_or_else(|| Error::Internal("a picture of no size".to_owned()))?;
    resvg::render(tree, Transform::from_scale(SCALE, SCALE), &mut pixmap.as_mut());
    pixmap.encode_png().map_err(|error| Error::Internal(error.to_string()))
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

/// A sign of the legend.
enum Sign<'a> {
    Line(&'a LegendLine),
    Home,
    Several,
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
            messages.say("partner-count", &[("count", drawing.partners.into())]),
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
        draw(&mut svg, drawing);
        svg.push_str("</g></g>");
        self.legend(&mut svg, drawing, (width, HEAD + height + 26.0));
        let mut line = Line { svg: &mut svg, language: self.language, width };
        let foot = Face::new(13.0, SOFT);
        let under = [Some(&self.office), Some(&self.day)].into_iter().flatten();
        let under: Vec<&str> = under.map(String::as_str).filter(|text| !text.is_empty()).collect();
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
        let parts = [Some(&self.figures), Some(&self.names), Some(&self.office), Some(&self.day)];
        let parts: Vec<&str> = parts
            .into_iter()
            .chain([self.nowhere.as_ref()])
            .flatten()
            .map(String::as_str)
            .filter(|text| !text.is_empty())
            .collect();
        let words = format!(
            "<title>{}</title><desc>{}</desc>",
            escaped(&self.title),
            escaped(&parts.join(". "))
        );
        match svg.split_once('>') {
            Some((head, rest)) => {
                format!("{head} role=\"img\" lang=\"{}\">{words}{rest}", self.language.tag())
            }
            None => svg,
        }
    }
}

impl Sign<'_> {
    /// Draws it around the origin.
    fn draw(&self, svg: &mut String) {
        match self {
            Self::Home => mark_shape(svg, &tone::star(9.0), ACCENT, "none"),
            Self::Several => {
                mark_shape(svg, &tone::circle(8.0), PAPER, SOFT);
                let _ = write!(
                    svg,
                    "<text y=\"4\" text-anchor=\"middle\" font-family=\"{}\" font-size=\"10\" \
                     font-weight=\"600\" fill=\"{INK}\">2</text>",
                    letters::LATIN
                );
            }
            Self::Line(line) => {
                let hue = hue(Some(line.tone));
                arc_line(svg, "M-22 0L22 0", hue, &line.dashes, 1.8);
                let fill = if line.tone == Tone::Quiet { PAPER } else { hue };
                mark_shape(
                    svg,
                    &line.shape,
                    fill,
                    if line.tone == Tone::Quiet { hue } else { PAPER },
                );
            }
        }
    }
}

/// Draws land, arcs, marks and names.
fn draw(svg: &mut String, drawing: &Drawing) {
    let _ = write!(
        svg,
        "<path d=\"{}\" fill=\"{LAND}\" stroke=\"{COAST}\" stroke-width=\"0.6\"/>",
        drawing.land
    );
    let choosing = drawing.choice.is_some();
    for arc in &drawing.arcs {
        let faded = choosing && !arc.chosen;
        let _ = write!(svg, "<g opacity=\"{}\">", if faded { 0.25 } else { 1.0 });
        arc_line(svg, &arc.path, hue(arc.tone), &arc.dashes, arc.width);
        svg.push_str("</g>");
    }
    for mark in &drawing.marks {
        let faded = choosing && !mark.chosen && mark.kind != MarkKind::Home;
        let opacity = if faded { 0.4 } else { 1.0 };
        let _ = write!(
            svg,
            "<g opacity=\"{opacity}\"><g transform=\"translate({} {})\">",
            mark.x, mark.y
        );
        draw_mark(svg, mark);
        svg.push_str("</g></g>");
    }
    for mark in &drawing.marks {
        let Some(label) = &mark.label else { continue };
        let bold = if mark.kind == MarkKind::Home || mark.chosen { 600 } else { 400 };
        let anchor = match label.anchor {
            LabelAnchor::Start => "start",
            LabelAnchor::Middle => "middle",
            LabelAnchor::End => "end",
        };
        let _ = write!(
            svg,
            "<text x=\"{}\" y=\"{}\" text-anchor=\"{anchor}\" font-family=\"{}\" \
             font-size=\"{LABEL_SIZE}\" font-weight=\"{bold}\" fill=\"{INK}\" stroke=\"{SEA}\" \
             stroke-width=\"3\" stroke-linejoin=\"round\" paint-order=\"stroke\">{}</text>",
            label.x,
            label.y,
            family(&label.text),
            isolated(&label.text, letters::is_right_to_left(&label.text)),
        );
    }
}

fn draw_mark(svg: &mut String, mark: &Mark) {
    match mark.kind {
        MarkKind::Home => mark_shape(svg, &mark.shape, ACCENT, PAPER),
        MarkKind::Partner => {
            let hue = hue(mark.tone);
            let hollow = matches!(mark.tone, None | Some(Tone::Quiet));
            let (fill, line) = if hollow { (PAPER, hue) } else { (hue, PAPER) };
            mark_shape(svg, &mark.shape, fill, line);
        }
        MarkKind::Several => {
            mark_shape(svg, &mark.shape, PAPER, PAPER);
            for slice in &mark.ring {
                let _ = write!(
                    svg,
                    "<path d=\"{}\" fill=\"none\" stroke=\"{}\" stroke-width=\"3\"/>",
                    slice.path,
                    hue(slice.tone)
                );
            }
            let _ = write!(
                svg,
                "<text y=\"4.3\" text-anchor=\"middle\" font-family=\"{}\" font-size=\"12\" \
                 font-weight=\"600\" fill=\"{INK}\">{}</text>",
                letters::LATIN,
                mark.count
            );
        }
    }
}

fn mark_shape(svg: &mut String, shape: &str, fill: &str, line: &str) {
    let _ = write!(
        svg,
        "<path d=\"{shape}\" fill=\"{fill}\" stroke=\"{line}\" stroke-width=\"1.5\" \
         stroke-linejoin=\"round\"/>"
    );
}

fn arc_line(svg: &mut String, path: &str, hue: &str, dashes: &str, width: f64) {
    let dashes = if dashes.is_empty() { "none" } else { dashes };
    let _ = write!(
        svg,
        "<path d=\"{path}\" fill=\"none\" stroke=\"{hue}\" stroke-width=\"{width}\" \
         stroke-linecap=\"round\" stroke-dasharray=\"{dashes}\"/>"
    );
}

fn hue(tone: Option<Tone>) -> &'static str {
    match tone {
        Some(Tone::Good) => "#0b6149",
        Some(Tone::Soon) => "#7d4e00",
        Some(Tone::Wait) => "#27569b",
        Some(Tone::Stop) => "#a1301a",
        Some(Tone::Quiet) | None => SOFT,
    }
}

/// How a line is set.
struct Face {
    size: f64,
    ink: &'static str,
    weight: u16,
}

impl Face {
    fn new(size: f64, ink: &'static str) -> Self {
        Self { size, ink, weight: 400 }
    }

    fn bold(self) -> Self {
        Self { weight: 600, ..self }
    }
}

/// Where a line stands: so far from the edge where reading begins, or from the other one.
struct Place {
    from_edge: f64,
    y: f64,
    far: bool,
}

impl Place {
    fn near(from_edge: f64, y: f64) -> Self {
        Self { from_edge, y, far: false }
    }

    fn far(from_edge: f64, y: f64) -> Self {
        Self { from_edge, y, far: true }
    }
}

/// Writes lines from where the language begins to read.
struct Line<'a> {
    svg: &'a mut String,
    language: Language,
    width: f64,
}

impl Line<'_> {
    fn write(&mut self, text: &str, place: Place, face: &Face) {
        let at_right = self.language.is_right_to_left() != place.far;
        let (x, anchor) = if at_right {
            (self.width - place.from_edge, "end")
        } else {
            (place.from_edge, "start")
        };
        let _ = write!(
            self.svg,
            "<text x=\"{x}\" y=\"{}\" text-anchor=\"{anchor}\" font-family=\"{}\" \
             font-size=\"{}\" font-weight=\"{}\" fill=\"{}\">{}</text>",
            place.y,
            family(text),
            face.size,
            face.weight,
            face.ink,
            isolated(text, self.language.is_right_to_left()),
        );
    }
}

/// The typeface that a text begins in; for other letters the other one is looked at.
fn family(text: &str) -> &'static str {
    if letters::is_right_to_left(text) { letters::ARABIC } else { letters::LATIN }
}

/// A text that keeps its direction whatever stands around it.
fn isolated(text: &str, right_to_left: bool) -> String {
    let begins = if right_to_left { '\u{2067}' } else { '\u{2066}' };
    format!("{begins}{}\u{2069}", escaped(text))
}

/// A text as XML keeps it; what no XML may hold is left out.
fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            '\n' | '\t' => escaped.push(' '),
            letter if letter.is_control() || ('\u{fffe}'..='\u{ffff}').contains(&letter) => {}
            letter => escaped.push(letter),
        }
    }
    escaped
}
