//! Writing that two records are one.

use std::collections::BTreeSet;

use rusqlite::types::Value;
use rusqlite::{ToSql, params_from_iter};

use super::field::{Both, Made, Side, fields};
use super::table::{Reference, Table, is_distinct, owned, references};
use super::{Choice, Merge};
use crate::change::FACTS;
use crate::children::value;
use crate::duplicate::distinct;
use crate::error::{Error, Problem, Result};
use crate::id::Id;
use crate::record::{self, Kind};
use crate::registry::Tx;
use crate::wording::Wording;
use crate::{agreement, partner, person, place};

/// Makes one record of two: the one that stays states what was chosen, and whatever named the
/// other names it.
///
/// # Errors
/// [`Error::NotFound`], [`Error::Stale`]; [`Error::Invalid`] where it would say what cannot be,
/// and where a choice is none that the field offers.
pub fn merge(tx: &Tx<'_>, merge: &Merge) -> Result<()> {
    distinct::check(tx, merge.kind, merge.kept, merge.other)?;
    record::claim(tx, merge.kind, merge.kept, merge.kept_version)?;
    record::claim(tx, merge.kind, merge.other, merge.other_version)?;
    check_apart(tx, merge)?;
    let kept = Side::read(tx, merge.kind, merge.kept)?;
    let other = Side::read(tx, merge.kind, merge.other)?;
    let fields = fields(merge.kind, &kept, &other);
    check_choices(&fields, merge)?;
    let touched = lead_all(tx, merge.kind.name(), merge.other, merge.kept, merge.kind)?;
    // The place of a row in its list is given anew: those that come go behind those that stay.
    for field in &fields {
        if let Made::Rows(table) = &field.made {
            move_rows(tx, table, field, chosen(field, merge), merge)?;
        }
    }
    tx.execute(&format!("DELETE FROM {} WHERE id = ?", merge.kind.name()), [merge.other])?;
    write_own(tx, &fields, merge)?;
    check_after(tx, merge, &touched)?;
    tx.is_about(merge.kept);
    Ok(())
}

fn chosen(field: &Both, merge: &Merge) -> Choice {
    merge.choices.get(&field.key).copied().unwrap_or(field.choice)
}

fn check_choices(fields: &[Both], merge: &Merge) -> Result<()> {
    let mut problems = Vec::new();
    for (key, choice) in &merge.choices {
        let field = fields.iter().find(|field| field.key == *key);
        let offered = field.is_some_and(|it| it.choices.contains(choice) || it.choice == *choice);
        if !offered {
            problems.push(Problem::new(format!("choices.{key}"), "choice-unknown"));
        }
    }
    Error::unless_none(problems)
}

/// Refuses two records of which one names the other: they cannot be one.
fn check_apart(tx: &Tx<'_>, merge: &Merge) -> Result<()> {
    let kind = merge.kind;
    for Reference { table, column } in references(tx, kind.name())? {
        let Some(facts) = FACTS.iter().find(|it| it.table == table && it.kind == kind) else {
            continue;
        };
        let Some((_, owner)) = facts.owner.filter(|(_, owner)| *owner != column) else { continue };
        if is_distinct(table) {
            continue;
        }
        let names = tx
            .prepare_cached(&format!(
                "SELECT 1 FROM {table} WHERE ({owner}, {column}) IN (VALUES (?1, ?2), (?2, ?1))"
            ))?
            .exists((merge.kept, merge.other))?;
        if names {
            return Err(Error::Invalid(vec![Problem::new("other", "names-each-other")]));
        }
    }
    Ok(())
}

/// Has all that names the row `from` of a table name the row `to`, and answers which records
/// that were. What belongs to a record of the kind `but` is left: it moves with its record.
fn lead_all(tx: &Tx<'_>, table: &str, from: Id, to: Id, but: Kind) -> Result<BTreeSet<Id>> {
    let mut touched = BTreeSet::new();
    for reference in references(tx, table)? {
        let Some(facts) = FACTS.iter().find(|it| it.table == reference.table) else { continue };
        let owner = facts.owner.map(|(_, owner)| owner);
        let moves = facts.kind == but && owner == Some(reference.column.as_str());
        if moves || is_distinct(reference.table) {
            continue;
        }
        let owners = lead(tx, &reference, owner, from, to)?;
        for id in &owners {
            let root = facts.kind.name();
            tx.prepare_cached(&format!("UPDATE {root} SET version = ? WHERE id = ?"))?
                .execute((tx.change(), id))?;
        }
        touched.extend(owners);
    }
    Ok(touched)
}

