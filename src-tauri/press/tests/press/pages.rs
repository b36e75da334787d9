//! Pages of every kind.

use tawama_reports::Language;

use crate::example;
use crate::look::printed;

#[test]
fn pages_of_every_kind_are_printed() {
    for (name, language, other) in [
        ("fr", Language::Fr, None),
        ("ar", Language::Ar, None),
        ("en", Language::En, None),
        ("fr-ar", Language::Fr, Some(Language::Ar)),
    ] {
        let pdf = printed(&format!("report-{name}"), &example::report(language, other));
        assert!(pdf.is_for_archives(), "{name}");
        let pdf = printed(&format!("calendar-{name}"), &example::calendar(language, other));
        assert!(pdf.is_for_archives(), "{name}");
    }
}
