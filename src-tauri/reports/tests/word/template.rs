//! Templates of the office: what is filled in, what is told, what is refused.

use std::io::{Cursor, Write};

use proptest::prelude::*;
use serde_json::{Value, json};
use tawama_registry::{Error, Kind, Problem};
use tawama_reports::Language;
use tawama_reports::report::letterhead::Logo;
use tawama_reports::template::Template;
use tawama_reports::template::data::Data;
use zip::write::SimpleFileOptions;

use crate::example;
use crate::read::{Element, parts, tree};
use crate::schema::ORDER;

const TYPES: &str = "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">\
    <Default Extension=\"xml\" ContentType=\"application/xml\"/>\
    <Override PartName=\"/word/document.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/>\
    <Override PartName=\"/word/header1.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml\"/>\
    </Types>";

fn archive(parts: &[(&str, &[u8])]) -> Vec<u8> {
    let mut out = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in parts {
        out.start_file(*name, SimpleFileOptions::default()).unwrap();
        out.write_all(bytes).unwrap();
    }
    out.finish().unwrap().into_inner()
}

/// A template whose body is this.
fn template(body: &str) -> Vec<u8> {
    let body = format!("<w:document><w:body>{body}<w:sectPr/></w:body></w:document>");
    let head = "<w:hdr><w:p><w:r><w:t>{{office.name}}</w:t></w:r></w:p></w:hdr>";
    archive(&[
        ("[Content_Types].xml", TYPES.as_bytes()),
        ("word/document.xml", body.as_bytes()),
        ("word/header1.xml", head.as_bytes()),
    ])
}

fn p(said: &str) -> String {
    format!("<w:p><w:r><w:t>{said}</w:t></w:r></w:p>")
}

fn data() -> Data {
    Data {
        value: json!({
            "today": "2026-11-25",
            "office": { "name": { "fr": "Relations internationales", "ar": "العلاقات الدولية" } },
            "partner": {
                "name": { "fr": "Al-Qods", "ar": "القدس" },
                "population": 936_425,
                "people": [],
                "agreements": [
                    { "reference": "TNG-2025-001", "title": { "fr": "Mémorandum", "ar": "مذكرة" },
                      "signed": "2025-02-01", "parties": [ { "name": { "fr": "Tanger" } }, { "name": { "fr": "Al-Qods" } } ] },
                    { "reference": "TNG-2026-004", "title": { "fr": "Avenant & suite" },
                      "signed": "2026-03", "parties": [] },
                ],
            },
        }),
        logo: None,
    }
}

fn filled(bytes: &[u8], language: Language) -> Element {
    let filled = Template::read(bytes).unwrap().fill(&data(), language).unwrap();
    tree(&parts(&filled)["word/document.xml"])
}

/// What the paragraphs of a filled body say.
fn said(body: &str) -> Vec<String> {
    let body = filled(&template(body), Language::Fr);
    body.named("w:p").iter().map(|it| it.said()).collect()
}

fn problems(result: Result<impl Sized, Error>) -> Vec<Problem> {
    match result {
        Err(Error::Invalid(problems)) => problems,
        Err(other) => panic!("{other:?}"),
        Ok(_) => panic!("it was taken"),
    }
}

fn codes(body: &str) -> Vec<String> {
    let template = Template::read(&template(body)).unwrap();
    problems(template.check()).into_iter().map(|it| it.code).collect()
}

