//! Somebody's computer: a home folder of its own, with the settings and the
//! registries in it. Nothing of whoever runs the tests is read or written.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::{Mutex, MutexGuard, PoisonError};

use chrono::{Local, Utc};
use serde_json::{Value, json};
use tawama_registry::{Registry, Stamp, sample};
use tempfile::TempDir;

use crate::driver::{Driver, zoom};
use crate::window::Window;
use crate::words::Language;

/// Only one program runs at a time on one session bus, and so only one test.
static ONE_AT_A_TIME: Mutex<()> = Mutex::new(());

/// The colours of the window.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Theme {
    /// Dark ink on paper.
    Light,
    /// Light ink on dark ground.
    Dark,
}

/// A computer, and whoever sits at it.
pub struct Desk {
    home: TempDir,
    language: Language,
    /// What the system is set to.
    system: String,
    _alone: MutexGuard<'static, ()>,
}

impl Desk {
    /// The desk of Amina, who has worked in this language before.
    #[must_use]
    pub fn new(language: Language) -> Self {
        Self::with(language, Theme::Light)
    }

    /// The same in other colours.
    #[must_use]
    pub fn with(language: Language, theme: Theme) -> Self {
        let desk = Self::newcomer("C.UTF-8", language);
        desk.keep(language, theme);
        desk
    }

    /// A desk where the program was never started, on a system set to `locale`, which
    /// should have the window speak `language`.
    #[must_use]
    pub fn newcomer(locale: &str, language: Language) -> Self {
        let alone = ONE_AT_A_TIME.lock().unwrap_or_else(PoisonError::into_inner);
        let home = tempfile::Builder::new().prefix("tawama-desk-").tempdir().unwrap();
        for folder in ["config/org.tawama.desktop", "data", "cache", "run", "state"] {
            std::fs::create_dir_all(home.path().join(folder)).unwrap();
        }
        let private = std::os::unix::fs::PermissionsExt::from_mode(0o700);
        std::fs::set_permissions(home.path().join("run"), private).unwrap();
        if let Some((width, height)) = size_asked_for() {
            let window = json!({ "main": {
                "width": width, "height": height, "x": 0, "y": 0, "prev_x": 0, "prev_y": 0,
                "maximized": false, "visible": true, "decorated": true, "fullscreen": false,
            }});
            let kept = home.path().join("config/org.tawama.desktop/.window-state.json");
            std::fs::write(kept, window.to_string()).unwrap();
        }
        Self { home, language, system: locale.to_owned(), _alone: alone }
    }

    /// Changes what was chosen here, between two starts of the program.
    pub fn keep(&self, language: Language, theme: Theme) {
        let file = self.settings_file();
        let mut settings = self.settings();
        settings["choices"] = json!({
            "lang": language.tag(),
            "theme": match theme { Theme::Light => "light", Theme::Dark => "dark" },
            "actor": "Amina",
            "zoom": zoom(),
        });
        std::fs::write(file, settings.to_string()).unwrap();
    }

    fn settings_file(&self) -> PathBuf {
        self.home.path().join("config/org.tawama.desktop/settings.json")
    }

    /// What the program has kept of its settings.
    #[must_use]
    pub fn settings(&self) -> Value {
        let kept = std::fs::read(self.settings_file()).ok();
        kept.and_then(|text| serde_json::from_slice(&text).ok()).unwrap_or_else(|| json!({}))
    }

    /// A place for a file of this name.
    #[must_use]
    pub fn path(&self, name: &str) -> PathBuf {
        self.home.path().join(name)
    }

    /// Lays a registry of what the sample tells as it happened, and no more, at a place of this name.
    #[must_use]
    pub fn sample(&self, name: &str) -> PathBuf {
        let path = self.path(name);
        drop(sample::seed(&path, self.language.tag(), &amina()).unwrap());
        path
    }

