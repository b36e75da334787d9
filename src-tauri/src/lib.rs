//! The shell: a window, the registry behind it, and a command for each verb.
//! No rule of the domain lives here.

mod activity;
mod agreement;
mod backup;
mod carry;
mod deadline;
mod desk;
mod diagnostic;
mod document;
mod dress;
mod duplicate;
mod exhibition;
mod export;
mod gazetteer;
mod help;
mod home;
mod import;
mod journal;
mod jurisdiction;
mod letterhead;
mod list;
mod map;
mod objects;
mod occasion;
mod office;
mod partner;
mod person;
mod place;
mod remind;
mod report;
mod rescue;
mod review;
mod search;
mod seat;
mod settings;
mod template;
mod told;
mod venue;

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use tauri::{AppHandle, Emitter, Manager, Wry};
use tauri_plugin_window_state::StateFlags;
use tauri_specta::{collect_commands, Builder};
use tawama_reports::archive::SHORTEST;

use desk::Desk;
use document::Dropped;
use home::Start;
use settings::Settings;
use told::Told;

/// The commands that the window can call, with their types.
fn commands() -> Builder<Wry> {
    let builder = Builder::<Wry>::new().disable_serde_phases();
    let builder = builder
        .constant("SHORTEST_PASSPHRASE", SHORTEST)
        .constant("TABLE_ENDINGS", import::ENDINGS);
    builder.commands(collect_commands![
        home::desk,
        diagnostic::diagnostic,
        diagnostic::trouble_note,
        home::registry_open,
        home::registry_choose,
        home::registry_create,
        home::registry_sample,
        seat::registry_reopen,
        seat::seat_free,
        home::recent_forget,
        home::choices_save,
        home::overview,
        home::find,
        search::search,
        search::search_complete,
        home::undo,
        home::redo,
        home::undo_ahead,
        home::changes,
        home::history,
        report::report_offers,
        report::report_pages,
        report::report_save,
        report::report_batch,
        report::report_cancel,
        report::report_open,
        template::template_list,
        template::template_choose,
        template::template_check,
        template::template_keep,
        template::template_replace,
        template::template_save,
        template::template_remove,
        template::template_copy,
        template::template_sample,
        import::import_choose,
        import::import_encodings,
        import::import_understand,
        import::import_plan,
        import::import_apply,
        import::import_cancel,
        import::import_left_save,
        import::import_keep,
        import::import_profiles,
        import::import_forget,
        import::import_rename,
        gazetteer::gazetteer_find,
        export::export_loan_list,
        export::export_party_sheet,
        objects::objects_plan,
        objects::objects_apply,
        place::place_list,
        place::place_count,
        place::place_get,
        place::place_add,
        place::place_of_city,
        place::place_save,
        place::place_delete,
        partner::partner_list,
        partner::partner_count,
        partner::partner_get,
        partner::partner_add,
        partner::partner_add_of_city,
        partner::partner_save_of_city,
        partner::partner_save,
        partner::partner_delete,
        person::person_list,
        person::person_count,
        person::person_get,
        person::person_add,
        person::person_save,
        person::person_delete,
        review::relationship_list,
        review::relationship_count,
        review::living_links,
        review::people_export,
        occasion::occasion_list,
        occasion::occasion_count,
        occasion::occasion_get,
        occasion::occasion_add,
        occasion::occasion_save,
        occasion::occasion_delete,
        venue::venue_list,
        venue::venue_count,
        venue::venue_get,
        venue::venue_add,
        venue::venue_save,
        venue::venue_delete,
        exhibition::exhibition_list,
        exhibition::exhibition_count,
        exhibition::exhibition_get,
        exhibition::exhibition_add,
        exhibition::exhibition_save,
        exhibition::exhibition_delete,
        exhibition::exhibition_duplicate,
        exhibition::exhibition_set_state,
        exhibition::exhibition_move_plan,
        exhibition::exhibition_move_leg,
        exhibition::exhibition_move_milestone,
        exhibition::exhibition_accept,
        exhibition::exhibition_take_back,
        exhibition::exhibition_presets,
        activity::activity_list,
        activity::activity_count,
        activity::activity_get,
        activity::activity_add,
        activity::activity_save,
        activity::activity_delete,
        activity::currencies,
        agreement::agreement_list,
        agreement::agreement_count,
        agreement::agreement_get,
        agreement::agreement_add,
        agreement::agreement_save,
        agreement::agreement_delete,
        agreement::agreement_propose_reference,
        office::office_get,
        office::office_save,
        office::countries,
        office::countries_shipped,
        office::country_label,
        letterhead::letterhead_get,
        letterhead::letterhead_save,
        letterhead::letterhead_logo_choose,
        office::fields,
        office::field_save,
        office::field_delete,
        document::documents_of,
        document::document_list,
        document::document_count,
        document::document_get,
        document::document_choose,
        document::document_drop,
        document::document_save,
        document::document_delete,
        document::document_open,
        document::document_copy,
        document::document_part,
        document::documents_unread,
        document::document_text,
        document::registry_check,
        document::registry_repair,
        document::registry_tidy,
        duplicate::duplicate_list,
        duplicate::duplicate_count,
        duplicate::duplicate_alike,
        duplicate::duplicate_compare,
        duplicate::duplicate_merge,
        duplicate::duplicate_distinguish,
        backup::backups,
        backup::backup_make,
        backup::backup_choose_second,
        backup::backup_forget_second,
        backup::backup_keep,
        backup::backup_look,
        backup::backup_restore,
        backup::registry_pack,
        rescue::rescue_offer,
        rescue::rescue_do,
        rescue::rescue_kept,
        rescue::rescue_take_back,
        backup::archive_choose,
        backup::registry_unpack,
        backup::packing_cancel,
        deadline::deadline_list,
        deadline::deadline_count,
        deadline::deadline_figures,
        deadline::deadlines_since,
        deadline::export_calendar,
        list::view_list,
        list::view_add,
        list::view_save,
        list::view_delete,
        list::change_latest,
        list::bulk_apply,
        list::named,
        list::countries_used,
        map::map_draw,
        map::map_picture,
        help::help_contents,
        help::help_page,
        help::help_find,
        help::guide_save,
        carry::settings_save,
        carry::settings_look,
        carry::settings_take_office,
        carry::settings_take_desk,
        jurisdiction::jurisdictions,
        jurisdiction::jurisdiction_save,
        jurisdiction::jurisdiction_delete,
    ])
}

