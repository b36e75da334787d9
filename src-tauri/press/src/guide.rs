//! The guide of one page: what staff keep beside the keyboard, told by the help, set as reports are.

use std::collections::BTreeSet;

use chrono::NaiveDate;
use tawama_registry::{Error, Result};
use tawama_reports::Language;
use tawama_reports::help::page::{Block, Inline, Section};
use tawama_reports::help::{self, Page};
use typst::foundations::{Array, Dict, IntoValue, Value, dict};

use crate::pen::Pen;
use crate::proof::{Printed, Proof};
use crate::told::day;

/// The guide in one language, as a file that says to have been issued on this day.
///
/// # Errors
/// [`Error::Internal`] when it cannot be set, which no language leads to.
pub fn pdf(language: Language, issued: NaiveDate) -> Result<Printed> {
    let guide = help::guide(language)
        .ok_or_else(|| Error::Internal("there is no guide in this language".to_owned()))?;
    Proof::guide(told(guide, language, issued))?.pdf()
}

fn told(guide: &Page, language: Language, issued: NaiveDate) -> Dict {
    let anchors = BTreeSet::new();
    let mut pen = Pen::new(language, &anchors);
    let sections: Array =
        guide.sections.iter().map(|it| section(it, &mut pen).into_value()).collect();
    dict! {
        "language" => language.tag(),
        "title" => pen.plain(&guide.title),
        "issued" => day(issued),
        "sections" => sections,
    }
}

fn section(section: &Section, pen: &mut Pen<'_>) -> Dict {
    let blocks: Array = section.blocks.iter().map(|it| block(it, pen).into_value()).collect();
    dict! { "heading" => pen.plain(&section.heading), "blocks" => blocks }
}

fn block(block: &Block, pen: &mut Pen<'_>) -> Dict {
    let kind = match block {
        Block::Text { .. } => "text",
        Block::Note { .. } => "note",
        Block::Steps { .. } => "steps",
        Block::Points { .. } => "points",
        Block::Words { .. } => "words",
    };
    // Words come with what they mean, one after the other.
    let lines: Array = block.lines().into_iter().map(|it| line(it, pen).into_value()).collect();
    dict! { "kind" => kind, "lines" => lines }
}

fn line(line: &[Inline], pen: &mut Pen<'_>) -> Array {
    line.iter().map(|it| inline(it, pen)).collect()
}

fn inline(inline: &Inline, pen: &mut Pen<'_>) -> Value {
    let (kind, said) = match inline {
        // What is not isolated turns with the line, as a sentence does.
        Inline::Text { text } => ("text", pen.said(text)),
        Inline::Strong { text } => ("strong", pen.said(text)),
        Inline::Label { text, .. } => ("strong", pen.kept(text)),
        Inline::Typed { text } => ("typed", pen.kept(text)),
        Inline::Link { text, .. } => ("text", pen.kept(text)),
        Inline::Keys { keys } => {
            let keys: Array = keys.iter().map(|key| pen.plain(key).into_value()).collect();
            return dict! { "kind" => "keys", "keys" => keys }.into_value();
        }
    };
    dict! { "kind" => kind, "said" => said }.into_value()
}
