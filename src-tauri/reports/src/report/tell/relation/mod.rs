//! What binds a partner and the office: the parts that the fact sheet and the briefing note
//! share.

mod people;
mod promises;

use std::collections::BTreeMap;

use tawama_registry::activity::{self, Activity, ActivityQuery, ActivitySort, ActivityState};
use tawama_registry::agreement::{self, Agreement, AgreementQuery, AgreementSort, Status};
use tawama_registry::exhibition::{self, ExhibitionQuery, ExhibitionSort, ExhibitionState};
use tawama_registry::gift::GiftDirection;
use tawama_registry::money::{self, BudgetLine};
use tawama_registry::partner::Partner;
use tawama_registry::person::{Mandate, Person};
use tawama_registry::{Id, Result, partner, person, record};

use super::super::Line;
use super::super::block::Row;
use super::agreement::was_there;
use super::in_force::ALL;
use super::page::{Heading, Page, tagged};
use super::voice::{Names, Voice};
use crate::table::Cell;
use people::{has_begun, is_held};

/// A partner with all that binds it and the office, as of the day of the report.
pub(super) struct Relation {
    pub(super) partner: Partner,
    /// Its agreements as they stand on the day, by day of signature.
    pub(super) agreements: Vec<Agreement>,
    /// The items of the programme with it, the latest first.
    pub(super) activities: Vec<Activity>,
    /// Those who hold or held an office in it, and which.
    people: Vec<(Person, Mandate)>,
    shows: Vec<exhibition::Exhibition>,
}

impl Relation {
    pub(super) fn read(voice: &Voice<'_>, id: Id) -> Result<Self> {
        let (conn, day) = (voice.conn, voice.ask.day);
        let partner = partner::get(conn, id)?;
        let query = AgreementQuery {
            partner: Some(id),
            sort: AgreementSort::Signed,
            ..AgreementQuery::all(voice.order())
        };
        let mut agreements = Vec::new();
        for row in agreement::list(conn, &query, ALL)? {
            let found = voice.agreement_on(row.id, day)?;
            agreements.extend(Some(found).filter(|it| was_there(it, day)));
        }
        let query = ActivityQuery {
            partner: Some(id),
            sort: ActivitySort::Since,
            descending: true,
            ..ActivityQuery::all(voice.order())
        };
        let mut activities = Vec::new();
        for row in activity::list(conn, &query, ALL)? {
            activities.push(activity::get(conn, row.id)?);
        }
        let mut people = Vec::new();
        for named in &partner.people {
            let found = person::get(conn, named.id)?;
            let held = found.facts.mandates.iter().filter(|it| it.partner == id);
            let held: Vec<Mandate> = held.filter(|it| has_begun(it, voice)).cloned().collect();
            people.extend(held.into_iter().map(|mandate| (found.clone(), mandate)));
        }
        // Those in office first, by rank; then those who were.
        people.sort_by_key(|(person, mandate)| {
            let rank = person.facts.protocol_rank.unwrap_or(u32::MAX);
            (!is_held(mandate, voice), rank, std::cmp::Reverse(mandate.since))
        });
        let query = ExhibitionQuery {
            partner: Some(id),
            sort: ExhibitionSort::Opens,
            descending: true,
            ..ExhibitionQuery::all(voice.order())
        };
        let mut shows = Vec::new();
        for row in exhibition::list(conn, &query, ALL)? {
            shows.push(exhibition::get(conn, row.id)?);
        }
        Ok(Self { partner, agreements, activities, people, shows })
    }

    /// Those of its agreements that bind on the day.
    pub(super) fn in_force(&self) -> impl Iterator<Item = &Agreement> {
        self.agreements.iter().filter(|agreement| agreement.standing.status.is_in_force())
    }

    /// What was done together and what is planned.
    pub(super) fn tell_exchanges(
        &self,
        voice: &Voice<'_>,
        page: &mut Page<'_, '_>,
        key: &str,
        which: impl Fn(&Activity) -> bool,
        most: usize,
    ) {
        let rows = self.activities.iter().filter(|activity| which(activity)).take(most);
        let rows = rows.map(|activity| Row::from(exchange(voice, activity)));
        page.table(key, &EXCHANGES, rows.collect(), "report-none");
    }

