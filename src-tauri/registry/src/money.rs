//! Money: exact amounts in the minor units of a currency (ISO 4217).
//!
//! 12.50 MAD is 1250 centimes, 12.500 JOD is 12500 fils, 12 JPY is 12: how many
//! decimals a currency has is the standard's word (list one, 2024), not a
//! locale's. Amounts of different currencies are never added up.

use std::collections::BTreeMap;

use rusqlite::Row;
use rusqlite::types::{FromSql, FromSqlResult, ToSql, ToSqlOutput, ValueRef};
use serde::{Deserialize, Serialize};

use crate::error::Problem;
use crate::id::Id;

/// The greatest amount: what a number of the interface holds exactly.
const MOST: i64 = 9_007_199_254_740_991;

/// Currencies with another number of decimals than two.
const DECIMALS: &[(u8, &[&str])] = &[
    (
        0,
        &[
            "BIF", "CLP", "DJF", "GNF", "ISK", "JPY", "KMF", "KRW", "PYG", "RWF", "UGX", "VND",
            "VUV", "XAF", "XOF", "XPF",
        ],
    ),
    (3, &["BHD", "IQD", "JOD", "KWD", "LYD", "OMR", "TND"]),
];

/// Currencies with two decimals.
const WITH_TWO: &[&str] = &[
    "AED", "AFN", "ALL", "AMD", "ANG", "AOA", "ARS", "AUD", "AWG", "AZN", "BAM", "BBD", "BDT",
    "BGN", "BMD", "BND", "BOB", "BRL", "BSD", "BTN", "BWP", "BYN", "BZD", "CAD", "CDF", "CHF",
    "CNY", "COP", "CRC", "CUP", "CVE", "CZK", "DKK", "DOP", "DZD", "EGP", "ERN", "ETB", "EUR",
    "FJD", "FKP", "GBP", "GEL", "GHS", "GIP", "GMD", "GTQ", "GYD", "HKD", "HNL", "HTG", "HUF",
    "IDR", "ILS", "INR", "IRR", "JMD", "KES", "KGS", "KHR", "KPW", "KYD", "KZT", "LAK", "LBP",
    "LKR", "LRD", "LSL", "MAD", "MDL", "MGA", "MKD", "MMK", "MNT", "MOP", "MRU", "MUR", "MVR",
    "MWK", "MXN", "MYR", "MZN", "NAD", "NGN", "NIO", "NOK", "NPR", "NZD", "PAB", "PEN", "PGK",
    "PHP", "PKR", "PLN", "QAR", "RON", "RSD", "RUB", "SAR", "SBD", "SCR", "SDG", "SEK", "SGD",
    "SHP", "SLE", "SOS", "SRD", "SSP", "STN", "SVC", "SYP", "SZL", "THB", "TJS", "TMT", "TOP",
    "TRY", "TTD", "TWD", "TZS", "UAH", "USD", "UYU", "UZS", "VES", "WST", "XCD", "YER", "ZAR",
    "ZMW", "ZWG",
];

/// How many decimals a currency has; none where there is no such currency.
#[must_use]
pub fn decimals(currency: &str) -> Option<u8> {
    let other = DECIMALS.iter().find(|(_, codes)| codes.contains(&currency));
    other.map(|(count, _)| *count).or_else(|| WITH_TWO.contains(&currency).then_some(2))
}

/// Every currency and how many decimals it has.
#[must_use]
pub fn currencies() -> BTreeMap<String, u8> {
    let other = DECIMALS.iter().flat_map(|(count, codes)| codes.iter().map(|code| (*code, *count)));
    other
        .chain(WITH_TWO.iter().map(|code| (*code, 2)))
        .map(|(code, count)| (code.to_owned(), count))
        .collect()
}

/// An amount in minor units of its currency, never less than nothing.
#[derive(
    Debug,
    Clone,
    Copy,
    Default,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Serialize,
    Deserialize,
    specta::Type,
)]
#[specta(transparent)]
pub struct Amount(#[specta(type = u32)] pub i64);

impl ToSql for Amount {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        Ok(self.0.into())
    }
}

impl FromSql for Amount {
    fn column_result(value: ValueRef<'_>) -> FromSqlResult<Self> {
        value.as_i64().map(Self)
    }
}

/// A line of a budget: what something costs, and which party bears it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct BudgetLine {
    /// Its identity; none for one that is not saved yet.
    pub id: Option<Id>,
    /// What for.
    pub heading: String,
    /// The party that bears it, where that is known.
    pub partner: Option<Id>,
    /// ISO 4217.
    pub currency: String,
    /// What is planned.
    pub planned: Option<Amount>,
    /// What is committed.
    pub committed: Option<Amount>,
    /// What was paid.
    pub paid: Option<Amount>,
}

