//! The rooms: what each refuses, where, and what saving and deleting mean in all.

use tawama_registry::agreement::{
    self, EntryRule, Instrument, Link, LinkKind, Original, Party, PartyRole, Renewal, Signature,
    TextLanguage, Witness,
};
use tawama_registry::exhibition::{self, ExhibitionFacts, ExhibitionRole, Leg, Organiser};
use tawama_registry::letterhead::{self, LetterheadFacts, Picture};
use tawama_registry::occasion::{self, OccasionFacts};
use tawama_registry::office::{self, Field};
use tawama_registry::partner::{self, PartnerFacts, PartnerKind};
use tawama_registry::person::{self, Contact, ContactKind, Mandate, PersonFacts};
use tawama_registry::place::{self, PlaceFacts};
use tawama_registry::venue::{self, VenueFacts};
use tawama_registry::{Error, Id, Kind, Name, Op, Wording};

use crate::support::{Desk, city, date, memorandum, stamp, title};

/// An identity that no record has.
fn nobody() -> Id {
    Id::new(stamp().at)
}

#[test]
fn a_place_is_refused_field_by_field() {
    let desk = Desk::new();
    let facts = PlaceFacts {
        names: vec![
            Name::preferred("FR!", "a"),
            Name::preferred("en", "b"),
            Name::preferred("en", "c"),
        ],
        country: Some("XX".into()),
        latitude: Some(91.0),
        ..PlaceFacts::default()
    };
    assert_eq!(
        desk.problems(|tx| place::add(tx, &facts)),
        [
            "names.0.lang: language-unknown",
            "names.2.kind: preferred-twice",
            "country: country-unknown",
            "latitude: degrees-out-of-range",
            "longitude: coordinate-missing",
        ]
    );
    let blank = PlaceFacts::default();
    assert_eq!(desk.problems(|tx| place::add(tx, &blank)), ["names: name-missing"]);
}

#[test]
fn a_party_is_refused_field_by_field() {
    let desk = Desk::new();
    let facts = PartnerFacts {
        country: Some("XX".into()),
        place: Some(nobody()),
        parent: Some(nobody()),
        website: "javascript:alert(1)".into(),
        languages: vec!["fr".into(), "français".into()],
        ..PartnerFacts::new(PartnerKind::City, Vec::new())
    };
    assert_eq!(
        desk.problems(|tx| partner::add(tx, &facts)),
        [
            "names: name-missing",
            "country: country-unknown",
            "place: record-gone",
            "parent: record-gone",
            "languages.1: language-unknown",
            "website: website-without-scheme",
        ]
    );
    let (above, below) = (desk.partner("Above"), desk.partner("Below"));
    let mut facts = city("Below");
    facts.parent = Some(above);
    let version = desk.looks(|conn| partner::get(conn, below)).version;
    desk.does(Op::Edit(Kind::Partner), |tx| partner::save(tx, below, version, &facts));
    facts.parent = Some(below);
    let version = desk.looks(|conn| partner::get(conn, above)).version;
    assert_eq!(
        desk.problems(|tx| partner::save(tx, above, version, &facts)),
        ["parent: parent-is-below"]
    );
}

#[test]
fn a_person_is_refused_field_by_field() {
    let desk = Desk::new();
    let facts = PersonFacts {
        languages: vec!["x".into()],
        contacts: vec![Contact { kind: ContactKind::Email, value: "not a mail".into() }],
        mandates: vec![Mandate {
            id: None,
            partner: nobody(),
            function: Wording::default(),
            since: Some(date("2025")),
            until: Some(date("2024-12")),
        }],
        ..PersonFacts::default()
    };
    assert_eq!(
        desk.problems(|tx| person::add(tx, &facts)),
        [
            "names: name-missing",
            "languages.0: language-unknown",
            "contacts.0.value: email-shape",
            "mandates.0.partner: record-gone",
            "mandates.0.until: ends-before-it-begins",
        ]
    );
}

