//! Adding, saving and deleting exhibitions.

use rusqlite::named_params;
use rusqlite::types::Value;

use super::check::check;
use super::{ExhibitionFacts, milestone, read};
use crate::children::{Children, ordinal, row};
use crate::error::Result;
use crate::id::Id;
use crate::record::{self, Kind};
use crate::registry::Tx;

const fn children(
    table: &'static str,
    key: &'static [&'static str],
    rest: &'static [&'static str],
) -> Children {
    Children { table, owner: "exhibition", key, rest }
}

const AGREEMENTS: Children = children("exhibition_agreement", &["agreement"], &[]);
const COMMITMENTS: Children = children("exhibition_commitment", &["commitment"], &[]);
const PARTIES: Children = children("exhibition_party", &["partner", "role"], &["ordinal"]);
const PEOPLE: Children =
    children("contributor", &["id"], &["person", "person_name", "role", "partner", "ordinal"]);
const LEGS: Children = children(
    "leg",
    &["id"],
    &[
        "venue",
        "travel_days",
        "install",
        "ceremony",
        "opens",
        "closes",
        "dismantled",
        "person",
        "person_name",
        "visitors",
        "ordinal",
    ],
);
const LEG_LANGUAGES: Children = children("leg_language", &["leg", "lang"], &["ordinal"]);
const OBJECTS: Children = children(
    "lent_object",
    &["id"],
    &[
        "title",
        "kind",
        "maker",
        "dated",
        "material",
        "dimensions",
        "number",
        "lender",
        "pieces",
        "value",
        "currency",
        "valued",
        "since",
        "until",
        "transport",
        "courier",
        "courier_name",
        "credit",
        "condition_out",
        "condition_in",
        "display",
        "nature",
        "picture",
        "note",
        "ordinal",
    ],
);
const OBJECT_LEGS: Children = children("object_leg", &["object", "leg"], &[]);
const CONDITIONS: Children = children(
    "condition_report",
    &["id"],
    &["object", "stage", "day", "person", "person_name", "condition", "document", "ordinal"],
);
const SHIPMENTS: Children = children(
    "shipment",
    &["id"],
    &[
        "leg",
        "from_venue",
        "from_place",
        "to_venue",
        "to_place",
        "leaves",
        "arrives",
        "carrier",
        "crates",
        "courier",
        "courier_name",
        "customs",
        "reference",
        "nail_to_nail",
        "state",
        "note",
        "ordinal",
    ],
);
const SHIPMENT_OBJECTS: Children = children("shipment_object", &["shipment", "object"], &[]);
const PERMITS: Children = children(
    "permit",
    &["id"],
    &[
        "kind",
        "leg",
        "authority",
        "reference",
        "state",
        "asked",
        "granted",
        "expires",
        "note",
        "ordinal",
    ],
);
const INSURANCE: Children = children(
    "insurance",
    &["id"],
    &["insurer", "policy", "since", "until", "nail_to_nail", "excess", "note", "ordinal"],
);
const MILESTONES: Children = children(
    "milestone",
    &["id"],
    &[
        "title",
        "due",
        "side",
        "partner",
        "person",
        "person_name",
        "done",
        "after",
        "leg",
        "anchor",
        "days",
        "note",
        "ordinal",
    ],
);
const BUDGET: Children = children(
    "exhibition_cost",
    &["id"],
    &["heading", "partner", "currency", "planned", "committed", "paid", "ordinal"],
);
const RATES: Children =
    children("exchange_rate", &["from_currency", "to_currency", "day"], &["rate", "ordinal"]);
const ACCEPTED: Children =
    children("accepted_conflict", &["conflict"], &["reason", "day", "actor", "ordinal"]);

/// Adds an exhibition.
///
/// # Errors
/// [`Error::Invalid`](crate::Error::Invalid) with the fields that break a rule.
pub fn add(tx: &Tx<'_>, facts: &ExhibitionFacts) -> Result<Id> {
    let id = tx.id();
    let facts = settled(tx, facts);
    check(tx, id, &facts)?;
    tx.execute(
        "INSERT INTO exhibition (id, title, theme, concept, heritage, state, notes, version)
         VALUES (?, '{}', '{}', '{}', '', '', '', ?)",
        (id, tx.change()),
    )?;
    write(tx, id, &facts)?;
    Ok(id)
}

/// Saves an exhibition that was read at `version`.
///
/// # Errors
/// [`Error::Invalid`](crate::Error::Invalid), [`Error::Stale`](crate::Error::Stale), [`Error::NotFound`](crate::Error::NotFound).
pub fn save(tx: &Tx<'_>, id: Id, version: u32, facts: &ExhibitionFacts) -> Result<()> {
    record::claim(tx, Kind::Exhibition, id, version)?;
    let facts = settled(tx, facts);
    check(tx, id, &facts)?;
    if read::facts_of(tx, id)?.1 == facts {
        return Ok(());
    }
    write(tx, id, &facts)
}

