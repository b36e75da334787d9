//! The pictures of the README, taken of the real window on the sample registry: `make pictures`.

#![allow(clippy::unwrap_used)]

use std::path::PathBuf;

use tawama_window_tests::{Desk, Language, Theme, Window};

fn main() {
    take("overview-en-dark", Language::En, Theme::Dark, |window| {
        window.sees("#overview-changes");
        window.page().heading("#overview-due").wait();
    });
    take("agreements-ar", Language::Ar, Theme::Light, |window| {
        window.go("#agreement-room");
        window.page().any("table").row("TNG-2025-003").wait();
    });
    take("agreement-fr", Language::Fr, Theme::Light, |window| {
        window.go("#agreement-room");
        window.page().any("table").row("TNG-2025-001").any("link").click();
        window.page().button("#common-more").wait();
    });
    take("exhibition-fr", Language::Fr, Theme::Light, |window| {
        window.go("#exhibition-room");
        window.page().any("table").row("portes et remparts").any("link").click();
        window.page().button("#common-more").wait();
    });
}

fn take(name: &str, language: Language, theme: Theme, show: impl Fn(&Window)) {
    let desk = Desk::with(language, theme);
    let window = desk.open(&desk.lesson("Tanger.tawama"));
    show(&window);
    let folder = PathBuf::from(concat!(env!("CARGO_MANIFEST_DIR"), "/../docs"));
    std::fs::create_dir_all(&folder).unwrap();
    window.picture(&folder.join(name).with_extension("png"));
}
