//! What is due: over everything, in time, and silent when it is closed.

use tawama_registry::activity::{self, ActivityFacts, ActivityKind, ActivityState};
use tawama_registry::agreement::approval::{Approval, ApprovalKind, Completion, Silence};
use tawama_registry::agreement::{
    self, AgreementFacts, ApprovalState, Commitment, CommitmentState, Event, EventKind, Renewal,
};
use tawama_registry::deadline::{self, DeadlineQuery, Rule};
use tawama_registry::exhibition::{self, ExhibitionFacts, ExhibitionState, Leg};
use tawama_registry::{Id, Kind, Op, Wording, person};

use crate::support::{ALL, Desk, date, day, memorandum, stamp, stamp_on, title};

/// Rule, day, and whether it is overdue, on the desk's day.
fn told(desk: &Desk, query: &DeadlineQuery, today: &str) -> Vec<(Rule, String, bool)> {
    let today = day(today);
    let found = desk.looks(|conn| deadline::list(conn, query, today, ALL));
    assert_eq!(desk.looks(|conn| deadline::count(conn, query, today)) as usize, found.len());
    let day = |it: &deadline::Deadline| it.day.map(|day| day.to_string()).unwrap_or_default();
    found.iter().map(|it| (it.rule, day(it), it.overdue)).collect()
}

fn row(rule: Rule, day: &str, overdue: bool) -> (Rule, String, bool) {
    (rule, day.to_owned(), overdue)
}

fn tacit(desk: &Desk) -> AgreementFacts {
    let mut facts = memorandum("T-1", [desk.partner("A"), desk.partner("B")]);
    facts.signed = Some(date("2025-02-01"));
    facts.term.duration_months = Some(24);
    facts.term.renewal = Renewal::Tacit;
    facts.term.notice_count = Some(6);
    facts
}

fn add(desk: &Desk, facts: &AgreementFacts) -> Id {
    desk.does(Op::Add(Kind::Agreement), |tx| agreement::add(tx, facts))
}

#[test]
fn a_renewal_asks_for_a_decision_before_the_notice_and_asks_again_after_it_rolled_on() {
    let desk = Desk::new();
    let id = add(&desk, &tacit(&desk));
    let all = DeadlineQuery { record: Some(id), ..DeadlineQuery::default() };
    assert_eq!(
        told(&desk, &all, "2026-03-15"),
        [
            row(Rule::Decide, "2026-04-30", false),
            row(Rule::Notice, "2026-07-31", false),
            row(Rule::Renewal, "2027-01-31", false),
        ]
    );
    let overdue = DeadlineQuery { overdue: true, ..DeadlineQuery::default() };
    assert_eq!(told(&desk, &overdue, "2026-07-31"), [], "it can still be decided");
    let on = |day: &str| DeadlineQuery {
        from: Some(date(day)),
        to: Some(date(day)),
        rules: vec![Rule::Decide],
        ..DeadlineQuery::default()
    };
    let open = [row(Rule::Decide, "2026-04-30", false)];
    assert_eq!(told(&desk, &on("2026-04-29"), "2026-04-29"), []);
    assert_eq!(told(&desk, &on("2026-07-31"), "2026-07-31"), open);
    assert_eq!(told(&desk, &on("2026-08-01"), "2026-08-01"), [], "it is too late to decide");
    // Once it can be taken, a decision counts where its last day is, and is told under that.
    let until = |to: &str| DeadlineQuery { to: Some(date(to)), ..on("2026-05-20") };
    let look_to = |today: &str| {
        let found = desk.looks(|conn| deadline::list(conn, &all, day(today), ALL));
        found[0].look_to.unwrap().to_string()
    };
    assert_eq!(told(&desk, &until("2026-07-30"), "2026-05-20"), []);
    assert_eq!(told(&desk, &until("2026-07-31"), "2026-05-20"), open);
    assert_eq!(told(&desk, &on("2026-04-30"), "2026-03-15"), open, "it is not open yet");
    assert_eq!(
        (look_to("2026-03-15"), look_to("2026-05-20")),
        ("2026-04-30".into(), "2026-07-31".into())
    );
    // Nothing was written, only the day went by.
    desk.registry.turn_to(day("2027-02-01")).unwrap();
    assert_eq!(
        told(&desk, &all, "2027-02-01"),
        [
            row(Rule::Decide, "2028-04-30", false),
            row(Rule::Notice, "2028-07-31", false),
            row(Rule::Renewal, "2029-01-31", false),
        ]
    );
}

