//! A report as one page of HTML that needs nothing beside it: to be sent, kept, printed, read aloud.
//!
//! - **It runs nothing and asks for nothing.** Its policy (CSP) allows its own style and pictures
//!   that lie within it, and no script, no font, no address. What a registry holds is text in it.
//! - **Everyone can read it** (WCAG 2.2 AA): landmarks, a way past what repeats, headings in order,
//!   tables with captions and headings that say what they head, wide ones that scroll by keyboard,
//!   drawings with their figures beneath; light and dark as the reader's system is; paper, too.
//! - **Every text keeps its direction.** The page says which language and direction it is in, and so
//!   does each part that is in another; names are isolated (`<bdi>`).
//! - **Two languages stand side by side**, block by block, each in its own direction, and one
//!   beneath the other where the page is narrow.
//! - It is well-formed XML besides, so that any program can read it.

mod block;
mod grid;
mod head;
mod style;

use super::{Edition, Line, Report};
use crate::markup::escaped;
use crate::messages::Messages;

/// The report as a page.
#[must_use]
pub fn page(report: &Report) -> String {
    let report = &*report.on_pages();
    let editions: Vec<&Edition> = std::iter::once(&report.edition).chain(&report.other).collect();
    let mut page = Page::new(&report.edition);
    head::letterhead(&mut page, report);
    let titles: Vec<&str> = editions.iter().map(|edition| edition.title.as_str()).collect();
    page.body(&editions, true);
    head::address(&mut page, &report.letterhead);
    page.finish(&titles.join(" · "))
}

/// An edition that is no report of the office's: without letterhead and contents, under the name
/// of whoever gives it.
pub(crate) fn sheet(edition: &Edition, owner: &str) -> String {
    let mut page = Page::new(edition);
    page.say(&format!("<header class=\"owner\"><p><bdi>{}</bdi></p></header>\n", escaped(owner)));
    page.body(&[edition], false);
    page.finish(&edition.title)
}

/// A page that is being written.
struct Page<'e> {
    written: String,
    /// The edition whose language the page is in.
    first: &'e Edition,
    tables: u32,
    charts: u32,
    /// The level of the last heading: none below it is left out, whatever a report says.
    level: u8,
    /// What the last headings say, one of each edition: a table that is called the same is not called
    /// so again for who sees it.
    heard: Vec<&'e Line>,
}

impl<'e> Page<'e> {
    fn new(first: &'e Edition) -> Self {
        Self { written: String::new(), first, tables: 0, charts: 0, level: 1, heard: Vec::new() }
    }

    fn say(&mut self, markup: &str) {
        self.written.push_str(markup);
    }

    /// The language and direction of an edition, as attributes.
    fn tongue(edition: &Edition) -> String {
        format!("lang=\"{}\" dir=\"{}\"", edition.language.tag(), direction(edition.language))
    }

    /// Begins something that every edition says: nothing around it where there is one.
    fn pair(&mut self, editions: &[&'e Edition], mut say: impl FnMut(&mut Self, &'e Edition)) {
        if let [edition] = editions {
            return say(self, edition);
        }
        self.say("<div class=\"pair\">\n");
        for edition in editions {
            self.say(&format!("<div {}>\n", Self::tongue(edition)));
            say(self, edition);
            self.say("</div>\n");
        }
        self.say("</div>\n");
    }

    /// What the editions say, with a table of contents where it is wanted.
    fn body(&mut self, editions: &[&'e Edition], contents: bool) {
        self.say("<main id=\"main\" tabindex=\"-1\">\n");
        self.pair(editions, |page, edition| {
            // A page has one first heading; the other language's is beside it.
            let title = escaped(&edition.title);
            if std::ptr::eq(page.first, edition) {
                page.say(&format!("<h1>{title}</h1>\n"));
            } else {
                page.say(&format!("<p class=\"title\">{title}</p>\n"));
            }
            if !edition.subtitle.is_blank() {
                page.say("<p class=\"subtitle\">");
                block::line(page, edition, &edition.subtitle);
                page.say("</p>\n");
            }
        });
        if contents {
            head::contents(self, editions);
        }
        let most = editions.iter().map(|edition| edition.blocks.len()).max().unwrap_or_default();
        for at in 0..most {
            self.pair(editions, |page, edition| {
                if let Some(it) = edition.blocks.get(at) {
                    block::block(page, edition, it);
                }
            });
        }
        if editions.iter().any(|edition| edition.signature.is_some()) {
            self.pair(editions, head::signature);
        }
        self.say("</main>\n");
    }

    /// The anchor of a block, as it stands in this page: each edition has its own.
    fn anchor(&self, edition: &Edition, anchor: &str) -> String {
        let plain = |letter: char| if letter.is_ascii_alphanumeric() { letter } else { '-' };
        let anchor: String = anchor.chars().map(plain).collect();
        if std::ptr::eq(self.first, edition) {
            format!("at-{anchor}")
        } else {
            format!("at-{}-{anchor}", edition.language.tag())
        }
    }

    fn finish(self, title: &str) -> String {
        let messages = Messages::new(self.first.language);
        format!(
            "<!DOCTYPE html>\n<html {tongue}>\n<head>\n<meta charset=\"utf-8\"/>\n\
             <meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; \
             style-src 'unsafe-inline'; img-src data:\"/>\n\
             <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n\
             <title>{title}</title>\n<style>{style}</style>\n</head>\n<body>\n\
             <a class=\"skip\" href=\"#main\">{skip}</a>\n{body}</body>\n</html>\n",
            tongue = Self::tongue(self.first),
            title = escaped(title),
            style = style::sheet(),
            skip = escaped(&messages.get("page-skip")),
            body = self.written,
        )
    }
}

fn direction(language: crate::language::Language) -> &'static str {
    if language.is_right_to_left() { "rtl" } else { "ltr" }
}
