use serde_json::Value;

use crate::support::Desk;

#[test]
fn what_is_no_registry_is_refused_and_left_as_it_is() {
    let desk = Desk::empty();
    std::fs::write(desk.path("office.tawama"), "not a registry").unwrap();
    let refused = desk.refused(3, &["list", "partner"]);
    assert!(refused.contains("office.tawama"));
    assert_eq!(std::fs::read_to_string(desk.path("office.tawama")).unwrap(), "not a registry");
    desk.refused(1, &["new", &desk.at("office.tawama")]);
}

#[test]
fn a_newer_registry_is_refused() {
    let desk = Desk::sample();
    let conn = rusqlite::Connection::open(desk.path("office.tawama")).unwrap();
    conn.pragma_update(None, "user_version", 99).unwrap();
    drop(conn);
    let refused = desk.refused(3, &["--json", "list", "partner"]);
    let error: Value = serde_json::from_str(&refused).unwrap();
    assert_eq!(error["error"]["code"], "newer");
    assert_eq!(error["error"]["detail"]["found"], "99");
}

#[test]
fn a_missing_file_a_missing_record_and_nothing_to_undo_are_not_found() {
    let desk = Desk::empty();
    desk.refused(5, &["list", "partner"]);
    desk.fine(&["new", &desk.at("office.tawama")]);
    desk.refused(5, &["show", "TNG-1999-001"]);
    desk.refused(5, &["undo"]);
}

#[test]
fn reading_only_changes_nothing_and_says_so() {
    let desk = Desk::sample();
    let refused = desk.refused(4, &["--read-only", "add", "partner", "--name", "fr=Fès"]);
    assert!(refused.contains("lecture"), "{refused}");
    assert!(!desk.fine(&["--read-only", "list", "agreement"]).is_empty());
}

#[test]
fn a_broken_rule_is_told_at_its_field_in_the_language_asked_for() {
    let desk = Desk::sample();
    let french = desk.refused(1, &["add", "partner", "--name", "fr=Fès", "--country", "XX"]);
    assert!(french.contains("country: "), "{french}");
    let arabic =
        desk.refused(1, &["--lang", "ar", "add", "partner", "--name", "fr=Fès", "--country", "XX"]);
    assert_ne!(french, arabic);
    let tangier = desk.json(&["list", "partner", "--find", "tanger"])[0]["id"].clone();
    let in_use = desk.refused(1, &["delete", "partner", tangier.as_str().unwrap()]);
    assert!(in_use.contains("Service des relations"), "who names it is told: {in_use}");
    desk.refused(5, &["delete", "partner", "00000000-0000-7000-8000-000000000000"]);
    desk.refused(1, &["add", "person", "--name", "fr=X", "--country", "MA"]);
    desk.refused(2, &["add", "nonsense"]);
}

#[test]
fn completions_are_understood_by_the_shell() {
    let desk = Desk::empty();
    let script = desk.fine(&["completions", "bash"]);
    std::fs::write(desk.path("completions"), script).unwrap();
    let checked =
        std::process::Command::new("bash").arg("-n").arg(desk.path("completions")).status();
    assert!(checked.unwrap().success());
}
