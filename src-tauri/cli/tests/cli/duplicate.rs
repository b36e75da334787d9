//! What may be the same, and making one of two.

use crate::support::Desk;

#[test]
fn two_records_of_one_city_are_found_and_become_one_and_two_again() {
    let desk = Desk::sample();
    assert_eq!(desk.json(&["duplicates"]).as_array().unwrap().len(), 0);
    let twin = desk.json(&[
        "add",
        "partner",
        "--name",
        "en=Tangiers City",
        "--name",
        "ar=طنجة",
        "--country",
        "MA",
    ]);
    let twin = twin["id"].as_str().unwrap();
    let pairs = desk.json(&["duplicates"]);
    let pair = &pairs[0];
    assert_eq!((pairs.as_array().unwrap().len(), pair["right"]["id"].as_str()), (1, Some(twin)));
    let told = desk.fine(&["duplicates"]);
    assert!(told.contains("portent le même nom"), "{told}");

    let home = pair["left"]["id"].as_str().unwrap();
    let compared = desk.json(&["merge", home, twin, "--dry-run"]);
    let fields = compared["fields"].as_array().unwrap();
    assert!(fields.iter().any(|field| field["key"] == "partner_name" && field["choice"] == "both"));
    desk.refused(1, &["merge", home, twin, "--choose", "colour=kept"]);
    desk.refused(1, &["merge", home, home]);
    desk.fine(&["merge", home, twin]);
    assert_eq!(desk.json(&["duplicates"]).as_array().unwrap().len(), 0);
    let found = desk.json(&["list", "partner", "--find", "Tangiers"]);
    assert_eq!(found[0]["id"].as_str(), Some(home), "any spelling finds it");
    let history = desk.fine(&["history", "--limit", "1"]);
    assert!(history.contains("merge-partner"), "{history}");
    desk.fine(&["undo"]);
    assert_eq!(desk.json(&["duplicates"]).as_array().unwrap().len(), 1);
}