/// Deletes an exhibition.
///
/// # Errors
/// [`Error::InUse`](crate::Error::InUse), [`Error::Stale`](crate::Error::Stale), [`Error::NotFound`](crate::Error::NotFound).
pub fn delete(tx: &Tx<'_>, id: Id, version: u32) -> Result<()> {
    record::delete(tx, Kind::Exhibition, id, version)
}

fn write(tx: &Tx<'_>, id: Id, facts: &ExhibitionFacts) -> Result<()> {
    write_own(tx, id, facts)?;
    write_others(tx, id, facts)?;
    // Legs come first: what is shown, carried and counted names them.
    write_legs(tx, id, facts)?;
    write_objects(tx, id, facts)?;
    write_shipments(tx, id, facts)?;
    write_permits(tx, id, facts)?;
    write_milestones(tx, id, facts)?;
    write_money(tx, id, facts)?;
    let mut rows = Vec::new();
    for (at, it) in facts.accepted.iter().enumerate() {
        rows.push(row![it.key, it.reason.trim().to_owned(), it.day, it.by, ordinal(at)]);
    }
    ACCEPTED.replace(tx, id, &rows)
}

/// The facts as they are kept: every item has an identity, and milestones that are counted
/// from a leg have the day they are counted to.
fn settled(tx: &Tx<'_>, facts: &ExhibitionFacts) -> ExhibitionFacts {
    let mut facts = facts.clone();
    let ids = [
        facts.people.iter_mut().map(|it| &mut it.id).collect::<Vec<_>>(),
        facts.legs.iter_mut().map(|it| &mut it.id).collect(),
        facts.objects.iter_mut().map(|it| &mut it.id).collect(),
        facts.conditions.iter_mut().map(|it| &mut it.id).collect(),
        facts.shipments.iter_mut().map(|it| &mut it.id).collect(),
        facts.permits.iter_mut().map(|it| &mut it.id).collect(),
        facts.insurance.iter_mut().map(|it| &mut it.id).collect(),
        facts.milestones.iter_mut().map(|it| &mut it.id).collect(),
        facts.budget.iter_mut().map(|it| &mut it.id).collect(),
    ];
    for id in ids.into_iter().flatten() {
        id.get_or_insert_with(|| tx.id());
    }
    milestone::count(&mut facts);
    facts
}

fn write_own(tx: &Tx<'_>, id: Id, facts: &ExhibitionFacts) -> Result<()> {
    tx.execute(
        "UPDATE exhibition SET title = :title, theme = :theme, concept = :concept,
           heritage = :heritage, state = :state, person = :person, person_name = :name,
           finance = :finance, currency = :currency, press = :press, evaluation = :evaluation,
           lessons = :lessons, notes = :notes, version = :version
         WHERE id = :id",
        named_params! {
            ":id": id,
            ":title": facts.title,
            ":theme": facts.theme,
            ":concept": facts.concept,
            ":heritage": facts.heritage,
            ":state": facts.state,
            ":person": facts.responsible.person,
            ":name": facts.responsible.name.trim(),
            ":finance": facts.finance,
            ":currency": facts.currency,
            ":press": facts.outcome.press,
            ":evaluation": facts.outcome.evaluation,
            ":lessons": facts.outcome.lessons,
            ":notes": facts.notes.trim(),
            ":version": tx.change(),
        },
    )?;
    Ok(())
}

/// What it carries out, and who is with it.
fn write_others(tx: &Tx<'_>, id: Id, facts: &ExhibitionFacts) -> Result<()> {
    let mut rows: Vec<Vec<Value>> = Vec::new();
    for agreement in &facts.agreements {
        rows.push(row![agreement]);
    }
    AGREEMENTS.replace(tx, id, &rows)?;
    rows.clear();
    for commitment in &facts.commitments {
        rows.push(row![commitment]);
    }
    COMMITMENTS.replace(tx, id, &rows)?;
    rows.clear();
    for (at, party) in facts.parties.iter().enumerate() {
        rows.push(row![party.partner, party.role, ordinal(at)]);
    }
    PARTIES.replace(tx, id, &rows)?;
    rows.clear();
    for (at, it) in facts.people.iter().enumerate() {
        rows.push(row![it.id, it.who.person, it.who.trimmed(), it.role, it.partner, ordinal(at)]);
    }
    PEOPLE.replace(tx, id, &rows)
}

fn write_legs(tx: &Tx<'_>, id: Id, facts: &ExhibitionFacts) -> Result<()> {
    let (mut rows, mut languages) = (Vec::new(), Vec::new());
    for (at, leg) in facts.legs.iter().enumerate() {
        rows.push(row![
            leg.id,
            leg.venue,
            leg.travel_days,
            leg.install,
            leg.ceremony,
            leg.opens,
            leg.closes,
            leg.dismantled,
            leg.responsible.person,
            leg.responsible.trimmed(),
            leg.visitors,
            ordinal(at)
        ]);
        for (at, lang) in leg.languages.iter().enumerate() {
            languages.push(row![leg.id, lang, ordinal(at)]);
        }
    }
    LEGS.replace(tx, id, &rows)?;
    LEG_LANGUAGES.replace(tx, id, &languages)
}

