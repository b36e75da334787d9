//! The history of a record: who changed which field from what to what.

use tawama_registry::agreement::{self, Signature};
use tawama_registry::history::{self, Deed, Difference, Shown, Told};
use tawama_registry::person::{self, Mandate};
use tawama_registry::{Id, Kind, Op, partner};

use crate::support::{Desk, stamp, title};

fn told(desk: &Desk, id: Id) -> Vec<Told> {
    desk.looks(|conn| history::of(conn, id))
}

fn field<'a>(told: &'a Told, table: &str, column: &str) -> &'a Difference {
    let mut fields = told.fields.iter();
    fields
        .find(|field| field.table == table && field.column == column)
        .unwrap_or_else(|| panic!("{table}.{column} in {:?}", told.fields))
}

fn text(shown: &Option<Shown>) -> &str {
    match shown {
        Some(Shown::Text(text)) => text,
        Some(Shown::Wording(wording)) => wording.pick("en").unwrap(),
        Some(Shown::Record(Some(named))) => named.name.pick("en").unwrap(),
        other => panic!("{other:?}"),
    }
}

#[test]
fn an_edit_tells_who_and_from_what_to_what() {
    let desk = Desk::new();
    let id = desk.agreement("T-1", [desk.partner("A"), desk.partner("B")]);
    let (version, mut facts) = desk.agreement_facts(id);
    facts.title = title("Twinning");
    facts.signed = Some(crate::support::date("2025-02"));
    desk.does(Op::Edit(Kind::Agreement), |tx| agreement::save(tx, id, version, &facts));
    let told = told(&desk, id);
    assert_eq!(told.len(), 2);
    let edit = &told[0];
    assert_eq!((edit.entry.op.as_str(), edit.entry.actor.as_str()), ("edit-agreement", "officer"));
    assert!(edit.entry.at.starts_with("2026-03-15T12:00:00"));
    let changed = field(edit, "agreement", "title");
    assert_eq!((text(&changed.before), text(&changed.after)), ("Memorandum T-1", "Twinning"));
    let signed = field(edit, "agreement", "signed");
    assert_eq!((&signed.before, text(&signed.after)), (&None, "2025-02"));
    assert_eq!(edit.fields.len(), 2, "nothing else: {:?}", edit.fields);
    let mut parties: Vec<&str> = told[1]
        .fields
        .iter()
        .filter(|field| {
            (field.table.as_str(), field.column.as_str()) == ("agreement_party", "partner")
        })
        .map(|field| text(&field.after))
        .collect();
    parties.sort_unstable();
    assert_eq!(parties, ["A", "B"], "names of records, not identities");
}

#[test]
fn a_signature_and_a_mandate_that_change_show_their_field() {
    let desk = Desk::new();
    let (a, b, someone) = (desk.partner("A"), desk.partner("B"), desk.person("Someone"));
    let found = desk.looks(|conn| person::get(conn, someone));
    let mut facts = found.facts;
    facts.mandates.push(Mandate {
        id: None,
        partner: a,
        function: title("mayor"),
        since: None,
        until: None,
    });
    desk.does(Op::Edit(Kind::Person), |tx| person::save(tx, someone, found.version, &facts));
    let mut found = desk.looks(|conn| person::get(conn, someone));
    found.facts.mandates[0].partner = b;
    desk.does(Op::Edit(Kind::Person), |tx| person::save(tx, someone, found.version, &found.facts));
    let mandate = field(&told(&desk, someone)[0], "mandate", "partner").clone();
    assert_eq!(
        (mandate.deed, text(&mandate.before), text(&mandate.after)),
        (Deed::Changed, "A", "B")
    );

    let id = desk.agreement("T-1", [a, b]);
    let (version, mut facts) = desk.agreement_facts(id);
    facts.signatures.push(Signature {
        id: None,
        partner: a,
        person: Some(someone),
        capacity: title("mayor"),
        signed: None,
    });
    desk.does(Op::Edit(Kind::Agreement), |tx| agreement::save(tx, id, version, &facts));
    assert_eq!(text(&field(&told(&desk, id)[0], "signature", "person").after), "Someone");
    let (version, mut facts) = desk.agreement_facts(id);
    facts.signatures[0].capacity = title("acting mayor");
    desk.does(Op::Edit(Kind::Agreement), |tx| agreement::save(tx, id, version, &facts));
    let signature = field(&told(&desk, id)[0], "signature", "capacity").clone();
    assert_eq!((text(&signature.before), text(&signature.after)), ("mayor", "acting mayor"));
}

#[test]
fn a_deletion_and_its_undoing_stay_in_the_history() {
    let desk = Desk::new();
    let id = desk.partner("A");
    let version = desk.looks(|conn| partner::get(conn, id)).version;
    desk.does(Op::Delete(Kind::Partner), |tx| partner::delete(tx, id, version));
    desk.registry.undo(&stamp(), None).unwrap();
    let told = told(&desk, id);
    let ops: Vec<&str> = told.iter().map(|told| told.entry.op.as_str()).collect();
    assert_eq!(ops, ["undo", "delete-partner", "add-partner"]);
    assert_eq!(told[0].entry.undoes, Some(told[1].entry.number));
    assert_eq!(told[1].entry.subject.pick("en"), Some("A"), "the name it bore");
    assert_eq!(text(&field(&told[1], "partner_name", "text").before), "A");
    assert_eq!(text(&field(&told[0], "partner_name", "text").after), "A");
}