    /// Makes the sample registry as a newcomer gets it, with all that it teaches; answers its path.
    #[must_use]
    pub fn lesson(&self, name: &str) -> PathBuf {
        let path = self.path(name);
        drop(sample::create(&path, self.language.tag(), &amina()).unwrap());
        path
    }

    /// Opens a registry with the library, to seed it or to look at it from the other side.
    #[must_use]
    pub fn registry(&self, path: &Path) -> Registry {
        Registry::open(path, amina().today).unwrap()
    }

    /// Starts the program with these arguments.
    #[must_use]
    pub fn start(&self, arguments: &[&Path]) -> Window {
        let arguments: Vec<String> =
            arguments.iter().map(|path| path.display().to_string()).collect();
        let driver = Driver::start(
            || self.surround(Command::new("WebKitWebDriver")),
            &binary("tawama").display().to_string(),
            &arguments,
        );
        Window::new(driver, self.language)
    }

    /// Starts the program on a registry.
    #[must_use]
    pub fn open(&self, registry: &Path) -> Window {
        self.start(&[registry])
    }

    /// Starts another program with a web view in the same surroundings.
    #[must_use]
    pub fn start_other(&self, program: &Path) -> Window {
        let command = || self.surround(Command::new("WebKitWebDriver"));
        let driver = Driver::start(command, &program.display().to_string(), &[]);
        Window::new(driver, self.language)
    }

    /// Starts the program once more while it runs, as a double-click on a file does,
    /// and waits until that second one has ended.
    pub fn start_again(&self, arguments: &[&Path]) {
        let mut command = self.surround(Command::new(binary("tawama")));
        let status = command.args(arguments).status().unwrap();
        assert!(status.success(), "the second program ended with {status}");
    }

    /// A command in the surroundings of this desk.
    fn surround(&self, mut command: Command) -> Command {
        let home = self.home.path();
        for variable in ["LC_ALL", "LC_MESSAGES", "LANG", "TAWAMA_REGISTRY"] {
            command.env_remove(variable);
        }
        command
            .env("HOME", home)
            .env("XDG_CONFIG_HOME", home.join("config"))
            .env("XDG_DATA_HOME", home.join("data"))
            .env("XDG_CACHE_HOME", home.join("cache"))
            .env("XDG_STATE_HOME", home.join("state"))
            .env("XDG_RUNTIME_DIR", home.join("run"))
            .env("LANG", "C.UTF-8")
            .env("LANGUAGE", &self.system)
            .env("USER", "amina")
            .env("GTK_THEME", "Adwaita")
            .env("NO_AT_BRIDGE", "1")
            .env("TAURI_WEBVIEW_AUTOMATION", "true")
            // With 1, which the program sets when nobody else has, taking a picture hangs.
            .env("WEBKIT_DISABLE_DMABUF_RENDERER", "0")
            .current_dir(home);
        command
    }
}

/// Amina, now.
#[must_use]
pub fn amina() -> Stamp {
    Stamp { actor: "Amina".into(), at: Utc::now(), today: Local::now().date_naive() }
}

/// A built program: in the folder that `TAWAMA_BINARIES` names.
#[must_use]
pub fn binary(name: &str) -> PathBuf {
    let folder = std::env::var_os("TAWAMA_BINARIES")
        .expect("TAWAMA_BINARIES names the folder of the built programs: run `make test-window`");
    Path::new(&folder).join(name)
}

/// What the command line answers, as JSON.
#[must_use]
pub fn cli(registry: &Path, arguments: &[&str]) -> Value {
    let output = Command::new(binary("tawama-cli"))
        .arg("--json")
        .args(arguments)
        .env("TAWAMA_REGISTRY", registry)
        .output()
        .unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    serde_json::from_slice(&output.stdout).unwrap()
}

/// The size of window that pictures are asked for in: `TAWAMA_SIZE=1920x1080`.
fn size_asked_for() -> Option<(u32, u32)> {
    let asked = std::env::var("TAWAMA_SIZE").ok()?;
    let (width, height) = asked.split_once('x')?;
    Some((width.parse().unwrap(), height.parse().unwrap()))
}
