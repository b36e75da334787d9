//! Duplicates: found, looked at side by side, merged, taken back, told apart.

use tawama_registry::partner::{self, PartnerFacts, PartnerKind};
use tawama_registry::{Id, Kind, Name, Op, Registry, duplicate, record};
use tawama_window_tests::{Desk, Language, Theme, Window, amina};

/// A second record of the partner Al-Qods, as someone else would write it.
fn double(registry: &Registry) -> Id {
    let mut facts = PartnerFacts::new(
        PartnerKind::City,
        vec![Name::preferred("fr", "Ville d’Al Quds"), Name::preferred("ar", "القدس الشريف")],
    );
    facts.country = Some("PS".into());
    facts.website = "https://alquds.example".into();
    facts.notes = "Rencontrée à Rabat".into();
    registry.write(&amina(), Op::Add(Kind::Partner), |tx| partner::add(tx, &facts)).unwrap().value
}

fn first(registry: &Registry, words: &str) -> Option<Id> {
    let found = registry.read(|conn| record::find(conn, words, &[Kind::Partner], "fr", 1)).unwrap();
    found.first().map(|named| named.id)
}

#[test]
fn two_records_of_one_city_are_found_made_one_and_two_again_and_told_apart() {
    let desk = Desk::new(Language::Fr);
    let file = desk.sample("Tanger.tawama");
    let before = first(&desk.registry(&file), "al-qods").unwrap();
    let twin = double(&desk.registry(&file));
    let window = desk.open(&file);
    let page = window.page();

    window.go("#partner-room");
    page.link(&window.say_with("duplicate-links", &[("count", "1")])).click();
    page.heading("#duplicate-room").wait();
    page.has("link", "Ville d’Al Quds").click();
    page.heading("#duplicate-compare").wait();
    window.sees("https://alquds.example");
    page.button("#duplicate-merge").click();
    page.heading("Al-Qods").wait();
    window.sees("Rencontrée à Rabat");
    let registry = desk.registry(&file);
    assert_eq!(first(&registry, "rencontree"), Some(before));
    assert_eq!(first(&registry, "ville al quds"), Some(before), "any spelling finds it");
    assert!(registry.read(|conn| partner::get(conn, twin)).is_err());
    drop(registry);

    window.notice("#duplicate-merged").button("#common-undo").last().click();
    window.go("#partner-room");
    page.link(&window.say_with("duplicate-links", &[("count", "1")])).click();
    page.has("link", "Ville d’Al Quds").click();
    page.button("#duplicate-not-same").click();
    page.heading("#duplicate-room").wait();
    window.sees("#duplicate-none");
    let pairs = desk.registry(&file).read(duplicate::pairs).unwrap();
    assert_eq!(pairs, []);
}

#[test]
fn a_form_names_what_is_there_already_and_does_not_stand_in_the_way() {
    let desk = Desk::new(Language::Fr);
    let file = desk.sample("Tanger.tawama");
    let window = desk.open(&file);
    let page = window.page();

    window.go("#partner-room");
    page.button("#partner-add").click();
    page.group("#partner-names").name_in("fr").fill("Al Quds");
    window.sees("#duplicate-there");
    page.link("Al-Qods").first().wait();
    window.save();
    page.heading("Al Quds").wait();
}

/// Axe finds nothing on a screen; where `TAWAMA_PICTURES` names a folder, a picture is left there.
fn is_for_everyone(window: &Window, called: &str) {
    if let Some(folder) = std::env::var_os("TAWAMA_PICTURES") {
        window.picture(&std::path::Path::new(&folder).join(format!("{called}.png")));
    }
    let found: Vec<String> =
        window.violations().iter().map(|it| format!("{}: {:?}", it.rule, it.places)).collect();
    assert!(found.is_empty(), "{called}: {found:#?}");
}

#[test]
fn pairs_and_what_is_chosen_of_each_can_be_seen_by_everyone() {
    for (language, theme, twin) in [
        (Language::Fr, Theme::Light, "Ville d’Al Quds"),
        (Language::Ar, Theme::Light, "القدس الشريف"),
        (Language::En, Theme::Dark, "Ville d’Al Quds"),
    ] {
        let desk = Desk::with(language, theme);
        let file = desk.sample("Tanger.tawama");
        double(&desk.registry(&file));
        let window = desk.open(&file);
        let page = window.page();
        let called = |screen: &str| format!("{screen} {} {theme:?}", language.tag());
        let name = window.say("duplicate-room");
        window.jump(&name, &window.say_with("common-go-to", &[("room", &name)]));
        page.heading(&name).wait();
        window.sees("#duplicate-reason-same_country");
        is_for_everyone(&window, &called("duplicates"));
        page.has("link", twin).click();
        page.heading("#duplicate-compare").wait();
        window.sees("https://alquds.example");
        is_for_everyone(&window, &called("compare"));
        window.go("#partner-room");
        page.button("#partner-add").click();
        page.group("#partner-names").name_in("fr").fill("Al Quds");
        window.sees("#duplicate-there");
        is_for_everyone(&window, &called("alike"));
        window.press("Escape");
    }
}
