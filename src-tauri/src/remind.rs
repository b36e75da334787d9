//! Reminding: once a day the system is asked to tell what is due and was not told yet.

use chrono::{Days, NaiveDate};
use tauri::{AppHandle, Manager};
use tauri_plugin_notification::NotificationExt;
use tawama_registry::deadline::{self, Deadline, DeadlineQuery};
use tawama_registry::{Part, PartialDate, Registry, Result};
use tawama_reports::{calendar, Language, Messages};

use crate::desk::Desk;

/// How many days ahead a deadline is told of.
const AHEAD: u64 = 7;

/// How many are named; the rest are counted: a digest and not a flood.
const NAMED: usize = 4;

/// How often it is looked whether another day has begun.
const EVERY: std::time::Duration = std::time::Duration::from_secs(30 * 60);

/// Reminds now and whenever another day begins, until the program ends.
pub(crate) fn attend(app: AppHandle) {
    std::thread::spawn(move || loop {
        // What cannot be told now is told the next time, and stands in the overview anyway.
        let _ = remind(&app);
        std::thread::sleep(EVERY);
    });
}

fn remind(app: &AppHandle) -> Result<()> {
    let desk = app.state::<Desk>();
    let choices = desk.settings().choices.clone();
    let (Some(registry), true) = (desk.registry(), choices.notify) else { return Ok(()) };
    let today = desk.stamp().today;
    if desk.told().spoke(registry.path(), today) {
        return Ok(());
    }
    registry.turn_to(today)?;
    let dues = due_soon(&registry, today)?;
    let mut told = desk.told();
    let fresh = told.fresh(registry.path(), &dues);
    let language = choices.lang.as_deref().and_then(Language::named).unwrap_or(Language::Fr);
    if fresh.is_empty() {
        return Ok(());
    }
    let (title, body) = digest(&fresh, &Messages::with_isolates(language));
    if app.notification().builder().title(title).body(body).show().is_ok() {
        told.tell(registry.path(), &fresh, today);
    }
    Ok(())
}

/// What is due within the days ahead, and what should have been done.
fn due_soon(registry: &Registry, today: NaiveDate) -> Result<Vec<Deadline>> {
    let to = today.checked_add_days(Days::new(AHEAD)).map(PartialDate::day);
    let from = Some(PartialDate::day(today));
    let part = Part { offset: 0, limit: 500 };
    registry.read(|conn| {
        let overdue = DeadlineQuery { overdue: true, ..DeadlineQuery::default() };
        let mut dues = deadline::list(conn, &overdue, today, part)?;
        let ahead = DeadlineQuery { from, to, ..DeadlineQuery::default() };
        dues.extend(deadline::list(conn, &ahead, today, part)?);
        Ok(dues)
    })
}

/// A title that counts and a body that names the first.
fn digest(dues: &[&Deadline], messages: &Messages) -> (String, String) {
    let lang = messages.language().tag();
    let count = u32::try_from(dues.len()).unwrap_or(u32::MAX);
    let mut lines: Vec<String> = dues
        .iter()
        .take(NAMED)
        .map(|due| {
            let what = calendar::phrase(due, messages);
            let record = due.record.name.pick(lang).unwrap_or_default();
            let args = [("what", (&what).into()), ("record", record.into())];
            messages.say("deadline-in-calendar", &args)
        })
        .collect();
    if dues.len() > NAMED {
        let more = u32::try_from(dues.len() - NAMED).unwrap_or(u32::MAX);
        lines.push(messages.say("deadline-digest-more", &[("count", more.into())]));
    }
    (messages.say("deadline-digest", &[("count", count.into())]), lines.join("\n"))
}
