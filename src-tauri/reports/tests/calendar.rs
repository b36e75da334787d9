//! The calendar file, read back with another library as a calendar program would.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic)]

use calcard::icalendar::{
    ICalendar, ICalendarComponent, ICalendarComponentType, ICalendarProperty, ICalendarValue,
};
use chrono::{NaiveDate, TimeZone, Utc};
use tawama_registry::activity::{self, ActivityFacts, ActivityKind};
use tawama_registry::agreement::{self, Renewal};
use tawama_registry::exhibition::{self, ExhibitionFacts, Leg};
use tawama_registry::{Kind, Op, PartialDate, Registry, Stamp, Wording, record, sample};
use tawama_reports::{Language, calendar};

fn stamp(today: &str) -> Stamp {
    let today: NaiveDate = today.parse().unwrap();
    let noon = today.and_hms_opt(12, 0, 0).unwrap();
    Stamp { actor: "officer".into(), at: Utc.from_utc_datetime(&noon), today }
}

fn registry(folder: &tempfile::TempDir) -> Registry {
    let registry =
        sample::seed(&folder.path().join("s.tawama"), "fr", &stamp("2026-03-15")).unwrap();
    registry
        .write(&stamp("2026-03-15"), Op::Edit(Kind::Agreement), |tx| {
            let id = record::find(tx, "memorandum al-quds", &[Kind::Agreement], "en", 1)?[0].id;
            let found = agreement::get(tx, id, tx.today())?;
            let mut facts = found.facts;
            facts.term.duration_months = Some(24);
            facts.term.renewal = Renewal::Tacit;
            facts.term.notice_count = Some(6);
            agreement::save(tx, id, found.version, &facts)?;
            let title = "Visite ; d’étude, à « Al-Qods » — زيارة دراسية طويلة العنوان إلى القدس الشريف\nsuite";
            let mut visit =
                ActivityFacts::new(ActivityKind::StudyTour, Wording::of([("fr", title)]));
            visit.since = "2026-05-04".parse().ok();
            visit.until = "2026-05-06".parse().ok();
            let mut show = ExhibitionFacts::new(Wording::of([("fr", "Au mois près")]));
            let opens = "2027-03".parse().ok();
            let closes = "2027-04".parse().ok();
            show.legs = vec![Leg { opens, closes, ..Leg::default() }];
            exhibition::add(tx, &show)?;
            activity::add(tx, &visit)
        })
        .unwrap();
    registry
}

fn text(registry: &Registry, today: &str) -> String {
    let stamp = stamp(today);
    registry.turn_to(stamp.today).unwrap();
    let from = PartialDate::day(stamp.today);
    registry.read(|conn| calendar::calendar(conn, from, Language::Fr, &stamp)).unwrap()
}

fn events(text: &str) -> Vec<ICalendarComponent> {
    let parsed = ICalendar::parse(text).unwrap();
    parsed
        .components
        .into_iter()
        .filter(|it| it.component_type == ICalendarComponentType::VEvent)
        .collect()
}

fn said(event: &ICalendarComponent, property: &ICalendarProperty) -> String {
    match event.property(property).map(|entry| &entry.values[0]) {
        Some(ICalendarValue::Text(text)) => text.clone(),
        Some(ICalendarValue::PartialDateTime(day)) => {
            assert!(!day.has_time(), "a day and no instant");
            format!("{:04}-{:02}-{:02}", day.year.unwrap(), day.month.unwrap(), day.day.unwrap())
        }
        Some(ICalendarValue::Integer(number)) => number.to_string(),
        other => panic!("{property:?}: {other:?}"),
    }
}

#[test]
fn every_deadline_is_a_day_with_an_exclusive_end_and_an_alarm() {
    let folder = tempfile::tempdir().unwrap();
    let text = text(&registry(&folder), "2026-03-15");
    assert!(text.lines().all(|line| line.len() <= 75), "folded at 75 octets, also in Arabic");
    let events = events(&text);
    let told: Vec<(String, String, String)> = events
        .iter()
        .map(|event| {
            (
                said(event, &ICalendarProperty::Summary),
                said(event, &ICalendarProperty::Dtstart),
                said(event, &ICalendarProperty::Dtend),
            )
        })
        .collect();
    let has = |summary: &str, from: &str, to: &str| {
        assert!(
            told.iter().any(|it| it.0.contains(summary) && it.1 == from && it.2 == to),
            "{summary} from {from} to {to}: {told:#?}"
        );
    };
    has("Mémorandum d’entente entre Tanger et Al-Qods", "2026-07-31", "2026-08-01");
    has(
        "Visite ; d’étude, à « Al-Qods » — زيارة دراسية طويلة العنوان إلى القدس الشريف\nsuite",
        "2026-05-04",
        "2026-05-07",
    );
    // Known to the month: one day, and not the whole of it.
    has("Au mois près", "2027-04-30", "2027-05-01");
    assert!(events.iter().all(|event| event.component_ids.len() == 1), "an alarm each");
}

#[test]
fn a_second_import_moves_events_and_adds_none() {
    let folder = tempfile::tempdir().unwrap();
    let registry = registry(&folder);
    let uids = |text: &str| -> Vec<String> {
        let mut uids: Vec<String> =
            events(text).iter().map(|event| said(event, &ICalendarProperty::Uid)).collect();
        uids.sort();
        uids
    };
    let first = text(&registry, "2026-03-15");
    let mut distinct = uids(&first);
    distinct.dedup();
    assert_eq!(distinct.len(), events(&first).len(), "no two events share a UID");
    // A year on the term has rolled: the same events lie on other days.
    let later = text(&registry, "2027-02-01");
    let of_renewal = |text: &str| {
        events(text)
            .into_iter()
            .find(|event| said(event, &ICalendarProperty::Uid).ends_with("-renewal@tawama"))
            .unwrap()
    };
    let (one, two) = (of_renewal(&first), of_renewal(&later));
    assert_eq!(said(&one, &ICalendarProperty::Uid), said(&two, &ICalendarProperty::Uid));
    assert_eq!(said(&one, &ICalendarProperty::Dtstart), "2027-01-31");
    assert_eq!(said(&two, &ICalendarProperty::Dtstart), "2029-01-31");
    let sequence = |event: &ICalendarComponent| -> u32 {
        said(event, &ICalendarProperty::Sequence).parse().unwrap()
    };
    registry.undo(&stamp("2027-02-01"), None).unwrap();
    registry.redo(&stamp("2027-02-01")).unwrap();
    let last = text(&registry, "2027-02-01");
    assert!(sequence(&of_renewal(&last)) > sequence(&one), "what is newer wins");
}
