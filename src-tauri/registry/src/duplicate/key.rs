//! The keys under which records that may be the same meet, derived behind the write door.
//!
//! A record has some keys for each of its names: its words (`n`), how it sounds (`s`), the
//! halves of how it sounds (`h` and `t`, so that one slip leaves one of them whole), its first
//! letters (`a`); and for a person each address (`e`) and number (`p`). Only what meets under
//! a key is compared, never all with all. Agreements meet by their parties and need none.

use std::collections::BTreeSet;

use rusqlite::Connection;

use super::known::Traits;
use super::name::Called;
use crate::error::Result;
use crate::id::Id;
use crate::record::Kind;

/// The fewest consonants by which names may meet.
const SOUND: usize = 3;

/// The fewest consonants whose halves still tell something.
const HALVES: usize = 6;

/// The keys of a name.
pub(super) fn of_name(name: &Called, keys: &mut BTreeSet<String>) {
    let class = name.class.letter();
    if !name.words.is_empty() {
        keys.insert(format!("n{class}{}", name.sorted()));
    }
    if name.sound.len() >= SOUND {
        keys.insert(format!("s{class}{}", name.sound));
    }
    if name.sound.len() >= HALVES {
        let (head, tail) = name.sound.split_at(name.sound.len() / 2);
        keys.insert(format!("h{class}{head}"));
        keys.insert(format!("t{class}{tail}"));
    }
    keys.extend(name.initials.iter().chain(&name.short).map(|letters| format!("a-{letters}")));
}

/// The keys of what is known of a record.
pub(super) fn of(traits: &Traits) -> BTreeSet<String> {
    let mut keys = BTreeSet::new();
    traits.names.iter().for_each(|name| of_name(name, &mut keys));
    keys.extend(traits.emails.iter().map(|email| format!("e-{email}")));
    keys.extend(traits.phones.iter().map(|phone| format!("p-{phone}")));
    keys
}

/// Whether so many records meet under a key that it tells nothing, when each may be another.
pub(super) fn is_vague(key: &str) -> bool {
    key.starts_with(['s', 'h', 't', 'a'])
}

/// Keeps the keys of a record in step with what is stated of it.
pub(crate) fn follow(conn: &Connection, kind: Kind, id: Id) -> Result<()> {
    if !matches!(kind, Kind::Place | Kind::Partner | Kind::Person) {
        return Ok(());
    }
    let keys = Traits::read(conn, kind, id)?.map_or_else(BTreeSet::new, |traits| of(&traits));
    let there: BTreeSet<String> = conn
        .prepare_cached("SELECT key FROM likeness WHERE record = ?")?
        .query_map([id], |row| row.get(0))?
        .collect::<rusqlite::Result<_>>()?;
    let mut delete =
        conn.prepare_cached("DELETE FROM likeness WHERE kind = ? AND key = ? AND record = ?")?;
    for key in there.difference(&keys) {
        delete.execute((kind, key, id))?;
    }
    let mut insert =
        conn.prepare_cached("INSERT INTO likeness (kind, key, record) VALUES (?, ?, ?)")?;
    for key in keys.difference(&there) {
        insert.execute((kind, key, id))?;
    }
    Ok(())
}
