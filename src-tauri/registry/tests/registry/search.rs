//! Search: what is found by what, in which order, and where it says so.

use proptest::prelude::*;
use tawama_registry::agreement::{self, AgreementQuery, Signature};
use tawama_registry::partner::{self, PartnerFacts, PartnerKind};
use tawama_registry::search::{self, Filter, Found, Passage, Piece, TroubleKind, Vocabulary};
use tawama_registry::{Id, Kind, Name, Op, Part, Wording, activity, exhibition, person, place};

use crate::support::{ALL, Desk, date, memorandum, stamp, title};

/// Names of filters and values, some of them in French and Arabic.
fn vocabulary() -> Vocabulary {
    Vocabulary::new(|lang, key| {
        let said = match (lang, key) {
            ("fr", "search-filter-status") => "statut",
            ("ar", "search-filter-status") => "الحالة",
            ("fr", "search-filter-country") => "pays",
            ("fr", "search-filter-kind") => "type",
            ("fr", "agreement-status-in_force") => "En vigueur",
            ("ar", "agreement-status-in_force") => "سارية المفعول",
            ("fr", "search-kind-agreement") => "accord",
            _ => return key.rsplit('-').next().unwrap().replace('_', " "),
        };
        said.to_owned()
    })
}

fn search(desk: &Desk, text: &str) -> Found {
    desk.looks(|conn| search::search(conn, text, &vocabulary(), "en", ALL))
}

fn ids(desk: &Desk, text: &str) -> Vec<Id> {
    search(desk, text).hits.into_iter().map(|hit| hit.record.id).collect()
}

/// The names of what is found, in the order in which it is.
fn names(desk: &Desk, text: &str) -> Vec<String> {
    let found = search(desk, text);
    assert_eq!(found.troubles, [], "{text}");
    let name = |wording: Wording| wording.pick("en").unwrap_or_default().to_owned();
    found.hits.into_iter().map(|hit| name(hit.record.name)).collect()
}

fn party(desk: &Desk, names: &[(&str, &str)], country: Option<&str>) -> Id {
    let names = names.iter().map(|(lang, text)| Name::preferred(lang, text)).collect();
    let mut facts = PartnerFacts::new(PartnerKind::City, names);
    facts.country = country.map(Into::into);
    desk.does(Op::Add(Kind::Partner), |tx| partner::add(tx, &facts))
}

fn marked(pieces: &[Piece]) -> String {
    let piece = |it: &Piece| if it.matched { format!("[{}]", it.text) } else { it.text.clone() };
    pieces.iter().map(piece).collect()
}

/// Where the first record that is found says so.
fn first(desk: &Desk, text: &str) -> (Option<Passage>, String) {
    let hit =
        search(desk, text).hits.into_iter().next().unwrap_or_else(|| panic!("{text}: nothing"));
    (hit.passage, marked(&hit.pieces))
}

#[test]
fn the_exact_name_comes_first_and_other_words_last() {
    let desk = Desk::new();
    party(&desk, &[("en", "Notes on Fez")], None);
    let other = party(&desk, &[("en", "Meknes")], None);
    party(&desk, &[("en", "Fezzan")], None);
    party(&desk, &[("en", "Alfez")], None);
    party(&desk, &[("en", "Fez")], None);
    let mut facts = desk.looks(|conn| partner::get(conn, other)).facts;
    facts.notes = "A road leads to Fez".into();
    let version = desk.looks(|conn| partner::get(conn, other)).version;
    desk.does(Op::Edit(Kind::Partner), |tx| partner::save(tx, other, version, &facts));
    assert_eq!(names(&desk, "fez"), ["Fez", "Fezzan", "Notes on Fez", "Alfez", "Meknes"]);
}

#[test]
fn among_equals_what_is_named_most_often_comes_first_and_what_is_archived_last() {
    let desk = Desk::new();
    let often = party(&desk, &[("en", "Tripoli of the West")], Some("LY"));
    let never = party(&desk, &[("en", "Tripoli of the East")], Some("LB"));
    let old = party(&desk, &[("en", "Tripoli")], Some("GR"));
    let other = party(&desk, &[("en", "Other")], None);
    desk.agreement("T-1", [often, other]);
    let read = desk.looks(|conn| partner::get(conn, old));
    let facts = PartnerFacts { archived: true, ..read.facts };
    desk.does(Op::Edit(Kind::Partner), |tx| partner::save(tx, old, read.version, &facts));
    assert_eq!(ids(&desk, "kind:partner trip"), [often, never, old]);
    assert!(search(&desk, "kind:partner trip").hits[2].archived);
}

