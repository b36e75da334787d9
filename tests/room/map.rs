//! The map: reached and used by keys, in step with the list beside it, taken along as a picture.

use tawama_registry::agreement::{
    self, AgreementFacts, Event, EventKind, Instrument, Party, PartyRole,
};
use tawama_registry::partner::{self, PartnerFacts, PartnerKind};
use tawama_registry::place::{self, PlaceFacts};
use tawama_registry::{Name, Op, Registry, Wording, office};
use tawama_window_tests::{Desk, Language, Theme, Violation, Window, amina, plain};

const MEMORANDUM: &str = "Mémorandum d’entente entre Tanger et Al-Qods";

/// What is written of a city: its names, its place, and when its agreement was signed, whether
/// that was denounced, and how many months it runs.
type City = (&'static str, &'static str, f64, f64, Option<&'static str>, bool, u32);

const CITIES: [City; 7] = [
    ("Ramallah", "رام الله", 31.9, 35.2, Some("2024-05"), false, 600),
    ("Séville", "إشبيلية", 37.39, -5.98, Some("2003"), false, 24),
    ("Marseille", "مرسيليا", 43.3, 5.38, None, false, 60),
    ("Tunis", "تونس", 36.8, 10.18, Some("2020-01-01"), true, 600),
    ("Dakar", "داكار", 14.69, -17.45, Some("2022-03-01"), false, 600),
    ("Istanbul", "إسطنبول", 41.01, 28.98, Some("2019"), false, 24),
    ("Osaka", "أوساكا", 34.69, 135.5, None, false, 60),
];

/// Gives the sample more partners, in Arabic and in French, so that the map has much to show.
fn with_cities(registry: &Registry) {
    registry
        .write(&amina(), Op::Import, |tx| {
            let home = office::get(tx)?.facts.home.unwrap();
            for (fr, ar, north, east, signed, denounced, months) in CITIES {
                let facts = PlaceFacts {
                    names: vec![Name::preferred("fr", fr), Name::preferred("ar", ar)],
                    latitude: Some(north),
                    longitude: Some(east),
                    ..PlaceFacts::default()
                };
                let mut city = PartnerFacts::new(PartnerKind::City, facts.names.clone());
                city.place = Some(place::add(tx, &facts)?);
                let city = partner::add(tx, &city)?;
                let title =
                    [("fr", format!("Jumelage avec {fr}")), ("ar", format!("توأمة مع {ar}"))];
                let title = title.map(|(lang, text)| (lang.to_owned(), text));
                let mut facts = AgreementFacts::new(
                    Instrument::TwinningAgreement,
                    &format!("J-{fr}"),
                    Wording(title.into()),
                );
                facts.signed = signed.and_then(|day| day.parse().ok());
                facts.term.duration_months = Some(months);
                facts.parties = [home, city]
                    .map(|partner| Party { partner, role: PartyRole::Signatory })
                    .into();
                if denounced {
                    facts.events = vec![Event {
                        id: None,
                        kind: EventKind::Denounced,
                        day: "2024-02-01".parse().unwrap(),
                        note: String::new(),
                    }];
                }
                agreement::add(tx, &facts)?;
            }
            Ok(())
        })
        .unwrap();
}

/// Opens the map of the sample and these cities.
fn at_the_map(desk: &Desk) -> Window {
    let file = desk.sample("Tanger.tawama");
    with_cities(&desk.registry(&file));
    let window = desk.open(&file);
    let room = window.say("map-room");
    window.jump(&room, &window.say_with("common-go-to", &[("room", &room)]));
    window.page().heading("#map-room").wait();
    window
}

/// Presses a key until the keyboard is on something whose name begins so.
fn press_to(window: &Window, key: &str, name: &str) {
    for _ in 0..12 {
        if window.focused().starts_with(name) {
            return;
        }
        window.press(key);
    }
    panic!("{key} does not lead to {name}, but to {}", window.focused());
}

#[test]
fn the_map_is_used_by_keys_and_the_list_follows() {
    let desk = Desk::new(Language::Fr);
    let window = at_the_map(&desk);
    let page = window.page();
    let marks = page.at("group", "#map-marks");
    marks.has("button", "Séville").wait();
    window.sees(&window.say_with("map-nowhere", &[("count", "3")]));

    // Al-Quds and Ramallah are one mark until one looks closer; the keyboard goes there.
    window.tab_to("#map-surface");
    window.press("Tab");
    let home = window.say_with("map-mark-home", &[("who", "Tanger")]);
    assert_eq!(window.focused(), plain(&home));
    press_to(&window, "ArrowRight", "Al-Qods");
    window.press("Enter");
    marks.begins("button", "Istanbul :").wait();
    press_to(&window, "Tab", "Al-Qods");
    window.press("Enter");
    let quds = marks.begins("button", "Al-Qods :");
    quds.wait();
    marks.begins("button", "Ramallah :").wait();

    // The keys of the map zoom, move, and show everything again.
    assert_eq!(window.focused(), window.say("map-surface"));
    window.press("-");
    window.press("ArrowLeft");
    window.press("0");
    marks.has("button", "Dakar").wait();

    // Chosen by keys, a partner narrows the list, and is told beside the map.
    press_to(&window, "Tab", "Al-Qods");
    press_to(&window, "ArrowLeft", &plain(&home));
    press_to(&window, "ArrowDown", "Dakar");
    window.press("Enter");
    window.lists(&["Jumelage avec Dakar"]);
    let chosen = page.section("#map-chosen");
    chosen.link("Dakar").wait();
    chosen.sees(&window.say("agreement-status-dormant"));
    window.press("Escape");
    window.press("Escape");
    chosen.wait_gone();
    window.until("the list is whole again", || window.listed().len() > 5);
}

#[test]
fn what_is_chosen_in_the_list_stands_out_on_the_map_and_opens_from_there() {
    let desk = Desk::new(Language::Fr);
    let window = at_the_map(&desk);
    let page = window.page();
    page.any("table").link(MEMORANDUM).click();
    let chosen = page.section("#map-chosen");
    chosen.link(MEMORANDUM).wait();
    chosen.link("Al-Qods").wait();
    // The status filters the map as it filters the list.
    page.button("#map-unchoose").click();
    chosen.wait_gone();
    window.filter("marseille");
    window.lists(&["Jumelage avec Marseille"]);
    let marks = page.at("group", "#map-marks");
    window.until("only Tangier and Marseille are there", || marks.any("button").count() == 2);
    window.filter("");

    // Those who are nowhere are told, and listed.
    page.button("#map-nowhere-show").click();
    window.until("those who are nowhere", || window.listed().len() == 3);
    page.button("#common-show-all").click();
    page.at("navigation", "#map-lists").link("#map-of-partners").click();
    page.any("table").link("Istanbul").click();
    chosen.link("Istanbul").click();
    page.heading("Istanbul").wait();
    // The page of a partner shows where it is, and leads back.
    page.has("link", &window.say("map-see")).click();
    page.section("#map-chosen").link("Istanbul").wait();
}

#[test]
fn the_map_is_taken_along_as_a_picture() {
    let desk = Desk::new(Language::Ar);
    let window = at_the_map(&desk);
    let page = window.page();
    page.at("group", "#map-marks").has("button", "القدس").wait();
    let (png, svg) = (desk.path("map.png"), desk.path("map.svg"));
    page.button("#map-picture").click();
    page.button("#export-write").click();
    window.file_dialog().take(&png);
    window.notice(&window.say_with("export-done", &[("path", &png.display().to_string())]));
    let bytes = std::fs::read(&png).unwrap();
    assert!(bytes.starts_with(b"\x89PNG"));
    let side = |at: usize| u32::from_be_bytes(bytes[at..at + 4].try_into().unwrap());
    assert_eq!((side(16), side(20)), (2560, 1440));

    page.button("#map-picture").click();
    page.field("#map-picture-heading").fill("مدن صديقة & <شقيقة>");
    page.field("#map-picture-seen").click();
    page.field("#map-picture-svg").click();
    page.button("#export-write").click();
    window.file_dialog().take(&svg);
    window.notice(&window.say_with("export-done", &[("path", &svg.display().to_string())]));
    let text = std::fs::read_to_string(&svg).unwrap();
    assert!(text.contains("<title>مدن صديقة &amp; &lt;شقيقة&gt;</title>"), "{}", &text[..600]);
    assert!(text.contains("طنجة"), "the names on it are told in words too");
    assert!(!text.contains("<text"), "its letters are outlines");
}

/// Looks at the map in a language and colours: the whole, what is chosen, closer, the partners.
fn looks_well(language: Language, theme: Theme) {
    let desk = Desk::with(language, theme);
    let window = at_the_map(&desk);
    let page = window.page();
    let called = format!("{} {theme:?}", language.tag());
    let mut found = Vec::new();
    let mut look = |screen: &str| {
        if let Some(folder) = std::env::var_os("TAWAMA_PICTURES") {
            let name = format!("{screen} {called}.png");
            window.picture(&std::path::Path::new(&folder).join(name));
        }
        for Violation { rule, help, places } in window.violations() {
            found.push(format!("{screen}: {rule}: {help}\n  {}", places.join("\n  ")));
        }
    };
    let marks = page.at("group", "#map-marks");
    window.until("the map is drawn", || marks.any("button").count() > 5);
    std::thread::sleep(std::time::Duration::from_millis(600));
    look("map");
    page.any("table").first().any("rowheader").last().any("link").click();
    page.section("#map-chosen").wait();
    std::thread::sleep(std::time::Duration::from_millis(600));
    look("map, chosen");
    page.button("#map-unchoose").click();
    page.button("#map-whole").click();
    page.at("navigation", "#map-lists").link("#map-of-partners").click();
    for _ in 0..3 {
        page.button("#map-zoom-in").click();
        std::thread::sleep(std::time::Duration::from_millis(400));
    }
    look("map, closer");
    page.button("#map-picture").click();
    page.button("#export-write").wait();
    look("map, as a picture");
    window.press("Escape");
    page.at("navigation", "#common-rooms").link("#partner-room").click();
    page.any("table").first().any("rowheader").first().any("link").wait();
    let quds = if language == Language::Ar { "القدس" } else { "Al-Q" };
    page.any("table").first().has("link", quds).first().click();
    page.has("link", &window.say("map-see")).wait();
    std::thread::sleep(std::time::Duration::from_millis(600));
    look("partner with a map");
    assert!(found.is_empty(), "{}", found.join("\n"));
}

#[test]
fn the_map_looks_well_in_french_by_day() {
    looks_well(Language::Fr, Theme::Light);
}

#[test]
fn the_map_looks_well_in_arabic_by_night() {
    looks_well(Language::Ar, Theme::Dark);
}

#[test]
fn the_map_looks_well_in_english_by_night() {
    looks_well(Language::En, Theme::Dark);
}

#[test]
fn the_map_looks_well_in_arabic_by_day() {
    looks_well(Language::Ar, Theme::Light);
}
