//! The office's own templates: kept in the registry, looked at, filled, and what may stand in them.

use std::path::{Path, PathBuf};

use serde_json::json;
use tawama_press::template::{self as press, Kept};
use tawama_registry::template::{self, KeptTemplate, TemplateFacts, TemplateFormat};
use tawama_registry::{
    Connection, Error, Kind, Op, Problem, Registry, Result, Stamp, Tx, record, text::fold,
};
use tawama_reports::report::ReportName;
use tawama_reports::template::data::{self, Issue, Subject};
use tawama_reports::template::fields;
use tawama_reports::template::samples::{self, Sample};
use tawama_reports::{Language, Messages, export};

use crate::args::{Cli, Of, SampleTemplate, TemplateCommand};
use crate::tell::Teller;
use crate::{exhibition, open, show};

/// Does what is asked.
pub(crate) fn run(
    cli: &Cli,
    stamp: &Stamp,
    language: Language,
    what: &TemplateCommand,
    teller: &Teller,
) -> Result<()> {
    match what {
        TemplateCommand::Keep { file, name, purposes, anyway } => {
            let (format, bytes) = Kept::file(file)?;
            let read = Kept::read(format, &bytes)?;
            let registry = open(cli, stamp.today)?;
            let purposes =
                if purposes.is_empty() { vec![read.seems_for()] } else { purposes.clone() };
            if !anyway {
                look(&registry, &read, &purposes, language, stamp)?;
            }
            let stem = file.file_stem().map(|it| it.to_string_lossy().into_owned());
            let facts = TemplateFacts {
                name: name.clone().or(stem).unwrap_or_default(),
                purposes: purposes.iter().map(|it| it.word().to_owned()).collect(),
            };
            let keep = |tx: &Tx<'_>| template::keep(tx, &facts, format, &bytes);
            let done = registry.write(stamp, Op::Add(Kind::Template), keep)?;
            teller.added(done.value, done.change);
        }
        TemplateCommand::List => {
            let messages = Messages::new(language);
            let rows = open(cli, stamp.today)?.read(template::list)?.into_iter().map(|kept| {
                json!({
                    "name": kept.facts.name,
                    "format": messages.term("template-format", kept.format.word()),
                    "for": kept.facts.purposes.join(", "),
                    "bytes": kept.bytes,
                    "added": kept.added,
                    "id": kept.id,
                })
            });
            teller.rows(&rows.collect::<Vec<_>>());
        }
        TemplateCommand::Replace { template, file, anyway } => {
            let (format, bytes) = Kept::file(file)?;
            let read = Kept::read(format, &bytes)?;
            let registry = open(cli, stamp.today)?;
            let kept = registry.read(|conn| named(conn, template))?;
            if !anyway {
                let purposes = purposes_of(&kept);
                look(&registry, &read, &purposes, language, stamp)?;
            }
            let replace =
                |tx: &Tx<'_>| template::replace(tx, kept.id, kept.version, format, &bytes);
            teller.changed(registry.write(stamp, Op::Edit(Kind::Template), replace)?.change);
        }
        TemplateCommand::Rename { template, name } => {
            edit(cli, stamp, template, teller, |facts| facts.name.clone_from(name))?;
        }
        TemplateCommand::Assign { template, purposes } => {
            edit(cli, stamp, template, teller, |facts| {
                facts.purposes = purposes.iter().map(|it| it.word().to_owned()).collect();
            })?;
        }
        TemplateCommand::Remove { template } => {
            let registry = open(cli, stamp.today)?;
            let kept = registry.read(|conn| named(conn, template))?;
            let remove = |tx: &Tx<'_>| template::remove(tx, kept.id, kept.version);
            teller.changed(registry.write(stamp, Op::Delete(Kind::Template), remove)?.change);
        }
        TemplateCommand::Copy { template, out } => {
            let bytes = open(cli, stamp.today)?
                .read(|conn| template::bytes(conn, named(conn, template)?.id))?;
            export::save_bytes(&bytes, out)?;
            teller.value("path", &out.display().to_string());
        }
        TemplateCommand::Fill { file, of, out } => {
            fill(cli, stamp, language, (file, of, out), teller)?;
        }
        TemplateCommand::Check { file, purposes } => check(cli, stamp, language, file, purposes)?,
        TemplateCommand::Fields => {
            let messages = Messages::new(language);
            let rows = fields::all().into_iter().map(|told| {
                json!({
                    "field": told.path,
                    "sort": messages.term("template-sort", told.field.sort.word()),
                    "what": messages.term("template-field", told.field.name),
                })
            });
            teller.rows(&rows.collect::<Vec<_>>());
        }
        TemplateCommand::Sample { name, out } => {
            let bytes = match name {
                SampleTemplate::Letter => samples::template(Sample::Letter, language),
                SampleTemplate::Sheet => samples::template(Sample::Sheet, language),
                SampleTemplate::Pages => press::sample(language).as_bytes(),
            };
            export::save_bytes(bytes, out)?;
            teller.value("path", &out.display().to_string());
        }
    }
    Ok(())
}

