//! Commands of the deadlines.

use chrono::Days;
use serde::Serialize;
use tauri::{AppHandle, State};
use tawama_registry::deadline::{self, Deadline, DeadlineQuery, Figures};
use tawama_registry::{Part, PartialDate};
use tawama_reports::{calendar, export, Language};

use crate::desk::{Answer, Desk};
use crate::home::choose_place;

/// A part of the list.
#[tauri::command]
#[specta::specta]
pub(crate) async fn deadline_list(
    desk: State<'_, Desk>,
    query: DeadlineQuery,
    part: Part,
) -> Answer<Vec<Deadline>> {
    let today = desk.stamp().today;
    desk.read(move |conn| deadline::list(conn, &query, today, part)).await
}

/// How long the list is.
#[tauri::command]
#[specta::specta]
pub(crate) async fn deadline_count(desk: State<'_, Desk>, query: DeadlineQuery) -> Answer<u32> {
    let today = desk.stamp().today;
    desk.read(move |conn| deadline::count(conn, &query, today)).await
}

/// What is due, in figures.
#[tauri::command]
#[specta::specta]
pub(crate) async fn deadline_figures(desk: State<'_, Desk>) -> Answer<Figures> {
    let today = desk.stamp().today;
    desk.read(move |conn| deadline::figures(conn, today)).await
}

/// What became due since whoever sits here was last here.
#[derive(Debug, Clone, PartialEq, Serialize, specta::Type)]
pub(crate) struct Since {
    /// The day of the visit before this one; none on the first.
    day: Option<PartialDate>,
    /// What became due or happened after it, up to today.
    deadlines: Vec<Deadline>,
}

/// What became due since the last visit.
#[tauri::command]
#[specta::specta]
pub(crate) async fn deadlines_since(desk: State<'_, Desk>) -> Answer<Since> {
    let at = desk.inner().clone();
    desk.with(move |registry, stamp| {
        registry.turn_to(stamp.today)?;
        let before = at.told().visit(registry.path(), stamp.today);
        let Some(from) = before.and_then(|day| day.checked_add_days(Days::new(1))) else {
            return Ok(Since { day: None, deadlines: Vec::new() });
        };
        let query = DeadlineQuery {
            from: Some(PartialDate::day(from)),
            to: Some(PartialDate::day(stamp.today)),
            ..DeadlineQuery::default()
        };
        let part = Part { offset: 0, limit: 50 };
        let deadlines = registry.read(|conn| deadline::list(conn, &query, stamp.today, part))?;
        Ok(Since { day: before.map(PartialDate::day), deadlines })
    })
    .await
}

/// Lets a place be chosen and writes the deadlines there as a calendar file. Answers
/// where, or nothing when no place was chosen.
#[tauri::command]
#[specta::specta]
pub(crate) async fn export_calendar(
    app: AppHandle,
    desk: State<'_, Desk>,
    language: Language,
    file_name: String,
) -> Answer<Option<String>> {
    let Some(path) = choose_place(&app, "iCalendar", "ics", &file_name).await else {
        return Ok(None);
    };
    desk.with(move |registry, stamp| {
        registry.turn_to(stamp.today)?;
        let from = PartialDate::day(stamp.today);
        let text = registry.read(|conn| calendar::calendar(conn, from, language, stamp))?;
        export::save_text(&text, &path)?;
        Ok(Some(path.display().to_string()))
    })
    .await
}
