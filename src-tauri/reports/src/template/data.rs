//! What templates are filled with: the values of [`super::fields`], gathered from the registry.

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;
use serde_json::{Map, Value, json};
use tawama_registry::agreement::{self, Agreement, AgreementQuery, AgreementRow};
use tawama_registry::money::Amount;
use tawama_registry::names::shown;
use tawama_registry::person::ContactKind;
use tawama_registry::{
    Connection, Id, Kind, NameKind, Named, Part, PartialDate, Result, Wording, exhibition,
    letterhead as registry_letterhead, office, partner, person, place,
};

use crate::dates;
use crate::language::Language;
use crate::messages::Messages;
use crate::report::letterhead::Logo;
use crate::report::tell::head;
use crate::report::{Ask, Letterhead, letterhead_of};

/// Every row of a list.
const WHOLE: Part = Part { offset: 0, limit: u32::MAX };

/// Of what a document is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Subject {
    /// Of nothing but the office: its lists.
    Office,
    /// Of an agreement, and the first party to it that is not the office's own.
    Agreement(Id),
    /// Of a partner.
    Partner(Id),
    /// Of an exhibition.
    Exhibition(Id),
}

impl Subject {
    /// Of what a document is that takes the place of this report.
    #[must_use]
    pub fn of(ask: &Ask) -> Self {
        match (ask.name.offer().of, ask.selection.of) {
            (Some(Kind::Agreement), Some(id)) => Self::Agreement(id),
            (Some(Kind::Partner), Some(id)) => Self::Partner(id),
            (Some(Kind::Exhibition), Some(id)) => Self::Exhibition(id),
            _ => Self::Office,
        }
    }
}

impl<'r> Issue<'r> {
    /// As this report is asked for.
    #[must_use]
    pub fn of(ask: &'r Ask) -> Self {
        Self {
            language: ask.language,
            other: ask.other,
            day: ask.day,
            issued: ask.issued,
            reference: ask.reference.trim(),
            public: ask.public,
            listed: ask.selection.agreements.as_ref(),
        }
    }
}

/// How and when a document is issued.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Issue<'r> {
    /// The language it is in.
    pub language: Language,
    /// A second language beside it: the letterhead has a column in it where it can.
    pub other: Option<Language>,
    /// The day whose state of affairs it tells.
    pub day: NaiveDate,
    /// The day it is issued on.
    pub issued: NaiveDate,
    /// The office's reference for it, or empty.
    pub reference: &'r str,
    /// For the public: without what objects are worth, private addresses and remarks.
    pub public: bool,
    /// The list whose agreements are told, where not all in force are.
    pub listed: Option<&'r AgreementQuery>,
}

/// What a template is filled with.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Data {
    /// The values, by the names of [`super::fields::FIELDS`]; a record that the document is not
    /// of is left out.
    pub value: Value,
    /// The arms.
    pub logo: Option<Logo>,
}

/// Gathers what a document of `subject` can say.
///
/// # Errors
/// When there is no such record, or the registry cannot be read.
pub fn gather(conn: &Connection, subject: Subject, issue: &Issue<'_>) -> Result<Data> {
    let today = issue.day;
    let gatherer = Gatherer::new(conn, today)?;
    let letterhead = letterhead_of(conn, issue.language, issue.other)?;
    let mut fields = Map::new();
    fields.insert("today".to_owned(), json!(issue.issued.to_string()));
    fields.insert("as_of".to_owned(), json!(issue.day.to_string()));
    fields.insert("office".to_owned(), gatherer.office(&letterhead, issue)?);
    fields.insert("agreements".to_owned(), gatherer.in_force(issue.listed)?);
    let mut of = None;
    match subject {
        Subject::Office => {}
        Subject::Agreement(id) => {
            let mut found = agreement::get(conn, id, today)?;
            if today < issue.issued {
                found.recall_commitments(today);
            }
            let home = gatherer.office.facts.home;
            let mut others = found.facts.parties.iter().map(|it| it.partner);
            of = others.find(|it| Some(*it) != home);
            fields.insert("agreement".to_owned(), gatherer.agreement(&found)?);
        }
        Subject::Partner(id) => of = Some(id),
        Subject::Exhibition(id) => {
            fields.insert("exhibition".to_owned(), gatherer.exhibition(id)?);
        }
    }
    if let Some(id) = of {
        fields.insert("partner".to_owned(), gatherer.partner(id)?);
    }
    let mut value = Value::Object(fields);
    if issue.public {
        leave_out(&mut value);
    }
    Ok(Data { value, logo: letterhead.logo })
}

