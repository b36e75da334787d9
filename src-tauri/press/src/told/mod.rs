//! A report as values for the sources: what they find under the name `report`. The names of its
//! parts are described for offices in `docs/typst-templates.md`; a part that is not there is
//! `none`, never missing, so that a misspelt name is always found.

mod block;
mod strip;

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

use chrono::{Datelike, NaiveDate};
use tawama_registry::PartialDate;
use tawama_reports::report::{Block, Edition, Letterhead, Report};
use tawama_reports::{Language, Messages, dates};
use typst::foundations::{Array, Bytes, Datetime, Dict, IntoValue, Value, array, dict};

use crate::paper;
use crate::pen::Pen;

/// A report as values, and the letters in it that no typeface has.
pub(crate) struct Told {
    /// What is found under the name `report`.
    pub(crate) report: Dict,
    /// In the order of their numbers.
    pub(crate) unshown: BTreeSet<char>,
}

/// Tells the report as values. Where `leading`, what leads to a heading of the report is a link.
pub(crate) fn told(report: &Report, leading: bool) -> Told {
    let report = &*report.on_pages();
    let mut editions: Vec<&Edition> =
        std::iter::once(&report.edition).chain(&report.other).collect();
    // Latin stands on the left and Arabic on the right, whichever was asked for first.
    editions.sort_by_key(|edition| edition.language.is_right_to_left());
    let stretches = paper::stretches(report);
    let mut unshown = BTreeSet::new();
    let letterhead = letterhead(&report.letterhead, report.edition.language, &mut unshown);
    let values: Vec<Value> = editions
        .iter()
        .map(|edition| {
            let first = edition.language == report.edition.language;
            let anchors = if leading { anchors(edition) } else { BTreeSet::new() };
            let mut pen = Pen::new(edition.language, &anchors);
            let mut told = edition_told(edition, report, &stretches, first, &mut pen);
            unshown.append(&mut pen.unshown);
            told.insert("unshown".into(), Value::None);
            told.into_value()
        })
        .collect();
    // Which letters are missing is known only when everything was written.
    let values: Array = values
        .into_iter()
        .zip(&editions)
        .map(|(value, edition)| match value {
            Value::Dict(mut dict) => {
                dict.insert("unshown".into(), unshown_said(&unshown, edition.language));
                dict.into_value()
            }
            other => other,
        })
        .collect();
    let mut pairs = Array::new();
    if let [one, other] = editions.as_slice() {
        for blocks in one.blocks.iter().zip(&other.blocks) {
            pairs.push(match blocks {
                (Block::Grid(left), Block::Grid(right)) => {
                    paper::beside((left, one.language), (right, other.language)).into_value()
                }
                _ => true.into_value(),
            });
        }
    }
    let stretches: Array = stretches
        .iter()
        .map(|it| {
            dict! {
                "paper" => it.paper.word(),
                "first" => number(it.blocks.start),
                "count" => number(it.blocks.len()),
            }
            .into_value()
        })
        .collect();
    let anchors = BTreeSet::new();
    let mut pen = Pen::new(report.edition.language, &anchors);
    // A file without a title is no file for archives.
    let title = [&report.edition.title, &report.file_name].map(|it| pen.plain(it));
    let title = title.iter().map(|it| it.trim()).find(|it| !it.is_empty());
    let title = title.unwrap_or_else(|| report.name.word()).to_owned();
    let report = dict! {
        "name" => report.name.word(),
        "day" => day(report.day),
        "issued" => day(report.issued),
        "reference" => some(&report.reference, |it| pen.plain(it).into_value()),
        "language" => report.edition.language.tag(),
        "title" => title,
        "office" => pen.plain(office(&report.letterhead, report.edition.language)),
        "letterhead" => letterhead,
        "editions" => values,
        "stretches" => stretches,
        "beside" => pairs,
    };
    Told { report, unshown }
}

/// The office, as programs show whose a file is: the last line of its letterhead.
fn office(letterhead: &Letterhead, language: Language) -> &str {
    let own = letterhead.sides.iter().find(|side| side.language == language);
    let side = own.or_else(|| letterhead.sides.first());
    side.and_then(|side| side.lines.last()).map_or("", String::as_str)
}

fn letterhead(letterhead: &Letterhead, language: Language, unshown: &mut BTreeSet<char>) -> Dict {
    let anchors = BTreeSet::new();
    let mut sides: Vec<_> = letterhead.sides.iter().collect();
    sides.sort_by_key(|side| side.language.is_right_to_left());
    let sides: Array = sides
        .into_iter()
        .map(|side| {
            let mut pen = Pen::new(side.language, &anchors);
            let lines: Array = side.lines.iter().map(|line| pen.kept(line).into_value()).collect();
            unshown.append(&mut pen.unshown);
            dict! { "language" => side.language.tag(), "lines" => lines }.into_value()
        })
        .collect();
    let mut pen = Pen::new(language, &anchors);
    let logo = letterhead.logo.as_ref().map_or(Value::None, |logo| {
        let told = logo.told.iter().find(|(it, _)| *it == language).or(logo.told.first());
        let format = match logo.media_type.as_str() {
            "image/svg+xml" => "svg",
            "image/jpeg" => "jpg",
            _ => "png",
        };
        dict! {
            "bytes" => Bytes::new(logo.bytes.clone()),
            "format" => format,
            "told" => pen.plain(told.map_or("", |(_, told)| told)),
        }
        .into_value()
    });
    let address: Array =
        letterhead.address.iter().map(|line| pen.kept(line).into_value()).collect();
    unshown.append(&mut pen.unshown);
    dict! { "sides" => sides, "logo" => logo, "address" => address }
}

