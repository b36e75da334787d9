//! Names in many languages and scripts. A name never replaces another.

use rusqlite::Connection;
use serde::{Deserialize, Serialize};

use crate::children::{Children, row};
use crate::error::{Problem, Result};
use crate::id::Id;
use crate::terms::terms;
use crate::wording::{Wording, is_language_tag};

terms! {
    /// What a name is to the one who bears it.
    pub enum NameKind {
        /// The one the office chose for this language; at most one per language.
        Preferred = "preferred",
        /// As in statutes and on letterheads.
        Official = "official",
        /// For tables and maps.
        Short = "short",
        /// No longer borne.
        Historical = "historical",
        /// Any other spelling by which it is known.
        Alternate = "alternate",
    }
}

/// One name in one language.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, specta::Type)]
pub struct Name {
    /// The language, and script where it matters (BCP 47).
    pub lang: String,
    /// What this name is.
    pub kind: NameKind,
    /// The name itself.
    pub text: String,
}

impl Name {
    /// The preferred name in a language.
    #[must_use]
    pub fn preferred(lang: &str, text: &str) -> Self {
        Self { lang: lang.to_owned(), kind: NameKind::Preferred, text: text.to_owned() }
    }
}

/// The table of names of one kind of record.
pub(crate) const fn table(table: &'static str, owner: &'static str) -> Children {
    Children { table, owner, key: &["lang", "kind", "text"], rest: &[] }
}

/// The names of `owner`, the preferred first.
pub(crate) fn read(conn: &Connection, children: &Children, owner: Id) -> Result<Vec<Name>> {
    let mut names = conn
        .prepare_cached(&format!(
            "SELECT lang, kind, text FROM {} WHERE {} = ?",
            children.table, children.owner
        ))?
        .query_map([owner], |row| {
            Ok(Name { lang: row.get(0)?, kind: row.get(1)?, text: row.get(2)? })
        })?
        .collect::<rusqlite::Result<Vec<_>>>()?;
    names.sort_by(|a, b| (a.kind, &a.lang, &a.text).cmp(&(b.kind, &b.lang, &b.text)));
    Ok(names)
}

/// Makes the names of `owner` be `names`.
pub(crate) fn write(
    conn: &Connection,
    children: &Children,
    owner: Id,
    names: &[Name],
) -> Result<()> {
    let mut rows = Vec::new();
    for name in names.iter().filter(|name| !name.text.trim().is_empty()) {
        let row = row![name.lang, name.kind, name.text.trim().to_owned()];
        if !rows.contains(&row) {
            rows.push(row);
        }
    }
    children.replace(conn, owner, &rows)
}

/// What is wrong with a list of names at `field`.
pub(crate) fn check(field: &str, names: &[Name], problems: &mut Vec<Problem>) {
    if names.iter().all(|name| name.text.trim().is_empty()) {
        problems.push(Problem::new(field, "name-missing"));
    }
    for (at, name) in names.iter().enumerate() {
        if !is_language_tag(&name.lang) {
            problems.push(
                Problem::new(format!("{field}.{at}.lang"), "language-unknown")
                    .with("tag", &name.lang),
            );
        }
        let twice = name.kind == NameKind::Preferred
            && names
                .iter()
                .take(at)
                .any(|other| other.kind == NameKind::Preferred && other.lang == name.lang);
        if twice {
            problems.push(
                Problem::new(format!("{field}.{at}.kind"), "preferred-twice")
                    .with("tag", &name.lang),
            );
        }
    }
}

/// The one name to show per language: the preferred, or else the official, the
/// short, an alternate, and only then one no longer borne.
#[must_use]
pub fn shown(names: &[Name]) -> Wording {
    let rank = |kind| match kind {
        NameKind::Preferred => 0,
        NameKind::Official => 1,
        NameKind::Short => 2,
        NameKind::Alternate => 3,
        NameKind::Historical => 4,
    };
    let mut shown = Wording::default();
    let mut sorted: Vec<&Name> = names.iter().collect();
    sorted.sort_by_key(|name| rank(name.kind));
    for name in sorted {
        shown.0.entry(name.lang.clone()).or_insert_with(|| name.text.clone());
    }
    shown
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_preferred_name_is_shown_and_the_historical_last() {
        let name = |kind, text: &str| Name { lang: "fr".into(), kind, text: text.into() };
        let names = [
            name(NameKind::Historical, "Tingis"),
            name(NameKind::Official, "Commune de Tanger"),
            name(NameKind::Preferred, "Tanger"),
        ];
        assert_eq!(shown(&names).pick("fr"), Some("Tanger"));
        assert_eq!(shown(&names[..2]).pick("fr"), Some("Commune de Tanger"));
    }

    #[test]
    fn one_preferred_name_per_language() {
        let mut problems = Vec::new();
        check("names", &[Name::preferred("fr", "a"), Name::preferred("fr", "b")], &mut problems);
        assert_eq!(problems.len(), 1);
        assert_eq!(problems[0].field, "names.1.kind");
    }
}
