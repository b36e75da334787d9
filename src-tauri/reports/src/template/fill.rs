//! Putting values into a part, or only seeing whether every field is one.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;
use tawama_registry::Problem;

use super::field::{Asked, Filter};
use super::fields::{FIELDS, Field, NUMBER, Sort};
use super::place::{Place, Put};
use super::run;
use super::tree::{self, Element, Node};
use super::value;
use crate::language::Language;
use crate::word::picture::Picture;
use crate::word::xml::Xml;

/// From which likeness on a name is offered for another.
const ALIKE: f64 = 0.5;
/// What must end with a paragraph.
const ENDS_WITH_A_PARAGRAPH: [&str; 6] =
    ["w:tc", "w:hdr", "w:ftr", "w:txbxContent", "w:footnote", "w:endnote"];

/// What fields are looked up in: the whole, or an item of a list.
struct Scope<'d> {
    fields: &'static [Field],
    /// Nothing where only the names are looked at.
    value: Option<&'d Value>,
    /// Which item it is, of a list.
    number: Option<Value>,
}

/// A field that was found.
struct Found<'d> {
    sort: Sort,
    value: Option<std::borrow::Cow<'d, Value>>,
    list: Option<&'d Value>,
    language: Option<Language>,
}

/// Goes through the parts of a template.
pub(super) struct Filler<'d> {
    language: Language,
    styles: &'d Styles,
    picture: Option<&'d Picture>,
    scopes: Vec<Scope<'d>>,
    /// Whether the paragraph is from right to left.
    right_to_left: bool,
    /// How many pictures were put in.
    pub(super) pictures: u32,
    /// The records that the document can be of; any where nothing is said.
    pub(super) subjects: Option<&'static [&'static str]>,
    /// The records whose fields were named.
    pub(super) named: BTreeSet<&'static str>,
    pub(super) problems: Vec<Problem>,
}

impl<'d> Filler<'d> {
    /// A filler that puts in what `data` holds; without it, one that looks at every name.
    pub(super) fn new(
        data: Option<&'d Value>,
        language: Language,
        styles: &'d Styles,
        picture: Option<&'d Picture>,
    ) -> Self {
        Self {
            language,
            styles,
            picture,
            scopes: vec![Scope { fields: FIELDS, value: data, number: None }],
            right_to_left: false,
            pictures: 0,
            subjects: None,
            named: BTreeSet::new(),
            problems: Vec::new(),
        }
    }

    /// An element with everything put in; none where a table is left without rows.
    pub(super) fn element(&mut self, element: &Element) -> Option<Element> {
        let outer = self.right_to_left;
        if element.name == "w:p" {
            self.right_to_left = self.styles.right_to_left(element);
        }
        let mut filled = Element {
            name: element.name.clone(),
            attributes: element.attributes.clone(),
            children: self.nodes(&element.children),
        };
        self.right_to_left = outer;
        let name = filled.name.as_str();
        if ENDS_WITH_A_PARAGRAPH.contains(&name)
            && filled.elements().last().is_none_or(|it| it.name != "w:p")
        {
            filled.children.push(Node::Element(Element::new("w:p", &[])));
        }
        (name != "w:tbl" || filled.child("w:tr").is_some()).then_some(filled)
    }

    fn nodes(&mut self, nodes: &[Node]) -> Vec<Node> {
        let mut filled = Vec::with_capacity(nodes.len());
        for node in nodes {
            match node {
                Node::Text(_) => filled.push(node.clone()),
                Node::Element(element) => {
                    filled.extend(self.element(element).map(Node::Element));
                }
                Node::Put(put) => match put.as_ref() {
                    Put::Value(shell, asked, place) => {
                        filled.extend(self.value(shell, asked, place));
                    }
                    Put::Each(path, inner, place) => filled.extend(self.each(path, inner, place)),
                    Put::Choice(path, wanted, cases, place) => {
                        filled.extend(self.choice(path, *wanted, cases, place));
                    }
                    Put::Mark(..) => {}
                },
            }
        }
        filled
    }

    fn value(&mut self, shell: &Element, asked: &Asked, place: &Place) -> Vec<Node> {
        let Some(found) = self.find(&asked.path, place) else { return Vec::new() };
        self.check(&asked.filters, found.sort, place);
        if found.sort == Sort::Picture {
            return self.picture().into_iter().collect();
        }
        let Some(said) = found.value else { return Vec::new() };
        let said = value::say(&said, found.sort, &asked.filters, found.language, self.language);
        run::said(shell, &said, self.right_to_left)
    }

