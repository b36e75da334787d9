//! The calendar, and the figures of the overview that open the list behind them.

use tawama_registry::agreement::{self, CommitmentState, Renewal};
use tawama_registry::{Kind, Op, Registry, record};
use tawama_window_tests::{Desk, Language, amina};

const MEMORANDUM: &str = "Mémorandum d’entente entre Tanger et Al-Qods";

/// Makes the first commitment of the memorandum overdue, and gives it a term that ended soon.
fn with_deadlines(registry: &Registry) {
    registry
        .write(&amina(), Op::Edit(Kind::Agreement), |tx| {
            let id = record::find(tx, "memorandum al-qods", &[Kind::Agreement], "fr", 1)?[0].id;
            let found = agreement::get(tx, id, tx.today())?;
            let mut facts = found.facts;
            facts.commitments[0].due = "2025-06".parse().ok();
            facts.commitments[0].state = CommitmentState::InProgress;
            facts.term.duration_months = Some(12);
            facts.term.renewal = Renewal::Tacit;
            facts.term.notice_count = Some(1);
            agreement::save(tx, id, found.version, &facts)
        })
        .unwrap();
}

#[test]
fn a_figure_of_the_overview_opens_the_list_behind_it() {
    let desk = Desk::new(Language::Fr);
    let file = desk.sample("Tanger.tawama");
    with_deadlines(&desk.registry(&file));
    let window = desk.open(&file);
    let page = window.page();
    window.sees("#overview-due");
    let due = page.section("#overview-due");
    due.sees(MEMORANDUM);
    due.has("link", &window.say("calendar-scope-overdue")).click();
    page.heading("#calendar-room").wait();
    window.sees("Organiser une exposition commune dans les deux villes (exemple)");
    window.sees(&window.say_with("calendar-count", &[("count", "1")]));
    assert_eq!(page.field("#calendar-scope").value(), window.say("calendar-scope-overdue"));

    // It is kept, and is no longer overdue; undone, it is again.
    page.link(MEMORANDUM).click();
    let owed = page.section("#commitment-room");
    owed.button("#commitment-state-change").first().click();
    page.at("menuitem", "#commitment-state-kept").click();
    window.notice("#common-saved");
    window.press("Alt+ArrowLeft");
    window.sees("#calendar-nothing");
    window.undo();
    window.sees("Organiser une exposition commune dans les deux villes (exemple)");
}

#[test]
fn the_calendar_is_turned_by_keys_and_taken_along_as_a_file() {
    let desk = Desk::new(Language::Fr);
    let file = desk.sample("Tanger.tawama");
    let window = desk.open(&file);
    let page = window.page();
    window.go("#calendar-room");
    page.link("#calendar-view-year").click();
    page.heading("2026").wait();
    window.press("PageDown");
    page.heading("2027").wait();
    page.link("février").click();
    page.heading("février 2027").wait();
    page.any("table").sees("portes et remparts");
    page.link("#calendar-view-timeline").click();
    page.any("table").sees(MEMORANDUM);

    let ics = desk.path("echeances.ics");
    page.button("#calendar-export").click();
    window.file_dialog().take(&ics);
    window.notice(&window.say_with("export-done", &[("path", &ics.display().to_string())]));
    let text = std::fs::read_to_string(&ics).unwrap();
    assert!(text.starts_with("BEGIN:VCALENDAR"));
    assert!(text.contains("DTSTART;VALUE=DATE:20270201"), "{text}");
}
