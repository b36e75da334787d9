//! Which backups are kept: the newest of each of the last days, weeks and months that
//! have one. Pure; [`prune`] applies it to a folder.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use chrono::{DateTime, Datelike, Duration, Utc};
use serde::{Deserialize, Serialize};

use super::Backup;
use crate::document::store::Store;
use crate::error::{Error, Result};

/// How many are kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct Keeping {
    /// Of the last days that have one.
    pub daily: u32,
    /// Of the last weeks (ISO 8601) that have one.
    pub weekly: u32,
    /// Of the last months that have one.
    pub monthly: u32,
}

impl Default for Keeping {
    fn default() -> Self {
        Self { daily: 7, weekly: 4, monthly: 12 }
    }
}

/// Which of the backups made at `times`, the latest first, are kept at `now`: one answer each.
/// The latest always is, and so is every one of the last 24 hours: what was done today can be
/// taken back step by step.
#[must_use]
pub fn kept(times: &[DateTime<Utc>], keeping: Keeping, now: DateTime<Utc>) -> Vec<bool> {
    let (mut days, mut weeks, mut months) = (BTreeSet::new(), BTreeSet::new(), BTreeSet::new());
    let room = |there: usize, most: u32| there < usize::try_from(most).unwrap_or(usize::MAX);
    let mut kept = Vec::with_capacity(times.len());
    for (place, at) in times.iter().enumerate() {
        let mut keep = place == 0 || now - *at < Duration::days(1);
        let day = at.date_naive();
        let week = (day.iso_week().year(), day.iso_week().week());
        let month = (day.year(), day.month());
        // The latest of a day comes first; whether it is kept for its day, its week or its
        // month is counted in each, so that a week does not begin where the days end.
        if !days.contains(&day) && room(days.len(), keeping.daily) {
            days.insert(day);
            keep = true;
        }
        if !weeks.contains(&week) && room(weeks.len(), keeping.weekly) {
            weeks.insert(week);
            keep = true;
        }
        if !months.contains(&month) && room(months.len(), keeping.monthly) {
            months.insert(month);
            keep = true;
        }
        kept.push(keep);
    }
    kept
}

/// Takes away the backups of `registry` in `folder` that are no longer kept, and the documents
/// there that none of the rest names. Answers how many backups went.
///
/// # Errors
/// [`Error::Io`] when one cannot be taken away. A backup whose documents cannot be read keeps
/// all of them.
pub fn prune(registry: &Path, folder: &Path, keeping: Keeping, now: DateTime<Utc>) -> Result<u32> {
    let backups = super::list(registry, folder)?;
    let times: Vec<DateTime<Utc>> = backups.iter().map(|backup| backup.at).collect();
    let mut gone = 0;
    for (backup, keep) in backups.iter().zip(kept(&times, keeping, now)) {
        if !keep {
            let path = Path::new(&backup.path);
            fs::remove_file(path).map_err(Error::io(path))?;
            gone += 1;
        }
    }
    if gone > 0 {
        forget_documents(registry, folder)?;
    }
    Ok(gone)
}

/// Takes away the documents that no backup in the folder names.
fn forget_documents(registry: &Path, folder: &Path) -> Result<()> {
    let rest: Vec<Backup> = super::list(registry, folder)?;
    let mut named = BTreeSet::new();
    for backup in &rest {
        match super::look::documents(Path::new(&backup.path)) {
            Ok(documents) => named.extend(documents.into_iter().map(|(sha256, _)| sha256)),
            Err(_) => return Ok(()),
        }
    }
    for file in Store::in_folder(super::make::documents_in(registry, folder)).contents()? {
        let name = file.file_name().unwrap_or_default().to_string_lossy().into_owned();
        if !named.contains(&name) {
            fs::remove_file(&file).map_err(Error::io(&file))?;
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn at(text: &str) -> DateTime<Utc> {
        format!("{text}Z").parse().unwrap()
    }

    #[test]
    fn a_year_of_daily_backups_leaves_days_weeks_and_months() {
        let now = at("2026-11-25T12:00:00");
        let times: Vec<_> = (0..400).map(|days| now - Duration::days(days)).collect();
        let kept = kept(&times, Keeping::default(), now);
        let left: Vec<String> = times
            .iter()
            .zip(&kept)
            .filter(|(_, keep)| **keep)
            .map(|(at, _)| at.format("%Y-%m-%d").to_string())
            .collect();
        assert_eq!(
            left,
            [
                "2026-11-25",
                "2026-11-24",
                "2026-11-23",
                "2026-11-22",
                "2026-11-21",
                "2026-11-20",
                "2026-11-19",
                "2026-11-15",
                "2026-11-08",
                "2026-10-31",
                "2026-09-30",
                "2026-08-31",
                "2026-07-31",
                "2026-06-30",
                "2026-05-31",
                "2026-04-30",
                "2026-03-31",
                "2026-02-28",
                "2026-01-31",
                "2025-12-31"
            ]
        );
    }

    proptest! {
        #[test]
        fn the_newest_and_the_last_day_are_always_kept_and_no_more_than_asked(
            mut hours in prop::collection::vec(0_i64..20_000, 1..80),
            daily in 0_u32..10, weekly in 0_u32..6, monthly in 0_u32..14,
        ) {
            hours.sort_unstable();
            let now = at("2026-11-25T12:00:00");
            let times: Vec<_> = hours.iter().map(|hours| now - Duration::hours(*hours)).collect();
            let keeping = Keeping { daily, weekly, monthly };
            let answers = kept(&times, keeping, now);
            prop_assert!(answers[0]);
            let old = times.iter().zip(&answers).filter(|(at, keep)| {
                **keep && now - **at >= Duration::days(1)
            });
            prop_assert!(old.count() <= usize::try_from(daily + weekly + monthly + 1).unwrap());
            for (at, keep) in times.iter().zip(&answers) {
                prop_assert!(*keep || now - *at >= Duration::days(1));
            }
            // What is kept stays kept when the rest is gone: pruning twice is pruning once.
            let left: Vec<_> =
                times.iter().zip(&answers).filter(|(_, keep)| **keep).map(|(at, _)| *at).collect();
            prop_assert!(kept(&left, keeping, now).into_iter().all(|keep| keep));
        }
    }
}
