//! How a friendship stands, as a map can show it: a hue, which is never alone. A line has its
//! own dashes beside it, and a point its own shape.

use serde::{Deserialize, Serialize};
use tawama_registry::agreement::Status;
use tawama_registry::overview::StatusCount;

use super::path::Path;
use super::plane::Point;

/// The hues of the interface.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, specta::Type,
)]
#[serde(rename_all = "snake_case")]
pub enum Tone {
    /// It stands.
    Good,
    /// It asks for something.
    Soon,
    /// It is under way.
    Wait,
    /// It has ended badly.
    Stop,
    /// It is over.
    Quiet,
}

/// The statuses from the one in which an agreement stands best.
const BEST_FIRST: [Status; Status::ALL.len()] = [
    Status::InForce,
    Status::Dormant,
    Status::Expiring,
    Status::NoticeDue,
    Status::NotYetInForce,
    Status::AwaitingApproval,
    Status::AwaitingSignature,
    Status::InNegotiation,
    Status::Suspended,
    Status::Expired,
    Status::Denounced,
];

impl Tone {
    /// The tone of a status, as in the lists.
    pub(crate) fn of(status: Status) -> Self {
        match status {
            Status::InForce => Self::Good,
            Status::NoticeDue | Status::Expiring | Status::Dormant => Self::Soon,
            Status::InNegotiation
            | Status::AwaitingSignature
            | Status::AwaitingApproval
            | Status::NotYetInForce => Self::Wait,
            Status::Suspended | Status::Denounced => Self::Stop,
            Status::Expired => Self::Quiet,
        }
    }

    /// How a friendship stands of which these are the agreements: as the one that stands best.
    pub(crate) fn best(statuses: &[StatusCount]) -> Option<Self> {
        BEST_FIRST
            .into_iter()
            .find(|best| statuses.iter().any(|it| it.status == *best && it.count > 0))
            .map(Self::of)
    }
}

/// The dashes of a line (SVG's `stroke-dasharray`); blank for an unbroken one, as is that to
/// friendships that stand in several ways.
pub(crate) fn dashes(tone: Option<Tone>) -> &'static str {
    match tone {
        None | Some(Tone::Good) => "",
        Some(Tone::Soon) => "12 4 3 4",
        Some(Tone::Wait) => "7 5",
        Some(Tone::Stop) => "3 3",
        Some(Tone::Quiet) => "1.5 6",
    }
}

/// The shape of a point around the origin, of about this radius; a ring to be left empty for
/// a party without any agreement.
pub(crate) fn shape(tone: Option<Tone>, radius: f64) -> String {
    match tone {
        Some(Tone::Good) => circle(radius),
        Some(Tone::Wait) => turned(4, radius * 1.25, 0.0),
        Some(Tone::Soon) => turned(3, radius * 1.35, 0.0),
        Some(Tone::Stop) => turned(4, radius * 1.25, 0.125),
        Some(Tone::Quiet) => circle(radius * 0.8),
        None => circle(radius * 0.6),
    }
}

/// The sign of the home party: the star of eight points that two squares make.
pub(crate) fn star(radius: f64) -> String {
    let mut path = Path::default();
    for at in 0..16 {
        let far = if at % 2 == 0 { radius } else { radius * 0.765 };
        let point = on_circle(far, f64::from(at) / 16.0);
        if at == 0 { path.start(point) } else { path.line(point) }
    }
    path.close();
    path.data()
}

/// A whole circle around the origin.
pub(crate) fn circle(radius: f64) -> String {
    let mut path = Path::default();
    path.start(on_circle(radius, 0.0));
    path.round(radius, false, on_circle(radius, 0.5));
    path.round(radius, false, on_circle(radius, 1.0));
    path.close();
    path.data()
}

/// A part of the line of a circle around the origin, in turns from the top.
pub(crate) fn slice(radius: f64, from: f64, to: f64) -> String {
    if to - from > 0.999 {
        return circle(radius);
    }
    let mut path = Path::default();
    path.start(on_circle(radius, from));
    path.round(radius, to - from > 0.5, on_circle(radius, to));
    path.data()
}

/// A regular polygon that stands on its tip, turned on by `turn`.
fn turned(corners: u32, radius: f64, turn: f64) -> String {
    let mut path = Path::default();
    for at in 0..corners {
        let point = on_circle(radius, f64::from(at) / f64::from(corners) + turn);
        if at == 0 { path.start(point) } else { path.line(point) }
    }
    path.close();
    path.data()
}

/// The point at `turn` turns from the top, clockwise.
fn on_circle(radius: f64, turn: f64) -> Point {
    let angle = turn * std::f64::consts::TAU;
    Point { x: radius * angle.sin(), y: -radius * angle.cos() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_friendship_stands_as_its_best_agreement_does() {
        let of = |statuses: &[Status]| {
            let counts: Vec<StatusCount> =
                statuses.iter().map(|status| StatusCount { status: *status, count: 1 }).collect();
            Tone::best(&counts)
        };
        assert_eq!(of(&[]), None);
        assert_eq!(of(&[Status::Expired, Status::InForce]), Some(Tone::Good));
        assert_eq!(of(&[Status::Denounced, Status::InNegotiation]), Some(Tone::Wait));
        assert_eq!(of(&[Status::Denounced, Status::Expired]), Some(Tone::Quiet));
        assert_eq!(of(&[Status::Expiring, Status::AwaitingApproval]), Some(Tone::Soon));
        assert!(Status::ALL.iter().all(|status| BEST_FIRST.contains(status)));
    }

    #[test]
    fn no_two_tones_share_a_line_or_a_shape() {
        let tones = [Tone::Good, Tone::Soon, Tone::Wait, Tone::Stop, Tone::Quiet].map(Some);
        for (at, one) in tones.iter().enumerate() {
            for other in tones.iter().skip(at + 1) {
                assert_ne!(dashes(*one), dashes(*other));
                assert_ne!(shape(*one, 7.0), shape(*other, 7.0));
            }
        }
    }

    #[test]
    fn slices_meet_where_they_end() {
        assert_eq!(slice(10.0, 0.0, 0.25), "M0 -10A10 10 0 0 1 10 0");
        assert_eq!(slice(10.0, 0.25, 1.0), "M10 0A10 10 0 1 1 0 -10");
        assert_eq!(slice(10.0, 0.0, 1.0), circle(10.0));
    }
}
