//! What crosses to the interface is what was agreed: types, commands, permissions.

#![allow(clippy::unwrap_used, clippy::panic)]

use std::collections::BTreeSet;

use specta_typescript::Typescript;

const BINDINGS: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../ui/src/bindings.ts");

/// Writes `ui/src/bindings.ts` when `TAWAMA_WRITE_BINDINGS` is set (`make bindings`);
/// otherwise fails when it is not what the Rust types say.
#[test]
fn bindings_are_fresh() {
    let fresh = std::env::temp_dir().join(format!("tawama-bindings-{}.ts", std::process::id()));
    super::commands().export(Typescript::default(), &fresh).unwrap();
    let text = std::fs::read_to_string(&fresh).unwrap();
    std::fs::remove_file(&fresh).unwrap();
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
    let bindings = std::fs::read_to_string(BINDINGS).unwrap();
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
    ]
    .map(String::from)
    .into();
    let expected: BTreeSet<String> = commands.union(&of_the_system).cloned().collect();
    assert_eq!(permissions, expected);
}
