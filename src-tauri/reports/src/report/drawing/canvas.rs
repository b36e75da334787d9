//! What is drawn on. Everything across is measured from the side on which the language
//! begins; here it becomes left or right.

use std::fmt::Write as _;

use super::super::chart::Chart;
use super::ink;
use super::{Frame, words};
use crate::language::Language;
use crate::markup::escaped;

/// The size of words, in pixels.
pub(super) const SIZE: f64 = 12.0;

/// From one line of words to the next.
pub(super) const LINE: f64 = 15.0;

/// Which part of a text stands where it is put.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Anchor {
    Start,
    Middle,
    End,
}

/// A drawing that is being made.
pub(super) struct Canvas {
    pub(super) width: f64,
    pub(super) language: Language,
    /// How high it is by now.
    pub(super) height: f64,
    id: String,
    drawn: String,
}

impl Canvas {
    pub(super) fn new(frame: &Frame, language: Language) -> Self {
        Self {
            width: f64::from(frame.width.max(240)),
            language,
            height: 0.0,
            id: frame.id.clone(),
            drawn: String::new(),
        }
    }

    /// Where something lies from the left that lies so far from where lines begin.
    fn left(&self, across: f64) -> f64 {
        if self.language.is_right_to_left() { self.width - across } else { across }
    }

    /// A surface of a series.
    pub(super) fn surface(&mut self, series: usize, [across, down, wide, high]: [f64; 4]) {
        if wide < 0.05 || high < 0.05 {
            return;
        }
        let across =
            if self.language.is_right_to_left() { self.width - across - wide } else { across };
        let place = format!(
            "x=\"{}\" y=\"{}\" width=\"{}\" height=\"{}\"",
            short(across),
            short(down),
            short(wide),
            short(high)
        );
        let ink = ink::of(series);
        let class = ink::class(series);
        let _ = writeln!(self.drawn, "<rect {place} class=\"{class}\" fill=\"{}\"/>", ink.paper);
        if !ink.pattern.is_empty() {
            let _ = writeln!(self.drawn, "<rect {place} fill=\"url(#{}-{class})\"/>", self.id);
        }
    }

    /// A straight line of the scale, from one place to another.
    pub(super) fn rule(&mut self, from: (f64, f64), to: (f64, f64), class: &str) {
        let _ = writeln!(
            self.drawn,
            "<line x1=\"{}\" y1=\"{}\" x2=\"{}\" y2=\"{}\" class=\"{class} line\" stroke=\"{}\"/>",
            short(self.left(from.0)),
            short(from.1),
            short(self.left(to.0)),
            short(to.1),
            ink::colour(class)
        );
    }

    /// The line of a series through these points.
    pub(super) fn path(&mut self, series: usize, points: &[(f64, f64)]) {
        if points.len() < 2 {
            return;
        }
        let mut path = String::new();
        for (at, (across, down)) in points.iter().enumerate() {
            let sign = if at == 0 { 'M' } else { 'L' };
            let _ = write!(path, "{sign}{} {}", short(self.left(*across)), short(*down));
        }
        let ink = ink::of(series);
        let _ = writeln!(
            self.drawn,
            "<path d=\"{path}\" class=\"{} line\" fill=\"none\" stroke=\"{}\" stroke-width=\"2.5\" \
             stroke-linejoin=\"round\" stroke-dasharray=\"{}\"/>",
            ink::class(series),
            ink.paper,
            ink.dashes
        );
    }

    /// A point of a series; each series has its own shape.
    pub(super) fn point(&mut self, series: usize, (across, down): (f64, f64)) {
        let (x, y) = (self.left(across), down);
        let corners: &[(f64, f64)] = match series % 6 {
            1 => &[(-4.0, -4.0), (4.0, -4.0), (4.0, 4.0), (-4.0, 4.0)],
            2 => &[(0.0, -5.0), (5.0, 4.0), (-5.0, 4.0)],
            3 => &[(0.0, -5.5), (5.5, 0.0), (0.0, 5.5), (-5.5, 0.0)],
            4 => &[(0.0, 5.0), (5.0, -4.0), (-5.0, -4.0)],
            5 => &[(-5.0, -3.0), (5.0, -3.0), (5.0, 3.0), (-5.0, 3.0)],
            _ => &[],
        };
        let looks = format!(
            "class=\"{} point\" fill=\"{}\" stroke=\"#ffffff\"",
            ink::class(series),
            ink::of(series).paper
        );
        if corners.is_empty() {
            let _ = writeln!(
                self.drawn,
                "<circle cx=\"{}\" cy=\"{}\" r=\"4.5\" {looks}/>",
                short(x),
                short(y)
            );
            return;
        }
        let corners: Vec<String> = corners
            .iter()
            .map(|(right, below)| format!("{},{}", short(x + right), short(y + below)))
            .collect();
        let _ = writeln!(self.drawn, "<polygon points=\"{}\" {looks}/>", corners.join(" "));
    }

