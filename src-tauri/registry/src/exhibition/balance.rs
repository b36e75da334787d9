//! What an exhibition costs and what its objects are insured for, summed up.
//!
//! Amounts of different currencies are added up only by way of rates that someone
//! typed in with their day; of several for one pair the latest counts, and a rate
//! typed the other way round is divided by. The sums of each currency are
//! exact. They are multiplied by their rates as decimals of 28 digits, added, and
//! rounded to the minor unit of the currency once, at the very end, a half going to the
//! even neighbour. Each figure is rounded by itself: shares may differ from the whole
//! by as many minor units as there are parties.

use std::collections::BTreeMap;

use rust_decimal::prelude::ToPrimitive;
use rust_decimal::{Decimal, RoundingStrategy};
use serde::{Deserialize, Serialize};

use super::object::LentObject;
use super::{ExhibitionFacts, Leg};
use crate::date::PartialDate;
use crate::id::Id;
use crate::money::{self, Amount, Total};

/// The greatest number of decimals a rate may have.
const MOST_DECIMALS: u32 = 12;

/// Below this a rate must be.
const RATE_LIMIT: u32 = 1_000_000_000;

/// What one unit of a currency was worth in another.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct ExchangeRate {
    /// One unit of this (ISO 4217) …
    pub from: String,
    /// … is worth that many of this.
    pub to: String,
    /// How many, as a decimal with a point: `10.835`.
    pub rate: String,
    /// On which day.
    pub day: PartialDate,
}

impl ExchangeRate {
    /// The rate as a number; none where the text is no rate: more than nothing, less
    /// than a thousand million, with twelve decimals at most.
    #[must_use]
    pub fn number(&self) -> Option<Decimal> {
        let plain = self.rate.bytes().all(|byte| byte.is_ascii_digit() || byte == b'.');
        let number: Decimal = self.rate.parse().ok().filter(|_| plain)?;
        let fits = number > Decimal::ZERO
            && number < Decimal::from(RATE_LIMIT)
            && number.scale() <= MOST_DECIMALS;
        fits.then_some(number)
    }
}

/// Sums in one currency.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct Sum {
    /// ISO 4217.
    pub currency: String,
    /// What is planned.
    pub planned: Amount,
    /// What is committed.
    pub committed: Amount,
    /// What was paid.
    pub paid: Amount,
}

/// What one party bears, in the currency of the whole.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct Share {
    /// The party; none for lines that name none.
    pub partner: Option<Id>,
    /// What it bears.
    pub sum: Sum,
    /// How much of all that is planned, in thousandths; none where nothing is planned.
    pub part: Option<u32>,
}

/// What a budget comes to.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct Balance {
    /// By currency and party: exact.
    pub totals: Vec<Total>,
    /// By currency: exact.
    pub sums: Vec<Sum>,
    /// All of it in the exhibition's currency; none where it has none, or a rate is missing.
    pub whole: Option<Sum>,
    /// What each party bears of that.
    pub shares: Vec<Share>,
    /// The currencies for which a rate is missing.
    pub without_rate: Vec<String>,
}

/// What objects are insured for in one currency.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct Value {
    /// ISO 4217.
    pub currency: String,
    /// How much.
    pub value: Amount,
    /// How many objects are insured in it.
    pub objects: u32,
    /// How many pieces they are.
    pub pieces: u32,
}

/// What the objects of a leg, or of the whole exhibition, are insured for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct Insured {
    /// The leg; none for all objects.
    pub leg: Option<Id>,
    /// By currency.
    pub values: Vec<Value>,
    /// How many objects.
    pub objects: u32,
    /// How many pieces they are.
    pub pieces: u32,
    /// How many objects have no value yet.
    pub unvalued: u32,
}

