//! Lists: looked at by views, in chosen columns, selected, changed and copied; cities in forms.

use tawama_registry::{Kind, partner, place, record};
use tawama_window_tests::{Desk, Language, Window};

const QUDS: &str = "Memorandum of understanding between Tangier and Al-Quds";

fn go_to_places(window: &Window) {
    let room = window.say("place-room");
    window.jump(&room, &window.say_with("common-go-to", &[("room", &room)]));
    window.page().heading("#place-room").wait();
}

#[test]
fn a_city_of_the_gazetteer_fills_in_a_place_and_leaves_what_was_typed() {
    let desk = Desk::new(Language::Fr);
    let file = desk.sample("Tanger.tawama");
    let window = desk.open(&file);
    let page = window.page();
    go_to_places(&window);
    page.button("#place-add").click();
    page.group("#place-names").name_in("fr").fill("Séville la belle");
    let city = page.field("#place-city");
    city.click();
    city.write("اشبيلي");
    page.begins("option", "Séville").click();
    page.sees("Rempli d’après Séville");
    assert_eq!(page.group("#place-names").name_in("fr").value(), "Séville la belle");
    assert_eq!(page.group("#place-names").name_in("ar").value(), "إشبيلية");
    assert_eq!(page.field("#place-country").value(), "Espagne");
    assert_eq!(page.field("#place-geonames").value(), "2510911");
    // What was filled in can be taken back, and is a field like any other.
    page.button("#place-filled-back").click();
    assert_eq!(page.field("#place-geonames").value(), "");
    assert_eq!(page.field("#place-country").value(), window.say("common-no-country"));
    city.click();
    city.write("seville");
    page.begins("option", "Séville").click();
    page.field("#place-subdivision").fill("Andalousie");
    window.save();
    page.heading("Séville la belle").wait();
    let seville = desk
        .registry(&file)
        .read(|conn| {
            let found = record::find(conn, "seville", &[Kind::Place], "fr", 1)?;
            place::get(conn, found[0].id)
        })
        .unwrap();
    assert_eq!(seville.facts.subdivision, "Andalousie");
    assert_eq!(seville.facts.geonames, Some(2_510_911));
    assert!(seville.facts.population.unwrap() > 600_000);
}

#[test]
fn a_city_becomes_the_place_of_a_new_partner_in_one_act() {
    let desk = Desk::new(Language::En);
    let file = desk.sample("Tanger.tawama");
    let window = desk.open(&file);
    let page = window.page();
    window.go("#partner-room");
    page.button("#partner-add").click();
    page.field("#partner-place").click();
    page.field("#partner-place").write("القدس");
    // Where writers differ on the country, whoever chooses says which.
    let choice = window.say_with("place-city-new", &[("where", "Jerusalem, Palestine")]);
    page.has("option", &choice).click();
    assert_eq!(page.field("#partner-country").value(), "Palestine");
    assert_eq!(page.group("#partner-names").name_in("ar").value(), "القدس");
    page.group("#partner-names").name_in("en").fill("Al-Quds Trade Fair");
    window.save();
    page.heading("Al-Quds Trade Fair").wait();
    let look = || {
        desk.registry(&file)
            .read(|conn| {
                let found = record::find(conn, "trade fair", &[Kind::Partner], "en", 1)?;
                let Some(named) = found.first() else { return Ok(None) };
                let facts = partner::get(conn, named.id)?.facts;
                Ok(Some(place::get(conn, facts.place.unwrap())?.facts))
            })
            .unwrap()
    };
    assert_eq!(look().unwrap().country.as_deref(), Some("PS"));
    window.undo();
    window.until("both are taken back", || look().is_none());
}

#[test]
fn a_newcomer_takes_the_office_from_its_city() {
    let desk = Desk::newcomer("fr_MA.UTF-8:fr", Language::Fr);
    let file = desk.path("Tetouan.tawama");
    let window = desk.start(&[]);
    let page = window.page();
    page.has("button", "#start-office").click();
    page.field("#start-city").click();
    page.field("#start-city").write("tetouan");
    page.begins("option", "Tétouan").click();
    window.until("its names are filled in", || {
        page.wording("#start-home", "ar").is_there()
            && page.wording("#start-home", "ar").value() == "تطوان"
    });
    assert_eq!(page.field("#start-country").value(), "Maroc");
    page.button("#start-make").click();
    window.file_dialog().take(&file);
    window.go("#partner-room");
    window.page().sees("Tétouan");
    let home = desk
        .registry(&file)
        .read(|conn| {
            let found = record::find(conn, "تطوان", &[Kind::Place], "ar", 5)?;
            Ok(place::get(conn, found[0].id)?.partners.len())
        })
        .unwrap();
    assert_eq!(home, 1);
}

