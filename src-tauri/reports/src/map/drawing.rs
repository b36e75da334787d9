//! What is drawn of a map, and how it is looked at.

use serde::{Deserialize, Serialize};
use tawama_registry::agreement::Status;
use tawama_registry::map::Area;
use tawama_registry::overview::StatusCount;
use tawama_registry::{Id, Named};

use super::label::Label;
use super::plane::{Finite, Frame};
use super::tone::Tone;
use crate::language::Language;

/// How a map is looked at.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, specta::Type)]
pub struct Sight {
    /// Through which frame; through that which shows everything when none is given.
    pub frame: Option<Frame>,
    /// Pixels from side to side.
    #[specta(type = Finite)]
    pub width: f64,
    /// Pixels from top to bottom.
    #[specta(type = Finite)]
    pub height: f64,
    /// Records that stand out: parties, or agreements for their parties.
    pub chosen: Vec<Id>,
    /// Parties in this area stand out too.
    pub area: Option<Area>,
    /// The language of the names.
    pub language: Language,
}

/// A map as it is drawn.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, specta::Type)]
pub struct Drawing {
    /// The frame it is drawn in.
    pub frame: Frame,
    /// The frame that shows everything.
    pub whole: Frame,
    /// The frame that shows what was chosen, with home.
    pub choice: Option<Frame>,
    /// The least zoom that makes sense on this size.
    #[specta(type = Finite)]
    pub farthest: f64,
    /// The greatest.
    #[specta(type = Finite)]
    pub closest: f64,
    /// The land, as the data of a path in pixels. It reaches beyond the frame.
    pub land: String,
    /// The arcs from home.
    pub arcs: Vec<DrawnArc>,
    /// The marks, home first, then from west to east.
    pub marks: Vec<Mark>,
    /// The sign of the home party, where it is on the map.
    pub home_sign: Option<String>,
    /// What the signs mean that occur on the whole map.
    pub legend: Vec<LegendLine>,
    /// How many parties are on the map, home left out.
    pub partners: u32,
    /// How many belong on it and are nowhere.
    pub nowhere: u32,
    /// How many agreements are told.
    pub agreements: u32,
    /// The office has a home party, and that is nowhere.
    pub home_nowhere: bool,
}

/// An arc from home to a mark.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, specta::Type)]
pub struct DrawnArc {
    /// The key of the mark; that of a mark outside the frame is not among the marks.
    pub to: String,
    /// How the friendships stand; none when they stand in several ways.
    pub tone: Option<Tone>,
    /// The data of its path.
    pub path: String,
    /// Its dashes, as SVG writes them.
    pub dashes: String,
    /// How wide the line is.
    #[specta(type = Finite)]
    pub width: f64,
    /// Whether it leads to what was chosen.
    pub chosen: bool,
}

/// What a mark stands for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
#[serde(rename_all = "snake_case")]
pub enum MarkKind {
    /// The home party.
    Home,
    /// One other party.
    Partner,
    /// Several parties.
    Several,
}

/// A mark on the map.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, specta::Type)]
pub struct Mark {
    /// What it is known by from one frame to the next: the party that leads it.
    pub key: String,
    /// What it stands for.
    pub kind: MarkKind,
    /// Pixels from the left to its middle.
    #[specta(type = Finite)]
    pub x: f64,
    /// Pixels from the top to its middle.
    #[specta(type = Finite)]
    pub y: f64,
    /// From its middle to its edge.
    #[specta(type = Finite)]
    pub radius: f64,
    /// How the friendships stand; none when they stand in several ways, or without agreements.
    pub tone: Option<Tone>,
    /// Its shape around its middle.
    pub shape: String,
    /// Around a mark of several parties: how many of them stand how.
    pub ring: Vec<Slice>,
    /// How many parties it stands for.
    pub count: u32,
    /// The parties, when they are few.
    pub parties: Vec<Named>,
    /// Their agreements by status.
    pub statuses: Vec<StatusCount>,
    /// The exhibitions that they take part in, each party's own.
    pub exhibitions: u32,
    /// Where they are.
    pub area: Area,
    /// The frame in which they come apart; none when they are all of one place.
    pub closer: Option<Frame>,
    /// Whether one of them was chosen.
    pub chosen: bool,
    /// Its name, where there is room for it.
    pub label: Option<Label>,
}

/// A part of the ring around a mark.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, specta::Type)]
pub struct Slice {
    /// How these stand.
    pub tone: Option<Tone>,
    /// The data of its path around the middle of the mark.
    pub path: String,
}

/// What a sign means.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, specta::Type)]
pub struct LegendLine {
    /// The hue.
    pub tone: Tone,
    /// The statuses it tells, as far as they occur.
    pub statuses: Vec<Status>,
    /// The shape of a point.
    pub shape: String,
    /// The dashes of an arc.
    pub dashes: String,
}
