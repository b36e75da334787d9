//! The exhibition of the sample: a plan for two cities that shows everything a plan can
//! hold once, and says of all of it that it is an example.

use super::{Parties, day, words};
use crate::error::Result;
use crate::exhibition::balance::ExchangeRate;
use crate::exhibition::milestone::{self, Milestone, Side};
use crate::exhibition::object::{ConditionReport, ConditionStage, LentObject, ObjectNature};
use crate::exhibition::people::{Contributor, ContributorRole, Someone};
use crate::exhibition::permit::{Insurance, Permit, PermitKind, PermitState};
use crate::exhibition::shipment::{CustomsRegime, Shipment, Stop};
use crate::exhibition::{
    self, ExhibitionFacts, ExhibitionRole, ExhibitionState, FinanceModel, Heritage, Leg, Organiser,
};
use crate::id::Id;
use crate::money::{Amount, BudgetLine};
use crate::registry::Tx;
use crate::venue::{self, VenueFacts};
use crate::wording::Wording;
use crate::{agreement, office, partner};

/// What the pieces of the plan name.
struct Plan<'a> {
    tx: &'a Tx<'a>,
    parties: &'a Parties,
    /// The language in which what is written in one language only is written.
    language: String,
    halls: [Id; 2],
    legs: [Id; 2],
    objects: [Id; 3],
}

impl Plan<'_> {
    /// A text that is written in one language only.
    fn said(&self, fr: &str, ar: &str, en: &str) -> String {
        words(fr, ar, en).pick(&self.language).unwrap_or_default().to_owned()
    }

    /// Somebody who is only a name.
    fn somebody(&self, fr: &str, ar: &str, en: &str) -> Someone {
        Someone { person: None, name: self.said(fr, ar, en) }
    }
}

pub(super) fn lay_out(
    tx: &Tx<'_>,
    parties: &Parties,
    memorandum: Id,
    place: Option<Id>,
) -> Result<()> {
    let language = office::language(tx)?;
    let halls = [tangier_hall(tx, parties, place)?, quds_hall(tx, parties)?];
    let plan = Plan {
        tx,
        parties,
        language,
        halls,
        legs: [tx.id(), tx.id()],
        objects: [tx.id(), tx.id(), tx.id()],
    };
    let owed = agreement::get(tx, memorandum, tx.today())?.facts.commitments;
    let mut facts = ExhibitionFacts::new(words(
        "Tanger – Al-Qods : portes et remparts (exemple)",
        "طنجة – القدس: أبواب وأسوار (مثال)",
        "Tangier – Al-Quds: gates and walls (example)",
    ));
    facts.theme = words(
        "Le patrimoine matériel et immatériel de deux médinas",
        "التراث المادي واللامادي لمدينتين عتيقتين",
        "The tangible and intangible heritage of two old cities",
    );
    facts.concept = words(
        "Les mêmes objets, vus dans une ville puis dans l’autre (exemple)",
        "القطع نفسها، تُعرض في مدينة ثم في الأخرى (مثال)",
        "The same objects, seen in one city and then in the other (example)",
    );
    facts.heritage = Heritage::Both;
    facts.state = ExhibitionState::InPreparation;
    facts.agreements = vec![memorandum];
    facts.commitments = owed.iter().take(1).filter_map(|commitment| commitment.id).collect();
    facts.parties = vec![
        Organiser { partner: parties.tangier, role: ExhibitionRole::Lead },
        Organiser { partner: parties.al_quds, role: ExhibitionRole::CoOrganiser },
    ];
    facts.responsible = plan.somebody(
        "Chef de projet (exemple)",
        "رئيس المشروع (مثال)",
        "Project manager (example)",
    );
    facts.people = people(&plan);
    facts.legs = legs(&plan);
    facts.objects = objects(&plan);
    facts.conditions = vec![condition(&plan)];
    facts.shipments = shipments(&plan);
    facts.permits = permits(&plan);
    facts.insurance = vec![insurance(&plan)];
    facts.milestones = milestones(&plan, &facts.legs);
    facts.finance = FinanceModel::HostPays;
    facts.currency = Some("MAD".into());
    facts.budget = budget(&plan);
    facts.rates = day("2026-03-01")
        .map(|day| ExchangeRate { from: "JOD".into(), to: "MAD".into(), rate: "13.1".into(), day })
        .into_iter()
        .collect();
    let id = exhibition::add(tx, &facts)?;
    accept(&plan, id)
}

