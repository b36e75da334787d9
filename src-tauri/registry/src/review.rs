//! Relationships: how each stands, and everything that lives with a party or a country.
//!
//! A review tells of each party how long ago there was contact, how many promises were
//! kept, and what money went into it. The *living links* answer the question that is asked
//! in a crisis: with them, what do we have, who is in it, what does it cost, until when?

use chrono::NaiveDate;
use rusqlite::Connection;
use rusqlite::types::Value;
use serde::{Deserialize, Serialize};

use crate::activity::{self, ActivityQuery, ActivityRow};
use crate::agreement::{
    self, AgreementQuery, AgreementRow, AgreementSort, CommitmentStatus, Status,
};
use crate::children::value;
use crate::date::PartialDate;
use crate::error::{Error, Result};
use crate::exhibition::{self, ExhibitionRow};
use crate::id::Id;
use crate::money::{self, BudgetLine, Total};
use crate::narrow::{self, Period};
use crate::partner::{self, IN_FORCE};
use crate::record::{self, Conditions, Kind, Named, Part};
use crate::terms::terms;
use crate::wording::Wording;

/// Whom the living links are with.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
#[serde(tag = "kind", content = "of", rename_all = "snake_case")]
pub enum Subject {
    /// One party.
    Partner(Id),
    /// Every party of a country (ISO 3166-1 alpha-2).
    Country(String),
}

/// Someone who holds a mandate.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct Holder {
    /// Who.
    pub person: Named,
    /// The function, per language.
    pub function: Wording,
    /// The party it is held for.
    pub partner: Option<Named>,
}

/// A promise that is still to be kept.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct Owed {
    /// The agreement it is of.
    pub agreement: Named,
    /// What is owed, per language.
    pub wording: Wording,
    /// Who owes it; none for all parties.
    pub owed_by: Option<Named>,
    /// Where it stands.
    pub status: CommitmentStatus,
    /// When it is due next.
    pub due: Option<PartialDate>,
}

/// Everything that lives with a party or a country.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, specta::Type)]
pub struct Links {
    /// The parties.
    pub partners: Vec<Named>,
    /// The country, of one party or of all (ISO 3166-1 alpha-2).
    pub country: Option<String>,
    /// The agreements that are not over.
    pub agreements: Vec<AgreementRow>,
    /// The exhibitions that are not over.
    pub exhibitions: Vec<ExhibitionRow>,
    /// The items of the programme that are not over.
    pub activities: Vec<ActivityRow>,
    /// Who holds a mandate for them.
    pub people: Vec<Holder>,
    /// What is still owed, by either side.
    pub promises: Vec<Owed>,
    /// What the living items of the programme cost, by currency and party.
    pub money: Vec<Total>,
    /// The parties that bear a part of it.
    pub payers: Vec<Named>,
    /// How many gifts were given and received.
    pub gifts: u32,
    /// The last day on which there was contact.
    pub last_contact: Option<PartialDate>,
}

/// How the relationship with a party stands.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, specta::Type)]
pub struct Relationship {
    /// The party.
    pub id: Id,
    /// Its name per language.
    pub name: Wording,
    /// ISO 3166-1 alpha-2.
    pub country: Option<String>,
    /// The last day on which there was contact: a signing, an opening, a visit, a gift.
    pub last_contact: Option<PartialDate>,
    /// How many days ago that was.
    pub days: Option<u32>,
    /// How many agreements with it are in force.
    pub in_force: u32,
    /// How many promises under agreements with it were kept.
    pub kept: u32,
    /// How many are still owed.
    pub owed: u32,
    /// How many of those are overdue.
    pub overdue: u32,
    /// What was planned, committed and paid under the programme with it, by currency.
    pub money: Vec<Total>,
}

terms! {
    /// What the review is sorted by.
    pub enum ReviewSort {
        /// The last contact, never before any day.
        Contact = "contact",
        /// Name in the language of the list.
        Name = "name",
        /// How many agreements are in force.
        InForce = "in_force",
    }
}

/// Which relationships, in which order; never the home party's own, nor an archived one.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, specta::Type)]
pub struct ReviewQuery {
    /// Words to find.
    pub text: String,
    /// Only this country (ISO 3166-1 alpha-2).
    pub country: Option<String>,
    /// Only those with an agreement in force, or without any.
    #[serde(default)]
    pub in_force: Option<bool>,
    /// Only those with whom there was no contact in these days; all while no end is said.
    #[serde(default)]
    pub silent: Period,
    /// The order.
    pub sort: ReviewSort,
    /// From last to first.
    pub descending: bool,
    /// The language whose order is meant.
    pub lang: String,
}

