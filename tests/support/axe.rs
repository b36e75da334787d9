//! Whether what is on the screen can be used by everyone, as far as axe can tell.

use serde_json::{Value, json};

use crate::driver::Driver;

/// The rules of WCAG 2.2, levels A and AA.
const RULES: [&str; 5] = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

/// A rule that something on the screen breaks.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Violation {
    /// The rule.
    pub rule: String,
    /// What it asks for.
    pub help: String,
    /// Where it is broken: the element, and what is wrong with it.
    pub places: Vec<String>,
}

pub(crate) fn violations(driver: &Driver) -> Vec<Violation> {
    let known = driver.ask("return typeof axe", &[]).unwrap();
    if known == "undefined" {
        let file = concat!(env!("CARGO_MANIFEST_DIR"), "/../ui/node_modules/axe-core/axe.min.js");
        let axe = std::fs::read_to_string(file).expect("axe-core is installed: run `make ui`");
        // The page's policy lets in no foreign script; the driver stands above it.
        driver.ask(&axe, &[]).unwrap();
    }
    let look = "const done = arguments[1]; \
        axe.run(document, { runOnly: arguments[0], resultTypes: ['violations'] }).then( \
          (found) => done(found.violations.map((one) => ({ rule: one.id, help: one.help, \
            places: one.nodes.map((node) => node.target.join(' ') + ' — ' + \
              (node.any.concat(node.all, node.none)[0]?.message ?? '')) }))), \
          (error) => done(String(error)));";
    let found = driver.ask_later(look, &[json!(RULES)]).unwrap();
    let found = found.as_array().unwrap_or_else(|| panic!("axe could not look: {found}"));
    let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    found
        .iter()
        .map(|one| Violation {
            rule: text(&one["rule"]),
            help: text(&one["help"]),
            places: one["places"].as_array().into_iter().flatten().map(text).collect(),
        })
        .collect()
}