#[test]
fn a_closed_record_falls_silent_and_speaks_again_when_that_is_taken_back() {
    let desk = Desk::new();
    let mut facts = tacit(&desk);
    facts.commitments = vec![Commitment {
        id: None,
        wording: title("a training"),
        clause: String::new(),
        owed_by: Some(facts.parties[0].partner),
        due: Some(date("2026-02")),
        yearly: false,
        field: None,
        state: CommitmentState::Open,
        settled: None,
        kept: Vec::new(),
        note: String::new(),
    }];
    let id = add(&desk, &facts);
    let all = DeadlineQuery { record: Some(id), ..DeadlineQuery::default() };
    assert_eq!(told(&desk, &all, "2026-03-15")[0], row(Rule::Commitment, "2026-02-28", true));
    let (version, mut facts) = desk.agreement_facts(id);
    facts.events.push(Event {
        id: None,
        kind: EventKind::Denounced,
        day: date("2026-03-01"),
        note: String::new(),
    });
    desk.does(Op::Edit(Kind::Agreement), |tx| agreement::save(tx, id, version, &facts));
    assert_eq!(told(&desk, &all, "2026-03-15"), []);
    desk.registry.undo(&stamp(), None).unwrap();
    assert_eq!(told(&desk, &all, "2026-03-15").len(), 4);
}

#[test]
fn approvals_wait_by_their_clock_or_without_a_day() {
    let desk = Desk::new();
    let mut facts = memorandum("T-1", [desk.partner("A"), desk.partner("B")]);
    let step = Approval {
        id: None,
        kind: ApprovalKind::MinistryVisa,
        authority: title("Governor"),
        state: ApprovalState::ToDo,
        reference: String::new(),
        submitted: None,
        decided: None,
        clock_days: Some(20),
        silence: Silence::Nothing,
        completion: Completion::Grant,
        note: String::new(),
    };
    facts.approvals = vec![step.clone(), step];
    let id = add(&desk, &facts);
    let undated = DeadlineQuery { undated: true, ..DeadlineQuery::default() };
    assert_eq!(told(&desk, &undated, "2026-03-15"), [row(Rule::Approval, "", false)]);
    let (version, mut facts) = desk.agreement_facts(id);
    facts.approvals[0].state = ApprovalState::Submitted;
    facts.approvals[0].submitted = Some(date("2026-02-10"));
    desk.does(Op::Edit(Kind::Agreement), |tx| agreement::save(tx, id, version, &facts));
    assert_eq!(told(&desk, &undated, "2026-03-15"), []);
    let found =
        desk.looks(|conn| deadline::list(conn, &DeadlineQuery::default(), day("2026-03-15"), ALL));
    assert_eq!(found[0].day, Some(date("2026-03-02")));
    assert!(found[0].overdue);
    assert_eq!(
        (found[0].what.clone(), found[0].step.as_deref()),
        (title("Governor"), Some("ministry_visa"))
    );
}

