//! Records as nodes, each once, followed by what it names.

use std::collections::{BTreeMap, BTreeSet, VecDeque};

use serde_json::{Value, json};
use tawama_registry::agreement::{AgreementFacts, PartyRole};
use tawama_registry::exhibition::{ExhibitionFacts, ExhibitionRole, ExhibitionState, Leg};
use tawama_registry::partner::PartnerKind;
use tawama_registry::{
    Connection, Id, Kind, Result, Wording, agreement, exhibition, names, occasion, office, partner,
    person, place, venue,
};

use super::Subjects;
use super::node::{Node, address, date, lead, leads, names as spoken, said};
use crate::language::Language;
use crate::messages::Messages;

/// What is still to be told, and what was.
pub(super) struct Telling<'c> {
    conn: &'c Connection,
    countries: BTreeMap<String, Wording>,
    fields: BTreeMap<String, Wording>,
    messages: Vec<Messages>,
    waiting: VecDeque<(Kind, Id)>,
    told: BTreeSet<Id>,
}

impl<'c> Telling<'c> {
    pub(super) fn new(conn: &'c Connection) -> Result<Self> {
        let fields = office::fields(conn)?;
        Ok(Self {
            conn,
            countries: office::countries(conn)?,
            fields: fields.into_iter().map(|field| (field.code, field.label)).collect(),
            messages: Language::ALL.map(Messages::new).into_iter().collect(),
            waiting: VecDeque::new(),
            told: BTreeSet::new(),
        })
    }

    /// Tells the subjects and what they name.
    pub(super) fn tell(
        &mut self,
        subjects: &Subjects,
        say: &mut dyn FnMut(Value) -> Result<()>,
    ) -> Result<()> {
        let of = |kind: Kind, ids: &[Id]| ids.iter().map(move |id| (kind, *id)).collect::<Vec<_>>();
        self.waiting.extend(of(Kind::Partner, &subjects.partners));
        self.waiting.extend(of(Kind::Agreement, &subjects.agreements));
        self.waiting.extend(of(Kind::Exhibition, &subjects.exhibitions));
        while let Some((kind, id)) = self.waiting.pop_front() {
            if self.told.insert(id) {
                self.record(kind, id, say)?;
            }
        }
        Ok(())
    }

    /// Names a record, which is told later.
    fn name(&mut self, kind: Kind, id: Option<Id>) -> Value {
        let Some(id) = id else { return Value::Null };
        self.waiting.push_back((kind, id));
        leads(id)
    }

    fn record(
        &mut self,
        kind: Kind,
        id: Id,
        say: &mut dyn FnMut(Value) -> Result<()>,
    ) -> Result<()> {
        match kind {
            Kind::Partner => say(self.partner(id)?),
            Kind::Place => say(self.place(id)?),
            Kind::Person => say(self.person(id)?),
            Kind::Occasion => say(self.occasion(id)?),
            Kind::Venue => say(self.venue(id)?),
            Kind::Agreement => {
                let (_, facts) = agreement::facts(self.conn, id)?;
                say(self.agreement(id, &facts))?;
                if facts.signed.is_some() || !facts.signatures.is_empty() {
                    say(self.signature(id, &facts))?;
                }
                Ok(())
            }
            Kind::Exhibition => say(self.exhibition(id)?),
            Kind::Office | Kind::SavedView | Kind::Template | Kind::Activity | Kind::Document => {
                Ok(())
            }
        }
    }

    fn partner(&mut self, id: Id) -> Result<Value> {
        let facts = partner::get(self.conn, id)?.facts;
        let kind = match facts.kind {
            PartnerKind::City | PartnerKind::Region | PartnerKind::StateBody => {
                "GovernmentOrganization"
            }
            PartnerKind::University => "CollegeOrUniversity",
            _ => "Organization",
        };
        let shown = names::shown(&facts.names);
        let others = facts.names.iter().filter(|it| shown.0.get(&it.lang) != Some(&it.text));
        Ok(Node::of(kind, id)
            .with("name", said(&shown))
            .with("alternateName", spoken(others))
            .with("url", address(&facts.website))
            .with("knowsLanguage", json!(facts.languages))
            .with("parentOrganization", self.name(Kind::Partner, facts.parent))
            .with("location", self.name(Kind::Place, facts.place))
            .done())
    }

