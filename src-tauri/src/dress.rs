//! How the window is dressed: its frame, and what shows of it before the page has
//! been read. Without this a dark desk is met by a white window for as long as the
//! page takes to load, and a dark page hangs in a light frame.

use tauri::window::Color;
use tauri::{AppHandle, Manager, WebviewWindow, WebviewWindowBuilder};

use crate::settings::Theme;

/// The paper of the page, light and dark; `--paper` in `ui/src/app.css`.
const PAPER: (Color, Color) = (Color(0xf9, 0xf7, 0xf2, 0xff), Color(0x19, 0x18, 0x16, 0xff));

/// Opens the one window, dressed as was chosen.
///
/// # Errors
///
/// Where the system gives no window or no web view.
pub(crate) fn open(app: &AppHandle, theme: Theme) -> tauri::Result<()> {
    let config = app.config().app.windows.first().ok_or(tauri::Error::WindowNotFound)?;
    let window = WebviewWindowBuilder::from_config(app, config)?.theme(theme.chosen()).build()?;
    put_on(&window, theme);
    Ok(())
}

/// Dresses the window as was chosen now.
pub(crate) fn change(app: &AppHandle, theme: Theme) {
    if let Some(window) = app.get_webview_window("main") {
        put_on(&window, theme);
    }
}

fn put_on(window: &WebviewWindow, theme: Theme) {
    let shown = || theme.chosen().or_else(|| window.theme().ok());
    // A window that cannot be dressed still works.
    if cfg!(target_os = "linux") {
        // GTK knows no "as the system has it", and a window that was told a theme forgets the
        // system's: what it remembers of it is told to the program as a whole.
        window.app_handle().set_theme(shown());
    } else {
        // Elsewhere what the window was opened with outweighs what the program is told.
        let _ = window.set_theme(theme.chosen());
    }
    let dark = shown() == Some(tauri::Theme::Dark);
    let _ = window.set_background_color(Some(if dark { PAPER.1 } else { PAPER.0 }));
}

impl Theme {
    /// What was chosen; nothing where the system decides.
    fn chosen(self) -> Option<tauri::Theme> {
        match self {
            Self::System => None,
            Self::Light => Some(tauri::Theme::Light),
            Self::Dark => Some(tauri::Theme::Dark),
        }
    }
}