    fn each(&mut self, path: &[String], inner: &[Node], place: &Place) -> Vec<Node> {
        let Some(found) = self.find(path, place) else { return Vec::new() };
        let Sort::List(fields) = found.sort else {
            self.problems.push(place.problem("template-not-a-list"));
            return Vec::new();
        };
        let Some(list) = found.list else {
            let item = Scope { fields, value: None, number: Some(Value::Null) };
            return self.within(item, inner);
        };
        let mut filled = Vec::new();
        for (at, item) in list.as_array().into_iter().flatten().enumerate() {
            let item = Scope { fields, value: Some(item), number: Some(Value::from(at + 1)) };
            let mut one = self.within(item, inner);
            if at > 0 {
                one.iter_mut().for_each(make_another);
            }
            filled.append(&mut one);
        }
        filled
    }

    fn within(&mut self, scope: Scope<'d>, inner: &[Node]) -> Vec<Node> {
        self.scopes.push(scope);
        let filled = self.nodes(inner);
        self.scopes.pop();
        filled
    }

    fn choice(
        &mut self,
        path: &[String],
        wanted: bool,
        [first, second]: &[Vec<Node>; 2],
        place: &Place,
    ) -> Vec<Node> {
        let Some(found) = self.find(path, place) else { return Vec::new() };
        if found.sort == Sort::Picture {
            let there = self.picture.is_some();
            return self.nodes(if there == wanted { first } else { second });
        }
        match found.value {
            Some(it) if value::is_there(&it, found.sort) == wanted => self.nodes(first),
            Some(_) => self.nodes(second),
            None => {
                self.nodes(first);
                self.nodes(second)
            }
        }
    }

    fn find(&mut self, path: &[String], place: &Place) -> Option<Found<'d>> {
        match self.look_up(path) {
            Ok(found) => Some(found),
            Err(code) => {
                let nearest = self.nearest(&path.join("."));
                let problem = place
                    .problem(code)
                    .with("name", path.join("."))
                    .with("nearest", nearest.as_deref().unwrap_or("none"));
                self.problems.push(problem);
                None
            }
        }
    }

    /// What the names lead to: looked for among the fields of the innermost item first.
    fn look_up(&mut self, path: &[String]) -> Result<Found<'d>, &'static str> {
        const UNKNOWN: &str = "template-field-unknown";
        let (first, rest) = path.split_first().ok_or(UNKNOWN)?;
        for scope in self.scopes.iter().rev() {
            if let (Some(number), true, []) = (&scope.number, first == NUMBER.name, rest) {
                let value = Some(std::borrow::Cow::Owned(number.clone()));
                let value = value.filter(|_| scope.value.is_some());
                return Ok(Found { sort: NUMBER.sort, value, list: None, language: None });
            }
            let Some(field) = scope.fields.iter().find(|it| it.name == first) else { continue };
            let mut sort = field.sort;
            let mut value = scope.value.map(|it| it.get(field.name).unwrap_or(&Value::Null));
            let other = self.subjects.is_some_and(|known| !known.contains(&field.name));
            let missing = value == Some(&Value::Null) || other;
            if scope.number.is_none() && is_subject(field) {
                self.named.insert(field.name);
                if missing {
                    return Err("template-subject-missing");
                }
            }
            let mut language = None;
            for name in rest {
                let inner = match sort {
                    Sort::Record(fields) => fields.iter().find(|it| it.name == name),
                    _ => None,
                };
                match (inner, value::exactly(name)) {
                    (Some(field), _) if language.is_none() => {
                        sort = field.sort;
                        value = value.map(|it| it.get(field.name).unwrap_or(&Value::Null));
                    }
                    (None, Some(named)) if language.is_none() => language = Some(named),
                    _ => return Err(UNKNOWN),
                }
            }
            let told = value.map(std::borrow::Cow::Borrowed);
            return Ok(Found { sort, value: told, list: value, language });
        }
        Err(UNKNOWN)
    }

    /// The name that is nearest to one that is none.
    fn nearest(&self, name: &str) -> Option<String> {
        let mut known = Vec::new();
        for scope in self.scopes.iter().rev() {
            names(scope.fields, "", &mut known);
        }
        best(name, known.iter().map(String::as_str))
    }

    fn check(&mut self, filters: &[Filter], sort: Sort, place: &Place) {
        for filter in filters {
            let known = value::words().any(|it| it == filter.word);
            if !known {
                let nearest = best(&filter.word, value::words());
                let problem = place
                    .problem("template-filter-unknown")
                    .with("filter", &filter.word)
                    .with("nearest", nearest.as_deref().unwrap_or("none"));
                self.problems.push(problem);
            } else if !value::fits(&filter.word, sort) {
                let problem = place.problem("template-filter-unfit").with("filter", &filter.word);
                self.problems.push(problem);
            }
        }
    }

    fn picture(&mut self) -> Option<Node> {
        let picture = self.picture?;
        self.pictures += 1;
        let mut bytes = Vec::new();
        // Numbers of drawings of its own, far from those that a document counts up to.
        picture.run(&mut Xml::piece(&mut bytes), 900_000 + self.pictures).ok()?;
        tree::read("logo", &bytes).ok().map(Node::Element)
    }
}