#[test]
fn an_occasion_and_a_venue_are_refused_field_by_field() {
    let desk = Desk::new();
    let facts = OccasionFacts {
        edition: Some(0),
        organiser: Some(nobody()),
        place: Some(nobody()),
        since: Some(date("2025-02")),
        until: Some(date("2025-01-31")),
        ..OccasionFacts::default()
    };
    assert_eq!(
        desk.problems(|tx| occasion::add(tx, &facts)),
        [
            "name: name-missing",
            "edition: number-too-small",
            "organiser: record-gone",
            "place: record-gone",
            "until: ends-before-it-begins",
        ]
    );
    let facts = VenueFacts {
        partner: Some(nobody()),
        place: Some(nobody()),
        area_m2: Some(f64::NAN),
        capacity: Some(0),
        ..VenueFacts::default()
    };
    assert_eq!(
        desk.problems(|tx| venue::add(tx, &facts)),
        [
            "name: name-missing",
            "partner: record-gone",
            "place: record-gone",
            "area_m2: number-too-small",
            "capacity: number-too-small",
        ]
    );
}

#[test]
fn an_exhibition_is_refused_field_by_field() {
    let desk = Desk::new();
    let (a, b) = (desk.partner("A"), desk.partner("B"));
    let agreement = desk.agreement("T-1", [a, b]);
    let lead = Organiser { partner: a, role: ExhibitionRole::Lead };
    let mut facts = ExhibitionFacts::new(Wording::default());
    facts.agreements = vec![agreement, agreement, nobody()];
    facts.parties =
        vec![lead.clone(), lead, Organiser { partner: nobody(), role: ExhibitionRole::Host }];
    facts.legs = vec![Leg {
        venue: Some(nobody()),
        opens: Some(date("2027-02-10")),
        closes: Some(date("2027-01")),
        ..Leg::default()
    }];
    assert_eq!(
        desk.problems(|tx| exhibition::add(tx, &facts)),
        [
            "title: title-missing",
            "agreements.1: agreement-twice",
            "agreements.2: record-gone",
            "parties.1.partner: party-twice",
            "parties.2.partner: record-gone",
            "legs.0.venue: record-gone",
            "legs.0.closes: days-out-of-order",
        ]
    );
}

#[test]
fn an_agreement_is_refused_field_by_field() {
    let desk = Desk::new();
    let (a, b) = (desk.partner("A"), desk.partner("B"));
    desk.agreement("T-1", [a, b]);
    let mut facts = memorandum(" T-1 ", [a, a]);
    facts.instrument = Instrument::Addendum;
    facts.title = Wording::default();
    facts.place = Some(nobody());
    facts.occasion = Some(nobody());
    facts.signatures = vec![Signature {
        id: None,
        partner: b,
        person: None,
        capacity: Wording::default(),
        signed: None,
    }];
    facts.witnesses =
        vec![Witness { id: None, person: None, partner: None, capacity: Wording::default() }];
    facts.fields = vec!["alchemy".into()];
    let language =
        |lang: &str, authentic, prevails| TextLanguage { lang: lang.into(), authentic, prevails };
    facts.languages =
        vec![language("fr", true, true), language("fr", true, true), language("?", false, true)];
    facts.originals =
        vec![Original { id: None, holder: Some(nobody()), location: String::new(), count: 0 }];
    facts.links = vec![Link { kind: LinkKind::Amends, other: nobody() }];
    facts.term.entry_rule = EntryRule::OnDate;
    facts.term.renewal_months = Some(0);
    facts.term.notice_count = Some(12_001);
    facts.term.renewal = Renewal::Tacit;
    assert_eq!(
        desk.problems(|tx| agreement::add(tx, &facts)),
        [
            "title: title-missing",
            "reference: reference-taken",
            "parent: parent-missing",
            "place: record-gone",
            "occasion: record-gone",
            "parties.1.partner: party-twice",
            "signatures.0.partner: signs-for-no-party",
            "signatures.0.person: nobody-signs",
            "witnesses.0.person: nobody-witnesses",
            "fields.0: field-unknown",
            "languages.1.lang: language-twice",
            "languages.1.prevails: prevails-twice",
            "languages.2.lang: language-unknown",
            "languages.2.prevails: prevails-unauthentic",
            "languages.2.prevails: prevails-twice",
            "originals.0.holder: record-gone",
            "originals.0.count: number-too-small",
            "links.0.other: record-gone",
            "term.entry_date: entry-date-missing",
            "term.renewal_months: number-too-small",
            "term.notice_count: number-too-large",
            "term.duration_months: renewal-without-duration",
        ]
    );
    let mut facts = memorandum(" ", [a, b]);
    facts.parties.truncate(1);
    facts.signed = Some(date("2025-02"));
    facts.term.expiry_set = Some(date("2025-01"));
    assert_eq!(
        desk.problems(|tx| agreement::add(tx, &facts)),
        [
            "reference: reference-missing",
            "parties: two-parties-needed",
            "term.expiry_set: expires-before-it-begins",
        ]
    );
}