#[test]
fn a_field_that_word_cut_is_filled_in_its_own_form() {
    let cut = "<w:p><w:r><w:t xml:space=\"preserve\">Avec </w:t></w:r>\
        <w:r w:rsidR=\"00A1\"><w:rPr><w:b/></w:rPr><w:t>{</w:t></w:r><w:proofErr w:type=\"spellStart\"/>\
        <w:r><w:rPr><w:b/></w:rPr><w:t>{part</w:t></w:r><w:bookmarkStart w:id=\"0\" w:name=\"x\"/>\
        <w:r><w:rPr><w:b/></w:rPr><w:t>ner.name}</w:t></w:r><w:proofErr w:type=\"spellEnd\"/>\
        <w:r><w:t>}, le {{today | short}}.</w:t></w:r></w:p>";
    let body = filled(&template(cut), Language::Fr);
    assert_eq!(body.named("w:p")[0].said(), "Avec Al-Qods, le 25/11/2026.");
    let run = body.named("w:r").into_iter().find(|it| it.said() == "Al-Qods").unwrap();
    assert_eq!(run.named("w:b").len(), 1);
    assert_eq!(run.attributes["w:rsidR"], "00A1");
    assert_eq!(body.named("w:bookmarkStart").len(), 1);
}

#[test]
fn a_value_runs_in_its_own_direction_in_the_fonts_of_its_neighbours() {
    let latin = "<w:p><w:r><w:rPr><w:rFonts w:ascii=\"Arial\" w:hAnsi=\"Arial\"/><w:b/><w:sz w:val=\"28\"/></w:rPr><w:t>{{partner.name.ar}} {{partner.name}}</w:t></w:r></w:p>";
    let body = filled(&template(latin), Language::Fr);
    let runs = body.named("w:r");
    let properties = runs[0].child("w:rPr").unwrap();
    let names: Vec<&str> = properties.children.iter().map(|it| it.name.as_str()).collect();
    assert_eq!(names, ["w:rFonts", "w:b", "w:bCs", "w:sz", "w:szCs", "w:rtl"]);
    assert_eq!(properties.child("w:rFonts").unwrap().attributes["w:cs"], "Arial");
    assert!(runs.last().unwrap().named("w:rtl").is_empty());

    let arabic = "<w:p><w:pPr><w:bidi/></w:pPr><w:r><w:rPr><w:rtl/></w:rPr><w:t>مع {{partner.name.fr}}</w:t></w:r></w:p>";
    let body = filled(&template(arabic), Language::Ar);
    let run = body.named("w:r").into_iter().find(|it| it.said() == "Al-Qods").unwrap();
    assert!(run.named("w:rtl").is_empty());
}

#[test]
fn the_language_of_the_document_is_that_of_its_values() {
    let body = template(&p("{{partner.name}}, {{partner.agreements | list}}, {{today}}"));
    let told = |language| filled(&body, language).named("w:p")[0].said();
    assert_eq!(told(Language::Fr), "Al-Qods, Mémorandum et Avenant & suite, 25 novembre 2026");
    assert_eq!(told(Language::Ar), "القدس, مذكرة وAvenant & suite, 25 نونبر 2026");
    let filled = Template::read(&body).unwrap().fill(&data(), Language::Ar).unwrap();
    let head = tree(&parts(&filled)["word/header1.xml"]);
    assert_eq!(head.said(), "العلاقات الدولية", "the head of the page is filled too");
}

#[test]
fn items_repeat_in_a_line() {
    let body = p(
        "{{#each partner.agreements}}{{number}}. {{reference}} ({{signed | short}}); {{/each}}fin",
    );
    assert_eq!(said(&body), ["1. TNG-2025-001 (01/02/2025); 2. TNG-2026-004 (03/2026); fin"]);
}

#[test]
fn items_repeat_paragraphs_and_lists_within_lists() {
    let body = [
        p("{{#each partner.agreements}}"),
        p("{{reference}} de {{partner.name}}"),
        p("{{#each parties}}"),
        p("– {{name}}"),
        p("{{/each}}"),
        p("{{/each}}"),
        p("fin"),
    ];
    assert_eq!(
        said(&body.concat()),
        ["TNG-2025-001 de Al-Qods", "– Tanger", "– Al-Qods", "TNG-2026-004 de Al-Qods", "fin"]
    );
}

fn row(cells: &[&str]) -> String {
    let cells = cells.iter().map(|it| format!("<w:tc><w:tcPr/>{}</w:tc>", p(it)));
    format!("<w:tr>{}</w:tr>", cells.collect::<String>())
}

