//! Filters as conditions on records.

use rusqlite::types::Value;

use super::asked::Narrowing;
use super::vocabulary::Filter;
use crate::record::{Conditions, Kind};

/// The kinds of records that have what the filter asks about, and where it is found. What
/// stands for a value in it is `{}`. Each begins at the record: CROSS JOIN keeps SQLite from
/// beginning at all that has the value, once for every record.
fn sources(filter: Filter) -> &'static [(Kind, &'static str)] {
    match filter {
        Filter::Kind => &[],
        Filter::Status => &[
            (
                Kind::Agreement,
                "standing WHERE standing.agreement = record.id AND standing.status {}",
            ),
            (
                Kind::Exhibition,
                "exhibition WHERE exhibition.id = record.id AND exhibition.state {}",
            ),
            (Kind::Activity, "activity WHERE activity.id = record.id AND activity.state {}"),
        ],
        Filter::Country => &[
            (Kind::Place, "place WHERE place.id = record.id AND place.country {}"),
            (Kind::Partner, "partner WHERE partner.id = record.id AND partner.country {}"),
            (
                Kind::Person,
                "mandate CROSS JOIN partner ON partner.id = mandate.partner
                 WHERE mandate.person = record.id AND partner.country {}",
            ),
            (
                Kind::Occasion,
                "occasion CROSS JOIN place ON place.id = occasion.place
                 WHERE occasion.id = record.id AND place.country {}",
            ),
            (
                Kind::Agreement,
                "agreement_party CROSS JOIN partner ON partner.id = agreement_party.partner
                 WHERE agreement_party.agreement = record.id
                   AND partner.id IS NOT (SELECT home FROM office) AND partner.country {}",
            ),
            (
                Kind::Venue,
                "venue CROSS JOIN place ON place.id = venue.place
                 WHERE venue.id = record.id AND place.country {}",
            ),
            (
                Kind::Exhibition,
                "exhibition_party CROSS JOIN partner ON partner.id = exhibition_party.partner
                 WHERE exhibition_party.exhibition = record.id
                   AND partner.id IS NOT (SELECT home FROM office) AND partner.country {}",
            ),
            (
                Kind::Activity,
                "activity_party CROSS JOIN partner ON partner.id = activity_party.partner
                 WHERE activity_party.activity = record.id
                   AND partner.id IS NOT (SELECT home FROM office) AND partner.country {}",
            ),
        ],
        Filter::Field => &[(
            Kind::Agreement,
            "agreement_field WHERE agreement_field.agreement = record.id AND agreement_field.field {}",
        )],
        Filter::Partner => &[
            (Kind::Person, "mandate WHERE mandate.person = record.id AND mandate.partner {}"),
            (Kind::Occasion, "occasion WHERE occasion.id = record.id AND occasion.organiser {}"),
            (
                Kind::Agreement,
                "agreement_party WHERE agreement_party.agreement = record.id AND agreement_party.partner {}",
            ),
            (Kind::Venue, "venue WHERE venue.id = record.id AND venue.partner {}"),
            (
                Kind::Exhibition,
                "exhibition_party
                 WHERE exhibition_party.exhibition = record.id AND exhibition_party.partner {}",
            ),
            (
                Kind::Activity,
                "activity_party WHERE activity_party.activity = record.id AND activity_party.partner {}",
            ),
        ],
        Filter::Instrument => &[(
            Kind::Agreement,
            "agreement WHERE agreement.id = record.id AND agreement.instrument {}",
        )],
        Filter::Signed => &[(
            Kind::Agreement,
            "standing WHERE standing.agreement = record.id AND standing.signed {}",
        )],
        Filter::Since => &[
            (Kind::Occasion, "occasion WHERE occasion.id = record.id AND occasion.since {}"),
            (
                Kind::Agreement,
                "standing WHERE standing.agreement = record.id AND standing.begins {}",
            ),
            (Kind::Exhibition, "run WHERE run.exhibition = record.id AND run.opens {}"),
            (Kind::Activity, "activity WHERE activity.id = record.id AND activity.since {}"),
        ],
        Filter::Until => &[
            (Kind::Occasion, "occasion WHERE occasion.id = record.id AND occasion.until {}"),
            (Kind::Agreement, "standing WHERE standing.agreement = record.id AND standing.ends {}"),
            (Kind::Exhibition, "run WHERE run.exhibition = record.id AND run.closes {}"),
            (Kind::Activity, "activity WHERE activity.id = record.id AND activity.until {}"),
        ],
    }
}

/// The conditions on `record`, and the kinds of records that can fulfil them.
pub(super) fn conditions(narrowings: &[Narrowing]) -> (Conditions, Vec<Kind>) {
    let mut conditions = Conditions::default();
    let mut kinds: Vec<Kind> = Kind::ALL.into_iter().filter(|kind| kind.is_sought()).collect();
    for narrowing in narrowings {
        let (sql, values) = condition(narrowing);
        if narrowing.negated {
            conditions.add(format!("NOT {sql}"), values);
            continue;
        }
        kinds.retain(|kind| match narrowing.filter {
            Filter::Kind => narrowing.values.contains(&Value::Text(kind.name().to_owned())),
            filter => sources(filter).iter().any(|(has, _)| has == kind),
        });
        conditions.add(sql, values);
    }
    (conditions, kinds)
}

fn condition(narrowing: &Narrowing) -> (String, Vec<Value>) {
    let given = &narrowing.values;
    let marks = vec!["?"; given.len()].join(", ");
    if narrowing.filter == Filter::Kind {
        return (format!("record.kind IN ({marks})"), given.clone());
    }
    // Of several spans each is a source of its own; of several values it may be any.
    let tests: Vec<(&str, &[Value])> = if narrowing.filter.is_date() {
        given.chunks(2).map(|span| ("BETWEEN ? AND ?", span)).collect()
    } else {
        vec![("", given.as_slice())]
    };
    let among = format!("IN ({marks})");
    let mut values = Vec::new();
    let mut cases = String::new();
    for (kind, source) in sources(narrowing.filter) {
        let mut found = Vec::new();
        for (test, own) in &tests {
            let test = if test.is_empty() { among.as_str() } else { test };
            found.push(format!("EXISTS (SELECT 1 FROM {})", source.replace("{}", test)));
            values.extend_from_slice(own);
        }
        cases.push_str(&format!(" WHEN '{}' THEN {}", kind.name(), found.join(" OR ")));
    }
    (format!("(CASE record.kind{cases} ELSE 0 END)"), values)
}