impl ReviewQuery {
    /// All relationships, those without contact for longest first.
    #[must_use]
    pub fn all(lang: &str) -> Self {
        Self {
            text: String::new(),
            country: None,
            in_force: None,
            silent: Period::default(),
            sort: ReviewSort::Contact,
            descending: false,
            lang: lang.to_owned(),
        }
    }
}

/// The days on which there was contact with a party, up to `?1`: `(partner, day)`. Of one party alone where
/// `of` says which, in SQL: said in each part, for SQLite does not carry it there. The party's own few rows
/// come first in every join.
fn contacts(of: Option<&str>) -> String {
    let with =
        |table: &str| of.map_or_else(String::new, |of| format!("AND {table}.partner = {of}"));
    let (agreements, activities) = (with("agreement_party"), with("activity_party"));
    let (exhibitions, gifts) = (with("exhibition_party"), with("gift"));
    format!(
        "SELECT agreement_party.partner AS partner, standing.signed AS day
           FROM agreement_party CROSS JOIN standing USING (agreement)
           WHERE standing.signed <= ?1 {agreements}
         UNION ALL
         SELECT activity_party.partner, activity.since
           FROM activity_party CROSS JOIN activity ON activity.id = activity_party.activity
           WHERE activity.since <= ?1 AND activity.state IN ('confirmed', 'done') {activities}
         UNION ALL
         SELECT exhibition_party.partner, leg.opens
           FROM exhibition_party
             CROSS JOIN exhibition ON exhibition.id = exhibition_party.exhibition
             CROSS JOIN leg ON leg.exhibition = exhibition.id
           WHERE leg.opens <= ?1 {exhibitions}
             AND exhibition.state IN ('in_preparation', 'open', 'closed', 'evaluated')
         UNION ALL
         SELECT gift.partner, gift.day FROM gift WHERE gift.day <= ?1 {gifts}"
    )
}

/// A part of the review of relationships on `today`.
///
/// # Errors
/// When the registry cannot be read.
pub fn review(
    conn: &Connection,
    query: &ReviewQuery,
    part: Part,
    today: NaiveDate,
) -> Result<Vec<Relationship>> {
    let Some(conditions) = conditions(conn, query)? else { return Ok(Vec::new()) };
    let name = record::sort_column(&query.lang);
    let way = if query.descending { "DESC" } else { "ASC" };
    let order = match query.sort {
        ReviewSort::Contact => format!("contact.day {way}, record.{name}"),
        ReviewSort::Name => format!("record.{name} {way}, record.id {way}"),
        ReviewSort::InForce => format!("in_force {way}, record.{name}"),
    };
    // By name the last contact is looked up for the rows that are shown alone.
    let (contact, day) = match query.sort {
        ReviewSort::Contact => (
            format!(
                "LEFT JOIN (SELECT partner, max(day) AS day FROM ({})
                            WHERE partner IS NOT (SELECT home FROM office) GROUP BY partner)
                   AS contact ON contact.partner = partner.id",
                contacts(None)
            ),
            "contact.day".to_owned(),
        ),
        _ => (String::new(), format!("(SELECT max(day) FROM ({}))", contacts(Some("partner.id")))),
    };
    let mut values = vec![Value::Text(today.to_string())];
    values.extend(conditions.values().cloned());
    values.extend([part.limit, part.offset].map(|number| Value::Integer(number.into())));
    let mut statement = conn.prepare_cached(&format!(
        "SELECT partner.id, record.label, partner.country, {day}, {IN_FORCE} AS in_force
         FROM record CROSS JOIN partner ON partner.id = record.id {contact}
         WHERE record.kind = 'partner' {} ORDER BY {order} LIMIT ? OFFSET ?",
        conditions.sql()
    ))?;
    let rows = statement
        .query_map(rusqlite::params_from_iter(values), |row| {
            let last_contact: Option<PartialDate> = row.get(3)?;
            Ok(Relationship {
                id: row.get(0)?,
                name: row.get(1)?,
                country: row.get(2)?,
                days: last_contact.and_then(|day| {
                    let passed = today.signed_duration_since(day.latest().min(today));
                    u32::try_from(passed.num_days()).ok()
                }),
                last_contact,
                in_force: row.get(4)?,
                kept: 0,
                owed: 0,
                overdue: 0,
                money: Vec::new(),
            })
        })?
        .collect::<rusqlite::Result<Vec<_>>>()?;
    rows.into_iter().map(|row| with_promises(conn, row, today)).collect()
}

/// How many relationships the review has.
///
/// # Errors
/// When the registry cannot be read.
pub fn count(conn: &Connection, query: &ReviewQuery) -> Result<u32> {
    record::count(conn, Kind::Partner, conditions(conn, query)?.as_ref())
}

