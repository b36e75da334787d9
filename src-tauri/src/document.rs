//! Commands of the documents. Files are chosen, dropped, opened and written here: the
//! window never names a path.

use std::path::PathBuf;
use std::sync::{Mutex, PoisonError};

use base64::prelude::{Engine, BASE64_STANDARD};
use tauri::{AppHandle, Manager, State};
use tauri_plugin_opener::OpenerExt;
use tawama_registry::backup::Cause;
use tawama_registry::check::{self, Findings, Repaired};
use tawama_registry::document::store::{safe_name, Store};
use tawama_registry::document::tidy::{self, Tidied};
use tawama_registry::document::{
    self, Content, Document, DocumentFacts, DocumentKind, DocumentQuery, DocumentRow, Owner,
};
use tawama_registry::{Changed, Error, Id, Kind, Op, Part, Wording};

use crate::backup::make_both;
use crate::desk::{Answer, Desk, Written};
use crate::home::{choose_place, file_dialog};

/// How much of a content crosses at once.
const MOST_AT_ONCE: u32 = 4 * 1024 * 1024;

/// The files that were dropped on the window last: what the system said, and not the page.
#[derive(Default)]
pub(crate) struct Dropped(Mutex<Vec<PathBuf>>);

impl Dropped {
    /// Remembers what was dropped.
    pub(crate) fn keep(&self, paths: &[PathBuf]) {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = paths.to_vec();
    }

    fn take(&self) -> Vec<PathBuf> {
        std::mem::take(&mut *self.0.lock().unwrap_or_else(PoisonError::into_inner))
    }
}

/// The documents of a record.
#[tauri::command]
#[specta::specta]
pub(crate) async fn documents_of(desk: State<'_, Desk>, owner: Owner) -> Answer<Vec<DocumentRow>> {
    desk.read(move |conn| document::of_record(conn, owner)).await
}

/// A part of the list.
#[tauri::command]
#[specta::specta]
pub(crate) async fn document_list(
    desk: State<'_, Desk>,
    query: DocumentQuery,
    part: Part,
) -> Answer<Vec<DocumentRow>> {
    desk.read(move |conn| document::list(conn, &query, part)).await
}

/// How long the list is.
#[tauri::command]
#[specta::specta]
pub(crate) async fn document_count(desk: State<'_, Desk>, query: DocumentQuery) -> Answer<u32> {
    desk.read(move |conn| document::count(conn, &query)).await
}

/// The record `id`.
#[tauri::command]
#[specta::specta]
pub(crate) async fn document_get(desk: State<'_, Desk>, id: Id) -> Answer<Document> {
    desk.read(move |conn| document::get(conn, id)).await
}

/// Lets files be chosen and adds each to a record. Answers how many.
#[tauri::command]
#[specta::specta]
pub(crate) async fn document_choose(
    app: AppHandle,
    desk: State<'_, Desk>,
    owner: Owner,
) -> Answer<Option<Changed<u32>>> {
    let (tell, told) = tokio::sync::oneshot::channel();
    file_dialog(&app, "common-dialog-files").pick_files(move |paths| drop(tell.send(paths)));
    let Some(paths) = told.await.ok().flatten() else { return Ok(None) };
    let paths = paths.into_iter().filter_map(|path| path.into_path().ok()).collect();
    take_in(&desk, owner, paths).await.map(Some)
}

/// Adds the files that were dropped last to a record. Answers how many.
#[tauri::command]
#[specta::specta]
pub(crate) async fn document_drop(
    desk: State<'_, Desk>,
    dropped: State<'_, Dropped>,
    owner: Owner,
) -> Written<u32> {
    let paths = dropped.take();
    take_in(&desk, owner, paths).await
}

/// Takes files in and adds them as one act: all of them, or none.
async fn take_in(desk: &Desk, owner: Owner, paths: Vec<PathBuf>) -> Written<u32> {
    desk.with(move |registry, stamp| {
        let store = Store::of(registry.path());
        let mut taken = Vec::new();
        for path in &paths {
            let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
            taken.push((name, store.take_in(path)?));
        }
        registry.write(stamp, Op::Add(Kind::Document), |tx| {
            for (name, content) in &taken {
                let facts = DocumentFacts {
                    name: name.clone(),
                    kind: kind_of(content),
                    lang: None,
                    title: Wording::default(),
                    day: None,
                    pages: None,
                    note: String::new(),
                };
                document::add(tx, owner, content, &facts)?;
            }
            Ok(u32::try_from(taken.len()).unwrap_or(u32::MAX))
        })
    })
    .await
}

/// What a file most likely is.
fn kind_of(content: &Content) -> DocumentKind {
    if content.media.starts_with("image/") {
        DocumentKind::Photograph
    } else {
        DocumentKind::Other
    }
}

/// Saves a record that was read at `version`.
#[tauri::command]
#[specta::specta]
pub(crate) async fn document_save(
    desk: State<'_, Desk>,
    id: Id,
    version: u32,
    facts: DocumentFacts,
) -> Written<()> {
    desk.write(Op::Edit(Kind::Document), move |tx| document::save(tx, id, version, &facts)).await
}

