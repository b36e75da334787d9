//! What someone wrote is text everywhere: never markup, and never so that what stands beside it is
//! read in another order.

use tawama_registry::{Op, Registry, Result, Tx};
use tawama_window_tests::{Desk, Language, Window, amina};

/// Markup that would do something, were it taken for markup, and the sign that turns the order of
/// all that follows it (U+202E), never taken back.
const HOSTILE: &str = "<x-evil onclick=alert(1)><img src=x onerror=alert(1)>\u{202E}";

/// What people write freely.
const WRITTEN: &[&str] = &[
    "address",
    "authority",
    "capacity",
    "courier_name",
    "function",
    "insurer",
    "label",
    "location",
    "maker",
    "material",
    "name",
    "note",
    "notes",
    "outcome",
    "person_name",
    "policy",
    "purpose",
    "reason",
    "security",
    "signatory",
    "text",
    "theme",
    "title",
    "title_as_signed",
    "transport",
    "what",
    "wording",
];

/// Has everything that people wrote begin with [`HOSTILE`].
fn poison(registry: &Registry) {
    let written = |tx: &Tx<'_>| -> Result<usize> {
        let columns: Vec<(String, String)> = tx
            .prepare(
                "SELECT t.name, c.name FROM pragma_table_list AS t, pragma_table_info(t.name) AS c
                 WHERE t.schema = 'main' AND t.type = 'table' AND c.type = 'TEXT' AND t.name NOT IN
                   ('record', 'record_name', 'word_part', 'standing', 'run', 'deed', 'deadline',
                    'likeness', 'change', 'change_record', 'sqlite_schema', 'country', 'profile')",
            )?
            .query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?
            .collect::<std::result::Result<_, _>>()?;
        let mut changed = 0;
        for (table, column) in columns {
            if WRITTEN.contains(&column.as_str()) {
                let sql = format!(
                    "UPDATE {table} SET {column} = CASE WHEN {column} GLOB '{{*'
                       THEN replace({column}, '\":\"', '\":\"' || ?1) ELSE ?1 || {column} END
                     WHERE {column} <> ''"
                );
                changed += tx.execute(&sql, [HOSTILE])?;
            }
        }
        Ok(changed)
    };
    let changed = registry.write(&amina(), Op::Import, written).unwrap().value;
    assert!(changed > 100, "only {changed} rows have a text");
}

/// Elements that came out of texts, and texts that turn what stands beside them.
const LOOK: &str = r"
    const found = [...document.querySelectorAll('x-evil, img[src=x]')].map((it) => it.outerHTML);
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        if (!node.data.includes('\u202E') || node.parentElement.closest('option, title, svg, textarea')) continue;
        let isolated = false;
        let at = node.parentElement;
        while (getComputedStyle(at).display.startsWith('inline') && !isolated) {
            isolated = !['normal', 'embed'].includes(getComputedStyle(at).unicodeBidi)
                || getComputedStyle(at).display !== 'inline';
            at = at.parentElement;
        }
        // A block of its own, or one that ends the turning with an isolate of Unicode's.
        isolated ||= at.textContent.trim() === node.data.trim() || /[\u2066-\u2068][^\u2069]*\u202E/.test(node.data);
        if (!isolated) found.push(at.tagName + ' ' + at.className + ': ' + at.textContent.trim().slice(0, 160));
    }
    return found.slice(0, 5)";

fn look(window: &Window, screen: &str, wrong: &mut Vec<String>) {
    let found = window.ask(LOOK, &[]);
    let found = found.as_array().cloned().unwrap_or_default();
    wrong.extend(found.iter().map(|it| format!("{screen}: {}", it.as_str().unwrap_or_default())));
}

#[test]
fn what_is_written_is_text_on_every_screen() {
    let desk = Desk::new(Language::Fr);
    let file = desk.sample("Tanger.tawama");
    poison(&desk.registry(&file));
    let window = desk.open(&file);
    let page = window.page();
    let mut wrong = Vec::new();
    window.sees("<x-evil onclick=alert(1)>");
    look(&window, "overview", &mut wrong);
    for room in [
        "agreement-room",
        "partner-room",
        "person-room",
        "occasion-room",
        "exhibition-room",
        "activity-room",
        "place-room",
        "venue-room",
        "relation-room",
    ] {
        let name = window.say(room);
        window.jump(&name, &window.say_with("common-go-to", &[("room", &name)]));
        page.heading(&name).wait();
        let first = page.any("table").any("rowheader").first().any("link");
        first.wait();
        look(&window, room, &mut wrong);
        first.click();
        window.sees("<x-evil onclick=alert(1)>");
        look(&window, &format!("{room}, a record"), &mut wrong);
    }
    for room in [
        "document-room",
        "history-room",
        "calendar-room",
        "map-room",
        "reporting-room",
        "settings-room",
    ] {
        let name = window.say(room);
        window.jump(&name, &window.say_with("common-go-to", &[("room", &name)]));
        page.heading(&name).wait();
        look(&window, room, &mut wrong);
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