#[test]
fn what_is_ours_comes_before_what_is_elsewhere() {
    let desk = Desk::sample();
    // Many records have Tangier in their names: our party is the first.
    let home = desk.looks(tawama_registry::office::get).facts.home.unwrap();
    assert_eq!(ids(&desk, "tang")[0], home);
}

#[test]
fn a_name_is_found_by_a_part_of_it_and_several_parts_together() {
    let desk = Desk::new();
    party(&desk, &[("fr", "Boulogne-Billancourt"), ("ar", "بولوني بيانكور")], None);
    for text in ["llanc", "ogne bill", "billancourt boul", "يانكو", "oulo ncour"] {
        assert_eq!(names(&desk, text).len(), 1, "{text}");
    }
    assert_eq!(names(&desk, "zogne").len(), 0);
    // Two letters in the middle of a word would lead nearly everywhere.
    assert_eq!(names(&desk, "la").len(), 0);
}

#[test]
fn every_hit_says_where_it_was_found_in_its_own_spelling() {
    let desk = Desk::new();
    let tangier = party(&desk, &[("en", "Tangier"), ("ar", "طَنْجَة")], Some("MA"));
    let quds = party(&desk, &[("en", "Al-Quds")], None);
    let signer = desk.person("Mounir Laymouri");
    let mut facts = memorandum("TNG-2025-003", [tangier, quds]);
    facts.title =
        Wording::of([("en", "Memorandum of understanding"), ("fr", "Mémorandum d’entente")]);
    facts.notes = "Signed on the margin of the Session".into();
    facts.signatures = vec![Signature {
        id: None,
        partner: tangier,
        person: Some(signer),
        capacity: Wording::of([("fr", "Président du conseil")]),
        signed: None,
    }];
    desk.does(Op::Add(Kind::Agreement), |tx| agreement::add(tx, &facts));
    assert_eq!(first(&desk, "memo"), (Some(Passage::Name), "[Memo]randum of understanding".into()));
    assert_eq!(first(&desk, "entente"), (Some(Passage::Name), "Mémorandum d’[entente]".into()));
    assert_eq!(first(&desk, "2025"), (Some(Passage::Reference), "TNG-[2025]-003".into()));
    assert_eq!(
        first(&desk, "marg"),
        (Some(Passage::Note), "Signed on the [marg]in of the Session".into())
    );
    assert_eq!(
        first(&desk, "president"),
        (Some(Passage::Capacity), "[Président] du conseil".into())
    );
    assert_eq!(first(&desk, "طنجة"), (Some(Passage::Name), "[طَنْجَة]".into()));
    // The agreement is found by those it names, and says by whom.
    let through = |text: &str| {
        let hits = search(&desk, text).hits;
        let hit = hits.into_iter().find(|hit| hit.record.kind == Kind::Agreement).unwrap();
        (hit.passage.unwrap(), marked(&hit.pieces))
    };
    assert_eq!(through("quds"), (Passage::Party, "Al-[Quds]".into()));
    assert_eq!(through("laym"), (Passage::Signatory, "Mounir [Laym]ouri".into()));
    assert_eq!(through("memorandum laym"), (Passage::Signatory, "Mounir [Laym]ouri".into()));
    assert_eq!(through("memorandum Quds").0, Passage::Party);
    assert_eq!(ids(&desk, "memorandum laymouri quds").len(), 1);
    assert_eq!(ids(&desk, "memorandum laymouri paris").len(), 0);
}