    fn place(&mut self, id: Id) -> Result<Value> {
        let facts = place::get(self.conn, id)?.facts;
        let city = self
            .conn
            .prepare_cached("SELECT 1 FROM partner WHERE place = ? AND kind = 'city'")?
            .exists([id])?;
        let point = facts.latitude.zip(facts.longitude).map_or(Value::Null, |(north, east)| {
            Node::new("GeoCoordinates")
                .with("latitude", json!(north))
                .with("longitude", json!(east))
                .done()
        });
        let country = facts.country.as_ref().map_or(Value::Null, |code| {
            let label = self.countries.get(code).map(said).unwrap_or_default();
            Node::new("Country").with("identifier", json!(code)).with("name", label).done()
        });
        let mut same = Vec::new();
        if !facts.wikidata.is_empty() {
            same.push(format!("http://www.wikidata.org/entity/{}", facts.wikidata));
        }
        same.extend(facts.geonames.map(|number| format!("https://sws.geonames.org/{number}/")));
        Ok(Node::of(if city { "City" } else { "Place" }, id)
            .with("name", spoken(facts.names.iter()))
            .with("geo", point)
            .with("containedInPlace", country)
            .with("sameAs", json!(same))
            .done())
    }

    fn person(&mut self, id: Id) -> Result<Value> {
        let facts = person::get(self.conn, id)?.facts;
        Ok(Node::of("Person", id).with("name", spoken(facts.names.iter())).done())
    }

    fn occasion(&mut self, id: Id) -> Result<Value> {
        let facts = occasion::get(self.conn, id)?.facts;
        let about = self
            .conn
            .prepare_cached("SELECT id FROM agreement WHERE occasion = ? ORDER BY id")?
            .query_map([id], |row| row.get(0))?
            .collect::<std::result::Result<Vec<Id>, _>>()?;
        let about = about.into_iter().filter(|id| self.told.contains(id));
        Ok(Node::of("Event", id)
            .with("name", said(&facts.name))
            .with("about", lead(about.collect::<Vec<_>>()))
            .with("startDate", date(facts.since))
            .with("endDate", date(facts.until))
            .with("organizer", self.name(Kind::Partner, facts.organiser))
            .with("location", self.name(Kind::Place, facts.place))
            .done())
    }

    fn venue(&mut self, id: Id) -> Result<Value> {
        let facts = venue::get(self.conn, id)?.facts;
        Ok(Node::of("Place", id)
            .with("name", said(&facts.name))
            .with("containedInPlace", self.name(Kind::Place, facts.place))
            .done())
    }

    /// A term of the messages in each of the three languages.
    fn term(&self, set: &str, word: &str) -> Value {
        let term = |it: &Messages| (it.language().tag().to_owned(), it.term(set, word));
        said(&Wording(self.messages.iter().map(term).collect()))
    }

    fn agreement(&mut self, id: Id, facts: &AgreementFacts) -> Value {
        let parties = facts.parties.iter();
        let of = |role: fn(PartyRole) -> bool| {
            parties.clone().filter(move |it| role(it.role)).map(|it| it.partner).collect::<Vec<_>>()
        };
        let authors = of(|role| matches!(role, PartyRole::Signatory | PartyRole::Acceding));
        let others = of(|role| matches!(role, PartyRole::Facilitator | PartyRole::Observer));
        self.waiting.extend(authors.iter().chain(&others).map(|id| (Kind::Partner, *id)));
        let fields = facts.fields.iter().filter_map(|code| self.fields.get(code));
        let fields: Vec<Value> =
            fields.flat_map(|label| said(label).as_array().cloned().unwrap_or_default()).collect();
        let languages: Vec<&str> = facts.languages.iter().map(|it| it.lang.as_str()).collect();
        Node::of("CreativeWork", id)
            .with("name", said(&facts.title))
            .with("alternativeHeadline", said(&facts.title_as_signed))
            .with("identifier", json!(facts.reference))
            .with("genre", self.term("agreement-instrument", facts.instrument.word()))
            .with("inLanguage", json!(languages))
            .with("dateCreated", date(facts.signed))
            .with("keywords", Value::Array(fields))
            .with("author", lead(authors))
            .with("contributor", lead(others))
            .with("isBasedOn", self.name(Kind::Agreement, facts.parent))
            .with("locationCreated", self.name(Kind::Place, facts.place))
            .done()
    }

