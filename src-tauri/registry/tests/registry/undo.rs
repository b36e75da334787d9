//! Undoing and doing again: whatever was done, all of it goes back and comes again.

use std::collections::BTreeMap;

use proptest::prelude::*;
use tawama_registry::agreement::approval::{ApprovalKind, Completion, Silence};
use tawama_registry::agreement::{
    self, Approval, ApprovalState, Commitment, CommitmentState, EntryRule, Event, EventKind, Link,
    LinkKind, Signature,
};
use tawama_registry::bulk::{self, Bulk, ListQuery, Selected, Which};
use tawama_registry::duplicate::merge::{self, Merge};
use tawama_registry::exhibition::balance::ExchangeRate;
use tawama_registry::exhibition::conflict::Accepted;
use tawama_registry::exhibition::milestone::{Anchor, Counted, Milestone};
use tawama_registry::exhibition::object::{ConditionReport, ConditionStage, LentObject};
use tawama_registry::exhibition::people::{Contributor, ContributorRole, Someone};
use tawama_registry::exhibition::permit::{Insurance, Permit, PermitKind};
use tawama_registry::exhibition::shipment::Shipment;
use tawama_registry::exhibition::{self, ExhibitionRole, Leg, Organiser};
use tawama_registry::gift::{Gift, GiftDirection};
use tawama_registry::jurisdiction::{self, Jurisdiction, Step};
use tawama_registry::letterhead::{self, LetterheadFacts, Picture};
use tawama_registry::money::{Amount, BudgetLine};
use tawama_registry::office::{self, Field};
use tawama_registry::person::{self, Mandate};
use tawama_registry::template::{TemplateFacts, TemplateFormat};
use tawama_registry::view::ViewFacts;
use tawama_registry::{
    Error, Id, Kind, Name, NameKind, Op, Registry, Result, Tx, activity, check, duplicate,
    occasion, partner, place, template, venue, view,
};

use crate::support::{Desk, city, date, memorandum, stamp, title};

/// One thing an officer may do: which verb, and numbers to choose by.
pub(crate) type Deed = (u8, u32, u32);

/// The ids of a kind, in a stable order.
fn ids(tx: &Tx<'_>, kind: Kind) -> Vec<Id> {
    let mut statement = tx.prepare(&format!("SELECT id FROM {}", kind.name())).unwrap();
    statement.query_map([], |row| row.get(0)).unwrap().map(|id| id.unwrap()).collect()
}

fn pick(tx: &Tx<'_>, kind: Kind, by: u32) -> Option<Id> {
    let ids = ids(tx, kind);
    (!ids.is_empty()).then(|| ids[by as usize % ids.len()])
}

