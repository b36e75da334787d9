//! The map: who stands where, what is counted of whom, and lists narrowed by where.

use tawama_registry::agreement::{
    self, AgreementQuery, Event, EventKind, Party, PartyRole, Status,
};
use tawama_registry::exhibition::{self, ExhibitionFacts, ExhibitionRole};
use tawama_registry::map::{self, Area, Atlas, MapOf, Spot, Whereabouts};
use tawama_registry::office;
use tawama_registry::overview::StatusCount;
use tawama_registry::partner::{self, PartnerQuery};
use tawama_registry::place::{self, PlaceFacts};
use tawama_registry::{Id, Kind, Name, Op};

use crate::support::{ALL, Desk, city, date, memorandum, title};

/// Home at Tangier; two parties at Al-Quds, one at Riyadh, one nowhere.
struct World {
    desk: Desk,
    home: Id,
    quds: Id,
    university: Id,
    riyadh: Id,
    network: Id,
}

const QUDS: (f64, f64) = (31.76904, 35.21633);

impl World {
    fn new() -> Self {
        let desk = Desk::new();
        let at = |name: &str, degrees: Option<(f64, f64)>| {
            let place = degrees.map(|(north, east)| {
                let facts = PlaceFacts {
                    names: vec![Name::preferred("en", name)],
                    latitude: Some(north),
                    longitude: Some(east),
                    ..PlaceFacts::default()
                };
                desk.does(Op::Add(Kind::Place), |tx| place::add(tx, &facts))
            });
            let mut facts = city(name);
            facts.place = place;
            desk.does(Op::Add(Kind::Partner), |tx| partner::add(tx, &facts))
        };
        let home = at("Tangier", Some((35.76727, -5.79975)));
        let quds = at("Al-Quds", Some(QUDS));
        let university = at("University of Al-Quds", Some(QUDS));
        let riyadh = at("Riyadh", Some((24.68773, 46.72185)));
        let network = at("A network", None);
        desk.does(Op::Edit(Kind::Office), |tx| {
            let there = office::get(tx)?;
            office::save(
                tx,
                there.version,
                &office::OfficeFacts { home: Some(home), ..there.facts },
            )
        });
        let world = Self { desk, home, quds, university, riyadh, network };
        world.signs("A", &[home, quds], Some("2025-02-01"));
        world.signs("B", &[home, quds, riyadh, network], None);
        world.signs("C", &[riyadh, university], Some("2025-02-01"));
        world
    }

    fn signs(&self, reference: &str, parties: &[Id], signed: Option<&str>) -> Id {
        let mut facts = memorandum(reference, [parties[0], parties[1]]);
        facts.parties = parties
            .iter()
            .map(|partner| Party { partner: *partner, role: PartyRole::Signatory })
            .collect();
        facts.signed = signed.map(date);
        self.desk.does(Op::Add(Kind::Agreement), |tx| agreement::add(tx, &facts))
    }

    fn atlas(&self, shown: &MapOf) -> Atlas {
        self.desk.looks(|conn| map::atlas(conn, shown))
    }

    fn parties(&self, query: &PartnerQuery) -> Vec<Id> {
        let mut rows = self.desk.looks(|conn| partner::list(conn, query, ALL));
        rows.sort_by_key(|row| row.id);
        rows.into_iter().map(|row| row.id).collect()
    }
}

fn everyone() -> PartnerQuery {
    PartnerQuery { archived: true, ..PartnerQuery::all("en") }
}

fn all() -> MapOf {
    MapOf::Agreements(AgreementQuery::all("en"))
}

fn spot(atlas: &Atlas, partner: Id) -> &Spot {
    atlas.spots.iter().find(|spot| spot.partner == partner).unwrap()
}

fn counts(of: &[StatusCount]) -> Vec<(Status, u32)> {
    of.iter().map(|it| (it.status, it.count)).collect()
}

#[test]
fn the_parties_to_agreements_stand_at_their_places() {
    let world = World::new();
    let atlas = world.atlas(&all());
    let home = atlas.home.unwrap();
    assert_eq!((home.partner, home.coordinates), (world.home, Some((35.76727, -5.79975))));
    let there: Vec<Id> = atlas.spots.iter().map(|spot| spot.partner).collect();
    assert_eq!(there, [world.quds, world.university, world.riyadh], "the network is nowhere");
    assert_eq!((atlas.nowhere, atlas.agreements), (1, 3));
    let quds = spot(&atlas, world.quds);
    assert_eq!((quds.latitude, quds.longitude), QUDS);
    assert_eq!(counts(&quds.statuses), [(Status::InNegotiation, 1), (Status::InForce, 1)]);
    assert_eq!(quds.statuses, quds.with_home);
}

#[test]
fn what_others_signed_beside_the_home_party_ties_nobody_to_it() {
    let world = World::new();
    let atlas = world.atlas(&all());
    let university = spot(&atlas, world.university);
    assert_eq!(counts(&university.statuses), [(Status::InForce, 1)]);
    assert!(university.with_home.is_empty());
    let riyadh = spot(&atlas, world.riyadh);
    assert_eq!(counts(&riyadh.statuses), [(Status::InNegotiation, 1), (Status::InForce, 1)]);
    assert_eq!(counts(&riyadh.with_home), [(Status::InNegotiation, 1)]);
}

