//! Where agreements stand: worked cases in dates, and what holds for every one.

use chrono::{Days, NaiveDate};
use proptest::prelude::*;
use tawama_registry::agreement::approval::{Approval, ApprovalKind, Completion, Silence};
use tawama_registry::agreement::status::{Horizons, Life, Standing, standing};
use tawama_registry::agreement::timeline::{When, timeline};
use tawama_registry::agreement::{
    self, ApprovalState, EntryRule, Event, EventKind, NoticeAnchor, NoticeUnit, Renewal, Status,
    Term,
};
use tawama_registry::{Kind, Op, PartialDate};

use crate::support::{Desk, date, day, memorandum};

fn on(signed: Option<&str>, term: &Term, events: &[(EventKind, &str)], today: &str) -> Standing {
    let events = happened(events);
    standing(life(signed, term, &[], &events, &[]), day(today))
}

/// As the office warns unless it says otherwise, but sleeping is told of elsewhere.
const HORIZONS: Horizons = Horizons { expiring_months: 6, decision_months: 3, dormant_months: 0 };

fn life<'a>(
    signed: Option<&str>,
    term: &'a Term,
    approvals: &'a [Approval],
    events: &'a [Event],
    deeds: &'a [NaiveDate],
) -> Life<'a> {
    Life { signed: signed.map(date), term, approvals, events, deeds, horizons: HORIZONS }
}

fn approval(state: ApprovalState, submitted: Option<&str>, decided: Option<&str>) -> Approval {
    Approval {
        id: None,
        kind: ApprovalKind::MinistryVisa,
        authority: tawama_registry::Wording::default(),
        state,
        reference: String::new(),
        submitted: submitted.map(date),
        decided: decided.map(date),
        clock_days: None,
        silence: Silence::Nothing,
        completion: Completion::Grant,
        note: String::new(),
    }
}

fn happened(events: &[(EventKind, &str)]) -> Vec<Event> {
    events
        .iter()
        .map(|(kind, on)| Event { id: None, kind: *kind, day: date(on), note: String::new() })
        .collect()
}

fn months(duration: u32) -> Term {
    Term { duration_months: Some(duration), ..Term::default() }
}

fn tacit(duration: u32, maximum: Option<u32>, notice: u32) -> Term {
    Term {
        renewal: Renewal::Tacit,
        renewal_maximum: maximum,
        notice_count: Some(notice),
        ..months(duration)
    }
}

