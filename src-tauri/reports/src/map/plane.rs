//! The plane the world is drawn on: Equal Earth, which gives every country the share of the
//! map that it has of the world.
//!
//! A plane unit is a thousandth of the width of the world, some 40 km at the equator. The
//! origin is where the equator meets the meridian of Greenwich; y grows southwards, as on a
//! screen. A frame is what part of it a rectangle of pixels shows.

use serde::{Deserialize, Serialize};

/// How many units the world is wide.
pub(crate) const WORLD: f64 = 1000.0;

/// The polynomial of Equal Earth (Šavrič, Patterson and Jenny, 2018).
const A: [f64; 4] = [1.340_264, -0.081_106, 0.000_893, 0.003_796];

/// The half width of the world in the polynomial's own units.
const HALF: f64 = 2.706_629_983_613_2;

/// The closest that a frame goes: pixels per unit. A pixel is then a fifth of a kilometre,
/// enough to tell neighbouring towns apart.
pub(crate) const CLOSEST: f64 = 200.0;

/// The closest that a frame goes by itself, so that a city is never shown without its sea.
const CLOSEST_FIT: f64 = 7.0;

/// What the interface takes a length for. The types that are made for it hold an `f64` to be
/// `number | null`, because JSON has no word for infinity; every length that is drawn is finite.
pub(crate) type Finite = i32;

/// A point of the plane.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Point {
    pub(crate) x: f64,
    pub(crate) y: f64,
}

/// Where a point of the world (degrees, WGS 84) is on the plane.
pub(crate) fn project(latitude: f64, longitude: f64) -> Point {
    let [a1, a2, a3, a4] = A;
    let m = 3_f64.sqrt() / 2.0;
    let theta = (m * latitude.to_radians().sin()).asin();
    let square = theta * theta;
    let sixth = square * square * square;
    let slope = a1 + 3.0 * a2 * square + sixth * (7.0 * a3 + 9.0 * a4 * square);
    let x = longitude.to_radians() * theta.cos() / (m * slope);
    let y = theta * (a1 + a2 * square + sixth * (a3 + a4 * square));
    let unit = WORLD / 2.0 / HALF;
    Point { x: x * unit, y: -y * unit }
}

/// A rectangle with its edges along the axes, in whatever units.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Bounds {
    pub(crate) left: f64,
    pub(crate) top: f64,
    pub(crate) right: f64,
    pub(crate) bottom: f64,
}

impl Bounds {
    /// The smallest that holds these points; none where there are none.
    pub(crate) fn of(points: impl IntoIterator<Item = Point>) -> Option<Self> {
        points.into_iter().fold(None, |bounds: Option<Self>, Point { x, y }| {
            let point = Self { left: x, top: y, right: x, bottom: y };
            Some(bounds.map_or(point, |bounds| bounds.and(point)))
        })
    }

    pub(crate) fn and(self, other: Self) -> Self {
        Self {
            left: self.left.min(other.left),
            top: self.top.min(other.top),
            right: self.right.max(other.right),
            bottom: self.bottom.max(other.bottom),
        }
    }

    pub(crate) fn holds(&self, point: Point) -> bool {
        (self.left..=self.right).contains(&point.x) && (self.top..=self.bottom).contains(&point.y)
    }

    /// Whether it lies within another.
    pub(crate) fn is_in(&self, other: &Self) -> bool {
        self.left >= other.left
            && self.right <= other.right
            && self.top >= other.top
            && self.bottom <= other.bottom
    }

    pub(crate) fn meets(&self, other: &Self) -> bool {
        self.left <= other.right
            && self.right >= other.left
            && self.top <= other.bottom
            && self.bottom >= other.top
    }

    pub(crate) fn width(&self) -> f64 {
        self.right - self.left
    }

    pub(crate) fn height(&self) -> f64 {
        self.bottom - self.top
    }
}

/// What part of the plane is shown: the point in the middle, and how large.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize, specta::Type)]
pub struct Frame {
    /// Where the middle is, from west to east.
    #[specta(type = Finite)]
    pub x: f64,
    /// Where it is, from north to south.
    #[specta(type = Finite)]
    pub y: f64,
    /// Pixels per plane unit.
    #[specta(type = Finite)]
    pub zoom: f64,
}

/// A rectangle of pixels on which a frame is shown.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Size {
    pub(crate) width: f64,
    pub(crate) height: f64,
}

impl Frame {
    /// The frame that shows all of `bounds` on this size, with this many pixels around it.
    pub(crate) fn around(bounds: Bounds, size: Size, margin: f64) -> Self {
        let room = |pixels: f64| (pixels - 2.0 * margin).max(pixels / 3.0).max(1.0);
        let fits = |pixels: f64, units: f64| room(pixels) / units.max(1e-9);
        let zoom = fits(size.width, bounds.width()).min(fits(size.height, bounds.height()));
        Self {
            x: f64::midpoint(bounds.left, bounds.right),
            y: f64::midpoint(bounds.top, bounds.bottom),
            zoom: zoom.min(CLOSEST_FIT).max(Self::farthest(size)),
        }
    }