#[test]
fn an_agreement_is_not_below_nor_linked_to_itself() {
    let desk = Desk::new();
    let parties = [desk.partner("A"), desk.partner("B")];
    let above = desk.agreement("T-1", parties);
    let mut facts = memorandum("T-2", parties);
    facts.instrument = Instrument::Addendum;
    facts.parent = Some(above);
    let below = desk.does(Op::Add(Kind::Agreement), |tx| agreement::add(tx, &facts));
    let (version, mut facts) = desk.agreement_facts(above);
    facts.parent = Some(below);
    facts.links = vec![Link { kind: LinkKind::Amends, other: above }];
    assert_eq!(
        desk.problems(|tx| agreement::save(tx, above, version, &facts)),
        ["parent: parent-is-below", "links.0.other: links-to-itself"]
    );
}

#[test]
fn what_is_listed_twice_is_kept_once() {
    let desk = Desk::new();
    let parties = [desk.partner("A"), desk.partner("B")];
    let first = desk.agreement("T-1", parties);
    let mut facts = memorandum("T-2", parties);
    facts.fields = ["culture", "youth", "culture"].map(Into::into).into();
    let link = Link { kind: LinkKind::Amends, other: first };
    facts.links = vec![link.clone(), link.clone()];
    let id = desk.does(Op::Add(Kind::Agreement), |tx| agreement::add(tx, &facts));
    let facts = desk.agreement_facts(id).1;
    assert_eq!((facts.fields.len(), facts.links), (2, vec![link]));
}

#[test]
fn the_office_is_refused_field_by_field() {
    let desk = Desk::new();
    let found = desk.looks(office::get);
    let mut facts = found.facts.clone();
    facts.language = "English".into();
    facts.reference_pattern = "T-{year}".into();
    facts.home = Some(nobody());
    facts.expiring_months = 121;
    assert_eq!(
        desk.problems(|tx| office::save(tx, found.version, &facts)),
        [
            "language: language-unknown",
            "reference_pattern: pattern-without-number",
            "home: record-gone",
            "expiring_months: number-too-large",
        ]
    );
    let stale = desk.refuses(|tx| office::save(tx, found.version + 9, &found.facts));
    assert!(matches!(stale, Error::Stale { kind: Kind::Office }));
    let label = Wording::default();
    assert_eq!(
        desk.problems(|tx| office::label_country(tx, "XX", &label)),
        ["code: country-unknown", "label: name-missing"]
    );
    let field = Field { code: "No Code".into(), label: Wording::default(), goals: vec![18] };
    assert_eq!(
        desk.problems(|tx| office::save_field(tx, &field)),
        ["code: code-shape", "label: name-missing", "goals: goal-unknown"]
    );
}

#[test]
fn a_field_of_cooperation_is_given_a_code_that_none_has() {
    let desk = Desk::new();
    let add = |label: Wording| {
        let field = Field { code: String::new(), label, goals: vec![2] };
        desk.does(Op::EditFields, |tx| office::save_field(tx, &field))
    };
    assert_eq!(add(title("Urban agriculture")), "urban_agriculture");
    assert_eq!(add(title("Urban  agriculture!")), "urban_agriculture_2");
    assert_eq!(add(Wording::of([("ar", "الفلاحة")])), "field");
    assert_eq!(
        add(Wording::of([("fr", "Économie sociale"), ("ar", "اقتصاد")])),
        "economie_sociale"
    );
    let labels = desk.looks(office::fields);
    assert_eq!(labels.last().unwrap().code, "economie_sociale");
}

