//! A template of the office's own, whatever it is written in: read, looked at before it is kept,
//! and used in the place of our layout.
//!
//! | written in | becomes | filled with |
//! |---|---|---|
//! | Word ([`tawama_reports::template`]) | a Word document | the record that the report is of, and the office |
//! | Typst ([`super`]) | pages | the report |

use std::fs::File;
use std::io::Read;
use std::path::Path;

use chrono::NaiveDate;
use tawama_registry::template::{self as registry, TemplateFormat};
use tawama_registry::{Connection, Error, Id, Kind, Problem, Result, record};
use tawama_reports::Language;
use tawama_reports::report::{Ask, Form, Report, ReportName, Selection, tell};
use tawama_reports::template::Template as Word;
use tawama_reports::template::data::{self, Issue, Subject};

use super::LONGEST;
use super::apart::{self, Copies, Wish};

/// A template that was read.
#[derive(Debug)]
pub enum Kept {
    /// A Word document with fields.
    Word(Box<Word>),
    /// A Typst source.
    Typst(String),
}

impl Kept {
    /// What a file is written in, by the ending of its name.
    ///
    /// # Errors
    /// [`Error::Invalid`] when templates do not end so.
    pub fn format_of(file: &Path) -> Result<TemplateFormat> {
        let ending = file.extension().map(|it| it.to_string_lossy().to_lowercase());
        match ending.as_deref() {
            // One with macros is refused by what is in it, and told so.
            Some("docx" | "dotx" | "docm" | "dotm" | "doc" | "dot") => Ok(TemplateFormat::Word),
            Some("typ") => Ok(TemplateFormat::Typst),
            _ => Err(problem("template-ending")),
        }
    }

    /// What a file is written in, and its bytes, as they may be kept.
    ///
    /// # Errors
    /// [`Error::Invalid`] when templates do not end so, or it is larger than one that is kept;
    /// [`Error::Missing`], [`Error::Io`].
    pub fn file(path: &Path) -> Result<(TemplateFormat, Vec<u8>)> {
        if !path.exists() {
            return Err(Error::Missing(path.to_owned()));
        }
        let format = Self::format_of(path)?;
        let mut bytes = Vec::new();
        // One byte more than may be is enough to refuse it.
        let most = u64::try_from(registry::LARGEST).unwrap_or(u64::MAX) + 1;
        File::open(path)
            .and_then(|file| file.take(most).read_to_end(&mut bytes))
            .map_err(|error| Error::Io(path.to_owned(), error))?;
        if bytes.len() > registry::LARGEST {
            let problem = Problem::new("file", "template-kept-too-large");
            return Err(Error::Invalid(vec![problem.with("most", registry::LARGEST >> 20)]));
        }
        Ok((format, bytes))
    }

    /// Reads a template.
    ///
    /// # Errors
    /// [`Error::Invalid`] when it is none at all. What is wrong within it is told by
    /// [`Kept::check`].
    pub fn read(format: TemplateFormat, bytes: &[u8]) -> Result<Self> {
        match format {
            TemplateFormat::Word => Ok(Self::Word(Box::new(Word::read(bytes)?))),
            TemplateFormat::Typst => {
                if bytes.len() > LONGEST {
                    return Err(problem("template-too-long"));
                }
                let text = std::str::from_utf8(bytes).map_err(|_| problem("template-not-text"))?;
                let text = text.strip_prefix('\u{feff}').unwrap_or(text);
                if text.contains('\0') {
                    return Err(problem("template-not-text"));
                }
                Ok(Self::Typst(text.to_owned()))
            }
        }
    }

    /// The template that the registry keeps as `id`.
    ///
    /// # Errors
    /// [`Error::NotFound`], and as [`Kept::read`].
    pub fn open(conn: &Connection, id: Id) -> Result<Self> {
        let format = registry::get(conn, id)?.format;
        Self::read(format, &registry::bytes(conn, id)?)
    }

    /// What it becomes.
    #[must_use]
    pub fn form(&self) -> Form {
        match self {
            Self::Word(_) => Form::Docx,
            Self::Typst(_) => Form::Pdf,
        }
    }

