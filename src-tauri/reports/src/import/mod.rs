//! Understanding a plain CSV of agreements and bringing it in.
//!
//! First a plan: what each line would become, and what is wrong with it, by line
//! and column. Then, in one transaction, what the plan said; lines that are not
//! understood are left out and told. A value that is not known is never guessed.
//! Bringing in the same file twice changes nothing.

mod column;
mod date;
mod draft;
mod text;

use std::collections::{BTreeMap, BTreeSet};

use chrono::Datelike;
use serde::{Deserialize, Serialize};
use tawama_registry::agreement::{self, AgreementFacts, Party, PartyRole};
use tawama_registry::names::{Name, NameKind};
use tawama_registry::partner::{self, PartnerFacts, PartnerKind};
use tawama_registry::{Connection, Error, Id, Part, Problem, Result, Tx, office, text::fold};

pub use self::column::{Column, Meaning};
use self::draft::{Draft, Reader};
use crate::csv::{self, Separator};
use crate::language::Language;
use crate::messages::Messages;

/// The largest file that is read, in bytes: some 200,000 lines.
pub const LARGEST: u64 = 64 * 1024 * 1024;

/// What becomes of a line.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
#[serde(rename_all = "snake_case")]
pub enum Fate {
    /// It becomes an agreement.
    New,
    /// The registry has it already, or an earlier line of the file says the same.
    There,
    /// Something in it is not understood.
    Wrong,
}

/// What is wrong with a line.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct LineProblem {
    /// The heading of the column, where it is about one.
    pub column: Option<String>,
    /// Which rule: one of the closed set that has sentences (`problem-…`).
    pub code: String,
    /// What the sentence needs.
    pub detail: BTreeMap<String, String>,
}

/// A line of the file and what becomes of it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, specta::Type)]
pub struct Line {
    /// Its number in the file, counted from one.
    pub at: u32,
    /// What becomes of it.
    pub fate: Fate,
    /// Its title, or else its reference.
    pub title: String,
    /// The names of its parties, the office's own left out.
    pub parties: Vec<String>,
    /// What is wrong with it.
    pub problems: Vec<LineProblem>,
}

/// What a file would bring.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, specta::Type)]
pub struct Plan {
    /// The name of its encoding.
    pub encoding: String,
    /// What stands between its cells.
    pub separator: Separator,
    /// Its columns and what each means.
    pub columns: Vec<Column>,
    /// Its lines, the headings left out.
    pub lines: Vec<Line>,
    /// The names of parties that are not in the registry yet.
    pub partners: Vec<String>,
}

/// What a file brought.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, specta::Type)]
pub struct Summary {
    /// How many agreements.
    pub agreements: u32,
    /// How many parties were added for them.
    pub partners: u32,
    /// The lines that were left out because of what is wrong with them.
    pub left: Vec<Line>,
}

/// What the file would bring into the registry.
///
/// # Errors
/// [`Error::Invalid`] when there is no column of parties, or two mean the same.
pub fn plan(bytes: &[u8], language: Language, conn: &Connection) -> Result<Plan> {
    Ok(understand(bytes, language, conn)?.0)
}

/// Brings the file into the registry, as one act.
///
/// # Errors
/// As [`plan`].
pub fn apply(tx: &Tx<'_>, bytes: &[u8], language: Language) -> Result<Summary> {
    let (plan, drafts) = understand(bytes, language, tx)?;
    let mut parties: BTreeMap<String, Id> = parties_by_name(tx)?
        .into_iter()
        .filter_map(|(name, ids)| Some((name, ids.into_iter().next()?)))
        .collect();
    let home = office::get(tx)?.facts.home;
    // A column of cities holds cities; of any other, what its parties are is not known.
    let cities = plan
        .columns
        .iter()
        .any(|it| it.meaning == Some(Meaning::Parties) && column::speaks_of_cities(&it.heading));
    let kind = if cities { PartnerKind::City } else { PartnerKind::Other };
    let (mut agreements, mut partners) = (0, 0);
    for draft in drafts {
        let mut facts = draft.facts;
        facts.parties.clear();
        let own = draft.own.as_ref().map(|own| (own, None));
        if own.is_none() && draft.home {
            facts.parties.extend(home.map(|partner| Party { partner, role: PartyRole::Signatory }));
        }
        let others = draft
            .parties
            .iter()
            .enumerate()
            .map(|(at, name)| (name, draft.country.as_ref().filter(|_| at == 0)));
        for (name, country) in own.into_iter().chain(others) {
            let partner = match parties.get(&fold(name)) {
                Some(id) => *id,
                None => {
                    let id = add_party(tx, kind, name, country, language)?;
                    parties.insert(fold(name), id);
                    partners += 1;
                    id
                }
            };
            if !facts.parties.iter().any(|party| party.partner == partner) {
                facts.parties.push(Party { partner, role: PartyRole::Signatory });
            }
        }
        if facts.reference.is_empty() {
            let year = facts.signed.map_or(tx.today(), |signed| signed.earliest()).year();
            facts.reference = agreement::propose(tx, year)?;
        }
        agreement::add(tx, &facts)?;
        agreements += 1;
    }
    let left = plan.lines.into_iter().filter(|line| line.fate == Fate::Wrong).collect();
    Ok(Summary { agreements, partners, left })
}