#[test]
fn what_is_in_use_is_not_deleted_and_says_by_what() {
    let desk = Desk::new();
    let (a, b) = (desk.partner("A"), desk.partner("B"));
    let mut facts = memorandum("T-1", [a, b]);
    facts.place = Some(desk.place("Place"));
    facts.occasion = Some(desk.occasion("Occasion"));
    facts.fields = vec!["culture".into()];
    let someone = desk.person("Someone");
    facts.signatures = vec![Signature {
        id: None,
        partner: a,
        person: Some(someone),
        capacity: title("mayor"),
        signed: None,
    }];
    let agreement = desk.does(Op::Add(Kind::Agreement), |tx| agreement::add(tx, &facts));
    let version = desk.agreement_facts(agreement).0;
    let hall = desk.venue("Hall");
    let mut shown = ExhibitionFacts::new(title("Gates"));
    shown.agreements = vec![agreement];
    shown.legs = vec![Leg { venue: Some(hall), ..Leg::default() }];
    desk.does(Op::Add(Kind::Exhibition), |tx| exhibition::add(tx, &shown));

    let looks = |error: Error, by: Kind, name: &str| match error {
        Error::InUse { count, by: found, name: called } => {
            assert_eq!((count, found, called.as_str()), (1, by, name));
        }
        other => panic!("{other:?}"),
    };
    let by_memorandum = |error| looks(error, Kind::Agreement, "Memorandum T-1");
    let version_of = |kind: Kind, id: Id| {
        let sql = format!("SELECT version FROM {} WHERE id = ?", kind.name());
        desk.looks(|conn| Ok(conn.query_row(&sql, [id], |row| row.get::<_, u32>(0))?))
    };
    by_memorandum(desk.refuses(|tx| partner::delete(tx, a, version_of(Kind::Partner, a))));
    by_memorandum(
        desk.refuses(|tx| person::delete(tx, someone, version_of(Kind::Person, someone))),
    );
    let place = facts.place.unwrap();
    by_memorandum(desk.refuses(|tx| place::delete(tx, place, version_of(Kind::Place, place))));
    let occasion = facts.occasion.unwrap();
    by_memorandum(
        desk.refuses(|tx| occasion::delete(tx, occasion, version_of(Kind::Occasion, occasion))),
    );
    by_memorandum(desk.refuses(|tx| office::delete_field(tx, "culture")));
    let by_gates = |error| looks(error, Kind::Exhibition, "Gates");
    by_gates(desk.refuses(|tx| agreement::delete(tx, agreement, version)));
    by_gates(desk.refuses(|tx| venue::delete(tx, hall, version_of(Kind::Venue, hall))));
    let home = desk.partner("Home");
    let found = desk.looks(office::get);
    let office = office::OfficeFacts { home: Some(home), ..found.facts };
    desk.does(Op::EditOffice, |tx| office::save(tx, found.version, &office));
    let in_office = desk.refuses(|tx| partner::delete(tx, home, version_of(Kind::Partner, home)));
    looks(in_office, Kind::Office, "Office of the tests");
}

/// Saving the same is no change; saving over a newer version is refused; so is
/// deleting one, and what is gone is not found.
macro_rules! keeps_versions {
    ($test:ident, $room:ident, $kind:expr, $add:ident, $edit:expr) => {
        #[test]
        fn $test() {
            let desk = Desk::new();
            let id = desk.$add("First");
            let found = desk.looks(|conn| $room::get(conn, id));
            let same = desk
                .registry
                .write(&stamp(), Op::Edit($kind), |tx| $room::save(tx, id, found.version, &found.facts))
                .unwrap();
            assert_eq!((same.change, same.touched.len()), (None, 0));
            let mut facts = found.facts.clone();
            $edit(&mut facts);
            let edited = desk
                .registry
                .write(&stamp(), Op::Edit($kind), |tx| $room::save(tx, id, found.version, &facts))
                .unwrap();
            assert_eq!((edited.change.is_some(), edited.touched), (true, vec![$kind]));
            let now = desk.looks(|conn| $room::get(conn, id));
            assert_eq!(now.facts, facts);
            let stale = |error| assert!(matches!(error, Error::Stale { kind } if kind == $kind));
            stale(desk.refuses(|tx| $room::save(tx, id, found.version, &facts)));
            stale(desk.refuses(|tx| $room::delete(tx, id, found.version)));
            desk.does(Op::Delete($kind), |tx| $room::delete(tx, id, now.version));
            let gone = desk.refuses(|tx| $room::delete(tx, id, now.version));
            assert!(matches!(gone, Error::NotFound { kind, .. } if kind == $kind));
            desk.is_sound();
        }
    };
}

