//! Shipments: what is carried from where to where, by whom, under which customs regime.

use serde::{Deserialize, Serialize};

use super::object::LentObject;
use super::people::Someone;
use crate::date::PartialDate;
use crate::id::Id;
use crate::terms::terms;

terms! {
    /// Under which customs regime objects cross a border.
    pub enum CustomsRegime {
        /// None: no border is crossed, or it needs none.
        None = "none",
        /// An ATA carnet.
        AtaCarnet = "ata_carnet",
        /// Temporary export.
        TemporaryExport = "temporary_export",
        /// Temporary import.
        TemporaryImport = "temporary_import",
        /// Another.
        Other = "other",
    }
}

terms! {
    /// How far a shipment has come.
    pub enum ShipmentState {
        /// Planned.
        Planned = "planned",
        /// Under way.
        UnderWay = "under_way",
        /// Arrived.
        Arrived = "arrived",
    }
}

/// An end of a way: a venue of the registry, or a place in words.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct Stop {
    /// The venue.
    pub venue: Option<Id>,
    /// The place, where it is no venue.
    pub place: String,
}

/// Something that is carried.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct Shipment {
    /// Its identity; none for one that is not saved yet.
    pub id: Option<Id>,
    /// The leg whose objects it brings; none where it takes them home.
    pub leg: Option<Id>,
    /// From where.
    pub from: Stop,
    /// To where.
    pub to: Stop,
    /// The day it leaves.
    pub leaves: Option<PartialDate>,
    /// The day it arrives.
    pub arrives: Option<PartialDate>,
    /// Who carries it.
    pub carrier: String,
    /// How many crates.
    pub crates: Option<u32>,
    /// Who travels with it.
    pub courier: Someone,
    /// Under which customs regime.
    pub customs: CustomsRegime,
    /// The number of its papers.
    pub reference: String,
    /// Whether it is insured from nail to nail.
    pub nail_to_nail: bool,
    /// How far it has come.
    pub state: ShipmentState,
    /// The objects it carries; all when empty.
    pub objects: Vec<Id>,
    /// Anything to add.
    pub note: String,
}

impl Shipment {
    /// A planned shipment of all objects, of which nothing else is known.
    #[must_use]
    pub fn new() -> Self {
        Self {
            id: None,
            leg: None,
            from: Stop::default(),
            to: Stop::default(),
            leaves: None,
            arrives: None,
            carrier: String::new(),
            crates: None,
            courier: Someone::default(),
            customs: CustomsRegime::None,
            reference: String::new(),
            nail_to_nail: false,
            state: ShipmentState::Planned,
            objects: Vec::new(),
            note: String::new(),
        }
    }

    /// Whether it carries this object.
    #[must_use]
    pub fn carries(&self, object: &LentObject) -> bool {
        self.objects.is_empty() || object.id.is_some_and(|id| self.objects.contains(&id))
    }
}

impl Default for Shipment {
    fn default() -> Self {
        Self::new()
    }
}