/// Does one deed, with references that are there. What cannot be done is not.
fn act(tx: &Tx<'_>, (verb, a, b): Deed) -> Result<()> {
    let word = format!("{a} {b}");
    match verb % 34 {
        0 => {
            let mut facts = city(&word);
            facts.place = pick(tx, Kind::Place, b);
            facts.parent = pick(tx, Kind::Partner, a);
            facts.country = Some(["MA", "PS", "FR"][a as usize % 3].into());
            partner::add(tx, &facts).map(drop)
        }
        1 => {
            let facts = place::PlaceFacts {
                names: vec![Name::preferred("ar", &word)],
                latitude: Some(f64::from(a % 90)),
                longitude: Some(0.1),
                ..Default::default()
            };
            place::add(tx, &facts).map(drop)
        }
        2 => {
            let mut facts = person::PersonFacts {
                names: vec![Name::preferred("fr", &word)],
                languages: vec!["ar".into(), "fr".into()],
                ..Default::default()
            };
            facts.mandates.extend(pick(tx, Kind::Partner, b).map(|partner| Mandate {
                id: None,
                partner,
                function: title("mayor"),
                since: Some(date("2021")),
                until: None,
            }));
            person::add(tx, &facts).map(drop)
        }
        3 => {
            let facts = occasion::OccasionFacts {
                name: title(&word),
                organiser: pick(tx, Kind::Partner, a),
                ..Default::default()
            };
            occasion::add(tx, &facts).map(drop)
        }
        4 => {
            let facts = venue::VenueFacts {
                name: title(&word),
                partner: pick(tx, Kind::Partner, a),
                area_m2: Some(12.5),
                ..Default::default()
            };
            venue::add(tx, &facts).map(drop)
        }
        5 | 6 => {
            let (Some(one), Some(two)) = (pick(tx, Kind::Partner, a), pick(tx, Kind::Partner, b))
            else {
                return Ok(());
            };
            let mut facts = memorandum(&format!("{a}-{b}-{}", tx.change()), [one, two]);
            facts.signed = Some(date("2025-02-01"));
            facts.occasion = pick(tx, Kind::Occasion, a);
            facts.fields = vec!["culture".into(), "youth".into()];
            facts.parent = pick(tx, Kind::Agreement, a);
            facts.signatures = vec![Signature {
                id: None,
                partner: one,
                person: pick(tx, Kind::Person, b),
                capacity: title("president"),
                signed: None,
            }];
            agreement::add(tx, &facts).map(drop)
        }
        7 => {
            let mut facts = exhibition::ExhibitionFacts::new(title(&word));
            facts.agreements.extend(pick(tx, Kind::Agreement, a));
            facts.parties.extend(
                pick(tx, Kind::Partner, b)
                    .map(|partner| Organiser { partner, role: ExhibitionRole::Lead }),
            );
            facts.legs.push(Leg { venue: pick(tx, Kind::Venue, a), ..Leg::default() });
            exhibition::add(tx, &facts).map(drop)
        }
        8 => {
            let Some(id) = pick(tx, Kind::Partner, a) else { return Ok(()) };
            let found = partner::get(tx, id)?;
            let mut facts = found.facts;
            facts.names.push(Name { lang: "fr".into(), kind: NameKind::Alternate, text: word });
            facts.country = ["MA", "FR"].get(b as usize % 3).map(|code| (*code).into());
            partner::save(tx, id, found.version, &facts)
        }
        9 => {
            let Some(id) = pick(tx, Kind::Person, a) else { return Ok(()) };
            let found = person::get(tx, id)?;
            let mut facts = found.facts;
            if b % 2 == 0 {
                facts.mandates.pop();
            }
            facts.notes = word;
            person::save(tx, id, found.version, &facts)
        }
        10 | 11 => {
            let Some(id) = pick(tx, Kind::Agreement, a) else { return Ok(()) };
            let found = agreement::get(tx, id, tx.today())?;
            let mut facts = found.facts;
            match b % 4 {
                0 => facts.events.push(Event {
                    id: None,
                    kind: EventKind::Suspended,
                    day: date("2025-06"),
                    note: word,
                }),
                1 => facts.parties.reverse(),
                2 => {
                    facts.fields = vec!["water".into()];
                    facts.signatures.clear();
                }
                _ => facts.links.extend(
                    pick(tx, Kind::Agreement, b)
                        .map(|other| Link { kind: LinkKind::Amends, other }),
                ),
            }
            agreement::save(tx, id, found.version, &facts)
        }
        12 => {
            let Some(id) = pick(tx, Kind::Exhibition, a) else { return Ok(()) };
            let found = exhibition::get(tx, id)?;
            let mut facts = found.facts;
            facts.legs.insert(0, Leg { opens: Some(date("2027-02")), ..Leg::default() });
            facts.state = exhibition::ExhibitionState::Open;
            exhibition::save(tx, id, found.version, &facts)
        }
        13 => {
            let kinds = &Kind::ALL[1..];
            let kind = kinds[a as usize % kinds.len()];
            let Some(id) = pick(tx, kind, b) else { return Ok(()) };
            let version = tx.query_row(
                &format!("SELECT version FROM {} WHERE id = ?", kind.name()),
                [id],
                |row| row.get(0),
            )?;
            match kind {
                Kind::Place => place::delete(tx, id, version),
                Kind::Partner => partner::delete(tx, id, version),
                Kind::Person => person::delete(tx, id, version),
                Kind::Occasion => occasion::delete(tx, id, version),
                Kind::Agreement => agreement::delete(tx, id, version),
                Kind::Venue => venue::delete(tx, id, version),
                Kind::Activity => activity::delete(tx, id, version),
                Kind::SavedView => view::delete(tx, id, version),
                Kind::Template => template::remove(tx, id, version),
                _ => exhibition::delete(tx, id, version),
            }
        }
        14 => {
            let found = office::get(tx)?;
            let mut facts = found.facts;
            facts.name = title(&word);
            facts.home = pick(tx, Kind::Partner, b);
            facts.expiring_months = a % 24;
            office::save(tx, found.version, &facts)
        }
        31 => {
            let drawing = format!("<svg xmlns='http://www.w3.org/2000/svg' id='a{a}'/>");
            let facts = LetterheadFacts {
                lines: title(&word),
                logo: (b % 2 == 0).then(|| Picture::of(drawing.into_bytes())),
                signatory: title(&word),
                ..LetterheadFacts::default()
            };
            letterhead::save(tx, letterhead::get(tx)?.version, &facts)
        }
        15 => office::label_country(tx, ["MA", "PS", "FR"][a as usize % 3], &title(&word)),
        16 => {
            let goals = vec![(a % 17 + 1) as u8, (b % 17 + 1) as u8];
            let code = format!("own_{}", a % 2);
            office::save_field(tx, &Field { code, label: title("own"), goals }).map(drop)
        }
        20 => {
            let Some(id) = pick(tx, Kind::Agreement, a) else { return Ok(()) };
            let found = agreement::get(tx, id, tx.today())?;
            let mut facts = found.facts;
            if b % 3 == 0 {
                facts.commitments.pop();
            }
            facts.commitments.push(Commitment {
                id: None,
                wording: title(&word),
                clause: "4".into(),
                owed_by: facts.parties.first().map(|party| party.partner),
                due: Some(date("2025-06")),
                yearly: b % 2 == 0,
                field: Some("water".into()),
                state: CommitmentState::Open,
                settled: None,
                kept: vec![date("2025-06")],
                note: String::new(),
            });
            agreement::save(tx, id, found.version, &facts)
        }
        21 => {
            let mut facts = activity::ActivityFacts::new(
                activity::ActivityKind::ALL[a as usize % 9],
                title(&word),
            );
            facts.state = activity::ActivityState::ALL[b as usize % 4];
            facts.since = Some(date("2026-02"));
            facts.place = pick(tx, Kind::Place, a);
            facts.agreements.extend(pick(tx, Kind::Agreement, a));
            if let Some(id) = facts.agreements.first() {
                let owed = agreement::get(tx, *id, tx.today())?.facts.commitments;
                facts.commitments.extend(owed.iter().filter_map(|it| it.id).take(2));
            }
            facts.people.push(activity::Participant {
                id: None,
                person: pick(tx, Kind::Person, b),
                name: "interpreter".into(),
                partner: pick(tx, Kind::Partner, b),
                function: title("interpreter"),
            });
            facts.budget.push(BudgetLine {
                id: None,
                heading: word,
                partner: pick(tx, Kind::Partner, a),
                currency: "MAD".into(),
                planned: Some(Amount(i64::from(a) * 100)),
                committed: None,
                paid: None,
            });
            activity::add(tx, &facts).map(drop)
        }
        22 => {
            let Some(id) = pick(tx, Kind::Exhibition, a) else { return Ok(()) };
            let found = exhibition::get(tx, id)?;
            let mut facts = found.facts;
            facts.commitments = found.owed.iter().map(|owed| owed.id).collect();
            exhibition::save(tx, id, found.version, &facts)
        }
        23 => {
            let Some(id) = pick(tx, Kind::Partner, a) else { return Ok(()) };
            let found = partner::get(tx, id)?;
            let mut facts = found.facts;
            if b % 3 == 0 {
                facts.gifts.pop();
            }
            facts.gifts.push(Gift {
                id: None,
                direction: GiftDirection::ALL[b as usize % 2],
                day: Some(date("2025-02")),
                what: title(&word),
                person: pick(tx, Kind::Person, b),
                activity: pick(tx, Kind::Activity, a),
                currency: Some("JOD".into()),
                value: (a % 2 == 0).then_some(Amount(i64::from(b))),
                note: String::new(),
            });
            partner::save(tx, id, found.version, &facts)
        }
        24 => {
            let Some(id) = pick(tx, Kind::Exhibition, a) else { return Ok(()) };
            let found = exhibition::get(tx, id)?;
            let mut facts = found.facts;
            fill(tx, &mut facts, (a, b));
            exhibition::save(tx, id, found.version, &facts)
        }
        26 => {
            let views = view::list(tx)?;
            let look = format!("{{\"text\": \"{word}\"}}");
            let facts = ViewFacts { room: "partners".into(), name: word, look };
            match views.get(a as usize % (views.len() + 1)) {
                None => view::add(tx, &facts).map(drop),
                Some(saved) if b % 3 == 0 => view::delete(tx, saved.id, saved.version),
                Some(saved) => view::save(tx, saved.id, saved.version, &facts),
            }
        }
        33 => {
            let templates = template::list(tx)?;
            let facts =
                TemplateFacts { name: word.clone(), purposes: vec!["partner".into(), word] };
            let file = vec![3; (a as usize * 7) % 40];
            match templates.get(a as usize % (templates.len() + 1)) {
                None => {
                    template::keep(tx, &facts, TemplateFormat::ALL[b as usize % 2], &file).map(drop)
                }
                Some(kept) if b % 4 == 0 => template::remove(tx, kept.id, kept.version),
                Some(kept) if b % 4 == 1 => {
                    template::replace(tx, kept.id, kept.version, kept.format, &file)
                }
                Some(kept) => template::save(tx, kept.id, kept.version, &facts),
            }
        }
        27 | 28 => many(tx, (a, b)),
        25 => {
            let Some(id) = pick(tx, Kind::Exhibition, a) else { return Ok(()) };
            let version = exhibition::get(tx, id)?.version;
            match b % 3 {
                0 => exhibition::move_plan(tx, id, version, 9),
                1 => exhibition::duplicate(tx, id, &title(&word), Some(400)).map(drop),
                _ => exhibition::set_state(tx, id, version, exhibition::ExhibitionState::Agreed),
            }
        }
        29 => {
            let kinds = [Kind::Place, Kind::Partner, Kind::Person, Kind::Agreement];
            let kind = kinds[a as usize % kinds.len()];
            let (Some(one), Some(other)) = (pick(tx, kind, a / 4), pick(tx, kind, b)) else {
                return Ok(());
            };
            match b % 3 {
                0 => duplicate::mistake(tx, kind, one, other),
                _ => duplicate::distinguish(tx, kind, one, other),
            }
        }
        30 => {
            let kinds = [Kind::Place, Kind::Partner, Kind::Person, Kind::Agreement];
            let kind = kinds[a as usize % kinds.len()];
            let (Some(kept), Some(other)) = (pick(tx, kind, a / 4), pick(tx, kind, b)) else {
                return Ok(());
            };
            let version = |id: Id| {
                tx.query_row(
                    &format!("SELECT version FROM {} WHERE id = ?", kind.name()),
                    [id],
                    |row| row.get(0),
                )
            };
            let merge = Merge {
                kind,
                kept,
                kept_version: version(kept)?,
                other,
                other_version: version(other)?,
                choices: BTreeMap::new(),
            };
            merge::merge(tx, &merge)
        }
        17 => {
            let profile = Jurisdiction {
                code: format!("own_{}", a % 2),
                label: title(&word),
                entry_rule: EntryRule::OnSignature,
                steps: (0..b % 3)
                    .map(|_| Step {
                        kind: ApprovalKind::Other,
                        authority: title(&word),
                        clock_days: Some(a + 1),
                        silence: Silence::Nothing,
                        completion: Completion::Grant,
                    })
                    .collect(),
            };
            jurisdiction::save(tx, &profile).map(drop)
        }
        18 => jurisdiction::delete(tx, ["ma", "own_0", "own_1"][a as usize % 3]),
        19 => {
            let Some(id) = pick(tx, Kind::Agreement, a) else { return Ok(()) };
            let found = agreement::get(tx, id, tx.today())?;
            let mut facts = found.facts;
            facts.term.entry_rule = EntryRule::OnLastApproval;
            facts.approvals.truncate(1);
            facts.approvals.push(Approval {
                id: None,
                kind: ApprovalKind::MinistryVisa,
                authority: title(&word),
                state: ApprovalState::Granted,
                reference: word,
                submitted: None,
                decided: Some(date("2025-03-01")),
                clock_days: Some(20),
                silence: Silence::Grants,
                completion: Completion::Grant,
                note: String::new(),
            });
            agreement::save(tx, id, found.version, &facts)
        }
        _ => office::delete_field(tx, &format!("own_{}", a % 2)),
    }
}