/// Has what one column names be `to` and no longer `from`.
fn lead(
    tx: &Tx<'_>,
    reference: &Reference,
    owner: Option<&'static str>,
    from: Id,
    to: Id,
) -> Result<Vec<Id>> {
    let Reference { table, column } = reference;
    let Some(owner) = owner else {
        // The office is one, and has no identity.
        let sql = format!("UPDATE {table} SET {column} = ?1, version = ?2 WHERE {column} = ?3");
        tx.prepare_cached(&sql)?.execute((to, tx.change(), from))?;
        return Ok(Vec::new());
    };
    let owners: Vec<Id> = tx
        .prepare_cached(&format!("SELECT DISTINCT {owner} FROM {table} WHERE {column} = ?"))?
        .query_map([from], |row| row.get(0))?
        .collect::<rusqlite::Result<_>>()?;
    let told: Vec<(String, u32)> = tx
        .prepare_cached("SELECT name, pk FROM pragma_table_info(?) ORDER BY cid")?
        .query_map([table], |row| Ok((row.get(0)?, row.get(1)?)))?
        .collect::<rusqlite::Result<_>>()?;
    if told.iter().any(|(name, key)| name == column && *key > 0) {
        fold_rows(tx, reference, &told, owner, from, to)?;
    }
    tx.prepare_cached(&format!("UPDATE {table} SET {column} = ?1 WHERE {column} = ?2"))?
        .execute((to, from))?;
    Ok(owners)
}

/// Where a record names both, the two rows become one if they say the same, and it is refused
/// if they do not.
fn fold_rows(
    tx: &Tx<'_>,
    Reference { table, column }: &Reference,
    told: &[(String, u32)],
    owner: &str,
    from: Id,
    to: Id,
) -> Result<()> {
    let names = |wanted: &dyn Fn(&str, u32) -> bool| -> String {
        let parts = told.iter().filter(|(name, key)| wanted(name, *key));
        parts.map(|(name, _)| format!(" AND one.{name} IS two.{name}")).collect()
    };
    let by_key = names(&|name, key| key > 0 && name != column);
    let by_rest = names(&|name, key| key == 0 && name != "ordinal");
    let clash: Option<Id> = tx
        .prepare_cached(&format!(
            "SELECT one.{owner} FROM {table} AS one JOIN {table} AS two
             ON one.{column} = ?1 AND two.{column} = ?2 {by_key} AND NOT (1 {by_rest}) LIMIT 1"
        ))?
        .query_map((from, to), |row| row.get(0))?
        .next()
        .transpose()?;
    if let Some(record) = clash {
        return Err(refused(tx, "names-both", record)?);
    }
    tx.prepare_cached(&format!(
        "DELETE FROM {table} AS one WHERE one.{column} = ?1
         AND EXISTS (SELECT 1 FROM {table} AS two WHERE two.{column} = ?2 {by_key})"
    ))?
    .execute((from, to))?;
    Ok(())
}

/// That merging is refused because of what a record would then say.
fn refused(tx: &Tx<'_>, code: &str, record: Id) -> Result<Error> {
    let name = record::named(tx, record)?.map(|named| named.name).unwrap_or_default();
    let lang = crate::office::language(tx)?;
    let name = name.pick(&lang).unwrap_or_default().to_owned();
    Ok(Error::Invalid(vec![Problem::new("other", code).with("name", name)]))
}

/// Gives the one that stays the rows that were chosen.
fn move_rows(
    tx: &Tx<'_>,
    table: &Table,
    field: &Both,
    choice: Choice,
    merge: &Merge,
) -> Result<()> {
    let wanted = field.lines(choice);
    let Some(owner) = table.at(table.owner) else { return Ok(()) };
    if choice == Choice::Other {
        tx.prepare_cached(&format!("DELETE FROM {} WHERE {} = ?", table.name, table.owner))?
            .execute([merge.kept])?;
    }
    let own = value(&merge.kept)?;
    let others: Vec<&Vec<Value>> =
        wanted.iter().filter(|row| row.get(owner) != Some(&own)).collect();
    let mut next = next_place(tx, table, merge.kept)?;
    for row in &others {
        let mut row = (*row).clone();
        let before = row.first().cloned().unwrap_or(Value::Null);
        set(&mut row, Some(owner), own.clone());
        // An item that another record names keeps being named: under a new identity, so that the
        // history of both tells what went and what came.
        let renewed = table.has_items().then(|| tx.id());
        if let Some(id) = renewed {
            set(&mut row, Some(0), value(&id)?);
        }
        if table.at("ordinal").is_some() {
            set(&mut row, table.at("ordinal"), Value::Integer(next));
            next += 1;
        }
        insert(tx, table, &row)?;
        if let (Some(id), Value::Blob(bytes)) = (renewed, before)
            && let Some(before) = Id::from_bytes(&bytes)
        {
            follow_item(tx, table, before, id, merge)?;
        }
    }
    if choice == Choice::Both && table.has_items() {
        fold_items(tx, table, field, merge)?;
    }
    Ok(())
}