/// What the budget of an exhibition comes to.
#[must_use]
pub fn balance(facts: &ExhibitionFacts) -> Balance {
    let totals = money::totals(&facts.budget);
    let mut balance = Balance {
        sums: sums(&totals),
        totals,
        whole: None,
        shares: Vec::new(),
        without_rate: Vec::new(),
    };
    let Some(currency) = facts.currency.as_deref() else {
        return balance;
    };
    let missing = balance.sums.iter().map(|sum| sum.currency.clone());
    balance.without_rate =
        missing.filter(|from| worth(&facts.rates, from, currency).is_none()).collect();
    if !balance.without_rate.is_empty() {
        return balance;
    }
    let all: Vec<&Total> = balance.totals.iter().collect();
    balance.whole = converted(&all, &facts.rates, currency);
    let mut parties: Vec<Option<Id>> = Vec::new();
    for total in &balance.totals {
        if !parties.contains(&total.partner) {
            parties.push(total.partner);
        }
    }
    let planned = balance.whole.as_ref().map_or(0, |whole| whole.planned.0);
    for partner in parties {
        let theirs: Vec<&Total> =
            balance.totals.iter().filter(|total| total.partner == partner).collect();
        if let Some(sum) = converted(&theirs, &facts.rates, currency) {
            let part = thousandths(sum.planned.0, planned);
            balance.shares.push(Share { partner, sum, part });
        }
    }
    balance
}

/// The totals of all parties, by currency.
fn sums(totals: &[Total]) -> Vec<Sum> {
    let mut sums: BTreeMap<&str, Sum> = BTreeMap::new();
    for total in totals {
        let sum = sums.entry(&total.currency).or_insert_with(|| Sum {
            currency: total.currency.clone(),
            planned: Amount(0),
            committed: Amount(0),
            paid: Amount(0),
        });
        sum.planned.0 = sum.planned.0.saturating_add(total.planned.0);
        sum.committed.0 = sum.committed.0.saturating_add(total.committed.0);
        sum.paid.0 = sum.paid.0.saturating_add(total.paid.0);
    }
    sums.into_values().collect()
}

/// How much of `to` one unit of `from` is worth: what to multiply by, and what to divide by.
fn worth(rates: &[ExchangeRate], from: &str, to: &str) -> Option<(Decimal, Decimal)> {
    if from == to {
        return Some((Decimal::ONE, Decimal::ONE));
    }
    let of_the_pair = rates.iter().filter_map(|rate| {
        let number = rate.number()?;
        let straight = rate.from == from && rate.to == to;
        let inverse = rate.from == to && rate.to == from;
        match (straight, inverse) {
            (true, _) => Some((rate.day.latest(), (number, Decimal::ONE))),
            (_, true) => Some((rate.day.latest(), (Decimal::ONE, number))),
            _ => None,
        }
    });
    of_the_pair.max_by_key(|(day, _)| *day).map(|(_, worth)| worth)
}

/// The totals, of whatever currency, added up in `to`; none where a rate is missing or
/// the sum is beyond what an amount can be.
fn converted(totals: &[&Total], rates: &[ExchangeRate], to: &str) -> Option<Sum> {
    let in_minor_units = |amount: fn(&Total) -> Amount| -> Option<Amount> {
        let decimals = money::decimals(to)?;
        let mut sum = Decimal::ZERO;
        for total in totals {
            let (times, over) = worth(rates, &total.currency, to)?;
            let units = Decimal::from(amount(total).0);
            let worth = units.checked_mul(times)?.checked_div(over)?;
            sum = sum.checked_add(shifted(worth, money::decimals(&total.currency)?, decimals)?)?;
        }
        let rounded = sum.round_dp_with_strategy(0, RoundingStrategy::MidpointNearestEven);
        rounded.to_i64().map(Amount).filter(|amount| money::is_in_range(*amount))
    };
    Some(Sum {
        currency: to.to_owned(),
        planned: in_minor_units(|total| total.planned)?,
        committed: in_minor_units(|total| total.committed)?,
        paid: in_minor_units(|total| total.paid)?,
    })
}

/// A number of minor units of a currency with `from` decimals as those of one with `to`.
fn shifted(number: Decimal, from: u8, to: u8) -> Option<Decimal> {
    let power = |decimals: u8| Decimal::from(10_u32.pow(decimals.into()));
    number.checked_mul(power(to))?.checked_div(power(from))
}

