//! Commands of the office's own templates: chosen and looked at, kept, replaced, copied out.

use std::sync::{Arc, Mutex, PoisonError};

use serde::{Deserialize, Serialize};
use tauri::{AppHandle, State};
use tawama_press::template::{self as press, Kept};
use tawama_registry::document::store::safe_name;
use tawama_registry::template::{self, KeptTemplate, TemplateFacts, TemplateFormat};
use tawama_registry::{Error, Id, Kind, Op, Problem, Result};
use tawama_reports::export;
use tawama_reports::report::ReportName;
use tawama_reports::template::samples::{self, Sample};
use tawama_reports::Language;

use crate::desk::{run, Answer, Desk, Written};
use crate::home::{choose_file, choose_place};

/// The file that was chosen last, until it is kept: the window never holds its bytes.
#[derive(Clone, Default)]
pub(crate) struct Chosen(Arc<Mutex<Option<File>>>);

/// What a file holds, and what it is.
type File = (TemplateFormat, Vec<u8>);

impl Chosen {
    fn hold(&self, format: TemplateFormat, bytes: Vec<u8>) {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = Some((format, bytes));
    }

    fn held(&self) -> Result<File> {
        let held = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        held.clone().ok_or_else(|| Error::Internal("no template was chosen".to_owned()))
    }
}

/// A file that was chosen, before it is kept.
#[derive(Debug, Clone, Serialize, specta::Type)]
pub(crate) struct ChosenTemplate {
    /// The name of the file.
    file: String,
    /// What the template may be called: its file's name without the ending.
    name: String,
    /// What it is written in.
    format: TemplateFormat,
    /// The report that it seems to be for.
    seems_for: ReportName,
}

/// A template that comes with the product.
#[derive(Debug, Clone, Copy, Serialize, Deserialize, specta::Type)]
#[serde(rename_all = "snake_case")]
pub(crate) enum TemplateSample {
    /// The letter that goes with an agreement (Word).
    Letter,
    /// The sheet of a partner (Word).
    Sheet,
    /// Pages of a report (Typst).
    Pages,
}

/// Every template that the registry keeps.
#[tauri::command]
#[specta::specta]
pub(crate) async fn template_list(desk: State<'_, Desk>) -> Answer<Vec<KeptTemplate>> {
    desk.read(template::list).await
}

/// Lets a file be chosen and reads it, to be looked at before it is kept. Answers nothing when
/// none was chosen.
#[tauri::command]
#[specta::specta]
pub(crate) async fn template_choose(
    app: AppHandle,
    chosen: State<'_, Chosen>,
) -> Answer<Option<ChosenTemplate>> {
    let Some(path) = choose_file(&app, "Word, Typst", &["docx", "dotx", "typ"]).await else {
        return Ok(None);
    };
    let chosen = chosen.inner().clone();
    run(move || {
        let (format, bytes) = Kept::file(&path)?;
        let kept = Kept::read(format, &bytes)?;
        chosen.hold(format, bytes);
        let said = |part: Option<&std::ffi::OsStr>| {
            part.map(|it| it.to_string_lossy().into_owned()).unwrap_or_default()
        };
        Ok(Some(ChosenTemplate {
            file: said(path.file_name()),
            name: said(path.file_stem()),
            format,
            seems_for: kept.seems_for(),
        }))
    })
    .await
}

/// Everything that is wrong in the file that was chosen, or in the template that is kept as `id`,
/// for these reports.
#[tauri::command]
#[specta::specta]
pub(crate) async fn template_check(
    desk: State<'_, Desk>,
    chosen: State<'_, Chosen>,
    id: Option<Id>,
    purposes: Vec<ReportName>,
    lang: Language,
) -> Answer<Vec<Problem>> {
    let chosen = chosen.inner().clone();
    desk.with(move |registry, stamp| {
        registry.turn_to(stamp.today)?;
        registry.read(|conn| {
            let kept = match id {
                Some(id) => Kept::open(conn, id)?,
                None => {
                    let (format, bytes) = chosen.held()?;
                    Kept::read(format, &bytes)?
                }
            };
            kept.check(conn, &purposes, lang, stamp.today)
        })
    })
    .await
}

