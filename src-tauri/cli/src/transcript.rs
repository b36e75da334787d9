//! Every fact as JSON: out, and in again.

use std::fs::File;
use std::io::Read;
use std::path::Path;

use tawama_registry::office::{self, NewOffice};
use tawama_registry::transcript::{self, Which};
use tawama_registry::{Error, Id, Kind, Op, Registry, Result, Stamp, Wording, record};
use tawama_reports::Language;
use tawama_reports::export;
use tawama_reports::linked::{self, Subjects};

use crate::show;
use crate::tell::Teller;

/// Writes the facts of these records, or of all, to a file.
pub(crate) fn write(
    registry: &Registry,
    records: &[String],
    public: bool,
    out: &Path,
    teller: &Teller,
) -> Result<()> {
    let ids = records.iter().map(|text| show::find(registry, text)).collect::<Result<Vec<Id>>>()?;
    export::save_with(out, |file| {
        registry.read(|conn| {
            if !public {
                let which = if ids.is_empty() {
                    Which::All
                } else {
                    Which::These(ids.iter().copied().collect())
                };
                return transcript::write(conn, &which, file);
            }
            let mut subjects = Subjects::default();
            if ids.is_empty() {
                subjects = Subjects::all(conn)?;
            }
            for id in ids {
                match record::named(conn, id)?.map(|named| named.kind) {
                    Some(Kind::Partner) => subjects.partners.push(id),
                    Some(Kind::Agreement) => subjects.agreements.push(id),
                    Some(Kind::Exhibition) => subjects.exhibitions.push(id),
                    _ => return Err(Error::NotFound { kind: Kind::Agreement, id }),
                }
            }
            linked::write(conn, &subjects, file)
        })
    })?;
    teller.value("path", &out.display().to_string());
    Ok(())
}

/// Whether a file says that it is a transcript.
pub(crate) fn is_one(path: &Path) -> bool {
    let mut head = Vec::new();
    let read = File::open(path).and_then(|file| file.take(512).read_to_end(&mut head));
    read.is_ok() && transcript::is_transcript(&head)
}

/// Brings a transcript into a registry that is empty.
pub(crate) fn bring_in(
    registry: &Registry,
    stamp: &Stamp,
    path: &Path,
    teller: &Teller,
) -> Result<()> {
    let file = File::open(path).map_err(|error| Error::Io(path.to_owned(), error))?;
    let done = registry.write(stamp, Op::Import, |tx| transcript::bring_in(tx, file))?;
    teller.transcribed(done.value, done.change);
    Ok(())
}

/// Makes a registry from a transcript; nothing is left where that fails.
pub(crate) fn make(
    path: &Path,
    from: &Path,
    language: Language,
    stamp: &Stamp,
    teller: &Teller,
) -> Result<()> {
    // The transcript says how the office is called.
    let unnamed = NewOffice {
        name: Wording::default(),
        language: language.tag().to_owned(),
        reference_pattern: office::REFERENCE_PATTERN.to_owned(),
        home: None,
        sample: false,
    };
    let registry = Registry::create(path, &unnamed, stamp)?;
    let brought = bring_in(&registry, stamp, from, teller);
    drop(registry);
    if brought.is_err() {
        // It was made a moment ago and holds nothing of anyone's.
        let _ = std::fs::remove_file(path);
    }
    brought
}
