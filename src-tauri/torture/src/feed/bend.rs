//! Inputs bent by chance: bits, cuts, pieces twice or of another, words that programs stumble over;
//! of archives the parts within as well, so that what is bent is reached behind the sums.

use std::io::{Cursor, Read, Write};

use zip::write::SimpleFileOptions;

use crate::world::Chance;

/// How large an input is bent to, in bytes.
const LARGEST: usize = 256 * 1024;

/// Words that programs stumble over.
const WORDS: &[&[u8]] = &[
    b"\0",
    b"\xff\xfe",
    b"\xef\xbb\xbf",
    b"\"",
    b"\"\"",
    b"'",
    b";",
    b"\t",
    b"\r\n",
    b"=1+1",
    b"@SUM(A1)",
    b"-1",
    b"1e309",
    b"9999999999999999999",
    b"0000-00-00",
    b"31/02/2025",
    b"<",
    b"&",
    b"]]>",
    b"{{",
    b"}}",
    b"{#",
    b"[[",
    b"[",
    b"]",
    b"{",
    b"}",
    b":",
    b"..",
    b"until:",
    b"-",
    b"(",
    b"\xe2\x80\xae",
    b"\xd8\xb7\xd9\x86",
    b"BEGIN:VCARD\r\n",
    b"END:VCARD\r\n",
    b"ENCODING=QUOTED-PRINTABLE",
    b"=C3=",
    b"../",
    b"C:\\",
    b"CON",
];

/// Bends one of the whole inputs.
#[must_use]
pub fn bent(seeds: &[Vec<u8>], chance: &mut Chance) -> Vec<u8> {
    let seed = &seeds[chance.below(seeds.len())];
    let other = &seeds[chance.below(seeds.len())];
    // Of two archives in three the parts within are bent, and the sums made anew.
    if seed.starts_with(b"PK")
        && chance.below(3) > 0
        && let Some(within) = bent_within(seed, chance)
    {
        return within;
    }
    let mut bytes = seed.clone();
    for _ in 0..1 + chance.below(6) {
        bend(&mut bytes, other, chance);
    }
    bytes.truncate(LARGEST.max(seed.len()));
    bytes
}

fn bend(bytes: &mut Vec<u8>, other: &[u8], chance: &mut Chance) {
    let at = chance.below(bytes.len() + 1);
    let length = 1 + chance.below(40);
    let end = (at + length).min(bytes.len());
    match chance.below(8) {
        0 if at < bytes.len() => bytes[at] ^= 1 << chance.below(8),
        1 if at < bytes.len() => bytes[at] = chance.number() as u8,
        2 => bytes.truncate(at),
        3 => drop(bytes.drain(at..end)),
        4 => {
            let piece = bytes[at..end].to_vec();
            for _ in 0..1 + chance.below(30) {
                bytes.splice(at..at, piece.iter().copied());
            }
        }
        5 if !other.is_empty() => {
            let from = chance.below(other.len());
            let to = (from + length * 4).min(other.len());
            bytes.splice(at..at, other[from..to].iter().copied());
        }
        _ => {
            let word = WORDS[chance.below(WORDS.len())];
            bytes.splice(at..at, word.iter().copied());
        }
    }
}

/// Bends one part of an archive and packs it again.
fn bent_within(seed: &[u8], chance: &mut Chance) -> Option<Vec<u8>> {
    let mut archive = zip::ZipArchive::new(Cursor::new(seed)).ok()?;
    let chosen = chance.below(archive.len().max(1));
    let mut made = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for at in 0..archive.len() {
        let mut part = archive.by_index(at).ok()?;
        let mut name = part.name().ok()?.into_owned();
        let mut bytes = Vec::new();
        part.by_ref().take(4 * 1024 * 1024).read_to_end(&mut bytes).ok()?;
        if at == chosen {
            for _ in 0..1 + chance.below(4) {
                let other = bytes.clone();
                bend(&mut bytes, &other, chance);
            }
            if chance.below(20) == 0 {
                name.insert_str(0, ["../", "/", "C:\\", "a\0"][chance.below(4)]);
            }
        }
        made.start_file(name, SimpleFileOptions::default()).ok()?;
        made.write_all(&bytes).ok()?;
    }
    Some(made.finish().ok()?.into_inner())
}
