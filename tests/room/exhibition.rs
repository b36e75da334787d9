//! The room of joint exhibitions.

use tawama_registry::exhibition::{self, Exhibition, ExhibitionState};
use tawama_registry::{Kind, record};
use tawama_window_tests::{Desk, Language};

/// What the sample calls its exhibition.
const GATES: &str = "Tangier – Al-Quds: gates and walls (example)";

/// The sample's exhibition as the registry keeps it.
fn gates(desk: &Desk, file: &std::path::Path) -> Exhibition {
    desk.registry(file)
        .read(|conn| {
            let found = record::find(conn, "gates walls", &[Kind::Exhibition], "en", 1)?;
            exhibition::get(conn, found[0].id)
        })
        .unwrap()
}

#[test]
fn an_exhibition_with_two_legs_is_recorded_found_changed_taken_back_and_done_again() {
    let desk = Desk::new(Language::Fr);
    let file = desk.sample("Tanger.tawama");
    let window = desk.open(&file);
    let page = window.page();

    window.go("#exhibition-room");
    page.button("#exhibition-add").click();
    page.wording("#exhibition-title", "fr").fill("Zellij et céramique d’Œuvre");
    page.button("#common-agreement-add").click();
    let agreements = page.group("#common-agreements-carried").item(1);
    agreements
        .field("#common-agreements-carried")
        .pick("al-qods", "Mémorandum d’entente entre Tanger");
    page.button("#exhibition-party-add").click();
    let second = page.group("#exhibition-parties").item(2);
    second.field("#exhibition-partner").pick("al quds", "Al-Qods");
    second.field("#exhibition-role").choose("#exhibition-role-host");
    let legs = page.group("#exhibition-legs");
    let first = legs.item(1);
    first.field("#exhibition-venue").pick("salle", "Salle d’exposition municipale");
    first.field("#exhibition-opens").fill("1/10/2026");
    first.field("#exhibition-closes").fill("30/11/2026");
    legs.button("#exhibition-leg-add").click();
    let other = legs.item(2);
    let venue = other.field("#exhibition-venue").add_in_place("Dar al-Tifl");
    venue.button("#common-save").click();
    venue.wait_gone();
    other.field("#exhibition-opens").fill("2/2027");
    window.save();
    page.heading("Zellij et céramique d’Œuvre").wait();
    page.section("#exhibition-glance").sees("1er octobre 2026");
    page.section("#exhibition-glance").sees("Dar al-Tifl");
    page.section("#exhibition-glance").sees("février 2027");

    for spelling in ["ceramique", "oeuvre", "ZELLIJ"] {
        window.filter(spelling);
        window.lists(&["Zellij et céramique d’Œuvre"]);
    }

    // How far it has come is changed in one click, and as quickly taken back.
    page.button("#exhibition-state-change").click();
    page.at("menuitem", "#exhibition-state-agreed").click();
    window.notice("#common-saved");
    page.any("table").row("Zellij").sees("#exhibition-state-agreed");
    window.undo();
    page.any("table").row("Zellij").sees("#exhibition-state-idea");
    window.redo();
    page.any("table").row("Zellij").sees("#exhibition-state-agreed");

    let stored = desk
        .registry(&file)
        .read(|conn| {
            let found = record::find(conn, "zellij", &[Kind::Exhibition], "fr", 1)?;
            exhibition::get(conn, found[0].id)
        })
        .unwrap();
    let facts = stored.facts;
    assert_eq!((facts.legs.len(), facts.parties.len(), facts.agreements.len()), (2, 2, 1));
    assert_eq!(facts.state, ExhibitionState::Agreed);
    let opens = facts.legs[1].opens.map(|day| day.to_string());
    assert_eq!(opens.as_deref(), Some("2027-02"), "known to the month");
}

