//! On what paper a report is set. It stands, unless a table asks for more room: then the whole
//! chapter that has the table lies, heading and all, so that a reader turns the sheet once. What
//! is drawn as time lies on a sheet twice as large, to be put on a wall. A table that only such a
//! sheet can hold lies on one by itself, with its heading, in a report without chapters.
//!
//! Room is counted in letters: a column is as wide as the longest of its lines, and where there is
//! not so much room, its texts are wrapped.

use std::ops::Range;

use tawama_reports::Language;
use tawama_reports::report::block::Grid;
use tawama_reports::report::{Block, Report};

/// Paper, and which way it is turned.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Paper {
    /// A4, as letters are written.
    Standing,
    /// A4, turned.
    Lying,
    /// A3, turned.
    Large,
}

impl Paper {
    /// How many letters of a table's usual size stand beside each other.
    const fn letters(self) -> u32 {
        match self {
            Self::Standing => 108,
            Self::Lying => 162,
            Self::Large => 242,
        }
    }

    /// Its name in the sources.
    pub(crate) const fn word(self) -> &'static str {
        match self {
            Self::Standing => "standing",
            Self::Lying => "lying",
            Self::Large => "large",
        }
    }
}

/// Blocks that are set on the same paper.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Stretch {
    /// Which blocks.
    pub(crate) blocks: Range<usize>,
    /// On what.
    pub(crate) paper: Paper,
}

/// How a table is set.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Fit {
    /// How wide each column is, in letters.
    pub(crate) widths: Vec<u16>,
    /// The size of its letters, in hundredths of a point.
    pub(crate) size: u32,
    /// Whether it takes the whole width.
    pub(crate) full: bool,
}

/// The usual size of a table's letters, in hundredths of a point, and the smallest that is read.
const USUAL: u32 = 850;
const SMALLEST: u32 = 650;
/// No column is wider than this.
const WIDEST: u16 = 60;
/// No column is wider than this where others need the room: its texts are wrapped.
const WRAPPED: u16 = 26;
/// A heading that is longer than this may be wrapped.
const HEADING: u16 = 14;
/// No column is narrower than this.
const NARROWEST: u16 = 5;
/// What stands between two columns, in letters.
const BETWEEN: u32 = 2;

/// How wide the columns would be if nothing in them were wrapped, in letters.
pub(crate) fn widths(grid: &Grid, language: Language) -> Vec<u16> {
    let longest = |text: &str| u16::try_from(text.chars().count()).unwrap_or(u16::MAX);
    // A long heading may be wrapped between its words.
    let heading = |heading: &str| {
        let word = heading.split_whitespace().map(longest).max().unwrap_or_default();
        longest(heading).min(HEADING).max(word)
    };
    let mut widths: Vec<u16> = grid.columns.iter().map(|column| heading(&column.heading)).collect();
    let totals = grid.total.iter();
    for cells in grid.rows.iter().map(|row| &row.cells).chain(totals) {
        for (width, cell) in widths.iter_mut().zip(cells) {
            let lines = cell.lines(language);
            *width = (*width).max(lines.iter().map(|line| longest(line)).max().unwrap_or_default());
        }
    }
    widths.iter().map(|width| (*width).clamp(NARROWEST, WIDEST)).collect()
}

/// The room in which columns of these widths stand, none wider than `widest`, in letters.
fn room(widths: &[u16], widest: u16) -> u32 {
    widths.iter().map(|width| u32::from((*width).min(widest)) + BETWEEN).sum()
}

/// How a table fits on this paper, beside so many letters of another.
pub(crate) fn fit(grid: &Grid, language: Language, paper: Paper, beside: u32) -> Fit {
    let mut widths = widths(grid, language);
    let wished = room(&widths, WIDEST);
    let letters = paper.letters().saturating_sub(beside).max(1);
    let widest = (WRAPPED..=WIDEST).rev().find(|widest| room(&widths, *widest) <= letters);
    widths.iter_mut().for_each(|width| *width = (*width).min(widest.unwrap_or(WRAPPED)));
    let size = (USUAL * letters / room(&widths, WIDEST).max(1)).clamp(SMALLEST, USUAL);
    // A few narrow columns across a whole page would be hard to read along.
    Fit { widths, size, full: wished * 10 > letters * 7 }
}