#[test]
fn a_view_is_saved_reopened_changed_renamed_and_deleted() {
    let desk = Desk::new(Language::En);
    let file = desk.sample("Tanger.tawama");
    let window = desk.open(&file);
    let views = || window.page().at("navigation", "#list-views");
    window.go("#agreement-room");
    window.filter("Quds");
    window.lists(&[QUDS]);
    window.page().button("#list-view-keep").click();
    let dialog = window.page().at("dialog", "#list-view-save-as");
    dialog.field("#list-view-name").fill("With Al-Quds");
    window.save();
    views().link("With Al-Quds").wait();
    window.close();

    // It is the office's own: whoever opens the registry finds it.
    let window = desk.open(&file);
    let views = || window.page().at("navigation", "#list-views");
    window.go("#agreement-room");
    window.until("all are listed", || window.listed().len() > 1);
    views().link("With Al-Quds").click();
    window.lists(&[QUDS]);
    assert_eq!(window.page().field("#common-filter-list").value(), "Quds");

    // A view that was changed says so, and is saved anew or left as it was.
    window.filter("AMPCC");
    let marked = format!("With Al-Quds {}", window.say("list-view-changed"));
    views().link(&marked).wait();
    window.page().button("#list-view-menu").click();
    window.page().at("menuitem", "#list-view-back").click();
    window.lists(&[QUDS]);
    window.page().button("#list-view-menu").click();
    window.page().at("menuitem", "#list-view-rename").click();
    window.page().field("#list-view-name").fill("The Holy City");
    window.save();
    views().link("The Holy City").wait();
    window.page().button("#list-view-menu").click();
    window.page().at("menuitem", "#list-view-delete").click();
    views().link("The Holy City").wait_gone();
    window.until("all are listed", || window.listed().len() > 1);
    window.undo();
    views().link("The Holy City").click();
    window.lists(&[QUDS]);

    // Those that come with the program are there too.
    views().link("#agreement-view-in-force").click();
    window.until("three are in force", || window.listed().len() == 3);
}

#[test]
fn many_are_selected_with_keys_archived_and_brought_back() {
    let desk = Desk::new(Language::En);
    let window = desk.open(&desk.sample("Tanger.tawama"));
    let page = window.page();
    window.go("#partner-room");
    window.until("they are listed", || window.listed().len() > 4);
    let before = window.listed();
    let bar = || page.at("region", "#list-selection");
    page.at("checkbox", &window.say_with("list-select", &[("name", &plain_name(&before[0]))]))
        .click();
    bar().sees("1 selected");
    // From the row that was selected last to the one that Shift leads to.
    window.tab_to(&before[0]);
    window.press("Shift+ArrowDown");
    window.press("Shift+ArrowDown");
    bar().sees("3 selected");
    window.press(" ");
    bar().sees("2 selected");
    bar().button("#list-bulk-archive").click();
    window.notice("2 records were changed in one step.");
    window.until("they are no longer listed", || window.listed().len() == before.len() - 2);
    window.undo();
    window.lists(&before.iter().map(String::as_str).collect::<Vec<_>>());

    // All of them are meant by the list; those that others name are told, and none is deleted.
    window.tab_to(&before[2]);
    window.press("Control+a");
    bar().sees(&format!("{} selected", before.len()));
    bar().button("#list-bulk-delete").click();
    page.has("dialog", "cannot be deleted").wait();
    page.button("#common-close").first().click();
    window.lists(&before.iter().map(String::as_str).collect::<Vec<_>>());
    bar().button("#list-selection-clear").click();
    bar().wait_gone();
}

/// The name alone, without the badge that may stand beside it.
fn plain_name(listed: &str) -> String {
    listed.split(" Our ").next().unwrap_or(listed).trim().to_owned()
}

