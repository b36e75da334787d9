//! On which terms the program may be given away, and that nothing in it can speak to a network.
//! What advisories say of its packages needs the network: `make audit`.

#![allow(clippy::unwrap_used, clippy::indexing_slicing)]

use std::collections::BTreeSet;
use std::process::Command;

/// Terms under which a package may be in the program: free to give away, none that reaches
/// beyond its own files.
const TERMS: &[&str] = &[
    "0BSD",
    "Apache-2.0",
    "BSD-2-Clause",
    "BSD-3-Clause",
    "BSL-1.0",
    "CC0-1.0",
    "ISC",
    "MIT",
    "MIT-0",
    "MPL-2.0",
    "Unicode-3.0",
    "Unlicense",
    "Zlib",
];

/// Packages that speak a protocol of the network, or are made for those that do.
const SPEAKING: &[&str] = &[
    "attohttpc",
    "curl",
    "h2",
    "hyper",
    "isahc",
    "native-tls",
    "openssl",
    "openssl-sys",
    "quinn",
    "reqwest",
    "rustls",
    "tungstenite",
    "ureq",
];

fn metadata() -> serde_json::Value {
    let host = String::from_utf8(
        Command::new("rustc").args(["--print", "host-tuple"]).output().unwrap().stdout,
    )
    .unwrap();
    let told = Command::new(env!("CARGO"))
        .args(["metadata", "--locked", "--format-version", "1", "--filter-platform", host.trim()])
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .output()
        .unwrap();
    assert!(told.status.success(), "{}", String::from_utf8_lossy(&told.stderr));
    serde_json::from_slice(&told.stdout).unwrap()
}

/// The packages that are built for this machine into what is shipped: no tests' own among them.
fn shipped(metadata: &serde_json::Value) -> BTreeSet<&str> {
    let nodes = metadata["resolve"]["nodes"].as_array().unwrap();
    let mut waiting: Vec<&str> = metadata["workspace_members"]
        .as_array()
        .unwrap()
        .iter()
        .filter_map(serde_json::Value::as_str)
        .filter(|id| !id.contains("/tests#"))
        .collect();
    let mut seen = BTreeSet::new();
    while let Some(id) = waiting.pop() {
        if !seen.insert(id) {
            continue;
        }
        let node = nodes.iter().find(|node| node["id"] == id).unwrap();
        for needed in node["deps"].as_array().unwrap() {
            let kinds = needed["dep_kinds"].as_array().unwrap();
            if kinds.iter().any(|kind| kind["kind"] != "dev") {
                waiting.push(needed["pkg"].as_str().unwrap());
            }
        }
    }
    seen
}

#[test]
fn every_package_may_be_given_away_comes_from_one_place_and_speaks_to_no_network() {
    let metadata = metadata();
    let shipped = shipped(&metadata);
    let mut wrong = Vec::new();
    let mut seen = 0;
    for package in metadata["packages"].as_array().unwrap() {
        if !shipped.contains(package["id"].as_str().unwrap()) {
            continue;
        }
        seen += 1;
        let name = package["name"].as_str().unwrap();
        let terms = package["license"].as_str().unwrap_or_default();
        let fits = spdx::Expression::parse_mode(terms, spdx::ParseMode::LAX).is_ok_and(|terms| {
            terms.evaluate(|asked| {
                asked.license.id().is_some_and(|licence| TERMS.contains(&licence.name))
            })
        });
        if !fits {
            wrong.push(format!("{name}: its terms are {terms:?}"));
        }
        let ours = package["source"].is_null();
        if !ours && package["source"] != "registry+https://github.com/rust-lang/crates.io-index" {
            wrong.push(format!("{name}: comes from {}", package["source"]));
        }
        if SPEAKING.contains(&name) {
            wrong.push(format!("{name}: speaks to a network"));
        }
    }
    assert!(seen > 200, "only {seen} packages were looked at");
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
