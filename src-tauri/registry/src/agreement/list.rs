//! The list of agreements: filtered, sorted and cut into parts by SQLite.

use chrono::NaiveDate;
use rusqlite::types::Value;
use rusqlite::{Connection, Row};
use serde::{Deserialize, Serialize};

use super::{Instrument, Status, read};
use crate::date::PartialDate;
use crate::error::Result;
use crate::id::Id;
use crate::map::Whereabouts;
use crate::record::{self, Conditions, Kind, Part};
use crate::terms::terms;
use crate::wording::Wording;

/// A row of the list of agreements.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, specta::Type)]
pub struct AgreementRow {
    /// Its identity.
    pub id: Id,
    /// The office's number.
    pub reference: String,
    /// Its title per language.
    pub title: Wording,
    /// The office's class.
    pub instrument: Instrument,
    /// Its parties in order, the office's own left out.
    pub parties: Vec<RowParty>,
    /// The country of the first of them (ISO 3166-1 alpha-2).
    pub country: Option<String>,
    /// Where it stands.
    pub status: Status,
    /// When it was signed.
    pub signed: Option<PartialDate>,
    /// When it entered or enters into force.
    pub begins: Option<PartialDate>,
    /// The last day of the term it is in.
    pub ends: Option<PartialDate>,
}

/// A party as a row of the list shows it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct RowParty {
    /// The party.
    pub id: Id,
    /// Its name per language.
    pub name: Wording,
}

terms! {
    /// What the list of agreements is sorted by.
    pub enum AgreementSort {
        /// The office's number.
        Reference = "reference",
        /// Title in the language of the list.
        Title = "title",
        /// Name of the first party that is not the office's own.
        Partner = "partner",
        /// Label of that party's country; none last.
        Country = "country",
        /// Class.
        Instrument = "instrument",
        /// Status.
        Status = "status",
        /// Day of signature.
        Signed = "signed",
        /// Entry into force.
        Begins = "begins",
        /// End of the term.
        Ends = "ends",
    }
}

/// Which agreements, in which order.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, specta::Type)]
pub struct AgreementQuery {
    /// Words to find, in the agreement or in the names of its parties and signatories.
    pub text: String,
    /// Only these statuses; all when empty.
    pub status: Vec<Status>,
    /// Only this class.
    pub instrument: Option<Instrument>,
    /// Only those this party is a party to.
    pub partner: Option<Id>,
    /// Only those with a party of this country (ISO 3166-1 alpha-2).
    pub country: Option<String>,
    /// Only those about this field of cooperation.
    pub field: Option<String>,
    /// Only those with a party that is there on the map, the home party left out.
    pub whereabouts: Option<Whereabouts>,
    /// The order.
    pub sort: AgreementSort,
    /// From last to first.
    pub descending: bool,
    /// The language whose order is meant.
    pub lang: String,
}

impl AgreementQuery {
    /// All agreements by their number.
    #[must_use]
    pub fn all(lang: &str) -> Self {
        Self {
            text: String::new(),
            status: Vec::new(),
            instrument: None,
            partner: None,
            country: None,
            field: None,
            whereabouts: None,
            sort: AgreementSort::Reference,
            descending: false,
            lang: lang.to_owned(),
        }
    }
}

/// The names of parties and signatories lead to their agreements.
const THROUGH_NAMES: &str = "record.id IN (
    SELECT agreement_party.agreement FROM record_text JOIN record AS other ON other.number = record_text.rowid
      JOIN agreement_party ON agreement_party.partner = other.id WHERE record_text MATCH ?
    UNION
    SELECT signature.agreement FROM record_text JOIN record AS other ON other.number = record_text.rowid
      JOIN signature ON signature.person = other.id WHERE record_text MATCH ?)";

/// The columns of [`row`].
const COLUMNS: &str = "agreement.id, agreement.reference, agreement.title, agreement.instrument,
    (SELECT json_group_array(
              json_object('id', lower(hex(party.partner)), 'name', json(named.label))
              ORDER BY party.ordinal)
     FROM agreement_party AS party JOIN record AS named ON named.id = party.partner
     WHERE party.agreement = agreement.id AND party.partner IS NOT (SELECT home FROM office)),
    standing.country, standing.status, standing.signed, standing.begins, standing.ends";

fn row(row: &Row<'_>) -> rusqlite::Result<AgreementRow> {
    let parties: String = row.get(4)?;
    Ok(AgreementRow {
        id: row.get(0)?,
        reference: row.get(1)?,
        title: row.get(2)?,
        instrument: row.get(3)?,
        parties: serde_json::from_str(&parties).map_err(|error| {
            rusqlite::Error::FromSqlConversionFailure(4, rusqlite::types::Type::Text, error.into())
        })?,
        country: row.get(5)?,
        status: row.get(6)?,
        signed: row.get(7)?,
        begins: row.get(8)?,
        ends: row.get(9)?,
    })
}

