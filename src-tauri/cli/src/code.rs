//! Exit codes, by which a script knows what went wrong.
//!
//! | code | meaning |
//! |---|---|
//! | 0 | done |
//! | 1 | refused: what was given breaks a rule, or some lines of an import were left out |
//! | 2 | the command was not understood |
//! | 3 | no registry, a damaged one, or one of a newer program |
//! | 4 | read-only, or another is writing: nothing was changed |
//! | 5 | no such record, file or act |
//! | 6 | `check` found something wrong |
//! | 7 | the disk is full, answered with an error or went away: nothing of it was written |

use tawama_registry::Error;

/// Done.
pub(crate) const FINE: u8 = 0;
/// What was given breaks a rule.
pub(crate) const REFUSED: u8 = 1;
/// `check` found something wrong.
pub(crate) const UNSOUND: u8 = 6;

/// The exit code for an error.
pub(crate) fn of(error: &Error) -> u8 {
    match error {
        Error::NotARegistry(_) | Error::Newer { .. } | Error::Damaged(_) => 3,
        Error::ReadOnly | Error::Busy | Error::Seated(_) => 4,
        Error::Missing(_)
        | Error::NotFound { .. }
        | Error::NothingToUndo
        | Error::NothingToRedo => 5,
        error if matches!(error.code(), "disk-full" | "disk" | "gone") => 7,
        _ => REFUSED,
    }
}
