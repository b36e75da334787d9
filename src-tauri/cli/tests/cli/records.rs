use serde_json::json;

use crate::support::Desk;

#[test]
fn an_arabic_party_is_added_found_shown_undone_and_done_again() {
    let desk = Desk::empty();
    desk.fine(&[
        "new",
        &desk.at("office.tawama"),
        "--home",
        "fr=Rabat",
        "--home",
        "ar=الرباط",
        "--country",
        "MA",
    ]);
    let added = desk.json(&[
        "add",
        "partner",
        "--name",
        "ar=نابلس",
        "--name",
        "fr=Naplouse",
        "--country",
        "PS",
    ]);
    let id = added["id"].as_str().unwrap();
    let found = desk.json(&["list", "partner", "--find", "نابلس"]);
    assert_eq!(found[0]["id"], id);
    assert_eq!(found[0]["name"], json!({"ar": "نابلس", "fr": "Naplouse"}));
    assert_eq!(desk.json(&["show", id])["facts"]["country"], "PS");
    desk.fine(&["undo"]);
    assert_eq!(desk.json(&["list", "partner", "--find", "Naplouse"]), json!([]));
    desk.fine(&["redo"]);
    assert_eq!(desk.json(&["list", "partner", "--find", "naplouse"])[0]["id"], id);
    let acts = desk.json(&["history"]);
    let ops: Vec<&str> =
        acts.as_array().unwrap().iter().map(|act| act["op"].as_str().unwrap()).collect();
    assert_eq!(ops, ["redo", "undo", "add-partner", "add-home"]);
    assert_eq!(acts[0]["actor"], "Amina");
}

#[test]
fn an_agreement_gets_the_next_reference_and_the_home_party() {
    let desk = Desk::sample();
    let added = desk.json(&[
        "add",
        "agreement",
        "--title",
        "fr=Jumelage Tanger – Al-Qods",
        "--instrument",
        "twinning_agreement",
        "--party",
        "القدس",
        "--signed",
        "2026-05",
        "--duration-months",
        "36",
        "--field",
        "culture",
    ]);
    let shown = desk.json(&["show", added["id"].as_str().unwrap()]);
    assert_eq!(shown["facts"]["reference"], "TNG-2026-001");
    assert_eq!(shown["facts"]["parties"].as_array().unwrap().len(), 2);
    assert_eq!(shown["standing"]["status"], "in_force");
    assert_eq!(shown["standing"]["ends"], "2029-04-30");
}

#[test]
fn a_record_is_copied_and_edited_through_json() {
    let desk = Desk::sample();
    let mut shown = desk.json(&["show", "TNG-2025-001"]);
    shown["facts"]["notes"] = "relu".into();
    std::fs::write(desk.path("edited.json"), shown.to_string()).unwrap();
    desk.fine(&["edit", "agreement", "TNG-2025-001", "--json-file", &desk.at("edited.json")]);
    assert_eq!(desk.json(&["show", "TNG-2025-001"])["facts"]["notes"], "relu");
    // The version that was read is no longer the record's.
    let refused = desk
        .refused(1, &["edit", "agreement", "TNG-2025-001", "--json-file", &desk.at("edited.json")]);
    assert!(refused.contains("modifi"), "{refused}");
    let told = desk.fine(&["history", "TNG-2025-001"]);
    assert!(told.contains("agreement.notes: — → relu"), "{told}");
}

#[test]
fn a_registry_is_whole_and_stays_so() {
    let desk = Desk::sample();
    assert_eq!(desk.json(&["check"])["derived"], serde_json::json!([]));
    desk.fine(&["check", "--repair"]);
}

#[test]
fn a_registry_travels_sealed_and_its_passphrase_is_no_argument() {
    let desk = Desk::sample();
    std::fs::write(desk.path("passphrase"), "باب البحر وباب العمود\n").unwrap();
    let (key, sealed) = (desk.at("passphrase"), desk.at("office.tawama.zip.age"));
    desk.fine(&["pack", &sealed, "--passphrase", &key]);
    let place = desk.at("elsewhere.tawama");
    let refused = desk.refused(1, &["unpack", &sealed, &place]);
    assert!(refused.contains("phrase de passe"), "{refused}");
    std::fs::write(desk.path("wrong"), "باب البحر وباب الخليل\n").unwrap();
    desk.refused(1, &["unpack", &sealed, &place, "--passphrase", &desk.at("wrong")]);
    desk.fine(&["unpack", &sealed, &place, "--passphrase", &key]);
    assert!(std::path::Path::new(&place).exists());
}

#[test]
fn every_kind_is_listed_in_every_language() {
    let desk = Desk::sample();
    for kind in ["place", "partner", "person", "occasion", "agreement", "venue", "exhibition"] {
        for lang in ["fr", "ar", "en"] {
            assert!(!desk.fine(&["list", kind, "--lang", lang]).is_empty(), "{kind} {lang}");
        }
    }
}

#[test]
fn how_relationships_stand_and_what_lives_with_a_country_is_told() {
    let desk = Desk::sample();
    let all = desk.json(&["review"]);
    let quds = all.as_array().unwrap().iter().find(|it| it["in_force"] == 1).unwrap();
    assert_eq!(quds["last_contact"], "2025-02-01");
    assert_eq!((&quds["kept"], &quds["owed"]), (&json!(0), &json!(2)));
    let links = desk.json(&["links", "ps"]);
    assert_eq!(links["agreements"][0]["reference"], "TNG-2025-001");
    assert_eq!(links["people"][0]["person"]["name"]["fr"], "Adnan Ghait");
    assert_eq!(desk.json(&["links", quds["id"].as_str().unwrap()])["country"], "PS");
    assert_eq!(desk.json(&["links", "FR"])["partners"], json!([]));
}

#[test]
fn people_go_out_as_cards_and_come_in_once() {
    let desk = Desk::sample();
    let file = desk.at("people.vcf");
    desk.fine(&["cards", "export", &file]);
    assert_eq!(std::fs::read_to_string(&file).unwrap().matches("END:VCARD").count(), 2);
    let card = "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:فائزة العمراني\r\nEND:VCARD\r\n";
    std::fs::write(&file, card).unwrap();
    assert_eq!(desk.json(&["import", &file])["summary"]["added"], 1);
    assert_eq!(desk.json(&["import", &file])["summary"]["added"], 0);
    assert_eq!(desk.json(&["list", "person", "--find", "العمراني"]).as_array().unwrap().len(), 1);
}

#[test]
fn what_nothing_names_is_tidied_away_and_told_as_one_answer() {
    let desk = Desk::sample();
    let file = desk.at("scan.txt");
    std::fs::write(&file, "signed").unwrap();
    desk.fine(&["document", "add", "TNG-2025-001", &file]);
    let kept = desk.json(&["tidy"]);
    assert_eq!((&kept["files"], &kept["put"]), (&json!(0), &json!(null)), "it is named");
}
