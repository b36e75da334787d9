//! In which order records are found.
//!
//! First what is called exactly as was asked, then what begins so, what has words in its names
//! that begin so, what has them within its words, and what is called so in another script or
//! language. Then whatever has the words elsewhere, and what names somebody or something that
//! has. Among equals what is ours or of our country comes first, and then what is named most
//! often. What is archived comes after everything else.
//!
//! Each tier is looked into only when those before it did not fill the page, and no further than
//! the page needs: what everything has in it is found as fast as what is nowhere.

use std::cmp::Reverse;
use std::collections::HashSet;

use rusqlite::types::Value;
use rusqlite::{Connection, OptionalExtension, params_from_iter};

use super::asked::{Asked, Narrowing, Needle};
use super::shown::Sought;
use super::spelling::Spelling;
use super::vocabulary::Filter;
use super::{filter, index, through};
use crate::derived;
use crate::error::Result;
use crate::id::Id;
use crate::record::{Conditions, Kind, sort_column};

/// A record that was found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Candidate {
    pub(super) number: i64,
    pub(super) id: Id,
    pub(super) kind: Kind,
    pub(super) archived: bool,
}

/// How many of a tier are put in order among themselves.
const RANKED: usize = 64;

/// How many are looked at one by one.
const FEW: usize = 16;

/// How often something is named, at most, for that to count.
const USES: u32 = 100;

/// How near to us is what is neither ours nor of our country.
const FAR: u8 = 3;

/// A search under way.
pub(super) struct Hunt<'c> {
    pub(super) conn: &'c Connection,
    conditions: Conditions,
    kinds: Vec<Kind>,
    home: Home,
    /// How many are wanted.
    most: usize,
    seen: HashSet<i64>,
    /// What is found already and waits for its tier.
    waiting: HashSet<i64>,
    found: Vec<Candidate>,
    archived: Vec<Candidate>,
}

/// What an expression over the index found.
#[derive(Default)]
struct Texts {
    /// In names.
    named: Vec<Candidate>,
    /// Elsewhere too.
    elsewhere: Vec<Candidate>,
}

/// Whose registry it is.
#[derive(Default)]
pub(super) struct Home {
    pub(super) party: Option<Id>,
    pub(super) place: Option<Id>,
    pub(super) country: Option<String>,
}

/// The first `most` records that answer, best first; without words to look for, by kind and name
/// in the order of `lang`.
pub(super) fn hunt(
    conn: &Connection,
    asked: &Asked,
    spelling: &Spelling,
    lang: &str,
    most: usize,
) -> Result<Vec<Candidate>> {
    let mut hunt = Hunt::new(conn, asked, most)?;
    if asked.is_blank() && asked.unwanted.is_empty() {
        return Ok(Vec::new());
    }
    if asked.wanted.is_empty() {
        hunt.list(lang)?;
    } else {
        hunt.wholly(asked)?;
        let (beginnings, parts) = hunt.texts(asked)?;
        hunt.take_ranked(beginnings.named)?;
        hunt.take_ranked(parts.named)?;
        hunt.spelled_otherwise(spelling, "name : ")?;
        hunt.take_ranked(beginnings.elsewhere)?;
        hunt.take_ranked(parts.elsewhere)?;
        if !hunt.is_full() {
            through::follow(&mut hunt, spelling)?;
        }
        hunt.spelled_otherwise(spelling, "")?;
    }
    let Hunt { mut found, archived, .. } = hunt;
    found.extend(archived);
    found.truncate(most);
    Ok(found)
}

/// The parties that a text names: those that are called exactly so, or else all that are found.
pub(super) fn parties(conn: &Connection, text: &str) -> Result<Vec<Id>> {
    const PARTIES: usize = 50;
    let mut asked = Asked::words(text);
    asked.narrowings = vec![Narrowing {
        filter: Filter::Kind,
        negated: false,
        values: vec![Value::Text(Kind::Partner.name().to_owned())],
    }];
    let mut hunt = Hunt::new(conn, &asked, PARTIES)?;
    hunt.called(&asked.key())?;
    if hunt.found.is_empty() && hunt.archived.is_empty() && !asked.wanted.is_empty() {
        hunt.wholly(&asked)?;
        let (beginnings, parts) = hunt.texts(&asked)?;
        hunt.take_ranked(beginnings.named)?;
        hunt.take_ranked(parts.named)?;
        let spelling = Spelling::new(&asked.wanted, hunt.home.country.clone());
        hunt.spelled_otherwise(&spelling, "name : ")?;
    }
    Ok(hunt.found.iter().chain(&hunt.archived).map(|candidate| candidate.id).collect())
}

impl<'c> Hunt<'c> {
    fn new(conn: &'c Connection, asked: &Asked, most: usize) -> Result<Self> {
        let (mut conditions, kinds) = filter::conditions(&asked.narrowings);
        if !asked.unwanted.is_empty() {
            let unwanted: Vec<String> = asked.unwanted.iter().map(expression).collect();
            conditions.add(
                "record.number NOT IN (SELECT rowid FROM record_text WHERE record_text MATCH ?)",
                vec![Value::Text(unwanted.join(" OR "))],
            );
        }
        Ok(Self {
            conn,
            conditions,
            kinds,
            home: home(conn)?,
            most,
            seen: HashSet::new(),
            waiting: HashSet::new(),
            found: Vec::new(),
            archived: Vec::new(),
        })
    }

