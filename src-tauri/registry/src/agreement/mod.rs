//! Agreements: memoranda of understanding, twinning agreements and their kin.
//!
//! An agreement has two or more parties, each with its role. It is signed by
//! persons, each in a capacity that day and for one of the parties, which may all
//! differ: one man may sign for a city and for an association in one session. What
//! the text calls itself is kept as signed beside the office's own class.
//!
//! It enters into force by its own rule, runs for a term, and may be renewed.
//! What happens to it are events: rows, never overwritten columns. Where it
//! stands is computed from these facts and the day, never typed: see [`status`].

pub mod approval;
pub mod commitment;
mod known;
mod list;
mod read;
pub mod reference;
mod save;
pub mod status;
pub mod term;
pub mod timeline;

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::date::PartialDate;
use crate::id::Id;
use crate::record::Named;
use crate::terms::terms;
use crate::wording::Wording;

pub use approval::{Approval, ApprovalKind, ApprovalState};
pub use commitment::{Commitment, CommitmentState, CommitmentStatus, Pledge};
pub use known::{Known, facts, known};
pub use list::{AgreementQuery, AgreementRow, AgreementSort, RowParty, count, in_force, list};
pub(crate) use list::{conditions, ids};
pub use read::get;
pub(crate) use read::{deeds, describe, follow_partner, lapse, stand, standing_of};
pub use reference::{Numbering, propose};
pub(crate) use save::check_kept;
pub use save::{add, delete, save};
pub use status::{Reason, Standing, Status};

terms! {
    /// The office's class of an instrument.
    pub enum Instrument {
        /// A memorandum of understanding.
        MemorandumOfUnderstanding = "memorandum_of_understanding",
        /// A twinning agreement.
        TwinningAgreement = "twinning_agreement",
        /// A friendship agreement.
        FriendshipAgreement = "friendship_agreement",
        /// A cooperation agreement.
        CooperationAgreement = "cooperation_agreement",
        /// A letter of intent.
        LetterOfIntent = "letter_of_intent",
        /// A protocol.
        Protocol = "protocol",
        /// An addendum to a parent agreement.
        Addendum = "addendum",
        /// A programme that carries out a parent agreement.
        ExecutiveProgramme = "executive_programme",
    }
}

impl Instrument {
    /// Whether it exists only under a parent agreement.
    #[must_use]
    pub fn needs_parent(self) -> bool {
        matches!(self, Self::Addendum | Self::ExecutiveProgramme)
    }
}

terms! {
    /// What a party is to an agreement.
    pub enum PartyRole {
        /// It signed.
        Signatory = "signatory_party",
        /// It joined later.
        Acceding = "acceding_party",
        /// It brought the others together.
        Facilitator = "facilitator",
        /// It looks on.
        Observer = "observer",
    }
}

terms! {
    /// When an agreement enters into force.
    pub enum EntryRule {
        /// On the day it is signed.
        OnSignature = "on_signature",
        /// On a day it names.
        OnDate = "on_date",
        /// When the last approval it needs has been granted.
        OnLastApproval = "on_last_approval",
    }
}

terms! {
    /// What happens at the end of a term.
    pub enum Renewal {
        /// It ends.
        None = "none",
        /// It ends unless the parties renew it.
        Express = "express",
        /// It goes on unless a party gives notice.
        Tacit = "tacit",
    }
}

terms! {
    /// What a notice period is counted in.
    pub enum NoticeUnit {
        /// Calendar months.
        Months = "months",
        /// Days.
        Days = "days",
    }
}

terms! {
    /// On which days notice takes effect.
    pub enum NoticeAnchor {
        /// On any day.
        AnyDay = "any_day",
        /// Only at the end of a calendar month: it must be given by the last day of one.
        MonthEnd = "month_end",
    }
}

terms! {
    /// What can happen in the life of an agreement.
    pub enum EventKind {
        /// Talks began.
        NegotiationOpened = "negotiation_opened",
        /// A draft went to the other side.
        DraftSent = "draft_sent",
        /// It was signed.
        Signed = "signed",
        /// It entered into force.
        EnteredIntoForce = "entered_into_force",
        /// The parties renewed it for another term.
        Renewed = "renewed",
        /// Its text was changed.
        Amended = "amended",
        /// It was suspended.
        Suspended = "suspended",
        /// It was taken up again.
        Resumed = "resumed",
        /// A party gave notice: it is not renewed again, or ends when the notice has run out.
        NoticeGiven = "notice_given",
        /// A party denounced it: from this day on it no longer binds.
        Denounced = "denounced",
        /// The parties held it to be over.
        Expired = "expired",
        /// Its file was archived.
        Archived = "archived",
    }
}

