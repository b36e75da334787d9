//! Jurisdictions: which approvals agreements need where, and what makes them take
//! effect.
//!
//! The law of local authorities changes and differs from country to country. A
//! profile is therefore the office's own data: it starts from those of a few
//! countries (in `migrations/002-life.sql`) and edits them. A profile is taken
//! over into an agreement once and leaves no trace in it: what was done under the
//! law of a day stays as it was done.

use rusqlite::Connection;
use serde::{Deserialize, Serialize};

use crate::agreement::EntryRule;
use crate::agreement::approval::{ApprovalKind, Completion, Silence};
use crate::error::{Error, Problem, Result};
use crate::office;
use crate::registry::Tx;
use crate::wording::Wording;

/// What agreements need in a jurisdiction.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct Jurisdiction {
    /// Its code, which never changes. A blank one is made from the label when it is added.
    pub code: String,
    /// Its label per language.
    pub label: Wording,
    /// What makes an agreement take effect.
    pub entry_rule: EntryRule,
    /// The approvals, in order.
    pub steps: Vec<Step>,
}

/// An approval as a jurisdiction asks for it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct Step {
    /// What sort of step.
    pub kind: ApprovalKind,
    /// Who decides, per language.
    pub authority: Wording,
    /// How many days the authority has.
    pub clock_days: Option<u32>,
    /// What its silence means once they are over.
    pub silence: Silence,
    /// What completes the step.
    pub completion: Completion,
}

/// Every profile, in its order.
///
/// # Errors
/// When the registry cannot be read.
pub fn list(conn: &Connection) -> Result<Vec<Jurisdiction>> {
    let mut profiles = conn
        .prepare_cached("SELECT code, label, entry_rule FROM jurisdiction ORDER BY ordinal, code")?
        .query_map([], |row| {
            Ok(Jurisdiction {
                code: row.get(0)?,
                label: row.get(1)?,
                entry_rule: row.get(2)?,
                steps: Vec::new(),
            })
        })?
        .collect::<rusqlite::Result<Vec<_>>>()?;
    for profile in &mut profiles {
        profile.steps = steps(conn, &profile.code)?;
    }
    Ok(profiles)
}

fn steps(conn: &Connection, code: &str) -> Result<Vec<Step>> {
    let mut statement = conn.prepare_cached(
        "SELECT kind, authority, clock_days, silence, completion FROM jurisdiction_step
         WHERE jurisdiction = ? ORDER BY ordinal",
    )?;
    let rows = statement.query_map([code], |row| {
        Ok(Step {
            kind: row.get(0)?,
            authority: row.get(1)?,
            clock_days: row.get(2)?,
            silence: row.get(3)?,
            completion: row.get(4)?,
        })
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// Adds a profile, or changes one. Answers its code.
///
/// # Errors
/// [`Error::Invalid`] with what breaks a rule.
pub fn save(tx: &Tx<'_>, profile: &Jurisdiction) -> Result<String> {
    let mut problems = Vec::new();
    office::check_code(&profile.code, &mut problems);
    if profile.label.is_blank() {
        problems.push(Problem::new("label", "name-missing"));
    }
    if profile.entry_rule == EntryRule::OnLastApproval && profile.steps.is_empty() {
        problems.push(Problem::new("steps", "steps-missing"));
    }
    for (at, step) in profile.steps.iter().enumerate() {
        check_clock(&format!("steps.{at}"), step.clock_days, step.silence, &mut problems);
    }
    Error::unless_none(problems)?;
    let code = if profile.code.is_empty() {
        office::free_code(tx, "jurisdiction", &profile.label)?
    } else {
        profile.code.clone()
    };
    tx.execute(
        "INSERT INTO jurisdiction (code, label, entry_rule, ordinal)
         VALUES (?1, ?2, ?3, (SELECT coalesce(max(ordinal), -1) + 1 FROM jurisdiction))
         ON CONFLICT (code) DO UPDATE SET label = ?2, entry_rule = ?3
           WHERE (label, entry_rule) <> (?2, ?3)",
        (&code, &profile.label, profile.entry_rule),
    )?;
    tx.execute("DELETE FROM jurisdiction_step WHERE jurisdiction = ?", [&code])?;
    for (at, step) in profile.steps.iter().enumerate() {
        tx.execute(
            "INSERT INTO jurisdiction_step (jurisdiction, ordinal, kind, authority, clock_days,
               silence, completion)
             VALUES (?, ?, ?, ?, ?, ?, ?)",
            (
                &code,
                crate::children::ordinal(at),
                step.kind,
                &step.authority,
                step.clock_days,
                step.silence,
                step.completion,
            ),
        )?;
    }
    Ok(code)
}

/// Removes a profile. Agreements that took it over keep their approvals.
///
/// # Errors
/// When the registry cannot be written.
pub fn delete(tx: &Tx<'_>, code: &str) -> Result<()> {
    tx.execute("DELETE FROM jurisdiction WHERE code = ?", [code])?;
    Ok(())
}

/// Notes what is wrong with a clock, at the field of the step that has it.
pub(crate) fn check_clock(
    step: &str,
    clock_days: Option<u32>,
    silence: Silence,
    problems: &mut Vec<Problem>,
) {
    let field = || format!("{step}.clock_days");
    match clock_days {
        Some(0) => problems.push(Problem::new(field(), "number-too-small").with("least", 1)),
        Some(days) if days > 3660 => {
            problems.push(Problem::new(field(), "number-too-large").with("most", 3660));
        }
        None if silence == Silence::Grants => {
            problems.push(Problem::new(field(), "silence-without-clock"));
        }
        _ => {}
    }
}
