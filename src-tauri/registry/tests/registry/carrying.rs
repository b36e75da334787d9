//! The settings of an office are carried to another registry, and files that are known by name with them.

use tawama_registry::letterhead::{self, LetterheadFacts};
use tawama_registry::office::{self, Field};
use tawama_registry::profile::{self, KeptProfile};
use tawama_registry::settings::{self, OfficeSettings};
use tawama_registry::{Error, Op, Wording};

use crate::support::{Desk, stamp, title};

/// The settings as they come out of a file.
fn through_a_file(settings: &OfficeSettings) -> OfficeSettings {
    serde_json::from_str(&serde_json::to_string(settings).unwrap()).unwrap()
}

#[test]
fn the_settings_of_an_office_are_taken_over_as_one_act_and_nothing_is_removed() {
    let (from, to) = (Desk::sample(), Desk::new());
    from.does(Op::EditCountry, |tx| {
        office::label_country(tx, "PS", &Wording::of([("fr", "La Palestine")]))
    });
    let agriculture = Field { code: "farming".into(), label: title("Farming"), goals: vec![2, 15] };
    from.does(Op::EditFields, |tx| office::save_field(tx, &agriculture));
    let own = Field { code: "archives".into(), label: title("Archives"), goals: vec![11] };
    to.does(Op::EditFields, |tx| office::save_field(tx, &own));

    let carried = through_a_file(&from.looks(settings::gather));
    assert_eq!(carried, from.looks(settings::gather));
    assert_eq!(carried.countries.len(), 1, "only what the office has changed");
    let before = to.dump();
    to.does(Op::TakeSettings, |tx| settings::take(tx, &carried));

    let taken = to.looks(settings::gather);
    assert_eq!(taken.letterhead, carried.letterhead);
    assert_ne!(taken.letterhead, LetterheadFacts::default());
    assert_eq!(taken.countries, carried.countries);
    assert_eq!(taken.jurisdictions, carried.jurisdictions);
    assert_eq!(taken.reference_pattern, carried.reference_pattern);
    let fields = to.looks(office::fields);
    assert!(fields.contains(&agriculture) && fields.contains(&own));
    // The home party is of another registry.
    assert_eq!(to.looks(office::get).facts.home, None);
    to.is_sound();
    // A second time there is nothing to do, and one undoing takes all of it back.
    let again = to.registry.write(&stamp(), Op::TakeSettings, |tx| settings::take(tx, &carried));
    assert_eq!(again.unwrap().change, None);
    to.registry.undo(&stamp(), None).unwrap();
    assert_eq!(to.dump(), before);
}

#[test]
fn what_breaks_a_rule_is_refused_and_an_empty_letterhead_leaves_the_one_that_is_there() {
    let desk = Desk::sample();
    let there = desk.looks(letterhead::get).facts;
    let mut carried = desk.looks(settings::gather);
    carried.letterhead = LetterheadFacts::default();
    carried.dormant_months = 12;
    desk.does(Op::TakeSettings, |tx| settings::take(tx, &carried));
    assert_eq!(desk.looks(letterhead::get).facts, there);
    assert_eq!(desk.looks(office::get).facts.dormant_months, 12);
    carried.expiring_months = 999;
    assert_eq!(
        desk.problems(|tx| settings::take(tx, &carried)),
        ["expiring_months: number-too-large"]
    );
}

#[test]
fn a_profile_is_named_keeps_its_name_and_is_carried_with_it() {
    let (from, to) = (Desk::new(), Desk::new());
    let headings = ["Partner".to_owned(), "Signed".to_owned()];
    profile::keep(&from.registry, &stamp(), &headings, "{}").unwrap();
    let known = || from.looks(profile::list).remove(0);
    assert_eq!(known().name, "");
    profile::rename(&from.registry, &known().key, "  Monthly list ").unwrap();
    profile::keep(&from.registry, &stamp(), &headings, "{\"order\":1}").unwrap();
    assert_eq!(known().name, "Monthly list");
    let long = profile::rename(&from.registry, &known().key, &"a".repeat(81)).unwrap_err();
    assert!(matches!(long, Error::Invalid(problems) if problems[0].code == "text-too-long"));

    let kept = from.looks(profile::kept);
    let expected = KeptProfile {
        name: "Monthly list".into(),
        headings: headings.to_vec(),
        settings: "{\"order\":1}".into(),
    };
    assert_eq!(kept, [expected]);
    profile::take(&to.registry, &stamp(), &kept[0]).unwrap();
    assert_eq!(to.looks(profile::kept), kept);
    profile::rename(&to.registry, &known().key, "").unwrap();
    assert_eq!(to.looks(profile::list)[0].name, "");
}
