//! The list of deadlines, and the figures over it.

use chrono::{Datelike, Days, Months, NaiveDate};
use rusqlite::types::Value;
use rusqlite::{Connection, Row};
use serde::{Deserialize, Serialize};

use super::{Deadline, Rule};
use crate::children::value;
use crate::date::{PartialDate, last_of_month};
use crate::error::Result;
use crate::id::Id;
use crate::record::{self, Named, Part};
use crate::wording::Wording;

/// How many months ahead the figures look for agreements that lapse.
const LAPSE_MONTHS: u32 = 6;

/// Which deadlines, in time.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, specta::Type)]
pub struct DeadlineQuery {
    /// From this day on (ISO 8601); what began before and goes on counts too.
    pub from: Option<PartialDate>,
    /// Up to this day.
    pub to: Option<PartialDate>,
    /// Only these rules; all when empty.
    pub rules: Vec<Rule>,
    /// Only tasks.
    pub tasks: bool,
    /// Only tasks that should have been done.
    pub overdue: bool,
    /// Only what has no day yet. Otherwise that is left out.
    pub undated: bool,
    /// Only what waits for this party.
    pub owner: Option<Id>,
    /// Only those of this record.
    pub record: Option<Id>,
}

/// How much waits for whom.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct Waiting {
    /// The party; none for an authority, or for all parties.
    pub owner: Option<Named>,
    /// How many tasks.
    pub count: u32,
}

/// What is due, in figures that each open the list behind them.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct Figures {
    /// Tasks that should have been done.
    pub overdue: u32,
    /// All that is due or happens from today to the end of this week (Sunday).
    pub week: u32,
    /// The same to the end of this month.
    pub month: u32,
    /// Agreements that lapse or must be decided on within six months.
    pub lapsing: u32,
    /// What has no day yet.
    pub undated: u32,
    /// Tasks up to the end of this month, overdue ones included, by whom they wait for.
    pub waiting: Vec<Waiting>,
    /// The last days of what the figures count: week, month, six months.
    pub ends: [PartialDate; 3],
}

/// A part of the list of deadlines, in time.
///
/// # Errors
/// When the registry cannot be read.
pub fn list(
    conn: &Connection,
    query: &DeadlineQuery,
    today: NaiveDate,
    part: Part,
) -> Result<Vec<Deadline>> {
    let (sql, mut values) = conditions(query, today)?;
    values.push(Value::Integer(part.limit.into()));
    values.push(Value::Integer(part.offset.into()));
    let mut statement = conn.prepare_cached(&format!(
        "SELECT record, rule, item, day, said, until, task, owner FROM deadline
         WHERE {sql} ORDER BY day, record, rule, item LIMIT ? OFFSET ?"
    ))?;
    let rows = statement
        .query_map(rusqlite::params_from_iter(values), raw)?
        .collect::<rusqlite::Result<Vec<_>>>()?;
    let mut found = Vec::new();
    for row in rows {
        found.extend(told(conn, &row, today)?);
    }
    Ok(found)
}

/// How many deadlines there are in the list.
///
/// # Errors
/// When the registry cannot be read.
pub fn count(conn: &Connection, query: &DeadlineQuery, today: NaiveDate) -> Result<u32> {
    let (sql, values) = conditions(query, today)?;
    Ok(conn
        .prepare_cached(&format!("SELECT count(*) FROM deadline WHERE {sql}"))?
        .query_row(rusqlite::params_from_iter(values), |row| row.get(0))?)
}

/// What is due, in figures.
///
/// # Errors
/// When the registry cannot be read.
pub fn figures(conn: &Connection, today: NaiveDate) -> Result<Figures> {
    let sunday = u64::from(6 - today.weekday().num_days_from_monday());
    let week = today.checked_add_days(Days::new(sunday)).unwrap_or(today);
    let month = last_of_month(today);
    let half = today.checked_add_months(Months::new(LAPSE_MONTHS)).unwrap_or(today);
    let day = PartialDate::day;
    let ahead =
        |to| DeadlineQuery { from: Some(day(today)), to: Some(day(to)), ..Default::default() };
    let number = |query: &DeadlineQuery| count(conn, query, today);
    let waiting = {
        let stands = stands_by("?1", "?2");
        let mut statement = conn.prepare_cached(&format!(
            "SELECT owner, count(*) FROM deadline
             WHERE task = 1 AND day >= '0' AND (until IS NULL OR until >= ?2) AND {stands}
             GROUP BY owner ORDER BY 2 DESC, owner"
        ))?;
        let rows = statement
            .query_map((month.to_string(), today.to_string()), |row| {
                Ok((row.get::<_, Option<Id>>(0)?, row.get(1)?))
            })?
            .collect::<rusqlite::Result<Vec<_>>>()?;
        rows.into_iter()
            .map(|(owner, count)| Ok(Waiting { owner: record::maybe_named(conn, owner)?, count }))
            .collect::<Result<Vec<_>>>()?
    };
    Ok(Figures {
        overdue: number(&DeadlineQuery { overdue: true, ..Default::default() })?,
        week: number(&ahead(week))?,
        month: number(&ahead(month))?,
        lapsing: number(&DeadlineQuery { rules: vec![Rule::Notice, Rule::Expiry], ..ahead(half) })?,
        undated: number(&DeadlineQuery { undated: true, ..Default::default() })?,
        waiting,
        ends: [day(week), day(month), day(half)],
    })
}