#[test]
fn a_document_is_found_by_its_text_and_shows_the_words_about_it() {
    use tawama_registry::document::store::Store;
    use tawama_registry::document::{self, DocumentFacts, DocumentKind, Owner};
    let desk = Desk::new();
    let owner = Owner::Partner(desk.partner("A"));
    let file = desk.folder.path().join("signed.pdf");
    std::fs::write(&file, b"%PDF-1.7").unwrap();
    let content = Store::of(&desk.path).take_in(&file).unwrap();
    let facts = DocumentFacts {
        name: "signed.pdf".into(),
        kind: DocumentKind::SignedText,
        lang: None,
        title: Wording::default(),
        day: None,
        pages: None,
        note: String::new(),
    };
    desk.does(Op::Add(Kind::Document), |tx| document::add(tx, owner, &content, &facts));
    let text =
        format!("{}\nمذكرة تفاهم بين طنجة والقدس\n{}", "page ".repeat(500), "fin ".repeat(500));
    desk.registry.keep_text(&content.sha256, &text, stamp().today).unwrap();
    assert_eq!(first(&desk, "قدس"), (Some(Passage::Text), "مذكرة تفاهم بين طنجة وال[قدس]".into()));
    assert_eq!(first(&desk, "signed"), (Some(Passage::Name), "[signed].pdf".into()));
}

#[test]
fn objects_of_an_exhibition_and_points_of_a_programme_are_found() {
    let desk = Desk::new();
    let mut shown = exhibition::ExhibitionFacts::new(title("Gates"));
    shown.objects.push(exhibition::object::LentObject {
        number: "INV-77".into(),
        ..exhibition::object::LentObject::new(title("Astrolabe"))
    });
    desk.does(Op::Add(Kind::Exhibition), |tx| exhibition::add(tx, &shown));
    let mut visit =
        activity::ActivityFacts::new(activity::ActivityKind::OfficialVisit, title("Visit"));
    visit.points.push(activity::Point {
        id: None,
        day: None,
        time: String::new(),
        what: title("Lunch at the kasbah"),
        location: String::new(),
    });
    desk.does(Op::Add(Kind::Activity), |tx| activity::add(tx, &visit));
    assert_eq!(first(&desk, "astro"), (Some(Passage::Object), "[Astro]labe".into()));
    assert_eq!(first(&desk, "inv 77"), (Some(Passage::Object), "[INV]-[77]".into()));
    assert_eq!(first(&desk, "kasba"), (Some(Passage::Point), "Lunch at the [kasba]h".into()));
}

#[test]
fn phrases_stand_together_and_what_is_not_wanted_is_left_out() {
    let desk = Desk::new();
    party(&desk, &[("en", "House of arts")], None);
    party(&desk, &[("en", "Arts of the house")], None);
    assert_eq!(names(&desk, "house arts").len(), 2);
    assert_eq!(names(&desk, "\"house of\""), ["House of arts"]);
    assert_eq!(names(&desk, "arts -\"of arts\""), ["Arts of the house"]);
    assert_eq!(names(&desk, "\"hous\"").len(), 0);
    assert_eq!(names(&desk, "\"of the hou"), ["Arts of the house"]);
    assert_eq!(names(&desk, "arts -house").len(), 0);
    assert_eq!(names(&desk, ""), [""; 0]);
}

/// A few records that filters tell apart.
fn filtered() -> (Desk, Vec<Id>) {
    let desk = Desk::new();
    let fez = party(&desk, &[("en", "Fez")], Some("MA"));
    let lyon = party(&desk, &[("en", "Lyon")], Some("FR"));
    let quds = party(&desk, &[("ar", "القدس")], None);
    let mut made = Vec::new();
    for (at, (parties, signed, months, fields)) in [
        ([fez, lyon], "2020-05", 120, vec!["culture"]),
        ([fez, quds], "2024", 24, vec!["water"]),
        ([lyon, quds], "2026-01-01", 12, vec!["culture", "water"]),
    ]
    .into_iter()
    .enumerate()
    {
        let mut facts = memorandum(&format!("T-{at}"), parties);
        facts.signed = Some(date(signed));
        facts.term.duration_months = Some(months);
        facts.fields = fields.into_iter().map(Into::into).collect();
        made.push(desk.does(Op::Add(Kind::Agreement), |tx| agreement::add(tx, &facts)));
    }
    (desk, made)
}

