//! The list of parties.

use rusqlite::Connection;
use serde::{Deserialize, Serialize};

use super::PartnerKind;
use crate::error::Result;
use crate::id::Id;
use crate::map::Whereabouts;
use crate::narrow::{self, Scope};
use crate::record::{self, Conditions, Kind, Part};
use crate::terms::terms;
use crate::wording::Wording;

/// A row of the list of parties.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, specta::Type)]
pub struct PartnerRow {
    /// Its identity.
    pub id: Id,
    /// Its name per language.
    pub name: Wording,
    /// What it is.
    pub kind: PartnerKind,
    /// ISO 3166-1 alpha-2.
    pub country: Option<String>,
    /// The name of its place per language.
    pub place: Wording,
    /// Its web site.
    pub website: String,
    /// How many agreements it is a party to.
    pub agreements: u32,
    /// How many of them are in force.
    pub in_force: u32,
    /// Whether it is the office's own party.
    pub home: bool,
    /// No longer dealt with.
    pub archived: bool,
}

terms! {
    /// What the list of parties is sorted by.
    pub enum PartnerSort {
        /// Name in the language of the list.
        Name = "name",
        /// Kind.
        Kind = "kind",
        /// Label of the country in that language; none last.
        Country = "country",
    }
}

/// Which parties, in which order.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, specta::Type)]
pub struct PartnerQuery {
    /// Words to find.
    pub text: String,
    /// Only this kind.
    pub kind: Option<PartnerKind>,
    /// Only this country (ISO 3166-1 alpha-2).
    pub country: Option<String>,
    /// Only those of this place.
    #[serde(default)]
    pub place: Option<Id>,
    /// Only those with an agreement in force, or without any.
    #[serde(default)]
    pub in_force: Option<bool>,
    /// Only those that are there on the map.
    #[serde(default)]
    pub whereabouts: Option<Whereabouts>,
    /// Archived ones too.
    pub archived: bool,
    /// The order.
    pub sort: PartnerSort,
    /// From last to first.
    pub descending: bool,
    /// The language whose order is meant.
    pub lang: String,
}

impl PartnerQuery {
    /// All parties that are still dealt with, by their names.
    #[must_use]
    pub fn all(lang: &str) -> Self {
        Self {
            text: String::new(),
            kind: None,
            country: None,
            place: None,
            in_force: None,
            whereabouts: None,
            archived: false,
            sort: PartnerSort::Name,
            descending: false,
            lang: lang.to_owned(),
        }
    }
}

/// Whether what stands so is in force, in SQL (see [`Status::is_in_force`](crate::agreement::Status)).
macro_rules! stands_in_force {
    () => {
        "standing.status IN ('in_force', 'notice_due', 'expiring', 'dormant')"
    };
}

/// The parties with an agreement in force.
pub(crate) const WITH_ONE_IN_FORCE: &str = concat!(
    "SELECT agreement_party.partner FROM standing JOIN agreement_party USING (agreement)
     WHERE ",
    stands_in_force!()
);

/// How many agreements with a party are in force, beside its row in `partner`. Left to itself SQLite looks
/// for each row through all that are in force: one's own few agreements come first, and of home, which has
/// nearly all of them, those in force.
pub(crate) const IN_FORCE: &str = concat!(
    "CASE WHEN partner.id IS (SELECT home FROM office)
     THEN (SELECT count(*) FROM standing CROSS JOIN agreement_party
             ON agreement_party.agreement = standing.agreement AND agreement_party.partner = partner.id
           WHERE ",
    stands_in_force!(),
    ")
     ELSE (SELECT count(*) FROM agreement_party CROSS JOIN standing USING (agreement)
           WHERE agreement_party.partner = partner.id AND ",
    stands_in_force!(),
    ") END"
);

/// A part of the list of parties.
///
/// # Errors
/// When the registry cannot be read.
pub fn list(conn: &Connection, query: &PartnerQuery, part: Part) -> Result<Vec<PartnerRow>> {
    let Some(conditions) = conditions(conn, query)? else {
        return Ok(Vec::new());
    };
    let Scope { conditions, join, but } = Scope::of(conn, Kind::Partner, conditions)?;
    let sort = record::sort_column(&query.lang);
    let way = if query.descending { "DESC" } else { "ASC" };
    let (from, order) = match query.sort {
        PartnerSort::Name => (
            format!("record {join} partner ON partner.id = record.id"),
            format!("record.{sort} {way}, record.id {way}"),
        ),
        PartnerSort::Kind => (
            format!("partner {join} record ON record.id = partner.id"),
            format!("partner.kind {way}, partner.id {way}"),
        ),
        PartnerSort::Country => (
            format!(
                "country_order {join} partner ON partner.country IS country_order.code
                 {join} record ON record.id = partner.id"
            ),
            format!("country_order.{sort} {way}, partner.id {way}"),
        ),
    };
    let mut statement = conn.prepare_cached(&format!(
        "SELECT partner.id, record.label, partner.kind, partner.country,
                coalesce((SELECT label FROM record AS named WHERE named.id = partner.place), '{{}}'),
                partner.website,
                (SELECT count(*) FROM agreement_party WHERE agreement_party.partner = partner.id),
                {IN_FORCE},
                partner.id IS (SELECT home FROM office), partner.archived
         FROM {from} WHERE {but}record.kind = 'partner' {} ORDER BY {order} LIMIT ? OFFSET ?",
        conditions.sql()
    ))?;
    let rows = statement.query_map(record::values_of(&conditions, part), |row| {
        Ok(PartnerRow {
            id: row.get(0)?,
            name: row.get(1)?,
            kind: row.get(2)?,
            country: row.get(3)?,
            place: row.get(4)?,
            website: row.get(5)?,
            agreements: row.get(6)?,
            in_force: row.get(7)?,
            home: row.get(8)?,
            archived: row.get(9)?,
        })
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// How many parties there are in the list.
///
/// # Errors
/// When the registry cannot be read.
pub fn count(conn: &Connection, query: &PartnerQuery) -> Result<u32> {
    record::count(conn, Kind::Partner, conditions(conn, query)?.as_ref())
}

/// The identities of all parties of the list, in no order.
pub(crate) fn ids(conn: &Connection, query: &PartnerQuery) -> Result<Vec<Id>> {
    narrow::ids(conn, Kind::Partner, conditions(conn, query)?.as_ref())
}

pub(crate) fn conditions(conn: &Connection, query: &PartnerQuery) -> Result<Option<Conditions>> {
    let mut conditions = Conditions::default();
    if !query.archived {
        conditions.add("partner.archived = 0", Vec::new());
    }
    conditions.word("partner.kind", query.kind.map(PartnerKind::word));
    conditions.word("partner.country", query.country.as_deref());
    if let Some(place) = query.place {
        conditions.add("partner.place = ?", vec![crate::children::value(&place)?]);
    }
    conditions.whether("partner.id", WITH_ONE_IN_FORCE, query.in_force);
    if let Some(whereabouts) = query.whereabouts {
        let (parties, values) = whereabouts.parties();
        conditions.add(format!("partner.id IN ({parties})"), values);
    }
    Ok(conditions.find(conn, &query.text, None)?.then_some(conditions))
}

#[cfg(test)]
mod tests {
    use crate::agreement::Status;

    #[test]
    fn what_sql_counts_as_in_force_is_what_the_rules_do() {
        for status in Status::ALL {
            let counted = stands_in_force!().contains(&format!("'{}'", status.word()));
            assert_eq!(counted, status.is_in_force(), "{}", status.word());
        }
    }
}
