//! Lists the message files of the interface, so that reports say the same words.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs, io};

const LANGUAGES: [&str; 3] = ["fr", "ar", "en"];

fn main() -> io::Result<()> {
    let messages = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../ui/src/messages");
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
