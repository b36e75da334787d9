//! Deriving deadlines, record by record.

use chrono::{Days, NaiveDate};
use rusqlite::Connection;

use super::Rule;
use crate::activity::{self, ActivityState};
use crate::agreement::approval;
use crate::agreement::commitment::{Commitment, CommitmentState};
use crate::agreement::status::{Life, Standing, Status};
use crate::agreement::term::Then;
use crate::agreement::timeline::decide_from;
use crate::date::PartialDate;
use crate::error::Result;
use crate::exhibition::milestone::Side;
use crate::exhibition::object::{ConditionStage, LentObject};
use crate::exhibition::shipment::ShipmentState;
use crate::exhibition::{self, ExhibitionFacts, ExhibitionState};
use crate::id::Id;
use crate::record::{self, Kind};

/// How many days after an activity its outcome should be written down.
const OUTCOME_DAYS: u64 = 15;

/// A row about to be kept.
struct Due {
    rule: Rule,
    item: Id,
    /// The day that counts; none for what has no day yet.
    day: Option<NaiveDate>,
    said: Option<PartialDate>,
    until: Option<NaiveDate>,
    owner: Option<Id>,
}

impl Due {
    fn on(rule: Rule, item: Id, day: NaiveDate) -> Self {
        let said = Some(PartialDate::day(day));
        Self { rule, item, day: Some(day), said, until: None, owner: None }
    }

    /// What happens in a span known to the day, the month or the year.
    fn in_span(rule: Rule, item: Id, since: PartialDate, until: PartialDate) -> Self {
        Self {
            rule,
            item,
            day: Some(since.earliest()),
            said: Some(since),
            until: Some(until.latest()),
            owner: None,
        }
    }

    /// What must be done by the end of what is known.
    fn by(rule: Rule, item: Id, due: Option<PartialDate>) -> Self {
        let day = due.map(PartialDate::latest);
        Self { rule, item, day, said: due, until: None, owner: None }
    }
}

/// Derives the deadlines of a record that is no agreement.
pub(crate) fn follow(conn: &Connection, kind: Kind, id: Id) -> Result<()> {
    let dues = match kind {
        Kind::Exhibition => of_exhibition(conn, id)?,
        Kind::Activity => of_activity(conn, id)?,
        Kind::Person => of_person(conn, id)?,
        _ => return Ok(()),
    };
    write(conn, id, &dues)
}