terms! {
    /// How one agreement bears on another.
    pub enum LinkKind {
        /// It takes the other's place.
        Replaces = "replaces",
        /// It carries the other out.
        Implements = "implements",
        /// It changes the other.
        Amends = "amends",
    }
}

terms! {
    /// Where a fact came from.
    pub enum SourceKind {
        /// The signed text itself.
        SignedText = "signed_text",
        /// A deliberation of a council.
        Deliberation = "deliberation",
        /// The press.
        Press = "press",
        /// A register on the web.
        WebRegister = "web_register",
        /// Someone who was asked.
        Interview = "interview",
    }
}

terms! {
    /// The fact that a source is about.
    pub enum SourceFact {
        /// All that is recorded.
        Whole = "whole",
        /// The title.
        Title = "title",
        /// The parties.
        Parties = "parties",
        /// The day and place of signature.
        Signature = "signature",
        /// Who signed, and in which capacity.
        Signatories = "signatories",
        /// The witnesses.
        Witnesses = "witnesses",
        /// The term.
        Term = "term",
        /// The fields of cooperation.
        Fields = "fields",
    }
}

/// A party to an agreement.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct Party {
    /// The party.
    pub partner: Id,
    /// What it is to the agreement.
    pub role: PartyRole,
}

/// That a person signed, in a capacity, for a party, on a day.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct Signature {
    /// Its identity; none for one that is not saved yet.
    pub id: Option<Id>,
    /// The party signed for.
    pub partner: Id,
    /// Who signed, where it is known.
    pub person: Option<Id>,
    /// The capacity that day, per language ("president of the communal council").
    pub capacity: Wording,
    /// The day, where it is not the agreement's own.
    pub signed: Option<PartialDate>,
}

/// That a person or a body was present.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct Witness {
    /// Its identity; none for one that is not saved yet.
    pub id: Option<Id>,
    /// Who was present, where it is a known person.
    pub person: Option<Id>,
    /// The body that was present or represented.
    pub partner: Option<Id>,
    /// The capacity, per language ("secretary general").
    pub capacity: Wording,
}

/// A language the text was drawn up in.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct TextLanguage {
    /// BCP 47.
    pub lang: String,
    /// Whether the text in it is authentic.
    pub authentic: bool,
    /// Whether it prevails where texts differ.
    pub prevails: bool,
}

/// Where originals lie.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct Original {
    /// Its identity; none for one that is not saved yet.
    pub id: Option<Id>,
    /// The party that holds them.
    pub holder: Option<Id>,
    /// The archive, shelf or safe.
    pub location: String,
    /// How many.
    pub count: u32,
}

/// How this agreement bears on another.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct Link {
    /// How.
    pub kind: LinkKind,
    /// On which.
    pub other: Id,
}

/// Where a fact came from, and whether it is confirmed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct Source {
    /// Its identity; none for one that is not saved yet.
    pub id: Option<Id>,
    /// The fact.
    pub fact: SourceFact,
    /// What sort of source.
    pub kind: SourceKind,
    /// Which one: a title, a page, an address.
    pub citation: String,
    /// When it was seen.
    pub seen: Option<PartialDate>,
    /// False while it is "to be confirmed".
    pub confirmed: bool,
}

/// Something that happened to an agreement.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct Event {
    /// Its identity; none for one that is not saved yet.
    pub id: Option<Id>,
    /// What.
    pub kind: EventKind,
    /// When.
    pub day: PartialDate,
    /// Anything to add.
    pub note: String,
}

/// How long an agreement runs and what then.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct Term {
    /// When it enters into force.
    pub entry_rule: EntryRule,
    /// The day it names, for [`EntryRule::OnDate`].
    pub entry_date: Option<PartialDate>,
    /// Its duration in months; none for open-ended, or where `expiry_set` says it.
    pub duration_months: Option<u32>,
    /// The last day, where the text names it.
    pub expiry_set: Option<PartialDate>,
    /// What happens at the end of a term.
    pub renewal: Renewal,
    /// The length of a renewed term in months; none for the first term's.
    pub renewal_months: Option<u32>,
    /// How many times it may be renewed; none for any number.
    pub renewal_maximum: Option<u32>,
    /// How long before the end notice must be given.
    pub notice_count: Option<u32>,
    /// What that is counted in.
    pub notice_unit: NoticeUnit,
    /// On which days it takes effect.
    pub notice_anchor: NoticeAnchor,
}

