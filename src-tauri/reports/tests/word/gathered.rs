//! What templates are filled with is what the dictionary says, whatever record it is of.

use chrono::Utc;
use serde_json::Value;
use tawama_registry::agreement::AgreementQuery;
use tawama_registry::exhibition::{ExhibitionQuery, ExhibitionSort};
use tawama_registry::{Part, Registry, Stamp, agreement, exhibition, sample};
use tawama_reports::Language;
use tawama_reports::template::Template;
use tawama_reports::template::data::{Data, Issue, Subject, gather};
use tawama_reports::template::fields::{FIELDS, Field, Sort};
use tawama_reports::template::samples::{self, Sample};

use crate::read::{parts, tree};

const WHOLE: Part = Part { offset: 0, limit: 100 };

fn registry(folder: &tempfile::TempDir) -> (Registry, Stamp) {
    let path = folder.path().join("office.tawama");
    let stamp = Stamp {
        actor: "Amina".to_owned(),
        at: "2026-11-25T10:00:00Z".parse::<chrono::DateTime<Utc>>().unwrap(),
        today: "2026-11-25".parse().unwrap(),
    };
    sample::seed(&path, "fr", &stamp).unwrap();
    (Registry::open(&path, stamp.today).unwrap(), stamp)
}

/// Every record there is to be written of.
fn all(registry: &Registry, stamp: &Stamp) -> Vec<(Subject, Data)> {
    let gathered = registry.read(|conn| {
        let mut subjects = vec![Subject::Office];
        for row in agreement::list(conn, &AgreementQuery::all("fr"), WHOLE)? {
            subjects.push(Subject::Agreement(row.id));
            subjects.extend(row.parties.iter().map(|it| Subject::Partner(it.id)));
        }
        let query = ExhibitionQuery { sort: ExhibitionSort::ALL[0], ..ExhibitionQuery::all("fr") };
        let shows = exhibition::list(conn, &query, WHOLE)?;
        subjects.extend(shows.iter().map(|it| Subject::Exhibition(it.id)));
        let (day, issued) = (stamp.today, stamp.today);
        let (language, reference) = (Language::Fr, "17/2026");
        let issue =
            Issue { language, other: None, day, issued, reference, public: false, listed: None };
        subjects.into_iter().map(|subject| Ok((subject, gather(conn, subject, &issue)?))).collect()
    });
    gathered.unwrap()
}

/// Every value is of a field, of its sort, and no field is left out.
fn agrees(value: &Value, fields: &[Field], path: &str, is_root: bool) {
    let value = value.as_object().unwrap_or_else(|| panic!("{path} is no record"));
    for name in value.keys() {
        assert!(fields.iter().any(|it| it.name == name), "{path}.{name} is in no dictionary");
    }
    for field in fields {
        let path = format!("{path}.{}", field.name);
        let Some(value) = value.get(field.name) else {
            assert!(is_root, "{path} is not gathered");
            continue;
        };
        let fits = match (field.sort, value) {
            (Sort::List(inner), Value::Array(items)) => {
                items.iter().for_each(|it| agrees(it, inner, &path, false));
                true
            }
            (Sort::Record(inner), value) => {
                agrees(value, inner, &path, false);
                true
            }
            (Sort::Wording, it) => it.is_object() || it.is_null(),
            (Sort::Date, Value::String(it)) => it.parse::<tawama_registry::PartialDate>().is_ok(),
            (Sort::Text, it) => it.is_string() || it.is_null(),
            (Sort::Count, it) => it.is_u64() || it.is_null(),
            (Sort::Flag, it) => it.is_boolean(),
            (Sort::Amount, it) => it.is_null() || it["amount"].is_i64(),
            (Sort::Date, Value::Null) => true,
            _ => false,
        };
        assert!(fits, "{path} is {value}");
    }
}

