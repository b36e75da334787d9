//! The templates that come with the product are made by the product's own writer. With
//! `TAWAMA_WRITE_TEMPLATES=1` they are written anew; otherwise they are seen to be as made.

use std::io::{Cursor, Write};
use std::path::Path;

use tawama_reports::report::block::Row;
use tawama_reports::report::letterhead::{Logo, Side};
use tawama_reports::report::{
    Block, Edition, Fact, Grid, Letterhead, Line, Report, ReportName, Signature, Weight,
};
use tawama_reports::table::{Cell, Column};
use tawama_reports::template::Template;
use tawama_reports::template::samples::{self, Sample};
use tawama_reports::{Language, word};
use zip::write::SimpleFileOptions;

use crate::example;
use crate::read::parts;

fn text(said: &str) -> Block {
    Block::Paragraph(Line::kept(said))
}

fn heading(said: &str) -> Block {
    Block::Heading { level: 2, text: Line::kept(said), anchor: None }
}

fn fact(label: &str, lines: &[&str]) -> Fact {
    Fact { label: label.to_owned(), lines: lines.iter().map(|it| Line::kept(*it)).collect() }
}

fn grid(columns: &[(&str, u16, &str)]) -> Block {
    Block::Grid(Grid {
        caption: String::new(),
        sheet: String::new(),
        columns: columns.iter().map(|(heading, width, _)| Column::new(*heading, *width)).collect(),
        rows: vec![Row::from(columns.iter().map(|(_, _, it)| Cell::text(*it)).collect::<Vec<_>>())],
        total: None,
        part: None,
        when_empty: String::new(),
    })
}

/// Who signs: the function, or the office where none is written, and the name beneath.
const SIGNED: &str = "{{#if office.function}}{{office.function}}{{else}}{{office.name}}{{/if}}";
const NAMED: &str = "{{office.signatory}}";