/// Runs the program until its window is closed.
#[must_use]
pub fn run() -> ExitCode {
    before_the_window();
    let builder = tauri::Builder::default()
        .plugin(tauri_plugin_single_instance::init(|app, arguments, folder| {
            // Someone started the program again, perhaps by a registry's icon.
            open_in_running(app, &arguments, Path::new(&folder));
        }))
        .plugin(tauri_plugin_dialog::init())
        .plugin(tauri_plugin_notification::init())
        .plugin(tauri_plugin_opener::init())
        .plugin(
            // Where the window stands is the system's business: on Wayland it cannot be told.
            tauri_plugin_window_state::Builder::new()
                .with_state_flags(StateFlags::SIZE | StateFlags::MAXIMIZED)
                .build(),
        )
        .invoke_handler(commands().invoke_handler())
        .on_window_event(|window, event| match event {
            tauri::WindowEvent::Focused(true) => tell_what_others_wrote(window.app_handle()),
            tauri::WindowEvent::DragDrop(tauri::DragDropEvent::Drop { paths, .. }) => {
                window.state::<Dropped>().keep(paths);
            }
            _ => {}
        })
        .setup(|app| {
            journal::begin(&app.path().app_log_dir()?);
            let settings = Settings::load(app.path().app_config_dir()?.join("settings.json"));
            let told = Told::load(app.path().app_config_dir()?.join("told.json"));
            let desk = Desk::new(settings, told);
            let start = Start::default();
            let arguments: Vec<String> = std::env::args().collect();
            let folder = std::env::current_dir().unwrap_or_default();
            if let Some(path) = named_file(&arguments, &folder).or_else(|| last_used(&desk)) {
                if let Err(error) = desk.open(&path) {
                    journal::error("start", &error);
                    start.trouble(&path, &error);
                }
            }
            let theme = desk.settings().choices.theme;
            app.manage(desk);
            app.manage(start);
            app.manage(Dropped::default());
            app.manage(import::Importing::default());
            app.manage(duplicate::Found::default());
            app.manage(map::Laid::default());
            app.manage(backup::Keeper::default());
            backup::attend(app.handle());
            seat::attend(app.handle().clone());
            rescue::attend(app.handle());
            app.manage(report::Reporting::default());
            app.manage(template::Chosen::default());
            remind::attend(app.handle().clone());
            // Last: the page may ask for anything as soon as it is there.
            dress::open(app.handle(), theme)?;
            Ok(())
        });
    match builder.build(tauri::generate_context!()) {
        Ok(app) => {
            app.run(|app, event| {
                if let tauri::RunEvent::Exit = event {
                    app.state::<Desk>().clear();
                }
            });
            ExitCode::SUCCESS
        }
        Err(error) => {
            // There is no window to say it in.
            #[allow(clippy::print_stderr)]
            {
                eprintln!("Tawama could not start: {error}");
            }
            ExitCode::FAILURE
        }
    }
}

/// Works around blank windows of WebKitGTK on some graphics drivers, unless whoever
/// starts the program has said otherwise.
fn before_the_window() {
    #[cfg(target_os = "linux")]
    if std::env::var_os("WEBKIT_DISABLE_DMABUF_RENDERER").is_none() {
        std::env::set_var("WEBKIT_DISABLE_DMABUF_RENDERER", "1");
    }
}

/// The registry that was open last.
fn last_used(desk: &Desk) -> Option<PathBuf> {
    let path = PathBuf::from(&desk.settings().recent.first()?.path);
    path.exists().then_some(path)
}

/// The file that the program was started with.
fn named_file(arguments: &[String], folder: &Path) -> Option<PathBuf> {
    let named = arguments.iter().skip(1).find(|argument| !argument.starts_with('-'))?;
    Some(folder.join(named))
}

/// Whoever comes back to the window sees what another program wrote meanwhile.
fn tell_what_others_wrote(app: &AppHandle) {
    let app = app.clone();
    tauri::async_runtime::spawn_blocking(move || {
        let registry = app.try_state::<Desk>().and_then(|desk| desk.registry());
        if let Some(registry) = registry {
            seat::look(&app, &registry);
        }
    });
}

fn open_in_running(app: &AppHandle, arguments: &[String], folder: &Path) {
    if let Some(window) = app.get_webview_window("main") {
        let _ = window.unminimize();
        let _ = window.set_focus();
    }
    if let Some(path) = named_file(arguments, folder) {
        let _ = home::open_telling(app, &path);
        let _ = app.emit("registry-opened", ());
    }
}

#[cfg(test)]
mod tests;
