//! What a list is narrowed by, beyond one column that is one word.
//!
//! A list is read in the order of an index, so that a page of it takes no longer when it grows.
//! Where few of its records are meant, that would be a long way from one to the next: they are
//! found first, by what they are narrowed by, and sorted: [`Scope`] decides which.

use rusqlite::types::Value;
use rusqlite::{Connection, params_from_iter};
use serde::{Deserialize, Serialize};

use crate::date::PartialDate;
use crate::error::Result;
use crate::id::Id;
use crate::record::{Conditions, Kind};

/// Days from one to another, both of them in it; without an end on a side that is left open.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct Period {
    /// Its first day, or the month or year that it begins with.
    pub from: Option<PartialDate>,
    /// Its last day, or the month or year that it ends with.
    pub until: Option<PartialDate>,
}

impl Period {
    /// Whether something from `since` to `until` can lie in it. What is known of one side alone
    /// is of one day, month or year; of what nothing is known, nothing can be said.
    #[must_use]
    pub fn may_hold(self, since: Option<PartialDate>, until: Option<PartialDate>) -> bool {
        let (Some(since), Some(until)) = (since.or(until), until.or(since)) else {
            return self == Self::default();
        };
        self.from.is_none_or(|from| until.latest() >= from.earliest())
            && self.until.is_none_or(|last| since.earliest() <= last.latest())
    }
}

impl Conditions {
    /// Adds that what lasts from the column `since` to the column `until` can lie in `period`.
    pub(crate) fn during(&mut self, since: &str, until: &str, period: Period) {
        let (first, last) = if since == until {
            (since.to_owned(), until.to_owned())
        } else {
            (format!("coalesce({since}, {until})"), format!("coalesce({until}, {since})"))
        };
        if let Some(end) = period.until {
            // A date that is known less well is the beginning of its days' texts, and sorts before them.
            self.add(format!("{first} <= ?"), vec![Value::Text(end.latest().to_string())]);
        }
        if let Some(begin) = period.from {
            let (condition, values) = not_before(&last, begin);
            self.add(condition, values);
        }
    }

    /// Adds that a column holds this word, if one is asked for.
    pub(crate) fn word(&mut self, column: &str, word: Option<&str>) {
        if let Some(word) = word {
            self.add(format!("{column} = ?"), vec![Value::Text(word.to_owned())]);
        }
    }

    /// Adds that a record is among those that `sql` finds with this identity, if one is asked for.
    pub(crate) fn among(&mut self, column: &str, sql: &str, id: Option<Id>) -> Result<()> {
        if let Some(id) = id {
            let marks = sql.matches('?').count();
            let values = vec![crate::children::value(&id)?; marks];
            self.add(format!("{column} IN ({sql})"), values);
        }
        Ok(())
    }

    /// Adds that a record is among those that `sql` finds, or that it is not, if either is asked for.
    pub(crate) fn whether(&mut self, column: &str, sql: &str, holds: Option<bool>) {
        match holds {
            Some(true) => self.add(format!("{column} IN ({sql})"), Vec::new()),
            Some(false) => self.add(format!("{column} NOT IN ({sql})"), Vec::new()),
            None => {}
        }
    }

    /// Adds that a record is one of these.
    pub(crate) fn only(&mut self, column: &str, ids: &[Id]) {
        let hex: Vec<String> = ids.iter().map(|id| id.to_string().replace('-', "")).collect();
        let list = serde_json::Value::from(hex).to_string();
        self.add(
            format!("{column} IN (SELECT unhex(value) FROM json_each(?))"),
            vec![Value::Text(list)],
        );
    }
}

/// That the date in `column` can be that of `day` or a later one, with its values.
pub(crate) fn not_before(column: &str, day: PartialDate) -> (String, Vec<Value>) {
    let day = day.earliest().to_string();
    let part = |length| Value::Text(day.get(..length).unwrap_or_default().to_owned());
    // The month and the year of the day can be the day, though their texts sort before it.
    (format!("({column} >= ? OR {column} IN (?, ?))"), vec![part(10), part(7), part(4)])
}

/// Up to how many records are found first and sorted.
pub(crate) const FEW: u32 = 1000;

/// How the records of a list are looked for.
pub(crate) struct Scope {
    pub(crate) conditions: Conditions,
    /// What stands between the tables of the list: whether they keep their order.
    pub(crate) join: &'static str,
    /// What stands before a condition on the kind of a record: where few are found first, a sign that keeps
    /// SQLite from the index of all of that kind, which it holds for shorter than it is.
    pub(crate) but: &'static str,
}

impl Scope {
    /// Looks whether few records of `kind` fulfil the conditions.
    pub(crate) fn of(conn: &Connection, kind: Kind, conditions: Conditions) -> Result<Self> {
        if conditions.sql().is_empty() {
            return Ok(Self { conditions, join: "CROSS JOIN", but: "" });
        }
        let ids = those(conn, kind, &conditions, FEW + 1)?;
        if ids.len() > FEW as usize {
            return Ok(Self { conditions, join: "CROSS JOIN", but: "" });
        }
        let mut few = Conditions::default();
        few.only(&format!("{}.id", kind.name()), &ids);
        Ok(Self { conditions: few, join: "JOIN", but: "+" })
    }
}

/// Every record of `kind` that fulfils the conditions; none where they can match nothing.
pub(crate) fn ids(
    conn: &Connection,
    kind: Kind,
    conditions: Option<&Conditions>,
) -> Result<Vec<Id>> {
    conditions.map_or_else(|| Ok(Vec::new()), |conditions| those(conn, kind, conditions, u32::MAX))
}

fn those(conn: &Connection, kind: Kind, conditions: &Conditions, most: u32) -> Result<Vec<Id>> {
    let mut statement = conn.prepare_cached(&format!(
        "SELECT {}.id FROM {} WHERE 1 {} LIMIT {most}",
        kind.name(),
        conditions.tables(kind),
        conditions.sql()
    ))?;
    let rows = statement.query_map(params_from_iter(conditions.values()), |row| row.get(0))?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_date_that_is_known_less_well_may_lie_in_a_period_that_it_touches() {
        let period = |from: &str, until: &str| Period {
            from: (!from.is_empty()).then(|| from.parse().unwrap()),
            until: (!until.is_empty()).then(|| until.parse().unwrap()),
        };
        for (since, until, from, to, holds) in [
            ("2025", "2025", "2025-02-01", "2025-02-28", true),
            ("2025-03", "2025-03", "2025-02-01", "2025-02-28", false),
            ("2025-01", "2025-01", "2025-02-01", "", false),
            ("2024", "2024", "2025-02-01", "", false),
            ("2025-02", "", "2025-02-28", "", true),
            ("2024-12-30", "2025-01-02", "2025", "2025", true),
            ("", "2025-06", "", "2025-05-31", false),
            ("", "", "2025", "", false),
            ("", "", "", "", true),
        ] {
            let read = |text: &str| (!text.is_empty()).then(|| text.parse().unwrap());
            let found = period(from, to).may_hold(read(since), read(until));
            assert_eq!(found, holds, "{since} to {until} in {from} to {to}");
        }
    }
}
