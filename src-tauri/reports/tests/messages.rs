//! Every word the product says is there in all three languages, used, and translated.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic)]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use fluent_syntax::ast;

const ROOT: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../..");
const LANGUAGES: [&str; 3] = ["en", "fr", "ar"];

/// Plural categories of Arabic (CLDR): a message that counts has a form for each.
const ARABIC_FORMS: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];

/// Messages that are the same in English and another language, and rightly so.
const SAME: &[&str] = &[
    "Note",
    "Source",
    "Format",
    "Occasions",
    "document documents",
    "JSON",
    "JSON-LD schema.org",
    "JSON-LD (schema.org)",
    "PDF",
    "date",
    "occasion occasions",
    "Instrument",
    "Occasion",
    "Notes",
    "Source",
    "Sources",
    "Parties",
    "Population",
    "Latitude",
    "Longitude",
    "Association",
    "Signature",
    "Concept",
    "Sponsor",
    "Excel",
    "CSV",
    "PNG",
    "SVG",
    "Tawama",
    "Word",
    "Typst",
    "Date",
    "Version",
    "Licence",
    "Participant",
    "Participants",
    "Programme",
    "Clause",
    "Budget",
    "Agenda",
    "Document",
    "Documents",
    "Contact",
    "Dimensions",
    "Total",
    "possible",
    "Pages",
    "SHA-256",
    "Continent",
    "Europe",
];

struct Message {
    file: String,
    text: String,
    variables: BTreeSet<String>,
    selectors: Vec<BTreeSet<String>>,
}

type Catalogue = BTreeMap<String, Message>;

fn catalogue(lang: &str) -> Catalogue {
    let folder = Path::new(ROOT).join("ui/src/messages").join(lang);
    let mut messages = Catalogue::new();
    for file in files(&folder, &["ftl"]) {
        let source = fs::read_to_string(&file).unwrap();
        let name = file.file_name().unwrap().to_string_lossy().into_owned();
        let resource = fluent_syntax::parser::parse(source.as_str())
            .unwrap_or_else(|(_, errors)| panic!("{lang}/{name}: {errors:?}"));
        for entry in resource.body {
            let ast::Entry::Message(message) = entry else { continue };
            let key = message.id.name.to_owned();
            let mut told = Message {
                file: name.clone(),
                text: String::new(),
                variables: BTreeSet::new(),
                selectors: Vec::new(),
            };
            look(
                &message.value.unwrap_or_else(|| panic!("{lang}/{name}: {key} says nothing")),
                &mut told,
            );
            assert!(
                messages.insert(key.clone(), told).is_none(),
                "{lang}/{name}: {key} is there twice"
            );
        }
    }
    messages
}

fn look(pattern: &ast::Pattern<&str>, told: &mut Message) {
    for element in &pattern.elements {
        match element {
            ast::PatternElement::TextElement { value } => told.text.push_str(value),
            ast::PatternElement::Placeable { expression } => look_into(expression, told),
        }
    }
}

fn look_into(expression: &ast::Expression<&str>, told: &mut Message) {
    match expression {
        ast::Expression::Inline(inline) => name(inline, told),
        // What only chooses a form need not be asked in a language that has one form.
        ast::Expression::Select { variants, .. } => {
            let keys = variants.iter().map(|variant| match &variant.key {
                ast::VariantKey::Identifier { name } => (*name).to_owned(),
                ast::VariantKey::NumberLiteral { value } => (*value).to_owned(),
            });
            told.selectors.push(keys.collect());
            variants.iter().for_each(|variant| look(&variant.value, told));
        }
    }
}

fn name(inline: &ast::InlineExpression<&str>, told: &mut Message) {
    match inline {
        ast::InlineExpression::VariableReference { id } => {
            // `on-in` and `on-from` are `on` as it stands in a sentence.
            let form = ["-in", "-from"].iter().find_map(|form| id.name.strip_suffix(form));
            told.variables.insert(form.unwrap_or(id.name).to_owned());
        }
        ast::InlineExpression::FunctionReference { arguments, .. } => {
            arguments.positional.iter().for_each(|argument| name(argument, told));
        }
        ast::InlineExpression::Placeable { expression } => look_into(expression, told),
        ast::InlineExpression::StringLiteral { value } => told.text.push_str(value),
        _ => {}
    }
}

