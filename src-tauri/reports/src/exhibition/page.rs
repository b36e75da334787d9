//! A sheet for a party as one page of HTML, set as a report's page is.

use super::party::PartySheet;
use crate::report::html;
use crate::report::{Block, Edition, Grid, Line};
use crate::table::Table;

/// The sheet as a page.
#[must_use]
pub fn page(sheet: &PartySheet) -> String {
    let edition = Edition {
        language: sheet.language,
        title: sheet.title.clone(),
        subtitle: Line::default(),
        blocks: sheet.tables.iter().flat_map(section).collect(),
        agenda: None,
        signature: None,
    };
    html::sheet(&edition, &sheet.owner)
}

/// A table under its title. How many rows it has is its caption, and all it says where
/// there are none.
fn section(table: &Table) -> [Block; 2] {
    let grid = Grid {
        caption: table.caption.clone(),
        sheet: table.sheet.clone(),
        columns: table.columns.clone(),
        rows: table.rows.iter().cloned().map(Into::into).collect(),
        total: None,
        part: None,
        when_empty: table.caption.clone(),
    };
    let heading = Block::Heading { level: 1, text: Line::kept(table.title.clone()), anchor: None };
    [heading, Block::Grid(grid)]
}
