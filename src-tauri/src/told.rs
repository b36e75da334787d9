//! What whoever sits here was told already, so that nothing is told twice; and when
//! they were last here.
//!
//! Deadlines are derived afresh at each start, so none is lost while the program is
//! closed. What was told is known by record, rule, row and day: a term that was
//! renewed has other days, and is told again.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use chrono::{Days, NaiveDate};
use serde::{Deserialize, Serialize};
use tawama_registry::deadline::Deadline;

/// How many days what was told is remembered: longer than any reminder runs ahead.
const REMEMBERED: u64 = 1100;

/// What was told of one registry.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
struct Ledger {
    /// The day of the last visit.
    seen: Option<NaiveDate>,
    /// The day of the visit before that one.
    before: Option<NaiveDate>,
    /// The day on which something was last told.
    spoke: Option<NaiveDate>,
    /// What was told, and when.
    told: BTreeMap<String, NaiveDate>,
}

/// What was told here, by registry.
#[derive(Debug, Clone, Default)]
pub(crate) struct Told {
    file: PathBuf,
    ledgers: BTreeMap<String, Ledger>,
}

impl Told {
    /// What is kept in `file`; nothing where there is none or it cannot be read.
    pub(crate) fn load(file: PathBuf) -> Self {
        let kept = std::fs::read(&file).ok().and_then(|text| serde_json::from_slice(&text).ok());
        Self { file, ledgers: kept.unwrap_or_default() }
    }

    fn ledger(&mut self, registry: &Path) -> &mut Ledger {
        self.ledgers.entry(registry.display().to_string()).or_default()
    }

    /// Notes a visit on `today`; answers the day of the one before.
    pub(crate) fn visit(&mut self, registry: &Path, today: NaiveDate) -> Option<NaiveDate> {
        let ledger = self.ledger(registry);
        if ledger.seen != Some(today) {
            ledger.before = ledger.seen.filter(|seen| *seen < today);
            ledger.seen = Some(today);
            let before = ledger.before;
            self.keep();
            return before;
        }
        ledger.before
    }

    /// Whether something was told today already.
    pub(crate) fn spoke(&mut self, registry: &Path, today: NaiveDate) -> bool {
        self.ledger(registry).spoke == Some(today)
    }

    /// Those of `dues` that were not told yet.
    pub(crate) fn fresh<'d>(&mut self, registry: &Path, dues: &'d [Deadline]) -> Vec<&'d Deadline> {
        let ledger = self.ledger(registry);
        dues.iter().filter(|due| !ledger.told.contains_key(&key(due))).collect()
    }

    /// Notes that `dues` were told on `today`.
    pub(crate) fn tell(&mut self, registry: &Path, dues: &[&Deadline], today: NaiveDate) {
        let ledger = self.ledger(registry);
        ledger.spoke = Some(today);
        ledger.told.extend(dues.iter().map(|due| (key(due), today)));
        if let Some(oldest) = today.checked_sub_days(Days::new(REMEMBERED)) {
            ledger.told.retain(|_, day| *day >= oldest);
        }
        self.keep();
    }

    /// That it is kept is a convenience: what cannot be kept is told once more.
    fn keep(&self) {
        let aside = self.file.with_extension("new");
        let Ok(text) = serde_json::to_vec(&self.ledgers) else { return };
        if let Some(folder) = self.file.parent() {
            let _ = std::fs::create_dir_all(folder);
        }
        if std::fs::write(&aside, text).is_ok() {
            let _ = std::fs::rename(&aside, &self.file);
        }
    }
}

fn key(due: &Deadline) -> String {
    let day = due.day.map(|day| day.to_string()).unwrap_or_default();
    format!("{}/{}/{}/{day}", due.record.id, due.rule.word(), due.item)
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;
    use tawama_registry::deadline::Rule;
    use tawama_registry::{Id, Kind, Named, Wording};

    fn due(day: &str) -> Deadline {
        let id: Id = serde_json::from_str("\"00000000-0000-7000-8000-000000000001\"").unwrap();
        let record =
            Named { id, kind: Kind::Agreement, name: Wording::default(), hint: Wording::default() };
        Deadline {
            rule: Rule::Notice,
            record,
            item: id,
            what: Wording::default(),
            step: None,
            day: day.parse().ok(),
            said: None,
            until: None,
            look_to: day.parse().ok(),
            stands_on: day.parse().ok(),
            task: false,
            overdue: false,
            owner: None,
        }
    }

    #[test]
    fn nothing_is_told_twice_and_a_renewed_agreement_is_told_again() {
        let folder = std::env::temp_dir().join(format!("tawama-told-{}", std::process::id()));
        let (file, registry) = (folder.join("told.json"), Path::new("office.tawama"));
        let today: NaiveDate = "2026-07-20".parse().unwrap();
        let dues = [due("2026-07-31")];
        let mut told = Told::load(file.clone());
        assert_eq!(told.fresh(registry, &dues).len(), 1);
        told.tell(registry, &dues.iter().collect::<Vec<_>>(), today);
        let mut again = Told::load(file);
        assert!(again.spoke(registry, today));
        assert!(again.fresh(registry, &dues).is_empty());
        assert_eq!(again.fresh(registry, &[due("2028-07-31")]).len(), 1);
        assert_eq!(again.fresh(Path::new("other.tawama"), &dues).len(), 1);
        std::fs::remove_dir_all(folder).unwrap();
    }

    #[test]
    fn the_day_of_the_visit_before_is_known_all_day_long() {
        let folder = std::env::temp_dir().join(format!("tawama-visit-{}", std::process::id()));
        let registry = Path::new("office.tawama");
        let day = |text: &str| text.parse::<NaiveDate>().unwrap();
        let mut told = Told::load(folder.join("told.json"));
        assert_eq!(told.visit(registry, day("2026-07-01")), None);
        assert_eq!(told.visit(registry, day("2026-07-20")), Some(day("2026-07-01")));
        assert_eq!(told.visit(registry, day("2026-07-20")), Some(day("2026-07-01")));
        std::fs::remove_dir_all(folder).unwrap();
    }
}
