//! Where agreements stand: worked cases in dates, and what holds for every one.

use chrono::{Days, NaiveDate};
use proptest::prelude::*;
use tawama_registry::agreement::status::{Life, Standing, standing};
use tawama_registry::agreement::{
    self, EntryRule, Event, EventKind, NoticeUnit, Renewal, Status, Term,
};
use tawama_registry::{Kind, Op, PartialDate};

use crate::support::{Desk, date, day, memorandum};

fn on(signed: Option<&str>, term: &Term, events: &[(EventKind, &str)], today: &str) -> Standing {
    let events = happened(events);
    let life = Life { signed: signed.map(date), term, events: &events, expiring_months: 6 };
    standing(life, day(today))
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
        (count(4), count(14), one_of(NoticeUnit::ALL)),
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
        today in a_day(),
        expiring_months in 0_u32..14,
    ) {
        let life = Life { signed, term: &term, events: &events, expiring_months };
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
        let spans = agreement::term::spans(&term, begins, &[], day("2900-01-01"));
        prop_assert_eq!(spans.len(), most as usize + 1);
        for (one, next) in spans.iter().zip(&spans[1..]) {
            prop_assert_eq!(one.ends.unwrap() + Days::new(1), next.begins);
            prop_assert!(one.rolls_on);
        }
        prop_assert!(!spans.last().unwrap().rolls_on);
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 12, failure_persistence: None, ..Default::default() })]

    #[test]
    fn what_was_in_force_on_a_day_is_what_stood_so(
        lives in prop::collection::vec((prop::option::weighted(0.9, a_date()), a_term(), some_events()), 6),
        days in prop::collection::vec(a_day(), 6),
    ) {
        let desk = Desk::new();
        let parties = [desk.partner("A"), desk.partner("B")];
        for (at, (signed, term, events)) in lives.into_iter().enumerate() {
            let mut facts = memorandum(&format!("T-{at}"), parties);
            (facts.signed, facts.term, facts.events) = (signed, term, events);
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
                status: vec![Status::InForce, Status::NoticeDue, Status::Expiring],
                ..agreement::AgreementQuery::all("en")
            };
            prop_assert_eq!(desk.looks(|conn| agreement::count(conn, &query)) as usize, listed.len());
        }
        desk.registry.turn_to(crate::support::stamp().today).unwrap();
        desk.is_sound();
    }
}