#[test]
fn a_map_shows_what_its_list_shows() {
    let world = World::new();
    let negotiated =
        AgreementQuery { status: vec![Status::InNegotiation], ..AgreementQuery::all("en") };
    let atlas = world.atlas(&MapOf::Agreements(negotiated));
    assert_eq!(atlas.spots.len(), 2);
    assert_eq!(counts(&spot(&atlas, world.quds).statuses), [(Status::InNegotiation, 1)]);
    // By words, those of a party among them.
    let found = AgreementQuery { text: "university".into(), ..AgreementQuery::all("en") };
    let atlas = world.atlas(&MapOf::Agreements(found));
    assert_eq!((atlas.spots.len(), atlas.nowhere), (2, 0));
    let nothing = AgreementQuery { text: "« »".into(), ..AgreementQuery::all("en") };
    assert_eq!(world.atlas(&MapOf::Agreements(nothing)).spots, []);
    // Parties have all their agreements with them, and stand there without any.
    let lone = world.desk.partner("Lone");
    let parties = PartnerQuery { text: "riyadh".into(), ..everyone() };
    let atlas = world.atlas(&MapOf::Partners(parties));
    assert_eq!((atlas.spots.len(), atlas.nowhere, atlas.agreements), (1, 0, 2));
    assert_eq!(spot(&atlas, world.riyadh).statuses.len(), 2);
    let atlas = world.atlas(&MapOf::Partners(everyone()));
    assert_eq!((atlas.spots.len(), atlas.nowhere), (3, 2), "the home party is counted on none");
    let atlas = world.atlas(&MapOf::Partner(world.quds));
    assert_eq!((atlas.spots.len(), atlas.nowhere, atlas.agreements), (1, 0, 2));
    assert_eq!(world.atlas(&MapOf::Partner(lone)).nowhere, 1);
}

#[test]
fn exhibitions_are_counted_once_however_many_roles_a_party_has_in_them() {
    let world = World::new();
    let mut facts = ExhibitionFacts::new(title("Gates"));
    facts.parties = [ExhibitionRole::Lead, ExhibitionRole::Lender]
        .map(|role| exhibition::Organiser { partner: world.quds, role })
        .into();
    world.desk.does(Op::Add(Kind::Exhibition), |tx| exhibition::add(tx, &facts));
    let atlas = world.atlas(&all());
    assert_eq!(spot(&atlas, world.quds).exhibitions, 1);
    assert_eq!(spot(&atlas, world.riyadh).exhibitions, 0);
}

#[test]
fn lists_are_narrowed_by_where_the_parties_are() {
    let world = World::new();
    let whereabouts = Some(Whereabouts::Area(Area::point(QUDS.0, QUDS.1)));
    assert_eq!(
        world.parties(&PartnerQuery { whereabouts, ..everyone() }),
        [world.quds, world.university]
    );
    let references = |whereabouts| {
        let query = AgreementQuery { whereabouts, ..AgreementQuery::all("en") };
        let rows = world.desk.looks(|conn| agreement::list(conn, &query, ALL));
        assert_eq!(world.desk.looks(|conn| agreement::count(conn, &query)) as usize, rows.len());
        rows.into_iter().map(|row| row.reference).collect::<Vec<_>>()
    };
    assert_eq!(references(whereabouts), ["A", "B", "C"]);
    let gulf = Area { south: 20.0, north: 30.0, west: 40.0, east: 60.0 };
    assert_eq!(references(Some(Whereabouts::Area(gulf))), ["B", "C"]);
    assert_eq!(references(Some(Whereabouts::Nowhere)), ["B"]);
    // That the home party is at Tangier says nothing of an agreement.
    let tangier = Area { south: 35.0, north: 36.0, west: -6.0, east: -5.0 };
    assert_eq!(references(Some(Whereabouts::Area(tangier))), [""; 0]);
    let whereabouts = Some(Whereabouts::Nowhere);
    assert_eq!(world.parties(&PartnerQuery { whereabouts, ..everyone() }), [world.network]);
}

#[test]
fn a_record_leads_to_its_parties() {
    let world = World::new();
    let denounced = world.signs("D", &[world.home, world.riyadh], Some("2025-02-01"));
    let leads = |id| world.desk.looks(|conn| map::parties_of(conn, id));
    assert_eq!(leads(denounced), [world.riyadh]);
    assert_eq!(leads(world.quds), [world.quds]);
    // The day moves the map as it moves the lists.
    world.desk.does(Op::Edit(Kind::Agreement), |tx| {
        let found = agreement::get(tx, denounced, tx.today())?;
        let mut facts = found.facts;
        let day = date("2026-01-01");
        let note = String::new();
        facts.events.push(Event { id: None, kind: EventKind::Denounced, day, note });
        agreement::save(tx, denounced, found.version, &facts)
    });
    let riyadh = spot(&world.atlas(&all()), world.riyadh).with_home.clone();
    assert_eq!(counts(&riyadh), [(Status::InNegotiation, 1), (Status::Denounced, 1)]);
}
