//! Drawing a map in a frame: what is gathered, where marks and arcs are, what is named.

use std::collections::{BTreeMap, HashSet};

use tawama_registry::agreement::Status;
use tawama_registry::map::{self, Area};
use tawama_registry::overview::StatusCount;
use tawama_registry::{Connection, Id, Result, record};

use super::arc::arc;
use super::chart::{Chart, Dot, HomeDot};
use super::cluster::gather;
use super::coast;
use super::drawing::{Drawing, DrawnArc, LegendLine, Mark, MarkKind, Sight, Slice};
use super::label;
use super::letters;
use super::path::{Path, tenths};
use super::plane::{Bounds, CLOSEST, Frame, Point, Size};
use super::tone::{self, Tone};
use crate::language::Language;

/// Marks within this many pixels of each other are one.
const REACH: f64 = 38.0;

/// The radius of the mark of one party, and of home.
const RADIUS: f64 = 6.5;
const HOME_RADIUS: f64 = 11.0;

/// From the edge of a mark that is chosen to the outer edge of its ring.
const RING: f64 = 6.0;

/// A mark tells at most so many of its parties by name.
const NAMED: usize = 12;

/// The name of a mark with more parties than this would say little.
const NAMES_FOR: usize = 4;

/// The longest name that is written whole.
const LONGEST_NAME: usize = 26;

impl Chart {
    /// Draws the map as it is looked at.
    ///
    /// # Errors
    /// When the registry, which knows the names, cannot be read.
    pub fn draw(&self, conn: &Connection, sight: &Sight) -> Result<Drawing> {
        let sound =
            |pixels: f64| if pixels.is_finite() { pixels.clamp(64.0, 8192.0) } else { 640.0 };
        let size = Size { width: sound(sight.width), height: sound(sight.height) };
        let whole = self.around(self.dots.iter(), size);
        let frame = sight.frame.unwrap_or(whole).sound(size);
        let chosen = self.chosen(conn, sight)?;
        let choice = (!chosen.is_empty()).then(|| {
            let those = self.dots.iter().filter(|dot| chosen.contains(&dot.spot.partner));
            self.around(those, size)
        });
        let draft = Draft { chart: self, frame, size, chosen: &chosen };
        let (mut marks, arcs) = draft.marks_and_arcs();
        let lines: Vec<Vec<Point>> = arcs.iter().flat_map(|drawn| drawn.lines.clone()).collect();
        tell_names(conn, &mut marks, &lines, sight.language, size)?;
        Ok(Drawing {
            land: coast::land(&frame, size),
            frame,
            whole,
            choice,
            farthest: Frame::farthest(size),
            closest: CLOSEST,
            arcs: arcs.into_iter().map(|drawn| drawn.arc).collect(),
            marks: marks.into_iter().map(|marked| marked.mark).collect(),
            home_sign: self.home.map(|_| tone::star(HOME_RADIUS)),
            legend: self.legend(),
            partners: u32::try_from(self.dots.len()).unwrap_or(u32::MAX),
            nowhere: self.nowhere,
            agreements: self.agreements,
            home_nowhere: self.has_home && self.home.is_none(),
        })
    }

    fn legend(&self) -> Vec<LegendLine> {
        let lines = self.statuses.iter().map(|(tone, statuses)| LegendLine {
            tone: *tone,
            statuses: statuses.iter().copied().collect(),
            shape: tone::shape(Some(*tone), RADIUS),
            dashes: tone::dashes(Some(*tone)).to_owned(),
        });
        lines.collect()
    }

    /// The parties that stand out.
    fn chosen(&self, conn: &Connection, sight: &Sight) -> Result<HashSet<Id>> {
        let mut chosen = HashSet::new();
        for id in &sight.chosen {
            chosen.extend(map::parties_of(conn, *id)?);
        }
        if let Some(area) = sight.area {
            let there =
                self.dots.iter().filter(|dot| area.holds(dot.spot.latitude, dot.spot.longitude));
            chosen.extend(there.map(|dot| dot.spot.partner));
        }
        Ok(chosen)
    }
}