fn write_objects(tx: &Tx<'_>, id: Id, facts: &ExhibitionFacts) -> Result<()> {
    let (mut rows, mut legs) = (Vec::new(), Vec::new());
    for (at, it) in facts.objects.iter().enumerate() {
        let text = |text: &str| text.trim().to_owned();
        rows.push(row![
            it.id,
            it.title,
            text(&it.kind),
            text(&it.maker),
            text(&it.dated),
            text(&it.material),
            text(&it.dimensions),
            text(&it.number),
            it.lender,
            it.pieces,
            it.value,
            it.currency,
            it.valued,
            it.since,
            it.until,
            text(&it.transport),
            it.courier.person,
            it.courier.trimmed(),
            it.credit,
            text(&it.condition_out),
            text(&it.condition_in),
            text(&it.display),
            it.nature,
            it.picture,
            text(&it.note),
            ordinal(at)
        ]);
        for leg in &it.legs {
            legs.push(row![it.id, leg]);
        }
    }
    OBJECTS.replace(tx, id, &rows)?;
    OBJECT_LEGS.replace(tx, id, &legs)?;
    rows.clear();
    for (at, it) in facts.conditions.iter().enumerate() {
        rows.push(row![
            it.id,
            it.object,
            it.stage,
            it.day,
            it.by.person,
            it.by.trimmed(),
            it.condition.trim().to_owned(),
            it.document,
            ordinal(at)
        ]);
    }
    CONDITIONS.replace(tx, id, &rows)
}

fn write_shipments(tx: &Tx<'_>, id: Id, facts: &ExhibitionFacts) -> Result<()> {
    let (mut rows, mut carried) = (Vec::new(), Vec::new());
    for (at, it) in facts.shipments.iter().enumerate() {
        let text = |text: &str| text.trim().to_owned();
        rows.push(row![
            it.id,
            it.leg,
            it.from.venue,
            text(&it.from.place),
            it.to.venue,
            text(&it.to.place),
            it.leaves,
            it.arrives,
            text(&it.carrier),
            it.crates,
            it.courier.person,
            it.courier.trimmed(),
            it.customs,
            text(&it.reference),
            it.nail_to_nail,
            it.state,
            text(&it.note),
            ordinal(at)
        ]);
        for object in &it.objects {
            carried.push(row![it.id, object]);
        }
    }
    SHIPMENTS.replace(tx, id, &rows)?;
    SHIPMENT_OBJECTS.replace(tx, id, &carried)
}

/// What must be allowed and insured.
fn write_permits(tx: &Tx<'_>, id: Id, facts: &ExhibitionFacts) -> Result<()> {
    let text = |text: &str| text.trim().to_owned();
    let mut rows = Vec::new();
    for (at, it) in facts.permits.iter().enumerate() {
        rows.push(row![
            it.id,
            it.kind,
            it.leg,
            it.authority,
            text(&it.reference),
            it.state,
            it.asked,
            it.granted,
            it.expires,
            text(&it.note),
            ordinal(at)
        ]);
    }
    PERMITS.replace(tx, id, &rows)?;
    rows.clear();
    for (at, it) in facts.insurance.iter().enumerate() {
        rows.push(row![
            it.id,
            text(&it.insurer),
            text(&it.policy),
            it.since,
            it.until,
            it.nail_to_nail,
            text(&it.excess),
            text(&it.note),
            ordinal(at)
        ]);
    }
    INSURANCE.replace(tx, id, &rows)
}

fn write_milestones(tx: &Tx<'_>, id: Id, facts: &ExhibitionFacts) -> Result<()> {
    let mut rows = Vec::new();
    for (at, it) in facts.milestones.iter().enumerate() {
        let counted = it.counted.as_ref();
        rows.push(row![
            it.id,
            it.title,
            it.due,
            it.side,
            it.partner,
            it.contact.person,
            it.contact.trimmed(),
            it.done,
            it.after,
            counted.map(|counted| counted.leg),
            counted.map(|counted| counted.from),
            counted.map(|counted| counted.days),
            it.note.trim().to_owned(),
            ordinal(at)
        ]);
    }
    MILESTONES.replace(tx, id, &rows)
}

fn write_money(tx: &Tx<'_>, id: Id, facts: &ExhibitionFacts) -> Result<()> {
    let mut rows = Vec::new();
    for (at, it) in facts.budget.iter().enumerate() {
        rows.push(row![
            it.id,
            it.heading.trim().to_owned(),
            it.partner,
            it.currency,
            it.planned,
            it.committed,
            it.paid,
            ordinal(at)
        ]);
    }
    BUDGET.replace(tx, id, &rows)?;
    rows.clear();
    for (at, it) in facts.rates.iter().enumerate() {
        rows.push(row![it.from, it.to, it.day, it.rate, ordinal(at)]);
    }
    RATES.replace(tx, id, &rows)
}
