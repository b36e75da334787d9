//! The language of the window is changed at once: words, direction, title, order.

use tawama_window_tests::{Desk, Language, Theme};

#[test]
fn another_language_turns_the_window_at_once_and_stays() {
    let desk = Desk::new(Language::Fr);
    let file = desk.sample("Tanger.tawama");
    let window = desk.open(&file);
    assert_eq!(window.direction(), "ltr");

    window.switch_language(Language::Ar);
    assert_eq!(window.direction(), "rtl");
    window.sees("مصلحة العلاقات الدولية بطنجة");
    assert!(window.title().contains("مصلحة العلاقات الدولية بطنجة"), "{}", window.title());

    window.switch_language(Language::En);
    assert_eq!(window.direction(), "ltr");
    assert!(window.title().contains("International Relations Office"), "{}", window.title());
    window.close();
    assert_eq!(desk.settings()["choices"]["lang"], "en");
}

/// The web view itself is told, so that a page that has not been read yet is dark already.
#[test]
fn a_dark_window_is_dark_before_its_page_knows_it() {
    let desk = Desk::with(Language::En, Theme::Dark);
    let window = desk.open(&desk.sample("Tanger.tawama"));
    let is_told = |scheme: &str| {
        let asked = format!("return matchMedia('(prefers-color-scheme: {scheme})').matches");
        window.until("the web view is told", || window.ask(&asked, &[]) == true);
    };
    is_told("dark");

    window.go("#settings-room");
    for theme in ["light", "dark"] {
        window.page().field("#settings-theme").choose(&format!("#settings-theme-{theme}"));
        is_told(theme);
    }
}