/// A text with one space between its words.
fn words(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn files(folder: &Path, endings: &[&str]) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let ending = path.extension().map(|ending| ending.to_string_lossy().into_owned());
        if path.is_dir() {
            found.extend(files(&path, endings));
        } else if ending.is_some_and(|ending| endings.contains(&ending.as_str())) {
            found.push(path);
        }
    }
    found.sort();
    found
}

/// All the program's text, in which a key may be named.
fn program() -> String {
    let root = Path::new(ROOT);
    let mut text = String::new();
    for file in files(&root.join("ui/src"), &["ts", "svelte"]) {
        text.push_str(&fs::read_to_string(file).unwrap());
    }
    for folder in [
        "src-tauri/src",
        "src-tauri/registry/src",
        "src-tauri/reports/src",
        "src-tauri/press/src",
        "src-tauri/cli/src",
    ] {
        for file in files(&root.join(folder), &["rs"]) {
            text.push_str(&fs::read_to_string(file).unwrap());
        }
    }
    text
}

#[test]
fn every_message_is_there_in_all_three_languages() {
    let all: Vec<Catalogue> = LANGUAGES.into_iter().map(catalogue).collect();
    let mut missing = Vec::new();
    for (lang, there) in LANGUAGES.iter().zip(&all) {
        for (other, theirs) in LANGUAGES.iter().zip(&all) {
            for (key, message) in theirs.iter().filter(|(key, _)| !there.contains_key(*key)) {
                missing.push(format!("{lang}/{}: {key} (it is in {other})", message.file));
            }
        }
    }
    assert!(missing.is_empty(), "missing:\n{}", missing.join("\n"));
}

