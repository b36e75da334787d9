//! The office's own Word documents: filled, looked at, and what may stand in them.

use serde_json::json;
use tawama_registry::{Connection, Error, Kind, Result, Stamp, office, record};
use tawama_reports::report::Letterhead;
use tawama_reports::report::letterhead::Side;
use tawama_reports::template::data::{self, Subject};
use tawama_reports::template::samples::{self, Sample};
use tawama_reports::template::{Template, fields};
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
        TemplateCommand::Fill { file, of, out } => {
            let template = Template::open(file)?;
            // What is wrong with the template is told before a registry is asked for.
            template.check()?;
            let registry = open(cli, stamp.today)?;
            let data = registry.read(|conn| {
                let letterhead = letterhead(conn)?;
                data::gather(conn, subject(conn, of)?, &letterhead, stamp.today)
            })?;
            export::save_bytes(&template.fill(&data, language)?, out)?;
            teller.value("path", &out.display().to_string());
        }
        TemplateCommand::Check { file } => Template::open(file)?.check()?,
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
            let sample = match name {
                SampleTemplate::Letter => Sample::Letter,
                SampleTemplate::Sheet => Sample::Sheet,
            };
            export::save_bytes(samples::template(sample, language), out)?;
            teller.value("path", &out.display().to_string());
        }
    }
    Ok(())
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

/// The head of what the office writes: its party and its own name, in every language it has both in.
fn letterhead(conn: &Connection) -> Result<Letterhead> {
    let office = office::get(conn)?;
    let sides = Language::ALL.into_iter().filter_map(|language| {
        let said = |names: &tawama_registry::Wording| names.0.get(language.tag()).cloned();
        let home = office.home.as_ref().and_then(|home| said(&home.name));
        let lines: Vec<String> = home.into_iter().chain(said(&office.facts.name)).collect();
        (!lines.is_empty()).then_some(Side { language, lines })
    });
    Ok(Letterhead { sides: sides.collect(), ..Letterhead::default() })
}
