//! Where bad input is tried: a registry with records, and one without.

use std::fs::{self, File};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::time::Instant;

use tawama_press::template as pages;
use tawama_registry::search::{complete, search};
use tawama_registry::{Error, Op, Part, Registry, Tx, check, transcript};
use tawama_reports::import::{self, Reading};
use tawama_reports::report::{Ask, Report, ReportName, tell};
use tawama_reports::sheet::{self, Book, Choices, apart};
use tawama_reports::template::data::{self, Data, Issue, Subject};
use tawama_reports::template::{Template, samples};
use tawama_reports::{Language, archive, vocabulary};

use super::Target;
use super::hostile::hostile;
use crate::world::{self, stamp, today};

/// Looks at an input and answers, where this process was started for that by a [`Kitchen`].
#[must_use]
pub fn serve() -> Option<ExitCode> {
    apart::serve().or_else(pages::serve)
}

/// Where everything is tried: a registry with records, and one without.
pub struct Kitchen {
    folder: tempfile::TempDir,
    program: PathBuf,
    full: Registry,
    empty: Registry,
    /// Everything that the full registry said before.
    said: Vec<String>,
    /// What Typst templates set.
    report: Report,
    /// What Word templates are filled with, by the kind of record that they are of.
    data: Vec<Data>,
}

impl Kitchen {
    /// Makes both registries. `program` is one whose `main` begins with [`serve`].
    ///
    /// # Errors
    /// When they cannot be made.
    pub fn new(program: &Path) -> Result<Self, String> {
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
        let ask = Ask {
            other: Some(Language::Fr),
            reference: "17/2026".to_owned(),
            hijri: true,
            ..Ask::new(ReportName::InForce, today(), Language::Ar)
        };
        let (report, data) = full
            .read(|conn| {
                let first = |table: &str| {
                    let id = format!("SELECT id FROM {table} ORDER BY id LIMIT 1");
                    conn.query_row(&id, [], |row| row.get(0))
                };
                let subjects = [
                    Subject::Agreement(first("agreement")?),
                    Subject::Partner(first("partner")?),
                    Subject::Exhibition(first("exhibition")?),
                    Subject::Office,
                ];
                let issue = Issue::of(&ask);
                let data = subjects.map(|subject| data::gather(conn, subject, &issue));
                Ok((tell(conn, &ask)?, data.into_iter().collect::<tawama_registry::Result<_>>()?))
            })
            .map_err(text)?;
        Ok(Self { folder, program: program.to_owned(), full, empty, said, report, data })
    }

    /// Looks whether the registry with records says what it said.
    ///
    /// # Errors
    /// When it does not.
    pub fn unchanged(&self) -> Result<(), String> {
        let now = self.full.read(check::dump).map_err(|error| error.to_string())?;
        if now == self.said { Ok(()) } else { Err("a registry was changed".to_owned()) }
    }

