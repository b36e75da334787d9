//! The room of partners.

use tawama_registry::{Kind, Op, Registry, partner, record};
use tawama_window_tests::{Desk, Language, amina};

const VOCALISED: &str = "شَفْشاوُن";

#[test]
fn a_partner_is_recorded_found_by_another_spelling_changed_taken_back_and_done_again() {
    let desk = Desk::new(Language::Fr);
    let file = desk.sample("Tanger.tawama");
    let window = desk.open(&file);
    let page = window.page();

    window.go("#partner-room");
    page.button("#partner-add").click();
    let names = page.group("#partner-names");
    names.name_in("fr").fill("Chefchaouen");
    names.name_in("ar").fill("شفشاون");
    page.field("#partner-country").choose("Maroc");
    window.save();
    page.heading("Chefchaouen").wait();

    for spelling in ["CHÉFCHAOUEN", VOCALISED] {
        window.filter(spelling);
        window.lists(&["Chefchaouen"]);
    }

    let notes = page.edit("#partner-notes");
    notes.field("#partner-notes").fill("Ville bleue");
    window.save();
    notes.sees("Ville bleue");
    window.undo();
    notes.sees_no("Ville bleue");
    window.redo();
    notes.sees("Ville bleue");

    page.edit("#partner-notes").field("#partner-notes").fill("Perle bleue");
    window.save();
    notes.sees("Perle bleue");
    window.notice("#common-saved").button("#common-undo").last().click();
    notes.sees("Ville bleue");

    let registry = desk.registry(&file);
    assert_eq!(stored(&registry, "chefchaouen").facts.notes, "Ville bleue");
}

#[test]
fn a_partner_is_recorded_in_arabic() {
    let desk = Desk::new(Language::Ar);
    let file = desk.sample("طنجة.tawama");
    let window = desk.open(&file);
    let page = window.page();

    window.go("#partner-room");
    page.button("#partner-add").click();
    page.group("#partner-names").name_in("ar").fill("إشبيلية");
    page.field("#partner-country").choose("إسبانيا");
    window.save();
    page.heading("إشبيلية").wait();
    // Without hamza, and with the dotted ة left undotted.
    window.filter("اشبيليه");
    window.lists(&["إشبيلية"]);

    let partner = stored(&desk.registry(&file), "إشبيلية");
    assert_eq!(partner.facts.country.as_deref(), Some("ES"));
    assert_eq!(partner.facts.names.len(), 1, "lines left blank are not kept");
}

#[test]
fn what_breaks_a_rule_is_said_at_its_field_and_stays_as_it_was_typed() {
    for language in Language::ALL {
        let desk = Desk::new(language);
        let window = desk.open(&desk.sample("Tanger.tawama"));
        let page = window.page();
        window.go("#partner-room");
        page.any("table").any("rowheader").first().any("link").click();
        let identity = page.edit("#partner-identity");
        identity.field("#partner-website").fill("www.tanger.ma");
        window.press("Control+s");
        identity.field("#partner-website").says_problem("#problem-website-without-scheme");
        assert_eq!(identity.field("#partner-website").value(), "www.tanger.ma");
        identity.field("#partner-website").fill("https://www.tanger.ma");
        window.save();
        identity.sees("https://www.tanger.ma");
    }
}

#[test]
fn a_record_that_someone_else_changed_meanwhile_is_not_overwritten() {
    let desk = Desk::new(Language::Fr);
    let file = desk.sample("Tanger.tawama");
    let window = desk.open(&file);
    let page = window.page();
    window.go("#partner-room");
    page.any("table").row("Al-Qods").any("link").click();
    let notes = page.edit("#partner-notes");
    notes.field("#partner-notes").fill("Ce que j’écris");

    let registry = desk.registry(&file);
    let partner = stored(&registry, "al-qods");
    let mut facts = partner.facts.clone();
    facts.notes = "Ce qu’une collègue a écrit".into();
    registry
        .write(&amina(), Op::Edit(Kind::Partner), |tx| {
            partner::save(tx, partner.id, partner.version, &facts)
        })
        .unwrap();

    window.press("Control+s");
    notes.any("alert").sees("#common-clash");
    notes.any("alert").sees("Ce qu’une collègue a écrit");
    assert_eq!(notes.field("#partner-notes").value(), "Ce que j’écris");
    assert_eq!(stored(&registry, "al-qods").facts.notes, "Ce qu’une collègue a écrit");
}

#[test]
fn a_partner_that_an_agreement_names_is_not_deleted_and_who_names_it_is_said() {
    let desk = Desk::new(Language::Fr);
    let window = desk.open(&desk.sample("Tanger.tawama"));
    let page = window.page();
    window.go("#partner-room");
    page.any("table").row("Institut arabe pour le développement urbain").any("link").click();
    window.delete();
    let user =
        "Mémorandum d’entente entre l’AMPCC et l’Institut arabe pour le développement urbain";
    window.notice(&window.say_with("error-in-use", &[("count", "1"), ("name", user)]));
    page.heading("Institut arabe pour le développement urbain").wait();
}

#[test]
fn a_partner_that_nothing_names_is_deleted_at_once_and_brought_back_from_the_notice() {
    let desk = Desk::new(Language::En);
    let window = desk.open(&desk.sample("Tanger.tawama"));
    let page = window.page();
    window.go("#partner-room");
    page.button("#partner-add").click();
    page.group("#partner-names").name_in("en").fill("Ghent");
    window.save();
    page.heading("Ghent").wait();
    window.delete();
    let notice = window.notice("#common-deleted");
    page.any("table").row("Ghent").wait_gone();
    notice.button("#common-undo").last().click();
    page.any("table").row("Ghent").wait();
}

#[test]
fn a_name_is_a_text_whatever_is_in_it() {
    let desk = Desk::new(Language::Fr);
    let window = desk.open(&desk.sample("Tanger.tawama"));
    let page = window.page();
    let script = "<img src=x onerror=\"document.title='ran'\">";
    let turning = "Oran\u{202e}narO";
    for name in [script, turning] {
        window.go("#partner-room");
        page.button("#partner-add").click();
        page.group("#partner-names").name_in("fr").fill(name);
        window.save();
        page.heading(name).wait();
        page.any("table").row(name).wait();
    }
    let images = window.ask("return document.images.length", &[]);
    assert_eq!(images, 0, "a name became a picture");
    assert!(window.title().ends_with("Tawama"), "{}", window.title());
    // What turns the direction of a line does so within the name alone.
    let look =
        "return [...document.querySelectorAll('tbody th bdi, tbody th [dir=auto]')].length > 0";
    assert_eq!(window.ask(look, &[]), true, "names in the list are not isolated");
}

fn stored(registry: &Registry, name: &str) -> partner::Partner {
    registry
        .read(|conn| {
            let found = record::find(conn, name, &[Kind::Partner], "fr", 1)?;
            partner::get(conn, found[0].id)
        })
        .unwrap()
}
