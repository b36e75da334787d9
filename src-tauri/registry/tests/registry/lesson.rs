//! The sample registry as a newcomer gets it.

use std::collections::BTreeSet;

use tawama_registry::agreement::{self, AgreementQuery, Status};
use tawama_registry::{check, deadline, document, duplicate, sample};

use crate::support::{ALL, stamp_on};

#[test]
fn it_teaches_on_any_day_what_ends_is_late_is_waited_for_and_is_there_twice() {
    for day in ["2026-02-28", "2026-11-30", "2026-12-31", "2027-01-01", "2028-02-29"] {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("sample.tawama");
        let stamp = stamp_on(day);
        let registry = sample::create(&path, "ar", &stamp).unwrap();
        assert!(check::check(&registry, &stamp).unwrap().is_sound(), "{day}");
        let said = |look: AgreementQuery| registry.read(|conn| agreement::list(conn, &look, ALL));
        let rows = said(AgreementQuery::all("fr")).unwrap();
        let standings: BTreeSet<_> = rows.iter().map(|row| row.status.word()).collect();
        // Counted from the last day of a month, the notice may be due already.
        let ends = [Status::Expiring, Status::NoticeDue].map(Status::word);
        assert!(ends.iter().any(|word| standings.contains(word)), "{day}: {standings:?}");
        for status in
            [Status::AwaitingSignature, Status::AwaitingApproval, Status::InForce, Status::Expired]
        {
            assert!(standings.contains(status.word()), "{day}: no {}", status.word());
        }
        let made_up = rows
            .iter()
            .filter(|row| row.title.pick("fr").is_some_and(|title| title.contains("(exemple)")))
            .count();
        assert_eq!((rows.len(), made_up), (8, 5), "{day}: what happened and what did not");
        let figures = registry.read(|conn| deadline::figures(conn, stamp.today)).unwrap();
        assert!(figures.overdue > 0 && figures.lapsing > 0, "{day}: {figures:?}");
        assert_eq!(registry.read(duplicate::pairs).unwrap().len(), 1, "{day}");
        let all = document::DocumentQuery::all("ar");
        assert_eq!(registry.read(|conn| document::count(conn, &all)).unwrap(), 1, "{day}");
    }
}
