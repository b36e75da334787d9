//! The map: what is drawn of the sample registry, and the picture of it, read back.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic)]

use std::path::PathBuf;

use chrono::{NaiveDate, TimeZone, Utc};
use resvg::tiny_skia::Pixmap;
use tawama_registry::agreement::{
    self, AgreementFacts, AgreementQuery, Instrument, Party, PartyRole,
};
use tawama_registry::map::{self, MapOf};
use tawama_registry::partner::{self, PartnerFacts, PartnerKind};
use tawama_registry::place::{self, PlaceFacts};
use tawama_registry::{Id, Name, Op, Registry, Stamp, Wording, office, sample};
use tawama_reports::Language;
use tawama_reports::map::picture::{self, MapPicture, PictureForm};
use tawama_reports::map::{Chart, Drawing, Frame, Mark, MarkKind, Sight, Tone};

fn stamp() -> Stamp {
    let today: NaiveDate = "2026-03-15".parse().unwrap();
    let noon = today.and_hms_opt(12, 0, 0).unwrap();
    Stamp { actor: "test".into(), at: Utc.from_utc_datetime(&noon), today }
}

/// The sample registry, in a folder that goes with it.
struct Desk {
    registry: Registry,
    path: PathBuf,
    _folder: tempfile::TempDir,
}

impl Desk {
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("sample.tawama");
        let registry = sample::seed(&path, "fr", &stamp()).unwrap();
        Self { registry, path, _folder: folder }
    }

    /// A partner with an agreement that was signed on a day, or with none.
    fn partner(&self, name: &str, degrees: (f64, f64), signed: Option<&str>) -> Id {
        let write = self.registry.write(&stamp(), Op::Import, |tx| {
            let facts = PlaceFacts {
                names: vec![Name::preferred("fr", name)],
                latitude: Some(degrees.0),
                longitude: Some(degrees.1),
                ..PlaceFacts::default()
            };
            let mut facts_of = PartnerFacts::new(PartnerKind::City, facts.names.clone());
            facts_of.place = Some(place::add(tx, &facts)?);
            let id = partner::add(tx, &facts_of)?;
            if let Some(signed) = signed {
                let home = office::get(tx)?.facts.home.unwrap();
                let mut facts = AgreementFacts::new(
                    Instrument::TwinningAgreement,
                    &format!("J-{name}"),
                    Wording::of([("fr", name)]),
                );
                facts.signed = signed.parse().ok();
                facts.parties =
                    [home, id].map(|partner| Party { partner, role: PartyRole::Signatory }).into();
                agreement::add(tx, &facts)?;
            }
            Ok(id)
        });
        write.unwrap().value
    }

    fn chart(&self) -> Chart {
        let of = MapOf::Agreements(AgreementQuery::all("fr"));
        Chart::new(self.registry.read(|conn| map::atlas(conn, &of)).unwrap())
    }

    fn draws(&self, sight: &Sight) -> Drawing {
        let chart = self.chart();
        self.registry.read(|conn| chart.draw(conn, sight)).unwrap()
    }

    fn pictures(&self, what: &MapPicture, form: PictureForm) -> Vec<u8> {
        let chart = self.chart();
        let today = stamp().today;
        self.registry.read(|conn| picture::picture(&chart, conn, what, form, today)).unwrap()
    }
}

fn sight(language: Language) -> Sight {
    Sight { frame: None, width: 800.0, height: 600.0, chosen: vec![], area: None, language }
}

fn slide(language: Language) -> MapPicture {
    MapPicture { title: String::new(), sight: sight(language), slide: true }
}

fn mark<'a>(drawing: &'a Drawing, name: &str) -> &'a Mark {
    let says = |mark: &&Mark| mark.parties.iter().any(|it| it.name.pick("fr") == Some(name));
    drawing.marks.iter().find(says).unwrap_or_else(|| panic!("{name} is not on the map"))
}