#[test]
fn items_repeat_rows() {
    let rows = [
        row(&["Référence", "Parties"]),
        row(&["{{#each partner.agreements}}{{reference}}", "{{parties | list | or: –}}{{/each}}"]),
        row(&["fin", ""]),
    ];
    let body =
        filled(&template(&format!("<w:tbl><w:tblPr/>{}</w:tbl>", rows.concat())), Language::Fr);
    let told: Vec<String> = body.named("w:tr").iter().map(|it| it.said()).collect();
    assert_eq!(told, ["RéférenceParties", "TNG-2025-001Tanger et Al-Qods", "TNG-2026-004–", "fin"]);
    assert!(body.named("w:tc").iter().all(|it| it.named("w:p").len() == 1));

    let rows = [
        row(&["{{#each partner.agreements}}", ""]),
        row(&[
            "{{reference}}",
            "{{#if parties}}{{#each parties}}{{name}} {{/each}}{{else}}personne{{/if}}",
        ]),
        row(&["{{/each}}", ""]),
    ];
    let body =
        filled(&template(&format!("<w:tbl><w:tblPr/>{}</w:tbl>", rows.concat())), Language::Fr);
    let told: Vec<String> = body.named("w:tr").iter().map(|it| it.said()).collect();
    assert_eq!(
        told,
        ["TNG-2025-001Tanger Al-Qods ", "TNG-2026-004personne"],
        "rows of marks are gone"
    );
}

#[test]
fn a_table_without_rows_is_gone_and_a_cell_keeps_a_paragraph() {
    let table = |row: String| format!("<w:tbl><w:tblPr/>{row}</w:tbl>");
    let empty = table(row(&["{{#each partner.people}}{{name}}", "{{/each}}"]));
    let body = filled(&template(&(empty + &p("fin"))), Language::Fr);
    assert!(body.named("w:tbl").is_empty());
    let cell = "<w:tr><w:tc><w:tcPr/>".to_owned()
        + &p("{{#each partner.people}}")
        + &p("{{name}}")
        + &p("{{/each}}")
        + "</w:tc></w:tr>";
    let body = filled(&template(&table(cell)), Language::Fr);
    assert_eq!(body.named("w:tc")[0].named("w:p").len(), 1);
}

#[test]
fn what_depends_is_there_or_not() {
    let body = [
        p("{{#if partner.people}}"),
        p("des personnes"),
        p("{{else}}"),
        p("personne"),
        p("{{/if}}"),
        p(
            "{{#if not partner.people}}vide{{else}}plein{{/if}}, {{#if partner.population}}{{partner.population}}{{/if}}",
        ),
    ];
    assert_eq!(said(&body.concat()), ["personne", "vide, 936\u{202f}425"]);
}

#[test]
fn the_arms_stand_where_they_are_named() {
    let template =
        Template::read(&template(&p("{{logo}}{{#if logo}}oui{{else}}non{{/if}}"))).unwrap();
    let without = template.fill(&data(), Language::Fr).unwrap();
    assert_eq!(tree(&parts(&without)["word/document.xml"]).said(), "non");
    let logo = Logo {
        bytes: example::PNG.to_vec(),
        media_type: "image/png".to_owned(),
        told: vec![(Language::Fr, "Armes".to_owned())],
    };
    let with = template.fill(&Data { logo: Some(logo), ..data() }, Language::Fr).unwrap();
    let parts = parts(&with);
    let body = tree(&parts["word/document.xml"]);
    let relation = &body.named("a:blip")[0].attributes["r:embed"];
    let relations = tree(&parts["word/_rels/document.xml.rels"]);
    assert_eq!(&relations.children[0].attributes["Id"], relation);
    assert_eq!(parts["word/media/tawama-logo.png"], example::PNG);
    let kinds = tree(&parts["[Content_Types].xml"]);
    assert!(
        kinds
            .children
            .iter()
            .any(|it| it.attributes.get("Extension").is_some_and(|it| it == "png"))
    );
    assert_eq!(body.said(), "oui");
}

