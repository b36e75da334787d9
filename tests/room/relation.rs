//! Relationships: how each stands, and all that lives with a party or a country.

use tawama_registry::money::Amount;
use tawama_registry::{Kind, partner, record};
use tawama_window_tests::{Desk, Language};

#[test]
fn the_crisis_question_is_answered_on_one_page_and_so_is_a_gift() {
    let desk = Desk::new(Language::Fr);
    let file = desk.sample("Tanger.tawama");
    let window = desk.open(&file);
    let page = window.page();

    // A gift is recorded with the partner, worth thousandths of a dinar.
    window.go("#partner-room");
    page.any("table").row("Al-Qods").any("link").click();
    let gifts = page.edit("#partner-gifts");
    gifts.button("#partner-gift-add").click();
    let gift = gifts.item(1);
    gift.wording("#partner-gift-what", "fr").fill("Une lampe de verre");
    gift.field("#partner-gift-direction").choose("#partner-gift-direction-received");
    gift.field("#partner-gift-day").fill("1/2/2025");
    gift.field("#common-currency").choose("JOD · dinar jordanien");
    gift.field("#partner-gift-value").fill("12,500");
    gift.field("#partner-gift-person").pick("ghait", "Adnan Ghait");
    window.save();
    gifts.sees("Une lampe de verre");
    gifts.sees("12,500");
    gifts.link("Adnan Ghait").wait();

    // Every relationship stands in the list; whom we never met says so.
    window.go("#relation-room");
    let quds = page.any("table").first().row("Al-Qods");
    quds.sees("2025");
    quds.any("link").first().click();
    page.heading("Al-Qods").wait();
    page.section("#agreement-room").link("Mémorandum d’entente entre Tanger et Al-Qods").wait();
    page.section("#activity-room").sees("Visite d’une délégation d’Al-Qods à Tanger");
    page.section("#person-room").link("Adnan Ghait").wait();
    page.section("#relation-promises").sees("Organiser une exposition commune");
    window.sees(&window.say_with("relation-gifts", &[("count", "1")]));

    // From the party to all of its country, from there to what is meant.
    page.link(&window.say_with("relation-living-with", &[("name", "Palestine")])).click();
    page.heading("Palestine").wait();
    page.section("#partner-room").link("Al-Qods").wait();
    page.section("#exhibition-room")
        .link("Tanger – Al-Qods : portes et remparts (exemple)")
        .click();
    page.heading("Tanger – Al-Qods : portes et remparts (exemple)").wait();

    let stored = desk
        .registry(&file)
        .read(|conn| {
            let found = record::find(conn, "al-quds", &[Kind::Partner], "fr", 1)?;
            partner::get(conn, found[0].id)
        })
        .unwrap();
    assert_eq!(stored.facts.gifts[0].value, Some(Amount(12_500)));
}

#[test]
fn people_leave_as_cards_and_come_in_again_as_one_act() {
    let desk = Desk::new(Language::Ar);
    let file = desk.sample("Tanger.tawama");
    let window = desk.open(&file);
    let page = window.page();
    let cards = desk.path("people.vcf");
    window.go("#person-room");
    page.button("#person-cards").click();
    page.at("menuitem", "#person-cards-out").click();
    window.file_dialog().take(&cards);
    let path = cards.display().to_string();
    window.notice(&window.say_with("export-done", &[("path", &path)]));
    let text = std::fs::read_to_string(&cards).unwrap();
    let unfolded = text.replace("\r\n ", "");
    assert_eq!(text.matches("BEGIN:VCARD").count(), 2);
    assert!(unfolded.contains("منير ليموري") && unfolded.contains("Mounir Laymouri"), "{unfolded}");

    let other = desk.path("others.vcf");
    let card =
        "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Hélène Lefèvre\r\nEMAIL:h@example.org\r\nEND:VCARD\r\n";
    std::fs::write(&other, format!("{card}{text}")).unwrap();
    page.button("#person-cards").click();
    page.at("menuitem", "#person-cards-in").click();
    page.button("#import-choose").click();
    window.file_dialog().take(&other);
    window.sees("#import-kind-cards");
    page.button(&window.say_with("import-apply-people", &[("count", "1")])).click();
    window.notice(&window.say_with("import-brought-people", &[("count", "1")]));
    page.link("#import-see-people").click();
    page.any("table").first().row("Hélène Lefèvre").wait();
    window.undo();
    page.any("table").first().row("Hélène Lefèvre").wait_gone();
}
