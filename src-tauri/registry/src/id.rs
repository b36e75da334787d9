//! Identifiers: UUIDv7, sixteen bytes in the file and hyphenated text outside it.

use std::fmt;
use std::str::FromStr;
use std::sync::Mutex;

use chrono::{DateTime, Utc};
use rusqlite::types::{FromSql, FromSqlError, FromSqlResult, ToSql, ToSqlOutput, ValueRef};
use serde::{Deserialize, Serialize};
use uuid::{ContextV7, Timestamp, Uuid};

/// Counts what is made within one millisecond, so that what one act makes keeps its order.
static SEQUENCE: Mutex<ContextV7> = Mutex::new(ContextV7::new());

/// The stable identity of a record. It sorts by the time the record was made, and within
/// one program by the order in which records were.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, specta::Type,
)]
#[serde(transparent)]
#[specta(transparent)]
pub struct Id(#[specta(type = String)] Uuid);

impl Id {
    /// A new identity for something made at `at`.
    #[must_use]
    pub fn new(at: DateTime<Utc>) -> Self {
        let seconds = u64::try_from(at.timestamp()).unwrap_or(0);
        Self(Uuid::new_v7(Timestamp::from_unix(&SEQUENCE, seconds, at.timestamp_subsec_nanos())))
    }

    /// The identity written as sixteen bytes, or nothing when there are not sixteen.
    #[must_use]
    pub fn from_bytes(bytes: &[u8]) -> Option<Self> {
        Uuid::from_slice(bytes).ok().map(Self)
    }
}

impl fmt::Display for Id {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.hyphenated().fmt(f)
    }
}

impl FromStr for Id {
    type Err = uuid::Error;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Uuid::from_str(text).map(Self)
    }
}

impl ToSql for Id {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        Ok(ToSqlOutput::Borrowed(ValueRef::Blob(self.0.as_bytes())))
    }
}

impl FromSql for Id {
    fn column_result(value: ValueRef<'_>) -> FromSqlResult<Self> {
        Self::from_bytes(value.as_blob()?).ok_or(FromSqlError::InvalidType)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_made_in_one_instant_keeps_its_order() {
        let made: Vec<Id> = (0..1000).map(|_| Id::new(DateTime::UNIX_EPOCH)).collect();
        assert!(made.is_sorted());
        assert_eq!(made.iter().collect::<std::collections::BTreeSet<_>>().len(), 1000);
    }
}
