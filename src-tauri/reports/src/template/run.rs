//! A value in the form of the field it takes the place of, in its own direction.
//!
//! What a template says of a run holds for letters of one direction: Latin ones have their font,
//! size and weight, Arabic ones their own (`w:cs`, `w:szCs`, `w:bCs`). A value of the other
//! direction takes over what its neighbours have, so that an Arabic name in a bold Latin line is
//! bold as well.

use super::place::word;
use super::tree::{Element, Node};
use crate::word::direction::{self, Part};

/// The properties of a run in the order of the standard (ECMA-376, `EG_RPrBase`).
const ORDER: [&str; 39] = [
    "w:rStyle",
    "w:rFonts",
    "w:b",
    "w:bCs",
    "w:i",
    "w:iCs",
    "w:caps",
    "w:smallCaps",
    "w:strike",
    "w:dstrike",
    "w:outline",
    "w:shadow",
    "w:emboss",
    "w:imprint",
    "w:noProof",
    "w:snapToGrid",
    "w:vanish",
    "w:webHidden",
    "w:color",
    "w:spacing",
    "w:w",
    "w:kern",
    "w:position",
    "w:sz",
    "w:szCs",
    "w:highlight",
    "w:u",
    "w:effect",
    "w:bdr",
    "w:shd",
    "w:fitText",
    "w:vertAlign",
    "w:rtl",
    "w:cs",
    "w:em",
    "w:lang",
    "w:eastAsianLayout",
    "w:specVanish",
    "w:oMath",
];

/// What Latin letters have, and what Arabic ones have for the same.
const FELLOWS: [(&str, &str); 3] = [("w:b", "w:bCs"), ("w:i", "w:iCs"), ("w:sz", "w:szCs")];

/// A text as runs of the form of `shell`, in a line that is from right to left or not.
pub(super) fn said(shell: &Element, text: &str, right_to_left: bool) -> Vec<Node> {
    let text = direction::straight(text);
    let part = Part { text: &text, isolated: true };
    let mut nodes = Vec::new();
    for placed in direction::place(&[part], right_to_left) {
        let pieces = placed.said(&text).into_iter();
        let runs: Vec<Node> = pieces
            .map(|(said, right_to_left)| Node::Element(run(shell, &said, right_to_left)))
            .collect();
        match placed.embedded {
            Some(own) => {
                let mut around = Element::of("w:dir", runs);
                around.set("w:val", if own { "rtl" } else { "ltr" });
                nodes.push(Node::Element(around));
            }
            None => nodes.extend(runs),
        }
    }
    nodes
}

fn run(shell: &Element, said: &str, right_to_left: bool) -> Element {
    let mut run = directed(shell, right_to_left);
    let mut rest = said;
    while let Some(at) = rest.find(['\n', '\t']) {
        let (before, after) = rest.split_at(at);
        run.children.extend(word(before));
        let mark = if after.starts_with('\n') { "w:br" } else { "w:tab" };
        run.children.push(Node::Element(Element::new(mark, &[])));
        rest = after.get(1..).unwrap_or_default();
    }
    run.children.extend(word(rest));
    run
}

/// A run without texts, turned to a direction.
fn directed(shell: &Element, right_to_left: bool) -> Element {
    let mut properties =
        shell.child("w:rPr").cloned().unwrap_or_else(|| Element::new("w:rPr", &[]));
    let was = properties.switch("w:rtl") == Some(true);
    if was != right_to_left {
        for (latin, arabic) in FELLOWS {
            let (from, to) = if right_to_left { (latin, arabic) } else { (arabic, latin) };
            if let (Some(there), None) = (properties.child(from).cloned(), properties.child(to)) {
                put(&mut properties, Element { name: to.to_owned(), ..there });
            }
        }
        if let Some(mut fonts) = properties.child("w:rFonts").cloned() {
            let own = |it: &Element, name: &str| it.attribute(name).map(str::to_owned);
            if right_to_left {
                let named = fonts.attribute("w:cs").or(fonts.attribute("w:cstheme")).is_some();
                if let (Some(font), false) = (own(&fonts, "w:ascii"), named) {
                    fonts.set("w:cs", &font);
                }
            } else {
                let named =
                    fonts.attribute("w:ascii").or(fonts.attribute("w:asciiTheme")).is_some();
                if let (Some(font), false) = (own(&fonts, "w:cs"), named) {
                    fonts.set("w:ascii", &font);
                    fonts.set("w:hAnsi", &font);
                }
            }
            put(&mut properties, fonts);
        }
        properties.children.retain(|it| !matches!(it, Node::Element(it) if it.name == "w:rtl"));
        if right_to_left {
            put(&mut properties, Element::new("w:rtl", &[]));
        }
    }
    let children =
        if properties.children.is_empty() { Vec::new() } else { vec![Node::Element(properties)] };
    Element { name: shell.name.clone(), attributes: shell.attributes.clone(), children }
}

/// Puts a property where the standard has it, in the place of one of its name.
fn put(properties: &mut Element, property: Element) {
    let place = |name: &str| ORDER.iter().position(|it| *it == name).unwrap_or(usize::MAX);
    let own = place(&property.name);
    properties.children.retain(|it| !matches!(it, Node::Element(it) if it.name == property.name));
    let after = properties
        .children
        .iter()
        .position(|it| matches!(it, Node::Element(it) if place(&it.name) > own));
    let at = after.unwrap_or(properties.children.len());
    properties.children.insert(at, Node::Element(property));
}

#[cfg(test)]
mod tests {
    use super::super::tree;
    use super::*;

    fn shell(properties: &str) -> Element {
        let part = format!("<w:r><w:rPr>{properties}</w:rPr></w:r>");
        tree::read("r", part.as_bytes()).unwrap()
    }

    fn written(element: &Element) -> String {
        let text = String::from_utf8(tree::write(element)).unwrap();
        text.split_once('\n').unwrap().1.to_owned()
    }

    #[test]
    fn an_arabic_value_takes_over_what_its_latin_neighbours_have() {
        let latin = shell(
            "<w:rFonts w:ascii=\"Arial\" w:hAnsi=\"Arial\"/><w:b/><w:sz w:val=\"28\"/><w:lang w:val=\"fr-FR\"/>",
        );
        assert_eq!(
            written(&directed(&latin, true)),
            "<w:r><w:rPr><w:rFonts w:ascii=\"Arial\" w:hAnsi=\"Arial\" w:cs=\"Arial\"/><w:b/><w:bCs/>\
             <w:sz w:val=\"28\"/><w:szCs w:val=\"28\"/><w:rtl/><w:lang w:val=\"fr-FR\"/></w:rPr></w:r>"
        );
        assert_eq!(directed(&latin, false), latin);
    }

    #[test]
    fn and_a_latin_value_what_its_arabic_ones_have() {
        let arabic = shell("<w:rFonts w:cs=\"Amiri\"/><w:bCs/><w:szCs w:val=\"30\"/><w:rtl/>");
        assert_eq!(
            written(&directed(&arabic, false)),
            "<w:r><w:rPr><w:rFonts w:cs=\"Amiri\" w:ascii=\"Amiri\" w:hAnsi=\"Amiri\"/><w:b/><w:bCs/>\
             <w:sz w:val=\"30\"/><w:szCs w:val=\"30\"/></w:rPr></w:r>"
        );
    }
}