/// Keeps the file that was chosen.
#[tauri::command]
#[specta::specta]
pub(crate) async fn template_keep(
    desk: State<'_, Desk>,
    chosen: State<'_, Chosen>,
    facts: TemplateFacts,
) -> Written<Id> {
    let (format, bytes) = chosen.held().map_err(|error| error.report())?;
    desk.write(Op::Add(Kind::Template), move |tx| template::keep(tx, &facts, format, &bytes)).await
}

/// Puts the file that was chosen in the place of that of a template that was read at `version`.
#[tauri::command]
#[specta::specta]
pub(crate) async fn template_replace(
    desk: State<'_, Desk>,
    chosen: State<'_, Chosen>,
    id: Id,
    version: u32,
) -> Written<()> {
    let (format, bytes) = chosen.held().map_err(|error| error.report())?;
    desk.write(Op::Edit(Kind::Template), move |tx| {
        template::replace(tx, id, version, format, &bytes)
    })
    .await
}

/// Saves what is said of a template that was read at `version`.
#[tauri::command]
#[specta::specta]
pub(crate) async fn template_save(
    desk: State<'_, Desk>,
    id: Id,
    version: u32,
    facts: TemplateFacts,
) -> Written<()> {
    desk.write(Op::Edit(Kind::Template), move |tx| template::save(tx, id, version, &facts)).await
}

/// Takes a template out of the registry.
#[tauri::command]
#[specta::specta]
pub(crate) async fn template_remove(desk: State<'_, Desk>, id: Id, version: u32) -> Written<()> {
    desk.write(Op::Delete(Kind::Template), move |tx| template::remove(tx, id, version)).await
}

/// Lets a place be chosen and writes a copy of a template's file there. Answers where, or nothing
/// when no place was chosen.
#[tauri::command]
#[specta::specta]
pub(crate) async fn template_copy(
    app: AppHandle,
    desk: State<'_, Desk>,
    id: Id,
) -> Answer<Option<String>> {
    let (kept, bytes) =
        desk.read(move |conn| Ok((template::get(conn, id)?, template::bytes(conn, id)?))).await?;
    write(&app, kept.format, &kept.facts.name, bytes).await
}

/// Lets a place be chosen and writes there a template that comes with the product. Answers where,
/// or nothing when no place was chosen.
#[tauri::command]
#[specta::specta]
pub(crate) async fn template_sample(
    app: AppHandle,
    sample: TemplateSample,
    lang: Language,
    name: String,
) -> Answer<Option<String>> {
    let (format, bytes) = match sample {
        TemplateSample::Letter => (TemplateFormat::Word, samples::template(Sample::Letter, lang)),
        TemplateSample::Sheet => (TemplateFormat::Word, samples::template(Sample::Sheet, lang)),
        TemplateSample::Pages => (TemplateFormat::Typst, press::sample(lang).as_bytes()),
    };
    write(&app, format, &name, bytes.to_vec()).await
}

async fn write(
    app: &AppHandle,
    format: TemplateFormat,
    name: &str,
    bytes: Vec<u8>,
) -> Answer<Option<String>> {
    let (kind, ending) = match format {
        // A Word template may be a .dotx: as a document it opens in every word processor.
        TemplateFormat::Word => ("Word", "docx"),
        TemplateFormat::Typst => ("Typst", "typ"),
    };
    let name = safe_name(&format!("{name}.{ending}"));
    let Some(path) = choose_place(app, kind, ending, &name).await else { return Ok(None) };
    run(move || {
        export::save_bytes(&bytes, &path)?;
        Ok(Some(path.display().to_string()))
    })
    .await
}
