//! Lines through points, for what runs on in time. Each line bears its name and its last
//! figure at its end, where the eye arrives.

use super::super::chart::Chart;
use super::canvas::{Anchor, Canvas, LINE, SIZE};
use super::columns::Room;
use super::{ink, words};
use crate::numbers;

/// The most room that names at the ends of lines may take, in parts of the whole.
const NAMES: f64 = 0.28;

/// The end of a line: where, which series, and what is said there.
struct End {
    across: f64,
    down: f64,
    series: usize,
    lines: Vec<String>,
}

pub(super) fn draw(canvas: &mut Canvas, chart: &Chart) {
    let most = canvas.width * NAMES;
    let said: Vec<Vec<String>> = chart
        .series
        .iter()
        .map(|series| {
            let last = (0..chart.categories.len()).rev().find_map(|at| series.figure(at));
            let figure = last.map(|it| numbers::figure(it, canvas.language)).unwrap_or_default();
            // A single line is named by the title.
            if chart.series.len() < 2 {
                return vec![figure];
            }
            let mut lines = words::broken(&series.label, SIZE, most, 2);
            lines.push(figure);
            lines
        })
        .collect();
    let widest = said.iter().flatten().map(|line| words::width(line, SIZE)).fold(0.0, f64::max);
    let room = Room::lay_out(canvas, chart, widest + 14.0);
    let mut ends = Vec::new();
    for (series, (it, lines)) in chart.series.iter().zip(said).enumerate() {
        let points: Vec<Option<(f64, f64)>> = (0..chart.categories.len())
            .map(|at| it.figure(at).map(|value| (room.middle(at), room.down(value))))
            .collect();
        // Where nothing was counted the line is broken and not drawn through.
        for part in points.split(Option::is_none) {
            let part: Vec<(f64, f64)> = part.iter().flatten().copied().collect();
            canvas.path(series, &part);
        }
        for point in points.iter().flatten() {
            canvas.point(series, *point);
        }
        if let Some((across, down)) = points.iter().rev().flatten().next() {
            ends.push(End { across: *across, down: *down, series, lines });
        }
    }
    name_ends(canvas, ends, &room);
    room.name(canvas, chart);
}

/// Writes what is said at the ends, each beside its own, none over another.
fn name_ends(canvas: &mut Canvas, mut ends: Vec<End>, room: &Room) {
    ends.sort_by(|one, other| one.down.total_cmp(&other.down));
    let mut free = room.top - LINE;
    for end in ends {
        let high = LINE * f64::from(u32::try_from(end.lines.len()).unwrap_or(1));
        let top = (end.down - high / 2.0).max(free);
        let mut down = top + LINE - 4.0;
        let across = end.across.max(room.to - room.slot / 2.0) + 10.0;
        if top > end.down + 2.0 || top + high < end.down - 2.0 {
            // Moved away from its line: a sample says whose it is.
            canvas.point(end.series, (across + 2.0, down - 4.0));
        }
        for (at, line) in end.lines.iter().enumerate() {
            let shift = if at == 0 && top > end.down + 2.0 { 12.0 } else { 0.0 };
            let place = (across + shift, down);
            canvas.text(place, Anchor::Start, ink::WORDS, line);
            down += LINE;
        }
        free = top + high + 2.0;
    }
    canvas.height = canvas.height.max(free);
}