/// Deletes a record. Its file stays as long as an act names it.
#[tauri::command]
#[specta::specta]
pub(crate) async fn document_delete(desk: State<'_, Desk>, id: Id, version: u32) -> Written<()> {
    desk.write(Op::Delete(Kind::Document), move |tx| document::delete(tx, id, version)).await
}

/// Opens a document with the system's program: a copy of it, so that the content
/// stays what it is.
#[tauri::command]
#[specta::specta]
pub(crate) async fn document_open(app: AppHandle, desk: State<'_, Desk>, id: Id) -> Answer<()> {
    let folder =
        app.path().app_cache_dir().map_err(|error| Error::Internal(error.to_string()).report())?;
    let copy = desk
        .with(move |registry, _| {
            let found = registry.read(|conn| document::get(conn, id))?;
            let short = found.content.sha256.get(..16).unwrap_or_default();
            let folder = folder.join("documents").join(short);
            std::fs::create_dir_all(&folder).map_err(|error| Error::Io(folder.clone(), error))?;
            let copy = folder.join(safe_name(&found.facts.name));
            Store::of(registry.path()).copy_out(&found.content.sha256, &copy)?;
            Ok(copy)
        })
        .await?;
    app.opener()
        .open_path(copy.display().to_string(), None::<&str>)
        .map_err(|error| Error::Internal(error.to_string()).report())
}

/// Lets a place be chosen and writes the file of a document there.
#[tauri::command]
#[specta::specta]
pub(crate) async fn document_copy(
    app: AppHandle,
    desk: State<'_, Desk>,
    id: Id,
) -> Answer<Option<String>> {
    let found = desk.read(move |conn| document::get(conn, id)).await?;
    let name = found.facts.name;
    let ending = name.rsplit_once('.').map_or("*", |(_, ending)| ending).to_owned();
    let Some(path) = choose_place(&app, &ending.to_uppercase(), &ending, &name).await else {
        return Ok(None);
    };
    desk.with(move |registry, _| {
        Store::of(registry.path()).copy_out(&found.content.sha256, &path)?;
        Ok(Some(path.display().to_string()))
    })
    .await
}

/// A part of a content, in Base64 (RFC 4648), for its preview.
#[tauri::command]
#[specta::specta]
pub(crate) async fn document_part(
    desk: State<'_, Desk>,
    sha256: String,
    offset: u32,
    length: u32,
) -> Answer<String> {
    desk.with(move |registry, _| {
        // Only what is a hash names a content.
        if sha256.len() != 64 || !sha256.bytes().all(|byte| byte.is_ascii_hexdigit()) {
            return Err(Error::Internal("not a hash".to_owned()));
        }
        let length = usize::try_from(length.min(MOST_AT_ONCE)).unwrap_or(0);
        let part = Store::of(registry.path()).part(&sha256, offset.into(), length)?;
        Ok(BASE64_STANDARD.encode(part))
    })
    .await
}

/// Contents whose text was not read yet.
#[tauri::command]
#[specta::specta]
pub(crate) async fn documents_unread(desk: State<'_, Desk>) -> Answer<Vec<Content>> {
    desk.with(|registry, _| {
        if registry.read_only().is_some() {
            return Ok(Vec::new());
        }
        registry.read(|conn| document::unread(conn, 5))
    })
    .await
}

/// Keeps the text of a content, by which its documents are found.
#[tauri::command]
#[specta::specta]
pub(crate) async fn document_text(
    desk: State<'_, Desk>,
    sha256: String,
    text: String,
) -> Answer<()> {
    desk.with(move |registry, stamp| registry.keep_text(&sha256, &text, stamp.today)).await
}

/// Looks whether the registry is whole, its documents included.
#[tauri::command]
#[specta::specta]
pub(crate) async fn registry_check(desk: State<'_, Desk>) -> Answer<Findings> {
    desk.with(check::check).await
}

/// Mends what can be mended, with what the backups of both places hold.
#[tauri::command]
#[specta::specta]
pub(crate) async fn registry_repair(desk: State<'_, Desk>) -> Answer<Repaired> {
    let choices = desk.settings().backups.clone();
    desk.with(move |registry, stamp| {
        let beside = tawama_registry::backup::folder_beside(registry.path());
        let second = choices.second.as_deref().map(std::path::Path::new);
        let folders: Vec<_> = std::iter::once(beside.as_path()).chain(second).collect();
        check::repair(registry, &folders, choices.keeping, stamp)
    })
    .await
}

/// Takes away what nothing names.
#[tauri::command]
#[specta::specta]
pub(crate) async fn registry_tidy(desk: State<'_, Desk>) -> Answer<Tidied> {
    let choices = desk.settings().backups.clone();
    desk.with(move |registry, stamp| {
        make_both(registry, stamp, Cause::BeforeTidy, &choices)?;
        tidy::tidy(registry, stamp)
    })
    .await
}