    pub(super) fn home(&self) -> &Home {
        &self.home
    }

    pub(super) fn is_full(&self) -> bool {
        self.found.len() >= self.most
    }

    /// The records that a source leads to in its order, which were not found before: as many
    /// as are wanted, and some more that are put in order.
    pub(super) fn gather(
        &self,
        source: &str,
        values: Vec<Value>,
        order: &str,
    ) -> Result<Vec<Candidate>> {
        let kinds: Vec<String> =
            self.kinds.iter().map(|kind| format!("'{}'", kind.name())).collect();
        let of_kinds =
            if kinds.len() < Kind::ALL.into_iter().filter(|kind| kind.is_sought()).count() {
                format!("AND record.kind IN ({})", kinds.join(", "))
            } else {
                String::new()
            };
        let mut statement = self.conn.prepare_cached(&format!(
            "SELECT record.number, record.id, record.kind, record.archived FROM {source}
             {of_kinds} {} ORDER BY {order}",
            self.conditions.sql()
        ))?;
        let most = self.most.saturating_sub(self.found.len()).max(RANKED);
        let values = values.into_iter().chain(self.conditions.values().cloned());
        let mut rows = statement.query(params_from_iter(values))?;
        let mut gathered: Vec<Candidate> = Vec::new();
        let (mut here, mut count) = (HashSet::new(), 0);
        while let Some(row) = rows.next()? {
            let number = row.get(0)?;
            let is_known = self.seen.contains(&number) || self.waiting.contains(&number);
            if is_known || !here.insert(number) {
                continue;
            }
            let archived = row.get(3)?;
            gathered.push(Candidate { number, id: row.get(1)?, kind: row.get(2)?, archived });
            count += usize::from(!archived);
            if count >= most {
                break;
            }
        }
        Ok(gathered)
    }

    /// Takes what was gathered as the next tier.
    pub(super) fn take(&mut self, candidates: Vec<Candidate>) {
        for candidate in candidates {
            if self.seen.insert(candidate.number) {
                let list = if candidate.archived { &mut self.archived } else { &mut self.found };
                list.push(candidate);
            }
        }
    }

    /// Takes what was gathered as the next tier, the first of it in order.
    fn take_ranked(&mut self, candidates: Vec<Candidate>) -> Result<()> {
        let mut first = Vec::new();
        let mut rest = candidates;
        let after = rest.split_off(rest.len().min(RANKED));
        for candidate in rest {
            first.push((self.weight(&candidate)?, candidate));
        }
        first.sort_by_key(|(weight, _)| *weight);
        self.take(first.into_iter().map(|(_, candidate)| candidate).chain(after).collect());
        Ok(())
    }

    /// What comes first among equals is less.
    fn weight(&self, candidate: &Candidate) -> Result<(u8, Reverse<u32>)> {
        let uses = match candidate.kind {
            Kind::Partner => {
                "SELECT 1 FROM agreement_party WHERE partner = ?1
                 UNION ALL SELECT 1 FROM exhibition_party WHERE partner = ?1
                 UNION ALL SELECT 1 FROM activity_party WHERE partner = ?1"
            }
            Kind::Person => {
                "SELECT 1 FROM signature WHERE person = ?1
                 UNION ALL SELECT 1 FROM witness WHERE person = ?1
                 UNION ALL SELECT 1 FROM participant WHERE person = ?1
                 UNION ALL SELECT 1 FROM contributor WHERE person = ?1"
            }
            Kind::Place => {
                "SELECT 1 FROM partner WHERE place = ?1
                 UNION ALL SELECT 1 FROM agreement WHERE place = ?1"
            }
            Kind::Occasion => "SELECT 1 FROM agreement WHERE occasion = ?1",
            _ => return Ok((FAR, Reverse(0))),
        };
        let uses = self
            .conn
            .prepare_cached(&format!("SELECT count(*) FROM ({uses} LIMIT ?2)"))?
            .query_row((candidate.id, USES), |row| row.get(0))?;
        let nearness = if self.home.party == Some(candidate.id) {
            0
        } else if self.home.place == Some(candidate.id) {
            1
        } else if self.home.country.is_some() && self.country(candidate)? == self.home.country {
            2
        } else {
            FAR
        };
        Ok((nearness, Reverse(uses)))
    }

    fn country(&self, candidate: &Candidate) -> Result<Option<String>> {
        let table = match candidate.kind {
            Kind::Partner | Kind::Place => candidate.kind.name(),
            _ => return Ok(None),
        };
        let found = self
            .conn
            .prepare_cached(&format!("SELECT country FROM {table} WHERE id = ?"))?
            .query_row([candidate.id], |row| row.get(0))
            .optional()?;
        Ok(found.flatten())
    }