    /// A text whose line lies at `down`.
    pub(super) fn text(
        &mut self,
        (across, down): (f64, f64),
        anchor: Anchor,
        class: &str,
        text: &str,
    ) {
        if text.is_empty() {
            return;
        }
        let anchor = match (anchor, self.language.is_right_to_left()) {
            (Anchor::Middle, _) => "middle",
            (Anchor::Start, false) | (Anchor::End, true) => "start",
            (Anchor::End, false) | (Anchor::Start, true) => "end",
        };
        // Isolated by itself: not every program that shows drawings asks for a direction.
        let _ = writeln!(
            self.drawn,
            "<text x=\"{}\" y=\"{}\" text-anchor=\"{anchor}\" class=\"{class}\" fill=\"{}\">\u{2068}{}\u{2069}</text>",
            short(self.left(across)),
            short(down),
            ink::colour(class),
            escaped(text)
        );
    }

    /// The names of the series beside a sample of each, over what is drawn next. None for one
    /// series, which the title names.
    pub(super) fn key(&mut self, chart: &Chart) {
        if chart.series.len() < 2 {
            return;
        }
        let mut across = 0.0;
        for (at, series) in chart.series.iter().enumerate() {
            let most = self.width - 20.0;
            let label = words::broken(&series.label, SIZE, most, 1).concat();
            let wide = 18.0 + words::width(&label, SIZE);
            if across > 0.0 && across + wide > self.width {
                across = 0.0;
                self.height += LINE + 4.0;
            }
            self.surface(at, [across, self.height + 2.0, 12.0, 12.0]);
            self.text((across + 18.0, self.height + 12.0), Anchor::Start, ink::WORDS, &label);
            across += wide + 18.0;
        }
        self.height += LINE + 12.0;
    }

    /// The drawing.
    pub(super) fn finish(self, chart: &Chart) -> String {
        let mut patterns = String::new();
        if chart.series.len() > 1 {
            for at in 0..chart.series.len().min(6) {
                let ink = ink::of(at);
                if !ink.pattern.is_empty() {
                    let _ = writeln!(
                        patterns,
                        "<pattern id=\"{}-{}\" width=\"8\" height=\"8\" patternUnits=\"userSpaceOnUse\">\
                         <path d=\"{}\" class=\"over\" fill=\"none\" stroke=\"#ffffff\" stroke-width=\"1.5\"/></pattern>",
                        escaped(&self.id),
                        ink::class(at),
                        ink.pattern
                    );
                }
            }
        }
        let defs = if patterns.is_empty() {
            String::new()
        } else {
            format!("<defs>\n{patterns}</defs>\n")
        };
        let id = escaped(&self.id);
        let (width, height) = (short(self.width), short(self.height.ceil()));
        format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"drawing\" role=\"img\" \
             aria-labelledby=\"{id}-title\" aria-describedby=\"{id}-told\" lang=\"{}\" direction=\"ltr\" \
             viewBox=\"0 0 {width} {height}\" width=\"{width}\" height=\"{height}\" \
             font-family=\"'IBM Plex Sans', 'IBM Plex Sans Arabic', sans-serif\" font-size=\"{}\">\n\
             <title id=\"{id}-title\">{}</title>\n<desc id=\"{id}-told\">{}</desc>\n{defs}{}</svg>\n",
            self.language.tag(),
            short(SIZE),
            escaped(&chart.title),
            escaped(&chart.told),
            self.drawn
        )
    }
}

/// A length with no more figures than a drawing needs.
fn short(length: f64) -> String {
    let text = format!("{length:.1}");
    let text = text.strip_suffix(".0").unwrap_or(&text);
    if text == "-0" { "0".to_owned() } else { text.to_owned() }
}
