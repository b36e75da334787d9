//! The language of the window is changed at once: words, direction, title, order.

use tawama_window_tests::{Desk, Language};

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
