//! Bad input: what is brought in, unpacked, asked and filled in, bent by chance and by craft.
//!
//! Inputs begin as whole ones and are bent over and over: bits, cuts, pieces twice or of another, words
//! that programs stumble over; of archives the parts within as well, so that what is bent is reached
//! behind the sums. None may end the program or take long; what is refused leaves the registry as
//! it was. Those in `corpus/` once went wrong, or are hostile by craft, and are tried every time.

use std::fs;
use std::io::{Cursor, Read, Write};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::Path;
use std::time::{Duration, Instant};

use tawama_registry::search::{complete, search};
use tawama_registry::{Error, Op, Part, Registry, check, transcript};
use tawama_reports::import::{self, Reading};
use tawama_reports::sheet::{self, Choices};
use tawama_reports::template::Template;
use tawama_reports::{Language, archive, vocabulary};
use zip::write::SimpleFileOptions;

use crate::world::{self, Chance, stamp, today};
use crate::{Figure, Outcome};

/// How long one input may take, in a build that is not made to be fast.
const LONGEST: Duration = Duration::from_secs(20);

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

/// What is fed, and to whom. Workbooks are none of them: the product reads them in a process of
/// their own, whose memory and time are bounded, since what takes them apart may ask for any amount
/// (tafia/calamine#684). Hostile ones are tried where that is: `src-tauri/reports/tests/sheet.rs`.
pub const TARGETS: [&str; 6] = ["text", "cards", "json", "archive", "transcript", "query"];

/// Feeds every target for so long each, beginning with the whole corpus.
///
/// # Errors
/// The input that went wrong, which is left in the folder for temporary files.
pub fn feed(each: Duration, seed: u64) -> Outcome {
    let mut figures: Vec<Figure> = Vec::new();
    let kitchen = Kitchen::new()?;
    figures.push(("inputs of the corpus, tried first", kitchen.corpus()?));
    for target in TARGETS.into_iter().chain(["word"]) {
        let mut chance = Chance::new(seed);
        let seeds = kitchen.seeds(target)?;
        let (begun, mut fed) = (Instant::now(), 0);
        while begun.elapsed() < each || fed < 50 {
            let input = bent(&seeds, &mut chance);
            kitchen.try_one(target, &input)?;
            fed += 1;
        }
        figures.push((name_of(target), fed));
    }
    kitchen.unchanged()?;
    figures.push(("registries changed by what was refused", 0));
    figures.push(("panics", 0));
    figures.push(("most memory ever held, MiB", peak() / 1024));
    Ok(figures)
}

fn name_of(target: &str) -> &'static str {
    match target {
        "text" => "texts with separators",
        "cards" => "address books (vCard)",
        "json" => "lists in JSON",
        "archive" => "archives (.tawama.zip)",
        "transcript" => "registries as JSON",
        "query" => "queries",
        _ => "Word templates",
    }
}

/// The most memory that this process ever held, in KiB; nought where the system does not tell.
fn peak() -> u64 {
    let status = fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    line.and_then(|line| line.split_whitespace().next()?.parse().ok()).unwrap_or(0)
}

/// Where everything is tried: a registry with records, and one without.
struct Kitchen {
    folder: tempfile::TempDir,
    full: Registry,
    empty: Registry,
    said: Vec<String>,
}

impl Kitchen {
    fn new() -> Result<Self, String> {
        let text = |error: Error| error.to_string();
        let folder = world::folder().map_err(|error| error.to_string())?;
        let path = world::sample_in(folder.path());
        let full = Registry::open(&path, today()).map_err(text)?;
        let office = tawama_registry::office::NewOffice {
            name: tawama_registry::Wording::of([("fr", "Bureau")]),
            language: "fr".to_owned(),
            reference_pattern: tawama_registry::office::REFERENCE_PATTERN.to_owned(),
            home: None,
            sample: false,
        };
        let empty = folder.path().join("empty.tawama");
        let empty = Registry::create(&empty, &office, &stamp()).map_err(text)?;
        let said = full.read(check::dump).map_err(text)?;
        Ok(Self { folder, full, empty, said })
    }

    fn unchanged(&self) -> Result<(), String> {
        let now = self.full.read(check::dump).map_err(|error| error.to_string())?;
        if now == self.said { Ok(()) } else { Err("a registry was changed".to_owned()) }
    }