#[test]
fn terms_in_dates_stand_where_an_officer_would_put_them() {
    use EventKind as E;
    use Status as S;
    let open = Term::default();
    let dated =
        Term { entry_rule: EntryRule::OnDate, entry_date: Some(date("2025-06")), ..months(12) };
    let approval = Term { entry_rule: EntryRule::OnLastApproval, ..months(12) };
    let express = Term { renewal: Renewal::Express, ..months(12) };
    let set = Term { expiry_set: Some(date("2026")), ..Term::default() };
    let ninety = Term { notice_unit: NoticeUnit::Days, ..tacit(36, None, 90) };
    let feb = Some("2025-02-01");
    // Signed, term, events, day, status, end of the term it is in.
    type Case<'a> =
        (Option<&'a str>, &'a Term, &'a [(E, &'a str)], &'a str, Status, Option<&'a str>);
    let cases: &[Case<'_>] = &[
        (None, &open, &[], "2025-01-01", S::InNegotiation, None),
        (None, &open, &[(E::NegotiationOpened, "2024-12")], "2025-01-01", S::InNegotiation, None),
        (None, &open, &[(E::DraftSent, "2025-01")], "2025-01-01", S::AwaitingSignature, None),
        (None, &open, &[(E::DraftSent, "2025-01")], "2024-12-31", S::InNegotiation, None),
        (feb, &open, &[], "2025-01-31", S::AwaitingSignature, None),
        (feb, &open, &[], "2025-02-01", S::InForce, None),
        (feb, &open, &[], "2925-02-01", S::InForce, None),
        (None, &open, &[(E::Signed, "2025-02-01")], "2025-02-01", S::InForce, None),
        (feb, &months(36), &[], "2027-07-30", S::InForce, Some("2028-01-31")),
        (feb, &months(36), &[], "2027-07-31", S::Expiring, Some("2028-01-31")),
        (feb, &months(36), &[], "2028-01-31", S::Expiring, Some("2028-01-31")),
        (feb, &months(36), &[], "2028-02-01", S::Expired, Some("2028-01-31")),
        // Month ends and leap days.
        (Some("2025-01-31"), &months(1), &[], "2025-02-28", S::Expiring, Some("2025-02-28")),
        (Some("2025-01-31"), &months(1), &[], "2025-03-01", S::Expired, Some("2025-02-28")),
        (Some("2024-01-31"), &months(1), &[], "2024-02-29", S::Expiring, Some("2024-02-29")),
        (Some("2024-02-29"), &months(12), &[], "2025-02-28", S::Expiring, Some("2025-02-28")),
        (Some("2024-02-29"), &months(48), &[], "2028-02-28", S::Expiring, Some("2028-02-28")),
        (Some("2024-02-29"), &months(48), &[], "2028-02-29", S::Expired, Some("2028-02-28")),
        (Some("2025-08-31"), &months(1), &[], "2025-10-01", S::Expired, Some("2025-09-30")),
        // Known only to the month or the year.
        (Some("2025-02"), &months(12), &[], "2025-02-01", S::InForce, Some("2026-01-31")),
        (feb, &set, &[], "2026-12-31", S::Expiring, Some("2026-12-31")),
        (feb, &set, &[], "2027-01-01", S::Expired, Some("2026-12-31")),
        // By another rule than the signature.
        (feb, &dated, &[], "2025-05-31", S::NotYetInForce, Some("2026-05-31")),
        (feb, &dated, &[], "2025-06-01", S::InForce, Some("2026-05-31")),
        (feb, &approval, &[], "2025-06-01", S::AwaitingApproval, None),
        (
            feb,
            &approval,
            &[(E::EnteredIntoForce, "2025-06-01")],
            "2025-06-01",
            S::InForce,
            Some("2026-05-31"),
        ),
        // Tacit renewal: six months' notice, asked for three months before.
        (feb, &tacit(36, None, 6), &[], "2027-04-29", S::InForce, Some("2028-01-31")),
        (feb, &tacit(36, None, 6), &[], "2027-04-30", S::NoticeDue, Some("2028-01-31")),
        (feb, &tacit(36, None, 6), &[], "2027-07-31", S::NoticeDue, Some("2028-01-31")),
        (feb, &tacit(36, None, 6), &[], "2027-08-01", S::InForce, Some("2028-01-31")),
        (feb, &tacit(36, None, 6), &[], "2028-02-01", S::InForce, Some("2031-01-31")),
        (feb, &ninety, &[], "2027-11-02", S::NoticeDue, Some("2028-01-31")),
        (feb, &ninety, &[], "2027-11-03", S::InForce, Some("2028-01-31")),
        (feb, &tacit(36, Some(1), 6), &[], "2030-08-01", S::Expiring, Some("2031-01-31")),
        (feb, &tacit(36, Some(1), 6), &[], "2031-02-01", S::Expired, Some("2031-01-31")),
        // Express renewal needs its event.
        (feb, &express, &[], "2026-02-01", S::Expired, Some("2026-01-31")),
        (
            feb,
            &express,
            &[(E::Renewed, "2026-01-15")],
            "2026-02-01",
            S::InForce,
            Some("2027-01-31"),
        ),
        // What happens on the way.
        (feb, &open, &[(E::Suspended, "2025-05-01")], "2025-05-01", S::Suspended, None),
        (
            feb,
            &open,
            &[(E::Suspended, "2025-05-01"), (E::Resumed, "2025-06-01")],
            "2025-06-01",
            S::InForce,
            None,
        ),
        (
            feb,
            &open,
            &[(E::Suspended, "2025-05-01"), (E::Resumed, "2025-05-01")],
            "2025-05-02",
            S::InForce,
            None,
        ),
        (feb, &open, &[(E::Denounced, "2025-05-01")], "2025-04-30", S::InForce, None),
        (feb, &open, &[(E::Denounced, "2025-05-01")], "2025-05-01", S::Denounced, None),
        (feb, &open, &[(E::Expired, "2025-05")], "2025-05-01", S::Expired, None),
    ];
    for (signed, term, events, today, status, ends) in cases {
        let found = on(*signed, term, events, today);
        assert_eq!(found.status, *status, "{signed:?} {events:?} on {today}: {found:?}");
        assert_eq!(found.ends, ends.map(date), "{signed:?} {events:?} on {today}");
    }
}