#[test]
fn a_leg_that_closes_before_it_opens_is_said_where_it_closes() {
    let desk = Desk::new(Language::En);
    let window = desk.open(&desk.sample("Tangier.tawama"));
    let page = window.page();
    window.go("#exhibition-room");
    page.any("table").row("gates and walls").any("link").click();
    page.link("#exhibition-part-legs").click();
    let legs = page.edit("#exhibition-legs").group("#exhibition-legs");
    legs.button("#exhibition-leg-add").click();
    let leg = legs.last_item();
    leg.field("#exhibition-opens").fill("1/6/2031");
    leg.field("#exhibition-closes").fill("1/5/2031");
    window.press("Control+s");
    let sentence = window.say_with("problem-days-out-of-order", &[("day", "1 June 2031")]);
    leg.field("#exhibition-closes").says_problem(&sentence);
    assert_eq!(leg.field("#exhibition-opens").value(), "1/6/2031");
    // Until it is saved it can be left as it was.
    window.press("Escape");
    page.section("#exhibition-legs").sees_no("2031");
}

#[test]
fn a_leg_is_moved_along_the_days_by_the_keyboard_kept_or_left_and_taken_back() {
    let desk = Desk::new(Language::En);
    let file = desk.sample("Tangier.tawama");
    let window = desk.open(&file);
    let page = window.page();
    window.go("#exhibition-room");
    page.any("table").row("gates and walls").any("link").click();
    page.link("#exhibition-part-legs").click();
    let opens = || gates(&desk, &file).facts.legs[0].opens.map(|day| day.to_string());
    let (before, legs) = (opens(), page.section("#exhibition-legs"));
    assert_eq!(before.as_deref(), Some("2027-02-12"));

    let leg = page.section("#exhibition-timeline").any("slider").first();
    leg.click();
    window.press("ArrowRight");
    window.press("Escape");
    window.press("Shift+ArrowRight");
    page.section("#exhibition-timeline").sees("19 February – ");
    assert_eq!(opens(), before, "nothing is kept until it is said so");
    window.press("Enter");
    window.notice("#common-saved");
    legs.sees("19 February 2027");
    assert_eq!(opens().as_deref(), Some("2027-02-19"));
    window.undo();
    legs.sees("12 February 2027");
    assert_eq!(opens(), before);
}

#[test]
fn time_runs_to_the_left_in_arabic() {
    let desk = Desk::new(Language::Ar);
    let file = desk.sample("Tangier.tawama");
    let window = desk.open(&file);
    let page = window.page();
    window.go("#exhibition-room");
    page.any("table").row("أبواب وأسوار").any("link").click();
    page.link("#exhibition-part-legs").click();
    page.section("#exhibition-timeline").any("slider").first().click();
    window.press("ArrowLeft");
    window.press("Enter");
    window.notice("#common-saved");
    let opens = gates(&desk, &file).facts.legs[0].opens.map(|day| day.to_string());
    assert_eq!(opens.as_deref(), Some("2027-02-13"), "a day later");
}

#[test]
fn a_conflict_is_opened_again_and_accepted_for_a_reason_that_is_kept() {
    let desk = Desk::new(Language::En);
    let file = desk.sample("Tangier.tawama");
    let window = desk.open(&file);
    let page = window.page();
    window.go("#exhibition-room");
    page.any("table").row("gates and walls").any("link").click();
    let conflicts = page.section("#exhibition-conflicts");
    conflicts.sees("#exhibition-conflict-is-accepted");
    conflicts.button("#exhibition-conflict-take-back").click();
    conflicts.sees("#exhibition-conflict-is-certain");
    assert!(gates(&desk, &file).conflicts.iter().any(exhibition::conflict::Conflict::is_open));

    conflicts.button("#exhibition-conflict-accept").click();
    let reason = conflicts.field("#exhibition-conflict-reason");
    conflicts.button("#exhibition-conflict-accept").click();
    reason.says_problem("#problem-reason-missing");
    reason.fill("The hall is ours until the end of the month.");
    conflicts.button("#exhibition-conflict-accept").click();
    conflicts.sees("The hall is ours until the end of the month.");
    conflicts.sees("#exhibition-conflict-is-accepted");
    let kept = gates(&desk, &file).facts.accepted;
    assert_eq!(kept[0].reason, "The hall is ours until the end of the month.");
}