fn tangier_hall(tx: &Tx<'_>, parties: &Parties, place: Option<Id>) -> Result<Id> {
    venue::add(
        tx,
        &VenueFacts {
            name: words(
                "Salle d’exposition municipale",
                "قاعة العرض البلدية",
                "Municipal exhibition hall",
            ),
            partner: Some(parties.tangier),
            place,
            ..VenueFacts::default()
        },
    )
}

fn quds_hall(tx: &Tx<'_>, parties: &Parties) -> Result<Id> {
    venue::add(
        tx,
        &VenueFacts {
            name: words(
                "Salle d’exposition d’Al-Qods (exemple)",
                "قاعة العرض بالقدس (مثال)",
                "Exhibition hall of Al-Quds (example)",
            ),
            partner: Some(parties.al_quds),
            place: partner::get(tx, parties.al_quds)?.facts.place,
            area_m2: Some(240.0),
            capacity: Some(120),
            climate: "20 °C ± 2, 50 % ± 5".into(),
            facilities_report: day("2026-02"),
            ..VenueFacts::default()
        },
    )
}

fn people(plan: &Plan<'_>) -> Vec<Contributor> {
    let parties = plan.parties;
    let person = |who, role, partner| Contributor { id: None, who, role, partner: Some(partner) };
    vec![
        person(
            plan.somebody(
                "Commissaire à Tanger (exemple)",
                "أمين المعرض في طنجة (مثال)",
                "Curator in Tangier (example)",
            ),
            ContributorRole::Curator,
            parties.tangier,
        ),
        person(
            plan.somebody(
                "Commissaire à Al-Qods (exemple)",
                "أمين المعرض في القدس (مثال)",
                "Curator in Al-Quds (example)",
            ),
            ContributorRole::Curator,
            parties.al_quds,
        ),
    ]
}

fn legs(plan: &Plan<'_>) -> Vec<Leg> {
    let [tangier, al_quds] = plan.legs;
    let [hall, other_hall] = plan.halls;
    let languages = |tags: [&str; 3]| tags.into_iter().map(str::to_owned).collect();
    vec![
        Leg {
            id: Some(tangier),
            venue: Some(hall),
            install: day("2027-02-01"),
            ceremony: day("2027-02-11"),
            opens: day("2027-02-12"),
            closes: day("2027-04-25"),
            dismantled: day("2027-05-02"),
            languages: languages(["ar", "fr", "en"]),
            ..Leg::default()
        },
        Leg {
            id: Some(al_quds),
            venue: Some(other_hall),
            travel_days: Some(12),
            install: day("2027-05-17"),
            opens: day("2027-06-01"),
            closes: day("2027-07-15"),
            dismantled: day("2027-07-22"),
            languages: languages(["ar", "en", "fr"]),
            ..Leg::default()
        },
    ]
}

