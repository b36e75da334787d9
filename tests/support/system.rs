//! What is the system's and not the program's: titles, closing, dialogs for files.

use std::path::Path;
use std::process::Command;
use std::time::{Duration, Instant};

use x11rb::connection::Connection;
use x11rb::protocol::xproto::{
    Atom, AtomEnum, ClientMessageEvent, ConnectionExt, EventMask, MapState,
};
use x11rb::rust_connection::RustConnection;

/// A dialog of the system in which a file is named.
pub struct Dialog {
    window: u32,
    program: Option<u32>,
}

impl Dialog {
    /// Types the path of a file and confirms it.
    pub fn take(&self, file: &Path) {
        // Such a dialog looks around while one types, and may take the keys for itself.
        for _ in 0..3 {
            keys(&["windowfocus", "--sync", &self.window.to_string()]);
            keys(&["key", "ctrl+a"]);
            keys(&["type", "--delay", "8", &file.display().to_string()]);
            for _ in 0..2 {
                std::thread::sleep(Duration::from_millis(200));
                if self.is_open() {
                    keys(&["key", "Return"]);
                }
                let until = Instant::now() + Duration::from_millis(1200);
                while self.is_open() && Instant::now() < until {
                    std::thread::sleep(Duration::from_millis(25));
                }
            }
            if !self.is_open() {
                break;
            }
        }
        self.wait_gone();
    }

    fn is_open(&self) -> bool {
        windows(&display(), self.program).iter().any(|window| window.id == self.window)
    }

    /// Leaves it without a choice.
    pub fn leave(&self) {
        keys(&["windowfocus", "--sync", &self.window.to_string()]);
        keys(&["key", "Escape"]);
        self.wait_gone();
    }

    fn wait_gone(&self) {
        let until = Instant::now() + Duration::from_secs(10);
        while self.is_open() {
            assert!(Instant::now() < until, "the system's dialog stays open");
            std::thread::sleep(Duration::from_millis(25));
        }
        // Without a window manager nobody gives the keyboard back.
        if let Some(main) = windows(&display(), self.program).first() {
            keys(&["windowfocus", "--sync", &main.id.to_string()]);
        }
    }
}

/// The dialog that is open beside the program's window.
pub(crate) fn dialog(program: Option<u32>) -> Option<Dialog> {
    let window = windows(&display(), program).get(1)?.id;
    Some(Dialog { window, program })
}

/// The title of the program's window.
pub(crate) fn title(program: Option<u32>) -> String {
    windows(&display(), program).into_iter().next().map(|window| window.title).unwrap_or_default()
}

/// Asks the program's window to close, as the button in a title bar does.
pub(crate) fn close(program: Option<u32>) {
    let display = display();
    let window = windows(&display, program).first().map(|window| window.id).unwrap();
    let protocols = atom(&display, "WM_PROTOCOLS");
    let delete = atom(&display, "WM_DELETE_WINDOW");
    let message = ClientMessageEvent::new(32, window, protocols, [delete, 0, 0, 0, 0]);
    display.send_event(false, window, EventMask::NO_EVENT, message).unwrap();
    display.flush().unwrap();
    display.sync().unwrap();
}

trait Sync {
    /// Waits until the server has seen what was sent.
    fn sync(&self) -> Result<(), x11rb::errors::ReplyError>;
}

impl Sync for RustConnection {
    fn sync(&self) -> Result<(), x11rb::errors::ReplyError> {
        self.get_input_focus()?.reply().map(drop)
    }
}

struct Shown {
    id: u32,
    title: String,
}

fn display() -> RustConnection {
    x11rb::connect(None).expect("there is a display: run `make test-window`").0
}

/// The windows of the program that are shown, the first one made first.
fn windows(display: &RustConnection, program: Option<u32>) -> Vec<Shown> {
    let root = display.setup().roots[0].root;
    let [pid, name] = ["_NET_WM_PID", "_NET_WM_NAME"].map(|name| atom(display, name));
    let utf8 = atom(display, "UTF8_STRING");
    let mut ids = display.query_tree(root).unwrap().reply().unwrap().children;
    ids.sort_unstable();
    let shown = |id: &u32| {
        let attributes = display.get_window_attributes(*id).ok()?.reply().ok()?;
        let of =
            display.get_property(false, *id, pid, AtomEnum::CARDINAL, 0, 1).ok()?.reply().ok()?;
        let of = of.value32().and_then(|mut values| values.next());
        let ours = of.is_some() && of == program;
        let ordinary = attributes.map_state == MapState::VIEWABLE && !attributes.override_redirect;
        (ours && ordinary).then(|| {
            let title = display.get_property(false, *id, name, utf8, 0, 1024).ok()?.reply().ok()?;
            Some(Shown { id: *id, title: String::from_utf8_lossy(&title.value).into_owned() })
        })?
    };
    ids.iter().filter_map(shown).collect()
}

fn atom(display: &RustConnection, name: &str) -> Atom {
    display.intern_atom(false, name.as_bytes()).unwrap().reply().unwrap().atom
}

fn keys(arguments: &[&str]) {
    let status = Command::new("xdotool").args(arguments).status().expect("xdotool runs");
    assert!(status.success(), "xdotool {arguments:?} ended with {status}");
}
