//! The harness: a registry in a folder of its own, a fixed day, small records.

use std::path::PathBuf;

use chrono::{NaiveDate, TimeZone, Utc};
use tawama_registry::agreement::{self, AgreementFacts, Instrument, Party, PartyRole};
use tawama_registry::exhibition::{self, ExhibitionFacts};
use tawama_registry::occasion::{self, OccasionFacts};
use tawama_registry::office::NewOffice;
use tawama_registry::partner::{self, PartnerFacts, PartnerKind};
use tawama_registry::person::{self, PersonFacts};
use tawama_registry::place::{self, PlaceFacts};
use tawama_registry::venue::{self, VenueFacts};
use tawama_registry::{
    Connection, Error, Id, Kind, Name, Op, Part, PartialDate, Registry, Result, Stamp, Tx, Wording,
    check, sample,
};
use tempfile::TempDir;

/// Everything of a list.
pub(crate) const ALL: Part = Part { offset: 0, limit: u32::MAX };

pub(crate) fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

pub(crate) fn date(text: &str) -> PartialDate {
    text.parse().unwrap()
}

/// Noon of `today`, done by the officer of the tests.
pub(crate) fn stamp_on(today: &str) -> Stamp {
    let today = day(today);
    let noon = today.and_hms_opt(12, 0, 0).unwrap();
    Stamp { actor: "officer".into(), at: Utc.from_utc_datetime(&noon), today }
}

pub(crate) fn stamp() -> Stamp {
    stamp_on("2026-03-15")
}

pub(crate) fn office() -> NewOffice {
    NewOffice {
        name: Wording::of([("en", "Office of the tests")]),
        language: "en".into(),
        reference_pattern: "T-{year}-{number:3}".into(),
        home: None,
        sample: false,
    }
}

pub(crate) fn title(text: &str) -> Wording {
    Wording::of([("en", text)])
}

/// A registry that goes with its folder.
pub(crate) struct Desk {
    pub(crate) registry: Registry,
    pub(crate) path: PathBuf,
    pub(crate) folder: TempDir,
}

impl Desk {
    pub(crate) fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("desk.tawama");
        let registry = Registry::create(&path, &office(), &stamp()).unwrap();
        Self { registry, path, folder }
    }

    pub(crate) fn sample() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("sample.tawama");
        let registry = sample::seed(&path, "en", &stamp()).unwrap();
        Self { registry, path, folder }
    }

    /// Runs a verb of `kind` and answers its value.
    pub(crate) fn does<T>(&self, op: Op, verb: impl FnOnce(&Tx<'_>) -> Result<T>) -> T {
        self.registry.write(&stamp(), op, verb).unwrap().value
    }

    /// The error that a verb answers.
    pub(crate) fn refuses<T: std::fmt::Debug>(
        &self,
        verb: impl FnOnce(&Tx<'_>) -> Result<T>,
    ) -> Error {
        let before = self.dump();
        let error = self.registry.write(&stamp(), Op::Import, verb).unwrap_err();
        assert_eq!(self.dump(), before, "a refused verb leaves nothing");
        error
    }

    /// The problems that a verb answers, as `field: code`.
    pub(crate) fn problems<T: std::fmt::Debug>(
        &self,
        verb: impl FnOnce(&Tx<'_>) -> Result<T>,
    ) -> Vec<String> {
        match self.refuses(verb) {
            Error::Invalid(problems) => {
                problems.iter().map(|it| format!("{}: {}", it.field, it.code)).collect()
            }
            other => panic!("{other:?}"),
        }
    }

    pub(crate) fn looks<T>(&self, look: impl FnOnce(&Connection) -> Result<T>) -> T {
        self.registry.read(look).unwrap()
    }

    pub(crate) fn dump(&self) -> Vec<String> {
        self.looks(check::dump)
    }

    pub(crate) fn is_sound(&self) {
        let findings = check::check(&self.registry, &stamp()).unwrap();
        assert!(findings.is_sound(), "{findings:?}");
    }

    pub(crate) fn partner(&self, name: &str) -> Id {
        self.does(Op::Add(Kind::Partner), |tx| partner::add(tx, &city(name)))
    }

    pub(crate) fn person(&self, name: &str) -> Id {
        let facts =
            PersonFacts { names: vec![Name::preferred("en", name)], ..PersonFacts::default() };
        self.does(Op::Add(Kind::Person), |tx| person::add(tx, &facts))
    }

    pub(crate) fn place(&self, name: &str) -> Id {
        let facts = PlaceFacts { names: vec![Name::preferred("en", name)], ..Default::default() };
        self.does(Op::Add(Kind::Place), |tx| place::add(tx, &facts))
    }

    pub(crate) fn occasion(&self, name: &str) -> Id {
        let facts = OccasionFacts { name: title(name), ..Default::default() };
        self.does(Op::Add(Kind::Occasion), |tx| occasion::add(tx, &facts))
    }

    pub(crate) fn venue(&self, name: &str) -> Id {
        let facts = VenueFacts { name: title(name), ..Default::default() };
        self.does(Op::Add(Kind::Venue), |tx| venue::add(tx, &facts))
    }

    pub(crate) fn exhibition(&self, name: &str) -> Id {
        self.does(Op::Add(Kind::Exhibition), |tx| {
            exhibition::add(tx, &ExhibitionFacts::new(title(name)))
        })
    }

    pub(crate) fn agreement(&self, reference: &str, parties: [Id; 2]) -> Id {
        self.does(Op::Add(Kind::Agreement), |tx| {
            agreement::add(tx, &memorandum(reference, parties))
        })
    }

    /// The version and facts of an agreement.
    pub(crate) fn agreement_facts(&self, id: Id) -> (u32, AgreementFacts) {
        let found = self.looks(|conn| agreement::get(conn, id, stamp().today));
        (found.version, found.facts)
    }
}

pub(crate) fn city(name: &str) -> PartnerFacts {
    PartnerFacts::new(PartnerKind::City, vec![Name::preferred("en", name)])
}

pub(crate) fn memorandum(reference: &str, parties: [Id; 2]) -> AgreementFacts {
    let mut facts = AgreementFacts::new(
        Instrument::MemorandumOfUnderstanding,
        reference,
        title(&format!("Memorandum {reference}")),
    );
    facts.parties =
        parties.into_iter().map(|partner| Party { partner, role: PartyRole::Signatory }).collect();
    facts
}
