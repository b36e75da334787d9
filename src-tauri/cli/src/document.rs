//! Documents from a terminal.

use tawama_registry::document::{self, DocumentFacts, DocumentKind, Owner, store::Store};
use tawama_registry::{Error, Kind, Op, Problem, Registry, Result, Stamp, Wording, record};

use crate::args::DocumentCommand;
use crate::tell::Teller;
use crate::{kind, show};

/// Does what is asked.
pub(crate) fn run(
    registry: &Registry,
    stamp: &Stamp,
    what: &DocumentCommand,
    teller: &mut Teller,
) -> Result<()> {
    let store = Store::of(registry.path());
    match what {
        DocumentCommand::Add { record, file, kind: word, language } => {
            let id = show::find(registry, record)?;
            let named = registry.read(|conn| record::named(conn, id))?;
            let owner = match named.map(|named| named.kind) {
                Some(Kind::Agreement) => Owner::Agreement(id),
                Some(Kind::Exhibition) => Owner::Exhibition(id),
                Some(Kind::Activity) => Owner::Activity(id),
                Some(Kind::Partner) => Owner::Partner(id),
                Some(Kind::Person) => Owner::Person(id),
                _ => return Err(Error::Invalid(vec![Problem::new("record", "owner-unfit")])),
            };
            let facts = DocumentFacts {
                name: file.file_name().unwrap_or_default().to_string_lossy().into_owned(),
                kind: kind::term("kind", word, DocumentKind::named)?,
                lang: language.clone(),
                title: Wording::default(),
                day: None,
                pages: None,
                note: String::new(),
            };
            let content = store.take_in(file)?;
            let done = registry.write(stamp, Op::Add(Kind::Document), |tx| {
                document::add(tx, owner, &content, &facts)
            })?;
            teller.added(done.value, done.change);
        }
        DocumentCommand::Save { id, out } => {
            let id = show::find(registry, id)?;
            let found = registry.read(|conn| document::get(conn, id))?;
            store.copy_out(&found.content.sha256, out)?;
            teller.value("path", &out.display().to_string());
        }
    }
    Ok(())
}
