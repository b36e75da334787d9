//! The office's own templates: kept, renamed, replaced, removed; undone and told as any act is.

use tawama_registry::template::{self, TemplateFacts, TemplateFormat};
use tawama_registry::{Error, Id, Kind, Op, change, history, record};

use crate::support::{Desk, stamp_on};

fn facts(name: &str, purposes: &[&str]) -> TemplateFacts {
    TemplateFacts {
        name: name.into(),
        purposes: purposes.iter().map(|it| (*it).to_owned()).collect(),
    }
}

fn keep(desk: &Desk, name: &str, file: &[u8]) -> Id {
    desk.does(Op::Add(Kind::Template), |tx| {
        template::keep(tx, &facts(name, &["partner", "agreement"]), TemplateFormat::Word, file)
    })
}

#[test]
fn a_template_is_kept_with_what_it_is_for_and_its_bytes_as_they_are() {
    let desk = Desk::new();
    let file: Vec<u8> = (0..=255).cycle().take(70_000).collect();
    let id = keep(&desk, "  Lettre  ", &file);
    assert_eq!(desk.looks(|conn| template::bytes(conn, id)), file);
    let kept = desk.looks(template::list).remove(0);
    assert_eq!(kept.facts, facts("Lettre", &["agreement", "partner"]));
    assert_eq!(
        (kept.bytes, kept.format, kept.added.as_str()),
        (70_000, TemplateFormat::Word, "2026-03-15")
    );
    // It is none of the records that a search is for, or that others could name.
    assert!(
        desk.looks(|conn| record::find(conn, "", &[], "fr", 50))
            .iter()
            .all(|named| named.kind != Kind::Template)
    );
    desk.is_sound();
}

#[test]
fn a_template_has_a_name_of_its_own_and_something_that_it_is_for() {
    let desk = Desk::new();
    keep(&desk, "Lettre", b"a");
    let problems = |facts: TemplateFacts, file: &[u8]| {
        desk.problems(|tx| template::keep(tx, &facts, TemplateFormat::Typst, file))
    };
    assert_eq!(problems(facts("Lettre", &["annual"]), b"b"), ["name: template-name-taken"]);
    assert_eq!(
        problems(facts(" ", &[" "]), b"b"),
        ["name: name-missing", "purposes: template-purpose-missing"]
    );
    let large = vec![0; template::LARGEST + 1];
    assert_eq!(problems(facts("Grand", &["annual"]), &large), ["file: template-kept-too-large"]);
}

#[test]
fn another_file_takes_its_place_and_what_was_seen_since_is_not_written_over() {
    let desk = Desk::new();
    let id = keep(&desk, "Lettre", b"one");
    let seen = desk.looks(|conn| template::get(conn, id));
    assert_eq!(
        desk.problems(|tx| template::replace(tx, id, seen.version, TemplateFormat::Typst, b"x")),
        ["file: template-format-other"]
    );
    let later = stamp_on("2026-04-01");
    let replace = |tx: &tawama_registry::Tx<'_>| {
        template::replace(tx, id, seen.version, TemplateFormat::Word, b"two")
    };
    desk.registry.write(&later, Op::Edit(Kind::Template), replace).unwrap();
    let kept = desk.looks(|conn| template::get(conn, id));
    assert_eq!((kept.added.as_str(), kept.bytes), ("2026-04-01", 3));
    let rename = |tx: &tawama_registry::Tx<'_>| {
        template::save(tx, id, seen.version, &facts("Autre", &["annual"]))
    };
    assert!(matches!(desk.refuses(rename), Error::Stale { kind: Kind::Template }));
    desk.registry.undo(&later, None).unwrap();
    assert_eq!(desk.looks(|conn| template::bytes(conn, id)), b"one");
    desk.registry.redo(&later).unwrap();
    assert_eq!(desk.looks(|conn| template::bytes(conn, id)), b"two");
    // The same file again changes nothing.
    let same = |tx: &tawama_registry::Tx<'_>| {
        let version = template::get(tx, id)?.version;
        template::replace(tx, id, version, TemplateFormat::Word, b"two")
    };
    assert_eq!(desk.registry.write(&later, Op::Edit(Kind::Template), same).unwrap().change, None);
}

#[test]
fn what_was_done_to_it_is_told_and_its_removal_taken_back() {
    let desk = Desk::new();
    let id = keep(&desk, "Lettre", b"one");
    let version = desk.looks(|conn| template::get(conn, id)).version;
    desk.does(Op::Edit(Kind::Template), |tx| {
        template::save(tx, id, version, &facts("Lettre d’envoi", &["agreement", "briefing"]))
    });
    let told = desk.looks(|conn| history::of(conn, id));
    let changed: Vec<(&str, &str)> =
        told[0].fields.iter().map(|it| (it.table.as_str(), it.column.as_str())).collect();
    assert!(changed.contains(&("template", "name")), "{changed:?}");
    assert!(changed.contains(&("template_purpose", "purpose")), "{changed:?}");
    let before = desk.dump();
    let version = desk.looks(|conn| template::get(conn, id)).version;
    desk.does(Op::Delete(Kind::Template), |tx| template::remove(tx, id, version));
    assert!(desk.looks(template::list).is_empty());
    let told = desk.looks(|conn| change::list(conn, 0, 1)).remove(0);
    assert_eq!(
        (told.op.as_str(), told.subject.pick("en")),
        ("delete-template", Some("Lettre d’envoi"))
    );
    desk.registry.undo(&stamp_on("2026-03-16"), None).unwrap();
    assert_eq!(desk.dump(), before);
    assert_eq!(desk.looks(|conn| template::bytes(conn, id)), b"one");
}