#[test]
fn columns_are_chosen_moved_and_remembered() {
    let desk = Desk::new(Language::Fr);
    let file = desk.sample("Tanger.tawama");
    let window = desk.open(&file);
    window.go("#partner-room");
    let heads = |window: &Window| window.page().any("table").first().any("columnheader").names();
    let page = window.page();
    window.until("the usual columns", || heads(&window).len() == 4);
    page.button("#list-columns").click();
    page.at("checkbox", "#partner-place").click();
    page.at("checkbox", "#partner-agreements").click();
    window.until("the place is shown", || heads(&window).last().is_some_and(|it| it == "Lieu"));
    let up = window.say_with("list-column-before", &[("column", "Lieu")]);
    page.button(&up).click();
    window.press("Escape");
    let wanted = ["Nom", "Nature", "Lieu", "Pays"];
    window.until("it stands before the country", || heads(&window) == wanted);
    window.close();
    let window = desk.open(&file);
    window.go("#partner-room");
    window.until("it is as it was left", || heads(&window) == wanted);
    window.page().button("#list-columns").click();
    window.page().button("#list-columns-usual").click();
    window.until("the usual columns", || heads(&window) == ["Nom", "Nature", "Pays", "Accords"]);
}

#[test]
fn a_list_goes_to_the_clipboard_as_lines_and_as_a_table() {
    let desk = Desk::new(Language::Fr);
    let window = desk.open(&desk.sample("Tanger.tawama"));
    window.go("#partner-room");
    window.filter("tanger");
    window.until("it is found", || window.listed().len() == 1);
    window.page().button("#list-copy-all").click();
    window.notice("Une ligne est dans le presse-papiers.");
    // Pasted where one types, it is the text with its tabs.
    window.filter("");
    window.press("Control+v");
    window.until("it was pasted", || {
        window.page().field("#common-filter-list").value().contains("Tanger")
    });
    let pasted = window.page().field("#common-filter-list").value();
    assert!(pasted.starts_with("Nom Nature Pays Accords"), "{pasted}");
    assert!(pasted.contains("Ville Maroc"), "{pasted}");
}

#[test]
fn a_list_is_narrowed_by_a_period_and_by_a_record() {
    let desk = Desk::new(Language::En);
    let window = desk.open(&desk.sample("Tanger.tawama"));
    let page = window.page();
    window.go("#agreement-room");
    window.until("they are listed", || window.listed().len() > 1);
    let all = window.listed().len();
    let filters = || page.any("search");
    filters().button("#agreement-partner").click();
    page.at("combobox", "#agreement-partner").write("قدس");
    page.begins("option", "Al-Quds").click();
    window.lists(&[QUDS]);
    let clear =
        |label: &str| window.say_with("common-clear-filter", &[("label", &window.say(label))]);
    page.button(&clear("agreement-partner")).click();
    window.until("all are listed", || window.listed().len() == all);
    page.button("#list-more-filters").click();
    filters().button("#agreement-signed").click();
    let dialog = page.at("dialog", "#agreement-signed");
    dialog.field("#list-span-first").fill("3/2025");
    window.press("Tab");
    window.until("those signed later", || window.listed().len() < all);
    window.press("Escape");
    page.has("button", "from March 2025 on").wait();
    page.button("#common-show-all").click();
    window.until("all are listed", || window.listed().len() == all);
    assert!(window.violations().is_empty(), "{:?}", window.violations());
}

#[test]
fn what_is_cut_short_is_told_whole_under_the_pointer() {
    let desk = Desk::new(Language::Ar);
    let window = desk.open(&desk.sample("Tanger.tawama"));
    let title = "مذكرة تفاهم بين طنجة والقدس";
    window.go("#agreement-room");
    window.page().any("table").row(title).wait();
    let told = "const point = (cell) => (cell.querySelector('bdi') ?? cell) \
                  .dispatchEvent(new PointerEvent('pointerover', { bubbles: true })); \
                const cells = [...document.querySelectorAll('tbody th')]; cells.forEach(point); \
                return cells.map((cell) => [cell.innerText, cell.title])";
    let cells = window.ask(told, &[]);
    let cells: Vec<[String; 2]> = serde_json::from_value(cells).unwrap();
    let (whole, cut): (Vec<_>, Vec<_>) = cells.iter().partition(|[_, told]| told.is_empty());
    assert!(!whole.is_empty() && !cut.is_empty(), "{cells:?}");
    assert!(cut.iter().all(|[text, told]| text == told), "{cells:?}");
}
