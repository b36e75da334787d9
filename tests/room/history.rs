//! What was done is told: who changed what, and it can be taken back from there.

use tawama_window_tests::{Desk, Language};

#[test]
fn a_record_tells_who_changed_what_in_it() {
    let desk = Desk::new(Language::Fr);
    let window = desk.open(&desk.sample("Tanger.tawama"));
    let page = window.page();
    window.go("#partner-room");
    page.any("table").row("Al-Qods").any("link").click();
    page.edit("#partner-notes").field("#partner-notes").fill("À inviter en avril");
    window.save();

    page.button("#history-of-record").click();
    let edit = window.say_with("op-edit-partner", &[("subject", "Al-Qods")]);
    window.sees(&edit);
    window.sees(&window.say_with("history-by", &[("actor", "Amina")]));
    window.sees("#column-notes");
    window.sees("À inviter en avril");

    // The history of the whole registry tells it too, and takes it back.
    window.go("#history-room");
    window.sees(&edit);
    page.button(&window.say_with("history-undo-act", &[("act", &edit)])).click();
    window.notice("#common-undone");
    window.sees(&window.say_with("op-undo", &[("what", &edit)]));
    window.sees("#history-state-undone");
}