/// Takes out what concerns the office alone, wherever it stands.
fn leave_out(value: &mut Value) {
    match value {
        Value::Object(fields) => {
            for (name, value) in fields {
                if matches!(name.as_str(), "value" | "mail" | "telephone" | "note" | "notes") {
                    *value = Value::Null;
                } else {
                    leave_out(value);
                }
            }
        }
        Value::Array(items) => items.iter_mut().for_each(leave_out),
        _ => {}
    }
}

/// What is needed to gather.
struct Gatherer<'c> {
    conn: &'c Connection,
    today: NaiveDate,
    office: office::Office,
    countries: BTreeMap<String, Wording>,
    fields: BTreeMap<String, Wording>,
    messages: [Messages; 3],
}

impl<'c> Gatherer<'c> {
    fn new(conn: &'c Connection, today: NaiveDate) -> Result<Self> {
        Ok(Self {
            conn,
            today,
            office: office::get(conn)?,
            countries: office::countries(conn)?,
            fields: office::fields(conn)?.into_iter().map(|it| (it.code, it.label)).collect(),
            messages: Language::ALL.map(Messages::new),
        })
    }

    /// A word of a closed set, in every language.
    fn term(&self, set: &str, word: &str) -> Value {
        let said = self.messages.iter().map(|it| (it.language().tag(), it.term(set, word)));
        json!(said.collect::<BTreeMap<_, _>>())
    }

    fn country(&self, code: Option<&str>) -> Value {
        code.map_or(Value::Null, |code| {
            self.countries.get(code).map_or_else(|| json!({ "fr": code }), |it| json!(it))
        })
    }

    /// The office with the whole of its letterhead.
    fn office(&self, letterhead: &Letterhead, issue: &Issue<'_>) -> Result<Value> {
        let facts = registry_letterhead::get(self.conn)?.facts;
        let side = |right_to_left: bool| -> Value {
            let side = letterhead
                .sides
                .iter()
                .filter(|it| it.language.is_right_to_left() == right_to_left);
            side.flat_map(|it| &it.lines).map(|line| json!({ "text": line })).collect()
        };
        Ok(json!({
            "name": self.office.facts.name,
            "home": self.office.home.as_ref().map(|it| &it.name),
            "heading": head::lines(self.conn, &facts)?,
            "left": side(false),
            "right": side(true),
            "place": facts.issued_in,
            "issued": self.dated(&facts.issued_in, issue.issued),
            "our_ref": issue.reference,
            "address": facts.address,
            "function": facts.function,
            "signatory": facts.signatory,
            "arms": facts.logo_told,
        }))
    }

    /// The place and the day of issue as letters have them, in every language.
    fn dated(&self, place: &Wording, issued: NaiveDate) -> Value {
        let dated = self.messages.iter().map(|it| {
            let tag = it.language().tag();
            let day = dates::written(PartialDate::day(issued), it.language());
            let said = match place.0.get(tag).filter(|place| !place.trim().is_empty()) {
                Some(place) => {
                    let args = [("place", place.into()), ("day", (&day).into())];
                    it.say("paper-place-and-day", &args)
                }
                None => it.say("paper-issued", &[("day", (&day).into())]),
            };
            (tag, said)
        });
        json!(dated.collect::<BTreeMap<_, _>>())
    }

    fn in_force(&self, listed: Option<&AgreementQuery>) -> Result<Value> {
        let mut rows = agreement::in_force(self.conn, self.today, &self.office.facts.language)?;
        if let Some(query) = listed {
            let listed = agreement::list(self.conn, query, WHOLE)?;
            let listed: BTreeSet<Id> = listed.into_iter().map(|row| row.id).collect();
            rows.retain(|row| listed.contains(&row.id));
        }
        Ok(rows.iter().map(|row| self.summary(row)).collect())
    }

    fn summary(&self, row: &AgreementRow) -> Value {
        json!({
            "reference": row.reference,
            "title": row.title,
            "instrument": self.term("agreement-instrument", row.instrument.word()),
            "state": self.term("agreement-status", row.status.word()),
            "signed": row.signed,
            "begins": row.begins,
            "ends": row.ends,
            "parties": row.parties.iter().map(|it| json!({ "name": it.name })).collect::<Vec<_>>(),
            "country": self.country(row.country.as_deref()),
        })
    }

