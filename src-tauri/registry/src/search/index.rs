//! What records are found by, kept in step by the write door.
//!
//! Four tables lead to records. `record_text` knows the beginnings of all their words, names
//! apart from the rest; `bearer_text` only the names of those that others name, so that they are
//! found at once among all titles. `record_name` holds whole names in order: what is called exactly so, or
//! begins so, is read off it without looking at anything else. `word_part` knows the words
//! themselves by every ending they have, and so by any part of them.
//!
//! That parts are looked up among words, and not among records, is a matter of measure: an office
//! writes a hundred thousand titles with some thousand words. An index of every three letters of
//! every title took as long to keep as everything else that is derived from it.

use std::collections::HashSet;

use rusqlite::Connection;

use super::said::{Passage, Said};
use crate::error::Result;
use crate::record::Kind;
use crate::text;

/// The kinds of those that others name.
const BEARERS: [Kind; 4] = [Kind::Partner, Kind::Person, Kind::Occasion, Kind::Place];

/// How many records' words wait at most.
const WAITING: usize = 10_000;

/// The fewest letters by which a part in the middle of a word is looked for.
pub(super) const PART: usize = 3;

/// Words with more letters than this are found by their beginning only.
const LONGEST: usize = 32;

/// How much of a name is kept in order.
const KEY: usize = 120;

/// More words than this are many.
const MANY: usize = 2;

/// The most words in which a part is looked for.
const WORDS: u32 = 100;

/// Records on their way into the index. They go there many at a time: the index of words
/// writes what it holds to its tables as soon as another statement that may be taken back is run.
#[derive(Default)]
pub(crate) struct Entries {
    waiting: Vec<Entry>,
    /// The words that are in `word_part`.
    known: HashSet<String>,
}

struct Entry {
    number: i64,
    keys: Vec<String>,
    name: String,
    words: String,
    /// Whether others name it.
    bearer: bool,
    /// Words that were not seen before.
    new: Vec<String>,
}

impl Entries {
    /// Has the record of this number be found by what it says.
    pub(crate) fn put(
        &mut self,
        conn: &Connection,
        kind: Kind,
        number: i64,
        said: &Said,
    ) -> Result<()> {
        let mut entry = Entry {
            number,
            keys: said.called().map(name_key).filter(|key| !key.is_empty()).collect(),
            name: String::new(),
            words: String::new(),
            bearer: BEARERS.contains(&kind),
            new: Vec::new(),
        };
        entry.keys.sort_unstable();
        entry.keys.dedup();
        for text in said.called() {
            let folded = text::fold(text);
            self.note(&folded, &mut entry.new);
            add_line(&mut entry.name, folded);
        }
        for (passage, text) in said.besides() {
            let folded = text::fold(text);
            // A document is found by the words it has; the parts of those would be without end.
            if passage != Passage::Text {
                self.note(&folded, &mut entry.new);
            }
            add_line(&mut entry.words, folded);
        }
        self.waiting.push(entry);
        if self.waiting.len() >= WAITING { self.settle(conn) } else { Ok(()) }
    }

    /// Notes the words that were not seen before and are found by their parts.
    fn note(&mut self, folded: &str, new: &mut Vec<String>) {
        for word in text::words(folded) {
            // Numbers are found by how they begin.
            let is_number = word.starts_with(|first: char| first.is_numeric());
            let letters = word.chars().count();
            if !is_number && letters > PART && letters <= LONGEST && !self.known.contains(word) {
                self.known.insert(word.to_owned());
                new.push(word.to_owned());
            }
        }
    }

    /// Writes those that wait.
    pub(crate) fn settle(&mut self, conn: &Connection) -> Result<()> {
        for entry in &self.waiting {
            keep_keys(conn, entry)?;
            for word in &entry.new {
                keep_parts(conn, word)?;
            }
        }
        let mut insert = conn.prepare_cached(
            "INSERT OR REPLACE INTO record_text (rowid, name, words) VALUES (?, ?, ?)",
        )?;
        for entry in &self.waiting {
            insert.execute((entry.number, &entry.name, &entry.words))?;
        }
        let mut insert =
            conn.prepare_cached("INSERT OR REPLACE INTO bearer_text (rowid, name) VALUES (?, ?)")?;
        for entry in self.waiting.drain(..).filter(|entry| entry.bearer) {
            insert.execute((entry.number, entry.name))?;
        }
        Ok(())
    }
}

fn add_line(lines: &mut String, folded: String) {
    lines.push_str(&text::with_bare_forms(folded));
    lines.push('\n');
}