fn objects(plan: &Plan<'_>) -> Vec<LentObject> {
    let [map, model, photographs] = plan.objects;
    let parties = plan.parties;
    vec![
        LentObject {
            id: Some(map),
            kind: plan.said("Plan", "خريطة", "Map"),
            dated: plan.said("XIXe siècle", "القرن 19", "19th century"),
            material: plan.said("Encre sur papier", "حبر على ورق", "Ink on paper"),
            dimensions: "62 × 88 cm".into(),
            number: "EX-001".into(),
            lender: Some(parties.tangier),
            value: Some(Amount(12_000_000)),
            currency: Some("MAD".into()),
            valued: day("2026-02"),
            since: day("2027-01-25"),
            until: day("2027-08-31"),
            display: "50 lux".into(),
            credit: words(
                "Prêt de la commune de Tanger (exemple)",
                "إعارة من جماعة طنجة (مثال)",
                "Lent by the city of Tangier (example)",
            ),
            nature: ObjectNature::Original,
            ..LentObject::new(words(
                "Plan ancien des remparts de Tanger (exemple)",
                "خريطة قديمة لأسوار طنجة (مثال)",
                "Old map of the walls of Tangier (example)",
            ))
        },
        LentObject {
            id: Some(model),
            kind: plan.said("Maquette", "مجسم", "Model"),
            material: plan.said("Bois", "خشب", "Wood"),
            dimensions: "90 × 60 × 45 cm".into(),
            number: "EX-002".into(),
            lender: Some(parties.al_quds),
            value: Some(Amount(1_500_000)),
            currency: Some("JOD".into()),
            valued: day("2026-02"),
            since: day("2027-01-15"),
            until: day("2027-08-31"),
            transport: plan.said(
                "Caisse sur mesure, à plat",
                "صندوق على المقاس، في وضع أفقي",
                "Made-to-measure crate, laid flat",
            ),
            courier: plan.somebody(
                "Convoyeur d’Al-Qods (exemple)",
                "مرافق من القدس (مثال)",
                "Courier from Al-Quds (example)",
            ),
            nature: ObjectNature::Copy,
            ..LentObject::new(words(
                "Maquette d’une porte d’Al-Qods (exemple)",
                "مجسم لأحد أبواب القدس (مثال)",
                "Model of a gate of Al-Quds (example)",
            ))
        },
        LentObject {
            id: Some(photographs),
            kind: plan.said("Photographies", "صور فوتوغرافية", "Photographs"),
            number: "EX-003".into(),
            lender: Some(parties.tangier),
            pieces: 12,
            value: Some(Amount(2_400_000)),
            currency: Some("MAD".into()),
            since: day("2027-01-25"),
            until: day("2027-05-31"),
            legs: vec![plan.legs[0]],
            nature: ObjectNature::Original,
            ..LentObject::new(words(
                "Photographies des portes de la médina (exemple)",
                "صور لأبواب المدينة العتيقة (مثال)",
                "Photographs of the gates of the old city (example)",
            ))
        },
    ]
}

fn condition(plan: &Plan<'_>) -> ConditionReport {
    ConditionReport {
        id: None,
        object: plan.objects[0],
        stage: ConditionStage::PackingOut,
        day: None,
        by: plan.somebody("Restaurateur (exemple)", "مرمم (مثال)", "Conservator (example)"),
        condition: plan.said(
            "Pli central ancien, papier jauni (exemple)",
            "طية قديمة في الوسط، ورق مصفر (مثال)",
            "Old fold in the middle, yellowed paper (example)",
        ),
        document: None,
    }
}

fn shipments(plan: &Plan<'_>) -> Vec<Shipment> {
    let [hall, other_hall] =
        plan.halls.map(|hall| Stop { venue: Some(hall), place: String::new() });
    let archive = Stop {
        venue: None,
        place: plan.said(
            "Archives de la ville de Tanger (exemple)",
            "أرشيف مدينة طنجة (مثال)",
            "Archives of the city of Tangier (example)",
        ),
    };
    let [map, model, photographs] = plan.objects;
    let carrier = plan.said("Transporteur (exemple)", "ناقل (مثال)", "Carrier (example)");
    let shipment =
        |leg: Option<Id>, from: &Stop, to: &Stop, leaves: &str, arrives: &str, objects| Shipment {
            leg,
            from: from.clone(),
            to: to.clone(),
            leaves: day(leaves),
            arrives: day(arrives),
            carrier: carrier.clone(),
            crates: Some(2),
            customs: CustomsRegime::AtaCarnet,
            nail_to_nail: true,
            objects,
            ..Shipment::new()
        };
    let [first, second] = plan.legs.map(Some);
    vec![
        shipment(first, &other_hall, &hall, "2027-01-20", "2027-02-03", vec![model]),
        shipment(second, &hall, &other_hall, "2027-05-05", "2027-05-15", vec![map, model]),
        Shipment {
            customs: CustomsRegime::None,
            crates: Some(1),
            ..shipment(None, &hall, &archive, "2027-05-04", "2027-05-04", vec![photographs])
        },
        shipment(None, &other_hall, &hall, "2027-07-26", "2027-08-05", vec![map]),
    ]
}