#[test]
fn everything_gathered_is_in_the_dictionary_and_the_other_way_round() {
    let folder = tempfile::tempdir().unwrap();
    let (registry, stamp) = registry(&folder);
    let mut kinds = 0;
    for (subject, data) in all(&registry, &stamp) {
        agrees(&data.value, FIELDS, "", true);
        let has = |name: &str| data.value.get(name).is_some();
        assert!(has("today") && has("office") && has("agreements"));
        match subject {
            Subject::Office => kinds |= 1,
            Subject::Agreement(_) => {
                assert!(has("agreement") && has("partner"));
                kinds |= 2;
            }
            Subject::Partner(_) => {
                assert!(has("partner") && !has("agreement"));
                kinds |= 4;
            }
            Subject::Exhibition(_) => {
                assert!(has("exhibition"));
                kinds |= 8;
            }
        }
    }
    assert_eq!(kinds, 15, "the sample registry has all of them");
}

/// The documents are left in the target folder, to be looked at.
#[test]
fn the_templates_that_come_with_the_product_are_filled_from_the_sample_registry() {
    let folder = tempfile::tempdir().unwrap();
    let (registry, stamp) = registry(&folder);
    let all = all(&registry, &stamp);
    for (sample, word) in [(Sample::Letter, "letter"), (Sample::Sheet, "sheet")] {
        for language in Language::ALL {
            let template = Template::read(samples::template(sample, language)).unwrap();
            let fits = |subject: &Subject| match sample {
                Sample::Letter => matches!(subject, Subject::Agreement(_)),
                Sample::Sheet => matches!(subject, Subject::Agreement(_) | Subject::Partner(_)),
            };
            for (at, (_, data)) in all.iter().filter(|(it, _)| fits(it)).enumerate() {
                let filled = template.fill(data, language).unwrap();
                let body = tree(&parts(&filled)["word/document.xml"]);
                assert!(!body.said().contains("{{"), "{}", body.said());
                let out = std::path::Path::new(env!("CARGO_TARGET_TMPDIR"));
                std::fs::create_dir_all(out.join("word")).unwrap();
                let name = format!("word/{word}-{}-{at}.docx", language.tag());
                std::fs::write(out.join(name), &filled).unwrap();
                if sample == Sample::Letter {
                    let reference = data.value["agreement"]["reference"].as_str().unwrap();
                    assert!(body.said().contains(reference));
                }
            }
        }
    }
}

#[test]
fn a_copy_for_the_public_says_nothing_of_values_private_addresses_and_remarks() {
    fn said<'v>(value: &'v Value, names: &[&str], found: &mut Vec<&'v Value>) {
        match value {
            Value::Object(fields) => {
                for (name, value) in fields {
                    if names.contains(&name.as_str()) {
                        found.push(value);
                    }
                    said(value, names, found);
                }
            }
            Value::Array(items) => items.iter().for_each(|it| said(it, names, found)),
            _ => {}
        }
    }
    let folder = tempfile::tempdir().unwrap();
    let (registry, stamp) = registry(&folder);
    let private = ["value", "mail", "telephone", "note", "notes"];
    let mut kept = 0;
    for (subject, data) in all(&registry, &stamp) {
        let mut found = Vec::new();
        said(&data.value, &private, &mut found);
        kept += found.iter().filter(|it| !it.is_null()).count();
        let (day, issued, language) = (stamp.today, stamp.today, Language::Fr);
        let issue =
            Issue { language, other: None, day, issued, reference: "", public: true, listed: None };
        let public = registry.read(|conn| gather(conn, subject, &issue)).unwrap();
        let mut found = Vec::new();
        said(&public.value, &private, &mut found);
        assert!(found.iter().all(|it| it.is_null()), "{found:?}");
        assert_eq!(public.value["office"], {
            let mut office = data.value["office"].clone();
            office["our_ref"] = Value::from("");
            office
        });
    }
    assert!(kept > 0, "there was something to leave out");
}