    /// The act of signing, which is no record of its own.
    fn signature(&mut self, id: Id, facts: &AgreementFacts) -> Value {
        let persons: Vec<Id> = facts.signatures.iter().filter_map(|it| it.person).collect();
        let parties: Vec<Id> = facts.signatures.iter().map(|it| it.partner).collect();
        self.waiting.extend(persons.iter().map(|id| (Kind::Person, *id)));
        self.waiting.extend(parties.iter().map(|id| (Kind::Partner, *id)));
        // In which capacity, for whom: in the order of those who signed.
        let capacities = facts.signatures.iter().map(|it| said(&it.capacity));
        let capacities: Vec<Value> =
            capacities.flat_map(|it| it.as_array().cloned().unwrap_or_default()).collect();
        Node::new("Action")
            .with("@id", json!(format!("urn:uuid:{id}#signature")))
            .with("name", self.term("agreement-event", "signed"))
            .with("description", Value::Array(capacities))
            .with("object", leads(id))
            .with("agent", lead(persons))
            .with("participant", lead(parties))
            .with("startTime", date(facts.signed))
            .with("location", self.name(Kind::Place, facts.place))
            // The occasion tells what it was about.
            .with("subjectOf", self.name(Kind::Occasion, facts.occasion))
            .done()
    }

    fn exhibition(&mut self, id: Id) -> Result<Value> {
        let facts = exhibition::get(self.conn, id)?.facts;
        let of = |roles: &[ExhibitionRole]| {
            let mut ids: Vec<Id> = Vec::new();
            for party in facts.parties.iter().filter(|it| roles.contains(&it.role)) {
                if !ids.contains(&party.partner) {
                    ids.push(party.partner);
                }
            }
            ids
        };
        let organisers = of(&[ExhibitionRole::Lead, ExhibitionRole::CoOrganiser]);
        let sponsors = of(&[ExhibitionRole::Sponsor]);
        let others = of(&[ExhibitionRole::Lender, ExhibitionRole::Host]);
        let all = organisers.iter().chain(&sponsors).chain(&others);
        self.waiting.extend(all.map(|id| (Kind::Partner, *id)));
        self.waiting.extend(facts.agreements.iter().map(|id| (Kind::Agreement, *id)));
        let legs: Vec<Value> = facts.legs.iter().map(|leg| self.leg(leg, &facts)).collect();
        let opens = facts.legs.iter().filter_map(|leg| leg.opens).min();
        let closes = facts.legs.iter().filter_map(|leg| leg.closes).max();
        Ok(Node::of("ExhibitionEvent", id)
            .with("name", said(&facts.title))
            .with("description", said(&facts.concept))
            .with("keywords", said(&facts.theme))
            .with("eventStatus", status(facts.state))
            .with("startDate", date(opens))
            .with("endDate", date(closes))
            .with("organizer", lead(organisers))
            .with("sponsor", lead(sponsors))
            .with("contributor", lead(others))
            .with("about", lead(facts.agreements.iter().copied()))
            .with("subEvent", Value::Array(legs))
            .done())
    }

    fn leg(&mut self, leg: &Leg, facts: &ExhibitionFacts) -> Value {
        let node = match leg.id {
            Some(id) => Node::of("ExhibitionEvent", id),
            None => Node::new("ExhibitionEvent"),
        };
        node.with("name", said(&facts.title))
            .with("startDate", date(leg.opens))
            .with("endDate", date(leg.closes))
            .with("inLanguage", json!(leg.languages))
            .with("location", self.name(Kind::Venue, leg.venue))
            .done()
    }
}

fn status(state: ExhibitionState) -> Value {
    json!(match state {
        ExhibitionState::Cancelled => "https://schema.org/EventCancelled",
        ExhibitionState::Postponed => "https://schema.org/EventPostponed",
        _ => "https://schema.org/EventScheduled",
    })
}