    /// Tries everything of the corpus. Answers how many there were.
    pub(super) fn corpus(&self) -> Result<u64, String> {
        let mut count = 0;
        for target in Target::ALL {
            for bytes in kept(target)? {
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

    /// Whole inputs to begin with, those of the corpus among them.
    ///
    /// # Errors
    /// When one cannot be made.
    pub fn seeds(&self, target: Target) -> Result<Vec<Vec<u8>>, String> {
        let mut seeds = self.made(target)?;
        seeds.append(&mut kept(target)?);
        Ok(seeds)
    }

    /// Lays what to begin with into `folder`, in one for each kind: where `fuzz/` begins.
    ///
    /// # Errors
    /// When one cannot be made or written.
    pub fn lay_seeds(&self, folder: &Path) -> Result<(), String> {
        let io = |error: std::io::Error| error.to_string();
        for target in Target::ALL {
            let folder = folder.join(target.word());
            fs::create_dir_all(&folder).map_err(io)?;
            for (at, seed) in self.seeds(target)?.iter().enumerate() {
                fs::write(folder.join(format!("seed-{at}")), seed).map_err(io)?;
            }
        }
        Ok(())
    }

    fn made(&self, target: Target) -> Result<Vec<Vec<u8>>, String> {
        let text = |error: Error| error.to_string();
        let csv = "Titre;Partenaire;Pays;Signé le;Durée\nJumelage;Séville;Espagne;12/05/2019;3 ans\n\
                   Protocole;القدس;PS;2025-02-01;renouvelable\n";
        let card = "BEGIN:VCARD\r\nVERSION:3.0\r\nFN;CHARSET=UTF-8:أمينة بنعلي\r\nN:Benali;Amina;;;\r\n\
                    ORG:Commune de Tanger\r\nTEL;TYPE=WORK:+212 539 00 00 00\r\nEMAIL:a@example.org\r\nEND:VCARD\r\n";
        let json = r#"[{"nom":"Séville","pays":"ES","ville":{"fr":"Séville"}},{"nom":"نابلس","pays":"PS"}]"#;
        Ok(match target {
            Target::Text => {
                vec![csv.into(), csv.replace(';', "\t").into(), csv.replace(';', ",").into()]
            }
            Target::Cards => {
                vec![card.into(), card.replace("3.0", "2.1").into(), [card, card].concat().into()]
            }
            Target::Json => vec![json.into(), "[]".into(), r#"{"a":[{"b":1}]}"#.into()],
            Target::Archive => {
                let to = self.folder.path().join("seed.tawama.zip");
                let _ = fs::remove_file(&to);
                archive::pack(&self.full, &to, None, &stamp(), &mut |_, _| true).map_err(text)?;
                vec![fs::read(&to).map_err(|error| error.to_string())?]
            }
            Target::Transcript => {
                let mut bytes = Vec::new();
                let all = transcript::Which::All;
                self.full.read(|conn| transcript::write(conn, &all, &mut bytes)).map_err(text)?;
                vec![bytes]
            }
            Target::Query => [
                "état:\"en vigueur\" pays:maroc jumelage",
                "kind:agreement until:2026..2027 -field:culture",
                "الوضعية:ساري طنجة \"القدس\"",
                "signed:2025-02 tanger -quds partner:rabat",
            ]
            .map(|query| query.as_bytes().to_vec())
            .to_vec(),
            Target::Word => [samples::Sample::Letter, samples::Sample::Sheet]
                .into_iter()
                .zip([Language::Fr, Language::Ar])
                .map(|(sample, language)| samples::template(sample, language).to_vec())
                .collect(),
            Target::Typst => {
                [Language::Fr, Language::Ar].map(|it| pages::sample(it).into()).to_vec()
            }
            // They are those of the corpus, which other programs wrote.
            Target::Workbook => Vec::new(),
        })
    }

    /// Feeds one input to its target.
    ///
    /// # Errors
    /// What went wrong, and where the input is kept: in the folder for temporary files.
    pub fn try_one(&self, target: Target, input: &[u8]) -> Result<(), String> {
        let begun = Instant::now();
        let tried = catch_unwind(AssertUnwindSafe(|| self.swallow(target, input)));
        let wrong = match tried {
            Err(_) => Some("it panicked".to_owned()),
            Ok(Err(word)) => Some(word),
            Ok(Ok(())) if begun.elapsed() > target.longest() => {
                Some(format!("it took {} s", begun.elapsed().as_secs()))
            }
            Ok(Ok(())) => None,
        };
        let Some(word) = wrong else { return Ok(()) };
        let kept = std::env::temp_dir().join(format!("tawama-torture-{}", target.word()));
        let _ = fs::write(&kept, input);
        Err(format!("{}: {word}; the input is kept: {}", target.word(), kept.display()))
    }

    fn swallow(&self, target: Target, input: &[u8]) -> Result<(), String> {
        match target {
            Target::Archive => self.unpack(input),
            Target::Transcript => {
                taken_back(&self.empty, |tx| transcript::bring_in(tx, input).map(drop));
                Ok(())
            }
            Target::Query => {
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
            Target::Word => {
                if let Ok(template) = Template::read(input) {
                    for data in &self.data {
                        let _ = template.fill(data, Language::Ar);
                    }
                }
                Ok(())
            }
            Target::Typst => {
                let source = String::from_utf8_lossy(input);
                let program = self.program.as_os_str();
                let _ = pages::ask(program, &self.report, &source, &pages::Wish::File);
                Ok(())
            }
            Target::Workbook => {
                let file = self.folder.path().join("workbook");
                fs::write(&file, input).map_err(|error| error.to_string())?;
                let file = File::open(&file).map_err(|error| error.to_string())?;
                match apart::ask(self.program.as_os_str(), file) {
                    Ok(book) => self.import(&book),
                    Err(_) => Ok(()),
                }
            }
            Target::Text | Target::Cards | Target::Json => {
                match sheet::read(input, &Choices::default()) {
                    Ok(book) => self.import(&book),
                    Err(_) => Ok(()),
                }
            }
        }
    }

    /// A table: planned, brought in, and taken back.
    fn import(&self, book: &Book) -> Result<(), String> {
        let reading = Reading::default();
        let planned =
            self.full.read(|conn| import::plan(conn, book, &reading, Language::Fr, today()));
        // Where nothing would be written, nothing can be written by halves.
        if planned.map_or(true, |plan| plan.lines.is_empty()) {
            return Ok(());
        }
        taken_back(&self.full, |tx| {
            import::apply(tx, book, &reading, Language::Fr, &mut |_, _| true).map(drop)
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

/// Writes and takes it back whatever came of it, so that the next input finds the registry as it was.
fn taken_back(registry: &Registry, write: impl FnOnce(&Tx<'_>) -> tawama_registry::Result<()>) {
    let _ = registry.write(&stamp(), Op::Import, |tx| {
        write(tx)?;
        Err::<(), _>(Error::Internal("back".to_owned()))
    });
}

/// What the corpus keeps of this kind, in the order of the files' names.
fn kept(target: Target) -> Result<Vec<Vec<u8>>, String> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("corpus").join(target.word());
    let mut files: Vec<_> = fs::read_dir(folder).into_iter().flatten().flatten().collect();
    files.sort_by_key(fs::DirEntry::file_name);
    let read = files.iter().map(|file| fs::read(file.path()).map_err(|error| error.to_string()));
    read.collect()
}
