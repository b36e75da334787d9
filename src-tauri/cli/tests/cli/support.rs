//! A registry in a folder of its own, and a few words to call the program with.

use std::path::PathBuf;
use std::process::{Command, Output};

use serde_json::Value;
use tawama_registry::{Stamp, sample};

/// A folder with a registry in it.
pub(crate) struct Desk {
    pub(crate) folder: tempfile::TempDir,
}

impl Desk {
    /// An empty folder.
    pub(crate) fn empty() -> Self {
        Self { folder: tempfile::tempdir().unwrap() }
    }

    /// A registry of what the sample tells as it happened, and no more.
    pub(crate) fn sample() -> Self {
        let desk = Self::empty();
        let stamp = Stamp {
            actor: "Amina".to_owned(),
            at: "2026-11-23T10:00:00Z".parse().unwrap(),
            today: "2026-11-23".parse().unwrap(),
        };
        drop(sample::seed(&desk.path("office.tawama"), "fr", &stamp).unwrap());
        desk
    }

    /// A path in the folder.
    pub(crate) fn at(&self, name: &str) -> String {
        self.path(name).display().to_string()
    }

    pub(crate) fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// Runs the program on the folder's registry, on a day that stays the same.
    pub(crate) fn run(&self, arguments: &[&str]) -> Output {
        Command::new(env!("CARGO_BIN_EXE_tawama-cli"))
            .env("TAWAMA_REGISTRY", self.path("office.tawama"))
            .env_remove("LC_ALL")
            .env("LANG", "fr_FR.UTF-8")
            .args(["--actor", "Amina", "--today", "2026-11-23"])
            .args(arguments)
            .output()
            .unwrap()
    }

    /// Runs it; it must succeed. Answers what it said.
    pub(crate) fn fine(&self, arguments: &[&str]) -> String {
        let output = self.run(arguments);
        let error = String::from_utf8_lossy(&output.stderr).into_owned();
        assert!(output.status.success(), "{arguments:?}: {error}");
        assert_eq!(error, "", "nothing goes to standard error");
        String::from_utf8(output.stdout).unwrap()
    }

    /// The same, in JSON.
    pub(crate) fn json(&self, arguments: &[&str]) -> Value {
        serde_json::from_str(&self.fine(&[arguments, &["--json"]].concat())).unwrap()
    }

    /// Runs it; it must be refused with this exit code. Answers standard error.
    pub(crate) fn refused(&self, code: i32, arguments: &[&str]) -> String {
        let output = self.run(arguments);
        let error = String::from_utf8(output.stderr).unwrap();
        assert_eq!(output.status.code(), Some(code), "{arguments:?}: {error}");
        assert!(output.stdout.is_empty(), "nothing goes to standard output");
        error
    }
}