/// The beginning of a name's key, as it is kept in order.
fn name_key(name: &str) -> String {
    text::key(name).chars().take(KEY).collect()
}

fn keep_keys(conn: &Connection, entry: &Entry) -> Result<()> {
    // In the order of the key, as ours are.
    let before: Vec<String> = conn
        .prepare_cached("SELECT key FROM record_name WHERE number = ? ORDER BY key")?
        .query_map([entry.number], |row| row.get(0))?
        .collect::<rusqlite::Result<_>>()?;
    if before == entry.keys {
        return Ok(());
    }
    conn.prepare_cached("DELETE FROM record_name WHERE number = ?")?.execute([entry.number])?;
    let mut insert = conn.prepare_cached("INSERT INTO record_name (number, key) VALUES (?, ?)")?;
    for key in &entry.keys {
        insert.execute((entry.number, key))?;
    }
    Ok(())
}

fn keep_parts(conn: &Connection, word: &str) -> Result<()> {
    let mut insert =
        conn.prepare_cached("INSERT OR IGNORE INTO word_part (part, word) VALUES (?, ?)")?;
    // The word by itself stands for all its endings.
    if insert.execute((word, word))? == 0 {
        return Ok(());
    }
    let letters = word.chars().count();
    for (at, _) in word.char_indices().take(letters - PART + 1).skip(1) {
        insert.execute((word.get(at..).unwrap_or_default(), word))?;
    }
    Ok(())
}

/// Has the record of this number no longer be found.
pub(crate) fn forget(conn: &Connection, number: i64) -> Result<()> {
    conn.prepare_cached("DELETE FROM record_text WHERE rowid = ?")?.execute([number])?;
    conn.prepare_cached("DELETE FROM bearer_text WHERE rowid = ?")?.execute([number])?;
    conn.prepare_cached("DELETE FROM record_name WHERE number = ?")?.execute([number])?;
    Ok(())
}

/// Has nothing be found.
pub(crate) fn empty(conn: &Connection) -> Result<()> {
    Ok(conn.execute_batch(
        "INSERT INTO record_text (record_text) VALUES ('delete-all');
         INSERT INTO bearer_text (bearer_text) VALUES ('delete-all');
         DELETE FROM record_name; DELETE FROM word_part;",
    )?)
}

/// The words in use that have the folded `part` after their beginning.
pub(super) fn words_with(conn: &Connection, part: &str) -> Result<Vec<String>> {
    if part.chars().count() < PART {
        return Ok(Vec::new());
    }
    let mut statement = conn.prepare_cached(
        "SELECT DISTINCT word FROM word_part
         WHERE part >= ?1 AND part < ?1 || char(1114111) AND part <> word LIMIT ?2",
    )?;
    let words = statement.query_map((part, WORDS), |row| row.get::<_, String>(0))?;
    let words: Vec<String> = words.collect::<rusqlite::Result<_>>()?;
    Ok(words.into_iter().filter(|word| !word.starts_with(part)).collect())
}

/// Whether a word in use begins so.
fn begins_some(conn: &Connection, beginning: &str) -> Result<bool> {
    Ok(conn
        .prepare_cached(
            "SELECT 1 FROM word_part
             WHERE part >= ?1 AND part < ?1 || char(1114111) AND part = word LIMIT 1",
        )?
        .exists([beginning])?)
}

/// The words of `query` as an expression for `record_text` that finds each as the beginning or a
/// part of a word; nothing when there is no word in it.
pub(crate) fn expression(conn: &Connection, query: &str) -> Result<Option<String>> {
    let folded = text::fold(query);
    let words: Vec<&str> = text::words(&folded).collect();
    let mut found = Vec::new();
    for word in &words {
        found.push(anywhere(conn, word, words.len())?);
    }
    Ok((!found.is_empty()).then(|| found.join(" AND ")))
}

/// A folded word as the beginning or a part of a word; an Arabic one also without what is
/// written together with it. Where it is one of many, it is looked for within others only when no
/// word begins so: all the parts of many words lead nearly everywhere, and take their time.
pub(super) fn anywhere(conn: &Connection, word: &str, among: usize) -> Result<String> {
    let within =
        if among > MANY && begins_some(conn, word)? { Vec::new() } else { words_with(conn, word)? };
    let parts = within.into_iter().map(|whole| format!(" OR \"{whole}\""));
    let bare = text::bare_forms(word).into_iter().map(|form| format!(" OR \"{form}\"*"));
    Ok(format!("(\"{word}\"*{})", parts.chain(bare).collect::<String>()))
}
