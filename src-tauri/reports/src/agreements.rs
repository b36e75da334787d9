//! Agreements told as a table: those in force on a day, or those of a list as
//! someone filtered and sorted it.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use tawama_registry::agreement::{
    self, Agreement, AgreementQuery, AgreementRow, Renewal, Signature, Status,
};
use tawama_registry::{Connection, Id, Part, PartialDate, Result, Wording, office};

use crate::dates;
use crate::language::Language;
use crate::messages::Messages;
use crate::table::{Cell, Column, Table};

/// The columns of the table, by the keys of their headings (`report-column-…`),
/// with their widths in letters. What reads a table back knows them too.
pub(crate) const COLUMNS: &[(&str, u16)] = &[
    (REFERENCE, 15),
    (TITLE, 44),
    (INSTRUMENT, 22),
    (OWN, 18),
    (PARTIES, 30),
    (COUNTRY, 14),
    (SIGNED, 13),
    (BEGINS, 13),
    (ENDS, 13),
    (RENEWAL, 15),
    (STATUS, 14),
    (FIELDS, 32),
    (SIGNATORIES, 44),
    (OCCASION, 36),
    (PLACE, 14),
];

pub(crate) const REFERENCE: &str = "report-column-reference";
pub(crate) const TITLE: &str = "report-column-title";
pub(crate) const INSTRUMENT: &str = "report-column-instrument";
pub(crate) const OWN: &str = "report-column-own";
pub(crate) const PARTIES: &str = "report-column-parties";
pub(crate) const COUNTRY: &str = "report-column-country";
pub(crate) const SIGNED: &str = "report-column-signed";
pub(crate) const BEGINS: &str = "report-column-begins";
pub(crate) const ENDS: &str = "report-column-ends";
pub(crate) const RENEWAL: &str = "report-column-renewal";
pub(crate) const STATUS: &str = "report-column-status";
pub(crate) const FIELDS: &str = "report-column-fields";
pub(crate) const SIGNATORIES: &str = "report-column-signatories";
pub(crate) const OCCASION: &str = "report-column-occasion";
pub(crate) const PLACE: &str = "report-column-place";

/// The agreements in force on `day`, whatever day it is, each as it stood then.
///
/// # Errors
/// When the registry cannot be read.
pub fn in_force(conn: &Connection, day: NaiveDate, language: Language) -> Result<Table> {
    let rows = agreement::in_force(conn, day, language.tag())?;
    Telling::new(conn, day, language)?.table("report-in-force", &rows)
}

/// The agreements of a list, as it is filtered and sorted, all of its pages, as
/// they stand on `today`. It is told in the language of the query.
///
/// # Errors
/// When the registry cannot be read.
pub fn listed(conn: &Connection, query: &AgreementQuery, today: NaiveDate) -> Result<Table> {
    let language = Language::named(&query.lang).unwrap_or(Language::En);
    let rows = agreement::list(conn, query, Part { offset: 0, limit: u32::MAX })?;
    Telling::new(conn, today, language)?.table("report-listed", &rows)
}

/// What is needed to tell agreements in one language.
struct Telling<'a> {
    conn: &'a Connection,
    day: NaiveDate,
    language: Language,
    messages: Messages,
    countries: BTreeMap<String, Wording>,
    fields: BTreeMap<String, Wording>,
    office: office::Office,
}

impl<'a> Telling<'a> {
    fn new(conn: &'a Connection, day: NaiveDate, language: Language) -> Result<Self> {
        Ok(Self {
            conn,
            day,
            language,
            messages: Messages::new(language),
            countries: office::countries(conn)?,
            fields: office::fields(conn)?
                .into_iter()
                .map(|field| (field.code, field.label))
                .collect(),
            office: office::get(conn)?,
        })
    }