/// Does something to many records at once, or to all of a list but one.
fn many(tx: &Tx<'_>, (a, b): (u32, u32)) -> Result<()> {
    let (kind, bulk) = match a % 9 {
        0 => (Kind::Partner, Bulk::Archive(b % 2 == 0)),
        1 => (Kind::Person, Bulk::Archive(b % 2 == 0)),
        2 => (Kind::Place, Bulk::SetCountry(Some("FR".into()))),
        3 => (Kind::Partner, Bulk::SetCountry(None)),
        4 => (Kind::Agreement, Bulk::AddField("water".into())),
        5 => (Kind::Agreement, Bulk::RemoveField("culture".into())),
        6 => (Kind::Agreement, Bulk::SetOccasion(pick(tx, Kind::Occasion, b))),
        7 => (Kind::Exhibition, Bulk::SetExhibitionState(exhibition::ExhibitionState::Agreed)),
        _ => {
            let kinds = [Kind::Agreement, Kind::Place, Kind::Exhibition, Kind::Activity];
            (kinds[b as usize % kinds.len()], Bulk::Delete)
        }
    };
    let ids = ids(tx, kind);
    let which = match kind {
        Kind::Agreement if b % 2 == 0 => Which::All {
            listed: Box::new(ListQuery::Agreement(agreement::AgreementQuery::all("en"))),
            count: ids.len() as u32,
            without: ids.into_iter().take(1).collect(),
        },
        _ => Which::Chosen { ids: ids.into_iter().skip(b as usize % 3).collect() },
    };
    let seen = tx.change() - 1;
    bulk::apply(tx, &Selected { kind, which, seen }, &bulk).map(drop)
}