    fn agreement(&self, found: &Agreement) -> Result<Value> {
        let facts = &found.facts;
        let name = |id: Option<Id>| named(&found.named, id);
        let mut parties = Vec::with_capacity(facts.parties.len());
        for it in &facts.parties {
            let party = partner::get(self.conn, it.partner)?;
            parties.push(json!({
                "name": shown(&party.facts.names),
                "role": self.term("agreement-role", it.role.word()),
                "kind": self.term("partner-kind", party.facts.kind.word()),
                "country": self.country(party.facts.country.as_deref()),
                "ours": party.home,
            }));
        }
        let commitments = facts.commitments.iter().map(|it| {
            let pledge = found.pledges.iter().find(|pledge| Some(pledge.id) == it.id);
            json!({
                "wording": it.wording,
                "clause": it.clause,
                "owed_by": name(it.owed_by),
                "due": pledge.map_or(it.due, |pledge| pledge.due.or(it.due)),
                "yearly": it.yearly,
                "field": it.field.as_ref().and_then(|code| self.fields.get(code)),
                "state": pledge.map(|it| self.term("commitment-status", it.status.word())),
                "carried_by": pledge.map(|it| all_named(&it.carried_by)).unwrap_or_default(),
                "note": it.note,
            })
        });
        let family = found.children.iter().map(|it| {
            json!({
                "reference": it.reference,
                "title": it.title,
                "instrument": self.term("agreement-instrument", it.instrument.word()),
                "state": self.term("agreement-status", it.status.word()),
                "signed": it.signed,
                "changes": it.changes,
            })
        });
        let fields = facts.fields.iter().map(|code| {
            json!({ "name": self.fields.get(code).cloned().unwrap_or_else(|| Wording::of([("fr", code)])) })
        });
        let signatures = facts.signatures.iter().map(|it| {
            json!({
                "person": name(it.person),
                "capacity": it.capacity,
                "party": name(Some(it.partner)),
                "signed": it.signed.or(facts.signed),
            })
        });
        let witnesses = facts.witnesses.iter().map(|it| {
            json!({
                "person": name(it.person), "capacity": it.capacity, "party": name(it.partner),
            })
        });
        let languages = facts.languages.iter().map(
            |it| json!({ "code": it.lang, "authentic": it.authentic, "prevails": it.prevails }),
        );
        let originals = facts.originals.iter().map(
            |it| json!({ "holder": name(it.holder), "location": it.location, "count": it.count }),
        );
        let approvals = facts.approvals.iter().map(|it| {
            json!({
                "kind": self.term("agreement-approval", it.kind.word()),
                "authority": it.authority,
                "state": self.term("agreement-approval-state", it.state.word()),
                "reference": it.reference,
                "submitted": it.submitted,
                "decided": it.decided,
                "answer_by": it.answer_by().map(PartialDate::day),
                "note": it.note,
            })
        });
        let events = facts.events.iter().map(|it| {
            json!({
                "kind": self.term("agreement-event", it.kind.word()), "day": it.day, "note": it.note,
            })
        });
        // One by one: a literal of thirty fields is more than the compiler takes in.
        let mut value = json!({
            "reference": facts.reference,
            "title": facts.title,
            "title_as_signed": facts.title_as_signed,
            "instrument": self.term("agreement-instrument", facts.instrument.word()),
            "instrument_as_signed": facts.instrument_as_signed,
            "state": self.term("agreement-status", found.standing.status.word()),
            "signed": facts.signed,
            "place": name(facts.place),
            "occasion": name(facts.occasion),
            "begins": found.standing.begins,
            "ends": found.standing.ends,
            "notice_by": found.standing.notice_by,
            "duration_months": facts.term.duration_months,
            "renewal": self.term("agreement-renewal", facts.term.renewal.word()),
            "changes": facts.changes,
            "parent": name(facts.parent),
            "notes": facts.notes,
        });
        let lists: [(&str, Value); 12] = [
            ("parties", Value::Array(parties)),
            ("signatures", signatures.collect()),
            ("witnesses", witnesses.collect()),
            ("fields", fields.collect()),
            ("languages", languages.collect()),
            ("originals", originals.collect()),
            ("approvals", approvals.collect()),
            ("commitments", commitments.collect()),
            ("events", events.collect()),
            ("family", family.collect()),
            ("exhibitions", all_named(&found.exhibitions)),
            ("activities", all_named(&found.activities)),
        ];
        if let Some(value) = value.as_object_mut() {
            value.extend(lists.map(|(name, list)| (name.to_owned(), list)));
        }
        Ok(value)
    }

