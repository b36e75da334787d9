//! Great circles: the shortest way from one place to another, as a line on the plane.

use std::f64::consts::PI;

use super::plane::{Point, project};

/// A line has a point at least every so many degrees.
const STEP: f64 = 1.5;

/// The shortest way between two places (degrees north and east), as lines on the plane: one,
/// or two where it leaves the map at one edge and comes back at the other. None when both are
/// the same place.
pub(crate) fn arc(from: (f64, f64), to: (f64, f64)) -> Vec<Vec<Point>> {
    let (a, b) = (vector(from), vector(to));
    let angle = dot(a, b).clamp(-1.0, 1.0).acos();
    if angle < 1e-9 {
        return Vec::new();
    }
    if angle > PI - 1e-6 {
        // Of places that lie opposite each other every way is the shortest: here over the pole.
        return [arc(from, (90.0, from.1)), arc((90.0, to.1), to)].concat();
    }
    let steps = (angle.to_degrees() / STEP).ceil().clamp(2.0, 120.0);
    let mut lines = Vec::new();
    let mut line = vec![project(from.0, from.1)];
    let mut before = from;
    let mut step = 1.0;
    while step <= steps {
        let here = if step < steps { between(a, b, angle, step / steps) } else { to };
        if (here.1 - before.1).abs() > 180.0 {
            let (north, side) = edge(before, here);
            line.push(project(north, side));
            lines.push(std::mem::take(&mut line));
            line.push(project(north, -side));
        }
        line.push(project(here.0, here.1));
        before = here;
        step += 1.0;
    }
    lines.push(line);
    lines
}

/// Where the way from one point to the next crosses the edge of the map, and on which side
/// it leaves (180 or −180 degrees east).
fn edge(from: (f64, f64), to: (f64, f64)) -> (f64, f64) {
    let side = 180.0_f64.copysign(from.1);
    let far = to.1 + 360.0_f64.copysign(from.1);
    let whole = far - from.1;
    let share = if whole.abs() < 1e-12 { 0.0 } else { (side - from.1) / whole };
    (from.0 + (to.0 - from.0) * share, side)
}

/// The place that lies this share of the way from `a` to `b`, which `angle` lies between.
fn between(a: [f64; 3], b: [f64; 3], angle: f64, share: f64) -> (f64, f64) {
    let (of_a, of_b) = (((1.0 - share) * angle).sin(), (share * angle).sin());
    let mut there = a.iter().zip(b).map(|(a, b)| (of_a * a + of_b * b) / angle.sin());
    let mut next = || there.next().unwrap_or(0.0);
    let (x, y, z) = (next(), next(), next());
    (z.clamp(-1.0, 1.0).asin().to_degrees(), y.atan2(x).to_degrees())
}

fn vector((north, east): (f64, f64)) -> [f64; 3] {
    let (north, east) = (north.to_radians(), east.to_radians());
    [north.cos() * east.cos(), north.cos() * east.sin(), north.sin()]
}

fn dot(a: [f64; 3], b: [f64; 3]) -> f64 {
    a.iter().zip(b).map(|(a, b)| a * b).sum()
}

#[cfg(test)]
mod tests {
    use super::*;

    const TANGIER: (f64, f64) = (35.77, -5.8);
    const QUDS: (f64, f64) = (31.77, 35.22);
    const TOKYO: (f64, f64) = (35.68, 139.69);
    const LOS_ANGELES: (f64, f64) = (34.05, -118.24);

    fn ends(lines: &[Vec<Point>], from: (f64, f64), to: (f64, f64)) {
        assert_eq!(lines[0][0], project(from.0, from.1));
        assert_eq!(lines.last().unwrap().last().unwrap(), &project(to.0, to.1));
        for line in lines {
            for pair in line.windows(2) {
                let far = (pair[1].x - pair[0].x).abs().max((pair[1].y - pair[0].y).abs());
                assert!(far < 20.0, "a leap of {far} units");
            }
        }
    }

    #[test]
    fn the_shortest_way_bends_to_the_pole() {
        let lines = arc(TANGIER, QUDS);
        ends(&lines, TANGIER, QUDS);
        assert_eq!(lines.len(), 1);
        let highest = lines[0].iter().map(|point| point.y).fold(f64::INFINITY, f64::min);
        assert!(highest < project(TANGIER.0, 0.0).y, "further north than either end");
    }

    #[test]
    fn a_way_over_the_edge_of_the_map_comes_back_at_the_other() {
        let lines = arc(TOKYO, LOS_ANGELES);
        ends(&lines, TOKYO, LOS_ANGELES);
        assert_eq!(lines.len(), 2);
        let (left, back) = (*lines[0].last().unwrap(), lines[1][0]);
        assert!((left.x + back.x).abs() < 1e-9 && (left.y - back.y).abs() < 1e-9);
        assert!(left.x > 300.0, "it leaves in the east");
        let other = arc(LOS_ANGELES, TOKYO);
        ends(&other, LOS_ANGELES, TOKYO);
        assert!(other[0].last().unwrap().x < -300.0, "and in the west the other way round");
    }

    #[test]
    fn places_at_the_edge_and_opposite_places_are_joined() {
        assert!(arc(QUDS, QUDS).is_empty());
        for (from, to) in [
            ((0.0, 180.0), (0.0, -90.0)),
            ((-17.0, -180.0), (10.0, 90.0)),
            ((10.0, 20.0), (-10.0, -160.0)),
            ((-45.0, 179.9), (-45.0, -179.9)),
        ] {
            ends(&arc(from, to), from, to);
        }
    }
}