#[test]
fn home_and_its_partners_are_drawn_with_their_arcs() {
    let desk = Desk::new();
    let drawing = desk.draws(&sight(Language::Fr));
    let home = &drawing.marks[0];
    assert_eq!(home.kind, MarkKind::Home);
    assert_eq!(home.label.as_ref().unwrap().text, "Tanger");
    let quds = mark(&drawing, "Al-Qods");
    assert_eq!((quds.kind, quds.tone), (MarkKind::Partner, Some(Tone::Good)));
    assert!(quds.x > home.x && quds.y > home.y, "south-east of Tangier");
    assert_eq!(drawing.arcs.len(), 1);
    assert_eq!(drawing.arcs[0].to, quds.key);
    let begins = format!("M{} {}L", home.x, home.y);
    assert!(drawing.arcs[0].path.starts_with(&begins), "{}", drawing.arcs[0].path);
    // The association, the organisation and the institute have no place in the sample.
    assert_eq!((drawing.partners, drawing.nowhere, drawing.agreements), (1, 3, 3));
    assert!(!drawing.home_nowhere && !drawing.land.is_empty());
    let arabic = desk.draws(&sight(Language::Ar));
    assert_eq!(arabic.marks[0].label.as_ref().unwrap().text, "طنجة");
    assert_eq!((arabic.marks[0].x, arabic.frame), (home.x, drawing.frame), "a map is not mirrored");
}

#[test]
fn what_is_close_is_gathered_and_comes_apart_where_its_frame_leads() {
    let desk = Desk::new();
    desk.partner("Ramallah", (31.9, 35.2), Some("2025-02-01"));
    desk.partner("Bethléem", (31.7, 35.2), None);
    desk.partner("Naplouse", (32.2, 35.25), None);
    let of = |frame| desk.draws(&Sight { frame, ..sight(Language::Fr) });
    let world = of(Some(Frame { x: 0.0, y: -80.0, zoom: 1.0 }));
    // Parties without an agreement are on the map of partners; these are parties to agreements.
    let several: Vec<&Mark> =
        world.marks.iter().filter(|mark| mark.kind == MarkKind::Several).collect();
    assert_eq!(several.len(), 1);
    assert_eq!((several[0].count, several[0].parties.len()), (2, 2));
    assert_eq!(several[0].ring.len(), 1, "both stand alike");
    let closer = several[0].closer.unwrap();
    assert!(closer.zoom > 1.0);
    let near = of(Some(closer));
    assert!(near.marks.iter().all(|mark| mark.count == 1), "{:?}", near.marks);
    assert_eq!(near.marks.len(), 2, "Tangier is out of sight");
    assert_eq!(near.arcs.len(), 2, "the arcs from there are not");
}

#[test]
fn parties_of_the_home_city_stand_beside_it_and_not_under_it() {
    let desk = Desk::new();
    desk.partner("Université", (35.76727, -5.79975), Some("2025-02-01"));
    let drawing = desk.draws(&sight(Language::Fr));
    let (home, other) = (&drawing.marks[0], mark(&drawing, "Université"));
    let far = (home.x - other.x).hypot(home.y - other.y);
    assert!(far >= home.radius + other.radius, "{far}");
    assert!(other.closer.is_none(), "no frame parts one place");
}

#[test]
fn what_is_chosen_stands_out_and_has_a_frame_of_its_own() {
    let desk = Desk::new();
    let lima = desk.partner("Lima", (-12.05, -77.04), Some("2025-02-01"));
    desk.partner("Osaka", (34.69, 135.5), Some("2025-02-01"));
    let drawing = desk.draws(&Sight { chosen: vec![lima], ..sight(Language::Fr) });
    assert!(mark(&drawing, "Lima").chosen && !mark(&drawing, "Osaka").chosen);
    let chosen: Vec<bool> = drawing.arcs.iter().map(|arc| arc.chosen).collect();
    assert_eq!(chosen, [false, false, true], "the chosen arc lies on top");
    let choice = drawing.choice.unwrap();
    assert!(choice.zoom > drawing.whole.zoom && choice.x < 0.0);
    let near =
        desk.draws(&Sight { frame: Some(choice), chosen: vec![lima], ..sight(Language::Fr) });
    assert!(mark(&near, "Lima").chosen && near.marks[0].kind == MarkKind::Home);
    // The same by where it is.
    let area = Some(mark(&drawing, "Lima").area);
    assert!(mark(&desk.draws(&Sight { area, ..sight(Language::Fr) }), "Lima").chosen);
}

