//! Names beside marks: each where there is room for it, and none over another or over a mark.

use serde::{Deserialize, Serialize};

use super::letters;
use super::plane::{Bounds, Finite, Point, Size};

/// How large the names on a map are, in pixels.
pub(crate) const LABEL_SIZE: f64 = 12.0;

/// From the edge of a mark to its name.
const GAP: f64 = 4.0;

/// Around a name nothing else is written.
const AIR: f64 = 2.0;

/// Which end of a text stands at its place. Ends are those of the page, whatever the script.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
#[serde(rename_all = "snake_case")]
pub enum LabelAnchor {
    /// Its left end.
    Start,
    /// Its middle.
    Middle,
    /// Its right end.
    End,
}

/// A name as it is written on the map.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, specta::Type)]
pub struct Label {
    /// What is written.
    pub text: String,
    /// Where its end or its middle is, in pixels from the left.
    #[specta(type = Finite)]
    pub x: f64,
    /// Where the line it stands on is, in pixels from the top.
    #[specta(type = Finite)]
    pub y: f64,
    /// Which end that is.
    pub anchor: LabelAnchor,
}

/// What is to be named: where it is, how large its mark is, and its name.
pub(crate) struct Named {
    pub(crate) at: Point,
    pub(crate) radius: f64,
    pub(crate) name: String,
}

/// Writes names beside their marks, the first ones first, wherever there is room. Answers for
/// each the label it got, if any. `marks` are all marks, named or not. A name keeps off `lines`
/// where another side of its mark is free of them.
pub(crate) fn write(
    named: &[Named],
    marks: &[(Point, f64)],
    lines: &[Vec<Point>],
    size: Size,
) -> Vec<Option<Label>> {
    let page = Bounds { left: 0.0, top: 0.0, right: size.width, bottom: size.height };
    let taken: Vec<Bounds> = marks.iter().map(|(at, radius)| around(*at, *radius)).collect();
    let mut written: Vec<Bounds> = Vec::new();
    let place = |one: &Named, written: &mut Vec<Bounds>| {
        let width = letters::width(&one.name, LABEL_SIZE);
        let own = around(one.at, one.radius);
        let mut free: Vec<(Label, Bounds)> = sides(one, width).into();
        free.retain(|(_, bounds)| {
            bounds.is_in(&page)
                && !written.iter().any(|other| other.meets(bounds))
                && !taken.iter().any(|mark| *mark != own && mark.meets(bounds))
        });
        // Of sides that are crossed as often the one that is read best stands first.
        free.sort_by_cached_key(|(_, bounds)| {
            lines.iter().filter(|line| crosses(line, bounds)).count()
        });
        free.into_iter().next().map(|(label, bounds)| {
            written.push(bounds);
            label
        })
    };
    named.iter().map(|one| place(one, &mut written)).collect()
}

/// A name on each side of its mark, the side that is read best first, with the room it takes.
fn sides(one: &Named, width: f64) -> [(Label, Bounds); 4] {
    let Point { x, y } = one.at;
    let (away, height) = (one.radius + GAP, LABEL_SIZE * 1.25);
    // The line that letters stand on lies below the middle of their height.
    let middle = LABEL_SIZE * 0.36;
    let at = |anchor: LabelAnchor, x: f64, y: f64| {
        let left = match anchor {
            LabelAnchor::Start => x,
            LabelAnchor::Middle => x - width / 2.0,
            LabelAnchor::End => x - width,
        };
        let bounds = Bounds {
            left: left - AIR,
            right: left + width + AIR,
            top: y - middle - height / 2.0,
            bottom: y - middle + height / 2.0,
        };
        (Label { text: one.name.clone(), x, y, anchor }, bounds)
    };
    let right = at(LabelAnchor::Start, x + away, y + middle);
    let left = at(LabelAnchor::End, x - away, y + middle);
    let below = at(LabelAnchor::Middle, x, y + away + height / 2.0 + middle);
    let above = at(LabelAnchor::Middle, x, y - away - height / 2.0 + middle);
    // An Arabic name begins at its mark when it stands to the left of it.
    if letters::is_right_to_left(&one.name) {
        [left, right, below, above]
    } else {
        [right, left, below, above]
    }
}