    /// Tries everything of the corpus. Answers how many there were.
    fn corpus(&self) -> Result<u64, String> {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("corpus");
        let mut count = 0;
        for target in TARGETS.into_iter().chain(["word"]) {
            for entry in fs::read_dir(root.join(target)).into_iter().flatten().flatten() {
                let bytes = fs::read(entry.path()).map_err(|error| error.to_string())?;
                self.try_one(target, &bytes)?;
                count += 1;
            }
        }
        for (target, bytes) in hostile() {
            self.try_one(target, &bytes)?;
            count += 1;
        }
        self.unchanged()?;
        Ok(count)
    }

    /// Whole inputs to begin with.
    fn seeds(&self, target: &str) -> Result<Vec<Vec<u8>>, String> {
        let text = |error: Error| error.to_string();
        let csv = "Titre;Partenaire;Pays;Signé le;Durée\nJumelage;Séville;Espagne;12/05/2019;3 ans\n\
                   Protocole;القدس;PS;2025-02-01;renouvelable\n";
        let card = "BEGIN:VCARD\r\nVERSION:3.0\r\nFN;CHARSET=UTF-8:أمينة بنعلي\r\nN:Benali;Amina;;;\r\n\
                    ORG:Commune de Tanger\r\nTEL;TYPE=WORK:+212 539 00 00 00\r\nEMAIL:a@example.org\r\nEND:VCARD\r\n";
        let json = r#"[{"nom":"Séville","pays":"ES","ville":{"fr":"Séville"}},{"nom":"نابلس","pays":"PS"}]"#;
        Ok(match target {
            "text" => vec![csv.into(), csv.replace(';', "\t").into(), csv.replace(';', ",").into()],
            "cards" => {
                vec![card.into(), card.replace("3.0", "2.1").into(), [card, card].concat().into()]
            }
            "json" => vec![json.into(), "[]".into(), r#"{"a":[{"b":1}]}"#.into()],
            "archive" => {
                let to = self.folder.path().join("seed.tawama.zip");
                let _ = fs::remove_file(&to);
                archive::pack(&self.full, &to, None, &stamp(), &mut |_, _| true).map_err(text)?;
                vec![fs::read(&to).map_err(|error| error.to_string())?]
            }
            "transcript" => {
                let mut bytes = Vec::new();
                let all = transcript::Which::All;
                self.full.read(|conn| transcript::write(conn, &all, &mut bytes)).map_err(text)?;
                vec![bytes]
            }
            "query" => [
                "statut:\"en vigueur\" pays:maroc jumelage",
                "kind:agreement until:2026..2027 -field:culture",
                "الحالة:ساري طنجة \"القدس\"",
                "signed:2025-02 tanger -quds partner:rabat",
            ]
            .map(|query| query.as_bytes().to_vec())
            .to_vec(),
            _ => vec![
                include_bytes!("../../reports/templates/letter-fr.docx").to_vec(),
                include_bytes!("../../reports/templates/sheet-ar.docx").to_vec(),
            ],
        })
    }

    /// Feeds one input to its target.
    fn try_one(&self, target: &str, input: &[u8]) -> Result<(), String> {
        let begun = Instant::now();
        let tried = catch_unwind(AssertUnwindSafe(|| self.swallow(target, input)));
        let wrong = match tried {
            Err(_) => Some("it panicked".to_owned()),
            Ok(Err(word)) => Some(word),
            Ok(Ok(())) if begun.elapsed() > LONGEST => {
                Some(format!("it took {} s", begun.elapsed().as_secs()))
            }
            Ok(Ok(())) => None,
        };
        let Some(word) = wrong else { return Ok(()) };
        let kept = std::env::temp_dir().join(format!("tawama-torture-{target}"));
        let _ = fs::write(&kept, input);
        Err(format!("{target}: {word}; the input is kept: {}", kept.display()))
    }

    fn swallow(&self, target: &str, input: &[u8]) -> Result<(), String> {
        match target {
            "archive" => self.unpack(input),
            "transcript" => {
                // Always taken back, so that the next finds it empty.
                let back = || Error::Internal("back".to_owned());
                let _ = self.empty.write(&stamp(), Op::Import, |tx| {
                    transcript::bring_in(tx, input)?;
                    Err::<(), _>(back())
                });
                Ok(())
            }
            "query" => {
                let text = String::from_utf8_lossy(input);
                let part = Part { offset: 0, limit: 20 };
                let words = vocabulary::vocabulary();
                let cursor = u32::try_from(text.len() / 2).unwrap_or(0);
                let asked = self.full.read(|conn| {
                    complete(conn, &text, cursor, words, "fr")?;
                    search(conn, &text, words, "ar", part)
                });
                asked.map(drop).map_err(|error| error.to_string())
            }
            "word" => {
                if let Ok(template) = Template::read(input) {
                    let _ = template.check();
                }
                Ok(())
            }
            _ => self.import(input),
        }
    }

    /// A table: planned, brought in, and taken back.
    fn import(&self, input: &[u8]) -> Result<(), String> {
        let Ok(book) = sheet::read(input, &Choices::default()) else { return Ok(()) };
        let reading = Reading::default();
        let planned =
            self.full.read(|conn| import::plan(conn, &book, &reading, Language::Fr, today()));
        if planned.is_err() {
            return Ok(());
        }
        let _ = self.full.write(&stamp(), Op::Import, |tx| {
            import::apply(tx, &book, &reading, Language::Fr, &mut |_, _| true)?;
            Err::<(), _>(Error::Internal("back".to_owned()))
        });
        Ok(())
    }

    /// An archive: what is refused leaves nothing, and nothing is ever written elsewhere.
    fn unpack(&self, input: &[u8]) -> Result<(), String> {
        let place = self.folder.path().join("unpacked");
        let _ = fs::remove_dir_all(&place);
        let inner = place.join("a/b");
        let io = |error: std::io::Error| error.to_string();
        fs::create_dir_all(&inner).map_err(io)?;
        let from = place.join("input.tawama.zip");
        fs::write(&from, input).map_err(io)?;
        let to = inner.join("office.tawama");
        let done = archive::unpack(&from, &to, None, &mut |_, _| true);
        let names = |folder: &Path| -> Vec<String> {
            let entries = fs::read_dir(folder).into_iter().flatten().flatten();
            entries.map(|entry| entry.file_name().to_string_lossy().into_owned()).collect()
        };
        let around = names(&place).len() + names(&place.join("a")).len();
        if around != 3 {
            return Err(format!("something was written outside: {:?}", names(&place)));
        }
        match done {
            Ok(_) => Registry::open(&to, today()).map(drop).map_err(|error| error.to_string()),
            Err(_) if names(&inner).is_empty() => Ok(()),
            Err(_) => Err(format!("what was refused left {:?}", names(&inner))),
        }
    }
}

/// Bends one of the whole inputs.
fn bent(seeds: &[Vec<u8>], chance: &mut Chance) -> Vec<u8> {
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
fn hostile() -> Vec<(&'static str, Vec<u8>)> {
    let mut all: Vec<(&'static str, Vec<u8>)> = Vec::new();
    // What unpacks to far more than it is.
    let blank = vec![b' '; 32 * 1024 * 1024];
    all.push(("archive", zipped(&[("manifest.json", blank.as_slice())])));
    all.push(("word", zipped(&[("word/document.xml", blank.as_slice())])));
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
    all.push(("word", zipped(&[("word/document.xml", document.as_bytes())])));
    // Deep nesting.
    let deep =
        |open: &str, close: &str, depth: usize| [open.repeat(depth), close.repeat(depth)].concat();
    all.push(("json", deep("[", "]", 200_000).into()));
    all.push(("json", deep("{\"a\":", "}", 200_000).into()));
    all.push((
        "transcript",
        format!("{{\"format\":\"tawama\",\"office\":{}", deep("[", "]", 200_000)).into(),
    ));
    all.push(("query", deep("(", ")", 20_000).into()));
    all.push(("query", "\"".repeat(20_001).into()));
    all.push(("query", "a ".repeat(20_000).into()));
    let document = format!(
        "<w:document><w:body>{}</w:body></w:document>",
        deep("<w:tbl>", "</w:tbl>", 100_000)
    );
    all.push(("word", zipped(&[("word/document.xml", document.as_bytes())])));
    all.push(("word", zipped(&[("word/document.xml", deep("{#a}", "{/a}", 50_000).as_bytes())])));
    all.push(("cards", "BEGIN:VCARD\r\n".repeat(50_000).into()));
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
        all.push(("archive", zipped(&[("manifest.json", b"{}"), (name, b"evil")])));
    }
    let mut linked = zip::ZipWriter::new(Cursor::new(Vec::new()));
    linked
        .add_symlink("registry.tawama", "/etc/passwd", SimpleFileOptions::default())
        .expect("a link");
    all.push(("archive", linked.finish().expect("an archive ends").into_inner()));
    // Texts of one endless line, of nothing but separators, of zeros.
    all.push(("text", [b"a;".repeat(100_000), b"\n".to_vec()].concat()));
    all.push(("text", vec![0; 100_000]));
    all.push(("text", b"\"".repeat(100_001)));
    all
}
