//! The room of agreements.

use tawama_registry::agreement::{self, Agreement, Renewal};
use tawama_registry::{Kind, Registry, partner, record};
use tawama_window_tests::{Desk, Language, amina};

#[test]
fn an_agreement_is_recorded_whole_found_by_another_spelling_changed_taken_back_and_done_again() {
    let desk = Desk::new(Language::Fr);
    let file = desk.sample("Tanger.tawama");
    let window = desk.open(&file);
    let page = window.page();

    window.go("#agreement-room");
    page.button("#agreement-add").click();
    page.field("#agreement-instrument").choose("#agreement-instrument-twinning_agreement");
    let second = window.say_with("agreement-party-number", &[("number", "2")]);
    let second = page.group("#agreement-parties").item(2).field(&second);
    // The partner is not in the registry yet: it is added without leaving the form.
    let partner = second.add_in_place("Séville");
    partner.field("#partner-country").choose("Espagne");
    partner.button("#common-save").click();
    partner.wait_gone();
    second.sees("Séville");
    let title = page.wording("#agreement-title", "fr");
    assert_eq!(title.value(), "Convention de jumelage entre Tanger et Séville", "is proposed");
    page.field("#agreement-signed-on").fill("5/2019");
    page.sees("mai 2019");
    let place = page.field("#agreement-place");
    place.pick("tang", "Tanger");
    window.press("Enter");
    place.sees("Tanger");
    let occasion = page.field("#agreement-occasion").add_in_place("Semaine andalouse");
    occasion.field("#occasion-since").fill("2019");
    occasion.button("#common-save").click();
    occasion.wait_gone();
    page.field("#agreement-duration").fill("120");
    page.field("#agreement-renewal").choose("#agreement-renewal-tacit");
    page.field("#agreement-renewal-period").fill("60");
    page.field("#agreement-notice").fill("3");
    window.save();
    page.heading("Convention de jumelage entre Tanger et Séville").wait();
    window.sees("TNG-2019-001");

    let signed = page.edit("#agreement-signed");
    signed.button("#agreement-signature-add").click();
    let first = signed.group("#agreement-signatures").item(1);
    assert_eq!(first.field("#agreement-signs-for").value(), "Tanger", "is most likely");
    first.field("#agreement-person").pick("laymouri", "Mounir Laymouri");
    first.wording("#agreement-capacity", "fr").fill("président du conseil communal");
    signed.button("#agreement-signature-add").click();
    let other = signed.group("#agreement-signatures").item(2);
    assert_eq!(other.field("#agreement-signs-for").value(), "Séville", "is most likely");
    other.wording("#agreement-capacity", "fr").fill("maire de Séville");
    signed.button("#agreement-witness-add").click();
    let witness = signed.group("#agreement-witnesses").item(1);
    witness.field("#agreement-body").pick("villes arabes", "Organisation des villes arabes");
    witness.wording("#agreement-capacity", "fr").fill("secrétaire général");
    window.save();
    signed.sees("maire de Séville");
    signed.sees("secrétaire général");

    let fields = page.edit("#agreement-fields");
    fields.button("#agreement-field-add").click();
    // The menu stays, for what comes next.
    page.at("menuitem", "Culture").click();
    page.at("menuitem", "Jeunesse").click();
    window.save();
    fields.sees("Culture");
    fields.sees("Jeunesse");

    for spelling in ["SEVILLE", "tng-2019"] {
        window.filter(spelling);
        window.lists(&["Convention de jumelage entre Tanger et Séville"]);
    }

    let notes = page.edit("#agreement-notes");
    notes.field("#agreement-notes").fill("Original au cabinet");
    window.save();
    window.undo();
    notes.sees_no("Original au cabinet");
    window.redo();
    notes.sees("Original au cabinet");

    let stored = stored(&desk.registry(&file), "seville");
    let facts = &stored.facts;
    assert_eq!(facts.signed.map(|day| day.to_string()).as_deref(), Some("2019-05"));
    assert_eq!(facts.parties.len(), 2);
    assert_eq!((facts.signatures.len(), facts.witnesses.len()), (2, 1));
    assert_eq!(facts.fields, ["culture", "youth"]);
    assert_eq!((facts.term.duration_months, facts.term.renewal), (Some(120), Renewal::Tacit));
    assert_eq!((facts.term.renewal_months, facts.term.notice_count), (Some(60), Some(3)));
    assert!(facts.place.is_some() && facts.occasion.is_some());
    assert_eq!(facts.notes, "Original au cabinet");
}