fn add_party(
    tx: &Tx<'_>,
    kind: PartnerKind,
    name: &str,
    country: Option<&String>,
    language: Language,
) -> Result<Id> {
    let lang = language_of(name, language);
    let name = Name { lang: lang.into(), kind: NameKind::Preferred, text: name.to_owned() };
    let mut facts = PartnerFacts::new(kind, vec![name]);
    facts.country = country.cloned();
    partner::add(tx, &facts)
}

/// The language a text is taken to be in: that of the file, unless its letters are others.
fn language_of(text: &str, language: Language) -> &'static str {
    let arabic = text.chars().any(|letter| ('\u{600}'..='\u{6ff}').contains(&letter));
    match (arabic, language) {
        (true, _) => "ar",
        (false, Language::Ar) => "fr",
        (false, language) => language.tag(),
    }
}

fn understand(bytes: &[u8], language: Language, conn: &Connection) -> Result<(Plan, Vec<Draft>)> {
    let (decoded, encoding) = text::decode(bytes);
    let (separator, body) = text::separator(&decoded);
    let messages: Vec<Messages> = Language::ALL.into_iter().map(Messages::new).collect();
    let mut reader = ::csv::ReaderBuilder::new()
        .has_headers(false)
        .flexible(true)
        .delimiter(u8::try_from(separator.sign()).unwrap_or(b','))
        .from_reader(body.as_bytes());
    let mut records = reader.records();
    let headings: Vec<String> = match records.next() {
        Some(Ok(first)) => first.iter().map(|cell| csv::plain(cell).to_owned()).collect(),
        _ => Vec::new(),
    };
    let columns = column::understand(&headings, &messages)?;
    let reader = Reader::new(conn, language, &messages, &columns)?;
    let mut seen = Known::read(conn)?;
    let (mut lines, mut drafts, mut missing) = (Vec::new(), Vec::new(), Vec::new());
    let mut counter = LineCounter { body, byte: 0, line: 1 };
    for record in records {
        let record = record.map_err(|error| {
            let at = error.position().map_or(0, |position| counter.at(position.byte()));
            Error::Invalid(vec![Problem::new("file", "import-line-unreadable").with("line", at)])
        })?;
        if record.iter().all(|cell| cell.trim().is_empty()) {
            continue;
        }
        let at = record.position().map_or(0, |position| counter.at(position.byte()));
        let cells: Vec<&str> = record.iter().map(|cell| csv::plain(cell).trim()).collect();
        let (draft, mut problems) = reader.read(&cells);
        problems.extend(seen.ambiguous(&draft, &columns));
        let fate = match (problems.is_empty(), seen.has(&draft)) {
            (false, _) => Fate::Wrong,
            (true, true) => Fate::There,
            (true, false) => Fate::New,
        };
        lines.push(Line {
            at,
            fate,
            title: draft.called(language),
            parties: draft.parties.clone(),
            problems,
        });
        if fate == Fate::New {
            for name in draft.own.iter().chain(&draft.parties) {
                if seen.names.insert(fold(name)) {
                    missing.push(name.clone());
                }
            }
            seen.keep(&draft);
            drafts.push(draft);
        }
    }
    let encoding = encoding.to_owned();
    Ok((Plan { encoding, separator, columns, lines, partners: missing }, drafts))
}

/// Counts lines as an editor does. The reader's own count is one behind where
/// lines end in CR LF.
struct LineCounter<'a> {
    body: &'a str,
    byte: usize,
    line: u32,
}

