//! Commands of the report room: what is offered, the pages of a report as they will be, the
//! report as a file, and one for every record that it can be of.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError};

use base64::Engine;
use serde::Serialize;
use tauri::ipc::Channel;
use tauri::{AppHandle, State};
use tauri_plugin_opener::OpenerExt;
use tawama_press::template::Kept;
use tawama_press::{file, Proof};
use tawama_registry::document::store::safe_name;
use tawama_registry::{record, Connection, Error, Id, Problem, Result};
use tawama_reports::export;
use tawama_reports::report::{head_of, tell, Ask, Form, Offer, ReportName};

use crate::desk::{Answer, Desk};
use crate::home::{choose_folder, choose_place};

/// The pages that were set last, what was written here, and whether a batch is to stop.
#[derive(Clone, Default)]
pub(crate) struct Reporting(Arc<Inner>);

#[derive(Default)]
struct Inner {
    set: Mutex<Option<(Ask, Arc<Proof>)>>,
    written: Mutex<BTreeSet<PathBuf>>,
    stop: AtomicBool,
}

impl Reporting {
    /// What was written here may be opened from here.
    pub(crate) fn wrote(&self, path: &Path) {
        self.0.written.lock().unwrap_or_else(PoisonError::into_inner).insert(path.to_owned());
    }
}

/// A page of a report, as it will be printed.
#[derive(Debug, Clone, Serialize, specta::Type)]
pub(crate) struct PageView {
    /// The page as a picture, in an address that holds all of it.
    picture: String,
    /// Its width in points.
    width: u32,
    /// Its height in points.
    height: u32,
}

/// Some pages of a report.
#[derive(Debug, Clone, Serialize, specta::Type)]
pub(crate) struct Preview {
    /// The pages that were asked for.
    pages: Vec<PageView>,
    /// How many there are in all.
    total: u32,
}

/// The reports that are offered.
#[tauri::command]
#[specta::specta]
pub(crate) async fn report_offers() -> Answer<Vec<Offer>> {
    Ok(ReportName::ALL.into_iter().map(ReportName::offer).collect())
}

/// Up to `count` pages of a report from the page `first`, from 0. The first pages are set anew;
/// those that follow are of the same setting.
#[tauri::command]
#[specta::specta]
pub(crate) async fn report_pages(
    desk: State<'_, Desk>,
    reporting: State<'_, Reporting>,
    ask: Ask,
    template: Option<Id>,
    first: u32,
    count: u32,
) -> Answer<Preview> {
    let reporting = reporting.inner().clone();
    desk.with(move |registry, stamp| {
        if let Some(template) = template {
            registry.turn_to(stamp.today)?;
            return registry.read(|conn| by_template(conn, &ask, template, (first, count)));
        }
        let kept = || {
            let set = reporting.0.set.lock().unwrap_or_else(PoisonError::into_inner);
            set.as_ref().filter(|(of, _)| *of == ask).map(|(_, proof)| proof.clone())
        };
        let proof = match kept().filter(|_| first > 0) {
            Some(proof) => proof,
            None => {
                registry.turn_to(stamp.today)?;
                let report = registry.read(|conn| tell(conn, &ask))?;
                let proof = Arc::new(Proof::of(&report)?);
                *reporting.0.set.lock().unwrap_or_else(PoisonError::into_inner) =
                    Some((ask.clone(), proof.clone()));
                proof
            }
        };
        let from = first as usize;
        let pages = (from..from + count as usize).map_while(|at| view(&proof, at)).collect();
        Ok(Preview { pages, total: u32::try_from(proof.count()).unwrap_or(u32::MAX) })
    })
    .await
}

/// Pages by a template of the office's; none by one whose pages Word lays out. They are set in
/// a process that ends with them, and so anew each time.
fn by_template(
    conn: &Connection,
    ask: &Ask,
    template: Id,
    (first, count): (u32, u32),
) -> Result<Preview> {
    let kept = Kept::open(conn, template)?;
    let told = tell(conn, ask)?;
    let Some(copies) = kept.pages(&told, first as usize, count as usize)? else {
        return Ok(Preview { pages: Vec::new(), total: 0 });
    };
    let pages = copies.pages.iter().zip(&copies.sizes).map(|(svg, size)| page(svg, *size));
    Ok(Preview { pages: pages.collect(), total: u32::try_from(copies.count).unwrap_or(u32::MAX) })
}

fn view(proof: &Proof, at: usize) -> Option<PageView> {
    Some(page(&proof.page(at)?, proof.size(at)?))
}

fn page(svg: &str, (width, height): (u32, u32)) -> PageView {
    let picture = base64::engine::general_purpose::STANDARD.encode(svg);
    PageView { picture: format!("data:image/svg+xml;base64,{picture}"), width, height }
}

/// Lets a place be chosen and writes the report there. Answers where, or nothing when no place
/// was chosen.
#[tauri::command]
#[specta::specta]
pub(crate) async fn report_save(
    app: AppHandle,
    desk: State<'_, Desk>,
    reporting: State<'_, Reporting>,
    ask: Ask,
    form: Form,
    template: Option<Id>,
) -> Answer<Option<String>> {
    let layout = desk.read(move |conn| Layout::of(conn, template)).await?;
    layout.offers(&ask, form).map_err(|error| error.report())?;
    let asked = ask.clone();
    let report = desk.read(move |conn| head_of(conn, &asked)).await?;
    let ending = ask.extension(form);
    let name = format!("{}.{ending}", report.file_name);
    let chosen = choose_place(&app, &ending.to_uppercase(), ending, &name).await;
    let Some(path) = chosen else { return Ok(None) };
    let reporting = reporting.inner().clone();
    desk.read(move |conn| {
        layout.write(conn, &ask, form, &path)?;
        reporting.wrote(&path);
        Ok(Some(path.display().to_string()))
    })
    .await
}

