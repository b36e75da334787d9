//! A desk with a registry, and all that a report says as texts.

use std::path::Path;

use chrono::{NaiveDate, TimeZone, Utc};
use tawama_registry::agreement::{self, AgreementFacts, Instrument, Party, PartyRole};
use tawama_registry::office::{Home, NewOffice};
use tawama_registry::partner::{self, PartnerFacts, PartnerKind};
use tawama_registry::{Id, Kind, Name, Op, Registry, Result, Stamp, Tx, Wording, record, sample};
use tawama_reports::Language;
use tawama_reports::report::{Ask, Block, Edition, Line, Report, ReportName, Selection, tell};
use tempfile::TempDir;

pub(crate) fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

pub(crate) fn stamp_on(text: &str) -> Stamp {
    let noon = Utc.from_utc_datetime(&day(text).and_hms_opt(12, 0, 0).unwrap());
    Stamp { actor: "officer".into(), at: noon, today: day(text) }
}

pub(crate) struct Desk {
    pub(crate) registry: Registry,
    _folder: TempDir,
}

impl Desk {
    /// The sample.
    pub(crate) fn sample() -> Self {
        Self::with(|path| sample::seed(path, "fr", &stamp_on("2026-03-15")).unwrap())
    }

    /// An office of Tangier with nothing in its registry.
    pub(crate) fn empty() -> Self {
        let mut partner = city("Tanger");
        partner.country = Some("MA".into());
        let office = NewOffice {
            name: Wording::of([("fr", "Service de Tanger")]),
            language: "fr".into(),
            reference_pattern: "{year}-{number}".into(),
            home: Some(Home { partner, place: None }),
            sample: false,
        };
        Self::with(|path| Registry::create(path, &office, &stamp_on("2026-03-15")).unwrap())
    }

    fn with(make: impl FnOnce(&Path) -> Registry) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let registry = make(&folder.path().join("a.tawama"));
        Self { registry, _folder: folder }
    }

    pub(crate) fn does<T>(&self, verb: impl FnOnce(&Tx<'_>) -> Result<T>) -> T {
        let op = Op::Edit(Kind::Agreement);
        self.registry.write(&stamp_on("2026-03-15"), op, verb).unwrap().value
    }

    /// The first record of a kind that is found by this word.
    pub(crate) fn found(&self, kind: Kind, word: &str) -> Id {
        self.registry.read(|conn| record::find(conn, word, &[kind], "fr", 1)).unwrap()[0].id
    }

    pub(crate) fn tells(&self, ask: &Ask) -> Report {
        self.registry.read(|conn| tell(conn, ask)).unwrap()
    }

    /// What must be chosen for a report, chosen so that there is something to tell.
    pub(crate) fn asks(&self, name: ReportName) -> Ask {
        let offer = name.offer();
        let of = offer.of.map(|kind| match kind {
            Kind::Partner => self.found(kind, "Al-Qods"),
            kind => self.found(kind, ""),
        });
        let period = offer.period.then(|| (day("2025-01-01"), day("2027-12-31")));
        Ask {
            selection: Selection {
                of,
                from: period.map(|(from, _)| from),
                until: period.map(|(_, until)| until),
                ..Selection::default()
            },
            ..ask(name)
        }
    }
}

/// A report of 15 March 2026, in French.
pub(crate) fn ask(name: ReportName) -> Ask {
    Ask::new(name, day("2026-03-15"), Language::Fr)
}

pub(crate) fn city(name: &str) -> PartnerFacts {
    PartnerFacts::new(PartnerKind::City, vec![Name::preferred("fr", name)])
}

pub(crate) fn add_city(tx: &Tx<'_>, name: &str, country: &str) -> Result<Id> {
    let mut facts = city(name);
    facts.country = Some(country.into());
    partner::add(tx, &facts)
}

/// A twinning between two parties, signed on this day, with what else is to be said of it.
pub(crate) fn twinning(
    tx: &Tx<'_>,
    reference: &str,
    parties: [Id; 2],
    signed: &str,
    more: impl FnOnce(&mut AgreementFacts),
) -> Result<Id> {
    let title = Wording::of([("fr", reference), ("ar", "اتفاقية")]);
    let mut facts = AgreementFacts::new(Instrument::TwinningAgreement, reference, title);
    facts.parties = parties.map(|partner| Party { partner, role: PartyRole::Signatory }).to_vec();
    facts.signed = signed.parse().ok();
    more(&mut facts);
    agreement::add(tx, &facts)
}

/// Everything that an edition says, text by text.
pub(crate) fn texts(edition: &Edition) -> Vec<String> {
    let mut texts = vec![edition.title.clone(), edition.subtitle.plain()];
    let lines = |texts: &mut Vec<String>, lines: &[Line]| {
        texts.extend(lines.iter().map(Line::plain));
    };
    for block in &edition.blocks {
        match block {
            Block::Heading { text, .. } | Block::Paragraph(text) => texts.push(text.plain()),
            Block::Points(points) => lines(&mut texts, points),
            Block::Facts(facts) => {
                for fact in facts {
                    texts.push(fact.label.clone());
                    lines(&mut texts, &fact.lines);
                }
            }
            Block::Grid(grid) => {
                texts.extend([&grid.caption, &grid.sheet, &grid.when_empty].map(Clone::clone));
                texts.extend(grid.columns.iter().map(|column| column.heading.clone()));
                let rows = grid.rows.iter().map(|row| &row.cells).chain(&grid.total);
                texts.extend(rows.flatten().flat_map(|cell| cell.lines(edition.language)));
            }
            Block::Chart(chart) => {
                let own = [&chart.title, &chart.note, &chart.told, &chart.category, &chart.measure];
                texts.extend(own.map(Clone::clone));
                texts.extend(chart.categories.iter().cloned());
                texts.extend(chart.series.iter().map(|series| series.label.clone()));
            }
            Block::Strip(strip) => {
                texts.extend([&strip.title, &strip.note, &strip.told].map(Clone::clone));
                texts.extend(strip.lanes.iter().map(|lane| lane.label.clone()));
            }
            Block::NewPage => {}
        }
    }
    let agenda = edition.agenda.iter().flat_map(|agenda| &agenda.happenings);
    texts.extend(agenda.flat_map(|it| [it.what.clone()].into_iter().chain(it.details.clone())));
    texts
}
