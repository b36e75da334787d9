//! The programme, and the commitments it carries out.

use tawama_registry::activity::{self, ActivityRole, ActivityState, Direction};
use tawama_registry::money::Amount;
use tawama_registry::{Kind, record};
use tawama_window_tests::{Desk, Language};

const MEMORANDUM: &str = "Mémorandum d’entente entre Tanger et Al-Qods";

#[test]
fn a_visit_is_planned_from_its_agreement_day_by_day_with_its_budget() {
    let desk = Desk::new(Language::Fr);
    let file = desk.sample("Tanger.tawama");
    let window = desk.open(&file);
    let page = window.page();
    window.go("#agreement-room");
    page.any("table").row("TNG-2025-001").any("link").click();
    page.section("#activity-room").button("#activity-add").click();
    page.field("#activity-direction").choose("#activity-direction-outgoing");
    page.wording("#activity-title", "fr").fill("Visite du conseil à Al-Qods");
    page.field("#activity-since").fill("4/5/2027");
    page.field("#activity-until").fill("6/5/2027");
    page.field("#activity-place").pick("al-qods", "Al-Qods");
    window.save();
    page.heading("Visite du conseil à Al-Qods").wait();

    let people = page.edit("#activity-people");
    people.field("#activity-participants").fill("12");
    people.button("#activity-person-add").click();
    let first = people.group("#activity-people-named").item(1);
    first.field("#activity-person").pick("laymouri", "Mounir Laymouri");
    people.button("#activity-person-add").click();
    let second = people.group("#activity-people-named").item(2);
    second.field("#activity-person-name").fill("Une interprète");
    window.save();
    people.sees("Mounir Laymouri");
    people.sees("Une interprète");

    let points = page.edit("#activity-points");
    points.button("#activity-point-add").click();
    let point = points.item(1);
    point.field("#activity-day").fill("4/5/2027");
    point.field("#activity-time").fill("10:00");
    point.wording("#activity-what", "fr").fill("Audience au gouvernorat");
    window.save();
    points.sees("4 mai 2027");
    points.sees("Audience au gouvernorat");

    let budget = page.edit("#common-budget");
    budget.button("#common-budget-add").click();
    let line = budget.item(1);
    line.field("#common-heading").fill("Billets");
    line.field("#common-planned").fill("48 000,505");
    window.press("Control+s");
    let sentence = window.say_with("problem-amount", &[("decimals", "2")]);
    line.field("#common-planned").says_problem(&sentence);
    line.field("#common-planned").fill("48 000,50");
    window.save();
    budget.sees("48 000,50");

    page.button("#activity-state-change").click();
    page.at("menuitem", "#activity-state-confirmed").click();
    window.notice("#common-saved");
    window.undo();
    page.any("table").first().row("Visite du conseil").sees("#activity-state-planned");
    window.redo();
    page.any("table").first().row("Visite du conseil").sees("#activity-state-confirmed");
    for spelling in ["VISITE CONSEIL", "laymouri", "billets"] {
        window.filter(spelling);
        window.lists(&["Visite du conseil à Al-Qods"]);
    }

    let stored = desk
        .registry(&file)
        .read(|conn| {
            let found = record::find(conn, "visite conseil", &[Kind::Activity], "fr", 1)?;
            activity::get(conn, found[0].id)
        })
        .unwrap();
    let facts = stored.facts;
    assert_eq!((facts.direction, facts.state), (Direction::Outgoing, ActivityState::Confirmed));
    assert_eq!(facts.parties[0].role, ActivityRole::Guest, "who goes is received");
    assert_eq!(facts.budget[0].planned, Some(Amount(4_800_050)));
    assert_eq!((facts.agreements.len(), facts.people.len(), facts.points.len()), (1, 2, 1));
}

#[test]
fn a_commitment_is_kept_year_by_year_and_told_what_carries_it_out() {
    let desk = Desk::new(Language::Fr);
    let file = desk.sample("Tanger.tawama");
    let window = desk.open(&file);
    let page = window.page();
    window.go("#agreement-room");
    page.any("table").row("TNG-2025-001").any("link").click();
    page.heading(MEMORANDUM).wait();
    let owed = page.edit("#commitment-room");
    owed.button("#commitment-add").click();
    let first = owed.last_item();
    first.wording("#commitment-wording", "fr").fill("Une exposition commune par an");
    first.field("#commitment-every-year").click();
    window.press("Control+s");
    first.field("#commitment-first-due").says_problem("#problem-date-missing");
    first.field("#commitment-first-due").fill("2025");
    window.save();
    owed.sees("#commitment-status-overdue");
    owed.field(&window.say_with("commitment-kept-in", &[("year", "2025")])).click();
    window.notice("#common-saved");
    owed.sees("#commitment-status-open");

    // The matrix says what carries it out, and the exhibition's page says it too.
    let show = "Tanger – Al-Qods : portes et remparts (exemple)";
    let cell = window.say_with(
        "commitment-carried-by",
        &[("commitment", "Une exposition commune par an"), ("deed", show)],
    );
    owed.field(&cell).click();
    window.notice("#common-saved");
    page.section("#exhibition-room").link(show).click();
    page.section("#common-agreements-carried").sees("Une exposition commune par an");
    window.undo();
    page.section("#common-agreements-carried").sees_no("Une exposition commune par an");
}