/// How far a batch is.
#[derive(Debug, Clone, Copy, Serialize, specta::Type)]
pub(crate) struct BatchProgress {
    /// How many reports are written.
    done: u32,
    /// Of how many.
    all: u32,
}

/// What a batch did.
#[derive(Debug, Clone, Serialize, specta::Type)]
pub(crate) struct Batch {
    /// The folder.
    folder: String,
    /// How many reports were written.
    written: u32,
}

/// Lets a folder be chosen and writes there one report for each record that it can be of. Answers
/// nothing when no folder was chosen. What is stopped leaves what was written so far, each whole.
#[tauri::command]
#[specta::specta]
pub(crate) async fn report_batch(
    app: AppHandle,
    desk: State<'_, Desk>,
    reporting: State<'_, Reporting>,
    ask: Ask,
    form: Form,
    template: Option<Id>,
    progress: Channel<BatchProgress>,
) -> Answer<Option<Batch>> {
    let layout = desk.read(move |conn| Layout::of(conn, template)).await?;
    layout.offers(&ask, form).map_err(|error| error.report())?;
    let Some(folder) = choose_folder(&app).await else { return Ok(None) };
    let reporting = reporting.inner().clone();
    reporting.0.stop.store(false, Ordering::Relaxed);
    desk.read(move |conn| {
        let kinds: Vec<_> = ask.name.offer().of.into_iter().collect();
        let lang = ask.language.tag();
        let records = if kinds.is_empty() {
            Vec::new()
        } else {
            record::find(conn, "", &kinds, lang, u32::MAX)?
        };
        let all = u32::try_from(records.len()).unwrap_or(u32::MAX);
        let mut taken = BTreeSet::new();
        let mut written = 0;
        for record in records {
            if reporting.0.stop.load(Ordering::Relaxed) {
                break;
            }
            let mut one = ask.clone();
            one.selection.of = Some(record.id);
            let report = head_of(conn, &one)?;
            let path = folder.join(free_name(&mut taken, &report.file_name, ask.extension(form)));
            layout.write(conn, &one, form, &path)?;
            reporting.wrote(&path);
            written += 1;
            let _ = progress.send(BatchProgress { done: written, all });
        }
        Ok(Some(Batch { folder: folder.display().to_string(), written }))
    })
    .await
}

/// A name that no report of this batch has yet: two partners may be called the same.
fn free_name(taken: &mut BTreeSet<String>, stem: &str, ending: &str) -> String {
    let mut name = safe_name(&format!("{stem}.{ending}"));
    let mut number = 1;
    while !taken.insert(name.to_lowercase()) {
        number += 1;
        name = safe_name(&format!("{stem} ({number}).{ending}"));
    }
    name
}

/// By what a report is written.
enum Layout {
    /// As the program does.
    Ours,
    /// By a template of the office's.
    Theirs(Kept),
}

impl Layout {
    fn of(conn: &Connection, template: Option<Id>) -> Result<Self> {
        template.map_or(Ok(Self::Ours), |id| Kept::open(conn, id).map(Self::Theirs))
    }

    /// Refuses a form that the report is not offered in, or that a template does not become.
    fn offers(&self, ask: &Ask, form: Form) -> Result<()> {
        let (offers, code) = match self {
            Self::Ours => (ask.name.offer().forms.contains(&form), "report-form-not-offered"),
            Self::Theirs(kept) => (kept.form() == form, "report-form-of-template"),
        };
        if offers {
            Ok(())
        } else {
            Err(Error::Invalid(vec![Problem::new("form", code)]))
        }
    }

    fn write(&self, conn: &Connection, ask: &Ask, form: Form, path: &Path) -> Result<()> {
        match self {
            Self::Ours => file::write(conn, ask, form, path),
            Self::Theirs(kept) => {
                export::save_bytes(&kept.bytes(conn, ask, &tell(conn, ask)?)?, path)
            }
        }
    }
}

/// Stops a batch.
#[tauri::command]
#[specta::specta]
pub(crate) async fn report_cancel(reporting: State<'_, Reporting>) -> Answer<()> {
    reporting.0.stop.store(true, Ordering::Relaxed);
    Ok(())
}

/// Opens a report that was written here, with the system's program for its kind.
#[tauri::command]
#[specta::specta]
pub(crate) async fn report_open(
    app: AppHandle,
    reporting: State<'_, Reporting>,
    path: String,
) -> Answer<()> {
    let known = {
        let written = reporting.0.written.lock().unwrap_or_else(PoisonError::into_inner);
        written.contains(Path::new(&path))
    };
    if !known {
        return Err(Error::Missing(PathBuf::from(path)).report());
    }
    app.opener()
        .open_path(path, None::<&str>)
        .map_err(|error| Error::Internal(error.to_string()).report())
}