#[test]
fn exhibitions_visits_and_people_have_their_days() {
    let desk = Desk::new();
    let mut show = ExhibitionFacts::new(title("Show"));
    show.state = ExhibitionState::Agreed;
    show.legs = vec![Leg {
        install: Some(date("2026-03-20")),
        opens: Some(date("2026-04")),
        closes: Some(date("2026-05")),
        dismantled: Some(date("2026-06-02")),
        ..Leg::default()
    }];
    let show_id = desk.does(Op::Add(Kind::Exhibition), |tx| exhibition::add(tx, &show));
    let mut visit = ActivityFacts::new(ActivityKind::OfficialVisit, title("Visit"));
    visit.since = Some(date("2026-03-10"));
    visit.until = Some(date("2026-03-16"));
    let visit_id = desk.does(Op::Add(Kind::Activity), |tx| activity::add(tx, &visit));
    let who = desk.person("Amina");
    let mut facts = desk.looks(|conn| person::get(conn, who)).facts;
    facts.keep_until = Some(date("2026"));
    let version = desk.looks(|conn| person::get(conn, who)).version;
    desk.does(Op::Edit(Kind::Person), |tx| person::save(tx, who, version, &facts));
    assert_eq!(
        told(&desk, &DeadlineQuery::default(), "2026-03-15"),
        [
            row(Rule::Activity, "2026-03-10", false),
            row(Rule::Installation, "2026-03-20", false),
            row(Rule::Outcome, "2026-03-31", false),
            row(Rule::Opening, "2026-04-01", false),
            row(Rule::Closing, "2026-05-31", false),
            row(Rule::Dismantling, "2026-06-02", false),
            row(Rule::Retention, "2026-12-31", false),
        ]
    );
    // What began before and goes on is still there.
    let week = DeadlineQuery {
        from: Some(date("2026-03-15")),
        to: Some(date("2026-03-21")),
        ..DeadlineQuery::default()
    };
    assert_eq!(told(&desk, &week, "2026-03-15").len(), 2);
    let figures = desk.looks(|conn| deadline::figures(conn, day("2026-03-15")));
    // 15 March 2026 is a Sunday: the week ends that day.
    assert_eq!((figures.overdue, figures.week, figures.month), (0, 1, 3));
    assert_eq!(figures.ends[0], date("2026-03-15"));

    // Called off, put off, told: silent.
    visit.state = ActivityState::Done;
    visit.outcome = title("went well");
    let version = desk.looks(|conn| activity::get(conn, visit_id)).version;
    desk.does(Op::Edit(Kind::Activity), |tx| activity::save(tx, visit_id, version, &visit));
    show.state = ExhibitionState::Postponed;
    let version = desk.looks(|conn| exhibition::get(conn, show_id)).version;
    desk.does(Op::Edit(Kind::Exhibition), |tx| exhibition::save(tx, show_id, version, &show));
    assert_eq!(
        told(&desk, &DeadlineQuery::default(), "2026-03-15"),
        [row(Rule::Activity, "2026-03-10", false), row(Rule::Retention, "2026-12-31", false)]
    );
    desk.is_sound();
}

#[test]
fn what_has_no_day_is_a_list_of_its_own() {
    let desk = Desk::new();
    desk.exhibition("Show");
    let facts = ActivityFacts::new(ActivityKind::Training, title("Training"));
    desk.does(Op::Add(Kind::Activity), |tx| activity::add(tx, &facts));
    let undated = DeadlineQuery { undated: true, ..DeadlineQuery::default() };
    let mut rules: Vec<Rule> =
        told(&desk, &undated, "2026-03-15").into_iter().map(|it| it.0).collect();
    rules.sort();
    assert_eq!(rules, [Rule::Opening, Rule::Activity]);
    assert_eq!(told(&desk, &DeadlineQuery::default(), "2026-03-15"), []);
}

#[test]
fn a_registry_that_cannot_be_written_knows_what_is_due_on_its_day() {
    let desk = Desk::new();
    add(&desk, &tacit(&desk));
    let Desk { registry, path, folder } = desk;
    drop(registry);
    let registry =
        tawama_registry::Registry::open_read_only(&path, stamp_on("2027-02-01").today).unwrap();
    let found = registry
        .read(|conn| deadline::list(conn, &DeadlineQuery::default(), day("2027-02-01"), ALL))
        .unwrap();
    assert_eq!(found[0].day, Some(date("2028-04-30")));
    assert_eq!(found[0].what, Wording::default());
    drop(folder);
}