/// That a deadline stands no later than on the day `to`: a decision that can be taken `today` stands on its
/// last one. Takes what stands for the days in a statement, in the order `to`, `today`, `to`.
fn stands_by(to: &str, today: &str) -> String {
    format!(
        "day <= {to} AND NOT (rule = 'decide' AND day < {today} AND coalesce(until, '') > {to})"
    )
}

fn conditions(query: &DeadlineQuery, today: NaiveDate) -> Result<(String, Vec<Value>)> {
    let mut sql = vec![if query.undated { "day = ''" } else { "day > ''" }.to_owned()];
    let mut values = Vec::new();
    let day = |date: NaiveDate| Value::Text(date.to_string());
    if let Some(from) = query.from {
        // A visit that began before and goes on is still there, and so is a decision that can
        // still be taken.
        sql.push("(day >= ? OR until >= ?)".to_owned());
        values.extend([day(from.earliest()), day(from.earliest())]);
    }
    if let Some(to) = query.to {
        sql.push(stands_by("?", "?"));
        values.extend([day(to.latest()), day(today), day(to.latest())]);
    }
    if !query.rules.is_empty() {
        sql.push(format!("rule IN ({})", vec!["?"; query.rules.len()].join(", ")));
        values.extend(query.rules.iter().map(|rule| Value::Text(rule.word().to_owned())));
    }
    if query.tasks || query.overdue {
        sql.push("task = 1".to_owned());
    }
    if query.overdue {
        sql.push("day < ? AND until IS NULL".to_owned());
        values.push(day(today));
    }
    if let Some(owner) = query.owner {
        sql.push("owner = ?".to_owned());
        values.push(value(&owner)?);
    }
    if let Some(record) = query.record {
        sql.push("record = ?".to_owned());
        values.push(value(&record)?);
    }
    Ok((sql.join(" AND "), values))
}

struct Raw {
    record: Id,
    rule: Rule,
    item: Id,
    day: String,
    said: Option<PartialDate>,
    until: Option<PartialDate>,
    task: bool,
    owner: Option<Id>,
}

fn raw(row: &Row<'_>) -> rusqlite::Result<Raw> {
    Ok(Raw {
        record: row.get(0)?,
        rule: row.get(1)?,
        item: row.get(2)?,
        day: row.get(3)?,
        said: row.get(4)?,
        until: row.get(5)?,
        task: row.get(6)?,
        owner: row.get(7)?,
    })
}

/// A deadline with the names it is told by.
fn told(conn: &Connection, raw: &Raw, today: NaiveDate) -> Result<Option<Deadline>> {
    let Some(record) = record::named(conn, raw.record)? else {
        return Ok(None);
    };
    let day: Option<PartialDate> = raw.day.parse().ok();
    let (what, step) = match raw.rule {
        Rule::Commitment => {
            (wording(conn, "SELECT wording FROM commitment WHERE id = ?", raw.item)?, None)
        }
        Rule::Approval => (
            wording(conn, "SELECT authority FROM approval WHERE id = ?", raw.item)?,
            word(conn, "SELECT kind FROM approval WHERE id = ?", raw.item)?,
        ),
        Rule::Installation | Rule::Opening | Rule::Closing | Rule::Dismantling => (
            wording(
                conn,
                "SELECT label FROM leg JOIN record ON record.id = leg.venue WHERE leg.id = ?",
                raw.item,
            )?,
            None,
        ),
        Rule::Milestone => {
            (wording(conn, "SELECT title FROM milestone WHERE id = ?", raw.item)?, None)
        }
        Rule::LoanReturn => (
            wording(
                conn,
                "SELECT label FROM lent_object JOIN record ON record.id = lender
                 WHERE lent_object.id = ?",
                raw.item,
            )?,
            None,
        ),
        Rule::Shipment => (
            wording(
                conn,
                "SELECT coalesce(label, iif(to_place = '', '{}', json_object('und', to_place)))
                 FROM shipment LEFT JOIN record ON record.id = to_venue WHERE shipment.id = ?",
                raw.item,
            )?,
            None,
        ),
        Rule::PermitExpiry => (
            wording(conn, "SELECT authority FROM permit WHERE id = ?", raw.item)?,
            word(conn, "SELECT kind FROM permit WHERE id = ?", raw.item)?,
        ),
        Rule::InsuranceEnd => (
            wording(
                conn,
                "SELECT iif(insurer = '', '{}', json_object('und', insurer)) FROM insurance
                 WHERE id = ?",
                raw.item,
            )?,
            None,
        ),
        _ => (Wording::default(), None),
    };
    let open = raw.rule == Rule::Decide && day.is_some_and(|day| day.earliest() < today);
    Ok(Some(Deadline {
        look_to: raw.until.filter(|_| open).or(raw.said).or(day),
        stands_on: raw.until.filter(|_| open).or(day),
        rule: raw.rule,
        record,
        item: raw.item,
        what,
        step,
        overdue: raw.task && raw.until.is_none() && day.is_some_and(|day| day.earliest() < today),
        day,
        said: raw.said,
        until: raw.until,
        task: raw.task,
        owner: record::maybe_named(conn, raw.owner)?,
    }))
}

fn word(conn: &Connection, sql: &str, id: Id) -> Result<Option<String>> {
    let mut statement = conn.prepare_cached(sql)?;
    let mut rows = statement.query_map([id], |row| row.get(0))?;
    Ok(rows.next().transpose()?)
}

fn wording(conn: &Connection, sql: &str, id: Id) -> Result<Wording> {
    let mut statement = conn.prepare_cached(sql)?;
    let mut rows = statement.query_map([id], |row| row.get(0))?;
    Ok(rows.next().transpose()?.unwrap_or_default())
}