keeps_versions!(places_keep_versions, place, Kind::Place, place, |facts: &mut PlaceFacts| {
    facts.subdivision = "North".into();
});
keeps_versions!(
    parties_keep_versions,
    partner,
    Kind::Partner,
    partner,
    |facts: &mut PartnerFacts| {
        facts.website = "https://example.org".into();
    }
);
keeps_versions!(people_keep_versions, person, Kind::Person, person, |facts: &mut PersonFacts| {
    facts.languages = vec!["ar".into()];
});
keeps_versions!(
    occasions_keep_versions,
    occasion,
    Kind::Occasion,
    occasion,
    |facts: &mut OccasionFacts| {
        facts.edition = Some(62);
    }
);
keeps_versions!(venues_keep_versions, venue, Kind::Venue, venue, |facts: &mut VenueFacts| {
    facts.hall = "Two".into();
});
keeps_versions!(
    exhibitions_keep_versions,
    exhibition,
    Kind::Exhibition,
    exhibition,
    |facts: &mut ExhibitionFacts| {
        facts.theme = title("walls");
    }
);

#[test]
fn agreements_keep_versions() {
    let desk = Desk::new();
    let id = desk.agreement("T-1", [desk.partner("A"), desk.partner("B")]);
    let (version, facts) = desk.agreement_facts(id);
    let same = desk
        .registry
        .write(&stamp(), Op::Edit(Kind::Agreement), |tx| agreement::save(tx, id, version, &facts))
        .unwrap();
    assert_eq!(same.change, None);
    let mut other = facts.clone();
    other.parties.push(Party { partner: desk.partner("C"), role: PartyRole::Observer });
    desk.does(Op::Edit(Kind::Agreement), |tx| agreement::save(tx, id, version, &other));
    let stale = desk.refuses(|tx| agreement::save(tx, id, version, &facts));
    assert!(matches!(stale, Error::Stale { kind: Kind::Agreement }));
    let now = desk.agreement_facts(id).0;
    desk.does(Op::Delete(Kind::Agreement), |tx| agreement::delete(tx, id, now));
    desk.is_sound();
}

#[test]
fn a_party_that_moves_takes_its_agreements_along() {
    let desk = Desk::new();
    let (a, b) = (desk.partner("A"), desk.partner("B"));
    let id = desk.agreement("T-1", [a, b]);
    let found = desk.looks(|conn| partner::get(conn, a));
    let facts = PartnerFacts { country: Some("MA".into()), ..found.facts };
    desk.does(Op::Edit(Kind::Partner), |tx| partner::save(tx, a, found.version, &facts));
    let country = || {
        let query = agreement::AgreementQuery::all("fr");
        let rows = desk.looks(|conn| agreement::list(conn, &query, crate::support::ALL));
        rows.into_iter().find(|row| row.id == id).unwrap().country
    };
    assert_eq!(country().as_deref(), Some("MA"));
    desk.is_sound();
    desk.registry.undo(&stamp(), None).unwrap();
    assert_eq!(country(), None);
    desk.is_sound();
}

#[test]
fn references_are_proposed_after_the_greatest() {
    let desk = Desk::new();
    let propose = |year| desk.looks(|conn| agreement::propose(conn, year));
    assert_eq!(propose(2026), "T-2026-001");
    let parties = [desk.partner("A"), desk.partner("B")];
    for reference in ["T-2026-007", "T-2026-0012", "T-2025-090", "free"] {
        desk.agreement(reference, parties);
    }
    assert_eq!(
        (propose(2026), propose(2025), propose(2024)),
        ("T-2026-013".into(), "T-2025-091".into(), "T-2024-001".into())
    );
}

#[test]
fn approvals_that_cannot_be_are_said_at_their_fields() {
    use tawama_registry::agreement::approval::{Approval, ApprovalKind, Completion, Silence};
    use tawama_registry::agreement::{ApprovalState, EntryRule};
    let desk = Desk::new();
    let mut facts = memorandum("T-1", [desk.partner("A"), desk.partner("B")]);
    let step = Approval {
        id: None,
        kind: ApprovalKind::MinistryVisa,
        authority: title("Governor"),
        state: ApprovalState::Submitted,
        reference: String::new(),
        submitted: None,
        decided: None,
        clock_days: None,
        silence: Silence::Grants,
        completion: Completion::Grant,
        note: String::new(),
    };
    let granted =
        Approval { state: ApprovalState::Granted, silence: Silence::Nothing, ..step.clone() };
    let backwards = Approval {
        submitted: Some(date("2025-03")),
        decided: Some(date("2025-02")),
        ..granted.clone()
    };
    facts.approvals = vec![step, granted, backwards];
    assert_eq!(
        desk.problems(|tx| agreement::add(tx, &facts)),
        [
            "approvals.0.clock_days: silence-without-clock",
            "approvals.0.submitted: date-missing",
            "approvals.1.decided: date-missing",
            "approvals.2.decided: decided-before-submitted",
        ]
    );
    // An expiry before the entry into force, also where approvals decide on that.
    facts.approvals.drain(..2);
    facts.approvals[0].decided = Some(date("2025-04-10"));
    facts.signed = Some(date("2025-02-01"));
    facts.term.entry_rule = EntryRule::OnLastApproval;
    facts.term.expiry_set = Some(date("2025-04-09"));
    assert_eq!(
        desk.problems(|tx| agreement::add(tx, &facts)),
        ["term.expiry_set: expires-before-it-begins"]
    );
}

