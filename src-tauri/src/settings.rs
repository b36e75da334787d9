//! What belongs to this desk and not to the office: language, theme, the name in
//! the history, the registries opened last. Kept in the system's settings folder.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};
use tawama_registry::{Error, Id, Result, Wording};
use tawama_reports::csv::Separator;
use tawama_reports::report::{Form, ReportName};
use tawama_reports::Language;

use crate::backup::BackupChoices;

/// How many registries are remembered.
const RECENT: usize = 8;

/// The colours of the window.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Theme {
    /// As the system has it.
    #[default]
    System,
    /// Dark ink on paper.
    Light,
    /// Light ink on dark ground.
    Dark,
}

/// What whoever sits here has chosen.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub(crate) struct Choices {
    /// The language of the interface; the system's when none is chosen.
    #[serde(default)]
    pub lang: Option<String>,
    /// The colours.
    #[serde(default)]
    pub theme: Theme,
    /// How large everything is shown, in per cent of its usual size.
    #[serde(default = "usual_size")]
    pub zoom: u16,
    /// Whether the Hijri date stands beside the Gregorian one.
    #[serde(default)]
    pub hijri: bool,
    /// Whether Arabic is written with its own digits (٠١٢) instead of those of the Maghreb.
    #[serde(default)]
    pub arabic_digits: bool,
    /// The name that the history tells; the system's when blank.
    #[serde(default)]
    pub actor: String,
    /// Whether the system is asked to tell what is due, once a day.
    #[serde(default = "yes")]
    pub notify: bool,
    /// Whether the rail shows icons alone.
    #[serde(default)]
    pub rail_collapsed: bool,
    /// The columns of each list, in their order, by its room; the usual ones where none are said.
    #[serde(default)]
    pub columns: BTreeMap<String, Vec<String>>,
    /// What was last chosen for each report.
    #[serde(default)]
    pub reports: BTreeMap<ReportName, ReportChoices>,
}

/// What was last chosen for a report, apart from what it is of.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub(crate) struct ReportChoices {
    /// What it becomes.
    pub form: Form,
    /// The language.
    pub language: Language,
    /// The language beside it.
    pub other: Option<Language>,
    /// Whether Hijri dates stand beside Gregorian ones.
    pub hijri: bool,
    /// Whether it is for the public.
    pub public: bool,
    /// The office's template that it is written by; our layout where there is none, or it is gone.
    #[serde(default)]
    pub template: Option<Id>,
    /// What stands between the cells of plain text; what the language expects where none is said.
    #[serde(default)]
    pub separator: Option<Separator>,
}

fn yes() -> bool {
    true
}

fn usual_size() -> u16 {
    100
}

impl Default for Choices {
    fn default() -> Self {
        Self {
            lang: None,
            theme: Theme::default(),
            zoom: usual_size(),
            hijri: false,
            arabic_digits: false,
            actor: String::new(),
            notify: true,
            rail_collapsed: false,
            columns: BTreeMap::new(),
            reports: BTreeMap::new(),
        }
    }
}

/// A registry that was opened here.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub(crate) struct Recent {
    /// Where it is.
    pub path: String,
    /// The name of its office.
    pub name: Wording,
}

/// The settings of this desk.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Settings {
    #[serde(skip)]
    file: PathBuf,
    /// What was chosen.
    #[serde(default)]
    pub choices: Choices,
    /// The registries opened last, the latest first.
    #[serde(default)]
    pub recent: Vec<Recent>,
    /// What was chosen about backups.
    #[serde(default)]
    pub backups: BackupChoices,
}

impl Settings {
    /// The settings kept in `file`; those of a newcomer when there are none or they
    /// cannot be read.
    pub(crate) fn load(file: PathBuf) -> Self {
        let kept = std::fs::read(&file).ok().and_then(|text| serde_json::from_slice(&text).ok());
        Self { file, ..kept.unwrap_or_default() }
    }

    /// Keeps the settings: wholly, or as they were.
    pub(crate) fn keep(&self) -> Result<()> {
        let io = |error| Error::Io(self.file.clone(), error);
        if let Some(folder) = self.file.parent() {
            std::fs::create_dir_all(folder).map_err(io)?;
        }
        let text =
            serde_json::to_vec_pretty(self).map_err(|error| Error::Internal(error.to_string()))?;
        let aside = self.file.with_extension("new");
        std::fs::write(&aside, text).map_err(io)?;
        std::fs::rename(&aside, &self.file).map_err(io)
    }

    /// Puts a registry first among those opened last. That this is kept is a
    /// convenience: opening does not fail for it.
    pub(crate) fn remember(&mut self, path: &Path, name: Wording) {
        let path = path.display().to_string();
        self.recent.retain(|recent| recent.path != path);
        self.recent.insert(0, Recent { path, name });
        self.recent.truncate(RECENT);
        let _ = self.keep();
    }

    /// The name that the history tells.
    pub(crate) fn actor(&self) -> String {
        let chosen = self.choices.actor.trim();
        if !chosen.is_empty() {
            return chosen.to_owned();
        }
        ["USER", "USERNAME", "LOGNAME"]
            .iter()
            .find_map(|name| std::env::var(name).ok().filter(|name| !name.is_empty()))
            .unwrap_or_else(|| "?".to_owned())
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    #[test]
    fn the_latest_registry_stands_first_and_only_once() {
        let dir = std::env::temp_dir().join(format!("tawama-settings-{}", std::process::id()));
        let file = dir.join("settings.json");
        let mut settings = Settings::load(file.clone());
        for name in ["a", "b", "a"] {
            settings.remember(Path::new(name), Wording::default());
        }
        let again = Settings::load(file);
        let paths: Vec<&str> = again.recent.iter().map(|recent| recent.path.as_str()).collect();
        assert_eq!(paths, ["a", "b"]);
        std::fs::remove_dir_all(dir).unwrap();
    }
}