#[test]
fn arms_that_are_lines_stand_as_dots_and_as_lines() {
    let read = Template::read(&template(&p("{{logo}}"))).unwrap();
    let svg = example::SVG.to_vec();
    let logo = Logo {
        bytes: svg.clone(),
        media_type: "image/svg+xml".to_owned(),
        told: vec![(Language::Fr, "Armes".to_owned())],
    };
    let filled = read.fill(&Data { logo: Some(logo), ..data() }, Language::Fr).unwrap();
    let parts = parts(&filled);
    let body = tree(&parts["word/document.xml"]);
    let (dots, lines) = (body.named("a:blip")[0], body.named("asvg:svgBlip")[0]);
    let relations = tree(&parts["word/_rels/document.xml.rels"]);
    let leads = |id: &str| {
        let found = relations.children.iter().find(|it| it.attributes["Id"] == id).unwrap();
        found.attributes["Target"].trim_start_matches('/').to_owned()
    };
    assert!(parts[&leads(&dots.attributes["r:embed"])].starts_with(b"\x89PNG"));
    assert_eq!(parts[&leads(&lines.attributes["r:embed"])], svg);
    let kinds = String::from_utf8(parts["[Content_Types].xml"].clone()).unwrap();
    assert!(kinds.contains("image/svg+xml") && kinds.contains("image/png"), "{kinds}");
    // A square drawing stands as high as it is wide.
    let size = body.named("wp:extent")[0];
    assert_eq!(size.attributes["cx"], size.attributes["cy"]);
}

#[test]
fn a_template_for_one_kind_of_record_names_no_other() {
    let read = |body: &str| Template::read(&template(&p(body))).unwrap();
    let both = read("{{agreement.title}} {{partner.name}}");
    assert!(both.check_for(Some(Kind::Agreement)).is_ok());
    let told = problems(both.check_for(Some(Kind::Partner)));
    assert_eq!(told[0].code, "template-subject-missing");
    assert_eq!(told[0].detail["name"], "agreement.title");
    assert_eq!(problems(both.check_for(None)).len(), 2);
    assert!(read("{{#each agreements}}{{title}}{{/each}}").check_for(None).is_ok());
}

#[test]
fn everything_wrong_is_told_at_once_with_its_place_and_the_nearest_name() {
    let body = [
        p("Bon : {{partner.name}}"),
        p("Cher {{partner.nmae}}, le {{partner.agreements | lst}} et {{reference | short}}"),
        p("{{#each partner.name}}x{{/each}} {{today | list}} {{xyzzy}}"),
    ];
    let template = Template::read(&template(&body.concat())).unwrap();
    let found = problems(template.check());
    let told: Vec<(&str, &str, &str)> = found
        .iter()
        .map(|it| {
            let nearest = it.detail.get("nearest").map_or("", String::as_str);
            (it.code.as_str(), it.detail["name"].as_str(), nearest)
        })
        .collect();
    assert_eq!(
        told,
        [
            ("template-field-unknown", "partner.nmae", "partner.name"),
            ("template-filter-unknown", "{{partner.agreements | lst}}", "list"),
            ("template-field-unknown", "reference", "agreement.reference"),
            ("template-not-a-list", "{{#each partner.name}}", ""),
            ("template-filter-unfit", "{{today | list}}", ""),
            ("template-field-unknown", "xyzzy", "none"),
        ]
    );
    assert_eq!(found[0].detail["paragraph"], "2");
    assert_eq!(found[0].detail["part"], "text");
    assert!(found[0].detail["around"].starts_with("Cher {{partner.nmae}}"));
    assert!(template.fill(&data(), Language::Fr).is_err(), "nothing is half filled");
}