fn letter(language: Language) -> (Edition, &'static str) {
    match language {
        Language::Ar => {
            let blocks = vec![
                text(
                    "إلى: {{#each partner.people}}{{salutation}} {{name}}، {{function}}؛ {{/each}}{{partner.name}}",
                ),
                text("تحية طيبة وبعد،"),
                text(
                    "يشرفني أن أوافيكم رفقته بنسخة من «{{agreement.title}}»، الموقعة {{#if agreement.place}}في {{agreement.place}} {{/if}}بتاريخ {{agreement.signed}}{{#if agreement.occasion}} على هامش {{agreement.occasion}}{{/if}}.",
                ),
                text("{{#if agreement.fields}}"),
                text("يهم التعاون المجالات التالية: {{agreement.fields | list}}."),
                text("{{/if}}"),
                text("{{#if agreement.ends}}"),
                text("تسري إلى غاية {{agreement.ends}} ({{agreement.renewal}})."),
                text("{{else}}"),
                text("تسري دون تحديد أجل."),
                text("{{/if}}"),
                text("{{#if agreement.commitments}}"),
                heading("الالتزامات"),
                grid(&[
                    ("المادة", 8, "{{#each agreement.commitments}}{{clause}}"),
                    ("الالتزام", 40, "{{wording}}"),
                    ("على عاتق", 18, "{{owed_by | or: جميع الأطراف}}"),
                    ("الأجل", 14, "{{due | short}}{{/each}}"),
                ]),
                text("{{/if}}"),
                text("وتفضلوا بقبول فائق التقدير والاحترام."),
            ];
            (edition(language, "رسالة مصاحبة", blocks, SIGNED), "{{office.issued}}")
        }
        Language::En => {
            let blocks = vec![
                text(
                    "To: {{#each partner.people}}{{salutation}} {{name}}, {{function}}; {{/each}}{{partner.name}}",
                ),
                text("Dear Sir or Madam,"),
                text(
                    "I have the honour to send you herewith a copy of “{{agreement.title}}”, signed {{#if agreement.place}}in {{agreement.place}} {{/if}}on {{agreement.signed}}{{#if agreement.occasion}} ({{agreement.occasion}}){{/if}}.",
                ),
                text("{{#if agreement.fields}}"),
                text("Our cooperation is in these fields: {{agreement.fields | list}}."),
                text("{{/if}}"),
                text("{{#if agreement.ends}}"),
                text("It holds until {{agreement.ends}} ({{agreement.renewal}})."),
                text("{{else}}"),
                text("It holds without limit of time."),
                text("{{/if}}"),
                text("{{#if agreement.commitments}}"),
                heading("Commitments"),
                grid(&[
                    ("Clause", 8, "{{#each agreement.commitments}}{{clause}}"),
                    ("Commitment", 40, "{{wording}}"),
                    ("Owed by", 18, "{{owed_by | or: all parties}}"),
                    ("Due", 14, "{{due | short}}{{/each}}"),
                ]),
                text("{{/if}}"),
                text("Please accept the assurance of my highest consideration."),
            ];
            (edition(language, "Covering letter", blocks, SIGNED), "{{office.issued}}")
        }
        Language::Fr => {
            let blocks = vec![
                text(
                    "À l’attention de : {{#each partner.people}}{{salutation}} {{name}}, {{function}} ; {{/each}}{{partner.name}}",
                ),
                text("Madame, Monsieur,"),
                text(
                    "J’ai l’honneur de vous transmettre ci-joint un exemplaire de « {{agreement.title}} », signé {{#if agreement.place}}à {{agreement.place}} {{/if}}le {{agreement.signed}}{{#if agreement.occasion}} ({{agreement.occasion}}){{/if}}.",
                ),
                text("{{#if agreement.fields}}"),
                text(
                    "La coopération porte sur les domaines suivants : {{agreement.fields | list}}.",
                ),
                text("{{/if}}"),
                text("{{#if agreement.ends}}"),
                text("Il court jusqu’au {{agreement.ends}} ({{agreement.renewal}})."),
                text("{{else}}"),
                text("Il est conclu sans limitation de durée."),
                text("{{/if}}"),
                text("{{#if agreement.commitments}}"),
                heading("Engagements"),
                grid(&[
                    ("Article", 8, "{{#each agreement.commitments}}{{clause}}"),
                    ("Engagement", 40, "{{wording}}"),
                    ("À la charge de", 18, "{{owed_by | or: toutes les parties}}"),
                    ("Échéance", 14, "{{due | short}}{{/each}}"),
                ]),
                text("{{/if}}"),
                text(
                    "Je vous prie d’agréer, Madame, Monsieur, l’expression de ma considération distinguée.",
                ),
            ];
            (edition(language, "Lettre d’accompagnement", blocks, SIGNED), "{{office.issued}}")
        }
    }
}

