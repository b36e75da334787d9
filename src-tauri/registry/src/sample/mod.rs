//! The sample registry: what happened in Tangier on Saturday 1 February 2025.
//!
//! On the margin of the 62nd session of the Executive Council of the Arab Towns
//! Organization, Tangier and Al-Quds signed a memorandum of understanding, and the
//! Moroccan Association of Presidents of Communal Councils signed two more. The facts
//! are those the press reported (Libération, 4 February 2025); what it did
//! not say is marked "to be confirmed", and the planned exhibition, the commitments and
//! the visit are examples, and say so. So is what it teaches beside ([`lesson`]).

mod exhibition;
mod lesson;
mod letterhead;

use std::path::Path;

use crate::activity::{self, ActivityFacts, ActivityKind, ActivityParty, ActivityRole, Direction};
use crate::agreement::{
    self, AgreementFacts, Commitment, CommitmentState, Event, EventKind, Instrument, Party,
    PartyRole, Signature, Source, SourceFact, SourceKind, TextLanguage, Witness,
};
use crate::change::Op;
use crate::date::PartialDate;
use crate::document::store::Store;
use crate::error::Result;
use crate::id::Id;
use crate::names::{Name, NameKind};
use crate::occasion::{self, OccasionFacts};
use crate::office::{self, Home, NewOffice};
use crate::partner::{self, PartnerFacts, PartnerKind};
use crate::person::{self, Mandate, PersonFacts};
use crate::place::{self, PlaceFacts};
use crate::registry::{Registry, Stamp, Tx};
use crate::wording::Wording;

/// Makes the sample registry at `path`: what happened, and what it teaches.
///
/// # Errors
/// As [`Registry::create`].
pub fn create(path: &Path, language: &str, stamp: &Stamp) -> Result<Registry> {
    make(path, language, stamp, |tx, registry| {
        let (parties, memorandum, laymouri) = lay_out(tx)?;
        let text = lesson::keep_text(&Store::of(registry))?;
        lesson::lay_out(tx, &parties, memorandum, laymouri, &text)
    })
}

/// Makes a registry at `path` of what happened alone, which tests count on.
///
/// # Errors
/// As [`Registry::create`].
pub fn seed(path: &Path, language: &str, stamp: &Stamp) -> Result<Registry> {
    make(path, language, stamp, |tx, _| lay_out(tx).map(drop))
}

