//! Inputs that are hostile by craft: bombs, a billion laughs, deep nesting, names that lead elsewhere.

use std::io::{Cursor, Write};

use zip::write::SimpleFileOptions;

use super::Target;

/// An archive of these parts.
fn zipped(parts: &[(&str, &[u8])]) -> Vec<u8> {
    let mut made = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in parts {
        made.start_file(*name, SimpleFileOptions::default()).expect("a part begins");
        made.write_all(bytes).expect("a part is written");
    }
    made.finish().expect("an archive ends").into_inner()
}

/// Inputs that are hostile by craft, with whom they are for.
pub(super) fn hostile() -> Vec<(Target, Vec<u8>)> {
    let mut all: Vec<(Target, Vec<u8>)> = Vec::new();
    // What unpacks to far more than it is.
    let blank = vec![b' '; 32 * 1024 * 1024];
    all.push((Target::Archive, zipped(&[("manifest.json", blank.as_slice())])));
    all.push((Target::Word, zipped(&[("word/document.xml", blank.as_slice())])));
    drop(blank);
    // A billion laughs, in each kind of XML that is read.
    let mut laughs = "<!DOCTYPE l [<!ENTITY a \"ha\">".to_owned();
    for (one, other) in ('a'..'j').zip('b'..='j') {
        laughs.push_str(&format!("<!ENTITY {other} \"{}\">", format!("&{one};").repeat(10)));
    }
    laughs.push_str("]>");
    let document = format!(
        "{laughs}<w:document><w:body><w:p><w:r><w:t>&j;</w:t></w:r></w:p></w:body></w:document>"
    );
    all.push((Target::Word, zipped(&[("word/document.xml", document.as_bytes())])));
    // Deep nesting.
    let deep =
        |open: &str, close: &str, depth: usize| [open.repeat(depth), close.repeat(depth)].concat();
    all.push((Target::Json, deep("[", "]", 200_000).into()));
    all.push((Target::Json, deep("{\"a\":", "}", 200_000).into()));
    all.push((
        Target::Transcript,
        format!("{{\"format\":\"tawama\",\"office\":{}", deep("[", "]", 200_000)).into(),
    ));
    all.push((Target::Query, deep("(", ")", 20_000).into()));
    all.push((Target::Query, "\"".repeat(20_001).into()));
    all.push((Target::Query, "a ".repeat(20_000).into()));
    let document = format!(
        "<w:document><w:body>{}</w:body></w:document>",
        deep("<w:tbl>", "</w:tbl>", 100_000)
    );
    all.push((Target::Word, zipped(&[("word/document.xml", document.as_bytes())])));
    all.push((
        Target::Word,
        zipped(&[("word/document.xml", deep("{#a}", "{/a}", 50_000).as_bytes())]),
    ));
    all.push((Target::Cards, "BEGIN:VCARD\r\n".repeat(50_000).into()));
    // Names that lead elsewhere, that systems keep for themselves, that are links.
    for name in [
        "../evil",
        "/etc/evil",
        "C:\\evil",
        "a/../../evil",
        "CON",
        "documents/../../evil",
        "documents/NUL",
    ] {
        all.push((Target::Archive, zipped(&[("manifest.json", b"{}"), (name, b"evil")])));
    }
    let mut linked = zip::ZipWriter::new(Cursor::new(Vec::new()));
    linked
        .add_symlink("registry.tawama", "/etc/passwd", SimpleFileOptions::default())
        .expect("a link");
    all.push((Target::Archive, linked.finish().expect("an archive ends").into_inner()));
    // Texts of one endless line, of nothing but separators, of zeros.
    all.push((Target::Text, [b"a;".repeat(100_000), b"\n".to_vec()].concat()));
    all.push((Target::Text, vec![0; 100_000]));
    all.push((Target::Text, b"\"".repeat(100_001)));
    all
}