impl BudgetLine {
    /// A line from the columns id, heading, partner, currency, planned, committed, paid.
    pub(crate) fn read(row: &Row<'_>) -> rusqlite::Result<Self> {
        Ok(Self {
            id: row.get(0)?,
            heading: row.get(1)?,
            partner: row.get(2)?,
            currency: row.get(3)?,
            planned: row.get(4)?,
            committed: row.get(5)?,
            paid: row.get(6)?,
        })
    }
}

/// What the lines of a budget come to in one currency.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct Total {
    /// ISO 4217.
    pub currency: String,
    /// The party that bears it; none for lines that name none.
    pub partner: Option<Id>,
    /// What is planned.
    pub planned: Amount,
    /// What is committed.
    pub committed: Amount,
    /// What was paid.
    pub paid: Amount,
}

/// What budget lines come to, by currency and party.
#[must_use]
pub fn totals<'a>(lines: impl IntoIterator<Item = &'a BudgetLine>) -> Vec<Total> {
    let mut totals: BTreeMap<(String, Option<Id>), Total> = BTreeMap::new();
    for line in lines {
        let total = totals.entry((line.currency.clone(), line.partner)).or_insert_with(|| Total {
            currency: line.currency.clone(),
            partner: line.partner,
            planned: Amount(0),
            committed: Amount(0),
            paid: Amount(0),
        });
        let add = |sum: &mut Amount, amount: Option<Amount>| {
            sum.0 = sum.0.saturating_add(amount.unwrap_or_default().0);
        };
        add(&mut total.planned, line.planned);
        add(&mut total.committed, line.committed);
        add(&mut total.paid, line.paid);
    }
    totals.into_values().collect()
}

/// An amount in figures, with the decimals of its currency: `12.50`.
#[must_use]
pub fn figures(amount: Amount, currency: &str) -> String {
    let decimals = usize::from(decimals(currency).unwrap_or(2));
    let digits = format!("{:0>width$}", amount.0, width = decimals + 1);
    let (whole, fraction) = digits.split_at(digits.len().saturating_sub(decimals));
    let point = if fraction.is_empty() { "" } else { "." };
    format!("{whole}{point}{fraction}")
}

/// An amount with its currency, as it stands in a history: `12.50 MAD`.
#[must_use]
pub fn write(amount: Amount, currency: &str) -> String {
    format!("{} {currency}", figures(amount, currency)).trim_end().to_owned()
}

/// Whether an amount is one: not less than nothing, and exact in the interface.
#[must_use]
pub fn is_in_range(amount: Amount) -> bool {
    (0..=MOST).contains(&amount.0)
}

/// Notes what is wrong with a budget line, at its fields.
pub(crate) fn check(field: &str, line: &BudgetLine, problems: &mut Vec<Problem>) {
    if line.heading.trim().is_empty() {
        problems.push(Problem::new(format!("{field}.heading"), "heading-missing"));
    }
    if decimals(&line.currency).is_none() {
        problems.push(
            Problem::new(format!("{field}.currency"), "currency-unknown")
                .with("code", &line.currency),
        );
    }
    let amounts = [("planned", line.planned), ("committed", line.committed), ("paid", line.paid)];
    for (name, amount) in amounts {
        if amount.is_some_and(|amount| !is_in_range(amount)) {
            problems.push(Problem::new(format!("{field}.{name}"), "amount-out-of-range"));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn decimals_are_those_of_the_standard() {
        let told = ["MAD", "JOD", "JPY", "ILS", "EUR", "TND", "XOF", "BTC", "mad"].map(decimals);
        assert_eq!(
            told,
            [Some(2), Some(3), Some(0), Some(2), Some(2), Some(3), Some(0), None, None]
        );
        assert_eq!(currencies().len(), 16 + 7 + WITH_TWO.len(), "no currency is there twice");
    }

    #[test]
    fn amounts_are_written_with_the_decimals_of_their_currency() {
        let told = [(1250, "MAD"), (5, "MAD"), (12500, "JOD"), (12, "JPY")]
            .map(|(units, currency)| write(Amount(units), currency));
        assert_eq!(told, ["12.50 MAD", "0.05 MAD", "12.500 JOD", "12 JPY"]);
    }

    #[test]
    fn currencies_are_never_mixed() {
        let line = |currency: &str, planned| BudgetLine {
            id: None,
            heading: "travel".into(),
            partner: None,
            currency: currency.into(),
            planned: Some(Amount(planned)),
            committed: None,
            paid: Some(Amount(1)),
        };
        let lines = [line("MAD", 1250), line("EUR", 3), line("MAD", 50)];
        let told: Vec<_> =
            totals(&lines).into_iter().map(|it| (it.currency, it.planned.0, it.paid.0)).collect();
        assert_eq!(told, [("EUR".to_owned(), 3, 1), ("MAD".to_owned(), 1300, 2)]);
    }
}