/// A mark with what is needed to name it.
struct Marked {
    mark: Mark,
    members: Vec<Id>,
}

/// An arc with the lines that it is made of.
struct Lined {
    arc: DrawnArc,
    lines: Vec<Vec<Point>>,
}

/// A drawing in the making.
struct Draft<'a> {
    chart: &'a Chart,
    frame: Frame,
    size: Size,
    chosen: &'a HashSet<Id>,
}

impl Draft<'_> {
    fn marks_and_arcs(&self) -> (Vec<Marked>, Vec<Lined>) {
        let shown = self.frame.bounds(self.size, coast::AROUND);
        let mut marks = Vec::new();
        let mut arcs = Vec::new();
        for members in self.gathered(self.frame.zoom) {
            if members.first().is_some_and(|leader| shown.holds(leader.at)) {
                marks.push(self.mark(&members));
                arcs.extend(self.arc(&members));
            }
        }
        // What lies outside is only the end of arcs that may cross the frame: as few as the
        // whole map would have.
        for members in self.gathered(self.frame.zoom.min(self.least())) {
            if members.first().is_some_and(|leader| !shown.holds(leader.at)) {
                arcs.extend(self.arc(&members));
            }
        }
        arcs.sort_by_key(|Lined { arc, .. }| (arc.chosen, std::cmp::Reverse(arc.tone)));
        if let Some(home) = self.chart.home.filter(|home| shown.holds(home.at)) {
            let sign = self.home(home);
            for marked in &mut marks {
                keep_off(&mut marked.mark, &sign.mark);
            }
            marks.push(sign);
        }
        marks.sort_by(|Marked { mark: a, .. }, Marked { mark: b, .. }| {
            let home = |mark: &Mark| mark.kind != MarkKind::Home;
            home(a).cmp(&home(b)).then(a.x.total_cmp(&b.x))
        });
        (marks, arcs)
    }

    /// The zoom at which the whole world is in view.
    fn least(&self) -> f64 {
        Frame::farthest(self.size)
    }

    /// The parties that are one mark at a zoom, those with the most agreements leading. What is
    /// gathered changes only at every other half doubling, not with every pixel of a movement.
    fn gathered(&self, zoom: f64) -> Vec<Vec<&Dot>> {
        let level = ((zoom.log2() * 2.0).floor() / 2.0).exp2();
        let points: Vec<Point> = self.chart.dots.iter().map(|dot| dot.at).collect();
        let marks = gather(&points, REACH / level).into_iter();
        marks
            .map(|members| members.iter().filter_map(|at| self.chart.dots.get(*at)).collect())
            .collect()
    }

    fn home(&self, home: HomeDot) -> Marked {
        let at = self.frame.place(self.size, home.at);
        let mark = Mark {
            key: home.partner.to_string(),
            kind: MarkKind::Home,
            x: tenths(at.x),
            y: tenths(at.y),
            radius: HOME_RADIUS,
            tone: None,
            shape: tone::star(HOME_RADIUS),
            ring: Vec::new(),
            count: 1,
            parties: Vec::new(),
            statuses: Vec::new(),
            exhibitions: 0,
            area: Area::point(home.place.0, home.place.1),
            closer: None,
            chosen: false,
            label: None,
        };
        Marked { mark, members: vec![home.partner] }
    }

    fn mark(&self, members: &[&Dot]) -> Marked {
        let several = members.len() > 1;
        let leader = members.first();
        let at = leader.map_or(Point { x: 0.0, y: 0.0 }, |dot| dot.at);
        let place = self.frame.place(self.size, at);
        let tone = same(members.iter().map(|dot| dot.tone)).flatten();
        let areas = members.iter().map(|dot| Area::point(dot.spot.latitude, dot.spot.longitude));
        let area = areas.reduce(Area::and).unwrap_or(Area::point(0.0, 0.0));
        let radius = if several { radius_of(members.len()) } else { RADIUS };
        let bounds = Bounds::of(members.iter().map(|dot| dot.at));
        let mark = Mark {
            key: leader.map(|dot| dot.spot.partner.to_string()).unwrap_or_default(),
            kind: if several { MarkKind::Several } else { MarkKind::Partner },
            x: tenths(place.x),
            y: tenths(place.y),
            radius,
            tone,
            shape: if several { tone::circle(radius) } else { tone::shape(tone, RADIUS) },
            ring: if several { ring(members, radius) } else { Vec::new() },
            count: u32::try_from(members.len()).unwrap_or(u32::MAX),
            parties: Vec::new(),
            statuses: sum(members),
            exhibitions: members.iter().map(|dot| dot.spot.exhibitions).sum(),
            area,
            closer: bounds.and_then(|bounds| self.closer(bounds)),
            chosen: members.iter().any(|dot| self.chosen.contains(&dot.spot.partner)),
            label: None,
        };
        Marked { mark, members: members.iter().map(|dot| dot.spot.partner).collect() }
    }

    /// The frame in which parties come apart that lie within `bounds`.
    fn closer(&self, bounds: Bounds) -> Option<Frame> {
        let wide = bounds.width().max(bounds.height());
        if wide * CLOSEST < REACH || self.frame.zoom >= CLOSEST {
            return None;
        }
        // As large as the frame allows, and at least large enough to part them.
        let around = Frame::around(bounds, self.size, self.size.width.min(self.size.height) / 6.0);
        let parts = REACH * 1.5 / wide;
        let zoom = around.zoom.max(self.frame.zoom * 1.5).max(parts).min(CLOSEST);
        Some(Frame { zoom, ..around })
    }

    fn arc(&self, members: &[&Dot]) -> Option<Lined> {
        let home = self.chart.home?;
        let leader = members.first()?;
        let tied = members.iter().filter(|dot| dot.tie.is_some()).count();
        if tied == 0 {
            return None;
        }
        let tone = same(members.iter().filter(|dot| dot.tie.is_some()).map(|dot| dot.tie));
        let page = Bounds { left: 0.0, top: 0.0, right: self.size.width, bottom: self.size.height };
        let place = |point| self.frame.place(self.size, point);
        let ways = arc(home.place, (leader.spot.latitude, leader.spot.longitude)).into_iter();
        let mut lines: Vec<Vec<Point>> =
            ways.map(|way| way.into_iter().map(place).collect()).collect();
        lines.retain(|line: &Vec<Point>| {
            Bounds::of(line.iter().copied()).is_some_and(|bounds| bounds.meets(&page))
        });
        if lines.is_empty() {
            return None;
        }
        let mut path = Path::default();
        for line in &lines {
            for (at, point) in line.iter().enumerate() {
                if at == 0 { path.start(*point) } else { path.line(*point) }
            }
        }
        let arc = DrawnArc {
            to: leader.spot.partner.to_string(),
            tone: tone.flatten(),
            path: path.data(),
            dashes: tone::dashes(tone.flatten()).to_owned(),
            width: tenths(1.6 + 0.8 * logarithm(tied)),
            chosen: members
                .iter()
                .any(|dot| dot.tie.is_some() && self.chosen.contains(&dot.spot.partner)),
        };
        Some(Lined { arc, lines })
    }
}