fn make(
    path: &Path,
    language: &str,
    stamp: &Stamp,
    lay_out: impl FnOnce(&Tx<'_>, &Path) -> Result<()>,
) -> Result<Registry> {
    let office = NewOffice {
        name: words(
            "Service des relations internationales de Tanger",
            "مصلحة العلاقات الدولية بطنجة",
            "International Relations Office of Tangier",
        ),
        language: language.to_owned(),
        reference_pattern: "TNG-{year}-{number:3}".to_owned(),
        home: Some(home()),
        sample: true,
    };
    let registry = Registry::create(path, &office, stamp)?;
    registry.write(stamp, Op::MakeSample, |tx| lay_out(tx, path))?;
    Ok(registry)
}

fn words(fr: &str, ar: &str, en: &str) -> Wording {
    Wording::of([("fr", fr), ("ar", ar), ("en", en)])
}

fn names(fr: &str, ar: &str, en: &str) -> Vec<Name> {
    vec![Name::preferred("fr", fr), Name::preferred("ar", ar), Name::preferred("en", en)]
}

fn also(mut names: Vec<Name>, kind: NameKind, more: &[(&str, &str)]) -> Vec<Name> {
    names.extend(more.iter().map(|(lang, text)| Name {
        lang: (*lang).into(),
        kind,
        text: (*text).into(),
    }));
    names
}

fn day(text: &str) -> Option<PartialDate> {
    text.parse().ok()
}

fn home() -> Home {
    let mut partner = PartnerFacts::new(
        PartnerKind::City,
        also(
            names("Tanger", "طنجة", "Tangier"),
            NameKind::Official,
            &[("fr", "Commune de Tanger"), ("ar", "جماعة طنجة")],
        ),
    );
    partner.country = Some("MA".into());
    partner.languages = vec!["ar".into(), "fr".into()];
    Home {
        partner,
        place: Some(PlaceFacts {
            names: also(
                names("Tanger", "طنجة", "Tangier"),
                NameKind::Historical,
                &[("la", "Tingis")],
            ),
            country: Some("MA".into()),
            subdivision: "Tanger-Tétouan-Al Hoceïma".into(),
            latitude: Some(35.76727),
            longitude: Some(-5.79975),
            time_zone: "Africa/Casablanca".into(),
            geonames: Some(2_530_335),
            wikidata: "Q126148".into(),
            ..PlaceFacts::default()
        }),
    }
}

/// The parties of the sample.
struct Parties {
    tangier: Id,
    al_quds: Id,
    towns: Id,
    presidents: Id,
    institute: Id,
}

/// Lays out what happened. Answers the parties, the memorandum, and who signed it for Tangier.
fn lay_out(tx: &Tx<'_>) -> Result<(Parties, Id, Id)> {
    letterhead::lay_out(tx)?;
    let parties = parties(tx)?;
    let tangier_place = partner::get(tx, parties.tangier)?.facts.place;
    let laymouri = president(tx, &parties)?;
    let ghait = governor(tx, &parties)?;
    let session = session(tx, &parties, tangier_place)?;
    let memorandum = memorandum(tx, &parties, session, tangier_place, laymouri, ghait)?;
    association_memoranda(tx, &parties, session, tangier_place)?;
    exhibition::lay_out(tx, &parties, memorandum, tangier_place)?;
    example_visit(tx, &parties, memorandum, tangier_place)?;
    Ok((parties, memorandum, laymouri))
}

fn parties(tx: &Tx<'_>) -> Result<Parties> {
    let tangier = office::home(tx)?.unwrap_or_else(|| tx.id());
    let quds_names = || {
        also(
            names("Al-Qods", "القدس", "Al-Quds"),
            NameKind::Alternate,
            &[("fr", "Jérusalem"), ("en", "Jerusalem")],
        )
    };
    let quds_place = place::add(
        tx,
        &PlaceFacts {
            names: quds_names(),
            country: Some("PS".into()),
            latitude: Some(31.76904),
            longitude: Some(35.21633),
            time_zone: "Asia/Hebron".into(),
            ..PlaceFacts::default()
        },
    )?;
    let mut al_quds = PartnerFacts::new(PartnerKind::City, quds_names());
    al_quds.country = Some("PS".into());
    al_quds.place = Some(quds_place);
    al_quds.languages = vec!["ar".into()];
    let mut towns = PartnerFacts::new(
        PartnerKind::Association,
        also(
            names(
                "Organisation des villes arabes",
                "منظمة المدن العربية",
                "Arab Towns Organization",
            ),
            NameKind::Short,
            &[("en", "ATO"), ("fr", "OVA")],
        ),
    );
    towns.languages = vec!["ar".into(), "en".into()];
    let mut presidents = PartnerFacts::new(
        PartnerKind::Association,
        also(
            names(
                "Association marocaine des présidents des conseils communaux",
                "الجمعية المغربية لرؤساء مجالس الجماعات",
                "Moroccan Association of Presidents of Communal Councils",
            ),
            NameKind::Short,
            &[("fr", "AMPCC"), ("en", "AMPCC")],
        ),
    );
    presidents.country = Some("MA".into());
    presidents.languages = vec!["ar".into(), "fr".into()];
    let al_quds = partner::add(tx, &al_quds)?;
    let towns = partner::add(tx, &towns)?;
    let presidents = partner::add(tx, &presidents)?;
    let mut institute = PartnerFacts::new(
        PartnerKind::Institute,
        names(
            "Institut arabe pour le développement urbain",
            "المعهد العربي لإنماء المدن",
            "Arab Urban Development Institute",
        ),
    );
    institute.parent = Some(towns);
    let institute = partner::add(tx, &institute)?;
    Ok(Parties { tangier, al_quds, towns, presidents, institute })
}

fn president(tx: &Tx<'_>, parties: &Parties) -> Result<Id> {
    let mandate =
        |partner, function, since| Mandate { id: None, partner, function, since, until: None };
    person::add(
        tx,
        &PersonFacts {
            names: also(
                names("Mounir Laymouri", "منير ليموري", "Mounir Laymouri"),
                NameKind::Alternate,
                &[("fr", "Mounir Lymouri")],
            ),
            address: words("Monsieur le Président", "السيد الرئيس", "Mr President"),
            languages: vec!["ar".into(), "fr".into()],
            mandates: vec![
                mandate(
                    parties.tangier,
                    words(
                        "président du conseil communal",
                        "رئيس المجلس الجماعي",
                        "president of the communal council",
                    ),
                    day("2021"),
                ),
                mandate(parties.presidents, words("président", "رئيس", "president"), day("2023")),
            ],
            ..PersonFacts::default()
        },
    )
}

fn governor(tx: &Tx<'_>, parties: &Parties) -> Result<Id> {
    person::add(
        tx,
        &PersonFacts {
            names: names("Adnan Ghait", "عدنان غيث", "Adnan Ghait"),
            address: words("Monsieur le Gouverneur", "السيد المحافظ", "Mr Governor"),
            languages: vec!["ar".into()],
            mandates: vec![Mandate {
                id: None,
                partner: parties.al_quds,
                function: words("gouverneur", "محافظ", "governor"),
                since: None,
                until: None,
            }],
            ..PersonFacts::default()
        },
    )
}

fn session(tx: &Tx<'_>, parties: &Parties, place: Option<Id>) -> Result<Id> {
    occasion::add(
        tx,
        &OccasionFacts {
            name: words(
                "62e session du Conseil exécutif de l’Organisation des villes arabes",
                "الدورة 62 للمكتب التنفيذي لمنظمة المدن العربية",
                "62nd session of the Executive Council of the Arab Towns Organization",
            ),
            edition: Some(62),
            organiser: Some(parties.towns),
            place,
            since: day("2025-02"),
            until: None,
            notes: String::new(),
        },
    )
}

/// The fields of cooperation that the memorandum names.
const FIELDS: [&str; 10] = [
    "culture",
    "youth",
    "tangible_heritage",
    "intangible_heritage",
    "joint_exhibitions",
    "scientific_research",
    "universities",
    "municipal_services",
    "training",
    "expertise",
];

fn press(fact: SourceFact, confirmed: bool) -> Source {
    Source {
        id: None,
        fact,
        kind: SourceKind::Press,
        citation: "Libération (libe.ma), 4 février 2025".into(),
        seen: None,
        confirmed,
    }
}

fn signed_event() -> Option<Event> {
    day("2025-02-01").map(|day| Event {
        id: None,
        kind: EventKind::Signed,
        day,
        note: String::new(),
    })
}

fn memorandum(
    tx: &Tx<'_>,
    parties: &Parties,
    session: Id,
    place: Option<Id>,
    laymouri: Id,
    ghait: Id,
) -> Result<Id> {
    let mut facts = AgreementFacts::new(
        Instrument::MemorandumOfUnderstanding,
        "TNG-2025-001",
        words(
            "Mémorandum d’entente entre Tanger et Al-Qods",
            "مذكرة تفاهم بين طنجة والقدس",
            "Memorandum of understanding between Tangier and Al-Quds",
        ),
    );
    let party = |partner, role| Party { partner, role };
    facts.instrument_as_signed = Wording::of([("ar", "مذكرة تفاهم")]);
    facts.parties = vec![
        party(parties.tangier, PartyRole::Signatory),
        party(parties.al_quds, PartyRole::Signatory),
        party(parties.towns, PartyRole::Facilitator),
    ];
    facts.signed = day("2025-02-01");
    facts.place = place;
    facts.occasion = Some(session);
    facts.signatures = vec![
        Signature {
            id: None,
            partner: parties.tangier,
            person: Some(laymouri),
            capacity: words(
                "président du conseil communal de Tanger",
                "رئيس المجلس الجماعي لطنجة",
                "president of the communal council of Tangier",
            ),
            signed: None,
        },
        Signature {
            id: None,
            partner: parties.al_quds,
            person: Some(ghait),
            capacity: words("gouverneur d’Al-Qods", "محافظ القدس", "governor of Al-Quds"),
            signed: None,
        },
    ];
    facts.witnesses = vec![
        Witness {
            id: None,
            person: None,
            partner: Some(parties.towns),
            capacity: words(
                "secrétaire général de l’Organisation des villes arabes",
                "الأمين العام لمنظمة المدن العربية",
                "secretary general of the Arab Towns Organization",
            ),
        },
        Witness {
            id: None,
            person: None,
            partner: Some(parties.towns),
            capacity: words(
                "membres du Conseil exécutif",
                "أعضاء المكتب التنفيذي",
                "members of the Executive Council",
            ),
        },
    ];
    facts.fields = FIELDS.iter().map(|field| (*field).to_owned()).collect();
    facts.fields.push("official_visits".into());
    facts.languages = vec![TextLanguage { lang: "ar".into(), authentic: true, prevails: false }];
    facts.commitments = example_commitments(parties);
    facts.events = signed_event().into_iter().collect();
    facts.sources = vec![
        press(SourceFact::Signature, true),
        press(SourceFact::Signatories, true),
        press(SourceFact::Fields, true),
        press(SourceFact::Term, false),
    ];
    agreement::add(tx, &facts)
}

fn association_memoranda(
    tx: &Tx<'_>,
    parties: &Parties,
    session: Id,
    place: Option<Id>,
) -> Result<()> {
    let presidents = ("l’AMPCC", "الجمعية المغربية لرؤساء مجالس الجماعات", "AMPCC");
    let others = [
        (
            "TNG-2025-002",
            parties.towns,
            "l’Organisation des villes arabes",
            "منظمة المدن العربية",
            "the Arab Towns Organization",
        ),
        (
            "TNG-2025-003",
            parties.institute,
            "l’Institut arabe pour le développement urbain",
            "المعهد العربي لإنماء المدن",
            "the Arab Urban Development Institute",
        ),
    ];
    for (reference, other, fr, ar, en) in others {
        let mut facts = AgreementFacts::new(
            Instrument::MemorandumOfUnderstanding,
            reference,
            words(
                &format!("Mémorandum d’entente entre {} et {fr}", presidents.0),
                &format!("مذكرة تفاهم بين {} و{ar}", presidents.1),
                &format!("Memorandum of understanding between {} and {en}", presidents.2),
            ),
        );
        facts.parties = vec![
            Party { partner: parties.presidents, role: PartyRole::Signatory },
            Party { partner: other, role: PartyRole::Signatory },
        ];
        facts.signed = day("2025-02-01");
        facts.place = place;
        facts.occasion = Some(session);
        facts.events = signed_event().into_iter().collect();
        facts.sources =
            vec![press(SourceFact::Parties, true), press(SourceFact::Signatories, false)];
        agreement::add(tx, &facts)?;
    }
    Ok(())
}

/// What the fields of the memorandum could oblige to; its clauses were not published.
fn example_commitments(parties: &Parties) -> Vec<Commitment> {
    let owed = |wording, owed_by, due: &str, yearly, field| Commitment {
        yearly,
        ..owed(wording, owed_by, day(due), field)
    };
    vec![
        owed(
            words(
                "Organiser une exposition commune dans les deux villes (exemple)",
                "تنظيم معرض مشترك في المدينتين (مثال)",
                "Hold a joint exhibition in both cities (example)",
            ),
            None,
            "2027",
            false,
            "joint_exhibitions",
        ),
        owed(
            words(
                "Accueillir chaque année une visite de responsables (exemple)",
                "استقبال زيارة للمسؤولين كل سنة (مثال)",
                "Receive a visit of officials every year (example)",
            ),
            Some(parties.tangier),
            "2027",
            true,
            "official_visits",
        ),
    ]
}

/// A commitment of which nothing was kept yet.
fn owed(
    wording: Wording,
    owed_by: Option<Id>,
    due: Option<PartialDate>,
    field: &str,
) -> Commitment {
    Commitment {
        id: None,
        wording,
        clause: String::new(),
        owed_by,
        due,
        yearly: false,
        field: Some(field.to_owned()),
        state: CommitmentState::Open,
        settled: None,
        kept: Vec::new(),
        note: String::new(),
    }
}

fn example_visit(tx: &Tx<'_>, parties: &Parties, memorandum: Id, place: Option<Id>) -> Result<()> {
    let owed = agreement::get(tx, memorandum, tx.today())?.facts.commitments;
    let mut facts = ActivityFacts::new(
        ActivityKind::OfficialVisit,
        words(
            "Visite d’une délégation d’Al-Qods à Tanger (exemple)",
            "زيارة وفد من القدس إلى طنجة (مثال)",
            "Visit of a delegation from Al-Quds to Tangier (example)",
        ),
    );
    facts.direction = Direction::Incoming;
    facts.since = day("2027-05");
    facts.place = place;
    facts.agreements = vec![memorandum];
    facts.commitments = owed.iter().skip(1).filter_map(|commitment| commitment.id).collect();
    facts.parties = vec![
        ActivityParty { partner: parties.tangier, role: ActivityRole::Host },
        ActivityParty { partner: parties.al_quds, role: ActivityRole::Guest },
    ];
    activity::add(tx, &facts)?;
    Ok(())
}
