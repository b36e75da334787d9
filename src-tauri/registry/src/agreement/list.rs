//! The list of agreements: filtered, sorted and cut into parts by SQLite.

use chrono::NaiveDate;
use rusqlite::types::Value;
use rusqlite::{Connection, Row};
use serde::{Deserialize, Serialize};

use super::{Instrument, Renewal, Status, read};
use crate::date::PartialDate;
use crate::error::Result;
use crate::id::Id;
use crate::map::Whereabouts;
use crate::narrow::{self, Period, Scope};
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
    /// How it renews itself.
    pub renewal: Renewal,
    /// The name of its occasion per language.
    pub occasion: Wording,
    /// Its fields of cooperation, by their codes.
    pub fields: Vec<String>,
    /// How many commitments are still owed under it.
    pub owed: u32,
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
    /// Only those that renew themselves in this way, or not at all.
    #[serde(default)]
    pub renewal: Option<Renewal>,
    /// Only those that were signed on this occasion.
    #[serde(default)]
    pub occasion: Option<Id>,
    /// Only those that may have been signed then.
    #[serde(default)]
    pub signed: Period,
    /// Only those whose term may end then.
    #[serde(default)]
    pub ends: Period,
    /// Only those with a fact that is still to be confirmed.
    #[serde(default)]
    pub unconfirmed: bool,
    /// Only those with a commitment that is still owed.
    #[serde(default)]
    pub owed: bool,
    /// Only these, where any are named.
    #[serde(default)]
    pub only: Vec<Id>,
    /// Only those with a party that is there on the map, the home party left out.
    #[serde(default)]
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
            renewal: None,
            occasion: None,
            signed: Period::default(),
            ends: Period::default(),
            unconfirmed: false,
            owed: false,
            only: Vec::new(),
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
    standing.country, standing.status, standing.signed, standing.begins, standing.ends,
    agreement.renewal,
    coalesce((SELECT label FROM record AS named WHERE named.id = agreement.occasion), '{}'),
    (SELECT json_group_array(field) FROM agreement_field
     WHERE agreement_field.agreement = agreement.id),
    (SELECT count(*) FROM commitment
     WHERE commitment.agreement = agreement.id AND state IN ('open', 'in_progress'))";

fn row(row: &Row<'_>) -> rusqlite::Result<AgreementRow> {
    let list = |at: usize| row.get::<_, String>(at);
    Ok(AgreementRow {
        id: row.get(0)?,
        reference: row.get(1)?,
        title: row.get(2)?,
        instrument: row.get(3)?,
        parties: read_json(4, &list(4)?)?,
        country: row.get(5)?,
        status: row.get(6)?,
        signed: row.get(7)?,
        begins: row.get(8)?,
        ends: row.get(9)?,
        renewal: row.get(10)?,
        occasion: row.get(11)?,
        fields: read_json(12, &list(12)?)?,
        owed: row.get(13)?,
    })
}

/// What SQLite wrote as JSON in the column `at`.
fn read_json<T: serde::de::DeserializeOwned>(at: usize, text: &str) -> rusqlite::Result<T> {
    serde_json::from_str(text).map_err(|error| {
        rusqlite::Error::FromSqlConversionFailure(at, rusqlite::types::Type::Text, error.into())
    })
}

/// A part of the list of agreements, as they stand on the registry's day.
///
/// # Errors
/// When the registry cannot be read.
pub fn list(conn: &Connection, query: &AgreementQuery, part: Part) -> Result<Vec<AgreementRow>> {
    let Some(conditions) = conditions(conn, query)? else {
        return Ok(Vec::new());
    };
    let scope = Scope::of(conn, Kind::Agreement, conditions)?;
    let mut statement = conn.prepare_cached(&statement(query, &scope))?;
    let rows = statement.query_map(record::values_of(&scope.conditions, part), row)?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// The statement of a list. The table whose index holds the order stands first,
/// and CROSS JOIN keeps it there, so that a page is read without sorting.
fn statement(query: &AgreementQuery, scope: &Scope) -> String {
    let Scope { join, but, .. } = scope;
    let sort = record::sort_column(&query.lang);
    let way = if query.descending { "DESC" } else { "ASC" };
    let (agreement, standing, record) = (
        format!("{join} agreement ON agreement.id = standing.agreement"),
        format!("{join} standing ON standing.agreement = agreement.id"),
        format!("{join} record ON record.id = agreement.id"),
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
            format!("record {join} agreement ON agreement.id = record.id {standing}"),
            format!("record.{sort} {way}, record.id {way}"),
        ),
        AgreementSort::Partner => (
            format!(
                "record AS other {join} standing ON standing.counterpart = other.id
                 {agreement} {record}"
            ),
            format!("other.{sort} {way}, standing.agreement {way}"),
        ),
        AgreementSort::Country => (
            format!(
                "country_order {join} standing ON standing.country IS country_order.code
                 {agreement} {record}"
            ),
            format!("country_order.{sort} {way}, standing.agreement {way}"),
        ),
    };
    let only = match query.sort {
        AgreementSort::Partner => format!("{but}other.kind = 'partner'"),
        AgreementSort::Title => format!("{but}record.kind = 'agreement'"),
        _ => "1".to_owned(),
    };
    format!(
        "SELECT {COLUMNS} FROM {from} WHERE {only} {} ORDER BY {order} LIMIT ? OFFSET ?",
        scope.conditions.sql()
    )
}

/// How many agreements there are in the list.
///
/// # Errors
/// When the registry cannot be read.
pub fn count(conn: &Connection, query: &AgreementQuery) -> Result<u32> {
    record::count(conn, Kind::Agreement, conditions(conn, query)?.as_ref())
}

/// The identities of all agreements of the list, in no order.
pub(crate) fn ids(conn: &Connection, query: &AgreementQuery) -> Result<Vec<Id>> {
    narrow::ids(conn, Kind::Agreement, conditions(conn, query)?.as_ref())
}

pub(crate) fn conditions(conn: &Connection, query: &AgreementQuery) -> Result<Option<Conditions>> {
    let mut conditions = Conditions::default();
    if !query.status.is_empty() {
        let marks = vec!["?"; query.status.len()].join(", ");
        let words = query.status.iter().map(|status| Value::Text(status.word().to_owned()));
        conditions.add(format!("standing.status IN ({marks})"), words.collect());
    }
    conditions.word("agreement.instrument", query.instrument.map(Instrument::word));
    conditions.word("agreement.renewal", query.renewal.map(Renewal::word));
    let id = "agreement.id";
    let of_party = "SELECT agreement FROM agreement_party WHERE partner = ?";
    conditions.among(id, of_party, query.partner)?;
    conditions.among(id, "SELECT id FROM agreement WHERE occasion = ?", query.occasion)?;
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
    conditions.during("standing.signed", "standing.signed", query.signed);
    conditions.during("standing.ends", "standing.ends", query.ends);
    let unconfirmed = "SELECT agreement FROM agreement_source WHERE confirmed = 0";
    conditions.whether(id, unconfirmed, query.unconfirmed.then_some(true));
    let owed = "SELECT agreement FROM commitment WHERE state IN ('open', 'in_progress')";
    conditions.whether(id, owed, query.owed.then_some(true));
    if !query.only.is_empty() {
        conditions.only(id, &query.only);
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
    Ok(conditions.find(conn, &query.text, Some(THROUGH_NAMES))?.then_some(conditions))
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
