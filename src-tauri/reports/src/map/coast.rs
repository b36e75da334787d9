//! Land and sea: the coastlines of Natural Earth, without any border.
//!
//! There are two drawings of them, a coarse one for the world and a fine one for a part of it;
//! each is read on first use. The part of the land that a frame shows is cut out and thinned
//! to what its pixels can tell, so that a drawing stays small however close it is.

use std::sync::OnceLock;

use serde::Deserialize;

use super::path::Path;
use super::plane::{Bounds, Frame, Point, Size, project};

const COARSE: &str = include_str!("../../data/land-110m.json");
const FINE: &str = include_str!("../../data/land-50m.json");

/// From this many pixels per plane unit on, the fine drawing is needed.
const FINE_FROM: f64 = 1.4;

/// How much land is drawn around a frame, as a share of it: what is dragged into view is there.
pub(crate) const AROUND: f64 = 0.25;

/// Points nearer to each other than this many pixels are one.
const NEAR: f64 = 0.7;

/// A closed line around land.
struct Ring {
    bounds: Bounds,
    points: Vec<Point>,
}

/// The land that a frame shows, as the data of a path in its pixels.
pub(crate) fn land(frame: &Frame, size: Size) -> String {
    let shown = frame.bounds(size, AROUND);
    let mut path = Path::default();
    for ring in rings(frame.zoom).iter().filter(|ring| ring.bounds.meets(&shown)) {
        if ring.bounds.width().max(ring.bounds.height()) * frame.zoom < 2.0 * NEAR {
            continue;
        }
        let cut;
        let points = if ring.bounds.is_in(&shown) {
            &ring.points
        } else {
            cut = cut_out(&ring.points, &shown);
            &cut
        };
        let mut last: Option<Point> = None;
        for point in points.iter().map(|point| frame.place(size, *point)) {
            match last {
                None => path.start(point),
                Some(last) if (point.x - last.x).abs() + (point.y - last.y).abs() < NEAR => {
                    continue;
                }
                Some(_) => path.line(point),
            }
            last = Some(point);
        }
        if last.is_some() {
            path.close();
        }
    }
    path.data()
}

fn rings(zoom: f64) -> &'static [Ring] {
    static COARSE_RINGS: OnceLock<Vec<Ring>> = OnceLock::new();
    static FINE_RINGS: OnceLock<Vec<Ring>> = OnceLock::new();
    if zoom < FINE_FROM {
        COARSE_RINGS.get_or_init(|| read(COARSE))
    } else {
        FINE_RINGS.get_or_init(|| read(FINE))
    }
}

/// What is read of a TopoJSON file: arcs of whole numbers, each the step from the one before,
/// and the polygons that are made of them.
#[derive(Deserialize)]
struct Topology {
    transform: Transform,
    arcs: Vec<Vec<[f64; 2]>>,
    objects: Objects,
}

#[derive(Deserialize)]
struct Transform {
    scale: [f64; 2],
    translate: [f64; 2],
}

#[derive(Deserialize)]
struct Objects {
    land: Collection,
}

#[derive(Deserialize)]
struct Collection {
    geometries: Vec<Geometry>,
}

#[derive(Deserialize)]
struct Geometry {
    /// Polygons of rings of arcs; an arc that is walked backwards is `!number`.
    arcs: Vec<Vec<Vec<i64>>>,
}

/// The rings of a file, on the plane. One that is not as it should be has none: the tests see it.
fn read(text: &str) -> Vec<Ring> {
    let Ok(topology) = serde_json::from_str::<Topology>(text) else { return Vec::new() };
    let Transform { scale: [across, along], translate: [west, south] } = topology.transform;
    let arcs: Vec<Vec<Point>> = topology
        .arcs
        .iter()
        .map(|steps| {
            let (mut x, mut y) = (0.0, 0.0);
            let points = steps.iter().map(|[right, up]| {
                (x, y) = (x + right, y + up);
                Point { x: x * across + west, y: y * along + south }
            });
            points.collect()
        })
        .collect();
    let polygons = topology.objects.land.geometries.iter().flat_map(|geometry| &geometry.arcs);
    let degrees = polygons.flatten().map(|numbers| {
        numbers.iter().flat_map(|number| walk(&arcs, *number)).collect::<Vec<Point>>()
    });
    let rings = degrees.flat_map(|ring| within_the_map(&ring)).filter_map(|ring| {
        let points: Vec<Point> = ring.iter().map(|point| project(point.y, point.x)).collect();
        Bounds::of(points.iter().copied()).map(|bounds| Ring { bounds, points })
    });
    rings.collect()
}

/// The points of an arc, in the direction in which a ring walks it.
fn walk(arcs: &[Vec<Point>], number: i64) -> Vec<Point> {
    let backwards = number < 0;
    let at = usize::try_from(if backwards { !number } else { number }).ok();
    let mut points = at.and_then(|at| arcs.get(at)).cloned().unwrap_or_default();
    if backwards {
        points.reverse();
    }
    points
}

/// A ring in degrees (x east, y north) cut where it leaves the map at one edge and comes back
/// at the other. One around a pole, as the coast of Antarctica, is closed along that pole.
fn within_the_map(ring: &[Point]) -> Vec<Vec<Point>> {
    let mut turn = 0.0;
    let mut before: Option<f64> = None;
    let mut unrolled: Vec<Point> = Vec::with_capacity(ring.len() + 2);
    for point in ring {
        let step = before.map_or(0.0, |before| point.x - before);
        if step.abs() > 180.0 {
            turn -= 360.0_f64.copysign(step);
        }
        before = Some(point.x);
        unrolled.push(Point { x: point.x + turn, y: point.y });
    }
    if let (Some(first), Some(last)) = (unrolled.first().copied(), unrolled.last().copied())
        && (last.x - first.x).abs() > 180.0
    {
        let pole = 90.0_f64.copysign(last.y);
        unrolled.push(Point { x: last.x, y: pole });
        unrolled.push(Point { x: first.x, y: pole });
    }
    // What lies beyond an edge comes back at the other one.
    let sheets = [-360.0, 0.0, 360.0].map(|away| {
        let moved: Vec<Point> =
            unrolled.iter().map(|point| Point { x: point.x + away, ..*point }).collect();
        cut_along(&cut_along(&moved, |it| it.x + 180.0), |it| 180.0 - it.x)
    });
    sheets.into_iter().filter(|sheet| sheet.len() > 2).collect()
}