    /// The inhabited world on this size.
    pub(crate) fn world(size: Size) -> Self {
        let corners = [(0.0, -180.0), (0.0, 180.0), (-56.0, 0.0), (78.0, 0.0)];
        let bounds = Bounds::of(corners.map(|(north, east)| project(north, east)));
        let all = Bounds { left: 0.0, top: 0.0, right: 0.0, bottom: 0.0 };
        Self::around(bounds.unwrap_or(all), size, 8.0)
    }

    /// The zoom at which the world is as small as it gets.
    pub(crate) fn farthest(size: Size) -> f64 {
        (size.width / WORLD).min(size.height / (WORLD * 0.49)).max(0.05)
    }

    /// Made fit to draw by, whatever it came from.
    pub(crate) fn sound(self, size: Size) -> Self {
        let finite = |value: f64, else_: f64| if value.is_finite() { value } else { else_ };
        let half = WORLD / 2.0;
        Self {
            x: finite(self.x, 0.0).clamp(-half, half),
            y: finite(self.y, 0.0).clamp(-half / 2.0, half / 2.0),
            zoom: finite(self.zoom, 1.0).clamp(Self::farthest(size) / 2.0, CLOSEST),
        }
    }

    /// Where a point of the plane is in pixels from the upper left corner.
    pub(crate) fn place(&self, size: Size, point: Point) -> Point {
        Point {
            x: (point.x - self.x) * self.zoom + size.width / 2.0,
            y: (point.y - self.y) * self.zoom + size.height / 2.0,
        }
    }

    /// The part of the plane that it shows, and around it a share of its width and height.
    pub(crate) fn bounds(&self, size: Size, share: f64) -> Bounds {
        let width = size.width / self.zoom * (0.5 + share);
        let height = size.height / self.zoom * (0.5 + share);
        Bounds {
            left: self.x - width,
            top: self.y - height,
            right: self.x + width,
            bottom: self.y + height,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn near(point: Point, x: f64, y: f64) -> bool {
        (point.x - x).abs() < 0.01 && (point.y - y).abs() < 0.01
    }

    #[test]
    fn the_world_is_a_thousand_units_wide_and_lies_around_the_origin() {
        assert!(near(project(0.0, 0.0), 0.0, 0.0));
        assert!(near(project(0.0, 180.0), 500.0, 0.0));
        assert!(near(project(0.0, -180.0), -500.0, 0.0));
        // The pole is a line 0.59247 times as long as the equator (Equal Earth's own figure).
        assert!((project(90.0, 180.0).x / 500.0 - 0.59247).abs() < 1e-4);
        assert!(project(45.0, 0.0).y < 0.0, "north is up");
    }

    #[test]
    fn equal_areas_of_the_world_are_equal_on_the_plane() {
        // The band between two parallels has the share of the plane that it has of the sphere.
        let area = |south: f64, north: f64| {
            let steps = 2000;
            (0..steps).fold(0.0, |sum, at| {
                let of = |at: i32| south + (north - south) * f64::from(at) / f64::from(steps);
                let (low, high) = (project(of(at), 180.0), project(of(at + 1), 180.0));
                sum + (low.y - high.y) * (low.x + high.x)
            })
        };
        let sphere =
            |south: f64, north: f64| (north.to_radians().sin() - south.to_radians().sin()) / 2.0;
        let all = area(-90.0, 90.0);
        for (south, north) in [(-90.0, -60.0), (0.0, 10.0), (30.0, 45.0), (70.0, 90.0)] {
            assert!((area(south, north) / all - sphere(south, north)).abs() < 1e-4);
        }
    }

    #[test]
    fn a_frame_shows_all_it_is_put_around() {
        let size = Size { width: 640.0, height: 480.0 };
        let towns = [(35.8, -5.8), (31.8, 35.2), (24.7, 46.7)];
        let points = towns.map(|(north, east)| project(north, east));
        let frame = Frame::around(Bounds::of(points).unwrap(), size, 40.0);
        for point in points {
            let Point { x, y } = frame.place(size, point);
            assert!((39.9..=600.1).contains(&x) && (39.9..=440.1).contains(&y), "{x} {y}");
        }
        // One town alone is not shown from the nearest roof.
        let alone = Frame::around(Bounds::of([points[0]]).unwrap(), size, 40.0);
        assert!((alone.zoom - CLOSEST_FIT).abs() < 1e-9);
    }

    #[test]
    fn any_frame_is_made_sound() {
        let size = Size { width: 640.0, height: 480.0 };
        for wild in [f64::NAN, f64::INFINITY, -1e300, 0.0, 1e300] {
            let frame = Frame { x: wild, y: wild, zoom: wild }.sound(size);
            assert!(frame.zoom > 0.0 && frame.zoom <= CLOSEST && frame.x.abs() <= 500.0);
        }
    }
}