fn edition_told(
    edition: &Edition,
    report: &Report,
    stretches: &[paper::Stretch],
    first: bool,
    pen: &mut Pen<'_>,
) -> Dict {
    let messages = Messages::with_isolates(edition.language);
    let mut level = 0;
    let mut labelled = BTreeMap::new();
    let mut blocks = Array::new();
    for (at, it) in edition.blocks.iter().enumerate() {
        let paper = stretches.iter().find(|stretch| stretch.blocks.contains(&at));
        let paper = paper.map_or(paper::Paper::Standing, |stretch| stretch.paper);
        let place = block::Place {
            paper,
            half: report.other.is_some(),
            beside: fellow(report, edition.language, at),
            titled: match at.checked_sub(1).and_then(|before| edition.blocks.get(before)) {
                Some(before) => matches!(before, Block::Heading { .. }),
                None => true,
            },
        };
        blocks.push(block::told(it, at, place, &mut level, &mut labelled, pen).into_value());
    }
    let signature = edition.signature.as_ref().map_or(Value::None, |signature| {
        dict! {
            "function" => pen.kept(&signature.function),
            "name" => some(&signature.name, |it| pen.kept(it).into_value()),
        }
        .into_value()
    });
    let written = |day| dates::written(PartialDate::day(day), edition.language);
    let (issued, day) = (written(report.issued), written(report.day));
    let place = report.letterhead.sides.iter().zip(&report.letterhead.place);
    let place = place.filter(|(side, _)| side.language == edition.language).map(|(_, it)| it);
    let dated = match place.filter(|place| !place.is_empty()).max_by_key(|it| Reverse(it.len())) {
        Some(place) => messages
            .say("paper-place-and-day", &[("place", place.into()), ("day", (&issued).into())]),
        None => messages.say("paper-issued", &[("day", (&issued).into())]),
    };
    let reference = some(&report.reference, |it| {
        pen.said(&messages.say("paper-reference", &[("reference", it.into())])).into_value()
    });
    dict! {
        "language" => edition.language.tag(),
        "first" => first,
        "title" => pen.kept(&edition.title),
        "plain-title" => pen.plain(&edition.title).trim(),
        "subtitle" => pen.line(&edition.subtitle),
        "reference" => reference,
        "dated" => pen.said(&dated),
        "source" => pen.said(&messages.say("paper-source", &[("day", (&day).into())])),
        "page" => page(&messages, pen),
        "blocks" => blocks,
        "signature" => signature,
    }
}

/// The room of the table that stands beside the table of this edition at this place.
fn fellow(report: &Report, language: Language, at: usize) -> u32 {
    let Some(other) = &report.other else { return 0 };
    let (Some(Block::Grid(one)), Some(Block::Grid(second))) =
        (report.edition.blocks.get(at), other.blocks.get(at))
    else {
        return 0;
    };
    let (one, second) = ((one, report.edition.language), (second, other.language));
    match (paper::beside(one, second), language == one.1) {
        (false, _) => 0,
        (true, true) => paper::needed(second.0, second.1),
        (true, false) => paper::needed(one.0, one.1),
    }
}

/// "Page x of y" as the three texts around the two numbers, which only the pages know.
fn page(messages: &Messages, pen: &mut Pen<'_>) -> Array {
    let said = messages.say("paper-page", &[("page", "\u{1}".into()), ("pages", "\u{2}".into())]);
    let bare: String = said.chars().filter(|it| !matches!(it, '\u{2068}' | '\u{2069}')).collect();
    let (before, rest) = bare.split_once('\u{1}').unwrap_or((&bare, ""));
    let (between, after) = rest.split_once('\u{2}').unwrap_or((rest, ""));
    array![pen.plain(before), pen.plain(between), pen.plain(after)]
}

/// Which letters cannot be shown, in a sentence; none where all can.
fn unshown_said(unshown: &BTreeSet<char>, language: Language) -> Value {
    if unshown.is_empty() {
        return Value::None;
    }
    /// So many are named; of more it is said how many.
    const NAMED: usize = 24;
    let named: Vec<String> =
        unshown.iter().take(NAMED).map(|it| format!("U+{:04X}", u32::from(*it))).collect();
    let more = if unshown.len() > NAMED { " …" } else { "" };
    let letters = format!("{}{more}", named.join(" "));
    let count = u32::try_from(unshown.len()).unwrap_or(u32::MAX);
    let messages = Messages::with_isolates(language);
    let said =
        messages.say("paper-unshown", &[("count", count.into()), ("letters", (&letters).into())]);
    let anchors = BTreeSet::new();
    Pen::new(language, &anchors).said(&said).into_value()
}

/// The anchors that an edition's headings have.
fn anchors(edition: &Edition) -> BTreeSet<&str> {
    fn anchor(block: &Block) -> Option<&str> {
        match block {
            Block::Heading { anchor, .. } => anchor.as_deref(),
            _ => None,
        }
    }
    edition.blocks.iter().filter_map(anchor).collect()
}

fn some(text: &str, told: impl FnOnce(&str) -> Value) -> Value {
    if text.is_empty() { Value::None } else { told(text) }
}

/// A day as the sources have it.
pub(crate) fn day(day: NaiveDate) -> Value {
    let part = |part: u32| u8::try_from(part).unwrap_or(1);
    Datetime::from_ymd(day.year(), part(day.month()), part(day.day())).into_value()
}

fn number(number: usize) -> i64 {
    i64::try_from(number).unwrap_or(i64::MAX)
}