#[test]
fn filters_narrow_in_codes_and_in_the_words_of_each_language() {
    let (desk, made) = filtered();
    for (text, expected) in [
        ("kind:agreement", vec![0, 1, 2]),
        ("type:accord", vec![0, 1, 2]),
        ("kind:agreement country:MA", vec![0, 1]),
        ("type:accord pays:Maroc", vec![0, 1]),
        ("type:accord pays:المغرب pays:France", vec![0, 1, 2]),
        ("kind:agreement -country:MA", vec![2]),
        ("signed:2020..2024", vec![0, 1]),
        ("signed:2024..", vec![1, 2]),
        ("signed:2020", vec![0]),
        ("field:culture", vec![0, 2]),
        ("field:culture field:water -signed:2026", vec![0, 1]),
        ("kind:agreement partner:lyon", vec![0, 2]),
        ("kind:agreement partner:Quds", vec![1, 2]),
        ("until:2026-12", vec![2]),
        ("memorandum signed:2026", vec![2]),
        ("t-1 field:culture", vec![]),
    ] {
        let mut expected: Vec<Id> = expected.into_iter().map(|at: usize| made[at]).collect();
        let mut found = ids(&desk, text);
        assert_eq!(search(&desk, text).troubles, [], "{text}");
        expected.sort_unstable();
        found.sort_unstable();
        assert_eq!(found, expected, "{text}");
    }
    let in_force: Vec<Vec<Id>> =
        ["status:in_force", "statut:\"En vigueur\"", "الحالة:\"سارية المفعول\"", "الحالة:سارية"]
            .map(|text| ids(&desk, text))
            .into();
    assert!(!in_force[0].is_empty());
    assert!(in_force.iter().all(|found| *found == in_force[0]), "{in_force:?}");
}

#[test]
fn what_is_not_understood_is_told_with_its_place_and_the_nearest_name() {
    let (desk, _) = filtered();
    for (text, kind, said, nearest) in [
        ("lyon statsu:in_force", TroubleKind::UnknownFilter, "statsu", Some("status")),
        ("status:in_farce", TroubleKind::UnknownValue, "in_farce", Some("in force")),
        ("القدس country:Marroco", TroubleKind::UnknownValue, "Marroco", Some("Morocco")),
        ("partner:Nobody", TroubleKind::UnknownValue, "Nobody", None),
        ("-signed:soon", TroubleKind::NotADate, "soon", None),
        ("status:", TroubleKind::Blank, "status:", None),
        ("http://x", TroubleKind::UnknownFilter, "http", None),
    ] {
        let found = search(&desk, text);
        assert_eq!(found.hits, [], "{text}");
        let [trouble] = found.troubles.as_slice() else { panic!("{text}: {:?}", found.troubles) };
        assert_eq!((trouble.kind, trouble.said.as_str()), (kind, said), "{text}");
        assert_eq!(trouble.nearest.as_deref(), nearest, "{text}");
        let units: Vec<u16> = text.encode_utf16().collect();
        let place = &units[trouble.from as usize..trouble.to as usize];
        assert_eq!(String::from_utf16(place).unwrap(), said, "{text}");
    }
    let mended = |text: &str| search(&desk, text).troubles[0].mended.clone();
    assert_eq!(mended("-statsu:expired fez").as_deref(), Some("-status:expired fez"));
    assert_eq!(mended("a status:in_farce").as_deref(), Some("a status:\"in force\""));
    // A colon after a word is punctuation.
    assert_eq!(search(&desk, "Memorandum: T-1").troubles, []);
    assert_eq!(names(&desk, "Memorandum: T-1"), ["Memorandum T-1"]);
}

fn offered(desk: &Desk, text: &str, lang: &str) -> Vec<(String, String)> {
    // The cursor stands where the bar is.
    let (before, after) = text.split_once('|').unwrap();
    let cursor = before.encode_utf16().count() as u32;
    let whole = format!("{before}{after}");
    let offered = desk.looks(|conn| search::complete(conn, &whole, cursor, &vocabulary(), lang));
    offered
        .into_iter()
        .map(|it| {
            let units: Vec<u16> = it.text.encode_utf16().collect();
            let (before, after) = units.split_at(it.cursor as usize);
            let typed = [before, &['|' as u16], after].concat();
            (it.label, String::from_utf16(&typed).unwrap())
        })
        .collect()
}