/// What named an item of the other names the one that stands for it now, and rows that go with it come along.
fn follow_item(tx: &Tx<'_>, table: &Table, from: Id, to: Id, merge: &Merge) -> Result<()> {
    for attached in owned(tx, merge.kind)?.iter().filter(|it| it.at(table.name).is_some()) {
        tx.prepare_cached(&format!(
            "UPDATE {} SET {} = ?1 WHERE {} = ?2",
            attached.name, attached.owner, table.name
        ))?
        .execute((merge.kept, from))?;
    }
    lead_all(tx, table.name, from, to, merge.kind).map(drop)
}

/// An item of the other that the one that stays has too: what named the one names the other.
fn fold_items(tx: &Tx<'_>, table: &Table, field: &Both, merge: &Merge) -> Result<()> {
    let telling = |row: &[Value]| -> Vec<Value> {
        row.iter()
            .enumerate()
            .filter(|(at, _)| table.tells(*at))
            .map(|(_, it)| it.clone())
            .collect()
    };
    let id_of = |row: &[Value]| match row.first() {
        Some(Value::Blob(bytes)) => Id::from_bytes(bytes),
        _ => None,
    };
    for row in &field.other {
        let same = field.kept.iter().find(|kept| telling(kept) == telling(row));
        if let (Some(to), Some(from)) = (same.and_then(|kept| id_of(kept)), id_of(row)) {
            follow_item(tx, table, from, to, merge)?;
        }
    }
    Ok(())
}

fn set(row: &mut [Value], at: Option<usize>, value: Value) {
    if let Some(cell) = at.and_then(|at| row.get_mut(at)) {
        *cell = value;
    }
}

/// The place in its list of a row that comes to what is there.
fn next_place(tx: &Tx<'_>, table: &Table, owner: Id) -> Result<i64> {
    if table.at("ordinal").is_none() {
        return Ok(0);
    }
    Ok(tx
        .prepare_cached(&format!(
            "SELECT coalesce(max(ordinal) + 1, 0) FROM {} WHERE {} = ?",
            table.name, table.owner
        ))?
        .query_row([owner], |row| row.get(0))?)
}

fn insert(tx: &Tx<'_>, table: &Table, row: &[Value]) -> Result<()> {
    let marks = vec!["?"; row.len()].join(", ");
    let columns = table.columns.join(", ");
    // What the record has under the same key says the same, or was chosen before it.
    tx.prepare_cached(&format!(
        "INSERT OR IGNORE INTO {} ({columns}) VALUES ({marks})",
        table.name
    ))?
    .execute(params_from_iter(row))?;
    Ok(())
}

/// Writes the fields of the record itself.
fn write_own(tx: &Tx<'_>, fields: &[Both], merge: &Merge) -> Result<()> {
    let mut columns: Vec<(String, Value)> = Vec::new();
    for field in fields {
        let line = field.lines(chosen(field, merge)).first().cloned().unwrap_or_default();
        match &field.made {
            Made::Rows(_) => {}
            Made::Columns(names) => columns.extend(names.iter().cloned().zip(line)),
            Made::Text(name) => columns.extend(line.into_iter().map(|value| (name.clone(), value))),
            Made::Language(name, lang) => {
                let at = columns.iter().position(|(column, _)| column == name);
                let mut wording =
                    at.map_or_else(Wording::default, |at| match columns.remove(at).1 {
                        Value::Text(text) => serde_json::from_str(&text).unwrap_or_default(),
                        _ => Wording::default(),
                    });
                if let Some(Value::Text(text)) = line.into_iter().next() {
                    wording.0.insert(lang.clone(), text);
                }
                columns.push((name.clone(), value(&wording)?));
            }
        }
    }
    columns.push(("version".to_owned(), value(&tx.change())?));
    let sets: Vec<String> = columns.iter().map(|(name, _)| format!("{name} = ?")).collect();
    let sql = format!("UPDATE {} SET {} WHERE id = ?", merge.kind.name(), sets.join(", "));
    let mut values: Vec<&dyn ToSql> =
        columns.iter().map(|(_, value)| value as &dyn ToSql).collect();
    values.push(&merge.kept);
    tx.prepare_cached(&sql)?.execute(params_from_iter(values))?;
    Ok(())
}

/// What was made must keep the rules of its room, and every agreement its two parties.
fn check_after(tx: &Tx<'_>, merge: &Merge, touched: &BTreeSet<Id>) -> Result<()> {
    match merge.kind {
        Kind::Place => place::check_kept(tx, merge.kept)?,
        Kind::Partner => partner::check_kept(tx, merge.kept)?,
        Kind::Person => person::check_kept(tx, merge.kept)?,
        _ => agreement::check_kept(tx, merge.kept)?,
    }
    let mut parties =
        tx.prepare_cached("SELECT count(*) FROM agreement_party WHERE agreement = ?")?;
    for id in touched {
        let is_agreement =
            tx.prepare_cached("SELECT 1 FROM agreement WHERE id = ?")?.exists([id])?;
        let count: u32 = parties.query_row([id], |row| row.get(0))?;
        if is_agreement && count < 2 {
            return Err(refused(tx, "one-party-left", *id)?);
        }
    }
    Ok(())
}
