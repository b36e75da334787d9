//! Templates that come with the product, for an office to begin with and make its own.

use crate::language::Language;

/// A template that comes with the product.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Sample {
    /// The letter that goes with an agreement.
    Letter,
    /// The sheet of a partner: fiche de jumelage.
    Sheet,
}

/// The bytes of a template in a language.
#[must_use]
pub fn template(sample: Sample, language: Language) -> &'static [u8] {
    match (sample, language) {
        (Sample::Letter, Language::Fr) => include_bytes!("../../templates/letter-fr.docx"),
        (Sample::Letter, Language::Ar) => include_bytes!("../../templates/letter-ar.docx"),
        (Sample::Letter, Language::En) => include_bytes!("../../templates/letter-en.docx"),
        (Sample::Sheet, Language::Fr) => include_bytes!("../../templates/sheet-fr.docx"),
        (Sample::Sheet, Language::Ar) => include_bytes!("../../templates/sheet-ar.docx"),
        (Sample::Sheet, Language::En) => include_bytes!("../../templates/sheet-en.docx"),
    }
}
