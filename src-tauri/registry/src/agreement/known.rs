//! What tells agreements apart, of all of them at once: for whoever compares many with them.

use rusqlite::Connection;

use super::{AgreementFacts, Instrument, read};
use crate::date::PartialDate;
use crate::error::Result;
use crate::id::Id;
use crate::wording::Wording;

/// By what an agreement is known.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Known {
    /// Its identity.
    pub id: Id,
    /// The office's number.
    pub reference: String,
    /// The office's class.
    pub instrument: Instrument,
    /// What the text calls itself, per language.
    pub instrument_as_signed: Wording,
    /// When it was signed.
    pub signed: Option<PartialDate>,
    /// The last day, where the text names it.
    pub expiry_set: Option<PartialDate>,
    /// Its parties.
    pub parties: Vec<Id>,
}

/// By what every agreement is known.
///
/// # Errors
/// When the registry cannot be read.
pub fn known(conn: &Connection) -> Result<Vec<Known>> {
    let mut known = conn
        .prepare(
            "SELECT id, reference, instrument, instrument_as_signed, signed, expiry_set
             FROM agreement ORDER BY id",
        )?
        .query_map([], |row| {
            Ok(Known {
                id: row.get(0)?,
                reference: row.get(1)?,
                instrument: row.get(2)?,
                instrument_as_signed: row.get(3)?,
                signed: row.get(4)?,
                expiry_set: row.get(5)?,
                parties: Vec::new(),
            })
        })?
        .collect::<rusqlite::Result<Vec<_>>>()?;
    let mut statement =
        conn.prepare("SELECT agreement, partner FROM agreement_party ORDER BY agreement")?;
    let mut rows = statement.query([])?;
    let mut at = known.iter_mut().peekable();
    while let Some(row) = rows.next()? {
        let (agreement, partner): (Id, Id) = (row.get(0)?, row.get(1)?);
        while at.peek().is_some_and(|it| it.id < agreement) {
            at.next();
        }
        if let Some(known) = at.peek_mut().filter(|it| it.id == agreement) {
            known.parties.push(partner);
        }
    }
    Ok(known)
}

/// The version of an agreement and what the office states of it, without what is known through
/// others.
///
/// # Errors
/// [`crate::Error::NotFound`].
pub fn facts(conn: &Connection, id: Id) -> Result<(u32, AgreementFacts)> {
    read::facts_of(conn, id)
}
