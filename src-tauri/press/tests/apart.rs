//! An office's template, set in a process of its own. This program is both: what asks, and, started
//! again, what sets.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::print_stdout)]

#[path = "press/example.rs"]
#[allow(dead_code)]
mod example;

use std::process::ExitCode;
use std::time::{Duration, Instant};

use tawama_press::template::{self, Copies, Kept, Wish};
use tawama_press::{Printed, Standing};
use tawama_registry::template::{self as kept, TemplateFacts, TemplateFormat};
use tawama_registry::{Connection, Error, Kind, Op, Problem, Registry, Result, Stamp, Tx, sample};
use tawama_reports::Language;
use tawama_reports::report::{Ask, ReportName, tell};

/// What is tested, each in a sentence.
const TESTS: [(&str, fn()); 11] = [
    ("a template of ours has its own head and our body", a_template_has_its_own_head),
    ("a template can lay out the parts itself", a_template_can_lay_out_the_parts),
    ("a part that no report has is named with its place and the nearest", an_unknown_part_is_named),
    ("a name that nobody has defined is told with the nearest", an_unknown_name_is_told),
    ("a mistake is told with line and column", a_mistake_has_its_place),
    ("a template reads no file and no package", a_template_reads_nothing),
    ("a template that asks for too much is stopped", too_much_is_stopped),
    ("what the report holds is never markup", a_report_is_never_markup),
    ("what comes with the product is right for every report", our_samples_are_right),
    ("a template is looked at before it is kept", a_template_is_looked_at),
    ("a kept template is used by its identity", a_kept_template_is_used),
];

fn main() -> ExitCode {
    if let Some(code) = template::serve() {
        return code;
    }
    let wished = std::env::args().skip(1).find(|it| !it.starts_with('-')).unwrap_or_default();
    for (sentence, test) in TESTS.into_iter().filter(|(sentence, _)| sentence.contains(&wished)) {
        test();
        println!("test {sentence} ... ok");
    }
    ExitCode::SUCCESS
}

fn set(template: &str, wish: &Wish) -> Result<Copies> {
    template::set(&example::report(Language::Fr, None), template, wish)
}

fn problem(template: &str) -> Problem {
    let error = set(template, &Wish::Pages(0..1)).unwrap_err();
    error.report().problems.into_iter().next().unwrap()
}

fn detail<'p>(problem: &'p Problem, name: &str) -> &'p str {
    problem.detail.get(name).map_or("", String::as_str)
}

fn a_template_has_its_own_head() {
    let template = "#import \"tawama.typ\": *\n#show: sheet.with(report)\n\
                    #body(report, before: [= Ville de Tanger])";
    let copies = set(template, &Wish::Pages(0..2)).unwrap();
    assert_eq!(copies.pages.len(), 2);
    assert!(copies.count > 2 && copies.pages[0].starts_with("<svg"));
    let file = set(template, &Wish::File).unwrap();
    let printed = file.file.unwrap();
    assert!(printed.bytes.starts_with(b"%PDF"));
    assert_eq!(printed.standing, Standing::Archive);
}

fn a_template_can_lay_out_the_parts() {
    let template = "#for edition in report.editions [\n\
        #edition.title #edition.subtitle\n\
        #for it in edition.blocks {\n\
          if it.kind == \"heading\" [ *#it.text* ]\n\
          if it.kind == \"facts\" { for fact in it.facts [ #fact.label: #fact.lines.join[, ] ] }\n\
          if it.kind == \"grid\" { table(columns: it.columns.len(), ..it.rows.map(row => row.cells).flatten().map(cell => [#cell])) }\n\
        }\n\
        #if edition.signature != none [ #edition.signature.function ]\n]";
    let copies = set(template, &Wish::File).unwrap();
    // A table without a heading is no table to who does not see it: the file says what is wrong.
    let Some(Printed { standing: Standing::Tagged(why), .. }) = copies.file else {
        unreachable!("the file is not fit for archives")
    };
    assert!(!why.is_empty());
}

fn an_unknown_part_is_named() {
    let found = problem("= Titre\n\n#report.letterhead.adress");
    assert_eq!(found.code, "template-field-near");
    assert_eq!(detail(&found, "name"), "adress");
    assert_eq!(detail(&found, "nearest"), "address");
    assert_eq!((detail(&found, "line"), detail(&found, "column")), ("3", "20"));
    // Within a loop every part that any report has can be meant.
    let found = problem("#for edition in report.editions [#edition.titel]");
    assert_eq!((detail(&found, "name"), detail(&found, "nearest")), ("titel", "title"));
    let found = problem("#report.quittance");
    assert_eq!(found.code, "template-field");
}

fn an_unknown_name_is_told() {
    let found = problem("#raport.title");
    assert_eq!(found.code, "template-name-near");
    assert_eq!(detail(&found, "nearest"), "report");
}

fn a_mistake_has_its_place() {
    let found = problem("Bien.\nMal: #(1 + \"a\")");
    assert_eq!(found.code, "template-wrong");
    assert_eq!(detail(&found, "line"), "2");
    assert_eq!(problem("#let x = (").code, "template-wrong");
    // A mistake that shows in our sources is told where the template called them.
    let found = problem("#import \"tawama.typ\": letterhead\n\n#letterhead(3)");
    assert_eq!(detail(&found, "line"), "3");
}