    fn partner(&self, id: Id) -> Result<Value> {
        let found = partner::get(self.conn, id)?;
        let facts = &found.facts;
        let population = match facts.place {
            Some(id) => place::get(self.conn, id)?.facts.population,
            None => None,
        };
        let official = facts.names.iter().filter(|it| it.kind == NameKind::Official);
        let official: BTreeMap<&str, &str> =
            official.map(|it| (it.lang.as_str(), it.text.as_str())).collect();
        let mut people = Vec::new();
        for it in &found.people {
            people.extend(self.person(it.id, id)?);
        }
        let query = AgreementQuery {
            partner: Some(id),
            ..AgreementQuery::all(&self.office.facts.language)
        };
        let agreements = agreement::list(self.conn, &query, WHOLE)?;
        Ok(json!({
            "name": shown(&facts.names),
            "official_name": official,
            "kind": self.term("partner-kind", facts.kind.word()),
            "country": self.country(facts.country.as_deref()),
            "place": named(&found.named, facts.place),
            "population": population,
            "parent": named(&found.named, facts.parent),
            "website": facts.website,
            "notes": facts.notes,
            "people": people,
            "agreements": agreements.iter().map(|row| self.summary(row)).collect::<Value>(),
            "exhibitions": all_named(&found.exhibitions),
            "activities": all_named(&found.activities),
        }))
    }

    /// Someone who holds a function for the party today; no one else is written to.
    fn person(&self, id: Id, party: Id) -> Result<Option<Value>> {
        let facts = person::get(self.conn, id)?.facts;
        let holds = |it: &&person::Mandate| {
            it.partner == party
                && it.since.is_none_or(|day| day.earliest() <= self.today)
                && it.until.is_none_or(|day| day.latest() >= self.today)
        };
        let Some(mandate) = facts.mandates.iter().find(holds).filter(|_| !facts.archived) else {
            return Ok(None);
        };
        let reached = |kind: ContactKind| {
            facts.contacts.iter().find(|it| it.kind == kind).map(|it| it.value.as_str())
        };
        Ok(Some(json!({
            "name": shown(&facts.names),
            "salutation": facts.address,
            "function": mandate.function,
            "mail": reached(ContactKind::Email),
            "telephone": reached(ContactKind::Phone),
        })))
    }

    fn exhibition(&self, id: Id) -> Result<Value> {
        let found = exhibition::get(self.conn, id)?;
        let facts = &found.facts;
        let name = |id: Option<Id>| named(&found.named, id);
        let legs = facts.legs.iter().map(|it| {
            json!({
                "venue": name(it.venue),
                "install": it.install,
                "ceremony": it.ceremony,
                "opens": it.opens,
                "closes": it.closes,
                "dismantled": it.dismantled,
                "visitors": it.visitors,
            })
        });
        let objects = facts.objects.iter().map(|it| {
            json!({
                "inventory_number": it.number,
                "title": it.title,
                "kind": it.kind,
                "maker": it.maker,
                "dated": it.dated,
                "material": it.material,
                "dimensions": it.dimensions,
                "pieces": it.pieces,
                "lender": name(it.lender),
                "value": amount(it.value, it.currency.as_deref()),
                "since": it.since,
                "until": it.until,
                "credit": it.credit,
            })
        });
        let milestones = facts.milestones.iter().map(|it| {
            json!({
                "title": it.title,
                "due": it.due,
                "done": it.done,
                "side": self.term("exhibition-side", it.side.word()),
                "owed_by": name(it.partner),
            })
        });
        let parties = facts.parties.iter().map(|it| {
            json!({
                "name": name(Some(it.partner)),
                "role": self.term("exhibition-role", it.role.word()),
            })
        });
        let agreements = facts.agreements.iter().map(|id| json!({ "name": name(Some(*id)) }));
        let days =
            |of: fn(&exhibition::Leg) -> Option<PartialDate>| facts.legs.iter().filter_map(of);
        Ok(json!({
            "title": facts.title,
            "theme": facts.theme,
            "concept": facts.concept,
            "heritage": self.term("exhibition-heritage", facts.heritage.word()),
            "state": self.term("exhibition-state", facts.state.word()),
            "opens": days(|it| it.opens).min_by_key(|it| it.earliest()),
            "closes": days(|it| it.closes).max_by_key(|it| it.latest()),
            "notes": facts.notes,
            "parties": parties.collect::<Value>(),
            "legs": legs.collect::<Value>(),
            "objects": objects.collect::<Value>(),
            "milestones": milestones.collect::<Value>(),
            "agreements": agreements.collect::<Value>(),
        }))
    }
}

fn named(known: &BTreeMap<Id, Named>, id: Option<Id>) -> Value {
    id.and_then(|id| known.get(&id)).map_or(Value::Null, |it| json!(it.name))
}

fn all_named(records: &[Named]) -> Value {
    records.iter().map(|it| json!({ "name": it.name })).collect()
}

fn amount(amount: Option<Amount>, currency: Option<&str>) -> Value {
    amount
        .zip(currency)
        .map_or(Value::Null, |(it, currency)| json!({ "amount": it.0, "currency": currency }))
}