/// A part of the list of agreements, as they stand on the registry's day.
///
/// # Errors
/// When the registry cannot be read.
pub fn list(conn: &Connection, query: &AgreementQuery, part: Part) -> Result<Vec<AgreementRow>> {
    let Some(conditions) = conditions(query) else {
        return Ok(Vec::new());
    };
    let mut statement = conn.prepare_cached(&statement(query, &conditions))?;
    let rows = statement.query_map(record::values_of(&conditions, part), row)?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// The statement of a list. The table whose index holds the order stands first,
/// and CROSS JOIN keeps it there, so that a page is read without sorting.
fn statement(query: &AgreementQuery, conditions: &Conditions) -> String {
    let sort = record::sort_column(&query.lang);
    let way = if query.descending { "DESC" } else { "ASC" };
    let (agreement, standing, record) = (
        "CROSS JOIN agreement ON agreement.id = standing.agreement",
        "CROSS JOIN standing ON standing.agreement = agreement.id",
        "CROSS JOIN record ON record.id = agreement.id",
    );
    let by_agreement = |column: &str| {
        (
            format!("agreement {standing} {record}"),
            format!("agreement.{column} {way}, agreement.id {way}"),
        )
    };
    let by_standing = |column: &str| {
        (
            format!("standing {agreement} {record}"),
            format!("standing.{column} {way}, standing.agreement {way}"),
        )
    };
    let (from, order) = match query.sort {
        AgreementSort::Reference => {
            (format!("agreement {standing} {record}"), format!("agreement.reference {way}"))
        }
        AgreementSort::Instrument => by_agreement("instrument"),
        AgreementSort::Status => by_standing("status"),
        AgreementSort::Signed => by_standing("signed"),
        AgreementSort::Begins => by_standing("begins"),
        AgreementSort::Ends => by_standing("ends"),
        AgreementSort::Title => (
            format!("record CROSS JOIN agreement ON agreement.id = record.id {standing}"),
            format!("record.{sort} {way}, record.id {way}"),
        ),
        AgreementSort::Partner => (
            format!(
                "record AS other CROSS JOIN standing ON standing.counterpart = other.id
                 {agreement} {record}"
            ),
            format!("other.{sort} {way}, standing.agreement {way}"),
        ),
        AgreementSort::Country => (
            format!(
                "country_order CROSS JOIN standing ON standing.country IS country_order.code
                 {agreement} {record}"
            ),
            format!("country_order.{sort} {way}, standing.agreement {way}"),
        ),
    };
    let only = match query.sort {
        AgreementSort::Partner => "other.kind = 'partner'",
        AgreementSort::Title => "record.kind = 'agreement'",
        _ => "1",
    };
    format!(
        "SELECT {COLUMNS} FROM {from} WHERE {only} {} ORDER BY {order} LIMIT ? OFFSET ?",
        conditions.sql()
    )
}

/// How many agreements there are in the list.
///
/// # Errors
/// When the registry cannot be read.
pub fn count(conn: &Connection, query: &AgreementQuery) -> Result<u32> {
    record::count(conn, Kind::Agreement, conditions(query).as_ref())
}

pub(crate) fn conditions(query: &AgreementQuery) -> Option<Conditions> {
    let mut conditions = Conditions::default();
    if !query.status.is_empty() {
        let marks = vec!["?"; query.status.len()].join(", ");
        let words = query.status.iter().map(|status| Value::Text(status.word().to_owned()));
        conditions.add(format!("standing.status IN ({marks})"), words.collect());
    }
    if let Some(instrument) = query.instrument {
        let word = Value::Text(instrument.word().to_owned());
        conditions.add("agreement.instrument = ?", vec![word]);
    }
    if let Some(partner) = query.partner {
        conditions.add(
            "agreement.id IN (SELECT agreement FROM agreement_party WHERE partner = ?)",
            crate::children::value(&partner).into_iter().collect(),
        );
    }
    if let Some(country) = &query.country {
        conditions.add(
            "agreement.id IN (
               SELECT agreement FROM partner JOIN agreement_party ON partner.id = agreement_party.partner
               WHERE partner.country = ? AND partner.id IS NOT (SELECT home FROM office))",
            vec![Value::Text(country.clone())],
        );
    }
    if let Some(field) = &query.field {
        conditions.add(
            "agreement.id IN (SELECT agreement FROM agreement_field WHERE field = ?)",
            vec![Value::Text(field.clone())],
        );
    }
    if let Some(whereabouts) = query.whereabouts {
        let (parties, values) = whereabouts.parties();
        conditions.add(
            format!(
                "agreement.id IN (
                   SELECT agreement FROM agreement_party WHERE partner IN ({parties})
                     AND partner IS NOT (SELECT home FROM office))"
            ),
            values,
        );
    }
    conditions.find(&query.text, Some(THROUGH_NAMES)).then_some(conditions)
}

/// The agreements in force on `day`, whatever day it is: each as it stood then.
/// In the order of `lang` by the names of their parties.
///
/// # Errors
/// When the registry cannot be read.
pub fn in_force(conn: &Connection, day: NaiveDate, lang: &str) -> Result<Vec<AgreementRow>> {
    let query = AgreementQuery { sort: AgreementSort::Partner, ..AgreementQuery::all(lang) };
    let horizons = crate::office::horizons(conn)?;
    let all = list(conn, &query, Part { offset: 0, limit: u32::MAX })?;
    let mut rows = Vec::new();
    for mut row in all {
        let standing = read::standing_of(conn, row.id, horizons, day)?;
        if let Some(standing) = standing.filter(|standing| standing.status.is_in_force()) {
            row.status = standing.status;
            row.signed = standing.signed;
            row.begins = standing.begins;
            row.ends = standing.ends;
            rows.push(row);
        }
    }
    Ok(rows)
}
