//! What stands between head and foot: chapter by chapter, in one language or in two side by side.
//!
//! In two languages what reads as text is paired, block for block, in two columns, the Latin one
//! on the left. A table is set once with the columns of both, mirrored, so that its rows say the
//! same in both directions; where that is too wide, the one stands beneath the other.

use std::io;
use std::ops::Range;

use super::chapter::chapters;
use super::chart;
use super::package::Relations;
use super::page::{self, Edges, Paper};
use super::table::{self, Room, Told, cell, row, side_by_side};
use super::text::{self, Shape};
use super::voice::Voice;
use super::width::{LYING, STANDING};
use super::xml::Xml;
use crate::report::block::Fact;
use crate::report::{Block, Chart, Edition, Report};

/// Sets the body of a report.
pub(super) struct Body<'d> {
    pub(super) report: &'d Report,
    /// The editions, each with its voice, the Latin one first where two stand side by side.
    pub(super) editions: Vec<(&'d Edition, Voice<'d>)>,
    /// What the body leads to.
    pub(super) links: Relations,
    /// The charts that were drawn, in order.
    pub(super) charts: Vec<(&'d Chart, Voice<'d>)>,
    /// Whether what comes next begins on a page of its own.
    new_page: bool,
    /// Whether what comes is the last block before whoever signs, who does not stand alone on a
    /// page: its last lines stay with them.
    closing: bool,
    /// Whether what stands above the next block says what it is: a heading, or the title.
    titled: bool,
    paper: Paper,
}

