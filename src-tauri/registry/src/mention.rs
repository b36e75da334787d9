//! Which records name another: what is named is not deleted.

use rusqlite::Connection;

use crate::change::FACTS;
use crate::error::Result;
use crate::id::Id;
use crate::record::{Kind, Named, named};
use crate::wording::Wording;

/// The statements that find who names a record of a kind: one for each column that can.
pub(crate) struct Mentions(Vec<String>);

impl Mentions {
    /// Those that keep a record of `kind` from being deleted.
    pub(crate) fn of(conn: &Connection, kind: Kind) -> Result<Self> {
        let mut statements = Vec::new();
        for facts in FACTS {
            let columns: Vec<String> = conn
                .prepare_cached(
                    "SELECT \"from\" FROM pragma_foreign_key_list(?1)
                     WHERE \"table\" = ?2 AND on_delete = 'NO ACTION'",
                )?
                .query_map((facts.table, kind.name()), |row| row.get(0))?
                .collect::<rusqlite::Result<_>>()?;
            let owner = facts.owner.map_or("NULL", |(_, name)| name);
            statements.extend(columns.iter().map(|column| {
                format!("SELECT DISTINCT {owner} FROM {} WHERE {column} = ?", facts.table)
            }));
        }
        Ok(Self(statements))
    }

    /// The records, and the office, that name the record `id`; those that `but` holds are not counted.
    pub(crate) fn users(
        &self,
        conn: &Connection,
        id: Id,
        but: impl Fn(Id) -> bool,
    ) -> Result<Vec<Named>> {
        let mut users: Vec<Named> = Vec::new();
        for statement in &self.0 {
            let owners: Vec<Option<Id>> = conn
                .prepare_cached(statement)?
                .query_map([id], |row| row.get(0))?
                .collect::<rusqlite::Result<_>>()?;
            for owner in owners {
                let user = match owner {
                    Some(owner) if but(owner) => continue,
                    Some(owner) => named(conn, owner)?,
                    None => Some(Named {
                        id,
                        kind: Kind::Office,
                        name: crate::office::name(conn)?,
                        hint: Wording::default(),
                    }),
                };
                users.extend(user.filter(|user| !users.contains(user)));
            }
        }
        Ok(users)
    }
}