#[test]
fn filters_and_their_values_are_completed_where_the_cursor_is() {
    let (desk, _) = filtered();
    let one = |text: &str, lang: &str| offered(&desk, text, lang).into_iter().next().unwrap();
    let pair = |label: &str, text: &str| (label.to_owned(), text.to_owned());
    assert_eq!(one("sta|", "fr"), pair("statut", "statut:|"));
    assert_eq!(one("الح|", "ar"), pair("الحالة", "الحالة:|"));
    assert_eq!(one("lyon sta| fez", "en"), pair("status", "lyon status:| fez"));
    assert_eq!(one("status:in_f|", "en"), pair("in force", "status:\"in force\" |"));
    assert_eq!(one("-statut:en|", "fr"), pair("En vigueur", "-statut:\"En vigueur\" |"));
    assert_eq!(one("statut:\"en v|", "fr"), pair("En vigueur", "statut:\"En vigueur\" |"));
    assert_eq!(one("pays:mar|", "fr").0, "Maroc");
    assert_eq!(one("country:fr|", "en"), pair("France", "country:France |"));
    assert_eq!(one("partner:ly|", "en"), pair("Lyon", "partner:Lyon |"));
    assert!(offered(&desk, "status:|", "en").len() > 3);
    assert_eq!(offered(&desk, "s|", "en"), []);
    assert_eq!(offered(&desk, "|status", "en"), []);
    assert_eq!(offered(&desk, "signed:20|", "en"), []);
    // What is offered is understood.
    for text in ["status:|", "country:|", "field:|", "kind:|", "instrument:|", "partner:|"] {
        for (_, typed) in offered(&desk, text, "fr") {
            assert_eq!(search(&desk, &typed.replace('|', "")).troubles, [], "{typed}");
        }
    }
}

#[test]
fn a_filter_in_each_language_says_which_filter_it_is() {
    let vocabulary = vocabulary();
    for filter in Filter::ALL {
        assert_eq!(vocabulary.filter(filter.word()), Some(*filter));
    }
}

#[test]
fn pages_joined_are_all_that_is_found() {
    let desk = Desk::new();
    let parties = [desk.partner("A"), desk.partner("B")];
    for at in 0..23 {
        desk.agreement(&format!("T-{at:02}"), parties);
    }
    for text in ["memorandum", "kind:agreement", "emoran", "t"] {
        let whole = ids(&desk, text);
        assert_eq!(whole.len(), 23, "{text}");
        let mut joined = Vec::new();
        for offset in (0..30).step_by(5) {
            let part = Part { offset, limit: 5 };
            let found = desk.looks(|conn| search::search(conn, text, &vocabulary(), "en", part));
            assert_eq!(found.more, offset + 5 < 23, "{text} {offset}");
            joined.extend(found.hits.into_iter().map(|hit| hit.record.id));
        }
        assert_eq!(joined, whole, "{text}");
    }
}

#[test]
fn what_is_deleted_undone_or_renamed_is_found_as_it_now_is() {
    let desk = Desk::new();
    let id = party(&desk, &[("en", "Tetouan")], None);
    let read = desk.looks(|conn| partner::get(conn, id));
    let facts = PartnerFacts { names: vec![Name::preferred("en", "Chaouen")], ..read.facts };
    desk.does(Op::Edit(Kind::Partner), |tx| partner::save(tx, id, read.version, &facts));
    assert_eq!((names(&desk, "etoua").len(), names(&desk, "haoue").len()), (0, 1));
    desk.registry.undo(&stamp(), None).unwrap();
    assert_eq!((names(&desk, "etoua").len(), names(&desk, "haoue").len()), (1, 0));
    desk.is_sound();
    desk.registry.rebuild(stamp().today).unwrap();
    assert_eq!(names(&desk, "etoua").len(), 1);
    desk.registry.undo(&stamp(), None).unwrap();
    assert_eq!(names(&desk, "tetouan").len(), 0);
    desk.is_sound();
}