/// The mistakes that users of contract managers report, each as it should be told.
#[test]
fn what_contract_managers_get_wrong_is_told_right() {
    use EventKind as E;
    use Status as S;
    let feb = Some("2025-02-01");
    let yearly = |duration| Term { renewal_months: Some(12), ..tacit(duration, None, 3) };
    type Case<'a> =
        (&'a str, Term, &'a [(E, &'a str)], &'a str, Status, Option<&'a str>, Option<&'a str>);
    let cases: &[Case<'_>] = &[
        // The initial term counts: a first term of 36 months is followed by years of 12.
        (
            "first term",
            yearly(36),
            &[],
            "2026-06-01",
            S::InForce,
            Some("2028-01-31"),
            Some("2027-10-31"),
        ),
        (
            "renewed once",
            yearly(36),
            &[],
            "2028-02-01",
            S::InForce,
            Some("2029-01-31"),
            Some("2028-10-31"),
        ),
        (
            "renewed twice",
            yearly(36),
            &[],
            "2029-02-01",
            S::InForce,
            Some("2030-01-31"),
            Some("2029-10-31"),
        ),
        // The end is counted from the start and is not the start.
        ("not the start", months(12), &[], "2025-02-01", S::InForce, Some("2026-01-31"), None),
        ("nor the same day", months(12), &[], "2026-01-31", S::Expiring, Some("2026-01-31"), None),
        ("over the day after", months(12), &[], "2026-02-01", S::Expired, Some("2026-01-31"), None),
        // A renewed agreement asks again.
        (
            "asks",
            yearly(12),
            &[],
            "2025-08-01",
            S::NoticeDue,
            Some("2026-01-31"),
            Some("2025-10-31"),
        ),
        (
            "asks again",
            yearly(12),
            &[],
            "2026-08-01",
            S::NoticeDue,
            Some("2027-01-31"),
            Some("2026-10-31"),
        ),
        (
            "and again",
            yearly(12),
            &[],
            "2027-08-01",
            S::NoticeDue,
            Some("2028-01-31"),
            Some("2027-10-31"),
        ),
        // The last day to cancel is not the last day.
        (
            "cancel by",
            yearly(12),
            &[],
            "2025-10-31",
            S::NoticeDue,
            Some("2026-01-31"),
            Some("2025-10-31"),
        ),
        (
            "too late",
            yearly(12),
            &[],
            "2025-11-01",
            S::InForce,
            Some("2026-01-31"),
            Some("2025-10-31"),
        ),
        // Notice in time ends the term it is given in, notice too late the next.
        (
            "in time",
            yearly(12),
            &[(E::NoticeGiven, "2025-10-31")],
            "2025-11-01",
            S::Expiring,
            Some("2026-01-31"),
            Some("2025-10-31"),
        ),
        (
            "has ended",
            yearly(12),
            &[(E::NoticeGiven, "2025-10-31")],
            "2026-02-01",
            S::Expired,
            Some("2026-01-31"),
            Some("2025-10-31"),
        ),
        (
            "a day late",
            yearly(12),
            &[(E::NoticeGiven, "2025-11-01")],
            "2026-02-01",
            S::InForce,
            Some("2027-01-31"),
            Some("2026-10-31"),
        ),
        (
            "ends a year on",
            yearly(12),
            &[(E::NoticeGiven, "2025-11-01")],
            "2027-02-01",
            S::Expired,
            Some("2027-01-31"),
            Some("2026-10-31"),
        ),
        (
            "not yet given",
            yearly(12),
            &[(E::NoticeGiven, "2025-09-01")],
            "2025-08-31",
            S::NoticeDue,
            Some("2026-01-31"),
            Some("2025-10-31"),
        ),
        // Without an end, it ends when the notice has run out.
        (
            "runs out",
            Term { notice_count: Some(6), ..Term::default() },
            &[(E::NoticeGiven, "2025-03-15")],
            "2025-09-15",
            S::Expiring,
            Some("2025-09-15"),
            None,
        ),
        (
            "has run out",
            Term { notice_count: Some(6), ..Term::default() },
            &[(E::NoticeGiven, "2025-03-15")],
            "2025-09-16",
            S::Expired,
            Some("2025-09-15"),
            None,
        ),
        // A notice anchored to a month's end.
        (
            "month end",
            Term {
                notice_anchor: NoticeAnchor::MonthEnd,
                expiry_set: Some(date("2026-05-15")),
                ..tacit(12, None, 3)
            },
            &[],
            "2026-01-31",
            S::NoticeDue,
            Some("2026-05-15"),
            Some("2026-01-31"),
        ),
        (
            "month end over",
            Term {
                notice_anchor: NoticeAnchor::MonthEnd,
                expiry_set: Some(date("2026-05-15")),
                ..tacit(12, None, 3)
            },
            &[],
            "2026-02-01",
            S::InForce,
            Some("2026-05-15"),
            Some("2026-01-31"),
        ),
        // More than ninety days ahead.
        (
            "far ahead",
            tacit(36, None, 12),
            &[],
            "2026-10-31",
            S::NoticeDue,
            Some("2028-01-31"),
            Some("2027-01-31"),
        ),
        // A renewal that is only announced does not count before its day.
        (
            "announced",
            Term { renewal: Renewal::Express, ..months(12) },
            &[(E::Renewed, "2026-01-20")],
            "2026-01-19",
            S::Expiring,
            Some("2026-01-31"),
            None,
        ),
        (
            "agreed",
            Term { renewal: Renewal::Express, ..months(12) },
            &[(E::Renewed, "2026-01-20")],
            "2026-01-20",
            S::InForce,
            Some("2026-01-31"),
            None,
        ),
        (
            "runs on",
            Term { renewal: Renewal::Express, ..months(12) },
            &[(E::Renewed, "2026-01-20")],
            "2026-02-01",
            S::InForce,
            Some("2027-01-31"),
            None,
        ),
        // Noting that a tacit renewal took place does not add another one at the end.
        (
            "noted",
            tacit(12, Some(1), 3),
            &[(E::Renewed, "2026-02-01")],
            "2027-02-01",
            S::Expired,
            Some("2027-01-31"),
            Some("2026-10-31"),
        ),
    ];
    assert!(cases.len() >= 24, "with the table above, more than sixty cases in dates");
    for (what, term, events, today, status, ends, by) in cases {
        let found = on(feb, term, events, today);
        assert_eq!(found.status, *status, "{what}: {found:?}");
        assert_eq!(found.ends, ends.map(date), "{what}");
        assert_eq!(found.notice_by, by.map(date), "{what}");
    }
}

#[test]
fn approvals_bring_an_agreement_into_force_by_the_law_of_its_place() {
    use ApprovalState as A;
    use Status as S;
    let term = Term { entry_rule: EntryRule::OnLastApproval, ..months(12) };
    let council = || approval(A::Granted, None, Some("2025-01-20"));
    let visa = |state, submitted, decided| vec![council(), approval(state, submitted, decided)];
    let clocked = |silence| {
        let step = approval(A::Submitted, Some("2025-02-10"), None);
        vec![council(), Approval { clock_days: Some(20), silence, ..step }]
    };
    let sent = Approval {
        completion: Completion::Submission,
        ..approval(A::Submitted, Some("2025-02-10"), None)
    };
    // Approvals, day, status, entry into force, why.
    type Case<'a> = (Vec<Approval>, &'a str, Status, Option<&'a str>, &'a str);
    let cases: [Case<'_>; 14] = [
        (vec![], "2025-03-01", S::AwaitingApproval, None, "awaiting-approval"),
        (visa(A::ToDo, None, None), "2025-03-01", S::AwaitingApproval, None, "approval-to-do"),
        (
            visa(A::Submitted, Some("2025-02-10"), None),
            "2025-03-01",
            S::AwaitingApproval,
            None,
            "approval-submitted",
        ),
        (clocked(Silence::Nothing), "2025-02-20", S::AwaitingApproval, None, "approval-within"),
        (clocked(Silence::Nothing), "2025-06-01", S::AwaitingApproval, None, "approval-within"),
        (
            clocked(Silence::Grants),
            "2025-03-02",
            S::AwaitingApproval,
            Some("2025-03-03"),
            "silence-grants",
        ),
        (clocked(Silence::Grants), "2025-03-03", S::InForce, Some("2025-03-03"), "term-runs"),
        (
            visa(A::Refused, None, Some("2025-02-20")),
            "2025-03-01",
            S::AwaitingApproval,
            None,
            "approval-refused",
        ),
        (
            visa(A::Granted, None, Some("2025-02-20")),
            "2025-02-19",
            S::NotYetInForce,
            Some("2025-02-20"),
            "begins-later",
        ),
        (
            visa(A::Granted, None, Some("2025-02-20")),
            "2025-02-20",
            S::InForce,
            Some("2025-02-20"),
            "term-runs",
        ),
        (visa(A::Waived, None, None), "2025-02-20", S::InForce, Some("2025-02-01"), "term-runs"),
        (
            vec![approval(A::Waived, None, None)],
            "2025-02-20",
            S::InForce,
            Some("2025-02-01"),
            "term-runs",
        ),
        // France: it takes effect when it has been transmitted.
        (
            vec![council(), sent.clone()],
            "2025-02-09",
            S::NotYetInForce,
            Some("2025-02-10"),
            "begins-later",
        ),
        (vec![council(), sent], "2025-02-10", S::InForce, Some("2025-02-10"), "term-runs"),
    ];
    for (at, (approvals, today, status, begins, why)) in cases.iter().enumerate() {
        let life = life(Some("2025-02-01"), &term, approvals, &[], &[]);
        let found = standing(life, day(today));
        assert_eq!(found.status, *status, "case {at}: {found:?}");
        assert_eq!(found.begins, begins.map(date), "case {at}");
        assert_eq!(found.reason.code, *why, "case {at}");
    }
    // Approved before it was signed, it still waits for the signature.
    let before = [council()];
    let found = standing(life(Some("2025-02-01"), &term, &before, &[], &[]), day("2025-02-01"));
    assert_eq!(found.begins, Some(date("2025-02-01")));
}

#[test]
fn an_agreement_sleeps_when_nothing_is_done_under_it() {
    let term = Term::default();
    let horizons = Horizons { dormant_months: 24, ..HORIZONS };
    let told = |deeds: &[NaiveDate], events: &[(EventKind, &str)], today: &str| {
        let events = happened(events);
        let life = Life { horizons, ..life(Some("2025-02-01"), &term, &[], &events, deeds) };
        let found = standing(life, day(today));
        (found.status, found.reason.code)
    };
    let is = |status, code: &str| (status, code.to_owned());
    assert_eq!(told(&[], &[], "2027-01-31"), is(Status::InForce, "open-ended"));
    assert_eq!(told(&[], &[], "2027-02-01"), is(Status::Dormant, "dormant-always"));
    let deeds = [day("2026-05-01"), day("2029-01-01")];
    assert_eq!(told(&deeds, &[], "2028-04-30"), is(Status::InForce, "open-ended"));
    assert_eq!(told(&deeds, &[], "2028-05-01"), is(Status::Dormant, "dormant"));
    assert_eq!(told(&deeds, &[], "2029-01-01"), is(Status::InForce, "open-ended"));
    let amended = [(EventKind::Amended, "2026-12")];
    assert_eq!(told(&[], &amended, "2028-11-30"), is(Status::InForce, "open-ended"));
    // What must be decided now comes before sleep.
    let ending = months(36);
    let life = Life { horizons, ..life(Some("2025-02-01"), &ending, &[], &[], &[]) };
    assert_eq!(standing(life, day("2027-07-30")).status, Status::Dormant);
    assert_eq!(standing(life, day("2027-07-31")).status, Status::Expiring);
}

#[test]
fn the_timeline_tells_every_term_and_why() {
    let term = Term { renewal_months: Some(12), ..tacit(36, Some(8), 6) };
    let events = happened(&[(EventKind::NoticeGiven, "2033-01-10")]);
    let told =
        |today: &str| timeline(life(Some("2025-02-01"), &term, &[], &events, &[]), day(today));
    let now = told("2026-03-15");
    let lines: Vec<_> = now
        .terms
        .iter()
        .map(|it| {
            let ends = it.ends.map(|day| day.to_string()).unwrap_or_default();
            let by = it.notice_by.map(|day| day.to_string()).unwrap_or_default();
            let from = it.decide_from.map(|day| day.to_string()).unwrap_or_default();
            (it.number, ends, from, by, it.when, it.why.code.clone(), it.then.code.clone())
        })
        .collect();
    let line = |number, ends: &str, from: &str, by: &str, when, why: &str| {
        let then = "then-rolls-unless".to_owned();
        (number, ends.to_owned(), from.to_owned(), by.to_owned(), when, why.to_owned(), then)
    };
    assert_eq!(
        lines,
        [
            line(1, "2028-01-31", "2027-04-30", "2027-07-31", When::Now, "term-first"),
            line(2, "2029-01-31", "2028-04-30", "2028-07-31", When::ToCome, "term-tacit"),
        ]
    );
    let later = told("2033-02-01");
    assert_eq!(later.earlier, 2);
    let last = later.terms.last().unwrap();
    assert_eq!((last.number, last.when, last.then.code.as_str()), (7, When::Now, "then-noticed"));
    assert_eq!(last.decide_from, None, "it is decided");
}

fn a_day() -> impl Strategy<Value = NaiveDate> {
    (0_u64..9_000).prop_map(|offset| day("2012-01-01") + Days::new(offset))
}

fn a_date() -> impl Strategy<Value = PartialDate> {
    (a_day(), 0..5).prop_map(|(day, known)| match known {
        0 => date(&day.format("%Y").to_string()),
        1 => date(&day.format("%Y-%m").to_string()),
        _ => PartialDate::day(day),
    })
}

fn one_of<T: Copy + std::fmt::Debug + 'static>(all: &'static [T]) -> impl Strategy<Value = T> {
    prop::sample::select(all)
}