/// What all are, if they are all the same.
fn same<T: PartialEq>(mut all: impl Iterator<Item = T>) -> Option<T> {
    let first = all.next()?;
    all.all(|other| other == first).then_some(first)
}

/// The radius of a mark for so many parties.
fn radius_of(count: usize) -> f64 {
    tenths((12.0 + 3.0 * logarithm(count)).min(20.0))
}

/// The decimal logarithm of a count, never below zero.
fn logarithm(count: usize) -> f64 {
    f64::from(u32::try_from(count).unwrap_or(u32::MAX)).max(1.0).log10()
}

/// The slices of the ring around a mark, the tones in their order.
fn ring(members: &[&Dot], radius: f64) -> Vec<Slice> {
    let mut counts: BTreeMap<(bool, Option<Tone>), u32> = BTreeMap::new();
    for dot in members {
        *counts.entry((dot.tone.is_none(), dot.tone)).or_default() += 1;
    }
    let all = f64::from(counts.values().sum::<u32>()).max(1.0);
    let mut from = 0.0;
    let slices = counts.into_iter().map(|((_, tone), count)| {
        let to = from + f64::from(count) / all;
        let path = tone::slice(radius, from, to);
        from = to;
        Slice { tone, path }
    });
    slices.collect()
}

fn sum(members: &[&Dot]) -> Vec<StatusCount> {
    let mut counts: BTreeMap<Status, u32> = BTreeMap::new();
    for it in members.iter().flat_map(|dot| &dot.spot.statuses) {
        *counts.entry(it.status).or_default() += it.count;
    }
    counts.into_iter().map(|(status, count)| StatusCount { status, count }).collect()
}

