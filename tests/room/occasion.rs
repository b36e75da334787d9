//! The room of occasions.

use tawama_registry::{Kind, occasion, record};
use tawama_window_tests::{Desk, Language};

#[test]
fn an_occasion_is_recorded_found_by_another_spelling_changed_taken_back_and_done_again() {
    let desk = Desk::new(Language::Ar);
    let file = desk.sample("Tanger.tawama");
    let window = desk.open(&file);
    let page = window.page();

    window.go("#occasion-room");
    page.button("#occasion-add").click();
    page.wording("#occasion-name", "ar").fill("أسبوع الأندلس");
    page.field("#occasion-since").fill("4/5/2019");
    page.field("#occasion-until").fill("9/5/2019");
    page.field("#occasion-edition").fill("3");
    page.field("#occasion-place").pick("طنجه", "طنجة");
    window.save();
    page.heading("أسبوع الأندلس").wait();
    window.filter("اسبوع");
    window.lists(&["أسبوع الأندلس"]);

    let about = page.edit("#occasion-about");
    about.field("#occasion-until").fill("1/5/2019");
    window.press("Control+s");
    let sentence = window.say_with("problem-ends-before-it-begins", &[("since", "4 ماي 2019")]);
    about.field("#occasion-until").says_problem(&sentence);
    about.field("#occasion-until").fill("11/5/2019");
    window.save();
    about.sees("11 ماي 2019");
    window.undo();
    about.sees_no("11 ماي 2019");
    window.redo();
    about.sees("11 ماي 2019");

    let stored = desk
        .registry(&file)
        .read(|conn| {
            let found = record::find(conn, "أسبوع", &[Kind::Occasion], "ar", 1)?;
            occasion::get(conn, found[0].id)
        })
        .unwrap();
    assert_eq!(stored.facts.until.map(|day| day.to_string()).as_deref(), Some("2019-05-11"));
    assert_eq!(stored.facts.edition, Some(3));
}

#[test]
fn an_occasion_at_which_agreements_were_signed_is_not_deleted() {
    let desk = Desk::new(Language::En);
    let window = desk.open(&desk.sample("Tangier.tawama"));
    let page = window.page();
    window.go("#occasion-room");
    page.any("table").row("62nd session").any("link").click();
    window.delete();
    let notices = page.at("status", "#common-notices");
    notices.sees("3 other records");
    notices.sees("Memorandum of understanding between");
}
