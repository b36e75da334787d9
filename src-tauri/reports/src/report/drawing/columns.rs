//! Standing columns, beside one another or one on top of the other. Time runs as the
//! language is read.

use super::super::chart::{Chart, Shape};
use super::canvas::{Anchor, Canvas, LINE, SIZE};
use super::scale::{Scale, stack};
use super::{ink, words};
use crate::numbers;

/// How high the columns can be.
const HIGH: f64 = 200.0;

/// The room in which figures stand: what a scale gives to those who draw in it.
pub(super) struct Room {
    pub(super) scale: Scale,
    /// Where the first category begins.
    pub(super) from: f64,
    /// Where the last one ends.
    pub(super) to: f64,
    /// Where the highest figure lies.
    pub(super) top: f64,
    /// How wide a category is.
    pub(super) slot: f64,
}

impl Room {
    /// Draws the scale of a chart, leaving `after` free behind the last category.
    pub(super) fn lay_out(canvas: &mut Canvas, chart: &Chart, after: f64) -> Self {
        let scale = Scale::of(chart, 4);
        let said: Vec<(f64, String)> =
            scale.ticks().map(|tick| (tick, numbers::figure(tick, canvas.language))).collect();
        let from = said.iter().map(|(_, text)| words::width(text, SIZE)).fold(0.0, f64::max) + 10.0;
        if !chart.measure.is_empty() {
            let measure = words::broken(&chart.measure, SIZE, canvas.width, 1).concat();
            canvas.text((0.0, canvas.height + 11.0), Anchor::Start, ink::SOFT, &measure);
            canvas.height += LINE + 2.0;
        }
        // Above the highest figure is room for what it says.
        let top = canvas.height + LINE;
        let to = canvas.width - after;
        let count = u32::try_from(chart.categories.len().max(1)).unwrap_or(u32::MAX);
        let room = Self { scale, from, to, top, slot: (to - from) / f64::from(count) };
        for (tick, text) in &said {
            let down = room.down(*tick);
            let class = if *tick == 0.0 { ink::SOFT } else { ink::RULES };
            canvas.rule((from - 4.0, down), (to, down), class);
            canvas.text((from - 8.0, down + 4.0), Anchor::End, ink::SOFT, text);
        }
        canvas.height = top + HIGH;
        room
    }

    /// Where a figure lies.
    pub(super) fn down(&self, figure: f64) -> f64 {
        self.top + HIGH * (1.0 - self.scale.at(figure))
    }

    /// The middle of the category `at`.
    pub(super) fn middle(&self, at: usize) -> f64 {
        self.from + self.slot * (f64::from(u32::try_from(at).unwrap_or(u32::MAX)) + 0.5)
    }

    /// Writes the categories beneath: in two lines where they must be, and only every so many
    /// where there is no room for all.
    pub(super) fn name(&self, canvas: &mut Canvas, chart: &Chart) {
        let single = chart.categories.iter().all(|it| !it.contains(char::is_whitespace));
        let widest =
            chart.categories.iter().map(|it| words::width(it, SIZE)).fold(0.0, f64::max) + 6.0;
        let needed = if single { widest } else { widest.min((widest / 2.0).max(46.0)) };
        let every = (1..=chart.categories.len().max(1))
            .find(|every| {
                let every = u32::try_from(*every).unwrap_or(u32::MAX);
                self.slot * f64::from(every) >= needed
            })
            .unwrap_or(1);
        let wide = self.slot * f64::from(u32::try_from(every).unwrap_or(1)) - 4.0;
        let mut most = 0;
        for (at, name) in chart.categories.iter().enumerate().step_by(every) {
            let lines = words::broken(name, SIZE, wide, 2);
            most = most.max(lines.len());
            let mut down = canvas.height + LINE + 1.0;
            for line in &lines {
                canvas.text((self.middle(at), down), Anchor::Middle, ink::WORDS, line);
                down += LINE;
            }
        }
        canvas.height += LINE * f64::from(u32::try_from(most).unwrap_or(1)) + 8.0;
    }
}

pub(super) fn draw(canvas: &mut Canvas, chart: &Chart) {
    canvas.key(chart);
    let room = Room::lay_out(canvas, chart, 0.0);
    for at in 0..chart.categories.len() {
        if chart.shape == Shape::Stacks {
            pile(canvas, chart, &room, at);
        } else {
            group(canvas, chart, &room, at);
        }
    }
    room.name(canvas, chart);
}

/// The columns of a category beside one another.
fn group(canvas: &mut Canvas, chart: &Chart, room: &Room, at: usize) {
    let count = f64::from(u32::try_from(chart.series.len().max(1)).unwrap_or(u32::MAX));
    let wide = (room.slot * 0.72 / count).min(56.0);
    let mut across = room.middle(at) - wide * count / 2.0;
    for (series, it) in chart.series.iter().enumerate() {
        if let Some(value) = it.figure(at) {
            let (one, other) = (room.down(0.0), room.down(value));
            canvas.surface(series, [across, one.min(other), wide - 1.0, (one - other).abs()]);
            let said = numbers::figure(value, canvas.language);
            let down = if value < 0.0 { other + LINE - 2.0 } else { other - 4.0 };
            if words::width(&said, SIZE) <= if count > 1.0 { wide + 2.0 } else { room.slot } {
                canvas.text((across + wide / 2.0, down), Anchor::Middle, ink::WORDS, &said);
            }
        }
        across += wide;
    }
}

/// The columns of a category one on top of the other, with what they come to.
fn pile(canvas: &mut Canvas, chart: &Chart, room: &Room, at: usize) {
    let wide = (room.slot * 0.72).min(56.0);
    let across = room.middle(at) - wide / 2.0;
    let (mut down_to, mut up_to) = (0.0, 0.0);
    for (series, it) in chart.series.iter().enumerate() {
        let Some(value) = it.figure(at) else { continue };
        let from = if value < 0.0 { &mut down_to } else { &mut up_to };
        let (one, other) = (room.down(*from), room.down(*from + value));
        *from += value;
        // A hair between two that touch, so that their border does not depend on their colours.
        let high = ((one - other).abs() - 1.0).max(0.5);
        canvas.surface(series, [across, one.min(other), wide, high]);
    }
    let (below, above) = stack(chart, at);
    let said = numbers::figure(below + above, canvas.language);
    if (below, above) != (0.0, 0.0) && words::width(&said, SIZE) <= room.slot {
        let place = (room.middle(at), room.down(above) - 4.0);
        canvas.text(place, Anchor::Middle, ink::WORDS, &said);
    }
}