/// Moves a mark that would lie over home beside it.
fn keep_off(mark: &mut Mark, home: &Mark) {
    let (x, y) = (mark.x - home.x, mark.y - home.y);
    let (far, apart) = (x.hypot(y), mark.radius + home.radius + 2.0);
    if far >= apart {
        return;
    }
    // Of one and the same city: below it, to the right.
    let (x, y) = if far < 0.5 { (0.6, 0.8) } else { (x / far, y / far) };
    mark.x = tenths(home.x + x * apart);
    mark.y = tenths(home.y + y * apart);
}

/// Tells the parties of marks by name, and writes names on the map.
fn tell_names(
    conn: &Connection,
    marks: &mut [Marked],
    lines: &[Vec<Point>],
    language: Language,
    size: Size,
) -> Result<()> {
    let mut order: Vec<(usize, label::Named)> = Vec::new();
    // Around what is chosen there is a ring.
    let room = |mark: &Mark| mark.radius + if mark.chosen { RING } else { 0.0 };
    let all: Vec<(Point, f64)> =
        marks.iter().map(|it| (Point { x: it.mark.x, y: it.mark.y }, room(&it.mark))).collect();
    for (at, Marked { mark, members }) in marks.iter_mut().enumerate() {
        if members.len() <= NAMED {
            let parties = members.iter().map(|id| record::named(conn, *id));
            mark.parties = parties.filter_map(Result::transpose).collect::<Result<_>>()?;
        }
        let first = mark.parties.first().filter(|_| members.len() <= NAMES_FOR);
        if let Some(name) = first.and_then(|first| first.name.pick(language.tag())) {
            let more = members.len() - 1;
            let cut = letters::cut(name, LONGEST_NAME);
            let name = if more > 0 { format!("{cut} +{more}") } else { cut };
            let place = Point { x: mark.x, y: mark.y };
            order.push((at, label::Named { at: place, radius: room(mark), name }));
        }
    }
    // Home is named first, then what was chosen, then those with the most agreements.
    order.sort_by_key(|(at, _)| {
        marks.get(*at).map(|Marked { mark, .. }| {
            let agreements: u32 = mark.statuses.iter().map(|it| it.count).sum();
            (mark.kind != MarkKind::Home, !mark.chosen, std::cmp::Reverse(agreements))
        })
    });
    let (places, named): (Vec<usize>, Vec<label::Named>) = order.into_iter().unzip();
    for (at, label) in places.into_iter().zip(label::write(&named, &all, lines, size)) {
        if let Some(marked) = marks.get_mut(at) {
            marked.mark.label = label;
        }
    }
    Ok(())
}
