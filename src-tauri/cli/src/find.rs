//! Finding anything.

use serde_json::{Value, json};
use tawama_registry::search::{self, FoundRecord};
use tawama_registry::{Error, Part, Problem, Registry, Result};
use tawama_reports::Language;
use tawama_reports::vocabulary::vocabulary;

/// What a query finds, as lines of a list; or what in it is not understood.
pub(crate) fn anything(
    registry: &Registry,
    query: &str,
    part: Part,
    language: Language,
) -> Result<Vec<Value>> {
    let lang = language.tag();
    let found = registry.read(|conn| search::search(conn, query, vocabulary(), lang, part))?;
    if found.troubles.is_empty() {
        return Ok(found.hits.iter().map(|hit| line(hit, lang)).collect());
    }
    let problems = found.troubles.into_iter().map(|trouble| {
        let code = format!("filter-{}", trouble.kind.word());
        let problem = Problem::new("query", &code).with("said", trouble.said);
        match trouble.nearest {
            Some(nearest) => problem.with("nearest", nearest),
            None => problem,
        }
    });
    Err(Error::Invalid(problems.collect()))
}

/// A hit: its name first, then what it is and where it says what was looked for.
fn line(hit: &FoundRecord, lang: &str) -> Value {
    let said: String = hit.pieces.iter().map(|piece| piece.text.as_str()).collect();
    json!({
        "name": hit.record.name.pick(lang),
        "kind": hit.record.kind,
        "passage": hit.passage,
        "said": said,
        "archived": hit.archived,
        "id": hit.record.id,
    })
}
