//! Bringing a file in.

use tawama_registry::{Error, Op, Registry, Result, Stamp};
use tawama_reports::Language;
use tawama_reports::import::{self, DayOrder, Reading, Target};
use tawama_reports::sheet::apart;

use crate::args::{Between, Import, Rows};
use crate::code;
use crate::tell::Teller;

/// How the file is to be read, as far as the command says.
fn reading(what: &Import) -> Reading {
    Reading {
        encoding: what.encoding.clone(),
        separator: what.separator.clone(),
        sheet: what.sheet.map(|sheet| sheet.saturating_sub(1)),
        heading: what.heading,
        target: what.what.map(|rows| match rows {
            Rows::Agreements => Target::Agreements,
            Rows::Partners => Target::Partners,
            Rows::People => Target::People,
            Rows::Exhibitions => Target::Exhibitions,
        }),
        columns: None,
        order: what.month_first.then_some(DayOrder::MonthFirst),
    }
}

/// Brings the file in, or tells what it would bring. Answers the exit code.
pub(crate) fn run(
    registry: &Registry,
    stamp: &Stamp,
    language: Language,
    what: &Import,
    teller: &Teller,
) -> Result<u8> {
    let reading = reading(what);
    let book = apart::open(&what.file, &reading.choices())?;
    if what.dry_run {
        let plan = |conn: &_| import::plan(conn, &book, &reading, language, stamp.today);
        teller.plan(&registry.read(plan)?);
        return Ok(code::FINE);
    }
    let done = registry.write(stamp, Op::Import, |tx| {
        import::apply(tx, &book, &reading, language, &mut |_, _| true)
    })?;
    if let Some(path) = &what.left {
        let separator = Between::Usual.sign(language);
        let bytes = registry.read(|conn| {
            import::left_out(conn, &book, &reading, &done.value.left, language, separator)
        })?;
        std::fs::write(path, bytes).map_err(|error| Error::Io(path.clone(), error))?;
    }
    teller.brought(&done.value, done.change);
    Ok(if done.value.left.is_empty() { code::FINE } else { code::REFUSED })
}
