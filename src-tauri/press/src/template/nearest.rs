//! The name that was meant. Where a template follows the report by its parts
//! (`report.letterhead.adress`), only the parts that stand there are asked; elsewhere
//! (`fact.lable` in a loop) every part that any report has.

use std::collections::BTreeSet;

use typst::World;
use typst::foundations::{Dict, Value};
use typst::syntax::ast;
use typst::syntax::{LinkedNode, Side, Source, SyntaxKind, SyntaxNode};

use crate::world::{Desk, REPORT};

/// The part of a report that is called nearly so.
pub(super) fn field(name: &str, report: &Dict, at: Option<(&Source, usize)>) -> Option<String> {
    let here = at.and_then(|(template, at)| {
        let leaf = LinkedNode::new(template.root()).leaf_at(at, Side::After)?;
        let access: ast::FieldAccess<'_> = leaf.parent()?.cast()?;
        match value(access.target(), report)? {
            Value::Dict(dict) => Some(names(&dict)),
            _ => None,
        }
    });
    let near = here.and_then(|here| nearest(name, here.iter().map(String::as_str)));
    near.or_else(|| {
        let mut all = BTreeSet::new();
        collect(&Value::Dict(report.clone()), &mut all);
        nearest(name, all.iter().map(String::as_str))
    })
}

/// What can be named in a template and is called nearly so.
pub(super) fn name(name: &str, desk: &Desk, template: Option<&Source>) -> Option<String> {
    let mut all: BTreeSet<String> =
        desk.library().global.scope().iter().map(|(name, _)| name.to_string()).collect();
    all.insert(REPORT.to_owned());
    if let Some(template) = template {
        defined(template.root(), &mut all);
    }
    nearest(name, all.iter().map(String::as_str))
}

/// The value that a chain of parts beginning with `report` stands for; the first of a list
/// stands for all.
fn value(chain: ast::Expr<'_>, report: &Dict) -> Option<Value> {
    match chain {
        ast::Expr::Ident(ident) if ident.as_str() == REPORT => Some(Value::Dict(report.clone())),
        ast::Expr::FieldAccess(access) => {
            let of = value(access.target(), report)?;
            match (of, access.field().as_str()) {
                (Value::Dict(dict), field) => dict.get(field).ok().cloned(),
                (Value::Array(array), "first" | "last" | "at") => array.iter().next().cloned(),
                _ => None,
            }
        }
        ast::Expr::FuncCall(call) => value(call.callee(), report),
        _ => None,
    }
}

fn names(dict: &Dict) -> BTreeSet<String> {
    dict.iter().map(|(name, _)| name.to_string()).collect()
}

fn collect(value: &Value, found: &mut BTreeSet<String>) {
    match value {
        Value::Dict(dict) => {
            for (name, value) in dict.iter() {
                found.insert(name.to_string());
                collect(value, found);
            }
        }
        Value::Array(array) => array.iter().for_each(|value| collect(value, found)),
        _ => {}
    }
}

/// What the template defines itself.
fn defined(node: &SyntaxNode, found: &mut BTreeSet<String>) {
    if node.kind() == SyntaxKind::Ident {
        found.insert(node.leaf_text().to_string());
    }
    node.children().for_each(|child| defined(child, found));
}

/// The nearest of these, where it is so near that no other was meant.
fn nearest<'a>(name: &str, among: impl Iterator<Item = &'a str>) -> Option<String> {
    let most = (name.chars().count() / 3).clamp(1, 3);
    let near = among
        .filter(|other| *other != name)
        .map(|other| (strsim::damerau_levenshtein(name, other), other))
        .min()?;
    (near.0 <= most).then(|| near.1.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_is_near_was_meant() {
        let names = ["title", "subtitle", "signature", "issued"];
        assert_eq!(nearest("titel", names.into_iter()).as_deref(), Some("title"));
        assert_eq!(nearest("signatur", names.into_iter()).as_deref(), Some("signature"));
        assert_eq!(nearest("quittance", names.into_iter()), None);
    }
}
