//! An agreement as a row of a table: what is told of each of those in force and of each of a list.
//!
//! Pages hold what a council reads. A workbook and a plain text hold the rest as well, by the
//! headings that bringing in knows, so that what was written there can be brought in elsewhere.

use tawama_registry::agreement::{self, Agreement, AgreementQuery, AgreementRow, Signature};
use tawama_registry::{Named, Result};

use super::voice::Voice;
use crate::table::{Cell, Column};

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

/// The columns by the keys of their headings, with their widths in letters, and whether they
/// are told only where there is room.
const COLUMNS: [(&str, u16, bool); 15] = [
    (REFERENCE, 15, false),
    (TITLE, 44, false),
    (INSTRUMENT, 22, false),
    (OWN, 18, true),
    (PARTIES, 30, false),
    (COUNTRY, 14, false),
    (SIGNED, 14, false),
    (BEGINS, 14, true),
    (ENDS, 14, false),
    (RENEWAL, 16, false),
    (STATUS, 16, false),
    (FIELDS, 32, true),
    (SIGNATORIES, 44, true),
    (OCCASION, 36, true),
    (PLACE, 14, true),
];

/// Tells agreements row by row.
pub(super) struct Listing<'v, 'c> {
    voice: &'v Voice<'c>,
    /// The home party, where there are agreements of which it is no party: where every agreement is
    /// the office's own, a column that says so says nothing.
    own: Option<&'v Named>,
}

impl<'v, 'c> Listing<'v, 'c> {
    pub(super) fn new(voice: &'v Voice<'c>) -> Result<Self> {
        let mut own = voice.office.home.as_ref();
        if let Some(home) = own {
            let all = AgreementQuery::all(voice.order());
            let ours = AgreementQuery { partner: Some(home.id), ..all.clone() };
            if agreement::count(voice.conn, &all)? == agreement::count(voice.conn, &ours)? {
                own = None;
            }
        }
        Ok(Self { voice, own })
    }

    fn shown(&self) -> impl Iterator<Item = (&'static str, u16, bool)> {
        let tells_own = self.own.is_some();
        COLUMNS.into_iter().filter(move |(key, ..)| *key != OWN || tells_own)
    }

    /// The columns.
    pub(super) fn columns(&self) -> Vec<Column> {
        let told = self
            .shown()
            .map(|(key, width, roomy)| Column { roomy, ..self.voice.column(key, width) });
        told.collect()
    }

    /// A row of a list, with its agreement as it stood on the day: a cell for each column.
    pub(super) fn cells(&self, row: &AgreementRow, agreement: &Agreement) -> Vec<Cell> {
        self.shown().map(|(key, ..)| self.cell(key, row, agreement)).collect()
    }

    fn cell(&self, key: &str, row: &AgreementRow, agreement: &Agreement) -> Cell {
        let voice = self.voice;
        let (facts, standing) = (&agreement.facts, &agreement.standing);
        let name = |id| Cell::text(voice.name(id, &agreement.named));
        match key {
            REFERENCE => Cell::text(&facts.reference),
            TITLE => Cell::text(voice.pick(&row.title)),
            INSTRUMENT => Cell::text(voice.term("agreement-instrument", facts.instrument.word())),
            OWN => self.own_party(agreement),
            PARTIES => Cell::list(row.parties.iter().map(|it| voice.pick(&it.name)).collect()),
            COUNTRY => Cell::text(voice.country(row.country.as_deref())),
            SIGNED => Cell::date(standing.signed),
            BEGINS => Cell::date(standing.begins),
            ENDS => Cell::date(standing.ends),
            RENEWAL => Cell::text(voice.term("agreement-renewal", facts.term.renewal.word())),
            STATUS => Cell::text(voice.term("agreement-status", standing.status.word())),
            FIELDS => Cell::list(facts.fields.iter().map(|code| voice.field(code)).collect()),
            SIGNATORIES => {
                let signed = facts.signatures.iter().map(|it| signatory(voice, agreement, it));
                Cell::list(signed.collect())
            }
            OCCASION => name(facts.occasion),
            PLACE => name(facts.place),
            _ => Cell::Blank,
        }
    }

    fn own_party(&self, agreement: &Agreement) -> Cell {
        let is_party =
            |home: &&Named| agreement.facts.parties.iter().any(|it| it.partner == home.id);
        self.own
            .filter(is_party)
            .map_or(Cell::Blank, |home| Cell::text(self.voice.pick(&home.name)))
    }
}

/// Who signed, in which capacity, for which party.
pub(super) fn signatory(voice: &Voice<'_>, agreement: &Agreement, signature: &Signature) -> String {
    let who = voice.name(signature.person, &agreement.named);
    let capacity = voice.pick(&signature.capacity);
    let party = voice.name(Some(signature.partner), &agreement.named);
    let (key, who) = match (who.is_empty(), capacity.is_empty()) {
        (false, false) => ("report-signatory", &who),
        (false, true) => ("report-signatory-plain", &who),
        (true, _) => ("report-signatory-plain", &capacity),
    };
    let args = [("who", who.into()), ("capacity", (&capacity).into()), ("party", (&party).into())];
    voice.say(key, &args)
}