/// The part of a ring that lies within `bounds` (Sutherland and Hodgman): cut along one edge
/// after the other.
fn cut_out(ring: &[Point], bounds: &Bounds) -> Vec<Point> {
    let mut points = cut_along(ring, |it| it.x - bounds.left);
    points = cut_along(&points, |it| bounds.right - it.x);
    points = cut_along(&points, |it| it.y - bounds.top);
    cut_along(&points, |it| bounds.bottom - it.y)
}

/// The part of a ring on the side of an edge where `inside` is not negative; `inside` grows
/// evenly away from the edge.
fn cut_along(ring: &[Point], inside: impl Fn(Point) -> f64) -> Vec<Point> {
    let mut kept = Vec::with_capacity(ring.len());
    let Some(mut before) = ring.last().copied() else { return kept };
    for &point in ring {
        let (was, is) = (inside(before), inside(point));
        if (was < 0.0) != (is < 0.0) {
            let share = was / (was - is);
            kept.push(Point {
                x: before.x + (point.x - before.x) * share,
                y: before.y + (point.y - before.y) * share,
            });
        }
        if is >= 0.0 {
            kept.push(point);
        }
        before = point;
    }
    kept
}

#[cfg(test)]
mod tests {
    use super::*;

    fn is_land(rings: &[Ring], latitude: f64, longitude: f64) -> bool {
        let Point { x, y } = project(latitude, longitude);
        let crossings = rings.iter().map(|ring| {
            let after = ring.points.iter().cycle().skip(1);
            let sides = ring.points.iter().zip(after);
            sides
                .filter(|(a, b)| {
                    (a.y > y) != (b.y > y) && x < (b.x - a.x) * (y - a.y) / (b.y - a.y) + a.x
                })
                .count()
        });
        crossings.sum::<usize>() % 2 == 1
    }

    #[test]
    fn both_drawings_tell_land_from_sea() {
        for (zoom, count) in [(1.0, 125), (2.0, 1419)] {
            let rings = rings(zoom);
            assert!(rings.len() >= count, "{}", rings.len());
            for (north, east) in
                [(34.0, -5.5), (31.9, 35.2), (24.7, 46.7), (48.8, 2.3), (-25.0, 134.0)]
            {
                assert!(is_land(rings, north, east), "{north} {east}");
            }
            for (north, east) in [(36.5, -9.5), (34.5, 20.0), (0.0, -30.0), (42.0, 51.0)] {
                assert!(!is_land(rings, north, east), "{north} {east}");
            }
        }
    }

    #[test]
    fn a_frame_gets_the_land_that_it_shows_and_no_more() {
        let size = Size { width: 800.0, height: 600.0 };
        let strait = project(35.9, -5.6);
        let near = land(&Frame { x: strait.x, y: strait.y, zoom: 60.0 }, size);
        let numbers: Vec<f64> =
            near.split(['M', 'L', 'Z', ' ']).filter_map(|number| number.parse().ok()).collect();
        assert!(numbers.len() > 20, "both shores of the strait");
        let (across, along) = (-200.1..=1000.1, -150.1..=750.1);
        for pair in numbers.chunks(2) {
            assert!(across.contains(&pair[0]) && along.contains(&pair[1]), "{pair:?}");
        }
        let world = land(&Frame::world(size), size);
        assert!(world.len() < 60_000, "{}", world.len());
        assert_eq!(land(&Frame { x: -60.0, y: 0.0, zoom: 40.0 }, size), "", "the open ocean");
    }

    #[test]
    fn no_coast_runs_across_the_whole_map() {
        for zoom in [1.0, 2.0] {
            for ring in rings(zoom) {
                let after = ring.points.iter().cycle().skip(1);
                for (from, to) in ring.points.iter().zip(after) {
                    // Only along the pole, which closes Antarctica.
                    let far = (to.x - from.x).abs() > 100.0 && from.y.max(to.y) < 242.0;
                    assert!(!far, "from {from:?} to {to:?}");
                    assert!(from.x.abs() <= 500.01, "{from:?}");
                }
            }
            // On both sides of the edge, and the continent around the pole.
            for (north, east) in [(66.5, 179.0), (66.5, -175.0), (-85.0, 100.0), (-85.0, -100.0)] {
                assert!(is_land(rings(zoom), north, east), "{north} {east}");
            }
        }
    }

    #[test]
    fn a_ring_is_cut_along_the_edges() {
        let square = [(0.0, 0.0), (4.0, 0.0), (4.0, 4.0), (0.0, 4.0)].map(|(x, y)| Point { x, y });
        let bounds = Bounds { left: 2.0, top: -1.0, right: 9.0, bottom: 3.0 };
        let mut cut: Vec<(f64, f64)> =
            cut_out(&square, &bounds).iter().map(|point| (point.x, point.y)).collect();
        cut.sort_by(|a, b| a.partial_cmp(b).unwrap());
        assert_eq!(cut, [(2.0, 0.0), (2.0, 3.0), (4.0, 0.0), (4.0, 3.0)]);
    }
}