fn thousandths(part: i64, whole: i64) -> Option<u32> {
    let part = Decimal::from(part).checked_mul(Decimal::ONE_THOUSAND)?;
    let share = part.checked_div(Decimal::from(whole))?;
    share.round_dp_with_strategy(0, RoundingStrategy::MidpointNearestEven).to_u32()
}

/// What the objects are insured for: all of them, then leg by leg.
#[must_use]
pub fn insured(legs: &[Leg], objects: &[LentObject]) -> Vec<Insured> {
    let mut found = vec![insured_in(None, objects.iter())];
    for id in legs.iter().filter_map(|leg| leg.id) {
        let shown = objects.iter().filter(|object| object.is_shown_in(id));
        found.push(insured_in(Some(id), shown));
    }
    found
}

fn insured_in<'o>(leg: Option<Id>, objects: impl Iterator<Item = &'o LentObject>) -> Insured {
    let mut values: BTreeMap<&str, Value> = BTreeMap::new();
    let (mut count, mut pieces, mut unvalued) = (0_u32, 0_u32, 0_u32);
    for object in objects {
        count += 1;
        pieces = pieces.saturating_add(object.pieces);
        match (object.value, object.currency.as_deref()) {
            (Some(value), Some(currency)) => {
                let none = || Value {
                    currency: currency.to_owned(),
                    value: Amount::default(),
                    objects: 0,
                    pieces: 0,
                };
                let sum = values.entry(currency).or_insert_with(none);
                sum.value.0 = sum.value.0.saturating_add(value.0);
                sum.objects += 1;
                sum.pieces = sum.pieces.saturating_add(object.pieces);
            }
            _ => unvalued += 1,
        }
    }
    let values = values.into_values().collect();
    Insured { leg, values, objects: count, pieces, unvalued }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::money::BudgetLine;
    use crate::wording::Wording;
    use proptest::prelude::*;

    fn line(currency: &str, partner: Option<Id>, planned: i64) -> BudgetLine {
        BudgetLine {
            id: None,
            heading: "transport".into(),
            partner,
            currency: currency.into(),
            planned: Some(Amount(planned)),
            committed: None,
            paid: None,
        }
    }

    fn rate(from: &str, to: &str, rate: &str, day: &str) -> ExchangeRate {
        ExchangeRate {
            from: from.into(),
            to: to.into(),
            rate: rate.into(),
            day: day.parse().unwrap(),
        }
    }

    fn facts(lines: Vec<BudgetLine>, rates: Vec<ExchangeRate>) -> ExhibitionFacts {
        let mut facts = ExhibitionFacts::new(Wording::default());
        facts.currency = Some("MAD".into());
        facts.budget = lines;
        facts.rates = rates;
        facts
    }

    fn whole(lines: Vec<BudgetLine>, rates: Vec<ExchangeRate>) -> Option<i64> {
        balance(&facts(lines, rates)).whole.map(|sum| sum.planned.0)
    }

    #[test]
    fn currencies_with_other_decimals_are_converted_to_the_minor_unit() {
        // 1.500 JOD at 14.0845 MAD is 21.12675 MAD.
        let jod =
            whole(vec![line("JOD", None, 1500)], vec![rate("JOD", "MAD", "14.0845", "2026-03-01")]);
        assert_eq!(jod, Some(2113));
        // 1000 JPY, of which one dirham buys 15.
        let jpy =
            whole(vec![line("JPY", None, 1000)], vec![rate("MAD", "JPY", "15", "2026-03-01")]);
        assert_eq!(jpy, Some(6667));
        assert_eq!(whole(vec![line("MAD", None, 12)], vec![]), Some(12));
    }

    #[test]
    fn a_half_goes_to_the_even_neighbour_once_and_at_the_end() {
        let half = |count: usize, units| {
            whole(vec![line("EUR", None, units); count], vec![rate("EUR", "MAD", "0.5", "2026")])
        };
        assert_eq!(half(1, 1), Some(0), "0.5 goes to 0");
        assert_eq!(half(1, 3), Some(2), "1.5 goes to 2");
        assert_eq!(half(2, 1), Some(1), "two halves are one, not two rounded halves");
    }

    #[test]
    fn the_latest_rate_counts_and_a_missing_one_is_told() {
        let rates = vec![
            rate("EUR", "MAD", "10", "2026-03"),
            rate("EUR", "MAD", "11", "2026-04-01"),
            rate("EUR", "USD", "1.1", "2026-05"),
        ];
        assert_eq!(whole(vec![line("EUR", None, 100)], rates.clone()), Some(1100));
        let told = balance(&facts(vec![line("EUR", None, 1), line("USD", None, 1)], rates));
        assert_eq!((told.whole, told.without_rate), (None, vec!["USD".to_owned()]));
        assert!(told.shares.is_empty());
    }

    #[test]
    fn rates_are_plain_decimals_within_bounds() {
        for text in ["1", "0.000000000001", "999999999.5", "10.835"] {
            assert!(rate("EUR", "MAD", text, "2026").number().is_some(), "{text}");
        }
        for text in
            ["", "0", "-1", "+1", "1e3", "1,5", "1 000", "1000000000", "0.0000000000001", "1_0"]
        {
            assert!(rate("EUR", "MAD", text, "2026").number().is_none(), "{text}");
        }
    }

    #[test]
    fn objects_are_summed_for_each_leg_they_are_shown_in() {
        let at = chrono::DateTime::UNIX_EPOCH;
        let (one, two) = (Id::new(at), Id::new(at));
        let leg = |id| Leg { id: Some(id), ..Leg::default() };
        let object = |value: Option<i64>, currency: &str, pieces, legs: &[Id]| LentObject {
            value: value.map(Amount),
            currency: value.map(|_| currency.to_owned()),
            pieces,
            legs: legs.to_vec(),
            ..LentObject::new(Wording::default())
        };
        let objects = [
            object(Some(500), "MAD", 1, &[]),
            object(Some(70), "JOD", 3, &[two]),
            object(None, "", 1, &[one]),
        ];
        let told: Vec<_> = insured(&[leg(one), leg(two)], &objects)
            .into_iter()
            .map(|it| {
                let told = |sum: &Value| {
                    let value = money::write(sum.value, &sum.currency);
                    format!("{value} ({}/{})", sum.objects, sum.pieces)
                };
                let values: Vec<String> = it.values.iter().map(told).collect();
                (values.join(" + "), it.objects, it.pieces, it.unvalued)
            })
            .collect();
        assert_eq!(
            told,
            [
                ("0.070 JOD (1/3) + 5.00 MAD (1/1)".to_owned(), 3, 5, 1),
                ("5.00 MAD (1/1)".to_owned(), 2, 2, 1),
                ("0.070 JOD (1/3) + 5.00 MAD (1/1)".to_owned(), 2, 4, 0),
            ]
        );
    }

    proptest! {
        #[test]
        fn shares_add_up_to_the_whole_but_for_their_rounding(
            amounts in prop::collection::vec((0_usize..3, 0_usize..3, 0_i64..1_000_000_000), 1..12),
        ) {
            let at = chrono::DateTime::UNIX_EPOCH;
            let parties = [Some(Id::new(at)), Some(Id::new(at)), None];
            let currencies = ["MAD", "JOD", "JPY"];
            let lines: Vec<BudgetLine> = amounts
                .iter()
                .map(|(party, currency, units)| line(currencies[*currency], parties[*party], *units))
                .collect();
            let rates = vec![
                rate("JOD", "MAD", "14.0845", "2026-03-01"),
                rate("MAD", "JPY", "15.37", "2026-03-01"),
            ];
            let mut turned = lines.clone();
            turned.reverse();
            let told = balance(&facts(lines, rates.clone()));
            let whole = told.whole.clone().unwrap().planned.0;
            let shares: i64 = told.shares.iter().map(|share| share.sum.planned.0).sum();
            prop_assert!((whole - shares).abs() <= 3);
            prop_assert_eq!(balance(&facts(turned, rates)).whole, told.whole);
        }
    }
}
