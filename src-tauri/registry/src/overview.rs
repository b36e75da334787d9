//! What an office looks at first: how its agreements stand, what ends soon, what
//! opens next, what is still to be confirmed, what was done last.

use chrono::{Months, NaiveDate};
use rusqlite::Connection;
use serde::{Deserialize, Serialize};

use crate::agreement::{self, AgreementQuery, AgreementRow, AgreementSort, Standing, Status};
use crate::change::{self, Entry};
use crate::error::Result;
use crate::exhibition::{self, ExhibitionRow};
use crate::id::Id;
use crate::office;
use crate::record::{self, Named, Part};

/// How many lines each part of the overview has at most.
const LINES: u32 = 8;

/// How many agreements stand so.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct StatusCount {
    /// The status.
    pub status: Status,
    /// How many.
    pub count: u32,
}

/// An agreement that ends soon or whose notice is due.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, specta::Type)]
pub struct Ending {
    /// What a list says of it.
    pub row: AgreementRow,
    /// Why it is so, and by when notice can be given.
    pub standing: Standing,
}

/// What an office looks at first.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, specta::Type)]
pub struct Overview {
    /// Agreements by status, only those that occur, in the usual order of statuses.
    pub statuses: Vec<StatusCount>,
    /// All agreements.
    pub agreements: u32,
    /// All parties but the archived and the office's own.
    pub partners: u32,
    /// Agreements that end soon or whose notice is due, the next end first.
    pub ending: Vec<Ending>,
    /// Exhibitions that are open or open within a year, the next first.
    pub showing: Vec<ExhibitionRow>,
    /// How many exhibitions have a conflict that nobody has accepted.
    pub conflicts: u32,
    /// Agreements with a fact that is still to be confirmed.
    pub unconfirmed: Vec<Named>,
    /// How many such agreements there are.
    pub unconfirmed_count: u32,
    /// What was done last.
    pub changes: Vec<Entry>,
}

/// What an office looks at first, on `today`.
///
/// # Errors
/// When the registry cannot be read.
pub fn get(conn: &Connection, lang: &str, today: NaiveDate) -> Result<Overview> {
    let counts = conn
        .prepare_cached("SELECT status, count(*) FROM standing GROUP BY status")?
        .query_map([], |row| Ok(StatusCount { status: row.get(0)?, count: row.get(1)? }))?
        .collect::<rusqlite::Result<Vec<_>>>()?;
    let agreements = counts.iter().map(|count| count.count).sum();
    let mut statuses = counts;
    statuses.sort_by_key(|count| count.status);
    let unconfirmed = "SELECT DISTINCT agreement FROM agreement_source WHERE confirmed = 0";
    let ids: Vec<Id> = conn
        .prepare_cached(&format!("{unconfirmed} LIMIT ?"))?
        .query_map([LINES], |row| row.get(0))?
        .collect::<rusqlite::Result<_>>()?;
    Ok(Overview {
        statuses,
        agreements,
        partners: conn
            .prepare_cached(
                "SELECT count(*) FROM partner
                 WHERE archived = 0 AND id IS NOT (SELECT home FROM office)",
            )?
            .query_row([], |row| row.get(0))?,
        ending: ending(conn, lang, today)?,
        showing: showing(conn, today)?,
        conflicts: conn
            .prepare_cached("SELECT count(*) FROM exhibition_conflicts WHERE open > 0")?
            .query_row([], |row| row.get(0))?,
        unconfirmed: record::names(conn, ids)?.into_values().collect(),
        unconfirmed_count: conn
            .prepare_cached(&format!("SELECT count(*) FROM ({unconfirmed})"))?
            .query_row([], |row| row.get(0))?,
        changes: change::list(conn, 0, LINES)?,
    })
}

fn ending(conn: &Connection, lang: &str, today: NaiveDate) -> Result<Vec<Ending>> {
    let query = AgreementQuery {
        status: vec![Status::NoticeDue, Status::Expiring],
        sort: AgreementSort::Ends,
        ..AgreementQuery::all(lang)
    };
    let horizons = office::horizons(conn)?;
    let mut all = Vec::new();
    for row in agreement::list(conn, &query, Part { offset: 0, limit: LINES })? {
        if let Some(standing) = agreement::standing_of(conn, row.id, horizons, today)? {
            all.push(Ending { row, standing });
        }
    }
    Ok(all)
}

fn showing(conn: &Connection, today: NaiveDate) -> Result<Vec<ExhibitionRow>> {
    let horizon = today.checked_add_months(Months::new(12)).unwrap_or(today);
    let ids: Vec<Id> = conn
        .prepare_cached(
            "SELECT run.exhibition FROM run JOIN exhibition ON exhibition.id = run.exhibition
             WHERE run.opens <= ?2 AND coalesce(run.closes, run.opens) >= ?1
               AND exhibition.state NOT IN ('cancelled', 'closed', 'evaluated')
             ORDER BY run.opens LIMIT ?3",
        )?
        .query_map((today.to_string(), horizon.to_string(), LINES), |row| row.get(0))?
        .collect::<rusqlite::Result<_>>()?;
    ids.into_iter().map(|id| exhibition::row(conn, id)).collect()
}