#[test]
fn a_mark_without_its_fellow_is_told() {
    assert_eq!(codes(&p("{{#each partner.agreements}}")), ["template-mark-open"]);
    assert_eq!(codes(&p("a{{/each}}b")), ["template-mark-stray"]);
    assert_eq!(codes(&p("{{else}}")), ["template-mark-stray"]);
    assert_eq!(codes(&p("{{#if today}}{{/each}}")), ["template-mark-open", "template-mark-stray"]);
    let loud = p("a {{#if today}}") + &p("b") + &p("{{/if}}");
    assert_eq!(codes(&loud), ["template-mark-not-alone"]);
    assert_eq!(codes(&p("{{partner.name")), ["template-field-open"]);
    assert_eq!(codes(&p("{{partner name}}")), ["template-field-unclear"]);
}

#[test]
fn what_a_document_is_not_of_is_told() {
    let template = Template::read(&template(&p("{{exhibition.title}}"))).unwrap();
    template.check().unwrap();
    let found = problems(template.fill(&data(), Language::Fr));
    assert_eq!(found[0].code, "template-subject-missing");
}

fn refusal(parts: &[(&str, &[u8])]) -> String {
    problems(Template::read(&archive(parts)))[0].code.clone()
}

#[test]
fn what_could_do_something_is_refused() {
    let body = format!("<w:document><w:body>{}</w:body></w:document>", p("x"));
    let types = ("[Content_Types].xml", TYPES.as_bytes());
    let text = ("word/document.xml", body.as_bytes());
    let macros =
        TYPES.replace("wordprocessingml.document.main", "ms-word.document.macroEnabled.main");
    assert_eq!(refusal(&[("[Content_Types].xml", macros.as_bytes()), text]), "template-macros");
    assert_eq!(refusal(&[types, text, ("word/vbaProject.bin", b"x")]), "template-macros");
    assert_eq!(refusal(&[types, text, ("word/activeX/a.xml", b"<a/>")]), "template-controls");
    let takes = b"<Relationships><Relationship Id=\"a\" Type=\"x/image\" Target=\"https://evil/x.png\" TargetMode=\"External\"/></Relationships>";
    assert_eq!(refusal(&[types, text, ("word/_rels/document.xml.rels", takes)]), "template-takes");
    assert_eq!(refusal(&[types, text, ("../evil.xml", b"<a/>")]), "template-damaged");
    assert_eq!(refusal(&[types, text, ("/etc/x.xml", b"<a/>")]), "template-damaged");
    assert_eq!(refusal(&[text]), "template-not-word");
    assert_eq!(refusal(&[types]), "template-not-word");
    let grows =
        b"<!DOCTYPE d [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;\">]><w:document>&b;</w:document>";
    assert_eq!(refusal(&[types, ("word/document.xml", grows)]), "template-declares");
    assert_eq!(
        refusal(&[types, ("word/document.xml", b"<w:document><w:body>")]),
        "template-damaged"
    );
    let bomb = vec![b' '; 100 * 1024 * 1024];
    assert_eq!(refusal(&[types, text, ("word/media/x.png", &bomb)]), "template-too-large");
    assert_eq!(
        refusal(&[types, ("word/document.xml", &bomb[..20 * 1024 * 1024])]),
        "template-too-large"
    );
    assert_eq!(problems(Template::read(b"hello"))[0].code, "template-not-word");
    assert_eq!(
        problems(Template::read(&[0xd0, 0xcf, 0x11, 0xe0]))[0].code,
        "template-old-or-locked"
    );
}

