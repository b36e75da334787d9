//! Declares the program's own commands, so that a window may call only those that
//! its capability names.

fn main() {
    let list = std::fs::read_to_string("src/commands.txt").unwrap_or_default();
    let commands: Vec<&'static str> =
        list.lines().map(|line| &*Box::leak(line.to_owned().into_boxed_str())).collect();
    let manifest = tauri_build::AppManifest::new().commands(commands.leak());
    let attributes = tauri_build::Attributes::new().app_manifest(manifest);
    println!("cargo:rerun-if-changed=src/commands.txt");
    if let Err(error) = tauri_build::try_build(attributes) {
        println!("cargo:warning={error:#}");
        std::process::exit(1);
    }
}
