use crate::support::Desk;

#[test]
fn a_city_is_found_by_any_spelling_with_a_registry_or_without() {
    let desk = Desk::sample();
    let found = desk.json(&["place", "find", "al qods", "--country", "ma"]);
    assert_eq!(found[0]["geonames"], 281_184);
    assert_eq!(found[0]["countries"], serde_json::json!(["IL", "PS"]));
    assert_eq!(found[0]["country"], serde_json::Value::Null);
    assert!(desk.fine(&["place", "find", "طنجة", "--limit", "1"]).contains("Tanger"));
    // Of two cities with one name that of the office's own country comes first.
    assert_eq!(desk.json(&["place", "find", "Casablanca"])[0]["country"], "MA");
    assert_eq!(desk.json(&["place", "find", "Casablanca", "--country", "CL"])[0]["country"], "CL");
    assert_eq!(desk.json(&["place", "find", "qqqqqqqq"]), serde_json::json!([]));
}
