//! Every report in every form it is offered in: the same bytes every time, and nothing in it that a
//! name made into a formula, a script or a line that runs the other way.

use std::io::{Cursor, Read};

use tawama_press::file;
use tawama_registry::agreement::{self, AgreementFacts, Instrument, Party, PartyRole};
use tawama_registry::partner::{self, PartnerFacts, PartnerKind};
use tawama_registry::{
    Connection, Id, Kind, Name, Op, Registry, Result, Stamp, Wording, record, sample,
};
use tawama_reports::Language;
use tawama_reports::report::{Ask, Form, ReportName, Selection, tell};

/// What someone could write into a name, a title or a remark.
const HOSTILE: [&str; 5] = [
    "<img src=x onerror=alert(1)>",
    "=HYPERLINK(\"http://example.org\";\"x\")",
    "+1+cmd|' /C calc'!A0",
    "\u{202e}gnirts desrever",
    "@SUM(1) \"; -- </script> ]]> & «»",
];

const LANGUAGES: [(Language, Option<Language>); 4] = [
    (Language::Fr, None),
    (Language::Ar, None),
    (Language::En, None),
    (Language::Fr, Some(Language::Ar)),
];

/// The sample registry with a partner and an agreement for each of these.
fn registry(folder: &tempfile::TempDir) -> (Registry, Stamp) {
    let stamp = Stamp {
        actor: "Amina".to_owned(),
        at: "2026-11-25T10:00:00Z".parse().unwrap(),
        today: "2026-11-25".parse().unwrap(),
    };
    let path = folder.path().join("office.tawama");
    let registry = sample::create(&path, "fr", &stamp).unwrap();
    let add = |tx: &tawama_registry::Tx<'_>| {
        for (at, text) in HOSTILE.into_iter().enumerate() {
            let names = vec![Name::preferred("fr", text)];
            let one = partner::add(tx, &PartnerFacts::new(PartnerKind::City, names))?;
            let home = tawama_registry::office::get(tx)?.facts.home.unwrap();
            let title = Wording::of([("fr", text), ("ar", text)]);
            let mut facts =
                AgreementFacts::new(Instrument::TwinningAgreement, &format!("H-{at}"), title);
            let party = |partner| Party { partner, role: PartyRole::Signatory };
            facts.parties = vec![party(home), party(one)];
            facts.signed = "2026-05-04".parse().ok();
            facts.notes = text.to_owned();
            agreement::add(tx, &facts)?;
        }
        Ok(())
    };
    registry.write(&stamp, Op::Import, add).unwrap();
    (registry, stamp)
}

/// The record a report is of: one that bears a hostile name where it can.
fn subject(conn: &Connection, name: ReportName) -> Result<Option<Id>> {
    let Some(kind) = name.offer().of else { return Ok(None) };
    let wanted = match kind {
        Kind::Exhibition => "",
        _ => "onerror",
    };
    Ok(record::find(conn, wanted, &[kind], "fr", 1)?.first().map(|it| it.id))
}

fn asks(conn: &Connection, stamp: &Stamp) -> Result<Vec<Ask>> {
    let mut asks = Vec::new();
    for name in ReportName::ALL {
        let of = subject(conn, name)?;
        for (language, other) in LANGUAGES {
            let period = name.offer().period;
            asks.push(Ask {
                selection: Selection {
                    agreements: None,
                    of,
                    from: period.then(|| "2026-01-01".parse().unwrap()),
                    until: period.then(|| "2026-12-31".parse().unwrap()),
                },
                other,
                reference: "17/2026".to_owned(),
                ..Ask::new(name, stamp.today, language)
            });
        }
    }
    Ok(asks)
}

/// The parts of an archive that are XML, one after the other.
fn parts(bytes: &[u8]) -> Vec<(String, String)> {
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).unwrap();
    let mut parts = Vec::new();
    for at in 0..archive.len() {
        let mut part = archive.by_index(at).unwrap();
        let name = part.name().unwrap().into_owned();
        let mut text = String::new();
        if name.ends_with(".xml") && part.read_to_string(&mut text).is_ok() {
            parts.push((name, text));
        }
    }
    parts
}

fn is_harmless(form: Form, bytes: &[u8], what: &str) {
    let text = || String::from_utf8(bytes.to_vec()).unwrap();
    match form {
        Form::Csv => {
            let text = text();
            let text = text.strip_prefix('\u{feff}').unwrap();
            // After a separator, a line's end or an opening quote a cell begins.
            let mut begins = true;
            for letter in text.chars() {
                assert!(!begins || !matches!(letter, '=' | '+' | '@'), "{what}: {text}");
                let passed = letter == '"' || letter.is_whitespace();
                let turns = matches!(letter, '\u{202a}'..='\u{202e}');
                begins = matches!(letter, ',' | ';' | '\n') || (begins && (passed || turns));
            }
        }
        Form::Xlsx => {
            for (name, text) in parts(bytes).iter().filter(|(name, _)| name.contains("worksheets"))
            {
                assert!(
                    !text.contains("<f>") && !text.contains("<f "),
                    "{what}: {name} has a formula"
                );
            }
        }
        Form::Html => {
            let text = text();
            assert!(!text.contains("<img src=x") && !text.contains("</script>"), "{what}");
            assert!(!text.contains('\u{202e}'), "{what}: a line runs the other way");
        }
        Form::Docx => {
            for (name, text) in parts(bytes) {
                assert!(!text.contains("<img") && !text.contains('\u{202e}'), "{what}: {name}");
            }
        }
        Form::Ics => assert!(!text().contains('\u{202e}'), "{what}"),
        Form::Json | Form::JsonLd => {
            let value: serde_json::Value = serde_json::from_slice(bytes).unwrap();
            assert!(value.is_object() || value.is_array(), "{what}");
        }
        Form::Pdf => assert!(bytes.starts_with(b"%PDF-"), "{what}"),
    }
}

#[test]
fn every_report_is_the_same_bytes_every_time_and_harmless() {
    let folder = tempfile::tempdir().unwrap();
    let (registry, stamp) = registry(&folder);
    let asks = registry.read(|conn| asks(conn, &stamp)).unwrap();
    let mut made = 0;
    for ask in &asks {
        for form in ask.name.offer().forms {
            let make = || {
                registry
                    .read(|conn| file::bytes(conn, ask, &tell(conn, ask)?, form))
                    .unwrap_or_else(|error| panic!("{:?} {form:?}: {error}", ask.name))
            };
            let what = format!("{} {} {:?}", ask.name.word(), form.extension(), ask.language);
            let bytes = make();
            is_harmless(form, &bytes, &what);
            assert!(bytes == make(), "{what}: the same bytes");
            made += 1;
        }
    }
    let forms: usize = ReportName::ALL.into_iter().map(|name| name.offer().forms.len()).sum();
    assert_eq!(made, forms * LANGUAGES.len());
}