#[test]
fn what_an_agreement_lacks_is_said_at_its_fields_in_arabic() {
    let desk = Desk::new(Language::Ar);
    let window = desk.open(&desk.sample("Tanger.tawama"));
    let page = window.page();
    window.go("#agreement-room");
    page.button("#agreement-add").click();
    page.field("#agreement-reference").fill("TNG-2025-001");
    page.wording("#agreement-title", "ar").fill("اتفاقية توأمة");
    window.press("Control+s");
    let second = window.say_with("agreement-party-number", &[("number", "2")]);
    let second = page.group("#agreement-parties").item(2).field(&second);
    second.says_problem("#problem-record-missing");
    second.pick("القدس", "القدس");
    window.press("Control+s");
    let taken = window.say_with("problem-reference-taken", &[("reference", "TNG-2025-001")]);
    page.field("#agreement-reference").says_problem(&taken);
    assert_eq!(page.wording("#agreement-title", "ar").value(), "اتفاقية توأمة");
    page.field("#agreement-reference").fill("TNG-2026-009");
    window.save();
    page.heading("اتفاقية توأمة").wait();
    // With the ligature that some keyboards write, and without hamza.
    window.filter("اتفاقيه توامه");
    window.lists(&["اتفاقية توأمة"]);
}

#[test]
fn an_agreement_is_recorded_from_the_keyboard_alone() {
    let desk = Desk::new(Language::En);
    let file = desk.sample("Tangier.tawama");
    let window = desk.open(&file);
    window.sees("#overview-changes");

    window.press("Control+k");
    window.page().at("combobox", "#common-jump").wait();
    window.types("go agreements");
    window.press("Enter");
    window.page().heading("#agreement-room").wait();
    window.press("Control+n");
    window.page().field("#agreement-instrument").wait();
    window.tab_to(&window.say_with("agreement-party-number", &[("number", "2")]));
    window.types("quds");
    window.page().has("option", "Al-Quds").wait();
    window.press("Enter");
    window.tab_to(&format!("{} (English)", window.say("agreement-title")));
    window.press("Control+a");
    window.types("Friendship of two old cities");
    window.tab_to("#agreement-signed-on");
    window.types("3/2/2026");
    window.save();
    window.page().heading("Friendship of two old cities").wait();

    let stored = stored(&desk.registry(&file), "friendship");
    assert_eq!(stored.facts.signed.map(|day| day.to_string()).as_deref(), Some("2026-02-03"));
    assert_eq!(stored.facts.parties.len(), 2);

    window.undo();
    window.page().any("table").row("Friendship of two old cities").wait_gone();
}

#[test]
fn a_city_that_is_no_party_yet_becomes_one_from_the_form_of_an_agreement() {
    let desk = Desk::new(Language::Fr);
    let file = desk.sample("Tanger.tawama");
    let window = desk.open(&file);
    let page = window.page();
    window.sees("#overview-changes");
    // Where no list is shown, it is an agreement that is begun.
    window.press("Control+n");
    let second = window.say_with("agreement-party-number", &[("number", "2")]);
    let second = page.group("#agreement-parties").item(2).field(&second);
    second.click();
    second.write("séville");
    page.has("option", "Espagne").first().click();
    second.sees("Séville");
    let title = page.wording("#agreement-title", "ar");
    window.until("the title says it in Arabic too", || title.value().contains("إشبيلية"));

    let registry = desk.registry(&file);
    let facts = registry
        .read(|conn| {
            let found = record::find(conn, "Séville", &[Kind::Partner], "fr", 1)?;
            partner::get(conn, found[0].id)
        })
        .unwrap()
        .facts;
    assert_eq!(facts.country.as_deref(), Some("ES"));
    assert!(facts.place.is_some());
    assert!(facts.names.len() >= 3, "{:?}", facts.names);
}

#[test]
fn two_parts_of_a_page_are_written_side_by_side_and_neither_takes_the_other_back() {
    let desk = Desk::new(Language::Fr);
    let file = desk.sample("Tanger.tawama");
    let window = desk.open(&file);
    let page = window.page();
    window.go("#agreement-room");
    page.any("table").row("TNG-2025-001").any("link").click();
    let notes = page.edit("#agreement-notes");
    notes.field("#agreement-notes").fill("Original au cabinet");
    let signed = page.edit("#agreement-signed");
    signed.field("#agreement-signed-on").first().fill("3/2/2025");
    window.save();
    signed.sees("3 février 2025");
    notes.field("#agreement-notes").click();
    window.press("Control+s");
    notes.button("#common-save").wait_gone();
    notes.sees("Original au cabinet");
    signed.sees("3 février 2025");

    let facts = stored(&desk.registry(&file), "memorandum al-qods").facts;
    assert_eq!(facts.notes, "Original au cabinet");
    assert_eq!(facts.signed.map(|day| day.to_string()).as_deref(), Some("2025-02-03"));
}

#[test]
fn what_happened_is_recorded_from_the_top_of_the_page_and_where_it_stands_follows() {
    let desk = Desk::new(Language::Ar);
    let window = desk.open(&desk.sample("Tanger.tawama"));
    let page = window.page();
    let title = "مذكرة تفاهم بين طنجة والقدس";
    window.go("#agreement-room");
    page.any("table").row(title).link(title).click();
    page.button("#common-more").click();
    page.at("menuitem", "#agreement-event-add").click();
    let event = page.at("dialog", "#agreement-event-add");
    event.field("#agreement-event-kind").choose("#agreement-event-suspended");
    event.field("#agreement-event-note").fill("بطلب من الشريك");
    window.save();
    event.wait_gone();
    page.section("#agreement-events").sees("بطلب من الشريك");
    page.any("table").row(title).sees("#agreement-status-suspended");
    window.undo();
    page.any("table").row(title).sees("#agreement-status-in_force");
}