fn conditions(conn: &Connection, query: &ReviewQuery) -> Result<Option<Conditions>> {
    let mut conditions = Conditions::default();
    conditions
        .add("partner.archived = 0 AND partner.id IS NOT (SELECT home FROM office)", Vec::new());
    conditions.word("partner.country", query.country.as_deref());
    conditions.whether("partner.id", partner::WITH_ONE_IN_FORCE, query.in_force);
    if let Period { from: Some(from), until: Some(until) } = query.silent {
        let (heard, since) = narrow::not_before("day", from);
        let contacts = contacts(None).replace("?1", "?");
        let mut values =
            vec![Value::Text(until.latest().to_string()); contacts.matches('?').count()];
        values.extend(since);
        conditions.add(
            format!("partner.id NOT IN (SELECT partner FROM ({contacts}) WHERE {heard})"),
            values,
        );
    }
    Ok(conditions.find(conn, &query.text, None)?.then_some(conditions))
}

fn with_promises(conn: &Connection, row: Relationship, today: NaiveDate) -> Result<Relationship> {
    let promises = promises(conn, &[row.id], today, false)?;
    let tally = |status| {
        let those = promises.iter().filter(|promise| promise.status == status);
        u32::try_from(those.count()).unwrap_or(u32::MAX)
    };
    let overdue = tally(CommitmentStatus::Overdue);
    let mut lines = budget(conn, &[row.id], None)?;
    lines.iter_mut().for_each(|line| line.partner = None);
    Ok(Relationship {
        kept: tally(CommitmentStatus::Kept),
        owed: overdue + tally(CommitmentStatus::Open) + tally(CommitmentStatus::InProgress),
        overdue,
        money: money::totals(&lines),
        ..row
    })
}

/// Everything that lives with `subject` on `today`, in the order of `lang`.
///
/// # Errors
/// When the registry cannot be read.
pub fn links(conn: &Connection, subject: &Subject, lang: &str, today: NaiveDate) -> Result<Links> {
    let partners: Vec<Id> = match subject {
        Subject::Partner(id) => {
            record::named(conn, *id)?
                .filter(|named| named.kind == Kind::Partner)
                .ok_or(Error::NotFound { kind: Kind::Partner, id: *id })?;
            vec![*id]
        }
        Subject::Country(code) => conn
            .prepare_cached(
                "SELECT id FROM partner
                 WHERE country = ? AND archived = 0 AND id IS NOT (SELECT home FROM office)",
            )?
            .query_map([code], |row| row.get(0))?
            .collect::<rusqlite::Result<_>>()?,
    };
    let country = match subject {
        Subject::Country(code) => Some(code.clone()),
        Subject::Partner(id) => conn
            .prepare_cached("SELECT country FROM partner WHERE id = ?")?
            .query_row([id], |row| row.get(0))?,
    };
    let all = Part { offset: 0, limit: 1000 };
    let mut links = Links {
        partners: record::names(conn, partners.iter().copied())?.into_values().collect(),
        country,
        agreements: Vec::new(),
        exhibitions: Vec::new(),
        activities: Vec::new(),
        people: holders(conn, &partners, today)?,
        promises: promises(conn, &partners, today, true)?,
        money: Vec::new(),
        payers: Vec::new(),
        gifts: 0,
        last_contact: None,
    };
    for partner in &partners {
        let query = AgreementQuery {
            partner: Some(*partner),
            status: Status::ALL
                .iter()
                .copied()
                .filter(|status| !matches!(status, Status::Expired | Status::Denounced))
                .collect(),
            sort: AgreementSort::Ends,
            ..AgreementQuery::all(lang)
        };
        for row in agreement::list(conn, &query, all)? {
            if !links.agreements.contains(&row) {
                links.agreements.push(row);
            }
        }
        let query = ActivityQuery { partner: Some(*partner), ..ActivityQuery::all(lang) };
        for row in activity::list(conn, &query, all)? {
            let over = row.until.or(row.since).is_some_and(|day| day.latest() < today);
            let off = row.state == activity::ActivityState::Cancelled;
            if !over && !off && !links.activities.contains(&row) {
                links.activities.push(row);
            }
        }
        let shows: Vec<Id> = conn
            .prepare_cached(
                "SELECT DISTINCT exhibition FROM exhibition_party
                   JOIN exhibition ON exhibition.id = exhibition
                 WHERE partner = ? AND state NOT IN ('closed', 'evaluated', 'cancelled')",
            )?
            .query_map([partner], |row| row.get(0))?
            .collect::<rusqlite::Result<_>>()?;
        for id in shows {
            if !links.exhibitions.iter().any(|row| row.id == id) {
                links.exhibitions.push(exhibition::row(conn, id)?);
            }
        }
        let (gifts, last): (u32, Option<PartialDate>) = conn
            .prepare_cached(&format!(
                "SELECT (SELECT count(*) FROM gift WHERE partner = ?2),
                        (SELECT max(day) FROM ({}))",
                contacts(Some("?2"))
            ))?
            .query_row((today.to_string(), partner), |row| Ok((row.get(0)?, row.get(1)?)))?;
        links.gifts += gifts;
        links.last_contact = links.last_contact.max(last);
    }
    let living: Vec<Id> = links.activities.iter().map(|row| row.id).collect();
    links.money = money::totals(&budget(conn, &partners, Some(&living))?);
    let payers = links.money.iter().filter_map(|total| total.partner);
    links.payers = record::names(conn, payers)?.into_values().collect();
    Ok(links)
}

