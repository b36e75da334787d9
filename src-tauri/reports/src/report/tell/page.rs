//! A report while it is being told: headings, facts and tables, one after the other.

use tawama_registry::{PartialDate, Wording};

use super::super::block::Row;
use super::super::{Block, Fact, Grid, Line, Part, Weight};
use super::voice::Voice;
use crate::messages::Value;
use crate::table::Cell;

/// A column of a table: the key of its heading, and how wide it is in letters.
pub(super) type Heading = (&'static str, u16);

/// The blocks of a report, in the order in which they are told.
pub(super) struct Page<'v, 'c> {
    voice: &'v Voice<'c>,
    blocks: Vec<Block>,
}

impl<'v, 'c> Page<'v, 'c> {
    pub(super) fn new(voice: &'v Voice<'c>) -> Self {
        Self { voice, blocks: Vec::new() }
    }

    /// What was told.
    pub(super) fn into_blocks(self) -> Vec<Block> {
        self.blocks
    }

    /// A heading by the key of its message. Something always follows it.
    pub(super) fn section(&mut self, level: u8, key: &str) {
        self.heading(level, self.voice.line(key, &[]), None);
    }

    /// A heading with its own words, and the anchor by which others lead to it.
    pub(super) fn heading(&mut self, level: u8, text: Line, anchor: Option<String>) {
        self.blocks.push(Block::Heading { level, text, anchor });
    }

    /// A sentence by its key.
    pub(super) fn says(&mut self, key: &str, args: &[(&str, Value<'_>)]) {
        self.blocks.push(Block::Paragraph(self.voice.line(key, args)));
    }

    /// A text of the registry as one paragraph, or that none is recorded.
    pub(super) fn text(&mut self, text: &str) {
        let line = match text.trim() {
            "" => self.voice.quiet("report-not-recorded", &[]),
            text => Line::kept(text),
        };
        self.blocks.push(Block::Paragraph(line));
    }

    /// Things said one beneath the other; a sentence where there are none.
    pub(super) fn points(&mut self, points: Vec<Line>, none: &str) {
        if points.is_empty() {
            self.says(none, &[]);
        } else {
            self.blocks.push(Block::Points(points));
        }
    }

    /// What is known of something.
    pub(super) fn facts(&mut self, facts: Known<'v, 'c>) {
        if !facts.facts.is_empty() {
            self.blocks.push(Block::Facts(facts.facts));
        }
    }

    /// A table called by the key of its caption, with what is said where it is empty.
    pub(super) fn table(&mut self, key: &str, columns: &[Heading], rows: Vec<Row>, none: &str) {
        let caption = self.voice.get(key);
        self.named_table(caption, columns, rows, none);
    }

    /// A table with a caption of its own.
    pub(super) fn named_table(
        &mut self,
        caption: String,
        columns: &[Heading],
        rows: Vec<Row>,
        none: &str,
    ) {
        self.sum_table(caption, columns, rows, None, none);
    }

    /// A table with a row that sums up.
    pub(super) fn sum_table(
        &mut self,
        caption: String,
        columns: &[Heading],
        rows: Vec<Row>,
        total: Option<Vec<Cell>>,
        none: &str,
    ) {
        let total = total.filter(|_| !rows.is_empty());
        let grid = self.grid(caption, columns, rows, none);
        self.blocks.push(Block::Grid(Grid { total, ..grid }));
    }

    /// A table that is a part of one.
    pub(super) fn part_table(
        &mut self,
        caption: String,
        part: Part,
        columns: &[Heading],
        rows: Vec<Row>,
        none: &str,
    ) {
        let grid = self.grid(caption, columns, rows, none);
        self.blocks.push(Block::Grid(Grid { part: Some(part), ..grid }));
    }

    fn grid(&self, caption: String, columns: &[Heading], rows: Vec<Row>, none: &str) -> Grid {
        Grid {
            sheet: caption.clone(),
            caption,
            columns: columns.iter().map(|(key, width)| self.voice.column(key, *width)).collect(),
            total: None,
            rows,
            when_empty: self.voice.get(none),
            part: None,
        }
    }

    /// Another block.
    pub(super) fn push(&mut self, block: Block) {
        self.blocks.push(block);
    }

    /// What is known of something, to be filled.
    pub(super) fn known(&self) -> Known<'v, 'c> {
        Known { voice: self.voice, facts: Vec::new() }
    }
}

/// What is known of something: each thing by its name, and where it is not recorded, that it
/// is not.
pub(super) struct Known<'v, 'c> {
    voice: &'v Voice<'c>,
    facts: Vec<Fact>,
}

impl Known<'_, '_> {
    /// A fact in lines of its own.
    pub(super) fn lines(mut self, key: &str, mut lines: Vec<Line>) -> Self {
        lines.retain(|line| !line.is_blank());
        if lines.is_empty() {
            lines.push(self.voice.quiet("report-not-recorded", &[]));
        }
        self.facts.push(Fact { label: self.voice.get(key), lines });
        self
    }

    /// A text that is no one's name: a term, a count, a date in words.
    pub(super) fn said(self, key: &str, text: impl Into<String>) -> Self {
        let line = Line::kept(text);
        self.lines(key, vec![line])
    }

    /// A date.
    pub(super) fn date(self, key: &str, date: Option<PartialDate>) -> Self {
        let said = self.voice.maybe_date(date);
        self.said(key, said)
    }

    /// A wording, in the language of the report.
    pub(super) fn wording(self, key: &str, wording: &Wording) -> Self {
        let said = self.voice.pick(wording);
        self.said(key, said)
    }

    /// A wording in every language it has, one beneath the other.
    pub(super) fn wordings(self, key: &str, wording: &Wording) -> Self {
        let lines = wording
            .tidied()
            .0
            .into_iter()
            .map(|(lang, text)| tagged(&text, &self.voice.tongue(&lang)));
        let lines = lines.collect();
        self.lines(key, lines)
    }
}

/// A text with what it is beside it, of less weight: its language, a kind.
pub(super) fn tagged(text: &str, tag: &str) -> Line {
    // What stands between the two belongs to the line: each of them keeps its own direction.
    let beside = Line::kept(format!("({tag})")).weighing(Weight::Quiet);
    Line::kept(text).then(Line::said(" ")).then(beside)
}
