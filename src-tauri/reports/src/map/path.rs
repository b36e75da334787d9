//! Paths as SVG writes them, with as many digits as a screen can show.

use std::fmt::Write as _;

use super::plane::Point;

/// The data of a path, as it grows.
#[derive(Debug, Default)]
pub(crate) struct Path(String);

impl Path {
    pub(crate) fn start(&mut self, point: Point) {
        self.0.push('M');
        self.point(point);
    }

    pub(crate) fn line(&mut self, point: Point) {
        self.0.push('L');
        self.point(point);
    }

    pub(crate) fn close(&mut self) {
        self.0.push('Z');
    }

    /// An arc of a circle of this radius, clockwise, to `point`.
    pub(crate) fn round(&mut self, radius: f64, large: bool, point: Point) {
        let radius = tenths(radius);
        let _ = write!(self.0, "A{radius} {radius} 0 {} 1 ", u8::from(large));
        self.point(point);
    }

    pub(crate) fn data(self) -> String {
        self.0
    }

    fn point(&mut self, Point { x, y }: Point) {
        let _ = write!(self.0, "{} {}", tenths(x), tenths(y));
    }
}

/// A length to the tenth of a pixel, never "-0".
pub(crate) fn tenths(value: f64) -> f64 {
    (value * 10.0).round() / 10.0 + 0.0
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn points_are_told_to_the_tenth_of_a_pixel() {
        let mut path = Path::default();
        path.start(Point { x: 1.26, y: -0.01 });
        path.line(Point { x: 12.0, y: 3.449 });
        path.close();
        assert_eq!(path.data(), "M1.3 0L12 3.4Z");
    }
}