/// Puts a row into every list of an exhibition, or takes one out of each.
fn fill(tx: &Tx<'_>, facts: &mut exhibition::ExhibitionFacts, (a, b): (u32, u32)) {
    if b % 4 == 0 {
        // What others name goes with what names it.
        facts.accepted.clear();
        facts.milestones.clear();
        facts.shipments.clear();
        facts.permits.clear();
        facts.conditions.clear();
        facts.objects.clear();
        facts.rates.clear();
        facts.people.pop();
        facts.insurance.pop();
        facts.budget.pop();
        return;
    }
    let word = format!("{a} {b}");
    let someone = Someone { person: pick(tx, Kind::Person, a), name: word.clone() };
    let leg = tx.id();
    facts.legs.push(Leg {
        id: Some(leg),
        venue: pick(tx, Kind::Venue, b),
        travel_days: Some(a),
        opens: Some(date("2027-02-10")),
        closes: Some(date("2027-03")),
        languages: vec!["ar".into(), "fr".into()],
        responsible: someone.clone(),
        ..Leg::default()
    });
    let object = tx.id();
    facts.objects.push(LentObject {
        id: Some(object),
        number: format!("N {}", b % 3),
        lender: pick(tx, Kind::Partner, a),
        value: Some(Amount(i64::from(b))),
        currency: Some("JOD".into()),
        until: Some(date("2027-03-01")),
        legs: vec![leg],
        courier: someone.clone(),
        ..LentObject::new(title(&word))
    });
    facts.conditions.push(ConditionReport {
        id: None,
        object,
        stage: ConditionStage::PackingOut,
        day: Some(date("2027-01")),
        by: someone.clone(),
        condition: word.clone(),
        document: None,
    });
    let mut shipment = Shipment::new();
    shipment.leg = Some(leg);
    shipment.arrives = Some(date("2027-02-20"));
    shipment.from.venue = pick(tx, Kind::Venue, a);
    shipment.objects = vec![object];
    facts.shipments.push(shipment);
    let mut permit = Permit::new(PermitKind::Customs);
    permit.leg = Some(leg);
    permit.expires = Some(date("2027-02"));
    facts.permits.push(permit);
    facts.insurance.push(Insurance { insurer: word.clone(), ..Insurance::default() });
    let step = tx.id();
    facts.milestones.push(Milestone {
        id: Some(step),
        counted: Some(Counted { leg, from: Anchor::Opening, days: -30 }),
        partner: pick(tx, Kind::Partner, b),
        ..Milestone::new(title(&word))
    });
    facts.milestones.push(Milestone {
        after: Some(step),
        due: Some(date("2026-05")),
        ..Milestone::new(title("after"))
    });
    facts.people.push(Contributor {
        id: None,
        who: someone,
        role: ContributorRole::Curator,
        partner: pick(tx, Kind::Partner, a),
    });
    facts.budget.push(BudgetLine {
        id: None,
        heading: word,
        partner: pick(tx, Kind::Partner, a),
        currency: "MAD".into(),
        planned: Some(Amount(5)),
        committed: None,
        paid: Some(Amount(1)),
    });
    if facts.rates.is_empty() {
        facts.rates.push(ExchangeRate {
            from: "JOD".into(),
            to: "MAD".into(),
            rate: "14.1".into(),
            day: date("2026-03"),
        });
    }
    facts.currency = Some("MAD".into());
    if facts.accepted.is_empty() {
        facts.accepted.push(Accepted {
            key: format!("key {b}"),
            reason: "for a reason".into(),
            day: date("2026-03-15"),
            by: "officer".into(),
        });
    }
}

