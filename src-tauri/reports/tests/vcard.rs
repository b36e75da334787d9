//! Cards out and in: nothing is lost on the way, and a second time changes nothing.

#![allow(clippy::unwrap_used, clippy::indexing_slicing)]

use chrono::{NaiveDate, TimeZone, Utc};
use tawama_registry::person::{self, ContactKind};
use tawama_registry::{Kind, Op, Registry, Stamp, record, sample};
use tawama_reports::Language;
use tawama_reports::import::{self, Fate, Plan, Reading, Summary};
use tawama_reports::sheet::{self, Choices};
use tawama_reports::vcard;

fn stamp() -> Stamp {
    let today: NaiveDate = "2026-03-15".parse().unwrap();
    let noon = today.and_hms_opt(12, 0, 0).unwrap();
    Stamp { actor: "officer".into(), at: Utc.from_utc_datetime(&noon), today }
}

fn registry(folder: &tempfile::TempDir) -> Registry {
    sample::seed(&folder.path().join("s.tawama"), "fr", &stamp()).unwrap()
}

fn plan(registry: &Registry, text: &[u8]) -> Plan {
    let book = sheet::read(text, &Choices::default()).unwrap();
    let today = stamp().today;
    registry
        .read(|conn| import::plan(conn, &book, &Reading::default(), Language::Fr, today))
        .unwrap()
}

fn fates(registry: &Registry, text: &[u8]) -> Vec<Fate> {
    plan(registry, text).lines.iter().map(|line| line.fate).collect()
}

fn bring(registry: &Registry, text: &[u8]) -> Summary {
    let book = sheet::read(text, &Choices::default()).unwrap();
    let reading = Reading::default();
    let brought = registry.write(&stamp(), Op::Import, |tx| {
        import::apply(tx, &book, &reading, Language::Fr, &mut |_, _| true)
    });
    brought.unwrap().value
}

fn person_named(registry: &Registry, name: &str) -> person::PersonFacts {
    registry
        .read(|conn| {
            let found = record::find(conn, name, &[Kind::Person], "fr", 1)?;
            Ok(person::get(conn, found[0].id)?.facts)
        })
        .unwrap()
}

#[test]
fn cards_that_went_out_come_in_again_and_change_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let registry = registry(&folder);
    let text = registry.read(|conn| vcard::cards(conn, &[], stamp().today)).unwrap();
    assert_eq!(text.matches("BEGIN:VCARD\r\nVERSION:4.0\r\n").count(), 2);
    assert!(text.lines().all(|line| line.len() <= 76), "folded");
    let unfolded = text.replace("\r\n ", "");
    assert!(unfolded.contains("منير ليموري") && unfolded.contains("Mounir Lymouri"), "{unfolded}");
    assert!(unfolded.contains("président du conseil communal"));
    assert_eq!(fates(&registry, text.as_bytes()), [Fate::There; 2]);

    // In another registry both are new, with their names in two scripts.
    let other = tempfile::tempdir().unwrap();
    let office = tawama_registry::office::NewOffice {
        language: "fr".into(),
        reference_pattern: "{number}".into(),
        ..Default::default()
    };
    let empty = Registry::create(&other.path().join("o.tawama"), &office, &stamp()).unwrap();
    assert_eq!(bring(&empty, text.as_bytes()).added, 2);
    let laymouri = person_named(&empty, "ليموري");
    assert!(laymouri.names.iter().any(|name| name.lang == "fr" && name.text == "Mounir Laymouri"));
    assert!(laymouri.notes.contains("président du conseil communal"), "no party is made up");
}