/// The template that is named: one that is kept, or else a file.
pub(crate) fn open_named(conn: &Connection, named_or_file: &Path) -> Result<Kept> {
    match named(conn, &named_or_file.to_string_lossy()) {
        Ok(kept) => Kept::open(conn, kept.id),
        Err(_) => {
            let (format, bytes) = Kept::file(named_or_file)?;
            Kept::read(format, &bytes)
        }
    }
}

/// A kept template, by its identity or its name.
fn named(conn: &Connection, text: &str) -> Result<KeptTemplate> {
    let all = template::list(conn)?;
    let same =
        |kept: &&KeptTemplate| kept.id.to_string() == text || fold(&kept.facts.name) == fold(text);
    // Names that differ by an accent alone are told apart by it.
    let exact = all.iter().find(|kept| kept.facts.name == text);
    exact.or_else(|| all.iter().find(same)).cloned().ok_or_else(|| Error::Missing(text.into()))
}

/// The reports that a kept template is for, as far as this program knows them.
fn purposes_of(kept: &KeptTemplate) -> Vec<ReportName> {
    kept.facts.purposes.iter().filter_map(|it| ReportName::named(it)).collect()
}

/// Refuses a template in which something is wrong, with everything that is.
fn look(
    registry: &Registry,
    kept: &Kept,
    purposes: &[ReportName],
    language: Language,
    stamp: &Stamp,
) -> Result<()> {
    let found = registry.read(|conn| kept.check(conn, purposes, language, stamp.today))?;
    if found.is_empty() { Ok(()) } else { Err(Error::Invalid(found)) }
}

fn edit(
    cli: &Cli,
    stamp: &Stamp,
    text: &str,
    teller: &Teller,
    change: impl FnOnce(&mut TemplateFacts),
) -> Result<()> {
    let registry = open(cli, stamp.today)?;
    let mut kept = registry.read(|conn| named(conn, text))?;
    change(&mut kept.facts);
    let save = |tx: &Tx<'_>| template::save(tx, kept.id, kept.version, &kept.facts);
    teller.changed(registry.write(stamp, Op::Edit(Kind::Template), save)?.change);
    Ok(())
}

/// Fills a Word template for a record.
fn fill(
    cli: &Cli,
    stamp: &Stamp,
    language: Language,
    (file, of, out): (&PathBuf, &Of, &PathBuf),
    teller: &Teller,
) -> Result<()> {
    if file.exists() {
        // What is wrong with the template is told before a registry is asked for.
        word(Kept::file(file).and_then(|(format, bytes)| Kept::read(format, &bytes))?)?.check()?;
    }
    let bytes = open(cli, stamp.today)?.read(|conn| {
        let template = word(open_named(conn, file)?)?;
        let (day, issued) = (stamp.today, stamp.today);
        let issue = Issue {
            language,
            other: None,
            day,
            issued,
            reference: "",
            public: false,
            listed: None,
        };
        template.fill(&data::gather(conn, subject(conn, of)?, &issue)?, language)
    })?;
    export::save_bytes(&bytes, out)?;
    teller.value("path", &out.display().to_string());
    Ok(())
}

fn word(kept: Kept) -> Result<tawama_reports::template::Template> {
    match kept {
        Kept::Word(word) => Ok(*word),
        Kept::Typst(_) => Err(Error::Invalid(vec![Problem::new("file", "template-not-word")])),
    }
}

/// Looks at a template: a Word file needs no registry for it.
fn check(
    cli: &Cli,
    stamp: &Stamp,
    language: Language,
    file: &Path,
    purposes: &[ReportName],
) -> Result<()> {
    let of_file = if file.exists() { Some(Kept::file(file)?) } else { None };
    if let (Some((TemplateFormat::Word, bytes)), []) = (&of_file, purposes) {
        return word(Kept::read(TemplateFormat::Word, bytes)?)?.check();
    }
    let registry = open(cli, stamp.today)?;
    let (kept, own) = match &of_file {
        Some((format, bytes)) => {
            let kept = Kept::read(*format, bytes)?;
            let own = vec![kept.seems_for()];
            (kept, own)
        }
        None => registry.read(|conn| {
            let kept = named(conn, &file.to_string_lossy())?;
            Ok((Kept::open(conn, kept.id)?, purposes_of(&kept)))
        })?,
    };
    let purposes = if purposes.is_empty() { own.as_slice() } else { purposes };
    look(&registry, &kept, purposes, language, stamp)
}

fn subject(conn: &Connection, of: &Of) -> Result<Subject> {
    if let Some(text) = &of.agreement {
        let id = show::identity(conn, text)?;
        let named = record::named(conn, id)?;
        return match named {
            Some(named) if named.kind == Kind::Agreement => Ok(Subject::Agreement(id)),
            _ => Err(Error::Missing(text.into())),
        };
    }
    if let Some(text) = &of.partner {
        return exhibition::party_named(conn, text).map(Subject::Partner);
    }
    match &of.exhibition {
        Some(text) => exhibition::named(conn, text).map(Subject::Exhibition),
        None => Ok(Subject::Office),
    }
}
