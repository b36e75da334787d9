//! Documents: chosen, looked at, found by their text, deleted and brought back.

use std::path::Path;

use tawama_window_tests::{Desk, Language};

const MEMORANDUM: &str = "Mémorandum d’entente entre Tanger et Al-Qods";

/// A PDF of one page that says `text`, with a table of its objects as the format asks.
fn pdf(file: &Path, text: &str) {
    let stream = format!("BT /F1 24 Tf 72 700 Td ({text}) Tj ET");
    let objects = [
        "<< /Type /Catalog /Pages 2 0 R >>".to_owned(),
        "<< /Type /Pages /Kids [3 0 R] /Count 1 >>".to_owned(),
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R \
         /Resources << /Font << /F1 5 0 R >> >> >>"
            .to_owned(),
        format!("<< /Length {} >>\nstream\n{stream}\nendstream", stream.len()),
        "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>".to_owned(),
    ];
    let mut body = String::from("%PDF-1.4\n");
    let mut places = Vec::new();
    for (at, object) in objects.iter().enumerate() {
        places.push(body.len());
        body.push_str(&format!("{} 0 obj\n{object}\nendobj\n", at + 1));
    }
    let table = body.len();
    body.push_str(&format!("xref\n0 {}\n0000000000 65535 f \n", places.len() + 1));
    for place in &places {
        body.push_str(&format!("{place:010} 00000 n \n"));
    }
    body.push_str(&format!(
        "trailer\n<< /Size {} /Root 1 0 R >>\nstartxref\n{table}\n%%EOF\n",
        places.len() + 1
    ));
    std::fs::write(file, body).unwrap();
}

#[test]
fn a_signed_text_is_added_looked_at_found_by_its_words_and_brought_back() {
    let desk = Desk::new(Language::Fr);
    let file = desk.sample("Tanger.tawama");
    let scan = desk.path("Memorandum signe.pdf");
    pdf(&scan, "Convention de cooperation culturelle");
    let window = desk.open(&file);
    let page = window.page();
    window.go("#agreement-room");
    page.any("table").row("TNG-2025-001").any("link").click();
    page.section("#document-room").button("#document-add").click();
    window.file_dialog().take(&scan);
    window.notice(&window.say_with("document-added", &[("count", "1")]));
    page.section("#document-room").link("Memorandum signe.pdf").click();
    // The page is drawn by the window itself.
    let drawn =
        window.say_with("document-page-of", &[("name", "Memorandum signe.pdf"), ("number", "1")]);
    page.at("img", &drawn).wait();
    let dark = "const canvas = document.querySelector('canvas'); \
        const data = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height).data; \
        let dark = 0; for (let at = 0; at < data.length; at += 4) if (data[at] < 96 && data[at + 3] > 0) dark += 1; \
        return dark";
    window.until("the text is on the page", || {
        window.ask(dark, &[]).as_f64().is_some_and(|dots| dots > 200.0)
    });
    let about = page.edit("#document-about");
    about.field("#document-kind").choose("#document-kind-signed_text");
    about.field("#document-lang").choose("arabe");
    window.save();
    about.sees("#document-kind-signed_text");

    // What the file says leads to it, once it was read.
    window.go("#document-room");
    window.filter("there is no such word");
    window.lists(&[]);
    window.until("the file is found by its text", || {
        window.filter("culturelle");
        window.listed() == ["Memorandum signe.pdf"]
    });

    page.any("table").first().row("Memorandum signe.pdf").any("link").click();
    page.section("#document-about").wait();
    window.delete();
    window.notice("#common-deleted");
    window.undo();
    window.lists(&["Memorandum signe.pdf"]);
    page.any("table").first().row("Memorandum signe.pdf").any("link").click();
    page.section("#document-about").link(MEMORANDUM).wait();

    // A file that is no longer what it was is found and named.
    let folder = desk.path("Tanger.documents");
    let inner = std::fs::read_dir(&folder).unwrap().next().unwrap().unwrap().path();
    let content = std::fs::read_dir(inner).unwrap().next().unwrap().unwrap().path();
    std::fs::write(&content, "altered").unwrap();
    window.go("#settings-room");
    page.button("#settings-check").click();
    window.sees("#settings-unsound");
    window.sees("#document-fault-cut_short");
}