/// Does a deed if it can be done; tells whether anything changed.
pub(crate) fn done(registry: &Registry, deed: Deed) -> bool {
    match registry.write(&stamp(), Op::Import, |tx| act(tx, deed)) {
        Ok(changed) => changed.change.is_some(),
        Err(Error::Invalid(_) | Error::InUse { .. }) => false,
        Err(other) => panic!("{deed:?}: {other:?}"),
    }
}

fn dump(registry: &Registry) -> Vec<String> {
    registry.read(check::dump).unwrap()
}

pub(crate) fn deeds(most: usize) -> impl Strategy<Value = Vec<Deed>> {
    prop::collection::vec((any::<u8>(), 0_u32..40, 0_u32..40), 1..most)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, failure_persistence: None, ..Default::default() })]

    #[test]
    fn undoing_all_leads_back_and_doing_all_again_leads_forth(deeds in deeds(40)) {
        let desk = Desk::new();
        for name in ["A", "B", "C"] {
            desk.partner(name);
        }
        let before = dump(&desk.registry);
        let acts = deeds.iter().filter(|deed| done(&desk.registry, **deed)).count();
        desk.is_sound();
        let after = dump(&desk.registry);
        for _ in 0..acts {
            desk.registry.undo(&stamp(), None).unwrap();
        }
        prop_assert_eq!(dump(&desk.registry), before);
        desk.is_sound();
        for _ in 0..acts {
            desk.registry.redo(&stamp()).unwrap();
        }
        prop_assert_eq!(dump(&desk.registry), after);
        desk.is_sound();
        prop_assert!(matches!(desk.registry.redo(&stamp()), Err(Error::NothingToRedo)));
    }

    #[test]
    fn undoing_out_of_order_takes_back_that_act_or_is_refused(
        deeds in deeds(25), by in prop::collection::vec(1_u32..40, 8),
    ) {
        let desk = Desk::new();
        for name in ["A", "B", "C"] {
            desk.partner(name);
        }
        for deed in deeds {
            done(&desk.registry, deed);
        }
        for number in by {
            let before = dump(&desk.registry);
            match desk.registry.undo(&stamp(), Some(number)) {
                Ok(changed) => {
                    prop_assert_eq!(changed.value, number);
                    desk.is_sound();
                    // It is the last act now: taking it again leads back to where we were.
                    desk.registry.redo(&stamp()).unwrap();
                    prop_assert_eq!(dump(&desk.registry), before);
                }
                Err(Error::UndoBlocked | Error::NothingToUndo) => {
                    prop_assert_eq!(dump(&desk.registry), before);
                }
                Err(other) => panic!("{other:?}"),
            }
        }
        desk.is_sound();
    }
}