#[test]
fn an_addendum_and_an_exhibition_are_added_from_the_page_of_their_agreement() {
    let desk = Desk::new(Language::Fr);
    let file = desk.sample("Tanger.tawama");
    let window = desk.open(&file);
    let page = window.page();
    let title = "Mémorandum d’entente entre Tanger et Al-Qods";
    window.go("#agreement-room");
    page.any("table").row("TNG-2025-001").any("link").click();
    page.button("#common-more").click();
    page.at("menuitem", "#agreement-addendum-add").click();
    page.field("#agreement-parent").sees(title);
    let wording = page.wording("#agreement-title", "fr");
    assert_eq!(wording.value(), "Avenant entre Tanger et Al-Qods", "is proposed");
    window.save();
    page.heading("Avenant entre Tanger et Al-Qods").wait();
    page.section("#agreement-identity").link(title).click();
    page.section("#agreement-family").link("Avenant entre Tanger et Al-Qods").wait();

    page.section("#exhibition-room").button("#exhibition-add").click();
    page.wording("#exhibition-title", "fr").fill("Deux médinas");
    window.save();
    page.heading("Deux médinas").wait();
    page.section("#common-agreements-carried").link(title).click();
    page.section("#exhibition-room").link("Deux médinas").wait();

    let registry = desk.registry(&file);
    let parent = stored(&registry, "memorandum al-qods").id;
    assert_eq!(stored(&registry, "avenant").facts.parent, Some(parent));
}

fn stored(registry: &Registry, name: &str) -> Agreement {
    registry
        .read(|conn| {
            let found = record::find(conn, name, &[Kind::Agreement], "fr", 1)?;
            agreement::get(conn, found[0].id, amina().today)
        })
        .unwrap()
}

#[test]
fn the_approvals_of_morocco_are_taken_over_granted_and_bring_an_agreement_into_force() {
    let desk = Desk::new(Language::Fr);
    let file = desk.sample("Tanger.tawama");
    let window = desk.open(&file);
    let page = window.page();
    window.go("#agreement-room");
    page.any("table").row("TNG-2025-002").any("link").click();
    let approvals = page.section("#agreement-approvals");
    approvals.button("#agreement-approvals-take").click();
    let morocco = window.say_with("agreement-approvals-take-one", &[("place", "Maroc")]);
    page.at("menuitem", &morocco).click();
    approvals.sees("Conseil communal");
    window.sees("#agreement-status-awaiting_approval");

    let form = page.edit("#agreement-approvals");
    let council = form.item(1);
    council.field("#agreement-approval-state").choose("#agreement-approval-state-granted");
    window.press("Control+s");
    council.field("#agreement-approval-decided").says_problem("#problem-date-missing");
    council.field("#agreement-approval-decided").fill("20/1/2025");
    let visa = form.item(2);
    visa.field("#agreement-approval-state").choose("#agreement-approval-state-granted");
    visa.field("#agreement-approval-submitted").fill("10/2/2025");
    visa.field("#agreement-approval-decided").fill("24/2/2025");
    window.save();
    page.section("#agreement-term").sees("24 février 2025");
    window.sees("#agreement-status-in_force");
    window.undo();
    window.sees("#agreement-status-awaiting_approval");
    window.redo();
    window.sees("#agreement-status-in_force");

    let facts = stored(&desk.registry(&file), "TNG-2025-002").facts;
    assert_eq!(facts.approvals.len(), 2);
    assert_eq!(facts.approvals[1].clock_days, Some(20), "the clock of the law is kept");
}

#[test]
fn terms_past_and_to_come_are_told_with_their_reasons() {
    let desk = Desk::new(Language::En);
    let window = desk.open(&desk.sample("Tangier.tawama"));
    let page = window.page();
    window.go("#agreement-room");
    page.any("table").row("TNG-2025-003").any("link").click();
    let term = page.edit("#agreement-term");
    term.field("#agreement-duration").fill("12");
    term.field("#agreement-renewal").choose("#agreement-renewal-tacit");
    term.field("#agreement-notice").fill("3");
    window.save();
    let terms = page.section("#agreement-timeline");
    terms.sees("1 February 2025 – 31 January 2026");
    let first = window.say_with("agreement-term-number", &[("number", "1")]);
    terms.sees(&first);
    terms.sees(&window.say_with("then-rolls-unless", &[("by", "31 October 2025")]));
    terms.sees("#term-tacit");
    // Notice given in time, and the term is the last.
    page.button("#common-more").click();
    page.at("menuitem", "#agreement-event-add").click();
    let dialog = page.at("dialog", "#agreement-event-add");
    dialog.field("#agreement-event-kind").choose("#agreement-event-notice_given");
    dialog.field("#agreement-event-day").fill("31/10/2025");
    dialog.button("#common-save").click();
    dialog.wait_gone();
    terms.sees(&window.say_with("then-noticed", &[("on-in", "on 31 October 2025")]));
    window.sees("#agreement-status-expired");
}