#[test]
fn a_jurisdiction_is_the_offices_own() {
    use tawama_registry::agreement::EntryRule;
    use tawama_registry::agreement::approval::Completion;
    use tawama_registry::jurisdiction;
    let desk = Desk::new();
    let profiles = desk.looks(jurisdiction::list);
    let codes: Vec<&str> = profiles.iter().map(|it| it.code.as_str()).collect();
    assert_eq!(codes, ["ma", "fr", "de", "jp", "us"]);
    assert_eq!(profiles[1].steps[1].completion, Completion::Submission, "on transmission");
    let mut own = profiles[0].clone();
    own.code.clear();
    own.label = title("Palestine");
    let code = desk.does(Op::EditJurisdictions, |tx| jurisdiction::save(tx, &own));
    assert_eq!(code, "palestine");
    own.code = code;
    own.steps.clear();
    assert_eq!(desk.problems(|tx| jurisdiction::save(tx, &own)), ["steps: steps-missing"]);
    own.entry_rule = EntryRule::OnSignature;
    desk.does(Op::EditJurisdictions, |tx| jurisdiction::save(tx, &own));
    assert_eq!(desk.looks(jurisdiction::list)[5], own);
    desk.does(Op::EditJurisdictions, |tx| jurisdiction::delete(tx, "ma"));
    desk.registry.undo(&stamp(), None).unwrap();
    assert_eq!(desk.looks(jurisdiction::list)[0], profiles[0]);
}

#[test]
fn an_agreements_page_tells_its_family_and_wakes_with_what_is_done_under_it() {
    use tawama_registry::agreement::{Instrument, Status};
    let desk = Desk::new();
    let parties = [desk.partner("A"), desk.partner("B")];
    let mut facts = memorandum("T-1", parties);
    facts.signed = Some(date("2020-01-01"));
    let parent = desk.does(Op::Add(Kind::Agreement), |tx| agreement::add(tx, &facts));
    let status = |id| desk.looks(|conn| agreement::get(conn, id, stamp().today)).standing.status;
    assert_eq!(status(parent), Status::Dormant);
    // Signing an addendum under it is a deed, and so is an exhibition that opens.
    let mut under = memorandum("T-2", parties);
    under.instrument = Instrument::Addendum;
    under.parent = Some(parent);
    under.signed = Some(date("2026-01"));
    under.changes = title("adds water");
    let child = desk.does(Op::Add(Kind::Agreement), |tx| agreement::add(tx, &under));
    assert_eq!(status(parent), Status::InForce);
    under.reference = "T-3".into();
    under.parent = Some(child);
    desk.does(Op::Add(Kind::Agreement), |tx| agreement::add(tx, &under));
    let family = desk.looks(|conn| agreement::get(conn, parent, stamp().today)).children;
    let told: Vec<_> = family.iter().map(|it| (it.reference.as_str(), it.depth)).collect();
    assert_eq!(told, [("T-2", 0), ("T-3", 1)]);
    assert_eq!(family[0].changes, title("adds water"));
    desk.registry.undo(&stamp(), None).unwrap();
    desk.registry.undo(&stamp(), None).unwrap();
    assert_eq!(status(parent), Status::Dormant, "what was taken back did not wake it");
    let show = desk.exhibition("Show");
    let mut shown = desk.looks(|conn| exhibition::get(conn, show)).facts;
    shown.agreements = vec![parent];
    shown.state = exhibition::ExhibitionState::Open;
    shown.legs = vec![exhibition::Leg { opens: Some(date("2026-02")), ..Default::default() }];
    let version = desk.looks(|conn| exhibition::get(conn, show)).version;
    desk.does(Op::Edit(Kind::Exhibition), |tx| exhibition::save(tx, show, version, &shown));
    assert_eq!(status(parent), Status::InForce);
    desk.is_sound();
}