#[test]
fn a_field_that_was_edited_since_is_not_taken_back_with_the_edit() {
    let desk = Desk::new();
    let own = |goals: Vec<u8>| Field { code: "own".into(), label: title("own"), goals };
    let first = desk
        .registry
        .write(&stamp(), Op::EditFields, |tx| office::save_field(tx, &own(vec![3])))
        .unwrap();
    for goals in [vec![3, 4], vec![4]] {
        desk.does(Op::EditFields, |tx| office::save_field(tx, &own(goals)));
        let before = desk.dump();
        let undone = desk.registry.undo(&stamp(), first.change);
        assert!(matches!(undone, Err(Error::UndoBlocked)), "{undone:?}");
        assert_eq!(desk.dump(), before);
    }
}

#[test]
fn what_others_came_to_name_cannot_be_taken_back() {
    let desk = Desk::new();
    let added = desk
        .registry
        .write(&stamp(), Op::Add(Kind::Partner), |tx| partner::add(tx, &city("A")))
        .unwrap();
    desk.agreement("T-1", [added.value, desk.partner("B")]);
    let before = desk.dump();
    assert!(matches!(desk.registry.undo(&stamp(), added.change), Err(Error::UndoBlocked)));
    assert_eq!(desk.dump(), before);
    desk.is_sound();
}

#[test]
fn a_version_is_never_borne_twice() {
    let desk = Desk::new();
    let id = desk.agreement("T-1", [desk.partner("A"), desk.partner("B")]);
    let save = |version, notes: &str| {
        let mut facts = desk.agreement_facts(id).1;
        facts.notes = notes.into();
        desk.registry.write(&stamp(), Op::Edit(Kind::Agreement), |tx| {
            agreement::save(tx, id, version, &facts)
        })
    };
    save(desk.agreement_facts(id).0, "first").unwrap();
    let seen = desk.agreement_facts(id).0;
    desk.registry.undo(&stamp(), None).unwrap();
    assert_ne!(desk.agreement_facts(id).0, seen);
    save(desk.agreement_facts(id).0, "second").unwrap();
    assert_ne!(desk.agreement_facts(id).0, seen, "the number of the undone act is not used again");
    assert!(matches!(save(seen, "third"), Err(Error::Stale { kind: Kind::Agreement })));
}
