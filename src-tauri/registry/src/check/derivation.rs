//! Whether what is computed from the facts agrees with them: it is computed anew in a copy in
//! memory, and what was there is compared with what came out, area by area.

use std::hash::{DefaultHasher, Hash, Hasher};

use chrono::NaiveDate;
use rusqlite::Connection;
use rusqlite::types::ValueRef;

use crate::derived;
use crate::error::Result;
use crate::registry::Registry;
use crate::terms::terms;

terms! {
    /// What is computed from the facts.
    pub enum Computed {
        /// How records are named and in which order they stand.
        Names = "names",
        /// The words that records are found by.
        Words = "words",
        /// Where agreements stand, and what was done under them.
        Standings = "standings",
        /// When exhibitions run, and what in their plans clashes.
        Exhibitions = "exhibitions",
        /// What is due.
        Deadlines = "deadlines",
        /// What records look alike by.
        Likeness = "likeness",
        /// The order of countries.
        Countries = "countries",
    }
}

/// What each area is kept in. A record's number in the index may be another after it was derived
/// anew: its identity stands for it.
const KEPT: [(Computed, &str); 12] = [
    (
        Computed::Names,
        "SELECT id, kind, label, hint, archived, sort_fr, sort_ar, sort_en FROM record",
    ),
    (
        Computed::Names,
        "SELECT record.id, key FROM record_name LEFT JOIN record ON record.number = record_name.number",
    ),
    (
        Computed::Words,
        "SELECT record.id, word.term, word.col, word.offset FROM temp.record_word AS word
         LEFT JOIN record ON record.number = word.doc",
    ),
    (
        Computed::Words,
        "SELECT record.id, word.term, word.col, word.offset FROM temp.bearer_word AS word
         LEFT JOIN record ON record.number = word.doc",
    ),
    (
        Computed::Standings,
        "SELECT agreement, status, signed, begins, ends, counterpart, country FROM standing",
    ),
    (Computed::Standings, "SELECT source, agreement, day FROM deed"),
    (Computed::Exhibitions, "SELECT exhibition, opens, closes FROM run"),
    (Computed::Exhibitions, "SELECT exhibition, open FROM exhibition_conflicts"),
    (Computed::Exhibitions, "SELECT exhibition, other FROM exhibition_clash"),
    (Computed::Deadlines, "SELECT record, rule, item, day, said, until, task, owner FROM deadline"),
    (Computed::Likeness, "SELECT kind, key, record FROM likeness"),
    (Computed::Countries, "SELECT code, sort_fr, sort_ar, sort_en FROM country_order"),
];

/// The areas in which `copy`, a copy of the registry of which the facts are sound, does not agree
/// with its facts. The copy is derived anew by this.
pub(super) fn stale(
    registry: &Registry,
    copy: &Connection,
    today: NaiveDate,
) -> Result<Vec<Computed>> {
    // A registry that cannot be written keeps what changes with the day aside.
    derived::turn_to(copy, today)?;
    copy.execute_batch(
        "CREATE VIRTUAL TABLE temp.record_word USING fts5vocab (main, record_text, instance);
         CREATE VIRTUAL TABLE temp.bearer_word USING fts5vocab (main, bearer_text, instance);
         CREATE TEMP TABLE part_before AS SELECT part, word FROM word_part;
         CREATE UNIQUE INDEX temp.part_before_word ON part_before (part, word);",
    )?;
    let before = digests(copy)?;
    registry.derive_anew(copy, today)?;
    let after = digests(copy)?;
    let mut stale: Vec<Computed> = before
        .into_iter()
        .zip(after)
        .filter(|(before, after)| before != after)
        .map(|((area, _), _)| area)
        .collect();
    // Words that no record has any more may stay: they lead nowhere.
    let lacks_parts =
        "SELECT 1 FROM word_part WHERE NOT EXISTS (SELECT 1 FROM part_before AS before
        WHERE before.part = word_part.part AND before.word = word_part.word) LIMIT 1";
    if copy.prepare(lacks_parts)?.exists([])? {
        stale.push(Computed::Words);
    }
    stale.sort_unstable();
    stale.dedup();
    Ok(stale)
}

/// How many rows, and the sum of what they hash to: the same for the same rows in any order,
/// in no more memory for many of them.
type Digest = (u64, u64);

fn digests(conn: &Connection) -> Result<Vec<(Computed, Digest)>> {
    KEPT.into_iter().map(|(area, sql)| Ok((area, digest(conn, sql)?))).collect()
}

fn digest(conn: &Connection, sql: &str) -> Result<Digest> {
    let mut statement = conn.prepare(sql)?;
    let width = statement.column_count();
    let mut rows = statement.query([])?;
    let (mut count, mut sum) = (0_u64, 0_u64);
    while let Some(row) = rows.next()? {
        let mut hasher = DefaultHasher::new();
        for at in 0..width {
            match row.get_ref(at)? {
                ValueRef::Null => 0_u8.hash(&mut hasher),
                ValueRef::Integer(number) => (1_u8, number).hash(&mut hasher),
                ValueRef::Real(number) => (2_u8, number.to_bits()).hash(&mut hasher),
                ValueRef::Text(text) => (3_u8, text).hash(&mut hasher),
                ValueRef::Blob(bytes) => (4_u8, bytes).hash(&mut hasher),
            }
        }
        count += 1;
        sum = sum.wrapping_add(hasher.finish());
    }
    Ok((count, sum))
}