fn a_term() -> impl Strategy<Value = Term> {
    let count = |most| prop::option::of(1_u32..most);
    (
        (one_of(EntryRule::ALL), prop::option::of(a_date()), count(90)),
        (prop::option::weighted(0.2, a_date()), one_of(Renewal::ALL), count(40)),
        (count(4), count(14), one_of(NoticeUnit::ALL), one_of(NoticeAnchor::ALL)),
    )
        .prop_map(|(first, second, third)| Term {
            entry_rule: first.0,
            entry_date: first.1,
            duration_months: first.2,
            expiry_set: second.0,
            renewal: second.1,
            renewal_months: second.2,
            renewal_maximum: third.0,
            notice_count: third.1,
            notice_unit: third.2,
            notice_anchor: third.3,
        })
}

fn some_events() -> impl Strategy<Value = Vec<Event>> {
    let event = (one_of(EventKind::ALL), a_date()).prop_map(|(kind, day)| Event {
        id: None,
        kind,
        day,
        note: String::new(),
    });
    prop::collection::vec(event, 0..5)
}

fn some_approvals() -> impl Strategy<Value = Vec<Approval>> {
    let step = (
        one_of(ApprovalState::ALL),
        (prop::option::of(a_date()), prop::option::of(a_date()), prop::option::of(1_u32..90)),
        (one_of(Silence::ALL), one_of(Completion::ALL)),
    )
        .prop_map(|(state, (submitted, decided, clock_days), (silence, completion))| {
            Approval {
                submitted,
                decided,
                clock_days,
                silence,
                completion,
                ..approval(state, None, None)
            }
        });
    prop::collection::vec(step, 0..4)
}