#[test]
fn a_card_of_the_board_is_moved_to_another_state_and_back() {
    let desk = Desk::new(Language::En);
    let file = desk.sample("Tangier.tawama");
    let window = desk.open(&file);
    let page = window.page();
    let before = gates(&desk, &file).facts.state;
    assert_ne!(before, ExhibitionState::Open);
    window.go("#exhibition-room");
    page.link("#exhibition-view-board").click();
    page.button(&window.say_with("exhibition-board-move", &[("title", GATES)])).click();
    let open = window.say("exhibition-state-open");
    let to = window.say_with("exhibition-board-move-to", &[("state", &open)]);
    page.at("menuitem", &to).click();
    window
        .notice(&window.say_with("exhibition-board-moved", &[("title", GATES), ("state", &open)]));
    assert_eq!(gates(&desk, &file).facts.state, ExhibitionState::Open);
    window.undo();
    window.until("the card is back", || gates(&desk, &file).facts.state == before);
}

#[test]
fn an_exhibition_of_two_cities_is_planned_from_nothing_until_nothing_clashes() {
    let desk = Desk::new(Language::Fr);
    let file = desk.sample("Tanger.tawama");
    let window = desk.open(&file);
    let page = window.page();
    window.go("#exhibition-room");
    page.button("#exhibition-add").click();
    page.wording("#exhibition-title", "fr").fill("Deux médinas");
    let legs = page.group("#exhibition-legs");
    let tangier = legs.item(1);
    tangier.field("#exhibition-venue").pick("municipale", "Salle d’exposition municipale");
    tangier.field("#exhibition-opens").fill("1/9/2028");
    tangier.field("#exhibition-closes").fill("30/11/2028");
    legs.button("#exhibition-leg-add").click();
    let quds = legs.item(2);
    let venue = quds.field("#exhibition-venue").add_in_place("Khan al-Zayt");
    venue.button("#common-save").click();
    venue.wait_gone();
    quds.field("#exhibition-opens").fill("15/11/2028");
    quds.field("#exhibition-closes").fill("31/1/2029");
    window.save();
    page.heading("Deux médinas").wait();

    // What is lent would have to be in both cities at once.
    page.link("#exhibition-part-objects").click();
    page.button("#exhibition-object-add").click();
    let objects = page.section("#exhibition-objects");
    objects.wording("#exhibition-title", "fr").fill("Porte de cèdre");
    objects.field("#exhibition-object-lender").pick("tanger", "Tanger");
    objects.field("#exhibition-object-number").fill("TNG-7");
    objects.field("#common-currency").choose("MAD · dirham marocain");
    objects.field("#exhibition-object-value").fill("250 000,50");
    objects.field("#exhibition-object-since").fill("15/8/2028");
    objects.field("#exhibition-object-until").fill("30/4/2029");
    window.save();
    objects.sees("250 000,50");
    page.link("#exhibition-part-plan").click();
    let conflicts = page.section("#exhibition-conflicts");
    conflicts.sees("#exhibition-conflict-is-certain");

    // The second leg opens once the objects have had the time to travel.
    page.link("#exhibition-part-legs").click();
    let legs = page.edit("#exhibition-legs").group("#exhibition-legs");
    let quds = legs.item(2);
    quds.field("#exhibition-opens").fill("15/1/2029");
    quds.field("#exhibition-closes").fill("31/3/2029");
    quds.field("#exhibition-travel-days").fill("12");
    window.save();
    page.button("#exhibition-milestones-fill").click();
    page.section("#exhibition-milestones").sees("Envoyer les demandes de prêt");
    page.link("#exhibition-part-plan").click();
    page.heading("Deux médinas").wait();
    conflicts.sees_no("#exhibition-conflict-is-certain");

    let planned = desk
        .registry(&file)
        .read(|conn| {
            let found = record::find(conn, "deux medinas", &[Kind::Exhibition], "fr", 1)?;
            exhibition::get(conn, found[0].id)
        })
        .unwrap();
    assert!(!planned.conflicts.iter().any(exhibition::conflict::Conflict::is_open));
    assert_eq!(planned.facts.objects[0].value.map(|value| value.0), Some(25_000_050));
    assert_eq!(planned.facts.milestones.len(), 9);
    assert_eq!(planned.insured[0].values[0].currency, "MAD");
}