#[test]
fn wild_sights_are_drawn_all_the_same() {
    let desk = Desk::new();
    desk.partner("Fidji", (-17.7, 178.1), Some("2025-02-01"));
    for wild in [f64::NAN, f64::INFINITY, -1e300, 0.0, 1e300] {
        let frame = Some(Frame { x: wild, y: wild, zoom: wild });
        let drawing =
            desk.draws(&Sight { frame, width: wild, height: wild, ..sight(Language::En) });
        assert!(drawing.marks.iter().all(|mark| mark.x.is_finite() && mark.y.is_finite()));
        assert!(!format!("{drawing:?}").contains("NaN"));
    }
}

#[test]
fn a_slide_says_what_it_shows() {
    let desk = Desk::new();
    let file = desk.path.display().to_string();
    for (language, words) in [
        (
            Language::Fr,
            [
                "Les partenaires de Tanger",
                "Situation au 15 mars 2026",
                "3 partenaires ne sont pas sur la carte",
            ],
        ),
        (
            Language::Ar,
            ["شركاء طنجة", "الوضعية بتاريخ 15 مارس 2026", "3 شركاء لا يظهرون على الخريطة"],
        ),
        (
            Language::En,
            ["The partners of Tangier", "As of 15 March 2026", "3 partners are not on the map"],
        ),
    ] {
        let svg = String::from_utf8(desk.pictures(&slide(language), PictureForm::Svg)).unwrap();
        for word in words {
            assert!(svg.contains(word), "{word} is not in {file}: {}", &svg[..1500]);
        }
        assert!(svg.contains("width=\"1280\" height=\"720\""), "{}", &svg[..300]);
        assert!(!svg.contains("<text"), "letters are outlines");
        assert!(!svg.contains("href"), "nothing is fetched");
        let png = Pixmap::decode_png(&desk.pictures(&slide(language), PictureForm::Png)).unwrap();
        assert_eq!((png.width(), png.height()), (2560, 1440));
        if let Some(folder) = std::env::var_os("TAWAMA_PICTURES") {
            let name = format!("slide-{}.png", language.tag());
            png.save_png(PathBuf::from(folder).join(name)).unwrap();
        }
    }
}

#[test]
fn a_picture_of_what_is_seen_has_its_proportions_and_title() {
    let desk = Desk::new();
    let frame = Some(Frame { x: 20.0, y: -130.0, zoom: 4.0 });
    let seen = Sight { frame, width: 700.0, height: 400.0, ..sight(Language::Fr) };
    let what =
        MapPicture { title: "<Nos> & \"vos\" villes\u{7}".into(), sight: seen, slide: false };
    let svg = String::from_utf8(desk.pictures(&what, PictureForm::Svg)).unwrap();
    assert!(
        svg.contains("<title>&lt;Nos&gt; &amp; &quot;vos&quot; villes</title>"),
        "{}",
        &svg[..400]
    );
    let png = Pixmap::decode_png(&desk.pictures(&what, PictureForm::Png)).unwrap();
    assert_eq!(png.width(), 1400);
    assert!(png.height() > 800);
}

#[test]
fn five_thousand_partners_are_few_marks() {
    let folder = tempfile::tempdir().unwrap();
    let registry = sample::seed(&folder.path().join("many.tawama"), "fr", &stamp()).unwrap();
    let atlas = registry
        .read(|conn| map::atlas(conn, &MapOf::Agreements(AgreementQuery::all("fr"))))
        .unwrap();
    let mut many = atlas.clone();
    let spot = atlas.spots[0].clone();
    for at in 0..5000_u32 {
        let (north, east) = (f64::from(at % 100) * 1.2 - 50.0, f64::from(at / 100) * 7.1 - 178.0);
        let partner = Id::new(stamp().at);
        many.spots.push(map::Spot { partner, latitude: north, longitude: east, ..spot.clone() });
    }
    let chart = Chart::new(many);
    let drawing = registry.read(|conn| chart.draw(conn, &sight(Language::Fr))).unwrap();
    assert!(drawing.marks.len() < 400, "{}", drawing.marks.len());
    let shown: u32 = drawing.marks.iter().map(|mark| mark.count).sum();
    assert_eq!(shown, 5002, "home and everyone is in some mark");
}
