//! How fast the map is: what the registry is asked, how that is laid out, and a frame of it,
//! at 5,000 and 50,000 partners with an agreement each.
//!
//! `cargo bench -p tawama-reports --bench map`, or `make bench`. `TAWAMA_BENCH_SIZES=5000`
//! measures fewer.

#![allow(clippy::unwrap_used, clippy::print_stdout, clippy::cast_possible_truncation)]

use std::path::Path;
use std::time::{Duration, Instant};

use chrono::{TimeZone, Utc};
use tawama_registry::agreement::{
    self, AgreementFacts, AgreementQuery, Instrument, Party, PartyRole, Status,
};
use tawama_registry::map::{self, MapOf};
use tawama_registry::partner::{self, PartnerFacts, PartnerKind};
use tawama_registry::place::{self, PlaceFacts};
use tawama_registry::{Name, Op, Registry, Stamp, Wording, office, sample};
use tawama_reports::Language;
use tawama_reports::map::picture::{self, MapPicture, PictureForm};
use tawama_reports::map::{Chart, Frame, Sight};

fn stamp() -> Stamp {
    Stamp {
        actor: "bench".into(),
        at: Utc.with_ymd_and_hms(2026, 11, 23, 12, 0, 0).unwrap(),
        today: "2026-11-23".parse().unwrap(),
    }
}

/// A registry with this many partners, each at a place and with an agreement of its own.
fn generated(folder: &Path, size: usize) -> Registry {
    let registry = sample::seed(&folder.join(format!("{size}.tawama")), "fr", &stamp()).unwrap();
    let numbers: Vec<usize> = (0..size).collect();
    for chunk in numbers.chunks(10_000) {
        let write = registry.write(&stamp(), Op::Import, |tx| {
            let home = office::get(tx)?.facts.home.unwrap();
            for at in chunk {
                let name = format!("Ville engendrée {at}");
                let facts = PlaceFacts {
                    names: vec![Name::preferred("fr", &name)],
                    latitude: Some((at * 7919 % 12_000) as f64 / 100.0 - 50.0),
                    longitude: Some((at * 104_729 % 35_900) as f64 / 100.0 - 179.5),
                    ..PlaceFacts::default()
                };
                let mut party = PartnerFacts::new(PartnerKind::City, facts.names.clone());
                party.place = Some(place::add(tx, &facts)?);
                let party = partner::add(tx, &party)?;
                let mut facts = AgreementFacts::new(
                    Instrument::TwinningAgreement,
                    &format!("J-{at}"),
                    Wording::of([("fr", &name)]),
                );
                facts.signed = (at % 5 > 0).then(|| "2025-02-01".parse().unwrap());
                facts.parties = [home, party]
                    .map(|partner| Party { partner, role: PartyRole::Signatory })
                    .into();
                agreement::add(tx, &facts)?;
            }
            Ok(())
        });
        write.unwrap();
    }
    registry
}

/// The median time of nine goes.
fn median<T>(mut act: impl FnMut() -> T) -> Duration {
    let mut times: Vec<Duration> = (0..9)
        .map(|_| {
            let start = Instant::now();
            std::hint::black_box(act());
            start.elapsed()
        })
        .collect();
    times.sort();
    times.into_iter().nth(4).unwrap()
}

fn main() {
    let sizes = std::env::var("TAWAMA_BENCH_SIZES").unwrap_or_else(|_| "5000,50000".into());
    let folder = tempfile::tempdir().unwrap();
    for size in sizes.split(',').filter_map(|size| size.trim().parse().ok()) {
        let registry = generated(folder.path(), size);
        let told = |what: &str, time: Duration| {
            println!("{size:>7} partners  {what:40}{:>9.1} ms", time.as_secs_f64() * 1e3);
        };
        let all = MapOf::Agreements(AgreementQuery::all("fr"));
        let asked = |of: &MapOf| registry.read(|conn| map::atlas(conn, of)).unwrap();
        told("asked of the registry, all", median(|| asked(&all)));
        let few = MapOf::Agreements(AgreementQuery {
            status: vec![Status::InNegotiation],
            ..AgreementQuery::all("fr")
        });
        told("asked of the registry, one status", median(|| asked(&few)));
        let atlas = asked(&all);
        told("laid out", median(|| Chart::new(atlas.clone())));
        let chart = Chart::new(atlas);
        let sight = |frame| Sight {
            frame,
            width: 800.0,
            height: 640.0,
            chosen: Vec::new(),
            area: None,
            language: Language::Fr,
        };
        let frame = |zoom| Some(Frame { x: 20.0, y: -110.0, zoom });
        for (what, frame) in [
            ("drawn, the world", frame(0.8)),
            ("drawn, the Mediterranean", frame(6.0)),
            ("drawn, a region", frame(40.0)),
        ] {
            let draw = || registry.read(|conn| chart.draw(conn, &sight(frame))).unwrap();
            told(what, median(draw));
            let drawing = serde_json::to_string(&draw()).unwrap();
            let marks = draw().marks.len();
            println!("{:>17}  … {marks} marks, {} kB", "", drawing.len() / 1000);
        }
        let slide = MapPicture { title: String::new(), sight: sight(None), slide: true };
        for (what, form) in
            [("as a slide, SVG", PictureForm::Svg), ("as a slide, PNG", PictureForm::Png)]
        {
            let today = stamp().today;
            let draw = || {
                registry.read(|conn| picture::picture(&chart, conn, &slide, form, today)).unwrap()
            };
            told(what, median(draw));
        }
    }
}