#[test]
fn what_a_template_was_made_from_stays_behind() {
    let body = format!("<w:document><w:body>{}</w:body></w:document>", p("x"));
    let types = TYPES.replace("document.main", "template.main");
    let from = b"<Relationships><Relationship Id=\"a\" Type=\"x/attachedTemplate\" Target=\"file:///c:/evil.dotm\" TargetMode=\"External\"/></Relationships>";
    let settings =
        b"<w:settings><w:attachedTemplate r:id=\"a\"/><w:zoom w:percent=\"100\"/></w:settings>";
    let bytes = archive(&[
        ("[Content_Types].xml", types.as_bytes()),
        ("word/document.xml", body.as_bytes()),
        ("word/settings.xml", settings),
        ("word/_rels/settings.xml.rels", from),
    ]);
    let filled = Template::read(&bytes).unwrap().fill(&data(), Language::Fr).unwrap();
    let whole = parts(&filled);
    let text = |name: &str| String::from_utf8(whole[name].clone()).unwrap();
    assert!(!text("word/settings.xml").contains("attachedTemplate"));
    assert!(text("word/settings.xml").contains("w:zoom"));
    assert!(!text("word/_rels/settings.xml.rels").contains("evil"));
    assert!(text("[Content_Types].xml").contains("document.main+xml"));
}

/// Made by LibreOffice 7.4 from a page of HTML.
#[test]
fn a_document_of_libreoffice_is_filled() {
    let bytes = include_bytes!("libreoffice.docx");
    let filled = Template::read(bytes).unwrap().fill(&data(), Language::Fr).unwrap();
    let body = tree(&parts(&filled)["word/document.xml"]);
    let said = body.said();
    for word in ["Al-Qods", "القدس", "TNG-2025-001", "TNG-2026-004", "Mémorandum"] {
        assert!(said.contains(word), "{word}: {said}");
    }
    assert!(!said.contains("{{"));
    assert_eq!(body.named("w:tr").len(), 3);
    for element in body.all() {
        let Some((_, order)) = ORDER.iter().find(|(name, _)| *name == element.name) else {
            continue;
        };
        if element.name == "w:rPr" {
            let places: Vec<_> = element
                .children
                .iter()
                .map(|it| order.iter().position(|name| *name == it.name))
                .collect();
            assert!(places.is_sorted(), "{element:?}");
        }
    }
}

fn any_value() -> impl Strategy<Value = String> {
    prop_oneof![any::<String>(), "[ -~]{0,40}", "[\u{600}-\u{6ff}a-z0-9 ()+-]{0,40}"]
}

proptest! {
    #[test]
    fn any_value_comes_back_as_it_was(value in any_value(), right in any::<bool>()) {
        let kept: String = value
            .chars()
            .filter(|it| !matches!(it, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}'))
            .filter(|it| matches!(it, '\t' | '\n' | '\r') || (*it >= ' ' && !matches!(it, '\u{fffe}' | '\u{ffff}')))
            .collect();
        let kept = if kept.trim().is_empty() || value.trim().is_empty() { String::new() } else { kept };
        let bidi = if right { "<w:pPr><w:bidi/></w:pPr>" } else { "" };
        let body = template(&format!("<w:p>{bidi}<w:r><w:t>{{{{partner.website}}}}</w:t></w:r></w:p>"));
        let data = Data { value: json!({ "partner": { "website": value } }), logo: None };
        let filled = Template::read(&body).unwrap().fill(&data, Language::Fr).unwrap();
        let found = tree(&parts(&filled)["word/document.xml"]).named("w:p")[0].said();
        if !kept.is_empty() {
            prop_assert_eq!(found, kept);
        }
    }

    /// Whatever is thrown at it, it answers.
    #[test]
    fn no_bytes_break_it(bytes in proptest::collection::vec(any::<u8>(), 0..400), cut in 0usize..4000, at in 0usize..4000) {
        let _ = Template::read(&bytes);
        let mut whole = template(&p("{{#each partner.agreements}}{{title}}{{/each}}"));
        whole.truncate(cut);
        let place = at % whole.len().max(1);
        if let Some(byte) = whole.get_mut(place) {
            *byte ^= 0x55;
        }
        if let Ok(template) = Template::read(&whole) {
            let _ = template.fill(&Data { value: Value::Null, logo: None }, Language::Fr);
        }
    }
}