impl Default for Term {
    fn default() -> Self {
        Self {
            entry_rule: EntryRule::OnSignature,
            entry_date: None,
            duration_months: None,
            expiry_set: None,
            renewal: Renewal::None,
            renewal_months: None,
            renewal_maximum: None,
            notice_count: None,
            notice_unit: NoticeUnit::Months,
            notice_anchor: NoticeAnchor::AnyDay,
        }
    }
}

/// What the office states of an agreement.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct AgreementFacts {
    /// The office's class.
    pub instrument: Instrument,
    /// The office's number, unlike any other.
    pub reference: String,
    /// The agreement that this one adds to or carries out.
    pub parent: Option<Id>,
    /// Its title per language, in the office's words.
    pub title: Wording,
    /// Its title as signed, per language of the text.
    pub title_as_signed: Wording,
    /// What the text calls itself, per language.
    pub instrument_as_signed: Wording,
    /// Its parties, in order: two or more.
    pub parties: Vec<Party>,
    /// When it was signed.
    pub signed: Option<PartialDate>,
    /// Where it was signed.
    pub place: Option<Id>,
    /// The occasion on which it was signed.
    pub occasion: Option<Id>,
    /// Who signed.
    pub signatures: Vec<Signature>,
    /// Who was present.
    pub witnesses: Vec<Witness>,
    /// Codes of fields of cooperation.
    pub fields: Vec<String>,
    /// The languages of the text.
    pub languages: Vec<TextLanguage>,
    /// Where originals lie.
    pub originals: Vec<Original>,
    /// What it replaces, implements or amends.
    pub links: Vec<Link>,
    /// How long it runs.
    pub term: Term,
    /// What it changes in its parent, in the office's words, per language.
    pub changes: Wording,
    /// The approvals it needs, in order.
    pub approvals: Vec<Approval>,
    /// What its text obliges to.
    pub commitments: Vec<Commitment>,
    /// What happened to it, in time.
    pub events: Vec<Event>,
    /// Where the facts came from.
    pub sources: Vec<Source>,
    /// Anything else.
    pub notes: String,
}

impl AgreementFacts {
    /// An agreement of this class of which nothing else is known.
    #[must_use]
    pub fn new(instrument: Instrument, reference: &str, title: Wording) -> Self {
        Self {
            instrument,
            reference: reference.to_owned(),
            parent: None,
            title,
            title_as_signed: Wording::default(),
            instrument_as_signed: Wording::default(),
            parties: Vec::new(),
            signed: None,
            place: None,
            occasion: None,
            signatures: Vec::new(),
            witnesses: Vec::new(),
            fields: Vec::new(),
            languages: Vec::new(),
            originals: Vec::new(),
            links: Vec::new(),
            term: Term::default(),
            changes: Wording::default(),
            approvals: Vec::new(),
            commitments: Vec::new(),
            events: Vec::new(),
            sources: Vec::new(),
            notes: String::new(),
        }
    }
}

/// An agreement under another one, as the other's page shows it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct Relative {
    /// Its identity.
    pub id: Id,
    /// Its class.
    pub instrument: Instrument,
    /// Its number.
    pub reference: String,
    /// Its title per language.
    pub title: Wording,
    /// Where it stands.
    pub status: Status,
    /// When it was signed.
    pub signed: Option<PartialDate>,
    /// What it changes, per language.
    pub changes: Wording,
    /// How many agreements lie between it and the one whose page this is.
    pub depth: u32,
}

/// An agreement, with what is computed and what is known through others.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, specta::Type)]
pub struct Agreement {
    /// Its identity.
    pub id: Id,
    /// The change that last wrote it.
    pub version: u32,
    /// What the office states.
    pub facts: AgreementFacts,
    /// Where it stands on the day that was asked about, and why.
    pub standing: Standing,
    /// Its terms, past and to come, each with its reasons.
    pub timeline: timeline::Timeline,
    /// Where each of its commitments stands, in their order.
    pub pledges: Vec<Pledge>,
    /// The agreements under it, by their day of signature.
    pub children: Vec<Relative>,
    /// The agreements that replace, implement or amend it.
    pub linked_from: Vec<Named>,
    /// The exhibitions planned under it.
    pub exhibitions: Vec<Named>,
    /// The items of the programme under it, the latest first.
    pub activities: Vec<Named>,
    /// The records its facts name, by identity.
    pub named: BTreeMap<Id, Named>,
}
