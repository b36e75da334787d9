//! The loan list: the objects of an exhibition, with lender, dates and insurance, and what
//! they are insured for, leg by leg and currency by currency.
//!
//! A list for the public leaves out what objects are worth and how they are
//! carried. The headings are those by which [`objects`](super::objects) reads a list back.

use tawama_registry::exhibition::object::LentObject;
use tawama_registry::{Connection, Id, Result};

use super::Telling;
use crate::language::Language;
use crate::table::{Cell, Table};

pub(crate) const NUMBER: &str = "report-object-number";
pub(crate) const TITLE: &str = "report-object-title";
pub(crate) const KIND: &str = "report-object-kind";
pub(crate) const MAKER: &str = "report-object-maker";
pub(crate) const DATED: &str = "report-object-dated";
pub(crate) const MATERIAL: &str = "report-object-material";
pub(crate) const DIMENSIONS: &str = "report-object-dimensions";
pub(crate) const NATURE: &str = "report-object-nature";
pub(crate) const PIECES: &str = "report-object-pieces";
pub(crate) const LENDER: &str = "report-object-lender";
pub(crate) const SINCE: &str = "report-object-since";
pub(crate) const UNTIL: &str = "report-object-until";
pub(crate) const LEGS: &str = "report-object-legs";
pub(crate) const VALUE: &str = "report-object-value";
pub(crate) const CURRENCY: &str = "report-object-currency";
pub(crate) const VALUED: &str = "report-object-valued";
pub(crate) const TRANSPORT: &str = "report-object-transport";
pub(crate) const COURIER: &str = "report-object-courier";
pub(crate) const DISPLAY: &str = "report-object-display";
pub(crate) const CREDIT: &str = "report-object-credit";
pub(crate) const NOTE: &str = "report-object-note";

/// Columns, and how wide they are; the third tells whether the public sees them.
const COLUMNS: [(&str, u16, bool); 21] = [
    (NUMBER, 14, true),
    (TITLE, 34, true),
    (KIND, 14, true),
    (MAKER, 20, true),
    (DATED, 16, true),
    (MATERIAL, 20, true),
    (DIMENSIONS, 18, true),
    (NATURE, 12, true),
    (PIECES, 8, true),
    (LENDER, 26, true),
    (SINCE, 14, true),
    (UNTIL, 14, true),
    (LEGS, 26, true),
    (VALUE, 16, false),
    (CURRENCY, 10, false),
    (VALUED, 14, false),
    (TRANSPORT, 24, false),
    (COURIER, 20, false),
    (DISPLAY, 18, false),
    (CREDIT, 28, true),
    (NOTE, 24, false),
];

/// The columns of the totals.
const TOTALS: [(&str, u16); 5] = [
    ("report-loans-leg", 34),
    ("report-loans-objects", 12),
    (PIECES, 12),
    (VALUE, 18),
    (CURRENCY, 12),
];

/// The loan list of an exhibition, and, unless it is for the public, what its objects are
/// insured for.
///
/// # Errors
/// [`tawama_registry::Error::NotFound`].
pub fn loan_list(
    conn: &Connection,
    id: Id,
    language: Language,
    public: bool,
) -> Result<Vec<Table>> {
    let telling = Telling::new(conn, id, language)?;
    let mut tables = vec![list(&telling, public)];
    if !public {
        tables.push(totals(&telling));
    }
    Ok(tables)
}

fn list(telling: &Telling, public: bool) -> Table {
    let objects = &telling.exhibition.facts.objects;
    let columns: Vec<(&str, u16)> = COLUMNS
        .iter()
        .filter(|(_, _, seen)| *seen || !public)
        .map(|(key, width, _)| (*key, *width))
        .collect();
    let legs = telling.legs();
    let cell = |key: &str, object: &LentObject| match key {
        NUMBER => Cell::text(&object.number),
        TITLE => Cell::text(telling.pick(&object.title)),
        KIND => Cell::text(&object.kind),
        MAKER => Cell::text(&object.maker),
        DATED => Cell::text(&object.dated),
        MATERIAL => Cell::text(&object.material),
        DIMENSIONS => Cell::text(&object.dimensions),
        NATURE => Cell::text(telling.messages.term("exhibition-nature", object.nature.word())),
        PIECES => Cell::Count(object.pieces),
        LENDER => Cell::text(telling.name(object.lender)),
        SINCE => Cell::date(object.since),
        UNTIL => Cell::date(object.until),
        LEGS => Cell::list(object.legs.iter().filter_map(|leg| legs.get(leg).cloned()).collect()),
        VALUE => Cell::amount(object.value, object.currency.as_deref()),
        CURRENCY => Cell::text(object.currency.clone().unwrap_or_default()),
        VALUED => Cell::date(object.valued),
        TRANSPORT => Cell::text(&object.transport),
        COURIER => Cell::text(telling.someone(&object.courier)),
        DISPLAY => Cell::text(&object.display),
        CREDIT => Cell::text(telling.pick(&object.credit)),
        NOTE => Cell::text(&object.note),
        _ => Cell::Blank,
    };
    let rows = objects
        .iter()
        .map(|object| columns.iter().map(|(key, _)| cell(key, object)).collect())
        .collect();
    let count = u32::try_from(objects.len()).unwrap_or(u32::MAX);
    telling.table(
        telling.messages.get(if public { "report-loans-public" } else { "report-loans-title" }),
        telling.say(
            "report-loans-caption",
            &[("count", count.into()), ("exhibition", (&telling.title()).into())],
        ),
        telling.messages.get("report-loans-file"),
        &columns,
        rows,
    )
}

/// What the objects of each leg, and all of them, are insured for: a line for each currency with the
/// objects that are insured in it, and one for those that have no value yet.
fn totals(telling: &Telling) -> Table {
    let legs = telling.legs();
    let mut rows = Vec::new();
    let mut unvalued = 0;
    for insured in &telling.exhibition.insured {
        let leg = match insured.leg {
            Some(leg) => legs.get(&leg).cloned().unwrap_or_default(),
            None => {
                unvalued = insured.unvalued;
                telling.messages.get("report-loans-all")
            }
        };
        let line = |objects: u32, pieces: u32, value: Cell, currency: Cell| {
            vec![Cell::text(&leg), Cell::Count(objects), Cell::Count(pieces), value, currency]
        };
        for it in &insured.values {
            let amount = Cell::amount(Some(it.value), Some(&it.currency));
            rows.push(line(it.objects, it.pieces, amount, Cell::text(&it.currency)));
        }
        if insured.values.is_empty() || insured.unvalued > 0 {
            let valued: u32 = insured.values.iter().map(|it| it.pieces).sum();
            let pieces = insured.pieces.saturating_sub(valued);
            rows.push(line(insured.unvalued, pieces, Cell::Blank, Cell::Blank));
        }
    }
    telling.table(
        telling.messages.get("report-loans-totals"),
        telling.say("report-loans-unvalued", &[("count", unvalued.into())]),
        telling.messages.get("report-loans-file"),
        &TOTALS,
        rows,
    )
}
