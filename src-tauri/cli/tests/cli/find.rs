use serde_json::json;

use crate::support::Desk;

#[test]
fn anything_is_found_by_words_and_filters_in_any_language() {
    let desk = Desk::sample();
    let found = desk.json(&["find", "al quds", "--limit", "1"]);
    assert_eq!(found[0]["kind"], "partner");
    assert_eq!(found[0]["name"], "Al-Qods");
    for query in ["type:accord قدس", "kind:agreement partner:Al-Qods", "النوع:اتفاقية Quds"]
    {
        let found = desk.json(&["find", query]);
        assert_eq!(found[0]["kind"], "agreement", "{query}");
    }
    assert!(desk.fine(&["find", "lymouri"]).contains("Lymouri"));
    assert_eq!(desk.json(&["find", "kind:agreement signed:1990"]), json!([]));
}

#[test]
fn a_filter_that_is_not_understood_is_refused_with_the_nearest_name() {
    let desk = Desk::sample();
    let said = desk.refused(1, &["find", "statu:expiré"]);
    assert!(said.contains("statu"), "{said}");
    let said = desk.refused(1, &["find", "kind:agrement", "--json"]);
    let error: serde_json::Value = serde_json::from_str(&said).unwrap();
    let problem = &error["error"]["problems"][0];
    assert_eq!(problem["code"], "filter-value");
    assert_eq!(problem["detail"]["said"], "agrement");
    assert_eq!(problem["detail"]["nearest"], "Accord");
}