#[test]
fn a_commitment_is_refused_field_by_field_and_tells_what_carries_it_out() {
    use tawama_registry::activity::{self, ActivityFacts, ActivityKind};
    use tawama_registry::agreement::{Commitment, CommitmentState, CommitmentStatus};
    let desk = Desk::new();
    let (one, two, other) = (desk.partner("A"), desk.partner("B"), desk.partner("C"));
    let id = desk.agreement("T-1", [one, two]);
    let blank = Commitment {
        id: None,
        wording: Wording::default(),
        clause: String::new(),
        owed_by: Some(other),
        due: None,
        yearly: true,
        field: Some("none".into()),
        state: CommitmentState::Open,
        settled: None,
        kept: Vec::new(),
        note: String::new(),
    };
    let (version, mut facts) = desk.agreement_facts(id);
    facts.commitments = vec![blank.clone()];
    assert_eq!(
        desk.problems(|tx| agreement::save(tx, id, version, &facts)),
        [
            "commitments.0.wording: text-missing",
            "commitments.0.due: date-missing",
            "commitments.0.owed_by: owes-for-no-party",
            "commitments.0.field: field-unknown",
        ]
    );
    facts.commitments = vec![Commitment {
        wording: title("an exhibition a year"),
        owed_by: Some(one),
        due: Some(date("2025")),
        field: Some("culture".into()),
        settled: None,
        kept: vec![date("2025")],
        ..blank
    }];
    desk.does(Op::Edit(Kind::Agreement), |tx| agreement::save(tx, id, version, &facts));
    let owed = desk.agreement_facts(id).1.commitments[0].id.unwrap();

    let mut visit = ActivityFacts::new(ActivityKind::OfficialVisit, title("Visit"));
    visit.commitments = vec![owed];
    assert_eq!(
        desk.problems(|tx| activity::add(tx, &visit)),
        ["commitments.0: commitment-of-another"]
    );
    visit.agreements = vec![id];
    let visit_id = desk.does(Op::Add(Kind::Activity), |tx| activity::add(tx, &visit));
    let found = desk.looks(|conn| agreement::get(conn, id, stamp().today));
    assert_eq!(found.pledges[0].status, CommitmentStatus::Open);
    assert_eq!(found.pledges[0].due, Some(date("2026")));
    assert_eq!(found.pledges[0].carried_by[0].id, visit_id);
    assert_eq!(found.activities[0].id, visit_id);

    // What no longer is owed is no longer carried out; taking that back restores both.
    let (version, mut facts) = desk.agreement_facts(id);
    facts.commitments.clear();
    desk.does(Op::Edit(Kind::Agreement), |tx| agreement::save(tx, id, version, &facts));
    let carried = || desk.looks(|conn| activity::get(conn, visit_id)).facts.commitments;
    assert!(carried().is_empty());
    desk.registry.undo(&stamp(), None).unwrap();
    assert_eq!(carried(), [owed]);
    desk.is_sound();
}

#[test]
fn an_activity_is_refused_field_by_field() {
    use tawama_registry::activity::{
        self, ActivityFacts, ActivityKind, ActivityParty, ActivityRole, Participant, Point,
    };
    use tawama_registry::money::{Amount, BudgetLine};
    let desk = Desk::new();
    let host = ActivityParty { partner: desk.partner("A"), role: ActivityRole::Host };
    let facts = ActivityFacts {
        since: Some(date("2026-05-02")),
        until: Some(date("2026-05-01")),
        place: Some(nobody()),
        parties: vec![host.clone(), host],
        people: vec![Participant {
            id: None,
            person: None,
            name: " ".into(),
            partner: None,
            function: Wording::default(),
        }],
        points: vec![Point {
            id: None,
            day: None,
            time: "9:00".into(),
            what: Wording::default(),
            location: String::new(),
        }],
        budget: vec![BudgetLine {
            id: None,
            heading: String::new(),
            partner: None,
            currency: "DH".into(),
            planned: Some(Amount(-1)),
            committed: None,
            paid: None,
        }],
        ..ActivityFacts::new(ActivityKind::Training, Wording::default())
    };
    assert_eq!(
        desk.problems(|tx| activity::add(tx, &facts)),
        [
            "title: title-missing",
            "place: record-gone",
            "until: ends-before-it-begins",
            "parties.1.partner: party-twice",
            "people.0.name: name-missing",
            "points.0.what: text-missing",
            "budget.0.heading: heading-missing",
            "budget.0.currency: currency-unknown",
            "budget.0.planned: amount-out-of-range",
        ]
    );
}