    /// The table of `rows`, called by the messages that begin with `called`.
    fn table(&self, called: &str, rows: &[AgreementRow]) -> Result<Table> {
        let home = self.office.facts.home;
        let mut agreements = Vec::with_capacity(rows.len());
        for row in rows {
            agreements.push((row, agreement::get(self.conn, row.id, self.day)?));
        }
        // Where every agreement is the office's own, a column that says so says nothing.
        let tells_own =
            home.is_some_and(|home| !agreements.iter().all(|(_, it)| is_party(it, home)));
        let shown = |key: &str| key != OWN || tells_own;
        let columns = COLUMNS
            .iter()
            .filter(|(key, _)| shown(key))
            .map(|(key, width)| Column { heading: self.messages.get(key), width: *width })
            .collect();
        let rows = agreements
            .iter()
            .map(|(row, it)| {
                let keys = COLUMNS.iter().map(|(key, _)| *key).filter(|key| shown(key));
                keys.map(|key| self.cell(key, row, it)).collect()
            })
            .collect();
        let day = dates::written(PartialDate::day(self.day), self.language);
        let count = u32::try_from(agreements.len()).unwrap_or(u32::MAX);
        let iso = self.day.to_string();
        let say = |part: &str| {
            let args = [("day", (&day).into()), ("iso", (&iso).into()), ("count", count.into())];
            self.messages.say(&format!("{called}{part}"), &args)
        };
        Ok(Table {
            language: self.language,
            title: say("-title"),
            caption: self
                .messages
                .say("report-caption", &[("day", (&day).into()), ("count", count.into())]),
            owner: self.pick(&self.office.facts.name),
            sheet: say("-sheet"),
            file_name: say("-file"),
            columns,
            rows,
        })
    }

    fn cell(&self, key: &str, row: &AgreementRow, agreement: &Agreement) -> Cell {
        let facts = &agreement.facts;
        match key {
            REFERENCE => Cell::text(&row.reference),
            TITLE => Cell::text(self.pick(&row.title)),
            INSTRUMENT => {
                Cell::text(self.messages.term("agreement-instrument", row.instrument.word()))
            }
            OWN => self.own(agreement),
            PARTIES => Cell::list(row.parties.iter().map(|party| self.pick(&party.name)).collect()),
            COUNTRY => Cell::text(self.country(row.country.as_deref())),
            SIGNED => Cell::date(row.signed),
            BEGINS => Cell::date(row.begins),
            ENDS => Cell::date(row.ends),
            RENEWAL => self.renewal(facts.term.renewal),
            STATUS => self.status(row.status),
            FIELDS => Cell::list(
                facts
                    .fields
                    .iter()
                    .map(|code| {
                        self.fields.get(code).map_or_else(|| code.clone(), |it| self.pick(it))
                    })
                    .collect(),
            ),
            SIGNATORIES => Cell::list(
                facts.signatures.iter().map(|it| self.signatory(agreement, it)).collect(),
            ),
            OCCASION => self.name_cell(agreement, facts.occasion),
            PLACE => self.name_cell(agreement, facts.place),
            _ => Cell::Blank,
        }
    }

    fn pick(&self, wording: &Wording) -> String {
        wording.pick(self.language.tag()).unwrap_or_default().to_owned()
    }

    fn own(&self, agreement: &Agreement) -> Cell {
        let home = self.office.home.as_ref().filter(|home| is_party(agreement, home.id));
        home.map_or(Cell::Blank, |home| Cell::text(self.pick(&home.name)))
    }

    fn country(&self, code: Option<&str>) -> String {
        code.map(|code| {
            self.countries.get(code).map_or_else(|| code.to_owned(), |it| self.pick(it))
        })
        .unwrap_or_default()
    }

    fn renewal(&self, renewal: Renewal) -> Cell {
        Cell::text(self.messages.term("agreement-renewal", renewal.word()))
    }

    fn status(&self, status: Status) -> Cell {
        Cell::text(self.messages.term("agreement-status", status.word()))
    }

    fn name(&self, agreement: &Agreement, id: Option<Id>) -> String {
        id.and_then(|id| agreement.named.get(&id))
            .map(|named| self.pick(&named.name))
            .unwrap_or_default()
    }

    fn name_cell(&self, agreement: &Agreement, id: Option<Id>) -> Cell {
        Cell::text(self.name(agreement, id))
    }

    /// Who signed, in which capacity, for which party.
    fn signatory(&self, agreement: &Agreement, signature: &Signature) -> String {
        let person = self.name(agreement, signature.person);
        let capacity = self.pick(&signature.capacity);
        let party = self.name(agreement, Some(signature.partner));
        let (key, who) = match (person.is_empty(), capacity.is_empty()) {
            (false, false) => ("report-signatory", &person),
            (false, true) => ("report-signatory-plain", &person),
            (true, _) => ("report-signatory-plain", &capacity),
        };
        let args =
            [("who", who.into()), ("capacity", (&capacity).into()), ("party", (&party).into())];
        self.messages.say(key, &args)
    }
}

fn is_party(agreement: &Agreement, id: Id) -> bool {
    agreement.facts.parties.iter().any(|party| party.partner == id)
}