/// `?, ?, …`, and their values.
fn marks(ids: &[Id]) -> Result<(String, Vec<Value>)> {
    let values = ids.iter().map(value).collect::<Result<Vec<_>>>()?;
    Ok((vec!["?"; ids.len()].join(", "), values))
}

/// Who holds a mandate for these parties on `today`.
fn holders(conn: &Connection, partners: &[Id], today: NaiveDate) -> Result<Vec<Holder>> {
    let (marks, values) = marks(partners)?;
    let rows = conn
        .prepare(&format!(
            "SELECT person, partner, function, since, until FROM mandate
             WHERE partner IN ({marks}) ORDER BY since DESC"
        ))?
        .query_map(rusqlite::params_from_iter(values), |row| {
            Ok((row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?, row.get(4)?))
        })?
        .collect::<rusqlite::Result<
            Vec<(Id, Id, Wording, Option<PartialDate>, Option<PartialDate>)>,
        >>()?;
    let mut holders = Vec::new();
    for (person, partner, function, since, until) in rows {
        let now = since.is_none_or(|since| since.earliest() <= today)
            && until.is_none_or(|until| until.latest() >= today);
        if let (true, Some(person)) = (now, record::named(conn, person)?) {
            holders.push(Holder { person, function, partner: record::named(conn, partner)? });
        }
    }
    Ok(holders)
}

/// The commitments of the agreements in force with these parties; only what is still owed
/// when `open` is asked for.
fn promises(conn: &Connection, partners: &[Id], today: NaiveDate, open: bool) -> Result<Vec<Owed>> {
    let (marks, values) = marks(partners)?;
    let owing: Vec<Id> = conn
        .prepare(&format!(
            "SELECT DISTINCT agreement_party.agreement FROM agreement_party
               JOIN commitment ON commitment.agreement = agreement_party.agreement
             WHERE agreement_party.partner IN ({marks})"
        ))?
        .query_map(rusqlite::params_from_iter(values), |row| row.get(0))?
        .collect::<rusqlite::Result<_>>()?;
    let mut promises = Vec::new();
    for id in owing {
        let found = agreement::get(conn, id, today)?;
        if open && !found.standing.status.is_in_force() {
            continue;
        }
        let Some(named) = record::named(conn, id)? else { continue };
        for (commitment, pledge) in found.facts.commitments.iter().zip(&found.pledges) {
            let settled =
                matches!(pledge.status, CommitmentStatus::Kept | CommitmentStatus::Dropped);
            if !(open && settled) {
                promises.push(Owed {
                    agreement: named.clone(),
                    wording: commitment.wording.clone(),
                    owed_by: record::maybe_named(conn, commitment.owed_by)?,
                    status: pledge.status,
                    due: pledge.due,
                });
            }
        }
    }
    promises.sort_by_key(|promise| (promise.status, promise.due));
    Ok(promises)
}

/// The budget lines of the items of the programme with these parties, of `only` these.
fn budget(conn: &Connection, partners: &[Id], only: Option<&[Id]>) -> Result<Vec<BudgetLine>> {
    let (marks, values) = marks(partners)?;
    let rows = conn
        .prepare(&format!(
            "SELECT activity_cost.activity, activity_cost.id, heading, activity_cost.partner,
                    currency, planned, committed, paid
             FROM activity_cost JOIN activity ON activity.id = activity_cost.activity
             WHERE activity.state <> 'cancelled' AND activity_cost.activity IN (
               SELECT activity FROM activity_party WHERE partner IN ({marks}))"
        ))?
        .query_map(rusqlite::params_from_iter(values), |row| {
            let line = BudgetLine {
                id: row.get(1)?,
                heading: row.get(2)?,
                partner: row.get(3)?,
                currency: row.get(4)?,
                planned: row.get(5)?,
                committed: row.get(6)?,
                paid: row.get(7)?,
            };
            Ok((row.get::<_, Id>(0)?, line))
        })?
        .collect::<rusqlite::Result<Vec<_>>>()?;
    let counts = |activity: &Id| only.is_none_or(|only| only.contains(activity));
    Ok(rows.into_iter().filter(|(activity, _)| counts(activity)).map(|(_, line)| line).collect())
}