    pub(super) fn tell_exhibitions(&self, voice: &Voice<'_>, page: &mut Page<'_, '_>) {
        const COLUMNS: [Heading; 5] = [
            ("exhibition-title", 40),
            ("exhibition-state", 16),
            ("exhibition-venue", 30),
            ("report-when", 28),
            ("exhibition-visitors", 12),
        ];
        let rows = self.shows.iter().filter(|show| show.facts.state != ExhibitionState::Idea);
        let rows = rows.map(|show| {
            let legs = &show.facts.legs;
            let visitors: Vec<u32> = legs.iter().filter_map(|leg| leg.visitors).collect();
            let venues = legs.iter().map(|leg| voice.name(leg.venue, &show.named));
            Row::from(vec![
                Cell::text(voice.pick(&show.facts.title)),
                Cell::text(voice.term("exhibition-state", show.facts.state.word())),
                Cell::list(venues.filter(|name| !name.is_empty()).collect()),
                Cell::list(legs.iter().map(|leg| voice.days(leg.opens, leg.closes)).collect()),
                if visitors.is_empty() { Cell::Blank } else { Cell::Count(visitors.iter().sum()) },
            ])
        });
        page.table("partner-exhibitions", &COLUMNS, rows.collect(), "report-none");
    }

    /// What was given and received, so that nothing is given twice. What it was worth is no
    /// one else's business.
    pub(super) fn tell_gifts(&self, voice: &Voice<'_>, page: &mut Page<'_, '_>) -> Result<()> {
        const COLUMNS: [Heading; 5] = [
            ("partner-gift-day", 14),
            ("partner-gift-direction", 14),
            ("partner-gift-what", 40),
            ("partner-gift-person", 28),
            ("partner-gift-value", 16),
        ];
        let shown = if voice.ask.public { &COLUMNS[..4] } else { &COLUMNS[..] };
        let day = voice.ask.day;
        let mut gifts: Vec<_> = self.partner.facts.gifts.iter().collect();
        gifts.retain(|gift| gift.day.is_none_or(|it| it.earliest() <= day));
        gifts.sort_by_key(|gift| std::cmp::Reverse(gift.day));
        let people = record::names(voice.conn, gifts.iter().filter_map(|gift| gift.person))?;
        let rows = gifts.into_iter().map(|gift| {
            let direction = match gift.direction {
                GiftDirection::Given => "given",
                GiftDirection::Received => "received",
            };
            let mut cells = vec![
                Cell::date(gift.day),
                Cell::text(voice.term("partner-gift-direction", direction)),
                Cell::text(voice.pick(&gift.what)),
                Cell::text(voice.name(gift.person, &people)),
            ];
            if !voice.ask.public {
                let worth = gift.value.zip(gift.currency.as_deref());
                cells.push(Cell::text(
                    worth.map(|(value, currency)| voice.money(value, currency)).unwrap_or_default(),
                ));
            }
            Row::from(cells)
        });
        page.table("partner-gifts", shown, rows.collect(), "report-none");
        Ok(())
    }

    /// The money of the programme and the exhibitions with it, by who pays and in which currency.
    pub(super) fn tell_money(&self, voice: &Voice<'_>, page: &mut Page<'_, '_>) -> Result<()> {
        let done = self.activities.iter().filter(|it| it.facts.state != ActivityState::Cancelled);
        let shown = self.shows.iter().filter(|it| it.facts.state != ExhibitionState::Cancelled);
        let lines = done
            .flat_map(|it| &it.facts.budget)
            .chain(shown.flat_map(|it| &it.facts.budget))
            .collect::<Vec<_>>();
        money_table(voice, page, "relation-money", &lines)
    }
}

pub(super) const EXCHANGES: [Heading; 6] = [
    ("report-when", 26),
    ("activity-kind", 22),
    ("activity-direction", 14),
    ("activity-title", 40),
    ("activity-place", 18),
    ("activity-state", 14),
];

/// An item of the programme in a table of them.
pub(super) fn exchange(voice: &Voice<'_>, activity: &Activity) -> Vec<Cell> {
    let facts = &activity.facts;
    vec![
        Cell::text(voice.when(facts.since, facts.until)),
        Cell::text(voice.term("activity-kind", facts.kind.word())),
        Cell::text(voice.term("activity-direction", facts.direction.word())),
        Cell::text(voice.pick(&facts.title)),
        Cell::text(voice.name(facts.place, &activity.named)),
        Cell::text(voice.term("activity-state", facts.state.word())),
    ]
}

