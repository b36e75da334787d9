//! Lying bars, for categories with names. Each bar says its figure at its end, so that no
//! scale is needed.

use super::super::chart::Chart;
use super::canvas::{Anchor, Canvas, LINE, SIZE};
use super::scale::Scale;
use super::{ink, words};
use crate::numbers;

/// How high a bar is where it stands alone, and where several stand together.
const ALONE: f64 = 18.0;
const TOGETHER: f64 = 14.0;

/// Between categories.
const APART: f64 = 10.0;

pub(super) fn draw(canvas: &mut Canvas, chart: &Chart) {
    canvas.key(chart);
    let figure = |it: f64| numbers::figure(it, canvas.language);
    let all = || {
        chart
            .series
            .iter()
            .flat_map(|series| (0..chart.categories.len()).filter_map(|at| series.figure(at)))
    };
    let widest = |texts: &mut dyn Iterator<Item = f64>| texts.fold(0.0, f64::max);
    let value_room = widest(&mut all().map(|it| words::width(&figure(it), SIZE))) + 8.0;
    let names = widest(&mut chart.categories.iter().map(|name| words::width(name, SIZE)));
    let name_room = names.min(canvas.width * 0.36) + 10.0;
    let scale = Scale::tight(chart);
    // Beside a bar below nothing its figure stands on the other side.
    let before = if scale.zero() > 0.0 { value_room } else { 0.0 };
    let (from, to) = (name_room + before, canvas.width - value_room);
    let across = |it: f64| from + (to - from) * it;
    let thick = if chart.series.len() > 1 { TOGETHER } else { ALONE };

    if !chart.measure.is_empty() {
        let measure = words::broken(&chart.measure, SIZE, canvas.width - name_room, 1).concat();
        canvas.text((name_room, canvas.height + 11.0), Anchor::Start, ink::SOFT, &measure);
        canvas.height += LINE + 4.0;
    }
    let top = canvas.height;
    for (at, name) in chart.categories.iter().enumerate() {
        let lines = words::broken(name, SIZE, name_room - 10.0, 2);
        let count = u32::try_from(chart.series.len()).unwrap_or(u32::MAX);
        let bars = f64::from(count.max(1)) * (thick + 2.0) - 2.0;
        let written = LINE * f64::from(u32::try_from(lines.len()).unwrap_or(1));
        let high = bars.max(written);
        let mut down = canvas.height + (high - written) / 2.0 + LINE - 3.5;
        for line in &lines {
            canvas.text((name_room - 10.0, down), Anchor::End, ink::WORDS, line);
            down += LINE;
        }
        let mut down = canvas.height + (high - bars) / 2.0;
        for (series, it) in chart.series.iter().enumerate() {
            let middle = down + thick / 2.0 + 4.0;
            match it.figure(at) {
                Some(value) => {
                    let (one, other) = (across(scale.zero()), across(scale.at(value)));
                    canvas.surface(series, [one.min(other), down, (other - one).abs(), thick]);
                    let said = numbers::figure(value, canvas.language);
                    let (place, anchor) = if value < 0.0 {
                        (other - 5.0, Anchor::End)
                    } else {
                        (other + 5.0, Anchor::Start)
                    };
                    canvas.text((place, middle), anchor, ink::WORDS, &said);
                }
                None => {
                    let place = across(scale.zero()) + 5.0;
                    canvas.text((place, middle), Anchor::Start, ink::SOFT, "–");
                }
            }
            down += thick + 2.0;
        }
        canvas.height += high + APART;
    }
    let zero = across(scale.zero());
    canvas.rule((zero, (top - 2.0).max(0.0)), (zero, canvas.height - APART + 2.0), ink::SOFT);
}
