//! How fast a register becomes pages, as a ratio to bare Typst given the same words in a table
//! of the plainest kind in the same run; and, where it is installed, beside LibreOffice given
//! the same table as a web page.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::print_stdout)]

#[path = "bare/world.rs"]
mod bare;
#[path = "../tests/press/example.rs"]
#[allow(dead_code)]
mod example;

#[path = "../../reports/benches/measure/mod.rs"]
mod measure;

use std::fmt::Write as _;
use std::process::Command;
use std::time::Duration;

use tawama_press::Proof;
use tawama_reports::Language;
use tawama_reports::report::Block;

use measure::{millis, timed};

fn main() {
    for (what, report) in [
        ("a short report, in French", example::calendar(Language::Fr, None)),
        ("a report with every block, in Arabic", example::report(Language::Ar, None)),
        ("a register of 1,000 agreements", example::register(Language::Fr, 1_000)),
        ("a register of 2,000 agreements, in Arabic", example::register(Language::Ar, 2_000)),
    ] {
        // The first has the typefaces to read, which later ones do not.
        let (first, _) = timed(|| Proof::of(&report).unwrap());
        let (set, proof) = timed(|| Proof::of(&report).unwrap());
        let (looked, _) = timed(|| (proof.page(0), proof.page(1)));
        let (written, printed) = timed(|| proof.pdf().unwrap());
        println!(
            "{what}: {} pages, set {:.0} ms (the first time {:.0}), two looked at {:.1} ms, written {:.0} ms, {} kB",
            proof.count(),
            millis(set),
            millis(first),
            millis(looked),
            millis(written),
            printed.bytes.len() / 1000,
        );
        drop(proof);
        let Some(Block::Grid(grid)) = report.edition.blocks.first() else { continue };
        let language = report.edition.language;
        let rows: Vec<Vec<String>> = grid
            .rows
            .iter()
            .map(|row| row.cells.iter().map(|cell| cell.lines(language).join(" ")).collect())
            .collect();
        let (bare, pages) = timed(|| bare::pdf(&plain(&rows, grid.columns.len())));
        let ours = set + written;
        println!(
            "    bare Typst with the same words: {pages} pages, {:.0} ms; ours {:.2}×",
            millis(bare),
            ours.as_secs_f64() / bare.as_secs_f64()
        );
        match office(&rows) {
            Some(time) => println!(
                "    LibreOffice with the same table: {:.0} ms; ours {:.2}×",
                millis(time),
                ours.as_secs_f64() / time.as_secs_f64()
            ),
            None => println!("    LibreOffice is not installed"),
        }
    }
}

/// The table in the fewest words that Typst has for it.
fn plain(rows: &[Vec<String>], columns: usize) -> String {
    let mut text = format!(
        "#set page(flipped: true, margin: 2cm)\n#set text(font: \"IBM Plex Sans\", size: 8pt)\n\
         #table(columns: (1fr,) * {columns}, table.header(..range({columns}).map(str)),\n"
    );
    for cell in rows.iter().flatten() {
        let _ = writeln!(text, "{cell:?},");
    }
    text.push(')');
    text
}

/// LibreOffice, which makes a PDF of the same table; nothing where it is not installed.
fn office(rows: &[Vec<String>]) -> Option<Duration> {
    let folder = tempfile::tempdir().ok()?;
    let mut page = "<html><body><table>".to_owned();
    for row in rows {
        page.push_str("<tr>");
        for cell in row {
            let cell = cell.replace('&', "&amp;").replace('<', "&lt;");
            let _ = write!(page, "<td>{cell}</td>");
        }
        page.push_str("</tr>");
    }
    page.push_str("</table></body></html>");
    let path = folder.path().join("table.html");
    std::fs::write(&path, page).ok()?;
    let profile = format!("-env:UserInstallation=file://{}/profile", folder.path().display());
    let convert = || {
        Command::new("libreoffice")
            .args([&profile, "--headless", "--convert-to", "pdf:writer_web_pdf_Export", "--outdir"])
            .arg(folder.path())
            .arg(&path)
            .output()
            .ok()
            .filter(|told| told.status.success())
    };
    // The first time it makes its profile, which is not what is measured.
    convert()?;
    let (time, done) = timed(convert);
    done.filter(|_| folder.path().join("table.pdf").exists()).map(|_| time)
}
