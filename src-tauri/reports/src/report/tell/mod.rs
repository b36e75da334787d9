//! Telling a report from the registry: one function per report, the same for every language
//! and every format.
//!
//! | report | file |
//! |---|---|
//! | agreements in force on a day | [`in_force`] |
//! | agreements that end, or whose notice is due | [`ending`] |
//! | a partner on a few pages | [`partner`] |
//! | an agreement with its family | [`agreement`] |
//! | the year's activity | [`annual`] |
//! | what to know before a visit | [`briefing`] |
//! | an exhibition | [`exhibition`] |
//! | objects on loan | [`loan_list`] |
//! | exhibitions and visits in a period | [`happenings`] |
//! | what is due in the coming weeks | [`deadlines`] |
//! | the agreements of a list, or every fact of every agreement | [`register`] |
//!
//! A report says what is recorded, and says of what is not that it is not; it never fills a
//! gap. Each figure has its denominator and its day. What concerns the office alone (what
//! objects are worth, private addresses, remarks) is left out of a copy for the public.
//!
//! *The day.* Events are rows: what happened after the day a report tells of is not told, so
//! that a past day reads as it read then. What carries no date of its own, such as a title that
//! was corrected since, is told as it now stands.
//!
//! *Two languages.* Both editions are told in the order of the first language, from the same
//! rows, so that their blocks and rows pair one to one.

mod agreement;
mod annual;
mod briefing;
mod deadlines;
mod ending;
mod exhibition;
mod happenings;
pub(crate) mod head;
mod in_force;
pub(crate) mod listing;
mod loan_list;
mod months;
mod offer;
mod page;
mod partner;
pub mod register;
mod relation;
mod tally;
mod voice;

use tawama_registry::{Connection, PartialDate, Result};

use super::{Ask, Block, Edition, Line, Report, ReportName};
use crate::dates;
use crate::language::Language;
use voice::Voice;

/// Tells the report that is asked for.
///
/// # Errors
/// [`Error::Invalid`](tawama_registry::Error::Invalid) when something the report needs is not
/// chosen, [`Error::NotFound`](tawama_registry::Error::NotFound) when what it is of is no longer
/// there, or when the registry cannot be read.
pub fn tell(conn: &Connection, ask: &Ask) -> Result<Report> {
    told(conn, ask, None)
}

/// Tells what a report says but for the rows of a register or a list, which can be as many as the
/// registry is large: of those, how many there are. Every other report is told whole.
///
/// # Errors
/// As [`tell`].
pub fn head_of(conn: &Connection, ask: &Ask) -> Result<Report> {
    let rows = register::is_long(ask.name).then(|| register::count_of(conn, ask));
    told(conn, ask, rows.transpose()?)
}

fn told(conn: &Connection, ask: &Ask, rows: Option<u32>) -> Result<Report> {
    ask.name.offer().check(ask)?;
    let edition = edition(conn, ask, ask.language, rows)?;
    let other = ask.other.filter(|other| *other != ask.language);
    let other = other.map(|language| self::edition(conn, ask, language, rows)).transpose()?;
    Ok(Report {
        name: ask.name,
        day: ask.day,
        issued: ask.issued,
        reference: ask.reference.trim().to_owned(),
        letterhead: head::letterhead(conn, ask.language, ask.other)?,
        file_name: file_name(ask, &edition),
        edition,
        other,
    })
}

/// What a report says, before it is an edition.
struct Told {
    title: String,
    subtitle: Line,
    blocks: Vec<Block>,
    agenda: Option<super::Agenda>,
}

fn edition(conn: &Connection, ask: &Ask, language: Language, rows: Option<u32>) -> Result<Edition> {
    let voice = Voice::new(conn, ask, language)?;
    let mut told = match ask.name {
        ReportName::InForce => in_force::tell(&voice),
        ReportName::Ending => ending::tell(&voice),
        ReportName::Partner => partner::tell(&voice),
        ReportName::Agreement => agreement::tell(&voice),
        ReportName::Annual => annual::tell(&voice),
        ReportName::Briefing => briefing::tell(&voice),
        ReportName::Exhibition => exhibition::tell(&voice),
        ReportName::LoanList => loan_list::tell(&voice),
        ReportName::Calendar => happenings::tell(&voice),
        ReportName::Deadlines => deadlines::tell(&voice),
        ReportName::List | ReportName::Register => match rows {
            Some(number) => register::head(&voice, number),
            None => register::tell(&voice),
        },
    }?;
    if ask.hijri {
        told.blocks.push(Block::Paragraph(voice.quiet("report-hijri-note", &[])));
    }
    Ok(Edition {
        language,
        title: told.title,
        subtitle: told.subtitle,
        blocks: told.blocks,
        agenda: told.agenda,
        signature: head::signature(&voice)?,
    })
}

/// A name for the file: what the report is and its day, without what no file's name may hold.
fn file_name(ask: &Ask, edition: &Edition) -> String {
    let told = dates::written(PartialDate::day(ask.day), edition.language);
    let title = edition.title.replace("\u{a0}: ", " – ").replace(": ", " – ");
    let title = tawama_registry::document::store::safe_name(&title);
    if title.contains(&told) { title } else { format!("{title} {}", ask.day) }
}
