//! Search: one box over everything.
//!
//! What is typed is looked for while it is typed, in names, titles, notes, capacities,
//! commitments, objects and the texts of documents; case, accents, forms of alef, vowel signs and
//! the script of digits do not matter (see [`crate::text`]). A word is found by its beginning, a
//! name also by a part in its middle, a city also by what it is called in another script; and a
//! record through what it names: an agreement through its parties and who signed it.
//!
//! | part | what it knows |
//! |---|---|
//! | [`query`] | the language of the box |
//! | [`vocabulary`] | what filters there are and what each is called |
//! | `asked` | what a query asks for, and what in it cannot be |
//! | `filter` | filters as conditions |
//! | `index` | what records are found by, kept by the write door |
//! | `rank` | what comes first |
//! | `spelling`, `through` | other names, and other records that lead there |
//! | `said`, `shown`, `marked` | what records say, and the passage that is shown, marked |
//! | [`complete`] | what may be typed next |

mod asked;
pub mod complete;
mod filter;
pub(crate) mod index;
mod marked;
pub mod query;
mod rank;
mod said;
mod shown;
mod spelling;
mod through;
pub mod vocabulary;

use rusqlite::Connection;
use serde::{Deserialize, Serialize};

use crate::error::Result;
use crate::partner;
use crate::record::{self, Named, Part};

pub use asked::{Trouble, TroubleKind};
pub use complete::{Suggestion, complete};
pub use marked::Piece;
use rank::Candidate;
pub use said::Passage;
pub(crate) use said::Said;
use shown::Sought;
use spelling::Spelling;
pub use vocabulary::{Filter, Vocabulary};

/// A record that was found, and where.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct FoundRecord {
    /// The record.
    pub record: Named,
    /// Whether it is archived.
    pub archived: bool,
    /// The passage that says what was looked for; none where only filters led to it.
    pub passage: Option<Passage>,
    /// That passage in its own spelling, or what of it stands about what was found.
    pub pieces: Vec<Piece>,
}

/// What a search found.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct Found {
    /// The part of it that was asked for, best first.
    pub hits: Vec<FoundRecord>,
    /// Whether there are more after them.
    pub more: bool,
    /// What was not understood; then nothing was looked for.
    pub troubles: Vec<Trouble>,
}

/// Looks for what `text` asks, in the words of `vocabulary`; names and troubles are told in `lang`.
///
/// # Errors
/// When the registry cannot be read.
pub fn search(
    conn: &Connection,
    text: &str,
    vocabulary: &Vocabulary,
    lang: &str,
    part: Part,
) -> Result<Found> {
    let asked = match asked::understand(conn, text, vocabulary, lang)? {
        Ok(asked) => asked,
        Err(troubles) => return Ok(Found { troubles, ..Found::default() }),
    };
    let (offset, limit) = (part.offset as usize, part.limit as usize);
    let most = offset.saturating_add(limit).saturating_add(1);
    let spelling = Spelling::new(&asked.wanted, partner::home_country(conn)?);
    let found = rank::hunt(conn, &asked, &spelling, lang, most)?;
    let more = found.len() > offset.saturating_add(limit);
    let sought = Sought::new(&asked.wanted);
    let mut budget = shown::LOOKED_THROUGH;
    let mut hits = Vec::new();
    for candidate in found.into_iter().skip(offset).take(limit) {
        let Some(record) = record::named(conn, candidate.id)? else { continue };
        let mut at = None;
        if !asked.wanted.is_empty() {
            at = shown::show(conn, &candidate, &sought, lang, &mut budget)?;
            // Most of what is found says itself what was typed; the rest says it otherwise.
            if !at.as_ref().is_some_and(|it| it.is_all) {
                let spelled = Sought::spelled(&spelling)?;
                at = shown::show(conn, &candidate, &spelled, lang, &mut budget)?;
            }
        }
        let (passage, pieces) = at.map_or((None, Vec::new()), |it| (Some(it.passage), it.pieces));
        hits.push(FoundRecord { record, archived: candidate.archived, passage, pieces });
    }
    Ok(Found { hits, more, troubles: Vec::new() })
}
