//! Finding what is repeated and what depends: the siblings between a mark and its fellow.
//!
//! Where both marks stand in one paragraph, what is between them is repeated within the line.
//! Where each has a paragraph to itself, the paragraphs and tables between are repeated, and those
//! two are gone. Where they stand in cells of a table, the rows are repeated from that of the one
//! to that of the other; a row with nothing but marks is gone.

use tawama_registry::Problem;

use super::direction_marks;
use super::field::Tag;
use super::place::{Place, Put};
use super::tree::{Element, Node};

/// A mark without its fellow in the node it stands in.
#[derive(Debug, Clone)]
struct Loose {
    id: usize,
    tag: Tag,
    place: Place,
}

impl Loose {
    fn opens(&self) -> bool {
        matches!(self.tag, Tag::Each(_) | Tag::If(..))
    }

    fn closes(&self) -> bool {
        matches!(self.tag, Tag::EndEach | Tag::EndIf)
    }
}

/// Puts what stands between marks into one, throughout an element.
pub(super) fn settle(element: &mut Element, problems: &mut Vec<Problem>) {
    let rows = element.name == "w:tbl";
    let children = std::mem::take(&mut element.children);
    element.children = siblings(children, rows, problems);
}

fn siblings(mut nodes: Vec<Node>, rows: bool, problems: &mut Vec<Problem>) -> Vec<Node> {
    let mut settled = Vec::with_capacity(nodes.len());
    loop {
        let marked = nodes.iter().position(|node| !loose(node, rows).is_empty());
        for mut node in nodes.drain(..marked.unwrap_or(nodes.len())) {
            if let Node::Element(element) = &mut node {
                settle(element, problems);
            }
            settled.push(node);
        }
        let Some(begin) = nodes.first().and_then(|node| loose(node, rows).into_iter().next())
        else {
            return settled;
        };
        match fellow(&nodes, &begin, rows) {
            Some(found) => {
                let range: Vec<Node> = nodes.drain(..=found.end.0).collect();
                settled.push(whole(range, begin, found, rows, problems));
            }
            None => {
                let code = if begin.opens() { "template-mark-open" } else { "template-mark-stray" };
                problems.push(begin.place.problem(code));
                take_out(&mut nodes, begin.id);
            }
        }
    }
}

/// The marks of a node that have no fellow in it. Those of the cells of a row are not looked for
/// in one another: what begins in one cell and ends in the next repeats the row.
fn loose(node: &Node, rows: bool) -> Vec<Loose> {
    match node {
        Node::Put(put) => match put.as_ref() {
            Put::Mark(id, tag, place) => {
                vec![Loose { id: *id, tag: tag.clone(), place: place.clone() }]
            }
            _ => Vec::new(),
        },
        Node::Element(element) => {
            let found = element.children.iter().map(|child| loose(child, false));
            if rows && element.name == "w:tr" {
                return found.flatten().collect();
            }
            let mut open: Vec<Loose> = Vec::new();
            for mark in found.flatten() {
                // A mark closes the last that is open, with whatever stands between.
                let begun = open.iter().rposition(Loose::opens);
                match begun.filter(|_| mark.closes()) {
                    Some(begun) => open.truncate(begun),
                    None => open.push(mark),
                }
            }
            open
        }
        Node::Text(_) => Vec::new(),
    }
}

/// Where the fellow of a mark is: in which sibling, and which mark; the same of where the other
/// case begins.
struct Fellow {
    end: (usize, Loose),
    other: Option<(usize, Loose)>,
}

/// The fellow of the mark that the first of `nodes` begins with.
fn fellow(nodes: &[Node], begin: &Loose, rows: bool) -> Option<Fellow> {
    let mut depth = 0_u32;
    let mut other = None;
    let marks = nodes
        .iter()
        .enumerate()
        .flat_map(|(at, node)| loose(node, rows).into_iter().map(move |mark| (at, mark)));
    for (at, mark) in marks {
        if mark.opens() {
            depth += 1;
        } else if mark.closes() {
            depth = depth.checked_sub(1)?;
            if depth == 0 {
                let fits = matches!(
                    (&begin.tag, &mark.tag),
                    (Tag::Each(_), Tag::EndEach) | (Tag::If(..), Tag::EndIf)
                );
                return fits.then_some(Fellow { end: (at, mark), other });
            }
        } else if depth == 1 && matches!(begin.tag, Tag::If(..)) && other.is_none() {
            other = Some((at, mark));
        } else if depth == 0 {
            return None;
        }
    }
    None
}

/// Siblings from a mark to its fellow as one.
fn whole(
    range: Vec<Node>,
    begin: Loose,
    found: Fellow,
    rows: bool,
    problems: &mut Vec<Problem>,
) -> Node {
    let last = found.end.0;
    let turn = found.other.as_ref().map_or(usize::MAX, |(at, _)| *at);
    let marks: Vec<(usize, Loose)> =
        std::iter::once((0, begin.clone())).chain(found.other).chain([found.end]).collect();
    let mut cases = [Vec::new(), Vec::new()];
    let [first, second] = &mut cases;
    for (at, node) in range.into_iter().enumerate() {
        let mut left = Some(node);
        for (_, mark) in marks.iter().filter(|(it, _)| *it == at) {
            left = left.and_then(|node| without(node, mark, last == 0, problems));
        }
        if at < turn { &mut *first } else { &mut *second }.extend(left);
    }
    let [first, second] = cases.map(|nodes| siblings(nodes, rows, problems));
    Node::Put(Box::new(match begin.tag {
        Tag::If(path, wanted) => Put::Choice(path, wanted, [first, second], begin.place),
        Tag::Each(path) => Put::Each(path, first, begin.place),
        _ => Put::Each(Vec::new(), first, begin.place),
    }))
}

/// A sibling without a mark of its own; nothing where it held nothing else. `lone` is a row that
/// has both marks.
fn without(node: Node, mark: &Loose, lone: bool, problems: &mut Vec<Problem>) -> Option<Node> {
    let mut nodes = vec![node];
    take_out(&mut nodes, mark.id);
    let node = nodes.pop()?;
    let Node::Element(element) = &node else { return Some(node) };
    let blank = is_blank(element);
    match element.name.as_str() {
        "w:tr" if mark.tag != Tag::Else || (blank && !lone) => (!blank || lone).then_some(node),
        "w:p" if blank => None,
        _ => {
            problems.push(mark.place.problem("template-mark-not-alone"));
            Some(node)
        }
    }
}

/// Takes a mark out of wherever it is.
fn take_out(nodes: &mut Vec<Node>, id: usize) {
    nodes.retain(|node| match node {
        Node::Put(put) => !matches!(put.as_ref(), Put::Mark(it, ..) if *it == id),
        _ => true,
    });
    for node in nodes {
        if let Node::Element(element) = node {
            take_out(&mut element.children, id);
        }
    }
}

/// Whether there is nothing in it to be seen or that a document needs.
fn is_blank(element: &Element) -> bool {
    element.children.iter().all(|child| match child {
        Node::Text(text) => {
            let blank = |letter: char| letter.is_whitespace() || direction_marks(letter);
            element.name != "w:t" || text.chars().all(blank)
        }
        Node::Put(_) => false,
        Node::Element(child) => {
            let seen = [
                "w:drawing",
                "w:pict",
                "w:object",
                "w:sectPr",
                "w:br",
                "w:sym",
                "w:fldChar",
                "w:fldSimple",
                "mc:AlternateContent",
                "w:footnoteReference",
            ];
            !seen.contains(&child.name.as_str()) && is_blank(child)
        }
    })
}
