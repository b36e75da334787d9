//! What a map shows, laid out on the plane once, for all the frames it is looked at through.

use std::collections::{BTreeMap, BTreeSet};

use tawama_registry::Id;
use tawama_registry::agreement::Status;
use tawama_registry::map::{Atlas, Spot};

use super::arc::arc;
use super::plane::{Bounds, Frame, Point, Size, project};
use super::tone::Tone;

/// How far from the edges of a frame marks are when it is put around them.
const MARGIN: f64 = 56.0;

/// Of so many parties at most the arcs are looked at for how far they bend.
const BENT: usize = 500;

/// A party on the plane.
#[derive(Debug, Clone)]
pub(crate) struct Dot {
    pub(crate) spot: Spot,
    pub(crate) at: Point,
    /// How the friendship stands.
    pub(crate) tone: Option<Tone>,
    /// The same by agreements that bind the home party; none without any, and then no arc.
    pub(crate) tie: Option<Tone>,
}

/// The home party on the plane.
#[derive(Debug, Clone, Copy)]
pub(crate) struct HomeDot {
    pub(crate) partner: Id,
    pub(crate) place: (f64, f64),
    pub(crate) at: Point,
}

/// What a map shows, laid out on the plane.
#[derive(Debug, Clone)]
pub struct Chart {
    pub(crate) has_home: bool,
    pub(crate) home: Option<HomeDot>,
    /// The parties, those with the most agreements first.
    pub(crate) dots: Vec<Dot>,
    pub(crate) nowhere: u32,
    pub(crate) agreements: u32,
    /// The statuses that occur, by the tone that tells them.
    pub(crate) statuses: BTreeMap<Tone, BTreeSet<Status>>,
}

impl Chart {
    /// Lays out what a map shows.
    #[must_use]
    pub fn new(atlas: Atlas) -> Self {
        let mut statuses: BTreeMap<Tone, BTreeSet<Status>> = BTreeMap::new();
        for status in atlas.spots.iter().flat_map(|spot| &spot.statuses) {
            statuses.entry(Tone::of(status.status)).or_default().insert(status.status);
        }
        let home = atlas.home.and_then(|home| {
            let place = home.coordinates?;
            Some(HomeDot { partner: home.partner, place, at: project(place.0, place.1) })
        });
        let mut dots: Vec<Dot> = atlas
            .spots
            .into_iter()
            .map(|spot| Dot {
                at: project(spot.latitude, spot.longitude),
                tone: Tone::best(&spot.statuses),
                tie: Tone::best(&spot.with_home),
                spot,
            })
            .collect();
        let count = |dot: &Dot| dot.spot.statuses.iter().map(|it| it.count).sum::<u32>();
        dots.sort_by_key(|dot| (std::cmp::Reverse(count(dot)), dot.spot.partner));
        Self {
            has_home: atlas.home.is_some(),
            home,
            dots,
            nowhere: atlas.nowhere,
            agreements: atlas.agreements,
            statuses,
        }
    }

    /// The frame that shows these parties and home; the inhabited world when there are none.
    pub(crate) fn around<'a>(&self, dots: impl Iterator<Item = &'a Dot>, size: Size) -> Frame {
        let home = self.home;
        let mut bent = 0;
        let mut bounds = Bounds::of(home.iter().map(|home| home.at));
        for dot in dots {
            let mut points = vec![dot.at];
            if let Some(home) = home.filter(|_| dot.tie.is_some() && bent < BENT) {
                bent += 1;
                let to = (dot.spot.latitude, dot.spot.longitude);
                points.extend(arc(home.place, to).into_iter().flatten());
            }
            bounds = match (bounds, Bounds::of(points)) {
                (Some(all), Some(these)) => Some(all.and(these)),
                (all, these) => all.or(these),
            };
        }
        bounds.map_or_else(|| Frame::world(size), |bounds| Frame::around(bounds, size, MARGIN))
    }
}
