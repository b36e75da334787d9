//! The loan list of an exhibition: its objects with lender, dates and insurance, then what they
//! are insured for, leg by leg and currency by currency. Both are those of
//! [`loans`](crate::exhibition::loans), by which a list is read back. A list for the public leaves
//! out what objects are worth and how they are carried.

use tawama_registry::{PartialDate, Result};

use super::super::block::Row;
use super::super::{Block, Grid, Line};
use super::Told;
use super::page::Page;
use super::voice::Voice;
use crate::exhibition::loans;
use crate::table::Table;

pub(super) fn tell(voice: &Voice<'_>) -> Result<Told> {
    let id = voice.ask.of()?;
    let found = tawama_registry::exhibition::get(voice.conn, id)?;
    let title = voice.pick(&found.facts.title);
    let mut page = Page::new(voice);
    tables(voice, &mut page)?;
    let day = voice.date(PartialDate::day(voice.ask.day));
    let key = if voice.ask.public { "report-loans-public" } else { "report-loans-title" };
    let objects = super::voice::count(found.facts.objects.len());
    let args = [("exhibition", (&title).into()), ("day", (&day).into()), ("count", objects.into())];
    Ok(Told {
        title: voice.get(key),
        subtitle: voice.line("report-loans-subtitle", &args),
        blocks: page.into_blocks(),
        agenda: None,
    })
}

/// The objects of an exhibition and what they are insured for, each under a heading.
pub(super) fn tables(voice: &Voice<'_>, page: &mut Page<'_, '_>) -> Result<()> {
    let id = voice.ask.of()?;
    for (at, table) in
        loans::loan_list(voice.conn, id, voice.language, voice.ask.public)?.into_iter().enumerate()
    {
        // The first table is what the report is called after.
        let heading = if at == 0 { voice.get("report-loans-objects") } else { table.title.clone() };
        page.heading(2, Line::kept(heading), None);
        page.push(Block::Grid(grid(voice, table)));
    }
    Ok(())
}

fn grid(voice: &Voice<'_>, table: Table) -> Grid {
    Grid {
        caption: table.title,
        sheet: table.sheet,
        columns: table.columns,
        rows: table.rows.into_iter().map(Row::from).collect(),
        total: None,
        part: None,
        when_empty: voice.get("report-none"),
    }
}