#[test]
fn cards_of_older_address_books_are_understood_and_add_to_who_is_known() {
    let folder = tempfile::tempdir().unwrap();
    let registry = registry(&folder);
    let outlook = "BEGIN:VCARD\r\nVERSION:2.1\r\nN;CHARSET=UTF-8:Laymouri;Mounir;;M.\r\n\
        FN;CHARSET=UTF-8:Mounir LAYMOURI\r\nORG;CHARSET=UTF-8:Commune de Tanger\r\n\
        TITLE;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:Pr=C3=A9sident\r\n\
        TEL;WORK;VOICE:+212 539 00 00 00\r\nEMAIL;PREF;INTERNET:m.laymouri@example.org\r\nEND:VCARD\r\n\
        BEGIN:VCARD\r\nVERSION:3.0\r\nN:Bennani;Amina;;;\r\nFN:Amina Bennani\r\n\
        ORG:Commune de Tanger;Relations internationales\r\nTITLE:Cheffe de service\r\nEND:VCARD\r\n\
        BEGIN:VCARD\r\nVERSION:3.0\r\nEMAIL:nobody@example.org\r\nEND:VCARD\r\n";
    let planned = plan(&registry, outlook.as_bytes());
    let fates_of: Vec<_> = planned.lines.iter().map(|line| line.fate).collect();
    assert_eq!(fates_of, [Fate::Change, Fate::New, Fate::Wrong]);
    assert_eq!(planned.lines[2].problems[0].code, "import-name-missing");
    assert!(planned.partners.is_empty(), "no party is made up");
    let brought = bring(&registry, outlook.as_bytes());
    assert_eq!((brought.added, brought.changed, brought.left.len()), (1, 1, 1));
    assert_eq!(brought.left[0].at, 3);
    let known = person_named(&registry, "laymouri");
    assert_eq!(known.mandates.len(), 2, "what was known stays as it was");
    let ways: Vec<_> = known.contacts.iter().map(|it| (it.kind, it.value.as_str())).collect();
    assert!(ways.contains(&(ContactKind::Email, "m.laymouri@example.org")));
    assert!(ways.contains(&(ContactKind::Phone, "+212 539 00 00 00")));
    let again = fates(&registry, outlook.as_bytes());
    assert_eq!(again, [Fate::There, Fate::There, Fate::Wrong], "a second time changes nothing");
    // The whole of it is one act.
    registry.undo(&stamp(), None).unwrap();
    assert!(person_named(&registry, "laymouri").contacts.is_empty());
}

#[test]
fn a_file_without_cards_is_refused_and_old_encodings_are_read() {
    let folder = tempfile::tempdir().unwrap();
    let registry = registry(&folder);
    let refused = sheet::read(b"BEGIN:VCARD\r\nFN:cut off", &Choices::default());
    assert!(format!("{:?}", refused.unwrap_err()).contains("no-cards"));
    let latin = b"BEGIN:VCARD\r\nVERSION:3.0\r\nFN:H\xe9l\xe8ne Lef\xe8vre\r\nEND:VCARD\r\n";
    bring(&registry, latin);
    // What breaks a rule is kept as a note: one odd card holds no address book up.
    let odd = b"BEGIN:VCARD\r\nVERSION:4.0\r\nFN;LANGUAGE=not_a_tag:Odd Card\r\n\
        EMAIL:see the secretariat\r\nLANG:???\r\nEND:VCARD\r\n";
    bring(&registry, odd);
    let odd = person_named(&registry, "Odd Card");
    assert!(odd.contacts.is_empty() && odd.languages.is_empty());
    assert_eq!(odd.notes, "see the secretariat\n???");
    assert!(!person_named(&registry, "Hélène Lefèvre").names.is_empty());
}

#[test]
fn cards_of_one_person_are_one_and_two_people_of_one_name_are_two() {
    let folder = tempfile::tempdir().unwrap();
    let registry = registry(&folder);
    let card = |name: &str, more: &str| {
        format!("BEGIN:VCARD\r\nVERSION:3.0\r\nFN:{name}\r\n{more}END:VCARD\r\n")
    };
    let book = [
        card("Amina Bennani", "EMAIL:a@example.org\r\n"),
        card("أمينة بناني", "EMAIL:A@example.org\r\nTEL:+212 5\r\n"),
        card("Amina Bennani", "EMAIL:other@example.org\r\n"),
        card("Mounir Laymouri", "TEL:+212 1\r\n"),
        card("Mounir Laymouri", "TEL:+212 2\r\n"),
        // With no address it may be either.
        card("Amina Bennani", "TEL:+212 6\r\n"),
    ]
    .concat();
    use Fate::{Change, New, There, Wrong};
    assert_eq!(fates(&registry, book.as_bytes()), [New, Change, New, Change, Change, Wrong]);
    bring(&registry, book.as_bytes());
    let amina = person_named(&registry, "بناني");
    assert_eq!((amina.names.len(), amina.contacts.len()), (2, 2));
    assert_eq!(person_named(&registry, "laymouri").contacts.len(), 2);
    let again = [There, There, There, There, There, Wrong];
    assert_eq!(fates(&registry, book.as_bytes()), again);
}