/// The least room in which a table is read well, in letters.
pub(crate) fn needed(grid: &Grid, language: Language) -> u32 {
    room(&widths(grid, language), WRAPPED)
}

/// Whether the tables of two languages stand beside each other, mirrored, on paper that lies.
pub(crate) fn beside(one: (&Grid, Language), other: (&Grid, Language)) -> bool {
    !one.0.rows.is_empty()
        && one.0.rows.len() == other.0.rows.len()
        && needed(one.0, one.1) + needed(other.0, other.1) <= most(Paper::Lying)
}

/// What still fits with the smallest letters.
const fn most(paper: Paper) -> u32 {
    paper.letters() * USUAL / SMALLEST
}

/// The stretches of a report: a chapter runs from one largest heading to the next, and chapters
/// on the same paper follow each other.
pub(crate) fn stretches(report: &Report) -> Vec<Stretch> {
    let blocks = &report.edition.blocks;
    let other = |at: usize| {
        let other = report.other.as_ref()?;
        Some((other.blocks.get(at)?, other.language))
    };
    let chapters = |block: &Block| matches!(block, Block::Heading { level: 0 | 1, .. });
    let drawn = |block: &Block| matches!(block, Block::Strip(_));
    if !blocks.iter().any(|block| chapters(block) || drawn(block)) {
        let papers: Vec<Paper> = blocks
            .iter()
            .enumerate()
            .map(|(at, block)| wanted((block, report.edition.language), other(at)))
            .collect();
        return apart(blocks, &papers);
    }
    let mut stretches: Vec<Stretch> = Vec::new();
    let mut add = |blocks: Range<usize>, paper| match stretches.last_mut() {
        Some(last) if last.paper == paper => last.blocks.end = blocks.end,
        _ if blocks.is_empty() => {}
        _ => stretches.push(Stretch { blocks, paper }),
    };
    let (mut begun, mut paper) = (0, Paper::Standing);
    for (at, block) in blocks.iter().enumerate() {
        if chapters(block) && at > begun {
            add(begun..at, paper);
            (begun, paper) = (at, Paper::Standing);
        }
        paper = paper.max(wanted((block, report.edition.language), other(at)));
    }
    add(begun..blocks.len(), paper);
    stretches
}

/// The stretches of blocks without chapters: all on one paper, but for the sections that only a
/// large sheet can hold.
fn apart(blocks: &[Block], papers: &[Paper]) -> Vec<Stretch> {
    let usual = papers.iter().copied().filter(|paper| *paper != Paper::Large).max();
    let usual = usual.unwrap_or(Paper::Standing);
    let mut stretches: Vec<Stretch> = Vec::new();
    let mut begun = 0;
    while begun < blocks.len() {
        // A heading right under another belongs to the same section.
        let heads = |at: usize| matches!(blocks.get(at), Some(Block::Heading { .. }));
        let ends = |at: &usize| heads(*at) && !heads(at - 1);
        let end = (begun + 1..blocks.len()).find(ends).unwrap_or(blocks.len());
        let large = papers.get(begun..end).is_some_and(|it| it.contains(&Paper::Large));
        let paper = if large { Paper::Large } else { usual };
        match stretches.last_mut() {
            Some(last) if last.paper == paper => last.blocks.end = end,
            _ => stretches.push(Stretch { blocks: begun..end, paper }),
        }
        begun = end;
    }
    stretches
}