#[test]
fn a_message_speaks_of_the_same_things_in_every_language() {
    let english = catalogue("en");
    let mut wrong = Vec::new();
    for lang in ["fr", "ar"] {
        for (key, message) in catalogue(lang) {
            let Some(other) = english.get(&key) else { continue };
            if message.variables != other.variables {
                let (file, ours, theirs) = (message.file, message.variables, &other.variables);
                wrong.push(format!("{lang}/{file}: {key} has {ours:?}, English {theirs:?}"));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn arabic_has_every_form_of_a_number() {
    let mut wrong = Vec::new();
    for (key, message) in catalogue("ar") {
        for forms in message.selectors {
            let counts = forms.contains("few") || forms.contains("one") || forms.contains("two");
            if counts && !ARABIC_FORMS.iter().all(|form| forms.contains(*form)) {
                wrong.push(format!("ar/{}: {key} has only {forms:?}", message.file));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// What stands beneath a figure as its name, and is the same in Arabic for every number.
const NAMES_OF_FIGURES: [&str; 4] = [
    "exhibition-sheet-legs",
    "exhibition-sheet-objects",
    "exhibition-sheet-lenders",
    "exhibition-sheet-visitors",
];

#[test]
fn what_counts_in_english_counts_in_arabic() {
    let arabic = catalogue("ar");
    let mut wrong = Vec::new();
    for (key, message) in catalogue("en") {
        let counts = message.selectors.iter().any(|forms| forms.contains("one"))
            && !NAMES_OF_FIGURES.contains(&key.as_str());
        if counts && arabic.get(&key).is_some_and(|arabic| arabic.selectors.is_empty()) {
            wrong.push(format!("ar/{}: {key} does not count", message.file));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn nothing_is_left_in_english() {
    let english = catalogue("en");
    let mut wrong = Vec::new();
    for lang in ["fr", "ar"] {
        for (key, message) in catalogue(lang) {
            let letters = message.text.chars().any(char::is_alphabetic);
            let same =
                english.get(&key).is_some_and(|other| other.text.trim() == message.text.trim());
            // Arabic keyboards bear the English names.
            let on_a_key = lang == "ar" && key.starts_with("common-pressed-");
            if letters && same && !on_a_key && !SAME.contains(&words(&message.text).as_str()) {
                wrong.push(format!("{lang}/{}: {key} = {}", message.file, message.text));
            }
        }
    }
    assert!(wrong.is_empty(), "as in English:\n{}", wrong.join("\n"));
}

#[test]
fn no_message_is_unused() {
    let program = program();
    let quoted: BTreeSet<&str> = program.split(['"', '\'']).collect();
    let mut unused = Vec::new();
    // Many keys begin alike: each beginning is looked for once.
    let mut begun: BTreeMap<String, bool> = BTreeMap::new();
    for (key, message) in catalogue("en") {
        let literal = quoted.contains(key.as_str());
        // A key that is put together begins with a constant that ends in a hyphen:
        // t(`agreement-status-${…}`), format!("problem-{…}"), term("agreement-status", …).
        let together = |key: &str, at: usize| {
            let prefix = &key[..=at];
            let set = &key[..at];
            program.contains(&format!("`{prefix}${{"))
                || program.contains(&format!("\"{prefix}{{"))
                || program.contains(&format!("term(\"{set}\""))
                // The history tells the words of a closed set by the set of their column.
                || program.contains(&format!("words: '{set}'"))
                // A report is called by the beginning of its messages.
                || (set.starts_with("report-") && quoted.contains(set))
        };
        let together = !literal
            && key.match_indices('-').any(|(at, _)| {
                *begun.entry(key[..=at].to_owned()).or_insert_with(|| together(&key, at))
            });
        if !literal && !together {
            unused.push(format!("{}: {key}", message.file));
        }
    }
    assert!(unused.is_empty(), "unused:\n{}", unused.join("\n"));
}

#[test]
fn every_key_that_the_interface_asks_for_exists() {
    let english = catalogue("en");
    let mut missing = BTreeSet::new();
    for file in files(&Path::new(ROOT).join("ui/src"), &["ts", "svelte"]) {
        if file.to_string_lossy().contains(".test.") {
            continue;
        }
        let text = fs::read_to_string(&file).unwrap();
        for call in ["t('", "plainly('", "has('"] {
            for (at, _) in text.match_indices(call) {
                let before = text[..at].chars().next_back();
                if before.is_some_and(|letter| {
                    letter.is_alphanumeric() || letter == '_' || letter == '.'
                }) {
                    continue;
                }
                let rest = &text[at + call.len()..];
                let key = rest.split('\'').next().unwrap_or_default();
                let shape = key.contains('-')
                    && key.bytes().all(|it| {
                        it.is_ascii_lowercase() || it.is_ascii_digit() || it == b'-' || it == b'_'
                    });
                if shape && !english.contains_key(key) {
                    missing.insert(format!("{}: {key}", file.display()));
                }
            }
        }
    }
    assert!(missing.is_empty(), "not in the catalogue:\n{missing:#?}");
}

/// Every problem and error that the registry, the reports and the shell can name has its sentence.
#[test]
fn every_problem_and_error_has_its_sentence() {
    let english = catalogue("en");
    let root = Path::new(ROOT);
    let mut missing = BTreeSet::new();
    for folder in
        ["src-tauri/src", "src-tauri/registry/src", "src-tauri/reports/src", "src-tauri/press/src"]
    {
        for file in files(&root.join(folder), &["rs"]) {
            let text = fs::read_to_string(&file).unwrap();
            for (at, _) in text.match_indices("Problem::new(") {
                let call = &text[at..text.len().min(at + 300)];
                let end = call.find(')').map_or(call.len(), |end| end + 80).min(call.len());
                let code =
                    call[..end].split('"').skip(1).step_by(2).find(|word| {
                        word.contains('-') && !word.contains('.') && !word.contains('{')
                    });
                if let Some(code) =
                    code.filter(|code| !english.contains_key(&format!("problem-{code}")))
                {
                    missing.insert(format!("problem-{code} ({})", file.display()));
                }
            }
        }
    }
    let error = fs::read_to_string(root.join("src-tauri/registry/src/error.rs")).unwrap();
    let codes = error.split("fn code(&self)").nth(1).unwrap().split("fn report").next().unwrap();
    for code in codes.split('"').skip(1).step_by(2) {
        if !english.contains_key(&format!("error-{code}")) {
            missing.insert(format!("error-{code}"));
        }
    }
    assert!(missing.is_empty(), "without a sentence:\n{missing:#?}");
}
