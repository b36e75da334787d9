//! What crosses to the interface is what was agreed: types, commands, permissions.

#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing)]

use std::collections::BTreeSet;

use specta_typescript::Typescript;

const BINDINGS: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../ui/src/bindings.ts");

/// The TypeScript that the Rust types and commands make.
fn fresh_bindings(name: &str) -> String {
    let file = std::env::temp_dir().join(format!("tawama-{name}-{}.ts", std::process::id()));
    super::commands().export(Typescript::default(), &file).unwrap();
    let text = std::fs::read_to_string(&file).unwrap();
    std::fs::remove_file(&file).unwrap();
    text
}

/// Writes `ui/src/bindings.ts` when `TAWAMA_WRITE_BINDINGS` is set (`make bindings`);
/// otherwise fails when it is not what the Rust types say.
#[test]
fn bindings_are_fresh() {
    let text = fresh_bindings("fresh");
    if std::env::var_os("TAWAMA_WRITE_BINDINGS").is_some() {
        std::fs::write(BINDINGS, &text).unwrap();
    }
    let kept = std::fs::read_to_string(BINDINGS).unwrap_or_default();
    assert!(kept == text, "ui/src/bindings.ts is stale: run `make bindings`");
}

#[test]
fn the_window_may_call_every_command_and_nothing_more() {
    let commands: BTreeSet<String> = include_str!("commands.txt")
        .lines()
        .map(|command| format!("allow-{}", command.replace('_', "-")))
        .collect();
    let bindings = fresh_bindings("commands");
    for command in include_str!("commands.txt").lines() {
        assert!(bindings.contains(&format!("\"{command}\"")), "{command} is not registered");
    }
    let capability: serde_json::Value =
        serde_json::from_str(include_str!("../capabilities/main.json")).unwrap();
    let permissions: BTreeSet<String> = capability["permissions"]
        .as_array()
        .unwrap()
        .iter()
        .map(|permission| permission.as_str().unwrap().to_owned())
        .collect();
    let of_the_system: BTreeSet<String> = [
        "core:event:allow-listen",
        "core:event:allow-unlisten",
        "core:window:allow-set-title",
        "core:window:allow-destroy",
        "core:webview:allow-set-webview-zoom",
    ]
    .map(String::from)
    .into();
    let expected: BTreeSet<String> = commands.union(&of_the_system).cloned().collect();
    assert_eq!(permissions, expected);
}
