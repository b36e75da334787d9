//! Agreements that may be one: with the same parties, signed on about the same day, called alike.

use std::collections::{BTreeMap, BTreeSet};

use rusqlite::{Connection, OptionalExtension};

use super::SignKind;
use super::name::words_of;
use super::weigh::Weighed;
use crate::agreement::Instrument;
use crate::children::rows;
use crate::date::PartialDate;
use crate::error::Result;
use crate::id::Id;
use crate::wording::Wording;

/// With how many that were signed before it an agreement is compared, of those with one party.
const NEIGHBOURS: usize = 12;

/// What is known of an agreement that tells it from others.
#[derive(Debug, Clone)]
pub(super) struct Deal {
    parties: BTreeSet<Id>,
    signed: Option<PartialDate>,
    instrument: Instrument,
    titles: Wording,
    /// The agreements it is under, replaces, implements or amends.
    relatives: BTreeSet<Id>,
}

impl Deal {
    pub(super) fn read(conn: &Connection, id: Id) -> Result<Option<Self>> {
        let found = conn
            .prepare_cached("SELECT instrument, signed, title, parent FROM agreement WHERE id = ?")?
            .query_row([id], |row| {
                Ok((row.get(0)?, row.get(1)?, row.get(2)?, row.get::<_, Option<Id>>(3)?))
            })
            .optional()?;
        let Some((instrument, signed, titles, parent)) = found else { return Ok(None) };
        let parties: Vec<Id> =
            rows(conn, "SELECT partner FROM agreement_party WHERE agreement = ?", id, |row| {
                row.get(0)
            })?;
        let links: Vec<Id> =
            rows(conn, "SELECT other FROM agreement_link WHERE agreement = ?", id, |row| {
                row.get(0)
            })?;
        Ok(Some(Self {
            parties: parties.into_iter().collect(),
            signed,
            instrument,
            titles,
            relatives: links.into_iter().chain(parent).collect(),
        }))
    }
}

/// The agreements that are compared: those with one counterpart, near each other in time.
pub(super) fn candidates(conn: &Connection) -> Result<Vec<(Id, Id)>> {
    let mut statement = conn.prepare_cached(
        "SELECT counterpart, agreement FROM standing WHERE counterpart IS NOT NULL
         ORDER BY counterpart, signed, agreement",
    )?;
    let mut found = statement.query([])?;
    let (mut with, mut before, mut pairs) = (None::<Id>, Vec::<Id>::new(), Vec::new());
    while let Some(row) = found.next()? {
        let (counterpart, agreement): (Id, Id) = (row.get(0)?, row.get(1)?);
        if with != Some(counterpart) {
            with = Some(counterpart);
            before.clear();
        }
        pairs.extend(before.iter().rev().take(NEIGHBOURS).map(|other| (*other, agreement)));
        before.push(agreement);
    }
    Ok(pairs)
}

/// Weighs two agreements.
pub(super) fn weigh(one: (Id, &Deal), other: (Id, &Deal)) -> Weighed {
    let mut weighed = Weighed::default();
    let ((one_id, one), (other_id, other)) = (one, other);
    // One that is under the other, or changes it, is another.
    if one.relatives.contains(&other_id) || other.relatives.contains(&one_id) {
        return weighed;
    }
    if one.parties == other.parties {
        weighed.add(40, SignKind::SameParties, "", "");
    } else if one.parties.intersection(&other.parties).count() > 1 {
        weighed.add(15, SignKind::OtherParties, "", "");
    } else {
        return weighed;
    }
    days(one, other, &mut weighed);
    titles(one, other, &mut weighed);
    let (left, right) = (one.instrument.word(), other.instrument.word());
    if one.instrument == other.instrument {
        weighed.add(8, SignKind::SameInstrument, left, right);
    } else {
        weighed.add(-25, SignKind::OtherInstrument, left, right);
    }
    weighed
}

fn days(one: &Deal, other: &Deal, weighed: &mut Weighed) {
    let (Some(left), Some(right)) = (one.signed, other.signed) else { return };
    let (left_text, right_text) = (left.to_string(), right.to_string());
    let whole = left.earliest() == left.latest() && right.earliest() == right.latest();
    let meet = left.earliest() <= right.latest() && right.earliest() <= left.latest();
    let apart = (left.earliest() - right.earliest()).num_days().abs();
    if left == right && whole {
        weighed.add(25, SignKind::SameDay, &left_text, &right_text);
    } else if meet || apart <= 7 {
        weighed.add(10, SignKind::NearDay, &left_text, &right_text);
    } else {
        weighed.add(-35, SignKind::OtherDay, &left_text, &right_text);
    }
}

/// Titles are compared in each language that both have; the best of them counts.
fn titles(one: &Deal, other: &Deal, weighed: &mut Weighed) {
    let words = |title: &str| -> BTreeSet<String> { words_of(title).into_iter().collect() };
    let mut best: BTreeMap<usize, (&str, &str)> = BTreeMap::new();
    for (lang, left) in &one.titles.0 {
        let Some(right) = other.titles.0.get(lang) else { continue };
        let (own, theirs) = (words(left), words(right));
        let shared = own.intersection(&theirs).count();
        let all = own.union(&theirs).count().max(1);
        best.insert(shared * 100 / all, (left, right));
    }
    match best.last_key_value() {
        Some((60.., (left, right))) => weighed.add(20, SignKind::SimilarTitle, left, right),
        Some((..40, (left, right))) => weighed.add(-20, SignKind::OtherTitle, left, right),
        _ => {}
    }
}