#[test]
fn a_city_is_found_by_what_it_is_called_in_another_script() {
    let desk = Desk::new();
    let tangier = party(&desk, &[("ar", "طنجة")], Some("MA"));
    let quds = party(&desk, &[("ar", "القدس")], None);
    for text in ["Tanja", "tanger", "Tangie", "TANGER"] {
        assert_eq!(ids(&desk, text), [tangier], "{text}");
    }
    for text in ["Quds", "al quds", "Al-Quds", "Jérusalem"] {
        assert_eq!(ids(&desk, text), [quds], "{text}");
    }
    let mut facts = memorandum("T-1", [tangier, quds]);
    facts.title = Wording::of([("fr", "Jumelage")]);
    let twinning = desk.does(Op::Add(Kind::Agreement), |tx| agreement::add(tx, &facts));
    assert_eq!(ids(&desk, "jumelage al quds"), [twinning]);
    assert_eq!(ids(&desk, "Quds jumelage tanja"), [twinning]);
    assert_eq!(first(&desk, "Tanja"), (Some(Passage::Name), "[طنجة]".into()));
    let place = place::PlaceFacts {
        names: vec![Name::preferred("ar", "تطوان")],
        ..place::PlaceFacts::default()
    };
    let tetouan = desk.does(Op::Add(Kind::Place), |tx| place::add(tx, &place));
    assert_eq!(ids(&desk, "Tetouan"), [tetouan]);
    assert_eq!(ids(&desk, "Tétouan"), [tetouan]);
}

/// Pairs of spellings that an officer would call the same, or the same city.
const VARIANTS: &str = include_str!("variants.tsv");

#[test]
fn every_variant_of_a_name_finds_every_other() {
    let desk = Desk::new();
    let pairs: Vec<(&str, &str)> =
        VARIANTS.lines().filter_map(|line| line.split_once('\t')).collect();
    assert!(pairs.len() >= 200, "{}", pairs.len());
    let mut made = Vec::new();
    desk.does(Op::Import, |tx| {
        for (one, other) in &pairs {
            let mut ids = Vec::new();
            for name in [one, other] {
                let facts = person::PersonFacts {
                    names: vec![Name::preferred("und", name)],
                    ..Default::default()
                };
                ids.push(person::add(tx, &facts)?);
            }
            made.push(ids);
        }
        Ok(())
    });
    let mut lost = Vec::new();
    for ((one, other), ids_made) in pairs.iter().zip(&made) {
        for (asked, wanted) in [(one, ids_made[1]), (other, ids_made[0])] {
            if !ids(&desk, asked).contains(&wanted) {
                lost.push(format!("{asked} does not find the other of {one} / {other}"));
            }
        }
    }
    assert!(lost.is_empty(), "{} lost:\n{}", lost.len(), lost.join("\n"));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn any_text_is_searched_for_and_completed(text in "[-:\"* ^()a-zé\u{627}-\u{64a}0-9]{0,24}") {
        thread_local!(static DESK: Desk = Desk::sample());
        DESK.with(|desk| {
            search(desk, &text);
            let length = text.encode_utf16().count() as u32;
            for cursor in [0, length / 2, length, length + 5] {
                desk.looks(|conn| search::complete(conn, &text, cursor, &vocabulary(), "ar"));
            }
        });
    }
}

#[test]
fn a_list_is_narrowed_by_parts_of_words_too() {
    let desk = Desk::new();
    let boulogne = party(&desk, &[("fr", "Boulogne-Billancourt")], None);
    let other = party(&desk, &[("fr", "Évora")], None);
    let agreement = desk.agreement("T-1", [boulogne, other]);
    let query = |text: &str| AgreementQuery { text: text.into(), ..AgreementQuery::all("fr") };
    for text in ["llanc", "VORA", "emoran", "t-1"] {
        let rows = desk.looks(|conn| agreement::list(conn, &query(text), ALL));
        assert_eq!(rows.iter().map(|row| row.id).collect::<Vec<_>>(), [agreement], "{text}");
        assert_eq!(desk.looks(|conn| agreement::count(conn, &query(text))), 1, "{text}");
    }
    assert_eq!(desk.looks(|conn| agreement::count(conn, &query("llanx"))), 0);
}
