//! Every screen can be used by everyone, as far as axe can tell: in three languages,
//! in light and dark, by the rules of WCAG 2.2, level AA.

use tawama_window_tests::{Desk, Language, Theme, Violation, Window};

/// Looks at a screen in every language and colour, and says all that is wrong with it.
struct Look {
    found: Vec<String>,
}

impl Look {
    fn at(&mut self, window: &Window, screen: &str) {
        for Violation { rule, help, places } in window.violations() {
            let places = places.join("\n      ");
            self.found.push(format!("{screen}: {rule}: {help}\n      {places}"));
        }
    }
}

fn everywhere(look: impl Fn(&mut Look, &Desk, Language, &str)) {
    let mut eyes = Look { found: Vec::new() };
    for language in Language::ALL {
        for theme in [Theme::Light, Theme::Dark] {
            let desk = Desk::with(language, theme);
            look(&mut eyes, &desk, language, &format!("{} {theme:?}", language.tag()));
        }
    }
    let found = eyes.found;
    assert!(found.is_empty(), "{} violations\n  {}", found.len(), found.join("\n  "));
}

#[test]
fn the_start_and_the_form_for_a_new_office() {
    everywhere(|look, desk, _, surroundings| {
        let window = desk.start(&[]);
        look.at(&window, &format!("{surroundings} start"));
        window.page().has("button", "#start-office").click();
        look.at(&window, &format!("{surroundings} new office"));
        window.page().button("#start-make").click();
        window.page().group("#start-home").says_problem("#problem-name-missing");
        look.at(&window, &format!("{surroundings} new office with a problem"));
    });
}