    /// The report that it seems to be for, to begin with.
    #[must_use]
    pub fn seems_for(&self) -> ReportName {
        match self {
            Self::Typst(_) => ReportName::InForce,
            Self::Word(word) => match word.is_of() {
                Some(Kind::Agreement) => ReportName::Agreement,
                Some(Kind::Partner) => ReportName::Partner,
                Some(Kind::Exhibition) => ReportName::Exhibition,
                _ => ReportName::InForce,
            },
        }
    }

    /// Everything that is wrong with it for these reports, each thing once. A Typst source is set
    /// with each of them, told of the first record there is to be told of.
    ///
    /// # Errors
    /// When the registry cannot be read.
    pub fn check(
        &self,
        conn: &Connection,
        purposes: &[ReportName],
        language: Language,
        today: NaiveDate,
    ) -> Result<Vec<Problem>> {
        let mut found: Vec<Problem> = Vec::new();
        for name in purposes {
            let looked = match self {
                Self::Word(_) if !fills(*name) => {
                    let unfit = Problem::new("purposes", "template-word-unfit");
                    Err(Error::Invalid(vec![unfit.with("report", name.word())]))
                }
                Self::Word(word) => word.check_for(name.offer().of),
                Self::Typst(text) => {
                    let ask = example(conn, *name, language, today)?;
                    let told = tell(conn, &ask)?;
                    apart::set(&told, text, &Wish::Pages(0..0)).map(drop)
                }
            };
            match looked {
                Ok(()) => {}
                Err(Error::Invalid(problems)) => {
                    for problem in problems {
                        if !found.contains(&problem) {
                            found.push(problem);
                        }
                    }
                }
                Err(other) => return Err(other),
            }
        }
        Ok(found)
    }

    /// The report `told` of `ask` by this template, as the bytes of a file of [`Kept::form`].
    ///
    /// # Errors
    /// [`Error::Invalid`] with everything that is wrong with the template, when it is wrong.
    pub fn bytes(&self, conn: &Connection, ask: &Ask, told: &Report) -> Result<Vec<u8>> {
        match self {
            Self::Word(word) => {
                let data = data::gather(conn, Subject::of(ask), &Issue::of(ask))?;
                word.fill(&data, ask.language)
            }
            Self::Typst(text) => {
                let file = apart::set(told, text, &Wish::File)?.file;
                file.map(|it| it.bytes).ok_or_else(|| problem("template-stopped"))
            }
        }
    }

    /// Up to `count` pages from the page `first`, from 0, as they will be; none of a Word
    /// template, whose pages are laid out by Word.
    ///
    /// # Errors
    /// As [`Kept::bytes`].
    pub fn pages(&self, told: &Report, first: usize, count: usize) -> Result<Option<Copies>> {
        match self {
            Self::Word(_) => Ok(None),
            Self::Typst(text) => {
                let wish = Wish::Pages(first..first.saturating_add(count));
                apart::set(told, text, &wish).map(Some)
            }
        }
    }
}

/// Whether a Word document can stand for this report: its fields are those of one record, or of
/// what is in force.
fn fills(name: ReportName) -> bool {
    name.offer().of.is_some() || name == ReportName::InForce
}

/// A source that comes with the product, for an office to begin with.
#[must_use]
pub fn sample(language: Language) -> &'static str {
    match language {
        Language::Fr => include_str!("../../typst/samples/fr.typ"),
        Language::Ar => include_str!("../../typst/samples/ar.typ"),
        Language::En => include_str!("../../typst/samples/en.typ"),
    }
}

/// A question for this report that can be answered: of the first record of its kind, of this
/// year. Where there is no record yet, the list of agreements stands for it.
fn example(
    conn: &Connection,
    name: ReportName,
    language: Language,
    today: NaiveDate,
) -> Result<Ask> {
    let offer = name.offer();
    let record = match offer.of {
        Some(kind) => record::find(conn, "", &[kind], language.tag(), 1)?.into_iter().next(),
        None => None,
    };
    let name = if offer.of.is_some() && record.is_none() { ReportName::InForce } else { name };
    let period = name.offer().period.then_some(today);
    Ok(Ask {
        selection: Selection {
            agreements: None,
            of: record.map(|it| it.id),
            from: period.and_then(|day| day.checked_sub_months(chrono::Months::new(12))),
            until: period,
        },
        ..Ask::new(name, today, language)
    })
}

fn problem(code: &str) -> Error {
    Error::Invalid(vec![Problem::new("file", code)])
}
