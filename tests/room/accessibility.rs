//! Every screen can be used by everyone, as far as axe can tell: in three languages,
//! in light and dark, by the rules of WCAG 2.2, level AA.

use tawama_window_tests::{Desk, Language, Theme, Violation, Window};

/// The rooms that keep records, by the keys of their names and of what adding one is called.
const ROOMS: [(&str, &str); 9] = [
    ("agreement-room", "agreement-add"),
    ("partner-room", "partner-add"),
    ("person-room", "person-add"),
    ("occasion-room", "occasion-add"),
    ("exhibition-room", "exhibition-add"),
    ("activity-room", "activity-add"),
    ("place-room", "place-add"),
    ("venue-room", "venue-add"),
    ("history-room", ""),
];

/// Looks at every screen, and keeps what is wrong with each. Where `TAWAMA_PICTURES`
/// names a folder, a picture of each is left there for somebody's own eyes.
struct Look<'w> {
    window: &'w Window,
    called: String,
    found: Vec<String>,
}

impl<'w> Look<'w> {
    fn through(window: &'w Window, language: Language, theme: Theme) -> Self {
        let called = format!("{} {theme:?}", language.tag());
        Self { window, called, found: Vec::new() }
    }

    fn at(&mut self, screen: &str) {
        if let Some(folder) = std::env::var_os("TAWAMA_PICTURES") {
            let name = format!("{screen} {}.png", self.called);
            self.window.picture(&std::path::Path::new(&folder).join(name));
        }
        let mut violations = self.window.violations();
        if !violations.is_empty() {
            // On a busy machine something may still be on its way: what is wrong stays wrong.
            std::thread::sleep(std::time::Duration::from_secs(1));
            violations = self.window.violations();
        }
        for Violation { rule, help, places } in violations {
            let places = places.join("\n      ");
            self.found.push(format!("{screen}: {rule}: {help}\n      {places}"));
        }
    }

    fn over(self) {
        let (count, found) = (self.found.len(), self.found.join("\n  "));
        assert!(count == 0, "{count} in {}\n  {found}", self.called);
    }
}

fn the_start(language: Language, theme: Theme) {
    let desk = Desk::with(language, theme);
    let window = desk.start(&[]);
    let mut look = Look::through(&window, language, theme);
    look.at("start");
    window.page().has("button", "#start-office").click();
    look.at("new office");
    window.page().button("#start-make").click();
    window.page().group("#start-home").says_problem("#problem-name-missing");
    look.at("new office with a problem");
    look.over();
}

fn the_rooms(language: Language, theme: Theme) {
    let desk = Desk::with(language, theme);
    let window = desk.open(&desk.lesson("Tanger.tawama"));
    let page = window.page();
    let mut look = Look::through(&window, language, theme);
    window.sees("#overview-changes");
    look.at("overview");
    for (room, add) in ROOMS {
        let name = window.say(room);
        window.jump(&name, &window.say_with("common-go-to", &[("room", &name)]));
        page.heading(&name).wait();
        if add.is_empty() {
            continue;
        }
        page.any("table").any("rowheader").first().any("link").wait();
        look.at(room);
        page.any("table").any("rowheader").first().any("link").click();
        page.button("#common-more").wait();
        look.at(&format!("{room}, a record"));
        page.button("#common-more").click();
        page.any("menu").wait();
        look.at(&format!("{room}, what can be done with a record"));
        window.press("Escape");
        open_every_form(&window);
        look.at(&format!("{room}, a record with its forms"));
        while page.button("#common-cancel").count() > 0 {
            page.button("#common-cancel").first().click();
        }
        // Where there is room for one of them, the record stands in the place of the list.
        if page.button(&window.say(add)).count() == 0 {
            page.button("#common-close").first().click();
        }
        page.button(&window.say(add)).click();
        page.button("#common-save").wait();
        look.at(add);
        page.button("#common-save").click();
        look.at(&format!("{add}, with problems"));
        page.button("#common-cancel").click();
    }
    look.at("history");
    window.go("#calendar-room");
    for view in ["month", "week", "agenda", "year", "timeline"] {
        page.link(&format!("#calendar-view-{view}")).click();
        page.at("heading", "#calendar-room").wait();
        look.at(&format!("calendar, {view}"));
    }
    window.go("#exhibition-room");
    for view in ["board", "timeline", "list"] {
        page.link(&format!("#exhibition-view-{view}")).click();
        page.at("heading", "#exhibition-room").wait();
        look.at(&format!("exhibitions, {view}"));
    }
    page.any("table").any("rowheader").first().any("link").click();
    for part in ["legs", "objects", "transport", "money", "people", "outcome"] {
        page.link(&format!("#exhibition-part-{part}")).click();
        page.button("#common-more").wait();
        look.at(&format!("an exhibition, {part}"));
    }
    page.link("#exhibition-sheet").click();
    page.link("#exhibition-sheet-back").wait();
    look.at("an exhibition, as it is presented");
    window.go("#relation-room");
    page.any("table").any("rowheader").first().any("link").wait();
    look.at("relationships");
    page.any("table").any("rowheader").first().any("link").click();
    page.link("#relation-to-partner").wait();
    look.at("relationships, the living links of a party");
    window.go("#settings-room");
    look.at("settings");
    window.press("F1");
    page.any("article").heading("#settings-room").wait();
    look.at("help");
    page.field("#help-find").write("pdf");
    page.at("navigation", "#help-contents").any("listitem").first().wait();
    look.at("help, what was found");
    look.over();
}

