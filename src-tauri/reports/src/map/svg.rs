//! What a picture is made of: the drawing and lines of text, as SVG.

use std::fmt::Write as _;

use super::drawing::{Drawing, LegendLine, Mark, MarkKind};
use super::label::{LABEL_SIZE, LabelAnchor};
use super::letters;
use super::tone::{self, Tone};
use crate::language::Language;

/// The colours of a picture: those of the interface by day.
pub(crate) const PAPER: &str = "#fffefb";
pub(crate) const SEA: &str = "#eef3f2";
const LAND: &str = "#ddd7c8";
const COAST: &str = "#bfb8a6";
pub(crate) const INK: &str = "#24211b";
pub(crate) const SOFT: &str = "#5f584c";
const ACCENT: &str = "#0a5c66";

/// A sign of the legend.
pub(crate) enum Sign<'a> {
    Line(&'a LegendLine),
    Home,
    Several,
}

impl Sign<'_> {
    /// Draws it around the origin.
    pub(crate) fn draw(&self, svg: &mut String) {
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
pub(crate) fn draw(svg: &mut String, drawing: &Drawing) {
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
pub(crate) struct Face {
    pub(crate) size: f64,
    ink: &'static str,
    weight: u16,
}

impl Face {
    pub(crate) fn new(size: f64, ink: &'static str) -> Self {
        Self { size, ink, weight: 400 }
    }

    pub(crate) fn bold(self) -> Self {
        Self { weight: 600, ..self }
    }
}

/// Where a line stands: so far from the edge where reading begins, or from the other one.
#[derive(Clone, Copy)]
pub(crate) struct Place {
    from_edge: f64,
    y: f64,
    far: bool,
}

impl Place {
    pub(crate) fn near(from_edge: f64, y: f64) -> Self {
        Self { from_edge, y, far: false }
    }

    pub(crate) fn far(from_edge: f64, y: f64) -> Self {
        Self { from_edge, y, far: true }
    }
}

/// Writes lines from where the language begins to read.
pub(crate) struct Line<'a> {
    pub(crate) svg: &'a mut String,
    pub(crate) language: Language,
    pub(crate) width: f64,
}

impl Line<'_> {
    pub(crate) fn write(&mut self, text: &str, place: Place, face: &Face) {
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
pub(crate) fn escaped(text: &str) -> String {
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