/// A standing without the days between which it holds.
fn told(standing: &Standing) -> impl PartialEq + std::fmt::Debug + use<> {
    let it = standing.clone();
    (it.status, it.reason, it.signed, it.begins, it.ends, it.notice_by)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 600, failure_persistence: None, ..Default::default() })]

    #[test]
    fn what_is_told_of_a_day_holds_from_its_first_day_to_its_last(
        signed in prop::option::weighted(0.8, a_date()),
        term in a_term(),
        events in some_events(),
        approvals in some_approvals(),
        deeds in prop::collection::vec(a_day(), 0..4),
        today in a_day(),
        warned in (0_u32..14, 0_u32..6, 0_u32..40),
    ) {
        let horizons = Horizons {
            expiring_months: warned.0,
            decision_months: warned.1,
            dormant_months: warned.2,
        };
        let (approvals, events, deeds) = (&approvals, &events, &deeds);
        let life = Life { signed, term: &term, approvals, events, deeds, horizons };
        let line = timeline(life, today);
        for (one, next) in line.terms.iter().zip(line.terms.iter().skip(1)) {
            prop_assert!(one.ends.unwrap() < next.begins, "terms follow one another");
        }
        prop_assert!(line.terms.iter().filter(|it| it.when == When::Now).count() <= 1);
        let found = standing(life, today);
        let (from, until) = (found.holds_from.earliest(), found.holds_until.earliest());
        prop_assert!(from <= today && today <= until);
        let length = u64::try_from((until - from).num_days()).unwrap();
        // Both edges, the days around today, and days spread over the whole.
        let mut days: Vec<u64> = (0..=20).map(|part| length * part / 20).collect();
        let here = u64::try_from((today - from).num_days()).unwrap();
        days.extend((here.saturating_sub(20)..=here + 20).filter(|at| *at <= length));
        for at in days {
            let other = standing(life, from + Days::new(at));
            prop_assert_eq!(told(&other), told(&found), "on {}", from + Days::new(at));
            prop_assert_eq!((other.holds_from, other.holds_until), (found.holds_from, found.holds_until));
        }
    }

    #[test]
    fn a_renewed_term_begins_the_day_after_and_never_more_often_than_allowed(
        begins in a_day(), duration in 1_u32..60, most in 1_u32..5,
    ) {
        let term = tacit(duration, Some(most), 1);
        let spans = agreement::term::spans(&term, begins, &[], day("2900-01-01"), day("2900-01-01"));
        prop_assert_eq!(spans.len(), most as usize + 1);
        for (one, next) in spans.iter().zip(&spans[1..]) {
            prop_assert_eq!(one.ends.unwrap() + Days::new(1), next.begins);
            prop_assert!(one.rolls_on());
        }
        prop_assert!(!spans.last().unwrap().rolls_on());
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 12, failure_persistence: None, ..Default::default() })]

    #[test]
    fn what_was_in_force_on_a_day_is_what_stood_so(
        lives in prop::collection::vec((prop::option::weighted(0.9, a_date()), a_term(), some_approvals(), some_events()), 6),
        days in prop::collection::vec(a_day(), 6),
    ) {
        let desk = Desk::new();
        let parties = [desk.partner("A"), desk.partner("B")];
        for (at, (signed, term, approvals, events)) in lives.into_iter().enumerate() {
            let mut facts = memorandum(&format!("T-{at}"), parties);
            (facts.signed, facts.term) = (signed, term);
            (facts.approvals, facts.events) = (approvals, events);
            // What breaks a rule is not recorded.
            let _ = desk.registry.write(&crate::support::stamp(), Op::Add(Kind::Agreement), |tx| {
                agreement::add(tx, &facts)
            });
        }
        for today in days {
            let standing_now: Vec<String> = desk.looks(|conn| {
                let rows = agreement::list(conn, &agreement::AgreementQuery::all("en"), crate::support::ALL)?;
                let all = rows.into_iter().map(|row| agreement::get(conn, row.id, today));
                all.filter(|it| it.as_ref().map_or(true, |it| it.standing.status.is_in_force()))
                    .map(|it| Ok(it?.facts.reference))
                    .collect()
            });
            let mut listed: Vec<String> = desk
                .looks(|conn| agreement::in_force(conn, today, "en"))
                .into_iter()
                .map(|row| row.reference)
                .collect();
            listed.sort();
            prop_assert_eq!(&listed, &standing_now);
            // The list itself, once the registry has turned to that day.
            desk.registry.turn_to(today).unwrap();
            let query = agreement::AgreementQuery {
                status: vec![
                    Status::InForce,
                    Status::NoticeDue,
                    Status::Expiring,
                    Status::Dormant,
                ],
                ..agreement::AgreementQuery::all("en")
            };
            prop_assert_eq!(desk.looks(|conn| agreement::count(conn, &query)) as usize, listed.len());
        }
        desk.registry.turn_to(crate::support::stamp().today).unwrap();
        desk.is_sound();
    }
}
