//! Blocks as markup.

use super::super::chart::Chart;
use super::super::drawing::{self, Frame};
use super::super::{Block, Edition, Fact, Line, Report, Run, Weight};
use super::{Page, grid};
use crate::markup::escaped;
use crate::messages::Messages;

/// How wide drawings are, in pixels; a narrow page makes them smaller.
const DRAWING: u16 = 720;

pub(super) fn block<'e>(page: &mut Page<'e>, edition: &'e Edition, block: &'e Block) {
    match block {
        Block::Heading { level, text, anchor } => {
            // The title of the report is the first heading.
            let level = level.saturating_add(1).clamp(2, 6.min(page.level + 1));
            page.level = level;
            page.heard.push(text);
            let surplus = page.heard.len().saturating_sub(2);
            page.heard.drain(..surplus);
            let id = anchor.as_ref().map(|it| format!(" id=\"{}\"", page.anchor(edition, it)));
            page.say(&format!("<h{level}{}>", id.unwrap_or_default()));
            line(page, edition, text);
            page.say(&format!("</h{level}>\n"));
        }
        Block::Paragraph(text) => {
            page.say("<p>");
            line(page, edition, text);
            page.say("</p>\n");
        }
        Block::Points(points) if points.is_empty() => {}
        Block::Points(points) => {
            page.say("<ul>\n");
            for point in points {
                page.say("<li>");
                line(page, edition, point);
                page.say("</li>\n");
            }
            page.say("</ul>\n");
        }
        Block::Facts(facts) if facts.is_empty() => {}
        Block::Facts(facts) => {
            page.say("<dl>\n");
            facts.iter().for_each(|it| fact(page, edition, it));
            page.say("</dl>\n");
        }
        Block::Grid(it) => grid::grid(page, edition, it),
        Block::Chart(it) => chart(page, edition, it),
        // Its table says the same.
        Block::Strip(_) => {}
        Block::NewPage => page.say("<div class=\"new-page\"></div>\n"),
    }
}

fn fact(page: &mut Page<'_>, edition: &Edition, fact: &Fact) {
    page.say(&format!("<div><dt>{}</dt>", escaped(&fact.label)));
    if fact.lines.is_empty() {
        page.say("<dd>–</dd>");
    }
    for it in &fact.lines {
        page.say("<dd>");
        line(page, edition, it);
        page.say("</dd>");
    }
    page.say("</div>\n");
}

/// A drawing under its title, with what was counted, and its figures as a table.
fn chart(page: &mut Page<'_>, edition: &Edition, chart: &Chart) {
    page.charts += 1;
    let frame = Frame { width: DRAWING, id: format!("chart-{}", page.charts) };
    page.say(&format!("<figure>\n<figcaption><strong>{}</strong>", escaped(&chart.title)));
    if !chart.note.is_empty() {
        page.say(&format!(" <span class=\"quiet\">{}</span>", escaped(&chart.note)));
    }
    page.say("</figcaption>\n<div class=\"drawn\">");
    page.say(&drawing::svg(chart, edition.language, &frame));
    page.say("</div>\n");
    let mut figures = chart.grid();
    figures.caption = Messages::with_isolates(edition.language)
        .say("page-figures", &[("title", (&chart.title).into())]);
    grid::grid(page, edition, &figures);
    page.say("</figure>\n");
}

/// A sentence of the messages that is in the language of the page.
pub(super) fn runs(page: &mut Page<'_>, report: &Report, sentence: &str) {
    line(page, &report.edition, &Line::said(sentence));
}

/// A line, each part with its weight, its direction and where it leads.
pub(super) fn line(page: &mut Page<'_>, edition: &Edition, line: &Line) {
    line.0.iter().for_each(|it| run(page, edition, it));
}

fn run(page: &mut Page<'_>, edition: &Edition, run: &Run) {
    let mut text = escaped(&run.text).replace('\n', "<br/>");
    if run.isolated {
        text = format!("<bdi>{text}</bdi>");
    }
    text = match run.weight {
        Weight::Plain => text,
        Weight::Strong => format!("<strong>{text}</strong>"),
        Weight::Quiet => format!("<span class=\"quiet\">{text}</span>"),
    };
    match run.link.as_deref().and_then(|it| address(page, edition, it)) {
        Some(address) => page.say(&format!("<a href=\"{address}\">{text}</a>")),
        None => page.say(&text),
    }
}

/// Where a link leads, if it is somewhere a page may lead to.
pub(super) fn address(page: &Page<'_>, edition: &Edition, link: &str) -> Option<String> {
    if let Some(anchor) = link.strip_prefix('#') {
        return Some(format!("#{}", page.anchor(edition, anchor)));
    }
    let known = ["https://", "http://", "mailto:", "tel:"];
    known.iter().any(|it| link.starts_with(it)).then(|| escaped(link))
}
