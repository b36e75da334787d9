//! A registry as JSON, and back.

use crate::support::Desk;

#[test]
fn a_registry_goes_out_as_json_and_a_new_one_is_made_of_it() {
    let desk = Desk::sample();
    desk.fine(&["transcript", "--out", &desk.at("a.json")]);
    let other = Desk::empty();
    let made = other.fine(&["new", &other.at("office.tawama"), "--from", &desk.at("a.json")]);
    assert!(made.ends_with("reprises.\n"), "{made}");
    other.fine(&["transcript", "--out", &other.at("b.json")]);
    let read = |path| std::fs::read_to_string(path).unwrap();
    assert!(read(desk.path("a.json")) == read(other.path("b.json")), "byte for byte");
    other.fine(&["check"]);
    // What holds records takes none in; what is not there yet is not half made.
    other.refused(1, &["import", &desk.at("a.json")]);
    std::fs::write(desk.path("bad.json"), "{\"format\": \"tawama-registry\", \"x\": 1}").unwrap();
    desk.refused(1, &["new", &desk.at("none.tawama"), "--from", &desk.at("bad.json")]);
    assert!(!desk.path("none.tawama").exists());
}

#[test]
fn an_empty_registry_takes_one_in_and_some_records_go_out_alone() {
    let desk = Desk::sample();
    desk.fine(&["transcript", "TNG-2025-001", "--out", &desk.at("one.json")]);
    let other = Desk::empty();
    other.fine(&["new", &other.at("office.tawama"), "--name", "fr=Bureau"]);
    other.fine(&["import", &desk.at("one.json")]);
    assert_eq!(other.json(&["show", "TNG-2025-001"])["facts"]["reference"], "TNG-2025-001");
    other.fine(&["undo"]);
    other.refused(5, &["show", "TNG-2025-001"]);
}

#[test]
fn public_facts_go_out_as_json_ld() {
    let desk = Desk::sample();
    desk.fine(&["transcript", "--public", "--out", &desk.at("a.jsonld")]);
    let text = std::fs::read_to_string(desk.path("a.jsonld")).unwrap();
    let read: serde_json::Value = serde_json::from_str(&text).unwrap();
    assert_eq!(read["@context"], "https://schema.org");
}