/// Derives the deadlines of an agreement with this life and standing; none of one that is gone.
pub(crate) fn follow_agreement(
    conn: &Connection,
    id: Id,
    life: Option<(Life<'_>, &Standing, &[Commitment])>,
    today: NaiveDate,
) -> Result<()> {
    let dues = life.map_or_else(Vec::new, |(life, standing, commitments)| {
        of_agreement(id, life, standing, commitments, today)
    });
    write(conn, id, &dues)
}

fn of_agreement(
    id: Id,
    life: Life<'_>,
    standing: &Standing,
    commitments: &[Commitment],
    today: NaiveDate,
) -> Vec<Due> {
    let mut dues = Vec::new();
    if matches!(standing.status, Status::Expired | Status::Denounced | Status::Suspended) {
        return dues;
    }
    if let Some(begins) = standing.begins.filter(|begins| begins.earliest() > today) {
        dues.push(Due::in_span(Rule::Entry, id, begins, begins));
    }
    if let Some(span) = life.span_on(today).filter(|_| standing.status.is_in_force())
        && let Some(end) = span.ends
    {
        if let Some(from) = decide_from(life, &span) {
            let until = Some(span.notice_by.filter(|_| span.then == Then::RollsOn).unwrap_or(end));
            dues.push(Due { until, ..Due::on(Rule::Decide, id, from) });
        }
        if let Some(by) = span.notice_by.filter(|_| span.then == Then::RollsOn) {
            dues.push(Due::on(Rule::Notice, id, by));
        }
        let rule = if span.rolls_on() { Rule::Renewal } else { Rule::Expiry };
        dues.push(Due::on(rule, id, end));
    }
    // Only the first step that is waited for can be done now.
    if let Some(step) = approval::waiting(life.approvals)
        && let Some(item) = step.id
    {
        let by = step.answer_by().map(PartialDate::day);
        dues.push(Due::by(Rule::Approval, item, by));
    }
    if standing.status.is_in_force() {
        let end = standing.last_day();
        for commitment in commitments {
            let settled =
                matches!(commitment.state, CommitmentState::Kept | CommitmentState::Dropped);
            let due = commitment.next_due(end);
            if let Some(item) = commitment.id
                && !settled
                && (due.is_some() || commitment.due.is_none())
            {
                let owner = commitment.owed_by;
                dues.push(Due { owner, ..Due::by(Rule::Commitment, item, due) });
            }
        }
    }
    dues
}

fn of_exhibition(conn: &Connection, id: Id) -> Result<Vec<Due>> {
    let Some((_, facts)) = record::if_there(exhibition::facts_of(conn, id))? else {
        return Ok(Vec::new());
    };
    if matches!(facts.state, ExhibitionState::Cancelled | ExhibitionState::Postponed) {
        return Ok(Vec::new());
    }
    let mut dues = Vec::new();
    for leg in &facts.legs {
        let Some(item) = leg.id else { continue };
        let days = [
            (Rule::Installation, leg.install),
            (Rule::Opening, leg.opens),
            (Rule::Closing, leg.closes),
            (Rule::Dismantling, leg.dismantled),
        ];
        for (rule, day) in days {
            if let Some(day) = day {
                dues.push(match rule {
                    Rule::Closing | Rule::Dismantling => Due::by(rule, item, Some(day)),
                    _ => Due { until: None, ..Due::in_span(rule, item, day, day) },
                });
            }
        }
    }
    let over = matches!(facts.state, ExhibitionState::Closed | ExhibitionState::Evaluated);
    if dues.is_empty() && !over {
        dues.push(Due::by(Rule::Opening, id, None));
    }
    if facts.state != ExhibitionState::Evaluated {
        let home = crate::office::home(conn)?;
        milestones(&facts, home, &mut dues);
        loans(&facts, home, &mut dues);
        papers(&facts, &mut dues);
    }
    Ok(dues)
}

/// The steps that are not done. One that is counted from a leg without days waits for them
/// with the leg, and is no undated task of its own.
fn milestones(facts: &ExhibitionFacts, home: Option<Id>, dues: &mut Vec<Due>) {
    for milestone in facts.milestones.iter().filter(|it| it.done.is_none()) {
        let Some(item) = milestone.id else { continue };
        if milestone.due.is_none() && milestone.counted.is_some() {
            continue;
        }
        let ours = home.filter(|_| milestone.side == Side::Ours);
        let owner = milestone.partner.or(ours);
        dues.push(Due { owner, ..Due::by(Rule::Milestone, item, milestone.due) });
    }
}

/// The loans that are not back: once for each lender and day, by the first of their objects.
fn loans(facts: &ExhibitionFacts, home: Option<Id>, dues: &mut Vec<Due>) {
    let mut told: Vec<(Option<Id>, PartialDate)> = Vec::new();
    for object in &facts.objects {
        if let (Some(item), Some(until)) = (object.id, object.until)
            && !is_back(facts, object)
            && !told.contains(&(object.lender, until))
        {
            told.push((object.lender, until));
            // What is our own is brought back to us by whoever shows it last.
            let owner = home.filter(|home| object.lender != Some(*home));
            dues.push(Due { owner, ..Due::by(Rule::LoanReturn, item, Some(until)) });
        }
    }
}

/// Whether an object was unpacked at its lender's, or a shipment that took it home arrived.
fn is_back(facts: &ExhibitionFacts, object: &LentObject) -> bool {
    let unpacked = facts.conditions.iter().any(|it| {
        Some(it.object) == object.id
            && it.stage == ConditionStage::UnpackingBack
            && it.day.is_some()
    });
    unpacked
        || facts
            .shipments
            .iter()
            .any(|it| it.leg.is_none() && it.state == ShipmentState::Arrived && it.carries(object))
}

/// Shipments that have not arrived, permits and policies that come to an end.
fn papers(facts: &ExhibitionFacts, dues: &mut Vec<Due>) {
    for it in facts.shipments.iter().filter(|it| it.state != ShipmentState::Arrived) {
        if let (Some(item), Some(first)) = (it.id, it.leaves.or(it.arrives)) {
            dues.push(Due::in_span(Rule::Shipment, item, first, it.arrives.unwrap_or(first)));
        }
    }
    for it in facts.permits.iter().filter(|it| it.counts()) {
        if let (Some(item), Some(expires)) = (it.id, it.expires) {
            dues.push(Due::by(Rule::PermitExpiry, item, Some(expires)));
        }
    }
    for it in &facts.insurance {
        if let (Some(item), Some(until)) = (it.id, it.until) {
            dues.push(Due::by(Rule::InsuranceEnd, item, Some(until)));
        }
    }
}

fn of_activity(conn: &Connection, id: Id) -> Result<Vec<Due>> {
    let Some(activity) = record::if_there(activity::get(conn, id))? else {
        return Ok(Vec::new());
    };
    let facts = activity.facts;
    if facts.state == ActivityState::Cancelled {
        return Ok(Vec::new());
    }
    let Some(since) = facts.since else {
        return Ok(if facts.state == ActivityState::Done {
            Vec::new()
        } else {
            vec![Due::by(Rule::Activity, id, None)]
        });
    };
    let until = facts.until.unwrap_or(since);
    let mut dues = vec![Due::in_span(Rule::Activity, id, since, until)];
    let told = facts.state == ActivityState::Done && !facts.outcome.is_blank();
    if !told && let Some(day) = until.latest().checked_add_days(Days::new(OUTCOME_DAYS)) {
        dues.push(Due::on(Rule::Outcome, id, day));
    }
    Ok(dues)
}

fn of_person(conn: &Connection, id: Id) -> Result<Vec<Due>> {
    let keep: Vec<PartialDate> = conn
        .prepare_cached("SELECT keep_until FROM person WHERE id = ? AND keep_until IS NOT NULL")?
        .query_map([id], |row| row.get(0))?
        .collect::<rusqlite::Result<_>>()?;
    Ok(keep.into_iter().map(|day| Due::by(Rule::Retention, id, Some(day))).collect())
}

fn write(conn: &Connection, record: Id, dues: &[Due]) -> Result<()> {
    conn.prepare_cached("DELETE FROM deadline WHERE record = ?")?.execute([record])?;
    let mut insert = conn.prepare_cached(
        "INSERT OR REPLACE INTO deadline (record, rule, item, day, said, until, task, owner)
         VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
    )?;
    for due in dues {
        let day = due.day.map(|day| day.to_string()).unwrap_or_default();
        let until = due.until.map(PartialDate::day);
        let task = due.rule.is_task();
        insert.execute((record, due.rule, due.item, day, due.said, until, task, due.owner))?;
    }
    Ok(())
}
