//! A registry's public facts in the words of schema.org (JSON-LD), for programs of others.
//!
//! | what | becomes |
//! |---|---|
//! | a party | `GovernmentOrganization`, `CollegeOrUniversity` or `Organization`, never a place |
//! | the place it is of | `City`, or `Place`, in its `Country` as the office calls it |
//! | an agreement | `CreativeWork`: a text, whose authors are its parties |
//! | its signature | `Action`: the persons who signed, for which parties, when, where, of what |
//! | an occasion | `Event`, about the agreements that belong to it |
//! | a joint exhibition | `ExhibitionEvent`, with one for each leg |
//!
//! schema.org has no word for an agreement between cities; what a `CreativeWork` is, it is. What is
//! computed, private or still to be confirmed by nobody but the office (addresses, notes, money, what objects are
//! worth) is left out: of persons there are names, and in which capacity they signed.
//! Each node has the identity of its record (`urn:uuid:`), so that several files can be read together.
//! Names are there in every language that has one. Dates are as precise as they are known.
//!
//! The context is named and never fetched. Nodes are written one by one.

mod node;
mod tell;

use std::io::Write;

use tawama_registry::{Connection, Error, Id, Result};

use self::tell::Telling;

/// Which records; what they name comes along.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Subjects {
    /// Parties.
    pub partners: Vec<Id>,
    /// Agreements.
    pub agreements: Vec<Id>,
    /// Exhibitions.
    pub exhibitions: Vec<Id>,
}

impl Subjects {
    /// Every party, agreement and exhibition of the registry.
    ///
    /// # Errors
    /// When the registry cannot be read.
    pub fn all(conn: &Connection) -> Result<Self> {
        let ids = |table: &str| -> Result<Vec<Id>> {
            let mut statement = conn.prepare(&format!("SELECT id FROM {table} ORDER BY id"))?;
            let rows = statement.query_map([], |row| row.get(0))?;
            Ok(rows.collect::<std::result::Result<_, _>>()?)
        };
        Ok(Self {
            partners: ids("partner")?,
            agreements: ids("agreement")?,
            exhibitions: ids("exhibition")?,
        })
    }
}

/// Writes the subjects, and what they name, as JSON-LD.
///
/// # Errors
/// When a record is not there, or `to` cannot be written.
pub fn write(conn: &Connection, subjects: &Subjects, to: &mut impl Write) -> Result<()> {
    let failed = |error: std::io::Error| Error::Internal(error.to_string());
    to.write_all(b"{\"@context\": \"https://schema.org\", \"@graph\": [").map_err(failed)?;
    let mut telling = Telling::new(conn)?;
    let mut first = true;
    telling.tell(subjects, &mut |node| {
        let between = if first { "\n" } else { ",\n" };
        first = false;
        let text =
            serde_json::to_string(&node).map_err(|error| Error::Internal(error.to_string()))?;
        to.write_all(between.as_bytes())
            .and_then(|()| to.write_all(text.as_bytes()))
            .map_err(failed)
    })?;
    to.write_all(b"\n]}\n").map_err(failed)
}