fn open_every_form(window: &Window) {
    let begins = window.say_with("common-edit-part", &[("part", "\u{1}")]);
    let begins = begins.split('\u{1}').next().unwrap_or_default().trim().to_owned();
    let page = window.page();
    for name in page.any("button").names() {
        if name.starts_with(&begins) {
            page.button(&name).click();
        }
    }
}

fn the_dialogs(language: Language, theme: Theme) {
    let desk = Desk::with(language, theme);
    let window = desk.open(&desk.lesson("Tanger.tawama"));
    let page = window.page();
    let mut look = Look::through(&window, language, theme);
    window.sees("#overview-changes");
    window.press("Control+k");
    page.at("combobox", "#common-jump").write("t");
    page.any("option").first().wait();
    look.at("jump box");
    window.press("Escape");
    window.press("Control+k");
    page.at("combobox", "#common-jump").write("القدس lymo");
    page.any("option").first().wait();
    look.at("jump box, what was found and where");
    window.press("Escape");
    window.press("Control+k");
    page.at("combobox", "#common-jump").write("status:");
    window.sees(&window.say_with("problem-filter-blank", &[("said", "status:")]));
    look.at("jump box, what a filter may be");
    window.press("Escape");
    let room = window.say("search-room");
    window.jump(&room, &window.say_with("common-go-to", &[("room", &room)]));
    page.field("#search-box").write("tang staus:in_force");
    window.sees(&window.say_with("problem-filter-unknown", &[("said", "staus")]));
    look.at("search, a filter that is wrong");
    page.field("#search-box").fill("tanger");
    window.until("something is found", || page.any("listitem").count() > 3);
    look.at("search");
    page.button("#common-keys").click();
    page.any("dialog").wait();
    look.at("keys");
    window.press("Escape");
    window.go("#agreement-room");
    page.button("#export-open").click();
    page.at("menuitem", "#export-in-force").wait();
    look.at("export");
    window.press("Escape");
    page.button("#agreement-add").click();
    page.field("#agreement-reference").write("x");
    window.press("F1");
    page.at("dialog", "#agreement-room").wait();
    look.at("help beside a form");
    window.press("Escape");
    page.at("navigation", "#common-rooms").link("#settings-room").click();
    page.button("#common-discard").wait();
    look.at("leaving a form");
    page.button("#common-discard").click();
    look.over();
}

/// What hangs from a list: its columns, a period, what can be done with a selection, the name of a view.
fn the_lists(language: Language, theme: Theme) {
    let desk = Desk::with(language, theme);
    let window = desk.open(&desk.lesson("Tanger.tawama"));
    let page = window.page();
    let mut look = Look::through(&window, language, theme);
    window.go("#agreement-room");
    page.any("table").any("rowheader").first().any("link").wait();
    page.any("table").any("row").any("checkbox").last().click();
    page.at("region", "#list-selection").wait();
    look.at("list, a selection");
    page.button("#list-bulk-add-field").click();
    page.any("dialog").wait();
    look.at("list, what is done to many");
    page.button("#common-cancel").click();
    page.button("#list-columns").click();
    page.at("dialog", "#list-columns").wait();
    look.at("list, columns");
    window.press("Escape");
    page.button("#list-more-filters").click();
    page.any("search").button("#agreement-signed").click();
    page.at("dialog", "#agreement-signed").wait();
    look.at("list, a period");
    page.at("dialog", "#agreement-signed").any("radio").first().click();
    window.press("Escape");
    page.button("#list-view-keep").click();
    page.field("#list-view-name").wait();
    look.at("list, the name of a view");
    look.over();
}

macro_rules! in_every_language_and_colour {
    ($($name:ident: $language:ident $theme:ident)*) => { $(
        mod $name {
            use super::{Language, Theme};

            #[test]
            fn the_start() {
                super::the_start(Language::$language, Theme::$theme);
            }

            #[test]
            fn the_rooms() {
                super::the_rooms(Language::$language, Theme::$theme);
            }

            #[test]
            fn the_lists() {
                super::the_lists(Language::$language, Theme::$theme);
            }

            #[test]
            fn the_dialogs() {
                super::the_dialogs(Language::$language, Theme::$theme);
            }
        }
    )* };
}

in_every_language_and_colour! {
    french_light: Fr Light
    french_dark: Fr Dark
    arabic_light: Ar Light
    arabic_dark: Ar Dark
    english_light: En Light
    english_dark: En Dark
}
