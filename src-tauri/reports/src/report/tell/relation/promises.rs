//! What each side has promised and not yet kept.

use tawama_registry::agreement::{Agreement, CommitmentStatus};
use tawama_registry::{Id, PartialDate};

use super::super::super::block::Row;
use super::super::page::{Heading, Page};
use super::super::voice::Voice;
use super::Relation;
use crate::table::Cell;

/// Whose a promise is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Owing {
    Us,
    Them,
    All,
    Others,
}

const PROMISES: [Heading; 6] = [
    ("commitment-wording", 44),
    ("commitment-clause", 10),
    ("report-column-reference", 14),
    ("commitment-due", 14),
    ("commitment-state", 14),
    ("report-carried-by", 30),
];

impl Relation {
    /// What each side has promised and not yet kept, under agreements in force.
    pub(in crate::report::tell) fn tell_promises(
        &self,
        voice: &Voice<'_>,
        page: &mut Page<'_, '_>,
    ) {
        let sides = [
            ("report-owed-by-us", Owing::Us),
            ("report-owed-by-them", Owing::Them),
            ("report-owed-by-all", Owing::All),
        ];
        for (key, side) in sides {
            let rows = self.in_force().flat_map(|agreement| self.promises(voice, agreement, side));
            let mut rows: Vec<(CommitmentStatus, Option<PartialDate>, Row)> = rows.collect();
            rows.sort_by_key(|(status, due, _)| (*status, due.is_none(), *due));
            let rows = rows.into_iter().map(|(.., row)| row).collect();
            page.section(3, key);
            page.table(key, &PROMISES, rows, "report-nothing-owed");
        }
    }

    fn promises(
        &self,
        voice: &Voice<'_>,
        agreement: &Agreement,
        side: Owing,
    ) -> Vec<(CommitmentStatus, Option<PartialDate>, Row)> {
        let owes = |owed_by: Option<Id>| match owed_by {
            None => Owing::All,
            Some(id) if Some(id) == voice.home() => Owing::Us,
            Some(id) if id == self.partner.id => Owing::Them,
            Some(_) => Owing::Others,
        };
        let pledged = agreement.facts.commitments.iter().zip(&agreement.pledges);
        pledged
            .filter(|(commitment, pledge)| {
                let settled =
                    matches!(pledge.status, CommitmentStatus::Kept | CommitmentStatus::Dropped);
                owes(commitment.owed_by) == side && !settled
            })
            .map(|(commitment, pledge)| {
                let cells = vec![
                    Cell::text(voice.pick(&commitment.wording)),
                    Cell::text(&commitment.clause),
                    Cell::text(&agreement.facts.reference),
                    Cell::date(pledge.due),
                    Cell::text(voice.term("commitment-status", pledge.status.word())),
                    Cell::list(voice.names(&pledge.carried_by)),
                ];
                (pledge.status, pledge.due, Row::from(cells))
            })
            .collect()
    }
}
