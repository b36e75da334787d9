//! Whether the history leads to what is there: in a copy in memory every act is taken back, the
//! latest first. Where rows are not as an act left them, someone changed them past the write door.

use rusqlite::Connection;

use crate::change;
use crate::error::{Error, Result};

/// The latest act of which `copy` no longer shows the outcome; none when all can be taken back.
/// The copy has nothing in it afterwards but what it began with.
pub(super) fn broken(copy: &Connection) -> Result<Option<u32>> {
    let acts = copy
        .prepare("SELECT id FROM change ORDER BY id DESC")?
        .query_map([], |row| row.get(0))?
        .collect::<rusqlite::Result<Vec<u32>>>()?;
    let mut changeset = copy.prepare("SELECT changeset FROM change WHERE id = ?")?;
    for act in acts {
        let done: Vec<u8> = changeset.query_row([act], |row| row.get(0))?;
        let taken_back = change::inverted(&done).and_then(|back| change::apply(copy, &back));
        match taken_back {
            Ok(()) => {}
            // A change set that was altered is no change set; one of another table is none of ours.
            Err(Error::UndoBlocked | Error::Sqlite(_) | Error::Damaged(_)) => return Ok(Some(act)),
            Err(error) => return Err(error),
        }
    }
    Ok(None)
}