fn sheet(language: Language) -> (Edition, &'static str) {
    match language {
        Language::Ar => {
            let blocks = vec![
                Block::Facts(vec![
                    fact("التسمية الرسمية", &["{{partner.official_name | or: –}}"]),
                    fact("بالفرنسية", &["{{partner.name.fr | or: –}}"]),
                    fact("البلد", &["{{partner.country}}"]),
                    fact("الصنف", &["{{partner.kind}}"]),
                    fact("عدد السكان", &["{{partner.population | or: –}}"]),
                    fact("الموقع", &["{{partner.website | or: –}}"]),
                ]),
                heading("المسؤولون"),
                text("{{#if partner.people}}"),
                text("{{#each partner.people}}"),
                Block::Points(vec![Line::kept(
                    "{{salutation}} {{name}} ({{name.fr}})، {{function}}{{#if mail}}، {{mail}}{{/if}}{{#if telephone}}، {{telephone}}{{/if}}",
                )]),
                text("{{/each}}"),
                text("{{else}}"),
                Block::Paragraph(Line::kept("لا أحد مسجل.").weighing(Weight::Quiet)),
                text("{{/if}}"),
                heading("الاتفاقيات"),
                grid(&[
                    ("الرقم", 6, "{{#each partner.agreements}}{{number}}"),
                    ("المرجع", 16, "{{reference}}"),
                    ("العنوان", 40, "{{title}}"),
                    ("التوقيع", 12, "{{signed | short}}"),
                    ("الوضع", 16, "{{state}}{{/each}}"),
                ]),
                heading("ما أنجز معا"),
                text("المعارض: {{partner.exhibitions | list | or: لا شيء}}."),
                text("الأنشطة: {{partner.activities | list | or: لا شيء}}."),
            ];
            (edition(language, "{{partner.name}}", blocks, ""), "{{office.issued}}")
        }
        Language::En => {
            let blocks = vec![
                Block::Facts(vec![
                    fact("Official name", &["{{partner.official_name | or: –}}"]),
                    fact("In Arabic", &["{{partner.name.ar | or: –}}"]),
                    fact("Country", &["{{partner.country}}"]),
                    fact("Kind", &["{{partner.kind}}"]),
                    fact("Population", &["{{partner.population | or: –}}"]),
                    fact("Web site", &["{{partner.website | or: –}}"]),
                ]),
                heading("People in office"),
                text("{{#if partner.people}}"),
                text("{{#each partner.people}}"),
                Block::Points(vec![Line::kept(
                    "{{salutation}} {{name}} ({{name.ar}}), {{function}}{{#if mail}}, {{mail}}{{/if}}{{#if telephone}}, {{telephone}}{{/if}}",
                )]),
                text("{{/each}}"),
                text("{{else}}"),
                Block::Paragraph(Line::kept("Nobody is recorded.").weighing(Weight::Quiet)),
                text("{{/if}}"),
                heading("Agreements"),
                grid(&[
                    ("No.", 6, "{{#each partner.agreements}}{{number}}"),
                    ("Reference", 16, "{{reference}}"),
                    ("Title", 40, "{{title}}"),
                    ("Signed", 12, "{{signed | short}}"),
                    ("Status", 16, "{{state}}{{/each}}"),
                ]),
                heading("What was done together"),
                text("Exhibitions: {{partner.exhibitions | list | or: none}}."),
                text("Activities: {{partner.activities | list | or: none}}."),
            ];
            (edition(language, "{{partner.name}}", blocks, ""), "{{office.issued}}")
        }
        Language::Fr => {
            let blocks = vec![
                Block::Facts(vec![
                    fact("Dénomination officielle", &["{{partner.official_name | or: –}}"]),
                    fact("En arabe", &["{{partner.name.ar | or: –}}"]),
                    fact("Pays", &["{{partner.country}}"]),
                    fact("Type", &["{{partner.kind}}"]),
                    fact("Population", &["{{partner.population | or: –}}"]),
                    fact("Site", &["{{partner.website | or: –}}"]),
                ]),
                heading("Responsables"),
                text("{{#if partner.people}}"),
                text("{{#each partner.people}}"),
                Block::Points(vec![Line::kept(
                    "{{salutation}} {{name}} ({{name.ar}}), {{function}}{{#if mail}}, {{mail}}{{/if}}{{#if telephone}}, {{telephone}}{{/if}}",
                )]),
                text("{{/each}}"),
                text("{{else}}"),
                Block::Paragraph(Line::kept("Personne n’est enregistré.").weighing(Weight::Quiet)),
                text("{{/if}}"),
                heading("Accords"),
                grid(&[
                    ("Nº", 6, "{{#each partner.agreements}}{{number}}"),
                    ("Référence", 16, "{{reference}}"),
                    ("Intitulé", 40, "{{title}}"),
                    ("Signature", 12, "{{signed | short}}"),
                    ("Situation", 16, "{{state}}{{/each}}"),
                ]),
                heading("Ce qui a été fait ensemble"),
                text("Expositions : {{partner.exhibitions | list | or: aucune}}."),
                text("Actions : {{partner.activities | list | or: aucune}}."),
            ];
            (edition(language, "{{partner.name}}", blocks, ""), "{{office.issued}}")
        }
    }
}

fn edition(language: Language, title: &str, blocks: Vec<Block>, signature: &str) -> Edition {
    Edition {
        language,
        title: title.to_owned(),
        subtitle: if signature.is_empty() {
            Line::kept("{{partner.country}}")
        } else {
            Line::kept("{{agreement.title}}")
        },
        blocks,
        agenda: None,
        signature: (!signature.is_empty())
            .then(|| Signature { function: signature.to_owned(), name: NAMED.to_owned() }),
    }
}

