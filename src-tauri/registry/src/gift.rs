//! Gifts given to a party and received from it: protocol wants to know that nothing is
//! given twice, and auditors what it was worth.

use rusqlite::Connection;
use serde::{Deserialize, Serialize};

use crate::children::{Children, ordinal, row};
use crate::date::PartialDate;
use crate::error::{Problem, Result};
use crate::id::Id;
use crate::money::{self, Amount};
use crate::record::{self, Kind};
use crate::registry::Tx;
use crate::terms::terms;
use crate::wording::Wording;

const GIFTS: Children = Children {
    table: "gift",
    owner: "partner",
    key: &["id"],
    rest: &[
        "direction",
        "day",
        "what",
        "person",
        "activity",
        "currency",
        "value",
        "note",
        "ordinal",
    ],
};

terms! {
    /// Which way a gift went, seen from the home party.
    pub enum GiftDirection {
        /// To the partner.
        Given = "given",
        /// From the partner.
        Received = "received",
    }
}

/// A gift.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct Gift {
    /// Its identity; none for one that is not saved yet.
    pub id: Option<Id>,
    /// Which way it went.
    pub direction: GiftDirection,
    /// When.
    pub day: Option<PartialDate>,
    /// What it was, per language.
    pub what: Wording,
    /// Who gave or received it for the partner.
    pub person: Option<Id>,
    /// The item of the programme on which it was.
    pub activity: Option<Id>,
    /// ISO 4217; none where its value is not known.
    pub currency: Option<String>,
    /// What it was worth.
    pub value: Option<Amount>,
    /// Where it is kept, and anything else.
    pub note: String,
}

/// The gifts of a party, in their order.
pub(crate) fn read(conn: &Connection, partner: Id) -> Result<Vec<Gift>> {
    let mut statement = conn.prepare_cached(
        "SELECT id, direction, day, what, person, activity, currency, value, note FROM gift
         WHERE partner = ? ORDER BY ordinal",
    )?;
    let rows = statement.query_map([partner], |row| {
        Ok(Gift {
            id: row.get(0)?,
            direction: row.get(1)?,
            day: row.get(2)?,
            what: row.get(3)?,
            person: row.get(4)?,
            activity: row.get(5)?,
            currency: row.get(6)?,
            value: row.get(7)?,
            note: row.get(8)?,
        })
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// Makes the gifts of a party be `gifts`.
pub(crate) fn write(tx: &Tx<'_>, partner: Id, gifts: &[Gift]) -> Result<()> {
    let mut rows = Vec::new();
    for (at, gift) in gifts.iter().enumerate() {
        // A value without a currency is none, and a currency without a value tells nothing.
        let currency = gift.currency.clone().filter(|_| gift.value.is_some());
        rows.push(row![
            gift.id.unwrap_or_else(|| tx.id()),
            gift.direction,
            gift.day,
            gift.what,
            gift.person,
            gift.activity,
            currency,
            gift.value,
            gift.note.trim().to_owned(),
            ordinal(at)
        ]);
    }
    GIFTS.replace(tx, partner, &rows)
}

/// Notes what is wrong with gifts, at their fields.
pub(crate) fn check(conn: &Connection, gifts: &[Gift], problems: &mut Vec<Problem>) -> Result<()> {
    for (at, gift) in gifts.iter().enumerate() {
        let field = |name: &str| format!("gifts.{at}.{name}");
        if gift.what.is_blank() {
            problems.push(Problem::new(field("what"), "text-missing"));
        }
        record::check_named(conn, &field("person"), Kind::Person, gift.person, problems)?;
        record::check_named(conn, &field("activity"), Kind::Activity, gift.activity, problems)?;
        if let Some(value) = gift.value {
            let currency = gift.currency.as_deref().unwrap_or_default();
            if money::decimals(currency).is_none() {
                problems.push(
                    Problem::new(field("currency"), "currency-unknown").with("code", currency),
                );
            }
            if !money::is_in_range(value) {
                problems.push(Problem::new(field("value"), "amount-out-of-range"));
            }
        }
    }
    Ok(())
}