fn a_template_reads_nothing() {
    for template in [
        "#read(\"/etc/passwd\")",
        "#image(\"../../etc/passwd\")",
        "#import \"@preview/cetz:0.3.0\"",
        "#include \"other.typ\"",
        "#json(\"report.json\")",
    ] {
        let code = problem(template).code;
        assert!(code == "template-refused" || code == "template-wrong", "{template}: {code}");
    }
    assert_eq!(problem("#read(\"/etc/passwd\")").code, "template-refused");
    assert_eq!(problem("#import \"@preview/cetz:0.3.0\"").code, "template-refused");
    // Nor does it know what day it is.
    assert_eq!(problem("#datetime.today()").code, "template-wrong");
}

fn too_much_is_stopped() {
    let begun = Instant::now();
    // A list of a thousand million numbers.
    assert_eq!(problem("#range(1000000000).map(x => str(x)).len()").code, "template-stopped");
    assert!(begun.elapsed() < Duration::from_secs(45));
    let long = "a".repeat(template::LONGEST + 1);
    assert_eq!(problem(&long).code, "template-too-long");
}

/// A sample registry, in a folder that goes with it.
fn registry() -> (tempfile::TempDir, Registry, Stamp) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("office.tawama");
    let stamp = Stamp {
        actor: "Amina".to_owned(),
        at: "2026-11-25T10:00:00Z".parse().unwrap(),
        today: "2026-11-25".parse().unwrap(),
    };
    let registry = sample::seed(&path, "fr", &stamp).unwrap();
    (folder, registry, stamp)
}

fn our_samples_are_right() {
    let (_folder, registry, stamp) = registry();
    for language in Language::ALL {
        let kept =
            Kept::read(TemplateFormat::Typst, template::sample(language).as_bytes()).unwrap();
        let check = |conn: &Connection| kept.check(conn, &ReportName::ALL, language, stamp.today);
        assert_eq!(registry.read(check).unwrap(), []);
        let report = example::report(language, None);
        let file = template::set(&report, template::sample(language), &Wish::File).unwrap().file;
        assert_eq!(file.unwrap().standing, Standing::Archive, "{}", language.tag());
    }
}

fn a_template_is_looked_at() {
    let (_folder, registry, stamp) = registry();
    let look = |text: &str, purposes: &[ReportName]| {
        let kept = Kept::read(TemplateFormat::Typst, text.as_bytes()).unwrap();
        registry.read(|conn| kept.check(conn, purposes, Language::Fr, stamp.today)).unwrap()
    };
    let found = look("#report.titel", &[ReportName::InForce, ReportName::Annual]);
    assert_eq!(found.len(), 1, "each thing once");
    assert_eq!(detail(&found[0], "nearest"), "title");
    // What only one of the reports lacks is found with that one.
    let only = "#if report.name == \"annual\" { panic(\"non\") }";
    assert!(look(only, &[ReportName::InForce]).is_empty());
    assert_eq!(look(only, &[ReportName::InForce, ReportName::Annual]).len(), 1);
    let code = |file: &[u8], format| match Kept::read(format, file).unwrap_err() {
        Error::Invalid(problems) => problems[0].code.clone(),
        other => unreachable!("{other}"),
    };
    assert_eq!(code(b"\xff\xfe", TemplateFormat::Typst), "template-not-text");
    assert_eq!(code(b"a\0b", TemplateFormat::Typst), "template-not-text");
    assert_eq!(code(b"text", TemplateFormat::Word), "template-not-word");
    assert!(Kept::format_of(std::path::Path::new("a.odt")).is_err());
}

fn a_kept_template_is_used() {
    let (_folder, registry, stamp) = registry();
    let facts = TemplateFacts { name: "Pages".into(), purposes: vec!["in-force".into()] };
    let text = template::sample(Language::Ar);
    let keep = |tx: &Tx<'_>| kept::keep(tx, &facts, TemplateFormat::Typst, text.as_bytes());
    let id = registry.write(&stamp, Op::Add(Kind::Template), keep).unwrap().value;
    let ask = Ask {
        other: Some(Language::Fr),
        reference: "17/2026".to_owned(),
        ..Ask::new(ReportName::InForce, stamp.today, Language::Ar)
    };
    registry
        .read(|conn| {
            let kept = Kept::open(conn, id)?;
            let told = tell(conn, &ask)?;
            let bytes = kept.bytes(conn, &ask, &told)?;
            assert!(bytes.starts_with(b"%PDF"));
            assert_eq!(bytes, kept.bytes(conn, &ask, &told)?, "the same bytes every time");
            let copies = kept.pages(&told, 0, 2)?.unwrap();
            assert!(!copies.pages.is_empty() && copies.pages.len() == copies.sizes.len());
            // Two languages beside each other lie.
            assert!(copies.sizes[0].0 > copies.sizes[0].1);
            Ok(())
        })
        .unwrap();
}

fn a_report_is_never_markup() {
    let mut report = example::report(Language::Fr, None);
    report.edition.title = "#panic(\"non\") $x$ @y *z* <w>".to_owned();
    let template = "#report.editions.first().title #report.title";
    assert!(template::set(&report, template, &Wish::Pages(0..1)).is_ok());
}