fn permits(plan: &Plan<'_>) -> Vec<Permit> {
    // Granted as soon as that is past: the plan says then, too, that it is done.
    let answered = |asked: &str, granted: &str, kind| {
        let granted = day(granted).filter(|day| day.latest() < plan.tx.today());
        Permit {
            state: if granted.is_some() { PermitState::Granted } else { PermitState::Asked },
            asked: day(asked),
            granted,
            ..Permit::new(kind)
        }
    };
    vec![
        Permit {
            authority: words(
                "Ministère chargé de la culture (exemple)",
                "الوزارة المكلفة بالثقافة (مثال)",
                "Ministry in charge of culture (example)",
            ),
            expires: day("2027-12-31"),
            ..answered("2026-03-02", "2026-08-10", PermitKind::TemporaryExport)
        },
        Permit {
            leg: Some(plan.legs[1]),
            authority: words("Douane (exemple)", "الجمارك (مثال)", "Customs (example)"),
            expires: day("2027-07-18"),
            ..answered("2026-09-07", "2026-11-16", PermitKind::TemporaryImport)
        },
    ]
}

fn insurance(plan: &Plan<'_>) -> Insurance {
    Insurance {
        insurer: plan.said("Assureur (exemple)", "شركة تأمين (مثال)", "Insurer (example)"),
        since: day("2027-01-10"),
        until: day("2027-09-15"),
        nail_to_nail: true,
        ..Insurance::default()
    }
}

/// The usual plan, in which what was due before the sample is laid out is done.
fn milestones(plan: &Plan<'_>, legs: &[Leg]) -> Vec<Milestone> {
    let mut milestones = milestone::presets(plan.legs[0], legs);
    let mut before: Option<Id> = None;
    for milestone in &mut milestones {
        let marked = milestone.title.0.iter().map(|(lang, text)| {
            let mark = match lang.as_str() {
                "ar" => "مثال",
                "fr" => "exemple",
                _ => "example",
            };
            (lang.clone(), format!("{text} ({mark})"))
        });
        milestone.title = Wording(marked.collect());
        milestone.id = Some(plan.tx.id());
        milestone.partner = match milestone.side {
            Side::Ours => Some(plan.parties.tangier),
            Side::Theirs => Some(plan.parties.al_quds),
            Side::Both => None,
        };
        milestone.after = before;
        milestone.done = milestone.due.filter(|due| due.latest() < plan.tx.today());
        before = milestone.id;
    }
    milestones
}

fn budget(plan: &Plan<'_>) -> Vec<BudgetLine> {
    let line = |heading, partner, currency: &str, planned| BudgetLine {
        id: None,
        heading,
        partner: Some(partner),
        currency: currency.to_owned(),
        planned: Some(Amount(planned)),
        committed: None,
        paid: None,
    };
    let parties = plan.parties;
    vec![
        line(
            plan.said("Transport (exemple)", "النقل (مثال)", "Transport (example)"),
            parties.tangier,
            "MAD",
            6_000_000,
        ),
        line(
            plan.said(
                "Scénographie (exemple)",
                "تصميم العرض (مثال)",
                "Exhibition design (example)",
            ),
            parties.al_quds,
            "JOD",
            2_750_000,
        ),
    ]
}

/// The import permit ends before the hall is cleared, and someone accepted that.
fn accept(plan: &Plan<'_>, id: Id) -> Result<()> {
    let reason = plan.said(
        "Prolongation promise par la douane (exemple)",
        "وعدت الجمارك بالتمديد (مثال)",
        "The customs promised to extend it (example)",
    );
    let found = exhibition::get(plan.tx, id)?;
    found.conflicts.iter().try_for_each(|conflict| {
        let version = exhibition::get(plan.tx, id)?.version;
        exhibition::accept(plan.tx, id, version, &conflict.key, &reason)
    })
}