fn wanted(block: (&Block, Language), other: Option<(&Block, Language)>) -> Paper {
    let needed = match (block, other) {
        ((Block::Strip(_), _), _) => return Paper::Large,
        ((Block::Grid(grid), language), Some((Block::Grid(other), second)))
            if beside((grid, language), (other, second)) =>
        {
            needed(grid, language) + needed(other, second)
        }
        ((Block::Grid(grid), language), other) if !grid.rows.is_empty() => {
            let other = match other {
                Some((Block::Grid(other), second)) => needed(other, second),
                _ => 0,
            };
            needed(grid, language).max(other)
        }
        _ => 0,
    };
    // A little smaller is better than turned; so much smaller that it is hard to read is not.
    match needed {
        few if few <= Paper::Standing.letters() * 11 / 10 => Paper::Standing,
        some if some <= most(Paper::Lying) => Paper::Lying,
        _ => Paper::Large,
    }
}

#[cfg(test)]
mod tests {
    use tawama_reports::report::Line;
    use tawama_reports::{Cell, Column};

    use super::*;

    fn table(widths: &[usize]) -> Grid {
        let columns = widths.iter().map(|_| Column::new("a", 9)).collect();
        let cells: Vec<Cell> = widths.iter().map(|width| Cell::text("a".repeat(*width))).collect();
        Grid {
            caption: String::new(),
            sheet: String::new(),
            columns,
            rows: vec![cells.into()],
            total: None,
            part: None,
            when_empty: String::new(),
        }
    }

    fn grid(widths: &[usize]) -> Block {
        Block::Grid(table(widths))
    }

    fn fitted(widths: &[usize], paper: Paper) -> Fit {
        fit(&table(widths), Language::Fr, paper, 0)
    }

    #[test]
    fn a_table_is_set_as_large_as_its_paper_lets_it() {
        let few = fitted(&[20, 3], Paper::Standing);
        assert_eq!(few, Fit { widths: vec![20, 5], size: USUAL, full: false });
        let many = fitted(&[40; 8], Paper::Lying);
        assert_eq!(many.widths, [26; 8]);
        assert!(many.full && many.size < USUAL && many.size >= SMALLEST);
    }

    #[test]
    fn no_text_is_wrapped_where_there_is_room() {
        assert_eq!(fitted(&[44, 10, 10], Paper::Standing).widths, [44, 10, 10]);
        assert_eq!(fitted(&[100, 20, 10], Paper::Standing).widths, [60, 20, 10]);
        assert_eq!(fitted(&[100, 20, 30], Paper::Standing).widths, [52, 20, 30]);
    }

    #[test]
    fn a_chapter_lies_where_its_table_is_wide() {
        let heading = |level| Block::Heading { level, text: Line::default(), anchor: None };
        let report = crate::tests::report(vec![
            heading(1),
            grid(&[20; 3]),
            heading(1),
            heading(2),
            grid(&[20; 7]),
            heading(1),
            Block::NewPage,
        ]);
        let told: Vec<_> = stretches(&report).into_iter().map(|it| (it.blocks, it.paper)).collect();
        assert_eq!(told, [(0..2, Paper::Standing), (2..5, Paper::Lying), (5..7, Paper::Standing)]);
    }

    #[test]
    fn only_the_section_that_needs_it_lies_on_a_large_sheet() {
        let heading = |level| Block::Heading { level, text: Line::default(), anchor: None };
        let report = crate::tests::report(vec![
            grid(&[20; 3]),
            heading(2),
            grid(&[20; 7]),
            heading(2),
            heading(3),
            grid(&[26; 28]),
            heading(2),
            grid(&[20; 2]),
        ]);
        let told: Vec<_> = stretches(&report).into_iter().map(|it| (it.blocks, it.paper)).collect();
        assert_eq!(told, [(0..3, Paper::Lying), (3..6, Paper::Large), (6..8, Paper::Lying)]);
    }

    #[test]
    fn a_report_of_nothing_has_no_stretch() {
        assert!(stretches(&crate::tests::report(Vec::new())).is_empty());
    }
}