/// Whether a line runs through a rectangle.
fn crosses(line: &[Point], bounds: &Bounds) -> bool {
    let mut ends = line.iter().zip(line.iter().skip(1));
    ends.any(|(from, to)| {
        // The part of the way on which it is between two opposite edges, for both pairs of them.
        let within = |from: f64, to: f64, least: f64, most: f64| {
            let way = to - from;
            if way.abs() < 1e-9 {
                return if (least..=most).contains(&from) { (0.0, 1.0) } else { (1.0, 0.0) };
            }
            let (one, other) = ((least - from) / way, (most - from) / way);
            (one.min(other), one.max(other))
        };
        let across = within(from.x, to.x, bounds.left, bounds.right);
        let along = within(from.y, to.y, bounds.top, bounds.bottom);
        across.0.max(along.0).max(0.0) <= across.1.min(along.1).min(1.0)
    })
}

fn around(Point { x, y }: Point, radius: f64) -> Bounds {
    Bounds { left: x - radius, top: y - radius, right: x + radius, bottom: y + radius }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const PAGE: Size = Size { width: 400.0, height: 300.0 };

    fn one(x: f64, y: f64, name: &str) -> Named {
        Named { at: Point { x, y }, radius: 7.0, name: name.to_owned() }
    }

    fn written(named: &[Named]) -> Vec<Option<Label>> {
        let marks: Vec<(Point, f64)> = named.iter().map(|one| (one.at, one.radius)).collect();
        write(named, &marks, &[], PAGE)
    }

    /// The room that a label takes.
    fn bounds(label: &Label) -> Bounds {
        let width = letters::width(&label.text, LABEL_SIZE);
        let left = match label.anchor {
            LabelAnchor::Start => label.x,
            LabelAnchor::Middle => label.x - width / 2.0,
            LabelAnchor::End => label.x - width,
        };
        Bounds { left, right: left + width, top: label.y - 9.0, bottom: label.y + 2.0 }
    }

    #[test]
    fn a_name_begins_at_its_mark() {
        let labels = written(&[one(200.0, 150.0, "Tanger")]);
        assert_eq!(labels[0].as_ref().unwrap().anchor, LabelAnchor::Start);
        let labels = written(&[one(200.0, 150.0, "القدس")]);
        assert_eq!(labels[0].as_ref().unwrap().anchor, LabelAnchor::End);
    }

    #[test]
    fn a_name_keeps_within_the_page_and_off_other_marks() {
        let labels = written(&[one(390.0, 150.0, "Al-Quds")]);
        assert_eq!(labels[0].as_ref().unwrap().anchor, LabelAnchor::End);
        let labels = written(&[one(200.0, 150.0, "Al-Quds"), one(225.0, 150.0, "Ramallah")]);
        assert_eq!(labels[0].as_ref().unwrap().anchor, LabelAnchor::End);
        assert_eq!(labels[1].as_ref().unwrap().anchor, LabelAnchor::Start);
    }

    #[test]
    fn a_name_keeps_off_lines_where_it_can() {
        let named = [one(200.0, 150.0, "Al-Quds")];
        let marks = [(named[0].at, named[0].radius)];
        let line = |to: (f64, f64)| vec![named[0].at, Point { x: to.0, y: to.1 }];
        let side = |lines: &[Vec<Point>]| write(&named, &marks, lines, PAGE)[0].clone().unwrap();
        assert_eq!(side(&[line((390.0, 150.0))]).anchor, LabelAnchor::End);
        let (east, west) = (line((390.0, 150.0)), line((10.0, 150.0)));
        assert_eq!(side(&[east.clone(), west.clone()]).anchor, LabelAnchor::Middle);
        let everywhere = [east, west, line((200.0, 10.0)), line((200.0, 290.0))];
        assert_eq!(side(&everywhere).anchor, LabelAnchor::Start);
    }

    #[test]
    fn a_name_without_room_is_not_written() {
        let crowd: Vec<Named> = (0..12)
            .map(|at| one(200.0 + f64::from(at % 4) * 16.0, 150.0, "Fontenay-sous-Bois"))
            .collect();
        let labels = written(&crowd);
        assert!(labels[0].is_some() && labels.iter().any(Option::is_none));
    }

    proptest! {
        #[test]
        fn no_name_lies_over_another_or_over_a_mark(
            of in proptest::collection::vec((0.0..400.0, 0.0..300.0, "[a-zA-Zأ-ي ]{3,20}"), 1..40),
        ) {
            let named: Vec<Named> = of.iter().map(|(x, y, name)| one(*x, *y, name)).collect();
            let labels = written(&named);
            let boxes: Vec<Bounds> = labels.iter().flatten().map(bounds).collect();
            for (at, label) in boxes.iter().enumerate() {
                prop_assert!(boxes[at + 1..].iter().all(|other| !label.meets(other)));
                let over = named.iter().any(|one| around(one.at, one.radius).meets(label));
                prop_assert!(!over);
            }
        }
    }
}