impl LineCounter<'_> {
    /// The line, counted from one, on which the record that begins at `byte` stands.
    /// To be asked from the beginning of the file to its end.
    fn at(&mut self, byte: u64) -> u32 {
        let bytes = self.body.as_bytes();
        let mut begins = usize::try_from(byte).unwrap_or(usize::MAX).min(bytes.len());
        while matches!(bytes.get(begins), Some(b'\r' | b'\n')) {
            begins += 1;
        }
        let passed = bytes.get(self.byte..begins).unwrap_or_default();
        let ends = passed.iter().filter(|byte| **byte == b'\n').count();
        self.line = self.line.saturating_add(u32::try_from(ends).unwrap_or(u32::MAX));
        self.byte = begins;
        self.line
    }
}

/// The parties of the registry by every name they bear, folded.
fn parties_by_name(conn: &Connection) -> Result<BTreeMap<String, BTreeSet<Id>>> {
    let mut known: BTreeMap<String, BTreeSet<Id>> = BTreeMap::new();
    for (id, name) in partner::all_names(conn)? {
        known.entry(fold(&name)).or_default().insert(id);
    }
    Ok(known)
}

/// What the registry, and the lines read so far, have already.
struct Known {
    references: BTreeSet<String>,
    /// Class, day of signature and folded names of the parties, the home party left out.
    alike: BTreeSet<(&'static str, Option<String>, BTreeSet<String>)>,
    names: BTreeSet<String>,
    /// Names that several parties bear.
    ambiguous: BTreeSet<String>,
}

impl Known {
    /// A name that may mean one party or another is for someone to decide.
    fn ambiguous(&self, draft: &Draft, columns: &[Column]) -> Option<LineProblem> {
        let name = draft.parties.iter().find(|name| self.ambiguous.contains(&fold(name)))?;
        let column = columns.iter().find(|column| column.meaning == Some(Meaning::Parties))?;
        Some(LineProblem {
            column: Some(column.heading.clone()),
            code: "import-party-ambiguous".to_owned(),
            detail: BTreeMap::from([("value".to_owned(), name.clone())]),
        })
    }

    fn read(conn: &Connection) -> Result<Self> {
        let by_name = parties_by_name(conn)?;
        let query = agreement::AgreementQuery::all("fr");
        let rows = agreement::list(conn, &query, Part { offset: 0, limit: u32::MAX })?;
        let mut known = Self {
            references: rows.iter().map(|row| row.reference.clone()).collect(),
            alike: BTreeSet::new(),
            names: by_name.keys().cloned().collect(),
            ambiguous: by_name
                .iter()
                .filter(|(_, ids)| ids.len() > 1)
                .map(|(name, _)| name.clone())
                .collect(),
        };
        let mut names_of: BTreeMap<Id, Vec<&String>> = BTreeMap::new();
        for (name, ids) in &by_name {
            for id in ids {
                names_of.entry(*id).or_default().push(name);
            }
        }
        for row in &rows {
            // One set for each way in which the first party may be written, and so on for
            // the others: parties are few, and so are their names.
            let mut ways: Vec<BTreeSet<String>> = vec![BTreeSet::new()];
            for party in &row.parties {
                let names = names_of.get(&party.id).cloned().unwrap_or_default();
                ways = ways
                    .into_iter()
                    .flat_map(|way| {
                        names.iter().take(12).map(move |name| {
                            let mut longer = way.clone();
                            longer.insert((*name).clone());
                            longer
                        })
                    })
                    .take(256)
                    .collect();
            }
            let signed = row.signed.map(|signed| signed.to_string());
            for way in ways {
                known.alike.insert((row.instrument.word(), signed.clone(), way));
            }
        }
        Ok(known)
    }

    fn key(draft: &Draft) -> (&'static str, Option<String>, BTreeSet<String>) {
        let parties = draft.parties.iter().map(|name| fold(name)).collect();
        let signed = draft.facts.signed.map(|signed| signed.to_string());
        (draft.facts.instrument.word(), signed, parties)
    }

    fn has(&self, draft: &Draft) -> bool {
        let reference = &draft.facts.reference;
        if reference.is_empty() {
            self.alike.contains(&Self::key(draft))
        } else {
            self.references.contains(reference)
        }
    }

    fn keep(&mut self, draft: &Draft) {
        if !draft.facts.reference.is_empty() {
            self.references.insert(draft.facts.reference.clone());
        }
        self.alike.insert(Self::key(draft));
    }
}

/// An agreement of which nothing is known yet.
fn blank() -> AgreementFacts {
    AgreementFacts::new(
        agreement::Instrument::CooperationAgreement,
        "",
        tawama_registry::Wording::default(),
    )
}