fn is_subject(field: &Field) -> bool {
    matches!(field.name, "agreement" | "partner" | "exhibition")
}

/// The names that lead to fields, those within the items of a list left out.
fn names(fields: &[Field], before: &str, known: &mut Vec<String>) {
    for field in fields {
        let name = format!("{before}{}", field.name);
        if let Sort::Record(inner) = field.sort {
            names(inner, &format!("{name}."), known);
        }
        known.push(name);
    }
}

/// Of the known names the one most like this one: as a whole, or in its last part.
fn best<'k>(name: &str, known: impl Iterator<Item = &'k str>) -> Option<String> {
    let last = |it: &str| it.rsplit('.').next().unwrap_or_default().to_owned();
    let likeness = |it: &str| {
        let whole = strsim::normalized_damerau_levenshtein(name, it);
        let part = strsim::normalized_damerau_levenshtein(&last(name), &last(it));
        whole.max(part * 0.9)
    };
    let best = known.map(|it| (likeness(it), it)).max_by(|(one, a), (other, b)| {
        // Of two as like, the shorter.
        one.total_cmp(other).then_with(|| b.len().cmp(&a.len()))
    });
    best.filter(|(likeness, _)| *likeness >= ALIKE).map(|(_, it)| it.to_owned())
}

/// Takes from what is repeated what may be in a document but once.
fn make_another(node: &mut Node) {
    let Node::Element(element) = node else { return };
    element.attributes.retain(|(name, _)| !matches!(name.as_str(), "w14:paraId" | "w14:textId"));
    element.children.retain(|it| {
        !matches!(it, Node::Element(it) if matches!(it.name.as_str(), "w:bookmarkStart" | "w:bookmarkEnd"))
    });
    element.children.iter_mut().for_each(make_another);
}

/// Which styles of paragraphs are from right to left.
#[derive(Debug, Default)]
pub(super) struct Styles {
    usual: bool,
    first: Option<String>,
    known: BTreeMap<String, (Option<bool>, Option<String>)>,
}

impl Styles {
    /// What the part of the styles says.
    pub(super) fn of(part: &Element) -> Self {
        let mut styles = Self::default();
        for it in part.elements() {
            let bidi = |it: &Element| it.child("w:pPr").and_then(|it| it.switch("w:bidi"));
            if it.name == "w:docDefaults" {
                styles.usual = it.child("w:pPrDefault").and_then(bidi).unwrap_or(false);
            }
            if it.name != "w:style" || it.attribute("w:type") != Some("paragraph") {
                continue;
            }
            let Some(id) = it.attribute("w:styleId") else { continue };
            if matches!(it.attribute("w:default"), Some("1" | "true" | "on")) {
                styles.first = Some(id.to_owned());
            }
            let parent = it.child("w:basedOn").and_then(|it| it.attribute("w:val"));
            styles.known.insert(id.to_owned(), (bidi(it), parent.map(str::to_owned)));
        }
        styles
    }

    /// Whether a paragraph is from right to left, by itself or by its style.
    fn right_to_left(&self, paragraph: &Element) -> bool {
        let own = paragraph.child("w:pPr");
        if let Some(said) = own.and_then(|it| it.switch("w:bidi")) {
            return said;
        }
        let named = own.and_then(|it| it.child("w:pStyle")).and_then(|it| it.attribute("w:val"));
        let mut style = named.or(self.first.as_deref());
        // Styles that are based on each other end somewhere, or are wrong.
        for _ in 0..32 {
            match style.and_then(|it| self.known.get(it)) {
                Some((Some(said), _)) => return *said,
                Some((None, parent)) => style = parent.as_deref(),
                None => break,
            }
        }
        self.usual
    }
}
