//! What stands around a report: who issues it, what is in it, who signs it.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use tawama_registry::PartialDate;

use super::super::letterhead::Logo;
use super::super::{Block, Edition, Letterhead, Report};
use super::{Page, block, direction};
use crate::dates;
use crate::language::Language;
use crate::markup::escaped;
use crate::messages::Messages;

/// From how many headings on a page says what is in it.
const HEADINGS: usize = 3;

/// The columns of the letterhead with the arms between them; the reference, the place and the day.
pub(super) fn letterhead(page: &mut Page<'_>, report: &Report) {
    let head = &report.letterhead;
    page.say("<header>\n<div class=\"letterhead\" dir=\"ltr\">\n");
    let logo = head.logo.as_ref().and_then(|logo| picture(logo, report.edition.language));
    let middle = head.sides.len().div_ceil(2);
    for (at, side) in head.sides.iter().enumerate() {
        if at == middle {
            page.say(logo.as_deref().unwrap_or_default());
        }
        let (tag, way) = (side.language.tag(), direction(side.language));
        page.say(&format!("<p lang=\"{tag}\" dir=\"{way}\">"));
        let lines: Vec<String> = side.lines.iter().map(|line| escaped(line)).collect();
        page.say(&lines.join("<br/>"));
        page.say("</p>\n");
    }
    if head.sides.len() < 2 {
        page.say(logo.as_deref().unwrap_or_default());
    }
    page.say("</div>\n<p class=\"issued\">");
    let language = report.edition.language;
    let messages = Messages::with_isolates(language);
    if !report.reference.is_empty() {
        let said = messages.say("page-reference", &[("reference", (&report.reference).into())]);
        page.say("<span>");
        block::runs(page, report, &said);
        page.say("</span> ");
    }
    let day = dates::written(PartialDate::day(report.issued), language);
    let said = match place(head, language) {
        Some(place) => {
            messages.say("page-issued", &[("place", place.into()), ("day", (&day).into())])
        }
        None => day,
    };
    page.say("<span>");
    block::runs(page, report, &said);
    page.say("</span></p>\n</header>\n");
}

/// The place in which the office issues, in this language where it has one.
fn place(head: &Letterhead, language: Language) -> Option<&str> {
    let at = head.sides.iter().position(|side| side.language == language);
    let place = at.and_then(|at| head.place.get(at)).or_else(|| head.place.first());
    place.map(String::as_str).filter(|place| !place.is_empty())
}

/// The arms as a picture within the page; nothing for what is no picture a page may hold.
fn picture(logo: &Logo, language: Language) -> Option<String> {
    let known = ["image/png", "image/jpeg", "image/svg+xml"];
    let media = known.into_iter().find(|it| *it == logo.media_type)?;
    let told = logo.told.iter().find(|(told, _)| *told == language).or_else(|| logo.told.first());
    let told = told.map(|(_, told)| escaped(told)).unwrap_or_default();
    let bytes = STANDARD.encode(&logo.bytes);
    Some(format!("<img alt=\"{told}\" src=\"data:{media};base64,{bytes}\"/>\n"))
}

/// The headings of the first two levels, leading to where they stand.
pub(super) fn contents<'e>(page: &mut Page<'e>, editions: &[&'e Edition]) {
    let headings = |edition: &'e Edition| {
        edition.blocks.iter().filter_map(|block| match block {
            Block::Heading { level: level @ 1..=2, text, anchor: Some(anchor) } => {
                Some((*level, text, anchor.as_str()))
            }
            _ => None,
        })
    };
    if headings(page.first).count() < HEADINGS {
        return;
    }
    page.pair(editions, |page, edition| {
        let label = escaped(&Messages::new(edition.language).get("page-contents"));
        page.say(&format!(
            "<nav class=\"contents\" aria-label=\"{label}\">\n<p>{label}</p>\n<ul>\n"
        ));
        for (level, text, anchor) in headings(edition) {
            let anchor = page.anchor(edition, anchor);
            page.say(&format!(
                "<li class=\"level-{level}\"><a href=\"#{anchor}\"><bdi>{}</bdi></a></li>\n",
                escaped(&text.plain())
            ));
        }
        page.say("</ul>\n</nav>\n");
    });
}

/// The function above the name.
pub(super) fn signature<'e>(page: &mut Page<'e>, edition: &'e Edition) {
    if let Some(signature) = &edition.signature {
        page.say(&format!(
            "<p class=\"signature\"><bdi>{}</bdi><br/><strong><bdi>{}</bdi></strong></p>\n",
            escaped(&signature.function),
            escaped(&signature.name)
        ));
    }
}

/// The address at the foot.
pub(super) fn address(page: &mut Page<'_>, head: &Letterhead) {
    if head.address.is_empty() {
        return;
    }
    let lines: Vec<String> =
        head.address.iter().map(|line| format!("<bdi>{}</bdi>", escaped(line))).collect();
    page.say(&format!("<footer><address>{}</address></footer>\n", lines.join(" · ")));
}