#[test]
fn activities_are_listed_by_what_they_are_and_who_takes_part() {
    use tawama_registry::activity::{
        self, ActivityFacts, ActivityKind, ActivityParty, ActivityQuery, ActivityRole,
        ActivityState, Participant,
    };
    let desk = Desk::new();
    let seville = desk.partner("Séville");
    let amina = desk.person("Amina Bennani");
    let add = |name: &str, kind, since: &str, change: &dyn Fn(&mut ActivityFacts)| {
        let mut facts = ActivityFacts::new(kind, title(name));
        facts.since = Some(date(since));
        change(&mut facts);
        desk.does(Op::Add(Kind::Activity), |tx| activity::add(tx, &facts));
    };
    add("Training of guides", ActivityKind::Training, "2026-04", &|facts| {
        facts.parties = vec![ActivityParty { partner: seville, role: ActivityRole::Host }];
    });
    add("Mayor's visit", ActivityKind::OfficialVisit, "2026-02-01", &|facts| {
        facts.state = ActivityState::Confirmed;
        facts.people = vec![Participant {
            id: None,
            person: Some(amina),
            name: String::new(),
            partner: None,
            function: title("protocol"),
        }];
    });
    let listed = |change: &dyn Fn(&mut ActivityQuery)| -> Vec<String> {
        let mut query = ActivityQuery::all("en");
        change(&mut query);
        let rows = desk.looks(|conn| activity::list(conn, &query, crate::support::ALL));
        assert_eq!(desk.looks(|conn| activity::count(conn, &query)) as usize, rows.len());
        rows.into_iter().map(|row| row.title.pick("en").unwrap().to_owned()).collect()
    };
    let (visit, training) = ("Mayor's visit", "Training of guides");
    assert_eq!(listed(&|_| {}), [visit, training]);
    assert_eq!(listed(&|query| query.descending = true), [training, visit]);
    assert_eq!(listed(&|query| query.kind = Some(ActivityKind::Training)), [training]);
    assert_eq!(listed(&|query| query.state = Some(ActivityState::Confirmed)), [visit]);
    assert_eq!(listed(&|query| query.partner = Some(seville)), [training]);
    assert_eq!(listed(&|query| query.text = "SEVILLE".into()), [training]);
    assert_eq!(listed(&|query| query.text = "bennani".into()), [visit]);
    assert_eq!(listed(&|query| query.text = "protocol".into()), [visit]);
}

#[test]
fn the_letterhead_is_refused_field_by_field_and_undone_as_the_office_is() {
    let desk = Desk::new();
    let found = desk.looks(letterhead::get);
    assert_eq!(found.facts, LetterheadFacts::default());
    let lines = ["a"; 9].join("\n");
    let facts = LetterheadFacts {
        lines: Wording::of([("fr", &lines), ("FR!", "a")]),
        logo: Some(Picture::of(b"GIF89a".to_vec())),
        signatory: Wording::of([("en", "a\nb")]),
        ..LetterheadFacts::default()
    };
    assert_eq!(
        desk.problems(|tx| letterhead::save(tx, found.version, &facts)),
        [
            "lines: language-unknown",
            "lines: lines-too-many",
            "signatory: lines-too-many",
            "logo: picture-unknown",
        ]
    );
    let drawing = Picture::of(b"<svg xmlns='http://www.w3.org/2000/svg'/>".to_vec());
    let facts = LetterheadFacts {
        lines: Wording::of([("fr", "Commune\nService"), ("ar", "جماعة\nمصلحة")]),
        logo: Some(drawing),
        ..LetterheadFacts::default()
    };
    desk.does(Op::EditLetterhead, |tx| letterhead::save(tx, found.version, &facts));
    assert_eq!(desk.looks(letterhead::get).facts, facts);
    let stale = desk.refuses(|tx| letterhead::save(tx, found.version, &facts));
    assert!(matches!(stale, Error::Stale { kind: Kind::Office }), "{stale:?}");
    desk.registry.undo(&stamp(), None).unwrap();
    assert_eq!(desk.looks(letterhead::get).facts, LetterheadFacts::default());
    desk.registry.redo(&stamp()).unwrap();
    assert_eq!(desk.looks(letterhead::get).facts, facts);
}