    /// Whatever the filters leave.
    fn list(&mut self, lang: &str) -> Result<()> {
        let sort = sort_column(lang);
        for kind in self.kinds.clone() {
            if self.is_full() {
                break;
            }
            let source = "record WHERE record.kind = ?";
            let kind = Value::Text(kind.name().to_owned());
            let gathered = self.gather(source, vec![kind], &format!("record.{sort}, record.id"))?;
            self.take(gathered);
        }
        Ok(())
    }

    /// What is called exactly so.
    fn called(&mut self, key: &str) -> Result<()> {
        let exact = "record_name CROSS JOIN record USING (number) WHERE record_name.key = ?";
        let gathered =
            self.gather(exact, vec![Value::Text(key.to_owned())], "record_name.number DESC")?;
        self.take_ranked(gathered)
    }

    /// What is called so as a whole: exactly, or by its beginning.
    fn wholly(&mut self, asked: &Asked) -> Result<()> {
        let key = asked.key();
        self.called(&key)?;
        if !self.is_full() && asked.wanted.last().is_some_and(|needle| needle.open) {
            let begins = "record_name CROSS JOIN record USING (number)
                 WHERE record_name.key > ? AND record_name.key < ? || char(1114111)";
            let key = Value::Text(key);
            let gathered = self.gather(begins, vec![key.clone(), key], "record_name.key")?;
            self.take_ranked(gathered)?;
        }
        Ok(())
    }

    /// What has the words, by their beginnings, and besides what has them by parts of words.
    fn texts(&mut self, asked: &Asked) -> Result<(Texts, Texts)> {
        if self.is_full() {
            return Ok(Default::default());
        }
        let sought = Sought::new(&asked.wanted);
        let beginnings = self.apart(&sought, &all(&asked.wanted))?;
        let enough = self.found.len() + beginnings.named.len() >= self.most;
        let waiting = beginnings.named.iter().chain(&beginnings.elsewhere);
        self.waiting = waiting.map(|candidate| candidate.number).collect();
        let parts = match self.with_parts(asked)? {
            Some(parts) if !enough => self.apart(&sought, &parts)?,
            _ => Texts::default(),
        };
        self.waiting.clear();
        Ok((beginnings, parts))
    }

    /// What an expression finds, apart by whether it does in names. Of few it is seen in the names
    /// themselves; of many the index is asked once more, which then ends early.
    fn apart(&self, sought: &Sought, expression: &str) -> Result<Texts> {
        let mut texts = Texts::default();
        let anywhere = self.matching(expression)?;
        if anywhere.len() > FEW {
            texts.named = self.matching(&format!("name : ({expression})"))?;
            texts.elsewhere = anywhere;
            return Ok(texts);
        }
        for candidate in anywhere {
            let names = derived::described(self.conn, candidate.kind, candidate.id)?;
            let is_named = names.is_some_and(|it| sought.is_in_names(&it.said));
            if is_named { &mut texts.named } else { &mut texts.elsewhere }.push(candidate);
        }
        Ok(texts)
    }

    /// What is called so in another script or language, or has it in its words.
    fn spelled_otherwise(&mut self, spelling: &Spelling, column: &str) -> Result<()> {
        if self.is_full() {
            return Ok(());
        }
        match spelling.expression()? {
            Some(found) => {
                let gathered = self.matching(&format!("{column}({found})"))?;
                self.take_ranked(gathered)
            }
            None => Ok(()),
        }
    }

    /// The records that an expression over the index finds and that were not found yet, the
    /// newest first.
    pub(super) fn matching(&self, expression: &str) -> Result<Vec<Candidate>> {
        let source = "record_text CROSS JOIN record ON record.number = record_text.rowid
             WHERE record_text MATCH ?";
        self.gather(source, vec![Value::Text(expression.to_owned())], "record_text.rowid DESC")
    }

    /// All that is wanted, each word by any part; nothing when no word is a part of another.
    fn with_parts(&self, asked: &Asked) -> Result<Option<String>> {
        let mut widened = Vec::new();
        for needle in &asked.wanted {
            widened.push(match needle.alone() {
                Some(word) => index::anywhere(self.conn, word, asked.wanted.len())?,
                None => expression(needle),
            });
        }
        let any = widened.iter().any(|it| it.contains(" OR "));
        Ok(any.then(|| widened.join(" AND ")))
    }
}

fn home(conn: &Connection) -> Result<Home> {
    let found = conn
        .prepare_cached(
            "SELECT partner.id, partner.place, partner.country
             FROM office JOIN partner ON partner.id = office.home",
        )?
        .query_row([], |row| {
            Ok(Home { party: row.get(0)?, place: row.get(1)?, country: row.get(2)? })
        })
        .optional()?;
    Ok(found.unwrap_or_default())
}

/// A needle as an expression over the index, by beginnings of words.
pub(super) fn expression(needle: &Needle) -> String {
    let on = if needle.open { "*" } else { "" };
    format!("\"{}\"{on}", needle.words.join(" "))
}

/// All of these, in any order.
pub(super) fn all<'n>(needles: impl IntoIterator<Item = &'n Needle>) -> String {
    needles.into_iter().map(expression).collect::<Vec<_>>().join(" AND ")
}