const MONEY: [Heading; 5] = [
    ("report-payer", 30),
    ("report-object-currency", 10),
    ("report-party-planned", 16),
    ("report-party-committed", 16),
    ("report-party-paid", 16),
];

/// What lines of budgets come to, by who pays and in which currency: never one currency with
/// another.
pub(super) fn money_table(
    voice: &Voice<'_>,
    page: &mut Page<'_, '_>,
    key: &str,
    lines: &[&BudgetLine],
) -> Result<()> {
    let totals = money::totals(lines.iter().copied());
    let payers: Names = record::names(voice.conn, totals.iter().filter_map(|it| it.partner))?;
    let rows = totals.into_iter().map(|total| {
        let amount = |amount| Cell::Amount(amount, total.currency.clone());
        let payer = match total.partner {
            Some(_) => voice.name(total.partner, &payers),
            None => voice.get("exhibition-share-nobody"),
        };
        Row::from(vec![
            Cell::text(payer),
            Cell::text(&total.currency),
            amount(total.planned),
            amount(total.committed),
            amount(total.paid),
        ])
    });
    page.table(key, &MONEY, rows.collect(), "report-none");
    Ok(())
}

/// The agreements of a partner as a table of those that stand so.
pub(super) fn agreements_table<'a>(
    voice: &Voice<'_>,
    page: &mut Page<'_, '_>,
    status: Status,
    of: impl Iterator<Item = &'a Agreement>,
) {
    const COLUMNS: [Heading; 6] = [
        ("report-column-reference", 14),
        ("report-column-title", 44),
        ("report-column-instrument", 24),
        ("report-column-signed", 14),
        ("report-column-ends", 14),
        ("report-ending-why", 44),
    ];
    let rows = of.map(|agreement| {
        let (facts, standing) = (&agreement.facts, &agreement.standing);
        Row::from(vec![
            Cell::text(&facts.reference),
            Cell::text(voice.pick(&facts.title)),
            Cell::text(voice.term("agreement-instrument", facts.instrument.word())),
            Cell::date(standing.signed),
            Cell::date(standing.ends),
            Cell::text(voice.why(&standing.reason, "reason-").plain()),
        ])
    });
    let caption = voice.term("agreement-status", status.word());
    page.named_table(caption, &COLUMNS, rows.collect(), "report-none");
}

/// Every name of a record, each with its language and, where it is not the preferred one, what
/// it is.
pub(super) fn all_names(voice: &Voice<'_>, names: &[tawama_registry::Name]) -> Vec<Line> {
    names
        .iter()
        .map(|name| {
            let tongue = voice.tongue(&name.lang);
            if name.kind == tawama_registry::NameKind::Preferred {
                return tagged(&name.text, &tongue);
            }
            let comma = if voice.language.is_right_to_left() { '،' } else { ',' };
            let kind = voice.term("common-name", name.kind.word());
            tagged(&name.text, &format!("{tongue}{comma} {kind}"))
        })
        .collect()
}

/// Where each status of agreements stands in reports: those that bind first.
pub(super) const STATUSES: [Status; 11] = [
    Status::NoticeDue,
    Status::Expiring,
    Status::InForce,
    Status::Dormant,
    Status::NotYetInForce,
    Status::AwaitingApproval,
    Status::AwaitingSignature,
    Status::InNegotiation,
    Status::Suspended,
    Status::Expired,
    Status::Denounced,
];

/// Agreements by where they stand, those that bind first; only statuses in which there are any.
pub(super) fn by_status(agreements: &[Agreement]) -> Vec<(Status, Vec<&Agreement>)> {
    let mut groups: BTreeMap<usize, (Status, Vec<&Agreement>)> = BTreeMap::new();
    for agreement in agreements {
        let status = agreement.standing.status;
        let at = STATUSES.iter().position(|it| *it == status).unwrap_or(STATUSES.len());
        groups.entry(at).or_insert_with(|| (status, Vec::new())).1.push(agreement);
    }
    groups.into_values().collect()
}
