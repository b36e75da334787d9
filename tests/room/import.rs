//! A list that an office keeps comes into the registry, as it was meant.

use tawama_registry::{Kind, person, record};
use tawama_window_tests::{Desk, Language};

#[test]
fn a_list_of_people_is_understood_put_right_brought_in_and_taken_back() {
    let desk = Desk::new(Language::Fr);
    let file = desk.sample("Tanger.tawama");
    let list = desk.path("contacts.csv");
    std::fs::write(
        &list,
        "Nom;Fonction;Courriel;Bureau\r\n\
         Faïza Amrani;vice-présidente;f.amrani@example.org;12\r\n\
         Karim Tazi;chargé de mission;k.tazi@example.org;14\r\n",
    )
    .unwrap();
    let window = desk.open(&file);
    let page = window.page();
    let room = window.say("import-room");
    window.jump(&room, &window.say_with("common-go-to", &[("room", &room)]));
    page.button("#import-choose").click();
    window.file_dialog().take(&list);
    page.heading("contacts.csv").wait();

    // The guess of each column can be chosen otherwise; the plan follows.
    assert_eq!(page.field("#import-target").value(), window.say("import-target-people"));
    let column =
        |name: &str| page.field(&window.say_with("import-meaning-of", &[("column", name)]));
    column("Bureau").choose("#import-meaning-notes");
    window.sees("#import-certainty-chosen");
    page.button("#import-remember").click();
    page.button("#import-forget").wait();
    let ready = "return document.querySelector('[aria-busy=true]') === null && \
        ![...document.querySelectorAll('main button')].some((button) => button.disabled)";
    let brought = window.say_with("import-brought-people", &[("count", "2")]);
    let bring = || {
        window.until("the plan follows", || window.ask(ready, &[]).as_bool() == Some(true));
        page.button(&window.say_with("import-apply-people", &[("count", "2")])).click();
        window.notice(&brought);
    };
    bring();
    // Taken back at once, it stands again where it can be brought in.
    window.undo();
    page.heading(&brought).wait_gone();
    bring();
    page.link("#import-see-people").click();
    page.any("table").first().row("Faïza Amrani").wait();

    let karim = desk
        .registry(&file)
        .read(|conn| {
            let found = record::find(conn, "tazi", &[Kind::Person], "fr", 1)?;
            person::get(conn, found[0].id)
        })
        .unwrap();
    assert_eq!(karim.facts.contacts[0].value, "k.tazi@example.org");
    assert!(karim.facts.notes.contains("14"), "{}", karim.facts.notes);

    window.undo();
    page.any("table").first().row("Faïza Amrani").wait_gone();

    // How the file was read is remembered, and the office gives it a name.
    window.jump(&room, &window.say_with("common-go-to", &[("room", &room)]));
    let remembered = page.section("#import-profiles");
    let begins = window.say_with("import-rename-this", &[("name", "")]);
    remembered.begins("button", begins.trim()).click();
    let dialog = page.at("dialog", "#import-rename");
    dialog.field("#import-profile-name").write("Contacts de la mairie");
    dialog.button("#common-save").click();
    dialog.wait_gone();
    remembered.sees("Contacts de la mairie");
}