impl<'d> Body<'d> {
    /// The body of `report`, whose editions speak with these voices.
    pub(super) fn new(report: &'d Report, voices: &[Voice<'d>], links: Relations) -> Self {
        let editions = std::iter::once(&report.edition).chain(&report.other);
        let mut editions: Vec<_> = editions.zip(voices.iter().copied()).collect();
        editions.sort_by_key(|(_, voice)| voice.right_to_left());
        let paper = chapters(report).first().map_or(Paper::Standing, |it| it.paper);
        Self {
            report,
            editions,
            links,
            charts: Vec::new(),
            new_page: false,
            closing: false,
            titled: true,
            paper,
        }
    }

    /// The paper of the first page.
    pub(super) fn paper(&self) -> Paper {
        self.paper
    }

    /// Writes the part.
    pub(super) fn write(&mut self, xml: &mut Xml<'_>, edges: &Edges) -> io::Result<()> {
        let chapters = chapters(self.report);
        let right_to_left = self.editions.iter().all(|(_, voice)| voice.right_to_left());
        xml.within("w:document", page::SPACES, |xml| {
            xml.within("w:body", &[], |xml| {
                self.title(xml)?;
                let mut edges = Some(edges);
                for chapter in &chapters {
                    if chapter.paper != self.paper {
                        let (paper, edges) = (self.paper, edges.take());
                        xml.within("w:p", &[], |xml| {
                            xml.within("w:pPr", &[], |xml| {
                                xml.value("w:pStyle", "Between")?;
                                page::section(xml, paper, right_to_left, edges)
                            })
                        })?;
                        self.paper = chapter.paper;
                        self.new_page = false;
                    }
                    self.blocks(xml, chapter.blocks.clone())?;
                }
                self.closing = false;
                self.signature(xml)?;
                page::section(xml, self.paper, right_to_left, edges)
            })
        })
    }

    /// Something of each edition: by itself, or in a column of its own.
    pub(super) fn each(
        &mut self,
        xml: &mut Xml<'_>,
        style: &str,
        mut tell: impl FnMut(&mut Self, &mut Xml<'_>, (&'d Edition, Voice<'d>), u32) -> io::Result<()>,
    ) -> io::Result<()> {
        let whole = self.paper.width();
        let editions = self.editions.clone();
        if let [one] = editions.as_slice() {
            return tell(self, xml, *one, whole);
        }
        let half = whole / 2;
        side_by_side(xml, style, &[half, whole - half], self.all_right(), |xml| {
            row(xml, false, |xml| {
                editions.iter().try_for_each(|it| {
                    cell(xml, half, |xml| tell(self, xml, *it, half - 2 * GUTTER))
                })
            })
        })?;
        table::between(xml)
    }

    fn all_right(&self) -> bool {
        self.editions.iter().all(|(_, voice)| voice.right_to_left())
    }

    fn blocks(&mut self, xml: &mut Xml<'_>, blocks: Range<usize>) -> io::Result<()> {
        let mut at = blocks.start;
        while at < blocks.end {
            self.closing = self.is_last(at);
            self.titled = self.is_titled(at);
            let pair: Vec<(&'d Block, Voice<'d>)> = self.blocks_at(at);
            let reads = |block: &Block| {
                !matches!(
                    block,
                    Block::Grid(_) | Block::Chart(_) | Block::Strip(_) | Block::NewPage
                )
            };
            if pair.len() > 1 && pair.iter().all(|(block, _)| reads(block)) {
                // What reads as text and follows one upon the other is one table of two columns.
                let more = (at + 1..blocks.end)
                    .take_while(|at| self.blocks_at(*at).iter().all(|(block, _)| reads(block)));
                let end = more.last().unwrap_or(at) + 1;
                self.columns(xml, at..end)?;
                at = end;
                continue;
            }
            match pair.as_slice() {
                [(Block::Grid(one), voice), (Block::Grid(other), second)] => {
                    let tables = [Told::grid(one, *voice), Told::grid(other, *second)];
                    self.two_tables(xml, tables)?;
                }
                [(Block::Chart(one), voice), (Block::Chart(other), second)] => {
                    self.chart(xml, one, *voice)?;
                    self.chart(xml, other, *second)?;
                    let grids = (one.grid(), other.grid());
                    let tables =
                        [Told::of_chart(&grids.0, *voice), Told::of_chart(&grids.1, *second)];
                    self.two_tables(xml, tables)?;
                }
                [(Block::NewPage, _), ..] => self.new_page = true,
                _ => {
                    let width = self.paper.width();
                    pair.into_iter()
                        .try_for_each(|(block, voice)| self.block(xml, block, voice, width))?;
                }
            }
            at += 1;
        }
        Ok(())
    }

    /// Whether whoever signs comes after the block `at`.
    fn is_last(&self, at: usize) -> bool {
        let signed = self.editions.iter().any(|(edition, _)| edition.signature.is_some());
        signed && at + 1 == self.report.edition.blocks.len()
    }

    /// Whether a heading, or the title of the report, stands above the block `at`.
    fn is_titled(&self, at: usize) -> bool {
        let before = at.checked_sub(1).map(|before| self.blocks_at(before));
        before.is_none_or(|it| it.iter().any(|(it, _)| matches!(it, Block::Heading { .. })))
    }

    /// The blocks that say the same, one of each edition.
    fn blocks_at(&self, at: usize) -> Vec<(&'d Block, Voice<'d>)> {
        let editions = self.editions.iter();
        editions.filter_map(|(edition, voice)| Some((edition.blocks.get(at)?, *voice))).collect()
    }

    /// Blocks that read as text, in two columns, a row for each pair; facts fact by fact.
    fn columns(&mut self, xml: &mut Xml<'_>, blocks: Range<usize>) -> io::Result<()> {
        self.turn_page(xml)?;
        let whole = self.paper.width();
        let half = whole / 2;
        let inner = half - 2 * GUTTER;
        side_by_side(xml, "Editions", &[half, whole - half], self.all_right(), |xml| {
            for at in blocks {
                self.closing = self.is_last(at);
                let pair = self.blocks_at(at);
                let facts = |block: &'d Block| match block {
                    Block::Facts(facts) => Some(facts),
                    _ => None,
                };
                let sets: Vec<_> =
                    pair.iter().filter_map(|(it, voice)| Some((facts(it)?, *voice))).collect();
                if sets.len() == pair.len() {
                    let most = sets.iter().map(|(facts, _)| facts.len()).max().unwrap_or(0);
                    for at in 0..most {
                        let keeps = self.closing && at + 1 == most;
                        row(xml, true, |xml| {
                            sets.iter().try_for_each(|(facts, voice)| {
                                cell(xml, half, |xml| match facts.get(at) {
                                    Some(fact) => self.fact(xml, fact, *voice, keeps),
                                    None => table::between(xml),
                                })
                            })
                        })?;
                    }
                    continue;
                }
                row(xml, false, |xml| {
                    pair.iter().try_for_each(|(block, voice)| {
                        cell(xml, half, |xml| self.block(xml, block, *voice, inner))
                    })
                })?;
            }
            Ok(())
        })?;
        table::between_kept(xml, self.closing)
    }

    fn block(
        &mut self,
        xml: &mut Xml<'_>,
        block: &'d Block,
        voice: Voice<'d>,
        width: u32,
    ) -> io::Result<()> {
        match block {
            Block::Heading { level, text: said, anchor } => {
                let style = ["Heading1", "Heading2", "Heading3", "Heading4"]
                    .get(usize::from(level.saturating_sub(1)))
                    .unwrap_or(&"Heading4");
                let shape = Shape { new_page: self.take_page(), ..Shape::of(style) };
                text::paragraph(xml, shape, voice, |xml| {
                    let mark = voice.bookmark(anchor.as_deref());
                    let number = mark.map(|it| it.number.to_string()).unwrap_or_default();
                    if let Some(mark) = mark {
                        let named = [("w:id", number.as_str()), ("w:name", &mark.name)];
                        xml.empty("w:bookmarkStart", &named)?;
                    }
                    text::runs(xml, voice, said, &mut self.links)?;
                    mark.map_or(Ok(()), |_| xml.empty("w:bookmarkEnd", &[("w:id", &number)]))
                })
            }
            Block::Paragraph(said) => {
                let shape = Shape { new_page: self.take_page(), ..self.kept("Normal") };
                text::line(xml, shape, voice, said, &mut self.links)
            }
            Block::Points(points) => {
                if points.is_empty() {
                    return table::between(xml);
                }
                points.iter().try_for_each(|said| {
                    let shape = Shape { new_page: self.take_page(), ..self.kept("ListBullet") };
                    text::line(xml, shape, voice, said, &mut self.links)
                })
            }
            Block::Facts(facts) => self.facts(xml, facts, voice, width),
            Block::Grid(grid) => self.table(xml, Told::grid(grid, voice)),
            Block::Chart(drawn) => {
                self.chart(xml, drawn, voice)?;
                let grid = drawn.grid();
                self.table(xml, Told::of_chart(&grid, voice))
            }
            // The table that follows a strip says the same, in a form that can be worked on.
            Block::Strip(_) => Ok(()),
            Block::NewPage => {
                self.new_page = true;
                Ok(())
            }
        }
    }

    /// Names and what they are, in two columns.
    fn facts(
        &mut self,
        xml: &mut Xml<'_>,
        facts: &'d [Fact],
        voice: Voice<'d>,
        width: u32,
    ) -> io::Result<()> {
        if facts.is_empty() {
            return Ok(());
        }
        self.turn_page(xml)?;
        let names = width * 3 / 10;
        side_by_side(xml, "Facts", &[names, width - names], voice.right_to_left(), |xml| {
            facts.iter().enumerate().try_for_each(|(at, fact)| {
                let keeps = self.closing && at + 1 == facts.len();
                row(xml, true, |xml| {
                    cell(xml, names, |xml| {
                        let shape = Shape { keeps, ..Shape::of("FactLabel") };
                        text::plain(xml, shape, voice, &fact.label)
                    })?;
                    cell(xml, width - names, |xml| self.fact_lines(xml, fact, voice, keeps))
                })
            })
        })?;
        table::between_kept(xml, self.closing)
    }

    /// A name and what it is, one beneath the other.
    fn fact(
        &mut self,
        xml: &mut Xml<'_>,
        fact: &Fact,
        voice: Voice<'_>,
        keeps: bool,
    ) -> io::Result<()> {
        let shape = Shape { keeps: true, ..Shape::of("FactLabel") };
        text::plain(xml, shape, voice, &fact.label)?;
        self.fact_lines(xml, fact, voice, keeps)
    }

    fn fact_lines(
        &mut self,
        xml: &mut Xml<'_>,
        fact: &Fact,
        voice: Voice<'_>,
        keeps: bool,
    ) -> io::Result<()> {
        let shape = Shape { keeps, ..Shape::of("FactValue") };
        if fact.lines.is_empty() {
            return text::paragraph(xml, shape, voice, |_| Ok(()));
        }
        fact.lines.iter().try_for_each(|said| text::line(xml, shape, voice, said, &mut self.links))
    }

    fn table(&mut self, xml: &mut Xml<'_>, told: Told<'_>) -> io::Result<()> {
        self.captions(xml, &[&told])?;
        if told.rows() == 0 {
            return text::plain(xml, self.kept("Note"), told.voice, told.when_empty);
        }
        let room = Room { width: self.paper.width(), closing: self.closing };
        table::grid(xml, told, None, room, &mut self.links)?;
        table::between_kept(xml, self.closing)
    }

    /// A table in two languages: mirrored where the page holds both, else one beneath the other.
    fn two_tables(&mut self, xml: &mut Xml<'_>, [one, other]: [Told<'_>; 2]) -> io::Result<()> {
        let most = if self.paper == Paper::Lying { LYING } else { STANDING };
        let fits = one.letters() + other.letters() <= most;
        if !fits || one.rows() == 0 || one.rows() != other.rows() {
            self.table(xml, one)?;
            return self.table(xml, other);
        }
        self.captions(xml, &[&one, &other])?;
        let room = Room { width: self.paper.width(), closing: self.closing };
        table::grid(xml, one, Some(other), room, &mut self.links)?;
        table::between_kept(xml, self.closing)
    }

    /// What tables are called, above them where nothing else says so; of two that are one, on either
    /// side.
    fn captions(&mut self, xml: &mut Xml<'_>, tables: &[&Told<'_>]) -> io::Result<()> {
        let named: Vec<_> = tables.iter().filter(|it| !it.caption.is_empty()).collect();
        let caption = Shape::of("Caption");
        match named.as_slice() {
            _ if self.titled => self.turn_page(xml),
            [] => self.turn_page(xml),
            [one] => {
                let shape = Shape { new_page: self.take_page(), ..caption };
                text::plain(xml, shape, one.voice, one.caption)
            }
            several => {
                self.turn_page(xml)?;
                let half = self.paper.width() / 2;
                side_by_side(xml, "Layout", &[half, half], self.all_right(), |xml| {
                    row(xml, true, |xml| {
                        several.iter().try_for_each(|it| {
                            cell(xml, half, |xml| text::plain(xml, caption, it.voice, it.caption))
                        })
                    })
                })?;
                table::between(xml)
            }
        }
    }

    /// The drawing of a chart with what it shows above it and what it counts beneath.
    fn chart(&mut self, xml: &mut Xml<'_>, it: &'d Chart, voice: Voice<'d>) -> io::Result<()> {
        let shape = Shape { new_page: self.take_page(), ..Shape::of("Caption") };
        text::plain(xml, shape, voice, &it.title)?;
        self.charts.push((it, voice));
        let number = self.charts.len();
        let relation = self.links.part("chart", &format!("charts/chart{number}.xml"));
        // A drawing that stands in a paragraph from right to left has its numbers turned round
        // by LibreOffice.
        xml.within("w:p", &[], |xml| {
            xml.within("w:pPr", &[], |xml| xml.empty("w:keepNext", &[]))?;
            chart::run(xml, it, number, &relation, self.paper.width())
        })?;
        let shape = Shape { keeps: true, ..Shape::of("Note") };
        text::plain(xml, shape, voice, &it.note)
    }

    /// A paragraph of this style, which stays with what follows it where whoever signs does.
    fn kept<'s>(&self, style: &'s str) -> Shape<'s> {
        Shape { keeps: self.closing, ..Shape::of(style) }
    }

    fn take_page(&mut self) -> bool {
        std::mem::take(&mut self.new_page)
    }

    /// Begins a page before what is no paragraph itself.
    fn turn_page(&mut self, xml: &mut Xml<'_>) -> io::Result<()> {
        if !self.take_page() {
            return Ok(());
        }
        xml.within("w:p", &[], |xml| {
            xml.within("w:pPr", &[], |xml| {
                xml.value("w:pStyle", "Between")?;
                xml.empty("w:pageBreakBefore", &[])
            })
        })
    }
}

/// What is left free on either side of a column of one of two languages.
const GUTTER: u32 = 170;
