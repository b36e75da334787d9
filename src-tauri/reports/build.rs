//! Lists the message files of the interface, so that reports say the same words.

use std::fmt::Write as _;
use std::path::PathBuf;
use std::{env, fs, io};

const LANGUAGES: [&str; 3] = ["fr", "ar", "en"];

fn main() -> io::Result<()> {
    // Asked now and not when this was compiled: several clones may share one build folder.
    let here = env::var_os("CARGO_MANIFEST_DIR").map(PathBuf::from).unwrap_or_default();
    let messages = here.join("../../ui/src/messages");
    println!("cargo:rerun-if-changed={}", messages.display());
    let mut list = String::new();
    for lang in LANGUAGES {
        let folder = messages.join(lang);
        println!("cargo:rerun-if-changed={}", folder.display());
        let mut files: Vec<PathBuf> = fs::read_dir(&folder)?
            .filter_map(|entry| entry.ok().map(|entry| entry.path()))
            .filter(|path| path.extension().is_some_and(|extension| extension == "ftl"))
            .collect();
        files.sort();
        let _ = writeln!(list, "const {}: &[&str] = &[", lang.to_uppercase());
        for file in files {
            println!("cargo:rerun-if-changed={}", file.display());
            let _ = writeln!(list, "    include_str!({:?}),", file.canonicalize()?);
        }
        list.push_str("];\n");
    }
    let out = env::var_os("OUT_DIR").map(PathBuf::from).unwrap_or_default();
    fs::write(out.join("catalogue.rs"), list)
}
