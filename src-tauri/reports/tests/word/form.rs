//! What is in a document, and in which form.

use std::path::Path;

use tawama_reports::{Language, word};

use crate::example;

const EDITIONS: [(&str, Language, Option<Language>); 5] = [
    ("fr", Language::Fr, None),
    ("ar", Language::Ar, None),
    ("en", Language::En, None),
    ("fr-ar", Language::Fr, Some(Language::Ar)),
    ("en-fr", Language::En, Some(Language::Fr)),
];

/// The documents are left in the target folder, to be looked at.
#[test]
fn a_report_becomes_a_document_in_every_language() {
    for (name, language, other) in EDITIONS {
        let bytes = word::docx(&example::report(language, other)).unwrap();
        let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("word");
        std::fs::create_dir_all(&folder).unwrap();
        std::fs::write(folder.join(format!("report-{name}.docx")), &bytes).unwrap();
        assert_eq!(bytes, word::docx(&example::report(language, other)).unwrap(), "same bytes");
    }
}
