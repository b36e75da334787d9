//! Records that may be one and the same, and making one of two.

use std::collections::BTreeMap;

use tawama_registry::duplicate::merge::{self, Choice, Merge};
use tawama_registry::{Error, Op, Problem, Registry, Result, Stamp, record};

use crate::show;
use crate::tell::Teller;

/// Makes one record of two, or tells what would be kept of each.
pub(crate) fn merge(
    registry: &Registry,
    stamp: &Stamp,
    (kept, other): (&str, &str),
    choose: &[String],
    dry_run: bool,
    teller: &Teller,
) -> Result<()> {
    let (kept, other) = (show::find(registry, kept)?, show::find(registry, other)?);
    let named = registry.read(|conn| record::named(conn, kept))?;
    let kind = named.ok_or_else(|| Error::Missing(kept.to_string().into()))?.kind;
    let compared = registry.read(|conn| merge::compare(conn, kind, kept, other))?;
    if dry_run {
        teller.record(&serde_json::json!(compared));
        return Ok(());
    }
    let merge = Merge {
        kind,
        kept,
        kept_version: compared.kept_version,
        other,
        other_version: compared.other_version,
        choices: choices(choose)?,
    };
    let done = registry.write(stamp, Op::Merge(kind), |tx| merge::merge(tx, &merge))?;
    teller.changed(done.change);
    Ok(())
}

fn choices(choose: &[String]) -> Result<BTreeMap<String, Choice>> {
    let read = |text: &String| {
        let (field, side) = text.split_once('=')?;
        Some((field.to_owned(), Choice::named(side)?))
    };
    choose
        .iter()
        .map(|text| {
            read(text).ok_or_else(|| {
                Error::Invalid(vec![Problem::new(format!("choices.{text}"), "choice-unknown")])
            })
        })
        .collect()
}