/// The template, with the day it is written on as a field where a report has its own.
fn made(sample: Sample, language: Language) -> Vec<u8> {
    let (edition, dated) = match sample {
        Sample::Letter => letter(language),
        Sample::Sheet => sheet(language),
    };
    let side = |language, line: &str| Side { language, lines: vec![line.to_owned()] };
    // A picture holds the place of the arms between the columns, and then leaves it to their field.
    let logo =
        Logo { bytes: example::PNG.to_vec(), media_type: "image/png".to_owned(), told: Vec::new() };
    let reference = if sample == Sample::Letter { "{{agreement.reference}}" } else { "" };
    let report = Report {
        name: ReportName::Agreement,
        day: "2000-01-01".parse().unwrap(),
        issued: "2000-01-01".parse().unwrap(),
        reference: reference.to_owned(),
        letterhead: Letterhead {
            sides: vec![
                side(Language::Fr, "{{office.left | lines}}"),
                side(Language::Ar, "{{office.right | lines}}"),
            ],
            logo: Some(logo),
            address: vec!["{{office.address}}".to_owned()],
            ..Letterhead::default()
        },
        edition,
        other: None,
        file_name: String::new(),
    };
    let mut out = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in parts(&word::docx(&report).unwrap()) {
        if name.ends_with("media/logo.png") || name.ends_with("header1.xml.rels") {
            continue;
        }
        out.start_file(&name, SimpleFileOptions::default()).unwrap();
        let Ok(text) = String::from_utf8(bytes.clone()) else {
            out.write_all(&bytes).unwrap();
            continue;
        };
        // A field in an Arabic line is no Latin text, and what it becomes has its own direction.
        let text = text.replace(['\u{202a}', '\u{202c}'], "");
        let text = text.replace("<w:dir w:val=\"ltr\">", "").replace("</w:dir>", "");
        let text = match (text.find("<w:drawing>"), text.find("</w:drawing>")) {
            (Some(from), Some(until)) => {
                let (before, after) = (&text[..from], &text[until + "</w:drawing>".len()..]);
                format!("{before}<w:t>{{{{logo}}}}</w:t>{after}")
            }
            _ => text,
        };
        let mut parts = text.split("<w:p>");
        let mut text = parts.next().unwrap().to_owned();
        for part in parts {
            text.push_str("<w:p>");
            let (properties, rest) = part.split_once("</w:pPr>").unwrap_or(("", part));
            let (own, after) = rest.split_once("</w:p>").unwrap_or(("", rest));
            if own.contains("2000") && !properties.is_empty() {
                let right =
                    if properties.contains("w:bidi") { "<w:rPr><w:rtl/></w:rPr>" } else { "" };
                let said = format!("<w:r>{right}<w:t xml:space=\"preserve\">{dated}</w:t></w:r>");
                text.push_str(&format!("{properties}</w:pPr>{said}</w:p>{after}"));
            } else {
                text.push_str(part);
            }
        }
        out.write_all(text.as_bytes()).unwrap();
    }
    out.finish().unwrap().into_inner()
}

#[test]
fn the_templates_that_come_with_the_product_are_as_made_and_right() {
    for (sample, word) in [(Sample::Letter, "letter"), (Sample::Sheet, "sheet")] {
        for language in Language::ALL {
            let made = made(sample, language);
            if std::env::var_os("TAWAMA_WRITE_TEMPLATES").is_some() {
                let name = format!("templates/{word}-{}.docx", language.tag());
                std::fs::write(Path::new(env!("CARGO_MANIFEST_DIR")).join(name), &made).unwrap();
            } else {
                let there = parts(samples::template(sample, language));
                assert!(there == parts(&made), "{word}-{} is not as made", language.tag());
            }
            Template::read(&made).unwrap().check().unwrap_or_else(|error| panic!("{error:?}"));
        }
    }
}
